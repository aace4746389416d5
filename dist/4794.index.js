export const id = 4794;

export const ids = [ 4794 ];

export const modules = {
34794: (function(e, t, s) {
s.r(t);
s.d(t, {
iam: () => iam,
whose: () => whose
});
var n = s(73024);
var a = s(76760);
var o = s(19473);
var r = s(323);
var i = s(87190);
var c = s(46246);
var l = s(79889);
async function iam(e, t) {
const s = (0, c.m)(e);
if ("problems" in s) throw (0, o.i4)("PLAN_INVALID", `expected a plan without problems, found: ${(0, 
c.Y)(e, s.problems).split("\n")[0] ?? ""}`);
const {plan: n} = s;
const d = t.out ?? (0, a.join)((0, a.dirname)(e), "iam");
const u = t.check === true && t.repository === void 0 && t.pullRequests === void 0 ? renderedBefore(d) : t;
const h = {
plan: n,
path: e,
workflows: (0, i.Z)([ {
plan: n,
path: e
} ]),
...whose(u),
...u.pullRequests === true ? {
pullRequests: true
} : {}
};
const p = (0, r.u)(h).map(({name: e, text: t}) => ({
path: (0, a.join)(d, e),
text: t
}));
return (0, l.L)(p, t.check === true, "policies", staleIn(d, p));
}
function staleIn(e, t) {
if (!(0, n.existsSync)(e)) return [];
return (0, n.readdirSync)(e).filter(e => /^(read|change|rollback)\.(trust|permissions)(\.\w+)?\.json$/.test(e)).map(t => (0, 
a.join)(e, t)).filter(e => !t.some(t => t.path === e));
}
function whose({repository: e, repositoryId: t, ownerId: s}) {
if (e !== void 0 && !/^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/.test(e)) throw (0, o.i4)("USAGE", "expected --repository as OWNER/NAME");
if (t === void 0 && s === void 0) return e === void 0 ? {} : {
repository: e
};
if (e === void 0 || ![ t, s ].every(e => e !== void 0 && /^[1-9][0-9]*$/.test(e))) throw (0, 
o.i4)("USAGE", "expected --repository, --repository-id and --owner-id together, the last two as numbers");
return {
repository: e,
ids: {
repository: t ?? "",
owner: s ?? ""
}
};
}
function renderedBefore(e) {
const t = (0, a.join)(e, "README.md");
const s = (0, n.existsSync)(t) ? (0, n.readFileSync)(t, "utf8").split("\n")[0] ?? "" : "";
const option = e => new RegExp(` --${e} (\\S+?)[\` ]`).exec(s)?.[1];
const [o, r, i] = [ option("repository"), option("repository-id"), option("owner-id") ];
return {
...o === void 0 ? {} : {
repository: o
},
...r === void 0 ? {} : {
repositoryId: r
},
...i === void 0 ? {} : {
ownerId: i
},
.../ --pull-requests\b/.test(s) ? {
pullRequests: true
} : {}
};
}
}),
3476: (function(e, t, s) {
s.d(t, {
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
}),
323: (function(e, t, s) {
s.d(t, {
u: () => renderIam
});
var n = s(19473);
function arnsOf(e) {
const {aws: t} = e;
if (!t) throw (0, n.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles");
const {account: s, region: a} = t;
const o = t.roles.read.split(":")[1] ?? "aws";
const arn = (e, t, n = a) => `arn:${o}:${e}:${n}:${s}:${t}`;
return {
account: s,
partition: o,
parameter: e => arn("ssm", `parameter${e}`),
secret: e => e.startsWith("arn:") ? `${e.replace(/-[A-Za-z0-9]{6}$/, "")}-??????` : arn("secretsmanager", `secret:${e}-??????`),
function: e => arn("lambda", `function:${e}`),
logGroup: e => [ arn("logs", `log-group:${e}`), arn("logs", `log-group:${e}:*`) ],
dashboard: e => arn("cloudwatch", `dashboard/${e}`, ""),
stack: e => arn("cloudformation", `stack/${e}/*`),
all: e => e === "rule" ? arn("events", "rule/*") : e === "schedule" ? arn("scheduler", "schedule/*/*") : arn("logs", "log-group:*")
};
}
const a = "token.actions.githubusercontent.com";
const o = {
read: "OnlyRenderedWorkflowsOfTheReleaseBranch",
change: "OnlyJobsBehindTheSignOffs",
rollback: "OnlyJobsOfTheRollbackEnvironment"
};
function trustOf(e, t, s, {repository: n, form: r, pullRequests: i}) {
const {account: c, partition: l} = arnsOf(e);
const {owner: d, name: u, ownerId: h, id: p} = n;
const m = branchesOf(e);
const f = r === "legacy" ? `repo:${d}/${u}` : `repo:${d}@${h}/${u}@${p}`;
const b = [ ...s.environments.map(e => `${f}:environment:${e.replaceAll(":", "%3A")}`), ...s.onBranch ? m.map(e => `${f}:ref:refs/heads/${e}`) : [] ];
const g = s.files.flatMap(e => m.map(t => `${d}/${u}/.github/workflows/${e}@refs/heads/${t}`));
const statement = (e, t) => ({
Sid: e,
Effect: "Allow",
Principal: {
Federated: `arn:${l}:iam::${c}:oidc-provider/${a}`
},
Action: "sts:AssumeRoleWithWebIdentity",
Condition: {
StringEquals: Object.fromEntries(Object.entries({
aud: "sts.amazonaws.com",
...t,
...r === "immutable" ? {
repository_id: p
} : {}
}).map(([e, t]) => [ `${a}:${e}`, t ]))
}
});
return {
Version: "2012-10-17",
Statement: [ statement(o[t], {
sub: b,
ref: m.map(e => `refs/heads/${e}`),
job_workflow_ref: g
}), ...i && s.forPullRequests.length > 0 ? [ statement("PullRequestsOfThisRepository", {
sub: [ `${f}:pull_request` ]
}) ] : [] ]
};
}
function branchesOf(e) {
const t = e.release?.branch === void 0 ? e.environments.flatMap(({branches: e}) => e) : [ e.release.branch ];
const s = [ ...new Set(t) ].filter(e => /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(e));
if (s.length > 0) return s;
throw (0, n.i4)("PLAN_INVALID", "expected a release branch named in full, found patterns only; a role trusts no pattern");
}
const r = 2048;
const i = 10240;
const c = {
read: "gates before an approval, windows between phases, decisions and signatures",
change: "phases: sets and undoes the plan\u2019s switches",
rollback: "rollback: sets the plan\u2019s switches to their safe values"
};
function page(e, t, s) {
const {plan: n, path: a} = e;
const o = branchesOf(n).map(code).join(", ");
return `${[ `\x3c!-- Rendered from ${a} by \`gonogo iam ${argumentsOf(e)}\`. Do not edit: change the plan and render again. --\x3e`, `# IAM roles of ${n.system}`, "", `Account ${code(n.aws?.account ?? "")}, region ${code(n.aws?.region ?? "")}, release branch ${o}, repository ${code(`${t.owner}/${t.name}`)}.`, "", "| role | for | assumed by jobs of | in | longest session |", "|---|---|---|---|---|", ...s.map(({role: e, assumed: t}) => `| ${[ code(n.aws?.roles[e] ?? ""), c[e], t.files.map(code).join(", "), [ ...t.environments.map(e => `environment ${code(e)}`), ...t.onBranch ? [ `branch ${o}` ] : [] ].join(", "), `${t.seconds} s` ].join(" | ")} |`), "", ...subjectsOf(e), ...s.flatMap(e => roleLines(e)), ...making(e, s), ...l, pullRequestsOf(e, s) ].join("\n")}\n`;
}
const argumentsOf = ({path: e, repository: t, ids: s, pullRequests: n}) => [ e, ...t === void 0 ? [] : [ `--repository ${t}` ], ...s === void 0 ? [] : [ `--repository-id ${s.repository} --owner-id ${s.owner}` ], ...n === true ? [ "--pull-requests" ] : [] ].join(" ");
function subjectsOf({ids: e, repository: t}) {
if (e !== void 0) return [ "The subject is the immutable form, `repo:OWNER@ID/NAME@ID:\u2026`: somebody who takes over the repository\u2019s name does not match.", "" ];
return [ "## Which of the two trust policies", "", "GitHub writes the subject of a token in one of two forms, and a role needs the policy of the form that its repository uses:", "", "| file | subject | when |", "|---|---|---|", "| `*.trust.legacy.json` | `repo:OWNER/NAME:\u2026` | the repository is older than 2026-07-15, was not renamed or transferred since, and has not opted in |", "| `*.trust.immutable.json` | `repo:OWNER@ID/NAME@ID:\u2026` | all others; preferred, since a name can be taken over and a number cannot |", "", "Placeholders match no token, so a policy that was not filled in lets nobody in. For the immutable form alone, render again with the numbers:", "", "```sh", `gh api repos/${t ?? "OWNER/REPO"} --jq '"--repository-id \\(.id) --owner-id \\(.owner.id)"'`, "```", "" ];
}
function roleLines({role: e, policy: t, because: s, trusts: n, permissions: a}) {
const size = e => e.replaceAll(/\s/g, "").length;
const o = Math.max(...n.map(({text: e}) => size(e)));
const c = t.Statement.map(({Sid: e, Effect: t, Action: n, Resource: a, NotResource: o}) => [ e, `${t === "Deny" ? "**deny** " : ""}${n.map(code).join(", ")}`, where(a, o), s[e] ?? "" ].join(" | "));
return [ `## ${e}`, "", `${n.map(({name: e}) => `[${e}](${e})`).join(", ")} (${o} of ${r} characters), [${a.name}](${a.name}) (${size(a.text)} of ${i}).`, "", "| statement | actions | on | why |", "|---|---|---|---|", ...c.map(e => `| ${e} |`), "" ];
}
const where = (e, t) => e !== void 0 ? e.map(page_short).join(", ") : `everything but ${(t ?? []).map(page_short).join(", ")}`;
const page_short = e => e === "*" ? "everything" : code(e.split(":").slice(5).join(":"));
function making({plan: e}, t) {
return [ "## Making them", "", "Once an account, the provider; then each role. Run these in this folder, and choose the trust policy first:", "", "```sh", `aws iam create-open-id-connect-provider --url https://${a} --client-id-list sts.amazonaws.com`, ...t.flatMap(({role: t, assumed: s, trusts: n, permissions: a}) => {
const o = e.aws?.roles[t].split("/").at(-1) ?? "";
return [ `aws iam create-role --role-name ${o} --max-session-duration ${s.seconds} --assume-role-policy-document file://${n.at(-1)?.name ?? ""}`, `aws iam put-role-policy --role-name ${o} --policy-name gonogo --policy-document file://${a.name}` ];
}), "```", "", "A role that exists is brought up to date with `update-assume-role-policy`, `update-role --max-session-duration` and `put-role-policy`.", "" ];
}
const l = [ "## What these policies cannot do", "", "- **The direction.** IAM cannot say which value is written. That rollback writes safe values only, and a phase only what the plan says, is enforced by gonogo.", "- **One variable of a function.** Lambda replaces all variables at once. gonogo carries the others over, under the revision that it read.", "- **A dry run.** IAM has one permission for a dry run and for an invocation.", "- **Other statements.** A denial holds whatever else is attached to the role; everything else is only as little as nothing else is attached.", "- **KMS.** With the keys that AWS manages (`aws/ssm`, `aws/secretsmanager`, `aws/lambda`) nothing more is needed. With a key of your own, add `kms:Decrypt` on it to every role, and `kms:Encrypt` and `kms:GenerateDataKey` to change and rollback, each with `kms:ViaService` of the service; restore points and checkpoints are SecureStrings.", "- **Another default branch.** GitHub runs `net.yml` and scheduled workflows on the default branch. Where that is not the release branch named above, AWS refuses them, and a killed cutover has no net but `rollback.yml`: release from the default branch.", "- **The claims `ref`, `job_workflow_ref` and `repository_id`** are compared by AWS STS since January 2026. Where a partition does not know them yet, AWS refuses everybody; the subject alone is then the trust, and the branch policy of each environment what holds the branch." ];
function pullRequestsOf({pullRequests: e}, t) {
const s = [ ...new Set(t.flatMap(({assumed: e}) => e.forPullRequests)) ];
const n = "whoever may push a branch may then run any code with what this role reads, credentials of vendors among it, and writes: heads of evidence, decisions, signatures; before anybody has looked at it; AWS cannot hold a pull request to a branch or a workflow";
if (e === true && s.length > 0) return `- **Pull requests of this repository are trusted** by the read role, for the dry run of ${s.map(code).join(", ")}: ${n}. Forks get no token.`;
return `- **\`pull_request\`** is trusted by no role${s.length === 0 ? "" : `, so the dry run of ${s.map(code).join(", ")} cannot assume the read role and says so`}. \`--pull-requests\` trusts those of this repository: ${n}.`;
}
const code = e => `\`${e}\``;
var d = s(3476);
function statementsOf(e) {
const t = new Map;
for (const s of e) {
const e = t.get(s.sid);
t.set(s.sid, {
...s,
actions: [ ...e?.actions ?? [], ...s.actions ],
on: [ ...e?.on ?? [], ...s.on ]
});
}
return [ ...t.values() ].map(({sid: e, actions: t, on: s, because: n}) => ({
Sid: e,
Effect: "Allow",
Action: once(t),
Resource: once(s),
because: n
}));
}
const once = e => [ ...new Set(e) ].sort();
var u = s(28686);
const NOTHING = () => [];
const h = {
identity: NOTHING,
clock: NOTHING,
secret: ({name: e}, t) => [ t.secretFacts(e) ],
parameter: ({name: e}, t) => [ t.parameters(e) ],
variable: ({function: e}, t) => [ t.configuration(e) ],
schedule: ({function: e}, t) => [ t.configuration(e), ...t.schedules() ],
"last-success": ({group: e}, t) => [ t.newestLines(e) ],
alarm: ({recent: e}, t) => [ t.alarms(), ...e === void 0 ? [] : [ t.metrics() ] ],
dashboard: ({name: e}, t) => [ t.dashboard(e) ],
"metric-filter": ({group: e}, t) => t.filters(e),
stack: ({name: e}, t) => [ t.stack(e) ],
http: ({credential: e}, t) => t.credential(e),
graphql: ({credential: e}, t) => t.credential(e),
invoke: ({function: e}, t) => [ t.invoke(e) ],
"no-writes": ({group: e}, t) => t.counts(e),
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
signal: ({source: e}, t) => sourceNeeds(e, t),
contained: ({group: e, allowlist: t, domains: s, vendor: n}, a) => [ ...a.counts(e), a.configuration(t.function), ...s === void 0 ? [] : [ a.configuration(s.function) ], ...a.credential(n.credential) ],
pack: ({credentials: e, subjects: t}, s) => [ ...(e ?? []).flatMap(s.credential), ...t === void 0 ? [] : [ s.secretValue(t) ] ],
"role-matrix": ({roles: e}, t) => Object.values(e).flatMap(t.credential),
"release-identity": ({credential: e}, t) => t.credential(e),
"webhook-auth": ({accepted: e}, t) => t.credential(e.credential),
"plaintext-secrets": ({function: e, secrets: t}, s) => [ s.configuration(e), ...(t ?? []).map(s.secretValue) ],
"log-redaction": ({group: e}, t) => t.lines(e),
"log-count": ({group: e}, t) => t.counts(e),
list: ({list: e}, t) => [ t.parameters(e) ],
defaults: ({prefix: e}, t) => [ t.below(e) ],
"roles-filled": NOTHING,
"release-pin": NOTHING,
manual: NOTHING,
"check-run": NOTHING
};
function sourceNeeds({type: e, group: t, credential: s}, n) {
if (e === "metric") return [ n.metrics() ];
if (e === "logs") return n.counts(t ?? "");
return e === "http" ? n.credential(s) : [];
}
function needsOfCheck(e, t) {
if (!Object.hasOwn(h, e.kind)) return;
return h[e.kind](e, t);
}
const p = [ "ssm:GetParameters", "ssm:GetParametersByPath" ];
const m = [ "ssm:DeleteParameters", "ssm:PutParameter" ];
function recordNeeds(e, t) {
const {lock: s, fence: n, cutover: a, standing: o, records: r, root: i} = (0, d.w)(e);
const c = [ s, n, a, o, `${o}.*`, `${i}/journal`, `${i}/journal/*`, `${r}/*` ];
return [ {
sid: "ReadTheJournalAndTheRecords",
actions: p,
on: c.map(t.parameter),
because: "who holds the lock, what this cutover has begun, evidence of earlier gates; no restore point"
}, {
sid: "WriteRecordsAndNothingElse",
actions: m,
on: [ t.parameter(`${r}/*`) ],
because: "heads of evidence, windows, decisions and signatures: no switch, no lock, no journal"
} ];
}
function keepingNeeds(e, t) {
const s = [ t.parameter(`${(0, d.w)(e).root}/*`) ];
return [ {
sid: "KeepLockFenceJournalAndRestorePoints",
actions: [ ...p, ...m ],
on: s,
because: "what must stand in the account before the first write, and what rollback decides from"
} ];
}
function readsOf(e, t) {
const secretValue = e => ({
sid: "ReadTheSecretsThatTheQuestionsCarry",
actions: [ "secretsmanager:GetSecretValue" ],
on: [ t.secret(e) ],
because: "credentials of vendors, test subjects, and secrets that must not stand in plain text; no other secret"
});
const groupFacts = e => [ {
sid: "FindLogGroups",
actions: [ "logs:DescribeLogGroups" ],
on: [ t.all("log-group") ],
because: "AWS lists groups by prefix only; names and ages, no line"
}, {
sid: "TellWhatLogGroupsAre",
actions: [ "logs:GetDataProtectionPolicy" ],
on: t.logGroup(e),
because: "a group with masked fields cannot be counted"
} ];
return {
secretValue: secretValue,
parameters: (...e) => ({
sid: "ReadTheParametersOfThePlan",
actions: [ "ssm:GetParameters" ],
on: e.map(t.parameter),
because: "parameters that checks compare and that switches stand in"
}),
below: e => ({
sid: "ListTheParametersOfThePlan",
actions: [ "ssm:GetParametersByPath" ],
on: [ t.parameter(e), t.parameter(`${e}/*`) ],
because: "a check compares everything below a path"
}),
secretFacts: e => ({
sid: "DescribeTheSecretsOfThePlan",
actions: [ "secretsmanager:DescribeSecret" ],
on: [ t.secret(e) ],
because: "existence, age and rotation; this action never returns a value"
}),
credential: t => {
const s = t === void 0 ? void 0 : e.credentials?.[t]?.secret;
return s === void 0 ? [] : [ secretValue(s) ];
},
configuration: e => ({
sid: "ReadTheVariablesOfFunctions",
actions: [ "lambda:GetFunctionConfiguration" ],
on: [ t.function(e) ],
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
dashboard: e => ({
sid: "ReadDashboards",
actions: [ "cloudwatch:GetDashboard" ],
on: [ t.dashboard(e) ],
because: "that the people who watch see every planned metric"
}),
stack: e => ({
sid: "DescribeStacks",
actions: [ "cloudformation:DescribeStacks" ],
on: [ t.stack(e) ],
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
on: [ t.all("rule"), t.all("schedule") ],
because: "whose rule or schedule it is, is known only once it was listed"
} ],
counts: e => [ ...groupFacts(e), {
sid: "CountLinesOfLogs",
actions: [ "logs:StartQuery" ],
on: t.logGroup(e),
because: "lines are counted by CloudWatch; they do not leave it"
}, {
sid: "ReadTheResultsOfQueries",
actions: [ "logs:GetQueryResults", "logs:StopQuery" ],
on: [ "*" ],
because: "IAM knows no resource for a query; only who may start one on a group has an id to ask with"
} ],
newestLines: e => ({
sid: "FindTheNewestLine",
actions: [ "logs:DescribeLogStreams", "logs:GetLogEvents" ],
on: t.logGroup(e),
because: "the time of the newest success; lines are read into memory and dropped"
}),
lines: e => [ ...groupFacts(e), {
sid: "LookThroughLines",
actions: [ "logs:FilterLogEvents" ],
on: t.logGroup(e),
because: "lines are searched for personal data in memory; only counts are kept"
} ],
filters: e => [ {
sid: "ReadMetricFilters",
actions: [ "logs:DescribeMetricFilters" ],
on: t.logGroup(e),
because: "an alarm counts only what its filter matches"
}, {
sid: "TryMetricFilters",
actions: [ "logs:TestMetricFilter" ],
on: [ "*" ],
because: "tries a pattern on lines of the plan; it touches no log group, so IAM knows no resource"
} ],
invoke: e => ({
sid: "AskWhetherFunctionsCouldBeInvoked",
actions: [ "lambda:InvokeFunction" ],
on: [ t.function(e) ],
because: "a dry run needs the right to invoke: IAM cannot tell the two apart, gonogo sends only what the plan declares"
})
};
}
const f = {
parameter: (e, t) => kept(e.parameter, e, t),
list: (e, t) => kept(e.list, e, t),
function: (e, {arn: t, reads: s}) => {
const {alias: n} = e;
const a = n === void 0 ? [ e.function ] : [ e.function, `${e.function}:${n}` ];
const o = [ {
sid: "ReplaceTheVariablesOfTheSwitches",
actions: [ "lambda:UpdateFunctionConfiguration" ],
on: [ t.function(e.function) ],
because: "IAM cannot say which variables: Lambda replaces the whole map, and gonogo proves that it carries the others over"
}, ...n === void 0 ? [] : [ {
sid: "PointTheAliasAtTheNewVersion",
actions: [ "lambda:PublishVersion", "lambda:GetAlias", "lambda:UpdateAlias" ],
on: [ t.function(e.function) ],
because: "production invokes the alias; variables of a version that was published before never change"
} ] ];
return {
read: a.map(s.configuration),
change: o,
rollback: o
};
},
version_of: (e, {plan: t, reads: s}) => {
const n = Object.values(t.commands?.find(({id: t}) => t === e.by)?.secrets ?? {});
const a = n.map(s.secretValue);
return {
read: [],
change: a,
rollback: a
};
}
};
function kept(e, {safe: t}, {arn: s, reads: n}) {
const a = {
sid: "SetTheParametersOfTheSwitches",
actions: [ "ssm:PutParameter" ],
on: [ s.parameter(e) ],
because: "the parameters of the plan\u2019s switches, and no other"
};
const o = {
sid: "TakeAwayTheParametersOfTheSwitches",
actions: [ "ssm:DeleteParameters" ],
on: [ s.parameter(e) ],
because: "what was not there before is taken away again"
};
const r = t === "previous" || typeof t === "object" && t !== null && "absent" in t;
return {
read: [ n.parameters(e) ],
change: [ a, o ],
rollback: r ? [ a, o ] : [ a ]
};
}
function needsOfSwitch(e, t) {
const s = Object.keys(f).find(t => Object.hasOwn(e, t));
return s === void 0 ? void 0 : f[s](e, t);
}
const b = [ "read", "change", "rollback" ];
function needsOfRole(e, t) {
const s = arnsOf(e);
const n = readsOf(e, s);
const a = {
plan: e,
arn: s,
reads: n,
switches: e.switches.map(t => built(t.id, needsOfSwitch(t, {
plan: e,
arn: s,
reads: n
})))
};
return t === "read" ? readNeeds(a) : t === "change" ? changeNeeds(a) : rollbackNeeds(a);
}
function readNeeds({plan: e, arn: t, reads: s, switches: n}) {
return [ ...questions((0, u.AV)(e).map(({check: e}) => e), s), ...(0, u.VF)(e).flatMap(({gate: t}) => reportNeeds(e, t, s)), ...n.flatMap(e => e.read), ...recordNeeds(e.system, t) ];
}
function changeNeeds(e) {
const {plan: t, arn: s, reads: n, switches: a} = e;
const o = readNeeds(e).filter(({sid: e}) => !recordNeeds(t.system, s).some(t => t.sid === e));
return [ ...o, ...a.flatMap(e => e.change), ...t.phases.flatMap(e => setSecrets(e.steps, n)), ...rollbackNeeds(e), ...keepingNeeds(t.system, s) ];
}
function rollbackNeeds({plan: e, arn: t, reads: s, switches: n}) {
const a = [ ...(0, u.XW)(e).flatMap(t => (0, u.ux)(e, t).map(({check: e}) => e)), ...(e.commands ?? []).map(({applied: e}) => e) ];
return [ ...n.flatMap(e => [ ...e.read, ...e.rollback ]), ...setSecrets(e.rollback.steps, s), ...questions(a, s), ...keepingNeeds(e.system, t) ];
}
const questions = (e, t) => e.flatMap(e => built(e.id, needsOfCheck(e, t)));
function built(e, t) {
if (t !== void 0) return t;
throw (0, n.i4)("NOT_BUILT", `${e} is of a kind whose calls this version does not know, so no policy can be least`);
}
function reportNeeds(e, {report: t}, s) {
const n = e.reports?.find(e => e.id === t);
if (n === void 0) return [];
const a = [ n.sampler?.sample.credential, ...(n.sampler?.lookups ?? []).map(({credential: e}) => e) ];
const o = Object.values(n.command?.secrets ?? {}).map(String);
return [ ...a.flatMap(s.credential), ...o.map(s.secretValue) ];
}
function setSecrets(e, t) {
return (e ?? []).flatMap(e => "set" in e ? Object.values(e.set).flatMap(e => typeof e === "object" && "secret" in e ? [ t.secretValue(e.secret) ] : []) : []);
}
const g = [ "secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue" ];
const w = [ "ssm:DeleteParameter", "ssm:DeleteParameters", "ssm:LabelParameterVersion", "ssm:PutParameter", "ssm:UnlabelParameterVersion" ];
const y = [ "lambda:AddPermission", "lambda:CreateFunction", "lambda:DeleteFunction", "lambda:PublishVersion", "lambda:PutFunctionConcurrency", "lambda:UpdateAlias", "lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration" ];
function permissionsOf(e, t) {
const s = statementsOf(needsOfRole(e, t));
const n = s.map(({because: e, ...t}) => t);
const a = [ ...deniesOf(n), keepsOf(e) ];
return {
policy: {
Version: "2012-10-17",
Statement: [ ...n, ...a.map(({because: e, ...t}) => t) ]
},
because: Object.fromEntries([ ...s, ...a ].map(({Sid: e, because: t}) => [ e, t ]))
};
}
function keepsOf(e) {
const {root: t} = (0, d.w)(e.system);
const {parameter: s} = arnsOf(e);
return {
Sid: "NeverForgetWhatWasUsedOrDone",
Effect: "Deny",
Action: [ "ssm:DeleteParameter", "ssm:DeleteParameters" ],
Resource: [ "journal", "restore", "signoffs" ].map(e => s(`${t}/${e}/*`)),
because: "an approval that was used stays used; what a phase changed and what stood before it stay known"
};
}
function deniesOf(e) {
const t = [ {
Sid: "NeverAnotherSecret",
actions: g,
because: "the value of a secret that the plan does not name is never read, whatever else is attached to this role"
}, {
Sid: "NeverAnotherParameter",
actions: w,
because: "a parameter that the plan does not name is never written or taken away"
}, {
Sid: "NeverAnotherFunction",
actions: y,
because: "a function that holds no switch of this role is never changed"
} ].map(({Sid: t, actions: s, because: n}) => {
const a = e.filter(({Action: e}) => e.some(e => s.includes(e))).flatMap(e => e.Resource ?? []);
const o = [ ...new Set(a) ].sort();
return {
Sid: t,
Effect: "Deny",
Action: s,
...o.length === 0 ? {
Resource: [ "*" ]
} : {
NotResource: o
},
because: n
};
});
return [ ...t, {
Sid: "NeverUnmaskALog",
Effect: "Deny",
Action: [ "logs:Unmask" ],
Resource: [ "*" ],
because: "what a data protection policy hides stays hidden; no check needs it"
} ];
}
var v = s(38815);
function whoAssumes(e, t) {
const s = e.flatMap(({name: e, text: s}) => {
const {jobs: n, on: a} = (0, v.qg)(s);
const o = Object.keys(a).some(e => /^pull_request(_review)?$/.test(e));
return Object.values(n).flatMap(({environment: s, steps: n = []}) => n.filter(e => e.with?.["role-to-assume"] === t).map(t => ({
name: e,
environment: s,
proposed: o,
seconds: Number(t.with?.["role-duration-seconds"] ?? 3600)
})));
});
const n = s.filter(({proposed: e}) => !e);
return {
files: [ ...new Set(n.map(({name: e}) => e)) ],
forPullRequests: [ ...new Set(s.filter(({proposed: e}) => e).map(({name: e}) => e)) ],
environments: [ ...new Set(n.flatMap(({environment: e}) => e ?? [])) ],
onBranch: n.some(({environment: e}) => e === void 0),
seconds: Math.max(3600, ...s.map(({seconds: e}) => e))
};
}
function renderIam(e) {
const {plan: t, workflows: s} = e;
const n = repositoryOf(e);
const a = e.ids === void 0 ? [ "legacy", "immutable" ] : [ "immutable" ];
const o = b.map(o => {
const r = whoAssumes(s, t.aws?.roles[o] ?? "");
const {policy: i, because: c} = permissionsOf(t, o);
const l = a.map(s => ({
name: `${o}.trust${e.ids === void 0 ? `.${s}` : ""}.json`,
form: s,
text: json(trustOf(t, o, r, {
repository: n,
form: s,
pullRequests: e.pullRequests === true
}))
}));
return {
role: o,
assumed: r,
policy: i,
because: c,
trusts: l,
permissions: {
name: `${o}.permissions.json`,
text: json(i)
}
};
});
return [ {
name: "README.md",
text: page(e, n, o)
}, ...o.flatMap(({trusts: e, permissions: t}) => [ ...e.map(({name: e, text: t}) => ({
name: e,
text: t
})), t ]) ];
}
function repositoryOf({repository: e, ids: t}) {
const [s = "OWNER", n = "REPO"] = e?.split("/") ?? [];
return {
owner: s,
name: n,
ownerId: t?.owner ?? "OWNER_ID",
id: t?.repository ?? "REPOSITORY_ID"
};
}
const json = e => `${JSON.stringify(e, null, 2)}\n`;
}),
28686: (function(e, t, s) {
s.d(t, {
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
const isSet = e => "set" in e;
function settings(e, t) {
return (e ?? []).flatMap((e, s) => {
if (!isSet(e)) return [];
return Object.entries(e.set).map(([n, a]) => ({
path: [ ...t, s, "set", n ],
id: n,
value: a,
optional: e.optional === true,
index: s
}));
});
}
function phaseSettings(e) {
return e.phases.map((e, t) => ({
phase: e,
at: [ "phases", t ],
sets: settings(e.steps, [ "phases", t, "steps" ])
}));
}
function rollbackSettings(e) {
return e.rollback.steps && settings(e.rollback.steps, [ "rollback", "steps" ]);
}
function changes(e) {
return (e.steps ?? []).some(e => "set" in e || "do" in e);
}
function phaseGates(e, t) {
return [ ...listed(e.enter, [ ...t, "enter" ]), ...stepGates(e.steps, [ ...t, "steps" ]), ...listed(e.leave, [ ...t, "leave" ]) ];
}
function rollbackGates(e) {
return [ ...stepGates(e.rollback.steps, [ "rollback", "steps" ]), ...listed(e.rollback.verify, [ "rollback", "verify" ]) ];
}
function gates(e) {
const t = e.hypercare ? [ {
path: [ "hypercare", "gate" ],
gate: e.hypercare.gate
} ] : [];
return [ ...e.phases.flatMap((e, t) => phaseGates(e, [ "phases", t ])), ...rollbackGates(e), ...t ];
}
function checks(e) {
const t = (e.check_sets ?? []).flatMap((e, t) => within(e.checks, [ "check_sets", t, "checks" ]));
const s = gates(e).flatMap(({gate: e, path: t}) => within(e.checks, [ ...t, "checks" ]));
const n = (e.commands ?? []).flatMap((e, t) => {
const {undo: s} = e;
const n = s !== void 0 && "if" in s ? [ {
path: [ "commands", t, "undo", "if" ],
check: s.if
} ] : [];
return [ {
path: [ "commands", t, "applied" ],
check: e.applied
}, ...n ];
});
const a = (e.triggers ?? []).map((e, t) => ({
path: [ "triggers", t, "when" ],
check: e.when
}));
return [ ...t, ...s, ...n, ...a ];
}
function checksOfGate(e, {gate: t, path: s}) {
const n = (t.uses ?? []).flatMap((t, n) => {
const a = e.check_sets?.find(e => e.id === t);
return (a?.checks ?? []).map(e => ({
path: [ ...s, "uses", n ],
check: e
}));
});
return [ ...n, ...within(t.checks, [ ...s, "checks" ]) ];
}
function switchOf(e, t) {
return e.switches.find(e => e.id === t);
}
function listed(e, t) {
return (e ?? []).map((e, s) => ({
gate: e,
path: [ ...t, s ]
}));
}
function stepGates(e, t) {
return (e ?? []).flatMap((e, s) => "gate" in e ? [ {
gate: e,
path: [ ...t, s ]
} ] : []);
}
function within(e, t) {
return (e ?? []).map((e, s) => ({
check: e,
path: [ ...t, s ]
}));
}
})
};
