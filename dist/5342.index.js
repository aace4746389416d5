export const id = 5342;

export const ids = [ 5342 ];

export const modules = {
32926: (function(e, t, n) {
n.d(t, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var s = n(73110);
var r = n(40055);
function builtSwitches(e) {
return e.switches.flatMap(t => builtOf(e, t) ?? []);
}
function builtOf(e, t) {
if ("parameter" in t || "function" in t) return t;
if ("list" in t) return listed(t);
return "version_of" in t ? commanded(e, t) : void 0;
}
function listed(e) {
const {safe: t, members: n, ...s} = e;
const o = typeof t === "object" && "members" in t ? (0, r.s)(t.members) : t;
return {
...s,
parameter: e.list,
type: "String",
safe: o,
members: n
};
}
function commanded(e, t) {
const {by: n, ...r} = t;
const o = e.commands?.find(e => e.id === n);
const a = o?.applied;
if (!o || a?.kind !== "release-identity") return;
return {
...r,
command: o.id,
run: o.run,
secrets: o.secrets ?? {},
deadline: (0, s.Rz)(o.deadline),
sets: e.phases.flatMap(e => (e.steps ?? []).flatMap(e => {
const n = "set" in e && Object.hasOwn(e.set, t.id) ? e.set[t.id] : void 0;
return typeof n === "string" ? [ n ] : [];
})),
reads: {
url: a.url,
path: a.path,
...a.credential === void 0 ? {} : {
credential: a.credential
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
12961: (function(e, t, n) {
n.d(t, {
readiness: () => readiness
});
var s = n(76760);
var r = n(98498);
var o = n(73110);
var a = n(19473);
var i = n(75931);
var c = n(1623);
var d = n(70392);
var l = n(61840);
var u = n(90036);
function askedQuestions(e, t, n) {
const s = t.filter(({label: e}) => n.pull.labels.includes(e));
const r = n.pull.labels.filter(e => /^gate:/i.test(e) && !t.some(({label: t}) => t === e));
return [ ...r.length === 0 ? [] : [ {
id: "gates-declared",
kind: "release-pr",
title: "Every gate label is declared",
observe: () => ({
met: false,
reason: "GATE_UNDECLARED",
expected: {
count: 0
},
actual: {
count: r.length
}
})
} ], ...e.checks.map(({name: e, app: t}, s) => runQuestion(n, `check-${s + 1}`, e, t)), ...s.flatMap(({label: e, check: t, app: s, records: r}) => {
const o = e.replace(":", "-");
return [ runQuestion(n, o, t, s), {
id: `${o}-id`,
kind: "release-pr",
title: `The id of ${t} is recorded`,
observe: () => n.body?.records(r) === true ? {
met: true,
expected: u.CK,
actual: u.CK
} : {
met: false,
reason: "GATE_ID_MISSING",
expected: u.CK,
actual: u.sj
}
} ];
}), ...e.approvals.map(({count: e, role: t}) => ({
id: t === void 0 ? "approvals" : `approvals-${t}`.slice(0, 63),
kind: "release-pr",
title: t === void 0 ? "Approved by people who may write" : `Approved by ${t}`,
observe: () => approvals(n, e, t)
})), ...e.signed.map(e => ({
id: `signed-${e}`.slice(0, 63),
kind: "release-pr",
title: `Signed: ${e}`,
observe: () => signed(n, e)
})), ...e.dry_run_preflight ? [ {
id: "dry-run",
kind: "release-pr",
title: "Dry run of the preflight",
observe: () => dryRun(n)
} ] : [] ];
}
function runQuestion(e, t, n, s) {
const r = {
kind: "check-run",
id: t,
name: n,
...s === void 0 ? {} : {
app: s
}
};
const o = {
account: "",
region: "",
commit: e.pull.head.commit
};
return {
id: t,
kind: "check-run",
title: `Check run ${n}`,
observe: () => d.Q.observe(r, e, {
clock: e.clock,
signal: e.signal,
plan: o
})
};
}
async function approvals(e, t, n) {
const s = n === void 0 ? void 0 : await holders(e, n);
if (n !== void 0 && s === void 0) return {
met: "error",
reason: "TEAM_UNSEEN",
expected: {
count: t
},
actual: {
count: 0
}
};
const {pull: r} = e;
const o = new Map;
for (const t of (await e.reviews()).toSorted((e, t) => e.id - t.id)) if (t.author && t.state !== "COMMENTED" && t.state !== "PENDING") o.set(t.author.id, t);
const a = await Promise.all([ ...o.values() ].map(async ({state: t, commit: n, author: o}) => {
const a = o?.type !== "User" || o.id === r.author?.id;
if (t !== "APPROVED" || n !== r.head.commit || a) return false;
if (s && !s.includes(o.login.toLowerCase())) return false;
return [ "admin", "write" ].includes(await e.permission(o.login, e.signal));
}));
const i = a.filter(Boolean).length;
const c = {
expected: {
count: t
},
actual: {
count: i
}
};
return i >= t ? {
met: true,
...c
} : {
met: false,
reason: "APPROVALS_TOO_FEW",
...c
};
}
async function holders({roles: e, repository: t, signal: n}, s) {
const r = e.find(({id: e}) => e === s);
return r && (0, l.l)(r, t, n);
}
function missing({fork: e}) {
return {
met: e ? false : "error",
reason: e ? "DRY_RUN_FORK" : "DRY_RUN_MISSING",
expected: u.CK,
actual: u.sj
};
}
function signed(e, t) {
if (!e.dryRun) return missing(e);
const n = e.dryRun.signed.find(({check: e}) => e === t);
if (n?.reason === "MET") return {
met: true,
expected: u.CK,
actual: u.CK
};
return {
met: false,
reason: n?.reason ?? "NOT_SIGNED",
expected: u.CK,
actual: u.sj
};
}
function dryRun(e) {
if (!e.dryRun) return missing(e);
const {verdict: t, reason: n, declared: s, passed: r, open: o} = e.dryRun.result;
const a = {
expected: {
count: s
},
actual: {
count: r
},
...o.length === 0 ? {} : {
facts: {
open: {
words: o
}
}
}
};
return t === "GO" ? {
met: true,
...a
} : {
met: false,
reason: n,
...a
};
}
var p = n(40783);
var f = n(10617);
function judge(e) {
const t = e.map(({finding: e}) => e);
const n = (0, f.LD)(t.map(({check: e}) => e), t);
const s = t.find(({outcome: e}) => e === "fail") ?? t.find(({outcome: e}) => e !== "pass");
return {
verdict: n,
reason: n === "GO" ? "MET" : s?.reason ?? "DEFECT"
};
}
var m = n(47632);
const v = new Map([ [ true, "pass" ], [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
function answered(e, t) {
return Promise.all(e.map(async ({id: e, kind: n, title: s, observe: r}) => {
const o = t.now();
const base = () => ({
check: e,
kind: n,
at: o,
ms: Math.max(0, t.now() - o)
});
try {
const e = await r();
const {expected: t, actual: n, facts: o} = e;
const a = v.get(e.met) ?? "error";
return {
title: s,
finding: {
...base(),
outcome: a,
reason: e.met === true ? "MET" : e.reason,
expected: t,
actual: n,
...o === void 0 ? {} : {
facts: o
}
}
};
} catch (e) {
const {code: t} = (0, a.iS)(e);
return {
title: s,
finding: {
...base(),
outcome: "error",
reason: t,
expected: {
word: "an answer"
},
actual: u.HV
}
};
}
}));
}
var h = n(87929);
var w = n(41037);
var b = n(1069);
var y = n(48269);
var g = n(8461);
var k = n(5549);
var O = n(70365);
var E = n(35249);
var M = n(59022);
var S = n(68594);
var $ = n(11789);
const x = 3e4;
const C = 6e4;
const R = [ "CHECK_RUN_PENDING", "CHECK_RUN_MISSING" ];
async function readiness(e) {
const t = await (0, $.Dw)(e);
const n = await (0, $.pv)(t, e.number);
const s = (0, S.nj)(e.plan);
const {loaded: o} = s;
if (!o && e.system === void 0) {
const {reason: e} = s.observation.met === true ? {
reason: "DEFECT"
} : s.observation;
const t = (0, E.J)((0, a.i4)(e, `expected a plan without problems, found ${s.lines.length}`));
return {
...t,
exit: 2,
lines: [ ...s.lines, ...t.lines ],
annotations: s.annotations
};
}
const i = e.system ?? o?.plan.system ?? "";
if (o && i !== o.plan.system) throw (0, a.i4)("USAGE", "expected the system to be the plan\u2019s, found another");
if (!/^[a-z][a-z0-9_-]{0,62}$/.test(i)) throw (0, a.i4)("USAGE", "expected the input system, found none");
const d = o ? await (0, S.oQ)(e.plan, i) : _;
const l = o ? await (0, S.un)(o.plan) : _;
const u = o ? (0, S.PJ)(e.riskFile, o.plan) : _;
const v = [ s, d, l, u ];
const M = o === void 0 ? void 0 : dryRunOf(e.dryRun, {
pull: n,
loaded: o,
side: t
});
const x = !(0, $.FB)(n.head.repository, t.repositoryName);
const R = (0, p.x)(n.body, (0, S.uO)());
const T = t.clock.now();
const questions = () => [ fileQuestion("plan", "The plan holds together", s), fileQuestion("workflows", "The workflows are as rendered", d), fileQuestion("packs", "The smoke packs can be read", l), fileQuestion("risk-file", "The risk levels are declared", u), ...(0, 
y.T)(n, R, (0, O.G)()), ...u.risk && o ? askedQuestions((0, b.I)(u.risk, (0, m.bi)(n.labels)), u.risk.gates, {
pull: n,
body: R,
fork: x,
dryRun: M,
clock: t.clock,
repository: t.repository,
reviews: () => t.pulls.reviews(n.number),
permission: (e, n) => t.pulls.permission(e, n),
history: (0, c.H)(process.cwd(), {}),
roles: o.plan.roles,
signal: AbortSignal.timeout(C)
}) : [] ];
const N = await settled(questions, t, e.wait);
const {verdict: I, reason: j} = judge(N);
const A = baseOf(e, n);
const {phases: D, dropped: G} = o ? (0, k.z)(o.plan, A, new Map(M?.standing.map(e => [ e.switch, e.value ]))) : {
phases: [],
dropped: 0
};
const K = {
form: w.EP,
world: t.world,
system: i,
number: n.number,
commit: n.head.commit,
base: n.base.commit,
plan: o?.digest ?? null,
draft: n.draft,
fork: x,
risk: (0, m.jL)(n.labels),
verdict: I,
reason: j,
findings: N,
phases: [ ...D ],
dropped: G,
compared: A !== void 0,
dry_run: M?.result ?? null,
run: {
id: t.run.id,
attempt: t.run.attempt
},
at: t.clock.now()
};
const P = o && sealed(K, o, t, T);
const U = N.map(({finding: e}) => e);
return {
exit: (0, f.I$)(U.map(({check: e}) => e), U),
verdict: I,
code: j,
lines: [ ...v.flatMap(({lines: e}) => e), ...(0, g.tP)(K), ...I === "GO" ? [] : [ `NO-GO ${j}: ${r.CODES[j].means}`, `  what to do: ${r.CODES[j].remedy}` ] ],
summary: (0, g.HX)(K),
annotations: v.flatMap(({annotations: e}) => e),
outputs: {
verdict: I,
reason: j,
...o ? {
"plan-digest": o.digest
} : {},
...P ? {
"evidence-digest": P.digest
} : {}
},
files: [ {
name: w.Uq,
text: (0, h.Mp)(K)
}, ...P ? [ {
name: `${i}.release-pr.json`,
text: P.text
} ] : [] ],
json: {
report: K
}
};
}
const _ = {
observation: {
met: "error",
reason: "NOT_ASKED",
expected: {
word: "an answer"
},
actual: {
word: "unknown"
}
},
lines: [],
annotations: []
};
const fileQuestion = (e, t, {observation: n}) => ({
id: e,
kind: "release-pr",
title: t,
observe: () => n
});
async function settled(e, {clock: t}, n) {
const s = t.now() + (n === "" ? 0 : (0, o.Rz)(n));
for (;;) {
const n = await answered(e(), t);
const r = n.filter(({finding: e}) => e.outcome !== "pass");
const o = r.length > 0 && r.every(({finding: e}) => R.includes(e.reason));
if (!o || t.now() + x > s) return n;
await t.sleep(x);
}
}
function dryRunOf(e, {pull: t, loaded: n, side: s}) {
const r = e === "" ? void 0 : (0, S.$$)(e, w.MI);
if (!r) return;
try {
const e = (0, h.n0)(r.toString("utf8"));
const o = e.commit === t.head.commit && e.plan === n.digest && e.system === n.plan.system && e.world === s.world && e.run.id === s.run.id;
return o ? e : void 0;
} catch (e) {
if ((0, a.oh)(e) && e.code === "ARTIFACT_REFUSED") return;
throw e;
}
}
function baseOf({base: e, plan: t}, n) {
try {
return (0, S.hx)(e, t, n.base.commit);
} catch (e) {
if ((0, a.oh)(e) && e.code === "BASE_UNKNOWN") return;
throw e;
}
}
function sealed(e, {digest: t}, {world: n, run: r}, o) {
return (0, i.o)({
world: n,
mode: "normal",
system: e.system,
plan: t,
commit: e.commit,
run: {
id: r.id,
attempt: r.attempt,
job: (0, s.basename)(r.job)
},
tool: (0, M.z)(process.argv[1]),
phase: "release-pr",
gate: "release-pr",
kind: "release-pr",
verdict: e.verdict,
declared: e.findings.map(({finding: e}) => e.check),
findings: e.findings.map(({finding: e}) => e),
looks: 1,
from: o,
to: e.at,
prev: null
});
}
}),
71545: (function(e, t, n) {
n.d(t, {
O: () => isLeft
});
function isLeft(e, {id: t, kill: n}) {
const s = (e.rollback.steps ?? []).flatMap(e => "set" in e && Object.hasOwn(e.set, t) ? e : []);
return n !== true && s.length > 0 && s.every(e => e.optional === true);
}
}),
1623: (function(e, t, n) {
n.d(t, {
H: () => gitHistory
});
var s = n(31421);
var r = n(57975);
const o = (0, r.promisify)(s.execFile);
const a = 2e4;
const i = 16e6;
const c = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function gitHistory(e, t, n = "v[0-9]*") {
const git = async (n, s) => {
try {
const {stdout: r} = await o("git", [ "-C", e, ...n ], {
env: {
...t,
GIT_OPTIONAL_LOCKS: "0"
},
encoding: "utf8",
maxBuffer: i,
timeout: a,
...s ? {
signal: s
} : {}
});
return r;
} catch {
s?.throwIfAborted();
return;
}
};
return {
async changedSinceRelease(e, t) {
if (!c.test(e)) return;
if ((await git([ "rev-parse", "--is-shallow-repository" ], t))?.trim() !== "false") return;
const s = (await git([ "describe", "--tags", "--abbrev=0", "--match", n, `${e}^` ], t))?.trim();
if (s === void 0 || s === "") return;
const r = await git([ "diff", "--name-status", "-M", "-z", `${s}^{commit}`, e, "--" ], t);
return r === void 0 ? void 0 : {
release: s,
paths: pathsIn(r)
};
}
};
}
function pathsIn(e) {
const t = e.split("\0").filter(e => e !== "");
const n = [];
for (let e = 0; e < t.length; ) {
const s = /^[RC]/.test(t[e] ?? "") ? 2 : 1;
n.push(...t.slice(e + 1, e + 1 + s));
e += 1 + s;
}
return n;
}
}),
50877: (function(e, t, n) {
n.d(t, {
Bq: () => sayTo,
gz: () => sayRollback,
lM: () => planned
});
var s = n(32926);
var r = n(57509);
var o = n(56934);
var a = n(71545);
function planned(e, t, n, s = []) {
const a = (0, o.H9)(e, t);
return (t.steps ?? []).flatMap(t => {
if (!("set" in t)) return [];
if (t.optional === true && (t.id === void 0 || !s.includes(t.id))) return [];
const [o, i] = Object.entries(t.set)[0] ?? [];
const c = e.switches.find(e => e.id === o);
if (!c || i === void 0) return [];
const d = n.get(c.id);
const l = !d || "failed" in d ? "unknown" : (0, r.v)(e, c, d.value);
return [ {
switch: c.id,
from: l,
to: sayTo(e, c, i),
undo: a === "undo" ? `undo: back to ${l}` : sayRollback(e, c)
} ];
});
}
function sayTo(e, t, n) {
if (typeof n === "string") return (0, r.v)(e, t, n);
if ("secret" in n) return "a personal value (from its secret)";
return "absent" in n ? "absent" : sayMembers(n.members, n.keep === true);
}
function sayMembers(e, t) {
if (t) return `what stands, and ${e.join(", ")}`;
return e.join(", ") || "an empty list";
}
function sayRollback(e, t) {
if ((0, a.O)(e, t)) return `left by a rollback; with --scope ${t.id}: ${saySafe(e, t)}`;
return `rollback: ${saySafe(e, t)}`;
}
function saySafe(e, t) {
if (typeof t.safe === "object") return "members" in t.safe ? t.safe.members.join(", ") || "an empty list" : "absent";
if (t.safe === "previous") return "what stood before the cutover";
return (0, s.QC)(e, t) ? (0, r.v)(e, t, t.safe) : t.safe;
}
}),
5549: (function(e, t, n) {
n.d(t, {
S: () => shown,
z: () => releaseChanges
});
var s = n(56934);
var r = n(50877);
function releaseChanges(e, t, n) {
const o = t === void 0 ? void 0 : new Map(setBy(t).map(e => [ keyOf(e), e.to ]));
const a = new Map(n);
const i = e.phases.map(t => {
const n = setIn(e, t).map(({one: n, to: i, optional: c}) => {
const d = a.get(n.id) ?? "what stands";
if (!c) a.set(n.id, i);
const l = o?.get(keyOf({
phase: t.id,
id: n.id
}));
const u = (0, s.H9)(e, t) === "undo" ? `undo: back to ${d}` : (0, r.gz)(e, n);
const p = o === void 0 ? "unknown" : l === void 0 ? "new" : l === i ? "same" : "changed";
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
on_no_go: (0, s.H9)(e, t),
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
const [n, s] = Object.entries(t.set)[0] ?? [];
const o = e.switches.find(e => e.id === n);
return o && s !== void 0 ? [ {
one: o,
to: (0, r.Bq)(e, o, s),
optional: t.optional === true
} ] : [];
});
}
})
};
