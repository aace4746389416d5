export const id = 6246;

export const ids = [ 6246 ];

export const modules = {
98004: (function(e, t, r) {
e.exports = Ht, e.exports["default"] = Ht;
const i = {
$schema: "http://json-schema.org/draft-07/schema#",
$id: "urn:gonogo:plan:1",
type: "object",
additionalProperties: !1,
required: [ "gonogo", "system", "title", "roles", "environments", "switches", "phases", "rollback" ],
properties: {
gonogo: {
const: 1
},
system: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
aws: {
type: "object",
additionalProperties: !1,
required: [ "account", "region", "roles" ],
properties: {
account: {
type: "string",
pattern: "^[0-9]{12}$"
},
region: {
type: "string",
pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"
},
roles: {
type: "object",
additionalProperties: !1,
required: [ "read", "change", "rollback" ],
properties: {
read: {
type: "string",
pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$"
},
change: {
type: "string",
pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$"
},
rollback: {
type: "string",
pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$"
}
}
}
}
},
roles: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: !1,
required: [ "id" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
duty: {
type: "string",
minLength: 1,
maxLength: 500
},
team: {
type: "string",
minLength: 1
},
people: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: !0
}
}
}
},
environments: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: !1,
required: [ "name", "id", "reviewers", "branches" ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$"
},
id: {
type: "integer",
minimum: 1
},
reviewers: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
},
branches: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1
},
wait: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
}
},
credentials: {
type: "object",
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "object",
additionalProperties: !1,
required: [ "secret", "hosts" ],
properties: {
secret: {
type: "string",
minLength: 1
},
field: {
type: "string",
minLength: 1
},
hosts: {
type: "array",
items: {
type: "string",
pattern: "^[a-z0-9.-]+$"
},
minItems: 1
},
header: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9-]*$"
}
}
}
},
release: {
type: "object",
additionalProperties: !1,
properties: {
branch: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$"
},
frozen: {
type: "boolean"
},
tag: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$"
},
artifacts: {
type: "array",
items: {
type: "string"
}
},
window: {
type: "object",
additionalProperties: !1,
required: [ "from", "until" ],
properties: {
from: {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?Z$"
},
until: {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?Z$"
}
}
}
}
},
commands: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "run", "applied", "deadline" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
run: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1
},
secrets: {
type: "object",
additionalProperties: {
type: "string"
}
},
applied: {
$ref: "#/$defs/check"
},
undo: {
oneOf: [ {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "if", "then", "else" ],
properties: {
if: {
$ref: "#/$defs/check"
},
then: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1
},
else: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1
}
}
} ]
},
irreversible: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
}
},
switches: {
type: "array",
items: {
$ref: "#/$defs/switch"
},
minItems: 1
},
contradictions: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "never", "because" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
never: {
type: "object",
minProperties: 2,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "string"
}
},
because: {
type: "string",
minLength: 1,
maxLength: 500
}
}
}
},
check_sets: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "checks" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
checks: {
type: "array",
items: {
$ref: "#/$defs/check"
}
}
}
}
},
reports: {
type: "array",
items: {
$ref: "#/$defs/report"
},
minItems: 1
},
phases: {
type: "array",
items: {
$ref: "#/$defs/phase"
},
minItems: 1
},
triggers: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "when", "then" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
when: {
$ref: "#/$defs/check"
},
phases: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1
},
then: {
enum: [ "roll-back", "hold", "watch" ]
},
decide_within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
decided_by: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
},
rollback: {
type: "object",
additionalProperties: !1,
required: [ "environment", "manual" ],
properties: {
environment: {
type: "string",
minLength: 1
},
steps: {
type: "array",
items: {
$ref: "#/$defs/step"
},
minItems: 1
},
verify: {
type: "array",
items: {
$ref: "#/$defs/gate"
},
minItems: 1
},
manual: {
type: "array",
items: {
type: "string",
minLength: 1,
maxLength: 500
},
minItems: 1
}
}
},
waivers: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "check", "ticket", "owner", "reason", "expires" ],
properties: {
check: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
},
owner: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
reason: {
type: "string",
minLength: 1,
maxLength: 500
},
expires: {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"
}
}
}
},
announcements: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "on", "channel", "text" ],
properties: {
on: {
enum: [ "start", "checkpoint", "update", "go", "rollback" ]
},
after: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
until: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
channel: {
type: "string",
minLength: 1,
maxLength: 500
},
text: {
type: "string",
minLength: 1,
maxLength: 500
}
}
}
},
timeline: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "at", "what" ],
properties: {
at: {
type: "string",
pattern: "^T[+-][0-9]+$"
},
what: {
type: "string",
minLength: 1,
maxLength: 500
},
phase: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
},
hypercare: {
type: "object",
additionalProperties: !1,
required: [ "for", "looks", "gate" ],
properties: {
for: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
looks: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: !1,
required: [ "until", "every" ],
properties: {
until: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
}
},
gate: {
$ref: "#/$defs/gate"
},
reports: {
type: "array",
items: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
}
},
records: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "kind", "path" ],
properties: {
kind: {
enum: [ "progress-log", "incident-note", "decision-log", "follow-ups", "sign-off-log", "canary-report", "waiver-register" ]
},
path: {
type: "string",
minLength: 1,
maxLength: 500
},
when: {
enum: [ "go", "rollback", "near-miss", "defaults-changed" ]
}
}
}
}
},
$defs: {
check: {
type: "object",
required: [ "kind", "id" ],
discriminator: {
propertyName: "kind"
},
oneOf: [ {
$ref: "#/$defs/check-identity"
}, {
$ref: "#/$defs/check-clock"
}, {
$ref: "#/$defs/check-secret"
}, {
$ref: "#/$defs/check-parameter"
}, {
$ref: "#/$defs/check-variable"
}, {
$ref: "#/$defs/check-schedule"
}, {
$ref: "#/$defs/check-last-success"
}, {
$ref: "#/$defs/check-alarm"
}, {
$ref: "#/$defs/check-dashboard"
}, {
$ref: "#/$defs/check-metric-filter"
}, {
$ref: "#/$defs/check-stack"
}, {
$ref: "#/$defs/check-http"
}, {
$ref: "#/$defs/check-graphql"
}, {
$ref: "#/$defs/check-invoke"
}, {
$ref: "#/$defs/check-no-writes"
}, {
$ref: "#/$defs/check-report-complete"
}, {
$ref: "#/$defs/check-reads-only"
}, {
$ref: "#/$defs/check-match-rate"
}, {
$ref: "#/$defs/check-outcome-share"
}, {
$ref: "#/$defs/check-field-presence"
}, {
$ref: "#/$defs/check-category-mix"
}, {
$ref: "#/$defs/check-vendor-latency"
}, {
$ref: "#/$defs/check-rate-limits"
}, {
$ref: "#/$defs/check-vendor-version"
}, {
$ref: "#/$defs/check-nothing-changed"
}, {
$ref: "#/$defs/check-signal"
}, {
$ref: "#/$defs/check-contained"
}, {
$ref: "#/$defs/check-pack"
}, {
$ref: "#/$defs/check-role-matrix"
}, {
$ref: "#/$defs/check-release-identity"
}, {
$ref: "#/$defs/check-webhook-auth"
}, {
$ref: "#/$defs/check-plaintext-secrets"
}, {
$ref: "#/$defs/check-log-redaction"
}, {
$ref: "#/$defs/check-log-count"
}, {
$ref: "#/$defs/check-list"
}, {
$ref: "#/$defs/check-defaults"
}, {
$ref: "#/$defs/check-roles-filled"
}, {
$ref: "#/$defs/check-release-pin"
}, {
$ref: "#/$defs/check-manual"
}, {
$ref: "#/$defs/check-check-run"
}, {
$ref: "#/$defs/check-tokens"
}, {
$ref: "#/$defs/check-sql"
}, {
$ref: "#/$defs/check-migration"
}, {
$ref: "#/$defs/check-snapshot"
}, {
$ref: "#/$defs/check-env-values"
}, {
$ref: "#/$defs/check-scheduler"
}, {
$ref: "#/$defs/check-maintenance"
}, {
$ref: "#/$defs/check-branch-frozen"
}, {
$ref: "#/$defs/check-artifact-hash"
}, {
$ref: "#/$defs/check-report"
}, {
$ref: "#/$defs/check-approvals"
} ]
},
value: {
if: {
type: "object"
},
then: {
if: {
type: "object",
required: [ "secret" ]
},
then: {
type: "object",
additionalProperties: !1,
required: [ "secret" ],
properties: {
secret: {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
}
}
},
else: {
if: {
type: "object",
required: [ "absent" ]
},
then: {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
},
because: {
type: "string",
minLength: 1,
maxLength: 500
}
}
},
else: {
if: {
type: "object",
required: [ "members" ]
},
then: {
type: "object",
additionalProperties: !1,
required: [ "members" ],
properties: {
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
uniqueItems: !0
},
keep: {
const: !0
}
}
},
else: {
anyOf: [ {
required: [ "secret" ]
}, {
required: [ "absent" ]
}, {
required: [ "members" ]
} ]
}
}
}
},
else: {
type: "string"
}
},
gate: {
type: "object",
additionalProperties: !1,
required: [ "gate" ],
properties: {
gate: {
enum: [ "preflight", "shadow", "smoke", "canary", "watch" ]
},
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
for: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
up_to: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
uses: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
},
checks: {
type: "array",
items: {
$ref: "#/$defs/check"
}
}
}
},
switch: {
if: {
type: "object",
required: [ "parameter" ]
},
then: {
$ref: "#/$defs/switch-parameter"
},
else: {
if: {
type: "object",
required: [ "function" ]
},
then: {
$ref: "#/$defs/switch-function"
},
else: {
if: {
type: "object",
required: [ "list" ]
},
then: {
$ref: "#/$defs/switch-list"
},
else: {
if: {
type: "object",
required: [ "version_of" ]
},
then: {
$ref: "#/$defs/switch-version_of"
},
else: {
if: {
type: "object",
required: [ "maintenance" ]
},
then: {
$ref: "#/$defs/switch-maintenance"
},
else: {
if: {
type: "object",
required: [ "scheduler" ]
},
then: {
$ref: "#/$defs/switch-scheduler"
},
else: {
if: {
type: "object",
required: [ "environment_of" ]
},
then: {
$ref: "#/$defs/switch-environment_of"
},
else: {
type: "object",
anyOf: [ {
required: [ "parameter" ]
}, {
required: [ "function" ]
}, {
required: [ "list" ]
}, {
required: [ "version_of" ]
}, {
required: [ "maintenance" ]
}, {
required: [ "scheduler" ]
}, {
required: [ "environment_of" ]
} ]
}
}
}
}
}
}
}
},
step: {
if: {
type: "object",
required: [ "set" ]
},
then: {
type: "object",
additionalProperties: !1,
required: [ "set" ],
properties: {
set: {
type: "object",
minProperties: 1,
maxProperties: 1,
additionalProperties: {
$ref: "#/$defs/value"
},
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
},
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
note: {
type: "string",
minLength: 1,
maxLength: 500
},
optional: {
type: "boolean"
}
}
},
else: {
if: {
type: "object",
required: [ "do" ]
},
then: {
type: "object",
additionalProperties: !1,
required: [ "do" ],
properties: {
do: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
note: {
type: "string",
minLength: 1,
maxLength: 500
},
optional: {
type: "boolean"
}
}
},
else: {
if: {
type: "object",
required: [ "revert" ]
},
then: {
type: "object",
additionalProperties: !1,
required: [ "revert" ],
properties: {
revert: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
note: {
type: "string",
minLength: 1,
maxLength: 500
}
}
},
else: {
if: {
type: "object",
required: [ "gate" ]
},
then: {
$ref: "#/$defs/gate"
},
else: {
type: "object",
anyOf: [ {
required: [ "set" ]
}, {
required: [ "do" ]
}, {
required: [ "revert" ]
}, {
required: [ "gate" ]
} ]
}
}
}
}
},
phase: {
type: "object",
additionalProperties: !1,
required: [ "id", "title", "enter" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
goal: {
type: "string",
minLength: 1,
maxLength: 500
},
optional: {
type: "boolean"
},
enter: {
type: "array",
items: {
$ref: "#/$defs/gate"
},
minItems: 1
},
signoff: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: !1,
required: [ "role", "environment" ],
properties: {
role: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
environment: {
type: "string",
minLength: 1,
maxLength: 255
},
code: {
type: "boolean"
},
not_author: {
type: "boolean"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
}
},
fresh: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
steps: {
type: "array",
items: {
$ref: "#/$defs/step"
},
minItems: 1
},
leave: {
type: "array",
items: {
$ref: "#/$defs/gate"
},
minItems: 1
},
on_no_go: {
enum: [ "undo", "rollback" ]
},
on_reject: {
enum: [ "hold", "rollback" ]
}
}
},
report: {
type: "object",
additionalProperties: !1,
required: [ "id", "hosts", "within" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
hosts: {
type: "array",
items: {
type: "string",
pattern: "^[a-z0-9.-]+$"
},
minItems: 1,
maxItems: 50
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
sampler: {
type: "object",
additionalProperties: !1,
required: [ "over", "samples", "batch", "pause", "limited_share", "sample", "extract", "lookups", "match", "fields" ],
properties: {
over: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
samples: {
type: "integer",
minimum: 1,
maximum: 1e6
},
batch: {
type: "integer",
minimum: 1,
maximum: 1e3
},
pause: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
in_flight: {
type: "integer",
minimum: 1,
maximum: 50
},
attempts: {
type: "integer",
minimum: 1,
maximum: 10
},
longest_wait: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
limited_share: {
type: "number",
minimum: 0,
maximum: 1
},
retry_diagnostics: {
type: "boolean"
},
request_trace: {
type: "boolean"
},
sample: {
type: "object",
additionalProperties: !1,
required: [ "get", "items", "id", "at", "cursor" ],
properties: {
get: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
items: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
id: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
at: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
changed: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
cursor: {
type: "object",
additionalProperties: !1,
required: [ "by" ],
properties: {
by: {
enum: [ "page", "next", "link" ]
},
parameter: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
},
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}
}
},
total: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
newest_first: {
type: "boolean"
},
max_pages: {
type: "integer",
minimum: 1
}
}
},
extract: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "from" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
from: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
pattern: {
type: "string",
minLength: 1,
maxLength: 200
}
}
},
minItems: 1,
maxItems: 50
},
applies: {
type: "object",
additionalProperties: !1,
required: [ "from", "pattern" ],
properties: {
from: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
pattern: {
type: "string",
minLength: 1,
maxLength: 200
}
}
},
lookups: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "candidates", "key" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
get: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
graphql: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
document: {
type: "string",
minLength: 1,
maxLength: 5e3
},
root: {
type: "array",
items: {
type: "string",
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
},
minItems: 1,
maxItems: 50
},
variables: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
},
additionalProperties: {
type: "string",
minLength: 1,
maxLength: 200
}
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
candidates: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
key: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
at: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
changed: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
same: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
additionalProperties: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
},
oneOf: [ {
required: [ "get" ]
}, {
required: [ "graphql", "document", "root" ]
} ]
},
minItems: 1,
maxItems: 50
},
match: {
type: "object",
additionalProperties: !1,
required: [ "by" ],
properties: {
by: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
maxItems: 50
},
confirm: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
},
categories: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "from", "pattern" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
from: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
pattern: {
type: "string",
minLength: 1,
maxLength: 200
}
}
},
minItems: 1,
maxItems: 50
},
fields: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
additionalProperties: {
enum: [ "string", "number", "boolean", "object", "array", "string?", "number?", "boolean?", "object?", "array?" ]
}
}
},
versions: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "host", "header", "equals" ],
properties: {
host: {
type: "string",
pattern: "^[a-z0-9.-]+$"
},
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
equals: {
type: "string",
minLength: 1,
maxLength: 50
}
}
},
minItems: 1,
maxItems: 50
},
witness: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
command: {
type: "object",
additionalProperties: !1,
required: [ "run", "file" ],
properties: {
run: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
secrets: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Z][A-Z0-9_]*$"
},
additionalProperties: {
type: "string",
minLength: 1
}
}
}
}
},
oneOf: [ {
required: [ "sampler" ]
}, {
required: [ "command" ]
} ]
},
"check-identity": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "identity"
}
}
},
"check-clock": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "clock"
}
}
},
"check-secret": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "name" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "secret"
},
name: {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
rotation: {
oneOf: [ {
const: "required"
}, {
type: "object",
additionalProperties: !1,
required: [ "max_days" ],
properties: {
max_days: {
type: "integer",
minimum: 1,
maximum: 1e3
}
}
} ]
}
},
anyOf: [ {
required: [ "max_age" ]
}, {
required: [ "rotation" ]
} ]
},
"check-parameter": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "name" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "parameter"
},
name: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
},
equals: {
type: "string",
minLength: 1
},
one_of: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: !0
},
type: {
enum: [ "String", "StringList", "SecureString" ]
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
"check-variable": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "function" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "variable"
},
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
name: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
},
any_of: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
},
minItems: 2,
uniqueItems: !0
},
equals: {
type: "string",
minLength: 1,
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
one_of: {
type: "array",
items: {
type: "string",
minLength: 1,
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
minItems: 1,
uniqueItems: !0
},
present: {
const: !0
},
absent: {
const: !0
}
},
not: {
required: [ "name", "any_of" ]
},
oneOf: [ {
required: [ "name", "equals" ]
}, {
required: [ "name", "one_of" ]
}, {
required: [ "name", "present" ]
}, {
required: [ "name", "absent" ]
}, {
required: [ "any_of", "present" ]
} ]
},
"check-schedule": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "function", "expression" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "schedule"
},
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
expression: {
type: "string",
pattern: "^(rate|cron)\\([A-Za-z0-9 ,*/?#-]{1,200}\\)$"
},
enabled: {
type: "boolean"
}
}
},
"check-last-success": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "marker", "max_age" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "last-success"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
marker: {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
"check-alarm": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "name" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "alarm"
},
name: {
type: "string",
pattern: "^[A-Za-z0-9_./: -]{1,255}$"
},
recent: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
threshold: {
type: "number"
},
since: {
enum: [ "opened" ]
}
}
},
"check-dashboard": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "name", "metrics" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "dashboard"
},
name: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,255}$"
},
metrics: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]{1,255}/[A-Za-z0-9_.#:-]{1,255}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
"check-metric-filter": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "name", "matches", "not" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "metric-filter"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
name: {
type: "string",
pattern: "^[^:*]{1,512}$"
},
matches: {
type: "string",
minLength: 1,
maxLength: 1e3
},
not: {
type: "string",
minLength: 1,
maxLength: 1e3
}
}
},
"check-stack": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "name" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "stack"
},
name: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9-]{0,127}$"
},
allow: {
type: "array",
items: {
enum: [ "CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "REVIEW_IN_PROGRESS", "IMPORT_IN_PROGRESS", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE" ]
},
minItems: 1,
uniqueItems: !0
}
}
},
"check-http": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "http"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
status: {
type: "integer",
minimum: 100,
maximum: 599
},
has: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
minItems: 1,
uniqueItems: !0
},
equals: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
additionalProperties: {
type: "string",
minLength: 1,
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}
},
text: {
type: "string",
minLength: 1,
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}
},
anyOf: [ {
required: [ "has" ]
}, {
required: [ "equals" ]
}, {
required: [ "text" ]
} ]
},
"check-graphql": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "document", "fields", "has" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "graphql"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
document: {
type: "string",
minLength: 1,
maxLength: 5e3
},
fields: {
type: "array",
items: {
type: "string",
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
},
minItems: 1,
uniqueItems: !0
},
has: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
"check-invoke": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "function" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "invoke"
},
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
effect: {
const: "write"
},
payload: {
type: "string",
minLength: 2,
maxLength: 4096
},
inert: {
type: "string",
minLength: 1,
maxLength: 500
}
},
dependencies: {
effect: [ "payload", "inert" ],
payload: [ "effect" ],
inert: [ "effect" ]
}
},
"check-no-writes": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "hosts", "within", "reads", "deadline" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "no-writes"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
event: {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
},
under: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
},
hosts: {
type: "array",
items: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$"
},
minItems: 1,
uniqueItems: !0
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
reads: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$"
},
additionalProperties: {
type: "integer",
minimum: 1
}
},
graphql: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: !1,
required: [ "host", "path", "operations" ],
properties: {
host: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$"
},
path: {
type: "string",
pattern: '^/[^\\s"@]{0,300}$'
},
operations: {
type: "array",
items: {
type: "string",
pattern: "^[_A-Za-z][_0-9A-Za-z]{0,100}$"
},
minItems: 1,
uniqueItems: !0
}
}
}
},
lag: {
type: "string",
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
},
most_lag: {
type: "string",
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
},
apart: {
type: "string",
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
}
}
},
"check-report-complete": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
kind: {
const: "report-complete"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
"check-reads-only": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
kind: {
const: "reads-only"
}
}
},
"check-match-rate": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report", "margin", "minimum", "min_applicable", "max_age" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
baseline: {
const: "none"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "match-rate"
},
margin: {
type: "number",
exclusiveMinimum: 0,
exclusiveMaximum: 1
},
minimum: {
type: "number",
minimum: 0,
maximum: 1
},
min_applicable: {
type: "integer",
minimum: 1
}
}
},
"check-outcome-share": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report", "outcome", "most" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
baseline: {
const: "none"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "outcome-share"
},
outcome: {
enum: [ "ambiguous", "error", "no_match" ]
},
most: {
type: "number",
minimum: 0,
maximum: 1
},
drift: {
type: "number",
exclusiveMinimum: 0,
exclusiveMaximum: 1
},
min_applicable: {
type: "integer",
minimum: 1
}
},
dependencies: {
baseline: [ "drift" ],
max_age: [ "drift" ]
}
},
"check-field-presence": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
baseline: {
const: "none"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "field-presence"
}
}
},
"check-category-mix": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report", "psi", "min_count" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
baseline: {
const: "none"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "category-mix"
},
psi: {
type: "number",
exclusiveMinimum: 0,
maximum: 10
},
min_count: {
type: "integer",
minimum: 1
}
}
},
"check-vendor-latency": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report", "p95" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
kind: {
const: "vendor-latency"
},
p95: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
host: {
type: "string",
pattern: "^[a-z0-9.-]+$"
}
}
},
"check-rate-limits": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
kind: {
const: "rate-limits"
},
share: {
type: "number",
minimum: 0,
maximum: 1
}
}
},
"check-vendor-version": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
kind: {
const: "vendor-version"
}
}
},
"check-nothing-changed": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
kind: {
const: "nothing-changed"
}
}
},
"check-signal": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "signal", "source" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "signal"
},
signal: {
enum: [ "error-rate", "count", "latency", "absolute", "zero", "m-of-n", "threshold" ]
},
baseline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
same_hours: {
type: "boolean"
},
tolerate: {
type: "number",
minimum: 1
},
harm: {
type: "number",
exclusiveMinimum: 1
},
harm_rate: {
type: "number",
minimum: 0,
maximum: 1
},
limit: {
type: "number",
minimum: 0
},
min_samples: {
type: "integer",
minimum: 1
},
m: {
type: "integer",
minimum: 1
},
n: {
type: "integer",
minimum: 1
},
source: {
type: "object",
required: [ "type" ],
discriminator: {
propertyName: "type"
},
oneOf: [ {
type: "object",
additionalProperties: !1,
required: [ "type", "namespace", "name" ],
properties: {
type: {
const: "metric"
},
namespace: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
name: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
of: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
dimensions: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
additionalProperties: {
type: "string",
minLength: 1
}
},
statistic: {
enum: [ "Sum", "Average", "Maximum", "Minimum", "SampleCount" ]
},
control: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
of: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
dimensions: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
additionalProperties: {
type: "string",
minLength: 1
}
}
}
}
}
}, {
type: "object",
additionalProperties: !1,
required: [ "type", "group", "marker" ],
properties: {
type: {
const: "logs"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_./#-]{1,512}$"
},
marker: {
type: "string",
pattern: '^[^"\\\\\\p{Cc}]{1,200}$'
},
of: {
type: "string",
pattern: '^[^"\\\\\\p{Cc}]{1,200}$'
},
field: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)*$"
}
}
}, {
type: "object",
additionalProperties: !1,
required: [ "type", "credential", "query" ],
properties: {
type: {
const: "sql"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
query: {
type: "string",
minLength: 1,
maxLength: 500
}
}
}, {
type: "object",
additionalProperties: !1,
required: [ "type", "url", "path" ],
properties: {
type: {
const: "http"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
of: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
} ]
}
},
allOf: [ {
if: {
properties: {
signal: {
enum: [ "error-rate" ]
}
}
},
then: {
required: [ "baseline", "tolerate", "harm", "min_samples" ],
properties: {
source: {
required: [ "of" ]
}
}
}
}, {
if: {
properties: {
signal: {
enum: [ "count" ]
}
}
},
then: {
required: [ "baseline", "tolerate", "harm", "min_samples" ]
}
}, {
if: {
properties: {
signal: {
enum: [ "latency", "threshold" ]
}
}
},
then: {
required: [ "limit", "min_samples" ]
}
}, {
if: {
properties: {
signal: {
enum: [ "absolute" ]
}
}
},
then: {
required: [ "limit", "min_samples" ],
properties: {
source: {
required: [ "of" ]
}
}
}
}, {
if: {
properties: {
signal: {
enum: [ "m-of-n" ]
}
}
},
then: {
required: [ "limit", "m", "n" ]
}
}, {
if: {
properties: {
signal: {
enum: [ "zero" ]
}
}
},
then: {
required: [ "min_samples" ]
}
}, {
if: {
required: [ "source" ],
properties: {
source: {
required: [ "type" ],
properties: {
type: {
const: "http"
}
}
}
}
},
then: {
properties: {
signal: {
enum: [ "latency", "absolute", "zero", "m-of-n", "threshold" ]
}
}
}
} ]
},
"check-contained": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "event", "flag", "within", "allowlist", "vendor", "deadline" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "contained"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
under: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
},
event: {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
},
flag: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
},
writes: {
type: "object",
additionalProperties: !1,
required: [ "event", "subject" ],
properties: {
event: {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
},
subject: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
}
}
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
max_lag: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
allowlist: {
type: "object",
additionalProperties: !1,
required: [ "function", "variable" ],
properties: {
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
variable: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}
}
},
domains: {
type: "object",
additionalProperties: !1,
required: [ "function", "variable" ],
properties: {
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
variable: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}
}
},
vendor: {
type: "object",
additionalProperties: !1,
required: [ "get", "items", "id", "at", "reach", "changed", "subject", "marks", "cursor" ],
properties: {
get: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
items: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
id: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
at: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
reach: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
changed: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
subject: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
marks: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: !1,
required: [ "path" ],
properties: {
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
holds: {
type: "array",
items: {
type: "string",
minLength: 1,
maxLength: 200
},
minItems: 1,
uniqueItems: !0
},
field: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
is: {
type: "array",
items: {
type: "string",
minLength: 1,
maxLength: 200
},
minItems: 1,
uniqueItems: !0
},
min: {
type: "integer",
minimum: 1
}
},
oneOf: [ {
required: [ "holds" ]
}, {
required: [ "field", "is" ]
}, {
required: [ "min" ]
} ]
}
},
cursor: {
type: "object",
additionalProperties: !1,
required: [ "by" ],
properties: {
by: {
enum: [ "page", "next", "link" ]
},
parameter: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
},
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}
}
},
total: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
max_pages: {
type: "integer",
minimum: 1
}
}
},
min_replies: {
type: "integer",
minimum: 1
}
}
},
"check-pack": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "file", "min" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "pack"
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
where: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "string",
minLength: 1
}
},
min: {
type: "integer",
minimum: 1
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
credentials: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
},
subjects: {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
},
proves: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
},
effect: {
enum: [ "write" ]
},
inert: {
type: "string",
minLength: 1,
maxLength: 500
}
},
dependencies: {
effect: [ "inert" ]
}
},
"check-role-matrix": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "file", "roles", "min" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "role-matrix"
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
roles: {
type: "object",
minProperties: 2,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
},
min: {
type: "integer",
minimum: 1
},
openapi: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
openapi_except: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "route", "reason" ],
properties: {
route: {
type: "string",
pattern: "^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) /.*$"
},
reason: {
type: "string",
minLength: 1,
maxLength: 500
}
}
},
minItems: 1,
uniqueItems: !0
},
effect: {
enum: [ "write" ]
},
inert: {
type: "string",
minLength: 1,
maxLength: 500
}
},
dependencies: {
effect: [ "inert" ],
openapi_except: [ "openapi" ]
}
},
"check-release-identity": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "path", "equals" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "release-identity"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
equals: {
type: "string",
pattern: "^(\\{commit\\}|\\{value\\}|[A-Za-z0-9][A-Za-z0-9_.+-]{0,127})$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
},
"check-webhook-auth": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "header", "accepted" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "webhook-auth"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
header: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9-]*$"
},
status: {
enum: [ 401, 403 ]
},
accepted: {
type: "object",
additionalProperties: !1,
required: [ "url", "credential" ],
properties: {
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
}
},
"check-plaintext-secrets": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "function" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "plaintext-secrets"
},
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
secrets: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
"check-log-redaction": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "within", "forbid", "min_lines" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "log-redaction"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
forbid: {
type: "array",
items: {
enum: [ "email", "phone", "order-number", "body", "token" ]
},
minItems: 1,
uniqueItems: !0
},
order_number: {
type: "string",
minLength: 2,
maxLength: 200
},
min_lines: {
type: "integer",
minimum: 1
}
}
},
"check-log-count": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "marker", "within" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "log-count"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
marker: {
type: "string",
pattern: '^[^"\\\\\\u0000-\\u001f]{1,100}$'
},
field: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_.:-]{0,99}$"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
min: {
type: "integer",
minimum: 1
},
max: {
type: "integer",
minimum: 0
},
min_lines: {
type: "integer",
minimum: 1
}
},
anyOf: [ {
required: [ "min" ]
}, {
required: [ "max", "min_lines" ]
} ]
},
"check-list": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "list", "members" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "list"
},
list: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
},
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
uniqueItems: !0
}
}
},
"check-defaults": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "file", "prefix" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "defaults"
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
prefix: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
}
}
},
"check-roles-filled": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "roles" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "roles-filled"
},
roles: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
},
distinct: {
type: "boolean"
}
}
},
"check-release-pin": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "tag" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "release-pin"
},
tag: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$"
}
}
},
"check-manual": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "item", "role" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "manual"
},
item: {
type: "string",
minLength: 1,
maxLength: 500
},
role: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
record: {
type: "string",
minLength: 1,
maxLength: 500
}
}
},
"check-check-run": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "name" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "check-run"
},
name: {
type: "string",
minLength: 1,
maxLength: 500
},
app: {
type: "string",
minLength: 1,
maxLength: 500
},
if_changed: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9_.*-][A-Za-z0-9_./*-]*$"
},
minItems: 1,
uniqueItems: !0
}
}
},
"check-tokens": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "accepted", "refused", "rotated_since" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "tokens"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
accepted: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
},
refused: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
},
minItems: 1,
uniqueItems: !0
},
rotated_since: {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"
}
}
},
"check-sql": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "credential", "query" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "sql"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
query: {
type: "string",
pattern: "^(select|SELECT|with|WITH)\\s",
maxLength: 2e3
},
equals: {
type: "string",
minLength: 1
},
rows: {
type: "integer",
minimum: 0
}
},
anyOf: [ {
required: [ "equals" ]
}, {
required: [ "rows" ]
} ]
},
"check-migration": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "credential", "tool", "state" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "migration"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
tool: {
enum: [ "alembic", "sql-files" ]
},
folder: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
state: {
enum: [ "dry-run-clean", "pending", "at-head" ]
},
head: {
type: "string",
minLength: 1,
maxLength: 500
}
}
},
"check-snapshot": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "database", "max_age", "restore_tested" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "snapshot"
},
database: {
type: "string",
minLength: 1,
maxLength: 500
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
restore_tested: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
"check-env-values": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "of", "values" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "env-values"
},
of: {
type: "string",
minLength: 1,
maxLength: 500
},
values: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "name" ],
anyOf: [ {
required: [ "equals" ]
}, {
required: [ "one_of" ]
}, {
required: [ "present" ]
}, {
required: [ "keys" ]
} ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
},
equals: {
type: "string",
minLength: 1
},
one_of: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: !0
},
present: {
const: !0
},
keys: {
type: "array",
items: {
type: "string",
minLength: 1,
maxLength: 500
},
minItems: 1,
uniqueItems: !0
},
secret: {
type: "boolean"
}
}
},
minItems: 1
},
refuse: {
type: "array",
items: {
enum: [ "test-secret", "wildcard-cors", "localhost", "default-password" ]
},
minItems: 1,
uniqueItems: !0
}
}
},
"check-scheduler": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "scheduler", "every" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "scheduler"
},
scheduler: {
type: "string",
minLength: 1,
maxLength: 500
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
ran_within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
"check-maintenance": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "is" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "maintenance"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
is: {
enum: [ "on", "off", "{value}" ]
}
}
},
"check-branch-frozen": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "branch" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "branch-frozen"
},
branch: {
type: "string",
minLength: 1,
maxLength: 500
}
}
},
"check-artifact-hash": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "folder", "manifest", "min" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "artifact-hash"
},
folder: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
manifest: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
min: {
type: "integer",
minimum: 1
}
}
},
"check-report": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "file", "max_age", "says" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "report"
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
says: {
type: "string",
minLength: 1,
maxLength: 500
},
names: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
"check-approvals": {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "roles" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "approvals"
},
roles: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
"switch-parameter": {
type: "object",
additionalProperties: !1,
required: [ "id", "parameter", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
parameter: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
},
type: {
enum: [ "String", "StringList", "SecureString" ]
}
}
},
"switch-function": {
type: "object",
additionalProperties: !1,
required: [ "id", "function", "variable", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
variable: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
},
alias: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,128}$"
}
}
},
"switch-list": {
type: "object",
additionalProperties: !1,
required: [ "id", "list", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "members" ],
properties: {
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
uniqueItems: !0
}
}
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
list: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
},
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: !0
}
}
},
"switch-version_of": {
type: "object",
additionalProperties: !1,
required: [ "id", "version_of", "by", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
version_of: {
type: "string",
minLength: 1,
maxLength: 500
},
by: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
},
"switch-maintenance": {
type: "object",
additionalProperties: !1,
required: [ "id", "maintenance", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
maintenance: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
by: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
},
"switch-scheduler": {
type: "object",
additionalProperties: !1,
required: [ "id", "scheduler", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
scheduler: {
type: "string",
minLength: 1,
maxLength: 500
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
by: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
},
"switch-environment_of": {
type: "object",
additionalProperties: !1,
required: [ "id", "environment_of", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
environment_of: {
type: "string",
minLength: 1,
maxLength: 500
},
by: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
}
}, s = Object.prototype.hasOwnProperty, n = r(36214)["default"], a = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u"), o = new RegExp("^[0-9]{12}$", "u"), p = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u"), l = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$", "u"), d = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$", "u"), m = new RegExp("^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$", "u"), c = new RegExp("^[a-z0-9.-]+$", "u"), y = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u"), u = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$", "u"), h = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$", "u"), g = new RegExp("^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?Z$", "u"), v = new RegExp("^[A-Z][A-Z0-9]*-[0-9]+$", "u"), w = new RegExp("^20[0-9]{2}-[01][0-9]-[0-3][0-9]$", "u"), _ = new RegExp("^T[+-][0-9]+$", "u");
function f(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.kind && "identity" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "identity"
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
return f.errors = o, 0 === p;
}
function P(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.kind && "clock" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "clock"
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
return P.errors = o, 0 === p;
}
const x = new RegExp("^[A-Za-z0-9/_+=.@-]{1,512}$", "u");
function k(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
const l = p;
let d = !1;
const c = p;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.max_age) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/0/required",
keyword: "required",
params: {
missingProperty: "max_age"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
var y = c === p;
if (d = d || y, !d) {
const r = p;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.rotation) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/1/required",
keyword: "required",
params: {
missingProperty: "rotation"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
y = r === p;
d = d || y;
}
if (d) p = l, null !== o && (l ? o.length = l : o = null); else {
const e = {
instancePath: t,
schemaPath: "#/anyOf",
keyword: "anyOf",
params: {}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "name" !== r && "max_age" !== r && "rotation" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "secret" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "secret"
}), p++), void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? x.test(r) || (o = Wt(o, t + "/name", "#/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
}), p++) : (o = Wt(o, t + "/name", "#/properties/name/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.rotation) {
let r = e.rotation;
const i = p;
let s = !1, n = null;
const a = p;
"required" !== r && (o = Wt(o, t + "/rotation", "#/properties/rotation/oneOf/0/const", "const", {
allowedValue: "required"
}), p++), (u = a === p) && (s = !0, n = 0);
const l = p;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.max_days && (o = Wt(o, t + "/rotation", "#/properties/rotation/oneOf/1/required", "required", {
missingProperty: "max_days"
}), p++);
for (const e in r) "max_days" !== e && (o = Wt(o, t + "/rotation", "#/properties/rotation/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), p++);
if (void 0 !== r.max_days) {
let e = r.max_days;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (o = Wt(o, t + "/rotation/max_days", "#/properties/rotation/oneOf/1/properties/max_days/type", "type", {
type: "integer"
}), p++), "number" == typeof e && isFinite(e) && ((e > 1e3 || isNaN(e)) && (o = Wt(o, t + "/rotation/max_days", "#/properties/rotation/oneOf/1/properties/max_days/maximum", "maximum", {
comparison: "<=",
limit: 1e3
}), p++), (e < 1 || isNaN(e)) && (o = Wt(o, t + "/rotation/max_days", "#/properties/rotation/oneOf/1/properties/max_days/minimum", "minimum", {
comparison: ">=",
limit: 1
}), p++));
}
} else o = Wt(o, t + "/rotation", "#/properties/rotation/oneOf/1/type", "type", {
type: "object"
}), p++;
var u;
(u = l === p) && s ? (s = !1, n = [ n, 1 ]) : u && (s = !0, n = 1), s ? (p = i, 
null !== o && (i ? o.length = i : o = null)) : (o = Wt(o, t + "/rotation", "#/properties/rotation/oneOf", "oneOf", {
passingSchemas: n
}), p++);
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
return k.errors = o, 0 === p;
}
const W = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "name" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "parameter"
},
name: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
},
equals: {
type: "string",
minLength: 1
},
one_of: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: !0
},
type: {
enum: [ "String", "StringList", "SecureString" ]
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
}, A = new RegExp("^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$", "u");
function b(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(W.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "parameter" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "parameter"
}), l++), void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? A.test(r) || (p = Wt(p, t + "/name", "#/properties/name/pattern", "pattern", {
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
}), l++) : (p = Wt(p, t + "/name", "#/properties/name/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.equals) {
let r = e.equals;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/equals", "#/properties/equals/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/equals", "#/properties/equals/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.one_of) {
let r = e.one_of;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/one_of", "#/properties/one_of/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? n(e) < 1 && (p = Wt(p, t + "/one_of/" + i, "#/properties/one_of/items/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/one_of/" + i, "#/properties/one_of/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/one_of", "#/properties/one_of/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/one_of", "#/properties/one_of/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.type) {
let r = e.type;
"String" !== r && "StringList" !== r && "SecureString" !== r && (p = Wt(p, t + "/type", "#/properties/type/enum", "enum", {
allowedValues: W.properties.type.enum
}), l++);
}
if (void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/max_age", "#/properties/max_age/type", "type", {
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
return b.errors = p, 0 === l;
}
const q = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "function" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "variable"
},
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
name: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
},
any_of: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
},
minItems: 2,
uniqueItems: !0
},
equals: {
type: "string",
minLength: 1,
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
one_of: {
type: "array",
items: {
type: "string",
minLength: 1,
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
},
minItems: 1,
uniqueItems: !0
},
present: {
const: !0
},
absent: {
const: !0
}
},
not: {
required: [ "name", "any_of" ]
},
oneOf: [ {
required: [ "name", "equals" ]
}, {
required: [ "name", "one_of" ]
}, {
required: [ "name", "present" ]
}, {
required: [ "name", "absent" ]
}, {
required: [ "any_of", "present" ]
} ]
}, L = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u"), $ = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u"), O = new RegExp("^[^@\\u0000-\\u001f\\u007f]*$", "u");
function z(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
const d = l, c = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.name && (t = "name") || void 0 === e.any_of && (t = "any_of")) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
}
}
if (c === l) {
const e = {
instancePath: t,
schemaPath: "#/not",
keyword: "not",
params: {}
};
null === p ? p = [ e ] : p.push(e), l++;
} else l = d, null !== p && (d ? p.length = d : p = null);
const y = l;
let u = !1, h = null;
const g = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/0/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.equals) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/0/required",
keyword: "required",
params: {
missingProperty: "equals"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
(w = g === l) && (u = !0, h = 0);
const v = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/1/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.one_of) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/1/required",
keyword: "required",
params: {
missingProperty: "one_of"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
if ((w = v === l) && u) u = !1, h = [ h, 1 ]; else {
w && (u = !0, h = 1);
const r = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/2/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.present) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/2/required",
keyword: "required",
params: {
missingProperty: "present"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
if ((w = r === l) && u) u = !1, h = [ h, 2 ]; else {
w && (u = !0, h = 2);
const r = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/3/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.absent) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/3/required",
keyword: "required",
params: {
missingProperty: "absent"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
if ((w = r === l) && u) u = !1, h = [ h, 3 ]; else {
w && (u = !0, h = 3);
const r = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.any_of) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/4/required",
keyword: "required",
params: {
missingProperty: "any_of"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.present) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/4/required",
keyword: "required",
params: {
missingProperty: "present"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
var w;
(w = r === l) && u ? (u = !1, h = [ h, 4 ]) : w && (u = !0, h = 4);
}
}
}
if (u) l = y, null !== p && (y ? p.length = y : p = null); else {
const e = {
instancePath: t,
schemaPath: "#/oneOf",
keyword: "oneOf",
params: {
passingSchemas: h
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.function) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "function"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(q.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "variable" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "variable"
}), l++), void 0 !== e.function) {
let r = e.function;
"string" == typeof r ? L.test(r) || (p = Wt(p, t + "/function", "#/properties/function/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), l++) : (p = Wt(p, t + "/function", "#/properties/function/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? $.test(r) || (p = Wt(p, t + "/name", "#/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}), l++) : (p = Wt(p, t + "/name", "#/properties/name/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.any_of) {
let r = e.any_of;
if (Array.isArray(r)) {
r.length < 2 && (p = Wt(p, t + "/any_of", "#/properties/any_of/minItems", "minItems", {
limit: 2
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? $.test(e) || (p = Wt(p, t + "/any_of/" + i, "#/properties/any_of/items/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}), l++) : (p = Wt(p, t + "/any_of/" + i, "#/properties/any_of/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/any_of", "#/properties/any_of/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/any_of", "#/properties/any_of/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.equals) {
let r = e.equals;
"string" == typeof r ? (n(r) > 200 && (p = Wt(p, t + "/equals", "#/properties/equals/maxLength", "maxLength", {
limit: 200
}), l++), n(r) < 1 && (p = Wt(p, t + "/equals", "#/properties/equals/minLength", "minLength", {
limit: 1
}), l++), O.test(r) || (p = Wt(p, t + "/equals", "#/properties/equals/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), l++)) : (p = Wt(p, t + "/equals", "#/properties/equals/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.one_of) {
let r = e.one_of;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/one_of", "#/properties/one_of/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? (n(e) > 200 && (p = Wt(p, t + "/one_of/" + i, "#/properties/one_of/items/maxLength", "maxLength", {
limit: 200
}), l++), n(e) < 1 && (p = Wt(p, t + "/one_of/" + i, "#/properties/one_of/items/minLength", "minLength", {
limit: 1
}), l++), O.test(e) || (p = Wt(p, t + "/one_of/" + i, "#/properties/one_of/items/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), l++)) : (p = Wt(p, t + "/one_of/" + i, "#/properties/one_of/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/one_of", "#/properties/one_of/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/one_of", "#/properties/one_of/type", "type", {
type: "array"
}), l++;
}
void 0 !== e.present && !0 !== e.present && (p = Wt(p, t + "/present", "#/properties/present/const", "const", {
allowedValue: !0
}), l++), void 0 !== e.absent && !0 !== e.absent && (p = Wt(p, t + "/absent", "#/properties/absent/const", "const", {
allowedValue: !0
}), l++);
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
const I = new RegExp("^(rate|cron)\\([A-Za-z0-9 ,*/?#-]{1,200}\\)$", "u");
function j(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.function) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "function"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.expression) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "expression"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "function" !== r && "expression" !== r && "enabled" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "schedule" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "schedule"
}), p++), void 0 !== e.function) {
let r = e.function;
"string" == typeof r ? L.test(r) || (o = Wt(o, t + "/function", "#/properties/function/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), p++) : (o = Wt(o, t + "/function", "#/properties/function/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.expression) {
let r = e.expression;
"string" == typeof r ? I.test(r) || (o = Wt(o, t + "/expression", "#/properties/expression/pattern", "pattern", {
pattern: "^(rate|cron)\\([A-Za-z0-9 ,*/?#-]{1,200}\\)$"
}), p++) : (o = Wt(o, t + "/expression", "#/properties/expression/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.enabled && "boolean" != typeof e.enabled && (o = Wt(o, t + "/enabled", "#/properties/enabled/type", "type", {
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
return j.errors = o, 0 === p;
}
const N = new RegExp("^[A-Za-z0-9_/.#-]{1,512}$", "u"), Z = new RegExp("^[A-Za-z0-9_.:-]{3,100}$", "u");
function D(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.group) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "group"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.marker) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "marker"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.max_age) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "max_age"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "group" !== r && "marker" !== r && "max_age" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "last-success" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "last-success"
}), p++), void 0 !== e.group) {
let r = e.group;
"string" == typeof r ? N.test(r) || (o = Wt(o, t + "/group", "#/properties/group/pattern", "pattern", {
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
}), p++) : (o = Wt(o, t + "/group", "#/properties/group/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.marker) {
let r = e.marker;
"string" == typeof r ? Z.test(r) || (o = Wt(o, t + "/marker", "#/properties/marker/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
}), p++) : (o = Wt(o, t + "/marker", "#/properties/marker/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), p++);
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
return D.errors = o, 0 === p;
}
const T = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "name" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "alarm"
},
name: {
type: "string",
pattern: "^[A-Za-z0-9_./: -]{1,255}$"
},
recent: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
threshold: {
type: "number"
},
since: {
enum: [ "opened" ]
}
}
}, R = new RegExp("^[A-Za-z0-9_./: -]{1,255}$", "u");
function E(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(T.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "alarm" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "alarm"
}), l++), void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? R.test(r) || (p = Wt(p, t + "/name", "#/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z0-9_./: -]{1,255}$"
}), l++) : (p = Wt(p, t + "/name", "#/properties/name/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.recent) {
let r = e.recent;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/recent", "#/properties/recent/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/recent", "#/properties/recent/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.threshold) {
let r = e.threshold;
"number" == typeof r && isFinite(r) || (p = Wt(p, t + "/threshold", "#/properties/threshold/type", "type", {
type: "number"
}), l++);
}
void 0 !== e.since && "opened" !== e.since && (p = Wt(p, t + "/since", "#/properties/since/enum", "enum", {
allowedValues: T.properties.since.enum
}), l++);
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
return E.errors = p, 0 === l;
}
const M = new RegExp("^[A-Za-z0-9_-]{1,255}$", "u"), C = new RegExp("^[A-Za-z0-9_./#:-]{1,255}/[A-Za-z0-9_.#:-]{1,255}$", "u");
function S(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.metrics) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "metrics"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "name" !== r && "metrics" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "dashboard" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "dashboard"
}), p++), void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? M.test(r) || (o = Wt(o, t + "/name", "#/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,255}$"
}), p++) : (o = Wt(o, t + "/name", "#/properties/name/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.metrics) {
let r = e.metrics;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/metrics", "#/properties/metrics/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? C.test(e) || (o = Wt(o, t + "/metrics/" + i, "#/properties/metrics/items/pattern", "pattern", {
pattern: "^[A-Za-z0-9_./#:-]{1,255}/[A-Za-z0-9_.#:-]{1,255}$"
}), p++) : (o = Wt(o, t + "/metrics/" + i, "#/properties/metrics/items/type", "type", {
type: "string"
}), p++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], o = Wt(o, t + "/metrics", "#/properties/metrics/uniqueItems", "uniqueItems", {
i: s,
j: i
}), p++;
break;
}
e[n] = s;
}
}
}
} else o = Wt(o, t + "/metrics", "#/properties/metrics/type", "type", {
type: "array"
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
return S.errors = o, 0 === p;
}
const V = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "name", "matches", "not" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "metric-filter"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
name: {
type: "string",
pattern: "^[^:*]{1,512}$"
},
matches: {
type: "string",
minLength: 1,
maxLength: 1e3
},
not: {
type: "string",
minLength: 1,
maxLength: 1e3
}
}
}, G = new RegExp("^[^:*]{1,512}$", "u");
function F(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.group) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "group"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.matches) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "matches"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.not) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "not"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(V.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "metric-filter" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "metric-filter"
}), l++), void 0 !== e.group) {
let r = e.group;
"string" == typeof r ? N.test(r) || (p = Wt(p, t + "/group", "#/properties/group/pattern", "pattern", {
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
}), l++) : (p = Wt(p, t + "/group", "#/properties/group/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? G.test(r) || (p = Wt(p, t + "/name", "#/properties/name/pattern", "pattern", {
pattern: "^[^:*]{1,512}$"
}), l++) : (p = Wt(p, t + "/name", "#/properties/name/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.matches) {
let r = e.matches;
"string" == typeof r ? (n(r) > 1e3 && (p = Wt(p, t + "/matches", "#/properties/matches/maxLength", "maxLength", {
limit: 1e3
}), l++), n(r) < 1 && (p = Wt(p, t + "/matches", "#/properties/matches/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/matches", "#/properties/matches/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.not) {
let r = e.not;
"string" == typeof r ? (n(r) > 1e3 && (p = Wt(p, t + "/not", "#/properties/not/maxLength", "maxLength", {
limit: 1e3
}), l++), n(r) < 1 && (p = Wt(p, t + "/not", "#/properties/not/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/not", "#/properties/not/type", "type", {
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
return F.errors = p, 0 === l;
}
const H = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "name" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "stack"
},
name: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9-]{0,127}$"
},
allow: {
type: "array",
items: {
enum: [ "CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "REVIEW_IN_PROGRESS", "IMPORT_IN_PROGRESS", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE" ]
},
minItems: 1,
uniqueItems: !0
}
}
}, K = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,127}$", "u"), B = r(24951)["default"];
function U(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "name" !== r && "allow" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "stack" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "stack"
}), p++), void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? K.test(r) || (o = Wt(o, t + "/name", "#/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9-]{0,127}$"
}), p++) : (o = Wt(o, t + "/name", "#/properties/name/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.allow) {
let r = e.allow;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/allow", "#/properties/allow/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"CREATE_IN_PROGRESS" !== e && "CREATE_FAILED" !== e && "CREATE_COMPLETE" !== e && "ROLLBACK_IN_PROGRESS" !== e && "ROLLBACK_FAILED" !== e && "ROLLBACK_COMPLETE" !== e && "DELETE_IN_PROGRESS" !== e && "DELETE_FAILED" !== e && "DELETE_COMPLETE" !== e && "UPDATE_IN_PROGRESS" !== e && "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" !== e && "UPDATE_COMPLETE" !== e && "UPDATE_FAILED" !== e && "UPDATE_ROLLBACK_IN_PROGRESS" !== e && "UPDATE_ROLLBACK_FAILED" !== e && "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" !== e && "UPDATE_ROLLBACK_COMPLETE" !== e && "REVIEW_IN_PROGRESS" !== e && "IMPORT_IN_PROGRESS" !== e && "IMPORT_COMPLETE" !== e && "IMPORT_ROLLBACK_IN_PROGRESS" !== e && "IMPORT_ROLLBACK_FAILED" !== e && "IMPORT_ROLLBACK_COMPLETE" !== e && (o = Wt(o, t + "/allow/" + i, "#/properties/allow/items/enum", "enum", {
allowedValues: H.properties.allow.items.enum
}), p++);
}
let i, s = r.length;
if (s > 1) e: for (;s--; ) for (i = s; i--; ) if (B(r[s], r[i])) {
o = Wt(o, t + "/allow", "#/properties/allow/uniqueItems", "uniqueItems", {
i: s,
j: i
}), p++;
break e;
}
} else o = Wt(o, t + "/allow", "#/properties/allow/type", "type", {
type: "array"
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
return U.errors = o, 0 === p;
}
const Q = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "http"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
status: {
type: "integer",
minimum: 100,
maximum: 599
},
has: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
minItems: 1,
uniqueItems: !0
},
equals: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
additionalProperties: {
type: "string",
minLength: 1,
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}
},
text: {
type: "string",
minLength: 1,
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}
},
anyOf: [ {
required: [ "has" ]
}, {
required: [ "equals" ]
}, {
required: [ "text" ]
} ]
}, X = new RegExp("^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$", "u"), ee = new RegExp("^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$", "u");
function J(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
const d = l;
let c = !1;
const y = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.has) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/0/required",
keyword: "required",
params: {
missingProperty: "has"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
var u = y === l;
if (c = c || u, !c) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.equals) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/1/required",
keyword: "required",
params: {
missingProperty: "equals"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
u = r === l;
if (c = c || u, !c) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.text) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/2/required",
keyword: "required",
params: {
missingProperty: "text"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
u = r === l;
c = c || u;
}
}
if (c) l = d, null !== p && (d ? p.length = d : p = null); else {
const e = {
instancePath: t,
schemaPath: "#/anyOf",
keyword: "anyOf",
params: {}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.url) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "url"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Q.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "http" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "http"
}), l++), void 0 !== e.url) {
let r = e.url;
"string" == typeof r ? X.test(r) || (p = Wt(p, t + "/url", "#/properties/url/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/url", "#/properties/url/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.credential) {
let r = e.credential;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/credential", "#/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/credential", "#/properties/credential/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.status) {
let r = e.status;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/status", "#/properties/status/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && ((r > 599 || isNaN(r)) && (p = Wt(p, t + "/status", "#/properties/status/maximum", "maximum", {
comparison: "<=",
limit: 599
}), l++), (r < 100 || isNaN(r)) && (p = Wt(p, t + "/status", "#/properties/status/minimum", "minimum", {
comparison: ">=",
limit: 100
}), l++));
}
if (void 0 !== e.has) {
let r = e.has;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/has", "#/properties/has/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/has/" + i, "#/properties/has/items/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/has/" + i, "#/properties/has/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/has", "#/properties/has/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/has", "#/properties/has/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.equals) {
let r = e.equals;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = Wt(p, t + "/equals", "#/properties/equals/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) {
const r = l;
if ("string" == typeof e) {
if (!ee.test(e)) {
const r = {
instancePath: t + "/equals",
schemaPath: "#/properties/equals/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
} else {
const r = {
instancePath: t + "/equals",
schemaPath: "#/properties/equals/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
r === l || (p = Wt(p, t + "/equals", "#/properties/equals/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in r) {
let i = r[e];
"string" == typeof i ? (n(i) > 200 && (p = Wt(p, t + "/equals/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/equals/additionalProperties/maxLength", "maxLength", {
limit: 200
}), l++), n(i) < 1 && (p = Wt(p, t + "/equals/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/equals/additionalProperties/minLength", "minLength", {
limit: 1
}), l++), O.test(i) || (p = Wt(p, t + "/equals/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/equals/additionalProperties/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), l++)) : (p = Wt(p, t + "/equals/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/equals/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/equals", "#/properties/equals/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.text) {
let r = e.text;
"string" == typeof r ? (n(r) > 200 && (p = Wt(p, t + "/text", "#/properties/text/maxLength", "maxLength", {
limit: 200
}), l++), n(r) < 1 && (p = Wt(p, t + "/text", "#/properties/text/minLength", "minLength", {
limit: 1
}), l++), O.test(r) || (p = Wt(p, t + "/text", "#/properties/text/pattern", "pattern", {
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
}), l++)) : (p = Wt(p, t + "/text", "#/properties/text/type", "type", {
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
return J.errors = p, 0 === l;
}
const re = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "document", "fields", "has" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "graphql"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
document: {
type: "string",
minLength: 1,
maxLength: 5e3
},
fields: {
type: "array",
items: {
type: "string",
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
},
minItems: 1,
uniqueItems: !0
},
has: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
minItems: 1,
uniqueItems: !0
}
}
}, ie = new RegExp("^[_A-Za-z][_A-Za-z0-9]*$", "u");
function Y(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.url) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "url"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.document) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "document"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.fields) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "fields"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.has) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "has"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(re.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "graphql" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "graphql"
}), l++), void 0 !== e.url) {
let r = e.url;
"string" == typeof r ? X.test(r) || (p = Wt(p, t + "/url", "#/properties/url/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/url", "#/properties/url/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.credential) {
let r = e.credential;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/credential", "#/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/credential", "#/properties/credential/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.document) {
let r = e.document;
"string" == typeof r ? (n(r) > 5e3 && (p = Wt(p, t + "/document", "#/properties/document/maxLength", "maxLength", {
limit: 5e3
}), l++), n(r) < 1 && (p = Wt(p, t + "/document", "#/properties/document/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/document", "#/properties/document/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fields) {
let r = e.fields;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/fields", "#/properties/fields/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? ie.test(e) || (p = Wt(p, t + "/fields/" + i, "#/properties/fields/items/pattern", "pattern", {
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
}), l++) : (p = Wt(p, t + "/fields/" + i, "#/properties/fields/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/fields", "#/properties/fields/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/fields", "#/properties/fields/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.has) {
let r = e.has;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/has", "#/properties/has/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/has/" + i, "#/properties/has/items/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/has/" + i, "#/properties/has/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/has", "#/properties/has/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/has", "#/properties/has/type", "type", {
type: "array"
}), l++;
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
return Y.errors = p, 0 === l;
}
const se = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "function" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "invoke"
},
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
effect: {
const: "write"
},
payload: {
type: "string",
minLength: 2,
maxLength: 4096
},
inert: {
type: "string",
minLength: 1,
maxLength: 500
}
},
dependencies: {
effect: [ "payload", "inert" ],
payload: [ "effect" ],
inert: [ "effect" ]
}
};
function te(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.function) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "function"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(se.properties, r)) {
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
if (void 0 !== e.effect) {
if (void 0 === e.payload) {
const e = {
instancePath: t,
schemaPath: "#/dependencies",
keyword: "dependencies",
params: {
property: "effect",
missingProperty: "payload",
depsCount: 2,
deps: "payload, inert"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.inert) {
const e = {
instancePath: t,
schemaPath: "#/dependencies",
keyword: "dependencies",
params: {
property: "effect",
missingProperty: "inert",
depsCount: 2,
deps: "payload, inert"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
if (void 0 !== e.payload && void 0 === e.effect) {
const e = {
instancePath: t,
schemaPath: "#/dependencies",
keyword: "dependencies",
params: {
property: "payload",
missingProperty: "effect",
depsCount: 1,
deps: "effect"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.inert && void 0 === e.effect) {
const e = {
instancePath: t,
schemaPath: "#/dependencies",
keyword: "dependencies",
params: {
property: "inert",
missingProperty: "effect",
depsCount: 1,
deps: "effect"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "invoke" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "invoke"
}), l++), void 0 !== e.function) {
let r = e.function;
"string" == typeof r ? L.test(r) || (p = Wt(p, t + "/function", "#/properties/function/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), l++) : (p = Wt(p, t + "/function", "#/properties/function/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.effect && "write" !== e.effect && (p = Wt(p, t + "/effect", "#/properties/effect/const", "const", {
allowedValue: "write"
}), l++), void 0 !== e.payload) {
let r = e.payload;
"string" == typeof r ? (n(r) > 4096 && (p = Wt(p, t + "/payload", "#/properties/payload/maxLength", "maxLength", {
limit: 4096
}), l++), n(r) < 2 && (p = Wt(p, t + "/payload", "#/properties/payload/minLength", "minLength", {
limit: 2
}), l++)) : (p = Wt(p, t + "/payload", "#/properties/payload/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.inert) {
let r = e.inert;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/inert", "#/properties/inert/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/inert", "#/properties/inert/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/inert", "#/properties/inert/type", "type", {
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
return te.errors = p, 0 === l;
}
const ne = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "hosts", "within", "reads", "deadline" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "no-writes"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
event: {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
},
under: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
},
hosts: {
type: "array",
items: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$"
},
minItems: 1,
uniqueItems: !0
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
reads: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$"
},
additionalProperties: {
type: "integer",
minimum: 1
}
},
graphql: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: !1,
required: [ "host", "path", "operations" ],
properties: {
host: {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$"
},
path: {
type: "string",
pattern: '^/[^\\s"@]{0,300}$'
},
operations: {
type: "array",
items: {
type: "string",
pattern: "^[_A-Za-z][_0-9A-Za-z]{0,100}$"
},
minItems: 1,
uniqueItems: !0
}
}
}
},
lag: {
type: "string",
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
},
most_lag: {
type: "string",
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
},
apart: {
type: "string",
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
}
}
}, ae = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$", "u"), pe = new RegExp("^[a-z0-9][a-z0-9.-]{0,252}$", "u"), de = new RegExp('^/[^\\s"@]{0,300}$', "u"), ue = new RegExp("^[_A-Za-z][_0-9A-Za-z]{0,100}$", "u"), he = new RegExp("^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$", "u");
function oe(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.group) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "group"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.hosts) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "hosts"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.within) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "within"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.reads) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "reads"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.deadline) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "deadline"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(ne.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "no-writes" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "no-writes"
}), l++), void 0 !== e.group) {
let r = e.group;
"string" == typeof r ? N.test(r) || (p = Wt(p, t + "/group", "#/properties/group/pattern", "pattern", {
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
}), l++) : (p = Wt(p, t + "/group", "#/properties/group/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.event) {
let r = e.event;
"string" == typeof r ? Z.test(r) || (p = Wt(p, t + "/event", "#/properties/event/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
}), l++) : (p = Wt(p, t + "/event", "#/properties/event/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.under) {
let r = e.under;
"string" == typeof r ? ae.test(r) || (p = Wt(p, t + "/under", "#/properties/under/pattern", "pattern", {
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
}), l++) : (p = Wt(p, t + "/under", "#/properties/under/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.hosts) {
let r = e.hosts;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/hosts", "#/properties/hosts/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? pe.test(e) || (p = Wt(p, t + "/hosts/" + i, "#/properties/hosts/items/pattern", "pattern", {
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$"
}), l++) : (p = Wt(p, t + "/hosts/" + i, "#/properties/hosts/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/hosts", "#/properties/hosts/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/hosts", "#/properties/hosts/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/within", "#/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/within", "#/properties/within/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.reads) {
let r = e.reads;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = Wt(p, t + "/reads", "#/properties/reads/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) {
const r = l;
if ("string" == typeof e) {
if (!pe.test(e)) {
const r = {
instancePath: t + "/reads",
schemaPath: "#/properties/reads/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
} else {
const r = {
instancePath: t + "/reads",
schemaPath: "#/properties/reads/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
r === l || (p = Wt(p, t + "/reads", "#/properties/reads/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in r) {
let i = r[e];
("number" != typeof i || i % 1 || isNaN(i) || !isFinite(i)) && (p = Wt(p, t + "/reads/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/reads/additionalProperties/type", "type", {
type: "integer"
}), l++), "number" == typeof i && isFinite(i) && (i < 1 || isNaN(i)) && (p = Wt(p, t + "/reads/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/reads/additionalProperties/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
} else p = Wt(p, t + "/reads", "#/properties/reads/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.graphql) {
let r = e.graphql;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/graphql", "#/properties/graphql/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.host && (p = Wt(p, t + "/graphql/" + i, "#/properties/graphql/items/required", "required", {
missingProperty: "host"
}), l++), void 0 === e.path && (p = Wt(p, t + "/graphql/" + i, "#/properties/graphql/items/required", "required", {
missingProperty: "path"
}), l++), void 0 === e.operations && (p = Wt(p, t + "/graphql/" + i, "#/properties/graphql/items/required", "required", {
missingProperty: "operations"
}), l++);
for (const r in e) "host" !== r && "path" !== r && "operations" !== r && (p = Wt(p, t + "/graphql/" + i, "#/properties/graphql/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), l++);
if (void 0 !== e.host) {
let r = e.host;
"string" == typeof r ? pe.test(r) || (p = Wt(p, t + "/graphql/" + i + "/host", "#/properties/graphql/items/properties/host/pattern", "pattern", {
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$"
}), l++) : (p = Wt(p, t + "/graphql/" + i + "/host", "#/properties/graphql/items/properties/host/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.path) {
let r = e.path;
"string" == typeof r ? de.test(r) || (p = Wt(p, t + "/graphql/" + i + "/path", "#/properties/graphql/items/properties/path/pattern", "pattern", {
pattern: '^/[^\\s"@]{0,300}$'
}), l++) : (p = Wt(p, t + "/graphql/" + i + "/path", "#/properties/graphql/items/properties/path/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.operations) {
let r = e.operations;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/graphql/" + i + "/operations", "#/properties/graphql/items/properties/operations/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
"string" == typeof e ? ue.test(e) || (p = Wt(p, t + "/graphql/" + i + "/operations/" + s, "#/properties/graphql/items/properties/operations/items/pattern", "pattern", {
pattern: "^[_A-Za-z][_0-9A-Za-z]{0,100}$"
}), l++) : (p = Wt(p, t + "/graphql/" + i + "/operations/" + s, "#/properties/graphql/items/properties/operations/items/type", "type", {
type: "string"
}), l++);
}
let s, n = r.length;
if (n > 1) {
const e = {};
for (;n--; ) {
let a = r[n];
if ("string" == typeof a) {
if ("number" == typeof e[a]) {
s = e[a], p = Wt(p, t + "/graphql/" + i + "/operations", "#/properties/graphql/items/properties/operations/uniqueItems", "uniqueItems", {
i: n,
j: s
}), l++;
break;
}
e[a] = n;
}
}
}
} else p = Wt(p, t + "/graphql/" + i + "/operations", "#/properties/graphql/items/properties/operations/type", "type", {
type: "array"
}), l++;
}
} else p = Wt(p, t + "/graphql/" + i, "#/properties/graphql/items/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/graphql", "#/properties/graphql/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.lag) {
let r = e.lag;
"string" == typeof r ? he.test(r) || (p = Wt(p, t + "/lag", "#/properties/lag/pattern", "pattern", {
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
}), l++) : (p = Wt(p, t + "/lag", "#/properties/lag/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.most_lag) {
let r = e.most_lag;
"string" == typeof r ? he.test(r) || (p = Wt(p, t + "/most_lag", "#/properties/most_lag/pattern", "pattern", {
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
}), l++) : (p = Wt(p, t + "/most_lag", "#/properties/most_lag/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.apart) {
let r = e.apart;
"string" == typeof r ? he.test(r) || (p = Wt(p, t + "/apart", "#/properties/apart/pattern", "pattern", {
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
}), l++) : (p = Wt(p, t + "/apart", "#/properties/apart/type", "type", {
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
return oe.errors = p, 0 === l;
}
function le(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "report" !== r && "kind" !== r && "max_age" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "report-complete" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "report-complete"
}), p++), void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), p++);
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
return le.errors = o, 0 === p;
}
function me(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "report" !== r && "kind" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.kind && "reads-only" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "reads-only"
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
return me.errors = o, 0 === p;
}
const we = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report", "margin", "minimum", "min_applicable", "max_age" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
baseline: {
const: "none"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "match-rate"
},
margin: {
type: "number",
exclusiveMinimum: 0,
exclusiveMaximum: 1
},
minimum: {
type: "number",
minimum: 0,
maximum: 1
},
min_applicable: {
type: "integer",
minimum: 1
}
}
};
function ye(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.margin) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "margin"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.minimum) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "minimum"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min_applicable) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "min_applicable"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.max_age) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "max_age"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(we.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.baseline && "none" !== e.baseline && (p = Wt(p, t + "/baseline", "#/properties/baseline/const", "const", {
allowedValue: "none"
}), l++), void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "match-rate" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "match-rate"
}), l++), void 0 !== e.margin) {
let r = e.margin;
"number" == typeof r && isFinite(r) ? ((r >= 1 || isNaN(r)) && (p = Wt(p, t + "/margin", "#/properties/margin/exclusiveMaximum", "exclusiveMaximum", {
comparison: "<",
limit: 1
}), l++), (r <= 0 || isNaN(r)) && (p = Wt(p, t + "/margin", "#/properties/margin/exclusiveMinimum", "exclusiveMinimum", {
comparison: ">",
limit: 0
}), l++)) : (p = Wt(p, t + "/margin", "#/properties/margin/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== e.minimum) {
let r = e.minimum;
"number" == typeof r && isFinite(r) ? ((r > 1 || isNaN(r)) && (p = Wt(p, t + "/minimum", "#/properties/minimum/maximum", "maximum", {
comparison: "<=",
limit: 1
}), l++), (r < 0 || isNaN(r)) && (p = Wt(p, t + "/minimum", "#/properties/minimum/minimum", "minimum", {
comparison: ">=",
limit: 0
}), l++)) : (p = Wt(p, t + "/minimum", "#/properties/minimum/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== e.min_applicable) {
let r = e.min_applicable;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min_applicable", "#/properties/min_applicable/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min_applicable", "#/properties/min_applicable/minimum", "minimum", {
comparison: ">=",
limit: 1
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
return ye.errors = p, 0 === l;
}
const be = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report", "outcome", "most" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
baseline: {
const: "none"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "outcome-share"
},
outcome: {
enum: [ "ambiguous", "error", "no_match" ]
},
most: {
type: "number",
minimum: 0,
maximum: 1
},
drift: {
type: "number",
exclusiveMinimum: 0,
exclusiveMaximum: 1
},
min_applicable: {
type: "integer",
minimum: 1
}
},
dependencies: {
baseline: [ "drift" ],
max_age: [ "drift" ]
}
};
function ce(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.outcome) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "outcome"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.most) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "most"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(be.properties, r)) {
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
if (void 0 !== e.baseline && void 0 === e.drift) {
const e = {
instancePath: t,
schemaPath: "#/dependencies",
keyword: "dependencies",
params: {
property: "baseline",
missingProperty: "drift",
depsCount: 1,
deps: "drift"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.max_age && void 0 === e.drift) {
const e = {
instancePath: t,
schemaPath: "#/dependencies",
keyword: "dependencies",
params: {
property: "max_age",
missingProperty: "drift",
depsCount: 1,
deps: "drift"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.baseline && "none" !== e.baseline && (p = Wt(p, t + "/baseline", "#/properties/baseline/const", "const", {
allowedValue: "none"
}), l++), void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "outcome-share" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "outcome-share"
}), l++), void 0 !== e.outcome) {
let r = e.outcome;
"ambiguous" !== r && "error" !== r && "no_match" !== r && (p = Wt(p, t + "/outcome", "#/properties/outcome/enum", "enum", {
allowedValues: be.properties.outcome.enum
}), l++);
}
if (void 0 !== e.most) {
let r = e.most;
"number" == typeof r && isFinite(r) ? ((r > 1 || isNaN(r)) && (p = Wt(p, t + "/most", "#/properties/most/maximum", "maximum", {
comparison: "<=",
limit: 1
}), l++), (r < 0 || isNaN(r)) && (p = Wt(p, t + "/most", "#/properties/most/minimum", "minimum", {
comparison: ">=",
limit: 0
}), l++)) : (p = Wt(p, t + "/most", "#/properties/most/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== e.drift) {
let r = e.drift;
"number" == typeof r && isFinite(r) ? ((r >= 1 || isNaN(r)) && (p = Wt(p, t + "/drift", "#/properties/drift/exclusiveMaximum", "exclusiveMaximum", {
comparison: "<",
limit: 1
}), l++), (r <= 0 || isNaN(r)) && (p = Wt(p, t + "/drift", "#/properties/drift/exclusiveMinimum", "exclusiveMinimum", {
comparison: ">",
limit: 0
}), l++)) : (p = Wt(p, t + "/drift", "#/properties/drift/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== e.min_applicable) {
let r = e.min_applicable;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min_applicable", "#/properties/min_applicable/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min_applicable", "#/properties/min_applicable/minimum", "minimum", {
comparison: ">=",
limit: 1
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
return ce.errors = p, 0 === l;
}
function ge(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "report" !== r && "baseline" !== r && "max_age" !== r && "kind" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.baseline && "none" !== e.baseline && (o = Wt(o, t + "/baseline", "#/properties/baseline/const", "const", {
allowedValue: "none"
}), p++), void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.kind && "field-presence" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "field-presence"
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
return ge.errors = o, 0 === p;
}
const xe = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "report", "psi", "min_count" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
baseline: {
const: "none"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "category-mix"
},
psi: {
type: "number",
exclusiveMinimum: 0,
maximum: 10
},
min_count: {
type: "integer",
minimum: 1
}
}
};
function fe(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.psi) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "psi"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min_count) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "min_count"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(xe.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.baseline && "none" !== e.baseline && (p = Wt(p, t + "/baseline", "#/properties/baseline/const", "const", {
allowedValue: "none"
}), l++), void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "category-mix" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "category-mix"
}), l++), void 0 !== e.psi) {
let r = e.psi;
"number" == typeof r && isFinite(r) ? ((r > 10 || isNaN(r)) && (p = Wt(p, t + "/psi", "#/properties/psi/maximum", "maximum", {
comparison: "<=",
limit: 10
}), l++), (r <= 0 || isNaN(r)) && (p = Wt(p, t + "/psi", "#/properties/psi/exclusiveMinimum", "exclusiveMinimum", {
comparison: ">",
limit: 0
}), l++)) : (p = Wt(p, t + "/psi", "#/properties/psi/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== e.min_count) {
let r = e.min_count;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min_count", "#/properties/min_count/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min_count", "#/properties/min_count/minimum", "minimum", {
comparison: ">=",
limit: 1
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
return fe.errors = p, 0 === l;
}
function Pe(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.p95) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "p95"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "report" !== r && "kind" !== r && "p95" !== r && "host" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "vendor-latency" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "vendor-latency"
}), p++), void 0 !== e.p95) {
let r = e.p95;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/p95", "#/properties/p95/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/p95", "#/properties/p95/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.host) {
let r = e.host;
"string" == typeof r ? c.test(r) || (o = Wt(o, t + "/host", "#/properties/host/pattern", "pattern", {
pattern: "^[a-z0-9.-]+$"
}), p++) : (o = Wt(o, t + "/host", "#/properties/host/type", "type", {
type: "string"
}), p++);
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
return Pe.errors = o, 0 === p;
}
function ve(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "report" !== r && "kind" !== r && "share" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "rate-limits" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "rate-limits"
}), p++), void 0 !== e.share) {
let r = e.share;
"number" == typeof r && isFinite(r) ? ((r > 1 || isNaN(r)) && (o = Wt(o, t + "/share", "#/properties/share/maximum", "maximum", {
comparison: "<=",
limit: 1
}), p++), (r < 0 || isNaN(r)) && (o = Wt(o, t + "/share", "#/properties/share/minimum", "minimum", {
comparison: ">=",
limit: 0
}), p++)) : (o = Wt(o, t + "/share", "#/properties/share/type", "type", {
type: "number"
}), p++);
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
return ve.errors = o, 0 === p;
}
function ke(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "report" !== r && "kind" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.kind && "vendor-version" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "vendor-version"
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
return ke.errors = o, 0 === p;
}
function _e(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.report) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "report"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "report" !== r && "kind" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.kind && "nothing-changed" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "nothing-changed"
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
return _e.errors = o, 0 === p;
}
const Ae = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "signal", "source" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "signal"
},
signal: {
enum: [ "error-rate", "count", "latency", "absolute", "zero", "m-of-n", "threshold" ]
},
baseline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
same_hours: {
type: "boolean"
},
tolerate: {
type: "number",
minimum: 1
},
harm: {
type: "number",
exclusiveMinimum: 1
},
harm_rate: {
type: "number",
minimum: 0,
maximum: 1
},
limit: {
type: "number",
minimum: 0
},
min_samples: {
type: "integer",
minimum: 1
},
m: {
type: "integer",
minimum: 1
},
n: {
type: "integer",
minimum: 1
},
source: {
type: "object",
required: [ "type" ],
discriminator: {
propertyName: "type"
},
oneOf: [ {
type: "object",
additionalProperties: !1,
required: [ "type", "namespace", "name" ],
properties: {
type: {
const: "metric"
},
namespace: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
name: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
of: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
dimensions: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
additionalProperties: {
type: "string",
minLength: 1
}
},
statistic: {
enum: [ "Sum", "Average", "Maximum", "Minimum", "SampleCount" ]
},
control: {
type: "object",
additionalProperties: !1,
minProperties: 1,
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
of: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
dimensions: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
},
additionalProperties: {
type: "string",
minLength: 1
}
}
}
}
}
}, {
type: "object",
additionalProperties: !1,
required: [ "type", "group", "marker" ],
properties: {
type: {
const: "logs"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_./#-]{1,512}$"
},
marker: {
type: "string",
pattern: '^[^"\\\\\\p{Cc}]{1,200}$'
},
of: {
type: "string",
pattern: '^[^"\\\\\\p{Cc}]{1,200}$'
},
field: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)*$"
}
}
}, {
type: "object",
additionalProperties: !1,
required: [ "type", "credential", "query" ],
properties: {
type: {
const: "sql"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
query: {
type: "string",
minLength: 1,
maxLength: 500
}
}
}, {
type: "object",
additionalProperties: !1,
required: [ "type", "url", "path" ],
properties: {
type: {
const: "http"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
of: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
} ]
}
},
allOf: [ {
if: {
properties: {
signal: {
enum: [ "error-rate" ]
}
}
},
then: {
required: [ "baseline", "tolerate", "harm", "min_samples" ],
properties: {
source: {
required: [ "of" ]
}
}
}
}, {
if: {
properties: {
signal: {
enum: [ "count" ]
}
}
},
then: {
required: [ "baseline", "tolerate", "harm", "min_samples" ]
}
}, {
if: {
properties: {
signal: {
enum: [ "latency", "threshold" ]
}
}
},
then: {
required: [ "limit", "min_samples" ]
}
}, {
if: {
properties: {
signal: {
enum: [ "absolute" ]
}
}
},
then: {
required: [ "limit", "min_samples" ],
properties: {
source: {
required: [ "of" ]
}
}
}
}, {
if: {
properties: {
signal: {
enum: [ "m-of-n" ]
}
}
},
then: {
required: [ "limit", "m", "n" ]
}
}, {
if: {
properties: {
signal: {
enum: [ "zero" ]
}
}
},
then: {
required: [ "min_samples" ]
}
}, {
if: {
required: [ "source" ],
properties: {
source: {
required: [ "type" ],
properties: {
type: {
const: "http"
}
}
}
}
},
then: {
properties: {
signal: {
enum: [ "latency", "absolute", "zero", "m-of-n", "threshold" ]
}
}
}
} ]
}, qe = new RegExp("^[A-Za-z0-9_./#:-]+$", "u"), Le = new RegExp("^[A-Za-z0-9_./#-]{1,512}$", "u"), ze = new RegExp('^[^"\\\\\\p{Cc}]{1,200}$', "u"), Oe = new RegExp("^[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)*$", "u");
function $e(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
const d = l;
let c = !0;
const y = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 !== e.signal && "error-rate" !== e.signal) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
}
var u = y === l;
if (l = d, null !== p && (d ? p.length = d : p = null), u) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.baseline) {
const e = {
instancePath: t,
schemaPath: "#/allOf/0/then/required",
keyword: "required",
params: {
missingProperty: "baseline"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.tolerate) {
const e = {
instancePath: t,
schemaPath: "#/allOf/0/then/required",
keyword: "required",
params: {
missingProperty: "tolerate"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.harm) {
const e = {
instancePath: t,
schemaPath: "#/allOf/0/then/required",
keyword: "required",
params: {
missingProperty: "harm"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min_samples) {
const e = {
instancePath: t,
schemaPath: "#/allOf/0/then/required",
keyword: "required",
params: {
missingProperty: "min_samples"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.source) {
let r = e.source;
r && "object" == typeof r && !Array.isArray(r) && void 0 === r.of && (p = Wt(p, t + "/source", "#/allOf/0/then/properties/source/required", "required", {
missingProperty: "of"
}), l++);
}
}
c = u = r === l;
}
if (!c) {
const e = {
instancePath: t,
schemaPath: "#/allOf/0/if",
keyword: "if",
params: {
failingKeyword: "then"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
const h = l;
let g = !0;
const v = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 !== e.signal && "count" !== e.signal) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
}
var w = v === l;
if (l = h, null !== p && (h ? p.length = h : p = null), w) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.baseline) {
const e = {
instancePath: t,
schemaPath: "#/allOf/1/then/required",
keyword: "required",
params: {
missingProperty: "baseline"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.tolerate) {
const e = {
instancePath: t,
schemaPath: "#/allOf/1/then/required",
keyword: "required",
params: {
missingProperty: "tolerate"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.harm) {
const e = {
instancePath: t,
schemaPath: "#/allOf/1/then/required",
keyword: "required",
params: {
missingProperty: "harm"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min_samples) {
const e = {
instancePath: t,
schemaPath: "#/allOf/1/then/required",
keyword: "required",
params: {
missingProperty: "min_samples"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
g = w = r === l;
}
if (!g) {
const e = {
instancePath: t,
schemaPath: "#/allOf/1/if",
keyword: "if",
params: {
failingKeyword: "then"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
const _ = l;
let x = !0;
const W = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 !== e.signal) {
let t = e.signal;
if ("latency" !== t && "threshold" !== t) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
}
}
var A = W === l;
if (l = _, null !== p && (_ ? p.length = _ : p = null), A) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.limit) {
const e = {
instancePath: t,
schemaPath: "#/allOf/2/then/required",
keyword: "required",
params: {
missingProperty: "limit"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min_samples) {
const e = {
instancePath: t,
schemaPath: "#/allOf/2/then/required",
keyword: "required",
params: {
missingProperty: "min_samples"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
x = A = r === l;
}
if (!x) {
const e = {
instancePath: t,
schemaPath: "#/allOf/2/if",
keyword: "if",
params: {
failingKeyword: "then"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
const q = l;
let L = !0;
const $ = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 !== e.signal && "absolute" !== e.signal) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
}
var O = $ === l;
if (l = q, null !== p && (q ? p.length = q : p = null), O) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.limit) {
const e = {
instancePath: t,
schemaPath: "#/allOf/3/then/required",
keyword: "required",
params: {
missingProperty: "limit"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min_samples) {
const e = {
instancePath: t,
schemaPath: "#/allOf/3/then/required",
keyword: "required",
params: {
missingProperty: "min_samples"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.source) {
let r = e.source;
r && "object" == typeof r && !Array.isArray(r) && void 0 === r.of && (p = Wt(p, t + "/source", "#/allOf/3/then/properties/source/required", "required", {
missingProperty: "of"
}), l++);
}
}
L = O = r === l;
}
if (!L) {
const e = {
instancePath: t,
schemaPath: "#/allOf/3/if",
keyword: "if",
params: {
failingKeyword: "then"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
const I = l;
let N = !0;
const Z = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 !== e.signal && "m-of-n" !== e.signal) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
}
var T = Z === l;
if (l = I, null !== p && (I ? p.length = I : p = null), T) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.limit) {
const e = {
instancePath: t,
schemaPath: "#/allOf/4/then/required",
keyword: "required",
params: {
missingProperty: "limit"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.m) {
const e = {
instancePath: t,
schemaPath: "#/allOf/4/then/required",
keyword: "required",
params: {
missingProperty: "m"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.n) {
const e = {
instancePath: t,
schemaPath: "#/allOf/4/then/required",
keyword: "required",
params: {
missingProperty: "n"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
N = T = r === l;
}
if (!N) {
const e = {
instancePath: t,
schemaPath: "#/allOf/4/if",
keyword: "if",
params: {
failingKeyword: "then"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
const R = l;
let M = !0;
const C = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 !== e.signal && "zero" !== e.signal) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
}
var V = C === l;
if (l = R, null !== p && (R ? p.length = R : p = null), V) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.min_samples) {
const e = {
instancePath: t,
schemaPath: "#/allOf/5/then/required",
keyword: "required",
params: {
missingProperty: "min_samples"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
M = V = r === l;
}
if (!M) {
const e = {
instancePath: t,
schemaPath: "#/allOf/5/if",
keyword: "if",
params: {
failingKeyword: "then"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
const G = l;
let H = !0;
const K = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.source && (t = "source")) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
} else if (void 0 !== e.source) {
let t = e.source;
if (t && "object" == typeof t && !Array.isArray(t)) {
let e;
if (void 0 === t.type && (e = "type")) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
} else if (void 0 !== t.type && "http" !== t.type) {
const e = {};
null === p ? p = [ e ] : p.push(e), l++;
}
}
}
}
var B = K === l;
if (l = G, null !== p && (G ? p.length = G : p = null), B) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 !== e.signal) {
let r = e.signal;
"latency" !== r && "absolute" !== r && "zero" !== r && "m-of-n" !== r && "threshold" !== r && (p = Wt(p, t + "/signal", "#/allOf/6/then/properties/signal/enum", "enum", {
allowedValues: Ae.allOf[6].then.properties.signal.enum
}), l++);
}
H = B = r === l;
}
if (!H) {
const e = {
instancePath: t,
schemaPath: "#/allOf/6/if",
keyword: "if",
params: {
failingKeyword: "then"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.signal) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "signal"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.source) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "source"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Ae.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "signal" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "signal"
}), l++), void 0 !== e.signal) {
let r = e.signal;
"error-rate" !== r && "count" !== r && "latency" !== r && "absolute" !== r && "zero" !== r && "m-of-n" !== r && "threshold" !== r && (p = Wt(p, t + "/signal", "#/properties/signal/enum", "enum", {
allowedValues: Ae.properties.signal.enum
}), l++);
}
if (void 0 !== e.baseline) {
let r = e.baseline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/baseline", "#/properties/baseline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/baseline", "#/properties/baseline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.same_hours && "boolean" != typeof e.same_hours && (p = Wt(p, t + "/same_hours", "#/properties/same_hours/type", "type", {
type: "boolean"
}), l++), void 0 !== e.tolerate) {
let r = e.tolerate;
"number" == typeof r && isFinite(r) ? (r < 1 || isNaN(r)) && (p = Wt(p, t + "/tolerate", "#/properties/tolerate/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++) : (p = Wt(p, t + "/tolerate", "#/properties/tolerate/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== e.harm) {
let r = e.harm;
"number" == typeof r && isFinite(r) ? (r <= 1 || isNaN(r)) && (p = Wt(p, t + "/harm", "#/properties/harm/exclusiveMinimum", "exclusiveMinimum", {
comparison: ">",
limit: 1
}), l++) : (p = Wt(p, t + "/harm", "#/properties/harm/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== e.harm_rate) {
let r = e.harm_rate;
"number" == typeof r && isFinite(r) ? ((r > 1 || isNaN(r)) && (p = Wt(p, t + "/harm_rate", "#/properties/harm_rate/maximum", "maximum", {
comparison: "<=",
limit: 1
}), l++), (r < 0 || isNaN(r)) && (p = Wt(p, t + "/harm_rate", "#/properties/harm_rate/minimum", "minimum", {
comparison: ">=",
limit: 0
}), l++)) : (p = Wt(p, t + "/harm_rate", "#/properties/harm_rate/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== e.limit) {
let r = e.limit;
"number" == typeof r && isFinite(r) ? (r < 0 || isNaN(r)) && (p = Wt(p, t + "/limit", "#/properties/limit/minimum", "minimum", {
comparison: ">=",
limit: 0
}), l++) : (p = Wt(p, t + "/limit", "#/properties/limit/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== e.min_samples) {
let r = e.min_samples;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min_samples", "#/properties/min_samples/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min_samples", "#/properties/min_samples/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
if (void 0 !== e.m) {
let r = e.m;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/m", "#/properties/m/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/m", "#/properties/m/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
if (void 0 !== e.n) {
let r = e.n;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/n", "#/properties/n/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/n", "#/properties/n/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
if (void 0 !== e.source) {
let r = e.source;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.type && (p = Wt(p, t + "/source", "#/properties/source/required", "required", {
missingProperty: "type"
}), l++);
const e = r.type;
if ("string" == typeof e) if ("metric" === e) if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.type && (p = Wt(p, t + "/source", "#/properties/source/oneOf/0/required", "required", {
missingProperty: "type"
}), l++), void 0 === r.namespace && (p = Wt(p, t + "/source", "#/properties/source/oneOf/0/required", "required", {
missingProperty: "namespace"
}), l++), void 0 === r.name && (p = Wt(p, t + "/source", "#/properties/source/oneOf/0/required", "required", {
missingProperty: "name"
}), l++);
for (const e in r) "type" !== e && "namespace" !== e && "name" !== e && "of" !== e && "dimensions" !== e && "statistic" !== e && "control" !== e && (p = Wt(p, t + "/source", "#/properties/source/oneOf/0/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.type && "metric" !== r.type && (p = Wt(p, t + "/source/type", "#/properties/source/oneOf/0/properties/type/const", "const", {
allowedValue: "metric"
}), l++), void 0 !== r.namespace) {
let e = r.namespace;
"string" == typeof e ? qe.test(e) || (p = Wt(p, t + "/source/namespace", "#/properties/source/oneOf/0/properties/namespace/pattern", "pattern", {
pattern: "^[A-Za-z0-9_./#:-]+$"
}), l++) : (p = Wt(p, t + "/source/namespace", "#/properties/source/oneOf/0/properties/namespace/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.name) {
let e = r.name;
"string" == typeof e ? qe.test(e) || (p = Wt(p, t + "/source/name", "#/properties/source/oneOf/0/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z0-9_./#:-]+$"
}), l++) : (p = Wt(p, t + "/source/name", "#/properties/source/oneOf/0/properties/name/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.of) {
let e = r.of;
"string" == typeof e ? qe.test(e) || (p = Wt(p, t + "/source/of", "#/properties/source/oneOf/0/properties/of/pattern", "pattern", {
pattern: "^[A-Za-z0-9_./#:-]+$"
}), l++) : (p = Wt(p, t + "/source/of", "#/properties/source/oneOf/0/properties/of/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.dimensions) {
let e = r.dimensions;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length < 1 && (p = Wt(p, t + "/source/dimensions", "#/properties/source/oneOf/0/properties/dimensions/minProperties", "minProperties", {
limit: 1
}), l++);
for (const r in e) {
const e = l;
if ("string" == typeof r) {
if (!qe.test(r)) {
const e = {
instancePath: t + "/source/dimensions",
schemaPath: "#/properties/source/oneOf/0/properties/dimensions/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Za-z0-9_./#:-]+$"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
} else {
const e = {
instancePath: t + "/source/dimensions",
schemaPath: "#/properties/source/oneOf/0/properties/dimensions/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
e === l || (p = Wt(p, t + "/source/dimensions", "#/properties/source/oneOf/0/properties/dimensions/propertyNames", "propertyNames", {
propertyName: r
}), l++);
}
for (const r in e) {
let i = e[r];
"string" == typeof i ? n(i) < 1 && (p = Wt(p, t + "/source/dimensions/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/source/oneOf/0/properties/dimensions/additionalProperties/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/source/dimensions/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/source/oneOf/0/properties/dimensions/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/source/dimensions", "#/properties/source/oneOf/0/properties/dimensions/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== r.statistic) {
let e = r.statistic;
"Sum" !== e && "Average" !== e && "Maximum" !== e && "Minimum" !== e && "SampleCount" !== e && (p = Wt(p, t + "/source/statistic", "#/properties/source/oneOf/0/properties/statistic/enum", "enum", {
allowedValues: Ae.properties.source.oneOf[0].properties.statistic.enum
}), l++);
}
if (void 0 !== r.control) {
let e = r.control;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length < 1 && (p = Wt(p, t + "/source/control", "#/properties/source/oneOf/0/properties/control/minProperties", "minProperties", {
limit: 1
}), l++);
for (const r in e) "name" !== r && "of" !== r && "dimensions" !== r && (p = Wt(p, t + "/source/control", "#/properties/source/oneOf/0/properties/control/additionalProperties", "additionalProperties", {
additionalProperty: r
}), l++);
if (void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? qe.test(r) || (p = Wt(p, t + "/source/control/name", "#/properties/source/oneOf/0/properties/control/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z0-9_./#:-]+$"
}), l++) : (p = Wt(p, t + "/source/control/name", "#/properties/source/oneOf/0/properties/control/properties/name/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.of) {
let r = e.of;
"string" == typeof r ? qe.test(r) || (p = Wt(p, t + "/source/control/of", "#/properties/source/oneOf/0/properties/control/properties/of/pattern", "pattern", {
pattern: "^[A-Za-z0-9_./#:-]+$"
}), l++) : (p = Wt(p, t + "/source/control/of", "#/properties/source/oneOf/0/properties/control/properties/of/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.dimensions) {
let r = e.dimensions;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = Wt(p, t + "/source/control/dimensions", "#/properties/source/oneOf/0/properties/control/properties/dimensions/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) {
const r = l;
if ("string" == typeof e) {
if (!qe.test(e)) {
const r = {
instancePath: t + "/source/control/dimensions",
schemaPath: "#/properties/source/oneOf/0/properties/control/properties/dimensions/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Za-z0-9_./#:-]+$"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
} else {
const r = {
instancePath: t + "/source/control/dimensions",
schemaPath: "#/properties/source/oneOf/0/properties/control/properties/dimensions/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
r === l || (p = Wt(p, t + "/source/control/dimensions", "#/properties/source/oneOf/0/properties/control/properties/dimensions/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in r) {
let i = r[e];
"string" == typeof i ? n(i) < 1 && (p = Wt(p, t + "/source/control/dimensions/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/source/oneOf/0/properties/control/properties/dimensions/additionalProperties/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/source/control/dimensions/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/source/oneOf/0/properties/control/properties/dimensions/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/source/control/dimensions", "#/properties/source/oneOf/0/properties/control/properties/dimensions/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/source/control", "#/properties/source/oneOf/0/properties/control/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/source", "#/properties/source/oneOf/0/type", "type", {
type: "object"
}), l++; else if ("logs" === e) if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.type && (p = Wt(p, t + "/source", "#/properties/source/oneOf/1/required", "required", {
missingProperty: "type"
}), l++), void 0 === r.group && (p = Wt(p, t + "/source", "#/properties/source/oneOf/1/required", "required", {
missingProperty: "group"
}), l++), void 0 === r.marker && (p = Wt(p, t + "/source", "#/properties/source/oneOf/1/required", "required", {
missingProperty: "marker"
}), l++);
for (const e in r) "type" !== e && "group" !== e && "marker" !== e && "of" !== e && "field" !== e && (p = Wt(p, t + "/source", "#/properties/source/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.type && "logs" !== r.type && (p = Wt(p, t + "/source/type", "#/properties/source/oneOf/1/properties/type/const", "const", {
allowedValue: "logs"
}), l++), void 0 !== r.group) {
let e = r.group;
"string" == typeof e ? Le.test(e) || (p = Wt(p, t + "/source/group", "#/properties/source/oneOf/1/properties/group/pattern", "pattern", {
pattern: "^[A-Za-z0-9_./#-]{1,512}$"
}), l++) : (p = Wt(p, t + "/source/group", "#/properties/source/oneOf/1/properties/group/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.marker) {
let e = r.marker;
"string" == typeof e ? ze.test(e) || (p = Wt(p, t + "/source/marker", "#/properties/source/oneOf/1/properties/marker/pattern", "pattern", {
pattern: '^[^"\\\\\\p{Cc}]{1,200}$'
}), l++) : (p = Wt(p, t + "/source/marker", "#/properties/source/oneOf/1/properties/marker/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.of) {
let e = r.of;
"string" == typeof e ? ze.test(e) || (p = Wt(p, t + "/source/of", "#/properties/source/oneOf/1/properties/of/pattern", "pattern", {
pattern: '^[^"\\\\\\p{Cc}]{1,200}$'
}), l++) : (p = Wt(p, t + "/source/of", "#/properties/source/oneOf/1/properties/of/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.field) {
let e = r.field;
"string" == typeof e ? Oe.test(e) || (p = Wt(p, t + "/source/field", "#/properties/source/oneOf/1/properties/field/pattern", "pattern", {
pattern: "^[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)*$"
}), l++) : (p = Wt(p, t + "/source/field", "#/properties/source/oneOf/1/properties/field/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/source", "#/properties/source/oneOf/1/type", "type", {
type: "object"
}), l++; else if ("sql" === e) if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.type && (p = Wt(p, t + "/source", "#/properties/source/oneOf/2/required", "required", {
missingProperty: "type"
}), l++), void 0 === r.credential && (p = Wt(p, t + "/source", "#/properties/source/oneOf/2/required", "required", {
missingProperty: "credential"
}), l++), void 0 === r.query && (p = Wt(p, t + "/source", "#/properties/source/oneOf/2/required", "required", {
missingProperty: "query"
}), l++);
for (const e in r) "type" !== e && "credential" !== e && "query" !== e && (p = Wt(p, t + "/source", "#/properties/source/oneOf/2/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.type && "sql" !== r.type && (p = Wt(p, t + "/source/type", "#/properties/source/oneOf/2/properties/type/const", "const", {
allowedValue: "sql"
}), l++), void 0 !== r.credential) {
let e = r.credential;
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/source/credential", "#/properties/source/oneOf/2/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/source/credential", "#/properties/source/oneOf/2/properties/credential/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.query) {
let e = r.query;
"string" == typeof e ? (n(e) > 500 && (p = Wt(p, t + "/source/query", "#/properties/source/oneOf/2/properties/query/maxLength", "maxLength", {
limit: 500
}), l++), n(e) < 1 && (p = Wt(p, t + "/source/query", "#/properties/source/oneOf/2/properties/query/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/source/query", "#/properties/source/oneOf/2/properties/query/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/source", "#/properties/source/oneOf/2/type", "type", {
type: "object"
}), l++; else if ("http" === e) if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.type && (p = Wt(p, t + "/source", "#/properties/source/oneOf/3/required", "required", {
missingProperty: "type"
}), l++), void 0 === r.url && (p = Wt(p, t + "/source", "#/properties/source/oneOf/3/required", "required", {
missingProperty: "url"
}), l++), void 0 === r.path && (p = Wt(p, t + "/source", "#/properties/source/oneOf/3/required", "required", {
missingProperty: "path"
}), l++);
for (const e in r) "type" !== e && "url" !== e && "path" !== e && "of" !== e && "credential" !== e && (p = Wt(p, t + "/source", "#/properties/source/oneOf/3/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.type && "http" !== r.type && (p = Wt(p, t + "/source/type", "#/properties/source/oneOf/3/properties/type/const", "const", {
allowedValue: "http"
}), l++), void 0 !== r.url) {
let e = r.url;
"string" == typeof e ? X.test(e) || (p = Wt(p, t + "/source/url", "#/properties/source/oneOf/3/properties/url/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/source/url", "#/properties/source/oneOf/3/properties/url/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.path) {
let e = r.path;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/source/path", "#/properties/source/oneOf/3/properties/path/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/source/path", "#/properties/source/oneOf/3/properties/path/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.of) {
let e = r.of;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/source/of", "#/properties/source/oneOf/3/properties/of/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/source/of", "#/properties/source/oneOf/3/properties/of/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.credential) {
let e = r.credential;
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/source/credential", "#/properties/source/oneOf/3/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/source/credential", "#/properties/source/oneOf/3/properties/credential/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/source", "#/properties/source/oneOf/3/type", "type", {
type: "object"
}), l++; else p = Wt(p, t + "/source", "#/properties/source/discriminator", "discriminator", {
error: "mapping",
tag: "type",
tagValue: e
}), l++; else p = Wt(p, t + "/source", "#/properties/source/discriminator", "discriminator", {
error: "tag",
tag: "type",
tagValue: e
}), l++;
} else p = Wt(p, t + "/source", "#/properties/source/type", "type", {
type: "object"
}), l++;
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
return $e.errors = p, 0 === l;
}
const Ie = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "event", "flag", "within", "allowlist", "vendor", "deadline" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "contained"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
under: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
},
event: {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
},
flag: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
},
writes: {
type: "object",
additionalProperties: !1,
required: [ "event", "subject" ],
properties: {
event: {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
},
subject: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
}
}
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
max_lag: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
allowlist: {
type: "object",
additionalProperties: !1,
required: [ "function", "variable" ],
properties: {
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
variable: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}
}
},
domains: {
type: "object",
additionalProperties: !1,
required: [ "function", "variable" ],
properties: {
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
variable: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}
}
},
vendor: {
type: "object",
additionalProperties: !1,
required: [ "get", "items", "id", "at", "reach", "changed", "subject", "marks", "cursor" ],
properties: {
get: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
items: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
id: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
at: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
reach: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
changed: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
subject: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
marks: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: !1,
required: [ "path" ],
properties: {
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
holds: {
type: "array",
items: {
type: "string",
minLength: 1,
maxLength: 200
},
minItems: 1,
uniqueItems: !0
},
field: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
is: {
type: "array",
items: {
type: "string",
minLength: 1,
maxLength: 200
},
minItems: 1,
uniqueItems: !0
},
min: {
type: "integer",
minimum: 1
}
},
oneOf: [ {
required: [ "holds" ]
}, {
required: [ "field", "is" ]
}, {
required: [ "min" ]
} ]
}
},
cursor: {
type: "object",
additionalProperties: !1,
required: [ "by" ],
properties: {
by: {
enum: [ "page", "next", "link" ]
},
parameter: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
},
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}
}
},
total: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
max_pages: {
type: "integer",
minimum: 1
}
}
},
min_replies: {
type: "integer",
minimum: 1
}
}
}, Ne = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function je(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.group) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "group"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.event) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "event"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.flag) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "flag"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.within) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "within"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.allowlist) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "allowlist"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.vendor) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "vendor"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.deadline) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "deadline"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Ie.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "contained" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "contained"
}), l++), void 0 !== e.group) {
let r = e.group;
"string" == typeof r ? N.test(r) || (p = Wt(p, t + "/group", "#/properties/group/pattern", "pattern", {
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
}), l++) : (p = Wt(p, t + "/group", "#/properties/group/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.under) {
let r = e.under;
"string" == typeof r ? ae.test(r) || (p = Wt(p, t + "/under", "#/properties/under/pattern", "pattern", {
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
}), l++) : (p = Wt(p, t + "/under", "#/properties/under/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.event) {
let r = e.event;
"string" == typeof r ? Z.test(r) || (p = Wt(p, t + "/event", "#/properties/event/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
}), l++) : (p = Wt(p, t + "/event", "#/properties/event/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.flag) {
let r = e.flag;
"string" == typeof r ? ae.test(r) || (p = Wt(p, t + "/flag", "#/properties/flag/pattern", "pattern", {
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
}), l++) : (p = Wt(p, t + "/flag", "#/properties/flag/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.writes) {
let r = e.writes;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.event && (p = Wt(p, t + "/writes", "#/properties/writes/required", "required", {
missingProperty: "event"
}), l++), void 0 === r.subject && (p = Wt(p, t + "/writes", "#/properties/writes/required", "required", {
missingProperty: "subject"
}), l++);
for (const e in r) "event" !== e && "subject" !== e && (p = Wt(p, t + "/writes", "#/properties/writes/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.event) {
let e = r.event;
"string" == typeof e ? Z.test(e) || (p = Wt(p, t + "/writes/event", "#/properties/writes/properties/event/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
}), l++) : (p = Wt(p, t + "/writes/event", "#/properties/writes/properties/event/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.subject) {
let e = r.subject;
"string" == typeof e ? ae.test(e) || (p = Wt(p, t + "/writes/subject", "#/properties/writes/properties/subject/pattern", "pattern", {
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$"
}), l++) : (p = Wt(p, t + "/writes/subject", "#/properties/writes/properties/subject/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/writes", "#/properties/writes/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/within", "#/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/within", "#/properties/within/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.max_lag) {
let r = e.max_lag;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/max_lag", "#/properties/max_lag/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/max_lag", "#/properties/max_lag/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.allowlist) {
let r = e.allowlist;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.function && (p = Wt(p, t + "/allowlist", "#/properties/allowlist/required", "required", {
missingProperty: "function"
}), l++), void 0 === r.variable && (p = Wt(p, t + "/allowlist", "#/properties/allowlist/required", "required", {
missingProperty: "variable"
}), l++);
for (const e in r) "function" !== e && "variable" !== e && (p = Wt(p, t + "/allowlist", "#/properties/allowlist/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.function) {
let e = r.function;
"string" == typeof e ? L.test(e) || (p = Wt(p, t + "/allowlist/function", "#/properties/allowlist/properties/function/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), l++) : (p = Wt(p, t + "/allowlist/function", "#/properties/allowlist/properties/function/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.variable) {
let e = r.variable;
"string" == typeof e ? $.test(e) || (p = Wt(p, t + "/allowlist/variable", "#/properties/allowlist/properties/variable/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}), l++) : (p = Wt(p, t + "/allowlist/variable", "#/properties/allowlist/properties/variable/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/allowlist", "#/properties/allowlist/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.domains) {
let r = e.domains;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.function && (p = Wt(p, t + "/domains", "#/properties/domains/required", "required", {
missingProperty: "function"
}), l++), void 0 === r.variable && (p = Wt(p, t + "/domains", "#/properties/domains/required", "required", {
missingProperty: "variable"
}), l++);
for (const e in r) "function" !== e && "variable" !== e && (p = Wt(p, t + "/domains", "#/properties/domains/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.function) {
let e = r.function;
"string" == typeof e ? L.test(e) || (p = Wt(p, t + "/domains/function", "#/properties/domains/properties/function/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), l++) : (p = Wt(p, t + "/domains/function", "#/properties/domains/properties/function/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.variable) {
let e = r.variable;
"string" == typeof e ? $.test(e) || (p = Wt(p, t + "/domains/variable", "#/properties/domains/properties/variable/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}), l++) : (p = Wt(p, t + "/domains/variable", "#/properties/domains/properties/variable/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/domains", "#/properties/domains/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.vendor) {
let r = e.vendor;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.get && (p = Wt(p, t + "/vendor", "#/properties/vendor/required", "required", {
missingProperty: "get"
}), l++), void 0 === r.items && (p = Wt(p, t + "/vendor", "#/properties/vendor/required", "required", {
missingProperty: "items"
}), l++), void 0 === r.id && (p = Wt(p, t + "/vendor", "#/properties/vendor/required", "required", {
missingProperty: "id"
}), l++), void 0 === r.at && (p = Wt(p, t + "/vendor", "#/properties/vendor/required", "required", {
missingProperty: "at"
}), l++), void 0 === r.reach && (p = Wt(p, t + "/vendor", "#/properties/vendor/required", "required", {
missingProperty: "reach"
}), l++), void 0 === r.changed && (p = Wt(p, t + "/vendor", "#/properties/vendor/required", "required", {
missingProperty: "changed"
}), l++), void 0 === r.subject && (p = Wt(p, t + "/vendor", "#/properties/vendor/required", "required", {
missingProperty: "subject"
}), l++), void 0 === r.marks && (p = Wt(p, t + "/vendor", "#/properties/vendor/required", "required", {
missingProperty: "marks"
}), l++), void 0 === r.cursor && (p = Wt(p, t + "/vendor", "#/properties/vendor/required", "required", {
missingProperty: "cursor"
}), l++);
for (const e in r) s.call(Ie.properties.vendor.properties, e) || (p = Wt(p, t + "/vendor", "#/properties/vendor/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.get) {
let e = r.get;
"string" == typeof e ? X.test(e) || (p = Wt(p, t + "/vendor/get", "#/properties/vendor/properties/get/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/vendor/get", "#/properties/vendor/properties/get/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.credential) {
let e = r.credential;
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/vendor/credential", "#/properties/vendor/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/vendor/credential", "#/properties/vendor/properties/credential/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.items) {
let e = r.items;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/vendor/items", "#/properties/vendor/properties/items/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/vendor/items", "#/properties/vendor/properties/items/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.id) {
let e = r.id;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/vendor/id", "#/properties/vendor/properties/id/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/vendor/id", "#/properties/vendor/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.at) {
let e = r.at;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/vendor/at", "#/properties/vendor/properties/at/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/vendor/at", "#/properties/vendor/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.reach) {
let e = r.reach;
"string" == typeof e ? m.test(e) || (p = Wt(p, t + "/vendor/reach", "#/properties/vendor/properties/reach/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/vendor/reach", "#/properties/vendor/properties/reach/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.changed) {
let e = r.changed;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/vendor/changed", "#/properties/vendor/properties/changed/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/vendor/changed", "#/properties/vendor/properties/changed/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.subject) {
let e = r.subject;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/vendor/subject", "#/properties/vendor/properties/subject/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/vendor/subject", "#/properties/vendor/properties/subject/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.marks) {
let e = r.marks;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/vendor/marks", "#/properties/vendor/properties/marks/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
const s = l;
let a = !1, o = null;
const m = l;
r && "object" == typeof r && !Array.isArray(r) && void 0 === r.holds && (p = Wt(p, t + "/vendor/marks/" + i, "#/properties/vendor/properties/marks/items/oneOf/0/required", "required", {
missingProperty: "holds"
}), l++), (d = m === l) && (a = !0, o = 0);
const c = l;
if (r && "object" == typeof r && !Array.isArray(r) && (void 0 === r.field && (p = Wt(p, t + "/vendor/marks/" + i, "#/properties/vendor/properties/marks/items/oneOf/1/required", "required", {
missingProperty: "field"
}), l++), void 0 === r.is && (p = Wt(p, t + "/vendor/marks/" + i, "#/properties/vendor/properties/marks/items/oneOf/1/required", "required", {
missingProperty: "is"
}), l++)), (d = c === l) && a) a = !1, o = [ o, 1 ]; else {
d && (a = !0, o = 1);
const e = l;
var d;
r && "object" == typeof r && !Array.isArray(r) && void 0 === r.min && (p = Wt(p, t + "/vendor/marks/" + i, "#/properties/vendor/properties/marks/items/oneOf/2/required", "required", {
missingProperty: "min"
}), l++), (d = e === l) && a ? (a = !1, o = [ o, 2 ]) : d && (a = !0, o = 2);
}
if (a ? (l = s, null !== p && (s ? p.length = s : p = null)) : (p = Wt(p, t + "/vendor/marks/" + i, "#/properties/vendor/properties/marks/items/oneOf", "oneOf", {
passingSchemas: o
}), l++), r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.path && (p = Wt(p, t + "/vendor/marks/" + i, "#/properties/vendor/properties/marks/items/required", "required", {
missingProperty: "path"
}), l++);
for (const e in r) "path" !== e && "holds" !== e && "field" !== e && "is" !== e && "min" !== e && (p = Wt(p, t + "/vendor/marks/" + i, "#/properties/vendor/properties/marks/items/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.path) {
let e = r.path;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/vendor/marks/" + i + "/path", "#/properties/vendor/properties/marks/items/properties/path/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/vendor/marks/" + i + "/path", "#/properties/vendor/properties/marks/items/properties/path/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.holds) {
let e = r.holds;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/vendor/marks/" + i + "/holds", "#/properties/vendor/properties/marks/items/properties/holds/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let s = 0; s < r; s++) {
let r = e[s];
"string" == typeof r ? (n(r) > 200 && (p = Wt(p, t + "/vendor/marks/" + i + "/holds/" + s, "#/properties/vendor/properties/marks/items/properties/holds/items/maxLength", "maxLength", {
limit: 200
}), l++), n(r) < 1 && (p = Wt(p, t + "/vendor/marks/" + i + "/holds/" + s, "#/properties/vendor/properties/marks/items/properties/holds/items/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/vendor/marks/" + i + "/holds/" + s, "#/properties/vendor/properties/marks/items/properties/holds/items/type", "type", {
type: "string"
}), l++);
}
let s, a = e.length;
if (a > 1) {
const r = {};
for (;a--; ) {
let n = e[a];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
s = r[n], p = Wt(p, t + "/vendor/marks/" + i + "/holds", "#/properties/vendor/properties/marks/items/properties/holds/uniqueItems", "uniqueItems", {
i: a,
j: s
}), l++;
break;
}
r[n] = a;
}
}
}
} else p = Wt(p, t + "/vendor/marks/" + i + "/holds", "#/properties/vendor/properties/marks/items/properties/holds/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== r.field) {
let e = r.field;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/vendor/marks/" + i + "/field", "#/properties/vendor/properties/marks/items/properties/field/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/vendor/marks/" + i + "/field", "#/properties/vendor/properties/marks/items/properties/field/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.is) {
let e = r.is;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/vendor/marks/" + i + "/is", "#/properties/vendor/properties/marks/items/properties/is/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let s = 0; s < r; s++) {
let r = e[s];
"string" == typeof r ? (n(r) > 200 && (p = Wt(p, t + "/vendor/marks/" + i + "/is/" + s, "#/properties/vendor/properties/marks/items/properties/is/items/maxLength", "maxLength", {
limit: 200
}), l++), n(r) < 1 && (p = Wt(p, t + "/vendor/marks/" + i + "/is/" + s, "#/properties/vendor/properties/marks/items/properties/is/items/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/vendor/marks/" + i + "/is/" + s, "#/properties/vendor/properties/marks/items/properties/is/items/type", "type", {
type: "string"
}), l++);
}
let s, a = e.length;
if (a > 1) {
const r = {};
for (;a--; ) {
let n = e[a];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
s = r[n], p = Wt(p, t + "/vendor/marks/" + i + "/is", "#/properties/vendor/properties/marks/items/properties/is/uniqueItems", "uniqueItems", {
i: a,
j: s
}), l++;
break;
}
r[n] = a;
}
}
}
} else p = Wt(p, t + "/vendor/marks/" + i + "/is", "#/properties/vendor/properties/marks/items/properties/is/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== r.min) {
let e = r.min;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (p = Wt(p, t + "/vendor/marks/" + i + "/min", "#/properties/vendor/properties/marks/items/properties/min/type", "type", {
type: "integer"
}), l++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (p = Wt(p, t + "/vendor/marks/" + i + "/min", "#/properties/vendor/properties/marks/items/properties/min/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
} else p = Wt(p, t + "/vendor/marks/" + i, "#/properties/vendor/properties/marks/items/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/vendor/marks", "#/properties/vendor/properties/marks/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== r.cursor) {
let e = r.cursor;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.by && (p = Wt(p, t + "/vendor/cursor", "#/properties/vendor/properties/cursor/required", "required", {
missingProperty: "by"
}), l++);
for (const r in e) "by" !== r && "parameter" !== r && "path" !== r && (p = Wt(p, t + "/vendor/cursor", "#/properties/vendor/properties/cursor/additionalProperties", "additionalProperties", {
additionalProperty: r
}), l++);
if (void 0 !== e.by) {
let r = e.by;
"page" !== r && "next" !== r && "link" !== r && (p = Wt(p, t + "/vendor/cursor/by", "#/properties/vendor/properties/cursor/properties/by/enum", "enum", {
allowedValues: Ie.properties.vendor.properties.cursor.properties.by.enum
}), l++);
}
if (void 0 !== e.parameter) {
let r = e.parameter;
"string" == typeof r ? Ne.test(r) || (p = Wt(p, t + "/vendor/cursor/parameter", "#/properties/vendor/properties/cursor/properties/parameter/pattern", "pattern", {
pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
}), l++) : (p = Wt(p, t + "/vendor/cursor/parameter", "#/properties/vendor/properties/cursor/properties/parameter/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.path) {
let r = e.path;
"string" == typeof r ? ee.test(r) || (p = Wt(p, t + "/vendor/cursor/path", "#/properties/vendor/properties/cursor/properties/path/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/vendor/cursor/path", "#/properties/vendor/properties/cursor/properties/path/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/vendor/cursor", "#/properties/vendor/properties/cursor/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== r.total) {
let e = r.total;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/vendor/total", "#/properties/vendor/properties/total/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/vendor/total", "#/properties/vendor/properties/total/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.max_pages) {
let e = r.max_pages;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (p = Wt(p, t + "/vendor/max_pages", "#/properties/vendor/properties/max_pages/type", "type", {
type: "integer"
}), l++), "number" == typeof e && isFinite(e) && (e < 1 || isNaN(e)) && (p = Wt(p, t + "/vendor/max_pages", "#/properties/vendor/properties/max_pages/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
} else p = Wt(p, t + "/vendor", "#/properties/vendor/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.min_replies) {
let r = e.min_replies;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min_replies", "#/properties/min_replies/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min_replies", "#/properties/min_replies/minimum", "minimum", {
comparison: ">=",
limit: 1
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
return je.errors = p, 0 === l;
}
const Ze = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "file", "min" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "pack"
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
where: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "string",
minLength: 1
}
},
min: {
type: "integer",
minimum: 1
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
credentials: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
},
subjects: {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
},
proves: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
},
effect: {
enum: [ "write" ]
},
inert: {
type: "string",
minLength: 1,
maxLength: 500
}
},
dependencies: {
effect: [ "inert" ]
}
}, Te = new RegExp("^[A-Za-z0-9_.][A-Za-z0-9_./-]*$", "u");
function De(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.file) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "file"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "min"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Ze.properties, r)) {
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
if (void 0 !== e.effect && void 0 === e.inert) {
const e = {
instancePath: t,
schemaPath: "#/dependencies",
keyword: "dependencies",
params: {
property: "effect",
missingProperty: "inert",
depsCount: 1,
deps: "inert"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "pack" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "pack"
}), l++), void 0 !== e.file) {
let r = e.file;
"string" == typeof r ? Te.test(r) || (p = Wt(p, t + "/file", "#/properties/file/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), l++) : (p = Wt(p, t + "/file", "#/properties/file/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.where) {
let r = e.where;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 1 && (p = Wt(p, t + "/where", "#/properties/where/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in r) {
const r = l;
if ("string" == typeof e) {
if (!a.test(e)) {
const r = {
instancePath: t + "/where",
schemaPath: "#/properties/where/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
} else {
const r = {
instancePath: t + "/where",
schemaPath: "#/properties/where/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === p ? p = [ r ] : p.push(r), l++;
}
r === l || (p = Wt(p, t + "/where", "#/properties/where/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in r) {
let i = r[e];
"string" == typeof i ? n(i) < 1 && (p = Wt(p, t + "/where/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/where/additionalProperties/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/where/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/where/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/where", "#/properties/where/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.min) {
let r = e.min;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min", "#/properties/min/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min", "#/properties/min/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
if (void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/within", "#/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/within", "#/properties/within/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.credentials) {
let r = e.credentials;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/credentials", "#/properties/credentials/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/credentials/" + i, "#/properties/credentials/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/credentials/" + i, "#/properties/credentials/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/credentials", "#/properties/credentials/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/credentials", "#/properties/credentials/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.subjects) {
let r = e.subjects;
"string" == typeof r ? x.test(r) || (p = Wt(p, t + "/subjects", "#/properties/subjects/pattern", "pattern", {
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
}), l++) : (p = Wt(p, t + "/subjects", "#/properties/subjects/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.proves) {
let r = e.proves;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/proves", "#/properties/proves/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/proves/" + i, "#/properties/proves/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/proves/" + i, "#/properties/proves/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/proves", "#/properties/proves/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/proves", "#/properties/proves/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.effect && "write" !== e.effect && (p = Wt(p, t + "/effect", "#/properties/effect/enum", "enum", {
allowedValues: Ze.properties.effect.enum
}), l++), void 0 !== e.inert) {
let r = e.inert;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/inert", "#/properties/inert/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/inert", "#/properties/inert/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/inert", "#/properties/inert/type", "type", {
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
return De.errors = p, 0 === l;
}
const Re = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "file", "roles", "min" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "role-matrix"
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
roles: {
type: "object",
minProperties: 2,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
},
min: {
type: "integer",
minimum: 1
},
openapi: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
openapi_except: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "route", "reason" ],
properties: {
route: {
type: "string",
pattern: "^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) /.*$"
},
reason: {
type: "string",
minLength: 1,
maxLength: 500
}
}
},
minItems: 1,
uniqueItems: !0
},
effect: {
enum: [ "write" ]
},
inert: {
type: "string",
minLength: 1,
maxLength: 500
}
},
dependencies: {
effect: [ "inert" ],
openapi_except: [ "openapi" ]
}
}, Me = new RegExp("^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) /.*$", "u");
function Ee(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.file) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "file"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.roles) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "roles"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "min"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Re.properties, r)) {
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
if (void 0 !== e.effect && void 0 === e.inert) {
const e = {
instancePath: t,
schemaPath: "#/dependencies",
keyword: "dependencies",
params: {
property: "effect",
missingProperty: "inert",
depsCount: 1,
deps: "inert"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.openapi_except && void 0 === e.openapi) {
const e = {
instancePath: t,
schemaPath: "#/dependencies",
keyword: "dependencies",
params: {
property: "openapi_except",
missingProperty: "openapi",
depsCount: 1,
deps: "openapi"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "role-matrix" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "role-matrix"
}), l++), void 0 !== e.file) {
let r = e.file;
"string" == typeof r ? Te.test(r) || (p = Wt(p, t + "/file", "#/properties/file/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), l++) : (p = Wt(p, t + "/file", "#/properties/file/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.roles) {
let r = e.roles;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 2 && (p = Wt(p, t + "/roles", "#/properties/roles/minProperties", "minProperties", {
limit: 2
}), l++);
for (const e in r) {
const r = l;
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
null === p ? p = [ r ] : p.push(r), l++;
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
null === p ? p = [ r ] : p.push(r), l++;
}
r === l || (p = Wt(p, t + "/roles", "#/properties/roles/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in r) {
let i = r[e];
"string" == typeof i ? a.test(i) || (p = Wt(p, t + "/roles/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/roles/additionalProperties/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/roles/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/roles/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/roles", "#/properties/roles/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.min) {
let r = e.min;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min", "#/properties/min/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min", "#/properties/min/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
if (void 0 !== e.openapi) {
let r = e.openapi;
"string" == typeof r ? Te.test(r) || (p = Wt(p, t + "/openapi", "#/properties/openapi/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), l++) : (p = Wt(p, t + "/openapi", "#/properties/openapi/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.openapi_except) {
let r = e.openapi_except;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/openapi_except", "#/properties/openapi_except/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.route && (p = Wt(p, t + "/openapi_except/" + i, "#/properties/openapi_except/items/required", "required", {
missingProperty: "route"
}), l++), void 0 === e.reason && (p = Wt(p, t + "/openapi_except/" + i, "#/properties/openapi_except/items/required", "required", {
missingProperty: "reason"
}), l++);
for (const r in e) "route" !== r && "reason" !== r && (p = Wt(p, t + "/openapi_except/" + i, "#/properties/openapi_except/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), l++);
if (void 0 !== e.route) {
let r = e.route;
"string" == typeof r ? Me.test(r) || (p = Wt(p, t + "/openapi_except/" + i + "/route", "#/properties/openapi_except/items/properties/route/pattern", "pattern", {
pattern: "^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) /.*$"
}), l++) : (p = Wt(p, t + "/openapi_except/" + i + "/route", "#/properties/openapi_except/items/properties/route/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.reason) {
let r = e.reason;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/openapi_except/" + i + "/reason", "#/properties/openapi_except/items/properties/reason/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/openapi_except/" + i + "/reason", "#/properties/openapi_except/items/properties/reason/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/openapi_except/" + i + "/reason", "#/properties/openapi_except/items/properties/reason/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/openapi_except/" + i, "#/properties/openapi_except/items/type", "type", {
type: "object"
}), l++;
}
let i, s = r.length;
if (s > 1) e: for (;s--; ) for (i = s; i--; ) if (B(r[s], r[i])) {
p = Wt(p, t + "/openapi_except", "#/properties/openapi_except/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break e;
}
} else p = Wt(p, t + "/openapi_except", "#/properties/openapi_except/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.effect && "write" !== e.effect && (p = Wt(p, t + "/effect", "#/properties/effect/enum", "enum", {
allowedValues: Re.properties.effect.enum
}), l++), void 0 !== e.inert) {
let r = e.inert;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/inert", "#/properties/inert/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/inert", "#/properties/inert/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/inert", "#/properties/inert/type", "type", {
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
return Ee.errors = p, 0 === l;
}
const Ve = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "path", "equals" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "release-identity"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
equals: {
type: "string",
pattern: "^(\\{commit\\}|\\{value\\}|[A-Za-z0-9][A-Za-z0-9_.+-]{0,127})$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}, Ue = new RegExp("^(\\{commit\\}|\\{value\\}|[A-Za-z0-9][A-Za-z0-9_.+-]{0,127})$", "u");
function Se(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.url) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "url"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.path) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "path"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.equals) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "equals"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Ve.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "release-identity" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "release-identity"
}), l++), void 0 !== e.url) {
let r = e.url;
"string" == typeof r ? X.test(r) || (p = Wt(p, t + "/url", "#/properties/url/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/url", "#/properties/url/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.path) {
let r = e.path;
"string" == typeof r ? ee.test(r) || (p = Wt(p, t + "/path", "#/properties/path/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/path", "#/properties/path/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.equals) {
let r = e.equals;
"string" == typeof r ? Ue.test(r) || (p = Wt(p, t + "/equals", "#/properties/equals/pattern", "pattern", {
pattern: "^(\\{commit\\}|\\{value\\}|[A-Za-z0-9][A-Za-z0-9_.+-]{0,127})$"
}), l++) : (p = Wt(p, t + "/equals", "#/properties/equals/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.credential) {
let r = e.credential;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/credential", "#/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/credential", "#/properties/credential/type", "type", {
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
return Se.errors = p, 0 === l;
}
const Ge = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "header", "accepted" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "webhook-auth"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
header: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9-]*$"
},
status: {
enum: [ 401, 403 ]
},
accepted: {
type: "object",
additionalProperties: !1,
required: [ "url", "credential" ],
properties: {
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
}
}
};
function Ce(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.url) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "url"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.header) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "header"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.accepted) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "accepted"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Ge.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "webhook-auth" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "webhook-auth"
}), l++), void 0 !== e.url) {
let r = e.url;
"string" == typeof r ? X.test(r) || (p = Wt(p, t + "/url", "#/properties/url/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/url", "#/properties/url/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.header) {
let r = e.header;
"string" == typeof r ? y.test(r) || (p = Wt(p, t + "/header", "#/properties/header/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9-]*$"
}), l++) : (p = Wt(p, t + "/header", "#/properties/header/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.status) {
let r = e.status;
401 !== r && 403 !== r && (p = Wt(p, t + "/status", "#/properties/status/enum", "enum", {
allowedValues: Ge.properties.status.enum
}), l++);
}
if (void 0 !== e.accepted) {
let r = e.accepted;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.url && (p = Wt(p, t + "/accepted", "#/properties/accepted/required", "required", {
missingProperty: "url"
}), l++), void 0 === r.credential && (p = Wt(p, t + "/accepted", "#/properties/accepted/required", "required", {
missingProperty: "credential"
}), l++);
for (const e in r) "url" !== e && "credential" !== e && (p = Wt(p, t + "/accepted", "#/properties/accepted/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.url) {
let e = r.url;
"string" == typeof e ? X.test(e) || (p = Wt(p, t + "/accepted/url", "#/properties/accepted/properties/url/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/accepted/url", "#/properties/accepted/properties/url/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.credential) {
let e = r.credential;
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/accepted/credential", "#/properties/accepted/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/accepted/credential", "#/properties/accepted/properties/credential/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/accepted", "#/properties/accepted/type", "type", {
type: "object"
}), l++;
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
return Ce.errors = p, 0 === l;
}
function Fe(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.function) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "function"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "function" !== r && "secrets" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "plaintext-secrets" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "plaintext-secrets"
}), p++), void 0 !== e.function) {
let r = e.function;
"string" == typeof r ? L.test(r) || (o = Wt(o, t + "/function", "#/properties/function/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), p++) : (o = Wt(o, t + "/function", "#/properties/function/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.secrets) {
let r = e.secrets;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/secrets", "#/properties/secrets/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? x.test(e) || (o = Wt(o, t + "/secrets/" + i, "#/properties/secrets/items/pattern", "pattern", {
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
}), p++) : (o = Wt(o, t + "/secrets/" + i, "#/properties/secrets/items/type", "type", {
type: "string"
}), p++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], o = Wt(o, t + "/secrets", "#/properties/secrets/uniqueItems", "uniqueItems", {
i: s,
j: i
}), p++;
break;
}
e[n] = s;
}
}
}
} else o = Wt(o, t + "/secrets", "#/properties/secrets/type", "type", {
type: "array"
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
return Fe.errors = o, 0 === p;
}
const Be = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "within", "forbid", "min_lines" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "log-redaction"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
forbid: {
type: "array",
items: {
enum: [ "email", "phone", "order-number", "body", "token" ]
},
minItems: 1,
uniqueItems: !0
},
order_number: {
type: "string",
minLength: 2,
maxLength: 200
},
min_lines: {
type: "integer",
minimum: 1
}
}
};
function Ke(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.group) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "group"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.within) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "within"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.forbid) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "forbid"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min_lines) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "min_lines"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Be.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "log-redaction" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "log-redaction"
}), l++), void 0 !== e.group) {
let r = e.group;
"string" == typeof r ? N.test(r) || (p = Wt(p, t + "/group", "#/properties/group/pattern", "pattern", {
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
}), l++) : (p = Wt(p, t + "/group", "#/properties/group/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/within", "#/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/within", "#/properties/within/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.forbid) {
let r = e.forbid;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/forbid", "#/properties/forbid/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"email" !== e && "phone" !== e && "order-number" !== e && "body" !== e && "token" !== e && (p = Wt(p, t + "/forbid/" + i, "#/properties/forbid/items/enum", "enum", {
allowedValues: Be.properties.forbid.items.enum
}), l++);
}
let i, s = r.length;
if (s > 1) e: for (;s--; ) for (i = s; i--; ) if (B(r[s], r[i])) {
p = Wt(p, t + "/forbid", "#/properties/forbid/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break e;
}
} else p = Wt(p, t + "/forbid", "#/properties/forbid/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.order_number) {
let r = e.order_number;
"string" == typeof r ? (n(r) > 200 && (p = Wt(p, t + "/order_number", "#/properties/order_number/maxLength", "maxLength", {
limit: 200
}), l++), n(r) < 2 && (p = Wt(p, t + "/order_number", "#/properties/order_number/minLength", "minLength", {
limit: 2
}), l++)) : (p = Wt(p, t + "/order_number", "#/properties/order_number/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.min_lines) {
let r = e.min_lines;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min_lines", "#/properties/min_lines/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min_lines", "#/properties/min_lines/minimum", "minimum", {
comparison: ">=",
limit: 1
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
return Ke.errors = p, 0 === l;
}
const Ye = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "group", "marker", "within" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "log-count"
},
group: {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
},
marker: {
type: "string",
pattern: '^[^"\\\\\\u0000-\\u001f]{1,100}$'
},
field: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_.:-]{0,99}$"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
min: {
type: "integer",
minimum: 1
},
max: {
type: "integer",
minimum: 0
},
min_lines: {
type: "integer",
minimum: 1
}
},
anyOf: [ {
required: [ "min" ]
}, {
required: [ "max", "min_lines" ]
} ]
}, tt = new RegExp('^[^"\\\\\\u0000-\\u001f]{1,100}$', "u"), it = new RegExp("^[A-Za-z][A-Za-z0-9_.:-]{0,99}$", "u");
function He(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
const d = l;
let c = !1;
const y = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.min) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/0/required",
keyword: "required",
params: {
missingProperty: "min"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
var u = y === l;
if (c = c || u, !c) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.max) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/1/required",
keyword: "required",
params: {
missingProperty: "max"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.min_lines) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/1/required",
keyword: "required",
params: {
missingProperty: "min_lines"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
}
u = r === l;
c = c || u;
}
if (c) l = d, null !== p && (d ? p.length = d : p = null); else {
const e = {
instancePath: t,
schemaPath: "#/anyOf",
keyword: "anyOf",
params: {}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.group) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "group"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.marker) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "marker"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.within) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "within"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Ye.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "log-count" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "log-count"
}), l++), void 0 !== e.group) {
let r = e.group;
"string" == typeof r ? N.test(r) || (p = Wt(p, t + "/group", "#/properties/group/pattern", "pattern", {
pattern: "^[A-Za-z0-9_/.#-]{1,512}$"
}), l++) : (p = Wt(p, t + "/group", "#/properties/group/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.marker) {
let r = e.marker;
"string" == typeof r ? tt.test(r) || (p = Wt(p, t + "/marker", "#/properties/marker/pattern", "pattern", {
pattern: '^[^"\\\\\\u0000-\\u001f]{1,100}$'
}), l++) : (p = Wt(p, t + "/marker", "#/properties/marker/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.field) {
let r = e.field;
"string" == typeof r ? it.test(r) || (p = Wt(p, t + "/field", "#/properties/field/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9_.:-]{0,99}$"
}), l++) : (p = Wt(p, t + "/field", "#/properties/field/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/within", "#/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/within", "#/properties/within/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.min) {
let r = e.min;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min", "#/properties/min/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min", "#/properties/min/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
if (void 0 !== e.max) {
let r = e.max;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/max", "#/properties/max/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (p = Wt(p, t + "/max", "#/properties/max/minimum", "minimum", {
comparison: ">=",
limit: 0
}), l++);
}
if (void 0 !== e.min_lines) {
let r = e.min_lines;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/min_lines", "#/properties/min_lines/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/min_lines", "#/properties/min_lines/minimum", "minimum", {
comparison: ">=",
limit: 1
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
return He.errors = p, 0 === l;
}
function We(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.list) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "list"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.members) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "members"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "list" !== r && "members" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "list" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "list"
}), p++), void 0 !== e.list) {
let r = e.list;
"string" == typeof r ? A.test(r) || (o = Wt(o, t + "/list", "#/properties/list/pattern", "pattern", {
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
}), p++) : (o = Wt(o, t + "/list", "#/properties/list/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.members) {
let r = e.members;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? n(e) < 1 && (o = Wt(o, t + "/members/" + i, "#/properties/members/items/minLength", "minLength", {
limit: 1
}), p++) : (o = Wt(o, t + "/members/" + i, "#/properties/members/items/type", "type", {
type: "string"
}), p++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], o = Wt(o, t + "/members", "#/properties/members/uniqueItems", "uniqueItems", {
i: s,
j: i
}), p++;
break;
}
e[n] = s;
}
}
}
} else o = Wt(o, t + "/members", "#/properties/members/type", "type", {
type: "array"
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
return We.errors = o, 0 === p;
}
function Je(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.file) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "file"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.prefix) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "prefix"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "file" !== r && "prefix" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "defaults" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "defaults"
}), p++), void 0 !== e.file) {
let r = e.file;
"string" == typeof r ? Te.test(r) || (o = Wt(o, t + "/file", "#/properties/file/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), p++) : (o = Wt(o, t + "/file", "#/properties/file/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.prefix) {
let r = e.prefix;
"string" == typeof r ? A.test(r) || (o = Wt(o, t + "/prefix", "#/properties/prefix/pattern", "pattern", {
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
}), p++) : (o = Wt(o, t + "/prefix", "#/properties/prefix/type", "type", {
type: "string"
}), p++);
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
return Je.errors = o, 0 === p;
}
function Qe(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.roles) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "roles"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "roles" !== r && "distinct" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "roles-filled" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "roles-filled"
}), p++), void 0 !== e.roles) {
let r = e.roles;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/roles", "#/properties/roles/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? a.test(e) || (o = Wt(o, t + "/roles/" + i, "#/properties/roles/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/roles/" + i, "#/properties/roles/items/type", "type", {
type: "string"
}), p++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], o = Wt(o, t + "/roles", "#/properties/roles/uniqueItems", "uniqueItems", {
i: s,
j: i
}), p++;
break;
}
e[n] = s;
}
}
}
} else o = Wt(o, t + "/roles", "#/properties/roles/type", "type", {
type: "array"
}), p++;
}
void 0 !== e.distinct && "boolean" != typeof e.distinct && (o = Wt(o, t + "/distinct", "#/properties/distinct/type", "type", {
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
return Qe.errors = o, 0 === p;
}
function Xe(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.tag) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "tag"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "tag" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "release-pin" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "release-pin"
}), p++), void 0 !== e.tag) {
let r = e.tag;
"string" == typeof r ? h.test(r) || (o = Wt(o, t + "/tag", "#/properties/tag/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$"
}), p++) : (o = Wt(o, t + "/tag", "#/properties/tag/type", "type", {
type: "string"
}), p++);
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
return Xe.errors = o, 0 === p;
}
const nt = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "item", "role" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "manual"
},
item: {
type: "string",
minLength: 1,
maxLength: 500
},
role: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
record: {
type: "string",
minLength: 1,
maxLength: 500
}
}
};
function et(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.item) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "item"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.role) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "role"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(nt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "manual" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "manual"
}), l++), void 0 !== e.item) {
let r = e.item;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/item", "#/properties/item/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/item", "#/properties/item/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/item", "#/properties/item/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.role) {
let r = e.role;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/role", "#/properties/role/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/role", "#/properties/role/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.record) {
let r = e.record;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/record", "#/properties/record/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/record", "#/properties/record/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/record", "#/properties/record/type", "type", {
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
return et.errors = p, 0 === l;
}
const ot = new RegExp("^[A-Za-z0-9_.*-][A-Za-z0-9_./*-]*$", "u");
function rt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.name) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "name"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "name" !== r && "app" !== r && "if_changed" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "check-run" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "check-run"
}), p++), void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/name", "#/properties/name/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/name", "#/properties/name/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/name", "#/properties/name/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.app) {
let r = e.app;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/app", "#/properties/app/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/app", "#/properties/app/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/app", "#/properties/app/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.if_changed) {
let r = e.if_changed;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/if_changed", "#/properties/if_changed/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? ot.test(e) || (o = Wt(o, t + "/if_changed/" + i, "#/properties/if_changed/items/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.*-][A-Za-z0-9_./*-]*$"
}), p++) : (o = Wt(o, t + "/if_changed/" + i, "#/properties/if_changed/items/type", "type", {
type: "string"
}), p++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], o = Wt(o, t + "/if_changed", "#/properties/if_changed/uniqueItems", "uniqueItems", {
i: s,
j: i
}), p++;
break;
}
e[n] = s;
}
}
}
} else o = Wt(o, t + "/if_changed", "#/properties/if_changed/type", "type", {
type: "array"
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
return rt.errors = o, 0 === p;
}
const pt = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "accepted", "refused", "rotated_since" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "tokens"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
accepted: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
},
refused: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
},
minItems: 1,
uniqueItems: !0
},
rotated_since: {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"
}
}
};
function st(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.url) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "url"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.accepted) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "accepted"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.refused) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "refused"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.rotated_since) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "rotated_since"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(pt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "tokens" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "tokens"
}), l++), void 0 !== e.url) {
let r = e.url;
"string" == typeof r ? X.test(r) || (p = Wt(p, t + "/url", "#/properties/url/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/url", "#/properties/url/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.accepted) {
let r = e.accepted;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/accepted", "#/properties/accepted/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/accepted/" + i, "#/properties/accepted/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/accepted/" + i, "#/properties/accepted/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/accepted", "#/properties/accepted/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/accepted", "#/properties/accepted/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.refused) {
let r = e.refused;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/refused", "#/properties/refused/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? x.test(e) || (p = Wt(p, t + "/refused/" + i, "#/properties/refused/items/pattern", "pattern", {
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
}), l++) : (p = Wt(p, t + "/refused/" + i, "#/properties/refused/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/refused", "#/properties/refused/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/refused", "#/properties/refused/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.rotated_since) {
let r = e.rotated_since;
"string" == typeof r ? w.test(r) || (p = Wt(p, t + "/rotated_since", "#/properties/rotated_since/pattern", "pattern", {
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"
}), l++) : (p = Wt(p, t + "/rotated_since", "#/properties/rotated_since/type", "type", {
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
return st.errors = p, 0 === l;
}
const dt = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "credential", "query" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "sql"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
query: {
type: "string",
pattern: "^(select|SELECT|with|WITH)\\s",
maxLength: 2e3
},
equals: {
type: "string",
minLength: 1
},
rows: {
type: "integer",
minimum: 0
}
},
anyOf: [ {
required: [ "equals" ]
}, {
required: [ "rows" ]
} ]
}, ct = new RegExp("^(select|SELECT|with|WITH)\\s", "u");
function at(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
const d = l;
let c = !1;
const y = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.equals) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/0/required",
keyword: "required",
params: {
missingProperty: "equals"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
var u = y === l;
if (c = c || u, !c) {
const r = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.rows) {
const e = {
instancePath: t,
schemaPath: "#/anyOf/1/required",
keyword: "required",
params: {
missingProperty: "rows"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
u = r === l;
c = c || u;
}
if (c) l = d, null !== p && (d ? p.length = d : p = null); else {
const e = {
instancePath: t,
schemaPath: "#/anyOf",
keyword: "anyOf",
params: {}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.credential) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "credential"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.query) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "query"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(dt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "sql" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "sql"
}), l++), void 0 !== e.credential) {
let r = e.credential;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/credential", "#/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/credential", "#/properties/credential/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.query) {
let r = e.query;
"string" == typeof r ? (n(r) > 2e3 && (p = Wt(p, t + "/query", "#/properties/query/maxLength", "maxLength", {
limit: 2e3
}), l++), ct.test(r) || (p = Wt(p, t + "/query", "#/properties/query/pattern", "pattern", {
pattern: "^(select|SELECT|with|WITH)\\s"
}), l++)) : (p = Wt(p, t + "/query", "#/properties/query/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.equals) {
let r = e.equals;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/equals", "#/properties/equals/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/equals", "#/properties/equals/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.rows) {
let r = e.rows;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/rows", "#/properties/rows/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 0 || isNaN(r)) && (p = Wt(p, t + "/rows", "#/properties/rows/minimum", "minimum", {
comparison: ">=",
limit: 0
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
return at.errors = p, 0 === l;
}
const Pt = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "credential", "tool", "state" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "migration"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
tool: {
enum: [ "alembic", "sql-files" ]
},
folder: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
state: {
enum: [ "dry-run-clean", "pending", "at-head" ]
},
head: {
type: "string",
minLength: 1,
maxLength: 500
}
}
};
function lt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.credential) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "credential"
}
};
null === p ? p = [ e ] : p.push(e), l++;
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
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.state) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "state"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Pt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "migration" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "migration"
}), l++), void 0 !== e.credential) {
let r = e.credential;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/credential", "#/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/credential", "#/properties/credential/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.tool) {
let r = e.tool;
"alembic" !== r && "sql-files" !== r && (p = Wt(p, t + "/tool", "#/properties/tool/enum", "enum", {
allowedValues: Pt.properties.tool.enum
}), l++);
}
if (void 0 !== e.folder) {
let r = e.folder;
"string" == typeof r ? Te.test(r) || (p = Wt(p, t + "/folder", "#/properties/folder/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), l++) : (p = Wt(p, t + "/folder", "#/properties/folder/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.state) {
let r = e.state;
"dry-run-clean" !== r && "pending" !== r && "at-head" !== r && (p = Wt(p, t + "/state", "#/properties/state/enum", "enum", {
allowedValues: Pt.properties.state.enum
}), l++);
}
if (void 0 !== e.head) {
let r = e.head;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/head", "#/properties/head/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/head", "#/properties/head/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/head", "#/properties/head/type", "type", {
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
return lt.errors = p, 0 === l;
}
function mt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.database) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "database"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.max_age) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "max_age"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.restore_tested) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "restore_tested"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "database" !== r && "max_age" !== r && "restore_tested" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "snapshot" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "snapshot"
}), p++), void 0 !== e.database) {
let r = e.database;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/database", "#/properties/database/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/database", "#/properties/database/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/database", "#/properties/database/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.restore_tested) {
let r = e.restore_tested;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/restore_tested", "#/properties/restore_tested/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/restore_tested", "#/properties/restore_tested/type", "type", {
type: "string"
}), p++);
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
return mt.errors = o, 0 === p;
}
const wt = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "of", "values" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "env-values"
},
of: {
type: "string",
minLength: 1,
maxLength: 500
},
values: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "name" ],
anyOf: [ {
required: [ "equals" ]
}, {
required: [ "one_of" ]
}, {
required: [ "present" ]
}, {
required: [ "keys" ]
} ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
},
equals: {
type: "string",
minLength: 1
},
one_of: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: !0
},
present: {
const: !0
},
keys: {
type: "array",
items: {
type: "string",
minLength: 1,
maxLength: 500
},
minItems: 1,
uniqueItems: !0
},
secret: {
type: "boolean"
}
}
},
minItems: 1
},
refuse: {
type: "array",
items: {
enum: [ "test-secret", "wildcard-cors", "localhost", "default-password" ]
},
minItems: 1,
uniqueItems: !0
}
}
};
function yt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.of) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "of"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.values) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "values"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "of" !== r && "values" !== r && "refuse" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "env-values" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "env-values"
}), p++), void 0 !== e.of) {
let r = e.of;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/of", "#/properties/of/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/of", "#/properties/of/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/of", "#/properties/of/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.values) {
let r = e.values;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/values", "#/properties/values/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
const s = p;
let a = !1;
const d = p;
e && "object" == typeof e && !Array.isArray(e) && void 0 === e.equals && (o = Wt(o, t + "/values/" + i, "#/properties/values/items/anyOf/0/required", "required", {
missingProperty: "equals"
}), p++);
var l = d === p;
if (a = a || l, !a) {
const r = p;
e && "object" == typeof e && !Array.isArray(e) && void 0 === e.one_of && (o = Wt(o, t + "/values/" + i, "#/properties/values/items/anyOf/1/required", "required", {
missingProperty: "one_of"
}), p++);
l = r === p;
if (a = a || l, !a) {
const r = p;
e && "object" == typeof e && !Array.isArray(e) && void 0 === e.present && (o = Wt(o, t + "/values/" + i, "#/properties/values/items/anyOf/2/required", "required", {
missingProperty: "present"
}), p++);
l = r === p;
if (a = a || l, !a) {
const r = p;
e && "object" == typeof e && !Array.isArray(e) && void 0 === e.keys && (o = Wt(o, t + "/values/" + i, "#/properties/values/items/anyOf/3/required", "required", {
missingProperty: "keys"
}), p++);
l = r === p;
a = a || l;
}
}
}
if (a ? (p = s, null !== o && (s ? o.length = s : o = null)) : (o = Wt(o, t + "/values/" + i, "#/properties/values/items/anyOf", "anyOf", {}), 
p++), e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.name && (o = Wt(o, t + "/values/" + i, "#/properties/values/items/required", "required", {
missingProperty: "name"
}), p++);
for (const r in e) "name" !== r && "equals" !== r && "one_of" !== r && "present" !== r && "keys" !== r && "secret" !== r && (o = Wt(o, t + "/values/" + i, "#/properties/values/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), p++);
if (void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? $.test(r) || (o = Wt(o, t + "/values/" + i + "/name", "#/properties/values/items/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}), p++) : (o = Wt(o, t + "/values/" + i + "/name", "#/properties/values/items/properties/name/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.equals) {
let r = e.equals;
"string" == typeof r ? n(r) < 1 && (o = Wt(o, t + "/values/" + i + "/equals", "#/properties/values/items/properties/equals/minLength", "minLength", {
limit: 1
}), p++) : (o = Wt(o, t + "/values/" + i + "/equals", "#/properties/values/items/properties/equals/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.one_of) {
let r = e.one_of;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/values/" + i + "/one_of", "#/properties/values/items/properties/one_of/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
"string" == typeof e ? n(e) < 1 && (o = Wt(o, t + "/values/" + i + "/one_of/" + s, "#/properties/values/items/properties/one_of/items/minLength", "minLength", {
limit: 1
}), p++) : (o = Wt(o, t + "/values/" + i + "/one_of/" + s, "#/properties/values/items/properties/one_of/items/type", "type", {
type: "string"
}), p++);
}
let s, a = r.length;
if (a > 1) {
const e = {};
for (;a--; ) {
let n = r[a];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
s = e[n], o = Wt(o, t + "/values/" + i + "/one_of", "#/properties/values/items/properties/one_of/uniqueItems", "uniqueItems", {
i: a,
j: s
}), p++;
break;
}
e[n] = a;
}
}
}
} else o = Wt(o, t + "/values/" + i + "/one_of", "#/properties/values/items/properties/one_of/type", "type", {
type: "array"
}), p++;
}
if (void 0 !== e.present && !0 !== e.present && (o = Wt(o, t + "/values/" + i + "/present", "#/properties/values/items/properties/present/const", "const", {
allowedValue: !0
}), p++), void 0 !== e.keys) {
let r = e.keys;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/values/" + i + "/keys", "#/properties/values/items/properties/keys/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
"string" == typeof e ? (n(e) > 500 && (o = Wt(o, t + "/values/" + i + "/keys/" + s, "#/properties/values/items/properties/keys/items/maxLength", "maxLength", {
limit: 500
}), p++), n(e) < 1 && (o = Wt(o, t + "/values/" + i + "/keys/" + s, "#/properties/values/items/properties/keys/items/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/values/" + i + "/keys/" + s, "#/properties/values/items/properties/keys/items/type", "type", {
type: "string"
}), p++);
}
let s, a = r.length;
if (a > 1) {
const e = {};
for (;a--; ) {
let n = r[a];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
s = e[n], o = Wt(o, t + "/values/" + i + "/keys", "#/properties/values/items/properties/keys/uniqueItems", "uniqueItems", {
i: a,
j: s
}), p++;
break;
}
e[n] = a;
}
}
}
} else o = Wt(o, t + "/values/" + i + "/keys", "#/properties/values/items/properties/keys/type", "type", {
type: "array"
}), p++;
}
void 0 !== e.secret && "boolean" != typeof e.secret && (o = Wt(o, t + "/values/" + i + "/secret", "#/properties/values/items/properties/secret/type", "type", {
type: "boolean"
}), p++);
} else o = Wt(o, t + "/values/" + i, "#/properties/values/items/type", "type", {
type: "object"
}), p++;
}
} else o = Wt(o, t + "/values", "#/properties/values/type", "type", {
type: "array"
}), p++;
}
if (void 0 !== e.refuse) {
let r = e.refuse;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/refuse", "#/properties/refuse/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"test-secret" !== e && "wildcard-cors" !== e && "localhost" !== e && "default-password" !== e && (o = Wt(o, t + "/refuse/" + i, "#/properties/refuse/items/enum", "enum", {
allowedValues: wt.properties.refuse.items.enum
}), p++);
}
let i, s = r.length;
if (s > 1) e: for (;s--; ) for (i = s; i--; ) if (B(r[s], r[i])) {
o = Wt(o, t + "/refuse", "#/properties/refuse/uniqueItems", "uniqueItems", {
i: s,
j: i
}), p++;
break e;
}
} else o = Wt(o, t + "/refuse", "#/properties/refuse/type", "type", {
type: "array"
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
return yt.errors = o, 0 === p;
}
function ht(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.scheduler) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "scheduler"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.every) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "every"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "scheduler" !== r && "every" !== r && "ran_within" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "scheduler" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "scheduler"
}), p++), void 0 !== e.scheduler) {
let r = e.scheduler;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/scheduler", "#/properties/scheduler/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/scheduler", "#/properties/scheduler/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/scheduler", "#/properties/scheduler/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.every) {
let r = e.every;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/every", "#/properties/every/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/every", "#/properties/every/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.ran_within) {
let r = e.ran_within;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/ran_within", "#/properties/ran_within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/ran_within", "#/properties/ran_within/type", "type", {
type: "string"
}), p++);
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
return ht.errors = o, 0 === p;
}
const xt = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "url", "is" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "maintenance"
},
url: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
is: {
enum: [ "on", "off", "{value}" ]
}
}
};
function gt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.url) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "url"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.is) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "is"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "url" !== r && "is" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "maintenance" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "maintenance"
}), p++), void 0 !== e.url) {
let r = e.url;
"string" == typeof r ? X.test(r) || (o = Wt(o, t + "/url", "#/properties/url/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), p++) : (o = Wt(o, t + "/url", "#/properties/url/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.is) {
let r = e.is;
"on" !== r && "off" !== r && "{value}" !== r && (o = Wt(o, t + "/is", "#/properties/is/enum", "enum", {
allowedValues: xt.properties.is.enum
}), p++);
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
return gt.errors = o, 0 === p;
}
function ut(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.branch) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "branch"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "branch" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "branch-frozen" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "branch-frozen"
}), p++), void 0 !== e.branch) {
let r = e.branch;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/branch", "#/properties/branch/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/branch", "#/properties/branch/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/branch", "#/properties/branch/type", "type", {
type: "string"
}), p++);
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
return ut.errors = o, 0 === p;
}
function ft(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.folder) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "folder"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.manifest) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "manifest"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.min) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "min"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "folder" !== r && "manifest" !== r && "min" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "artifact-hash" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "artifact-hash"
}), p++), void 0 !== e.folder) {
let r = e.folder;
"string" == typeof r ? Te.test(r) || (o = Wt(o, t + "/folder", "#/properties/folder/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), p++) : (o = Wt(o, t + "/folder", "#/properties/folder/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.manifest) {
let r = e.manifest;
"string" == typeof r ? Te.test(r) || (o = Wt(o, t + "/manifest", "#/properties/manifest/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), p++) : (o = Wt(o, t + "/manifest", "#/properties/manifest/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.min) {
let r = e.min;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (o = Wt(o, t + "/min", "#/properties/min/type", "type", {
type: "integer"
}), p++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (o = Wt(o, t + "/min", "#/properties/min/minimum", "minimum", {
comparison: ">=",
limit: 1
}), p++);
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
return ft.errors = o, 0 === p;
}
const At = {
type: "object",
additionalProperties: !1,
required: [ "kind", "id", "file", "max_age", "says" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
why: {
type: "string",
minLength: 1,
maxLength: 500
},
fix: {
type: "string",
minLength: 1,
maxLength: 500
},
deadline: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
kind: {
const: "report"
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
max_age: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
says: {
type: "string",
minLength: 1,
maxLength: 500
},
names: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
};
function vt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.file) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "file"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.max_age) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "max_age"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.says) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "says"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(At.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kind && "report" !== e.kind && (p = Wt(p, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "report"
}), l++), void 0 !== e.file) {
let r = e.file;
"string" == typeof r ? Te.test(r) || (p = Wt(p, t + "/file", "#/properties/file/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), l++) : (p = Wt(p, t + "/file", "#/properties/file/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.max_age) {
let r = e.max_age;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/max_age", "#/properties/max_age/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/max_age", "#/properties/max_age/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.says) {
let r = e.says;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/says", "#/properties/says/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/says", "#/properties/says/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/says", "#/properties/says/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.names) {
let r = e.names;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/names", "#/properties/names/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/names/" + i, "#/properties/names/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/names/" + i, "#/properties/names/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/names", "#/properties/names/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/names", "#/properties/names/type", "type", {
type: "array"
}), l++;
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
return vt.errors = p, 0 === l;
}
function kt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 === e.roles) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "roles"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("id" !== r && "why" !== r && "fix" !== r && "deadline" !== r && "kind" !== r && "roles" !== r) {
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
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.why) {
let r = e.why;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/why", "#/properties/why/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/why", "#/properties/why/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/why", "#/properties/why/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.fix) {
let r = e.fix;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/fix", "#/properties/fix/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/fix", "#/properties/fix/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/fix", "#/properties/fix/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (o = Wt(o, t + "/deadline", "#/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), p++) : (o = Wt(o, t + "/deadline", "#/properties/deadline/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.kind && "approvals" !== e.kind && (o = Wt(o, t + "/kind", "#/properties/kind/const", "const", {
allowedValue: "approvals"
}), p++), void 0 !== e.roles) {
let r = e.roles;
if (Array.isArray(r)) {
r.length < 1 && (o = Wt(o, t + "/roles", "#/properties/roles/minItems", "minItems", {
limit: 1
}), p++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? a.test(e) || (o = Wt(o, t + "/roles/" + i, "#/properties/roles/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/roles/" + i, "#/properties/roles/items/type", "type", {
type: "string"
}), p++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], o = Wt(o, t + "/roles", "#/properties/roles/uniqueItems", "uniqueItems", {
i: s,
j: i
}), p++;
break;
}
e[n] = s;
}
}
}
} else o = Wt(o, t + "/roles", "#/properties/roles/type", "type", {
type: "array"
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
return kt.errors = o, 0 === p;
}
function _t(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let n = null, a = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.kind) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "kind"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
if (void 0 === e.id) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "id"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
const o = e.kind;
if ("string" == typeof o) if ("identity" === o) f(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? f.errors : n.concat(f.errors), a = n.length); else if ("clock" === o) P(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? P.errors : n.concat(P.errors), a = n.length); else if ("secret" === o) k(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? k.errors : n.concat(k.errors), a = n.length); else if ("parameter" === o) b(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? b.errors : n.concat(b.errors), a = n.length); else if ("variable" === o) z(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? z.errors : n.concat(z.errors), a = n.length); else if ("schedule" === o) j(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? j.errors : n.concat(j.errors), a = n.length); else if ("last-success" === o) D(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? D.errors : n.concat(D.errors), a = n.length); else if ("alarm" === o) E(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? E.errors : n.concat(E.errors), a = n.length); else if ("dashboard" === o) S(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? S.errors : n.concat(S.errors), a = n.length); else if ("metric-filter" === o) F(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? F.errors : n.concat(F.errors), a = n.length); else if ("stack" === o) U(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? U.errors : n.concat(U.errors), a = n.length); else if ("http" === o) J(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? J.errors : n.concat(J.errors), a = n.length); else if ("graphql" === o) Y(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Y.errors : n.concat(Y.errors), a = n.length); else if ("invoke" === o) te(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? te.errors : n.concat(te.errors), a = n.length); else if ("no-writes" === o) oe(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? oe.errors : n.concat(oe.errors), a = n.length); else if ("report-complete" === o) le(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? le.errors : n.concat(le.errors), a = n.length); else if ("reads-only" === o) me(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? me.errors : n.concat(me.errors), a = n.length); else if ("match-rate" === o) ye(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? ye.errors : n.concat(ye.errors), a = n.length); else if ("outcome-share" === o) ce(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? ce.errors : n.concat(ce.errors), a = n.length); else if ("field-presence" === o) ge(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? ge.errors : n.concat(ge.errors), a = n.length); else if ("category-mix" === o) fe(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? fe.errors : n.concat(fe.errors), a = n.length); else if ("vendor-latency" === o) Pe(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Pe.errors : n.concat(Pe.errors), a = n.length); else if ("rate-limits" === o) ve(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? ve.errors : n.concat(ve.errors), a = n.length); else if ("vendor-version" === o) ke(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? ke.errors : n.concat(ke.errors), a = n.length); else if ("nothing-changed" === o) _e(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? _e.errors : n.concat(_e.errors), a = n.length); else if ("signal" === o) $e(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? $e.errors : n.concat($e.errors), a = n.length); else if ("contained" === o) je(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? je.errors : n.concat(je.errors), a = n.length); else if ("pack" === o) De(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? De.errors : n.concat(De.errors), a = n.length); else if ("role-matrix" === o) Ee(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Ee.errors : n.concat(Ee.errors), a = n.length); else if ("release-identity" === o) Se(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Se.errors : n.concat(Se.errors), a = n.length); else if ("webhook-auth" === o) Ce(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Ce.errors : n.concat(Ce.errors), a = n.length); else if ("plaintext-secrets" === o) Fe(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Fe.errors : n.concat(Fe.errors), a = n.length); else if ("log-redaction" === o) Ke(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Ke.errors : n.concat(Ke.errors), a = n.length); else if ("log-count" === o) He(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? He.errors : n.concat(He.errors), a = n.length); else if ("list" === o) We(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? We.errors : n.concat(We.errors), a = n.length); else if ("defaults" === o) Je(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Je.errors : n.concat(Je.errors), a = n.length); else if ("roles-filled" === o) Qe(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Qe.errors : n.concat(Qe.errors), a = n.length); else if ("release-pin" === o) Xe(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Xe.errors : n.concat(Xe.errors), a = n.length); else if ("manual" === o) et(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? et.errors : n.concat(et.errors), a = n.length); else if ("check-run" === o) rt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? rt.errors : n.concat(rt.errors), a = n.length); else if ("tokens" === o) st(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? st.errors : n.concat(st.errors), a = n.length); else if ("sql" === o) at(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? at.errors : n.concat(at.errors), a = n.length); else if ("migration" === o) lt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? lt.errors : n.concat(lt.errors), a = n.length); else if ("snapshot" === o) mt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? mt.errors : n.concat(mt.errors), a = n.length); else if ("env-values" === o) yt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? yt.errors : n.concat(yt.errors), a = n.length); else if ("scheduler" === o) ht(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? ht.errors : n.concat(ht.errors), a = n.length); else if ("maintenance" === o) gt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? gt.errors : n.concat(gt.errors), a = n.length); else if ("branch-frozen" === o) ut(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? ut.errors : n.concat(ut.errors), a = n.length); else if ("artifact-hash" === o) ft(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? ft.errors : n.concat(ft.errors), a = n.length); else if ("report" === o) vt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? vt.errors : n.concat(vt.errors), a = n.length); else if ("approvals" === o) kt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? kt.errors : n.concat(kt.errors), a = n.length); else {
const e = {
instancePath: t,
schemaPath: "#/discriminator",
keyword: "discriminator",
params: {
error: "mapping",
tag: "kind",
tagValue: o
}
};
null === n ? n = [ e ] : n.push(e), a++;
} else {
const e = {
instancePath: t,
schemaPath: "#/discriminator",
keyword: "discriminator",
params: {
error: "tag",
tag: "kind",
tagValue: o
}
};
null === n ? n = [ e ] : n.push(e), a++;
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
null === n ? n = [ e ] : n.push(e), a++;
}
return _t.errors = n, 0 === a;
}
const qt = {
type: "object",
additionalProperties: !1,
required: [ "id", "parameter", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
parameter: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
},
type: {
enum: [ "String", "StringList", "SecureString" ]
}
}
};
function bt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
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
if (void 0 === e.parameter) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "parameter"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.safe) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "safe"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(qt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kill && "boolean" != typeof e.kill && (p = Wt(p, t + "/kill", "#/properties/kill/type", "type", {
type: "boolean"
}), l++), void 0 !== e.limits) {
let r = e.limits;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/limits", "#/properties/limits/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/limits", "#/properties/limits/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.personal && "boolean" != typeof e.personal && (p = Wt(p, t + "/personal", "#/properties/personal/type", "type", {
type: "boolean"
}), l++), void 0 !== e.values) {
let r = e.values;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/values", "#/properties/values/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) "string" != typeof r[i] && (p = Wt(p, t + "/values/" + i, "#/properties/values/items/type", "type", {
type: "string"
}), l++);
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/values", "#/properties/values/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/values", "#/properties/values/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.safe) {
let r = e.safe;
const i = l;
let s = !1, a = null;
const o = l;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/type", "type", {
type: "string"
}), l++), (d = o === l) && (s = !0, a = 0);
const m = l;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.absent && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/required", "required", {
missingProperty: "absent"
}), l++);
for (const e in r) "absent" !== e && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
void 0 !== r.absent && !0 !== r.absent && (p = Wt(p, t + "/safe/absent", "#/properties/safe/oneOf/1/properties/absent/const", "const", {
allowedValue: !0
}), l++);
} else p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/type", "type", {
type: "object"
}), l++;
var d;
(d = m === l) && s ? (s = !1, a = [ a, 1 ]) : d && (s = !0, a = 1), s ? (l = i, 
null !== p && (i ? p.length = i : p = null)) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf", "oneOf", {
passingSchemas: a
}), l++);
}
if (void 0 !== e.else) {
let r = e.else;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/else", "#/properties/else/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/else", "#/properties/else/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.closed) {
let r = e.closed;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.at && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "at"
}), l++), void 0 === r.until && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "until"
}), l++);
for (const e in r) "at" !== e && "until" !== e && (p = Wt(p, t + "/closed", "#/properties/closed/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.at) {
let e = r.at;
"string" == typeof e ? n(e) < 1 && (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.until) {
let e = r.until;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/type", "type", {
type: "string"
}), l++);
}
let i, s = e.length;
if (s > 1) {
const r = {};
for (;s--; ) {
let n = e[s];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
i = r[n], p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
r[n] = s;
}
}
}
} else p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/type", "type", {
type: "array"
}), l++;
}
} else p = Wt(p, t + "/closed", "#/properties/closed/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.only_rollback) {
let r = e.only_rollback;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.parameter) {
let r = e.parameter;
"string" == typeof r ? A.test(r) || (p = Wt(p, t + "/parameter", "#/properties/parameter/pattern", "pattern", {
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
}), l++) : (p = Wt(p, t + "/parameter", "#/properties/parameter/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.type) {
let r = e.type;
"String" !== r && "StringList" !== r && "SecureString" !== r && (p = Wt(p, t + "/type", "#/properties/type/enum", "enum", {
allowedValues: qt.properties.type.enum
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
return bt.errors = p, 0 === l;
}
const $t = {
type: "object",
additionalProperties: !1,
required: [ "id", "function", "variable", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$"
},
variable: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
},
alias: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,128}$"
}
}
}, Nt = new RegExp("^[A-Za-z0-9_-]{1,128}$", "u");
function Lt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
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
if (void 0 === e.function) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "function"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.variable) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "variable"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.safe) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "safe"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call($t.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kill && "boolean" != typeof e.kill && (p = Wt(p, t + "/kill", "#/properties/kill/type", "type", {
type: "boolean"
}), l++), void 0 !== e.limits) {
let r = e.limits;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/limits", "#/properties/limits/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/limits", "#/properties/limits/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.personal && "boolean" != typeof e.personal && (p = Wt(p, t + "/personal", "#/properties/personal/type", "type", {
type: "boolean"
}), l++), void 0 !== e.values) {
let r = e.values;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/values", "#/properties/values/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) "string" != typeof r[i] && (p = Wt(p, t + "/values/" + i, "#/properties/values/items/type", "type", {
type: "string"
}), l++);
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/values", "#/properties/values/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/values", "#/properties/values/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.safe) {
let r = e.safe;
const i = l;
let s = !1, a = null;
const o = l;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/type", "type", {
type: "string"
}), l++), (d = o === l) && (s = !0, a = 0);
const m = l;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.absent && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/required", "required", {
missingProperty: "absent"
}), l++);
for (const e in r) "absent" !== e && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
void 0 !== r.absent && !0 !== r.absent && (p = Wt(p, t + "/safe/absent", "#/properties/safe/oneOf/1/properties/absent/const", "const", {
allowedValue: !0
}), l++);
} else p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/type", "type", {
type: "object"
}), l++;
var d;
(d = m === l) && s ? (s = !1, a = [ a, 1 ]) : d && (s = !0, a = 1), s ? (l = i, 
null !== p && (i ? p.length = i : p = null)) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf", "oneOf", {
passingSchemas: a
}), l++);
}
if (void 0 !== e.else) {
let r = e.else;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/else", "#/properties/else/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/else", "#/properties/else/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.closed) {
let r = e.closed;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.at && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "at"
}), l++), void 0 === r.until && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "until"
}), l++);
for (const e in r) "at" !== e && "until" !== e && (p = Wt(p, t + "/closed", "#/properties/closed/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.at) {
let e = r.at;
"string" == typeof e ? n(e) < 1 && (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.until) {
let e = r.until;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/type", "type", {
type: "string"
}), l++);
}
let i, s = e.length;
if (s > 1) {
const r = {};
for (;s--; ) {
let n = e[s];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
i = r[n], p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
r[n] = s;
}
}
}
} else p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/type", "type", {
type: "array"
}), l++;
}
} else p = Wt(p, t + "/closed", "#/properties/closed/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.only_rollback) {
let r = e.only_rollback;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.function) {
let r = e.function;
"string" == typeof r ? L.test(r) || (p = Wt(p, t + "/function", "#/properties/function/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,64}$"
}), l++) : (p = Wt(p, t + "/function", "#/properties/function/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.variable) {
let r = e.variable;
"string" == typeof r ? $.test(r) || (p = Wt(p, t + "/variable", "#/properties/variable/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9_]*$"
}), l++) : (p = Wt(p, t + "/variable", "#/properties/variable/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.alias) {
let r = e.alias;
"string" == typeof r ? Nt.test(r) || (p = Wt(p, t + "/alias", "#/properties/alias/pattern", "pattern", {
pattern: "^[A-Za-z0-9_-]{1,128}$"
}), l++) : (p = Wt(p, t + "/alias", "#/properties/alias/type", "type", {
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
return Lt.errors = p, 0 === l;
}
const Dt = {
type: "object",
additionalProperties: !1,
required: [ "id", "list", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "members" ],
properties: {
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
uniqueItems: !0
}
}
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
list: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
},
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: !0
}
}
};
function zt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
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
if (void 0 === e.list) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "list"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.safe) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "safe"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Dt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kill && "boolean" != typeof e.kill && (p = Wt(p, t + "/kill", "#/properties/kill/type", "type", {
type: "boolean"
}), l++), void 0 !== e.limits) {
let r = e.limits;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/limits", "#/properties/limits/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/limits", "#/properties/limits/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.personal && "boolean" != typeof e.personal && (p = Wt(p, t + "/personal", "#/properties/personal/type", "type", {
type: "boolean"
}), l++), void 0 !== e.values) {
let r = e.values;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/values", "#/properties/values/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) "string" != typeof r[i] && (p = Wt(p, t + "/values/" + i, "#/properties/values/items/type", "type", {
type: "string"
}), l++);
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/values", "#/properties/values/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/values", "#/properties/values/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.safe) {
let r = e.safe;
const i = l;
let s = !1, a = null;
const o = l;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/type", "type", {
type: "string"
}), l++), (d = o === l) && (s = !0, a = 0);
const m = l;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.members && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/required", "required", {
missingProperty: "members"
}), l++);
for (const e in r) "members" !== e && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.members) {
let e = r.members;
if (Array.isArray(e)) {
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/safe/members/" + i, "#/properties/safe/oneOf/1/properties/members/items/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/safe/members/" + i, "#/properties/safe/oneOf/1/properties/members/items/type", "type", {
type: "string"
}), l++);
}
let i, s = e.length;
if (s > 1) {
const r = {};
for (;s--; ) {
let n = e[s];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
i = r[n], p = Wt(p, t + "/safe/members", "#/properties/safe/oneOf/1/properties/members/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
r[n] = s;
}
}
}
} else p = Wt(p, t + "/safe/members", "#/properties/safe/oneOf/1/properties/members/type", "type", {
type: "array"
}), l++;
}
} else p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/type", "type", {
type: "object"
}), l++;
if ((d = m === l) && s) s = !1, a = [ a, 1 ]; else {
d && (s = !0, a = 1);
const e = l;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.absent && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/2/required", "required", {
missingProperty: "absent"
}), l++);
for (const e in r) "absent" !== e && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/2/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
void 0 !== r.absent && !0 !== r.absent && (p = Wt(p, t + "/safe/absent", "#/properties/safe/oneOf/2/properties/absent/const", "const", {
allowedValue: !0
}), l++);
} else p = Wt(p, t + "/safe", "#/properties/safe/oneOf/2/type", "type", {
type: "object"
}), l++;
var d;
(d = e === l) && s ? (s = !1, a = [ a, 2 ]) : d && (s = !0, a = 2);
}
s ? (l = i, null !== p && (i ? p.length = i : p = null)) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf", "oneOf", {
passingSchemas: a
}), l++);
}
if (void 0 !== e.else) {
let r = e.else;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/else", "#/properties/else/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/else", "#/properties/else/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.closed) {
let r = e.closed;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.at && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "at"
}), l++), void 0 === r.until && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "until"
}), l++);
for (const e in r) "at" !== e && "until" !== e && (p = Wt(p, t + "/closed", "#/properties/closed/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.at) {
let e = r.at;
"string" == typeof e ? n(e) < 1 && (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.until) {
let e = r.until;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/type", "type", {
type: "string"
}), l++);
}
let i, s = e.length;
if (s > 1) {
const r = {};
for (;s--; ) {
let n = e[s];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
i = r[n], p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
r[n] = s;
}
}
}
} else p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/type", "type", {
type: "array"
}), l++;
}
} else p = Wt(p, t + "/closed", "#/properties/closed/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.only_rollback) {
let r = e.only_rollback;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.list) {
let r = e.list;
"string" == typeof r ? A.test(r) || (p = Wt(p, t + "/list", "#/properties/list/pattern", "pattern", {
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$"
}), l++) : (p = Wt(p, t + "/list", "#/properties/list/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.members) {
let r = e.members;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/members", "#/properties/members/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? n(e) < 1 && (p = Wt(p, t + "/members/" + i, "#/properties/members/items/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/members/" + i, "#/properties/members/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/members", "#/properties/members/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/members", "#/properties/members/type", "type", {
type: "array"
}), l++;
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
return zt.errors = p, 0 === l;
}
const Zt = {
type: "object",
additionalProperties: !1,
required: [ "id", "version_of", "by", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
version_of: {
type: "string",
minLength: 1,
maxLength: 500
},
by: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
};
function jt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
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
if (void 0 === e.version_of) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "version_of"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.by) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "by"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.safe) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "safe"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Zt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kill && "boolean" != typeof e.kill && (p = Wt(p, t + "/kill", "#/properties/kill/type", "type", {
type: "boolean"
}), l++), void 0 !== e.limits) {
let r = e.limits;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/limits", "#/properties/limits/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/limits", "#/properties/limits/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.personal && "boolean" != typeof e.personal && (p = Wt(p, t + "/personal", "#/properties/personal/type", "type", {
type: "boolean"
}), l++), void 0 !== e.values) {
let r = e.values;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/values", "#/properties/values/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) "string" != typeof r[i] && (p = Wt(p, t + "/values/" + i, "#/properties/values/items/type", "type", {
type: "string"
}), l++);
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/values", "#/properties/values/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/values", "#/properties/values/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.safe) {
let r = e.safe;
const i = l;
let s = !1, a = null;
const o = l;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/type", "type", {
type: "string"
}), l++), (d = o === l) && (s = !0, a = 0);
const m = l;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.absent && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/required", "required", {
missingProperty: "absent"
}), l++);
for (const e in r) "absent" !== e && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
void 0 !== r.absent && !0 !== r.absent && (p = Wt(p, t + "/safe/absent", "#/properties/safe/oneOf/1/properties/absent/const", "const", {
allowedValue: !0
}), l++);
} else p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/type", "type", {
type: "object"
}), l++;
var d;
(d = m === l) && s ? (s = !1, a = [ a, 1 ]) : d && (s = !0, a = 1), s ? (l = i, 
null !== p && (i ? p.length = i : p = null)) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf", "oneOf", {
passingSchemas: a
}), l++);
}
if (void 0 !== e.else) {
let r = e.else;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/else", "#/properties/else/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/else", "#/properties/else/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.closed) {
let r = e.closed;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.at && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "at"
}), l++), void 0 === r.until && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "until"
}), l++);
for (const e in r) "at" !== e && "until" !== e && (p = Wt(p, t + "/closed", "#/properties/closed/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.at) {
let e = r.at;
"string" == typeof e ? n(e) < 1 && (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.until) {
let e = r.until;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/type", "type", {
type: "string"
}), l++);
}
let i, s = e.length;
if (s > 1) {
const r = {};
for (;s--; ) {
let n = e[s];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
i = r[n], p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
r[n] = s;
}
}
}
} else p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/type", "type", {
type: "array"
}), l++;
}
} else p = Wt(p, t + "/closed", "#/properties/closed/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.only_rollback) {
let r = e.only_rollback;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.version_of) {
let r = e.version_of;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/version_of", "#/properties/version_of/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/version_of", "#/properties/version_of/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/version_of", "#/properties/version_of/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.by) {
let r = e.by;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/by", "#/properties/by/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/by", "#/properties/by/type", "type", {
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
return jt.errors = p, 0 === l;
}
const St = {
type: "object",
additionalProperties: !1,
required: [ "id", "maintenance", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
maintenance: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
by: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
};
function It(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
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
if (void 0 === e.maintenance) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "maintenance"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.safe) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "safe"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(St.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kill && "boolean" != typeof e.kill && (p = Wt(p, t + "/kill", "#/properties/kill/type", "type", {
type: "boolean"
}), l++), void 0 !== e.limits) {
let r = e.limits;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/limits", "#/properties/limits/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/limits", "#/properties/limits/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.personal && "boolean" != typeof e.personal && (p = Wt(p, t + "/personal", "#/properties/personal/type", "type", {
type: "boolean"
}), l++), void 0 !== e.values) {
let r = e.values;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/values", "#/properties/values/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) "string" != typeof r[i] && (p = Wt(p, t + "/values/" + i, "#/properties/values/items/type", "type", {
type: "string"
}), l++);
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/values", "#/properties/values/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/values", "#/properties/values/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.safe) {
let r = e.safe;
const i = l;
let s = !1, a = null;
const o = l;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/type", "type", {
type: "string"
}), l++), (d = o === l) && (s = !0, a = 0);
const m = l;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.absent && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/required", "required", {
missingProperty: "absent"
}), l++);
for (const e in r) "absent" !== e && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
void 0 !== r.absent && !0 !== r.absent && (p = Wt(p, t + "/safe/absent", "#/properties/safe/oneOf/1/properties/absent/const", "const", {
allowedValue: !0
}), l++);
} else p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/type", "type", {
type: "object"
}), l++;
var d;
(d = m === l) && s ? (s = !1, a = [ a, 1 ]) : d && (s = !0, a = 1), s ? (l = i, 
null !== p && (i ? p.length = i : p = null)) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf", "oneOf", {
passingSchemas: a
}), l++);
}
if (void 0 !== e.else) {
let r = e.else;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/else", "#/properties/else/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/else", "#/properties/else/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.closed) {
let r = e.closed;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.at && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "at"
}), l++), void 0 === r.until && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "until"
}), l++);
for (const e in r) "at" !== e && "until" !== e && (p = Wt(p, t + "/closed", "#/properties/closed/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.at) {
let e = r.at;
"string" == typeof e ? n(e) < 1 && (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.until) {
let e = r.until;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/type", "type", {
type: "string"
}), l++);
}
let i, s = e.length;
if (s > 1) {
const r = {};
for (;s--; ) {
let n = e[s];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
i = r[n], p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
r[n] = s;
}
}
}
} else p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/type", "type", {
type: "array"
}), l++;
}
} else p = Wt(p, t + "/closed", "#/properties/closed/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.only_rollback) {
let r = e.only_rollback;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.maintenance) {
let r = e.maintenance;
"string" == typeof r ? X.test(r) || (p = Wt(p, t + "/maintenance", "#/properties/maintenance/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/maintenance", "#/properties/maintenance/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.by) {
let r = e.by;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/by", "#/properties/by/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/by", "#/properties/by/type", "type", {
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
return It.errors = p, 0 === l;
}
const Tt = {
type: "object",
additionalProperties: !1,
required: [ "id", "scheduler", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
scheduler: {
type: "string",
minLength: 1,
maxLength: 500
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
by: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
};
function Ot(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
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
if (void 0 === e.scheduler) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "scheduler"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.safe) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "safe"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Tt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kill && "boolean" != typeof e.kill && (p = Wt(p, t + "/kill", "#/properties/kill/type", "type", {
type: "boolean"
}), l++), void 0 !== e.limits) {
let r = e.limits;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/limits", "#/properties/limits/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/limits", "#/properties/limits/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.personal && "boolean" != typeof e.personal && (p = Wt(p, t + "/personal", "#/properties/personal/type", "type", {
type: "boolean"
}), l++), void 0 !== e.values) {
let r = e.values;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/values", "#/properties/values/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) "string" != typeof r[i] && (p = Wt(p, t + "/values/" + i, "#/properties/values/items/type", "type", {
type: "string"
}), l++);
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/values", "#/properties/values/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/values", "#/properties/values/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.safe) {
let r = e.safe;
const i = l;
let s = !1, a = null;
const o = l;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/type", "type", {
type: "string"
}), l++), (d = o === l) && (s = !0, a = 0);
const m = l;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.absent && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/required", "required", {
missingProperty: "absent"
}), l++);
for (const e in r) "absent" !== e && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
void 0 !== r.absent && !0 !== r.absent && (p = Wt(p, t + "/safe/absent", "#/properties/safe/oneOf/1/properties/absent/const", "const", {
allowedValue: !0
}), l++);
} else p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/type", "type", {
type: "object"
}), l++;
var d;
(d = m === l) && s ? (s = !1, a = [ a, 1 ]) : d && (s = !0, a = 1), s ? (l = i, 
null !== p && (i ? p.length = i : p = null)) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf", "oneOf", {
passingSchemas: a
}), l++);
}
if (void 0 !== e.else) {
let r = e.else;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/else", "#/properties/else/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/else", "#/properties/else/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.closed) {
let r = e.closed;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.at && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "at"
}), l++), void 0 === r.until && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "until"
}), l++);
for (const e in r) "at" !== e && "until" !== e && (p = Wt(p, t + "/closed", "#/properties/closed/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.at) {
let e = r.at;
"string" == typeof e ? n(e) < 1 && (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.until) {
let e = r.until;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/type", "type", {
type: "string"
}), l++);
}
let i, s = e.length;
if (s > 1) {
const r = {};
for (;s--; ) {
let n = e[s];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
i = r[n], p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
r[n] = s;
}
}
}
} else p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/type", "type", {
type: "array"
}), l++;
}
} else p = Wt(p, t + "/closed", "#/properties/closed/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.only_rollback) {
let r = e.only_rollback;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.scheduler) {
let r = e.scheduler;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/scheduler", "#/properties/scheduler/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/scheduler", "#/properties/scheduler/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/scheduler", "#/properties/scheduler/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.every) {
let r = e.every;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/every", "#/properties/every/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/every", "#/properties/every/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.by) {
let r = e.by;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/by", "#/properties/by/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/by", "#/properties/by/type", "type", {
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
return Ot.errors = p, 0 === l;
}
const Mt = {
type: "object",
additionalProperties: !1,
required: [ "id", "environment_of", "safe" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
kill: {
type: "boolean"
},
limits: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
personal: {
type: "boolean"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: !0
},
safe: {
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: !1,
required: [ "absent" ],
properties: {
absent: {
const: !0
}
}
} ]
},
else: {
type: "string",
minLength: 1
},
closed: {
type: "object",
additionalProperties: !1,
required: [ "at", "until" ],
properties: {
at: {
type: "string",
minLength: 1
},
until: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
}
}
},
only_rollback: {
type: "string",
minLength: 1,
maxLength: 500
},
environment_of: {
type: "string",
minLength: 1,
maxLength: 500
},
by: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
};
function Et(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
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
if (void 0 === e.environment_of) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "environment_of"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.safe) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "safe"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Mt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.kill && "boolean" != typeof e.kill && (p = Wt(p, t + "/kill", "#/properties/kill/type", "type", {
type: "boolean"
}), l++), void 0 !== e.limits) {
let r = e.limits;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/limits", "#/properties/limits/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/limits", "#/properties/limits/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.personal && "boolean" != typeof e.personal && (p = Wt(p, t + "/personal", "#/properties/personal/type", "type", {
type: "boolean"
}), l++), void 0 !== e.values) {
let r = e.values;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/values", "#/properties/values/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) "string" != typeof r[i] && (p = Wt(p, t + "/values/" + i, "#/properties/values/items/type", "type", {
type: "string"
}), l++);
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/values", "#/properties/values/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/values", "#/properties/values/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.safe) {
let r = e.safe;
const i = l;
let s = !1, a = null;
const o = l;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/0/type", "type", {
type: "string"
}), l++), (d = o === l) && (s = !0, a = 0);
const m = l;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.absent && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/required", "required", {
missingProperty: "absent"
}), l++);
for (const e in r) "absent" !== e && (p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
void 0 !== r.absent && !0 !== r.absent && (p = Wt(p, t + "/safe/absent", "#/properties/safe/oneOf/1/properties/absent/const", "const", {
allowedValue: !0
}), l++);
} else p = Wt(p, t + "/safe", "#/properties/safe/oneOf/1/type", "type", {
type: "object"
}), l++;
var d;
(d = m === l) && s ? (s = !1, a = [ a, 1 ]) : d && (s = !0, a = 1), s ? (l = i, 
null !== p && (i ? p.length = i : p = null)) : (p = Wt(p, t + "/safe", "#/properties/safe/oneOf", "oneOf", {
passingSchemas: a
}), l++);
}
if (void 0 !== e.else) {
let r = e.else;
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/else", "#/properties/else/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/else", "#/properties/else/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.closed) {
let r = e.closed;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.at && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "at"
}), l++), void 0 === r.until && (p = Wt(p, t + "/closed", "#/properties/closed/required", "required", {
missingProperty: "until"
}), l++);
for (const e in r) "at" !== e && "until" !== e && (p = Wt(p, t + "/closed", "#/properties/closed/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.at) {
let e = r.at;
"string" == typeof e ? n(e) < 1 && (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/closed/at", "#/properties/closed/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.until) {
let e = r.until;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/closed/until/" + i, "#/properties/closed/properties/until/items/type", "type", {
type: "string"
}), l++);
}
let i, s = e.length;
if (s > 1) {
const r = {};
for (;s--; ) {
let n = e[s];
if ("string" == typeof n) {
if ("number" == typeof r[n]) {
i = r[n], p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
r[n] = s;
}
}
}
} else p = Wt(p, t + "/closed/until", "#/properties/closed/properties/until/type", "type", {
type: "array"
}), l++;
}
} else p = Wt(p, t + "/closed", "#/properties/closed/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.only_rollback) {
let r = e.only_rollback;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/only_rollback", "#/properties/only_rollback/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.environment_of) {
let r = e.environment_of;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/environment_of", "#/properties/environment_of/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/environment_of", "#/properties/environment_of/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/environment_of", "#/properties/environment_of/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.by) {
let r = e.by;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/by", "#/properties/by/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/by", "#/properties/by/type", "type", {
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
return Et.errors = p, 0 === l;
}
function Rt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let n = null, a = 0;
const o = a;
let p = !0;
const l = a;
if (a === l) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.parameter && (t = "parameter")) {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
} else {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
var d = l === a;
let m;
if (a = o, null !== n && (o ? n.length = o : n = null), d) {
const o = a;
bt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? bt.errors : n.concat(bt.errors), a = n.length), p = d = o === a, 
m = "then";
} else {
const o = a, l = a;
let _ = !0;
const x = a;
if (a === x) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.function && (t = "function")) {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
} else {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
var c = x === a;
let W;
if (a = l, null !== n && (l ? n.length = l : n = null), c) {
const o = a;
Lt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Lt.errors : n.concat(Lt.errors), a = n.length), _ = c = o === a, 
W = "then";
} else {
const o = a, p = a;
let l = !0;
const d = a;
if (a === d) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.list && (t = "list")) {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
} else {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
var y = d === a;
let m;
if (a = p, null !== n && (p ? n.length = p : n = null), y) {
const o = a;
zt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? zt.errors : n.concat(zt.errors), a = n.length), l = y = o === a, 
m = "then";
} else {
const o = a, p = a;
let d = !0;
const c = a;
if (a === c) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.version_of && (t = "version_of")) {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
} else {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
var u = c === a;
let _;
if (a = p, null !== n && (p ? n.length = p : n = null), u) {
const o = a;
jt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? jt.errors : n.concat(jt.errors), a = n.length), d = u = o === a, 
_ = "then";
} else {
const o = a, p = a;
let l = !0;
const m = a;
if (a === m) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.maintenance && (t = "maintenance")) {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
} else {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
var h = m === a;
let c;
if (a = p, null !== n && (p ? n.length = p : n = null), h) {
const o = a;
It(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? It.errors : n.concat(It.errors), a = n.length), l = h = o === a, 
c = "then";
} else {
const o = a, p = a;
let d = !0;
const m = a;
if (a === m) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.scheduler && (t = "scheduler")) {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
} else {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
var g = m === a;
let y;
if (a = p, null !== n && (p ? n.length = p : n = null), g) {
const o = a;
Ot(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Ot.errors : n.concat(Ot.errors), a = n.length), d = g = o === a, 
y = "then";
} else {
const o = a, p = a;
let l = !0;
const m = a;
if (a === m) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.environment_of && (t = "environment_of")) {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
} else {
const e = {};
null === n ? n = [ e ] : n.push(e), a++;
}
var v = m === a;
let c;
if (a = p, null !== n && (p ? n.length = p : n = null), v) {
const o = a;
Et(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (n = null === n ? Et.errors : n.concat(Et.errors), a = n.length), l = v = o === a, 
c = "then";
} else {
const r = a;
if (!e || "object" != typeof e || Array.isArray(e)) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/else/type",
keyword: "type",
params: {
type: "object"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
const i = a;
let s = !1;
const o = a;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.parameter) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/else/anyOf/0/required",
keyword: "required",
params: {
missingProperty: "parameter"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
var w = o === a;
if (s = s || w, !s) {
const r = a;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.function) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/else/anyOf/1/required",
keyword: "required",
params: {
missingProperty: "function"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
w = r === a;
if (s = s || w, !s) {
const r = a;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.list) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/else/anyOf/2/required",
keyword: "required",
params: {
missingProperty: "list"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
w = r === a;
if (s = s || w, !s) {
const r = a;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.version_of) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/else/anyOf/3/required",
keyword: "required",
params: {
missingProperty: "version_of"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
w = r === a;
if (s = s || w, !s) {
const r = a;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.maintenance) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/else/anyOf/4/required",
keyword: "required",
params: {
missingProperty: "maintenance"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
w = r === a;
if (s = s || w, !s) {
const r = a;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.scheduler) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/else/anyOf/5/required",
keyword: "required",
params: {
missingProperty: "scheduler"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
w = r === a;
if (s = s || w, !s) {
const r = a;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.environment_of) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/else/anyOf/6/required",
keyword: "required",
params: {
missingProperty: "environment_of"
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
w = r === a;
s = s || w;
}
}
}
}
}
}
if (s) a = i, null !== n && (i ? n.length = i : n = null); else {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/else/anyOf",
keyword: "anyOf",
params: {}
};
null === n ? n = [ e ] : n.push(e), a++;
}
l = v = r === a, c = "else";
}
if (!l) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/else/if",
keyword: "if",
params: {
failingKeyword: c
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
d = g = o === a, y = "else";
}
if (!d) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/else/if",
keyword: "if",
params: {
failingKeyword: y
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
l = h = o === a, c = "else";
}
if (!l) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/if",
keyword: "if",
params: {
failingKeyword: c
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
d = u = o === a, _ = "else";
}
if (!d) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/if",
keyword: "if",
params: {
failingKeyword: _
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
l = y = o === a, m = "else";
}
if (!l) {
const e = {
instancePath: t,
schemaPath: "#/else/else/if",
keyword: "if",
params: {
failingKeyword: m
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
_ = c = o === a, W = "else";
}
if (!_) {
const e = {
instancePath: t,
schemaPath: "#/else/if",
keyword: "if",
params: {
failingKeyword: W
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
p = d = o === a, m = "else";
}
if (!p) {
const e = {
instancePath: t,
schemaPath: "#/if",
keyword: "if",
params: {
failingKeyword: m
}
};
null === n ? n = [ e ] : n.push(e), a++;
}
return Rt.errors = n, 0 === a;
}
const Vt = {
type: "object",
additionalProperties: !1,
required: [ "id", "hosts", "within" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
hosts: {
type: "array",
items: {
type: "string",
pattern: "^[a-z0-9.-]+$"
},
minItems: 1,
maxItems: 50
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
sampler: {
type: "object",
additionalProperties: !1,
required: [ "over", "samples", "batch", "pause", "limited_share", "sample", "extract", "lookups", "match", "fields" ],
properties: {
over: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
samples: {
type: "integer",
minimum: 1,
maximum: 1e6
},
batch: {
type: "integer",
minimum: 1,
maximum: 1e3
},
pause: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
in_flight: {
type: "integer",
minimum: 1,
maximum: 50
},
attempts: {
type: "integer",
minimum: 1,
maximum: 10
},
longest_wait: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
limited_share: {
type: "number",
minimum: 0,
maximum: 1
},
retry_diagnostics: {
type: "boolean"
},
request_trace: {
type: "boolean"
},
sample: {
type: "object",
additionalProperties: !1,
required: [ "get", "items", "id", "at", "cursor" ],
properties: {
get: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
items: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
id: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
at: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
changed: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
cursor: {
type: "object",
additionalProperties: !1,
required: [ "by" ],
properties: {
by: {
enum: [ "page", "next", "link" ]
},
parameter: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
},
path: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}
}
},
total: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
newest_first: {
type: "boolean"
},
max_pages: {
type: "integer",
minimum: 1
}
}
},
extract: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "from" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
from: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
pattern: {
type: "string",
minLength: 1,
maxLength: 200
}
}
},
minItems: 1,
maxItems: 50
},
applies: {
type: "object",
additionalProperties: !1,
required: [ "from", "pattern" ],
properties: {
from: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
pattern: {
type: "string",
minLength: 1,
maxLength: 200
}
}
},
lookups: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "candidates", "key" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
get: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
graphql: {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
},
document: {
type: "string",
minLength: 1,
maxLength: 5e3
},
root: {
type: "array",
items: {
type: "string",
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
},
minItems: 1,
maxItems: 50
},
variables: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
},
additionalProperties: {
type: "string",
minLength: 1,
maxLength: 200
}
},
credential: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
candidates: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
key: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
at: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
changed: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
same: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
additionalProperties: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
},
oneOf: [ {
required: [ "get" ]
}, {
required: [ "graphql", "document", "root" ]
} ]
},
minItems: 1,
maxItems: 50
},
match: {
type: "object",
additionalProperties: !1,
required: [ "by" ],
properties: {
by: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
maxItems: 50
},
confirm: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}
}
},
categories: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "id", "from", "pattern" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
from: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
pattern: {
type: "string",
minLength: 1,
maxLength: 200
}
}
},
minItems: 1,
maxItems: 50
},
fields: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
additionalProperties: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
additionalProperties: {
enum: [ "string", "number", "boolean", "object", "array", "string?", "number?", "boolean?", "object?", "array?" ]
}
}
},
versions: {
type: "array",
items: {
type: "object",
additionalProperties: !1,
required: [ "host", "header", "equals" ],
properties: {
host: {
type: "string",
pattern: "^[a-z0-9.-]+$"
},
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
equals: {
type: "string",
minLength: 1,
maxLength: 50
}
}
},
minItems: 1,
maxItems: 50
},
witness: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
},
command: {
type: "object",
additionalProperties: !1,
required: [ "run", "file" ],
properties: {
run: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
},
secrets: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Z][A-Z0-9_]*$"
},
additionalProperties: {
type: "string",
minLength: 1
}
}
}
}
},
oneOf: [ {
required: [ "sampler" ]
}, {
required: [ "command" ]
} ]
}, Ft = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u"), Jt = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function Ct(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
const d = l;
let y = !1, u = null;
const h = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.sampler) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/0/required",
keyword: "required",
params: {
missingProperty: "sampler"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
(v = h === l) && (y = !0, u = 0);
const g = l;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.command) {
const e = {
instancePath: t,
schemaPath: "#/oneOf/1/required",
keyword: "required",
params: {
missingProperty: "command"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
var v;
if ((v = g === l) && y ? (y = !1, u = [ u, 1 ]) : v && (y = !0, u = 1), y) l = d, 
null !== p && (d ? p.length = d : p = null); else {
const e = {
instancePath: t,
schemaPath: "#/oneOf",
keyword: "oneOf",
params: {
passingSchemas: u
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
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
if (void 0 === e.hosts) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "hosts"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.within) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "within"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if ("id" !== r && "title" !== r && "hosts" !== r && "within" !== r && "sampler" !== r && "command" !== r) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.hosts) {
let r = e.hosts;
if (Array.isArray(r)) {
r.length > 50 && (p = Wt(p, t + "/hosts", "#/properties/hosts/maxItems", "maxItems", {
limit: 50
}), l++), r.length < 1 && (p = Wt(p, t + "/hosts", "#/properties/hosts/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? c.test(e) || (p = Wt(p, t + "/hosts/" + i, "#/properties/hosts/items/pattern", "pattern", {
pattern: "^[a-z0-9.-]+$"
}), l++) : (p = Wt(p, t + "/hosts/" + i, "#/properties/hosts/items/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/hosts", "#/properties/hosts/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/within", "#/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/within", "#/properties/within/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.sampler) {
let r = e.sampler;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.over && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "over"
}), l++), void 0 === r.samples && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "samples"
}), l++), void 0 === r.batch && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "batch"
}), l++), void 0 === r.pause && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "pause"
}), l++), void 0 === r.limited_share && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "limited_share"
}), l++), void 0 === r.sample && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "sample"
}), l++), void 0 === r.extract && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "extract"
}), l++), void 0 === r.lookups && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "lookups"
}), l++), void 0 === r.match && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "match"
}), l++), void 0 === r.fields && (p = Wt(p, t + "/sampler", "#/properties/sampler/required", "required", {
missingProperty: "fields"
}), l++);
for (const e in r) s.call(Vt.properties.sampler.properties, e) || (p = Wt(p, t + "/sampler", "#/properties/sampler/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.over) {
let e = r.over;
"string" == typeof e ? m.test(e) || (p = Wt(p, t + "/sampler/over", "#/properties/sampler/properties/over/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/sampler/over", "#/properties/sampler/properties/over/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.samples) {
let e = r.samples;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (p = Wt(p, t + "/sampler/samples", "#/properties/sampler/properties/samples/type", "type", {
type: "integer"
}), l++), "number" == typeof e && isFinite(e) && ((e > 1e6 || isNaN(e)) && (p = Wt(p, t + "/sampler/samples", "#/properties/sampler/properties/samples/maximum", "maximum", {
comparison: "<=",
limit: 1e6
}), l++), (e < 1 || isNaN(e)) && (p = Wt(p, t + "/sampler/samples", "#/properties/sampler/properties/samples/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++));
}
if (void 0 !== r.batch) {
let e = r.batch;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (p = Wt(p, t + "/sampler/batch", "#/properties/sampler/properties/batch/type", "type", {
type: "integer"
}), l++), "number" == typeof e && isFinite(e) && ((e > 1e3 || isNaN(e)) && (p = Wt(p, t + "/sampler/batch", "#/properties/sampler/properties/batch/maximum", "maximum", {
comparison: "<=",
limit: 1e3
}), l++), (e < 1 || isNaN(e)) && (p = Wt(p, t + "/sampler/batch", "#/properties/sampler/properties/batch/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++));
}
if (void 0 !== r.pause) {
let e = r.pause;
"string" == typeof e ? m.test(e) || (p = Wt(p, t + "/sampler/pause", "#/properties/sampler/properties/pause/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/sampler/pause", "#/properties/sampler/properties/pause/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.in_flight) {
let e = r.in_flight;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (p = Wt(p, t + "/sampler/in_flight", "#/properties/sampler/properties/in_flight/type", "type", {
type: "integer"
}), l++), "number" == typeof e && isFinite(e) && ((e > 50 || isNaN(e)) && (p = Wt(p, t + "/sampler/in_flight", "#/properties/sampler/properties/in_flight/maximum", "maximum", {
comparison: "<=",
limit: 50
}), l++), (e < 1 || isNaN(e)) && (p = Wt(p, t + "/sampler/in_flight", "#/properties/sampler/properties/in_flight/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++));
}
if (void 0 !== r.attempts) {
let e = r.attempts;
("number" != typeof e || e % 1 || isNaN(e) || !isFinite(e)) && (p = Wt(p, t + "/sampler/attempts", "#/properties/sampler/properties/attempts/type", "type", {
type: "integer"
}), l++), "number" == typeof e && isFinite(e) && ((e > 10 || isNaN(e)) && (p = Wt(p, t + "/sampler/attempts", "#/properties/sampler/properties/attempts/maximum", "maximum", {
comparison: "<=",
limit: 10
}), l++), (e < 1 || isNaN(e)) && (p = Wt(p, t + "/sampler/attempts", "#/properties/sampler/properties/attempts/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++));
}
if (void 0 !== r.longest_wait) {
let e = r.longest_wait;
"string" == typeof e ? m.test(e) || (p = Wt(p, t + "/sampler/longest_wait", "#/properties/sampler/properties/longest_wait/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/sampler/longest_wait", "#/properties/sampler/properties/longest_wait/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.limited_share) {
let e = r.limited_share;
"number" == typeof e && isFinite(e) ? ((e > 1 || isNaN(e)) && (p = Wt(p, t + "/sampler/limited_share", "#/properties/sampler/properties/limited_share/maximum", "maximum", {
comparison: "<=",
limit: 1
}), l++), (e < 0 || isNaN(e)) && (p = Wt(p, t + "/sampler/limited_share", "#/properties/sampler/properties/limited_share/minimum", "minimum", {
comparison: ">=",
limit: 0
}), l++)) : (p = Wt(p, t + "/sampler/limited_share", "#/properties/sampler/properties/limited_share/type", "type", {
type: "number"
}), l++);
}
if (void 0 !== r.retry_diagnostics && "boolean" != typeof r.retry_diagnostics && (p = Wt(p, t + "/sampler/retry_diagnostics", "#/properties/sampler/properties/retry_diagnostics/type", "type", {
type: "boolean"
}), l++), void 0 !== r.request_trace && "boolean" != typeof r.request_trace && (p = Wt(p, t + "/sampler/request_trace", "#/properties/sampler/properties/request_trace/type", "type", {
type: "boolean"
}), l++), void 0 !== r.sample) {
let e = r.sample;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.get && (p = Wt(p, t + "/sampler/sample", "#/properties/sampler/properties/sample/required", "required", {
missingProperty: "get"
}), l++), void 0 === e.items && (p = Wt(p, t + "/sampler/sample", "#/properties/sampler/properties/sample/required", "required", {
missingProperty: "items"
}), l++), void 0 === e.id && (p = Wt(p, t + "/sampler/sample", "#/properties/sampler/properties/sample/required", "required", {
missingProperty: "id"
}), l++), void 0 === e.at && (p = Wt(p, t + "/sampler/sample", "#/properties/sampler/properties/sample/required", "required", {
missingProperty: "at"
}), l++), void 0 === e.cursor && (p = Wt(p, t + "/sampler/sample", "#/properties/sampler/properties/sample/required", "required", {
missingProperty: "cursor"
}), l++);
for (const r in e) s.call(Vt.properties.sampler.properties.sample.properties, r) || (p = Wt(p, t + "/sampler/sample", "#/properties/sampler/properties/sample/additionalProperties", "additionalProperties", {
additionalProperty: r
}), l++);
if (void 0 !== e.get) {
let r = e.get;
"string" == typeof r ? X.test(r) || (p = Wt(p, t + "/sampler/sample/get", "#/properties/sampler/properties/sample/properties/get/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/sampler/sample/get", "#/properties/sampler/properties/sample/properties/get/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.credential) {
let r = e.credential;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/sampler/sample/credential", "#/properties/sampler/properties/sample/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/sampler/sample/credential", "#/properties/sampler/properties/sample/properties/credential/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.items) {
let r = e.items;
"string" == typeof r ? ee.test(r) || (p = Wt(p, t + "/sampler/sample/items", "#/properties/sampler/properties/sample/properties/items/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/sample/items", "#/properties/sampler/properties/sample/properties/items/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? ee.test(r) || (p = Wt(p, t + "/sampler/sample/id", "#/properties/sampler/properties/sample/properties/id/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/sample/id", "#/properties/sampler/properties/sample/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.at) {
let r = e.at;
"string" == typeof r ? ee.test(r) || (p = Wt(p, t + "/sampler/sample/at", "#/properties/sampler/properties/sample/properties/at/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/sample/at", "#/properties/sampler/properties/sample/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.changed) {
let r = e.changed;
"string" == typeof r ? ee.test(r) || (p = Wt(p, t + "/sampler/sample/changed", "#/properties/sampler/properties/sample/properties/changed/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/sample/changed", "#/properties/sampler/properties/sample/properties/changed/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.cursor) {
let r = e.cursor;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.by && (p = Wt(p, t + "/sampler/sample/cursor", "#/properties/sampler/properties/sample/properties/cursor/required", "required", {
missingProperty: "by"
}), l++);
for (const e in r) "by" !== e && "parameter" !== e && "path" !== e && (p = Wt(p, t + "/sampler/sample/cursor", "#/properties/sampler/properties/sample/properties/cursor/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.by) {
let e = r.by;
"page" !== e && "next" !== e && "link" !== e && (p = Wt(p, t + "/sampler/sample/cursor/by", "#/properties/sampler/properties/sample/properties/cursor/properties/by/enum", "enum", {
allowedValues: Vt.properties.sampler.properties.sample.properties.cursor.properties.by.enum
}), l++);
}
if (void 0 !== r.parameter) {
let e = r.parameter;
"string" == typeof e ? Ne.test(e) || (p = Wt(p, t + "/sampler/sample/cursor/parameter", "#/properties/sampler/properties/sample/properties/cursor/properties/parameter/pattern", "pattern", {
pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
}), l++) : (p = Wt(p, t + "/sampler/sample/cursor/parameter", "#/properties/sampler/properties/sample/properties/cursor/properties/parameter/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.path) {
let e = r.path;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/sampler/sample/cursor/path", "#/properties/sampler/properties/sample/properties/cursor/properties/path/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/sample/cursor/path", "#/properties/sampler/properties/sample/properties/cursor/properties/path/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/sample/cursor", "#/properties/sampler/properties/sample/properties/cursor/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.total) {
let r = e.total;
"string" == typeof r ? ee.test(r) || (p = Wt(p, t + "/sampler/sample/total", "#/properties/sampler/properties/sample/properties/total/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/sample/total", "#/properties/sampler/properties/sample/properties/total/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.newest_first && "boolean" != typeof e.newest_first && (p = Wt(p, t + "/sampler/sample/newest_first", "#/properties/sampler/properties/sample/properties/newest_first/type", "type", {
type: "boolean"
}), l++), void 0 !== e.max_pages) {
let r = e.max_pages;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (p = Wt(p, t + "/sampler/sample/max_pages", "#/properties/sampler/properties/sample/properties/max_pages/type", "type", {
type: "integer"
}), l++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (p = Wt(p, t + "/sampler/sample/max_pages", "#/properties/sampler/properties/sample/properties/max_pages/minimum", "minimum", {
comparison: ">=",
limit: 1
}), l++);
}
} else p = Wt(p, t + "/sampler/sample", "#/properties/sampler/properties/sample/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== r.extract) {
let e = r.extract;
if (Array.isArray(e)) {
e.length > 50 && (p = Wt(p, t + "/sampler/extract", "#/properties/sampler/properties/extract/maxItems", "maxItems", {
limit: 50
}), l++), e.length < 1 && (p = Wt(p, t + "/sampler/extract", "#/properties/sampler/properties/extract/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.id && (p = Wt(p, t + "/sampler/extract/" + i, "#/properties/sampler/properties/extract/items/required", "required", {
missingProperty: "id"
}), l++), void 0 === r.from && (p = Wt(p, t + "/sampler/extract/" + i, "#/properties/sampler/properties/extract/items/required", "required", {
missingProperty: "from"
}), l++);
for (const e in r) "id" !== e && "from" !== e && "pattern" !== e && (p = Wt(p, t + "/sampler/extract/" + i, "#/properties/sampler/properties/extract/items/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.id) {
let e = r.id;
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/sampler/extract/" + i + "/id", "#/properties/sampler/properties/extract/items/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/sampler/extract/" + i + "/id", "#/properties/sampler/properties/extract/items/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.from) {
let e = r.from;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/sampler/extract/" + i + "/from", "#/properties/sampler/properties/extract/items/properties/from/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/extract/" + i + "/from", "#/properties/sampler/properties/extract/items/properties/from/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.pattern) {
let e = r.pattern;
"string" == typeof e ? (n(e) > 200 && (p = Wt(p, t + "/sampler/extract/" + i + "/pattern", "#/properties/sampler/properties/extract/items/properties/pattern/maxLength", "maxLength", {
limit: 200
}), l++), n(e) < 1 && (p = Wt(p, t + "/sampler/extract/" + i + "/pattern", "#/properties/sampler/properties/extract/items/properties/pattern/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/sampler/extract/" + i + "/pattern", "#/properties/sampler/properties/extract/items/properties/pattern/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/extract/" + i, "#/properties/sampler/properties/extract/items/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/sampler/extract", "#/properties/sampler/properties/extract/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== r.applies) {
let e = r.applies;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.from && (p = Wt(p, t + "/sampler/applies", "#/properties/sampler/properties/applies/required", "required", {
missingProperty: "from"
}), l++), void 0 === e.pattern && (p = Wt(p, t + "/sampler/applies", "#/properties/sampler/properties/applies/required", "required", {
missingProperty: "pattern"
}), l++);
for (const r in e) "from" !== r && "pattern" !== r && (p = Wt(p, t + "/sampler/applies", "#/properties/sampler/properties/applies/additionalProperties", "additionalProperties", {
additionalProperty: r
}), l++);
if (void 0 !== e.from) {
let r = e.from;
"string" == typeof r ? ee.test(r) || (p = Wt(p, t + "/sampler/applies/from", "#/properties/sampler/properties/applies/properties/from/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/applies/from", "#/properties/sampler/properties/applies/properties/from/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.pattern) {
let r = e.pattern;
"string" == typeof r ? (n(r) > 200 && (p = Wt(p, t + "/sampler/applies/pattern", "#/properties/sampler/properties/applies/properties/pattern/maxLength", "maxLength", {
limit: 200
}), l++), n(r) < 1 && (p = Wt(p, t + "/sampler/applies/pattern", "#/properties/sampler/properties/applies/properties/pattern/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/sampler/applies/pattern", "#/properties/sampler/properties/applies/properties/pattern/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/applies", "#/properties/sampler/properties/applies/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== r.lookups) {
let e = r.lookups;
if (Array.isArray(e)) {
e.length > 50 && (p = Wt(p, t + "/sampler/lookups", "#/properties/sampler/properties/lookups/maxItems", "maxItems", {
limit: 50
}), l++), e.length < 1 && (p = Wt(p, t + "/sampler/lookups", "#/properties/sampler/properties/lookups/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
const o = l;
let d = !1, m = null;
const c = l;
r && "object" == typeof r && !Array.isArray(r) && void 0 === r.get && (p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/oneOf/0/required", "required", {
missingProperty: "get"
}), l++), (w = c === l) && (d = !0, m = 0);
const y = l;
var w;
if (r && "object" == typeof r && !Array.isArray(r) && (void 0 === r.graphql && (p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/oneOf/1/required", "required", {
missingProperty: "graphql"
}), l++), void 0 === r.document && (p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/oneOf/1/required", "required", {
missingProperty: "document"
}), l++), void 0 === r.root && (p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/oneOf/1/required", "required", {
missingProperty: "root"
}), l++)), (w = y === l) && d ? (d = !1, m = [ m, 1 ]) : w && (d = !0, m = 1), d ? (l = o, 
null !== p && (o ? p.length = o : p = null)) : (p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/oneOf", "oneOf", {
passingSchemas: m
}), l++), r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.id && (p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/required", "required", {
missingProperty: "id"
}), l++), void 0 === r.candidates && (p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/required", "required", {
missingProperty: "candidates"
}), l++), void 0 === r.key && (p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/required", "required", {
missingProperty: "key"
}), l++);
for (const e in r) s.call(Vt.properties.sampler.properties.lookups.items.properties, e) || (p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.id) {
let e = r.id;
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/sampler/lookups/" + i + "/id", "#/properties/sampler/properties/lookups/items/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/id", "#/properties/sampler/properties/lookups/items/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.get) {
let e = r.get;
"string" == typeof e ? X.test(e) || (p = Wt(p, t + "/sampler/lookups/" + i + "/get", "#/properties/sampler/properties/lookups/items/properties/get/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/get", "#/properties/sampler/properties/lookups/items/properties/get/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.graphql) {
let e = r.graphql;
"string" == typeof e ? X.test(e) || (p = Wt(p, t + "/sampler/lookups/" + i + "/graphql", "#/properties/sampler/properties/lookups/items/properties/graphql/pattern", "pattern", {
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/graphql", "#/properties/sampler/properties/lookups/items/properties/graphql/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.document) {
let e = r.document;
"string" == typeof e ? (n(e) > 5e3 && (p = Wt(p, t + "/sampler/lookups/" + i + "/document", "#/properties/sampler/properties/lookups/items/properties/document/maxLength", "maxLength", {
limit: 5e3
}), l++), n(e) < 1 && (p = Wt(p, t + "/sampler/lookups/" + i + "/document", "#/properties/sampler/properties/lookups/items/properties/document/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/sampler/lookups/" + i + "/document", "#/properties/sampler/properties/lookups/items/properties/document/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.root) {
let e = r.root;
if (Array.isArray(e)) {
e.length > 50 && (p = Wt(p, t + "/sampler/lookups/" + i + "/root", "#/properties/sampler/properties/lookups/items/properties/root/maxItems", "maxItems", {
limit: 50
}), l++), e.length < 1 && (p = Wt(p, t + "/sampler/lookups/" + i + "/root", "#/properties/sampler/properties/lookups/items/properties/root/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let s = 0; s < r; s++) {
let r = e[s];
"string" == typeof r ? ie.test(r) || (p = Wt(p, t + "/sampler/lookups/" + i + "/root/" + s, "#/properties/sampler/properties/lookups/items/properties/root/items/pattern", "pattern", {
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/root/" + s, "#/properties/sampler/properties/lookups/items/properties/root/items/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/lookups/" + i + "/root", "#/properties/sampler/properties/lookups/items/properties/root/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== r.variables) {
let e = r.variables;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length < 1 && (p = Wt(p, t + "/sampler/lookups/" + i + "/variables", "#/properties/sampler/properties/lookups/items/properties/variables/minProperties", "minProperties", {
limit: 1
}), l++);
for (const r in e) {
const e = l;
if ("string" == typeof r) {
if (!ie.test(r)) {
const e = {
instancePath: t + "/sampler/lookups/" + i + "/variables",
schemaPath: "#/properties/sampler/properties/lookups/items/properties/variables/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
} else {
const e = {
instancePath: t + "/sampler/lookups/" + i + "/variables",
schemaPath: "#/properties/sampler/properties/lookups/items/properties/variables/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
e === l || (p = Wt(p, t + "/sampler/lookups/" + i + "/variables", "#/properties/sampler/properties/lookups/items/properties/variables/propertyNames", "propertyNames", {
propertyName: r
}), l++);
}
for (const r in e) {
let s = e[r];
"string" == typeof s ? (n(s) > 200 && (p = Wt(p, t + "/sampler/lookups/" + i + "/variables/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/sampler/properties/lookups/items/properties/variables/additionalProperties/maxLength", "maxLength", {
limit: 200
}), l++), n(s) < 1 && (p = Wt(p, t + "/sampler/lookups/" + i + "/variables/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/sampler/properties/lookups/items/properties/variables/additionalProperties/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/sampler/lookups/" + i + "/variables/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/sampler/properties/lookups/items/properties/variables/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/lookups/" + i + "/variables", "#/properties/sampler/properties/lookups/items/properties/variables/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== r.credential) {
let e = r.credential;
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/sampler/lookups/" + i + "/credential", "#/properties/sampler/properties/lookups/items/properties/credential/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/credential", "#/properties/sampler/properties/lookups/items/properties/credential/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.candidates) {
let e = r.candidates;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/sampler/lookups/" + i + "/candidates", "#/properties/sampler/properties/lookups/items/properties/candidates/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/candidates", "#/properties/sampler/properties/lookups/items/properties/candidates/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.key) {
let e = r.key;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/sampler/lookups/" + i + "/key", "#/properties/sampler/properties/lookups/items/properties/key/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/key", "#/properties/sampler/properties/lookups/items/properties/key/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.at) {
let e = r.at;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/sampler/lookups/" + i + "/at", "#/properties/sampler/properties/lookups/items/properties/at/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/at", "#/properties/sampler/properties/lookups/items/properties/at/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.changed) {
let e = r.changed;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/sampler/lookups/" + i + "/changed", "#/properties/sampler/properties/lookups/items/properties/changed/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/changed", "#/properties/sampler/properties/lookups/items/properties/changed/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.same) {
let e = r.same;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length < 1 && (p = Wt(p, t + "/sampler/lookups/" + i + "/same", "#/properties/sampler/properties/lookups/items/properties/same/minProperties", "minProperties", {
limit: 1
}), l++);
for (const r in e) {
const e = l;
if ("string" == typeof r) {
if (!ee.test(r)) {
const e = {
instancePath: t + "/sampler/lookups/" + i + "/same",
schemaPath: "#/properties/sampler/properties/lookups/items/properties/same/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
} else {
const e = {
instancePath: t + "/sampler/lookups/" + i + "/same",
schemaPath: "#/properties/sampler/properties/lookups/items/properties/same/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
e === l || (p = Wt(p, t + "/sampler/lookups/" + i + "/same", "#/properties/sampler/properties/lookups/items/properties/same/propertyNames", "propertyNames", {
propertyName: r
}), l++);
}
for (const r in e) {
let s = e[r];
"string" == typeof s ? a.test(s) || (p = Wt(p, t + "/sampler/lookups/" + i + "/same/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/sampler/properties/lookups/items/properties/same/additionalProperties/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/sampler/lookups/" + i + "/same/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/sampler/properties/lookups/items/properties/same/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/lookups/" + i + "/same", "#/properties/sampler/properties/lookups/items/properties/same/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/sampler/lookups/" + i, "#/properties/sampler/properties/lookups/items/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/sampler/lookups", "#/properties/sampler/properties/lookups/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== r.match) {
let e = r.match;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.by && (p = Wt(p, t + "/sampler/match", "#/properties/sampler/properties/match/required", "required", {
missingProperty: "by"
}), l++);
for (const r in e) "by" !== r && "confirm" !== r && (p = Wt(p, t + "/sampler/match", "#/properties/sampler/properties/match/additionalProperties", "additionalProperties", {
additionalProperty: r
}), l++);
if (void 0 !== e.by) {
let r = e.by;
if (Array.isArray(r)) {
r.length > 50 && (p = Wt(p, t + "/sampler/match/by", "#/properties/sampler/properties/match/properties/by/maxItems", "maxItems", {
limit: 50
}), l++), r.length < 1 && (p = Wt(p, t + "/sampler/match/by", "#/properties/sampler/properties/match/properties/by/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/sampler/match/by/" + i, "#/properties/sampler/properties/match/properties/by/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/sampler/match/by/" + i, "#/properties/sampler/properties/match/properties/by/items/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/match/by", "#/properties/sampler/properties/match/properties/by/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.confirm) {
let r = e.confirm;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/sampler/match/confirm", "#/properties/sampler/properties/match/properties/confirm/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/sampler/match/confirm", "#/properties/sampler/properties/match/properties/confirm/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/match", "#/properties/sampler/properties/match/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== r.categories) {
let e = r.categories;
if (Array.isArray(e)) {
e.length > 50 && (p = Wt(p, t + "/sampler/categories", "#/properties/sampler/properties/categories/maxItems", "maxItems", {
limit: 50
}), l++), e.length < 1 && (p = Wt(p, t + "/sampler/categories", "#/properties/sampler/properties/categories/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.id && (p = Wt(p, t + "/sampler/categories/" + i, "#/properties/sampler/properties/categories/items/required", "required", {
missingProperty: "id"
}), l++), void 0 === r.from && (p = Wt(p, t + "/sampler/categories/" + i, "#/properties/sampler/properties/categories/items/required", "required", {
missingProperty: "from"
}), l++), void 0 === r.pattern && (p = Wt(p, t + "/sampler/categories/" + i, "#/properties/sampler/properties/categories/items/required", "required", {
missingProperty: "pattern"
}), l++);
for (const e in r) "id" !== e && "from" !== e && "pattern" !== e && (p = Wt(p, t + "/sampler/categories/" + i, "#/properties/sampler/properties/categories/items/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.id) {
let e = r.id;
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/sampler/categories/" + i + "/id", "#/properties/sampler/properties/categories/items/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/sampler/categories/" + i + "/id", "#/properties/sampler/properties/categories/items/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.from) {
let e = r.from;
"string" == typeof e ? ee.test(e) || (p = Wt(p, t + "/sampler/categories/" + i + "/from", "#/properties/sampler/properties/categories/items/properties/from/pattern", "pattern", {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
}), l++) : (p = Wt(p, t + "/sampler/categories/" + i + "/from", "#/properties/sampler/properties/categories/items/properties/from/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.pattern) {
let e = r.pattern;
"string" == typeof e ? (n(e) > 200 && (p = Wt(p, t + "/sampler/categories/" + i + "/pattern", "#/properties/sampler/properties/categories/items/properties/pattern/maxLength", "maxLength", {
limit: 200
}), l++), n(e) < 1 && (p = Wt(p, t + "/sampler/categories/" + i + "/pattern", "#/properties/sampler/properties/categories/items/properties/pattern/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/sampler/categories/" + i + "/pattern", "#/properties/sampler/properties/categories/items/properties/pattern/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/categories/" + i, "#/properties/sampler/properties/categories/items/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/sampler/categories", "#/properties/sampler/properties/categories/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== r.fields) {
let e = r.fields;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length < 1 && (p = Wt(p, t + "/sampler/fields", "#/properties/sampler/properties/fields/minProperties", "minProperties", {
limit: 1
}), l++);
for (const r in e) {
const e = l;
if ("string" == typeof r) {
if (!a.test(r)) {
const e = {
instancePath: t + "/sampler/fields",
schemaPath: "#/properties/sampler/properties/fields/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
} else {
const e = {
instancePath: t + "/sampler/fields",
schemaPath: "#/properties/sampler/properties/fields/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
e === l || (p = Wt(p, t + "/sampler/fields", "#/properties/sampler/properties/fields/propertyNames", "propertyNames", {
propertyName: r
}), l++);
}
for (const r in e) {
let i = e[r];
if (i && "object" == typeof i && !Array.isArray(i)) {
Object.keys(i).length < 1 && (p = Wt(p, t + "/sampler/fields/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/sampler/properties/fields/additionalProperties/minProperties", "minProperties", {
limit: 1
}), l++);
for (const e in i) {
const i = l;
if ("string" == typeof e) {
if (!ee.test(e)) {
const i = {
instancePath: t + "/sampler/fields/" + r.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/sampler/properties/fields/additionalProperties/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$"
},
propertyName: e
};
null === p ? p = [ i ] : p.push(i), l++;
}
} else {
const i = {
instancePath: t + "/sampler/fields/" + r.replace(/~/g, "~0").replace(/\//g, "~1"),
schemaPath: "#/properties/sampler/properties/fields/additionalProperties/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === p ? p = [ i ] : p.push(i), l++;
}
i === l || (p = Wt(p, t + "/sampler/fields/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/sampler/properties/fields/additionalProperties/propertyNames", "propertyNames", {
propertyName: e
}), l++);
}
for (const e in i) {
let s = i[e];
"string" !== s && "number" !== s && "boolean" !== s && "object" !== s && "array" !== s && "string?" !== s && "number?" !== s && "boolean?" !== s && "object?" !== s && "array?" !== s && (p = Wt(p, t + "/sampler/fields/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/sampler/properties/fields/additionalProperties/additionalProperties/enum", "enum", {
allowedValues: Vt.properties.sampler.properties.fields.additionalProperties.additionalProperties.enum
}), l++);
}
} else p = Wt(p, t + "/sampler/fields/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/sampler/properties/fields/additionalProperties/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/sampler/fields", "#/properties/sampler/properties/fields/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== r.versions) {
let e = r.versions;
if (Array.isArray(e)) {
e.length > 50 && (p = Wt(p, t + "/sampler/versions", "#/properties/sampler/properties/versions/maxItems", "maxItems", {
limit: 50
}), l++), e.length < 1 && (p = Wt(p, t + "/sampler/versions", "#/properties/sampler/properties/versions/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.host && (p = Wt(p, t + "/sampler/versions/" + i, "#/properties/sampler/properties/versions/items/required", "required", {
missingProperty: "host"
}), l++), void 0 === r.header && (p = Wt(p, t + "/sampler/versions/" + i, "#/properties/sampler/properties/versions/items/required", "required", {
missingProperty: "header"
}), l++), void 0 === r.equals && (p = Wt(p, t + "/sampler/versions/" + i, "#/properties/sampler/properties/versions/items/required", "required", {
missingProperty: "equals"
}), l++);
for (const e in r) "host" !== e && "header" !== e && "equals" !== e && (p = Wt(p, t + "/sampler/versions/" + i, "#/properties/sampler/properties/versions/items/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.host) {
let e = r.host;
"string" == typeof e ? c.test(e) || (p = Wt(p, t + "/sampler/versions/" + i + "/host", "#/properties/sampler/properties/versions/items/properties/host/pattern", "pattern", {
pattern: "^[a-z0-9.-]+$"
}), l++) : (p = Wt(p, t + "/sampler/versions/" + i + "/host", "#/properties/sampler/properties/versions/items/properties/host/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.header) {
let e = r.header;
"string" == typeof e ? Ft.test(e) || (p = Wt(p, t + "/sampler/versions/" + i + "/header", "#/properties/sampler/properties/versions/items/properties/header/pattern", "pattern", {
pattern: "^[a-z][a-z0-9-]{0,63}$"
}), l++) : (p = Wt(p, t + "/sampler/versions/" + i + "/header", "#/properties/sampler/properties/versions/items/properties/header/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.equals) {
let e = r.equals;
"string" == typeof e ? (n(e) > 50 && (p = Wt(p, t + "/sampler/versions/" + i + "/equals", "#/properties/sampler/properties/versions/items/properties/equals/maxLength", "maxLength", {
limit: 50
}), l++), n(e) < 1 && (p = Wt(p, t + "/sampler/versions/" + i + "/equals", "#/properties/sampler/properties/versions/items/properties/equals/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/sampler/versions/" + i + "/equals", "#/properties/sampler/properties/versions/items/properties/equals/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler/versions/" + i, "#/properties/sampler/properties/versions/items/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/sampler/versions", "#/properties/sampler/properties/versions/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== r.witness) {
let e = r.witness;
"string" == typeof e ? m.test(e) || (p = Wt(p, t + "/sampler/witness", "#/properties/sampler/properties/witness/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/sampler/witness", "#/properties/sampler/properties/witness/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/sampler", "#/properties/sampler/type", "type", {
type: "object"
}), l++;
}
if (void 0 !== e.command) {
let r = e.command;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.run && (p = Wt(p, t + "/command", "#/properties/command/required", "required", {
missingProperty: "run"
}), l++), void 0 === r.file && (p = Wt(p, t + "/command", "#/properties/command/required", "required", {
missingProperty: "file"
}), l++);
for (const e in r) "run" !== e && "file" !== e && "secrets" !== e && (p = Wt(p, t + "/command", "#/properties/command/additionalProperties", "additionalProperties", {
additionalProperty: e
}), l++);
if (void 0 !== r.run) {
let e = r.run;
if (Array.isArray(e)) {
e.length < 1 && (p = Wt(p, t + "/command/run", "#/properties/command/properties/run/minItems", "minItems", {
limit: 1
}), l++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? n(r) < 1 && (p = Wt(p, t + "/command/run/" + i, "#/properties/command/properties/run/items/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/command/run/" + i, "#/properties/command/properties/run/items/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/command/run", "#/properties/command/properties/run/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== r.file) {
let e = r.file;
"string" == typeof e ? Te.test(e) || (p = Wt(p, t + "/command/file", "#/properties/command/properties/file/pattern", "pattern", {
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$"
}), l++) : (p = Wt(p, t + "/command/file", "#/properties/command/properties/file/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== r.secrets) {
let e = r.secrets;
if (e && "object" == typeof e && !Array.isArray(e)) {
Object.keys(e).length < 1 && (p = Wt(p, t + "/command/secrets", "#/properties/command/properties/secrets/minProperties", "minProperties", {
limit: 1
}), l++);
for (const r in e) {
const e = l;
if ("string" == typeof r) {
if (!Jt.test(r)) {
const e = {
instancePath: t + "/command/secrets",
schemaPath: "#/properties/command/properties/secrets/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[A-Z][A-Z0-9_]*$"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
} else {
const e = {
instancePath: t + "/command/secrets",
schemaPath: "#/properties/command/properties/secrets/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: r
};
null === p ? p = [ e ] : p.push(e), l++;
}
e === l || (p = Wt(p, t + "/command/secrets", "#/properties/command/properties/secrets/propertyNames", "propertyNames", {
propertyName: r
}), l++);
}
for (const r in e) {
let i = e[r];
"string" == typeof i ? n(i) < 1 && (p = Wt(p, t + "/command/secrets/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/command/properties/secrets/additionalProperties/minLength", "minLength", {
limit: 1
}), l++) : (p = Wt(p, t + "/command/secrets/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/command/properties/secrets/additionalProperties/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/command/secrets", "#/properties/command/properties/secrets/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/command", "#/properties/command/type", "type", {
type: "object"
}), l++;
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
return Ct.errors = p, 0 === l;
}
const Yt = {
type: "object",
additionalProperties: !1,
required: [ "id", "title", "enter" ],
properties: {
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
goal: {
type: "string",
minLength: 1,
maxLength: 500
},
optional: {
type: "boolean"
},
enter: {
type: "array",
items: {
$ref: "#/$defs/gate"
},
minItems: 1
},
signoff: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: !1,
required: [ "role", "environment" ],
properties: {
role: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
environment: {
type: "string",
minLength: 1,
maxLength: 255
},
code: {
type: "boolean"
},
not_author: {
type: "boolean"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}
}
}
},
fresh: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
within: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
steps: {
type: "array",
items: {
$ref: "#/$defs/step"
},
minItems: 1
},
leave: {
type: "array",
items: {
$ref: "#/$defs/gate"
},
minItems: 1
},
on_no_go: {
enum: [ "undo", "rollback" ]
},
on_reject: {
enum: [ "hold", "rollback" ]
}
}
}, Qt = {
type: "object",
additionalProperties: !1,
required: [ "gate" ],
properties: {
gate: {
enum: [ "preflight", "shadow", "smoke", "canary", "watch" ]
},
id: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
title: {
type: "string",
minLength: 1,
maxLength: 500
},
for: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
up_to: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
every: {
type: "string",
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
},
report: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
uses: {
type: "array",
items: {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
minItems: 1,
uniqueItems: !0
},
checks: {
type: "array",
items: {
$ref: "#/$defs/check"
}
}
}
};
function Kt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
let p = null, l = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.gate) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "gate"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Qt.properties, r)) {
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
if (void 0 !== e.gate) {
let r = e.gate;
"preflight" !== r && "shadow" !== r && "smoke" !== r && "canary" !== r && "watch" !== r && (p = Wt(p, t + "/gate", "#/properties/gate/enum", "enum", {
allowedValues: Qt.properties.gate.enum
}), l++);
}
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.for) {
let r = e.for;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/for", "#/properties/for/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/for", "#/properties/for/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.up_to) {
let r = e.up_to;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/up_to", "#/properties/up_to/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/up_to", "#/properties/up_to/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.every) {
let r = e.every;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/every", "#/properties/every/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/every", "#/properties/every/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.report) {
let r = e.report;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/report", "#/properties/report/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/report", "#/properties/report/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.uses) {
let r = e.uses;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/uses", "#/properties/uses/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? a.test(e) || (p = Wt(p, t + "/uses/" + i, "#/properties/uses/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/uses/" + i, "#/properties/uses/items/type", "type", {
type: "string"
}), l++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], p = Wt(p, t + "/uses", "#/properties/uses/uniqueItems", "uniqueItems", {
i: s,
j: i
}), l++;
break;
}
e[n] = s;
}
}
}
} else p = Wt(p, t + "/uses", "#/properties/uses/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.checks) {
let r = e.checks;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) _t(r[i], {
instancePath: t + "/checks/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? _t.errors : p.concat(_t.errors), l = p.length);
} else p = Wt(p, t + "/checks", "#/properties/checks/type", "type", {
type: "array"
}), l++;
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
return Kt.errors = p, 0 === l;
}
function Gt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let a = null, o = 0;
const p = o;
let l = !0;
const d = o;
if (!e || "object" != typeof e || Array.isArray(e)) {
const e = {};
null === a ? a = [ e ] : a.push(e), o++;
}
var m = d === o;
let c;
if (o = p, null !== a && (p ? a.length = p : a = null), m) {
const r = o, i = o;
let s = !0;
const p = o;
if (o === p) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.secret && (t = "secret")) {
const e = {};
null === a ? a = [ e ] : a.push(e), o++;
}
} else {
const e = {};
null === a ? a = [ e ] : a.push(e), o++;
}
var y = p === o;
let d;
if (o = i, null !== a && (i ? a.length = i : a = null), y) {
const r = o;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.secret) {
const e = {
instancePath: t,
schemaPath: "#/then/then/required",
keyword: "required",
params: {
missingProperty: "secret"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
for (const r in e) if ("secret" !== r) {
const e = {
instancePath: t,
schemaPath: "#/then/then/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
if (void 0 !== e.secret) {
let r = e.secret;
"string" == typeof r ? x.test(r) || (a = Wt(a, t + "/secret", "#/then/then/properties/secret/pattern", "pattern", {
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"
}), o++) : (a = Wt(a, t + "/secret", "#/then/then/properties/secret/type", "type", {
type: "string"
}), o++);
}
} else {
const e = {
instancePath: t,
schemaPath: "#/then/then/type",
keyword: "type",
params: {
type: "object"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
s = y = r === o, d = "then";
} else {
const r = o, i = o;
let p = !0;
const l = o;
if (o === l) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.absent && (t = "absent")) {
const e = {};
null === a ? a = [ e ] : a.push(e), o++;
}
} else {
const e = {};
null === a ? a = [ e ] : a.push(e), o++;
}
var u = l === o;
let m;
if (o = i, null !== a && (i ? a.length = i : a = null), u) {
const r = o;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.absent) {
const e = {
instancePath: t,
schemaPath: "#/then/else/then/required",
keyword: "required",
params: {
missingProperty: "absent"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
for (const r in e) if ("absent" !== r && "because" !== r) {
const e = {
instancePath: t,
schemaPath: "#/then/else/then/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
if (void 0 !== e.absent && !0 !== e.absent && (a = Wt(a, t + "/absent", "#/then/else/then/properties/absent/const", "const", {
allowedValue: !0
}), o++), void 0 !== e.because) {
let r = e.because;
"string" == typeof r ? (n(r) > 500 && (a = Wt(a, t + "/because", "#/then/else/then/properties/because/maxLength", "maxLength", {
limit: 500
}), o++), n(r) < 1 && (a = Wt(a, t + "/because", "#/then/else/then/properties/because/minLength", "minLength", {
limit: 1
}), o++)) : (a = Wt(a, t + "/because", "#/then/else/then/properties/because/type", "type", {
type: "string"
}), o++);
}
} else {
const e = {
instancePath: t,
schemaPath: "#/then/else/then/type",
keyword: "type",
params: {
type: "object"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
p = u = r === o, m = "then";
} else {
const r = o, i = o;
let s = !0;
const l = o;
if (o === l) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.members && (t = "members")) {
const e = {};
null === a ? a = [ e ] : a.push(e), o++;
}
} else {
const e = {};
null === a ? a = [ e ] : a.push(e), o++;
}
var h = l === o;
let d;
if (o = i, null !== a && (i ? a.length = i : a = null), h) {
const r = o;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.members) {
const e = {
instancePath: t,
schemaPath: "#/then/else/else/then/required",
keyword: "required",
params: {
missingProperty: "members"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
for (const r in e) if ("members" !== r && "keep" !== r) {
const e = {
instancePath: t,
schemaPath: "#/then/else/else/then/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
if (void 0 !== e.members) {
let r = e.members;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? n(e) < 1 && (a = Wt(a, t + "/members/" + i, "#/then/else/else/then/properties/members/items/minLength", "minLength", {
limit: 1
}), o++) : (a = Wt(a, t + "/members/" + i, "#/then/else/else/then/properties/members/items/type", "type", {
type: "string"
}), o++);
}
let i, s = r.length;
if (s > 1) {
const e = {};
for (;s--; ) {
let n = r[s];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
i = e[n], a = Wt(a, t + "/members", "#/then/else/else/then/properties/members/uniqueItems", "uniqueItems", {
i: s,
j: i
}), o++;
break;
}
e[n] = s;
}
}
}
} else a = Wt(a, t + "/members", "#/then/else/else/then/properties/members/type", "type", {
type: "array"
}), o++;
}
void 0 !== e.keep && !0 !== e.keep && (a = Wt(a, t + "/keep", "#/then/else/else/then/properties/keep/const", "const", {
allowedValue: !0
}), o++);
} else {
const e = {
instancePath: t,
schemaPath: "#/then/else/else/then/type",
keyword: "type",
params: {
type: "object"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
s = h = r === o, d = "then";
} else {
const r = o, i = o;
let n = !1;
const p = o;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.secret) {
const e = {
instancePath: t,
schemaPath: "#/then/else/else/else/anyOf/0/required",
keyword: "required",
params: {
missingProperty: "secret"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
var g = p === o;
if (n = n || g, !n) {
const r = o;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.absent) {
const e = {
instancePath: t,
schemaPath: "#/then/else/else/else/anyOf/1/required",
keyword: "required",
params: {
missingProperty: "absent"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
g = r === o;
if (n = n || g, !n) {
const r = o;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.members) {
const e = {
instancePath: t,
schemaPath: "#/then/else/else/else/anyOf/2/required",
keyword: "required",
params: {
missingProperty: "members"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
g = r === o;
n = n || g;
}
}
if (n) o = i, null !== a && (i ? a.length = i : a = null); else {
const e = {
instancePath: t,
schemaPath: "#/then/else/else/else/anyOf",
keyword: "anyOf",
params: {}
};
null === a ? a = [ e ] : a.push(e), o++;
}
s = h = r === o, d = "else";
}
if (!s) {
const e = {
instancePath: t,
schemaPath: "#/then/else/else/if",
keyword: "if",
params: {
failingKeyword: d
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
p = u = r === o, m = "else";
}
if (!p) {
const e = {
instancePath: t,
schemaPath: "#/then/else/if",
keyword: "if",
params: {
failingKeyword: m
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
s = y = r === o, d = "else";
}
if (!s) {
const e = {
instancePath: t,
schemaPath: "#/then/if",
keyword: "if",
params: {
failingKeyword: d
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
l = m = r === o, c = "then";
} else {
const r = o;
if ("string" != typeof e) {
const e = {
instancePath: t,
schemaPath: "#/else/type",
keyword: "type",
params: {
type: "string"
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
l = m = r === o, c = "else";
}
if (!l) {
const e = {
instancePath: t,
schemaPath: "#/if",
keyword: "if",
params: {
failingKeyword: c
}
};
null === a ? a = [ e ] : a.push(e), o++;
}
return Gt.errors = a, 0 === o;
}
function Ut(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: s = e} = {}) {
let o = null, p = 0;
const l = p;
let d = !0;
const m = p;
if (p === m) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.set && (t = "set")) {
const e = {};
null === o ? o = [ e ] : o.push(e), p++;
}
} else {
const e = {};
null === o ? o = [ e ] : o.push(e), p++;
}
var c = m === p;
let y;
if (p = l, null !== o && (l ? o.length = l : o = null), c) {
const r = p;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.set) {
const e = {
instancePath: t,
schemaPath: "#/then/required",
keyword: "required",
params: {
missingProperty: "set"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("set" !== r && "id" !== r && "note" !== r && "optional" !== r) {
const e = {
instancePath: t,
schemaPath: "#/then/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 !== e.set) {
let r = e.set;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length > 1 && (o = Wt(o, t + "/set", "#/then/properties/set/maxProperties", "maxProperties", {
limit: 1
}), p++), Object.keys(r).length < 1 && (o = Wt(o, t + "/set", "#/then/properties/set/minProperties", "minProperties", {
limit: 1
}), p++);
for (const e in r) {
const r = p;
if ("string" == typeof e) {
if (!a.test(e)) {
const r = {
instancePath: t + "/set",
schemaPath: "#/then/properties/set/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
propertyName: e
};
null === o ? o = [ r ] : o.push(r), p++;
}
} else {
const r = {
instancePath: t + "/set",
schemaPath: "#/then/properties/set/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === o ? o = [ r ] : o.push(r), p++;
}
r === p || (o = Wt(o, t + "/set", "#/then/properties/set/propertyNames", "propertyNames", {
propertyName: e
}), p++);
}
for (const e in r) Gt(r[e], {
instancePath: t + "/set/" + e.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: r,
parentDataProperty: e,
rootData: s
}) || (o = null === o ? Gt.errors : o.concat(Gt.errors), p = o.length);
} else o = Wt(o, t + "/set", "#/then/properties/set/type", "type", {
type: "object"
}), p++;
}
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/id", "#/then/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/id", "#/then/properties/id/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.note) {
let r = e.note;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/note", "#/then/properties/note/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/note", "#/then/properties/note/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/note", "#/then/properties/note/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.optional && "boolean" != typeof e.optional && (o = Wt(o, t + "/optional", "#/then/properties/optional/type", "type", {
type: "boolean"
}), p++);
} else {
const e = {
instancePath: t,
schemaPath: "#/then/type",
keyword: "type",
params: {
type: "object"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
d = c = r === p, y = "then";
} else {
const l = p, m = p;
let w = !0;
const _ = p;
if (p === _) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.do && (t = "do")) {
const e = {};
null === o ? o = [ e ] : o.push(e), p++;
}
} else {
const e = {};
null === o ? o = [ e ] : o.push(e), p++;
}
var u = _ === p;
let x;
if (p = m, null !== o && (m ? o.length = m : o = null), u) {
const r = p;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.do) {
const e = {
instancePath: t,
schemaPath: "#/else/then/required",
keyword: "required",
params: {
missingProperty: "do"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("do" !== r && "note" !== r && "optional" !== r) {
const e = {
instancePath: t,
schemaPath: "#/else/then/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 !== e.do) {
let r = e.do;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/do", "#/else/then/properties/do/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/do", "#/else/then/properties/do/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.note) {
let r = e.note;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/note", "#/else/then/properties/note/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/note", "#/else/then/properties/note/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/note", "#/else/then/properties/note/type", "type", {
type: "string"
}), p++);
}
void 0 !== e.optional && "boolean" != typeof e.optional && (o = Wt(o, t + "/optional", "#/else/then/properties/optional/type", "type", {
type: "boolean"
}), p++);
} else {
const e = {
instancePath: t,
schemaPath: "#/else/then/type",
keyword: "type",
params: {
type: "object"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
w = u = r === p, x = "then";
} else {
const l = p, d = p;
let m = !0;
const c = p;
if (p === c) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.revert && (t = "revert")) {
const e = {};
null === o ? o = [ e ] : o.push(e), p++;
}
} else {
const e = {};
null === o ? o = [ e ] : o.push(e), p++;
}
var h = c === p;
let y;
if (p = d, null !== o && (d ? o.length = d : o = null), h) {
const r = p;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.revert) {
const e = {
instancePath: t,
schemaPath: "#/else/else/then/required",
keyword: "required",
params: {
missingProperty: "revert"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
for (const r in e) if ("revert" !== r && "note" !== r) {
const e = {
instancePath: t,
schemaPath: "#/else/else/then/additionalProperties",
keyword: "additionalProperties",
params: {
additionalProperty: r
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
if (void 0 !== e.revert) {
let r = e.revert;
"string" == typeof r ? a.test(r) || (o = Wt(o, t + "/revert", "#/else/else/then/properties/revert/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), p++) : (o = Wt(o, t + "/revert", "#/else/else/then/properties/revert/type", "type", {
type: "string"
}), p++);
}
if (void 0 !== e.note) {
let r = e.note;
"string" == typeof r ? (n(r) > 500 && (o = Wt(o, t + "/note", "#/else/else/then/properties/note/maxLength", "maxLength", {
limit: 500
}), p++), n(r) < 1 && (o = Wt(o, t + "/note", "#/else/else/then/properties/note/minLength", "minLength", {
limit: 1
}), p++)) : (o = Wt(o, t + "/note", "#/else/else/then/properties/note/type", "type", {
type: "string"
}), p++);
}
} else {
const e = {
instancePath: t,
schemaPath: "#/else/else/then/type",
keyword: "type",
params: {
type: "object"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
m = h = r === p, y = "then";
} else {
const n = p, a = p;
let l = !0;
const d = p;
if (p === d) if (e && "object" == typeof e && !Array.isArray(e)) {
let t;
if (void 0 === e.gate && (t = "gate")) {
const e = {};
null === o ? o = [ e ] : o.push(e), p++;
}
} else {
const e = {};
null === o ? o = [ e ] : o.push(e), p++;
}
var g = d === p;
let c;
if (p = a, null !== o && (a ? o.length = a : o = null), g) {
const n = p;
Kt(e, {
instancePath: t,
parentData: r,
parentDataProperty: i,
rootData: s
}) || (o = null === o ? Kt.errors : o.concat(Kt.errors), p = o.length), l = g = n === p, 
c = "then";
} else {
const r = p;
if (!e || "object" != typeof e || Array.isArray(e)) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/type",
keyword: "type",
params: {
type: "object"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
const i = p;
let s = !1;
const n = p;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.set) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/anyOf/0/required",
keyword: "required",
params: {
missingProperty: "set"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
var v = n === p;
if (s = s || v, !s) {
const r = p;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.do) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/anyOf/1/required",
keyword: "required",
params: {
missingProperty: "do"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
v = r === p;
if (s = s || v, !s) {
const r = p;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.revert) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/anyOf/2/required",
keyword: "required",
params: {
missingProperty: "revert"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
v = r === p;
if (s = s || v, !s) {
const r = p;
if (e && "object" == typeof e && !Array.isArray(e) && void 0 === e.gate) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/anyOf/3/required",
keyword: "required",
params: {
missingProperty: "gate"
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
v = r === p;
s = s || v;
}
}
}
if (s) p = i, null !== o && (i ? o.length = i : o = null); else {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/else/anyOf",
keyword: "anyOf",
params: {}
};
null === o ? o = [ e ] : o.push(e), p++;
}
l = g = r === p, c = "else";
}
if (!l) {
const e = {
instancePath: t,
schemaPath: "#/else/else/else/if",
keyword: "if",
params: {
failingKeyword: c
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
m = h = n === p, y = "else";
}
if (!m) {
const e = {
instancePath: t,
schemaPath: "#/else/else/if",
keyword: "if",
params: {
failingKeyword: y
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
w = u = l === p, x = "else";
}
if (!w) {
const e = {
instancePath: t,
schemaPath: "#/else/if",
keyword: "if",
params: {
failingKeyword: x
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
d = c = l === p, y = "else";
}
if (!d) {
const e = {
instancePath: t,
schemaPath: "#/if",
keyword: "if",
params: {
failingKeyword: y
}
};
null === o ? o = [ e ] : o.push(e), p++;
}
return Ut.errors = o, 0 === p;
}
function Bt(e, {instancePath: t = "", parentData: r, parentDataProperty: i, rootData: o = e} = {}) {
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
if (void 0 === e.title) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "title"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
if (void 0 === e.enter) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "enter"
}
};
null === p ? p = [ e ] : p.push(e), l++;
}
for (const r in e) if (!s.call(Yt.properties, r)) {
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
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/id", "#/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/id", "#/properties/id/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.goal) {
let r = e.goal;
"string" == typeof r ? (n(r) > 500 && (p = Wt(p, t + "/goal", "#/properties/goal/maxLength", "maxLength", {
limit: 500
}), l++), n(r) < 1 && (p = Wt(p, t + "/goal", "#/properties/goal/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/goal", "#/properties/goal/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.optional && "boolean" != typeof e.optional && (p = Wt(p, t + "/optional", "#/properties/optional/type", "type", {
type: "boolean"
}), l++), void 0 !== e.enter) {
let r = e.enter;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/enter", "#/properties/enter/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) Kt(r[i], {
instancePath: t + "/enter/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? Kt.errors : p.concat(Kt.errors), l = p.length);
} else p = Wt(p, t + "/enter", "#/properties/enter/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.signoff) {
let r = e.signoff;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/signoff", "#/properties/signoff/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.role && (p = Wt(p, t + "/signoff/" + i, "#/properties/signoff/items/required", "required", {
missingProperty: "role"
}), l++), void 0 === e.environment && (p = Wt(p, t + "/signoff/" + i, "#/properties/signoff/items/required", "required", {
missingProperty: "environment"
}), l++);
for (const r in e) "role" !== r && "environment" !== r && "code" !== r && "not_author" !== r && "within" !== r && (p = Wt(p, t + "/signoff/" + i, "#/properties/signoff/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), l++);
if (void 0 !== e.role) {
let r = e.role;
"string" == typeof r ? a.test(r) || (p = Wt(p, t + "/signoff/" + i + "/role", "#/properties/signoff/items/properties/role/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), l++) : (p = Wt(p, t + "/signoff/" + i + "/role", "#/properties/signoff/items/properties/role/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.environment) {
let r = e.environment;
"string" == typeof r ? (n(r) > 255 && (p = Wt(p, t + "/signoff/" + i + "/environment", "#/properties/signoff/items/properties/environment/maxLength", "maxLength", {
limit: 255
}), l++), n(r) < 1 && (p = Wt(p, t + "/signoff/" + i + "/environment", "#/properties/signoff/items/properties/environment/minLength", "minLength", {
limit: 1
}), l++)) : (p = Wt(p, t + "/signoff/" + i + "/environment", "#/properties/signoff/items/properties/environment/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.code && "boolean" != typeof e.code && (p = Wt(p, t + "/signoff/" + i + "/code", "#/properties/signoff/items/properties/code/type", "type", {
type: "boolean"
}), l++), void 0 !== e.not_author && "boolean" != typeof e.not_author && (p = Wt(p, t + "/signoff/" + i + "/not_author", "#/properties/signoff/items/properties/not_author/type", "type", {
type: "boolean"
}), l++), void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/signoff/" + i + "/within", "#/properties/signoff/items/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/signoff/" + i + "/within", "#/properties/signoff/items/properties/within/type", "type", {
type: "string"
}), l++);
}
} else p = Wt(p, t + "/signoff/" + i, "#/properties/signoff/items/type", "type", {
type: "object"
}), l++;
}
} else p = Wt(p, t + "/signoff", "#/properties/signoff/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.fresh) {
let r = e.fresh;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/fresh", "#/properties/fresh/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/fresh", "#/properties/fresh/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.within) {
let r = e.within;
"string" == typeof r ? m.test(r) || (p = Wt(p, t + "/within", "#/properties/within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), l++) : (p = Wt(p, t + "/within", "#/properties/within/type", "type", {
type: "string"
}), l++);
}
if (void 0 !== e.steps) {
let r = e.steps;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/steps", "#/properties/steps/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) Ut(r[i], {
instancePath: t + "/steps/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? Ut.errors : p.concat(Ut.errors), l = p.length);
} else p = Wt(p, t + "/steps", "#/properties/steps/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.leave) {
let r = e.leave;
if (Array.isArray(r)) {
r.length < 1 && (p = Wt(p, t + "/leave", "#/properties/leave/minItems", "minItems", {
limit: 1
}), l++);
const e = r.length;
for (let i = 0; i < e; i++) Kt(r[i], {
instancePath: t + "/leave/" + i,
parentData: r,
parentDataProperty: i,
rootData: o
}) || (p = null === p ? Kt.errors : p.concat(Kt.errors), l = p.length);
} else p = Wt(p, t + "/leave", "#/properties/leave/type", "type", {
type: "array"
}), l++;
}
if (void 0 !== e.on_no_go) {
let r = e.on_no_go;
"undo" !== r && "rollback" !== r && (p = Wt(p, t + "/on_no_go", "#/properties/on_no_go/enum", "enum", {
allowedValues: Yt.properties.on_no_go.enum
}), l++);
}
if (void 0 !== e.on_reject) {
let r = e.on_reject;
"hold" !== r && "rollback" !== r && (p = Wt(p, t + "/on_reject", "#/properties/on_reject/enum", "enum", {
allowedValues: Yt.properties.on_reject.enum
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
return Bt.errors = p, 0 === l;
}
function Ht(e, {instancePath: t = "", parentData: r, parentDataProperty: x, rootData: W = e} = {}) {
let A = null, q = 0;
if (e && "object" == typeof e && !Array.isArray(e)) {
if (void 0 === e.gonogo) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "gonogo"
}
};
null === A ? A = [ e ] : A.push(e), q++;
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
null === A ? A = [ e ] : A.push(e), q++;
}
if (void 0 === e.title) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "title"
}
};
null === A ? A = [ e ] : A.push(e), q++;
}
if (void 0 === e.roles) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "roles"
}
};
null === A ? A = [ e ] : A.push(e), q++;
}
if (void 0 === e.environments) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "environments"
}
};
null === A ? A = [ e ] : A.push(e), q++;
}
if (void 0 === e.switches) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "switches"
}
};
null === A ? A = [ e ] : A.push(e), q++;
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
null === A ? A = [ e ] : A.push(e), q++;
}
if (void 0 === e.rollback) {
const e = {
instancePath: t,
schemaPath: "#/required",
keyword: "required",
params: {
missingProperty: "rollback"
}
};
null === A ? A = [ e ] : A.push(e), q++;
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
null === A ? A = [ e ] : A.push(e), q++;
}
if (void 0 !== e.gonogo && 1 !== e.gonogo && (A = Wt(A, t + "/gonogo", "#/properties/gonogo/const", "const", {
allowedValue: 1
}), q++), void 0 !== e.system) {
let r = e.system;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/system", "#/properties/system/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/system", "#/properties/system/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/title", "#/properties/title/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/title", "#/properties/title/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/title", "#/properties/title/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.aws) {
let r = e.aws;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.account && (A = Wt(A, t + "/aws", "#/properties/aws/required", "required", {
missingProperty: "account"
}), q++), void 0 === r.region && (A = Wt(A, t + "/aws", "#/properties/aws/required", "required", {
missingProperty: "region"
}), q++), void 0 === r.roles && (A = Wt(A, t + "/aws", "#/properties/aws/required", "required", {
missingProperty: "roles"
}), q++);
for (const e in r) "account" !== e && "region" !== e && "roles" !== e && (A = Wt(A, t + "/aws", "#/properties/aws/additionalProperties", "additionalProperties", {
additionalProperty: e
}), q++);
if (void 0 !== r.account) {
let e = r.account;
"string" == typeof e ? o.test(e) || (A = Wt(A, t + "/aws/account", "#/properties/aws/properties/account/pattern", "pattern", {
pattern: "^[0-9]{12}$"
}), q++) : (A = Wt(A, t + "/aws/account", "#/properties/aws/properties/account/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== r.region) {
let e = r.region;
"string" == typeof e ? p.test(e) || (A = Wt(A, t + "/aws/region", "#/properties/aws/properties/region/pattern", "pattern", {
pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$"
}), q++) : (A = Wt(A, t + "/aws/region", "#/properties/aws/properties/region/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== r.roles) {
let e = r.roles;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.read && (A = Wt(A, t + "/aws/roles", "#/properties/aws/properties/roles/required", "required", {
missingProperty: "read"
}), q++), void 0 === e.change && (A = Wt(A, t + "/aws/roles", "#/properties/aws/properties/roles/required", "required", {
missingProperty: "change"
}), q++), void 0 === e.rollback && (A = Wt(A, t + "/aws/roles", "#/properties/aws/properties/roles/required", "required", {
missingProperty: "rollback"
}), q++);
for (const r in e) "read" !== r && "change" !== r && "rollback" !== r && (A = Wt(A, t + "/aws/roles", "#/properties/aws/properties/roles/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.read) {
let r = e.read;
"string" == typeof r ? l.test(r) || (A = Wt(A, t + "/aws/roles/read", "#/properties/aws/properties/roles/properties/read/pattern", "pattern", {
pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$"
}), q++) : (A = Wt(A, t + "/aws/roles/read", "#/properties/aws/properties/roles/properties/read/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.change) {
let r = e.change;
"string" == typeof r ? l.test(r) || (A = Wt(A, t + "/aws/roles/change", "#/properties/aws/properties/roles/properties/change/pattern", "pattern", {
pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$"
}), q++) : (A = Wt(A, t + "/aws/roles/change", "#/properties/aws/properties/roles/properties/change/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.rollback) {
let r = e.rollback;
"string" == typeof r ? l.test(r) || (A = Wt(A, t + "/aws/roles/rollback", "#/properties/aws/properties/roles/properties/rollback/pattern", "pattern", {
pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$"
}), q++) : (A = Wt(A, t + "/aws/roles/rollback", "#/properties/aws/properties/roles/properties/rollback/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/aws/roles", "#/properties/aws/properties/roles/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/aws", "#/properties/aws/type", "type", {
type: "object"
}), q++;
}
if (void 0 !== e.roles) {
let r = e.roles;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/roles", "#/properties/roles/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.id && (A = Wt(A, t + "/roles/" + i, "#/properties/roles/items/required", "required", {
missingProperty: "id"
}), q++);
for (const r in e) "id" !== r && "duty" !== r && "team" !== r && "people" !== r && (A = Wt(A, t + "/roles/" + i, "#/properties/roles/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/roles/" + i + "/id", "#/properties/roles/items/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/roles/" + i + "/id", "#/properties/roles/items/properties/id/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.duty) {
let r = e.duty;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/roles/" + i + "/duty", "#/properties/roles/items/properties/duty/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/roles/" + i + "/duty", "#/properties/roles/items/properties/duty/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/roles/" + i + "/duty", "#/properties/roles/items/properties/duty/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.team) {
let r = e.team;
"string" == typeof r ? n(r) < 1 && (A = Wt(A, t + "/roles/" + i + "/team", "#/properties/roles/items/properties/team/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/roles/" + i + "/team", "#/properties/roles/items/properties/team/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.people) {
let r = e.people;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/roles/" + i + "/people", "#/properties/roles/items/properties/people/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
"string" == typeof e ? n(e) < 1 && (A = Wt(A, t + "/roles/" + i + "/people/" + s, "#/properties/roles/items/properties/people/items/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/roles/" + i + "/people/" + s, "#/properties/roles/items/properties/people/items/type", "type", {
type: "string"
}), q++);
}
let s, a = r.length;
if (a > 1) {
const e = {};
for (;a--; ) {
let n = r[a];
if ("string" == typeof n) {
if ("number" == typeof e[n]) {
s = e[n], A = Wt(A, t + "/roles/" + i + "/people", "#/properties/roles/items/properties/people/uniqueItems", "uniqueItems", {
i: a,
j: s
}), q++;
break;
}
e[n] = a;
}
}
}
} else A = Wt(A, t + "/roles/" + i + "/people", "#/properties/roles/items/properties/people/type", "type", {
type: "array"
}), q++;
}
} else A = Wt(A, t + "/roles/" + i, "#/properties/roles/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/roles", "#/properties/roles/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.environments) {
let r = e.environments;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/environments", "#/properties/environments/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.name && (A = Wt(A, t + "/environments/" + i, "#/properties/environments/items/required", "required", {
missingProperty: "name"
}), q++), void 0 === e.id && (A = Wt(A, t + "/environments/" + i, "#/properties/environments/items/required", "required", {
missingProperty: "id"
}), q++), void 0 === e.reviewers && (A = Wt(A, t + "/environments/" + i, "#/properties/environments/items/required", "required", {
missingProperty: "reviewers"
}), q++), void 0 === e.branches && (A = Wt(A, t + "/environments/" + i, "#/properties/environments/items/required", "required", {
missingProperty: "branches"
}), q++);
for (const r in e) "name" !== r && "id" !== r && "reviewers" !== r && "branches" !== r && "wait" !== r && (A = Wt(A, t + "/environments/" + i, "#/properties/environments/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.name) {
let r = e.name;
"string" == typeof r ? d.test(r) || (A = Wt(A, t + "/environments/" + i + "/name", "#/properties/environments/items/properties/name/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$"
}), q++) : (A = Wt(A, t + "/environments/" + i + "/name", "#/properties/environments/items/properties/name/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.id) {
let r = e.id;
("number" != typeof r || r % 1 || isNaN(r) || !isFinite(r)) && (A = Wt(A, t + "/environments/" + i + "/id", "#/properties/environments/items/properties/id/type", "type", {
type: "integer"
}), q++), "number" == typeof r && isFinite(r) && (r < 1 || isNaN(r)) && (A = Wt(A, t + "/environments/" + i + "/id", "#/properties/environments/items/properties/id/minimum", "minimum", {
comparison: ">=",
limit: 1
}), q++);
}
if (void 0 !== e.reviewers) {
let r = e.reviewers;
if (Array.isArray(r)) {
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
"string" == typeof e ? a.test(e) || (A = Wt(A, t + "/environments/" + i + "/reviewers/" + s, "#/properties/environments/items/properties/reviewers/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/environments/" + i + "/reviewers/" + s, "#/properties/environments/items/properties/reviewers/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/environments/" + i + "/reviewers", "#/properties/environments/items/properties/reviewers/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.branches) {
let r = e.branches;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/environments/" + i + "/branches", "#/properties/environments/items/properties/branches/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
"string" == typeof e ? n(e) < 1 && (A = Wt(A, t + "/environments/" + i + "/branches/" + s, "#/properties/environments/items/properties/branches/items/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/environments/" + i + "/branches/" + s, "#/properties/environments/items/properties/branches/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/environments/" + i + "/branches", "#/properties/environments/items/properties/branches/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.wait) {
let r = e.wait;
"string" == typeof r ? m.test(r) || (A = Wt(A, t + "/environments/" + i + "/wait", "#/properties/environments/items/properties/wait/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), q++) : (A = Wt(A, t + "/environments/" + i + "/wait", "#/properties/environments/items/properties/wait/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/environments/" + i, "#/properties/environments/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/environments", "#/properties/environments/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.credentials) {
let r = e.credentials;
if (r && "object" == typeof r && !Array.isArray(r)) {
for (const e in r) {
const r = q;
if ("string" == typeof e) {
if (!a.test(e)) {
const r = {
instancePath: t + "/credentials",
schemaPath: "#/properties/credentials/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
propertyName: e
};
null === A ? A = [ r ] : A.push(r), q++;
}
} else {
const r = {
instancePath: t + "/credentials",
schemaPath: "#/properties/credentials/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === A ? A = [ r ] : A.push(r), q++;
}
r === q || (A = Wt(A, t + "/credentials", "#/properties/credentials/propertyNames", "propertyNames", {
propertyName: e
}), q++);
}
for (const e in r) {
let i = r[e];
if (i && "object" == typeof i && !Array.isArray(i)) {
void 0 === i.secret && (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/credentials/additionalProperties/required", "required", {
missingProperty: "secret"
}), q++), void 0 === i.hosts && (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/credentials/additionalProperties/required", "required", {
missingProperty: "hosts"
}), q++);
for (const r in i) "secret" !== r && "field" !== r && "hosts" !== r && "header" !== r && (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/credentials/additionalProperties/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== i.secret) {
let r = i.secret;
"string" == typeof r ? n(r) < 1 && (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", "#/properties/credentials/additionalProperties/properties/secret/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", "#/properties/credentials/additionalProperties/properties/secret/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== i.field) {
let r = i.field;
"string" == typeof r ? n(r) < 1 && (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", "#/properties/credentials/additionalProperties/properties/field/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", "#/properties/credentials/additionalProperties/properties/field/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== i.hosts) {
let r = i.hosts;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts", "#/properties/credentials/additionalProperties/properties/hosts/minItems", "minItems", {
limit: 1
}), q++);
const i = r.length;
for (let s = 0; s < i; s++) {
let i = r[s];
"string" == typeof i ? c.test(i) || (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts/" + s, "#/properties/credentials/additionalProperties/properties/hosts/items/pattern", "pattern", {
pattern: "^[a-z0-9.-]+$"
}), q++) : (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts/" + s, "#/properties/credentials/additionalProperties/properties/hosts/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts", "#/properties/credentials/additionalProperties/properties/hosts/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== i.header) {
let r = i.header;
"string" == typeof r ? y.test(r) || (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/header", "#/properties/credentials/additionalProperties/properties/header/pattern", "pattern", {
pattern: "^[A-Za-z][A-Za-z0-9-]*$"
}), q++) : (A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1") + "/header", "#/properties/credentials/additionalProperties/properties/header/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/credentials/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/credentials/additionalProperties/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/credentials", "#/properties/credentials/type", "type", {
type: "object"
}), q++;
}
if (void 0 !== e.release) {
let r = e.release;
if (r && "object" == typeof r && !Array.isArray(r)) {
for (const e in r) "branch" !== e && "frozen" !== e && "tag" !== e && "artifacts" !== e && "window" !== e && (A = Wt(A, t + "/release", "#/properties/release/additionalProperties", "additionalProperties", {
additionalProperty: e
}), q++);
if (void 0 !== r.branch) {
let e = r.branch;
"string" == typeof e ? u.test(e) || (A = Wt(A, t + "/release/branch", "#/properties/release/properties/branch/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$"
}), q++) : (A = Wt(A, t + "/release/branch", "#/properties/release/properties/branch/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== r.frozen && "boolean" != typeof r.frozen && (A = Wt(A, t + "/release/frozen", "#/properties/release/properties/frozen/type", "type", {
type: "boolean"
}), q++), void 0 !== r.tag) {
let e = r.tag;
"string" == typeof e ? h.test(e) || (A = Wt(A, t + "/release/tag", "#/properties/release/properties/tag/pattern", "pattern", {
pattern: "^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$"
}), q++) : (A = Wt(A, t + "/release/tag", "#/properties/release/properties/tag/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== r.artifacts) {
let e = r.artifacts;
if (Array.isArray(e)) {
const r = e.length;
for (let i = 0; i < r; i++) "string" != typeof e[i] && (A = Wt(A, t + "/release/artifacts/" + i, "#/properties/release/properties/artifacts/items/type", "type", {
type: "string"
}), q++);
} else A = Wt(A, t + "/release/artifacts", "#/properties/release/properties/artifacts/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== r.window) {
let e = r.window;
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.from && (A = Wt(A, t + "/release/window", "#/properties/release/properties/window/required", "required", {
missingProperty: "from"
}), q++), void 0 === e.until && (A = Wt(A, t + "/release/window", "#/properties/release/properties/window/required", "required", {
missingProperty: "until"
}), q++);
for (const r in e) "from" !== r && "until" !== r && (A = Wt(A, t + "/release/window", "#/properties/release/properties/window/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.from) {
let r = e.from;
"string" == typeof r ? g.test(r) || (A = Wt(A, t + "/release/window/from", "#/properties/release/properties/window/properties/from/pattern", "pattern", {
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?Z$"
}), q++) : (A = Wt(A, t + "/release/window/from", "#/properties/release/properties/window/properties/from/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.until) {
let r = e.until;
"string" == typeof r ? g.test(r) || (A = Wt(A, t + "/release/window/until", "#/properties/release/properties/window/properties/until/pattern", "pattern", {
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?Z$"
}), q++) : (A = Wt(A, t + "/release/window/until", "#/properties/release/properties/window/properties/until/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/release/window", "#/properties/release/properties/window/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/release", "#/properties/release/type", "type", {
type: "object"
}), q++;
}
if (void 0 !== e.commands) {
let r = e.commands;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.id && (A = Wt(A, t + "/commands/" + i, "#/properties/commands/items/required", "required", {
missingProperty: "id"
}), q++), void 0 === e.run && (A = Wt(A, t + "/commands/" + i, "#/properties/commands/items/required", "required", {
missingProperty: "run"
}), q++), void 0 === e.applied && (A = Wt(A, t + "/commands/" + i, "#/properties/commands/items/required", "required", {
missingProperty: "applied"
}), q++), void 0 === e.deadline && (A = Wt(A, t + "/commands/" + i, "#/properties/commands/items/required", "required", {
missingProperty: "deadline"
}), q++);
for (const r in e) "id" !== r && "title" !== r && "run" !== r && "secrets" !== r && "applied" !== r && "undo" !== r && "irreversible" !== r && "deadline" !== r && (A = Wt(A, t + "/commands/" + i, "#/properties/commands/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/commands/" + i + "/id", "#/properties/commands/items/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/commands/" + i + "/id", "#/properties/commands/items/properties/id/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/commands/" + i + "/title", "#/properties/commands/items/properties/title/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/commands/" + i + "/title", "#/properties/commands/items/properties/title/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/commands/" + i + "/title", "#/properties/commands/items/properties/title/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.run) {
let r = e.run;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/commands/" + i + "/run", "#/properties/commands/items/properties/run/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
"string" == typeof e ? n(e) < 1 && (A = Wt(A, t + "/commands/" + i + "/run/" + s, "#/properties/commands/items/properties/run/items/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/commands/" + i + "/run/" + s, "#/properties/commands/items/properties/run/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/commands/" + i + "/run", "#/properties/commands/items/properties/run/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.secrets) {
let r = e.secrets;
if (r && "object" == typeof r && !Array.isArray(r)) for (const e in r) "string" != typeof r[e] && (A = Wt(A, t + "/commands/" + i + "/secrets/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/commands/items/properties/secrets/additionalProperties/type", "type", {
type: "string"
}), q++); else A = Wt(A, t + "/commands/" + i + "/secrets", "#/properties/commands/items/properties/secrets/type", "type", {
type: "object"
}), q++;
}
if (void 0 !== e.applied && (_t(e.applied, {
instancePath: t + "/commands/" + i + "/applied",
parentData: e,
parentDataProperty: "applied",
rootData: W
}) || (A = null === A ? _t.errors : A.concat(_t.errors), q = A.length)), void 0 !== e.undo) {
let r = e.undo;
const s = q;
let a = !1, o = null;
const p = q;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/commands/" + i + "/undo", "#/properties/commands/items/properties/undo/oneOf/0/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
"string" == typeof e ? n(e) < 1 && (A = Wt(A, t + "/commands/" + i + "/undo/" + s, "#/properties/commands/items/properties/undo/oneOf/0/items/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/commands/" + i + "/undo/" + s, "#/properties/commands/items/properties/undo/oneOf/0/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/commands/" + i + "/undo", "#/properties/commands/items/properties/undo/oneOf/0/type", "type", {
type: "array"
}), q++;
(L = p === q) && (a = !0, o = 0);
const l = q;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.if && (A = Wt(A, t + "/commands/" + i + "/undo", "#/properties/commands/items/properties/undo/oneOf/1/required", "required", {
missingProperty: "if"
}), q++), void 0 === r.then && (A = Wt(A, t + "/commands/" + i + "/undo", "#/properties/commands/items/properties/undo/oneOf/1/required", "required", {
missingProperty: "then"
}), q++), void 0 === r.else && (A = Wt(A, t + "/commands/" + i + "/undo", "#/properties/commands/items/properties/undo/oneOf/1/required", "required", {
missingProperty: "else"
}), q++);
for (const e in r) "if" !== e && "then" !== e && "else" !== e && (A = Wt(A, t + "/commands/" + i + "/undo", "#/properties/commands/items/properties/undo/oneOf/1/additionalProperties", "additionalProperties", {
additionalProperty: e
}), q++);
if (void 0 !== r.if && (_t(r.if, {
instancePath: t + "/commands/" + i + "/undo/if",
parentData: r,
parentDataProperty: "if",
rootData: W
}) || (A = null === A ? _t.errors : A.concat(_t.errors), q = A.length)), void 0 !== r.then) {
let e = r.then;
if (Array.isArray(e)) {
e.length < 1 && (A = Wt(A, t + "/commands/" + i + "/undo/then", "#/properties/commands/items/properties/undo/oneOf/1/properties/then/minItems", "minItems", {
limit: 1
}), q++);
const r = e.length;
for (let s = 0; s < r; s++) {
let r = e[s];
"string" == typeof r ? n(r) < 1 && (A = Wt(A, t + "/commands/" + i + "/undo/then/" + s, "#/properties/commands/items/properties/undo/oneOf/1/properties/then/items/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/commands/" + i + "/undo/then/" + s, "#/properties/commands/items/properties/undo/oneOf/1/properties/then/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/commands/" + i + "/undo/then", "#/properties/commands/items/properties/undo/oneOf/1/properties/then/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== r.else) {
let e = r.else;
if (Array.isArray(e)) {
e.length < 1 && (A = Wt(A, t + "/commands/" + i + "/undo/else", "#/properties/commands/items/properties/undo/oneOf/1/properties/else/minItems", "minItems", {
limit: 1
}), q++);
const r = e.length;
for (let s = 0; s < r; s++) {
let r = e[s];
"string" == typeof r ? n(r) < 1 && (A = Wt(A, t + "/commands/" + i + "/undo/else/" + s, "#/properties/commands/items/properties/undo/oneOf/1/properties/else/items/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/commands/" + i + "/undo/else/" + s, "#/properties/commands/items/properties/undo/oneOf/1/properties/else/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/commands/" + i + "/undo/else", "#/properties/commands/items/properties/undo/oneOf/1/properties/else/type", "type", {
type: "array"
}), q++;
}
} else A = Wt(A, t + "/commands/" + i + "/undo", "#/properties/commands/items/properties/undo/oneOf/1/type", "type", {
type: "object"
}), q++;
var L;
(L = l === q) && a ? (a = !1, o = [ o, 1 ]) : L && (a = !0, o = 1), a ? (q = s, 
null !== A && (s ? A.length = s : A = null)) : (A = Wt(A, t + "/commands/" + i + "/undo", "#/properties/commands/items/properties/undo/oneOf", "oneOf", {
passingSchemas: o
}), q++);
}
if (void 0 !== e.irreversible) {
let r = e.irreversible;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/commands/" + i + "/irreversible", "#/properties/commands/items/properties/irreversible/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/commands/" + i + "/irreversible", "#/properties/commands/items/properties/irreversible/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/commands/" + i + "/irreversible", "#/properties/commands/items/properties/irreversible/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.deadline) {
let r = e.deadline;
"string" == typeof r ? m.test(r) || (A = Wt(A, t + "/commands/" + i + "/deadline", "#/properties/commands/items/properties/deadline/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), q++) : (A = Wt(A, t + "/commands/" + i + "/deadline", "#/properties/commands/items/properties/deadline/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/commands/" + i, "#/properties/commands/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/commands", "#/properties/commands/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.switches) {
let r = e.switches;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/switches", "#/properties/switches/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let i = 0; i < e; i++) Rt(r[i], {
instancePath: t + "/switches/" + i,
parentData: r,
parentDataProperty: i,
rootData: W
}) || (A = null === A ? Rt.errors : A.concat(Rt.errors), q = A.length);
} else A = Wt(A, t + "/switches", "#/properties/switches/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.contradictions) {
let r = e.contradictions;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.id && (A = Wt(A, t + "/contradictions/" + i, "#/properties/contradictions/items/required", "required", {
missingProperty: "id"
}), q++), void 0 === e.never && (A = Wt(A, t + "/contradictions/" + i, "#/properties/contradictions/items/required", "required", {
missingProperty: "never"
}), q++), void 0 === e.because && (A = Wt(A, t + "/contradictions/" + i, "#/properties/contradictions/items/required", "required", {
missingProperty: "because"
}), q++);
for (const r in e) "id" !== r && "never" !== r && "because" !== r && (A = Wt(A, t + "/contradictions/" + i, "#/properties/contradictions/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/contradictions/" + i + "/id", "#/properties/contradictions/items/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/contradictions/" + i + "/id", "#/properties/contradictions/items/properties/id/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.never) {
let r = e.never;
if (r && "object" == typeof r && !Array.isArray(r)) {
Object.keys(r).length < 2 && (A = Wt(A, t + "/contradictions/" + i + "/never", "#/properties/contradictions/items/properties/never/minProperties", "minProperties", {
limit: 2
}), q++);
for (const e in r) {
const r = q;
if ("string" == typeof e) {
if (!a.test(e)) {
const r = {
instancePath: t + "/contradictions/" + i + "/never",
schemaPath: "#/properties/contradictions/items/properties/never/propertyNames/pattern",
keyword: "pattern",
params: {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
},
propertyName: e
};
null === A ? A = [ r ] : A.push(r), q++;
}
} else {
const r = {
instancePath: t + "/contradictions/" + i + "/never",
schemaPath: "#/properties/contradictions/items/properties/never/propertyNames/type",
keyword: "type",
params: {
type: "string"
},
propertyName: e
};
null === A ? A = [ r ] : A.push(r), q++;
}
r === q || (A = Wt(A, t + "/contradictions/" + i + "/never", "#/properties/contradictions/items/properties/never/propertyNames", "propertyNames", {
propertyName: e
}), q++);
}
for (const e in r) "string" != typeof r[e] && (A = Wt(A, t + "/contradictions/" + i + "/never/" + e.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/contradictions/items/properties/never/additionalProperties/type", "type", {
type: "string"
}), q++);
} else A = Wt(A, t + "/contradictions/" + i + "/never", "#/properties/contradictions/items/properties/never/type", "type", {
type: "object"
}), q++;
}
if (void 0 !== e.because) {
let r = e.because;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/contradictions/" + i + "/because", "#/properties/contradictions/items/properties/because/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/contradictions/" + i + "/because", "#/properties/contradictions/items/properties/because/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/contradictions/" + i + "/because", "#/properties/contradictions/items/properties/because/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/contradictions/" + i, "#/properties/contradictions/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/contradictions", "#/properties/contradictions/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.check_sets) {
let r = e.check_sets;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.id && (A = Wt(A, t + "/check_sets/" + i, "#/properties/check_sets/items/required", "required", {
missingProperty: "id"
}), q++), void 0 === e.checks && (A = Wt(A, t + "/check_sets/" + i, "#/properties/check_sets/items/required", "required", {
missingProperty: "checks"
}), q++);
for (const r in e) "id" !== r && "title" !== r && "checks" !== r && (A = Wt(A, t + "/check_sets/" + i, "#/properties/check_sets/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/check_sets/" + i + "/id", "#/properties/check_sets/items/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/check_sets/" + i + "/id", "#/properties/check_sets/items/properties/id/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/check_sets/" + i + "/title", "#/properties/check_sets/items/properties/title/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/check_sets/" + i + "/title", "#/properties/check_sets/items/properties/title/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/check_sets/" + i + "/title", "#/properties/check_sets/items/properties/title/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.checks) {
let r = e.checks;
if (Array.isArray(r)) {
const e = r.length;
for (let s = 0; s < e; s++) _t(r[s], {
instancePath: t + "/check_sets/" + i + "/checks/" + s,
parentData: r,
parentDataProperty: s,
rootData: W
}) || (A = null === A ? _t.errors : A.concat(_t.errors), q = A.length);
} else A = Wt(A, t + "/check_sets/" + i + "/checks", "#/properties/check_sets/items/properties/checks/type", "type", {
type: "array"
}), q++;
}
} else A = Wt(A, t + "/check_sets/" + i, "#/properties/check_sets/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/check_sets", "#/properties/check_sets/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.reports) {
let r = e.reports;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/reports", "#/properties/reports/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let i = 0; i < e; i++) Ct(r[i], {
instancePath: t + "/reports/" + i,
parentData: r,
parentDataProperty: i,
rootData: W
}) || (A = null === A ? Ct.errors : A.concat(Ct.errors), q = A.length);
} else A = Wt(A, t + "/reports", "#/properties/reports/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.phases) {
let r = e.phases;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/phases", "#/properties/phases/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let i = 0; i < e; i++) Bt(r[i], {
instancePath: t + "/phases/" + i,
parentData: r,
parentDataProperty: i,
rootData: W
}) || (A = null === A ? Bt.errors : A.concat(Bt.errors), q = A.length);
} else A = Wt(A, t + "/phases", "#/properties/phases/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.triggers) {
let r = e.triggers;
if (Array.isArray(r)) {
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.id && (A = Wt(A, t + "/triggers/" + s, "#/properties/triggers/items/required", "required", {
missingProperty: "id"
}), q++), void 0 === e.when && (A = Wt(A, t + "/triggers/" + s, "#/properties/triggers/items/required", "required", {
missingProperty: "when"
}), q++), void 0 === e.then && (A = Wt(A, t + "/triggers/" + s, "#/properties/triggers/items/required", "required", {
missingProperty: "then"
}), q++);
for (const r in e) "id" !== r && "title" !== r && "when" !== r && "phases" !== r && "then" !== r && "decide_within" !== r && "decided_by" !== r && (A = Wt(A, t + "/triggers/" + s, "#/properties/triggers/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.id) {
let r = e.id;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/triggers/" + s + "/id", "#/properties/triggers/items/properties/id/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/triggers/" + s + "/id", "#/properties/triggers/items/properties/id/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.title) {
let r = e.title;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/triggers/" + s + "/title", "#/properties/triggers/items/properties/title/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/triggers/" + s + "/title", "#/properties/triggers/items/properties/title/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/triggers/" + s + "/title", "#/properties/triggers/items/properties/title/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.when && (_t(e.when, {
instancePath: t + "/triggers/" + s + "/when",
parentData: e,
parentDataProperty: "when",
rootData: W
}) || (A = null === A ? _t.errors : A.concat(_t.errors), q = A.length)), void 0 !== e.phases) {
let r = e.phases;
if (Array.isArray(r)) {
r.length < 1 && (A = Wt(A, t + "/triggers/" + s + "/phases", "#/properties/triggers/items/properties/phases/minItems", "minItems", {
limit: 1
}), q++);
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
"string" == typeof e ? a.test(e) || (A = Wt(A, t + "/triggers/" + s + "/phases/" + i, "#/properties/triggers/items/properties/phases/items/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/triggers/" + s + "/phases/" + i, "#/properties/triggers/items/properties/phases/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/triggers/" + s + "/phases", "#/properties/triggers/items/properties/phases/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.then) {
let r = e.then;
"roll-back" !== r && "hold" !== r && "watch" !== r && (A = Wt(A, t + "/triggers/" + s + "/then", "#/properties/triggers/items/properties/then/enum", "enum", {
allowedValues: i.properties.triggers.items.properties.then.enum
}), q++);
}
if (void 0 !== e.decide_within) {
let r = e.decide_within;
"string" == typeof r ? m.test(r) || (A = Wt(A, t + "/triggers/" + s + "/decide_within", "#/properties/triggers/items/properties/decide_within/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), q++) : (A = Wt(A, t + "/triggers/" + s + "/decide_within", "#/properties/triggers/items/properties/decide_within/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.decided_by) {
let r = e.decided_by;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/triggers/" + s + "/decided_by", "#/properties/triggers/items/properties/decided_by/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/triggers/" + s + "/decided_by", "#/properties/triggers/items/properties/decided_by/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/triggers/" + s, "#/properties/triggers/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/triggers", "#/properties/triggers/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.rollback) {
let r = e.rollback;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.environment && (A = Wt(A, t + "/rollback", "#/properties/rollback/required", "required", {
missingProperty: "environment"
}), q++), void 0 === r.manual && (A = Wt(A, t + "/rollback", "#/properties/rollback/required", "required", {
missingProperty: "manual"
}), q++);
for (const e in r) "environment" !== e && "steps" !== e && "verify" !== e && "manual" !== e && (A = Wt(A, t + "/rollback", "#/properties/rollback/additionalProperties", "additionalProperties", {
additionalProperty: e
}), q++);
if (void 0 !== r.environment) {
let e = r.environment;
"string" == typeof e ? n(e) < 1 && (A = Wt(A, t + "/rollback/environment", "#/properties/rollback/properties/environment/minLength", "minLength", {
limit: 1
}), q++) : (A = Wt(A, t + "/rollback/environment", "#/properties/rollback/properties/environment/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== r.steps) {
let e = r.steps;
if (Array.isArray(e)) {
e.length < 1 && (A = Wt(A, t + "/rollback/steps", "#/properties/rollback/properties/steps/minItems", "minItems", {
limit: 1
}), q++);
const r = e.length;
for (let i = 0; i < r; i++) Ut(e[i], {
instancePath: t + "/rollback/steps/" + i,
parentData: e,
parentDataProperty: i,
rootData: W
}) || (A = null === A ? Ut.errors : A.concat(Ut.errors), q = A.length);
} else A = Wt(A, t + "/rollback/steps", "#/properties/rollback/properties/steps/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== r.verify) {
let e = r.verify;
if (Array.isArray(e)) {
e.length < 1 && (A = Wt(A, t + "/rollback/verify", "#/properties/rollback/properties/verify/minItems", "minItems", {
limit: 1
}), q++);
const r = e.length;
for (let i = 0; i < r; i++) Kt(e[i], {
instancePath: t + "/rollback/verify/" + i,
parentData: e,
parentDataProperty: i,
rootData: W
}) || (A = null === A ? Kt.errors : A.concat(Kt.errors), q = A.length);
} else A = Wt(A, t + "/rollback/verify", "#/properties/rollback/properties/verify/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== r.manual) {
let e = r.manual;
if (Array.isArray(e)) {
e.length < 1 && (A = Wt(A, t + "/rollback/manual", "#/properties/rollback/properties/manual/minItems", "minItems", {
limit: 1
}), q++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/rollback/manual/" + i, "#/properties/rollback/properties/manual/items/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/rollback/manual/" + i, "#/properties/rollback/properties/manual/items/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/rollback/manual/" + i, "#/properties/rollback/properties/manual/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/rollback/manual", "#/properties/rollback/properties/manual/type", "type", {
type: "array"
}), q++;
}
} else A = Wt(A, t + "/rollback", "#/properties/rollback/type", "type", {
type: "object"
}), q++;
}
if (void 0 !== e.waivers) {
let r = e.waivers;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.check && (A = Wt(A, t + "/waivers/" + i, "#/properties/waivers/items/required", "required", {
missingProperty: "check"
}), q++), void 0 === e.ticket && (A = Wt(A, t + "/waivers/" + i, "#/properties/waivers/items/required", "required", {
missingProperty: "ticket"
}), q++), void 0 === e.owner && (A = Wt(A, t + "/waivers/" + i, "#/properties/waivers/items/required", "required", {
missingProperty: "owner"
}), q++), void 0 === e.reason && (A = Wt(A, t + "/waivers/" + i, "#/properties/waivers/items/required", "required", {
missingProperty: "reason"
}), q++), void 0 === e.expires && (A = Wt(A, t + "/waivers/" + i, "#/properties/waivers/items/required", "required", {
missingProperty: "expires"
}), q++);
for (const r in e) "check" !== r && "ticket" !== r && "owner" !== r && "reason" !== r && "expires" !== r && (A = Wt(A, t + "/waivers/" + i, "#/properties/waivers/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.check) {
let r = e.check;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/waivers/" + i + "/check", "#/properties/waivers/items/properties/check/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/waivers/" + i + "/check", "#/properties/waivers/items/properties/check/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.ticket) {
let r = e.ticket;
"string" == typeof r ? v.test(r) || (A = Wt(A, t + "/waivers/" + i + "/ticket", "#/properties/waivers/items/properties/ticket/pattern", "pattern", {
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
}), q++) : (A = Wt(A, t + "/waivers/" + i + "/ticket", "#/properties/waivers/items/properties/ticket/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.owner) {
let r = e.owner;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/waivers/" + i + "/owner", "#/properties/waivers/items/properties/owner/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/waivers/" + i + "/owner", "#/properties/waivers/items/properties/owner/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.reason) {
let r = e.reason;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/waivers/" + i + "/reason", "#/properties/waivers/items/properties/reason/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/waivers/" + i + "/reason", "#/properties/waivers/items/properties/reason/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/waivers/" + i + "/reason", "#/properties/waivers/items/properties/reason/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.expires) {
let r = e.expires;
"string" == typeof r ? w.test(r) || (A = Wt(A, t + "/waivers/" + i + "/expires", "#/properties/waivers/items/properties/expires/pattern", "pattern", {
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"
}), q++) : (A = Wt(A, t + "/waivers/" + i + "/expires", "#/properties/waivers/items/properties/expires/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/waivers/" + i, "#/properties/waivers/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/waivers", "#/properties/waivers/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.announcements) {
let r = e.announcements;
if (Array.isArray(r)) {
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.on && (A = Wt(A, t + "/announcements/" + s, "#/properties/announcements/items/required", "required", {
missingProperty: "on"
}), q++), void 0 === e.channel && (A = Wt(A, t + "/announcements/" + s, "#/properties/announcements/items/required", "required", {
missingProperty: "channel"
}), q++), void 0 === e.text && (A = Wt(A, t + "/announcements/" + s, "#/properties/announcements/items/required", "required", {
missingProperty: "text"
}), q++);
for (const r in e) "on" !== r && "after" !== r && "every" !== r && "until" !== r && "channel" !== r && "text" !== r && (A = Wt(A, t + "/announcements/" + s, "#/properties/announcements/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.on) {
let r = e.on;
"start" !== r && "checkpoint" !== r && "update" !== r && "go" !== r && "rollback" !== r && (A = Wt(A, t + "/announcements/" + s + "/on", "#/properties/announcements/items/properties/on/enum", "enum", {
allowedValues: i.properties.announcements.items.properties.on.enum
}), q++);
}
if (void 0 !== e.after) {
let r = e.after;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/announcements/" + s + "/after", "#/properties/announcements/items/properties/after/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/announcements/" + s + "/after", "#/properties/announcements/items/properties/after/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.every) {
let r = e.every;
"string" == typeof r ? m.test(r) || (A = Wt(A, t + "/announcements/" + s + "/every", "#/properties/announcements/items/properties/every/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), q++) : (A = Wt(A, t + "/announcements/" + s + "/every", "#/properties/announcements/items/properties/every/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.until) {
let r = e.until;
"string" == typeof r ? m.test(r) || (A = Wt(A, t + "/announcements/" + s + "/until", "#/properties/announcements/items/properties/until/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), q++) : (A = Wt(A, t + "/announcements/" + s + "/until", "#/properties/announcements/items/properties/until/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.channel) {
let r = e.channel;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/announcements/" + s + "/channel", "#/properties/announcements/items/properties/channel/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/announcements/" + s + "/channel", "#/properties/announcements/items/properties/channel/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/announcements/" + s + "/channel", "#/properties/announcements/items/properties/channel/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.text) {
let r = e.text;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/announcements/" + s + "/text", "#/properties/announcements/items/properties/text/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/announcements/" + s + "/text", "#/properties/announcements/items/properties/text/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/announcements/" + s + "/text", "#/properties/announcements/items/properties/text/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/announcements/" + s, "#/properties/announcements/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/announcements", "#/properties/announcements/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.timeline) {
let r = e.timeline;
if (Array.isArray(r)) {
const e = r.length;
for (let i = 0; i < e; i++) {
let e = r[i];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.at && (A = Wt(A, t + "/timeline/" + i, "#/properties/timeline/items/required", "required", {
missingProperty: "at"
}), q++), void 0 === e.what && (A = Wt(A, t + "/timeline/" + i, "#/properties/timeline/items/required", "required", {
missingProperty: "what"
}), q++);
for (const r in e) "at" !== r && "what" !== r && "phase" !== r && (A = Wt(A, t + "/timeline/" + i, "#/properties/timeline/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.at) {
let r = e.at;
"string" == typeof r ? _.test(r) || (A = Wt(A, t + "/timeline/" + i + "/at", "#/properties/timeline/items/properties/at/pattern", "pattern", {
pattern: "^T[+-][0-9]+$"
}), q++) : (A = Wt(A, t + "/timeline/" + i + "/at", "#/properties/timeline/items/properties/at/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.what) {
let r = e.what;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/timeline/" + i + "/what", "#/properties/timeline/items/properties/what/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/timeline/" + i + "/what", "#/properties/timeline/items/properties/what/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/timeline/" + i + "/what", "#/properties/timeline/items/properties/what/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.phase) {
let r = e.phase;
"string" == typeof r ? a.test(r) || (A = Wt(A, t + "/timeline/" + i + "/phase", "#/properties/timeline/items/properties/phase/pattern", "pattern", {
pattern: "^[a-z][a-z0-9_-]{0,62}$"
}), q++) : (A = Wt(A, t + "/timeline/" + i + "/phase", "#/properties/timeline/items/properties/phase/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/timeline/" + i, "#/properties/timeline/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/timeline", "#/properties/timeline/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== e.hypercare) {
let r = e.hypercare;
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.for && (A = Wt(A, t + "/hypercare", "#/properties/hypercare/required", "required", {
missingProperty: "for"
}), q++), void 0 === r.looks && (A = Wt(A, t + "/hypercare", "#/properties/hypercare/required", "required", {
missingProperty: "looks"
}), q++), void 0 === r.gate && (A = Wt(A, t + "/hypercare", "#/properties/hypercare/required", "required", {
missingProperty: "gate"
}), q++);
for (const e in r) "for" !== e && "looks" !== e && "gate" !== e && "reports" !== e && (A = Wt(A, t + "/hypercare", "#/properties/hypercare/additionalProperties", "additionalProperties", {
additionalProperty: e
}), q++);
if (void 0 !== r.for) {
let e = r.for;
"string" == typeof e ? m.test(e) || (A = Wt(A, t + "/hypercare/for", "#/properties/hypercare/properties/for/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), q++) : (A = Wt(A, t + "/hypercare/for", "#/properties/hypercare/properties/for/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== r.looks) {
let e = r.looks;
if (Array.isArray(e)) {
e.length < 1 && (A = Wt(A, t + "/hypercare/looks", "#/properties/hypercare/properties/looks/minItems", "minItems", {
limit: 1
}), q++);
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
if (r && "object" == typeof r && !Array.isArray(r)) {
void 0 === r.until && (A = Wt(A, t + "/hypercare/looks/" + i, "#/properties/hypercare/properties/looks/items/required", "required", {
missingProperty: "until"
}), q++), void 0 === r.every && (A = Wt(A, t + "/hypercare/looks/" + i, "#/properties/hypercare/properties/looks/items/required", "required", {
missingProperty: "every"
}), q++);
for (const e in r) "until" !== e && "every" !== e && (A = Wt(A, t + "/hypercare/looks/" + i, "#/properties/hypercare/properties/looks/items/additionalProperties", "additionalProperties", {
additionalProperty: e
}), q++);
if (void 0 !== r.until) {
let e = r.until;
"string" == typeof e ? m.test(e) || (A = Wt(A, t + "/hypercare/looks/" + i + "/until", "#/properties/hypercare/properties/looks/items/properties/until/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), q++) : (A = Wt(A, t + "/hypercare/looks/" + i + "/until", "#/properties/hypercare/properties/looks/items/properties/until/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== r.every) {
let e = r.every;
"string" == typeof e ? m.test(e) || (A = Wt(A, t + "/hypercare/looks/" + i + "/every", "#/properties/hypercare/properties/looks/items/properties/every/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), q++) : (A = Wt(A, t + "/hypercare/looks/" + i + "/every", "#/properties/hypercare/properties/looks/items/properties/every/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/hypercare/looks/" + i, "#/properties/hypercare/properties/looks/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/hypercare/looks", "#/properties/hypercare/properties/looks/type", "type", {
type: "array"
}), q++;
}
if (void 0 !== r.gate && (Kt(r.gate, {
instancePath: t + "/hypercare/gate",
parentData: r,
parentDataProperty: "gate",
rootData: W
}) || (A = null === A ? Kt.errors : A.concat(Kt.errors), q = A.length)), void 0 !== r.reports) {
let e = r.reports;
if (Array.isArray(e)) {
const r = e.length;
for (let i = 0; i < r; i++) {
let r = e[i];
"string" == typeof r ? m.test(r) || (A = Wt(A, t + "/hypercare/reports/" + i, "#/properties/hypercare/properties/reports/items/pattern", "pattern", {
pattern: "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$"
}), q++) : (A = Wt(A, t + "/hypercare/reports/" + i, "#/properties/hypercare/properties/reports/items/type", "type", {
type: "string"
}), q++);
}
} else A = Wt(A, t + "/hypercare/reports", "#/properties/hypercare/properties/reports/type", "type", {
type: "array"
}), q++;
}
} else A = Wt(A, t + "/hypercare", "#/properties/hypercare/type", "type", {
type: "object"
}), q++;
}
if (void 0 !== e.records) {
let r = e.records;
if (Array.isArray(r)) {
const e = r.length;
for (let s = 0; s < e; s++) {
let e = r[s];
if (e && "object" == typeof e && !Array.isArray(e)) {
void 0 === e.kind && (A = Wt(A, t + "/records/" + s, "#/properties/records/items/required", "required", {
missingProperty: "kind"
}), q++), void 0 === e.path && (A = Wt(A, t + "/records/" + s, "#/properties/records/items/required", "required", {
missingProperty: "path"
}), q++);
for (const r in e) "kind" !== r && "path" !== r && "when" !== r && (A = Wt(A, t + "/records/" + s, "#/properties/records/items/additionalProperties", "additionalProperties", {
additionalProperty: r
}), q++);
if (void 0 !== e.kind) {
let r = e.kind;
"progress-log" !== r && "incident-note" !== r && "decision-log" !== r && "follow-ups" !== r && "sign-off-log" !== r && "canary-report" !== r && "waiver-register" !== r && (A = Wt(A, t + "/records/" + s + "/kind", "#/properties/records/items/properties/kind/enum", "enum", {
allowedValues: i.properties.records.items.properties.kind.enum
}), q++);
}
if (void 0 !== e.path) {
let r = e.path;
"string" == typeof r ? (n(r) > 500 && (A = Wt(A, t + "/records/" + s + "/path", "#/properties/records/items/properties/path/maxLength", "maxLength", {
limit: 500
}), q++), n(r) < 1 && (A = Wt(A, t + "/records/" + s + "/path", "#/properties/records/items/properties/path/minLength", "minLength", {
limit: 1
}), q++)) : (A = Wt(A, t + "/records/" + s + "/path", "#/properties/records/items/properties/path/type", "type", {
type: "string"
}), q++);
}
if (void 0 !== e.when) {
let r = e.when;
"go" !== r && "rollback" !== r && "near-miss" !== r && "defaults-changed" !== r && (A = Wt(A, t + "/records/" + s + "/when", "#/properties/records/items/properties/when/enum", "enum", {
allowedValues: i.properties.records.items.properties.when.enum
}), q++);
}
} else A = Wt(A, t + "/records/" + s, "#/properties/records/items/type", "type", {
type: "object"
}), q++;
}
} else A = Wt(A, t + "/records", "#/properties/records/type", "type", {
type: "array"
}), q++;
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
null === A ? A = [ e ] : A.push(e), q++;
}
return Ht.errors = A, 0 === q;
}
function Wt(e, t, r, i, s) {
const n = {
instancePath: t,
schemaPath: r,
keyword: i,
params: s
};
return null === e ? [ n ] : (e.push(n), e);
}
}),
613: (function(e, t, r) {
r.d(t, {
_S: () => addMinute,
rA: () => couldPass,
gz: () => failed,
Ik: () => lnEvidence,
Op: () => look,
Jk: () => openSignal
});
var i = r(12423);
var s = r(25113);
const n = [ 1.3, 1.8, 3, 8, 40 ];
function twoSample(e, t, r = 1) {
const {x: i, n: s, xb: a, nb: o} = e;
const p = t * s / (t * s + o);
return n.map(e => (i * Math.log(e) - (i + a) * Math.log(1 + (e - 1) * p)) / r);
}
function oneRate(e, t, r = 1) {
return n.map(i => (e.x * Math.log(i) - e.n * Math.log(1 + (i - 1) * t)) / r);
}
function oneCount(e, t, r = 1) {
return n.map(i => (e.x * Math.log(i) - (i - 1) * t) / r);
}
const a = .8;
const o = {
tick: 0,
lnA: n.map(() => null),
now: 0,
most: 0
};
const p = Number.NEGATIVE_INFINITY;
function addLogs(e, t) {
const [r, i] = e < t ? [ e, t ] : [ t, e ];
return r === p ? i : i + Math.log1p(Math.exp(r - i));
}
const weightOf = (e, t) => e === 1 ? a : e <= t ? (1 - a) / (t - 1) : 0;
function capOf(e, t) {
return (Math.log(1 / e) - Math.log(a) + Math.log(n.length)) / t;
}
function goOn(e, t, r) {
const i = e.tick + 1;
const s = weightOf(i, r.horizon);
const o = s > 0 ? Math.log(s) : p;
const l = e.lnA.map((e, i) => addLogs(e ?? p, o) + Math.min(t[i] ?? 0, r.cap));
const d = Math.min(1, a + (1 - a) * Math.max(0, Math.min(i, r.horizon) - 1) / (r.horizon - 1));
const m = 1 - d;
const c = l.reduce(addLogs, p) - Math.log(n.length);
const y = m > 0 && i < r.horizon ? addLogs(c, Math.log(m)) : c;
return {
tick: i,
lnA: l.map(e => e === p ? null : e),
now: y,
most: Math.max(e.most, y)
};
}
const l = 2.326;
const d = 1.645;
const m = .8;
const c = 5;
const y = {
alpha: .01,
beta: .05,
tolerateRatio: 1.25,
tolerateRate: 0,
harmRatio: 2,
harmRate: 0,
baseRate: 0,
phi: 1,
sigma: 0,
poisson: false,
horizon: 60,
minBadTicks: 2
};
function openSignal(e) {
const t = {
...y,
...e
};
return {
options: t,
relative: o,
absolute: o,
x: 0,
n: 0,
xb: 0,
nb: 0,
looks: 0,
failed: false
};
}
const toleratedOf = ({tolerateRatio: e, sigma: t}) => Math.max(e, Math.exp(l * t));
const harmOf = ({harmRatio: e, sigma: t}) => e * Math.exp(-d * t);
function weaker(e, t) {
const {tolerateRatio: r, tolerateRate: i} = e.options;
const s = [ ...r > 0 ? [ e.relative[t] ] : [], ...i > 0 ? [ e.absolute[t] ] : [] ];
return Math.min(...s);
}
function addMinute(e, t) {
const {options: r} = e;
const {alpha: i, horizon: s, minBadTicks: n, tolerateRatio: a, tolerateRate: o, phi: p, poisson: l} = r;
const d = {
horizon: s,
cap: capOf(i, n)
};
const {x: m, n: c, xb: y, nb: u} = t;
const h = l ? oneCount(t, o * c, p) : oneRate(t, o, p);
const g = {
...e,
relative: a > 0 && c + u > 0 ? goOn(e.relative, twoSample(t, toleratedOf(r), p), d) : e.relative,
absolute: o > 0 ? goOn(e.absolute, h, d) : e.absolute,
x: e.x + m,
n: e.n + c,
xb: e.xb + y,
nb: e.nb + u
};
return {
...g,
failed: e.failed || weaker(g, "most") >= Math.log(1 / i)
};
}
function failed(e) {
return e.failed;
}
function lnEvidence(e) {
return {
now: weaker(e, "now"),
most: weaker(e, "most"),
limit: Math.log(1 / e.options.alpha)
};
}
function chanceOfHarm({options: e, n: t, xb: r, nb: n}, a) {
const {harmRate: o, baseRate: p, phi: l, poisson: d} = e;
const m = harmOf(e);
const [c, y, u] = [ Math.ceil(a / l), Math.floor(t / l), Math.floor(r / l) ];
if (o > m * p) {
if (d) return t > 0 ? (0, s.c)(c, o * t / l) : 1;
return (0, i.Q)(c, y, o);
}
if (u === 0 || t === 0) return 1;
return (0, i.Q)(c, c + u, m * t / (m * t + n));
}
const budgetOf = ({options: e, looks: t}) => e.beta * m * (1 - m) ** t;
function couldPass(e, t) {
const r = e.n === 0 ? 1 : (e.n + t) / e.n;
const i = {
...e,
n: e.n + t,
xb: e.xb * r,
nb: e.nb * r
};
return chanceOfHarm(i, e.x) <= budgetOf(e);
}
function look(e) {
const t = chanceOfHarm(e, e.x);
const r = budgetOf(e);
if (e.failed) return {
state: e,
verdict: "FAIL",
pHarm: t,
budget: r,
spent: false
};
if (chanceOfHarm(e, 0) > r) return {
state: e,
verdict: "INCONCLUSIVE",
reason: "NOT_ENOUGH_TRAFFIC",
pHarm: t,
budget: r,
spent: false
};
const i = {
...e,
looks: e.looks + 1
};
const s = {
state: i,
pHarm: t,
budget: r,
spent: true
};
if (t > r) return {
...s,
verdict: "INCONCLUSIVE",
reason: "HARM_NOT_RULED_OUT"
};
const n = weaker(e, "now") >= Math.log(c);
return n ? {
...s,
verdict: "INCONCLUSIVE",
reason: "SUSPICIOUS"
} : {
...s,
verdict: "PASS"
};
}
}),
39950: (function(e, t, r) {
r.d(t, {
u: () => whatItShows
});
var i = r(12423);
var s = r(25113);
const n = .04;
const a = .8;
const o = 1e6;
const p = Array.from({
length: 33
}, (e, t) => t / 4 - 4).map(e => ({
z: e,
weight: Math.exp(-e * e / 2)
}));
function whatItShows({rate: e, perMinute: t, counts: r, minutes: i, historyMinutes: s, harm: n}) {
const a = Math.floor(i * t);
const o = i * t * e;
const p = i > 0 && e > 0 ? eventsToRuleOut(n, s / i) : void 0;
return {
requests: a,
usual: o,
...r || a === 0 ? {} : {
ifNone: rateRuledOut(0, a),
ifUsual: rateRuledOut(Math.min(a, Math.ceil(o)), a)
},
...p === void 0 ? {} : {
forHarm: Math.ceil(p / e)
}
};
}
function rateRuledOut(e, t) {
let [r, s] = [ 0, 1 ];
while (s - r > 1e-9) {
const a = (r + s) / 2;
if ((0, i.Q)(e, t, a) <= n) s = a; else r = a;
}
return s;
}
function eventsToRuleOut(e, t) {
if (!isEnough(o, e, t)) return;
let [r, i] = [ 0, 1 ];
while (!isEnough(i, e, t)) [r, i] = [ i, i * 2 ];
while (i - r > .01 * i) {
const s = (r + i) / 2;
if (isEnough(s, e, t)) i = s; else r = s;
}
return i;
}
function isEnough(e, t, r) {
const i = e * r;
const n = p.reduce((e, {weight: t}) => e + t, 0);
const o = p.reduce((n, {z: a, weight: o}) => {
const p = mostThatPass(Math.round(i + a * Math.sqrt(i)), t, r);
return n + o * (0, s.c)(p, e);
}, 0);
return o >= a * n;
}
function mostThatPass(e, t, r) {
if (e <= 0) return -1;
let [s, a] = [ -1, Math.ceil(e / r * t) + 1 ];
while (a - s > 1) {
const o = Math.floor((s + a) / 2);
if ((0, i.Q)(o, o + e, t / (t + r)) <= n) s = o; else a = o;
}
return s;
}
}),
80142: (function(e, t, r) {
r.d(t, {
$N: () => canonical,
ol: () => digestOf,
sc: () => sha256
});
var i = r(77598);
var s = r(98799);
var n = r(19473);
const a = 200;
function guard(e, t) {
if (t > a) throw (0, n.i4)("NOT_CANONICAL", `a value nested deeper than ${a} levels, or one that contains itself, has no canonical form`);
if (e === null || typeof e === "boolean") return true;
if (typeof e === "number") {
if (Number.isFinite(e)) return true;
throw (0, n.i4)("NOT_CANONICAL", "a number that is not finite has no canonical form");
}
if (typeof e === "string") {
if (e.isWellFormed()) return true;
throw (0, n.i4)("NOT_CANONICAL", "a text with half a surrogate pair has no canonical form");
}
if (typeof e !== "object") throw (0, n.i4)("NOT_CANONICAL", `a value of type ${typeof e} has no canonical form`);
if (Array.isArray(e)) {
let r = true;
for (let i = 0; i < e.length; i++) r = guard(e[i], t + 1) && r;
return r;
}
const r = Object.getPrototypeOf(e);
if (r !== Object.prototype && r !== null) throw (0, n.i4)("NOT_CANONICAL", "only plain objects have a canonical form");
if (Object.getOwnPropertySymbols(e).length > 0) throw (0, n.i4)("NOT_CANONICAL", "an object with symbols as keys has no canonical form");
if ("toJSON" in e && typeof e.toJSON === "function") throw (0, n.i4)("NOT_CANONICAL", "an object that writes itself has no canonical form");
let [i, s] = [ "", true ];
for (const r of Object.keys(e)) {
guard(r, t + 1);
s = guard(e[r], t + 1) && s && i <= r;
i = r;
}
return s;
}
function canonical(e) {
const t = guard(e, 0) ? JSON.stringify(e) : (0, s.A)(e);
if (t === void 0) throw (0, n.i4)("NOT_CANONICAL", "the value has no canonical form");
return t;
}
function sha256(e) {
return (0, i.createHash)("sha256").update(e, "utf8").digest("hex");
}
function digestOf(e) {
return sha256(canonical(e));
}
}),
55456: (function(e, t, r) {
r.d(t, {
If: () => statusWrong,
PZ: () => fieldsWrong,
Pq: () => json
});
var i = r(49962);
var s = r(90036);
function json(e) {
return (0, i.o)(e.body);
}
function statusWrong(e, t) {
if (e.status === t) return;
const r = {
expected: {
status: t
},
actual: {
status: e.status
}
};
return e.status === 429 ? {
met: "error",
reason: "THROTTLED",
...r
} : {
met: false,
reason: "HTTP_STATUS",
...r
};
}
function fieldsWrong(e, t, r) {
const n = [ ...t, ...Object.keys(r) ];
const a = n.filter(t => {
const r = (0, i.f)(e, t);
return r !== void 0 && r !== null && r !== "";
});
if (a.length < n.length) {
const t = e === void 0 ? "RESPONSE_INVALID" : "RESPONSE_INCOMPLETE";
return {
met: "error",
reason: t,
expected: {
words: n
},
actual: e === void 0 ? s.HV : a.length === 0 ? s.sj : {
words: a
}
};
}
for (const [t, n] of Object.entries(r)) {
const r = (0, i.f)(e, t);
const a = typeof r === "object" ? void 0 : String(r);
if (a !== n) return {
met: false,
reason: "WRONG_VALUE",
expected: {
word: n
},
actual: a === void 0 ? {
word: "unlisted"
} : (0, s.Vm)(a, [ n ])
};
}
return;
}
}),
70392: (function(e, t, r) {
r.d(t, {
Q: () => l
});
var i = r(90036);
var s = r(26452);
var n = r(90815);
var a = r(17106);
const o = {
type: "object",
description: "a check run on the commit of this run: completed and successful, nothing else is green",
additionalProperties: false,
required: [ "kind", "id", "name" ],
properties: {
...n.JM,
kind: {
const: "check-run"
},
name: {
...a.q9,
description: "the check run\u2019s name, as GitHub shows it"
},
app: {
...a.q9,
description: "slug of the app that makes it, such as github-actions"
},
if_changed: {
...(0, a.p_)({
type: "string",
pattern: "^[A-Za-z0-9_.*-][A-Za-z0-9_./*-]*$"
}),
description: "asked only if a file at one of these paths has changed since the last release; also asked where the history does not tell"
}
}
};
const p = [ "success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required", "stale" ];
const l = {
kind: "check-run",
schema: o,
needs: [ "repository", "history" ],
async observe(e, t, {signal: r, plan: n}) {
const {commit: a} = n;
const o = (0, i.Vm)("success", p);
if (a === void 0) return {
met: "error",
reason: "COMMIT_UNKNOWN",
expected: o,
actual: i.sj
};
const l = {};
if (e.if_changed) {
const i = await t.history.changedSinceRelease(a, r);
const n = i?.paths.filter(t => e.if_changed?.some(e => (0, s.r)(e, t)));
l["history"] = {
word: i ? "known" : "unknown"
};
if (n) l["changed"] = {
count: n.length
};
if (n?.length === 0) return {
met: true,
expected: {
word: "unchanged"
},
actual: {
word: "unchanged"
},
facts: l
};
}
const d = await t.repository.checkRuns(a, e.name, r);
const m = newest(d.filter(t => t.name === e.name && (e.app ?? t.app) === t.app));
l["runs"] = {
count: m.length
};
if (m.length === 0) return {
met: false,
reason: "CHECK_RUN_MISSING",
expected: o,
actual: i.sj,
facts: l
};
if (m.some(e => e.commit !== a)) return {
met: "error",
reason: "RESPONSE_INVALID",
expected: o,
actual: {
word: "another commit"
},
facts: l
};
const c = m.some(e => e.status !== "completed" || e.conclusion === null);
const y = m.find(e => e.status === "completed" && e.conclusion !== null && e.conclusion !== "success");
if (y) return {
met: false,
reason: "CHECK_RUN_NOT_GREEN",
expected: o,
actual: (0, i.Vm)(y.conclusion ?? void 0, p),
facts: l
};
if (c) return {
met: "inconclusive",
reason: "CHECK_RUN_PENDING",
expected: o,
actual: {
word: "pending"
},
facts: l
};
return {
met: true,
expected: o,
actual: o,
facts: l
};
}
};
function newest(e) {
const t = new Map;
for (const r of e) if ((t.get(r.app)?.id ?? 0) < r.id) t.set(r.app, r);
return [ ...t.values() ];
}
}),
90815: (function(e, t, r) {
r.d(t, {
ID: () => s,
JM: () => p,
Rs: () => d,
UK: () => m,
Vx: () => c,
ZC: () => l,
a$: () => a,
ai: () => o,
ft: () => n
});
var i = r(73110);
const s = {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$",
description: "lower-case letters, digits, - and _, beginning with a letter"
};
const n = {
type: "string",
pattern: i.Cq,
description: "a whole number and ms, s, m, h or d, such as 45m"
};
const a = {
type: "string",
minLength: 1,
maxLength: 500
};
const o = {
type: "string",
pattern: "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^\\s#]*)?$",
description: "an https:// address"
};
const p = {
id: s,
why: {
...a,
description: "why it matters, shown when it fails"
},
fix: {
...a,
description: "how to mend it, shown when it fails"
},
deadline: {
...n,
description: "how long the question may take (default 10s)"
}
};
const l = {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$",
description: "the function\u2019s name"
};
const d = {
type: "string",
pattern: "^[A-Za-z0-9_/.#-]{1,512}$",
description: "the log group\u2019s name"
};
const m = {
type: "string",
minLength: 1,
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$",
description: "a text without @"
};
const c = {
type: "string",
pattern: "^[A-Za-z0-9_$-]{1,64}(\\.[A-Za-z0-9_$-]{1,64}){0,15}$",
description: "a dotted path such as shop.id"
};
}),
59652: (function(e, t, r) {
r.d(t, {
D: () => a
});
var i = r(90036);
var s = r(90815);
const n = {
type: "object",
description: "who we are to AWS: the account and the region of the plan",
additionalProperties: false,
required: [ "kind", "id" ],
properties: {
...s.JM,
kind: {
const: "identity"
}
}
};
const a = {
kind: "identity",
schema: n,
needs: [ "identity" ],
waivable: "never",
async observe(e, t, {signal: r, plan: s}) {
const n = await t.identity.caller(r);
const a = {
word: s.account
};
const o = (0, i.Vm)(n.account, [ s.account ]);
if (s.account === "" || n.account !== s.account) return {
met: false,
reason: "WRONG_ACCOUNT",
expected: a,
actual: o
};
if (s.region === "" || n.region !== s.region) return {
met: false,
reason: "WRONG_REGION",
expected: {
word: s.region
},
actual: {
word: "another region"
}
};
return {
met: true,
expected: {
words: [ s.account, s.region ]
},
actual: {
words: [ s.account, s.region ]
}
};
}
};
}),
63600: (function(e, t, r) {
r.d(t, {
u: () => Ei
});
var i = r(73110);
var s = r(90036);
var n = r(19473);
const a = 6e4;
function ageOf(e, t) {
const r = e.now() - t;
if (!Number.isFinite(r)) throw (0, n.i4)("RESPONSE_INCOMPLETE", "a time was expected and the service gave none");
if (r < -a) throw (0, n.i4)("CLOCK_SKEW", "a service names a time that lies more than 60 s ahead of our clock");
return Math.max(0, r);
}
var o = r(90815);
var p = r(39074);
const l = 15 * 6e4;
function isRedBefore({state: e, stateChangedAt: t}, {watching: r}) {
if (r === void 0) return false;
const {remembered: i, openedAt: s} = r;
const n = i === void 0 || (0, p.o)(i, "an alarm\u2019s memory")["red_before"] === true;
const a = n && e === "ALARM" && t <= s - l;
r.remember(JSON.stringify({
red_before: a
}));
return a;
}
const d = {
type: "object",
description: "a CloudWatch alarm: exists, OK, tells somebody, and has recent data",
additionalProperties: false,
required: [ "kind", "id", "name" ],
properties: {
...o.JM,
kind: {
const: "alarm"
},
name: {
type: "string",
pattern: "^[A-Za-z0-9_./: -]{1,255}$",
description: "the alarm\u2019s name"
},
recent: {
...o.ft,
description: "its metric must have a data point within this time"
},
threshold: {
type: "number",
description: "the threshold it must have"
},
since: {
enum: [ "opened" ],
description: "of a window: one in ALARM since 15m or more before it opened is not held against the release until it is OK"
}
}
};
const m = {
word: "OK"
};
async function recentData(e, t, r, {clock: i, signal: s}) {
const n = e.period * 1e3;
const a = Math.floor((i.now() - t) / n) * n;
const o = await r.metrics.data({
metric: e.metric,
statistic: e.statistic,
period: e.period,
from: a,
to: i.now()
}, s);
return o.filter(e => Number.isFinite(e.value) && e.at >= a).reduce((e, {at: t}) => Math.max(e ?? t, t), void 0);
}
const c = {
kind: "alarm",
schema: d,
needs: [ "alarms", "metrics" ],
async observe(e, t, r) {
const n = (await t.alarms.describe([ e.name ], r.signal)).get(e.name);
if (!n) return {
met: false,
reason: "MISSING",
expected: m,
actual: s.sj
};
const a = e.since === "opened" && isRedBefore(n, r);
const o = {
actions: {
count: n.actions
},
threshold: {
count: n.threshold
},
state_changed: {
time: n.stateChangedAt
},
...a ? {
red_before: {
count: 1
}
} : {}
};
const not = (e, t, r) => ({
met: e,
reason: t,
expected: m,
actual: {
word: r
},
facts: o
});
if (n.state === "ALARM" && !a) return not(false, "ALARM_FIRING", "ALARM");
if (n.actionsEnabled !== true || !(n.actions >= 1)) return not(false, "ALARM_NO_ACTIONS", "no actions");
if (e.threshold !== void 0 && n.threshold !== e.threshold) return {
met: false,
reason: "WRONG_VALUE",
expected: {
count: e.threshold
},
actual: {
count: n.threshold
},
facts: o
};
if (n.state === "INSUFFICIENT_DATA") return not("inconclusive", "NO_DATA", "INSUFFICIENT_DATA");
if (n.state !== "OK" && !a) return not("error", "RESPONSE_INCOMPLETE", "unknown");
const p = {
word: n.state
};
if (e.recent === void 0) return {
met: true,
expected: m,
actual: p,
facts: o
};
const l = await recentData(n, (0, i.Rz)(e.recent), t, r);
if (l === void 0) return not("inconclusive", "NO_DATA", "no recent data");
return {
met: true,
expected: m,
actual: p,
facts: {
...o,
data_age: {
ms: ageOf(r.clock, l)
}
}
};
}
};
const y = .5;
function stabilityIndex(e, t) {
const r = [ ...e, ...t ].every(e => Number.isFinite(e) && e >= 0);
if (e.length < 2 || e.length !== t.length || !r) throw (0, n.i4)("DEFECT", "expected the same two or more cells, each with a count");
const total = e => e.reduce((e, t) => e + t + y, 0);
const [i, s] = [ total(e), total(t) ];
return e.reduce((e, r, n) => {
const a = (r + y) / i;
const o = ((t[n] ?? 0) + y) / s;
return e + (a - o) * Math.log(a / o);
}, 0);
}
var u = r(93727);
const h = {
...o.JM,
report: {
...o.ID,
description: "the report that it judges; its gate takes it"
}
};
const g = {
baseline: {
const: "none",
description: "a person has accepted that there may be no earlier report to compare with"
},
max_age: {
...o.ft,
description: "an older baseline is refused (default 30d)"
}
};
const v = {
type: "number",
exclusiveMinimum: 0,
exclusiveMaximum: 1,
description: "a ratio above 0 and below 1"
};
const w = {
type: "number",
minimum: 0,
maximum: 1,
description: "a ratio from 0 to 1"
};
const _ = {
type: "integer",
minimum: 1
};
const x = "30d";
function baselineFor(e, {baseline: t}, {clock: r}) {
if ("missing" in t) return t.missing === "BASELINE_MISSING" && e.baseline === "none" ? {
none: true
} : {
problem: t.missing
};
const s = ageOf(r, t.at);
return s > (0, i.Rz)(e.max_age ?? x) ? {
problem: "BASELINE_TOO_OLD"
} : {
baseline: t
};
}
function proportionOf(e, t) {
const {matched: r, no_match: i, ambiguous: s, error: n} = e;
return {
count: e[t],
of: r + i + s + n
};
}
function baselineFacts(e, {count: t, of: r}) {
return {
baseline_at: {
time: e.at
},
baseline_applicable: {
count: r
},
...r === 0 ? {} : {
baseline_rate: {
ratio: t / r
}
}
};
}
const W = {
type: "object",
description: "the mix of a report\u2019s categories against the baseline\u2019s, by the population stability index",
additionalProperties: false,
required: [ "kind", "id", "report", "psi", "min_count" ],
properties: {
...h,
...g,
kind: {
const: "category-mix"
},
psi: {
type: "number",
exclusiveMinimum: 0,
maximum: 10,
description: "the largest index that passes, such as 0.2"
},
min_count: {
..._,
description: "fewer sampled items than these say nothing"
}
}
};
const cellsNow = e => e.categories.map(({category: e, count: t, suppressed: r}) => t === void 0 ? {
name: e,
suppressed: r
} : {
name: e,
count: t,
suppressed: r
});
function cellsBefore(e, {categories: t}) {
if (!Object.keys(t).every(t => e.some(e => e.name === t))) return;
return e.map(({name: e}) => {
const r = Object.hasOwn(t, e) ? t[e] : void 0;
return r === void 0 ? {
name: e,
suppressed: true
} : {
name: e,
count: r,
suppressed: false
};
});
}
const shown = e => e.some(e => !e.suppressed);
function compared(e, t, r, i) {
const n = cellsNow(t);
const a = cellsBefore(n, r);
const o = {
ratio: e.psi
};
if (!a) return {
met: "error",
reason: "BASELINE_OTHER_RULE",
expected: o,
actual: s.HV,
facts: i
};
const p = {
...i,
baseline_at: {
time: r.at
},
baseline_items: {
count: r.samples
}
};
const l = r.samples < e.min_count || !shown(n) || !shown(a);
if (l) return {
met: "inconclusive",
reason: "NOT_ENOUGH_DATA",
expected: o,
actual: s.HV,
facts: p
};
const d = (0, u.MT)(a, r.samples);
const m = (0, u.MT)(n, t.sampled);
if (!m) return {
met: "error",
reason: "REPORT_INVALID",
expected: o,
actual: s.HV,
facts: p
};
if (!d) return {
met: "error",
reason: "BASELINE_UNREADABLE",
expected: o,
actual: s.HV,
facts: p
};
const c = stabilityIndex([ ...m.values() ], [ ...d.values() ]);
const y = {
expected: o,
actual: {
ratio: c
},
facts: p
};
return c > e.psi ? {
met: false,
reason: "CATEGORY_SHIFT",
...y
} : {
met: true,
...y
};
}
const A = {
kind: "category-mix",
schema: W,
needs: [ "reports" ],
async observe(e, t, r) {
const i = t.reports.taken(e.report);
const {report: n} = i;
const a = {
items: {
count: n.sampled
},
categories: {
count: n.categories.length
},
hidden: {
count: n.categories.filter(e => e.suppressed).length
}
};
const o = {
ratio: e.psi
};
const p = baselineFor(e, i, r);
if ("problem" in p) return {
met: "error",
reason: p.problem,
expected: o,
actual: s.HV,
facts: a
};
if (n.categories.length < 2) return {
met: "error",
reason: "NO_DATA",
expected: o,
actual: s.HV,
facts: a
};
if (n.sampled < e.min_count) return {
met: "inconclusive",
reason: "NOT_ENOUGH_DATA",
expected: {
count: e.min_count
},
actual: {
count: n.sampled
},
facts: a
};
if (!p.baseline) return {
met: true,
expected: o,
actual: {
word: "no baseline yet"
},
facts: a
};
return compared(e, n, p.baseline, a);
}
};
var q = r(70392);
const L = {
type: "object",
description: "our clock against AWS\u2019s: more than 60 s apart is an error",
additionalProperties: false,
required: [ "kind", "id" ],
properties: {
...o.JM,
kind: {
const: "clock"
}
}
};
const $ = {
kind: "clock",
schema: L,
needs: [ "identity" ],
waivable: "never",
async observe(e, t, {signal: r}) {
const {theirTime: i, ourTime: n} = await t.identity.caller(r);
const o = Math.abs(i - n);
const p = {
ms: a
};
if (!Number.isFinite(o)) return {
met: "error",
reason: "RESPONSE_INCOMPLETE",
expected: p,
actual: s.HV
};
const l = {
ms: Math.round(o)
};
return o > a ? {
met: "error",
reason: "CLOCK_SKEW",
expected: p,
actual: l
} : {
met: true,
expected: p,
actual: l
};
}
};
const O = 864e5;
const I = [ "STANDARD", "INFREQUENT_ACCESS", "DELIVERY" ];
function unfit(e, t, r) {
if (e.class !== "STANDARD") {
const t = {
word: I.includes(e.class) ? e.class : "unlisted"
};
return {
expected: {
word: "STANDARD"
},
actual: t
};
}
if (e.masked !== false) return {
expected: {
word: "not masked"
},
actual: {
word: "masked"
}
};
const i = e.retentionDays === void 0 ? Number.POSITIVE_INFINITY : e.retentionDays * O;
if (!(i >= r - t)) return {
expected: {
ms: r - t
},
actual: {
ms: i
}
};
if (!(e.createdAt <= t)) return {
expected: {
time: t
},
actual: {
time: e.createdAt
}
};
return;
}
var N = r(96652);
const quoted = e => `"${e}"`;
const fieldOf = ({under: e}, t) => e === void 0 ? t : `${e}.${t}`;
function queriesOf(e) {
const t = quoted(e.event ?? "outbound.request");
const [r = "", ...i] = [ "event", "method", "host", "path", "operation" ].map(t => fieldOf(e, t));
const [s = "", n = ""] = i;
const a = e.hosts.map(quoted).join(", ");
const o = e.hosts.map(e => `tolower(${n}) like ${quoted(e)}`).join(" or ");
const p = `ispresent(${n}) and ${n} not in [${a}] and (${o})`;
const l = `isblank(${s}) or isblank(${n}) or (${p})`;
return {
lateness: "fields toMillis(@ingestionTime) - toMillis(@timestamp) as late | stats count(*) as n, pct(late, 99) as p99",
requests: `filter ${r} = ${t} and ${n} in [${a}] | stats count(*) as n by ${i.join(", ")}`,
unparsed: `filter @message like ${t} and (not ispresent(${r}) or (${r} = ${t} and (${l}))) | stats count(*) as n`
};
}
function number(e, t) {
const r = e[t];
return (0, N._o)(r === void 0 || r.trim() === "" ? void 0 : Number(r), t);
}
function whole(e, t) {
const r = number(e, t);
if (!Number.isSafeInteger(r) || r < 0) throw (0, n.i4)("RESPONSE_INVALID", "logs: expected a count");
return r;
}
function reads(e, {method: t, host: r, path: i, operation: s}) {
const n = t?.toUpperCase();
const a = (e.graphql ?? []).filter(e => e.host === r && e.path === i);
if (a.length === 0) return n === "GET" || n === "HEAD";
if (n !== "GET" && n !== "HEAD" && n !== "POST") return false;
return a.some(e => s !== void 0 && e.operations.includes(s));
}
function tally(e, {rows: t, scanned: r, matched: i}) {
const s = new Map;
let [a, o, p] = [ 0, 0, 0 ];
const l = t.map(t => {
const at = r => t[fieldOf(e, r)];
return {
n: whole(t, "n"),
method: at("method"),
host: at("host"),
path: at("path"),
operation: at("operation")
};
});
for (const t of l) {
const {n: r, host: i, method: l} = t;
if (i === void 0 || !e.hosts.includes(i)) throw (0, n.i4)("RESPONSE_INVALID", "logs: the answer speaks of a host that was not asked about");
if (l === void 0 || l.trim() === "") p += r; else if (reads(e, t)) {
o += r;
s.set(i, (s.get(i) ?? 0) + r);
} else a += r;
}
if (a + o + p !== i || i > r) throw (0, n.i4)("PARTIAL_DATA", "logs: expected rows for all lines that matched, found another number");
const d = l.map(({n: e, method: t, host: r, path: i, operation: s}) => JSON.stringify([ e, t, r, i, s ]));
return {
scanned: r,
writes: a,
reads: o,
of: s,
unclear: p,
mark: [ r, ...d.sort() ].join("\n")
};
}
const queries_fieldOf = ({under: e}, t) => e === void 0 ? t : `${e}.${t}`;
function queries_queriesOf(e) {
const [t, r] = [ queries_fieldOf(e, "event"), queries_fieldOf(e, e.flag) ];
const named = e => `(ispresent(${t}) and ${t} = "${e}")`;
const told = e => `filter ${named(e)} or (not ispresent(${t}) and @message like "${e}")`;
const i = e.writes && queries_fieldOf(e, e.writes.subject);
return {
replies: `${told(e.event)} | stats count(*) as n by ${r}`,
writes: e.writes && `${told(e.writes.event)} | stats count(*) as n by ${i}`,
subjects: e.writes && `filter ${named(e.event)} and ispresent(${i}) | stats count(*) as n by ${r}, ${i}`,
lateness: "fields toMillis(@ingestionTime) - toMillis(@timestamp) as late | stats count(*) as n, pct(late, 99) as p99",
pattern: `{ ($.${t} = "${e.event}") && (($.${r} IS FALSE) || ($.${r} NOT EXISTS)) }`,
planted: [ true, false, void 0 ].map(t => lineOf(e, {
event: e.event,
[e.flag]: t
}))
};
}
function lineOf(e, t) {
const r = {};
for (const [i, s] of Object.entries(t)) {
const t = queries_fieldOf(e, i).split(".");
const n = t.pop() ?? i;
let a = r;
for (const e of t) {
const t = Object.hasOwn(a, e) ? a[e] : {};
a[e] = t;
a = t;
}
a[n] = s;
}
return JSON.stringify(r);
}
function errorOf(e, t, r) {
return {
met: "error",
reason: e,
expected: t,
actual: r
};
}
const Z = 6e4;
const T = 3e5;
const isTrue = e => e === "true" || e === "1";
function wholeRows({rows: e, scanned: t, matched: r}) {
const i = e.reduce((e, t) => e + whole(t, "n"), 0);
if (i !== r || r > t) throw (0, n.i4)("PARTIAL_DATA", "logs: expected rows for all lines that matched, found another number");
return e;
}
async function strayWrites(e, t, {from: r, to: i}) {
const {writes: s, subjects: n} = queries_queriesOf(e);
const a = i - Z;
if (e.writes === void 0 || s === void 0 || n === void 0 || a < r) return {
all: 0,
stray: 0
};
const o = queries_fieldOf(e, e.writes.subject);
const p = await t(s, r, a);
const l = await t(n, r - T, i);
const d = new Set(l.filter(t => isTrue(t[queries_fieldOf(e, e.flag)])).map(e => e[o]));
const sum = e => e.reduce((e, t) => e + whole(t, "n"), 0);
return {
all: sum(p),
stray: sum(p.filter(e => e[o] === void 0 || !d.has(e[o])))
};
}
async function doubt(e, t, r, s, n) {
const {pattern: a, planted: o, lateness: p} = queries_queriesOf(e);
const l = await t.test(a, o, n);
if (l.length !== o.length - 1 || l.includes(0) || !o.every((e, t) => t === 0 || l.includes(t))) return errorOf("PLANT_UNSEEN", {
count: o.length - 1
}, {
count: l.length
});
if (!s.last) return;
const [d] = await r(p, s.from, s.to);
const m = d === void 0 || whole(d, "n") === 0 ? 0 : number(d, "p99");
const c = (0, i.Rz)(e.max_lag ?? "2m");
return m <= c ? void 0 : errorOf("LOGS_LATE", {
ms: c
}, {
ms: m
});
}
async function logSide(e, t, r, {signal: i}) {
const n = {
breaches: 0,
allowed: 0,
facts: {}
};
const a = await t.group(e.group, i);
if (a === void 0) return {
...n,
not: errorOf("NOT_FOUND", {
word: "a log group"
}, s.sj)
};
const o = unfit(a, r.from, r.to);
if (o !== void 0) return {
...n,
not: errorOf("LOG_GROUP_UNFIT", o.expected, o.actual)
};
const count = async (r, s, n) => wholeRows(await t.count({
group: e.group,
query: r,
from: s,
to: n
}, i));
let [p, l] = [ 0, 0 ];
for (const t of await count(queries_queriesOf(e).replies, r.from, r.to)) if (isTrue(t[queries_fieldOf(e, e.flag)])) p += whole(t, "n"); else l += whole(t, "n");
const d = {
replies: {
count: p + l
},
replies_outside: {
count: l
}
};
if (l > 0) return {
breaches: l,
allowed: p,
facts: d
};
const {all: m, stray: c} = await strayWrites(e, count, r);
const y = e.writes === void 0 ? d : {
...d,
writes: {
count: m
},
writes_outside: {
count: c
}
};
if (c > 0) return {
breaches: c,
allowed: p,
facts: y
};
const u = await doubt(e, t, count, r, i);
return {
breaches: 0,
allowed: p,
facts: y,
...u === void 0 ? {} : {
not: u
}
};
}
var R = r(17106);
const M = {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$"
};
const C = {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$",
description: "a field of the line\u2019s JSON"
};
const V = {
type: "string",
minLength: 1,
maxLength: 200
};
const G = {
type: "array",
items: V,
minItems: 1,
uniqueItems: true
};
const H = {
type: "object",
additionalProperties: false,
required: [ "function", "variable" ],
properties: {
function: o.ZC,
variable: R.TZ
}
};
const K = {
type: "object",
additionalProperties: false,
required: [ "path" ],
properties: {
path: {
...o.Vx,
description: "where an item holds it"
},
holds: {
...G,
description: "a list that holds one of these words, such as the bot\u2019s tag"
},
field: {
...o.Vx,
description: "a list of objects, one of which has in this field one of the words of `is`"
},
is: {
...G,
description: "such as the bot\u2019s id as an author"
},
min: {
...R.i2,
description: "a count, or the length of a list: only where nobody but the bot writes there"
}
}
};
const B = {
type: "object",
description: "the vendor\u2019s own list of what was answered",
additionalProperties: false,
required: [ "get", "items", "id", "at", "reach", "changed", "subject", "marks", "cursor" ],
properties: {
get: {
...o.ai,
description: "a GET that lists items newest first, a page at a time"
},
credential: {
...o.ID,
description: "one of the plan\u2019s credentials"
},
items: {
...o.Vx,
description: "where the answer holds the list"
},
id: {
...o.Vx,
description: "an item\u2019s id"
},
at: {
...o.Vx,
description: "the time (ISO 8601) by which the list is newest first"
},
reach: {
...o.ft,
description: "how long before the window an item may be by that time and still be answered within it"
},
changed: {
...o.Vx,
description: "when an item was last changed (ISO 8601)"
},
subject: {
...o.Vx,
description: "the address of who gets the answer; it never leaves the check"
},
marks: {
type: "array",
minItems: 1,
description: "what tells an item that the bot answered or tagged; one of them is enough",
items: {
...K,
oneOf: [ {
required: [ "holds" ]
}, {
required: [ "field", "is" ]
}, {
required: [ "min" ]
} ]
}
},
cursor: {
type: "object",
additionalProperties: false,
required: [ "by" ],
properties: {
by: {
enum: [ "page", "next", "link" ],
description: 'a page number, a path in the answer, or the Link header\u2019s rel="next"'
},
parameter: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
description: "page: the query parameter"
},
path: {
...o.Vx,
description: "next: where the answer holds the next address"
}
}
},
total: {
...o.Vx,
description: "where the answer counts all items: without it a list that ends early is not whole"
},
max_pages: {
...R.i2,
description: "more pages than these are an error (default 1000)"
}
}
};
const Q = {
type: "object",
description: "only subjects of the allowlist got replies or tags: counted in a log and compared at the vendor",
additionalProperties: false,
required: [ "kind", "id", "group", "event", "flag", "within", "allowlist", "vendor", "deadline" ],
properties: {
...o.JM,
deadline: {
...o.ft,
description: "how long the question may take: it asks a log and walks a list, so 1m"
},
kind: {
const: "contained"
},
group: o.Rs,
under: {
...C,
description: "where the fields stand in a line\u2019s JSON, such as message (default: at its top)"
},
event: {
...M,
description: "the `event` of the lines that tell of a reply"
},
flag: {
...C,
description: "the field that says whether the reply\u2019s subject is on the list: true or false"
},
writes: {
type: "object",
description: "lines that tell of any write: each must be about a subject that got an allowed reply",
additionalProperties: false,
required: [ "event", "subject" ],
properties: {
event: M,
subject: {
...C,
description: "the field with the subject\u2019s keyed hash, in both events"
}
}
},
within: {
...o.ft,
description: "the window, back from now; a gate that watches asks from its beginning instead"
},
max_lag: {
...o.ft,
description: "lines may usually come in so late at most (default 2m)"
},
allowlist: {
...H,
description: "the variable with the addresses, separated by commas"
},
domains: {
...H,
description: "the variable with the domains, separated by commas"
},
vendor: B,
min_replies: {
...R.i2,
description: "fewer allowed replies than these say nothing (default 1)"
}
}
};
const X = Q;
var ee = r(49962);
var re = r(45375);
var ie = r(22673);
var se = r(77598);
var ne = r(94969);
const ae = 64;
const {hash: pe} = (0, ne.D)();
const allowlist_mark = e => pe(e.trim().toLowerCase(), ae);
const domainOf = e => e.slice(e.lastIndexOf("@") + 1);
const marksOf = e => new Set((e ?? "").split(",").flatMap(e => e.trim() === "" ? [] : [ allowlist_mark(e) ]));
function allowlistOf(e, t) {
const [r, i] = [ marksOf(e), marksOf(t) ];
if (r.size + i.size === 0) return;
const holds = e => r.has(allowlist_mark(e)) || i.has(allowlist_mark(domainOf(e)));
const s = `${(0, se.randomBytes)(16).toString("hex")}@${(0, se.randomBytes)(16).toString("hex")}.invalid`;
const n = (e ?? "").split(",").find(e => e.trim() !== "");
return {
holds: holds,
tells: !holds(s) && (n === void 0 || holds(n))
};
}
async function readAllowlist(e, t, r) {
const i = {
word: "an allowlist"
};
const n = [];
for (const a of [ e.allowlist, e.domains ]) {
const e = a && await t.configuration(a.function, r);
if (a !== void 0 && e === void 0) return errorOf("NOT_FOUND", i, s.sj);
if (e?.update === "Failed") return errorOf("UPDATE_FAILED", i, s.HV);
if (e?.update === "InProgress") return {
...errorOf("UPDATE_IN_PROGRESS", i, s.HV),
met: "inconclusive"
};
const o = a !== void 0 && e !== void 0 && Object.hasOwn(e.variables, a.variable);
n.push(o ? e.variables[a.variable] : void 0);
}
return allowlistOf(n[0], n[1]) ?? errorOf("ALLOWLIST_EMPTY", i, {
word: "empty"
});
}
const textOf = e => typeof e === "string" || typeof e === "number" ? String(e) : void 0;
function anyOf(e, t) {
if (e.some(e => e !== void 0 && t.includes(e))) return true;
return e.includes(void 0) ? void 0 : false;
}
function bears(e, {path: t, holds: r, field: i, is: s, min: n}) {
const a = (0, ee.f)(e, t);
if (n !== void 0) {
const e = Array.isArray(a) ? a.length : a;
return typeof e === "number" && Number.isSafeInteger(e) && e >= 0 ? e >= n : void 0;
}
if (!Array.isArray(a)) return;
if (r !== void 0) return anyOf(a.map(textOf), r);
if (i === void 0 || s === void 0) return;
return anyOf(a.map(e => textOf((0, ee.f)(e, i))), s);
}
function isMarked(e, t) {
const r = t.map(t => bears(e, t));
if (r.includes(true)) return true;
return r.length === 0 || r.includes(void 0) ? void 0 : false;
}
const de = 3;
const ue = 3e4;
const he = 1e3;
function judge({object: e}, {changed: t, subject: r, marks: i}, s, n) {
const a = (0, re.n)((0, ee.f)(e, t));
if (a === void 0) return "unclear";
if (a < s) return "elsewhere";
const o = isMarked(e, i);
if (o !== true) return o === void 0 ? "unclear" : "elsewhere";
const p = (0, ee.f)(e, r);
if (typeof p !== "string" || p.trim() === "") return "unclear";
return n.holds(p) ? "inside" : "outside";
}
function listOf({subject: e, marks: t, reach: r, ...i}, s, {clock: n}) {
const a = (0, ie.T)({
http: s,
clock: n,
hosts: [ new URL(i.get).hostname ],
attempts: de,
longestWait: ue,
limitedShare: 1,
versions: [],
seed: i.get,
trace: false,
retries: false
});
return {
sample: {
...i,
newest_first: true
},
reader: a
};
}
async function vendorSide(e, t, r, n) {
const {vendor: a} = e;
const o = await readAllowlist(e, t.functions, n.signal);
if (!("holds" in o)) return {
breaches: 0,
allowed: 0,
facts: {},
not: o
};
if (!o.tells) return {
breaches: 0,
allowed: 0,
facts: {},
not: errorOf("PLANT_UNSEEN", {
word: "outside"
}, {
word: "inside"
})
};
const p = Math.floor(r / he) * he;
const l = p - (0, i.Rz)(a.reach);
const {sample: d, reader: m} = listOf(a, t.http, n);
const c = {
elsewhere: 0,
inside: 0,
outside: 0,
unclear: 0
};
const y = new Set;
const sideOf = e => ({
breaches: c.outside,
allowed: c.inside,
facts: {
listed: {
count: y.size
},
answered: {
count: c.inside + c.outside
},
answered_outside: {
count: c.outside
}
},
...e === void 0 ? {} : {
not: e
}
});
for await (const e of (0, re.B)(d, m, n.signal)) {
if (e.failure !== void 0) return sideOf(errorOf(e.failure, {
word: "an answer"
}, s.HV));
for (const t of e.items.filter(({id: e, at: t}) => t >= l && !y.has(e))) {
y.add(t.id);
c[judge(t, a, p, o)] += 1;
}
if (c.outside > 0) return sideOf();
if (c.unclear > 0) return sideOf(errorOf("RESPONSE_INCOMPLETE", {
count: 0
}, {
count: c.unclear
}));
if (e.items.some(({at: e}) => e < l)) return sideOf();
}
return sideOf(a.total === void 0 ? errorOf("SAMPLE_SHORT", {
word: "a whole list"
}, s.HV) : void 0);
}
const we = {
count: 0
};
function windowOf(e, {clock: t, watching: r}) {
const s = t.now();
const n = r === void 0 ? s - (0, i.Rz)(e.within) : Math.min(s, r.openedAt);
return {
from: n,
to: s,
last: r?.closing ?? true
};
}
async function firstBreach(e) {
const breached = async e => {
const t = await e;
return t.breaches > 0 ? t : Promise.reject(new Error("no breach"));
};
return await Promise.any(e.map(breached)).catch(() => {});
}
function judged(e, t, r, i) {
const s = {
...t.facts,
...r.facts
};
const n = t.not ?? r.not;
if (n !== void 0) return {
...n,
facts: s
};
const a = e.min_replies ?? 1;
const o = t.allowed < a ? {
min: a,
found: t.allowed
} : {
min: 1,
found: r.allowed
};
if (o.found >= o.min) return {
met: true,
expected: we,
actual: we,
facts: s
};
const p = i ? "NO_ACTIVITY" : "WATCHING";
return {
met: "inconclusive",
reason: p,
expected: {
count: o.min
},
actual: {
count: o.found
},
facts: s
};
}
const be = {
kind: "contained",
schema: X,
needs: [ "logs", "functions", "http" ],
waivable: "never",
async observe(e, t, r) {
const i = windowOf(e, r);
const s = new AbortController;
const n = {
clock: r.clock,
signal: AbortSignal.any([ r.signal, s.signal ])
};
const a = logSide(e, t.logs, i, n);
const o = vendorSide(e, t, i.from, n);
try {
const t = await firstBreach([ a, o ]);
if (t === void 0) return judged(e, await a, await o, i.last);
const {facts: r, breaches: s} = t;
return {
met: false,
reason: "CONTAINMENT_BREACH",
expected: we,
actual: {
count: s
},
facts: r
};
} finally {
s.abort();
}
}
};
const xe = {
type: "object",
description: "a CloudWatch dashboard: exists and shows the named metrics",
additionalProperties: false,
required: [ "kind", "id", "name", "metrics" ],
properties: {
...o.JM,
kind: {
const: "dashboard"
},
name: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,255}$",
description: "the dashboard\u2019s name"
},
metrics: {
type: "array",
items: {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]{1,255}/[A-Za-z0-9_.#:-]{1,255}$",
description: "namespace/name"
},
minItems: 1,
uniqueItems: true,
description: "the metrics it must show"
}
}
};
const Ae = {
kind: "dashboard",
schema: xe,
needs: [ "alarms" ],
async observe(e, t, {signal: r}) {
const i = {
words: e.metrics
};
const n = await t.alarms.dashboard(e.name, r);
if (!n) return {
met: false,
reason: "MISSING",
expected: i,
actual: s.sj
};
const a = e.metrics.filter(e => n.includes(e));
if (a.length < e.metrics.length) return {
met: false,
reason: "DASHBOARD_INCOMPLETE",
expected: i,
actual: {
words: a
}
};
return {
met: true,
expected: i,
actual: {
words: a
}
};
}
};
var qe = r(38815);
var Le = r(40055);
const ze = {
type: "object",
description: "all parameters below a prefix are as a file of the repository says: none differs, none is missing, none is beside it",
additionalProperties: false,
required: [ "kind", "id", "file", "prefix" ],
properties: {
...o.JM,
kind: {
const: "defaults"
},
file: {
...R.gI,
description: "YAML: names and values, one level"
},
prefix: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$",
description: "where the parameters are"
}
}
};
const Oe = 65536;
const Ie = {
kind: "defaults",
schema: ze,
needs: [ "parameters", "commands" ],
async observe(e, t, {signal: r}) {
const i = await t.commands.file(e.file, Oe);
const s = i === void 0 ? void 0 : valuesIn(i.text);
if (!s || s.size === 0) return {
met: "error",
reason: "DEFAULTS_INVALID",
expected: {
word: "a file of values"
},
actual: {
word: i === void 0 ? "no file" : "none"
}
};
const n = new Map((await t.parameters.list(e.prefix, r)).map(({name: t, value: r}) => [ t.slice(e.prefix.length + 1), r ]));
const a = [ ...s.keys() ];
const o = a.filter(e => !n.has(e)).length;
const p = a.filter(e => n.has(e) && !equal(s.get(e), n.get(e))).length;
const l = [ ...n.keys() ].filter(e => !s.has(e)).length;
const d = {
missing: {
count: o
},
different: {
count: p
},
undeclared: {
count: l
}
};
const m = {
expected: {
count: s.size
},
actual: {
count: a.length - o - p
},
facts: d
};
return o + p + l === 0 ? {
met: true,
...m
} : {
met: false,
reason: "WRONG_VALUE",
...m
};
}
};
function valuesIn(e) {
const t = (0, qe.Tp)(e, {
uniqueKeys: true,
version: "1.2",
schema: "core"
});
if (t.errors.length > 0 || t.warnings.length > 0) return;
let r;
try {
r = t.toJS({
maxAliasCount: 0
});
} catch {
return;
}
if (typeof r !== "object" || r === null || Array.isArray(r)) return;
const i = new Map;
for (const [e, t] of Object.entries(r)) if (Array.isArray(t) && t.every(e => typeof e === "string")) i.set(e, t); else if ([ "string", "number", "boolean" ].includes(typeof t)) i.set(e, String(t)); else return;
return i;
}
function equal(e, t) {
if (e === void 0 || t === void 0) return false;
if (typeof e === "string") return e === t;
const r = (0, Le.l)(t);
return r !== void 0 && r.length === e.length && e.every(e => r.includes(e));
}
var Ne = r(40269);
const Ze = {
type: "object",
description: "the fields of a report\u2019s items and lookups are those that the plan declares: none vanished, appeared or changed type",
additionalProperties: false,
required: [ "kind", "id", "report" ],
properties: {
...h,
...g,
kind: {
const: "field-presence"
}
}
};
const Te = {
word: "as declared"
};
const Re = 5;
const nameOf = ({object: e, path: t}) => `${e}.${t}`;
function vanished(e, t) {
if (!e.optional) return e.present < e.objects;
const r = t?.fields[nameOf(e)] ?? 0;
return e.present === 0 && r > (0, Ne.r)(0, e.objects).upper;
}
const Me = {
kind: "field-presence",
schema: Ze,
needs: [ "reports" ],
async observe(e, t, r) {
const i = t.reports.taken(e.report);
const {fields: n, undeclared: a} = i.report;
const o = n.filter(e => e.objects > 0);
const p = n.some(e => e.optional) ? baselineFor(e, i, r) : void 0;
const l = o.filter(e => vanished(e, p?.baseline));
const d = o.filter(e => e.wrong_type > 0);
const m = a.reduce((e, t) => e + t.fields, 0);
const c = {
fields: {
count: n.length
},
unseen: {
count: n.length - o.length
},
vanished: {
count: l.length
},
changed: {
count: d.length
},
appeared: {
count: m
}
};
const named = e => ({
words: e.slice(0, Re).map(nameOf)
});
const bad = (e, t) => ({
met: false,
reason: e,
expected: Te,
actual: t,
facts: c
});
if (p && "problem" in p) return {
met: "error",
reason: p.problem,
expected: {
word: "a baseline"
},
actual: s.HV,
facts: c
};
if (l.length > 0) return bad("FIELD_VANISHED", named(l));
if (d.length > 0) return bad("FIELD_TYPE_CHANGED", named(d));
if (m > 0) return bad("FIELD_APPEARED", {
count: m
});
if (n.length === 0 || o.length < n.length) return {
met: "inconclusive",
reason: "NO_DATA",
expected: Te,
actual: s.HV,
facts: c
};
return {
met: true,
expected: Te,
actual: Te,
facts: c
};
}
};
var Ve = r(55456);
const Ue = {
type: "object",
description: "a GraphQL query, proved to be read-only: answers without errors and with the named fields",
additionalProperties: false,
required: [ "kind", "id", "url", "document", "fields", "has" ],
properties: {
...o.JM,
kind: {
const: "graphql"
},
url: o.ai,
credential: {
...o.ID,
description: "one of the plan\u2019s credentials"
},
document: {
type: "string",
minLength: 1,
maxLength: 5e3,
description: "the document: query operations and fragments only"
},
fields: {
type: "array",
items: {
type: "string",
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
},
minItems: 1,
uniqueItems: true,
description: "the only root fields it may ask for"
},
has: {
type: "array",
items: o.Vx,
minItems: 1,
uniqueItems: true,
description: "paths that the answer must hold, such as data.shop.id"
}
}
};
const Ge = {
kind: "graphql",
schema: Ue,
needs: [ "http" ],
async observe(e, t, {signal: r}) {
const i = e.credential === void 0 ? {} : {
credential: e.credential
};
const n = await t.http.query({
url: e.url,
document: e.document,
fields: e.fields,
...i
}, r);
const a = (0, Ve.If)(n, 200);
if (a) return a;
const o = (0, Ve.Pq)(n);
const p = {
words: e.has
};
if (o === void 0) return {
met: "error",
reason: "RESPONSE_INVALID",
expected: p,
actual: s.HV
};
if (Object.hasOwn(o, "errors")) return {
met: false,
reason: "GRAPHQL_ERRORS",
expected: p,
actual: {
word: "errors"
}
};
return (0, Ve.PZ)(o, e.has, {}) ?? {
met: true,
expected: p,
actual: {
words: e.has
}
};
}
};
const Be = {
type: "object",
description: "a GET of an https address: its status and what its answer holds",
additionalProperties: false,
required: [ "kind", "id", "url" ],
properties: {
...o.JM,
kind: {
const: "http"
},
url: o.ai,
credential: {
...o.ID,
description: "one of the plan\u2019s credentials"
},
status: {
type: "integer",
minimum: 100,
maximum: 599,
description: "the planned status (default 200)"
},
has: {
type: "array",
items: o.Vx,
minItems: 1,
uniqueItems: true,
description: "paths that the JSON answer must hold"
},
equals: {
type: "object",
minProperties: 1,
propertyNames: o.Vx,
additionalProperties: o.UK,
description: "paths and the text that each must have"
},
text: {
...o.UK,
description: "the whole answer, for an endpoint that answers with plain text"
}
}
};
const Ye = {
...Be,
anyOf: [ {
required: [ "has" ]
}, {
required: [ "equals" ]
}, {
required: [ "text" ]
} ]
};
const tt = {
kind: "http",
schema: Ye,
needs: [ "http" ],
async observe(e, t, {signal: r}) {
const i = e.status ?? 200;
const s = await t.http.get({
url: e.url,
...e.credential === void 0 ? {} : {
credential: e.credential
}
}, r);
const n = (0, Ve.If)(s, i);
if (n) return n;
if (e.text !== void 0 && s.body.trim() !== e.text) return {
met: false,
reason: "WRONG_VALUE",
expected: {
word: e.text
},
actual: {
word: "unlisted"
}
};
const a = e.has ?? [];
const o = e.equals ?? {};
if (a.length > 0 || Object.keys(o).length > 0) {
const e = (0, Ve.PZ)((0, Ve.Pq)(s), a, o);
if (e) return e;
}
return {
met: true,
expected: {
status: i
},
actual: {
status: s.status
}
};
}
};
var it = r(59652);
const nt = {
type: "object",
description: "an invocation of a function: a dry run, unless `effect: write` declares a real one",
additionalProperties: false,
required: [ "kind", "id", "function" ],
properties: {
...o.JM,
kind: {
const: "invoke"
},
function: o.ZC,
effect: {
const: "write",
description: "really invokes it; needs `payload` and `inert`"
},
payload: {
type: "string",
minLength: 2,
maxLength: 4096,
description: "the JSON that it is given"
},
inert: {
...o.a$,
description: "why a real invocation does no harm"
}
}
};
const ot = {
...nt,
dependencies: {
effect: [ "payload", "inert" ],
payload: [ "effect" ],
inert: [ "effect" ]
}
};
const pt = {
kind: "invoke",
schema: ot,
needs: [ "functions" ],
async observe(e, t, {signal: r}) {
const i = e.effect === "write" ? e.payload : void 0;
const s = {
status: i === void 0 ? 204 : 200
};
const n = i === void 0 ? {
dryRun: true
} : {
dryRun: false,
payload: i
};
const a = await t.functions.invoke(e.function, n, r);
const o = a.failed === true ? {
word: "reported an error"
} : {
status: a.status
};
if (a.failed !== false || a.status !== s.status) return {
met: false,
reason: "FUNCTION_FAILED",
expected: s,
actual: o
};
return {
met: true,
expected: s,
actual: o
};
}
};
const dt = {
type: "object",
description: "the newest success that a function has logged: not older than max_age",
additionalProperties: false,
required: [ "kind", "id", "group", "marker", "max_age" ],
properties: {
...o.JM,
kind: {
const: "last-success"
},
group: o.Rs,
marker: {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$",
description: "the `event` that stands in the log line of a success"
},
max_age: {
...o.ft,
description: "the longest time since the last success"
}
}
};
const ct = 36e5;
const hoursOf = e => Math.ceil(e / ct * 100 - 1e-9) / 100;
const Pt = {
kind: "last-success",
schema: dt,
needs: [ "logs" ],
async observe(e, t, {clock: r, signal: s}) {
const n = (0, i.Rz)(e.max_age);
const a = {
hours: hoursOf(n)
};
const o = await t.logs.newest(e.group, e.marker, r.now() - 3 * n, s);
if (!o) return {
met: false,
reason: "TOO_OLD",
expected: a,
actual: {
word: "no success found"
}
};
const p = ageOf(r, o.at);
const l = {
hours: hoursOf(p)
};
const d = {
last_success_age_hours: l
};
return p > n ? {
met: false,
reason: "TOO_OLD",
expected: a,
actual: l,
facts: d
} : {
met: true,
expected: a,
actual: l,
facts: d
};
}
};
const wt = {
type: "object",
description: "the members of a list that a parameter holds as JSON: exactly these, in any order",
additionalProperties: false,
required: [ "kind", "id", "list", "members" ],
properties: {
...o.JM,
kind: {
const: "list"
},
list: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$",
description: "the parameter"
},
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
uniqueItems: true,
description: "exactly these; none is an empty list"
}
}
};
const xt = {
kind: "list",
schema: wt,
needs: [ "parameters" ],
async observe(e, t, {signal: r}) {
const i = {
words: e.members
};
const n = (await t.parameters.get([ e.list ], r)).get(e.list);
if (!n) return {
met: false,
reason: "MISSING",
expected: i,
actual: s.sj
};
const a = (0, Le.l)(n.value);
if (!a) return {
met: "error",
reason: "VALUE_UNREADABLE",
expected: i,
actual: {
word: "no list"
}
};
const o = e.members.filter(e => a.includes(e));
const p = a.length - o.length;
const l = {
others: {
count: p
},
version: {
version: n.version
}
};
const d = {
words: o
};
return p === 0 && o.length === e.members.length ? {
met: true,
expected: i,
actual: d,
facts: l
} : {
met: false,
reason: "WRONG_VALUE",
expected: i,
actual: d,
facts: l
};
}
};
const At = {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_.:-]{0,99}$"
};
const qt = {
type: "object",
description: "how often a marker stands in a log",
additionalProperties: false,
required: [ "kind", "id", "group", "marker", "within" ],
properties: {
...o.JM,
kind: {
const: "log-count"
},
group: o.Rs,
marker: {
type: "string",
pattern: '^[^"\\\\\\u0000-\\u001f]{1,100}$',
description: "what the field must hold"
},
field: {
...At,
description: "the field of the line (default event)"
},
within: o.ft,
min: R.i2,
max: {
type: "integer",
minimum: 0
},
min_lines: {
...R.i2,
description: "fewer lines than these, of any kind, say nothing"
}
}
};
const $t = {
...qt,
anyOf: [ {
required: [ "min" ]
}, {
required: [ "max", "min_lines" ]
} ]
};
const Nt = {
kind: "log-count",
schema: $t,
needs: [ "logs" ],
deadlineOf: () => "45s",
async observe(e, t, {clock: r, signal: n}) {
const {group: a, marker: o, field: p = "event", min: l, max: d} = e;
const m = await t.logs.group(a, n);
if (m === void 0) return {
met: "error",
reason: "NOT_FOUND",
expected: {
word: "a log group"
},
actual: s.sj
};
if (m.class !== "STANDARD" || m.masked) return {
met: "error",
reason: "LOG_GROUP_UNFIT",
expected: {
word: "STANDARD"
},
actual: {
word: "unfit"
}
};
const c = r.now();
const y = c - (0, i.Rz)(e.within);
const ask = async e => countIn(await t.logs.count({
group: a,
query: e,
from: y,
to: c
}, n));
const [u, h] = await Promise.all([ ask(`filter ispresent(${p}) and ${p} = "${o}" | stats count(*) as n`), ask("stats count(*) as n") ]);
const g = {
lines: {
count: h
},
found: {
count: u
}
};
const v = {
count: u
};
if (d !== void 0 && u > d) return {
met: false,
reason: "MARKER_SEEN",
expected: {
count: d
},
actual: v,
facts: g
};
if (h < (e.min_lines ?? 0)) return {
met: "inconclusive",
reason: "TOO_FEW_LINES",
expected: {
count: e.min_lines ?? 0
},
actual: {
count: h
},
facts: g
};
if (l !== void 0 && u < l) return {
met: false,
reason: "MARKER_MISSING",
expected: {
count: l
},
actual: v,
facts: g
};
return {
met: true,
expected: {
count: d ?? l ?? 0
},
actual: v,
facts: g
};
}
};
function countIn({rows: e, matched: t}) {
const r = e[0]?.["n"];
if (e.length === 0 && t === 0) return 0;
if (e.length !== 1 || r === void 0 || !/^\d{1,15}$/.test(r) || Number(r) !== t) throw (0, 
n.i4)("PARTIAL_DATA", "logs:GetQueryResults: expected one count of all that matched, found something else");
return Number(r);
}
const Dt = [ "body", "text", "message_body", "html", "content", "subject", "comment", "email_body", "snippet" ];
const Zt = new RegExp(`(?:^|[\\s{,;])(?:${Dt.join("|")})=("[^"]{1,2000}"|'[^']{1,2000}')`, "gi");
const St = /\S+\s+\S+\s+\S+/;
const Tt = 8;
function bodies(e) {
const t = [ ...e.matchAll(Zt) ].filter(([, e]) => St.test(e ?? "")).length;
const r = e.indexOf("{");
const i = r < 0 ? void 0 : jsonOf(e.slice(r, e.lastIndexOf("}") + 1));
return t + (i === void 0 ? 0 : within(i, 0));
}
function within(e, t) {
if (typeof e !== "object" || e === null || t > Tt) return 0;
let r = 0;
for (const [i, s] of Object.entries(e)) if (typeof s !== "string") r += within(s, t + 1); else if (Dt.includes(i.toLowerCase()) && St.test(s)) r += 1; else if (s.startsWith("{")) r += within(jsonOf(s), t + 1);
return r;
}
function jsonOf(e) {
try {
return JSON.parse(e);
} catch {
return;
}
}
const Mt = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/;
const Vt = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,24}(?![A-Za-z0-9-])/;
const Ft = /@|%40|\\u0040/gi;
const Jt = 255;
function emails(e) {
let t = 0;
for (const {index: r, 0: i} of e.matchAll(Ft)) {
const s = e.slice(r + i.length, r + i.length + Jt);
if (r > 0 && Mt.test(e[r - 1] ?? "") && Vt.test(s)) t += 1;
}
return t;
}
var Yt = r(2856);
const Qt = "#[A-Z]{0,4}(-[A-Z]{0,4})?-?[0-9]{3,}|order[ _-]?(number|no|id)[\"':= #]{1,4}[A-Za-z]{0,4}-?[0-9]{3,}";
function compile(e) {
try {
return Yt.L3.compile(e ?? Qt, e === void 0 ? Yt.L3.CASE_INSENSITIVE : 0);
} catch {
throw (0, n.i4)("PLAN_INVALID", "expected order_number to be RE2, found something else");
}
}
function orderNumbers(e) {
const t = compile(e);
return e => t.matcher(e).find() ? 1 : 0;
}
const Xt = /(?<![\w+.:-])\+\d{1,3}(?:[ .()/-]{0,2}\d{1,4}){2,6}(?![\w])/g;
const er = /(?<![\w+.:#-])(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w.:-]\d|\d|\w)/g;
function phones(e) {
const digits = e => e.replace(/\D/g, "").length;
const t = [ ...e.matchAll(Xt) ].filter(([e]) => digits(e) >= 8 && digits(e) <= 15);
const r = t.reduce((e, [t]) => e.replace(t, " "), e);
return t.length + [ ...r.matchAll(er) ].length;
}
var tr = r(84771);
const rr = [ "email", "phone", "order-number", "body", "token" ];
function detectorOf(e, t) {
if (e === "order-number") return orderNumbers(t);
return {
email: emails,
phone: phones,
body: bodies,
token: tr.LU
}[e];
}
const ir = {
type: "object",
description: "real lines of a log hold nothing personal: structured types are looked for in memory, and only counts are shown",
additionalProperties: false,
required: [ "kind", "id", "group", "within", "forbid", "min_lines" ],
properties: {
...o.JM,
kind: {
const: "log-redaction"
},
group: o.Rs,
within: o.ft,
forbid: (0, R.p_)({
enum: rr
}),
order_number: {
type: "string",
minLength: 2,
maxLength: 200,
description: "how order numbers look, as RE2"
},
min_lines: {
...R.i2,
description: "fewer lines than these say nothing"
}
}
};
const sr = 2e4;
const nr = {
kind: "log-redaction",
schema: ir,
needs: [ "logs" ],
waivable: "never",
deadlineOf: () => "2m",
async observe(e, t, {clock: r, signal: n}) {
const a = {
count: 0
};
const o = await t.logs.group(e.group, n);
if (o === void 0) return {
met: "error",
reason: "NOT_FOUND",
expected: {
word: "a log group"
},
actual: s.sj
};
if (o.masked) return {
met: "error",
reason: "LOG_GROUP_UNFIT",
expected: {
word: "unmasked"
},
actual: {
word: "masked"
}
};
const p = new Map(e.forbid.map(e => [ e, 0 ]));
const l = e.forbid.map(t => [ t, detectorOf(t, e.order_number) ]);
const d = r.now();
const m = await t.logs.scan({
group: e.group,
from: d - (0, i.Rz)(e.within),
to: d,
most: sr
}, e => {
for (const [t, r] of l) p.set(t, (p.get(t) ?? 0) + r(e));
}, n);
const c = [ ...p.values() ].reduce((e, t) => e + t, 0);
const y = {
lines: {
count: m.lines
},
sampled: {
flag: !m.whole
},
...Object.fromEntries([ ...p ].map(([e, t]) => [ e.replace("-", "_"), {
count: t
} ]))
};
if (c > 0) return {
met: false,
reason: "NOT_REDACTED",
expected: a,
actual: {
count: c
},
facts: y
};
if (m.lines < e.min_lines) return {
met: "inconclusive",
reason: "TOO_FEW_LINES",
expected: {
count: e.min_lines
},
actual: {
count: m.lines
},
facts: y
};
return {
met: true,
expected: a,
actual: a,
facts: y
};
}
};
var ar = r(66326);
const or = {
type: "object",
description: "an item of a checklist, signed by a person of a role (`gonogo sign`) against the commit of this run",
additionalProperties: false,
required: [ "kind", "id", "item", "role" ],
properties: {
...o.JM,
kind: {
const: "manual"
},
item: {
...R.q9,
description: "what the person says to be done; another text needs another signature"
},
role: o.ID,
max_age: {
...o.ft,
description: "how old the signature may be"
},
record: {
...R.q9,
description: "what the signature must name, such as an id"
}
}
};
const pr = {
kind: "manual",
schema: or,
needs: [ "signatures" ],
async observe(e, t, {clock: r, signal: n, plan: a}) {
const {commit: o, world: p} = a;
if (o === void 0) return {
met: "error",
reason: "COMMIT_UNKNOWN",
expected: s.CK,
actual: s.sj
};
const l = await t.signatures.of(e.id, n);
if (!l) return {
met: false,
reason: "NOT_SIGNED",
expected: s.CK,
actual: s.sj
};
const no = (e, t) => ({
met: false,
reason: e,
expected: {
word: `this ${t}`
},
actual: {
word: `another ${t}`
}
});
if (l.world !== p) return no("SIGNED_OTHER_WORLD", "world");
if (l.item !== (0, ar.U)(e) || l.role !== e.role) return no("SIGNED_OTHER_ITEM", "item");
if (l.commit !== o) return no("SIGNED_OTHER_COMMIT", "commit");
if (e.record !== void 0 && l.record === void 0) return {
met: false,
reason: "NOT_SIGNED",
expected: {
word: "with its record"
},
actual: {
word: "without"
}
};
const d = r.now() - l.at;
const m = e.max_age === void 0 ? void 0 : (0, i.Rz)(e.max_age);
if (d < 0 || m !== void 0 && d > m) return {
met: false,
reason: "TOO_OLD",
expected: {
ms: m ?? 0
},
actual: {
ms: d
}
};
return {
met: true,
expected: s.CK,
actual: s.CK,
facts: {
signed: {
time: l.at
}
}
};
}
};
function newcombe(e, t, r) {
const [i, s] = [ (0, Ne.r)(e.count, e.of, r), (0, Ne.r)(t.count, t.of, r) ];
const n = i.share - s.share;
const a = n - Math.hypot(i.share - i.lower, s.upper - s.share);
const o = n + Math.hypot(i.upper - i.share, s.share - s.lower);
return {
difference: n,
lower: Math.max(-1, a),
upper: Math.min(1, o)
};
}
const lr = .05;
const dr = 1 - 2 * lr;
function noLower(e, t, r) {
const i = newcombe(e, t, dr);
if (i.lower > -r) return {
...i,
says: "no-worse"
};
return {
...i,
says: i.upper < 0 ? "worse" : "cannot-tell"
};
}
function noHigher(e, t, r) {
const i = newcombe(e, t, dr);
if (i.upper < r) return {
...i,
says: "no-worse"
};
return {
...i,
says: i.lower > 0 ? "worse" : "cannot-tell"
};
}
const mr = {
type: "object",
description: "a report\u2019s match rate: not worse than the baseline by the margin, and not below a minimum",
additionalProperties: false,
required: [ "kind", "id", "report", "margin", "minimum", "min_applicable", "max_age" ],
properties: {
...h,
...g,
kind: {
const: "match-rate"
},
margin: {
...v,
description: "a fall by so much must be refuted (see docs/statistics.md)"
},
minimum: {
...w,
description: "the match rate that every report must be able to have"
},
min_applicable: {
..._,
description: "fewer applicable items than these say nothing"
}
}
};
function alone(e, {share: t, lower: r}, i) {
const s = {
expected: {
ratio: e.minimum
},
actual: {
ratio: t
},
facts: i
};
return r >= e.minimum ? {
met: true,
...s
} : {
met: "inconclusive",
reason: "NOT_ENOUGH_DATA",
...s
};
}
function match_rate_compared(e, t, r, i) {
const s = proportionOf(r.outcomes, "matched");
const n = {
ratio: t.count / t.of
};
const a = {
...i,
...baselineFacts(r, s)
};
if (s.of < e.min_applicable) return {
met: "inconclusive",
reason: "NOT_ENOUGH_DATA",
expected: {
count: e.min_applicable
},
actual: {
count: s.of
},
facts: a
};
const {difference: o, lower: p, upper: l, says: d} = noLower(t, s, e.margin);
const m = {
expected: {
ratio: s.count / s.of
},
actual: n,
facts: {
...a,
difference: {
ratio: o
},
lower: {
ratio: p
},
upper: {
ratio: l
}
}
};
if (d === "no-worse") return {
met: true,
...m
};
if (d === "worse") return {
met: false,
reason: "MATCH_RATE_DOWN",
...m
};
return {
met: "inconclusive",
reason: "NOT_ENOUGH_DATA",
...m
};
}
const cr = {
kind: "match-rate",
schema: mr,
needs: [ "reports" ],
async observe(e, t, r) {
const i = t.reports.taken(e.report);
const n = proportionOf(i.report.outcomes, "matched");
const a = {
matched: {
count: n.count
},
applicable: {
count: n.of
},
margin: {
ratio: e.margin
},
minimum: {
ratio: e.minimum
}
};
const o = baselineFor(e, i, r);
if ("problem" in o) return {
met: "error",
reason: o.problem,
expected: {
word: "a baseline"
},
actual: s.HV,
facts: a
};
if (n.of < e.min_applicable) return {
met: "inconclusive",
reason: "NOT_ENOUGH_DATA",
expected: {
count: e.min_applicable
},
actual: {
count: n.of
},
facts: a
};
const p = (0, Ne.r)(n.count, n.of, dr);
const l = {
...a,
rate: {
ratio: p.share
},
rate_lower: {
ratio: p.lower
},
rate_upper: {
ratio: p.upper
}
};
if (p.share < e.minimum) return {
met: false,
reason: "MATCH_RATE_LOW",
expected: {
ratio: e.minimum
},
actual: {
ratio: p.share
},
facts: l
};
return o.baseline ? match_rate_compared(e, n, o.baseline, l) : alone(e, p, l);
}
};
const yr = {
type: "string",
minLength: 1,
maxLength: 1e3
};
const ur = {
type: "object",
description: "a metric filter: counts the one sample line and not the other",
additionalProperties: false,
required: [ "kind", "id", "group", "name", "matches", "not" ],
properties: {
...o.JM,
kind: {
const: "metric-filter"
},
group: o.Rs,
name: {
type: "string",
pattern: "^[^:*]{1,512}$",
description: "the filter\u2019s name"
},
matches: {
...yr,
description: "a log line that it must count"
},
not: {
...yr,
description: "a log line that it must not count"
}
}
};
const hr = {
kind: "metric-filter",
schema: ur,
needs: [ "logs" ],
async observe(e, t, {signal: r}) {
const i = {
word: "counts the first sample only"
};
const n = (await t.logs.filters(e.group, r)).find(t => t.name === e.name);
if (!n) return {
met: false,
reason: "MISSING",
expected: i,
actual: s.sj
};
const a = await t.logs.test(n.pattern, [ e.matches, e.not ], r);
const [o, p] = [ a.includes(0), a.includes(1) ];
if (o && !p) return {
met: true,
expected: i,
actual: i
};
const l = {
word: o ? "counts both samples" : p ? "counts the second sample only" : "counts neither sample"
};
return {
met: false,
reason: "FILTER_WRONG",
expected: i,
actual: l
};
}
};
const fr = {
type: "string",
pattern: "^[a-z0-9][a-z0-9.-]{0,252}$",
description: "a host name in lower case"
};
const gr = {
...o.ft,
pattern: "^([6-9][0-9]|[1-9][0-9]{2,6})s$|^[1-9][0-9]{0,6}[mh]$"
};
const vr = {
type: "object",
description: "no request that writes stands in a log: counted by Logs Insights, with reads as the proof that the log tells",
additionalProperties: false,
required: [ "kind", "id", "group", "hosts", "within", "reads", "deadline" ],
properties: {
...o.JM,
deadline: {
...o.ft,
description: "how long the question may take: it waits for late lines and looks twice, so 15m"
},
kind: {
const: "no-writes"
},
group: o.Rs,
event: {
type: "string",
pattern: "^[A-Za-z0-9_.:-]{3,100}$",
description: "the `event` of the lines that tell of a request (default outbound.request)"
},
under: {
...o.Vx,
pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}(\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,7}$",
description: "where `event`, `method`, `host`, `path` and `operation` stand in a line\u2019s JSON, such as message (default: at its top)"
},
hosts: {
type: "array",
items: fr,
minItems: 1,
uniqueItems: true,
description: "the hosts that nothing may be written to"
},
within: {
...o.ft,
description: "the window, back from now"
},
reads: {
type: "object",
minProperties: 1,
propertyNames: fr,
additionalProperties: {
type: "integer",
minimum: 1
},
description: "how many reads of a host the window must hold at least: a log without them proves nothing"
},
graphql: {
type: "array",
minItems: 1,
description: "POSTs that are reads: everything else but GET and HEAD is a write",
items: {
type: "object",
additionalProperties: false,
required: [ "host", "path", "operations" ],
properties: {
host: fr,
path: {
type: "string",
pattern: '^/[^\\s"@]{0,300}$',
description: "the path as the log writes it"
},
operations: {
type: "array",
items: {
type: "string",
pattern: "^[_A-Za-z][_0-9A-Za-z]{0,100}$"
},
minItems: 1,
uniqueItems: true,
description: "the operations that only read, as the log names them"
}
}
}
},
lag: {
...gr,
description: "how long it waits for late lines at least, 60s or more (default 120s)"
},
most_lag: {
...gr,
description: "twice the lines\u2019 usual lateness may not be above this (default 10m)"
},
apart: {
...gr,
description: "time from one look to the next, 60s or more (default 60s)"
}
}
};
const Pr = 3;
const wr = {
count: 0
};
async function settle(e, t, r, {clock: s, signal: n}) {
const a = (0, i.Rz)(e.lag ?? "120s");
const o = (0, i.Rz)(e.most_lag ?? "10m");
const {lateness: p} = queriesOf(e);
for (;;) {
const [e] = (await t(p)).rows;
const i = e === void 0 || whole(e, "n") === 0 ? 0 : Math.max(0, number(e, "p99"));
const l = Math.max(a, 2 * i);
const d = {
lag_p99: {
ms: i
}
};
if (l > o) return {
met: "error",
reason: "LOGS_LATE",
expected: {
ms: o
},
actual: {
ms: l
},
facts: d
};
const m = r + l - s.now();
if (m <= 0) return i;
await s.sleep(m, n);
}
}
async function steady(e, t, {clock: r, signal: s}) {
const {requests: n} = queriesOf(e);
let a = tally(e, await t(n));
let o = 1;
while (a.writes === 0 && o <= Pr) {
await r.sleep((0, i.Rz)(e.apart ?? "60s"), s);
const p = tally(e, await t(n));
o += 1;
if (p.mark === a.mark) return {
seen: p,
looks: o,
same: true
};
a = p;
}
return {
seen: a,
looks: o,
same: false
};
}
function silent(e, t) {
const r = Object.entries(e.reads).map(([e, r]) => ({
min: r,
found: t.of.get(e) ?? 0
}));
const i = r.find(({min: e, found: t}) => !(t >= e));
if (i !== void 0) return {
expected: {
count: i.min
},
actual: {
count: i.found
}
};
return t.scanned > 0 && r.length > 0 ? void 0 : {
expected: {
count: 1
},
actual: wr
};
}
const br = {
kind: "no-writes",
schema: vr,
needs: [ "logs" ],
waivable: "never",
async observe(e, t, r) {
const {clock: n, signal: a} = r;
const o = n.now();
const p = o - (0, i.Rz)(e.within);
const l = o + (0, i.Rz)(e.most_lag ?? "10m") + (Pr + 1) * (0, i.Rz)(e.apart ?? "60s");
const d = await t.logs.group(e.group, a);
if (d === void 0) return {
met: "error",
reason: "NOT_FOUND",
expected: {
word: "a log group"
},
actual: s.sj
};
const m = unfit(d, p, l);
if (m !== void 0) return {
met: "error",
reason: "LOG_GROUP_UNFIT",
...m
};
const count = async r => await t.logs.count({
group: e.group,
query: r,
from: p,
to: o
}, a);
const c = await settle(e, count, o, r);
if (typeof c !== "number") return c;
const {seen: y, looks: u, same: h} = await steady(e, count, r);
const g = {
writes: {
count: y.writes
},
reads: {
count: y.reads
},
scanned: {
count: y.scanned
}
};
const v = {
...g,
lag_p99: {
ms: c
},
looks: {
count: u
}
};
const not = (e, t) => ({
met: "error",
reason: e,
...t,
facts: v
});
if (y.writes > 0) return {
met: false,
reason: "WRITE_SEEN",
expected: wr,
actual: {
count: y.writes
},
facts: v
};
if (!h) return not("LOGS_STILL_GROWING", {
expected: {
word: "two equal looks"
},
actual: {
word: "unequal looks"
}
});
const w = await count(queriesOf(e).unparsed);
if (w.scanned !== y.scanned) return not("LOGS_STILL_GROWING", {
expected: {
count: y.scanned
},
actual: {
count: w.scanned
}
});
const _ = w.matched + y.unclear;
if (_ > 0 || w.rows.some(e => whole(e, "n") > 0)) return not("UNPARSED_LINES", {
expected: wr,
actual: {
count: _
}
});
const x = silent(e, y);
return x === void 0 ? {
met: true,
expected: wr,
actual: wr,
facts: v
} : not("NO_SIGNAL", x);
}
};
const _r = {
type: "object",
additionalProperties: false,
required: [ "name" ],
anyOf: [ {
required: [ "equals" ]
}, {
required: [ "one_of" ]
}, {
required: [ "present" ]
}, {
required: [ "keys" ]
} ],
properties: {
name: R.TZ,
equals: {
type: "string",
minLength: 1
},
one_of: (0, R.p_)({
type: "string",
minLength: 1
}),
present: {
const: true
},
keys: {
...(0, R.p_)(R.q9),
description: "it is JSON and names exactly these roles"
},
secret: {
type: "boolean",
description: "its value is never shown"
}
}
};
const kr = [ {
kind: "env-values",
what: "the environment values of a service",
required: [ "of", "values" ],
properties: {
of: R.q9,
values: {
type: "array",
items: _r,
minItems: 1
},
refuse: (0, R.p_)({
enum: [ "test-secret", "wildcard-cors", "localhost", "default-password" ]
})
}
}, {
kind: "scheduler",
what: "a job of a scheduler is enabled and has run",
required: [ "scheduler", "every" ],
properties: {
scheduler: R.q9,
every: o.ft,
ran_within: o.ft
}
}, {
kind: "maintenance",
what: "whether ingress is closed, seen from outside",
required: [ "url", "is" ],
properties: {
url: o.ai,
is: {
enum: [ "on", "off", "{value}" ],
description: "`{value}`: what the command has just set"
}
},
waivable: "never"
} ];
const xr = [ {
kind: "sql",
what: "one read-only query",
required: [ "credential", "query" ],
properties: {
credential: o.ID,
query: {
type: "string",
pattern: "^(select|SELECT|with|WITH)\\s",
maxLength: 2e3
},
equals: {
type: "string",
minLength: 1,
description: "the one value that it gives, as text"
},
rows: {
type: "integer",
minimum: 0
}
},
also: {
anyOf: [ {
required: [ "equals" ]
}, {
required: [ "rows" ]
} ]
},
waivable: "never"
}, {
kind: "migration",
what: "where the migrations of a database stand",
required: [ "credential", "tool", "state" ],
properties: {
credential: o.ID,
tool: {
enum: [ "alembic", "sql-files" ]
},
folder: R.gI,
state: {
enum: [ "dry-run-clean", "pending", "at-head" ]
},
head: R.q9
},
waivable: "never"
}, {
kind: "snapshot",
what: "a snapshot with id, time and checksum, whose restore was tested on a scratch database",
required: [ "database", "max_age", "restore_tested" ],
properties: {
database: R.q9,
max_age: o.ft,
restore_tested: {
...o.ft,
description: "the greatest age of the last tested restore"
}
},
waivable: "never"
} ];
const Wr = [ {
kind: "branch-frozen",
what: "nobody can push to or merge into a branch",
required: [ "branch" ],
properties: {
branch: R.q9
}
}, {
kind: "artifact-hash",
what: "files are present and have the hashes of their manifest",
required: [ "folder", "manifest", "min" ],
properties: {
folder: R.gI,
manifest: R.gI,
min: R.i2
},
waivable: "never"
}, {
kind: "report",
what: "a report has been filed and is young enough",
required: [ "file", "max_age", "says" ],
properties: {
file: R.gI,
max_age: o.ft,
says: {
...R.q9,
description: "its verdict"
},
names: (0, R.p_)(o.ID)
}
}, {
kind: "approvals",
what: "everybody who must has approved, on one commit",
required: [ "roles" ],
properties: {
roles: (0, R.p_)(o.ID)
},
waivable: "never"
} ];
const Ar = [ {
kind: "tokens",
what: "leaked tokens are refused, new ones accepted, all rotated since a date",
required: [ "url", "accepted", "refused", "rotated_since" ],
properties: {
url: o.ai,
accepted: {
...(0, R.p_)(o.ID),
description: "credentials"
},
refused: {
...(0, R.p_)(R.bB),
description: "secrets that hold the leaked tokens"
},
rotated_since: R.vH
},
waivable: "never"
} ];
const qr = [ ...Ar, ...xr, ...kr, ...Wr ];
const Lr = qr;
const $r = Lr.map(e => ({
kind: e.kind,
schema: {
type: "object",
description: `${e.what} (not built yet: answers NOT_BUILT)`,
additionalProperties: false,
required: [ "kind", "id", ...e.required ],
properties: {
...o.JM,
kind: {
const: e.kind
},
...e.properties
},
...e.also
},
needs: [],
...e.waivable && {
waivable: e.waivable
},
observe: async () => ({
met: "error",
reason: "NOT_BUILT",
expected: {
word: "built"
},
actual: s.HV
})
}));
const zr = {
type: "object",
description: "the vendors themselves say that no sampled object was changed in the time of the witness",
additionalProperties: false,
required: [ "kind", "id", "report" ],
properties: {
...h,
kind: {
const: "nothing-changed"
}
}
};
const Or = {
kind: "nothing-changed",
schema: zr,
needs: [ "reports" ],
waivable: "never",
async observe(e, t) {
const r = t.reports.taken(e.report).report.changed;
const i = r.reduce((e, t) => e + t.changed, 0);
const n = {
kinds: {
count: r.length
},
looked: {
count: r.reduce((e, t) => e + t.looked, 0)
},
unseen: {
count: r.filter(e => e.looked === 0).length
}
};
const a = {
count: 0
};
if (i > 0) return {
met: false,
reason: "CHANGED_IN_WINDOW",
expected: a,
actual: {
count: i
},
facts: n
};
if (r.length === 0 || r.some(e => e.looked === 0)) return {
met: "inconclusive",
reason: "NO_DATA",
expected: a,
actual: s.HV,
facts: n
};
return {
met: true,
expected: a,
actual: a,
facts: n
};
}
};
const Ir = {
type: "object",
description: "how many of a report\u2019s applicable items ended in one outcome that should be rare",
additionalProperties: false,
required: [ "kind", "id", "report", "outcome", "most" ],
properties: {
...h,
...g,
kind: {
const: "outcome-share"
},
outcome: {
enum: [ "ambiguous", "error", "no_match" ]
},
most: {
...w,
description: "the largest share that passes"
},
drift: {
...v,
description: "a rise over the baseline by so much must be refuted"
},
min_applicable: {
..._,
description: "fewer applicable items than these say nothing (default 30)"
}
},
dependencies: {
baseline: [ "drift" ],
max_age: [ "drift" ]
}
};
const jr = 30;
const tooFew = (e, t, r) => ({
met: "inconclusive",
reason: "NOT_ENOUGH_DATA",
expected: {
count: e
},
actual: {
count: t
},
facts: r
});
function drifted(e, t, r, i) {
const {lower: s, upper: n, says: a} = noHigher(e, t, r);
const o = {
expected: {
ratio: t.count / t.of
},
actual: {
ratio: e.count / e.of
},
facts: {
...i,
drift: {
ratio: r
},
lower: {
ratio: s
},
upper: {
ratio: n
}
}
};
if (a === "no-worse") return {
met: true,
...o
};
if (a === "worse") return {
met: false,
reason: "SHARE_UP",
...o
};
return {
met: "inconclusive",
reason: "NOT_ENOUGH_DATA",
...o
};
}
const Er = {
kind: "outcome-share",
schema: Ir,
needs: [ "reports" ],
async observe(e, t, r) {
const i = t.reports.taken(e.report);
const n = proportionOf(i.report.outcomes, e.outcome);
const a = e.min_applicable ?? jr;
const o = {
count: {
count: n.count
},
applicable: {
count: n.of
},
most: {
ratio: e.most
}
};
const p = e.drift === void 0 ? void 0 : baselineFor(e, i, r);
if (p && "problem" in p) return {
met: "error",
reason: p.problem,
expected: {
word: "a baseline"
},
actual: s.HV,
facts: o
};
if (n.of < a) return tooFew(a, n.of, o);
const {share: l, lower: d, upper: m} = (0, Ne.r)(n.count, n.of, dr);
const c = {
...o,
share_lower: {
ratio: d
},
share_upper: {
ratio: m
}
};
const y = {
expected: {
ratio: e.most
},
actual: {
ratio: l
},
facts: c
};
if (l > e.most) return {
met: false,
reason: "SHARE_TOO_HIGH",
...y
};
if (e.drift === void 0 || !p?.baseline) return {
met: true,
...y
};
const u = proportionOf(p.baseline.outcomes, e.outcome);
const h = {
...c,
...baselineFacts(p.baseline, u)
};
return u.of < a ? tooFew(a, u.of, h) : drifted(n, u, e.drift, h);
}
};
var Nr = r(81715);
const Dr = {
type: "object",
description: "a parameter of Parameter Store: that it exists, its value, its type, its age",
additionalProperties: false,
required: [ "kind", "id", "name" ],
properties: {
...o.JM,
kind: {
const: "parameter"
},
name: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$",
description: "the full name, beginning with /"
},
equals: {
type: "string",
minLength: 1,
description: "the value it must have, as text"
},
one_of: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: true,
description: "the values it may have"
},
type: {
enum: [ "String", "StringList", "SecureString" ]
},
max_age: {
...o.ft,
description: "the longest time since it was last modified"
}
}
};
const Zr = {
kind: "parameter",
schema: Dr,
needs: [ "parameters" ],
async observe(e, t, {clock: r, signal: n}) {
const a = (await t.parameters.get([ e.name ], n)).get(e.name);
const o = e.equals !== void 0 ? [ e.equals ] : e.one_of ?? [];
const p = o.length > 0 ? {
words: o
} : s.CK;
if (!a) return {
met: false,
reason: "MISSING",
expected: p,
actual: s.sj
};
if (e.type && a.type !== e.type) return {
met: false,
reason: "WRONG_TYPE",
expected: {
word: e.type
},
actual: {
word: a.type
}
};
if (a.value.trim() === "") return {
met: false,
reason: "EMPTY_VALUE",
expected: p,
actual: {
word: "empty"
}
};
if (o.length > 0 && !o.includes(a.value)) return {
met: false,
reason: "WRONG_VALUE",
expected: p,
actual: (0, s.Vm)(a.value, o)
};
const l = r.now() - a.modifiedAt;
if (e.max_age && l > (0, i.Rz)(e.max_age)) return {
met: false,
reason: "TOO_OLD",
expected: {
ms: (0, i.Rz)(e.max_age)
},
actual: {
ms: l
}
};
const d = o.length > 0 ? (0, s.Vm)(a.value, o) : s.CK;
return {
met: true,
expected: p,
actual: d,
facts: {
version: {
version: a.version
}
}
};
}
};
const Sr = {
type: "object",
description: "no secret stands in plain text among a function\u2019s variables",
additionalProperties: false,
required: [ "kind", "id", "function" ],
properties: {
...o.JM,
kind: {
const: "plaintext-secrets"
},
function: o.ZC,
secrets: {
...(0, R.p_)(R.bB),
description: "secrets whose values must not stand there, raw or encoded"
}
}
};
const Tr = /(^|_)(API|ACCESS|PRIVATE|SIGNING|CLIENT|AUTH)?(KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL)S?(_|$)/i;
const Rr = /_(NAME|ID|ARN|PATH|PREFIX|HEADER|URL|TTL|SECONDS|ENABLED|VERSION)$/i;
const Mr = {
kind: "plaintext-secrets",
schema: Sr,
needs: [ "functions", "secrets" ],
waivable: "never",
async observe(e, t, {signal: r}) {
const i = {
count: 0
};
const s = await t.functions.configuration(e.function, r);
if (!s) return {
met: false,
reason: "MISSING",
expected: i,
actual: {
word: "no such function"
}
};
if (s.update === "Failed") return {
met: false,
reason: "UPDATE_FAILED",
expected: i,
actual: {
word: "update failed"
}
};
if (s.update !== "Successful") return {
met: "inconclusive",
reason: "UPDATE_IN_PROGRESS",
expected: i,
actual: {
word: "update in progress"
}
};
const n = await Promise.all((e.secrets ?? []).map(e => t.secrets.value(e, r)));
const a = n.flatMap(plaintext_secrets_forms);
const o = Object.entries(s.variables).filter(([e, t]) => (0, tr.Dt)(t) || isSecretByName(e, t) || a.some(e => t.includes(e)));
const p = {
variables: {
count: Object.keys(s.variables).length
},
compared: {
count: n.length
}
};
if (o.length > 0) return {
met: false,
reason: "SECRET_IN_PLAIN_TEXT",
expected: i,
actual: {
count: o.length
},
facts: p
};
return {
met: true,
expected: i,
actual: i,
facts: p
};
}
};
function isSecretByName(e, t) {
if (!Tr.test(e) || Rr.test(e)) return false;
return !(0, tr.Eo)(t) && !/^(true|false|\d{0,6})$/i.test(t.trim());
}
function plaintext_secrets_forms(e) {
if (e.length < 6) return [];
const t = Buffer.from(e, "utf8").toString("base64");
return [ ...new Set([ e, encodeURIComponent(e), t, t.replace(/=+$/, ""), JSON.stringify(e).slice(1, -1) ]) ];
}
const Cr = {
type: "object",
description: "the vendors did not keep refusing a report\u2019s reads because of too many requests",
additionalProperties: false,
required: [ "kind", "id", "report" ],
properties: {
...h,
kind: {
const: "rate-limits"
},
share: {
...w,
description: "the largest share of such refusals over the whole report (default: no limit of its own)"
}
}
};
const Vr = 2;
const Ur = {
kind: "rate-limits",
schema: Cr,
needs: [ "reports" ],
async observe(e, t) {
const r = t.reports.taken(e.report).report.rate_limits;
const sum = e => r.reduce((t, r) => t + e(r), 0);
const most = e => r.reduce((t, r) => Math.max(t, e(r)), 0);
const i = sum(e => e.responses);
const n = r.filter(e => e.responses > 0).map(e => e.limited / e.responses);
const a = {
responses: {
count: i
},
limited: {
count: sum(e => e.limited)
},
batches_over: {
count: sum(e => e.batches_over)
},
in_a_row: {
count: most(e => e.in_a_row)
},
exhausted: {
count: sum(e => e.exhausted)
},
waited: {
ms: sum(e => e.waited)
}
};
const o = {
word: "not sustained"
};
if (i === 0) return {
met: "inconclusive",
reason: "NO_DATA",
expected: o,
actual: s.HV,
facts: a
};
const p = sum(e => e.exhausted) > 0;
const l = r.some(e => e.in_a_row >= Vr);
const d = e.share !== void 0 && Math.max(...n) > e.share;
if (!p && !l && !d) return {
met: true,
expected: o,
actual: o,
facts: a
};
const m = {
word: p ? "retries used up" : l ? "sustained" : "above the share"
};
return {
met: false,
reason: "RATE_LIMITED",
expected: o,
actual: m,
facts: a
};
}
};
const Fr = {
type: "object",
description: "the read-only client of a report refused nothing: everything that was asked for was an allowed read",
additionalProperties: false,
required: [ "kind", "id", "report" ],
properties: {
...h,
kind: {
const: "reads-only"
}
}
};
const Gr = {
kind: "reads-only",
schema: Fr,
needs: [ "reports" ],
waivable: "never",
async observe(e, t) {
const {refusals: r, requests: i} = t.reports.taken(e.report).report;
const sum = e => e.reduce((e, {count: t}) => e + t, 0);
const n = {
requests: {
count: sum(i)
},
...Object.fromEntries(r.map(({code: e, count: t}) => [ e.toLowerCase(), {
count: t
} ]))
};
const a = {
count: 0
};
const o = {
count: sum(r)
};
if (o.count > 0) return {
met: false,
reason: "READ_REFUSED",
expected: a,
actual: o,
facts: n
};
if (sum(i) === 0) return {
met: "inconclusive",
reason: "NO_DATA",
expected: a,
actual: s.HV,
facts: n
};
return {
met: true,
expected: a,
actual: o,
facts: n
};
}
};
var Hr = r(68995);
const Kr = {
type: "object",
description: "what runs says that it is the planned release; of a command: where the value that it sets is read",
additionalProperties: false,
required: [ "kind", "id", "url", "path", "equals" ],
properties: {
...o.JM,
kind: {
const: "release-identity"
},
url: o.ai,
path: o.Vx,
equals: {
type: "string",
pattern: "^(\\{commit\\}|\\{value\\}|[A-Za-z0-9][A-Za-z0-9_.+-]{0,127})$",
description: "the version, `{commit}`, or in a command `{value}`"
},
credential: {
...o.ID,
description: "one of the plan\u2019s credentials"
}
}
};
const Br = {
kind: "release-identity",
schema: Kr,
needs: [ "http" ],
waivable: "never",
async observe(e, t, {signal: r, plan: i}) {
const n = e.equals === "{commit}" ? i.commit : e.equals;
if (n === void 0 || n === "{value}") return {
met: "error",
reason: "VALUE_UNREADABLE",
expected: {
word: e.equals
},
actual: {
word: "unknown"
}
};
const {url: a, path: o, credential: p} = e;
const l = await (0, Hr.K)(t.http, {
url: a,
path: o,
...p === void 0 ? {} : {
credential: p
}
}, r);
const d = {
expected: {
word: n
},
actual: (0, s.Vm)(l, [ n ])
};
return l === n ? {
met: true,
...d
} : {
met: false,
reason: "WRONG_VALUE",
...d
};
}
};
var Jr = r(30939);
const Yr = {
type: "object",
description: "a report is whole: as many items as asked for, or all there are; and it is of now",
additionalProperties: false,
required: [ "kind", "id", "report" ],
properties: {
...h,
kind: {
const: "report-complete"
},
max_age: {
...o.ft,
description: "it was begun, and its window ended, within this time (default 6h)"
}
}
};
const Qr = "6h";
const Xr = {
kind: "report-complete",
schema: Yr,
needs: [ "reports" ],
waivable: "never",
async observe(e, t, {clock: r}) {
const {report: n} = t.reports.taken(e.report);
const {status: a, reason: o, population: p, asked: l, sampled: d, taken: m, window: c} = n;
const y = Math.min(l, p);
const u = {
population: {
count: p
},
asked: {
count: l
},
sampled: {
count: d
},
whole_population: {
flag: p <= l
},
resumed: {
flag: n.resumed === true
}
};
const h = {
count: y
};
const g = {
count: d
};
if (a !== "complete") return {
met: "error",
reason: "REPORT_INCOMPLETE",
expected: {
word: "complete"
},
actual: {
word: o ?? "incomplete"
},
facts: u
};
if (d !== y) return {
met: "error",
reason: "REPORT_INCOMPLETE",
expected: h,
actual: g,
facts: u
};
const v = (0, i.Rz)(e.max_age ?? Qr);
const w = Math.max(ageOf(r, m.from), ageOf(r, c.to), ageOf(r, m.to));
if (w > v) return {
met: false,
reason: "TOO_OLD",
expected: {
ms: v
},
actual: {
ms: w
},
facts: u
};
if (d === 0) return {
met: "inconclusive",
reason: "NO_DATA",
expected: {
count: l
},
actual: s.HV,
facts: u
};
return {
met: true,
expected: h,
actual: g,
facts: u
};
}
};
var ei = r(25322);
var ti = r(61840);
const ri = {
type: "object",
description: "each of these roles has somebody: the people whom the plan names, or the members of its team on GitHub",
additionalProperties: false,
required: [ "kind", "id", "roles" ],
properties: {
...o.JM,
kind: {
const: "roles-filled"
},
roles: (0, R.p_)(o.ID),
distinct: {
type: "boolean",
description: "each role has somebody of its own: nobody is needed for two of them"
}
}
};
const ii = {
kind: "roles-filled",
schema: ri,
needs: [ "repository" ],
async observe(e, t, {signal: r, plan: i}) {
const s = await Promise.all(e.roles.map(async e => {
const s = i.roles?.find(t => t.id === e);
return {
id: e,
logins: s ? await (0, ti.l)(s, t.repository, r) : void 0
};
}));
const n = {
words: e.roles
};
const a = s.filter(({logins: e}) => e === void 0).map(({id: e}) => e);
if (a.length > 0) return {
met: "error",
reason: "TEAM_UNSEEN",
expected: n,
actual: {
words: a
}
};
const o = s.filter(({logins: e}) => e?.length === 0).map(({id: e}) => e);
const p = Object.fromEntries(s.map(({id: e, logins: t}) => [ e, {
count: t?.length ?? 0
} ]));
if (o.length > 0) return {
met: false,
reason: "ROLE_EMPTY",
expected: n,
actual: {
words: o
},
facts: p
};
if (e.distinct === true && !assignable(s.map(({logins: e}) => e ?? []))) return {
met: false,
reason: "ROLE_SHARED",
expected: n,
actual: {
word: "too few people"
},
facts: p
};
return {
met: true,
expected: n,
actual: n,
facts: p
};
}
};
function assignable(e) {
const t = new Map;
const place = (r, i) => (e[r] ?? []).some(e => {
if (i.has(e)) return false;
i.add(e);
const s = t.get(e);
if (s !== void 0 && !place(s, i)) return false;
t.set(e, r);
return true;
});
return e.every((e, t) => place(t, new Set));
}
const si = {
type: "object",
description: "a rule or schedule that runs a function: its expression, and that it is enabled",
additionalProperties: false,
required: [ "kind", "id", "function", "expression" ],
properties: {
...o.JM,
kind: {
const: "schedule"
},
function: o.ZC,
expression: {
type: "string",
pattern: "^(rate|cron)\\([A-Za-z0-9 ,*/?#-]{1,200}\\)$",
description: "as AWS writes it, such as rate(4 hours)"
},
enabled: {
type: "boolean",
description: "false: it must stand and be off (default true)"
}
}
};
const ni = {
kind: "schedule",
schema: si,
needs: [ "functions", "schedules" ],
async observe(e, t, {signal: r}) {
const i = e.enabled ?? true;
const n = {
words: [ e.expression, i ? "enabled" : "disabled" ]
};
const a = await t.functions.configuration(e.function, r);
if (!a) return {
met: false,
reason: "MISSING",
expected: n,
actual: {
word: "no such function"
}
};
const o = await t.schedules.targeting(a.arn, r);
if (o.length === 0) return {
met: false,
reason: "MISSING",
expected: n,
actual: s.sj
};
const p = o.filter(t => t.expression === e.expression);
if (p.length === 0) return {
met: false,
reason: "SCHEDULE_WRONG",
expected: n,
actual: {
word: "another expression"
}
};
const l = p.some(e => e.enabled === true);
const d = {
words: [ e.expression, l ? "enabled" : "disabled" ]
};
if (i && !l) return {
met: false,
reason: "SCHEDULE_DISABLED",
expected: n,
actual: d
};
if (!i && o.some(e => e.enabled !== false)) return {
met: false,
reason: "WRONG_VALUE",
expected: n,
actual: {
word: "enabled"
}
};
return {
met: true,
expected: n,
actual: d
};
}
};
const ai = {
type: "object",
description: "a secret of Secrets Manager: that it exists, is current, and its age or rotation; its value is never read",
additionalProperties: false,
required: [ "kind", "id", "name" ],
properties: {
...o.JM,
kind: {
const: "secret"
},
name: {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$",
description: "the secret\u2019s name"
},
max_age: {
...o.ft,
description: "the longest time since it was last changed"
},
rotation: {
description: "`required`, or `{ max_days: n }`: rotation is on, and at most that many days apart",
oneOf: [ {
const: "required"
}, {
type: "object",
additionalProperties: false,
required: [ "max_days" ],
properties: {
max_days: {
type: "integer",
minimum: 1,
maximum: 1e3
}
}
} ]
}
}
};
const oi = {
...ai,
anyOf: [ {
required: [ "max_age" ]
}, {
required: [ "rotation" ]
} ]
};
const pi = 864e5;
function rotationOf(e, t, {clock: r}) {
if (e.rotation === void 0) return;
const i = {
word: "rotation on"
};
if (t.rotationEnabled !== true) return {
met: false,
reason: "ROTATION_OFF",
expected: i,
actual: {
word: "rotation off"
}
};
if (e.rotation === "required") return;
const s = e.rotation.max_days;
if (t.rotateAfterDays !== void 0 && t.rotateAfterDays > s) return {
met: false,
reason: "TOO_OLD",
expected: {
hours: s * 24
},
actual: {
hours: t.rotateAfterDays * 24
}
};
const n = ageOf(r, t.rotatedAt ?? t.createdAt);
return n > (s + 1) * pi ? {
met: false,
reason: "TOO_OLD",
expected: {
ms: s * pi
},
actual: {
ms: n
}
} : void 0;
}
const li = {
kind: "secret",
schema: oi,
needs: [ "secrets" ],
async observe(e, t, r) {
const n = await t.secrets.describe(e.name, r.signal);
if (!n) return {
met: false,
reason: "MISSING",
expected: s.CK,
actual: s.sj
};
if (n.deletedAt !== void 0) return {
met: false,
reason: "SECRET_DELETED",
expected: s.CK,
actual: {
word: "scheduled for deletion"
}
};
if (!n.stages.includes("AWSCURRENT")) return {
met: false,
reason: "SECRET_NOT_CURRENT",
expected: {
word: "AWSCURRENT"
},
actual: s.sj
};
const a = rotationOf(e, n, r);
if (a) return a;
const o = ageOf(r.clock, n.changedAt);
if (e.max_age === void 0) return {
met: true,
expected: {
word: "rotation on"
},
actual: {
word: "rotation on"
}
};
const p = {
ms: (0, i.Rz)(e.max_age)
};
if (o > p.ms) return {
met: false,
reason: "TOO_OLD",
expected: p,
actual: {
ms: o
}
};
return {
met: true,
expected: p,
actual: {
ms: o
}
};
}
};
var di = r(613);
var mi = r(6465);
var ci = r(59001);
var yi = r(73287);
var ui = r(93415);
var hi = r(23522);
var fi = r(5640);
var gi = r(71906);
var vi = r(70576);
async function opened(e, t, r, i) {
const s = (0, gi.I)(t.remembered);
if (s.opening !== void 0 || s.lived === true || s.ticks.length > 0) return s;
const {source: n} = e;
if (n.type === "http" || n.type === "sql") return {
...s,
lived: true
};
const a = await (0, fi.Lu)(e, n, t, r, i);
if ("not" in a) return a;
const o = a.steady ? {
steady: true
} : {};
if (e.signal === "absolute") {
const t = e.limit ?? 0;
return {
...s,
...o,
lived: true,
state: (0, di.Jk)({
tolerateRatio: 0,
tolerateRate: t,
minBadTicks: 1
})
};
}
if (!(0, vi.a0)(e)) return {
...s,
...o,
lived: true
};
const p = (0, fi.E4)(e, a.counted, t.ms);
return {
...s,
...o,
opening: p,
state: (0, di.Jk)(p.options)
};
}
function takeUp(e, t, r, i) {
const s = new Map(r.map(e => [ e.at, e ]));
let {state: n} = t;
const a = [ ...t.ticks ];
const o = [ ...t.missing ];
for (const e of i) {
const r = s.get(e);
if (r === void 0 || r.silent === true && t.steady === true) {
o.push(e / mi.kg);
continue;
}
const i = t.opening?.slices ?? [];
const [p, l] = i[a.length % Math.max(1, i.length)] ?? [ 0, 0 ];
const d = r.control === void 0 ? {
xb: p,
nb: l
} : {
xb: r.control.x,
nb: r.control.n
};
if (n) n = (0, di._S)(n, {
x: r.x,
n: r.n,
...d
});
a.push([ e / mi.kg, r.x, r.n ]);
}
const p = {
...t,
ticks: a,
missing: o,
...n ? {
state: n
} : {}
};
const l = t.failed ?? (n && (0, di.gz)(n) ? "SIGNAL_WORSE" : (0, ui.mw)(e, p));
return l === void 0 ? p : {
...p,
failed: l
};
}
function atTheEnd(e, t) {
if ((0, ui.iE)(t)) return {
memory: t,
reason: "MISSING_DATA",
facts: {}
};
if (!t.state || !t.opening) return (0, ui.yr)(e, t) ? {
memory: t,
facts: {}
} : {
memory: t,
reason: "NOT_ENOUGH_TRAFFIC",
facts: {}
};
if ((0, ui.rl)(e, t).all < (e.min_samples ?? 1)) return {
memory: t,
reason: "NOT_ENOUGH_TRAFFIC",
facts: {}
};
const {state: r, verdict: i, reason: s, pHarm: n, budget: a} = (0, di.Op)(t.state);
const o = {
p_harm: {
ratio: (0, vi.LI)(n)
},
budget: {
ratio: (0, vi.LI)(a)
}
};
const p = {
...t,
state: r
};
return i === "PASS" ? {
memory: p,
facts: o
} : {
memory: p,
reason: s ?? "HARM_NOT_RULED_OUT",
facts: o
};
}
const lastOf = ({ticks: e, missing: t}) => (Math.max(e.at(-1)?.[0] ?? -1, t.at(-1) ?? -1) + 1) * mi.kg;
async function newMinutes(e, t, r, i, s) {
const n = Math.max((0, mi.j3)(r), lastOf(t));
const a = (0, mi.g)(s.clock.now());
const o = e.signal === "zero" ? (0, mi.j3)(s.clock.now()) : a;
const {counted: p, asked: l} = await (0, mi.wM)(e.source, n, Math.max(n, o), i, s);
const isSettled = e => e < a;
const d = p.filter(({at: e, x: t}) => isSettled(e) || t > 0);
return {
judged: d,
asked: l.filter(e => isSettled(e) || d.some(t => t.at === e))
};
}
async function thisMinute(e, t, {openedAt: r, every: i}, s, n) {
const a = Math.floor(n.clock.now() / mi.kg) * mi.kg;
const o = lastOf(t) - mi.kg;
if (a <= o) return {
judged: [],
asked: []
};
const p = [];
const l = Math.max(mi.kg, i);
for (let e = (o < 0 ? Math.floor(r / mi.kg) * mi.kg - l : o) + l; e <= a - l / 2; e += l) p.push(e);
return {
judged: [ await (0, ci.D)(e, a, s.http, n.signal) ],
asked: [ ...p, a ]
};
}
const Pi = {
kind: "signal",
schema: hi.w,
needs: [ "metrics", "logs", "http" ],
async observe(e, t, r) {
const {watching: i} = r;
const {source: n} = e;
if (!i || n.type === "sql") return await (0, yi.d)(e, t, r);
const a = await opened(e, i, t, r);
if ("not" in a) return {
met: "error",
reason: a.not,
expected: {
word: "a history"
},
actual: s.HV
};
const {judged: o, asked: p} = n.type === "http" ? await thisMinute(n, a, i, t, r) : await newMinutes({
...e,
source: n
}, a, i.openedAt, t, r);
const l = takeUp(e, a, o, p);
const d = l.failed === void 0 && i.closing ? atTheEnd(e, l) : void 0;
i.remember(JSON.stringify(d?.memory ?? l));
const m = {
expected: (0, vi.EX)(e, l),
actual: (0, vi.XY)(e, l),
facts: {
...(0, vi.xS)(e, l),
...d?.facts
}
};
if (l.failed !== void 0) return {
met: false,
reason: l.failed,
...m
};
if ((0, ui.Hq)(l.missing) > 5) return {
met: "inconclusive",
reason: "MISSING_DATA",
...m
};
if (!d) return {
met: "inconclusive",
reason: "WATCHING",
...m
};
return d.reason === void 0 ? {
met: true,
...m
} : {
met: "inconclusive",
reason: d.reason,
...m
};
}
};
const wi = [ "CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "REVIEW_IN_PROGRESS", "IMPORT_IN_PROGRESS", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE" ];
const bi = [ "CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE" ];
const _i = {
type: "object",
description: "a CloudFormation stack: in a settled, successful status",
additionalProperties: false,
required: [ "kind", "id", "name" ],
properties: {
...o.JM,
kind: {
const: "stack"
},
name: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9-]{0,127}$",
description: "the stack\u2019s name"
},
allow: {
type: "array",
items: {
enum: wi
},
minItems: 1,
uniqueItems: true,
description: "the statuses it may have (default: CREATE_, UPDATE_ and IMPORT_COMPLETE)"
}
}
};
const ki = {
kind: "stack",
schema: _i,
needs: [ "stacks" ],
async observe(e, t, {signal: r}) {
const i = e.allow ?? bi;
const n = {
words: i
};
const a = await t.stacks.status(e.name, r);
if (!a) return {
met: false,
reason: "MISSING",
expected: n,
actual: s.sj
};
const o = (0, s.Vm)(a.status, wi);
return i.includes(a.status) ? {
met: true,
expected: n,
actual: o
} : {
met: false,
reason: "STACK_NOT_SETTLED",
expected: n,
actual: o
};
}
};
const xi = {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$",
description: "the variable\u2019s name"
};
const Wi = {
type: "object",
description: "an environment variable of a Lambda function: equals, one of, present or absent",
additionalProperties: false,
required: [ "kind", "id", "function" ],
properties: {
...o.JM,
kind: {
const: "variable"
},
function: o.ZC,
name: xi,
any_of: {
type: "array",
items: xi,
minItems: 2,
uniqueItems: true,
description: "names, of which at least one must be present"
},
equals: {
...o.UK,
description: "the value it must have, as text"
},
one_of: {
type: "array",
items: o.UK,
minItems: 1,
uniqueItems: true,
description: "the values it may have"
},
present: {
const: true,
description: "it must be there and not be empty"
},
absent: {
const: true,
description: "it must not be there"
}
}
};
const Ai = {
...Wi,
not: {
required: [ "name", "any_of" ]
},
oneOf: [ {
required: [ "name", "equals" ]
}, {
required: [ "name", "one_of" ]
}, {
required: [ "name", "present" ]
}, {
required: [ "name", "absent" ]
}, {
required: [ "any_of", "present" ]
} ]
};
const qi = {
kind: "variable",
schema: Ai,
needs: [ "functions" ],
async observe(e, t, {signal: r}) {
const i = e.equals !== void 0 ? [ e.equals ] : e.one_of ?? [];
const n = e.absent ? s.sj : i.length > 0 ? {
words: i
} : s.CK;
const a = await t.functions.configuration(e.function, r);
if (!a) return {
met: false,
reason: "MISSING",
expected: n,
actual: {
word: "no such function"
}
};
if (a.update === "Failed") return {
met: false,
reason: "UPDATE_FAILED",
expected: n,
actual: {
word: "update failed"
}
};
if (a.update !== "Successful") return {
met: "inconclusive",
reason: "UPDATE_IN_PROGRESS",
expected: n,
actual: {
word: "update in progress"
}
};
const o = e.any_of ?? (e.name === void 0 ? [] : [ e.name ]);
const p = o.filter(e => Object.hasOwn(a.variables, e)).map(e => a.variables[e] ?? "");
if (e.absent) {
if (o.length > 0 && p.length === 0) return {
met: true,
expected: n,
actual: s.sj
};
return {
met: false,
reason: "WRONG_VALUE",
expected: n,
actual: s.CK
};
}
if (p.length === 0) return {
met: false,
reason: "MISSING",
expected: n,
actual: s.sj
};
const l = p.find(e => e.trim() !== "");
if (l === void 0) return {
met: false,
reason: "EMPTY_VALUE",
expected: n,
actual: {
word: "empty"
}
};
if (i.length === 0) return {
met: true,
expected: n,
actual: s.CK
};
const d = (0, s.Vm)(l, i);
return i.includes(l) ? {
met: true,
expected: n,
actual: d
} : {
met: false,
reason: "WRONG_VALUE",
expected: n,
actual: d
};
}
};
const Li = {
type: "object",
description: "how fast the vendors answered a report\u2019s reads",
additionalProperties: false,
required: [ "kind", "id", "report", "p95" ],
properties: {
...h,
kind: {
const: "vendor-latency"
},
p95: {
...o.ft,
description: "95 of 100 answers came within this time"
},
host: {
type: "string",
pattern: "^[a-z0-9.-]+$",
description: "the host (default: each of them)"
}
}
};
const $i = {
kind: "vendor-latency",
schema: Li,
needs: [ "reports" ],
async observe(e, t) {
const {latency: r} = t.reports.taken(e.report).report;
const n = r.filter(({host: t, requests: r}) => r > 0 && (e.host === void 0 || t === e.host));
const a = {
ms: (0, i.Rz)(e.p95)
};
const [o] = [ ...n ].sort((e, t) => t.p95 - e.p95);
if (!o) return {
met: "inconclusive",
reason: "NO_DATA",
expected: a,
actual: s.HV
};
const p = {
hosts: {
count: n.length
},
slow: {
count: n.filter(({p95: e}) => e > a.ms).length
},
requests: {
count: o.requests
},
p50: {
ms: o.p50
},
p95: {
ms: o.p95
},
p99: {
ms: o.p99
},
max: {
ms: o.max
}
};
const l = {
expected: a,
actual: {
ms: o.p95
},
facts: p
};
return o.p95 > a.ms ? {
met: false,
reason: "LATENCY_HIGH",
...l
} : {
met: true,
...l
};
}
};
const zi = {
type: "object",
description: "the vendors answered a report\u2019s reads with the declared API version, and called nothing deprecated",
additionalProperties: false,
required: [ "kind", "id", "report" ],
properties: {
...h,
kind: {
const: "vendor-version"
}
}
};
const Oi = {
kind: "vendor-version",
schema: zi,
needs: [ "reports" ],
async observe(e, t) {
const {versions: r} = t.reports.taken(e.report).report;
const i = r.filter(e => e.header !== void 0);
const sum = e => e.reduce((e, t) => e + t, 0);
const n = sum(i.map(e => e.responses - e.as_declared));
const a = sum(r.map(e => e.deprecated));
const o = {
responses: {
count: sum(r.map(e => e.responses))
},
declared: {
count: i.length
},
other: {
count: n
},
deprecated: {
count: a
}
};
const p = {
word: "as declared"
};
if (i.some(e => e.as_declared !== e.responses)) return {
met: false,
reason: "VERSION_OTHER",
expected: p,
actual: {
word: "another version"
},
facts: o
};
if (a > 0) return {
met: false,
reason: "VERSION_DEPRECATED",
expected: p,
actual: {
word: "deprecated"
},
facts: o
};
if (r.length === 0 || r.some(e => e.responses === 0)) return {
met: "inconclusive",
reason: "NO_DATA",
expected: p,
actual: s.HV,
facts: o
};
return {
met: true,
expected: p,
actual: p,
facts: o
};
}
};
const Ii = {
type: "object",
description: "the endpoint refuses a missing and a wrong token, and takes the right one",
additionalProperties: false,
required: [ "kind", "id", "url", "header", "accepted" ],
properties: {
...o.JM,
kind: {
const: "webhook-auth"
},
url: {
...o.ai,
description: "what is posted to; an empty object is sent"
},
header: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9-]*$",
description: "the header that carries the token"
},
status: {
enum: [ 401, 403 ],
description: "how it refuses (default 401)"
},
accepted: {
type: "object",
additionalProperties: false,
required: [ "url", "credential" ],
description: "a GET that the right token may do: who refuses everybody proves nothing",
properties: {
url: o.ai,
credential: o.ID
}
}
}
};
const ji = {
kind: "webhook-auth",
schema: Ii,
needs: [ "requests" ],
waivable: "never",
async observe(e, t, {signal: r}) {
const i = e.status ?? 401;
const s = {
status: i
};
const post = i => t.requests.send({
method: "POST",
url: e.url,
headers: i,
body: "{}",
type: "application/json"
}, r);
const {url: n, credential: a} = e.accepted;
const [o, p, l, d] = await Promise.all([ post({}), post({
[e.header]: (0, se.randomBytes)(24).toString("base64url")
}), t.requests.send({
method: "GET",
url: n
}, r), t.requests.send({
method: "GET",
url: n,
credential: a
}, r) ]);
const m = {
without_token: {
status: o.status
},
wrong_token: {
status: p.status
},
get_without: {
status: l.status
},
right_token: {
status: d.status
}
};
for (const {status: e} of [ o, p, l ]) if (e !== i) return e === 429 ? {
met: "error",
reason: "THROTTLED",
expected: s,
actual: {
status: e
},
facts: m
} : {
met: false,
reason: "NOT_REFUSED",
expected: s,
actual: {
status: e
},
facts: m
};
if (d.status < 200 || d.status > 299) return {
met: "error",
reason: "REFUSES_EVERYBODY",
expected: {
status: 204
},
actual: {
status: d.status
},
facts: m
};
return {
met: true,
expected: s,
actual: s,
facts: m
};
}
};
const Ei = [ it.D, $, li, Zr, qi, ni, Pt, c, Ae, hr, ki, tt, Ge, pt, br, Xr, Gr, cr, Er, Me, A, $i, Ur, Oi, Or, Pi, be, Nr.qq, ei.K, Br, ji, Mr, nr, Nt, xt, Ie, ii, Jr.f, pr, q.Q, ...$r ];
}),
17106: (function(e, t, r) {
r.d(t, {
Rs: () => p,
TZ: () => d,
ac: () => m,
bB: () => l,
gI: () => s,
i2: () => n,
iU: () => a,
p_: () => list,
q9: () => i,
vH: () => o,
zw: () => c
});
const i = {
type: "string",
minLength: 1,
maxLength: 500
};
const s = {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$",
description: "a path in this repository, or one that the command line gives"
};
const n = {
type: "integer",
minimum: 1
};
const a = {
type: "number",
minimum: 0,
maximum: 1,
description: "a ratio from 0 to 1"
};
const o = {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$",
description: 'a date in quotes such as "2027-01-31"'
};
const p = {
type: "string",
pattern: "^[A-Za-z0-9_./#-]{1,512}$",
description: "a log group"
};
const l = {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$",
description: "a secret\u2019s name"
};
const d = {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$",
description: "a variable\u2019s name"
};
const list = e => ({
type: "array",
items: e,
minItems: 1,
uniqueItems: true
});
const m = {
effect: {
enum: [ "write" ],
description: "it writes to production (default: it only reads)"
},
inert: {
...i,
description: "why the write does no harm"
}
};
const c = {
dependencies: {
effect: [ "inert" ]
}
};
}),
81715: (function(e, t, r) {
r.d(t, {
Qv: () => packRunOf,
aS: () => saidOfPack,
qq: () => l
});
var i = r(73110);
var s = r(90815);
var n = r(17106);
const a = {
type: "object",
description: "the cases of a smoke pack",
additionalProperties: false,
required: [ "kind", "id", "file", "min" ],
properties: {
...s.JM,
kind: {
const: "pack"
},
file: n.gI,
where: {
type: "object",
minProperties: 1,
propertyNames: s.ID,
additionalProperties: {
type: "string",
minLength: 1
},
description: "the rows that are run: column and value"
},
min: {
...n.i2,
description: "fewer cases than these are no pass"
},
within: {
...s.ft,
description: "the time in which every case must be over"
},
credentials: (0, n.p_)(s.ID),
subjects: {
...n.bB,
description: "the secret that holds the canary list: writes act on nobody else"
},
proves: {
...(0, n.p_)(s.ID),
description: "what must be captured, each by name"
},
...n.ac
}
};
const o = {
...a,
...n.zw
};
const p = 20;
function saidOfPack(e, t) {
const r = {
cases: {
count: e.cases
},
passed: {
count: e.passed
},
flaky: {
count: e.flaky
},
conditions: {
count: e.checks
},
took: {
ms: e.ms
},
...e.open.length === 0 ? {} : {
open: {
words: e.open.slice(0, p)
}
}
};
const i = {
expected: {
count: Math.max(t, e.cases)
},
actual: {
count: e.passed
},
facts: r
};
if (e.outcome === "fail") return {
met: false,
reason: e.reason,
...i
};
if (e.outcome === "error") return {
met: "error",
reason: e.reason,
...i
};
return e.cases < t ? {
met: "error",
reason: "TOO_FEW_CHECKS",
...i
} : {
met: true,
...i
};
}
function packRunOf(e) {
return {
file: e.file,
where: e.where ?? {},
credentials: e.credentials ?? [],
mayWrite: e.effect === "write",
...e.subjects === void 0 ? {} : {
subjects: e.subjects
}
};
}
const l = {
kind: "pack",
schema: o,
needs: [ "packs" ],
waivable: "never",
deadlineOf: ({within: e}) => e === void 0 ? "15m" : `${(0, i.Rz)(e) / 1e3 + 30}s`,
async observe(e, t, {signal: r}) {
const s = await t.packs.run(packRunOf(e), r);
const n = saidOfPack(s, e.min);
if (n.met !== true) return n;
const a = {
...n.facts === void 0 ? {} : {
facts: n.facts
}
};
const o = (e.proves ?? []).filter(e => !s.captured.includes(e));
if (o.length > 0) return {
met: "error",
reason: "CAPTURE_FAILED",
expected: {
words: o
},
actual: {
word: "absent"
},
...a
};
const p = e.within === void 0 ? void 0 : (0, i.Rz)(e.within);
if (p !== void 0 && s.ms > p) return {
met: false,
reason: "TOO_SLOW",
expected: {
ms: p
},
actual: {
ms: s.ms
},
...a
};
return n;
}
};
}),
30939: (function(e, t, r) {
r.d(t, {
f: () => a
});
var i = r(90036);
var s = r(90815);
const n = {
type: "object",
description: "the tag stands on the commit of this run",
additionalProperties: false,
required: [ "kind", "id", "tag" ],
properties: {
...s.JM,
kind: {
const: "release-pin"
},
tag: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$",
description: "the tag\u2019s name"
}
}
};
const a = {
kind: "release-pin",
schema: n,
needs: [ "repository" ],
waivable: "never",
async observe(e, t, {signal: r, plan: s}) {
const n = {
word: "this commit"
};
if (s.commit === void 0) return {
met: "error",
reason: "COMMIT_UNKNOWN",
expected: n,
actual: i.sj
};
const a = await t.repository.tagged(e.tag, r);
if (a === void 0) return {
met: false,
reason: "TAG_MISSING",
expected: n,
actual: i.sj
};
if (a !== s.commit) return {
met: false,
reason: "TAG_ELSEWHERE",
expected: n,
actual: {
word: "another commit"
}
};
return {
met: true,
expected: n,
actual: n
};
}
};
}),
25322: (function(e, t, r) {
r.d(t, {
K: () => l,
Q: () => matrixRunOf
});
var i = r(90815);
var s = r(17106);
var n = r(81715);
const a = {
type: "object",
description: "every role against every route, allowed or refused exactly as a table says",
additionalProperties: false,
required: [ "kind", "id", "file", "roles", "min" ],
properties: {
...i.JM,
kind: {
const: "role-matrix"
},
file: s.gI,
roles: {
type: "object",
minProperties: 2,
propertyNames: i.ID,
additionalProperties: {
...i.ID,
description: "a credential"
}
},
min: {
...s.i2,
description: "fewer cells than these are no pass"
},
openapi: {
...s.gI,
description: "an OpenAPI file of this repository: each of its operations must have a row"
},
openapi_except: (0, s.p_)({
type: "object",
additionalProperties: false,
required: [ "route", "reason" ],
properties: {
route: {
type: "string",
pattern: "^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) /.*$",
description: "an operation such as GET /api/v1/packs/{id}, as the file writes it"
},
reason: s.q9
}
}),
...s.ac
}
};
const o = {
...a,
dependencies: {
...s.zw.dependencies,
openapi_except: [ "openapi" ]
}
};
function matrixRunOf(e) {
const t = e.roles;
const r = e.openapi_except ?? [];
return {
file: e.file,
where: {},
credentials: Object.values(t),
matrix: t,
mayWrite: e.effect === "write",
...e.openapi === void 0 ? {} : {
openapi: {
file: e.openapi,
except: r
}
}
};
}
const p = 20;
const l = {
kind: "role-matrix",
schema: o,
needs: [ "packs" ],
waivable: "never",
deadlineOf: () => "5m",
async observe(e, t, {signal: r}) {
const i = await t.packs.run(matrixRunOf(e), r);
const s = (0, n.aS)(i, e.min);
const {operations: a, uncovered: o = []} = i;
const l = {
...s.facts,
...a === void 0 ? {} : {
operations: {
count: a
}
}
};
if (o.length > 0) return {
met: "error",
reason: "UNCOVERED_ROUTE",
expected: {
count: 0
},
actual: {
count: o.length
},
facts: {
...l,
uncovered: {
words: o.slice(0, p)
}
}
};
return {
...s,
facts: l
};
}
};
}),
61840: (function(e, t, r) {
r.d(t, {
l: () => peopleOfRole,
n: () => membersSeen
});
var i = r(19473);
async function peopleOfRole(e, t, r) {
const i = e.people ?? [];
const s = e.team === void 0 ? [] : await membersSeen(t, e.team, r);
if (s === void 0 && i.length === 0) return;
return [ ...new Set([ ...i, ...s ?? [] ].map(e => e.toLowerCase())) ];
}
async function membersSeen(e, t, r) {
try {
return await e.members(t, r);
} catch (e) {
if ((0, i.oh)(e) && e.code === "DENIED") return;
throw e;
}
}
}),
5640: (function(e, t, r) {
r.d(t, {
kj: () => isReachable,
E4: () => openingOf,
CM: () => pastOf,
Lu: () => readHistory,
rj: () => readPast
});
const i = .95;
const s = .7588;
const n = 8;
const sum = e => e.reduce((e, t) => e + t, 0);
const rateOf = e => {
const t = sum(e.map(e => e.n));
return t === 0 ? 0 : sum(e.map(e => e.x)) / t;
};
const spread = (e, t) => t ? e : e * (1 - e);
function blocksOf(e, t) {
return Array.from({
length: Math.ceil(e.length / t)
}, (r, i) => e.slice(i * t, (i + 1) * t));
}
function residuals(e, t, r) {
return blocksOf(e, t).flatMap(e => {
const t = rateOf(e);
const i = spread(t, r);
const s = e.length > 1 ? e.length / (e.length - 1) : 1;
return e.map(e => ({
minute: e,
r2: i > 0 && e.n > 0 ? (e.x - e.n * t) ** 2 / (e.n * i) * s : 0
}));
});
}
function driftOf(e, t, r) {
const i = rateOf(e);
const s = [ ...new Set(e.map(({block: e}) => e)) ];
if (i === 0 || s.length < n) return 0;
const a = s.map(t => e.filter(({block: e}) => e === t)).filter(e => sum(e.map(({n: e}) => e)) > 0);
const o = sum(a.map(e => (rateOf(e) / i - 1) ** 2)) / (a.length - 1);
const p = sum(a.map(e => t * (r ? 1 : 1 - i) / (sum(e.map(({n: e}) => e)) * i))) / a.length;
const l = o - p;
return l <= 0 ? 0 : Math.sqrt(Math.log(1 + l));
}
function baselineNoise(e, t = 60, r = false) {
const n = residuals(e, t, r);
const a = n.map(({r2: e}) => e).sort((e, t) => e - t);
const o = a.slice(0, Math.max(1, Math.floor(a.length * i)));
const p = Math.max(1, sum(o) / o.length / s);
const l = n.map(({minute: e, r2: r}, i) => ({
...e,
r2: r,
block: Math.floor(i / t)
}));
const d = new Set([ ...l ].sort((e, t) => t.r2 - e.r2).slice(0, l.length - o.length).map(e => e));
const m = Math.min(driftOf(l, p, r), driftOf(l.filter(e => !d.has(e)), p, r));
return {
rate: rateOf(e),
phi: p,
sigma: m
};
}
var a = r(613);
var o = r(73110);
var p = r(6465);
const l = 60;
const d = .5;
const m = 30;
const c = .9;
const y = .01;
const isCount = ({signal: e}) => e === "count";
const u = 1440;
function pastOf(e, {counted: t, asked: r, told: i}, s) {
const n = (r.at(-1) ?? 0) + p.kg;
const a = Math.floor(s.openedAt / p.kg) % u;
const isSame = ({at: e}) => (e / p.kg % u - a + u) % u < s.ms / p.kg;
const o = e.same_hours === true ? isSame : () => true;
const [y, h] = [ t.filter(o), r.filter(e => o({
at: e
})) ];
const g = t.some(({at: e}) => e >= n - m * p.kg);
if (y.length < l || y.length < h.length * d || !g) return {
not: "HISTORY_TOO_SHORT"
};
if (i === 0) return {
not: "SIGNAL_UNSEEN"
};
return {
counted: y,
steady: y.filter(({silent: e}) => e !== true).length >= y.length * c
};
}
async function readHistory(e, t, r, i, s) {
return pastOf(e, await readPast(e, t, r.openedAt, i, s), r);
}
async function readPast(e, t, r, i, s) {
const n = (0, p.j3)(r) - p.EZ - p.kg;
return await (0, p.wM)(t, n - (0, o.Rz)(e.baseline ?? "24h"), n, i, s);
}
function openingOf(e, t, r) {
const i = Math.max(2, Math.ceil(r / p.kg));
const s = 2 * i;
const n = baselineNoise(t, 60, isCount(e));
const o = Array.from({
length: s
}, () => [ 0, 0 ]);
const l = t.flatMap(({control: e}) => e === void 0 ? [] : [ e ]);
const d = l.length > 0;
for (const [e, {x: r, n: i}] of (d ? l : t).entries()) {
const t = o[e % s];
const n = d ? s / l.length : 1;
t[0] += r * n;
t[1] += i * n;
}
const m = t.reduce((e, {n: t}) => e + t, 0);
const c = (0, a.Jk)({
alpha: y,
tolerateRatio: e.tolerate ?? 1.25,
harmRatio: e.harm ?? 2,
harmRate: e.harm_rate ?? 0,
baseRate: n.rate,
phi: n.phi,
sigma: d ? 0 : n.sigma,
poisson: isCount(e),
horizon: s
}).options;
return {
options: c,
slices: o,
rate: n.rate,
perMinute: m / t.length,
...d ? {
controlled: true
} : {}
};
}
function isReachable(e, t) {
const r = Math.floor((t - p.EZ) / p.kg) - 1;
let i = (0, a.Jk)(e.options);
let [s, n] = [ 0, 0 ];
for (let t = 0; t < r; t += 1) {
const r = Math.floor((t + 1) * e.perMinute) - n;
const o = Math.floor((t + 1) * e.perMinute * e.rate) - s;
const p = e.options.poisson ? o : Math.min(r, o);
[s, n] = [ s + p, n + r ];
const [l, d] = e.slices[t % e.slices.length] ?? [ 0, 0 ];
i = (0, a._S)(i, {
x: p,
n: r,
xb: l,
nb: d
});
}
return (0, a.Op)(i).verdict === "PASS";
}
}),
71906: (function(e, t, r) {
r.d(t, {
I: () => recall
});
var i = r(19473);
var s = r(39074);
const n = {
ticks: [],
missing: []
};
function recall(e) {
if (e === void 0) return n;
const {ticks: t, missing: r, ...a} = (0, s.o)(e, "a signal\u2019s memory");
const isTick = e => Array.isArray(e) && e.length === 3 && e.every(e => Number.isFinite(e));
if (!Array.isArray(t) || !t.every(isTick) || !Array.isArray(r) || !r.every(Number.isSafeInteger)) throw (0, 
i.i4)("RESPONSE_INVALID", "expected what a signal remembers to hold its minutes, found something else");
return {
...a,
ticks: t,
missing: r
};
}
}),
6465: (function(e, t, r) {
r.d(t, {
kg: () => a,
EZ: () => o,
j3: () => minuteFrom,
wM: () => readMinutes,
g: () => settledUntil
});
var i = r(19473);
const s = 4e3;
const n = "bin(1m)";
function logQueries({marker: e, of: t, field: r = "event"}) {
const named = e => `filter ispresent(${r}) and ${r} in [${e.map(e => `"${e}"`).join(", ")}] | stats count(*) as n by ${r}, ${n}`;
return t === void 0 ? [ named([ e ]), `stats count(*) as n by ${n}` ] : [ named([ e, t ]) ];
}
function minuteOf(e) {
const t = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:00\.000$/.test(e ?? "") ? Date.parse(`${e?.replace(" ", "T")}Z`) : Number.NaN;
if (Number.isFinite(t)) return t;
throw (0, i.i4)("RESPONSE_INVALID", "logs:GetQueryResults: expected rows of minutes, found something else");
}
function countOf(e) {
if (e !== void 0 && /^\d{1,15}$/.test(e)) return Number(e);
throw (0, i.i4)("RESPONSE_INVALID", "logs:GetQueryResults: expected rows of counts, found something else");
}
async function logMinutes(e, t, r, a) {
const {asked: o, from: p, to: l} = t;
const d = e.field ?? "event";
const [m, c] = [ new Map, new Map ];
const put = (e, t, r) => void e.set(t, (e.get(t) ?? 0) + r);
const y = [];
for (let e = p; e < l; e += s * 6e4) y.push([ e, Math.min(l, e + s * 6e4) ]);
for (const [t, s] of y) for (const o of logQueries(e)) {
const {rows: p, matched: l} = await r.count({
group: e.group,
query: o,
from: t,
to: s
}, a);
let y = 0;
for (const r of p) {
const [i, a] = [ minuteOf(r[n]), countOf(r["n"]) ];
y += a;
if (i < t || i >= s) continue;
if (r[d] === e.marker && o.startsWith("filter")) put(m, i, a);
if (r[d] === e.of || !o.startsWith("filter")) put(c, i, a);
}
if (y !== l) throw (0, i.i4)("PARTIAL_DATA", "logs: expected rows for all lines that matched, found fewer");
}
const u = o.flatMap(t => {
const r = c.get(t);
return r === void 0 ? [] : [ {
at: t,
x: m.get(t) ?? 0,
n: e.of === void 0 ? 1 : r
} ];
});
return {
counted: u,
asked: o,
told: o.length
};
}
const metricOf = ({namespace: e, name: t, dimensions: r}) => ({
namespace: e,
name: t,
dimensions: Object.entries(r ?? {}).map(([e, t]) => ({
name: e,
value: t
}))
});
function pair(e, t, r) {
const i = t.get(e);
const s = r === void 0 ? 1 : r.get(e);
return s === void 0 || r === void 0 && i === void 0 ? void 0 : {
x: i ?? 0,
n: s
};
}
async function metricMinutes(e, t, r, i) {
const {asked: s, from: n, to: a} = t;
const {control: o} = e;
const read = async t => {
const s = {
metric: metricOf(t),
statistic: e.statistic ?? "Sum",
period: 60,
from: n,
to: a
};
return new Map((await r.data(s, i)).map(({at: e, value: t}) => [ e, t ]));
};
const both = (e, t) => Promise.all([ read(e), t === void 0 ? void 0 : read({
...e,
name: t
}) ]);
const [[p, l], d] = await Promise.all([ both(e, e.of), o === void 0 ? void 0 : both({
...e,
...o
}, o.of ?? e.of) ]);
const m = s.flatMap(e => {
const t = pair(e, p, l);
if (t === void 0) return [];
const r = p.has(e) ? {} : {
silent: true
};
if (d === void 0) return [ {
at: e,
...t,
...r
} ];
const i = pair(e, ...d);
return i === void 0 ? [] : [ {
at: e,
...t,
...r,
control: i
} ];
});
const c = s.filter(e => p.has(e) && (d === void 0 || d[0].has(e))).length;
return {
counted: m,
asked: s,
told: c
};
}
const a = 6e4;
const o = 2 * a;
async function readMinutes(e, t, r, i, s) {
const n = Array.from({
length: Math.max(0, Math.round((r - t) / a))
}, (e, r) => t + r * a);
if (n.length === 0) return {
counted: [],
asked: n,
told: 0
};
const o = {
asked: n,
from: t,
to: r
};
return e.type === "metric" ? await metricMinutes(e, o, i.metrics, s.signal) : await logMinutes(e, o, i.logs, s.signal);
}
const minuteFrom = e => Math.ceil(e / a) * a;
const settledUntil = e => Math.floor((e - o) / a) * a;
}),
59001: (function(e, t, r) {
r.d(t, {
D: () => readNow
});
var i = r(19473);
var s = r(49962);
var n = r(55456);
function numberAt(e, t) {
const r = (0, s.f)(e, t);
if (typeof r === "number" && Number.isFinite(r) && r >= 0) return r;
throw (0, i.i4)("RESPONSE_INVALID", `expected the answer to hold a number of at least 0 at ${t}, found something else`);
}
async function readNow(e, t, r, s) {
const {url: a, path: o, of: p, credential: l} = e;
const d = await r.get({
url: a,
...l === void 0 ? {} : {
credential: l
}
}, s);
if ((0, n.If)(d, 200) !== void 0) throw (0, i.i4)("HTTP_STATUS", "expected the endpoint to answer with 200, found another status");
const m = (0, n.Pq)(d);
return {
at: t,
x: numberAt(m, o),
n: p === void 0 ? 1 : numberAt(m, p)
};
}
}),
73287: (function(e, t, r) {
r.d(t, {
_: () => judgeWindow,
d: () => probe
});
var i = r(39950);
var s = r(73110);
var n = r(90036);
var a = r(5640);
var o = r(6465);
var p = r(59001);
var l = r(23522);
var d = r(70576);
const m = 10;
const c = 45 * o.kg;
function judgeWindow(e, t, r, i) {
const s = t.reduce((e, {n: t}) => e + t, 0) / t.length;
const n = t.reduce((e, {x: t}) => e + t, 0) / t.length;
const p = Math.max(0, Math.floor((r - o.EZ) / o.kg) - 1);
if (!(0, d.a0)(e)) {
const t = r / o.kg * s < (e.min_samples ?? 1);
const a = e.signal === "threshold" && (0, l.G)(e) && (e.limit ?? 0) < 1;
const p = n * Math.max(1, i / o.kg);
const d = t ? "WINDOW_CANNOT_PASS" : a && p < m ? "THRESHOLD_TOO_FEW" : void 0;
return {
reason: d,
wanders: false,
perMinute: s
};
}
const c = (0, a.E4)(e, t, r);
const {tolerateRatio: y, harmRatio: u, sigma: h} = c.options;
const g = t.reduce((e, t) => e + (t.control?.n ?? 0), 0);
return {
reason: (0, a.kj)(c, r) && p * s >= (e.min_samples ?? 1) ? void 0 : "WINDOW_CANNOT_PASS",
wanders: Math.max(y, Math.exp(2.326 * h)) >= u * Math.exp(-1.645 * h),
sight: {
rate: s === 0 ? 0 : n / s,
perMinute: s,
counts: e.signal === "count" && !(0, l.G)(e),
minutes: p,
historyMinutes: c.controlled ? p * g / Math.max(1, t.length * s) : t.length,
harm: u
},
perMinute: s
};
}
function shown(e) {
const {requests: t, usual: r, ifNone: s, ifUsual: n, forHarm: a} = (0, i.u)(e);
return {
rate: e.counts ? {
count: (0, d.LI)(e.rate)
} : {
ratio: (0, d.LI)(e.rate)
},
requests: {
count: t
},
usual: {
count: (0, d.LI)(r)
},
...s === void 0 ? {} : {
if_none: {
ratio: (0, d.LI)(s)
}
},
...n === void 0 ? {} : {
if_usual: {
ratio: (0, d.LI)(n)
}
},
...a === void 0 ? {} : {
for_harm: {
count: a
}
}
};
}
async function probe(e, t, r) {
const i = {
word: "a window that can pass"
};
const {source: l} = e;
if (l.type === "sql") return {
met: "error",
reason: "NOT_BUILT",
expected: {
word: "built"
},
actual: n.HV
};
if (l.type === "http") {
const {x: e, n: s} = await (0, p.D)(l, (0, o.j3)(r.clock.now()), t.http, r.signal);
return {
met: true,
expected: i,
actual: {
word: "data"
},
facts: {
value: {
count: (0, d.LI)(e)
},
of: {
count: (0, d.LI)(s)
}
}
};
}
const m = {
openedAt: r.clock.now(),
ms: r.windowMs ?? c
};
const y = await (0, a.Lu)(e, l, m, t, r);
if ("not" in y) return {
met: "error",
reason: y.not,
expected: i,
actual: n.HV
};
const {reason: u, wanders: h, sight: g, perMinute: v} = judgeWindow(e, y.counted, m.ms, r.everyMs ?? o.kg);
const w = {
history: {
count: y.counted.length
},
per_minute: {
count: (0, d.LI)(v)
},
...r.windowMs === void 0 ? {} : {
window: {
ms: r.windowMs
}
},
...r.windowMs === void 0 || g === void 0 ? {} : shown(g),
...e.baseline === void 0 ? {} : {
baseline: {
ms: (0, s.Rz)(e.baseline)
}
},
...h ? {
wanders: {
count: 1
}
} : {}
};
if (r.windowMs === void 0) return {
met: true,
expected: i,
actual: {
word: "data"
},
facts: w
};
return u === void 0 ? {
met: true,
expected: i,
actual: {
word: "reachable"
},
facts: w
} : {
met: false,
reason: u,
expected: i,
actual: {
word: "not reachable"
},
facts: w
};
}
}),
93415: (function(e, t, r) {
r.d(t, {
mw: () => broken,
iE: () => isBlind,
Hq: () => longestRow,
yr: () => sawEnough,
rl: () => sums
});
function mOfN(e, t, r) {
return e.slice(-r).filter(e => e).length >= t;
}
var i = r(23522);
const s = 5;
const n = .1;
const a = {
share: .5,
least: 10,
minutes: 2
};
const o = {
m: 3,
n: 5
};
function sums({source: e}, {ticks: t}) {
const r = e.type === "http" ? t.slice(-1) : t;
return r.reduce(({bad: e, all: t}, [, r, i]) => ({
bad: e + r,
all: t + i
}), {
bad: 0,
all: 0
});
}
const levelOf = (e, t, r) => (0, i.G)(e) ? r === 0 ? 0 : t / r : t;
function broken(e, t) {
const {ticks: r} = t;
const {bad: i, all: s} = sums(e, t);
if (e.signal === "zero") return i > 0 ? "ZERO_TOLERANCE" : void 0;
const n = e.source.type !== "http" && (e.signal === "error-rate" || e.signal === "absolute");
const p = r.slice(-a.minutes);
if (n && p.length === a.minutes && p.every(([, e, t]) => t >= a.least && e >= t * a.share)) return "PANIC";
const l = e.limit ?? Number.POSITIVE_INFINITY;
if (e.signal === "absolute") return s >= (e.min_samples ?? 1) && i > s * l ? "LIMIT_EXCEEDED" : void 0;
if (e.signal !== "m-of-n" && e.signal !== "threshold" && e.signal !== "latency") return;
const d = r.map(([, t, r]) => levelOf(e, t, r) > l);
return mOfN(d, e.m ?? o.m, e.n ?? o.n) ? "LIMIT_EXCEEDED" : void 0;
}
function isBlind({ticks: e, missing: t}) {
const r = e.length + t.length;
return longestRow(t) > s || t.length > Math.max(1, r * n);
}
function longestRow(e) {
let [t, r] = [ 0, 0 ];
for (const [i, s] of e.entries()) {
r = e[i - 1] === s - 1 ? r + 1 : 1;
t = Math.max(t, r);
}
return t;
}
function sawEnough(e, t) {
const {all: r} = sums(e, t);
const i = e.signal === "zero" || e.signal === "absolute" ? 1 : e.n ?? o.n;
return t.ticks.length >= i && r >= (e.min_samples ?? 1);
}
}),
23522: (function(e, t, r) {
r.d(t, {
G: () => isShare,
w: () => m
});
var i = r(90815);
var s = r(17106);
const source = (e, t, r) => ({
type: "object",
additionalProperties: false,
required: [ "type", ...t ],
properties: {
type: {
const: e
},
...r
}
});
const n = {
type: "string",
pattern: "^[A-Za-z0-9_./#:-]+$"
};
const a = {
type: "object",
minProperties: 1,
propertyNames: n,
additionalProperties: {
type: "string",
minLength: 1
}
};
const o = {
type: "string",
pattern: '^[^"\\\\\\p{Cc}]{1,200}$'
};
const p = {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]*([.][A-Za-z_][A-Za-z0-9_]*)*$"
};
const l = {
type: "object",
required: [ "type" ],
discriminator: {
propertyName: "type"
},
oneOf: [ source("metric", [ "namespace", "name" ], {
namespace: n,
name: n,
of: {
...n,
description: "the metric that counts all of them"
},
dimensions: a,
statistic: {
enum: [ "Sum", "Average", "Maximum", "Minimum", "SampleCount" ],
description: "default Sum"
},
control: {
type: "object",
description: "the same numbers of traffic that the release does not reach, minute by minute: what differs is said here",
additionalProperties: false,
minProperties: 1,
properties: {
name: n,
of: n,
dimensions: a
}
}
}), source("logs", [ "group", "marker" ], {
group: s.Rs,
marker: {
...o,
description: "what the field says in a line of a bad one"
},
of: {
...o,
description: "what it says in a line of each of them; without it minutes with any line are counted"
},
field: {
...p,
description: "the lines\u2019 JSON field (default event)"
}
}), source("sql", [ "credential", "query" ], {
credential: i.ID,
query: s.q9
}), source("http", [ "url", "path" ], {
url: i.ai,
path: {
...i.Vx,
description: "where the answer has the number, as it stands at each look"
},
of: {
...i.Vx,
description: "where it has the number of all of them"
},
credential: i.ID
}) ]
};
const signalNeeds = (e, t, r = []) => ({
if: {
properties: {
signal: {
enum: e
}
}
},
then: {
required: t,
...r.length === 0 ? {} : {
properties: {
source: {
required: r
}
}
}
}
});
const d = {
type: "object",
description: "a rate, count or level watched over a window (source sql answers NOT_BUILT)",
additionalProperties: false,
required: [ "kind", "id", "signal" ],
properties: {
...i.JM,
kind: {
const: "signal"
},
signal: {
enum: [ "error-rate", "count", "latency", "absolute", "zero", "m-of-n", "threshold" ],
description: "the rule by which it is judged"
},
baseline: {
...i.ft,
description: "the history that it is compared with"
},
same_hours: {
type: "boolean",
description: "of the history, only the hours of the day in which the window lies"
},
tolerate: {
type: "number",
minimum: 1,
description: "how many times the baseline is still tolerated"
},
harm: {
type: "number",
exclusiveMinimum: 1,
description: "how many times the baseline is harm"
},
harm_rate: {
...s.iU,
description: "the rate that is harm, whatever the baseline"
},
limit: {
type: "number",
minimum: 0
},
min_samples: {
...s.i2,
description: "fewer than these say nothing"
},
m: {
...s.i2,
description: "so many of the last n minutes"
},
n: s.i2
}
};
const m = {
...d,
required: [ ...d.required, "source" ],
properties: {
...d.properties,
source: l
},
allOf: [ signalNeeds([ "error-rate" ], [ "baseline", "tolerate", "harm", "min_samples" ], [ "of" ]), signalNeeds([ "count" ], [ "baseline", "tolerate", "harm", "min_samples" ]), signalNeeds([ "latency", "threshold" ], [ "limit", "min_samples" ]), signalNeeds([ "absolute" ], [ "limit", "min_samples" ], [ "of" ]), signalNeeds([ "m-of-n" ], [ "limit", "m", "n" ]), signalNeeds([ "zero" ], [ "min_samples" ]), {
if: {
required: [ "source" ],
properties: {
source: {
required: [ "type" ],
properties: {
type: {
const: "http"
}
}
}
}
},
then: {
properties: {
signal: {
enum: [ "latency", "absolute", "zero", "m-of-n", "threshold" ]
}
}
}
} ]
};
function isShare({source: e}) {
return "of" in e && e.of !== void 0;
}
}),
70576: (function(e, t, r) {
r.d(t, {
EX: () => expectedOf,
LI: () => round,
XY: () => levelNow,
a0: () => isStatistical,
xS: () => factsOf
});
var i = r(613);
var s = r(93415);
var n = r(23522);
const a = 1e5;
function isStatistical({signal: e}) {
return e === "error-rate" || e === "count";
}
const round = e => Math.round(e * 1e6) / 1e6;
function neededOf(e) {
if ((0, i.rA)(e, 0)) return 0;
if (!(0, i.rA)(e, a)) return a;
let [t, r] = [ 0, a ];
while (r - t > 1) {
const s = Math.floor((t + r) / 2);
if ((0, i.rA)(e, s)) r = s; else t = s;
}
return r;
}
function factsOf(e, t) {
const {bad: r, all: a} = (0, s.rl)(e, t);
const o = controlRate(t) ?? t.opening?.rate;
const p = t.state ? (0, i.Ik)(t.state) : void 0;
return {
bad: {
count: round(r)
},
of: {
count: round(a)
},
value: levelNow(e, t),
...o === void 0 ? {} : {
baseline: (0, n.G)(e) ? {
ratio: round(o)
} : {
count: round(o)
}
},
...p ? {
evidence: {
ratio: round(Math.min(1, Math.max(0, p.most / p.limit)))
}
} : {},
...t.state && t.opening ? {
needed: {
count: neededOf(t.state)
}
} : {},
minutes: {
count: t.ticks.length
},
missed: {
count: t.missing.length
}
};
}
function controlRate({opening: e, state: t}) {
return e?.controlled === true && t !== void 0 && t.nb > 0 ? t.xb / t.nb : void 0;
}
function levelNow(e, t) {
const {bad: r, all: i} = (0, s.rl)(e, t);
if (e.signal === "zero") return {
count: r
};
if ((0, n.G)(e) && r <= i) return {
ratio: i === 0 ? 0 : round(r / i)
};
if ((0, n.G)(e)) return {
count: i === 0 ? 0 : round(r / i)
};
const a = t.ticks.at(-1)?.[1] ?? 0;
return {
count: round(e.signal === "count" ? t.ticks.length === 0 ? 0 : r / t.ticks.length : a)
};
}
function expectedOf(e, t) {
if (e.signal === "zero") return {
count: 0
};
const r = controlRate(t) ?? t.opening?.rate ?? 0;
const i = isStatistical(e) ? Math.max(r * (e.harm ?? 2), e.harm_rate ?? 0) : e.limit ?? 0;
return (0, n.G)(e) && i <= 1 ? {
ratio: round(i)
} : {
count: round(i)
};
}
}),
84771: (function(e, t, r) {
r.d(t, {
Dt: () => hasTokenShape,
Eo: () => isName,
LU: () => tokens
});
const i = [ /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/, /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,255}/, /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{20,255}/, /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,255}/, /(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,255}/, /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10,255}/, /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}/, /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/, /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/, /\bBearer\s{1,4}[A-Za-z0-9._~+/-]{16,4000}/i ];
const s = /(?:api_?key|access_?key|token|secret|password|passwd|authorization)["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z0-9._~+/=-]{12,4000})/gi;
function hasTokenShape(e) {
return i.some(t => t.test(e));
}
function tokens(e) {
const t = [ ...e.matchAll(s) ].filter(([, e = ""]) => /[0-9]/.test(e) && /[A-Za-z]/.test(e) && !isName(e));
return (hasTokenShape(e) ? 1 : 0) + t.length;
}
function isName(e) {
return /^arn:aws:(secretsmanager|ssm):/.test(e) || /^\/?[a-z][a-z0-9_.-]*(\/[A-Za-z0-9_.-]+)+$/.test(e);
}
}),
46246: (function(e, t, r) {
r.d(t, {
Y: () => sayProblems,
m: () => readPlan
});
var i = r(73024);
var s = r(19473);
var n = r(13418);
var a = r(87169);
const o = 64e6;
function readPlan(e) {
let t;
try {
if ((0, i.statSync)(e).size > o) throw (0, s.i4)("PLAN_UNREADABLE", "expected a plan, found a file of more than 64 MB");
t = (0, i.readFileSync)(e);
} catch (e) {
if (e instanceof Error && e.name === "GonogoError") throw e;
const t = e.code;
throw (0, s.i4)("PLAN_UNREADABLE", `expected a plan file at that path, found none that can be read (${typeof t === "string" ? t : "unknown"})`);
}
const r = (0, n.Y)(t);
return "problems" in r ? {
code: "PLAN_INVALID",
problems: r.problems
} : r;
}
function sayProblems(e, t) {
return t.map(t => (0, a.V)(e, t)).join("\n");
}
}),
73110: (function(e, t, r) {
r.d(t, {
Cq: () => n,
Rz: () => milliseconds,
kP: () => sayDuration
});
var i = r(19473);
const s = {
ms: 1,
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
const n = "^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$";
const a = new RegExp(n);
function milliseconds(e) {
const t = a.exec(e);
const r = t?.[2];
if (!t || !r) throw (0, i.i4)("PLAN_INVALID", "a duration is a whole number and ms, s, m, h or d, such as 45m");
return Number(t[1]) * s[r];
}
function sayDuration(e) {
if (e < 1e3) return `${Math.round(e)} ms`;
if (e < 59950) return `${Number((e / 1e3).toFixed(1))} s`;
const t = Math.round(e / 1e3);
const r = [ [ Math.floor(t / 86400), "d" ], [ Math.floor(t % 86400 / 3600), "h" ], [ Math.floor(t % 3600 / 60), "m" ], [ t % 60, "s" ] ];
const i = r.findIndex(([e]) => e > 0);
return r.slice(i, i + 2).filter(([e]) => e > 0).map(([e, t]) => `${e} ${t}`).join(" ");
}
}),
96652: (function(e, t, r) {
r.d(t, {
HN: () => needList,
N5: () => needFlag,
Ne: () => needWord,
TO: () => needVersion,
_o: () => needNumber,
gE: () => needName,
uq: () => needTime,
w6: () => needText
});
var i = r(19473);
function needText(e, t) {
if (typeof e !== "string") throw incomplete(t);
return e;
}
function needName(e, t) {
if (needText(e, t) === "") throw incomplete(t);
return e;
}
function needNumber(e, t) {
if (typeof e !== "number" || !Number.isFinite(e)) throw incomplete(t);
return e;
}
function needVersion(e, t) {
if (!Number.isSafeInteger(e) || e < 1) throw incomplete(t);
return e;
}
function needFlag(e, t) {
if (typeof e !== "boolean") throw incomplete(t);
return e;
}
function needTime(e, t) {
if (!(e instanceof Date) || !Number.isFinite(e.getTime())) throw incomplete(t);
return e.getTime();
}
function needList(e, t) {
if (!Array.isArray(e) || e.some(e => e === void 0 || e === null)) throw incomplete(t);
return e;
}
function needWord(e, t, r) {
const i = r.find(t => t === e);
if (i === void 0) throw incomplete(t);
return i;
}
function incomplete(e) {
return (0, i.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${e}`);
}
}),
39074: (function(e, t, r) {
r.d(t, {
o: () => jsonObject
});
var i = r(19473);
function jsonObject(e, t) {
try {
const t = JSON.parse(e);
if (t !== null && typeof t === "object" && !Array.isArray(t)) return t;
} catch (e) {
if ((0, i.oh)(e) || !(e instanceof SyntaxError)) throw e;
}
throw (0, i.i4)("RESPONSE_INVALID", `expected ${t} to be a JSON object, found something else`);
}
}),
49962: (function(e, t, r) {
r.d(t, {
f: () => valueAt,
o: () => jsonOf
});
function valueAt(e, t) {
return t.split(".").reduce((e, t) => {
if (typeof e !== "object" || e === null) return;
if (Array.isArray(e) && !/^[0-9]+$/.test(t)) return;
return Object.hasOwn(e, t) ? e[t] : void 0;
}, e);
}
function jsonOf(e) {
try {
const t = JSON.parse(e);
return typeof t === "object" && t !== null ? t : void 0;
} catch {
return;
}
}
}),
90036: (function(e, t, r) {
r.d(t, {
CK: () => n,
HV: () => a,
Vm: () => word,
cv: () => say,
sj: () => s
});
var i = r(73110);
const s = {
word: "absent"
};
const n = {
word: "present"
};
const a = {
word: "unknown"
};
function word(e, t) {
if (e === void 0) return s;
return {
word: t.includes(e) ? e : "unlisted"
};
}
function say(e) {
if ("count" in e) return String(e.count);
if ("ms" in e) return (0, i.kP)(e.ms);
if ("hours" in e) return `${e.hours} h`;
if ("time" in e) return new Date(e.time).toISOString();
if ("ratio" in e) return `${Number((e.ratio * 100).toFixed(2))} %`;
if ("status" in e) return `HTTP ${e.status}`;
if ("version" in e) return `version ${e.version}`;
if ("flag" in e) return e.flag ? "yes" : "no";
if ("word" in e) return e.word;
return e.words.length === 0 ? "none" : e.words.join(", ");
}
}),
40055: (function(e, t, r) {
r.d(t, {
l: () => membersOf,
s: () => listText
});
function listText(e) {
return JSON.stringify(e);
}
function membersOf(e) {
let t;
try {
t = JSON.parse(e);
} catch {
return;
}
if (!Array.isArray(t) || !t.every(e => typeof e === "string")) return;
return new Set(t).size === t.length ? t : void 0;
}
}),
26452: (function(e, t, r) {
r.d(t, {
r: () => pathMatches
});
function pathMatches(e, t) {
const r = e.split(/(\*\*\/|\*\*|\*)/).map(e => e === "**/" ? "(?:.*/)?" : e === "**" ? ".*" : e === "*" ? "[^/]*" : e.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join("");
return new RegExp(`^${r}$`, "s").test(t);
}
}),
13418: (function(e, t, r) {
r.d(t, {
Y: () => loadPlan
});
var i = r(98004);
var s = r(80142);
function planDigest(e) {
return (0, s.sc)((0, s.$N)(e));
}
var n = r(6995);
var a = r(36393);
function loadPlan(e) {
const t = (0, a.g)(typeof e === "string" ? (new TextEncoder).encode(e) : e);
if ("problems" in t) return t;
if (!i(t.data)) return {
problems: (0, n.I)(i.errors ?? [], t)
};
const r = t.data;
return {
plan: r,
digest: planDigest(r),
at: t.at
};
}
}),
96672: (function(e, t, r) {
r.d(t, {
au: () => didYouMean,
pA: () => nearest,
pj: () => plain
});
var i = r(21916);
function nearest(e, t) {
const r = e.toLowerCase();
const s = t.map(e => ({
word: e,
edits: (0, i.Io)(r, e.toLowerCase())
})).sort((e, t) => e.edits - t.edits || e.word.localeCompare(t.word));
const n = s[0];
return n && n.edits <= Math.min(Math.max(2, Math.floor(n.word.length / 3)), Math.floor(n.word.length / 2)) ? n.word : void 0;
}
function didYouMean(e, t) {
const r = nearest(e, t);
if (r !== void 0 && isPlain(r)) return `; did you mean "${r}"?`;
return t.length > 0 && t.length <= 24 ? `; allowed: ${t.map(plain).join(", ")}` : "";
}
const isPlain = e => /^[A-Za-z0-9_.:/-]{1,60}$/.test(e);
function plain(e) {
return isPlain(e) ? e : "other text";
}
}),
87169: (function(e, t, r) {
r.d(t, {
V: () => sayProblem
});
function sayProblem(e, t) {
return `${e}:${t.line}:${t.col} ${t.rule} ${t.message}`;
}
}),
6995: (function(e, t, r) {
r.d(t, {
I: () => schemaProblems
});
var i = r(90815);
var s = r(96672);
var n = r(63600);
const a = {
type: "object",
description: "a gate: checks that must all pass",
additionalProperties: false,
required: [ "gate" ],
properties: {
gate: {
enum: [ "preflight", "shadow", "smoke", "canary", "watch" ]
},
id: {
...i.ID,
description: "its name in evidence (default: the kind)"
},
title: i.a$,
for: {
...i.ft,
description: "how long it watches (default: it looks once)"
},
up_to: {
...i.ft,
description: "how long a person may let it watch, by a decision on record (default: no longer than for)"
},
every: {
...i.ft,
description: "how often it looks while it watches (default 1m)"
},
report: {
...i.ID,
description: "a report of this plan, taken once before the first look"
},
uses: {
type: "array",
items: i.ID,
minItems: 1,
uniqueItems: true,
description: "named check sets of this plan"
},
checks: {
type: "array",
items: {
$ref: "#/$defs/check"
}
}
}
};
const o = {
type: "array",
items: {
$ref: "#/$defs/gate"
},
minItems: 1
};
const p = {
type: "object",
additionalProperties: false,
required: [ "id", "title", "enter" ],
properties: {
id: i.ID,
title: i.a$,
goal: i.a$,
optional: {
type: "boolean",
description: "run only when the dispatch asks for it"
},
enter: {
...o,
description: "gates that must say GO before the approval is asked"
},
signoff: {
type: "array",
minItems: 1,
description: "who signs off: one protected GitHub environment a role",
items: {
type: "object",
additionalProperties: false,
required: [ "role", "environment" ],
properties: {
role: i.ID,
environment: {
type: "string",
minLength: 1,
maxLength: 255
},
code: {
type: "boolean",
description: "the approver types the gate\u2019s approval code into the comment (default: false)"
},
not_author: {
type: "boolean",
description: "nobody who wrote the commit\u2019s pull request may sign (default: false)"
},
within: {
...i.ft,
description: "how long after the gate\u2019s evidence an approval counts (default 60m)"
}
}
}
},
fresh: {
...i.ft,
description: "the greatest age of the enter evidence when the phase begins (default 60m)"
},
within: {
...i.ft,
description: "the time in which the whole phase must be over, gates included; else NO-GO (default: its windows, reports and commands, and 5m)"
},
steps: {
type: "array",
items: {
$ref: "#/$defs/step"
},
minItems: 1
},
leave: {
...o,
description: "gates that must say GO before the phase counts as done"
},
on_no_go: {
enum: [ "undo", "rollback" ],
description: "undo this phase, or roll the whole system back (default: rollback once an earlier phase has changed anything)"
},
on_reject: {
enum: [ "hold", "rollback" ],
description: "what a rejected sign-off does to the phases before it: hold leaves them as they are (default), rollback takes the whole system back"
}
}
};
const l = {
$ref: "#/$defs/gate"
};
const d = {
announcements: {
type: "array",
items: {
type: "object",
additionalProperties: false,
required: [ "on", "channel", "text" ],
properties: {
on: {
enum: [ "start", "checkpoint", "update", "go", "rollback" ]
},
after: i.ID,
every: i.ft,
until: {
...i.ft,
description: "this cadence ends so long after GO (default: at the decision)"
},
channel: i.a$,
text: i.a$
}
}
},
timeline: {
type: "array",
items: {
type: "object",
additionalProperties: false,
required: [ "at", "what" ],
properties: {
at: {
type: "string",
pattern: "^T[+-][0-9]+$"
},
what: i.a$,
phase: i.ID
}
}
},
hypercare: {
type: "object",
additionalProperties: false,
required: [ "for", "looks", "gate" ],
properties: {
for: i.ft,
looks: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: false,
required: [ "until", "every" ],
properties: {
until: i.ft,
every: i.ft
}
}
},
gate: l,
reports: {
type: "array",
items: i.ft
}
}
},
records: {
type: "array",
description: "documents written from the journal",
items: {
type: "object",
additionalProperties: false,
required: [ "kind", "path" ],
properties: {
kind: {
enum: [ "progress-log", "incident-note", "decision-log", "follow-ups", "sign-off-log", "canary-report", "waiver-register" ]
},
path: i.a$,
when: {
enum: [ "go", "rollback", "near-miss", "defaults-changed" ],
description: "default: always"
}
}
}
}
};
const m = {
type: "string",
pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$",
description: "the ARN of an IAM role"
};
const c = {
$ref: "#/$defs/check"
};
const y = {
$ref: "#/$defs/report"
};
const u = {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
description: "program and arguments; no shell"
};
const h = {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?Z$",
description: 'a time in quotes such as "2026-11-23T09:00Z", UTC'
};
const g = {
type: "object",
additionalProperties: false,
required: [ "gonogo", "system", "title", "roles", "environments", "switches", "phases", "rollback" ],
properties: {
gonogo: {
const: 1,
description: "the version of this format"
},
system: {
...i.ID,
description: "the system\u2019s name: typed to confirm a rollback"
},
title: i.a$,
aws: {
type: "object",
additionalProperties: false,
required: [ "account", "region", "roles" ],
properties: {
account: {
type: "string",
pattern: "^[0-9]{12}$",
description: "twelve digits in quotes"
},
region: {
type: "string",
pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$",
description: "a region such as us-east-2"
},
roles: {
type: "object",
additionalProperties: false,
required: [ "read", "change", "rollback" ],
properties: {
read: m,
change: m,
rollback: m
}
}
}
},
roles: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: false,
required: [ "id" ],
properties: {
id: i.ID,
duty: i.a$,
team: {
type: "string",
minLength: 1,
description: "a GitHub team"
},
people: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: true,
description: "GitHub logins"
}
}
}
},
environments: {
type: "array",
minItems: 1,
items: {
type: "object",
additionalProperties: false,
required: [ "name", "id", "reviewers", "branches" ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$",
description: "the environment\u2019s name, literal"
},
id: {
type: "integer",
minimum: 1,
description: "its id on GitHub"
},
reviewers: {
type: "array",
items: i.ID,
description: "roles; none only for the rollback environment"
},
branches: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1
},
wait: i.ft
}
}
},
credentials: {
type: "object",
propertyNames: i.ID,
additionalProperties: {
type: "object",
additionalProperties: false,
required: [ "secret", "hosts" ],
properties: {
secret: {
type: "string",
minLength: 1,
description: "the secret\u2019s name"
},
field: {
type: "string",
minLength: 1,
description: "the field, if the secret is a JSON object"
},
hosts: {
type: "array",
items: {
type: "string",
pattern: "^[a-z0-9.-]+$"
},
minItems: 1,
description: "the only hosts that it is sent to"
},
header: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9-]*$",
description: "the header that carries it (default: Authorization, as a bearer token)"
}
}
}
},
release: {
type: "object",
additionalProperties: false,
properties: {
branch: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$",
description: "the branch that the cutover is dispatched from; the commit must be on it"
},
frozen: {
type: "boolean",
description: "a rule must let nobody update the branch"
},
tag: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$",
description: "the tag that must stand on the commit of the run"
},
artifacts: {
type: "array",
items: {
type: "string"
}
},
window: {
type: "object",
description: "when it may be carried out: before and after it every gate and phase is refused; a rollback never is",
additionalProperties: false,
required: [ "from", "until" ],
properties: {
from: h,
until: h
}
}
}
},
commands: {
type: "array",
items: {
type: "object",
additionalProperties: false,
required: [ "id", "run", "applied", "deadline" ],
properties: {
id: i.ID,
title: i.a$,
run: u,
secrets: {
type: "object",
additionalProperties: {
type: "string"
},
description: "environment variables of the command, each from a secret"
},
applied: {
...c,
description: "a check that tells whether it has happened"
},
undo: {
description: "the way back: a command, or a choice between two by a check",
oneOf: [ u, {
type: "object",
additionalProperties: false,
required: [ "if", "then", "else" ],
properties: {
if: c,
then: u,
else: u
}
} ]
},
irreversible: {
...i.a$,
description: "why there is no way back"
},
deadline: i.ft
}
}
},
switches: {
type: "array",
items: {
$ref: "#/$defs/switch"
},
minItems: 1,
description: "in the order in which rollback sets them: fastest effect first"
},
contradictions: {
type: "array",
description: "states that must never stand together",
items: {
type: "object",
additionalProperties: false,
required: [ "id", "never", "because" ],
properties: {
id: i.ID,
never: {
type: "object",
minProperties: 2,
propertyNames: i.ID,
additionalProperties: {
type: "string"
}
},
because: i.a$
}
}
},
check_sets: {
type: "array",
description: "named sets of checks that gates use",
items: {
type: "object",
additionalProperties: false,
required: [ "id", "checks" ],
properties: {
id: i.ID,
title: i.a$,
checks: {
type: "array",
items: {
$ref: "#/$defs/check"
}
}
}
}
},
reports: {
type: "array",
items: y,
minItems: 1,
description: "reports over real traffic that gates take"
},
phases: {
type: "array",
items: {
$ref: "#/$defs/phase"
},
minItems: 1
},
triggers: {
type: "array",
items: {
type: "object",
additionalProperties: false,
required: [ "id", "when", "then" ],
properties: {
id: i.ID,
title: i.a$,
when: {
...c,
description: "a check: the trigger fires when it fails"
},
phases: {
type: "array",
items: i.ID,
minItems: 1,
description: "the phases it watches (default: all)"
},
then: {
enum: [ "roll-back", "hold", "watch" ]
},
decide_within: {
...i.ft,
description: "for hold: the time to decide in; then it rolls back"
},
decided_by: {
...i.ID,
description: "for hold: the role that decides"
}
}
}
},
rollback: {
type: "object",
additionalProperties: false,
required: [ "environment", "manual" ],
properties: {
environment: {
type: "string",
minLength: 1,
description: "the environment of rollback.yml: no reviewers, a branch policy"
},
steps: {
type: "array",
items: {
$ref: "#/$defs/step"
},
minItems: 1,
description: "written out; lint proves that it covers what the switches derive"
},
verify: {
type: "array",
items: {
$ref: "#/$defs/gate"
},
minItems: 1,
description: "gates run after it"
},
manual: {
type: "array",
items: i.a$,
minItems: 1,
description: "what a person must still do"
}
}
},
waivers: {
type: "array",
items: {
type: "object",
additionalProperties: false,
required: [ "check", "ticket", "owner", "reason", "expires" ],
properties: {
check: {
...i.ID,
description: "the id of the check; admin-bypass where GitHub does not say whether administrators may bypass an environment"
},
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$",
description: "such as OPS-123"
},
owner: {
...i.ID,
description: "a role"
},
reason: i.a$,
expires: {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$",
description: 'a date in quotes such as "2027-01-31"; the waiver holds to the end of that day, UTC'
}
}
}
},
...d
}
};
const v = {
type: "integer",
minimum: 1
};
const w = {
type: "number",
minimum: 0,
maximum: 1,
description: "a ratio from 0 to 1"
};
const _ = {
...i.ID,
description: "one of the plan\u2019s credentials"
};
const x = {
type: "string",
minLength: 1,
maxLength: 200,
description: "a regular expression (RE2: linear time)"
};
const W = {
...i.ai,
description: "an https:// address; {name} stands for an extracted value, URL-encoded"
};
const A = {
type: "string",
pattern: "^[a-z0-9.-]+$"
};
const object = (e, t) => ({
type: "object",
additionalProperties: false,
required: t,
properties: e
});
const list = e => ({
type: "array",
items: e,
minItems: 1,
maxItems: 50
});
const q = {
type: "object",
additionalProperties: false,
required: [ "by" ],
properties: {
by: {
enum: [ "page", "next", "link" ],
description: 'a page number, a path in the answer, or the Link header\u2019s rel="next"'
},
parameter: {
type: "string",
pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
description: "page: the query parameter, counted from 1"
},
path: {
...i.Vx,
description: "next: where the answer holds the next address; none ends the list"
}
},
description: "how one page leads to the next; always on the same host"
};
const L = object({
get: {
...i.ai,
description: "a GET that lists items, a page at a time"
},
credential: _,
items: {
...i.Vx,
description: "where the answer holds the list"
},
id: {
...i.Vx,
description: "an item\u2019s id"
},
at: {
...i.Vx,
description: "when an item came in (ISO 8601)"
},
changed: {
...i.Vx,
description: "when an item was last changed (ISO 8601), for the second witness"
},
cursor: q,
total: {
...i.Vx,
description: "where the answer says how many items there are: a list that ends before that is not whole"
},
newest_first: {
type: "boolean",
description: "true: the list ends with the first page before the window (default false)"
},
max_pages: {
...v,
description: "more pages than these make the report incomplete (default 1000)"
}
}, [ "get", "items", "id", "at", "cursor" ]);
const $ = {
...object({
id: i.ID,
get: W,
graphql: {
...i.ai,
description: "a GraphQL endpoint"
},
document: {
type: "string",
minLength: 1,
maxLength: 5e3,
description: "query operations and fragments only"
},
root: {
...list({
type: "string",
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
}),
description: "the only root fields it may ask for"
},
variables: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[_A-Za-z][_A-Za-z0-9]*$"
},
additionalProperties: {
type: "string",
minLength: 1,
maxLength: 200
},
description: "texts with {name} in them; an extracted value never goes into the document"
},
credential: _,
candidates: {
...i.Vx,
description: "where the answer holds the list of candidates"
},
key: {
...i.Vx,
description: "what names a candidate, the same in every lookup"
},
at: {
...i.Vx,
description: "when a candidate was made"
},
changed: {
...i.Vx,
description: "when a candidate was last changed, for the second witness"
},
same: {
type: "object",
minProperties: 1,
propertyNames: i.Vx,
additionalProperties: i.ID,
description: "only candidates whose field equals this extracted value, whatever its case"
}
}, [ "id", "candidates", "key" ]),
oneOf: [ {
required: [ "get" ]
}, {
required: [ "graphql", "document", "root" ]
} ]
};
const O = {
...i.Vx,
description: "a path in the item"
};
const I = object({
over: {
...i.ft,
description: "the window: items that came in so long before now"
},
samples: {
...v,
maximum: 1e6,
description: "how many items, drawn at random without replacement"
},
batch: {
...v,
maximum: 1e3,
description: "items a batch"
},
pause: {
...i.ft,
description: "between two batches"
},
in_flight: {
...v,
maximum: 50,
description: "items of a batch under way at once (default 5)"
},
attempts: {
...v,
maximum: 10,
description: "how often one read is tried (default 3)"
},
longest_wait: {
...i.ft,
description: "the longest Retry-After that is obeyed (default 30s)"
},
limited_share: {
...w,
description: "a batch with a larger share of 429s than this counts as limited"
},
retry_diagnostics: {
type: "boolean",
description: "the report tells which reads were asked again (default true)"
},
request_trace: {
type: "boolean",
description: "the report holds a line a request (default true)"
},
sample: L,
extract: list({
...object({
id: i.ID,
from: O,
pattern: x
}, [ "id", "from" ]),
description: "a value of the item: the pattern\u2019s first group, its whole match, or all of it"
}),
applies: {
...object({
from: O,
pattern: x
}, [ "from", "pattern" ]),
description: "other items are not applicable"
},
lookups: list($),
match: {
...object({
by: {
...list(i.ID),
description: "lookups in order: exactly one candidate is a match, several are ambiguous, none asks the next"
},
confirm: {
...i.ID,
description: "a lookup that must name the same candidate; {matched} stands for its key"
}
}, [ "by" ]),
description: "the rule"
},
categories: {
...list(object({
id: i.ID,
from: O,
pattern: x
}, [ "id", "from", "pattern" ])),
description: "the first whose pattern is found is the item\u2019s category, else `other`"
},
fields: {
type: "object",
minProperties: 1,
propertyNames: i.ID,
additionalProperties: {
type: "object",
minProperties: 1,
propertyNames: i.Vx,
additionalProperties: {
enum: [ "string", "number", "boolean", "object", "array", "string?", "number?", "boolean?", "object?", "array?" ]
}
},
description: "every field of `item` and of a lookup\u2019s candidates with its type; ? may be absent or null"
},
versions: list({
...object({
host: A,
header: {
type: "string",
pattern: "^[a-z][a-z0-9-]{0,63}$"
},
equals: {
type: "string",
minLength: 1,
maxLength: 50
}
}, [ "host", "header", "equals" ]),
description: "the API version that the vendor must answer with"
}),
witness: {
...i.ft,
description: "no sampled item or candidate may have been changed within so long"
}
}, [ "over", "samples", "batch", "pause", "limited_share", "sample", "extract", "lookups", "match", "fields" ]);
const N = object({
run: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
description: "program and arguments; no shell"
},
file: {
type: "string",
pattern: "^[A-Za-z0-9_.][A-Za-z0-9_./-]*$",
description: "the report that it writes (schema/shadow-report.schema.json)"
},
secrets: {
type: "object",
minProperties: 1,
propertyNames: {
type: "string",
pattern: "^[A-Z][A-Z0-9_]*$"
},
additionalProperties: {
type: "string",
minLength: 1
},
description: "environment variables of the command, each from a secret"
}
}, [ "run", "file" ]);
const Z = {
type: "object",
description: "a report over real traffic, taken by a gate before it looks",
additionalProperties: false,
required: [ "id", "hosts", "within" ],
properties: {
id: i.ID,
title: i.a$,
hosts: {
...list(A),
description: "the only hosts that are asked"
},
within: {
...i.ft,
description: "the longest that the report may take"
},
sampler: I,
command: {
...N,
description: "a report script of the team\u2019s own instead; it is given GONOGO_SYSTEM, GONOGO_WORLD, GONOGO_REPORT, GONOGO_RULE, GONOGO_RUN, GONOGO_SEED, GONOGO_FILE and GONOGO_NOW (ms), and writes them into its report"
}
},
oneOf: [ {
required: [ "sampler" ]
}, {
required: [ "command" ]
} ]
};
const T = {
description: "a text in quotes, `{ secret: name }`, `{ absent: true }`, or for a list `{ members: [...] }`",
oneOf: [ {
type: "string"
}, {
type: "object",
additionalProperties: false,
required: [ "secret" ],
properties: {
secret: {
type: "string",
pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$",
description: "the secret\u2019s name"
}
}
}, {
type: "object",
additionalProperties: false,
required: [ "absent" ],
properties: {
absent: {
const: true
},
because: {
type: "string",
minLength: 1,
maxLength: 500,
description: "why a limit is taken away for good"
}
}
}, {
type: "object",
additionalProperties: false,
required: [ "members" ],
properties: {
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
uniqueItems: true,
description: "all members of a list; none is an empty list"
},
keep: {
const: true,
description: "the members that stand in the list stay"
}
}
} ]
};
const R = [ {
key: "secret",
schema: T.oneOf[1]
}, {
key: "absent",
schema: T.oneOf[2]
}, {
key: "members",
schema: T.oneOf[3]
} ];
const M = {
type: "object",
additionalProperties: false,
required: [ "set" ],
properties: {
set: {
type: "object",
minProperties: 1,
maxProperties: 1,
additionalProperties: {
$ref: "#/$defs/value"
},
propertyNames: i.ID,
description: "one switch and its new value"
},
id: {
...i.ID,
description: "the name by which a dispatch asks for an optional step"
},
note: i.a$,
optional: {
type: "boolean",
description: "done only when the dispatch asks for it"
}
}
};
const C = {
type: "object",
additionalProperties: false,
required: [ "do" ],
properties: {
do: i.ID,
note: i.a$,
optional: {
type: "boolean"
}
}
};
const V = {
type: "object",
additionalProperties: false,
required: [ "revert" ],
properties: {
revert: i.ID,
note: i.a$
}
};
const G = [ {
key: "set",
schema: M
}, {
key: "do",
schema: C
}, {
key: "revert",
schema: V
} ];
const H = {
...i.ID,
description: "the command that sets it; `{value}` in its arguments stands for the new value"
};
const K = {
id: i.ID,
title: i.a$,
kill: {
type: "boolean",
description: "a kill switch: rollback sets it first, before it reads anything"
},
limits: {
...i.ID,
description: "the switch whose effect this one limits: set before it, released after it, never empty"
},
personal: {
type: "boolean",
description: "its value is personal: taken from a secret, never shown"
},
values: {
type: "array",
items: {
type: "string"
},
minItems: 1,
uniqueItems: true,
description: "the only values it may be given"
},
safe: {
description: "what rollback sets: a value, `previous` (what stood before the cutover, with `else`), or `{ absent: true }`",
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: false,
required: [ "absent" ],
properties: {
absent: {
const: true
}
}
} ]
},
else: {
type: "string",
minLength: 1,
description: "the safe value if the previous one cannot be known"
},
closed: {
type: "object",
additionalProperties: false,
required: [ "at", "until" ],
description: "it closes the system at one value, and leaves that value only after a gate has said GO",
properties: {
at: {
type: "string",
minLength: 1,
description: "the value at which it is closed"
},
until: {
type: "array",
items: i.ID,
minItems: 1,
uniqueItems: true,
description: "the gates, by id, one of which must stand between closing and opening"
}
}
},
only_rollback: {
...i.a$,
description: "why rollback sets it although no phase does"
}
};
const B = {
type: "object",
additionalProperties: false,
required: [ "id", "parameter", "safe" ],
properties: {
...K,
parameter: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$",
description: "the parameter\u2019s full name"
},
type: {
enum: [ "String", "StringList", "SecureString" ],
description: "its type (default String)"
}
}
};
const Q = {
type: "object",
additionalProperties: false,
required: [ "id", "function", "variable", "safe" ],
properties: {
...K,
function: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,64}$",
description: "the function\u2019s name"
},
variable: {
type: "string",
pattern: "^[A-Za-z][A-Za-z0-9_]*$",
description: "the variable\u2019s name"
},
alias: {
type: "string",
pattern: "^[A-Za-z0-9_-]{1,128}$",
description: "the alias that production invokes: a version is published and the alias moved"
}
}
};
const X = {
type: "object",
additionalProperties: false,
required: [ "id", "list", "safe" ],
properties: {
...K,
list: {
type: "string",
pattern: "^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$",
description: 'the parameter that holds the list, as JSON such as ["a"]'
},
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
minItems: 1,
uniqueItems: true,
description: "the only members it may have"
},
safe: {
description: "what rollback sets: `{ members: [...] }` (none is an empty list), `previous` with `else`, or `{ absent: true }`",
oneOf: [ {
type: "string",
minLength: 1
}, {
type: "object",
additionalProperties: false,
required: [ "members" ],
properties: {
members: {
type: "array",
items: {
type: "string",
minLength: 1
},
uniqueItems: true
}
}
}, {
type: "object",
additionalProperties: false,
required: [ "absent" ],
properties: {
absent: {
const: true
}
}
} ]
}
}
};
const ee = {
type: "object",
additionalProperties: false,
required: [ "id", "version_of", "by", "safe" ],
properties: {
...K,
version_of: {
...i.a$,
description: "the service whose version it is"
},
by: H
}
};
const re = {
type: "object",
additionalProperties: false,
required: [ "id", "maintenance", "safe" ],
properties: {
...K,
maintenance: i.ai,
by: H
}
};
const ie = {
type: "object",
additionalProperties: false,
required: [ "id", "scheduler", "safe" ],
properties: {
...K,
scheduler: i.a$,
every: i.ft,
by: H
}
};
const se = {
type: "object",
additionalProperties: false,
required: [ "id", "environment_of", "safe" ],
properties: {
...K,
environment_of: i.a$,
by: H
}
};
const ne = [ {
key: "parameter",
schema: B,
built: true
}, {
key: "function",
schema: Q,
built: true
}, {
key: "list",
schema: X,
built: true
}, {
key: "version_of",
schema: ee,
built: true
}, {
key: "maintenance",
schema: re,
built: false
}, {
key: "scheduler",
schema: ie,
built: false
}, {
key: "environment_of",
schema: se,
built: false
} ];
function byKey(e, t) {
return e.reduceRight((e, t) => ({
if: {
type: "object",
required: [ t.key ]
},
then: t.schema,
else: e
}), t);
}
const ae = {
$schema: "http://json-schema.org/draft-07/schema#",
$id: "urn:gonogo:plan:1",
title: "gonogo plan",
...g,
$defs: {
check: {
type: "object",
required: [ "kind", "id" ],
discriminator: {
propertyName: "kind"
},
oneOf: n.u.map(e => e.schema)
},
value: {
if: {
type: "object"
},
then: byKey(R, {
anyOf: R.map(e => ({
required: [ e.key ]
}))
}),
else: {
type: "string",
description: T.description
}
},
gate: a,
switch: byKey(ne, {
type: "object",
anyOf: ne.map(e => ({
required: [ e.key ]
}))
}),
step: byKey([ ...G, {
key: "gate",
schema: {
$ref: "#/$defs/gate"
}
} ], {
type: "object",
anyOf: [ ...G.map(e => ({
required: [ e.key ]
})), {
required: [ "gate" ]
} ]
}),
phase: p,
report: Z
}
};
const pe = [ [ /\/checks\/[0-9]+$|\/applied$|\/when$|\/undo\/if$/, [ "check" ] ], [ /\/(enter|leave|verify)\/[0-9]+$|^\/hypercare\/gate$/, [ "gate" ] ], [ /\/steps\/[0-9]+$/, [ "gate", "step" ] ], [ /\/set\/[^/]+$/, [ "value" ] ], [ /^\/switches\/[0-9]+$/, [ "switch" ] ], [ /^\/phases\/[0-9]+$/, [ "phase" ] ] ];
function* kindOf(e, t) {
if (t === null || typeof t !== "object") return;
if (e === "check") {
const {kind: e} = t;
for (const t of ae.$defs.check.oneOf) {
const {properties: r} = t;
if (r?.kind?.const === e) yield t;
}
}
const r = e === "switch" ? ne.find(({key: e}) => Object.hasOwn(t, e)) : void 0;
if (r) yield r.schema;
}
function schemaOf(e, t, r) {
const i = e.slice(e.indexOf("#") + 1).split("/").slice(1).map(e => decodeURIComponent(e).replaceAll("~1", "/").replaceAll("~0", "~"));
const s = i.pop() ?? "";
for (const e of roots(t, r)) {
const t = inside(e, i);
if (t && s in t) return t;
}
return;
}
function* roots(e, t) {
for (let r = e.length; r > 0; r -= 1) {
const i = `/${e.slice(0, r).join("/")}`;
const s = pe.flatMap(([e, t]) => e.test(i) ? t : []);
for (const i of s) {
yield* kindOf(i, e.slice(0, r).reduce(part, t));
yield ae.$defs[i];
}
}
yield ae;
}
const part = (e, t) => e !== null && typeof e === "object" && Object.hasOwn(e, t) ? e[t] : void 0;
function inside(e, t) {
let r = e;
for (const e of t) {
if (r === null || typeof r !== "object" || !Object.hasOwn(r, e)) return;
r = r[e];
}
return r !== null && typeof r === "object" ? r : void 0;
}
function schemaProblems(e, t, r = schemaOf) {
const i = e.map(e => ({
error: e,
path: pathOf(e.instancePath),
schema: r(e.schemaPath, pathOf(e.instancePath), t.data),
params: e.params,
look: t
}));
const s = new Map;
for (const e of i.filter(e => !echoes(e, i))) {
const t = describe(e);
const r = `${t.line}:${t.col}:${t.message}`;
if (!s.has(r)) s.set(r, t);
}
return [ ...s.values() ].sort((e, t) => e.line - t.line || e.col - t.col);
}
const isChoice = e => e.keyword === "oneOf" || e.keyword === "anyOf";
function echoes({error: e, params: t, look: r, path: i}, n) {
if (e.keyword === "if") return true;
if (e.keyword === "pattern" && e.schemaPath.includes("/propertyNames/")) return true;
if (e.keyword === "discriminator" && valueAt(r.data, [ ...i, String(t.tag) ]) === void 0) return true;
const a = n.filter(t => t.error.instancePath === e.instancePath);
if (a.some(t => isChoice(t.error) && t.error !== e && e.schemaPath.startsWith(`${t.error.schemaPath}/`))) return true;
if (isChoice(e) && n.some(t => t.error.instancePath.startsWith(`${e.instancePath}/`))) return true;
if (e.keyword !== "required") return false;
const o = a.filter(e => e.error.keyword === "additionalProperties").map(e => String(e.params.additionalProperty));
const p = String(t.missingProperty);
return o.some(e => e === "<<" || (0, s.pA)(e, [ p ]) === p);
}
function describe({error: e, path: t, schema: r, params: i, look: n}) {
const a = sayFound(t, n);
const o = typeof r?.description === "string" ? r.description : void 0;
const make = (e, r = t, i = "value") => ({
rule: "schema",
path: r,
...n.at(r, i),
message: e
});
switch (e.keyword) {
case "additionalProperties":
{
const e = String(i.additionalProperty);
return make(`unknown key ${sayKey(e)}${hint(e, valueAt(n.data, [ ...t, e ]), r)}`, [ ...t, e ], "key");
}

case "required":
{
const e = String(i.missingProperty);
const t = r?.properties?.[e]?.description;
return make(`expected the key "${e}"${typeof t === "string" ? ` (${t})` : ""}, found none; add it`);
}

case "dependencies":
return make(`expected the key "${String(i.missingProperty)}" beside "${String(i.property)}", found none; add it`);

case "discriminator":
{
const e = String(i.tag);
const a = kindsOf(r, e);
const o = valueAt(n.data, [ ...t, e ]);
if (typeof o !== "string") return make(`expected one of ${a.join(", ")}, found ${sayFound([ ...t, e ], n)}`, [ ...t, e ]);
return make(`unknown ${e} ${sayKey(o)}${(0, s.au)(o, a) || `; allowed: ${a.join(", ")}`}`, [ ...t, e ]);
}

case "enum":
{
const e = (i.allowedValues ?? []).map(String);
const r = (0, s.pA)(String(valueAt(n.data, t)), e);
return make(`expected ${e.length === 1 ? "" : "one of "}${e.join(", ")}, found ${a}${r === void 0 ? "" : `; did you mean "${r}"?`}`);
}

case "const":
return make(`expected ${JSON.stringify(i.allowedValue)}, found ${a}`);

case "type":
{
const e = de[String(i.type)] ?? String(i.type);
return make(`expected ${e}${o === void 0 ? "" : `: ${o}`}, found ${a}${i.type === "string" ? sayQuote(t, n) : ""}`);
}

case "pattern":
return make(`expected ${ue[String(i.pattern)] ?? o ?? `text of the form ${String(i.pattern)}`}, found ${a}`);

case "minItems":
return make(`expected at least ${String(i.limit)} ${i.limit === 1 ? "entry" : "entries"}, found fewer; an empty list decides nothing`);

case "minProperties":
case "maxProperties":
{
const r = Object.keys(valueAt(n.data, t) ?? {}).length;
const s = `${e.keyword === "minProperties" ? "at least" : "at most"} ${String(i.limit)} ${i.limit === 1 ? "key" : "keys"}`;
return make(`expected ${o ?? s}, found ${r}${r > 1 && i.limit === 1 ? "; write one entry of the list for each" : ""}`);
}

case "minLength":
return make(`expected ${o ?? "text"}, found empty text`);

case "maxLength":
return make(`expected at most ${String(i.limit)} characters, found more`);

case "minimum":
case "maximum":
case "exclusiveMinimum":
case "exclusiveMaximum":
return make(`expected a number ${String(i.comparison)} ${String(i.limit)}, found ${a}`);

case "uniqueItems":
return make(`expected each entry once, found the entries ${Number(i.j) + 1} and ${Number(i.i) + 1} alike; remove one`);

case "propertyNames":
{
const e = String(i.propertyName);
const s = ue[String(r?.propertyNames?.pattern)] ?? "plain words";
return make(`expected a key of ${s}, found ${sayKey(e)}`, [ ...t, e ], "key");
}

case "oneOf":
case "anyOf":
{
if (o !== void 0 && !Object.hasOwn(r ?? {}, "properties")) return make(`expected ${o}, found ${a}${sayQuote(t, n)}`);
const s = clash(r, i.passingSchemas);
if (s.length > 0) return make(`expected either ${s.join(" or ")}, found both; keep one`);
return make(`expected ${waysOf(r, e.keyword, valueAt(n.data, t))}, found none of them; add what is meant`);
}

case "not":
return make("expected keys that go together, found two that exclude each other; remove one");

default:
return make(`expected ${o ?? `what the schema says (${e.keyword})`}, found ${a}`);
}
}
const de = {
object: "a map of keys and values",
array: "a list",
string: "text",
boolean: "true or false (no quotes)",
integer: "a whole number",
number: "a number"
};
const ue = Object.fromEntries([ i.ID, i.ft, i.ai ].map(e => [ e.pattern, e.description ]));
function hint(e, t, r) {
if (e === "<<") return ", which YAML 1.2 does not merge; write the keys out";
if (t === null && e.includes(" ")) return " and has no value; text with a comma in it needs quotes inside { }";
return (0, s.au)(e, Object.keys(r?.properties ?? {}));
}
function waysOf(e, t, r) {
const i = e?.[t] ?? [];
const has = e => r !== null && typeof r === "object" && Object.hasOwn(r, e);
const s = i.flatMap(({required: e}) => e ? [ e.filter(e => !has(e)) ] : []);
const n = [ ...new Set(s.filter(e => e.length > 0).map(e => e.join(" with "))) ];
if (n.length === 0) return "one of its forms";
return n.length === 1 ? `the key ${n[0]}` : `one of the keys ${n.slice(0, -1).join(", ")} or ${n.at(-1)}`;
}
function clash(e, t) {
if (!Array.isArray(t)) return [];
const r = e?.oneOf ?? [];
const [i, s] = t.map(e => r[Number(e)]?.required ?? []);
if (!i || !s) return [];
return [ ...i.filter(e => !s.includes(e)), ...s.filter(e => !i.includes(e)) ];
}
function pathOf(e) {
return e.split("/").slice(1).map(e => e.replaceAll("~1", "/").replaceAll("~0", "~")).map(e => /^[0-9]+$/.test(e) ? Number(e) : e);
}
function valueAt(e, t) {
return t.reduce((e, t) => e !== null && typeof e === "object" && Object.hasOwn(e, t) ? e[t] : void 0, e);
}
function kindsOf(e, t) {
const r = e?.oneOf ?? [];
return r.flatMap(e => e.properties?.[t]?.const ?? []).sort();
}
const isWord = e => /^[A-Za-z0-9_.:/-]{1,40}$/.test(e);
const sayKey = e => e === "<<" || isWord(e) ? `"${e}"` : "that is not a plain word";
function sayFound(e, t) {
const r = valueAt(t.data, e);
if (r === void 0) return "nothing";
if (r === null) return "an empty value";
if (typeof r === "string") return isWord(r) ? `"${r}"` : r === "" ? "empty text" : "other text";
if (typeof r === "number") return `the number ${t.sourceOf(e) ?? r}`;
if (typeof r === "boolean") return `the truth value ${r}`;
return Array.isArray(r) ? "a list" : "a map";
}
function sayQuote(e, t) {
const r = valueAt(t.data, e);
if (typeof r !== "number" && typeof r !== "boolean") return "";
return `; write it in quotes: "${t.sourceOf(e) ?? r}"`;
}
}),
36393: (function(e, t, r) {
r.d(t, {
g: () => readYaml
});
var i = r(38815);
const s = 50;
const n = "expected an alias of an anchor that stands above, found none; write the value out";
const a = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
function nodeFault(e) {
let t;
let r = 0;
const a = new Map;
const keep = e => {
if (e.anchor !== void 0) a.set(e.anchor, e);
};
(0, i.YR)(e, {
Alias(e, o, p) {
const l = o.range?.[0] ?? 0;
const d = a.get(o.source);
r += 1;
if (!d) t = {
offset: l,
message: n
}; else if (p.includes(d)) t = {
offset: l,
message: "expected an alias of a value above, found one inside the value that it names; write the value out"
}; else if (r > s) t = {
offset: l,
message: `expected at most ${s} uses of aliases, found more; write the lists out`
};
return t ? i.YR.BREAK : void 0;
},
Collection(e, t) {
keep(t);
},
Scalar(e, r) {
keep(r);
t = scalarFault(r);
return t ? i.YR.BREAK : void 0;
}
});
return t;
}
function scalarFault({value: e, range: t}) {
const r = t?.[0] ?? 0;
if (typeof e === "string" && a.test(e.replaceAll(/[\n\t]/g, ""))) return {
offset: r,
message: "expected text that can be seen, found an invisible character or half of one; write it without"
};
if (typeof e === "number" && Number.isInteger(e) && !Number.isSafeInteger(e)) return {
offset: r,
message: "expected a whole number of at most 15 digits, found a larger one; put it in quotes if it is a name"
};
return;
}
const o = 1e6;
const p = 40;
const wrong = (e, t) => ({
problems: [ {
rule: "yaml",
path: [],
...e,
message: t
} ]
});
function readYaml(e, t = "plan") {
const r = {
line: 1,
col: 1
};
if (e.byteLength > o) return wrong(r, `expected a ${t} of at most ${o} bytes, found ${e.byteLength}; split ${t === "plan" ? "the system" : "it"} or check the path`);
let n;
try {
n = new TextDecoder("utf-8", {
fatal: true
}).decode(e);
} catch (e) {
if (!(e instanceof TypeError)) throw e;
return wrong(r, "expected UTF-8 text, found bytes that are not; save the file as UTF-8 or check the path");
}
const a = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(n);
if (a) return wrong(placeOf(n, a.index), "expected text, found a control character; this looks like a binary file: check the path");
if (n.trim() === "") return wrong(r, empty(t));
const d = new i.HN;
let m;
try {
m = (0, i.Tp)(n, {
version: "1.2",
lineCounter: d,
uniqueKeys: true,
prettyErrors: false,
strict: true,
stringKeys: true
});
} catch (e) {
return wrong(r, `expected YAML, found a file that cannot be parsed (${e instanceof RangeError ? "nested too deeply" : "unknown form"}); reduce its nesting`);
}
const c = telling([ ...m.errors, ...m.warnings ]);
if (c.length > 0) return {
problems: c.slice(0, 20).map(e => {
const t = e.code === "RESOURCE_EXHAUSTION" ? r : d.linePos(e.pos[0]);
return {
rule: "yaml",
path: [],
line: Math.max(1, t.line),
col: Math.max(1, t.col),
message: l[e.code] ?? `expected YAML 1.2, found something else (${e.code}); correct this line`
};
})
};
if (m.directives?.yaml.explicit && m.directives.yaml.version !== "1.2") return wrong(r, "expected YAML 1.2, found another version, in which `on` and `no` are not words; remove the %YAML line");
if (m.contents === null || (0, i.jn)(m.contents) && m.contents.value === null) return wrong(r, empty(t));
if (tooDeep(m.contents, 0)) return wrong(r, `expected at most ${p} levels of nesting, found more; reduce it`);
const y = nodeFault(m);
if (y) return wrong(d.linePos(y.offset), y.message);
let u;
try {
u = m.toJS({
maxAliasCount: s
});
} catch (e) {
if (!(e instanceof Error)) throw e;
return wrong(r, `expected at most ${s} uses of aliases, found that they multiply to more; write the lists out`);
}
const at = (e, t = "value") => {
const r = offsetOf(m, e, t);
const i = d.linePos(r ?? 0);
return {
line: Math.max(1, i.line),
col: Math.max(1, i.col)
};
};
const sourceOf = e => {
const t = m.getIn(e, true);
return (0, i.jn)(t) && typeof t.source === "string" ? t.source : void 0;
};
return {
data: u,
at: at,
sourceOf: sourceOf
};
}
const empty = e => `expected a ${e}, found an empty file; \`examples/\` has some to begin with`;
function telling(e) {
const t = e.filter(e => e.code !== "DUPLICATE_KEY").sort((e, t) => e.pos[0] - t.pos[0])[0];
return e.filter(e => e === t || e.code === "DUPLICATE_KEY" && (!t || e.pos[0] < t.pos[0]));
}
const l = {
DUPLICATE_KEY: "expected each key once in a map, found it twice; remove or rename one",
TAB_AS_INDENT: "expected spaces for indentation, found a tab; use two spaces",
BAD_INDENT: "expected the indentation of its list or map, found another; align it with the lines above",
MULTIPLE_DOCS: "expected one document, found a second one after ---; one file holds one plan",
MISSING_CHAR: "expected a closing quote, bracket or colon, found something else; correct this line",
BAD_ALIAS: n,
NON_STRING_KEY: "expected a key that is text, found another value; put it in quotes",
RESOURCE_EXHAUSTION: "expected a plan that people can read, found one nested too deeply; reduce its nesting",
MULTILINE_IMPLICIT_KEY: "expected a key on one line, found one over several; a colon may be missing or a quote open",
BLOCK_AS_IMPLICIT_KEY: "expected one colon in this line, found a second; put the text in quotes",
BAD_DIRECTIVE: "expected no YAML directives but %YAML 1.2, found another; remove the line that begins with %",
TAG_RESOLVE_FAILED: "expected plain YAML, found a tag that is not known; remove the word that begins with !",
UNEXPECTED_TOKEN: "expected YAML, found a character that cannot stand here; quote the text"
};
function placeOf(e, t) {
const r = e.slice(0, t).split("\n");
return {
line: r.length,
col: (r.at(-1)?.length ?? 0) + 1
};
}
function tooDeep(e, t) {
if (t > p) return true;
if ((0, i.jh)(e) || (0, i.oP)(e)) return e.items.some(e => tooDeep((0, i.tO)(e) ? e.value : e, t + 1));
return false;
}
function offsetOf(e, t, r) {
let s = e.contents;
let n = (0, i.Ll)(s) ? s.range?.[0] : void 0;
for (const [e, a] of t.entries()) {
const o = e === t.length - 1;
if ((0, i.jh)(s)) {
const e = s.items.find(e => (0, i.jn)(e.key) && e.key.value === String(a));
if (!e) return n;
if ((0, i.Ll)(e.key)) n = e.key.range?.[0] ?? n;
if (o && r === "key") return n;
s = e.value;
} else if ((0, i.oP)(s)) s = s.items[Number(a)]; else return n;
if ((0, i.Ll)(s)) n = s.range?.[0] ?? n;
}
return n;
}
}),
68995: (function(e, t, r) {
r.d(t, {
K: () => readRunning
});
var i = r(19473);
var s = r(49962);
async function readRunning(e, t, r) {
const {url: n, path: a, credential: o} = t;
const p = await e.get({
url: n,
...o === void 0 ? {} : {
credential: o
}
}, r);
if (p.status !== 200) throw (0, i.i4)("HTTP_STATUS", "expected what runs to answer 200, found another status");
const l = (0, s.o)(p.body);
if (l === void 0) throw (0, i.i4)("RESPONSE_INVALID", "expected what runs to answer JSON, found none");
const d = (0, s.f)(l, a);
if (typeof d !== "string" || d.trim() === "") throw (0, i.i4)("RESPONSE_INCOMPLETE", `expected what runs to say its ${a}, found nothing there`);
return d;
}
}),
71762: (function(e, t, r) {
r.d(t, {
I6: () => filledUrl,
Mt: () => pathTemplate,
Uq: () => filledText,
yN: () => placesIn
});
const i = /\{([a-z][a-z0-9_-]*)\}/g;
const s = 500;
function placesIn(e) {
return [ ...e.matchAll(i) ].map(e => e[1]);
}
const wellFormed = e => e.length <= s && !/[\p{Surrogate}\p{Cc}]/u.test(e);
function filledUrl(e, t) {
if (!placesIn(e).every(e => wellFormed(t.get(e) ?? ""))) return;
const r = e.replace(i, (e, r) => encodeURIComponent(t.get(r) ?? ""));
const s = /^https:\/\/[^/?]+(\/[^?]*)?/.exec(r)?.[1] ?? "/";
return s.split("/").some(e => /^(\.|%2e){1,2}$/i.test(e)) ? void 0 : r;
}
function filledText(e, t) {
const r = /^\{[^{}]*\}$/.test(e);
const fits = e => wellFormed(e) && (r || !/['"`\\]/.test(e));
if (!placesIn(e).every(e => fits(t.get(e) ?? ""))) return;
return e.replace(i, (e, r) => t.get(r) ?? "");
}
function pathTemplate(e) {
const t = /^https:\/\/[^/?#]+(\/[^?#]*)?/.exec(e)?.[1] ?? "/";
return t.replaceAll(/[^A-Za-z0-9_./{}~-]/g, "_").slice(0, 300);
}
}),
94969: (function(e, t, r) {
r.d(t, {
D: () => keyed
});
var i = r(77598);
function keyed(e = (0, i.randomBytes)(32).toString("base64")) {
const t = Buffer.from(e, "base64");
return {
secret: e,
hash: (e, r) => (0, i.createHmac)("sha256", t).update(e).digest("hex").slice(0, r)
};
}
}),
45375: (function(e, t, r) {
r.d(t, {
B: () => pages,
n: () => timeOf
});
var i = r(49962);
var s = r(71762);
const n = 1e3;
const a = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
function timeOf(e) {
if (typeof e !== "string" || !a.test(e)) return;
const t = Date.parse(e);
return Number.isFinite(t) ? t : void 0;
}
async function* pages(e, t, r) {
const {cursor: i, credential: a, newest_first: o = false, max_pages: p = n} = e;
const l = (0, s.Mt)(e.get);
let d = i.by === "page" ? numbered(e, 1) : e.get;
let m = Number.POSITIVE_INFINITY;
let c = 0;
for (let s = 1; d !== void 0; s += 1) {
if (s > p) return yield {
failure: "SAMPLE_PAGES"
};
const n = await t.get({
url: d,
template: l,
...a === void 0 ? {} : {
credential: a
}
}, r);
if (n.failure !== void 0) return yield {
failure: n.failure
};
const y = pageOf(e, n.answer);
if (typeof y === "string") return yield {
failure: y
};
const {items: u, body: h} = y;
const g = u.at(-1)?.at ?? m;
const v = u.every(({at: e}, t) => e <= (u[t - 1]?.at ?? e));
if (o && !(v && g <= m)) return yield {
failure: "SAMPLE_UNORDERED"
};
m = g;
const w = totalOf(e, h);
if (w === void 0) return yield {
failure: "RESPONSE_INCOMPLETE"
};
c += u.length;
const _ = i.by === "page" && u.length === 0;
if (!_) yield {
items: u
};
const x = _ ? void 0 : after(e, s, d, n.answer, h);
if (x === void 0 && c < w) return yield {
failure: "SAMPLE_SHORT"
};
if (x === "refused") return yield {
failure: "HOST_REFUSED"
};
if (x !== void 0 && x === d) return yield {
failure: "RESPONSE_INVALID"
};
d = x;
}
}
function totalOf({total: e}, t) {
if (e === void 0) return 0;
const r = (0, i.f)(t, e);
return typeof r === "number" && Number.isSafeInteger(r) && r >= 0 ? r : void 0;
}
function after(e, t, r, i, s) {
return e.cursor.by === "page" ? numbered(e, t + 1) : nextOf(e, r, i, s);
}
function numbered({get: e, cursor: t}, r) {
const i = new URL(e);
i.searchParams.set(t.parameter ?? "page", String(r));
return i.href;
}
function pageOf(e, t) {
if (t.status !== 200) return "HTTP_STATUS";
const r = (0, i.o)(t.body);
if (r === void 0) return "RESPONSE_INVALID";
const s = (0, i.f)(r, e.items);
if (!Array.isArray(s)) return "RESPONSE_INCOMPLETE";
const n = [];
for (const t of s) {
const r = (0, i.f)(t, e.id);
const s = timeOf((0, i.f)(t, e.at));
if (typeof r !== "string" && typeof r !== "number" || r === "" || s === void 0) return "RESPONSE_INCOMPLETE";
n.push({
id: String(r),
at: s,
object: t
});
}
return {
items: n,
body: r
};
}
function nextOf({get: e, cursor: t}, r, s, n) {
const a = t.by === "link" ? linked(s.headers["link"] ?? "") : (0, i.f)(n, t.path ?? "next");
if (a === void 0 || a === null || a === "") return;
if (typeof a !== "string" || !URL.canParse(a, r)) return "refused";
const o = new URL(a, r);
return o.origin === new URL(e).origin && o.username === "" && o.password === "" ? o.href : "refused";
}
function linked(e) {
for (const [, t, r = ""] of e.matchAll(/<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g)) {
const e = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i.exec(r);
if ((e?.[1] ?? e?.[2] ?? "").toLowerCase().split(/\s+/).includes("next")) return t;
}
return;
}
}),
22673: (function(e, t, r) {
r.d(t, {
T: () => readerOf
});
var i = r(19473);
var s = r(49962);
const n = .1;
function bucketOf() {
let e;
let t = 0;
let r = 0;
function usedAt(r) {
return e === void 0 ? 0 : Math.max(0, e.used - Math.max(0, r - t) / 1e3 * e.perSecond);
}
return {
wait(t) {
if (e === void 0) return 0;
const r = Math.max(0, e.size * (1 - n) - e.cost);
const i = usedAt(t) - r;
return i <= 0 ? 0 : Math.ceil(i / e.perSecond * 1e3);
},
sent(i) {
r += 1;
if (e === void 0) return;
e = {
...e,
used: usedAt(i) + e.cost
};
t = i;
},
answered(i, s) {
r -= 1;
if (i === void 0) return;
e = {
...i,
used: i.used + r * i.cost
};
t = s;
}
};
}
const a = 20;
function callLimit(e) {
const [, t, r] = /^(\d{1,6})\/(\d{1,6})$/.exec(e["x-shopify-shop-api-call-limit"] ?? "") ?? [];
return bucketState(Number(r), Number(t), Number(r) / a, 1);
}
function queryBudget(e, t, r, i) {
const [s, n, a, o] = [ e, t, r, i ].map(e => typeof e === "number" ? e : Number.NaN);
return bucketState(s ?? Number.NaN, (s ?? Number.NaN) - (n ?? Number.NaN), a ?? Number.NaN, o ?? Number.NaN);
}
function bucketState(e, t, r, i) {
const s = Number.isFinite(e + t + r + i) && e > 0 && r > 0 && i >= 0;
return s ? {
size: e,
used: Math.max(0, t),
perSecond: r,
cost: i
} : void 0;
}
var o = r(80142);
const p = 500;
const l = 8e3;
const d = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const m = [ 429, 502, 503, 504 ];
const c = [ "UNREACHABLE", "TIMEOUT", "THROTTLED" ];
function isPassing(e) {
return typeof e === "number" ? m.includes(e) : c.includes(e);
}
function pauseAfter(e, t, r) {
const i = Math.min(l, p * 2 ** (e - 1));
const s = Number.parseInt((0, o.sc)(`pause ${t} ${r}`).slice(0, 12), 16) / 2 ** 48;
return Math.round(i * (.5 + s / 2));
}
function retryAfter(e, t) {
const r = e["retry-after"]?.trim() ?? "";
if (/^\d{1,9}(\.\d{1,6})?$/.test(r)) return Math.ceil(Number(r) * 1e3);
const i = httpDate(r);
return i === void 0 ? void 0 : Math.max(0, i - (httpDate(e["date"] ?? "") ?? t));
}
function httpDate(e) {
const t = d.test(e) ? Date.parse(e) : Number.NaN;
return Number.isNaN(t) ? void 0 : t;
}
function judgeAnswer(e, t, r) {
const {status: i, headers: s} = e;
const n = retryAfter(s, r);
const a = i === 429;
const o = callLimit(s);
const p = {
limited: a,
...a && n !== void 0 ? {
hold: n
} : {},
...o === void 0 ? {} : {
bucket: o
}
};
if (i >= 200 && i < 300) return t === "graphql" ? judgeQuery(e) : {
status: i,
signs: p
};
return {
status: i,
failure: failureOf(i),
signs: p,
...n === void 0 ? {} : {
after: n
}
};
}
function judgeQuery({status: e, body: t}) {
const r = (0, s.o)(t);
if (r === void 0) return {
status: "RESPONSE_INVALID",
failure: "RESPONSE_INVALID",
signs: {
limited: false
}
};
const cost = e => (0, s.f)(r, `extensions.cost.${e}`);
const throttle = e => cost(`throttleStatus.${e}`);
const i = queryBudget(throttle("maximumAvailable"), throttle("currentlyAvailable"), throttle("restoreRate"), cost("requestedQueryCost"));
const n = i === void 0 ? {} : {
bucket: i
};
const a = (0, s.f)(r, "errors");
if (Array.isArray(a) && a.some(e => (0, s.f)(e, "extensions.code") === "THROTTLED")) return {
status: "THROTTLED",
failure: "THROTTLED",
signs: {
limited: true,
...n
}
};
const o = (0, s.f)(r, "data");
if (a !== void 0 || typeof o !== "object" || o === null) return {
status: "GRAPHQL_ERRORS",
failure: "GRAPHQL_ERRORS",
signs: {
limited: false,
...n
}
};
return {
status: e,
signs: {
limited: false,
...n
}
};
}
function failureOf(e) {
if (e === 429) return "THROTTLED";
if (e === 401 || e === 403) return "DENIED";
if (e === 404) return "NOT_FOUND";
return e >= 500 ? "SERVICE_ERROR" : "HTTP_STATUS";
}
const y = 1.01 / .99;
const u = .01;
function latencies() {
const e = new Map;
let t = 0;
let r = 0;
function percentile(i) {
const s = Math.ceil(i * t - 1e-9);
let n = 0;
for (const [t, i] of [ ...e ].sort(([e], [t]) => e - t)) {
n += i;
if (n >= s) return Math.min(r, 2 * y ** t / (y + 1) * u);
}
return r;
}
return {
add(i) {
const s = Math.max(0, Math.ceil(Math.log(Math.max(i, u) / u) / Math.log(y)));
e.set(s, (e.get(s) ?? 0) + 1);
t += 1;
r = Math.max(r, i);
},
facts: () => ({
requests: t,
p50: rounded(percentile(.5)),
p95: rounded(percentile(.95)),
p99: rounded(percentile(.99)),
max: rounded(r)
})
};
}
function rounded(e) {
return Math.round(e * 1e3) / 1e3;
}
function limitCounts(e) {
let t = {
responses: 0,
limited: 0,
batches: 0,
batches_over: 0,
in_a_row: 0,
exhausted: 0
};
let r = 0;
let i = {
responses: 0,
limited: 0,
exhausted: false
};
function withBatch() {
if (i.responses === 0 && !i.exhausted) return {
counts: t,
row: r
};
const s = i.responses > 0 && i.limited / i.responses > e;
const n = s ? r + 1 : i.responses === 0 ? r : 0;
const a = {
responses: t.responses + i.responses,
limited: t.limited + i.limited,
batches: t.batches + 1,
batches_over: t.batches_over + (s ? 1 : 0),
in_a_row: Math.max(t.in_a_row, n),
exhausted: t.exhausted + (i.exhausted ? 1 : 0)
};
return {
counts: a,
row: n
};
}
return {
add(e) {
i = {
...i,
responses: i.responses + 1,
limited: i.limited + (e ? 1 : 0)
};
},
exhausted() {
i = {
...i,
exhausted: true
};
},
endBatch() {
({counts: t, row: r} = withBatch());
i = {
responses: 0,
limited: 0,
exhausted: false
};
},
facts: () => withBatch().counts
};
}
const h = 250;
const g = 5e3;
const v = 20;
const w = .1;
function paceOf(e) {
const t = new Map;
function of(r) {
const i = t.get(r);
if (i !== void 0) return i;
const s = {
gap: 0,
widenedAt: Number.NEGATIVE_INFINITY,
lastSent: Number.NEGATIVE_INFINITY,
hold: Number.NEGATIVE_INFINITY,
lanes: {
rest: bucketOf(),
graphql: bucketOf()
},
counts: limitCounts(e.share),
holding: 0,
since: 0,
waited: 0
};
t.set(r, s);
return s;
}
const waitedOf = (e, t) => e.waited + (e.holding > 0 ? Math.max(0, t - e.since) : 0);
return {
wait(t, r, i) {
const s = of(t);
const n = s.hold - i;
if (n > e.longestWait) return {
ms: 0,
code: "THROTTLED"
};
return {
ms: Math.max(0, Math.ceil(n), Math.ceil(s.lastSent + s.gap - i), s.lanes[r].wait(i))
};
},
sent(e, t, r) {
const i = of(e);
i.lastSent = r;
i.lanes[t].sent(r);
},
answered(e, t, r, i, s) {
const n = of(e);
n.lanes[t].answered(r?.bucket, s);
if (r === void 0) return;
n.counts.add(r.limited);
n.hold = Math.max(n.hold, s + (r.hold ?? 0));
if (!r.limited) n.gap = narrowed(n.gap); else if (i >= n.widenedAt) {
n.gap = Math.min(g, Math.max(h, n.gap * 2));
n.widenedAt = s;
}
},
exhausted: e => of(e).counts.exhausted(),
waiting(e, t, r) {
const i = of(e);
if (t && i.holding === 0) i.since = r;
if (!t && i.holding === 1) i.waited += Math.max(0, r - i.since);
i.holding += t ? 1 : -1;
},
endBatch() {
for (const e of t.values()) e.counts.endBatch();
},
waited: e => rounded([ ...t.values() ].reduce((t, r) => t + waitedOf(r, e), 0)),
facts: e => [ ...t ].map(([t, r]) => ({
host: t,
...r.counts.facts(),
waited: rounded(waitedOf(r, e))
})).sort((e, t) => e.host < t.host ? -1 : 1)
};
}
function narrowed(e) {
if (e === 0) return 0;
const t = 1e3 / (1e3 / e + w);
return t < v ? 0 : t;
}
function spentOf(e) {
return {
ms: "ms" in e && typeof e.ms === "number" ? e.ms : void 0,
resent: "resent" in e && Array.isArray(e.resent) ? e.resent : []
};
}
const _ = 2e3;
const x = /^\/[A-Za-z0-9_./{}~-]{0,299}$/;
function traceOf(e) {
const t = [];
let r = 0;
const i = new Map;
const s = new Map;
const n = new Map;
return {
add(s) {
const a = {
...s,
template: shown(s.template),
ms: rounded(s.ms),
waited: rounded(s.waited)
};
if (e.lines && t.length < _) t.push(a); else if (e.lines) r += 1;
const {method: o, host: p, template: l, status: d} = a;
const m = [ o, p, l, d ].join(" ");
i.set(m, {
method: o,
host: p,
template: l,
status: d,
count: (i.get(m)?.count ?? 0) + 1
});
if (!isSlowOrServed(d)) return;
const c = n.get(p) ?? latencies();
n.set(p, c);
c.add(s.ms);
},
again({host: t, template: r, waited: i, reason: n, recovered: a}) {
if (!e.retries) return;
const o = shown(r);
const p = [ t, o, n ].join(" ");
const l = s.get(p) ?? {
retries: 0,
recovered: 0,
waited: 0
};
s.set(p, {
host: t,
template: o,
reason: n,
retries: l.retries + 1,
recovered: l.recovered + (a ? 1 : 0),
waited: rounded(l.waited + i)
});
},
facts: () => ({
latency: sorted(n).map(([e, t]) => ({
host: e,
...t.facts()
})),
requests: sorted(i).map(([, e]) => e),
retries: sorted(s).map(([, e]) => e),
trace: {
lines: [ ...t ],
dropped: r
}
})
};
}
const isSlowOrServed = e => typeof e === "number" ? e !== 429 : e === "TIMEOUT" || e === "DRIPPING" || e === "GRAPHQL_ERRORS";
const shown = e => x.test(e) ? e : "/";
const sorted = e => [ ...e ].sort(([e], [t]) => e < t ? -1 : 1);
function versionsOf(e) {
const t = e.map(({host: e, header: t, equals: r}) => ({
host: e,
header: t,
equals: r,
responses: 0,
as_declared: 0,
deprecated: 0
}));
const r = new Map;
return {
add(e, {headers: i}) {
const s = isDeprecated(i) ? 1 : 0;
const n = t.filter(t => t.host === e);
for (const e of n) {
e.responses += 1;
e.deprecated += s;
if (i[e.header] === e.equals) e.as_declared += 1;
}
if (n.length > 0) return;
const a = r.get(e) ?? {
responses: 0,
deprecated: 0
};
r.set(e, {
responses: a.responses + 1,
deprecated: a.deprecated + s
});
},
facts: () => [ ...t.map(({equals: e, ...t}) => t), ...[ ...r ].map(([e, t]) => ({
host: e,
as_declared: 0,
...t
})).sort((e, t) => e.host < t.host ? -1 : 1) ]
};
}
function isDeprecated(e) {
return Object.entries(e).some(([e, t]) => e === "deprecation" || e === "sunset" || e.endsWith("-api-deprecated-reason") || e === "warning" && /(^|,)\s*299\b/.test(t));
}
const W = [ "HOST_REFUSED", "METHOD_REFUSED", "GRAPHQL_NOT_QUERY", "REDIRECT_REFUSED" ];
function readerOf(e) {
const {http: t, clock: r, hosts: s, longestWait: n, seed: a} = e;
const o = paceOf({
share: e.limitedShare,
longestWait: n
});
const p = traceOf({
lines: e.trace,
retries: e.retries
});
const l = versionsOf(e.versions);
const d = new Map;
let m = 0;
async function turn({host: e, lane: t, signal: i}, s) {
const n = r.now();
let a = n;
let p = false;
try {
for (;;) {
i.throwIfAborted();
const {ms: l, code: d} = o.wait(e, t, a);
const m = d === void 0 ? Math.max(l, Math.ceil(n + s - a)) : 0;
if (m <= 0) return {
at: a,
waited: a - n,
code: d
};
if (!p) o.waiting(e, true, n);
p = true;
await r.sleep(m, i);
a = Math.max(r.now(), a + m);
}
} finally {
if (p) o.waiting(e, false, a);
}
}
async function once(e, t, {at: s, waited: n}) {
const {ask: a, method: d, lane: m, host: c, send: y, signal: u} = e;
const h = a.item === void 0 ? {} : {
item: a.item
};
const g = {
method: d,
host: c,
template: a.template,
...h
};
o.sent(c, m, s);
const settle = (e, r, i) => {
const {ms: s, resent: a} = spentOf(r);
for (const [e, {status: r, ms: s}] of a.entries()) {
p.add({
...g,
status: r,
ms: s,
attempt: t + e,
waited: e === 0 ? n : 0
});
const o = i !== void 0 && e === a.length - 1;
p.again({
...g,
reason: r,
waited: 0,
recovered: o
});
}
const o = s === void 0 ? 0 : a.length + 1;
if (s !== void 0) p.add({
...g,
status: e.status,
ms: s,
attempt: t + o - 1,
waited: o === 1 ? n : 0
});
return {
...e,
sent: o,
...i === void 0 ? {} : {
answer: i
}
};
};
try {
const e = await y();
const t = judgeAnswer(e, m, r.now());
o.answered(c, m, t.signs, s, r.now());
if (t.failure !== void 0) return settle(t, e);
l.add(c, e);
return settle(t, e, e);
} catch (e) {
o.answered(c, m, void 0, s, r.now());
u.throwIfAborted();
if (!(0, i.oh)(e)) throw e;
return settle({
status: e.code,
failure: e.code,
signs: {
limited: false
}
}, e);
}
}
async function read(t) {
let r = 0;
let i = false;
let s = 0;
let l;
for (let d = 1; ;d += 1) {
const c = await turn(t, s);
const {code: y, waited: u} = c;
const h = y === void 0 ? await once(t, r + 1, c) : void 0;
r += h?.sent ?? 0;
i ||= y !== void 0 || h?.signs.limited === true;
if (l !== void 0 && h !== void 0) p.again({
host: t.host,
template: t.ask.template,
reason: l,
waited: u,
recovered: h.answer !== void 0
});
if (h?.answer !== void 0) return {
answer: h.answer,
attempts: r
};
const g = h?.failure ?? y ?? "DEFECT";
if (W.includes(g)) return refused(g, r);
if (h !== void 0 && !isPassing(h.status)) return {
failure: g,
attempts: r
};
if (h === void 0 || d >= e.attempts || (h.after ?? 0) > n) {
if (i) o.exhausted(t.host);
return {
failure: g,
attempts: r
};
}
m += 1;
s = Math.max(h.after ?? 0, Math.min(n, pauseAfter(d, a, m)));
l = h.status;
}
}
function refused(e, t) {
d.set(e, (d.get(e) ?? 0) + 1);
return {
failure: e,
attempts: t
};
}
function hostOf(e) {
const t = URL.canParse(e) ? new URL(e) : void 0;
const r = t?.protocol === "https:" && t.username === "" && t.password === "" && t.port === "";
return r && s.includes(t.hostname) && !t.pathname.startsWith("//") ? t.hostname : void 0;
}
const begin = async (e, t) => {
t.signal.throwIfAborted();
const r = hostOf(e.url);
return r === void 0 ? refused("HOST_REFUSED", 0) : await read({
ask: e,
host: r,
...t
});
};
const credentialOf = ({credential: e}) => e === void 0 ? {} : {
credential: e
};
return {
get: (e, r) => begin(e, {
method: "GET",
lane: "rest",
signal: r,
send: () => t.get({
url: e.url,
...credentialOf(e)
}, r)
}),
query({document: e, root: r, variables: i, ...s}, n) {
const a = {
url: s.url,
document: e,
fields: r,
...i === void 0 ? {} : {
variables: i
},
...credentialOf(s)
};
return begin(s, {
method: "POST",
lane: "graphql",
signal: n,
send: () => t.query(a, n)
});
},
endBatch: () => o.endBatch(),
waited: () => o.waited(r.now()),
facts: () => ({
...p.facts(),
rate_limits: o.facts(r.now()),
refusals: [ ...d ].map(([e, t]) => ({
code: e,
count: t
})).sort((e, t) => e.code < t.code ? -1 : 1),
versions: [ ...l.facts() ]
})
};
}
}),
66326: (function(e, t, r) {
r.d(t, {
U: () => itemDigest
});
var i = r(80142);
function itemDigest(e) {
const {id: t, item: r, role: s, record: n} = e;
return (0, i.ol)({
id: t,
item: r,
role: s,
...n === void 0 ? {} : {
record: n
}
});
}
}),
12423: (function(e, t, r) {
r.d(t, {
Q: () => binomialAtMost
});
var i = r(19473);
var s = r(22003);
const n = 1e-16;
const a = 1e-300;
const o = 1e5;
const p = 15;
function stirlingError(e) {
if (e < p) return (0, s.S)(e + 1) - (e + .5) * Math.log(e) + e - .5 * Math.log(2 * Math.PI);
const t = e * e;
return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / t) / t) / t) / t) / e;
}
function deviance(e, t) {
if (Math.abs(e - t) >= .1 * (e + t)) return e * Math.log(e / t) + t - e;
const r = (e - t) / (e + t);
let i = (e - t) * r;
let s = 2 * e * r;
for (let e = 1; e < 1e3; e += 1) {
s *= r * r;
const t = i + s / (2 * e + 1);
if (t === i) return t;
i = t;
}
return i;
}
function prefactor(e, t, r) {
const i = e + t;
const s = stirlingError(i) - stirlingError(e) - stirlingError(t) - deviance(e, i * r) - deviance(t, i * (1 - r));
return Math.sqrt(e * t / (2 * Math.PI * i)) * Math.exp(s);
}
function fraction(e, t, r) {
let s = 1;
let p = 1 - (e + t) * r / (e + 1);
p = 1 / (Math.abs(p) < a ? a : p);
let l = p;
for (let i = 1; i < o; i += 1) {
const o = i * (t - i) * r / ((e + 2 * i - 1) * (e + 2 * i));
const d = -(e + i) * (e + t + i) * r / ((e + 2 * i) * (e + 2 * i + 1));
let m = 1;
for (const e of [ o, d ]) {
p = 1 + e * p;
p = 1 / (Math.abs(p) < a ? a : p);
s = 1 + e / s;
s = Math.abs(s) < a ? a : s;
m = p * s;
l *= m;
}
if (Math.abs(m - 1) <= n) return l;
}
throw (0, i.i4)("DEFECT", "the continued fraction of the incomplete beta function did not end");
}
function incompleteBeta(e, t, r) {
if (!(e > 0 && t > 0 && r >= 0 && r <= 1)) throw (0, i.i4)("DEFECT", "expected a > 0, b > 0 and x from 0 to 1");
if (r === 0 || r === 1) return r;
if (r <= (e + 1) / (e + t + 2)) return prefactor(e, t, r) * fraction(e, t, r) / e;
return 1 - prefactor(e, t, r) * fraction(t, e, 1 - r) / t;
}
function binomialAtMost(e, t, r) {
if (e < 0) return 0;
if (e >= t) return 1;
return incompleteBeta(t - e, e + 1, 1 - r);
}
}),
22003: (function(e, t, r) {
r.d(t, {
Q: () => upperGamma,
S: () => logGamma
});
var i = r(19473);
const s = 607 / 128;
const n = [ .9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -.4919138160976202, 3399464998481189e-20, 4652362892704858e-20, -9837447530487956e-20, .0001580887032249125, -.00021026444172410488, .00021743961811521265, -.0001643181065367639, 8441822398385275e-20, -26190838401581408e-21, 36899182659531625e-22 ];
const a = 1e4;
const o = 23e-17;
function logGamma(e) {
const t = e + s - .5;
const r = n.reduce((t, r, i) => i === 0 ? r : t + r / (e - 1 + i), 0);
return (e - .5) * Math.log(t) - t + .5 * Math.log(2 * Math.PI) + Math.log(r);
}
function lowerBySeries(e, t) {
let r = 1 / e;
let s = r;
for (let i = 1; i < a; i += 1) {
r *= t / (e + i);
s += r;
if (r < s * o) return s * Math.exp(e * Math.log(t) - t - logGamma(e));
}
throw (0, i.i4)("DEFECT", "the series of the incomplete gamma function did not end");
}
function upperByFraction(e, t) {
const r = Number.MIN_VALUE / Number.EPSILON;
let s = t + 1 - e;
let n = 1 / r;
let p = 1 / s;
let l = p;
for (let i = 1; i < a; i += 1) {
const a = -i * (i - e);
s += 2;
p = 1 / (a * p + s || r);
n = s + a / n || r;
l *= p * n;
if (Math.abs(p * n - 1) < o) return l * Math.exp(e * Math.log(t) - t - logGamma(e));
}
throw (0, i.i4)("DEFECT", "the continued fraction of the incomplete gamma function did not end");
}
function upperGamma(e, t) {
if (!(e > 0 && t >= 0 && Number.isFinite(e))) throw (0, i.i4)("DEFECT", "expected a > 0 and x >= 0");
if (t === 0) return 1;
if (t === Number.POSITIVE_INFINITY) return 0;
return t < e + 1 ? 1 - lowerBySeries(e, t) : upperByFraction(e, t);
}
}),
25113: (function(e, t, r) {
r.d(t, {
c: () => poissonAtMost
});
var i = r(22003);
function poissonAtMost(e, t) {
return e < 0 ? 0 : (0, i.Q)(e + 1, t);
}
}),
93727: (function(e, t, r) {
r.d(t, {
MT: () => shareOut,
Mc: () => suppress
});
const i = 5;
function suppress(e, t = i) {
const r = [ ...e ].sort((e, t) => e.count - t.count || (e.name < t.name ? -1 : 1));
let s = r.filter(e => e.count < t).length;
const held = () => r.slice(0, s).reduce((e, t) => e + t.count, 0);
while (s > 0 && s < r.length && (s < 2 || held() < t)) s += 1;
const n = new Set(r.slice(0, s).map(e => e.name));
return e.map(({name: e, count: t}) => n.has(e) ? {
name: e,
suppressed: true
} : {
name: e,
count: t,
suppressed: false
});
}
function shareOut(e, t) {
const r = t - e.reduce((e, t) => e + (t.count ?? 0), 0);
const i = e.filter(e => e.suppressed).length;
if (r < 0 || i === 0 && r !== 0) return;
return new Map(e.map(e => [ e.name, e.count ?? r / i ]));
}
}),
40269: (function(e, t, r) {
r.d(t, {
r: () => wilson
});
var i = r(19473);
function needProportion(e, t) {
if (!(Number.isSafeInteger(e) && Number.isSafeInteger(t) && e >= 0 && t >= 1 && e <= t)) throw (0, 
i.i4)("DEFECT", "expected whole counts with 0 <= count <= of and of >= 1");
}
const s = [ [ 3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227 ], [ 1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854 ] ];
const n = [ [ 1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, .2417807251774506, .022723844989269184, .0007745450142783414 ], [ 1, 2.053191626637759, 1.6763848301838038, .6897673349851, .14810397642748008, .015198666563616457, .0005475938084995345, 1.0507500716444169e-9 ] ];
const a = [ [ 6.657904643501103, 5.463784911164114, 1.7848265399172913, .29656057182850487, .026532189526576124, .0012426609473880784, 27115555687434876e-21, 2.0103343992922881e-7 ], [ 1, .599832206555888, .1369298809227358, .014875361290850615, .0007868691311456133, 18463183175100548e-21, 1.421511758316446e-7, 20442631033899397e-31 ] ];
const polynomial = (e, t) => e.reduceRight((e, r) => e * t + r, 0);
const rational = ([e, t], r) => polynomial(e ?? [], r) / polynomial(t ?? [], r);
function normalQuantile(e) {
if (!(e > 0 && e < 1)) throw (0, i.i4)("DEFECT", "expected a probability above 0 and below 1");
const t = e - .5;
if (Math.abs(t) <= .425) return t * rational(s, .180625 - t * t);
const r = Math.sqrt(-Math.log(t < 0 ? e : 1 - e));
const o = r <= 5 ? rational(n, r - 1.6) : rational(a, r - 5);
return t < 0 ? -o : o;
}
const o = .95;
function wilson(e, t, r = o) {
needProportion(e, t);
const i = normalQuantile(1 - (1 - r) / 2);
const s = e / t;
const n = 2 * e + i * i;
const a = i * Math.sqrt(i * i + 4 * e * (1 - s));
const p = 2 * (t + i * i);
return {
share: s,
lower: e === 0 ? 0 : Math.max(0, (n - a) / p),
upper: e === t ? 1 : Math.min(1, (n + a) / p)
};
}
})
};
