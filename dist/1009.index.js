export const id = 1009;

export const ids = [ 1009 ];

export const modules = {
96297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => factsOf
});
function factsOf(plan, run) {
return {
account: plan.aws?.account ?? "",
region: plan.aws?.region ?? "",
commit: run.commit,
world: run.world,
system: plan.system,
roles: plan.roles
};
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
57509: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => showValue
});
var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40055);
function showValue(plan, one, value) {
if (value === undefined) return "absent";
if (one.personal === true) return value === one.else ? "the declared else" : "a personal value";
const list = plan.switches.find(each => each.id === one.id);
if (list && "list" in list) return showList(list.members, value);
const spelled = new Set(one.values ?? []);
if (typeof one.safe === "string") spelled.add(one.safe);
if (one.else !== undefined) spelled.add(one.else);
for (const phase of plan.phases) {
for (const step of phase.steps ?? []) {
const set = "set" in step ? step.set[one.id] : undefined;
if (typeof set === "string") spelled.add(set);
}
}
return spelled.has(value) ? value : "another value";
}
function showList(declared, value) {
const members = (0, _members_js__WEBPACK_IMPORTED_MODULE_0__.l)(value);
if (members === undefined) return "no list";
const known = members.filter(member => declared?.includes(member));
const others = members.length - known.length;
return [ ...known, ...others === 0 ? [] : [ `${others} not declared` ] ].join(", ") || "an empty list";
}
},
2502: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
dryRun: () => dryRun
});
var facts_of = __webpack_require__(96297);
var address = __webpack_require__(32926);
var read = __webpack_require__(29112);
var show = __webpack_require__(57509);
var checks = __webpack_require__(63600);
var errors = __webpack_require__(19473);
var gate_checks = __webpack_require__(40512);
var observe = __webpack_require__(21244);
var manual_checks = __webpack_require__(2558);
var canonical = __webpack_require__(80142);
const WHERE = [ "aws", "credentials", "hosts", "secrets", "functions", "commands", "reports" ];
function redirected(head, base) {
const [one, other] = [ head, base ].map(parts);
return WHERE.filter(part => (0, canonical.$N)(one[part]) !== (0, canonical.$N)(other[part]));
}
function parts(plan) {
const found = {
hosts: new Set,
secrets: new Set,
functions: new Set
};
collect(plan, undefined, found);
return {
aws: plan.aws ?? null,
credentials: plan.credentials ?? null,
commands: plan.commands ?? null,
reports: plan.reports ?? null,
hosts: [ ...found.hosts ].toSorted(),
secrets: [ ...found.secrets ].toSorted(),
functions: [ ...found.functions ].toSorted()
};
}
function collect(value, key, found) {
if (typeof value === "string") {
const host = /^https?:\/\/([^/?#]*)/i.exec(value)?.[1];
if (host !== undefined) found.hosts.add(host.toLowerCase());
if (key !== undefined && /secret|subjects/.test(key)) found.secrets.add(value);
if (key === "function") found.functions.add(value);
} else if (Array.isArray(value)) for (const each of value) collect(each, key, found); else if (value !== null && typeof value === "object") {
const named = value;
if (named["kind"] === "secret" && typeof named["name"] === "string") found.secrets.add(named["name"]);
for (const [name, each] of Object.entries(named)) collect(each, key === "secrets" ? key : name, found);
}
}
var report = __webpack_require__(87929);
var report_schema = __webpack_require__(41037);
var release_pr_changes = __webpack_require__(5549);
var build_verdict = __webpack_require__(10617);
var commit = __webpack_require__(70365);
var doors_session = __webpack_require__(77741);
var files = __webpack_require__(68594);
var release_pr_open = __webpack_require__(11789);
const MOST_NAMED = 200;
async function dryRun(ask) {
const {loaded: loaded} = ask;
const side = await (0, release_pr_open.Dw)(ask);
const pull = await (0, release_pr_open.pv)(side, ask.number);
const about = {
form: report_schema.Fl,
world: side.world,
system: loaded.plan.system,
commit: pull.head.commit,
plan: loaded.digest,
run: {
id: side.run.id,
attempt: side.run.attempt
}
};
const nothing = {
declared: 0,
passed: 0,
left_out: 0,
open: []
};
try {
if (!(0, release_pr_open.FB)(pull.head.repository, side.repositoryName)) throw (0, 
errors.i4)("DRY_RUN_FORK", "expected a branch of this repository, found a fork");
if (pull.head.commit !== (0, commit.G)()) throw (0, errors.i4)("HEAD_MOVED", "expected the head commit, found another");
const differing = redirected(loaded.plan, (0, files.hx)(ask.base, ask.plan, pull.base.commit));
if (differing.length > 0) throw (0, errors.i4)("DRY_RUN_REDIRECTED", `expected the base branch\u2019s, found other ${differing.join(", ")}`);
} catch (thrown) {
const {code: code, message: message} = (0, errors.iS)(thrown);
return said({
...about,
result: {
verdict: "NO-GO",
reason: code,
...nothing
},
standing: [],
signed: []
}, [ message ], 1);
}
const session = await (0, doors_session.f)({
...{
env: ask.env,
argv1: process.argv[1],
loaded: loaded,
terminalRun: {
commit: "none",
id: side.run.id
}
},
...{
githubToken: ask.token,
credentialsExpire: ask.credentialsExpire,
mask: ask.mask
}
});
const {asked: asked, leftOut: leftOut} = preflightOf(loaded.plan);
const ids = asked.map(({id: id}) => id);
const findings = await observed(session, asked, pull.head.commit);
const good = findings.filter(({outcome: outcome}) => outcome === "pass" || outcome === "waived");
const verdict = (0, build_verdict.LD)(ids, findings);
const first = findings.find(({outcome: outcome}) => outcome === "fail") ?? findings.find(each => !good.includes(each));
const reason = verdict === "GO" ? "MET" : asked.length === 0 ? "DRY_RUN_EMPTY" : "DRY_RUN_NO_GO";
const result = {
...{
verdict: verdict,
reason: reason,
declared: ids.length,
passed: good.length,
left_out: leftOut
},
open: findings.flatMap(each => good.includes(each) ? [] : [ each.check ]).slice(0, MOST_NAMED)
};
const left = {
...about,
result: result,
standing: await standingOf(session),
signed: (await observed(session, (0, manual_checks.u)(loaded.plan), pull.head.commit)).map(each => ({
check: each.check,
reason: each.reason
}))
};
const lines = findings.map(({check: check, outcome: outcome, reason: why}) => `  ${outcome === "pass" ? "\u2713" : "\u2717"} ${check} ${outcome === "pass" ? "" : why}`);
return said(left, [ ...lines, ...first ? [ `first: ${first.reason}` ] : [] ], (0, 
build_verdict.I$)(ids, findings));
}
function preflightOf(plan) {
const phase = plan.phases[0];
const gates = (phase?.enter ?? []).filter(({gate: gate}) => gate === "preflight");
const all = gates.flatMap(gate => [ ...(0, gate_checks.tg)(plan, gate), ...(0, gate_checks.pX)(plan, phase?.id ?? "", gate).map(({check: check}) => check) ]);
const distinct = all.filter((check, index) => all.findIndex(({id: id}) => id === check.id) === index);
const asked = distinct.filter(check => {
const needs = checks.u.find(({kind: kind}) => kind === check.kind)?.needs ?? [ "packs" ];
const acts = "effect" in check && check.effect === "write";
return !acts && !needs.some(port => [ "packs", "requests", "reports", "commands" ].includes(port));
});
return {
asked: asked,
leftOut: distinct.length - asked.length
};
}
function observed({loaded: loaded, target: target, world: world, clock: clock}, asked, commit) {
return (0, observe.D)(asked, target, {
clock: clock,
plan: (0, facts_of.x)(loaded.plan, {
commit: commit,
world: world
}),
waivers: loaded.plan.waivers ?? []
});
}
async function standingOf({loaded: loaded, target: target}) {
const {plan: plan} = loaded;
const reading = await (0, read.nV)((0, address.Xm)(plan), target);
return plan.switches.flatMap(one => {
const standing = reading.get(one.id);
return !standing || "failed" in standing ? [] : [ {
switch: one.id,
value: (0, release_pr_changes.S)((0, show.v)(plan, one, standing.value))
} ];
});
}
function said(left, more, exit) {
const {verdict: verdict, declared: declared, passed: passed, open: open} = left.result;
const reason = left.result.reason;
const line = `${verdict}  dry run of the preflight: ${passed} of ${declared} checks passed${reason === "MET" ? "" : ` (${reason})`}`;
return {
exit: exit,
verdict: verdict,
code: reason,
lines: [ line, ...more ],
summary: `## ${verdict === "GO" ? "\u2705 GO" : "\u26d4 NO-GO"} \u2014 dry run of the preflight\n\n${passed} of ${declared} checks passed${reason === "MET" ? "" : `, \`${reason}\``}.${open.length === 0 ? "" : ` Open: ${open.map(id => `\`${id}\``).join(", ")}.`}\n`,
outputs: {
verdict: verdict,
reason: reason,
"plan-digest": left.plan
},
files: [ {
name: report_schema.Xo,
text: (0, report.Mp)(left)
} ],
json: {
result: left.result
}
};
}
},
59022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => VERSION,
z: () => tool
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
const VERSION = "0.1.0";
function tool(file) {
const bytes = file === undefined ? Buffer.alloc(0) : (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
return {
version: VERSION,
bundle: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
};
}
},
21244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => observeAll
});
var checks = __webpack_require__(63600);
var codes = __webpack_require__(98498);
var duration = __webpack_require__(73110);
var errors = __webpack_require__(19473);
var measure = __webpack_require__(90036);
var plan_waiver = __webpack_require__(12436);
function withDeadline(ms, outer, ask) {
const own = new AbortController;
return new Promise((resolve, reject) => {
const end = error => {
reject(error);
own.abort(error);
};
const interrupted = () => end((0, errors.i4)("INTERRUPTED", "the question was given up because the run was interrupted"));
const timer = setTimeout(() => end((0, errors.i4)("TIMEOUT", `expected an answer within ${ms} ms, found none`)), ms);
const done = () => {
clearTimeout(timer);
outer?.removeEventListener("abort", interrupted);
};
if (outer?.aborted) {
done();
interrupted();
return;
}
outer?.addEventListener("abort", interrupted, {
once: true
});
Promise.resolve(own.signal).then(ask).then(resolve, reject).finally(done);
});
}
const AT_ONCE = 8;
const DEADLINE_MS = 1e4;
const OUTCOMES = new Map([ [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
const kindOf = check => checks.u.find(kind => kind.kind === check.kind);
const writes = check => "effect" in check && check.effect === "write";
const readsMetrics = check => check.kind === "signal" && check.source.type === "metric";
const good = finding => finding?.outcome === "pass" || finding?.outcome === "waived";
function judged(check, kind, seen, run, at) {
const base = {
check: check.id,
kind: check.kind,
expected: seen.expected,
actual: seen.actual,
...seen.facts === undefined ? {} : {
facts: seen.facts
},
at: at,
ms: Math.max(0, run.clock.now() - at)
};
if (seen.met === true) return {
...base,
outcome: "pass",
reason: "MET"
};
const outcome = OUTCOMES.get(seen.met);
if (outcome === undefined || !Object.hasOwn(codes.CODES, seen.reason)) throw (0, 
errors.i4)("DEFECT", "a check answered without an outcome or a reason");
const waiver = outcome === "fail" && kind.waivable !== "never" ? (0, plan_waiver.Q)(run.waivers, check.id, at) : undefined;
return waiver ? {
...base,
outcome: "waived",
reason: "WAIVED",
waiver: waiver
} : {
...base,
outcome: outcome,
reason: seen.reason
};
}
function unasked(check, run, at, reason, status) {
const ms = Math.max(0, run.clock.now() - at);
const facts = status === undefined ? {} : {
facts: {
service_status: {
status: status
}
}
};
return {
check: check.id,
kind: check.kind,
outcome: "error",
reason: reason,
expected: {
word: "an answer"
},
actual: measure.HV,
...facts,
at: at,
ms: ms
};
}
async function observe(check, target, run) {
const at = run.clock.now();
const kind = kindOf(check);
if (!kind) return unasked(check, run, at, "NOT_BUILT");
try {
const said = check.deadline ?? kind.deadlineOf?.(check);
const deadline = said === undefined ? DEADLINE_MS : (0, duration.Rz)(said);
const on = Object.fromEntries(kind.needs.map(port => [ port, target[port] ]));
const watching = run.watching?.(check.id);
const window = run.windows?.get(check.id);
const around = {
...watching ? {
watching: watching
} : {},
...window === undefined ? {} : {
windowMs: window.ms,
everyMs: window.every
}
};
const seen = await withDeadline(deadline, run.signal, signal => kind.observe(check, on, {
clock: run.clock,
signal: signal,
plan: run.plan,
...around
}));
return judged(check, kind, seen, run, at);
} catch (thrown) {
const error = (0, errors.iS)(thrown);
return unasked(check, run, at, error.code, error.origin?.status);
}
}
async function observeAll(checks, target, run) {
const findings = new Map;
const reads = checks.filter(check => !writes(check));
const queue = [ ...reads.filter(readsMetrics), ...reads.filter(check => !readsMetrics(check)) ].values();
const worker = async () => {
for (const check of queue) findings.set(check, await observe(check, target, run));
};
await Promise.all(Array.from({
length: Math.min(AT_ONCE, reads.length)
}, worker));
let clear = reads.every(check => good(findings.get(check)));
for (const check of checks.filter(writes)) {
const finding = clear ? await observe(check, target, run) : unasked(check, run, run.clock.now(), "NOT_ASKED");
findings.set(check, finding);
clear = clear && good(finding);
}
return checks.flatMap(check => findings.get(check) ?? []);
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
50877: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bq: () => sayTo,
gz: () => sayRollback,
lM: () => planned
});
var _changes_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32926);
var _changes_show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57509);
var _phase_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56934);
var _plan_left_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71545);
function planned(plan, phase, reading, chosen = []) {
const undo = (0, _phase_window_js__WEBPACK_IMPORTED_MODULE_1__.H9)(plan, phase);
return (phase.steps ?? []).flatMap(step => {
if (!("set" in step)) return [];
if (step.optional === true && (step.id === undefined || !chosen.includes(step.id))) return [];
const [id, value] = Object.entries(step.set)[0] ?? [];
const one = plan.switches.find(each => each.id === id);
if (!one || value === undefined) return [];
const standing = reading.get(one.id);
const from = !standing || "failed" in standing ? "unknown" : (0, _changes_show_js__WEBPACK_IMPORTED_MODULE_2__.v)(plan, one, standing.value);
return [ {
switch: one.id,
from: from,
to: sayTo(plan, one, value),
undo: undo === "undo" ? `undo: back to ${from}` : sayRollback(plan, one)
} ];
});
}
function sayTo(plan, one, value) {
if (typeof value === "string") return (0, _changes_show_js__WEBPACK_IMPORTED_MODULE_2__.v)(plan, one, value);
if ("secret" in value) return "a personal value (from its secret)";
return "absent" in value ? "absent" : sayMembers(value.members, value.keep === true);
}
function sayMembers(members, keep) {
if (keep) return `what stands, and ${members.join(", ")}`;
return members.join(", ") || "an empty list";
}
function sayRollback(plan, one) {
if ((0, _plan_left_js__WEBPACK_IMPORTED_MODULE_3__.O)(plan, one)) return `left by a rollback; with --scope ${one.id}: ${saySafe(plan, one)}`;
return `rollback: ${saySafe(plan, one)}`;
}
function saySafe(plan, one) {
if (typeof one.safe === "object") return "members" in one.safe ? one.safe.members.join(", ") || "an empty list" : "absent";
if (one.safe === "previous") return "what stood before the cutover";
return (0, _changes_address_js__WEBPACK_IMPORTED_MODULE_0__.QC)(plan, one) ? (0, 
_changes_show_js__WEBPACK_IMPORTED_MODULE_2__.v)(plan, one, one.safe) : one.safe;
}
},
5549: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => shown,
z: () => releaseChanges
});
var _phase_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56934);
var _planned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50877);
function releaseChanges(plan, base, standing) {
const before = base === undefined ? undefined : new Map(setBy(base).map(each => [ keyOf(each), each.to ]));
const now = new Map(standing);
const phases = plan.phases.map(phase => {
const changes = setIn(plan, phase).map(({one: one, to: to, optional: optional}) => {
const from = now.get(one.id) ?? "what stands";
if (!optional) now.set(one.id, to);
const was = before?.get(keyOf({
phase: phase.id,
id: one.id
}));
const undo = (0, _phase_window_js__WEBPACK_IMPORTED_MODULE_0__.H9)(plan, phase) === "undo" ? `undo: back to ${from}` : (0, 
_planned_js__WEBPACK_IMPORTED_MODULE_1__.gz)(plan, one);
const compared = before === undefined ? "unknown" : was === undefined ? "new" : was === to ? "same" : "changed";
return {
switch: one.id,
from: shown(from),
to: shown(to),
undo: shown(undo),
compared: compared,
optional: optional
};
});
const approvers = (phase.signoff ?? []).map(({environment: environment, role: role}) => ({
environment: environment,
role: role
}));
return {
phase: phase.id,
on_no_go: (0, _phase_window_js__WEBPACK_IMPORTED_MODULE_0__.H9)(plan, phase),
changes: changes,
approvers: approvers
};
});
const kept = new Set(setBy(plan).map(keyOf));
return {
phases: phases,
dropped: [ ...before?.keys() ?? [] ].filter(key => !kept.has(key)).length
};
}
function shown(text) {
return text.length > 300 || /[@\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) || text === "" ? "a value that is not shown" : text;
}
const keyOf = ({phase: phase, id: id}) => `${phase} ${id}`;
const setBy = plan => plan.phases.flatMap(phase => setIn(plan, phase).map(({one: one, to: to}) => ({
phase: phase.id,
id: one.id,
to: to
})));
function setIn(plan, phase) {
return (phase.steps ?? []).flatMap(step => {
if (!("set" in step)) return [];
const [id, value] = Object.entries(step.set)[0] ?? [];
const one = plan.switches.find(each => each.id === id);
return one && value !== undefined ? [ {
one: one,
to: (0, _planned_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(plan, one, value),
optional: step.optional === true
} ] : [];
});
}
}
};
