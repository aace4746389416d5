import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { action, CHECKOUT, play, printed, results } from './stage.ts';

/** A step that prints the verdict it is told and hands it on. */
const teller = action(
  'teller',
  {
    inputs:
      'inputs:\n  verdict: { required: true }\n  fails: { default: "no" }\n  with space: { default: "${{ github.repository }}" }',
  },
  `import { appendFileSync as append } from 'node:fs';
   append(process.env.GITHUB_OUTPUT, 'verdict=' + process.env.INPUT_VERDICT + '\\n');
   append(process.env.GITHUB_STEP_SUMMARY, '# ' + process.env.INPUT_VERDICT + '\\n');
   console.log('space: ' + process.env.INPUT_WITH_SPACE);
   process.exit(process.env.INPUT_FAILS === 'yes' ? 1 : 0);`,
);

/** Jobs of one teller step each, as `id: [needs, if, fails, environment]`. */
function jobs(list: Record<string, { needs?: string[]; if?: string; fails?: boolean; environment?: string }>): string {
  const lines = Object.entries(list).map(
    ([id, job]) => `
  ${id}:
    runs-on: ubuntu-24.04
    needs: ${JSON.stringify(job.needs ?? [])}
    ${job.if === undefined ? '' : `if: ${job.if}`}
    ${job.environment === undefined ? '' : `environment: ${job.environment}`}
    outputs: { verdict: "\${{ steps.t.outputs.verdict }}" }
    steps:
      - id: t
        uses: $/teller
        with: { verdict: GO-${id}, fails: "${job.fails ? 'yes' : 'no'}" }`,
  );
  return `name: Test\non: workflow_dispatch\njobs:${lines.join('')}\n`;
}

describe('the order and the conditions of jobs', () => {
  it('runs jobs as they become ready, in file order, and hands outputs on', async () => {
    const workflow = jobs({ last: { needs: ['b', 'a'], if: "needs.a.outputs.verdict == 'GO-a'" }, a: {}, b: { needs: ['a'] } });
    const { result, stage } = await play({ workflow, files: teller });
    expect(result.conclusion).toBe('success');
    expect(stage.events.flatMap(event => (event.type === 'job-started' ? [event.job] : []))).toEqual(['a', 'b', 'last']);
    expect(result.jobs[2]).toMatchObject({
      id: 'last',
      outputs: { verdict: 'GO-last' },
      summaries: [{ markdown: '# GO-last\n' }],
    });
    expect(printed(stage)).toContain('space: acme/shop');
  });

  it('skips what follows a failure, and runs what asks for it', async () => {
    const workflow = jobs({
      a: { fails: true },
      b: { needs: ['a'] },
      rollback: { needs: ['a', 'b'], if: "always() && contains(needs.*.result, 'failure')" },
      far: { needs: ['b'], if: 'failure()' },
      after: { needs: ['rollback'] },
    });
    const { result } = await play({ workflow, files: teller });
    expect(results(result)).toEqual({ a: 'failure', b: 'skipped', rollback: 'success', far: 'success', after: 'skipped' });
    expect(result.conclusion).toBe('failure');
  });

  it('lets a skip travel down the chain, past a job that ran in between', async () => {
    const workflow = jobs({
      a: { if: 'false' },
      b: { needs: ['a'], if: 'always()' },
      c: { needs: ['b'] },
      d: { needs: ['b'], if: '"!failure()"' },
    });
    const { result } = await play({ workflow, files: teller });
    expect(results(result)).toEqual({ a: 'skipped', b: 'success', c: 'skipped', d: 'success' });
    expect(result.conclusion).toBe('success');
  });
});

