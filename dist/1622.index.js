export const id = 1622;

export const ids = [ 1622, 9626 ];

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
13283: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
smoke: () => smoke
});
var pack = __webpack_require__(81715);
var role_matrix = __webpack_require__(25322);
var errors = __webpack_require__(19473);
var gate_checks = __webpack_require__(40512);
var place = __webpack_require__(65012);
var lint = __webpack_require__(1469);
var types = __webpack_require__(34669);
const json = value => JSON.stringify(value);
const limits = value => Object.entries(value).map(([name, limit]) => `${{
min: "at least",
max: "at most",
equals: "exactly"
}[name]} ${limit}`).join(", ");
const ORDERS = {
lt: "below",
le: "at most",
gt: "above",
ge: "at least",
equals: "exactly"
};
const SAYS = {
equals: wanted => `is ${json(wanted)}`,
not: wanted => `is there and is not ${json(wanted)}`,
in: wanted => `is one of ${wanted.map(json).join(", ")}`,
exists: wanted => wanted ? "is there" : "is not there",
type: wanted => `is of type ${wanted}`,
count: wanted => `counts ${limits(wanted)}`,
lt: wanted => `is below ${wanted}`,
le: wanted => `is at most ${wanted}`,
gt: wanted => `is above ${wanted}`,
ge: wanted => `is at least ${wanted}`,
decimal: wanted => `is a number ${Object.entries(wanted).map(([name, limit]) => `${ORDERS[name]} ${limit}`).join(" and ")}, digit by digit`,
change: ({from: from, by: by}) => `is ${from} changed by exactly ${by}`,
age: ({max: max}) => `is a moment at most ${max} old by the server\u2019s clock`,
starts: wanted => `begins with ${json(wanted)}`,
ends: wanted => `ends with ${json(wanted)}`,
contains: wanted => `contains ${json(wanted)}`,
match: wanted => `matches the pattern ${wanted}`,
sha256: wanted => `has the SHA-256 digest ${wanted.slice(0, 12)}\u2026`,
schema: wanted => `follows a JSON Schema (${Object.keys(wanted).join(", ")})`
};
const operations = all => Object.entries(all).flatMap(([name, wanted]) => SAYS[name]?.(wanted) ?? []);
function condition(expectation) {
const {status: status, path: path, header: header, must_not_contain: forbidden, no_data: noData, tls: tls, every: every, some: some, show: _show, ...rest} = expectation;
if (status !== undefined) return `the status is ${[ status ].flat().join(" or ")}`;
if (forbidden !== undefined) return `the answer holds nowhere ${forbidden.map(json).join(", ")}`;
if (noData !== undefined) return `the answer is short and holds no ${noData}`;
if (tls !== undefined) return `the certificate is valid for ${tls.min_days} more days`;
const subject = path === undefined ? header === undefined ? "the body" : `the header ${header}` : path;
return [ ...operations(rest).map(each => `${subject} ${each}`), ...every === undefined ? [] : [ `every ${subject}, of at least one, ${operations(every).join(" and ")}` ], ...some === undefined ? [] : [ `some ${subject} ${operations(some).join(" and ")}` ] ].join(" and ");
}
function step(pack, one, mark) {
const method = types.J.find(each => one[each] !== undefined) ?? "get";
const {credential: credential, invalid: invalid} = (one.as === undefined ? undefined : pack.roles?.[one.as]) ?? {};
const who = invalid ? "with a token that is none" : credential === undefined ? "as nobody" : `as ${one.as}`;
const body = one.json !== undefined ? " with a JSON body" : one.form === undefined ? "" : " with a form";
const why = one.effect === "write" ? [ `  writes: ${one.inert ?? "sent again only with the same idempotency key"}` ] : one.effect === "none" && method !== "get" ? [ "  the pack says that it only reads" ] : [];
const title = one.title === undefined ? "" : `: ${one.title}`;
return [ `${mark}${one.id}${title}`, `  sends ${method.toUpperCase()} ${one[method] ?? ""} ${who}${body}`, ...why, ...(one.until ?? []).map(each => `  asks every ${one.every} for ${one.deadline} until ${condition(each)}`), ...(one.fail_when ?? []).map(each => `  fails at once when ${condition(each)}`), ...(one.expect ?? []).map(each => `  proves that ${condition(each)}`), ...Object.entries(one.capture ?? {}).map(([name, {path: path, header: header, type: type, secret: secret}]) => `  keeps ${path ?? `the header ${header}`} as ${name}, of type ${type}${secret === true ? ", never shown" : ""}`) ];
}
const MOST_ROWS = 5;
function grouped(planned) {
const groups = new Map;
for (const {id: id, case: one} of planned) groups.set(one, [ ...groups.get(one) ?? [], id ]);
return groups;
}
function explained(pack, planned) {
return [ ...grouped(planned) ].flatMap(([one, ids]) => {
const more = ids.length > MOST_ROWS ? `, and ${ids.length - MOST_ROWS} more` : "";
const head = [ ...one.subject === undefined ? [] : [ `on ${one.subject}, if the canary list has it` ], ...one.within === undefined ? [] : [ `within ${one.within}` ] ];
const own = one.steps === undefined;
return [ `${ids.slice(0, MOST_ROWS).join(", ")}${more}${head.length === 0 ? "" : `: ${head.join(", ")}`}`, ...(0, 
lint.B)(one).flatMap(each => step(pack, own ? {
...each,
id: "request"
} : each, "")).map(line => `  ${line}`), ...(one.cleanup ?? []).flatMap(each => step(pack, each, "afterwards, whatever happened: ")).map(line => `  ${line}`) ];
});
}
var say = __webpack_require__(25855);
var evidence_files = __webpack_require__(20267);
const EVERY_MS = 50;
function gathered(print) {
let lines = [];
let timer;
const end = () => {
clearTimeout(timer);
timer = undefined;
if (lines.length === 0) return;
print(lines.join("\n"));
lines = [];
};
return {
tell(more) {
lines.push(...more);
timer ??= setTimeout(end, EVERY_MS);
},
end: end
};
}
var open_pack = __webpack_require__(25120);
var read_plan = __webpack_require__(46246);
var redacted = __webpack_require__(66244);
var run_gates = __webpack_require__(94600);
var cli_open = __webpack_require__(68087);
var codes = __webpack_require__(98498);
var exit = __webpack_require__(870);
var pack_files = __webpack_require__(24745);
async function runOnly(session, packs, signal) {
const {plan: plan} = session.loaded;
if (plan.aws !== undefined && (await session.target.identity.caller()).account !== plan.aws.account) throw (0, 
errors.i4)("WRONG_ACCOUNT", "expected credentials of the plan\u2019s account, found another\u2019s");
const said = [];
for (const {run: run} of packs) said.push(await session.target.packs.run(run, signal));
const bad = said.find(({outcome: outcome, reason: reason}) => outcome === "fail" || reason !== "PARTIAL_RUN");
const code = bad?.reason ?? "PARTIAL_RUN";
const cases = said.reduce((sum, each) => sum + each.cases, 0);
return {
exit: bad?.outcome === "fail" ? 1 : (0, exit.s)(code),
verdict: "NO-GO",
code: code,
lines: [ `NO-GO ${code}: ${cases} ${cases === 1 ? "case" : "cases"} run by --only; this is no evidence, and none was written`, `  what to do: ${codes.CODES[code].remedy}` ],
outputs: {
verdict: "NO-GO",
reason: code
},
files: (0, pack_files.P)(session),
json: {
partial: true,
packs: packs.map(({check: check, run: run}, index) => ({
check: check,
cases: run.only,
reason: said[index]?.reason
}))
}
};
}
var cli_window = __webpack_require__(94931);
async function smoke(terminal, path, options) {
if (options.list || options.explain) return await list(path, options);
const progress = gathered(terminal.live);
const session = await (0, cli_open.h)({
...terminal,
live: line => progress.tell([ line ])
}, path, true);
const {phase: phase, gate: gate} = (0, cli_window.windowOf)(session.loaded.plan, "smoke", options);
const packs = await packsOf(session.loaded.plan, {
phase: phase,
gate: gate
});
const chosen = options.only === undefined ? undefined : chosenOf(packs, options.only);
const controller = new AbortController;
for (const signal of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(signal, () => controller.abort((0, 
errors.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const run = chosen === undefined ? (0, run_gates.AQ)(session, {
phase: phase,
gate: gate,
signal: controller.signal
}) : runOnly(session, chosen, controller.signal);
const done = await run.finally(progress.end);
const lines = [ ...session.packs.flatMap(({result: result}) => (0, say.F)(result)), ...done.lines ];
const said = (0, redacted.redacted)(session, {
...done,
lines: lines
});
if (options.out !== undefined) (0, evidence_files.nP)(options.out, said.files);
return said;
}
function runOf(check) {
if (check.kind === "pack") return (0, pack.Qv)(check);
return check.kind === "role-matrix" ? (0, role_matrix.Q)(check) : undefined;
}
async function packsOf(plan, {phase: phase, gate: gate}) {
const found = (0, place.W)(plan, phase).find(each => (0, place.Xc)(each.gate) === gate);
const packs = [];
for (const check of found === undefined ? [] : (0, gate_checks.tg)(plan, found.gate)) {
const run = runOf(check);
if (run === undefined) continue;
const opened = await (0, open_pack.g)(process.cwd(), run);
if (opened.uncovered !== undefined && opened.uncovered.length > 0) throw (0, errors.i4)("UNCOVERED_ROUTE", `expected each operation of ${run.openapi?.file} to have a row in ${run.file}, found none for ${opened.uncovered.join(", ")}`);
packs.push({
check: check.id,
run: run,
opened: opened
});
}
return packs;
}
const casesOf = ({opened: opened}) => opened.planned.map(({id: id}) => id);
function chosenOf(packs, only) {
const all = packs.flatMap(casesOf);
const unknown = only.filter(id => !all.includes(id));
if (unknown.length > 0 || only.length === 0) throw (0, errors.i4)("NO_CASES", `expected --only to name cases of this gate, found none for ${unknown.join(", ") || "it"}; --list names them`);
return packs.map(each => ({
...each,
run: {
...each.run,
only: casesOf(each).filter(id => only.includes(id))
}
})).filter(({run: run}) => run.only.length > 0);
}
async function list(path, options) {
const loaded = (0, read_plan.m)(path);
if ("problems" in loaded) throw (0, errors.i4)("PLAN_INVALID", `expected a plan without problems, found ${loaded.problems.length}`);
const {plan: plan} = loaded;
const all = await packsOf(plan, (0, cli_window.windowOf)(plan, "smoke", options));
const packs = options.only === undefined ? all : chosenOf(all, options.only);
const lines = packs.flatMap(each => {
const {check: check, run: run, opened: opened} = each;
const planned = opened.planned.filter(({id: id}) => run.only?.includes(id) ?? true);
const cases = options.explain ? explained(opened.pack, planned) : planned.map(({id: id}) => id);
return [ `${check}  (${run.file}): ${planned.length} cases`, ...cases.map(line => `  ${line}`) ];
});
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ ...lines, `${options.explain ? "explained" : "listed"} only: nothing was sent, and nothing is proved` ],
outputs: {},
files: [],
json: {
listed: true,
packs: packs.map(each => ({
check: each.check,
file: each.run.file,
digest: each.opened.digest,
cases: each.run.only ?? casesOf(each)
}))
}
};
}
},
94931: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
window: () => window,
windowOf: () => windowOf
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65012);
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20267);
var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30370);
var _redacted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66244);
var _run_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94600);
var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68087);
async function window(terminal, kind, path, options) {
const session = await (0, _open_js__WEBPACK_IMPORTED_MODULE_5__.h)(terminal, path, true);
const {phase: phase, gate: gate} = windowOf(session.loaded.plan, kind, options);
const controller = new AbortController;
for (const signal of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(signal, () => controller.abort((0, 
_errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const live = (0, _live_js__WEBPACK_IMPORTED_MODULE_2__.j)(line => terminal.live(session.redactor.scrub(line)));
const said = (0, _redacted_js__WEBPACK_IMPORTED_MODULE_3__.redacted)(session, await (0, 
_run_gates_js__WEBPACK_IMPORTED_MODULE_4__.AQ)(session, {
phase: phase,
gate: gate,
signal: controller.signal,
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
function windowOf(plan, kind, only) {
const phases = only.phase === undefined ? plan.phases.map(({id: id}) => id) : [ only.phase ];
const found = phases.flatMap(phase => (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_7__.W)(plan, phase).filter(({gate: gate}) => gate.gate === kind && (only.gate === undefined || (0, 
_gates_place_js__WEBPACK_IMPORTED_MODULE_7__.Xc)(gate) === only.gate)).map(({gate: gate}) => ({
phase: phase,
gate: (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_7__.Xc)(gate)
})));
const [first, ...more] = found;
if (!first) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("UNKNOWN_GATE", `expected the plan to have such a ${kind} gate, found none`);
if (more.length === 0) return first;
const choices = found.map(({phase: phase, gate: gate}) => `--phase ${phase} --gate ${gate}`).join(" or ");
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("UNKNOWN_GATE", `expected one ${kind} gate to be meant, found ${found.length}: give ${choices}`);
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
