import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/schema/index.ts';
import { grantsOf, readsTeams } from '../../src/rehearsal/grants.ts';
import type { GrantAsk } from '../../src/rehearsal/runner/job-run.ts';
import { oidcIssuer } from '../../src/stand-in/github/oidc.ts';
import type { GithubToken } from '../../src/stand-in/github/tokens.ts';
import { action, play, printed } from './stage.ts';

const shown = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_TOKEN', 'INPUT_SECRET'];
const files = action(
  'teller',
  { inputs: 'inputs: { token: { description: x }, secret: { description: x } }' },
  `for (const name of ${JSON.stringify(shown)}) console.log(name, process.env[name] === undefined ? 'none' : Buffer.from(process.env[name]).toString('hex'));
console.log(process.env.INPUT_TOKEN, process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');`,
);
const hex = (text: string): string => Buffer.from(text).toString('hex');

async function told(permissions: string, more = '') {
  const asked: GrantAsk[] = [];
  const { stage } = await play({
    workflow: `on: workflow_dispatch
jobs:
  one:
    runs-on: x${permissions}
    ${more}
    steps: [{ uses: $/teller, with: { token: '\${{ github.token }}', secret: '\${{ secrets.GITHUB_TOKEN }}' } }]
`,
    files,
    request: {
      grant: ask => {
        asked.push(ask);
        return { token: `own-token-of-${ask.job}`, idToken: { url: 'http://127.0.0.1:1/oidc', token: 'own-request-token' } };
      },
    },
  });
  return { asked, lines: printed(stage) };
}

describe('what a job is given', () => {
  it('is a token of its own, and with id-token: write the way to OIDC tokens', async () => {
    const { asked, lines } = await told('\n    permissions: { id-token: write, actions: read }', 'environment: prod');
    expect(asked).toEqual([{ job: 'one', environment: 'prod', permissions: { 'id-token': 'write', actions: 'read' } }]);
    expect(lines.slice(0, 4)).toEqual([
      `ACTIONS_ID_TOKEN_REQUEST_URL ${hex('http://127.0.0.1:1/oidc')}`,
      `ACTIONS_ID_TOKEN_REQUEST_TOKEN ${hex('own-request-token')}`,
      `INPUT_TOKEN ${hex('own-token-of-one')}`,
      `INPUT_SECRET ${hex('own-token-of-one')}`,
    ]);
    expect(lines[4]).toBe('*** ***');
  });

  it.each([
    ['none', '\n    permissions: { id-token: none }'],
    ['another permission', '\n    permissions: { contents: write }'],
    ['read-all', '\n    permissions: read-all'],
    ['no permissions named', ''],
  ])('is no way to OIDC tokens without id-token: write: %s', async (_, permissions) => {
    const { lines } = await told(permissions);
    expect(lines.slice(0, 2)).toEqual(['ACTIONS_ID_TOKEN_REQUEST_URL none', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN none']);
  });
});

describe('a token of the rehearsal', () => {
  it.each([
    [
      { actions: 'read', 'pull-requests': 'write', 'id-token': 'write' },
      { actions: 'read', pull_requests: 'write' },
    ],
    [{ actions: 'none' }, {}],
    [{}, {}],
    [undefined, { contents: 'read' }],
  ] as const)('may what %j says', (permissions, wanted) => {
    const tokens: GithubToken[] = [];
    const grant = grantsOf({ tokens, oidc: oidcIssuer(), url: 'http://127.0.0.1:1', run: 5 });
    const { token, idToken } = grant({ job: 'gate', ...(permissions === undefined ? {} : { permissions }) });
    expect(tokens).toEqual([{ token, kind: 'installation', login: 'github-actions[bot]', permissions: wanted }]);
    expect(idToken?.url).toBe('http://127.0.0.1:1/github/oidc/token?api-version=2.0');
    expect(grant({ job: 'gate' }).token).not.toBe(token);
  });

  it.each(['read', 'write'] as const)('of %s-all reaches everything but administration', level => {
    const tokens: GithubToken[] = [];
    grantsOf({ tokens, oidc: oidcIssuer(), url: '', run: 5 })({ job: 'x', permissions: `${level}-all` });
    expect(tokens[0]?.permissions).toMatchObject({ actions: level, contents: level, issues: level });
    expect(tokens[0]?.permissions).not.toHaveProperty('administration');
  });

  it('may read teams only for a gate that asks who is in one', () => {
    const filled = { kind: 'roles-filled', id: 'filled', roles: ['ops'] };
    const plan = {
      check_sets: [{ id: 'people', checks: [filled] }],
      phases: [
        { id: 'one', enter: [{ gate: 'preflight', checks: [filled] }] },
        { id: 'two', enter: [{ gate: 'preflight', uses: ['people'] }] },
        { id: 'three', enter: [{ gate: 'preflight', uses: ['other'], checks: [{ kind: 'identity', id: 'aws' }] }] },
      ],
    } as unknown as Plan;
    const tokens: GithubToken[] = [];
    const grant = grantsOf({ tokens, oidc: oidcIssuer(), url: '', run: 5, teams: job => readsTeams(plan, job) });
    for (const job of ['pin', 'gate-one', 'phase-one', 'gate-two', 'gate-three']) grant({ job, permissions: {} });
    expect(tokens.map(({ permissions }) => permissions?.members)).toEqual([undefined, 'read', undefined, 'read', undefined]);
  });
});
