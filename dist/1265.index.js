export const id = 1265;

export const ids = [ 1265 ];

export const modules = {
51265: (function(e, n, t) {
t.r(n);
t.d(n, {
environments: () => environments
});
var o = t(73024);
var r = t(76760);
var i = t(19473);
var s = t(38543);
var a = t(46246);
var d = t(79889);
async function environments(e, n) {
const t = (0, a.m)(e);
if ("problems" in t) throw (0, i.i4)("PLAN_INVALID", `expected a plan without problems, found: ${(0, 
a.Y)(e, t.problems).split("\n")[0] ?? ""}`);
const c = n.out ?? (0, r.join)((0, r.dirname)(e), "environments.sh");
const p = n.repository ?? (n.check === true ? renderedFor(c) : void 0);
if (p !== void 0 && !/^[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+$/.test(p)) throw (0, i.i4)("USAGE", "expected --repository as OWNER/NAME");
const h = (0, d.L)([ {
path: c,
text: (0, s.m)(t.plan, e, p)
} ], n.check === true, "script");
if (n.check !== true && (0, o.existsSync)(c)) (0, o.chmodSync)(c, 493);
return h;
}
const renderedFor = e => (0, o.existsSync)(e) ? /^repository="\$\{1:-([^}"]+)\}"$/m.exec((0, 
o.readFileSync)(e, "utf8"))?.[1] : void 0;
}),
79889: (function(e, n, t) {
t.d(n, {
L: () => keepRendered
});
var o = t(73024);
var r = t(76760);
var i = t(19473);
var s = t(35249);
function keepRendered(e, n, t, a = []) {
const d = e.filter(({path: e, text: n}) => !(0, o.existsSync)(e) || (0, o.readFileSync)(e, "utf8") !== n);
const c = {
files: e.map(({path: e}) => e),
differing: [ ...d.map(({path: e}) => e), ...a ]
};
if (n && c.differing.length > 0) {
const e = (0, s.J)((0, i.i4)("RENDER_DRIFT", `expected the rendered ${t}, found ${c.differing.length} that differ`));
return {
...e,
lines: [ ...d.map(({path: e}) => `${e} differs from what its plan renders`), ...a.map(e => `${e} is not rendered any more`), ...e.lines ],
json: c
};
}
if (!n) {
for (const e of a) (0, o.rmSync)(e);
for (const {path: e, text: n} of d) {
(0, o.mkdirSync)((0, r.dirname)(e), {
recursive: true
});
(0, o.writeFileSync)(e, n);
}
}
const p = [ ...e.map(({path: e}) => `GO  ${e} ${d.some(n => n.path === e) ? "written" : "is as rendered"}`), ...a.map(e => `GO  ${e} taken away: it is not rendered any more`) ];
return {
exit: 0,
verdict: "GO",
code: "MET",
lines: p,
outputs: {},
files: [],
json: c
};
}
}),
38543: (function(e, n, t) {
t.d(n, {
m: () => environmentsScript
});
var o = t(73110);
var r = t(19473);
const i = 6;
const s = 43200;
function environmentsScript(e, n, t) {
return [ "#!/usr/bin/env bash", `# Rendered from ${n} by \`gonogo environments\`. Do not edit: change the plan and render again.`, "# Makes the protected environments that the plan names, with their reviewers, branches and wait timers. It may be run again.", "# Needs gh, signed in as an administrator of the repository. What the API cannot set is printed at the end.", "set -euo pipefail", "", t === void 0 ? 'repository="${1:?usage: environments.sh OWNER/REPO}"' : `repository="\${1:-${t}}"`, 'owner="${repository%%/*}"', 'command -v gh >/dev/null || { echo "gh is needed: https://cli.github.com" >&2; exit 3; }', "", "# A reviewer as the API wants it. A team or person that does not exist ends the script.", 'team() { local id; id="$(gh api "orgs/$owner/teams/$1" --jq .id)" || return; printf \'{"type":"Team","id":%s}\' "$id"; }', 'person() { local id; id="$(gh api "users/$1" --jq .id)" || return; printf \'{"type":"User","id":%s}\' "$id"; }', "", "# environment NAME WAIT-MINUTES PREVENT-SELF-REVIEW REVIEWERS: whatever is left out of this call would go back to its default.", "environment() {", `  printf '{"wait_timer":%s,"prevent_self_review":%s,"reviewers":[%s],"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}' "$2" "$3" "$4" |`, '    gh api --method PUT "repos/$repository/environments/$1" --input - >/dev/null', "}", "", "# branches NAME BRANCH...: exactly these; any other is taken away.", "branches() {", '  local name="$1" list id found branch', "  shift", `  list="$(gh api --paginate "repos/$repository/environments/$name/deployment-branch-policies" --jq '.branch_policies[] | "\\(.id) \\(.type):\\(.name)"')"`, "  while read -r id found; do", '    [ -n "$id" ] || continue', '    for branch in "$@"; do [ "branch:$branch" = "$found" ] && continue 2; done', '    gh api --method DELETE "repos/$repository/environments/$name/deployment-branch-policies/$id" >/dev/null', '  done <<<"$list"', '  for branch in "$@"; do', '    while read -r id found; do [ "branch:$branch" = "$found" ] && continue 2; done <<<"$list"', `    printf '{"name":"%s","type":"branch"}' "$branch" |`, '      gh api --method POST "repos/$repository/environments/$name/deployment-branch-policies" --input - >/dev/null', "  done", "}", "", ...e.environments.flatMap(n => calls(e, n)), "echo", 'echo "Write these ids into the plan:"', `for name in ${e.environments.map(({name: e}) => e).join(" ")}; do`, `  echo "  $name: $(gh api "repos/$repository/environments/$name" --jq '"id \\(.id), administrators may bypass: \\(.can_admins_bypass)"')"`, "done", "echo", 'echo "What only the page can do: open https://github.com/$repository/settings/environments, and in each environment with reviewers"', 'echo "turn off \\"Allow administrators to bypass configured protection rules\\"."', `echo "Then: gonogo doctor ${n} --repo $repository"`, "" ].join("\n");
}
function calls(e, {name: n, reviewers: t, branches: a, wait: d}) {
const c = d === void 0 ? 0 : Math.ceil((0, o.Rz)(d) / 6e4);
if (c > s) throw (0, r.i4)("PLAN_INVALID", `expected environment ${n} to wait for at most 30 days, found ${d ?? ""}`);
const p = t.flatMap(n => reviewersOf(e, n));
if (p.length > i) throw (0, r.i4)("PLAN_INVALID", `expected at most ${i} reviewers of environment ${n}, found ${p.length}; name a team`);
const h = a.find(e => !/^[A-Za-z0-9*?._/-]+$/.test(e));
if (h !== void 0) throw (0, r.i4)("PLAN_INVALID", `expected branches of letters, digits and * ? . _ / - in environment ${n}, found another`);
const m = p.map((e, n) => `r${n}`);
return [ `echo "${n}: ${p.length === 0 ? "asks nobody" : `asks ${p.map(({said: e}) => e).join(", ")}`}, open to ${a.join(", ")}"`, ...p.map(({call: e}, n) => `r${n}="$(${e})"`), `environment ${n} ${c} ${p.length > 0} "${m.map(e => `$${e}`).join(",")}"`, `branches ${n} ${a.map(e => `'${e}'`).join(" ")}`, "" ];
}
function reviewersOf(e, n) {
const t = e.roles.find(e => e.id === n);
const o = t?.team === void 0 ? [] : [ [ "team", t.team ] ];
const i = t?.people?.map(e => [ "person", e ]) ?? o;
return i.map(([e, t]) => {
if (!/^[A-Za-z0-9_.-]+$/.test(t)) throw (0, r.i4)("PLAN_INVALID", `expected the ${e} of role ${n} to be a name as GitHub writes it, found another`);
return {
said: `${e} ${t}`,
call: `${e} ${t}`
};
});
}
})
};
