/** Who may do what, through the real client: each cell is asked, and what a table leaves open is an error. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roleMatrix } from '../../src/checks/role-matrix.ts';
import { repositoryPacks } from '../../src/doors/packs.ts';
import { isGonogoError } from '../../src/errors.ts';
import { readMatrix } from '../../src/pack/matrix.ts';
import { readOpenApi, uncovered } from '../../src/pack/openapi.ts';

const ROLES = { admin: 'admin', viewer: 'viewer' };
const KPI = 'GET https://app.example.com/kpi';
const RUNS = 'GET https://app.example.com/runs';
const TABLE = `route,marker,anonymous,invalid,admin,viewer
${KPI},date,401,401,200,200
${RUNS},total,401,401,200,403
POST https://app.example.com/recall,impacted,401,401,422,403
`;

let folder: string;
let server: Server;
let asked: string[];
type Told = { readonly status: number; readonly json: unknown };
let answer: (who: string, method: string, path: string) => Told;
const WHO: Readonly<Record<string, string>> = { 'Bearer token-admin': 'admin', 'Bearer token-viewer': 'viewer' };
const right = (who: string, method: string, path: string): Told => {
  if (who !== 'admin' && who !== 'viewer') return { status: 401, json: { error: 'who are you' } };
  if (path === '/kpi') return { status: 200, json: { date: '2026-11-23' } };
  if (who === 'viewer') return { status: 403, json: { error: 'not for you' } };
  return method === 'POST' ? { status: 422, json: { error: 'no batch' } } : { status: 200, json: { total: 3 } };
};
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-'));
  asked = [];
  answer = right;
  server = createServer((request, response) => {
    const header = request.headers.authorization;
    const who = header === undefined ? 'anonymous' : (WHO[header] ?? 'invalid');
    asked.push(`${who} ${request.method} ${request.url}`);
    const { status, json } = answer(who, request.method ?? '', request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function look(table = TABLE, more: object = { effect: 'write', inert: 'the body is empty' }, api?: string) {
  writeFileSync(join(folder, 'matrix.csv'), table);
  if (api !== undefined) writeFileSync(join(folder, 'api.yaml'), api);
  const clock = { now: Date.now, sleep: async () => undefined };
  const { port } = server.address() as AddressInfo;
  const packs = repositoryPacks({
    folder,
    clock,
    given: new Map(),
    http: {
      credentials: Object.fromEntries(Object.keys(ROLES).map(id => [id, { secret: id, hosts: ['app.example.com'] }])),
      secrets: { describe: async () => undefined, value: async name => `token-${name}` },
      register: () => undefined,
      vendorEndpoint: `http://127.0.0.1:${port}`,
    },
  });
  const check = { kind: 'role-matrix', id: 'roles', file: 'matrix.csv', roles: ROLES, min: 12, ...more } as never;
  const run = { clock, signal: new AbortController().signal, plan: { account: '', region: '' } };
  return await roleMatrix
    .observe(check, { packs }, run)
    .catch((error: unknown) => ({ met: 'thrown', reason: isGonogoError(error) ? error.code : String(error) }) as const);
}

describe('a role matrix', () => {
  it('asks every cell, and passes where each answers as the table says', async () => {
    expect(await look()).toMatchObject({ met: true, actual: { count: 12 }, facts: { conditions: { count: 23 } } });
    expect(asked.toSorted()).toEqual(
      ['admin', 'anonymous', 'invalid', 'viewer']
        .flatMap(who => [`${who} GET /kpi`, `${who} GET /runs`, `${who} POST /recall`])
        .toSorted(),
    );
  });

  it.each<[string, typeof answer, string]>([
    ['a firewall that refuses everybody', () => ({ status: 403, json: {} }), 'NOT_MET'],
    ['a login page for everybody', () => ({ status: 200, json: 'sign in' }), 'NOT_MET'],
    [
      'an endpoint that is open to nobody in particular',
      (who, method, path) => (who === 'anonymous' && path === '/kpi' ? right('admin', method, path) : right(who, method, path)),
      'NOT_MET',
    ],
    ['a token that is not looked at', (who, method, path) => right(who === 'invalid' ? 'viewer' : who, method, path), 'NOT_MET'],
    [
      'a viewer who may what an admin may',
      (who, method, path) => right(who === 'viewer' ? 'admin' : who, method, path),
      'NOT_MET',
    ],
    [
      'a refusal that carries the data all the same',
      (who, method, path) =>
        who === 'viewer' && path === '/runs' ? { status: 403, json: { total: 3 } } : right(who, method, path),
      'NOT_MET',
    ],
    [
      'a refusal that carries the data further down',
      (who, method, path) =>
        who === 'viewer' && path === '/runs' ? { status: 403, json: { detail: [{ total: 3 }] } } : right(who, method, path),
      'NOT_MET',
    ],
    [
      'a refusal that carries a page of anything',
      (who, method, path) =>
        who === 'viewer' && path === '/runs' ? { status: 403, json: { rows: 'x'.repeat(600) } } : right(who, method, path),
      'NOT_MET',
    ],
    [
      '403 where 401 is planned',
      (who, method, path) => (who === 'anonymous' ? { status: 403, json: {} } : right(who, method, path)),
      'NOT_MET',
    ],
  ])('with %s is no pass', async (_what, said, reason) => {
    answer = said;
    expect(await look()).toMatchObject({ met: false, reason });
  });

  it('does not send to a route that could write unless the plan says so', async () => {
    expect(await look(TABLE, {})).toMatchObject({ met: 'thrown', reason: 'WRITE_REFUSED' });
    expect(asked).toEqual([]);
  });

  it('with fewer cells than the plan wants is no pass', async () => {
    expect(await look(TABLE, { effect: 'write', inert: 'x', min: 13 })).toMatchObject({ met: 'error', reason: 'TOO_FEW_CHECKS' });
  });
});

describe('an OpenAPI file beside a role matrix', () => {
  const API = `openapi: 3.1.0
info: { title: app, version: "1" }
paths:
  /kpi: { get: { responses: {} } }
  /runs: { parameters: [], get: { responses: {} } }
  /recall: { post: { responses: {} } }
`;
  const WRITES = { effect: 'write', inert: 'the body is empty', openapi: 'api.yaml' };
  it('is covered where each operation has a row', async () => {
    expect(await look(TABLE, WRITES, API)).toMatchObject({ met: true, facts: { operations: { count: 3 } } });
  });

  it('with an operation that has no row is an error that names it, and nothing is sent', async () => {
    const api = `${API}  /exports/{id}: { get: { responses: {} }, delete: { responses: {} } }\n`;
    expect(await look(TABLE, WRITES, api)).toMatchObject({
      met: 'error',
      reason: 'UNCOVERED_ROUTE',
      facts: { operations: { count: 5 }, uncovered: { words: ['GET /exports/{id}', 'DELETE /exports/{id}'] } },
    });
    expect(asked).toEqual([]);
    const openapi_except = [{ route: 'GET /exports/{id}', reason: 'signed addresses only' }];
    expect(await look(TABLE, { ...WRITES, openapi_except }, api)).toMatchObject({
      facts: { uncovered: { words: ['DELETE /exports/{id}'] } },
    });
    const both = [...openapi_except, { route: 'DELETE /exports/{id}', reason: 'behind the VPN' }];
    expect(await look(TABLE, { ...WRITES, openapi_except: both }, api)).toMatchObject({ met: true });
  });

  it.each<[string, string, object]>([
    ['an exception that names nothing', API, { openapi_except: [{ route: 'GET /gone', reason: 'x' }] }],
    ['an exception for what has a row', API, { openapi_except: [{ route: 'GET /kpi', reason: 'x' }] }],
    ['no paths', 'openapi: 3.1.0\npaths: {}\n', {}],
    ['paths without an operation', 'openapi: 3.1.0\npaths: { /kpi: { summary: none } }\n', {}],
    ['operations that stand in another file', `${API}  /more: { $ref: "more.yaml" }\n`, {}],
    ['a version that is not known', API.replace('3.1.0', '4.0.0'), {}],
    ['a path twice', `${API}  /kpi: { get: {} }\n`, {}],
    ['servers with variables', `${API}servers: [{ url: "https://{host}/api" }]\n`, {}],
    ['nothing in it', '', {}],
    ['something else in it', 'not: openapi\n', {}],
    ['a file that is none', '{"openapi": "3.1.0", "paths": {', {}],
  ])('with %s is an error', async (_what, api, more) => {
    expect(await look(TABLE, { ...WRITES, ...more }, api)).toMatchObject({ met: 'thrown', reason: 'OPENAPI_INVALID' });
    expect(asked).toEqual([]);
  });

  it('that is not there is an error', async () => {
    expect(await look(TABLE, { ...WRITES, openapi: 'none.yaml' })).toMatchObject({ met: 'thrown', reason: 'OPENAPI_INVALID' });
  });

  it('is not covered by a row that lets nobody in: such a path may not be there at all', async () => {
    const closed = TABLE.replace(
      'POST https://app.example.com/recall,impacted,401,401,422,403',
      'POST https://app.example.com/recall,impacted,401,401,403,404',
    );
    const open = { met: 'error', reason: 'UNCOVERED_ROUTE', facts: { uncovered: { words: ['POST /recall'] } } };
    expect(await look(closed, WRITES, API)).toMatchObject(open);
  });

  it('tells of one host: a matrix over two is an error', async () => {
    const two = `${TABLE}GET https://other.example.com/kpi,date,401,401,200,200\n`;
    expect(await look(two, WRITES, API)).toMatchObject({ met: 'thrown', reason: 'OPENAPI_INVALID' });
  });

  const open = (api: object, routes: readonly string[]): readonly string[] => {
    const read = readOpenApi(new TextEncoder().encode(JSON.stringify(api)));
    return 'problems' in read ? ['problems'] : uncovered(read, routes, []).open;
  };
  const at = (path: string): string => `GET https://app.example.com${path}`;
  it.each<[string, object, readonly string[], readonly string[]]>([
    ['a template by a path that it means', { openapi: '3.0.3', paths: { '/packs/{id}': { get: {} } } }, [at('/packs/7')], []],
    [
      'a template not by a longer path',
      { openapi: '3.0.3', paths: { '/packs/{id}': { get: {} } } },
      [at('/packs/7/verify')],
      ['GET /packs/{id}'],
    ],
    [
      'no template by what stands in the file beside it',
      { openapi: '3.0.3', paths: { '/packs/{id}': { get: {} }, '/packs/me': { get: {} } } },
      [at('/packs/me')],
      ['GET /packs/{id}'],
    ],
    ['a part of a word', { openapi: '3.0.3', paths: { '/packs/{id}.json': { get: {} } } }, [at('/packs/7.json')], []],
    ['no other method', { openapi: '3.0.3', paths: { '/packs': { get: {}, put: {} } } }, [at('/packs')], ['PUT /packs']],
    [
      'below the path of a server',
      { openapi: '3.0.3', servers: [{ url: 'https://x.example/api/v1' }], paths: { '/packs': { get: {} } } },
      [at('/api/v1/packs')],
      [],
    ],
    [
      'not beside it',
      { openapi: '3.0.3', servers: [{ url: '/api/v1' }], paths: { '/packs': { get: {} } } },
      [at('/packs')],
      ['GET /packs'],
    ],
    [
      'below the base path of version 2',
      { swagger: '2.0', basePath: '/api', paths: { '/packs': { get: {} } } },
      [at('/api/packs')],
      [],
    ],
  ])('is covered: %s', (_what, api, routes, expected) => expect(open(api, routes)).toEqual(expected));
});

describe('a table of roles', () => {
  const problems = (table: string): string => {
    const read = readMatrix(table, ROLES);
    return 'problems' in read ? read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n') : '';
  };
  const HEAD = 'route,marker,anonymous,invalid,admin,viewer\n';
  it.each([
    ['a role without a column', 'route,marker,anonymous,invalid,admin\n', '1: expected a column viewer, found none'],
    [
      'a column without a role',
      `${HEAD.trim()},ops\n${KPI},date,401,401,200,200,403\n`,
      '1: expected a role of the plan’s check for each column, found ops',
    ],
    ['nobody left out', 'route,marker,invalid,admin,viewer\n', '1: expected a column anonymous, found none'],
    ['a hole', `${HEAD}${KPI},date,401,401,200,\n`, '2: expected the exact status for viewer'],
    ['no marker', `${HEAD}${KPI},,401,401,200,200\n`, '2: expected a marker'],
    ['a route that is none', `${HEAD}/kpi,date,401,401,200,200\n`, '2: expected a route such as GET https://'],
    ['a route twice', `${HEAD}${KPI},date,401,401,200,200\n${KPI},date,401,401,200,200\n`, '3: expected each route once'],
    [
      'a role that is refused everywhere',
      `${HEAD}${KPI},date,401,401,200,403\n`,
      '1: expected the role viewer to be allowed somewhere',
    ],
    ['a token that is none and let in', `${HEAD}${KPI},date,401,200,200,200\n`, '2: expected a token that is none to be refused'],
  ])('with %s is an error at its line', (_what, table, said) => expect(problems(table)).toContain(said));
});
