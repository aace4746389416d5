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
 * @throws GonogoError what the port throws
 */
export async function peopleOfRole(
  role: Role,
  repository: Repository,
  signal?: AbortSignal,
): Promise<readonly string[] | undefined> {
  const named = role.people ?? [];
  const members = role.team === undefined ? [] : await repository.members(role.team, signal);
  if (members === undefined && named.length === 0) return undefined;
  return [...new Set([...named, ...(members ?? [])].map(login => login.toLowerCase()))];
}
