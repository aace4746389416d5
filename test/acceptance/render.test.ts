/** Rendered workflows: as the plan says, and no edit by hand goes unnoticed. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseWorkflow } from '../../src/rehearsal/runner/parse-workflow.ts';
import { type Ended, emptyFolder, PLAN_PATH, ROOT, TOOL } from './bundle.ts';
import { plain } from './child.ts';

const WORKFLOWS = '.github/workflows';
const CUTOVER = `${WORKFLOWS}/cutover-order-status.yml`;
const ROLLBACK = `${WORKFLOWS}/rollback.yml`;
const WATCH = `${WORKFLOWS}/watch-order-status.yml`;
const DECIDE = `${WORKFLOWS}/decide.yml`;
const SIGN = `${WORKFLOWS}/sign.yml`;
const ROUTING_PLAN = 'examples/routing/plan.yaml';
const ROUTING = [
  ROUTING_PLAN,
  `${WORKFLOWS}/cutover-routing.yml`,
  `${WORKFLOWS}/watch-routing.yml`,
  `${WORKFLOWS}/hypercare-routing.yml`,
];

/** A copy of what render reads and writes. */
let copy = '';
beforeEach(() => {
  copy = emptyFolder();
  for (const path of [PLAN_PATH, CUTOVER, ROLLBACK, WATCH, DECIDE, SIGN, ...ROUTING]) {
    mkdirSync(join(copy, path, '..'), { recursive: true });
    cpSync(join(ROOT, path), join(copy, path));
  }
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const render = (...args: string[]): Promise<Ended> => plain(TOOL, ['render', ...args], copy);
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
const edit = (path: string, change: (text: string) => string): void => {
  const changed = change(read(path));
  if (changed === read(path)) throw new Error('expected an edit to change something');
  writeFileSync(join(copy, path), changed);
};

interface Rendered {
  readonly on: Record<string, { inputs: Record<string, { type?: string; required?: boolean; default?: string }> }>;
  readonly permissions: object;
  readonly concurrency?: unknown;
  readonly jobs: Record<
    string,
    {
      environment?: string;
      concurrency?: unknown;
      'timeout-minutes'?: number;
      permissions?: object;
      steps: { uses?: string; run?: string }[];
    }
  >;
}
const workflow = (text: string): Rendered => parse(text) as Rendered;

describe('render --check', () => {
  it('passes on the committed workflows, and changes nothing', async () => {
    const { exit, stdout } = await plain(TOOL, ['render', '--check'], ROOT);
    expect(exit).toBe(0);
    expect(stdout).toContain(`GO  ${CUTOVER} is as rendered`);
    expect(stdout).toContain(`GO  ${ROLLBACK} is as rendered`);
  });

  it.each([
    ['one character of the cutover', CUTOVER, (text: string) => text.replace('timeout-minutes: 92', 'timeout-minutes: 91')],
    ['one character of the watch', WATCH, (text: string) => text.replace('unless-watched', 'unless-watchet')],
    ['one character of the decision', DECIDE, (text: string) => text.replace('question', 'qestion')],
    ['one character of the signature', SIGN, (text: string) => text.replace('record', 'rekord')],
    ['one character of the rollback', ROLLBACK, (text: string) => text.replace('reason', 'raeson')],
    ['a space at the end', CUTOVER, (text: string) => `${text} `],
    [
      'a reviewer’s environment in the plan',
      PLAN_PATH,
      (text: string) => text.replaceAll('order-status-canary', 'order-status-anybody'),
    ],
    ['a phase’s title in the plan', PLAN_PATH, (text: string) => text.replace('Phase 2 — scale up', 'Phase 2 — go large')],
  ])('finds an edit of %s: RENDER_DRIFT, exit 1, with the file and the remedy', async (_, path, change) => {
    edit(path, change);
    const before = [read(CUTOVER), read(ROLLBACK)];
    const lines = await render('--check');
    expect(lines.exit).toBe(1);
    expect(lines.stdout).toMatch(/^\.github\/workflows\/\S+ differs from what its plan renders$/m);
    expect(lines.stdout).toMatch(/^NO-GO RENDER_DRIFT: .*\n.*\n {2}what to do: Run `gonogo render`/m);
    const json = JSON.parse((await render('--check', '--json')).stdout) as { differing: string[] };
    expect(json).toMatchObject({ verdict: 'NO-GO', exit: 1, reason: 'RENDER_DRIFT' });
    expect(json.differing).toHaveLength(1);
    expect([read(CUTOVER), read(ROLLBACK)]).toEqual(before);
    expect((await render()).exit).toBe(0);
    expect((await render('--check')).exit).toBe(0);
  });

  it('misses a workflow that was deleted', async () => {
    rmSync(join(copy, ROLLBACK));
    expect((await render('--check')).exit).toBe(1);
  });
});

describe('render', () => {
  it('--uses names a commit of gonogo in every step of its own, and nothing local is left', async () => {
    const uses = `example-org/gonogo@${'ab'.repeat(20)}`;
    const { exit } = await render(PLAN_PATH, '--uses', uses, '--out', 'team');
    expect(exit).toBe(0);
    for (const name of ['cutover-order-status.yml', 'rollback.yml']) {
      const text = read(`team/${name}`);
      await parseWorkflow(name, text);
      const steps = Object.values(workflow(text).jobs).flatMap(job => job.steps);
      const own = steps.filter(step => step.uses?.startsWith('example-org/gonogo'));
      expect(own.length).toBeGreaterThan(0);
      for (const step of steps) {
        expect(step.uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
        expect(step.run).toBeUndefined();
      }
      for (const step of own) expect(step.uses).toMatch(new RegExp(`^example-org/gonogo(/gates/preflight)?@${'ab'.repeat(20)}$`));
    }
  });

  it.each([
    ['a title', true, (text: string) => text.replace('title: Phase 2 — scale up', 'title: "Phase ${{ github.token }}"')],
    ['the system’s title', false, (text: string) => text.replace(/^title: .*$/m, 'title: "${{ secrets.ANY }}"')],
    ['an environment', true, (text: string) => text.replaceAll('order-status-scale', '"${{ inputs.from }}"')],
  ])('never lets %s become an expression of the workflow', async (_, refused, change) => {
    const expressions = (): readonly string[] => [...new Set(read(CUTOVER).match(/\$\{\{.*?\}\}/g))].toSorted();
    const before = expressions();
    expect(before).toContain('${{ inputs.from }}');
    edit(PLAN_PATH, change);
    const { exit, stdout } = await render();
    expect(expressions()).toEqual(before);
    expect(exit).toBe(refused ? 2 : 0);
    if (refused) expect(stdout).toMatch(/^NO-GO PLAN_INVALID: /m);
  });
});

describe('the committed workflows', () => {
  it.each([CUTOVER, ROLLBACK])('%s parses with GitHub’s own parser', async path => {
    const parsed = await parseWorkflow(path, read(path));
    expect(parsed.file).toBe(path);
  });

  it('the cutover gives nothing by default and names each environment once, literally', () => {
    const { jobs, permissions } = workflow(read(CUTOVER));
    expect(permissions).toEqual({});
    const phases = Object.entries(jobs).filter(([id]) => id.startsWith('phase-'));
    expect(phases.map(([, job]) => job.environment)).toEqual([
      'order-status-shadow',
      'order-status-canary',
      'order-status-scale',
    ]);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('rollback.yml is one form, waits for nothing and asks nobody', () => {
    const { on, jobs, permissions, concurrency } = workflow(read(ROLLBACK));
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
    const inputs = on['workflow_dispatch']?.inputs ?? {};
    expect(Object.keys(inputs)).toEqual(['system', 'scope', 'reason', 'confirm']);
    // GitHub takes at most 25 inputs.
    expect(Object.keys(inputs).length).toBeLessThanOrEqual(25);
    for (const [name, input] of Object.entries(inputs)) expect([name, input.required]).toEqual([name, true]);
    expect(concurrency).toBeUndefined();
    expect(permissions).toEqual({});
    const environments = [PLAN_PATH, ROUTING_PLAN].flatMap(
      path => (parse(read(path)) as { environments: { name: string; reviewers: string[] }[] }).environments,
    );
    expect(Object.keys(jobs)).toEqual(['rollback-order-status', 'rollback-routing']);
    for (const job of Object.values(jobs)) {
      expect(job.concurrency).toBeUndefined();
      const environment = environments.find(each => each.name === job.environment);
      expect(environment?.reviewers).toEqual([]);
    }
  });
});
