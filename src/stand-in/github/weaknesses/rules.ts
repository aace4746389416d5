import { runOf } from '../run-parts.ts';
import { type GithubEnvironment, type GithubWorld, nextId } from '../state.ts';
import { environmentOf, reviewersOf, type Scene, type Weakness } from './scene.ts';

function before(id: string, title: string, spoil: (environment: GithubEnvironment, scene: Scene) => void): Weakness {
  return { id, title, strikes: 'before', apply: scene => spoil(environmentOf(scene), scene) };
}

/** Weak before the job asks: rules of the environment, branches, the plan, people, and what the OIDC token will claim. */
export const WEAK_RULES: readonly Weakness[] = [
  before(
    'environment-missing',
    'the environment is gone; GitHub makes one without rules when the job asks',
    (_, { github, ...rest }) => {
      github.environments = github.environments.filter(({ name }) => name !== rest.environment);
    },
  ),
  before(
    'environment-auto-created',
    'the environment was made by a run that named it: another id, no rules',
    (environment, { github }) => {
      const open = { protection_rules: [], deployment_branch_policy: null, patterns: [], can_admins_bypass: true };
      Object.assign(environment, { id: nextId(github), ...open });
    },
  ),
  before('environment-other-id', 'the environment was deleted and made again with the same rules', (environment, { github }) => {
    environment.id = nextId(github);
  }),
  before('reviewers-none', 'nobody is required to review', environment => without(environment, 'required_reviewers')),
  before('self-review-allowed', 'who started the run may approve it', environment => {
    reviewersOf(environment).prevent_self_review = false;
  }),
  before('bypass-allowed', 'administrators may go past the reviewers', environment => {
    environment.can_admins_bypass = true;
  }),
  before('bypass-unknown', 'the server does not say whether administrators may go past the reviewers', environment => {
    delete environment.can_admins_bypass;
  }),
  before('branches-any', 'any branch may deploy', environment => {
    without(environment, 'branch_policy');
    Object.assign(environment, { deployment_branch_policy: null, patterns: [] });
  }),
  before('branches-protected-none', 'protected branches only, and none is protected', (environment, { github }) => {
    Object.assign(environment, {
      deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
      patterns: [],
    });
    for (const branch of github.branches) branch.protected = false;
  }),
  before('branches-extra', 'one more pattern of branches may deploy', (environment, { github }) => {
    environment.patterns.push({ id: nextId(github), name: 'release/*', type: 'branch' });
  }),
  before('branch-unruled', 'the release branch has no rules and is not protected', (_, { github }) => {
    for (const branch of github.branches) Object.assign(branch, { protected: false, rules: [] });
  }),
  before('wait-timer-removed', 'the wait timer is gone', environment => without(environment, 'wait_timer')),
  before('wait-timer-shorter', 'the wait timer is a minute', environment => {
    for (const rule of environment.protection_rules) if (rule.type === 'wait_timer') rule.wait_timer = 1;
  }),
  before(
    'plan-downgraded',
    'the owner’s plan no longer pays for reviewers: rules are shown, nobody is asked',
    (_, { github }) => {
      Object.assign(github.repository, { private: true, plan: 'free' });
    },
  ),
  before('reviewer-reads-only', 'the reviewer may only read the repository', (_, { github, by }) => {
    for (const user of github.users) if (user.login === by) user.permission = 'read';
  }),
  before('reviewer-wrote-it', 'the reviewer is the author of the merged pull request', (_, { github, by, run, at }) => {
    const { head_sha } = runOf(github, run);
    github.pulls.push({
      ...PULL,
      id: nextId(github),
      number: github.pulls.length + 1,
      merged_at: at,
      merge_commit_sha: head_sha,
      user: by,
      head: { ref: 'change', sha: head_sha },
      base: { ref: github.repository.default_branch, sha: head_sha },
      created_at: at,
      updated_at: at,
    });
  }),
  before('claim-missing', 'the OIDC token names no environment: the job ran in none', (_, { github }) => {
    github.oidc_claims = { environment: null };
  }),
  before('claim-other', 'the OIDC token names another environment', (_, { github }) => {
    github.oidc_claims = { environment: 'another' };
  }),
  before('claim-other-workflow', 'the OIDC token names a workflow of another branch', (_, { github, run }) => {
    const { owner, name } = github.repository;
    const edited = `${owner}/${name}/${runOf(github, run).path}@refs/heads/edited`;
    github.oidc_claims = { workflow_ref: edited, job_workflow_ref: edited };
  }),
];

const PULL = {
  title: 'A change',
  body: null,
  state: 'closed',
  draft: false,
  labels: [],
  files: [],
  reviews: [],
  requested: { users: [], teams: [] },
} satisfies Partial<GithubWorld['pulls'][number]>;

function without(environment: GithubEnvironment, type: string): void {
  environment.protection_rules = environment.protection_rules.filter(rule => rule.type !== type);
}