describe('approvals', () => {
  it('asks before the job, with what its needs said', async () => {
    const workflow = jobs({ gate: {}, enable: { needs: ['gate'], environment: 'prod' } });
    const { result, stage } = await play({ workflow, files: teller });
    expect(stage.asks).toMatchObject([
      {
        job: 'enable',
        environment: 'prod',
        summaryOfNeeds: [{ job: 'gate', result: 'success', outputs: { verdict: 'GO-gate' }, summaries: ['# GO-gate\n'] }],
      },
    ]);
    const order = stage.events.filter(event => 'job' in event && event.job === 'enable').map(event => event.type);
    expect(order.slice(0, 3)).toEqual(['approval-asked', 'approval-answered', 'job-started']);
    expect(result.jobs[1]).toMatchObject({ result: 'success', environment: 'prod', approval: { state: 'approved', by: 'kim' } });
  });

  it('fails a rejected job without running a step of it', async () => {
    const workflow = jobs({
      enable: { environment: 'prod' },
      next: { needs: ['enable'] },
      net: { needs: ['enable'], if: 'failure()' },
    });
    const { result, stage } = await play({ workflow, files: teller, answer: async () => ({ state: 'rejected', by: 'kim' }) });
    expect(results(result)).toEqual({ enable: 'failure', next: 'skipped', net: 'success' });
    expect(result.jobs[0]).toMatchObject({ steps: [], outputs: {}, approval: { state: 'rejected', by: 'kim' } });
    expect(stage.events.some(event => event.type === 'step-started' && event.job === 'enable')).toBe(false);
  });

  it('does not ask for a job that is skipped', async () => {
    const { stage } = await play({ workflow: jobs({ a: { if: 'false', environment: 'prod' } }), files: teller });
    expect(stage.asks).toEqual([]);
  });

  it.each([
    ['an empty environment', '"${{ github.event.inputs.nothing }}"', undefined, /unprotected/],
    ['an answer that is none', 'prod', 'maybe', /no known answer/],
  ])('stops at %s', async (_, environment, state, message) => {
    const answer = async () => ({ state: (state ?? 'approved') as 'approved' });
    await expect(play({ workflow: jobs({ a: { environment } }), files: teller, answer })).rejects.toThrow(message);
  });
});

describe('inputs of the form', () => {
  const form = (input: string): string =>
    jobs({ a: {} }).replace('on: workflow_dispatch', `on:\n  workflow_dispatch:\n    inputs:\n      x: ${input}`);

  it.each([
    ['one that is not declared', '{ type: string }', { y: '1' }, /no input "y"/],
    ['a required one that is missing', '{ type: string, required: true }', {}, /"x".*required/],
    ['a choice that is none', '{ type: choice, options: [a, b] }', { x: 'c' }, /one of: a, b/],
    ['a boolean that is none', '{ type: boolean }', { x: 'yes' }, /true or false/],
    ['a number that is none', '{ type: number }', { x: 'many' }, /number/],
  ])('stop at %s', async (_, input, inputs, message) => {
    await expect(play({ workflow: form(input), files: teller, inputs })).rejects.toThrow(message);
  });

  it('stop a workflow that has no form', async () => {
    const workflow = jobs({ a: {} }).replace('workflow_dispatch', 'push');
    await expect(play({ workflow, files: teller })).rejects.toThrow(/no workflow_dispatch form/);
  });

  it('keep their type in a condition', async () => {
    const workflow = form('{ type: boolean }').replace('needs: []', 'needs: []\n    if: inputs.x == true');
    expect(results((await play({ workflow, files: teller, inputs: { x: 'true' } })).result)).toEqual({ a: 'success' });
    expect(results((await play({ workflow, files: teller, inputs: {} })).result)).toEqual({ a: 'skipped' });
  });
});

