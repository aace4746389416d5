export const id = 2185;

export const ids = [ 2185, 7663 ];

export const modules = {
17663: (function(e, t, n) {
n.r(t);
n.d(t, {
validate: () => validate
});
var s = n(19473);
var a = n(96672);
var o = n(46246);
var i = n(35249);
async function validate(e, t, r, c) {
const u = (0, o.m)(t);
const l = "problems" in u ? "PLAN_INVALID" : "PLAN_LINT";
const h = "problems" in u ? u.problems : r ? (await n.e(5274).then(n.bind(n, 45274))).lintProblems(u) : [];
const f = c === void 0 || "problems" in u || h.length > 0 ? void 0 : await pastOf(u, c);
const d = [ ...h, ...f?.problems ?? [] ];
if ("problems" in u || d.length > 0) {
const e = (0, i.J)((0, s.i4)(l, `expected a plan without problems, found ${d.length}`));
return {
...e,
exit: 2,
lines: [ ...(0, o.Y)(t, d).split("\n"), ...f?.lines ?? [], ...e.lines ],
json: {
file: t,
problems: d.map(e => ({
...e,
path: e.path.map(e => typeof e === "string" ? (0, a.pj)(e) : e)
}))
}
};
}
const {plan: m, digest: p} = u;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${t}: ${m.system}, ${m.phases.length} phases, ${m.switches.length} switches, ${r ? "no problem found" : "follows the schema"}`, `  digest ${p}`, ...f?.lines ?? [] ],
outputs: {},
files: [],
json: {
file: t,
system: m.system,
digest: p,
problems: []
}
};
}
async function pastOf(e, t) {
const [{readHistories: s}, {lintHistory: a}] = await Promise.all([ Promise.all([ n.e(5175), n.e(2017) ]).then(n.bind(n, 72017)), Promise.all([ n.e(5175), n.e(216) ]).then(n.bind(n, 70216)) ]);
return a(e, s(t));
}
}),
62185: (function(e, t, n) {
n.r(t);
n.d(t, {
simulate: () => simulate_simulate
});
var s = n(70576);
var a = n(98498);
var o = n(19473);
var i = n(870);
var r = n(65012);
var c = n(78346);
var u = n(96672);
var l = n(73110);
var h = n(60055);
const whyNot = ({inconclusive: e, runs: t}) => Object.entries(e).sort(([, e], [, t]) => t - e).map(([e, n]) => `${e} ${(0, 
h.KN)(n / t)}`).join(", ");
const f = [ "release", "FAIL", "PASS", "INCONCLUSIVE", "found at", "why inconclusive" ];
function row(e) {
const {times: t, runs: n, pass: s, fail: a, found: o} = e;
return [ t === 1 ? "changes nothing" : `fails ${t} times as often`, (0, h.KN)(a / n), (0, 
h.KN)(s / n), (0, h.KN)((n - s - a) / n), o === void 0 ? "-" : `minute ${o}`, whyNot(e) || "-" ];
}
function columns(e) {
const t = f.map((t, n) => Math.max(...e.map(e => e[n]?.length ?? 0)));
return e.map(e => e.map((e, n) => e.padEnd(t[n] ?? 0)).join("  ").trimEnd());
}
function simulationLines(e) {
const {check: t, phase: n, gate: s, window: a, history: o, rate: i, perMinute: r, tolerate: c, harm: u, harmRate: d, outcomes: m} = e;
const p = [ `tolerate ${c}`, `harm ${u}`, ...d === void 0 ? [] : [ `harm_rate ${d}` ] ].join(", ");
const g = m.find(e => e.times === 1);
const w = g ? `  Aborted although nothing is wrong: ${(0, h.KN)(g.fail / g.runs)} of ${(0, 
h.WQ)(g.runs)} runs.` : "";
return [ `${t}  (gate ${s} of ${n}: ${(0, l.kP)(a)}; ${p})`, `  given: ${(0, h.KN)(i)} fail as a rule, ${r} ${r === 1 ? "request" : "requests"} a minute, a history of ${(0, 
l.kP)(o)}`, ...(0, h.cJ)(e).map(e => `  ${e}`), "", ...columns([ f, ...m.map(row) ]).map(e => `  ${e}`), ...w === "" ? [] : [ "", w ], "" ];
}
var d = n(46246);
const m = 30;
function seeded(e) {
let t = e >>> 0;
return () => {
t = t + 2654435769 >>> 0;
let e = Math.imul(t ^ t >>> 16, 2246822507);
e = Math.imul(e ^ e >>> 13, 3266489909);
return ((e ^ e >>> 16) >>> 0) / 2 ** 32;
};
}
const normal = e => Math.sqrt(-2 * Math.log(1 - e())) * Math.cos(2 * Math.PI * e());
function bySteps(e, t, n, s) {
let [a, o, i] = [ s(), e, 0 ];
while (a > o && i < n) {
a -= o;
i += 1;
o *= t(i);
}
return i;
}
function drawBinomial(e, t, n) {
if (e <= 0 || t <= 0) return 0;
if (t >= 1) return e;
if (t > .5) return e - drawBinomial(e, 1 - t, n);
const s = e * t;
if (s > m) {
const a = Math.round(s + normal(n) * Math.sqrt(s * (1 - t)));
return Math.min(e, Math.max(0, a));
}
const a = t / (1 - t);
return bySteps(Math.exp(e * Math.log1p(-t)), t => (e - t + 1) / t * a, e, n);
}
function drawPoisson(e, t) {
if (e <= 0) return 0;
if (e > m) return Math.max(0, Math.round(e + normal(t) * Math.sqrt(e)));
return bySteps(Math.exp(-e), t => e / t, 1e4, t);
}
var p = n(613);
const g = [ 1, 1.5, 2, 5 ];
function minutes(e, t, n, s) {
const a = [];
const o = [];
for (let i = 0; i < n; i += 1) {
const n = Math.floor((i + 1) * e.perMinute) - Math.floor(i * e.perMinute);
const r = e.rate * t;
if (e.counts) a.push([ i, drawPoisson(e.perMinute * r, s), 1 ]); else if (n === 0) o.push(i); else a.push([ i, drawBinomial(n, Math.min(1, r), s), n ]);
}
return {
ticks: a,
missing: o
};
}
function cut(e, {rate: t, counts: n}, s, a, o) {
const i = Math.floor(o() * Math.max(1, e.length - a + 1));
const r = e.slice(i, i + a).map(([, e, a], i) => {
if (s <= 1) return [ i, e, a ];
if (n) return [ i, e + drawPoisson(t * a * (s - 1), o), a ];
return [ i, e + drawBinomial(Math.floor(a - e), Math.min(1, t * (s - 1) / Math.max(1e-9, 1 - t)), o), a ];
});
return {
ticks: r,
missing: []
};
}
function run({judging: e, lag: t}, n, {ticks: s, missing: a}) {
const {slices: o} = n;
let i = (0, p.Jk)(n.options);
for (const [n, [r, c, u]] of s.entries()) {
const [l, h] = o[n % o.length] ?? [ 0, 0 ];
i = (0, p._S)(i, {
x: c,
n: u,
xb: l,
nb: h
});
const f = {
ticks: s.slice(0, n + 1),
missing: a.filter(e => e < r)
};
if ((0, p.gz)(i) || e.broken(f)) return {
failedAt: r + t
};
}
if (e.isBlind({
ticks: s,
missing: a
})) return {
reason: "MISSING_DATA"
};
if (s.reduce((e, [, , t]) => e + t, 0) < e.least) return {
reason: "NOT_ENOUGH_TRAFFIC"
};
const {verdict: r, reason: c} = (0, p.Op)(i);
return {
reason: r === "PASS" ? "PASS" : c ?? "HARM_NOT_RULED_OUT"
};
}
function simulate(e, t) {
const {traffic: n, judging: s, window: a, every: o, lag: i, runs: r, past: c} = e;
const u = Math.max(0, a - i);
const l = g.map(() => []);
for (let a = 0; a < r; a += 1) {
const a = s.open(c ?? minutes(n, 1, e.history, t).ticks);
for (const [s, o] of g.entries()) l[s]?.push(run(e, a, c === void 0 ? minutes(n, o, u, t) : cut(c, n, o, u, t)));
}
const atLook = e => Math.min(a, Math.ceil(e / o) * o);
return g.map((e, t) => summed(e, l[t] ?? [], atLook));
}
function summed(e, t, n) {
const s = t.flatMap(e => "failedAt" in e ? [ n(e.failedAt) ] : []).sort((e, t) => e - t);
const a = {};
for (const e of t) if ("reason" in e && e.reason !== "PASS") a[e.reason] = (a[e.reason] ?? 0) + 1;
const o = t.filter(e => "reason" in e && e.reason === "PASS").length;
const i = s[Math.ceil(s.length / 2) - 1];
return {
times: e,
runs: t.length,
pass: o,
fail: s.length,
inconclusive: a,
...i === void 0 ? {} : {
found: i
}
};
}
var w = n(39950);
var v = n(5640);
var $ = n(6465);
var k = n(93415);
var M = n(23522);
const judgingOf = (e, t) => ({
open: n => (0, v.E4)(e, n.map(([e, t, n]) => ({
at: e * $.kg,
x: t,
n: n
})), t),
broken: t => (0, k.mw)(e, t) !== void 0,
isBlind: k.iE,
least: e.min_samples ?? 1
});
function simulateSignal({phase: e, gate: t, check: n, rate: s, perMinute: a, runs: o, seed: i, past: c}) {
const u = (0, l.Rz)(t.for ?? "0s");
const h = (0, l.Rz)(n.baseline ?? "24h");
const f = $.EZ / $.kg + 1;
const d = n.signal === "count" && !(0, M.G)(n);
const m = {
rate: s,
perMinute: a,
counts: d
};
const p = Math.floor(u / $.kg);
const g = n.tolerate ?? 1.25;
const v = n.harm ?? 2;
const k = {
traffic: m,
judging: judgingOf(n, u),
history: c?.length ?? Math.floor(h / $.kg),
...c === void 0 ? {} : {
past: c.map(({at: e, x: t, n: n}) => [ e / $.kg, t, n ])
},
window: p,
every: Math.max(1, (0, l.Rz)(t.every ?? "1m") / $.kg),
lag: f,
runs: o
};
return {
check: n.id,
phase: e,
gate: (0, r.Xc)(t),
signal: n.signal,
window: u,
history: k.history * $.kg,
rate: s,
perMinute: a,
tolerate: g,
harm: v,
...n.harm_rate === void 0 ? {} : {
harmRate: n.harm_rate
},
minSamples: n.min_samples ?? 1,
shows: (0, w.u)({
...m,
minutes: Math.max(0, p - f),
historyMinutes: k.history,
harm: v
}),
outcomes: simulate(k, seeded(i))
};
}
var b = n(17663);
const y = .5;
const N = 60;
function number(e, t, n, s) {
const a = /^[0-9]+(\.[0-9]+)?$/.test(e) ? Number(e) : Number.NaN;
if (!n(a)) throw (0, o.i4)("USAGE", `expected ${t} to be ${s}, found something else`);
return a;
}
async function simulate_simulate(e, t, a) {
const i = a.history === void 0 ? trafficOf(a) : void 0;
if (i === void 0 && (a.rate !== void 0 || a.perMinute !== void 0)) throw (0, o.i4)("USAGE", "expected --history, or --rate and --per-minute, found both; leave one out");
const r = number(a.runs ?? "400", "--runs", e => Number.isSafeInteger(e) && e >= 1 && e <= 1e4, "a whole number from 1 to 10000");
const l = number(a.seed ?? "1", "--seed", e => Number.isSafeInteger(e) && e < 2 ** 32, "a whole number below 2^32");
const h = (0, d.m)(t);
if ("problems" in h) return (0, b.validate)(e, t, false);
const f = (0, c.w)(h.plan);
const m = f.filter(({check: e}) => a.check === void 0 || e.id === a.check);
if (m.length === 0) throw (0, o.i4)("USAGE", f.length === 0 ? "expected the plan to watch a signal in a window, found none" : `expected --check to name a signal that a window watches${(0, 
u.au)(a.check ?? "", [ ...new Set(f.map(({check: e}) => e.id)) ])}`);
const p = a.history === void 0 ? void 0 : (await Promise.all([ n.e(5175), n.e(2017) ]).then(n.bind(n, 72017))).readHistories(a.history);
const g = m.filter(({check: e}) => (0, s.a0)(e)).map(e => simulateSignal({
...e,
runs: r,
seed: l,
...i ?? pastOf(e.check.id, p)
}));
return said(t, {
...i,
runs: r,
seed: l
}, g, m.filter(({check: e}) => !(0, s.a0)(e)));
}
function trafficOf({rate: e, perMinute: t}) {
if (e === void 0 || t === void 0) throw (0, o.i4)("USAGE", "expected --rate and --per-minute, or --history with a file of gonogo history, found neither");
return {
rate: number(e, "--rate", e => e >= 0 && e <= 1, "a share from 0 to 1, such as 0.01"),
perMinute: number(t, "--per-minute", e => e > 0 && e <= 1e6, "requests a minute, such as 60")
};
}
function pastOf(e, t) {
const n = t?.get(e);
if (n === void 0 || n.length < N) throw (0, o.i4)("USAGE", `expected --history to hold at least ${N} minutes of ${e}, found fewer; run gonogo history again`);
const sum = e => n.reduce((t, n) => t + e(n), 0);
const s = sum(e => e.n);
return {
past: n,
rate: s === 0 ? 0 : sum(e => e.x) / s,
perMinute: s / n.length
};
}
function said(e, t, n, s) {
const o = n.filter(({outcomes: e}) => e.some(({times: e, pass: t, runs: n}) => e === 1 && t < n * y));
const c = n.length === 0 ? "NOT_BUILT" : o.length === 0 ? "MET" : "WINDOW_CANNOT_PASS";
const u = c === "MET" ? "GO" : "NO-GO";
const {means: l, remedy: h} = a.CODES[c];
return {
exit: (0, i.s)(c),
verdict: u,
code: c,
lines: [ ...n.flatMap(simulationLines), ...s.map(({check: e, phase: t, gate: n}) => `${e.id}  (gate ${(0, 
r.Xc)(n)} of ${t}): ${e.signal} is a plain rule, which is not simulated`), c === "MET" ? `${u}  a healthy release passes more often than not` : `${u} ${c}: ${o.length === 0 ? "expected a signal that can be simulated, found plain rules only" : `a healthy release passes less than half of the time: ${o.map(({check: e}) => e).join(", ")}`}`, ...c === "MET" ? [] : [ `  what it means: ${l}`, `  what to do: ${h}` ] ],
outputs: {},
files: [],
json: {
file: e,
...t,
signals: n,
not_simulated: s.map(({check: e, phase: t, gate: n}) => ({
check: e.id,
phase: t,
gate: (0, r.Xc)(n),
signal: e.signal
}))
}
};
}
}),
40512: (function(e, t, n) {
n.d(t, {
Mj: () => withTriggers,
XJ: () => triggersOf,
pX: () => probesOf,
tg: () => checksOf
});
var s = n(73110);
var a = n(19473);
var o = n(65012);
const i = [ {
kind: "identity",
id: "aws-identity",
why: "everything else would be asked of the wrong account",
fix: "assume the role that the plan names"
}, {
kind: "clock",
id: "aws-clock",
why: "ages and windows are measured with our clock",
fix: "correct the clock of this machine or runner"
} ];
function unique(e, t) {
const n = new Set;
for (const {id: s} of e) {
if (n.has(s)) throw (0, a.i4)("PLAN_LINT", `expected every check of the gate ${t} to have an id of its own, found ${s} twice`);
n.add(s);
}
return e;
}
function checksOf(e, t) {
const n = (t.uses ?? []).flatMap(t => {
const n = e.check_sets?.find(e => e.id === t);
if (!n) throw (0, a.i4)("PLAN_LINT", `expected the plan to have the check set ${t}, found none`);
return n.checks;
});
const s = [ ...n, ...t.checks ?? [] ];
if (s.length === 0) throw (0, a.i4)("PLAN_LINT", `expected the gate ${(0, o.Xc)(t)} to have a check, found none`);
const r = e.aws ? i.filter(e => !s.some(t => t.kind === e.kind)) : [];
return unique([ ...r, ...s ], (0, o.Xc)(t));
}
function probesOf(e, t, n) {
const a = e.phases.find(e => e.id === t);
if (!a || a.enter.findLast(e => e.gate === "preflight") !== n) return [];
const o = new Set(checksOf(e, n).map(({id: e}) => e));
const i = [ ...(a.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []), ...a.leave ?? [] ];
const r = i.flatMap(n => {
if (n.for === void 0) return [];
const a = (0, s.Rz)(n.for);
const o = (0, s.Rz)(n.every ?? "1m");
const i = [ ...checksOf(e, n), ...triggersOf(e, t).map(({when: e}) => e) ];
return i.filter(({kind: e}) => e === "signal").map(e => ({
check: e,
ms: a,
every: o
}));
});
return r.filter(({check: e}, t) => !o.has(e.id) && r.findIndex(t => t.check.id === e.id) === t);
}
function triggersOf(e, t) {
return (e.triggers ?? []).filter(e => e.phases === void 0 || e.phases.includes(t));
}
function withTriggers(e, t) {
const shared = t => e.some(e => e.id === t.id && JSON.stringify(e) === JSON.stringify(t));
return unique([ ...e, ...t.map(e => e.when).filter(e => !shared(e)) ], "with its triggers");
}
}),
65012: (function(e, t, n) {
n.d(t, {
Uj: () => isPlace,
W: () => gatesIn,
Xc: () => gateId
});
var s = n(19473);
const a = [ "enter", "steps", "leave", "verify" ];
function isPlace(e) {
return a.includes(e);
}
function gateId(e) {
return e.id ?? e.gate;
}
function gatesIn(e, t) {
const n = placed(e, t);
const a = n.map(({gate: e}) => gateId(e));
if (new Set(a).size < a.length) throw (0, s.i4)("PLAN_LINT", `expected every gate of ${t} to have an id of its own, found one twice`);
if (a.some(isPlace)) throw (0, s.i4)("PLAN_LINT", "expected no gate to be called enter, steps, leave or verify, found one");
return n;
}
function placed(e, t) {
const n = e.phases.find(e => e.id === t);
if (!n && t === "rollback") return (e.rollback.verify ?? []).map(e => ({
gate: e,
place: "verify"
}));
if (!n) throw (0, s.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
if (t === "rollback") throw (0, s.i4)("PLAN_LINT", "expected no phase to be called rollback, found one");
const a = (n.steps ?? []).filter(e => "gate" in e);
return [ ...n.enter.map(e => ({
gate: e,
place: "enter"
})), ...a.map(e => ({
gate: e,
place: "steps"
})), ...(n.leave ?? []).map(e => ({
gate: e,
place: "leave"
})) ];
}
}),
78346: (function(e, t, n) {
n.d(t, {
w: () => watchedSignals
});
var s = n(40512);
var a = n(65012);
function watchedSignals(e) {
return e.phases.flatMap(({id: t}) => (0, a.W)(e, t).filter(({gate: e}) => e.for !== void 0).flatMap(({gate: n, place: a}) => {
const o = a === "enter" ? [] : (0, s.XJ)(e, t);
return (0, s.Mj)((0, s.tg)(e, n), o).filter(e => e.kind === "signal").map(e => ({
phase: t,
gate: n,
check: e
}));
}));
}
}),
60055: (function(e, t, n) {
n.d(t, {
KN: () => percent,
WQ: () => whole,
cJ: () => canShow
});
var s = n(73110);
function percent(e) {
const t = e * 100;
return `${Number(t < 1 ? t.toPrecision(2) : t.toFixed(1))} %`;
}
const whole = e => Math.round(e).toLocaleString("en-US");
const timesOf = e => e === 2 ? "a doubling" : `${e} times the usual rate`;
const upper = e => e.charAt(0).toUpperCase() + e.slice(1);
function canShow({shows: e, window: t, harm: n, harmRate: a, minSamples: o, rate: i, signal: r}) {
const {requests: c, usual: u, ifNone: l, ifUsual: h, forHarm: f} = e;
const d = c < o ? [ `The plan wants min_samples ${whole(o)}, which this window does not see: it cannot pass.` ] : [];
const m = `With ${whole(c)} ${c === 1 ? "request" : "requests"} in ${(0, s.kP)(t)}`;
const p = f === void 0 ? `${timesOf(n)} cannot be ruled out, since the usual rate is 0: only harm_rate can` : c >= f ? `${timesOf(n)} can be ruled out: that takes about ${whole(f)} requests` : `${timesOf(n)} cannot be ruled out: that takes about ${whole(f)} requests`;
if (r === "count" || l === void 0 || h === void 0) return [ `${m}, about ${u.toFixed(1)} events are usual; ${p}.`, ...d ];
const g = Math.ceil(u);
const w = g === 0 ? "" : `, and of ${percent(h)} if ${g} ${g === 1 ? "fails" : "fail"}, as is usual`;
const v = a !== void 0 && a > n * i ? [ `The plan asks to rule out no more than harm_rate ${percent(a)}, which is above ${n} times the usual rate: a PASS says that and not more.` ] : [];
return [ `${m} you can rule out a failure rate of ${percent(l)} if none fails${w}.`, `${upper(p)}.`, ...v, ...d ];
}
})
};
