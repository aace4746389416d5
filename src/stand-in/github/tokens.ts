/** Who asks, and what they may: kept in the handler's options, never in the world, which is saved. */
import type { GithubWorld } from './state.ts';

/** Permission keys of a GitHub App, a fine-grained token or a workflow's `permissions:`, with `_` for `-`. */
export type Permission =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'organization_plan'
  | 'pull_requests'
  | 'statuses';

export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>;

/** One token that is let in. */
export interface GithubToken {
  readonly token: string;
  /** `installation`: of an app, as GITHUB_TOKEN is; it can never approve a deployment. `user`: of a person or machine user. */
  readonly kind: 'installation' | 'user';
  /** Whose it is; for an installation the app's bot. */
  readonly login: string;
  /** What it may. Absent for a user: what the user's level in the repository allows. `metadata: read` always comes along. */
  readonly permissions?: Permissions;
}

/** What a route asks of a token; any one of several is enough. */
export type Need = readonly [Permission, 'read' | 'write'];

const EVERYTHING: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  members: 'read',
  pull_requests: 'write',
  statuses: 'write',
};
const KEYS = [...Object.keys(EVERYTHING), 'metadata'] as readonly Permission[];

/** GITHUB_TOKEN of a run whose workflow asks for everything: no administration, since there is no key for it. */
export function runToken(token: string, permissions: Permissions = EVERYTHING): GithubToken {
  return { token, kind: 'installation', login: 'github-actions[bot]', permissions };
}

/** A person's own token, good for whatever the person may do in the repository. */
export function userToken(token: string, login: string): GithubToken {
  return { token, kind: 'user', login };
}

/** The token of an app that administers the repository and may read the organization's plan. */
export function administrationToken(token: string, login = 'settings-app[bot]'): GithubToken {
  const permissions = { ...EVERYTHING, administration: 'write', organization_plan: 'read' } as const;
  return { token, kind: 'installation', login, permissions };
}

/**
 * Whether a token may do what a route asks.
 * @param github for the level of a user and whether the repository is public
 * @param who the token
 * @param needs any of these is enough; none = any token
 */
export function may(github: GithubWorld, who: GithubToken, needs: readonly Need[]): boolean {
  const has = permissionsOf(github, who);
  return needs.length === 0 || needs.some(([key, level]) => reaches(has[key], level) || isOpen(github, key, level));
}

/** What a token may do, all told. */
export function permissionsOf(github: GithubWorld, who: GithubToken): Permissions {
  if (who.permissions) return { metadata: 'read', ...who.permissions };
  const level = github.users.find(({ login }) => login === who.login)?.permission ?? 'none';
  if (level === 'none') return {};
  const all = Object.fromEntries(KEYS.map(key => [key, level === 'read' || key === 'metadata' ? 'read' : 'write'] as const));
  return level === 'admin' ? { ...all, administration: 'write', organization_plan: 'read' } : all;
}

/** What anybody may read of a public repository. */
function isOpen({ repository }: GithubWorld, key: Permission, level: 'read' | 'write'): boolean {
  return !repository.private && level === 'read' && !['administration', 'members', 'organization_plan'].includes(key);
}

function reaches(has: 'read' | 'write' | undefined, wanted: 'read' | 'write'): boolean {
  return has === 'write' || has === wanted;
}