describe('what the rehearsal does not play stops it before the first job', () => {
  const step = (text: string): string =>
    `on: workflow_dispatch\njobs:\n  first:\n    runs-on: x\n    steps: [{ uses: $/teller }]\n  a:\n    runs-on: x\n    steps:\n      - ${text}\n`;

  it.each([
    ['a run step', 'run: echo hello', /test\.yml:9:9 .*"run"/],
    ['an action without a stand-in', `uses: some/action@${'b'.repeat(40)}`, /test\.yml:9:9 .*no stand-in for "some\/action"/],
    ['an action that is not pinned', 'uses: actions/checkout@v7', /pinned to a full commit SHA/],
    ['a Docker image', 'uses: docker://alpine:3', /pinned/],
    ['an input that the stand-in does not declare', `{ uses: ${CHECKOUT}, with: { deep: "1" } }`, /no input "deep"/],
    ['an input that the local action does not declare', '{ uses: $/teller, with: { verdit: GO } }', /no input "verdit"/],
    ['a local action that does not exist', 'uses: $/nobody', /no action\.yml/],
    ['a local action outside of the repository', 'uses: ./../x', /outside/],
  ])('%s', async (_, text, message) => {
    const started: string[] = [];
    const ports = { report: (event: { type: string }) => void started.push(event.type) };
    await expect(play({ workflow: step(text), files: teller, ports })).rejects.toThrow(message);
    expect(started).toEqual([]);
  });

  it.each([
    ['composite', 'runs:\n  using: composite\n  steps: []'],
    ['node20', 'runs:\n  using: node20\n  main: main.mjs'],
    ['no runs', 'name: x'],
    ['broken YAML', 'runs: ['],
  ])('a local action that is %s', async (_, yml) => {
    await expect(play({ workflow: step('uses: $/odd'), files: { ...teller, 'odd/action.yml': yml } })).rejects.toThrow(
      /test\.yml:9:9/,
    );
  });

  it('a matrix, services, a container, a reusable workflow', async () => {
    const workflow = `on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    strategy: { matrix: { n: [1] } }\n    container: node\n    services: { db: { image: pg } }\n    steps: [{ uses: $/teller }]\n  b:\n    uses: ./.github/workflows/other.yml\n`;
    const stopped = await play({ workflow, files: teller }).catch((error: Error) => error.message);
    expect(stopped).toMatch(/"strategy".*"container".*"services".*"uses"/s);
  });

  it('an expression that cannot be evaluated, when it is met', async () => {
    const workflow = jobs({ a: {}, b: { needs: ['a'], if: 'fromJSON(needs.a.outputs.verdict)' } });
    await expect(play({ workflow, files: teller })).rejects.toThrow(/fromJSON/);
  });

  it('hashFiles', async () => {
    const workflow = step("{ uses: $/teller, if: hashFiles('x') != '' }");
    await expect(play({ workflow, files: teller })).rejects.toThrow(/hashFiles/);
  });

  it('a script that does not exist', async () => {
    const files = { ...teller, 'lost/action.yml': 'runs:\n  using: node24\n  main: lost.mjs' };
    await expect(play({ workflow: step('uses: $/lost'), files })).rejects.toThrow(/main script of "\$\/lost" does not exist/);
  });

  it('a variable of the workflow that the rehearsal must set', async () => {
    const workflow = jobs({ a: {} }).replace('jobs:', 'env: { AWS_ENDPOINT_URL: "https://example.invalid" }\njobs:');
    const request = { environment: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } };
    await expect(play({ workflow, files: teller, request })).rejects.toThrow(/AWS_ENDPOINT_URL/);
  });
});

describe('a job that cannot find its action', () => {
  it('stops when "./" is used without a checkout, and runs with one', async () => {
    const local = (steps: string): string =>
      `on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}      - uses: ./teller\n        with: { verdict: GO }\n`;
    await expect(play({ workflow: local(''), files: teller })).rejects.toThrow(/actions\/checkout/);
    const { result, stage } = await play({ workflow: local(`      - uses: ${CHECKOUT}\n`), files: teller });
    expect(result.conclusion).toBe('success');
    expect(readFileSync(join(stage.directory, 'jobs/a/work/teller/main.mjs'), 'utf8')).toContain('INPUT_VERDICT');
    expect(existsSync(join(stage.root, 'jobs'))).toBe(false);
  });
});
