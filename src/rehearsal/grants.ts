import type { Plan } from '../plan/schema/index.ts';
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
  /** Whether a job is given the token of an app that may read the organization's teams, in place of its own. */
  readonly teams?: (job: string) => boolean;
}

/**
 * Gives every job a token that may what its `permissions:` say and no more, so that a rehearsal fails where GitHub would refuse.
 * @param ask where they come from
 * @returns what the runner asks when a job starts
 */
export function grantsOf({ tokens, oidc, url, run, teams }: GrantsAsk): (job: GrantAsk) => Grant {
  return ({ job, environment, permissions }) => {
    const token = `ghs_rehearsal_${run}_${job}_${tokens.length}`;
    tokens.push(runToken(token, { ...asGiven(permissions), ...(teams?.(job) === true ? TEAMS : {}) }));
    const asks = { run, key: job, ...(environment === undefined ? {} : { environment }) };
    return { token, idToken: { url: `${url}${OIDC_REQUEST_PATH}`, token: oidc.grant(asks) } };
  };
}

function asGiven(permissions: GrantAsk['permissions']): Permissions {
  if (permissions === undefined) return DEFAULT;
  if (permissions === 'read-all' || permissions === 'write-all') {
    const level = permissions === 'read-all' ? 'read' : 'write';
    return Object.fromEntries(KEYS.map(key => [key, level]));
  }
  const named = Object.entries(permissions).map(([key, level]) => [key.replaceAll('-', '_'), level] as const);
  return Object.fromEntries(named.filter(([key, level]) => isKnown(key) && level !== 'none'));
}

function isKnown(key: string): boolean {
  return KEYS.some(known => known === key);
}

/** What GitHub has no key for in `permissions:`; only an app's token may. */
const TEAMS: Permissions = { members: 'read' };

/**
 * The jobs that cannot do with their own token: gates that ask who is in a team. A real repository needs an app's token there, or people
 * in the plan's roles; no other job may read teams, the sign-offs least of all.
 * @param plan the plan
 * @param job its key in the rendered workflow
 */
export function readsTeams(plan: Plan, job: string): boolean {
  const phase = plan.phases.find(({ id }) => job === `gate-${id}`);
  return (phase?.enter ?? []).some(gate => {
    const used = (plan.check_sets ?? []).filter(({ id }) => gate.uses?.includes(id)).flatMap(({ checks }) => checks);
    return [...used, ...(gate.checks ?? [])].some(({ kind }) => kind === 'roles-filled');
  });
}
