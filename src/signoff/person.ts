import type { Account, RunOfWorkflow } from '../github-ports.ts';
import { type Refusal, refusal } from './refusal.ts';
import { holds, type Signers } from './signers.ts';

/** Who has approved, and what is known of him. */
export interface Judged {
  readonly by: Account;
  readonly run: RunOfWorkflow;
  readonly signers: Signers;
  readonly permission: 'admin' | 'write' | 'read' | 'none';
  /** Authors of the commit's pull requests; undefined where the plan does not ask for them. */
  readonly authors: readonly Account[] | undefined;
}

const same = (a: Account, b: Account): boolean => a.id === b.id || a.login.toLowerCase() === b.login.toLowerCase();

/**
 * Refuses an approver whose word does not count.
 * @param judged the approver
 * @returns the refusal, undefined if it is a person of the role who neither started the run nor, where the plan says so, wrote the change
 */
export function refusePerson({ by, run, signers, permission, authors }: Judged): Refusal | undefined {
  const { role } = signers;
  if (by.type !== 'User') return refusal('SIGNOFF_BY_BOT', 'expected an approval by a person, found one by a program');
  if (same(by, run.actor) || same(by, run.triggeringActor))
    return refusal('SIGNOFF_BY_INITIATOR', 'expected an approval by somebody else than who started the run, found his own');
  if (signers.people === undefined)
    return refusal('TEAM_UNSEEN', `expected to see who holds the role ${role}, found a team that this token may not see`);
  if (!holds(signers, by.login))
    return refusal('SIGNOFF_BY_OTHER', `expected an approval by the role ${role}, found one by somebody who does not hold it`);
  // Reviewers need only read access.
  if (permission !== 'admin' && permission !== 'write')
    return refusal('SIGNOFF_WITHOUT_STANDING', `expected an approver with write access, found ${permission}`);
  if (authors === undefined) return undefined;
  if (authors.length === 0)
    return refusal('SIGNOFF_AUTHOR_UNKNOWN', 'expected the commit to belong to a pull request with an author, found none');
  if (authors.some(author => same(author, by)))
    return refusal('SIGNOFF_BY_AUTHOR', 'expected an approval by somebody else than who wrote the change, found his own');
  return undefined;
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
