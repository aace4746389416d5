export const id = 5751;

export const ids = [ 5751 ];

export const modules = {
69670: (function(e, t, i) {
e.exports = w, e.exports["default"] = w;
const r = {
$id: "urn:gonogo:evidence:1",
type: "object",
additionalProperties: !1,
required: [ "schema", "world", "mode", "system", "plan", "commit", "run", "tool", "phase", "gate", "kind", "verdict", "declared", "findings", "looks", "from", "to", "prev" ],
properties: {
schema: {
const: "gonogo/evidence/1"
},
world: {
enum: [ "production", "rehearsal" ]
},
mode: {
enum: [ "normal", "break-glass" ]
},
break_glass: {
type: "object",
additionalProperties: !1,
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
system: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
plan: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
commit: {
type: "string",
pattern: "^([0-9a-f]{40}|[0-9a-f]{64}|none)$"
},
run: {
type: "object",
additionalProperties: !1,
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
additionalProperties: !1,
required: [ "version", "bundle" ],
properties: {
version: {
type: "string",
pattern: "^[0-9A-Za-z.+-]{1,64}$"
},
bundle: {
type: "string",
pattern: "^[0-9a-f]{64}$"
}
}
},
phase: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
gate: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
kind: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
verdict: {
enum: [ "GO", "NO-GO" ]
},
reason: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
},
declared: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
maxItems: 1e3
},
findings: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "check", "kind", "outcome", "reason", "expected", "actual", "at", "ms" ],
properties: {
check: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
kind: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
outcome: {
enum: [ "pass", "fail", "inconclusive", "error", "waived" ]
},
reason: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
},
expected: {
type: "object",
additionalProperties: !1,
minProperties: 1,
maxProperties: 1,
properties: {
count: {
type: "number"
},
ms: {
type: "number"
},
hours: {
type: "number"
},
time: {
type: "integer",
minimum: 0
},
ratio: {
type: "number"
},
status: {
type: "integer"
},
version: {
type: "integer"
},
flag: {
type: "boolean"
},
word: {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
words: {
type: "array",
items: {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
maxItems: 200
}
}
},
actual: {
type: "object",
additionalProperties: !1,
minProperties: 1,
maxProperties: 1,
properties: {
count: {
type: "number"
},
ms: {
type: "number"
},
hours: {
type: "number"
},
time: {
type: "integer",
minimum: 0
},
ratio: {
type: "number"
},
status: {
type: "integer"
},
version: {
type: "integer"
},
flag: {
type: "boolean"
},
word: {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
words: {
type: "array",
items: {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
maxItems: 200
}
}
},
facts: {
type: "object",
maxProperties: 50,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "object",
additionalProperties: !1,
minProperties: 1,
maxProperties: 1,
properties: {
count: {
type: "number"
},
ms: {
type: "number"
},
hours: {
type: "number"
},
time: {
type: "integer",
minimum: 0
},
ratio: {
type: "number"
},
status: {
type: "integer"
},
version: {
type: "integer"
},
flag: {
type: "boolean"
},
word: {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
words: {
type: "array",
items: {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
maxItems: 200
}
}
}
},
at: {
type: "integer",
minimum: 0
},
ms: {
type: "number",
minimum: 0
},
waiver: {
type: "object",
additionalProperties: !1,
required: [ "ticket", "owner", "expires", "daysLeft" ],
properties: {
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
},
owner: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
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
},
maxItems: 1e3
},
looks: {
type: "integer",
minimum: 1
},
from: {
type: "integer",
minimum: 0
},
to: {
type: "integer",
minimum: 0
},
triggered: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
triggers: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "then", "looks", "answered", "fired", "held" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
then: {
enum: [ "roll-back", "hold", "watch" ]
},
looks: {
type: "integer",
minimum: 0
},
answered: {
type: "integer",
minimum: 0
},
fired: {
type: "integer",
minimum: 0
},
firedAt: {
type: "integer",
minimum: 0
},
held: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: !1,
required: [ "question", "asked", "deadline" ],
properties: {
question: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
asked: {
type: "integer",
minimum: 0
},
deadline: {
type: "integer",
minimum: 0
},
decision: {
type: "object",
additionalProperties: !1,
required: [ "question", "answer", "ticket", "caller", "at" ],
properties: {
question: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
answer: {
enum: [ "continue", "rollback", "extend" ]
},
by: {
type: "integer",
minimum: 1
},
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
},
caller: {
type: "string",
pattern: "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$"
},
at: {
type: "integer",
minimum: 0
}
}
}
}
}
}
}
}
},
extended: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: !1,
required: [ "question", "answer", "ticket", "caller", "at" ],
properties: {
question: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
answer: {
enum: [ "continue", "rollback", "extend" ]
},
by: {
type: "integer",
minimum: 1
},
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
},
caller: {
type: "string",
pattern: "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$"
},
at: {
type: "integer",
minimum: 0
}
}
}
},
report: {
type: "object",
additionalProperties: !1,
required: [ "id", "digest" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
digest: {
type: "string",
pattern: "^[0-9a-f]{64}$"
}
}
},
signoffs: {
type: "array",
minItems: 1,
maxItems: 20,
items: {
type: "object",
additionalProperties: !1,
required: [ "role", "environment", "rules", "reviewers", "by", "membership", "approved", "comment", "deployment", "statuses", "run", "commit", "plan", "evidence" ],
properties: {
role: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
environment: {
type: "object",
additionalProperties: !1,
required: [ "name", "id" ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$"
},
id: {
type: "integer",
minimum: 1
}
}
},
rules: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
reviewers: {
type: "integer",
minimum: 1
},
by: {
type: "object",
additionalProperties: !1,
required: [ "id", "login" ],
properties: {
id: {
type: "integer",
minimum: 1
},
login: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"
}
}
},
membership: {
enum: [ "plan", "read", "reviewer-rule" ]
},
approved: {
type: "object",
additionalProperties: !1,
required: [ "notBefore", "notAfter", "source" ],
properties: {
notBefore: {
type: "integer",
minimum: 0
},
notAfter: {
type: "integer",
minimum: 0
},
source: {
const: "deployment-status"
}
}
},
comment: {
type: "object",
additionalProperties: !1,
required: [ "sha256", "length", "code" ],
properties: {
sha256: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
length: {
type: "integer",
minimum: 0
},
code: {
enum: [ "matched", "not asked" ]
}
}
},
deployment: {
type: "integer",
minimum: 1
},
statuses: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: !1,
required: [ "state", "at" ],
properties: {
state: {
enum: [ "waiting", "queued", "pending", "in_progress", "success", "failure", "error", "inactive" ]
},
at: {
type: "integer",
minimum: 0
}
}
}
},
run: {
type: "object",
additionalProperties: !1,
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
plan: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
evidence: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
sub: {
type: "string",
pattern: "^repo:[A-Za-z0-9-]+(@[0-9]+)?/[A-Za-z0-9_.-]+(@[0-9]+)?:environment:[A-Za-z0-9_.%-]+$",
maxLength: 500
}
}
}
},
rollback: {
type: "object",
additionalProperties: !1,
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
pattern: "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$"
},
incident: {
type: "string",
pattern: "^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$"
},
cancelled: {
type: "array",
maxItems: 1e3,
items: {
type: "object",
additionalProperties: !1,
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
anyOf: [ {
type: "string",
pattern: "^[0-9a-f]{64}$"
}, {
type: "null"
} ]
}
}
}, s = Object.prototype.hasOwnProperty, p = i(36214)["default"], o = new RegExp("^[A-Z][A-Z0-9]*-[0-9]+$", "u"), n = new RegExp("^(assumed-role|user|root|federated-user|other)(/[A-Za-z0-9+=,._-]{1,128})?$", "u"), a = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u"), d = new RegExp("^[0-9a-f]{64}$", "u"), m = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64}|none)$", "u"), l = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u"), f = new RegExp("^[A-Za-z0-9_-]{1,100}$", "u"), g = new RegExp("^[0-9A-Za-z.+-]{1,64}$", "u"), y = new RegExp("^[A-Z][A-Z_]{1,60}$", "u"), c = new RegExp("^[^@\\u0000-\\u001f\\u007f]*$", "u"), u = new RegExp("^20[0-9]{2}-[01][0-9]-[0-3][0-9]$", "u"), v = new RegExp("^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$", "u"), h = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$", "u"), b = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "u"), P = new RegExp("^[0-9]{1,20}$", "u"), q = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u"), x = new RegExp("^repo:[A-Za-z0-9-]+(@[0-9]+)?/[A-Za-z0-9_.-]+(@[0-9]+)?:environment:[A-Za-z0-9_.%-]+$", "u"), A = new RegExp("^[a-z][a-z0-9_-]{0,62}(:[A-Za-z0-9_.-]{1,200})?$", "u"), N = new RegExp("^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$", "u");
function w(e, {instancePath: t = "", parentData: i, parentDataProperty: $, rootData: z = e} = {}) {
let j = null, _ = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.schema) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "schema"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.world) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "world"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.mode) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "mode"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.system) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "system"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.plan) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "plan"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.commit) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "commit"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.run) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "run"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.tool) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "tool"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.phase) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "phase"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.gate) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "gate"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.verdict) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "verdict"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.declared) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "declared"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.findings) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "findings"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.looks) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "looks"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.from) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "from"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.to) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "to"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 === e.prev) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "prev"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
for (const i in e) if (!s.call(r.properties, i)) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: i
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
if (void 0 !== e.schema && "gonogo/evidence/1" !== e.schema && (j = k(j, t + "/schema", "#/properties/schema/const", "const", {
allowedValue: "gonogo/evidence/1"
}), _++), void 0 !== e.world) {
let i = e.world;
"production" !== i && "rehearsal" !== i && (j = k(j, t + "/world", "#/properties/world/enum", "enum", {
allowedValues: r.properties.world.enum
}), _++);
}
if (void 0 !== e.mode) {
let i = e.mode;
"normal" !== i && "break-glass" !== i && (j = k(j, t + "/mode", "#/properties/mode/enum", "enum", {
allowedValues: r.properties.mode.enum
}), _++);
}
if (void 0 !== e.break_glass) {
let i = e.break_glass;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.ticket && (j = k(j, t + "/break_glass", "#/properties/break_glass/required", "required", {
missingProperty: "ticket"
}), _++), void 0 === i.caller && (j = k(j, t + "/break_glass", "#/properties/break_glass/required", "required", {
missingProperty: "caller"
}), _++);
for (const e in i) "ticket" !== e && "caller" !== e && (j = k(j, t + "/break_glass", "#/properties/break_glass/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.ticket) {
let e = i.ticket;
"string" == typeof e ? o.test(e) || (j = k(j, t + "/break_glass/ticket", "#/properties/break_glass/properties/ticket/pattern", "pattern", {
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
}), _++) : (j = k(j, t + "/break_glass/ticket", "#/properties/break_glass/properties/ticket/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.caller) {
let e = i.caller;
"string" == typeof e ? n.test(e) || (j = k(j, t + "/break_glass/caller", "#/properties/break_glass/properties/caller/pattern", "pattern", {
pattern: "^(assumed-role|user|root|federated-user|other)(/[A-Za-z0-9+=,._-]{1,128})?$"
}), _++) : (j = k(j, t + "/break_glass/caller", "#/properties/break_glass/properties/caller/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/break_glass", "#/properties/break_glass/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.system) {
let i = e.system;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/system", "#/properties/system/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/system", "#/properties/system/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.plan) {
let i = e.plan;
"string" == typeof i ? d.test(i) || (j = k(j, t + "/plan", "#/properties/plan/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), _++) : (j = k(j, t + "/plan", "#/properties/plan/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.commit) {
let i = e.commit;
"string" == typeof i ? m.test(i) || (j = k(j, t + "/commit", "#/properties/commit/pattern", "pattern", {
pattern: "^([0-9a-f]{40}|[0-9a-f]{64}|none)$"
}), _++) : (j = k(j, t + "/commit", "#/properties/commit/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.run) {
let i = e.run;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.id && (j = k(j, t + "/run", "#/properties/run/required", "required", {
missingProperty: "id"
}), _++), void 0 === i.attempt && (j = k(j, t + "/run", "#/properties/run/required", "required", {
missingProperty: "attempt"
}), _++), void 0 === i.job && (j = k(j, t + "/run", "#/properties/run/required", "required", {
missingProperty: "job"
}), _++);
for (const e in i) "id" !== e && "attempt" !== e && "job" !== e && (j = k(j, t + "/run", "#/properties/run/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.id) {
let e = i.id;
"string" == typeof e ? l.test(e) || (j = k(j, t + "/run/id", "#/properties/run/properties/id/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), _++) : (j = k(j, t + "/run/id", "#/properties/run/properties/id/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.attempt) {
let e = i.attempt;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/run/attempt", "#/properties/run/properties/attempt/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (j = k(j, t + "/run/attempt", "#/properties/run/properties/attempt/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
if (void 0 !== i.job) {
let e = i.job;
"string" == typeof e ? f.test(e) || (j = k(j, t + "/run/job", "#/properties/run/properties/job/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,100}$"
}), _++) : (j = k(j, t + "/run/job", "#/properties/run/properties/job/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/run", "#/properties/run/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.tool) {
let i = e.tool;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.version && (j = k(j, t + "/tool", "#/properties/tool/required", "required", {
missingProperty: "version"
}), _++), void 0 === i.bundle && (j = k(j, t + "/tool", "#/properties/tool/required", "required", {
missingProperty: "bundle"
}), _++);
for (const e in i) "version" !== e && "bundle" !== e && (j = k(j, t + "/tool", "#/properties/tool/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.version) {
let e = i.version;
"string" == typeof e ? g.test(e) || (j = k(j, t + "/tool/version", "#/properties/tool/properties/version/pattern", "pattern", {
pattern: "^[0-9A-Za-z.+-]{1,64}$"
}), _++) : (j = k(j, t + "/tool/version", "#/properties/tool/properties/version/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.bundle) {
let e = i.bundle;
"string" == typeof e ? d.test(e) || (j = k(j, t + "/tool/bundle", "#/properties/tool/properties/bundle/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), _++) : (j = k(j, t + "/tool/bundle", "#/properties/tool/properties/bundle/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/tool", "#/properties/tool/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.phase) {
let i = e.phase;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/phase", "#/properties/phase/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/phase", "#/properties/phase/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.gate) {
let i = e.gate;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/gate", "#/properties/gate/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/gate", "#/properties/gate/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.kind) {
let i = e.kind;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/kind", "#/properties/kind/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/kind", "#/properties/kind/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.verdict) {
let i = e.verdict;
"GO" !== i && "NO-GO" !== i && (j = k(j, t + "/verdict", "#/properties/verdict/enum", "enum", {
allowedValues: r.properties.verdict.enum
}), _++);
}
if (void 0 !== e.reason) {
let i = e.reason;
"string" == typeof i ? y.test(i) || (j = k(j, t + "/reason", "#/properties/reason/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), _++) : (j = k(j, t + "/reason", "#/properties/reason/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.declared) {
let i = e.declared;
if (Array.isArray(i)) {
i.length > 1e3 && (j = k(j, t + "/declared", "#/properties/declared/maxItems", "maxItems", {
limit: 1e3
}), _++);
const e = i.length;
for (let r = 0; r < e; r++) {
let e = i[r];
"string" == typeof e ? a.test(e) || (j = k(j, t + "/declared/" + r, "#/properties/declared/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/declared/" + r, "#/properties/declared/items/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/declared", "#/properties/declared/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.findings) {
let i = e.findings;
if (Array.isArray(i)) {
i.length > 1e3 && (j = k(j, t + "/findings", "#/properties/findings/maxItems", "maxItems", {
limit: 1e3
}), _++);
const e = i.length;
for (let n = 0; n < e; n++) {
let e = i[n];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.check && (j = k(j, t + "/findings/" + n, "#/properties/findings/items/required", "required", {
missingProperty: "check"
}), _++), void 0 === e.kind && (j = k(j, t + "/findings/" + n, "#/properties/findings/items/required", "required", {
missingProperty: "kind"
}), _++), void 0 === e.outcome && (j = k(j, t + "/findings/" + n, "#/properties/findings/items/required", "required", {
missingProperty: "outcome"
}), _++), void 0 === e.reason && (j = k(j, t + "/findings/" + n, "#/properties/findings/items/required", "required", {
missingProperty: "reason"
}), _++), void 0 === e.expected && (j = k(j, t + "/findings/" + n, "#/properties/findings/items/required", "required", {
missingProperty: "expected"
}), _++), void 0 === e.actual && (j = k(j, t + "/findings/" + n, "#/properties/findings/items/required", "required", {
missingProperty: "actual"
}), _++), void 0 === e.at && (j = k(j, t + "/findings/" + n, "#/properties/findings/items/required", "required", {
missingProperty: "at"
}), _++), void 0 === e.ms && (j = k(j, t + "/findings/" + n, "#/properties/findings/items/required", "required", {
missingProperty: "ms"
}), _++);
for (const i in e) s.call(r.properties.findings.items.properties, i) || (j = k(j, t + "/findings/" + n, "#/properties/findings/items/additionalProperties", "additionalProperties", {
additionalProperty: i
}), _++);
if (void 0 !== e.check) {
let i = e.check;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/findings/" + n + "/check", "#/properties/findings/items/properties/check/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/findings/" + n + "/check", "#/properties/findings/items/properties/check/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.kind) {
let i = e.kind;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/findings/" + n + "/kind", "#/properties/findings/items/properties/kind/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/findings/" + n + "/kind", "#/properties/findings/items/properties/kind/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.outcome) {
let i = e.outcome;
"pass" !== i && "fail" !== i && "inconclusive" !== i && "error" !== i && "waived" !== i && (j = k(j, t + "/findings/" + n + "/outcome", "#/properties/findings/items/properties/outcome/enum", "enum", {
allowedValues: r.properties.findings.items.properties.outcome.enum
}), _++);
}
if (void 0 !== e.reason) {
let i = e.reason;
"string" == typeof i ? y.test(i) || (j = k(j, t + "/findings/" + n + "/reason", "#/properties/findings/items/properties/reason/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), _++) : (j = k(j, t + "/findings/" + n + "/reason", "#/properties/findings/items/properties/reason/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.expected) {
let i = e.expected;
if (i && "object" == typeof i && !Array.isArray(i)) {
Object.keys(i).length > 1 && (j = k(j, t + "/findings/" + n + "/expected", "#/properties/findings/items/properties/expected/maxProperties", "maxProperties", {
limit: 1
}), _++), Object.keys(i).length < 1 && (j = k(j, t + "/findings/" + n + "/expected", "#/properties/findings/items/properties/expected/minProperties", "minProperties", {
limit: 1
}), _++);
for (const e in i) s.call(r.properties.findings.items.properties.expected.properties, e) || (j = k(j, t + "/findings/" + n + "/expected", "#/properties/findings/items/properties/expected/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.count) {
let e = i.count;
"number" == typeof e && isFinite(e) || (j = k(j, t + "/findings/" + n + "/expected/count", "#/properties/findings/items/properties/expected/properties/count/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== i.ms) {
let e = i.ms;
"number" == typeof e && isFinite(e) || (j = k(j, t + "/findings/" + n + "/expected/ms", "#/properties/findings/items/properties/expected/properties/ms/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== i.hours) {
let e = i.hours;
"number" == typeof e && isFinite(e) || (j = k(j, t + "/findings/" + n + "/expected/hours", "#/properties/findings/items/properties/expected/properties/hours/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== i.time) {
let e = i.time;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/findings/" + n + "/expected/time", "#/properties/findings/items/properties/expected/properties/time/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (j = k(j, t + "/findings/" + n + "/expected/time", "#/properties/findings/items/properties/expected/properties/time/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== i.ratio) {
let e = i.ratio;
"number" == typeof e && isFinite(e) || (j = k(j, t + "/findings/" + n + "/expected/ratio", "#/properties/findings/items/properties/expected/properties/ratio/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== i.status) {
let e = i.status;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/findings/" + n + "/expected/status", "#/properties/findings/items/properties/expected/properties/status/type", "type", {
type: "integer"
}), _++);
}
if (void 0 !== i.version) {
let e = i.version;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/findings/" + n + "/expected/version", "#/properties/findings/items/properties/expected/properties/version/type", "type", {
type: "integer"
}), _++);
}
if (void 0 !== i.flag && "boolean" != typeof i.flag && (j = k(j, t + "/findings/" + n + "/expected/flag", "#/properties/findings/items/properties/expected/properties/flag/type", "type", {
type: "boolean"
}), _++), void 0 !== i.word) {
let e = i.word;
"string" == typeof e ? (p(e) > 200 && (j = k(j, t + "/findings/" + n + "/expected/word", "#/properties/findings/items/properties/expected/properties/word/maxLength", "maxLength", {
limit: 200
}), _++), c.test(e) || (j = k(j, t + "/findings/" + n + "/expected/word", "#/properties/findings/items/properties/expected/properties/word/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), _++)) : (j = k(j, t + "/findings/" + n + "/expected/word", "#/properties/findings/items/properties/expected/properties/word/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.words) {
let e = i.words;
if (Array.isArray(e)) {
e.length > 200 && (j = k(j, t + "/findings/" + n + "/expected/words", "#/properties/findings/items/properties/expected/properties/words/maxItems", "maxItems", {
limit: 200
}), _++);
const i = e.length;
for (let r = 0; r < i; r++) {
let i = e[r];
"string" == typeof i ? (p(i) > 200 && (j = k(j, t + "/findings/" + n + "/expected/words/" + r, "#/properties/findings/items/properties/expected/properties/words/items/maxLength", "maxLength", {
limit: 200
}), _++), c.test(i) || (j = k(j, t + "/findings/" + n + "/expected/words/" + r, "#/properties/findings/items/properties/expected/properties/words/items/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), _++)) : (j = k(j, t + "/findings/" + n + "/expected/words/" + r, "#/properties/findings/items/properties/expected/properties/words/items/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/findings/" + n + "/expected/words", "#/properties/findings/items/properties/expected/properties/words/type", "type", {
type: "array"
}), _++;
}
} else j = k(j, t + "/findings/" + n + "/expected", "#/properties/findings/items/properties/expected/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.actual) {
let i = e.actual;
if (i && "object" == typeof i && !Array.isArray(i)) {
Object.keys(i).length > 1 && (j = k(j, t + "/findings/" + n + "/actual", "#/properties/findings/items/properties/actual/maxProperties", "maxProperties", {
limit: 1
}), _++), Object.keys(i).length < 1 && (j = k(j, t + "/findings/" + n + "/actual", "#/properties/findings/items/properties/actual/minProperties", "minProperties", {
limit: 1
}), _++);
for (const e in i) s.call(r.properties.findings.items.properties.actual.properties, e) || (j = k(j, t + "/findings/" + n + "/actual", "#/properties/findings/items/properties/actual/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.count) {
let e = i.count;
"number" == typeof e && isFinite(e) || (j = k(j, t + "/findings/" + n + "/actual/count", "#/properties/findings/items/properties/actual/properties/count/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== i.ms) {
let e = i.ms;
"number" == typeof e && isFinite(e) || (j = k(j, t + "/findings/" + n + "/actual/ms", "#/properties/findings/items/properties/actual/properties/ms/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== i.hours) {
let e = i.hours;
"number" == typeof e && isFinite(e) || (j = k(j, t + "/findings/" + n + "/actual/hours", "#/properties/findings/items/properties/actual/properties/hours/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== i.time) {
let e = i.time;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/findings/" + n + "/actual/time", "#/properties/findings/items/properties/actual/properties/time/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (j = k(j, t + "/findings/" + n + "/actual/time", "#/properties/findings/items/properties/actual/properties/time/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== i.ratio) {
let e = i.ratio;
"number" == typeof e && isFinite(e) || (j = k(j, t + "/findings/" + n + "/actual/ratio", "#/properties/findings/items/properties/actual/properties/ratio/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== i.status) {
let e = i.status;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/findings/" + n + "/actual/status", "#/properties/findings/items/properties/actual/properties/status/type", "type", {
type: "integer"
}), _++);
}
if (void 0 !== i.version) {
let e = i.version;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/findings/" + n + "/actual/version", "#/properties/findings/items/properties/actual/properties/version/type", "type", {
type: "integer"
}), _++);
}
if (void 0 !== i.flag && "boolean" != typeof i.flag && (j = k(j, t + "/findings/" + n + "/actual/flag", "#/properties/findings/items/properties/actual/properties/flag/type", "type", {
type: "boolean"
}), _++), void 0 !== i.word) {
let e = i.word;
"string" == typeof e ? (p(e) > 200 && (j = k(j, t + "/findings/" + n + "/actual/word", "#/properties/findings/items/properties/actual/properties/word/maxLength", "maxLength", {
limit: 200
}), _++), c.test(e) || (j = k(j, t + "/findings/" + n + "/actual/word", "#/properties/findings/items/properties/actual/properties/word/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), _++)) : (j = k(j, t + "/findings/" + n + "/actual/word", "#/properties/findings/items/properties/actual/properties/word/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.words) {
let e = i.words;
if (Array.isArray(e)) {
e.length > 200 && (j = k(j, t + "/findings/" + n + "/actual/words", "#/properties/findings/items/properties/actual/properties/words/maxItems", "maxItems", {
limit: 200
}), _++);
const i = e.length;
for (let r = 0; r < i; r++) {
let i = e[r];
"string" == typeof i ? (p(i) > 200 && (j = k(j, t + "/findings/" + n + "/actual/words/" + r, "#/properties/findings/items/properties/actual/properties/words/items/maxLength", "maxLength", {
limit: 200
}), _++), c.test(i) || (j = k(j, t + "/findings/" + n + "/actual/words/" + r, "#/properties/findings/items/properties/actual/properties/words/items/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), _++)) : (j = k(j, t + "/findings/" + n + "/actual/words/" + r, "#/properties/findings/items/properties/actual/properties/words/items/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/findings/" + n + "/actual/words", "#/properties/findings/items/properties/actual/properties/words/type", "type", {
type: "array"
}), _++;
}
} else j = k(j, t + "/findings/" + n + "/actual", "#/properties/findings/items/properties/actual/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.facts) {
let i = e.facts;
if (i && "object" == typeof i && !Array.isArray(i)) {
Object.keys(i).length > 50 && (j = k(j, t + "/findings/" + n + "/facts", "#/properties/findings/items/properties/facts/maxProperties", "maxProperties", {
limit: 50
}), _++);
for (const e in i) {
const i = _;
if ("string" == typeof e) {
if (!a.test(e)) {
const i = {
instancePath: t + "/findings/" + n + "/facts",
schemaPath: "#/properties/findings/items/properties/facts/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
propertyName: e
};
null === j ? j = [ i ] : j.push(i), _++;
}
} else {
const i = {
instancePath: t + "/findings/" + n + "/facts",
schemaPath: "#/properties/findings/items/properties/facts/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === j ? j = [ i ] : j.push(i), _++;
}
i === _ || (j = k(j, t + "/findings/" + n + "/facts", "#/properties/findings/items/properties/facts/propertyNames", "propertyNames", {
propertyName: e
}), _++);
}
for (const e in i) {
let o = i[e];
if (o && "object" == typeof o && !Array.isArray(o)) {
Object.keys(o).length > 1 && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/findings/items/properties/facts/additionalProperties/maxProperties", "maxProperties", {
limit: 1
}), _++), Object.keys(o).length < 1 && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/findings/items/properties/facts/additionalProperties/minProperties", "minProperties", {
limit: 1
}), _++);
for (const i in o) s.call(r.properties.findings.items.properties.facts.additionalProperties.properties, i) || (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/findings/items/properties/facts/additionalProperties/additionalProperties", "additionalProperties", {
additionalProperty: i
}), _++);
if (void 0 !== o.count) {
let i = o.count;
"number" == typeof i && isFinite(i) || (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/count", "#/properties/findings/items/properties/facts/additionalProperties/properties/count/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== o.ms) {
let i = o.ms;
"number" == typeof i && isFinite(i) || (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/ms", "#/properties/findings/items/properties/facts/additionalProperties/properties/ms/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== o.hours) {
let i = o.hours;
"number" == typeof i && isFinite(i) || (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/hours", "#/properties/findings/items/properties/facts/additionalProperties/properties/hours/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== o.time) {
let i = o.time;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", "#/properties/findings/items/properties/facts/additionalProperties/properties/time/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", "#/properties/findings/items/properties/facts/additionalProperties/properties/time/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== o.ratio) {
let i = o.ratio;
"number" == typeof i && isFinite(i) || (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/ratio", "#/properties/findings/items/properties/facts/additionalProperties/properties/ratio/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== o.status) {
let i = o.status;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", "#/properties/findings/items/properties/facts/additionalProperties/properties/status/type", "type", {
type: "integer"
}), _++);
}
if (void 0 !== o.version) {
let i = o.version;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", "#/properties/findings/items/properties/facts/additionalProperties/properties/version/type", "type", {
type: "integer"
}), _++);
}
if (void 0 !== o.flag && "boolean" != typeof o.flag && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/flag", "#/properties/findings/items/properties/facts/additionalProperties/properties/flag/type", "type", {
type: "boolean"
}), _++), void 0 !== o.word) {
let i = o.word;
"string" == typeof i ? (p(i) > 200 && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/word", "#/properties/findings/items/properties/facts/additionalProperties/properties/word/maxLength", "maxLength", {
limit: 200
}), _++), c.test(i) || (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/word", "#/properties/findings/items/properties/facts/additionalProperties/properties/word/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), _++)) : (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/word", "#/properties/findings/items/properties/facts/additionalProperties/properties/word/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== o.words) {
let i = o.words;
if (Array.isArray(i)) {
i.length > 200 && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", "#/properties/findings/items/properties/facts/additionalProperties/properties/words/maxItems", "maxItems", {
limit: 200
}), _++);
const r = i.length;
for (let s = 0; s < r; s++) {
let r = i[s];
"string" == typeof r ? (p(r) > 200 && (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/" + s, "#/properties/findings/items/properties/facts/additionalProperties/properties/words/items/maxLength", "maxLength", {
limit: 200
}), _++), c.test(r) || (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/" + s, "#/properties/findings/items/properties/facts/additionalProperties/properties/words/items/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), _++)) : (j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/" + s, "#/properties/findings/items/properties/facts/additionalProperties/properties/words/items/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", "#/properties/findings/items/properties/facts/additionalProperties/properties/words/type", "type", {
type: "array"
}), _++;
}
} else j = k(j, t + "/findings/" + n + "/facts/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/findings/items/properties/facts/additionalProperties/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/findings/" + n + "/facts", "#/properties/findings/items/properties/facts/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.at) {
let i = e.at;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/findings/" + n + "/at", "#/properties/findings/items/properties/at/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/findings/" + n + "/at", "#/properties/findings/items/properties/at/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.ms) {
let i = e.ms;
"number" == typeof i && isFinite(i) ? (i < 0 || isNaN(i)) && (j = k(j, t + "/findings/" + n + "/ms", "#/properties/findings/items/properties/ms/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++) : (j = k(j, t + "/findings/" + n + "/ms", "#/properties/findings/items/properties/ms/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.waiver) {
let i = e.waiver;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.ticket && (j = k(j, t + "/findings/" + n + "/waiver", "#/properties/findings/items/properties/waiver/required", "required", {
missingProperty: "ticket"
}), _++), void 0 === i.owner && (j = k(j, t + "/findings/" + n + "/waiver", "#/properties/findings/items/properties/waiver/required", "required", {
missingProperty: "owner"
}), _++), void 0 === i.expires && (j = k(j, t + "/findings/" + n + "/waiver", "#/properties/findings/items/properties/waiver/required", "required", {
missingProperty: "expires"
}), _++), void 0 === i.daysLeft && (j = k(j, t + "/findings/" + n + "/waiver", "#/properties/findings/items/properties/waiver/required", "required", {
missingProperty: "daysLeft"
}), _++);
for (const e in i) "ticket" !== e && "owner" !== e && "expires" !== e && "daysLeft" !== e && (j = k(j, t + "/findings/" + n + "/waiver", "#/properties/findings/items/properties/waiver/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.ticket) {
let e = i.ticket;
"string" == typeof e ? o.test(e) || (j = k(j, t + "/findings/" + n + "/waiver/ticket", "#/properties/findings/items/properties/waiver/properties/ticket/pattern", "pattern", {
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
}), _++) : (j = k(j, t + "/findings/" + n + "/waiver/ticket", "#/properties/findings/items/properties/waiver/properties/ticket/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.owner) {
let e = i.owner;
"string" == typeof e ? a.test(e) || (j = k(j, t + "/findings/" + n + "/waiver/owner", "#/properties/findings/items/properties/waiver/properties/owner/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/findings/" + n + "/waiver/owner", "#/properties/findings/items/properties/waiver/properties/owner/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.expires) {
let e = i.expires;
"string" == typeof e ? u.test(e) || (j = k(j, t + "/findings/" + n + "/waiver/expires", "#/properties/findings/items/properties/waiver/properties/expires/pattern", "pattern", {
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"
}), _++) : (j = k(j, t + "/findings/" + n + "/waiver/expires", "#/properties/findings/items/properties/waiver/properties/expires/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.daysLeft) {
let e = i.daysLeft;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/findings/" + n + "/waiver/daysLeft", "#/properties/findings/items/properties/waiver/properties/daysLeft/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (j = k(j, t + "/findings/" + n + "/waiver/daysLeft", "#/properties/findings/items/properties/waiver/properties/daysLeft/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else j = k(j, t + "/findings/" + n + "/waiver", "#/properties/findings/items/properties/waiver/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/findings/" + n, "#/properties/findings/items/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/findings", "#/properties/findings/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.looks) {
let i = e.looks;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/looks", "#/properties/looks/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 1 || isNaN(i)) && (j = k(j, t + "/looks", "#/properties/looks/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
if (void 0 !== e.from) {
let i = e.from;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/from", "#/properties/from/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/from", "#/properties/from/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.to) {
let i = e.to;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/to", "#/properties/to/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/to", "#/properties/to/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.triggered) {
let i = e.triggered;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/triggered", "#/properties/triggered/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/triggered", "#/properties/triggered/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.triggers) {
let i = e.triggers;
if (Array.isArray(i)) {
i.length > 100 && (j = k(j, t + "/triggers", "#/properties/triggers/maxItems", "maxItems", {
limit: 100
}), _++);
const e = i.length;
for (let s = 0; s < e; s++) {
let e = i[s];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.id && (j = k(j, t + "/triggers/" + s, "#/properties/triggers/items/required", "required", {
missingProperty: "id"
}), _++), void 0 === e.then && (j = k(j, t + "/triggers/" + s, "#/properties/triggers/items/required", "required", {
missingProperty: "then"
}), _++), void 0 === e.looks && (j = k(j, t + "/triggers/" + s, "#/properties/triggers/items/required", "required", {
missingProperty: "looks"
}), _++), void 0 === e.answered && (j = k(j, t + "/triggers/" + s, "#/properties/triggers/items/required", "required", {
missingProperty: "answered"
}), _++), void 0 === e.fired && (j = k(j, t + "/triggers/" + s, "#/properties/triggers/items/required", "required", {
missingProperty: "fired"
}), _++), void 0 === e.held && (j = k(j, t + "/triggers/" + s, "#/properties/triggers/items/required", "required", {
missingProperty: "held"
}), _++);
for (const i in e) "id" !== i && "then" !== i && "looks" !== i && "answered" !== i && "fired" !== i && "firedAt" !== i && "held" !== i && (j = k(j, t + "/triggers/" + s, "#/properties/triggers/items/additionalProperties", "additionalProperties", {
additionalProperty: i
}), _++);
if (void 0 !== e.id) {
let i = e.id;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/triggers/" + s + "/id", "#/properties/triggers/items/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/triggers/" + s + "/id", "#/properties/triggers/items/properties/id/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.then) {
let i = e.then;
"roll-back" !== i && "hold" !== i && "watch" !== i && (j = k(j, t + "/triggers/" + s + "/then", "#/properties/triggers/items/properties/then/enum", "enum", {
allowedValues: r.properties.triggers.items.properties.then.enum
}), _++);
}
if (void 0 !== e.looks) {
let i = e.looks;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/triggers/" + s + "/looks", "#/properties/triggers/items/properties/looks/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/triggers/" + s + "/looks", "#/properties/triggers/items/properties/looks/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.answered) {
let i = e.answered;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/triggers/" + s + "/answered", "#/properties/triggers/items/properties/answered/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/triggers/" + s + "/answered", "#/properties/triggers/items/properties/answered/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.fired) {
let i = e.fired;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/triggers/" + s + "/fired", "#/properties/triggers/items/properties/fired/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/triggers/" + s + "/fired", "#/properties/triggers/items/properties/fired/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.firedAt) {
let i = e.firedAt;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/triggers/" + s + "/firedAt", "#/properties/triggers/items/properties/firedAt/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/triggers/" + s + "/firedAt", "#/properties/triggers/items/properties/firedAt/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.held) {
let i = e.held;
if (Array.isArray(i)) {
i.length > 100 && (j = k(j, t + "/triggers/" + s + "/held", "#/properties/triggers/items/properties/held/maxItems", "maxItems", {
limit: 100
}), _++);
const e = i.length;
for (let p = 0; p < e; p++) {
let e = i[p];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.question && (j = k(j, t + "/triggers/" + s + "/held/" + p, "#/properties/triggers/items/properties/held/items/required", "required", {
missingProperty: "question"
}), _++), void 0 === e.asked && (j = k(j, t + "/triggers/" + s + "/held/" + p, "#/properties/triggers/items/properties/held/items/required", "required", {
missingProperty: "asked"
}), _++), void 0 === e.deadline && (j = k(j, t + "/triggers/" + s + "/held/" + p, "#/properties/triggers/items/properties/held/items/required", "required", {
missingProperty: "deadline"
}), _++);
for (const i in e) "question" !== i && "asked" !== i && "deadline" !== i && "decision" !== i && (j = k(j, t + "/triggers/" + s + "/held/" + p, "#/properties/triggers/items/properties/held/items/additionalProperties", "additionalProperties", {
additionalProperty: i
}), _++);
if (void 0 !== e.question) {
let i = e.question;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/triggers/" + s + "/held/" + p + "/question", "#/properties/triggers/items/properties/held/items/properties/question/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/triggers/" + s + "/held/" + p + "/question", "#/properties/triggers/items/properties/held/items/properties/question/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.asked) {
let i = e.asked;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/asked", "#/properties/triggers/items/properties/held/items/properties/asked/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/asked", "#/properties/triggers/items/properties/held/items/properties/asked/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.deadline) {
let i = e.deadline;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/deadline", "#/properties/triggers/items/properties/held/items/properties/deadline/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/deadline", "#/properties/triggers/items/properties/held/items/properties/deadline/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.decision) {
let i = e.decision;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.question && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision", "#/properties/triggers/items/properties/held/items/properties/decision/required", "required", {
missingProperty: "question"
}), _++), void 0 === i.answer && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision", "#/properties/triggers/items/properties/held/items/properties/decision/required", "required", {
missingProperty: "answer"
}), _++), void 0 === i.ticket && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision", "#/properties/triggers/items/properties/held/items/properties/decision/required", "required", {
missingProperty: "ticket"
}), _++), void 0 === i.caller && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision", "#/properties/triggers/items/properties/held/items/properties/decision/required", "required", {
missingProperty: "caller"
}), _++), void 0 === i.at && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision", "#/properties/triggers/items/properties/held/items/properties/decision/required", "required", {
missingProperty: "at"
}), _++);
for (const e in i) "question" !== e && "answer" !== e && "by" !== e && "ticket" !== e && "caller" !== e && "at" !== e && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision", "#/properties/triggers/items/properties/held/items/properties/decision/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.question) {
let e = i.question;
"string" == typeof e ? a.test(e) || (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/question", "#/properties/triggers/items/properties/held/items/properties/decision/properties/question/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/question", "#/properties/triggers/items/properties/held/items/properties/decision/properties/question/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.answer) {
let e = i.answer;
"continue" !== e && "rollback" !== e && "extend" !== e && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/answer", "#/properties/triggers/items/properties/held/items/properties/decision/properties/answer/enum", "enum", {
allowedValues: r.properties.triggers.items.properties.held.items.properties.decision.properties.answer.enum
}), _++);
}
if (void 0 !== i.by) {
let e = i.by;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/by", "#/properties/triggers/items/properties/held/items/properties/decision/properties/by/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/by", "#/properties/triggers/items/properties/held/items/properties/decision/properties/by/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
if (void 0 !== i.ticket) {
let e = i.ticket;
"string" == typeof e ? o.test(e) || (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/ticket", "#/properties/triggers/items/properties/held/items/properties/decision/properties/ticket/pattern", "pattern", {
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
}), _++) : (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/ticket", "#/properties/triggers/items/properties/held/items/properties/decision/properties/ticket/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.caller) {
let e = i.caller;
"string" == typeof e ? v.test(e) || (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/caller", "#/properties/triggers/items/properties/held/items/properties/decision/properties/caller/pattern", "pattern", {
pattern: "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$"
}), _++) : (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/caller", "#/properties/triggers/items/properties/held/items/properties/decision/properties/caller/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.at) {
let e = i.at;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/at", "#/properties/triggers/items/properties/held/items/properties/decision/properties/at/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision/at", "#/properties/triggers/items/properties/held/items/properties/decision/properties/at/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else j = k(j, t + "/triggers/" + s + "/held/" + p + "/decision", "#/properties/triggers/items/properties/held/items/properties/decision/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/triggers/" + s + "/held/" + p, "#/properties/triggers/items/properties/held/items/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/triggers/" + s + "/held", "#/properties/triggers/items/properties/held/type", "type", {
type: "array"
}), _++;
}
} else j = k(j, t + "/triggers/" + s, "#/properties/triggers/items/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/triggers", "#/properties/triggers/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.extended) {
let i = e.extended;
if (Array.isArray(i)) {
i.length > 100 && (j = k(j, t + "/extended", "#/properties/extended/maxItems", "maxItems", {
limit: 100
}), _++);
const e = i.length;
for (let s = 0; s < e; s++) {
let e = i[s];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.question && (j = k(j, t + "/extended/" + s, "#/properties/extended/items/required", "required", {
missingProperty: "question"
}), _++), void 0 === e.answer && (j = k(j, t + "/extended/" + s, "#/properties/extended/items/required", "required", {
missingProperty: "answer"
}), _++), void 0 === e.ticket && (j = k(j, t + "/extended/" + s, "#/properties/extended/items/required", "required", {
missingProperty: "ticket"
}), _++), void 0 === e.caller && (j = k(j, t + "/extended/" + s, "#/properties/extended/items/required", "required", {
missingProperty: "caller"
}), _++), void 0 === e.at && (j = k(j, t + "/extended/" + s, "#/properties/extended/items/required", "required", {
missingProperty: "at"
}), _++);
for (const i in e) "question" !== i && "answer" !== i && "by" !== i && "ticket" !== i && "caller" !== i && "at" !== i && (j = k(j, t + "/extended/" + s, "#/properties/extended/items/additionalProperties", "additionalProperties", {
additionalProperty: i
}), _++);
if (void 0 !== e.question) {
let i = e.question;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/extended/" + s + "/question", "#/properties/extended/items/properties/question/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/extended/" + s + "/question", "#/properties/extended/items/properties/question/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.answer) {
let i = e.answer;
"continue" !== i && "rollback" !== i && "extend" !== i && (j = k(j, t + "/extended/" + s + "/answer", "#/properties/extended/items/properties/answer/enum", "enum", {
allowedValues: r.properties.extended.items.properties.answer.enum
}), _++);
}
if (void 0 !== e.by) {
let i = e.by;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/extended/" + s + "/by", "#/properties/extended/items/properties/by/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 1 || isNaN(i)) && (j = k(j, t + "/extended/" + s + "/by", "#/properties/extended/items/properties/by/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
if (void 0 !== e.ticket) {
let i = e.ticket;
"string" == typeof i ? o.test(i) || (j = k(j, t + "/extended/" + s + "/ticket", "#/properties/extended/items/properties/ticket/pattern", "pattern", {
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
}), _++) : (j = k(j, t + "/extended/" + s + "/ticket", "#/properties/extended/items/properties/ticket/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.caller) {
let i = e.caller;
"string" == typeof i ? v.test(i) || (j = k(j, t + "/extended/" + s + "/caller", "#/properties/extended/items/properties/caller/pattern", "pattern", {
pattern: "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$"
}), _++) : (j = k(j, t + "/extended/" + s + "/caller", "#/properties/extended/items/properties/caller/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.at) {
let i = e.at;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/extended/" + s + "/at", "#/properties/extended/items/properties/at/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/extended/" + s + "/at", "#/properties/extended/items/properties/at/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else j = k(j, t + "/extended/" + s, "#/properties/extended/items/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/extended", "#/properties/extended/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.report) {
let i = e.report;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.id && (j = k(j, t + "/report", "#/properties/report/required", "required", {
missingProperty: "id"
}), _++), void 0 === i.digest && (j = k(j, t + "/report", "#/properties/report/required", "required", {
missingProperty: "digest"
}), _++);
for (const e in i) "id" !== e && "digest" !== e && (j = k(j, t + "/report", "#/properties/report/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.id) {
let e = i.id;
"string" == typeof e ? a.test(e) || (j = k(j, t + "/report/id", "#/properties/report/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/report/id", "#/properties/report/properties/id/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.digest) {
let e = i.digest;
"string" == typeof e ? d.test(e) || (j = k(j, t + "/report/digest", "#/properties/report/properties/digest/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), _++) : (j = k(j, t + "/report/digest", "#/properties/report/properties/digest/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/report", "#/properties/report/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.signoffs) {
let i = e.signoffs;
if (Array.isArray(i)) {
i.length > 20 && (j = k(j, t + "/signoffs", "#/properties/signoffs/maxItems", "maxItems", {
limit: 20
}), _++), i.length < 1 && (j = k(j, t + "/signoffs", "#/properties/signoffs/minItems", "minItems", {
limit: 1
}), _++);
const e = i.length;
for (let o = 0; o < e; o++) {
let e = i[o];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.role && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "role"
}), _++), void 0 === e.environment && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "environment"
}), _++), void 0 === e.rules && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "rules"
}), _++), void 0 === e.reviewers && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "reviewers"
}), _++), void 0 === e.by && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "by"
}), _++), void 0 === e.membership && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "membership"
}), _++), void 0 === e.approved && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "approved"
}), _++), void 0 === e.comment && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "comment"
}), _++), void 0 === e.deployment && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "deployment"
}), _++), void 0 === e.statuses && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "statuses"
}), _++), void 0 === e.run && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "run"
}), _++), void 0 === e.commit && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "commit"
}), _++), void 0 === e.plan && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "plan"
}), _++), void 0 === e.evidence && (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/required", "required", {
missingProperty: "evidence"
}), _++);
for (const i in e) s.call(r.properties.signoffs.items.properties, i) || (j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/additionalProperties", "additionalProperties", {
additionalProperty: i
}), _++);
if (void 0 !== e.role) {
let i = e.role;
"string" == typeof i ? a.test(i) || (j = k(j, t + "/signoffs/" + o + "/role", "#/properties/signoffs/items/properties/role/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (j = k(j, t + "/signoffs/" + o + "/role", "#/properties/signoffs/items/properties/role/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.environment) {
let i = e.environment;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.name && (j = k(j, t + "/signoffs/" + o + "/environment", "#/properties/signoffs/items/properties/environment/required", "required", {
missingProperty: "name"
}), _++), void 0 === i.id && (j = k(j, t + "/signoffs/" + o + "/environment", "#/properties/signoffs/items/properties/environment/required", "required", {
missingProperty: "id"
}), _++);
for (const e in i) "name" !== e && "id" !== e && (j = k(j, t + "/signoffs/" + o + "/environment", "#/properties/signoffs/items/properties/environment/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.name) {
let e = i.name;
"string" == typeof e ? h.test(e) || (j = k(j, t + "/signoffs/" + o + "/environment/name", "#/properties/signoffs/items/properties/environment/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$"
}), _++) : (j = k(j, t + "/signoffs/" + o + "/environment/name", "#/properties/signoffs/items/properties/environment/properties/name/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.id) {
let e = i.id;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/signoffs/" + o + "/environment/id", "#/properties/signoffs/items/properties/environment/properties/id/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (j = k(j, t + "/signoffs/" + o + "/environment/id", "#/properties/signoffs/items/properties/environment/properties/id/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
} else j = k(j, t + "/signoffs/" + o + "/environment", "#/properties/signoffs/items/properties/environment/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.rules) {
let i = e.rules;
"string" == typeof i ? d.test(i) || (j = k(j, t + "/signoffs/" + o + "/rules", "#/properties/signoffs/items/properties/rules/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), _++) : (j = k(j, t + "/signoffs/" + o + "/rules", "#/properties/signoffs/items/properties/rules/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.reviewers) {
let i = e.reviewers;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/signoffs/" + o + "/reviewers", "#/properties/signoffs/items/properties/reviewers/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 1 || isNaN(i)) && (j = k(j, t + "/signoffs/" + o + "/reviewers", "#/properties/signoffs/items/properties/reviewers/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
if (void 0 !== e.by) {
let i = e.by;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.id && (j = k(j, t + "/signoffs/" + o + "/by", "#/properties/signoffs/items/properties/by/required", "required", {
missingProperty: "id"
}), _++), void 0 === i.login && (j = k(j, t + "/signoffs/" + o + "/by", "#/properties/signoffs/items/properties/by/required", "required", {
missingProperty: "login"
}), _++);
for (const e in i) "id" !== e && "login" !== e && (j = k(j, t + "/signoffs/" + o + "/by", "#/properties/signoffs/items/properties/by/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.id) {
let e = i.id;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/signoffs/" + o + "/by/id", "#/properties/signoffs/items/properties/by/properties/id/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (j = k(j, t + "/signoffs/" + o + "/by/id", "#/properties/signoffs/items/properties/by/properties/id/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
if (void 0 !== i.login) {
let e = i.login;
"string" == typeof e ? b.test(e) || (j = k(j, t + "/signoffs/" + o + "/by/login", "#/properties/signoffs/items/properties/by/properties/login/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"
}), _++) : (j = k(j, t + "/signoffs/" + o + "/by/login", "#/properties/signoffs/items/properties/by/properties/login/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/signoffs/" + o + "/by", "#/properties/signoffs/items/properties/by/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.membership) {
let i = e.membership;
"plan" !== i && "read" !== i && "reviewer-rule" !== i && (j = k(j, t + "/signoffs/" + o + "/membership", "#/properties/signoffs/items/properties/membership/enum", "enum", {
allowedValues: r.properties.signoffs.items.properties.membership.enum
}), _++);
}
if (void 0 !== e.approved) {
let i = e.approved;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.notBefore && (j = k(j, t + "/signoffs/" + o + "/approved", "#/properties/signoffs/items/properties/approved/required", "required", {
missingProperty: "notBefore"
}), _++), void 0 === i.notAfter && (j = k(j, t + "/signoffs/" + o + "/approved", "#/properties/signoffs/items/properties/approved/required", "required", {
missingProperty: "notAfter"
}), _++), void 0 === i.source && (j = k(j, t + "/signoffs/" + o + "/approved", "#/properties/signoffs/items/properties/approved/required", "required", {
missingProperty: "source"
}), _++);
for (const e in i) "notBefore" !== e && "notAfter" !== e && "source" !== e && (j = k(j, t + "/signoffs/" + o + "/approved", "#/properties/signoffs/items/properties/approved/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.notBefore) {
let e = i.notBefore;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/signoffs/" + o + "/approved/notBefore", "#/properties/signoffs/items/properties/approved/properties/notBefore/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (j = k(j, t + "/signoffs/" + o + "/approved/notBefore", "#/properties/signoffs/items/properties/approved/properties/notBefore/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== i.notAfter) {
let e = i.notAfter;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/signoffs/" + o + "/approved/notAfter", "#/properties/signoffs/items/properties/approved/properties/notAfter/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (j = k(j, t + "/signoffs/" + o + "/approved/notAfter", "#/properties/signoffs/items/properties/approved/properties/notAfter/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
void 0 !== i.source && "deployment-status" !== i.source && (j = k(j, t + "/signoffs/" + o + "/approved/source", "#/properties/signoffs/items/properties/approved/properties/source/const", "const", {
allowedValue: "deployment-status"
}), _++);
} else j = k(j, t + "/signoffs/" + o + "/approved", "#/properties/signoffs/items/properties/approved/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.comment) {
let i = e.comment;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.sha256 && (j = k(j, t + "/signoffs/" + o + "/comment", "#/properties/signoffs/items/properties/comment/required", "required", {
missingProperty: "sha256"
}), _++), void 0 === i.length && (j = k(j, t + "/signoffs/" + o + "/comment", "#/properties/signoffs/items/properties/comment/required", "required", {
missingProperty: "length"
}), _++), void 0 === i.code && (j = k(j, t + "/signoffs/" + o + "/comment", "#/properties/signoffs/items/properties/comment/required", "required", {
missingProperty: "code"
}), _++);
for (const e in i) "sha256" !== e && "length" !== e && "code" !== e && (j = k(j, t + "/signoffs/" + o + "/comment", "#/properties/signoffs/items/properties/comment/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.sha256) {
let e = i.sha256;
"string" == typeof e ? d.test(e) || (j = k(j, t + "/signoffs/" + o + "/comment/sha256", "#/properties/signoffs/items/properties/comment/properties/sha256/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), _++) : (j = k(j, t + "/signoffs/" + o + "/comment/sha256", "#/properties/signoffs/items/properties/comment/properties/sha256/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.length) {
let e = i.length;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/signoffs/" + o + "/comment/length", "#/properties/signoffs/items/properties/comment/properties/length/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (j = k(j, t + "/signoffs/" + o + "/comment/length", "#/properties/signoffs/items/properties/comment/properties/length/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== i.code) {
let e = i.code;
"matched" !== e && "not asked" !== e && (j = k(j, t + "/signoffs/" + o + "/comment/code", "#/properties/signoffs/items/properties/comment/properties/code/enum", "enum", {
allowedValues: r.properties.signoffs.items.properties.comment.properties.code.enum
}), _++);
}
} else j = k(j, t + "/signoffs/" + o + "/comment", "#/properties/signoffs/items/properties/comment/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.deployment) {
let i = e.deployment;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/signoffs/" + o + "/deployment", "#/properties/signoffs/items/properties/deployment/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 1 || isNaN(i)) && (j = k(j, t + "/signoffs/" + o + "/deployment", "#/properties/signoffs/items/properties/deployment/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
if (void 0 !== e.statuses) {
let i = e.statuses;
if (Array.isArray(i)) {
i.length > 100 && (j = k(j, t + "/signoffs/" + o + "/statuses", "#/properties/signoffs/items/properties/statuses/maxItems", "maxItems", {
limit: 100
}), _++);
const e = i.length;
for (let s = 0; s < e; s++) {
let e = i[s];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.state && (j = k(j, t + "/signoffs/" + o + "/statuses/" + s, "#/properties/signoffs/items/properties/statuses/items/required", "required", {
missingProperty: "state"
}), _++), void 0 === e.at && (j = k(j, t + "/signoffs/" + o + "/statuses/" + s, "#/properties/signoffs/items/properties/statuses/items/required", "required", {
missingProperty: "at"
}), _++);
for (const i in e) "state" !== i && "at" !== i && (j = k(j, t + "/signoffs/" + o + "/statuses/" + s, "#/properties/signoffs/items/properties/statuses/items/additionalProperties", "additionalProperties", {
additionalProperty: i
}), _++);
if (void 0 !== e.state) {
let i = e.state;
"waiting" !== i && "queued" !== i && "pending" !== i && "in_progress" !== i && "success" !== i && "failure" !== i && "error" !== i && "inactive" !== i && (j = k(j, t + "/signoffs/" + o + "/statuses/" + s + "/state", "#/properties/signoffs/items/properties/statuses/items/properties/state/enum", "enum", {
allowedValues: r.properties.signoffs.items.properties.statuses.items.properties.state.enum
}), _++);
}
if (void 0 !== e.at) {
let i = e.at;
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (j = k(j, t + "/signoffs/" + o + "/statuses/" + s + "/at", "#/properties/signoffs/items/properties/statuses/items/properties/at/type", "type", {
type: "integer"
}), _++), "number" == typeof i && isFinite(i) && (i < 0 || isNaN(i)) && (j = k(j, t + "/signoffs/" + o + "/statuses/" + s + "/at", "#/properties/signoffs/items/properties/statuses/items/properties/at/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else j = k(j, t + "/signoffs/" + o + "/statuses/" + s, "#/properties/signoffs/items/properties/statuses/items/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/signoffs/" + o + "/statuses", "#/properties/signoffs/items/properties/statuses/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.run) {
let i = e.run;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.id && (j = k(j, t + "/signoffs/" + o + "/run", "#/properties/signoffs/items/properties/run/required", "required", {
missingProperty: "id"
}), _++), void 0 === i.attempt && (j = k(j, t + "/signoffs/" + o + "/run", "#/properties/signoffs/items/properties/run/required", "required", {
missingProperty: "attempt"
}), _++);
for (const e in i) "id" !== e && "attempt" !== e && (j = k(j, t + "/signoffs/" + o + "/run", "#/properties/signoffs/items/properties/run/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.id) {
let e = i.id;
"string" == typeof e ? P.test(e) || (j = k(j, t + "/signoffs/" + o + "/run/id", "#/properties/signoffs/items/properties/run/properties/id/pattern", "pattern", {
pattern: "^[0-9]{1,20}$"
}), _++) : (j = k(j, t + "/signoffs/" + o + "/run/id", "#/properties/signoffs/items/properties/run/properties/id/type", "type", {
type: "string"
}), _++);
}
void 0 !== i.attempt && 1 !== i.attempt && (j = k(j, t + "/signoffs/" + o + "/run/attempt", "#/properties/signoffs/items/properties/run/properties/attempt/const", "const", {
allowedValue: 1
}), _++);
} else j = k(j, t + "/signoffs/" + o + "/run", "#/properties/signoffs/items/properties/run/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.commit) {
let i = e.commit;
"string" == typeof i ? q.test(i) || (j = k(j, t + "/signoffs/" + o + "/commit", "#/properties/signoffs/items/properties/commit/pattern", "pattern", {
pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
}), _++) : (j = k(j, t + "/signoffs/" + o + "/commit", "#/properties/signoffs/items/properties/commit/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.plan) {
let i = e.plan;
"string" == typeof i ? d.test(i) || (j = k(j, t + "/signoffs/" + o + "/plan", "#/properties/signoffs/items/properties/plan/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), _++) : (j = k(j, t + "/signoffs/" + o + "/plan", "#/properties/signoffs/items/properties/plan/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.evidence) {
let i = e.evidence;
"string" == typeof i ? d.test(i) || (j = k(j, t + "/signoffs/" + o + "/evidence", "#/properties/signoffs/items/properties/evidence/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), _++) : (j = k(j, t + "/signoffs/" + o + "/evidence", "#/properties/signoffs/items/properties/evidence/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.sub) {
let i = e.sub;
"string" == typeof i ? (p(i) > 500 && (j = k(j, t + "/signoffs/" + o + "/sub", "#/properties/signoffs/items/properties/sub/maxLength", "maxLength", {
limit: 500
}), _++), x.test(i) || (j = k(j, t + "/signoffs/" + o + "/sub", "#/properties/signoffs/items/properties/sub/pattern", "pattern", {
pattern: "^repo:[A-Za-z0-9-]+(@[0-9]+)?/[A-Za-z0-9_.-]+(@[0-9]+)?:environment:[A-Za-z0-9_.%-]+$"
}), _++)) : (j = k(j, t + "/signoffs/" + o + "/sub", "#/properties/signoffs/items/properties/sub/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/signoffs/" + o, "#/properties/signoffs/items/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/signoffs", "#/properties/signoffs/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.rollback) {
let i = e.rollback;
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.scope && (j = k(j, t + "/rollback", "#/properties/rollback/required", "required", {
missingProperty: "scope"
}), _++);
for (const e in i) "scope" !== e && "caller" !== e && "incident" !== e && "cancelled" !== e && (j = k(j, t + "/rollback", "#/properties/rollback/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.scope) {
let e = i.scope;
if (Array.isArray(e)) {
e.length > 1e3 && (j = k(j, t + "/rollback/scope", "#/properties/rollback/properties/scope/maxItems", "maxItems", {
limit: 1e3
}), _++), e.length < 1 && (j = k(j, t + "/rollback/scope", "#/properties/rollback/properties/scope/minItems", "minItems", {
limit: 1
}), _++);
const i = e.length;
for (let r = 0; r < i; r++) {
let i = e[r];
"string" == typeof i ? A.test(i) || (j = k(j, t + "/rollback/scope/" + r, "#/properties/rollback/properties/scope/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}(:[A-Za-z0-9_.-]{1,200})?$"
}), _++) : (j = k(j, t + "/rollback/scope/" + r, "#/properties/rollback/properties/scope/items/type", "type", {
type: "string"
}), _++);
}
} else j = k(j, t + "/rollback/scope", "#/properties/rollback/properties/scope/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== i.caller) {
let e = i.caller;
"string" == typeof e ? v.test(e) || (j = k(j, t + "/rollback/caller", "#/properties/rollback/properties/caller/pattern", "pattern", {
pattern: "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$"
}), _++) : (j = k(j, t + "/rollback/caller", "#/properties/rollback/properties/caller/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.incident) {
let e = i.incident;
"string" == typeof e ? N.test(e) || (j = k(j, t + "/rollback/incident", "#/properties/rollback/properties/incident/pattern", "pattern", {
pattern: "^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$"
}), _++) : (j = k(j, t + "/rollback/incident", "#/properties/rollback/properties/incident/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== i.cancelled) {
let e = i.cancelled;
if (Array.isArray(e)) {
e.length > 1e3 && (j = k(j, t + "/rollback/cancelled", "#/properties/rollback/properties/cancelled/maxItems", "maxItems", {
limit: 1e3
}), _++);
const i = e.length;
for (let s = 0; s < i; s++) {
let i = e[s];
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.run && (j = k(j, t + "/rollback/cancelled/" + s, "#/properties/rollback/properties/cancelled/items/required", "required", {
missingProperty: "run"
}), _++), void 0 === i.result && (j = k(j, t + "/rollback/cancelled/" + s, "#/properties/rollback/properties/cancelled/items/required", "required", {
missingProperty: "result"
}), _++);
for (const e in i) "run" !== e && "result" !== e && (j = k(j, t + "/rollback/cancelled/" + s, "#/properties/rollback/properties/cancelled/items/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== i.run) {
let e = i.run;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (j = k(j, t + "/rollback/cancelled/" + s + "/run", "#/properties/rollback/properties/cancelled/items/properties/run/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (j = k(j, t + "/rollback/cancelled/" + s + "/run", "#/properties/rollback/properties/cancelled/items/properties/run/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
if (void 0 !== i.result) {
let e = i.result;
"cancelled" !== e && "over" !== e && "failed" !== e && (j = k(j, t + "/rollback/cancelled/" + s + "/result", "#/properties/rollback/properties/cancelled/items/properties/result/enum", "enum", {
allowedValues: r.properties.rollback.properties.cancelled.items.properties.result.enum
}), _++);
}
} else j = k(j, t + "/rollback/cancelled/" + s, "#/properties/rollback/properties/cancelled/items/type", "type", {
type: "object"
}), _++;
}
} else j = k(j, t + "/rollback/cancelled", "#/properties/rollback/properties/cancelled/type", "type", {
type: "array"
}), _++;
}
} else j = k(j, t + "/rollback", "#/properties/rollback/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.prev) {
let i = e.prev;
const r = _;
let s = !1;
const p = _;
"string" == typeof i ? d.test(i) || (j = k(j, t + "/prev", "#/properties/prev/anyOf/0/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), _++) : (j = k(j, t + "/prev", "#/properties/prev/anyOf/0/type", "type", {
type: "string"
}), _++);
var Z = p === _;
if (s = s || Z, !s) {
const e = _;
null !== i && (j = k(j, t + "/prev", "#/properties/prev/anyOf/1/type", "type", {
type: "null"
}), _++);
Z = e === _;
s = s || Z;
}
s ? (_ = r, null !== j && (r ? j.length = r : j = null)) : (j = k(j, t + "/prev", "#/properties/prev/anyOf", "anyOf", {}), 
_++);
}
} else {
const e = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
};
null === j ? j = [ e ] : j.push(e), _++;
}
return w.errors = j, 0 === _;
}
function k(e, t, i, r, s) {
const p = {
instancePath: t,
schemaPath: i,
keyword: r,
params: s
};
return null === e ? [ p ] : (e.push(p), e);
}
}),
57509: (function(e, t, i) {
i.d(t, {
v: () => showValue
});
var r = i(40055);
function showValue(e, t, i) {
if (i === void 0) return "absent";
if (t.personal === true) return i === t.else ? "the declared else" : "a personal value";
const r = e.switches.find(e => e.id === t.id);
if (r && "list" in r) return showList(r.members, i);
const s = new Set(t.values ?? []);
if (typeof t.safe === "string") s.add(t.safe);
if (t.else !== void 0) s.add(t.else);
for (const i of e.phases) for (const e of i.steps ?? []) {
const i = "set" in e ? e.set[t.id] : void 0;
if (typeof i === "string") s.add(i);
}
return s.has(i) ? i : "another value";
}
function showList(e, t) {
const i = (0, r.l)(t);
if (i === void 0) return "no list";
const s = i.filter(t => e?.includes(t));
const p = i.length - s.length;
return [ ...s, ...p === 0 ? [] : [ `${p} not declared` ] ].join(", ") || "an empty list";
}
}),
98872: (function(e, t, i) {
i.d(t, {
$I: () => m,
W2: () => h
});
const r = {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
};
const s = {
type: "string",
pattern: "^[0-9a-f]{64}$"
};
const p = {
type: "integer",
minimum: 0,
description: "ms since the epoch"
};
const o = {
type: "object",
description: "GitHub keeps no time of an approval: it lay between the statuses of the deployment around it",
additionalProperties: false,
required: [ "notBefore", "notAfter", "source" ],
properties: {
notBefore: p,
notAfter: p,
source: {
const: "deployment-status"
}
}
};
const n = {
type: "integer",
minimum: 1
};
const a = {
type: "object",
additionalProperties: false,
required: [ "role", "environment", "rules", "reviewers", "by", "membership", "approved", "comment", "deployment", "statuses", "run", "commit", "plan", "evidence" ],
properties: {
role: r,
environment: {
type: "object",
additionalProperties: false,
required: [ "name", "id" ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$"
},
id: n
}
},
rules: {
...s,
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
id: n,
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
approved: o,
comment: {
type: "object",
description: "what the approver typed, by its digest and length only; whether it held the code",
additionalProperties: false,
required: [ "sha256", "length", "code" ],
properties: {
sha256: s,
length: {
type: "integer",
minimum: 0
},
code: {
enum: [ "matched", "not asked" ]
}
}
},
deployment: n,
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
at: p
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
plan: s,
evidence: {
...s,
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
var d = i(53945);
const m = "gonogo/evidence/1";
const l = {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
};
const f = {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
};
const g = "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$";
const y = {
type: "number"
};
const c = {
type: "integer"
};
const u = {
count: y,
ms: y,
hours: y,
time: p,
ratio: y,
status: c,
version: c,
flag: {
type: "boolean"
},
word: f,
words: {
type: "array",
items: f,
maxItems: 200
}
};
const v = {
type: "object",
additionalProperties: false,
minProperties: 1,
maxProperties: 1,
properties: u
};
const h = {
type: "object",
additionalProperties: false,
required: [ "check", "kind", "outcome", "reason", "expected", "actual", "at", "ms" ],
properties: {
check: r,
kind: r,
outcome: {
enum: [ "pass", "fail", "inconclusive", "error", "waived" ]
},
reason: l,
expected: v,
actual: v,
facts: {
type: "object",
maxProperties: 50,
propertyNames: r,
additionalProperties: v
},
at: p,
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
owner: r,
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
const b = {
type: "object",
description: "a person\u2019s answer on record; who gave it is read from GitHub or AWS, never typed",
additionalProperties: false,
required: [ "question", "answer", "ticket", "caller", "at" ],
properties: {
question: r,
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
pattern: g
},
at: p
}
};
const P = {
type: "object",
additionalProperties: false,
required: [ "id", "then", "looks", "answered", "fired", "held" ],
properties: {
id: r,
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
firedAt: p,
held: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: false,
required: [ "question", "asked", "deadline" ],
properties: {
question: r,
asked: p,
deadline: p,
decision: b
}
}
}
}
};
d.w;
}),
75931: (function(e, t, i) {
i.d(t, {
D: () => unseal,
o: () => seal
});
var r = i(80142);
var s = i(98498);
var p = i(19473);
var o = i(98872);
var n = i(69670);
var a = i(10617);
function contradiction(e) {
const t = [ ...e.findings.map(e => e.reason), ...e.reason === void 0 ? [] : [ e.reason ] ];
if (!t.every(e => Object.hasOwn(s.CODES, e))) return "a reason that is no documented code";
const i = (0, a.LD)(e.declared, e.findings) === "GO" && e.reason === void 0 && e.triggered === void 0;
if (e.verdict === "GO" && !i) return "a GO that its findings do not earn";
if (e.verdict === "NO-GO" && i) return "a NO-GO without a reason";
if (e.verdict === "GO" && e.triggers?.some(({then: e, fired: t}) => e === "roll-back" && t > 0)) return "a GO although a trigger fired";
if (e.triggers?.some(({looks: t}) => t !== e.looks)) return "a trigger that was not asked at every look";
if (e.mode === "break-glass" !== (e.break_glass !== void 0)) return "a broken glass without its ticket and caller";
if (e.to < e.from) return "an end before its beginning";
return;
}
function fault(e) {
if (n(e)) return contradiction(e);
const [t] = n.errors ?? [];
return `${t?.instancePath || "/"} that the schema refuses (${t?.keyword ?? "unknown"})`;
}
function seal(e) {
const t = {
schema: o.$I,
...e
};
const i = fault(t);
if (i !== void 0) throw (0, p.i4)("EVIDENCE_INVALID", `expected a record of evidence, found ${i}`);
const s = (0, r.$N)(t);
return {
evidence: t,
text: s,
digest: (0, r.sc)(s)
};
}
function unseal(e, t) {
if ((0, r.sc)(e) !== t) throw (0, p.i4)("EVIDENCE_TAMPERED", "expected the record that the target account names, found another");
let i;
try {
i = JSON.parse(e);
} catch {
throw (0, p.i4)("EVIDENCE_INVALID", "expected a record of evidence, found no JSON");
}
const s = fault(i) ?? ((0, r.$N)(i) === e ? void 0 : "a text that is not in canonical form");
if (s !== void 0) throw (0, p.i4)("EVIDENCE_INVALID", `expected a record of evidence, found ${s}`);
return {
evidence: i,
text: e,
digest: t
};
}
})
};
