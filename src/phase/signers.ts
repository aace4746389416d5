import { membersSeen } from '../checks/role-people.ts';
import type { Plan } from '../plan/schema/index.ts';
import { type Signers, signersOf } from '../signoff/signers.ts';
import type { Target } from '../target.ts';

/**
 * Who may sign for roles of the plan. A team is asked only where the plan names no people.
 * @param plan the plan
 * @param roles their ids
 * @param repository the port
 * @returns one a role, in their order
 * @throws what the port throws, but for a token that may not see a team: then nobody is known to hold the role
 */
export async function signersIn(
  plan: Plan,
  roles: readonly string[],
  repository: Pick<Target['repository'], 'members'>,
  signal?: AbortSignal,
): Promise<readonly Signers[]> {
  const found = plan.roles.filter(({ id }) => roles.includes(id));
  return Promise.all(
    found.map(async role =>
      signersOf(
        role,
        role.people === undefined && role.team !== undefined ? await membersSeen(repository, role.team, signal) : undefined,
      ),
    ),
  );
}
