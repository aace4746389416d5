import { describe, expect, it } from 'vitest';
import { parseWorkflow } from '../../src/rehearsal/runner/parse-workflow.ts';
import { CHECKOUT } from './stage.ts';

const FILE = '.github/workflows/x.yml';

const whole = `
name: Cutover
run-name: Cutover \${{ inputs.system }} by \${{ github.actor }}
on:
  workflow_dispatch:
    inputs:
      system: { type: string, required: true }
      scope: { type: choice, options: [all, some], default: all }
      dry: { type: boolean, default: true }
      count: { type: number, default: 3 }
permissions: {}
concurrency: cutover
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 12
    permissions: { id-token: write }
    outputs: { verdict: "\${{ steps.g.outputs.verdict }}" }
    steps:
      - uses: ${CHECKOUT}
      - id: g
        uses: $/gates/preflight
        with: { phase: "0", retries: 3, note: "a \${{ github.ref }} b" }
  enable:
    needs: gate
    if: needs.gate.outputs.verdict == 'GO'
    runs-on: ubuntu-24.04
    environment: { name: prod-canary, url: "https://example.invalid/\${{ github.run_id }}" }
    steps:
      - if: failure()
        uses: ./
        env: { A: "1" }
`;

describe('parseWorkflow', () => {
  it('reads what GitHub reads, and what its template drops', async () => {
    const workflow = await parseWorkflow(FILE, whole);
    const [gate, enable] = workflow.jobs;
    expect(workflow.refusals).toEqual([]);
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toEqual({ group: 'cutover' });
    expect(workflow.inputs).toEqual({
      system: { type: 'string', required: true },
      scope: { type: 'choice', required: false, options: ['all', 'some'], default: 'all' },
      dry: { type: 'boolean', required: false, default: 'true' },
      count: { type: 'number', required: false, default: '3' },
    });
    expect(gate).toMatchObject({ id: 'gate', timeoutMinutes: '12', permissions: { 'id-token': 'write' }, if: 'success()' });
    expect(gate?.steps[1]?.with).toEqual({ phase: '0', retries: '3', note: "${{ format('a {0} b', github.ref) }}" });
    expect(enable).toMatchObject({
      needs: ['gate'],
      if: "success() && (needs.gate.outputs.verdict == 'GO')",
      environment: { name: 'prod-canary' },
    });
    expect(enable?.steps[0]).toMatchObject({ if: 'failure()', env: { A: '1' }, uses: './' });
  });

  const job = (more: string): string =>
    `on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    ${more}\n    steps: [{ uses: ./ }]\n`;

  it.each([
    ['an unknown key', job('enviroment: prod'), /x\.yml:5:5 .*enviroment/],
    ['a bad expression', job("if: needs.b.result == 'x' &&"), /x\.yml:5:9 /],
    ['secrets in a condition', job('if: secrets.x'), /x\.yml:5:9 .*secrets/],
    ['text that is no YAML', 'on: [', /x\.yml:\d+:\d+ /],
    ['an empty file', '', /x\.yml:1:1 /],
    ['no jobs', 'on: push\n', /jobs/],
    [
      'a need that is no job',
      job('needs: [b]').replace('jobs:', 'jobs:\n  z: { runs-on: x, steps: [{ uses: ./ }] }'),
      /unknown job 'b'/,
    ],
    [
      'jobs that need one another',
      'on: push\njobs:\n  z: { runs-on: x, steps: [{ uses: ./ }] }\n  a: { needs: b, runs-on: x, steps: [{ uses: ./ }] }\n  b: { needs: a, runs-on: x, steps: [{ uses: ./ }] }\n',
      /cycle/,
    ],
  ])('stops at %s, with line and column', async (_, text, message) => {
    await expect(parseWorkflow(FILE, text)).rejects.toThrow(message);
  });

  it.each([
    ['strategy', job('strategy: { matrix: { n: [1, 2] } }')],
    ['services', job('services: { db: { image: postgres } }')],
    ['container', job('container: node')],
    ['continue-on-error', job('continue-on-error: true')],
    ['uses', 'on: push\njobs:\n  a: { uses: ./.github/workflows/y.yml }\n'],
    ['run', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: echo }]\n'],
    ['continue-on-error', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ uses: ./, continue-on-error: true }]\n'],
    ['deployment: false', job('environment: { name: prod, deployment: false }')],
  ])('notes %s as not played', async (what, text) => {
    const { refusals } = await parseWorkflow(FILE, text);
    expect(refusals.map(refusal => refusal.what).join()).toContain(what);
  });
});
