export const id = 861;

export const ids = [ 861 ];

export const modules = {
30861: (function(e, t, n) {
n.r(t);
n.d(t, {
log: () => log
});
var r = n(73024);
var o = n(76760);
var i = n(19473);
var s = n(41755);
var a = n(49259);
var c = n(68087);
async function log(e, t, n) {
const u = await (0, c.h)(e, t, false);
const {plan: l} = u.loaded;
const d = (0, a.Q)(l);
if (d === void 0) throw (0, i.i4)("USAGE", "expected the plan to name a progress log in records, found none");
if ((0, o.isAbsolute)(d) || d.split(/[\\/]/).includes("..")) throw (0, i.i4)("USAGE", "expected the progress log to be a path inside the repository, found another");
const {cutover: f, entry: p} = await (0, a.B)(u);
if (n.write === true) try {
const e = (0, r.existsSync)(d) ? (0, r.readFileSync)(d, "utf8") : "";
(0, r.mkdirSync)((0, o.dirname)(d), {
recursive: true
});
(0, r.writeFileSync)(d, (0, s.rM)(e, p, {
system: l.system,
cutover: f
}));
} catch (e) {
const t = e.code;
throw (0, i.i4)("EVIDENCE_UNWRITTEN", `expected the progress log to be a file that can be written (${String(t)})`);
}
const v = n.write === true ? [ `GO  ${f} written to ${d}` ] : p.trimEnd().split("\n");
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: v,
outputs: {},
files: [],
json: {
cutover: f,
file: d,
entry: p
}
};
}
}),
68087: (function(e, t, n) {
n.d(t, {
h: () => open
});
var r = n(19473);
var o = n(70365);
var i = n(45274);
var s = n(46246);
var a = n(77741);
async function open(e, t, n, r, i = {}) {
const s = checked(e, t, n);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const u = await (0, a.f)({
env: e.env,
argv1: process.argv[1],
loaded: s,
live: e.live,
terminalRun: {
commit: (0, o.G)(),
id: c
},
...r ? {
otherRegion: r
} : {},
...i
});
e.opened?.(u);
return u;
}
function checked(e, t, n) {
const o = (0, s.m)(t);
const a = "problems" in o ? o.problems : n ? (0, i.lintProblems)(o) : [];
if ("problems" in o || a.length > 0) {
for (const n of (0, s.Y)(t, a).split("\n")) e.live(n);
throw (0, r.i4)("problems" in o ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${a.length}`);
}
return o;
}
}),
70365: (function(e, t, n) {
n.d(t, {
G: () => commitHere
});
var r = n(31421);
var o = n(73024);
var i = n(76760);
const s = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, o.readFileSync)((0, i.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || s.test(t)) return t;
const n = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const r = n === void 0 || n.includes("..") ? void 0 : read(n);
return r !== void 0 && s.test(r) ? r : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, o.realpathSync)(e);
for (let e = (0, i.dirname)(t); !(0, o.existsSync)((0, i.join)(t, ".git")); e = (0, 
i.dirname)(t)) {
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
const t = (0, r.execFileSync)("git", [ "rev-parse", "HEAD" ], {
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
49259: (function(e, t, n) {
n.d(t, {
B: () => progressOfCutover,
Q: () => logPath
});
var r = n(19473);
var o = n(61938);
var i = n(41160);
var s = n(3476);
var a = n(41755);
const logPath = e => e.records?.find(({kind: e}) => e === "progress-log")?.path;
async function progressOfCutover(e) {
const {loaded: t, target: n, world: c} = e;
const {plan: u} = t;
const l = (0, s.w)(u.system);
const d = await (0, o.U$)(n.parameters, l);
if (d === void 0) throw (0, r.i4)("MISSING", "expected a cutover in the journal, found that none was begun");
const f = await (0, i.$2)(n.parameters, l.journal(d));
if (f.some(e => e.world !== c)) throw (0, r.i4)("WORLD_OTHER", `expected a journal of the world ${c}, found entries of another`);
return {
cutover: d,
entry: (0, a.su)(u, d, f)
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
var r = n(80142);
var o = n(19473);
var i = n(39074);
var s = n(44193);
async function findCutover(e, t, n, r) {
const o = await pointer(e, t, r);
if (o !== void 0) return {
id: o,
lost: false
};
if (!await leftTraces(e, t, n, r)) return {
id: void 0,
lost: false
};
const i = await pointer(e, t, r);
return {
id: i,
lost: i === void 0
};
}
async function currentCutover(e, t, n) {
const {id: r, lost: i} = await findCutover(e, t, void 0, n);
if (i) throw (0, o.i4)("JOURNAL_UNREADABLE", "expected the cutover that was begun here to be named, found its name lost");
return r;
}
async function newestCutover(e, t) {
const n = (await e.list(`${t.root}/journal`)).flatMap(({name: e}) => {
const t = /\/journal\/c([0-9]+)\//.exec(e)?.[1];
return t === void 0 ? [] : [ Number(t) ];
});
return n.length === 0 ? void 0 : `c${n.reduce((e, t) => Math.max(e, t), 0)}`;
}
async function beginCutover(e, t, n, o) {
const i = `c${n === void 0 ? 1 : Number(n.slice(1)) + 1}`;
await e.put({
name: t.cutover,
value: (0, r.$N)({
id: i
}),
type: "String",
mode: "overwrite"
}, o);
return i;
}
async function pointer(e, t, n) {
const r = (await e.get([ t.cutover ], n)).get(t.cutover);
if (!r) return;
const {id: s} = (0, i.o)(r.value, "the cutover");
if (typeof s === "string" && /^c[0-9]+$/.test(s)) return s;
throw (0, o.i4)("JOURNAL_UNREADABLE", "expected the cutover to have an id such as c3");
}
async function leftTraces(e, t, n = 0, r) {
const o = `${t.journal("c1")}/000001`;
const i = await e.get([ t.fence, t.standing, o ], r);
if (i.has(t.standing) || i.has(o)) return true;
const a = n === 0 ? i.get(t.fence) : n === 1 ? void 0 : await e.at(t.fence, n - 1, r);
if (a === void 0) return n > 1;
const {scope: c, open: u} = (0, s.xn)(a);
return u || c === "all" || c.length > 0;
}
}),
41160: (function(e, t, n) {
n.d(t, {
$2: () => readEntries,
BC: () => append
});
var r = n(80142);
var o = n(19473);
var i = n(39074);
const s = [ "phase-begun", "writing", "written", "phase-done", "phase-undone", "interrupted", "rollback-begun", "rolled-back", "rollback-incomplete", "surgical" ];
const a = /\/([0-9]{6})$/;
async function append(e, t, n, i, s) {
for (let a = i; a < i + 1e3; a += 1) {
const i = `${t}/${String(a).padStart(6, "0")}`;
const c = (0, r.$N)(dropUndefined({
...n,
seq: a
}));
try {
await e.put({
name: i,
value: c,
type: "String",
mode: "create"
}, s);
return a;
} catch (e) {
if (!(0, o.oh)(e) || e.code !== "EXISTS") throw e;
}
if ((await e.get([ i ], s)).get(i)?.value === c) return a;
}
throw (0, o.i4)("JOURNAL_UNREADABLE", "expected a free number in the journal, found a thousand taken");
}
async function readEntries(e, t, n) {
const r = [ ...await e.list(t, n) ].filter(e => a.test(e.name)).sort((e, t) => e.name.localeCompare(t.name));
return r.map((e, t) => {
const n = entryOf(e.value);
if (!e.name.endsWith(`/${String(t + 1).padStart(6, "0")}`) || n.seq !== t + 1) throw (0, 
o.i4)("JOURNAL_UNREADABLE", `expected entry ${t + 1} of the journal, found another number`);
return n;
});
}
function entryOf(e) {
const t = (0, i.o)(e, "a journal entry");
const {seq: n, type: r, world: a, plan: c, commit: u, run: l, at: d, phase: f, switches: p, restore: v} = t;
const h = s.find(e => e === r);
const g = h && (a === "production" || a === "rehearsal") && [ c, u, l ].every(e => typeof e === "string") && [ n, d ].every(e => typeof e === "number") && [ f, v ].every(e => e === void 0 || typeof e === "string") && (p === void 0 || Array.isArray(p) && p.every(e => typeof e === "string"));
if (!g) throw (0, o.i4)("JOURNAL_UNREADABLE", "expected a journal entry with seq, type, world, plan, commit, run and at");
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
var r = n(80142);
var o = n(19473);
var i = n(39074);
function fenceOf(e) {
if (!e) return {
epoch: 0,
scope: "all",
open: false
};
try {
const {scope: t, open: n} = (0, i.o)(e.value, "the fence");
const r = Array.isArray(t) && t.every(e => typeof e === "string");
return {
epoch: e.version,
scope: r ? t : "all",
open: n !== false
};
} catch (t) {
if (!(0, o.oh)(t)) throw t;
return {
epoch: e.version,
scope: "all",
open: true
};
}
}
async function raiseFence(e, t, n, r) {
return put(e, t, {
...n,
open: true
}, r);
}
async function closeFence(e, t, n, r) {
const o = (await e.get([ t ])).get(t);
if (o?.version !== n) return false;
const i = r.scope === "all" || n <= 1 ? void 0 : fenceOf(await e.at(t, n - 1));
if (i?.open && !covers(r.scope, i.scope)) return false;
return raiseOver(e, t, {
...r,
open: false
}, n);
}
async function passFence(e, t, n, r) {
const i = await raiseOver(e, t, {
...r,
scope: [],
open: false
}, n.epoch);
if (!i) throw (0, o.i4)("FENCED", "expected the fence as it was read, found that a rollback had raised it");
return n.epoch + 1;
}
async function raiseOver(e, t, n, o) {
const i = await put(e, t, n);
if (i === o + 1) return true;
const s = await e.at(t, i - 1);
await e.put({
name: t,
value: s?.value ?? (0, r.$N)({
...n,
scope: "all",
open: true
}),
type: "String",
mode: "overwrite"
});
return false;
}
const put = (e, t, n, o) => e.put({
name: t,
value: (0, r.$N)(n),
type: "String",
mode: "overwrite"
}, o);
const covers = (e, t) => e === "all" || t !== "all" && t.every(t => e.includes(t));
}),
3476: (function(e, t, n) {
n.d(t, {
w: () => pathsOf
});
function pathsOf(e) {
const t = `/gonogo/${e}`;
return {
root: t,
lock: `${t}/lock`,
fence: `${t}/fence`,
cutover: `${t}/cutover`,
standing: `${t}/standing`,
records: `${t}/records`,
journal: e => `${t}/journal/${e}`,
restore: e => `${t}/restore/${e}`
};
}
}),
34902: (function(e, t, n) {
n.d(t, {
$5: () => fitted,
pj: () => plain,
tp: () => table
});
const r = 9e5;
const o = /[\\`*[\]|~$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>@]|:(?=\/\/)|(?<=\bwww)\./gi;
const i = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
"@": "@&#8203;",
":": "&#58;",
".": "&#46;"
};
function plain(e) {
const t = e.replace(/\s+/g, " ").trim();
return t.replace(o, e => i[e] ?? `\\${e}`);
}
function table(e, t) {
const row = e => `| ${e.map(plain).join(" | ")} |`;
return [ row(e), `|${" --- |".repeat(e.length)}`, ...t.map(row) ];
}
function fitted(e, t = r) {
const n = [];
let o = 200;
for (const r of e) {
o += Buffer.byteLength(r, "utf8") + 1;
if (o > t) return `${n.join("\n")}\n\n\u2026 and ${e.length - n.length} more lines: see the evidence.\n`;
n.push(r);
}
return `${n.join("\n")}\n`;
}
}),
41755: (function(e, t, n) {
n.d(t, {
rM: () => withEntry,
su: () => progressEntry
});
var r = n(34902);
const o = {
"phase-done": "done",
"phase-undone": "undone: everything as before the phase",
interrupted: "interrupted",
"rollback-begun": "rollback begun",
"rolled-back": "rolled back, every switch verified",
"rollback-incomplete": "rollback NOT verified",
surgical: "single switches set to their safe values"
};
const minute = e => new Date(e).toISOString().slice(0, 16).replace("T", " ");
const title = (e, t) => t === void 0 ? "" : (0, r.pj)(e.phases.find(e => e.id === t)?.title ?? t);
function entryLine(e, t, n) {
const {type: i, at: s, phase: a, reason: c, run: u, commit: l} = t;
return [ `- ${minute(s)} UTC: ${[ title(e, a), o[i] ?? i ].filter(e => e !== "").join(" \u2014 ")}`, ...c === void 0 ? [] : [ `\`${c}\`` ], ...n.length === 0 ? [] : [ `set ${n.map(e => `\`${e}\``).join(", ")}` ], `run ${(0, 
r.pj)(u)}, commit \`${l.slice(0, 12)}\`` ].join("; ");
}
const begin = (e, t) => `\x3c!-- gonogo ${e} ${t}: begin --\x3e`;
const end = (e, t) => `\x3c!-- gonogo ${e} ${t}: end --\x3e`;
function progressEntry(e, t, n) {
const [i] = n;
const s = [];
let a = [];
for (const t of n) {
if (t.type === "phase-begun") a = [];
if (t.type === "written") a.push(...t.switches ?? []);
if (o[t.type] === void 0) continue;
s.push(entryLine(e, t, t.type === "phase-done" ? a : t.switches ?? []));
}
return [ begin(e.system, t), `## ${i ? minute(i.at).slice(0, 10) : ""} ${(0, r.pj)(e.title)}${i?.world === "rehearsal" ? " (REHEARSAL)" : ""}`, "", ...s.length === 0 ? [ "- begun, nothing finished yet" ] : s, end(e.system, t), "" ].join("\n");
}
function withEntry(e, t, n) {
const r = e.indexOf(begin(n.system, n.cutover));
const o = end(n.system, n.cutover);
const i = r < 0 ? -1 : e.indexOf(o, r);
if (r >= 0 && i >= 0) return `${e.slice(0, r)}${t.trimEnd()}${e.slice(i + o.length)}`;
return `${e === "" ? "# Progress log\n\n" : `${e.trimEnd()}\n\n`}${t}`;
}
})
};
