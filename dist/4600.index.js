export const id = 4600;

export const ids = [ 4600 ];

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
88670: (function(e, t, n) {
n.d(t, {
R: () => runGate
});
var o = n(71906);
function minutesOf({findings: e, texts: t}) {
const n = new Set(e.flatMap(({check: e, kind: t}) => t === "signal" ? [ e ] : []));
return new Map([ ...t ].flatMap(([e, t]) => n.has(e) ? [ [ e, (0, o.I)(t).ticks ] ] : []));
}
var r = n(19473);
var s = n(75931);
var a = n(40512);
var i = n(73110);
var c = n(13423);
var d = n(21244);
const l = 5;
const u = .1;
const f = new Set([ "TIMEOUT", "UNREACHABLE", "THROTTLED", "SERVICE_ERROR", "PARTIAL_DATA", "DRIPPING" ]);
const p = new Set([ "WATCHING", "HELD" ]);
function patience(e) {
const t = Math.max(l, Math.floor(e * u));
const n = new Map;
const ends = (e, o, r) => {
const s = n.get(e.check) ?? {
row: 0,
all: 0
};
n.set(e.check, s);
const a = e.outcome === "error";
s.row = a ? s.row + 1 : 0;
if (a) s.all += 1;
if (e.outcome === "pass" || e.outcome === "waived") return false;
if (r) return true;
if (e.outcome === "inconclusive") return !p.has(e.reason);
if (!a || !f.has(e.reason) || o === 1) return true;
return s.row > l || s.all > t;
};
return {
ends: (e, t, n) => e.map(e => ends(e, t, n)).some(e => e),
missed: e => n.get(e)?.all ?? 0
};
}
var m = n(60714);
const h = 6e4;
const g = 1e3;
async function until(e, t, n) {
for (let o = 0; e.now() < t; ) {
const s = e.now();
await e.sleep(t - s, n);
o = e.now() > s ? 0 : o + 1;
if (o > g) throw (0, r.i4)("DEFECT", "the clock stands still");
}
}
function broken(e) {
if (e.outcome !== "pass" && e.outcome !== "waived") return e;
const {waiver: t, ...n} = e;
return {
...n,
outcome: "inconclusive",
reason: "WINDOW_BROKEN"
};
}
const v = 15e3;
async function untilLook(e, t, n, o, r) {
while (o.now() < e) {
const s = t();
if (s.length === 0) return until(o, e, r);
if (s.some(e => o.now() >= e) || await n()) return;
await until(o, Math.min(e, o.now() + v, ...s), r);
}
}
const isUndecided = e => e.some(({outcome: e}) => e === "inconclusive") && e.every(({outcome: e, reason: t}) => e === "inconclusive" ? w.has(t) : e === "pass" || e === "waived");
const w = new Set([ "NOT_ENOUGH_TRAFFIC", "HARM_NOT_RULED_OUT", "SUSPICIOUS", "NO_ACTIVITY" ]);
async function look(e, t, n, o) {
const {clock: s, signal: l, memories: u} = o;
const f = (0, a.Mj)(t, o.triggers ?? []);
const p = (0, m.t)(o.triggers ?? [], new Set(t.map(({id: e}) => e)), o.people);
const g = f.map(({id: e}) => e).filter(p.counts);
const v = e.every === void 0 ? h : (0, i.Rz)(e.every);
if (v < 1) throw (0, r.i4)("PLAN_LINT", "expected a gate to look at intervals longer than 0, found 0");
const w = s.now();
const $ = await (0, c.Y)(e, w, o.people);
const y = 2 * v + 6e4;
let k = w;
const b = u?.texts ?? new Map;
const O = patience(Math.ceil($.now() / v) + 1);
let E;
const waiting = () => [ ...p.open().map(({deadline: e}) => e), ...E ? [ E.until ] : [] ];
const lengthened = async () => {
if (!await $.hear()) return false;
E = void 0;
return true;
};
const heard = async () => await p.hear(s.now()) || E !== void 0 && await lengthened();
for (let t = 1; ;t += 1) {
const r = (t - 1) * v;
const a = r >= $.now() && r - v < $.now();
await untilLook(w + (a ? $.now() : r), waiting, heard, s, l);
if (r >= $.now()) await lengthened();
const i = Math.ceil($.now() / v) + 1;
const m = s.now();
const h = m - w >= $.now() && !E && p.open().length === 0;
const watching = e => ({
openedAt: w,
ms: $.now(),
every: v,
closing: h,
remembered: b.get(e),
remember: t => void b.set(e, t)
});
const _ = await (0, d.D)(f, n, e.for === void 0 ? o : {
...o,
watching: watching
});
const N = m - k <= y ? _ : _.map(broken);
k = m;
const S = await p.take(N, s.now());
const x = p.judged(N);
const R = h && p.open().length === 0;
const T = O.ends(x, t, R);
const j = x.map(e => {
const n = O.missed(e.check);
const o = n === 0 ? {} : {
looks_unanswered: {
count: n
}
};
return {
...e,
facts: {
...e.facts,
looks: {
count: t
},
...o
}
};
});
if (b.size > 0) await (u?.keep());
const I = $.question();
if (R && !S && I && isUndecided(j)) E = {
findings: j,
until: m + c._
};
const A = Math.max(0, w + $.now() - s.now());
const M = [ ...p.open(), ...E && I ? [ {
...I,
deadline: E.until
} ] : [] ];
await (o.report?.({
tick: t,
of: Math.max(i, t),
at: m,
left: A,
findings: j,
questions: M
}));
const D = E ? s.now() >= E.until : R;
if (!S && !D && (!T || E && R)) continue;
return {
findings: E && !S && D ? E.findings : j,
declared: g,
looks: t,
of: Math.max(i, t),
from: w,
to: s.now(),
texts: b,
triggers: p.seen(),
extended: $.extended(),
...S ? {
fired: S
} : {}
};
}
}
var $ = n(65012);
const y = 6e4;
function pulsing(e, t) {
if (!t) return e;
return {
now: () => e.now(),
async sleep(n, o) {
const r = e.now() + n;
for (let s = n; s > 0; s = r - e.now()) {
await e.sleep(Math.min(s, y), o);
if (r > e.now()) await t();
}
}
};
}
function atMostEachMinute(e, t) {
let n = e.now();
return async () => {
if (!t || e.now() - n < y) return;
n = e.now();
await t();
};
}
var k = n(80142);
var b = n(39074);
var O = n(3476);
const E = "gonogo/baseline/1";
const _ = [ "ambiguous", "error", "matched", "no_match", "not_applicable" ];
const N = /^[0-9a-f]{64}$/;
const S = /^[a-z][a-z0-9_-]{0,62}$/;
const x = /^[a-z][a-z0-9_-]{0,62}(\.[A-Za-z0-9_$-]{1,64}){1,16}$/;
const R = /^[A-Za-z0-9_.-]{1,200}$/;
const isCount = e => Number.isSafeInteger(e) && e >= 0;
const isShare = e => typeof e === "number" && e >= 0 && e <= 1;
const matches = (e, t) => typeof e === "string" && t.test(e);
function recordOf(e, t, n) {
if (e === null || typeof e !== "object" || Array.isArray(e)) return;
const o = Object.entries(e);
return o.every(([e, o]) => t.test(e) && n(o)) ? Object.fromEntries(o) : void 0;
}
function baselineName(e, t) {
return `${(0, O.w)(e).records}/baseline.${t}`;
}
function baselineOf({report: e, digest: t}, n) {
if (e.status !== "complete") throw (0, r.i4)("REPORT_INCOMPLETE", "expected a complete report to compare the next one with");
const o = e.categories.flatMap(({category: e, count: t}) => t === void 0 ? [] : [ [ e, t ] ]);
const s = e.fields.filter(e => e.optional && e.objects > 0);
return {
world: e.world,
report: e.report,
rule: e.rule,
plan: n.plan,
digest: t,
at: e.taken.to,
run: n.run,
samples: e.sampled,
outcomes: e.outcomes,
categories: Object.fromEntries(o),
fields: Object.fromEntries(s.map(({object: e, path: t, present: n, objects: o}) => [ `${e}.${t}`, Math.round(n / o * 1e4) / 1e4 ]))
};
}
async function keepBaseline(e, t, n, o) {
const s = baselineName(t, n.report);
const a = (0, k.$N)({
schema: E,
...n
});
await e.put({
name: s,
value: a,
type: "String",
mode: "overwrite"
}, o);
const i = (await e.get([ s ], o)).get(s);
if (i?.value !== a) throw (0, r.i4)("EVIDENCE_UNWRITTEN", "expected the baseline to read back as it was written, found another");
}
function baselineFrom(e) {
const {schema: t, world: n, report: o, rule: r, plan: s, digest: a, at: i, run: c, samples: d, outcomes: l, categories: u, fields: f, ...p} = e;
const [m, h, g] = [ recordOf(l, S, isCount), recordOf(u, S, isCount), recordOf(f, x, isShare) ];
const sum = e => Object.values(e).reduce((e, t) => e + t, 0);
const v = t === E && Object.keys(p).length === 0 && (n === "production" || n === "rehearsal") && matches(o, S) && [ r, s, a ].every(e => matches(e, N)) && isCount(i) && matches(c, R) && isCount(d);
if (!v || !m || !h || !g) return;
if ((0, k.$N)(Object.keys(m).sort()) !== (0, k.$N)([ ..._ ])) return;
if (sum(m) !== d || sum(h) > d) return;
const w = {
rule: r,
plan: s,
digest: a
};
return {
world: n,
report: o,
...w,
at: i,
run: c,
samples: d,
outcomes: m,
categories: h,
fields: g
};
}
async function stored(e, t, n) {
const o = (await e.get([ t ], n)).get(t);
if (!o) return;
const s = o.type === "String" ? baselineFrom((0, b.o)(o.value, "the baseline")) : void 0;
if (!s) throw (0, r.i4)("BASELINE_UNREADABLE", "expected a whole baseline, found something else");
return s;
}
async function readBaseline(e, t, n) {
try {
const o = await stored(e, baselineName(t.system, t.report), n);
if (!o) return {
missing: "BASELINE_MISSING"
};
if (o.report !== t.report) return {
missing: "BASELINE_UNREADABLE"
};
if (o.world !== t.world) return {
missing: "BASELINE_OTHER_WORLD"
};
return o.rule === t.rule ? o : {
missing: "BASELINE_OTHER_RULE"
};
} catch (e) {
if (n?.aborted || (0, r.oh)(e) && e.code === "INTERRUPTED") throw e;
const {code: t} = (0, r.iS)(e);
return {
missing: t === "RESPONSE_INVALID" ? "BASELINE_UNREADABLE" : t
};
}
}
var T = n(37810);
async function gateReport(e, t, o) {
if (e.report === void 0) return;
const s = o.plan.reports?.find(t => t.id === e.report);
if (!s) throw (0, r.i4)("PLAN_LINT", "expected the gate\u2019s report among the plan\u2019s reports, found none of that id");
const {system: a} = o.plan;
const i = o.signal ?? (new AbortController).signal;
try {
const {takeReport: e} = await Promise.all([ n.e(3441), n.e(8484) ]).then(n.bind(n, 38484));
const [r, c] = await Promise.all([ e(s, t, {
system: a,
world: o.world,
planDigest: o.planDigest,
run: o.run,
signal: i,
...o.resume === void 0 ? {} : {
resume: o.resume
},
...o.progress === void 0 ? {} : {
progress: o.progress
}
}), readBaseline(t.parameters, {
system: a,
report: s.id,
rule: (0, T.F)(s),
world: o.world
}, i) ]);
const d = {
report: r.report,
digest: r.digest,
baseline: c
};
return {
plan: s,
sealed: r,
reports: {
taken: e => e === s.id ? d : missing()
}
};
} catch (e) {
const t = (0, r.iS)(e);
if ([ "INTERRUPTED", "LOCK_LOST", "FENCED", "PHASE_OVERDUE" ].includes(t.code) || o.signal?.aborted) throw e;
return {
plan: s,
reports: {
taken: e => {
if (e === s.id) throw t;
return missing();
}
}
};
}
}
function missing() {
throw (0, r.i4)("REPORT_NOT_TAKEN", "expected the gate to name the report that its check judges, found another or none");
}
async function withAlerts({report: e}, t) {
const {sealReport: o} = await n.e(3441).then(n.bind(n, 63441));
const r = e.drift_watch.alerts;
const s = t.flatMap(({check: e, outcome: t, reason: n}) => t === "pass" ? [] : [ {
check: e,
code: n,
outcome: t
} ]);
return o({
...e,
drift_watch: {
alerts: [ ...r, ...s ]
}
});
}
var j = n(45039);
var I = n(54769);
var A = n(53057);
const nameOf = ({system: e, phase: t, gate: n}) => `${(0, O.w)(e).records}/window.${t}.${n}`;
async function keepWindow(e, t, n, o) {
const {world: r, plan: s, commit: a} = t;
const i = (0, k.$N)({
world: r,
plan: s,
commit: a,
texts: Object.fromEntries(n)
});
await (0, A.Y6)(e, nameOf(t), i, o);
}
async function readWindow(e, t, n) {
const o = await (0, A.X)(e, nameOf(t), n);
if (o === void 0 || t.commit === "none") return new Map;
const {world: s, plan: a, commit: i, texts: c} = (0, b.o)(o, "the memory of a window");
if (s !== t.world) throw (0, r.i4)("WORLD_OTHER", "expected the memory of the window to be of this world, found that of another");
if (a !== t.plan || i !== t.commit) return new Map;
const d = c !== null && typeof c === "object" ? Object.entries(c) : void 0;
if (!d?.every(e => typeof e[1] === "string")) throw (0, r.i4)("RESPONSE_INVALID", "expected the memory of a window to hold texts by check, found something else");
return new Map(d);
}
var M = n(10617);
var D = n(96297);
function asked({plan: e, phase: t, gate: n}) {
const o = (0, $.W)(e, t).filter(({gate: e, place: t}) => (0, $.Uj)(n) ? t === n : (0, 
$.Xc)(e) === n);
if (o.length === 0) throw (0, r.i4)("UNKNOWN_GATE", `expected a gate of ${t}, found none of that name`);
return o;
}
function run_gate_recordOf(e, t, n, o, r) {
const a = r ?? n.fired?.reason;
return (0, s.o)({
world: e.world,
mode: e.mode ?? "normal",
...e.breakGlass === void 0 ? {} : {
break_glass: e.breakGlass
},
system: e.plan.system,
plan: e.planDigest,
commit: e.commit,
run: e.run,
tool: e.tool,
phase: e.phase,
gate: (0, $.Xc)(t),
kind: t.gate,
verdict: a === void 0 ? (0, M.LD)(n.declared, n.findings) : "NO-GO",
...a === void 0 ? {} : {
reason: a
},
declared: n.declared,
findings: n.findings,
looks: n.looks,
from: n.from,
to: n.to,
...n.report === void 0 ? {} : {
report: {
id: n.report.report.report,
digest: n.report.digest
}
},
...n.fired === void 0 ? {} : {
triggered: n.fired.trigger
},
...n.triggers.length === 0 ? {} : {
triggers: n.triggers
},
...n.extended.length === 0 ? {} : {
extended: n.extended
},
prev: o
});
}
async function watch(e, {gate: t, place: n}) {
const {plan: o, report: r, progress: s, pulse: i, signal: c, resume: d} = e;
const l = pulsing(e.target.clock, i);
const u = atMostEachMinute(e.target.clock, i);
const f = {
...e.target,
clock: l
};
const p = await gateReport(t, f, {
plan: o,
planDigest: e.planDigest,
world: e.world,
run: `${e.run.id}.${e.run.attempt}.${e.run.job}`,
...d === void 0 ? {} : {
resume: d
},
...c === void 0 ? {} : {
signal: c
},
async progress(e) {
s?.({
...e,
gate: (0, $.Xc)(t)
});
await u();
}
});
const m = n === "enter" ? (0, a.pX)(o, e.phase, t) : [];
const h = [ ...(0, a.tg)(o, t), ...m.map(({check: e}) => e) ];
const g = {
system: o.system,
phase: e.phase,
gate: (0, $.Xc)(t),
world: e.world,
plan: e.planDigest,
commit: e.commit
};
const v = t.for === void 0 ? new Map : await readWindow(f.parameters, g, c);
const w = await look(t, h, p === void 0 ? f : {
...f,
reports: p.reports
}, {
clock: l,
plan: (0, D.x)(o, e),
waivers: o.waivers ?? [],
windows: new Map(m.map(e => [ e.check.id, e ])),
...t.for === void 0 ? {} : {
people: (0, I.x)(f.parameters, f.clock, g, c)
},
memories: {
texts: v,
keep: () => keepWindow(f.parameters, g, v, c)
},
triggers: n === "steps" || n === "leave" ? (0, a.XJ)(o, e.phase) : [],
...c === void 0 ? {} : {
signal: c
},
...r === void 0 ? {} : {
report: e => r({
...e,
gate: (0, $.Xc)(t)
})
}
});
if (p?.sealed === void 0) return w;
const y = new Set(h.flatMap(e => "report" in e && e.report === p.plan.id ? [ e.id ] : []));
const k = w.findings.filter(e => y.has(e.check));
return {
...w,
report: await withAlerts(p.sealed, k),
clean: k.every(({outcome: e}) => e === "pass")
};
}
async function runOne(e, t, n) {
const {gate: o} = t;
const {target: s, signal: a, plan: i} = e;
const c = await watch(e, t);
const d = run_gate_recordOf(e, o, c, n);
const l = (0, M.I$)(c.declared, c.findings);
const u = d.evidence.verdict === "GO" || l !== M.dc.go ? l : M.dc.noGo;
const f = {
phase: e.phase,
gate: (0, $.Xc)(o)
};
const told = e => ({
minutes: {
...f,
minutes: minutesOf(c)
},
..."report" in c ? {
report: {
...c.report,
...f,
kept: e
}
} : {}
});
if (c.findings.some(e => e.kind === "identity" && e.outcome !== "pass")) return {
sealed: d,
exit: u,
...told(false)
};
try {
await (0, j.sc)(s.parameters, d, a);
const t = "report" in c && c.clean && d.evidence.verdict === "GO";
if (t) {
const t = baselineOf(c.report, {
plan: e.planDigest,
run: e.run.id
});
await keepBaseline(s.parameters, i.system, t, a);
}
return {
sealed: d,
exit: u,
...told(t)
};
} catch (t) {
if ((0, r.iS)(t).code === "INTERRUPTED") throw t;
const s = run_gate_recordOf(e, o, c, n, "EVIDENCE_UNWRITTEN");
return {
sealed: s,
exit: u === M.dc.go ? M.dc.noGo : u,
...told(false)
};
}
}
async function runGate(e) {
const t = [];
const n = [];
const o = [];
const s = [];
let a = e.prev;
for (const r of asked(e)) {
const {sealed: i, exit: c, report: d, minutes: l} = await runOne(e, r, a);
t.push(i);
if (d) n.push(d);
o.push(l);
s.push(c);
a = i.digest;
if (c !== M.dc.go && r.place !== "enter") break;
}
const i = t.at(-1);
if (!i) throw (0, r.i4)("DEFECT", "no gate was run");
const c = t.every(({evidence: e}) => e.verdict === "GO") && s.every(e => e === M.dc.go);
const d = c ? M.dc.go : s.includes(M.dc.noGo) ? M.dc.noGo : M.dc.unknown;
const l = t.find(({evidence: e}) => e.triggered !== void 0)?.evidence.triggered;
return {
verdict: c ? "GO" : "NO-GO",
exit: d,
records: t,
reports: n,
minutes: o,
evidence: i.evidence,
digest: i.digest,
...l === void 0 ? {} : {
triggered: l
}
};
}
}),
92008: (function(e, t, n) {
n.d(t, {
I: () => o
});
const o = [ "continue", "rollback", "extend" ];
}),
24745: (function(e, t, n) {
n.d(t, {
P: () => packFiles
});
var o = n(80142);
var r = n(98498);
const isLegal = e => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(e) || "\n\r\t".includes(e);
const s = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;",
"'": "&apos;",
"\n": "&#10;",
"\r": "&#13;",
"\t": "&#9;"
};
function xml(e) {
return [ ...e ].filter(isLegal).map(e => s[e] ?? e).join("");
}
const seconds = e => (e / 1e3).toFixed(3);
const details = ({steps: e}) => e.filter(e => e.outcome !== "pass").map(e => {
const t = e.judged.filter(({judgement: e}) => e !== "met");
const n = t.map(({what: e, judgement: t, expected: n, found: o}) => n === void 0 ? `${e}: ${t}` : `${e}: ${t}, expected ${n}, found ${o ?? "nothing"}`);
return `${e.id}: ${e.blocked === void 0 ? e.reason : `not sent, since ${e.blocked} did not pass`}${n.length === 0 ? "" : `\n  ${n.join("\n  ")}`}`;
}).join("\n");
function testcase(e, t) {
const n = `    <testcase classname="${xml(e)}" name="${xml(t.id)}" time="${seconds(t.ms)}"`;
if (t.outcome === "pass" && !t.flaky) return [ `${n}/>` ];
if (t.outcome === "pass") return [ `${n}>`, `      <system-out>${xml(`flaky: ${t.steps.map(e => `${e.id} ${e.attempts}`).join(", ")} attempts`)}</system-out>`, "    </testcase>" ];
const o = t.outcome === "fail" ? "failure" : "error";
return [ `${n}>`, `      <${o} type="${t.reason}" message="${xml(`${t.reason}: ${r.CODES[t.reason].means}`)}">${xml(details(t))}</${o}>`, "    </testcase>" ];
}
function junit(e) {
const {pack: t, cases: n, from: o, to: r, outcome: s, reason: a} = e;
const i = n.some(e => e.outcome !== "pass") || s === "pass";
const c = i ? n : [ ...n, {
id: "the-pack-itself",
outcome: "error",
reason: a,
flaky: false,
ms: 0,
steps: []
} ];
const d = `tests="${c.length}" failures="${c.filter(e => e.outcome === "fail").length}" errors="${c.filter(e => e.outcome === "error").length}" skipped="0" time="${seconds(r - o)}"`;
return `${[ '<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="gonogo" ${d}>`, `  <testsuite name="${xml(t)}" ${d} timestamp="${new Date(o).toISOString().slice(0, 19)}">`, ...c.flatMap(e => testcase(t, e)), "  </testsuite>", "</testsuites>" ].join("\n")}\n`;
}
function tap({pack: e, cases: t, outcome: n, reason: o}) {
const r = t.map(({id: e, outcome: t, reason: n, flaky: o}, r) => t === "pass" ? `ok ${r + 1} - ${e}${o ? " (flaky)" : ""}` : `not ok ${r + 1} - ${e} (${n})`);
const s = n === "pass" || t.some(e => e.outcome !== "pass") ? [] : [ `not ok ${t.length + 1} - ${e} (${o})` ];
return `${[ "TAP version 13", `1..${r.length + s.length}`, ...r, ...s ].join("\n")}\n`;
}
var a = n(25855);
const i = [ [ "json", o.$N ], [ "junit.xml", ({result: e}) => junit(e) ], [ "tap", ({result: e}) => tap(e) ] ];
const onTerminal = ({result: e}) => [ ...e.cases.flatMap(a.m), ...(0, a.F)(e) ].join("\n");
const nameOf = ({result: e}, t) => `pack.${t + 1}.${e.pack}`;
function packFiles(e) {
const {packs: t, redactor: n, planted: o} = e;
if (t.length === 0) return [];
const r = {
file: o.line,
result: probeOf(o.values)
};
for (const e of [ ...i.map(([, e]) => e), onTerminal ]) n.scrub(e(r));
return t.flatMap((e, t) => {
const o = withoutValues(n, e);
return i.map(([n, r]) => ({
name: `${nameOf(e, t)}.${n}`,
text: r(o)
}));
});
}
function withoutValues(e, t) {
const {result: n} = t;
const texts = t => {
const {expected: n, found: o} = t;
if (n === void 0 || o === void 0) return t;
return {
...t,
expected: e.scrub(n),
found: e.scrub(o)
};
};
const o = n.cases.map(e => e.steps.some(({judged: e}) => e.some(({found: e}) => e !== void 0)) ? {
...e,
steps: e.steps.map(e => ({
...e,
judged: e.judged.map(texts)
}))
} : e);
return {
...t,
result: {
...n,
cases: o
}
};
}
function probeOf(e) {
const t = {
flaky: false,
ms: 0
};
const n = e.flatMap(e => {
const n = [ {
what: e,
judgement: "not met",
expected: JSON.stringify(e),
found: JSON.stringify([ e ])
} ];
const o = {
id: e,
outcome: "fail",
reason: "NOT_MET",
attempts: 2,
ms: 0,
judged: n,
captured: [ e ]
};
const r = {
...o,
outcome: "error",
reason: "BLOCKED",
blocked: e,
judged: []
};
return [ {
id: e,
outcome: "fail",
reason: "NOT_MET",
...t,
steps: [ o, r ]
}, {
id: e,
outcome: "error",
reason: "RESPONSE_INVALID",
...t,
steps: [ o ]
}, {
id: e,
outcome: "pass",
reason: "MET",
...t,
flaky: true,
steps: [ {
...o,
outcome: "pass"
} ]
} ];
});
const [o = ""] = e;
return {
pack: o,
outcome: "fail",
reason: "NOT_MET",
checks: 0,
minChecks: 1,
from: 0,
to: 0,
cases: n
};
}
}),
94600: (function(e, t, n) {
n.d(t, {
B4: () => chartsOf,
W7: () => fileOf,
m: () => minuteFiles,
IU: () => reportFiles,
tu: () => reportsOf,
AQ: () => runGates
});
var o = n(19473);
var r = n(75931);
var s = n(45039);
var a = n(3983);
var i = n(12436);
var c = n(60097);
var d = n(5330);
var l = n(40922);
var u = n(10617);
async function readEnvironments(e) {
const {plan: t, phase: n, target: r, signal: a} = e;
const i = r.clock.now();
const c = [];
for (const {role: o, environment: r} of n.signoff ?? []) {
const n = t.environments.find(e => e.name === r);
if (n) c.push(...await read(e, o, n));
}
if (c.length === 0) return;
const d = recordOf(e, c, i);
try {
await (0, s.sc)(r.parameters, d, a);
return d;
} catch (t) {
if ((0, o.iS)(t).code === "INTERRUPTED") throw t;
return recordOf(e, c, i, "EVIDENCE_UNWRITTEN");
}
}
async function read(e, t, n) {
const {plan: r, target: s, signal: u} = e;
const f = s.clock.now();
try {
const e = await (0, a.B)(r, n.reviewers, s.repository, u);
const o = await s.approvals.environment(n.name, u);
const p = (0, i.Q)(r.waivers ?? [], d.C, f);
const m = e.find(e => e.role === t);
const h = [ ...(0, l.PA)(n, o, e), ...(0, l.$U)(n, o, m) ];
const g = Math.max(0, s.clock.now() - f);
return (0, c.co)({
role: t,
planned: n,
found: o,
signers: e,
weaknesses: h,
at: f,
ms: g,
...p ? {
waiver: p
} : {}
});
} catch (e) {
const {code: r} = (0, o.iS)(e);
if (r === "INTERRUPTED") throw e;
const a = {
expected: {
count: n.id
},
actual: {
word: "unknown"
}
};
const i = (0, c.zK)(t, "identity");
return [ {
check: i,
kind: c.VS,
outcome: "error",
reason: r,
...a,
at: f,
ms: Math.max(0, s.clock.now() - f)
} ];
}
}
function recordOf({phase: e, target: t, base: n}, o, s, a) {
const i = o.map(({check: e}) => e);
const d = a === void 0 ? (0, u.LD)(i, o) : "NO-GO";
return (0, r.o)({
...n,
from: s,
to: t.clock.now(),
phase: e.id,
gate: c.VS,
kind: c.VS,
verdict: d,
...a === void 0 ? {} : {
reason: a
},
declared: i,
findings: o,
looks: 1
});
}
var f = n(88670);
var p = n(80142);
var m = n(32926);
var h = n(29112);
var g = n(98498);
var v = n(34902);
function approverHead({plan: e, phase: t, world: n, verdict: o, reason: r, go: s, of: a, changes: i, codes: c}) {
const codeOf = e => c.find(t => t.environment === e)?.code;
const d = o === "GO" ? (t.signoff ?? []).map(({role: e, environment: t}) => {
const n = codeOf(t);
const o = n === void 0 ? "" : `, with the approval code **\`${n}\`** in the comment`;
return `- **Next:** ${(0, v.pj)(e)} approves \`${(0, v.pj)(t)}\`${o}`;
}) : [ `- **Next:** ${(0, v.pj)(g.CODES[r].remedy)}`, "- Nobody is asked to approve; nothing was changed." ];
return [ `# ${o === "GO" ? "\u2705 GO" : `\u26d4 NO-GO \`${r}\``} \u2014 ${(0, v.pj)(t.title)}`, "", `${n === "rehearsal" ? "REHEARSAL \u2014 " : ""}**${(0, 
v.pj)(e.title)}**: ${s} of ${a} gates said GO.`, "", ...o === "GO" ? [] : [ `${(0, 
v.pj)(g.CODES[r].means)}`, "" ], ...d, ...c.length === 0 ? [] : [ "", "The code names this run, environment, commit, plan and evidence: another run\u2019s is refused." ], ...i.length === 0 ? [] : [ "", "### What will change", "", ...(0, 
v.tp)([ "switch", "from", "to", "undone by" ], i.map(e => [ e.switch, e.from, e.to, e.undo ])) ], "" ].join("\n");
}
var w = n(21621);
var $ = n(36812);
var y = n(50877);
const k = [ {
name: "cloudwatch_alarms",
kinds: [ "alarm", "metric-filter" ]
}, {
name: "cloudwatch_dashboards",
kinds: [ "dashboard" ]
}, {
name: "cloudformation_stack_status",
kinds: [ "stack" ]
}, {
name: "token_refresh_log",
kinds: [ "last-success", "schedule" ]
}, {
name: "token_refresh_invoke",
kinds: [ "invoke" ]
} ];
function proofs({evidence: e, digest: t}) {
return k.flatMap(({name: n, kinds: o}) => {
const r = e.findings.filter(e => o.some(t => t === e.kind));
const {world: s, system: a, plan: i, commit: c, to: d} = e;
const l = {
schema: "gonogo/proof/1",
proof: n,
world: s,
system: a,
plan: i,
commit: c,
evidence: t,
at: d,
findings: r
};
return r.length === 0 ? [] : [ {
name: `${n}.json`,
text: (0, p.$N)(l)
} ];
});
}
var b = n(73110);
var O = n(90036);
var E = n(78999);
const percent = e => Math.round(e * 1e3) / 10;
function shareChart(e, t, n) {
const o = [ ...t.map(e => e.share), ...n === void 0 ? [] : [ n ] ];
const r = Math.max(0, Math.floor(Math.min(...o) * 10 - 1) * 10);
const s = t.map(() => percent(n ?? 0));
return [ "```mermaid", "xychart-beta", `  title "${e}"`, `  x-axis [${t.map(e => `"${e.name}"`).join(", ")}]`, `  y-axis "%" ${r} --\x3e 100`, `  bar [${t.map(e => percent(e.share)).join(", ")}]`, ...n === void 0 ? [] : [ `  line [${s.join(", ")}]` ], "```" ];
}
const _ = 20;
const N = 20;
function shadow_tables_percent(e) {
return `${(e * 100).toFixed(1)} %`;
}
function titled(e, t, n, o) {
if (n.length === 0) return [];
const r = n.length - N;
const s = r > 0 ? [ "", `\u2026 and ${r} more in the file.` ] : [];
return [ "", `#### ${e}`, "", ...o === void 0 ? [] : [ o, "" ], ...(0, v.tp)(t, n.slice(0, N)), ...s ];
}
function outcomeTable({outcomes: e, shares: t}) {
const n = [ "matched", "no_match", "ambiguous", "error" ].map(n => {
const {share: o, lower: r, upper: s} = t[n];
return [ n, String(e[n]), shadow_tables_percent(o), `${shadow_tables_percent(r)} \u2013 ${shadow_tables_percent(s)}` ];
});
const o = [ ...n, [ "not_applicable", String(e.not_applicable), "", "" ] ];
return titled("Outcomes", [ "outcome", "items", "of the applicable", "95 % interval" ], o);
}
function reasonTables({matched_by: e, error_codes: t = []}) {
return [ ...titled("Matched by", [ "lookup", "items" ], e.map(({lookup: e, count: t}) => [ e, String(t) ])), ...titled("Errors", [ "code", "items" ], [ ...t ].sort((e, t) => t.count - e.count).map(({code: e, count: t}) => [ e, String(t) ])) ];
}
function categoryTable({categories: e, sampled: t}) {
const n = e.map(({category: e, count: n}) => n === void 0 ? [ e, "hidden", "" ] : [ e, String(n), shadow_tables_percent(t === 0 ? 0 : n / t) ]);
const o = "A cell below 5 is hidden, and with it whatever would let it be reckoned from the total.";
return titled("Categories", [ "category", "items", "of the sample" ], n, e.some(e => e.suppressed) ? o : void 0);
}
function fieldTable({fields: e, undeclared: t}) {
const n = e.filter(e => e.wrong_type > 0 || e.present < e.objects && !e.optional);
const o = n.map(({object: e, path: t, type: n, objects: o, present: r, wrong_type: s}) => [ `${e}.${t}`, n, `${r} of ${o}`, String(s) ]);
const r = t.filter(e => e.fields > 0).map(e => [ e.object, String(e.fields) ]);
return [ ...titled("Fields that are not as declared", [ "field", "declared type", "present", "of another type" ], o), ...titled("Fields that the plan does not declare", [ "object", "fields" ], r) ];
}
function vendorTables({latency: e, rate_limits: t, versions: n, refusals: o}) {
const r = t.map(e => [ e.host, String(e.responses), String(e.limited), `${e.batches_over} of ${e.batches}`, String(e.exhausted), (0, 
b.kP)(e.waited) ]);
return [ ...titled("Latency", [ "host", "requests", "p50", "p95", "p99", "max" ], e.map(e => [ e.host, String(e.requests), ...[ e.p50, e.p95, e.p99, e.max ].map(b.kP) ])), ...titled("Rate limits", [ "host", "responses", "429s", "batches above the share", "retries used up", "waited" ], r), ...titled("API versions", [ "host", "header", "as declared", "deprecated" ], n.map(({host: e, header: t = "", responses: n, as_declared: o, deprecated: r}) => [ e, t, t === "" ? "" : `${o} of ${n}`, String(r) ])), ...titled("Refused by the read-only client", [ "code", "times" ], o.map(({code: e, count: t}) => [ e, String(t) ])) ];
}
function requestTables({retries: e, trace: t}, n) {
const o = [ ...e ].sort((e, t) => t.retries - e.retries).map(e => [ e.host, e.template, String(e.reason), String(e.retries), String(e.recovered), (0, 
b.kP)(e.waited) ]);
const {lines: r, dropped: s} = t;
const a = r.length + s;
const i = r.slice(0, _).map(e => [ e.method, e.host, e.template, String(e.status), (0, 
b.kP)(e.ms), String(e.attempt), e.waited === 0 ? "" : (0, b.kP)(e.waited) ]);
const c = s === 0 ? `All of them are in \`${n}\`.` : `The first ${r.length} are in \`${n}\`, which counts all of them.`;
return [ ...titled("Retries", [ "host", "path", "because of", "retries", "recovered", "waited" ], o), ...titled("Requests", [ "method", "host", "path", "status", "took", "attempt", "waited" ], i, `The first ${i.length} of ${a}. ${c}`) ];
}
const ratio = (e, t) => {
const n = e?.facts?.[t];
return n && "ratio" in n ? n.ratio : void 0;
};
const points = e => `${e < 0 ? "\u2212" : "+"}${Math.abs(e * 100).toFixed(1)}`;
function firstChart(e, t) {
const n = {
name: "now",
share: e
};
if (t === void 0) return shareChart("Match rate", [ n ]);
return shareChart("Match rate, and as a line the minimum", [ {
name: "minimum",
share: t
}, n ], t);
}
function rateLines(e, t) {
const {matched: n, no_match: o, ambiguous: r, error: s} = e.outcomes;
const a = n + o + r + s;
if (a === 0) return [ "No sampled item was applicable: there is no match rate." ];
const i = n / a;
const c = `**Match rate ${shadow_tables_percent(i)}** of ${a} applicable items`;
const [d, l, u] = [ "baseline_rate", "margin", "minimum" ].map(e => ratio(t, e));
const [f, p, m] = [ "difference", "lower", "upper" ].map(e => ratio(t, e));
if (d === void 0 || l === void 0) {
const e = u === void 0 ? "" : `; the plan\u2019s minimum is ${shadow_tables_percent(u)}`;
return [ `${c}; it is compared with no baseline${e}.`, "", ...firstChart(i, u) ];
}
const h = t?.facts?.["baseline_at"];
const g = h === void 0 ? "" : ` of ${(0, O.cv)(h)}`;
const v = f === void 0 || p === void 0 || m === void 0 ? "" : ` The difference is ${points(f)} points, with a 90 % interval from ${points(p)} to ${points(m)}; a fall by ${(l * 100).toFixed(1)} points ${p > -l ? "is refuted" : "is not refuted"}.`;
return [ `${c}; the baseline${g} is ${shadow_tables_percent(d)}.${v}`, "", ...shareChart("Match rate, and as a line the baseline less the margin", [ {
name: "baseline",
share: d
}, {
name: "now",
share: i
} ], Math.max(0, d - l)) ];
}
function sampleLine({population: e, asked: t, sampled: n, window: o, seed: r, resumed: s}) {
const [a, i] = [ o.from, o.to ].map(e => new Date(e).toISOString());
const c = `from ${a} to ${i}`;
const d = e <= t ? `The window ${c} held ${e} items, no more than the ${t} asked for, so this is the whole population: ${n} were judged.` : `${n} of the ${e} items ${c} were judged, drawn at random without replacement (seed \`${r}\`).`;
return s === true ? `${d} It was continued after an interruption.` : d;
}
function alertLines({drift_watch: e}, t, n) {
const o = new Set(e.alerts.map(e => e.check));
const r = (0, E.v)(t, n).filter(({finding: e}) => o.has(e.check));
const s = new Set(r.map(({finding: e}) => e.check));
const a = e.alerts.filter(e => !s.has(e.check) && Object.hasOwn(g.CODES, e.code));
if (r.length + a.length === 0) return [ "", "No alerts." ];
return [ "", `#### ${r.length + a.length === 1 ? "An alert" : `${r.length + a.length} alerts`}`, "", ...r.flatMap(w.C), ...a.map(({check: e, code: t, outcome: n}) => {
const {means: o, remedy: r} = g.CODES[t];
return `- **${(0, v.pj)(e)}** \u2014 ${n}, \`${t}\`: ${(0, v.pj)(o)} ${(0, v.pj)(r)}`;
}) ];
}
function reportSection(e, t, n, o) {
const r = n.reports?.find(t => t.id === e.report)?.title ?? e.report;
const s = t.findings.find(e => e.kind === "match-rate");
const a = `${t.system}.${t.phase}.${t.gate}.${e.report}.report.json`;
const i = e.reason !== void 0 && Object.hasOwn(g.CODES, e.reason) ? g.CODES[e.reason] : void 0;
return (0, v.$5)([ `### ${t.verdict === "GO" ? "\u2705 GO" : "\u26d4 NO-GO"} \u2014 ${(0, 
v.pj)(r)}`, "", ...e.status === "complete" ? [] : [ `**Incomplete, \`${e.reason ?? "unknown"}\`**: ${(0, 
v.pj)(i?.means ?? "the sample is not whole.")} ${(0, v.pj)(i?.remedy ?? "")}`, "" ], ...rateLines(e, s), "", `${sampleLine(e)} It took ${(0, 
b.kP)(e.taken.to - e.taken.from)}.`, ...alertLines(e, t, n), ...outcomeTable(e), ...reasonTables(e), ...categoryTable(e), ...fieldTable(e), ...vendorTables(e), ...requestTables(e, a), "", o.kept ? "The next report is compared with this one." : "This report is not what the next one is compared with: only one without any alert of a gate that said GO is.", "", `Report \`${e.report}\`, digest \`${o.digest}\`, rule \`${e.rule.slice(0, 12)}\`.` ]);
}
var S = n(84626);
var x = n(6797);
var R = n(18474);
var T = n(24745);
function fileOf({evidence: e, text: t}) {
return {
name: `${e.system}.${e.phase}.${e.gate}.json`,
text: t,
sealed: true
};
}
function reportsOf(e, t, n) {
return e.filter(e => e.phase === t.phase && e.gate === t.gate).map(e => reportSection(e.report, t, n, {
digest: e.digest,
kept: e.kept
}));
}
function reportFiles(e, {evidence: t}, n) {
const o = reportsOf(e, t, n);
return e.filter(e => e.phase === t.phase && e.gate === t.gate).flatMap((e, n) => {
const r = `${t.system}.${t.phase}.${t.gate}.${e.report.report}.report`;
return [ {
name: `${r}.json`,
text: e.text,
sealed: true
}, {
name: `${r}.md`,
text: o[n] ?? ""
} ];
});
}
function chartsOf(e, t) {
return e.filter(e => e.phase === t.phase && e.gate === t.gate).flatMap(e => [ ...e.minutes ].flatMap(([e, t]) => [ "", ...(0, 
S.dN)(e, t) ]));
}
function minuteFiles(e, {evidence: t}) {
return e.filter(e => e.phase === t.phase && e.gate === t.gate && e.minutes.size > 0).map(e => ({
name: `${t.system}.${t.phase}.${t.gate}.signals.json`,
text: (0, p.$N)({
system: t.system,
phase: t.phase,
gate: t.gate,
signals: Object.fromEntries([ ...e.minutes ].map(([e, t]) => [ e, t.map(([e, t, n]) => ({
at: e * 6e4,
bad: t,
all: n
})) ]))
})
}));
}
async function runGates(e, t) {
const {loaded: n, target: o, world: r, run: s} = e;
const {plan: a} = n;
const i = a.phases.find(e => e.id === t.phase);
const c = t.gate === "enter" ? i : void 0;
const [d, l] = await Promise.all([ (0, f.R)({
plan: a,
planDigest: n.digest,
phase: t.phase,
gate: t.gate,
target: o,
world: r,
commit: s.commit,
run: {
id: s.id,
attempt: s.attempt,
job: s.job
},
tool: e.tool,
prev: null,
...t.signal ? {
signal: t.signal
} : {},
...t.report ? {
report: t.report
} : {},
...t.progress ? {
progress: t.progress
} : {},
...t.resume === void 0 ? {} : {
resume: t.resume
}
}), c && (0, h.nV)((0, m.Xm)(a), o, t.signal) ]);
const u = c && t.environments === true ? await environmentsOf(e, t, c, d) : void 0;
const p = u === void 0 ? d : withRecord(d, u);
const g = i && u ? codesOf(i, u) : [];
const v = p.verdict === "GO" ? g : [];
const k = c && l ? (0, y.lM)(a, c, l, t.chosen) : [];
const b = codeOf(p.records);
const O = i && u ? [ approverHead({
plan: a,
phase: i,
world: r,
verdict: p.verdict,
reason: b,
changes: k,
codes: v,
go: p.records.filter(({evidence: e}) => e.verdict === "GO").length,
of: p.records.length
}) ] : [];
return {
records: p.records,
changes: k,
exit: p.exit,
verdict: p.verdict,
code: b,
lines: [ ...p.records.flatMap(({evidence: e}) => (0, $.HN)(e, a)), ...(0, x.zo)(v) ],
summary: [ ...O, ...p.records.flatMap(({evidence: e, digest: t}, n) => [ (0, w.s)(e, a, {
digest: t,
minutes: chartsOf(p.minutes, e),
...O.length === 0 && n === p.records.length - 1 ? {
changes: k
} : {}
}), ...reportsOf(p.reports, e, a) ]) ].join("\n"),
outputs: {
verdict: p.verdict,
reason: b,
"plan-digest": n.digest,
"evidence-digest": p.digest,
"approval-code": p.verdict === "GO" ? g.map(e => e.code).join(",") : ""
},
files: [ ...p.records.flatMap(e => [ fileOf(e), ...proofs(e).map(t => ({
name: `${e.evidence.system}.${e.evidence.phase}.${e.evidence.gate}.${t.name}`,
text: t.text
})), ...reportFiles(p.reports, e, a), ...minuteFiles(p.minutes, e) ]), ...(0, T.P)(e) ],
json: {
digest: p.digest,
records: p.records.map(({evidence: e}) => e),
...p.reports.length === 0 ? {} : {
reports: p.reports.map(({report: e}) => e)
}
}
};
}
async function environmentsOf(e, t, n, o) {
const {loaded: r, target: s, world: a, run: i} = e;
return readEnvironments({
plan: r.plan,
phase: n,
target: s,
base: {
world: a,
mode: "normal",
system: r.plan.system,
plan: r.digest,
commit: i.commit,
run: {
id: i.id,
attempt: i.attempt,
job: i.job
},
tool: e.tool,
prev: o.digest
},
...t.signal ? {
signal: t.signal
} : {}
});
}
function withRecord(e, t) {
const {evidence: n, digest: o} = t;
const r = (0, u.I$)(n.declared, n.findings);
const s = n.verdict === "GO" || r !== u.dc.go ? r : u.dc.noGo;
const a = [ e.exit, s ];
const i = a.includes(u.dc.noGo) ? u.dc.noGo : Math.max(...a);
const c = i === u.dc.go && e.verdict === "GO" ? "GO" : "NO-GO";
return {
...e,
verdict: c,
exit: i,
records: [ ...e.records, t ],
evidence: n,
digest: o
};
}
function codesOf(e, {evidence: t, digest: n}) {
const {commit: o, plan: r, run: s} = t;
return (e.signoff ?? []).filter(({code: e}) => e === true).map(({environment: e}) => ({
environment: e,
code: (0, R.t)({
run: s.id,
environment: e,
commit: o,
plan: r,
evidence: n
})
}));
}
function codeOf(e) {
const t = e.find(({evidence: e}) => e.verdict !== "GO")?.evidence;
if (!t) return "MET";
return t.reason ?? t.findings.find(e => e.outcome !== "pass" && e.outcome !== "waived")?.reason ?? "DEFECT";
}
}),
13423: (function(e, t, n) {
n.d(t, {
Y: () => lengthOf,
_: () => r
});
var o = n(73110);
const r = 5 * 6e4;
async function lengthOf(e, t, n) {
let r = e.for === void 0 ? 0 : (0, o.Rz)(e.for);
const s = e.up_to === void 0 ? r : (0, o.Rz)(e.up_to);
const a = [];
const ask = async () => n && r < s ? n.ask(`window${a.length === 0 ? "" : a.length + 1}`, t + s) : void 0;
let i = await ask();
return {
now: () => r,
async hear() {
if (!n || !i) return false;
const e = await n.answer(i).catch(() => {});
if (e?.answer !== "extend" || e.by === void 0 || e.at > i.deadline) return false;
a.push(e);
r = Math.min(s, r + e.by);
i = await ask();
return true;
},
question: () => i,
extended: () => a
};
}
}),
21244: (function(e, t, n) {
n.d(t, {
D: () => observeAll
});
var o = n(63600);
var r = n(98498);
var s = n(73110);
var a = n(19473);
var i = n(90036);
var c = n(12436);
function withDeadline(e, t, n) {
const o = new AbortController;
return new Promise((r, s) => {
const end = e => {
s(e);
o.abort(e);
};
const interrupted = () => end((0, a.i4)("INTERRUPTED", "the question was given up because the run was interrupted"));
const i = setTimeout(() => end((0, a.i4)("TIMEOUT", `expected an answer within ${e} ms, found none`)), e);
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
Promise.resolve(o.signal).then(n).then(r, s).finally(done);
});
}
const d = 8;
const l = 1e4;
const u = new Map([ [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
const kindOf = e => o.u.find(t => t.kind === e.kind);
const writes = e => "effect" in e && e.effect === "write";
const readsMetrics = e => e.kind === "signal" && e.source.type === "metric";
const good = e => e?.outcome === "pass" || e?.outcome === "waived";
function judged(e, t, n, o, s) {
const i = {
check: e.id,
kind: e.kind,
expected: n.expected,
actual: n.actual,
...n.facts === void 0 ? {} : {
facts: n.facts
},
at: s,
ms: Math.max(0, o.clock.now() - s)
};
if (n.met === true) return {
...i,
outcome: "pass",
reason: "MET"
};
const d = u.get(n.met);
if (d === void 0 || !Object.hasOwn(r.CODES, n.reason)) throw (0, a.i4)("DEFECT", "a check answered without an outcome or a reason");
const l = d === "fail" && t.waivable !== "never" ? (0, c.Q)(o.waivers, e.id, s) : void 0;
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
function unasked(e, t, n, o, r) {
const s = Math.max(0, t.clock.now() - n);
const a = r === void 0 ? {} : {
facts: {
service_status: {
status: r
}
}
};
return {
check: e.id,
kind: e.kind,
outcome: "error",
reason: o,
expected: {
word: "an answer"
},
actual: i.HV,
...a,
at: n,
ms: s
};
}
async function observe(e, t, n) {
const o = n.clock.now();
const r = kindOf(e);
if (!r) return unasked(e, n, o, "NOT_BUILT");
try {
const a = e.deadline ?? r.deadlineOf?.(e);
const i = a === void 0 ? l : (0, s.Rz)(a);
const c = Object.fromEntries(r.needs.map(e => [ e, t[e] ]));
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
const p = await withDeadline(i, n.signal, t => r.observe(e, c, {
clock: n.clock,
signal: t,
plan: n.plan,
...f
}));
return judged(e, r, p, n, o);
} catch (t) {
const r = (0, a.iS)(t);
return unasked(e, n, o, r.code, r.origin?.status);
}
}
async function observeAll(e, t, n) {
const o = new Map;
const r = e.filter(e => !writes(e));
const s = [ ...r.filter(readsMetrics), ...r.filter(e => !readsMetrics(e)) ].values();
const worker = async () => {
for (const e of s) o.set(e, await observe(e, t, n));
};
await Promise.all(Array.from({
length: Math.min(d, r.length)
}, worker));
let a = r.every(e => good(o.get(e)));
for (const r of e.filter(writes)) {
const e = a ? await observe(r, t, n) : unasked(r, n, n.clock.now(), "NOT_ASKED");
o.set(r, e);
a = a && good(e);
}
return e.flatMap(e => o.get(e) ?? []);
}
}),
60714: (function(e, t, n) {
n.d(t, {
U: () => s,
t: () => triggersIn
});
var o = n(73110);
var r = n(19473);
const s = "5m";
const a = [ "roll-back", "hold", "watch" ];
function triggersIn(e, t, n) {
const i = e.map(e => ({
trigger: e,
looks: 0,
answered: 0,
fired: 0,
held: []
}));
const c = [ ...i ].sort((e, t) => a.indexOf(e.trigger.then) - a.indexOf(t.trigger.then));
const close = (e, t) => {
e.held = e.held.map(n => n.question === e.question?.id && t ? {
...n,
decision: t
} : n);
delete e.question;
if (t) e.decision = t;
};
const ended = async (e, t) => {
const {question: o, trigger: r} = e;
if (!o || !n) return;
const s = await n.answer(o).catch(() => {});
if (s && s.at <= o.deadline) {
close(e, s);
return s.answer === "rollback" ? {
trigger: r.id,
reason: "DECIDED_ROLLBACK"
} : void 0;
}
return t >= o.deadline ? {
trigger: r.id,
reason: "HOLD_EXPIRED"
} : void 0;
};
const hold = async (e, t) => {
const {trigger: a} = e;
if (e.question) return ended(e, t);
if (e.decision) return;
if (!n) return {
trigger: a.id,
reason: "TRIGGERED"
};
try {
e.question = await n.ask(a.id, t + (0, o.Rz)(a.decide_within ?? s), a.id);
} catch (e) {
if ((0, r.iS)(e).code === "INTERRUPTED") throw e;
return {
trigger: a.id,
reason: "TRIGGERED"
};
}
const {id: i, askedAt: c, deadline: d} = e.question;
e.held.push({
question: i,
asked: c,
deadline: d
});
return;
};
return {
async take(e, t) {
let n;
for (const o of c) {
const {trigger: r} = o;
const s = e.find(e => e.check === r.when.id);
const a = s?.outcome === "fail";
o.looks += 1;
if (s !== void 0 && s.outcome !== "error") o.answered += 1;
if (a) {
o.fired += 1;
o.firedAt ??= t;
}
const i = r.then === "roll-back" && a ? {
trigger: r.id,
reason: "TRIGGERED"
} : r.then === "hold" && (a || o.question) ? await hold(o, t) : void 0;
n ??= i;
}
return n;
},
async hear(e) {
for (const t of i) {
const {question: o} = t;
if (!o || !n) continue;
if (e >= o.deadline) return true;
const r = await n.answer(o).catch(() => {});
if (r && r.at <= o.deadline) return true;
}
return false;
},
open: () => i.flatMap(({question: e}) => e ?? []),
judged(e) {
return e.flatMap(e => {
const n = i.find(({trigger: t}) => t.when.id === e.check);
if (!n || t.has(e.check)) return [ e ];
if (n.trigger.then === "watch") return [];
const {decision: o} = n;
if (n.question) return [ {
...e,
outcome: "inconclusive",
reason: "HELD"
} ];
if (n.trigger.then !== "hold" || e.outcome !== "fail" || o?.answer !== "continue") return [ e ];
const r = new Date(o.at).toISOString().slice(0, 10);
const s = n.trigger.decided_by ?? "decision";
return [ {
...e,
outcome: "waived",
reason: "DECIDED",
waiver: {
ticket: o.ticket,
owner: s,
expires: r,
daysLeft: 0
}
} ];
});
},
counts: e => t.has(e) || i.every(({trigger: t}) => t.when.id !== e || t.then !== "watch"),
seen: () => i.map(({trigger: e, looks: t, answered: n, fired: o, firedAt: r, held: s}) => ({
id: e.id,
then: e.then,
looks: t,
answered: n,
fired: o,
held: s,
...r === void 0 ? {} : {
firedAt: r
}
}))
};
}
}),
8911: (function(e, t, n) {
n.d(t, {
B1: () => readDecision,
H1: () => readQuestion,
S2: () => questionId,
e$: () => askQuestion,
iZ: () => keepDecision
});
var o = n(80142);
var r = n(92008);
var s = n(19473);
var a = n(39074);
var i = n(3476);
const c = /^[a-z][a-z0-9_-]{0,62}$/;
const d = /^(assumed-role|user|root|federated-user|other|github)(\/[A-Za-z0-9+=,._[\]-]{1,128})?$/;
const l = /^[A-Z][A-Z0-9]*-[0-9]+$/;
const isTime = e => typeof e === "number" && Number.isSafeInteger(e) && e >= 0;
const questionName = (e, t) => `${(0, i.w)(e).records}/question.${t}`;
const decisionName = (e, t) => `${(0, i.w)(e).records}/decision.${t}`;
function questionId(e, t) {
return `${e.slice(0, 50)}-${(0, o.sc)((0, o.$N)({
...t
})).slice(0, 6)}`;
}
async function askQuestion(e, t, n, r) {
const s = questionName(t, n.id);
await e.put({
name: s,
value: (0, o.$N)({
...n
}),
type: "String",
mode: "overwrite"
}, r);
}
async function readQuestion(e, t, n, o) {
if (!c.test(n)) return;
const r = questionName(t, n);
const i = (await e.get([ r ], o)).get(r);
if (!i) return;
const d = (0, a.o)(i.value, "a question");
const l = [ d.plan, d.commit, d.phase, d.gate ].every(e => typeof e === "string");
const u = d.world === "production" || d.world === "rehearsal";
const f = d.trigger === void 0 || typeof d.trigger === "string";
if (d.id === n && l && u && f && isTime(d.askedAt) && isTime(d.deadline)) return d;
throw (0, s.i4)("RESPONSE_INVALID", "expected a question with id, world, plan, commit, phase, gate, askedAt and deadline");
}
async function keepDecision(e, t, n, r) {
const a = decisionName(t, n.question);
const i = (0, o.$N)({
...n
});
try {
await e.put({
name: a,
value: i,
type: "String",
mode: "create"
}, r);
} catch (t) {
if (!(0, s.oh)(t) || t.code !== "EXISTS") throw t;
if ((await e.get([ a ], r)).get(a)?.value === i) return;
throw (0, s.i4)("DECIDED_ALREADY", `expected ${n.question} to be open, found an answer on record`);
}
}
async function readDecision(e, t, n, o) {
const i = decisionName(t, n);
const c = (await e.get([ i ], o)).get(i);
if (!c) return;
const {answer: u, by: f, ticket: p, caller: m, at: h, question: g} = (0, a.o)(c.value, "an answer");
const v = r.I.find(e => e === u);
const w = v !== void 0 && g === n && typeof p === "string" && l.test(p) && typeof m === "string" && d.test(m) && isTime(h) && (v === "extend" ? isTime(f) && f > 0 : f === void 0);
if (!w) throw (0, s.i4)("RESPONSE_INVALID", "expected an answer with question, answer, ticket, caller and at");
return {
question: n,
answer: v,
ticket: p,
caller: m,
at: h,
...isTime(f) ? {
by: f
} : {}
};
}
}),
45039: (function(e, t, n) {
n.d(t, {
eg: () => headName,
sc: () => keepHead,
zy: () => readHead
});
var o = n(80142);
var r = n(19473);
var s = n(39074);
var a = n(3476);
function headName(e, t, n) {
return `${(0, a.w)(e).records}/${t}.${n}`;
}
async function keepHead(e, {evidence: t, digest: n}, s) {
const a = headName(t.system, t.phase, t.gate);
const {verdict: i, plan: c, commit: d, world: l, to: u} = t;
const f = (0, o.$N)({
digest: n,
verdict: i,
plan: c,
commit: d,
world: l,
at: u
});
await e.put({
name: a,
value: f,
type: "String",
mode: "overwrite"
}, s);
const p = (await e.get([ a ], s)).get(a);
if (p?.value !== f) throw (0, r.i4)("EVIDENCE_UNWRITTEN", "expected the head of the evidence to read back as it was written, found another");
}
async function readHead(e, t, n) {
const o = (await e.get([ t ], n)).get(t);
if (!o) return;
const {digest: a, verdict: i, plan: c, commit: d, world: l, at: u} = (0, s.o)(o.value, "the head of the evidence");
const f = [ a, c, d ].every(e => typeof e === "string");
if (f && (i === "GO" || i === "NO-GO") && (l === "production" || l === "rehearsal") && typeof u === "number") return {
digest: a,
verdict: i,
plan: c,
commit: d,
world: l,
at: u
};
throw (0, r.i4)("RESPONSE_INVALID", "expected the head of the evidence to name digest, verdict, plan, commit, world and at");
}
}),
54769: (function(e, t, n) {
n.d(t, {
x: () => peopleOf
});
var o = n(8911);
function peopleOf(e, t, {system: n, world: r, plan: s, commit: a, phase: i, gate: c}, d) {
return {
async ask(l, u, f) {
const p = {
world: r,
plan: s,
commit: a,
phase: i,
gate: c,
askedAt: t.now(),
...f === void 0 ? {} : {
trigger: f
}
};
const m = {
id: (0, o.S2)(l, p),
...p,
deadline: u
};
await (0, o.e$)(e, n, m, d);
return m;
},
answer: t => (0, o.B1)(e, n, t.id, d)
};
}
}),
3983: (function(e, t, n) {
n.d(t, {
B: () => signersIn
});
var o = n(61840);
var r = n(80758);
async function signersIn(e, t, n, s) {
const a = e.roles.filter(({id: e}) => t.includes(e));
return Promise.all(a.map(async e => (0, r.Re)(e, e.people === void 0 && e.team !== void 0 ? await (0, 
o.n)(n, e.team, s) : void 0)));
}
}),
56934: (function(e, t, n) {
n.d(t, {
H9: () => onNoGo,
_0: () => phaseMs,
_y: () => c,
a9: () => gateMs
});
var o = n(73110);
var r = n(40512);
var s = n(13423);
var a = n(60714);
const i = 5 * 6e4;
const c = 5 * 6e4;
function gateMs(e, t) {
const n = e.reports?.find(e => e.id === t.report);
const r = (t.uses ?? []).flatMap(t => e.check_sets?.find(e => e.id === t)?.checks ?? []);
const a = [ ...r, ...t.checks ?? [] ].map(({deadline: e}) => e === void 0 ? 0 : (0, 
o.Rz)(e));
return (n === void 0 ? 0 : (0, o.Rz)(n.within)) + (t.for === void 0 ? 0 : (0, o.Rz)(t.up_to ?? t.for)) + (t.up_to === void 0 ? 0 : s._) + Math.max(0, ...a);
}
function phaseMs(e, t) {
const n = [ ...t.leave ?? [], ...(t.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []) ];
const s = n.some(e => e.for !== void 0);
const c = s ? (0, r.XJ)(e, t.id).filter(({then: e}) => e === "hold") : [];
const d = c.reduce((e, {decide_within: t}) => e + (0, o.Rz)(t ?? a.U), 0);
return n.reduce((t, n) => t + gateMs(e, n), 0) + d + i;
}
function onNoGo(e, t) {
if (t.on_no_go) return t.on_no_go;
const n = e.phases.findIndex(e => e.id === t.id);
return e.phases.slice(0, n).some(e => (e.steps ?? []).length > 0) ? "rollback" : "undo";
}
}),
60055: (function(e, t, n) {
n.d(t, {
KN: () => percent,
WQ: () => whole,
cJ: () => canShow
});
var o = n(73110);
function percent(e) {
const t = e * 100;
return `${Number(t < 1 ? t.toPrecision(2) : t.toFixed(1))} %`;
}
const whole = e => Math.round(e).toLocaleString("en-US");
const timesOf = e => e === 2 ? "a doubling" : `${e} times the usual rate`;
const upper = e => e.charAt(0).toUpperCase() + e.slice(1);
function canShow({shows: e, window: t, harm: n, harmRate: r, minSamples: s, rate: a, signal: i}) {
const {requests: c, usual: d, ifNone: l, ifUsual: u, forHarm: f} = e;
const p = c < s ? [ `The plan wants min_samples ${whole(s)}, which this window does not see: it cannot pass.` ] : [];
const m = `With ${whole(c)} ${c === 1 ? "request" : "requests"} in ${(0, o.kP)(t)}`;
const h = f === void 0 ? `${timesOf(n)} cannot be ruled out, since the usual rate is 0: only harm_rate can` : c >= f ? `${timesOf(n)} can be ruled out: that takes about ${whole(f)} requests` : `${timesOf(n)} cannot be ruled out: that takes about ${whole(f)} requests`;
if (i === "count" || l === void 0 || u === void 0) return [ `${m}, about ${d.toFixed(1)} events are usual; ${h}.`, ...p ];
const g = Math.ceil(d);
const v = g === 0 ? "" : `, and of ${percent(u)} if ${g} ${g === 1 ? "fails" : "fail"}, as is usual`;
const w = r !== void 0 && r > n * a ? [ `The plan asks to rule out no more than harm_rate ${percent(r)}, which is above ${n} times the usual rate: a PASS says that and not more.` ] : [];
return [ `${m} you can rule out a failure rate of ${percent(l)} if none fails${v}.`, `${upper(h)}.`, ...w, ...p ];
}
}),
21621: (function(e, t, n) {
n.d(t, {
C: () => adviceLines,
s: () => gateSummary
});
var o = n(98498);
var r = n(73110);
var s = n(90036);
var a = n(78999);
var i = n(34902);
var c = n(60055);
const numberOf = (e, t) => {
const n = e[t];
if (n === void 0) return;
return "count" in n ? n.count : "ratio" in n ? n.ratio : "ms" in n ? n.ms : void 0;
};
function plannedSignals(e, t) {
const n = e.flatMap(({check: e, kind: n, facts: o}) => {
const r = t.find(t => t.id === e);
if (n !== "signal" || o === void 0 || r?.kind !== "signal") return [];
const [s, a, d] = [ numberOf(o, "requests"), numberOf(o, "usual"), numberOf(o, "window") ];
if (s === void 0 || a === void 0 || d === void 0) return [];
const [l, u, f] = [ numberOf(o, "if_none"), numberOf(o, "if_usual"), numberOf(o, "for_harm") ];
const p = {
requests: s,
usual: a,
...l === void 0 ? {} : {
ifNone: l
},
...u === void 0 ? {} : {
ifUsual: u
},
...f === void 0 ? {} : {
forHarm: f
}
};
const m = (0, c.cJ)({
signal: r.signal,
shows: p,
window: d,
rate: numberOf(o, "rate") ?? 0,
harm: r.harm ?? 2,
minSamples: r.min_samples ?? 1,
...r.harm_rate === void 0 ? {} : {
harmRate: r.harm_rate
}
});
const h = o.wanders === void 0 ? [] : [ "Its history wanders so much by itself that harm can hardly be told from chance: a live control, same_hours or a larger harm would help." ];
return [ `- **${(0, i.pj)(e)}** \u2014 ${(0, i.pj)([ ...m, ...h ].join(" "))}` ];
});
return n.length === 0 ? [] : [ "### What the canary can show", "", "By the traffic of the history, at the end of the window:", "", ...n ];
}
var d = n(84626);
var l = n(49098);
const u = {
pass: "\u2705",
fail: "\u274c",
error: "\u26a0\ufe0f",
inconclusive: "\u2754",
waived: "\ud83d\udfe1"
};
const waived = ({waiver: e}) => e ? `${e.ticket}, ${e.owner}, ${e.daysLeft} days left` : "";
function adviceLines({finding: e, means: t, why: n, fix: o}) {
const {check: r, outcome: a, reason: c, expected: d, actual: l} = e;
return [ `- ${u[a]} **${(0, i.pj)(r)}** \u2014 ${a}, \`${c}\`: ${(0, i.pj)(t)}`, `  - expected ${(0, 
i.pj)((0, s.cv)(d))}, found ${(0, i.pj)((0, s.cv)(l))}`, ...e.waiver ? [ `  - waived: ${(0, 
i.pj)(waived(e))}, until ${e.waiver.expires}` ] : [], ...n === void 0 ? [] : [ `  - why it matters: ${(0, 
i.pj)(n)}` ], `  - to mend it: ${(0, i.pj)(o)}` ];
}
function caption({world: e, mode: t}) {
return `${e === "rehearsal" ? "REHEARSAL \u2014 " : ""}${t === "break-glass" ? "BREAK-GLASS \u2014 " : ""}`;
}
function gateSummary(e, t, n = {}) {
const {verdict: c, findings: f, reason: p} = e;
const m = f.filter(e => e.outcome === "pass").length;
const h = f.some(e => e.waiver !== void 0);
const g = (0, a.v)(e, t);
const v = plannedSignals(f, (0, a.S)(e, t));
const w = [ ...(0, d.wh)(f), ...n.minutes ?? [] ];
const $ = (0, l.$N)(e);
return (0, i.$5)([ `## ${c === "GO" ? "\u2705 GO" : "\u26d4 NO-GO"} \u2014 ${(0, 
i.pj)(e.gate)} of ${(0, i.pj)(e.phase)}`, "", `${caption(e)}**${(0, i.pj)(t.title)}**: ${m} of ${e.declared.length} checks passed, ${e.looks === 1 ? "one look" : `${e.looks} looks in ${(0, 
r.kP)(e.to - e.from)}`}, ended ${new Date(e.to).toISOString()}.`, ...p === void 0 ? [] : [ "", `**\`${p}\`**: ${(0, 
i.pj)(o.CODES[p].means)} ${(0, i.pj)(o.CODES[p].remedy)}` ], ...e.triggered === void 0 ? [] : [ "", `The trigger **${(0, 
i.pj)(e.triggered)}** fired.` ], ...g.length === 0 ? [] : [ "", "### To look at", "", ...g.flatMap(adviceLines) ], ...n.changes === void 0 || n.changes.length === 0 ? [] : [ "", "### What will change", "", ...(0, 
i.tp)([ "switch", "from", "to", "undone by" ], n.changes.map(e => [ e.switch, e.from, e.to, e.undo ])) ], ...v.length === 0 ? [] : [ "", ...v ], ...w.length === 0 ? [] : [ "", ...w ], ...$.length === 0 ? [] : [ "", ...$ ], "", "### All findings", "", ...(0, 
i.tp)([ "", "check", "kind", "outcome", "expected", "found", "reason", ...h ? [ "waiver" ] : [] ], f.map(e => [ u[e.outcome], e.check, e.kind, e.outcome, (0, 
s.cv)(e.expected), (0, s.cv)(e.actual), e.reason, ...h ? [ waived(e) ] : [] ])), "", `Plan \`${e.plan}\`, commit \`${e.commit}\`, run ${(0, 
i.pj)(e.run.id)} attempt ${e.run.attempt}, gonogo ${(0, i.pj)(e.tool.version)}${n.digest === void 0 ? "" : `, evidence \`${n.digest}\``}.` ]);
}
}),
50877: (function(e, t, n) {
n.d(t, {
Bq: () => sayTo,
gz: () => sayRollback,
lM: () => planned
});
var o = n(32926);
var r = n(57509);
var s = n(56934);
var a = n(71545);
function planned(e, t, n, o = []) {
const a = (0, s.H9)(e, t);
return (t.steps ?? []).flatMap(t => {
if (!("set" in t)) return [];
if (t.optional === true && (t.id === void 0 || !o.includes(t.id))) return [];
const [s, i] = Object.entries(t.set)[0] ?? [];
const c = e.switches.find(e => e.id === s);
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
return (0, o.QC)(e, t) ? (0, r.v)(e, t, t.safe) : t.safe;
}
}),
6797: (function(e, t, n) {
n.d(t, {
gJ: () => signoffSection,
yu: () => signoffLines,
zo: () => codeLines
});
var o = n(34902);
const clock = e => new Date(e).toISOString().slice(11, 19);
const day = e => new Date(e).toISOString().slice(0, 10);
const sayCode = ({comment: e}) => e.code === "matched" ? "code matched" : "no code asked";
const sayMembership = ({membership: e}) => r[e];
const r = {
plan: "named by the plan",
read: "a member of its team as read",
"reviewer-rule": "a member of its team by the environment\u2019s rule"
};
const between = ({approved: e}) => `between ${clock(e.notBefore)} and ${clock(e.notAfter)} UTC on ${day(e.notBefore)}`;
function signoffLines(e) {
return e.map(e => `  signed off by ${e.by.login} (${e.role}) ${between(e)}, as deployment statuses say; ${sayMembership(e)}; ${sayCode(e)}; environment ${e.environment.name}`);
}
function signoffSection(e) {
if (e.length === 0) return [];
const t = e.map(e => [ e.by.login, e.role, sayMembership(e), e.environment.name, between(e), sayCode(e) ]);
const {evidence: n} = e[0] ?? {
evidence: ""
};
return [ [ "### Signed off", "", ...(0, o.tp)([ "by", "role", "holds it as", "environment", "when, as deployment statuses say", "code" ], t), "", `What they saw: evidence \`${(0, 
o.pj)(n)}\`.`, "" ].join("\n") ];
}
function codeLines(e) {
return e.map(({environment: e, code: t}) => `  approval code ${t}  to be typed into the comment of the approval of ${e}`);
}
}),
37810: (function(e, t, n) {
n.d(t, {
F: () => ruleDigest
});
var o = n(80142);
const r = [ "over", "sample", "extract", "applies", "lookups", "match", "categories", "fields" ];
function ruleDigest(e) {
const {hosts: t, sampler: n, command: s} = e;
if (n === void 0) return (0, o.ol)({
hosts: t,
command: {
run: s?.run ?? [],
file: s?.file ?? ""
}
});
const a = r.flatMap(e => n[e] === void 0 ? [] : [ [ e, n[e] ] ]);
return (0, o.ol)({
hosts: t,
sampler: Object.fromEntries(a)
});
}
}),
18474: (function(e, t, n) {
n.d(t, {
r: () => codeIn,
t: () => approvalCode
});
var o = n(80142);
const r = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const s = /(?<![0-9A-Za-z])GO-?([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})(?![0-9A-Za-z])/gi;
function approvalCode(e) {
const {run: t, environment: n, commit: s, plan: a, evidence: i} = e;
let c = Number.parseInt((0, o.ol)({
run: t,
environment: n,
commit: s,
plan: a,
evidence: i
}).slice(0, 10), 16);
let d = "";
for (let e = 0; e < 8; e += 1) {
d = `${r[c % 32]}${d}`;
c = Math.floor(c / 32);
}
return `GO-${d.slice(0, 4)}-${d.slice(4)}`;
}
function codeIn(e, t) {
const n = [ ...e.matchAll(s) ].map(([, e = "", t = ""]) => plainDigits(`${e}${t}`));
const o = plainDigits(t.replace(/^GO-|-/g, ""));
if (n.includes(o)) return "matched";
return n.length === 0 ? "none" : "other";
}
const plainDigits = e => e.toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}),
92257: (function(e, t, n) {
n.d(t, {
_: () => membershipOf,
u: () => onlyOf
});
var o = n(49113);
var r = n(80758);
function onlyOf(e, t) {
return t.length > 0 && t.every(t => (0, r.NB)(e, t));
}
function membershipOf(e, t, n) {
const {role: s} = t;
if (t.people === void 0) {
if (onlyOf(t, n)) return "reviewer-rule";
const e = "found others beside its team, which this token may not see";
return (0, o.x5)("TEAM_UNSEEN", `expected to see who holds the role ${s}, or its team as the only reviewer, ${e}`);
}
if (!(0, r.v9)(t, e.login)) return (0, o.x5)("SIGNOFF_BY_OTHER", `expected an approval by the role ${s}, found one by somebody who does not hold it`);
return t.from;
}
}),
60097: (function(e, t, n) {
n.d(t, {
VS: () => c,
co: () => readinessOf,
ul: () => rulesAtGate,
zK: () => findingId
});
var o = n(73110);
var r = n(90036);
var s = n(29398);
var a = n(80758);
var i = n(5330);
const c = "signoff";
const findingId = (e, t) => `${e.slice(0, 45)}-${t}`;
function readinessOf(e) {
const {role: t, found: n, weaknesses: o, at: r, ms: a} = e;
const d = n === void 0 ? i.a.slice(0, 1) : i.a;
return d.map(i => {
const d = o.find(e => e.aspect === i);
const l = {
check: findingId(t, i),
kind: c,
...measuresOf(i, e),
...i === "rules" && n !== void 0 ? {
facts: {
digest: {
word: (0, s.G)(n)
}
}
} : {},
at: r,
ms: a
};
if (d === void 0) return {
...l,
outcome: "pass",
reason: "MET"
};
return d.code === "ENV_BYPASS_UNKNOWN" && e.waiver !== void 0 ? {
...l,
outcome: "waived",
reason: "WAIVED",
waiver: e.waiver
} : {
...l,
outcome: "fail",
reason: d.code
};
});
}
function rulesAtGate({findings: e}, t) {
const n = e.find(({check: e}) => e === findingId(t, "rules"))?.facts?.["digest"];
return n !== void 0 && "word" in n ? n.word : void 0;
}
function measuresOf(e, {planned: t, found: n, signers: s}) {
switch (e) {
case "identity":
return {
expected: {
count: t.id
},
actual: n === void 0 ? r.sj : {
count: n.id
}
};

case "reviewers":
return {
expected: {
words: s.map(({role: e}) => e)
},
actual: {
words: (n?.reviewers ?? []).map(e => s.find(t => (0, a.NB)(t, e))?.role ?? "unlisted")
}
};

case "self-review":
return {
expected: {
flag: false
},
actual: {
flag: n?.preventSelfReview !== true
}
};

case "admin-bypass":
return {
expected: {
flag: false
},
actual: n?.adminsBypass === void 0 ? r.HV : {
flag: n.adminsBypass
}
};

case "branches":
{
const e = n?.branches ?? "any";
return {
expected: {
words: t.branches
},
actual: {
words: typeof e === "string" ? [ e ] : e.map(({type: e, name: n}) => e === "branch" && t.branches.includes(n) ? n : "unlisted")
}
};
}

case "wait":
return {
expected: {
ms: t.wait === void 0 ? 0 : (0, o.Rz)(t.wait)
},
actual: {
ms: (n?.waitTimer ?? 0) * 6e4
}
};

case "rules":
return {
expected: {
word: "known"
},
actual: {
word: (n?.unknownRules ?? 0) === 0 ? "known" : "unlisted"
}
};
}
}
}),
49113: (function(e, t, n) {
n.d(t, {
J5: () => refused,
vu: () => isRefusal,
x5: () => refusal
});
var o = n(19473);
function refusal(e, t) {
return {
code: e,
message: t
};
}
function isRefusal(e) {
return "code" in e && "message" in e;
}
function refused({code: e, message: t}) {
return (0, o.i4)(e, t);
}
}),
29398: (function(e, t, n) {
n.d(t, {
G: () => rulesDigest
});
var o = n(80142);
function rulesDigest(e) {
const {id: t, name: n, reviewers: r, preventSelfReview: s, waitTimer: a, adminsBypass: i, branches: c, unknownRules: d} = e;
return (0, o.ol)({
id: t,
name: n,
reviewers: r.map(e => `${e.type}:${e.id}`).sort(),
preventSelfReview: s,
waitTimer: a,
adminsBypass: i ?? null,
branches: typeof c === "string" ? c : c.map(e => `${e.type}:${e.name}`).sort(),
unknownRules: d
});
}
}),
80758: (function(e, t, n) {
n.d(t, {
NB: () => allows,
Re: () => signersOf,
v9: () => holds
});
function signersOf(e, t) {
const n = e.team === void 0 ? {} : {
team: e.team
};
if (e.people !== void 0 || e.team === void 0) return {
role: e.id,
...n,
people: e.people ?? [],
from: "plan"
};
return {
role: e.id,
...n,
people: t,
from: "read"
};
}
function holds({people: e}, t) {
return e?.some(e => e.toLowerCase() === t.toLowerCase()) === true;
}
function allows(e, t) {
if (t.type === "Team") return e.team?.toLowerCase() === t.slug.toLowerCase();
return holds(e, t.login);
}
}),
5330: (function(e, t, n) {
n.d(t, {
C: () => r,
a: () => o
});
const o = [ "identity", "reviewers", "self-review", "admin-bypass", "branches", "wait", "rules" ];
const r = "admin-bypass";
}),
40922: (function(e, t, n) {
n.d(t, {
$U: () => membershipWeaknessOf,
PA: () => weaknessesOf,
TO: () => rollbackWeaknessesOf
});
var o = n(73110);
var r = n(92257);
var s = n(80758);
function weaknessesOf(e, t, n) {
const {weak: r, is: s} = gathering(e);
if (!isPlanned(e, t, r)) return s;
const a = reviewersOf(t, n);
if (a) r("reviewers", ...a);
if (t.reviewers.length > 0 && !t.preventSelfReview) r("self-review", "ENV_SELF_REVIEW", "to prevent self-review, found that whoever starts a run may approve it");
if (t.adminsBypass === true) r("admin-bypass", "ENV_ADMIN_BYPASS", "to let nobody bypass its rules, found that administrators may");
if (t.adminsBypass === void 0) r("admin-bypass", "ENV_BYPASS_UNKNOWN", "to let nobody bypass its rules, found that GitHub does not say");
const i = branchesOf(e, t);
if (i) r("branches", ...i);
const c = e.wait === void 0 ? 0 : (0, o.Rz)(e.wait);
if (t.waitTimer * 6e4 < c) r("wait", "ENV_WAIT_SHORT", `to wait at least ${Math.ceil(c / 6e4)} minutes, found ${t.waitTimer}`);
if (t.unknownRules > 0) r("rules", "ENV_RULE_UNKNOWN", `to have rules that are known here, found ${t.unknownRules} of another type`);
return s;
}
function membershipWeaknessOf(e, t, n) {
if (t === void 0 || t.reviewers.length === 0 || n?.people !== void 0 || n === void 0) return [];
if ((0, r.u)(n, t.reviewers)) return [];
const {weak: o, is: s} = gathering(e);
o("reviewers", "TEAM_UNSEEN", `to be reviewed by the team of ${n.role} alone, found others and a team that cannot be seen`);
return s;
}
function rollbackWeaknessesOf(e, t) {
const {weak: n, is: o} = gathering(e);
if (!isPlanned(e, t, n)) return o;
if (t.reviewers.length > 0) n("reviewers", "ENV_ROLLBACK_WAITS", `to ask nobody, found ${t.reviewers.length} reviewers`);
const r = branchesOf(e, t);
if (r) n("branches", ...r);
if (t.waitTimer > 0) n("wait", "ENV_ROLLBACK_WAITS", `to wait for nothing, found a timer of ${t.waitTimer} minutes`);
if (t.unknownRules > 0) n("rules", "ENV_RULE_UNKNOWN", `to have rules that are known here, found ${t.unknownRules} of another type`);
return o;
}
function gathering({name: e}) {
const t = [];
const weak = (n, o, r) => void t.push({
environment: e,
aspect: n,
code: o,
message: `expected environment ${e} ${r}`
});
return {
weak: weak,
is: t
};
}
function isPlanned(e, t, n) {
if (t === void 0) {
n("identity", "ENV_MISSING", "to exist, found none");
return false;
}
if (t.id !== e.id) n("identity", "ENV_OTHER_ID", `to have the id ${e.id}, found ${t.id}`);
return true;
}
function reviewersOf(e, t) {
const {reviewers: n} = e;
if (n.length === 0) return [ "ENV_NO_REVIEWERS", "to have required reviewers, found none" ];
const o = n.filter(e => !t.some(t => (0, s.NB)(t, e)));
const r = t.find(e => e.people === void 0);
const a = r !== void 0 && n.some(e => (0, s.NB)(r, e));
if (o.some(e => e.type === "User") && r && !a) return [ "TEAM_UNSEEN", `to be reviewed by the role ${r.role}, found people and a team that cannot be seen` ];
if (o.length > 0) return [ "ENV_REVIEWERS_OTHER", `to have reviewers of the planned roles only, found ${o.length} others` ];
const i = t.find(e => !n.some(t => (0, s.NB)(e, t)));
return i && [ "ENV_REVIEWERS_OTHER", `to have reviewers of the role ${i.role}, found none` ];
}
function branchesOf({branches: e}, {branches: t}) {
const n = `to be open to ${e.join(", ")} only, found`;
if (t === "any") return [ "ENV_BRANCH_POLICY", `${n} it open to every branch` ];
if (t === "protected") return [ "ENV_BRANCH_POLICY", `${n} it open to whatever branch is protected` ];
const o = t.map(e => `${e.type}:${e.name}`);
const r = e.map(e => `branch:${e}`);
const s = o.filter(e => !r.includes(e)).length;
const a = r.filter(e => !o.includes(e)).length;
if (s + a === 0) return;
return [ "ENV_BRANCH_POLICY", `${n} ${s} other patterns and ${a} of these missing` ];
}
})
};
