/** The vacuous pass: what lets other runners exit 0 although nothing was proved. Here each is an error, or measured bad, with a reason. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CODES } from '../../src/codes.ts';
import { type Answered, type Got, type Loopback, startLoopback } from './gate-on-loopback.ts';

let on: Loopback;
beforeEach(async () => {
  on = await startLoopback();
  on.secrets.set('admin', 'token-of-admin').set('viewer', 'token-of-viewer');
});
afterEach(() => on.close());

const HEAD = 'pack: lamp\nbase: https://app.example.com\nmin_checks: 1\n';
const cases = (...lines: string[]): string => `${HEAD}cases:\n${lines.map(line => `  - ${line}\n`).join('')}`;
const HEALTH = '{ id: health, get: /health, expect: [{ status: 200 }, { path: status, equals: ok }] }';
const table = (more = ''): string =>
  `${HEAD}table: { file: rows.csv, min_rows: 1, ${more}case: { id: row, get: "/x/\${row.team}", expect: [{ status: 200 }] } }\n`;
const ROWS = 'id,tier,team\nST-001,1,sales\nST-002,2,returns\n';
const expecting = (expectation: string): string => cases(`{ id: one, get: /health, expect: [${expectation}] }`);

interface Row {
  readonly files: Readonly<Record<string, string>>;
  readonly check?: object;
  readonly answer?: (got: Got) => Answered;
  readonly reason: string;
  /** A part of what is said of a file that is none. */
  readonly says?: string;
  /** Nothing may be sent before it is known. */
  readonly unsent?: true;
}

/** [whose behaviour it answers, as its users name it; what happens here]. */
const FILES: readonly (readonly [string, Row])[] = [
  ['newman, bruno: empty collection exits 0', { files: { 'pack.yaml': `${HEAD}cases: []\n` }, reason: 'PACK_INVALID' }],
  ['newman#1055: no such folder or file exits 0', { files: {}, check: { file: 'missing.yaml' }, reason: 'PACK_INVALID' }],
  ['httpyac: empty file exits 0', { files: { 'pack.yaml': '' }, reason: 'PACK_INVALID' }],
  ['httpyac: a file of comments alone', { files: { 'pack.yaml': '# nothing yet\n' }, reason: 'PACK_INVALID' }],
  [
    'newman, bruno: CSV with the header only runs nothing and exits 0',
    { files: { 'pack.yaml': table(), 'rows.csv': 'id,tier,team\n' }, reason: 'TABLE_INVALID', says: 'at least one row' },
  ],
  ['an empty CSV file', { files: { 'pack.yaml': table(), 'rows.csv': '' }, reason: 'TABLE_INVALID' }],
  [
    'csv-parse: a file with semicolons is one column',
    { files: { 'pack.yaml': table(), 'rows.csv': ROWS.replaceAll(',', ';') }, reason: 'TABLE_INVALID', says: 'delimiter' },
  ],
  [
    'csv-parse: of two headers of one name the last wins',
    { files: { 'pack.yaml': table(), 'rows.csv': 'id,team,team\na,x,y\n' }, reason: 'TABLE_INVALID', says: 'team twice' },
  ],
  [
    'papaparse: short rows are data beside an errors array',
    { files: { 'pack.yaml': table(), 'rows.csv': 'id,tier,team\na,1\n' }, reason: 'TABLE_INVALID', says: '3 cells' },
  ],
  [
    'bruno: --tags that match nothing exit 0 (where of the pack)',
    { files: { 'pack.yaml': table('where: { tier: "9" }, '), 'rows.csv': ROWS }, reason: 'TABLE_INVALID', says: 'found 0' },
  ],
  [
    'bruno: --tags that match nothing exit 0 (where of the plan)',
    {
      files: { 'pack.yaml': table(), 'rows.csv': ROWS },
      check: { where: { tier: '9' } },
      reason: 'TABLE_INVALID',
      says: 'found 0',
    },
  ],
  [
    'where on a pack without a table',
    { files: { 'pack.yaml': cases(HEALTH) }, check: { where: { tier: '1' } }, reason: 'TABLE_INVALID' },
  ],
  [
    'newman, bruno, stepci, httpyac: a request without assertions is a pass, even on 404',
    { files: { 'pack.yaml': cases('{ id: one, get: /health }') }, reason: 'PACK_INVALID', says: 'expected conditions' },
  ],
  [
    'hurl#489: a request without a response section asserts nothing',
    { files: { 'pack.yaml': expecting('') }, reason: 'PACK_INVALID' },
  ],
  [
    'stepci: a misspelt key (chek:) is skipped in silence',
    {
      files: { 'pack.yaml': cases('{ id: one, get: /health, expct: [{ status: 200 }] }') },
      reason: 'PACK_INVALID',
      says: 'did you mean "expect"',
    },
  ],
  [
    'a misspelt operator',
    { files: { 'pack.yaml': expecting('{ path: status, equal: ok }') }, reason: 'PACK_INVALID', says: 'did you mean "equals"' },
  ],
  [
    'goss#1095: `stderr: []`, a list of no matchers, asserts nothing',
    { files: { 'pack.yaml': expecting('{ must_not_contain: [] }') }, reason: 'PACK_INVALID' },
  ],
  ['a status out of no list', { files: { 'pack.yaml': expecting('{ status: [] }') }, reason: 'PACK_INVALID' }],
  ['in of nothing', { files: { 'pack.yaml': expecting('{ path: status, in: [] }') }, reason: 'PACK_INVALID' }],
  ['every without an operator', { files: { 'pack.yaml': expecting('{ path: "x[*]", every: {} }') }, reason: 'PACK_INVALID' }],
  ['a count without a limit', { files: { 'pack.yaml': expecting('{ path: x, count: {} }') }, reason: 'PACK_INVALID' }],
  ['a path without an operator', { files: { 'pack.yaml': expecting('{ path: status }') }, reason: 'PACK_INVALID' }],
  [
    'min_checks of 0',
    { files: { 'pack.yaml': cases(HEALTH).replace('min_checks: 1', 'min_checks: 0') }, reason: 'PACK_INVALID' },
  ],
  ['min_checks left out', { files: { 'pack.yaml': cases(HEALTH).replace('min_checks: 1\n', '') }, reason: 'PACK_INVALID' }],
  [
    'newman: an unresolved {{variable}} is sent as it stands',
    {
      files: { 'pack.yaml': cases('{ id: one, get: "/x/${captured_nowhere}", expect: [{ status: 200 }] }') },
      reason: 'PACK_INVALID',
      says: 'captured_nowhere',
    },
  ],
  [
    'a ${ that is never closed',
    { files: { 'pack.yaml': cases('{ id: one, get: "/x/${row.team", expect: [{ status: 200 }] }') }, reason: 'PACK_INVALID' },
  ],
  [
    'InSpec#4746: a loop over an empty list loses its controls',
    { files: { 'pack.yaml': table(), 'rows.csv': 'id,tier,team\n\n\n' }, reason: 'TABLE_INVALID' },
  ],
  [
    'hurl: --retry -1 polls for ever',
    {
      files: {
        'pack.yaml': cases('{ id: one, get: /x, until: [{ path: s, equals: d }], every: 1s, expect: [{ status: 200 }] }'),
      },
      reason: 'PACK_INVALID',
      says: 'deadline',
    },
  ],
  [
    'jmespath: a regular expression that no linear engine takes',
    { files: { 'pack.yaml': expecting('{ path: status, match: "(?=ok)" }') }, reason: 'PACK_INVALID', says: 'RE2' },
  ],
];

