export const id = 46;

export const ids = [ 46 ];

export const modules = {
35699: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Kv: () => chosenSteps,
gQ: () => readProgress,
oj: () => choosePhases
});
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61938);
var _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41160);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3476);
var _journal_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49809);
var _plan_optional_steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51750);
async function readProgress(plan, target, world, signal) {
const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_2__.w)(plan.system);
const cutover = await (0, _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__.U$)(target.parameters, paths, signal);
const entries = cutover === undefined ? [] : await (0, _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__.$2)(target.parameters, paths.journal(cutover), signal);
if (entries.some(entry => entry.world !== world)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("WORLD_OTHER", `expected a journal of the world ${world}, found entries of another`);
return (0, _journal_progress_js__WEBPACK_IMPORTED_MODULE_4__.j)(entries);
}
function choosePhases(plan, progress, range) {
const ids = plan.phases.map(phase => phase.id);
const first = ids.indexOf(range.from);
const last = ids.indexOf(range.through);
if (first < 0 || last < 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("UNKNOWN_PHASE", `expected from and through to be one of ${ids.join(", ")}`);
if (first > last) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("USAGE", "expected from to come before through, found it after");
if (progress.unfinished !== undefined || progress.rollbackOpen) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("PHASE_UNFINISHED", "expected the last cutover to be finished or rolled back, found it open");
const isOptional = id => plan.phases.some(phase => phase.id === id && phase.optional === true);
const missing = ids.slice(0, first).find(id => !progress.done.includes(id) && !isOptional(id));
if (missing !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("PHASE_OUT_OF_ORDER", `expected phase ${missing} to be completed before ${range.from}, found it is not`);
const asked = ids.slice(first, last + 1);
const todo = asked.filter(id => !progress.done.includes(id));
const passed = asked.filter(id => progress.done.includes(id));
if (todo.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("PHASE_ALREADY_PASSED", `expected something to do, found that ${asked.join(", ")} were all completed before`);
return {
todo: todo,
passed: passed,
progress: progress
};
}
function chosenSteps(plan, text) {
const ids = (0, _plan_optional_steps_js__WEBPACK_IMPORTED_MODULE_5__.u)(plan).map(({id: id}) => id);
const chosen = [ ...new Set(text.split(",").map(each => each.trim())) ].filter(each => each !== "");
if (chosen.some(each => !ids.includes(each))) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("UNKNOWN_STEP", `expected optional steps of the plan (${ids.join(", ") || "it has none"}), found another name`);
return chosen;
}
},
32926: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40055);
function builtSwitches(plan) {
return plan.switches.flatMap(one => builtOf(plan, one) ?? []);
}
function builtOf(plan, one) {
if ("parameter" in one || "function" in one) return one;
if ("list" in one) return listed(one);
return "version_of" in one ? commanded(plan, one) : undefined;
}
function listed(one) {
const {safe: safe, members: members, ...rest} = one;
const text = typeof safe === "object" && "members" in safe ? (0, _members_js__WEBPACK_IMPORTED_MODULE_1__.s)(safe.members) : safe;
return {
...rest,
parameter: one.list,
type: "String",
safe: text,
members: members
};
}
function commanded(plan, one) {
const {by: by, ...rest} = one;
const command = plan.commands?.find(each => each.id === by);
const applied = command?.applied;
if (!command || applied?.kind !== "release-identity") return undefined;
return {
...rest,
command: command.id,
run: command.run,
secrets: command.secrets ?? {},
deadline: (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(command.deadline),
sets: plan.phases.flatMap(phase => (phase.steps ?? []).flatMap(step => {
const value = "set" in step && Object.hasOwn(step.set, one.id) ? step.set[one.id] : undefined;
return typeof value === "string" ? [ value ] : [];
})),
reads: {
url: applied.url,
path: applied.path,
...applied.credential === undefined ? {} : {
credential: applied.credential
}
}
};
}
function addressOf(one) {
if ("run" in one) return {
in: "command",
command: one.command,
reads: one.reads
};
if ("parameter" in one) return {
in: "parameter",
name: one.parameter,
type: one.type ?? "String"
};
return {
in: "function",
function: one.function,
variable: one.variable,
...one.alias === undefined ? {} : {
alias: one.alias
}
};
}
function sayAddress(address) {
if (address.in === "command") return `command ${address.command}`;
return address.in === "parameter" ? address.name : `${address.function}:${address.variable}`;
}
},
29112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E3: () => allRead,
nV: () => readSwitches,
vd: () => allSettled
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68995);
var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32926);
async function readSwitches(switches, on, signal) {
const addresses = switches.map(one => [ one.id, (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.ci)(one) ]);
const names = addresses.flatMap(([, each]) => each.in === "parameter" ? each.name : []);
const functions = addresses.flatMap(([, each]) => each.in === "function" ? [ each.function, ...liveName(each) ] : []);
const commanded = addresses.flatMap(([id, each]) => each.in === "command" ? [ [ id, each.reads ] ] : []);
const [parameters, configurations, running] = await Promise.all([ readParameters(names, on, signal), readEach(functions, name => on.functions.configuration(name, signal)), Promise.all(commanded.map(async ([id, reads]) => [ id, await (0, 
_running_js__WEBPACK_IMPORTED_MODULE_1__.K)(on.http, reads, signal).then(value => ({
value: value
}), failed => ({
failed: failed
})) ])) ]);
const answers = new Map(running);
return new Map(addresses.map(([id, address]) => {
if (address.in === "command") return [ id, answers.get(id) ?? {
failed: undefined
} ];
if (address.in === "parameter") return [ id, parameterStanding(parameters.get(address.name)) ];
return [ id, variableStanding(address, configurations) ];
}));
}
const liveName = address => address.alias === undefined ? [] : [ `${address.function}:${address.alias}` ];
async function readParameters(names, {parameters: parameters}, signal) {
if (names.length === 0) return new Map;
try {
const found = await parameters.get(names, signal);
return new Map(names.map(name => [ name, {
value: found.get(name)
} ]));
} catch (failed) {
if (names.length === 1 || signal?.aborted) return new Map(names.map(name => [ name, {
failed: failed
} ]));
return readEach(names, async name => (await parameters.get([ name ], signal)).get(name));
}
}
async function readEach(names, read) {
const distinct = [ ...new Set(names) ];
const answers = await Promise.allSettled(distinct.map(read));
return new Map(distinct.map((name, index) => {
const answer = answers[index];
return [ name, answer?.status === "fulfilled" ? {
value: answer.value
} : {
failed: answer?.reason
} ];
}));
}
function parameterStanding(found) {
if (!found || "failed" in found) return {
failed: found?.failed
};
return found.value ? {
value: found.value.value,
version: found.value.version
} : {
value: undefined
};
}
function variableStanding(address, all) {
const found = all.get(address.function);
if (!found || "failed" in found) return {
failed: found?.failed
};
if (!found.value) return {
failed: (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("NOT_FOUND", "expected the function to exist, found none")
};
const value = variableOf(found.value, address.variable);
if (found.value.update === "InProgress") return {
value: value,
unsettled: "UPDATE_IN_PROGRESS"
};
if (found.value.update === "Failed") return {
value: value,
unsettled: "UPDATE_FAILED"
};
for (const name of liveName(address)) {
const live = all.get(name);
if (!live || "failed" in live) return {
failed: live?.failed
};
if (!live.value) return {
failed: (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("NOT_FOUND", "expected the alias that production invokes, found none")
};
if (variableOf(live.value, address.variable) !== value) return {
value: value,
unsettled: "READ_BACK_DIFFERS"
};
}
return {
value: value
};
}
const variableOf = ({variables: variables}, name) => Object.hasOwn(variables, name) ? variables[name] : undefined;
function allRead(reading) {
const all = new Map;
for (const [id, standing] of reading) {
if ("failed" in standing) throw standing.failed;
all.set(id, standing);
}
return all;
}
function allSettled(reading) {
const all = allRead(reading);
for (const [id, {unsettled: unsettled}] of all) {
if (unsettled) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)(unsettled, `expected ${id} to run as it reads, found an update that is not applied`);
}
return all;
}
},
85672: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Wc: () => isTold,
p_: () => covered
});
const isTold = ({outcome: outcome, reason: reason}) => outcome === "pass" || outcome === "fail" || outcome === "waived" || reason === "WATCHING";
function covered(before, findings, at, pace) {
const looks = before.looks + 1;
const gap = at - before.until;
if (!findings.every(isTold)) return {
...only(before),
looks: looks
};
if (gap <= pace.gap) return {
...only(before),
looks: looks,
until: at
};
const missed = before.missed + Math.max(1, Math.floor(gap / pace.every) - 1);
const holes = findings.every(finding => looksBack(finding, before.until)) ? before.holes : [ ...before.holes, [ before.until, at ] ];
return {
looks: looks,
missed: missed,
holes: holes,
until: at
};
}
const only = ({until: until, looks: looks, missed: missed, holes: holes}) => ({
until: until,
looks: looks,
missed: missed,
holes: holes
});
function looksBack({kind: kind, facts: facts}, since) {
if (kind === "signal" || kind === "contained") return true;
const changed = facts?.["state_changed"];
return kind === "alarm" && changed !== undefined && "time" in changed && changed.time <= since;
}
},
57552: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
hypercareByHand: () => hypercareByHand
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20267);
var _hypercare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94124);
var _redacted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66244);
var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68087);
async function hypercareByHand(terminal, path, options) {
if (options.for !== undefined && !/^[1-9][0-9]*(s|m|h)$/.test(options.for)) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected --for as a duration such as 24h");
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_4__.h)(terminal, path, true);
const controller = new AbortController;
for (const signal of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(signal, () => controller.abort((0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const said = await (0, _hypercare_js__WEBPACK_IMPORTED_MODULE_2__.d)(session, {
limit: options.for === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(options.for),
now: true,
signal: controller.signal,
print: line => terminal.live(session.redactor.scrub(line))
});
const clean = (0, _redacted_js__WEBPACK_IMPORTED_MODULE_3__.redacted)(session, said);
return options.out === undefined ? clean : (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(options.out, clean);
}
},
68087: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => open
});
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70365);
var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45274);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46246);
var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77741);
async function open(terminal, path, lint, otherRegion, github = {}) {
const loaded = checked(terminal, path, lint);
const id = `t${Date.now().toString(36)}-${process.pid}`;
const session = await (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.f)({
env: terminal.env,
argv1: process.argv[1],
loaded: loaded,
live: terminal.live,
terminalRun: {
commit: (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.G)(),
id: id
},
...otherRegion ? {
otherRegion: otherRegion
} : {},
...github
});
terminal.opened?.(session);
return session;
}
function checked(terminal, path, lint) {
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_2__.m)(path);
const problems = "problems" in loaded ? loaded.problems : lint ? (0, _lint_js__WEBPACK_IMPORTED_MODULE_1__.lintProblems)(loaded) : [];
if ("problems" in loaded || problems.length > 0) {
for (const line of (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_2__.Y)(path, problems).split("\n")) terminal.live(line);
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.i4)("problems" in loaded ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${problems.length}`);
}
return loaded;
}
},
70365: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => commitHere
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
const SHA = /^[0-9a-f]{40}$/;
function commitHere(folder = ".") {
return fromFiles(folder) ?? (mayBeCheckout((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)) ? fromGit(folder) : undefined) ?? "none";
}
function fromFiles(folder) {
const read = name => {
try {
return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git", name), "utf8").trim();
} catch {
return undefined;
}
};
const head = read("HEAD");
if (head === undefined || SHA.test(head)) return head;
const name = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
const commit = name === undefined || name.includes("..") ? undefined : read(name);
return commit !== undefined && SHA.test(commit) ? commit : undefined;
}
function mayBeCheckout(folder) {
if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git"))) return true;
const above = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
return above !== folder && mayBeCheckout(above);
}
function fromGit(folder) {
try {
const text = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: folder,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return SHA.test(text) ? text : undefined;
} catch {
return undefined;
}
}
},
53945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => incidentLink,
w: () => INCIDENT_LINK
});
var _detect_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84771);
const INCIDENT_LINK = "^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$";
function incidentLink(text) {
const typed = text.trim();
if (typed === "") return {};
if (!URL.canParse(typed)) return {
said: dropped("it is no address")
};
const {protocol: protocol, hostname: hostname, port: port, pathname: pathname, search: search, hash: hash, username: username, password: password} = new URL(typed);
if (protocol !== "https:") return {
said: dropped("it is not https")
};
if (username !== "" || password !== "") return {
said: dropped("it holds a user or a password")
};
if (port !== "") return {
said: dropped("it names a port")
};
const link = `https://${hostname}${pathname === "/" ? "" : pathname}`;
if (!new RegExp(INCIDENT_LINK).test(link) || (0, _detect_token_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(link) || pathname.split("/").some(isRandom)) return {
said: dropped("its path is too long, holds signs that a record may not hold, or looks like a secret")
};
if (search === "" && hash === "") return {
link: link
};
return {
link: link,
said: "the incident link was kept without what stood after its path, which may hold a token"
};
}
const dropped = why => `the incident link was dropped: expected https, a host and a path, and ${why}; the rollback goes on without it`;
const isRandom = part => part.length >= 24 && /[0-9]/.test(part) && /[A-Za-z]/.test(part) && !part.includes("-");
},
61938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jn: () => newestCutover,
U$: () => currentCutover,
g7: () => findCutover,
yY: () => beginCutover
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39074);
var _fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44193);
async function findCutover(parameters, paths, own, signal) {
const id = await pointer(parameters, paths, signal);
if (id !== undefined) return {
id: id,
lost: false
};
if (!await leftTraces(parameters, paths, own, signal)) return {
id: undefined,
lost: false
};
const late = await pointer(parameters, paths, signal);
return {
id: late,
lost: late === undefined
};
}
async function currentCutover(parameters, paths, signal) {
const {id: id, lost: lost} = await findCutover(parameters, paths, undefined, signal);
if (lost) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", "expected the cutover that was begun here to be named, found its name lost");
return id;
}
async function newestCutover(parameters, paths) {
const numbers = (await parameters.list(`${paths.root}/journal`)).flatMap(({name: name}) => {
const number = /\/journal\/c([0-9]+)\//.exec(name)?.[1];
return number === undefined ? [] : [ Number(number) ];
});
return numbers.length === 0 ? undefined : `c${numbers.reduce((most, each) => Math.max(most, each), 0)}`;
}
async function beginCutover(parameters, paths, previous, signal) {
const id = `c${previous === undefined ? 1 : Number(previous.slice(1)) + 1}`;
await parameters.put({
name: paths.cutover,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
id: id
}),
type: "String",
mode: "overwrite"
}, signal);
return id;
}
async function pointer(parameters, paths, signal) {
const found = (await parameters.get([ paths.cutover ], signal)).get(paths.cutover);
if (!found) return undefined;
const {id: id} = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_3__.o)(found.value, "the cutover");
if (typeof id === "string" && /^c[0-9]+$/.test(id)) return id;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("JOURNAL_UNREADABLE", "expected the cutover to have an id such as c3");
}
async function leftTraces(parameters, paths, own = 0, signal) {
const first = `${paths.journal("c1")}/000001`;
const found = await parameters.get([ paths.fence, paths.standing, first ], signal);
if (found.has(paths.standing) || found.has(first)) return true;
const fence = own === 0 ? found.get(paths.fence) : own === 1 ? undefined : await parameters.at(paths.fence, own - 1, signal);
if (fence === undefined) return own > 1;
const {scope: scope, open: open} = (0, _fence_js__WEBPACK_IMPORTED_MODULE_1__.xn)(fence);
return open || scope === "all" || scope.length > 0;
}
},
41160: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$2: () => readEntries,
BC: () => append
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39074);
const ENTRY_TYPES = [ "phase-begun", "writing", "written", "phase-done", "phase-undone", "interrupted", "rollback-begun", "rolled-back", "rollback-incomplete", "surgical" ];
const NAME = /\/([0-9]{6})$/;
async function append(parameters, path, entry, from, signal) {
for (let seq = from; seq < from + 1e3; seq += 1) {
const name = `${path}/${String(seq).padStart(6, "0")}`;
const value = (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(dropUndefined({
...entry,
seq: seq
}));
try {
await parameters.put({
name: name,
value: value,
type: "String",
mode: "create"
}, signal);
return seq;
} catch (error) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.oh)(error) || error.code !== "EXISTS") throw error;
}
if ((await parameters.get([ name ], signal)).get(name)?.value === value) return seq;
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("JOURNAL_UNREADABLE", "expected a free number in the journal, found a thousand taken");
}
async function readEntries(parameters, path, signal) {
const found = [ ...await parameters.list(path, signal) ].filter(each => NAME.test(each.name)).sort((a, b) => a.name.localeCompare(b.name));
return found.map((each, index) => {
const entry = entryOf(each.value);
if (!each.name.endsWith(`/${String(index + 1).padStart(6, "0")}`) || entry.seq !== index + 1) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("JOURNAL_UNREADABLE", `expected entry ${index + 1} of the journal, found another number`);
}
return entry;
});
}
function entryOf(text) {
const data = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(text, "a journal entry");
const {seq: seq, type: type, world: world, plan: plan, commit: commit, run: run, at: at, phase: phase, switches: switches, restore: restore} = data;
const known = ENTRY_TYPES.find(each => each === type);
const whole = known && (world === "production" || world === "rehearsal") && [ plan, commit, run ].every(each => typeof each === "string") && [ seq, at ].every(each => typeof each === "number") && [ phase, restore ].every(each => each === undefined || typeof each === "string") && (switches === undefined || Array.isArray(switches) && switches.every(each => typeof each === "string"));
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("JOURNAL_UNREADABLE", "expected a journal entry with seq, type, world, plan, commit, run and at");
return data;
}
const dropUndefined = entry => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
},
44193: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sq: () => raiseFence,
_e: () => closeFence,
rZ: () => passFence,
xn: () => fenceOf
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39074);
function fenceOf(found) {
if (!found) return {
epoch: 0,
scope: "all",
open: false
};
try {
const {scope: scope, open: open} = (0, _json_object_js__WEBPACK_IMPORTED_MODULE_1__.o)(found.value, "the fence");
const listed = Array.isArray(scope) && scope.every(id => typeof id === "string");
return {
epoch: found.version,
scope: listed ? scope : "all",
open: open !== false
};
} catch (error) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.oh)(error)) throw error;
return {
epoch: found.version,
scope: "all",
open: true
};
}
}
async function raiseFence(parameters, name, by, signal) {
return put(parameters, name, {
...by,
open: true
}, signal);
}
async function closeFence(parameters, name, epoch, by) {
const now = (await parameters.get([ name ])).get(name);
if (now?.version !== epoch) return false;
const before = by.scope === "all" || epoch <= 1 ? undefined : fenceOf(await parameters.at(name, epoch - 1));
if (before?.open && !covers(by.scope, before.scope)) return false;
return raiseOver(parameters, name, {
...by,
open: false
}, epoch);
}
async function passFence(parameters, name, seen, by) {
const done = await raiseOver(parameters, name, {
...by,
scope: [],
open: false
}, seen.epoch);
if (!done) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("FENCED", "expected the fence as it was read, found that a rollback had raised it");
return seen.epoch + 1;
}
async function raiseOver(parameters, name, value, seen) {
const version = await put(parameters, name, value);
if (version === seen + 1) return true;
const theirs = await parameters.at(name, version - 1);
await parameters.put({
name: name,
value: theirs?.value ?? (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...value,
scope: "all",
open: true
}),
type: "String",
mode: "overwrite"
});
return false;
}
const put = (parameters, name, value, signal) => parameters.put({
name: name,
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)(value),
type: "String",
mode: "overwrite"
}, signal);
const covers = (wide, narrow) => wide === "all" || narrow !== "all" && narrow.every(id => wide.includes(id));
},
49809: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => progressOf
});
function progressOf(entries) {
let done = [];
let restore = [];
let unfinished;
let rolledBack = false;
let rollbackOpen = false;
let doneAt;
for (const {type: type, phase: phase, plan: plan, restore: point, at: at} of entries) {
switch (type) {
case "phase-begun":
unfinished = phase ?? "";
rolledBack = false;
if (point !== undefined) restore.push({
phase: phase ?? "",
plan: plan,
restore: point
});
break;

case "phase-done":
if (phase === undefined || unfinished !== phase || rollbackOpen) break;
done.push(phase);
doneAt = at;
unfinished = undefined;
break;

case "phase-undone":
if (rollbackOpen) break;
done = done.filter(each => each !== phase);
restore = restore.filter((each, index) => each.phase !== phase || index < restore.length - 1);
if (unfinished === phase) unfinished = undefined;
break;

case "rollback-begun":
case "rollback-incomplete":
rollbackOpen = true;
break;

case "rolled-back":
done = [];
unfinished = undefined;
rollbackOpen = false;
rolledBack = true;
break;

default:
break;
}
}
return {
done: done,
rolledBack: rolledBack,
rollbackOpen: rollbackOpen,
restore: restore,
...unfinished === undefined ? {} : {
unfinished: unfinished
},
...doneAt === undefined || done.length === 0 ? {} : {
doneAt: doneAt
}
};
}
},
71545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => isLeft
});
function isLeft(plan, {id: id, kill: kill}) {
const steps = (plan.rollback.steps ?? []).flatMap(step => "set" in step && Object.hasOwn(step.set, id) ? step : []);
return kill !== true && steps.length > 0 && steps.every(step => step.optional === true);
}
},
51750: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => optionalSteps
});
function optionalSteps(plan) {
return plan.phases.flatMap(phase => (phase.steps ?? []).flatMap(step => "set" in step && step.optional === true && step.id !== undefined ? [ {
id: step.id,
phase: phase.id,
...step.note === undefined ? {} : {
note: step.note
}
} ] : []));
}
}
};
