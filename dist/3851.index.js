export const id = 3851;

export const ids = [ 3851 ];

export const modules = {
25827: (function(e, t, n) {
n.d(t, {
F: () => rollBack
});
var o = n(32926);
var a = n(98397);
var r = n(44193);
var s = n(3476);
var i = n(29689);
var c = n(45016);
function newestFirst(e, t) {
const n = new Map;
const rank = t => {
if (t.limits !== void 0) return -2;
return e.phases.findLastIndex(e => e.steps?.some(e => "set" in e && Object.hasOwn(e.set, t.id)));
};
for (const e of t) if ("function" in e) n.set(e.function, Math.max(rank(e), n.get(e.function) ?? -2));
const o = new Map;
for (const e of t) {
const t = "function" in e ? n.get(e.function) ?? -2 : rank(e);
o.set(t, [ ...o.get(t) ?? [], e ]);
}
return [ ...o.entries() ].toSorted(([e], [t]) => t - e).map(([, e]) => e);
}
var l = n(13854);
var d = n(11518);
var f = n(29112);
var u = n(19473);
const p = 6;
async function readBack(e, t, n, o, a) {
const {target: r} = e;
let s = o.epoch;
let w = o.othersWriting || s === void 0 ? l.i : l.P;
let h = 0;
for (let v = 1; v <= p && h < 2; v += 1) {
if (s === void 0) {
s = await (0, i.xl)(e);
if (s !== void 0) h = 0;
}
const m = await (0, f.nV)(t, r);
const g = t.filter(e => {
const t = n.get(e.id);
return !(0, d.j)(m.get(e.id), t) || t === void 0 || !(0, c.S)(e, t, o.ground);
});
e.report?.({
type: "reading",
round: v,
safe: t.length - g.length,
of: t.length
});
for (const e of t) {
const t = m.get(e.id);
if (!g.includes(e)) a(e, "already-safe", "MET"); else if (!t || "failed" in t) a(e, "unknown", (0, 
u.iS)(t?.failed).code); else a(e, "failed", t.unsettled ?? "NOT_VERIFIED");
}
h = g.length === 0 ? h + 1 : 0;
if (g.length > 0) await (0, c._)(g, n, o.ground, r, a);
if (h < 2 && v < p) {
await r.clock.sleep(w);
w = s === void 0 ? l.i : l.P;
}
}
return {
agreed: h >= 2,
epoch: s
};
}
var w = n(61938);
var h = n(41160);
var v = n(96381);
var m = n(49809);
var g = n(7581);
var k = n(9685);
async function remember(e, t) {
const {target: n, plan: o, world: r} = e;
const {parameters: i} = n;
const c = (0, s.w)(o.system);
let l;
let d = false;
try {
const {id: o, ...a} = await (0, w.g7)(i, c, t);
d = a.lost;
if (d) throw (0, u.i4)("JOURNAL_UNREADABLE", "expected the cutover to be named, found its name lost");
l = c.journal(o ?? await (0, w.yY)(i, c, void 0));
const s = o === void 0 ? [] : await (0, h.$2)(i, l);
if (s.some(e => e.world !== r)) {
l = void 0;
throw (0, u.i4)("WORLD_OTHER", `expected a journal of the world ${r}, found entries of another`);
}
const f = (0, v.Kd)((await i.get([ c.lock ])).get(c.lock));
const {unfinished: p, restore: g} = (0, m.j)(s);
const k = await readPoints(e, g);
const y = k.length === g.length;
const b = f !== void 0 && f.run !== e.run && f.expires > n.clock.now();
return {
known: {
points: k,
complete: y
},
journal: y ? "read" : "unreadable",
othersWriting: b || p !== void 0 && e.quiet !== true,
path: l,
lost: d,
next: s.length + 1
};
} catch {
return {
known: a.G,
journal: "unreadable",
othersWriting: true,
path: l,
lost: d,
next: 1
};
}
}
async function readPoints({target: e, world: t}, n) {
const o = await Promise.allSettled(n.map(n => (0, g.z)(e.parameters, n.restore, t)));
const a = [];
for (const [e, t] of o.entries()) {
const o = n[e];
if (t.status === "rejected" || t.value.phase !== o?.phase || t.value.plan !== o.plan) break;
a.push(t.value);
}
return a;
}
async function note(e, t, n) {
const {world: o, planDigest: a, commit: r, run: s, only: i, target: c} = e;
const {parameters: l} = c;
const d = {
...n,
world: o,
plan: a,
commit: r,
run: s,
at: c.clock.now(),
...i ? {
switches: [ ...new Set(i.map(k.DG)) ]
} : {}
};
try {
const o = t.path ?? (t.lost && n.type === "rolled-back" ? await begun(e) : void 0);
if (o === void 0) return false;
t.next = await (0, h.BC)(l, o, d, t.next) + 1;
return true;
} catch {
return false;
}
}
async function begun({plan: e, target: t}) {
const n = (0, s.w)(e.system);
return n.journal(await (0, w.yY)(t.parameters, n, await (0, w.Jn)(t.parameters, n)));
}
async function rollBack({only: e, ...t}) {
const n = (0, k.Bx)(t.plan, e);
const r = n ? {
...t,
only: n
} : t;
const {plan: s, target: l, report: d} = r;
const {clock: f} = l;
const u = (0, k.Od)(s, n);
const p = u.switches.flatMap(e => (0, o.QC)(s, e) ?? []);
const elapsed = () => Math.max(0, f.now() - r.startedAt);
const {results: w, safeMs: h, tell: v} = ledger(s, u.switches, elapsed);
let m = elapsed();
const g = await (0, i.qG)(r, p, (e, t, n) => {
m = elapsed();
const o = v(e, t, n);
d?.({
type: "kill",
result: o,
ms: m
});
});
d?.({
type: "fence",
raised: g !== void 0
});
const y = await remember(r, g);
d?.({
type: "known",
journal: y.journal
});
const b = n || y.lost ? true : await note(r, y, {
type: "rollback-begun"
});
const O = await (0, k.a9)(s, u, l);
const S = {
plan: s,
known: y.known,
taken: O.taken
};
const M = new Map(p.map(e => [ e.id, O.safe.get(e.id) ?? (0, a.p)(e, y.known) ]));
for (const e of newestFirst(s, p.filter(e => e.kill !== true))) await (0, c._)(e, M, S, l, (e, t, n) => {
const o = v(e, t, n);
d?.({
type: "switch",
result: o
});
});
const E = await readBack(r, p, M, {
epoch: g,
othersWriting: y.othersWriting,
ground: S
}, v);
const N = [ ...w.values() ];
const T = E.agreed && E.epoch !== void 0 && N.every(e => e.reason === "MET");
const x = elapsed();
const $ = await note(r, y, ending(n !== void 0, T));
const I = T && E.epoch !== void 0 ? await roll_back_close(r, E.epoch) : true;
return {
verified: T,
results: N,
killMs: m,
safeMs: Object.fromEntries(h),
...T ? {
verifiedMs: x
} : {},
fenceRaised: E.epoch !== void 0,
journal: y.journal,
journalWritten: b && $ && I,
manual: s.rollback.manual,
left: u.left.map(e => e.id)
};
}
const ending = (e, t) => {
const n = t ? {} : {
reason: "NOT_VERIFIED"
};
return {
type: e ? "surgical" : t ? "rolled-back" : "rollback-incomplete",
...n
};
};
const roll_back_close = (e, t) => (0, r._e)(e.target.parameters, (0, s.w)(e.plan.system).fence, t, (0, 
i.yp)(e)).then(() => true, () => false);
function ledger(e, t, n) {
const a = new Map;
const r = new Map;
const s = new Map((0, o.Xm)(e).map(e => [ e.id, (0, o.MF)((0, o.ci)(e)) ]));
const tell = (e, t, o) => {
const i = a.get(e.id);
const c = t === "already-safe" && i?.result === "applied";
const l = o === "NOT_VERIFIED" && i !== void 0 && i.reason !== "MET" ? i.reason : o;
const d = s.get(e.id) ?? e.id;
const f = {
switch: e.id,
address: d,
kill: e.kill === true,
result: c ? "applied" : t,
reason: l
};
a.set(e.id, f);
if (l !== "MET") r.delete(e.id); else if (t === "applied" || !r.has(e.id)) r.set(e.id, n());
return f;
};
for (const n of t) tell(n, "unknown", (0, o.QC)(e, n) ? "NOT_VERIFIED" : "NOT_BUILT");
return {
results: a,
safeMs: r,
tell: tell
};
}
}),
93107: (function(e, t, n) {
n.d(t, {
P: () => runFor,
d: () => setByCommand
});
var o = n(19473);
var a = n(68995);
var r = n(25171);
const s = 5e3;
async function setByCommand(e, {on: t, clock: n, guard: s, signal: i}) {
const {one: c, from: l, to: d, safe: f} = e;
if (d === void 0) throw (0, o.i4)("NOT_BUILT", `expected a value for ${c.id}; a command does not remove`);
await s.before(i);
const u = await (0, a.K)(t.http, c.reads, i);
if (u !== l) throw (0, o.i4)("CONFLICT", `expected ${c.id} to stand as the restore point saw it, found another value`);
if (u === d) return;
const p = await runFor(c, d, {
...t,
clock: n
}).then(() => {}, e => ({
error: e
}));
const w = await s.raised();
if (w) {
const e = (0, r.P)(w, c.id) ? f : l;
if (e !== void 0) await runFor(c, e, {
...t,
clock: n
});
throw (0, o.i4)("FENCED", `expected the fence to stand after the command of ${c.id}, found it raised; it was taken back`);
}
if (p) throw p.error;
}
async function runFor(e, t, {commands: n, http: r, secrets: i, clock: c}) {
const l = {};
for (const [t, n] of Object.entries(e.secrets)) l[t] = await i.value(n);
const d = c.now() + e.deadline;
const f = await n.run({
argv: e.run.map(e => e.replaceAll("{value}", t)),
deadline: e.deadline,
env: l
});
if (f.timedOut) throw (0, o.i4)("TIMEOUT", `expected the command ${e.command} to end in its deadline, found it running`);
if (f.exit !== 0) throw (0, o.i4)("COMMAND_FAILED", `expected the command ${e.command} to exit with 0, found another end`);
for (;;) {
const n = await (0, a.K)(r, e.reads).then(e => ({
text: e
}), e => ({
error: e
}));
if ("text" in n && n.text === t) return;
if (c.now() + s > d) {
if ("error" in n) throw n.error;
throw (0, o.i4)("READ_BACK_DIFFERS", `expected what runs to say the new value of ${e.id}, found another`);
}
await c.sleep(s);
}
}
}),
11324: (function(e, t, n) {
n.d(t, {
HC: () => replace,
SD: () => variableIn,
Zu: () => merged,
gu: () => settled
});
var o = n(19473);
const a = 18e4;
const r = 1e3;
const s = 6;
async function settled(e, t, n, s) {
const i = t.now() + a;
for (;;) {
const c = await e.configuration(n, s);
if (!c) throw (0, o.i4)("NOT_FOUND", "expected the function to exist, found none");
if (c.update !== "InProgress") return c;
if (t.now() >= i) {
const e = a / 1e3;
throw (0, o.i4)("TIMEOUT", `expected the function\u2019s update to end within ${e} s, found it still in progress`);
}
await t.sleep(r, s);
}
}
async function replace(e, t, n, a, r, i) {
let c = false;
for (let l = 1; ;l += 1) {
let d = await settled(e, t, n, i);
const f = a(d.variables);
try {
if (d.update === "Failed" || !same(f, d.variables)) {
i?.throwIfAborted();
await e.replaceVariables(n, f, d.revision);
c = true;
d = await settled(e, t, n, i);
if (d.update === "Failed") throw (0, o.i4)("UPDATE_FAILED", "expected the function\u2019s update to succeed, found it failed");
}
const a = r !== void 0 && await moveAlias(e, n, r, d);
return c || a;
} catch (e) {
const n = (0, o.oh)(e) && (e.code === "REVISION_CONFLICT" || e.code === "UPDATE_IN_PROGRESS");
if (!n || l >= s) throw e;
await t.sleep(200 * l, i);
}
}
}
async function moveAlias(e, t, n, a) {
const r = await e.alias(t, n);
if (!r) throw (0, o.i4)("NOT_FOUND", "expected the alias that production invokes, found none");
const s = await e.configuration(`${t}:${n}`);
if (s && same(s.variables, a.variables)) return false;
const i = await e.publish(t, a.revision);
await e.point(t, n, i, r.revision);
return true;
}
const variableIn = (e, t) => Object.hasOwn(e, t) ? e[t] : void 0;
function merged(e, t) {
const n = {
...e
};
for (const [e, o] of t) if (o === void 0) delete n[e]; else n[e] = o;
return n;
}
const same = (e, t) => {
const n = Object.keys(e);
return n.length === Object.keys(t).length && n.every(n => variableIn(t, n) === e[n]);
};
}),
25171: (function(e, t, n) {
n.d(t, {
H: () => guardOf,
P: () => isCovered
});
var o = n(19473);
var a = n(44193);
var r = n(96381);
function guardOf(e, t, n, s) {
return {
async before(i) {
const c = await e.get([ t.fence, t.lock ], i);
if ((0, a.xn)(c.get(t.fence)).epoch !== n) throw (0, o.i4)("FENCED", "expected the fence as it stood when this run began, found it raised");
if ((0, r.Kd)(c.get(t.lock))?.owner !== s.owner) throw (0, o.i4)("LOCK_LOST", "expected to hold the lock, found another owner or none");
},
async raised(o) {
const r = (0, a.xn)((await e.get([ t.fence ], o)).get(t.fence));
if (r.epoch === n) return;
return r.epoch === n + 1 ? r : {
...r,
scope: "all"
};
}
};
}
function isCovered(e, t) {
return e.scope === "all" || e.scope.includes(t);
}
}),
13854: (function(e, t, n) {
n.d(t, {
P: () => a,
i: () => o
});
const o = 16e3;
const a = 500;
}),
11518: (function(e, t, n) {
n.d(t, {
a: () => makeSafe,
j: () => standsSafe
});
var o = n(19473);
var a = n(68995);
var r = n(93107);
var s = n(11324);
const i = 1e3;
async function makeSafe(e, t, n, o) {
const a = [ ...new Set(e.flatMap(e => "function" in e ? e.function : [])) ];
const r = e.flatMap(e => "parameter" in e ? e : []);
await Promise.all([ ...r.map(e => makeParameterSafe(e, t.get(e.id), n, o)), ...a.map(a => makeFunctionSafe(a, e, t, n, o)), ...e.flatMap(e => "run" in e ? makeCommandedSafe(e, t.get(e.id), n, o) : []) ]);
}
async function makeParameterSafe(e, t, {parameters: n}, a) {
if (t === void 0 || "leave" in t) return;
const r = e.parameter;
const s = await n.get([ r ], AbortSignal.timeout(i)).then(e => ({
seen: e.get(r)
}), () => {});
if (s && s.seen?.value === t.set) return a(e, "already-safe", "MET");
try {
if (t.set === void 0) await n.remove(r); else await n.put({
name: r,
value: t.set,
type: s?.seen?.type ?? e.type ?? "String",
mode: "overwrite"
});
a(e, "applied", "MET");
} catch (t) {
a(e, "failed", (0, o.iS)(t).code);
}
}
async function makeCommandedSafe(e, t, n, s) {
if (t === void 0 || "leave" in t) return;
try {
if (t.set === void 0) return s(e, "failed", "NOT_BUILT");
const o = await (0, a.K)(n.http, e.reads, AbortSignal.timeout(i)).catch(() => {});
if (o === t.set) return s(e, "already-safe", "MET");
await (0, r.P)(e, t.set, n);
s(e, "applied", "MET");
} catch (t) {
s(e, "failed", (0, o.iS)(t).code);
}
}
async function makeFunctionSafe(e, t, n, {functions: a, clock: r}, i) {
const c = t.flatMap(t => {
const o = n.get(t.id);
return "variable" in t && t.function === e && o && "set" in o ? [ {
one: t,
value: o.set
} ] : [];
});
if (c.length === 0) return;
const l = c.find(({one: e}) => e.alias !== void 0)?.one.alias;
const d = new Map;
try {
const t = await (0, s.HC)(a, r, e, e => {
for (const {one: t} of c) if (!d.has(t.id)) d.set(t.id, (0, s.SD)(e, t.variable));
return (0, s.Zu)(e, c.map(({one: e, value: t}) => [ e.variable, t ]));
}, l);
const n = c.some(({one: e, value: t}) => d.get(e.id) !== t);
for (const {one: e, value: o} of c) {
const a = t && (d.get(e.id) !== o || !n);
i(e, a ? "applied" : "already-safe", "MET");
}
} catch (e) {
for (const {one: t} of c) i(t, "failed", (0, o.iS)(e).code);
}
}
function standsSafe(e, t) {
if (!e || "failed" in e || !t) return false;
if ("leave" in t) return true;
return e.unsettled === void 0 && e.value === t.set;
}
}),
33526: (function(e, t, n) {
n.d(t, {
A: () => goOn
});
function goOn(e) {
for (const t of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(t, () => e("the rollback goes on; it ends by itself"));
}
}),
30370: (function(e, t, n) {
n.d(t, {
j: () => liveLine
});
var o = n(36812);
function liveLine(e) {
return t => {
switch (t.type) {
case "tick":
if (t.tick.of > 1) e(`\u2026 ${t.tick.gate}: ${(0, o.Iy)(t.tick)}`);
break;

case "progress":
e(`\u2026 ${t.progress.gate}: ${(0, o.oz)(t.progress)}`);
break;

case "lock":
e(t.takenOverFrom === void 0 ? "\u2026 lock taken" : `\u2026 lock taken over from the dead run ${t.takenOverFrom}`);
break;

case "restore-point":
e(`\u2026 restore point of ${t.switches} switches stored and read back`);
break;

case "writing":
for (const n of t.switches) e(`\u2026 set ${n.switch}: ${n.from} \u2192 ${n.to}`);
break;

case "written":
e(`\u2026 read back: ${t.switches.map(e => e.switch).join(", ")}`);
break;

case "no-go":
e(`\u2026 NO-GO ${t.reason}: ${t.message}; ${t.then === "nothing" ? "nothing to take back" : t.then}`);
break;

case "undone":
e("\u2026 undone: everything stands as before the phase, read back twice");
break;

case "rollback":
e(rollbackLine(t.event));
break;
}
};
}
function rollbackLine(e) {
switch (e.type) {
case "fence":
return e.raised ? "\u2026 fence raised: every other run is refused at its next write" : "\u2026 the fence could NOT be raised";

case "kill":
return `\u2026 kill switch ${e.result.switch}: ${e.result.result} after ${e.ms} ms`;

case "known":
return e.journal === "read" ? "\u2026 journal and restore points read" : "\u2026 journal unreadable: the declared safe values are used";

case "switch":
return `\u2026 ${e.result.switch}: ${e.result.result}${e.result.reason === "MET" ? "" : ` ${e.result.reason}`}`;

case "reading":
return `\u2026 reading ${e.round}: ${e.safe} of ${e.of} safe`;
}
}
}),
43267: (function(e, t, n) {
n.d(t, {
R: () => refuseStranger,
e: () => runRollback
});
var o = n(25827);
var a = n(19473);
var r = n(9685);
const s = [ "in_progress", "waiting", "queued", "pending", "requested" ];
const i = 1e4;
const c = 2;
async function stopCutover(e, t, n) {
const o = AbortSignal.timeout(i);
const r = `cutover-${t}.yml`;
const c = await Promise.allSettled(s.map(t => again(() => e.open(r, t, o), o)));
const l = c.flatMap(e => e.status === "fulfilled" ? e.value : []);
const d = [ ...new Set(l) ].filter(e => String(e) !== n).sort((e, t) => e - t);
const f = await Promise.all(d.map(t => again(() => e.cancel(t, o), o).then(e => ({
run: t,
result: e,
reason: "MET"
}), e => ({
run: t,
result: "failed",
reason: (0, a.iS)(e).code
}))));
const u = c.find(e => e.status === "rejected");
return {
runs: f,
...u ? {
unlisted: (0, a.iS)(u.reason).code
} : {}
};
}
async function again(e, t) {
for (let n = 1; ;n += 1) try {
return await e();
} catch (e) {
if (n >= c || t.aborted || (0, a.iS)(e).code === "GITHUB_UNKNOWN") throw e;
}
}
function refuseStranger(e, t) {
const n = (0, r.zR)(e);
if (t?.some(e => !n.includes(e))) throw (0, a.i4)("UNKNOWN_SWITCH", `expected one of ${n.join(", ")}, found another name`);
}
async function runRollback(e, t) {
const {loaded: a, target: r, world: s, run: i, clock: c} = e;
const {plan: l, digest: d} = a;
refuseStranger(l, t.only);
const f = c.now();
let u;
const p = await (0, o.F)({
plan: l,
planDigest: d,
target: r,
world: s,
commit: i.commit,
run: e.runName,
startedAt: e.startedAt,
...t.only ? {
only: t.only
} : {},
report(e) {
if (e.type === "fence") u = stopCutover(r.runs, l.system, i.id);
t.report?.(e);
}
});
const {rolledBack: w} = await Promise.all([ n.e(5751), n.e(4600), n.e(7906), n.e(6467) ]).then(n.bind(n, 30124));
return w(e, t, p, {
from: f,
...u === void 0 ? {} : {
stopped: await u
}
});
}
}),
7581: (function(e, t, n) {
n.d(t, {
_: () => storeRestorePoint,
z: () => readRestorePoint
});
var o = n(80142);
var a = n(19473);
var r = n(39074);
var s = n(53057);
async function storeRestorePoint(e, t, n, r) {
const i = (0, o.$N)(n);
await (0, s.Y6)(e, t, i, r);
if (await (0, s.X)(e, t, r) !== i) throw (0, a.i4)("RESTORE_POINT_UNWRITTEN", "expected the restore point to read back as written, found another text");
}
async function readRestorePoint(e, t, n, o) {
const i = await (0, s.X)(e, t, o);
if (i === void 0) throw (0, a.i4)("NOT_FOUND", "expected a restore point, found none under its name");
const c = (0, r.o)(i, "a restore point");
const {plan: l, phase: d, takenAt: f, before: u} = c;
if (c["world"] !== n) throw (0, a.i4)("RESTORE_POINT_OTHER", `expected a restore point of the world ${n}, found one of another`);
if (typeof l !== "string" || typeof d !== "string" || typeof f !== "number" || !Array.isArray(u)) throw (0, 
a.i4)("RESPONSE_INVALID", "expected a restore point with plan, phase, takenAt and before");
return {
world: n,
plan: l,
phase: d,
takenAt: f,
before: u.map(beforeOf)
};
}
function beforeOf(e) {
if (e !== null && typeof e === "object") {
const {switch: t, value: n, version: o} = e;
if (typeof t === "string" && (typeof n === "string" || n === null)) return typeof o === "number" ? {
switch: t,
value: n,
version: o
} : {
switch: t,
value: n
};
}
throw (0, a.i4)("RESPONSE_INVALID", "expected each value of a restore point to name its switch");
}
}),
71545: (function(e, t, n) {
n.d(t, {
O: () => isLeft
});
function isLeft(e, {id: t, kill: n}) {
const o = (e.rollback.steps ?? []).flatMap(e => "set" in e && Object.hasOwn(e.set, t) ? e : []);
return n !== true && o.length > 0 && o.every(e => e.optional === true);
}
}),
29689: (function(e, t, n) {
n.d(t, {
qG: () => cutOff,
xl: () => raise,
yp: () => raiseOf
});
var o = n(98397);
var a = n(44193);
var r = n(3476);
var s = n(45016);
var i = n(9685);
async function cutOff(e, t, n) {
const a = t.filter(e => e.kill === true);
const r = new Map(a.map(e => [ e.id, (0, o.p)(e, o.G) ]));
const [i] = await Promise.all([ raise(e), (0, s._)(a, r, {
plan: e.plan,
known: o.G
}, e.target, n) ]);
return i;
}
function raiseOf({only: e, run: t, target: n, world: o}) {
return {
scope: e ? [ ...new Set(e.map(i.DG)) ] : "all",
run: t,
at: n.clock.now(),
world: o
};
}
async function raise(e) {
return (0, a.Sq)(e.target.parameters, (0, r.w)(e.plan.system).fence, raiseOf(e)).catch(() => {});
}
}),
45016: (function(e, t, n) {
n.d(t, {
S: () => isBack,
_: () => setSafe
});
var o = n(11518);
var a = n(40055);
function isBack(e, t, {plan: n, known: o, taken: a}) {
if ("leave" in t) return true;
const r = a?.get(e.id);
if (r !== void 0) return isShorter(t.set, r);
if (typeof e.safe === "object") return t.set === void 0;
if (e.safe !== "previous") return t.set === e.safe;
const s = o.points.flatMap(e => e.before).find(t => t.switch === e.id);
const i = s !== void 0 && (s.value === null || s.value.trim() === "");
if (t.set === void 0) return i && e.limits === void 0;
if (t.set.trim() === "") return false;
return s !== void 0 && s.value === t.set || t.set === e.else && !forward(n, e).includes(t.set);
}
async function setSafe(e, t, n, a, r) {
const s = e.filter(e => {
const o = t.get(e.id);
return o === void 0 || isBack(e, o, n);
});
for (const t of e) if (!s.includes(t)) r(t, "failed", "DIRECTION_REFUSED");
await (0, o.a)(s, t, a, r);
}
function isShorter(e, {out: t, stood: n}) {
const o = e === void 0 ? void 0 : (0, a.l)(e);
return o?.every(e => n.includes(e) && !t.includes(e)) === true;
}
function forward(e, t) {
return e.phases.flatMap(e => (e.steps ?? []).flatMap(e => {
const n = "set" in e && Object.hasOwn(e.set, t.id) ? e.set[t.id] : void 0;
return typeof n === "string" ? [ n ] : [];
}));
}
}),
9685: (function(e, t, n) {
n.d(t, {
Bx: () => withoutPhases,
DG: () => idIn,
Od: () => scopeOf,
a9: () => withoutTaken,
zR: () => scopeNames
});
var o = n(32926);
var a = n(29112);
var r = n(19473);
var s = n(40055);
var i = n(71545);
const idIn = e => e.split(":", 1)[0] ?? "";
const c = "phase:";
function scopeNames(e) {
return [ ...switchNames(e), ...e.phases.flatMap(({id: t}) => setBy(e, t).length > 0 ? [ `${c}${t}` ] : []) ];
}
function withoutPhases(e, t) {
if (!t) return;
const n = scopeNames(e);
return [ ...new Set(t.flatMap(t => t.startsWith(c) && n.includes(t) ? setBy(e, t.slice(c.length)) : [ t ])) ];
}
function setBy(e, t) {
const n = e.phases.find(e => e.id === t)?.steps ?? [];
const o = n.flatMap(e => "set" in e ? Object.keys(e.set) : []);
return e.switches.map(({id: e}) => e).filter(e => o.includes(e));
}
function switchNames(e) {
return e.switches.flatMap(e => [ e.id, ..."list" in e ? (e.members ?? []).map(t => `${e.id}:${t}`) : [] ]);
}
function scopeOf(e, t) {
const n = switchNames(e);
if (t && (t.length === 0 || t.some(e => !n.includes(e)))) throw (0, r.i4)("UNKNOWN_SWITCH", "expected switches of the plan to roll back, found another name or none");
if (!t) {
const t = e.switches.filter(t => (0, i.O)(e, t));
return {
switches: e.switches.filter(e => !t.includes(e)),
taken: new Map,
left: t
};
}
const o = t.filter(e => !e.includes(":"));
const a = new Map;
for (const e of t) {
const t = idIn(e);
if (t !== e && !o.includes(t)) a.set(t, [ ...a.get(t) ?? [], e.slice(t.length + 1) ]);
}
return {
switches: e.switches.filter(e => t.some(t => idIn(t) === e.id)),
taken: a,
left: []
};
}
async function withoutTaken(e, t, n) {
const r = t.switches.flatMap(n => {
const a = t.taken.has(n.id) ? (0, o.QC)(e, n) : void 0;
return a ? [ a ] : [];
});
if (r.length === 0) return l;
const i = await (0, a.nV)(r, n);
const c = new Map;
const d = new Map;
for (const {id: e} of r) {
const n = i.get(e);
const o = (!n || "failed" in n || n.value === void 0 ? void 0 : (0, s.l)(n.value)) ?? [];
const a = t.taken.get(e) ?? [];
c.set(e, {
set: (0, s.s)(o.filter(e => !a.includes(e)))
});
d.set(e, {
out: a,
stood: o
});
}
return {
safe: c,
taken: d
};
}
const l = {
safe: new Map,
taken: new Map
};
})
};
