export const id = 1167;

export const ids = [ 1167 ];

export const modules = {
98872: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$I: () => EVIDENCE_FORM,
W2: () => FINDING_SCHEMA
});
const id = {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
};
const digest = {
type: "string",
pattern: "^[0-9a-f]{64}$"
};
const time = {
type: "integer",
minimum: 0,
description: "ms since the epoch"
};
const interval = {
type: "object",
description: "GitHub keeps no time of an approval: it lay between the statuses of the deployment around it",
additionalProperties: false,
required: [ "notBefore", "notAfter", "source" ],
properties: {
notBefore: time,
notAfter: time,
source: {
const: "deployment-status"
}
}
};
const gitHubId = {
type: "integer",
minimum: 1
};
const SIGNOFF_SCHEMA = {
type: "object",
additionalProperties: false,
required: [ "role", "environment", "rules", "reviewers", "by", "membership", "approved", "comment", "deployment", "statuses", "run", "commit", "plan", "evidence" ],
properties: {
role: id,
environment: {
type: "object",
additionalProperties: false,
required: [ "name", "id" ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$"
},
id: gitHubId
}
},
rules: {
...digest,
description: "of the environment\u2019s rules"
},
reviewers: {
type: "integer",
minimum: 1,
description: "how many reviewers it has"
},
by: {
type: "object",
additionalProperties: false,
required: [ "id", "login" ],
properties: {
id: gitHubId,
login: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"
}
}
},
membership: {
enum: [ "plan", "read", "reviewer-rule" ],
description: "how it is known that the approver holds the role: the plan names the person, the team\u2019s members were read, or its team was the only reviewer whom GitHub lets approve"
},
approved: interval,
comment: {
type: "object",
description: "what the approver typed, by its digest and length only; whether it held the code",
additionalProperties: false,
required: [ "sha256", "length", "code" ],
properties: {
sha256: digest,
length: {
type: "integer",
minimum: 0
},
code: {
enum: [ "matched", "not asked" ]
}
}
},
deployment: gitHubId,
statuses: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: false,
required: [ "state", "at" ],
properties: {
state: {
enum: [ "waiting", "queued", "pending", "in_progress", "success", "failure", "error", "inactive" ]
},
at: time
}
}
},
run: {
type: "object",
additionalProperties: false,
required: [ "id", "attempt" ],
properties: {
id: {
type: "string",
pattern: "^[0-9]{1,20}$"
},
attempt: {
const: 1
}
}
},
commit: {
type: "string",
pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
},
plan: digest,
evidence: {
...digest,
description: "of the gate\u2019s last record, which the approver saw"
},
sub: {
type: "string",
description: "the subject of the job\u2019s identity token; `@` stands before an id in the newer form, never in an address",
pattern: "^repo:[A-Za-z0-9-]+(@[0-9]+)?/[A-Za-z0-9_.-]+(@[0-9]+)?:environment:[A-Za-z0-9_.%-]+$",
maxLength: 500
}
}
};
var incident_link = __webpack_require__(53945);
const EVIDENCE_FORM = "gonogo/evidence/1";
const code = {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
};
const word = {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
};
const CALLER = "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$";
const number = {
type: "number"
};
const whole = {
type: "integer"
};
const measures = {
count: number,
ms: number,
hours: number,
time: time,
ratio: number,
status: whole,
version: whole,
flag: {
type: "boolean"
},
word: word,
words: {
type: "array",
items: word,
maxItems: 200
}
};
const measure = {
type: "object",
additionalProperties: false,
minProperties: 1,
maxProperties: 1,
properties: measures
};
const FINDING_SCHEMA = {
type: "object",
additionalProperties: false,
required: [ "check", "kind", "outcome", "reason", "expected", "actual", "at", "ms" ],
properties: {
check: id,
kind: id,
outcome: {
enum: [ "pass", "fail", "inconclusive", "error", "waived" ]
},
reason: code,
expected: measure,
actual: measure,
facts: {
type: "object",
maxProperties: 50,
propertyNames: id,
additionalProperties: measure
},
at: time,
ms: {
type: "number",
minimum: 0
},
waiver: {
type: "object",
additionalProperties: false,
required: [ "ticket", "owner", "expires", "daysLeft" ],
properties: {
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
},
owner: id,
expires: {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"
},
daysLeft: {
type: "integer",
minimum: 0
}
}
}
}
};
const decision = {
type: "object",
description: "a person\u2019s answer on record; who gave it is read from GitHub or AWS, never typed",
additionalProperties: false,
required: [ "question", "answer", "ticket", "caller", "at" ],
properties: {
question: id,
answer: {
enum: [ "continue", "rollback", "extend" ]
},
by: {
type: "integer",
minimum: 1,
description: "with extend: ms"
},
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
},
caller: {
type: "string",
pattern: CALLER
},
at: time
}
};
const triggerSeen = {
type: "object",
additionalProperties: false,
required: [ "id", "then", "looks", "answered", "fired", "held" ],
properties: {
id: id,
then: {
enum: [ "roll-back", "hold", "watch" ]
},
looks: {
type: "integer",
minimum: 0,
description: "looks at which it was asked"
},
answered: {
type: "integer",
minimum: 0,
description: "looks at which production answered"
},
fired: {
type: "integer",
minimum: 0,
description: "looks at which its condition held"
},
firedAt: time,
held: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: false,
required: [ "question", "asked", "deadline" ],
properties: {
question: id,
asked: time,
deadline: time,
decision: decision
}
}
}
}
};
const EVIDENCE_SCHEMA = {
$id: "urn:gonogo:evidence:1",
type: "object",
additionalProperties: false,
required: [ "schema", "world", "mode", "system", "plan", "commit", "run", "tool", "phase", "gate", "kind", "verdict", "declared", "findings", "looks", "from", "to", "prev" ],
properties: {
schema: {
const: EVIDENCE_FORM
},
world: {
enum: [ "production", "rehearsal" ]
},
mode: {
enum: [ "normal", "break-glass" ]
},
break_glass: {
type: "object",
description: "who broke the glass, as AWS names the role or user (never a session, which may be an address), and why it was allowed",
additionalProperties: false,
required: [ "ticket", "caller" ],
properties: {
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
},
caller: {
type: "string",
pattern: "^(assumed-role|user|root|federated-user|other)(/[A-Za-z0-9+=,._-]{1,128})?$"
}
}
},
system: id,
plan: digest,
commit: {
type: "string",
pattern: "^([0-9a-f]{40}|[0-9a-f]{64}|none)$",
description: "`none` where there is no repository"
},
run: {
type: "object",
additionalProperties: false,
required: [ "id", "attempt", "job" ],
properties: {
id: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
attempt: {
type: "integer",
minimum: 1
},
job: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,100}$"
}
}
},
tool: {
type: "object",
additionalProperties: false,
required: [ "version", "bundle" ],
properties: {
version: {
type: "string",
pattern: "^[0-9A-Za-z.+-]{1,64}$"
},
bundle: digest
}
},
phase: id,
gate: id,
kind: id,
verdict: {
enum: [ "GO", "NO-GO" ]
},
reason: {
...code,
description: "why it is NO-GO although the findings alone would say GO"
},
declared: {
type: "array",
items: id,
maxItems: 1e3
},
findings: {
type: "array",
items: FINDING_SCHEMA,
maxItems: 1e3
},
looks: {
type: "integer",
minimum: 1
},
from: time,
to: time,
triggered: {
...id,
description: "the trigger that fired"
},
triggers: {
type: "array",
maxItems: 100,
items: triggerSeen
},
extended: {
type: "array",
maxItems: 100,
items: decision,
description: "decisions that lengthened the window"
},
report: {
type: "object",
description: "the report over real traffic that was judged, by its digest",
additionalProperties: false,
required: [ "id", "digest" ],
properties: {
id: id,
digest: digest
}
},
signoffs: {
type: "array",
minItems: 1,
maxItems: 20,
items: SIGNOFF_SCHEMA,
description: "the sign-offs that a phase began with"
},
rollback: {
type: "object",
description: "of a rollback: what was asked for, by whom, for which incident, and which runs of the cutover were cancelled",
additionalProperties: false,
required: [ "scope" ],
properties: {
scope: {
type: "array",
minItems: 1,
maxItems: 1e3,
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}(:[A-Za-z0-9_.-]{1,200})?$"
}
},
caller: {
type: "string",
pattern: CALLER,
description: "as GitHub or AWS names whoever started it"
},
incident: {
type: "string",
pattern: incident_link.w,
description: "host and path of the incident\u2019s page"
},
cancelled: {
type: "array",
maxItems: 1e3,
items: {
type: "object",
additionalProperties: false,
required: [ "run", "result" ],
properties: {
run: {
type: "integer",
minimum: 1
},
result: {
enum: [ "cancelled", "over", "failed" ]
}
}
}
}
}
},
prev: {
anyOf: [ digest, {
type: "null"
} ],
description: "the digest of the record before, null for the first"
}
}
};
},
13423: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => lengthOf,
_: () => EXTEND_WITHIN_MS
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
const EXTEND_WITHIN_MS = 5 * 6e4;
async function lengthOf(gate, from, people) {
let length = gate.for === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(gate.for);
const most = gate.up_to === undefined ? length : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(gate.up_to);
const extended = [];
const ask = async () => people && length < most ? people.ask(`window${extended.length === 0 ? "" : extended.length + 1}`, from + most) : undefined;
let question = await ask();
return {
now: () => length,
async hear() {
if (!people || !question) return false;
const decision = await people.answer(question).catch(() => undefined);
if (decision?.answer !== "extend" || decision.by === undefined || decision.at > question.deadline) return false;
extended.push(decision);
length = Math.min(most, length + decision.by);
question = await ask();
return true;
},
question: () => question,
extended: () => extended
};
}
},
60714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => HOLD_WITHIN,
t: () => triggersIn
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
const HOLD_WITHIN = "5m";
const ORDER = [ "roll-back", "hold", "watch" ];
function triggersIn(triggers, own, people) {
const states = triggers.map(trigger => ({
trigger: trigger,
looks: 0,
answered: 0,
fired: 0,
held: []
}));
const byPrecedence = [ ...states ].sort((a, b) => ORDER.indexOf(a.trigger.then) - ORDER.indexOf(b.trigger.then));
const close = (state, decision) => {
state.held = state.held.map(each => each.question === state.question?.id && decision ? {
...each,
decision: decision
} : each);
delete state.question;
if (decision) state.decision = decision;
};
const ended = async (state, now) => {
const {question: question, trigger: trigger} = state;
if (!question || !people) return undefined;
const decision = await people.answer(question).catch(() => undefined);
if (decision && decision.at <= question.deadline) {
close(state, decision);
return decision.answer === "rollback" ? {
trigger: trigger.id,
reason: "DECIDED_ROLLBACK"
} : undefined;
}
return now >= question.deadline ? {
trigger: trigger.id,
reason: "HOLD_EXPIRED"
} : undefined;
};
const hold = async (state, now) => {
const {trigger: trigger} = state;
if (state.question) return ended(state, now);
if (state.decision) return undefined;
if (!people) return {
trigger: trigger.id,
reason: "TRIGGERED"
};
try {
state.question = await people.ask(trigger.id, now + (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(trigger.decide_within ?? HOLD_WITHIN), trigger.id);
} catch (thrown) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.iS)(thrown).code === "INTERRUPTED") throw thrown;
return {
trigger: trigger.id,
reason: "TRIGGERED"
};
}
const {id: question, askedAt: asked, deadline: deadline} = state.question;
state.held.push({
question: question,
asked: asked,
deadline: deadline
});
return undefined;
};
return {
async take(findings, at) {
let first;
for (const state of byPrecedence) {
const {trigger: trigger} = state;
const finding = findings.find(each => each.check === trigger.when.id);
const fires = finding?.outcome === "fail";
state.looks += 1;
if (finding !== undefined && finding.outcome !== "error") state.answered += 1;
if (fires) {
state.fired += 1;
state.firedAt ??= at;
}
const acts = trigger.then === "roll-back" && fires ? {
trigger: trigger.id,
reason: "TRIGGERED"
} : trigger.then === "hold" && (fires || state.question) ? await hold(state, at) : undefined;
first ??= acts;
}
return first;
},
async hear(now) {
for (const state of states) {
const {question: question} = state;
if (!question || !people) continue;
if (now >= question.deadline) return true;
const decision = await people.answer(question).catch(() => undefined);
if (decision && decision.at <= question.deadline) return true;
}
return false;
},
open: () => states.flatMap(({question: question}) => question ?? []),
judged(findings) {
return findings.flatMap(finding => {
const state = states.find(({trigger: trigger}) => trigger.when.id === finding.check);
if (!state || own.has(finding.check)) return [ finding ];
if (state.trigger.then === "watch") return [];
const {decision: decision} = state;
if (state.question) return [ {
...finding,
outcome: "inconclusive",
reason: "HELD"
} ];
if (state.trigger.then !== "hold" || finding.outcome !== "fail" || decision?.answer !== "continue") return [ finding ];
const day = new Date(decision.at).toISOString().slice(0, 10);
const owner = state.trigger.decided_by ?? "decision";
return [ {
...finding,
outcome: "waived",
reason: "DECIDED",
waiver: {
ticket: decision.ticket,
owner: owner,
expires: day,
daysLeft: 0
}
} ];
});
},
counts: check => own.has(check) || states.every(({trigger: trigger}) => trigger.when.id !== check || trigger.then !== "watch"),
seen: () => states.map(({trigger: trigger, looks: looks, answered: answered, fired: fired, firedAt: firedAt, held: held}) => ({
id: trigger.id,
then: trigger.then,
looks: looks,
answered: answered,
fired: fired,
held: held,
...firedAt === undefined ? {} : {
firedAt: firedAt
}
}))
};
}
},
56934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H9: () => onNoGo,
_0: () => phaseMs,
_y: () => UNDO_MS,
a9: () => gateMs
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40512);
var _gates_length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13423);
var _gates_triggers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60714);
const WORK_MS = 5 * 6e4;
const UNDO_MS = 5 * 6e4;
function gateMs(plan, gate) {
const report = plan.reports?.find(each => each.id === gate.report);
const sets = (gate.uses ?? []).flatMap(id => plan.check_sets?.find(set => set.id === id)?.checks ?? []);
const deadlines = [ ...sets, ...gate.checks ?? [] ].map(({deadline: deadline}) => deadline === undefined ? 0 : (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(deadline));
return (report === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(report.within)) + (gate.for === undefined ? 0 : (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(gate.up_to ?? gate.for)) + (gate.up_to === undefined ? 0 : _gates_length_js__WEBPACK_IMPORTED_MODULE_2__._) + Math.max(0, ...deadlines);
}
function phaseMs(plan, phase) {
const gates = [ ...phase.leave ?? [], ...(phase.steps ?? []).flatMap(step => "gate" in step ? [ step ] : []) ];
const watched = gates.some(gate => gate.for !== undefined);
const holds = watched ? (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.XJ)(plan, phase.id).filter(({then: then}) => then === "hold") : [];
const decided = holds.reduce((sum, {decide_within: decide_within}) => sum + (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(decide_within ?? _gates_triggers_js__WEBPACK_IMPORTED_MODULE_3__.U), 0);
return gates.reduce((sum, gate) => sum + gateMs(plan, gate), 0) + decided + WORK_MS;
}
function onNoGo(plan, phase) {
if (phase.on_no_go) return phase.on_no_go;
const index = plan.phases.findIndex(each => each.id === phase.id);
return plan.phases.slice(0, index).some(each => (each.steps ?? []).length > 0) ? "rollback" : "undo";
}
}
};
