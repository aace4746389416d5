import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkout } from '../../src/rehearsal/runner/actors/checkout.ts';
import { downloadArtifact } from '../../src/rehearsal/runner/actors/download-artifact.ts';
import { uploadArtifact } from '../../src/rehearsal/runner/actors/upload-artifact.ts';
import type { Value } from '../../src/rehearsal/runner/expression.ts';
import type { GrantAsk } from '../../src/rehearsal/runner/job-run.ts';
import type { RunEvent } from '../../src/rehearsal/runner/run-event.ts';
import { linksAt, pullRequestPayload, workflowRunPayload } from '../../src/stand-in/github/payloads.ts';
import { openPull } from '../../src/stand-in/github/pulls.ts';
import { startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub } from '../../src/stand-in/github/state.ts';
import { action, CHECKOUT, play, printed, results } from './stage.ts';

const DOWNLOAD = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c';
const SHA = 'a'.repeat(40);

const teller = action(
  'teller',
  { inputs: 'inputs: { a: { description: x }, b: { description: x }, c: { description: x } }' },
  `import { readFileSync } from 'node:fs';
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
console.log(process.env.INPUT_A, process.env.INPUT_B, process.env.INPUT_C);
console.log(process.env.GITHUB_EVENT_NAME, process.env.GITHUB_REF, process.env.GITHUB_REF_NAME, process.env.GITHUB_HEAD_REF, process.env.GITHUB_BASE_REF);
console.log(event.action, event.repository.full_name, Object.hasOwn(event, 'inputs'));`,
);

function github() {
  const made = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  made.users.push({ id: 1, login: 'dana', type: 'User', permission: 'write' });
  const end = { head: { ref: 'change', sha: SHA }, base: { ref: 'main', sha: 'b'.repeat(40) } };
  const pull = openPull(made, { title: 'R', user: 'dana', labels: ['release:shop'], ...end, at: 1 });
  const run = startRun(made, {
    name: 'Release PR',
    path: '.github/workflows/release-pr.yml',
    head_sha: SHA,
    head_branch: 'change',
    event: 'pull_request',
    pull_requests: [pull.number],
    actor: 'dana',
    at: 1,
  });
  return { made, pull, run, links: linksAt('http://127.0.0.1:1', made) };
}
const asValue = (payload: object) => JSON.parse(JSON.stringify(payload)) as Record<string, Value>;

const facts = {
  repository: 'acme/shop',
  repository_id: '7',
  repository_owner_id: '8',
  sha: SHA,
  actor: 'dana',
  actor_id: '1',
  triggering_actor: 'dana',
  run_id: '100',
  run_number: '3',
  run_attempt: '1',
  server_url: 'http://127.0.0.1:1',
  api_url: 'http://127.0.0.1:1/github',
  graphql_url: 'http://127.0.0.1:1/graphql',
  token: 'ghs_rehearsal_token',
  default_branch: 'main',
  private: true,
};

const PULL_REQUEST = `on: { pull_request: { types: [opened, labeled] } }
jobs:
  one:
    if: contains(github.event.pull_request.labels.*.name, 'release:shop')
    runs-on: x
    permissions: { id-token: write, pull-requests: write, contents: read }
    steps:
      - uses: $/teller
        with:
          a: \${{ github.event.pull_request.head.sha }}
          b: \${{ github.event.pull_request.head.repo.full_name == github.repository }}
          c: \${{ secrets.KEY }}
  two: { runs-on: x, if: "contains(github.event.pull_request.labels.*.name, 'other')", steps: [{ uses: $/teller }] }
`;

async function onPullRequest(fork: boolean) {
  const { made, pull, links } = github();
  if (fork) pull.head.repository = 'fork/shop';
  const event: RunEvent = {
    name: 'pull_request',
    payload: asValue(pullRequestPayload(made, pull, links, 'opened')),
    head_ref: 'change',
    base_ref: 'main',
    fork,
  };
  const asked: GrantAsk[] = [];
  const { result, stage } = await play({
    workflow: PULL_REQUEST,
    files: teller,
    request: {
      event,
      github: { ...facts, ref: 'refs/pull/1/merge' },
      secrets: { KEY: 'planted-secret' },
      grant: ask => {
        asked.push(ask);
        return { idToken: { url: 'http://127.0.0.1:1/', token: 'request-token' } };
      },
    },
  });
  return { result, lines: printed(stage), asked };
}

describe('a run on a pull request', () => {
  it('reads the event, and its condition reads the labels', async () => {
    const { result, lines, asked } = await onPullRequest(false);
    expect(results(result)).toEqual({ one: 'success', two: 'skipped' });
    expect(lines).toEqual([`${SHA} true ***`, 'pull_request refs/pull/1/merge 1/merge change main', 'opened acme/shop false']);
    expect(asked[0]?.permissions).toEqual({ 'id-token': 'write', 'pull-requests': 'write', contents: 'read' });
  });

  it('of a fork has no secret, no token that writes, and no way to an OIDC token', async () => {
    const { lines, asked } = await onPullRequest(true);
    expect(lines[0]).toBe(`${SHA} false `);
    expect(asked[0]?.permissions).toEqual({ 'pull-requests': 'read', contents: 'read' });
  });

  it.each([
    ['push', {}, /is not run on push/],
    ['pull_request', { a: '1' }, /has no inputs/],
  ] as const)('stops: on %s with inputs %j', async (name, inputs, message) => {
    const event: RunEvent = { name, payload: {} };
    await expect(play({ workflow: PULL_REQUEST, files: teller, inputs, request: { event } })).rejects.toThrow(message);
  });
});

