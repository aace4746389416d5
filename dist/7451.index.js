export const id = 7451;

export const ids = [ 7451 ];

export const modules = {
68087: (function(e, t, r) {
r.d(t, {
h: () => open
});
var n = r(19473);
var o = r(70365);
var i = r(45274);
var s = r(46246);
var c = r(77741);
async function open(e, t, r, n, i = {}) {
const s = checked(e, t, r);
const a = `t${Date.now().toString(36)}-${process.pid}`;
const l = await (0, c.f)({
env: e.env,
argv1: process.argv[1],
loaded: s,
live: e.live,
terminalRun: {
commit: (0, o.G)(),
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
function checked(e, t, r) {
const o = (0, s.m)(t);
const c = "problems" in o ? o.problems : r ? (0, i.lintProblems)(o) : [];
if ("problems" in o || c.length > 0) {
for (const r of (0, s.Y)(t, c).split("\n")) e.live(r);
throw (0, n.i4)("problems" in o ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${c.length}`);
}
return o;
}
}),
67451: (function(e, t, r) {
r.r(t);
r.d(t, {
ask: () => ask,
rollback: () => rollback
});
var n = r(26848);
var o = r(19473);
var i = r(53945);
var s = r(20267);
var c = r(33526);
var a = r(30370);
var l = r(66244);
var d = r(43267);
var u = r(68087);
async function rollback(e, t, r) {
if (r.reason.trim() === "") throw (0, o.i4)("USAGE", "expected --reason to say why, found nothing");
const n = await (0, u.h)(e, t, false, e.live);
const {system: m} = n.loaded.plan;
const v = r.confirm ?? (process.stdin.isTTY ? await ask(`Type the system's name (${m}) to roll it back: `) : "");
if (v !== m) throw (0, o.i4)("CONFIRMATION", `expected ${m} to be typed (or given with --confirm), found something else`);
(0, c.A)(e.live);
const f = (0, a.j)(t => e.live(n.redactor.scrub(t)));
const p = await (0, d.e)(n, {
mode: "normal",
verifyGates: true,
...r.only ? {
only: r.only
} : {},
incident: (0, i.h)(r.incident ?? ""),
report: e => f({
type: "rollback",
event: e
})
});
return (0, s.Kg)(r.out, (0, l.redacted)(n, p));
}
async function ask(e) {
const t = (0, n.createInterface)({
input: process.stdin,
output: process.stderr
});
try {
const r = new Promise(e => t.once("close", () => e("")));
return (await Promise.race([ t.question(e), r ])).trim();
} finally {
t.close();
}
}
}),
70365: (function(e, t, r) {
r.d(t, {
G: () => commitHere
});
var n = r(31421);
var o = r(73024);
var i = r(76760);
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
const r = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const n = r === void 0 || r.includes("..") ? void 0 : read(r);
return n !== void 0 && s.test(n) ? n : void 0;
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
const t = (0, n.execFileSync)("git", [ "rev-parse", "HEAD" ], {
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
})
};
