export const id = 7865;

export const ids = [ 7865 ];

export const modules = {
34794: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
iam: () => iam,
whose: () => whose
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
var _plan_iam_render_iam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
var _plan_render_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87190);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46246);
var _rendered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79889);
async function iam(path, options) {
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_4__.m)(path);
if ("problems" in loaded) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("PLAN_INVALID", `expected a plan without problems, found: ${(0, 
_read_plan_js__WEBPACK_IMPORTED_MODULE_4__.Y)(path, loaded.problems).split("\n")[0] ?? ""}`);
const {plan: plan} = loaded;
const out = options.out ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), "iam");
const given = options.check === true && options.repository === undefined && options.pullRequests === undefined ? renderedBefore(out) : options;
const ask = {
plan: plan,
path: path,
workflows: (0, _plan_render_files_js__WEBPACK_IMPORTED_MODULE_3__.Z)([ {
plan: plan,
path: path
} ]),
...whose(given),
...given.pullRequests === true ? {
pullRequests: true
} : {}
};
const files = (0, _plan_iam_render_iam_js__WEBPACK_IMPORTED_MODULE_2__.u)(ask).map(({name: name, text: text}) => ({
path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, name),
text: text
}));
return (0, _rendered_js__WEBPACK_IMPORTED_MODULE_5__.L)(files, options.check === true, "policies", staleIn(out, files));
}
function staleIn(out, files) {
if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(out)) return [];
return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(out).filter(name => /^(read|change|rollback)\.(trust|permissions)(\.\w+)?\.json$/.test(name)).map(name => (0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, name)).filter(path => !files.some(each => each.path === path));
}
function whose({repository: repository, repositoryId: repositoryId, ownerId: ownerId}) {
if (repository !== undefined && !/^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/.test(repository)) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("USAGE", "expected --repository as OWNER/NAME");
if (repositoryId === undefined && ownerId === undefined) return repository === undefined ? {} : {
repository: repository
};
if (repository === undefined || ![ repositoryId, ownerId ].every(each => each !== undefined && /^[1-9][0-9]*$/.test(each))) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_6__.i4)("USAGE", "expected --repository, --repository-id and --owner-id together, the last two as numbers");
return {
repository: repository,
ids: {
repository: repositoryId ?? "",
owner: ownerId ?? ""
}
};
}
function renderedBefore(out) {
const page = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, "README.md");
const line = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(page) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(page, "utf8").split("\n")[0] ?? "" : "";
const option = name => new RegExp(` --${name} (\\S+?)[\` ]`).exec(line)?.[1];
const [repository, repositoryId, ownerId] = [ option("repository"), option("repository-id"), option("owner-id") ];
return {
...repository === undefined ? {} : {
repository: repository
},
...repositoryId === undefined ? {} : {
repositoryId: repositoryId
},
...ownerId === undefined ? {} : {
ownerId: ownerId
},
.../ --pull-requests\b/.test(line) ? {
pullRequests: true
} : {}
};
}
},
13423: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => lengthOf,
_: () => EXTEND_WITHIN_MS
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
const EXTEND_WITHIN_MS = 5 * 6e4;
async function lengthOf(gate, from, people) {
let length = gate.for === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(gate.for);
const most = gate.up_to === undefined ? length : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(gate.up_to);
const extended = [];
const ask = async () => people && length < most ? people.ask(`window${extended.length === 0 ? "" : extended.length + 1}`, from + most) : undefined;
let question = await ask();
return {
now: () => length,
async hear() {
if (!people || !question) return false;
const decision = await people.answer(question).catch(() => undefined);
if (decision?.answer !== "extend" || decision.by === undefined || decision.at > question.deadline) return false;
extended.push(decision);
length = Math.min(most, length + decision.by);
question = await ask();
return true;
},
question: () => question,
extended: () => extended
};
}
},
60714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => HOLD_WITHIN,
t: () => triggersIn
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
const HOLD_WITHIN = "5m";
const ORDER = [ "roll-back", "hold", "watch" ];
function triggersIn(triggers, own, people) {
const states = triggers.map(trigger => ({
trigger: trigger,
looks: 0,
answered: 0,
fired: 0,
held: []
}));
const byPrecedence = [ ...states ].sort((a, b) => ORDER.indexOf(a.trigger.then) - ORDER.indexOf(b.trigger.then));
const close = (state, decision) => {
state.held = state.held.map(each => each.question === state.question?.id && decision ? {
...each,
decision: decision
} : each);
delete state.question;
if (decision) state.decision = decision;
};
const ended = async (state, now) => {
const {question: question, trigger: trigger} = state;
if (!question || !people) return undefined;
const decision = await people.answer(question).catch(() => undefined);
if (decision && decision.at <= question.deadline) {
close(state, decision);
return decision.answer === "rollback" ? {
trigger: trigger.id,
reason: "DECIDED_ROLLBACK"
} : undefined;
}
return now >= question.deadline ? {
trigger: trigger.id,
reason: "HOLD_EXPIRED"
} : undefined;
};
const hold = async (state, now) => {
const {trigger: trigger} = state;
if (state.question) return ended(state, now);
if (state.decision) return undefined;
if (!people) return {
trigger: trigger.id,
reason: "TRIGGERED"
};
try {
state.question = await people.ask(trigger.id, now + (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(trigger.decide_within ?? HOLD_WITHIN), trigger.id);
} catch (thrown) {
if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.iS)(thrown).code === "INTERRUPTED") throw thrown;
return {
trigger: trigger.id,
reason: "TRIGGERED"
};
}
const {id: question, askedAt: asked, deadline: deadline} = state.question;
state.held.push({
question: question,
asked: asked,
deadline: deadline
});
return undefined;
};
return {
async take(findings, at) {
let first;
for (const state of byPrecedence) {
const {trigger: trigger} = state;
const finding = findings.find(each => each.check === trigger.when.id);
const fires = finding?.outcome === "fail";
state.looks += 1;
if (finding !== undefined && finding.outcome !== "error") state.answered += 1;
if (fires) {
state.fired += 1;
state.firedAt ??= at;
}
const acts = trigger.then === "roll-back" && fires ? {
trigger: trigger.id,
reason: "TRIGGERED"
} : trigger.then === "hold" && (fires || state.question) ? await hold(state, at) : undefined;
first ??= acts;
}
return first;
},
async hear(now) {
for (const state of states) {
const {question: question} = state;
if (!question || !people) continue;
if (now >= question.deadline) return true;
const decision = await people.answer(question).catch(() => undefined);
if (decision && decision.at <= question.deadline) return true;
}
return false;
},
open: () => states.flatMap(({question: question}) => question ?? []),
judged(findings) {
return findings.flatMap(finding => {
const state = states.find(({trigger: trigger}) => trigger.when.id === finding.check);
if (!state || own.has(finding.check)) return [ finding ];
if (state.trigger.then === "watch") return [];
const {decision: decision} = state;
if (state.question) return [ {
...finding,
outcome: "inconclusive",
reason: "HELD"
} ];
if (state.trigger.then !== "hold" || finding.outcome !== "fail" || decision?.answer !== "continue") return [ finding ];
const day = new Date(decision.at).toISOString().slice(0, 10);
const owner = state.trigger.decided_by ?? "decision";
return [ {
...finding,
outcome: "waived",
reason: "DECIDED",
waiver: {
ticket: decision.ticket,
owner: owner,
expires: day,
daysLeft: 0
}
} ];
});
},
counts: check => own.has(check) || states.every(({trigger: trigger}) => trigger.when.id !== check || trigger.then !== "watch"),
seen: () => states.map(({trigger: trigger, looks: looks, answered: answered, fired: fired, firedAt: firedAt, held: held}) => ({
id: trigger.id,
then: trigger.then,
looks: looks,
answered: answered,
fired: fired,
held: held,
...firedAt === undefined ? {} : {
firedAt: firedAt
}
}))
};
}
},
3476: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => pathsOf
});
function pathsOf(system) {
const root = `/gonogo/${system}`;
return {
root: root,
lock: `${root}/lock`,
fence: `${root}/fence`,
cutover: `${root}/cutover`,
standing: `${root}/standing`,
records: `${root}/records`,
journal: cutover => `${root}/journal/${cutover}`,
restore: cutover => `${root}/restore/${cutover}`
};
}
},
56934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H9: () => onNoGo,
_0: () => phaseMs,
_y: () => UNDO_MS,
a9: () => gateMs
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40512);
var _gates_length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13423);
var _gates_triggers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60714);
const WORK_MS = 5 * 6e4;
const UNDO_MS = 5 * 6e4;
function gateMs(plan, gate) {
const report = plan.reports?.find(each => each.id === gate.report);
const sets = (gate.uses ?? []).flatMap(id => plan.check_sets?.find(set => set.id === id)?.checks ?? []);
const deadlines = [ ...sets, ...gate.checks ?? [] ].map(({deadline: deadline}) => deadline === undefined ? 0 : (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(deadline));
return (report === undefined ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(report.within)) + (gate.for === undefined ? 0 : (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(gate.up_to ?? gate.for)) + (gate.up_to === undefined ? 0 : _gates_length_js__WEBPACK_IMPORTED_MODULE_2__._) + Math.max(0, ...deadlines);
}
function phaseMs(plan, phase) {
const gates = [ ...phase.leave ?? [], ...(phase.steps ?? []).flatMap(step => "gate" in step ? [ step ] : []) ];
const watched = gates.some(gate => gate.for !== undefined);
const holds = watched ? (0, _gates_gate_checks_js__WEBPACK_IMPORTED_MODULE_1__.XJ)(plan, phase.id).filter(({then: then}) => then === "hold") : [];
const decided = holds.reduce((sum, {decide_within: decide_within}) => sum + (0, 
_duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(decide_within ?? _gates_triggers_js__WEBPACK_IMPORTED_MODULE_3__.U), 0);
return gates.reduce((sum, gate) => sum + gateMs(plan, gate), 0) + decided + WORK_MS;
}
function onNoGo(plan, phase) {
if (phase.on_no_go) return phase.on_no_go;
const index = plan.phases.findIndex(each => each.id === phase.id);
return plan.phases.slice(0, index).some(each => (each.steps ?? []).length > 0) ? "rollback" : "undo";
}
},
323: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => renderIam
});
var errors = __webpack_require__(19473);
function arnsOf(plan) {
const {aws: aws} = plan;
if (!aws) throw (0, errors.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles");
const {account: account, region: region} = aws;
const partition = aws.roles.read.split(":")[1] ?? "aws";
const arn = (service, rest, where = region) => `arn:${partition}:${service}:${where}:${account}:${rest}`;
return {
account: account,
partition: partition,
parameter: name => arn("ssm", `parameter${name}`),
secret: name => name.startsWith("arn:") ? `${name.replace(/-[A-Za-z0-9]{6}$/, "")}-??????` : arn("secretsmanager", `secret:${name}-??????`),
function: name => arn("lambda", `function:${name}`),
logGroup: name => [ arn("logs", `log-group:${name}`), arn("logs", `log-group:${name}:*`) ],
dashboard: name => arn("cloudwatch", `dashboard/${name}`, ""),
stack: name => arn("cloudformation", `stack/${name}/*`),
all: kind => kind === "rule" ? arn("events", "rule/*") : kind === "schedule" ? arn("scheduler", "schedule/*/*") : arn("logs", "log-group:*")
};
}
const PROVIDER = "token.actions.githubusercontent.com";
const SIDS = {
read: "OnlyRenderedWorkflowsOfTheReleaseBranch",
change: "OnlyJobsBehindTheSignOffs",
rollback: "OnlyJobsOfTheRollbackEnvironment"
};
function trustOf(plan, role, assumed, {repository: repository, form: form, pullRequests: pullRequests}) {
const {account: account, partition: partition} = arnsOf(plan);
const {owner: owner, name: name, ownerId: ownerId, id: id} = repository;
const branches = branchesOf(plan);
const of = form === "legacy" ? `repo:${owner}/${name}` : `repo:${owner}@${ownerId}/${name}@${id}`;
const subjects = [ ...assumed.environments.map(each => `${of}:environment:${each.replaceAll(":", "%3A")}`), ...assumed.onBranch ? branches.map(branch => `${of}:ref:refs/heads/${branch}`) : [] ];
const workflows = assumed.files.flatMap(file => branches.map(branch => `${owner}/${name}/.github/workflows/${file}@refs/heads/${branch}`));
const statement = (Sid, claims) => ({
Sid: Sid,
Effect: "Allow",
Principal: {
Federated: `arn:${partition}:iam::${account}:oidc-provider/${PROVIDER}`
},
Action: "sts:AssumeRoleWithWebIdentity",
Condition: {
StringEquals: Object.fromEntries(Object.entries({
aud: "sts.amazonaws.com",
...claims,
...form === "immutable" ? {
repository_id: id
} : {}
}).map(([claim, values]) => [ `${PROVIDER}:${claim}`, values ]))
}
});
return {
Version: "2012-10-17",
Statement: [ statement(SIDS[role], {
sub: subjects,
ref: branches.map(branch => `refs/heads/${branch}`),
job_workflow_ref: workflows
}), ...pullRequests && assumed.forPullRequests.length > 0 ? [ statement("PullRequestsOfThisRepository", {
sub: [ `${of}:pull_request` ]
}) ] : [] ]
};
}
function branchesOf(plan) {
const named = plan.release?.branch === undefined ? plan.environments.flatMap(({branches: branches}) => branches) : [ plan.release.branch ];
const whole = [ ...new Set(named) ].filter(each => /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(each));
if (whole.length > 0) return whole;
throw (0, errors.i4)("PLAN_INVALID", "expected a release branch named in full, found patterns only; a role trusts no pattern");
}
const LARGEST_TRUST = 2048;
const LARGEST_INLINE = 10240;
const DOES = {
read: "gates before an approval, windows between phases, decisions and signatures",
change: "phases: sets and undoes the plan\u2019s switches",
rollback: "rollback: sets the plan\u2019s switches to their safe values"
};
function page(ask, repository, roles) {
const {plan: plan, path: path} = ask;
const branches = branchesOf(plan).map(code).join(", ");
return `${[ `\x3c!-- Rendered from ${path} by \`gonogo iam ${argumentsOf(ask)}\`. Do not edit: change the plan and render again. --\x3e`, `# IAM roles of ${plan.system}`, "", `Account ${code(plan.aws?.account ?? "")}, region ${code(plan.aws?.region ?? "")}, release branch ${branches}, repository ${code(`${repository.owner}/${repository.name}`)}.`, "", "| role | for | assumed by jobs of | in | longest session |", "|---|---|---|---|---|", ...roles.map(({role: role, assumed: assumed}) => `| ${[ code(plan.aws?.roles[role] ?? ""), DOES[role], assumed.files.map(code).join(", "), [ ...assumed.environments.map(each => `environment ${code(each)}`), ...assumed.onBranch ? [ `branch ${branches}` ] : [] ].join(", "), `${assumed.seconds} s` ].join(" | ")} |`), "", ...subjectsOf(ask), ...roles.flatMap(each => roleLines(each)), ...making(ask, roles), ...REMARKS, pullRequestsOf(ask, roles) ].join("\n")}\n`;
}
const argumentsOf = ({path: path, repository: repository, ids: ids, pullRequests: pullRequests}) => [ path, ...repository === undefined ? [] : [ `--repository ${repository}` ], ...ids === undefined ? [] : [ `--repository-id ${ids.repository} --owner-id ${ids.owner}` ], ...pullRequests === true ? [ "--pull-requests" ] : [] ].join(" ");
function subjectsOf({ids: ids, repository: repository}) {
if (ids !== undefined) return [ "The subject is the immutable form, `repo:OWNER@ID/NAME@ID:\u2026`: somebody who takes over the repository\u2019s name does not match.", "" ];
return [ "## Which of the two trust policies", "", "GitHub writes the subject of a token in one of two forms, and a role needs the policy of the form that its repository uses:", "", "| file | subject | when |", "|---|---|---|", "| `*.trust.legacy.json` | `repo:OWNER/NAME:\u2026` | the repository is older than 2026-07-15, was not renamed or transferred since, and has not opted in |", "| `*.trust.immutable.json` | `repo:OWNER@ID/NAME@ID:\u2026` | all others; preferred, since a name can be taken over and a number cannot |", "", "Placeholders match no token, so a policy that was not filled in lets nobody in. For the immutable form alone, render again with the numbers:", "", "```sh", `gh api repos/${repository ?? "OWNER/REPO"} --jq '"--repository-id \\(.id) --owner-id \\(.owner.id)"'`, "```", "" ];
}
function roleLines({role: role, policy: policy, because: because, trusts: trusts, permissions: permissions}) {
const size = text => text.replaceAll(/\s/g, "").length;
const trust = Math.max(...trusts.map(({text: text}) => size(text)));
const rows = policy.Statement.map(({Sid: Sid, Effect: Effect, Action: Action, Resource: Resource, NotResource: NotResource}) => [ Sid, `${Effect === "Deny" ? "**deny** " : ""}${Action.map(code).join(", ")}`, where(Resource, NotResource), because[Sid] ?? "" ].join(" | "));
return [ `## ${role}`, "", `${trusts.map(({name: name}) => `[${name}](${name})`).join(", ")} (${trust} of ${LARGEST_TRUST} characters), [${permissions.name}](${permissions.name}) (${size(permissions.text)} of ${LARGEST_INLINE}).`, "", "| statement | actions | on | why |", "|---|---|---|---|", ...rows.map(row => `| ${row} |`), "" ];
}
const where = (on, notOn) => on !== undefined ? on.map(page_short).join(", ") : `everything but ${(notOn ?? []).map(page_short).join(", ")}`;
const page_short = arn => arn === "*" ? "everything" : code(arn.split(":").slice(5).join(":"));
function making({plan: plan}, roles) {
return [ "## Making them", "", "Once an account, the provider; then each role. Run these in this folder, and choose the trust policy first:", "", "```sh", `aws iam create-open-id-connect-provider --url https://${PROVIDER} --client-id-list sts.amazonaws.com`, ...roles.flatMap(({role: role, assumed: assumed, trusts: trusts, permissions: permissions}) => {
const name = plan.aws?.roles[role].split("/").at(-1) ?? "";
return [ `aws iam create-role --role-name ${name} --max-session-duration ${assumed.seconds} --assume-role-policy-document file://${trusts.at(-1)?.name ?? ""}`, `aws iam put-role-policy --role-name ${name} --policy-name gonogo --policy-document file://${permissions.name}` ];
}), "```", "", "A role that exists is brought up to date with `update-assume-role-policy`, `update-role --max-session-duration` and `put-role-policy`.", "" ];
}
const REMARKS = [ "## What these policies cannot do", "", "- **The direction.** IAM cannot say which value is written. That rollback writes safe values only, and a phase only what the plan says, is enforced by gonogo.", "- **One variable of a function.** Lambda replaces all variables at once. gonogo carries the others over, under the revision that it read.", "- **A dry run.** IAM has one permission for a dry run and for an invocation.", "- **Other statements.** A denial holds whatever else is attached to the role; everything else is only as little as nothing else is attached.", "- **KMS.** With the keys that AWS manages (`aws/ssm`, `aws/secretsmanager`, `aws/lambda`) nothing more is needed. With a key of your own, add `kms:Decrypt` on it to every role, and `kms:Encrypt` and `kms:GenerateDataKey` to change and rollback, each with `kms:ViaService` of the service; restore points and checkpoints are SecureStrings.", "- **Another default branch.** GitHub runs `net.yml` and scheduled workflows on the default branch. Where that is not the release branch named above, AWS refuses them, and a killed cutover has no net but `rollback.yml`: release from the default branch.", "- **The claims `ref`, `job_workflow_ref` and `repository_id`** are compared by AWS STS since January 2026. Where a partition does not know them yet, AWS refuses everybody; the subject alone is then the trust, and the branch policy of each environment what holds the branch." ];
function pullRequestsOf({pullRequests: pullRequests}, roles) {
const files = [ ...new Set(roles.flatMap(({assumed: assumed}) => assumed.forPullRequests)) ];
const means = "whoever may push a branch may then run any code with what this role reads, credentials of vendors among it, and writes: heads of evidence, decisions, signatures; before anybody has looked at it; AWS cannot hold a pull request to a branch or a workflow";
if (pullRequests === true && files.length > 0) return `- **Pull requests of this repository are trusted** by the read role, for the dry run of ${files.map(code).join(", ")}: ${means}. Forks get no token.`;
return `- **\`pull_request\`** is trusted by no role${files.length === 0 ? "" : `, so the dry run of ${files.map(code).join(", ")} cannot assume the read role and says so`}. \`--pull-requests\` trusts those of this repository: ${means}.`;
}
const code = text => `\`${text}\``;
var paths = __webpack_require__(3476);
function statementsOf(needs) {
const bySid = new Map;
for (const need of needs) {
const before = bySid.get(need.sid);
bySid.set(need.sid, {
...need,
actions: [ ...before?.actions ?? [], ...need.actions ],
on: [ ...before?.on ?? [], ...need.on ]
});
}
return [ ...bySid.values() ].map(({sid: sid, actions: actions, on: on, because: because}) => ({
Sid: sid,
Effect: "Allow",
Action: once(actions),
Resource: once(on),
because: because
}));
}
const once = texts => [ ...new Set(texts) ].sort();
var reading = __webpack_require__(28686);
const NOTHING = () => [];
const CHECK_NEEDS = {
identity: NOTHING,
clock: NOTHING,
secret: ({name: name}, read) => [ read.secretFacts(name) ],
parameter: ({name: name}, read) => [ read.parameters(name) ],
variable: ({function: name}, read) => [ read.configuration(name) ],
schedule: ({function: name}, read) => [ read.configuration(name), ...read.schedules() ],
"last-success": ({group: group}, read) => [ read.newestLines(group) ],
alarm: ({recent: recent}, read) => [ read.alarms(), ...recent === undefined ? [] : [ read.metrics() ] ],
dashboard: ({name: name}, read) => [ read.dashboard(name) ],
"metric-filter": ({group: group}, read) => read.filters(group),
stack: ({name: name}, read) => [ read.stack(name) ],
http: ({credential: credential}, read) => read.credential(credential),
graphql: ({credential: credential}, read) => read.credential(credential),
invoke: ({function: name}, read) => [ read.invoke(name) ],
"no-writes": ({group: group}, read) => read.counts(group),
"report-complete": NOTHING,
"reads-only": NOTHING,
"match-rate": NOTHING,
"outcome-share": NOTHING,
"field-presence": NOTHING,
"category-mix": NOTHING,
"vendor-latency": NOTHING,
"rate-limits": NOTHING,
"vendor-version": NOTHING,
"nothing-changed": NOTHING,
signal: ({source: source}, read) => sourceNeeds(source, read),
contained: ({group: group, allowlist: allowlist, domains: domains, vendor: vendor}, read) => [ ...read.counts(group), read.configuration(allowlist.function), ...domains === undefined ? [] : [ read.configuration(domains.function) ], ...read.credential(vendor.credential) ],
pack: ({credentials: credentials, subjects: subjects}, read) => [ ...(credentials ?? []).flatMap(read.credential), ...subjects === undefined ? [] : [ read.secretValue(subjects) ] ],
"role-matrix": ({roles: roles}, read) => Object.values(roles).flatMap(read.credential),
"release-identity": ({credential: credential}, read) => read.credential(credential),
"webhook-auth": ({accepted: accepted}, read) => read.credential(accepted.credential),
"plaintext-secrets": ({function: name, secrets: secrets}, read) => [ read.configuration(name), ...(secrets ?? []).map(read.secretValue) ],
"log-redaction": ({group: group}, read) => read.lines(group),
"log-count": ({group: group}, read) => read.counts(group),
list: ({list: list}, read) => [ read.parameters(list) ],
defaults: ({prefix: prefix}, read) => [ read.below(prefix) ],
"roles-filled": NOTHING,
"release-pin": NOTHING,
manual: NOTHING,
"check-run": NOTHING
};
function sourceNeeds({type: type, group: group, credential: credential}, read) {
if (type === "metric") return [ read.metrics() ];
if (type === "logs") return read.counts(group ?? "");
return type === "http" ? read.credential(credential) : [];
}
function needsOfCheck(check, read) {
if (!Object.hasOwn(CHECK_NEEDS, check.kind)) return undefined;
return CHECK_NEEDS[check.kind](check, read);
}
const READ = [ "ssm:GetParameters", "ssm:GetParametersByPath" ];
const WRITE = [ "ssm:DeleteParameters", "ssm:PutParameter" ];
function recordNeeds(system, arn) {
const {lock: lock, fence: fence, cutover: cutover, standing: standing, records: records, root: root} = (0, 
paths.w)(system);
const read = [ lock, fence, cutover, standing, `${standing}.*`, `${root}/journal`, `${root}/journal/*`, `${records}/*` ];
return [ {
sid: "ReadTheJournalAndTheRecords",
actions: READ,
on: read.map(arn.parameter),
because: "who holds the lock, what this cutover has begun, evidence of earlier gates; no restore point"
}, {
sid: "WriteRecordsAndNothingElse",
actions: WRITE,
on: [ arn.parameter(`${records}/*`) ],
because: "heads of evidence, windows, decisions and signatures: no switch, no lock, no journal"
} ];
}
function keepingNeeds(system, arn) {
const below = [ arn.parameter(`${(0, paths.w)(system).root}/*`) ];
return [ {
sid: "KeepLockFenceJournalAndRestorePoints",
actions: [ ...READ, ...WRITE ],
on: below,
because: "what must stand in the account before the first write, and what rollback decides from"
} ];
}
function readsOf(plan, arn) {
const secretValue = name => ({
sid: "ReadTheSecretsThatTheQuestionsCarry",
actions: [ "secretsmanager:GetSecretValue" ],
on: [ arn.secret(name) ],
because: "credentials of vendors, test subjects, and secrets that must not stand in plain text; no other secret"
});
const groupFacts = group => [ {
sid: "FindLogGroups",
actions: [ "logs:DescribeLogGroups" ],
on: [ arn.all("log-group") ],
because: "AWS lists groups by prefix only; names and ages, no line"
}, {
sid: "TellWhatLogGroupsAre",
actions: [ "logs:GetDataProtectionPolicy" ],
on: arn.logGroup(group),
because: "a group with masked fields cannot be counted"
} ];
return {
secretValue: secretValue,
parameters: (...names) => ({
sid: "ReadTheParametersOfThePlan",
actions: [ "ssm:GetParameters" ],
on: names.map(arn.parameter),
because: "parameters that checks compare and that switches stand in"
}),
below: path => ({
sid: "ListTheParametersOfThePlan",
actions: [ "ssm:GetParametersByPath" ],
on: [ arn.parameter(path), arn.parameter(`${path}/*`) ],
because: "a check compares everything below a path"
}),
secretFacts: name => ({
sid: "DescribeTheSecretsOfThePlan",
actions: [ "secretsmanager:DescribeSecret" ],
on: [ arn.secret(name) ],
because: "existence, age and rotation; this action never returns a value"
}),
credential: id => {
const secret = id === undefined ? undefined : plan.credentials?.[id]?.secret;
return secret === undefined ? [] : [ secretValue(secret) ];
},
configuration: name => ({
sid: "ReadTheVariablesOfFunctions",
actions: [ "lambda:GetFunctionConfiguration" ],
on: [ arn.function(name) ],
because: "environment variables and the state of updates; not GetFunction, which also gives an address of the code"
}),
alarms: () => ({
sid: "DescribeAlarms",
actions: [ "cloudwatch:DescribeAlarms" ],
on: [ "*" ],
because: "IAM wants * as soon as composite alarms are asked for as well, and an alarm of any type may have the name"
}),
metrics: () => ({
sid: "ReadMetrics",
actions: [ "cloudwatch:GetMetricData" ],
on: [ "*" ],
because: "IAM knows no resource for metric data"
}),
dashboard: name => ({
sid: "ReadDashboards",
actions: [ "cloudwatch:GetDashboard" ],
on: [ arn.dashboard(name) ],
because: "that the people who watch see every planned metric"
}),
stack: name => ({
sid: "DescribeStacks",
actions: [ "cloudformation:DescribeStacks" ],
on: [ arn.stack(name) ],
because: "a half-deployed stack is not the one that was tested"
}),
schedules: () => [ {
sid: "ListWhatRunsFunctions",
actions: [ "events:ListRuleNamesByTarget", "scheduler:ListSchedules" ],
on: [ "*" ],
because: "lists; IAM knows no narrower resource for them"
}, {
sid: "ReadWhatRunsFunctions",
actions: [ "events:DescribeRule", "scheduler:GetSchedule" ],
on: [ arn.all("rule"), arn.all("schedule") ],
because: "whose rule or schedule it is, is known only once it was listed"
} ],
counts: group => [ ...groupFacts(group), {
sid: "CountLinesOfLogs",
actions: [ "logs:StartQuery" ],
on: arn.logGroup(group),
because: "lines are counted by CloudWatch; they do not leave it"
}, {
sid: "ReadTheResultsOfQueries",
actions: [ "logs:GetQueryResults", "logs:StopQuery" ],
on: [ "*" ],
because: "IAM knows no resource for a query; only who may start one on a group has an id to ask with"
} ],
newestLines: group => ({
sid: "FindTheNewestLine",
actions: [ "logs:DescribeLogStreams", "logs:GetLogEvents" ],
on: arn.logGroup(group),
because: "the time of the newest success; lines are read into memory and dropped"
}),
lines: group => [ ...groupFacts(group), {
sid: "LookThroughLines",
actions: [ "logs:FilterLogEvents" ],
on: arn.logGroup(group),
because: "lines are searched for personal data in memory; only counts are kept"
} ],
filters: group => [ {
sid: "ReadMetricFilters",
actions: [ "logs:DescribeMetricFilters" ],
on: arn.logGroup(group),
because: "an alarm counts only what its filter matches"
}, {
sid: "TryMetricFilters",
actions: [ "logs:TestMetricFilter" ],
on: [ "*" ],
because: "tries a pattern on lines of the plan; it touches no log group, so IAM knows no resource"
} ],
invoke: name => ({
sid: "AskWhetherFunctionsCouldBeInvoked",
actions: [ "lambda:InvokeFunction" ],
on: [ arn.function(name) ],
because: "a dry run needs the right to invoke: IAM cannot tell the two apart, gonogo sends only what the plan declares"
})
};
}
const SWITCH_NEEDS = {
parameter: (one, ask) => kept(one.parameter, one, ask),
list: (one, ask) => kept(one.list, one, ask),
function: (one, {arn: arn, reads: reads}) => {
const {alias: alias} = one;
const names = alias === undefined ? [ one.function ] : [ one.function, `${one.function}:${alias}` ];
const write = [ {
sid: "ReplaceTheVariablesOfTheSwitches",
actions: [ "lambda:UpdateFunctionConfiguration" ],
on: [ arn.function(one.function) ],
because: "IAM cannot say which variables: Lambda replaces the whole map, and gonogo proves that it carries the others over"
}, ...alias === undefined ? [] : [ {
sid: "PointTheAliasAtTheNewVersion",
actions: [ "lambda:PublishVersion", "lambda:GetAlias", "lambda:UpdateAlias" ],
on: [ arn.function(one.function) ],
because: "production invokes the alias; variables of a version that was published before never change"
} ] ];
return {
read: names.map(reads.configuration),
change: write,
rollback: write
};
},
version_of: (one, {plan: plan, reads: reads}) => {
const secrets = Object.values(plan.commands?.find(({id: id}) => id === one.by)?.secrets ?? {});
const write = secrets.map(reads.secretValue);
return {
read: [],
change: write,
rollback: write
};
}
};
function kept(name, {safe: safe}, {arn: arn, reads: reads}) {
const put = {
sid: "SetTheParametersOfTheSwitches",
actions: [ "ssm:PutParameter" ],
on: [ arn.parameter(name) ],
because: "the parameters of the plan\u2019s switches, and no other"
};
const remove = {
sid: "TakeAwayTheParametersOfTheSwitches",
actions: [ "ssm:DeleteParameters" ],
on: [ arn.parameter(name) ],
because: "what was not there before is taken away again"
};
const mayBeNothing = safe === "previous" || typeof safe === "object" && safe !== null && "absent" in safe;
return {
read: [ reads.parameters(name) ],
change: [ put, remove ],
rollback: mayBeNothing ? [ put, remove ] : [ put ]
};
}
function needsOfSwitch(one, ask) {
const key = Object.keys(SWITCH_NEEDS).find(each => Object.hasOwn(one, each));
return key === undefined ? undefined : SWITCH_NEEDS[key](one, ask);
}
const ROLES = [ "read", "change", "rollback" ];
function needsOfRole(plan, role) {
const arn = arnsOf(plan);
const reads = readsOf(plan, arn);
const around = {
plan: plan,
arn: arn,
reads: reads,
switches: plan.switches.map(one => built(one.id, needsOfSwitch(one, {
plan: plan,
arn: arn,
reads: reads
})))
};
return role === "read" ? readNeeds(around) : role === "change" ? changeNeeds(around) : rollbackNeeds(around);
}
function readNeeds({plan: plan, arn: arn, reads: reads, switches: switches}) {
return [ ...questions((0, reading.AV)(plan).map(({check: check}) => check), reads), ...(0, 
reading.VF)(plan).flatMap(({gate: gate}) => reportNeeds(plan, gate, reads)), ...switches.flatMap(each => each.read), ...recordNeeds(plan.system, arn) ];
}
function changeNeeds(around) {
const {plan: plan, arn: arn, reads: reads, switches: switches} = around;
const asked = readNeeds(around).filter(({sid: sid}) => !recordNeeds(plan.system, arn).some(each => each.sid === sid));
return [ ...asked, ...switches.flatMap(each => each.change), ...plan.phases.flatMap(phase => setSecrets(phase.steps, reads)), ...rollbackNeeds(around), ...keepingNeeds(plan.system, arn) ];
}
function rollbackNeeds({plan: plan, arn: arn, reads: reads, switches: switches}) {
const asked = [ ...(0, reading.XW)(plan).flatMap(at => (0, reading.ux)(plan, at).map(({check: check}) => check)), ...(plan.commands ?? []).map(({applied: applied}) => applied) ];
return [ ...switches.flatMap(each => [ ...each.read, ...each.rollback ]), ...setSecrets(plan.rollback.steps, reads), ...questions(asked, reads), ...keepingNeeds(plan.system, arn) ];
}
const questions = (asked, reads) => asked.flatMap(check => built(check.id, needsOfCheck(check, reads)));
function built(id, needs) {
if (needs !== undefined) return needs;
throw (0, errors.i4)("NOT_BUILT", `${id} is of a kind whose calls this version does not know, so no policy can be least`);
}
function reportNeeds(plan, {report: id}, reads) {
const report = plan.reports?.find(each => each.id === id);
if (report === undefined) return [];
const credentials = [ report.sampler?.sample.credential, ...(report.sampler?.lookups ?? []).map(({credential: credential}) => credential) ];
const secrets = Object.values(report.command?.secrets ?? {}).map(String);
return [ ...credentials.flatMap(reads.credential), ...secrets.map(reads.secretValue) ];
}
function setSecrets(steps, reads) {
return (steps ?? []).flatMap(step => "set" in step ? Object.values(step.set).flatMap(value => typeof value === "object" && "secret" in value ? [ reads.secretValue(value.secret) ] : []) : []);
}
const SECRET_READS = [ "secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue" ];
const PARAMETER_WRITES = [ "ssm:DeleteParameter", "ssm:DeleteParameters", "ssm:LabelParameterVersion", "ssm:PutParameter", "ssm:UnlabelParameterVersion" ];
const FUNCTION_WRITES = [ "lambda:AddPermission", "lambda:CreateFunction", "lambda:DeleteFunction", "lambda:PublishVersion", "lambda:PutFunctionConcurrency", "lambda:UpdateAlias", "lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration" ];
function permissionsOf(plan, role) {
const told = statementsOf(needsOfRole(plan, role));
const allows = told.map(({because: _, ...statement}) => statement);
const denies = [ ...deniesOf(allows), keepsOf(plan) ];
return {
policy: {
Version: "2012-10-17",
Statement: [ ...allows, ...denies.map(({because: _, ...statement}) => statement) ]
},
because: Object.fromEntries([ ...told, ...denies ].map(({Sid: Sid, because: because}) => [ Sid, because ]))
};
}
function keepsOf(plan) {
const {root: root} = (0, paths.w)(plan.system);
const {parameter: parameter} = arnsOf(plan);
return {
Sid: "NeverForgetWhatWasUsedOrDone",
Effect: "Deny",
Action: [ "ssm:DeleteParameter", "ssm:DeleteParameters" ],
Resource: [ "journal", "restore", "signoffs" ].map(each => parameter(`${root}/${each}/*`)),
because: "an approval that was used stays used; what a phase changed and what stood before it stay known"
};
}
function deniesOf(allows) {
const guarded = [ {
Sid: "NeverAnotherSecret",
actions: SECRET_READS,
because: "the value of a secret that the plan does not name is never read, whatever else is attached to this role"
}, {
Sid: "NeverAnotherParameter",
actions: PARAMETER_WRITES,
because: "a parameter that the plan does not name is never written or taken away"
}, {
Sid: "NeverAnotherFunction",
actions: FUNCTION_WRITES,
because: "a function that holds no switch of this role is never changed"
} ].map(({Sid: Sid, actions: actions, because: because}) => {
const allowed = allows.filter(({Action: Action}) => Action.some(each => actions.includes(each))).flatMap(each => each.Resource ?? []);
const beyond = [ ...new Set(allowed) ].sort();
return {
Sid: Sid,
Effect: "Deny",
Action: actions,
...beyond.length === 0 ? {
Resource: [ "*" ]
} : {
NotResource: beyond
},
because: because
};
});
return [ ...guarded, {
Sid: "NeverUnmaskALog",
Effect: "Deny",
Action: [ "logs:Unmask" ],
Resource: [ "*" ],
because: "what a data protection policy hides stays hidden; no check needs it"
} ];
}
var dist = __webpack_require__(38815);
function whoAssumes(files, role) {
const found = files.flatMap(({name: name, text: text}) => {
const {jobs: jobs, on: on} = (0, dist.qg)(text);
const proposed = Object.keys(on).some(event => /^pull_request(_review)?$/.test(event));
return Object.values(jobs).flatMap(({environment: environment, steps: steps = []}) => steps.filter(step => step.with?.["role-to-assume"] === role).map(step => ({
name: name,
environment: environment,
proposed: proposed,
seconds: Number(step.with?.["role-duration-seconds"] ?? 3600)
})));
});
const reviewed = found.filter(({proposed: proposed}) => !proposed);
return {
files: [ ...new Set(reviewed.map(({name: name}) => name)) ],
forPullRequests: [ ...new Set(found.filter(({proposed: proposed}) => proposed).map(({name: name}) => name)) ],
environments: [ ...new Set(reviewed.flatMap(({environment: environment}) => environment ?? [])) ],
onBranch: reviewed.some(({environment: environment}) => environment === undefined),
seconds: Math.max(3600, ...found.map(({seconds: seconds}) => seconds))
};
}
function renderIam(ask) {
const {plan: plan, workflows: workflows} = ask;
const repository = repositoryOf(ask);
const forms = ask.ids === undefined ? [ "legacy", "immutable" ] : [ "immutable" ];
const roles = ROLES.map(role => {
const assumed = whoAssumes(workflows, plan.aws?.roles[role] ?? "");
const {policy: policy, because: because} = permissionsOf(plan, role);
const trusts = forms.map(form => ({
name: `${role}.trust${ask.ids === undefined ? `.${form}` : ""}.json`,
form: form,
text: json(trustOf(plan, role, assumed, {
repository: repository,
form: form,
pullRequests: ask.pullRequests === true
}))
}));
return {
role: role,
assumed: assumed,
policy: policy,
because: because,
trusts: trusts,
permissions: {
name: `${role}.permissions.json`,
text: json(policy)
}
};
});
return [ {
name: "README.md",
text: page(ask, repository, roles)
}, ...roles.flatMap(({trusts: trusts, permissions: permissions}) => [ ...trusts.map(({name: name, text: text}) => ({
name: name,
text: text
})), permissions ]) ];
}
function repositoryOf({repository: repository, ids: ids}) {
const [owner = "OWNER", name = "REPO"] = repository?.split("/") ?? [];
return {
owner: owner,
name: name,
ownerId: ids?.owner ?? "OWNER_ID",
id: ids?.repository ?? "REPOSITORY_ID"
};
}
const json = value => `${JSON.stringify(value, null, 2)}\n`;
},
28686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AV: () => checks,
Ao: () => changes,
H1: () => phaseSettings,
OC: () => rollbackSettings,
VF: () => gates,
XW: () => rollbackGates,
ig: () => phaseGates,
mG: () => switchOf,
ux: () => checksOfGate
});
const isSet = step => "set" in step;
function settings(steps, at) {
return (steps ?? []).flatMap((step, index) => {
if (!isSet(step)) return [];
return Object.entries(step.set).map(([id, value]) => ({
path: [ ...at, index, "set", id ],
id: id,
value: value,
optional: step.optional === true,
index: index
}));
});
}
function phaseSettings(plan) {
return plan.phases.map((phase, index) => ({
phase: phase,
at: [ "phases", index ],
sets: settings(phase.steps, [ "phases", index, "steps" ])
}));
}
function rollbackSettings(plan) {
return plan.rollback.steps && settings(plan.rollback.steps, [ "rollback", "steps" ]);
}
function changes(phase) {
return (phase.steps ?? []).some(step => "set" in step || "do" in step);
}
function phaseGates(phase, at) {
return [ ...listed(phase.enter, [ ...at, "enter" ]), ...stepGates(phase.steps, [ ...at, "steps" ]), ...listed(phase.leave, [ ...at, "leave" ]) ];
}
function rollbackGates(plan) {
return [ ...stepGates(plan.rollback.steps, [ "rollback", "steps" ]), ...listed(plan.rollback.verify, [ "rollback", "verify" ]) ];
}
function gates(plan) {
const care = plan.hypercare ? [ {
path: [ "hypercare", "gate" ],
gate: plan.hypercare.gate
} ] : [];
return [ ...plan.phases.flatMap((phase, index) => phaseGates(phase, [ "phases", index ])), ...rollbackGates(plan), ...care ];
}
function checks(plan) {
const sets = (plan.check_sets ?? []).flatMap((set, index) => within(set.checks, [ "check_sets", index, "checks" ]));
const own = gates(plan).flatMap(({gate: gate, path: path}) => within(gate.checks, [ ...path, "checks" ]));
const commands = (plan.commands ?? []).flatMap((command, index) => {
const {undo: undo} = command;
const chooses = undo !== undefined && "if" in undo ? [ {
path: [ "commands", index, "undo", "if" ],
check: undo.if
} ] : [];
return [ {
path: [ "commands", index, "applied" ],
check: command.applied
}, ...chooses ];
});
const triggers = (plan.triggers ?? []).map((trigger, index) => ({
path: [ "triggers", index, "when" ],
check: trigger.when
}));
return [ ...sets, ...own, ...commands, ...triggers ];
}
function checksOfGate(plan, {gate: gate, path: path}) {
const used = (gate.uses ?? []).flatMap((id, index) => {
const set = plan.check_sets?.find(each => each.id === id);
return (set?.checks ?? []).map(check => ({
path: [ ...path, "uses", index ],
check: check
}));
});
return [ ...used, ...within(gate.checks, [ ...path, "checks" ]) ];
}
function switchOf(plan, id) {
return plan.switches.find(one => one.id === id);
}
function listed(list, at) {
return (list ?? []).map((gate, index) => ({
gate: gate,
path: [ ...at, index ]
}));
}
function stepGates(steps, at) {
return (steps ?? []).flatMap((step, index) => "gate" in step ? [ {
gate: step,
path: [ ...at, index ]
} ] : []);
}
function within(list, at) {
return (list ?? []).map((check, index) => ({
check: check,
path: [ ...at, index ]
}));
}
}
};
