export const id = 9822;

export const ids = [ 9822 ];

export const modules = {
69822: (function(e, t, n) {
n.r(t);
n.d(t, {
doctor: () => doctor
});
var o = n(19473);
var r = n(3983);
var s = n(12436);
var i = n(5330);
var a = n(40922);
async function examine(e, t, n) {
const {approvals: o} = t;
const r = (0, s.Q)(e.waivers ?? [], i.C, t.clock.now());
const a = await o.tier(n).catch(e => failed("the repository", e));
const c = "code" in a ? void 0 : a;
const d = [];
for (const o of e.environments) d.push(await one(e, o, t, c, n));
const u = [ ...new Set(e.environments.flatMap(e => e.branches)) ];
const f = [];
for (const e of u) f.push(...await branchWeaknesses(e, t, n));
const l = [ ..."code" in a ? [ a ] : [], ...d.flatMap(e => e.weaknesses), ...f ];
const p = l.filter(({code: e}) => !(e === "ENV_BYPASS_UNKNOWN" && r !== void 0));
return {
tier: c,
environments: d,
branches: f,
waiver: r,
open: p
};
}
async function one(e, t, {approvals: n, repository: o}, s, i) {
const c = e.rollback.environment === t.name;
const d = {
planned: t,
isRollback: c,
found: void 0,
signers: [],
waited: void 0
};
try {
const u = await n.environment(t.name, i);
if (c) return {
...d,
found: u,
weaknesses: (0, a.TO)(t, u)
};
const f = await (0, r.B)(e, t.reviewers, o, i);
const l = u === void 0 ? void 0 : await n.waited(t.name, i);
const p = (0, a.PA)(t, u, f);
const h = f.filter(({role: n}) => signs(e, n, t));
const m = h.flatMap(e => (0, a.$U)(t, u, e)).slice(0, 1);
const v = [ ...p, ...p.some(({aspect: e}) => e === "reviewers") ? [] : m, ...unenforced(t, u, s, l) ];
return {
planned: t,
isRollback: c,
found: u,
signers: f,
weaknesses: v,
waited: l
};
} catch (e) {
return {
...d,
weaknesses: [ failed(t.name, e) ]
};
}
}
const signs = ({phases: e}, t, {name: n}) => e.some(({signoff: e = []}) => e.some(e => e.role === t && e.environment === n));
function unenforced({name: e}, t, n, o) {
if (t === void 0 || t.reviewers.length === 0) return [];
const weak = (t, n = "ENV_PLAN_TIER") => ({
environment: e,
aspect: "reviewers",
code: n,
message: t
});
if (n?.private === true && n.plan !== void 0 && n.plan !== "enterprise") return [ weak(`expected GitHub Enterprise for the reviewers of ${e} in a private repository, found the plan ${n.plan}`) ];
if (o === false) return [ weak(`expected jobs to have waited for the reviewers of ${e}, found that its newest did not`) ];
if (n?.private !== false && n?.plan === void 0 && o === void 0) return [ weak(`expected to know whether GitHub enforces the reviewers of ${e}, found nothing that tells`, "ENV_TIER_UNKNOWN") ];
return [];
}
const isPattern = e => /[*?[\]]/.test(e);
async function branchWeaknesses(e, {approvals: t}, n) {
if (isPattern(e)) return [];
try {
const o = await t.branchRules(e, n);
if (o.includes("pull_request")) return [];
const r = `expected a ruleset that asks for a pull request on branch ${e}, found none`;
return [ {
environment: e,
aspect: "branches",
code: "BRANCH_UNPROTECTED",
message: r
} ];
} catch (t) {
return [ failed(e, t) ];
}
}
function failed(e, t) {
const {code: n, message: r} = (0, o.iS)(t);
return {
environment: e,
aspect: "identity",
code: n,
message: r
};
}
var c = n(870);
var d = n(44463);
const u = /^\/environments\/[A-Za-z0-9_.%-]{1,400}(\/deployment-branch-policies(\/[0-9]{1,15})?)?$/;
function githubAdministration(e) {
const t = (0, d.$f)(e);
return {
async send({method: e, path: n, body: o}, r) {
if (!u.test(n)) throw new RangeError("expected the path of an environment");
await t.send(e, `github:${e === "PUT" ? "PutEnvironment" : "ChangeBranchPolicy"}`, n, o, r);
}
};
}
var f = n(98498);
function tierLine(e) {
if (e === void 0) return "  what GitHub can enforce here could not be told";
if (!e.private) return "  public repository: GitHub enforces reviewers, wait timers and branches on every plan; made private on Free, it ignores them";
if (e.plan === "enterprise") return "  private repository on GitHub Enterprise: reviewers, wait timers and branches are enforced";
if (e.plan === void 0) return "  private repository, its plan is not shown to this token: reviewers and wait timers are enforced on GitHub Enterprise only; a phase job proves it each time by having waited";
return `  private repository on the plan ${e.plan}: required reviewers are unavailable, so no sign-off is enforced${e.plan === "free" ? ", nor are branches" : ""}`;
}
function doctorLines(e, t) {
const {environments: n, branches: o, open: r, waiver: s} = e;
const i = r.length === 1 ? "1 weakness" : `${r.length} weaknesses`;
return [ r.length === 0 ? `GO  ${t}: a sign-off is what the plan says it is` : `NO-GO  ${t}: ${i} of what a sign-off is worth`, tierLine(e.tier), ...n.flatMap(t => environmentLines(t, e)), ...o.flatMap(e => weaknessLines(e)), ...s && n.some(e => e.weaknesses.some(({code: e}) => e === "ENV_BYPASS_UNKNOWN")) ? [ `  waived: ENV_BYPASS_UNKNOWN by ${s.ticket}, ${s.owner}, ${s.daysLeft} days left` ] : [] ];
}
function environmentLines({planned: e, isRollback: t, found: n, weaknesses: o, waited: r}, {waiver: s}) {
const i = o.filter(({code: e}) => !(e === "ENV_BYPASS_UNKNOWN" && s !== void 0));
const a = t ? "rollback: asks nobody" : `signed by ${e.reviewers.join(", ")}`;
const c = t || n === void 0 ? "" : r === void 0 ? "; no job has used it yet" : r ? "; jobs have waited for it" : "";
return [ `  ${i.length === 0 ? "\u2713" : "\u2717"} ${e.name}  ${a}${c}`, ...i.flatMap(weaknessLines) ];
}
const weaknessLines = ({code: e, message: t}) => [ `    ${e}: ${t}`, `      what to do: ${f.CODES[e].remedy}` ];
function fixLines(e, t) {
if (e.length === 0) return [];
return [ "  to mend it, in this order:", ...e.map(e => {
if ("person" in e) return `    by a person: ${e.person}`;
const {method: n, path: o, body: r} = e.call;
const s = Object.keys(r).length === 0 ? "" : ` ${JSON.stringify(r)}`;
return `    ${n} /repos/${t ?? "{owner}/{repo}"}${o}${s}${e.missing === void 0 ? "" : `  (needs ${e.missing})`}`;
}) ];
}
var l = n(73110);
const p = [ "ENV_MISSING", "ENV_NO_REVIEWERS", "ENV_REVIEWERS_OTHER", "ENV_SELF_REVIEW", "ENV_WAIT_SHORT", "ENV_ROLLBACK_WAITS" ];
const h = {
ENV_ADMIN_BYPASS: e => bypassPage(e),
ENV_BYPASS_UNKNOWN: e => bypassPage(e),
ENV_OTHER_ID: (e, t) => `find out who made ${e} again and why; then write id: ${t?.id ?? 0} into the plan by a reviewed change`,
ENV_PLAN_TIER: () => "move the repository to GitHub Enterprise, or make it public: its plan does not enforce reviewers",
ENV_TIER_UNKNOWN: e => `ask again with a token that sees the organization\u2019s plan, or dispatch a run and reject it at ${e}: that it waited tells`,
ENV_RULE_UNKNOWN: e => `Settings \u2192 Environments \u2192 ${e}: remove the rule that gonogo does not know`,
TEAM_UNSEEN: () => "make the team itself the only reviewer, name people in the plan\u2019s role, or give a token with members: read"
};
function branchFix(e) {
const t = `Settings \u2192 Rules \u2192 Rulesets \u2192 New branch ruleset for ${e}: require a pull request, block force pushes and deletion`;
return {
environment: e,
person: t
};
}
function bypassPage(e) {
return `Settings \u2192 Environments \u2192 ${e}: clear \u201cAllow administrators to bypass configured protection rules\u201d, Save protection rules`;
}
function fixesOf(e) {
const {planned: t, found: n, weaknesses: o} = e;
const r = t.name;
const s = `/environments/${encodeURIComponent(r)}`;
const i = typeof n?.branches === "string" || n === void 0;
const a = o.some(({code: e}) => e === "ENV_BRANCH_POLICY") || n === void 0;
const c = [];
if (o.some(({code: e}) => p.includes(e)) || a && i) c.push(whole(e, s));
if (o.length > 0 && a) c.push(...patterns(e, `${s}/deployment-branch-policies`));
const d = o.flatMap(({code: e}) => {
const t = h[e]?.(r, n);
return t === void 0 ? [] : [ {
environment: r,
person: t
} ];
});
const u = n === void 0 && t.reviewers.length > 0 ? [ {
environment: r,
person: bypassPage(r)
} ] : [];
const f = n === void 0 ? [ {
environment: r,
person: `write the id of the new ${r} into the plan`
} ] : [];
return [ ...c, ...d, ...u, ...f ];
}
function whole({planned: e, found: t, reviewers: n}, o) {
const r = n.filter(({id: e}) => e === void 0).map(({type: e, name: t}) => `the ${e.toLowerCase()} ${t}`);
const s = {
wait_timer: timer(e, t),
prevent_self_review: n.length > 0,
reviewers: n.map(({type: e, id: t, name: n}) => ({
type: e,
id: t ?? `id of ${n}`
})),
deployment_branch_policy: {
protected_branches: false,
custom_branch_policies: true
}
};
return {
environment: e.name,
call: {
method: "PUT",
path: o,
body: s
},
...r.length === 0 ? {} : {
missing: `the id of ${r.join(", ")}`
}
};
}
function timer(e, t) {
if (e.reviewers.length === 0) return 0;
const n = e.wait === void 0 ? 0 : Math.ceil((0, l.Rz)(e.wait) / 6e4);
return Math.max(n, t?.waitTimer ?? 0);
}
function patterns({planned: e, found: t}, n) {
const {name: o} = e;
const r = typeof t?.branches === "object" ? t.branches : [];
const isPlanned = t => t.type === "branch" && e.branches.includes(t.name);
const s = e.branches.filter(e => !r.some(t => t.type === "branch" && t.name === e));
return [ ...s.map(e => ({
environment: o,
call: {
method: "POST",
path: n,
body: {
name: e,
type: "branch"
}
}
})), ...r.filter(e => !isPlanned(e)).map(({id: e}) => ({
environment: o,
call: {
method: "DELETE",
path: `${n}/${e}`,
body: {}
}
})) ];
}
var m = n(10617);
var v = n(14707);
var w = n(68087);
async function doctor(e, t, n) {
const {env: r} = e;
const s = r["GITHUB_TOKEN"] || r["GH_TOKEN"] || "";
const i = n.repo ?? r["GITHUB_REPOSITORY"] ?? "";
if (s === "" || i === "") throw (0, o.i4)("USAGE", "expected a token in GITHUB_TOKEN and a repository in --repo or GITHUB_REPOSITORY, found none");
if (n.apply === true && n.fix !== true) throw (0, o.i4)("USAGE", "expected --apply beside --fix, found it alone");
const a = await (0, w.h)(e, t, true, void 0, {
githubToken: s,
repository: i
});
const {plan: c} = a.loaded;
const d = await examine(c, a.target);
if (n.fix !== true) return saidOf(c, d, []);
const u = await fixesFor(a, d);
if (n.apply !== true) return saidOf(c, d, fixLines(u, i), u);
const {github: f} = (0, v.cO)(r).endpoints;
const l = await applyAll(u, {
token: s,
repository: i,
...f === void 0 ? {} : {
baseUrl: f
}
});
const p = await examine(c, a.target);
const h = fixLines(await fixesFor(a, p), i);
return saidOf(c, p, [ ...l, ...h ], u);
}
async function fixesFor({loaded: e, target: t}, {environments: n, branches: o, open: r}) {
const {plan: s} = e;
const i = [];
for (const {planned: e, found: o, isRollback: a, weaknesses: c} of n) {
const n = c.filter(e => r.includes(e));
if (n.every(({code: e}) => !/^(ENV_|TEAM_)/.test(e))) continue;
const d = [];
for (const n of a ? [] : s.roles.filter(({id: t}) => e.reviewers.includes(t))) {
for (const e of n.team === void 0 ? n.people ?? [] : []) d.push({
type: "User",
name: e,
id: await t.approvals.accountId(e)
});
if (n.team === void 0) continue;
const e = o?.reviewers.find(e => e.type === "Team" && e.slug === n.team);
d.push({
type: "Team",
name: n.team,
id: e?.id
});
}
i.push(...fixesOf({
planned: e,
found: o,
weaknesses: n,
reviewers: d.slice(0, 6)
}));
}
const a = o.filter(({code: e}) => e === "BRANCH_UNPROTECTED");
return [ ...i, ...a.map(({environment: e}) => branchFix(e)) ];
}
async function applyAll(e, t) {
const n = githubAdministration(t);
const r = [];
const s = new Set;
for (const t of e) {
if (!("call" in t)) continue;
const {method: e, path: i} = t.call;
const a = `${e} ${i}`;
if (t.missing !== void 0) {
s.add(t.environment);
r.push(`  not applied: ${a} needs ${t.missing}`);
} else if (s.has(t.environment)) r.push(`  not applied: ${a}, since the call before it was not`); else try {
await n.send(t.call);
r.push(`  applied: ${a}`);
} catch (e) {
const {code: n, message: i} = (0, o.iS)(e);
s.add(t.environment);
r.push(`  not applied: ${a}: ${n}: ${i}`);
}
}
return r;
}
function saidOf(e, t, n, o = []) {
const [r] = t.open;
const s = t.open.map(({code: e}) => (0, c.s)(e));
const i = r === void 0 ? m.dc.go : s.includes(m.dc.noGo) ? m.dc.noGo : Math.max(...s);
const a = r === void 0 ? "GO" : "NO-GO";
const d = r?.code ?? "MET";
return {
exit: i,
verdict: a,
code: d,
lines: [ ...doctorLines(t, e.system), ...n ],
outputs: {
verdict: a,
reason: d
},
files: [],
json: {
tier: t.tier ?? null,
weaknesses: t.open,
waiver: t.waiver ?? null,
fixes: o
}
};
}
}),
68087: (function(e, t, n) {
n.d(t, {
h: () => open
});
var o = n(19473);
var r = n(70365);
var s = n(45274);
var i = n(46246);
var a = n(77741);
async function open(e, t, n, o, s = {}) {
const i = checked(e, t, n);
const c = `t${Date.now().toString(36)}-${process.pid}`;
const d = await (0, a.f)({
env: e.env,
argv1: process.argv[1],
loaded: i,
live: e.live,
terminalRun: {
commit: (0, r.G)(),
id: c
},
...o ? {
otherRegion: o
} : {},
...s
});
e.opened?.(d);
return d;
}
function checked(e, t, n) {
const r = (0, i.m)(t);
const a = "problems" in r ? r.problems : n ? (0, s.lintProblems)(r) : [];
if ("problems" in r || a.length > 0) {
for (const n of (0, i.Y)(t, a).split("\n")) e.live(n);
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
var s = n(76760);
const i = /^[0-9a-f]{40}$/;
function commitHere(e = ".") {
return fromFiles(e) ?? (mayBeCheckout(e) ? fromGit(e) : void 0) ?? "none";
}
function fromFiles(e) {
const read = t => {
try {
return (0, r.readFileSync)((0, s.join)(e, ".git", t), "utf8").trim();
} catch {
return;
}
};
const t = read("HEAD");
if (t === void 0 || i.test(t)) return t;
const n = /^ref: (refs\/heads\/[\w./-]+)$/.exec(t)?.[1];
const o = n === void 0 || n.includes("..") ? void 0 : read(n);
return o !== void 0 && i.test(o) ? o : void 0;
}
function mayBeCheckout(e) {
try {
let t = (0, r.realpathSync)(e);
for (let e = (0, s.dirname)(t); !(0, r.existsSync)((0, s.join)(t, ".git")); e = (0, 
s.dirname)(t)) {
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
return i.test(t) ? t : void 0;
} catch {
return;
}
}
}),
44492: (function(e, t, n) {
n.d(t, {
T: () => call
});
var o = n(19473);
var r = n(20376);
const s = {
TIMEOUT: "no answer in time",
UNREACHABLE: "GitHub could not be reached",
TLS_FAILED: "the certificate could not be verified",
THROTTLED: "too many requests",
DENIED: "the token does not allow it",
CREDENTIALS_INVALID: "GitHub does not accept the token",
NOT_FOUND: "there is no such thing, or the token may not see it",
RESPONSE_INVALID: "the answer could not be read"
};
async function call(e, t, n, r) {
const s = new AbortController;
let end = () => {};
const i = new Promise((e, t) => {
end = t;
});
const abort = t => {
s.abort();
end((0, o.oh)(t) ? t : failure(e, "TIMEOUT"));
};
const onAbort = () => abort(r?.reason);
if (r?.aborted) onAbort();
r?.addEventListener("abort", onAbort, {
once: true
});
const a = setTimeout(abort, n);
try {
if (s.signal.aborted) return await i;
return await Promise.race([ t(s.signal), i ]);
} catch (t) {
if ((0, o.oh)(t)) throw t;
throw failure(e, codeOf(t), statusOf(t));
} finally {
clearTimeout(a);
r?.removeEventListener("abort", onAbort);
}
}
function codeOf(e) {
const t = (0, r.O)(e);
if (t !== void 0) return t;
if (e instanceof Error && e.cause !== void 0 && statusOf(e) === void 0) return "UNREACHABLE";
const n = statusOf(e);
if (n === 401) return "CREDENTIALS_INVALID";
if (n === 429 || n === 403 && rateLimited(e)) return "THROTTLED";
if (n === 403) return "DENIED";
if (n === 404) return "NOT_FOUND";
return n === void 0 ? "RESPONSE_INVALID" : "SERVICE_ERROR";
}
function rateLimited(e) {
const t = e.response?.headers;
return t?.["retry-after"] !== void 0 || t?.["x-ratelimit-remaining"] === "0";
}
function statusOf(e) {
if (typeof e !== "object" || e === null || !("response" in e) || !e.response) return;
return "status" in e && typeof e.status === "number" ? e.status : void 0;
}
function failure(e, t, n) {
const r = s[t] ?? "GitHub answered with an error";
return (0, o.i4)(t, `${e}: ${r}`, {
name: "GitHub",
...n === void 0 ? {} : {
status: n
}
});
}
}),
44463: (function(e, t, n) {
n.d(t, {
$f: () => githubClient,
F5: () => shapeOf,
Ge: () => absent,
c2: () => statusOf,
nR: () => timeOf,
ye: () => shaOf
});
var o = n(19473);
var r = n(96652);
var s = n(44492);
const i = 1e4;
const a = 100;
const c = 10;
const NOTHING = () => {};
function githubClient(e) {
const [t = "", d = "", ...u] = e.repository.split("/");
if (t === "" || d === "" || u.length > 0) throw (0, o.i4)("USAGE", "expected a repository as owner/name");
const f = e.deadline ?? i;
async function request(o, r, i, a) {
const {getOctokit: c} = await Promise.all([ n.e(157), n.e(987) ]).then(n.bind(n, 40987));
const u = c(e.token, {
...e.baseUrl === void 0 ? {} : {
baseUrl: e.baseUrl.replace(/\/+$/, "")
},
log: {
debug: NOTHING,
info: NOTHING,
warn: NOTHING,
error: NOTHING
}
});
const ask = e => u.request(r, {
...i,
owner: t,
...r.includes("{repo}") ? {
repo: d
} : {},
request: {
signal: e,
redirect: "error"
}
});
const l = await (0, s.T)(o, ask, f, a);
return {
data: l.data,
more: /;\s*rel="?next"?/i.test(l.headers.link ?? "")
};
}
const below = e => `GET /repos/{owner}/{repo}${e}`;
return {
get: async (e, t, n, o) => shapeOf((await request(e, below(t), n, o)).data),
owner: async e => shapeOf((await request("github:GetOrganization", "GET /orgs/{owner}", {}, e)).data),
whole: async (e, t, n, s) => {
const {data: i, more: a} = await request(e, below(t), n, s);
if (a) throw (0, o.i4)("PARTIAL_DATA", `${e}: expected the whole list, found a page of it`);
return (0, r.HN)(i, "list").map(shapeOf);
},
newest: async (e, t, n, o) => (0, r.HN)((await request(e, below(t), n, o)).data, "list").map(shapeOf),
async list({operation: e, path: t, names: n, key: s, of: i}, d) {
const u = i === "organization" ? `GET /orgs/{owner}${t}` : below(t);
const f = [];
for (let t = 1; t <= c; t += 1) {
const {data: i, more: c} = await request(e, u, {
...n,
per_page: a,
page: t
}, d);
const l = (0, r.HN)(s === void 0 ? i : listIn(i, s), s ?? "list").map(shapeOf);
f.push(...l);
if (c || l.length >= a) continue;
if (s !== void 0 && f.length < (0, r._o)(shapeOf(i)["total_count"], "total_count")) throw (0, 
o.i4)("PARTIAL_DATA", `${e}: expected the whole list, found fewer than GitHub counts`);
return f;
}
throw (0, o.i4)("PARTIAL_DATA", `${e}: the list does not end`);
},
send: async (e, t, n, o, r) => (await request(t, `${e} /repos/{owner}/{repo}${n}`, o, r)).data
};
}
const listIn = (e, t) => shapeOf(e)[t];
function shapeOf(e) {
if (typeof e === "object" && e !== null && !Array.isArray(e)) return e;
throw (0, o.i4)("RESPONSE_INCOMPLETE", "the answer is no object");
}
async function absent(e) {
try {
return await e;
} catch (e) {
if ((0, o.oh)(e) && e.code === "NOT_FOUND") return;
throw e;
}
}
function statusOf(e) {
return (0, o.oh)(e) ? e.origin?.status : void 0;
}
function timeOf(e, t) {
const n = (0, r.gE)(e, t);
const s = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(n) ? Date.parse(n) : Number.NaN;
if (Number.isFinite(s)) return s;
throw (0, o.i4)("RESPONSE_INCOMPLETE", `the answer has no usable ${t}`);
}
function shaOf(e) {
const t = (0, r.gE)(e, "sha");
if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(t)) return t;
throw (0, o.i4)("RESPONSE_INVALID", "expected a commit of 40 or 64 hexadecimal digits, found other text");
}
}),
3983: (function(e, t, n) {
n.d(t, {
B: () => signersIn
});
var o = n(61840);
var r = n(80758);
async function signersIn(e, t, n, s) {
const i = e.roles.filter(({id: e}) => t.includes(e));
return Promise.all(i.map(async e => (0, r.Re)(e, e.people === void 0 && e.team !== void 0 ? await (0, 
o.n)(n, e.team, s) : void 0)));
}
}),
92257: (function(e, t, n) {
n.d(t, {
_: () => membershipOf,
u: () => onlyOf
});
var o = n(49113);
var r = n(80758);
function onlyOf(e, t) {
return t.length > 0 && t.every(t => (0, r.NB)(e, t));
}
function membershipOf(e, t, n) {
const {role: s} = t;
if (t.people === void 0) {
if (onlyOf(t, n)) return "reviewer-rule";
const e = "found others beside its team, which this token may not see";
return (0, o.x5)("TEAM_UNSEEN", `expected to see who holds the role ${s}, or its team as the only reviewer, ${e}`);
}
if (!(0, r.v9)(t, e.login)) return (0, o.x5)("SIGNOFF_BY_OTHER", `expected an approval by the role ${s}, found one by somebody who does not hold it`);
return t.from;
}
}),
49113: (function(e, t, n) {
n.d(t, {
J5: () => refused,
vu: () => isRefusal,
x5: () => refusal
});
var o = n(19473);
function refusal(e, t) {
return {
code: e,
message: t
};
}
function isRefusal(e) {
return "code" in e && "message" in e;
}
function refused({code: e, message: t}) {
return (0, o.i4)(e, t);
}
}),
80758: (function(e, t, n) {
n.d(t, {
NB: () => allows,
Re: () => signersOf,
v9: () => holds
});
function signersOf(e, t) {
const n = e.team === void 0 ? {} : {
team: e.team
};
if (e.people !== void 0 || e.team === void 0) return {
role: e.id,
...n,
people: e.people ?? [],
from: "plan"
};
return {
role: e.id,
...n,
people: t,
from: "read"
};
}
function holds({people: e}, t) {
return e?.some(e => e.toLowerCase() === t.toLowerCase()) === true;
}
function allows(e, t) {
if (t.type === "Team") return e.team?.toLowerCase() === t.slug.toLowerCase();
return holds(e, t.login);
}
}),
5330: (function(e, t, n) {
n.d(t, {
C: () => r,
a: () => o
});
const o = [ "identity", "reviewers", "self-review", "admin-bypass", "branches", "wait", "rules" ];
const r = "admin-bypass";
}),
40922: (function(e, t, n) {
n.d(t, {
$U: () => membershipWeaknessOf,
PA: () => weaknessesOf,
TO: () => rollbackWeaknessesOf
});
var o = n(73110);
var r = n(92257);
var s = n(80758);
function weaknessesOf(e, t, n) {
const {weak: r, is: s} = gathering(e);
if (!isPlanned(e, t, r)) return s;
const i = reviewersOf(t, n);
if (i) r("reviewers", ...i);
if (t.reviewers.length > 0 && !t.preventSelfReview) r("self-review", "ENV_SELF_REVIEW", "to prevent self-review, found that whoever starts a run may approve it");
if (t.adminsBypass === true) r("admin-bypass", "ENV_ADMIN_BYPASS", "to let nobody bypass its rules, found that administrators may");
if (t.adminsBypass === void 0) r("admin-bypass", "ENV_BYPASS_UNKNOWN", "to let nobody bypass its rules, found that GitHub does not say");
const a = branchesOf(e, t);
if (a) r("branches", ...a);
const c = e.wait === void 0 ? 0 : (0, o.Rz)(e.wait);
if (t.waitTimer * 6e4 < c) r("wait", "ENV_WAIT_SHORT", `to wait at least ${Math.ceil(c / 6e4)} minutes, found ${t.waitTimer}`);
if (t.unknownRules > 0) r("rules", "ENV_RULE_UNKNOWN", `to have rules that are known here, found ${t.unknownRules} of another type`);
return s;
}
function membershipWeaknessOf(e, t, n) {
if (t === void 0 || t.reviewers.length === 0 || n?.people !== void 0 || n === void 0) return [];
if ((0, r.u)(n, t.reviewers)) return [];
const {weak: o, is: s} = gathering(e);
o("reviewers", "TEAM_UNSEEN", `to be reviewed by the team of ${n.role} alone, found others and a team that cannot be seen`);
return s;
}
function rollbackWeaknessesOf(e, t) {
const {weak: n, is: o} = gathering(e);
if (!isPlanned(e, t, n)) return o;
if (t.reviewers.length > 0) n("reviewers", "ENV_ROLLBACK_WAITS", `to ask nobody, found ${t.reviewers.length} reviewers`);
const r = branchesOf(e, t);
if (r) n("branches", ...r);
if (t.waitTimer > 0) n("wait", "ENV_ROLLBACK_WAITS", `to wait for nothing, found a timer of ${t.waitTimer} minutes`);
if (t.unknownRules > 0) n("rules", "ENV_RULE_UNKNOWN", `to have rules that are known here, found ${t.unknownRules} of another type`);
return o;
}
function gathering({name: e}) {
const t = [];
const weak = (n, o, r) => void t.push({
environment: e,
aspect: n,
code: o,
message: `expected environment ${e} ${r}`
});
return {
weak: weak,
is: t
};
}
function isPlanned(e, t, n) {
if (t === void 0) {
n("identity", "ENV_MISSING", "to exist, found none");
return false;
}
if (t.id !== e.id) n("identity", "ENV_OTHER_ID", `to have the id ${e.id}, found ${t.id}`);
return true;
}
function reviewersOf(e, t) {
const {reviewers: n} = e;
if (n.length === 0) return [ "ENV_NO_REVIEWERS", "to have required reviewers, found none" ];
const o = n.filter(e => !t.some(t => (0, s.NB)(t, e)));
const r = t.find(e => e.people === void 0);
const i = r !== void 0 && n.some(e => (0, s.NB)(r, e));
if (o.some(e => e.type === "User") && r && !i) return [ "TEAM_UNSEEN", `to be reviewed by the role ${r.role}, found people and a team that cannot be seen` ];
if (o.length > 0) return [ "ENV_REVIEWERS_OTHER", `to have reviewers of the planned roles only, found ${o.length} others` ];
const a = t.find(e => !n.some(t => (0, s.NB)(e, t)));
return a && [ "ENV_REVIEWERS_OTHER", `to have reviewers of the role ${a.role}, found none` ];
}
function branchesOf({branches: e}, {branches: t}) {
const n = `to be open to ${e.join(", ")} only, found`;
if (t === "any") return [ "ENV_BRANCH_POLICY", `${n} it open to every branch` ];
if (t === "protected") return [ "ENV_BRANCH_POLICY", `${n} it open to whatever branch is protected` ];
const o = t.map(e => `${e.type}:${e.name}`);
const r = e.map(e => `branch:${e}`);
const s = o.filter(e => !r.includes(e)).length;
const i = r.filter(e => !o.includes(e)).length;
if (s + i === 0) return;
return [ "ENV_BRANCH_POLICY", `${n} ${s} other patterns and ${i} of these missing` ];
}
}),
20376: (function(e, t, n) {
n.d(t, {
O: () => socketFailure
});
const o = [ [ "TIMEOUT", /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)$/ ], [ "TLS_FAILED", /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/ ], [ "RESPONSE_INVALID", /^HPE_/ ], [ "UNREACHABLE", /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET)/ ] ];
function socketFailure(e) {
const t = systemCode(e, 0);
return o.find(([, e]) => e.test(t))?.[0];
}
function systemCode(e, t) {
if (typeof e !== "object" || e === null || t > 5) return "";
if ("code" in e && typeof e.code === "string") return e.code;
if ("errors" in e && Array.isArray(e.errors) && e.errors.length > 0) return systemCode(e.errors[0], t + 1);
return "cause" in e ? systemCode(e.cause, t + 1) : "";
}
})
};
