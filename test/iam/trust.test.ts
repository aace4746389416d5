/** Who may assume the roles: what a token must say, claim by claim, and every token that lacks one. */
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/plan/iam/role-needs.ts';
import { branchesOf, PROVIDER, type SubjectForm, type Trust, type TrustStatement, trustOf } from '../../src/plan/iam/trust.ts';
import { whoAssumes } from '../../src/plan/iam/who-assumes.ts';
import { renderedFiles } from '../../src/plan/render/files.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { planOf, SYSTEMS } from './policies-of.ts';

const REPOSITORY = { owner: 'example-org', name: 'order-status', ownerId: '815', id: '4711' };
const LEGACY = { repository: REPOSITORY, form: 'legacy', pullRequests: false } as const;
const assumedOf = (plan: Plan, role: Role) =>
  whoAssumes(renderedFiles([{ plan, path: 'plan.yaml' }]), plan.aws?.roles[role] ?? '');
const trust = (system: string, role: Role, form: SubjectForm): Trust =>
  trustOf(planOf(system), role, assumedOf(planOf(system), role), { repository: REPOSITORY, form, pullRequests: false });

type Claims = Readonly<Record<string, string>>;
/** `StringEquals` as IAM does: each key must be there and equal one of the values. */
const trusts = ({ Statement }: Trust, claims: Claims): boolean =>
  Statement.some(({ Condition }) =>
    Object.entries(Condition.StringEquals).every(([key, values]) =>
      [values].flat().includes(claims[key.slice(PROVIDER.length + 1)] ?? ''),
    ),
  );

const token = (form: SubjectForm, context: string, workflow: string): Claims => ({
  aud: 'sts.amazonaws.com',
  sub: `${form === 'legacy' ? 'repo:example-org/order-status' : 'repo:example-org@815/order-status@4711'}:${context}`,
  ref: 'refs/heads/main',
  job_workflow_ref: `example-org/order-status/.github/workflows/${workflow}@refs/heads/main`,
  repository_id: '4711',
});
const WHOLE: Readonly<Record<Role, readonly [context: string, workflow: string]>> = {
  read: ['ref:refs/heads/main', 'cutover-order-status.yml'],
  change: ['environment:order-status-canary', 'cutover-order-status.yml'],
  rollback: ['environment:order-status-rollback', 'rollback.yml'],
};

describe.each(SYSTEMS)('%s', system => {
  const plan = planOf(system);

  it('change is assumed behind the sign-offs and nowhere else', () => {
    const { environments, onBranch, files } = assumedOf(plan, 'change');
    expect([...environments].sort()).toEqual(
      plan.phases.flatMap(({ signoff = [] }) => signoff.map(each => each.environment)).sort(),
    );
    expect({ onBranch, files }).toEqual({ onBranch: false, files: [`cutover-${system}.yml`] });
  });

  it('rollback is assumed in its own environment, which has no reviewers', () => {
    const { environments, onBranch } = assumedOf(plan, 'rollback');
    expect({ environments, onBranch }).toEqual({ environments: [plan.rollback.environment], onBranch: false });
  });

  it('read is assumed without environment only', () => {
    expect(assumedOf(plan, 'read')).toMatchObject({ environments: [], onBranch: true });
  });

  it.each(ROLES.flatMap(role => (['legacy', 'immutable'] as const).map(form => [role, form] as const)))(
    '%s, %s: compares whole values, within the size of a trust policy',
    (role, form) => {
      const policy = trust(system, role, form);
      expect(policy.Statement).toHaveLength(1);
      const statement = policy.Statement[0] as TrustStatement;
      expect(Object.keys(statement.Condition)).toEqual(['StringEquals']);
      expect(JSON.stringify(policy)).not.toMatch(/ForAllValues|ForAnyValue|StringLike|\*/);
      expect(JSON.stringify(policy).length).toBeLessThan(2048);
      const values = Object.values(statement.Condition.StringEquals).flat();
      expect(values.length).toBeGreaterThan(3);
      expect(values.every(value => value !== '')).toBe(true);
    },
  );
});

