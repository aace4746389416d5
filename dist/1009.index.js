export const id = 1009;

export const ids = [ 1009 ];

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
var a = n(73110);
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
const {safe: t, members: n, ...a} = e;
const o = typeof t === "object" && "members" in t ? (0, s.s)(t.members) : t;
return {
...a,
parameter: e.list,
type: "String",
safe: o,
members: n
};
}
function commanded(e, t) {
const {by: n, ...s} = t;
const o = e.commands?.find(e => e.id === n);
const r = o?.applied;
if (!o || r?.kind !== "release-identity") return;
return {
...s,
command: o.id,
run: o.run,
secrets: o.secrets ?? {},
deadline: (0, a.Rz)(o.deadline),
sets: e.phases.flatMap(e => (e.steps ?? []).flatMap(e => {
const n = "set" in e && Object.hasOwn(e.set, t.id) ? e.set[t.id] : void 0;
return typeof n === "string" ? [ n ] : [];
})),
reads: {
url: r.url,
path: r.path,
...r.credential === void 0 ? {} : {
credential: r.credential
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
var a = n(19473);
var s = n(68995);
var o = n(32926);
async function readSwitches(e, t, n) {
const a = e.map(e => [ e.id, (0, o.ci)(e) ]);
const r = a.flatMap(([, e]) => e.in === "parameter" ? e.name : []);
const i = a.flatMap(([, e]) => e.in === "function" ? [ e.function, ...liveName(e) ] : []);
const c = a.flatMap(([e, t]) => t.in === "command" ? [ [ e, t.reads ] ] : []);
const [d, l, u] = await Promise.all([ readParameters(r, t, n), readEach(i, e => t.functions.configuration(e, n)), Promise.all(c.map(async ([e, a]) => [ e, await (0, 
s.K)(t.http, a, n).then(e => ({
value: e
}), e => ({
failed: e
})) ])) ]);
const f = new Map(u);
return new Map(a.map(([e, t]) => {
if (t.in === "command") return [ e, f.get(e) ?? {
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
const a = await t.get(e, n);
return new Map(e.map(e => [ e, {
value: a.get(e)
} ]));
} catch (a) {
if (e.length === 1 || n?.aborted) return new Map(e.map(e => [ e, {
failed: a
} ]));
return readEach(e, async e => (await t.get([ e ], n)).get(e));
}
}
async function readEach(e, t) {
const n = [ ...new Set(e) ];
const a = await Promise.allSettled(n.map(t));
return new Map(n.map((e, t) => {
const n = a[t];
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
failed: (0, a.i4)("NOT_FOUND", "expected the function to exist, found none")
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
const o = t.get(n);
if (!o || "failed" in o) return {
failed: o?.failed
};
if (!o.value) return {
failed: (0, a.i4)("NOT_FOUND", "expected the alias that production invokes, found none")
};
if (variableOf(o.value, e.variable) !== s) return {
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
for (const [n, a] of e) {
if ("failed" in a) throw a.failed;
t.set(n, a);
}
return t;
}
function allSettled(e) {
const t = allRead(e);
for (const [e, {unsettled: n}] of t) if (n) throw (0, a.i4)(n, `expected ${e} to run as it reads, found an update that is not applied`);
return t;
}
}),
57509: (function(e, t, n) {
n.d(t, {
v: () => showValue
});
var a = n(40055);
function showValue(e, t, n) {
if (n === void 0) return "absent";
if (t.personal === true) return n === t.else ? "the declared else" : "a personal value";
const a = e.switches.find(e => e.id === t.id);
if (a && "list" in a) return showList(a.members, n);
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
const n = (0, a.l)(t);
if (n === void 0) return "no list";
const s = n.filter(t => e?.includes(t));
const o = n.length - s.length;
return [ ...s, ...o === 0 ? [] : [ `${o} not declared` ] ].join(", ") || "an empty list";
}
}),
2502: (function(e, t, n) {
n.d(t, {
dryRun: () => dryRun
});
var a = n(96297);
var s = n(32926);
var o = n(29112);
var r = n(57509);
var i = n(63600);
var c = n(19473);
var d = n(40512);
var l = n(21244);
var u = n(2558);
var f = n(80142);
const p = [ "aws", "credentials", "hosts", "secrets", "functions", "commands", "reports" ];
function redirected(e, t) {
const [n, a] = [ e, t ].map(parts);
return p.filter(e => (0, f.$N)(n[e]) !== (0, f.$N)(a[e]));
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
const a = /^https?:\/\/([^/?#]*)/i.exec(e)?.[1];
if (a !== void 0) n.hosts.add(a.toLowerCase());
if (t !== void 0 && /secret|subjects/.test(t)) n.secrets.add(e);
if (t === "function") n.functions.add(e);
} else if (Array.isArray(e)) for (const a of e) collect(a, t, n); else if (e !== null && typeof e === "object") {
const a = e;
if (a["kind"] === "secret" && typeof a["name"] === "string") n.secrets.add(a["name"]);
for (const [e, s] of Object.entries(a)) collect(s, t === "secrets" ? t : e, n);
}
}
var m = n(87929);
var v = n(41037);
var h = n(5549);
var w = n(10617);
var g = n(70365);
var b = n(77741);
var y = n(68594);
var k = n(11789);
const O = 200;
async function dryRun(e) {
const {loaded: t} = e;
const n = await (0, k.Dw)(e);
const a = await (0, k.pv)(n, e.number);
const s = {
form: v.Fl,
world: n.world,
system: t.plan.system,
commit: a.head.commit,
plan: t.digest,
run: {
id: n.run.id,
attempt: n.run.attempt
}
};
const o = {
declared: 0,
passed: 0,
left_out: 0,
open: []
};
try {
if (!(0, k.FB)(a.head.repository, n.repositoryName)) throw (0, c.i4)("DRY_RUN_FORK", "expected a branch of this repository, found a fork");
if (a.head.commit !== (0, g.G)()) throw (0, c.i4)("HEAD_MOVED", "expected the head commit, found another");
const s = redirected(t.plan, (0, y.hx)(e.base, e.plan, a.base.commit));
if (s.length > 0) throw (0, c.i4)("DRY_RUN_REDIRECTED", `expected the base branch\u2019s, found other ${s.join(", ")}`);
} catch (e) {
const {code: t, message: n} = (0, c.iS)(e);
return said({
...s,
result: {
verdict: "NO-GO",
reason: t,
...o
},
standing: [],
signed: []
}, [ n ], 1);
}
const r = await (0, b.f)({
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
const f = await observed(r, i, a.head.commit);
const p = f.filter(({outcome: e}) => e === "pass" || e === "waived");
const m = (0, w.LD)(l, f);
const h = f.find(({outcome: e}) => e === "fail") ?? f.find(e => !p.includes(e));
const M = m === "GO" ? "MET" : i.length === 0 ? "DRY_RUN_EMPTY" : "DRY_RUN_NO_GO";
const $ = {
verdict: m,
reason: M,
declared: l.length,
passed: p.length,
left_out: d,
open: f.flatMap(e => p.includes(e) ? [] : [ e.check ]).slice(0, O)
};
const S = {
...s,
result: $,
standing: await standingOf(r),
signed: (await observed(r, (0, u.u)(t.plan), a.head.commit)).map(e => ({
check: e.check,
reason: e.reason
}))
};
const E = f.map(({check: e, outcome: t, reason: n}) => `  ${t === "pass" ? "\u2713" : "\u2717"} ${e} ${t === "pass" ? "" : n}`);
return said(S, [ ...E, ...h ? [ `first: ${h.reason}` ] : [] ], (0, w.I$)(l, f));
}
function preflightOf(e) {
const t = e.phases[0];
const n = (t?.enter ?? []).filter(({gate: e}) => e === "preflight");
const a = n.flatMap(n => [ ...(0, d.tg)(e, n), ...(0, d.pX)(e, t?.id ?? "", n).map(({check: e}) => e) ]);
const s = a.filter((e, t) => a.findIndex(({id: t}) => t === e.id) === t);
const o = s.filter(e => {
const t = i.u.find(({kind: t}) => t === e.kind)?.needs ?? [ "packs" ];
const n = "effect" in e && e.effect === "write";
return !n && !t.some(e => [ "packs", "requests", "reports", "commands" ].includes(e));
});
return {
asked: o,
leftOut: s.length - o.length
};
}
function observed({loaded: e, target: t, world: n, clock: s}, o, r) {
return (0, l.D)(o, t, {
clock: s,
plan: (0, a.x)(e.plan, {
commit: r,
world: n
}),
waivers: e.plan.waivers ?? []
});
}
async function standingOf({loaded: e, target: t}) {
const {plan: n} = e;
const a = await (0, o.nV)((0, s.Xm)(n), t);
return n.switches.flatMap(e => {
const t = a.get(e.id);
return !t || "failed" in t ? [] : [ {
switch: e.id,
value: (0, h.S)((0, r.v)(n, e, t.value))
} ];
});
}
function said(e, t, n) {
const {verdict: a, declared: s, passed: o, open: r} = e.result;
const i = e.result.reason;
const c = `${a}  dry run of the preflight: ${o} of ${s} checks passed${i === "MET" ? "" : ` (${i})`}`;
return {
exit: n,
verdict: a,
code: i,
lines: [ c, ...t ],
summary: `## ${a === "GO" ? "\u2705 GO" : "\u26d4 NO-GO"} \u2014 dry run of the preflight\n\n${o} of ${s} checks passed${i === "MET" ? "" : `, \`${i}\``}.${r.length === 0 ? "" : ` Open: ${r.map(e => `\`${e}\``).join(", ")}.`}\n`,
outputs: {
verdict: a,
reason: i,
"plan-digest": e.plan
},
files: [ {
name: v.Xo,
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
x: () => o,
z: () => tool
});
var a = n(77598);
var s = n(73024);
const o = "0.1.0";
function tool(e) {
const t = e === void 0 ? Buffer.alloc(0) : (0, s.readFileSync)(e);
return {
version: o,
bundle: (0, a.createHash)("sha256").update(t).digest("hex")
};
}
}),
21244: (function(e, t, n) {
n.d(t, {
D: () => observeAll
});
var a = n(63600);
var s = n(98498);
var o = n(73110);
var r = n(19473);
var i = n(90036);
var c = n(12436);
function withDeadline(e, t, n) {
const a = new AbortController;
return new Promise((s, o) => {
const end = e => {
o(e);
a.abort(e);
};
const interrupted = () => end((0, r.i4)("INTERRUPTED", "the question was given up because the run was interrupted"));
const i = setTimeout(() => end((0, r.i4)("TIMEOUT", `expected an answer within ${e} ms, found none`)), e);
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
Promise.resolve(a.signal).then(n).then(s, o).finally(done);
});
}
const d = 8;
const l = 1e4;
const u = new Map([ [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
const kindOf = e => a.u.find(t => t.kind === e.kind);
const writes = e => "effect" in e && e.effect === "write";
const readsMetrics = e => e.kind === "signal" && e.source.type === "metric";
const good = e => e?.outcome === "pass" || e?.outcome === "waived";
function judged(e, t, n, a, o) {
const i = {
check: e.id,
kind: e.kind,
expected: n.expected,
actual: n.actual,
...n.facts === void 0 ? {} : {
facts: n.facts
},
at: o,
ms: Math.max(0, a.clock.now() - o)
};
if (n.met === true) return {
...i,
outcome: "pass",
reason: "MET"
};
const d = u.get(n.met);
if (d === void 0 || !Object.hasOwn(s.CODES, n.reason)) throw (0, r.i4)("DEFECT", "a check answered without an outcome or a reason");
const l = d === "fail" && t.waivable !== "never" ? (0, c.Q)(a.waivers, e.id, o) : void 0;
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
function unasked(e, t, n, a, s) {
const o = Math.max(0, t.clock.now() - n);
const r = s === void 0 ? {} : {
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
reason: a,
expected: {
word: "an answer"
},
actual: i.HV,
...r,
at: n,
ms: o
};
}
async function observe(e, t, n) {
const a = n.clock.now();
const s = kindOf(e);
if (!s) return unasked(e, n, a, "NOT_BUILT");
try {
const r = e.deadline ?? s.deadlineOf?.(e);
const i = r === void 0 ? l : (0, o.Rz)(r);
const c = Object.fromEntries(s.needs.map(e => [ e, t[e] ]));
const d = n.watching?.(e.id);
const u = n.windows?.get(e.id);
const f = {
...d ? {
watching: d
} : {},
...u === void 0 ? {} : {
windowMs: u.ms,
everyMs: u.every
}
};
const p = await withDeadline(i, n.signal, t => s.observe(e, c, {
clock: n.clock,
signal: t,
plan: n.plan,
...f
}));
return judged(e, s, p, n, a);
} catch (t) {
const s = (0, r.iS)(t);
return unasked(e, n, a, s.code, s.origin?.status);
}
}
async function observeAll(e, t, n) {
const a = new Map;
const s = e.filter(e => !writes(e));
const o = [ ...s.filter(readsMetrics), ...s.filter(e => !readsMetrics(e)) ].values();
const worker = async () => {
for (const e of o) a.set(e, await observe(e, t, n));
};
await Promise.all(Array.from({
length: Math.min(d, s.length)
}, worker));
let r = s.every(e => good(a.get(e)));
for (const s of e.filter(writes)) {
const e = r ? await observe(s, t, n) : unasked(s, n, n.clock.now(), "NOT_ASKED");
a.set(s, e);
r = r && good(e);
}
return e.flatMap(e => a.get(e) ?? []);
}
}),
71545: (function(e, t, n) {
n.d(t, {
O: () => isLeft
});
function isLeft(e, {id: t, kill: n}) {
const a = (e.rollback.steps ?? []).flatMap(e => "set" in e && Object.hasOwn(e.set, t) ? e : []);
return n !== true && a.length > 0 && a.every(e => e.optional === true);
}
}),
50877: (function(e, t, n) {
n.d(t, {
Bq: () => sayTo,
gz: () => sayRollback,
lM: () => planned
});
var a = n(32926);
var s = n(57509);
var o = n(56934);
var r = n(71545);
function planned(e, t, n, a = []) {
const r = (0, o.H9)(e, t);
return (t.steps ?? []).flatMap(t => {
if (!("set" in t)) return [];
if (t.optional === true && (t.id === void 0 || !a.includes(t.id))) return [];
const [o, i] = Object.entries(t.set)[0] ?? [];
const c = e.switches.find(e => e.id === o);
if (!c || i === void 0) return [];
const d = n.get(c.id);
const l = !d || "failed" in d ? "unknown" : (0, s.v)(e, c, d.value);
return [ {
switch: c.id,
from: l,
to: sayTo(e, c, i),
undo: r === "undo" ? `undo: back to ${l}` : sayRollback(e, c)
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
if ((0, r.O)(e, t)) return `left by a rollback; with --scope ${t.id}: ${saySafe(e, t)}`;
return `rollback: ${saySafe(e, t)}`;
}
function saySafe(e, t) {
if (typeof t.safe === "object") return "members" in t.safe ? t.safe.members.join(", ") || "an empty list" : "absent";
if (t.safe === "previous") return "what stood before the cutover";
return (0, a.QC)(e, t) ? (0, s.v)(e, t, t.safe) : t.safe;
}
}),
5549: (function(e, t, n) {
n.d(t, {
S: () => shown,
z: () => releaseChanges
});
var a = n(56934);
var s = n(50877);
function releaseChanges(e, t, n) {
const o = t === void 0 ? void 0 : new Map(setBy(t).map(e => [ keyOf(e), e.to ]));
const r = new Map(n);
const i = e.phases.map(t => {
const n = setIn(e, t).map(({one: n, to: i, optional: c}) => {
const d = r.get(n.id) ?? "what stands";
if (!c) r.set(n.id, i);
const l = o?.get(keyOf({
phase: t.id,
id: n.id
}));
const u = (0, a.H9)(e, t) === "undo" ? `undo: back to ${d}` : (0, s.gz)(e, n);
const f = o === void 0 ? "unknown" : l === void 0 ? "new" : l === i ? "same" : "changed";
return {
switch: n.id,
from: shown(d),
to: shown(i),
undo: shown(u),
compared: f,
optional: c
};
});
const i = (t.signoff ?? []).map(({environment: e, role: t}) => ({
environment: e,
role: t
}));
return {
phase: t.id,
on_no_go: (0, a.H9)(e, t),
changes: n,
approvers: i
};
});
const c = new Set(setBy(e).map(keyOf));
return {
phases: i,
dropped: [ ...o?.keys() ?? [] ].filter(e => !c.has(e)).length
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
const [n, a] = Object.entries(t.set)[0] ?? [];
const o = e.switches.find(e => e.id === n);
return o && a !== void 0 ? [ {
one: o,
to: (0, s.Bq)(e, o, a),
optional: t.optional === true
} ] : [];
});
}
})
};
