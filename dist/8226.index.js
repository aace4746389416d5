export const id = 8226;

export const ids = [ 8226, 5845 ];

export const modules = {
32926: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MF: () => sayAddress,
QC: () => builtOf,
Xm: () => builtSwitches,
ci: () => addressOf
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40055);
function builtSwitches(plan) {
return plan.switches.flatMap(one => builtOf(plan, one) ?? []);
}
function builtOf(plan, one) {
if ("parameter" in one || "function" in one) return one;
if ("list" in one) return listed(one);
return "version_of" in one ? commanded(plan, one) : undefined;
}
function listed(one) {
const {safe: safe, members: members, ...rest} = one;
const text = typeof safe === "object" && "members" in safe ? (0, _members_js__WEBPACK_IMPORTED_MODULE_1__.s)(safe.members) : safe;
return {
...rest,
parameter: one.list,
type: "String",
safe: text,
members: members
};
}
function commanded(plan, one) {
const {by: by, ...rest} = one;
const command = plan.commands?.find(each => each.id === by);
const applied = command?.applied;
if (!command || applied?.kind !== "release-identity") return undefined;
return {
...rest,
command: command.id,
run: command.run,
secrets: command.secrets ?? {},
deadline: (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(command.deadline),
sets: plan.phases.flatMap(phase => (phase.steps ?? []).flatMap(step => {
const value = "set" in step && Object.hasOwn(step.set, one.id) ? step.set[one.id] : undefined;
return typeof value === "string" ? [ value ] : [];
})),
reads: {
url: applied.url,
path: applied.path,
...applied.credential === undefined ? {} : {
credential: applied.credential
}
}
};
}
function addressOf(one) {
if ("run" in one) return {
in: "command",
command: one.command,
reads: one.reads
};
if ("parameter" in one) return {
in: "parameter",
name: one.parameter,
type: one.type ?? "String"
};
return {
in: "function",
function: one.function,
variable: one.variable,
...one.alias === undefined ? {} : {
alias: one.alias
}
};
}
function sayAddress(address) {
if (address.in === "command") return `command ${address.command}`;
return address.in === "parameter" ? address.name : `${address.function}:${address.variable}`;
}
},
12961: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readiness: () => readiness
});
var external_node_path_ = __webpack_require__(76760);
var codes = __webpack_require__(98498);
var duration = __webpack_require__(73110);
var errors = __webpack_require__(19473);
var evidence = __webpack_require__(75931);
var git_history = __webpack_require__(1623);
var check_run = __webpack_require__(70392);
var role_people = __webpack_require__(61840);
var measure = __webpack_require__(90036);
function askedQuestions(level, gates, asked) {
const labelled = gates.filter(({label: label}) => asked.pull.labels.includes(label));
const strange = asked.pull.labels.filter(each => /^gate:/i.test(each) && !gates.some(({label: label}) => label === each));
return [ ...strange.length === 0 ? [] : [ {
id: "gates-declared",
kind: "release-pr",
title: "Every gate label is declared",
observe: () => ({
met: false,
reason: "GATE_UNDECLARED",
expected: {
count: 0
},
actual: {
count: strange.length
}
})
} ], ...level.checks.map(({name: name, app: app}, index) => runQuestion(asked, `check-${index + 1}`, name, app)), ...labelled.flatMap(({label: label, check: check, app: app, records: records}) => {
const id = label.replace(":", "-");
return [ runQuestion(asked, id, check, app), {
id: `${id}-id`,
kind: "release-pr",
title: `The id of ${check} is recorded`,
observe: () => asked.body?.records(records) === true ? {
met: true,
expected: measure.CK,
actual: measure.CK
} : {
met: false,
reason: "GATE_ID_MISSING",
expected: measure.CK,
actual: measure.sj
}
} ];
}), ...level.approvals.map(({count: count, role: role}) => ({
id: role === undefined ? "approvals" : `approvals-${role}`.slice(0, 63),
kind: "release-pr",
title: role === undefined ? "Approved by people who may write" : `Approved by ${role}`,
observe: () => approvals(asked, count, role)
})), ...level.signed.map(id => ({
id: `signed-${id}`.slice(0, 63),
kind: "release-pr",
title: `Signed: ${id}`,
observe: () => signed(asked, id)
})), ...level.dry_run_preflight ? [ {
id: "dry-run",
kind: "release-pr",
title: "Dry run of the preflight",
observe: () => dryRun(asked)
} ] : [] ];
}
function runQuestion(asked, id, name, app) {
const check = {
kind: "check-run",
id: id,
name: name,
...app === undefined ? {} : {
app: app
}
};
const facts = {
account: "",
region: "",
commit: asked.pull.head.commit
};
return {
id: id,
kind: "check-run",
title: `Check run ${name}`,
observe: () => check_run.Q.observe(check, asked, {
clock: asked.clock,
signal: asked.signal,
plan: facts
})
};
}
async function approvals(asked, count, role) {
const people = role === undefined ? undefined : await holders(asked, role);
if (role !== undefined && people === undefined) return {
met: "error",
reason: "TEAM_UNSEEN",
expected: {
count: count
},
actual: {
count: 0
}
};
const {pull: pull} = asked;
const last = new Map;
for (const review of (await asked.reviews()).toSorted((a, b) => a.id - b.id)) if (review.author && review.state !== "COMMENTED" && review.state !== "PENDING") last.set(review.author.id, review);
const standing = await Promise.all([ ...last.values() ].map(async ({state: state, commit: commit, author: author}) => {
const own = author?.type !== "User" || author.id === pull.author?.id;
if (state !== "APPROVED" || commit !== pull.head.commit || own) return false;
if (people && !people.includes(author.login.toLowerCase())) return false;
return [ "admin", "write" ].includes(await asked.permission(author.login, asked.signal));
}));
const given = standing.filter(Boolean).length;
const seen = {
expected: {
count: count
},
actual: {
count: given
}
};
return given >= count ? {
met: true,
...seen
} : {
met: false,
reason: "APPROVALS_TOO_FEW",
...seen
};
}
async function holders({roles: roles, repository: repository, signal: signal}, role) {
const found = roles.find(({id: id}) => id === role);
return found && (0, role_people.l)(found, repository, signal);
}
function missing({fork: fork}) {
return {
met: fork ? false : "error",
reason: fork ? "DRY_RUN_FORK" : "DRY_RUN_MISSING",
expected: measure.CK,
actual: measure.sj
};
}
function signed(asked, id) {
if (!asked.dryRun) return missing(asked);
const found = asked.dryRun.signed.find(({check: check}) => check === id);
if (found?.reason === "MET") return {
met: true,
expected: measure.CK,
actual: measure.CK
};
return {
met: false,
reason: found?.reason ?? "NOT_SIGNED",
expected: measure.CK,
actual: measure.sj
};
}
function dryRun(asked) {
if (!asked.dryRun) return missing(asked);
const {verdict: verdict, reason: reason, declared: declared, passed: passed, open: open} = asked.dryRun.result;
const seen = {
expected: {
count: declared
},
actual: {
count: passed
},
...open.length === 0 ? {} : {
facts: {
open: {
words: open
}
}
}
};
return verdict === "GO" ? {
met: true,
...seen
} : {
met: false,
reason: reason,
...seen
};
}
var release_pr_body = __webpack_require__(40783);
var build_verdict = __webpack_require__(10617);
function judge(findings) {
const all = findings.map(({finding: finding}) => finding);
const verdict = (0, build_verdict.LD)(all.map(({check: check}) => check), all);
const first = all.find(({outcome: outcome}) => outcome === "fail") ?? all.find(({outcome: outcome}) => outcome !== "pass");
return {
verdict: verdict,
reason: verdict === "GO" ? "MET" : first?.reason ?? "DEFECT"
};
}
var labels = __webpack_require__(47632);
const OUTCOMES = new Map([ [ true, "pass" ], [ false, "fail" ], [ "inconclusive", "inconclusive" ], [ "error", "error" ] ]);
function answered(questions, clock) {
return Promise.all(questions.map(async ({id: id, kind: kind, title: title, observe: observe}) => {
const at = clock.now();
const base = () => ({
check: id,
kind: kind,
at: at,
ms: Math.max(0, clock.now() - at)
});
try {
const seen = await observe();
const {expected: expected, actual: actual, facts: facts} = seen;
const outcome = OUTCOMES.get(seen.met) ?? "error";
return {
title: title,
finding: {
...base(),
outcome: outcome,
reason: seen.met === true ? "MET" : seen.reason,
expected: expected,
actual: actual,
...facts === undefined ? {} : {
facts: facts
}
}
};
} catch (thrown) {
const {code: code} = (0, errors.iS)(thrown);
return {
title: title,
finding: {
...base(),
outcome: "error",
reason: code,
expected: {
word: "an answer"
},
actual: measure.HV
}
};
}
}));
}
var release_pr_report = __webpack_require__(87929);
var report_schema = __webpack_require__(41037);
var risk_file = __webpack_require__(1069);
var text_questions = __webpack_require__(48269);
var release_pr = __webpack_require__(8461);
var release_pr_changes = __webpack_require__(5549);
var commit = __webpack_require__(70365);
var doors_said = __webpack_require__(35249);
var tool = __webpack_require__(59022);
var release_pr_files = __webpack_require__(68594);
var release_pr_open = __webpack_require__(11789);
const POLL_MS = 3e4;
const LONGEST_ASK_MS = 6e4;
const AWAITED = [ "CHECK_RUN_PENDING", "CHECK_RUN_MISSING" ];
async function readiness(ask) {
const side = await (0, release_pr_open.Dw)(ask);
const pull = await (0, release_pr_open.pv)(side, ask.number);
const seen = (0, release_pr_files.nj)(ask.plan);
const {loaded: loaded} = seen;
if (!loaded && ask.system === undefined) {
const {reason: reason} = seen.observation.met === true ? {
reason: "DEFECT"
} : seen.observation;
const said = (0, doors_said.J)((0, errors.i4)(reason, `expected a plan without problems, found ${seen.lines.length}`));
return {
...said,
exit: 2,
lines: [ ...seen.lines, ...said.lines ],
annotations: seen.annotations
};
}
const system = ask.system ?? loaded?.plan.system ?? "";
if (loaded && system !== loaded.plan.system) throw (0, errors.i4)("USAGE", "expected the system to be the plan\u2019s, found another");
if (!/^[a-z][a-z0-9_-]{0,62}$/.test(system)) throw (0, errors.i4)("USAGE", "expected the input system, found none");
const workflows = loaded ? await (0, release_pr_files.oQ)(ask.plan, system) : NOT_ASKED;
const packs = loaded ? await (0, release_pr_files.un)(loaded.plan) : NOT_ASKED;
const risk = loaded ? (0, release_pr_files.PJ)(ask.riskFile, loaded.plan) : NOT_ASKED;
const files = [ seen, workflows, packs, risk ];
const dry = loaded === undefined ? undefined : dryRunOf(ask.dryRun, {
pull: pull,
loaded: loaded,
side: side
});
const fork = !(0, release_pr_open.FB)(pull.head.repository, side.repositoryName);
const body = (0, release_pr_body.x)(pull.body, (0, release_pr_files.uO)());
const from = side.clock.now();
const questions = () => [ fileQuestion("plan", "The plan holds together", seen), fileQuestion("workflows", "The workflows are as rendered", workflows), fileQuestion("packs", "The smoke packs can be read", packs), fileQuestion("risk-file", "The risk levels are declared", risk), ...(0, 
text_questions.T)(pull, body, (0, commit.G)()), ...risk.risk && loaded ? askedQuestions((0, 
risk_file.I)(risk.risk, (0, labels.bi)(pull.labels)), risk.risk.gates, {
...{
pull: pull,
body: body,
fork: fork,
dryRun: dry,
clock: side.clock,
repository: side.repository
},
reviews: () => side.pulls.reviews(pull.number),
permission: (login, signal) => side.pulls.permission(login, signal),
history: (0, git_history.H)(process.cwd(), {}),
roles: loaded.plan.roles,
signal: AbortSignal.timeout(LONGEST_ASK_MS)
}) : [] ];
const findings = await settled(questions, side, ask.wait);
const {verdict: verdict, reason: reason} = judge(findings);
const base = baseOf(ask, pull);
const {phases: phases, dropped: dropped} = loaded ? (0, release_pr_changes.z)(loaded.plan, base, new Map(dry?.standing.map(each => [ each.switch, each.value ]))) : {
phases: [],
dropped: 0
};
const report = {
form: report_schema.EP,
world: side.world,
system: system,
number: pull.number,
commit: pull.head.commit,
base: pull.base.commit,
plan: loaded?.digest ?? null,
draft: pull.draft,
fork: fork,
risk: (0, labels.jL)(pull.labels),
verdict: verdict,
reason: reason,
findings: findings,
phases: [ ...phases ],
dropped: dropped,
compared: base !== undefined,
dry_run: dry?.result ?? null,
run: {
id: side.run.id,
attempt: side.run.attempt
},
at: side.clock.now()
};
const record = loaded && sealed(report, loaded, side, from);
const all = findings.map(({finding: finding}) => finding);
return {
exit: (0, build_verdict.I$)(all.map(({check: check}) => check), all),
verdict: verdict,
code: reason,
lines: [ ...files.flatMap(({lines: lines}) => lines), ...(0, release_pr.tP)(report), ...verdict === "GO" ? [] : [ `NO-GO ${reason}: ${codes.CODES[reason].means}`, `  what to do: ${codes.CODES[reason].remedy}` ] ],
summary: (0, release_pr.HX)(report),
annotations: files.flatMap(({annotations: annotations}) => annotations),
outputs: {
verdict: verdict,
reason: reason,
...loaded ? {
"plan-digest": loaded.digest
} : {},
...record ? {
"evidence-digest": record.digest
} : {}
},
files: [ {
name: report_schema.Uq,
text: (0, release_pr_report.Mp)(report)
}, ...record ? [ {
name: `${system}.release-pr.json`,
text: record.text
} ] : [] ],
json: {
report: report
}
};
}
const NOT_ASKED = {
observation: {
met: "error",
reason: "NOT_ASKED",
expected: {
word: "an answer"
},
actual: {
word: "unknown"
}
},
lines: [],
annotations: []
};
const fileQuestion = (id, title, {observation: observation}) => ({
id: id,
kind: "release-pr",
title: title,
observe: () => observation
});
async function settled(questions, {clock: clock}, wait) {
const until = clock.now() + (wait === "" ? 0 : (0, duration.Rz)(wait));
for (;;) {
const findings = await answered(questions(), clock);
const open = findings.filter(({finding: finding}) => finding.outcome !== "pass");
const waits = open.length > 0 && open.every(({finding: finding}) => AWAITED.includes(finding.reason));
if (!waits || clock.now() + POLL_MS > until) return findings;
await clock.sleep(POLL_MS);
}
}
function dryRunOf(path, {pull: pull, loaded: loaded, side: side}) {
const bytes = path === "" ? undefined : (0, release_pr_files.$$)(path, report_schema.MI);
if (!bytes) return undefined;
try {
const read = (0, release_pr_report.n0)(bytes.toString("utf8"));
const ours = read.commit === pull.head.commit && read.plan === loaded.digest && read.system === loaded.plan.system && read.world === side.world && read.run.id === side.run.id;
return ours ? read : undefined;
} catch (thrown) {
if ((0, errors.oh)(thrown) && thrown.code === "ARTIFACT_REFUSED") return undefined;
throw thrown;
}
}
function baseOf({base: base, plan: plan}, pull) {
try {
return (0, release_pr_files.hx)(base, plan, pull.base.commit);
} catch (thrown) {
if ((0, errors.oh)(thrown) && thrown.code === "BASE_UNKNOWN") return undefined;
throw thrown;
}
}
function sealed(report, {digest: digest}, {world: world, run: run}, from) {
return (0, evidence.o)({
world: world,
mode: "normal",
system: report.system,
plan: digest,
commit: report.commit,
run: {
id: run.id,
attempt: run.attempt,
job: (0, external_node_path_.basename)(run.job)
},
tool: (0, tool.z)(process.argv[1]),
phase: "release-pr",
gate: "release-pr",
kind: "release-pr",
verdict: report.verdict,
declared: report.findings.map(({finding: finding}) => finding.check),
findings: report.findings.map(({finding: finding}) => finding),
looks: 1,
from: from,
to: report.at,
prev: null
});
}
},
59022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => VERSION,
z: () => tool
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
const VERSION = "0.1.0";
function tool(file) {
const bytes = file === undefined ? Buffer.alloc(0) : (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
return {
version: VERSION,
bundle: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
};
}
},
71545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => isLeft
});
function isLeft(plan, {id: id, kill: kill}) {
const steps = (plan.rollback.steps ?? []).flatMap(step => "set" in step && Object.hasOwn(step.set, id) ? step : []);
return kill !== true && steps.length > 0 && steps.every(step => step.optional === true);
}
},
1623: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => gitHistory
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
const run = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const DEADLINE_MS = 2e4;
const LARGEST = 16e6;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function gitHistory(folder, env, releases = "v[0-9]*") {
const git = async (args, signal) => {
try {
const {stdout: stdout} = await run("git", [ "-C", folder, ...args ], {
env: {
...env,
GIT_OPTIONAL_LOCKS: "0"
},
encoding: "utf8",
maxBuffer: LARGEST,
timeout: DEADLINE_MS,
...signal ? {
signal: signal
} : {}
});
return stdout;
} catch {
signal?.throwIfAborted();
return undefined;
}
};
return {
async changedSinceRelease(commit, signal) {
if (!COMMIT.test(commit)) return undefined;
if ((await git([ "rev-parse", "--is-shallow-repository" ], signal))?.trim() !== "false") return undefined;
const release = (await git([ "describe", "--tags", "--abbrev=0", "--match", releases, `${commit}^` ], signal))?.trim();
if (release === undefined || release === "") return undefined;
const changed = await git([ "diff", "--name-status", "-M", "-z", `${release}^{commit}`, commit, "--" ], signal);
return changed === undefined ? undefined : {
release: release,
paths: pathsIn(changed)
};
}
};
}
function pathsIn(text) {
const words = text.split("\0").filter(word => word !== "");
const paths = [];
for (let at = 0; at < words.length; ) {
const count = /^[RC]/.test(words[at] ?? "") ? 2 : 1;
paths.push(...words.slice(at + 1, at + 1 + count));
at += 1 + count;
}
return paths;
}
},
5549: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => shown,
z: () => releaseChanges
});
var _phase_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56934);
var _planned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50877);
function releaseChanges(plan, base, standing) {
const before = base === undefined ? undefined : new Map(setBy(base).map(each => [ keyOf(each), each.to ]));
const now = new Map(standing);
const phases = plan.phases.map(phase => {
const changes = setIn(plan, phase).map(({one: one, to: to, optional: optional}) => {
const from = now.get(one.id) ?? "what stands";
if (!optional) now.set(one.id, to);
const was = before?.get(keyOf({
phase: phase.id,
id: one.id
}));
const undo = (0, _phase_window_js__WEBPACK_IMPORTED_MODULE_0__.H9)(plan, phase) === "undo" ? `undo: back to ${from}` : (0, 
_planned_js__WEBPACK_IMPORTED_MODULE_1__.gz)(plan, one);
const compared = before === undefined ? "unknown" : was === undefined ? "new" : was === to ? "same" : "changed";
return {
switch: one.id,
from: shown(from),
to: shown(to),
undo: shown(undo),
compared: compared,
optional: optional
};
});
const approvers = (phase.signoff ?? []).map(({environment: environment, role: role}) => ({
environment: environment,
role: role
}));
return {
phase: phase.id,
on_no_go: (0, _phase_window_js__WEBPACK_IMPORTED_MODULE_0__.H9)(plan, phase),
changes: changes,
approvers: approvers
};
});
const kept = new Set(setBy(plan).map(keyOf));
return {
phases: phases,
dropped: [ ...before?.keys() ?? [] ].filter(key => !kept.has(key)).length
};
}
function shown(text) {
return text.length > 300 || /[@\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) || text === "" ? "a value that is not shown" : text;
}
const keyOf = ({phase: phase, id: id}) => `${phase} ${id}`;
const setBy = plan => plan.phases.flatMap(phase => setIn(plan, phase).map(({one: one, to: to}) => ({
phase: phase.id,
id: one.id,
to: to
})));
function setIn(plan, phase) {
return (phase.steps ?? []).flatMap(step => {
if (!("set" in step)) return [];
const [id, value] = Object.entries(step.set)[0] ?? [];
const one = plan.switches.find(each => each.id === id);
return one && value !== undefined ? [ {
one: one,
to: (0, _planned_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(plan, one, value),
optional: step.optional === true
} ] : [];
});
}
}
};