const WORKFLOW_RUN = (download: string) => `on: { workflow_run: { workflows: [Release PR], types: [completed] } }
jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion == 'success'
    runs-on: x
    steps:
      - uses: ${CHECKOUT}
      - uses: ${DOWNLOAD}
        with: ${download}
      - uses: ./reader
        with: { a: "\${{ github.event.workflow_run.pull_requests[0].number }}" }
`;
const reader = action(
  'reader',
  { inputs: 'inputs: { a: { description: x } }' },
  `import { readdirSync } from 'node:fs';
console.log(process.env.INPUT_A, process.env.GITHUB_EVENT_NAME);
for (const each of readdirSync('got', { recursive: true }).sort()) console.log(each);`,
);

async function onWorkflowRun(download: string) {
  const { made, run, links } = github();
  Object.assign(run, { status: 'completed', conclusion: 'success' });
  const other = await mkdtemp(join(tmpdir(), 'other-run-'));
  onTestFinished(() => rm(other, { recursive: true, force: true }));
  for (const name of ['release-pr-a', 'release-pr-b', 'else']) {
    await mkdir(join(other, 'artifacts', name), { recursive: true });
    await writeFile(join(other, 'artifacts', name, `${name}.json`), '{}');
  }
  const { result, stage } = await play({
    workflow: WORKFLOW_RUN(download),
    files: reader,
    actors: {
      'actions/upload-artifact': uploadArtifact(),
      'actions/download-artifact': downloadArtifact({ runs: id => (id === String(run.id) ? other : undefined) }),
    },
    request: { event: { name: 'workflow_run', payload: asValue(workflowRunPayload(made, run, links)) } },
  });
  return { results: results(result), lines: printed(stage) };
}
const RUN_ID = '"${{ github.event.workflow_run.id }}"';

describe('a run on another run’s end', () => {
  it.each([
    ['one by its name', 'name: release-pr-a', ['release-pr-a.json']],
    [
      'those of a pattern',
      'pattern: release-pr-*',
      ['release-pr-a', 'release-pr-a/release-pr-a.json', 'release-pr-b', 'release-pr-b/release-pr-b.json'],
    ],
    ['merged', 'pattern: release-pr-*, merge-multiple: true', ['release-pr-a.json', 'release-pr-b.json']],
    ['none that fits', 'pattern: release-pr-*-none', []],
  ])('takes its artifacts: %s', async (_, what, files) => {
    const { results: ended, lines } = await onWorkflowRun(`{ ${what}, path: got, run-id: ${RUN_ID}, github-token: t }`);
    if (files.length === 0) {
      expect(ended).toEqual({ comment: 'failure' });
      return;
    }
    expect(ended).toEqual({ comment: 'success' });
    expect(lines).toEqual(['1 workflow_run', ...files]);
  });

  it.each([
    ['without a token', `{ name: release-pr-a, path: got, run-id: ${RUN_ID} }`],
    ['of a run that is not there', '{ name: release-pr-a, path: got, run-id: 1, github-token: t }'],
    ['of another name', `{ name: release-pr-c, path: got, run-id: ${RUN_ID}, github-token: t }`],
  ])('fails for one %s', async (_, download) => {
    expect((await onWorkflowRun(download)).results).toEqual({ comment: 'failure' });
  });

  it.each([
    ['every artifact', `{ path: got, run-id: ${RUN_ID}, github-token: t }`],
    ['a richer pattern', `{ pattern: "release-{a,b}", path: got, run-id: ${RUN_ID}, github-token: t }`],
  ])('stops for %s', async (_, download) => {
    await expect(onWorkflowRun(download)).rejects.toThrow(/rehearsal plays/);
  });
});

describe('a checkout of another ref', () => {
  const workflow = (ref: string, path: string) => `on: workflow_dispatch
jobs:
  one:
    runs-on: x
    steps:
      - uses: ${CHECKOUT}
      - uses: ${CHECKOUT}
        with: { ref: "${ref}", path: "${path}" }
      - uses: ./teller
        with: { a: x }
`;
  async function at(ref: string, path: string) {
    const base = await mkdtemp(join(tmpdir(), 'base-'));
    onTestFinished(() => rm(base, { recursive: true, force: true }));
    const main = `import { readFileSync } from 'node:fs'; console.log(readFileSync('.gonogo/base/plan.yaml', 'utf8'));`;
    await writeFile(join(base, 'plan.yaml'), 'of the base');
    return play({
      workflow: workflow(ref, path),
      files: { ...teller, 'teller/main.mjs': main, 'plan.yaml': 'of the head' },
      actors: { 'actions/checkout': checkout({ at: asked => (asked === 'base' ? base : undefined) }) },
    });
  }
  it('stands beside, where a directory stands for it', async () => {
    const { result, stage } = await at('base', '.gonogo/base');
    expect(results(result)).toEqual({ one: 'success' });
    expect(printed(stage)).toEqual(['of the base']);
  });
  it('stops where none does, and stays in the workspace', async () => {
    await expect(at('elsewhere', '.gonogo/base')).rejects.toThrow(/no files of the ref/);
    expect(results((await at('base', '../out')).result)).toEqual({ one: 'failure' });
  });
});
