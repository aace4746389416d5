export const id = 6421;

export const ids = [ 6421 ];

export const modules = {
96421: (function(e, t, r) {
r.d(t, {
z3: () => error,
V4: () => getInput,
Gu: () => getState,
LZ: () => saveState,
uH: () => setOutput,
Pq: () => core_setSecret
});
var n = r(70857);
function utils_toCommandValue(e) {
if (e === null || e === void 0) return ""; else if (typeof e === "string" || e instanceof String) return e;
return JSON.stringify(e);
}
function utils_toCommandProperties(e) {
if (!Object.keys(e).length) return {};
return {
title: e.title,
file: e.file,
line: e.startLine,
endLine: e.endLine,
col: e.startColumn,
endColumn: e.endColumn
};
}
function command_issueCommand(e, t, r) {
const i = new Command(e, t, r);
process.stdout.write(i.toString() + n.EOL);
}
const i = "::";
class Command {
constructor(e, t, r) {
if (!e) e = "missing.command";
this.command = e;
this.properties = t;
this.message = r;
}
toString() {
let e = i + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
e += " ";
let t = true;
for (const r in this.properties) if (this.properties.hasOwnProperty(r)) {
const n = this.properties[r];
if (n) {
if (t) t = false; else e += ",";
e += `${r}=${escapeProperty(n)}`;
}
}
}
e += `${i}${escapeData(this.message)}`;
return e;
}
}
function escapeData(e) {
return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var o = r(76982);
var a = r(79896);
function file_command_issueFileCommand(e, t) {
const r = process.env[`GITHUB_${e}`];
if (!r) throw new Error(`Unable to find environment variable for file command ${e}`);
if (!a.existsSync(r)) throw new Error(`Missing file at path: ${r}`);
a.appendFileSync(r, `${utils_toCommandValue(t)}${n.EOL}`, {
encoding: "utf8"
});
}
function file_command_prepareKeyValueMessage(e, t) {
const r = `ghadelimiter_${o.randomUUID()}`;
const i = utils_toCommandValue(t);
if (e.includes(r)) throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);
if (i.includes(r)) throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
return `${e}<<${r}${n.EOL}${i}${n.EOL}${r}`;
}
r(16928);
r(58611);
r(65692);
URL;
r(20770);
r(46752);
void 0 && (void 0).__awaiter;
var s;
(function(e) {
e[e["OK"] = 200] = "OK";
e[e["MultipleChoices"] = 300] = "MultipleChoices";
e[e["MovedPermanently"] = 301] = "MovedPermanently";
e[e["ResourceMoved"] = 302] = "ResourceMoved";
e[e["SeeOther"] = 303] = "SeeOther";
e[e["NotModified"] = 304] = "NotModified";
e[e["UseProxy"] = 305] = "UseProxy";
e[e["SwitchProxy"] = 306] = "SwitchProxy";
e[e["TemporaryRedirect"] = 307] = "TemporaryRedirect";
e[e["PermanentRedirect"] = 308] = "PermanentRedirect";
e[e["BadRequest"] = 400] = "BadRequest";
e[e["Unauthorized"] = 401] = "Unauthorized";
e[e["PaymentRequired"] = 402] = "PaymentRequired";
e[e["Forbidden"] = 403] = "Forbidden";
e[e["NotFound"] = 404] = "NotFound";
e[e["MethodNotAllowed"] = 405] = "MethodNotAllowed";
e[e["NotAcceptable"] = 406] = "NotAcceptable";
e[e["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
e[e["RequestTimeout"] = 408] = "RequestTimeout";
e[e["Conflict"] = 409] = "Conflict";
e[e["Gone"] = 410] = "Gone";
e[e["TooManyRequests"] = 429] = "TooManyRequests";
e[e["InternalServerError"] = 500] = "InternalServerError";
e[e["NotImplemented"] = 501] = "NotImplemented";
e[e["BadGateway"] = 502] = "BadGateway";
e[e["ServiceUnavailable"] = 503] = "ServiceUnavailable";
e[e["GatewayTimeout"] = 504] = "GatewayTimeout";
})(s || (s = {}));
var d;
(function(e) {
e["Accept"] = "accept";
e["ContentType"] = "content-type";
})(d || (d = {}));
var c;
(function(e) {
e["ApplicationJson"] = "application/json";
})(c || (c = {}));
s.MovedPermanently, s.ResourceMoved, s.SeeOther, s.TemporaryRedirect, s.PermanentRedirect;
s.BadGateway, s.ServiceUnavailable, s.GatewayTimeout;
Error;
void 0 && (void 0).__awaiter;
void 0 && (void 0).__awaiter;
var u = void 0 && (void 0).__awaiter || function(e, t, r, n) {
function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}
return new (r || (r = Promise))(function(r, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n["throw"](e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
const {access: l, appendFile: m, writeFile: p} = a.promises;
const h = "GITHUB_STEP_SUMMARY";
class Summary {
constructor() {
this._buffer = "";
}
filePath() {
return u(this, void 0, void 0, function*() {
if (this._filePath) return this._filePath;
const e = process.env[h];
if (!e) throw new Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`);
try {
yield l(e, a.constants.R_OK | a.constants.W_OK);
} catch (t) {
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
}
this._filePath = e;
return this._filePath;
});
}
wrap(e, t, r = {}) {
const n = Object.entries(r).map(([e, t]) => ` ${e}="${t}"`).join("");
if (!t) return `<${e}${n}>`;
return `<${e}${n}>${t}</${e}>`;
}
write(e) {
return u(this, void 0, void 0, function*() {
const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
const r = yield this.filePath();
const n = t ? p : m;
yield n(r, this._buffer, {
encoding: "utf8"
});
return this.emptyBuffer();
});
}
clear() {
return u(this, void 0, void 0, function*() {
return this.emptyBuffer().write({
overwrite: true
});
});
}
stringify() {
return this._buffer;
}
isEmptyBuffer() {
return this._buffer.length === 0;
}
emptyBuffer() {
this._buffer = "";
return this;
}
addRaw(e, t = false) {
this._buffer += e;
return t ? this.addEOL() : this;
}
addEOL() {
return this.addRaw(n.EOL);
}
addCodeBlock(e, t) {
const r = Object.assign({}, t && {
lang: t
});
const n = this.wrap("pre", this.wrap("code", e), r);
return this.addRaw(n).addEOL();
}
addList(e, t = false) {
const r = t ? "ol" : "ul";
const n = e.map(e => this.wrap("li", e)).join("");
const i = this.wrap(r, n);
return this.addRaw(i).addEOL();
}
addTable(e) {
const t = e.map(e => {
const t = e.map(e => {
if (typeof e === "string") return this.wrap("td", e);
const {header: t, data: r, colspan: n, rowspan: i} = e;
const o = t ? "th" : "td";
const a = Object.assign(Object.assign({}, n && {
colspan: n
}), i && {
rowspan: i
});
return this.wrap(o, r, a);
}).join("");
return this.wrap("tr", t);
}).join("");
const r = this.wrap("table", t);
return this.addRaw(r).addEOL();
}
addDetails(e, t) {
const r = this.wrap("details", this.wrap("summary", e) + t);
return this.addRaw(r).addEOL();
}
addImage(e, t, r) {
const {width: n, height: i} = r || {};
const o = Object.assign(Object.assign({}, n && {
width: n
}), i && {
height: i
});
const a = this.wrap("img", null, Object.assign({
src: e,
alt: t
}, o));
return this.addRaw(a).addEOL();
}
addHeading(e, t) {
const r = `h${t}`;
const n = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(r) ? r : "h1";
const i = this.wrap(n, e);
return this.addRaw(i).addEOL();
}
addSeparator() {
const e = this.wrap("hr", null);
return this.addRaw(e).addEOL();
}
addBreak() {
const e = this.wrap("br", null);
return this.addRaw(e).addEOL();
}
addQuote(e, t) {
const r = Object.assign({}, t && {
cite: t
});
const n = this.wrap("blockquote", e, r);
return this.addRaw(n).addEOL();
}
addLink(e, t) {
const r = this.wrap("a", e, {
href: t
});
return this.addRaw(r).addEOL();
}
}
new Summary;
r(13193);
var f = r(24434);
r(35317);
r(42613);
void 0 && (void 0).__awaiter;
const {chmod: w, copyFile: v, lstat: _, mkdir: y, open: g, readdir: O, rename: E, rm: R, rmdir: b, stat: S, symlink: $, unlink: C} = a.promises;
process.platform;
a.constants.O_RDONLY;
void 0 && (void 0).__awaiter;
r(53557);
void 0 && (void 0).__awaiter;
process.platform;
f.EventEmitter;
f.EventEmitter;
void 0 && (void 0).__awaiter;
void 0 && (void 0).__awaiter;
n.platform();
n.arch();
void 0 && (void 0).__awaiter;
var P;
(function(e) {
e[e["Success"] = 0] = "Success";
e[e["Failure"] = 1] = "Failure";
})(P || (P = {}));
function core_setSecret(e) {
command_issueCommand("add-mask", {}, e);
}
function getInput(e, t) {
const r = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
if (t && t.required && !r) throw new Error(`Input required and not supplied: ${e}`);
if (t && t.trimWhitespace === false) return r;
return r.trim();
}
function setOutput(e, t) {
const r = process.env["GITHUB_OUTPUT"] || "";
if (r) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
process.stdout.write(n.EOL);
command_issueCommand("set-output", {
name: e
}, utils_toCommandValue(t));
}
function error(e, t = {}) {
command_issueCommand("error", utils_toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function saveState(e, t) {
const r = process.env["GITHUB_STATE"] || "";
if (r) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(e, t));
command_issueCommand("save-state", {
name: e
}, utils_toCommandValue(t));
}
function getState(e) {
return process.env[`STATE_${e}`] || "";
}
})
};
