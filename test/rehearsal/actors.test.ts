import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkout } from '../../src/rehearsal/runner/actors/checkout.ts';
import { type AssumeRequest, configureAwsCredentials } from '../../src/rehearsal/runner/actors/configure-aws-credentials.ts';
import { downloadArtifact } from '../../src/rehearsal/runner/actors/download-artifact.ts';
import { setupNode } from '../../src/rehearsal/runner/actors/setup-node.ts';
import { uploadArtifact } from '../../src/rehearsal/runner/actors/upload-artifact.ts';
import { action, CHECKOUT, play, printed } from './stage.ts';

const SHA = 'c'.repeat(40);
const actors = {
  'actions/upload-artifact': uploadArtifact(),
  'actions/download-artifact': downloadArtifact(),
  'actions/setup-node': setupNode(),
};
const env = action(
  'env',
  {},
  "for (const k of Object.keys(process.env).filter(k => k.startsWith('AWS_')).sort()) console.log(k + '=' + process.env[k])",
);

function steps(items: unknown[], more = ''): string {
  return `on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    ${more}\n    steps:\n${items.map(item => `      - ${JSON.stringify(item)}`).join('\n')}\n`;
}

async function place(
  files: Record<string, string>,
): Promise<{ workspace: string; runDirectory: string; root: string; job: string; env: Record<string, string> }> {
  const base = await mkdtemp(join(tmpdir(), 'actors-'));
  onTestFinished(() => rm(base, { recursive: true, force: true }));
  const workspace = join(base, 'work');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  await mkdir(workspace, { recursive: true });
  return { workspace, runDirectory: join(base, 'run'), root: join(base, 'repo'), job: 'a', env: {} };
}

