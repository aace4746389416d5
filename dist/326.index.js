export const id = 326;

export const ids = [ 326 ];

export const modules = {
5699: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => readProgress,
o: () => choosePhases
});
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
var _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1938);
var _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3476);
var _journal_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9809);
async function readProgress(plan, target, world, signal) {
const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_2__.w)(plan.system);
const cutover = await (0, _journal_cutover_js__WEBPACK_IMPORTED_MODULE_0__.U$)(target.parameters, paths, signal);
const entries = cutover === undefined ? [] : await (0, _journal_entries_js__WEBPACK_IMPORTED_MODULE_1__.$2)(target.parameters, paths.journal(cutover), signal);
if (entries.some(entry => entry.world !== world)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("WORLD_OTHER", `expected a journal of the world ${world}, found entries of another`);
return (0, _journal_progress_js__WEBPACK_IMPORTED_MODULE_4__.j)(entries);
}
function choosePhases(plan, progress, range) {
const ids = plan.phases.filter(phase => phase.optional !== true).map(phase => phase.id);
const first = ids.indexOf(range.from);
const last = ids.indexOf(range.through);
if (first < 0 || last < 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("UNKNOWN_PHASE", `expected from and through to be one of ${ids.join(", ")}`);
if (first > last) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("USAGE", "expected from to come before through, found it after");
if (progress.unfinished !== undefined || progress.rollbackOpen) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("PHASE_UNFINISHED", "expected the last cutover to be finished or rolled back, found it open");
const missing = ids.slice(0, first).find(id => !progress.done.includes(id));
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
},
6153: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
act: () => act
});
var _acts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5699);
var _errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9473);
var _gates_place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5012);
var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6320);
var _go_on_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3526);
var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6587);
var _live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3680);
var _run_gates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3541);
var _run_phase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(367);
var _run_rollback_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3756);
var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7390);
var _keep_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5828);
var _open_work_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1527);
var _refused_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6189);
async function act(env, kind, runner) {
const path = runner.input("plan");
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_4__.m)(path);
if ("problems" in loaded) return (0, _refused_js__WEBPACK_IMPORTED_MODULE_11__.J)(path, loaded);
const lint = kind === "rollback" ? [] : (0, _lint_js__WEBPACK_IMPORTED_MODULE_2__.lintProblems)(loaded);
if (lint.length > 0) return (0, _refused_js__WEBPACK_IMPORTED_MODULE_11__.J)(path, {
code: "PLAN_LINT",
problems: lint
});
const session = await (0, _session_js__WEBPACK_IMPORTED_MODULE_8__.f)({
env: env,
argv1: process.argv[1],
loaded: loaded,
terminalRun: {
commit: "none",
id: "none"
},
githubToken: runner.input("github-token"),
...kind === "rollback" ? {
otherRegion: line => console.log(line)
} : {
credentialsExpire: runner.input("credentials-expire")
},
mask: value => runner.mask(value)
});
if (kind === "pin") return pin(session, runner);
if (kind === "gate") return gate(session, runner);
if (kind === "decide") return (0, _keep_js__WEBPACK_IMPORTED_MODULE_9__.a)(session, runner, await answered(session, runner));
return kind === "rollback" ? rollback(session, runner) : phase(session, runner);
}
const printer = session => (0, _live_js__WEBPACK_IMPORTED_MODULE_3__.j)(line => console.log(session.redactor.scrub(line)));
async function pin(session, runner) {
const {plan: plan, digest: digest} = session.loaded;
const progress = await (0, _acts_pin_js__WEBPACK_IMPORTED_MODULE_0__.g)(plan, session.target, session.world);
const {todo: todo, passed: passed} = (0, _acts_pin_js__WEBPACK_IMPORTED_MODULE_0__.o)(plan, progress, {
from: runner.input("from"),
through: runner.input("through")
});
const {commit: commit} = session.run;
const outputs = {
verdict: "GO",
reason: "MET",
"plan-digest": digest,
commit: commit,
todo: JSON.stringify(todo)
};
const phases = [ ...passed.map(id => `${id}: completed before, not run again (PHASE_ALREADY_PASSED)`), ...todo.map(id => `${id}: to run`) ];
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  plan ${digest.slice(0, 12)}, commit ${commit.slice(0, 12)}`, ...phases.map(line => `  ${line}`) ],
summary: `## Pinned\n\nPlan \`${digest}\`, commit \`${commit}\`.\n\n${phases.map(line => `- ${line}`).join("\n")}\n`,
outputs: outputs,
files: [],
json: outputs
};
}
async function gate(session, runner) {
samePin(session, runner);
const live = printer(session);
return (0, _keep_js__WEBPACK_IMPORTED_MODULE_9__.a)(session, runner, await (0, _run_gates_js__WEBPACK_IMPORTED_MODULE_5__.AQ)(session, {
phase: runner.input("phase"),
gate: which(session, runner),
signal: interruption(),
resume: runner.input("resume") === "true",
report: tick => live({
type: "tick",
tick: tick
}),
progress: progress => live({
type: "progress",
progress: progress
})
}));
}
function which(session, runner) {
const kind = runner.input("gate");
if (kind === "") return "enter";
const gates = (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_12__.W)(session.loaded.plan, runner.input("phase"));
const enter = gates.filter(({place: place}) => place === "enter");
if (enter.every(({gate: gate}) => gate.gate === kind)) return "enter";
const own = gates.filter(({gate: gate}) => gate.gate === kind);
const [only] = own;
if (kind === "preflight" || own.length !== 1 || only === undefined || only.place === "enter") throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_13__.i4)("UNKNOWN_GATE", `expected the phase's enter gates, or one gate of it, to be of this action's kind (${kind}), found others`);
return (0, _gates_place_js__WEBPACK_IMPORTED_MODULE_12__.Xc)(only.gate);
}
async function answered(session, runner) {
const {actor: actor} = session.run;
if (actor === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_13__.i4)("USAGE", "expected GitHub to say who started the run, found nobody");
if (runner.input("system") !== session.loaded.plan.system) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_13__.i4)("CONFIRMATION", `expected system to be ${session.loaded.plan.system}, found another name`);
return (0, _decide_js__WEBPACK_IMPORTED_MODULE_1__.Z)(session, {
question: runner.input("question"),
answer: runner.input("answer"),
by: runner.input("by"),
reason: runner.input("reason"),
ticket: runner.input("ticket"),
caller: `github/${actor}`
});
}
async function phase(session, runner) {
samePin(session, runner);
runner.saveState("open", runner.input("plan"));
const evidence = runner.input("evidence") || ".gonogo/evidence";
const said = await (0, _run_phase_js__WEBPACK_IMPORTED_MODULE_6__.P)(session, {
phase: runner.input("phase"),
mode: "normal",
evidence: evidence,
signal: interruption(),
report: printer(session)
});
if (said.end !== "interrupted") runner.saveState("open", "");
return (0, _keep_js__WEBPACK_IMPORTED_MODULE_9__.a)(session, runner, said);
}
async function rollback(session, runner) {
const {system: system} = session.loaded.plan;
if (runner.input("system") !== system || runner.input("confirm") !== system) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_13__.i4)("CONFIRMATION", `expected system and confirm to be ${system}, found another name`);
if (runner.input("reason").trim() === "") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_13__.i4)("USAGE", "expected the input reason, found none");
const scope = runner.input("scope") || "all";
const only = scope === "all" ? undefined : [ scope ];
(0, _run_rollback_js__WEBPACK_IMPORTED_MODULE_7__.R)(session.loaded.plan, only);
(0, _go_on_js__WEBPACK_IMPORTED_MODULE_14__.A)(line => console.log(line));
const decided = runner.input("only-if-open") !== "true";
if (decided) leave(runner, "scope", scope);
leave(runner, "open", runner.input("plan"));
if (!decided) {
if (await (0, _open_work_js__WEBPACK_IMPORTED_MODULE_10__.gu)(session)) {
leave(runner, "open", "");
return (0, _keep_js__WEBPACK_IMPORTED_MODULE_9__.a)(session, runner, (0, _open_work_js__WEBPACK_IMPORTED_MODULE_10__.u7)());
}
leave(runner, "scope", scope);
}
const live = printer(session);
const said = await (0, _run_rollback_js__WEBPACK_IMPORTED_MODULE_7__.e)(session, {
mode: "normal",
verifyGates: true,
...only ? {
only: only
} : {},
report: event => live({
type: "rollback",
event: event
})
});
leave(runner, "open", "");
return (0, _keep_js__WEBPACK_IMPORTED_MODULE_9__.a)(session, runner, said);
}
function leave(runner, name, value) {
try {
runner.saveState(name, value);
} catch (thrown) {
console.log(`the post step will not go on with this rollback if it is killed (${(0, 
_errors_js__WEBPACK_IMPORTED_MODULE_13__.iS)(thrown).code})`);
}
}
function samePin(session, runner) {
if (runner.input("plan-digest") !== session.loaded.digest || runner.input("commit") !== session.run.commit) {
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_13__.i4)("EVIDENCE_OTHER_PLAN", "expected the plan digest and the commit that the pin job gave, found others or none");
}
}
function interruption() {
const controller = new AbortController;
const abort = () => controller.abort((0, _errors_js__WEBPACK_IMPORTED_MODULE_13__.i4)("INTERRUPTED", "the run was interrupted by a signal"));
process.on("SIGINT", abort);
process.on("SIGTERM", abort);
return controller.signal;
}
},
5828: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => keep
});
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(267);
function keep(session, runner, said) {
const scrub = text => session.redactor.scrub(text);
return (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__.K)(runner.input("evidence") || ".gonogo/evidence", {
...said,
lines: said.lines.map(scrub),
...said.summary === undefined ? {} : {
summary: scrub(said.summary)
}
});
}
},
1527: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gu: () => settled,
u7: () => nothingOpen
});
var _acts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5699);
var _journal_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4193);
var _journal_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6381);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3476);
const SETTLED_MS = 2e3;
async function settled(session) {
const signal = AbortSignal.timeout(SETTLED_MS);
const late = new Promise(done => signal.addEventListener("abort", () => done(false), {
once: true
}));
return Promise.race([ read(session, signal), late ]);
}
async function read(session, signal) {
const {loaded: loaded, target: target, world: world, run: run} = session;
const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__.w)(loaded.plan.system);
try {
const [kept, progress] = await Promise.all([ target.parameters.get([ paths.fence, paths.lock ], signal), (0, 
_acts_pin_js__WEBPACK_IMPORTED_MODULE_0__.g)(loaded.plan, target, world, signal) ]);
if ((0, _journal_fence_js__WEBPACK_IMPORTED_MODULE_1__.xn)(kept.get(paths.fence)).open) return false;
const holder = (0, _journal_lock_js__WEBPACK_IMPORTED_MODULE_2__.Kd)(kept.get(paths.lock));
if (holder && holder.expires > target.clock.now() && !holder.run.startsWith(`${run.id}.`)) return true;
return progress.unfinished === undefined && !progress.rollbackOpen;
} catch {
return false;
}
}
function nothingOpen() {
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ "nothing of this run is open: no phase of it is unfinished and no rollback is under way" ],
summary: "## Nothing is open\n\nNo phase of this run is unfinished, and no rollback is under way.\n",
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: "nothing-open.json",
text: '{"open":false}'
} ],
json: {
open: false
}
};
}
},
6189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => refused
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);
var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);
function refused(path, {code: code, problems: problems}) {
const said = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)(code, `expected a plan without problems, found ${problems.length}`));
const annotations = problems.map(({line: line, col: col, rule: rule, message: message}) => ({
file: path,
line: line,
col: col,
message: `${rule}: ${message}`
}));
return {
...said,
exit: 2,
lines: [ ...(0, _read_plan_js__WEBPACK_IMPORTED_MODULE_0__.Y)(path, problems).split("\n"), ...said.lines ],
annotations: annotations
};
}
},
6320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => decideQuestion
});
var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2008);
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _journal_decisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8911);
const TICKET = /^[A-Z][A-Z0-9]*-[0-9]+$/;
async function decideQuestion(session, ask) {
const {loaded: loaded, target: target, world: world} = session;
const {plan: plan, digest: digest} = loaded;
if (ask.reason.trim().length < 5 || !TICKET.test(ask.ticket)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected a reason of at least 5 characters and a ticket such as OPS-123");
const answer = _decision_js__WEBPACK_IMPORTED_MODULE_3__.I.find(each => each === ask.answer);
if (!answer) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected continue, rollback or extend, found another answer");
const question = await (0, _journal_decisions_js__WEBPACK_IMPORTED_MODULE_1__.H1)(target.parameters, plan.system, ask.question);
if (!question || question.world !== world || question.plan !== digest) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("QUESTION_UNKNOWN", "expected a question that a window of this plan asks, found none of that id");
const now = target.clock.now();
if (now > question.deadline) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("QUESTION_CLOSED", `expected an answer until ${new Date(question.deadline).toISOString()}, found it later`);
const by = lengthening(question, answer, ask.by);
if (answer === "continue") refuseOthers(plan, question, ask.caller);
const {ticket: ticket, caller: caller} = ask;
const decision = {
question: question.id,
answer: answer,
ticket: ticket,
caller: caller,
at: now,
...by === undefined ? {} : {
by: by
}
};
await (0, _journal_decisions_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(target.parameters, plan.system, decision);
const words = `${question.id}: ${answer}${by === undefined ? "" : ` by ${(0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.kP)(by)}`}, ${caller} on ${ticket}`;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${words}`, `  on record; ${question.gate} of ${question.phase} hears it within 15 s, if it is answered in time and still open` ],
summary: `## On record\n\n${words}\n`,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: `${plan.system}.decision.${question.id}.json`,
text: JSON.stringify(decision)
} ],
json: {
decision: decision
}
};
}
function lengthening(question, answer, by) {
if (question.trigger !== undefined) {
if (answer !== "extend") return undefined;
throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected continue or rollback for a trigger that holds, found extend");
}
if (answer !== "extend") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected extend for a window that may last longer; to roll back, run gonogo rollback");
if (!/^[1-9][0-9]*(s|m|h)$/.test(by)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("USAGE", "expected by how much, such as 15m, found none");
return (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(by);
}
function refuseOthers(plan, question, caller) {
const trigger = plan.triggers?.find(({id: id}) => id === question.trigger);
const role = plan.roles.find(({id: id}) => id === trigger?.decided_by);
if (!role || !caller.startsWith("github/")) return;
const login = caller.slice("github/".length).toLowerCase();
if (!role.people?.some(each => each.toLowerCase() === login)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.i4)("NOT_DECIDER", `expected one of the people of the role ${role.id}, found somebody else`);
}
},
9022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => VERSION,
z: () => tool
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
const VERSION = "0.1.0";
function tool(file) {
const bytes = file === undefined ? Buffer.alloc(0) : (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
return {
version: VERSION,
bundle: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
};
}
}
};
