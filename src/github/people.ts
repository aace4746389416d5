import { gonogoError } from '../errors.ts';
import { needFlag, needName, needWord } from '../field.ts';
import type { Account } from '../github-ports.ts';
import { accountOf } from './account.ts';
import { type Client, shapeOf } from './client.ts';

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
  const found = await client.get('github:GetPermission', path, { username: login }, signal);
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
 * Reads whether the repository is private; every token may ask.
 * @throws GonogoError of the client
 */
export async function readPrivate(client: Client, signal?: AbortSignal): Promise<boolean> {
  return needFlag((await client.get('github:GetRepository', '', {}, signal))['private'], 'private');
}

/**
 * Reads which rules rulesets put in force on a branch; every token may ask. Classic branch protection is not seen by it.
 * @returns types of rules
 * @throws GonogoError of the client
 */
export async function readBranchRules(client: Client, branch: string, signal?: AbortSignal): Promise<readonly string[]> {
  const rules = await client.list(
    { operation: 'github:ListBranchRules', path: '/rules/branches/{branch}', names: { branch } },
    signal,
  );
  return rules.map(({ type }) => needName(type, 'type'));
}
