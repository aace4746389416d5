/** What every route is made with. */
import { type Answer, json } from '../../handler.ts';
import type { Links } from '../shapes/links.ts';
import { environmentNamed, type GithubEnvironment, type GithubRun, type GithubWorld } from '../state.ts';
import type { GithubToken, Need } from '../tokens.ts';

/** One request, its path taken apart. */
export interface GithubCall {
  readonly github: GithubWorld;
  /** Whose token it came with. */
  readonly who: GithubToken;
  /** What stands in the path's `{…}`, decoded. */
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly text: string;
  /** Virtual time, epoch ms. */
  readonly now: number;
  readonly links: Links;
  /** The request's own address, without its query. */
  readonly url: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/github/`. */
  readonly path: string;
  /** Name in the call log. */
  readonly op: string;
  /** Permissions of which the token must have one; none = any token. */
  readonly needs: readonly Need[];
  answer(call: GithubCall): Answer;
}

export const REPO = 'repos/{owner}/{repo}';
export const RUN = `${REPO}/actions/runs/{run}`;
export const METADATA: readonly Need[] = [['metadata', 'read']];
export const ACTIONS: readonly Need[] = [['actions', 'read']];

/** A route that only reads. */
export function get(path: string, op: string, needs: readonly Need[], answer: (call: GithubCall) => Answer): Route {
  return { method: 'GET', path, op, needs, answer };
}

/**
 * An error in GitHub's shape.
 * @param status of HTTP
 * @param message in our own words
 * @param headers more of them
 */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, headers);
}

/** What GitHub says of a thing that is not there, or that the token may not see. */
export const notFound = (): Answer => refusal(404, 'Not Found');

/** Answers for the run that the path names. */
export function withRun(call: GithubCall, answer: (run: GithubRun) => Answer): Answer {
  const run = call.github.runs.find(({ id }) => String(id) === call.names.run);
  return run ? answer(run) : notFound();
}

/** Answers for the environment that the path names. */
export function withEnvironment(call: GithubCall, answer: (environment: GithubEnvironment) => Answer): Answer {
  const environment = environmentNamed(call.github, call.names.environment ?? '');
  return environment ? answer(environment) : notFound();
}

/** One page of a list, with the links by which octokit finds the next; `key` where GitHub wraps the list. */
export function page(call: GithubCall, items: readonly unknown[], key?: string): Answer {
  const size = Math.min(whole(call.query.get('per_page'), 30), 100);
  const number = whole(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.url}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  const part = items.slice((number - 1) * size, number * size);
  return json(
    200,
    key === undefined ? part : { total_count: items.length, [key]: part },
    links.length > 0 ? { link: links.join(', ') } : {},
  );
}

function whole(text: string | null, otherwise: number): number {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number >= 1 ? number : otherwise;
}

/** The members of a request's body; null when it is no object. */
export function bodyOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Whether a list's filter of this name lets a value through: absent = everything. */
export function wants(query: URLSearchParams, name: string, value: string): boolean {
  return (query.get(name) ?? value) === value;
}