describe('checkout', () => {
  it('brings what can be committed, as a copy', async () => {
    const files = { 'plan.yaml': 'p', 'node_modules/x/index.js': 'x', '.git/config': 'g', 'examples/a.yaml': 'a' };
    const { result, stage } = await play({ workflow: steps([{ uses: CHECKOUT }]), files });
    expect(result.conclusion).toBe('success');
    const at = (path: string) =>
      stat(join(stage.directory, 'jobs/a/work', path)).then(
        () => true,
        () => false,
      );
    expect([await at('plan.yaml'), await at('examples/a.yaml'), await at('node_modules'), await at('.git')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each(['ref', 'repository', 'filter'])('stops for the input %s', async name => {
    const call = { ...(await place({})), inputs: { ...checkout().inputs, [name]: 'other' } };
    await expect(checkout().play(call)).rejects.toThrow(name);
  });
});

describe('configure-aws-credentials', () => {
  const uses = `aws-actions/configure-aws-credentials@${SHA}`;
  const session = {
    accessKeyId: 'AKIDREHEARSAL',
    secretAccessKey: 'very+secret/key',
    sessionToken: 'a-long-token',
    expiration: '2026-01-02T03:04:05.000Z',
  };
  const good = { 'role-to-assume': 'arn:aws:iam::123456789012:role/gonogo-write', 'aws-region': 'eu-central-1' };

  async function assume(inputs: Record<string, string>, more = 'permissions: { id-token: write }', answer = () => session) {
    const asked: AssumeRequest[] = [];
    const actor = configureAwsCredentials(request => {
      asked.push(request);
      return answer();
    });
    const { result, stage } = await play({
      workflow: steps(
        [
          { id: 'c', uses, with: inputs },
          { uses: '$/env', env: { AWS_SEEN: '${{ toJSON(steps.c.outputs) }}' } },
        ],
        more,
      ),
      files: env,
      actors: { 'aws-actions/configure-aws-credentials': actor },
    });
    return { result, asked, lines: printed(stage), job: result.jobs[0] };
  }

  it('exports a session of the stand-in, masked, for the environment of the job', async () => {
    const inputs = { ...good, 'role-session-name': 'cutover-100', 'role-duration-seconds': '7200' };
    const { result, asked, lines } = await assume(inputs, 'permissions: { id-token: write }\n    environment: prod');
    expect(result.conclusion).toBe('success');
    expect(asked).toEqual([
      {
        role: good['role-to-assume'],
        sessionName: 'cutover-100',
        job: 'a',
        environment: 'prod',
        durationSeconds: 7200,
        region: 'eu-central-1',
      },
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'AWS_ACCESS_KEY_ID=***',
        'AWS_REGION=eu-central-1',
        'AWS_SECRET_ACCESS_KEY=***',
        'AWS_SESSION_TOKEN=***',
      ]),
    );
    expect(lines.join('\n')).toContain('"aws-account-id": "123456789012"');
    expect(lines.join('\n')).not.toContain('aws-expiration');
  });

  it('gives outputs only when asked, the expiration with its quotes, and none of them leaves the job', async () => {
    const { job, lines } = await assume(
      { ...good, 'output-credentials': 'true' },
      'permissions: { id-token: write }\n    outputs: { t: "${{ steps.c.outputs.aws-session-token }}", e: "${{ steps.c.outputs.aws-expiration }}" }',
    );
    expect(job).toMatchObject({ droppedOutputs: ['t'], outputs: { e: '"2026-01-02T03:04:05.000Z"' } });
    expect(lines.join('\n')).not.toContain('a-long-token');
  });

  it('empties the variables at the end of the job', async () => {
    const result = await configureAwsCredentials(() => session).post?.({ ...(await place({})), inputs: {} });
    expect(result?.env).toEqual({
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SESSION_TOKEN: '',
      AWS_DEFAULT_REGION: '',
      AWS_REGION: '',
    });
  });

  it.each([
    ['no permission for an OIDC token', good, 'permissions: { contents: read }', /id-token/],
    ['no permissions at all', good, '', /id-token/],
    ['no region', { ...good, 'aws-region': '' }, undefined, /aws-region/],
    ['no role', { 'aws-region': 'eu-central-1' }, undefined, /ARN of a role/],
    ['a role that is none', { ...good, 'role-to-assume': 'gonogo-write' }, undefined, /ARN of a role/],
    ['a session that is too long', { ...good, 'role-duration-seconds': '50000' }, undefined, /role-duration-seconds/],
    ['a duration that is none', { ...good, 'role-duration-seconds': 'long' }, undefined, /role-duration-seconds/],
    ['another account', { ...good, 'allowed-account-ids': '999999999999' }, undefined, /allowed-account-ids/],
    ['a session name that is none', { ...good, 'role-session-name': 'a b' }, undefined, /session name/],
  ])('fails for %s', async (_, inputs, more, message) => {
    const { job, asked } = await assume(inputs, more);
    expect(job?.result).toBe('failure');
    expect(job?.annotations[0]?.message).toMatch(message);
    expect(asked).toEqual([]);
  });

  it('fails when the role does not trust the job, without repeating why', async () => {
    const { job } = await assume(good, undefined, () => {
      throw new Error('sub is private');
    });
    expect(job?.result).toBe('failure');
    expect(JSON.stringify(job)).not.toContain('private');
  });

  it('stops for another way of getting credentials', async () => {
    await expect(assume({ ...good, 'aws-access-key-id': 'AKID' })).rejects.toThrow(/aws-access-key-id/);
  });
});

describe('artifacts', () => {
  it('are copied immutable into the run, and downloaded by a later job', async () => {
    const upload = {
      uses: `actions/upload-artifact@${SHA}`,
      with: { name: 'evidence-0', path: 'plan.yaml\nrecords', 'retention-days': '30' },
    };
    const workflow = `on: workflow_dispatch
jobs:
  a: { runs-on: x, steps: [{ uses: "${CHECKOUT}" }, ${JSON.stringify({ ...upload, id: 'u' })}], outputs: { d: "\${{ steps.u.outputs.artifact-digest }}" } }
  b: { runs-on: x, needs: a, steps: [{ uses: "actions/download-artifact@${SHA}", with: { name: evidence-0, path: in } }] }
  c: { runs-on: x, needs: b, steps: [{ uses: "${CHECKOUT}" }, ${JSON.stringify(upload)}] }
`;
    const { result, stage } = await play({ workflow, files: { 'plan.yaml': 'p', 'records/0.json': '{}' }, actors });
    expect(result.jobs.map(job => job.result)).toEqual(['success', 'success', 'failure']);
    expect(result.jobs[0]?.outputs.d).toMatch(/^[0-9a-f]{64}$/);
    expect(await readFile(join(stage.directory, 'jobs/b/work/in/records/0.json'), 'utf8')).toBe('{}');
    expect((await stat(join(stage.directory, 'artifacts/evidence-0/plan.yaml'))).mode & 0o222).toBe(0);
    expect((await stat(join(stage.directory, 'jobs/b/work/in/plan.yaml'))).mode & 0o200).toBe(0o200);
    expect(result.jobs[2]?.annotations[0]?.message).toMatch(/already exists/);
  });

  it.each([
    ['error', 'failure', undefined],
    ['warn', 'success', '::warning::'],
    ['ignore', 'success', 'No files'],
    ['maybe', 'failure', '::error::'],
  ])('if-no-files-found: %s', async (word, outcome, line) => {
    const actor = uploadArtifact();
    const result = await actor.play({
      ...(await place({})),
      inputs: { ...actor.inputs, path: 'nothing', 'if-no-files-found': word },
    });
    expect(result.outcome).toBe(outcome);
    if (line) expect(result.lines?.[0]).toContain(line);
  });

  it.each([
    ['a name that is none', { name: 'a/b' }],
    ['no name', { name: '' }],
    ['no path', { path: '' }],
    ['a retention that is none', { 'retention-days': '400' }],
  ])('are refused for %s', async (_, inputs) => {
    const actor = uploadArtifact();
    expect((await actor.play({ ...(await place({ x: '1' })), inputs: { ...actor.inputs, path: 'x', ...inputs } })).outcome).toBe(
      'failure',
    );
  });

  it('leave hidden files out unless asked', async () => {
    const actor = uploadArtifact();
    const at = await place({ 'd/.env': 'secret', 'd/x': '1' });
    await actor.play({ ...at, inputs: { ...actor.inputs, path: 'd' } });
    expect(await readFile(join(at.runDirectory, 'artifacts/artifact/x'), 'utf8')).toBe('1');
    await expect(stat(join(at.runDirectory, 'artifacts/artifact/.env'))).rejects.toThrow(/ENOENT/);
  });

  it.each([
    ['patterns of paths', uploadArtifact(), { path: '**/*.json' }],
    ['overwriting', uploadArtifact(), { path: 'x', overwrite: 'true' }],
    ['all artifacts', downloadArtifact(), {}],
    ['another repository', downloadArtifact(), { name: 'a', repository: 'x/y' }],
    ['a digest that may differ', downloadArtifact(), { name: 'a', 'digest-mismatch': 'warn' }],
  ])('stop for %s', async (_, actor, inputs) => {
    await expect(actor.play({ ...(await place({})), inputs: { ...actor.inputs, ...inputs } })).rejects.toThrow(/play|digest/);
  });

  it('that do not exist fail the download', async () => {
    const actor = downloadArtifact();
    expect((await actor.play({ ...(await place({})), inputs: { ...actor.inputs, name: 'none' } })).outcome).toBe('failure');
  });
});

it('setup-node leaves the Node that is there', async () => {
  const { result } = await play({
    workflow: steps([{ uses: `actions/setup-node@${SHA}`, with: { 'node-version': 24 } }]),
    files: env,
    actors,
  });
  expect(result.conclusion).toBe('success');
});
