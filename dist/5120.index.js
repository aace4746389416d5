export const id = 5120;

export const ids = [ 5120 ];

export const modules = {
97986: (function(e, t, r) {
e.exports = N, e.exports["default"] = N;
const i = {
$schema: "http://json-schema.org/draft-07/schema#",
type: "object",
additionalProperties: !1,
required: [ "pack", "base", "min_checks" ],
properties: {
pack: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 4e3
},
base: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
hosts: {
type: "array",
minItems: 1,
items: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]*$"
}
},
min_checks: {
type: "integer",
minimum: 1
},
roles: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "object",
additionalProperties: !1,
properties: {
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
},
in_flight: {
type: "integer",
minimum: 1,
maximum: 64
},
limits: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]*$"
},
additionalProperties: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
in_flight: {
type: "integer",
minimum: 1,
maximum: 64
},
per_second: {
type: "integer",
minimum: 1,
maximum: 1e3
},
throttled: {
type: "integer",
minimum: 0,
maximum: 100
}
}
}
},
timeout: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
cases: {
type: "array",
minItems: 1,
maxItems: 5e3,
items: {
$ref: "#/$defs/case"
}
},
table: {
type: "object",
additionalProperties: !1,
required: [ "file", "min_rows", "case" ],
properties: {
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
where: {
type: "object",
minProperties: 1,
additionalProperties: {
type: "string"
}
},
min_rows: {
type: "integer",
minimum: 1
},
case: {
$ref: "#/$defs/case"
}
}
}
},
$defs: {
json_schema: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
title: {
type: "string",
minLength: 1,
maxLength: 1e3
},
description: {
type: "string",
minLength: 1,
maxLength: 1e3
},
type: {
anyOf: [ {
enum: [ "null", "boolean", "object", "array", "number", "integer", "string" ]
}, {
type: "array",
minItems: 2,
uniqueItems: !0,
items: {
enum: [ "null", "boolean", "object", "array", "number", "integer", "string" ]
}
} ]
},
enum: {
type: "array",
minItems: 1
},
const: {},
properties: {
type: "object",
minProperties: 1,
maxProperties: 200,
additionalProperties: {
$ref: "#/$defs/json_schema"
}
},
required: {
type: "array",
minItems: 1,
uniqueItems: !0,
items: {
type: "string",
minLength: 1,
maxLength: 1e3
}
},
additionalProperties: {
if: {
type: "object"
},
then: {
$ref: "#/$defs/json_schema"
},
else: {
const: !1
}
},
patternProperties: {
type: "object",
minProperties: 1,
maxProperties: 200,
additionalProperties: {
$ref: "#/$defs/json_schema"
}
},
minProperties: {
type: "integer",
minimum: 0
},
maxProperties: {
type: "integer",
minimum: 0
},
items: {
$ref: "#/$defs/json_schema"
},
contains: {
$ref: "#/$defs/json_schema"
},
minItems: {
type: "integer",
minimum: 0
},
maxItems: {
type: "integer",
minimum: 0
},
uniqueItems: {
const: !0
},
minimum: {
type: "number"
},
maximum: {
type: "number"
},
exclusiveMinimum: {
type: "number"
},
exclusiveMaximum: {
type: "number"
},
multipleOf: {
type: "integer",
minimum: 1
},
minLength: {
type: "integer",
minimum: 0
},
maxLength: {
type: "integer",
minimum: 0
},
pattern: {
type: "string",
minLength: 1,
maxLength: 1e3
},
format: {
enum: [ "date-time", "date", "uuid", "uri" ]
},
allOf: {
type: "array",
minItems: 1,
maxItems: 20,
items: {
$ref: "#/$defs/json_schema"
}
},
anyOf: {
type: "array",
minItems: 1,
maxItems: 20,
items: {
$ref: "#/$defs/json_schema"
}
},
oneOf: {
type: "array",
minItems: 1,
maxItems: 20,
items: {
$ref: "#/$defs/json_schema"
}
},
$ref: {
type: "string",
pattern: "^#/[$]defs/[A-Za-z][A-Za-z0-9_-]{0,63}$"
},
$defs: {
type: "object",
minProperties: 1,
maxProperties: 200,
additionalProperties: {
$ref: "#/$defs/json_schema"
}
}
}
},
nested: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
equals: {},
not: {},
in: {
type: "array",
minItems: 1
},
exists: {
type: "boolean"
},
type: {
enum: [ "string", "number", "integer", "boolean", "null", "array", "object", "uuid", "date-time" ]
},
count: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
min: {
type: "integer",
minimum: 0
},
max: {
type: "integer",
minimum: 0
},
equals: {
type: "integer",
minimum: 0
}
}
},
lt: {
type: "number"
},
le: {
type: "number"
},
gt: {
type: "number"
},
ge: {
type: "number"
},
decimal: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
lt: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
le: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
gt: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
ge: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
equals: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}
}
},
change: {
type: "object",
additionalProperties: !1,
required: [ "from", "by" ],
properties: {
from: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
by: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}
}
},
age: {
type: "object",
additionalProperties: !1,
required: [ "max" ],
properties: {
max: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
starts: {
type: "string",
minLength: 1,
maxLength: 4e3
},
ends: {
type: "string",
minLength: 1,
maxLength: 4e3
},
contains: {
type: "string",
minLength: 1,
maxLength: 4e3
},
match: {
type: "string",
minLength: 1,
maxLength: 4e3
},
sha256: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
schema: {
$ref: "#/$defs/json_schema"
}
}
},
expectation: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
status: {
type: [ "integer", "array" ],
minimum: 200,
maximum: 599,
items: {
type: "integer",
minimum: 200,
maximum: 599
},
minItems: 1
},
path: {
type: "string",
minLength: 1,
maxLength: 4e3
},
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
body: {
const: !0
},
must_not_contain: {
type: "array",
minItems: 1,
items: {
type: "string",
minLength: 1,
maxLength: 4e3
}
},
tls: {
type: "object",
additionalProperties: !1,
required: [ "min_days" ],
properties: {
min_days: {
type: "integer",
minimum: 1,
maximum: 800
}
}
},
equals: {},
not: {},
in: {
type: "array",
minItems: 1
},
exists: {
type: "boolean"
},
type: {
enum: [ "string", "number", "integer", "boolean", "null", "array", "object", "uuid", "date-time" ]
},
count: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
min: {
type: "integer",
minimum: 0
},
max: {
type: "integer",
minimum: 0
},
equals: {
type: "integer",
minimum: 0
}
}
},
lt: {
type: "number"
},
le: {
type: "number"
},
gt: {
type: "number"
},
ge: {
type: "number"
},
decimal: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
lt: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
le: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
gt: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
ge: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
equals: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}
}
},
change: {
type: "object",
additionalProperties: !1,
required: [ "from", "by" ],
properties: {
from: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
by: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}
}
},
age: {
type: "object",
additionalProperties: !1,
required: [ "max" ],
properties: {
max: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
starts: {
type: "string",
minLength: 1,
maxLength: 4e3
},
ends: {
type: "string",
minLength: 1,
maxLength: 4e3
},
contains: {
type: "string",
minLength: 1,
maxLength: 4e3
},
match: {
type: "string",
minLength: 1,
maxLength: 4e3
},
sha256: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
schema: {
$ref: "#/$defs/json_schema"
},
every: {
$ref: "#/$defs/nested"
},
some: {
$ref: "#/$defs/nested"
},
show: {
type: "boolean"
}
}
},
capture: {
type: "object",
additionalProperties: !1,
required: [ "type" ],
properties: {
path: {
type: "string",
minLength: 1,
maxLength: 4e3
},
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
type: {
enum: [ "string", "integer", "number", "uuid" ]
},
secret: {
type: "boolean"
}
}
},
step: {
type: "object",
additionalProperties: !1,
required: [ "id", "expect" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 4e3
},
as: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
get: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
head: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
post: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
put: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
patch: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
delete: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
headers: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
additionalProperties: {
type: "string",
minLength: 1,
maxLength: 4e3
}
},
json: {},
form: {
type: "object",
minProperties: 1,
additionalProperties: {
type: "string"
}
},
effect: {
enum: [ "write", "none" ]
},
inert: {
type: "string",
minLength: 1,
maxLength: 4e3
},
idempotency_key: {
type: "string",
minLength: 1,
maxLength: 4e3
},
capture: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_]{0,63}$"
},
additionalProperties: {
$ref: "#/$defs/capture"
}
},
expect: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
until: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
fail_when: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
timeout: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
case: {
type: "object",
additionalProperties: !1,
required: [ "id" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 4e3
},
as: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
get: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
head: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
post: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
put: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
patch: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
delete: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
headers: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
additionalProperties: {
type: "string",
minLength: 1,
maxLength: 4e3
}
},
json: {},
form: {
type: "object",
minProperties: 1,
additionalProperties: {
type: "string"
}
},
effect: {
enum: [ "write", "none" ]
},
inert: {
type: "string",
minLength: 1,
maxLength: 4e3
},
idempotency_key: {
type: "string",
minLength: 1,
maxLength: 4e3
},
capture: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_]{0,63}$"
},
additionalProperties: {
$ref: "#/$defs/capture"
}
},
expect: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
until: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
fail_when: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
timeout: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
steps: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/step"
}
},
cleanup: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/step"
}
},
subject: {
type: "string",
minLength: 1,
maxLength: 4e3
}
}
}
}
}, n = Object.prototype.hasOwnProperty, s = r(36214)["default"], a = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u"), o = new RegExp("^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$", "u"), p = new RegExp("^[a-z0-9][a-z0-9.-]*$", "u"), m = new RegExp("^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$", "u"), l = new RegExp("^[A-Za-z0-9_.][A-Za-z0-9_./-]*$", "u"), c = {
type: "object",
additionalProperties: !1,
required: [ "id" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 4e3
},
as: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
get: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
head: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
post: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
put: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
patch: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
delete: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
headers: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
additionalProperties: {
type: "string",
minLength: 1,
maxLength: 4e3
}
},
json: {},
form: {
type: "object",
minProperties: 1,
additionalProperties: {
type: "string"
}
},
effect: {
enum: [ "write", "none" ]
},
inert: {
type: "string",
minLength: 1,
maxLength: 4e3
},
idempotency_key: {
type: "string",
minLength: 1,
maxLength: 4e3
},
capture: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_]{0,63}$"
},
additionalProperties: {
$ref: "#/$defs/capture"
}
},
expect: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
until: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
fail_when: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
timeout: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
steps: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/step"
}
},
cleanup: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/step"
}
},
subject: {
type: "string",
minLength: 1,
maxLength: 4e3
}
}
}, d = new RegExp("^(/|https://).*$", "u"), u = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u"), y = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u"), f = {
type: "object",
additionalProperties: !1,
required: [ "type" ],
properties: {
path: {
type: "string",
minLength: 1,
maxLength: 4e3
},
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
type: {
enum: [ "string", "integer", "number", "uuid" ]
},
secret: {
type: "boolean"
}
}
};
function g(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: n = e} = {}) {
let a = null, o = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.type) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "type"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
for (const r in e) if ("path" !== r && "header" !== r && "type" !== r && "secret" !== r) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
if (void 0 !== e.path) {
let r = e.path;
"string" == typeof r ? (s(r) > 4e3 && (a = w(a, t + "/path", "#/properties/path/maxLength", "maxLength", {
limit: 4e3
}), o++), s(r) < 1 && (a = w(a, t + "/path", "#/properties/path/minLength", "minLength", {
limit: 1
}), o++)) : (a = w(a, t + "/path", "#/properties/path/type", "type", {
type: "string"
}), o++);
}
if (void 0 !== e.header) {
let r = e.header;
"string" == typeof r ? u.test(r) || (a = w(a, t + "/header", "#/properties/header/pattern", "pattern", {
pattern: "^[a-z][a-z0-9-]{0,63}$"
}), o++) : (a = w(a, t + "/header", "#/properties/header/type", "type", {
type: "string"
}), o++);
}
if (void 0 !== e.type) {
let r = e.type;
"string" !== r && "integer" !== r && "number" !== r && "uuid" !== r && (a = w(a, t + "/type", "#/properties/type/enum", "enum", {
allowedValues: f.properties.type.enum
}), o++);
}
void 0 !== e.secret && "boolean" != typeof e.secret && (a = w(a, t + "/secret", "#/properties/secret/type", "type", {
type: "boolean"
}), o++);
} else {
const e = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
return g.errors = a, 0 === o;
}
const h = {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
status: {
type: [ "integer", "array" ],
minimum: 200,
maximum: 599,
items: {
type: "integer",
minimum: 200,
maximum: 599
},
minItems: 1
},
path: {
type: "string",
minLength: 1,
maxLength: 4e3
},
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
body: {
const: !0
},
must_not_contain: {
type: "array",
minItems: 1,
items: {
type: "string",
minLength: 1,
maxLength: 4e3
}
},
tls: {
type: "object",
additionalProperties: !1,
required: [ "min_days" ],
properties: {
min_days: {
type: "integer",
minimum: 1,
maximum: 800
}
}
},
equals: {},
not: {},
in: {
type: "array",
minItems: 1
},
exists: {
type: "boolean"
},
type: {
enum: [ "string", "number", "integer", "boolean", "null", "array", "object", "uuid", "date-time" ]
},
count: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
min: {
type: "integer",
minimum: 0
},
max: {
type: "integer",
minimum: 0
},
equals: {
type: "integer",
minimum: 0
}
}
},
lt: {
type: "number"
},
le: {
type: "number"
},
gt: {
type: "number"
},
ge: {
type: "number"
},
decimal: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
lt: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
le: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
gt: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
ge: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
equals: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}
}
},
change: {
type: "object",
additionalProperties: !1,
required: [ "from", "by" ],
properties: {
from: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
by: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}
}
},
age: {
type: "object",
additionalProperties: !1,
required: [ "max" ],
properties: {
max: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
starts: {
type: "string",
minLength: 1,
maxLength: 4e3
},
ends: {
type: "string",
minLength: 1,
maxLength: 4e3
},
contains: {
type: "string",
minLength: 1,
maxLength: 4e3
},
match: {
type: "string",
minLength: 1,
maxLength: 4e3
},
sha256: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
schema: {
$ref: "#/$defs/json_schema"
},
every: {
$ref: "#/$defs/nested"
},
some: {
$ref: "#/$defs/nested"
},
show: {
type: "boolean"
}
}
}, b = new RegExp("^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$", "u"), x = new RegExp("^[0-9a-f]{64}$", "u"), P = {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
title: {
type: "string",
minLength: 1,
maxLength: 1e3
},
description: {
type: "string",
minLength: 1,
maxLength: 1e3
},
type: {
anyOf: [ {
enum: [ "null", "boolean", "object", "array", "number", "integer", "string" ]
}, {
type: "array",
minItems: 2,
uniqueItems: !0,
items: {
enum: [ "null", "boolean", "object", "array", "number", "integer", "string" ]
}
} ]
},
enum: {
type: "array",
minItems: 1
},
const: {},
properties: {
type: "object",
minProperties: 1,
maxProperties: 200,
additionalProperties: {
$ref: "#/$defs/json_schema"
}
},
required: {
type: "array",
minItems: 1,
uniqueItems: !0,
items: {
type: "string",
minLength: 1,
maxLength: 1e3
}
},
additionalProperties: {
if: {
type: "object"
},
then: {
$ref: "#/$defs/json_schema"
},
else: {
const: !1
}
},
patternProperties: {
type: "object",
minProperties: 1,
maxProperties: 200,
additionalProperties: {
$ref: "#/$defs/json_schema"
}
},
minProperties: {
type: "integer",
minimum: 0
},
maxProperties: {
type: "integer",
minimum: 0
},
items: {
$ref: "#/$defs/json_schema"
},
contains: {
$ref: "#/$defs/json_schema"
},
minItems: {
type: "integer",
minimum: 0
},
maxItems: {
type: "integer",
minimum: 0
},
uniqueItems: {
const: !0
},
minimum: {
type: "number"
},
maximum: {
type: "number"
},
exclusiveMinimum: {
type: "number"
},
exclusiveMaximum: {
type: "number"
},
multipleOf: {
type: "integer",
minimum: 1
},
minLength: {
type: "integer",
minimum: 0
},
maxLength: {
type: "integer",
minimum: 0
},
pattern: {
type: "string",
minLength: 1,
maxLength: 1e3
},
format: {
enum: [ "date-time", "date", "uuid", "uri" ]
},
allOf: {
type: "array",
minItems: 1,
maxItems: 20,
items: {
$ref: "#/$defs/json_schema"
}
},
anyOf: {
type: "array",
minItems: 1,
maxItems: 20,
items: {
$ref: "#/$defs/json_schema"
}
},
oneOf: {
type: "array",
minItems: 1,
maxItems: 20,
items: {
$ref: "#/$defs/json_schema"
}
},
$ref: {
type: "string",
pattern: "^#/[$]defs/[A-Za-z][A-Za-z0-9_-]{0,63}$"
},
$defs: {
type: "object",
minProperties: 1,
maxProperties: 200,
additionalProperties: {
$ref: "#/$defs/json_schema"
}
}
}
}, j = r(24951)["default"], L = {
validate: $
}, O = new RegExp("^#/[$]defs/[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
function $(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: a = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (Object.keys(e).length < 1) {
const e = {
instancePath: t,
schemaPath: "#/minProperties",
keyword: "minProperties",
params: {
limit: 1
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if (!n.call(P.properties, r)) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (s(r) > 1e3 && (o = w(o, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 1e3
}), p++), s(r) < 1 && (o = w(o, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.description) {
let r = e.description;
"string" == typeof r ? (s(r) > 1e3 && (o = w(o, t + "/description", "#/properties/description/maxLength", "maxLength", {
limit: 1e3
}), p++), s(r) < 1 && (o = w(o, t + "/description", "#/properties/description/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/description", "#/properties/description/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.type) {
let r = e.type;
const i = p;
let n = !1;
const s = p;
"null" !== r && "boolean" !== r && "object" !== r && "array" !== r && "number" !== r && "integer" !== r && "string" !== r && (o = w(o, t + "/type", "#/properties/type/anyOf/0/enum", "enum", {
allowedValues: P.properties.type.anyOf[0].enum
}), p++);
var m = s === p;
if (n = n || m, !n) {
const e = p;
if (Array.isArray(r)) {
r.length < 2 && (o = w(o, t + "/type", "#/properties/type/anyOf/1/minItems", "minItems", {
limit: 2
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"null" !== e && "boolean" !== e && "object" !== e && "array" !== e && "number" !== e && "integer" !== e && "string" !== e && (o = w(o, t + "/type/" + i, "#/properties/type/anyOf/1/items/enum", "enum", {
allowedValues: P.properties.type.anyOf[1].items.enum
}), p++);
}
let i, n = r.length;
if (n > 1) e: for (;n--; ) for (i = n; i--; ) if (j(r[n], r[i])) {
o = w(o, t + "/type", "#/properties/type/anyOf/1/uniqueItems", "uniqueItems", {
i: n,
j: i
}), p++;
break e;
}
} else o = w(o, t + "/type", "#/properties/type/anyOf/1/type", "type", {
type: "array"
}), p++;
m = e === p;
n = n || m;
}
n ? (p = i, null !== o && (i ? o.length = i : o = null)) : (o = w(o, t + "/type", "#/properties/type/anyOf", "anyOf", {}), 
p++);
}
if (void 0 !== e.enum) {
let r = e.enum;
Array.isArray(r) ? r.length < 1 && (o = w(o, t + "/enum", "#/properties/enum/minItems", "minItems", {
limit: 1
}), p++) : (o = w(o, t + "/enum", "#/properties/enum/type", "type", {
type: "array"
}), p++);
}
if (void 0 !== e.properties) {
let r = e.properties;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length > 200 && (o = w(o, t + "/properties", "#/properties/properties/maxProperties", "maxProperties", {
limit: 200
}), p++), Object.keys(r).length < 1 && (o = w(o, t + "/properties", "#/properties/properties/minProperties", "minProperties", {
limit: 1
}), p++);
for (const e in r) L.validate(r[e], {
instancePath: t + "/properties/" + e.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: r,
parentDataProperty: e,
rootData: a
}) || (o = null === o ? L.validate.errors : o.concat(L.validate.errors), p = o.length);
} else o = w(o, t + "/properties", "#/properties/properties/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.required) {
let r = e.required;
if (Array.isArray(r)) {
r.length < 1 && (o = w(o, t + "/required", "#/properties/required/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? (s(e) > 1e3 && (o = w(o, t + "/required/" + i, "#/properties/required/items/maxLength", "maxLength", {
limit: 1e3
}), p++), s(e) < 1 && (o = w(o, t + "/required/" + i, "#/properties/required/items/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/required/" + i, "#/properties/required/items/type", "type", {
type: "string"
}), p++);
}
let i, n = r.length;
if (n > 1) {
const e = {};
for (;n--; ) {
let s = r[n];
if ("string" == typeof s) {
if ("number" == typeof e[s]) {
i = e[s], o = w(o, t + "/required", "#/properties/required/uniqueItems", "uniqueItems", {
i: n,
j: i
}), p++;
break;
}
e[s] = n;
}
}
}
} else o = w(o, t + "/required", "#/properties/required/type", "type", {
type: "array"
}), p++;
}
if (void 0 !== e.additionalProperties) {
let r = e.additionalProperties;
const i = p;
let n = !0;
const s = p;
if (!r || "object" != typeof r || Array.isArray(r)) {
const e = {};
null === o ? o = [ e ] : o.push(e), p++;
}
var l = s === p;
let m;
if (p = i, null !== o && (i ? o.length = i : o = null), l) {
const i = p;
L.validate(r, {
instancePath: t + "/additionalProperties",
parentData: e,
parentDataProperty: "additionalProperties",
rootData: a
}) || (o = null === o ? L.validate.errors : o.concat(L.validate.errors), p = o.length), 
n = l = i === p, m = "then";
} else {
const e = p;
!1 !== r && (o = w(o, t + "/additionalProperties", "#/properties/additionalProperties/else/const", "const", {
allowedValue: !1
}), p++), n = l = e === p, m = "else";
}
n || (o = w(o, t + "/additionalProperties", "#/properties/additionalProperties/if", "if", {
failingKeyword: m
}), p++);
}
if (void 0 !== e.patternProperties) {
let r = e.patternProperties;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length > 200 && (o = w(o, t + "/patternProperties", "#/properties/patternProperties/maxProperties", "maxProperties", {
limit: 200
}), p++), Object.keys(r).length < 1 && (o = w(o, t + "/patternProperties", "#/properties/patternProperties/minProperties", "minProperties", {
limit: 1
}), p++);
for (const e in r) L.validate(r[e], {
instancePath: t + "/patternProperties/" + e.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: r,
parentDataProperty: e,
rootData: a
}) || (o = null === o ? L.validate.errors : o.concat(L.validate.errors), p = o.length);
} else o = w(o, t + "/patternProperties", "#/properties/patternProperties/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.minProperties) {
let r = e.minProperties;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (o = w(o, t + "/minProperties", "#/properties/minProperties/type", "type", {
type: "integer"
}), p++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (o = w(o, t + "/minProperties", "#/properties/minProperties/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== e.maxProperties) {
let r = e.maxProperties;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (o = w(o, t + "/maxProperties", "#/properties/maxProperties/type", "type", {
type: "integer"
}), p++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (o = w(o, t + "/maxProperties", "#/properties/maxProperties/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== e.items && (L.validate(e.items, {
instancePath: t + "/items",
parentData: e,
parentDataProperty: "items",
rootData: a
}) || (o = null === o ? L.validate.errors : o.concat(L.validate.errors), p = o.length)), 
void 0 !== e.contains && (L.validate(e.contains, {
instancePath: t + "/contains",
parentData: e,
parentDataProperty: "contains",
rootData: a
}) || (o = null === o ? L.validate.errors : o.concat(L.validate.errors), p = o.length)), 
void 0 !== e.minItems) {
let r = e.minItems;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (o = w(o, t + "/minItems", "#/properties/minItems/type", "type", {
type: "integer"
}), p++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (o = w(o, t + "/minItems", "#/properties/minItems/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== e.maxItems) {
let r = e.maxItems;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (o = w(o, t + "/maxItems", "#/properties/maxItems/type", "type", {
type: "integer"
}), p++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (o = w(o, t + "/maxItems", "#/properties/maxItems/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== e.uniqueItems && !0 !== e.uniqueItems && (o = w(o, t + "/uniqueItems", "#/properties/uniqueItems/const", "const", {
allowedValue: !0
}), p++), void 0 !== e.minimum) {
let r = e.minimum;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/minimum", "#/properties/minimum/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.maximum) {
let r = e.maximum;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/maximum", "#/properties/maximum/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.exclusiveMinimum) {
let r = e.exclusiveMinimum;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/exclusiveMinimum", "#/properties/exclusiveMinimum/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.exclusiveMaximum) {
let r = e.exclusiveMaximum;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/exclusiveMaximum", "#/properties/exclusiveMaximum/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.multipleOf) {
let r = e.multipleOf;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (o = w(o, t + "/multipleOf", "#/properties/multipleOf/type", "type", {
type: "integer"
}), p++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (o = w(o, t + "/multipleOf", "#/properties/multipleOf/minimum", "minimum", {
comparison: ">=",
limit: 1
}), p++);
}
if (void 0 !== e.minLength) {
let r = e.minLength;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (o = w(o, t + "/minLength", "#/properties/minLength/type", "type", {
type: "integer"
}), p++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (o = w(o, t + "/minLength", "#/properties/minLength/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== e.maxLength) {
let r = e.maxLength;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (o = w(o, t + "/maxLength", "#/properties/maxLength/type", "type", {
type: "integer"
}), p++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (o = w(o, t + "/maxLength", "#/properties/maxLength/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== e.pattern) {
let r = e.pattern;
"string" == typeof r ? (s(r) > 1e3 && (o = w(o, t + "/pattern", "#/properties/pattern/maxLength", "maxLength", {
limit: 1e3
}), p++), s(r) < 1 && (o = w(o, t + "/pattern", "#/properties/pattern/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/pattern", "#/properties/pattern/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.format) {
let r = e.format;
"date-time" !== r && "date" !== r && "uuid" !== r && "uri" !== r && (o = w(o, t + "/format", "#/properties/format/enum", "enum", {
allowedValues: P.properties.format.enum
}), p++);
}
if (void 0 !== e.allOf) {
let r = e.allOf;
if (Array.isArray(r)) {
r.length > 20 && (o = w(o, t + "/allOf", "#/properties/allOf/maxItems", "maxItems", {
limit: 20
}), p++), r.length < 1 && (o = w(o, t + "/allOf", "#/properties/allOf/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) L.validate(r[i], {
instancePath: t + "/allOf/" + i,
parentData: r,
parentDataProperty: i,
rootData: a
}) || (o = null === o ? L.validate.errors : o.concat(L.validate.errors), p = o.length);
} else o = w(o, t + "/allOf", "#/properties/allOf/type", "type", {
type: "array"
}), p++;
}
if (void 0 !== e.anyOf) {
let r = e.anyOf;
if (Array.isArray(r)) {
r.length > 20 && (o = w(o, t + "/anyOf", "#/properties/anyOf/maxItems", "maxItems", {
limit: 20
}), p++), r.length < 1 && (o = w(o, t + "/anyOf", "#/properties/anyOf/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) L.validate(r[i], {
instancePath: t + "/anyOf/" + i,
parentData: r,
parentDataProperty: i,
rootData: a
}) || (o = null === o ? L.validate.errors : o.concat(L.validate.errors), p = o.length);
} else o = w(o, t + "/anyOf", "#/properties/anyOf/type", "type", {
type: "array"
}), p++;
}
if (void 0 !== e.oneOf) {
let r = e.oneOf;
if (Array.isArray(r)) {
r.length > 20 && (o = w(o, t + "/oneOf", "#/properties/oneOf/maxItems", "maxItems", {
limit: 20
}), p++), r.length < 1 && (o = w(o, t + "/oneOf", "#/properties/oneOf/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) L.validate(r[i], {
instancePath: t + "/oneOf/" + i,
parentData: r,
parentDataProperty: i,
rootData: a
}) || (o = null === o ? L.validate.errors : o.concat(L.validate.errors), p = o.length);
} else o = w(o, t + "/oneOf", "#/properties/oneOf/type", "type", {
type: "array"
}), p++;
}
if (void 0 !== e.$ref) {
let r = e.$ref;
"string" == typeof r ? O.test(r) || (o = w(o, t + "/$ref", "#/properties/%24ref/pattern", "pattern", {
pattern: "^#/[$]defs/[A-Za-z][A-Za-z0-9_-]{0,63}$"
}), p++) : (o = w(o, t + "/$ref", "#/properties/%24ref/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.$defs) {
let r = e.$defs;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length > 200 && (o = w(o, t + "/$defs", "#/properties/%24defs/maxProperties", "maxProperties", {
limit: 200
}), p++), Object.keys(r).length < 1 && (o = w(o, t + "/$defs", "#/properties/%24defs/minProperties", "minProperties", {
limit: 1
}), p++);
for (const e in r) L.validate(r[e], {
instancePath: t + "/$defs/" + e.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: r,
parentDataProperty: e,
rootData: a
}) || (o = null === o ? L.validate.errors : o.concat(L.validate.errors), p = o.length);
} else o = w(o, t + "/$defs", "#/properties/%24defs/type", "type", {
type: "object"
}), p++;
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
null === o ? o = [ e ] : o.push(e), p++;
}
return $.errors = o, 0 === p;
}
const A = {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
equals: {},
not: {},
in: {
type: "array",
minItems: 1
},
exists: {
type: "boolean"
},
type: {
enum: [ "string", "number", "integer", "boolean", "null", "array", "object", "uuid", "date-time" ]
},
count: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
min: {
type: "integer",
minimum: 0
},
max: {
type: "integer",
minimum: 0
},
equals: {
type: "integer",
minimum: 0
}
}
},
lt: {
type: "number"
},
le: {
type: "number"
},
gt: {
type: "number"
},
ge: {
type: "number"
},
decimal: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
lt: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
le: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
gt: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
ge: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
equals: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}
}
},
change: {
type: "object",
additionalProperties: !1,
required: [ "from", "by" ],
properties: {
from: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
},
by: {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}
}
},
age: {
type: "object",
additionalProperties: !1,
required: [ "max" ],
properties: {
max: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
starts: {
type: "string",
minLength: 1,
maxLength: 4e3
},
ends: {
type: "string",
minLength: 1,
maxLength: 4e3
},
contains: {
type: "string",
minLength: 1,
maxLength: 4e3
},
match: {
type: "string",
minLength: 1,
maxLength: 4e3
},
sha256: {
type: "string",
pattern: "^[0-9a-f]{64}$"
},
schema: {
$ref: "#/$defs/json_schema"
}
}
};
function v(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: a = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (Object.keys(e).length < 1) {
const e = {
instancePath: t,
schemaPath: "#/minProperties",
keyword: "minProperties",
params: {
limit: 1
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if (!n.call(A.properties, r)) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 !== e.in) {
let r = e.in;
Array.isArray(r) ? r.length < 1 && (o = w(o, t + "/in", "#/properties/in/minItems", "minItems", {
limit: 1
}), p++) : (o = w(o, t + "/in", "#/properties/in/type", "type", {
type: "array"
}), p++);
}
if (void 0 !== e.exists && "boolean" != typeof e.exists && (o = w(o, t + "/exists", "#/properties/exists/type", "type", {
type: "boolean"
}), p++), void 0 !== e.type) {
let r = e.type;
"string" !== r && "number" !== r && "integer" !== r && "boolean" !== r && "null" !== r && "array" !== r && "object" !== r && "uuid" !== r && "date-time" !== r && (o = w(o, t + "/type", "#/properties/type/enum", "enum", {
allowedValues: A.properties.type.enum
}), p++);
}
if (void 0 !== e.count) {
let r = e.count;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (o = w(o, t + "/count", "#/properties/count/minProperties", "minProperties", {
limit: 1
}), p++);
for (const e in r) "min" !== e && "max" !== e && "equals" !== e && (o = w(o, t + "/count", "#/properties/count/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.min) {
let e = r.min;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (o = w(o, t + "/count/min", "#/properties/count/properties/min/type", "type", {
type: "integer"
}), p++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (o = w(o, t + "/count/min", "#/properties/count/properties/min/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== r.max) {
let e = r.max;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (o = w(o, t + "/count/max", "#/properties/count/properties/max/type", "type", {
type: "integer"
}), p++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (o = w(o, t + "/count/max", "#/properties/count/properties/max/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== r.equals) {
let e = r.equals;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (o = w(o, t + "/count/equals", "#/properties/count/properties/equals/type", "type", {
type: "integer"
}), p++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (o = w(o, t + "/count/equals", "#/properties/count/properties/equals/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
} else o = w(o, t + "/count", "#/properties/count/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.lt) {
let r = e.lt;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/lt", "#/properties/lt/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.le) {
let r = e.le;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/le", "#/properties/le/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.gt) {
let r = e.gt;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/gt", "#/properties/gt/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.ge) {
let r = e.ge;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/ge", "#/properties/ge/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.decimal) {
let r = e.decimal;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (o = w(o, t + "/decimal", "#/properties/decimal/minProperties", "minProperties", {
limit: 1
}), p++);
for (const e in r) "lt" !== e && "le" !== e && "gt" !== e && "ge" !== e && "equals" !== e && (o = w(o, t + "/decimal", "#/properties/decimal/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.lt) {
let e = r.lt;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/lt", "#/properties/decimal/properties/lt/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/lt", "#/properties/decimal/properties/lt/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.le) {
let e = r.le;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/le", "#/properties/decimal/properties/le/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/le", "#/properties/decimal/properties/le/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.gt) {
let e = r.gt;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/gt", "#/properties/decimal/properties/gt/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/gt", "#/properties/decimal/properties/gt/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.ge) {
let e = r.ge;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/ge", "#/properties/decimal/properties/ge/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/ge", "#/properties/decimal/properties/ge/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.equals) {
let e = r.equals;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/equals", "#/properties/decimal/properties/equals/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/equals", "#/properties/decimal/properties/equals/type", "type", {
type: "string"
}), p++);
}
} else o = w(o, t + "/decimal", "#/properties/decimal/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.change) {
let r = e.change;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.from && (o = w(o, t + "/change", "#/properties/change/required", "required", {
missingProperty: "from"
}), p++), void 0 === r.by && (o = w(o, t + "/change", "#/properties/change/required", "required", {
missingProperty: "by"
}), p++);
for (const e in r) "from" !== e && "by" !== e && (o = w(o, t + "/change", "#/properties/change/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.from) {
let e = r.from;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/change/from", "#/properties/change/properties/from/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/change/from", "#/properties/change/properties/from/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.by) {
let e = r.by;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/change/by", "#/properties/change/properties/by/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/change/by", "#/properties/change/properties/by/type", "type", {
type: "string"
}), p++);
}
} else o = w(o, t + "/change", "#/properties/change/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.age) {
let r = e.age;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.max && (o = w(o, t + "/age", "#/properties/age/required", "required", {
missingProperty: "max"
}), p++);
for (const e in r) "max" !== e && (o = w(o, t + "/age", "#/properties/age/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.max) {
let e = r.max;
"string" == typeof e ? m.test(e) || (o = w(o, t + "/age/max", "#/properties/age/properties/max/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = w(o, t + "/age/max", "#/properties/age/properties/max/type", "type", {
type: "string"
}), p++);
}
} else o = w(o, t + "/age", "#/properties/age/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.starts) {
let r = e.starts;
"string" == typeof r ? (s(r) > 4e3 && (o = w(o, t + "/starts", "#/properties/starts/maxLength", "maxLength", {
limit: 4e3
}), p++), s(r) < 1 && (o = w(o, t + "/starts", "#/properties/starts/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/starts", "#/properties/starts/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.ends) {
let r = e.ends;
"string" == typeof r ? (s(r) > 4e3 && (o = w(o, t + "/ends", "#/properties/ends/maxLength", "maxLength", {
limit: 4e3
}), p++), s(r) < 1 && (o = w(o, t + "/ends", "#/properties/ends/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/ends", "#/properties/ends/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.contains) {
let r = e.contains;
"string" == typeof r ? (s(r) > 4e3 && (o = w(o, t + "/contains", "#/properties/contains/maxLength", "maxLength", {
limit: 4e3
}), p++), s(r) < 1 && (o = w(o, t + "/contains", "#/properties/contains/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/contains", "#/properties/contains/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.match) {
let r = e.match;
"string" == typeof r ? (s(r) > 4e3 && (o = w(o, t + "/match", "#/properties/match/maxLength", "maxLength", {
limit: 4e3
}), p++), s(r) < 1 && (o = w(o, t + "/match", "#/properties/match/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/match", "#/properties/match/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.sha256) {
let r = e.sha256;
"string" == typeof r ? x.test(r) || (o = w(o, t + "/sha256", "#/properties/sha256/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), p++) : (o = w(o, t + "/sha256", "#/properties/sha256/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.schema && ($(e.schema, {
instancePath: t + "/schema",
parentData: e,
parentDataProperty: "schema",
rootData: a
}) || (o = null === o ? $.errors : o.concat($.errors), p = o.length));
} else {
const e = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
return v.errors = o, 0 === p;
}
function _(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: a = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (Object.keys(e).length < 1) {
const e = {
instancePath: t,
schemaPath: "#/minProperties",
keyword: "minProperties",
params: {
limit: 1
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if (!n.call(h.properties, r)) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 !== e.status) {
let r = e.status;
if (!("number" != typeof r || r % 1 || isNaN(r)) && isFinite(r) || Array.isArray(r) || (o = w(o, t + "/status", "#/properties/status/type", "type", {
type: h.properties.status.type
}), p++), "number" == typeof r && isFinite(r) && ((r > 599 || isNaN(r)) && (o = w(o, t + "/status", "#/properties/status/maximum", "maximum", {
comparison: "<=",
limit: 599
}), p++), (r < 200 || isNaN(r)) && (o = w(o, t + "/status", "#/properties/status/minimum", "minimum", {
comparison: ">=",
limit: 200
}), p++)), Array.isArray(r)) {
r.length < 1 && (o = w(o, t + "/status", "#/properties/status/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (o = w(o, t + "/status/" + i, "#/properties/status/items/type", "type", {
type: "integer"
}), p++), "number" == typeof e && isFinite(e) && ((e > 599 || isNaN(e)) && (o = w(o, t + "/status/" + i, "#/properties/status/items/maximum", "maximum", {
comparison: "<=",
limit: 599
}), p++), (e < 200 || isNaN(e)) && (o = w(o, t + "/status/" + i, "#/properties/status/items/minimum", "minimum", {
comparison: ">=",
limit: 200
}), p++));
}
}
}
if (void 0 !== e.path) {
let r = e.path;
"string" == typeof r ? (s(r) > 4e3 && (o = w(o, t + "/path", "#/properties/path/maxLength", "maxLength", {
limit: 4e3
}), p++), s(r) < 1 && (o = w(o, t + "/path", "#/properties/path/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/path", "#/properties/path/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.header) {
let r = e.header;
"string" == typeof r ? u.test(r) || (o = w(o, t + "/header", "#/properties/header/pattern", "pattern", {
pattern: "^[a-z][a-z0-9-]{0,63}$"
}), p++) : (o = w(o, t + "/header", "#/properties/header/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.body && !0 !== e.body && (o = w(o, t + "/body", "#/properties/body/const", "const", {
allowedValue: !0
}), p++), void 0 !== e.must_not_contain) {
let r = e.must_not_contain;
if (Array.isArray(r)) {
r.length < 1 && (o = w(o, t + "/must_not_contain", "#/properties/must_not_contain/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? (s(e) > 4e3 && (o = w(o, t + "/must_not_contain/" + i, "#/properties/must_not_contain/items/maxLength", "maxLength", {
limit: 4e3
}), p++), s(e) < 1 && (o = w(o, t + "/must_not_contain/" + i, "#/properties/must_not_contain/items/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/must_not_contain/" + i, "#/properties/must_not_contain/items/type", "type", {
type: "string"
}), p++);
}
} else o = w(o, t + "/must_not_contain", "#/properties/must_not_contain/type", "type", {
type: "array"
}), p++;
}
if (void 0 !== e.tls) {
let r = e.tls;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.min_days && (o = w(o, t + "/tls", "#/properties/tls/required", "required", {
missingProperty: "min_days"
}), p++);
for (const e in r) "min_days" !== e && (o = w(o, t + "/tls", "#/properties/tls/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.min_days) {
let e = r.min_days;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (o = w(o, t + "/tls/min_days", "#/properties/tls/properties/min_days/type", "type", {
type: "integer"
}), p++), "number" == typeof e && isFinite(e) && ((e > 800 || isNaN(e)) && (o = w(o, t + "/tls/min_days", "#/properties/tls/properties/min_days/maximum", "maximum", {
comparison: "<=",
limit: 800
}), p++), (e < 1 || isNaN(e)) && (o = w(o, t + "/tls/min_days", "#/properties/tls/properties/min_days/minimum", "minimum", {
comparison: ">=",
limit: 1
}), p++));
}
} else o = w(o, t + "/tls", "#/properties/tls/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.in) {
let r = e.in;
Array.isArray(r) ? r.length < 1 && (o = w(o, t + "/in", "#/properties/in/minItems", "minItems", {
limit: 1
}), p++) : (o = w(o, t + "/in", "#/properties/in/type", "type", {
type: "array"
}), p++);
}
if (void 0 !== e.exists && "boolean" != typeof e.exists && (o = w(o, t + "/exists", "#/properties/exists/type", "type", {
type: "boolean"
}), p++), void 0 !== e.type) {
let r = e.type;
"string" !== r && "number" !== r && "integer" !== r && "boolean" !== r && "null" !== r && "array" !== r && "object" !== r && "uuid" !== r && "date-time" !== r && (o = w(o, t + "/type", "#/properties/type/enum", "enum", {
allowedValues: h.properties.type.enum
}), p++);
}
if (void 0 !== e.count) {
let r = e.count;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (o = w(o, t + "/count", "#/properties/count/minProperties", "minProperties", {
limit: 1
}), p++);
for (const e in r) "min" !== e && "max" !== e && "equals" !== e && (o = w(o, t + "/count", "#/properties/count/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.min) {
let e = r.min;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (o = w(o, t + "/count/min", "#/properties/count/properties/min/type", "type", {
type: "integer"
}), p++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (o = w(o, t + "/count/min", "#/properties/count/properties/min/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== r.max) {
let e = r.max;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (o = w(o, t + "/count/max", "#/properties/count/properties/max/type", "type", {
type: "integer"
}), p++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (o = w(o, t + "/count/max", "#/properties/count/properties/max/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
if (void 0 !== r.equals) {
let e = r.equals;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (o = w(o, t + "/count/equals", "#/properties/count/properties/equals/type", "type", {
type: "integer"
}), p++), "number" == typeof e && isFinite(e) && (e < 0 || isNaN(e)) && (o = w(o, t + "/count/equals", "#/properties/count/properties/equals/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++);
}
} else o = w(o, t + "/count", "#/properties/count/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.lt) {
let r = e.lt;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/lt", "#/properties/lt/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.le) {
let r = e.le;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/le", "#/properties/le/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.gt) {
let r = e.gt;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/gt", "#/properties/gt/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.ge) {
let r = e.ge;
"number" == typeof r && isFinite(r) || (o = w(o, t + "/ge", "#/properties/ge/type", "type", {
type: "number"
}), p++);
}
if (void 0 !== e.decimal) {
let r = e.decimal;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (o = w(o, t + "/decimal", "#/properties/decimal/minProperties", "minProperties", {
limit: 1
}), p++);
for (const e in r) "lt" !== e && "le" !== e && "gt" !== e && "ge" !== e && "equals" !== e && (o = w(o, t + "/decimal", "#/properties/decimal/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.lt) {
let e = r.lt;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/lt", "#/properties/decimal/properties/lt/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/lt", "#/properties/decimal/properties/lt/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.le) {
let e = r.le;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/le", "#/properties/decimal/properties/le/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/le", "#/properties/decimal/properties/le/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.gt) {
let e = r.gt;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/gt", "#/properties/decimal/properties/gt/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/gt", "#/properties/decimal/properties/gt/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.ge) {
let e = r.ge;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/ge", "#/properties/decimal/properties/ge/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/ge", "#/properties/decimal/properties/ge/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.equals) {
let e = r.equals;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/decimal/equals", "#/properties/decimal/properties/equals/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/decimal/equals", "#/properties/decimal/properties/equals/type", "type", {
type: "string"
}), p++);
}
} else o = w(o, t + "/decimal", "#/properties/decimal/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.change) {
let r = e.change;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.from && (o = w(o, t + "/change", "#/properties/change/required", "required", {
missingProperty: "from"
}), p++), void 0 === r.by && (o = w(o, t + "/change", "#/properties/change/required", "required", {
missingProperty: "by"
}), p++);
for (const e in r) "from" !== e && "by" !== e && (o = w(o, t + "/change", "#/properties/change/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.from) {
let e = r.from;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/change/from", "#/properties/change/properties/from/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/change/from", "#/properties/change/properties/from/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== r.by) {
let e = r.by;
"string" == typeof e ? b.test(e) || (o = w(o, t + "/change/by", "#/properties/change/properties/by/pattern", "pattern", {
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$"
}), p++) : (o = w(o, t + "/change/by", "#/properties/change/properties/by/type", "type", {
type: "string"
}), p++);
}
} else o = w(o, t + "/change", "#/properties/change/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.age) {
let r = e.age;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.max && (o = w(o, t + "/age", "#/properties/age/required", "required", {
missingProperty: "max"
}), p++);
for (const e in r) "max" !== e && (o = w(o, t + "/age", "#/properties/age/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.max) {
let e = r.max;
"string" == typeof e ? m.test(e) || (o = w(o, t + "/age/max", "#/properties/age/properties/max/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = w(o, t + "/age/max", "#/properties/age/properties/max/type", "type", {
type: "string"
}), p++);
}
} else o = w(o, t + "/age", "#/properties/age/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.starts) {
let r = e.starts;
"string" == typeof r ? (s(r) > 4e3 && (o = w(o, t + "/starts", "#/properties/starts/maxLength", "maxLength", {
limit: 4e3
}), p++), s(r) < 1 && (o = w(o, t + "/starts", "#/properties/starts/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/starts", "#/properties/starts/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.ends) {
let r = e.ends;
"string" == typeof r ? (s(r) > 4e3 && (o = w(o, t + "/ends", "#/properties/ends/maxLength", "maxLength", {
limit: 4e3
}), p++), s(r) < 1 && (o = w(o, t + "/ends", "#/properties/ends/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/ends", "#/properties/ends/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.contains) {
let r = e.contains;
"string" == typeof r ? (s(r) > 4e3 && (o = w(o, t + "/contains", "#/properties/contains/maxLength", "maxLength", {
limit: 4e3
}), p++), s(r) < 1 && (o = w(o, t + "/contains", "#/properties/contains/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/contains", "#/properties/contains/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.match) {
let r = e.match;
"string" == typeof r ? (s(r) > 4e3 && (o = w(o, t + "/match", "#/properties/match/maxLength", "maxLength", {
limit: 4e3
}), p++), s(r) < 1 && (o = w(o, t + "/match", "#/properties/match/minLength", "minLength", {
limit: 1
}), p++)) : (o = w(o, t + "/match", "#/properties/match/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.sha256) {
let r = e.sha256;
"string" == typeof r ? x.test(r) || (o = w(o, t + "/sha256", "#/properties/sha256/pattern", "pattern", {
pattern: "^[0-9a-f]{64}$"
}), p++) : (o = w(o, t + "/sha256", "#/properties/sha256/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.schema && ($(e.schema, {
instancePath: t + "/schema",
parentData: e,
parentDataProperty: "schema",
rootData: a
}) || (o = null === o ? $.errors : o.concat($.errors), p = o.length)), void 0 !== e.every && (v(e.every, {
instancePath: t + "/every",
parentData: e,
parentDataProperty: "every",
rootData: a
}) || (o = null === o ? v.errors : o.concat(v.errors), p = o.length)), void 0 !== e.some && (v(e.some, {
instancePath: t + "/some",
parentData: e,
parentDataProperty: "some",
rootData: a
}) || (o = null === o ? v.errors : o.concat(v.errors), p = o.length)), void 0 !== e.show && "boolean" != typeof e.show && (o = w(o, t + "/show", "#/properties/show/type", "type", {
type: "boolean"
}), p++);
} else {
const e = {
instancePath: t,
schemaPath: "#/type",
keyword: "type",
params: {
type: "object"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
return _.errors = o, 0 === p;
}
const k = {
type: "object",
additionalProperties: !1,
required: [ "id", "expect" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 4e3
},
as: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
get: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
head: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
post: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
put: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
patch: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
delete: {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3
},
headers: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
additionalProperties: {
type: "string",
minLength: 1,
maxLength: 4e3
}
},
json: {},
form: {
type: "object",
minProperties: 1,
additionalProperties: {
type: "string"
}
},
effect: {
enum: [ "write", "none" ]
},
inert: {
type: "string",
minLength: 1,
maxLength: 4e3
},
idempotency_key: {
type: "string",
minLength: 1,
maxLength: 4e3
},
capture: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_]{0,63}$"
},
additionalProperties: {
$ref: "#/$defs/capture"
}
},
expect: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
until: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
fail_when: {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
timeout: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
};
function z(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.expect) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "expect"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!n.call(k.properties, r)) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (p = w(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = w(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (s(r) > 4e3 && (p = w(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 4e3
}), l++), s(r) < 1 && (p = w(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = w(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.as) {
let r = e.as;
"string" == typeof r ? a.test(r) || (p = w(p, t + "/as", "#/properties/as/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = w(p, t + "/as", "#/properties/as/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.get) {
let r = e.get;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/get", "#/properties/get/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/get", "#/properties/get/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/get", "#/properties/get/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.head) {
let r = e.head;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/head", "#/properties/head/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/head", "#/properties/head/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/head", "#/properties/head/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.post) {
let r = e.post;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/post", "#/properties/post/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/post", "#/properties/post/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/post", "#/properties/post/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.put) {
let r = e.put;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/put", "#/properties/put/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/put", "#/properties/put/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/put", "#/properties/put/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.patch) {
let r = e.patch;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/patch", "#/properties/patch/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/patch", "#/properties/patch/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/patch", "#/properties/patch/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.delete) {
let r = e.delete;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/delete", "#/properties/delete/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/delete", "#/properties/delete/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/delete", "#/properties/delete/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.headers) {
let r = e.headers;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = w(p, t + "/headers", "#/properties/headers/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) {
const r = l;
if ("string" == typeof e) {
if (!u.test(e)) {
const r = {
instancePath: t + "/headers",
schemaPath: "#/properties/headers/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
} else {
const r = {
instancePath: t + "/headers",
schemaPath: "#/properties/headers/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
r === l || (p = w(p, t + "/headers", "#/properties/headers/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in r) {
let i = r[e];
"string" == typeof i ? (s(i) > 4e3 && (p = w(p, t + "/headers/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/headers/additionalProperties/maxLength", "maxLength", {
limit: 4e3
}), l++), s(i) < 1 && (p = w(p, t + "/headers/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/headers/additionalProperties/minLength", "minLength", {
limit: 1
}), l++)) : (p = w(p, t + "/headers/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/headers/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = w(p, t + "/headers", "#/properties/headers/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.form) {
let r = e.form;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = w(p, t + "/form", "#/properties/form/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) "string" != typeof r[e] && (p = w(p, t + "/form/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/form/additionalProperties/type", "type", {
type: "string"
}), l++);
} else p = w(p, t + "/form", "#/properties/form/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.effect) {
let r = e.effect;
"write" !== r && "none" !== r && (p = w(p, t + "/effect", "#/properties/effect/enum", "enum", {
allowedValues: k.properties.effect.enum
}), l++);
}
if (void 0 !== e.inert) {
let r = e.inert;
"string" == typeof r ? (s(r) > 4e3 && (p = w(p, t + "/inert", "#/properties/inert/maxLength", "maxLength", {
limit: 4e3
}), l++), s(r) < 1 && (p = w(p, t + "/inert", "#/properties/inert/minLength", "minLength", {
limit: 1
}), l++)) : (p = w(p, t + "/inert", "#/properties/inert/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.idempotency_key) {
let r = e.idempotency_key;
"string" == typeof r ? (s(r) > 4e3 && (p = w(p, t + "/idempotency_key", "#/properties/idempotency_key/maxLength", "maxLength", {
limit: 4e3
}), l++), s(r) < 1 && (p = w(p, t + "/idempotency_key", "#/properties/idempotency_key/minLength", "minLength", {
limit: 1
}), l++)) : (p = w(p, t + "/idempotency_key", "#/properties/idempotency_key/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.capture) {
let r = e.capture;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = w(p, t + "/capture", "#/properties/capture/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) {
const r = l;
if ("string" == typeof e) {
if (!y.test(e)) {
const r = {
instancePath: t + "/capture",
schemaPath: "#/properties/capture/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_]{0,63}$"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
} else {
const r = {
instancePath: t + "/capture",
schemaPath: "#/properties/capture/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
r === l || (p = w(p, t + "/capture", "#/properties/capture/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in r) g(r[e], {
instancePath: t + "/capture/" + e.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: r,
parentDataProperty: e,
rootData: o
}) || (p = null === p ? g.errors : p.concat(g.errors), l = p.length);
} else p = w(p, t + "/capture", "#/properties/capture/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.expect) {
let r = e.expect;
if (Array.isArray(r)) {
r.length > 100 && (p = w(p, t + "/expect", "#/properties/expect/maxItems", "maxItems", {
limit: 100
}), l++), r.length < 1 && (p = w(p, t + "/expect", "#/properties/expect/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) _(r[i], {
instancePath: t + "/expect/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? _.errors : p.concat(_.errors), l = p.length);
} else p = w(p, t + "/expect", "#/properties/expect/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.until) {
let r = e.until;
if (Array.isArray(r)) {
r.length > 100 && (p = w(p, t + "/until", "#/properties/until/maxItems", "maxItems", {
limit: 100
}), l++), r.length < 1 && (p = w(p, t + "/until", "#/properties/until/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) _(r[i], {
instancePath: t + "/until/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? _.errors : p.concat(_.errors), l = p.length);
} else p = w(p, t + "/until", "#/properties/until/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.fail_when) {
let r = e.fail_when;
if (Array.isArray(r)) {
r.length > 100 && (p = w(p, t + "/fail_when", "#/properties/fail_when/maxItems", "maxItems", {
limit: 100
}), l++), r.length < 1 && (p = w(p, t + "/fail_when", "#/properties/fail_when/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) _(r[i], {
instancePath: t + "/fail_when/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? _.errors : p.concat(_.errors), l = p.length);
} else p = w(p, t + "/fail_when", "#/properties/fail_when/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = w(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = w(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.every) {
let r = e.every;
"string" == typeof r ? m.test(r) || (p = w(p, t + "/every", "#/properties/every/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = w(p, t + "/every", "#/properties/every/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.timeout) {
let r = e.timeout;
"string" == typeof r ? m.test(r) || (p = w(p, t + "/timeout", "#/properties/timeout/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = w(p, t + "/timeout", "#/properties/timeout/type", "type", {
type: "string"
}), l++);
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
null === p ? p = [ e ] : p.push(e), l++;
}
return z.errors = p, 0 === l;
}
function I(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!n.call(c.properties, r)) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (p = w(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = w(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (s(r) > 4e3 && (p = w(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 4e3
}), l++), s(r) < 1 && (p = w(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = w(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.as) {
let r = e.as;
"string" == typeof r ? a.test(r) || (p = w(p, t + "/as", "#/properties/as/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = w(p, t + "/as", "#/properties/as/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.get) {
let r = e.get;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/get", "#/properties/get/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/get", "#/properties/get/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/get", "#/properties/get/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.head) {
let r = e.head;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/head", "#/properties/head/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/head", "#/properties/head/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/head", "#/properties/head/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.post) {
let r = e.post;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/post", "#/properties/post/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/post", "#/properties/post/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/post", "#/properties/post/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.put) {
let r = e.put;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/put", "#/properties/put/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/put", "#/properties/put/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/put", "#/properties/put/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.patch) {
let r = e.patch;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/patch", "#/properties/patch/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/patch", "#/properties/patch/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/patch", "#/properties/patch/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.delete) {
let r = e.delete;
"string" == typeof r ? (s(r) > 2e3 && (p = w(p, t + "/delete", "#/properties/delete/maxLength", "maxLength", {
limit: 2e3
}), l++), d.test(r) || (p = w(p, t + "/delete", "#/properties/delete/pattern", "pattern", {
pattern: "^(/|https://).*$"
}), l++)) : (p = w(p, t + "/delete", "#/properties/delete/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.headers) {
let r = e.headers;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = w(p, t + "/headers", "#/properties/headers/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) {
const r = l;
if ("string" == typeof e) {
if (!u.test(e)) {
const r = {
instancePath: t + "/headers",
schemaPath: "#/properties/headers/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
} else {
const r = {
instancePath: t + "/headers",
schemaPath: "#/properties/headers/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
r === l || (p = w(p, t + "/headers", "#/properties/headers/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in r) {
let i = r[e];
"string" == typeof i ? (s(i) > 4e3 && (p = w(p, t + "/headers/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/headers/additionalProperties/maxLength", "maxLength", {
limit: 4e3
}), l++), s(i) < 1 && (p = w(p, t + "/headers/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/headers/additionalProperties/minLength", "minLength", {
limit: 1
}), l++)) : (p = w(p, t + "/headers/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/headers/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = w(p, t + "/headers", "#/properties/headers/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.form) {
let r = e.form;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = w(p, t + "/form", "#/properties/form/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) "string" != typeof r[e] && (p = w(p, t + "/form/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/form/additionalProperties/type", "type", {
type: "string"
}), l++);
} else p = w(p, t + "/form", "#/properties/form/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.effect) {
let r = e.effect;
"write" !== r && "none" !== r && (p = w(p, t + "/effect", "#/properties/effect/enum", "enum", {
allowedValues: c.properties.effect.enum
}), l++);
}
if (void 0 !== e.inert) {
let r = e.inert;
"string" == typeof r ? (s(r) > 4e3 && (p = w(p, t + "/inert", "#/properties/inert/maxLength", "maxLength", {
limit: 4e3
}), l++), s(r) < 1 && (p = w(p, t + "/inert", "#/properties/inert/minLength", "minLength", {
limit: 1
}), l++)) : (p = w(p, t + "/inert", "#/properties/inert/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.idempotency_key) {
let r = e.idempotency_key;
"string" == typeof r ? (s(r) > 4e3 && (p = w(p, t + "/idempotency_key", "#/properties/idempotency_key/maxLength", "maxLength", {
limit: 4e3
}), l++), s(r) < 1 && (p = w(p, t + "/idempotency_key", "#/properties/idempotency_key/minLength", "minLength", {
limit: 1
}), l++)) : (p = w(p, t + "/idempotency_key", "#/properties/idempotency_key/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.capture) {
let r = e.capture;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = w(p, t + "/capture", "#/properties/capture/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) {
const r = l;
if ("string" == typeof e) {
if (!y.test(e)) {
const r = {
instancePath: t + "/capture",
schemaPath: "#/properties/capture/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_]{0,63}$"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
} else {
const r = {
instancePath: t + "/capture",
schemaPath: "#/properties/capture/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
r === l || (p = w(p, t + "/capture", "#/properties/capture/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in r) g(r[e], {
instancePath: t + "/capture/" + e.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: r,
parentDataProperty: e,
rootData: o
}) || (p = null === p ? g.errors : p.concat(g.errors), l = p.length);
} else p = w(p, t + "/capture", "#/properties/capture/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.expect) {
let r = e.expect;
if (Array.isArray(r)) {
r.length > 100 && (p = w(p, t + "/expect", "#/properties/expect/maxItems", "maxItems", {
limit: 100
}), l++), r.length < 1 && (p = w(p, t + "/expect", "#/properties/expect/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) _(r[i], {
instancePath: t + "/expect/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? _.errors : p.concat(_.errors), l = p.length);
} else p = w(p, t + "/expect", "#/properties/expect/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.until) {
let r = e.until;
if (Array.isArray(r)) {
r.length > 100 && (p = w(p, t + "/until", "#/properties/until/maxItems", "maxItems", {
limit: 100
}), l++), r.length < 1 && (p = w(p, t + "/until", "#/properties/until/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) _(r[i], {
instancePath: t + "/until/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? _.errors : p.concat(_.errors), l = p.length);
} else p = w(p, t + "/until", "#/properties/until/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.fail_when) {
let r = e.fail_when;
if (Array.isArray(r)) {
r.length > 100 && (p = w(p, t + "/fail_when", "#/properties/fail_when/maxItems", "maxItems", {
limit: 100
}), l++), r.length < 1 && (p = w(p, t + "/fail_when", "#/properties/fail_when/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) _(r[i], {
instancePath: t + "/fail_when/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? _.errors : p.concat(_.errors), l = p.length);
} else p = w(p, t + "/fail_when", "#/properties/fail_when/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = w(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = w(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.every) {
let r = e.every;
"string" == typeof r ? m.test(r) || (p = w(p, t + "/every", "#/properties/every/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = w(p, t + "/every", "#/properties/every/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.timeout) {
let r = e.timeout;
"string" == typeof r ? m.test(r) || (p = w(p, t + "/timeout", "#/properties/timeout/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = w(p, t + "/timeout", "#/properties/timeout/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (p = w(p, t + "/within", "#/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = w(p, t + "/within", "#/properties/within/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.steps) {
let r = e.steps;
if (Array.isArray(r)) {
r.length > 100 && (p = w(p, t + "/steps", "#/properties/steps/maxItems", "maxItems", {
limit: 100
}), l++), r.length < 1 && (p = w(p, t + "/steps", "#/properties/steps/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) z(r[i], {
instancePath: t + "/steps/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? z.errors : p.concat(z.errors), l = p.length);
} else p = w(p, t + "/steps", "#/properties/steps/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.cleanup) {
let r = e.cleanup;
if (Array.isArray(r)) {
r.length > 100 && (p = w(p, t + "/cleanup", "#/properties/cleanup/maxItems", "maxItems", {
limit: 100
}), l++), r.length < 1 && (p = w(p, t + "/cleanup", "#/properties/cleanup/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) z(r[i], {
instancePath: t + "/cleanup/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? z.errors : p.concat(z.errors), l = p.length);
} else p = w(p, t + "/cleanup", "#/properties/cleanup/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.subject) {
let r = e.subject;
"string" == typeof r ? (s(r) > 4e3 && (p = w(p, t + "/subject", "#/properties/subject/maxLength", "maxLength", {
limit: 4e3
}), l++), s(r) < 1 && (p = w(p, t + "/subject", "#/properties/subject/minLength", "minLength", {
limit: 1
}), l++)) : (p = w(p, t + "/subject", "#/properties/subject/type", "type", {
type: "string"
}), l++);
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
null === p ? p = [ e ] : p.push(e), l++;
}
return I.errors = p, 0 === l;
}
function N(e, {instancePath: t = "", parentData: r, parentDataProperty: c, rootData: d = e} = {}) {
let u = null, y = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.pack) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "pack"
}
};
null === u ? u = [ e ] : u.push(e), y++;
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
null === u ? u = [ e ] : u.push(e), y++;
}
if (void 0 === e.min_checks) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "min_checks"
}
};
null === u ? u = [ e ] : u.push(e), y++;
}
for (const r in e) if (!n.call(i.properties, r)) {
const e = {
instancePath: t,
schemaPath: "#/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === u ? u = [ e ] : u.push(e), y++;
}
if (void 0 !== e.pack) {
let r = e.pack;
"string" == typeof r ? a.test(r) || (u = w(u, t + "/pack", "#/properties/pack/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), y++) : (u = w(u, t + "/pack", "#/properties/pack/type", "type", {
type: "string"
}), y++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (s(r) > 4e3 && (u = w(u, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 4e3
}), y++), s(r) < 1 && (u = w(u, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), y++)) : (u = w(u, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), y++);
}
if (void 0 !== e.base) {
let r = e.base;
"string" == typeof r ? o.test(r) || (u = w(u, t + "/base", "#/properties/base/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), y++) : (u = w(u, t + "/base", "#/properties/base/type", "type", {
type: "string"
}), y++);
}
if (void 0 !== e.hosts) {
let r = e.hosts;
if (Array.isArray(r)) {
r.length < 1 && (u = w(u, t + "/hosts", "#/properties/hosts/minItems", "minItems", {
limit: 1
}), y++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? p.test(e) || (u = w(u, t + "/hosts/" + i, "#/properties/hosts/items/pattern", "pattern", {
pattern: "^[a-z0-9][a-z0-9.-]*$"
}), y++) : (u = w(u, t + "/hosts/" + i, "#/properties/hosts/items/type", "type", {
type: "string"
}), y++);
}
} else u = w(u, t + "/hosts", "#/properties/hosts/type", "type", {
type: "array"
}), y++;
}
if (void 0 !== e.min_checks) {
let r = e.min_checks;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (u = w(u, t + "/min_checks", "#/properties/min_checks/type", "type", {
type: "integer"
}), y++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (u = w(u, t + "/min_checks", "#/properties/min_checks/minimum", "minimum", {
comparison: ">=",
limit: 1
}), y++);
}
if (void 0 !== e.roles) {
let r = e.roles;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (u = w(u, t + "/roles", "#/properties/roles/minProperties", "minProperties", {
limit: 1
}), y++);
for (const e in r) {
const r = y;
if ("string" == typeof e) {
if (!a.test(e)) {
const r = {
instancePath: t + "/roles",
schemaPath: "#/properties/roles/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
propertyName: e
};
null === u ? u = [ r ] : u.push(r), y++;
}
} else {
const r = {
instancePath: t + "/roles",
schemaPath: "#/properties/roles/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === u ? u = [ r ] : u.push(r), y++;
}
r === y || (u = w(u, t + "/roles", "#/properties/roles/propertyNames", "propertyNames", {
propertyName: e
}), y++);
}
for (const e in r) {
let i = r[e];
if (i && "object" == typeof i && !Array.isArray(i)) {
for (const r in i) "credential" !== r && (u = w(u, t + "/roles/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/roles/additionalProperties/additionalProperties", "additionalProperties", {
additionalProperty: r
}), y++);
if (void 0 !== i.credential) {
let r = i.credential;
"string" == typeof r ? a.test(r) || (u = w(u, t + "/roles/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/credential", "#/properties/roles/additionalProperties/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), y++) : (u = w(u, t + "/roles/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/credential", "#/properties/roles/additionalProperties/properties/credential/type", "type", {
type: "string"
}), y++);
}
} else u = w(u, t + "/roles/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/roles/additionalProperties/type", "type", {
type: "object"
}), y++;
}
} else u = w(u, t + "/roles", "#/properties/roles/type", "type", {
type: "object"
}), y++;
}
if (void 0 !== e.in_flight) {
let r = e.in_flight;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (u = w(u, t + "/in_flight", "#/properties/in_flight/type", "type", {
type: "integer"
}), y++), "number" == typeof r && isFinite(r) && ((r > 64 || isNaN(r)) && (u = w(u, t + "/in_flight", "#/properties/in_flight/maximum", "maximum", {
comparison: "<=",
limit: 64
}), y++), (r < 1 || isNaN(r)) && (u = w(u, t + "/in_flight", "#/properties/in_flight/minimum", "minimum", {
comparison: ">=",
limit: 1
}), y++));
}
if (void 0 !== e.limits) {
let r = e.limits;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (u = w(u, t + "/limits", "#/properties/limits/minProperties", "minProperties", {
limit: 1
}), y++);
for (const e in r) {
const r = y;
if ("string" == typeof e) {
if (!p.test(e)) {
const r = {
instancePath: t + "/limits",
schemaPath: "#/properties/limits/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z0-9][a-z0-9.-]*$"
},
propertyName: e
};
null === u ? u = [ r ] : u.push(r), y++;
}
} else {
const r = {
instancePath: t + "/limits",
schemaPath: "#/properties/limits/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === u ? u = [ r ] : u.push(r), y++;
}
r === y || (u = w(u, t + "/limits", "#/properties/limits/propertyNames", "propertyNames", {
propertyName: e
}), y++);
}
for (const e in r) {
let i = r[e];
if (i && "object" == typeof i && !Array.isArray(i)) {
Object.keys(i).length < 1 && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/limits/additionalProperties/minProperties", "minProperties", {
limit: 1
}), y++);
for (const r in i) "in_flight" !== r && "per_second" !== r && "throttled" !== r && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/limits/additionalProperties/additionalProperties", "additionalProperties", {
additionalProperty: r
}), y++);
if (void 0 !== i.in_flight) {
let r = i.in_flight;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/in_flight", "#/properties/limits/additionalProperties/properties/in_flight/type", "type", {
type: "integer"
}), y++), "number" == typeof r && isFinite(r) && ((r > 64 || isNaN(r)) && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/in_flight", "#/properties/limits/additionalProperties/properties/in_flight/maximum", "maximum", {
comparison: "<=",
limit: 64
}), y++), (r < 1 || isNaN(r)) && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/in_flight", "#/properties/limits/additionalProperties/properties/in_flight/minimum", "minimum", {
comparison: ">=",
limit: 1
}), y++));
}
if (void 0 !== i.per_second) {
let r = i.per_second;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/per_second", "#/properties/limits/additionalProperties/properties/per_second/type", "type", {
type: "integer"
}), y++), "number" == typeof r && isFinite(r) && ((r > 1e3 || isNaN(r)) && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/per_second", "#/properties/limits/additionalProperties/properties/per_second/maximum", "maximum", {
comparison: "<=",
limit: 1e3
}), y++), (r < 1 || isNaN(r)) && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/per_second", "#/properties/limits/additionalProperties/properties/per_second/minimum", "minimum", {
comparison: ">=",
limit: 1
}), y++));
}
if (void 0 !== i.throttled) {
let r = i.throttled;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/throttled", "#/properties/limits/additionalProperties/properties/throttled/type", "type", {
type: "integer"
}), y++), "number" == typeof r && isFinite(r) && ((r > 100 || isNaN(r)) && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/throttled", "#/properties/limits/additionalProperties/properties/throttled/maximum", "maximum", {
comparison: "<=",
limit: 100
}), y++), (r < 0 || isNaN(r)) && (u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/throttled", "#/properties/limits/additionalProperties/properties/throttled/minimum", "minimum", {
comparison: ">=",
limit: 0
}), y++));
}
} else u = w(u, t + "/limits/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/limits/additionalProperties/type", "type", {
type: "object"
}), y++;
}
} else u = w(u, t + "/limits", "#/properties/limits/type", "type", {
type: "object"
}), y++;
}
if (void 0 !== e.timeout) {
let r = e.timeout;
"string" == typeof r ? m.test(r) || (u = w(u, t + "/timeout", "#/properties/timeout/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), y++) : (u = w(u, t + "/timeout", "#/properties/timeout/type", "type", {
type: "string"
}), y++);
}
if (void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (u = w(u, t + "/within", "#/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), y++) : (u = w(u, t + "/within", "#/properties/within/type", "type", {
type: "string"
}), y++);
}
if (void 0 !== e.cases) {
let r = e.cases;
if (Array.isArray(r)) {
r.length > 5e3 && (u = w(u, t + "/cases", "#/properties/cases/maxItems", "maxItems", {
limit: 5e3
}), y++), r.length < 1 && (u = w(u, t + "/cases", "#/properties/cases/minItems", "minItems", {
limit: 1
}), y++);
const e = r.length;
for (let i = 0; i < e; i++) I(r[i], {
instancePath: t + "/cases/" + i,
parentData: r,
parentDataProperty: i,
rootData: d
}) || (u = null === u ? I.errors : u.concat(I.errors), y = u.length);
} else u = w(u, t + "/cases", "#/properties/cases/type", "type", {
type: "array"
}), y++;
}
if (void 0 !== e.table) {
let r = e.table;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.file && (u = w(u, t + "/table", "#/properties/table/required", "required", {
missingProperty: "file"
}), y++), void 0 === r.min_rows && (u = w(u, t + "/table", "#/properties/table/required", "required", {
missingProperty: "min_rows"
}), y++), void 0 === r.case && (u = w(u, t + "/table", "#/properties/table/required", "required", {
missingProperty: "case"
}), y++);
for (const e in r) "file" !== e && "where" !== e && "min_rows" !== e && "case" !== e && (u = w(u, t + "/table", "#/properties/table/additionalProperties", "additionalProperties", {
additionalProperty: e
}), y++);
if (void 0 !== r.file) {
let e = r.file;
"string" == typeof e ? l.test(e) || (u = w(u, t + "/table/file", "#/properties/table/properties/file/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), y++) : (u = w(u, t + "/table/file", "#/properties/table/properties/file/type", "type", {
type: "string"
}), y++);
}
if (void 0 !== r.where) {
let e = r.where;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length < 1 && (u = w(u, t + "/table/where", "#/properties/table/properties/where/minProperties", "minProperties", {
limit: 1
}), y++);
for (const r in e) "string" != typeof e[r] && (u = w(u, t + "/table/where/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/table/properties/where/additionalProperties/type", "type", {
type: "string"
}), y++);
} else u = w(u, t + "/table/where", "#/properties/table/properties/where/type", "type", {
type: "object"
}), y++;
}
if (void 0 !== r.min_rows) {
let e = r.min_rows;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (u = w(u, t + "/table/min_rows", "#/properties/table/properties/min_rows/type", "type", {
type: "integer"
}), y++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (u = w(u, t + "/table/min_rows", "#/properties/table/properties/min_rows/minimum", "minimum", {
comparison: ">=",
limit: 1
}), y++);
}
void 0 !== r.case && (I(r.case, {
instancePath: t + "/table/case",
parentData: r,
parentDataProperty: "case",
rootData: d
}) || (u = null === u ? I.errors : u.concat(I.errors), y = u.length));
} else u = w(u, t + "/table", "#/properties/table/type", "type", {
type: "object"
}), y++;
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
null === u ? u = [ e ] : u.push(e), y++;
}
return N.errors = u, 0 === y;
}
function w(e, t, r, i, n) {
const s = {
instancePath: t,
schemaPath: r,
keyword: i,
params: n
};
return null === e ? [ s ] : (e.push(s), e);
}
}),
2332: (function(e, t, r) {
r.d(t, {
N: () => readCsv
});
var i = r(25175);
const n = 4e6;
const s = /^[a-z][a-z0-9_.]{0,63}$/;
const a = [ "__proto__", "constructor", "prototype" ];
const o = {
CSV_QUOTE_NOT_CLOSED: "expected a closing quote, found the end of the table; close it",
INVALID_OPENING_QUOTE: "expected quotes around a whole cell only, found one inside; double it",
CSV_INVALID_CLOSING_QUOTE: "expected a comma or the end of the line after a closing quote, found something else; double the quote inside the cell"
};
const refused = (e, t) => ({
problems: [ {
line: e,
message: t
} ]
});
const [p, m] = [ 13, 10 ];
function linesOf(e) {
let [t, r] = [ 0, 1 ];
return i => {
const isBlank = () => e[t] === p || e[t] === m;
while (t < e.length && (t < i || isBlank())) {
if (e[t] === m) r += 1;
t += 1;
}
return r;
};
}
function readCsv(e, t, r = n) {
if (Buffer.byteLength(e) > r) return refused(1, `expected a table of at most ${r / 1e6} MB, found a larger one; split it`);
const p = Buffer.from(e.replace(/^\uFEFF/, ""));
let m;
try {
m = (0, i.qg)(p, {
info: true,
relax_column_count: true,
skip_empty_lines: true
});
} catch (e) {
if (!(e instanceof i.J$)) throw e;
const t = e.lines;
return refused(typeof t === "number" ? t : 1, o[e.code] ?? "expected a table of commas and quotes, found something else");
}
const [l, ...c] = m;
if (l === void 0) return refused(1, "expected a header line, found an empty file");
const d = l.record;
const u = linesOf(p);
const y = u(0);
const f = [];
const say = (e, t) => void f.push({
line: e,
message: t
});
if (d.length === 1 && /[;\t|]/.test(d[0] ?? "")) return refused(y, "expected columns between commas, found another delimiter; save the table with commas");
const h = new Set;
for (const [e, t] of d.entries()) {
if (!s.test(t) || a.includes(t)) say(y, `expected the name of column ${e + 1} to be small letters, digits, dots and underscores, found something else`); else if (h.has(t)) say(y, `expected each column once, found ${t} twice`);
h.add(t);
}
for (const e of t) if (!d.includes(e)) say(y, `expected a column ${e}, found none`);
if (f.length > 0) return {
problems: f
};
if (c.length === 0) return refused(y, "expected at least one row below the header, found none");
const b = c.map(({record: e}, t) => {
const r = u(m[t]?.info.bytes ?? 0);
if (e.length !== d.length) say(r, `expected ${d.length} cells as the header has, found ${e.length}`);
return {
line: r,
cells: new Map(d.map((t, r) => [ t, e[r] ?? "" ]))
};
});
return f.length > 0 ? {
problems: f
} : {
columns: d,
rows: b
};
}
}),
25120: (function(e, t, r) {
r.d(t, {
g: () => openPack
});
var i = r(77598);
var n = r(73024);
var s = r(76760);
var a = r(19473);
var o = r(97986);
var p = r(6995);
var m = r(36393);
var l = r(1469);
var c = r(5050);
function pathOf(e, t, r) {
if (t === e) return r;
if (typeof t !== "object" || t === null) return;
for (const [i, n] of Object.entries(t)) {
const s = pathOf(e, n, [ ...r, Array.isArray(t) ? Number(i) : i ]);
if (s !== void 0) return s;
}
return;
}
async function lintCompiled(e) {
const t = (0, c.A)(e);
if (t.length === 0) return [];
const {compileSchemas: i} = await Promise.all([ r.e(2463), r.e(7341) ]).then(r.bind(r, 7341));
const isTaken = e => {
try {
i([ e ]);
return true;
} catch {
return false;
}
};
return t.filter(e => !isTaken(e)).map(t => ({
path: pathOf(t, e, []) ?? [ "pack" ],
message: "expected a JSON Schema of draft-07 whose words go together, found another; correct it"
}));
}
var d = r(15507);
function lintNumbers(e, t, r = []) {
if (typeof e === "number") {
const i = t(r) ?? String(e);
if (Number.isFinite(e) && (0, d.Y)(String(e), i) === 0) return [];
return [ {
path: r,
message: "expected a number as JSON writes it that 64 bits can hold, found another; write it out, or as text below decimal"
} ];
}
if (typeof e !== "object" || e === null) return [];
const i = Array.isArray(e);
return Object.entries(e).flatMap(([e, n]) => lintNumbers(n, t, [ ...r, i ? Number(e) : e ]));
}
var u = r(22143);
const y = [ [ /\/schema(\/|$)/, "json_schema" ], [ /\/(every|some)$/, "nested" ], [ /\/(expect|until|fail_when)\/[0-9]+$/, "expectation" ], [ /\/capture\/[^/]+$/, "capture" ], [ /\/(steps|cleanup)\/[0-9]+$/, "step" ], [ /^\/cases\/[0-9]+$|^\/table\/case$/, "case" ] ];
function* roots(e) {
for (let t = e.length; t > 0; t -= 1) {
const r = `/${e.slice(0, t).join("/")}`;
for (const [e, t] of y) if (e.test(r)) yield u.e.$defs[t];
}
yield u.e;
}
function schemaOf(e, t) {
const r = e.slice(e.indexOf("#") + 1).split("/").slice(1);
const i = r.pop() ?? "";
for (const e of roots(t)) {
let t = e;
for (const e of r) {
const r = decodeURIComponent(e).replaceAll("~1", "/").replaceAll("~0", "~");
t = typeof t === "object" && t !== null ? t[r] : void 0;
}
if (typeof t === "object" && t !== null && i in t) return t;
}
return;
}
async function loadPack(e) {
const t = (0, m.g)(e, "pack");
if ("problems" in t) return t;
if (!o(t.data)) return {
problems: (0, p.I)(o.errors ?? [], t, schemaOf)
};
const r = t.data;
const place = (e, r) => t.at(e, r);
const i = [ ...(0, l.H)(r), ...lintNumbers(r, t.sourceOf) ];
const n = i.length > 0 ? i : await lintCompiled(r);
const s = n.map(({path: e, what: t, message: r}) => ({
rule: "pack",
path: e,
...place(e, t),
message: r
}));
return s.length > 0 ? {
problems: s.sort((e, t) => e.line - t.line || e.col - t.col)
} : {
pack: r,
at: t.at
};
}
var f = r(2332);
var h = r(34669);
const b = [ "route", "marker", "anonymous", "invalid" ];
const x = /^(GET|HEAD|POST|PUT|PATCH|DELETE) (https:\/\/[a-z0-9][a-z0-9.-]*\/\S*)$/;
const P = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;
const j = [ "401", "403" ];
const L = /^(2\d\d|400|409|422)$/;
function routeOf({line: e, cells: t}) {
const [, r, i] = x.exec(t.get("route") ?? "") ?? [];
if (r === void 0 || i === void 0) return {
line: e,
message: "expected a route such as GET https://app.example.com/api/v1/orders, found something else; correct it"
};
const n = t.get("marker") ?? "";
if (!P.test(n)) return {
line: e,
message: "expected a marker, a path that only an allowed answer holds, found none: a login page with 200 would pass; add it"
};
return {
method: r.toLowerCase(),
url: i,
marker: n
};
}
function caseOf(e, t, {method: r, url: i, marker: n}, s) {
const a = j.includes(s);
const o = r === "get" || r === "head";
const p = s.startsWith("2") && r === "get";
return {
id: e,
as: t,
[r]: i,
...o ? {} : {
json: {},
effect: "none"
},
expect: [ {
status: Number(s)
}, ...a ? [ {
no_data: n
} ] : p ? [ {
path: n,
exists: true
} ] : [] ]
};
}
function controls(e, t) {
const allowed = e => t.some(({cells: t}) => (t.get(e) ?? "").startsWith("2"));
return e.filter(e => !allowed(e)).map(e => ({
line: 1,
message: `expected the role ${e} to be allowed somewhere, found it refused everywhere: that proves nothing of it; add a route that it may read`
}));
}
function readMatrix(e, t) {
const r = Object.keys(t);
const i = (0, f.N)(e, [ ...b, ...r ]);
if ("problems" in i) return i;
const n = [ ...controls(r, i.rows) ];
for (const e of i.columns) if (!r.includes(e) && !b.some(t => t === e)) n.push({
line: 1,
message: `expected a role of the plan\u2019s check for each column, found ${e}; give it a credential, or take it out`
});
const s = new Set;
const a = [ "anonymous", "invalid", ...r ];
const o = [];
for (const [e, t] of i.rows.entries()) {
const r = routeOf(t);
if ("message" in r) {
n.push(r);
continue;
}
if (s.has(`${r.method} ${r.url}`)) n.push({
line: t.line,
message: "expected each route once, found it again; take one out"
});
s.add(`${r.method} ${r.url}`);
for (const i of a) {
const s = t.cells.get(i) ?? "";
if (!/^[2-5]\d\d$/.test(s)) n.push({
line: t.line,
message: `expected the exact status for ${i}, found something else: a cell that is left out is a hole; fill it in`
}); else if (i === "invalid" && !j.includes(s)) n.push({
line: t.line,
message: `expected a token that is none to be refused with 401 or 403, found ${s}; correct it`
});
const a = `route-${e + 1}-${i}`;
o.push({
id: a,
case: caseOf(a, i, r, s),
row: new Map
});
}
}
if (n.length > 0) return {
problems: n
};
const [p] = Object.values(t);
const m = {
pack: "role-matrix",
base: "https://matrix.invalid",
min_checks: o.reduce((e, {case: t}) => e + (t.expect?.length ?? 0), 0),
roles: {
anonymous: {},
...p === void 0 ? {
invalid: {}
} : {
invalid: {
credential: p,
invalid: true
}
},
...Object.fromEntries(Object.entries(t).map(([e, t]) => [ e, {
credential: t
} ]))
}
};
const l = o.some(({case: e}) => h.J.some(t => e[t] !== void 0 && t !== "get" && t !== "head"));
const routeOfRow = ({cells: e}) => e.get("route") ?? "";
const isReached = ({cells: e}) => r.some(t => L.test(e.get(t) ?? ""));
return {
pack: m,
planned: o,
writes: l,
routes: i.rows.map(routeOfRow),
reached: i.rows.filter(isReached).map(routeOfRow)
};
}
var O = r(2856);
const A = [ "get", "put", "post", "delete", "options", "head", "patch", "trace" ];
const k = [ "summary", "description", "parameters" ];
const asMap = e => typeof e === "object" && e !== null && !Array.isArray(e) ? e : void 0;
const split = e => e.split("/").filter(e => e !== "");
function prefixOf(e) {
if (typeof e !== "string" || e.includes("{")) return;
return URL.canParse(e, "https://server.invalid") ? split(new URL(e, "https://server.invalid").pathname) : void 0;
}
function readOpenApi(e) {
const t = (0, m.g)(e, "OpenAPI file");
if ("problems" in t) return t;
const r = [];
const say = (e, i, n = "value") => void r.push({
rule: "openapi",
path: e,
...t.at(e, n),
message: i
});
const i = asMap(t.data) ?? {};
const n = String(i["openapi"] ?? i["swagger"] ?? "");
if (!/^(2\.0|3\.[0-9]+\.[0-9]+)$/.test(n)) say([], 'expected openapi: 3.x.y or swagger: "2.0" at the top, found neither; see that it is an OpenAPI file');
const s = asMap(i["paths"]) ?? {};
if (Object.keys(s).length === 0) say([ "paths" ], "expected paths with at least one operation, found none: a file without any covers nothing; see that it is whole");
const a = [];
for (const [e, t] of Object.entries(s)) {
if (e.startsWith("x-")) continue;
const r = [ "paths", e ];
if (!e.startsWith("/")) say(r, "expected a path that begins with /, found another; correct it", "key");
const i = asMap(t);
if (i === void 0) say(r, "expected a map of operations, found something else; correct it");
for (const [t, n] of Object.entries(i ?? {})) if (A.includes(t)) {
a.push({
name: `${t.toUpperCase()} ${e}`,
method: t.toUpperCase(),
segments: split(e)
});
if (asMap(n)?.["servers"] !== void 0) say([ ...r, t, "servers" ], "expected servers at the top only, found some here; move the operation to a file of its own", "key");
} else if (!k.includes(t) && !t.startsWith("x-")) say([ ...r, t ], "expected operations that stand here, found a reference, servers or a word that is not known; write them out", "key");
}
if (a.length === 0 && r.length === 0) say([ "paths" ], "expected at least one operation, found none: a file without any covers nothing; see that it is whole");
const o = i["servers"] ?? [ {
url: i["basePath"] ?? "/"
} ];
const p = (Array.isArray(o) ? o : []).map(e => prefixOf(asMap(e)?.["url"]));
if (p.length === 0 || p.includes(void 0)) say([ "servers" ], "expected addresses of servers without variables, found others; write each out");
if (r.length > 0) return {
problems: r
};
return {
operations: a,
prefixes: p.filter(e => e !== void 0)
};
}
function fits({segments: e}, t) {
if (e.length !== t.length) return;
let r = 0;
for (const [i, n] of e.entries()) if (n === t[i]) r += 1; else if (!O.L3.matches(n.split(/\{[^{}]+\}/).map(O.L3.quote).join("[^/]+"), t[i] ?? "")) return;
return r;
}
function operationOf({operations: e, prefixes: t}, r, i) {
const n = split(i.pathname);
const s = t.filter(e => e.every((e, t) => n[t] === e)).map(e => n.slice(e.length));
const a = e.filter(e => e.method === r).flatMap(e => s.map(t => ({
each: e,
words: fits(e, t)
}))).filter(({words: e}) => e !== void 0).sort((e, t) => (t.words ?? 0) - (e.words ?? 0));
return a[0]?.each;
}
function uncovered(e, t, r) {
const i = new Set(t.map(t => {
const [r = "", i = ""] = t.split(" ");
return operationOf(e, r, new URL(i))?.name;
}));
const n = e.operations.map(({name: e}) => e);
const s = r.map(({route: e}) => e);
return {
open: n.filter(e => !i.has(e) && !s.includes(e)),
idle: s.filter(e => !n.includes(e) || i.has(e))
};
}
var q = r(40035);
const D = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
function wanted(e) {
const t = [ ...JSON.stringify(e.case).matchAll(/\$\{row\.([a-z0-9_.-]+)\}/g) ].map(([, e]) => e ?? "");
return [ ...new Set([ "id", ...Object.keys(e.where ?? {}), ...t ]) ];
}
function chosenRows(e, t, r) {
const i = (0, f.N)(t, [ ...new Set([ ...wanted(e), ...Object.keys(r) ]) ]);
if ("problems" in i) return i;
const n = [];
const s = new Set;
for (const {line: e, cells: t} of i.rows) {
const r = t.get("id") ?? "";
if (!D.test(r)) n.push({
line: e,
message: "expected an id of letters, digits, - and _, found something else; correct it"
}); else if (s.has(r)) n.push({
line: e,
message: `expected each row to have an id of its own, found ${r} twice; rename one`
});
s.add(r);
}
if (n.length > 0) return {
problems: n
};
const a = Object.entries({
...e.where,
...r
});
const o = i.rows.filter(({cells: e}) => a.every(([t, r]) => e.get(t) === r));
if (o.length >= e.min_rows) return {
rows: o.map(({cells: e}) => ({
id: e.get("id") ?? "",
cells: e
}))
};
return {
problems: [ {
line: 1,
message: `expected at least ${e.min_rows} rows to be chosen, found ${o.length}; correct where, or add rows`
} ]
};
}
var E = r(87169);
function remembering(e) {
let t;
return (...r) => {
if (t === void 0 || r.some((e, r) => e !== t?.asked[r])) t = {
asked: r,
answer: e(...r)
};
return t.answer;
};
}
const S = 4e6;
function textOf(e, t, r) {
try {
const r = (0, n.realpathSync)((0, s.resolve)(e, t));
if ((0, s.relative)((0, n.realpathSync)(e), r).startsWith("..")) throw new RangeError("outside");
if ((0, n.statSync)(r).size > S) throw new RangeError("large");
return (0, n.readFileSync)(r, "utf8");
} catch {
throw (0, a.i4)(r, `expected a file of at most 4 MB at ${t} in this repository, found none that can be read`);
}
}
const F = remembering(e => loadPack((new TextEncoder).encode(e)));
const M = remembering((e, t, r) => chosenRows(e, t, JSON.parse(r)));
async function openPack(e, t) {
return t.matrix === void 0 ? await openOwn(e, t) : openMatrix(e, t);
}
async function openOwn(e, {file: t, where: r}) {
const n = textOf(e, t, "PACK_INVALID");
const o = await F(n);
if ("problems" in o) throw (0, a.i4)("PACK_INVALID", o.problems.map(e => (0, E.V)(t, e)).join("\n"));
const {pack: p} = o;
const m = (0, i.createHash)("sha256").update(n);
if (p.table === void 0) {
if (Object.keys(r).length > 0) throw (0, a.i4)("TABLE_INVALID", `expected ${t} to have a table to choose rows from, found none`);
return {
pack: p,
planned: (0, q.C)(p, []),
digest: m.digest("hex")
};
}
const l = (0, s.join)((0, s.dirname)(t), p.table.file);
const c = textOf(e, l, "TABLE_INVALID");
const d = M(p.table, c, JSON.stringify(r));
if ("problems" in d) throw (0, a.i4)("TABLE_INVALID", d.problems.map(({line: e, message: t}) => `${l}:${e}:1 table ${t}`).join("\n"));
const u = (0, q.C)(p, d.rows);
const y = new Set;
const f = u.find(({id: e}) => y.size === y.add(e).size)?.id;
if (f !== void 0) throw (0, a.i4)("TABLE_INVALID", `expected each case of ${t} and row of ${l} to have a name of its own, found ${f} twice`);
return {
pack: p,
planned: u,
digest: m.update("\n").update(c).digest("hex")
};
}
function openMatrix(e, {file: t, matrix: r = {}, openapi: n, mayWrite: s}) {
const o = textOf(e, t, "TABLE_INVALID");
const p = readMatrix(o, r);
if ("problems" in p) throw (0, a.i4)("TABLE_INVALID", p.problems.map(({line: e, message: r}) => `${t}:${e}:1 table ${r}`).join("\n"));
if (p.writes && !s) throw (0, a.i4)("WRITE_REFUSED", `${t}: expected the plan\u2019s check to say effect: write, since a route could change something, found it does not`);
const {pack: m, planned: l, routes: c, reached: d} = p;
const u = (0, i.createHash)("sha256").update(o);
if (n === void 0) return {
pack: m,
planned: l,
digest: u.digest("hex")
};
const y = textOf(e, n.file, "OPENAPI_INVALID");
const f = readOpenApi((new TextEncoder).encode(y));
if ("problems" in f) throw (0, a.i4)("OPENAPI_INVALID", f.problems.map(e => (0, 
E.V)(n.file, e)).join("\n"));
const h = new Set(c.map(e => new URL(e.split(" ")[1] ?? "").host));
if (h.size > 1) throw (0, a.i4)("OPENAPI_INVALID", `${n.file}: expected the matrix ${t} to ask one host, since the file tells of one interface, found ${h.size}; give each host a matrix of its own`);
const {open: b, idle: x} = uncovered(f, d, n.except);
if (x.length > 0) throw (0, a.i4)("OPENAPI_INVALID", `${n.file}: expected each exception to name an operation that has no row, found ${x.join(", ")}; take it out, or write the operation as the file does`);
return {
pack: m,
planned: l,
digest: u.update("\n").update(y).digest("hex"),
operations: f.operations.length,
uncovered: b
};
}
}),
31798: (function(e, t, r) {
r.d(t, {
J: () => memorized,
k: () => memorizedOf
});
function memorizedOf(e) {
const t = new WeakMap;
return r => {
const i = t.get(r) ?? {
made: e(r)
};
t.set(r, i);
return i.made;
};
}
const i = 1e3;
function memorized(e) {
const t = new Map;
return r => {
const n = t.get(r);
if (n !== void 0) return n.made;
const s = e(r);
if (t.size >= i) t.clear();
t.set(r, {
made: s
});
return s;
};
}
}),
65950: (function(e, t, r) {
r.d(t, {
C3: () => digitsOf,
CB: () => textsOf,
J9: () => jsonBody,
RU: () => plainJson
});
var i = r(875);
const n = Symbol("digits");
const s = 200;
function isDeep(e) {
let [t, r] = [ 0, false ];
for (let i = 0; i < e.length; i += 1) {
const n = e.charCodeAt(i);
if (r) {
if (n === 92) i += 1; else if (n === 34) r = false;
} else if (n === 34) r = true; else if (n === 91 || n === 123) {
t += 1;
if (t > s) return true;
} else if (n === 93 || n === 125) t -= 1;
}
return false;
}
function jsonBody(e) {
if (isDeep(e)) return;
try {
const t = {
parseNumber: e => ({
[n]: e,
digits: e
}),
onDuplicateKey: () => {
throw new SyntaxError("a name with two values");
}
};
return {
value: (0, i.qg)(e, void 0, t)
};
} catch (e) {
if (e instanceof Error) return;
throw e;
}
}
function digitsOf(e) {
return typeof e === "object" && e !== null && n in e ? e[n] : void 0;
}
function plainJson(e) {
const t = digitsOf(e);
if (t !== void 0) return Number(t);
if (Array.isArray(e)) return e.map(plainJson);
if (typeof e !== "object" || e === null) return e;
return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e, plainJson(t) ]));
}
function textsOf(e) {
if (typeof e === "string") return [ e ];
const t = digitsOf(e);
if (t !== void 0) return [ t ];
if (Array.isArray(e)) return e.flatMap(textsOf);
if (typeof e !== "object" || e === null) return [];
return Object.entries(e).flatMap(([e, t]) => [ e, ...textsOf(t) ]);
}
}),
15507: (function(e, t, r) {
r.d(t, {
X: () => sumOf,
Y: () => compareDecimals
});
const i = /^(-?)(\d{1,1000})(?:\.(\d{1,1000}))?(?:[eE]([+-]?\d{1,4}))?$/;
const n = /^\d{1,15}$/;
const s = 1e3;
function scaled(e) {
const [, t = "", r, n = "", a = "0"] = i.exec(e) ?? [];
if (r === void 0 || Math.abs(Number(a)) > s) return;
const o = BigInt(r + n);
return {
digits: t === "-" ? -o : o,
scale: n.length - Number(a)
};
}
function sumOf(e, t) {
const [r, i] = [ scaled(e), scaled(t) ];
if (r === void 0 || i === void 0) return;
const n = Math.max(r.scale, i.scale, 0);
const s = r.digits * 10n ** BigInt(n - r.scale) + i.digits * 10n ** BigInt(n - i.scale);
const a = (s < 0n ? -s : s).toString().padStart(n + 1, "0");
const o = a.slice(0, a.length - n);
return `${s < 0n ? "-" : ""}${o}${n === 0 ? "" : `.${a.slice(-n)}`}`;
}
function compareDecimals(e, t) {
if (n.test(e) && n.test(t)) return Number(e) - Number(t);
const [r, i] = [ scaled(e), scaled(t) ];
if (r === void 0 || i === void 0) return;
const s = Math.max(r.scale, i.scale);
const a = r.digits * 10n ** BigInt(s - r.scale);
const o = i.digits * 10n ** BigInt(s - i.scale);
return a < o ? -1 : a > o ? 1 : 0;
}
}),
1469: (function(e, t, r) {
r.d(t, {
H: () => lintPack,
B: () => stepsOf
});
var i = r(96672);
var n = r(2856);
const s = 1e3;
const a = 1e3;
const o = {
object: [ "properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties" ],
array: [ "items", "contains", "minItems", "maxItems", "uniqueItems" ],
number: [ "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ],
string: [ "minLength", "maxLength", "pattern", "format" ]
};
const p = [ "type", "enum", "const", "allOf", "anyOf", "oneOf", "$ref" ];
function below({schema: e, path: t}) {
const at = (e, r, ...i) => typeof r === "object" && r !== null ? [ {
schema: r,
path: [ ...t, e, ...i ]
} ] : [];
return [ ...[ "items", "contains", "additionalProperties" ].flatMap(t => at(t, e[t])), ...[ "properties", "patternProperties" ].flatMap(t => Object.entries(e[t] ?? {}).flatMap(([e, r]) => at(t, r, e))), ...[ "allOf", "anyOf", "oneOf" ].flatMap(t => (e[t] ?? []).flatMap((e, r) => at(t, e, r))) ];
}
const definitionsOf = ({schema: e, path: t}) => new Map(Object.entries(e["$defs"] ?? {}).map(([e, r]) => [ e, {
schema: r,
path: [ ...t, "$defs", e ]
} ]));
const refOf = e => e["$ref"]?.replace("#/$defs/", "");
function sizeOf(e, t, r, i) {
const {schema: n} = e;
const s = r.get(n);
if (s !== void 0) return s;
if (i.includes(n)) return Number.POSITIVE_INFINITY;
const a = refOf(n);
const o = a === void 0 ? void 0 : t.get(a);
const p = [ ...below(e), ...o === void 0 ? [] : [ o ] ].reduce((e, s) => e + sizeOf(s, t, r, [ ...i, n ]), 1);
r.set(n, p);
return p;
}
function isRe2(e) {
try {
n.L3.compile(e);
return true;
} catch {
return false;
}
}
function patterns({schema: e, path: t}) {
const r = [ ...typeof e["pattern"] === "string" ? [ [ e["pattern"], [ ...t, "pattern" ] ] ] : [], ...Object.keys(e["patternProperties"] ?? {}).map(e => [ e, [ ...t, "patternProperties", e ] ]) ];
return r.filter(([e]) => !isRe2(e)).map(([, e]) => ({
path: e,
message: "expected a pattern of RE2 (no look-around, no back-reference), found another; write it plainly"
}));
}
const typesOf = e => [ e["type"] ?? [] ].flat().map(String);
function untyped({schema: e, path: t}) {
const r = typesOf(e);
for (const [i, n] of Object.entries(o)) {
const s = n.find(t => e[t] !== void 0);
const a = r.includes(i) || i === "number" && r.includes("integer");
if (s !== void 0 && !a) return [ {
path: [ ...t, s ],
what: "key",
message: `expected type: ${i} beside ${s}, found none: ${s} holds of anything that is no ${i}; add it`
} ];
}
return [];
}
function hollow(e, t) {
const {schema: r, path: n} = e;
const s = [];
if (!p.some(e => r[e] !== void 0)) s.push({
path: n,
message: "expected type, enum, const or $ref, found none: it would hold of anything; add one"
});
const o = Object.keys(r["properties"] ?? {});
const m = r["required"] ?? [];
if (t && o.length > 0 && m.length === 0) s.push({
path: [ ...n, "properties" ],
what: "key",
message: "expected required beside properties, found none: an answer without any of them would do; list those that must be there"
});
for (const [e, t] of m.entries()) if (o.length > 0 && !o.includes(t)) s.push({
path: [ ...n, "required", e ],
message: `expected one of the properties, found another${(0, i.au)(t, o)}; correct it`
});
if (r["items"] !== void 0 && r["minItems"] === void 0) s.push({
path: [ ...n, "items" ],
what: "key",
message: "expected minItems beside items, found none: an empty list would do; write minItems, 0 if it may be empty"
});
if (r["uniqueItems"] === true && !(Number(r["maxItems"]) <= a)) s.push({
path: [ ...n, "uniqueItems" ],
what: "key",
message: `expected maxItems of at most ${a} beside uniqueItems, found none: every pair is compared; add it`
});
return s;
}
function lintJsonSchema(e, t) {
const r = {
schema: e,
path: t
};
const n = definitionsOf(r);
const a = [];
const walk = e => {
const t = refOf(e.schema);
if (e !== r && e.schema["$defs"] !== void 0) a.push({
path: [ ...e.path, "$defs" ],
what: "key",
message: "expected $defs at the top of the schema only, found it further down; move it up"
});
if (t !== void 0 && !n.has(t)) a.push({
path: [ ...e.path, "$ref" ],
message: `expected a definition below $defs, found no ${t}${(0, i.au)(t, [ ...n.keys() ])}; add it`
});
a.push(...hollow(e, e === r), ...untyped(e), ...patterns(e));
for (const t of below(e)) walk(t);
};
if (JSON.stringify(e).includes("${")) a.push({
path: t,
message: "expected a schema without places to be filled in, found one; compare that value in an expectation of its own"
});
for (const e of [ r, ...n.values() ]) walk(e);
if (a.length > 0) return a;
const o = sizeOf(r, n, new Map, []);
if (o <= s) return [];
return [ {
path: t,
message: Number.isFinite(o) ? `expected at most ${s} parts with every $ref followed, found more; make it smaller` : "expected a schema that comes to an end, found a $ref that leads to itself; write the levels out"
} ];
}
var m = r(59745);
var l = r(22143);
const c = [ "status", "path", "header", "body", "must_not_contain", "tls" ];
const d = [ "exists", "count" ];
const u = [ "", "\0", "a", "7", "\n" ];
const present = (e, t) => t.filter(t => e[t] !== void 0);
function lint_expectation_patterns(e, t) {
const {match: r} = e;
if (typeof r !== "string") return [];
try {
const e = n.L3.compile(r.replace(/\$\{[^{}$]*\}/g, "x"));
if (!u.every(t => e.matcher(t).find())) return [];
return [ {
path: [ ...t, "match" ],
message: "expected a pattern that some texts do not match, found one that matches every text; say what must be there"
} ];
} catch {
return [ {
path: [ ...t, "match" ],
message: "expected a pattern of RE2 (no look-around, no back-reference), found another; write it plainly"
} ];
}
}
function operators(e, t) {
const {count: r, schema: i, exists: n} = e;
const s = [ ...lint_expectation_patterns(e, t) ];
const a = [ ...present(e, l.d), ...present(e, [ "every", "some" ]) ].filter(e => e !== "exists");
if (n === false && a.length > 0) s.push({
path: [ ...t, a[0] ],
what: "key",
message: `expected nothing beside exists: false, found ${a[0]}: what is not there has no value; take one out`
});
if (isAnyCount(r)) s.push({
path: [ ...t, "count" ],
message: "expected a number that some lists do not have, found min: 0, which every list has; raise it, or add max or equals"
});
if (i !== void 0) s.push(...lintJsonSchema(i, [ ...t, "schema" ]));
return s;
}
const isAnyCount = e => typeof e === "object" && e !== null && Object.entries(e).every(([e, t]) => e === "min" && t === 0);
function ofPath(e, t) {
const r = (0, m.Rr)(e.path ?? "");
if (r === void 0) return [ {
path: [ ...t, "path" ],
message: "expected a path such as orders[0].id or lines[*].sku, found something else; correct it"
} ];
const i = present(e, l.d).filter(e => !d.includes(e));
if ((0, m.cw)(r) && i.length > 0) return [ {
path: [ ...t, i[0] ],
what: "key",
message: `expected every, some, count or exists of a path with [*], found ${i[0]}; put it below every or some`
} ];
if (!(0, m.cw)(r) && present(e, [ "every", "some" ]).length > 0) return [ {
path: [ ...t, "path" ],
message: "expected a path with [*] for every or some, found one without; add [*]"
} ];
return [];
}
function lintExpectation(e, t) {
const r = present(e, c);
if (r.length !== 1) return [ {
path: t,
message: `expected one of status, path, header, body, must_not_contain and tls, found ${r.length === 0 ? "none" : r.join(" and ")}; write one expectation for each`
} ];
const i = present(e, [ ...l.d, "every", "some" ]);
const n = r[0] === "status" || r[0] === "must_not_contain" || r[0] === "tls";
if (n && i.length > 0) return [ {
path: [ ...t, i[0] ],
what: "key",
message: `expected nothing beside ${r[0]}, found ${i[0]}; write an expectation of its own`
} ];
if (!n && i.length === 0) return [ {
path: t,
message: "expected an operator such as equals or exists, found none: it would be true of any answer; add one"
} ];
const s = [ "every", "some" ].flatMap(r => {
const i = e[r];
return i === void 0 ? [] : operators(i, [ ...t, r ]);
});
return [ ...r[0] === "path" ? ofPath(e, t) : [], ...operators(e, t), ...s ];
}
var y = r(17208);
var f = r(34669);
const h = [ "run.id", "release.commit", "release.version" ];
const b = [ "post", "put", "patch", "delete" ];
const stepsOf = e => e.steps ?? [ e ];
function texts(e, t) {
if (typeof e === "string") return [ {
text: e,
path: t
} ];
if (typeof e !== "object" || e === null) return [];
return Object.entries(e).flatMap(([r, i]) => texts(i, [ ...t, Array.isArray(e) ? Number(r) : r ]));
}
function places(e, t, {known: r, isRow: n}) {
return texts(e, t).flatMap(({text: e, path: t}) => {
const s = (0, y.wX)(e);
if (s === void 0) return [ {
path: t,
message: "expected names such as ${order_id} in places to be filled in, found something else; correct it"
} ];
const a = s.find(e => !r.has(e) && !(n && e.startsWith("row.")));
if (a === void 0) return [];
return [ {
path: t,
message: `expected a value that is known here, found no ${a}${(0, i.au)(a, [ ...r ])}; capture it in an earlier step`
} ];
});
}
const hostsOf = e => [ new URL(e.base).hostname, ...e.hosts ?? [] ];
function address(e, t, r) {
if (t.startsWith("/")) return [];
const [n = ""] = /^https:\/\/([^/?#]*)/.exec(t)?.slice(1) ?? [];
const s = hostsOf(e);
if (s.includes(n)) return [];
return [ {
path: r,
message: `expected a host of the pack (${s.join(", ")}), found another${(0, i.au)(n, s)}; list it under hosts`
} ];
}
function effect(e, t, r) {
if (!b.includes(t)) return e.effect === "write" ? [ {
path: [ ...r, "effect" ],
message: `expected ${t} to read only, found effect: write; take it out`
} ] : [];
if (e.effect === void 0) return [ {
path: [ ...r, t ],
what: "key",
message: `expected ${t} to say its effect, found nothing; write effect: write with inert or idempotency_key, or effect: none if it only reads`
} ];
if (e.effect === "none") return [];
if (e.inert === void 0 && e.idempotency_key === void 0) return [ {
path: [ ...r, "effect" ],
message: "expected a write to have an idempotency_key, or inert with a reason, found neither; add one"
} ];
if (e.idempotency_key?.includes("${run.id}") === false) return [ {
path: [ ...r, "idempotency_key" ],
message: "expected ${run.id} in the key, found none: a server would answer as it did in the run before; add it"
} ];
if (e.until !== void 0 && e.idempotency_key === void 0) return [ {
path: [ ...r, "until" ],
what: "key",
message: "expected a write that is repeated to have an idempotency_key, found none; add it, or poll in a step of its own"
} ];
return [];
}
function polling(e, t) {
const r = [];
if (e.until !== void 0 && (e.deadline === void 0 || e.every === void 0)) r.push({
path: [ ...t, "until" ],
what: "key",
message: "expected until to have a deadline and every, found not both; add them"
});
for (const i of [ "fail_when", "deadline", "every" ]) if (e[i] !== void 0 && e.until === void 0) r.push({
path: [ ...t, i ],
what: "key",
message: `expected ${i} beside until, found it alone; add until, or take it out`
});
return r;
}
const isAbsence = e => e.must_not_contain !== void 0 || e.exists === false || e.tls !== void 0;
function lintStep(e, t, r) {
const {pack: n, known: s} = r;
const a = f.J.filter(t => e[t] !== void 0);
const [o] = a;
if (o === void 0 || a.length > 1) return [ {
path: t,
message: `expected one of ${f.J.join(", ")}, found ${a.length === 0 ? "none" : a.join(" and ")}; write one request a step`
} ];
if (e.expect === void 0) return [ {
path: t,
message: "expected conditions under expect, found none: whatever answers would do; add them"
} ];
if (e.expect.every(isAbsence)) return [ {
path: [ ...t, "expect" ],
message: "expected a condition on what the answer holds, found only what it must not hold: an error page would do; add its status"
} ];
const p = [ ...address(n, e[o] ?? "", [ ...t, o ]), ...effect(e, o, t), ...polling(e, t) ];
if (e.as !== void 0 && n.roles?.[e.as] === void 0) p.push({
path: [ ...t, "as" ],
message: `expected a role of the pack, found no ${e.as}${(0, i.au)(e.as, Object.keys(n.roles ?? {}))}; add it under roles`
});
const m = [ "json", "form" ].filter(t => e[t] !== void 0);
if (m.length === 2 || m.length === 1 && !b.includes(o)) p.push({
path: [ ...t, m[0] ],
what: "key",
message: `expected one body, of a request that has one, found ${m.join(" and ")} beside ${o}; take it out`
});
for (const [r, i] of [ [ "expect", e.expect ], [ "until", e.until ], [ "fail_when", e.fail_when ] ]) for (const [e, n] of (i ?? []).entries()) p.push(...lintExpectation(n, [ ...t, r, e ]));
const {capture: l, ...c} = e;
p.push(...places(c, t, r));
for (const [e, {path: r, header: i}] of Object.entries(l ?? {})) {
if (r === void 0 === (i === void 0)) p.push({
path: [ ...t, "capture", e ],
message: "expected a path or a header to capture from, found not one; write one"
});
if (s.has(e)) p.push({
path: [ ...t, "capture", e ],
what: "key",
message: `expected a name that is captured once, found ${e} again; choose another`
});
s.add(e);
}
return p;
}
function lintCase(e, t, r, i) {
const n = {
pack: r,
isRow: i,
known: new Set(h)
};
const s = f.J.filter(t => e[t] !== void 0);
if (e.steps !== void 0 && s.length > 0) return [ {
path: [ ...t, s[0] ],
what: "key",
message: "expected a request or steps, found both; move the request into the steps"
} ];
const a = [ ...stepsOf(e).map((r, i) => ({
step: r,
at: e.steps === void 0 ? t : [ ...t, "steps", i ]
})) ];
const o = (e.cleanup ?? []).map((e, r) => ({
step: e,
at: [ ...t, "cleanup", r ]
}));
const p = [ ...a, ...o ].flatMap(({step: e, at: t}) => lintStep(e, t, n));
const m = [ ...a, ...o ].map(({step: e}) => e.id);
for (const [e, {step: t, at: r}] of [ ...a, ...o ].entries()) if (m.indexOf(t.id) !== e) p.push({
path: [ ...r, "id" ],
message: `expected each step to have an id of its own, found ${t.id} twice; rename one`
});
const l = [ ...a, ...o ].some(({step: e}) => e.effect === "write");
if (l && e.subject === void 0) p.push({
path: [ ...t, "id" ],
message: "expected a case that writes to name the subject that it acts on, found none; add subject, one of the canary list"
});
const c = [ ...a, ...o ].map(({step: e}) => [ f.J.map(t => e[t]), e.json, e.form, e.headers ]);
if (l && e.subject !== void 0 && !JSON.stringify(c).includes(JSON.stringify(e.subject).slice(1, -1))) p.push({
path: [ ...t, "subject" ],
message: "expected the subject in what the case sends, found it nowhere: it would act on somebody else; write it there"
});
return [ ...p, ...places(e.subject, [ ...t, "subject" ], n) ];
}
function lintPack(e) {
const t = e.cases ?? [];
const r = [];
if (t.length === 0 && e.table === void 0) r.push({
path: [ "pack" ],
message: "expected cases or a table, found neither: a pack without a case proves nothing; add one"
});
const n = hostsOf(e);
for (const t of Object.keys(e.limits ?? {})) if (!n.includes(t)) r.push({
path: [ "limits", t ],
what: "key",
message: `expected a host of the pack (${n.join(", ")}), found another${(0, i.au)(t, n)}; list it under hosts, or take it out`
});
if (e.roles?.["anonymous"]?.credential !== void 0) r.push({
path: [ "roles", "anonymous", "credential" ],
message: "expected anonymous to be nobody, found a credential; give the role another name"
});
for (const [t, {credential: i}] of Object.entries(e.roles ?? {})) if (i === void 0 && t !== "anonymous") r.push({
path: [ "roles", t ],
message: `expected a credential for the role ${t}, found none: only anonymous is nobody; add it`
});
for (const [i, n] of t.entries()) {
r.push(...lintCase(n, [ "cases", i ], e, false));
if (t.findIndex(e => e.id === n.id) !== i) r.push({
path: [ "cases", i, "id" ],
message: `expected each case to have an id of its own, found ${n.id} twice; rename one`
});
}
if (e.table !== void 0) r.push(...lintCase(e.table.case, [ "table", "case" ], e, true));
return r;
}
}),
76957: (function(e, t, r) {
r.d(t, {
O1: () => isUuid,
my: () => isCount,
t_: () => isMoment,
we: () => f
});
var i = r(77598);
var n = r(2856);
var s = r(73110);
var a = r(31798);
var o = r(65950);
var p = r(15507);
const m = (0, a.J)(e => n.L3.compile(e));
const l = 6e4;
const c = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const d = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
function isEqual(e, t) {
const r = (0, o.C3)(t);
if (typeof e === "number") return r !== void 0 && (0, p.Y)(String(e), r) === 0;
if (r !== void 0 || typeof e !== "object" || e === null) return e === t;
if (typeof t !== "object" || t === null || Array.isArray(e) !== Array.isArray(t)) return false;
const [i, n] = [ Object.entries(e), Object.keys(t) ];
return i.length === n.length && i.every(([e, r]) => Object.hasOwn(t, e) && isEqual(r, t[e]));
}
function typeOf(e) {
if (e === null) return "null";
if ((0, o.C3)(e) !== void 0) return "number";
return Array.isArray(e) ? "array" : typeof e;
}
const isUuid = e => d.test(e);
const isMoment = e => c.test(e) && Number.isFinite(Date.parse(e));
const u = {
integer: e => /^-?\d+$/.test((0, o.C3)(e) ?? ""),
uuid: e => typeof e === "string" && isUuid(e),
"date-time": e => typeof e === "string" && isMoment(e)
};
const ordered = e => (t, {value: r}) => {
const i = (0, p.Y)((0, o.C3)(r) ?? "", String(t));
return i !== void 0 && e(i);
};
const y = {
lt: e => e < 0,
le: e => e <= 0,
gt: e => e > 0,
ge: e => e >= 0,
equals: e => e === 0
};
const onText = e => (t, {value: r}) => t === "" ? "untold" : typeof r === "string" && e(r, t);
function decimal(e, {value: t}) {
const r = (0, o.C3)(t) ?? (typeof t === "string" ? t : "");
return Object.entries(e).every(([e, t]) => {
const i = (0, p.Y)(r, t);
return i !== void 0 && (y[e]?.(i) ?? false);
});
}
function change({from: e, by: t}, {value: r}) {
const [i, n] = [ (0, o.C3)(r) ?? (typeof r === "string" ? r : ""), (0, p.X)(e, t) ];
return n === void 0 ? "untold" : (0, p.Y)(i, n) === 0;
}
function age(e, {value: t, serverTime: r}) {
if (typeof t !== "string" || !isMoment(t)) return false;
if (r === void 0) return "untold";
const i = r - Date.parse(t);
return i <= (0, s.Rz)(e.max) && i >= -l;
}
const sizeOf = e => Array.isArray(e) ? e.length : void 0;
function isCount(e, t) {
const {min: r = 0, max: i = Number.POSITIVE_INFINITY, equals: n = t} = e;
return t >= r && t <= i && t === n;
}
const f = {
equals: (e, {value: t}) => isEqual(e, t),
not: (e, {value: t}) => !isEqual(e, t),
in: (e, {value: t}) => e.some(e => isEqual(e, t)),
type: (e, {value: t}) => u[e]?.(t) ?? typeOf(t) === e,
count: (e, {value: t}) => {
const r = sizeOf(t);
return r !== void 0 && isCount(e, r);
},
lt: ordered(e => e < 0),
le: ordered(e => e <= 0),
gt: ordered(e => e > 0),
ge: ordered(e => e >= 0),
decimal: decimal,
change: change,
age: age,
starts: onText((e, t) => e.startsWith(t)),
ends: onText((e, t) => e.endsWith(t)),
contains: onText((e, t) => e.includes(t)),
match: onText((e, t) => m(t).matcher(e).find()),
schema: (e, {value: t, schemas: r}) => r?.get(JSON.stringify(e))?.(t) ?? "untold",
sha256: onText((e, t) => (0, i.createHash)("sha256").update(e).digest("hex") === t)
};
}),
59745: (function(e, t, r) {
r.d(t, {
HI: () => wholeness,
I0: () => valuesAt,
Rr: () => o,
cw: () => isMany
});
var i = r(31798);
const n = /^[A-Za-z_$][A-Za-z0-9_$-]{0,127}/;
const s = /^\[(?:(\d{1,6})|(\*)|"((?:[^"\\]|\\["\\]){1,128})")\]/;
const a = 32;
const o = (0, i.J)(read);
function read(e) {
const t = [];
let r = e;
while (r !== "") {
const e = s.exec(r);
if (e) {
const [i, n, s, a] = e;
if (s !== void 0) t.push({
every: true
}); else if (n !== void 0) t.push({
index: Number(n)
}); else t.push({
name: (a ?? "").replace(/\\(["\\])/g, "$1")
});
r = r.slice(i.length);
} else {
if (t.length > 0 && !r.startsWith(".")) return;
const [e] = n.exec(t.length > 0 ? r.slice(1) : r) ?? [];
if (e === void 0) return;
t.push({
name: e
});
r = r.slice(e.length + (t.length > 1 ? 1 : 0));
}
if (t.length > a) return;
}
return t.length === 0 ? void 0 : t;
}
function valuesAt(e, t) {
if (!isMany(t)) return valueAt(e, t);
let r = [ e ];
for (const e of t) r = r.flatMap(t => "every" in e ? Array.isArray(t) ? t : [] : valueAt(t, [ e ]));
return r;
}
function valueAt(e, t) {
let r = e;
for (const e of t) {
if (typeof r !== "object" || r === null) return [];
if ("name" in e) {
if (Array.isArray(r) || !Object.hasOwn(r, e.name)) return [];
r = r[e.name];
} else if ("index" in e && Array.isArray(r) && e.index < r.length) r = r[e.index]; else return [];
}
return [ r ];
}
function wholeness(e, t) {
const r = t.findIndex(e => "every" in e);
const i = valuesAt(e, t.slice(0, r));
if (i.length === 0 || !i.every(Array.isArray)) return "no list";
let n = i.flat();
for (const e of t.slice(r + 1)) {
const t = n.map(t => valuesAt(t, [ e ]));
if (t.some((t, r) => t.length === 0 && !("every" in e && Array.isArray(n[r])))) return "holes";
n = t.flat();
}
return "whole";
}
function isMany(e) {
return e.some(e => "every" in e);
}
}),
40035: (function(e, t, r) {
r.d(t, {
C: () => plannedCases,
R: () => runPack
});
var i = r(73110);
var n = r(19473);
const s = 5;
function hostOf({in_flight: e, per_second: t, throttled: r = s}, i) {
let [n, a, o, p] = [ 0, 0, 0, 0 ];
const m = [];
const begin = async () => {
if (e !== void 0 && n >= e) await new Promise(e => void m.push(e)); else n += 1;
};
const end = () => {
const e = m.shift();
if (e === void 0) n -= 1; else e();
};
return {
async turn(e, r, n) {
await begin();
try {
for (;;) {
r.throwIfAborted();
const t = i.now();
const n = Math.max(t, o, p);
if (n > e) return "late";
if (n === t) break;
await i.sleep(n - t, r);
}
if (t !== void 0) o = i.now() + Math.ceil(1e3 / t);
return await n();
} finally {
end();
}
},
slowDown(e) {
a += 1;
p = Math.max(p, i.now() + e);
return a <= r;
}
};
}
function hostsOf(e, t) {
const r = new Map;
return i => {
const n = r.get(i) ?? hostOf(e?.[i] ?? {}, t);
r.set(i, n);
return n;
};
}
function inOrder(e) {
const t = new Map;
let r = 0;
return (i, n) => {
t.set(i, n);
for (let i = t.get(r); i !== void 0; i = t.get(r)) {
t.delete(r);
r += 1;
e?.(i);
}
};
}
var a = r(1469);
function worst(e) {
if (e.includes("fail")) return "fail";
return e.includes("error") || e.length === 0 ? "error" : "pass";
}
var o = r(5050);
var p = r(31798);
var m = r(65950);
var l = r(76957);
var c = r(59745);
const d = new Set([ "status", "path", "header", "body", "must_not_contain", "tls", "no_data", "every", "some", "show" ]);
const u = 512;
const told = e => e === "untold" ? "untold" : e ? "met" : "not met";
function expectation_all(e) {
if (e.includes("not met")) return "not met";
return e.includes("untold") || e.length === 0 ? "untold" : "met";
}
const expectation_operators = e => Object.entries(e).filter(([e]) => !d.has(e));
function judgeOne(e, t) {
return expectation_all(expectation_operators(t).map(([t, r]) => {
if (t === "exists") return r === true ? "met" : "not met";
const i = l.we[t];
return i === void 0 ? "untold" : told(i(r, e));
}));
}
const asked = (e, {serverTime: t, schemas: r}) => ({
value: e,
serverTime: t,
schemas: r
});
function judgeEvery(e, t, r) {
return e.length === 0 ? "untold" : expectation_all(e.map(e => judgeOne(asked(e, r), t)));
}
function judgeSome(e, t, r) {
const i = e.map(e => judgeOne(asked(e, r), t));
if (i.includes("met")) return "met";
return i.includes("untold") || e.length === 0 ? "untold" : "not met";
}
function judgeMany(e, t, r, i) {
const {every: n, some: s, exists: a} = r;
const o = [];
if (a === false) return e.length === 0 ? "met" : "not met";
if (a === true) o.push(e.length > 0 ? "met" : "not met");
if (n !== void 0) o.push(judgeEvery(e, n, i));
if (n !== void 0 && e.length > 0) o.push(t === "whole" ? "met" : "not met");
if (s !== void 0) o.push(judgeSome(e, s, i));
if (r["count"] !== void 0) o.push(t === "no list" ? "not met" : told((0, l.my)(r["count"], e.length)));
return expectation_all(o);
}
function judgeValue(e, t, r) {
if (t.exists === false) return e.length === 0 ? "met" : "not met";
const [i] = e;
if (e.length === 0) return "not met";
return judgeOne(asked(i, r), t);
}
const y = 864e5;
function daysLeft({certificateEnds: e, now: t, serverTime: r}) {
if (e === void 0 || t === void 0 || !Number.isFinite(e)) return;
return (e - Math.max(t, r ?? t)) / y;
}
function judgeTls({min_days: e}, t) {
const r = daysLeft(t);
return r === void 0 ? "untold" : r >= e ? "met" : "not met";
}
function holds(e, t) {
const r = [ t, JSON.stringify(t).slice(1, -1), encodeURIComponent(t), encodeURIComponent(t).replaceAll("%20", "+") ];
const i = [ e.text, ...Object.values(e.headers), ...e.json === void 0 ? [] : (0, 
m.CB)(e.json.value) ];
const n = r.map(e => e.toLowerCase());
return i.some(e => n.some(t => e.toLowerCase().includes(t)));
}
function isRefusal({text: e, json: t}, r) {
if (Buffer.byteLength(e) > u) return false;
const i = r.split(".").at(-1) ?? "";
return t === void 0 || !Array.isArray(t.value) && !hasName(t.value, i);
}
function hasName(e, t) {
if (typeof e !== "object" || e === null) return false;
return Object.hasOwn(e, t) || Object.values(e).some(e => hasName(e, t));
}
function judgeExpectation(e, t) {
const {status: r, path: i, header: n, body: s, must_not_contain: a, no_data: o, tls: p} = e;
if (r !== void 0) return (Array.isArray(r) ? r : [ r ]).includes(t.status) ? "met" : "not met";
if (a !== void 0) return a.some(e => holds(t, e)) ? "not met" : "met";
if (o !== void 0) return isRefusal(t, o) ? "met" : "not met";
if (p !== void 0) return judgeTls(p, t);
if (s === true) return judgeValue([ t.text ], e, t);
if (n !== void 0) {
const r = Object.hasOwn(t.headers, n) ? [ t.headers[n] ] : [];
return judgeValue(r, e, t);
}
const m = i === void 0 ? void 0 : (0, c.Rr)(i);
if (m === void 0 || t.json === void 0) return "untold";
const l = (0, c.I0)(t.json.value, m);
if (!(0, c.cw)(m)) return judgeValue(l, e, t);
return judgeMany(l, (0, c.HI)(t.json.value, m), e, t);
}
var f = r(2856);
var h = r(17208);
function one(e, t, r) {
if (e === "schema") return {
value: t
};
if (e === "every" || e === "some") return operations(t, r);
if (e !== "match") return (0, h.F5)(t, r);
const i = (0, h.Bq)(String(t), r, e => f.L3.quote(e));
return "missing" in i ? i : {
value: i.text
};
}
function operations(e, t) {
const r = [];
for (const [i, n] of Object.entries(e)) {
const e = one(i, n, t);
if ("missing" in e) return e;
r.push([ i, e.value ]);
}
return {
value: Object.fromEntries(r)
};
}
const b = (0, p.k)(e => !JSON.stringify(e).includes("${"));
function filledExpectation(e, t) {
if (b(e)) return {
expectation: e
};
const r = operations(e, t);
return "missing" in r ? r : {
expectation: r.value
};
}
var x = r(34669);
const P = [ "", ".", ".." ];
const inAddress = e => P.includes(e) ? void 0 : encodeURIComponent(e);
function requestOf(e, t, r) {
const i = x.J.find(e => t[e] !== void 0);
const n = (0, h.Bq)(t[i] ?? "", r, inAddress);
if ("missing" in n) return n;
const s = {};
const a = {
...t.headers,
...t.idempotency_key === void 0 ? {} : {
"idempotency-key": t.idempotency_key
}
};
for (const [e, t] of Object.entries(a)) {
const i = (0, h.Bq)(t, r);
if ("missing" in i) return i;
s[e] = i.text;
}
const o = bodyOf(t, r);
if ("missing" in o) return o;
const {credential: p, invalid: m} = (t.as === void 0 ? void 0 : e.roles?.[t.as]) ?? {};
const l = n.text.startsWith("/") ? `${e.base.replace(/\/$/, "")}${n.text}` : n.text;
return {
sent: {
method: i.toUpperCase(),
url: l,
headers: s,
...o,
...p === void 0 ? {} : m === true ? {
invalid: p
} : {
credential: p
}
}
};
}
function bodyOf(e, t) {
if (e.json !== void 0) {
const r = (0, h.F5)(e.json, t);
return "missing" in r ? r : {
body: JSON.stringify(r.value),
type: "application/json"
};
}
if (e.form === void 0) return {};
const r = (0, h.F5)(e.form, t);
if ("missing" in r) return r;
return {
body: new URLSearchParams(r.value).toString(),
type: "application/x-www-form-urlencoded"
};
}
const j = 3e4;
const L = "5s";
const O = 1e3;
const originIn = e => /^[a-z]+:\/\/[^/?#]*/i.exec(e)?.[0] ?? e;
const A = (0, p.J)(e => new URL(e).hostname);
function seenOf(e, {clock: t, schemas: r}) {
const i = Date.parse(e.headers["date"] ?? "");
return {
status: e.status,
headers: e.headers,
text: e.body,
json: (0, m.J9)(e.body),
serverTime: Number.isFinite(i) ? i : void 0,
now: t.now(),
certificateEnds: e.certificateEnds,
schemas: r
};
}
const k = new Map;
const q = [ "path", "header" ];
const D = (0, p.k)(e => {
const t = q.find(t => e[t] !== void 0);
const r = t === void 0 ? [] : [ t, String(e[t]) ];
const i = Object.keys(e).filter(e => e !== "show" && e !== t);
return [ ...r, ...i ].join(" ");
});
const wholeDays = e => {
const t = daysLeft(e);
return t === void 0 ? null : Math.floor(t);
};
const E = 200;
const whole = e => e.length <= E ? e : `${e.length} characters, more than are shown`;
function shown(e, t) {
if (e.show !== true) return {};
const {show: r, path: i, header: n, ...s} = e;
const a = i === void 0 ? void 0 : (0, c.Rr)(i);
const o = a === void 0 ? [] : (0, c.I0)(t.json?.value, a);
const p = e.status !== void 0 ? t.status : e.tls !== void 0 ? wholeDays(t) : n !== void 0 ? t.headers[n] ?? null : o.length === 0 ? null : o.map(e => (0, 
m.C3)(e) ?? e);
return {
expected: whole(JSON.stringify(s)),
found: whole(JSON.stringify(p) ?? "null")
};
}
const S = (0, p.k)(e => e.map(e => ({
judgement: "met",
what: D(e)
})));
function judgeAll(e, t, r) {
const i = [];
const n = [];
const judged = () => i.map((t, i) => {
const [s, a] = [ e[i], n[i] ];
return {
judgement: t,
what: D(s),
...shown(a, r)
};
});
for (const s of e) {
const e = filledExpectation(s, t);
if ("missing" in e) return {
judged: judged(),
all: "untold",
missing: e.missing
};
n.push(e.expectation);
i.push(judgeExpectation(e.expectation, r));
}
if (i.includes("not met")) return {
judged: judged(),
all: "not met"
};
if (i.includes("untold") || i.length === 0) return {
judged: judged(),
all: "untold"
};
return {
judged: e.some(({show: e}) => e === true) ? judged() : S(e),
all: "met"
};
}
const F = {
string: /^[^\p{Cc}]{1,2000}$/u,
integer: /^-?\d{1,100}$/,
number: /^-?\d{1,100}(\.\d{1,100})?$/,
uuid: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/
};
function capture(e, t) {
const r = new Map;
for (const [i, {path: n, header: s, type: a}] of Object.entries(e.capture ?? {})) {
const e = n === void 0 ? void 0 : (0, c.Rr)(n);
const o = e === void 0 ? [ t.headers[s ?? ""] ] : (0, c.I0)(t.json?.value, e);
const [p] = o;
const l = (0, m.C3)(p) ?? p;
const d = a === "string" || a === "uuid" ? typeof p === "string" : s !== void 0 || (0, 
m.C3)(p) !== void 0;
if (o.length !== 1 || !d || typeof l !== "string" || !F[a].test(l)) return;
r.set(i, l);
}
return r;
}
function judged(e, t, r, i) {
const n = seenOf(i, e);
const {status: s} = i;
if (t.until !== void 0) {
const e = t.fail_when === void 0 ? void 0 : judgeAll(t.fail_when, r, n);
if (e?.missing !== void 0) return {
outcome: "error",
reason: "UNRESOLVED",
status: s,
judged: []
};
if (e?.all === "met") return {
outcome: "fail",
reason: "POLL_FAILED",
status: s,
judged: e.judged
};
const i = judgeAll(t.until, r, n);
if (i.missing !== void 0) return {
outcome: "error",
reason: "UNRESOLVED",
status: s,
judged: []
};
if (i.all !== "met") return {
outcome: "fail",
reason: "POLL_DEADLINE",
status: s,
judged: i.judged,
again: true
};
}
const a = judgeAll(t.expect, r, n);
if (a.missing !== void 0) return {
outcome: "error",
reason: "UNRESOLVED",
status: s,
judged: []
};
if (a.all === "not met") return {
outcome: "fail",
reason: "NOT_MET",
status: s,
judged: a.judged
};
if (a.all === "untold") return {
outcome: "error",
reason: "RESPONSE_INVALID",
status: s,
judged: a.judged
};
const o = capture(t, n);
if (o === void 0) return {
outcome: "error",
reason: "CAPTURE_FAILED",
status: s,
judged: a.judged
};
return {
outcome: "pass",
reason: "MET",
status: s,
judged: a.judged,
captured: o
};
}
function retryAfter(e, t) {
const r = e.headers["retry-after"] ?? "";
const i = /^\d{1,6}$/.test(r) ? Number(r) * 1e3 : Date.parse(r) - t.now();
return Number.isFinite(i) ? Math.max(0, i) : 1e3;
}
async function runStep(e, t, r, s) {
const {pack: a, clock: o, requests: p, signal: m} = e;
const l = o.now();
const c = Math.min(s, t.deadline === void 0 ? s : l + (0, i.Rz)(t.deadline));
const d = (0, i.Rz)(t.every ?? "1s");
const done = (r, {captured: i, ...n}) => {
for (const [r, n] of i ?? []) if (t.capture?.[r]?.secret === true) e.register(n);
const s = i === void 0 || i.size === 0 ? {} : {
captured: [ ...i.keys() ]
};
const {outcome: a, reason: p, status: m, judged: c} = n;
const d = {
attempts: r,
...s,
id: t.id,
judged: c,
ms: o.now() - l,
outcome: a,
reason: p
};
return {
result: m === void 0 ? d : {
...d,
status: m
},
captured: i ?? k
};
};
const error = (e, t) => done(e, {
outcome: "error",
reason: t,
judged: []
});
const u = requestOf(a, t, r);
if ("missing" in u) return error(0, "UNRESOLVED");
const y = e.hostOf(A(originIn(u.sent.url)));
const f = t.effect !== "write" || t.idempotency_key !== void 0;
let h;
for (let l = 1; ;l += 1) {
m.throwIfAborted();
let b = Math.round(d * (.9 + .2 * e.random()));
let x;
try {
const n = await y.turn(c, m, async () => {
const e = Math.max(O, s - o.now());
const r = Math.min((0, i.Rz)(t.timeout ?? a.timeout ?? L), e);
return await p.send({
...u.sent,
timeout: r
}, m);
});
if (n === "late") return done(l - 1, h ?? {
outcome: "fail",
reason: "TOO_SLOW",
judged: []
});
const d = n.status === 429 && !wants(t, 429);
if (d) {
b = Math.min(j, retryAfter(n, o));
const e = y.slowDown(b);
if (!f || !e) return error(l, "THROTTLED");
x = {
outcome: "error",
reason: "THROTTLED",
status: 429,
judged: [],
again: true
};
if (o.now() + b > c) return done(l, x);
h = x;
continue;
} else x = judged(e, t, r, n);
} catch (e) {
m.throwIfAborted();
const r = (0, n.iS)(e).code;
x = {
outcome: "error",
reason: r,
judged: [],
...t.until === void 0 ? {} : {
again: true
}
};
}
if (x.again !== true || o.now() + b > c) return done(l, x);
h = x;
await o.sleep(b, m);
}
}
function wants({expect: e}, t) {
return e.some(e => e.status === t || Array.isArray(e.status) && e.status.includes(t));
}
const M = 4;
const R = "10m";
const C = new Map;
const T = "row.";
function plannedCases(e, t) {
const r = (e.cases ?? []).map(e => ({
id: e.id,
case: e,
row: C
}));
const {table: i} = e;
if (i === void 0) return r;
const n = t.map(({id: e, cells: t}) => ({
id: `${i.case.id}-${e}`,
case: i.case,
row: {
get: e => e.startsWith(T) ? t.get(e.slice(T.length)) : void 0
}
}));
return [ ...r, ...n ];
}
const blocked = (e, t) => ({
id: e.id,
outcome: "error",
reason: "BLOCKED",
blocked: t,
attempts: 0,
ms: 0,
judged: []
});
function refusal(e, {case: t, row: r}) {
const i = [ ...(0, a.B)(t), ...t.cleanup ?? [] ].some(({effect: e}) => e === "write");
if (!i) return;
if (!e.mayWrite) return "WRITE_REFUSED";
const n = (t.subject ?? "").replace(/^\$\{([^}]+)\}$/, (e, t) => r.get(t) ?? "");
return e.subjects?.has(n) === true ? void 0 : "SUBJECT_REFUSED";
}
async function runCase(e, t, r, n) {
const {clock: s} = e;
const {id: o, case: p} = r;
const m = s.now();
const ended = (e, t, r) => ({
flaky: t === "pass" && r.some(e => e.attempts > 1),
id: o,
ms: s.now() - m,
outcome: t,
reason: e,
steps: r
});
const l = refusal(t, r);
if (l !== void 0) return ended(l, "error", []);
const c = Math.min(n, p.within === void 0 ? n : m + (0, i.Rz)(p.within));
const d = new Map;
const u = {
get: e => d.get(e) ?? r.row.get(e) ?? t.given.get(e)
};
const y = [];
let f;
for (const t of (0, a.B)(p)) {
if (f !== void 0) {
y.push(blocked(t, f));
continue;
}
const {result: r, captured: i} = await runStep(e, t, u, c);
for (const [e, t] of i) d.set(e, t);
y.push(r);
if (r.outcome !== "pass") f = r.id;
}
const h = p.within !== void 0 && s.now() - m > (0, i.Rz)(p.within);
for (const t of p.cleanup ?? []) {
const {result: r} = await runStep(e, t, u, Math.max(c, s.now() + (0, i.Rz)("30s")));
const n = r.reason === "UNRESOLVED" && f !== void 0;
y.push({
...n ? blocked(t, f ?? "") : r,
cleanup: true
});
}
const b = y.find(({outcome: e, reason: t}) => e !== "pass" && t !== "BLOCKED");
if (h && b === void 0) return ended("TOO_SLOW", "fail", y);
return ended(b?.reason ?? "MET", worst(y.filter(({reason: e}) => e !== "BLOCKED").map(({outcome: e}) => e)), y);
}
function unproved({pack: e, only: t, clock: r}, i, n) {
if (t !== void 0) return "PARTIAL_RUN";
if (i < e.min_checks) return "TOO_FEW_CHECKS";
return r.now() > n ? "TOO_SLOW" : void 0;
}
async function compiled(e) {
return e.length === 0 ? new Map : (await Promise.all([ r.e(2463), r.e(7341) ]).then(r.bind(r, 7341))).compileSchemas(e);
}
async function runPack(e) {
const {pack: t, only: r, clock: s} = e;
const a = r === void 0 ? e.planned : e.planned.filter(({id: e}) => r.includes(e));
const p = {
...e,
hostOf: hostsOf(t.limits, s),
schemas: await compiled((0, o.A)(t))
};
const m = inOrder(e.report);
const l = s.now();
const c = l + (0, i.Rz)(t.within ?? R);
const d = [];
const u = a.entries();
const worker = async () => {
for (const [t, r] of u) {
e.signal.throwIfAborted();
const i = s.now() >= c ? {
id: r.id,
outcome: "error",
reason: "SKIPPED",
flaky: false,
ms: 0,
steps: []
} : await runCase(p, e, r, c).catch(t => {
e.signal.throwIfAborted();
return {
id: r.id,
outcome: "error",
reason: (0, n.iS)(t).code,
flaky: false,
ms: 0,
steps: []
};
});
d[t] = i;
m(t, i);
}
};
await Promise.all(Array.from({
length: Math.min(t.in_flight ?? M, a.length)
}, worker));
const y = d.flatMap(({steps: e}) => e).flatMap(e => e.judged.filter(({judgement: e}) => e !== "untold")).length;
const f = worst(d.map(e => e.outcome));
const h = d.find(e => e.outcome === f && f !== "pass");
const b = f === "pass" ? unproved(e, y, c) : void 0;
return {
cases: d,
checks: y,
from: l,
minChecks: t.min_checks,
outcome: b === void 0 ? f : b === "TOO_SLOW" ? "fail" : "error",
pack: t.pack,
reason: d.length === 0 ? "NO_CASES" : b ?? h?.reason ?? "MET",
to: s.now()
};
}
}),
22143: (function(e, t, r) {
r.d(t, {
d: () => P,
e: () => F
});
var i = r(90815);
const n = [ "null", "boolean", "object", "array", "number", "integer", "string" ];
const s = [ "date-time", "date", "uuid", "uri" ];
const a = {
$ref: "#/$defs/json_schema"
};
const o = {
type: "object",
minProperties: 1,
maxProperties: 200,
additionalProperties: a
};
const p = {
type: "array",
minItems: 1,
maxItems: 20,
items: a
};
const m = {
type: "integer",
minimum: 0
};
const l = {
type: "number"
};
const c = {
type: "string",
minLength: 1,
maxLength: 1e3
};
const d = {
type: "object",
additionalProperties: false,
minProperties: 1,
properties: {
title: c,
description: c,
type: {
anyOf: [ {
enum: n
}, {
type: "array",
minItems: 2,
uniqueItems: true,
items: {
enum: n
}
} ],
description: `a type of JSON Schema (${n.join(", ")}), or a list of them`
},
enum: {
type: "array",
minItems: 1
},
const: {},
properties: o,
required: {
type: "array",
minItems: 1,
uniqueItems: true,
items: c
},
additionalProperties: {
if: {
type: "object"
},
then: a,
else: {
const: false
}
},
patternProperties: o,
minProperties: m,
maxProperties: m,
items: a,
contains: a,
minItems: m,
maxItems: m,
uniqueItems: {
const: true
},
minimum: l,
maximum: l,
exclusiveMinimum: l,
exclusiveMaximum: l,
multipleOf: {
type: "integer",
minimum: 1,
description: "parts of numbers of 64 bits are not exact"
},
minLength: m,
maxLength: m,
pattern: c,
format: {
enum: s
},
allOf: p,
anyOf: p,
oneOf: p,
$ref: {
type: "string",
pattern: "^#/[$]defs/[A-Za-z][A-Za-z0-9_-]{0,63}$",
description: "a definition of this schema such as #/$defs/line; nothing is fetched"
},
$defs: o
}
};
const u = {
type: "string",
minLength: 1,
maxLength: 4e3
};
const y = {
type: "object",
additionalProperties: false,
minProperties: 1,
properties: {
min: {
type: "integer",
minimum: 0
},
max: {
type: "integer",
minimum: 0
},
equals: {
type: "integer",
minimum: 0
}
}
};
const f = {
type: "string",
pattern: "^(-?[0-9]{1,100}([.][0-9]{1,100})?|[$][{][a-z][a-z0-9_.-]*[}])$",
description: 'a number in quotes such as "650.00", or a value that was captured'
};
const h = {
type: "integer",
minimum: 200,
maximum: 599
};
const b = {
equals: {},
not: {},
in: {
type: "array",
minItems: 1
},
exists: {
type: "boolean"
},
type: {
enum: [ "string", "number", "integer", "boolean", "null", "array", "object", "uuid", "date-time" ]
},
count: y,
lt: {
type: "number"
},
le: {
type: "number"
},
gt: {
type: "number"
},
ge: {
type: "number"
},
decimal: {
type: "object",
additionalProperties: false,
minProperties: 1,
properties: {
lt: f,
le: f,
gt: f,
ge: f,
equals: f
}
},
change: {
type: "object",
additionalProperties: false,
required: [ "from", "by" ],
properties: {
from: f,
by: f
}
},
age: {
type: "object",
additionalProperties: false,
required: [ "max" ],
properties: {
max: i.ft
}
},
starts: u,
ends: u,
contains: u,
match: u,
sha256: {
type: "string",
pattern: "^[0-9a-f]{64}$",
description: "a SHA-256 digest in small letters"
},
schema: {
$ref: "#/$defs/json_schema"
}
};
const x = {
type: "object",
additionalProperties: false,
minProperties: 1,
properties: b
};
const P = Object.keys(b);
const j = {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$",
description: "a header\u2019s name in small letters"
};
const L = {
type: "object",
additionalProperties: false,
minProperties: 1,
properties: {
status: {
type: [ "integer", "array" ],
minimum: 200,
maximum: 599,
items: h,
minItems: 1,
description: "a status such as 200, or a list of them"
},
path: {
...u,
description: "a path into the JSON body, such as orders[0].id"
},
header: j,
body: {
const: true,
description: "the whole body as text"
},
must_not_contain: {
type: "array",
minItems: 1,
items: u
},
tls: {
type: "object",
additionalProperties: false,
required: [ "min_days" ],
properties: {
min_days: {
type: "integer",
minimum: 1,
maximum: 800,
description: "whole days for which the certificate is still valid"
}
}
},
...b,
every: {
$ref: "#/$defs/nested"
},
some: {
$ref: "#/$defs/nested"
},
show: {
type: "boolean",
description: "expected and found may be shown; else nothing of the answer is"
}
}
};
const O = {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/expectation"
}
};
const A = {
type: "object",
additionalProperties: false,
required: [ "type" ],
properties: {
path: u,
header: j,
type: {
enum: [ "string", "integer", "number", "uuid" ]
},
secret: {
type: "boolean",
description: "never shown"
}
}
};
const k = {
type: "string",
pattern: "^(/|https://).*$",
maxLength: 2e3,
description: "a path below `base`, or an https address"
};
const q = {
id: i.ID,
title: u,
as: {
...i.ID,
description: "one of the pack\u2019s roles"
},
get: k,
head: k,
post: k,
put: k,
patch: k,
delete: k,
headers: {
type: "object",
minProperties: 1,
propertyNames: j,
additionalProperties: u
},
json: {},
form: {
type: "object",
minProperties: 1,
additionalProperties: {
type: "string"
}
},
effect: {
enum: [ "write", "none" ],
description: "`write`: it changes production; `none`: a POST that only reads, which must be said"
},
inert: {
...u,
description: "why the write does no harm"
},
idempotency_key: u,
capture: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_]{0,63}$"
},
additionalProperties: {
$ref: "#/$defs/capture"
}
},
expect: O,
until: O,
fail_when: O,
deadline: i.ft,
every: i.ft,
timeout: i.ft
};
const D = {
type: "object",
additionalProperties: false,
required: [ "id", "expect" ],
properties: q
};
const E = {
type: "array",
minItems: 1,
maxItems: 100,
items: {
$ref: "#/$defs/step"
}
};
const S = {
type: "object",
additionalProperties: false,
required: [ "id" ],
properties: {
...q,
within: {
...i.ft,
description: "the wall time of the whole case, attempts included"
},
steps: E,
cleanup: E,
subject: {
...u,
description: "on whom a write acts; must be on the canary list"
}
}
};
const F = {
$schema: "http://json-schema.org/draft-07/schema#",
title: "gonogo smoke pack",
type: "object",
additionalProperties: false,
required: [ "pack", "base", "min_checks" ],
properties: {
pack: i.ID,
title: u,
base: i.ai,
hosts: {
type: "array",
minItems: 1,
items: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]*$"
},
description: "hosts besides that of `base`"
},
min_checks: {
type: "integer",
minimum: 1,
description: "so many conditions must be judged at the least"
},
roles: {
type: "object",
minProperties: 1,
propertyNames: i.ID,
additionalProperties: {
type: "object",
additionalProperties: false,
properties: {
credential: {
...i.ID,
description: "one of the plan\u2019s credentials"
}
}
}
},
in_flight: {
type: "integer",
minimum: 1,
maximum: 64,
description: "cases at once (default 4)"
},
limits: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]*$"
},
additionalProperties: {
type: "object",
additionalProperties: false,
minProperties: 1,
properties: {
in_flight: {
type: "integer",
minimum: 1,
maximum: 64,
description: "requests at once"
},
per_second: {
type: "integer",
minimum: 1,
maximum: 1e3,
description: "requests that begin in a second"
},
throttled: {
type: "integer",
minimum: 0,
maximum: 100,
description: "times that it may answer 429 (default 5)"
}
}
},
description: "by host; what is asked of one at a time"
},
timeout: {
...i.ft,
description: "of one attempt (default 5s)"
},
within: {
...i.ft,
description: "of the whole pack (default 10m)"
},
cases: {
type: "array",
minItems: 1,
maxItems: 5e3,
items: {
$ref: "#/$defs/case"
}
},
table: {
type: "object",
additionalProperties: false,
required: [ "file", "min_rows", "case" ],
properties: {
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$",
description: "a CSV file beside the pack"
},
where: {
type: "object",
minProperties: 1,
additionalProperties: {
type: "string"
}
},
min_rows: {
type: "integer",
minimum: 1
},
case: {
$ref: "#/$defs/case"
}
}
}
},
$defs: {
json_schema: d,
nested: x,
expectation: L,
capture: A,
step: D,
case: S
}
};
}),
5050: (function(e, t, r) {
r.d(t, {
A: () => schemasIn
});
var i = r(1469);
const ofOne = e => e?.["schema"] === void 0 ? [] : [ e["schema"] ];
const ofExpectation = e => [ ...ofOne(e), ...ofOne(e.every), ...ofOne(e.some) ];
function schemasIn(e) {
const t = [ ...e.cases ?? [], ...e.table === void 0 ? [] : [ e.table.case ] ];
const r = t.flatMap(e => [ ...(0, i.B)(e), ...e.cleanup ?? [] ]);
const n = r.flatMap(({expect: e, until: t = [], fail_when: r = []}) => [ ...e ?? [], ...t, ...r ]);
return [ ...new Map(n.flatMap(ofExpectation).map(e => [ JSON.stringify(e), e ])).values() ];
}
}),
17208: (function(e, t, r) {
r.d(t, {
Bq: () => filled,
F5: () => filledJson,
wX: () => namesIn
});
var i = r(31798);
const n = /\$\{([^{}$]*)\}/g;
const s = (0, i.J)(e => e.split(n));
const a = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_-]*)*$/;
function namesIn(e) {
const t = [ ...e.matchAll(n) ].map(([, e]) => e ?? "");
return e.replace(n, "").includes("${") || !t.every(e => a.test(e)) ? void 0 : t;
}
function filled(e, t, r = e => e) {
const i = s(e);
let n = i[0] ?? "";
for (let e = 1; e < i.length; e += 2) {
const s = i[e] ?? "";
const a = t.get(s);
const o = a === void 0 ? void 0 : r(a);
if (o === void 0) return {
missing: s
};
n += o + (i[e + 1] ?? "");
}
return {
text: n
};
}
function filledJson(e, t) {
if (typeof e === "string") {
const r = filled(e, t);
return "missing" in r ? r : {
value: r.text
};
}
if (typeof e !== "object" || e === null) return {
value: e
};
const r = [];
for (const [i, n] of Object.entries(e)) {
const e = filledJson(n, t);
if ("missing" in e) return e;
r.push([ i, e.value ]);
}
return {
value: Array.isArray(e) ? r.map(([, e]) => e) : Object.fromEntries(r)
};
}
}),
34669: (function(e, t, r) {
r.d(t, {
J: () => i
});
const i = [ "get", "head", "post", "put", "patch", "delete" ];
})
};
