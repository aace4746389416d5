export const id = 9464;

export const ids = [ 9464 ];

export const modules = {
96297: (function(e, t, n) {
n.d(t, {
x: () => factsOf
});
function factsOf(e, t) {
return {
account: e.aws?.account ?? "",
region: e.aws?.region ?? "",
commit: t.commit,
world: t.world,
system: e.system,
roles: e.roles
};
}
}),
32926: (function(e, t, n) {
n.d(t, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var r = n(73110);
var s = n(40055);
function builtSwitches(e) {
return e.switches.flatMap(t => builtOf(e, t) ?? []);
}
function builtOf(e, t) {
if ("parameter" in t || "function" in t) return t;
if ("list" in t) return listed(t);
return "version_of" in t ? commanded(e, t) : void 0;
}
function listed(e) {
const {safe: t, members: n, ...r} = e;
const a = typeof t === "object" && "members" in t ? (0, s.s)(t.members) : t;
return {
...r,
parameter: e.list,
type: "String",
safe: a,
members: n
};
}
function commanded(e, t) {
const {by: n, ...s} = t;
const a = e.commands?.find(e => e.id === n);
const o = a?.applied;
if (!a || o?.kind !== "release-identity") return;
return {
...s,
command: a.id,
run: a.run,
secrets: a.secrets ?? {},
deadline: (0, r.Rz)(a.deadline),
sets: e.phases.flatMap(e => (e.steps ?? []).flatMap(e => {
const n = "set" in e && Object.hasOwn(e.set, t.id) ? e.set[t.id] : void 0;
return typeof n === "string" ? [ n ] : [];
})),
reads: {
url: o.url,
path: o.path,
...o.credential === void 0 ? {} : {
credential: o.credential
}
}
};
}
function addressOf(e) {
if ("run" in e) return {
in: "command",
command: e.command,
reads: e.reads
};
if ("parameter" in e) return {
in: "parameter",
name: e.parameter,
type: e.type ?? "String"
};
return {
in: "function",
function: e.function,
variable: e.variable,
...e.alias === void 0 ? {} : {
alias: e.alias
}
};
}
function sayAddress(e) {
if (e.in === "command") return `command ${e.command}`;
return e.in === "parameter" ? e.name : `${e.function}:${e.variable}`;
}
}),
29112: (function(e, t, n) {
n.d(t, {
E3: () => allRead,
nV: () => readSwitches,
vd: () => allSettled
});
var r = n(19473);
var s = n(68995);
var a = n(32926);
async function readSwitches(e, t, n) {
const r = e.map(e => [ e.id, (0, a.ci)(e) ]);
const o = r.flatMap(([, e]) => e.in === "parameter" ? e.name : []);
const i = r.flatMap(([, e]) => e.in === "function" ? [ e.function, ...liveName(e) ] : []);
const c = r.flatMap(([e, t]) => t.in === "command" ? [ [ e, t.reads ] ] : []);
const [d, l, u] = await Promise.all([ readParameters(o, t, n), readEach(i, e => t.functions.configuration(e, n)), Promise.all(c.map(async ([e, r]) => [ e, await (0, 
s.K)(t.http, r, n).then(e => ({
value: e
}), e => ({
failed: e
})) ])) ]);
const p = new Map(u);
return new Map(r.map(([e, t]) => {
if (t.in === "command") return [ e, p.get(e) ?? {
failed: void 0
} ];
if (t.in === "parameter") return [ e, parameterStanding(d.get(t.name)) ];
return [ e, variableStanding(t, l) ];
}));
}
const liveName = e => e.alias === void 0 ? [] : [ `${e.function}:${e.alias}` ];
async function readParameters(e, {parameters: t}, n) {
if (e.length === 0) return new Map;
try {
const r = await t.get(e, n);
return new Map(e.map(e => [ e, {
value: r.get(e)
} ]));
} catch (r) {
if (e.length === 1 || n?.aborted) return new Map(e.map(e => [ e, {
failed: r
} ]));
return readEach(e, async e => (await t.get([ e ], n)).get(e));
}
}
async function readEach(e, t) {
const n = [ ...new Set(e) ];
const r = await Promise.allSettled(n.map(t));
return new Map(n.map((e, t) => {
const n = r[t];
return [ e, n?.status === "fulfilled" ? {
value: n.value
} : {
failed: n?.reason
} ];
}));
}
function parameterStanding(e) {
if (!e || "failed" in e) return {
failed: e?.failed
};
return e.value ? {
value: e.value.value,
version: e.value.version
} : {
value: void 0
};
}
function variableStanding(e, t) {
const n = t.get(e.function);
if (!n || "failed" in n) return {
failed: n?.failed
};
if (!n.value) return {
failed: (0, r.i4)("NOT_FOUND", "expected the function to exist, found none")
};
const s = variableOf(n.value, e.variable);
if (n.value.update === "InProgress") return {
value: s,
unsettled: "UPDATE_IN_PROGRESS"
};
if (n.value.update === "Failed") return {
value: s,
unsettled: "UPDATE_FAILED"
};
for (const n of liveName(e)) {
const a = t.get(n);
if (!a || "failed" in a) return {
failed: a?.failed
};
if (!a.value) return {
failed: (0, r.i4)("NOT_FOUND", "expected the alias that production invokes, found none")
};
if (variableOf(a.value, e.variable) !== s) return {
value: s,
unsettled: "READ_BACK_DIFFERS"
};
}
return {
value: s
};
}
const variableOf = ({variables: e}, t) => Object.hasOwn(e, t) ? e[t] : void 0;
function allRead(e) {
const t = new Map;
for (const [n, r] of e) {
if ("failed" in r) throw r.failed;
t.set(n, r);
}
return t;
}
function allSettled(e) {
const t = allRead(e);
for (const [e, {unsettled: n}] of t) if (n) throw (0, r.i4)(n, `expected ${e} to run as it reads, found an update that is not applied`);
return t;
}
}),
57509: (function(e, t, n) {
n.d(t, {
v: () => showValue
});
var r = n(40055);
function showValue(e, t, n) {
if (n === void 0) return "absent";
if (t.personal === true) return n === t.else ? "the declared else" : "a personal value";
const r = e.switches.find(e => e.id === t.id);
if (r && "list" in r) return showList(r.members, n);
const s = new Set(t.values ?? []);
if (typeof t.safe === "string") s.add(t.safe);
if (t.else !== void 0) s.add(t.else);
for (const n of e.phases) for (const e of n.steps ?? []) {
const n = "set" in e ? e.set[t.id] : void 0;
if (typeof n === "string") s.add(n);
}
return s.has(n) ? n : "another value";
}
function showList(e, t) {
const n = (0, r.l)(t);
if (n === void 0) return "no list";
const s = n.filter(t => e?.includes(t));
const a = n.length - s.length;
return [ ...s, ...a === 0 ? [] : [ `${a} not declared` ] ].join(", ") || "an empty list";
}
}),
2502: (function(e, t, n) {
n.d(t, {
dryRun: () => dryRun
});
var r = n(96297);
var s = n(32926);
var a = n(29112);
var o = n(57509);
var i = n(63600);
var c = n(19473);
var d = n(40512);
var l = n(21244);
var u = n(2558);
var p = n(80142);
const f = [ "aws", "credentials", "hosts", "secrets", "functions", "commands", "reports" ];
function redirected(e, t) {
const [n, r] = [ e, t ].map(parts);
return f.filter(e => (0, p.$N)(n[e]) !== (0, p.$N)(r[e]));
}
function parts(e) {
const t = {
hosts: new Set,
secrets: new Set,
functions: new Set
};
collect(e, void 0, t);
return {
aws: e.aws ?? null,
credentials: e.credentials ?? null,
commands: e.commands ?? null,
reports: e.reports ?? null,
hosts: [ ...t.hosts ].toSorted(),
secrets: [ ...t.secrets ].toSorted(),
functions: [ ...t.functions ].toSorted()
};
}
function collect(e, t, n) {
if (typeof e === "string") {
const r = /^https?:\/\/([^/?#]*)/i.exec(e)?.[1];
if (r !== void 0) n.hosts.add(r.toLowerCase());
if (t !== void 0 && /secret|subjects/.test(t)) n.secrets.add(e);
if (t === "function") n.functions.add(e);
} else if (Array.isArray(e)) for (const r of e) collect(r, t, n); else if (e !== null && typeof e === "object") {
const r = e;
if (r["kind"] === "secret" && typeof r["name"] === "string") n.secrets.add(r["name"]);
for (const [e, s] of Object.entries(r)) collect(s, t === "secrets" ? t : e, n);
}
}
var m = n(87929);
var h = n(41037);
var v = n(5549);
var w = n(10617);
var y = n(70365);
var g = n(77741);
var b = n(68594);
var k = n(11789);
const $ = 200;
async function dryRun(e) {
const {loaded: t} = e;
const n = await (0, k.Dw)(e);
const r = await (0, k.pv)(n, e.number);
const s = {
form: h.Fl,
world: n.world,
system: t.plan.system,
commit: r.head.commit,
plan: t.digest,
run: {
id: n.run.id,
attempt: n.run.attempt
}
};
const a = {
declared: 0,
passed: 0,
left_out: 0,
open: []
};
try {
if (!(0, k.FB)(r.head.repository, n.repositoryName)) throw (0, c.i4)("DRY_RUN_FORK", "expected a branch of this repository, found a fork");
if (r.head.commit !== (0, y.G)()) throw (0, c.i4)("HEAD_MOVED", "expected the head commit, found another");
const s = redirected(t.plan, (0, b.hx)(e.base, e.plan, r.base.commit));
if (s.length > 0) throw (0, c.i4)("DRY_RUN_REDIRECTED", `expected the base branch\u2019s, found other ${s.join(", ")}`);
} catch (e) {
const {code: t, message: n} = (0, c.iS)(e);
return said({
...s,
result: {
verdict: "NO-GO",
reason: t,
...a
},
standing: [],
signed: []
}, [ n ], 1);
}
const o = await (0, g.f)({
env: e.env,
argv1: process.argv[1],
loaded: t,
terminalRun: {
commit: "none",
id: n.run.id
},
githubToken: e.token,
credentialsExpire: e.credentialsExpire,
mask: e.mask
});
const {asked: i, leftOut: d} = preflightOf(t.plan);
const l = i.map(({id: e}) => e);
const p = await observed(o, i, r.head.commit);
const f = p.filter(({outcome: e}) => e === "pass" || e === "waived");
const m = (0, w.LD)(l, p);
const v = p.find(({outcome: e}) => e === "fail") ?? p.find(e => !f.includes(e));
const O = m === "GO" ? "MET" : i.length === 0 ? "DRY_RUN_EMPTY" : "DRY_RUN_NO_GO";
const M = {
verdict: m,
reason: O,
declared: l.length,
passed: f.length,
left_out: d,
open: p.flatMap(e => f.includes(e) ? [] : [ e.check ]).slice(0, $)
};
const x = {
...s,
result: M,
standing: await standingOf(o),
signed: (await observed(o, (0, u.u)(t.plan), r.head.commit)).map(e => ({
check: e.check,
reason: e.reason
}))
};
const j = p.map(({check: e, outcome: t, reason: n}) => `  ${t === "pass" ? "\u2713" : "\u2717"} ${e} ${t === "pass" ? "" : n}`);
return said(x, [ ...j, ...v ? [ `first: ${v.reason}` ] : [] ], (0, w.I$)(l, p));
}
function preflightOf(e) {
const t = e.phases[0];
const n = (t?.enter ?? []).filter(({gate: e}) => e === "preflight");
const r = n.flatMap(n => [ ...(0, d.tg)(e, n), ...(0, d.pX)(e, t?.id ?? "", n).map(({check: e}) => e) ]);
const s = r.filter((e, t) => r.findIndex(({id: t}) => t === e.id) === t);
const a = s.filter(e => {
const t = i.u.find(({kind: t}) => t === e.kind)?.needs ?? [ "packs" ];
const n = "effect" in e && e.effect === "write";
return !n && !t.some(e => [ "packs", "requests", "reports", "commands" ].includes(e));
});
return {
asked: a,
leftOut: s.length - a.length
};
}
function observed({loaded: e, target: t, world: n, clock: s}, a, o) {
return (0, l.D)(a, t, {
clock: s,
plan: (0, r.x)(e.plan, {
commit: o,
world: n
}),
waivers: e.plan.waivers ?? []
});
}
async function standingOf({loaded: e, target: t}) {
const {plan: n} = e;
const r = await (0, a.nV)((0, s.Xm)(n), t);
return n.switches.flatMap(e => {
const t = r.get(e.id);
return !t || "failed" in t ? [] : [ {
switch: e.id,
value: (0, v.S)((0, o.v)(n, e, t.value))
} ];
});
}
function said(e, t, n) {
const {verdict: r, declared: s, passed: a, open: o} = e.result;
const i = e.result.reason;
const c = `${r}  dry run of the preflight: ${a} of ${s} checks passed${i === "MET" ? "" : ` (${i})`}`;
return {
exit: n,
verdict: r,
code: i,
lines: [ c, ...t ],
summary: `## ${r === "GO" ? "\u2705 GO" : "\u26d4 NO-GO"} \u2014 dry run of the preflight\n\n${a} of ${s} checks passed${i === "MET" ? "" : `, \`${i}\``}.${o.length === 0 ? "" : ` Open: ${o.map(e => `\`${e}\``).join(", ")}.`}\n`,
outputs: {
verdict: r,
reason: i,
"plan-digest": e.plan
},
files: [ {
name: h.Xo,
text: (0, m.Mp)(e)
} ],
json: {
result: e.result
}
};
}
}),
59022: (function(e, t, n) {
n.d(t, {
x: () => a,
z: () => tool
});
var r = n(77598);
var s = n(73024);
const a = "0.1.0";
function tool(e) {
const t = e === void 0 ? Buffer.alloc(0) : (0, s.readFileSync)(e);
return {
version: a,
bundle: (0, r.createHash)("sha256").update(t).digest("hex")
};
}
}),
98872: (function(e, t, n) {
n.d(t, {
$I: () => l,
W2: () => y
});
const r = {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
};
const s = {
type: "string",
pattern: "^[0-9a-f]{64}$"
};
const a = {
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
notBefore: a,
notAfter: a,
source: {
const: "deployment-status"
}
}
};
const i = {
type: "integer",
minimum: 1
};
const c = {
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
id: i
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
id: i,
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
deployment: i,
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
at: a
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
var d = n(53945);
const l = "gonogo/evidence/1";
const u = {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
};
const p = {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
};
const f = "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$";
const m = {
type: "number"
};
const h = {
type: "integer"
};
const v = {
count: m,
ms: m,
hours: m,
time: a,
ratio: m,
status: h,
version: h,
flag: {
type: "boolean"
},
word: p,
words: {
type: "array",
items: p,
maxItems: 200
}
};
const w = {
type: "object",
additionalProperties: false,
minProperties: 1,
maxProperties: 1,
properties: v
};
const y = {
type: "object",
additionalProperties: false,
required: [ "check", "kind", "outcome", "reason", "expected", "actual", "at", "ms" ],
properties: {
check: r,
kind: r,
outcome: {
enum: [ "pass", "fail", "inconclusive", "error", "waived" ]
},
reason: u,
expected: w,
actual: w,
facts: {
type: "object",
maxProperties: 50,
propertyNames: r,
additionalProperties: w
},
at: a,
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
const g = {
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
pattern: f
},
at: a
}
};
const b = {
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
firedAt: a,
held: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: false,
required: [ "question", "asked", "deadline" ],
properties: {
question: r,
asked: a,
deadline: a,
decision: g
}
}
}
}
};
d.w;
}),
21244: (function(e, t, n) {
n.d(t, {
D: () => observeAll
});
var r = n(63600);
var s = n(98498);
var a = n(73110);
var o = n(19473);
var i = n(90036);
var c = n(12436);
function withDeadline(e, t, n) {
const r = new AbortController;
return new Promise((s, a) => {
const end = e => {
a(e);
r.abort(e);
};
const interrupted = () => end((0, o.i4)("INTERRUPTED", "the question was given up because the run was interrupted"));
const i = setTimeout(() => end((0, o.i4)("TIMEOUT", `expected an answer within ${e} ms, found none`)), e);
const done = () => {
clearTimeout(i);
t?.removeEventListener("abort", interrupted);
};
if (t?.aborted) {
done();
interrupted();
return;
}
t?.addEventListener("abort", interrupted, {
once: true
});
Promise.resolve(r.signal).then(n).then(s, a).finally(done);
});
}
const d = 8;
const l = 1e4;
const u = new Map([ [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
const kindOf = e => r.u.find(t => t.kind === e.kind);
const writes = e => "effect" in e && e.effect === "write";
const readsMetrics = e => e.kind === "signal" && e.source.type === "metric";
const good = e => e?.outcome === "pass" || e?.outcome === "waived";
function judged(e, t, n, r, a) {
const i = {
check: e.id,
kind: e.kind,
expected: n.expected,
actual: n.actual,
...n.facts === void 0 ? {} : {
facts: n.facts
},
at: a,
ms: Math.max(0, r.clock.now() - a)
};
if (n.met === true) return {
...i,
outcome: "pass",
reason: "MET"
};
const d = u.get(n.met);
if (d === void 0 || !Object.hasOwn(s.CODES, n.reason)) throw (0, o.i4)("DEFECT", "a check answered without an outcome or a reason");
const l = d === "fail" && t.waivable !== "never" ? (0, c.Q)(r.waivers, e.id, a) : void 0;
return l ? {
...i,
outcome: "waived",
reason: "WAIVED",
waiver: l
} : {
...i,
outcome: d,
reason: n.reason
};
}
function unasked(e, t, n, r, s) {
const a = Math.max(0, t.clock.now() - n);
const o = s === void 0 ? {} : {
facts: {
service_status: {
status: s
}
}
};
return {
check: e.id,
kind: e.kind,
outcome: "error",
reason: r,
expected: {
word: "an answer"
},
actual: i.HV,
...o,
at: n,
ms: a
};
}
async function observe(e, t, n) {
const r = n.clock.now();
const s = kindOf(e);
if (!s) return unasked(e, n, r, "NOT_BUILT");
try {
const o = e.deadline ?? s.deadlineOf?.(e);
const i = o === void 0 ? l : (0, a.Rz)(o);
const c = Object.fromEntries(s.needs.map(e => [ e, t[e] ]));
const d = n.watching?.(e.id);
const u = n.windows?.get(e.id);
const p = {
...d ? {
watching: d
} : {},
...u === void 0 ? {} : {
windowMs: u.ms,
everyMs: u.every
}
};
const f = await withDeadline(i, n.signal, t => s.observe(e, c, {
clock: n.clock,
signal: t,
plan: n.plan,
...p
}));
return judged(e, s, f, n, r);
} catch (t) {
const s = (0, o.iS)(t);
return unasked(e, n, r, s.code, s.origin?.status);
}
}
async function observeAll(e, t, n) {
const r = new Map;
const s = e.filter(e => !writes(e));
const a = [ ...s.filter(readsMetrics), ...s.filter(e => !readsMetrics(e)) ].values();
const worker = async () => {
for (const e of a) r.set(e, await observe(e, t, n));
};
await Promise.all(Array.from({
length: Math.min(d, s.length)
}, worker));
let o = s.every(e => good(r.get(e)));
for (const s of e.filter(writes)) {
const e = o ? await observe(s, t, n) : unasked(s, n, n.clock.now(), "NOT_ASKED");
r.set(s, e);
o = o && good(e);
}
return e.flatMap(e => r.get(e) ?? []);
}
}),
71545: (function(e, t, n) {
n.d(t, {
O: () => isLeft
});
function isLeft(e, {id: t, kill: n}) {
const r = (e.rollback.steps ?? []).flatMap(e => "set" in e && Object.hasOwn(e.set, t) ? e : []);
return n !== true && r.length > 0 && r.every(e => e.optional === true);
}
}),
50877: (function(e, t, n) {
n.d(t, {
Bq: () => sayTo,
gz: () => sayRollback,
lM: () => planned
});
var r = n(32926);
var s = n(57509);
var a = n(56934);
var o = n(71545);
function planned(e, t, n, r = []) {
const o = (0, a.H9)(e, t);
return (t.steps ?? []).flatMap(t => {
if (!("set" in t)) return [];
if (t.optional === true && (t.id === void 0 || !r.includes(t.id))) return [];
const [a, i] = Object.entries(t.set)[0] ?? [];
const c = e.switches.find(e => e.id === a);
if (!c || i === void 0) return [];
const d = n.get(c.id);
const l = !d || "failed" in d ? "unknown" : (0, s.v)(e, c, d.value);
return [ {
switch: c.id,
from: l,
to: sayTo(e, c, i),
undo: o === "undo" ? `undo: back to ${l}` : sayRollback(e, c)
} ];
});
}
function sayTo(e, t, n) {
if (typeof n === "string") return (0, s.v)(e, t, n);
if ("secret" in n) return "a personal value (from its secret)";
return "absent" in n ? "absent" : sayMembers(n.members, n.keep === true);
}
function sayMembers(e, t) {
if (t) return `what stands, and ${e.join(", ")}`;
return e.join(", ") || "an empty list";
}
function sayRollback(e, t) {
if ((0, o.O)(e, t)) return `left by a rollback; with --scope ${t.id}: ${saySafe(e, t)}`;
return `rollback: ${saySafe(e, t)}`;
}
function saySafe(e, t) {
if (typeof t.safe === "object") return "members" in t.safe ? t.safe.members.join(", ") || "an empty list" : "absent";
if (t.safe === "previous") return "what stood before the cutover";
return (0, r.QC)(e, t) ? (0, s.v)(e, t, t.safe) : t.safe;
}
}),
5549: (function(e, t, n) {
n.d(t, {
S: () => shown,
z: () => releaseChanges
});
var r = n(56934);
var s = n(50877);
function releaseChanges(e, t, n) {
const a = t === void 0 ? void 0 : new Map(setBy(t).map(e => [ keyOf(e), e.to ]));
const o = new Map(n);
const i = e.phases.map(t => {
const n = setIn(e, t).map(({one: n, to: i, optional: c}) => {
const d = o.get(n.id) ?? "what stands";
if (!c) o.set(n.id, i);
const l = a?.get(keyOf({
phase: t.id,
id: n.id
}));
const u = (0, r.H9)(e, t) === "undo" ? `undo: back to ${d}` : (0, s.gz)(e, n);
const p = a === void 0 ? "unknown" : l === void 0 ? "new" : l === i ? "same" : "changed";
return {
switch: n.id,
from: shown(d),
to: shown(i),
undo: shown(u),
compared: p,
optional: c
};
});
const i = (t.signoff ?? []).map(({environment: e, role: t}) => ({
environment: e,
role: t
}));
return {
phase: t.id,
on_no_go: (0, r.H9)(e, t),
changes: n,
approvers: i
};
});
const c = new Set(setBy(e).map(keyOf));
return {
phases: i,
dropped: [ ...a?.keys() ?? [] ].filter(e => !c.has(e)).length
};
}
function shown(e) {
return e.length > 300 || /[@\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(e) || e === "" ? "a value that is not shown" : e;
}
const keyOf = ({phase: e, id: t}) => `${e} ${t}`;
const setBy = e => e.phases.flatMap(t => setIn(e, t).map(({one: e, to: n}) => ({
phase: t.id,
id: e.id,
to: n
})));
function setIn(e, t) {
return (t.steps ?? []).flatMap(t => {
if (!("set" in t)) return [];
const [n, r] = Object.entries(t.set)[0] ?? [];
const a = e.switches.find(e => e.id === n);
return a && r !== void 0 ? [ {
one: a,
to: (0, s.Bq)(e, a, r),
optional: t.optional === true
} ] : [];
});
}
})
};
