export const id = 6599;

export const ids = [ 6599 ];

export const modules = {
92008: (function(e, t, n) {
n.d(t, {
I: () => o
});
const o = [ "continue", "rollback", "extend" ];
}),
32859: (function(e, t, n) {
n.d(t, {
X: () => callerName
});
function callerName(e) {
const [t = "other", n = ""] = (e.split(":").at(-1) ?? "").split("/");
const o = [ "assumed-role", "user", "root", "federated-user" ].includes(t) ? t : "other";
return o !== "other" && /^[A-Za-z0-9+=,._-]{1,128}$/.test(n) ? `${o}/${n}` : o;
}
}),
6599: (function(e, t, n) {
n.r(t);
n.d(t, {
decide: () => decide
});
var o = n(19473);
var r = n(32859);
var i = n(66320);
var s = n(68087);
async function decide(e, t, n, a, c) {
const d = await (0, s.h)(e, t, false);
const {account: u, arn: l} = await d.target.identity.caller();
if (u !== d.loaded.plan.aws?.account) throw (0, o.i4)("WRONG_ACCOUNT", "expected credentials of the plan\u2019s account, found another\u2019s");
return (0, i.Z)(d, {
question: n,
answer: a,
by: "",
...c,
caller: (0, r.X)(l)
});
}
}),
68087: (function(e, t, n) {
n.d(t, {
h: () => open
});
var o = n(19473);
var r = n(70365);
var i = n(45274);
var s = n(46246);
var a = n(77741);
async function open(e, t, n, o, i = {}) {
const s = checked(e, t, n);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const d = await (0, a.f)({
env: e.env,
argv1: process.argv[1],
loaded: s,
live: e.live,
terminalRun: {
commit: (0, r.G)(),
id: c
},
...o ? {
otherRegion: o
} : {},
...i
});
e.opened?.(d);
return d;
}
function checked(e, t, n) {
const r = (0, s.m)(t);
const a = "problems" in r ? r.problems : n ? (0, i.lintProblems)(r) : [];
if ("problems" in r || a.length > 0) {
for (const n of (0, s.Y)(t, a).split("\n")) e.live(n);
throw (0, o.i4)("problems" in r ? "PLAN_INVALID" : "PLAN_LINT", `expected a plan without problems, found ${a.length}`);
}
return r;
}
}),
70365: (function(e, t, n) {
n.d(t, {
G: () => commitHere
});
var o = n(31421);
var r = n(73024);
var i = n(76760);
const s = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
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
if (t === void 0 || s.test(t)) return t;
const n = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const o = n === void 0 || n.includes("..") ? void 0 : read(n);
return o !== void 0 && s.test(o) ? o : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, r.realpathSync)(e);
for (let e = (0, i.dirname)(t); !(0, r.existsSync)((0, i.join)(t, ".git")); e = (0, 
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
const t = (0, o.execFileSync)("git", [ "rev-parse", "HEAD" ], {
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
}),
66320: (function(e, t, n) {
n.d(t, {
Z: () => decideQuestion
});
var o = n(92008);
var r = n(73110);
var i = n(19473);
var s = n(8911);
const a = /^[A-Z][A-Z0-9]*-[0-9]+$/;
async function decideQuestion(e, t) {
const {loaded: n, target: c, world: d} = e;
const {plan: u, digest: l} = n;
if (t.reason.trim().length < 5 || !a.test(t.ticket)) throw (0, i.i4)("USAGE", "expected a reason of at least 5 characters and a ticket such as OPS-123");
const f = o.I.find(e => e === t.answer);
if (!f) throw (0, i.i4)("USAGE", "expected continue, rollback or extend, found another answer");
const h = await (0, s.H1)(c.parameters, u.system, t.question);
if (!h || h.world !== d || h.plan !== l) throw (0, i.i4)("QUESTION_UNKNOWN", "expected a question that a window of this plan asks, found none of that id");
const p = c.clock.now();
if (p > h.deadline) throw (0, i.i4)("QUESTION_CLOSED", `expected an answer until ${new Date(h.deadline).toISOString()}, found it later`);
const w = lengthening(h, f, t.by);
if (f === "continue") refuseOthers(u, h, t.caller);
const {ticket: g, caller: m} = t;
const v = {
question: h.id,
answer: f,
ticket: g,
caller: m,
at: p,
...w === void 0 ? {} : {
by: w
}
};
await (0, s.iZ)(c.parameters, u.system, v);
const $ = `${h.id}: ${f}${w === void 0 ? "" : ` by ${(0, r.kP)(w)}`}, ${m} on ${g}`;
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: [ `GO  ${$}`, `  on record; ${h.gate} of ${h.phase} hears it within 15 s, if it is answered in time and still open` ],
summary: `## On record\n\n${$}\n`,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [ {
name: `${u.system}.decision.${h.id}.json`,
text: JSON.stringify(v)
} ],
json: {
decision: v
}
};
}
function lengthening(e, t, n) {
if (e.trigger !== void 0) {
if (t !== "extend") return;
throw (0, i.i4)("USAGE", "expected continue or rollback for a trigger that holds, found extend");
}
if (t !== "extend") throw (0, i.i4)("USAGE", "expected extend for a window that may last longer; to roll back, run gonogo rollback");
if (!/^[1-9][0-9]*(s|m|h)$/.test(n)) throw (0, i.i4)("USAGE", "expected by how much, such as 15m, found none");
return (0, r.Rz)(n);
}
function refuseOthers(e, t, n) {
const o = e.triggers?.find(({id: e}) => e === t.trigger);
const r = e.roles.find(({id: e}) => e === o?.decided_by);
if (!r || !n.startsWith("github/")) return;
const s = n.slice("github/".length).toLowerCase();
if (!r.people?.some(e => e.toLowerCase() === s)) throw (0, i.i4)("NOT_DECIDER", `expected one of the people of the role ${r.id}, found somebody else`);
}
}),
8911: (function(e, t, n) {
n.d(t, {
B1: () => readDecision,
H1: () => readQuestion,
S2: () => questionId,
e$: () => askQuestion,
iZ: () => keepDecision
});
var o = n(80142);
var r = n(92008);
var i = n(19473);
var s = n(39074);
var a = n(3476);
const c = /^[a-z][a-z0-9_-]{0,62}$/;
const d = /^(assumed-role|user|root|federated-user|other|github)(\/[A-Za-z0-9+=,._[\]-]{1,128})?$/;
const u = /^[A-Z][A-Z0-9]*-[0-9]+$/;
const isTime = e => typeof e === "number" && Number.isSafeInteger(e) && e >= 0;
const questionName = (e, t) => `${(0, a.w)(e).records}/question.${t}`;
const decisionName = (e, t) => `${(0, a.w)(e).records}/decision.${t}`;
function questionId(e, t) {
return `${e.slice(0, 50)}-${(0, o.sc)((0, o.$N)({
...t
})).slice(0, 6)}`;
}
async function askQuestion(e, t, n, r) {
const i = questionName(t, n.id);
await e.put({
name: i,
value: (0, o.$N)({
...n
}),
type: "String",
mode: "overwrite"
}, r);
}
async function readQuestion(e, t, n, o) {
if (!c.test(n)) return;
const r = questionName(t, n);
const a = (await e.get([ r ], o)).get(r);
if (!a) return;
const d = (0, s.o)(a.value, "a question");
const u = [ d.plan, d.commit, d.phase, d.gate ].every(e => typeof e === "string");
const l = d.world === "production" || d.world === "rehearsal";
const f = d.trigger === void 0 || typeof d.trigger === "string";
if (d.id === n && u && l && f && isTime(d.askedAt) && isTime(d.deadline)) return d;
throw (0, i.i4)("RESPONSE_INVALID", "expected a question with id, world, plan, commit, phase, gate, askedAt and deadline");
}
async function keepDecision(e, t, n, r) {
const s = decisionName(t, n.question);
const a = (0, o.$N)({
...n
});
try {
await e.put({
name: s,
value: a,
type: "String",
mode: "create"
}, r);
} catch (t) {
if (!(0, i.oh)(t) || t.code !== "EXISTS") throw t;
if ((await e.get([ s ], r)).get(s)?.value === a) return;
throw (0, i.i4)("DECIDED_ALREADY", `expected ${n.question} to be open, found an answer on record`);
}
}
async function readDecision(e, t, n, o) {
const a = decisionName(t, n);
const c = (await e.get([ a ], o)).get(a);
if (!c) return;
const {answer: l, by: f, ticket: h, caller: p, at: w, question: g} = (0, s.o)(c.value, "an answer");
const m = r.I.find(e => e === l);
const v = m !== void 0 && g === n && typeof h === "string" && u.test(h) && typeof p === "string" && d.test(p) && isTime(w) && (m === "extend" ? isTime(f) && f > 0 : f === void 0);
if (!v) throw (0, i.i4)("RESPONSE_INVALID", "expected an answer with question, answer, ticket, caller and at");
return {
question: n,
answer: m,
ticket: h,
caller: p,
at: w,
...isTime(f) ? {
by: f
} : {}
};
}
}),
3476: (function(e, t, n) {
n.d(t, {
w: () => pathsOf
});
function pathsOf(e) {
const t = `/gonogo/${e}`;
return {
root: t,
lock: `${t}/lock`,
fence: `${t}/fence`,
cutover: `${t}/cutover`,
standing: `${t}/standing`,
records: `${t}/records`,
journal: e => `${t}/journal/${e}`,
restore: e => `${t}/restore/${e}`
};
}
})
};
