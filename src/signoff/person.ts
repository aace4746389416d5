import type { Account, Reviewer, RunOfWorkflow } from '../github-ports.ts';
import { type Membership, membershipOf } from './membership.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Signers } from './signers.ts';

/** Who has approved, and what is known of him. */
export interface Judged {
  readonly by: Account;
  readonly run: RunOfWorkflow;
  readonly signers: Signers;
  /** Reviewers of the environment as they stand. */
  readonly reviewers: readonly Reviewer[];
  readonly permission: 'admin' | 'write' | 'read' | 'none';
  /** Authors of the commit's pull requests; undefined where the plan does not ask for them. */
  readonly authors: readonly Account[] | undefined;
}

const same = (a: Account, b: Account): boolean => a.id === b.id || a.login.toLowerCase() === b.login.toLowerCase();

/**
 * Judges an approver.
 * @param judged the approver
 * @returns how it is known that it is a person of the role, who neither started the run nor, where the plan says so, wrote the change; or
 *   why the approver's word does not count
 */
export function judgePerson(judged: Judged): Membership | Refusal {
  const { by, run, permission, authors } = judged;
  if (by.type !== 'User') return refusal('SIGNOFF_BY_BOT', 'expected an approval by a person, found one by a program');
  if (same(by, run.actor) || same(by, run.triggeringActor))
    return refusal('SIGNOFF_BY_INITIATOR', 'expected an approval by somebody else than who started the run, found his own');
  const membership = membershipOf(by, judged.signers, judged.reviewers);
  if (typeof membership !== 'string') return membership;
  // Reviewers need only read access.
  if (permission !== 'admin' && permission !== 'write')
    return refusal('SIGNOFF_WITHOUT_STANDING', `expected an approver with write access, found ${permission}`);
  if (authors === undefined) return membership;
  if (authors.length === 0)
    return refusal('SIGNOFF_AUTHOR_UNKNOWN', 'expected the commit to belong to a pull request with an author, found none');
  if (authors.some(author => same(author, by)))
    return refusal('SIGNOFF_BY_AUTHOR', 'expected an approval by somebody else than who wrote the change, found his own');
  return membership;
}

/**
 * Refuses one person who signs for two roles.
 * @param people who signed, one a role
 */
export function refuseSamePerson(people: readonly Account[]): Refusal | undefined {
  const twice = people.some((one, index) => people.slice(index + 1).some(other => same(one, other)));
  return twice
    ? refusal('SIGNOFF_SAME_PERSON', 'expected another person for each role, found one who signed for two')
    : undefined;
}
