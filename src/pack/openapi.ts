import { RE2JS } from 're2js';
import type { Path, Problem } from '../plan/problem.ts';
import { readYaml } from '../plan/yaml.ts';

/** One thing that an interface can be asked, such as `GET /api/v1/packs/{id}`. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly segments: readonly string[];
}

/** What an OpenAPI file says can be asked, and below which paths its servers have it. */
export interface OpenApi {
  readonly operations: readonly Operation[];
  readonly prefixes: readonly (readonly string[])[];
}

/** An operation that has no row, and why. */
export interface Excepted {
  readonly route: string;
  readonly reason: string;
}

const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/** What stands beside operations without being one. */
const BESIDE: readonly string[] = ['summary', 'description', 'parameters'];

type Words = Readonly<Record<string, unknown>>;
const asMap = (value: unknown): Words | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Words) : undefined;

const split = (path: string): readonly string[] => path.split('/').filter(part => part !== '');

/** The path of a server's address, which may be relative (OpenAPI 3) or apart (`basePath` of version 2). */
function prefixOf(url: unknown): readonly string[] | undefined {
  if (typeof url !== 'string' || url.includes('{')) return undefined;
  return URL.canParse(url, 'https://server.invalid') ? split(new URL(url, 'https://server.invalid').pathname) : undefined;
}

/**
 * Reads which operations an OpenAPI file has, versions 2 and 3, YAML or JSON.
 * @param bytes of the file
 * @returns the operations and where servers have them, or every place that does not say so plainly; it never throws
 */
export function readOpenApi(bytes: Uint8Array): OpenApi | { readonly problems: readonly Problem[] } {
  const read = readYaml(bytes, 'OpenAPI file');
  if ('problems' in read) return read;
  const problems: Problem[] = [];
  const say = (path: Path, message: string, what: 'key' | 'value' = 'value'): void =>
    void problems.push({ rule: 'openapi', path, ...read.at(path, what), message });
  const file = asMap(read.data) ?? {};
  const version = String(file['openapi'] ?? file['swagger'] ?? '');
  if (!/^(2\.0|3\.[0-9]+\.[0-9]+)$/.test(version))
    say([], 'expected openapi: 3.x.y or swagger: "2.0" at the top, found neither; see that it is an OpenAPI file');
  const paths = asMap(file['paths']) ?? {};
  if (Object.keys(paths).length === 0)
    say(
      ['paths'],
      'expected paths with at least one operation, found none: a file without any covers nothing; see that it is whole',
    );
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(paths)) {
    if (path.startsWith('x-')) continue;
    const here: Path = ['paths', path];
    if (!path.startsWith('/')) say(here, 'expected a path that begins with /, found another; correct it', 'key');
    const map = asMap(item);
    if (map === undefined) say(here, 'expected a map of operations, found something else; correct it');
    for (const [word, value] of Object.entries(map ?? {})) {
      if (METHODS.includes(word)) {
        operations.push({ name: `${word.toUpperCase()} ${path}`, method: word.toUpperCase(), segments: split(path) });
        if (asMap(value)?.['servers'] !== undefined)
          say(
            [...here, word, 'servers'],
            'expected servers at the top only, found some here; move the operation to a file of its own',
            'key',
          );
      } else if (!BESIDE.includes(word) && !word.startsWith('x-'))
        say(
          [...here, word],
          'expected operations that stand here, found a reference, servers or a word that is not known; write them out',
          'key',
        );
    }
  }
  if (operations.length === 0 && problems.length === 0)
    say(['paths'], 'expected at least one operation, found none: a file without any covers nothing; see that it is whole');
  const servers = file['servers'] ?? [{ url: file['basePath'] ?? '/' }];
  const prefixes = (Array.isArray(servers) ? servers : []).map(server => prefixOf(asMap(server)?.['url']));
  if (prefixes.length === 0 || prefixes.includes(undefined))
    say(['servers'], 'expected addresses of servers without variables, found others; write each out');
  if (problems.length > 0) return { problems };
  return { operations, prefixes: prefixes.filter(each => each !== undefined) };
}

/** Whether a path is one that the operation means, and by how many of its own words. */
function fits({ segments }: Operation, parts: readonly string[]): number | undefined {
  if (segments.length !== parts.length) return undefined;
  let literal = 0;
  for (const [index, segment] of segments.entries()) {
    if (segment === parts[index]) literal += 1;
    // A part such as `{id}.json` means what is around it as well.
    else if (
      !RE2JS.matches(
        segment
          .split(/\{[^{}]+\}/)
          .map(RE2JS.quote)
          .join('[^/]+'),
        parts[index] ?? '',
      )
    )
      return undefined;
  }
  return literal;
}

/** The operation that a route asks: of several that mean it, the one with the most words of its own (OpenAPI: concrete before templated). */
function operationOf({ operations, prefixes }: OpenApi, method: string, url: URL): Operation | undefined {
  const parts = split(url.pathname);
  const below = prefixes
    .filter(prefix => prefix.every((part, index) => parts[index] === part))
    .map(prefix => parts.slice(prefix.length));
  const found = operations
    .filter(each => each.method === method)
    .flatMap(each => below.map(rest => ({ each, words: fits(each, rest) })))
    .filter(({ words }) => words !== undefined)
    .sort((a, b) => (b.words ?? 0) - (a.words ?? 0));
  return found[0]?.each;
}

/**
 * Which operations nobody asks for.
 * @param api of `readOpenApi`
 * @param routes of the matrix, such as `GET https://app.example.com/api/v1/orders`
 * @param except operations that are left out, each with its reason
 * @returns names of operations without a row or an exception, in the order of the file; and exceptions that mean no operation, or one
 *   that has a row
 */
export function uncovered(
  api: OpenApi,
  routes: readonly string[],
  except: readonly Excepted[],
): { readonly open: readonly string[]; readonly idle: readonly string[] } {
  const asked = new Set(
    routes.map(route => {
      const [method = '', url = ''] = route.split(' ');
      return operationOf(api, method, new URL(url))?.name;
    }),
  );
  const names = api.operations.map(({ name }) => name);
  const left = except.map(({ route }) => route);
  return {
    open: names.filter(name => !asked.has(name) && !left.includes(name)),
    idle: left.filter(route => !names.includes(route) || asked.has(route)),
  };
}
