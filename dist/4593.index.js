export const id = 4593;

export const ids = [ 4593 ];

export const modules = {
24593: (function(e, n, t) {
t.r(n);
t.d(n, {
releasePrByHand: () => releasePrByHand
});
var r = t(76760);
var i = t(20267);
async function releasePrByHand(e, n, o) {
const {readiness: s} = await Promise.all([ t.e(8815), t.e(6332), t.e(5175), t.e(875), t.e(3825), t.e(6246), t.e(5274), t.e(5751), t.e(6230), t.e(5120), t.e(590), t.e(9814), t.e(5342) ]).then(t.bind(t, 12961));
const c = await s({
env: e.env,
plan: n,
number: o.number,
system: void 0,
wait: "",
token: e.env["GITHUB_TOKEN"] ?? "",
...o.repository === void 0 ? {} : {
repository: o.repository
},
riskFile: o.riskFile ?? (0, r.join)((0, r.dirname)(n), "risk.yml"),
base: o.base ?? "",
dryRun: o.dryRun ?? ""
});
return o.out === void 0 ? c : (0, i.Kg)(o.out, c);
}
}),
20267: (function(e, n, t) {
t.d(n, {
Kg: () => withEvidence,
nM: () => evidenceIn,
nP: () => writeEvidence
});
var r = t(73024);
var i = t(76760);
var o = t(19473);
var s = t(35249);
function writeEvidence(e, n) {
try {
(0, r.mkdirSync)(e, {
recursive: true
});
for (const {name: t, text: o} of n) (0, r.writeFileSync)((0, i.join)(e, (0, i.basename)(t)), o);
} catch (e) {
const n = e.code;
throw (0, o.i4)("EVIDENCE_UNWRITTEN", `expected a folder that evidence can be written to, found none (${typeof n === "string" ? n : "unknown"})`);
}
}
function evidenceIn(e, n, t) {
return o => {
const s = (0, i.join)(e, `${n}.${t}.${o}.json`);
return (0, r.existsSync)(s) ? (0, r.readFileSync)(s, "utf8") : void 0;
};
}
function withEvidence(e, n) {
try {
writeEvidence(e, n.files);
return n;
} catch (e) {
const t = (0, s.J)(e);
const r = n.verdict === "GO" ? t.code : n.code;
return {
...n,
exit: Math.max(n.exit, t.exit),
verdict: "NO-GO",
code: r,
lines: [ ...n.lines, ...t.lines ],
...n.summary === void 0 ? {} : {
summary: `${n.summary}\n${t.summary ?? ""}`
},
outputs: {
...n.outputs,
verdict: "NO-GO",
reason: r
}
};
}
}
})
};
