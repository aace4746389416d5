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

async function look(table = TABLE, more: object = { effect: 'write', inert: 'the body is empty' }) {
  writeFileSync(join(folder, 'matrix.csv'), table);
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
