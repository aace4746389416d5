import { gonogoError } from '../../errors.ts';
import type { Plan } from '../schema/index.ts';
import { arnsOf } from './arn.ts';
import type { Role } from './role-needs.ts';
import type { Assumed } from './who-assumes.ts';

/** The repository whose jobs are trusted; a part that is not known is a word that no token carries. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** GitHub's numbers, which a rename does not change. */
  readonly ownerId: string;
  readonly id: string;
}

/**
 * The two forms of the subject. `legacy`: `repo:OWNER/NAME:…`. `immutable`: `repo:OWNER@ID/NAME@ID:…`, for repositories made, renamed or
 * transferred after 2026-07-15 and those that have opted in (GitHub, OpenID Connect reference).
 */
export type SubjectForm = 'legacy' | 'immutable';

/** A trust policy, as IAM writes it. */
export interface Trust {
  readonly Version: '2012-10-17';
  readonly Statement: readonly TrustStatement[];
}

/** One way of assuming a role. */
export interface TrustStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Principal: { readonly Federated: string };
  readonly Action: 'sts:AssumeRoleWithWebIdentity';
  readonly Condition: { readonly StringEquals: Readonly<Record<string, string | readonly string[]>> };
}

/** GitHub's OIDC provider, without the https:// as IAM names it. */
export const PROVIDER = 'token.actions.githubusercontent.com';

const SIDS: Readonly<Record<Role, string>> = {
  read: 'OnlyRenderedWorkflowsOfTheReleaseBranch',
  change: 'OnlyJobsBehindTheSignOffs',
  rollback: 'OnlyJobsOfTheRollbackEnvironment',
};

/** Whose jobs are trusted, and how far. */
export interface TrustAsk {
  readonly repository: Repository;
  readonly form: SubjectForm;
  /**
   * Whether the read role trusts pull requests of the repository, for the dry run of a release PR. Their code is run before anybody has
   * looked at it, and no branch or workflow can be pinned: off unless somebody asks for it.
   */
  readonly pullRequests: boolean;
}

/**
 * Who may assume a role. Every value is compared whole (`StringEquals`): a wildcard in a subject, or `ForAllValues`, which is true for
 * a claim that is missing, would let others in. AWS itself refuses a job that was edited to skip its environment.
 * @param plan the plan
 * @param role which
 * @param assumed how the rendered workflows assume it
 * @param ask whose jobs
 * @returns the policy
 * @throws GonogoError `PLAN_INVALID` without an aws section or without a branch that is named in full
 */
export function trustOf(plan: Plan, role: Role, assumed: Assumed, { repository, form, pullRequests }: TrustAsk): Trust {
  const { account, partition } = arnsOf(plan);
  const { owner, name, ownerId, id } = repository;
  const branches = branchesOf(plan);
  const of = form === 'legacy' ? `repo:${owner}/${name}` : `repo:${owner}@${ownerId}/${name}@${id}`;
  const subjects = [
    ...assumed.environments.map(each => `${of}:environment:${each.replaceAll(':', '%3A')}`),
    ...(assumed.onBranch ? branches.map(branch => `${of}:ref:refs/heads/${branch}`) : []),
  ];
  const workflows = assumed.files.flatMap(file =>
    branches.map(branch => `${owner}/${name}/.github/workflows/${file}@refs/heads/${branch}`),
  );
  const statement = (Sid: string, claims: Readonly<Record<string, readonly string[]>>): TrustStatement => ({
    Sid,
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${PROVIDER}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: Object.fromEntries(
        Object.entries({
          aud: 'sts.amazonaws.com',
          ...claims,
          ...(form === 'immutable' ? { repository_id: id } : {}),
        }).map(([claim, values]) => [`${PROVIDER}:${claim}`, values]),
      ),
    },
  });
  return {
    Version: '2012-10-17',
    Statement: [
      // The subject of a job with an environment does not say its branch; the other two claims do.
      statement(SIDS[role], {
        sub: subjects,
        ref: branches.map(branch => `refs/heads/${branch}`),
        job_workflow_ref: workflows,
      }),
      ...(pullRequests && assumed.forPullRequests.length > 0
        ? [statement('PullRequestsOfThisRepository', { sub: [`${of}:pull_request`] })]
        : []),
    ],
  };
}

/**
 * The branches that releases are made from.
 * @param plan the plan
 * @returns names in full, never empty
 * @throws GonogoError `PLAN_INVALID` if the plan names patterns only: what matches a pattern is not known beforehand
 */
export function branchesOf(plan: Plan): readonly string[] {
  const named =
    plan.release?.branch === undefined ? plan.environments.flatMap(({ branches }) => branches) : [plan.release.branch];
  const whole = [...new Set(named)].filter(each => /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(each));
  if (whole.length > 0) return whole;
  throw gonogoError('PLAN_INVALID', 'expected a release branch named in full, found patterns only; a role trusts no pattern');
}
