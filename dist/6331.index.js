export const id = 6331;

export const ids = [ 6331, 7451 ];

export const modules = {
35699: (function(e, t, o) {
o.d(t, {
Kv: () => chosenSteps,
gQ: () => readProgress,
oj: () => choosePhases
});
var n = o(19473);
var r = o(61938);
var s = o(41160);
var i = o(3476);
var a = o(49809);
var c = o(51750);
async function readProgress(e, t, o, c) {
const l = (0, i.w)(e.system);
const d = await (0, r.U$)(t.parameters, l, c);
const u = d === void 0 ? [] : await (0, s.$2)(t.parameters, l.journal(d), c);
if (u.some(e => e.world !== o)) throw (0, n.i4)("WORLD_OTHER", `expected a journal of the world ${o}, found entries of another`);
return (0, a.j)(u);
}
function choosePhases(e, t, o) {
const r = e.phases.map(e => e.id);
const s = r.indexOf(o.from);
const i = r.indexOf(o.through);
if (s < 0 || i < 0) throw (0, n.i4)("UNKNOWN_PHASE", `expected from and through to be one of ${r.join(", ")}`);
if (s > i) throw (0, n.i4)("USAGE", "expected from to come before through, found it after");
if (t.unfinished !== void 0 || t.rollbackOpen) throw (0, n.i4)("PHASE_UNFINISHED", "expected the last cutover to be finished or rolled back, found it open");
const isOptional = t => e.phases.some(e => e.id === t && e.optional === true);
const a = r.slice(0, s).find(e => !t.done.includes(e) && !isOptional(e));
if (a !== void 0) throw (0, n.i4)("PHASE_OUT_OF_ORDER", `expected phase ${a} to be completed before ${o.from}, found it is not`);
const c = r.slice(s, i + 1);
const l = c.filter(e => !t.done.includes(e));
const d = c.filter(e => t.done.includes(e));
if (l.length === 0) throw (0, n.i4)("PHASE_ALREADY_PASSED", `expected something to do, found that ${c.join(", ")} were all completed before`);
return {
todo: l,
passed: d,
progress: t
};
}
function chosenSteps(e, t) {
const o = (0, c.u)(e).map(({id: e}) => e);
const r = [ ...new Set(t.split(",").map(e => e.trim())) ].filter(e => e !== "");
if (r.some(e => !o.includes(e))) throw (0, n.i4)("UNKNOWN_STEP", `expected optional steps of the plan (${o.join(", ") || "it has none"}), found another name`);
return r;
}
}),
85672: (function(e, t, o) {
o.d(t, {
Wc: () => isTold,
p_: () => covered
});
const isTold = ({outcome: e, reason: t}) => e === "pass" || e === "fail" || e === "waived" || t === "WATCHING";
function covered(e, t, o, n) {
const r = e.looks + 1;
const s = o - e.until;
if (!t.every(isTold)) return {
...only(e),
looks: r
};
if (s <= n.gap) return {
...only(e),
looks: r,
until: o
};
const i = e.missed + Math.max(1, Math.floor(s / n.every) - 1);
const a = t.every(t => looksBack(t, e.until)) ? e.holes : [ ...e.holes, [ e.until, o ] ];
return {
looks: r,
missed: i,
holes: a,
until: o
};
}
const only = ({until: e, looks: t, missed: o, holes: n}) => ({
until: e,
looks: t,
missed: o,
holes: n
});
function looksBack({kind: e, facts: t}, o) {
if (e === "signal" || e === "contained") return true;
const n = t?.["state_changed"];
return e === "alarm" && n !== void 0 && "time" in n && n.time <= o;
}
}),
32859: (function(e, t, o) {
o.d(t, {
X: () => callerName
});
function callerName(e) {
const [t = "other", o = ""] = (e.split(":").at(-1) ?? "").split("/");
const n = [ "assumed-role", "user", "root", "federated-user" ].includes(t) ? t : "other";
return n !== "other" && /^[A-Za-z0-9+=,._-]{1,128}$/.test(o) ? `${n}/${o}` : n;
}
}),
68087: (function(e, t, o) {
o.d(t, {
h: () => open
});
var n = o(19473);
var r = o(70365);
var s = o(45274);
var i = o(46246);
var a = o(77741);
async function open(e, t, o, n, s = {}) {
const i = checked(e, t, o);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const l = await (0, a.f)({
env: e.env,
argv1: process.argv[1],
loaded: i,
live: e.live,
terminalRun: {
commit: (0, r.G)(),
id: c
},
...n ? {
otherRegion: n
} : {},
...s
});
e.opened?.(l);
return l;
}
function checked(e, t, o) {
const r = (0, i.m)(t);
const a = "problems" in r ? r.problems : o ? (0, s.lintProblems)(r) : [];
if ("problems" in r || a.length > 0) {
for (const o of (0, i.Y)(t, a).split("\n")) e.live(o);
throw (0, n.i4)("problems" in r ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${a.length}`);
}
return r;
}
}),
67451: (function(e, t, o) {
o.r(t);
o.d(t, {
ask: () => ask,
rollback: () => rollback
});
var n = o(26848);
var r = o(19473);
var s = o(53945);
var i = o(20267);
var a = o(33526);
var c = o(30370);
var l = o(66244);
var d = o(43267);
var u = o(68087);
async function rollback(e, t, o) {
if (o.reason.trim() === "") throw (0, r.i4)("USAGE", "expected --reason to say why, found nothing");
const n = await (0, u.h)(e, t, false, e.live);
const {system: f} = n.loaded.plan;
const p = o.confirm ?? (process.stdin.isTTY ? await ask(`Type the system's name (${f}) to roll it back: `) : "");
if (p !== f) throw (0, r.i4)("CONFIRMATION", `expected ${f} to be typed (or given with --confirm), found something else`);
(0, a.A)(e.live);
const h = (0, c.j)(t => e.live(n.redactor.scrub(t)));
const m = await (0, d.e)(n, {
mode: "normal",
verifyGates: true,
...o.only ? {
only: o.only
} : {},
incident: (0, s.h)(o.incident ?? ""),
report: e => h({
type: "rollback",
event: e
})
});
return (0, i.Kg)(o.out, (0, l.redacted)(n, m));
}
async function ask(e) {
const t = (0, n.createInterface)({
input: process.stdin,
output: process.stderr
});
try {
const o = new Promise(e => t.once("close", () => e("")));
return (await Promise.race([ t.question(e), o ])).trim();
} finally {
t.close();
}
}
}),
45254: (function(e, t, o) {
o.r(t);
o.d(t, {
runByHand: () => runByHand
});
var n = o(19473);
var r = o(32859);
var s = o(20267);
var i = o(30370);
var a = o(66244);
var c = o(31857);
var l = o(43267);
var d = o(68087);
var u = o(67451);
async function runByHand(e, t, o, f) {
if (f.reason.trim().length < 5 || !/^[A-Z][A-Z0-9]*-[0-9]+$/.test(f.ticket)) throw (0, 
n.i4)("BREAK_GLASS_REFUSED", "expected a reason of at least 5 characters and a ticket such as OPS-123");
const p = await (0, d.h)(e, t, true);
const {system: h} = p.loaded.plan;
if (p.world === "production" && !process.stdin.isTTY) throw (0, n.i4)("BREAK_GLASS_REFUSED", "expected a terminal with a person at it, found none");
e.live(`BREAK-GLASS  phase ${o} of ${h} in ${p.world}: nobody signs this off, and the evidence says so`);
const m = await (0, u.ask)(`Type the system's name (${h}) to go on: `);
if (m !== h) throw (0, n.i4)("CONFIRMATION", `expected ${h} to be typed, found something else`);
const v = await p.target.identity.caller();
if (v.account !== p.loaded.plan.aws?.account) throw (0, n.i4)("WRONG_ACCOUNT", "expected credentials of the plan\u2019s account, found another\u2019s");
const w = {
ticket: f.ticket,
caller: (0, r.X)(v.arn)
};
e.live(`\u2026 as ${w.caller} on ${w.ticket}`);
const y = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(e, () => y.abort((0, 
n.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const print = t => e.live(p.redactor.scrub(t));
const g = (0, i.j)(print);
const k = await (0, c.P)(p, {
phase: o,
mode: "break-glass",
breakGlass: w,
signal: y.signal,
report: g
});
const b = k.end === "interrupted" ? await (0, l.e)(p, {
mode: "break-glass",
breakGlass: w,
verifyGates: false,
report: e => g({
type: "rollback",
event: e
})
}) : void 0;
const S = {
...k,
files: [ ...k.files, ...b?.files ?? [] ],
lines: [ ...k.lines, ...b?.lines ?? [] ],
json: {
...k.json,
mode: "break-glass",
after: b?.json ?? null
}
};
return (0, s.Kg)(f.out, (0, a.redacted)(p, S));
}
}),
70365: (function(e, t, o) {
o.d(t, {
G: () => commitHere
});
var n = o(31421);
var r = o(73024);
var s = o(76760);
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
const o = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const n = o === void 0 || o.includes("..") ? void 0 : read(o);
return n !== void 0 && i.test(n) ? n : void 0;
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
const t = (0, n.execFileSync)("git", [ "rev-parse", "HEAD" ], {
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
51750: (function(e, t, o) {
o.d(t, {
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
