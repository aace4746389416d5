export const id = 2269;

export const ids = [ 2269 ];

export const modules = {
20698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
act: () => act
});
var pin = __webpack_require__(35699);
var duration = __webpack_require__(73110);
var errors = __webpack_require__(19473);
var place = __webpack_require__(65012);
var incident_link = __webpack_require__(53945);
var admit_release = __webpack_require__(12873);
var decide = __webpack_require__(66320);
var go_on = __webpack_require__(33526);
var hypercare = __webpack_require__(94124);
var doors_lint = __webpack_require__(45274);
var live = __webpack_require__(30370);
var read_plan = __webpack_require__(46246);
var redacted = __webpack_require__(66244);
var run_gates = __webpack_require__(94600);
var run_phase = __webpack_require__(31857);
var identity = __webpack_require__(59652);
var release_pin = __webpack_require__(30939);
var evidence = __webpack_require__(75931);
var measure = __webpack_require__(90036);
var release_window = __webpack_require__(59088);
var verdict = __webpack_require__(10617);
const ASK_MS = 3e4;
async function askRelease(ask) {
const {target: target} = ask;
const signal = AbortSignal.timeout(ASK_MS);
return Promise.all(questions(ask, signal).map(async ([check, kind, observe]) => {
const at = target.clock.now();
const seen = await observe().catch(thrown => ({
met: "error",
reason: (0, errors.iS)(thrown).code,
expected: measure.sj,
actual: measure.sj
}));
const {expected: expected, actual: actual, facts: facts} = seen;
const outcome = seen.met === true ? "pass" : seen.met === false ? "fail" : "error";
const reason = seen.met === true ? "MET" : seen.reason;
const ms = Math.max(0, target.clock.now() - at);
return {
check: check,
kind: kind,
outcome: outcome,
reason: reason,
expected: expected,
actual: actual,
...facts === undefined ? {} : {
facts: facts
},
at: at,
ms: ms
};
}));
}
function questions({plan: plan, target: target, commit: commit, branch: branch}, signal) {
const {tag: tag, branch: wanted, frozen: frozen, window: window} = plan.release ?? {};
const known = /^[0-9a-f]{40}$/.test(commit);
const asked = [ [ "commit", "release-commit", async () => told(known, "COMMIT_UNKNOWN", {
word: "a commit"
}, known ? {
word: commit
} : measure.sj) ] ];
const {aws: aws} = plan;
if (aws) asked.push([ "aws-identity", "identity", async () => {
const run = {
clock: target.clock,
signal: signal,
plan: {
account: aws.account,
region: aws.region
}
};
return identity.D.observe({
kind: "identity",
id: "aws-identity"
}, target, run);
} ]);
if (tag !== undefined) asked.push([ "tag", "release-pin", async () => {
const facts = {
account: "",
region: "",
...known ? {
commit: commit
} : {}
};
const run = {
clock: target.clock,
signal: signal,
plan: facts
};
const seen = await release_pin.f.observe({
kind: "release-pin",
id: "tag",
tag: tag
}, target, run);
return {
...seen,
facts: {
tag: {
word: tag
}
}
};
} ]);
if (wanted !== undefined) {
const here = {
word: wanted
};
asked.push([ "branch", "release-branch", async () => told(branch === wanted, "RELEASE_OTHER_BRANCH", here, branch === wanted ? here : {
word: "another branch or a tag"
}) ], [ "contained", "release-contained", async () => {
const on = known && await target.branches.holds(wanted, commit, signal);
return told(on, "RELEASE_NOT_ON_BRANCH", {
word: `on ${wanted}`
}, {
word: on ? `on ${wanted}` : "not on it"
});
} ]);
}
if (frozen === true) asked.push([ "frozen", "release-frozen", async () => {
const locked = wanted !== undefined && await target.branches.locked(wanted, signal);
return told(locked, "BRANCH_NOT_FROZEN", {
flag: true
}, {
flag: locked
});
} ]);
if (window !== undefined) asked.push([ "window", "release-window", async () => {
const now = target.clock.now();
const [from, until] = [ Date.parse(window.from), Date.parse(window.until) ];
const outside = (0, release_window.w)(plan, now);
const facts = {
from: {
time: from
},
until: {
time: until
}
};
return told(outside === undefined, outside ?? "RELEASE_EXPIRED", {
time: until
}, {
time: now
}, facts);
} ]);
return asked;
}
function told(met, reason, expected, actual, facts) {
const more = facts === undefined ? {} : {
facts: facts
};
return met ? {
met: true,
expected: expected,
actual: actual,
...more
} : {
met: false,
reason: reason,
expected: expected,
actual: actual,
...more
};
}
function pinRecord(base, findings) {
const declared = findings.map(({check: check}) => check);
return (0, evidence.o)({
...base,
mode: "normal",
phase: "pin",
gate: "pin",
kind: "pin",
verdict: (0, verdict.LD)(declared, findings),
declared: declared,
findings: findings,
looks: 1,
prev: null
});
}
var codes = __webpack_require__(98498);
var heads = __webpack_require__(45039);
var gate_summary = __webpack_require__(21621);
var lines = __webpack_require__(36812);
var markdown = __webpack_require__(34902);
async function runPin(session, ask) {
const {target: target, world: world, run: run, clock: clock, loaded: loaded} = session;
const {plan: plan, digest: digest} = loaded;
const from = clock.now();
const chosen = (0, pin.Kv)(plan, ask.optional);
const findings = await askRelease({
plan: plan,
target: target,
commit: run.commit,
branch: run.branch
});
const stranger = findings.some(({kind: kind, outcome: outcome}) => kind === "identity" && outcome !== "pass");
const {todo: todo, passed: passed} = stranger ? {
todo: [],
passed: []
} : (0, pin.oj)(plan, await (0, pin.gQ)(plan, target, world), ask);
const who = {
id: run.id,
attempt: run.attempt,
job: run.job
};
const sealed = pinRecord({
...{
world: world,
system: plan.system,
plan: digest,
commit: run.commit,
run: who,
tool: session.tool
},
...{
from: from,
to: clock.now()
}
}, findings);
const unkept = stranger ? undefined : await (0, heads.sc)(target.parameters, sealed).then(() => undefined, thrown => (0, 
errors.iS)(thrown).code);
const go = sealed.evidence.verdict === "GO" && unkept === undefined;
const bad = findings.find(({outcome: outcome}) => outcome !== "pass");
const code = bad?.reason ?? (unkept === undefined ? "MET" : "EVIDENCE_UNWRITTEN");
const phases = [ ...passed.map(id => `${id}: completed before, not run again (PHASE_ALREADY_PASSED)`), ...todo.map(id => `${id}: to run`), ...chosen.map(id => `optional step ${id}: asked for`) ];
const {tag: tag, window: window} = plan.release ?? {};
const outputs = {
...{
verdict: go ? "GO" : "NO-GO",
reason: code,
"plan-digest": digest,
"evidence-digest": sealed.digest
},
...go ? {
commit: run.commit,
todo: JSON.stringify(todo),
optional: chosen.join(",")
} : {},
...go && tag !== undefined ? {
tag: tag
} : {},
...go && window !== undefined ? {
"window-until": window.until
} : {}
};
const lost = unkept === undefined ? [] : [ `NO-GO EVIDENCE_UNWRITTEN: the pin\u2019s record could not be kept in the account (${unkept})` ];
return {
exit: go ? 0 : unkept === undefined ? (0, verdict.I$)(sealed.evidence.declared, findings) : 1,
verdict: go ? "GO" : "NO-GO",
code: code,
lines: [ `${go ? "GO" : `NO-GO ${code}`}  plan ${digest.slice(0, 12)}, commit ${run.commit.slice(0, 12)}${tag === undefined ? "" : `, tag ${tag}`}${window === undefined ? "" : `, until ${window.until}`}`, ...phases.map(line => `  ${line}`), ...go ? [] : [ ...(0, 
lines.HN)(sealed.evidence, plan), `  what to do: ${codes.CODES[code].remedy}` ], ...lost ],
summary: [ `## ${go ? "Pinned" : `\u26d4 NO-GO \u2014 \`${code}\``}\n`, `Plan \`${digest}\`, commit \`${run.commit}\`${tag === undefined ? "" : `, tag ${(0, 
markdown.pj)(tag)}`}${window === undefined ? "" : `, from ${(0, markdown.pj)(window.from)} until ${(0, 
markdown.pj)(window.until)}`}.\n`, ...go ? [] : [ `${codes.CODES[code].means} ${codes.CODES[code].remedy}\n` ], `${phases.map(line => `- ${(0, 
markdown.pj)(line)}`).join("\n")}\n`, ...findings.length > 2 ? [ (0, gate_summary.s)(sealed.evidence, plan, {
digest: sealed.digest
}) ] : [] ].join("\n"),
outputs: outputs,
files: [ (0, run_gates.W7)(sealed) ],
json: outputs
};
}
var run_rollback = __webpack_require__(43267);
var said = __webpack_require__(35249);
var doors_session = __webpack_require__(77741);
var sign = __webpack_require__(19481);
var sign_off = __webpack_require__(20249);
var watch_over = __webpack_require__(50772);
var keep = __webpack_require__(95828);
var open_work = __webpack_require__(51527);
var refused = __webpack_require__(26189);
async function rejected(session, failed) {
const named = failed.split(",");
const phases = session.loaded.plan.phases.filter(({id: id, on_reject: on_reject}) => on_reject === "rollback" && named.includes(id));
const environments = phases.flatMap(({signoff: signoff = []}) => signoff.map(({environment: environment}) => environment));
if (environments.length === 0) return false;
const approvals = await session.target.approvals.ofRun(Number(session.run.id));
return approvals.some(({state: state, environments: of}) => state === "rejected" && of.some(({name: name}) => environments.includes(name)));
}
async function act(env, kind, runner) {
const path = runner.input("plan");
const loaded = (0, read_plan.m)(path);
if ("problems" in loaded) return (0, refused.J)(path, loaded);
const lint = kind === "rollback" ? [] : (0, doors_lint.lintProblems)(loaded);
if (lint.length > 0) return (0, refused.J)(path, {
code: "PLAN_LINT",
problems: lint
});
const session = await (0, doors_session.f)({
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
mask: value => runner.mask(value),
live: line => console.log(line)
});
return carryOut(session, kind, runner).catch(thrown => (0, redacted.redacted)(session, (0, 
said.J)(thrown)));
}
async function carryOut(session, kind, runner) {
if (kind === "pin") return (0, redacted.redacted)(session, await act_pin(session, runner));
if (kind === "gate") return gate(session, runner);
if (kind === "sign-off") return (0, keep.a)(session, runner, await signedOff(session, runner));
if (kind === "hypercare") return (0, keep.a)(session, runner, await care(session, runner));
if (kind === "watch") return (0, keep.a)(session, runner, await watch(session, runner));
if (kind === "sign") return (0, keep.a)(session, runner, await signedBy(session, runner));
if (kind === "decide") return (0, keep.a)(session, runner, await answered(session, runner));
return kind === "rollback" ? rollback(session, runner) : phase(session, runner);
}
const printer = session => (0, live.j)(line => console.log(session.redactor.scrub(line)));
async function act_pin(session, runner) {
const [from, through, optional] = [ runner.input("from"), runner.input("through"), runner.input("optional") ];
return (0, keep.a)(session, runner, await runPin(session, {
from: from,
through: through,
optional: optional
}));
}
async function gate(session, runner) {
samePin(session, runner);
(0, admit_release.g)(session.loaded.plan, session.clock.now());
if (session.run.attempt > 1) console.log(`attempt ${session.run.attempt} of the run: its phase will be refused (SIGNOFF_STALE_ATTEMPT); dispatch again`);
const live = printer(session);
return (0, keep.a)(session, runner, await (0, run_gates.AQ)(session, {
phase: runner.input("phase"),
gate: which(session, runner),
chosen: (0, pin.Kv)(session.loaded.plan, runner.input("optional")),
signal: interruption(),
resume: runner.input("resume") === "true",
environments: true,
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
const gates = (0, place.W)(session.loaded.plan, runner.input("phase"));
const enter = gates.filter(({place: place}) => place === "enter");
if (enter.every(({gate: gate}) => gate.gate === kind)) return "enter";
const own = gates.filter(({gate: gate}) => gate.gate === kind);
const [only] = own;
if (kind === "preflight" || own.length !== 1 || only === undefined || only.place === "enter") throw (0, 
errors.i4)("UNKNOWN_GATE", `expected the phase's enter gates, or one gate of it, to be of this action's kind (${kind}), found others`);
return (0, place.Xc)(only.gate);
}
async function watch(session, runner) {
const length = runner.input("for");
if (!/^[1-9][0-9]*(s|m|h)$/.test(length)) throw (0, errors.i4)("USAGE", "expected the input for as a duration such as 5h, found none");
return (0, watch_over.j)(session, {
limit: (0, duration.Rz)(length),
unlessWatched: runner.input("unless-watched") === "true",
signal: interruption(),
print: line => console.log(session.redactor.scrub(line))
});
}
async function care(session, runner) {
const length = runner.input("for");
if (!/^(0|[1-9][0-9]*)(s|m|h)$/.test(length)) throw (0, errors.i4)("USAGE", "expected the input for as a duration such as 0m, found none");
return (0, hypercare.d)(session, {
limit: (0, duration.Rz)(length),
now: false,
signal: interruption(),
print: line => console.log(session.redactor.scrub(line))
});
}
async function signedBy(session, runner) {
const {actor: actor} = session.run;
if (actor === undefined) throw (0, errors.i4)("USAGE", "expected GitHub to say who started the run, found nobody");
if (runner.input("system") !== session.loaded.plan.system) throw (0, errors.i4)("CONFIRMATION", `expected system to be ${session.loaded.plan.system}, found another name`);
return (0, sign.$)(session, {
check: runner.input("check"),
record: runner.input("record"),
caller: `github/${actor}`
});
}
async function answered(session, runner) {
const {actor: actor} = session.run;
if (actor === undefined) throw (0, errors.i4)("USAGE", "expected GitHub to say who started the run, found nobody");
if (runner.input("system") !== session.loaded.plan.system) throw (0, errors.i4)("CONFIRMATION", `expected system to be ${session.loaded.plan.system}, found another name`);
return (0, decide.Z)(session, {
question: runner.input("question"),
answer: runner.input("answer"),
by: runner.input("by"),
reason: runner.input("reason"),
ticket: runner.input("ticket"),
caller: `github/${actor}`
});
}
async function signedOff(session, runner) {
samePin(session, runner);
return (0, sign_off.E)(session, {
phase: runner.input("phase"),
role: runner.input("role"),
evidence: runner.input("evidence") || ".gonogo/evidence",
signal: interruption()
});
}
async function phase(session, runner) {
samePin(session, runner);
runner.saveState("open", runner.input("plan"));
const evidence = runner.input("evidence") || ".gonogo/evidence";
const said = await (0, run_phase.P)(session, {
phase: runner.input("phase"),
chosen: (0, pin.Kv)(session.loaded.plan, runner.input("optional")),
mode: "normal",
evidence: evidence,
signal: interruption(),
report: printer(session)
});
if (said.end !== "interrupted") runner.saveState("open", "");
return (0, keep.a)(session, runner, said);
}
async function rollback(session, runner) {
const {system: system} = session.loaded.plan;
if (runner.input("system") !== system || runner.input("confirm") !== system) throw (0, 
errors.i4)("CONFIRMATION", `expected system and confirm to be ${system}, found another name`);
if (runner.input("reason").trim() === "") throw (0, errors.i4)("USAGE", "expected the input reason, found none");
const scope = runner.input("scope") || "all";
const only = scope === "all" ? undefined : [ scope ];
(0, run_rollback.R)(session.loaded.plan, only);
(0, go_on.A)(line => console.log(line));
const decided = runner.input("only-if-open") !== "true";
if (decided) leave(runner, "scope", scope);
leave(runner, "open", runner.input("plan"));
if (!decided) {
if (await (0, open_work.gu)(session, runner.input("of-run")) && !await rejected(session, runner.input("on-reject"))) {
leave(runner, "open", "");
return (0, keep.a)(session, runner, (0, open_work.u7)());
}
leave(runner, "scope", scope);
}
const live = printer(session);
const said = await (0, run_rollback.e)(session, {
mode: "normal",
verifyGates: true,
...only ? {
only: only
} : {},
incident: (0, incident_link.h)(runner.input("incident")),
report: event => live({
type: "rollback",
event: event
})
});
leave(runner, "open", "");
return (0, keep.a)(session, runner, said);
}
function leave(runner, name, value) {
try {
runner.saveState(name, value);
} catch (thrown) {
console.log(`the post step will not go on with this rollback if it is killed (${(0, 
errors.iS)(thrown).code})`);
}
}
function samePin(session, runner) {
if (runner.input("plan-digest") !== session.loaded.digest || runner.input("commit") !== session.run.commit) {
throw (0, errors.i4)("EVIDENCE_OTHER_PLAN", "expected the plan digest and the commit that the pin job gave, found others or none");
}
}
function interruption() {
const controller = new AbortController;
const abort = () => controller.abort((0, errors.i4)("INTERRUPTED", "the run was interrupted by a signal"));
process.on("SIGINT", abort);
process.on("SIGTERM", abort);
return controller.signal;
}
},
95828: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => keep
});
var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20267);
var _redacted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66244);
function keep(session, runner, said) {
return (0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(runner.input("evidence") || ".gonogo/evidence", (0, 
_redacted_js__WEBPACK_IMPORTED_MODULE_1__.redacted)(session, said));
}
},
51527: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gu: () => settled,
u7: () => nothingOpen
});
var _acts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35699);
var _journal_fence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44193);
var _journal_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96381);
var _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3476);
const SETTLED_MS = 2e3;
async function settled(session, ofRun = "") {
if (!/^[0-9]*$/.test(ofRun)) return false;
const signal = AbortSignal.timeout(SETTLED_MS);
const late = new Promise(done => signal.addEventListener("abort", () => done(false), {
once: true
}));
return Promise.race([ read(session, ofRun || session.run.id, signal), late ]);
}
async function read(session, runId, signal) {
const {loaded: loaded, target: target, world: world} = session;
const paths = (0, _journal_paths_js__WEBPACK_IMPORTED_MODULE_3__.w)(loaded.plan.system);
try {
const [kept, progress] = await Promise.all([ target.parameters.get([ paths.fence, paths.lock ], signal), (0, 
_acts_pin_js__WEBPACK_IMPORTED_MODULE_0__.gQ)(loaded.plan, target, world, signal) ]);
if ((0, _journal_fence_js__WEBPACK_IMPORTED_MODULE_1__.xn)(kept.get(paths.fence)).open) return false;
const holder = (0, _journal_lock_js__WEBPACK_IMPORTED_MODULE_2__.Kd)(kept.get(paths.lock));
if (holder && holder.expires > target.clock.now() && !holder.run.startsWith(`${runId}.`)) return true;
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
26189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => refused
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46246);
var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35249);
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
66320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => decideQuestion
});
var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92008);
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
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
19481: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => signItem
});
var _checks_role_people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61840);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _journal_signed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60638);
var _plan_manual_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2558);
var _signed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66326);
const RECORD = /^[A-Za-z0-9][A-Za-z0-9_.:/#-]{0,199}$/;
async function signItem(session, ask) {
const {loaded: loaded, target: target, world: world, run: run} = session;
const {plan: plan} = loaded;
const items = (0, _plan_manual_checks_js__WEBPACK_IMPORTED_MODULE_2__.u)(plan);
const check = items.find(({id: id}) => id === ask.check);
if (!check) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("UNKNOWN_ITEM", `expected one of ${items.map(({id: id}) => id).join(", ") || "no item at all"}, found another name`);
if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(run.commit)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("COMMIT_UNKNOWN", "expected the commit of a checkout to sign against, found none");
const record = ask.record.trim();
if (check.record !== undefined ? !RECORD.test(record) : record !== "") throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("USAGE", check.record === undefined ? `expected no record for ${check.id}, found one` : `expected a record (${check.record}) of letters, digits and -_.:/#, found ${record === "" ? "none" : "other text"}`);
await refuseOthers(session, check);
const signed = {
check: check.id,
item: (0, _signed_js__WEBPACK_IMPORTED_MODULE_1__.U)(check),
role: check.role,
commit: run.commit,
world: world,
by: ask.caller,
at: target.clock.now(),
...record === "" ? {} : {
record: record
}
};
await (0, _journal_signed_js__WEBPACK_IMPORTED_MODULE_0__.A)(target.parameters, plan.system, signed);
const words = `${check.id}: signed by ${ask.caller} as ${check.role} against ${run.commit.slice(0, 12)}`;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${words}`, "  on record; another commit needs another signature" ],
summary: `## On record\n\n${words}\n`,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: `${plan.system}.signed.${check.id}.json`,
text: JSON.stringify(signed)
} ],
json: {
signed: signed
}
};
async function refuseOthers({loaded: {plan: of}}, {role: id}) {
const role = of.roles.find(each => each.id === id);
if (!role || !ask.caller.startsWith("github/")) return;
const login = ask.caller.slice("github/".length).toLowerCase();
const people = await (0, _checks_role_people_js__WEBPACK_IMPORTED_MODULE_4__.l)(role, target.repository);
if (!people?.includes(login)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("NOT_SIGNER", `expected one of the people of the role ${id}, found somebody else, or a team that cannot be seen`);
}
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
50772: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => runWatchOver
});
var _acts_watch_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23054);
var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80142);
var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98498);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73110);
var _report_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36812);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34902);
var _report_triggers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49098);
var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10617);
const ENDS = {
"nothing-to-watch": "nothing to watch: no phase is done that triggers watch, or another is under way",
"watched-already": "somebody else watches",
"handed-over": "the next phase has begun",
"rolled-back": "the system was rolled back",
time: "the time of this watch is over",
fired: "a trigger fired",
blind: "a trigger could not be told"
};
const clockTime = at => new Date(at).toISOString().slice(11, 19);
async function runWatchOver(session, ask) {
const {loaded: loaded, target: target, world: world, run: run} = session;
const {plan: plan, digest: digest} = loaded;
let looks = 0;
const done = await (0, _acts_watch_over_js__WEBPACK_IMPORTED_MODULE_0__.w)({
plan: plan,
planDigest: digest,
target: target,
world: world,
commit: run.commit,
limit: ask.limit,
unlessWatched: ask.unlessWatched,
signal: ask.signal,
rollBack: () => target.dispatches.rollback(plan.system, "a trigger fired while the next phase waited", ask.signal),
report(look) {
looks += 1;
const loud = look.questions.length > 0 || look.findings.some(({outcome: outcome}) => outcome !== "pass");
if (loud || looks % 10 === 1) ask.print(lookLine(look));
}
});
const {watched: watched} = done;
const bad = done.findings.filter(({outcome: outcome, reason: reason}) => outcome !== "pass" && reason !== "WATCHING");
const words = watched ? [ `watched after ${watched.phase} from ${clockTime(watched.from)} until ${clockTime(watched.until)}: ${watched.looks} looks, ${watched.missed} MISSED, ${watched.holes.length === 0 ? "no gap" : `${watched.holes.length} gaps of which nothing is known`}` ] : [];
const next = done.end !== "fired" ? [] : [ done.reason === "DISPATCH_FAILED" ? `rollback.yml could NOT be started: run gonogo rollback, or dispatch rollback.yml for ${plan.system}, now` : `rollback.yml was started for ${plan.system}` ];
const {means: means, remedy: remedy} = _codes_js__WEBPACK_IMPORTED_MODULE_2__.CODES[done.reason];
return {
exit: done.verdict === "GO" ? _verdict_js__WEBPACK_IMPORTED_MODULE_7__.dc.go : done.end === "blind" ? _verdict_js__WEBPACK_IMPORTED_MODULE_7__.dc.unknown : _verdict_js__WEBPACK_IMPORTED_MODULE_7__.dc.noGo,
verdict: done.verdict,
code: done.reason,
lines: [ `${done.verdict}${done.verdict === "GO" ? " " : ` ${done.reason}:`} ${ENDS[done.end]}${done.fired ? ` (${done.fired.trigger}, ${done.fired.reason})` : ""}`, ...[ ...words, ...next ].map(line => `  ${line}`), ...bad.map(finding => `  ${(0, 
_report_lines_js__WEBPACK_IMPORTED_MODULE_4__.mC)(finding)}`), ...done.verdict === "GO" ? [] : [ `  what it means: ${means}`, `  what to do: ${remedy}` ] ],
summary: [ `## ${done.verdict === "GO" ? "\u2705" : "\u26d4 NO-GO \u2014"} Watch between phases: ${(0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.pj)(ENDS[done.end])}`, "", ...world === "rehearsal" ? [ "REHEARSAL", "" ] : [], ...[ ...words, ...next ].flatMap(line => [ (0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.pj)(line), "" ]), ...(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.tp)([ "trigger\u2019s check", "outcome", "reason" ], done.findings.map(({check: check, outcome: outcome, reason: reason}) => [ check, outcome, reason ])) ].join("\n"),
outputs: {
verdict: done.verdict,
reason: done.reason
},
files: [ {
name: `${plan.system}.${watched?.phase ?? "none"}.watched.json`,
text: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_1__.$N)({
end: done.end,
reason: done.reason,
...watched ? {
watched: {
...watched,
texts: {}
}
} : {}
})
} ],
json: {
end: done.end,
watched: watched ?? null,
fired: done.fired ?? null,
findings: done.findings
}
};
}
function lookLine({phase: phase, watched: watched, findings: findings, questions: questions, at: at}) {
const quiet = findings.filter(({outcome: outcome}) => outcome === "pass").length;
return [ `\u2026 after ${phase}: look ${watched.looks}, ${quiet} of ${findings.length} triggers quiet, known until ${clockTime(watched.until)}`, ...watched.missed === 0 ? [] : [ `${watched.missed} looks MISSED` ], ...(0, 
_report_triggers_js__WEBPACK_IMPORTED_MODULE_6__.Is)(questions, at), ...findings.filter(({outcome: outcome}) => outcome !== "pass").map(({check: check, outcome: outcome, reason: reason}) => `${check} ${outcome} ${reason}`), ...watched.until === at ? [] : [ `nothing known for ${(0, 
_duration_js__WEBPACK_IMPORTED_MODULE_3__.kP)(at - watched.until)}` ] ].join(" \xb7 ");
}
},
60638: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => keepSigned,
N: () => readSigned
});
var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80142);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39074);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3476);
const CALLER = /^(assumed-role|user|github)\/[A-Za-z0-9+=,._[\]-]{1,128}$/;
const nameOf = (system, check) => `${(0, _paths_js__WEBPACK_IMPORTED_MODULE_1__.w)(system).records}/signed.${check}`;
async function keepSigned(parameters, system, signed) {
await parameters.put({
name: nameOf(system, signed.check),
value: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_0__.$N)({
...signed
}),
type: "String",
mode: "overwrite"
});
}
async function readSigned(parameters, system, check, signal) {
const name = nameOf(system, check);
const found = (await parameters.get([ name ], signal)).get(name);
if (!found) return undefined;
const {item: item, role: role, commit: commit, world: world, by: by, at: at, record: record, ...rest} = (0, 
_json_object_js__WEBPACK_IMPORTED_MODULE_2__.o)(found.value, `the signature of ${check}`);
const text = value => typeof value === "string" && value !== "";
const whole = rest["check"] === check && [ item, role, commit ].every(text) && (world === "production" || world === "rehearsal") && text(by) && CALLER.test(by) && typeof at === "number" && Number.isSafeInteger(at) && (record === undefined || text(record));
if (!whole) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RESPONSE_INVALID", `expected the signature of ${check}, found something else in its place`);
return {
check: check,
item: item,
role: role,
commit: commit,
world: world,
by: by,
at: at,
...record === undefined ? {} : {
record: record
}
};
}
},
2558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => manualChecks
});
var _lint_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28686);
function manualChecks(plan) {
const found = (0, _lint_reading_js__WEBPACK_IMPORTED_MODULE_0__.AV)(plan).flatMap(({check: check}) => check.kind === "manual" ? [ check ] : []);
return found.filter((one, index) => found.findIndex(each => each.id === one.id) === index);
}
}
};
