export const id = 7451;

export const ids = [ 7451 ];

export const modules = {
68087: (function(e, t, o) {
o.d(t, {
h: () => open
});
var n = o(19473);
var r = o(70365);
var i = o(45274);
var c = o(46246);
var s = o(77741);
async function open(e, t, o, n, i = {}) {
const c = checked(e, t, o);
const a = `t${Date.now().toString(36)}-${process.pid}`;
const l = await (0, s.f)({
env: e.env,
argv1: process.argv[1],
loaded: c,
live: e.live,
terminalRun: {
commit: (0, r.G)(),
id: a
},
...n ? {
otherRegion: n
} : {},
...i
});
e.opened?.(l);
return l;
}
function checked(e, t, o) {
const r = (0, c.m)(t);
const s = "problems" in r ? r.problems : o ? (0, i.lintProblems)(r) : [];
if ("problems" in r || s.length > 0) {
for (const o of (0, c.Y)(t, s).split("\n")) e.live(o);
throw (0, n.i4)("problems" in r ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${s.length}`);
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
var i = o(53945);
var c = o(20267);
var s = o(33526);
var a = o(30370);
var l = o(66244);
var d = o(43267);
var u = o(68087);
async function rollback(e, t, o) {
if (o.reason.trim() === "") throw (0, r.i4)("USAGE", "expected --reason to say why, found nothing");
const n = await (0, u.h)(e, t, false, e.live);
const {system: m} = n.loaded.plan;
const v = o.confirm ?? (process.stdin.isTTY ? await ask(`Type the system's name (${m}) to roll it back: `) : "");
if (v !== m) throw (0, r.i4)("CONFIRMATION", `expected ${m} to be typed (or given with --confirm), found something else`);
(0, s.A)(e.live);
const f = (0, a.j)(t => e.live(n.redactor.scrub(t)));
const p = await (0, d.e)(n, {
mode: "normal",
verifyGates: true,
...o.only ? {
only: o.only
} : {},
incident: (0, i.h)(o.incident ?? ""),
report: e => f({
type: "rollback",
event: e
})
});
return (0, c.Kg)(o.out, (0, l.redacted)(n, p));
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
70365: (function(e, t, o) {
o.d(t, {
G: () => commitHere
});
var n = o(31421);
var r = o(73024);
var i = o(76760);
const c = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout((0, r.realpathSync)(e)) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, r.readFileSync)((0, i.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || c.test(t)) return t;
const o = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const n = o === void 0 || o.includes("..") ? void 0 : read(o);
return n !== void 0 && c.test(n) ? n : void 0;
}
function mayBeCheckout(e) {
if ((0, r.existsSync)((0, i.join)(e, ".git"))) return true;
const t = (0, i.dirname)(e);
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
return c.test(t) ? t : void 0;
} catch {
return;
}
}
})
};
