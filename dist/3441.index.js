export const id = 3441;

export const ids = [ 3441 ];

export const modules = {
49046: (function(e, r, t) {
e.exports = l, e.exports["default"] = l;
const i = {
$id: "urn:gonogo:shadow-report:1",
type: "object",
additionalProperties: !1,
required: [ "schema", "world", "system", "report", "rule", "run", "seed", "window", "taken", "status", "population", "asked", "sampled", "outcomes", "shares", "matched_by", "categories", "fields", "undeclared", "changed", "latency", "requests", "rate_limits", "refusals", "retries", "versions", "trace", "drift_watch" ],
properties: {
schema: {
const: "gonogo/shadow-report/1"
},
world: {
enum: [ "production", "rehearsal" ]
},
system: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
rule: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
run: {
type: "string",
pattern: "^[A-Za-z0-9_.-]{1,200}$"
},
seed: {
type: "string",
pattern: "^[0-9a-f]{16}$"
},
window: {
type: "object",
additionalProperties: !1,
required: [ "from", "to" ],
properties: {
from: {
type: "integer",
minimum: 0
},
to: {
type: "integer",
minimum: 0
}
}
},
taken: {
type: "object",
additionalProperties: !1,
required: [ "from", "to" ],
properties: {
from: {
type: "integer",
minimum: 0
},
to: {
type: "integer",
minimum: 0
}
}
},
status: {
enum: [ "complete", "incomplete" ]
},
reason: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
},
population: {
type: "integer",
minimum: 0
},
asked: {
type: "integer",
minimum: 0
},
sampled: {
type: "integer",
minimum: 0
},
resumed: {
type: "boolean"
},
outcomes: {
type: "object",
additionalProperties: !1,
required: [ "matched", "no_match", "ambiguous", "not_applicable", "error" ],
properties: {
matched: {
type: "integer",
minimum: 0
},
no_match: {
type: "integer",
minimum: 0
},
ambiguous: {
type: "integer",
minimum: 0
},
not_applicable: {
type: "integer",
minimum: 0
},
error: {
type: "integer",
minimum: 0
}
}
},
shares: {
type: "object",
additionalProperties: !1,
required: [ "matched", "no_match", "ambiguous", "error" ],
properties: {
matched: {
type: "object",
additionalProperties: !1,
required: [ "share", "lower", "upper" ],
properties: {
share: {
type: "number",
minimum: 0,
maximum: 1
},
lower: {
type: "number",
minimum: 0,
maximum: 1
},
upper: {
type: "number",
minimum: 0,
maximum: 1
}
}
},
no_match: {
type: "object",
additionalProperties: !1,
required: [ "share", "lower", "upper" ],
properties: {
share: {
type: "number",
minimum: 0,
maximum: 1
},
lower: {
type: "number",
minimum: 0,
maximum: 1
},
upper: {
type: "number",
minimum: 0,
maximum: 1
}
}
},
ambiguous: {
type: "object",
additionalProperties: !1,
required: [ "share", "lower", "upper" ],
properties: {
share: {
type: "number",
minimum: 0,
maximum: 1
},
lower: {
type: "number",
minimum: 0,
maximum: 1
},
upper: {
type: "number",
minimum: 0,
maximum: 1
}
}
},
error: {
type: "object",
additionalProperties: !1,
required: [ "share", "lower", "upper" ],
properties: {
share: {
type: "number",
minimum: 0,
maximum: 1
},
lower: {
type: "number",
minimum: 0,
maximum: 1
},
upper: {
type: "number",
minimum: 0,
maximum: 1
}
}
}
}
},
matched_by: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "lookup", "count" ],
properties: {
lookup: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
count: {
type: "integer",
minimum: 0
}
}
},
maxItems: 20
},
error_codes: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "code", "count" ],
properties: {
code: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
},
count: {
type: "integer",
minimum: 0
}
}
},
maxItems: 50
},
categories: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "category", "suppressed" ],
properties: {
category: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
count: {
type: "integer",
minimum: 0
},
suppressed: {
type: "boolean"
}
}
},
maxItems: 50
},
fields: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "object", "path", "type", "optional", "objects", "present", "wrong_type" ],
properties: {
object: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
type: {
enum: [ "string", "number", "boolean", "object", "array" ]
},
optional: {
type: "boolean"
},
objects: {
type: "integer",
minimum: 0
},
present: {
type: "integer",
minimum: 0
},
wrong_type: {
type: "integer",
minimum: 0
}
}
},
maxItems: 200
},
undeclared: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "object", "fields" ],
properties: {
object: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
fields: {
type: "integer",
minimum: 0
}
}
},
maxItems: 20
},
changed: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "object", "looked", "changed" ],
properties: {
object: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
looked: {
type: "integer",
minimum: 0
},
changed: {
type: "integer",
minimum: 0
}
}
},
maxItems: 20
},
latency: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "host", "requests", "p50", "p95", "p99", "max" ],
properties: {
host: {
type: "string",
pattern: "^[a-z0-9.-]{1,253}$"
},
requests: {
type: "integer",
minimum: 0
},
p50: {
type: "number",
minimum: 0
},
p95: {
type: "number",
minimum: 0
},
p99: {
type: "number",
minimum: 0
},
max: {
type: "number",
minimum: 0
}
}
},
maxItems: 50
},
requests: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "method", "host", "template", "status", "count" ],
properties: {
method: {
enum: [ "GET", "HEAD", "POST" ]
},
host: {
type: "string",
pattern: "^[a-z0-9.-]{1,253}$"
},
template: {
type: "string",
maxLength: 300,
pattern: "^/[A-Za-z0-9_./{}~-]*$"
},
status: {
anyOf: [ {
type: "integer",
minimum: 100,
maximum: 599
}, {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
} ]
},
count: {
type: "integer",
minimum: 0
}
}
},
maxItems: 500
},
rate_limits: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "host", "responses", "limited", "batches", "batches_over", "in_a_row", "exhausted", "waited" ],
properties: {
host: {
type: "string",
pattern: "^[a-z0-9.-]{1,253}$"
},
responses: {
type: "integer",
minimum: 0
},
limited: {
type: "integer",
minimum: 0
},
batches: {
type: "integer",
minimum: 0
},
batches_over: {
type: "integer",
minimum: 0
},
in_a_row: {
type: "integer",
minimum: 0
},
exhausted: {
type: "integer",
minimum: 0
},
waited: {
type: "number",
minimum: 0
}
}
},
maxItems: 50
},
refusals: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "code", "count" ],
properties: {
code: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
},
count: {
type: "integer",
minimum: 0
}
}
},
maxItems: 50
},
retries: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "host", "template", "reason", "retries", "recovered", "waited" ],
properties: {
host: {
type: "string",
pattern: "^[a-z0-9.-]{1,253}$"
},
template: {
type: "string",
maxLength: 300,
pattern: "^/[A-Za-z0-9_./{}~-]*$"
},
reason: {
anyOf: [ {
type: "integer",
minimum: 100,
maximum: 599
}, {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
} ]
},
retries: {
type: "integer",
minimum: 0
},
recovered: {
type: "integer",
minimum: 0
},
waited: {
type: "number",
minimum: 0
}
}
},
maxItems: 500
},
versions: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "host", "responses", "as_declared", "deprecated" ],
properties: {
host: {
type: "string",
pattern: "^[a-z0-9.-]{1,253}$"
},
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
responses: {
type: "integer",
minimum: 0
},
as_declared: {
type: "integer",
minimum: 0
},
deprecated: {
type: "integer",
minimum: 0
}
}
},
maxItems: 50
},
trace: {
type: "object",
additionalProperties: !1,
required: [ "lines", "dropped" ],
properties: {
lines: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "method", "host", "template", "status", "ms", "attempt", "waited" ],
properties: {
method: {
enum: [ "GET", "HEAD", "POST" ]
},
host: {
type: "string",
pattern: "^[a-z0-9.-]{1,253}$"
},
template: {
type: "string",
maxLength: 300,
pattern: "^/[A-Za-z0-9_./{}~-]*$"
},
status: {
anyOf: [ {
type: "integer",
minimum: 100,
maximum: 599
}, {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
} ]
},
ms: {
type: "number",
minimum: 0
},
attempt: {
type: "integer",
minimum: 1
},
waited: {
type: "number",
minimum: 0
},
item: {
type: "string",
pattern: "^[0-9a-f]{24}$"
}
}
},
maxItems: 2e3
},
dropped: {
type: "integer",
minimum: 0
}
}
},
drift_watch: {
type: "object",
additionalProperties: !1,
required: [ "alerts" ],
properties: {
alerts: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "check", "code", "outcome" ],
properties: {
check: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
code: {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
},
outcome: {
enum: [ "fail", "inconclusive", "error", "waived" ]
}
}
},
maxItems: 100
}
}
}
}
}, s = Object.prototype.hasOwnProperty, p = t(36214)["default"], o = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u"), a = new RegExp("^[0-9a-f]{64}$", "u"), m = new RegExp("^[A-Za-z0-9_.-]{1,200}$", "u"), n = new RegExp("^[0-9a-f]{16}$", "u"), d = new RegExp("^[A-Z][A-Z_]{1,60}$", "u"), u = new RegExp("^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$", "u"), y = new RegExp("^[a-z0-9.-]{1,253}$", "u"), h = new RegExp("^/[A-Za-z0-9_./{}~-]*$", "u"), f = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u"), g = new RegExp("^[0-9a-f]{24}$", "u");
function l(e, {instancePath: r = "", parentData: t, parentDataProperty: b, rootData: q = e} = {}) {
let v = null, _ = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.schema) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "schema"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.world) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "world"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.system) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "system"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.report) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.rule) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "rule"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.run) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "run"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.seed) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "seed"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.window) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "window"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.taken) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "taken"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.status) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "status"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.population) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "population"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.asked) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "asked"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.sampled) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "sampled"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.outcomes) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "outcomes"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.shares) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "shares"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.matched_by) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "matched_by"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.categories) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "categories"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.fields) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "fields"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.undeclared) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "undeclared"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.changed) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "changed"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.latency) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "latency"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.requests) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "requests"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.rate_limits) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "rate_limits"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.refusals) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "refusals"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.retries) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "retries"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.versions) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "versions"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.trace) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "trace"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 === e.drift_watch) {
const e = {
instancePath: r,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "drift_watch"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
for (const t in e) if (!s.call(i.properties, t)) {
const e = {
instancePath: r,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: t
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
if (void 0 !== e.schema && "gonogo/shadow-report/1" !== e.schema && (v = c(v, r + "/schema", "#/properties/schema/const", "const", {
allowedValue: "gonogo/shadow-report/1"
}), _++), void 0 !== e.world) {
let t = e.world;
"production" !== t && "rehearsal" !== t && (v = c(v, r + "/world", "#/properties/world/enum", "enum", {
allowedValues: i.properties.world.enum
}), _++);
}
if (void 0 !== e.system) {
let t = e.system;
"string" == typeof t ? o.test(t) || (v = c(v, r + "/system", "#/properties/system/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (v = c(v, r + "/system", "#/properties/system/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.report) {
let t = e.report;
"string" == typeof t ? o.test(t) || (v = c(v, r + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (v = c(v, r + "/report", "#/properties/report/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.rule) {
let t = e.rule;
"string" == typeof t ? a.test(t) || (v = c(v, r + "/rule", "#/properties/rule/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), _++) : (v = c(v, r + "/rule", "#/properties/rule/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.run) {
let t = e.run;
"string" == typeof t ? m.test(t) || (v = c(v, r + "/run", "#/properties/run/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.-]{1,200}$"
}), _++) : (v = c(v, r + "/run", "#/properties/run/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.seed) {
let t = e.seed;
"string" == typeof t ? n.test(t) || (v = c(v, r + "/seed", "#/properties/seed/pattern", "pattern", {
pattern: "^[0-9a-f]{16}$"
}), _++) : (v = c(v, r + "/seed", "#/properties/seed/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.window) {
let t = e.window;
if (t && "object" == typeof t && !Array.isArray(t)) {
void 0 === t.from && (v = c(v, r + "/window", "#/properties/window/required", "required", {
missingProperty: "from"
}), _++), void 0 === t.to && (v = c(v, r + "/window", "#/properties/window/required", "required", {
missingProperty: "to"
}), _++);
for (const e in t) "from" !== e && "to" !== e && (v = c(v, r + "/window", "#/properties/window/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== t.from) {
let e = t.from;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/window/from", "#/properties/window/properties/from/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/window/from", "#/properties/window/properties/from/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== t.to) {
let e = t.to;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/window/to", "#/properties/window/properties/to/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/window/to", "#/properties/window/properties/to/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/window", "#/properties/window/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.taken) {
let t = e.taken;
if (t && "object" == typeof t && !Array.isArray(t)) {
void 0 === t.from && (v = c(v, r + "/taken", "#/properties/taken/required", "required", {
missingProperty: "from"
}), _++), void 0 === t.to && (v = c(v, r + "/taken", "#/properties/taken/required", "required", {
missingProperty: "to"
}), _++);
for (const e in t) "from" !== e && "to" !== e && (v = c(v, r + "/taken", "#/properties/taken/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== t.from) {
let e = t.from;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/taken/from", "#/properties/taken/properties/from/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/taken/from", "#/properties/taken/properties/from/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== t.to) {
let e = t.to;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/taken/to", "#/properties/taken/properties/to/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/taken/to", "#/properties/taken/properties/to/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/taken", "#/properties/taken/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.status) {
let t = e.status;
"complete" !== t && "incomplete" !== t && (v = c(v, r + "/status", "#/properties/status/enum", "enum", {
allowedValues: i.properties.status.enum
}), _++);
}
if (void 0 !== e.reason) {
let t = e.reason;
"string" == typeof t ? d.test(t) || (v = c(v, r + "/reason", "#/properties/reason/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), _++) : (v = c(v, r + "/reason", "#/properties/reason/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.population) {
let t = e.population;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/population", "#/properties/population/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/population", "#/properties/population/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.asked) {
let t = e.asked;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/asked", "#/properties/asked/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/asked", "#/properties/asked/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.sampled) {
let t = e.sampled;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/sampled", "#/properties/sampled/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/sampled", "#/properties/sampled/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.resumed && "boolean" != typeof e.resumed && (v = c(v, r + "/resumed", "#/properties/resumed/type", "type", {
type: "boolean"
}), _++), void 0 !== e.outcomes) {
let t = e.outcomes;
if (t && "object" == typeof t && !Array.isArray(t)) {
void 0 === t.matched && (v = c(v, r + "/outcomes", "#/properties/outcomes/required", "required", {
missingProperty: "matched"
}), _++), void 0 === t.no_match && (v = c(v, r + "/outcomes", "#/properties/outcomes/required", "required", {
missingProperty: "no_match"
}), _++), void 0 === t.ambiguous && (v = c(v, r + "/outcomes", "#/properties/outcomes/required", "required", {
missingProperty: "ambiguous"
}), _++), void 0 === t.not_applicable && (v = c(v, r + "/outcomes", "#/properties/outcomes/required", "required", {
missingProperty: "not_applicable"
}), _++), void 0 === t.error && (v = c(v, r + "/outcomes", "#/properties/outcomes/required", "required", {
missingProperty: "error"
}), _++);
for (const e in t) "matched" !== e && "no_match" !== e && "ambiguous" !== e && "not_applicable" !== e && "error" !== e && (v = c(v, r + "/outcomes", "#/properties/outcomes/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== t.matched) {
let e = t.matched;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/outcomes/matched", "#/properties/outcomes/properties/matched/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/outcomes/matched", "#/properties/outcomes/properties/matched/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== t.no_match) {
let e = t.no_match;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/outcomes/no_match", "#/properties/outcomes/properties/no_match/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/outcomes/no_match", "#/properties/outcomes/properties/no_match/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== t.ambiguous) {
let e = t.ambiguous;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/outcomes/ambiguous", "#/properties/outcomes/properties/ambiguous/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/outcomes/ambiguous", "#/properties/outcomes/properties/ambiguous/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== t.not_applicable) {
let e = t.not_applicable;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/outcomes/not_applicable", "#/properties/outcomes/properties/not_applicable/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/outcomes/not_applicable", "#/properties/outcomes/properties/not_applicable/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== t.error) {
let e = t.error;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/outcomes/error", "#/properties/outcomes/properties/error/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/outcomes/error", "#/properties/outcomes/properties/error/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/outcomes", "#/properties/outcomes/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.shares) {
let t = e.shares;
if (t && "object" == typeof t && !Array.isArray(t)) {
void 0 === t.matched && (v = c(v, r + "/shares", "#/properties/shares/required", "required", {
missingProperty: "matched"
}), _++), void 0 === t.no_match && (v = c(v, r + "/shares", "#/properties/shares/required", "required", {
missingProperty: "no_match"
}), _++), void 0 === t.ambiguous && (v = c(v, r + "/shares", "#/properties/shares/required", "required", {
missingProperty: "ambiguous"
}), _++), void 0 === t.error && (v = c(v, r + "/shares", "#/properties/shares/required", "required", {
missingProperty: "error"
}), _++);
for (const e in t) "matched" !== e && "no_match" !== e && "ambiguous" !== e && "error" !== e && (v = c(v, r + "/shares", "#/properties/shares/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== t.matched) {
let e = t.matched;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.share && (v = c(v, r + "/shares/matched", "#/properties/shares/properties/matched/required", "required", {
missingProperty: "share"
}), _++), void 0 === e.lower && (v = c(v, r + "/shares/matched", "#/properties/shares/properties/matched/required", "required", {
missingProperty: "lower"
}), _++), void 0 === e.upper && (v = c(v, r + "/shares/matched", "#/properties/shares/properties/matched/required", "required", {
missingProperty: "upper"
}), _++);
for (const t in e) "share" !== t && "lower" !== t && "upper" !== t && (v = c(v, r + "/shares/matched", "#/properties/shares/properties/matched/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.share) {
let t = e.share;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/matched/share", "#/properties/shares/properties/matched/properties/share/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/matched/share", "#/properties/shares/properties/matched/properties/share/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/matched/share", "#/properties/shares/properties/matched/properties/share/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.lower) {
let t = e.lower;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/matched/lower", "#/properties/shares/properties/matched/properties/lower/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/matched/lower", "#/properties/shares/properties/matched/properties/lower/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/matched/lower", "#/properties/shares/properties/matched/properties/lower/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.upper) {
let t = e.upper;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/matched/upper", "#/properties/shares/properties/matched/properties/upper/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/matched/upper", "#/properties/shares/properties/matched/properties/upper/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/matched/upper", "#/properties/shares/properties/matched/properties/upper/type", "type", {
type: "number"
}), _++);
}
} else v = c(v, r + "/shares/matched", "#/properties/shares/properties/matched/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== t.no_match) {
let e = t.no_match;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.share && (v = c(v, r + "/shares/no_match", "#/properties/shares/properties/no_match/required", "required", {
missingProperty: "share"
}), _++), void 0 === e.lower && (v = c(v, r + "/shares/no_match", "#/properties/shares/properties/no_match/required", "required", {
missingProperty: "lower"
}), _++), void 0 === e.upper && (v = c(v, r + "/shares/no_match", "#/properties/shares/properties/no_match/required", "required", {
missingProperty: "upper"
}), _++);
for (const t in e) "share" !== t && "lower" !== t && "upper" !== t && (v = c(v, r + "/shares/no_match", "#/properties/shares/properties/no_match/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.share) {
let t = e.share;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/no_match/share", "#/properties/shares/properties/no_match/properties/share/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/no_match/share", "#/properties/shares/properties/no_match/properties/share/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/no_match/share", "#/properties/shares/properties/no_match/properties/share/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.lower) {
let t = e.lower;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/no_match/lower", "#/properties/shares/properties/no_match/properties/lower/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/no_match/lower", "#/properties/shares/properties/no_match/properties/lower/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/no_match/lower", "#/properties/shares/properties/no_match/properties/lower/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.upper) {
let t = e.upper;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/no_match/upper", "#/properties/shares/properties/no_match/properties/upper/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/no_match/upper", "#/properties/shares/properties/no_match/properties/upper/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/no_match/upper", "#/properties/shares/properties/no_match/properties/upper/type", "type", {
type: "number"
}), _++);
}
} else v = c(v, r + "/shares/no_match", "#/properties/shares/properties/no_match/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== t.ambiguous) {
let e = t.ambiguous;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.share && (v = c(v, r + "/shares/ambiguous", "#/properties/shares/properties/ambiguous/required", "required", {
missingProperty: "share"
}), _++), void 0 === e.lower && (v = c(v, r + "/shares/ambiguous", "#/properties/shares/properties/ambiguous/required", "required", {
missingProperty: "lower"
}), _++), void 0 === e.upper && (v = c(v, r + "/shares/ambiguous", "#/properties/shares/properties/ambiguous/required", "required", {
missingProperty: "upper"
}), _++);
for (const t in e) "share" !== t && "lower" !== t && "upper" !== t && (v = c(v, r + "/shares/ambiguous", "#/properties/shares/properties/ambiguous/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.share) {
let t = e.share;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/ambiguous/share", "#/properties/shares/properties/ambiguous/properties/share/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/ambiguous/share", "#/properties/shares/properties/ambiguous/properties/share/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/ambiguous/share", "#/properties/shares/properties/ambiguous/properties/share/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.lower) {
let t = e.lower;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/ambiguous/lower", "#/properties/shares/properties/ambiguous/properties/lower/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/ambiguous/lower", "#/properties/shares/properties/ambiguous/properties/lower/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/ambiguous/lower", "#/properties/shares/properties/ambiguous/properties/lower/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.upper) {
let t = e.upper;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/ambiguous/upper", "#/properties/shares/properties/ambiguous/properties/upper/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/ambiguous/upper", "#/properties/shares/properties/ambiguous/properties/upper/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/ambiguous/upper", "#/properties/shares/properties/ambiguous/properties/upper/type", "type", {
type: "number"
}), _++);
}
} else v = c(v, r + "/shares/ambiguous", "#/properties/shares/properties/ambiguous/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== t.error) {
let e = t.error;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.share && (v = c(v, r + "/shares/error", "#/properties/shares/properties/error/required", "required", {
missingProperty: "share"
}), _++), void 0 === e.lower && (v = c(v, r + "/shares/error", "#/properties/shares/properties/error/required", "required", {
missingProperty: "lower"
}), _++), void 0 === e.upper && (v = c(v, r + "/shares/error", "#/properties/shares/properties/error/required", "required", {
missingProperty: "upper"
}), _++);
for (const t in e) "share" !== t && "lower" !== t && "upper" !== t && (v = c(v, r + "/shares/error", "#/properties/shares/properties/error/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.share) {
let t = e.share;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/error/share", "#/properties/shares/properties/error/properties/share/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/error/share", "#/properties/shares/properties/error/properties/share/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/error/share", "#/properties/shares/properties/error/properties/share/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.lower) {
let t = e.lower;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/error/lower", "#/properties/shares/properties/error/properties/lower/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/error/lower", "#/properties/shares/properties/error/properties/lower/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/error/lower", "#/properties/shares/properties/error/properties/lower/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.upper) {
let t = e.upper;
"number" == typeof t && isFinite(t) ? ((t > 1 || isNaN(t)) && (v = c(v, r + "/shares/error/upper", "#/properties/shares/properties/error/properties/upper/maximum", "maximum", {
comparison: "<=",
limit: 1
}), _++), (t < 0 || isNaN(t)) && (v = c(v, r + "/shares/error/upper", "#/properties/shares/properties/error/properties/upper/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++)) : (v = c(v, r + "/shares/error/upper", "#/properties/shares/properties/error/properties/upper/type", "type", {
type: "number"
}), _++);
}
} else v = c(v, r + "/shares/error", "#/properties/shares/properties/error/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/shares", "#/properties/shares/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.matched_by) {
let t = e.matched_by;
if (Array.isArray(t)) {
t.length > 20 && (v = c(v, r + "/matched_by", "#/properties/matched_by/maxItems", "maxItems", {
limit: 20
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.lookup && (v = c(v, r + "/matched_by/" + i, "#/properties/matched_by/items/required", "required", {
missingProperty: "lookup"
}), _++), void 0 === e.count && (v = c(v, r + "/matched_by/" + i, "#/properties/matched_by/items/required", "required", {
missingProperty: "count"
}), _++);
for (const t in e) "lookup" !== t && "count" !== t && (v = c(v, r + "/matched_by/" + i, "#/properties/matched_by/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.lookup) {
let t = e.lookup;
"string" == typeof t ? o.test(t) || (v = c(v, r + "/matched_by/" + i + "/lookup", "#/properties/matched_by/items/properties/lookup/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (v = c(v, r + "/matched_by/" + i + "/lookup", "#/properties/matched_by/items/properties/lookup/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.count) {
let t = e.count;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/matched_by/" + i + "/count", "#/properties/matched_by/items/properties/count/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/matched_by/" + i + "/count", "#/properties/matched_by/items/properties/count/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/matched_by/" + i, "#/properties/matched_by/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/matched_by", "#/properties/matched_by/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.error_codes) {
let t = e.error_codes;
if (Array.isArray(t)) {
t.length > 50 && (v = c(v, r + "/error_codes", "#/properties/error_codes/maxItems", "maxItems", {
limit: 50
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.code && (v = c(v, r + "/error_codes/" + i, "#/properties/error_codes/items/required", "required", {
missingProperty: "code"
}), _++), void 0 === e.count && (v = c(v, r + "/error_codes/" + i, "#/properties/error_codes/items/required", "required", {
missingProperty: "count"
}), _++);
for (const t in e) "code" !== t && "count" !== t && (v = c(v, r + "/error_codes/" + i, "#/properties/error_codes/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.code) {
let t = e.code;
"string" == typeof t ? d.test(t) || (v = c(v, r + "/error_codes/" + i + "/code", "#/properties/error_codes/items/properties/code/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), _++) : (v = c(v, r + "/error_codes/" + i + "/code", "#/properties/error_codes/items/properties/code/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.count) {
let t = e.count;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/error_codes/" + i + "/count", "#/properties/error_codes/items/properties/count/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/error_codes/" + i + "/count", "#/properties/error_codes/items/properties/count/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/error_codes/" + i, "#/properties/error_codes/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/error_codes", "#/properties/error_codes/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.categories) {
let t = e.categories;
if (Array.isArray(t)) {
t.length > 50 && (v = c(v, r + "/categories", "#/properties/categories/maxItems", "maxItems", {
limit: 50
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.category && (v = c(v, r + "/categories/" + i, "#/properties/categories/items/required", "required", {
missingProperty: "category"
}), _++), void 0 === e.suppressed && (v = c(v, r + "/categories/" + i, "#/properties/categories/items/required", "required", {
missingProperty: "suppressed"
}), _++);
for (const t in e) "category" !== t && "count" !== t && "suppressed" !== t && (v = c(v, r + "/categories/" + i, "#/properties/categories/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.category) {
let t = e.category;
"string" == typeof t ? o.test(t) || (v = c(v, r + "/categories/" + i + "/category", "#/properties/categories/items/properties/category/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (v = c(v, r + "/categories/" + i + "/category", "#/properties/categories/items/properties/category/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.count) {
let t = e.count;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/categories/" + i + "/count", "#/properties/categories/items/properties/count/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/categories/" + i + "/count", "#/properties/categories/items/properties/count/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
void 0 !== e.suppressed && "boolean" != typeof e.suppressed && (v = c(v, r + "/categories/" + i + "/suppressed", "#/properties/categories/items/properties/suppressed/type", "type", {
type: "boolean"
}), _++);
} else v = c(v, r + "/categories/" + i, "#/properties/categories/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/categories", "#/properties/categories/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.fields) {
let t = e.fields;
if (Array.isArray(t)) {
t.length > 200 && (v = c(v, r + "/fields", "#/properties/fields/maxItems", "maxItems", {
limit: 200
}), _++);
const e = t.length;
for (let s = 0; s < e; s++) {
let e = t[s];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.object && (v = c(v, r + "/fields/" + s, "#/properties/fields/items/required", "required", {
missingProperty: "object"
}), _++), void 0 === e.path && (v = c(v, r + "/fields/" + s, "#/properties/fields/items/required", "required", {
missingProperty: "path"
}), _++), void 0 === e.type && (v = c(v, r + "/fields/" + s, "#/properties/fields/items/required", "required", {
missingProperty: "type"
}), _++), void 0 === e.optional && (v = c(v, r + "/fields/" + s, "#/properties/fields/items/required", "required", {
missingProperty: "optional"
}), _++), void 0 === e.objects && (v = c(v, r + "/fields/" + s, "#/properties/fields/items/required", "required", {
missingProperty: "objects"
}), _++), void 0 === e.present && (v = c(v, r + "/fields/" + s, "#/properties/fields/items/required", "required", {
missingProperty: "present"
}), _++), void 0 === e.wrong_type && (v = c(v, r + "/fields/" + s, "#/properties/fields/items/required", "required", {
missingProperty: "wrong_type"
}), _++);
for (const t in e) "object" !== t && "path" !== t && "type" !== t && "optional" !== t && "objects" !== t && "present" !== t && "wrong_type" !== t && (v = c(v, r + "/fields/" + s, "#/properties/fields/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.object) {
let t = e.object;
"string" == typeof t ? o.test(t) || (v = c(v, r + "/fields/" + s + "/object", "#/properties/fields/items/properties/object/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (v = c(v, r + "/fields/" + s + "/object", "#/properties/fields/items/properties/object/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.path) {
let t = e.path;
"string" == typeof t ? u.test(t) || (v = c(v, r + "/fields/" + s + "/path", "#/properties/fields/items/properties/path/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), _++) : (v = c(v, r + "/fields/" + s + "/path", "#/properties/fields/items/properties/path/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.type) {
let t = e.type;
"string" !== t && "number" !== t && "boolean" !== t && "object" !== t && "array" !== t && (v = c(v, r + "/fields/" + s + "/type", "#/properties/fields/items/properties/type/enum", "enum", {
allowedValues: i.properties.fields.items.properties.type.enum
}), _++);
}
if (void 0 !== e.optional && "boolean" != typeof e.optional && (v = c(v, r + "/fields/" + s + "/optional", "#/properties/fields/items/properties/optional/type", "type", {
type: "boolean"
}), _++), void 0 !== e.objects) {
let t = e.objects;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/fields/" + s + "/objects", "#/properties/fields/items/properties/objects/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/fields/" + s + "/objects", "#/properties/fields/items/properties/objects/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.present) {
let t = e.present;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/fields/" + s + "/present", "#/properties/fields/items/properties/present/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/fields/" + s + "/present", "#/properties/fields/items/properties/present/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.wrong_type) {
let t = e.wrong_type;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/fields/" + s + "/wrong_type", "#/properties/fields/items/properties/wrong_type/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/fields/" + s + "/wrong_type", "#/properties/fields/items/properties/wrong_type/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/fields/" + s, "#/properties/fields/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/fields", "#/properties/fields/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.undeclared) {
let t = e.undeclared;
if (Array.isArray(t)) {
t.length > 20 && (v = c(v, r + "/undeclared", "#/properties/undeclared/maxItems", "maxItems", {
limit: 20
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.object && (v = c(v, r + "/undeclared/" + i, "#/properties/undeclared/items/required", "required", {
missingProperty: "object"
}), _++), void 0 === e.fields && (v = c(v, r + "/undeclared/" + i, "#/properties/undeclared/items/required", "required", {
missingProperty: "fields"
}), _++);
for (const t in e) "object" !== t && "fields" !== t && (v = c(v, r + "/undeclared/" + i, "#/properties/undeclared/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.object) {
let t = e.object;
"string" == typeof t ? o.test(t) || (v = c(v, r + "/undeclared/" + i + "/object", "#/properties/undeclared/items/properties/object/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (v = c(v, r + "/undeclared/" + i + "/object", "#/properties/undeclared/items/properties/object/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.fields) {
let t = e.fields;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/undeclared/" + i + "/fields", "#/properties/undeclared/items/properties/fields/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/undeclared/" + i + "/fields", "#/properties/undeclared/items/properties/fields/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/undeclared/" + i, "#/properties/undeclared/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/undeclared", "#/properties/undeclared/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.changed) {
let t = e.changed;
if (Array.isArray(t)) {
t.length > 20 && (v = c(v, r + "/changed", "#/properties/changed/maxItems", "maxItems", {
limit: 20
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.object && (v = c(v, r + "/changed/" + i, "#/properties/changed/items/required", "required", {
missingProperty: "object"
}), _++), void 0 === e.looked && (v = c(v, r + "/changed/" + i, "#/properties/changed/items/required", "required", {
missingProperty: "looked"
}), _++), void 0 === e.changed && (v = c(v, r + "/changed/" + i, "#/properties/changed/items/required", "required", {
missingProperty: "changed"
}), _++);
for (const t in e) "object" !== t && "looked" !== t && "changed" !== t && (v = c(v, r + "/changed/" + i, "#/properties/changed/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.object) {
let t = e.object;
"string" == typeof t ? o.test(t) || (v = c(v, r + "/changed/" + i + "/object", "#/properties/changed/items/properties/object/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (v = c(v, r + "/changed/" + i + "/object", "#/properties/changed/items/properties/object/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.looked) {
let t = e.looked;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/changed/" + i + "/looked", "#/properties/changed/items/properties/looked/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/changed/" + i + "/looked", "#/properties/changed/items/properties/looked/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.changed) {
let t = e.changed;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/changed/" + i + "/changed", "#/properties/changed/items/properties/changed/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/changed/" + i + "/changed", "#/properties/changed/items/properties/changed/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/changed/" + i, "#/properties/changed/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/changed", "#/properties/changed/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.latency) {
let t = e.latency;
if (Array.isArray(t)) {
t.length > 50 && (v = c(v, r + "/latency", "#/properties/latency/maxItems", "maxItems", {
limit: 50
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.host && (v = c(v, r + "/latency/" + i, "#/properties/latency/items/required", "required", {
missingProperty: "host"
}), _++), void 0 === e.requests && (v = c(v, r + "/latency/" + i, "#/properties/latency/items/required", "required", {
missingProperty: "requests"
}), _++), void 0 === e.p50 && (v = c(v, r + "/latency/" + i, "#/properties/latency/items/required", "required", {
missingProperty: "p50"
}), _++), void 0 === e.p95 && (v = c(v, r + "/latency/" + i, "#/properties/latency/items/required", "required", {
missingProperty: "p95"
}), _++), void 0 === e.p99 && (v = c(v, r + "/latency/" + i, "#/properties/latency/items/required", "required", {
missingProperty: "p99"
}), _++), void 0 === e.max && (v = c(v, r + "/latency/" + i, "#/properties/latency/items/required", "required", {
missingProperty: "max"
}), _++);
for (const t in e) "host" !== t && "requests" !== t && "p50" !== t && "p95" !== t && "p99" !== t && "max" !== t && (v = c(v, r + "/latency/" + i, "#/properties/latency/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.host) {
let t = e.host;
"string" == typeof t ? y.test(t) || (v = c(v, r + "/latency/" + i + "/host", "#/properties/latency/items/properties/host/pattern", "pattern", {
pattern: "^[a-z0-9.-]{1,253}$"
}), _++) : (v = c(v, r + "/latency/" + i + "/host", "#/properties/latency/items/properties/host/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.requests) {
let t = e.requests;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/latency/" + i + "/requests", "#/properties/latency/items/properties/requests/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/latency/" + i + "/requests", "#/properties/latency/items/properties/requests/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.p50) {
let t = e.p50;
"number" == typeof t && isFinite(t) ? (t < 0 || isNaN(t)) && (v = c(v, r + "/latency/" + i + "/p50", "#/properties/latency/items/properties/p50/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++) : (v = c(v, r + "/latency/" + i + "/p50", "#/properties/latency/items/properties/p50/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.p95) {
let t = e.p95;
"number" == typeof t && isFinite(t) ? (t < 0 || isNaN(t)) && (v = c(v, r + "/latency/" + i + "/p95", "#/properties/latency/items/properties/p95/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++) : (v = c(v, r + "/latency/" + i + "/p95", "#/properties/latency/items/properties/p95/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.p99) {
let t = e.p99;
"number" == typeof t && isFinite(t) ? (t < 0 || isNaN(t)) && (v = c(v, r + "/latency/" + i + "/p99", "#/properties/latency/items/properties/p99/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++) : (v = c(v, r + "/latency/" + i + "/p99", "#/properties/latency/items/properties/p99/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== e.max) {
let t = e.max;
"number" == typeof t && isFinite(t) ? (t < 0 || isNaN(t)) && (v = c(v, r + "/latency/" + i + "/max", "#/properties/latency/items/properties/max/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++) : (v = c(v, r + "/latency/" + i + "/max", "#/properties/latency/items/properties/max/type", "type", {
type: "number"
}), _++);
}
} else v = c(v, r + "/latency/" + i, "#/properties/latency/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/latency", "#/properties/latency/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.requests) {
let t = e.requests;
if (Array.isArray(t)) {
t.length > 500 && (v = c(v, r + "/requests", "#/properties/requests/maxItems", "maxItems", {
limit: 500
}), _++);
const e = t.length;
for (let s = 0; s < e; s++) {
let e = t[s];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.method && (v = c(v, r + "/requests/" + s, "#/properties/requests/items/required", "required", {
missingProperty: "method"
}), _++), void 0 === e.host && (v = c(v, r + "/requests/" + s, "#/properties/requests/items/required", "required", {
missingProperty: "host"
}), _++), void 0 === e.template && (v = c(v, r + "/requests/" + s, "#/properties/requests/items/required", "required", {
missingProperty: "template"
}), _++), void 0 === e.status && (v = c(v, r + "/requests/" + s, "#/properties/requests/items/required", "required", {
missingProperty: "status"
}), _++), void 0 === e.count && (v = c(v, r + "/requests/" + s, "#/properties/requests/items/required", "required", {
missingProperty: "count"
}), _++);
for (const t in e) "method" !== t && "host" !== t && "template" !== t && "status" !== t && "count" !== t && (v = c(v, r + "/requests/" + s, "#/properties/requests/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.method) {
let t = e.method;
"GET" !== t && "HEAD" !== t && "POST" !== t && (v = c(v, r + "/requests/" + s + "/method", "#/properties/requests/items/properties/method/enum", "enum", {
allowedValues: i.properties.requests.items.properties.method.enum
}), _++);
}
if (void 0 !== e.host) {
let t = e.host;
"string" == typeof t ? y.test(t) || (v = c(v, r + "/requests/" + s + "/host", "#/properties/requests/items/properties/host/pattern", "pattern", {
pattern: "^[a-z0-9.-]{1,253}$"
}), _++) : (v = c(v, r + "/requests/" + s + "/host", "#/properties/requests/items/properties/host/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.template) {
let t = e.template;
"string" == typeof t ? (p(t) > 300 && (v = c(v, r + "/requests/" + s + "/template", "#/properties/requests/items/properties/template/maxLength", "maxLength", {
limit: 300
}), _++), h.test(t) || (v = c(v, r + "/requests/" + s + "/template", "#/properties/requests/items/properties/template/pattern", "pattern", {
pattern: "^/[A-Za-z0-9_./{}~-]*$"
}), _++)) : (v = c(v, r + "/requests/" + s + "/template", "#/properties/requests/items/properties/template/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.status) {
let t = e.status;
const i = _;
let p = !1;
const o = _;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/requests/" + s + "/status", "#/properties/requests/items/properties/status/anyOf/0/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && ((t > 599 || isNaN(t)) && (v = c(v, r + "/requests/" + s + "/status", "#/properties/requests/items/properties/status/anyOf/0/maximum", "maximum", {
comparison: "<=",
limit: 599
}), _++), (t < 100 || isNaN(t)) && (v = c(v, r + "/requests/" + s + "/status", "#/properties/requests/items/properties/status/anyOf/0/minimum", "minimum", {
comparison: ">=",
limit: 100
}), _++));
var P = o === _;
if (p = p || P, !p) {
const e = _;
"string" == typeof t ? d.test(t) || (v = c(v, r + "/requests/" + s + "/status", "#/properties/requests/items/properties/status/anyOf/1/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), _++) : (v = c(v, r + "/requests/" + s + "/status", "#/properties/requests/items/properties/status/anyOf/1/type", "type", {
type: "string"
}), _++);
P = e === _;
p = p || P;
}
p ? (_ = i, null !== v && (i ? v.length = i : v = null)) : (v = c(v, r + "/requests/" + s + "/status", "#/properties/requests/items/properties/status/anyOf", "anyOf", {}), 
_++);
}
if (void 0 !== e.count) {
let t = e.count;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/requests/" + s + "/count", "#/properties/requests/items/properties/count/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/requests/" + s + "/count", "#/properties/requests/items/properties/count/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/requests/" + s, "#/properties/requests/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/requests", "#/properties/requests/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.rate_limits) {
let t = e.rate_limits;
if (Array.isArray(t)) {
t.length > 50 && (v = c(v, r + "/rate_limits", "#/properties/rate_limits/maxItems", "maxItems", {
limit: 50
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.host && (v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/required", "required", {
missingProperty: "host"
}), _++), void 0 === e.responses && (v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/required", "required", {
missingProperty: "responses"
}), _++), void 0 === e.limited && (v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/required", "required", {
missingProperty: "limited"
}), _++), void 0 === e.batches && (v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/required", "required", {
missingProperty: "batches"
}), _++), void 0 === e.batches_over && (v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/required", "required", {
missingProperty: "batches_over"
}), _++), void 0 === e.in_a_row && (v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/required", "required", {
missingProperty: "in_a_row"
}), _++), void 0 === e.exhausted && (v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/required", "required", {
missingProperty: "exhausted"
}), _++), void 0 === e.waited && (v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/required", "required", {
missingProperty: "waited"
}), _++);
for (const t in e) "host" !== t && "responses" !== t && "limited" !== t && "batches" !== t && "batches_over" !== t && "in_a_row" !== t && "exhausted" !== t && "waited" !== t && (v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.host) {
let t = e.host;
"string" == typeof t ? y.test(t) || (v = c(v, r + "/rate_limits/" + i + "/host", "#/properties/rate_limits/items/properties/host/pattern", "pattern", {
pattern: "^[a-z0-9.-]{1,253}$"
}), _++) : (v = c(v, r + "/rate_limits/" + i + "/host", "#/properties/rate_limits/items/properties/host/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.responses) {
let t = e.responses;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/rate_limits/" + i + "/responses", "#/properties/rate_limits/items/properties/responses/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/rate_limits/" + i + "/responses", "#/properties/rate_limits/items/properties/responses/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.limited) {
let t = e.limited;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/rate_limits/" + i + "/limited", "#/properties/rate_limits/items/properties/limited/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/rate_limits/" + i + "/limited", "#/properties/rate_limits/items/properties/limited/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.batches) {
let t = e.batches;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/rate_limits/" + i + "/batches", "#/properties/rate_limits/items/properties/batches/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/rate_limits/" + i + "/batches", "#/properties/rate_limits/items/properties/batches/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.batches_over) {
let t = e.batches_over;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/rate_limits/" + i + "/batches_over", "#/properties/rate_limits/items/properties/batches_over/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/rate_limits/" + i + "/batches_over", "#/properties/rate_limits/items/properties/batches_over/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.in_a_row) {
let t = e.in_a_row;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/rate_limits/" + i + "/in_a_row", "#/properties/rate_limits/items/properties/in_a_row/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/rate_limits/" + i + "/in_a_row", "#/properties/rate_limits/items/properties/in_a_row/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.exhausted) {
let t = e.exhausted;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/rate_limits/" + i + "/exhausted", "#/properties/rate_limits/items/properties/exhausted/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/rate_limits/" + i + "/exhausted", "#/properties/rate_limits/items/properties/exhausted/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.waited) {
let t = e.waited;
"number" == typeof t && isFinite(t) ? (t < 0 || isNaN(t)) && (v = c(v, r + "/rate_limits/" + i + "/waited", "#/properties/rate_limits/items/properties/waited/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++) : (v = c(v, r + "/rate_limits/" + i + "/waited", "#/properties/rate_limits/items/properties/waited/type", "type", {
type: "number"
}), _++);
}
} else v = c(v, r + "/rate_limits/" + i, "#/properties/rate_limits/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/rate_limits", "#/properties/rate_limits/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.refusals) {
let t = e.refusals;
if (Array.isArray(t)) {
t.length > 50 && (v = c(v, r + "/refusals", "#/properties/refusals/maxItems", "maxItems", {
limit: 50
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.code && (v = c(v, r + "/refusals/" + i, "#/properties/refusals/items/required", "required", {
missingProperty: "code"
}), _++), void 0 === e.count && (v = c(v, r + "/refusals/" + i, "#/properties/refusals/items/required", "required", {
missingProperty: "count"
}), _++);
for (const t in e) "code" !== t && "count" !== t && (v = c(v, r + "/refusals/" + i, "#/properties/refusals/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.code) {
let t = e.code;
"string" == typeof t ? d.test(t) || (v = c(v, r + "/refusals/" + i + "/code", "#/properties/refusals/items/properties/code/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), _++) : (v = c(v, r + "/refusals/" + i + "/code", "#/properties/refusals/items/properties/code/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.count) {
let t = e.count;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/refusals/" + i + "/count", "#/properties/refusals/items/properties/count/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/refusals/" + i + "/count", "#/properties/refusals/items/properties/count/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/refusals/" + i, "#/properties/refusals/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/refusals", "#/properties/refusals/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.retries) {
let t = e.retries;
if (Array.isArray(t)) {
t.length > 500 && (v = c(v, r + "/retries", "#/properties/retries/maxItems", "maxItems", {
limit: 500
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.host && (v = c(v, r + "/retries/" + i, "#/properties/retries/items/required", "required", {
missingProperty: "host"
}), _++), void 0 === e.template && (v = c(v, r + "/retries/" + i, "#/properties/retries/items/required", "required", {
missingProperty: "template"
}), _++), void 0 === e.reason && (v = c(v, r + "/retries/" + i, "#/properties/retries/items/required", "required", {
missingProperty: "reason"
}), _++), void 0 === e.retries && (v = c(v, r + "/retries/" + i, "#/properties/retries/items/required", "required", {
missingProperty: "retries"
}), _++), void 0 === e.recovered && (v = c(v, r + "/retries/" + i, "#/properties/retries/items/required", "required", {
missingProperty: "recovered"
}), _++), void 0 === e.waited && (v = c(v, r + "/retries/" + i, "#/properties/retries/items/required", "required", {
missingProperty: "waited"
}), _++);
for (const t in e) "host" !== t && "template" !== t && "reason" !== t && "retries" !== t && "recovered" !== t && "waited" !== t && (v = c(v, r + "/retries/" + i, "#/properties/retries/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.host) {
let t = e.host;
"string" == typeof t ? y.test(t) || (v = c(v, r + "/retries/" + i + "/host", "#/properties/retries/items/properties/host/pattern", "pattern", {
pattern: "^[a-z0-9.-]{1,253}$"
}), _++) : (v = c(v, r + "/retries/" + i + "/host", "#/properties/retries/items/properties/host/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.template) {
let t = e.template;
"string" == typeof t ? (p(t) > 300 && (v = c(v, r + "/retries/" + i + "/template", "#/properties/retries/items/properties/template/maxLength", "maxLength", {
limit: 300
}), _++), h.test(t) || (v = c(v, r + "/retries/" + i + "/template", "#/properties/retries/items/properties/template/pattern", "pattern", {
pattern: "^/[A-Za-z0-9_./{}~-]*$"
}), _++)) : (v = c(v, r + "/retries/" + i + "/template", "#/properties/retries/items/properties/template/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.reason) {
let t = e.reason;
const s = _;
let p = !1;
const o = _;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/retries/" + i + "/reason", "#/properties/retries/items/properties/reason/anyOf/0/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && ((t > 599 || isNaN(t)) && (v = c(v, r + "/retries/" + i + "/reason", "#/properties/retries/items/properties/reason/anyOf/0/maximum", "maximum", {
comparison: "<=",
limit: 599
}), _++), (t < 100 || isNaN(t)) && (v = c(v, r + "/retries/" + i + "/reason", "#/properties/retries/items/properties/reason/anyOf/0/minimum", "minimum", {
comparison: ">=",
limit: 100
}), _++));
var w = o === _;
if (p = p || w, !p) {
const e = _;
"string" == typeof t ? d.test(t) || (v = c(v, r + "/retries/" + i + "/reason", "#/properties/retries/items/properties/reason/anyOf/1/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), _++) : (v = c(v, r + "/retries/" + i + "/reason", "#/properties/retries/items/properties/reason/anyOf/1/type", "type", {
type: "string"
}), _++);
w = e === _;
p = p || w;
}
p ? (_ = s, null !== v && (s ? v.length = s : v = null)) : (v = c(v, r + "/retries/" + i + "/reason", "#/properties/retries/items/properties/reason/anyOf", "anyOf", {}), 
_++);
}
if (void 0 !== e.retries) {
let t = e.retries;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/retries/" + i + "/retries", "#/properties/retries/items/properties/retries/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/retries/" + i + "/retries", "#/properties/retries/items/properties/retries/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.recovered) {
let t = e.recovered;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/retries/" + i + "/recovered", "#/properties/retries/items/properties/recovered/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/retries/" + i + "/recovered", "#/properties/retries/items/properties/recovered/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.waited) {
let t = e.waited;
"number" == typeof t && isFinite(t) ? (t < 0 || isNaN(t)) && (v = c(v, r + "/retries/" + i + "/waited", "#/properties/retries/items/properties/waited/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++) : (v = c(v, r + "/retries/" + i + "/waited", "#/properties/retries/items/properties/waited/type", "type", {
type: "number"
}), _++);
}
} else v = c(v, r + "/retries/" + i, "#/properties/retries/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/retries", "#/properties/retries/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.versions) {
let t = e.versions;
if (Array.isArray(t)) {
t.length > 50 && (v = c(v, r + "/versions", "#/properties/versions/maxItems", "maxItems", {
limit: 50
}), _++);
const e = t.length;
for (let i = 0; i < e; i++) {
let e = t[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.host && (v = c(v, r + "/versions/" + i, "#/properties/versions/items/required", "required", {
missingProperty: "host"
}), _++), void 0 === e.responses && (v = c(v, r + "/versions/" + i, "#/properties/versions/items/required", "required", {
missingProperty: "responses"
}), _++), void 0 === e.as_declared && (v = c(v, r + "/versions/" + i, "#/properties/versions/items/required", "required", {
missingProperty: "as_declared"
}), _++), void 0 === e.deprecated && (v = c(v, r + "/versions/" + i, "#/properties/versions/items/required", "required", {
missingProperty: "deprecated"
}), _++);
for (const t in e) "host" !== t && "header" !== t && "responses" !== t && "as_declared" !== t && "deprecated" !== t && (v = c(v, r + "/versions/" + i, "#/properties/versions/items/additionalProperties", "additionalProperties", {
additionalProperty: t
}), _++);
if (void 0 !== e.host) {
let t = e.host;
"string" == typeof t ? y.test(t) || (v = c(v, r + "/versions/" + i + "/host", "#/properties/versions/items/properties/host/pattern", "pattern", {
pattern: "^[a-z0-9.-]{1,253}$"
}), _++) : (v = c(v, r + "/versions/" + i + "/host", "#/properties/versions/items/properties/host/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.header) {
let t = e.header;
"string" == typeof t ? f.test(t) || (v = c(v, r + "/versions/" + i + "/header", "#/properties/versions/items/properties/header/pattern", "pattern", {
pattern: "^[a-z][a-z0-9-]{0,63}$"
}), _++) : (v = c(v, r + "/versions/" + i + "/header", "#/properties/versions/items/properties/header/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== e.responses) {
let t = e.responses;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/versions/" + i + "/responses", "#/properties/versions/items/properties/responses/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/versions/" + i + "/responses", "#/properties/versions/items/properties/responses/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.as_declared) {
let t = e.as_declared;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/versions/" + i + "/as_declared", "#/properties/versions/items/properties/as_declared/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/versions/" + i + "/as_declared", "#/properties/versions/items/properties/as_declared/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
if (void 0 !== e.deprecated) {
let t = e.deprecated;
("number" != typeof t || t % 1 || isNaN(t) || !isFinite(t)) && (v = c(v, r + "/versions/" + i + "/deprecated", "#/properties/versions/items/properties/deprecated/type", "type", {
type: "integer"
}), _++), "number" == typeof t && isFinite(t) && (t < 0 || isNaN(t)) && (v = c(v, r + "/versions/" + i + "/deprecated", "#/properties/versions/items/properties/deprecated/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/versions/" + i, "#/properties/versions/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/versions", "#/properties/versions/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== e.trace) {
let t = e.trace;
if (t && "object" == typeof t && !Array.isArray(t)) {
void 0 === t.lines && (v = c(v, r + "/trace", "#/properties/trace/required", "required", {
missingProperty: "lines"
}), _++), void 0 === t.dropped && (v = c(v, r + "/trace", "#/properties/trace/required", "required", {
missingProperty: "dropped"
}), _++);
for (const e in t) "lines" !== e && "dropped" !== e && (v = c(v, r + "/trace", "#/properties/trace/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== t.lines) {
let e = t.lines;
if (Array.isArray(e)) {
e.length > 2e3 && (v = c(v, r + "/trace/lines", "#/properties/trace/properties/lines/maxItems", "maxItems", {
limit: 2e3
}), _++);
const t = e.length;
for (let s = 0; s < t; s++) {
let t = e[s];
if (t && "object" == typeof t && !Array.isArray(t)) {
void 0 === t.method && (v = c(v, r + "/trace/lines/" + s, "#/properties/trace/properties/lines/items/required", "required", {
missingProperty: "method"
}), _++), void 0 === t.host && (v = c(v, r + "/trace/lines/" + s, "#/properties/trace/properties/lines/items/required", "required", {
missingProperty: "host"
}), _++), void 0 === t.template && (v = c(v, r + "/trace/lines/" + s, "#/properties/trace/properties/lines/items/required", "required", {
missingProperty: "template"
}), _++), void 0 === t.status && (v = c(v, r + "/trace/lines/" + s, "#/properties/trace/properties/lines/items/required", "required", {
missingProperty: "status"
}), _++), void 0 === t.ms && (v = c(v, r + "/trace/lines/" + s, "#/properties/trace/properties/lines/items/required", "required", {
missingProperty: "ms"
}), _++), void 0 === t.attempt && (v = c(v, r + "/trace/lines/" + s, "#/properties/trace/properties/lines/items/required", "required", {
missingProperty: "attempt"
}), _++), void 0 === t.waited && (v = c(v, r + "/trace/lines/" + s, "#/properties/trace/properties/lines/items/required", "required", {
missingProperty: "waited"
}), _++);
for (const e in t) "method" !== e && "host" !== e && "template" !== e && "status" !== e && "ms" !== e && "attempt" !== e && "waited" !== e && "item" !== e && (v = c(v, r + "/trace/lines/" + s, "#/properties/trace/properties/lines/items/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== t.method) {
let e = t.method;
"GET" !== e && "HEAD" !== e && "POST" !== e && (v = c(v, r + "/trace/lines/" + s + "/method", "#/properties/trace/properties/lines/items/properties/method/enum", "enum", {
allowedValues: i.properties.trace.properties.lines.items.properties.method.enum
}), _++);
}
if (void 0 !== t.host) {
let e = t.host;
"string" == typeof e ? y.test(e) || (v = c(v, r + "/trace/lines/" + s + "/host", "#/properties/trace/properties/lines/items/properties/host/pattern", "pattern", {
pattern: "^[a-z0-9.-]{1,253}$"
}), _++) : (v = c(v, r + "/trace/lines/" + s + "/host", "#/properties/trace/properties/lines/items/properties/host/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== t.template) {
let e = t.template;
"string" == typeof e ? (p(e) > 300 && (v = c(v, r + "/trace/lines/" + s + "/template", "#/properties/trace/properties/lines/items/properties/template/maxLength", "maxLength", {
limit: 300
}), _++), h.test(e) || (v = c(v, r + "/trace/lines/" + s + "/template", "#/properties/trace/properties/lines/items/properties/template/pattern", "pattern", {
pattern: "^/[A-Za-z0-9_./{}~-]*$"
}), _++)) : (v = c(v, r + "/trace/lines/" + s + "/template", "#/properties/trace/properties/lines/items/properties/template/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== t.status) {
let e = t.status;
const i = _;
let p = !1;
const o = _;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/trace/lines/" + s + "/status", "#/properties/trace/properties/lines/items/properties/status/anyOf/0/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && ((e > 599 || isNaN(e)) && (v = c(v, r + "/trace/lines/" + s + "/status", "#/properties/trace/properties/lines/items/properties/status/anyOf/0/maximum", "maximum", {
comparison: "<=",
limit: 599
}), _++), (e < 100 || isNaN(e)) && (v = c(v, r + "/trace/lines/" + s + "/status", "#/properties/trace/properties/lines/items/properties/status/anyOf/0/minimum", "minimum", {
comparison: ">=",
limit: 100
}), _++));
var N = o === _;
if (p = p || N, !p) {
const t = _;
"string" == typeof e ? d.test(e) || (v = c(v, r + "/trace/lines/" + s + "/status", "#/properties/trace/properties/lines/items/properties/status/anyOf/1/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), _++) : (v = c(v, r + "/trace/lines/" + s + "/status", "#/properties/trace/properties/lines/items/properties/status/anyOf/1/type", "type", {
type: "string"
}), _++);
N = t === _;
p = p || N;
}
p ? (_ = i, null !== v && (i ? v.length = i : v = null)) : (v = c(v, r + "/trace/lines/" + s + "/status", "#/properties/trace/properties/lines/items/properties/status/anyOf", "anyOf", {}), 
_++);
}
if (void 0 !== t.ms) {
let e = t.ms;
"number" == typeof e && isFinite(e) ? (e < 0 || isNaN(e)) && (v = c(v, r + "/trace/lines/" + s + "/ms", "#/properties/trace/properties/lines/items/properties/ms/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++) : (v = c(v, r + "/trace/lines/" + s + "/ms", "#/properties/trace/properties/lines/items/properties/ms/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== t.attempt) {
let e = t.attempt;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/trace/lines/" + s + "/attempt", "#/properties/trace/properties/lines/items/properties/attempt/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (v = c(v, r + "/trace/lines/" + s + "/attempt", "#/properties/trace/properties/lines/items/properties/attempt/minimum", "minimum", {
comparison: ">=",
limit: 1
}), _++);
}
if (void 0 !== t.waited) {
let e = t.waited;
"number" == typeof e && isFinite(e) ? (e < 0 || isNaN(e)) && (v = c(v, r + "/trace/lines/" + s + "/waited", "#/properties/trace/properties/lines/items/properties/waited/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++) : (v = c(v, r + "/trace/lines/" + s + "/waited", "#/properties/trace/properties/lines/items/properties/waited/type", "type", {
type: "number"
}), _++);
}
if (void 0 !== t.item) {
let e = t.item;
"string" == typeof e ? g.test(e) || (v = c(v, r + "/trace/lines/" + s + "/item", "#/properties/trace/properties/lines/items/properties/item/pattern", "pattern", {
pattern: "^[0-9a-f]{24}$"
}), _++) : (v = c(v, r + "/trace/lines/" + s + "/item", "#/properties/trace/properties/lines/items/properties/item/type", "type", {
type: "string"
}), _++);
}
} else v = c(v, r + "/trace/lines/" + s, "#/properties/trace/properties/lines/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/trace/lines", "#/properties/trace/properties/lines/type", "type", {
type: "array"
}), _++;
}
if (void 0 !== t.dropped) {
let e = t.dropped;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (v = c(v, r + "/trace/dropped", "#/properties/trace/properties/dropped/type", "type", {
type: "integer"
}), _++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (v = c(v, r + "/trace/dropped", "#/properties/trace/properties/dropped/minimum", "minimum", {
comparison: ">=",
limit: 0
}), _++);
}
} else v = c(v, r + "/trace", "#/properties/trace/type", "type", {
type: "object"
}), _++;
}
if (void 0 !== e.drift_watch) {
let t = e.drift_watch;
if (t && "object" == typeof t && !Array.isArray(t)) {
void 0 === t.alerts && (v = c(v, r + "/drift_watch", "#/properties/drift_watch/required", "required", {
missingProperty: "alerts"
}), _++);
for (const e in t) "alerts" !== e && (v = c(v, r + "/drift_watch", "#/properties/drift_watch/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== t.alerts) {
let e = t.alerts;
if (Array.isArray(e)) {
e.length > 100 && (v = c(v, r + "/drift_watch/alerts", "#/properties/drift_watch/properties/alerts/maxItems", "maxItems", {
limit: 100
}), _++);
const t = e.length;
for (let s = 0; s < t; s++) {
let t = e[s];
if (t && "object" == typeof t && !Array.isArray(t)) {
void 0 === t.check && (v = c(v, r + "/drift_watch/alerts/" + s, "#/properties/drift_watch/properties/alerts/items/required", "required", {
missingProperty: "check"
}), _++), void 0 === t.code && (v = c(v, r + "/drift_watch/alerts/" + s, "#/properties/drift_watch/properties/alerts/items/required", "required", {
missingProperty: "code"
}), _++), void 0 === t.outcome && (v = c(v, r + "/drift_watch/alerts/" + s, "#/properties/drift_watch/properties/alerts/items/required", "required", {
missingProperty: "outcome"
}), _++);
for (const e in t) "check" !== e && "code" !== e && "outcome" !== e && (v = c(v, r + "/drift_watch/alerts/" + s, "#/properties/drift_watch/properties/alerts/items/additionalProperties", "additionalProperties", {
additionalProperty: e
}), _++);
if (void 0 !== t.check) {
let e = t.check;
"string" == typeof e ? o.test(e) || (v = c(v, r + "/drift_watch/alerts/" + s + "/check", "#/properties/drift_watch/properties/alerts/items/properties/check/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), _++) : (v = c(v, r + "/drift_watch/alerts/" + s + "/check", "#/properties/drift_watch/properties/alerts/items/properties/check/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== t.code) {
let e = t.code;
"string" == typeof e ? d.test(e) || (v = c(v, r + "/drift_watch/alerts/" + s + "/code", "#/properties/drift_watch/properties/alerts/items/properties/code/pattern", "pattern", {
pattern: "^[A-Z][A-Z_]{1,60}$"
}), _++) : (v = c(v, r + "/drift_watch/alerts/" + s + "/code", "#/properties/drift_watch/properties/alerts/items/properties/code/type", "type", {
type: "string"
}), _++);
}
if (void 0 !== t.outcome) {
let e = t.outcome;
"fail" !== e && "inconclusive" !== e && "error" !== e && "waived" !== e && (v = c(v, r + "/drift_watch/alerts/" + s + "/outcome", "#/properties/drift_watch/properties/alerts/items/properties/outcome/enum", "enum", {
allowedValues: i.properties.drift_watch.properties.alerts.items.properties.outcome.enum
}), _++);
}
} else v = c(v, r + "/drift_watch/alerts/" + s, "#/properties/drift_watch/properties/alerts/items/type", "type", {
type: "object"
}), _++;
}
} else v = c(v, r + "/drift_watch/alerts", "#/properties/drift_watch/properties/alerts/type", "type", {
type: "array"
}), _++;
}
} else v = c(v, r + "/drift_watch", "#/properties/drift_watch/type", "type", {
type: "object"
}), _++;
}
} else {
const e = {
instancePath: r,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
};
null === v ? v = [ e ] : v.push(e), _++;
}
return l.errors = v, 0 === _;
}
function c(e, r, t, i, s) {
const p = {
instancePath: r,
schemaPath: t,
keyword: i,
params: s
};
return null === e ? [ p ] : (e.push(p), e);
}
}),
63441: (function(e, r, t) {
t.d(r, {
r: () => readShadowReport,
sealReport: () => sealReport,
y: () => applicable
});
var i = t(80142);
var s = t(98498);
var p = t(19473);
var o = t(49046);
const a = 1e-6;
const sum = e => e.reduce((e, r) => e + r, 0);
function applicable({matched: e, no_match: r, ambiguous: t, error: i}) {
return e + r + t + i;
}
function contradiction(e) {
const {outcomes: r, sampled: t, asked: i, population: p, window: o, taken: m, shares: n, categories: d} = e;
if (sum(Object.values(r)) !== t) return "outcomes that do not add up to the sample";
if (t > i || t > p) return "a sample larger than was asked for or than there is";
if (o.from > o.to || m.from > m.to) return "an end before its beginning";
if (e.status === "complete" !== (e.reason === void 0)) return "a status that its reason contradicts";
if (e.status === "complete" && t !== Math.min(i, p)) return "a complete sample that lacks items";
const u = applicable(r);
for (const e of [ "matched", "no_match", "ambiguous", "error" ]) {
const {share: t, lower: i, upper: s} = n[e];
const p = u === 0 ? 0 : r[e] / u;
if (Math.abs(t - p) > a || i > t + a || s < t - a) return "a share that its counts contradict";
}
if (sum(e.matched_by.map(e => e.count)) !== r.matched) return "matches by lookups that do not add up";
if (d.some(e => e.suppressed === (e.count !== void 0))) return "a suppressed cell with a count, or none without";
if (d.some(({count: e}) => e !== void 0 && e > 0 && e < 5)) return "a small cell that is not suppressed";
const y = [ e.reason, ...e.refusals.map(e => e.code), ...e.drift_watch.alerts.map(e => e.code), ...(e.error_codes ?? []).map(e => e.code), ...[ ...e.requests, ...e.trace.lines ].flatMap(({status: e}) => typeof e === "string" ? [ e ] : []), ...e.retries.flatMap(({reason: e}) => typeof e === "string" ? [ e ] : []) ];
if (!y.every(e => e === void 0 || Object.hasOwn(s.CODES, e))) return "a reason that is no documented code";
return;
}
function fault(e) {
if (o(e)) return contradiction(e);
const [r] = o.errors ?? [];
return `a place that the schema refuses (${r?.keyword ?? "unknown"})`;
}
function sealReport(e) {
const r = fault(e);
if (r !== void 0) throw (0, p.i4)("REPORT_INVALID", `expected a shadow report, found ${r}`);
const t = (0, i.$N)(e);
return {
report: e,
text: t,
digest: (0, i.sc)(t)
};
}
function readShadowReport(e) {
let r;
try {
r = JSON.parse(e);
} catch {
throw (0, p.i4)("REPORT_INVALID", "expected a shadow report, found no JSON");
}
const t = sealReport(r);
const {requests: i, retries: s, trace: o} = t.report;
const a = [ ...i, ...s, ...o.lines ].some(({template: e}) => e.split("/").some(isFilled));
if (a) throw (0, p.i4)("REPORT_INVALID", "expected a shadow report, found a path with an id in it; write {id} in its place");
return t;
}
const isFilled = e => /[0-9]{3}/.test(e) && !/^20[0-9]{2}-[0-9]{2}(-[0-9]{2})?(\.[a-z]+)?$/.test(e);
})
};
