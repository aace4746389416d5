export const id = 4904;

export const ids = [ 4904 ];

export const modules = {
44904: (function(e, t, n) {
n.r(t);
n.d(t, {
lintWorkflows: () => lintWorkflows
});
var o = n(73024);
var s = n(76760);
var a = n(19473);
var r = n(36393);
const i = [ "phase", "rollback", "sign-off" ];
const mapOf = e => typeof e === "object" && e !== null && !Array.isArray(e) ? e : {};
const listOf = e => Array.isArray(e) ? e : [];
const textOf = e => typeof e === "string" || typeof e === "number" || typeof e === "boolean" ? String(e) : "";
function readForLint(e) {
const t = mapOf(e);
const n = Object.entries(mapOf(t["jobs"]));
return n.length === 0 ? void 0 : {
data: t,
jobs: n.map(([e, t]) => readJob(e, mapOf(t)))
};
}
function readJob(e, t) {
const n = [ "jobs", e ];
const o = listOf(t["steps"]).map((e, t) => {
const o = mapOf(e);
return {
path: [ ...n, "steps", t ],
data: o,
uses: textOf(o["uses"]),
with: mapOf(o["with"])
};
});
const s = o.map(actOf);
const a = "environment" in t ? nameOf(t["environment"]) : void 0;
return {
id: e,
path: n,
data: t,
needs: typeof t["needs"] === "string" ? [ t["needs"] ] : listOf(t["needs"]).map(textOf),
if: textOf(t["if"]),
steps: o,
environment: a,
rollsBack: s.includes("rollback") && !s.some(e => e === "phase" || e === "sign-off"),
reaches: a !== void 0 || s.some(e => i.includes(e)) || textOf(mapOf(t["permissions"])["id-token"]) === "write" || o.some(({uses: e}) => /^aws-actions\/configure-aws-credentials(@|$)/i.test(e))
};
}
const nameOf = e => typeof e === "object" && e !== null ? mapOf(e)["name"] ?? "" : e ?? "";
function actOf(e) {
const t = Object.keys(e.with).find(e => e.toLowerCase() === "act");
return t === void 0 ? "" : textOf(e.with[t]);
}
const expressionsIn = e => [ ...e.matchAll(/\$\{\{([\s\S]*?)\}\}/g) ].map(e => (e[1] ?? "").trim());
const guarded = e => e.filter(e => e.environment !== void 0 || e.reaches);
const c = {
name: "status-function",
reason: "A job that runs whatever its needs ended with runs without its gate, too.",
check({jobs: e}) {
return e.filter(e => (e.environment !== void 0 || acts(e, "phase")) && !e.rollsBack).flatMap(e => {
const t = [ ...e.path, "if" ];
const n = /\b(always|failure)\s*\(\s*\)/i.exec(e.if)?.[1];
if (n !== void 0) return [ {
path: t,
message: `expected a job that may change production to run only on what was measured, found ${n}(); name the results and outputs that must be there`
} ];
if (!/\bcancelled\s*\(\s*\)/i.test(e.if) || /\bneeds\.[\w-]+\.result\s*==\s*'success'/.test(e.if)) return [];
return [ {
path: t,
message: "expected beside cancelled() what must have ended well, found nothing that is; add needs.<job>.result == 'success'"
} ];
});
}
};
const l = {
name: "condition-text",
reason: "A condition that is text and not an expression is always met.",
check({jobs: e}) {
const t = e.flatMap(e => [ {
path: [ ...e.path, "if" ],
value: e.data["if"]
}, ...e.steps.map(e => ({
path: [ ...e.path, "if" ],
value: e.data["if"]
})) ]);
return t.filter(({value: e}) => typeof e === "string" && e.includes("${{") && !/^\$\{\{(?:(?!\}\})[\s\S])*\}\}$/.test(e)).map(({path: e}) => ({
path: e,
message: "expected one ${{ }} and nothing around it, found text beside it, which is always true (a block with | ends in a line break); write the expression on one line, or without ${{ }}"
}));
}
};
const u = {
name: "deployment-record",
reason: "Without a deployment record nobody can read back when a job waited for its approval.",
check({jobs: e}) {
return e.filter(({data: e}) => "deployment" in mapOf(e["environment"]) && mapOf(e["environment"])["deployment"] !== true).map(e => ({
path: [ ...e.path, "environment", "deployment" ],
message: `expected the environment of job ${e.id} to leave a deployment record, found deployment turned off; remove the key`
}));
}
};
const h = {
name: "environment-name",
reason: "An empty name is no environment: the job then runs unprotected, and a misspelt one is created without rules.",
check({jobs: e}) {
return e.filter(({environment: e}) => e !== void 0 && (textOf(e) === "" || textOf(e).includes("${{"))).map(e => ({
path: [ ...e.path, "environment" ],
message: `expected a written-out environment for job ${e.id}, found ${textOf(e.environment) === "" ? "none" : "an expression"}; write its name, one job an environment`
}));
}
};
const d = {
name: "phase-environment",
reason: "Only a job in a protected environment waits for an approval.",
check({jobs: e}) {
return e.filter(e => e.environment === void 0 && (acts(e, "phase") || acts(e, "sign-off"))).map(e => ({
path: e.path,
key: true,
message: `expected job ${e.id}, in which a phase runs or is signed, to name its environment, found none; render the workflow from its plan`
}));
}
};
const p = {
name: "continue-on-error",
reason: "A job that continues on errors reports success when it has failed, and what needs it goes on.",
check({jobs: e}) {
const t = new Set;
const visit = n => {
if (t.has(n)) return;
t.add(n);
for (const t of e.find(e => e.id === n)?.needs ?? []) visit(t);
};
for (const t of guarded(e)) visit(t.id);
return e.filter(({id: e}) => t.has(e)).flatMap(e => [ {
path: e.path,
data: e.data
}, ...e.steps ]).filter(({data: e}) => "continue-on-error" in e && e["continue-on-error"] !== false).map(({path: e}) => ({
path: [ ...e, "continue-on-error" ],
key: true,
message: "expected a failure to stop what depends on it, found continue-on-error; remove it"
}));
}
};
const f = {
name: "approval-concurrency",
reason: "A job that waits for its approval holds its concurrency group for days; later runs are cancelled or wedged.",
check({data: e, jobs: t}) {
const n = t.filter(e => e.environment !== void 0 && !e.rollsBack);
return [ ...n.length > 0 && "concurrency" in e ? [ {
path: [ "concurrency" ],
key: true,
message: say(n[0]?.id ?? "")
} ] : [], ...n.filter(e => "concurrency" in e.data).map(e => ({
path: [ ...e.path, "concurrency" ],
key: true,
message: say(e.id)
})) ];
function say(e) {
return `expected no concurrency group where job ${e} waits for an approval, found one; remove it, gonogo holds a lock in the target account`;
}
}
};
const acts = (e, t) => e.steps.some(e => actOf(e) === t);
const m = /@[0-9a-f]{40}$/;
const w = /^docker:\/\/.+@sha256:[0-9a-f]{64}$/;
const isPinned = e => /^(\.|\$)\//.test(e) || m.test(e) || w.test(e);
const b = {
name: "unpinned-action",
reason: "A tag or branch can be moved to other code after it was reviewed.",
check({jobs: e}) {
return e.flatMap(e => e.steps).filter(e => e.uses !== "" && !isPinned(e.uses)).map(e => ({
path: [ ...e.path, "uses" ],
message: "expected the action at a full commit SHA of 40 digits, found a tag or branch; pin it and keep the tag as a comment"
}));
}
};
const g = {
name: "unpinned-workflow",
reason: "A called workflow at a branch is read anew at each re-run, so another may run than the one approved.",
check({jobs: e}) {
return e.filter(e => textOf(e.data["uses"]) !== "" && !isPinned(textOf(e.data["uses"]))).map(e => ({
path: [ ...e.path, "uses" ],
message: `expected the workflow that job ${e.id} calls at a full commit SHA, found a tag or branch; pin it`
}));
}
};
const y = {
name: "secrets-inherit",
reason: "A called workflow that inherits secrets has every one of them, those of later days included.",
check({jobs: e}) {
return e.filter(e => e.data["secrets"] === "inherit").map(e => ({
path: [ ...e.path, "secrets" ],
message: `expected job ${e.id} to hand on named secrets or none, found inherit; name them`
}));
}
};
const v = {
name: "long-lived-keys",
reason: "A key that is stored works without any environment; a role assumed by OIDC can demand one.",
check({data: e, jobs: t}) {
const n = t.flatMap(e => e.steps);
const o = [ ...n.map(e => ({
path: [ ...e.path, "with" ],
values: e.with
})), ...[ {
path: [],
data: e
}, ...t, ...n ].map(e => ({
path: [ ...e.path, "env" ],
values: mapOf(e.data["env"])
})) ];
return o.flatMap(({path: e, values: t}) => Object.keys(t).filter(e => /^aws[-_](access[-_]key[-_]id|secret[-_]access[-_]key)$/i.test(e)).filter(e => !/^\$\{\{\s*steps\.[\w.-]+\s*\}\}$/.test(textOf(t[e]))).map(t => [ ...e, t ])).map(e => ({
path: e,
key: true,
message: "expected a role that is assumed by OIDC, found a stored key; use role-to-assume and a trust policy that names the environment"
}));
}
};
const k = {
name: "permissions",
reason: "Without permissions at the top the token may do whatever the repository\u2019s settings allow.",
check({data: e, jobs: t}) {
const n = [];
if (!("permissions" in e)) n.push({
path: [ "jobs" ],
key: true,
message: "expected permissions at the top of the workflow, found none; write permissions: {} and give each job what it needs"
});
const o = [ {
path: [],
data: e
}, ...t ];
for (const {path: e, data: t} of o) if (t["permissions"] === "write-all") n.push({
path: [ ...e, "permissions" ],
message: "expected the permissions that are needed by name, found write-all; name them, each with its reason"
});
return n;
}
};
const x = {
name: "untrusted-checkout",
reason: "These events run with the repository\u2019s own token and secrets; code from a pull request must not meet them.",
check(e) {
const t = eventsOf(e);
const n = [ "pull_request_target", "workflow_run", "issue_comment" ].filter(e => t.includes(e));
if (n.length === 0) return [];
const o = `expected a run on ${n.join(", ")} to check out its own branch, found the code of a pull request; run that code on pull_request, without secrets`;
return stepsOf(e).flatMap(e => [ ...(/^actions\/checkout@/i.test(e.uses) ? Object.keys(e.with) : []).filter(t => /^(ref|repository)$/i.test(t) && isOthers(textOf(e.with[t]))).map(t => ({
path: [ ...e.path, "with", t ],
message: o
})), ...$.test(textOf(e.data["run"])) ? [ {
path: [ ...e.path, "run" ],
message: o
} ] : [] ]);
}
};
const j = /^github\.(sha|ref|ref_name|repository|workflow_sha|event\.repository\.default_branch)$/;
const A = /(^|\/)pull\//;
const $ = /\bgh\s+pr\s+checkout\b|\bpull\/\S+\/(head|merge)\b/;
const isOthers = e => A.test(e) || expressionsIn(e).some(e => !j.test(e));
const _ = /(?<![\w.-])(?:github\s*\.\s*(?:event|head_ref|ref_name|ref)\b|github\s*[[),]|inputs\b)/i;
const E = /^github\.event\.(?:[\w.-]+\.)?(?:id|number|sha|after|before|created_at|run_attempt)$/i;
const O = {
name: "template-injection",
reason: "An expression in a script is put in before the script is read: whoever writes the title of an issue writes the script.",
check(e) {
return stepsOf(e).flatMap(e => [ ...injected(e, [ "run" ], e.data), ...e.uses.startsWith("actions/github-script@") ? injected(e, [ "with", "script" ], e.with) : [] ]);
}
};
function injected(e, t, n) {
const o = textOf(n[t.at(-1) ?? ""]);
const s = expressionsIn(o).filter(e => _.test(e) && !E.test(e));
return s.slice(0, 1).map(() => ({
path: [ ...e.path, ...t ],
message: "expected a script without values that others write, found an expression of github.event, of inputs or of a branch\u2019s name; hand it on by env: and read the variable"
}));
}
const stepsOf = ({jobs: e}) => e.flatMap(e => e.steps);
function eventsOf({data: e}) {
const t = e["on"];
if (typeof t === "string") return [ t ];
return Array.isArray(t) ? t.map(textOf) : Object.keys(mapOf(t));
}
const L = {
name: "rollback-waits",
reason: "A rollback in a concurrency group waits behind whatever holds it, such as an approval that nobody gives.",
check({data: e, jobs: t}) {
const n = t.filter(({rollsBack: e}) => e);
const message = e => `expected job ${e}, which rolls back, to wait for nothing, found a concurrency group; remove it, two rollbacks at once are harmless`;
return [ ...n[0] && "concurrency" in e ? [ {
path: [ "concurrency" ],
key: true,
message: message(n[0].id)
} ] : [], ...n.filter(e => "concurrency" in e.data).map(e => ({
path: [ ...e.path, "concurrency" ],
key: true,
message: message(e.id)
})) ];
}
};
const M = {
name: "net-decides",
reason: "A rejected approval ends as a failure as well: a net that does not ask the journal takes live phases back for it.",
check({data: e, jobs: t}) {
const n = typeof e["on"] === "object" && e["on"] !== null && "workflow_run" in e["on"];
return t.filter(e => e.rollsBack && (n || e.needs.length > 0)).flatMap(e => e.steps.filter(e => actOf(e) === "rollback")).filter(e => String(e.with["only-if-open"]) !== "true").map(e => ({
path: [ ...e.path, "with" ],
message: "expected a rollback that follows other jobs to leave it to the journal whether anything is open, found none of that; add only-if-open: true"
}));
}
};
const I = {
name: "timeout",
reason: "Without a limit of its own a job that hangs holds credentials and lock for six hours.",
check({jobs: e}) {
return e.filter(e => e.reaches && !("uses" in e.data) && !("timeout-minutes" in e.data)).map(e => ({
path: e.path,
key: true,
message: `expected job ${e.id}, which reaches production, to have timeout-minutes, found none; set it above what its longest window takes`
}));
}
};
const S = [ c, l, h, d, u, p, f, L, M, I, k, b, g, y, v, x, O ];
function lintWorkflow(e) {
const t = (0, r.g)(e, "workflow");
if ("problems" in t) return t.problems;
const n = readForLint(t.data);
if (!n) return [ {
rule: "workflow",
path: [],
line: 1,
col: 1,
message: "expected a workflow with jobs, found none; remove the file"
} ];
return S.flatMap(e => e.check(n).map(({path: n, message: o, key: s}) => {
const {line: a, col: r} = t.at(n, s === true ? "key" : "value");
return {
rule: e.name,
path: n,
line: a,
col: r,
message: o
};
})).sort((e, t) => e.line - t.line || e.col - t.col);
}
var T = n(87169);
var C = n(35249);
async function lintWorkflows(e) {
const t = (0, o.existsSync)(e) ? (0, o.readdirSync)(e).filter(e => /\.ya?ml$/.test(e)) : [];
if (t.length === 0) throw (0, a.i4)("USAGE", "expected a folder with workflows, found none");
const n = t.sort().map(t => (0, s.join)(e, t));
const r = n.flatMap(e => lintWorkflow((0, o.readFileSync)(e)).map(t => ({
file: e,
...t
})));
if (r.length === 0) {
const t = [ `GO  ${e}: nothing weakens the sign-off or the way back in ${n.length} workflows` ];
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: t,
outputs: {},
files: [],
json: {
files: n,
problems: []
}
};
}
const i = (0, C.J)((0, a.i4)("WORKFLOW_LINT", `expected workflows that weaken nothing, found ${r.length} places`));
return {
...i,
lines: [ ...r.map(e => (0, T.V)(e.file, e)), ...i.lines ],
json: {
files: n,
problems: r
}
};
}
}),
87169: (function(e, t, n) {
n.d(t, {
V: () => sayProblem
});
function sayProblem(e, t) {
return `${e}:${t.line}:${t.col} ${t.rule} ${t.message}`;
}
}),
36393: (function(e, t, n) {
n.d(t, {
g: () => readYaml
});
var o = n(38815);
const s = 50;
const a = "expected an alias of an anchor that stands above, found none; write the value out";
const r = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
function nodeFault(e) {
let t;
let n = 0;
const r = new Map;
const keep = e => {
if (e.anchor !== void 0) r.set(e.anchor, e);
};
(0, o.YR)(e, {
Alias(e, i, c) {
const l = i.range?.[0] ?? 0;
const u = r.get(i.source);
n += 1;
if (!u) t = {
offset: l,
message: a
}; else if (c.includes(u)) t = {
offset: l,
message: "expected an alias of a value above, found one inside the value that it names; write the value out"
}; else if (n > s) t = {
offset: l,
message: `expected at most ${s} uses of aliases, found more; write the lists out`
};
return t ? o.YR.BREAK : void 0;
},
Collection(e, t) {
keep(t);
},
Scalar(e, n) {
keep(n);
t = scalarFault(n);
return t ? o.YR.BREAK : void 0;
}
});
return t;
}
function scalarFault({value: e, range: t}) {
const n = t?.[0] ?? 0;
if (typeof e === "string" && r.test(e.replaceAll(/[\n\t]/g, ""))) return {
offset: n,
message: "expected text that can be seen, found an invisible character or half of one; write it without"
};
if (typeof e === "number" && Number.isInteger(e) && !Number.isSafeInteger(e)) return {
offset: n,
message: "expected a whole number of at most 15 digits, found a larger one; put it in quotes if it is a name"
};
return;
}
const i = 1e6;
const c = 40;
const wrong = (e, t) => ({
problems: [ {
rule: "yaml",
path: [],
...e,
message: t
} ]
});
function readYaml(e, t = "plan") {
const n = {
line: 1,
col: 1
};
if (e.byteLength > i) return wrong(n, `expected a ${t} of at most ${i} bytes, found ${e.byteLength}; split ${t === "plan" ? "the system" : "it"} or check the path`);
let a;
try {
a = new TextDecoder("utf-8", {
fatal: true
}).decode(e);
} catch (e) {
if (!(e instanceof TypeError)) throw e;
return wrong(n, "expected UTF-8 text, found bytes that are not; save the file as UTF-8 or check the path");
}
const r = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(a);
if (r) return wrong(placeOf(a, r.index), "expected text, found a control character; this looks like a binary file: check the path");
if (a.trim() === "") return wrong(n, empty(t));
const u = new o.HN;
let h;
try {
h = (0, o.Tp)(a, {
version: "1.2",
lineCounter: u,
uniqueKeys: true,
prettyErrors: false,
strict: true,
stringKeys: true
});
} catch (e) {
return wrong(n, `expected YAML, found a file that cannot be parsed (${e instanceof RangeError ? "nested too deeply" : "unknown form"}); reduce its nesting`);
}
const d = telling([ ...h.errors, ...h.warnings ]);
if (d.length > 0) return {
problems: d.slice(0, 20).map(e => {
const t = e.code === "RESOURCE_EXHAUSTION" ? n : u.linePos(e.pos[0]);
return {
rule: "yaml",
path: [],
line: Math.max(1, t.line),
col: Math.max(1, t.col),
message: l[e.code] ?? `expected YAML 1.2, found something else (${e.code}); correct this line`
};
})
};
if (h.directives?.yaml.explicit && h.directives.yaml.version !== "1.2") return wrong(n, "expected YAML 1.2, found another version, in which `on` and `no` are not words; remove the %YAML line");
if (h.contents === null || (0, o.jn)(h.contents) && h.contents.value === null) return wrong(n, empty(t));
if (tooDeep(h.contents, 0)) return wrong(n, `expected at most ${c} levels of nesting, found more; reduce it`);
const p = nodeFault(h);
if (p) return wrong(u.linePos(p.offset), p.message);
let f;
try {
f = h.toJS({
maxAliasCount: s
});
} catch (e) {
if (!(e instanceof Error)) throw e;
return wrong(n, `expected at most ${s} uses of aliases, found that they multiply to more; write the lists out`);
}
const at = (e, t = "value") => {
const n = offsetOf(h, e, t);
const o = u.linePos(n ?? 0);
return {
line: Math.max(1, o.line),
col: Math.max(1, o.col)
};
};
const sourceOf = e => {
const t = h.getIn(e, true);
return (0, o.jn)(t) && typeof t.source === "string" ? t.source : void 0;
};
return {
data: f,
at: at,
sourceOf: sourceOf
};
}
const empty = e => `expected a ${e}, found an empty file; \`examples/\` has some to begin with`;
function telling(e) {
const t = e.filter(e => e.code !== "DUPLICATE_KEY").sort((e, t) => e.pos[0] - t.pos[0])[0];
return e.filter(e => e === t || e.code === "DUPLICATE_KEY" && (!t || e.pos[0] < t.pos[0]));
}
const l = {
DUPLICATE_KEY: "expected each key once in a map, found it twice; remove or rename one",
TAB_AS_INDENT: "expected spaces for indentation, found a tab; use two spaces",
BAD_INDENT: "expected the indentation of its list or map, found another; align it with the lines above",
MULTIPLE_DOCS: "expected one document, found a second one after ---; one file holds one plan",
MISSING_CHAR: "expected a closing quote, bracket or colon, found something else; correct this line",
BAD_ALIAS: a,
NON_STRING_KEY: "expected a key that is text, found another value; put it in quotes",
RESOURCE_EXHAUSTION: "expected a plan that people can read, found one nested too deeply; reduce its nesting",
MULTILINE_IMPLICIT_KEY: "expected a key on one line, found one over several; a colon may be missing or a quote open",
BLOCK_AS_IMPLICIT_KEY: "expected one colon in this line, found a second; put the text in quotes",
BAD_DIRECTIVE: "expected no YAML directives but %YAML 1.2, found another; remove the line that begins with %",
TAG_RESOLVE_FAILED: "expected plain YAML, found a tag that is not known; remove the word that begins with !",
UNEXPECTED_TOKEN: "expected YAML, found a character that cannot stand here; quote the text"
};
function placeOf(e, t) {
const n = e.slice(0, t).split("\n");
return {
line: n.length,
col: (n.at(-1)?.length ?? 0) + 1
};
}
function tooDeep(e, t) {
if (t > c) return true;
if ((0, o.jh)(e) || (0, o.oP)(e)) return e.items.some(e => tooDeep((0, o.tO)(e) ? e.value : e, t + 1));
return false;
}
function offsetOf(e, t, n) {
let s = e.contents;
let a = (0, o.Ll)(s) ? s.range?.[0] : void 0;
for (const [e, r] of t.entries()) {
const i = e === t.length - 1;
if ((0, o.jh)(s)) {
const e = s.items.find(e => (0, o.jn)(e.key) && e.key.value === String(r));
if (!e) return a;
if ((0, o.Ll)(e.key)) a = e.key.range?.[0] ?? a;
if (i && n === "key") return a;
s = e.value;
} else if ((0, o.oP)(s)) s = s.items[Number(r)]; else return a;
if ((0, o.Ll)(s)) a = s.range?.[0] ?? a;
}
return a;
}
})
};
