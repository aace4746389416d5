export const id = 1265;

export const ids = [ 1265 ];

export const modules = {
51265: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
environments: () => environments
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
var _plan_set_up_environments_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38543);
var _read_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46246);
var _rendered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79889);
async function environments(path, options) {
const loaded = (0, _read_plan_js__WEBPACK_IMPORTED_MODULE_3__.m)(path);
if ("problems" in loaded) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("PLAN_INVALID", `expected a plan without problems, found: ${(0, 
_read_plan_js__WEBPACK_IMPORTED_MODULE_3__.Y)(path, loaded.problems).split("\n")[0] ?? ""}`);
const out = options.out ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), "environments.sh");
const repository = options.repository ?? (options.check === true ? renderedFor(out) : undefined);
if (repository !== undefined && !/^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/.test(repository)) throw (0, 
_errors_js__WEBPACK_IMPORTED_MODULE_5__.i4)("USAGE", "expected --repository as OWNER/NAME");
const said = (0, _rendered_js__WEBPACK_IMPORTED_MODULE_4__.L)([ {
path: out,
text: (0, _plan_set_up_environments_script_js__WEBPACK_IMPORTED_MODULE_2__.m)(loaded.plan, path, repository)
} ], options.check === true, "script");
if (options.check !== true && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(out)) (0, 
node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(out, 493);
return said;
}
const renderedFor = out => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(out) ? /^repository="\$\{1:-([^}"]+)\}"$/m.exec((0, 
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(out, "utf8"))?.[1] : undefined;
},
79889: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => keepRendered
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35249);
function keepRendered(files, check, what, stale = []) {
const differing = files.filter(({path: path, text: text}) => !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0, 
node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") !== text);
const json = {
files: files.map(({path: path}) => path),
differing: [ ...differing.map(({path: path}) => path), ...stale ]
};
if (check && json.differing.length > 0) {
const said = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.J)((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.i4)("RENDER_DRIFT", `expected the rendered ${what}, found ${json.differing.length} that differ`));
return {
...said,
lines: [ ...differing.map(({path: path}) => `${path} differs from what its plan renders`), ...stale.map(path => `${path} is not rendered any more`), ...said.lines ],
json: json
};
}
if (!check) {
for (const path of stale) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
for (const {path: path, text: text} of differing) {
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), {
recursive: true
});
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
}
}
const lines = [ ...files.map(({path: path}) => `GO  ${path} ${differing.some(each => each.path === path) ? "written" : "is as rendered"}`), ...stale.map(path => `GO  ${path} taken away: it is not rendered any more`) ];
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: lines,
outputs: {},
files: [],
json: json
};
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
