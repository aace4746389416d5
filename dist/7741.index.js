export const id = 7741;

export const ids = [ 7741 ];

export const modules = {
14707: (function(t, e, o) {
o.d(e, {
cO: () => worldOf,
pI: () => runFacts
});
var n = o(19473);
var r = o(50356);
const s = [ "SSM", "SECRETS_MANAGER", "LAMBDA", "CLOUDWATCH", "CLOUDWATCH_LOGS", "EVENTBRIDGE", "SCHEDULER", "CLOUDFORMATION", "STS" ];
function worldOf(t) {
const given = e => t[e] === void 0 || t[e] === "" ? void 0 : t[e];
const e = given("AWS_ENDPOINT_URL");
const o = s.map(t => given(`AWS_ENDPOINT_URL_${t}`) ?? e);
const c = given("GITHUB_ACTIONS") === "true";
const i = given("GITHUB_API_URL");
const a = given("GONOGO_VENDOR_URL");
const l = given("GONOGO_VENDOR_TLS_URL");
const f = given("GONOGO_CLOCK_URL");
const d = given("ACTIONS_ID_TOKEN_REQUEST_URL");
const u = [ ...o, ...c || i !== void 0 ? [ i ] : [], ...d === void 0 ? [] : [ d ], a ];
const p = u.filter(t => t !== void 0 && (0, r.U)(t)).length;
if (p !== 0 && p !== u.length) throw (0, n.i4)("WORLD_MIXED", `expected every endpoint on loopback or none, found ${p} of ${u.length} on loopback`);
const m = p === 0 ? "production" : "rehearsal";
if (m === "production" && o.some(t => t !== void 0)) throw (0, n.i4)("WORLD_MIXED", "expected no AWS_ENDPOINT_URL in production, found one; unset it: private endpoints of AWS have the public names, by private DNS");
if (m === "production" && a !== void 0) throw (0, n.i4)("WORLD_MIXED", "expected no GONOGO_VENDOR_URL in production, found one");
if (l !== void 0 && (m !== "rehearsal" || !(0, r.U)(l))) throw (0, n.i4)("WORLD_MIXED", "expected GONOGO_VENDOR_TLS_URL on loopback in a rehearsal only, found another");
if (f !== void 0 && (m !== "rehearsal" || !(0, r.U)(f))) throw (0, n.i4)("CLOCK_REFUSED", "expected a rehearsal clock only where every endpoint is loopback");
const h = new Set(o);
if (h.size > 1) throw (0, n.i4)("WORLD_MIXED", "expected one endpoint for all AWS services, found several; set AWS_ENDPOINT_URL only");
return {
world: m,
endpoints: {
aws: o[0],
github: i,
vendors: a,
vendorsTls: l,
clock: f,
oidc: d
}
};
}
const c = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\[bot\])?$/;
function runFacts(t, e) {
if (t["GITHUB_ACTIONS"] !== "true") return {
id: e.id,
attempt: 1,
job: "terminal",
commit: e.commit,
repository: void 0,
onGitHub: false
};
const o = t["GITHUB_RUN_ID"] ?? "";
const r = Number(t["GITHUB_RUN_ATTEMPT"]);
const s = t["GITHUB_SHA"] ?? "";
const i = t["GITHUB_JOB"] ?? "";
const a = t["GITHUB_REPOSITORY"] ?? "";
const l = /^[0-9]+$/.test(o) && Number.isInteger(r) && r > 0 && /^[0-9a-f]{40}$/.test(s) && /^[A-Za-z0-9_-]+$/.test(i) && /^[\w.-]+\/[\w.-]+$/.test(a);
if (!l) throw (0, n.i4)("USAGE", "expected GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA, GITHUB_JOB and GITHUB_REPOSITORY as GitHub sets them");
const f = t["GITHUB_TRIGGERING_ACTOR"] ?? "";
const d = t["GITHUB_REF_NAME"] ?? "";
const u = t["GITHUB_REF"] ?? "";
const p = u.startsWith("refs/heads/") ? u.slice("refs/heads/".length) : "";
const m = t["GITHUB_SERVER_URL"] ?? "";
const h = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]+)?$/.test(m) ? `${m}/${a}/actions/runs/${o}` : void 0;
return {
id: o,
attempt: r,
job: i,
commit: s,
repository: a,
onGitHub: true,
...c.test(f) ? {
actor: f
} : {},
...d === "" ? {} : {
ref: d
},
...p === "" ? {} : {
branch: p
},
...h === void 0 ? {} : {
url: h
}
};
}
}),
77741: (function(t, e, o) {
o.d(e, {
f: () => openSession
});
var n = o(77598);
var r = o(19473);
var s = o(25855);
const c = 32;
function planted(t) {
const e = [ 0, 8, 16, 24 ].map(e => `Zq${Buffer.from(t.subarray(e, e + 8)).toString("hex")}`);
const [o = "", n = "", r = "", s = ""] = e;
const c = `${o}'"<&>\xe9/+=%~ ${n}\n${r}`;
const i = [ c, JSON.stringify({
user: "planted",
password: s
}) ];
const a = e.flatMap(t => [ t, hex(t), ...base64At(t) ]).map(t => t.toLowerCase());
return {
values: i,
line: c,
text: [ ...i, r, s ].flatMap(formsOf).join(" "),
isIn(t) {
const e = t.toLowerCase();
return a.some(t => e.includes(t));
}
};
}
const hex = t => Buffer.from(t).toString("hex");
function base64At(t) {
return [ 0, 1, 2 ].map(e => {
const o = Buffer.from(`${".".repeat(e)}${t}...`).toString("base64");
return o.slice(Math.ceil(e * 4 / 3), Math.floor((e + t.length) * 4 / 3));
});
}
function formsOf(t) {
const e = JSON.stringify(t);
const o = [ [ "&", "&amp;" ], [ "<", "&lt;" ], [ ">", "&gt;" ], [ '"', "&quot;" ], [ "'", "&apos;" ], [ "\n", "&#10;" ] ].reduce((t, [e = "", o = ""]) => t.replaceAll(e, o), t);
return [ t, encodeURIComponent(t), new URLSearchParams({
v: t
}).toString(), `{"v":${e}}`, JSON.stringify(e), o, hex(t), ...[ "", ".", ".." ].map(e => Buffer.from(`${e}${t}`).toString("base64")), Buffer.from(t).toString("base64url"), `Basic ${Buffer.from(`user:${t}`).toString("base64")}` ];
}
function redact_forms_formsOf(t) {
const e = Buffer.from(t).toString();
const o = encodeURIComponent(e);
const n = new URLSearchParams({
v: e
}).toString().slice(2);
const r = JSON.stringify(t).slice(1, -1);
const s = [ r.replace(/[&<>]/g, unicode), r.replace(/[&<>']|\\"/g, t => unicode(t.slice(-1))) ];
const c = [ t, o, o.replaceAll("%20", "+"), n, n.replaceAll("+", "%20"), o.replace(/[!'()*]/g, percent), o.replace(/[!'()*~._-]/g, percent), encodeURIComponent(o), encodeURI(e), r, r.replaceAll("/", "\\/"), JSON.stringify(r).slice(1, -1), ...s.flatMap(t => [ t, t.replace(/[^\x20-\x7e]/g, unicode), JSON.stringify(t).slice(1, -1) ]), r.replace(/[^\x20-\x7e]/g, unicode), ...xmlForms(t), ...xmlForms(r), ...numberForms(t), Buffer.from(t).toString("hex"), ...base64Forms(Buffer.from(t)) ];
return c;
}
const unicode = t => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`;
function numberForms(t) {
const as = e => [ /[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ]/gu ].map(o => t.replace(o, t => e(t.codePointAt(0) ?? 0)));
return [ ...as(t => `&#${t};`), ...as(t => `&#x${t.toString(16)};`) ];
}
const percent = t => `%${t.charCodeAt(0).toString(16)}`;
function xmlForms(t) {
const e = t.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const o = e.replaceAll('"', "&quot;");
const n = [ "'", "&#39;", "&apos;", "&#x27;" ].map(t => o.replaceAll("'", t));
const lines = t => t.replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;");
return [ e, ...n, ...n.map(lines) ];
}
function base64Forms(t) {
return [ 0, 1, 2 ].flatMap(e => {
const o = Buffer.concat([ Buffer.alloc(e), t ]).toString("base64");
const n = o.slice(Math.ceil(e * 8 / 6), Math.floor((e + t.length) * 8 / 6));
return [ n, n.replaceAll("/", "\\/"), n.replaceAll("+", "-").replaceAll("/", "_") ];
});
}
const emptyState = () => ({
char: -1,
child: void 0,
more: void 0,
back: void 0,
length: 0
});
const nextOf = (t, e) => t.char === e ? t.child : t.more?.get(e);
function added(t, e) {
const o = nextOf(t, e);
if (o !== void 0) return o;
const n = emptyState();
if (t.child === void 0) {
t.char = e;
t.child = n;
} else {
t.more ??= new Map;
t.more.set(e, n);
}
return n;
}
const edgesOf = ({char: t, child: e, more: o}) => e === void 0 ? [] : [ [ t, e ], ...o ?? [] ];
function matcher(t) {
const e = build(t);
const o = Uint8Array.from({
length: 128
}, (t, o) => nextOf(e, fold(o)) === void 0 ? 0 : 1);
return t => {
const n = [];
let r = e;
for (let s = 0; s < t.length; s += 1) {
const c = t.charCodeAt(s);
if (r === e && o[c] === 0) continue;
r = step(e, r, fold(c));
if (r.length > 0) join(n, {
from: s + 1 - r.length,
to: s + 1
});
}
return n;
};
}
function joined(t) {
const [e = [], ...o] = t.filter(t => t.length > 0);
if (o.length === 0) return e;
const n = [];
for (const t of [ e, ...o ].flat().sort((t, e) => t.to - e.to)) join(n, t);
return n;
}
function join(t, e) {
let {from: o} = e;
for (let e = t.at(-1); e !== void 0 && e.to >= o; e = t.at(-1)) {
o = Math.min(o, e.from);
t.pop();
}
t.push({
from: o,
to: e.to
});
}
function build(t) {
const e = emptyState();
for (const o of t) {
let t = e;
for (let e = 0; e < o.length; e += 1) t = added(t, fold(o.charCodeAt(e)));
t.length = o.length;
}
const o = [ e ];
for (const t of o) for (const [n, r] of edgesOf(t)) {
r.back = t === e ? e : step(e, t.back ?? e, n);
r.length = Math.max(r.length, r.back.length);
o.push(r);
}
return e;
}
function step(t, e, o) {
let n = e;
while (n !== void 0) {
const t = nextOf(n, o);
if (t !== void 0) return t;
n = n.back;
}
return t;
}
function fold(t) {
if (t < 128) return t >= 65 && t <= 90 ? t + 32 : t;
const e = String.fromCharCode(t).toLowerCase();
return e.length === 1 ? e.charCodeAt(0) : t;
}
const i = "***";
const a = 4;
const l = 8;
const f = /(pass(word|phrase|code)?|pwd|secret|token|key|credential|pin)$/i;
const d = "\0\n\0";
const u = 2e3;
function createRedactor(t) {
const e = new Set;
let o = [];
let n = [];
const runsIn = t => {
if (o.length > 0) {
n = grown(n, o);
o = [];
}
return joined(n.map(({runs: e}) => e(t)));
};
return {
register(n) {
for (const r of partsOf(n)) {
if (e.has(r)) continue;
e.add(r);
o.push(r);
t?.(r);
}
},
scrub(t) {
const e = runsIn(t);
if (e.length === 0) return t;
const o = [ 0, ...e.map(({to: t}) => t) ];
return o.map((o, n) => t.slice(o, e[n]?.from)).join(i);
},
found: t => runsIn(t).map(({from: e, to: o}) => t.slice(e, o).toLowerCase())
};
}
function grown(t, e) {
let [o, n] = [ e, t.length ];
for (let e = t[n - 1]; e !== void 0 && e.parts.length <= o.length; e = t[n - 1]) {
o = [ ...e.parts, ...o ];
n -= 1;
}
return [ ...t.slice(0, n), {
parts: o,
runs: matcher(new Set(o.flatMap(redact_forms_formsOf).filter(t => t.length >= a)))
} ];
}
function proving(t, e) {
for (const o of e.values) t.register(o);
let o = false;
return {
get failed() {
return o;
},
register: e => t.register(e),
found: e => t.found(e),
scrub(n) {
const r = t.scrub(`${n}${d}${n.length > u ? e.text : e.line}`);
const s = r.lastIndexOf(d);
o ||= s === -1 || e.isIn(r);
return o ? "REDACTION_FAILED: not told" : r.slice(0, s);
}
};
}
function partsOf(t) {
const e = t.split(/\r\n|\r|\n/).map(t => t.trim());
const o = t.split(/[\s,;<>"']+/).filter(t => t.includes("@"));
const n = leavesOf(t);
return [ ...new Set([ t, t.trim(), ...e, ...o, ...n ]) ].filter(t => t.length >= a);
}
function leavesOf(t) {
if (!/^\s*[[{]/.test(t)) return [];
const e = [];
try {
JSON.parse(t, (t, o) => {
const n = typeof o === "string" || typeof o === "number" ? String(o) : "";
if (n.length >= l || f.test(t)) e.push(n);
return o;
});
} catch {
return [];
}
return e;
}
var p = o(70394);
var m = o(14707);
var h = o(59022);
async function openSession(t) {
const {env: e, loaded: i} = t;
const {world: a, endpoints: l} = (0, m.cO)(e);
const f = (0, m.pI)(e, t.terminalRun);
const d = i.plan.aws?.region;
const u = e["AWS_REGION"] || e["AWS_DEFAULT_REGION"];
if (d !== void 0 && u !== void 0 && u !== "" && u !== d) {
if (!t.otherRegion) throw (0, r.i4)("WRONG_REGION", `expected the region ${d} of the plan, found another in AWS_REGION`);
t.otherRegion(`WRONG_REGION: AWS_REGION is not the plan\u2019s; the plan\u2019s ${d} is used`);
}
const g = l.clock === void 0 ? p.d : await (await o.e(399).then(o.bind(o, 20399))).rehearsalClock(l.clock);
const O = planted((0, n.randomBytes)(c));
const _ = proving(createRedactor(e => {
if (!O.isIn(e)) t.mask?.(e);
}), O);
_.scrub(O.text);
if (_.failed && !t.otherRegion) throw (0, r.i4)("REDACTION_FAILED", "expected the planted secret to be blotted out, found it is not");
for (const t of [ "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN" ]) {
const o = e[t];
if (o) _.register(o);
}
if (t.githubToken) _.register(t.githubToken);
const S = t.credentialsExpire === void 0 ? void 0 : expiry(t.credentialsExpire);
const {openTarget: $} = await o.e(4518).then(o.bind(o, 44518));
const E = e["HTTPS_PROXY"] || e["https_proxy"];
const v = e["NO_PROXY"] || e["no_proxy"];
const T = [];
const A = $({
plan: i.plan,
endpoints: l,
clock: g,
redactor: _,
region: d ?? u ?? "",
commandEnvironment: commandEnvironment(e),
given: new Map([ [ "run.id", `${f.id}.${f.attempt}.${f.job}` ], [ "release.commit", f.commit ], ...i.plan.release?.tag === void 0 ? [] : [ [ "release.version", i.plan.release.tag ] ] ]),
packs: {
ended: (t, e) => void T.push({
file: t,
result: e
}),
report: e => {
for (const o of (0, s.m)(e)) t.live?.(_.scrub(o));
}
},
...S === void 0 ? {} : {
credentialsExpireAt: S
},
...t.githubToken === void 0 ? {} : {
githubToken: t.githubToken
},
...repositoryOf(t.repository ?? f.repository),
...f.ref === void 0 ? {} : {
ref: f.ref
},
...e["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ? {
idToken: e["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
} : {},
...E === void 0 || E === "" || a === "rehearsal" ? {} : {
proxy: E
},
...v === void 0 || v === "" ? {} : {
noProxy: v
}
});
return {
loaded: i,
world: a,
clock: g,
target: A,
redactor: _,
planted: O,
packs: T,
run: f,
runName: `${f.id}.${f.attempt}.${f.job}`,
tool: (0, h.z)(t.argv1),
startedAt: g.now() - Math.round(performance.now())
};
}
const repositoryOf = t => t === void 0 ? {} : {
repository: t
};
function commandEnvironment(t) {
const e = [ "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "GONOGO_VENDOR_URL" ];
return Object.fromEntries(e.flatMap(e => t[e] === void 0 ? [] : [ [ e, t[e] ] ]));
}
function expiry(t) {
const e = t.replaceAll('"', "").trim();
if (e === "") return;
const o = Date.parse(e);
if (Number.isNaN(o)) throw (0, r.i4)("USAGE", "expected credentials-expire to be a date, found other text");
return o;
}
}),
50356: (function(t, e, o) {
o.d(e, {
U: () => isLoopback
});
function isLoopback(t) {
if (!URL.canParse(t)) return false;
const {hostname: e, protocol: o} = new URL(t);
if (o !== "http:" && o !== "https:") return false;
return e === "localhost" || e === "[::1]" || /^127(\.[0-9]{1,3}){3}$/.test(e);
}
}),
25855: (function(t, e, o) {
o.d(e, {
F: () => packLines,
m: () => caseLines
});
var n = o(98498);
var r = o(73110);
const s = {
pass: "\u2713",
fail: "\u2717",
error: "!"
};
function condition({what: t, judgement: e, expected: o, found: n}) {
const r = o === void 0 ? "" : `: expected ${o}, found ${n ?? "nothing"}`;
return `      ${e === "met" ? "\u2713" : e === "not met" ? "\u2717" : "?"} ${t}${e === "met" ? "" : ` ${e}`}${r}`;
}
function step(t) {
if (t.outcome === "pass") return [];
const e = t.status === void 0 ? "" : `, HTTP ${t.status}`;
const o = t.attempts > 1 ? `, ${t.attempts} attempts` : "";
if (t.blocked !== void 0) return [ `    ${t.id}: not sent, since ${t.blocked} did not pass` ];
return [ `    ${t.id}${t.cleanup ? " (cleanup)" : ""}: ${t.reason}${e}${o}`, ...t.judged.filter(({judgement: t}) => t !== "met").map(condition) ];
}
function caseLines(t) {
const {id: e, outcome: o, reason: n, flaky: c, ms: i, steps: a} = t;
const l = a.reduce((t, e) => t + e.attempts, 0);
const f = [ ...o === "pass" ? [] : [ n ], ...c ? [ `flaky: ${l} attempts for ${a.length} ${a.length === 1 ? "request" : "requests"}` ] : [] ].join(", ");
return [ `  ${s[o]} ${e}  ${(0, r.kP)(i)}${f === "" ? "" : `  ${f}`}`, ...a.flatMap(step) ];
}
function packLines(t) {
const {pack: e, outcome: o, reason: s, checks: c, minChecks: i, cases: a, from: l, to: f} = t;
const count = t => a.filter(e => e.outcome === t).length;
const d = a.filter(t => t.flaky).length;
const u = `${a.length} cases: ${count("pass")} passed${d > 0 ? ` (${d} flaky)` : ""}, ${count("fail")} failed, ${count("error")} not told; ${c} conditions judged (at least ${i}) in ${(0, 
r.kP)(f - l)}`;
if (o === "pass") return [ `GO  ${e}: ${u}` ];
return [ `NO-GO ${s}: ${e}: ${u}`, `  what it means: ${n.CODES[s].means}`, `  what to do: ${n.CODES[s].remedy}` ];
}
}),
70394: (function(t, e, o) {
o.d(e, {
d: () => r
});
var n = o(58500);
const r = {
now: () => Date.now(),
sleep: async (t, e) => {
try {
await (0, n.setTimeout)(t, void 0, e ? {
signal: e
} : {});
} catch (t) {
e?.throwIfAborted();
throw t;
}
}
};
})
};
