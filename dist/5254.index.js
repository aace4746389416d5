export const id = 5254;

export const ids = [ 5254, 7451 ];

export const modules = {
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
var a = o(46246);
var i = o(77741);
async function open(e, t, o, n, s = {}) {
const a = checked(e, t, o);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const l = await (0, i.f)({
env: e.env,
argv1: process.argv[1],
loaded: a,
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
const r = (0, a.m)(t);
const i = "problems" in r ? r.problems : o ? (0, s.lintProblems)(r) : [];
if ("problems" in r || i.length > 0) {
for (const o of (0, a.Y)(t, i).split("\n")) e.live(o);
throw (0, n.i4)("problems" in r ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${i.length}`);
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
var a = o(20267);
var i = o(33526);
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
(0, i.A)(e.live);
const v = (0, c.j)(t => e.live(n.redactor.scrub(t)));
const m = await (0, d.e)(n, {
mode: "normal",
verifyGates: true,
...o.only ? {
only: o.only
} : {},
incident: (0, s.h)(o.incident ?? ""),
report: e => v({
type: "rollback",
event: e
})
});
return (0, a.Kg)(o.out, (0, l.redacted)(n, m));
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
var a = o(30370);
var i = o(66244);
var c = o(31857);
var l = o(43267);
var d = o(68087);
var u = o(67451);
async function runByHand(e, t, o, f) {
if (f.reason.trim().length < 5 || !/^[A-Z][A-Z0-9]*-[0-9]+$/.test(f.ticket)) throw (0, 
n.i4)("BREAK_GLASS_REFUSED", "expected a reason of at least 5 characters and a ticket such as OPS-123");
const p = await (0, d.h)(e, t, true);
const {system: v} = p.loaded.plan;
if (p.world === "production" && !process.stdin.isTTY) throw (0, n.i4)("BREAK_GLASS_REFUSED", "expected a terminal with a person at it, found none");
e.live(`BREAK-GLASS  phase ${o} of ${v} in ${p.world}: nobody signs this off, and the evidence says so`);
const m = await (0, u.ask)(`Type the system's name (${v}) to go on: `);
if (m !== v) throw (0, n.i4)("CONFIRMATION", `expected ${v} to be typed, found something else`);
const h = await p.target.identity.caller();
if (h.account !== p.loaded.plan.aws?.account) throw (0, n.i4)("WRONG_ACCOUNT", "expected credentials of the plan\u2019s account, found another\u2019s");
const y = {
ticket: f.ticket,
caller: (0, r.X)(h.arn)
};
e.live(`\u2026 as ${y.caller} on ${y.ticket}`);
const w = new AbortController;
for (const e of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(e, () => w.abort((0, 
n.i4)("INTERRUPTED", "the run was interrupted by a signal")));
const print = t => e.live(p.redactor.scrub(t));
const g = (0, a.j)(print);
const k = await (0, c.P)(p, {
phase: o,
mode: "break-glass",
breakGlass: y,
signal: w.signal,
report: g
});
const b = k.end === "interrupted" ? await (0, l.e)(p, {
mode: "break-glass",
breakGlass: y,
verifyGates: false,
report: e => g({
type: "rollback",
event: e
})
}) : void 0;
const A = {
...k,
files: [ ...k.files, ...b?.files ?? [] ],
lines: [ ...k.lines, ...b?.lines ?? [] ],
json: {
...k.json,
mode: "break-glass",
after: b?.json ?? null
}
};
return (0, s.Kg)(f.out, (0, i.redacted)(p, A));
}
}),
70365: (function(e, t, o) {
o.d(t, {
G: () => commitHere
});
var n = o(31421);
var r = o(73024);
var s = o(76760);
const a = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout((0, r.realpathSync)(e)) ? fromGit(e) : void 0) ?? "none";
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
if (t === void 0 || a.test(t)) return t;
const o = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const n = o === void 0 || o.includes("..") ? void 0 : read(o);
return n !== void 0 && a.test(n) ? n : void 0;
}
function mayBeCheckout(e) {
if ((0, r.existsSync)((0, s.join)(e, ".git"))) return true;
const t = (0, s.dirname)(e);
return t !== e && mayBeCheckout(t);
}
function fromGit(e) {
try {
const t = (0, n.execFileSync)("git", [ "rev-parse", "HEAD" ], {
cwd: e,
encoding: "utf8",
stdio: [ "ignore", "pipe", "ignore" ],
timeout: 2e3
}).trim();
return a.test(t) ? t : void 0;
} catch {
return;
}
}
})
};
