import type { Reviewer } from '../github-ports.ts';
import type { Plan } from '../plan/schema/index.ts';

/** Who may sign for a role of the plan. */
export interface Signers {
  readonly role: string;
  /** The role's team, by its slug. */
  readonly team?: string;
  /** Logins as the plan or the team has them; undefined where only a team is named and this token may not see it. */
  readonly people: readonly string[] | undefined;
  /** Where they come from. */
  readonly from: 'plan' | 'read';
}

type Role = Plan['roles'][number];

/**
 * Who may sign for a role: the people whom the plan names, else the members of its team.
 * @param role of the plan
 * @param members of its team, undefined if they could not be read
 * @returns the signers; a role with neither has none
 */
export function signersOf(role: Role, members: readonly string[] | undefined): Signers {
  const team = role.team === undefined ? {} : { team: role.team };
  if (role.people !== undefined || role.team === undefined)
    return { role: role.id, ...team, people: role.people ?? [], from: 'plan' };
  return { role: role.id, ...team, people: members, from: 'read' };
}

/** Whether a login is one of the signers'; GitHub compares logins without case. */
export function holds({ people }: Signers, login: string): boolean {
  return people?.some(each => each.toLowerCase() === login.toLowerCase()) === true;
}

/**
 * Whether a reviewer of an environment is one whom a role allows: its team itself, or one of its signers.
 * @param signers of the role
 * @param reviewer as GitHub lists one
 */
export function allows(signers: Signers, reviewer: Reviewer): boolean {
  if (reviewer.type === 'Team') return signers.team?.toLowerCase() === reviewer.slug.toLowerCase();
  return holds(signers, reviewer.login);
}
