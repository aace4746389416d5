export const id = 6324;

export const ids = [ 6324 ];

export const modules = {
35699: (function(e, o, n) {
n.d(o, {
Kv: () => chosenSteps,
gQ: () => readProgress,
oj: () => choosePhases
});
var t = n(19473);
var r = n(61938);
var s = n(41160);
var i = n(3476);
var a = n(49809);
var c = n(51750);
async function readProgress(e, o, n, c) {
const d = (0, i.w)(e.system);
const l = await (0, r.U$)(o.parameters, d, c);
const u = l === void 0 ? [] : await (0, s.$2)(o.parameters, d.journal(l), c);
if (u.some(e => e.world !== n)) throw (0, t.i4)("WORLD_OTHER", `expected a journal of the world ${n}, found entries of another`);
return (0, a.j)(u);
}
function choosePhases(e, o, n) {
const r = e.phases.map(e => e.id);
const s = r.indexOf(n.from);
const i = r.indexOf(n.through);
if (s < 0 || i < 0) throw (0, t.i4)("UNKNOWN_PHASE", `expected from and through to be one of ${r.join(", ")}`);
if (s > i) throw (0, t.i4)("USAGE", "expected from to come before through, found it after");
if (o.unfinished !== void 0 || o.rollbackOpen) throw (0, t.i4)("PHASE_UNFINISHED", "expected the last cutover to be finished or rolled back, found it open");
const isOptional = o => e.phases.some(e => e.id === o && e.optional === true);
const a = r.slice(0, s).find(e => !o.done.includes(e) && !isOptional(e));
if (a !== void 0) throw (0, t.i4)("PHASE_OUT_OF_ORDER", `expected phase ${a} to be completed before ${n.from}, found it is not`);
const c = r.slice(s, i + 1);
const d = c.filter(e => !o.done.includes(e));
const l = c.filter(e => o.done.includes(e));
if (d.length === 0) throw (0, t.i4)("PHASE_ALREADY_PASSED", `expected something to do, found that ${c.join(", ")} were all completed before`);
return {
todo: d,
passed: l,
progress: o
};
}
function chosenSteps(e, o) {
const n = (0, c.u)(e).map(({id: e}) => e);
const r = [ ...new Set(o.split(",").map(e => e.trim())) ].filter(e => e !== "");
if (r.some(e => !n.includes(e))) throw (0, t.i4)("UNKNOWN_STEP", `expected optional steps of the plan (${n.join(", ") || "it has none"}), found another name`);
return r;
}
}),
95828: (function(e, o, n) {
n.d(o, {
a: () => keep
});
var t = n(20267);
var r = n(66244);
function keep(e, o, n) {
return (0, t.Kg)(o.input("evidence") || ".gonogo/evidence", (0, r.redacted)(e, n));
}
}),
51527: (function(e, o, n) {
n.d(o, {
gu: () => settled,
u7: () => nothingOpen
});
var t = n(35699);
var r = n(44193);
var s = n(96381);
var i = n(3476);
const a = 2e3;
async function settled(e, o = "") {
if (!/^[0-9]*$/.test(o)) return false;
const n = AbortSignal.timeout(a);
const t = new Promise(e => n.addEventListener("abort", () => e(false), {
once: true
}));
return Promise.race([ read(e, o || e.run.id, n), t ]);
}
async function read(e, o, n) {
const {loaded: a, target: c, world: d} = e;
const l = (0, i.w)(a.plan.system);
try {
const [e, i] = await Promise.all([ c.parameters.get([ l.fence, l.lock ], n), (0, 
t.gQ)(a.plan, c, d, n) ]);
if ((0, r.xn)(e.get(l.fence)).open) return false;
const u = (0, s.Kd)(e.get(l.lock));
if (u && u.expires > c.clock.now() && !u.run.startsWith(`${o}.`)) return true;
return i.unfinished === void 0 && !i.rollbackOpen;
} catch {
return false;
}
}
function nothingOpen() {
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ "nothing of this run is open: no phase of it is unfinished and no rollback is under way" ],
summary: "## Nothing is open\n\nNo phase of this run is unfinished, and no rollback is under way.\n",
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: "nothing-open.json",
text: '{"open":false}'
} ],
json: {
open: false
}
};
}
}),
95643: (function(e, o, n) {
n.r(o);
n.d(o, {
post: () => post
});
var t = n(53945);
var r = n(33526);
var s = n(30370);
var i = n(46246);
var a = n(43267);
var c = n(77741);
var d = n(95828);
var l = n(51527);
var u = n(26189);
async function post(e, o) {
(0, r.A)(e => console.log(e));
const n = o.state("open");
const p = (0, i.m)(n);
if ("problems" in p) return (0, u.J)(n, p);
const f = await (0, c.f)({
env: e,
argv1: process.argv[1],
loaded: p,
terminalRun: {
commit: "none",
id: "none"
},
githubToken: o.input("github-token"),
mask: e => o.mask(e),
otherRegion: e => console.log(e)
});
const h = o.state("scope");
if (h === "" && await (0, l.gu)(f, o.input("of-run"))) return (0, d.a)(f, o, (0, 
l.u7)());
const v = (0, s.j)(e => console.log(f.redactor.scrub(e)));
return (0, d.a)(f, o, await (0, a.e)(f, {
mode: "normal",
verifyGates: false,
incident: (0, t.h)(o.input("incident")),
...h === "" || h === "all" ? {} : {
only: [ h ]
},
report: e => v({
type: "rollback",
event: e
})
}));
}
}),
26189: (function(e, o, n) {
n.d(o, {
J: () => refused
});
var t = n(19473);
var r = n(46246);
var s = n(35249);
function refused(e, {code: o, problems: n}) {
const i = (0, s.J)((0, t.i4)(o, `expected a plan without problems, found ${n.length}`));
const a = n.map(({line: o, col: n, rule: t, message: r}) => ({
file: e,
line: o,
col: n,
message: `${t}: ${r}`
}));
return {
...i,
exit: 2,
lines: [ ...(0, r.Y)(e, n).split("\n"), ...i.lines ],
annotations: a
};
}
}),
59022: (function(e, o, n) {
n.d(o, {
x: () => s,
z: () => tool
});
var t = n(77598);
var r = n(73024);
const s = "0.1.0";
function tool(e) {
const o = e === void 0 ? Buffer.alloc(0) : (0, r.readFileSync)(e);
return {
version: s,
bundle: (0, t.createHash)("sha256").update(o).digest("hex")
};
}
}),
51750: (function(e, o, n) {
n.d(o, {
u: () => optionalSteps
});
function optionalSteps(e) {
return e.phases.flatMap(e => (e.steps ?? []).flatMap(o => "set" in o && o.optional === true && o.id !== void 0 ? [ {
id: o.id,
phase: e.id,
...o.note === void 0 ? {} : {
note: o.note
}
} ] : []));
}
})
};
