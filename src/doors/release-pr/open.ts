import type { Clock } from '../../clock.ts';
import { gonogoError } from '../../errors.ts';
import { githubComments } from '../../github/comments.ts';
import { githubPullRequests } from '../../github/pull-requests.ts';
import { githubRepository } from '../../github/repository.ts';
import type { Comments, PullRequest, PullRequests, Repository } from '../../github-ports.ts';
import { realClock } from '../../time/real.ts';
import type { World } from '../../world.ts';
import { type Env, type RunFacts, runFacts, worldOf } from '../environment.ts';

/** Which pull request, and with which token it is read. */
export interface PullAsk {
  readonly env: Env;
  /** As it was typed or given. */
  readonly number: string;
  readonly token: string;
  /** `owner/name` at a terminal; on GitHub it is the run's own. */
  readonly repository?: string;
}

/** GitHub, opened without an account of AWS: readiness needs no credential but the token of its job. */
export interface PullSide {
  readonly world: World;
  readonly clock: Clock;
  readonly run: RunFacts;
  readonly repositoryName: string;
  readonly pulls: PullRequests;
  readonly comments: Comments;
  readonly repository: Repository;
}

/**
 * Opens GitHub for whatever looks at a pull request.
 * @param ask the environment and the token
 * @returns the ports
 * @throws GonogoError `USAGE`, `GITHUB_UNKNOWN`, `WORLD_MIXED`, `CLOCK_REFUSED`
 */
export async function openPulls(ask: Omit<PullAsk, 'number'>): Promise<PullSide> {
  const { world, endpoints } = worldOf(ask.env);
  const run = runFacts(ask.env, { commit: 'none', id: `t${Date.now().toString(36)}-${process.pid}` });
  const repositoryName = run.repository ?? ask.repository ?? '';
  if (ask.token === '' || repositoryName === '')
    throw gonogoError('GITHUB_UNKNOWN', 'expected a token and a repository to read the pull request with, found none');
  const settings = {
    token: ask.token,
    repository: repositoryName,
    ...(endpoints.github === undefined ? {} : { baseUrl: endpoints.github }),
  };
  const clock =
    endpoints.clock === undefined ? realClock : await (await import('../../time/rehearsal.ts')).rehearsalClock(endpoints.clock);
  const ports = {
    pulls: githubPullRequests(settings),
    comments: githubComments(settings),
    repository: githubRepository(settings),
  };
  return { world, clock, run, repositoryName, ...ports };
}

/**
 * Reads the pull request.
 * @param side from `openPulls`
 * @param number as it was given
 * @returns the pull request
 * @throws GonogoError `USAGE` for anything but a number, `PR_NOT_OPEN` if there is none, and those of the port
 */
export async function pullOf({ pulls, repositoryName }: PullSide, number: string): Promise<PullRequest> {
  if (!/^[1-9][0-9]{0,8}$/.test(number))
    throw gonogoError('USAGE', 'expected the number of a pull request, found something else');
  const pull = await pulls.get(Number(number));
  if (!pull) throw gonogoError('PR_NOT_OPEN', 'expected a pull request of this number, found none');
  if (!same(pull.base.repository, repositoryName))
    throw gonogoError('RESPONSE_INVALID', 'github:GetPullRequest: the answer is about another repository');
  return pull;
}

/** Whether two `owner/name` are the same; GitHub compares them without case. */
export const same = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase();
