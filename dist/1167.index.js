export const id = 1167;

export const ids = [ 1167 ];

export const modules = {
98872: (function(e, t, r) {
r.d(t, {
$I: () => p,
W2: () => w
});
const i = {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
};
const n = {
type: "string",
pattern: "^[0-9a-f]{64}$"
};
const o = {
type: "integer",
minimum: 0,
description: "ms since the epoch"
};
const s = {
type: "object",
description: "GitHub keeps no time of an approval: it lay between the statuses of the deployment around it",
additionalProperties: false,
required: [ "notBefore", "notAfter", "source" ],
properties: {
notBefore: o,
notAfter: o,
source: {
const: "deployment-status"
}
}
};
const a = {
type: "integer",
minimum: 1
};
const d = {
type: "object",
additionalProperties: false,
required: [ "role", "environment", "rules", "reviewers", "by", "membership", "approved", "comment", "deployment", "statuses", "run", "commit", "plan", "evidence" ],
properties: {
role: i,
environment: {
type: "object",
additionalProperties: false,
required: [ "name", "id" ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$"
},
id: a
}
},
rules: {
...n,
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
id: a,
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
approved: s,
comment: {
type: "object",
description: "what the approver typed, by its digest and length only; whether it held the code",
additionalProperties: false,
required: [ "sha256", "length", "code" ],
properties: {
sha256: n,
length: {
type: "integer",
minimum: 0
},
code: {
enum: [ "matched", "not asked" ]
}
}
},
deployment: a,
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
at: o
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
plan: n,
evidence: {
...n,
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
var c = r(53945);
const p = "gonogo/evidence/1";
const u = {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
};
const l = {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
};
const h = "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$";
const m = {
type: "number"
};
const f = {
type: "integer"
};
const g = {
count: m,
ms: m,
hours: m,
time: o,
ratio: m,
status: f,
version: f,
flag: {
type: "boolean"
},
word: l,
words: {
type: "array",
items: l,
maxItems: 200
}
};
const y = {
type: "object",
additionalProperties: false,
minProperties: 1,
maxProperties: 1,
properties: g
};
const w = {
type: "object",
additionalProperties: false,
required: [ "check", "kind", "outcome", "reason", "expected", "actual", "at", "ms" ],
properties: {
check: i,
kind: i,
outcome: {
enum: [ "pass", "fail", "inconclusive", "error", "waived" ]
},
reason: u,
expected: y,
actual: y,
facts: {
type: "object",
maxProperties: 50,
propertyNames: i,
additionalProperties: y
},
at: o,
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
owner: i,
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
const v = {
type: "object",
description: "a person\u2019s answer on record; who gave it is read from GitHub or AWS, never typed",
additionalProperties: false,
required: [ "question", "answer", "ticket", "caller", "at" ],
properties: {
question: i,
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
pattern: h
},
at: o
}
};
const k = {
type: "object",
additionalProperties: false,
required: [ "id", "then", "looks", "answered", "fired", "held" ],
properties: {
id: i,
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
firedAt: o,
held: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: false,
required: [ "question", "asked", "deadline" ],
properties: {
question: i,
asked: o,
deadline: o,
decision: v
}
}
}
}
};
c.w;
}),
13423: (function(e, t, r) {
r.d(t, {
Y: () => lengthOf,
_: () => n
});
var i = r(73110);
const n = 5 * 6e4;
async function lengthOf(e, t, r) {
let n = e.for === void 0 ? 0 : (0, i.Rz)(e.for);
const o = e.up_to === void 0 ? n : (0, i.Rz)(e.up_to);
const s = [];
const ask = async () => r && n < o ? r.ask(`window${s.length === 0 ? "" : s.length + 1}`, t + o) : void 0;
let a = await ask();
return {
now: () => n,
async hear() {
if (!r || !a) return false;
const e = await r.answer(a).catch(() => {});
if (e?.answer !== "extend" || e.by === void 0 || e.at > a.deadline) return false;
s.push(e);
n = Math.min(o, n + e.by);
a = await ask();
return true;
},
question: () => a,
extended: () => s
};
}
}),
60714: (function(e, t, r) {
r.d(t, {
U: () => o,
t: () => triggersIn
});
var i = r(73110);
var n = r(19473);
const o = "5m";
const s = [ "roll-back", "hold", "watch" ];
function triggersIn(e, t, r) {
const a = e.map(e => ({
trigger: e,
looks: 0,
answered: 0,
fired: 0,
held: []
}));
const d = [ ...a ].sort((e, t) => s.indexOf(e.trigger.then) - s.indexOf(t.trigger.then));
const close = (e, t) => {
e.held = e.held.map(r => r.question === e.question?.id && t ? {
...r,
decision: t
} : r);
delete e.question;
if (t) e.decision = t;
};
const ended = async (e, t) => {
const {question: i, trigger: n} = e;
if (!i || !r) return;
const o = await r.answer(i).catch(() => {});
if (o && o.at <= i.deadline) {
close(e, o);
return o.answer === "rollback" ? {
trigger: n.id,
reason: "DECIDED_ROLLBACK"
} : void 0;
}
return t >= i.deadline ? {
trigger: n.id,
reason: "HOLD_EXPIRED"
} : void 0;
};
const hold = async (e, t) => {
const {trigger: s} = e;
if (e.question) return ended(e, t);
if (e.decision) return;
if (!r) return {
trigger: s.id,
reason: "TRIGGERED"
};
try {
e.question = await r.ask(s.id, t + (0, i.Rz)(s.decide_within ?? o), s.id);
} catch (e) {
if ((0, n.iS)(e).code === "INTERRUPTED") throw e;
return {
trigger: s.id,
reason: "TRIGGERED"
};
}
const {id: a, askedAt: d, deadline: c} = e.question;
e.held.push({
question: a,
asked: d,
deadline: c
});
return;
};
return {
async take(e, t) {
let r;
for (const i of d) {
const {trigger: n} = i;
const o = e.find(e => e.check === n.when.id);
const s = o?.outcome === "fail";
i.looks += 1;
if (o !== void 0 && o.outcome !== "error") i.answered += 1;
if (s) {
i.fired += 1;
i.firedAt ??= t;
}
const a = n.then === "roll-back" && s ? {
trigger: n.id,
reason: "TRIGGERED"
} : n.then === "hold" && (s || i.question) ? await hold(i, t) : void 0;
r ??= a;
}
return r;
},
async hear(e) {
for (const t of a) {
const {question: i} = t;
if (!i || !r) continue;
if (e >= i.deadline) return true;
const n = await r.answer(i).catch(() => {});
if (n && n.at <= i.deadline) return true;
}
return false;
},
open: () => a.flatMap(({question: e}) => e ?? []),
judged(e) {
return e.flatMap(e => {
const r = a.find(({trigger: t}) => t.when.id === e.check);
if (!r || t.has(e.check)) return [ e ];
if (r.trigger.then === "watch") return [];
const {decision: i} = r;
if (r.question) return [ {
...e,
outcome: "inconclusive",
reason: "HELD"
} ];
if (r.trigger.then !== "hold" || e.outcome !== "fail" || i?.answer !== "continue") return [ e ];
const n = new Date(i.at).toISOString().slice(0, 10);
const o = r.trigger.decided_by ?? "decision";
return [ {
...e,
outcome: "waived",
reason: "DECIDED",
waiver: {
ticket: i.ticket,
owner: o,
expires: n,
daysLeft: 0
}
} ];
});
},
counts: e => t.has(e) || a.every(({trigger: t}) => t.when.id !== e || t.then !== "watch"),
seen: () => a.map(({trigger: e, looks: t, answered: r, fired: i, firedAt: n, held: o}) => ({
id: e.id,
then: e.then,
looks: t,
answered: r,
fired: i,
held: o,
...n === void 0 ? {} : {
firedAt: n
}
}))
};
}
}),
56934: (function(e, t, r) {
r.d(t, {
H9: () => onNoGo,
_0: () => phaseMs,
_y: () => d,
a9: () => gateMs
});
var i = r(73110);
var n = r(40512);
var o = r(13423);
var s = r(60714);
const a = 5 * 6e4;
const d = 5 * 6e4;
function gateMs(e, t) {
const r = e.reports?.find(e => e.id === t.report);
const n = (t.uses ?? []).flatMap(t => e.check_sets?.find(e => e.id === t)?.checks ?? []);
const s = [ ...n, ...t.checks ?? [] ].map(({deadline: e}) => e === void 0 ? 0 : (0, 
i.Rz)(e));
return (r === void 0 ? 0 : (0, i.Rz)(r.within)) + (t.for === void 0 ? 0 : (0, i.Rz)(t.up_to ?? t.for)) + (t.up_to === void 0 ? 0 : o._) + Math.max(0, ...s);
}
function phaseMs(e, t) {
const r = [ ...t.leave ?? [], ...(t.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []) ];
const o = r.some(e => e.for !== void 0);
const d = o ? (0, n.XJ)(e, t.id).filter(({then: e}) => e === "hold") : [];
const c = d.reduce((e, {decide_within: t}) => e + (0, i.Rz)(t ?? s.U), 0);
return r.reduce((t, r) => t + gateMs(e, r), 0) + c + a;
}
function onNoGo(e, t) {
if (t.on_no_go) return t.on_no_go;
const r = e.phases.findIndex(e => e.id === t.id);
return e.phases.slice(0, r).some(e => (e.steps ?? []).length > 0) ? "rollback" : "undo";
}
})
};
