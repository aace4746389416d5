export const id = 6467;

export const ids = [ 6467 ];

export const modules = {
32859: (function(t, e, o) {
o.d(e, {
X: () => callerName
});
function callerName(t) {
const [e = "other", o = ""] = (t.split(":").at(-1) ?? "").split("/");
const n = [ "assumed-role", "user", "root", "federated-user" ].includes(e) ? e : "other";
return n !== "other" && /^[A-Za-z0-9+=,._-]{1,128}$/.test(o) ? `${n}/${o}` : n;
}
}),
30124: (function(t, e, o) {
o.d(e, {
rolledBack: () => rolledBack
});
var n = o(4177);
var r = o(88670);
var a = o(98498);
var i = o(19473);
var s = o(45039);
var c = o(21621);
var d = o(36812);
var l = o(34902);
var u = o(68640);
var m = o(5539);
var v = o(32859);
var p = o(73327);
var f = o(94600);
const g = 15e3;
const w = 3;
async function tellPullRequests(t, e, o, {cutover: n, entries: r}) {
const {loaded: s, target: c, run: d, redactor: l} = t;
const {plan: u} = s;
const v = AbortSignal.timeout(g);
const p = commitOf(r) ?? d.commit;
try {
const t = await c.comments.pullRequestsOf(p, v);
if (t.length === 0) return [ `  no pull request brought commit ${p.slice(0, 12)}: nobody was told there` ];
const a = `\x3c!-- gonogo:rollback:${u.system}:${n === "unknown" ? d.id : n}:${o.scope} --\x3e`;
const i = l.scrub((0, m.Yi)(u, e, o, r));
const s = [];
for (const e of t.slice(-w)) {
const t = await c.comments.upsertComment(e, a, i, {
signal: v
});
s.push(`  pull request #${e}: comment ${t}`);
}
return s;
} catch (t) {
const {code: e} = (0, i.iS)(t);
if (e === "GITHUB_UNKNOWN") return [];
return [ `  COMMENT_FAILED: the pull request of the release could not be told (${e})`, `  what to do: ${a.CODES.COMMENT_FAILED.remedy}` ];
}
}
function commitOf(t) {
const e = t.findLast(({type: t}) => t === "phase-begun")?.commit;
return e !== void 0 && /^[0-9a-f]{40}$/.test(e) ? e : void 0;
}
async function rolledBack(t, e, o, r) {
const {loaded: v, target: g, world: w, run: N, clock: b} = t;
const {plan: h, digest: y} = v;
const {from: E, stopped: $} = r;
const O = {
id: N.id,
attempt: N.attempt,
job: N.job
};
const k = {
world: w,
mode: e.mode,
...e.breakGlass === void 0 ? {} : {
break_glass: e.breakGlass
},
system: h.system,
plan: y,
commit: N.commit,
run: O,
tool: t.tool,
prev: null,
from: E,
to: b.now()
};
const C = await identify(t);
const D = N.actor === void 0 ? C.name : `github/${N.actor}`;
const G = e.incident?.link;
const T = wrongAccount(t, C);
const I = {
...T === void 0 ? {} : {
astray: T
},
scope: e.only?.join(", ") ?? "all",
at: E,
rehearsed: w === "rehearsal",
run: {
id: N.id,
...N.url === void 0 ? {} : {
url: N.url
}
},
...D === void 0 ? {} : {
by: D
},
...G === void 0 ? {} : {
link: G
},
...$ === void 0 ? {} : {
stopped: $
}
};
const S = (0, n.C)(k, o, {
scope: [ ...e.only ?? [ "all" ] ],
...D === void 0 ? {} : {
caller: D
},
...G === void 0 ? {} : {
incident: G
},
...$ === void 0 ? {} : {
cancelled: $.runs.map(({run: t, result: e}) => ({
run: t,
result: e
}))
}
});
const x = await (0, s.sc)(g.parameters, S).then(() => {}, t => (0, i.iS)(t).code);
const j = await gatesAfter(t, e, S.digest);
const A = await (0, p.H)(t);
const M = await (0, p.u)(t, o, {
about: I,
told: A
});
const R = [ ...e.incident?.said === void 0 ? [] : [ `  ${e.incident.said}` ], ...$ === void 0 ? [] : (0, 
m.tI)($, h.system).map(t => `  ${t}`), ...await tellPullRequests(t, o, I, A), ...M.files.map(({name: t}) => `  written beside the evidence: ${t}`) ];
const _ = [ ...R, ...M.line === void 0 ? [] : [ M.line ], ...x === void 0 ? [] : [ unkept(x), `  what to do: ${a.CODES.EVIDENCE_UNWRITTEN.remedy}` ], ...j.flatMap(t => "failed" in t ? [ `  the gates after the rollback could not be run: ${t.failed}` ] : (0, 
d.HN)(t.evidence, h)) ];
const U = j.flatMap(t => "failed" in t ? [] : [ t ]);
const W = !o.verified ? "NOT_VERIFIED" : T ?? (x === void 0 ? "MET" : "EVIDENCE_UNWRITTEN");
const q = W === "MET" ? "GO" : "NO-GO";
return {
exit: q === "GO" ? 0 : 1,
verdict: q,
code: W,
lines: [ ...T ? [ `NO-GO ${T}: ${a.CODES[T].means}`, `  what to do: ${a.CODES[T].remedy}` ] : [], ...(0, 
u.iM)(o), ..._ ],
summary: [ ...T ? [ `## \u26d4 NO-GO \u2014 \`${T}\`\n\n${a.CODES[T].means} ${a.CODES[T].remedy}\n` ] : [], (0, 
u.j0)(o, w), ...x === void 0 ? [] : [ `\n**${unkept(x).trim()}**\n` ], [ "", "### Beside the switches", "", ...R.map(t => `- ${(0, 
l.pj)(t)}`), "" ].join("\n"), ...U.map(({evidence: t, digest: e}) => (0, c.s)(t, h, {
digest: e
})) ].join("\n"),
outputs: {
verdict: q,
reason: W,
"plan-digest": y,
"evidence-digest": S.digest
},
files: [ ...[ S, ...U ].map(f.W7), ...M.files ],
json: {
...o,
cutoverRuns: $ ?? null,
after: U.map(({evidence: t}) => ({
gate: t.gate,
verdict: t.verdict
})),
digest: S.digest
}
};
}
const unkept = t => `  NO-GO EVIDENCE_UNWRITTEN: the record of the rollback could not be kept in the account (${t})`;
async function gatesAfter(t, e, o) {
const {loaded: n, target: a, world: s, run: c} = t;
if (!e.verifyGates || e.only || n.plan.rollback.verify === void 0) return [];
try {
const i = await (0, r.R)({
plan: n.plan,
planDigest: n.digest,
phase: "rollback",
gate: "verify",
target: a,
world: s,
mode: e.mode,
...e.breakGlass === void 0 ? {} : {
breakGlass: e.breakGlass
},
commit: c.commit,
run: {
id: c.id,
attempt: c.attempt,
job: c.job
},
tool: t.tool,
prev: o
});
return i.records;
} catch (t) {
return [ {
failed: (0, i.iS)(t).code
} ];
}
}
async function identify({target: t}) {
try {
const {arn: e, account: o} = await t.identity.caller();
return {
name: (0, v.X)(e),
account: o
};
} catch (t) {
return {
failed: (0, i.iS)(t).code
};
}
}
function wrongAccount({loaded: t}, e) {
const o = t.plan.aws?.account;
if (o === void 0) return;
return e.failed ?? (e.account === o ? void 0 : "WRONG_ACCOUNT");
}
}),
12436: (function(t, e, o) {
o.d(e, {
A: () => waiverEnd,
Q: () => waiverFor
});
const n = 864e5;
const r = /^(\d{4})-(\d{2})-(\d{2})$/;
function waiverEnd(t) {
const e = r.exec(t);
if (!e) return Number.NaN;
const o = Date.UTC(Number(e[1]), Number(e[2]) - 1, Number(e[3]));
return new Date(o).toISOString().startsWith(t) ? o + n : Number.NaN;
}
function waiverFor(t, e, o) {
const r = t.find(t => t.check === e && waiverEnd(t.expires) > o);
if (!r) return;
const a = Math.floor((waiverEnd(r.expires) - o) / n);
return {
ticket: r.ticket,
owner: r.owner,
expires: r.expires,
daysLeft: a
};
}
})
};
