export const id = 7663;

export const ids = [ 7663 ];

export const modules = {
17663: (function(e, s, t) {
t.r(s);
t.d(s, {
validate: () => validate
});
var n = t(19473);
var i = t(96672);
var o = t(46246);
var l = t(35249);
async function validate(e, s, a, r) {
const p = (0, o.m)(s);
const m = "problems" in p ? "PLAN_INVALID" : "PLAN_LINT";
const c = "problems" in p ? p.problems : a ? (await t.e(5274).then(t.bind(t, 45274))).lintProblems(p) : [];
const d = r === void 0 || "problems" in p || c.length > 0 ? void 0 : await pastOf(p, r);
const h = [ ...c, ...d?.problems ?? [] ];
if ("problems" in p || h.length > 0) {
const e = (0, l.J)((0, n.i4)(m, `expected a plan without problems, found ${h.length}`));
return {
...e,
exit: 2,
lines: [ ...(0, o.Y)(s, h).split("\n"), ...d?.lines ?? [], ...e.lines ],
json: {
file: s,
problems: h.map(e => ({
...e,
path: e.path.map(e => typeof e === "string" ? (0, i.pj)(e) : e)
}))
}
};
}
const {plan: b, digest: f} = p;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${s}: ${b.system}, ${b.phases.length} phases, ${b.switches.length} switches, ${a ? "no problem found" : "follows the schema"}`, `  digest ${f}`, ...d?.lines ?? [] ],
outputs: {},
files: [],
json: {
file: s,
system: b.system,
digest: f,
problems: []
}
};
}
async function pastOf(e, s) {
const [{readHistories: n}, {lintHistory: i}] = await Promise.all([ Promise.all([ t.e(5175), t.e(2017) ]).then(t.bind(t, 72017)), Promise.all([ t.e(5175), t.e(216) ]).then(t.bind(t, 70216)) ]);
return i(e, n(s));
}
})
};
