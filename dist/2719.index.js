export const id = 2719;

export const ids = [ 2719 ];

export const modules = {
32926: (function(e, t, n) {
n.d(t, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var r = n(73110);
var a = n(40055);
function builtSwitches(e) {
return e.switches.flatMap(t => builtOf(e, t) ?? []);
}
function builtOf(e, t) {
if ("parameter" in t || "function" in t) return t;
if ("list" in t) return listed(t);
return "version_of" in t ? commanded(e, t) : void 0;
}
function listed(e) {
const {safe: t, members: n, ...r} = e;
const o = typeof t === "object" && "members" in t ? (0, a.s)(t.members) : t;
return {
...r,
parameter: e.list,
type: "String",
safe: o,
members: n
};
}
function commanded(e, t) {
const {by: n, ...a} = t;
const o = e.commands?.find(e => e.id === n);
const i = o?.applied;
if (!o || i?.kind !== "release-identity") return;
return {
...a,
command: o.id,
run: o.run,
secrets: o.secrets ?? {},
deadline: (0, r.Rz)(o.deadline),
sets: e.phases.flatMap(e => (e.steps ?? []).flatMap(e => {
const n = "set" in e && Object.hasOwn(e.set, t.id) ? e.set[t.id] : void 0;
return typeof n === "string" ? [ n ] : [];
})),
reads: {
url: i.url,
path: i.path,
...i.credential === void 0 ? {} : {
credential: i.credential
}
}
};
}
function addressOf(e) {
if ("run" in e) return {
in: "command",
command: e.command,
reads: e.reads
};
if ("parameter" in e) return {
in: "parameter",
name: e.parameter,
type: e.type ?? "String"
};
return {
in: "function",
function: e.function,
variable: e.variable,
...e.alias === void 0 ? {} : {
alias: e.alias
}
};
}
function sayAddress(e) {
if (e.in === "command") return `command ${e.command}`;
return e.in === "parameter" ? e.name : `${e.function}:${e.variable}`;
}
}),
29112: (function(e, t, n) {
n.d(t, {
E3: () => allRead,
nV: () => readSwitches,
vd: () => allSettled
});
var r = n(19473);
var a = n(68995);
var o = n(32926);
async function readSwitches(e, t, n) {
const r = e.map(e => [ e.id, (0, o.ci)(e) ]);
const i = r.flatMap(([, e]) => e.in === "parameter" ? e.name : []);
const s = r.flatMap(([, e]) => e.in === "function" ? [ e.function, ...liveName(e) ] : []);
const c = r.flatMap(([e, t]) => t.in === "command" ? [ [ e, t.reads ] ] : []);
const [d, l, u] = await Promise.all([ readParameters(i, t, n), readEach(s, e => t.functions.configuration(e, n)), Promise.all(c.map(async ([e, r]) => [ e, await (0, 
a.K)(t.http, r, n).then(e => ({
value: e
}), e => ({
failed: e
})) ])) ]);
const f = new Map(u);
return new Map(r.map(([e, t]) => {
if (t.in === "command") return [ e, f.get(e) ?? {
failed: void 0
} ];
if (t.in === "parameter") return [ e, parameterStanding(d.get(t.name)) ];
return [ e, variableStanding(t, l) ];
}));
}
const liveName = e => e.alias === void 0 ? [] : [ `${e.function}:${e.alias}` ];
async function readParameters(e, {parameters: t}, n) {
if (e.length === 0) return new Map;
try {
const r = await t.get(e, n);
return new Map(e.map(e => [ e, {
value: r.get(e)
} ]));
} catch (r) {
if (e.length === 1 || n?.aborted) return new Map(e.map(e => [ e, {
failed: r
} ]));
return readEach(e, async e => (await t.get([ e ], n)).get(e));
}
}
async function readEach(e, t) {
const n = [ ...new Set(e) ];
const r = await Promise.allSettled(n.map(t));
return new Map(n.map((e, t) => {
const n = r[t];
return [ e, n?.status === "fulfilled" ? {
value: n.value
} : {
failed: n?.reason
} ];
}));
}
function parameterStanding(e) {
if (!e || "failed" in e) return {
failed: e?.failed
};
return e.value ? {
value: e.value.value,
version: e.value.version
} : {
value: void 0
};
}
function variableStanding(e, t) {
const n = t.get(e.function);
if (!n || "failed" in n) return {
failed: n?.failed
};
if (!n.value) return {
failed: (0, r.i4)("NOT_FOUND", "expected the function to exist, found none")
};
const a = variableOf(n.value, e.variable);
if (n.value.update === "InProgress") return {
value: a,
unsettled: "UPDATE_IN_PROGRESS"
};
if (n.value.update === "Failed") return {
value: a,
unsettled: "UPDATE_FAILED"
};
for (const n of liveName(e)) {
const o = t.get(n);
if (!o || "failed" in o) return {
failed: o?.failed
};
if (!o.value) return {
failed: (0, r.i4)("NOT_FOUND", "expected the alias that production invokes, found none")
};
if (variableOf(o.value, e.variable) !== a) return {
value: a,
unsettled: "READ_BACK_DIFFERS"
};
}
return {
value: a
};
}
const variableOf = ({variables: e}, t) => Object.hasOwn(e, t) ? e[t] : void 0;
function allRead(e) {
const t = new Map;
for (const [n, r] of e) {
if ("failed" in r) throw r.failed;
t.set(n, r);
}
return t;
}
function allSettled(e) {
const t = allRead(e);
for (const [e, {unsettled: n}] of t) if (n) throw (0, r.i4)(n, `expected ${e} to run as it reads, found an update that is not applied`);
return t;
}
}),
57552: (function(e, t, n) {
n.r(t);
n.d(t, {
hypercareByHand: () => hypercareByHand
});
var r = n(73110);
var a = n(19473);
var o = n(20267);
var i = n(45161);
var s = n(66244);
var c = n(68087);
async function hypercareByHand(e, t, n) {
if (n.for !== void 0 && !/^[1-9][0-9]*(s|m|h)$/.test(n.for)) throw (0, a.i4)("USAGE", "expected --for as a duration such as 24h");
const d = await (0, c.h)(e, t, true);
const l = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(e, () => l.abort((0, 
a.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const u = await (0, i.d)(d, {
limit: n.for === void 0 ? 0 : (0, r.Rz)(n.for),
now: true,
signal: l.signal,
print: t => e.live(d.redactor.scrub(t))
});
const f = (0, s.redacted)(d, u);
return n.out === void 0 ? f : (0, o.Kg)(n.out, f);
}
}),
68087: (function(e, t, n) {
n.d(t, {
h: () => open
});
var r = n(19473);
var a = n(70365);
var o = n(45274);
var i = n(46246);
var s = n(77741);
async function open(e, t, n, r, o = {}) {
const i = checked(e, t, n);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const d = await (0, s.f)({
env: e.env,
argv1: process.argv[1],
loaded: i,
live: e.live,
terminalRun: {
commit: (0, a.G)(),
id: c
},
...r ? {
otherRegion: r
} : {},
...o
});
e.opened?.(d);
return d;
}
function checked(e, t, n) {
const a = (0, i.m)(t);
const s = "problems" in a ? a.problems : n ? (0, o.lintProblems)(a) : [];
if ("problems" in a || s.length > 0) {
for (const n of (0, i.Y)(t, s).split("\n")) e.live(n);
throw (0, r.i4)("problems" in a ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${s.length}`);
}
return a;
}
}),
70365: (function(e, t, n) {
n.d(t, {
G: () => commitHere
});
var r = n(31421);
var a = n(73024);
var o = n(76760);
const i = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, a.readFileSync)((0, o.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || i.test(t)) return t;
const n = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const r = n === void 0 || n.includes("..") ? void 0 : read(n);
return r !== void 0 && i.test(r) ? r : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, a.realpathSync)(e);
for (let e = (0, o.dirname)(t); !(0, a.existsSync)((0, o.join)(t, ".git")); e = (0, 
o.dirname)(t)) {
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
return i.test(t) ? t : void 0;
} catch {
return;
}
}
}),
45161: (function(e, t, n) {
n.d(t, {
d: () => runHypercare
});
var r = n(4300);
var a = n(80142);
var o = n(98498);
var i = n(73110);
var s = n(90036);
var c = n(21621);
var d = n(36812);
var l = n(34902);
var u = n(10617);
var f = n(94600);
const p = {
"nothing-to-watch": "nothing to watch: the cutover is not complete, or was rolled back, or the plan has no hypercare",
"not-due": "the next look is not due yet",
over: "hypercare is over, and its reports are written",
looked: "looked"
};
async function runHypercare(e, t) {
const {loaded: n, target: i, world: s, run: c} = e;
const {plan: l, digest: v} = n;
const m = await (0, r.oN)({
plan: l,
planDigest: v,
target: i,
world: s,
commit: c.commit,
run: {
id: c.id,
attempt: c.attempt,
job: c.job
},
tool: e.tool,
limit: t.limit,
now: t.now,
signal: t.signal,
report(e) {
if (e.verdict === "NO-GO" || e.closed !== void 0 || e.cared.looks % 10 === 1) t.print(lookLine(e));
}
});
const h = m.looks.at(-1);
const g = h?.findings.filter(({outcome: e, reason: t}) => e !== "pass" && t !== "WATCHING") ?? [];
const {means: w, remedy: y} = o.CODES[m.reason];
const b = m.reason === "HYPERCARE_FAILED" || m.looks.some(({findings: e}) => e.some(({outcome: e}) => e === "fail"));
const $ = [ ...h ? [ careWords(h) ] : [], ...m.end === "over" && m.verdict === "NO-GO" ? [ "a report of it was NO-GO, and that stands: see its record" ] : [], ...h ? Object.entries(h.cared.reports).map(([e, t]) => `report after ${e}: ${t}`) : [], ...m.next === void 0 ? [] : [ `the next look is due at ${new Date(m.next).toISOString()}` ], ...m.verdict === "NO-GO" ? [ `to take it back: dispatch rollback.yml for ${l.system}, or gonogo rollback` ] : [] ];
return {
exit: m.verdict === "GO" ? u.dc.go : b ? u.dc.noGo : u.dc.unknown,
verdict: m.verdict,
code: m.reason,
lines: [ `${m.verdict}${m.verdict === "GO" ? " " : ` ${m.reason}:`} hypercare: ${p[m.end]}`, ...$.map(e => `  ${e}`), ...g.map(e => `  ${(0, 
d.mC)(e)}`), ...m.verdict === "GO" ? [] : [ `  what it means: ${w}`, `  what to do: ${y}` ] ],
summary: summaryOf(e, m, $),
outputs: {
verdict: m.verdict,
reason: m.reason
},
files: [ {
name: `${l.system}.hypercare.json`,
text: (0, a.$N)({
end: m.end,
reason: m.reason,
looks: m.looks.map(fileLook)
})
}, ...m.records.map(f.W7) ],
json: {
end: m.end,
looks: m.looks.map(fileLook),
records: m.records.map(({evidence: e}) => e)
}
};
}
function fileLook({at: e, verdict: t, findings: n, cared: r, closed: a}) {
const {texts: o, ...i} = r;
return {
at: e,
verdict: t,
findings: n,
cared: i,
...a === void 0 ? {} : {
closed: a
}
};
}
function careWords({since: e, cared: t}) {
const n = t.holes.length === 0 ? "no gap" : `${t.holes.length} gaps of which nothing is known`;
const r = t.failed.length === 0 ? "" : `, bad at some look: ${t.failed.join(", ")}`;
return `${(0, i.kP)(e)} since ${t.phase} was done: ${t.looks} looks, ${t.missed} MISSED, ${n}${r}`;
}
function lookLine({verdict: e, findings: t, cared: n, since: r, closed: a}) {
const o = t.filter(({reason: e}) => e === "WATCHING").length;
const s = t.filter(({outcome: e}) => e === "pass").length;
return [ `\u2026 hypercare: look ${n.looks}, ${(0, i.kP)(r)} after the go-live: ${a === void 0 ? "" : `report after ${a}: `}${e}, ${s} of ${t.length} passed${o === 0 ? "" : `, ${o} watched`}`, ...n.missed === 0 ? [] : [ `${n.missed} looks MISSED` ], ...t.filter(({outcome: e, reason: t}) => e !== "pass" && t !== "WATCHING").map(({check: e, outcome: t, reason: n}) => `${e} ${t} ${n}`) ].join(" \xb7 ");
}
function summaryOf({loaded: e, world: t}, n, r) {
const {plan: a} = e;
const i = n.looks.at(-1);
return [ `## ${n.verdict === "GO" ? "\u2705" : "\u26d4 NO-GO \u2014"} Hypercare of ${(0, 
l.pj)(a.title)}: ${(0, l.pj)(p[n.end])}`, "", ...t === "rehearsal" ? [ "REHEARSAL", "" ] : [], ...n.verdict === "GO" ? [] : [ `**\`${n.reason}\`**: ${(0, 
l.pj)(o.CODES[n.reason].means)} ${(0, l.pj)(o.CODES[n.reason].remedy)}`, "" ], ...r.flatMap(e => [ (0, 
l.pj)(e), "" ]), ...i ? (0, l.tp)([ "check", "outcome", "found", "reason" ], i.findings.map(({check: e, outcome: t, actual: n, reason: r}) => [ e, r === "WATCHING" ? "watched" : t, (0, 
s.cv)(n), r ])) : [], "", ...n.records.slice(-1).map(({evidence: e, digest: t}) => (0, 
c.s)(e, a, {
digest: t
})) ].join("\n");
}
}),
53945: (function(e, t, n) {
n.d(t, {
h: () => incidentLink,
w: () => a
});
var r = n(84771);
const a = "^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$";
function incidentLink(e) {
const t = e.trim();
if (t === "") return {};
if (!URL.canParse(t)) return {
said: dropped("it is no address")
};
const {protocol: n, hostname: o, port: i, pathname: s, search: c, hash: d, username: l, password: u} = new URL(t);
if (n !== "https:") return {
said: dropped("it is not https")
};
if (l !== "" || u !== "") return {
said: dropped("it holds a user or a password")
};
if (i !== "") return {
said: dropped("it names a port")
};
const f = `https://${o}${s === "/" ? "" : s}`;
if (!new RegExp(a).test(f) || (0, r.Dt)(f) || s.split("/").some(isRandom)) return {
said: dropped("its path is too long, holds signs that a record may not hold, or looks like a secret")
};
if (c === "" && d === "") return {
link: f
};
return {
link: f,
said: "the incident link was kept without what stood after its path, which may hold a token"
};
}
const dropped = e => `the incident link was dropped: expected https, a host and a path, and ${e}; the rollback goes on without it`;
const isRandom = e => e.length >= 24 && /[0-9]/.test(e) && /[A-Za-z]/.test(e) && !e.includes("-");
}),
61938: (function(e, t, n) {
n.d(t, {
Jn: () => newestCutover,
U$: () => currentCutover,
g7: () => findCutover,
yY: () => beginCutover
});
var r = n(80142);
var a = n(19473);
var o = n(39074);
var i = n(44193);
async function findCutover(e, t, n, r) {
const a = await pointer(e, t, r);
if (a !== void 0) return {
id: a,
lost: false
};
if (!await leftTraces(e, t, n, r)) return {
id: void 0,
lost: false
};
const o = await pointer(e, t, r);
return {
id: o,
lost: o === void 0
};
}
async function currentCutover(e, t, n) {
const {id: r, lost: o} = await findCutover(e, t, void 0, n);
if (o) throw (0, a.i4)("JOURNAL_UNREADABLE", "expected the cutover that was begun here to be named, found its name lost");
return r;
}
async function newestCutover(e, t) {
const n = (await e.list(`${t.root}/journal`)).flatMap(({name: e}) => {
const t = /\/journal\/c([0-9]+)\//.exec(e)?.[1];
return t === void 0 ? [] : [ Number(t) ];
});
return n.length === 0 ? void 0 : `c${n.reduce((e, t) => Math.max(e, t), 0)}`;
}
async function beginCutover(e, t, n, a) {
const o = `c${n === void 0 ? 1 : Number(n.slice(1)) + 1}`;
await e.put({
name: t.cutover,
value: (0, r.$N)({
id: o
}),
type: "String",
mode: "overwrite"
}, a);
return o;
}
async function pointer(e, t, n) {
const r = (await e.get([ t.cutover ], n)).get(t.cutover);
if (!r) return;
const {id: i} = (0, o.o)(r.value, "the cutover");
if (typeof i === "string" && /^c[0-9]+$/.test(i)) return i;
throw (0, a.i4)("JOURNAL_UNREADABLE", "expected the cutover to have an id such as c3");
}
async function leftTraces(e, t, n = 0, r) {
const a = `${t.journal("c1")}/000001`;
const o = await e.get([ t.fence, t.standing, a ], r);
if (o.has(t.standing) || o.has(a)) return true;
const s = n === 0 ? o.get(t.fence) : n === 1 ? void 0 : await e.at(t.fence, n - 1, r);
if (s === void 0) return n > 1;
const {scope: c, open: d} = (0, i.xn)(s);
return d || c === "all" || c.length > 0;
}
}),
41160: (function(e, t, n) {
n.d(t, {
$2: () => readEntries,
BC: () => append
});
var r = n(80142);
var a = n(19473);
var o = n(39074);
const i = [ "phase-begun", "writing", "written", "phase-done", "phase-undone", "interrupted", "rollback-begun", "rolled-back", "rollback-incomplete", "surgical" ];
const s = /\/([0-9]{6})$/;
async function append(e, t, n, o, i) {
for (let s = o; s < o + 1e3; s += 1) {
const o = `${t}/${String(s).padStart(6, "0")}`;
const c = (0, r.$N)(dropUndefined({
...n,
seq: s
}));
try {
await e.put({
name: o,
value: c,
type: "String",
mode: "create"
}, i);
return s;
} catch (e) {
if (!(0, a.oh)(e) || e.code !== "EXISTS") throw e;
}
if ((await e.get([ o ], i)).get(o)?.value === c) return s;
}
throw (0, a.i4)("JOURNAL_UNREADABLE", "expected a free number in the journal, found a thousand taken");
}
async function readEntries(e, t, n) {
const r = [ ...await e.list(t, n) ].filter(e => s.test(e.name)).sort((e, t) => e.name.localeCompare(t.name));
return r.map((e, t) => {
const n = entryOf(e.value);
if (!e.name.endsWith(`/${String(t + 1).padStart(6, "0")}`) || n.seq !== t + 1) throw (0, 
a.i4)("JOURNAL_UNREADABLE", `expected entry ${t + 1} of the journal, found another number`);
return n;
});
}
function entryOf(e) {
const t = (0, o.o)(e, "a journal entry");
const {seq: n, type: r, world: s, plan: c, commit: d, run: l, at: u, phase: f, switches: p, restore: v} = t;
const m = i.find(e => e === r);
const h = m && (s === "production" || s === "rehearsal") && [ c, d, l ].every(e => typeof e === "string") && [ n, u ].every(e => typeof e === "number") && [ f, v ].every(e => e === void 0 || typeof e === "string") && (p === void 0 || Array.isArray(p) && p.every(e => typeof e === "string"));
if (!h) throw (0, a.i4)("JOURNAL_UNREADABLE", "expected a journal entry with seq, type, world, plan, commit, run and at");
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
var a = n(19473);
var o = n(39074);
function fenceOf(e) {
if (!e) return {
epoch: 0,
scope: "all",
open: false
};
try {
const {scope: t, open: n} = (0, o.o)(e.value, "the fence");
const r = Array.isArray(t) && t.every(e => typeof e === "string");
return {
epoch: e.version,
scope: r ? t : "all",
open: n !== false
};
} catch (t) {
if (!(0, a.oh)(t)) throw t;
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
const a = (await e.get([ t ])).get(t);
if (a?.version !== n) return false;
const o = r.scope === "all" || n <= 1 ? void 0 : fenceOf(await e.at(t, n - 1));
if (o?.open && !covers(r.scope, o.scope)) return false;
return raiseOver(e, t, {
...r,
open: false
}, n);
}
async function passFence(e, t, n, r) {
const o = await raiseOver(e, t, {
...r,
scope: [],
open: false
}, n.epoch);
if (!o) throw (0, a.i4)("FENCED", "expected the fence as it was read, found that a rollback had raised it");
return n.epoch + 1;
}
async function raiseOver(e, t, n, a) {
const o = await put(e, t, n);
if (o === a + 1) return true;
const i = await e.at(t, o - 1);
await e.put({
name: t,
value: i?.value ?? (0, r.$N)({
...n,
scope: "all",
open: true
}),
type: "String",
mode: "overwrite"
});
return false;
}
const put = (e, t, n, a) => e.put({
name: t,
value: (0, r.$N)(n),
type: "String",
mode: "overwrite"
}, a);
const covers = (e, t) => e === "all" || t !== "all" && t.every(t => e.includes(t));
}),
49809: (function(e, t, n) {
n.d(t, {
j: () => progressOf
});
function progressOf(e) {
let t = [];
let n = [];
let r;
let a = false;
let o = false;
let i;
for (const {type: s, phase: c, plan: d, restore: l, at: u} of e) switch (s) {
case "phase-begun":
r = c ?? "";
a = false;
if (l !== void 0) n.push({
phase: c ?? "",
plan: d,
restore: l
});
break;

case "phase-done":
if (c === void 0 || r !== c || o) break;
t.push(c);
i = u;
r = void 0;
break;

case "phase-undone":
if (o) break;
t = t.filter(e => e !== c);
n = n.filter((e, t) => e.phase !== c || t < n.length - 1);
if (r === c) r = void 0;
break;

case "rollback-begun":
case "rollback-incomplete":
o = true;
break;

case "rolled-back":
t = [];
r = void 0;
o = false;
a = true;
break;

default:
break;
}
return {
done: t,
rolledBack: a,
rollbackOpen: o,
restore: n,
...r === void 0 ? {} : {
unfinished: r
},
...i === void 0 || t.length === 0 ? {} : {
doneAt: i
}
};
}
}),
71545: (function(e, t, n) {
n.d(t, {
O: () => isLeft
});
function isLeft(e, {id: t, kill: n}) {
const r = (e.rollback.steps ?? []).flatMap(e => "set" in e && Object.hasOwn(e.set, t) ? e : []);
return n !== true && r.length > 0 && r.every(e => e.optional === true);
}
})
};
