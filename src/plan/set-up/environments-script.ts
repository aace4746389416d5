import { milliseconds } from '../../duration.ts';
import { gonogoError } from '../../errors.ts';
import type { Plan } from '../schema/index.ts';

type Environment = Plan['environments'][number];

/** GitHub takes at most so many reviewers of an environment, and one of them approves (REST API, create or update an environment). */
const MOST_REVIEWERS = 6;
/** The longest wait timer, minutes. */
const LONGEST_WAIT = 43_200;

/**
 * A shell script that makes the environments of a plan with `gh`, and may be run again at any time: each call says all of what it sets.
 * @param plan the plan
 * @param path the plan's path in the repository
 * @param repository `OWNER/NAME`; absent: the script must be told
 * @returns the script's text
 * @throws GonogoError `PLAN_INVALID` for more than GitHub can keep
 */
export function environmentsScript(plan: Plan, path: string, repository?: string): string {
  return [
    '#!/usr/bin/env bash',
    `# Rendered from ${path} by \`gonogo environments\`. Do not edit: change the plan and render again.`,
    '# Makes the protected environments that the plan names, with their reviewers, branches and wait timers. It may be run again.',
    '# Needs gh, signed in as an administrator of the repository. What the API cannot set is printed at the end.',
    'set -euo pipefail',
    '',
    repository === undefined ? 'repository="${1:?usage: environments.sh OWNER/REPO}"' : `repository="\${1:-${repository}}"`,
    'owner="${repository%%/*}"',
    'command -v gh >/dev/null || { echo "gh is needed: https://cli.github.com" >&2; exit 3; }',
    '',
    '# A reviewer as the API wants it. A team or person that does not exist ends the script.',
    'team() { local id; id="$(gh api "orgs/$owner/teams/$1" --jq .id)" || return; printf \'{"type":"Team","id":%s}\' "$id"; }',
    'person() { local id; id="$(gh api "users/$1" --jq .id)" || return; printf \'{"type":"User","id":%s}\' "$id"; }',
    '',
    '# environment NAME WAIT-MINUTES PREVENT-SELF-REVIEW REVIEWERS: whatever is left out of this call would go back to its default.',
    'environment() {',
    `  printf '{"wait_timer":%s,"prevent_self_review":%s,"reviewers":[%s],"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}' "$2" "$3" "$4" |`,
    '    gh api --method PUT "repos/$repository/environments/$1" --input - >/dev/null',
    '}',
    '',
    '# branches NAME BRANCH...: exactly these; any other is taken away.',
    'branches() {',
    '  local name="$1" list id found branch',
    '  shift',
    `  list="$(gh api --paginate "repos/$repository/environments/$name/deployment-branch-policies" --jq '.branch_policies[] | "\\(.id) \\(.type):\\(.name)"')"`,
    '  while read -r id found; do',
    '    [ -n "$id" ] || continue',
    '    for branch in "$@"; do [ "branch:$branch" = "$found" ] && continue 2; done',
    '    gh api --method DELETE "repos/$repository/environments/$name/deployment-branch-policies/$id" >/dev/null',
    '  done <<<"$list"',
    '  for branch in "$@"; do',
    '    while read -r id found; do [ "branch:$branch" = "$found" ] && continue 2; done <<<"$list"',
    `    printf '{"name":"%s","type":"branch"}' "$branch" |`,
    '      gh api --method POST "repos/$repository/environments/$name/deployment-branch-policies" --input - >/dev/null',
    '  done',
    '}',
    '',
    ...plan.environments.flatMap(each => calls(plan, each)),
    'echo',
    'echo "Write these ids into the plan:"',
    `for name in ${plan.environments.map(({ name }) => name).join(' ')}; do`,
    `  echo "  $name: $(gh api "repos/$repository/environments/$name" --jq '"id \\(.id), administrators may bypass: \\(.can_admins_bypass)"')"`,
    'done',
    'echo',
    'echo "What only the page can do: open https://github.com/$repository/settings/environments, and in each environment with reviewers"',
    'echo "turn off \\"Allow administrators to bypass configured protection rules\\"."',
    `echo "Then: gonogo doctor ${path} --repo $repository"`,
    '',
  ].join('\n');
}

function calls(plan: Plan, { name, reviewers, branches, wait }: Environment): readonly string[] {
  const minutes = wait === undefined ? 0 : Math.ceil(milliseconds(wait) / 60_000);
  if (minutes > LONGEST_WAIT)
    throw gonogoError('PLAN_INVALID', `expected environment ${name} to wait for at most 30 days, found ${wait ?? ''}`);
  const people = reviewers.flatMap(id => reviewersOf(plan, id));
  if (people.length > MOST_REVIEWERS)
    throw gonogoError(
      'PLAN_INVALID',
      `expected at most ${MOST_REVIEWERS} reviewers of environment ${name}, found ${people.length}; name a team`,
    );
  const odd = branches.find(branch => !/^[A-Za-z0-9*?._/-]+$/.test(branch));
  if (odd !== undefined)
    throw gonogoError(
      'PLAN_INVALID',
      `expected branches of letters, digits and * ? . _ / - in environment ${name}, found another`,
    );
  // A failure within an argument does not end a script, so each reviewer is a variable first.
  const names = people.map((_, index) => `r${index}`);
  return [
    `echo "${name}: ${people.length === 0 ? 'asks nobody' : `asks ${people.map(({ said }) => said).join(', ')}`}, open to ${branches.join(', ')}"`,
    ...people.map(({ call }, index) => `r${index}="$(${call})"`),
    `environment ${name} ${minutes} ${people.length > 0} "${names.map(each => `$${each}`).join(',')}"`,
    `branches ${name} ${branches.map(branch => `'${branch}'`).join(' ')}`,
    '',
  ];
}

/** Whoever may sign for a role, as an approval is judged: its people where the plan names them, else its team. */
function reviewersOf(plan: Plan, id: string): readonly { readonly said: string; readonly call: string }[] {
  const role = plan.roles.find(each => each.id === id);
  const team = role?.team === undefined ? [] : [['team', role.team] as const];
  const names = role?.people?.map(login => ['person', login] as const) ?? team;
  return names.map(([kind, name]) => {
    if (!/^[A-Za-z0-9_.-]+$/.test(name))
      throw gonogoError('PLAN_INVALID', `expected the ${kind} of role ${id} to be a name as GitHub writes it, found another`);
    return { said: `${kind} ${name}`, call: `${kind} ${name}` };
  });
}
