export const id = 6204;

export const ids = [ 6204 ];

export const modules = {
35699: (function(e, n, t) {
t.d(n, {
Kv: () => chosenSteps,
gQ: () => readProgress,
oj: () => choosePhases
});
var o = t(19473);
var s = t(61938);
var r = t(41160);
var i = t(3476);
var a = t(49809);
var c = t(51750);
async function readProgress(e, n, t, c) {
const d = (0, i.w)(e.system);
const u = await (0, s.U$)(n.parameters, d, c);
const f = u === void 0 ? [] : await (0, r.$2)(n.parameters, d.journal(u), c);
if (f.some(e => e.world !== t)) throw (0, o.i4)("WORLD_OTHER", `expected a journal of the world ${t}, found entries of another`);
return (0, a.j)(f);
}
function choosePhases(e, n, t) {
const s = e.phases.map(e => e.id);
const r = s.indexOf(t.from);
const i = s.indexOf(t.through);
if (r < 0 || i < 0) throw (0, o.i4)("UNKNOWN_PHASE", `expected from and through to be one of ${s.join(", ")}`);
if (r > i) throw (0, o.i4)("USAGE", "expected from to come before through, found it after");
if (n.unfinished !== void 0 || n.rollbackOpen) throw (0, o.i4)("PHASE_UNFINISHED", "expected the last cutover to be finished or rolled back, found it open");
const isOptional = n => e.phases.some(e => e.id === n && e.optional === true);
const a = s.slice(0, r).find(e => !n.done.includes(e) && !isOptional(e));
if (a !== void 0) throw (0, o.i4)("PHASE_OUT_OF_ORDER", `expected phase ${a} to be completed before ${t.from}, found it is not`);
const c = s.slice(r, i + 1);
const d = c.filter(e => !n.done.includes(e));
const u = c.filter(e => n.done.includes(e));
if (d.length === 0) throw (0, o.i4)("PHASE_ALREADY_PASSED", `expected something to do, found that ${c.join(", ")} were all completed before`);
return {
todo: d,
passed: u,
progress: n
};
}
function chosenSteps(e, n) {
const t = (0, c.u)(e).map(({id: e}) => e);
const s = [ ...new Set(n.split(",").map(e => e.trim())) ].filter(e => e !== "");
if (s.some(e => !t.includes(e))) throw (0, o.i4)("UNKNOWN_STEP", `expected optional steps of the plan (${t.join(", ") || "it has none"}), found another name`);
return s;
}
}),
57509: (function(e, n, t) {
t.d(n, {
v: () => showValue
});
var o = t(40055);
function showValue(e, n, t) {
if (t === void 0) return "absent";
if (n.personal === true) return t === n.else ? "the declared else" : "a personal value";
const o = e.switches.find(e => e.id === n.id);
if (o && "list" in o) return showList(o.members, t);
const s = new Set(n.values ?? []);
if (typeof n.safe === "string") s.add(n.safe);
if (n.else !== void 0) s.add(n.else);
for (const t of e.phases) for (const e of t.steps ?? []) {
const t = "set" in e ? e.set[n.id] : void 0;
if (typeof t === "string") s.add(t);
}
return s.has(t) ? t : "another value";
}
function showList(e, n) {
const t = (0, o.l)(n);
if (t === void 0) return "no list";
const s = t.filter(n => e?.includes(n));
const r = t.length - s.length;
return [ ...s, ...r === 0 ? [] : [ `${r} not declared` ] ].join(", ") || "an empty list";
}
}),
68087: (function(e, n, t) {
t.d(n, {
h: () => open
});
var o = t(19473);
var s = t(70365);
var r = t(45274);
var i = t(46246);
var a = t(77741);
async function open(e, n, t, o, r = {}) {
const i = checked(e, n, t);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const d = await (0, a.f)({
env: e.env,
argv1: process.argv[1],
loaded: i,
live: e.live,
terminalRun: {
commit: (0, s.G)(),
id: c
},
...o ? {
otherRegion: o
} : {},
...r
});
e.opened?.(d);
return d;
}
function checked(e, n, t) {
const s = (0, i.m)(n);
const a = "problems" in s ? s.problems : t ? (0, r.lintProblems)(s) : [];
if ("problems" in s || a.length > 0) {
for (const t of (0, i.Y)(n, a).split("\n")) e.live(t);
throw (0, o.i4)("problems" in s ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${a.length}`);
}
return s;
}
}),
56204: (function(e, n, t) {
t.r(n);
t.d(n, {
status: () => status_status,
statusLines: () => statusLines
});
var o = t(32926);
var s = t(29112);
var r = t(98397);
var i = t(57509);
var a = t(19473);
var c = t(44193);
var d = t(96381);
var u = t(3476);
var f = t(76422);
var l = t(35699);
const code = e => ({
unknown: (0, a.iS)(e).code
});
async function readStatus(e, n, t) {
const d = (0, u.w)(e.system);
const p = (0, o.Xm)(e);
const [h, w, v, g] = await Promise.all([ n.parameters.get([ d.lock, d.fence ]).catch(code), (0, 
l.gQ)(e, n, t).catch(code), (0, f.Z)(n.parameters, d.standing, t).catch(code), (0, 
s.nV)(p, n) ]);
const m = "unknown" in w ? void 0 : w.done.at(-1);
const k = m === void 0 || "unknown" in v || v.phase !== m ? void 0 : v.values;
const $ = "unknown" in h ? h : (0, c.xn)(h.get(d.fence));
return {
system: e.system,
world: t,
lock: "unknown" in h ? h : lockOf(h.get(d.lock), n.clock.now()),
fence: "unknown" in $ ? $ : $.epoch,
fenceOpen: "unknown" in $ ? "unknown" : $.open,
progress: w,
standing: "unknown" in w ? w : standingOf(m, v, p),
switches: e.switches.map(n => {
const t = (0, o.QC)(e, n);
if (!t) return unasked(n.id);
const s = g.get(t.id);
const c = s !== void 0 && !("failed" in s);
const d = c ? s.unsettled : void 0;
const u = (0, r.p)(t, r.G);
const f = t.safe === "previous";
const l = k && Object.hasOwn(k, t.id) ? k[t.id] ?? void 0 : null;
return {
switch: t.id,
address: (0, o.MF)((0, o.ci)(t)),
now: c ? (0, i.v)(e, t, s.value) : "unknown",
safe: f ? "previous" : "set" in u ? (0, i.v)(e, t, u.set) : "unknown",
expected: l === null ? "unknown" : (0, i.v)(e, t, l),
isSafe: !c || f || d !== void 0 ? "unknown" : "set" in u && s.value === u.set,
drift: !c || l === null ? "unknown" : s.value !== l,
...c ? {} : {
unread: (0, a.iS)(s?.failed).code
},
...d === void 0 ? {} : {
unsettled: d
}
};
})
};
}
const unasked = e => ({
switch: e,
address: e,
now: "unknown",
safe: "unknown",
expected: "unknown",
isSafe: "unknown",
drift: "unknown",
unread: "NOT_BUILT"
});
function standingOf(e, n, t) {
if (e === void 0) return "none";
if ("unknown" in n) return n.unknown === "NOT_FOUND" ? {
unknown: "STANDING_UNKNOWN"
} : n;
const o = t.every(e => e.only_rollback !== void 0 || Object.hasOwn(n.values, e.id));
return n.phase === e && o ? e : {
unknown: "STANDING_UNKNOWN"
};
}
function lockOf(e, n) {
try {
const t = (0, d.Kd)(e);
return t ? {
...t,
expired: t.expires <= n
} : "free";
} catch (e) {
return code(e);
}
}
var p = t(98498);
var h = t(10617);
var w = t(68087);
async function status_status(e, n) {
const t = await (0, w.h)(e, n, false);
const o = await readStatus(t.loaded.plan, t.target, t.world);
const s = codeOf(o);
const r = s === "MET" ? [] : [ `NO-GO ${s}: ${p.CODES[s].means}`, `  what to do: ${p.CODES[s].remedy}` ];
return {
exit: s === "MET" ? h.dc.go : unreadOf(o) ? h.dc.unknown : h.dc.noGo,
verdict: s === "MET" ? "GO" : "NO-GO",
code: s,
lines: [ ...r, ...statusLines(o) ].map(e => t.redactor.scrub(e)),
outputs: {},
files: [],
json: o
};
}
function codeOf(e) {
const n = unreadOf(e);
if (n) return n;
const {progress: t} = e;
if (e.fenceOpen !== false) return "PHASE_UNFINISHED";
if (!("unknown" in t) && (t.unfinished !== void 0 && !isRunning(e) || t.rollbackOpen)) return "PHASE_UNFINISHED";
if (isRunning(e)) return "MET";
const o = e.switches.find(e => e.unsettled !== void 0)?.unsettled;
return o ?? (e.switches.some(e => e.drift === true) ? "DRIFT" : "MET");
}
const isRunning = ({lock: e}) => typeof e === "object" && !("unknown" in e) && !e.expired;
function unreadOf(e) {
const {lock: n, fence: t, progress: o, standing: s, switches: r} = e;
for (const e of [ n, t, o ]) if (typeof e === "object" && "unknown" in e) return e.unknown;
const i = r.find(e => e.unread !== void 0)?.unread;
if (i !== void 0) return i;
return typeof s === "object" && !isRunning(e) ? s.unknown : void 0;
}
function statusLines(e) {
const n = typeof e.lock === "string" ? "free" : "unknown" in e.lock ? `unknown (${e.lock.unknown})` : `held by run ${e.lock.run} in phase ${e.lock.phase} until ${new Date(e.lock.expires).toISOString()}${e.lock.expired ? " (expired)" : ""}`;
const t = e.fenceOpen === true ? ", OPEN: a rollback has begun and not verified everything" : "";
const o = typeof e.fence === "number" ? `${e.fence}${t}` : `unknown (${e.fence.unknown})`;
const s = typeof e.standing === "object" ? [ `  expected  unknown (${e.standing.unknown})` ] : [];
const r = "unknown" in e.progress ? `unknown (${e.progress.unknown})` : e.progress.unfinished !== void 0 ? `phase ${e.progress.unfinished} UNFINISHED` : e.progress.rollbackOpen ? "a rollback is OPEN" : e.progress.done.length > 0 ? `done: ${e.progress.done.join(", ")}` : e.progress.rolledBack ? "rolled back" : "nothing begun";
const i = [ [ "switch", "now", "safe", "expected", "" ], ...e.switches.map(e => [ e.switch, e.now, e.safe, e.expected, e.unread ?? e.unsettled ?? (e.drift === true ? "DRIFT" : e.isSafe === true ? "safe" : "") ]) ];
const a = [ 0, 1, 2, 3 ].map(e => Math.max(...i.map(n => n[e]?.length ?? 0)));
return [ `${e.system} (${e.world})`, `  lock      ${n}`, `  fence     ${o}`, `  progress  ${r}`, ...s, ...i.map(e => `  ${e.map((e, n) => e.padEnd(a[n] ?? 0)).join("  ")}`.trimEnd()) ];
}
}),
70365: (function(e, n, t) {
t.d(n, {
G: () => commitHere
});
var o = t(31421);
var s = t(73024);
var r = t(76760);
const i = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout((0, s.realpathSync)(e)) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = n => {
try {
return (0, s.readFileSync)((0, r.join)(e, ".git", n), "utf8").trim();
} catch {
return;
}
};
const n = read("HEAD");
if (n === void 0 || i.test(n)) return n;
const t = /^ref: (refs\/heads\/[\w./-]+)$/.exec(n)?.[1];
const o = t === void 0 || t.includes("..") ? void 0 : read(t);
return o !== void 0 && i.test(o) ? o : void 0;
}
function mayBeCheckout(e) {
if ((0, s.existsSync)((0, r.join)(e, ".git"))) return true;
const n = (0, r.dirname)(e);
return n !== e && mayBeCheckout(n);
}
function fromGit(e) {
try {
const n = (0, o.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: e,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return i.test(n) ? n : void 0;
} catch {
return;
}
}
}),
3476: (function(e, n, t) {
t.d(n, {
w: () => pathsOf
});
function pathsOf(e) {
const n = `/gonogo/${e}`;
return {
root: n,
lock: `${n}/lock`,
fence: `${n}/fence`,
cutover: `${n}/cutover`,
standing: `${n}/standing`,
records: `${n}/records`,
journal: e => `${n}/journal/${e}`,
restore: e => `${n}/restore/${e}`
};
}
}),
76422: (function(e, n, t) {
t.d(n, {
Z: () => readStanding,
u: () => keepStanding
});
var o = t(80142);
var s = t(19473);
var r = t(39074);
var i = t(53057);
async function keepStanding(e, n, t, s) {
await (0, i.Y6)(e, n, (0, o.$N)(t), s);
}
async function readStanding(e, n, t, o) {
const a = await (0, i.X)(e, n, o);
if (a === void 0) throw (0, s.i4)("NOT_FOUND", "expected a record of how the last phase left the switches, found none");
const c = (0, r.o)(a, "the standing values");
if (c["world"] !== t) throw (0, s.i4)("WORLD_OTHER", `expected standing values of the world ${t}, found another\u2019s`);
const {phase: d, values: u} = c;
const f = typeof d === "string" && u !== null && typeof u === "object" && Object.values(u).every(e => e === null || typeof e === "string");
if (!f) throw (0, s.i4)("RESPONSE_INVALID", "expected standing values by switch");
return {
world: t,
phase: d,
values: u
};
}
}),
53057: (function(e, n, t) {
t.d(n, {
X: () => keptSecurely,
Y6: () => keepSecurely,
go: () => dropSecurely
});
var o = t(77598);
var s = t(19473);
const r = 4e3;
const i = 9;
async function keepSecurely(e, n, t, o) {
const a = Buffer.from(t, "utf8").toString("base64");
const c = Math.max(1, Math.ceil(a.length / r));
if (c > i) throw (0, s.i4)("VALUE_TOO_LARGE", `expected at most ${i * r} bytes to be kept, found ${a.length}`);
for (let t = c; t >= 1; t -= 1) {
const s = a.slice((t - 1) * r, t * r);
const i = t === 1 ? `${c}:${digestOf(a)}:${s}` : s;
await e.put({
name: t === 1 ? n : `${n}.${t}`,
value: i,
type: "SecureString",
mode: "overwrite"
}, o);
}
}
async function keptSecurely(e, n, t) {
const o = (await e.get([ n ], t)).get(n)?.value;
if (o === void 0) return;
const r = /^([1-9]):([0-9a-f]{64}):(.*)$/s.exec(o);
if (!r) throw (0, s.i4)("RESPONSE_INVALID", "expected a kept text to begin with its number of parts");
const i = Array.from({
length: Number(r[1]) - 1
}, (e, t) => `${n}.${t + 2}`);
const a = i.length > 0 ? await e.get(i, t) : new Map;
const c = [ r[3], ...i.map(e => a.get(e)?.value ?? "") ].join("");
if (digestOf(c) !== r[2]) throw (0, s.i4)("RESPONSE_INVALID", "expected all parts of a kept text, found some missing or of another text");
return Buffer.from(c, "base64").toString("utf8");
}
async function dropSecurely(e, n, t) {
await e.remove(n, t);
const o = Array.from({
length: i - 1
}, (e, t) => `${n}.${t + 2}`);
for (const n of (await e.get(o, t)).keys()) await e.remove(n, t);
}
const digestOf = e => (0, o.createHash)("sha256").update(e).digest("hex");
}),
51750: (function(e, n, t) {
t.d(n, {
u: () => optionalSteps
});
function optionalSteps(e) {
return e.phases.flatMap(e => (e.steps ?? []).flatMap(n => "set" in n && n.optional === true && n.id !== void 0 ? [ {
id: n.id,
phase: e.id,
...n.note === void 0 ? {} : {
note: n.note
}
} ] : []));
}
})
};
