import { isGonogoError } from '../errors.ts';
import type { Repository } from '../github-ports.ts';

/** A role of a plan, as far as it says who holds it. */
interface Role {
  readonly team?: string;
  readonly people?: readonly string[];
}

/**
 * Who holds a role.
 * @param role of the plan
 * @param repository for the members of its team
 * @returns logins in lower case, each once; undefined if a team is named that cannot be seen and nobody else
 * @throws GonogoError what the port throws, but for a token that may not see the team
 */
export async function peopleOfRole(
  role: Role,
  repository: Repository,
  signal?: AbortSignal,
): Promise<readonly string[] | undefined> {
  const named = role.people ?? [];
  const members = role.team === undefined ? [] : await membersSeen(repository, role.team, signal);
  if (members === undefined && named.length === 0) return undefined;
  return [...new Set([...named, ...(members ?? [])].map(login => login.toLowerCase()))];
}

/**
 * The members of a team. A job's own token may not see teams: GitHub then says 403, or 404 as if there were none.
 * @returns logins, undefined if the team cannot be seen
 * @throws GonogoError what the port throws otherwise
 */
export async function membersSeen(
  repository: Pick<Repository, 'members'>,
  team: string,
  signal?: AbortSignal,
): Promise<readonly string[] | undefined> {
  try {
    return await repository.members(team, signal);
  } catch (thrown) {
    if (isGonogoError(thrown) && thrown.code === 'DENIED') return undefined;
    throw thrown;
  }
}
