export const id = 4904;

export const ids = [ 4904 ];

export const modules = {
44904: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
lintWorkflows: () => lintWorkflows
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(19473);
var yaml = __webpack_require__(36393);
const ACTS_THAT_REACH = [ "phase", "rollback", "sign-off" ];
const mapOf = value => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const listOf = value => Array.isArray(value) ? value : [];
const textOf = value => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
function readForLint(data) {
const root = mapOf(data);
const jobs = Object.entries(mapOf(root["jobs"]));
return jobs.length === 0 ? undefined : {
data: root,
jobs: jobs.map(([id, job]) => readJob(id, mapOf(job)))
};
}
function readJob(id, data) {
const path = [ "jobs", id ];
const steps = listOf(data["steps"]).map((step, index) => {
const own = mapOf(step);
return {
path: [ ...path, "steps", index ],
data: own,
uses: textOf(own["uses"]),
with: mapOf(own["with"])
};
});
const acts = steps.map(actOf);
const environment = "environment" in data ? nameOf(data["environment"]) : undefined;
return {
id: id,
path: path,
data: data,
needs: typeof data["needs"] === "string" ? [ data["needs"] ] : listOf(data["needs"]).map(textOf),
if: textOf(data["if"]),
steps: steps,
environment: environment,
rollsBack: acts.includes("rollback") && !acts.some(act => act === "phase" || act === "sign-off"),
reaches: environment !== undefined || acts.some(act => ACTS_THAT_REACH.includes(act)) || textOf(mapOf(data["permissions"])["id-token"]) === "write" || steps.some(({uses: uses}) => /^aws-actions\/configure-aws-credentials(@|$)/i.test(uses))
};
}
const nameOf = environment => typeof environment === "object" && environment !== null ? mapOf(environment)["name"] ?? "" : environment ?? "";
function actOf(step) {
const name = Object.keys(step.with).find(each => each.toLowerCase() === "act");
return name === undefined ? "" : textOf(step.with[name]);
}
const expressionsIn = text => [ ...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g) ].map(match => (match[1] ?? "").trim());
const guarded = jobs => jobs.filter(job => job.environment !== undefined || job.reaches);
const statusFunction = {
name: "status-function",
reason: "A job that runs whatever its needs ended with runs without its gate, too.",
check({jobs: jobs}) {
return jobs.filter(job => (job.environment !== undefined || acts(job, "phase")) && !job.rollsBack).flatMap(job => {
const path = [ ...job.path, "if" ];
const called = /\b(always|failure)\s*\(\s*\)/i.exec(job.if)?.[1];
if (called !== undefined) return [ {
path: path,
message: `expected a job that may change production to run only on what was measured, found ${called}(); name the results and outputs that must be there`
} ];
if (!/\bcancelled\s*\(\s*\)/i.test(job.if) || /\bneeds\.[\w-]+\.result\s*==\s*'success'/.test(job.if)) return [];
return [ {
path: path,
message: "expected beside cancelled() what must have ended well, found nothing that is; add needs.<job>.result == 'success'"
} ];
});
}
};
const conditionText = {
name: "condition-text",
reason: "A condition that is text and not an expression is always met.",
check({jobs: jobs}) {
const all = jobs.flatMap(job => [ {
path: [ ...job.path, "if" ],
value: job.data["if"]
}, ...job.steps.map(step => ({
path: [ ...step.path, "if" ],
value: step.data["if"]
})) ]);
return all.filter(({value: value}) => typeof value === "string" && value.includes("${{") && !/^\$\{\{(?:(?!\}\})[\s\S])*\}\}$/.test(value)).map(({path: path}) => ({
path: path,
message: "expected one ${{ }} and nothing around it, found text beside it, which is always true (a block with | ends in a line break); write the expression on one line, or without ${{ }}"
}));
}
};
const deploymentRecord = {
name: "deployment-record",
reason: "Without a deployment record nobody can read back when a job waited for its approval.",
check({jobs: jobs}) {
return jobs.filter(({data: data}) => "deployment" in mapOf(data["environment"]) && mapOf(data["environment"])["deployment"] !== true).map(job => ({
path: [ ...job.path, "environment", "deployment" ],
message: `expected the environment of job ${job.id} to leave a deployment record, found deployment turned off; remove the key`
}));
}
};
const environmentName = {
name: "environment-name",
reason: "An empty name is no environment: the job then runs unprotected, and a misspelt one is created without rules.",
check({jobs: jobs}) {
return jobs.filter(({environment: environment}) => environment !== undefined && (textOf(environment) === "" || textOf(environment).includes("${{"))).map(job => ({
path: [ ...job.path, "environment" ],
message: `expected a written-out environment for job ${job.id}, found ${textOf(job.environment) === "" ? "none" : "an expression"}; write its name, one job an environment`
}));
}
};
const phaseEnvironment = {
name: "phase-environment",
reason: "Only a job in a protected environment waits for an approval.",
check({jobs: jobs}) {
return jobs.filter(job => job.environment === undefined && (acts(job, "phase") || acts(job, "sign-off"))).map(job => ({
path: job.path,
key: true,
message: `expected job ${job.id}, in which a phase runs or is signed, to name its environment, found none; render the workflow from its plan`
}));
}
};
const continueOnError = {
name: "continue-on-error",
reason: "A job that continues on errors reports success when it has failed, and what needs it goes on.",
check({jobs: jobs}) {
const before = new Set;
const visit = id => {
if (before.has(id)) return;
before.add(id);
for (const need of jobs.find(job => job.id === id)?.needs ?? []) visit(need);
};
for (const job of guarded(jobs)) visit(job.id);
return jobs.filter(({id: id}) => before.has(id)).flatMap(job => [ {
path: job.path,
data: job.data
}, ...job.steps ]).filter(({data: data}) => "continue-on-error" in data && data["continue-on-error"] !== false).map(({path: path}) => ({
path: [ ...path, "continue-on-error" ],
key: true,
message: "expected a failure to stop what depends on it, found continue-on-error; remove it"
}));
}
};
const approvalConcurrency = {
name: "approval-concurrency",
reason: "A job that waits for its approval holds its concurrency group for days; later runs are cancelled or wedged.",
check({data: data, jobs: jobs}) {
const approvals = jobs.filter(job => job.environment !== undefined && !job.rollsBack);
return [ ...approvals.length > 0 && "concurrency" in data ? [ {
path: [ "concurrency" ],
key: true,
message: say(approvals[0]?.id ?? "")
} ] : [], ...approvals.filter(job => "concurrency" in job.data).map(job => ({
path: [ ...job.path, "concurrency" ],
key: true,
message: say(job.id)
})) ];
function say(id) {
return `expected no concurrency group where job ${id} waits for an approval, found one; remove it, gonogo holds a lock in the target account`;
}
}
};
const acts = (job, act) => job.steps.some(step => actOf(step) === act);
const FULL_SHA = /@[0-9a-f]{40}$/;
const DIGEST = /^docker:\/\/.+@sha256:[0-9a-f]{64}$/;
const isPinned = uses => /^(\.|\$)\//.test(uses) || FULL_SHA.test(uses) || DIGEST.test(uses);
const unpinnedAction = {
name: "unpinned-action",
reason: "A tag or branch can be moved to other code after it was reviewed.",
check({jobs: jobs}) {
return jobs.flatMap(job => job.steps).filter(step => step.uses !== "" && !isPinned(step.uses)).map(step => ({
path: [ ...step.path, "uses" ],
message: "expected the action at a full commit SHA of 40 digits, found a tag or branch; pin it and keep the tag as a comment"
}));
}
};
const unpinnedWorkflow = {
name: "unpinned-workflow",
reason: "A called workflow at a branch is read anew at each re-run, so another may run than the one approved.",
check({jobs: jobs}) {
return jobs.filter(job => textOf(job.data["uses"]) !== "" && !isPinned(textOf(job.data["uses"]))).map(job => ({
path: [ ...job.path, "uses" ],
message: `expected the workflow that job ${job.id} calls at a full commit SHA, found a tag or branch; pin it`
}));
}
};
const secretsInherit = {
name: "secrets-inherit",
reason: "A called workflow that inherits secrets has every one of them, those of later days included.",
check({jobs: jobs}) {
return jobs.filter(job => job.data["secrets"] === "inherit").map(job => ({
path: [ ...job.path, "secrets" ],
message: `expected job ${job.id} to hand on named secrets or none, found inherit; name them`
}));
}
};
const longLivedKeys = {
name: "long-lived-keys",
reason: "A key that is stored works without any environment; a role assumed by OIDC can demand one.",
check({data: data, jobs: jobs}) {
const steps = jobs.flatMap(job => job.steps);
const places = [ ...steps.map(step => ({
path: [ ...step.path, "with" ],
values: step.with
})), ...[ {
path: [],
data: data
}, ...jobs, ...steps ].map(each => ({
path: [ ...each.path, "env" ],
values: mapOf(each.data["env"])
})) ];
return places.flatMap(({path: path, values: values}) => Object.keys(values).filter(name => /^aws[-_](access[-_]key[-_]id|secret[-_]access[-_]key)$/i.test(name)).filter(name => !/^\$\{\{\s*steps\.[\w.-]+\s*\}\}$/.test(textOf(values[name]))).map(name => [ ...path, name ])).map(path => ({
path: path,
key: true,
message: "expected a role that is assumed by OIDC, found a stored key; use role-to-assume and a trust policy that names the environment"
}));
}
};
const permissions = {
name: "permissions",
reason: "Without permissions at the top the token may do whatever the repository\u2019s settings allow.",
check({data: data, jobs: jobs}) {
const found = [];
if (!("permissions" in data)) found.push({
path: [ "jobs" ],
key: true,
message: "expected permissions at the top of the workflow, found none; write permissions: {} and give each job what it needs"
});
const all = [ {
path: [],
data: data
}, ...jobs ];
for (const {path: path, data: own} of all) if (own["permissions"] === "write-all") found.push({
path: [ ...path, "permissions" ],
message: "expected the permissions that are needed by name, found write-all; name them, each with its reason"
});
return found;
}
};
const untrustedCheckout = {
name: "untrusted-checkout",
reason: "These events run with the repository\u2019s own token and secrets; code from a pull request must not meet them.",
check(workflow) {
const events = eventsOf(workflow);
const privileged = [ "pull_request_target", "workflow_run", "issue_comment" ].filter(each => events.includes(each));
if (privileged.length === 0) return [];
const message = `expected a run on ${privileged.join(", ")} to check out its own branch, found the code of a pull request; run that code on pull_request, without secrets`;
return stepsOf(workflow).flatMap(step => [ ...(/^actions\/checkout@/i.test(step.uses) ? Object.keys(step.with) : []).filter(name => /^(ref|repository)$/i.test(name) && isOthers(textOf(step.with[name]))).map(name => ({
path: [ ...step.path, "with", name ],
message: message
})), ...FETCHES.test(textOf(step.data["run"])) ? [ {
path: [ ...step.path, "run" ],
message: message
} ] : [] ]);
}
};
const OWN = /^github\.(sha|ref|ref_name|repository|workflow_sha|event\.repository\.default_branch)$/;
const PULL = /(^|\/)pull\//;
const FETCHES = /\bgh\s+pr\s+checkout\b|\bpull\/\S+\/(head|merge)\b/;
const isOthers = ref => PULL.test(ref) || expressionsIn(ref).some(each => !OWN.test(each));
const TAINTED = /(?<![\w.-])(?:github\s*\.\s*(?:event|head_ref|ref_name|ref)\b|github\s*[[),]|inputs\b)/i;
const HARMLESS = /^github\.event\.(?:[\w.-]+\.)?(?:id|number|sha|after|before|created_at|run_attempt)$/i;
const templateInjection = {
name: "template-injection",
reason: "An expression in a script is put in before the script is read: whoever writes the title of an issue writes the script.",
check(workflow) {
return stepsOf(workflow).flatMap(step => [ ...injected(step, [ "run" ], step.data), ...step.uses.startsWith("actions/github-script@") ? injected(step, [ "with", "script" ], step.with) : [] ]);
}
};
function injected(step, path, data) {
const script = textOf(data[path.at(-1) ?? ""]);
const tainted = expressionsIn(script).filter(each => TAINTED.test(each) && !HARMLESS.test(each));
return tainted.slice(0, 1).map(() => ({
path: [ ...step.path, ...path ],
message: "expected a script without values that others write, found an expression of github.event, of inputs or of a branch\u2019s name; hand it on by env: and read the variable"
}));
}
const stepsOf = ({jobs: jobs}) => jobs.flatMap(job => job.steps);
function eventsOf({data: data}) {
const on = data["on"];
if (typeof on === "string") return [ on ];
return Array.isArray(on) ? on.map(textOf) : Object.keys(mapOf(on));
}
const rollbackWaits = {
name: "rollback-waits",
reason: "A rollback in a concurrency group waits behind whatever holds it, such as an approval that nobody gives.",
check({data: data, jobs: jobs}) {
const backs = jobs.filter(({rollsBack: rollsBack}) => rollsBack);
const message = id => `expected job ${id}, which rolls back, to wait for nothing, found a concurrency group; remove it, two rollbacks at once are harmless`;
return [ ...backs[0] && "concurrency" in data ? [ {
path: [ "concurrency" ],
key: true,
message: message(backs[0].id)
} ] : [], ...backs.filter(job => "concurrency" in job.data).map(job => ({
path: [ ...job.path, "concurrency" ],
key: true,
message: message(job.id)
})) ];
}
};
const netDecides = {
name: "net-decides",
reason: "A rejected approval ends as a failure as well: a net that does not ask the journal takes live phases back for it.",
check({data: data, jobs: jobs}) {
const afterRuns = typeof data["on"] === "object" && data["on"] !== null && "workflow_run" in data["on"];
return jobs.filter(job => job.rollsBack && (afterRuns || job.needs.length > 0)).flatMap(job => job.steps.filter(step => actOf(step) === "rollback")).filter(step => String(step.with["only-if-open"]) !== "true").map(step => ({
path: [ ...step.path, "with" ],
message: "expected a rollback that follows other jobs to leave it to the journal whether anything is open, found none of that; add only-if-open: true"
}));
}
};
const timeout = {
name: "timeout",
reason: "Without a limit of its own a job that hangs holds credentials and lock for six hours.",
check({jobs: jobs}) {
return jobs.filter(job => job.reaches && !("uses" in job.data) && !("timeout-minutes" in job.data)).map(job => ({
path: job.path,
key: true,
message: `expected job ${job.id}, which reaches production, to have timeout-minutes, found none; set it above what its longest window takes`
}));
}
};
const WORKFLOW_RULES = [ statusFunction, conditionText, environmentName, phaseEnvironment, deploymentRecord, continueOnError, approvalConcurrency, rollbackWaits, netDecides, timeout, permissions, unpinnedAction, unpinnedWorkflow, secretsInherit, longLivedKeys, untrustedCheckout, templateInjection ];
function lintWorkflow(bytes) {
const read = (0, yaml.g)(bytes, "workflow");
if ("problems" in read) return read.problems;
const workflow = readForLint(read.data);
if (!workflow) return [ {
rule: "workflow",
path: [],
line: 1,
col: 1,
message: "expected a workflow with jobs, found none; remove the file"
} ];
return WORKFLOW_RULES.flatMap(rule => rule.check(workflow).map(({path: path, message: message, key: key}) => {
const {line: line, col: col} = read.at(path, key === true ? "key" : "value");
return {
rule: rule.name,
path: path,
line: line,
col: col,
message: message
};
})).sort((a, b) => a.line - b.line || a.col - b.col);
}
var problem = __webpack_require__(87169);
var doors_said = __webpack_require__(35249);
async function lintWorkflows(folder) {
const names = (0, external_node_fs_.existsSync)(folder) ? (0, external_node_fs_.readdirSync)(folder).filter(name => /\.ya?ml$/.test(name)) : [];
if (names.length === 0) throw (0, errors.i4)("USAGE", "expected a folder with workflows, found none");
const files = names.sort().map(name => (0, external_node_path_.join)(folder, name));
const problems = files.flatMap(file => lintWorkflow((0, external_node_fs_.readFileSync)(file)).map(problem => ({
file: file,
...problem
})));
if (problems.length === 0) {
const lines = [ `GO  ${folder}: nothing weakens the sign-off or the way back in ${files.length} workflows` ];
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: lines,
outputs: {},
files: [],
json: {
files: files,
problems: []
}
};
}
const said = (0, doors_said.J)((0, errors.i4)("WORKFLOW_LINT", `expected workflows that weaken nothing, found ${problems.length} places`));
return {
...said,
lines: [ ...problems.map(each => (0, problem.V)(each.file, each)), ...said.lines ],
json: {
files: files,
problems: problems
}
};
}
},
87169: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => sayProblem
});
function sayProblem(file, problem) {
return `${file}:${problem.line}:${problem.col} ${problem.rule} ${problem.message}`;
}
},
36393: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => readYaml
});
var dist = __webpack_require__(38815);
const MAX_ALIASES = 50;
const BAD_ALIAS = "expected an alias of an anchor that stands above, found none; write the value out";
const HIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
function nodeFault(document) {
let fault;
let aliases = 0;
(0, dist.YR)(document, {
Alias(_key, node, path) {
const offset = node.range?.[0] ?? 0;
const named = node.resolve(document);
aliases += 1;
if (!named) fault = {
offset: offset,
message: BAD_ALIAS
}; else if (path.includes(named)) fault = {
offset: offset,
message: "expected an alias of a value above, found one inside the value that it names; write the value out"
}; else if (aliases > MAX_ALIASES) fault = {
offset: offset,
message: `expected at most ${MAX_ALIASES} uses of aliases, found more; write the lists out`
};
return fault ? dist.YR.BREAK : undefined;
},
Scalar(_key, node) {
fault = scalarFault(node);
return fault ? dist.YR.BREAK : undefined;
}
});
return fault;
}
function scalarFault({value: value, range: range}) {
const offset = range?.[0] ?? 0;
if (typeof value === "string" && HIDDEN.test(value.replaceAll(/[\n\t]/g, ""))) {
return {
offset: offset,
message: "expected text that can be seen, found an invisible character or half of one; write it without"
};
}
if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
return {
offset: offset,
message: "expected a whole number of at most 15 digits, found a larger one; put it in quotes if it is a name"
};
}
return undefined;
}
const MAX_BYTES = 1e6;
const MAX_DEPTH = 40;
const wrong = (place, message) => ({
problems: [ {
rule: "yaml",
path: [],
...place,
message: message
} ]
});
function readYaml(bytes, what = "plan") {
const start = {
line: 1,
col: 1
};
if (bytes.byteLength > MAX_BYTES) return wrong(start, `expected a ${what} of at most ${MAX_BYTES} bytes, found ${bytes.byteLength}; split ${what === "plan" ? "the system" : "it"} or check the path`);
let text;
try {
text = new TextDecoder("utf-8", {
fatal: true
}).decode(bytes);
} catch (error) {
if (!(error instanceof TypeError)) throw error;
return wrong(start, "expected UTF-8 text, found bytes that are not; save the file as UTF-8 or check the path");
}
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
if (control) return wrong(placeOf(text, control.index), "expected text, found a control character; this looks like a binary file: check the path");
if (text.trim() === "") return wrong(start, empty(what));
const lines = new dist.HN;
let document;
try {
document = (0, dist.Tp)(text, {
version: "1.2",
lineCounter: lines,
uniqueKeys: true,
prettyErrors: false,
strict: true,
stringKeys: true
});
} catch (error) {
return wrong(start, `expected YAML, found a file that cannot be parsed (${error instanceof RangeError ? "nested too deeply" : "unknown form"}); reduce its nesting`);
}
const faults = telling([ ...document.errors, ...document.warnings ]);
if (faults.length > 0) {
return {
problems: faults.slice(0, 20).map(fault => {
const where = fault.code === "RESOURCE_EXHAUSTION" ? start : lines.linePos(fault.pos[0]);
return {
rule: "yaml",
path: [],
line: Math.max(1, where.line),
col: Math.max(1, where.col),
message: YAML_MESSAGES[fault.code] ?? `expected YAML 1.2, found something else (${fault.code}); correct this line`
};
})
};
}
if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
return wrong(start, "expected YAML 1.2, found another version, in which `on` and `no` are not words; remove the %YAML line");
}
if (document.contents === null || (0, dist.jn)(document.contents) && document.contents.value === null) return wrong(start, empty(what));
if (tooDeep(document.contents, 0)) return wrong(start, `expected at most ${MAX_DEPTH} levels of nesting, found more; reduce it`);
const fault = nodeFault(document);
if (fault) return wrong(lines.linePos(fault.offset), fault.message);
let data;
try {
data = document.toJS({
maxAliasCount: MAX_ALIASES
});
} catch (error) {
if (!(error instanceof Error)) throw error;
return wrong(start, `expected at most ${MAX_ALIASES} uses of aliases, found that they multiply to more; write the lists out`);
}
const at = (path, what = "value") => {
const offset = offsetOf(document, path, what);
const where = lines.linePos(offset ?? 0);
return {
line: Math.max(1, where.line),
col: Math.max(1, where.col)
};
};
const sourceOf = path => {
const node = document.getIn(path, true);
return (0, dist.jn)(node) && typeof node.source === "string" ? node.source : undefined;
};
return {
data: data,
at: at,
sourceOf: sourceOf
};
}
const empty = what => `expected a ${what}, found an empty file; \`examples/\` has some to begin with`;
function telling(faults) {
const first = faults.filter(fault => fault.code !== "DUPLICATE_KEY").sort((a, b) => a.pos[0] - b.pos[0])[0];
return faults.filter(fault => fault === first || fault.code === "DUPLICATE_KEY" && (!first || fault.pos[0] < first.pos[0]));
}
const YAML_MESSAGES = {
DUPLICATE_KEY: "expected each key once in a map, found it twice; remove or rename one",
TAB_AS_INDENT: "expected spaces for indentation, found a tab; use two spaces",
BAD_INDENT: "expected the indentation of its list or map, found another; align it with the lines above",
MULTIPLE_DOCS: "expected one document, found a second one after ---; one file holds one plan",
MISSING_CHAR: "expected a closing quote, bracket or colon, found something else; correct this line",
BAD_ALIAS: BAD_ALIAS,
NON_STRING_KEY: "expected a key that is text, found another value; put it in quotes",
RESOURCE_EXHAUSTION: "expected a plan that people can read, found one nested too deeply; reduce its nesting",
MULTILINE_IMPLICIT_KEY: "expected a key on one line, found one over several; a colon may be missing or a quote open",
BLOCK_AS_IMPLICIT_KEY: "expected one colon in this line, found a second; put the text in quotes",
BAD_DIRECTIVE: "expected no YAML directives but %YAML 1.2, found another; remove the line that begins with %",
TAG_RESOLVE_FAILED: "expected plain YAML, found a tag that is not known; remove the word that begins with !",
UNEXPECTED_TOKEN: "expected YAML, found a character that cannot stand here; quote the text"
};
function placeOf(text, index) {
const before = text.slice(0, index).split("\n");
return {
line: before.length,
col: (before.at(-1)?.length ?? 0) + 1
};
}
function tooDeep(node, depth) {
if (depth > MAX_DEPTH) return true;
if ((0, dist.jh)(node) || (0, dist.oP)(node)) return node.items.some(item => tooDeep((0, 
dist.tO)(item) ? item.value : item, depth + 1));
return false;
}
function offsetOf(document, path, what) {
let node = document.contents;
let offset = (0, dist.Ll)(node) ? node.range?.[0] : undefined;
for (const [index, part] of path.entries()) {
const last = index === path.length - 1;
if ((0, dist.jh)(node)) {
const pair = node.items.find(item => (0, dist.jn)(item.key) && item.key.value === String(part));
if (!pair) return offset;
if ((0, dist.Ll)(pair.key)) offset = pair.key.range?.[0] ?? offset;
if (last && what === "key") return offset;
node = pair.value;
} else if ((0, dist.oP)(node)) {
node = node.items[Number(part)];
} else {
return offset;
}
if ((0, dist.Ll)(node)) offset = node.range?.[0] ?? offset;
}
return offset;
}
}
};
