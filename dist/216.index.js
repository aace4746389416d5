export const id = 216;

export const ids = [ 216, 2017 ];

export const modules = {
2332: (function(e, t, n) {
n.d(t, {
N: () => readCsv
});
var s = n(25175);
const o = 4e6;
const a = /^[a-z][a-z0-9_.]{0,63}$/;
const r = [ "__proto__", "constructor", "prototype" ];
const c = {
CSV_QUOTE_NOT_CLOSED: "expected a closing quote, found the end of the table; close it",
INVALID_OPENING_QUOTE: "expected quotes around a whole cell only, found one inside; double it",
CSV_INVALID_CLOSING_QUOTE: "expected a comma or the end of the line after a closing quote, found something else; double the quote inside the cell"
};
const refused = (e, t) => ({
problems: [ {
line: e,
message: t
} ]
});
const [i, l] = [ 13, 10 ];
function linesOf(e) {
let [t, n] = [ 0, 1 ];
return s => {
const isBlank = () => e[t] === i || e[t] === l;
while (t < e.length && (t < s || isBlank())) {
if (e[t] === l) n += 1;
t += 1;
}
return n;
};
}
function readCsv(e, t, n = o) {
if (Buffer.byteLength(e) > n) return refused(1, `expected a table of at most ${n / 1e6} MB, found a larger one; split it`);
const i = Buffer.from(e.replace(/^\uFEFF/, ""));
let l;
try {
l = (0, s.qg)(i, {
info: true,
relax_column_count: true,
skip_empty_lines: true
});
} catch (e) {
if (!(e instanceof s.J$)) throw e;
const t = e.lines;
return refused(typeof t === "number" ? t : 1, c[e.code] ?? "expected a table of commas and quotes, found something else");
}
const [u, ...h] = l;
if (u === void 0) return refused(1, "expected a header line, found an empty file");
const d = u.record;
const f = linesOf(i);
const p = f(0);
const g = [];
const say = (e, t) => void g.push({
line: e,
message: t
});
if (d.length === 1 && /[;\t|]/.test(d[0] ?? "")) return refused(p, "expected columns between commas, found another delimiter; save the table with commas");
const m = new Set;
for (const [e, t] of d.entries()) {
if (!a.test(t) || r.includes(t)) say(p, `expected the name of column ${e + 1} to be small letters, digits, dots and underscores, found something else`); else if (m.has(t)) say(p, `expected each column once, found ${t} twice`);
m.add(t);
}
for (const e of t) if (!d.includes(e)) say(p, `expected a column ${e}, found none`);
if (g.length > 0) return {
problems: g
};
if (h.length === 0) return refused(p, "expected at least one row below the header, found none");
const w = h.map(({record: e}, t) => {
const n = f(l[t]?.info.bytes ?? 0);
if (e.length !== d.length) say(n, `expected ${d.length} cells as the header has, found ${e.length}`);
return {
line: n,
cells: new Map(d.map((t, n) => [ t, e[n] ?? "" ]))
};
});
return g.length > 0 ? {
problems: g
} : {
columns: d,
rows: w
};
}
}),
72017: (function(e, t, n) {
n.r(t);
n.d(t, {
HISTORY_COLUMNS: () => c,
historyCsv: () => historyCsv,
readHistories: () => readHistories,
spanOf: () => spanOf
});
var s = n(73024);
var o = n(6465);
var a = n(2332);
var r = n(19473);
const c = [ "check", "minute", "bad", "all", "control_bad", "control_all" ];
function historyCsv(e) {
const t = [ ...e ].flatMap(([e, t]) => t.map(({at: t, x: n, n: s, control: o}) => [ e, new Date(t).toISOString().slice(0, 16).concat("Z"), n, s, o?.x ?? "", o?.n ?? "" ].join(",")));
return `${[ c.join(","), ...t ].join("\n")}\n`;
}
const i = 64e6;
const wrong = (e, t) => (0, r.i4)("USAGE", `--history, line ${e}: ${t}`);
function numberOf({line: e, cells: t}, n) {
const s = t.get(n);
if (s !== void 0 && /^\d{1,15}(\.\d{1,9})?$/.test(s)) return Number(s);
throw wrong(e, `expected ${n} to be a number of at least 0, found something else`);
}
function minuteOf({line: e, cells: t}) {
const n = t.get("minute");
const s = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/.test(n ?? "") ? Date.parse(n ?? "") : Number.NaN;
if (Number.isFinite(s)) return s;
throw wrong(e, "expected minute to be such as 2026-10-05T08:00Z, found something else");
}
function countedOf(e) {
const t = {
at: minuteOf(e),
x: numberOf(e, "bad"),
n: numberOf(e, "all")
};
if ((e.cells.get("control_bad") ?? "") === "" && (e.cells.get("control_all") ?? "") === "") return t;
return {
...t,
control: {
x: numberOf(e, "control_bad"),
n: numberOf(e, "control_all")
}
};
}
function readHistories(e) {
let t;
try {
t = (0, s.readFileSync)(e, "utf8");
} catch {
throw (0, r.i4)("USAGE", "expected --history to be a file that can be read, found it cannot");
}
const n = (0, a.N)(t, c.slice(0, 4), i);
if ("problems" in n) throw wrong(n.problems[0]?.line ?? 1, n.problems[0]?.message ?? "expected a table");
const o = new Map;
for (const e of n.rows) {
const t = e.cells.get("check") ?? "";
const n = o.get(t) ?? [];
const s = countedOf(e);
if (s.at <= (n.at(-1)?.at ?? 0)) throw wrong(e.line, "expected the minutes of a signal oldest first and each once, found another order");
n.push(s);
o.set(t, n);
}
return o;
}
function spanOf(e) {
const [t, n] = [ e[0]?.at ?? 0, e.at(-1)?.at ?? 0 ];
return Array.from({
length: Math.round((n - t) / o.kg) + 1
}, (e, n) => t + n * o.kg);
}
}),
70216: (function(e, t, n) {
n.r(t);
n.d(t, {
lintHistory: () => lintHistory
});
var s = n(39950);
var o = n(5640);
var a = n(6465);
var r = n(73287);
var c = n(73110);
var i = n(65012);
var l = n(78346);
var u = n(28686);
var h = n(60055);
var d = n(72017);
const f = {
HISTORY_TOO_SHORT: "expected a history of at least an hour, alive to its end, found none; export it again, or correct the signal\u2019s source",
SIGNAL_UNSEEN: "expected the number of bad ones to be told, found it never was; correct its name",
WINDOW_CANNOT_PASS: "expected a window that can pass with the traffic of its history, found one that cannot; lengthen it, declare harm_rate, or widen the cohort",
THRESHOLD_TOO_FEW: "expected ten bad ones at each look of a fixed limit, found fewer; use error-rate, absolute or zero"
};
function judged({check: e, gate: t}, n) {
const s = n.get(e.id);
if (s === void 0 || s.length === 0) return {
reason: "HISTORY_TOO_SHORT"
};
const i = (0, d.spanOf)(s);
const l = (0, c.Rz)(t.for ?? "0s");
const u = (i.at(-1) ?? 0) + a.EZ + 2 * a.kg;
const h = (0, o.CM)(e, {
counted: s,
asked: i,
told: s.length
}, {
openedAt: u,
ms: l
});
if ("not" in h) return {
reason: h.not
};
return (0, r._)(e, h.counted, l, (0, c.Rz)(t.every ?? "1m"));
}
function words({check: e, gate: t}, {sight: n, wanders: o}) {
if (n === void 0) return [];
const a = (0, h.cJ)({
signal: e.signal,
shows: (0, s.u)(n),
window: (0, c.Rz)(t.for ?? "0s"),
rate: n.rate,
harm: e.harm ?? 2,
minSamples: e.min_samples ?? 1,
...e.harm_rate === void 0 ? {} : {
harmRate: e.harm_rate
}
});
return o ? [ ...a, "Warning: its history wanders so much by itself that harm can hardly be told from chance." ] : a;
}
function lintHistory({plan: e, at: t}, n) {
const s = (0, u.AV)(e);
const o = [];
const a = [];
for (const r of (0, l.w)(e)) {
const {check: e, gate: c, phase: l} = r;
if (e.source.type === "http" || e.source.type === "sql") continue;
const u = judged(r, n);
const h = s.find(t => t.check.id === e.id)?.path ?? [];
if (u.reason !== void 0) o.push({
rule: "history",
path: h,
...t(h),
message: `${e.id} in the window of ${l}: ${f[u.reason]}`
});
if ("wanders" in u) a.push(...words(r, u).map(t => `  ${e.id} (${(0, i.Xc)(c)} of ${l}): ${t}`));
}
return {
problems: o,
lines: a
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
var o = n(19473);
var a = n(65012);
const r = [ {
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
if (n.has(s)) throw (0, o.i4)("PLAN_LINT", `expected every check of the gate ${t} to have an id of its own, found ${s} twice`);
n.add(s);
}
return e;
}
function checksOf(e, t) {
const n = (t.uses ?? []).flatMap(t => {
const n = e.check_sets?.find(e => e.id === t);
if (!n) throw (0, o.i4)("PLAN_LINT", `expected the plan to have the check set ${t}, found none`);
return n.checks;
});
const s = [ ...n, ...t.checks ?? [] ];
if (s.length === 0) throw (0, o.i4)("PLAN_LINT", `expected the gate ${(0, a.Xc)(t)} to have a check, found none`);
const c = e.aws ? r.filter(e => !s.some(t => t.kind === e.kind)) : [];
return unique([ ...c, ...s ], (0, a.Xc)(t));
}
function probesOf(e, t, n) {
const o = e.phases.find(e => e.id === t);
if (!o || o.enter.findLast(e => e.gate === "preflight") !== n) return [];
const a = new Set(checksOf(e, n).map(({id: e}) => e));
const r = [ ...(o.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []), ...o.leave ?? [] ];
const c = r.flatMap(n => {
if (n.for === void 0) return [];
const o = (0, s.Rz)(n.for);
const a = (0, s.Rz)(n.every ?? "1m");
const r = [ ...checksOf(e, n), ...triggersOf(e, t).map(({when: e}) => e) ];
return r.filter(({kind: e}) => e === "signal").map(e => ({
check: e,
ms: o,
every: a
}));
});
return c.filter(({check: e}, t) => !a.has(e.id) && c.findIndex(t => t.check.id === e.id) === t);
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
const o = [ "enter", "steps", "leave", "verify" ];
function isPlace(e) {
return o.includes(e);
}
function gateId(e) {
return e.id ?? e.gate;
}
function gatesIn(e, t) {
const n = placed(e, t);
const o = n.map(({gate: e}) => gateId(e));
if (new Set(o).size < o.length) throw (0, s.i4)("PLAN_LINT", `expected every gate of ${t} to have an id of its own, found one twice`);
if (o.some(isPlace)) throw (0, s.i4)("PLAN_LINT", "expected no gate to be called enter, steps, leave or verify, found one");
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
const o = (n.steps ?? []).filter(e => "gate" in e);
return [ ...n.enter.map(e => ({
gate: e,
place: "enter"
})), ...o.map(e => ({
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
var o = n(65012);
function watchedSignals(e) {
return e.phases.flatMap(({id: t}) => (0, o.W)(e, t).filter(({gate: e}) => e.for !== void 0).flatMap(({gate: n, place: o}) => {
const a = o === "enter" ? [] : (0, s.XJ)(e, t);
return (0, s.Mj)((0, s.tg)(e, n), a).filter(e => e.kind === "signal").map(e => ({
phase: t,
gate: n,
check: e
}));
}));
}
}),
28686: (function(e, t, n) {
n.d(t, {
AV: () => checks,
Ao: () => changes,
H1: () => phaseSettings,
OC: () => rollbackSettings,
VF: () => gates,
XW: () => rollbackGates,
ig: () => phaseGates,
mG: () => switchOf,
ux: () => checksOfGate
});
const isSet = e => "set" in e;
function settings(e, t) {
return (e ?? []).flatMap((e, n) => {
if (!isSet(e)) return [];
return Object.entries(e.set).map(([s, o]) => ({
path: [ ...t, n, "set", s ],
id: s,
value: o,
optional: e.optional === true,
index: n
}));
});
}
function phaseSettings(e) {
return e.phases.map((e, t) => ({
phase: e,
at: [ "phases", t ],
sets: settings(e.steps, [ "phases", t, "steps" ])
}));
}
function rollbackSettings(e) {
return e.rollback.steps && settings(e.rollback.steps, [ "rollback", "steps" ]);
}
function changes(e) {
return (e.steps ?? []).some(e => "set" in e || "do" in e);
}
function phaseGates(e, t) {
return [ ...listed(e.enter, [ ...t, "enter" ]), ...stepGates(e.steps, [ ...t, "steps" ]), ...listed(e.leave, [ ...t, "leave" ]) ];
}
function rollbackGates(e) {
return [ ...stepGates(e.rollback.steps, [ "rollback", "steps" ]), ...listed(e.rollback.verify, [ "rollback", "verify" ]) ];
}
function gates(e) {
const t = e.hypercare ? [ {
path: [ "hypercare", "gate" ],
gate: e.hypercare.gate
} ] : [];
return [ ...e.phases.flatMap((e, t) => phaseGates(e, [ "phases", t ])), ...rollbackGates(e), ...t ];
}
function checks(e) {
const t = (e.check_sets ?? []).flatMap((e, t) => within(e.checks, [ "check_sets", t, "checks" ]));
const n = gates(e).flatMap(({gate: e, path: t}) => within(e.checks, [ ...t, "checks" ]));
const s = (e.commands ?? []).flatMap((e, t) => {
const {undo: n} = e;
const s = n !== void 0 && "if" in n ? [ {
path: [ "commands", t, "undo", "if" ],
check: n.if
} ] : [];
return [ {
path: [ "commands", t, "applied" ],
check: e.applied
}, ...s ];
});
const o = (e.triggers ?? []).map((e, t) => ({
path: [ "triggers", t, "when" ],
check: e.when
}));
return [ ...t, ...n, ...s, ...o ];
}
function checksOfGate(e, {gate: t, path: n}) {
const s = (t.uses ?? []).flatMap((t, s) => {
const o = e.check_sets?.find(e => e.id === t);
return (o?.checks ?? []).map(e => ({
path: [ ...n, "uses", s ],
check: e
}));
});
return [ ...s, ...within(t.checks, [ ...n, "checks" ]) ];
}
function switchOf(e, t) {
return e.switches.find(e => e.id === t);
}
function listed(e, t) {
return (e ?? []).map((e, n) => ({
gate: e,
path: [ ...t, n ]
}));
}
function stepGates(e, t) {
return (e ?? []).flatMap((e, n) => "gate" in e ? [ {
gate: e,
path: [ ...t, n ]
} ] : []);
}
function within(e, t) {
return (e ?? []).map((e, n) => ({
check: e,
path: [ ...t, n ]
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
function canShow({shows: e, window: t, harm: n, harmRate: o, minSamples: a, rate: r, signal: c}) {
const {requests: i, usual: l, ifNone: u, ifUsual: h, forHarm: d} = e;
const f = i < a ? [ `The plan wants min_samples ${whole(a)}, which this window does not see: it cannot pass.` ] : [];
const p = `With ${whole(i)} ${i === 1 ? "request" : "requests"} in ${(0, s.kP)(t)}`;
const g = d === void 0 ? `${timesOf(n)} cannot be ruled out, since the usual rate is 0: only harm_rate can` : i >= d ? `${timesOf(n)} can be ruled out: that takes about ${whole(d)} requests` : `${timesOf(n)} cannot be ruled out: that takes about ${whole(d)} requests`;
if (c === "count" || u === void 0 || h === void 0) return [ `${p}, about ${l.toFixed(1)} events are usual; ${g}.`, ...f ];
const m = Math.ceil(l);
const w = m === 0 ? "" : `, and of ${percent(h)} if ${m} ${m === 1 ? "fails" : "fail"}, as is usual`;
const b = o !== void 0 && o > n * r ? [ `The plan asks to rule out no more than harm_rate ${percent(o)}, which is above ${n} times the usual rate: a PASS says that and not more.` ] : [];
return [ `${p} you can rule out a failure rate of ${percent(u)} if none fails${w}.`, `${upper(g)}.`, ...b, ...f ];
}
})
};
