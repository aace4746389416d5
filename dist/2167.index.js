export const id = 2167;

export const ids = [ 2167, 2017 ];

export const modules = {
2332: (function(e, t, n) {
n.d(t, {
N: () => readCsv
});
var o = n(25175);
const r = 4e6;
const s = /^[a-z][a-z0-9_.]{0,63}$/;
const i = [ "__proto__", "constructor", "prototype" ];
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
const [a, l] = [ 13, 10 ];
function linesOf(e) {
let [t, n] = [ 0, 1 ];
return o => {
const isBlank = () => e[t] === a || e[t] === l;
while (t < e.length && (t < o || isBlank())) {
if (e[t] === l) n += 1;
t += 1;
}
return n;
};
}
function readCsv(e, t, n = r) {
if (Buffer.byteLength(e) > n) return refused(1, `expected a table of at most ${n / 1e6} MB, found a larger one; split it`);
const a = Buffer.from(e.replace(/^\uFEFF/, ""));
let l;
try {
l = (0, o.qg)(a, {
info: true,
relax_column_count: true,
skip_empty_lines: true
});
} catch (e) {
if (!(e instanceof o.J$)) throw e;
const t = e.lines;
return refused(typeof t === "number" ? t : 1, c[e.code] ?? "expected a table of commas and quotes, found something else");
}
const [d, ...f] = l;
if (d === void 0) return refused(1, "expected a header line, found an empty file");
const u = d.record;
const h = linesOf(a);
const p = h(0);
const m = [];
const say = (e, t) => void m.push({
line: e,
message: t
});
if (u.length === 1 && /[;\t|]/.test(u[0] ?? "")) return refused(p, "expected columns between commas, found another delimiter; save the table with commas");
const g = new Set;
for (const [e, t] of u.entries()) {
if (!s.test(t) || i.includes(t)) say(p, `expected the name of column ${e + 1} to be small letters, digits, dots and underscores, found something else`); else if (g.has(t)) say(p, `expected each column once, found ${t} twice`);
g.add(t);
}
for (const e of t) if (!u.includes(e)) say(p, `expected a column ${e}, found none`);
if (m.length > 0) return {
problems: m
};
if (f.length === 0) return refused(p, "expected at least one row below the header, found none");
const v = f.map(({record: e}, t) => {
const n = h(l[t]?.info.bytes ?? 0);
if (e.length !== u.length) say(n, `expected ${u.length} cells as the header has, found ${e.length}`);
return {
line: n,
cells: new Map(u.map((t, n) => [ t, e[n] ?? "" ]))
};
});
return m.length > 0 ? {
problems: m
} : {
columns: u,
rows: v
};
}
}),
22167: (function(e, t, n) {
n.r(t);
n.d(t, {
history: () => history
});
var o = n(73024);
var r = n(5640);
var s = n(98498);
var i = n(73110);
var c = n(19473);
var a = n(870);
var l = n(78346);
var d = n(72017);
var f = n(68087);
async function history(e, t, n) {
const {loaded: u, target: h} = await (0, f.h)(e, t, true);
const p = AbortSignal.timeout(12e4);
const m = h.clock.now();
const g = new Map;
const v = [];
let w = "MET";
for (const {check: e, gate: t} of (0, l.w)(u.plan)) {
const {source: n} = e;
if (g.has(e.id) || n.type === "http" || n.type === "sql") continue;
const o = await (0, r.rj)(e, n, m, h, {
signal: p
});
const s = (0, r.CM)(e, o, {
openedAt: m,
ms: (0, i.Rz)(t.for ?? "0s")
});
g.set(e.id, o.counted);
if ("not" in s) w = s.not;
v.push(`  ${e.id}: ${o.counted.length} of ${o.asked.length} minutes${"not" in s ? `  ${s.not}` : ""}`);
}
if (g.size === 0) throw (0, c.i4)("USAGE", "expected the plan to watch a signal with a past in a window, found none");
try {
(0, o.writeFileSync)(n.out, (0, d.historyCsv)(g));
} catch {
throw (0, c.i4)("EVIDENCE_UNWRITTEN", "expected --out to be a file that can be written, found it cannot");
}
const b = w === "MET" ? "GO" : "NO-GO";
return {
exit: (0, a.s)(w),
verdict: b,
code: w,
lines: [ ...v, w === "MET" ? `GO  ${n.out}: ${g.size} signals` : `NO-GO ${w}: ${s.CODES[w].means}`, ...w === "MET" ? [] : [ `  what to do: ${s.CODES[w].remedy}` ] ],
outputs: {},
files: [],
json: {
file: n.out,
signals: [ ...g ].map(([e, t]) => ({
check: e,
minutes: t.length
}))
}
};
}
}),
68087: (function(e, t, n) {
n.d(t, {
h: () => open
});
var o = n(19473);
var r = n(70365);
var s = n(45274);
var i = n(46246);
var c = n(77741);
async function open(e, t, n, o, s = {}) {
const i = checked(e, t, n);
const a = `t${Date.now().toString(36)}-${process.pid}`;
const l = await (0, c.f)({
env: e.env,
argv1: process.argv[1],
loaded: i,
live: e.live,
terminalRun: {
commit: (0, r.G)(),
id: a
},
...o ? {
otherRegion: o
} : {},
...s
});
e.opened?.(l);
return l;
}
function checked(e, t, n) {
const r = (0, i.m)(t);
const c = "problems" in r ? r.problems : n ? (0, s.lintProblems)(r) : [];
if ("problems" in r || c.length > 0) {
for (const n of (0, i.Y)(t, c).split("\n")) e.live(n);
throw (0, o.i4)("problems" in r ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${c.length}`);
}
return r;
}
}),
70365: (function(e, t, n) {
n.d(t, {
G: () => commitHere
});
var o = n(31421);
var r = n(73024);
var s = n(76760);
const i = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, r.readFileSync)((0, s.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || i.test(t)) return t;
const n = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const o = n === void 0 || n.includes("..") ? void 0 : read(n);
return o !== void 0 && i.test(o) ? o : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, r.realpathSync)(e);
for (let e = (0, s.dirname)(t); !(0, r.existsSync)((0, s.join)(t, ".git")); e = (0, 
s.dirname)(t)) {
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
return i.test(t) ? t : void 0;
} catch {
return;
}
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
var o = n(73024);
var r = n(6465);
var s = n(2332);
var i = n(19473);
const c = [ "check", "minute", "bad", "all", "control_bad", "control_all" ];
function historyCsv(e) {
const t = [ ...e ].flatMap(([e, t]) => t.map(({at: t, x: n, n: o, control: r}) => [ e, new Date(t).toISOString().slice(0, 16).concat("Z"), n, o, r?.x ?? "", r?.n ?? "" ].join(",")));
return `${[ c.join(","), ...t ].join("\n")}\n`;
}
const a = 64e6;
const wrong = (e, t) => (0, i.i4)("USAGE", `--history, line ${e}: ${t}`);
function numberOf({line: e, cells: t}, n) {
const o = t.get(n);
if (o !== void 0 && /^\d{1,15}(\.\d{1,9})?$/.test(o)) return Number(o);
throw wrong(e, `expected ${n} to be a number of at least 0, found something else`);
}
function minuteOf({line: e, cells: t}) {
const n = t.get("minute");
const o = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/.test(n ?? "") ? Date.parse(n ?? "") : Number.NaN;
if (Number.isFinite(o)) return o;
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
t = (0, o.readFileSync)(e, "utf8");
} catch {
throw (0, i.i4)("USAGE", "expected --history to be a file that can be read, found it cannot");
}
const n = (0, s.N)(t, c.slice(0, 4), a);
if ("problems" in n) throw wrong(n.problems[0]?.line ?? 1, n.problems[0]?.message ?? "expected a table");
const r = new Map;
for (const e of n.rows) {
const t = e.cells.get("check") ?? "";
const n = r.get(t) ?? [];
const o = countedOf(e);
if (o.at <= (n.at(-1)?.at ?? 0)) throw wrong(e.line, "expected the minutes of a signal oldest first and each once, found another order");
n.push(o);
r.set(t, n);
}
return r;
}
function spanOf(e) {
const [t, n] = [ e[0]?.at ?? 0, e.at(-1)?.at ?? 0 ];
return Array.from({
length: Math.round((n - t) / r.kg) + 1
}, (e, n) => t + n * r.kg);
}
}),
40512: (function(e, t, n) {
n.d(t, {
Mj: () => withTriggers,
XJ: () => triggersOf,
pX: () => probesOf,
tg: () => checksOf
});
var o = n(73110);
var r = n(19473);
var s = n(65012);
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
for (const {id: o} of e) {
if (n.has(o)) throw (0, r.i4)("PLAN_LINT", `expected every check of the gate ${t} to have an id of its own, found ${o} twice`);
n.add(o);
}
return e;
}
function checksOf(e, t) {
const n = (t.uses ?? []).flatMap(t => {
const n = e.check_sets?.find(e => e.id === t);
if (!n) throw (0, r.i4)("PLAN_LINT", `expected the plan to have the check set ${t}, found none`);
return n.checks;
});
const o = [ ...n, ...t.checks ?? [] ];
if (o.length === 0) throw (0, r.i4)("PLAN_LINT", `expected the gate ${(0, s.Xc)(t)} to have a check, found none`);
const c = e.aws ? i.filter(e => !o.some(t => t.kind === e.kind)) : [];
return unique([ ...c, ...o ], (0, s.Xc)(t));
}
function probesOf(e, t, n) {
const r = e.phases.find(e => e.id === t);
if (!r || r.enter.findLast(e => e.gate === "preflight") !== n) return [];
const s = new Set(checksOf(e, n).map(({id: e}) => e));
const i = [ ...(r.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []), ...r.leave ?? [] ];
const c = i.flatMap(n => {
if (n.for === void 0) return [];
const r = (0, o.Rz)(n.for);
const s = (0, o.Rz)(n.every ?? "1m");
const i = [ ...checksOf(e, n), ...triggersOf(e, t).map(({when: e}) => e) ];
return i.filter(({kind: e}) => e === "signal").map(e => ({
check: e,
ms: r,
every: s
}));
});
return c.filter(({check: e}, t) => !s.has(e.id) && c.findIndex(t => t.check.id === e.id) === t);
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
var o = n(19473);
const r = [ "enter", "steps", "leave", "verify" ];
function isPlace(e) {
return r.includes(e);
}
function gateId(e) {
return e.id ?? e.gate;
}
function gatesIn(e, t) {
const n = placed(e, t);
const r = n.map(({gate: e}) => gateId(e));
if (new Set(r).size < r.length) throw (0, o.i4)("PLAN_LINT", `expected every gate of ${t} to have an id of its own, found one twice`);
if (r.some(isPlace)) throw (0, o.i4)("PLAN_LINT", "expected no gate to be called enter, steps, leave or verify, found one");
return n;
}
function placed(e, t) {
const n = e.phases.find(e => e.id === t);
if (!n && t === "rollback") return (e.rollback.verify ?? []).map(e => ({
gate: e,
place: "verify"
}));
if (!n) throw (0, o.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
if (t === "rollback") throw (0, o.i4)("PLAN_LINT", "expected no phase to be called rollback, found one");
const r = (n.steps ?? []).filter(e => "gate" in e);
return [ ...n.enter.map(e => ({
gate: e,
place: "enter"
})), ...r.map(e => ({
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
var o = n(40512);
var r = n(65012);
function watchedSignals(e) {
return e.phases.flatMap(({id: t}) => (0, r.W)(e, t).filter(({gate: e}) => e.for !== void 0).flatMap(({gate: n, place: r}) => {
const s = r === "enter" ? [] : (0, o.XJ)(e, t);
return (0, o.Mj)((0, o.tg)(e, n), s).filter(e => e.kind === "signal").map(e => ({
phase: t,
gate: n,
check: e
}));
}));
}
})
};
