import type { GithubBranch } from './branches.ts';
import { teamId } from './shapes/user.ts';
import type { GithubEnvironment, GithubWorld, ProtectionRule } from './state.ts';
import { nextId } from './state.ts';

/** What an environment asks before a job may use it. */
export interface Protection {
  readonly name: string;
  /** The id that a plan pins; a new one when absent. */
  readonly id?: number;
  /** Logins of known users; empty, without teams: nobody is asked. */
  readonly reviewers: readonly string[];
  /** Slugs of teams that review. */
  readonly teams?: readonly string[];
  /** Names or patterns of branches; empty: any branch. */
  readonly branches: readonly string[];
  /** Minutes. */
  readonly wait?: number;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * Sets up an environment as a careful administrator would: no bypass, no self-review, named branches.
 * @param github to which it is added
 * @param protection what it asks
 * @returns the environment
 * @throws Error for a reviewer who is no user or team of this GitHub, and for more than the six that GitHub takes
 */
export function addEnvironment(github: GithubWorld, protection: Protection): GithubEnvironment {
  const { teams = [] } = protection;
  if (protection.reviewers.length + teams.length > 6) throw new Error('GitHub takes at most 6 reviewers');
  const people = protection.reviewers.map(login => {
    const user = github.users.find(candidate => candidate.login === login);
    if (!user) throw new Error(`environment "${protection.name}" names a reviewer who is no user`);
    return { type: 'User' as const, reviewer: { id: user.id, login: user.login } };
  });
  const reviewers = [
    ...people,
    ...teams.map(slug => {
      const id = teamId(github, slug);
      if (id === 0) throw new Error(`environment "${protection.name}" names a team that is none`);
      return { type: 'Team' as const, reviewer: { id, slug } };
    }),
  ];
  const environment: GithubEnvironment = {
    id: protection.id ?? nextId(github),
    name: protection.name,
    can_admins_bypass: false,
    protection_rules: [],
    deployment_branch_policy: protection.branches.length > 0 ? { protected_branches: false, custom_branch_policies: true } : null,
    patterns: protection.branches.map(name => ({ id: nextId(github), name, type: 'branch' })),
    created_at: protection.at,
    updated_at: protection.at,
  };
  const rules = environment.protection_rules;
  if (protection.wait) rules.push({ id: nextId(github), type: 'wait_timer', wait_timer: protection.wait });
  if (reviewers.length > 0) rules.push({ id: nextId(github), type: 'required_reviewers', prevent_self_review: true, reviewers });
  if (protection.branches.length > 0) rules.push({ id: nextId(github), type: 'branch_policy' });
  github.environments.push(environment);
  return environment;
}

/**
 * Whether the branch of a run may use an environment. Rule: GitHub matches with Ruby's fnmatch, where `*` stops at `/`; "protected
 * branches only" with no protected branch in the repository lets every branch deploy.
 * @param environment with its policy
 * @param branch name, without `refs/heads/`
 * @param branches of the repository, as far as they are known
 */
export function admits(environment: GithubEnvironment, branch: string, branches: readonly GithubBranch[] = []): boolean {
  const policy = environment.deployment_branch_policy;
  if (policy === null) return true;
  if (policy.protected_branches) {
    const guarded = branches.filter(each => each.protected);
    return guarded.length === 0 || guarded.some(({ name }) => name === branch);
  }
  return environment.patterns.some(({ name, type }) => type === 'branch' && matcher(name).test(branch));
}

/** Whether a login is among the required reviewers, itself or through a team. */
export function reviews(
  github: GithubWorld,
  { reviewers }: Extract<ProtectionRule, { type: 'required_reviewers' }>,
  login: string,
): boolean {
  return reviewers.some(({ reviewer }) =>
    'slug' in reviewer ? github.teams[reviewer.slug]?.includes(login) : reviewer.login === login,
  );
}

/**
 * Which rules the owner's plan lets GitHub enforce. Rule: in a private repository reviewers and wait timers take GitHub Enterprise,
 * branch policies a paid plan; below that they are shown and ignored.
 * @param github with its repository
 */
export function enforced({ repository }: GithubWorld): { readonly reviewers: boolean; readonly branches: boolean } {
  const { plan = 'enterprise' } = repository;
  return { reviewers: !repository.private || plan === 'enterprise', branches: !repository.private || plan !== 'free' };
}

function matcher(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*+|\?|[.+^${}()|[\]\\]/g, part => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part.startsWith('*')) return '[^/]*';
    return part === '?' ? '[^/]' : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}
