export const id = 1191;

export const ids = [ 1191, 4794 ];

export const modules = {
34794: (function(e, t, n) {
n.r(t);
n.d(t, {
iam: () => iam,
whose: () => whose
});
var s = n(73024);
var a = n(76760);
var o = n(19473);
var r = n(323);
var i = n(87190);
var c = n(46246);
var l = n(79889);
async function iam(e, t) {
const n = (0, c.m)(e);
if ("problems" in n) throw (0, o.i4)("PLAN_INVALID", `expected a plan without problems, found: ${(0, 
c.Y)(e, n.problems).split("\n")[0] ?? ""}`);
const {plan: s} = n;
const d = t.out ?? (0, a.join)((0, a.dirname)(e), "iam");
const h = t.check === true && t.repository === void 0 && t.pullRequests === void 0 ? renderedBefore(d) : t;
const u = {
plan: s,
path: e,
workflows: (0, i.Z)([ {
plan: s,
path: e
} ]),
...whose(h),
...h.pullRequests === true ? {
pullRequests: true
} : {}
};
const p = (0, r.u)(u).map(({name: e, text: t}) => ({
path: (0, a.join)(d, e),
text: t
}));
return (0, l.L)(p, t.check === true, "policies", staleIn(d, p));
}
function staleIn(e, t) {
if (!(0, s.existsSync)(e)) return [];
return (0, s.readdirSync)(e).filter(e => /^(read|change|rollback)\.(trust|permissions)(\.\w+)?\.json$/.test(e)).map(t => (0, 
a.join)(e, t)).filter(e => !t.some(t => t.path === e));
}
function whose({repository: e, repositoryId: t, ownerId: n}) {
if (e !== void 0 && !/^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/.test(e)) throw (0, o.i4)("USAGE", "expected --repository as OWNER/NAME");
if (t === void 0 && n === void 0) return e === void 0 ? {} : {
repository: e
};
if (e === void 0 || ![ t, n ].every(e => e !== void 0 && /^[1-9][0-9]*$/.test(e))) throw (0, 
o.i4)("USAGE", "expected --repository, --repository-id and --owner-id together, the last two as numbers");
return {
repository: e,
ids: {
repository: t ?? "",
owner: n ?? ""
}
};
}
function renderedBefore(e) {
const t = (0, a.join)(e, "README.md");
const n = (0, s.existsSync)(t) ? (0, s.readFileSync)(t, "utf8").split("\n")[0] ?? "" : "";
const option = e => new RegExp(` --${e} (\\S+?)[\` ]`).exec(n)?.[1];
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
.../ --pull-requests\b/.test(n) ? {
pullRequests: true
} : {}
};
}
}),
11191: (function(e, t, n) {
n.r(t);
n.d(t, {
init: () => init
});
var s = n(73024);
var a = n(76760);
var o = n(19473);
var r = n(323);
var i = n(13418);
var c = n(87190);
var l = n(38543);
function codeOwners(e) {
return `# A change of what decides, or of what is run, needs a review by these. Require it: a ruleset of the release branch with\n# "Require a pull request before merging" and "Require review from Code Owners".\n/plans/              ${e}\n/packs/              ${e}\n/gates/              ${e}\n/.github/workflows/  ${e}\n/.github/CODEOWNERS  ${e}\n`;
}
function pullRequestTemplate() {
const e = [ [ "Summary", "What is different afterwards, in two or three lines." ], [ "Why", "The problem, what happened without this, and why in this way." ], [ "Expected behavior & invariants", "What must hold, and what is explicitly not changed." ], [ "What changed", "The changes, and the decisions behind them." ], [ "Scope / files touched", "Runtime code, tests, workflows, documents." ], [ "Test plan", "Commands that anybody can run, and what was rehearsed." ], [ "Results & evidence", "What came of it: links to runs, digests of records. No personal data." ], [ "Risk & rollback", "" ], [ "Reviewer + tool focus", "Where to look twice, and what to pass over." ] ];
return [ "\x3c!-- A release PR is judged by its words, labels and head commit. Set exactly one of the labels risk:R0 to risk:R3. --\x3e", "", "**Risk:** \x3c!-- risk:R0 to risk:R3, as the label says --\x3e", "", ...e.flatMap(([e, t], n) => [ `### ${n + 1}) ${e}`, "", ...t === "" ? [ "**Risk rationale:**", "", "**Failure impact:**", "", "**Rollback plan:**" ] : [ `\x3c!-- ${t} --\x3e` ], "" ]) ].join("\n");
}
function riskFile(e) {
return `# What a pull request that releases must show, by its label risk:R0 to risk:R3. None asks for less than the one before.\n# change-me: the names of your own check runs.\ngonogo_risk: 1\nlevels:\n  - risk: R0\n    means: documents only; nothing that runs is changed\n    checks: [{ name: test, app: github-actions }]\n    approvals: []\n    dry_run_preflight: false\n    signed: []\n  - risk: R1\n    means: code or tests whose failure customers do not see\n    checks: [{ name: test, app: github-actions }]\n    approvals: [{ count: 1 }]\n    dry_run_preflight: false\n    signed: []\n  - risk: R2\n    means: what production does, behind a switch or an allowlist\n    checks: [{ name: test, app: github-actions }]\n    approvals: [{ count: 1 }]\n    dry_run_preflight: true\n    signed: []\n  - risk: R3\n    means: what production does for everybody, or what cannot be taken back\n    checks: [{ name: test, app: github-actions }]\n    approvals: [{ count: 2 }, { count: 1, role: ${e} }]\n    dry_run_preflight: true\n    signed: []\ngates: []\n`;
}
function starterPlan({system: e, branch: t}) {
return `# The plan of one cutover, read top to bottom like its runbook. What each word means: docs/plan.md of gonogo.\n# Replace everything that says change-me, and the account 000000000000; then take the check plan-is-filled-in out.\n# As it stands it cannot GO: no credentials belong to that account.\ngonogo: 1\nsystem: ${e}\ntitle: Cutover of ${e}\n\naws:\n  account: "000000000000" # change-me: the twelve digits of the production account\n  region: us-east-1 # change-me\n  roles: # made from plans/${e}/iam\n    read: arn:aws:iam::000000000000:role/gonogo-${e}-read\n    change: arn:aws:iam::000000000000:role/gonogo-${e}-change\n    rollback: arn:aws:iam::000000000000:role/gonogo-${e}-rollback\n\nroles: # teams of the organization on GitHub (or people: [login])\n  - { id: engineering, team: change-me-engineering, duty: opens the release and carries out the phases }\n  - { id: operations, team: change-me-operations, duty: signs each phase off and may roll back }\n\nenvironments: # made by plans/${e}/environments.sh, which prints the ids\n  - { name: ${e}-canary, id: 1, reviewers: [operations], branches: [${t}] } # change-me: id\n  - { name: ${e}-full, id: 2, reviewers: [operations], branches: [${t}] } # change-me: id\n  - { name: ${e}-rollback, id: 3, reviewers: [], branches: [${t}] } # change-me: id; nobody is asked before a rollback\n\nrelease:\n  branch: ${t}\n\n# Every piece of production state that the cutover touches, once, with its safe value,\n# in the order in which rollback sets them: fastest effect first.\nswitches:\n  - { id: enabled, kill: true, parameter: /change-me/prod/${e}/enabled, values: ["true", "false"], safe: "false", title: turns the new way on for whoever is let in }\n  - { id: cohort, limits: enabled, parameter: /change-me/prod/${e}/cohort, values: [nobody, staff, everybody], safe: nobody, title: who is let in }\n\ncheck_sets:\n  - id: prerequisites\n    title: Must be true before anything is changed\n    checks:\n      - { kind: identity, id: aws-identity, why: everything below would be asked of the wrong account, fix: assume the role that the plan names }\n      - { kind: clock, id: aws-clock, why: ages and windows are measured with our clock, fix: correct the clock of the runner }\n      - { kind: manual, id: plan-is-filled-in, item: Nothing in this plan says change-me any more, role: operations, max_age: 1d, why: a starter plan knows nothing of your system, fix: "fill the plan in, then take this check out" }\n      - { kind: parameter, id: switch-enabled, name: /change-me/prod/${e}/enabled, one_of: ["true", "false"], why: rollback sets it first, fix: create the parameter }\n      - { kind: parameter, id: switch-cohort, name: /change-me/prod/${e}/cohort, one_of: [nobody, staff, everybody], why: rollback sets it, fix: create the parameter }\n  - id: health\n    title: What is watched\n    checks: # change-me: the alarm that would wake you, and the rate that you would look at then\n      - { kind: alarm, id: alarm-errors, name: change-me-${e}-errors, recent: 15m, why: it fails for customers, fix: look at the log }\n      - { kind: signal, id: error-rate, signal: error-rate, source: { type: metric, namespace: change-me/${e}, name: Errors, of: Requests }, baseline: 24h, tolerate: 1.25, harm: 2, harm_rate: 0.1, min_samples: 60, why: it fails for customers and no alarm says so, fix: look at the log }\n\nphases:\n  - id: canary\n    title: Phase 1 \u2014 staff only\n    goal: the new way runs for people who know about it\n    enter:\n      - { gate: preflight, title: Preflight, uses: [prerequisites] }\n    signoff: [{ role: operations, environment: ${e}-canary }]\n    steps: # the limit stands before what it limits\n      - set: { cohort: staff }\n      - set: { enabled: "true" }\n    leave:\n      - { gate: canary, title: Canary, for: 45m, every: 1m, uses: [health] }\n    on_no_go: rollback\n\n  - id: full\n    title: Phase 2 \u2014 everybody\n    goal: the new way runs for everybody\n    enter:\n      - { gate: preflight, title: Preflight, uses: [prerequisites] }\n    signoff: [{ role: operations, environment: ${e}-full }]\n    steps:\n      - set: { cohort: everybody }\n    leave:\n      - { gate: watch, title: Watch after the scale-up, for: 45m, every: 1m, uses: [health] }\n    on_no_go: rollback\n\ntriggers: # asked at every look, and while the next phase waits for its approval\n  - { id: errors, when: { kind: alarm, id: trigger-errors, name: change-me-${e}-errors, recent: 15m }, then: roll-back }\n\nrollback:\n  environment: ${e}-rollback\n  verify:\n    - gate: preflight\n      title: Preflight after rollback\n      checks:\n        - { kind: parameter, id: is-off, name: /change-me/prod/${e}/enabled, equals: "false" }\n        - { kind: parameter, id: is-for-nobody, name: /change-me/prod/${e}/cohort, equals: nobody }\n  manual:\n    - "change-me: what a person must still do after a rollback, such as telling support."\n`;
}
var d = n(79889);
var h = n(35249);
var u = n(34794);
const p = "environments.sh";
async function init(e) {
const t = filesOf(asked(e)).map(({path: t, text: n}) => ({
path: (0, a.join)(e.out, t),
text: n
}));
const n = t.filter(({path: e, text: t}) => (0, s.existsSync)(e) && (0, s.readFileSync)(e, "utf8") !== t);
if (n.length > 0 && e.force !== true) {
const e = (0, h.J)((0, o.i4)("FILE_EXISTS", `expected to overwrite nothing, found ${n.length} files that differ; nothing was written`));
return {
...e,
lines: [ ...n.map(({path: e}) => `${e} exists and differs`), ...e.lines ],
json: {
differing: n.map(({path: e}) => e)
}
};
}
const r = (0, d.L)(t, false, "files");
for (const {path: e} of t) if (e.endsWith(p)) (0, s.chmodSync)(e, 493);
return {
...r,
lines: [ ...r.lines, ...next(e) ]
};
}
function asked(e) {
const t = [ [ "system", /^[a-z][a-z0-9-]{0,39}$/, e.system, "lower-case letters, digits and -, beginning with a letter" ], [ "repository", /^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/, e.repository, "OWNER/NAME" ], [ "uses", /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/, e.uses, "OWNER/REPO@ and a full commit SHA of 40 digits" ], [ "branch", /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, e.branch, "the name of a branch" ], [ "owners", /^@[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?( @[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?)*$/, ownersOf(e), "@org/team" ] ];
const n = t.find(([, e, t]) => !e.test(t));
if (n) throw (0, o.i4)("USAGE", `expected --${n[0]} as ${n[3]}`);
return e;
}
const ownersOf = ({owners: e, repository: t}) => e ?? `@${t.split("/")[0] ?? ""}/change-me-engineering`;
function filesOf(e) {
const {system: t, repository: n, uses: s, branch: a} = e;
const o = `plans/${t}`;
const d = `${o}/plan.yaml`;
const h = starterPlan({
system: t,
branch: a
});
const m = (0, i.Y)(h);
if ("problems" in m) throw new TypeError("the starter plan is not valid");
const {plan: f} = m;
return [ {
path: d,
text: h
}, {
path: `${o}/risk.yml`,
text: riskFile("operations")
}, {
path: `${o}/${p}`,
text: (0, l.m)(f, d, n)
}, ...(0, r.u)({
plan: f,
path: d,
...(0, u.whose)(e),
workflows: (0, c.Z)([ {
plan: f,
path: d,
uses: s
} ], s)
}).map(e => ({
path: `${o}/iam/${e.name}`,
text: e.text
})), ...(0, c.Z)([ {
plan: f,
path: d,
uses: s
} ], s).map(e => ({
path: `.github/workflows/${e.name}`,
text: e.text
})), {
path: ".github/CODEOWNERS",
text: codeOwners(ownersOf(e))
}, {
path: ".github/pull_request_template.md",
text: pullRequestTemplate()
} ];
}
function next({system: e, uses: t, repository: n, repositoryId: s, ownerId: a}) {
const o = s === void 0 ? "" : ` --repository-id ${s} --owner-id ${a ?? ""}`;
const r = `plans/${e}/plan.yaml`;
return [ "", "Next:", `  1. Fill ${r} in: everything that says change-me, and the account. gonogo lint ${r}`, `  2. gonogo render ${r} --uses ${t}`, `  3. gonogo iam ${r} --repository ${n}${o}, and make the roles as its README.md says`, `  4. gonogo environments ${r} --repository ${n}, run plans/${e}/${p}, write the ids into the plan`, `  5. gonogo doctor ${r} --repo ${n}` ];
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
}),
323: (function(e, t, n) {
n.d(t, {
u: () => renderIam
});
var s = n(19473);
function arnsOf(e) {
const {aws: t} = e;
if (!t) throw (0, s.i4)("PLAN_INVALID", "expected the plan to name its AWS account, region and roles");
const {account: n, region: a} = t;
const o = t.roles.read.split(":")[1] ?? "aws";
const arn = (e, t, s = a) => `arn:${o}:${e}:${s}:${n}:${t}`;
return {
account: n,
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
function trustOf(e, t, n, {repository: s, form: r, pullRequests: i}) {
const {account: c, partition: l} = arnsOf(e);
const {owner: d, name: h, ownerId: u, id: p} = s;
const m = branchesOf(e);
const f = r === "legacy" ? `repo:${d}/${h}` : `repo:${d}@${u}/${h}@${p}`;
const g = [ ...n.environments.map(e => `${f}:environment:${e.replaceAll(":", "%3A")}`), ...n.onBranch ? m.map(e => `${f}:ref:refs/heads/${e}`) : [] ];
const b = n.files.flatMap(e => m.map(t => `${d}/${h}/.github/workflows/${e}@refs/heads/${t}`));
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
sub: g,
ref: m.map(e => `refs/heads/${e}`),
job_workflow_ref: b
}), ...i && n.forPullRequests.length > 0 ? [ statement("PullRequestsOfThisRepository", {
sub: [ `${f}:pull_request` ]
}) ] : [] ]
};
}
function branchesOf(e) {
const t = e.release?.branch === void 0 ? e.environments.flatMap(({branches: e}) => e) : [ e.release.branch ];
const n = [ ...new Set(t) ].filter(e => /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(e));
if (n.length > 0) return n;
throw (0, s.i4)("PLAN_INVALID", "expected a release branch named in full, found patterns only; a role trusts no pattern");
}
const r = 2048;
const i = 10240;
const c = {
read: "gates before an approval, windows between phases, decisions and signatures",
change: "phases: sets and undoes the plan\u2019s switches",
rollback: "rollback: sets the plan\u2019s switches to their safe values"
};
function page(e, t, n) {
const {plan: s, path: a} = e;
const o = branchesOf(s).map(code).join(", ");
return `${[ `\x3c!-- Rendered from ${a} by \`gonogo iam ${argumentsOf(e)}\`. Do not edit: change the plan and render again. --\x3e`, `# IAM roles of ${s.system}`, "", `Account ${code(s.aws?.account ?? "")}, region ${code(s.aws?.region ?? "")}, release branch ${o}, repository ${code(`${t.owner}/${t.name}`)}.`, "", "| role | for | assumed by jobs of | in | longest session |", "|---|---|---|---|---|", ...n.map(({role: e, assumed: t}) => `| ${[ code(s.aws?.roles[e] ?? ""), c[e], t.files.map(code).join(", "), [ ...t.environments.map(e => `environment ${code(e)}`), ...t.onBranch ? [ `branch ${o}` ] : [] ].join(", "), `${t.seconds} s` ].join(" | ")} |`), "", ...subjectsOf(e), ...n.flatMap(e => roleLines(e)), ...making(e, n), ...l, pullRequestsOf(e, n) ].join("\n")}\n`;
}
const argumentsOf = ({path: e, repository: t, ids: n, pullRequests: s}) => [ e, ...t === void 0 ? [] : [ `--repository ${t}` ], ...n === void 0 ? [] : [ `--repository-id ${n.repository} --owner-id ${n.owner}` ], ...s === true ? [ "--pull-requests" ] : [] ].join(" ");
function subjectsOf({ids: e, repository: t}) {
if (e !== void 0) return [ "The subject is the immutable form, `repo:OWNER@ID/NAME@ID:\u2026`: somebody who takes over the repository\u2019s name does not match.", "" ];
return [ "## Which of the two trust policies", "", "GitHub writes the subject of a token in one of two forms, and a role needs the policy of the form that its repository uses:", "", "| file | subject | when |", "|---|---|---|", "| `*.trust.legacy.json` | `repo:OWNER/NAME:\u2026` | the repository is older than 2026-07-15, was not renamed or transferred since, and has not opted in |", "| `*.trust.immutable.json` | `repo:OWNER@ID/NAME@ID:\u2026` | all others; preferred, since a name can be taken over and a number cannot |", "", "Placeholders match no token, so a policy that was not filled in lets nobody in. For the immutable form alone, render again with the numbers:", "", "```sh", `gh api repos/${t ?? "OWNER/REPO"} --jq '"--repository-id \\(.id) --owner-id \\(.owner.id)"'`, "```", "" ];
}
function roleLines({role: e, policy: t, because: n, trusts: s, permissions: a}) {
const size = e => e.replaceAll(/\s/g, "").length;
const o = Math.max(...s.map(({text: e}) => size(e)));
const c = t.Statement.map(({Sid: e, Effect: t, Action: s, Resource: a, NotResource: o}) => [ e, `${t === "Deny" ? "**deny** " : ""}${s.map(code).join(", ")}`, where(a, o), n[e] ?? "" ].join(" | "));
return [ `## ${e}`, "", `${s.map(({name: e}) => `[${e}](${e})`).join(", ")} (${o} of ${r} characters), [${a.name}](${a.name}) (${size(a.text)} of ${i}).`, "", "| statement | actions | on | why |", "|---|---|---|---|", ...c.map(e => `| ${e} |`), "" ];
}
const where = (e, t) => e !== void 0 ? e.map(page_short).join(", ") : `everything but ${(t ?? []).map(page_short).join(", ")}`;
const page_short = e => e === "*" ? "everything" : code(e.split(":").slice(5).join(":"));
function making({plan: e}, t) {
return [ "## Making them", "", "Once an account, the provider; then each role. Run these in this folder, and choose the trust policy first:", "", "```sh", `aws iam create-open-id-connect-provider --url https://${a} --client-id-list sts.amazonaws.com`, ...t.flatMap(({role: t, assumed: n, trusts: s, permissions: a}) => {
const o = e.aws?.roles[t].split("/").at(-1) ?? "";
return [ `aws iam create-role --role-name ${o} --max-session-duration ${n.seconds} --assume-role-policy-document file://${s.at(-1)?.name ?? ""}`, `aws iam put-role-policy --role-name ${o} --policy-name gonogo --policy-document file://${a.name}` ];
}), "```", "", "A role that exists is brought up to date with `update-assume-role-policy`, `update-role --max-session-duration` and `put-role-policy`.", "" ];
}
const l = [ "## What these policies cannot do", "", "- **The direction.** IAM cannot say which value is written. That rollback writes safe values only, and a phase only what the plan says, is enforced by gonogo.", "- **One variable of a function.** Lambda replaces all variables at once. gonogo carries the others over, under the revision that it read.", "- **A dry run.** IAM has one permission for a dry run and for an invocation.", "- **Other statements.** A denial holds whatever else is attached to the role; everything else is only as little as nothing else is attached.", "- **KMS.** With the keys that AWS manages (`aws/ssm`, `aws/secretsmanager`, `aws/lambda`) nothing more is needed. With a key of your own, add `kms:Decrypt` on it to every role, and `kms:Encrypt` and `kms:GenerateDataKey` to change and rollback, each with `kms:ViaService` of the service; restore points and checkpoints are SecureStrings.", "- **Another default branch.** GitHub runs `net.yml` and scheduled workflows on the default branch. Where that is not the release branch named above, AWS refuses them, and a killed cutover has no net but `rollback.yml`: release from the default branch.", "- **The claims `ref`, `job_workflow_ref` and `repository_id`** are compared by AWS STS since January 2026. Where a partition does not know them yet, AWS refuses everybody; the subject alone is then the trust, and the branch policy of each environment what holds the branch." ];
function pullRequestsOf({pullRequests: e}, t) {
const n = [ ...new Set(t.flatMap(({assumed: e}) => e.forPullRequests)) ];
const s = "whoever may push a branch may then run any code with what this role reads, credentials of vendors among it, and writes: heads of evidence, decisions, signatures; before anybody has looked at it; AWS cannot hold a pull request to a branch or a workflow";
if (e === true && n.length > 0) return `- **Pull requests of this repository are trusted** by the read role, for the dry run of ${n.map(code).join(", ")}: ${s}. Forks get no token.`;
return `- **\`pull_request\`** is trusted by no role${n.length === 0 ? "" : `, so the dry run of ${n.map(code).join(", ")} cannot assume the read role and says so`}. \`--pull-requests\` trusts those of this repository: ${s}.`;
}
const code = e => `\`${e}\``;
var d = n(3476);
function statementsOf(e) {
const t = new Map;
for (const n of e) {
const e = t.get(n.sid);
t.set(n.sid, {
...n,
actions: [ ...e?.actions ?? [], ...n.actions ],
on: [ ...e?.on ?? [], ...n.on ]
});
}
return [ ...t.values() ].map(({sid: e, actions: t, on: n, because: s}) => ({
Sid: e,
Effect: "Allow",
Action: once(t),
Resource: once(n),
because: s
}));
}
const once = e => [ ...new Set(e) ].sort();
var h = n(28686);
const NOTHING = () => [];
const u = {
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
contained: ({group: e, allowlist: t, domains: n, vendor: s}, a) => [ ...a.counts(e), a.configuration(t.function), ...n === void 0 ? [] : [ a.configuration(n.function) ], ...a.credential(s.credential) ],
pack: ({credentials: e, subjects: t}, n) => [ ...(e ?? []).flatMap(n.credential), ...t === void 0 ? [] : [ n.secretValue(t) ] ],
"role-matrix": ({roles: e}, t) => Object.values(e).flatMap(t.credential),
"release-identity": ({credential: e}, t) => t.credential(e),
"webhook-auth": ({accepted: e}, t) => t.credential(e.credential),
"plaintext-secrets": ({function: e, secrets: t}, n) => [ n.configuration(e), ...(t ?? []).map(n.secretValue) ],
"log-redaction": ({group: e}, t) => t.lines(e),
"log-count": ({group: e}, t) => t.counts(e),
list: ({list: e}, t) => [ t.parameters(e) ],
defaults: ({prefix: e}, t) => [ t.below(e) ],
"roles-filled": NOTHING,
"release-pin": NOTHING,
manual: NOTHING,
"check-run": NOTHING
};
function sourceNeeds({type: e, group: t, credential: n}, s) {
if (e === "metric") return [ s.metrics() ];
if (e === "logs") return s.counts(t ?? "");
return e === "http" ? s.credential(n) : [];
}
function needsOfCheck(e, t) {
if (!Object.hasOwn(u, e.kind)) return;
return u[e.kind](e, t);
}
const p = [ "ssm:GetParameters", "ssm:GetParametersByPath" ];
const m = [ "ssm:DeleteParameters", "ssm:PutParameter" ];
function recordNeeds(e, t) {
const {lock: n, fence: s, cutover: a, standing: o, records: r, root: i} = (0, d.w)(e);
const c = [ n, s, a, o, `${o}.*`, `${i}/journal`, `${i}/journal/*`, `${r}/*` ];
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
const n = [ t.parameter(`${(0, d.w)(e).root}/*`) ];
return [ {
sid: "KeepLockFenceJournalAndRestorePoints",
actions: [ ...p, ...m ],
on: n,
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
const n = t === void 0 ? void 0 : e.credentials?.[t]?.secret;
return n === void 0 ? [] : [ secretValue(n) ];
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
function: (e, {arn: t, reads: n}) => {
const {alias: s} = e;
const a = s === void 0 ? [ e.function ] : [ e.function, `${e.function}:${s}` ];
const o = [ {
sid: "ReplaceTheVariablesOfTheSwitches",
actions: [ "lambda:UpdateFunctionConfiguration" ],
on: [ t.function(e.function) ],
because: "IAM cannot say which variables: Lambda replaces the whole map, and gonogo proves that it carries the others over"
}, ...s === void 0 ? [] : [ {
sid: "PointTheAliasAtTheNewVersion",
actions: [ "lambda:PublishVersion", "lambda:GetAlias", "lambda:UpdateAlias" ],
on: [ t.function(e.function) ],
because: "production invokes the alias; variables of a version that was published before never change"
} ] ];
return {
read: a.map(n.configuration),
change: o,
rollback: o
};
},
version_of: (e, {plan: t, reads: n}) => {
const s = Object.values(t.commands?.find(({id: t}) => t === e.by)?.secrets ?? {});
const a = s.map(n.secretValue);
return {
read: [],
change: a,
rollback: a
};
}
};
function kept(e, {safe: t}, {arn: n, reads: s}) {
const a = {
sid: "SetTheParametersOfTheSwitches",
actions: [ "ssm:PutParameter" ],
on: [ n.parameter(e) ],
because: "the parameters of the plan\u2019s switches, and no other"
};
const o = {
sid: "TakeAwayTheParametersOfTheSwitches",
actions: [ "ssm:DeleteParameters" ],
on: [ n.parameter(e) ],
because: "what was not there before is taken away again"
};
const r = t === "previous" || typeof t === "object" && t !== null && "absent" in t;
return {
read: [ s.parameters(e) ],
change: [ a, o ],
rollback: r ? [ a, o ] : [ a ]
};
}
function needsOfSwitch(e, t) {
const n = Object.keys(f).find(t => Object.hasOwn(e, t));
return n === void 0 ? void 0 : f[n](e, t);
}
const g = [ "read", "change", "rollback" ];
function needsOfRole(e, t) {
const n = arnsOf(e);
const s = readsOf(e, n);
const a = {
plan: e,
arn: n,
reads: s,
switches: e.switches.map(t => built(t.id, needsOfSwitch(t, {
plan: e,
arn: n,
reads: s
})))
};
return t === "read" ? readNeeds(a) : t === "change" ? changeNeeds(a) : rollbackNeeds(a);
}
function readNeeds({plan: e, arn: t, reads: n, switches: s}) {
return [ ...questions((0, h.AV)(e).map(({check: e}) => e), n), ...(0, h.VF)(e).flatMap(({gate: t}) => reportNeeds(e, t, n)), ...s.flatMap(e => e.read), ...recordNeeds(e.system, t) ];
}
function changeNeeds(e) {
const {plan: t, arn: n, reads: s, switches: a} = e;
const o = readNeeds(e).filter(({sid: e}) => !recordNeeds(t.system, n).some(t => t.sid === e));
return [ ...o, ...a.flatMap(e => e.change), ...t.phases.flatMap(e => setSecrets(e.steps, s)), ...rollbackNeeds(e), ...keepingNeeds(t.system, n) ];
}
function rollbackNeeds({plan: e, arn: t, reads: n, switches: s}) {
const a = [ ...(0, h.XW)(e).flatMap(t => (0, h.ux)(e, t).map(({check: e}) => e)), ...(e.commands ?? []).map(({applied: e}) => e) ];
return [ ...s.flatMap(e => [ ...e.read, ...e.rollback ]), ...setSecrets(e.rollback.steps, n), ...questions(a, n), ...keepingNeeds(e.system, t) ];
}
const questions = (e, t) => e.flatMap(e => built(e.id, needsOfCheck(e, t)));
function built(e, t) {
if (t !== void 0) return t;
throw (0, s.i4)("NOT_BUILT", `${e} is of a kind whose calls this version does not know, so no policy can be least`);
}
function reportNeeds(e, {report: t}, n) {
const s = e.reports?.find(e => e.id === t);
if (s === void 0) return [];
const a = [ s.sampler?.sample.credential, ...(s.sampler?.lookups ?? []).map(({credential: e}) => e) ];
const o = Object.values(s.command?.secrets ?? {}).map(String);
return [ ...a.flatMap(n.credential), ...o.map(n.secretValue) ];
}
function setSecrets(e, t) {
return (e ?? []).flatMap(e => "set" in e ? Object.values(e.set).flatMap(e => typeof e === "object" && "secret" in e ? [ t.secretValue(e.secret) ] : []) : []);
}
const b = [ "secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue" ];
const w = [ "ssm:DeleteParameter", "ssm:DeleteParameters", "ssm:LabelParameterVersion", "ssm:PutParameter", "ssm:UnlabelParameterVersion" ];
const y = [ "lambda:AddPermission", "lambda:CreateFunction", "lambda:DeleteFunction", "lambda:PublishVersion", "lambda:PutFunctionConcurrency", "lambda:UpdateAlias", "lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration" ];
function permissionsOf(e, t) {
const n = statementsOf(needsOfRole(e, t));
const s = n.map(({because: e, ...t}) => t);
const a = [ ...deniesOf(s), keepsOf(e) ];
return {
policy: {
Version: "2012-10-17",
Statement: [ ...s, ...a.map(({because: e, ...t}) => t) ]
},
because: Object.fromEntries([ ...n, ...a ].map(({Sid: e, because: t}) => [ e, t ]))
};
}
function keepsOf(e) {
const {root: t} = (0, d.w)(e.system);
const {parameter: n} = arnsOf(e);
return {
Sid: "NeverForgetWhatWasUsedOrDone",
Effect: "Deny",
Action: [ "ssm:DeleteParameter", "ssm:DeleteParameters" ],
Resource: [ "journal", "restore", "signoffs" ].map(e => n(`${t}/${e}/*`)),
because: "an approval that was used stays used; what a phase changed and what stood before it stay known"
};
}
function deniesOf(e) {
const t = [ {
Sid: "NeverAnotherSecret",
actions: b,
because: "the value of a secret that the plan does not name is never read, whatever else is attached to this role"
}, {
Sid: "NeverAnotherParameter",
actions: w,
because: "a parameter that the plan does not name is never written or taken away"
}, {
Sid: "NeverAnotherFunction",
actions: y,
because: "a function that holds no switch of this role is never changed"
} ].map(({Sid: t, actions: n, because: s}) => {
const a = e.filter(({Action: e}) => e.some(e => n.includes(e))).flatMap(e => e.Resource ?? []);
const o = [ ...new Set(a) ].sort();
return {
Sid: t,
Effect: "Deny",
Action: n,
...o.length === 0 ? {
Resource: [ "*" ]
} : {
NotResource: o
},
because: s
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
var $ = n(38815);
function whoAssumes(e, t) {
const n = e.flatMap(({name: e, text: n}) => {
const {jobs: s, on: a} = (0, $.qg)(n);
const o = Object.keys(a).some(e => /^pull_request(_review)?$/.test(e));
return Object.values(s).flatMap(({environment: n, steps: s = []}) => s.filter(e => e.with?.["role-to-assume"] === t).map(t => ({
name: e,
environment: n,
proposed: o,
seconds: Number(t.with?.["role-duration-seconds"] ?? 3600)
})));
});
const s = n.filter(({proposed: e}) => !e);
return {
files: [ ...new Set(s.map(({name: e}) => e)) ],
forPullRequests: [ ...new Set(n.filter(({proposed: e}) => e).map(({name: e}) => e)) ],
environments: [ ...new Set(s.flatMap(({environment: e}) => e ?? [])) ],
onBranch: s.some(({environment: e}) => e === void 0),
seconds: Math.max(3600, ...n.map(({seconds: e}) => e))
};
}
function renderIam(e) {
const {plan: t, workflows: n} = e;
const s = repositoryOf(e);
const a = e.ids === void 0 ? [ "legacy", "immutable" ] : [ "immutable" ];
const o = g.map(o => {
const r = whoAssumes(n, t.aws?.roles[o] ?? "");
const {policy: i, because: c} = permissionsOf(t, o);
const l = a.map(n => ({
name: `${o}.trust${e.ids === void 0 ? `.${n}` : ""}.json`,
form: n,
text: json(trustOf(t, o, r, {
repository: s,
form: n,
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
text: page(e, s, o)
}, ...o.flatMap(({trusts: e, permissions: t}) => [ ...e.map(({name: e, text: t}) => ({
name: e,
text: t
})), t ]) ];
}
function repositoryOf({repository: e, ids: t}) {
const [n = "OWNER", s = "REPO"] = e?.split("/") ?? [];
return {
owner: n,
name: s,
ownerId: t?.owner ?? "OWNER_ID",
id: t?.repository ?? "REPOSITORY_ID"
};
}
const json = e => `${JSON.stringify(e, null, 2)}\n`;
}),
28686: (function(e, t, n) {
n.d(t, {
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
return (e ?? []).flatMap((e, n) => {
if (!isSet(e)) return [];
return Object.entries(e.set).map(([s, a]) => ({
path: [ ...t, n, "set", s ],
id: s,
value: a,
optional: e.optional === true,
index: n
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
const n = gates(e).flatMap(({gate: e, path: t}) => within(e.checks, [ ...t, "checks" ]));
const s = (e.commands ?? []).flatMap((e, t) => {
const {undo: n} = e;
const s = n !== void 0 && "if" in n ? [ {
path: [ "commands", t, "undo", "if" ],
check: n.if
} ] : [];
return [ {
path: [ "commands", t, "applied" ],
check: e.applied
}, ...s ];
});
const a = (e.triggers ?? []).map((e, t) => ({
path: [ "triggers", t, "when" ],
check: e.when
}));
return [ ...t, ...n, ...s, ...a ];
}
function checksOfGate(e, {gate: t, path: n}) {
const s = (t.uses ?? []).flatMap((t, s) => {
const a = e.check_sets?.find(e => e.id === t);
return (a?.checks ?? []).map(e => ({
path: [ ...n, "uses", s ],
check: e
}));
});
return [ ...s, ...within(t.checks, [ ...n, "checks" ]) ];
}
function switchOf(e, t) {
return e.switches.find(e => e.id === t);
}
function listed(e, t) {
return (e ?? []).map((e, n) => ({
gate: e,
path: [ ...t, n ]
}));
}
function stepGates(e, t) {
return (e ?? []).flatMap((e, n) => "gate" in e ? [ {
gate: e,
path: [ ...t, n ]
} ] : []);
}
function within(e, t) {
return (e ?? []).map((e, n) => ({
check: e,
path: [ ...t, n ]
}));
}
}),
38543: (function(e, t, n) {
n.d(t, {
m: () => environmentsScript
});
var s = n(73110);
var a = n(19473);
const o = 6;
const r = 43200;
function environmentsScript(e, t, n) {
return [ "#!/usr/bin/env bash", `# Rendered from ${t} by \`gonogo environments\`. Do not edit: change the plan and render again.`, "# Makes the protected environments that the plan names, with their reviewers, branches and wait timers. It may be run again.", "# Needs gh, signed in as an administrator of the repository. What the API cannot set is printed at the end.", "set -euo pipefail", "", n === void 0 ? 'repository="${1:?usage: environments.sh OWNER/REPO}"' : `repository="\${1:-${n}}"`, 'owner="${repository%%/*}"', 'command -v gh >/dev/null || { echo "gh is needed: https://cli.github.com" >&2; exit 3; }', "", "# A reviewer as the API wants it. A team or person that does not exist ends the script.", 'team() { local id; id="$(gh api "orgs/$owner/teams/$1" --jq .id)" || return; printf \'{"type":"Team","id":%s}\' "$id"; }', 'person() { local id; id="$(gh api "users/$1" --jq .id)" || return; printf \'{"type":"User","id":%s}\' "$id"; }', "", "# environment NAME WAIT-MINUTES PREVENT-SELF-REVIEW REVIEWERS: whatever is left out of this call would go back to its default.", "environment() {", `  printf '{"wait_timer":%s,"prevent_self_review":%s,"reviewers":[%s],"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}' "$2" "$3" "$4" |`, '    gh api --method PUT "repos/$repository/environments/$1" --input - >/dev/null', "}", "", "# branches NAME BRANCH...: exactly these; any other is taken away.", "branches() {", '  local name="$1" list id found branch', "  shift", `  list="$(gh api --paginate "repos/$repository/environments/$name/deployment-branch-policies" --jq '.branch_policies[] | "\\(.id) \\(.type):\\(.name)"')"`, "  while read -r id found; do", '    [ -n "$id" ] || continue', '    for branch in "$@"; do [ "branch:$branch" = "$found" ] && continue 2; done', '    gh api --method DELETE "repos/$repository/environments/$name/deployment-branch-policies/$id" >/dev/null', '  done <<<"$list"', '  for branch in "$@"; do', '    while read -r id found; do [ "branch:$branch" = "$found" ] && continue 2; done <<<"$list"', `    printf '{"name":"%s","type":"branch"}' "$branch" |`, '      gh api --method POST "repos/$repository/environments/$name/deployment-branch-policies" --input - >/dev/null', "  done", "}", "", ...e.environments.flatMap(t => calls(e, t)), "echo", 'echo "Write these ids into the plan:"', `for name in ${e.environments.map(({name: e}) => e).join(" ")}; do`, `  echo "  $name: $(gh api "repos/$repository/environments/$name" --jq '"id \\(.id), administrators may bypass: \\(.can_admins_bypass)"')"`, "done", "echo", 'echo "What only the page can do: open https://github.com/$repository/settings/environments, and in each environment with reviewers"', 'echo "turn off \\"Allow administrators to bypass configured protection rules\\"."', `echo "Then: gonogo doctor ${t} --repo $repository"`, "" ].join("\n");
}
function calls(e, {name: t, reviewers: n, branches: i, wait: c}) {
const l = c === void 0 ? 0 : Math.ceil((0, s.Rz)(c) / 6e4);
if (l > r) throw (0, a.i4)("PLAN_INVALID", `expected environment ${t} to wait for at most 30 days, found ${c ?? ""}`);
const d = n.flatMap(t => reviewersOf(e, t));
if (d.length > o) throw (0, a.i4)("PLAN_INVALID", `expected at most ${o} reviewers of environment ${t}, found ${d.length}; name a team`);
const h = i.find(e => !/^[A-Za-z0-9*?._/-]+$/.test(e));
if (h !== void 0) throw (0, a.i4)("PLAN_INVALID", `expected branches of letters, digits and * ? . _ / - in environment ${t}, found another`);
const u = d.map((e, t) => `r${t}`);
return [ `echo "${t}: ${d.length === 0 ? "asks nobody" : `asks ${d.map(({said: e}) => e).join(", ")}`}, open to ${i.join(", ")}"`, ...d.map(({call: e}, t) => `r${t}="$(${e})"`), `environment ${t} ${l} ${d.length > 0} "${u.map(e => `$${e}`).join(",")}"`, `branches ${t} ${i.map(e => `'${e}'`).join(" ")}`, "" ];
}
function reviewersOf(e, t) {
const n = e.roles.find(e => e.id === t);
const s = n?.team === void 0 ? [] : [ [ "team", n.team ] ];
const o = n?.people?.map(e => [ "person", e ]) ?? s;
return o.map(([e, n]) => {
if (!/^[A-Za-z0-9_.-]+$/.test(n)) throw (0, a.i4)("PLAN_INVALID", `expected the ${e} of role ${t} to be a name as GitHub writes it, found another`);
return {
said: `${e} ${n}`,
call: `${e} ${n}`
};
});
}
})
};
