export const id = 1191;

export const ids = [ 1191 ];

export const modules = {
11191: (function(e, n, t) {
t.r(n);
t.d(n, {
init: () => init
});
var a = t(73024);
var o = t(76760);
var r = t(19473);
var s = t(323);
var i = t(13418);
var h = t(87190);
var l = t(38543);
function codeOwners(e) {
return `# A change of what decides, or of what is run, needs a review by these. Require it: a ruleset of the release branch with\n# "Require a pull request before merging" and "Require review from Code Owners".\n/plans/              ${e}\n/packs/              ${e}\n/gates/              ${e}\n/.github/workflows/  ${e}\n/.github/CODEOWNERS  ${e}\n`;
}
function pullRequestTemplate() {
const e = [ [ "Summary", "What is different afterwards, in two or three lines." ], [ "Why", "The problem, what happened without this, and why in this way." ], [ "Expected behavior & invariants", "What must hold, and what is explicitly not changed." ], [ "What changed", "The changes, and the decisions behind them." ], [ "Scope / files touched", "Runtime code, tests, workflows, documents." ], [ "Test plan", "Commands that anybody can run, and what was rehearsed." ], [ "Results & evidence", "What came of it: links to runs, digests of records. No personal data." ], [ "Risk & rollback", "" ], [ "Reviewer + tool focus", "Where to look twice, and what to pass over." ] ];
return [ "\x3c!-- A release PR is judged by its words, labels and head commit. Set exactly one of the labels risk:R0 to risk:R3. --\x3e", "", "**Risk:** \x3c!-- risk:R0 to risk:R3, as the label says --\x3e", "", ...e.flatMap(([e, n], t) => [ `### ${t + 1}) ${e}`, "", ...n === "" ? [ "**Risk rationale:**", "", "**Failure impact:**", "", "**Rollback plan:**" ] : [ `\x3c!-- ${n} --\x3e` ], "" ]) ].join("\n");
}
function riskFile(e) {
return `# What a pull request that releases must show, by its label risk:R0 to risk:R3. None asks for less than the one before.\n# change-me: the names of your own check runs.\ngonogo_risk: 1\nlevels:\n  - risk: R0\n    means: documents only; nothing that runs is changed\n    checks: [{ name: test, app: github-actions }]\n    approvals: []\n    dry_run_preflight: false\n    signed: []\n  - risk: R1\n    means: code or tests whose failure customers do not see\n    checks: [{ name: test, app: github-actions }]\n    approvals: [{ count: 1 }]\n    dry_run_preflight: false\n    signed: []\n  - risk: R2\n    means: what production does, behind a switch or an allowlist\n    checks: [{ name: test, app: github-actions }]\n    approvals: [{ count: 1 }]\n    dry_run_preflight: true\n    signed: []\n  - risk: R3\n    means: what production does for everybody, or what cannot be taken back\n    checks: [{ name: test, app: github-actions }]\n    approvals: [{ count: 2 }, { count: 1, role: ${e} }]\n    dry_run_preflight: true\n    signed: []\ngates: []\n`;
}
function starterPlan({system: e, branch: n}) {
return `# The plan of one cutover, read top to bottom like its runbook. What each word means: docs/plan.md of gonogo.\n# Replace everything that says change-me, and the account 000000000000; then take the check plan-is-filled-in out.\n# As it stands it cannot GO: no credentials belong to that account.\ngonogo: 1\nsystem: ${e}\ntitle: Cutover of ${e}\n\naws:\n  account: "000000000000" # change-me: the twelve digits of the production account\n  region: us-east-1 # change-me\n  roles: # made from plans/${e}/iam\n    read: arn:aws:iam::000000000000:role/gonogo-${e}-read\n    change: arn:aws:iam::000000000000:role/gonogo-${e}-change\n    rollback: arn:aws:iam::000000000000:role/gonogo-${e}-rollback\n\nroles: # teams of the organization on GitHub (or people: [login])\n  - { id: engineering, team: change-me-engineering, duty: opens the release and carries out the phases }\n  - { id: operations, team: change-me-operations, duty: signs each phase off and may roll back }\n\nenvironments: # made by plans/${e}/environments.sh, which prints the ids\n  - { name: ${e}-canary, id: 1, reviewers: [operations], branches: [${n}] } # change-me: id\n  - { name: ${e}-full, id: 2, reviewers: [operations], branches: [${n}] } # change-me: id\n  - { name: ${e}-rollback, id: 3, reviewers: [], branches: [${n}] } # change-me: id; nobody is asked before a rollback\n\nrelease:\n  branch: ${n}\n\n# Every piece of production state that the cutover touches, once, with its safe value,\n# in the order in which rollback sets them: fastest effect first.\nswitches:\n  - { id: enabled, kill: true, parameter: /change-me/prod/${e}/enabled, values: ["true", "false"], safe: "false", title: turns the new way on for whoever is let in }\n  - { id: cohort, limits: enabled, parameter: /change-me/prod/${e}/cohort, values: [nobody, staff, everybody], safe: nobody, title: who is let in }\n\ncheck_sets:\n  - id: prerequisites\n    title: Must be true before anything is changed\n    checks:\n      - { kind: identity, id: aws-identity, why: everything below would be asked of the wrong account, fix: assume the role that the plan names }\n      - { kind: clock, id: aws-clock, why: ages and windows are measured with our clock, fix: correct the clock of the runner }\n      - { kind: manual, id: plan-is-filled-in, item: Nothing in this plan says change-me any more, role: operations, max_age: 1d, why: a starter plan knows nothing of your system, fix: "fill the plan in, then take this check out" }\n      - { kind: parameter, id: switch-enabled, name: /change-me/prod/${e}/enabled, one_of: ["true", "false"], why: rollback sets it first, fix: create the parameter }\n      - { kind: parameter, id: switch-cohort, name: /change-me/prod/${e}/cohort, one_of: [nobody, staff, everybody], why: rollback sets it, fix: create the parameter }\n  - id: health\n    title: What is watched\n    checks: # change-me: the alarm that would wake you, and the rate that you would look at then\n      - { kind: alarm, id: alarm-errors, name: change-me-${e}-errors, recent: 15m, why: it fails for customers, fix: look at the log }\n      - { kind: signal, id: error-rate, signal: error-rate, source: { type: metric, namespace: change-me/${e}, name: Errors, of: Requests }, baseline: 24h, tolerate: 1.25, harm: 2, harm_rate: 0.1, min_samples: 60, why: it fails for customers and no alarm says so, fix: look at the log }\n\nphases:\n  - id: canary\n    title: Phase 1 \u2014 staff only\n    goal: the new way runs for people who know about it\n    enter:\n      - { gate: preflight, title: Preflight, uses: [prerequisites] }\n    signoff: [{ role: operations, environment: ${e}-canary }]\n    steps: # the limit stands before what it limits\n      - set: { cohort: staff }\n      - set: { enabled: "true" }\n    leave:\n      - { gate: canary, title: Canary, for: 45m, every: 1m, uses: [health] }\n    on_no_go: rollback\n\n  - id: full\n    title: Phase 2 \u2014 everybody\n    goal: the new way runs for everybody\n    enter:\n      - { gate: preflight, title: Preflight, uses: [prerequisites] }\n    signoff: [{ role: operations, environment: ${e}-full }]\n    steps:\n      - set: { cohort: everybody }\n    leave:\n      - { gate: watch, title: Watch after the scale-up, for: 45m, every: 1m, uses: [health] }\n    on_no_go: rollback\n\ntriggers: # asked at every look, and while the next phase waits for its approval\n  - { id: errors, when: { kind: alarm, id: trigger-errors, name: change-me-${e}-errors, recent: 15m }, then: roll-back }\n\nrollback:\n  environment: ${e}-rollback\n  verify:\n    - gate: preflight\n      title: Preflight after rollback\n      checks:\n        - { kind: parameter, id: is-off, name: /change-me/prod/${e}/enabled, equals: "false" }\n        - { kind: parameter, id: is-for-nobody, name: /change-me/prod/${e}/cohort, equals: nobody }\n  manual:\n    - "change-me: what a person must still do after a rollback, such as telling support."\n`;
}
var c = t(79889);
var d = t(35249);
var p = t(34794);
const m = "environments.sh";
async function init(e) {
const n = filesOf(asked(e)).map(({path: n, text: t}) => ({
path: (0, o.join)(e.out, n),
text: t
}));
const t = n.filter(({path: e, text: n}) => (0, a.existsSync)(e) && (0, a.readFileSync)(e, "utf8") !== n);
if (t.length > 0 && e.force !== true) {
const e = (0, d.J)((0, r.i4)("FILE_EXISTS", `expected to overwrite nothing, found ${t.length} files that differ; nothing was written`));
return {
...e,
lines: [ ...t.map(({path: e}) => `${e} exists and differs`), ...e.lines ],
json: {
differing: t.map(({path: e}) => e)
}
};
}
const s = (0, c.L)(n, false, "files");
for (const {path: e} of n) if (e.endsWith(m)) (0, a.chmodSync)(e, 493);
return {
...s,
lines: [ ...s.lines, ...next(e) ]
};
}
function asked(e) {
const n = [ [ "system", /^[a-z][a-z0-9-]{0,39}$/, e.system, "lower-case letters, digits and -, beginning with a letter" ], [ "repository", /^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/, e.repository, "OWNER/NAME" ], [ "uses", /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/, e.uses, "OWNER/REPO@ and a full commit SHA of 40 digits" ], [ "branch", /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, e.branch, "the name of a branch" ], [ "owners", /^@[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?( @[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?)*$/, ownersOf(e), "@org/team" ] ];
const t = n.find(([, e, n]) => !e.test(n));
if (t) throw (0, r.i4)("USAGE", `expected --${t[0]} as ${t[3]}`);
return e;
}
const ownersOf = ({owners: e, repository: n}) => e ?? `@${n.split("/")[0] ?? ""}/change-me-engineering`;
function filesOf(e) {
const {system: n, repository: t, uses: a, branch: o} = e;
const r = `plans/${n}`;
const c = `${r}/plan.yaml`;
const d = starterPlan({
system: n,
branch: o
});
const u = (0, i.Y)(d);
if ("problems" in u) throw new TypeError("the starter plan is not valid");
const {plan: f} = u;
return [ {
path: c,
text: d
}, {
path: `${r}/risk.yml`,
text: riskFile("operations")
}, {
path: `${r}/${m}`,
text: (0, l.m)(f, c, t)
}, ...(0, s.u)({
plan: f,
path: c,
...(0, p.whose)(e),
workflows: (0, h.Z)([ {
plan: f,
path: c,
uses: a
} ], a)
}).map(e => ({
path: `${r}/iam/${e.name}`,
text: e.text
})), ...(0, h.Z)([ {
plan: f,
path: c,
uses: a
} ], a).map(e => ({
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
function next({system: e, uses: n, repository: t, repositoryId: a, ownerId: o}) {
const r = a === void 0 ? "" : ` --repository-id ${a} --owner-id ${o ?? ""}`;
const s = `plans/${e}/plan.yaml`;
return [ "", "Next:", `  1. Fill ${s} in: everything that says change-me, and the account. gonogo lint ${s}`, `  2. gonogo render ${s} --uses ${n}`, `  3. gonogo iam ${s} --repository ${t}${r}, and make the roles as its README.md says`, `  4. gonogo environments ${s} --repository ${t}, run plans/${e}/${m}, write the ids into the plan`, `  5. gonogo doctor ${s} --repo ${t}` ];
}
}),
38543: (function(e, n, t) {
t.d(n, {
m: () => environmentsScript
});
var a = t(73110);
var o = t(19473);
const r = 6;
const s = 43200;
function environmentsScript(e, n, t) {
return [ "#!/usr/bin/env bash", `# Rendered from ${n} by \`gonogo environments\`. Do not edit: change the plan and render again.`, "# Makes the protected environments that the plan names, with their reviewers, branches and wait timers. It may be run again.", "# Needs gh, signed in as an administrator of the repository. What the API cannot set is printed at the end.", "set -euo pipefail", "", t === void 0 ? 'repository="${1:?usage: environments.sh OWNER/REPO}"' : `repository="\${1:-${t}}"`, 'owner="${repository%%/*}"', 'command -v gh >/dev/null || { echo "gh is needed: https://cli.github.com" >&2; exit 3; }', "", "# A reviewer as the API wants it. A team or person that does not exist ends the script.", 'team() { local id; id="$(gh api "orgs/$owner/teams/$1" --jq .id)" || return; printf \'{"type":"Team","id":%s}\' "$id"; }', 'person() { local id; id="$(gh api "users/$1" --jq .id)" || return; printf \'{"type":"User","id":%s}\' "$id"; }', "", "# environment NAME WAIT-MINUTES PREVENT-SELF-REVIEW REVIEWERS: whatever is left out of this call would go back to its default.", "environment() {", `  printf '{"wait_timer":%s,"prevent_self_review":%s,"reviewers":[%s],"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}' "$2" "$3" "$4" |`, '    gh api --method PUT "repos/$repository/environments/$1" --input - >/dev/null', "}", "", "# branches NAME BRANCH...: exactly these; any other is taken away.", "branches() {", '  local name="$1" list id found branch', "  shift", `  list="$(gh api --paginate "repos/$repository/environments/$name/deployment-branch-policies" --jq '.branch_policies[] | "\\(.id) \\(.type):\\(.name)"')"`, "  while read -r id found; do", '    [ -n "$id" ] || continue', '    for branch in "$@"; do [ "branch:$branch" = "$found" ] && continue 2; done', '    gh api --method DELETE "repos/$repository/environments/$name/deployment-branch-policies/$id" >/dev/null', '  done <<<"$list"', '  for branch in "$@"; do', '    while read -r id found; do [ "branch:$branch" = "$found" ] && continue 2; done <<<"$list"', `    printf '{"name":"%s","type":"branch"}' "$branch" |`, '      gh api --method POST "repos/$repository/environments/$name/deployment-branch-policies" --input - >/dev/null', "  done", "}", "", ...e.environments.flatMap(n => calls(e, n)), "echo", 'echo "Write these ids into the plan:"', `for name in ${e.environments.map(({name: e}) => e).join(" ")}; do`, `  echo "  $name: $(gh api "repos/$repository/environments/$name" --jq '"id \\(.id), administrators may bypass: \\(.can_admins_bypass)"')"`, "done", "echo", 'echo "What only the page can do: open https://github.com/$repository/settings/environments, and in each environment with reviewers"', 'echo "turn off \\"Allow administrators to bypass configured protection rules\\"."', `echo "Then: gonogo doctor ${n} --repo $repository"`, "" ].join("\n");
}
function calls(e, {name: n, reviewers: t, branches: i, wait: h}) {
const l = h === void 0 ? 0 : Math.ceil((0, a.Rz)(h) / 6e4);
if (l > s) throw (0, o.i4)("PLAN_INVALID", `expected environment ${n} to wait for at most 30 days, found ${h ?? ""}`);
const c = t.flatMap(n => reviewersOf(e, n));
if (c.length > r) throw (0, o.i4)("PLAN_INVALID", `expected at most ${r} reviewers of environment ${n}, found ${c.length}; name a team`);
const d = i.find(e => !/^[A-Za-z0-9*?._/-]+$/.test(e));
if (d !== void 0) throw (0, o.i4)("PLAN_INVALID", `expected branches of letters, digits and * ? . _ / - in environment ${n}, found another`);
const p = c.map((e, n) => `r${n}`);
return [ `echo "${n}: ${c.length === 0 ? "asks nobody" : `asks ${c.map(({said: e}) => e).join(", ")}`}, open to ${i.join(", ")}"`, ...c.map(({call: e}, n) => `r${n}="$(${e})"`), `environment ${n} ${l} ${c.length > 0} "${p.map(e => `$${e}`).join(",")}"`, `branches ${n} ${i.map(e => `'${e}'`).join(" ")}`, "" ];
}
function reviewersOf(e, n) {
const t = e.roles.find(e => e.id === n);
const a = t?.team === void 0 ? [] : [ [ "team", t.team ] ];
const r = t?.people?.map(e => [ "person", e ]) ?? a;
return r.map(([e, t]) => {
if (!/^[A-Za-z0-9_.-]+$/.test(t)) throw (0, o.i4)("PLAN_INVALID", `expected the ${e} of role ${n} to be a name as GitHub writes it, found another`);
return {
said: `${e} ${t}`,
call: `${e} ${t}`
};
});
}
})
};
