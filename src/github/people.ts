import { gonogoError } from '../errors.ts';
import { needName, needWord } from '../field.ts';
import type { Account } from '../github-ports.ts';
import { accountOf } from './account.ts';
import { absent, type Client, shapeOf } from './client.ts';

/**
 * Reads what somebody may do in the repository; every token may ask.
 * @returns the level; GitHub gives maintain as write and triage as read
 * @throws GonogoError of the client; `RESPONSE_INVALID` for an answer about somebody else
 */
export async function readPermission(
  client: Client,
  login: string,
  signal?: AbortSignal,
): Promise<'admin' | 'write' | 'read' | 'none'> {
  const path = '/collaborators/{username}/permission';
  const found = await absent(client.get('github:GetPermission', path, { username: login }, signal));
  // An account that is gone may nothing.
  if (found === undefined) return 'none';
  const about = needName(shapeOf(found['user'])['login'], 'login');
  if (about.toLowerCase() !== login.toLowerCase())
    throw gonogoError('RESPONSE_INVALID', 'github:GetPermission: the answer is about somebody else');
  return needWord(found['permission'], 'permission', ['admin', 'write', 'read', 'none']);
}

/**
 * Reads who opened the pull requests that a commit belongs to; needs `pull-requests: read`.
 * @returns one account a pull request
 * @throws GonogoError of the client
 */
export async function readAuthors(client: Client, commit: string, signal?: AbortSignal): Promise<readonly Account[]> {
  const pulls = await client.list(
    { operation: 'github:ListPullsOfCommit', path: '/commits/{commit_sha}/pulls', names: { commit_sha: commit } },
    signal,
  );
  return pulls.map(({ user }) => accountOf(user));
}

/**
 * Reads the id of an account that may have access to the repository.
 * @returns the id, undefined if GitHub knows no such account
 * @throws GonogoError of the client
 */
export async function readAccountId(client: Client, login: string, signal?: AbortSignal): Promise<number | undefined> {
  const path = '/collaborators/{username}/permission';
  const found = await absent(client.get('github:GetPermission', path, { username: login }, signal));
  return found === undefined ? undefined : accountOf(found['user']).id;
}
