export const id = 6739;

export const ids = [ 6739 ];

export const modules = {
49522: (function(e, t, r) {
r.r(t);
r.d(t, {
commentOn: () => commentOn
});
var o = r(76760);
var i = r(19473);
var n = r(40783);
var s = r(47632);
var a = r(48269);
const d = [ "plan", "workflows", "packs", "risk-file" ];
async function contradiction(e, t, {fork: r, template: o}) {
if (e.fork !== r) return "another word on whether it comes from a fork";
if (r && e.dry_run !== null) return "a dry run of a fork";
if (e.draft !== t.draft) return "another word on whether it is a draft";
if (e.risk !== (0, s.jL)(t.labels)) return "another risk than the label\u2019s";
const i = new Map(e.findings.map(({finding: e}) => [ e.check, e.outcome ]));
const p = (0, a.T)(t, (0, n.x)(t.body, o), e.commit);
if ([ ...d, ...p.map(({id: e}) => e) ].some(e => !i.has(e))) return "a check of every release PR left out";
for (const {id: e, observe: t} of p) {
const {met: r} = await t();
if (i.get(e) === "pass" && r !== true) return `a pass of ${e}`;
}
return;
}
var p = r(87929);
var c = r(41037);
var m = r(8461);
var u = r(35249);
var h = r(68594);
var l = r(11789);
async function commentOn(e) {
const t = e.systems.split(/\s+/).filter(e => e !== "");
if (t.length === 0 || !t.every(e => /^[a-z][a-z0-9_-]{0,62}$/.test(e)) || !/^[0-9a-f]{40}$/.test(e.headCommit) || !/^[\w.-]+\/[\w.-]+$/.test(e.headRepository) || !/^[0-9]{1,20}\.[0-9]{1,6}$/.test(e.headRun)) throw (0, 
i.i4)("USAGE", "expected system, head-sha, head-repository and head-run as GitHub tells them, found something else");
const r = await (0, l.Dw)(e);
const o = writerOf(e, r);
const n = [];
let s;
for (const a of t) try {
n.push(`${a}: ${await one(e, r, o, a)}`);
} catch (e) {
s ??= (0, u.J)(e);
const {code: t} = (0, i.iS)(e);
n.push(`${a}: NO-GO ${t}`);
try {
const e = await o.withdraw(a, t);
if (e !== void 0) n.push(`${a}: ${e}`);
} catch (e) {
s ??= (0, u.J)(e);
n.push(`${a}: COMMENT_FAILED: what stands there could not be withdrawn (${(0, i.iS)(e).code})`);
}
}
if (s) return {
...s,
lines: [ ...n, ...s.lines ]
};
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: n,
outputs: {
verdict: "GO",
reason: "MET"
},
files: [],
json: {}
};
}
async function one(e, t, r, n) {
const s = (0, o.join)(e.folder, `release-pr-${n}`, c.Uq);
const a = (0, h.$$)(s, Number.MAX_SAFE_INTEGER);
if (!a) return `no report; ${await r.withdraw(n) ?? "so it is no release PR of this system"}`;
if (a.byteLength > c.MI) throw (0, i.i4)("ARTIFACT_REFUSED", "expected a report, found a larger file");
const d = (0, p.tL)(a.toString("utf8"));
await belongs(e, t, n, d);
const u = await r.write(n, d.number, (0, m.HX)(d));
return u === "kept" ? "a newer run has commented already" : `${u}: ${(0, m.Pl)(d)}`;
}
function writerOf({headCommit: e, headRepository: t, headRun: r}, {comments: o, pulls: i}) {
let n;
const write = (e, t, i, n) => o.upsertComment(t, (0, m.we)(e), `\x3c!-- run ${r} --\x3e\n${i}`, {
keep: e => isNewer(e, r),
...n
});
return {
write: write,
async withdraw(r, o) {
n ??= i.openAt(e);
const s = [];
for (const {number: e, head: i} of await n) if ((0, l.FB)(i.repository, t)) s.push(await write(r, e, (0, 
m.y6)(r, o), {
standing: true
}));
if (s.some(e => e === "edited" || e === "unchanged")) return "the comment that stood says NO-GO now";
return s.includes("kept") ? "a newer run has commented already" : void 0;
}
};
}
async function belongs(e, t, r, o) {
const refuse = e => (0, i.i4)("PR_OTHER", `expected a report of the run that was told, found ${e}`);
if (o.system !== r) throw refuse("another system");
if (o.commit !== e.headCommit) throw refuse("another commit");
if (o.run.id !== e.headRun.split(".")[0]) throw refuse("another run");
if (o.world !== t.world) throw (0, i.i4)("WORLD_OTHER", "expected a report of this world, found one of the other");
const n = await (0, l.pv)(t, String(o.number));
if (n.head.commit !== e.headCommit) throw refuse("a pull request whose head is another commit");
if (!(0, l.FB)(n.head.repository, e.headRepository)) throw refuse("a pull request from another repository");
const s = {
fork: !(0, l.FB)(n.head.repository, t.repositoryName),
template: (0, h.uO)()
};
const a = await contradiction(o, n, s);
if (a !== void 0) throw (0, i.i4)("REPORT_CONTRADICTED", `expected a report of what GitHub says, found ${a}`);
}
function isNewer(e, t) {
const [r, o] = /^[^\n]*\n<!-- run ([0-9]+)\.([0-9]+) -->/.exec(e)?.slice(1).map(BigInt) ?? [];
const [i = 0n, n = 0n] = t.split(".").map(BigInt);
if (r === void 0 || o === void 0) return false;
return r > i || r === i && o > n;
}
}),
98872: (function(e, t, r) {
r.d(t, {
$I: () => c,
W2: () => g
});
const o = {
type: "string",
pattern: "^[a-z][a-z0-9_-]{0,62}$"
};
const i = {
type: "string",
pattern: "^[0-9a-f]{64}$"
};
const n = {
type: "integer",
minimum: 0,
description: "ms since the epoch"
};
const s = {
type: "object",
description: "GitHub keeps no time of an approval: it lay between the statuses of the deployment around it",
additionalProperties: false,
required: [ "notBefore", "notAfter", "source" ],
properties: {
notBefore: n,
notAfter: n,
source: {
const: "deployment-status"
}
}
};
const a = {
type: "integer",
minimum: 1
};
const d = {
type: "object",
additionalProperties: false,
required: [ "role", "environment", "rules", "reviewers", "by", "membership", "approved", "comment", "deployment", "statuses", "run", "commit", "plan", "evidence" ],
properties: {
role: o,
environment: {
type: "object",
additionalProperties: false,
required: [ "name", "id" ],
properties: {
name: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$"
},
id: a
}
},
rules: {
...i,
description: "of the environment\u2019s rules"
},
reviewers: {
type: "integer",
minimum: 1,
description: "how many reviewers it has"
},
by: {
type: "object",
additionalProperties: false,
required: [ "id", "login" ],
properties: {
id: a,
login: {
type: "string",
pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"
}
}
},
membership: {
enum: [ "plan", "read", "reviewer-rule" ],
description: "how it is known that the approver holds the role: the plan names the person, the team\u2019s members were read, or its team was the only reviewer whom GitHub lets approve"
},
approved: s,
comment: {
type: "object",
description: "what the approver typed, by its digest and length only; whether it held the code",
additionalProperties: false,
required: [ "sha256", "length", "code" ],
properties: {
sha256: i,
length: {
type: "integer",
minimum: 0
},
code: {
enum: [ "matched", "not asked" ]
}
}
},
deployment: a,
statuses: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: false,
required: [ "state", "at" ],
properties: {
state: {
enum: [ "waiting", "queued", "pending", "in_progress", "success", "failure", "error", "inactive" ]
},
at: n
}
}
},
run: {
type: "object",
additionalProperties: false,
required: [ "id", "attempt" ],
properties: {
id: {
type: "string",
pattern: "^[0-9]{1,20}$"
},
attempt: {
const: 1
}
}
},
commit: {
type: "string",
pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
},
plan: i,
evidence: {
...i,
description: "of the gate\u2019s last record, which the approver saw"
},
sub: {
type: "string",
description: "the subject of the job\u2019s identity token; `@` stands before an id in the newer form, never in an address",
pattern: "^repo:[A-Za-z0-9-]+(@[0-9]+)?/[A-Za-z0-9_.-]+(@[0-9]+)?:environment:[A-Za-z0-9_.%-]+$",
maxLength: 500
}
}
};
var p = r(53945);
const c = "gonogo/evidence/1";
const m = {
type: "string",
pattern: "^[A-Z][A-Z_]{1,60}$"
};
const u = {
type: "string",
maxLength: 200,
pattern: "^[^@\\u0000-\\u001f\\u007f]*$"
};
const h = "^(assumed-role|user|root|federated-user|other|github)(/[A-Za-z0-9+=,._[\\]-]{1,128})?$";
const l = {
type: "number"
};
const f = {
type: "integer"
};
const y = {
count: l,
ms: l,
hours: l,
time: n,
ratio: l,
status: f,
version: f,
flag: {
type: "boolean"
},
word: u,
words: {
type: "array",
items: u,
maxItems: 200
}
};
const w = {
type: "object",
additionalProperties: false,
minProperties: 1,
maxProperties: 1,
properties: y
};
const g = {
type: "object",
additionalProperties: false,
required: [ "check", "kind", "outcome", "reason", "expected", "actual", "at", "ms" ],
properties: {
check: o,
kind: o,
outcome: {
enum: [ "pass", "fail", "inconclusive", "error", "waived" ]
},
reason: m,
expected: w,
actual: w,
facts: {
type: "object",
maxProperties: 50,
propertyNames: o,
additionalProperties: w
},
at: n,
ms: {
type: "number",
minimum: 0
},
waiver: {
type: "object",
additionalProperties: false,
required: [ "ticket", "owner", "expires", "daysLeft" ],
properties: {
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
},
owner: o,
expires: {
type: "string",
pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"
},
daysLeft: {
type: "integer",
minimum: 0
}
}
}
}
};
const v = {
type: "object",
description: "a person\u2019s answer on record; who gave it is read from GitHub or AWS, never typed",
additionalProperties: false,
required: [ "question", "answer", "ticket", "caller", "at" ],
properties: {
question: o,
answer: {
enum: [ "continue", "rollback", "extend" ]
},
by: {
type: "integer",
minimum: 1,
description: "with extend: ms"
},
ticket: {
type: "string",
pattern: "^[A-Z][A-Z0-9]*-[0-9]+$"
},
caller: {
type: "string",
pattern: h
},
at: n
}
};
const b = {
type: "object",
additionalProperties: false,
required: [ "id", "then", "looks", "answered", "fired", "held" ],
properties: {
id: o,
then: {
enum: [ "roll-back", "hold", "watch" ]
},
looks: {
type: "integer",
minimum: 0,
description: "looks at which it was asked"
},
answered: {
type: "integer",
minimum: 0,
description: "looks at which production answered"
},
fired: {
type: "integer",
minimum: 0,
description: "looks at which its condition held"
},
firedAt: n,
held: {
type: "array",
maxItems: 100,
items: {
type: "object",
additionalProperties: false,
required: [ "question", "asked", "deadline" ],
properties: {
question: o,
asked: n,
deadline: n,
decision: v
}
}
}
}
};
p.w;
})
};
