export const id = 590;

export const ids = [ 590 ];

export const modules = {
89826: (function(e, t, r) {
e.exports = d, e.exports["default"] = d;
const i = {
$id: "urn:gonogo:release-pr-dry-run:1",
type: "object",
additionalProperties: !1,
required: [ "form", "world", "system", "commit", "plan", "run", "result", "standing", "signed" ],
properties: {
form: {
const: "gonogo/release-pr-dry-run/1"
},
world: {
enum: [ "production", "rehearsal" ]
},
system: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
commit: {
type: "string",
pattern: "^[0-9a-f]{40}$"
},
plan: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
run: {
type: "object",
additionalProperties: !1,
required: [ "id", "attempt" ],
properties: {
id: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
attempt: {
type: "integer",
minimum: 1
}
}
},
result: {
type: "object",
additionalProperties: !1,
required: [ "verdict", "reason", "declared", "passed", "left_out", "open" ],
properties: {
verdict: {
enum: [ "GO", "NO-GO" ]
},
reason: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
},
declared: {
type: "integer",
minimum: 0,
maximum: 1e4
},
passed: {
type: "integer",
minimum: 0,
maximum: 1e4
},
left_out: {
type: "integer",
minimum: 0,
maximum: 1e4
},
open: {
type: "array",
maxItems: 200,
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
},
standing: {
type: "array",
maxItems: 200,
items: {
type: "object",
additionalProperties: !1,
required: [ "switch", "value" ],
properties: {
switch: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
value: {
type: "string",
minLength: 1,
maxLength: 300,
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
}
}
}
},
signed: {
type: "array",
maxItems: 200,
items: {
type: "object",
additionalProperties: !1,
required: [ "check", "reason" ],
properties: {
check: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
reason: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
}
}
}
}
}
}, s = Object.prototype.hasOwnProperty, n = r(36214)["default"], p = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u"), m = new RegExp("^[0-9a-f]{40}$", "u"), l = new RegExp("^[0-9a-f]{64}$", "u"), f = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u"), c = new RegExp("^[A-Z][A-Z_]{1,60}$", "u"), g = new RegExp("^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$", "u");
function d(e, {instancePath: t = "", parentData: r, parentDataProperty: h, rootData: v = e} = {}) {
let b = null, w = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.form) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "form"
}
};
null === b ? b = [ e ] : b.push(e), w++;
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
null === b ? b = [ e ] : b.push(e), w++;
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
null === b ? b = [ e ] : b.push(e), w++;
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
null === b ? b = [ e ] : b.push(e), w++;
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
null === b ? b = [ e ] : b.push(e), w++;
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
null === b ? b = [ e ] : b.push(e), w++;
}
if (void 0 === e.result) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "result"
}
};
null === b ? b = [ e ] : b.push(e), w++;
}
if (void 0 === e.standing) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "standing"
}
};
null === b ? b = [ e ] : b.push(e), w++;
}
if (void 0 === e.signed) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "signed"
}
};
null === b ? b = [ e ] : b.push(e), w++;
}
for (const r in e) if (!s.call(i.properties, r)) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === b ? b = [ e ] : b.push(e), w++;
}
if (void 0 !== e.form && "gonogo/release-pr-dry-run/1" !== e.form && (b = u(b, t + "/form", "#/properties/form/const", "const", {
allowedValue: "gonogo/release-pr-dry-run/1"
}), w++), void 0 !== e.world) {
let r = e.world;
"production" !== r && "rehearsal" !== r && (b = u(b, t + "/world", "#/properties/world/enum", "enum", {
allowedValues: i.properties.world.enum
}), w++);
}
if (void 0 !== e.system) {
let r = e.system;
"string" == typeof r ? p.test(r) || (b = u(b, t + "/system", "#/properties/system/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), w++) : (b = u(b, t + "/system", "#/properties/system/type", "type", {
type: "string"
}), w++);
}
if (void 0 !== e.commit) {
let r = e.commit;
"string" == typeof r ? m.test(r) || (b = u(b, t + "/commit", "#/properties/commit/pattern", "pattern", {
pattern: "^[0-9a-f]{40}$"
}), w++) : (b = u(b, t + "/commit", "#/properties/commit/type", "type", {
type: "string"
}), w++);
}
if (void 0 !== e.plan) {
let r = e.plan;
"string" == typeof r ? l.test(r) || (b = u(b, t + "/plan", "#/properties/plan/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), w++) : (b = u(b, t + "/plan", "#/properties/plan/type", "type", {
type: "string"
}), w++);
}
if (void 0 !== e.run) {
let r = e.run;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.id && (b = u(b, t + "/run", "#/properties/run/required", "required", {
missingProperty: "id"
}), w++), void 0 === r.attempt && (b = u(b, t + "/run", "#/properties/run/required", "required", {
missingProperty: "attempt"
}), w++);
for (const e in r) "id" !== e && "attempt" !== e && (b = u(b, t + "/run", "#/properties/run/additionalProperties", "additionalProperties", {
additionalProperty: e
}), w++);
if (void 0 !== r.id) {
let e = r.id;
"string" == typeof e ? f.test(e) || (b = u(b, t + "/run/id", "#/properties/run/properties/id/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), w++) : (b = u(b, t + "/run/id", "#/properties/run/properties/id/type", "type", {
type: "string"
}), w++);
}
if (void 0 !== r.attempt) {
let e = r.attempt;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (b = u(b, t + "/run/attempt", "#/properties/run/properties/attempt/type", "type", {
type: "integer"
}), w++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (b = u(b, t + "/run/attempt", "#/properties/run/properties/attempt/minimum", "minimum", {
comparison: ">=",
limit: 1
}), w++);
}
} else b = u(b, t + "/run", "#/properties/run/type", "type", {
type: "object"
}), w++;
}
if (void 0 !== e.result) {
let r = e.result;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.verdict && (b = u(b, t + "/result", "#/properties/result/required", "required", {
missingProperty: "verdict"
}), w++), void 0 === r.reason && (b = u(b, t + "/result", "#/properties/result/required", "required", {
missingProperty: "reason"
}), w++), void 0 === r.declared && (b = u(b, t + "/result", "#/properties/result/required", "required", {
missingProperty: "declared"
}), w++), void 0 === r.passed && (b = u(b, t + "/result", "#/properties/result/required", "required", {
missingProperty: "passed"
}), w++), void 0 === r.left_out && (b = u(b, t + "/result", "#/properties/result/required", "required", {
missingProperty: "left_out"
}), w++), void 0 === r.open && (b = u(b, t + "/result", "#/properties/result/required", "required", {
missingProperty: "open"
}), w++);
for (const e in r) "verdict" !== e && "reason" !== e && "declared" !== e && "passed" !== e && "left_out" !== e && "open" !== e && (b = u(b, t + "/result", "#/properties/result/additionalProperties", "additionalProperties", {
additionalProperty: e
}), w++);
if (void 0 !== r.verdict) {
let e = r.verdict;
"GO" !== e && "NO-GO" !== e && (b = u(b, t + "/result/verdict", "#/properties/result/properties/verdict/enum", "enum", {
allowedValues: i.properties.result.properties.verdict.enum
}), w++);
}
if (void 0 !== r.reason) {
let e = r.reason;
"string" == typeof e ? c.test(e) || (b = u(b, t + "/result/reason", "#/properties/result/properties/reason/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), w++) : (b = u(b, t + "/result/reason", "#/properties/result/properties/reason/type", "type", {
type: "string"
}), w++);
}
if (void 0 !== r.declared) {
let e = r.declared;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (b = u(b, t + "/result/declared", "#/properties/result/properties/declared/type", "type", {
type: "integer"
}), w++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && (b = u(b, t + "/result/declared", "#/properties/result/properties/declared/maximum", "maximum", {
comparison: "<=",
limit: 1e4
}), w++), (e < 0 || isNaN(e)) && (b = u(b, t + "/result/declared", "#/properties/result/properties/declared/minimum", "minimum", {
comparison: ">=",
limit: 0
}), w++));
}
if (void 0 !== r.passed) {
let e = r.passed;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (b = u(b, t + "/result/passed", "#/properties/result/properties/passed/type", "type", {
type: "integer"
}), w++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && (b = u(b, t + "/result/passed", "#/properties/result/properties/passed/maximum", "maximum", {
comparison: "<=",
limit: 1e4
}), w++), (e < 0 || isNaN(e)) && (b = u(b, t + "/result/passed", "#/properties/result/properties/passed/minimum", "minimum", {
comparison: ">=",
limit: 0
}), w++));
}
if (void 0 !== r.left_out) {
let e = r.left_out;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (b = u(b, t + "/result/left_out", "#/properties/result/properties/left_out/type", "type", {
type: "integer"
}), w++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && (b = u(b, t + "/result/left_out", "#/properties/result/properties/left_out/maximum", "maximum", {
comparison: "<=",
limit: 1e4
}), w++), (e < 0 || isNaN(e)) && (b = u(b, t + "/result/left_out", "#/properties/result/properties/left_out/minimum", "minimum", {
comparison: ">=",
limit: 0
}), w++));
}
if (void 0 !== r.open) {
let e = r.open;
if (Array.isArray(e)) {
e.length > 200 && (b = u(b, t + "/result/open", "#/properties/result/properties/open/maxItems", "maxItems", {
limit: 200
}), w++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? p.test(r) || (b = u(b, t + "/result/open/" + i, "#/properties/result/properties/open/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), w++) : (b = u(b, t + "/result/open/" + i, "#/properties/result/properties/open/items/type", "type", {
type: "string"
}), w++);
}
} else b = u(b, t + "/result/open", "#/properties/result/properties/open/type", "type", {
type: "array"
}), w++;
}
} else b = u(b, t + "/result", "#/properties/result/type", "type", {
type: "object"
}), w++;
}
if (void 0 !== e.standing) {
let r = e.standing;
if (Array.isArray(r)) {
r.length > 200 && (b = u(b, t + "/standing", "#/properties/standing/maxItems", "maxItems", {
limit: 200
}), w++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.switch && (b = u(b, t + "/standing/" + i, "#/properties/standing/items/required", "required", {
missingProperty: "switch"
}), w++), void 0 === e.value && (b = u(b, t + "/standing/" + i, "#/properties/standing/items/required", "required", {
missingProperty: "value"
}), w++);
for (const r in e) "switch" !== r && "value" !== r && (b = u(b, t + "/standing/" + i, "#/properties/standing/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), w++);
if (void 0 !== e.switch) {
let r = e.switch;
"string" == typeof r ? p.test(r) || (b = u(b, t + "/standing/" + i + "/switch", "#/properties/standing/items/properties/switch/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), w++) : (b = u(b, t + "/standing/" + i + "/switch", "#/properties/standing/items/properties/switch/type", "type", {
type: "string"
}), w++);
}
if (void 0 !== e.value) {
let r = e.value;
"string" == typeof r ? (n(r) > 300 && (b = u(b, t + "/standing/" + i + "/value", "#/properties/standing/items/properties/value/maxLength", "maxLength", {
limit: 300
}), w++), n(r) < 1 && (b = u(b, t + "/standing/" + i + "/value", "#/properties/standing/items/properties/value/minLength", "minLength", {
limit: 1
}), w++), g.test(r) || (b = u(b, t + "/standing/" + i + "/value", "#/properties/standing/items/properties/value/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
}), w++)) : (b = u(b, t + "/standing/" + i + "/value", "#/properties/standing/items/properties/value/type", "type", {
type: "string"
}), w++);
}
} else b = u(b, t + "/standing/" + i, "#/properties/standing/items/type", "type", {
type: "object"
}), w++;
}
} else b = u(b, t + "/standing", "#/properties/standing/type", "type", {
type: "array"
}), w++;
}
if (void 0 !== e.signed) {
let r = e.signed;
if (Array.isArray(r)) {
r.length > 200 && (b = u(b, t + "/signed", "#/properties/signed/maxItems", "maxItems", {
limit: 200
}), w++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.check && (b = u(b, t + "/signed/" + i, "#/properties/signed/items/required", "required", {
missingProperty: "check"
}), w++), void 0 === e.reason && (b = u(b, t + "/signed/" + i, "#/properties/signed/items/required", "required", {
missingProperty: "reason"
}), w++);
for (const r in e) "check" !== r && "reason" !== r && (b = u(b, t + "/signed/" + i, "#/properties/signed/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), w++);
if (void 0 !== e.check) {
let r = e.check;
"string" == typeof r ? p.test(r) || (b = u(b, t + "/signed/" + i + "/check", "#/properties/signed/items/properties/check/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), w++) : (b = u(b, t + "/signed/" + i + "/check", "#/properties/signed/items/properties/check/type", "type", {
type: "string"
}), w++);
}
if (void 0 !== e.reason) {
let r = e.reason;
"string" == typeof r ? c.test(r) || (b = u(b, t + "/signed/" + i + "/reason", "#/properties/signed/items/properties/reason/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), w++) : (b = u(b, t + "/signed/" + i + "/reason", "#/properties/signed/items/properties/reason/type", "type", {
type: "string"
}), w++);
}
} else b = u(b, t + "/signed/" + i, "#/properties/signed/items/type", "type", {
type: "object"
}), w++;
}
} else b = u(b, t + "/signed", "#/properties/signed/type", "type", {
type: "array"
}), w++;
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
null === b ? b = [ e ] : b.push(e), w++;
}
return d.errors = b, 0 === w;
}
function u(e, t, r, i, s) {
const n = {
instancePath: t,
schemaPath: r,
keyword: i,
params: s
};
return null === e ? [ n ] : (e.push(n), e);
}
}),
11043: (function(e, t, r) {
e.exports = y, e.exports["default"] = y;
const i = {
$schema: "http://json-schema.org/draft-07/schema#",
$id: "urn:gonogo:release-pr:1",
type: "object",
additionalProperties: !1,
required: [ "form", "world", "system", "number", "commit", "base", "plan", "draft", "fork", "risk", "verdict", "reason", "findings", "phases", "dropped", "compared", "dry_run", "run", "at" ],
properties: {
form: {
const: "gonogo/release-pr/1"
},
world: {
enum: [ "production", "rehearsal" ]
},
system: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
number: {
type: "integer",
minimum: 1,
maximum: 2147483647
},
commit: {
type: "string",
pattern: "^[0-9a-f]{40}$"
},
base: {
type: "string",
pattern: "^[0-9a-f]{40}$"
},
plan: {
anyOf: [ {
type: "string",
pattern: "^[0-9a-f]{64}$"
}, {
type: "null"
} ]
},
draft: {
type: "boolean"
},
fork: {
type: "boolean"
},
risk: {
enum: [ "R0", "R1", "R2", "R3", "unknown" ]
},
verdict: {
enum: [ "GO", "NO-GO" ]
},
reason: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
},
findings: {
type: "array",
minItems: 1,
maxItems: 200,
items: {
type: "object",
additionalProperties: !1,
required: [ "title", "finding" ],
properties: {
title: {
type: "string",
minLength: 1,
maxLength: 300,
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
},
finding: {
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
}
}
}
},
phases: {
type: "array",
maxItems: 50,
items: {
type: "object",
additionalProperties: !1,
required: [ "phase", "on_no_go", "changes", "approvers" ],
properties: {
phase: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
on_no_go: {
enum: [ "undo", "rollback" ]
},
changes: {
type: "array",
maxItems: 200,
items: {
type: "object",
additionalProperties: !1,
required: [ "switch", "from", "to", "undo", "compared", "optional" ],
properties: {
switch: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
from: {
type: "string",
minLength: 1,
maxLength: 300,
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
},
to: {
type: "string",
minLength: 1,
maxLength: 300,
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
},
undo: {
type: "string",
minLength: 1,
maxLength: 300,
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
},
compared: {
enum: [ "same", "new", "changed", "unknown" ]
},
optional: {
type: "boolean"
}
}
}
},
approvers: {
type: "array",
maxItems: 20,
items: {
type: "object",
additionalProperties: !1,
required: [ "environment", "role" ],
properties: {
environment: {
type: "string",
minLength: 1,
maxLength: 255,
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"
},
role: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
}
}
}
},
dropped: {
type: "integer",
minimum: 0,
maximum: 1e4
},
compared: {
type: "boolean"
},
dry_run: {
anyOf: [ {
type: "object",
additionalProperties: !1,
required: [ "verdict", "reason", "declared", "passed", "left_out", "open" ],
properties: {
verdict: {
enum: [ "GO", "NO-GO" ]
},
reason: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
},
declared: {
type: "integer",
minimum: 0,
maximum: 1e4
},
passed: {
type: "integer",
minimum: 0,
maximum: 1e4
},
left_out: {
type: "integer",
minimum: 0,
maximum: 1e4
},
open: {
type: "array",
maxItems: 200,
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
}, {
type: "null"
} ]
},
run: {
type: "object",
additionalProperties: !1,
required: [ "id", "attempt" ],
properties: {
id: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
attempt: {
type: "integer",
minimum: 1
}
}
},
at: {
type: "integer",
minimum: 0
}
}
}, s = Object.prototype.hasOwnProperty, n = r(36214)["default"], p = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u"), m = new RegExp("^[0-9a-f]{40}$", "u"), l = new RegExp("^[0-9a-f]{64}$", "u"), f = new RegExp("^[A-Z][A-Z_]{1,60}$", "u"), c = new RegExp("^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$", "u"), g = new RegExp("^[^@\\u0000-\\u001f\\u007f]*$", "u"), h = new RegExp("^[A-Z][A-Z0-9]*-[0-9]+$", "u"), v = new RegExp("^20[0-9]{2}-[01][0-9]-[0-3][0-9]$", "u"), b = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u"), w = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function y(e, {instancePath: t = "", parentData: r, parentDataProperty: P, rootData: _ = e} = {}) {
let k = null, x = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.form) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "form"
}
};
null === k ? k = [ e ] : k.push(e), x++;
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
null === k ? k = [ e ] : k.push(e), x++;
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
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.number) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "number"
}
};
null === k ? k = [ e ] : k.push(e), x++;
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
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.base) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "base"
}
};
null === k ? k = [ e ] : k.push(e), x++;
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
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.draft) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "draft"
}
};
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.fork) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "fork"
}
};
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.risk) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "risk"
}
};
null === k ? k = [ e ] : k.push(e), x++;
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
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.reason) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "reason"
}
};
null === k ? k = [ e ] : k.push(e), x++;
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
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.phases) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "phases"
}
};
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.dropped) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "dropped"
}
};
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.compared) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "compared"
}
};
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.dry_run) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "dry_run"
}
};
null === k ? k = [ e ] : k.push(e), x++;
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
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 === e.at) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "at"
}
};
null === k ? k = [ e ] : k.push(e), x++;
}
for (const r in e) if (!s.call(i.properties, r)) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === k ? k = [ e ] : k.push(e), x++;
}
if (void 0 !== e.form && "gonogo/release-pr/1" !== e.form && (k = u(k, t + "/form", "#/properties/form/const", "const", {
allowedValue: "gonogo/release-pr/1"
}), x++), void 0 !== e.world) {
let r = e.world;
"production" !== r && "rehearsal" !== r && (k = u(k, t + "/world", "#/properties/world/enum", "enum", {
allowedValues: i.properties.world.enum
}), x++);
}
if (void 0 !== e.system) {
let r = e.system;
"string" == typeof r ? p.test(r) || (k = u(k, t + "/system", "#/properties/system/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), x++) : (k = u(k, t + "/system", "#/properties/system/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.number) {
let r = e.number;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/number", "#/properties/number/type", "type", {
type: "integer"
}), x++), "number" == typeof r && isFinite(r) && ((r > 2147483647 || isNaN(r)) && (k = u(k, t + "/number", "#/properties/number/maximum", "maximum", {
comparison: "<=",
limit: 2147483647
}), x++), (r < 1 || isNaN(r)) && (k = u(k, t + "/number", "#/properties/number/minimum", "minimum", {
comparison: ">=",
limit: 1
}), x++));
}
if (void 0 !== e.commit) {
let r = e.commit;
"string" == typeof r ? m.test(r) || (k = u(k, t + "/commit", "#/properties/commit/pattern", "pattern", {
pattern: "^[0-9a-f]{40}$"
}), x++) : (k = u(k, t + "/commit", "#/properties/commit/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.base) {
let r = e.base;
"string" == typeof r ? m.test(r) || (k = u(k, t + "/base", "#/properties/base/pattern", "pattern", {
pattern: "^[0-9a-f]{40}$"
}), x++) : (k = u(k, t + "/base", "#/properties/base/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.plan) {
let r = e.plan;
const i = x;
let s = !1;
const n = x;
"string" == typeof r ? l.test(r) || (k = u(k, t + "/plan", "#/properties/plan/anyOf/0/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), x++) : (k = u(k, t + "/plan", "#/properties/plan/anyOf/0/type", "type", {
type: "string"
}), x++);
var q = n === x;
if (s = s || q, !s) {
const e = x;
null !== r && (k = u(k, t + "/plan", "#/properties/plan/anyOf/1/type", "type", {
type: "null"
}), x++);
q = e === x;
s = s || q;
}
s ? (x = i, null !== k && (i ? k.length = i : k = null)) : (k = u(k, t + "/plan", "#/properties/plan/anyOf", "anyOf", {}), 
x++);
}
if (void 0 !== e.draft && "boolean" != typeof e.draft && (k = u(k, t + "/draft", "#/properties/draft/type", "type", {
type: "boolean"
}), x++), void 0 !== e.fork && "boolean" != typeof e.fork && (k = u(k, t + "/fork", "#/properties/fork/type", "type", {
type: "boolean"
}), x++), void 0 !== e.risk) {
let r = e.risk;
"R0" !== r && "R1" !== r && "R2" !== r && "R3" !== r && "unknown" !== r && (k = u(k, t + "/risk", "#/properties/risk/enum", "enum", {
allowedValues: i.properties.risk.enum
}), x++);
}
if (void 0 !== e.verdict) {
let r = e.verdict;
"GO" !== r && "NO-GO" !== r && (k = u(k, t + "/verdict", "#/properties/verdict/enum", "enum", {
allowedValues: i.properties.verdict.enum
}), x++);
}
if (void 0 !== e.reason) {
let r = e.reason;
"string" == typeof r ? f.test(r) || (k = u(k, t + "/reason", "#/properties/reason/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), x++) : (k = u(k, t + "/reason", "#/properties/reason/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.findings) {
let r = e.findings;
if (Array.isArray(r)) {
r.length > 200 && (k = u(k, t + "/findings", "#/properties/findings/maxItems", "maxItems", {
limit: 200
}), x++), r.length < 1 && (k = u(k, t + "/findings", "#/properties/findings/minItems", "minItems", {
limit: 1
}), x++);
const e = r.length;
for (let m = 0; m < e; m++) {
let e = r[m];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.title && (k = u(k, t + "/findings/" + m, "#/properties/findings/items/required", "required", {
missingProperty: "title"
}), x++), void 0 === e.finding && (k = u(k, t + "/findings/" + m, "#/properties/findings/items/required", "required", {
missingProperty: "finding"
}), x++);
for (const r in e) "title" !== r && "finding" !== r && (k = u(k, t + "/findings/" + m, "#/properties/findings/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), x++);
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 300 && (k = u(k, t + "/findings/" + m + "/title", "#/properties/findings/items/properties/title/maxLength", "maxLength", {
limit: 300
}), x++), n(r) < 1 && (k = u(k, t + "/findings/" + m + "/title", "#/properties/findings/items/properties/title/minLength", "minLength", {
limit: 1
}), x++), c.test(r) || (k = u(k, t + "/findings/" + m + "/title", "#/properties/findings/items/properties/title/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
}), x++)) : (k = u(k, t + "/findings/" + m + "/title", "#/properties/findings/items/properties/title/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.finding) {
let r = e.finding;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.check && (k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/required", "required", {
missingProperty: "check"
}), x++), void 0 === r.kind && (k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/required", "required", {
missingProperty: "kind"
}), x++), void 0 === r.outcome && (k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/required", "required", {
missingProperty: "outcome"
}), x++), void 0 === r.reason && (k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/required", "required", {
missingProperty: "reason"
}), x++), void 0 === r.expected && (k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/required", "required", {
missingProperty: "expected"
}), x++), void 0 === r.actual && (k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/required", "required", {
missingProperty: "actual"
}), x++), void 0 === r.at && (k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/required", "required", {
missingProperty: "at"
}), x++), void 0 === r.ms && (k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/required", "required", {
missingProperty: "ms"
}), x++);
for (const e in r) s.call(i.properties.findings.items.properties.finding.properties, e) || (k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/additionalProperties", "additionalProperties", {
additionalProperty: e
}), x++);
if (void 0 !== r.check) {
let e = r.check;
"string" == typeof e ? p.test(e) || (k = u(k, t + "/findings/" + m + "/finding/check", "#/properties/findings/items/properties/finding/properties/check/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), x++) : (k = u(k, t + "/findings/" + m + "/finding/check", "#/properties/findings/items/properties/finding/properties/check/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== r.kind) {
let e = r.kind;
"string" == typeof e ? p.test(e) || (k = u(k, t + "/findings/" + m + "/finding/kind", "#/properties/findings/items/properties/finding/properties/kind/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), x++) : (k = u(k, t + "/findings/" + m + "/finding/kind", "#/properties/findings/items/properties/finding/properties/kind/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== r.outcome) {
let e = r.outcome;
"pass" !== e && "fail" !== e && "inconclusive" !== e && "error" !== e && "waived" !== e && (k = u(k, t + "/findings/" + m + "/finding/outcome", "#/properties/findings/items/properties/finding/properties/outcome/enum", "enum", {
allowedValues: i.properties.findings.items.properties.finding.properties.outcome.enum
}), x++);
}
if (void 0 !== r.reason) {
let e = r.reason;
"string" == typeof e ? f.test(e) || (k = u(k, t + "/findings/" + m + "/finding/reason", "#/properties/findings/items/properties/finding/properties/reason/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), x++) : (k = u(k, t + "/findings/" + m + "/finding/reason", "#/properties/findings/items/properties/finding/properties/reason/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== r.expected) {
let e = r.expected;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length > 1 && (k = u(k, t + "/findings/" + m + "/finding/expected", "#/properties/findings/items/properties/finding/properties/expected/maxProperties", "maxProperties", {
limit: 1
}), x++), Object.keys(e).length < 1 && (k = u(k, t + "/findings/" + m + "/finding/expected", "#/properties/findings/items/properties/finding/properties/expected/minProperties", "minProperties", {
limit: 1
}), x++);
for (const r in e) s.call(i.properties.findings.items.properties.finding.properties.expected.properties, r) || (k = u(k, t + "/findings/" + m + "/finding/expected", "#/properties/findings/items/properties/finding/properties/expected/additionalProperties", "additionalProperties", {
additionalProperty: r
}), x++);
if (void 0 !== e.count) {
let r = e.count;
"number" == typeof r && isFinite(r) || (k = u(k, t + "/findings/" + m + "/finding/expected/count", "#/properties/findings/items/properties/finding/properties/expected/properties/count/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== e.ms) {
let r = e.ms;
"number" == typeof r && isFinite(r) || (k = u(k, t + "/findings/" + m + "/finding/expected/ms", "#/properties/findings/items/properties/finding/properties/expected/properties/ms/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== e.hours) {
let r = e.hours;
"number" == typeof r && isFinite(r) || (k = u(k, t + "/findings/" + m + "/finding/expected/hours", "#/properties/findings/items/properties/finding/properties/expected/properties/hours/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== e.time) {
let r = e.time;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/findings/" + m + "/finding/expected/time", "#/properties/findings/items/properties/finding/properties/expected/properties/time/type", "type", {
type: "integer"
}), x++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (k = u(k, t + "/findings/" + m + "/finding/expected/time", "#/properties/findings/items/properties/finding/properties/expected/properties/time/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++);
}
if (void 0 !== e.ratio) {
let r = e.ratio;
"number" == typeof r && isFinite(r) || (k = u(k, t + "/findings/" + m + "/finding/expected/ratio", "#/properties/findings/items/properties/finding/properties/expected/properties/ratio/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== e.status) {
let r = e.status;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/findings/" + m + "/finding/expected/status", "#/properties/findings/items/properties/finding/properties/expected/properties/status/type", "type", {
type: "integer"
}), x++);
}
if (void 0 !== e.version) {
let r = e.version;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/findings/" + m + "/finding/expected/version", "#/properties/findings/items/properties/finding/properties/expected/properties/version/type", "type", {
type: "integer"
}), x++);
}
if (void 0 !== e.flag && "boolean" != typeof e.flag && (k = u(k, t + "/findings/" + m + "/finding/expected/flag", "#/properties/findings/items/properties/finding/properties/expected/properties/flag/type", "type", {
type: "boolean"
}), x++), void 0 !== e.word) {
let r = e.word;
"string" == typeof r ? (n(r) > 200 && (k = u(k, t + "/findings/" + m + "/finding/expected/word", "#/properties/findings/items/properties/finding/properties/expected/properties/word/maxLength", "maxLength", {
limit: 200
}), x++), g.test(r) || (k = u(k, t + "/findings/" + m + "/finding/expected/word", "#/properties/findings/items/properties/finding/properties/expected/properties/word/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), x++)) : (k = u(k, t + "/findings/" + m + "/finding/expected/word", "#/properties/findings/items/properties/finding/properties/expected/properties/word/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.words) {
let r = e.words;
if (Array.isArray(r)) {
r.length > 200 && (k = u(k, t + "/findings/" + m + "/finding/expected/words", "#/properties/findings/items/properties/finding/properties/expected/properties/words/maxItems", "maxItems", {
limit: 200
}), x++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? (n(e) > 200 && (k = u(k, t + "/findings/" + m + "/finding/expected/words/" + i, "#/properties/findings/items/properties/finding/properties/expected/properties/words/items/maxLength", "maxLength", {
limit: 200
}), x++), g.test(e) || (k = u(k, t + "/findings/" + m + "/finding/expected/words/" + i, "#/properties/findings/items/properties/finding/properties/expected/properties/words/items/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), x++)) : (k = u(k, t + "/findings/" + m + "/finding/expected/words/" + i, "#/properties/findings/items/properties/finding/properties/expected/properties/words/items/type", "type", {
type: "string"
}), x++);
}
} else k = u(k, t + "/findings/" + m + "/finding/expected/words", "#/properties/findings/items/properties/finding/properties/expected/properties/words/type", "type", {
type: "array"
}), x++;
}
} else k = u(k, t + "/findings/" + m + "/finding/expected", "#/properties/findings/items/properties/finding/properties/expected/type", "type", {
type: "object"
}), x++;
}
if (void 0 !== r.actual) {
let e = r.actual;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length > 1 && (k = u(k, t + "/findings/" + m + "/finding/actual", "#/properties/findings/items/properties/finding/properties/actual/maxProperties", "maxProperties", {
limit: 1
}), x++), Object.keys(e).length < 1 && (k = u(k, t + "/findings/" + m + "/finding/actual", "#/properties/findings/items/properties/finding/properties/actual/minProperties", "minProperties", {
limit: 1
}), x++);
for (const r in e) s.call(i.properties.findings.items.properties.finding.properties.actual.properties, r) || (k = u(k, t + "/findings/" + m + "/finding/actual", "#/properties/findings/items/properties/finding/properties/actual/additionalProperties", "additionalProperties", {
additionalProperty: r
}), x++);
if (void 0 !== e.count) {
let r = e.count;
"number" == typeof r && isFinite(r) || (k = u(k, t + "/findings/" + m + "/finding/actual/count", "#/properties/findings/items/properties/finding/properties/actual/properties/count/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== e.ms) {
let r = e.ms;
"number" == typeof r && isFinite(r) || (k = u(k, t + "/findings/" + m + "/finding/actual/ms", "#/properties/findings/items/properties/finding/properties/actual/properties/ms/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== e.hours) {
let r = e.hours;
"number" == typeof r && isFinite(r) || (k = u(k, t + "/findings/" + m + "/finding/actual/hours", "#/properties/findings/items/properties/finding/properties/actual/properties/hours/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== e.time) {
let r = e.time;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/findings/" + m + "/finding/actual/time", "#/properties/findings/items/properties/finding/properties/actual/properties/time/type", "type", {
type: "integer"
}), x++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (k = u(k, t + "/findings/" + m + "/finding/actual/time", "#/properties/findings/items/properties/finding/properties/actual/properties/time/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++);
}
if (void 0 !== e.ratio) {
let r = e.ratio;
"number" == typeof r && isFinite(r) || (k = u(k, t + "/findings/" + m + "/finding/actual/ratio", "#/properties/findings/items/properties/finding/properties/actual/properties/ratio/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== e.status) {
let r = e.status;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/findings/" + m + "/finding/actual/status", "#/properties/findings/items/properties/finding/properties/actual/properties/status/type", "type", {
type: "integer"
}), x++);
}
if (void 0 !== e.version) {
let r = e.version;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/findings/" + m + "/finding/actual/version", "#/properties/findings/items/properties/finding/properties/actual/properties/version/type", "type", {
type: "integer"
}), x++);
}
if (void 0 !== e.flag && "boolean" != typeof e.flag && (k = u(k, t + "/findings/" + m + "/finding/actual/flag", "#/properties/findings/items/properties/finding/properties/actual/properties/flag/type", "type", {
type: "boolean"
}), x++), void 0 !== e.word) {
let r = e.word;
"string" == typeof r ? (n(r) > 200 && (k = u(k, t + "/findings/" + m + "/finding/actual/word", "#/properties/findings/items/properties/finding/properties/actual/properties/word/maxLength", "maxLength", {
limit: 200
}), x++), g.test(r) || (k = u(k, t + "/findings/" + m + "/finding/actual/word", "#/properties/findings/items/properties/finding/properties/actual/properties/word/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), x++)) : (k = u(k, t + "/findings/" + m + "/finding/actual/word", "#/properties/findings/items/properties/finding/properties/actual/properties/word/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.words) {
let r = e.words;
if (Array.isArray(r)) {
r.length > 200 && (k = u(k, t + "/findings/" + m + "/finding/actual/words", "#/properties/findings/items/properties/finding/properties/actual/properties/words/maxItems", "maxItems", {
limit: 200
}), x++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? (n(e) > 200 && (k = u(k, t + "/findings/" + m + "/finding/actual/words/" + i, "#/properties/findings/items/properties/finding/properties/actual/properties/words/items/maxLength", "maxLength", {
limit: 200
}), x++), g.test(e) || (k = u(k, t + "/findings/" + m + "/finding/actual/words/" + i, "#/properties/findings/items/properties/finding/properties/actual/properties/words/items/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), x++)) : (k = u(k, t + "/findings/" + m + "/finding/actual/words/" + i, "#/properties/findings/items/properties/finding/properties/actual/properties/words/items/type", "type", {
type: "string"
}), x++);
}
} else k = u(k, t + "/findings/" + m + "/finding/actual/words", "#/properties/findings/items/properties/finding/properties/actual/properties/words/type", "type", {
type: "array"
}), x++;
}
} else k = u(k, t + "/findings/" + m + "/finding/actual", "#/properties/findings/items/properties/finding/properties/actual/type", "type", {
type: "object"
}), x++;
}
if (void 0 !== r.facts) {
let e = r.facts;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length > 50 && (k = u(k, t + "/findings/" + m + "/finding/facts", "#/properties/findings/items/properties/finding/properties/facts/maxProperties", "maxProperties", {
limit: 50
}), x++);
for (const r in e) {
const e = x;
if ("string" == typeof r) {
if (!p.test(r)) {
const e = {
instancePath: t + "/findings/" + m + "/finding/facts",
schemaPath: "#/properties/findings/items/properties/finding/properties/facts/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
propertyName: r
};
null === k ? k = [ e ] : k.push(e), x++;
}
} else {
const e = {
instancePath: t + "/findings/" + m + "/finding/facts",
schemaPath: "#/properties/findings/items/properties/finding/properties/facts/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: r
};
null === k ? k = [ e ] : k.push(e), x++;
}
e === x || (k = u(k, t + "/findings/" + m + "/finding/facts", "#/properties/findings/items/properties/finding/properties/facts/propertyNames", "propertyNames", {
propertyName: r
}), x++);
}
for (const r in e) {
let p = e[r];
if (p && "object" == typeof p && !Array.isArray(p)) {
Object.keys(p).length > 1 && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/maxProperties", "maxProperties", {
limit: 1
}), x++), Object.keys(p).length < 1 && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/minProperties", "minProperties", {
limit: 1
}), x++);
for (const e in p) s.call(i.properties.findings.items.properties.finding.properties.facts.additionalProperties.properties, e) || (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/additionalProperties", "additionalProperties", {
additionalProperty: e
}), x++);
if (void 0 !== p.count) {
let e = p.count;
"number" == typeof e && isFinite(e) || (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/count", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/count/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== p.ms) {
let e = p.ms;
"number" == typeof e && isFinite(e) || (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/ms", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/ms/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== p.hours) {
let e = p.hours;
"number" == typeof e && isFinite(e) || (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/hours", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/hours/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== p.time) {
let e = p.time;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/time/type", "type", {
type: "integer"
}), x++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/time/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++);
}
if (void 0 !== p.ratio) {
let e = p.ratio;
"number" == typeof e && isFinite(e) || (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/ratio", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/ratio/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== p.status) {
let e = p.status;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/status/type", "type", {
type: "integer"
}), x++);
}
if (void 0 !== p.version) {
let e = p.version;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/version", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/version/type", "type", {
type: "integer"
}), x++);
}
if (void 0 !== p.flag && "boolean" != typeof p.flag && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/flag", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/flag/type", "type", {
type: "boolean"
}), x++), void 0 !== p.word) {
let e = p.word;
"string" == typeof e ? (n(e) > 200 && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/word", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/word/maxLength", "maxLength", {
limit: 200
}), x++), g.test(e) || (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/word", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/word/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), x++)) : (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/word", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/word/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== p.words) {
let e = p.words;
if (Array.isArray(e)) {
e.length > 200 && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/words/maxItems", "maxItems", {
limit: 200
}), x++);
const i = e.length;
for (let s = 0; s < i; s++) {
let i = e[s];
"string" == typeof i ? (n(i) > 200 && (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/" + s, "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/words/items/maxLength", "maxLength", {
limit: 200
}), x++), g.test(i) || (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/" + s, "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/words/items/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), x++)) : (k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/" + s, "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/words/items/type", "type", {
type: "string"
}), x++);
}
} else k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/properties/words/type", "type", {
type: "array"
}), x++;
}
} else k = u(k, t + "/findings/" + m + "/finding/facts/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/findings/items/properties/finding/properties/facts/additionalProperties/type", "type", {
type: "object"
}), x++;
}
} else k = u(k, t + "/findings/" + m + "/finding/facts", "#/properties/findings/items/properties/finding/properties/facts/type", "type", {
type: "object"
}), x++;
}
if (void 0 !== r.at) {
let e = r.at;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (k = u(k, t + "/findings/" + m + "/finding/at", "#/properties/findings/items/properties/finding/properties/at/type", "type", {
type: "integer"
}), x++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (k = u(k, t + "/findings/" + m + "/finding/at", "#/properties/findings/items/properties/finding/properties/at/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++);
}
if (void 0 !== r.ms) {
let e = r.ms;
"number" == typeof e && isFinite(e) ? (e < 0 || isNaN(e)) && (k = u(k, t + "/findings/" + m + "/finding/ms", "#/properties/findings/items/properties/finding/properties/ms/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++) : (k = u(k, t + "/findings/" + m + "/finding/ms", "#/properties/findings/items/properties/finding/properties/ms/type", "type", {
type: "number"
}), x++);
}
if (void 0 !== r.waiver) {
let e = r.waiver;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.ticket && (k = u(k, t + "/findings/" + m + "/finding/waiver", "#/properties/findings/items/properties/finding/properties/waiver/required", "required", {
missingProperty: "ticket"
}), x++), void 0 === e.owner && (k = u(k, t + "/findings/" + m + "/finding/waiver", "#/properties/findings/items/properties/finding/properties/waiver/required", "required", {
missingProperty: "owner"
}), x++), void 0 === e.expires && (k = u(k, t + "/findings/" + m + "/finding/waiver", "#/properties/findings/items/properties/finding/properties/waiver/required", "required", {
missingProperty: "expires"
}), x++), void 0 === e.daysLeft && (k = u(k, t + "/findings/" + m + "/finding/waiver", "#/properties/findings/items/properties/finding/properties/waiver/required", "required", {
missingProperty: "daysLeft"
}), x++);
for (const r in e) "ticket" !== r && "owner" !== r && "expires" !== r && "daysLeft" !== r && (k = u(k, t + "/findings/" + m + "/finding/waiver", "#/properties/findings/items/properties/finding/properties/waiver/additionalProperties", "additionalProperties", {
additionalProperty: r
}), x++);
if (void 0 !== e.ticket) {
let r = e.ticket;
"string" == typeof r ? h.test(r) || (k = u(k, t + "/findings/" + m + "/finding/waiver/ticket", "#/properties/findings/items/properties/finding/properties/waiver/properties/ticket/pattern", "pattern", {
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
}), x++) : (k = u(k, t + "/findings/" + m + "/finding/waiver/ticket", "#/properties/findings/items/properties/finding/properties/waiver/properties/ticket/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.owner) {
let r = e.owner;
"string" == typeof r ? p.test(r) || (k = u(k, t + "/findings/" + m + "/finding/waiver/owner", "#/properties/findings/items/properties/finding/properties/waiver/properties/owner/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), x++) : (k = u(k, t + "/findings/" + m + "/finding/waiver/owner", "#/properties/findings/items/properties/finding/properties/waiver/properties/owner/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.expires) {
let r = e.expires;
"string" == typeof r ? v.test(r) || (k = u(k, t + "/findings/" + m + "/finding/waiver/expires", "#/properties/findings/items/properties/finding/properties/waiver/properties/expires/pattern", "pattern", {
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"
}), x++) : (k = u(k, t + "/findings/" + m + "/finding/waiver/expires", "#/properties/findings/items/properties/finding/properties/waiver/properties/expires/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.daysLeft) {
let r = e.daysLeft;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/findings/" + m + "/finding/waiver/daysLeft", "#/properties/findings/items/properties/finding/properties/waiver/properties/daysLeft/type", "type", {
type: "integer"
}), x++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (k = u(k, t + "/findings/" + m + "/finding/waiver/daysLeft", "#/properties/findings/items/properties/finding/properties/waiver/properties/daysLeft/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++);
}
} else k = u(k, t + "/findings/" + m + "/finding/waiver", "#/properties/findings/items/properties/finding/properties/waiver/type", "type", {
type: "object"
}), x++;
}
} else k = u(k, t + "/findings/" + m + "/finding", "#/properties/findings/items/properties/finding/type", "type", {
type: "object"
}), x++;
}
} else k = u(k, t + "/findings/" + m, "#/properties/findings/items/type", "type", {
type: "object"
}), x++;
}
} else k = u(k, t + "/findings", "#/properties/findings/type", "type", {
type: "array"
}), x++;
}
if (void 0 !== e.phases) {
let r = e.phases;
if (Array.isArray(r)) {
r.length > 50 && (k = u(k, t + "/phases", "#/properties/phases/maxItems", "maxItems", {
limit: 50
}), x++);
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.phase && (k = u(k, t + "/phases/" + s, "#/properties/phases/items/required", "required", {
missingProperty: "phase"
}), x++), void 0 === e.on_no_go && (k = u(k, t + "/phases/" + s, "#/properties/phases/items/required", "required", {
missingProperty: "on_no_go"
}), x++), void 0 === e.changes && (k = u(k, t + "/phases/" + s, "#/properties/phases/items/required", "required", {
missingProperty: "changes"
}), x++), void 0 === e.approvers && (k = u(k, t + "/phases/" + s, "#/properties/phases/items/required", "required", {
missingProperty: "approvers"
}), x++);
for (const r in e) "phase" !== r && "on_no_go" !== r && "changes" !== r && "approvers" !== r && (k = u(k, t + "/phases/" + s, "#/properties/phases/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), x++);
if (void 0 !== e.phase) {
let r = e.phase;
"string" == typeof r ? p.test(r) || (k = u(k, t + "/phases/" + s + "/phase", "#/properties/phases/items/properties/phase/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), x++) : (k = u(k, t + "/phases/" + s + "/phase", "#/properties/phases/items/properties/phase/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.on_no_go) {
let r = e.on_no_go;
"undo" !== r && "rollback" !== r && (k = u(k, t + "/phases/" + s + "/on_no_go", "#/properties/phases/items/properties/on_no_go/enum", "enum", {
allowedValues: i.properties.phases.items.properties.on_no_go.enum
}), x++);
}
if (void 0 !== e.changes) {
let r = e.changes;
if (Array.isArray(r)) {
r.length > 200 && (k = u(k, t + "/phases/" + s + "/changes", "#/properties/phases/items/properties/changes/maxItems", "maxItems", {
limit: 200
}), x++);
const e = r.length;
for (let m = 0; m < e; m++) {
let e = r[m];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.switch && (k = u(k, t + "/phases/" + s + "/changes/" + m, "#/properties/phases/items/properties/changes/items/required", "required", {
missingProperty: "switch"
}), x++), void 0 === e.from && (k = u(k, t + "/phases/" + s + "/changes/" + m, "#/properties/phases/items/properties/changes/items/required", "required", {
missingProperty: "from"
}), x++), void 0 === e.to && (k = u(k, t + "/phases/" + s + "/changes/" + m, "#/properties/phases/items/properties/changes/items/required", "required", {
missingProperty: "to"
}), x++), void 0 === e.undo && (k = u(k, t + "/phases/" + s + "/changes/" + m, "#/properties/phases/items/properties/changes/items/required", "required", {
missingProperty: "undo"
}), x++), void 0 === e.compared && (k = u(k, t + "/phases/" + s + "/changes/" + m, "#/properties/phases/items/properties/changes/items/required", "required", {
missingProperty: "compared"
}), x++), void 0 === e.optional && (k = u(k, t + "/phases/" + s + "/changes/" + m, "#/properties/phases/items/properties/changes/items/required", "required", {
missingProperty: "optional"
}), x++);
for (const r in e) "switch" !== r && "from" !== r && "to" !== r && "undo" !== r && "compared" !== r && "optional" !== r && (k = u(k, t + "/phases/" + s + "/changes/" + m, "#/properties/phases/items/properties/changes/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), x++);
if (void 0 !== e.switch) {
let r = e.switch;
"string" == typeof r ? p.test(r) || (k = u(k, t + "/phases/" + s + "/changes/" + m + "/switch", "#/properties/phases/items/properties/changes/items/properties/switch/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), x++) : (k = u(k, t + "/phases/" + s + "/changes/" + m + "/switch", "#/properties/phases/items/properties/changes/items/properties/switch/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.from) {
let r = e.from;
"string" == typeof r ? (n(r) > 300 && (k = u(k, t + "/phases/" + s + "/changes/" + m + "/from", "#/properties/phases/items/properties/changes/items/properties/from/maxLength", "maxLength", {
limit: 300
}), x++), n(r) < 1 && (k = u(k, t + "/phases/" + s + "/changes/" + m + "/from", "#/properties/phases/items/properties/changes/items/properties/from/minLength", "minLength", {
limit: 1
}), x++), c.test(r) || (k = u(k, t + "/phases/" + s + "/changes/" + m + "/from", "#/properties/phases/items/properties/changes/items/properties/from/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
}), x++)) : (k = u(k, t + "/phases/" + s + "/changes/" + m + "/from", "#/properties/phases/items/properties/changes/items/properties/from/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.to) {
let r = e.to;
"string" == typeof r ? (n(r) > 300 && (k = u(k, t + "/phases/" + s + "/changes/" + m + "/to", "#/properties/phases/items/properties/changes/items/properties/to/maxLength", "maxLength", {
limit: 300
}), x++), n(r) < 1 && (k = u(k, t + "/phases/" + s + "/changes/" + m + "/to", "#/properties/phases/items/properties/changes/items/properties/to/minLength", "minLength", {
limit: 1
}), x++), c.test(r) || (k = u(k, t + "/phases/" + s + "/changes/" + m + "/to", "#/properties/phases/items/properties/changes/items/properties/to/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
}), x++)) : (k = u(k, t + "/phases/" + s + "/changes/" + m + "/to", "#/properties/phases/items/properties/changes/items/properties/to/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.undo) {
let r = e.undo;
"string" == typeof r ? (n(r) > 300 && (k = u(k, t + "/phases/" + s + "/changes/" + m + "/undo", "#/properties/phases/items/properties/changes/items/properties/undo/maxLength", "maxLength", {
limit: 300
}), x++), n(r) < 1 && (k = u(k, t + "/phases/" + s + "/changes/" + m + "/undo", "#/properties/phases/items/properties/changes/items/properties/undo/minLength", "minLength", {
limit: 1
}), x++), c.test(r) || (k = u(k, t + "/phases/" + s + "/changes/" + m + "/undo", "#/properties/phases/items/properties/changes/items/properties/undo/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
}), x++)) : (k = u(k, t + "/phases/" + s + "/changes/" + m + "/undo", "#/properties/phases/items/properties/changes/items/properties/undo/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.compared) {
let r = e.compared;
"same" !== r && "new" !== r && "changed" !== r && "unknown" !== r && (k = u(k, t + "/phases/" + s + "/changes/" + m + "/compared", "#/properties/phases/items/properties/changes/items/properties/compared/enum", "enum", {
allowedValues: i.properties.phases.items.properties.changes.items.properties.compared.enum
}), x++);
}
void 0 !== e.optional && "boolean" != typeof e.optional && (k = u(k, t + "/phases/" + s + "/changes/" + m + "/optional", "#/properties/phases/items/properties/changes/items/properties/optional/type", "type", {
type: "boolean"
}), x++);
} else k = u(k, t + "/phases/" + s + "/changes/" + m, "#/properties/phases/items/properties/changes/items/type", "type", {
type: "object"
}), x++;
}
} else k = u(k, t + "/phases/" + s + "/changes", "#/properties/phases/items/properties/changes/type", "type", {
type: "array"
}), x++;
}
if (void 0 !== e.approvers) {
let r = e.approvers;
if (Array.isArray(r)) {
r.length > 20 && (k = u(k, t + "/phases/" + s + "/approvers", "#/properties/phases/items/properties/approvers/maxItems", "maxItems", {
limit: 20
}), x++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.environment && (k = u(k, t + "/phases/" + s + "/approvers/" + i, "#/properties/phases/items/properties/approvers/items/required", "required", {
missingProperty: "environment"
}), x++), void 0 === e.role && (k = u(k, t + "/phases/" + s + "/approvers/" + i, "#/properties/phases/items/properties/approvers/items/required", "required", {
missingProperty: "role"
}), x++);
for (const r in e) "environment" !== r && "role" !== r && (k = u(k, t + "/phases/" + s + "/approvers/" + i, "#/properties/phases/items/properties/approvers/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), x++);
if (void 0 !== e.environment) {
let r = e.environment;
"string" == typeof r ? (n(r) > 255 && (k = u(k, t + "/phases/" + s + "/approvers/" + i + "/environment", "#/properties/phases/items/properties/approvers/items/properties/environment/maxLength", "maxLength", {
limit: 255
}), x++), n(r) < 1 && (k = u(k, t + "/phases/" + s + "/approvers/" + i + "/environment", "#/properties/phases/items/properties/approvers/items/properties/environment/minLength", "minLength", {
limit: 1
}), x++), b.test(r) || (k = u(k, t + "/phases/" + s + "/approvers/" + i + "/environment", "#/properties/phases/items/properties/approvers/items/properties/environment/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"
}), x++)) : (k = u(k, t + "/phases/" + s + "/approvers/" + i + "/environment", "#/properties/phases/items/properties/approvers/items/properties/environment/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== e.role) {
let r = e.role;
"string" == typeof r ? p.test(r) || (k = u(k, t + "/phases/" + s + "/approvers/" + i + "/role", "#/properties/phases/items/properties/approvers/items/properties/role/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), x++) : (k = u(k, t + "/phases/" + s + "/approvers/" + i + "/role", "#/properties/phases/items/properties/approvers/items/properties/role/type", "type", {
type: "string"
}), x++);
}
} else k = u(k, t + "/phases/" + s + "/approvers/" + i, "#/properties/phases/items/properties/approvers/items/type", "type", {
type: "object"
}), x++;
}
} else k = u(k, t + "/phases/" + s + "/approvers", "#/properties/phases/items/properties/approvers/type", "type", {
type: "array"
}), x++;
}
} else k = u(k, t + "/phases/" + s, "#/properties/phases/items/type", "type", {
type: "object"
}), x++;
}
} else k = u(k, t + "/phases", "#/properties/phases/type", "type", {
type: "array"
}), x++;
}
if (void 0 !== e.dropped) {
let r = e.dropped;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/dropped", "#/properties/dropped/type", "type", {
type: "integer"
}), x++), "number" == typeof r && isFinite(r) && ((r > 1e4 || isNaN(r)) && (k = u(k, t + "/dropped", "#/properties/dropped/maximum", "maximum", {
comparison: "<=",
limit: 1e4
}), x++), (r < 0 || isNaN(r)) && (k = u(k, t + "/dropped", "#/properties/dropped/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++));
}
if (void 0 !== e.compared && "boolean" != typeof e.compared && (k = u(k, t + "/compared", "#/properties/compared/type", "type", {
type: "boolean"
}), x++), void 0 !== e.dry_run) {
let r = e.dry_run;
const s = x;
let n = !1;
const m = x;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.verdict && (k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf/0/required", "required", {
missingProperty: "verdict"
}), x++), void 0 === r.reason && (k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf/0/required", "required", {
missingProperty: "reason"
}), x++), void 0 === r.declared && (k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf/0/required", "required", {
missingProperty: "declared"
}), x++), void 0 === r.passed && (k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf/0/required", "required", {
missingProperty: "passed"
}), x++), void 0 === r.left_out && (k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf/0/required", "required", {
missingProperty: "left_out"
}), x++), void 0 === r.open && (k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf/0/required", "required", {
missingProperty: "open"
}), x++);
for (const e in r) "verdict" !== e && "reason" !== e && "declared" !== e && "passed" !== e && "left_out" !== e && "open" !== e && (k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf/0/additionalProperties", "additionalProperties", {
additionalProperty: e
}), x++);
if (void 0 !== r.verdict) {
let e = r.verdict;
"GO" !== e && "NO-GO" !== e && (k = u(k, t + "/dry_run/verdict", "#/properties/dry_run/anyOf/0/properties/verdict/enum", "enum", {
allowedValues: i.properties.dry_run.anyOf[0].properties.verdict.enum
}), x++);
}
if (void 0 !== r.reason) {
let e = r.reason;
"string" == typeof e ? f.test(e) || (k = u(k, t + "/dry_run/reason", "#/properties/dry_run/anyOf/0/properties/reason/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), x++) : (k = u(k, t + "/dry_run/reason", "#/properties/dry_run/anyOf/0/properties/reason/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== r.declared) {
let e = r.declared;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (k = u(k, t + "/dry_run/declared", "#/properties/dry_run/anyOf/0/properties/declared/type", "type", {
type: "integer"
}), x++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && (k = u(k, t + "/dry_run/declared", "#/properties/dry_run/anyOf/0/properties/declared/maximum", "maximum", {
comparison: "<=",
limit: 1e4
}), x++), (e < 0 || isNaN(e)) && (k = u(k, t + "/dry_run/declared", "#/properties/dry_run/anyOf/0/properties/declared/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++));
}
if (void 0 !== r.passed) {
let e = r.passed;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (k = u(k, t + "/dry_run/passed", "#/properties/dry_run/anyOf/0/properties/passed/type", "type", {
type: "integer"
}), x++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && (k = u(k, t + "/dry_run/passed", "#/properties/dry_run/anyOf/0/properties/passed/maximum", "maximum", {
comparison: "<=",
limit: 1e4
}), x++), (e < 0 || isNaN(e)) && (k = u(k, t + "/dry_run/passed", "#/properties/dry_run/anyOf/0/properties/passed/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++));
}
if (void 0 !== r.left_out) {
let e = r.left_out;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (k = u(k, t + "/dry_run/left_out", "#/properties/dry_run/anyOf/0/properties/left_out/type", "type", {
type: "integer"
}), x++), "number" == typeof e && isFinite(e) && ((e > 1e4 || isNaN(e)) && (k = u(k, t + "/dry_run/left_out", "#/properties/dry_run/anyOf/0/properties/left_out/maximum", "maximum", {
comparison: "<=",
limit: 1e4
}), x++), (e < 0 || isNaN(e)) && (k = u(k, t + "/dry_run/left_out", "#/properties/dry_run/anyOf/0/properties/left_out/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++));
}
if (void 0 !== r.open) {
let e = r.open;
if (Array.isArray(e)) {
e.length > 200 && (k = u(k, t + "/dry_run/open", "#/properties/dry_run/anyOf/0/properties/open/maxItems", "maxItems", {
limit: 200
}), x++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? p.test(r) || (k = u(k, t + "/dry_run/open/" + i, "#/properties/dry_run/anyOf/0/properties/open/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), x++) : (k = u(k, t + "/dry_run/open/" + i, "#/properties/dry_run/anyOf/0/properties/open/items/type", "type", {
type: "string"
}), x++);
}
} else k = u(k, t + "/dry_run/open", "#/properties/dry_run/anyOf/0/properties/open/type", "type", {
type: "array"
}), x++;
}
} else k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf/0/type", "type", {
type: "object"
}), x++;
var A = m === x;
if (n = n || A, !n) {
const e = x;
null !== r && (k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf/1/type", "type", {
type: "null"
}), x++);
A = e === x;
n = n || A;
}
n ? (x = s, null !== k && (s ? k.length = s : k = null)) : (k = u(k, t + "/dry_run", "#/properties/dry_run/anyOf", "anyOf", {}), 
x++);
}
if (void 0 !== e.run) {
let r = e.run;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.id && (k = u(k, t + "/run", "#/properties/run/required", "required", {
missingProperty: "id"
}), x++), void 0 === r.attempt && (k = u(k, t + "/run", "#/properties/run/required", "required", {
missingProperty: "attempt"
}), x++);
for (const e in r) "id" !== e && "attempt" !== e && (k = u(k, t + "/run", "#/properties/run/additionalProperties", "additionalProperties", {
additionalProperty: e
}), x++);
if (void 0 !== r.id) {
let e = r.id;
"string" == typeof e ? w.test(e) || (k = u(k, t + "/run/id", "#/properties/run/properties/id/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), x++) : (k = u(k, t + "/run/id", "#/properties/run/properties/id/type", "type", {
type: "string"
}), x++);
}
if (void 0 !== r.attempt) {
let e = r.attempt;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (k = u(k, t + "/run/attempt", "#/properties/run/properties/attempt/type", "type", {
type: "integer"
}), x++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (k = u(k, t + "/run/attempt", "#/properties/run/properties/attempt/minimum", "minimum", {
comparison: ">=",
limit: 1
}), x++);
}
} else k = u(k, t + "/run", "#/properties/run/type", "type", {
type: "object"
}), x++;
}
if (void 0 !== e.at) {
let r = e.at;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (k = u(k, t + "/at", "#/properties/at/type", "type", {
type: "integer"
}), x++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (k = u(k, t + "/at", "#/properties/at/minimum", "minimum", {
comparison: ">=",
limit: 0
}), x++);
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
null === k ? k = [ e ] : k.push(e), x++;
}
return y.errors = k, 0 === x;
}
function u(e, t, r, i, s) {
const n = {
instancePath: t,
schemaPath: r,
keyword: i,
params: s
};
return null === e ? [ n ] : (e.push(n), e);
}
}),
16372: (function(e, t, r) {
e.exports = o, e.exports["default"] = o;
const i = {
$schema: "http://json-schema.org/draft-07/schema#",
$id: "urn:gonogo:risk:1",
type: "object",
additionalProperties: !1,
required: [ "gonogo_risk", "levels", "gates" ],
properties: {
gonogo_risk: {
const: 1
},
levels: {
type: "array",
minItems: 4,
items: {
type: "object",
additionalProperties: !1,
required: [ "risk", "means", "checks", "approvals", "dry_run_preflight", "signed" ],
properties: {
risk: {
enum: [ "R0", "R1", "R2", "R3" ]
},
means: {
type: "string",
minLength: 1,
maxLength: 500
},
checks: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "name" ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9 _.,:/()+-]{0,99}$"
},
app: {
type: "string",
pattern: "^[a-z0-9-]{1,64}$"
}
}
}
},
approvals: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "count" ],
properties: {
count: {
type: "integer",
minimum: 1,
maximum: 10
},
role: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
},
dry_run_preflight: {
type: "boolean"
},
signed: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
uniqueItems: !0
}
}
}
},
gates: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "label", "check", "records" ],
properties: {
label: {
type: "string",
pattern: "^gate:[a-z0-9][a-z0-9-]{0,40}$"
},
check: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9 _.,:/()+-]{0,99}$"
},
app: {
type: "string",
pattern: "^[a-z0-9-]{1,64}$"
},
records: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9 _.,:/()+-]{0,99}$"
}
}
}
}
}
}, s = r(36214)["default"], n = new RegExp("^[A-Za-z0-9][A-Za-z0-9 _.,:/()+-]{0,99}$", "u"), p = new RegExp("^[a-z0-9-]{1,64}$", "u"), m = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u"), l = new RegExp("^gate:[a-z0-9][a-z0-9-]{0,40}$", "u");
function o(e, {instancePath: t = "", parentData: r, parentDataProperty: f, rootData: c = e} = {}) {
let g = null, h = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.gonogo_risk) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "gonogo_risk"
}
};
null === g ? g = [ e ] : g.push(e), h++;
}
if (void 0 === e.levels) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "levels"
}
};
null === g ? g = [ e ] : g.push(e), h++;
}
if (void 0 === e.gates) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "gates"
}
};
null === g ? g = [ e ] : g.push(e), h++;
}
for (const r in e) if ("gonogo_risk" !== r && "levels" !== r && "gates" !== r) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === g ? g = [ e ] : g.push(e), h++;
}
if (void 0 !== e.gonogo_risk && 1 !== e.gonogo_risk && (g = a(g, t + "/gonogo_risk", "#/properties/gonogo_risk/const", "const", {
allowedValue: 1
}), h++), void 0 !== e.levels) {
let r = e.levels;
if (Array.isArray(r)) {
r.length < 4 && (g = a(g, t + "/levels", "#/properties/levels/minItems", "minItems", {
limit: 4
}), h++);
const e = r.length;
for (let l = 0; l < e; l++) {
let e = r[l];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.risk && (g = a(g, t + "/levels/" + l, "#/properties/levels/items/required", "required", {
missingProperty: "risk"
}), h++), void 0 === e.means && (g = a(g, t + "/levels/" + l, "#/properties/levels/items/required", "required", {
missingProperty: "means"
}), h++), void 0 === e.checks && (g = a(g, t + "/levels/" + l, "#/properties/levels/items/required", "required", {
missingProperty: "checks"
}), h++), void 0 === e.approvals && (g = a(g, t + "/levels/" + l, "#/properties/levels/items/required", "required", {
missingProperty: "approvals"
}), h++), void 0 === e.dry_run_preflight && (g = a(g, t + "/levels/" + l, "#/properties/levels/items/required", "required", {
missingProperty: "dry_run_preflight"
}), h++), void 0 === e.signed && (g = a(g, t + "/levels/" + l, "#/properties/levels/items/required", "required", {
missingProperty: "signed"
}), h++);
for (const r in e) "risk" !== r && "means" !== r && "checks" !== r && "approvals" !== r && "dry_run_preflight" !== r && "signed" !== r && (g = a(g, t + "/levels/" + l, "#/properties/levels/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), h++);
if (void 0 !== e.risk) {
let r = e.risk;
"R0" !== r && "R1" !== r && "R2" !== r && "R3" !== r && (g = a(g, t + "/levels/" + l + "/risk", "#/properties/levels/items/properties/risk/enum", "enum", {
allowedValues: i.properties.levels.items.properties.risk.enum
}), h++);
}
if (void 0 !== e.means) {
let r = e.means;
"string" == typeof r ? (s(r) > 500 && (g = a(g, t + "/levels/" + l + "/means", "#/properties/levels/items/properties/means/maxLength", "maxLength", {
limit: 500
}), h++), s(r) < 1 && (g = a(g, t + "/levels/" + l + "/means", "#/properties/levels/items/properties/means/minLength", "minLength", {
limit: 1
}), h++)) : (g = a(g, t + "/levels/" + l + "/means", "#/properties/levels/items/properties/means/type", "type", {
type: "string"
}), h++);
}
if (void 0 !== e.checks) {
let r = e.checks;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.name && (g = a(g, t + "/levels/" + l + "/checks/" + i, "#/properties/levels/items/properties/checks/items/required", "required", {
missingProperty: "name"
}), h++);
for (const r in e) "name" !== r && "app" !== r && (g = a(g, t + "/levels/" + l + "/checks/" + i, "#/properties/levels/items/properties/checks/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), h++);
if (void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? n.test(r) || (g = a(g, t + "/levels/" + l + "/checks/" + i + "/name", "#/properties/levels/items/properties/checks/items/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9 _.,:/()+-]{0,99}$"
}), h++) : (g = a(g, t + "/levels/" + l + "/checks/" + i + "/name", "#/properties/levels/items/properties/checks/items/properties/name/type", "type", {
type: "string"
}), h++);
}
if (void 0 !== e.app) {
let r = e.app;
"string" == typeof r ? p.test(r) || (g = a(g, t + "/levels/" + l + "/checks/" + i + "/app", "#/properties/levels/items/properties/checks/items/properties/app/pattern", "pattern", {
pattern: "^[a-z0-9-]{1,64}$"
}), h++) : (g = a(g, t + "/levels/" + l + "/checks/" + i + "/app", "#/properties/levels/items/properties/checks/items/properties/app/type", "type", {
type: "string"
}), h++);
}
} else g = a(g, t + "/levels/" + l + "/checks/" + i, "#/properties/levels/items/properties/checks/items/type", "type", {
type: "object"
}), h++;
}
} else g = a(g, t + "/levels/" + l + "/checks", "#/properties/levels/items/properties/checks/type", "type", {
type: "array"
}), h++;
}
if (void 0 !== e.approvals) {
let r = e.approvals;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.count && (g = a(g, t + "/levels/" + l + "/approvals/" + i, "#/properties/levels/items/properties/approvals/items/required", "required", {
missingProperty: "count"
}), h++);
for (const r in e) "count" !== r && "role" !== r && (g = a(g, t + "/levels/" + l + "/approvals/" + i, "#/properties/levels/items/properties/approvals/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), h++);
if (void 0 !== e.count) {
let r = e.count;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (g = a(g, t + "/levels/" + l + "/approvals/" + i + "/count", "#/properties/levels/items/properties/approvals/items/properties/count/type", "type", {
type: "integer"
}), h++), "number" == typeof r && isFinite(r) && ((r > 10 || isNaN(r)) && (g = a(g, t + "/levels/" + l + "/approvals/" + i + "/count", "#/properties/levels/items/properties/approvals/items/properties/count/maximum", "maximum", {
comparison: "<=",
limit: 10
}), h++), (r < 1 || isNaN(r)) && (g = a(g, t + "/levels/" + l + "/approvals/" + i + "/count", "#/properties/levels/items/properties/approvals/items/properties/count/minimum", "minimum", {
comparison: ">=",
limit: 1
}), h++));
}
if (void 0 !== e.role) {
let r = e.role;
"string" == typeof r ? m.test(r) || (g = a(g, t + "/levels/" + l + "/approvals/" + i + "/role", "#/properties/levels/items/properties/approvals/items/properties/role/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), h++) : (g = a(g, t + "/levels/" + l + "/approvals/" + i + "/role", "#/properties/levels/items/properties/approvals/items/properties/role/type", "type", {
type: "string"
}), h++);
}
} else g = a(g, t + "/levels/" + l + "/approvals/" + i, "#/properties/levels/items/properties/approvals/items/type", "type", {
type: "object"
}), h++;
}
} else g = a(g, t + "/levels/" + l + "/approvals", "#/properties/levels/items/properties/approvals/type", "type", {
type: "array"
}), h++;
}
if (void 0 !== e.dry_run_preflight && "boolean" != typeof e.dry_run_preflight && (g = a(g, t + "/levels/" + l + "/dry_run_preflight", "#/properties/levels/items/properties/dry_run_preflight/type", "type", {
type: "boolean"
}), h++), void 0 !== e.signed) {
let r = e.signed;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? m.test(e) || (g = a(g, t + "/levels/" + l + "/signed/" + i, "#/properties/levels/items/properties/signed/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), h++) : (g = a(g, t + "/levels/" + l + "/signed/" + i, "#/properties/levels/items/properties/signed/items/type", "type", {
type: "string"
}), h++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], g = a(g, t + "/levels/" + l + "/signed", "#/properties/levels/items/properties/signed/uniqueItems", "uniqueItems", {
i: s,
j: i
}), h++;
break;
}
e[n] = s;
}
}
}
} else g = a(g, t + "/levels/" + l + "/signed", "#/properties/levels/items/properties/signed/type", "type", {
type: "array"
}), h++;
}
} else g = a(g, t + "/levels/" + l, "#/properties/levels/items/type", "type", {
type: "object"
}), h++;
}
} else g = a(g, t + "/levels", "#/properties/levels/type", "type", {
type: "array"
}), h++;
}
if (void 0 !== e.gates) {
let r = e.gates;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.label && (g = a(g, t + "/gates/" + i, "#/properties/gates/items/required", "required", {
missingProperty: "label"
}), h++), void 0 === e.check && (g = a(g, t + "/gates/" + i, "#/properties/gates/items/required", "required", {
missingProperty: "check"
}), h++), void 0 === e.records && (g = a(g, t + "/gates/" + i, "#/properties/gates/items/required", "required", {
missingProperty: "records"
}), h++);
for (const r in e) "label" !== r && "check" !== r && "app" !== r && "records" !== r && (g = a(g, t + "/gates/" + i, "#/properties/gates/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), h++);
if (void 0 !== e.label) {
let r = e.label;
"string" == typeof r ? l.test(r) || (g = a(g, t + "/gates/" + i + "/label", "#/properties/gates/items/properties/label/pattern", "pattern", {
pattern: "^gate:[a-z0-9][a-z0-9-]{0,40}$"
}), h++) : (g = a(g, t + "/gates/" + i + "/label", "#/properties/gates/items/properties/label/type", "type", {
type: "string"
}), h++);
}
if (void 0 !== e.check) {
let r = e.check;
"string" == typeof r ? n.test(r) || (g = a(g, t + "/gates/" + i + "/check", "#/properties/gates/items/properties/check/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9 _.,:/()+-]{0,99}$"
}), h++) : (g = a(g, t + "/gates/" + i + "/check", "#/properties/gates/items/properties/check/type", "type", {
type: "string"
}), h++);
}
if (void 0 !== e.app) {
let r = e.app;
"string" == typeof r ? p.test(r) || (g = a(g, t + "/gates/" + i + "/app", "#/properties/gates/items/properties/app/pattern", "pattern", {
pattern: "^[a-z0-9-]{1,64}$"
}), h++) : (g = a(g, t + "/gates/" + i + "/app", "#/properties/gates/items/properties/app/type", "type", {
type: "string"
}), h++);
}
if (void 0 !== e.records) {
let r = e.records;
"string" == typeof r ? n.test(r) || (g = a(g, t + "/gates/" + i + "/records", "#/properties/gates/items/properties/records/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9 _.,:/()+-]{0,99}$"
}), h++) : (g = a(g, t + "/gates/" + i + "/records", "#/properties/gates/items/properties/records/type", "type", {
type: "string"
}), h++);
}
} else g = a(g, t + "/gates/" + i, "#/properties/gates/items/type", "type", {
type: "object"
}), h++;
}
} else g = a(g, t + "/gates", "#/properties/gates/type", "type", {
type: "array"
}), h++;
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
null === g ? g = [ e ] : g.push(e), h++;
}
return o.errors = g, 0 === h;
}
function a(e, t, r, i, s) {
const n = {
instancePath: t,
schemaPath: r,
keyword: i,
params: s
};
return null === e ? [ n ] : (e.push(n), e);
}
}),
46743: (function(e, t, r) {
r.r(t);
r.d(t, {
render: () => render
});
var i = r(73024);
var s = r(76760);
var n = r(19473);
var p = r(87190);
var m = r(46246);
var l = r(79889);
const f = /^# Rendered from (\S+) by /;
async function render(e, t) {
if (t.uses !== void 0 && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(t.uses)) throw (0, 
n.i4)("USAGE", "expected --uses as OWNER/REPO@ and a full commit SHA of 40 digits");
const r = e.length > 0 ? e : renderedBefore(t.out);
if (r.length === 0) throw (0, n.i4)("USAGE", "expected plans to render, found none given and none rendered before");
const i = t.uses;
const f = r.map(e => {
const t = (0, m.m)(e);
if ("problems" in t) throw (0, n.i4)("PLAN_INVALID", `expected plans without problems, found: ${(0, 
m.Y)(e, t.problems).split("\n")[0] ?? ""}`);
return {
plan: t.plan,
path: e,
...i === void 0 ? {} : {
uses: i
}
};
});
const c = (0, p.Z)(f, i);
return (0, l.L)(c.map(({name: e, text: r}) => ({
path: (0, s.join)(t.out, e),
text: r
})), t.check === true, "workflows");
}
function renderedBefore(e) {
if (!(0, i.existsSync)(e)) return [];
return (0, i.readdirSync)(e).filter(e => /^cutover-.+\.yml$/.test(e)).sort().flatMap(t => f.exec((0, 
i.readFileSync)((0, s.join)(e, t), "utf8"))?.[1] ?? []);
}
}),
70365: (function(e, t, r) {
r.d(t, {
G: () => commitHere
});
var i = r(31421);
var s = r(73024);
var n = r(76760);
const p = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, s.readFileSync)((0, n.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || p.test(t)) return t;
const r = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const i = r === void 0 || r.includes("..") ? void 0 : read(r);
return i !== void 0 && p.test(i) ? i : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, s.realpathSync)(e);
for (let e = (0, n.dirname)(t); !(0, s.existsSync)((0, n.join)(t, ".git")); e = (0, 
n.dirname)(t)) {
if (e === t) return false;
t = e;
}
return true;
} catch {
return false;
}
}
function fromGit(e) {
try {
const t = (0, i.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: e,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return p.test(t) ? t : void 0;
} catch {
return;
}
}
}),
68594: (function(e, t, r) {
r.d(t, {
$$: () => bytesOf,
PJ: () => riskSeen,
hx: () => basePlan,
nj: () => planSeen,
oQ: () => workflowsSeen,
uO: () => templateText,
un: () => packsSeen
});
var i = r(73024);
var s = r(76760);
var n = r(19473);
var p = r(28686);
var m = r(87169);
var l = r(1069);
var f = r(46743);
var c = r(70365);
var g = r(45274);
var h = r(25120);
var v = r(46246);
const b = 1e6;
const w = {
observation: {
met: true,
expected: {
count: 0
},
actual: {
count: 0
}
},
lines: [],
annotations: []
};
function problemsSeen(e, t, r) {
return {
observation: {
met: false,
reason: t,
expected: {
count: 0
},
actual: {
count: r.length
}
},
lines: r.map(t => (0, m.V)(e, t)),
annotations: r.map(({line: t, col: r, rule: i, message: s}) => ({
file: e,
line: t,
col: r,
message: `${i}: ${s}`
}))
};
}
function planSeen(e) {
try {
const t = (0, v.m)(e);
if ("problems" in t) return problemsSeen(e, t.code, t.problems);
const r = (0, g.lintProblems)(t);
return r.length > 0 ? {
...problemsSeen(e, "PLAN_LINT", r),
loaded: t
} : {
...w,
loaded: t
};
} catch (e) {
return failed((0, n.iS)(e).code);
}
}
async function workflowsSeen(e, t) {
const r = ".github/workflows";
try {
const i = await (0, f.render)([], {
check: true,
out: r,
...usesIn((0, s.join)(r, `cutover-${t}.yml`))
});
const {files: n = [], differing: p = []} = i.json;
const m = n.includes((0, s.join)(r, `cutover-${t}.yml`));
if (i.verdict === "GO" && m) return w;
const l = Math.max(1, p.length);
return {
observation: {
met: false,
reason: "RENDER_DRIFT",
expected: {
count: 0
},
actual: {
count: l
}
},
lines: p.map(e => `${e} differs from what its plan renders`),
annotations: [ {
file: e,
line: 1,
col: 1,
message: "workflows: run gonogo render and commit the result"
} ]
};
} catch (e) {
return failed((0, n.iS)(e).code);
}
}
function usesIn(e) {
if (!(0, i.existsSync)(e)) return {};
const t = /^\s*- uses: ([\w.-]+\/[\w.-]+)\/gates\/[a-z-]+@([0-9a-f]{40})\b/m.exec((0, 
i.readFileSync)(e, "utf8"));
return t ? {
uses: `${t[1]}@${t[2]}`
} : {};
}
async function packsSeen(e) {
const t = (0, p.AV)(e).flatMap(({check: e}) => e.kind === "pack" ? [ {
file: e.file,
where: e.where ?? {}
} ] : []);
const r = [];
for (const {file: e, where: i} of t) try {
await (0, h.g)(".", {
file: e,
where: i,
mayWrite: true
});
} catch (e) {
r.push(...(0, n.iS)(e).message.split("\n"));
}
if (r.length === 0) return {
...w,
observation: {
met: true,
expected: {
count: t.length
},
actual: {
count: t.length
}
}
};
return {
observation: {
met: false,
reason: "PACK_INVALID",
expected: {
count: 0
},
actual: {
count: r.length
}
},
lines: r,
annotations: r.flatMap(e => {
const t = /^(\S+?):([0-9]+):([0-9]+) (.+)$/.exec(e);
return t ? [ {
file: t[1] ?? "",
line: Number(t[2]),
col: Number(t[3]),
message: t[4] ?? ""
} ] : [];
})
};
}
function riskSeen(e, t) {
const r = bytesOf(e, b);
if (!r) return failed("RISK_FILE_INVALID", false);
const i = (0, l.i)(r, t);
return "problems" in i ? problemsSeen(e, "RISK_FILE_INVALID", i.problems) : {
...w,
risk: i.risk
};
}
function templateText() {
const e = [ ".github/pull_request_template.md", ".github/PULL_REQUEST_TEMPLATE.md" ].map(e => bytesOf(e, b));
return e.find(e => e !== void 0)?.toString("utf8") ?? "";
}
function basePlan(e, t, r) {
const unknown = e => (0, n.i4)("BASE_UNKNOWN", `expected a checkout of the base branch, found ${e}`);
if (e === "" || !(0, i.existsSync)(e)) throw unknown("none");
if ((0, c.G)(e) !== r) throw unknown("another commit");
try {
const r = (0, v.m)((0, s.join)(e, t));
if ("problems" in r) throw unknown("a plan with problems");
return r.plan;
} catch {
throw unknown("no plan in it that can be read");
}
}
function bytesOf(e, t) {
try {
const r = (0, i.lstatSync)(e);
return r.isFile() && r.size <= t ? (0, i.readFileSync)(e) : void 0;
} catch {
return;
}
}
function failed(e, t = true) {
return {
observation: {
met: t ? "error" : false,
reason: e,
expected: {
word: "a file that can be read"
},
actual: {
word: "absent"
}
},
lines: [],
annotations: []
};
}
}),
11789: (function(e, t, r) {
r.d(t, {
Dw: () => openPulls,
pv: () => pullOf,
FB: () => same
});
var i = r(19473);
var s = r(5274);
var n = r(96652);
var p = r(4165);
var m = r(44463);
var l = r(971);
function githubPullRequests(e) {
const t = (0, m.$f)(e);
return {
async get(e, r) {
const s = await (0, m.Ge)(t.get("github:GetPullRequest", "/pulls/{pull_number}", {
pull_number: e
}, r));
if (s === void 0) return;
if ((0, n.TO)(s["number"], "number") !== e) throw (0, i.i4)("RESPONSE_INVALID", "github:GetPullRequest: the answer is about another pull request");
const p = (0, m.F5)(s["base"]);
return {
number: e,
open: (0, n.gE)(s["state"], "state") === "open",
draft: (0, n.N5)(s["draft"], "draft"),
head: headOf(s),
base: {
commit: (0, m.ye)(p["sha"]),
branch: (0, n.gE)(p["ref"], "ref"),
repository: (0, n.gE)((0, m.F5)(p["repo"])["full_name"], "full_name")
},
labels: (0, n.HN)(s["labels"], "labels").map(e => (0, n.gE)((0, m.F5)(e)["name"], "label")),
title: (0, n.w6)(s["title"], "title"),
body: s["body"] === null ? "" : (0, n.w6)(s["body"], "body"),
author: whoever(s["user"])
};
},
async openAt(e, r) {
const i = {
operation: "github:ListPullRequests",
path: "/pulls",
names: {
state: "open"
}
};
return (await t.list(i, r)).map(e => ({
number: (0, n.TO)(e["number"], "number"),
head: headOf(e)
})).filter(({head: t}) => t.commit === e);
},
async reviews(e, r) {
const i = {
pull_number: e
};
const s = await t.list({
operation: "github:ListReviews",
path: "/pulls/{pull_number}/reviews",
names: i
}, r);
return s.map(e => ({
id: (0, n.TO)(e["id"], "id"),
state: (0, n.gE)(e["state"], "state"),
commit: typeof e["commit_id"] === "string" ? e["commit_id"] : void 0,
author: whoever(e["user"])
}));
},
permission: (e, r) => (0, l.cE)(t, e, r)
};
}
function headOf(e) {
const t = (0, m.F5)(e["head"]);
return {
commit: (0, m.ye)(t["sha"]),
repository: t["repo"] === null ? void 0 : (0, n.gE)((0, m.F5)(t["repo"])["full_name"], "full_name")
};
}
const whoever = e => e === null ? void 0 : (0, p.X)(e);
var f = r(88328);
var c = r(70394);
var g = r(14707);
async function openPulls(e) {
const {world: t, endpoints: n} = (0, g.cO)(e.env);
const p = (0, g.pI)(e.env, {
commit: "none",
id: `t${Date.now().toString(36)}-${process.pid}`
});
const m = p.repository ?? e.repository ?? "";
if (e.token === "" || m === "") throw (0, i.i4)("GITHUB_UNKNOWN", "expected a token and a repository to read the pull request with, found none");
const l = {
token: e.token,
repository: m,
...n.github === void 0 ? {} : {
baseUrl: n.github
}
};
const h = n.clock === void 0 ? c.d : await (await r.e(399).then(r.bind(r, 20399))).rehearsalClock(n.clock);
const v = {
pulls: githubPullRequests(l),
comments: (0, s.G)(l),
repository: (0, f.G)(l)
};
return {
world: t,
clock: h,
run: p,
repositoryName: m,
...v
};
}
async function pullOf({pulls: e, repositoryName: t}, r) {
if (!/^[1-9][0-9]{0,8}$/.test(r)) throw (0, i.i4)("USAGE", "expected the number of a pull request, found something else");
const s = await e.get(Number(r));
if (!s) throw (0, i.i4)("PR_NOT_OPEN", "expected a pull request of this number, found none");
if (!same(s.base.repository, t)) throw (0, i.i4)("RESPONSE_INVALID", "github:GetPullRequest: the answer is about another repository");
return s;
}
const same = (e, t) => e?.toLowerCase() === t.toLowerCase();
}),
4165: (function(e, t, r) {
r.d(t, {
X: () => accountOf
});
var i = r(96652);
var s = r(44463);
function accountOf(e) {
const {id: t, login: r, type: n} = (0, s.F5)(e);
return {
id: (0, i.TO)(t, "id"),
login: (0, i.w6)(r, "login"),
type: (0, i.gE)(n, "type")
};
}
}),
44492: (function(e, t, r) {
r.d(t, {
T: () => call
});
var i = r(19473);
var s = r(20376);
const n = {
TIMEOUT: "no answer in time",
UNREACHABLE: "GitHub could not be reached",
TLS_FAILED: "the certificate could not be verified",
THROTTLED: "too many requests",
DENIED: "the token does not allow it",
CREDENTIALS_INVALID: "GitHub does not accept the token",
NOT_FOUND: "there is no such thing, or the token may not see it",
RESPONSE_INVALID: "the answer could not be read"
};
async function call(e, t, r, s) {
const n = new AbortController;
let end = () => {};
const p = new Promise((e, t) => {
end = t;
});
const abort = t => {
n.abort();
end((0, i.oh)(t) ? t : failure(e, "TIMEOUT"));
};
const onAbort = () => abort(s?.reason);
if (s?.aborted) onAbort();
s?.addEventListener("abort", onAbort, {
once: true
});
const m = setTimeout(abort, r);
try {
if (n.signal.aborted) return await p;
return await Promise.race([ t(n.signal), p ]);
} catch (t) {
if ((0, i.oh)(t)) throw t;
throw failure(e, codeOf(t), statusOf(t));
} finally {
clearTimeout(m);
s?.removeEventListener("abort", onAbort);
}
}
function codeOf(e) {
const t = (0, s.O)(e);
if (t !== void 0) return t;
if (e instanceof Error && e.cause !== void 0 && statusOf(e) === void 0) return "UNREACHABLE";
const r = statusOf(e);
if (r === 401) return "CREDENTIALS_INVALID";
if (r === 429 || r === 403 && rateLimited(e)) return "THROTTLED";
if (r === 403) return "DENIED";
if (r === 404) return "NOT_FOUND";
return r === void 0 ? "RESPONSE_INVALID" : "SERVICE_ERROR";
}
function rateLimited(e) {
const t = e.response?.headers;
return t?.["retry-after"] !== void 0 || t?.["x-ratelimit-remaining"] === "0";
}
function statusOf(e) {
if (typeof e !== "object" || e === null || !("response" in e) || !e.response) return;
return "status" in e && typeof e.status === "number" ? e.status : void 0;
}
function failure(e, t, r) {
const s = n[t] ?? "GitHub answered with an error";
return (0, i.i4)(t, `${e}: ${s}`, {
name: "GitHub",
...r === void 0 ? {} : {
status: r
}
});
}
}),
44463: (function(e, t, r) {
r.d(t, {
$f: () => githubClient,
F5: () => shapeOf,
Ge: () => absent,
c2: () => statusOf,
nR: () => timeOf,
ye: () => shaOf
});
var i = r(19473);
var s = r(96652);
var n = r(44492);
const p = 1e4;
const m = 100;
const l = 10;
const NOTHING = () => {};
function githubClient(e) {
const [t = "", f = "", ...c] = e.repository.split("/");
if (t === "" || f === "" || c.length > 0) throw (0, i.i4)("USAGE", "expected a repository as owner/name");
const g = e.deadline ?? p;
async function request(i, s, p, m) {
const {getOctokit: l} = await Promise.all([ r.e(157), r.e(987) ]).then(r.bind(r, 40987));
const c = l(e.token, {
...e.baseUrl === void 0 ? {} : {
baseUrl: e.baseUrl.replace(/\/+$/, "")
},
log: {
debug: NOTHING,
info: NOTHING,
warn: NOTHING,
error: NOTHING
}
});
const ask = e => c.request(s, {
...p,
owner: t,
...s.includes("{repo}") ? {
repo: f
} : {},
request: {
signal: e,
redirect: "error"
}
});
const h = await (0, n.T)(i, ask, g, m);
return {
data: h.data,
more: /;\s*rel="?next"?/i.test(h.headers.link ?? "")
};
}
const below = e => `GET /repos/{owner}/{repo}${e}`;
return {
get: async (e, t, r, i) => shapeOf((await request(e, below(t), r, i)).data),
owner: async e => shapeOf((await request("github:GetOrganization", "GET /orgs/{owner}", {}, e)).data),
whole: async (e, t, r, n) => {
const {data: p, more: m} = await request(e, below(t), r, n);
if (m) throw (0, i.i4)("PARTIAL_DATA", `${e}: expected the whole list, found a page of it`);
return (0, s.HN)(p, "list").map(shapeOf);
},
newest: async (e, t, r, i) => (0, s.HN)((await request(e, below(t), r, i)).data, "list").map(shapeOf),
async list({operation: e, path: t, names: r, key: n, of: p}, f) {
const c = p === "organization" ? `GET /orgs/{owner}${t}` : below(t);
const g = [];
for (let t = 1; t <= l; t += 1) {
const {data: p, more: l} = await request(e, c, {
...r,
per_page: m,
page: t
}, f);
const h = (0, s.HN)(n === void 0 ? p : listIn(p, n), n ?? "list").map(shapeOf);
g.push(...h);
if (l || h.length >= m) continue;
if (n !== void 0 && g.length < (0, s._o)(shapeOf(p)["total_count"], "total_count")) throw (0, 
i.i4)("PARTIAL_DATA", `${e}: expected the whole list, found fewer than GitHub counts`);
return g;
}
throw (0, i.i4)("PARTIAL_DATA", `${e}: the list does not end`);
},
send: async (e, t, r, i, s) => (await request(t, `${e} /repos/{owner}/{repo}${r}`, i, s)).data
};
}
const listIn = (e, t) => shapeOf(e)[t];
function shapeOf(e) {
if (typeof e === "object" && e !== null && !Array.isArray(e)) return e;
throw (0, i.i4)("RESPONSE_INCOMPLETE", "the answer is no object");
}
async function absent(e) {
try {
return await e;
} catch (e) {
if ((0, i.oh)(e) && e.code === "NOT_FOUND") return;
throw e;
}
}
function statusOf(e) {
return (0, i.oh)(e) ? e.origin?.status : void 0;
}
function timeOf(e, t) {
const r = (0, s.gE)(e, t);
const n = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(r) ? Date.parse(r) : Number.NaN;
if (Number.isFinite(n)) return n;
throw (0, i.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${t}`);
}
function shaOf(e) {
const t = (0, s.gE)(e, "sha");
if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t)) return t;
throw (0, i.i4)("RESPONSE_INVALID", "expected a commit of 40 or 64 hexadecimal digits, found other text");
}
}),
5274: (function(e, t, r) {
r.d(t, {
G: () => githubComments
});
var i = r(19473);
var s = r(96652);
var n = r(44463);
const p = "github-actions[bot]";
const m = 65536;
function githubComments(e) {
const t = (0, n.$f)(e);
const r = e.author ?? p;
const l = "/issues/{issue_number}/comments";
const f = "/issues/comments/{comment_id}";
async function ours(e, i, p) {
const m = {
issue_number: e
};
const f = await t.list({
operation: "github:ListComments",
path: l,
names: m
}, p);
return f.flatMap(({id: e, user: t, body: p}) => t && (0, n.F5)(t)["login"] === r && typeof p === "string" && p.startsWith(i) ? [ {
id: (0, s.TO)(e, "id"),
body: p
} ] : []).sort((e, t) => e.id - t.id);
}
async function edit({id: e, body: r}, i, {keep: s, signal: n}) {
if (r === i) return "unchanged";
if (s?.(r)) return "kept";
await t.send("PATCH", "github:UpdateComment", f, {
comment_id: e,
body: i
}, n);
return "edited";
}
return {
async pullRequestsOf(e, r) {
const i = {
operation: "github:ListPullRequestsOfCommit",
path: "/commits/{commit_sha}/pulls",
names: {
commit_sha: e
}
};
return (await t.list(i, r)).filter(({state: e, merged_at: t}) => t !== null || (0, 
s.gE)(e, "state") === "open").map(({number: e}) => (0, s.TO)(e, "number")).sort((e, t) => e - t);
},
async upsertComment(e, r, p, c = {}) {
const {signal: g} = c;
const h = `${r}\n${p}`;
if (!/^<!-- [^\n>]+ -->$/.test(r) || h.length > m) throw (0, i.i4)("USAGE", "expected a marker of one HTML comment and a body that GitHub takes, found another");
const [v] = await ours(e, r, g);
if (v) return edit(v, h, c);
if (c.standing === true) return "none";
const b = await t.send("POST", "github:CreateComment", l, {
issue_number: e,
body: h
}, g);
const w = (0, s.TO)((0, n.F5)(b)["id"], "id");
const [P] = await ours(e, r, g);
if (P === void 0 || P.id >= w) return "created";
try {
await t.send("DELETE", "github:DeleteComment", f, {
comment_id: w
}, g);
} catch (e) {
if ((0, n.c2)(e) !== 404) throw e;
}
return edit(P, h, c);
}
};
}
}),
971: (function(e, t, r) {
r.d(t, {
VM: () => readAccountId,
cE: () => readPermission,
rI: () => readAuthors
});
var i = r(19473);
var s = r(96652);
var n = r(4165);
var p = r(44463);
async function readPermission(e, t, r) {
const n = "/collaborators/{username}/permission";
const m = await (0, p.Ge)(e.get("github:GetPermission", n, {
username: t
}, r));
if (m === void 0) return "none";
const l = (0, s.gE)((0, p.F5)(m["user"])["login"], "login");
if (l.toLowerCase() !== t.toLowerCase()) throw (0, i.i4)("RESPONSE_INVALID", "github:GetPermission: the answer is about somebody else");
return (0, s.Ne)(m["permission"], "permission", [ "admin", "write", "read", "none" ]);
}
async function readAuthors(e, t, r) {
const i = await e.list({
operation: "github:ListPullsOfCommit",
path: "/commits/{commit_sha}/pulls",
names: {
commit_sha: t
}
}, r);
return i.map(({user: e}) => (0, n.X)(e));
}
async function readAccountId(e, t, r) {
const i = "/collaborators/{username}/permission";
const s = await (0, p.Ge)(e.get("github:GetPermission", i, {
username: t
}, r));
return s === void 0 ? void 0 : (0, n.X)(s["user"]).id;
}
}),
88328: (function(e, t, r) {
r.d(t, {
G: () => githubRepository
});
var i = r(96652);
var s = r(44463);
function githubRepository(e) {
const t = (0, s.$f)(e);
return {
async tagged(e, r) {
const n = await (0, s.Ge)(t.get("github:GetTag", "/git/ref/{ref}", {
ref: `tags/${e}`
}, r));
if (n === void 0) return;
const p = (0, s.F5)(n["object"]);
if ((0, i.gE)(p["type"], "type") === "commit") return (0, s.ye)(p["sha"]);
const m = {
tag_sha: (0, s.ye)(p["sha"])
};
const l = await t.get("github:GetTagObject", "/git/tags/{tag_sha}", m, r);
const f = (0, s.F5)(l["object"]);
return (0, i.gE)(f["type"], "type") === "commit" ? (0, s.ye)(f["sha"]) : void 0;
},
async checkRuns(e, r, n) {
const p = await t.list({
operation: "github:ListCheckRuns",
path: "/commits/{ref}/check-runs",
names: {
ref: e,
check_name: r,
filter: "latest"
},
key: "check_runs"
}, n);
return p.map(e => ({
id: (0, i.TO)(e["id"], "id"),
name: (0, i.gE)(e["name"], "name"),
app: (0, i.gE)((0, s.F5)(e["app"])["slug"], "app"),
commit: (0, s.ye)(e["head_sha"]),
status: (0, i.gE)(e["status"], "status"),
conclusion: e["conclusion"] === null ? null : (0, i.gE)(e["conclusion"], "conclusion")
}));
},
async members(e, r) {
const n = {
operation: "github:ListTeamMembers",
path: "/teams/{team_slug}/members",
names: {
team_slug: e
},
of: "organization"
};
return (await (0, s.Ge)(t.list(n, r)))?.map(({login: e}) => (0, i.gE)(e, "login"));
}
};
}
}),
53945: (function(e, t, r) {
r.d(t, {
h: () => incidentLink,
w: () => s
});
var i = r(84771);
const s = "^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$";
function incidentLink(e) {
const t = e.trim();
if (t === "") return {};
if (!URL.canParse(t)) return {
said: dropped("it is no address")
};
const {protocol: r, hostname: n, port: p, pathname: m, search: l, hash: f, username: c, password: g} = new URL(t);
if (r !== "https:") return {
said: dropped("it is not https")
};
if (c !== "" || g !== "") return {
said: dropped("it holds a user or a password")
};
if (p !== "") return {
said: dropped("it names a port")
};
const h = `https://${n}${m === "/" ? "" : m}`;
if (!new RegExp(s).test(h) || (0, i.Dt)(h) || m.split("/").some(isRandom)) return {
said: dropped("its path is too long, holds signs that a record may not hold, or looks like a secret")
};
if (l === "" && f === "") return {
link: h
};
return {
link: h,
said: "the incident link was kept without what stood after its path, which may hold a token"
};
}
const dropped = e => `the incident link was dropped: expected https, a host and a path, and ${e}; the rollback goes on without it`;
const isRandom = e => e.length >= 24 && /[0-9]/.test(e) && /[A-Za-z]/.test(e) && !e.includes("-");
}),
2558: (function(e, t, r) {
r.d(t, {
u: () => manualChecks
});
var i = r(28686);
function manualChecks(e) {
const t = (0, i.AV)(e).flatMap(({check: e}) => e.kind === "manual" ? [ e ] : []);
return t.filter((e, r) => t.findIndex(t => t.id === e.id) === r);
}
}),
47632: (function(e, t, r) {
r.d(t, {
F7: () => i,
R: () => riskLabels,
bi: () => riskOf,
jL: () => shownRisk
});
const i = [ "R0", "R1", "R2", "R3" ];
function riskLabels(e) {
return e.filter(e => e.toLowerCase().startsWith("risk:")).map(e => e.slice("risk:".length).trim());
}
function riskOf(e) {
const t = riskLabels(e);
return i.find(e => t.length === 1 && t[0] === e) ?? "R3";
}
function shownRisk(e) {
return riskLabels(e).length === 1 ? riskOf(e) : "unknown";
}
}),
41037: (function(e, t, r) {
r.d(t, {
EP: () => n,
Fl: () => p,
MI: () => f,
Uq: () => m,
Xo: () => l
});
var i = r(98872);
var s = r(47632);
const n = "gonogo/release-pr/1";
const p = "gonogo/release-pr-dry-run/1";
const m = "release-pr.json";
const l = "release-pr-dry-run.json";
const f = 5e5;
const c = {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
};
const g = {
type: "string",
pattern: "^[0-9a-f]{64}$"
};
const h = {
type: "string",
pattern: "^[0-9a-f]{40}$"
};
const v = {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
};
const b = {
type: "integer",
minimum: 0,
maximum: 1e4
};
const w = {
type: "string",
minLength: 1,
maxLength: 300,
pattern: "^[^@\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]*$"
};
const P = {
type: "string",
minLength: 1,
maxLength: 255,
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"
};
const _ = {
enum: [ "production", "rehearsal" ]
};
const k = {
enum: [ "GO", "NO-GO" ]
};
const x = {
type: "object",
additionalProperties: false,
required: [ "id", "attempt" ],
properties: {
id: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
attempt: {
type: "integer",
minimum: 1
}
}
};
const q = {
type: "object",
description: "numbers and ids only",
additionalProperties: false,
required: [ "verdict", "reason", "declared", "passed", "left_out", "open" ],
properties: {
verdict: k,
reason: v,
declared: b,
passed: b,
left_out: {
...b,
description: "checks that act, or run what the pull request brings: asked after the merge only"
},
open: {
type: "array",
maxItems: 200,
items: c
}
}
};
s.F7, i.W2;
}),
87929: (function(e, t, r) {
r.d(t, {
Mp: () => written,
n0: () => readDryRun,
tL: () => readReport
});
var i = r(80142);
var s = r(98498);
var n = r(19473);
var p = r(89826);
var m = r(11043);
var l = r(10617);
var f = r(41037);
function written(e) {
const t = (0, i.$N)(e);
const r = "findings" in e ? isReport(e) : p(e);
if (!r || Buffer.byteLength(t) > f.MI) throw (0, n.i4)("EVIDENCE_INVALID", "expected the report of a release PR to hold declared fields only, found something else");
return t;
}
function readReport(e) {
return read(e, e => isReport(e));
}
function readDryRun(e) {
return read(e, e => {
if (!p(e)) return false;
const {result: t, signed: r} = e;
return [ t, ...r ].every(({reason: e}) => Object.hasOwn(s.CODES, e)) && t.verdict === "GO" === (t.reason === "MET");
});
}
function isReport(e) {
if (!m(e)) return false;
const {findings: t, verdict: r, reason: i} = e;
const n = t.map(({finding: e}) => e);
const p = [ i, ...n.map(e => e.reason) ].every(e => Object.hasOwn(s.CODES, e));
const f = n.map(({check: e}) => e);
return p && (0, l.LD)(f, n) === r && r === "GO" === (i === "MET");
}
function read(e, t) {
const refuse = e => {
throw (0, n.i4)("ARTIFACT_REFUSED", `expected a report of the published form, found ${e}`);
};
if (Buffer.byteLength(e) > f.MI) return refuse("a larger file");
let r;
try {
r = JSON.parse(e);
} catch {
return refuse("no JSON");
}
if (!t(r)) return refuse("other fields, or a verdict that its findings do not earn");
return (0, i.$N)(r) === e ? r : refuse("another spelling");
}
}),
1069: (function(e, t, r) {
r.d(t, {
I: () => levelOf,
i: () => loadRisk
});
var i = r(16372);
var s = r(2558);
var n = r(6995);
var p = r(36393);
var m = r(47632);
var l = r(90815);
const f = {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9 _.,:/()+-]{0,99}$",
description: "letters, digits, spaces and _ . , : / ( ) + -"
};
const c = {
type: "string",
pattern: "^[a-z0-9-]{1,64}$",
description: "slug of the app that makes it, such as github-actions"
};
const g = {
$schema: "http://json-schema.org/draft-07/schema#",
$id: "urn:gonogo:risk:1",
title: "gonogo risk levels",
type: "object",
additionalProperties: false,
required: [ "gonogo_risk", "levels", "gates" ],
properties: {
gonogo_risk: {
const: 1,
description: "the version of this format"
},
levels: {
type: "array",
minItems: m.F7.length,
description: "R0 to R3, in this order; none asks for less than the one before",
items: {
type: "object",
additionalProperties: false,
required: [ "risk", "means", "checks", "approvals", "dry_run_preflight", "signed" ],
properties: {
risk: {
enum: m.F7
},
means: {
...l.a$,
description: "what has this risk"
},
checks: {
type: "array",
description: "check runs that must have succeeded on the head commit",
items: {
type: "object",
additionalProperties: false,
required: [ "name" ],
properties: {
name: f,
app: c
}
}
},
approvals: {
type: "array",
description: "reviews that must approve the head commit, by people other than the author",
items: {
type: "object",
additionalProperties: false,
required: [ "count" ],
properties: {
count: {
type: "integer",
minimum: 1,
maximum: 10
},
role: {
...l.ID,
description: "a role of the plan (default: anybody who may write)"
}
}
}
},
dry_run_preflight: {
type: "boolean",
description: "the first phase\u2019s preflight must pass, asked with the read role"
},
signed: {
type: "array",
items: l.ID,
uniqueItems: true,
description: "manual checks of the plan, signed for the head commit"
}
}
}
},
gates: {
type: "array",
description: "labels that ask for a check run and for its id in the body",
items: {
type: "object",
additionalProperties: false,
required: [ "label", "check", "records" ],
properties: {
label: {
type: "string",
pattern: "^gate:[a-z0-9][a-z0-9-]{0,40}$",
description: "gate: and a word"
},
check: f,
app: c,
records: {
...f,
description: "the body\u2019s line `<this>: <id>`"
}
}
}
}
}
};
function loadRisk(e, t) {
const r = (0, p.g)(e, "risk file");
if ("problems" in r) return r;
if (!i(r.data)) return {
problems: (0, n.I)(i.errors ?? [], r, schemaOf)
};
const s = r.data;
const m = [ ...order(s), ...weaker(s), ...twice(s), ...unknown(s, t) ].map(({path: e, message: t}) => ({
rule: "risk",
path: e,
...r.at(e),
message: t
}));
return m.length === 0 ? {
risk: s
} : {
problems: m.sort((e, t) => e.line - t.line || e.col - t.col)
};
}
function levelOf(e, t) {
const r = e.levels.find(e => e.risk === t);
if (!r) throw new RangeError("a risk file without this level was let through");
return r;
}
function order({levels: e}) {
return e.flatMap(({risk: e}, t) => e === m.F7[t] ? [] : [ {
path: [ "levels", t, "risk" ],
message: `expected ${m.F7[t] ?? "no further level"} here, found ${e}; write R0 to R3 once each, in this order`
} ]);
}
function weaker({levels: e}) {
const t = [];
for (const [r, i] of e.entries()) {
const s = e[r - 1];
if (!s) continue;
const less = (e, n) => {
t.push({
path: [ "levels", r, e ],
message: `expected ${i.risk} to ask for no less than ${s.risk}, found ${n} missing; add it`
});
};
for (const {name: e} of s.checks) if (!i.checks.some(t => t.name === e)) less("checks", "a check run");
for (const e of s.approvals) if (!i.approvals.some(t => t.role === e.role && t.count >= e.count)) less("approvals", "an approval");
if (s.dry_run_preflight && !i.dry_run_preflight) less("dry_run_preflight", "the dry run");
for (const e of s.signed) if (!i.signed.includes(e)) less("signed", "a signed item");
}
return t;
}
function twice({levels: e, gates: t}) {
const again = (e, t) => e.flatMap((r, i) => e.indexOf(r) < i ? [ {
path: t(i),
message: "expected each once, found it twice; remove one"
} ] : []);
return [ ...again(t.map(({label: e}) => e), e => [ "gates", e, "label" ]), ...e.flatMap(({checks: e, approvals: t}, r) => [ ...again(e.map(({name: e}) => e), e => [ "levels", r, "checks", e, "name" ]), ...again(t.map(({role: e}) => e ?? ""), e => [ "levels", r, "approvals", e ]) ]) ];
}
function unknown({levels: e}, t) {
const r = (0, s.u)(t).map(({id: e}) => e);
return e.flatMap(({approvals: e, signed: i}, s) => [ ...e.flatMap(({role: e}, r) => e === void 0 || t.roles.some(({id: t}) => t === e) ? [] : [ {
path: [ "levels", s, "approvals", r, "role" ],
message: "expected a role of the plan, found another name; the plan lists them under roles"
} ]), ...i.flatMap((e, t) => r.includes(e) ? [] : [ {
path: [ "levels", s, "signed", t ],
message: "expected a manual check of the plan, found another name"
} ]) ]);
}
function schemaOf(e) {
const t = e.slice(e.indexOf("#") + 1).split("/").slice(1, -1);
let r = g;
for (const e of t) {
const t = decodeURIComponent(e).replaceAll("~1", "/").replaceAll("~0", "~");
r = typeof r === "object" && r !== null ? r[t] : void 0;
}
return typeof r === "object" && r !== null ? r : void 0;
}
}),
20376: (function(e, t, r) {
r.d(t, {
O: () => socketFailure
});
const i = [ [ "TIMEOUT", /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)$/ ], [ "TLS_FAILED", /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/ ], [ "RESPONSE_INVALID", /^HPE_/ ], [ "UNREACHABLE", /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET)/ ] ];
function socketFailure(e) {
const t = systemCode(e, 0);
return i.find(([, e]) => e.test(t))?.[0];
}
function systemCode(e, t) {
if (typeof e !== "object" || e === null || t > 5) return "";
if ("code" in e && typeof e.code === "string") return e.code;
if ("errors" in e && Array.isArray(e.errors) && e.errors.length > 0) return systemCode(e.errors[0], t + 1);
return "cause" in e ? systemCode(e.cause, t + 1) : "";
}
})
};