describe.each(['legacy', 'immutable'] as const)('a token of the %s form', form => {
  it.each(ROLES)('of the right job may assume %s, and no other role', role => {
    const [context, workflow] = WHOLE[role];
    const claims = token(form, context, workflow);
    expect(ROLES.filter(each => trusts(trust('order-status', each, form), claims))).toEqual([role]);
  });

  const OTHERS: readonly (readonly [what: string, change: (claims: Claims) => Claims])[] = [
    ['another audience', claims => ({ ...claims, aud: 'https://github.com/example-org' })],
    ['no audience', ({ aud: _, ...claims }) => claims],
    ['a pull request', claims => ({ ...claims, sub: (claims['sub'] ?? '').replace(/:(ref|environment):.*/, ':pull_request') })],
    [
      'another branch',
      claims => ({ ...claims, ref: 'refs/heads/feature', sub: (claims['sub'] ?? '').replace('heads/main', 'heads/feature') }),
    ],
    [
      'a tag of the branch’s name',
      claims => ({ ...claims, ref: 'refs/tags/main', sub: (claims['sub'] ?? '').replace('heads/main', 'tags/main') }),
    ],
    [
      'another environment',
      claims => ({ ...claims, sub: (claims['sub'] ?? '').replace(/:(ref|environment):.*/, ':environment:staging') }),
    ],
    ['an environment whose name goes on', claims => ({ ...claims, sub: `${claims['sub']}-2` })],
    ['a fork', claims => ({ ...claims, sub: (claims['sub'] ?? '').replace('example-org', 'somebody') })],
    ['no subject', ({ sub: _, ...claims }) => claims],
    [
      'a workflow of another branch',
      claims => ({ ...claims, job_workflow_ref: (claims['job_workflow_ref'] ?? '').replace('heads/main', 'heads/edited') }),
    ],
    [
      'a workflow that was not rendered',
      claims => ({ ...claims, job_workflow_ref: (claims['job_workflow_ref'] ?? '').replace(/[a-z-]+\.yml/, 'ci.yml') }),
    ],
    ['no workflow', ({ job_workflow_ref: _, ...claims }) => claims],
  ];
  it.each(ROLES.flatMap(role => OTHERS.map(([what, change]) => [role, what, change] as const)))(
    '%s: refuses %s',
    (role, _what, change) => {
      const [context, workflow] = WHOLE[role];
      const claims = token(form, context, workflow);
      const policy = trust('order-status', role, form);
      expect(trusts(policy, claims)).toBe(true);
      expect(trusts(policy, change(claims))).toBe(false);
    },
  );
});

describe('names and numbers', () => {
  it('a repository that took over the name is refused by its number', () => {
    const [context, workflow] = WHOLE.change;
    const claims = { ...token('immutable', context, workflow), repository_id: '4712' };
    expect(trusts(trust('order-status', 'change', 'immutable'), claims)).toBe(false);
  });

  it('a colon in an environment is written as GitHub writes it', () => {
    const plan = planOf('order-status');
    const assumed = { ...assumedOf(plan, 'change'), environments: ['prod:canary'] };
    const [found] = trustOf(plan, 'change', assumed, LEGACY).Statement;
    expect(found?.Condition.StringEquals[`${PROVIDER}:sub`]).toEqual(['repo:example-org/order-status:environment:prod%3Acanary']);
  });

  it('only branches named in full are trusted', () => {
    const plan = planOf('order-status');
    const withBranches = (...branches: string[]): Plan => ({
      ...plan,
      environments: plan.environments.map(each => ({ ...each, branches })),
    });
    expect(branchesOf(withBranches('main', 'release/*'))).toEqual(['main']);
    expect(branchesOf({ ...withBranches('release/*'), release: { branch: 'release/1' } })).toEqual(['release/1']);
    expect(() => branchesOf(withBranches('release/*', '**'))).toThrow(expect.objectContaining({ code: 'PLAN_INVALID' }));
  });

  it('other partitions have their own provider', () => {
    const plan = planOf('order-status');
    const gov = JSON.parse(JSON.stringify(plan).replaceAll('arn:aws:iam', 'arn:aws-us-gov:iam')) as Plan;
    const [found] = trustOf(gov, 'read', assumedOf(gov, 'read'), LEGACY).Statement;
    expect(found?.Principal.Federated).toBe(`arn:aws-us-gov:iam::123456789012:oidc-provider/${PROVIDER}`);
  });
});

describe('pull requests', () => {
  const plan = planOf('order-status');
  const role = plan.aws?.roles.read ?? '';
  const text = `on: { pull_request: {}, pull_request_review: {} }\njobs: { dry-run: { steps: [{ with: { role-to-assume: '${role}' } }] } }\n`;
  const assumed = whoAssumes([...renderedFiles([{ plan, path: 'plan.yaml' }]), { name: 'pr.yml', text }], role);
  const claims = {
    ...token('immutable', 'pull_request', 'pr.yml'),
    ref: 'refs/pull/7/merge',
    job_workflow_ref: 'example-org/order-status/.github/workflows/pr.yml@refs/pull/7/merge',
  };
  const of = (pullRequests: boolean): Trust =>
    trustOf(plan, 'read', assumed, { repository: REPOSITORY, form: 'immutable', pullRequests });

  it('are not trusted because a workflow would like it', () => {
    expect(assumed.forPullRequests).toEqual(['release-pr.yml', 'pr.yml']);
    expect(assumed.files).not.toContain('pr.yml');
    expect(trusts(of(false), claims)).toBe(false);
  });

  it('are trusted where somebody asks for it, and those of a fork are not', () => {
    expect(trusts(of(true), claims)).toBe(true);
    expect(
      trusts(of(true), {
        ...claims,
        sub: (token('immutable', 'pull_request', 'pr.yml')['sub'] ?? '').replace('example-org@815', 'somebody@9'),
      }),
    ).toBe(false);
    expect(trusts(of(true), { ...claims, repository_id: '9' })).toBe(false);
    expect(trusts(of(true), token('immutable', ...WHOLE.read))).toBe(true);
  });

  it('are trusted by no role that changes anything', () => {
    for (const each of ['change', 'rollback'] as const)
      expect(JSON.stringify(trust('order-status', each, 'immutable'))).not.toContain('pull_request');
  });
});
