import { gonogoError, isGonogoError } from '../errors.ts';
import { needList } from '../field.ts';
import type { GithubSettings } from './approvals.ts';
import { call } from './call.ts';

const DEADLINE_MS = 10_000;
const PAGE = 100;
/** Pages that are read before an answer counts as endless. */
const MOST_PAGES = 10;
const NOTHING = () => undefined;

/** One request as octokit makes it, with what is the same for all of them. */
export interface Common {
  readonly owner: string;
  readonly repo: string;
  readonly request: { readonly signal: AbortSignal; readonly redirect: 'error' };
}
type Octokit = ReturnType<typeof import('./octokit.ts').getOctokit>;

/** A repository's client: every request under one deadline, no redirect, nothing on the console. */
export interface Client {
  /** Sends one request. Throws the codes of `call`. */
  ask<T>(operation: string, send: (github: Octokit, common: Common) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Reads every page of a list. Throws the codes of `call`, `RESPONSE_INCOMPLETE`, and `PARTIAL_DATA` for a list that does not end. */
  pages<T>(
    operation: string,
    send: (github: Octokit, common: Common & { readonly page: number; readonly per_page: number }) => Promise<readonly T[]>,
    signal?: AbortSignal,
  ): Promise<readonly NonNullable<T>[]>;
}

/**
 * Opens a client.
 * @param settings of the door
 * @returns the client; it is loaded at the first request
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubClient(settings: GithubSettings): Client {
  const [owner = '', repo = '', ...rest] = settings.repository.split('/');
  if (owner === '' || repo === '' || rest.length > 0) throw gonogoError('USAGE', 'expected a repository as owner/name');
  const deadline = settings.deadline ?? DEADLINE_MS;
  const ask: Client['ask'] = async (operation, send, signal) => {
    const { getOctokit } = await import('./octokit.ts');
    const github = getOctokit(settings.token, {
      ...(settings.baseUrl === undefined ? {} : { baseUrl: settings.baseUrl.replace(/\/+$/, '') }),
      log: { debug: NOTHING, info: NOTHING, warn: NOTHING, error: NOTHING },
    });
    const common = (abort: AbortSignal): Common => ({ owner, repo, request: { signal: abort, redirect: 'error' } });
    return call(operation, abort => send(github, common(abort)), deadline, signal);
  };
  return {
    ask,
    async pages(operation, send, signal) {
      const all = [];
      for (let page = 1; ; page += 1) {
        const found = await ask(operation, (github, common) => send(github, { ...common, page, per_page: PAGE }), signal);
        const listed = needList(found, 'list');
        all.push(...listed);
        if (listed.length < PAGE) return all;
        if (page >= MOST_PAGES) throw gonogoError('PARTIAL_DATA', `${operation}: the list does not end`);
      }
    },
  };
}

/**
 * The status that GitHub answered with.
 * @param thrown by a client
 * @returns undefined if there was no answer
 */
export function statusOf(thrown: unknown): number | undefined {
  return isGonogoError(thrown) ? thrown.origin?.status : undefined;
}
