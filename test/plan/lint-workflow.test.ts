import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintWorkflow, WORKFLOW_RULES } from '../../src/plan/lint-workflow/index.ts';
import { sayProblem } from '../../src/plan/problem.ts';

const BAD = 'test/workflows/bad';
const OK = 'test/workflows/ok';
const OURS = '.github/workflows';
const filesIn = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.yml'));
const names = WORKFLOW_RULES.map(rule => rule.name);
const ruleOf = (name: string) =>
  [...names, 'workflow', 'yaml']
    .filter(rule => name === `${rule}.yml` || name.startsWith(`${rule}-`))
    .sort((a, b) => b.length - a.length)[0];
const lint = (text: string) => lintWorkflow(Buffer.from(text));

describe('lint of workflows', () => {
  it.each(filesIn(BAD))('finds what is wrong with %s, and nothing else', name => {
    const problems = lint(readFileSync(`${BAD}/${name}`, 'utf8'));
    const expected = readFileSync(`${BAD}/${name.replace('.yml', '.out')}`, 'utf8');
    expect(problems.map(problem => `${sayProblem(name, problem)}\n`).join('')).toBe(expected);
    expect([...new Set(problems.map(problem => problem.rule))]).toEqual([ruleOf(name)]);
  });

  it.each(names)('has a workflow that breaks %s', rule => {
    expect(filesIn(BAD)).toContain(`${rule}.yml`);
  });

  it.each(WORKFLOW_RULES.map(rule => [rule.name, rule.reason]))('says why %s stands', (_name, reason) => {
    expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each(WORKFLOW_RULES.map(rule => [rule.name, rule.reason]))('docs/workflows.md lists %s', (name, reason) => {
    expect(readFileSync('docs/workflows.md', 'utf8')).toContain(`| \`${name}\` | ${reason} |\n`);
  });

  it('names each rule once', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(filesIn(OK))('finds nothing wrong with %s', name => {
    expect(lint(readFileSync(`${OK}/${name}`, 'utf8'))).toEqual([]);
  });

  it.each(filesIn(OURS))('finds nothing wrong with our own %s', name => {
    expect(lint(readFileSync(`${OURS}/${name}`, 'utf8')).map(problem => sayProblem(name, problem))).toEqual([]);
  });

  // One place mended, and the workflow is clean: each message asks for what helps.
  it.each([
    ['status-function', 'always()', "!cancelled() && needs.gate.result == 'success'"],
    ['status-function-cancelled', '!cancelled()', "!cancelled() && needs.gate.result == 'success'"],
    ['condition-text', '|\n      ${{', '${{'],
    ['environment-name', '${{ inputs.environment }}', 'lamp-on'],
    ['phase-environment', '    timeout-minutes', '    environment: lamp-on\n    timeout-minutes'],
    ['deployment-record', '      deployment: false\n', ''],
    ['continue-on-error', '    continue-on-error: true\n', ''],
    ['approval-concurrency', '    concurrency: lamp\n', ''],
    ['rollback-waits-form', 'concurrency: lamp\n', ''],
    ['net-decides', 'plan: plan.yaml }\n', 'plan: plan.yaml, only-if-open: true }\n'],
    ['timeout', '    environment', '    timeout-minutes: 30\n    environment'],
    ['permissions', 'jobs:', 'permissions: {}\njobs:'],
    ['unpinned-action', 'actions/checkout@v7', `actions/checkout@${'ab'.repeat(20)} # v7`],
    ['unpinned-workflow', '@v1', `@${'ab'.repeat(20)}`],
    ['secrets-inherit', '    secrets: inherit\n', ''],
    ['long-lived-keys', 'aws-access-key-id: ${{ secrets.KEY }}', 'role-to-assume: arn:aws:iam::123456789012:role/lamp'],
    ['untrusted-checkout', 'pull_request_target', 'pull_request'],
    ['template-injection-input', 'echo ${{ inputs.name }}', 'echo "$NAME"\n        env: { NAME: "${{ inputs.name }}" }'],
  ])('finds nothing wrong with %s once it is mended', (name, slip, mended) => {
    const text = readFileSync(`${BAD}/${name}.yml`, 'utf8');
    expect(text).toContain(slip);
    expect(lint(text.replace(slip, mended)).map(problem => problem.message)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['jobs that are a list', 'on: push\npermissions: {}\njobs: [a]\n'],
    ['bytes', '\u0000\u0001'],
  ])('takes %s for no workflow', (_what, text) => {
    expect(lint(text)).toHaveLength(1);
  });

  it.each([
    ['jobs that are texts', 'on: push\npermissions: {}\njobs:\n  a: b\n'],
    [
      'steps that are texts',
      'on: push\npermissions: {}\njobs:\n  a: { steps: [b, 3, null], needs: { c: d }, environment: null }\n',
    ],
  ])('survives %s', (_what, text) => {
    expect(() => lint(text)).not.toThrow();
  });
});
