import { gonogoError, isGonogoError } from '../errors.ts';
import { needList, needName, needNumber } from '../field.ts';
import { call } from './call.ts';

/** What a door tells the GitHub side. */
export interface GithubSettings {
  /** A token; which permissions it needs stands with each port. */
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_API_URL`; GitHub's own if absent. */
  readonly baseUrl?: string;
  /** The longest that one request may take, ms (default 10 s). */
  readonly deadline?: number;
}

/** Asks one repository. */
export interface Client {
  /**
   * One GET below `/repos/{owner}/{repo}`.
   * @param operation such as `github:GetRun`: all that a message says
   * @param path with names in braces, such as `/actions/runs/{run_id}`
   * @param names of the path, and the query
   */
  get(operation: string, path: string, names: Readonly<Record<string, string | number>>, signal?: AbortSignal): Promise<Shape>;
  /** The organization that owns the repository; `NOT_FOUND` for a person. */
  owner(signal?: AbortSignal): Promise<Shape>;
  /** The same for a list that has no pages. Throws `PARTIAL_DATA` if it has some after all. */
  whole(
    operation: string,
    path: string,
    names: Readonly<Record<string, string | number>>,
    signal?: AbortSignal,
  ): Promise<readonly Shape[]>;
  /** The same for the first page of a list, however many there are. */
  newest(
    operation: string,
    path: string,
    names: Readonly<Record<string, string | number>>,
    signal?: AbortSignal,
  ): Promise<readonly Shape[]>;
  /**
   * The same for a list, all pages; `key` where GitHub wraps it. Throws `PARTIAL_DATA` for one that does not end, or that has fewer
   * members than GitHub counts.
   */
  list(ask: ListAsk, signal?: AbortSignal): Promise<readonly Shape[]>;
  /** One request that changes something, below the same path; what is answered has not been checked at all. */
  send(
    method: 'PUT' | 'POST' | 'PATCH' | 'DELETE',
    operation: string,
    path: string,
    body: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
  ): Promise<unknown>;
}

/** Which list. */
export interface ListAsk {
  readonly operation: string;
  readonly path: string;
  readonly names: Readonly<Record<string, string | number>>;
  readonly key?: string;
  /** Below the organization that owns the repository, not below the repository. */
  readonly of?: 'organization';
}

/** An answer, none of whose members has been checked. */
export type Shape = Readonly<Record<string, unknown>>;

const DEADLINE_MS = 10_000;
const PAGE = 100;
/** Pages that are read before an answer counts as endless. */
const MOST_PAGES = 10;
const NOTHING = () => undefined;

/**
 * A client of one repository. Nothing is retried: who cannot ask says so.
 * @param settings of the door
 * @returns the client; it throws GonogoErrors with the codes of `call` and `RESPONSE_INCOMPLETE`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubClient(settings: GithubSettings): Client {
  const [owner = '', repo = '', ...rest] = settings.repository.split('/');
  if (owner === '' || repo === '' || rest.length > 0) throw gonogoError('USAGE', 'expected a repository as owner/name');
  const deadline = settings.deadline ?? DEADLINE_MS;

  async function request(
    operation: string,
    route: string,
    given: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
  ): Promise<Page> {
    const { getOctokit } = await import('./octokit.ts');
    const github = getOctokit(settings.token, {
      ...(settings.baseUrl === undefined ? {} : { baseUrl: settings.baseUrl.replace(/\/+$/, '') }),
      // octokit writes its warnings to the console with the whole address.
      log: { debug: NOTHING, info: NOTHING, warn: NOTHING, error: NOTHING },
    });
    // A redirect would take the token elsewhere. octokit makes a query of a name that the route does not have.
    const ask = (abort: AbortSignal) =>
      github.request(route, {
        ...given,
        owner,
        ...(route.includes('{repo}') ? { repo } : {}),
        request: { signal: abort, redirect: 'error' },
      });
    const answer: { readonly data: unknown; readonly headers: { readonly link?: string | undefined } } = await call(
      operation,
      ask,
      deadline,
      signal,
    );
    return { data: answer.data, more: /;\s*rel="?next"?/i.test(answer.headers.link ?? '') };
  }

  const below = (path: string): string => `GET /repos/{owner}/{repo}${path}`;
  return {
    get: async (operation, path, names, signal) => shapeOf((await request(operation, below(path), names, signal)).data),
    owner: async signal => shapeOf((await request('github:GetOrganization', 'GET /orgs/{owner}', {}, signal)).data),
    whole: async (operation, path, names, signal) => {
      const { data, more } = await request(operation, below(path), names, signal);
      if (more) throw gonogoError('PARTIAL_DATA', `${operation}: expected the whole list, found a page of it`);
      return needList(data as readonly unknown[], 'list').map(shapeOf);
    },
    newest: async (operation, path, names, signal) =>
      needList((await request(operation, below(path), names, signal)).data as readonly unknown[], 'list').map(shapeOf),
    async list({ operation, path, names, key, of }, signal) {
      const route = of === 'organization' ? `GET /orgs/{owner}${path}` : below(path);
      const all: Shape[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data, more } = await request(operation, route, { ...names, per_page: PAGE, page }, signal);
        const listed = needList(key === undefined ? (data as readonly unknown[]) : listIn(data, key), key ?? 'list').map(shapeOf);
        all.push(...listed);
        // A page may be short although another follows.
        if (more || listed.length >= PAGE) continue;
        if (key !== undefined && all.length < needNumber(shapeOf(data)['total_count'], 'total_count'))
          throw gonogoError('PARTIAL_DATA', `${operation}: expected the whole list, found fewer than GitHub counts`);
        return all;
      }
      throw gonogoError('PARTIAL_DATA', `${operation}: the list does not end`);
    },
    send: async (method, operation, path, body, signal) =>
      (await request(operation, `${method} /repos/{owner}/{repo}${path}`, body, signal)).data,
  };
}

/** An answer, and whether GitHub announces a further page of it. */
interface Page {
  readonly data: unknown;
  readonly more: boolean;
}

const listIn = (data: unknown, key: string): readonly unknown[] => shapeOf(data)[key] as readonly unknown[];

/** An object, whatever is in it. */
export function shapeOf(value: unknown): Shape {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Shape;
  throw gonogoError('RESPONSE_INCOMPLETE', 'the answer is no object');
}

/** What GitHub has not, or does not show to this token, as undefined. */
export async function absent<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (thrown) {
    if (isGonogoError(thrown) && thrown.code === 'NOT_FOUND') return undefined;
    throw thrown;
  }
}

/** The status that GitHub answered with, undefined if there was no answer. */
export function statusOf(thrown: unknown): number | undefined {
  return isGonogoError(thrown) ? thrown.origin?.status : undefined;
}

/** A time as GitHub writes it. @returns ms since the epoch. @throws GonogoError `RESPONSE_INCOMPLETE` */
export function timeOf(value: unknown, name: string): number {
  const text = needName(value, name);
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(ms)) return ms;
  throw gonogoError('RESPONSE_INCOMPLETE', `the answer has no usable ${name}`);
}

/** A commit. @returns its digits. @throws GonogoError `RESPONSE_INVALID` */
export function shaOf(value: unknown): string {
  const sha = needName(value, 'sha');
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return sha;
  throw gonogoError('RESPONSE_INVALID', 'expected a commit of 40 or 64 hexadecimal digits, found other text');
}
