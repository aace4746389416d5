import { type Answer, type Handler, json, type StandInRequest } from '../handler.ts';
import type { World } from '../state.ts';
import { mishap } from '../trouble.ts';
import { type GithubCheck, judged } from './judged.ts';
import type { Oidc } from './oidc.ts';
import { linksAt } from './payloads.ts';
import { type GithubCall, notFound, type Route, refusal } from './routes/route.ts';
import { routes } from './routes.ts';
import { githubOf } from './state.ts';
import { type GithubToken, may, permissionsOf, runToken } from './tokens.ts';

export interface GithubOptions {
  /** A run's token that may do all that a workflow can ask for. It is kept out of the world, which is saved. */
  readonly token?: string;
  /** More tokens; the list is looked at anew for every request, so that a run can be given its own. */
  readonly tokens?: readonly GithubToken[];
  /** Gives OIDC tokens to the jobs that it was told of; absent = to none. */
  readonly oidc?: Oidc;
  /** Judges each request and answer; a complaint makes a 500. */
  readonly validate?: GithubCheck;
  /** Where complaints are kept: operation, member, constraint; never a value. Absent = they are defects of the server. */
  readonly violations?: string[];
}

interface Found {
  readonly route: Route;
  readonly names: Readonly<Record<string, string>>;
}

/**
 * The loopback GitHub: the REST routes that gonogo and its rehearsal use, below `/github`. A route that it does not know is a
 * 500, so that a test which calls one cannot pass.
 * @param options who is let in
 * @returns the handler, to be plugged into the stand-in's server
 */
export function githubHandler(options: GithubOptions): Handler {
  return {
    name: 'github',
    matches: ({ path }) => path === '/github' || path.startsWith('/github/'),
    describe(request) {
      if (isOidc(request)) return { op: 'GetIdToken', write: false };
      const found = find(request);
      if (!found) return { op: 'unknown', write: request.method !== 'GET' };
      const { route, names } = found;
      const address = names.run ?? names.environment ?? names.deployment ?? names.workflow ?? names.pull ?? names.issue;
      return { op: route.op, write: route.method !== 'GET', ...(address === undefined ? {} : { address }) };
    },
    answer: (request, world, { random }) => answer(request, world, options, random),
  };
}

/** Filters and orders of lists that are described, and that no route here looks at. */
const UNPLAYED = ['created', 'check_suite_id', 'since', 'app_id', 'role', 'sort', 'direction', 'exclude_pull_requests'];

const isOidc = ({ path }: StandInRequest): boolean => path.startsWith('/github/oidc/');

function answer(request: StandInRequest, world: World, options: GithubOptions, random: () => number): Answer {
  if (isOidc(request) && options.oidc)
    return troubled(world, 'GetIdToken', random) ?? options.oidc.answer(request, githubOf(world), world.clock.now);
  if (!/^(bearer|token) /i.test(request.headers.authorization ?? '')) return refusal(401, 'Requires authentication');
  const who = tokenOf(request.headers.authorization?.replace(/^\w+ /, '') ?? '', options);
  if (!who) return refusal(401, 'Bad credentials');
  const found = find(request);
  if (!found) return json(500, { message: 'the loopback GitHub does not know this route' });
  const trouble = troubled(world, found.route.op, random);
  if (trouble) return trouble;
  // A filter that is not played would answer more than was asked for.
  const filter = UNPLAYED.find(key => request.query.has(key));
  if (filter !== undefined) return json(500, { message: `the loopback GitHub does not play the filter ${filter}` });
  const github = githubOf(world);
  const { owner, name } = github.repository;
  if (!isHere(found.names, owner, name)) return notFound();
  // Who has no part in a private repository is not even told that it is there.
  if (github.repository.private && Object.keys(permissionsOf(github, who)).length === 0) return notFound();
  if (!may(github, who, found.route.needs)) return refusal(403, 'Resource not accessible by integration');
  const host = `http://${request.headers.host ?? '127.0.0.1'}`;
  const call: GithubCall = {
    github,
    who,
    names: found.names,
    query: request.query,
    text: request.text,
    now: world.clock.now,
    links: linksAt(host, github),
    url: `${host}${request.path}`,
  };
  const { validate, violations } = options;
  const { method, path } = found.route;
  const about = { method, path, given: Object.values(found.names), violations };
  return validate ? judged(validate, about, request, () => found.route.answer(call)) : found.route.answer(call);
}

/** What the world's trouble answers in place of the route, if there is any. */
function troubled(world: World, op: string, random: () => number): Answer | undefined {
  const trouble = mishap(world, 'github', op, random);
  if (trouble?.type === 'empty') return json(200, {});
  if (trouble?.code === 'ThrottlingException') return refusal(429, 'API rate limit exceeded', { 'retry-after': '60' });
  return trouble ? refusal(trouble.status, trouble.code) : undefined;
}

function tokenOf(given: string, { token, tokens = [] }: GithubOptions): GithubToken | undefined {
  if (given === '') return undefined;
  return given === token ? runToken(given) : tokens.find(each => each.token === given);
}

/** The only repository and its owner; a path that names neither concerns both. */
function isHere(names: Readonly<Record<string, string>>, owner: string, name: string): boolean {
  const same = (a: string | undefined, b: string): boolean => a === undefined || a.toLowerCase() === b.toLowerCase();
  return same(names.org, owner) && same(names.owner, owner) && same(names.repo, name);
}

function find(request: StandInRequest): Found | null {
  const given = request.path.split('/').slice(2);
  for (const route of routes) {
    const wanted = route.path.split('/');
    if (route.method !== request.method || wanted.length !== given.length) continue;
    const names: Record<string, string> = {};
    const fits = wanted.every((part, index) => {
      const value = given[index] ?? '';
      if (!part.startsWith('{')) return part === value;
      const decoded = decode(value);
      if (decoded === null || decoded === '') return false;
      names[part.slice(1, -1)] = decoded;
      return true;
    });
    if (fits) return { route, names };
  }
  return null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