const ANSWERS: readonly (readonly [string, Row])[] = [
  [
    'k6#4283: 0 of 0 checks satisfy any rate (too few conditions for min_checks)',
    { files: { 'pack.yaml': cases(HEALTH).replace('min_checks: 1', 'min_checks: 3') }, reason: 'TOO_FEW_CHECKS' },
  ],
  ['fewer cases than the plan wants', { files: { 'pack.yaml': cases(HEALTH) }, check: { min: 2 }, reason: 'TOO_FEW_CHECKS' }],
  ['a 404 everywhere', { files: { 'pack.yaml': cases(HEALTH) }, answer: () => ({ status: 404, json: {} }), reason: 'NOT_MET' }],
  [
    'health 200 from the old version',
    {
      files: { 'pack.yaml': expecting('{ status: 200 }, { header: x-release-sha, equals: "${run.id}" }') },
      answer: () => ({ headers: { 'x-release-sha': 'the-one-before' } }),
      reason: 'NOT_MET',
    },
  ],
  [
    'health 200 of a version that does not say which it is',
    {
      files: { 'pack.yaml': expecting('{ status: 200 }, { header: x-release-sha, equals: "${run.id}" }') },
      reason: 'NOT_MET',
    },
  ],
  [
    'a proxy’s error page with 200',
    { files: { 'pack.yaml': cases(HEALTH) }, answer: () => ({ text: '<h1>Bad gateway</h1>' }), reason: 'RESPONSE_INVALID' },
  ],
  [
    'a proxy’s error page where only something’s absence is asked',
    {
      files: { 'pack.yaml': expecting('{ path: error, exists: false }') },
      answer: () => ({ text: '<h1>Bad gateway</h1>' }),
      reason: 'PACK_INVALID',
      unsent: true,
    },
  ],
  [
    'every over a list that is empty',
    {
      files: { 'pack.yaml': expecting('{ path: "rows[*].ok", every: { equals: true } }') },
      answer: () => ({ json: { rows: [] } }),
      reason: 'RESPONSE_INVALID',
    },
  ],
  [
    'CEL: `body.nope == 1 || true` is true: not of what is not there',
    { files: { 'pack.yaml': expecting('{ path: nope, not: 1 }') }, reason: 'NOT_MET' },
  ],
  ...['constructor', '__proto__.toString', 'toString', 'status.length', 'hasOwnProperty', 'rows.length', '__proto__'].map(
    (path): readonly [string, Row] => [
      `jmespath: ${path} is inherited, so exists passes on a typing error`,
      {
        files: { 'pack.yaml': expecting(`{ path: ${path}, exists: true }`) },
        answer: () => ({ json: { status: 'ok', rows: [1] } }),
        reason: 'NOT_MET',
      },
    ],
  ),
  [
    'a header whose name is inherited',
    { files: { 'pack.yaml': expecting('{ header: constructor, exists: true }') }, reason: 'NOT_MET' },
  ],
  [
    'numbers beyond 2^53 are equal to their neighbours in JavaScript',
    {
      files: { 'pack.yaml': expecting('{ path: cents, decimal: { equals: "9007199254740993" } }') },
      answer: () => ({ text: '{"cents":9007199254740992}' }),
      reason: 'NOT_MET',
    },
  ],
  [
    'a name twice in one object: which one a reader takes nobody knows',
    {
      files: { 'pack.yaml': expecting('{ path: status, equals: ok }') },
      answer: () => ({ text: '{"status":"down","status":"ok"}' }),
      reason: 'RESPONSE_INVALID',
    },
  ],
  [
    'an age by a clock that the server does not tell',
    {
      files: { 'pack.yaml': expecting('{ path: at, age: { max: 10m } }') },
      answer: () => ({ json: { at: new Date().toISOString() }, headers: { date: '' } }),
      reason: 'RESPONSE_INVALID',
    },
  ],
  [
    'a moment in the future, which is younger than any limit',
    {
      files: { 'pack.yaml': expecting('{ path: at, age: { max: 10m } }') },
      answer: () => ({ json: { at: new Date(Date.now() + 3_600_000).toISOString() } }),
      reason: 'NOT_MET',
    },
  ],
  [
    'hurl#593, newman: only the first step ran (all that follows is blocked)',
    {
      files: {
        'pack.yaml': cases(
          '{ id: one, steps: [{ id: a, get: /a, capture: { n: { path: n, type: string } }, expect: [{ status: 200 }] }, { id: b, get: "/b/${n}", expect: [{ status: 200 }] }] }',
        ),
      },
      answer: () => ({ json: {} }),
      reason: 'CAPTURE_FAILED',
    },
  ],
  [
    'newman: a run of skipped tests exits 0 (no time was left for the rest)',
    {
      files: { 'pack.yaml': `${cases(HEALTH, HEALTH.replace('health,', 'late,'))}within: 1s\nin_flight: 1\n` },
      answer: () => {
        const began = Date.now();
        while (Date.now() - began < 1100);
        return {};
      },
      reason: 'TIMEOUT',
    },
  ],
  [
    'newman: an unresolved {{variable}} is sent as it stands (a release without a version)',
    {
      files: { 'pack.yaml': cases('{ id: one, get: "/x/${release.version}", expect: [{ status: 200 }] }') },
      reason: 'UNRESOLVED',
      unsent: true,
    },
  ],
  [
    'a write that nobody allowed is left out',
    {
      files: {
        'pack.yaml': cases(
          '{ id: one, post: /x, json: { to: s }, effect: write, inert: none, subject: s, expect: [{ status: 200 }] }',
        ),
      },
      reason: 'WRITE_REFUSED',
      unsent: true,
    },
  ],
  [
    'what was to be proved was never captured',
    { files: { 'pack.yaml': cases(HEALTH) }, check: { proves: ['pack_id'] }, reason: 'CAPTURE_FAILED' },
  ],
  [
    'got, ky: a redirect is followed, and another host is asserted',
    {
      files: { 'pack.yaml': cases(HEALTH) },
      answer: () => ({ status: 302, headers: { location: 'https://elsewhere.example' } }),
      reason: 'REDIRECT_REFUSED',
    },
  ],
];

