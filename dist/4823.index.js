export const id = 4823;

export const ids = [ 4823 ];

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
35699: (function(e, t, n) {
n.d(t, {
Kv: () => chosenSteps,
gQ: () => readProgress,
oj: () => choosePhases
});
var o = n(19473);
var r = n(61938);
var a = n(41160);
var s = n(3476);
var i = n(49809);
var c = n(51750);
async function readProgress(e, t, n, c) {
const d = (0, s.w)(e.system);
const l = await (0, r.U$)(t.parameters, d, c);
const u = l === void 0 ? [] : await (0, a.$2)(t.parameters, d.journal(l), c);
if (u.some(e => e.world !== n)) throw (0, o.i4)("WORLD_OTHER", `expected a journal of the world ${n}, found entries of another`);
return (0, i.j)(u);
}
function choosePhases(e, t, n) {
const r = e.phases.map(e => e.id);
const a = r.indexOf(n.from);
const s = r.indexOf(n.through);
if (a < 0 || s < 0) throw (0, o.i4)("UNKNOWN_PHASE", `expected from and through to be one of ${r.join(", ")}`);
if (a > s) throw (0, o.i4)("USAGE", "expected from to come before through, found it after");
if (t.unfinished !== void 0 || t.rollbackOpen) throw (0, o.i4)("PHASE_UNFINISHED", "expected the last cutover to be finished or rolled back, found it open");
const isOptional = t => e.phases.some(e => e.id === t && e.optional === true);
const i = r.slice(0, a).find(e => !t.done.includes(e) && !isOptional(e));
if (i !== void 0) throw (0, o.i4)("PHASE_OUT_OF_ORDER", `expected phase ${i} to be completed before ${n.from}, found it is not`);
const c = r.slice(a, s + 1);
const d = c.filter(e => !t.done.includes(e));
const l = c.filter(e => t.done.includes(e));
if (d.length === 0) throw (0, o.i4)("PHASE_ALREADY_PASSED", `expected something to do, found that ${c.join(", ")} were all completed before`);
return {
todo: d,
passed: l,
progress: t
};
}
function chosenSteps(e, t) {
const n = (0, c.u)(e).map(({id: e}) => e);
const r = [ ...new Set(t.split(",").map(e => e.trim())) ].filter(e => e !== "");
if (r.some(e => !n.includes(e))) throw (0, o.i4)("UNKNOWN_STEP", `expected optional steps of the plan (${n.join(", ") || "it has none"}), found another name`);
return r;
}
}),
23054: (function(e, t, n) {
n.d(t, {
w: () => watchOver
});
var o = n(85672);
var r = n(19473);
var a = n(40512);
var s = n(21244);
var i = n(60714);
var c = n(54769);
var d = n(6690);
var l = n(19695);
var u = n(96297);
var f = n(35699);
const h = 6 * 36e5;
const p = 5;
async function watchOver(e) {
const {plan: t, target: n, world: r, signal: s} = e;
const {clock: u, parameters: v} = n;
const w = u.now();
const m = (0, l.q_)(t, await (0, f.gQ)(t, n, r, s));
if (!m) return {
verdict: "GO",
reason: "MET",
end: "nothing-to-watch",
findings: []
};
const {phase: g, from: y} = m;
const k = {
system: t.system,
phase: g,
gate: "watch-over",
world: r,
plan: e.planDigest,
commit: e.commit
};
const b = (0, a.XJ)(t, g);
const E = (0, i.t)(b, new Set, (0, c.x)(v, u, k, s));
let $ = await (0, d.v)(v, t.system, {
world: r,
phase: g,
from: y
}, s) ?? {
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
if (e.unlessWatched && $.looks > 0 && w - $.until < 1.5 * l.VG) return {
verdict: "GO",
reason: "MET",
phase: g,
watched: $,
findings: [],
end: "watched-already"
};
for (let a = 0; ;) {
const i = u.now();
if (i - $.openedAt > h) $ = {
...$,
openedAt: $.until,
texts: {}
};
const {findings: c, texts: m} = await lookOver(e, b, $);
const k = await E.take(c, u.now());
const O = (0, o.p_)($, acting(c, b), i, {
every: l.VG,
gap: l.mm
});
$ = {
...$,
...O,
texts: m,
...k ? {
fired: k.trigger
} : {}
};
await (0, d.K)(v, t.system, $, s);
await (e.report?.({
phase: g,
watched: $,
findings: c,
questions: E.open(),
at: i
}));
const A = {
phase: g,
watched: $,
findings: c
};
if (k) return {
...A,
...await rolledBack(e),
end: "fired",
fired: k
};
a = isKnown(c, b) ? 0 : a + 1;
if (a > p) return {
...A,
verdict: "NO-GO",
reason: "WATCH_BLIND",
end: "blind"
};
if (u.now() - w >= e.limit && E.open().length === 0) return a === 0 ? {
...A,
verdict: "GO",
reason: "MET",
end: "time"
} : {
...A,
verdict: "NO-GO",
reason: "WATCH_BLIND",
end: "blind"
};
await nextLook(u, i + l.VG, E, s);
const D = await (0, f.gQ)(t, n, r, s);
if (D.rolledBack || D.rollbackOpen) return {
...A,
verdict: "GO",
reason: "MET",
end: "rolled-back"
};
const S = (0, l.q_)(t, D);
if (S?.phase !== g || S.from !== y) return {
...A,
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
const {plan: r, target: a, signal: i} = e;
const c = {
...o
};
const d = await (0, s.D)(t.map(({when: e}) => e).filter((e, t, n) => n.findIndex(t => t.id === e.id) === t), a, {
clock: a.clock,
plan: (0, u.x)(r, e),
waivers: [],
...i ? {
signal: i
} : {},
watching: e => ({
openedAt: n,
ms: h,
every: l.VG,
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
const acting = (e, t) => e.filter(({check: e}) => t.some(t => (0, l.Ij)(t) && t.when.id === e));
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
85672: (function(e, t, n) {
n.d(t, {
Wc: () => isTold,
p_: () => covered
});
const isTold = ({outcome: e, reason: t}) => e === "pass" || e === "fail" || e === "waived" || t === "WATCHING";
function covered(e, t, n, o) {
const r = e.looks + 1;
const a = n - e.until;
if (!t.every(isTold)) return {
...only(e),
looks: r
};
if (a <= o.gap) return {
...only(e),
looks: r,
until: n
};
const s = e.missed + Math.max(1, Math.floor(a / o.every) - 1);
const i = t.every(t => looksBack(t, e.until)) ? e.holes : [ ...e.holes, [ e.until, n ] ];
return {
looks: r,
missed: s,
holes: i,
until: n
};
}
const only = ({until: e, looks: t, missed: n, holes: o}) => ({
until: e,
looks: t,
missed: n,
holes: o
});
function looksBack({kind: e, facts: t}, n) {
if (e === "signal" || e === "contained") return true;
const o = t?.["state_changed"];
return e === "alarm" && o !== void 0 && "time" in o && o.time <= n;
}
}),
92008: (function(e, t, n) {
n.d(t, {
I: () => o
});
const o = [ "continue", "rollback", "extend" ];
}),
68087: (function(e, t, n) {
n.d(t, {
h: () => open
});
var o = n(19473);
var r = n(70365);
var a = n(45274);
var s = n(46246);
var i = n(77741);
async function open(e, t, n, o, a = {}) {
const s = checked(e, t, n);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const d = await (0, i.f)({
env: e.env,
argv1: process.argv[1],
loaded: s,
live: e.live,
terminalRun: {
commit: (0, r.G)(),
id: c
},
...o ? {
otherRegion: o
} : {},
...a
});
e.opened?.(d);
return d;
}
function checked(e, t, n) {
const r = (0, s.m)(t);
const i = "problems" in r ? r.problems : n ? (0, a.lintProblems)(r) : [];
if ("problems" in r || i.length > 0) {
for (const n of (0, s.Y)(t, i).split("\n")) e.live(n);
throw (0, o.i4)("problems" in r ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${i.length}`);
}
return r;
}
}),
74823: (function(e, t, n) {
n.r(t);
n.d(t, {
watchOverByHand: () => watchOverByHand
});
var o = n(73110);
var r = n(19473);
var a = n(20267);
var s = n(66244);
var i = n(50772);
var c = n(68087);
async function watchOverByHand(e, t, n) {
if (n.for !== void 0 && !/^[1-9][0-9]*(s|m|h)$/.test(n.for)) throw (0, r.i4)("USAGE", "expected --for as a duration such as 30m");
const d = await (0, c.h)(e, t, true);
const l = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(e, () => l.abort((0, 
r.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const u = await (0, i.j)(d, {
limit: n.for === void 0 ? 0 : (0, o.Rz)(n.for),
unlessWatched: false,
signal: l.signal,
print: t => e.live(d.redactor.scrub(t))
});
const f = (0, s.redacted)(d, u);
return n.out === void 0 ? f : (0, a.Kg)(n.out, f);
}
}),
70365: (function(e, t, n) {
n.d(t, {
G: () => commitHere
});
var o = n(31421);
var r = n(73024);
var a = n(76760);
const s = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, r.readFileSync)((0, a.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || s.test(t)) return t;
const n = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const o = n === void 0 || n.includes("..") ? void 0 : read(n);
return o !== void 0 && s.test(o) ? o : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, r.realpathSync)(e);
for (let e = (0, a.dirname)(t); !(0, r.existsSync)((0, a.join)(t, ".git")); e = (0, 
a.dirname)(t)) {
if (e === t) return false;
t = e;
}
return true;
} catch {
return false;
}
}
function fromGit(e) {
try {
const t = (0, o.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: e,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return s.test(t) ? t : void 0;
} catch {
return;
}
}
}),
50772: (function(e, t, n) {
n.d(t, {
j: () => runWatchOver
});
var o = n(23054);
var r = n(80142);
var a = n(98498);
var s = n(73110);
var i = n(36812);
var c = n(34902);
var d = n(49098);
var l = n(10617);
const u = {
"nothing-to-watch": "nothing to watch: no phase is done that triggers watch, or another is under way",
"watched-already": "somebody else watches",
"handed-over": "the next phase has begun",
"rolled-back": "the system was rolled back",
time: "the time of this watch is over",
fired: "a trigger fired",
blind: "a trigger could not be told"
};
const clockTime = e => new Date(e).toISOString().slice(11, 19);
async function runWatchOver(e, t) {
const {loaded: n, target: s, world: d, run: f} = e;
const {plan: h, digest: p} = n;
let v = 0;
const w = await (0, o.w)({
plan: h,
planDigest: p,
target: s,
world: d,
commit: f.commit,
limit: t.limit,
unlessWatched: t.unlessWatched,
signal: t.signal,
rollBack: () => s.dispatches.rollback(h.system, "a trigger fired while the next phase waited", t.signal),
report(e) {
v += 1;
const n = e.questions.length > 0 || e.findings.some(({outcome: e}) => e !== "pass");
if (n || v % 10 === 1) t.print(lookLine(e));
}
});
const {watched: m} = w;
const g = w.findings.filter(({outcome: e, reason: t}) => e !== "pass" && t !== "WATCHING");
const y = m ? [ `watched after ${m.phase} from ${clockTime(m.from)} until ${clockTime(m.until)}: ${m.looks} looks, ${m.missed} MISSED, ${m.holes.length === 0 ? "no gap" : `${m.holes.length} gaps of which nothing is known`}` ] : [];
const k = w.end !== "fired" ? [] : [ w.reason === "DISPATCH_FAILED" ? `rollback.yml could NOT be started: run gonogo rollback, or dispatch rollback.yml for ${h.system}, now` : `rollback.yml was started for ${h.system}` ];
const {means: b, remedy: E} = a.CODES[w.reason];
return {
exit: w.verdict === "GO" ? l.dc.go : w.end === "blind" ? l.dc.unknown : l.dc.noGo,
verdict: w.verdict,
code: w.reason,
lines: [ `${w.verdict}${w.verdict === "GO" ? " " : ` ${w.reason}:`} ${u[w.end]}${w.fired ? ` (${w.fired.trigger}, ${w.fired.reason})` : ""}`, ...[ ...y, ...k ].map(e => `  ${e}`), ...g.map(e => `  ${(0, 
i.mC)(e)}`), ...w.verdict === "GO" ? [] : [ `  what it means: ${b}`, `  what to do: ${E}` ] ],
summary: [ `## ${w.verdict === "GO" ? "\u2705" : "\u26d4 NO-GO \u2014"} Watch between phases: ${(0, 
c.pj)(u[w.end])}`, "", ...d === "rehearsal" ? [ "REHEARSAL", "" ] : [], ...[ ...y, ...k ].flatMap(e => [ (0, 
c.pj)(e), "" ]), ...(0, c.tp)([ "trigger\u2019s check", "outcome", "reason" ], w.findings.map(({check: e, outcome: t, reason: n}) => [ e, t, n ])) ].join("\n"),
outputs: {
verdict: w.verdict,
reason: w.reason
},
files: [ {
name: `${h.system}.${m?.phase ?? "none"}.watched.json`,
text: (0, r.$N)({
end: w.end,
reason: w.reason,
...m ? {
watched: {
...m,
texts: {}
}
} : {}
})
} ],
json: {
end: w.end,
watched: m ?? null,
fired: w.fired ?? null,
findings: w.findings
}
};
}
function lookLine({phase: e, watched: t, findings: n, questions: o, at: r}) {
const a = n.filter(({outcome: e}) => e === "pass").length;
return [ `\u2026 after ${e}: look ${t.looks}, ${a} of ${n.length} triggers quiet, known until ${clockTime(t.until)}`, ...t.missed === 0 ? [] : [ `${t.missed} looks MISSED` ], ...(0, 
d.Is)(o, r), ...n.filter(({outcome: e}) => e !== "pass").map(({check: e, outcome: t, reason: n}) => `${e} ${t} ${n}`), ...t.until === r ? [] : [ `nothing known for ${(0, 
s.kP)(r - t.until)}` ] ].join(" \xb7 ");
}
}),
21244: (function(e, t, n) {
n.d(t, {
D: () => observeAll
});
var o = n(63600);
var r = n(98498);
var a = n(73110);
var s = n(19473);
var i = n(90036);
var c = n(12436);
function withDeadline(e, t, n) {
const o = new AbortController;
return new Promise((r, a) => {
const end = e => {
a(e);
o.abort(e);
};
const interrupted = () => end((0, s.i4)("INTERRUPTED", "the question was given up because the run was interrupted"));
const i = setTimeout(() => end((0, s.i4)("TIMEOUT", `expected an answer within ${e} ms, found none`)), e);
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
Promise.resolve(o.signal).then(n).then(r, a).finally(done);
});
}
const d = 8;
const l = 1e4;
const u = new Map([ [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
const kindOf = e => o.u.find(t => t.kind === e.kind);
const writes = e => "effect" in e && e.effect === "write";
const readsMetrics = e => e.kind === "signal" && e.source.type === "metric";
const good = e => e?.outcome === "pass" || e?.outcome === "waived";
function judged(e, t, n, o, a) {
const i = {
check: e.id,
kind: e.kind,
expected: n.expected,
actual: n.actual,
...n.facts === void 0 ? {} : {
facts: n.facts
},
at: a,
ms: Math.max(0, o.clock.now() - a)
};
if (n.met === true) return {
...i,
outcome: "pass",
reason: "MET"
};
const d = u.get(n.met);
if (d === void 0 || !Object.hasOwn(r.CODES, n.reason)) throw (0, s.i4)("DEFECT", "a check answered without an outcome or a reason");
const l = d === "fail" && t.waivable !== "never" ? (0, c.Q)(o.waivers, e.id, a) : void 0;
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
const a = Math.max(0, t.clock.now() - n);
const s = r === void 0 ? {} : {
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
...s,
at: n,
ms: a
};
}
async function observe(e, t, n) {
const o = n.clock.now();
const r = kindOf(e);
if (!r) return unasked(e, n, o, "NOT_BUILT");
try {
const s = e.deadline ?? r.deadlineOf?.(e);
const i = s === void 0 ? l : (0, a.Rz)(s);
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
const h = await withDeadline(i, n.signal, t => r.observe(e, c, {
clock: n.clock,
signal: t,
plan: n.plan,
...f
}));
return judged(e, r, h, n, o);
} catch (t) {
const r = (0, s.iS)(t);
return unasked(e, n, o, r.code, r.origin?.status);
}
}
async function observeAll(e, t, n) {
const o = new Map;
const r = e.filter(e => !writes(e));
const a = [ ...r.filter(readsMetrics), ...r.filter(e => !readsMetrics(e)) ].values();
const worker = async () => {
for (const e of a) o.set(e, await observe(e, t, n));
};
await Promise.all(Array.from({
length: Math.min(d, r.length)
}, worker));
let s = r.every(e => good(o.get(e)));
for (const r of e.filter(writes)) {
const e = s ? await observe(r, t, n) : unasked(r, n, n.clock.now(), "NOT_ASKED");
o.set(r, e);
s = s && good(e);
}
return e.flatMap(e => o.get(e) ?? []);
}
}),
60714: (function(e, t, n) {
n.d(t, {
U: () => a,
t: () => triggersIn
});
var o = n(73110);
var r = n(19473);
const a = "5m";
const s = [ "roll-back", "hold", "watch" ];
function triggersIn(e, t, n) {
const i = e.map(e => ({
trigger: e,
looks: 0,
answered: 0,
fired: 0,
held: []
}));
const c = [ ...i ].sort((e, t) => s.indexOf(e.trigger.then) - s.indexOf(t.trigger.then));
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
const a = await n.answer(o).catch(() => {});
if (a && a.at <= o.deadline) {
close(e, a);
return a.answer === "rollback" ? {
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
const {trigger: s} = e;
if (e.question) return ended(e, t);
if (e.decision) return;
if (!n) return {
trigger: s.id,
reason: "TRIGGERED"
};
try {
e.question = await n.ask(s.id, t + (0, o.Rz)(s.decide_within ?? a), s.id);
} catch (e) {
if ((0, r.iS)(e).code === "INTERRUPTED") throw e;
return {
trigger: s.id,
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
const a = e.find(e => e.check === r.when.id);
const s = a?.outcome === "fail";
o.looks += 1;
if (a !== void 0 && a.outcome !== "error") o.answered += 1;
if (s) {
o.fired += 1;
o.firedAt ??= t;
}
const i = r.then === "roll-back" && s ? {
trigger: r.id,
reason: "TRIGGERED"
} : r.then === "hold" && (s || o.question) ? await hold(o, t) : void 0;
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
const a = n.trigger.decided_by ?? "decision";
return [ {
...e,
outcome: "waived",
reason: "DECIDED",
waiver: {
ticket: o.ticket,
owner: a,
expires: r,
daysLeft: 0
}
} ];
});
},
counts: e => t.has(e) || i.every(({trigger: t}) => t.when.id !== e || t.then !== "watch"),
seen: () => i.map(({trigger: e, looks: t, answered: n, fired: o, firedAt: r, held: a}) => ({
id: e.id,
then: e.then,
looks: t,
answered: n,
fired: o,
held: a,
...r === void 0 ? {} : {
firedAt: r
}
}))
};
}
}),
61938: (function(e, t, n) {
n.d(t, {
Jn: () => newestCutover,
U$: () => currentCutover,
g7: () => findCutover,
yY: () => beginCutover
});
var o = n(80142);
var r = n(19473);
var a = n(39074);
var s = n(44193);
async function findCutover(e, t, n, o) {
const r = await pointer(e, t, o);
if (r !== void 0) return {
id: r,
lost: false
};
if (!await leftTraces(e, t, n, o)) return {
id: void 0,
lost: false
};
const a = await pointer(e, t, o);
return {
id: a,
lost: a === void 0
};
}
async function currentCutover(e, t, n) {
const {id: o, lost: a} = await findCutover(e, t, void 0, n);
if (a) throw (0, r.i4)("JOURNAL_UNREADABLE", "expected the cutover that was begun here to be named, found its name lost");
return o;
}
async function newestCutover(e, t) {
const n = (await e.list(`${t.root}/journal`)).flatMap(({name: e}) => {
const t = /\/journal\/c([0-9]+)\//.exec(e)?.[1];
return t === void 0 ? [] : [ Number(t) ];
});
return n.length === 0 ? void 0 : `c${n.reduce((e, t) => Math.max(e, t), 0)}`;
}
async function beginCutover(e, t, n, r) {
const a = `c${n === void 0 ? 1 : Number(n.slice(1)) + 1}`;
await e.put({
name: t.cutover,
value: (0, o.$N)({
id: a
}),
type: "String",
mode: "overwrite"
}, r);
return a;
}
async function pointer(e, t, n) {
const o = (await e.get([ t.cutover ], n)).get(t.cutover);
if (!o) return;
const {id: s} = (0, a.o)(o.value, "the cutover");
if (typeof s === "string" && /^c[0-9]+$/.test(s)) return s;
throw (0, r.i4)("JOURNAL_UNREADABLE", "expected the cutover to have an id such as c3");
}
async function leftTraces(e, t, n = 0, o) {
const r = `${t.journal("c1")}/000001`;
const a = await e.get([ t.fence, t.standing, r ], o);
if (a.has(t.standing) || a.has(r)) return true;
const i = n === 0 ? a.get(t.fence) : n === 1 ? void 0 : await e.at(t.fence, n - 1, o);
if (i === void 0) return n > 1;
const {scope: c, open: d} = (0, s.xn)(i);
return d || c === "all" || c.length > 0;
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
var a = n(19473);
var s = n(39074);
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
const a = questionName(t, n.id);
await e.put({
name: a,
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
const d = (0, s.o)(i.value, "a question");
const l = [ d.plan, d.commit, d.phase, d.gate ].every(e => typeof e === "string");
const u = d.world === "production" || d.world === "rehearsal";
const f = d.trigger === void 0 || typeof d.trigger === "string";
if (d.id === n && l && u && f && isTime(d.askedAt) && isTime(d.deadline)) return d;
throw (0, a.i4)("RESPONSE_INVALID", "expected a question with id, world, plan, commit, phase, gate, askedAt and deadline");
}
async function keepDecision(e, t, n, r) {
const s = decisionName(t, n.question);
const i = (0, o.$N)({
...n
});
try {
await e.put({
name: s,
value: i,
type: "String",
mode: "create"
}, r);
} catch (t) {
if (!(0, a.oh)(t) || t.code !== "EXISTS") throw t;
if ((await e.get([ s ], r)).get(s)?.value === i) return;
throw (0, a.i4)("DECIDED_ALREADY", `expected ${n.question} to be open, found an answer on record`);
}
}
async function readDecision(e, t, n, o) {
const i = decisionName(t, n);
const c = (await e.get([ i ], o)).get(i);
if (!c) return;
const {answer: u, by: f, ticket: h, caller: p, at: v, question: w} = (0, s.o)(c.value, "an answer");
const m = r.I.find(e => e === u);
const g = m !== void 0 && w === n && typeof h === "string" && l.test(h) && typeof p === "string" && d.test(p) && isTime(v) && (m === "extend" ? isTime(f) && f > 0 : f === void 0);
if (!g) throw (0, a.i4)("RESPONSE_INVALID", "expected an answer with question, answer, ticket, caller and at");
return {
question: n,
answer: m,
ticket: h,
caller: p,
at: v,
...isTime(f) ? {
by: f
} : {}
};
}
}),
41160: (function(e, t, n) {
n.d(t, {
$2: () => readEntries,
BC: () => append
});
var o = n(80142);
var r = n(19473);
var a = n(39074);
const s = [ "phase-begun", "writing", "written", "phase-done", "phase-undone", "interrupted", "rollback-begun", "rolled-back", "rollback-incomplete", "surgical" ];
const i = /\/([0-9]{6})$/;
async function append(e, t, n, a, s) {
for (let i = a; i < a + 1e3; i += 1) {
const a = `${t}/${String(i).padStart(6, "0")}`;
const c = (0, o.$N)(dropUndefined({
...n,
seq: i
}));
try {
await e.put({
name: a,
value: c,
type: "String",
mode: "create"
}, s);
return i;
} catch (e) {
if (!(0, r.oh)(e) || e.code !== "EXISTS") throw e;
}
if ((await e.get([ a ], s)).get(a)?.value === c) return i;
}
throw (0, r.i4)("JOURNAL_UNREADABLE", "expected a free number in the journal, found a thousand taken");
}
async function readEntries(e, t, n) {
const o = [ ...await e.list(t, n) ].filter(e => i.test(e.name)).sort((e, t) => e.name.localeCompare(t.name));
return o.map((e, t) => {
const n = entryOf(e.value);
if (!e.name.endsWith(`/${String(t + 1).padStart(6, "0")}`) || n.seq !== t + 1) throw (0, 
r.i4)("JOURNAL_UNREADABLE", `expected entry ${t + 1} of the journal, found another number`);
return n;
});
}
function entryOf(e) {
const t = (0, a.o)(e, "a journal entry");
const {seq: n, type: o, world: i, plan: c, commit: d, run: l, at: u, phase: f, switches: h, restore: p} = t;
const v = s.find(e => e === o);
const w = v && (i === "production" || i === "rehearsal") && [ c, d, l ].every(e => typeof e === "string") && [ n, u ].every(e => typeof e === "number") && [ f, p ].every(e => e === void 0 || typeof e === "string") && (h === void 0 || Array.isArray(h) && h.every(e => typeof e === "string"));
if (!w) throw (0, r.i4)("JOURNAL_UNREADABLE", "expected a journal entry with seq, type, world, plan, commit, run and at");
return t;
}
const dropUndefined = e => Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0));
}),
44193: (function(e, t, n) {
n.d(t, {
Sq: () => raiseFence,
_e: () => closeFence,
rZ: () => passFence,
xn: () => fenceOf
});
var o = n(80142);
var r = n(19473);
var a = n(39074);
function fenceOf(e) {
if (!e) return {
epoch: 0,
scope: "all",
open: false
};
try {
const {scope: t, open: n} = (0, a.o)(e.value, "the fence");
const o = Array.isArray(t) && t.every(e => typeof e === "string");
return {
epoch: e.version,
scope: o ? t : "all",
open: n !== false
};
} catch (t) {
if (!(0, r.oh)(t)) throw t;
return {
epoch: e.version,
scope: "all",
open: true
};
}
}
async function raiseFence(e, t, n, o) {
return put(e, t, {
...n,
open: true
}, o);
}
async function closeFence(e, t, n, o) {
const r = (await e.get([ t ])).get(t);
if (r?.version !== n) return false;
const a = o.scope === "all" || n <= 1 ? void 0 : fenceOf(await e.at(t, n - 1));
if (a?.open && !covers(o.scope, a.scope)) return false;
return raiseOver(e, t, {
...o,
open: false
}, n);
}
async function passFence(e, t, n, o) {
const a = await raiseOver(e, t, {
...o,
scope: [],
open: false
}, n.epoch);
if (!a) throw (0, r.i4)("FENCED", "expected the fence as it was read, found that a rollback had raised it");
return n.epoch + 1;
}
async function raiseOver(e, t, n, r) {
const a = await put(e, t, n);
if (a === r + 1) return true;
const s = await e.at(t, a - 1);
await e.put({
name: t,
value: s?.value ?? (0, o.$N)({
...n,
scope: "all",
open: true
}),
type: "String",
mode: "overwrite"
});
return false;
}
const put = (e, t, n, r) => e.put({
name: t,
value: (0, o.$N)(n),
type: "String",
mode: "overwrite"
}, r);
const covers = (e, t) => e === "all" || t !== "all" && t.every(t => e.includes(t));
}),
54769: (function(e, t, n) {
n.d(t, {
x: () => peopleOf
});
var o = n(8911);
function peopleOf(e, t, {system: n, world: r, plan: a, commit: s, phase: i, gate: c}, d) {
return {
async ask(l, u, f) {
const h = {
world: r,
plan: a,
commit: s,
phase: i,
gate: c,
askedAt: t.now(),
...f === void 0 ? {} : {
trigger: f
}
};
const p = {
id: (0, o.S2)(l, h),
...h,
deadline: u
};
await (0, o.e$)(e, n, p, d);
return p;
},
answer: t => (0, o.B1)(e, n, t.id, d)
};
}
}),
49809: (function(e, t, n) {
n.d(t, {
j: () => progressOf
});
function progressOf(e) {
let t = [];
let n = [];
let o;
let r = false;
let a = false;
let s;
for (const {type: i, phase: c, plan: d, restore: l, at: u} of e) switch (i) {
case "phase-begun":
o = c ?? "";
r = false;
if (l !== void 0) n.push({
phase: c ?? "",
plan: d,
restore: l
});
break;

case "phase-done":
if (c === void 0 || o !== c || a) break;
t.push(c);
s = u;
o = void 0;
break;

case "phase-undone":
if (a) break;
t = t.filter(e => e !== c);
n = n.filter((e, t) => e.phase !== c || t < n.length - 1);
if (o === c) o = void 0;
break;

case "rollback-begun":
case "rollback-incomplete":
a = true;
break;

case "rolled-back":
t = [];
o = void 0;
a = false;
r = true;
break;

default:
break;
}
return {
done: t,
rolledBack: r,
rollbackOpen: a,
restore: n,
...o === void 0 ? {} : {
unfinished: o
},
...s === void 0 || t.length === 0 ? {} : {
doneAt: s
}
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
var s = n(3476);
var i = n(53057);
const nameOf = (e, t) => `${(0, s.w)(e).records}/watched.${t}`;
async function keepWatched(e, t, n, r) {
await (0, i.Y6)(e, nameOf(t, n.phase), (0, o.$N)({
...n
}), r);
}
async function readWatched(e, t, n, o) {
const s = await (0, i.X)(e, nameOf(t, n.phase), o);
if (s === void 0) return;
const c = (0, a.o)(s, "the record of a watch");
const isTime = e => typeof e === "number" && Number.isSafeInteger(e) && e >= 0;
const {holes: d, texts: l} = c;
const u = (c.world === "production" || c.world === "rehearsal") && typeof c.plan === "string" && c.phase === n.phase && [ c.from, c.until, c.looks, c.missed, c.openedAt ].every(isTime) && Array.isArray(d) && d.every(e => Array.isArray(e) && e.length === 2 && e.every(isTime)) && typeof l === "object" && l !== null && Object.values(l).every(e => typeof e === "string") && (c.fired === void 0 || typeof c.fired === "string");
if (!u) throw (0, r.i4)("RESPONSE_INVALID", "expected the record of a watch, found something else");
if (c.world !== n.world) throw (0, r.i4)("WORLD_OTHER", `expected the record of a watch of the world ${n.world}, found another world\u2019s`);
const f = c;
return f.from === n.from ? f : void 0;
}
}),
19695: (function(e, t, n) {
n.d(t, {
Ij: () => acts,
Ml: () => unwatched,
VG: () => a,
mm: () => s,
q_: () => watchedPhase
});
var o = n(40512);
var r = n(6690);
const a = 6e4;
const s = 2 * a + 6e4;
const acts = ({then: e}) => e !== "watch";
function watchedPhase(e, t) {
const n = t.done.at(-1);
if (n === void 0 || t.doneAt === void 0 || t.unfinished !== void 0 || t.rollbackOpen) return;
return (0, o.XJ)(e, n).some(acts) ? {
phase: n,
from: t.doneAt
} : void 0;
}
async function unwatched(e, t, n, o, a, i) {
const c = watchedPhase(e, o);
if (!c) return;
const d = await (0, r.v)(t.parameters, e.system, {
world: n,
...c
}, i);
if (d?.fired !== void 0) return "TRIGGERED";
if (!d || d.holes.length > 0 || a - d.until > s) return "WATCH_GAP";
return;
}
}),
51750: (function(e, t, n) {
n.d(t, {
u: () => optionalSteps
});
function optionalSteps(e) {
return e.phases.flatMap(e => (e.steps ?? []).flatMap(t => "set" in t && t.optional === true && t.id !== void 0 ? [ {
id: t.id,
phase: e.id,
...t.note === void 0 ? {} : {
note: t.note
}
} ] : []));
}
})
};
