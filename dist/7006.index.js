export const id = 7006;

export const ids = [ 7006 ];

export const modules = {
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
16795: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reportGate: () => reportGate,
shadow: () => shadow
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65012);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20267);
var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30370);
var _redacted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66244);
var _run_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94600);
var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68087);
async function shadow(terminal, path, options) {
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_5__.h)(terminal, path, true);
const {phase: phase, gate: gate} = reportGate(session.loaded.plan, options.phase);
const controller = new AbortController;
for (const signal of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(signal, () => controller.abort((0, 
_errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const live = (0, _live_js__WEBPACK_IMPORTED_MODULE_2__.j)(line => terminal.live(session.redactor.scrub(line)));
const said = (0, _redacted_js__WEBPACK_IMPORTED_MODULE_3__.redacted)(session, await (0, 
_run_gates_js__WEBPACK_IMPORTED_MODULE_4__.AQ)(session, {
phase: phase,
gate: gate,
signal: controller.signal,
resume: options.resume === true,
report: tick => live({
type: "tick",
tick: tick
}),
progress: progress => live({
type: "progress",
progress: progress
})
}));
if (options.out !== undefined) (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__.nP)(options.out, said.files);
if (options.outMd !== undefined) {
try {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(options.outMd, said.summary ?? "");
} catch {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("EVIDENCE_UNWRITTEN", "expected --out-md to be a file that can be written, found it cannot");
}
}
return said;
}
function reportGate(plan, only) {
const phases = only === undefined ? plan.phases.map(({id: id}) => id) : [ only ];
for (const phase of phases) {
const found = (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_7__.W)(plan, phase).find(({gate: gate}) => gate.report !== undefined);
if (found) return {
phase: phase,
gate: (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_7__.Xc)(found.gate)
};
}
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("UNKNOWN_GATE", "expected a gate of the plan to take a report, found none");
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
30370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => liveLine
});
var _report_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36812);
function liveLine(print) {
return event => {
switch (event.type) {
case "tick":
if (event.tick.of > 1) print(`\u2026 ${event.tick.gate}: ${(0, _report_lines_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(event.tick)}`);
break;

case "progress":
print(`\u2026 ${event.progress.gate}: ${(0, _report_lines_js__WEBPACK_IMPORTED_MODULE_0__.oz)(event.progress)}`);
break;

case "lock":
print(event.takenOverFrom === undefined ? "\u2026 lock taken" : `\u2026 lock taken over from the dead run ${event.takenOverFrom}`);
break;

case "restore-point":
print(`\u2026 restore point of ${event.switches} switches stored and read back`);
break;

case "writing":
for (const change of event.switches) print(`\u2026 set ${change.switch}: ${change.from} \u2192 ${change.to}`);
break;

case "written":
print(`\u2026 read back: ${event.switches.map(change => change.switch).join(", ")}`);
break;

case "no-go":
print(`\u2026 NO-GO ${event.reason}: ${event.message}; ${event.then === "nothing" ? "nothing to take back" : event.then}`);
break;

case "undone":
print("\u2026 undone: everything stands as before the phase, read back twice");
break;

case "rollback":
print(rollbackLine(event.event));
break;
}
};
}
function rollbackLine(event) {
switch (event.type) {
case "fence":
return event.raised ? "\u2026 fence raised: every other run is refused at its next write" : "\u2026 the fence could NOT be raised";

case "kill":
return `\u2026 kill switch ${event.result.switch}: ${event.result.result} after ${event.ms} ms`;

case "known":
return event.journal === "read" ? "\u2026 journal and restore points read" : "\u2026 journal unreadable: the declared safe values are used";

case "switch":
return `\u2026 ${event.result.switch}: ${event.result.result}${event.result.reason === "MET" ? "" : ` ${event.result.reason}`}`;

case "reading":
return `\u2026 reading ${event.round}: ${event.safe} of ${event.of} safe`;
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
71545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => isLeft
});
function isLeft(plan, {id: id, kill: kill}) {
const steps = (plan.rollback.steps ?? []).flatMap(step => "set" in step && Object.hasOwn(step.set, id) ? step : []);
return kill !== true && steps.length > 0 && steps.every(step => step.optional === true);
}
}
};
