export const id = 1857;

export const ids = [ 1857 ];

export const modules = {
23054: (function(e, t, n) {
n.d(t, {
w: () => watchOver
});
var o = n(85672);
var r = n(19473);
var a = n(40512);
var i = n(21244);
var s = n(60714);
var c = n(54769);
var d = n(6690);
var f = n(19695);
var u = n(96297);
var l = n(35699);
const p = 6 * 36e5;
const h = 5;
async function watchOver(e) {
const {plan: t, target: n, world: r, signal: i} = e;
const {clock: u, parameters: w} = n;
const v = u.now();
const m = (0, f.q_)(t, await (0, l.gQ)(t, n, r, i));
if (!m) return {
verdict: "GO",
reason: "MET",
end: "nothing-to-watch",
findings: []
};
const {phase: g, from: y} = m;
const E = {
system: t.system,
phase: g,
gate: "watch-over",
world: r,
plan: e.planDigest,
commit: e.commit
};
const O = (0, a.XJ)(t, g);
const b = (0, s.t)(O, new Set, (0, c.x)(w, u, E, i));
let N = await (0, d.v)(w, t.system, {
world: r,
phase: g,
from: y
}, i) ?? {
world: r,
plan: e.planDigest,
phase: g,
from: y,
until: y,
looks: 0,
missed: 0,
holes: [],
openedAt: y,
texts: {}
};
if (e.unlessWatched && N.looks > 0 && v - N.until < 1.5 * f.VG) return {
verdict: "GO",
reason: "MET",
phase: g,
watched: N,
findings: [],
end: "watched-already"
};
for (let a = 0; ;) {
const s = u.now();
if (s - N.openedAt > p) N = {
...N,
openedAt: N.until,
texts: {}
};
const {findings: c, texts: m} = await lookOver(e, O, N);
const E = await b.take(c, u.now());
const x = (0, o.p_)(N, acting(c, O), s, {
every: f.VG,
gap: f.mm
});
N = {
...N,
...x,
texts: m,
...E ? {
fired: E.trigger
} : {}
};
await (0, d.K)(w, t.system, N, i);
await (e.report?.({
phase: g,
watched: N,
findings: c,
questions: b.open(),
at: s
}));
const _ = {
phase: g,
watched: N,
findings: c
};
if (E) return {
..._,
...await rolledBack(e),
end: "fired",
fired: E
};
a = isKnown(c, O) ? 0 : a + 1;
if (a > h) return {
..._,
verdict: "NO-GO",
reason: "WATCH_BLIND",
end: "blind"
};
if (u.now() - v >= e.limit && b.open().length === 0) return a === 0 ? {
..._,
verdict: "GO",
reason: "MET",
end: "time"
} : {
..._,
verdict: "NO-GO",
reason: "WATCH_BLIND",
end: "blind"
};
await nextLook(u, s + f.VG, b, i);
const k = await (0, l.gQ)(t, n, r, i);
if (k.rolledBack || k.rollbackOpen) return {
..._,
verdict: "GO",
reason: "MET",
end: "rolled-back"
};
const I = (0, f.q_)(t, k);
if (I?.phase !== g || I.from !== y) return {
..._,
verdict: "GO",
reason: "MET",
end: "handed-over"
};
}
}
async function nextLook(e, t, n, o) {
while (e.now() < t) {
if (n.open().length > 0 && await n.hear(e.now())) return;
const r = n.open().length > 0 ? Math.min(t - e.now(), 15e3) : t - e.now();
await e.sleep(r, o);
}
}
async function lookOver(e, t, {openedAt: n, texts: o}) {
const {plan: r, target: a, signal: s} = e;
const c = {
...o
};
const d = await (0, i.D)(t.map(({when: e}) => e).filter((e, t, n) => n.findIndex(t => t.id === e.id) === t), a, {
clock: a.clock,
plan: (0, u.x)(r, e),
waivers: [],
...s ? {
signal: s
} : {},
watching: e => ({
openedAt: n,
ms: p,
every: f.VG,
closing: false,
remembered: c[e],
remember: t => {
c[e] = t;
}
})
});
return {
findings: d,
texts: c
};
}
const acting = (e, t) => e.filter(({check: e}) => t.some(t => (0, f.Ij)(t) && t.when.id === e));
const isKnown = (e, t) => acting(e, t).every(o.Wc);
async function rolledBack({rollBack: e}) {
try {
await e();
return {
verdict: "NO-GO",
reason: "TRIGGERED"
};
} catch (e) {
if ((0, r.iS)(e).code === "INTERRUPTED") throw e;
return {
verdict: "NO-GO",
reason: "DISPATCH_FAILED"
};
}
}
}),
49259: (function(e, t, n) {
n.d(t, {
B: () => progressOfCutover,
Q: () => logPath
});
var o = n(19473);
var r = n(61938);
var a = n(41160);
var i = n(3476);
var s = n(41755);
const logPath = e => e.records?.find(({kind: e}) => e === "progress-log")?.path;
async function progressOfCutover(e) {
const {loaded: t, target: n, world: c} = e;
const {plan: d} = t;
const f = (0, i.w)(d.system);
const u = await (0, r.U$)(n.parameters, f);
if (u === void 0) throw (0, o.i4)("MISSING", "expected a cutover in the journal, found that none was begun");
const l = await (0, a.$2)(n.parameters, f.journal(u));
if (l.some(e => e.world !== c)) throw (0, o.i4)("WORLD_OTHER", `expected a journal of the world ${c}, found entries of another`);
return {
cutover: u,
entry: (0, s.su)(d, u, l)
};
}
}),
31857: (function(e, t, n) {
n.d(t, {
P: () => runPhase
});
var o = n(77598);
var r = n(19473);
var a = n(32926);
var i = n(25171);
var s = n(40055);
async function workOf(e, t, n, {standing: o, chosen: i}, s) {
const c = [];
const d = new Map([ ...o ].map(([e, {value: t}]) => [ e, t ]));
for (const o of t) {
if ("gate" in o) {
c.push({
do: "gate",
gate: o
});
continue;
}
if (!("set" in o)) throw (0, r.i4)("NOT_BUILT", "expected steps that set switches or are gates, found a command; this version cannot carry it out");
if (o.optional === true && (o.id === void 0 || !i.includes(o.id))) continue;
const [t, f] = Object.entries(o.set)[0] ?? [];
const u = e.switches.find(e => e.id === t);
if (!u || f === void 0) throw (0, r.i4)("UNKNOWN_SWITCH", "expected a step to set a switch of the plan");
const l = (0, a.QC)(e, u);
if (!l) throw (0, r.i4)("NOT_BUILT", `expected ${u.id} to be a parameter, a list, a function variable or a version; this version cannot set another kind`);
const p = await wantedValue(l, f, {
secrets: n,
now: d.get(l.id)
}, s);
d.set(l.id, p);
const h = c.at(-1);
const w = h?.do === "set" && "function" in l && h.wanted.every(e => "function" in e.one && e.one.function === l.function);
if (w) c[c.length - 1] = {
do: "set",
wanted: [ ...h.wanted, {
one: l,
to: p
} ]
}; else c.push({
do: "set",
wanted: [ {
one: l,
to: p
} ]
});
}
return c;
}
async function wantedValue(e, t, {secrets: n, now: o}, a) {
if (typeof t === "string") return t;
if ("absent" in t) return;
if ("members" in t) {
if (t.keep !== true) return (0, s.s)(t.members);
const n = o === void 0 ? void 0 : (0, s.l)(o);
if (!n) throw (0, r.i4)("VALUE_UNREADABLE", `expected ${e.id} to hold a list as JSON, found none that can be kept`);
return (0, s.s)([ ...n, ...t.members.filter(e => !n.includes(e)) ]);
}
const i = await n.value(t.secret, a);
if (e.limits !== void 0 && i.split(/[,;\s]+/).every(e => e === "")) throw (0, r.i4)("ALLOWLIST_EMPTY", `expected the secret for ${e.id} to have at least one entry, found none`);
return i.trim();
}
var c = n(29112);
var d = n(61938);
var f = n(41160);
var u = n(44193);
var l = n(96381);
var p = n(3476);
var h = n(49809);
var w = n(7581);
var v = n(76422);
var m = n(80763);
var g = n(98397);
function writing(e, t) {
return {
on: e.target,
clock: e.target.clock,
guard: t.guard,
signal: e.signal
};
}
function stoodBefore(e) {
return new Map(e.point.before.map(e => [ e.switch, e.value ?? void 0 ]));
}
function safeOf(e, t) {
const n = (0, g.p)(t, e.known);
return "set" in n ? n.set : stoodBefore(e).get(t.id);
}
async function record(e, t, n) {
const {world: o, planDigest: r, commit: a, run: i, phase: s, target: c} = e;
const d = {
...n,
world: o,
plan: r,
commit: a,
run: i,
at: c.clock.now(),
phase: s.id
};
t.next = await (0, f.BC)(c.parameters, t.journal, d, t.next) + 1;
}
async function keepLock(e, t) {
const n = e.target.clock.now();
if (t.held.expires - n > l.cU / 2) return;
t.held = await (0, l.LH)(e.target.parameters, t.paths.lock, t.held, n, e.signal);
}
async function giveUpLock(e, t) {
if (!t.held) return;
const {parameters: n, clock: o} = e.target;
await (0, l.x_)(n, (0, p.w)(e.plan.system).lock, t.held, o.now()).catch(() => false);
}
function rollbackOf(e) {
const {plan: t, planDigest: n, target: o, world: r, commit: a, run: i} = e;
return {
plan: t,
planDigest: n,
target: o,
world: r,
commit: a,
run: i,
startedAt: o.clock.now()
};
}
const y = 6e5;
function refuseNotBuilt(e, t) {
const n = e.switches.find(t => !(0, a.QC)(e, t));
if (n) throw (0, r.i4)("NOT_BUILT", `switch ${n.id} is of a kind that this version cannot set or roll back`);
if (t.steps?.some(e => "do" in e || "revert" in e)) throw (0, r.i4)("NOT_BUILT", `phase ${t.id} runs commands, which this version cannot`);
if (e.rollback.steps?.some(e => !("set" in e) && !("gate" in e))) throw (0, r.i4)("NOT_BUILT", "the rollback runs commands, which this version cannot");
}
function refuseByProgress(e, t, n) {
if (n.unfinished !== void 0 || n.rollbackOpen) throw (0, r.i4)("PHASE_UNFINISHED", n.rollbackOpen ? "a rollback began and did not verify everything" : `phase ${n.unfinished} was begun and neither finished nor undone`);
if (n.done.includes(t.id)) throw (0, r.i4)("PHASE_ALREADY_PASSED", `phase ${t.id} was completed before`);
const o = e.phases.findIndex(e => e.id === t.id);
const a = e.phases.slice(0, o).find(e => e.optional !== true && !n.done.includes(e.id));
if (a) throw (0, r.i4)("PHASE_OUT_OF_ORDER", `phase ${a.id} comes before ${t.id} and has not been completed`);
const i = e.phases.slice(o + 1).find(e => n.done.includes(e.id));
if (i) throw (0, r.i4)("PHASE_ALREADY_PASSED", `phase ${i.id}, which comes later, was completed before`);
}
function refuseShortCredentials(e, t) {
if (e === "never") return;
if (e === "unknown") throw (0, r.i4)("CREDENTIALS_TOO_SHORT", "expected to know when the credentials end, found nothing that says so");
const n = t + y - e;
if (n > 0) throw (0, r.i4)("CREDENTIALS_TOO_SHORT", `expected credentials that last ${Math.ceil(n / 6e4)} minutes longer than these`);
}
var E = n(11324);
const O = 4096;
async function refuseUnwritable(e, t, n) {
for (const {one: t, to: n} of e) {
if (!("parameter" in t)) continue;
if (n === void 0) throw (0, r.i4)("NOT_BUILT", `expected a value for ${t.id}; a parameter is not removed by this version`);
if (n === "") throw (0, r.i4)("EMPTY_VALUE", `expected a value for ${t.id}, found an empty one`);
refuseTooLarge(Buffer.byteLength(n), `of ${t.id}`);
}
const o = new Set(e.flatMap(({one: e}) => "function" in e ? [ e.function ] : []));
for (const a of o) {
const o = await t.configuration(a, n);
if (!o) throw (0, r.i4)("NOT_FOUND", "expected the function to exist, found none");
const i = e.flatMap(({one: e, to: t}) => "function" in e && e.function === a ? [ [ e.variable, t ] ] : []);
refuseTooLarge(Buffer.byteLength(JSON.stringify((0, E.Zu)(o.variables, i))), "of variables");
}
}
function refuseTooLarge(e, t) {
if (e > O) throw (0, r.i4)("VALUE_TOO_LARGE", `expected at most ${O} bytes ${t}, found ${e}`);
}
var b = n(19695);
var N = n(56934);
async function begin(e, t) {
const {plan: n, phase: o, target: s, world: u, signal: l} = e;
const {parameters: v, clock: g} = s;
const y = (0, p.w)(n.system);
refuseNotBuilt(n, o);
await e.admit();
refuseShortCredentials(await s.identity.credentialsEnd(), g.now() + (0, N._0)(n, o) + N._y);
l.throwIfAborted();
const {holder: E, epoch: O} = await standAlone(e, t);
const b = await (0, d.U$)(v, y, l);
const x = b === void 0 ? [] : await (0, f.$2)(v, y.journal(b), l);
if (x.some(e => e.world !== u)) throw (0, r.i4)("WORLD_OTHER", `expected a journal of the world ${u}, found entries of another`);
const _ = (0, h.j)(x);
refuseByProgress(n, o, _);
await refuseUnwatched(e, _);
const k = (0, a.Xm)(n);
const I = (0, c.vd)(await (0, c.nV)(k, s, l));
await refuseDrift(e, k, I, _);
const $ = await workOf(n, o.steps ?? [], s.secrets, {
standing: I,
chosen: e.chosen ?? []
}, l);
const S = $.flatMap(e => e.do === "set" ? e.wanted : []);
const T = concerned(k, S);
const A = T.find(e => "parameter" in e && I.get(e.id)?.value === void 0);
if (A) throw (0, r.i4)("MISSING", `expected the parameter of ${A.id} to exist, found none`);
await refuseUnwritable(S, s.functions, l);
const D = b === void 0 || _.rolledBack;
const R = D ? [] : await Promise.all(_.restore.map(e => (0, w.z)(v, e.restore, u, l)));
const G = D ? await (0, d.yY)(v, y, b, l) : b;
const F = D ? 1 : x.length + 1;
const L = pointOf(e, T, I);
const C = `${y.restore(G)}/${o.id}-${F}`;
await (0, w._)(v, C, L, l);
e.report?.({
type: "restore-point",
switches: T.length
});
const P = (0, i.H)(v, y, O, E);
const U = {
points: [ ...R, L ],
complete: true
};
const M = g.now() + (0, m.oV)(n, o);
const B = {
paths: y,
journal: y.journal(G),
next: F,
held: E,
guard: P
};
const j = {
...B,
known: U,
switches: T,
point: L,
work: $,
until: M,
shown: []
};
await enter(e, j, C);
return j;
}
async function standAlone(e, t) {
const {plan: n, phase: o, target: a, world: i, owner: s, run: c} = e;
const {parameters: d, clock: f} = a;
const h = (0, p.w)(n.system);
const w = {
owner: s,
run: c,
phase: o.id,
now: f.now()
};
t.held = (0, l.LO)(w);
const v = await (0, l.HJ)(d, h.lock, w);
t.held = v.holder;
e.report?.({
type: "lock",
...v.takenOverFrom ? {
takenOverFrom: v.takenOverFrom.run
} : {}
});
const m = (0, u.xn)((await d.get([ h.fence ], e.signal)).get(h.fence));
if (m.open) throw (0, r.i4)("PHASE_UNFINISHED", "a rollback began and has not verified everything");
const g = v.takenOverFrom ? await (0, u.rZ)(d, h.fence, m, {
run: c,
at: f.now(),
world: i
}) : m.epoch;
return {
holder: v.holder,
epoch: g
};
}
async function refuseUnwatched(e, t) {
const {plan: n, target: o, world: a, signal: i} = e;
if (!(0, b.q_)(n, t)) return;
await (e.catchUp?.());
const s = await (0, b.Ml)(n, o, a, t, o.clock.now(), i);
if (s === "TRIGGERED") throw (0, r.i4)("TRIGGERED", "a trigger fired since the last phase was done");
if (s !== void 0) throw (0, r.i4)(s, "expected the triggers to be watched all the time since the last phase was done, found a gap");
}
async function refuseDrift(e, t, n, {done: o}) {
const a = o.at(-1);
if (a === void 0) return;
const {parameters: i} = e.target;
const s = await (0, v.Z)(i, (0, p.w)(e.plan.system).standing, e.world, e.signal);
if (s.phase !== a) throw (0, r.i4)("DRIFT", `expected the record of phase ${a}, found that of another phase`);
const c = t.find(e => Object.hasOwn(s.values, e.id) && (s.values[e.id] ?? void 0) !== n.get(e.id)?.value);
if (c) throw (0, r.i4)("DRIFT", `expected ${c.id} to stand as phase ${a} left it, found another value`);
}
function concerned(e, t) {
if (t.length === 0) return [];
return [ ...new Set([ ...t.map(e => e.one), ...e.filter(e => e.kill === true) ]) ];
}
function pointOf(e, t, n) {
const o = t.map(e => {
const {value: t, version: o} = n.get(e.id) ?? {
value: void 0
};
return {
switch: e.id,
value: t ?? null,
...o === void 0 ? {} : {
version: o
}
};
});
return {
world: e.world,
plan: e.planDigest,
phase: e.phase.id,
takenAt: e.target.clock.now(),
before: o
};
}
async function enter(e, t, n) {
e.signal.throwIfAborted();
await t.guard.before(e.signal);
try {
await record(e, t, {
type: "phase-begun",
restore: n
});
} catch (n) {
await record(e, t, {
type: "phase-undone",
reason: "JOURNAL_UNREADABLE"
}).catch(() => {});
throw n;
}
}
var x = n(57509);
var _ = n(93107);
async function setVariables(e, {on: t, clock: n, guard: o, signal: a}) {
const s = e[0];
if (!s) return;
const {function: c, alias: d} = s.one;
let f = false;
const forward = t => {
const n = f && e.every(({one: e, to: n}) => (0, E.SD)(t, e.variable) === n);
for (const {one: o, from: a} of e) if (!n && (0, E.SD)(t, o.variable) !== a) throw (0, 
r.i4)("CONFLICT", `expected ${o.id} to stand as the restore point saw it, found another value`);
return (0, E.Zu)(t, e.map(e => [ e.one.variable, e.to ]));
};
const u = {
...t.functions,
async replaceVariables(...e) {
await o.before(a);
f = true;
return t.functions.replaceVariables(...e);
}
};
await o.before(a);
try {
await (0, E.HC)(u, n, c, forward, d, a);
} catch (e) {
if (f) await takeBackIfRaised();
throw e;
}
await takeBackIfRaised();
const l = await (0, E.gu)(t.functions, n, c, a);
const p = e.find(({one: e, to: t}) => (0, E.SD)(l.variables, e.variable) !== t);
if (l.update === "Failed") throw (0, r.i4)("UPDATE_FAILED", "expected the function\u2019s update to succeed, found it failed");
if (p) throw (0, r.i4)("READ_BACK_DIFFERS", `expected ${p.one.id} to read back as written, found another value`);
async function takeBackIfRaised() {
const a = await o.raised();
if (!a) return;
const back = t => {
const n = e.filter(({one: e, to: n}) => (0, E.SD)(t, e.variable) === n);
return (0, E.Zu)(t, n.map(({one: e, from: t, safe: n}) => [ e.variable, (0, i.P)(a, e.id) ? n : t ]));
};
await (0, E.HC)(t.functions, n, c, back, d);
throw (0, r.i4)("FENCED", "expected the fence to stand after a function\u2019s update, found it raised; the update was taken back");
}
}
var k = n(13854);
async function setParameter(e, {on: t, guard: n, signal: o}) {
const {one: a, from: s, to: c, safe: d} = e;
const f = a.parameter;
if (c === void 0) throw (0, r.i4)("NOT_BUILT", `expected a value for ${a.id}; a parameter is not removed by this version`);
await n.before(o);
const u = (await t.parameters.get([ f ], o)).get(f);
if (u?.value !== s) throw (0, r.i4)("CONFLICT", `expected ${a.id} to stand as the restore point saw it, found another value`);
o?.throwIfAborted();
const l = u?.type ?? a.type ?? "String";
const p = await t.parameters.put({
name: f,
value: c,
type: l,
mode: u ? "overwrite" : "create"
});
const h = await whoWroteBetween(t.parameters, f, u, p, c);
const w = await n.raised();
if (w) {
const e = (0, i.P)(w, a.id) ? d : h ? h.value : s;
await putOver(t.parameters, {
name: f,
type: l
}, e, p);
throw (0, r.i4)("FENCED", `expected the fence to stand after writing ${a.id}, found it raised; the write was taken back`);
}
if (h) {
await putOver(t.parameters, {
name: f,
type: l
}, h.value, p);
throw (0, r.i4)("CONFLICT", `expected to write ${a.id} alone, found that somebody else wrote in between, who was put back`);
}
const v = (await t.parameters.get([ f ])).get(f);
if (v?.value !== c || v.version !== p) throw (0, r.i4)("READ_BACK_DIFFERS", `expected ${a.id} to read back as written, found another value or version`);
return p;
}
async function whoWroteBetween(e, t, n, o, r) {
const a = (n?.version ?? 0) + 1;
if (o < a) return {
value: n?.value
};
for (let i = o - 1; i >= a; i -= 1) {
const o = await e.at(t, i);
if (o?.value !== r) return {
value: o ? o.value : n?.value
};
}
return;
}
async function putOver(e, {name: t, type: n}, o, r) {
let a = r;
let i = o;
for (let o = 0; o < 5; o += 1) {
const o = (await e.get([ t ])).get(t);
if (!o || o.version !== a) return;
if (o.value === i) return;
if (i === void 0) {
await e.remove(t);
return;
}
const r = await e.put({
name: t,
value: i,
type: n,
mode: "overwrite"
});
if (r === a + 1) return;
const s = await e.at(t, r - 1);
if (!s) return;
i = s.value;
a = r;
}
}
const I = 4;
async function undoPhase(e, t) {
const {wanted: n, point: o, safeOf: a} = e;
const i = [ ...new Set(n.map(e => e.one)) ];
const s = new Map(o.before.map(e => [ e.switch, e.value ?? void 0 ]));
let d = e.quiet ? k.P : k.i;
for (let e = 1, o = 0; e <= I; e += 1) {
const e = (0, c.E3)(await (0, c.nV)(i, t.on, t.signal));
const f = i.flatMap(t => {
const o = e.get(t.id) ?? {
value: void 0
};
const i = s.get(t.id);
if (o.value === i && o.unsettled === void 0) return [];
if (o.value !== i && !n.some(e => e.one.id === t.id && e.to === o.value)) throw (0, 
r.i4)("CONFLICT", `expected ${t.id} to stand as the phase or its restore point has it, found another value`);
return [ {
one: t,
from: o.value,
to: i,
safe: a(t)
} ];
});
o = f.length === 0 ? o + 1 : 0;
if (o === 2) return;
for (const e of grouped(f.toReversed())) await carryOut(e, t);
await t.clock.sleep(d, t.signal);
d = k.P;
}
throw (0, r.i4)("NOT_VERIFIED", "expected two readings to agree with what stood before the phase, found that they do not");
}
function grouped(e) {
const t = new Map;
for (const n of e) {
const e = "function" in n.one ? `function ${n.one.function}` : `switch ${n.one.id}`;
t.set(e, [ ...t.get(e) ?? [], n ]);
}
return [ ...t.values() ];
}
async function carryOut(e, t) {
const n = e.flatMap(e => "variable" in e.one ? [ {
...e,
one: e.one
} ] : []);
const o = e.flatMap(e => "parameter" in e.one ? [ {
...e,
one: e.one
} ] : []);
for (const e of o) await setParameter(e, t);
for (const n of e) if ("run" in n.one) await (0, _.d)({
...n,
one: n.one
}, t);
if (n.length > 0) await setVariables(n, t);
}
async function carry(e, t) {
await proveKillSwitches(e, t);
const n = stoodBefore(t);
for (const [o, r] of t.work.entries()) {
inTime(e, t);
await keepLock(e, t);
if (r.do === "gate") await pass(e, t, r.gate, "step", o); else await set(e, t, r.wanted, n);
}
await refuseMoved(e, t, n, "READ_BACK_DIFFERS");
for (const [n, o] of (e.phase.leave ?? []).entries()) await pass(e, t, o, "leave", n);
await finish(e, t, n);
}
function inTime({phase: e, target: t}, {until: n}) {
(0, m.fY)(e, n, t.clock.now());
}
async function proveKillSwitches(e, t) {
const n = stoodBefore(t);
for (const o of t.switches.filter(e => e.kill === true)) {
const r = n.get(o.id);
await carryOut([ {
one: o,
from: r,
to: r,
safe: safeOf(t, o)
} ], writing(e, t));
}
}
async function set(e, t, n, o) {
const r = n.map(({one: e, to: n}) => ({
one: e,
from: o.get(e.id),
to: n,
safe: safeOf(t, e)
}));
const a = r.map(({one: t, from: n, to: o}) => ({
switch: t.id,
from: (0, x.v)(e.plan, t, n),
to: (0, x.v)(e.plan, t, o)
}));
const i = n.map(({one: e}) => e.id);
await record(e, t, {
type: "writing",
switches: i
});
e.report?.({
type: "writing",
switches: a
});
await carryOut(r, writing(e, t));
for (const {one: e, to: t} of n) o.set(e.id, t);
t.shown.push(...a);
await record(e, t, {
type: "written",
switches: i
});
e.report?.({
type: "written",
switches: a
});
}
async function pass(e, t, n, o, a) {
const {plan: i, phase: s, target: c, signal: d} = e;
const alive = async () => {
inTime(e, t);
t.held = await (0, l.LH)(c.parameters, t.paths.lock, t.held, c.clock.now(), d);
await t.guard.before(d);
};
inTime(e, t);
const f = await e.look(n, o, a, alive);
if (f.triggered !== void 0) throw (0, r.i4)("TRIGGERED", `trigger ${f.triggered} of ${i.system} fired`);
if (f.verdict !== "GO") throw (0, r.i4)("LEAVE_GATE_NO_GO", `gate ${n.id ?? n.gate} of phase ${s.id} said NO-GO${f.because ? ` (${f.because})` : ""}`);
}
async function refuseMoved(e, t, n, o) {
const a = (0, c.vd)(await (0, c.nV)(t.switches, e.target, e.signal));
const i = t.switches.find(e => a.get(e.id)?.value !== n.get(e.id));
if (i) throw (0, r.i4)(o, `expected ${i.id} to stand as the phase left it, found another value`);
}
async function finish(e, t, n) {
const {target: o, plan: i, phase: s, world: d} = e;
inTime(e, t);
await t.guard.before(e.signal);
await refuseMoved(e, t, n, "DRIFT");
const f = (0, a.Xm)(i).filter(e => e.only_rollback === void 0);
const u = (0, c.vd)(await (0, c.nV)(f, o, e.signal));
const l = Object.fromEntries(f.map(e => [ e.id, u.get(e.id)?.value ?? null ]));
await (0, v.u)(o.parameters, t.paths.standing, {
world: d,
phase: s.id,
values: l
}, e.signal);
await t.guard.before(e.signal);
e.signal.throwIfAborted();
await record(e, t, {
type: "phase-done"
});
if (await t.guard.raised()) throw (0, r.i4)("FENCED", "expected the fence to stand when the phase was done, found it raised");
}
var $ = n(29689);
function interrupt(e, t) {
t.cut ??= cut(e, t);
return t.cut;
}
async function cut(e, t) {
const {target: n, world: o, planDigest: r, commit: i, run: s, phase: c} = e;
const d = {
type: "interrupted",
world: o,
plan: r,
commit: i,
run: s,
at: n.clock.now(),
phase: c.id
};
const u = [];
const [l, p] = await Promise.all([ (0, f.BC)(n.parameters, t.journal, d, t.next).then(() => true, () => false), (0, 
$.qG)(rollbackOf(e), (0, a.Xm)(e.plan), (e, t) => {
if (t === "failed") u.push(e.id);
}) ]);
await giveUpLock(e, t);
return {
verdict: "NO-GO",
reason: "INTERRUPTED",
message: said(u, p !== void 0, l),
end: "interrupted",
changes: t.shown
};
}
function said(e, t, n) {
if (e.length > 0) return `interrupted: ${e.join(" and ")} could not be set; roll back at once`;
const o = [ ...t ? [] : [ "the fence could not be raised" ], ...n ? [] : [ "the journal could not be written" ] ];
const r = o.length === 0 ? "" : `; ${o.join(" and ")}`;
return `interrupted: the kill switches are set, the rest is rolled back next${r}`;
}
var S = n(25827);
async function applyPhase(e) {
let t;
const n = {};
let tell = () => {};
const o = new Promise(e => {
tell = e;
});
const onAbort = () => void (t && tell(interrupt(e, t)));
e.signal.addEventListener("abort", onAbort, {
once: true
});
const a = (async () => {
try {
t = await begin(e, n);
} catch (t) {
await giveUpLock(e, n);
if ((0, r.iS)(t).code === "TRIGGERED" && !e.signal.aborted) return rolledBackInstead(e, t);
return untouched(e, t);
}
if (e.signal.aborted) return interrupt(e, t);
const o = await carryThrough(e, t);
e.signal.removeEventListener("abort", onAbort);
if (t.cut) return t.cut;
await giveUpLock(e, t);
return o;
})();
return Promise.race([ a, o ]);
}
function untouched(e, t) {
const n = (0, r.iS)(t);
const o = e.signal.aborted ? "INTERRUPTED" : n.code;
const a = e.signal.aborted ? "interrupted before the first change" : n.message;
e.report?.({
type: "no-go",
reason: o,
message: a,
then: "nothing"
});
return {
verdict: "NO-GO",
reason: o,
message: a,
end: "untouched",
changes: []
};
}
async function rolledBackInstead(e, t) {
const {code: n, message: o} = (0, r.iS)(t);
e.report?.({
type: "no-go",
reason: n,
message: o,
then: "rollback"
});
const a = await (0, S.F)({
...rollbackOf(e),
report: t => e.report?.({
type: "rollback",
event: t
})
});
return {
verdict: "NO-GO",
reason: n,
message: o,
end: a.verified ? "rolled-back" : "not-verified",
changes: [],
rollback: a
};
}
async function carryThrough(e, t) {
try {
await carry(e, t);
return {
verdict: "GO",
reason: "MET",
message: `phase ${e.phase.id} is done`,
end: "done",
changes: t.shown
};
} catch (n) {
return noGo(e, t, n);
}
}
const T = [ "LEAVE_GATE_NO_GO", "TRIGGERED", "CONFLICT", "DRIFT", "UPDATE_FAILED", "DENIED", "PHASE_OVERDUE" ];
async function noGo(e, t, n) {
if (e.signal.aborted) return interrupt(e, t);
const {code: o, message: a} = (0, r.iS)(n);
const i = {
verdict: "NO-GO",
reason: o,
message: a,
changes: t.shown
};
const s = await t.guard.raised().catch(() => {});
if (s?.open && s.scope === "all") {
e.report?.({
type: "no-go",
reason: o,
message: a,
then: "nothing"
});
return {
...i,
end: "left-to-rollback"
};
}
const c = o === "TRIGGERED" || o === "LOCK_LOST" || o === "FENCED" || s !== void 0;
const d = c ? "rollback" : (0, N.H9)(e.plan, e.phase);
e.report?.({
type: "no-go",
reason: o,
message: a,
then: d
});
const f = T.includes(o);
if (d === "undo") {
const n = await undo(e, t, o, f);
if (n === void 0) return {
...i,
end: "undone"
};
if (e.signal.aborted) return interrupt(e, t);
e.report?.({
type: "no-go",
reason: n,
message: "the undo failed",
then: "rollback"
});
}
const u = await (0, S.F)({
...rollbackOf(e),
quiet: f && d === "rollback",
report: t => e.report?.({
type: "rollback",
event: t
})
});
return {
...i,
end: u.verified ? "rolled-back" : "not-verified",
rollback: u
};
}
async function undo(e, t, n, o) {
const a = t.work.flatMap(e => e.do === "set" ? e.wanted : []);
try {
await undoPhase({
wanted: a,
point: t.point,
safeOf: e => safeOf(t, e),
quiet: o
}, writing(e, t));
await record(e, t, {
type: "phase-undone",
reason: n
});
e.report?.({
type: "undone"
});
return;
} catch (e) {
return (0, r.iS)(e).code;
}
}
var A = n(4177);
var D = n(88670);
var R = n(23054);
var G = n(870);
var F = n(65012);
var L = n(45039);
var C = n(94981);
var P = n(12873);
var U = n(43585);
var M = n(21621);
var B = n(36812);
var j = n(68640);
var V = n(6797);
var H = n(60097);
var W = n(10617);
var K = n(20267);
var Y = n(73327);
var X = n(24745);
var J = n(49259);
var q = n(94600);
var z = n(20249);
async function runPhase(e, t) {
const {loaded: n, target: a, world: i, run: s, clock: c} = e;
const {plan: d, digest: f} = n;
const u = d.phases.find(e => e.id === t.phase);
if (!u) throw (0, r.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
const l = c.now();
const p = [];
const h = [];
const w = [];
let v = null;
let m = [];
const g = {
id: s.id,
attempt: s.attempt,
job: s.job
};
const judge = async (n, o) => {
const r = await (0, D.R)({
plan: d,
planDigest: f,
phase: u.id,
gate: n,
target: a,
world: i,
mode: t.mode,
...t.breakGlass === void 0 ? {} : {
breakGlass: t.breakGlass
},
commit: s.commit,
run: g,
tool: e.tool,
prev: v,
signal: t.signal,
async report(e) {
t.report?.({
type: "tick",
tick: e
});
await o();
},
progress: e => t.report?.({
type: "progress",
progress: e
}),
pulse: o
});
p.push(...r.records);
h.push(...r.reports);
w.push(...r.minutes);
v = r.digest;
return r;
};
const y = await applyPhase({
plan: d,
planDigest: f,
phase: u,
target: a,
world: i,
commit: s.commit,
run: e.runName,
owner: (0, o.randomUUID)(),
startedAt: e.startedAt,
signal: t.signal,
...t.chosen ? {
chosen: t.chosen
} : {},
...t.report ? {
report: t.report
} : {},
async admit() {
(0, P.g)(d, c.now());
const n = t.evidence;
if (n === void 0) {
const e = await judge("enter", async () => {});
const t = e.records.find(({evidence: e}) => e.verdict !== "GO")?.evidence;
if (e.verdict !== "GO") throw (0, r.i4)("EVIDENCE_NO_GO", `expected the enter gates to say GO, found NO-GO${t ? inBrackets(t) : ""}`);
return;
}
const o = (0, z.s)(e, u, t.signal);
const l = await (0, U.Gx)(o);
const p = {
plan: d,
planDigest: f,
phase: u,
target: a,
world: i,
commit: s.commit,
file: (0, K.nM)(n, d.system, u.id)
};
const h = await (0, C.O$)(p);
const w = await (0, C.tl)(p, H.VS);
if (w.evidence.prev !== h) throw (0, r.i4)("EVIDENCE_STALE", "expected the newest enter gates to be those that the sign-off\u2019s record follows");
const g = (0, U.f1)(o, l, w);
await (0, U.Xi)({
...o,
target: a
}, g);
m = g;
v = w.digest;
},
async catchUp() {
await (0, R.w)({
plan: d,
planDigest: f,
target: a,
world: i,
commit: s.commit,
limit: 0,
signal: t.signal,
rollBack: async () => {}
});
},
async look(e, t, n, o) {
const r = await judge((0, F.Xc)(e), o);
return {
verdict: r.verdict,
digest: r.digest,
...r.triggered === void 0 ? {} : {
triggered: r.triggered
},
...because(r.evidence)
};
}
});
const E = c.now();
const O = {
world: i,
mode: t.mode,
...t.breakGlass === void 0 ? {} : {
break_glass: t.breakGlass
},
system: d.system,
plan: f,
commit: s.commit,
run: g,
tool: e.tool,
prev: v,
from: l,
to: E
};
const b = (0, A.t)(O, u.id, y, p.map(({evidence: e}) => e.gate), m);
const N = t.mode === "normal" && m.length === 0;
const x = N ? void 0 : await keepRecord(e, b);
const _ = await progressFile(e, y);
const k = y.verdict !== "GO" && y.end !== "untouched" && y.end !== "interrupted";
const I = k ? await (0, Y.u)(e, y.rollback, {
reason: {
code: y.reason,
phase: u.id
}
}) : {
files: []
};
const $ = y.verdict === "GO" && x === void 0;
const S = y.verdict === "GO" && x !== void 0 ? "EVIDENCE_UNWRITTEN" : y.reason;
return {
end: y.end,
exit: $ ? W.dc.go : exitAfter(S, p),
verdict: $ ? "GO" : "NO-GO",
code: S,
lines: [ ...p.flatMap(({evidence: e}) => (0, B.HN)(e, d)), ...(0, j.tX)(u, y), ...(0, 
V.yu)(m), ...x ? [ x ] : [], ...[ _.line, I.line ].filter(e => e !== void 0) ],
summary: [ (0, j.g3)(d, u, y, E - l, i), ...(0, V.gJ)(m), ...p.flatMap(({evidence: e, digest: t}) => [ (0, 
M.s)(e, d, {
digest: t,
minutes: (0, q.B4)(w, e)
}), ...(0, q.tu)(h, e, d) ]) ].join("\n"),
outputs: {
verdict: $ ? "GO" : "NO-GO",
reason: S,
"plan-digest": f,
"evidence-digest": b.digest
},
files: [ ...(0, X.P)(e), ...[ ...p, b ].map(q.W7), ..._.files, ...I.files, ...p.flatMap(e => [ ...(0, 
q.IU)(h, e, d), ...(0, q.m)(w, e) ]) ],
json: {
message: y.message,
end: y.end,
changes: y.changes,
rollback: y.rollback ?? null,
digest: b.digest,
records: [ ...p, b ].map(({evidence: e}) => e)
}
};
}
function because({findings: e}) {
const t = e.filter(({outcome: e, reason: t}) => e !== "pass" && e !== "waived" && t !== "WATCHING");
if (t.length === 0) return {};
const n = t.slice(0, 3).map(({check: e, outcome: t, reason: n}) => `${e} ${t} ${n}`);
return {
because: t.length > 3 ? `${n.join(", ")} and ${t.length - 3} more` : n.join(", ")
};
}
function inBrackets(e) {
const {because: t} = because(e);
return t === void 0 ? "" : ` (${t})`;
}
function exitAfter(e, t) {
if (t.some(({evidence: e}) => e.findings.some(e => e.outcome === "fail"))) return W.dc.noGo;
const n = e === "LEAVE_GATE_NO_GO" || e === "EVIDENCE_NO_GO" && t.length > 0;
return n ? W.dc.unknown : Math.max(W.dc.noGo, (0, G.s)(e));
}
async function keepRecord({target: e}, t) {
try {
await (0, L.sc)(e.parameters, t);
return;
} catch (e) {
return `  the record of the phase could not be kept in the account (${(0, r.iS)(e).code})`;
}
}
async function progressFile(e, t) {
const {plan: n} = e.loaded;
const o = (0, J.Q)(n);
if (o === void 0 || t.end === "untouched" || t.end === "interrupted") return {
files: []
};
try {
const {cutover: t, entry: r} = await (0, J.B)(e);
const a = `  progress log: entry ${t} is in the evidence; gonogo log <plan> --write puts it into ${o}`;
return {
line: a,
files: [ {
name: `${n.system}.progress-log.md`,
text: r
} ]
};
} catch (e) {
return {
line: `  the progress log\u2019s entry could not be written (${(0, r.iS)(e).code}); gonogo log <plan> tries again`,
files: []
};
}
}
}),
20249: (function(e, t, n) {
n.d(t, {
E: () => runSignOff,
s: () => signoffAsk
});
var o = n(19473);
var r = n(75931);
var a = n(94981);
var i = n(43585);
var s = n(6797);
var c = n(60097);
var d = n(20267);
var f = n(94600);
function signoffAsk({loaded: e, target: t, run: n}, o, r) {
const a = o.signoff ?? [];
const i = a.at(-1) ?? {
role: "nobody",
environment: ""
};
return {
plan: e.plan,
phase: o,
target: t,
run: n,
own: i,
wanted: a,
signal: r
};
}
async function runSignOff(e, t) {
const {loaded: n, world: u, run: l, clock: p} = e;
const {plan: h, digest: w} = n;
const v = h.phases.find(e => e.id === t.phase);
if (!v) throw (0, o.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
const m = v.signoff?.find(({role: e}) => e === t.role);
if (!m) throw (0, o.i4)("USAGE", `expected role to be one that signs phase ${v.id} off, found another name`);
const g = p.now();
const y = {
plan: h,
phase: v,
target: e.target,
run: l,
own: m,
wanted: [ m ],
signal: t.signal
};
const E = await (0, i.Gx)(y);
const O = (0, d.nM)(t.evidence, h.system, v.id);
const b = (0, a.fs)({
plan: h,
planDigest: w,
phase: v,
world: u,
commit: l.commit,
file: O
}, c.VS);
const N = (0, i.f1)(y, E, b);
const x = N.map(e => findingOf(e, p.now()));
const _ = {
world: u,
mode: "normal",
system: h.system,
plan: w,
commit: l.commit,
run: {
id: l.id,
attempt: l.attempt,
job: l.job
},
tool: e.tool,
phase: v.id,
gate: `signoff-${m.role}`.slice(0, 63),
kind: "sign-off",
verdict: "GO",
declared: x.map(({check: e}) => e),
findings: x,
looks: 1,
signoffs: [ ...N ],
from: g,
to: p.now(),
prev: b.digest
};
const k = (0, r.o)(_);
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  sign-off of phase ${v.id} by ${m.role}`, ...(0, s.yu)(N) ],
summary: [ `## \u2705 GO \u2014 sign-off of ${v.id} by ${m.role}`, "", ...(0, s.gJ)(N) ].join("\n"),
outputs: {
verdict: "GO",
reason: "MET",
"plan-digest": w,
"evidence-digest": k.digest
},
files: [ (0, f.W7)(k) ],
json: {
digest: k.digest,
records: [ k.evidence ]
}
};
}
const findingOf = ({role: e}, t) => ({
check: e,
kind: "sign-off",
outcome: "pass",
reason: "MET",
expected: {
word: "approved"
},
actual: {
word: "approved"
},
at: t,
ms: 0
});
}),
76422: (function(e, t, n) {
n.d(t, {
Z: () => readStanding,
u: () => keepStanding
});
var o = n(80142);
var r = n(19473);
var a = n(39074);
var i = n(53057);
async function keepStanding(e, t, n, r) {
await (0, i.Y6)(e, t, (0, o.$N)(n), r);
}
async function readStanding(e, t, n, o) {
const s = await (0, i.X)(e, t, o);
if (s === void 0) throw (0, r.i4)("NOT_FOUND", "expected a record of how the last phase left the switches, found none");
const c = (0, a.o)(s, "the standing values");
if (c["world"] !== n) throw (0, r.i4)("WORLD_OTHER", `expected standing values of the world ${n}, found another\u2019s`);
const {phase: d, values: f} = c;
const u = typeof d === "string" && f !== null && typeof f === "object" && Object.values(f).every(e => e === null || typeof e === "string");
if (!u) throw (0, r.i4)("RESPONSE_INVALID", "expected standing values by switch");
return {
world: n,
phase: d,
values: f
};
}
}),
6690: (function(e, t, n) {
n.d(t, {
K: () => keepWatched,
v: () => readWatched
});
var o = n(80142);
var r = n(19473);
var a = n(39074);
var i = n(3476);
var s = n(53057);
const nameOf = (e, t) => `${(0, i.w)(e).records}/watched.${t}`;
async function keepWatched(e, t, n, r) {
await (0, s.Y6)(e, nameOf(t, n.phase), (0, o.$N)({
...n
}), r);
}
async function readWatched(e, t, n, o) {
const i = await (0, s.X)(e, nameOf(t, n.phase), o);
if (i === void 0) return;
const c = (0, a.o)(i, "the record of a watch");
const isTime = e => typeof e === "number" && Number.isSafeInteger(e) && e >= 0;
const {holes: d, texts: f} = c;
const u = (c.world === "production" || c.world === "rehearsal") && typeof c.plan === "string" && c.phase === n.phase && [ c.from, c.until, c.looks, c.missed, c.openedAt ].every(isTime) && Array.isArray(d) && d.every(e => Array.isArray(e) && e.length === 2 && e.every(isTime)) && typeof f === "object" && f !== null && Object.values(f).every(e => typeof e === "string") && (c.fired === void 0 || typeof c.fired === "string");
if (!u) throw (0, r.i4)("RESPONSE_INVALID", "expected the record of a watch, found something else");
if (c.world !== n.world) throw (0, r.i4)("WORLD_OTHER", `expected the record of a watch of the world ${n.world}, found another world\u2019s`);
const l = c;
return l.from === n.from ? l : void 0;
}
}),
12873: (function(e, t, n) {
n.d(t, {
g: () => refuseOutsideWindow
});
var o = n(19473);
var r = n(59088);
function refuseOutsideWindow(e, t) {
const n = (0, r.w)(e, t);
if (n === void 0) return;
const {from: a, until: i} = e.release?.window ?? {};
throw (0, o.i4)(n, `expected now to lie between ${a} and ${i}, found it ${n === "RELEASE_EARLY" ? "before" : "after"} that`);
}
}),
94981: (function(e, t, n) {
n.d(t, {
O$: () => admitByEvidence,
fs: () => travelledRecord,
tl: () => admitRecord
});
var o = n(80142);
var r = n(73110);
var a = n(19473);
var i = n(75931);
var s = n(65012);
var c = n(45039);
const d = 36e5;
const f = 6e4;
async function admitByEvidence(e) {
let t = "";
for (const n of e.phase.enter) t = (await admitRecord(e, (0, s.Xc)(n))).digest;
return t;
}
async function admitRecord(e, t) {
const {plan: n, phase: o, target: i, world: s} = e;
const u = o.fresh === void 0 ? d : (0, r.Rz)(o.fresh);
const l = await (0, c.zy)(i.parameters, (0, c.eg)(n.system, o.id, t));
if (!l) throw (0, a.i4)("EVIDENCE_MISSING", `expected a record of gate ${t} of phase ${o.id}, found none`);
if (l.world !== s) throw (0, a.i4)("WORLD_OTHER", `expected evidence of the world ${s}, found one of another`);
if (l.plan !== e.planDigest || l.commit !== e.commit) throw (0, a.i4)("EVIDENCE_OTHER_PLAN", `expected evidence of this plan and commit, found one of another`);
if (l.verdict !== "GO") throw (0, a.i4)("EVIDENCE_NO_GO", `expected gate ${t} to have said GO, found NO-GO`);
const p = i.clock.now() - l.at;
if (p > u || p < -f) throw (0, a.i4)("EVIDENCE_STALE", `expected evidence of at most ${Math.round(u / 6e4)} minutes, found one of ${Math.round(p / 6e4)}`);
const h = e.file(t);
if (h === void 0) throw (0, a.i4)("EVIDENCE_MISSING", `expected the evidence file of gate ${t}, found none`);
const w = travelled(h);
const {evidence: v, digest: m} = w;
if (m !== l.digest && v.to === l.at) throw (0, a.i4)("EVIDENCE_TAMPERED", `expected the record that the target account names for gate ${t}, found another`);
refuseOther(e, t, v);
if (m !== l.digest) throw (0, a.i4)("EVIDENCE_STALE", `expected the newest record of gate ${t}, found that the gate has run again since`);
if (v.to !== l.at) throw (0, a.i4)("EVIDENCE_TAMPERED", `expected the head of gate ${t} to give its record\u2019s own time, found another`);
refuseNoGo(t, v);
return w;
}
function travelledRecord(e, t) {
const n = e.file(t);
if (n === void 0) throw (0, a.i4)("EVIDENCE_MISSING", `expected the evidence file of gate ${t}, found none`);
const o = travelled(n);
refuseOther(e, t, o.evidence);
refuseNoGo(t, o.evidence);
return o;
}
function refuseOther({plan: e, phase: t, world: n, planDigest: o, commit: r}, i, s) {
if (s.world !== n) throw (0, a.i4)("WORLD_OTHER", `expected evidence of the world ${n}, found one of another`);
if (s.plan !== o || s.commit !== r) throw (0, a.i4)("EVIDENCE_OTHER_PLAN", "expected evidence of this plan and commit, found one of another");
if (s.system !== e.system || s.phase !== t.id || s.gate !== i) throw (0, a.i4)("EVIDENCE_TAMPERED", `expected the evidence file of gate ${i}, found another record`);
}
function refuseNoGo(e, t) {
if (t.verdict !== "GO" || t.mode !== "normal") throw (0, a.i4)("EVIDENCE_TAMPERED", `expected a GO of gate ${e} that may be approved, found another record`);
}
function travelled(e) {
try {
return (0, i.D)(e, (0, o.sc)(e));
} catch (e) {
const {message: t} = (0, a.iS)(e);
throw (0, a.i4)("EVIDENCE_TAMPERED", `expected the file of a record as a gate wrote it: ${t}`);
}
}
}),
80763: (function(e, t, n) {
n.d(t, {
fY: () => refuseOverdue,
ju: () => commandsMs,
oV: () => limitMs
});
var o = n(73110);
var r = n(19473);
var a = n(56934);
function commandsMs(e, t) {
const n = (t.steps ?? []).flatMap(t => {
const n = "do" in t ? [ t.do ] : "set" in t ? Object.keys(t.set).map(t => byOf(e, t)) : [];
return n.flatMap(t => e.commands?.find(({id: e}) => e === t) ?? []);
});
return n.reduce((e, {deadline: t}) => e + (0, o.Rz)(t), 0);
}
function limitMs(e, t) {
return t.within === void 0 ? (0, a._0)(e, t) + commandsMs(e, t) : (0, o.Rz)(t.within);
}
function refuseOverdue(e, t, n) {
if (n > t) throw (0, r.i4)("PHASE_OVERDUE", `expected the phase ${e.id} to be over in its time, found it ${Math.ceil((n - t) / 1e3)} s late`);
}
function byOf(e, t) {
const n = e.switches.find(e => e.id === t);
return n !== void 0 && "by" in n && typeof n.by === "string" ? n.by : void 0;
}
}),
43585: (function(e, t, n) {
n.d(t, {
f1: () => bindSignoffs,
Gx: () => readSignoffs,
Xi: () => useSignoffs
});
var o = n(80142);
var r = n(73110);
var a = n(19473);
var i = n(3476);
async function useSignoff(e, t, n, r) {
const {run: s, phase: c, environment: d} = n;
const f = `${(0, i.w)(t).root}/signoffs/${s}/${c}.${d}`;
try {
await e.put({
name: f,
value: (0, o.$N)(n),
type: "String",
mode: "create"
}, r);
} catch (e) {
if (!(0, a.oh)(e) || e.code !== "EXISTS") throw e;
throw (0, a.i4)("SIGNOFF_REPEATED", `expected the approval of ${d} to be used for the first time, found it used`);
}
}
var s = n(12436);
var c = n(18474);
var d = n(60097);
var f = n(49113);
const u = 6e4;
function refuseUnbound(e) {
const {environment: t, passed: n, gate: o} = e;
if (o.run.id !== e.run || o.run.attempt !== 1) return (0, f.x5)("SIGNOFF_OTHER_RUN", "expected the gate\u2019s evidence to be of this run, found another run\u2019s");
const r = (0, d.ul)(o, e.role);
if (r === void 0) return (0, f.x5)("ENV_RULES_UNRECORDED", `expected the gate to have recorded the rules of ${t}, found it has not`);
if (r !== e.rules) return (0, f.x5)("ENV_RULES_CHANGED", `expected the rules of ${t} as the gate saw them, found others`);
if (n.notBefore < o.to - u) return (0, f.x5)("SIGNOFF_BEFORE_EVIDENCE", `expected ${t} to be asked after the gate had ended, found it before`);
const minutes = e => Math.ceil(e / 6e4);
if (n.notAfter - o.to > e.within) return (0, f.x5)("SIGNOFF_LATE", `expected an approval within ${minutes(e.within)} minutes of its evidence, found it may be ${minutes(n.notAfter - o.to)}`);
if (!e.code) return;
const {commit: a, plan: i} = o;
const s = (0, c.t)({
run: e.run,
environment: t,
commit: a,
plan: i,
evidence: e.digest
});
const l = (0, c.r)(n.approval.comment, s);
if (l === "none") return (0, f.x5)("SIGNOFF_CODE_MISSING", "expected the code of the gate\u2019s summary in the approval\u2019s comment, found none");
return l === "other" ? (0, f.x5)("SIGNOFF_CODE_OTHER", "expected the code of this gate\u2019s summary in the approval\u2019s comment, found another") : void 0;
}
function refuseIdentity(e, t) {
if (e === void 0) return (0, f.x5)("OIDC_ABSENT", "expected an identity token of this job, found that it may not have one");
if (e.environment?.toLowerCase() !== t.environment.toLowerCase()) return (0, f.x5)("OIDC_ENVIRONMENT", `expected this job to run in environment ${t.environment}, found ${e.environment === void 0 ? "none" : "another"}`);
const n = e.repository.toLowerCase() === t.repository.toLowerCase() && e.run === t.run && e.attempt === String(t.attempt) && e.commit === t.commit;
return n ? void 0 : (0, f.x5)("OIDC_OTHER_RUN", "expected the identity token of this very run, found another\u2019s");
}
function refuseWorkflow(e, t) {
const n = e?.workflow.slice(e.repository.length + 1);
const o = n === `${t.path}@refs/heads/${t.branch}`;
if (!o) return (0, f.x5)("OIDC_OTHER_WORKFLOW", "expected the workflow file of the run\u2019s own branch, found another");
return e?.jobWorkflow === e?.workflow ? void 0 : (0, f.x5)("OIDC_CALLED_WORKFLOW", "expected this job to stand in the run\u2019s own workflow file, found it called from another");
}
var l = n(26452);
const p = 999;
const h = 6e4;
function refuseRun(e, t) {
const n = Math.max(e.attempt, t.attempt);
if (n !== 1) return (0, f.x5)("SIGNOFF_STALE_ATTEMPT", `expected the first attempt of the run, found attempt ${n}`);
if (String(e.id) !== t.run || e.commit !== t.commit) return (0, f.x5)("SIGNOFF_OTHER_RUN", "expected GitHub to know this run with this commit, found another");
const o = e.event === "workflow_dispatch" && e.actor.type === "User" && e.triggeringActor.type === "User";
return o ? void 0 : (0, f.x5)("SIGNOFF_STARTER_UNKNOWN", "expected a run that a person has dispatched, found one that something else started");
}
function passedBy(e, {run: t, jobs: n, approvals: o, deployments: a}) {
const {name: i} = e;
if (!e.branches.some(e => (0, l.r)(e, t.branch))) return (0, f.x5)("SIGNOFF_OTHER_BRANCH", `expected a run of ${e.branches.join(", ")}, found one of another branch`);
const same = e => e.toLowerCase() === i.toLowerCase();
const s = o.filter(t => t.environments.some(t => t.id === e.id && same(t.name)));
if (s.some(({state: e}) => e === "rejected")) return (0, f.x5)("SIGNOFF_REJECTED", `expected an approval for ${i}, found a rejection`);
const c = s.filter(({state: e}) => e === "approved");
const d = a.filter(e => same(e.environment) && e.commit === t.commit && e.statuses.some(e => e.run === t.id));
const [u, ...p] = d;
if (u === void 0) return (0, f.x5)("SIGNOFF_UNVERIFIED", `expected a deployment of this run to ${i}, found none that names it`);
if (p.length > 0 || c.length > 1) return (0, f.x5)("SIGNOFF_AMBIGUOUS", `expected one job of this run and one approval for ${i}, found ${d.length} and ${c.length}`);
const {statuses: w} = u;
if (w.some(e => e.run !== t.id || e.job === void 0 || !n.includes(e.job))) return (0, 
f.x5)("SIGNOFF_STALE_ATTEMPT", `expected the deployment to ${i} to be of a job of this attempt, found another`);
const v = timesOf(w);
const [m] = c;
if (v === "not asked") return m === void 0 ? (0, f.x5)("ENV_PLAN_TIER", `expected the job to have waited for the reviewers of ${i}, found that it never did`) : (0, 
f.x5)("SIGNOFF_NOT_ASKED", `expected the job to have waited for the reviewers of ${i}, found that it began before`);
if (v === "waits") return (0, f.x5)("SIGNOFF_UNVERIFIED", `expected ${i} to be signed off, found that it still waits`);
if (m === void 0) return (0, f.x5)("SIGNOFF_BYPASSED", `expected an approval for ${i}, found none although the job has begun`);
const g = e.wait === void 0 ? 0 : (0, r.Rz)(e.wait);
const y = v.notAfter - v.notBefore;
if (y < g - h) return (0, f.x5)("SIGNOFF_WAIT_SKIPPED", `expected the job to have waited ${Math.ceil(g / 6e4)} minutes at ${i}, found ${Math.floor(y / 6e4)}`);
const E = w.map(({state: e, at: t}) => ({
state: e,
at: t
}));
return {
approval: m,
deployment: u.id,
timeline: E,
...v
};
}
function timesOf(e) {
const [t, ...n] = e;
if (t?.state !== "waiting") return "not asked";
const o = n.find(({state: e}) => e !== "waiting");
return o === void 0 ? "waits" : {
notBefore: t.at,
notAfter: o.at + p
};
}
var w = n(92257);
const same = (e, t) => e.id === t.id || e.login.toLowerCase() === t.login.toLowerCase();
function judgePerson(e) {
const {by: t, run: n, permission: o, authors: r} = e;
if (t.type !== "User") return (0, f.x5)("SIGNOFF_BY_BOT", "expected an approval by a person, found one by a program");
if (same(t, n.actor) || same(t, n.triggeringActor)) return (0, f.x5)("SIGNOFF_BY_INITIATOR", "expected an approval by somebody else than who started the run, found his own");
const a = (0, w._)(t, e.signers, e.reviewers);
if (typeof a !== "string") return a;
if (o !== "admin" && o !== "write") return (0, f.x5)("SIGNOFF_WITHOUT_STANDING", `expected an approver with write access, found ${o}`);
if (r === void 0) return a;
if (r.length === 0) return (0, f.x5)("SIGNOFF_AUTHOR_UNKNOWN", "expected the commit to belong to a pull request with an author, found none");
if (r.some(e => same(e, t))) return (0, f.x5)("SIGNOFF_BY_AUTHOR", "expected an approval by somebody else than who wrote the change, found his own");
return a;
}
function refuseSamePerson(e) {
const t = e.some((t, n) => e.slice(n + 1).some(e => same(t, e)));
return t ? (0, f.x5)("SIGNOFF_SAME_PERSON", "expected another person for each role, found one who signed for two") : void 0;
}
var v = n(29398);
var m = n(5330);
var g = n(40922);
var y = n(3983);
const E = 36e5;
const O = {
role: "nobody",
people: [],
from: "plan"
};
async function readSignoffs(e) {
const {plan: t, target: n, run: o, signal: r} = e;
const {approvals: i} = n;
if (e.wanted.length === 0) throw (0, a.i4)("SIGNOFF_UNVERIFIED", `expected phase ${e.phase.id} to name a sign-off, found none`);
if (o.attempt !== 1) throw (0, a.i4)("SIGNOFF_STALE_ATTEMPT", `expected the first attempt of the run, found attempt ${o.attempt}`);
const s = await i.identity(r);
const c = {
environment: e.own.environment,
repository: o.repository ?? "",
run: o.id
};
must(refuseIdentity(s, {
...c,
attempt: o.attempt,
commit: o.commit
}));
const d = await i.run(Number(o.id), r);
must(refuseWorkflow(s, d));
must(refuseRun(d, {
run: o.id,
attempt: o.attempt,
commit: o.commit
}));
const u = [];
for (const a of e.wanted) {
const {planned: c, found: l} = await strongEnvironment(e, a);
const p = passedBy(c, {
run: d,
jobs: await i.jobs(d.id, d.attempt, r),
approvals: await i.ofRun(d.id, r),
deployments: await i.deployments(c.name, o.commit, r)
});
if ((0, f.vu)(p)) throw (0, f.J5)(p);
const h = p.approval.user;
const [w = O] = await (0, y.B)(t, [ a.role ], n.repository, r);
const v = judgePerson({
by: h,
run: d,
signers: w,
reviewers: l.reviewers,
permission: h.type === "User" ? await i.permission(h.login, r) : "none",
authors: a.not_author === true ? await i.authors(o.commit, r) : void 0
});
if (typeof v !== "string") throw (0, f.J5)(v);
u.push({
wanted: a,
planned: c,
found: l,
passed: p,
membership: v,
sub: a === e.own ? s?.sub : void 0
});
}
must(refuseSamePerson(u.map(({passed: e}) => e.approval.user)));
return u;
}
async function strongEnvironment({plan: e, target: t, signal: n}, o) {
const r = e.environments.find(e => e.name === o.environment);
if (!r) throw (0, a.i4)("ENV_MISSING", `expected environment ${o.environment} to be declared in the plan, found none`);
const i = await t.approvals.environment(r.name, n);
const c = await (0, y.B)(e, r.reviewers, t.repository, n);
const d = (0, s.Q)(e.waivers ?? [], m.C, t.clock.now()) !== void 0;
const u = (0, g.PA)(r, i, c).find(({code: e}) => !(d && e === "ENV_BYPASS_UNKNOWN"));
if (u) throw (0, f.J5)(u);
if (!i) throw (0, a.i4)("ENV_MISSING", `expected environment ${r.name} to exist, found none`);
return {
planned: r,
found: i
};
}
function bindSignoffs(e, t, n) {
return t.map(({wanted: t, planned: a, found: i, passed: s, membership: c, sub: d}) => {
const f = (0, v.G)(i);
const u = t.code === true;
must(refuseUnbound({
environment: a.name,
role: t.role,
passed: s,
gate: n.evidence,
digest: n.digest,
rules: f,
run: e.run.id,
within: t.within === void 0 ? E : (0, r.Rz)(t.within),
code: u
}));
const {user: l, comment: p} = s.approval;
return {
role: t.role,
environment: {
name: a.name,
id: a.id
},
rules: f,
reviewers: i.reviewers.length,
by: {
id: l.id,
login: l.login
},
membership: c,
approved: {
notBefore: s.notBefore,
notAfter: s.notAfter,
source: "deployment-status"
},
comment: {
sha256: (0, o.sc)(p),
length: p.length,
code: u ? "matched" : "not asked"
},
deployment: s.deployment,
statuses: s.timeline.slice(0, 100).map(({state: e, at: t}) => ({
state: stateOf(e),
at: t
})),
run: {
id: e.run.id,
attempt: 1
},
commit: e.run.commit,
plan: n.evidence.plan,
evidence: n.digest,
...d !== void 0 && b.test(d) ? {
sub: d
} : {}
};
});
}
async function useSignoffs(e, t) {
const {plan: n, phase: o, run: r, target: a, signal: i} = e;
for (const {environment: e, evidence: s} of t) {
const t = {
run: r.id,
phase: o.id,
environment: e.name,
evidence: s,
at: a.clock.now()
};
await useSignoff(a.parameters, n.system, t, i);
}
}
const b = /^repo:[A-Za-z0-9-]+(@[0-9]+)?\/[A-Za-z0-9_.-]+(@[0-9]+)?:environment:[A-Za-z0-9_.%-]+$/;
function stateOf(e) {
const t = [ "waiting", "queued", "pending", "in_progress", "success", "failure", "error", "inactive" ];
const n = t.find(t => t === e);
if (n === void 0) throw (0, a.i4)("RESPONSE_INVALID", "expected a state that deployments have, found another");
return n;
}
function must(e) {
if (e !== void 0) throw (0, f.J5)(e);
}
}),
19695: (function(e, t, n) {
n.d(t, {
Ij: () => acts,
Ml: () => unwatched,
VG: () => a,
mm: () => i,
q_: () => watchedPhase
});
var o = n(40512);
var r = n(6690);
const a = 6e4;
const i = 2 * a + 6e4;
const acts = ({then: e}) => e !== "watch";
function watchedPhase(e, t) {
const n = t.done.at(-1);
if (n === void 0 || t.doneAt === void 0 || t.unfinished !== void 0 || t.rollbackOpen) return;
return (0, o.XJ)(e, n).some(acts) ? {
phase: n,
from: t.doneAt
} : void 0;
}
async function unwatched(e, t, n, o, a, s) {
const c = watchedPhase(e, o);
if (!c) return;
const d = await (0, r.v)(t.parameters, e.system, {
world: n,
...c
}, s);
if (d?.fired !== void 0) return "TRIGGERED";
if (!d || d.holes.length > 0 || a - d.until > i) return "WATCH_GAP";
return;
}
}),
59088: (function(e, t, n) {
n.d(t, {
w: () => outsideWindow
});
function outsideWindow({release: e}, t) {
const n = e?.window;
if (n === void 0) return;
const [o, r] = [ Date.parse(n.from), Date.parse(n.until) ];
if (!Number.isFinite(o) || !Number.isFinite(r) || t >= r) return "RELEASE_EXPIRED";
return t < o ? "RELEASE_EARLY" : void 0;
}
}),
41755: (function(e, t, n) {
n.d(t, {
rM: () => withEntry,
su: () => progressEntry
});
var o = n(34902);
const r = {
"phase-done": "done",
"phase-undone": "undone: everything as before the phase",
interrupted: "interrupted",
"rollback-begun": "rollback begun",
"rolled-back": "rolled back, every switch verified",
"rollback-incomplete": "rollback NOT verified",
surgical: "single switches set to their safe values"
};
const minute = e => new Date(e).toISOString().slice(0, 16).replace("T", " ");
const title = (e, t) => t === void 0 ? "" : (0, o.pj)(e.phases.find(e => e.id === t)?.title ?? t);
function entryLine(e, t, n) {
const {type: a, at: i, phase: s, reason: c, run: d, commit: f} = t;
return [ `- ${minute(i)} UTC: ${[ title(e, s), r[a] ?? a ].filter(e => e !== "").join(" \u2014 ")}`, ...c === void 0 ? [] : [ `\`${c}\`` ], ...n.length === 0 ? [] : [ `set ${n.map(e => `\`${e}\``).join(", ")}` ], `run ${(0, 
o.pj)(d)}, commit \`${f.slice(0, 12)}\`` ].join("; ");
}
const begin = (e, t) => `\x3c!-- gonogo ${e} ${t}: begin --\x3e`;
const end = (e, t) => `\x3c!-- gonogo ${e} ${t}: end --\x3e`;
function progressEntry(e, t, n) {
const [a] = n;
const i = [];
let s = [];
for (const t of n) {
if (t.type === "phase-begun") s = [];
if (t.type === "written") s.push(...t.switches ?? []);
if (r[t.type] === void 0) continue;
i.push(entryLine(e, t, t.type === "phase-done" ? s : t.switches ?? []));
}
return [ begin(e.system, t), `## ${a ? minute(a.at).slice(0, 10) : ""} ${(0, o.pj)(e.title)}${a?.world === "rehearsal" ? " (REHEARSAL)" : ""}`, "", ...i.length === 0 ? [ "- begun, nothing finished yet" ] : i, end(e.system, t), "" ].join("\n");
}
function withEntry(e, t, n) {
const o = e.indexOf(begin(n.system, n.cutover));
const r = end(n.system, n.cutover);
const a = o < 0 ? -1 : e.indexOf(r, o);
if (o >= 0 && a >= 0) return `${e.slice(0, o)}${t.trimEnd()}${e.slice(a + r.length)}`;
return `${e === "" ? "# Progress log\n\n" : `${e.trimEnd()}\n\n`}${t}`;
}
})
};
