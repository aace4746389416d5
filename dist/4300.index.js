export const id = 4300;

export const ids = [ 4300 ];

export const modules = {
4300: (function(e, o, t) {
t.d(o, {
sd: () => careStanding,
oN: () => hypercare
});
var r = t(85672);
var n = t(73110);
var s = t(19473);
var a = t(75931);
var i = t(40512);
var c = t(21244);
var d = t(65012);
var l = t(80142);
var f = t(39074);
var p = t(3476);
var h = t(53057);
const nameOf = e => `${(0, p.w)(e).records}/hypercare`;
async function keepCared(e, o, t, r) {
await (0, h.Y6)(e, nameOf(o), (0, l.$N)({
...t
}), r);
}
async function readCared(e, o, t, r) {
const n = await (0, h.X)(e, nameOf(o), r);
if (n === void 0) return;
const a = (0, f.o)(n, "the record of hypercare");
const isTime = e => typeof e === "number" && Number.isSafeInteger(e) && e >= 0;
const isMap = e => typeof e === "object" && e !== null && !Array.isArray(e);
const {holes: i, texts: c, reports: d, failed: l} = a;
const p = (a.world === "production" || a.world === "rehearsal") && typeof a.phase === "string" && [ a.from, a.last, a.until, a.looks, a.missed ].every(isTime) && Array.isArray(i) && i.every(e => Array.isArray(e) && e.length === 2 && e.every(isTime)) && Array.isArray(l) && l.every(e => typeof e === "string") && isMap(d) && Object.values(d).every(e => e === "GO" || e === "NO-GO") && isMap(c) && Object.values(c).every(e => typeof e === "string");
if (!p) throw (0, s.i4)("RESPONSE_INVALID", "expected the record of hypercare, found something else");
if (a.world !== t.world) throw (0, s.i4)("WORLD_OTHER", `expected the record of hypercare of the world ${t.world}, found another world\u2019s`);
const u = a;
return u.phase === t.phase && u.from === t.from ? u : void 0;
}
function joined(e, o) {
if (!o) return e;
const t = [ ...Object.entries(e.reports), ...Object.entries(o.reports) ].filter(([, e]) => e === "NO-GO");
const r = new Map([ ...e.holes, ...o.holes ].map(e => [ e.join(), e ]));
return {
...o.last >= e.last ? o : e,
until: Math.max(e.until, o.until),
looks: Math.max(e.looks, o.looks),
missed: Math.max(e.missed, o.missed),
holes: [ ...r.values() ],
failed: [ ...new Set([ ...e.failed, ...o.failed ]) ],
reports: {
...e.reports,
...o.reports,
...Object.fromEntries(t)
}
};
}
var u = t(45039);
var m = t(10617);
var v = t(96297);
var w = t(35699);
const y = "hypercare";
const g = 15 * 6e4;
const patience = e => e / 2 + g;
const O = 2 * 6e4;
async function hypercare(e) {
const {plan: o, target: t, world: r, signal: n} = e;
const {clock: s} = t;
const a = s.now();
const i = [];
const c = [];
for (;;) {
const d = goneLive(o, await (0, w.gQ)(o, t, r, n));
const l = o.hypercare;
if (!d || !l) return done(i, c, {
end: i.length === 0 ? "nothing-to-watch" : "looked"
});
const f = await caredSoFar(o, t, {
world: r,
...d
}, n);
const [p] = openReports(o, f);
if (p === void 0) return i.length === 0 ? over(f) : done(i, c, {
end: "looked"
});
const h = dueAt(o, f, p);
if (s.now() < h - (i.length === 0 ? O : 0) && !(e.now === true && i.length === 0)) {
const o = i.length === 0 ? "not-due" : "looked";
if (h - a > e.limit) return done(i, c, {
end: o,
next: h
});
await s.sleep(h - s.now(), n);
continue;
}
const u = await lookOnce(e, f, c);
i.push(u);
await (e.report?.(u));
}
}
async function careStanding(e, o, t, r) {
const s = goneLive(e, r);
if (!s || !e.hypercare) return;
const a = await caredSoFar(e, o, {
world: t,
...s
});
const {from: i, last: c, looks: d, missed: l, failed: f, reports: p} = a;
const [h] = openReports(e, a);
const u = {
from: i,
last: c,
looks: d,
missed: l,
failed: f,
reports: p,
ends: i + (0, n.Rz)(e.hypercare.for)
};
if (h === void 0) return {
...u,
overdue: false
};
const m = dueAt(e, a, h);
return {
...u,
due: m,
overdue: o.clock.now() > m + patience(everyAt(e, c - i))
};
}
async function caredSoFar({system: e}, {parameters: o}, t, r) {
const n = {
looks: 0,
missed: 0,
holes: [],
failed: [],
reports: {},
texts: {}
};
return await readCared(o, e, t, r) ?? {
...t,
last: t.from,
until: t.from,
...n
};
}
const dueAt = (e, o, t) => Math.min(nextLook(e, o), o.from + (0, n.Rz)(t));
function goneLive(e, o) {
const t = o.done.at(-1);
const r = e.phases.every(e => e.optional === true || o.done.includes(e.id));
if (!r || t === void 0 || o.doneAt === void 0) return;
if (o.unfinished !== void 0 || o.rollbackOpen || o.rolledBack) return;
return {
phase: t,
from: o.doneAt
};
}
function openReports({hypercare: e}, {reports: o}) {
if (!e) return [];
const t = (e.reports ?? []).filter(o => (0, n.Rz)(o) < (0, n.Rz)(e.for));
return [ ...t.sort((e, o) => (0, n.Rz)(e) - (0, n.Rz)(o)), e.for ].filter(e => o[e] === void 0);
}
function everyAt({hypercare: e}, o) {
const t = e?.looks.find(({until: e}) => o < (0, n.Rz)(e)) ?? e?.looks.at(-1);
if (!t) throw (0, s.i4)("PLAN_LINT", "expected hypercare to have looks, found none");
return (0, n.Rz)(t.every);
}
const nextLook = (e, {last: o, from: t, looks: r}) => r === 0 ? t : o + everyAt(e, o - t);
const forgets = e => e.kind === "signal" && (e.source.type === "http" || e.source.type === "sql");
const isAboutProduction = ({kind: e}) => e !== "identity" && e !== "clock";
async function lookOnce(e, o, t) {
const {plan: a, target: d, signal: l} = e;
const {clock: f, parameters: p} = d;
const h = a.hypercare?.gate;
if (!h) throw (0, s.i4)("DEFECT", "a look without a gate");
const u = (0, i.tg)(a, h);
const w = f.now();
const y = w - o.from;
const g = everyAt(a, y);
const O = openReports(a, o).filter(e => (0, n.Rz)(e) <= y);
const k = {};
const E = new Set(u.filter(forgets).map(({id: e}) => e));
const A = await (0, c.D)(u, d, {
clock: f,
plan: (0, v.x)(a, e),
waivers: a.waivers ?? [],
...l ? {
signal: l
} : {},
watching: e => ({
openedAt: o.from,
ms: (0, n.Rz)(a.hypercare?.for ?? ""),
every: g,
closing: O.length > 0,
remembered: k[e] ?? o.texts[e],
remember(o) {
if (E.has(e)) k[e] = o;
}
})
});
const R = joined(o, await readCared(p, a.system, o, l));
const N = O.filter(e => R.reports[e] === void 0);
const x = (0, r.p_)(R, A.filter(isAboutProduction), w, {
every: g,
gap: g + patience(g)
});
const S = A.filter(({outcome: e}) => e === "fail").map(({check: e}) => e);
const G = [ ...new Set([ ...R.failed, ...S ]) ];
const P = u.map(({id: e}) => e);
const _ = A.every(({outcome: e, reason: o}) => e === "pass" || e === "waived" || o === "WATCHING");
const b = x.holes.length === 0 && G.length === 0;
const j = N.length === 0 ? _ && P.length === A.length : (0, m.LD)(P, A) === "GO" && b;
const D = j ? "GO" : "NO-GO";
const C = {
...R.reports,
...Object.fromEntries(N.map(e => [ e, D ]))
};
const H = Math.max(w, R.last);
const T = {
...R,
...x,
last: H,
failed: G,
reports: C,
texts: {
...R.texts,
...k
}
};
if (N.length > 0 || D === "NO-GO") {
const r = D === "NO-GO" && (0, m.LD)(P, A) === "GO" ? x.holes.length > 0 ? "HYPERCARE_GAP" : "HYPERCARE_FAILED" : void 0;
t.push(await sealed(e, {
declared: P,
findings: A,
verdict: D,
reason: r,
looks: x.looks,
from: o.from,
to: f.now()
}));
}
await keepCared(p, a.system, T, l);
const I = N.at(-1);
return {
at: w,
since: y,
verdict: D,
findings: A,
cared: T,
...I === void 0 ? {} : {
closed: I
}
};
}
async function sealed(e, o) {
const {plan: t, target: r, world: n, signal: i} = e;
const c = t.hypercare?.gate;
if (!c) throw (0, s.i4)("DEFECT", "a record without a gate");
const {reason: l, ...f} = o;
const p = await (0, u.zy)(r.parameters, (0, u.eg)(t.system, y, (0, d.Xc)(c)), i);
const record = o => (0, a.o)({
world: n,
mode: "normal",
system: t.system,
plan: e.planDigest,
commit: e.commit,
run: e.run,
tool: e.tool,
phase: y,
gate: (0, d.Xc)(c),
kind: c.gate,
...f,
...o === void 0 ? {} : {
verdict: "NO-GO",
reason: o
},
prev: p?.world === n ? p.digest : null
});
try {
const e = record(l);
await (0, u.sc)(r.parameters, e, i);
return e;
} catch (e) {
if ((0, s.iS)(e).code === "INTERRUPTED") throw e;
if (o.verdict === "GO") throw e;
return record("EVIDENCE_UNWRITTEN");
}
}
function over({reports: e, holes: o}) {
const t = {
end: "over",
looks: [],
records: []
};
if (Object.values(e).every(e => e === "GO")) return {
verdict: "GO",
reason: "MET",
...t
};
return {
verdict: "NO-GO",
reason: o.length > 0 ? "HYPERCARE_GAP" : "HYPERCARE_FAILED",
...t
};
}
function done(e, o, t) {
const r = e.find(({verdict: e}) => e === "NO-GO");
const n = r?.findings.find(({outcome: e, reason: o}) => e !== "pass" && e !== "waived" && o !== "WATCHING");
const s = !r ? "MET" : n?.reason ?? (r.cared.holes.length > 0 ? "HYPERCARE_GAP" : "HYPERCARE_FAILED");
return {
verdict: r ? "NO-GO" : "GO",
reason: s,
looks: e,
records: o,
...t
};
}
}),
35699: (function(e, o, t) {
t.d(o, {
Kv: () => chosenSteps,
gQ: () => readProgress,
oj: () => choosePhases
});
var r = t(19473);
var n = t(61938);
var s = t(41160);
var a = t(3476);
var i = t(49809);
var c = t(51750);
async function readProgress(e, o, t, c) {
const d = (0, a.w)(e.system);
const l = await (0, n.U$)(o.parameters, d, c);
const f = l === void 0 ? [] : await (0, s.$2)(o.parameters, d.journal(l), c);
if (f.some(e => e.world !== t)) throw (0, r.i4)("WORLD_OTHER", `expected a journal of the world ${t}, found entries of another`);
return (0, i.j)(f);
}
function choosePhases(e, o, t) {
const n = e.phases.map(e => e.id);
const s = n.indexOf(t.from);
const a = n.indexOf(t.through);
if (s < 0 || a < 0) throw (0, r.i4)("UNKNOWN_PHASE", `expected from and through to be one of ${n.join(", ")}`);
if (s > a) throw (0, r.i4)("USAGE", "expected from to come before through, found it after");
if (o.unfinished !== void 0 || o.rollbackOpen) throw (0, r.i4)("PHASE_UNFINISHED", "expected the last cutover to be finished or rolled back, found it open");
const isOptional = o => e.phases.some(e => e.id === o && e.optional === true);
const i = n.slice(0, s).find(e => !o.done.includes(e) && !isOptional(e));
if (i !== void 0) throw (0, r.i4)("PHASE_OUT_OF_ORDER", `expected phase ${i} to be completed before ${t.from}, found it is not`);
const c = n.slice(s, a + 1);
const d = c.filter(e => !o.done.includes(e));
const l = c.filter(e => o.done.includes(e));
if (d.length === 0) throw (0, r.i4)("PHASE_ALREADY_PASSED", `expected something to do, found that ${c.join(", ")} were all completed before`);
return {
todo: d,
passed: l,
progress: o
};
}
function chosenSteps(e, o) {
const t = (0, c.u)(e).map(({id: e}) => e);
const n = [ ...new Set(o.split(",").map(e => e.trim())) ].filter(e => e !== "");
if (n.some(e => !t.includes(e))) throw (0, r.i4)("UNKNOWN_STEP", `expected optional steps of the plan (${t.join(", ") || "it has none"}), found another name`);
return n;
}
}),
85672: (function(e, o, t) {
t.d(o, {
Wc: () => isTold,
p_: () => covered
});
const isTold = ({outcome: e, reason: o}) => e === "pass" || e === "fail" || e === "waived" || o === "WATCHING";
function covered(e, o, t, r) {
const n = e.looks + 1;
const s = t - e.until;
if (!o.every(isTold)) return {
...only(e),
looks: n
};
if (s <= r.gap) return {
...only(e),
looks: n,
until: t
};
const a = e.missed + Math.max(1, Math.floor(s / r.every) - 1);
const i = o.every(o => looksBack(o, e.until)) ? e.holes : [ ...e.holes, [ e.until, t ] ];
return {
looks: n,
missed: a,
holes: i,
until: t
};
}
const only = ({until: e, looks: o, missed: t, holes: r}) => ({
until: e,
looks: o,
missed: t,
holes: r
});
function looksBack({kind: e, facts: o}, t) {
if (e === "signal" || e === "contained") return true;
const r = o?.["state_changed"];
return e === "alarm" && r !== void 0 && "time" in r && r.time <= t;
}
}),
51750: (function(e, o, t) {
t.d(o, {
u: () => optionalSteps
});
function optionalSteps(e) {
return e.phases.flatMap(e => (e.steps ?? []).flatMap(o => "set" in o && o.optional === true && o.id !== void 0 ? [ {
id: o.id,
phase: e.id,
...o.note === void 0 ? {} : {
note: o.note
}
} ] : []));
}
})
};
