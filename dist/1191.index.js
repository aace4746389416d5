export const id = 1191;

export const ids = [ 1191 ];

export const modules = {
11191: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
init: () => init
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(19473);
var render_iam = __webpack_require__(323);
var load = __webpack_require__(13418);
var files = __webpack_require__(87190);
var environments_script = __webpack_require__(38543);
function codeOwners(owners) {
return `# A change of what decides, or of what is run, needs a review by these. Require it: a ruleset of the release branch with\n# "Require a pull request before merging" and "Require review from Code Owners".\n/plans/              ${owners}\n/packs/              ${owners}\n/gates/              ${owners}\n/.github/workflows/  ${owners}\n/.github/CODEOWNERS  ${owners}\n`;
}
function pullRequestTemplate() {
const sections = [ [ "Summary", "What is different afterwards, in two or three lines." ], [ "Why", "The problem, what happened without this, and why in this way." ], [ "Expected behavior & invariants", "What must hold, and what is explicitly not changed." ], [ "What changed", "The changes, and the decisions behind them." ], [ "Scope / files touched", "Runtime code, tests, workflows, documents." ], [ "Test plan", "Commands that anybody can run, and what was rehearsed." ], [ "Results & evidence", "What came of it: links to runs, digests of records. No personal data." ], [ "Risk & rollback", "" ], [ "Reviewer + tool focus", "Where to look twice, and what to pass over." ] ];
return [ "\x3c!-- A release PR is judged by its words, labels and head commit. Set exactly one of the labels risk:R0 to risk:R3. --\x3e", "", "**Risk:** \x3c!-- risk:R0 to risk:R3, as the label says --\x3e", "", ...sections.flatMap(([title, what], index) => [ `### ${index + 1}) ${title}`, "", ...what === "" ? [ "**Risk rationale:**", "", "**Failure impact:**", "", "**Rollback plan:**" ] : [ `\x3c!-- ${what} --\x3e` ], "" ]) ].join("\n");
}
function riskFile(role) {
return `# What a pull request that releases must show, by its label risk:R0 to risk:R3. None asks for less than the one before.\n# change-me: the names of your own check runs.\ngonogo_risk: 1\nlevels:\n  - risk: R0\n    means: documents only; nothing that runs is changed\n    checks: [{ name: test, app: github-actions }]\n    approvals: []\n    dry_run_preflight: false\n    signed: []\n  - risk: R1\n    means: code or tests whose failure customers do not see\n    checks: [{ name: test, app: github-actions }]\n    approvals: [{ count: 1 }]\n    dry_run_preflight: false\n    signed: []\n  - risk: R2\n    means: what production does, behind a switch or an allowlist\n    checks: [{ name: test, app: github-actions }]\n    approvals: [{ count: 1 }]\n    dry_run_preflight: true\n    signed: []\n  - risk: R3\n    means: what production does for everybody, or what cannot be taken back\n    checks: [{ name: test, app: github-actions }]\n    approvals: [{ count: 2 }, { count: 1, role: ${role} }]\n    dry_run_preflight: true\n    signed: []\ngates: []\n`;
}
function starterPlan({system: system, branch: branch}) {
return `# The plan of one cutover, read top to bottom like its runbook. What each word means: docs/plan.md of gonogo.\n# Replace everything that says change-me, and the account 000000000000; then take the check plan-is-filled-in out.\n# As it stands it cannot GO: no credentials belong to that account.\ngonogo: 1\nsystem: ${system}\ntitle: Cutover of ${system}\n\naws:\n  account: "000000000000" # change-me: the twelve digits of the production account\n  region: us-east-1 # change-me\n  roles: # made from plans/${system}/iam\n    read: arn:aws:iam::000000000000:role/gonogo-${system}-read\n    change: arn:aws:iam::000000000000:role/gonogo-${system}-change\n    rollback: arn:aws:iam::000000000000:role/gonogo-${system}-rollback\n\nroles: # teams of the organization on GitHub (or people: [login])\n  - { id: engineering, team: change-me-engineering, duty: opens the release and carries out the phases }\n  - { id: operations, team: change-me-operations, duty: signs each phase off and may roll back }\n\nenvironments: # made by plans/${system}/environments.sh, which prints the ids\n  - { name: ${system}-canary, id: 1, reviewers: [operations], branches: [${branch}] } # change-me: id\n  - { name: ${system}-full, id: 2, reviewers: [operations], branches: [${branch}] } # change-me: id\n  - { name: ${system}-rollback, id: 3, reviewers: [], branches: [${branch}] } # change-me: id; nobody is asked before a rollback\n\nrelease:\n  branch: ${branch}\n\n# Every piece of production state that the cutover touches, once, with its safe value,\n# in the order in which rollback sets them: fastest effect first.\nswitches:\n  - { id: enabled, kill: true, parameter: /change-me/prod/${system}/enabled, values: ["true", "false"], safe: "false", title: turns the new way on for whoever is let in }\n  - { id: cohort, limits: enabled, parameter: /change-me/prod/${system}/cohort, values: [nobody, staff, everybody], safe: nobody, title: who is let in }\n\ncheck_sets:\n  - id: prerequisites\n    title: Must be true before anything is changed\n    checks:\n      - { kind: identity, id: aws-identity, why: everything below would be asked of the wrong account, fix: assume the role that the plan names }\n      - { kind: clock, id: aws-clock, why: ages and windows are measured with our clock, fix: correct the clock of the runner }\n      - { kind: manual, id: plan-is-filled-in, item: Nothing in this plan says change-me any more, role: operations, max_age: 1d, why: a starter plan knows nothing of your system, fix: "fill the plan in, then take this check out" }\n      - { kind: parameter, id: switch-enabled, name: /change-me/prod/${system}/enabled, one_of: ["true", "false"], why: rollback sets it first, fix: create the parameter }\n      - { kind: parameter, id: switch-cohort, name: /change-me/prod/${system}/cohort, one_of: [nobody, staff, everybody], why: rollback sets it, fix: create the parameter }\n  - id: health\n    title: What is watched\n    checks: # change-me: the alarm that would wake you, and the rate that you would look at then\n      - { kind: alarm, id: alarm-errors, name: change-me-${system}-errors, recent: 15m, why: it fails for customers, fix: look at the log }\n      - { kind: signal, id: error-rate, signal: error-rate, source: { type: metric, namespace: change-me/${system}, name: Errors, of: Requests }, baseline: 24h, tolerate: 1.25, harm: 2, harm_rate: 0.1, min_samples: 60, why: it fails for customers and no alarm says so, fix: look at the log }\n\nphases:\n  - id: canary\n    title: Phase 1 \u2014 staff only\n    goal: the new way runs for people who know about it\n    enter:\n      - { gate: preflight, title: Preflight, uses: [prerequisites] }\n    signoff: [{ role: operations, environment: ${system}-canary }]\n    steps: # the limit stands before what it limits\n      - set: { cohort: staff }\n      - set: { enabled: "true" }\n    leave:\n      - { gate: canary, title: Canary, for: 45m, every: 1m, uses: [health] }\n    on_no_go: rollback\n\n  - id: full\n    title: Phase 2 \u2014 everybody\n    goal: the new way runs for everybody\n    enter:\n      - { gate: preflight, title: Preflight, uses: [prerequisites] }\n    signoff: [{ role: operations, environment: ${system}-full }]\n    steps:\n      - set: { cohort: everybody }\n    leave:\n      - { gate: watch, title: Watch after the scale-up, for: 45m, every: 1m, uses: [health] }\n    on_no_go: rollback\n\ntriggers: # asked at every look, and while the next phase waits for its approval\n  - { id: errors, when: { kind: alarm, id: trigger-errors, name: change-me-${system}-errors, recent: 15m }, then: roll-back }\n\nrollback:\n  environment: ${system}-rollback\n  verify:\n    - gate: preflight\n      title: Preflight after rollback\n      checks:\n        - { kind: parameter, id: is-off, name: /change-me/prod/${system}/enabled, equals: "false" }\n        - { kind: parameter, id: is-for-nobody, name: /change-me/prod/${system}/cohort, equals: nobody }\n  manual:\n    - "change-me: what a person must still do after a rollback, such as telling support."\n`;
}
var rendered = __webpack_require__(79889);
var doors_said = __webpack_require__(35249);
var iam = __webpack_require__(34794);
const SCRIPT = "environments.sh";
async function init(options) {
const files = filesOf(asked(options)).map(({path: path, text: text}) => ({
path: (0, external_node_path_.join)(options.out, path),
text: text
}));
const standing = files.filter(({path: path, text: text}) => (0, external_node_fs_.existsSync)(path) && (0, 
external_node_fs_.readFileSync)(path, "utf8") !== text);
if (standing.length > 0 && options.force !== true) {
const said = (0, doors_said.J)((0, errors.i4)("FILE_EXISTS", `expected to overwrite nothing, found ${standing.length} files that differ; nothing was written`));
return {
...said,
lines: [ ...standing.map(({path: path}) => `${path} exists and differs`), ...said.lines ],
json: {
differing: standing.map(({path: path}) => path)
}
};
}
const said = (0, rendered.L)(files, false, "files");
for (const {path: path} of files) if (path.endsWith(SCRIPT)) (0, external_node_fs_.chmodSync)(path, 493);
return {
...said,
lines: [ ...said.lines, ...next(options) ]
};
}
function asked(options) {
const forms = [ [ "system", /^[a-z][a-z0-9-]{0,39}$/, options.system, "lower-case letters, digits and -, beginning with a letter" ], [ "repository", /^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/, options.repository, "OWNER/NAME" ], [ "uses", /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/, options.uses, "OWNER/REPO@ and a full commit SHA of 40 digits" ], [ "branch", /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, options.branch, "the name of a branch" ], [ "owners", /^@[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?( @[A-Za-z0-9-]+(\/[A-Za-z0-9_.-]+)?)*$/, ownersOf(options), "@org/team" ] ];
const wrong = forms.find(([, form, value]) => !form.test(value));
if (wrong) throw (0, errors.i4)("USAGE", `expected --${wrong[0]} as ${wrong[3]}`);
return options;
}
const ownersOf = ({owners: owners, repository: repository}) => owners ?? `@${repository.split("/")[0] ?? ""}/change-me-engineering`;
function filesOf(options) {
const {system: system, repository: repository, uses: uses, branch: branch} = options;
const folder = `plans/${system}`;
const path = `${folder}/plan.yaml`;
const text = starterPlan({
system: system,
branch: branch
});
const loaded = (0, load.Y)(text);
if ("problems" in loaded) throw new TypeError("the starter plan is not valid");
const {plan: plan} = loaded;
return [ {
path: path,
text: text
}, {
path: `${folder}/risk.yml`,
text: riskFile("operations")
}, {
path: `${folder}/${SCRIPT}`,
text: (0, environments_script.m)(plan, path, repository)
}, ...(0, render_iam.u)({
plan: plan,
path: path,
...(0, iam.whose)(options),
workflows: (0, files.Z)([ {
plan: plan,
path: path,
uses: uses
} ], uses)
}).map(each => ({
path: `${folder}/iam/${each.name}`,
text: each.text
})), ...(0, files.Z)([ {
plan: plan,
path: path,
uses: uses
} ], uses).map(each => ({
path: `.github/workflows/${each.name}`,
text: each.text
})), {
path: ".github/CODEOWNERS",
text: codeOwners(ownersOf(options))
}, {
path: ".github/pull_request_template.md",
text: pullRequestTemplate()
} ];
}
function next({system: system, uses: uses, repository: repository, repositoryId: repositoryId, ownerId: ownerId}) {
const numbers = repositoryId === undefined ? "" : ` --repository-id ${repositoryId} --owner-id ${ownerId ?? ""}`;
const plan = `plans/${system}/plan.yaml`;
return [ "", "Next:", `  1. Fill ${plan} in: everything that says change-me, and the account. gonogo lint ${plan}`, `  2. gonogo render ${plan} --uses ${uses}`, `  3. gonogo iam ${plan} --repository ${repository}${numbers}, and make the roles as its README.md says`, `  4. gonogo environments ${plan} --repository ${repository}, run plans/${system}/${SCRIPT}, write the ids into the plan`, `  5. gonogo doctor ${plan} --repo ${repository}` ];
}
},
38543: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => environmentsScript
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73110);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
const MOST_REVIEWERS = 6;
const LONGEST_WAIT = 43200;
function environmentsScript(plan, path, repository) {
return [ "#!/usr/bin/env bash", `# Rendered from ${path} by \`gonogo environments\`. Do not edit: change the plan and render again.`, "# Makes the protected environments that the plan names, with their reviewers, branches and wait timers. It may be run again.", "# Needs gh, signed in as an administrator of the repository. What the API cannot set is printed at the end.", "set -euo pipefail", "", repository === undefined ? 'repository="${1:?usage: environments.sh OWNER/REPO}"' : `repository="\${1:-${repository}}"`, 'owner="${repository%%/*}"', 'command -v gh >/dev/null || { echo "gh is needed: https://cli.github.com" >&2; exit 3; }', "", "# A reviewer as the API wants it. A team or person that does not exist ends the script.", 'team() { local id; id="$(gh api "orgs/$owner/teams/$1" --jq .id)" || return; printf \'{"type":"Team","id":%s}\' "$id"; }', 'person() { local id; id="$(gh api "users/$1" --jq .id)" || return; printf \'{"type":"User","id":%s}\' "$id"; }', "", "# environment NAME WAIT-MINUTES PREVENT-SELF-REVIEW REVIEWERS: whatever is left out of this call would go back to its default.", "environment() {", `  printf '{"wait_timer":%s,"prevent_self_review":%s,"reviewers":[%s],"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}' "$2" "$3" "$4" |`, '    gh api --method PUT "repos/$repository/environments/$1" --input - >/dev/null', "}", "", "# branches NAME BRANCH...: exactly these; any other is taken away.", "branches() {", '  local name="$1" list id found branch', "  shift", `  list="$(gh api --paginate "repos/$repository/environments/$name/deployment-branch-policies" --jq '.branch_policies[] | "\\(.id) \\(.type):\\(.name)"')"`, "  while read -r id found; do", '    [ -n "$id" ] || continue', '    for branch in "$@"; do [ "branch:$branch" = "$found" ] && continue 2; done', '    gh api --method DELETE "repos/$repository/environments/$name/deployment-branch-policies/$id" >/dev/null', '  done <<<"$list"', '  for branch in "$@"; do', '    while read -r id found; do [ "branch:$branch" = "$found" ] && continue 2; done <<<"$list"', `    printf '{"name":"%s","type":"branch"}' "$branch" |`, '      gh api --method POST "repos/$repository/environments/$name/deployment-branch-policies" --input - >/dev/null', "  done", "}", "", ...plan.environments.flatMap(each => calls(plan, each)), "echo", 'echo "Write these ids into the plan:"', `for name in ${plan.environments.map(({name: name}) => name).join(" ")}; do`, `  echo "  $name: $(gh api "repos/$repository/environments/$name" --jq '"id \\(.id), administrators may bypass: \\(.can_admins_bypass)"')"`, "done", "echo", 'echo "What only the page can do: open https://github.com/$repository/settings/environments, and in each environment with reviewers"', 'echo "turn off \\"Allow administrators to bypass configured protection rules\\"."', `echo "Then: gonogo doctor ${path} --repo $repository"`, "" ].join("\n");
}
function calls(plan, {name: name, reviewers: reviewers, branches: branches, wait: wait}) {
const minutes = wait === undefined ? 0 : Math.ceil((0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.Rz)(wait) / 6e4);
if (minutes > LONGEST_WAIT) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_INVALID", `expected environment ${name} to wait for at most 30 days, found ${wait ?? ""}`);
const people = reviewers.flatMap(id => reviewersOf(plan, id));
if (people.length > MOST_REVIEWERS) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_INVALID", `expected at most ${MOST_REVIEWERS} reviewers of environment ${name}, found ${people.length}; name a team`);
const odd = branches.find(branch => !/^[A-Za-z0-9*?._/-]+$/.test(branch));
if (odd !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_INVALID", `expected branches of letters, digits and * ? . _ / - in environment ${name}, found another`);
const names = people.map((_, index) => `r${index}`);
return [ `echo "${name}: ${people.length === 0 ? "asks nobody" : `asks ${people.map(({said: said}) => said).join(", ")}`}, open to ${branches.join(", ")}"`, ...people.map(({call: call}, index) => `r${index}="$(${call})"`), `environment ${name} ${minutes} ${people.length > 0} "${names.map(each => `$${each}`).join(",")}"`, `branches ${name} ${branches.map(branch => `'${branch}'`).join(" ")}`, "" ];
}
function reviewersOf(plan, id) {
const role = plan.roles.find(each => each.id === id);
const team = role?.team === undefined ? [] : [ [ "team", role.team ] ];
const names = role?.people?.map(login => [ "person", login ]) ?? team;
return names.map(([kind, name]) => {
if (!/^[A-Za-z0-9_.-]+$/.test(name)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.i4)("PLAN_INVALID", `expected the ${kind} of role ${id} to be a name as GitHub writes it, found another`);
return {
said: `${kind} ${name}`,
call: `${kind} ${name}`
};
});
}
}
};
