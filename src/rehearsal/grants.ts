import { OIDC_REQUEST_PATH, type Oidc } from '../stand-in/github/oidc.ts';
import { type GithubToken, type Permission, type Permissions, runToken } from '../stand-in/github/tokens.ts';
import type { Grant, GrantAsk } from './runner/job-run.ts';

/** Keys of `permissions:` that the loopback GitHub knows. */
const KEYS: readonly Permission[] = [
  'actions',
  'checks',
  'contents',
  'deployments',
  'issues',
  'metadata',
  'pull_requests',
  'statuses',
];
/** What a token may when neither workflow nor job says. Source: GitHub's restricted default. */
const DEFAULT: Permissions = { contents: 'read' };

/** Where a run's jobs get their tokens. */
export interface GrantsAsk {
  /** The loopback GitHub's own list: every job's token is added. */
  readonly tokens: GithubToken[];
  readonly oidc: Oidc;
  /** Address of the stand-in. */
  readonly url: string;
  /** Id of the run. */
  readonly run: number;
}

/**
 * Gives every job a token that may what its `permissions:` say and no more, so that a rehearsal fails where GitHub would refuse.
 * @param ask where they come from
 * @returns what the runner asks when a job starts
 */
export function grantsOf({ tokens, oidc, url, run }: GrantsAsk): (job: GrantAsk) => Grant {
  return ({ job, environment, permissions }) => {
    const token = `ghs_rehearsal_${run}_${job}_${tokens.length}`;
    tokens.push(runToken(token, asGiven(permissions)));
    const asks = { run, key: job, ...(environment === undefined ? {} : { environment }) };
    return { token, idToken: { url: `${url}${OIDC_REQUEST_PATH}`, token: oidc.grant(asks) } };
  };
}

/** Teams are read with the same token: GitHub has no key for that, and a real repository needs an app's token there. */
function asGiven(permissions: GrantAsk['permissions']): Permissions {
  const teams: Permissions = { members: 'read' };
  if (permissions === undefined) return { ...teams, ...DEFAULT };
  if (permissions === 'read-all' || permissions === 'write-all') {
    const level = permissions === 'read-all' ? 'read' : 'write';
    return { ...teams, ...Object.fromEntries(KEYS.map(key => [key, level])) };
  }
  const named = Object.entries(permissions).map(([key, level]) => [key.replaceAll('-', '_'), level] as const);
  return { ...teams, ...Object.fromEntries(named.filter(([key, level]) => isKnown(key) && level !== 'none')) };
}

function isKnown(key: string): boolean {
  return KEYS.some(known => known === key);
}
