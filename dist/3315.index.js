export const id = 3315;

export const ids = [ 3315 ];

export const modules = {
26189: (function(e, n, t) {
t.d(n, {
J: () => refused
});
var i = t(19473);
var r = t(46246);
var s = t(35249);
function refused(e, {code: n, problems: t}) {
const o = (0, s.J)((0, i.i4)(n, `expected a plan without problems, found ${t.length}`));
const a = t.map(({line: n, col: t, rule: i, message: r}) => ({
file: e,
line: n,
col: t,
message: `${i}: ${r}`
}));
return {
...o,
exit: 2,
lines: [ ...(0, r.Y)(e, t).split("\n"), ...o.lines ],
annotations: a
};
}
}),
23315: (function(e, n, t) {
t.r(n);
t.d(n, {
releasePr: () => releasePr
});
var i = t(76760);
var r = t(19473);
var s = t(20267);
var o = t(45274);
var a = t(46246);
var c = t(26189);
async function releasePr(e, n, u) {
const d = u.input("github-token");
const l = u.input("pull-request");
const p = u.input("plan");
const m = u.input("evidence") || ".gonogo/evidence";
if (d !== "") u.mask(d);
if (n === "release-pr-comment") return (await Promise.all([ t.e(5175), t.e(875), t.e(3825), t.e(6230), t.e(5120), t.e(590), t.e(9814), t.e(6739) ]).then(t.bind(t, 49522))).commentOn({
env: e,
token: d,
folder: m,
systems: u.input("system"),
headCommit: u.input("head-sha"),
headRepository: u.input("head-repository"),
headRun: u.input("head-run")
});
if (p === "") throw (0, r.i4)("USAGE", "expected the input plan, found none");
if (n === "release-pr") {
const n = u.input("risk-file") || (0, i.join)((0, i.dirname)(p), "risk.yml");
const r = u.input("system") || void 0;
const {readiness: o} = await Promise.all([ t.e(5175), t.e(875), t.e(3825), t.e(5751), t.e(6230), t.e(5120), t.e(590), t.e(9814), t.e(2961) ]).then(t.bind(t, 12961));
const a = {
base: u.input("base"),
dryRun: u.input("dry-run"),
wait: u.input("wait")
};
return (0, s.Kg)(m, await o({
env: e,
token: d,
number: l,
plan: p,
system: r,
riskFile: n,
...a
}));
}
const v = (0, a.m)(p);
if ("problems" in v) return (0, c.J)(p, v);
const f = (0, o.lintProblems)(v);
if (f.length > 0) return (0, c.J)(p, {
code: "PLAN_LINT",
problems: f
});
const {dryRun: h} = await Promise.all([ t.e(5175), t.e(875), t.e(7741), t.e(6230), t.e(5120), t.e(590), t.e(9464) ]).then(t.bind(t, 2502));
return (0, s.Kg)(m, await h({
env: e,
token: d,
number: l,
plan: p,
loaded: v,
base: u.input("base"),
credentialsExpire: u.input("credentials-expire"),
mask: e => u.mask(e)
}));
}
}),
20267: (function(e, n, t) {
t.d(n, {
Kg: () => withEvidence,
nM: () => evidenceIn,
nP: () => writeEvidence
});
var i = t(73024);
var r = t(76760);
var s = t(19473);
var o = t(35249);
function writeEvidence(e, n) {
try {
(0, i.mkdirSync)(e, {
recursive: true
});
for (const {name: t, text: s} of n) (0, i.writeFileSync)((0, r.join)(e, (0, r.basename)(t)), s);
} catch (e) {
const n = e.code;
throw (0, s.i4)("EVIDENCE_UNWRITTEN", `expected a folder that evidence can be written to, found none (${typeof n === "string" ? n : "unknown"})`);
}
}
function evidenceIn(e, n, t) {
return s => {
const o = (0, r.join)(e, `${n}.${t}.${s}.json`);
return (0, i.existsSync)(o) ? (0, i.readFileSync)(o, "utf8") : void 0;
};
}
function withEvidence(e, n) {
try {
writeEvidence(e, n.files);
return n;
} catch (e) {
const t = (0, o.J)(e);
const i = n.verdict === "GO" ? t.code : n.code;
return {
...n,
exit: Math.max(n.exit, t.exit),
verdict: "NO-GO",
code: i,
lines: [ ...n.lines, ...t.lines ],
...n.summary === void 0 ? {} : {
summary: `${n.summary}\n${t.summary ?? ""}`
},
outputs: {
...n.outputs,
verdict: "NO-GO",
reason: i
}
};
}
}
})
};
