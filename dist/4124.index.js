export const id = 4124;

export const ids = [ 4124 ];

export const modules = {
94124: (function(e, o, t) {
t.d(o, {
d: () => runHypercare
});
var r = t(85672);
var n = t(73110);
var s = t(19473);
var a = t(75931);
var c = t(40512);
var i = t(21244);
var d = t(65012);
var l = t(80142);
var p = t(39074);
var f = t(3476);
var h = t(53057);
const nameOf = e => `${(0, f.w)(e).records}/hypercare`;
async function keepCared(e, o, t, r) {
await (0, h.Y6)(e, nameOf(o), (0, l.$N)({
...t
}), r);
}
async function readCared(e, o, t, r) {
const n = await (0, h.X)(e, nameOf(o), r);
if (n === void 0) return;
const a = (0, p.o)(n, "the record of hypercare");
const isTime = e => typeof e === "number" && Number.isSafeInteger(e) && e >= 0;
const isMap = e => typeof e === "object" && e !== null && !Array.isArray(e);
const {holes: c, texts: i, reports: d, failed: l} = a;
const f = (a.world === "production" || a.world === "rehearsal") && typeof a.phase === "string" && [ a.from, a.last, a.until, a.looks, a.missed ].every(isTime) && Array.isArray(c) && c.every(e => Array.isArray(e) && e.length === 2 && e.every(isTime)) && Array.isArray(l) && l.every(e => typeof e === "string") && isMap(d) && Object.values(d).every(e => e === "GO" || e === "NO-GO") && isMap(i) && Object.values(i).every(e => typeof e === "string");
if (!f) throw (0, s.i4)("RESPONSE_INVALID", "expected the record of hypercare, found something else");
if (a.world !== t.world) throw (0, s.i4)("WORLD_OTHER", `expected the record of hypercare of the world ${t.world}, found another world\u2019s`);
const m = a;
return m.phase === t.phase && m.from === t.from ? m : void 0;
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
var m = t(45039);
var u = t(10617);
var v = t(96297);
var g = t(35699);
const y = "hypercare";
const w = 15 * 6e4;
const k = 2 * 6e4;
async function hypercare(e) {
const {plan: o, target: t, world: r, signal: s} = e;
const {clock: a, parameters: c} = t;
const i = a.now();
const d = [];
const l = [];
for (;;) {
const p = goneLive(o, await (0, g.gQ)(o, t, r, s));
const f = o.hypercare;
if (!p || !f) return done(d, l, {
end: d.length === 0 ? "nothing-to-watch" : "looked"
});
const h = await readCared(c, o.system, {
world: r,
...p
}, s) ?? {
...{
world: r,
...p,
last: p.from,
until: p.from,
looks: 0,
missed: 0,
holes: [],
failed: [],
reports: {},
texts: {}
}
};
const [m] = openReports(o, h);
if (m === void 0) return d.length === 0 ? over(h) : done(d, l, {
end: "looked"
});
const u = Math.min(nextLook(o, h), p.from + (0, n.Rz)(m));
if (a.now() < u - (d.length === 0 ? k : 0) && !(e.now === true && d.length === 0)) {
const o = d.length === 0 ? "not-due" : "looked";
if (u - i > e.limit) return done(d, l, {
end: o,
next: u
});
await a.sleep(u - a.now(), s);
continue;
}
const v = await lookOnce(e, h, l);
d.push(v);
await (e.report?.(v));
}
}
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
const {clock: p, parameters: f} = d;
const h = a.hypercare?.gate;
if (!h) throw (0, s.i4)("DEFECT", "a look without a gate");
const m = (0, c.tg)(a, h);
const g = p.now();
const y = g - o.from;
const k = everyAt(a, y);
const O = openReports(a, o).filter(e => (0, n.Rz)(e) <= y);
const $ = {};
const E = new Set(m.filter(forgets).map(({id: e}) => e));
const A = await (0, i.D)(m, d, {
clock: p,
plan: (0, v.x)(a, e),
waivers: a.waivers ?? [],
...l ? {
signal: l
} : {},
watching: e => ({
openedAt: o.from,
ms: (0, n.Rz)(a.hypercare?.for ?? ""),
every: k,
closing: O.length > 0,
remembered: $[e] ?? o.texts[e],
remember(o) {
if (E.has(e)) $[e] = o;
}
})
});
const G = joined(o, await readCared(f, a.system, o, l));
const R = O.filter(e => G.reports[e] === void 0);
const N = (0, r.p_)(G, A.filter(isAboutProduction), g, {
every: k,
gap: 1.5 * k + w
});
const C = A.filter(({outcome: e}) => e === "fail").map(({check: e}) => e);
const j = [ ...new Set([ ...G.failed, ...C ]) ];
const x = m.map(({id: e}) => e);
const b = A.every(({outcome: e, reason: o}) => e === "pass" || e === "waived" || o === "WATCHING");
const D = N.holes.length === 0 && j.length === 0;
const I = R.length === 0 ? b && x.length === A.length : (0, u.LD)(x, A) === "GO" && D;
const H = I ? "GO" : "NO-GO";
const L = {
...G.reports,
...Object.fromEntries(R.map(e => [ e, H ]))
};
const S = Math.max(g, G.last);
const T = {
...G,
...N,
last: S,
failed: j,
reports: L,
texts: {
...G.texts,
...$
}
};
if (R.length > 0 || H === "NO-GO") {
const r = H === "NO-GO" && (0, u.LD)(x, A) === "GO" ? N.holes.length > 0 ? "HYPERCARE_GAP" : "HYPERCARE_FAILED" : void 0;
t.push(await sealed(e, {
declared: x,
findings: A,
verdict: H,
reason: r,
looks: N.looks,
from: o.from,
to: p.now()
}));
}
await keepCared(f, a.system, T, l);
const P = R.at(-1);
return {
at: g,
since: y,
verdict: H,
findings: A,
cared: T,
...P === void 0 ? {} : {
closed: P
}
};
}
async function sealed(e, o) {
const {plan: t, target: r, world: n, signal: c} = e;
const i = t.hypercare?.gate;
if (!i) throw (0, s.i4)("DEFECT", "a record without a gate");
const {reason: l, ...p} = o;
const f = await (0, m.zy)(r.parameters, (0, m.eg)(t.system, y, (0, d.Xc)(i)), c);
const record = o => (0, a.o)({
world: n,
mode: "normal",
system: t.system,
plan: e.planDigest,
commit: e.commit,
run: e.run,
tool: e.tool,
phase: y,
gate: (0, d.Xc)(i),
kind: i.gate,
...p,
...o === void 0 ? {} : {
verdict: "NO-GO",
reason: o
},
prev: f?.world === n ? f.digest : null
});
try {
const e = record(l);
await (0, m.sc)(r.parameters, e, c);
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
var O = t(98498);
var $ = t(90036);
var E = t(21621);
var A = t(36812);
var G = t(34902);
var R = t(94600);
const N = {
"nothing-to-watch": "nothing to watch: the cutover is not complete, or was rolled back, or the plan has no hypercare",
"not-due": "the next look is not due yet",
over: "hypercare is over, and its reports are written",
looked: "looked"
};
async function runHypercare(e, o) {
const {loaded: t, target: r, world: n, run: s} = e;
const {plan: a, digest: c} = t;
const i = await hypercare({
plan: a,
planDigest: c,
target: r,
world: n,
commit: s.commit,
run: {
id: s.id,
attempt: s.attempt,
job: s.job
},
tool: e.tool,
limit: o.limit,
now: o.now,
signal: o.signal,
report(e) {
if (e.verdict === "NO-GO" || e.closed !== void 0 || e.cared.looks % 10 === 1) o.print(lookLine(e));
}
});
const d = i.looks.at(-1);
const p = d?.findings.filter(({outcome: e, reason: o}) => e !== "pass" && o !== "WATCHING") ?? [];
const {means: f, remedy: h} = O.CODES[i.reason];
const m = i.reason === "HYPERCARE_FAILED" || i.looks.some(({findings: e}) => e.some(({outcome: e}) => e === "fail"));
const v = [ ...d ? [ careWords(d) ] : [], ...i.end === "over" && i.verdict === "NO-GO" ? [ "a report of it was NO-GO, and that stands: see its record" ] : [], ...d ? Object.entries(d.cared.reports).map(([e, o]) => `report after ${e}: ${o}`) : [], ...i.next === void 0 ? [] : [ `the next look is due at ${new Date(i.next).toISOString()}` ], ...i.verdict === "NO-GO" ? [ `to take it back: dispatch rollback.yml for ${a.system}, or gonogo rollback` ] : [] ];
return {
exit: i.verdict === "GO" ? u.dc.go : m ? u.dc.noGo : u.dc.unknown,
verdict: i.verdict,
code: i.reason,
lines: [ `${i.verdict}${i.verdict === "GO" ? " " : ` ${i.reason}:`} hypercare: ${N[i.end]}`, ...v.map(e => `  ${e}`), ...p.map(e => `  ${(0, 
A.mC)(e)}`), ...i.verdict === "GO" ? [] : [ `  what it means: ${f}`, `  what to do: ${h}` ] ],
summary: summaryOf(e, i, v),
outputs: {
verdict: i.verdict,
reason: i.reason
},
files: [ {
name: `${a.system}.hypercare.json`,
text: (0, l.$N)({
end: i.end,
reason: i.reason,
looks: i.looks.map(fileLook)
})
}, ...i.records.map(R.W7) ],
json: {
end: i.end,
looks: i.looks.map(fileLook),
records: i.records.map(({evidence: e}) => e)
}
};
}
function fileLook({at: e, verdict: o, findings: t, cared: r, closed: n}) {
const {texts: s, ...a} = r;
return {
at: e,
verdict: o,
findings: t,
cared: a,
...n === void 0 ? {} : {
closed: n
}
};
}
function careWords({since: e, cared: o}) {
const t = o.holes.length === 0 ? "no gap" : `${o.holes.length} gaps of which nothing is known`;
const r = o.failed.length === 0 ? "" : `, bad at some look: ${o.failed.join(", ")}`;
return `${(0, n.kP)(e)} since ${o.phase} was done: ${o.looks} looks, ${o.missed} MISSED, ${t}${r}`;
}
function lookLine({verdict: e, findings: o, cared: t, since: r, closed: s}) {
const a = o.filter(({reason: e}) => e === "WATCHING").length;
const c = o.filter(({outcome: e}) => e === "pass").length;
return [ `\u2026 hypercare: look ${t.looks}, ${(0, n.kP)(r)} after the go-live: ${s === void 0 ? "" : `report after ${s}: `}${e}, ${c} of ${o.length} passed${a === 0 ? "" : `, ${a} watched`}`, ...t.missed === 0 ? [] : [ `${t.missed} looks MISSED` ], ...o.filter(({outcome: e, reason: o}) => e !== "pass" && o !== "WATCHING").map(({check: e, outcome: o, reason: t}) => `${e} ${o} ${t}`) ].join(" \xb7 ");
}
function summaryOf({loaded: e, world: o}, t, r) {
const {plan: n} = e;
const s = t.looks.at(-1);
return [ `## ${t.verdict === "GO" ? "\u2705" : "\u26d4 NO-GO \u2014"} Hypercare of ${(0, 
G.pj)(n.title)}: ${(0, G.pj)(N[t.end])}`, "", ...o === "rehearsal" ? [ "REHEARSAL", "" ] : [], ...t.verdict === "GO" ? [] : [ `**\`${t.reason}\`**: ${(0, 
G.pj)(O.CODES[t.reason].means)} ${(0, G.pj)(O.CODES[t.reason].remedy)}`, "" ], ...r.flatMap(e => [ (0, 
G.pj)(e), "" ]), ...s ? (0, G.tp)([ "check", "outcome", "found", "reason" ], s.findings.map(({check: e, outcome: o, actual: t, reason: r}) => [ e, r === "WATCHING" ? "watched" : o, (0, 
$.cv)(t), r ])) : [], "", ...t.records.slice(-1).map(({evidence: e, digest: o}) => (0, 
E.s)(e, n, {
digest: o
})) ].join("\n");
}
})
};
