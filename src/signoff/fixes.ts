import { milliseconds } from '../duration.ts';
import type { Environment } from '../github-ports.ts';
import type { Weakness } from './weakness.ts';
import type { PlannedEnvironment } from './weaknesses-of.ts';

/** A reviewer who is to stand in the environment; without an id it must be looked up by somebody who may. */
export interface WantedReviewer {
  readonly type: 'User' | 'Team';
  readonly name: string;
  readonly id: number | undefined;
}

/** One call of GitHub's API, below `/repos/{owner}/{repo}`; its path is written out. */
export interface ApiCall {
  readonly method: 'PUT' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How a weakness is mended: by calls that a token with administration may make, or by a person. */
export type Fix =
  | { readonly environment: string; readonly call: ApiCall; readonly missing?: string }
  | { readonly environment: string; readonly person: string };

/** An environment and what is wrong with it. */
export interface Ailing {
  readonly planned: PlannedEnvironment;
  readonly found: Environment | undefined;
  readonly weaknesses: readonly Weakness[];
  /** Everybody who is to review it; none for that of rollback. */
  readonly reviewers: readonly WantedReviewer[];
}

/** What a PUT of the environment mends. */
const BY_PUT: readonly string[] = [
  'ENV_MISSING',
  'ENV_NO_REVIEWERS',
  'ENV_REVIEWERS_OTHER',
  'ENV_SELF_REVIEW',
  'ENV_WAIT_SHORT',
  'ENV_ROLLBACK_WAITS',
];

/** What only a person can do. Source: GitHub's REST API has no member for it, or nobody but a person may decide it. */
const BY_PERSON: Readonly<Record<string, (name: string, found: Environment | undefined) => string>> = {
  ENV_ADMIN_BYPASS: name => bypassPage(name),
  ENV_BYPASS_UNKNOWN: name => bypassPage(name),
  ENV_OTHER_ID: (name, found) =>
    `find out who made ${name} again and why; then write id: ${found?.id ?? 0} into the plan by a reviewed change`,
  ENV_PLAN_TIER: () => 'move the repository to GitHub Enterprise, or make it public: its plan does not enforce reviewers',
  ENV_TIER_UNKNOWN: name =>
    `ask again with a token that sees the organization’s plan, or dispatch a run and reject it at ${name}: that it waited tells`,
  ENV_RULE_UNKNOWN: name => `Settings → Environments → ${name}: remove the rule that gonogo does not know`,
  TEAM_UNSEEN: () => 'make the team itself the only reviewer, name people in the plan’s role, or give a token with members: read',
};

/**
 * How a branch is protected. A ruleset concerns everybody who works in the repository, so no tool sets one on the side.
 * @param name of the branch
 */
export function branchFix(name: string): Fix {
  const person = `Settings → Rules → Rulesets → New branch ruleset for ${name}: require a pull request, block force pushes and deletion`;
  return { environment: name, person };
}

function bypassPage(name: string): string {
  return `Settings → Environments → ${name}: clear “Allow administrators to bypass configured protection rules”, Save protection rules`;
}

/**
 * How an environment is mended.
 * @param ailing the environment
 * @returns calls in the order in which they must be made, then what a person must do
 */
export function fixesOf(ailing: Ailing): readonly Fix[] {
  const { planned, found, weaknesses } = ailing;
  const environment = planned.name;
  const path = `/environments/${encodeURIComponent(environment)}`;
  const policy = typeof found?.branches === 'string' || found === undefined;
  const wrongBranches = weaknesses.some(({ code }) => code === 'ENV_BRANCH_POLICY') || found === undefined;
  const calls: Fix[] = [];
  if (weaknesses.some(({ code }) => BY_PUT.includes(code)) || (wrongBranches && policy)) calls.push(whole(ailing, path));
  if (weaknesses.length > 0 && wrongBranches) calls.push(...patterns(ailing, `${path}/deployment-branch-policies`));
  const people = weaknesses.flatMap(({ code }): Fix[] => {
    const said = BY_PERSON[code]?.(environment, found);
    return said === undefined ? [] : [{ environment, person: said }];
  });
  // A new environment lets administrators bypass it.
  const after = found === undefined && planned.reviewers.length > 0 ? [{ environment, person: bypassPage(environment) }] : [];
  const id = found === undefined ? [{ environment, person: `write the id of the new ${environment} into the plan` }] : [];
  return [...calls, ...people, ...after, ...id];
}

/** PUT replaces what it leaves out: so it says everything. */
function whole({ planned, found, reviewers }: Ailing, path: string): Fix {
  const unknown = reviewers.filter(({ id }) => id === undefined).map(({ type, name }) => `the ${type.toLowerCase()} ${name}`);
  const body = {
    wait_timer: timer(planned, found),
    prevent_self_review: reviewers.length > 0,
    reviewers: reviewers.map(({ type, id, name }) => ({ type, id: id ?? `id of ${name}` })),
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  };
  return {
    environment: planned.name,
    call: { method: 'PUT', path, body },
    ...(unknown.length === 0 ? {} : { missing: `the id of ${unknown.join(', ')}` }),
  };
}

/** Minutes. A timer that is longer than planned is kept, but for rollback, which waits for nothing. */
function timer(planned: PlannedEnvironment, found: Environment | undefined): number {
  if (planned.reviewers.length === 0) return 0;
  const wanted = planned.wait === undefined ? 0 : Math.ceil(milliseconds(planned.wait) / 60_000);
  return Math.max(wanted, found?.waitTimer ?? 0);
}

function patterns({ planned, found }: Ailing, path: string): readonly Fix[] {
  const { name: environment } = planned;
  const now = typeof found?.branches === 'object' ? found.branches : [];
  const isPlanned = (each: (typeof now)[number]): boolean => each.type === 'branch' && planned.branches.includes(each.name);
  const missing = planned.branches.filter(name => !now.some(each => each.type === 'branch' && each.name === name));
  return [
    // First what is missing: in between the environment is open to the planned branches and never to none.
    ...missing.map(name => ({ environment, call: { method: 'POST' as const, path, body: { name, type: 'branch' } } })),
    ...now
      .filter(each => !isPlanned(each))
      .map(({ id }) => ({ environment, call: { method: 'DELETE' as const, path: `${path}/${id}`, body: {} } })),
  ];
}
