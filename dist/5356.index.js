export const id = 5356;

export const ids = [ 5356 ];

export const modules = {
55356: (function(e, t, s) {
s.r(t);
s.d(t, {
repositoryPacks: () => repositoryPacks
});
var o = s(19473);
var r = s(83960);
var n = s(40035);
var a = s(82968);
var c = s(25120);
const i = 5e3;
async function subjectsOf(e, t, s) {
if (t === void 0) return;
const o = await e.http.secrets.value(t, s);
const r = o.split(/[,\n]/).map(e => e.trim()).filter(e => e !== "");
for (const t of r) e.http.register(t);
return new Set(r);
}
const ownRun = (e, t) => e === void 0 ? [] : [ [ "run.id", `${e}.${t}` ] ];
function said(e, {digest: t, operations: s, uncovered: o}) {
const {cases: r, checks: n, outcome: a, reason: c, from: i, to: d} = e;
return {
outcome: a,
reason: c,
cases: r.length,
passed: r.filter(e => e.outcome === "pass").length,
flaky: r.filter(e => e.flaky).length,
checks: n,
open: r.filter(e => e.outcome !== "pass").map(({id: e}) => e),
captured: [ ...new Set(r.flatMap(({steps: e}) => e.flatMap(e => e.captured ?? []))) ],
digest: t,
...s === void 0 ? {} : {
operations: s
},
...o === void 0 ? {} : {
uncovered: o
},
ms: d - i
};
}
const unsent = ({digest: e, operations: t = 0, uncovered: s = []}) => ({
outcome: "error",
reason: "UNCOVERED_ROUTE",
cases: 0,
passed: 0,
flaky: 0,
checks: 0,
open: [],
captured: [],
digest: e,
operations: t,
uncovered: s,
ms: 0
});
function repositoryPacks(e) {
let t = 0;
return {
async run(s, d = (new AbortController).signal) {
t += 1;
const {file: l, credentials: p, mayWrite: u, subjects: f, only: v} = s;
const g = await (0, c.g)(e.folder, s);
const {pack: m, planned: h} = g;
if (g.uncovered !== void 0 && g.uncovered.length > 0) return unsent(g);
const k = new Set(Object.values(m.roles ?? {}).flatMap(({credential: e}) => e ?? []));
const y = [ ...k ].find(e => !p.includes(e));
if (y !== void 0) throw (0, o.i4)("PACK_INVALID", `${l}: expected the plan\u2019s check to list the credential ${y} that the pack uses, found it does not`);
(0, a.B)(h.length, i);
const w = Object.entries(e.http.credentials).filter(([e]) => p.includes(e));
const b = await (0, n.R)({
pack: m,
planned: h,
requests: (0, r.M)({
...e.http,
credentials: Object.fromEntries(w)
}),
clock: e.clock,
signal: d,
register: e.http.register,
random: Math.random,
given: new Map([ ...e.given, ...ownRun(e.given.get("run.id"), t) ]),
mayWrite: u,
...v === void 0 ? {} : {
only: v
},
subjects: await subjectsOf(e, f, d),
...e.report === void 0 ? {} : {
report: e.report
}
});
e.ended?.(l, b);
return said(b, g);
}
};
}
}),
82968: (function(e, t, s) {
s.d(t, {
B: () => staySmall
});
var o = s(78877);
const r = 1e4;
function staySmall(e, t = r) {
if (e >= t) (0, o.setFlagsFromString)("--optimize-for-size");
}
})
};