const ROLES = { admin: 'admin', viewer: 'viewer' };
const KPI = 'GET https://app.example.com/kpi,date,401,401,200,200';
const RUNS = 'GET https://app.example.com/runs,total,401,401,200,403';
const matrix = (...rows: string[]): string => `${['route,marker,anonymous,invalid,admin,viewer', ...rows].join('\n')}\n`;
const asRoles = (text: string, more: Partial<Row> & { readonly roles?: object } = {}): Row => ({
  files: { 'pack.yaml': text },
  check: { roles: more.roles ?? ROLES },
  reason: 'TABLE_INVALID',
  ...more,
});

const MATRICES: readonly (readonly [string, Row])[] = [
  ['an empty matrix', asRoles(matrix())],
  ['a matrix of nothing', asRoles('')],
  ['a role that is refused everywhere (its token may be dead)', asRoles(matrix(RUNS), { says: 'viewer' })],
  ['a cell that is left out', asRoles(matrix(KPI.replace(',200,200', ',200,')), { says: 'hole' })],
  ['a role that has no column', asRoles(matrix(KPI), { roles: { ...ROLES, auditor: 'admin' }, says: 'auditor' })],
  ['a matrix without anonymous', asRoles(matrix(KPI).replace('anonymous,', 'nobody,'), { says: 'anonymous' })],
  ['a matrix without a token that is none', asRoles(matrix(KPI).replace('invalid,', 'wrong,'), { says: 'invalid' })],
  [
    'a route without a marker: a login page with 200 would pass',
    asRoles(matrix(KPI.replace(',date,', ',,')), { says: 'marker' }),
  ],
  [
    'a firewall that refuses everybody with 403',
    asRoles(matrix(KPI, RUNS), { answer: () => ({ status: 403, json: {} }), reason: 'NOT_MET' }),
  ],
  [
    'a service that answers everybody with 401',
    asRoles(matrix(KPI, RUNS), { answer: () => ({ status: 401, json: {} }), reason: 'NOT_MET' }),
  ],
  [
    'a proxy’s error page with 200 for everybody',
    asRoles(matrix(KPI, RUNS), { answer: () => ({ text: '<h1>Sorry</h1>' }), reason: 'NOT_MET' }),
  ],
  [
    'schemathesis: a service that lets everybody in (ignored_auth)',
    asRoles(matrix(KPI, RUNS), { answer: () => ({ json: { date: 'x', total: 3 } }), reason: 'NOT_MET' }),
  ],
];

