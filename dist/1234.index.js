export const id = 1234;

export const ids = [ 1234 ];

export const modules = {
96297: (function(e, n, t) {
t.d(n, {
x: () => factsOf
});
function factsOf(e, n) {
return {
account: e.aws?.account ?? "",
region: e.aws?.region ?? "",
commit: n.commit,
world: n.world,
system: e.system,
roles: e.roles
};
}
}),
68087: (function(e, n, t) {
t.d(n, {
h: () => open
});
var o = t(19473);
var r = t(70365);
var s = t(45274);
var a = t(46246);
var i = t(77741);
async function open(e, n, t, o, s = {}) {
const a = checked(e, n, t);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const d = await (0, i.f)({
env: e.env,
argv1: process.argv[1],
loaded: a,
live: e.live,
terminalRun: {
commit: (0, r.G)(),
id: c
},
...o ? {
otherRegion: o
} : {},
...s
});
e.opened?.(d);
return d;
}
function checked(e, n, t) {
const r = (0, a.m)(n);
const i = "problems" in r ? r.problems : t ? (0, s.lintProblems)(r) : [];
if ("problems" in r || i.length > 0) {
for (const t of (0, a.Y)(n, i).split("\n")) e.live(t);
throw (0, o.i4)("problems" in r ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${i.length}`);
}
return r;
}
}),
56204: (function(e, n, t) {
t.r(n);
t.d(n, {
codeOf: () => codeOf,
status: () => status_status,
statusLines: () => statusLines
});
var o = t(32926);
var r = t(29112);
var s = t(98397);
var a = t(57509);
var i = t(19473);
var c = t(44193);
var d = t(96381);
var u = t(3476);
var f = t(76422);
var l = t(4300);
var p = t(35699);
const code = e => ({
unknown: (0, i.iS)(e).code
});
async function readStatus(e, n, t) {
const d = (0, u.w)(e.system);
const h = (0, o.Xm)(e);
const [w, v, g, k] = await Promise.all([ n.parameters.get([ d.lock, d.fence ]).catch(code), (0, 
p.gQ)(e, n, t).catch(code), (0, f.Z)(n.parameters, d.standing, t).catch(code), (0, 
r.nV)(h, n) ]);
const m = "unknown" in v ? void 0 : v.done.at(-1);
const y = "unknown" in v ? v : await (0, l.sd)(e, n, t, v).catch(code) ?? "none";
const O = m === void 0 || "unknown" in g || g.phase !== m ? void 0 : g.values;
const $ = "unknown" in w ? w : (0, c.xn)(w.get(d.fence));
return {
system: e.system,
world: t,
lock: "unknown" in w ? w : lockOf(w.get(d.lock), n.clock.now()),
fence: "unknown" in $ ? $ : $.epoch,
fenceOpen: "unknown" in $ ? "unknown" : $.open,
progress: v,
hypercare: y,
standing: "unknown" in v ? v : standingOf(m, g, h),
switches: e.switches.map(n => {
const t = (0, o.QC)(e, n);
if (!t) return unasked(n.id);
const r = k.get(t.id);
const c = r !== void 0 && !("failed" in r);
const d = c ? r.unsettled : void 0;
const u = (0, s.p)(t, s.G);
const f = t.safe === "previous";
const l = O && Object.hasOwn(O, t.id) ? O[t.id] ?? void 0 : null;
return {
switch: t.id,
address: (0, o.MF)((0, o.ci)(t)),
now: c ? (0, a.v)(e, t, r.value) : "unknown",
safe: f ? "previous" : "set" in u ? (0, a.v)(e, t, u.set) : "unknown",
expected: l === null ? "unknown" : (0, a.v)(e, t, l),
isSafe: !c || f || d !== void 0 ? "unknown" : "set" in u && r.value === u.set,
drift: !c || l === null ? "unknown" : r.value !== l,
...c ? {} : {
unread: (0, i.iS)(r?.failed).code
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
var h = t(98498);
var w = t(10617);
var v = t(68087);
async function status_status(e, n) {
const t = await (0, v.h)(e, n, false);
const o = await readStatus(t.loaded.plan, t.target, t.world);
const r = codeOf(o);
const s = r === "MET" ? [] : [ `NO-GO ${r}: ${h.CODES[r].means}`, `  what to do: ${h.CODES[r].remedy}` ];
return {
exit: r === "MET" ? w.dc.go : unreadOf(o) ? w.dc.unknown : w.dc.noGo,
verdict: r === "MET" ? "GO" : "NO-GO",
code: r,
lines: [ ...s, ...statusLines(o) ].map(e => t.redactor.scrub(e)),
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
if (o !== void 0) return o;
if (e.switches.some(e => e.drift === true)) return "DRIFT";
return typeof e.hypercare === "object" && "overdue" in e.hypercare && e.hypercare.overdue ? "HYPERCARE_OVERDUE" : "MET";
}
const isRunning = ({lock: e}) => typeof e === "object" && !("unknown" in e) && !e.expired;
function unreadOf(e) {
const {lock: n, fence: t, progress: o, hypercare: r, standing: s, switches: a} = e;
for (const e of [ n, t, o, r ]) if (typeof e === "object" && "unknown" in e) return e.unknown;
const i = a.find(e => e.unread !== void 0)?.unread;
if (i !== void 0) return i;
return typeof s === "object" && !isRunning(e) ? s.unknown : void 0;
}
const moment = e => `${new Date(e).toISOString().slice(0, 16)}Z`;
function hypercareLines(e) {
if (e === "none") return [];
if ("unknown" in e) return [ `  hypercare unknown (${e.unknown})` ];
const {looks: n, last: t, missed: o, failed: r, reports: s, due: a, overdue: i, ends: c} = e;
const d = [ n === 0 ? "no look yet" : `${n} ${n === 1 ? "look" : "looks"}, the last at ${moment(t)}`, ...o === 0 ? [] : [ `${o} missed` ], ...r.length === 0 ? [] : [ `bad at some look: ${r.join(", ")}` ], ...Object.entries(s).map(([e, n]) => `report of ${e} ${n}`), ...a === void 0 ? [] : [ `${i ? "OVERDUE: a look was due at" : "the next is due at"} ${moment(a)}`, `until ${moment(c)}` ] ];
return [ `  hypercare ${d.join("; ")}` ];
}
function statusLines(e) {
const n = typeof e.lock === "string" ? "free" : "unknown" in e.lock ? `unknown (${e.lock.unknown})` : `held by run ${e.lock.run} in phase ${e.lock.phase} until ${new Date(e.lock.expires).toISOString()}${e.lock.expired ? " (expired)" : ""}`;
const t = e.fenceOpen === true ? ", OPEN: a rollback has begun and not verified everything" : "";
const o = typeof e.fence === "number" ? `${e.fence}${t}` : `unknown (${e.fence.unknown})`;
const r = typeof e.standing === "object" ? [ `  expected  unknown (${e.standing.unknown})` ] : [];
const s = "unknown" in e.progress ? `unknown (${e.progress.unknown})` : e.progress.unfinished !== void 0 ? `phase ${e.progress.unfinished} UNFINISHED` : e.progress.rollbackOpen ? "a rollback is OPEN" : e.progress.done.length > 0 ? `done: ${e.progress.done.join(", ")}` : e.progress.rolledBack ? "rolled back" : "nothing begun";
const a = [ [ "switch", "now", "safe", "expected", "" ], ...e.switches.map(e => [ e.switch, e.now, e.safe, e.expected, e.unread ?? e.unsettled ?? (e.drift === true ? "DRIFT" : e.isSafe === true ? "safe" : "") ]) ];
const i = [ 0, 1, 2, 3 ].map(e => Math.max(...a.map(n => n[e]?.length ?? 0)));
return [ `${e.system} (${e.world})`, `  lock      ${n}`, `  fence     ${o}`, `  progress  ${s}`, ...hypercareLines(e.hypercare), ...r, ...a.map(e => `  ${e.map((e, n) => e.padEnd(i[n] ?? 0)).join("  ")}`.trimEnd()) ];
}
}),
70365: (function(e, n, t) {
t.d(n, {
G: () => commitHere
});
var o = t(31421);
var r = t(73024);
var s = t(76760);
const a = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = n => {
try {
return (0, r.readFileSync)((0, s.join)(e, ".git", n), "utf8").trim();
} catch {
return;
}
};
const n = read("HEAD");
if (n === void 0 || a.test(n)) return n;
const t = /^ref: (refs\/heads\/[\w./-]+)$/.exec(n)?.[1];
const o = t === void 0 || t.includes("..") ? void 0 : read(t);
return o !== void 0 && a.test(o) ? o : void 0;
}
function mayBeCheckout(e) {
try {
let n = (0, r.realpathSync)(e);
for (let e = (0, s.dirname)(n); !(0, r.existsSync)((0, s.join)(n, ".git")); e = (0, 
s.dirname)(n)) {
if (e === n) return false;
n = e;
}
return true;
} catch {
return false;
}
}
function fromGit(e) {
try {
const n = (0, o.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: e,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return a.test(n) ? n : void 0;
} catch {
return;
}
}
}),
40512: (function(e, n, t) {
t.d(n, {
Mj: () => withTriggers,
XJ: () => triggersOf,
pX: () => probesOf,
tg: () => checksOf
});
var o = t(73110);
var r = t(19473);
var s = t(65012);
const a = [ {
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
function unique(e, n) {
const t = new Set;
for (const {id: o} of e) {
if (t.has(o)) throw (0, r.i4)("PLAN_LINT", `expected every check of the gate ${n} to have an id of its own, found ${o} twice`);
t.add(o);
}
return e;
}
function checksOf(e, n) {
const t = (n.uses ?? []).flatMap(n => {
const t = e.check_sets?.find(e => e.id === n);
if (!t) throw (0, r.i4)("PLAN_LINT", `expected the plan to have the check set ${n}, found none`);
return t.checks;
});
const o = [ ...t, ...n.checks ?? [] ];
if (o.length === 0) throw (0, r.i4)("PLAN_LINT", `expected the gate ${(0, s.Xc)(n)} to have a check, found none`);
const i = e.aws ? a.filter(e => !o.some(n => n.kind === e.kind)) : [];
return unique([ ...i, ...o ], (0, s.Xc)(n));
}
function probesOf(e, n, t) {
const r = e.phases.find(e => e.id === n);
if (!r || r.enter.findLast(e => e.gate === "preflight") !== t) return [];
const s = new Set(checksOf(e, t).map(({id: e}) => e));
const a = [ ...(r.steps ?? []).flatMap(e => "gate" in e ? [ e ] : []), ...r.leave ?? [] ];
const i = a.flatMap(t => {
if (t.for === void 0) return [];
const r = (0, o.Rz)(t.for);
const s = (0, o.Rz)(t.every ?? "1m");
const a = [ ...checksOf(e, t), ...triggersOf(e, n).map(({when: e}) => e) ];
return a.filter(({kind: e}) => e === "signal").map(e => ({
check: e,
ms: r,
every: s
}));
});
return i.filter(({check: e}, n) => !s.has(e.id) && i.findIndex(n => n.check.id === e.id) === n);
}
function triggersOf(e, n) {
return (e.triggers ?? []).filter(e => e.phases === void 0 || e.phases.includes(n));
}
function withTriggers(e, n) {
const shared = n => e.some(e => e.id === n.id && JSON.stringify(e) === JSON.stringify(n));
return unique([ ...e, ...n.map(e => e.when).filter(e => !shared(e)) ], "with its triggers");
}
}),
21244: (function(e, n, t) {
t.d(n, {
D: () => observeAll
});
var o = t(63600);
var r = t(98498);
var s = t(73110);
var a = t(19473);
var i = t(90036);
var c = t(12436);
function withDeadline(e, n, t) {
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
n?.removeEventListener("abort", interrupted);
};
if (n?.aborted) {
done();
interrupted();
return;
}
n?.addEventListener("abort", interrupted, {
once: true
});
Promise.resolve(o.signal).then(t).then(r, s).finally(done);
});
}
const d = 8;
const u = 1e4;
const f = new Map([ [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
const kindOf = e => o.u.find(n => n.kind === e.kind);
const writes = e => "effect" in e && e.effect === "write";
const readsMetrics = e => e.kind === "signal" && e.source.type === "metric";
const good = e => e?.outcome === "pass" || e?.outcome === "waived";
function judged(e, n, t, o, s) {
const i = {
check: e.id,
kind: e.kind,
expected: t.expected,
actual: t.actual,
...t.facts === void 0 ? {} : {
facts: t.facts
},
at: s,
ms: Math.max(0, o.clock.now() - s)
};
if (t.met === true) return {
...i,
outcome: "pass",
reason: "MET"
};
const d = f.get(t.met);
if (d === void 0 || !Object.hasOwn(r.CODES, t.reason)) throw (0, a.i4)("DEFECT", "a check answered without an outcome or a reason");
const u = d === "fail" && n.waivable !== "never" ? (0, c.Q)(o.waivers, e.id, s) : void 0;
return u ? {
...i,
outcome: "waived",
reason: "WAIVED",
waiver: u
} : {
...i,
outcome: d,
reason: t.reason
};
}
function unasked(e, n, t, o, r) {
const s = Math.max(0, n.clock.now() - t);
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
at: t,
ms: s
};
}
async function observe(e, n, t) {
const o = t.clock.now();
const r = kindOf(e);
if (!r) return unasked(e, t, o, "NOT_BUILT");
try {
const a = e.deadline ?? r.deadlineOf?.(e);
const i = a === void 0 ? u : (0, s.Rz)(a);
const c = Object.fromEntries(r.needs.map(e => [ e, n[e] ]));
const d = t.watching?.(e.id);
const f = t.windows?.get(e.id);
const l = {
...d ? {
watching: d
} : {},
...f === void 0 ? {} : {
windowMs: f.ms,
everyMs: f.every
}
};
const p = await withDeadline(i, t.signal, n => r.observe(e, c, {
clock: t.clock,
signal: n,
plan: t.plan,
...l
}));
return judged(e, r, p, t, o);
} catch (n) {
const r = (0, a.iS)(n);
return unasked(e, t, o, r.code, r.origin?.status);
}
}
async function observeAll(e, n, t) {
const o = new Map;
const r = e.filter(e => !writes(e));
const s = [ ...r.filter(readsMetrics), ...r.filter(e => !readsMetrics(e)) ].values();
const worker = async () => {
for (const e of s) o.set(e, await observe(e, n, t));
};
await Promise.all(Array.from({
length: Math.min(d, r.length)
}, worker));
let a = r.every(e => good(o.get(e)));
for (const r of e.filter(writes)) {
const e = a ? await observe(r, n, t) : unasked(r, t, t.clock.now(), "NOT_ASKED");
o.set(r, e);
a = a && good(e);
}
return e.flatMap(e => o.get(e) ?? []);
}
}),
65012: (function(e, n, t) {
t.d(n, {
Uj: () => isPlace,
W: () => gatesIn,
Xc: () => gateId
});
var o = t(19473);
const r = [ "enter", "steps", "leave", "verify" ];
function isPlace(e) {
return r.includes(e);
}
function gateId(e) {
return e.id ?? e.gate;
}
function gatesIn(e, n) {
const t = placed(e, n);
const r = t.map(({gate: e}) => gateId(e));
if (new Set(r).size < r.length) throw (0, o.i4)("PLAN_LINT", `expected every gate of ${n} to have an id of its own, found one twice`);
if (r.some(isPlace)) throw (0, o.i4)("PLAN_LINT", "expected no gate to be called enter, steps, leave or verify, found one");
return t;
}
function placed(e, n) {
const t = e.phases.find(e => e.id === n);
if (!t && n === "rollback") return (e.rollback.verify ?? []).map(e => ({
gate: e,
place: "verify"
}));
if (!t) throw (0, o.i4)("UNKNOWN_PHASE", "expected a phase of the plan, found another name");
if (n === "rollback") throw (0, o.i4)("PLAN_LINT", "expected no phase to be called rollback, found one");
const r = (t.steps ?? []).filter(e => "gate" in e);
return [ ...t.enter.map(e => ({
gate: e,
place: "enter"
})), ...r.map(e => ({
gate: e,
place: "steps"
})), ...(t.leave ?? []).map(e => ({
gate: e,
place: "leave"
})) ];
}
}),
45039: (function(e, n, t) {
t.d(n, {
eg: () => headName,
sc: () => keepHead,
zy: () => readHead
});
var o = t(80142);
var r = t(19473);
var s = t(39074);
var a = t(3476);
function headName(e, n, t) {
return `${(0, a.w)(e).records}/${n}.${t}`;
}
async function keepHead(e, {evidence: n, digest: t}, s) {
const a = headName(n.system, n.phase, n.gate);
const {verdict: i, plan: c, commit: d, world: u, to: f} = n;
const l = (0, o.$N)({
digest: t,
verdict: i,
plan: c,
commit: d,
world: u,
at: f
});
await e.put({
name: a,
value: l,
type: "String",
mode: "overwrite"
}, s);
const p = (await e.get([ a ], s)).get(a);
if (p?.value !== l) throw (0, r.i4)("EVIDENCE_UNWRITTEN", "expected the head of the evidence to read back as it was written, found another");
}
async function readHead(e, n, t) {
const o = (await e.get([ n ], t)).get(n);
if (!o) return;
const {digest: a, verdict: i, plan: c, commit: d, world: u, at: f} = (0, s.o)(o.value, "the head of the evidence");
const l = [ a, c, d ].every(e => typeof e === "string");
if (l && (i === "GO" || i === "NO-GO") && (u === "production" || u === "rehearsal") && typeof f === "number") return {
digest: a,
verdict: i,
plan: c,
commit: d,
world: u,
at: f
};
throw (0, r.i4)("RESPONSE_INVALID", "expected the head of the evidence to name digest, verdict, plan, commit, world and at");
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
var r = t(19473);
var s = t(39074);
var a = t(53057);
async function keepStanding(e, n, t, r) {
await (0, a.Y6)(e, n, (0, o.$N)(t), r);
}
async function readStanding(e, n, t, o) {
const i = await (0, a.X)(e, n, o);
if (i === void 0) throw (0, r.i4)("NOT_FOUND", "expected a record of how the last phase left the switches, found none");
const c = (0, s.o)(i, "the standing values");
if (c["world"] !== t) throw (0, r.i4)("WORLD_OTHER", `expected standing values of the world ${t}, found another\u2019s`);
const {phase: d, values: u} = c;
const f = typeof d === "string" && u !== null && typeof u === "object" && Object.values(u).every(e => e === null || typeof e === "string");
if (!f) throw (0, r.i4)("RESPONSE_INVALID", "expected standing values by switch");
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
var r = t(19473);
const s = 4e3;
const a = 9;
async function keepSecurely(e, n, t, o) {
const i = Buffer.from(t, "utf8").toString("base64");
const c = Math.max(1, Math.ceil(i.length / s));
if (c > a) throw (0, r.i4)("VALUE_TOO_LARGE", `expected at most ${a * s} bytes to be kept, found ${i.length}`);
for (let t = c; t >= 1; t -= 1) {
const r = i.slice((t - 1) * s, t * s);
const a = t === 1 ? `${c}:${digestOf(i)}:${r}` : r;
await e.put({
name: t === 1 ? n : `${n}.${t}`,
value: a,
type: "SecureString",
mode: "overwrite"
}, o);
}
}
async function keptSecurely(e, n, t) {
const o = (await e.get([ n ], t)).get(n)?.value;
if (o === void 0) return;
const s = /^([1-9]):([0-9a-f]{64}):(.*)$/s.exec(o);
if (!s) throw (0, r.i4)("RESPONSE_INVALID", "expected a kept text to begin with its number of parts");
const a = Array.from({
length: Number(s[1]) - 1
}, (e, t) => `${n}.${t + 2}`);
const i = a.length > 0 ? await e.get(a, t) : new Map;
const c = [ s[3], ...a.map(e => i.get(e)?.value ?? "") ].join("");
if (digestOf(c) !== s[2]) throw (0, r.i4)("RESPONSE_INVALID", "expected all parts of a kept text, found some missing or of another text");
return Buffer.from(c, "base64").toString("utf8");
}
async function dropSecurely(e, n, t) {
await e.remove(n, t);
const o = Array.from({
length: a - 1
}, (e, t) => `${n}.${t + 2}`);
for (const n of (await e.get(o, t)).keys()) await e.remove(n, t);
}
const digestOf = e => (0, o.createHash)("sha256").update(e).digest("hex");
})
};
