import type { Account, Reviewer } from '../github-ports.ts';
import { type Refusal, refusal } from './refusal.ts';
import { allows, holds, type Signers } from './signers.ts';

/**
 * How it is known that an approver holds the role: the `plan` names the person, the team's members were `read`, or the `reviewer-rule`:
 * GitHub lets nobody approve but a listed reviewer, and the role's own team was the only one.
 */
export type Membership = 'plan' | 'read' | 'reviewer-rule';

/**
 * Whether the reviewers of an environment are the role's and nobody else's. Then GitHub itself vouches for whoever approved: only a
 * listed reviewer or a member of a listed team may, and an administrator who goes past them leaves no approval. Source: GitHub's
 * documentation of required reviewers. That the rules were these when the gate looked is seen by their digest.
 * @param signers of the role
 * @param reviewers as GitHub lists them
 */
export function onlyOf(signers: Signers, reviewers: readonly Reviewer[]): boolean {
  return reviewers.length > 0 && reviewers.every(each => allows(signers, each));
}

/**
 * Judges whether an approver holds the role.
 * @param by who approved
 * @param signers of the role
 * @param reviewers of the environment as they stand
 * @returns how it is known, or why it is not
 */
export function membershipOf(by: Account, signers: Signers, reviewers: readonly Reviewer[]): Membership | Refusal {
  const { role } = signers;
  if (signers.people === undefined) {
    if (onlyOf(signers, reviewers)) return 'reviewer-rule';
    const found = 'found others beside its team, which this token may not see';
    return refusal('TEAM_UNSEEN', `expected to see who holds the role ${role}, or its team as the only reviewer, ${found}`);
  }
  if (!holds(signers, by.login))
    return refusal('SIGNOFF_BY_OTHER', `expected an approval by the role ${role}, found one by somebody who does not hold it`);
  return signers.from;
}