const noPass = async (row: Row): Promise<void> => {
  on.answer = row.answer ?? (() => ({}));
  const seen = await on.observe(row.files, row.check);
  expect([seen.reason, seen.message]).toEqual([row.reason, expect.stringContaining(row.says ?? '')]);
  expect(seen.met).not.toBe(true);
  // A reason of its own, with what to do about it.
  expect(CODES[row.reason as keyof typeof CODES].remedy.length).toBeGreaterThan(10);
  if (seen.met === 'thrown' || row.unsent) expect(seen.got).toEqual([]);
};

describe('files of which other runners exit 0 are refused before anything is sent:', () => {
  it.each(FILES)('%s', async (_what, row) => noPass(row));
});
describe('answers that other runners take are no pass:', () => {
  it.each(ANSWERS)('%s', async (_what, row) => noPass(row));
});
describe('a role matrix that proves nothing is no pass:', () => {
  it.each(MATRICES)('%s', async (_what, row) => noPass(row));
});

describe('the gate itself', () => {
  it('passes the healthy pack that all of these are changes of', async () => {
    expect(await on.observe({ 'pack.yaml': cases(HEALTH) })).toMatchObject({ met: true });
    expect(await on.observe({ 'pack.yaml': table(), 'rows.csv': ROWS })).toMatchObject({ met: true });
  });

  it('artillery: a server that is down exits 0', async () => {
    await on.down();
    expect(await on.observe({ 'pack.yaml': cases(HEALTH) })).toMatchObject({ met: 'error', reason: 'UNREACHABLE' });
  });

  it('InSpec: what is blocked is counted nowhere (each is named, with its root)', async () => {
    on.answer = () => ({ status: 500 });
    const step = (id: string): string => `{ id: ${id}, get: /${id}, expect: [{ status: 200 }] }`;
    const { result } = await on.observe({ 'pack.yaml': cases(`{ id: one, steps: [${step('a')}, ${step('b')}, ${step('c')}] }`) });
    expect(result?.cases[0]?.steps.map(({ id, outcome, blocked }) => [id, outcome, blocked])).toEqual([
      ['a', 'fail', undefined],
      ['b', 'error', 'a'],
      ['c', 'error', 'a'],
    ]);
  });

  it('names at least sixty ways', () => {
    expect(FILES.length + ANSWERS.length + MATRICES.length).toBeGreaterThanOrEqual(60);
  });
});
