/** The committed net.yml on the end of a run, by the payload that GitHub sends: whom it starts for, and what it is told. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { endOf, NET } from '../../src/rehearsal/play-net.ts';
import { checkout } from '../../src/rehearsal/runner/actors/checkout.ts';
import { configureAwsCredentials } from '../../src/rehearsal/runner/actors/configure-aws-credentials.ts';
import { uploadArtifact } from '../../src/rehearsal/runner/actors/upload-artifact.ts';
import { startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub, type GithubRun } from '../../src/stand-in/github/state.ts';
import { play, printed, results } from './stage.ts';

/** Stands for gonogo: prints what it is told, and writes evidence. */
const ACTION = {
  'action.yml': `name: gonogo
description: for a test
inputs:
${['act', 'plan', 'system', 'confirm', 'reason', 'of-run', 'only-if-open', 'credentials-expire'].map(name => `  ${name}: { description: x }`).join('\n')}
runs: { using: node24, main: main.mjs }
`,
  'main.mjs': `import { mkdirSync, writeFileSync } from 'node:fs';
const told = name => process.env['INPUT_' + name.toUpperCase()];
console.log(['act', 'plan', 'system', 'confirm', 'of-run', 'only-if-open'].map(told).join(' '));
mkdirSync('.gonogo/evidence', { recursive: true });
writeFileSync('.gonogo/evidence/x.json', '{}');`,
};

type Ended = GithubRun['conclusion'] | 'timed_out';

async function netAfter(conclusion: Ended, more: { readonly event?: string; readonly name?: string } = {}) {
  const github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  github.users.push({ id: 1, login: 'dana', type: 'User', permission: 'write' });
  const ended = startRun(github, {
    name: more.name ?? 'Cutover order-status',
    path: '.github/workflows/cutover-order-status.yml',
    head_sha: 'a'.repeat(40),
    head_branch: 'main',
    event: more.event ?? 'workflow_dispatch',
    actor: 'dana',
    at: 1,
  });
  Object.assign(ended, { status: 'completed', conclusion });
  const { result, stage } = await play({
    workflow: await readFile(NET, 'utf8'),
    files: ACTION,
    answer: async () => ({ state: 'unprotected' }),
    actors: {
      'actions/checkout': checkout(),
      'actions/upload-artifact': uploadArtifact(),
      'aws-actions/configure-aws-credentials': configureAwsCredentials(() => ({
        accessKeyId: 'ASIAEXAMPLEEXAMPLE00',
        secretAccessKey: 'planted-secret',
        sessionToken: 'planted-token',
        expiration: '2026-01-01T00:00:00Z',
      })),
    },
    request: { event: endOf(github, ended, 'http://127.0.0.1:1') },
  });
  const started = Object.entries(results(result)).filter(([, how]) => how !== 'skipped');
  return { ended, started, lines: printed(stage), asks: stage.asks.map(({ environment }) => environment) };
}

describe('net.yml on the end of a cutover', () => {
  it.each<[string, Ended]>([
    ['was cancelled, by force or not', 'cancelled'],
    ['failed, or was rejected', 'failure'],
    ['ran into its timeout', 'timed_out'],
  ])('that %s: asks about that run, for that system alone', async (_, conclusion) => {
    const { ended, started, lines, asks } = await netAfter(conclusion);
    expect(started).toEqual([['net-order-status', 'success']]);
    expect(asks).toEqual(['order-status-rollback']);
    const told = `rollback examples/order-status/plan.yaml order-status order-status ${ended.id} true`;
    expect(lines.filter(line => line.startsWith('rollback '))).toEqual([told]);
  });

  it.each<[string, Ended, Parameters<typeof netAfter>[1]]>([
    ['that ended well', 'success', {}],
    ['of a pull request that brings a workflow of that name', 'failure', { event: 'pull_request' }],
    ['of another name', 'failure', { name: 'Cutover order-status of somebody' }],
  ])('%s: nothing starts, nobody is asked', async (_, conclusion, more) => {
    const { started, lines, asks } = await netAfter(conclusion, more);
    expect([started, asks, lines]).toEqual([[], [], []]);
  });
});
