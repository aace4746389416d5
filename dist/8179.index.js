export const id = 8179;

export const ids = [ 8179 ];

export const modules = {
18909: (function(t, e, i) {
const {Argument: s} = i(49154);
const {Command: n} = i(34348);
const {CommanderError: r, InvalidArgumentError: o} = i(41135);
const {Help: a} = i(79754);
const {Option: l} = i(45240);
e.DM = new n;
e.gu = t => new n(t);
e.Ww = (t, e) => new l(t, e);
e.er = (t, e) => new s(t, e);
e.uB = n;
e.c$ = l;
e.ef = s;
e._V = a;
e.b7 = r;
e.Di = o;
e.a2 = o;
}),
49154: (function(t, e, i) {
const {InvalidArgumentError: s} = i(41135);
class Argument {
constructor(t, e) {
this.description = e || "";
this.variadic = false;
this.parseArg = void 0;
this.defaultValue = void 0;
this.defaultValueDescription = void 0;
this.argChoices = void 0;
switch (t[0]) {
case "<":
this.required = true;
this._name = t.slice(1, -1);
break;

case "[":
this.required = false;
this._name = t.slice(1, -1);
break;

default:
this.required = true;
this._name = t;
break;
}
if (this._name.endsWith("...")) {
this.variadic = true;
this._name = this._name.slice(0, -3);
}
}
name() {
return this._name;
}
_collectValue(t, e) {
if (e === this.defaultValue || !Array.isArray(e)) return [ t ];
e.push(t);
return e;
}
default(t, e) {
this.defaultValue = t;
this.defaultValueDescription = e;
return this;
}
argParser(t) {
this.parseArg = t;
return this;
}
choices(t) {
this.argChoices = t.slice();
this.parseArg = (t, e) => {
if (!this.argChoices.includes(t)) throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`);
if (this.variadic) return this._collectValue(t, e);
return t;
};
return this;
}
argRequired() {
this.required = true;
return this;
}
argOptional() {
this.required = false;
return this;
}
}
function humanReadableArgName(t) {
const e = t.name() + (t.variadic === true ? "..." : "");
return t.required ? "<" + e + ">" : "[" + e + "]";
}
e.Argument = Argument;
e.humanReadableArgName = humanReadableArgName;
}),
34348: (function(t, e, i) {
const s = i(78474).EventEmitter;
const n = i(31421);
const r = i(76760);
const o = i(73024);
const a = i(1708);
const {Argument: l, humanReadableArgName: h} = i(49154);
const {CommanderError: u} = i(41135);
const {Help: c, stripColor: p} = i(79754);
const {Option: m, DualOptions: d} = i(45240);
const {suggestSimilar: f} = i(65030);
class Command extends s {
constructor(t) {
super();
this.commands = [];
this.options = [];
this.parent = null;
this._allowUnknownOption = false;
this._allowExcessArguments = false;
this.registeredArguments = [];
this._args = this.registeredArguments;
this.args = [];
this.rawArgs = [];
this.processedArgs = [];
this._scriptPath = null;
this._name = t || "";
this._optionValues = {};
this._optionValueSources = {};
this._storeOptionsAsProperties = false;
this._actionHandler = null;
this._executableHandler = false;
this._executableFile = null;
this._executableDir = null;
this._defaultCommandName = null;
this._exitCallback = null;
this._aliases = [];
this._combineFlagAndOptionalValue = true;
this._description = "";
this._summary = "";
this._argsDescription = void 0;
this._enablePositionalOptions = false;
this._passThroughOptions = false;
this._lifeCycleHooks = {};
this._showHelpAfterError = false;
this._showSuggestionAfterError = true;
this._savedState = null;
this._outputConfiguration = {
writeOut: t => a.stdout.write(t),
writeErr: t => a.stderr.write(t),
outputError: (t, e) => e(t),
getOutHelpWidth: () => a.stdout.isTTY ? a.stdout.columns : void 0,
getErrHelpWidth: () => a.stderr.isTTY ? a.stderr.columns : void 0,
getOutHasColors: () => useColor() ?? (a.stdout.isTTY && a.stdout.hasColors?.()),
getErrHasColors: () => useColor() ?? (a.stderr.isTTY && a.stderr.hasColors?.()),
stripColor: t => p(t)
};
this._hidden = false;
this._helpOption = void 0;
this._addImplicitHelpCommand = void 0;
this._helpCommand = void 0;
this._helpConfiguration = {};
this._helpGroupHeading = void 0;
this._defaultCommandGroup = void 0;
this._defaultOptionGroup = void 0;
}
copyInheritedSettings(t) {
this._outputConfiguration = t._outputConfiguration;
this._helpOption = t._helpOption;
this._helpCommand = t._helpCommand;
this._helpConfiguration = t._helpConfiguration;
this._exitCallback = t._exitCallback;
this._storeOptionsAsProperties = t._storeOptionsAsProperties;
this._combineFlagAndOptionalValue = t._combineFlagAndOptionalValue;
this._allowExcessArguments = t._allowExcessArguments;
this._enablePositionalOptions = t._enablePositionalOptions;
this._showHelpAfterError = t._showHelpAfterError;
this._showSuggestionAfterError = t._showSuggestionAfterError;
return this;
}
_getCommandAndAncestors() {
const t = [];
for (let e = this; e; e = e.parent) t.push(e);
return t;
}
command(t, e, i) {
let s = e;
let n = i;
if (typeof s === "object" && s !== null) {
n = s;
s = null;
}
n = n || {};
const [, r, o] = t.match(/([^ ]+) *(.*)/);
const a = this.createCommand(r);
if (s) {
a.description(s);
a._executableHandler = true;
}
if (n.isDefault) this._defaultCommandName = a._name;
a._hidden = !!(n.noHelp || n.hidden);
a._executableFile = n.executableFile || null;
if (o) a.arguments(o);
this._registerCommand(a);
a.parent = this;
a.copyInheritedSettings(this);
if (s) return this;
return a;
}
createCommand(t) {
return new Command(t);
}
createHelp() {
return Object.assign(new c, this.configureHelp());
}
configureHelp(t) {
if (t === void 0) return this._helpConfiguration;
this._helpConfiguration = t;
return this;
}
configureOutput(t) {
if (t === void 0) return this._outputConfiguration;
this._outputConfiguration = {
...this._outputConfiguration,
...t
};
return this;
}
showHelpAfterError(t = true) {
if (typeof t !== "string") t = !!t;
this._showHelpAfterError = t;
return this;
}
showSuggestionAfterError(t = true) {
this._showSuggestionAfterError = !!t;
return this;
}
addCommand(t, e) {
if (!t._name) throw new Error(`Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()`);
e = e || {};
if (e.isDefault) this._defaultCommandName = t._name;
if (e.noHelp || e.hidden) t._hidden = true;
this._registerCommand(t);
t.parent = this;
t._checkForBrokenPassThrough();
return this;
}
createArgument(t, e) {
return new l(t, e);
}
argument(t, e, i, s) {
const n = this.createArgument(t, e);
if (typeof i === "function") n.default(s).argParser(i); else n.default(i);
this.addArgument(n);
return this;
}
arguments(t) {
t.trim().split(/ +/).forEach(t => {
this.argument(t);
});
return this;
}
addArgument(t) {
const e = this.registeredArguments.slice(-1)[0];
if (e?.variadic) throw new Error(`only the last argument can be variadic '${e.name()}'`);
if (t.required && t.defaultValue !== void 0 && t.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${t.name()}'`);
this.registeredArguments.push(t);
return this;
}
helpCommand(t, e) {
if (typeof t === "boolean") {
this._addImplicitHelpCommand = t;
if (t && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
return this;
}
const i = t ?? "help [command]";
const [, s, n] = i.match(/([^ ]+) *(.*)/);
const r = e ?? "display help for command";
const o = this.createCommand(s);
o.helpOption(false);
if (n) o.arguments(n);
if (r) o.description(r);
this._addImplicitHelpCommand = true;
this._helpCommand = o;
if (t || e) this._initCommandGroup(o);
return this;
}
addHelpCommand(t, e) {
if (typeof t !== "object") {
this.helpCommand(t, e);
return this;
}
this._addImplicitHelpCommand = true;
this._helpCommand = t;
this._initCommandGroup(t);
return this;
}
_getHelpCommand() {
const t = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
if (t) {
if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
return this._helpCommand;
}
return null;
}
hook(t, e) {
const i = [ "preSubcommand", "preAction", "postAction" ];
if (!i.includes(t)) throw new Error(`Unexpected value for event passed to hook : '${t}'.\nExpecting one of '${i.join("', '")}'`);
if (this._lifeCycleHooks[t]) this._lifeCycleHooks[t].push(e); else this._lifeCycleHooks[t] = [ e ];
return this;
}
exitOverride(t) {
if (t) this._exitCallback = t; else this._exitCallback = t => {
if (t.code !== "commander.executeSubCommandAsync") throw t;
};
return this;
}
_exit(t, e, i) {
if (this._exitCallback) this._exitCallback(new u(t, e, i));
a.exit(t);
}
action(t) {
const listener = e => {
const i = this.registeredArguments.length;
const s = e.slice(0, i);
if (this._storeOptionsAsProperties) s[i] = this; else s[i] = this.opts();
s.push(this);
return t.apply(this, s);
};
this._actionHandler = listener;
return this;
}
createOption(t, e) {
return new m(t, e);
}
_callParseArg(t, e, i, s) {
try {
return t.parseArg(e, i);
} catch (t) {
if (t.code === "commander.invalidArgument") {
const e = `${s} ${t.message}`;
this.error(e, {
exitCode: t.exitCode,
code: t.code
});
}
throw t;
}
}
_registerOption(t) {
const e = t.short && this._findOption(t.short) || t.long && this._findOption(t.long);
if (e) {
const i = t.long && this._findOption(t.long) ? t.long : t.short;
throw new Error(`Cannot add option '${t.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${i}'\n-  already used by option '${e.flags}'`);
}
this._initOptionGroup(t);
this.options.push(t);
}
_registerCommand(t) {
const knownBy = t => [ t.name() ].concat(t.aliases());
const e = knownBy(t).find(t => this._findCommand(t));
if (e) {
const i = knownBy(this._findCommand(e)).join("|");
const s = knownBy(t).join("|");
throw new Error(`cannot add command '${s}' as already have command '${i}'`);
}
this._initCommandGroup(t);
this.commands.push(t);
}
addOption(t) {
this._registerOption(t);
const e = t.name();
const i = t.attributeName();
if (t.negate) {
const e = t.long.replace(/^--no-/, "--");
if (!this._findOption(e)) this.setOptionValueWithSource(i, t.defaultValue === void 0 ? true : t.defaultValue, "default");
} else if (t.defaultValue !== void 0) this.setOptionValueWithSource(i, t.defaultValue, "default");
const handleOptionValue = (e, s, n) => {
if (e == null && t.presetArg !== void 0) e = t.presetArg;
const r = this.getOptionValue(i);
if (e !== null && t.parseArg) e = this._callParseArg(t, e, r, s); else if (e !== null && t.variadic) e = t._collectValue(e, r);
if (e == null) if (t.negate) e = false; else if (t.isBoolean() || t.optional) e = true; else e = "";
this.setOptionValueWithSource(i, e, n);
};
this.on("option:" + e, e => {
const i = `error: option '${t.flags}' argument '${e}' is invalid.`;
handleOptionValue(e, i, "cli");
});
if (t.envVar) this.on("optionEnv:" + e, e => {
const i = `error: option '${t.flags}' value '${e}' from env '${t.envVar}' is invalid.`;
handleOptionValue(e, i, "env");
});
return this;
}
_optionEx(t, e, i, s, n) {
if (typeof e === "object" && e instanceof m) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
const r = this.createOption(e, i);
r.makeOptionMandatory(!!t.mandatory);
if (typeof s === "function") r.default(n).argParser(s); else if (s instanceof RegExp) {
const t = s;
s = (e, i) => {
const s = t.exec(e);
return s ? s[0] : i;
};
r.default(n).argParser(s);
} else r.default(s);
return this.addOption(r);
}
option(t, e, i, s) {
return this._optionEx({}, t, e, i, s);
}
requiredOption(t, e, i, s) {
return this._optionEx({
mandatory: true
}, t, e, i, s);
}
combineFlagAndOptionalValue(t = true) {
this._combineFlagAndOptionalValue = !!t;
return this;
}
allowUnknownOption(t = true) {
this._allowUnknownOption = !!t;
return this;
}
allowExcessArguments(t = true) {
this._allowExcessArguments = !!t;
return this;
}
enablePositionalOptions(t = true) {
this._enablePositionalOptions = !!t;
return this;
}
passThroughOptions(t = true) {
this._passThroughOptions = !!t;
this._checkForBrokenPassThrough();
return this;
}
_checkForBrokenPassThrough() {
if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
}
storeOptionsAsProperties(t = true) {
if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
this._storeOptionsAsProperties = !!t;
return this;
}
getOptionValue(t) {
if (this._storeOptionsAsProperties) return this[t];
return this._optionValues[t];
}
setOptionValue(t, e) {
return this.setOptionValueWithSource(t, e, void 0);
}
setOptionValueWithSource(t, e, i) {
if (this._storeOptionsAsProperties) this[t] = e; else this._optionValues[t] = e;
this._optionValueSources[t] = i;
return this;
}
getOptionValueSource(t) {
return this._optionValueSources[t];
}
getOptionValueSourceWithGlobals(t) {
let e;
this._getCommandAndAncestors().forEach(i => {
if (i.getOptionValueSource(t) !== void 0) e = i.getOptionValueSource(t);
});
return e;
}
_prepareUserArgs(t, e) {
if (t !== void 0 && !Array.isArray(t)) throw new Error("first parameter to parse must be array or undefined");
e = e || {};
if (t === void 0 && e.from === void 0) {
if (a.versions?.electron) e.from = "electron";
const t = a.execArgv ?? [];
if (t.includes("-e") || t.includes("--eval") || t.includes("-p") || t.includes("--print")) e.from = "eval";
}
if (t === void 0) t = a.argv;
this.rawArgs = t.slice();
let i;
switch (e.from) {
case void 0:
case "node":
this._scriptPath = t[1];
i = t.slice(2);
break;

case "electron":
if (a.defaultApp) {
this._scriptPath = t[1];
i = t.slice(2);
} else i = t.slice(1);
break;

case "user":
i = t.slice(0);
break;

case "eval":
i = t.slice(1);
break;

default:
throw new Error(`unexpected parse option { from: '${e.from}' }`);
}
if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
this._name = this._name || "program";
return i;
}
parse(t, e) {
this._prepareForParse();
const i = this._prepareUserArgs(t, e);
this._parseCommand([], i);
return this;
}
async parseAsync(t, e) {
this._prepareForParse();
const i = this._prepareUserArgs(t, e);
await this._parseCommand([], i);
return this;
}
_prepareForParse() {
if (this._savedState === null) this.saveStateBeforeParse(); else this.restoreStateBeforeParse();
}
saveStateBeforeParse() {
this._savedState = {
_name: this._name,
_optionValues: {
...this._optionValues
},
_optionValueSources: {
...this._optionValueSources
}
};
}
restoreStateBeforeParse() {
if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties`);
this._name = this._savedState._name;
this._scriptPath = null;
this.rawArgs = [];
this._optionValues = {
...this._savedState._optionValues
};
this._optionValueSources = {
...this._savedState._optionValueSources
};
this.args = [];
this.processedArgs = [];
}
_checkForMissingExecutable(t, e, i) {
if (o.existsSync(t)) return;
const s = e ? `searched for local subcommand relative to directory '${e}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
const n = `'${t}' does not exist\n - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${s}`;
throw new Error(n);
}
_executeSubCommand(t, e) {
e = e.slice();
let i = false;
const s = [ ".js", ".ts", ".tsx", ".mjs", ".cjs" ];
function findFile(t, e) {
const i = r.resolve(t, e);
if (o.existsSync(i)) return i;
if (s.includes(r.extname(e))) return;
const n = s.find(t => o.existsSync(`${i}${t}`));
if (n) return `${i}${n}`;
return;
}
this._checkForMissingMandatoryOptions();
this._checkForConflictingOptions();
let l = t._executableFile || `${this._name}-${t._name}`;
let h = this._executableDir || "";
if (this._scriptPath) {
let t;
try {
t = o.realpathSync(this._scriptPath);
} catch {
t = this._scriptPath;
}
h = r.resolve(r.dirname(t), h);
}
if (h) {
let e = findFile(h, l);
if (!e && !t._executableFile && this._scriptPath) {
const i = r.basename(this._scriptPath, r.extname(this._scriptPath));
if (i !== this._name) e = findFile(h, `${i}-${t._name}`);
}
l = e || l;
}
i = s.includes(r.extname(l));
let c;
if (a.platform !== "win32") if (i) {
e.unshift(l);
e = incrementNodeInspectorPort(a.execArgv).concat(e);
c = n.spawn(a.argv[0], e, {
stdio: "inherit"
});
} else c = n.spawn(l, e, {
stdio: "inherit"
}); else {
this._checkForMissingExecutable(l, h, t._name);
e.unshift(l);
e = incrementNodeInspectorPort(a.execArgv).concat(e);
c = n.spawn(a.execPath, e, {
stdio: "inherit"
});
}
if (!c.killed) {
const t = [ "SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP" ];
t.forEach(t => {
a.on(t, () => {
if (c.killed === false && c.exitCode === null) c.kill(t);
});
});
}
const p = this._exitCallback;
c.on("close", t => {
t = t ?? 1;
if (!p) a.exit(t); else p(new u(t, "commander.executeSubCommandAsync", "(close)"));
});
c.on("error", e => {
if (e.code === "ENOENT") this._checkForMissingExecutable(l, h, t._name); else if (e.code === "EACCES") throw new Error(`'${l}' not executable`);
if (!p) a.exit(1); else {
const t = new u(1, "commander.executeSubCommandAsync", "(error)");
t.nestedError = e;
p(t);
}
});
this.runningCommand = c;
}
_dispatchSubcommand(t, e, i) {
const s = this._findCommand(t);
if (!s) this.help({
error: true
});
s._prepareForParse();
let n;
n = this._chainOrCallSubCommandHook(n, s, "preSubcommand");
n = this._chainOrCall(n, () => {
if (s._executableHandler) this._executeSubCommand(s, e.concat(i)); else return s._parseCommand(e, i);
});
return n;
}
_dispatchHelpCommand(t) {
if (!t) this.help();
const e = this._findCommand(t);
if (e && !e._executableHandler) e.help();
return this._dispatchSubcommand(t, [], [ this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help" ]);
}
_checkNumberOfArguments() {
this.registeredArguments.forEach((t, e) => {
if (t.required && this.args[e] == null) this.missingArgument(t.name());
});
if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
}
_processArguments() {
const myParseArg = (t, e, i) => {
let s = e;
if (e !== null && t.parseArg) {
const n = `error: command-argument value '${e}' is invalid for argument '${t.name()}'.`;
s = this._callParseArg(t, e, i, n);
}
return s;
};
this._checkNumberOfArguments();
const t = [];
this.registeredArguments.forEach((e, i) => {
let s = e.defaultValue;
if (e.variadic) {
if (i < this.args.length) {
s = this.args.slice(i);
if (e.parseArg) s = s.reduce((t, i) => myParseArg(e, i, t), e.defaultValue);
} else if (s === void 0) s = [];
} else if (i < this.args.length) {
s = this.args[i];
if (e.parseArg) s = myParseArg(e, s, e.defaultValue);
}
t[i] = s;
});
this.processedArgs = t;
}
_chainOrCall(t, e) {
if (t?.then && typeof t.then === "function") return t.then(() => e());
return e();
}
_chainOrCallHooks(t, e) {
let i = t;
const s = [];
this._getCommandAndAncestors().reverse().filter(t => t._lifeCycleHooks[e] !== void 0).forEach(t => {
t._lifeCycleHooks[e].forEach(e => {
s.push({
hookedCommand: t,
callback: e
});
});
});
if (e === "postAction") s.reverse();
s.forEach(t => {
i = this._chainOrCall(i, () => t.callback(t.hookedCommand, this));
});
return i;
}
_chainOrCallSubCommandHook(t, e, i) {
let s = t;
if (this._lifeCycleHooks[i] !== void 0) this._lifeCycleHooks[i].forEach(t => {
s = this._chainOrCall(s, () => t(this, e));
});
return s;
}
_parseCommand(t, e) {
const i = this.parseOptions(e);
this._parseOptionsEnv();
this._parseOptionsImplied();
t = t.concat(i.operands);
e = i.unknown;
this.args = t.concat(e);
if (t && this._findCommand(t[0])) return this._dispatchSubcommand(t[0], t.slice(1), e);
if (this._getHelpCommand() && t[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(t[1]);
if (this._defaultCommandName) {
this._outputHelpIfRequested(e);
return this._dispatchSubcommand(this._defaultCommandName, t, e);
}
if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({
error: true
});
this._outputHelpIfRequested(i.unknown);
this._checkForMissingMandatoryOptions();
this._checkForConflictingOptions();
const checkForUnknownOptions = () => {
if (i.unknown.length > 0) this.unknownOption(i.unknown[0]);
};
const s = `command:${this.name()}`;
if (this._actionHandler) {
checkForUnknownOptions();
this._processArguments();
let i;
i = this._chainOrCallHooks(i, "preAction");
i = this._chainOrCall(i, () => this._actionHandler(this.processedArgs));
if (this.parent) i = this._chainOrCall(i, () => {
this.parent.emit(s, t, e);
});
i = this._chainOrCallHooks(i, "postAction");
return i;
}
if (this.parent?.listenerCount(s)) {
checkForUnknownOptions();
this._processArguments();
this.parent.emit(s, t, e);
} else if (t.length) {
if (this._findCommand("*")) return this._dispatchSubcommand("*", t, e);
if (this.listenerCount("command:*")) this.emit("command:*", t, e); else if (this.commands.length) this.unknownCommand(); else {
checkForUnknownOptions();
this._processArguments();
}
} else if (this.commands.length) {
checkForUnknownOptions();
this.help({
error: true
});
} else {
checkForUnknownOptions();
this._processArguments();
}
}
_findCommand(t) {
if (!t) return;
return this.commands.find(e => e._name === t || e._aliases.includes(t));
}
_findOption(t) {
return this.options.find(e => e.is(t));
}
_checkForMissingMandatoryOptions() {
this._getCommandAndAncestors().forEach(t => {
t.options.forEach(e => {
if (e.mandatory && t.getOptionValue(e.attributeName()) === void 0) t.missingMandatoryOptionValue(e);
});
});
}
_checkForConflictingLocalOptions() {
const t = this.options.filter(t => {
const e = t.attributeName();
if (this.getOptionValue(e) === void 0) return false;
return this.getOptionValueSource(e) !== "default";
});
const e = t.filter(t => t.conflictsWith.length > 0);
e.forEach(e => {
const i = t.find(t => e.conflictsWith.includes(t.attributeName()));
if (i) this._conflictingOption(e, i);
});
}
_checkForConflictingOptions() {
this._getCommandAndAncestors().forEach(t => {
t._checkForConflictingLocalOptions();
});
}
parseOptions(t) {
const e = [];
const i = [];
let s = e;
function maybeOption(t) {
return t.length > 1 && t[0] === "-";
}
const negativeNumberArg = t => {
if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(t)) return false;
return !this._getCommandAndAncestors().some(t => t.options.map(t => t.short).some(t => /^-\d$/.test(t)));
};
let n = null;
let r = null;
let o = 0;
while (o < t.length || r) {
const a = r ?? t[o++];
r = null;
if (a === "--") {
if (s === i) s.push(a);
s.push(...t.slice(o));
break;
}
if (n && (!maybeOption(a) || negativeNumberArg(a))) {
this.emit(`option:${n.name()}`, a);
continue;
}
n = null;
if (maybeOption(a)) {
const e = this._findOption(a);
if (e) {
if (e.required) {
const i = t[o++];
if (i === void 0) this.optionMissingArgument(e);
this.emit(`option:${e.name()}`, i);
} else if (e.optional) {
let i = null;
if (o < t.length && (!maybeOption(t[o]) || negativeNumberArg(t[o]))) i = t[o++];
this.emit(`option:${e.name()}`, i);
} else this.emit(`option:${e.name()}`);
n = e.variadic ? e : null;
continue;
}
}
if (a.length > 2 && a[0] === "-" && a[1] !== "-") {
const t = this._findOption(`-${a[1]}`);
if (t) {
if (t.required || t.optional && this._combineFlagAndOptionalValue) this.emit(`option:${t.name()}`, a.slice(2)); else {
this.emit(`option:${t.name()}`);
r = `-${a.slice(2)}`;
}
continue;
}
}
if (/^--[^=]+=/.test(a)) {
const t = a.indexOf("=");
const e = this._findOption(a.slice(0, t));
if (e && (e.required || e.optional)) {
this.emit(`option:${e.name()}`, a.slice(t + 1));
continue;
}
}
if (s === e && maybeOption(a) && !(this.commands.length === 0 && negativeNumberArg(a))) s = i;
if ((this._enablePositionalOptions || this._passThroughOptions) && e.length === 0 && i.length === 0) if (this._findCommand(a)) {
e.push(a);
i.push(...t.slice(o));
break;
} else if (this._getHelpCommand() && a === this._getHelpCommand().name()) {
e.push(a, ...t.slice(o));
break;
} else if (this._defaultCommandName) {
i.push(a, ...t.slice(o));
break;
}
if (this._passThroughOptions) {
s.push(a, ...t.slice(o));
break;
}
s.push(a);
}
return {
operands: e,
unknown: i
};
}
opts() {
if (this._storeOptionsAsProperties) {
const t = {};
const e = this.options.length;
for (let i = 0; i < e; i++) {
const e = this.options[i].attributeName();
t[e] = e === this._versionOptionName ? this._version : this[e];
}
return t;
}
return this._optionValues;
}
optsWithGlobals() {
return this._getCommandAndAncestors().reduce((t, e) => Object.assign(t, e.opts()), {});
}
error(t, e) {
this._outputConfiguration.outputError(`${t}\n`, this._outputConfiguration.writeErr);
if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`); else if (this._showHelpAfterError) {
this._outputConfiguration.writeErr("\n");
this.outputHelp({
error: true
});
}
const i = e || {};
const s = i.exitCode || 1;
const n = i.code || "commander.error";
this._exit(s, n, t);
}
_parseOptionsEnv() {
this.options.forEach(t => {
if (t.envVar && t.envVar in a.env) {
const e = t.attributeName();
if (this.getOptionValue(e) === void 0 || [ "default", "config", "env" ].includes(this.getOptionValueSource(e))) if (t.required || t.optional) this.emit(`optionEnv:${t.name()}`, a.env[t.envVar]); else this.emit(`optionEnv:${t.name()}`);
}
});
}
_parseOptionsImplied() {
const t = new d(this.options);
const hasCustomOptionValue = t => this.getOptionValue(t) !== void 0 && ![ "default", "implied" ].includes(this.getOptionValueSource(t));
this.options.filter(e => e.implied !== void 0 && hasCustomOptionValue(e.attributeName()) && t.valueFromOption(this.getOptionValue(e.attributeName()), e)).forEach(t => {
Object.keys(t.implied).filter(t => !hasCustomOptionValue(t)).forEach(e => {
this.setOptionValueWithSource(e, t.implied[e], "implied");
});
});
}
missingArgument(t) {
const e = `error: missing required argument '${t}'`;
this.error(e, {
code: "commander.missingArgument"
});
}
optionMissingArgument(t) {
const e = `error: option '${t.flags}' argument missing`;
this.error(e, {
code: "commander.optionMissingArgument"
});
}
missingMandatoryOptionValue(t) {
const e = `error: required option '${t.flags}' not specified`;
this.error(e, {
code: "commander.missingMandatoryOptionValue"
});
}
_conflictingOption(t, e) {
const findBestOptionFromValue = t => {
const e = t.attributeName();
const i = this.getOptionValue(e);
const s = this.options.find(t => t.negate && e === t.attributeName());
const n = this.options.find(t => !t.negate && e === t.attributeName());
if (s && (s.presetArg === void 0 && i === false || s.presetArg !== void 0 && i === s.presetArg)) return s;
return n || t;
};
const getErrorMessage = t => {
const e = findBestOptionFromValue(t);
const i = e.attributeName();
const s = this.getOptionValueSource(i);
if (s === "env") return `environment variable '${e.envVar}'`;
return `option '${e.flags}'`;
};
const i = `error: ${getErrorMessage(t)} cannot be used with ${getErrorMessage(e)}`;
this.error(i, {
code: "commander.conflictingOption"
});
}
unknownOption(t) {
if (this._allowUnknownOption) return;
let e = "";
if (t.startsWith("--") && this._showSuggestionAfterError) {
let i = [];
let s = this;
do {
const t = s.createHelp().visibleOptions(s).filter(t => t.long).map(t => t.long);
i = i.concat(t);
s = s.parent;
} while (s && !s._enablePositionalOptions);
e = f(t, i);
}
const i = `error: unknown option '${t}'${e}`;
this.error(i, {
code: "commander.unknownOption"
});
}
_excessArguments(t) {
if (this._allowExcessArguments) return;
const e = this.registeredArguments.length;
const i = e === 1 ? "" : "s";
const s = this.parent ? ` for '${this.name()}'` : "";
const n = `error: too many arguments${s}. Expected ${e} argument${i} but got ${t.length}.`;
this.error(n, {
code: "commander.excessArguments"
});
}
unknownCommand() {
const t = this.args[0];
let e = "";
if (this._showSuggestionAfterError) {
const i = [];
this.createHelp().visibleCommands(this).forEach(t => {
i.push(t.name());
if (t.alias()) i.push(t.alias());
});
e = f(t, i);
}
const i = `error: unknown command '${t}'${e}`;
this.error(i, {
code: "commander.unknownCommand"
});
}
version(t, e, i) {
if (t === void 0) return this._version;
this._version = t;
e = e || "-V, --version";
i = i || "output the version number";
const s = this.createOption(e, i);
this._versionOptionName = s.attributeName();
this._registerOption(s);
this.on("option:" + s.name(), () => {
this._outputConfiguration.writeOut(`${t}\n`);
this._exit(0, "commander.version", t);
});
return this;
}
description(t, e) {
if (t === void 0 && e === void 0) return this._description;
this._description = t;
if (e) this._argsDescription = e;
return this;
}
summary(t) {
if (t === void 0) return this._summary;
this._summary = t;
return this;
}
alias(t) {
if (t === void 0) return this._aliases[0];
let e = this;
if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) e = this.commands[this.commands.length - 1];
if (t === e._name) throw new Error("Command alias can't be the same as its name");
const i = this.parent?._findCommand(t);
if (i) {
const e = [ i.name() ].concat(i.aliases()).join("|");
throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${e}'`);
}
e._aliases.push(t);
return this;
}
aliases(t) {
if (t === void 0) return this._aliases;
t.forEach(t => this.alias(t));
return this;
}
usage(t) {
if (t === void 0) {
if (this._usage) return this._usage;
const t = this.registeredArguments.map(t => h(t));
return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? t : []).join(" ");
}
this._usage = t;
return this;
}
name(t) {
if (t === void 0) return this._name;
this._name = t;
return this;
}
helpGroup(t) {
if (t === void 0) return this._helpGroupHeading ?? "";
this._helpGroupHeading = t;
return this;
}
commandsGroup(t) {
if (t === void 0) return this._defaultCommandGroup ?? "";
this._defaultCommandGroup = t;
return this;
}
optionsGroup(t) {
if (t === void 0) return this._defaultOptionGroup ?? "";
this._defaultOptionGroup = t;
return this;
}
_initOptionGroup(t) {
if (this._defaultOptionGroup && !t.helpGroupHeading) t.helpGroup(this._defaultOptionGroup);
}
_initCommandGroup(t) {
if (this._defaultCommandGroup && !t.helpGroup()) t.helpGroup(this._defaultCommandGroup);
}
nameFromFilename(t) {
this._name = r.basename(t, r.extname(t));
return this;
}
executableDir(t) {
if (t === void 0) return this._executableDir;
this._executableDir = t;
return this;
}
helpInformation(t) {
const e = this.createHelp();
const i = this._getOutputContext(t);
e.prepareContext({
error: i.error,
helpWidth: i.helpWidth,
outputHasColors: i.hasColors
});
const s = e.formatHelp(this, e);
if (i.hasColors) return s;
return this._outputConfiguration.stripColor(s);
}
_getOutputContext(t) {
t = t || {};
const e = !!t.error;
let i;
let s;
let n;
if (e) {
i = t => this._outputConfiguration.writeErr(t);
s = this._outputConfiguration.getErrHasColors();
n = this._outputConfiguration.getErrHelpWidth();
} else {
i = t => this._outputConfiguration.writeOut(t);
s = this._outputConfiguration.getOutHasColors();
n = this._outputConfiguration.getOutHelpWidth();
}
const write = t => {
if (!s) t = this._outputConfiguration.stripColor(t);
return i(t);
};
return {
error: e,
write: write,
hasColors: s,
helpWidth: n
};
}
outputHelp(t) {
let e;
if (typeof t === "function") {
e = t;
t = void 0;
}
const i = this._getOutputContext(t);
const s = {
error: i.error,
write: i.write,
command: this
};
this._getCommandAndAncestors().reverse().forEach(t => t.emit("beforeAllHelp", s));
this.emit("beforeHelp", s);
let n = this.helpInformation({
error: i.error
});
if (e) {
n = e(n);
if (typeof n !== "string" && !Buffer.isBuffer(n)) throw new Error("outputHelp callback must return a string or a Buffer");
}
i.write(n);
if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
this.emit("afterHelp", s);
this._getCommandAndAncestors().forEach(t => t.emit("afterAllHelp", s));
}
helpOption(t, e) {
if (typeof t === "boolean") {
if (t) {
if (this._helpOption === null) this._helpOption = void 0;
if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
} else this._helpOption = null;
return this;
}
this._helpOption = this.createOption(t ?? "-h, --help", e ?? "display help for command");
if (t || e) this._initOptionGroup(this._helpOption);
return this;
}
_getHelpOption() {
if (this._helpOption === void 0) this.helpOption(void 0, void 0);
return this._helpOption;
}
addHelpOption(t) {
this._helpOption = t;
this._initOptionGroup(t);
return this;
}
help(t) {
this.outputHelp(t);
let e = Number(a.exitCode ?? 0);
if (e === 0 && t && typeof t !== "function" && t.error) e = 1;
this._exit(e, "commander.help", "(outputHelp)");
}
addHelpText(t, e) {
const i = [ "beforeAll", "before", "after", "afterAll" ];
if (!i.includes(t)) throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${i.join("', '")}'`);
const s = `${t}Help`;
this.on(s, t => {
let i;
if (typeof e === "function") i = e({
error: t.error,
command: t.command
}); else i = e;
if (i) t.write(`${i}\n`);
});
return this;
}
_outputHelpIfRequested(t) {
const e = this._getHelpOption();
const i = e && t.find(t => e.is(t));
if (i) {
this.outputHelp();
this._exit(0, "commander.helpDisplayed", "(outputHelp)");
}
}
}
function incrementNodeInspectorPort(t) {
return t.map(t => {
if (!t.startsWith("--inspect")) return t;
let e;
let i = "127.0.0.1";
let s = "9229";
let n;
if ((n = t.match(/^(--inspect(-brk)?)$/)) !== null) e = n[1]; else if ((n = t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
e = n[1];
if (/^\d+$/.test(n[3])) s = n[3]; else i = n[3];
} else if ((n = t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
e = n[1];
i = n[3];
s = n[4];
}
if (e && s !== "0") return `${e}=${i}:${parseInt(s) + 1}`;
return t;
});
}
function useColor() {
if (a.env.NO_COLOR || a.env.FORCE_COLOR === "0" || a.env.FORCE_COLOR === "false") return false;
if (a.env.FORCE_COLOR || a.env.CLICOLOR_FORCE !== void 0) return true;
return;
}
e.Command = Command;
e.useColor = useColor;
}),
41135: (function(t, e) {
class CommanderError extends Error {
constructor(t, e, i) {
super(i);
Error.captureStackTrace(this, this.constructor);
this.name = this.constructor.name;
this.code = e;
this.exitCode = t;
this.nestedError = void 0;
}
}
class InvalidArgumentError extends CommanderError {
constructor(t) {
super(1, "commander.invalidArgument", t);
Error.captureStackTrace(this, this.constructor);
this.name = this.constructor.name;
}
}
e.CommanderError = CommanderError;
e.InvalidArgumentError = InvalidArgumentError;
}),
79754: (function(t, e, i) {
const {humanReadableArgName: s} = i(49154);
class Help {
constructor() {
this.helpWidth = void 0;
this.minWidthToWrap = 40;
this.sortSubcommands = false;
this.sortOptions = false;
this.showGlobalOptions = false;
}
prepareContext(t) {
this.helpWidth = this.helpWidth ?? t.helpWidth ?? 80;
}
visibleCommands(t) {
const e = t.commands.filter(t => !t._hidden);
const i = t._getHelpCommand();
if (i && !i._hidden) e.push(i);
if (this.sortSubcommands) e.sort((t, e) => t.name().localeCompare(e.name()));
return e;
}
compareOptions(t, e) {
const getSortKey = t => t.short ? t.short.replace(/^-/, "") : t.long.replace(/^--/, "");
return getSortKey(t).localeCompare(getSortKey(e));
}
visibleOptions(t) {
const e = t.options.filter(t => !t.hidden);
const i = t._getHelpOption();
if (i && !i.hidden) {
const s = i.short && t._findOption(i.short);
const n = i.long && t._findOption(i.long);
if (!s && !n) e.push(i); else if (i.long && !n) e.push(t.createOption(i.long, i.description)); else if (i.short && !s) e.push(t.createOption(i.short, i.description));
}
if (this.sortOptions) e.sort(this.compareOptions);
return e;
}
visibleGlobalOptions(t) {
if (!this.showGlobalOptions) return [];
const e = [];
for (let i = t.parent; i; i = i.parent) {
const t = i.options.filter(t => !t.hidden);
e.push(...t);
}
if (this.sortOptions) e.sort(this.compareOptions);
return e;
}
visibleArguments(t) {
if (t._argsDescription) t.registeredArguments.forEach(e => {
e.description = e.description || t._argsDescription[e.name()] || "";
});
if (t.registeredArguments.find(t => t.description)) return t.registeredArguments;
return [];
}
subcommandTerm(t) {
const e = t.registeredArguments.map(t => s(t)).join(" ");
return t._name + (t._aliases[0] ? "|" + t._aliases[0] : "") + (t.options.length ? " [options]" : "") + (e ? " " + e : "");
}
optionTerm(t) {
return t.flags;
}
argumentTerm(t) {
return t.name();
}
longestSubcommandTermLength(t, e) {
return e.visibleCommands(t).reduce((t, i) => Math.max(t, this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(i)))), 0);
}
longestOptionTermLength(t, e) {
return e.visibleOptions(t).reduce((t, i) => Math.max(t, this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))), 0);
}
longestGlobalOptionTermLength(t, e) {
return e.visibleGlobalOptions(t).reduce((t, i) => Math.max(t, this.displayWidth(e.styleOptionTerm(e.optionTerm(i)))), 0);
}
longestArgumentTermLength(t, e) {
return e.visibleArguments(t).reduce((t, i) => Math.max(t, this.displayWidth(e.styleArgumentTerm(e.argumentTerm(i)))), 0);
}
commandUsage(t) {
let e = t._name;
if (t._aliases[0]) e = e + "|" + t._aliases[0];
let i = "";
for (let e = t.parent; e; e = e.parent) i = e.name() + " " + i;
return i + e + " " + t.usage();
}
commandDescription(t) {
return t.description();
}
subcommandDescription(t) {
return t.summary() || t.description();
}
optionDescription(t) {
const e = [];
if (t.argChoices) e.push(`choices: ${t.argChoices.map(t => JSON.stringify(t)).join(", ")}`);
if (t.defaultValue !== void 0) {
const i = t.required || t.optional || t.isBoolean() && typeof t.defaultValue === "boolean";
if (i) e.push(`default: ${t.defaultValueDescription || JSON.stringify(t.defaultValue)}`);
}
if (t.presetArg !== void 0 && t.optional) e.push(`preset: ${JSON.stringify(t.presetArg)}`);
if (t.envVar !== void 0) e.push(`env: ${t.envVar}`);
if (e.length > 0) {
const i = `(${e.join(", ")})`;
if (t.description) return `${t.description} ${i}`;
return i;
}
return t.description;
}
argumentDescription(t) {
const e = [];
if (t.argChoices) e.push(`choices: ${t.argChoices.map(t => JSON.stringify(t)).join(", ")}`);
if (t.defaultValue !== void 0) e.push(`default: ${t.defaultValueDescription || JSON.stringify(t.defaultValue)}`);
if (e.length > 0) {
const i = `(${e.join(", ")})`;
if (t.description) return `${t.description} ${i}`;
return i;
}
return t.description;
}
formatItemList(t, e, i) {
if (e.length === 0) return [];
return [ i.styleTitle(t), ...e, "" ];
}
groupItems(t, e, i) {
const s = new Map;
t.forEach(t => {
const e = i(t);
if (!s.has(e)) s.set(e, []);
});
e.forEach(t => {
const e = i(t);
if (!s.has(e)) s.set(e, []);
s.get(e).push(t);
});
return s;
}
formatHelp(t, e) {
const i = e.padWidth(t, e);
const s = e.helpWidth ?? 80;
function callFormatItem(t, s) {
return e.formatItem(t, i, s, e);
}
let n = [ `${e.styleTitle("Usage:")} ${e.styleUsage(e.commandUsage(t))}`, "" ];
const r = e.commandDescription(t);
if (r.length > 0) n = n.concat([ e.boxWrap(e.styleCommandDescription(r), s), "" ]);
const o = e.visibleArguments(t).map(t => callFormatItem(e.styleArgumentTerm(e.argumentTerm(t)), e.styleArgumentDescription(e.argumentDescription(t))));
n = n.concat(this.formatItemList("Arguments:", o, e));
const a = this.groupItems(t.options, e.visibleOptions(t), t => t.helpGroupHeading ?? "Options:");
a.forEach((t, i) => {
const s = t.map(t => callFormatItem(e.styleOptionTerm(e.optionTerm(t)), e.styleOptionDescription(e.optionDescription(t))));
n = n.concat(this.formatItemList(i, s, e));
});
if (e.showGlobalOptions) {
const i = e.visibleGlobalOptions(t).map(t => callFormatItem(e.styleOptionTerm(e.optionTerm(t)), e.styleOptionDescription(e.optionDescription(t))));
n = n.concat(this.formatItemList("Global Options:", i, e));
}
const l = this.groupItems(t.commands, e.visibleCommands(t), t => t.helpGroup() || "Commands:");
l.forEach((t, i) => {
const s = t.map(t => callFormatItem(e.styleSubcommandTerm(e.subcommandTerm(t)), e.styleSubcommandDescription(e.subcommandDescription(t))));
n = n.concat(this.formatItemList(i, s, e));
});
return n.join("\n");
}
displayWidth(t) {
return stripColor(t).length;
}
styleTitle(t) {
return t;
}
styleUsage(t) {
return t.split(" ").map(t => {
if (t === "[options]") return this.styleOptionText(t);
if (t === "[command]") return this.styleSubcommandText(t);
if (t[0] === "[" || t[0] === "<") return this.styleArgumentText(t);
return this.styleCommandText(t);
}).join(" ");
}
styleCommandDescription(t) {
return this.styleDescriptionText(t);
}
styleOptionDescription(t) {
return this.styleDescriptionText(t);
}
styleSubcommandDescription(t) {
return this.styleDescriptionText(t);
}
styleArgumentDescription(t) {
return this.styleDescriptionText(t);
}
styleDescriptionText(t) {
return t;
}
styleOptionTerm(t) {
return this.styleOptionText(t);
}
styleSubcommandTerm(t) {
return t.split(" ").map(t => {
if (t === "[options]") return this.styleOptionText(t);
if (t[0] === "[" || t[0] === "<") return this.styleArgumentText(t);
return this.styleSubcommandText(t);
}).join(" ");
}
styleArgumentTerm(t) {
return this.styleArgumentText(t);
}
styleOptionText(t) {
return t;
}
styleArgumentText(t) {
return t;
}
styleSubcommandText(t) {
return t;
}
styleCommandText(t) {
return t;
}
padWidth(t, e) {
return Math.max(e.longestOptionTermLength(t, e), e.longestGlobalOptionTermLength(t, e), e.longestSubcommandTermLength(t, e), e.longestArgumentTermLength(t, e));
}
preformatted(t) {
return /\n[^\S\r\n]/.test(t);
}
formatItem(t, e, i, s) {
const n = 2;
const r = " ".repeat(n);
if (!i) return r + t;
const o = t.padEnd(e + t.length - s.displayWidth(t));
const a = 2;
const l = this.helpWidth ?? 80;
const h = l - e - a - n;
let u;
if (h < this.minWidthToWrap || s.preformatted(i)) u = i; else {
const t = s.boxWrap(i, h);
u = t.replace(/\n/g, "\n" + " ".repeat(e + a));
}
return r + o + " ".repeat(a) + u.replace(/\n/g, `\n${r}`);
}
boxWrap(t, e) {
if (e < this.minWidthToWrap) return t;
const i = t.split(/\r\n|\n/);
const s = /[\s]*[^\s]+/g;
const n = [];
i.forEach(t => {
const i = t.match(s);
if (i === null) {
n.push("");
return;
}
let r = [ i.shift() ];
let o = this.displayWidth(r[0]);
i.forEach(t => {
const i = this.displayWidth(t);
if (o + i <= e) {
r.push(t);
o += i;
return;
}
n.push(r.join(""));
const s = t.trimStart();
r = [ s ];
o = this.displayWidth(s);
});
n.push(r.join(""));
});
return n.join("\n");
}
}
function stripColor(t) {
const e = /\x1b\[\d*(;\d*)*m/g;
return t.replace(e, "");
}
e.Help = Help;
e.stripColor = stripColor;
}),
45240: (function(t, e, i) {
const {InvalidArgumentError: s} = i(41135);
class Option {
constructor(t, e) {
this.flags = t;
this.description = e || "";
this.required = t.includes("<");
this.optional = t.includes("[");
this.variadic = /\w\.\.\.[>\]]$/.test(t);
this.mandatory = false;
const i = splitOptionFlags(t);
this.short = i.shortFlag;
this.long = i.longFlag;
this.negate = false;
if (this.long) this.negate = this.long.startsWith("--no-");
this.defaultValue = void 0;
this.defaultValueDescription = void 0;
this.presetArg = void 0;
this.envVar = void 0;
this.parseArg = void 0;
this.hidden = false;
this.argChoices = void 0;
this.conflictsWith = [];
this.implied = void 0;
this.helpGroupHeading = void 0;
}
default(t, e) {
this.defaultValue = t;
this.defaultValueDescription = e;
return this;
}
preset(t) {
this.presetArg = t;
return this;
}
conflicts(t) {
this.conflictsWith = this.conflictsWith.concat(t);
return this;
}
implies(t) {
let e = t;
if (typeof t === "string") e = {
[t]: true
};
this.implied = Object.assign(this.implied || {}, e);
return this;
}
env(t) {
this.envVar = t;
return this;
}
argParser(t) {
this.parseArg = t;
return this;
}
makeOptionMandatory(t = true) {
this.mandatory = !!t;
return this;
}
hideHelp(t = true) {
this.hidden = !!t;
return this;
}
_collectValue(t, e) {
if (e === this.defaultValue || !Array.isArray(e)) return [ t ];
e.push(t);
return e;
}
choices(t) {
this.argChoices = t.slice();
this.parseArg = (t, e) => {
if (!this.argChoices.includes(t)) throw new s(`Allowed choices are ${this.argChoices.join(", ")}.`);
if (this.variadic) return this._collectValue(t, e);
return t;
};
return this;
}
name() {
if (this.long) return this.long.replace(/^--/, "");
return this.short.replace(/^-/, "");
}
attributeName() {
if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
return camelcase(this.name());
}
helpGroup(t) {
this.helpGroupHeading = t;
return this;
}
is(t) {
return this.short === t || this.long === t;
}
isBoolean() {
return !this.required && !this.optional && !this.negate;
}
}
class DualOptions {
constructor(t) {
this.positiveOptions = new Map;
this.negativeOptions = new Map;
this.dualOptions = new Set;
t.forEach(t => {
if (t.negate) this.negativeOptions.set(t.attributeName(), t); else this.positiveOptions.set(t.attributeName(), t);
});
this.negativeOptions.forEach((t, e) => {
if (this.positiveOptions.has(e)) this.dualOptions.add(e);
});
}
valueFromOption(t, e) {
const i = e.attributeName();
if (!this.dualOptions.has(i)) return true;
const s = this.negativeOptions.get(i).presetArg;
const n = s !== void 0 ? s : false;
return e.negate === (n === t);
}
}
function camelcase(t) {
return t.split("-").reduce((t, e) => t + e[0].toUpperCase() + e.slice(1));
}
function splitOptionFlags(t) {
let e;
let i;
const s = /^-[^-]$/;
const n = /^--[^-]/;
const r = t.split(/[ |,]+/).concat("guard");
if (s.test(r[0])) e = r.shift();
if (n.test(r[0])) i = r.shift();
if (!e && s.test(r[0])) e = r.shift();
if (!e && n.test(r[0])) {
e = i;
i = r.shift();
}
if (r[0].startsWith("-")) {
const e = r[0];
const i = `option creation failed due to '${e}' in option flags '${t}'`;
if (/^-[^-][^-]/.test(e)) throw new Error(`${i}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
if (s.test(e)) throw new Error(`${i}\n- too many short flags`);
if (n.test(e)) throw new Error(`${i}\n- too many long flags`);
throw new Error(`${i}\n- unrecognised flag format`);
}
if (e === void 0 && i === void 0) throw new Error(`option creation failed due to no flags found in '${t}'.`);
return {
shortFlag: e,
longFlag: i
};
}
e.Option = Option;
e.DualOptions = DualOptions;
}),
65030: (function(t, e) {
const i = 3;
function editDistance(t, e) {
if (Math.abs(t.length - e.length) > i) return Math.max(t.length, e.length);
const s = [];
for (let e = 0; e <= t.length; e++) s[e] = [ e ];
for (let t = 0; t <= e.length; t++) s[0][t] = t;
for (let i = 1; i <= e.length; i++) for (let n = 1; n <= t.length; n++) {
let r = 1;
if (t[n - 1] === e[i - 1]) r = 0; else r = 1;
s[n][i] = Math.min(s[n - 1][i] + 1, s[n][i - 1] + 1, s[n - 1][i - 1] + r);
if (n > 1 && i > 1 && t[n - 1] === e[i - 2] && t[n - 2] === e[i - 1]) s[n][i] = Math.min(s[n][i], s[n - 2][i - 2] + 1);
}
return s[t.length][e.length];
}
function suggestSimilar(t, e) {
if (!e || e.length === 0) return "";
e = Array.from(new Set(e));
const s = t.startsWith("--");
if (s) {
t = t.slice(2);
e = e.map(t => t.slice(2));
}
let n = [];
let r = i;
const o = .4;
e.forEach(e => {
if (e.length <= 1) return;
const i = editDistance(t, e);
const s = Math.max(t.length, e.length);
const a = (s - i) / s;
if (a > o) if (i < r) {
r = i;
n = [ e ];
} else if (i === r) n.push(e);
});
n.sort((t, e) => t.localeCompare(e));
if (s) n = n.map(t => `--${t}`);
if (n.length > 1) return `\n(Did you mean one of ${n.join(", ")}?)`;
if (n.length === 1) return `\n(Did you mean ${n[0]}?)`;
return "";
}
e.suggestSimilar = suggestSimilar;
}),
48179: (function(t, e, i) {
i.d(e, {
b7: () => l,
uB: () => c
});
var s = i(18909);
const {DM: n, gu: r, er: o, Ww: a, b7: l, Di: h, a2: u, uB: c, ef: p, c$: m, _V: d} = s;
})
};
