export const id = 2269;

export const ids = [ 2269 ];

export const modules = {
20698: (function(e, t, n) {
n.r(t);
n.d(t, {
act: () => act
});
var o = n(35699);
var r = n(73110);
var a = n(19473);
var i = n(65012);
var s = n(53945);
var c = n(12873);
var d = n(66320);
var l = n(33526);
var u = n(45161);
var p = n(45274);
var f = n(30370);
var m = n(46246);
var h = n(66244);
var g = n(94600);
var v = n(31857);
var w = n(59652);
var $ = n(30939);
var y = n(75931);
var k = n(90036);
var b = n(59088);
var O = n(10617);
const E = 3e4;
async function askRelease(e) {
const {target: t} = e;
const n = AbortSignal.timeout(E);
return Promise.all(questions(e, n).map(async ([e, n, o]) => {
const r = t.clock.now();
const i = await o().catch(e => ({
met: "error",
reason: (0, a.iS)(e).code,
expected: k.sj,
actual: k.sj
}));
const {expected: s, actual: c, facts: d} = i;
const l = i.met === true ? "pass" : i.met === false ? "fail" : "error";
const u = i.met === true ? "MET" : i.reason;
const p = Math.max(0, t.clock.now() - r);
return {
check: e,
kind: n,
outcome: l,
reason: u,
expected: s,
actual: c,
...d === void 0 ? {} : {
facts: d
},
at: r,
ms: p
};
}));
}
function questions({plan: e, target: t, commit: n, branch: o}, r) {
const {tag: a, branch: i, frozen: s, window: c} = e.release ?? {};
const d = /^[0-9a-f]{40}$/.test(n);
const l = [ [ "commit", "release-commit", async () => told(d, "COMMIT_UNKNOWN", {
word: "a commit"
}, d ? {
word: n
} : k.sj) ] ];
const {aws: u} = e;
if (u) l.push([ "aws-identity", "identity", async () => {
const e = {
clock: t.clock,
signal: r,
plan: {
account: u.account,
region: u.region
}
};
return w.D.observe({
kind: "identity",
id: "aws-identity"
}, t, e);
} ]);
if (a !== void 0) l.push([ "tag", "release-pin", async () => {
const e = {
account: "",
region: "",
...d ? {
commit: n
} : {}
};
const o = {
clock: t.clock,
signal: r,
plan: e
};
const i = await $.f.observe({
kind: "release-pin",
id: "tag",
tag: a
}, t, o);
return {
...i,
facts: {
tag: {
word: a
}
}
};
} ]);
if (i !== void 0) {
const e = {
word: i
};
l.push([ "branch", "release-branch", async () => told(o === i, "RELEASE_OTHER_BRANCH", e, o === i ? e : {
word: "another branch or a tag"
}) ], [ "contained", "release-contained", async () => {
const e = d && await t.branches.holds(i, n, r);
return told(e, "RELEASE_NOT_ON_BRANCH", {
word: `on ${i}`
}, {
word: e ? `on ${i}` : "not on it"
});
} ]);
}
if (s === true) l.push([ "frozen", "release-frozen", async () => {
const e = i !== void 0 && await t.branches.locked(i, r);
return told(e, "BRANCH_NOT_FROZEN", {
flag: true
}, {
flag: e
});
} ]);
if (c !== void 0) l.push([ "window", "release-window", async () => {
const n = t.clock.now();
const [o, r] = [ Date.parse(c.from), Date.parse(c.until) ];
const a = (0, b.w)(e, n);
const i = {
from: {
time: o
},
until: {
time: r
}
};
return told(a === void 0, a ?? "RELEASE_EXPIRED", {
time: r
}, {
time: n
}, i);
} ]);
return l;
}
function told(e, t, n, o, r) {
const a = r === void 0 ? {} : {
facts: r
};
return e ? {
met: true,
expected: n,
actual: o,
...a
} : {
met: false,
reason: t,
expected: n,
actual: o,
...a
};
}
function pinRecord(e, t) {
const n = t.map(({check: e}) => e);
return (0, y.o)({
...e,
mode: "normal",
phase: "pin",
gate: "pin",
kind: "pin",
verdict: (0, O.LD)(n, t),
declared: n,
findings: t,
looks: 1,
prev: null
});
}
var N = n(98498);
var S = n(45039);
var x = n(21621);
var G = n(36812);
var A = n(34902);
async function runPin(e, t) {
const {target: n, world: r, run: i, clock: s, loaded: c} = e;
const {plan: d, digest: l} = c;
const u = s.now();
const p = (0, o.Kv)(d, t.optional);
const f = await askRelease({
plan: d,
target: n,
commit: i.commit,
branch: i.branch
});
const m = f.some(({kind: e, outcome: t}) => e === "identity" && t !== "pass");
const {todo: h, passed: v} = m ? {
todo: [],
passed: []
} : (0, o.oj)(d, await (0, o.gQ)(d, n, r), t);
const w = {
id: i.id,
attempt: i.attempt,
job: i.job
};
const $ = pinRecord({
world: r,
system: d.system,
plan: l,
commit: i.commit,
run: w,
tool: e.tool,
from: u,
to: s.now()
}, f);
const y = m ? void 0 : await (0, S.sc)(n.parameters, $).then(() => {}, e => (0, 
a.iS)(e).code);
const k = $.evidence.verdict === "GO" && y === void 0;
const b = f.find(({outcome: e}) => e !== "pass");
const E = b?.reason ?? (y === void 0 ? "MET" : "EVIDENCE_UNWRITTEN");
const j = [ ...v.map(e => `${e}: completed before, not run again (PHASE_ALREADY_PASSED)`), ...h.map(e => `${e}: to run`), ...p.map(e => `optional step ${e}: asked for`) ];
const {tag: I, window: T} = d.release ?? {};
const R = {
verdict: k ? "GO" : "NO-GO",
reason: E,
"plan-digest": l,
"evidence-digest": $.digest,
...k ? {
commit: i.commit,
todo: JSON.stringify(h),
optional: p.join(",")
} : {},
...k && I !== void 0 ? {
tag: I
} : {},
...k && T !== void 0 ? {
"window-until": T.until
} : {}
};
const C = y === void 0 ? [] : [ `NO-GO EVIDENCE_UNWRITTEN: the pin\u2019s record could not be kept in the account (${y})` ];
return {
exit: k ? 0 : y === void 0 ? (0, O.I$)($.evidence.declared, f) : 1,
verdict: k ? "GO" : "NO-GO",
code: E,
lines: [ `${k ? "GO" : `NO-GO ${E}`}  plan ${l.slice(0, 12)}, commit ${i.commit.slice(0, 12)}${I === void 0 ? "" : `, tag ${I}`}${T === void 0 ? "" : `, until ${T.until}`}`, ...j.map(e => `  ${e}`), ...k ? [] : [ ...(0, 
G.HN)($.evidence, d), `  what to do: ${N.CODES[E].remedy}` ], ...C ],
summary: [ `## ${k ? "Pinned" : `\u26d4 NO-GO \u2014 \`${E}\``}\n`, `Plan \`${l}\`, commit \`${i.commit}\`${I === void 0 ? "" : `, tag ${(0, 
A.pj)(I)}`}${T === void 0 ? "" : `, from ${(0, A.pj)(T.from)} until ${(0, A.pj)(T.until)}`}.\n`, ...k ? [] : [ `${N.CODES[E].means} ${N.CODES[E].remedy}\n` ], `${j.map(e => `- ${(0, 
A.pj)(e)}`).join("\n")}\n`, ...f.length > 2 ? [ (0, x.s)($.evidence, d, {
digest: $.digest
}) ] : [] ].join("\n"),
outputs: R,
files: [ (0, g.W7)($) ],
json: R
};
}
var j = n(43267);
var I = n(35249);
var T = n(77741);
var R = n(19481);
var C = n(20249);
var _ = n(50772);
var D = n(95828);
var P = n(51527);
var M = n(26189);
async function rejected(e, t) {
const n = t.split(",");
const o = e.loaded.plan.phases.filter(({id: e, on_reject: t}) => t === "rollback" && n.includes(e));
const r = o.flatMap(({signoff: e = []}) => e.map(({environment: e}) => e));
if (r.length === 0) return false;
const a = await e.target.approvals.ofRun(Number(e.run.id));
return a.some(({state: e, environments: t}) => e === "rejected" && t.some(({name: e}) => r.includes(e)));
}
async function act(e, t, n) {
const o = n.input("plan");
const r = (0, m.m)(o);
if ("problems" in r) return (0, M.J)(o, r);
const a = t === "rollback" ? [] : (0, p.lintProblems)(r);
if (a.length > 0) return (0, M.J)(o, {
code: "PLAN_LINT",
problems: a
});
const i = await (0, T.f)({
env: e,
argv1: process.argv[1],
loaded: r,
terminalRun: {
commit: "none",
id: "none"
},
githubToken: n.input("github-token"),
...t === "rollback" ? {
otherRegion: e => console.log(e)
} : {
credentialsExpire: n.input("credentials-expire")
},
mask: e => n.mask(e),
live: e => console.log(e)
});
return carryOut(i, t, n).catch(e => (0, h.redacted)(i, (0, I.J)(e)));
}
async function carryOut(e, t, n) {
if (t === "pin") return (0, h.redacted)(e, await act_pin(e, n));
if (t === "gate") return gate(e, n);
if (t === "sign-off") return (0, D.a)(e, n, await signedOff(e, n));
if (t === "hypercare") return (0, D.a)(e, n, await care(e, n));
if (t === "watch") return (0, D.a)(e, n, await watch(e, n));
if (t === "sign") return (0, D.a)(e, n, await signedBy(e, n));
if (t === "decide") return (0, D.a)(e, n, await answered(e, n));
return t === "rollback" ? rollback(e, n) : phase(e, n);
}
const printer = e => (0, f.j)(t => console.log(e.redactor.scrub(t)));
async function act_pin(e, t) {
const [n, o, r] = [ t.input("from"), t.input("through"), t.input("optional") ];
return (0, D.a)(e, t, await runPin(e, {
from: n,
through: o,
optional: r
}));
}
async function gate(e, t) {
samePin(e, t);
(0, c.g)(e.loaded.plan, e.clock.now());
if (e.run.attempt > 1) console.log(`attempt ${e.run.attempt} of the run: its phase will be refused (SIGNOFF_STALE_ATTEMPT); dispatch again`);
const n = printer(e);
return (0, D.a)(e, t, await (0, g.AQ)(e, {
phase: t.input("phase"),
gate: which(e, t),
chosen: (0, o.Kv)(e.loaded.plan, t.input("optional")),
signal: interruption(),
resume: t.input("resume") === "true",
environments: true,
report: e => n({
type: "tick",
tick: e
}),
progress: e => n({
type: "progress",
progress: e
})
}));
}
function which(e, t) {
const n = t.input("gate");
if (n === "") return "enter";
const o = (0, i.W)(e.loaded.plan, t.input("phase"));
const r = o.filter(({place: e}) => e === "enter");
if (r.every(({gate: e}) => e.gate === n)) return "enter";
const s = o.filter(({gate: e}) => e.gate === n);
const [c] = s;
if (n === "preflight" || s.length !== 1 || c === void 0 || c.place === "enter") throw (0, 
a.i4)("UNKNOWN_GATE", `expected the phase's enter gates, or one gate of it, to be of this action's kind (${n}), found others`);
return (0, i.Xc)(c.gate);
}
async function watch(e, t) {
const n = t.input("for");
if (!/^[1-9][0-9]*(s|m|h)$/.test(n)) throw (0, a.i4)("USAGE", "expected the input for as a duration such as 5h, found none");
return (0, _.j)(e, {
limit: (0, r.Rz)(n),
unlessWatched: t.input("unless-watched") === "true",
signal: interruption(),
print: t => console.log(e.redactor.scrub(t))
});
}
async function care(e, t) {
const n = t.input("for");
if (!/^(0|[1-9][0-9]*)(s|m|h)$/.test(n)) throw (0, a.i4)("USAGE", "expected the input for as a duration such as 0m, found none");
return (0, u.d)(e, {
limit: (0, r.Rz)(n),
now: false,
signal: interruption(),
print: t => console.log(e.redactor.scrub(t))
});
}
async function signedBy(e, t) {
const {actor: n} = e.run;
if (n === void 0) throw (0, a.i4)("USAGE", "expected GitHub to say who started the run, found nobody");
if (t.input("system") !== e.loaded.plan.system) throw (0, a.i4)("CONFIRMATION", `expected system to be ${e.loaded.plan.system}, found another name`);
return (0, R.$)(e, {
check: t.input("check"),
record: t.input("record"),
caller: `github/${n}`
});
}
async function answered(e, t) {
const {actor: n} = e.run;
if (n === void 0) throw (0, a.i4)("USAGE", "expected GitHub to say who started the run, found nobody");
if (t.input("system") !== e.loaded.plan.system) throw (0, a.i4)("CONFIRMATION", `expected system to be ${e.loaded.plan.system}, found another name`);
return (0, d.Z)(e, {
question: t.input("question"),
answer: t.input("answer"),
by: t.input("by"),
reason: t.input("reason"),
ticket: t.input("ticket"),
caller: `github/${n}`
});
}
async function signedOff(e, t) {
samePin(e, t);
return (0, C.E)(e, {
phase: t.input("phase"),
role: t.input("role"),
evidence: t.input("evidence") || ".gonogo/evidence",
signal: interruption()
});
}
async function phase(e, t) {
samePin(e, t);
t.saveState("open", t.input("plan"));
const n = t.input("evidence") || ".gonogo/evidence";
const r = await (0, v.P)(e, {
phase: t.input("phase"),
chosen: (0, o.Kv)(e.loaded.plan, t.input("optional")),
mode: "normal",
evidence: n,
signal: interruption(),
report: printer(e)
});
if (r.end !== "interrupted") t.saveState("open", "");
return (0, D.a)(e, t, r);
}
async function rollback(e, t) {
const {system: n} = e.loaded.plan;
if (t.input("system") !== n || t.input("confirm") !== n) throw (0, a.i4)("CONFIRMATION", `expected system and confirm to be ${n}, found another name`);
if (t.input("reason").trim() === "") throw (0, a.i4)("USAGE", "expected the input reason, found none");
const o = t.input("scope") || "all";
const r = o === "all" ? void 0 : [ o ];
(0, j.R)(e.loaded.plan, r);
(0, l.A)(e => console.log(e));
const i = t.input("only-if-open") !== "true";
if (i) leave(t, "scope", o);
leave(t, "open", t.input("plan"));
if (!i) {
if (await (0, P.gu)(e, t.input("of-run")) && !await rejected(e, t.input("on-reject"))) {
leave(t, "open", "");
return (0, D.a)(e, t, (0, P.u7)());
}
leave(t, "scope", o);
}
const c = printer(e);
const d = await (0, j.e)(e, {
mode: "normal",
verifyGates: true,
...r ? {
only: r
} : {},
incident: (0, s.h)(t.input("incident")),
report: e => c({
type: "rollback",
event: e
})
});
leave(t, "open", "");
return (0, D.a)(e, t, d);
}
function leave(e, t, n) {
try {
e.saveState(t, n);
} catch (e) {
console.log(`the post step will not go on with this rollback if it is killed (${(0, 
a.iS)(e).code})`);
}
}
function samePin(e, t) {
if (t.input("plan-digest") !== e.loaded.digest || t.input("commit") !== e.run.commit) throw (0, 
a.i4)("EVIDENCE_OTHER_PLAN", "expected the plan digest and the commit that the pin job gave, found others or none");
}
function interruption() {
const e = new AbortController;
const abort = () => e.abort((0, a.i4)("INTERRUPTED", "the run was interrupted by a signal"));
process.on("SIGINT", abort);
process.on("SIGTERM", abort);
return e.signal;
}
}),
95828: (function(e, t, n) {
n.d(t, {
a: () => keep
});
var o = n(20267);
var r = n(66244);
function keep(e, t, n) {
return (0, o.Kg)(t.input("evidence") || ".gonogo/evidence", (0, r.redacted)(e, n));
}
}),
51527: (function(e, t, n) {
n.d(t, {
gu: () => settled,
u7: () => nothingOpen
});
var o = n(35699);
var r = n(44193);
var a = n(96381);
var i = n(3476);
const s = 2e3;
async function settled(e, t = "") {
if (!/^[0-9]*$/.test(t)) return false;
const n = AbortSignal.timeout(s);
const o = new Promise(e => n.addEventListener("abort", () => e(false), {
once: true
}));
return Promise.race([ read(e, t || e.run.id, n), o ]);
}
async function read(e, t, n) {
const {loaded: s, target: c, world: d} = e;
const l = (0, i.w)(s.plan.system);
try {
const [e, i] = await Promise.all([ c.parameters.get([ l.fence, l.lock ], n), (0, 
o.gQ)(s.plan, c, d, n) ]);
if ((0, r.xn)(e.get(l.fence)).open) return false;
const u = (0, a.Kd)(e.get(l.lock));
if (u && u.expires > c.clock.now() && !u.run.startsWith(`${t}.`)) return true;
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
26189: (function(e, t, n) {
n.d(t, {
J: () => refused
});
var o = n(19473);
var r = n(46246);
var a = n(35249);
function refused(e, {code: t, problems: n}) {
const i = (0, a.J)((0, o.i4)(t, `expected a plan without problems, found ${n.length}`));
const s = n.map(({line: t, col: n, rule: o, message: r}) => ({
file: e,
line: t,
col: n,
message: `${o}: ${r}`
}));
return {
...i,
exit: 2,
lines: [ ...(0, r.Y)(e, n).split("\n"), ...i.lines ],
annotations: s
};
}
}),
66320: (function(e, t, n) {
n.d(t, {
Z: () => decideQuestion
});
var o = n(92008);
var r = n(73110);
var a = n(19473);
var i = n(8911);
const s = /^[A-Z][A-Z0-9]*-[0-9]+$/;
async function decideQuestion(e, t) {
const {loaded: n, target: c, world: d} = e;
const {plan: l, digest: u} = n;
if (t.reason.trim().length < 5 || !s.test(t.ticket)) throw (0, a.i4)("USAGE", "expected a reason of at least 5 characters and a ticket such as OPS-123");
const p = o.I.find(e => e === t.answer);
if (!p) throw (0, a.i4)("USAGE", "expected continue, rollback or extend, found another answer");
const f = await (0, i.H1)(c.parameters, l.system, t.question);
if (!f || f.world !== d || f.plan !== u) throw (0, a.i4)("QUESTION_UNKNOWN", "expected a question that a window of this plan asks, found none of that id");
const m = c.clock.now();
if (m > f.deadline) throw (0, a.i4)("QUESTION_CLOSED", `expected an answer until ${new Date(f.deadline).toISOString()}, found it later`);
const h = lengthening(f, p, t.by);
if (p === "continue") refuseOthers(l, f, t.caller);
const {ticket: g, caller: v} = t;
const w = {
question: f.id,
answer: p,
ticket: g,
caller: v,
at: m,
...h === void 0 ? {} : {
by: h
}
};
await (0, i.iZ)(c.parameters, l.system, w);
const $ = `${f.id}: ${p}${h === void 0 ? "" : ` by ${(0, r.kP)(h)}`}, ${v} on ${g}`;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${$}`, `  on record; ${f.gate} of ${f.phase} hears it within 15 s, if it is answered in time and still open` ],
summary: `## On record\n\n${$}\n`,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: `${l.system}.decision.${f.id}.json`,
text: JSON.stringify(w)
} ],
json: {
decision: w
}
};
}
function lengthening(e, t, n) {
if (e.trigger !== void 0) {
if (t !== "extend") return;
throw (0, a.i4)("USAGE", "expected continue or rollback for a trigger that holds, found extend");
}
if (t !== "extend") throw (0, a.i4)("USAGE", "expected extend for a window that may last longer; to roll back, run gonogo rollback");
if (!/^[1-9][0-9]*(s|m|h)$/.test(n)) throw (0, a.i4)("USAGE", "expected by how much, such as 15m, found none");
return (0, r.Rz)(n);
}
function refuseOthers(e, t, n) {
const o = e.triggers?.find(({id: e}) => e === t.trigger);
const r = e.roles.find(({id: e}) => e === o?.decided_by);
if (!r || !n.startsWith("github/")) return;
const i = n.slice("github/".length).toLowerCase();
if (!r.people?.some(e => e.toLowerCase() === i)) throw (0, a.i4)("NOT_DECIDER", `expected one of the people of the role ${r.id}, found somebody else`);
}
}),
45161: (function(e, t, n) {
n.d(t, {
d: () => runHypercare
});
var o = n(4300);
var r = n(80142);
var a = n(98498);
var i = n(73110);
var s = n(90036);
var c = n(21621);
var d = n(36812);
var l = n(34902);
var u = n(10617);
var p = n(94600);
const f = {
"nothing-to-watch": "nothing to watch: the cutover is not complete, or was rolled back, or the plan has no hypercare",
"not-due": "the next look is not due yet",
over: "hypercare is over, and its reports are written",
looked: "looked"
};
async function runHypercare(e, t) {
const {loaded: n, target: i, world: s, run: c} = e;
const {plan: l, digest: m} = n;
const h = await (0, o.oN)({
plan: l,
planDigest: m,
target: i,
world: s,
commit: c.commit,
run: {
id: c.id,
attempt: c.attempt,
job: c.job
},
tool: e.tool,
limit: t.limit,
now: t.now,
signal: t.signal,
report(e) {
if (e.verdict === "NO-GO" || e.closed !== void 0 || e.cared.looks % 10 === 1) t.print(lookLine(e));
}
});
const g = h.looks.at(-1);
const v = g?.findings.filter(({outcome: e, reason: t}) => e !== "pass" && t !== "WATCHING") ?? [];
const {means: w, remedy: $} = a.CODES[h.reason];
const y = h.reason === "HYPERCARE_FAILED" || h.looks.some(({findings: e}) => e.some(({outcome: e}) => e === "fail"));
const k = [ ...g ? [ careWords(g) ] : [], ...h.end === "over" && h.verdict === "NO-GO" ? [ "a report of it was NO-GO, and that stands: see its record" ] : [], ...g ? Object.entries(g.cared.reports).map(([e, t]) => `report after ${e}: ${t}`) : [], ...h.next === void 0 ? [] : [ `the next look is due at ${new Date(h.next).toISOString()}` ], ...h.verdict === "NO-GO" ? [ `to take it back: dispatch rollback.yml for ${l.system}, or gonogo rollback` ] : [] ];
return {
exit: h.verdict === "GO" ? u.dc.go : y ? u.dc.noGo : u.dc.unknown,
verdict: h.verdict,
code: h.reason,
lines: [ `${h.verdict}${h.verdict === "GO" ? " " : ` ${h.reason}:`} hypercare: ${f[h.end]}`, ...k.map(e => `  ${e}`), ...v.map(e => `  ${(0, 
d.mC)(e)}`), ...h.verdict === "GO" ? [] : [ `  what it means: ${w}`, `  what to do: ${$}` ] ],
summary: summaryOf(e, h, k),
outputs: {
verdict: h.verdict,
reason: h.reason
},
files: [ {
name: `${l.system}.hypercare.json`,
text: (0, r.$N)({
end: h.end,
reason: h.reason,
looks: h.looks.map(fileLook)
})
}, ...h.records.map(p.W7) ],
json: {
end: h.end,
looks: h.looks.map(fileLook),
records: h.records.map(({evidence: e}) => e)
}
};
}
function fileLook({at: e, verdict: t, findings: n, cared: o, closed: r}) {
const {texts: a, ...i} = o;
return {
at: e,
verdict: t,
findings: n,
cared: i,
...r === void 0 ? {} : {
closed: r
}
};
}
function careWords({since: e, cared: t}) {
const n = t.holes.length === 0 ? "no gap" : `${t.holes.length} gaps of which nothing is known`;
const o = t.failed.length === 0 ? "" : `, bad at some look: ${t.failed.join(", ")}`;
return `${(0, i.kP)(e)} since ${t.phase} was done: ${t.looks} looks, ${t.missed} MISSED, ${n}${o}`;
}
function lookLine({verdict: e, findings: t, cared: n, since: o, closed: r}) {
const a = t.filter(({reason: e}) => e === "WATCHING").length;
const s = t.filter(({outcome: e}) => e === "pass").length;
return [ `\u2026 hypercare: look ${n.looks}, ${(0, i.kP)(o)} after the go-live: ${r === void 0 ? "" : `report after ${r}: `}${e}, ${s} of ${t.length} passed${a === 0 ? "" : `, ${a} watched`}`, ...n.missed === 0 ? [] : [ `${n.missed} looks MISSED` ], ...t.filter(({outcome: e, reason: t}) => e !== "pass" && t !== "WATCHING").map(({check: e, outcome: t, reason: n}) => `${e} ${t} ${n}`) ].join(" \xb7 ");
}
function summaryOf({loaded: e, world: t}, n, o) {
const {plan: r} = e;
const i = n.looks.at(-1);
return [ `## ${n.verdict === "GO" ? "\u2705" : "\u26d4 NO-GO \u2014"} Hypercare of ${(0, 
l.pj)(r.title)}: ${(0, l.pj)(f[n.end])}`, "", ...t === "rehearsal" ? [ "REHEARSAL", "" ] : [], ...n.verdict === "GO" ? [] : [ `**\`${n.reason}\`**: ${(0, 
l.pj)(a.CODES[n.reason].means)} ${(0, l.pj)(a.CODES[n.reason].remedy)}`, "" ], ...o.flatMap(e => [ (0, 
l.pj)(e), "" ]), ...i ? (0, l.tp)([ "check", "outcome", "found", "reason" ], i.findings.map(({check: e, outcome: t, actual: n, reason: o}) => [ e, o === "WATCHING" ? "watched" : t, (0, 
s.cv)(n), o ])) : [], "", ...n.records.slice(-1).map(({evidence: e, digest: t}) => (0, 
c.s)(e, r, {
digest: t
})) ].join("\n");
}
}),
19481: (function(e, t, n) {
n.d(t, {
$: () => signItem
});
var o = n(61840);
var r = n(19473);
var a = n(60638);
var i = n(2558);
var s = n(66326);
const c = /^[A-Za-z0-9][A-Za-z0-9_.:/#-]{0,199}$/;
async function signItem(e, t) {
const {loaded: n, target: d, world: l, run: u} = e;
const {plan: p} = n;
const f = (0, i.u)(p);
const m = f.find(({id: e}) => e === t.check);
if (!m) throw (0, r.i4)("UNKNOWN_ITEM", `expected one of ${f.map(({id: e}) => e).join(", ") || "no item at all"}, found another name`);
if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(u.commit)) throw (0, r.i4)("COMMIT_UNKNOWN", "expected the commit of a checkout to sign against, found none");
const h = t.record.trim();
if (m.record !== void 0 ? !c.test(h) : h !== "") throw (0, r.i4)("USAGE", m.record === void 0 ? `expected no record for ${m.id}, found one` : `expected a record (${m.record}) of letters, digits and -_.:/#, found ${h === "" ? "none" : "other text"}`);
await refuseOthers(e, m);
const g = {
check: m.id,
item: (0, s.U)(m),
role: m.role,
commit: u.commit,
world: l,
by: t.caller,
at: d.clock.now(),
...h === "" ? {} : {
record: h
}
};
await (0, a.A)(d.parameters, p.system, g);
const v = `${m.id}: signed by ${t.caller} as ${m.role} against ${u.commit.slice(0, 12)}`;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${v}`, "  on record; another commit needs another signature" ],
summary: `## On record\n\n${v}\n`,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: `${p.system}.signed.${m.id}.json`,
text: JSON.stringify(g)
} ],
json: {
signed: g
}
};
async function refuseOthers({loaded: {plan: e}}, {role: n}) {
const a = e.roles.find(e => e.id === n);
if (!a || !t.caller.startsWith("github/")) return;
const i = t.caller.slice("github/".length).toLowerCase();
const s = await (0, o.l)(a, d.repository);
if (!s?.includes(i)) throw (0, r.i4)("NOT_SIGNER", `expected one of the people of the role ${n}, found somebody else, or a team that cannot be seen`);
}
}
}),
59022: (function(e, t, n) {
n.d(t, {
x: () => a,
z: () => tool
});
var o = n(77598);
var r = n(73024);
const a = "0.1.0";
function tool(e) {
const t = e === void 0 ? Buffer.alloc(0) : (0, r.readFileSync)(e);
return {
version: a,
bundle: (0, o.createHash)("sha256").update(t).digest("hex")
};
}
}),
50772: (function(e, t, n) {
n.d(t, {
j: () => runWatchOver
});
var o = n(23054);
var r = n(80142);
var a = n(98498);
var i = n(73110);
var s = n(36812);
var c = n(34902);
var d = n(49098);
var l = n(10617);
const u = {
"nothing-to-watch": "nothing to watch: no phase is done that triggers watch, or another is under way",
"watched-already": "somebody else watches",
"handed-over": "the next phase has begun",
"rolled-back": "the system was rolled back",
time: "the time of this watch is over",
fired: "a trigger fired",
blind: "a trigger could not be told"
};
const clockTime = e => new Date(e).toISOString().slice(11, 19);
async function runWatchOver(e, t) {
const {loaded: n, target: i, world: d, run: p} = e;
const {plan: f, digest: m} = n;
let h = 0;
const g = await (0, o.w)({
plan: f,
planDigest: m,
target: i,
world: d,
commit: p.commit,
limit: t.limit,
unlessWatched: t.unlessWatched,
signal: t.signal,
rollBack: () => i.dispatches.rollback(f.system, "a trigger fired while the next phase waited", t.signal),
report(e) {
h += 1;
const n = e.questions.length > 0 || e.findings.some(({outcome: e}) => e !== "pass");
if (n || h % 10 === 1) t.print(lookLine(e));
}
});
const {watched: v} = g;
const w = g.findings.filter(({outcome: e, reason: t}) => e !== "pass" && t !== "WATCHING");
const $ = v ? [ `watched after ${v.phase} from ${clockTime(v.from)} until ${clockTime(v.until)}: ${v.looks} looks, ${v.missed} MISSED, ${v.holes.length === 0 ? "no gap" : `${v.holes.length} gaps of which nothing is known`}` ] : [];
const y = g.end !== "fired" ? [] : [ g.reason === "DISPATCH_FAILED" ? `rollback.yml could NOT be started: run gonogo rollback, or dispatch rollback.yml for ${f.system}, now` : `rollback.yml was started for ${f.system}` ];
const {means: k, remedy: b} = a.CODES[g.reason];
return {
exit: g.verdict === "GO" ? l.dc.go : g.end === "blind" ? l.dc.unknown : l.dc.noGo,
verdict: g.verdict,
code: g.reason,
lines: [ `${g.verdict}${g.verdict === "GO" ? " " : ` ${g.reason}:`} ${u[g.end]}${g.fired ? ` (${g.fired.trigger}, ${g.fired.reason})` : ""}`, ...[ ...$, ...y ].map(e => `  ${e}`), ...w.map(e => `  ${(0, 
s.mC)(e)}`), ...g.verdict === "GO" ? [] : [ `  what it means: ${k}`, `  what to do: ${b}` ] ],
summary: [ `## ${g.verdict === "GO" ? "\u2705" : "\u26d4 NO-GO \u2014"} Watch between phases: ${(0, 
c.pj)(u[g.end])}`, "", ...d === "rehearsal" ? [ "REHEARSAL", "" ] : [], ...[ ...$, ...y ].flatMap(e => [ (0, 
c.pj)(e), "" ]), ...(0, c.tp)([ "trigger\u2019s check", "outcome", "reason" ], g.findings.map(({check: e, outcome: t, reason: n}) => [ e, t, n ])) ].join("\n"),
outputs: {
verdict: g.verdict,
reason: g.reason
},
files: [ {
name: `${f.system}.${v?.phase ?? "none"}.watched.json`,
text: (0, r.$N)({
end: g.end,
reason: g.reason,
...v ? {
watched: {
...v,
texts: {}
}
} : {}
})
} ],
json: {
end: g.end,
watched: v ?? null,
fired: g.fired ?? null,
findings: g.findings
}
};
}
function lookLine({phase: e, watched: t, findings: n, questions: o, at: r}) {
const a = n.filter(({outcome: e}) => e === "pass").length;
return [ `\u2026 after ${e}: look ${t.looks}, ${a} of ${n.length} triggers quiet, known until ${clockTime(t.until)}`, ...t.missed === 0 ? [] : [ `${t.missed} looks MISSED` ], ...(0, 
d.Is)(o, r), ...n.filter(({outcome: e}) => e !== "pass").map(({check: e, outcome: t, reason: n}) => `${e} ${t} ${n}`), ...t.until === r ? [] : [ `nothing known for ${(0, 
i.kP)(r - t.until)}` ] ].join(" \xb7 ");
}
}),
60638: (function(e, t, n) {
n.d(t, {
A: () => keepSigned,
N: () => readSigned
});
var o = n(80142);
var r = n(19473);
var a = n(39074);
var i = n(3476);
const s = /^(assumed-role|user|github)\/[A-Za-z0-9+=,._[\]-]{1,128}$/;
const nameOf = (e, t) => `${(0, i.w)(e).records}/signed.${t}`;
async function keepSigned(e, t, n) {
await e.put({
name: nameOf(t, n.check),
value: (0, o.$N)({
...n
}),
type: "String",
mode: "overwrite"
});
}
async function readSigned(e, t, n, o) {
const i = nameOf(t, n);
const c = (await e.get([ i ], o)).get(i);
if (!c) return;
const {item: d, role: l, commit: u, world: p, by: f, at: m, record: h, ...g} = (0, 
a.o)(c.value, `the signature of ${n}`);
const text = e => typeof e === "string" && e !== "";
const v = g["check"] === n && [ d, l, u ].every(text) && (p === "production" || p === "rehearsal") && text(f) && s.test(f) && typeof m === "number" && Number.isSafeInteger(m) && (h === void 0 || text(h));
if (!v) throw (0, r.i4)("RESPONSE_INVALID", `expected the signature of ${n}, found something else in its place`);
return {
check: n,
item: d,
role: l,
commit: u,
world: p,
by: f,
at: m,
...h === void 0 ? {} : {
record: h
}
};
}
}),
2558: (function(e, t, n) {
n.d(t, {
u: () => manualChecks
});
var o = n(28686);
function manualChecks(e) {
const t = (0, o.AV)(e).flatMap(({check: e}) => e.kind === "manual" ? [ e ] : []);
return t.filter((e, n) => t.findIndex(t => t.id === e.id) === n);
}
})
};
