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

  const PR = 'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n';
  const PIN = `@${'ab'.repeat(20)}`;
  const checkout = (ref: string, uses = 'actions/checkout') => `${PR}      - uses: ${uses}${PIN}\n        with: { ${ref} }\n`;
  const script = (text: string) => `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${text}\n`;
  const keys = (root: string, job: string, step: string) =>
    `on: push\npermissions: {}\n${root}jobs:\n  a:\n    runs-on: x\n${job}    steps:\n      - run: aws sts get-caller-identity\n${step}`;
  const KEY = 'AWS_SECRET_ACCESS_KEY: "${{ secrets.KEY }}"';
  it.each<[string, string, string]>([
    ['a pull request’s ref in text', 'untrusted-checkout', checkout('ref: "refs/pull/${{ github.event.number }}/merge"')],
    ['a comment’s pull request', 'untrusted-checkout', checkout('ref: "pull/${{ github.event.issue.number }}/head"')],
    ['a commit that another step has found', 'untrusted-checkout', checkout('ref: "${{ steps.pr.outputs.sha }}"')],
    ['a head in brackets', 'untrusted-checkout', checkout("ref: \"${{ github.event['pull_request']['head']['sha'] }}\"")],
    ['capitals in what is asked', 'untrusted-checkout', checkout('ref: "${{ GITHUB.HEAD_REF }}"')],
    ['capitals in the input', 'untrusted-checkout', checkout('Ref: "${{ github.head_ref }}"')],
    ['capitals in the action', 'untrusted-checkout', checkout('ref: "${{ github.head_ref }}"', 'Actions/Checkout')],
    ['a pull request fetched by a script', 'untrusted-checkout', `${PR}      - run: gh pr checkout 7\n`],
    ['a head fetched by a script', 'untrusted-checkout', `${PR}      - run: git fetch origin pull/7/head\n`],
    ['the whole event', 'template-injection', script('echo "${{ toJSON(github.event) }}"')],
    ['everything of GitHub', 'template-injection', script('echo "${{ toJSON(github) }}"')],
    ['the event in brackets', 'template-injection', script('echo "${{ github.event[\'issue\'].title }}"')],
    ['capitals', 'template-injection', script('echo "${{ GitHub.Event.Issue.Title }}"')],
    ['an input in brackets', 'template-injection', script('echo "${{ inputs[\'name\'] }}"')],
    ['every input', 'template-injection', script('echo "${{ toJSON(inputs) }}"')],
    ['the ref, which holds a branch’s name', 'template-injection', script('echo "${{ github.ref }}"')],
    ['a key for every job', 'long-lived-keys', keys(`env: { ${KEY} }\n`, '', '')],
    ['a key for a job', 'long-lived-keys', keys('', `    env: { ${KEY} }\n`, '')],
    ['a key for a step', 'long-lived-keys', keys('', '', `        env: { ${KEY} }\n`)],
    [
      'a phase beside a rollback',
      'status-function',
      `on: push\npermissions: {}\njobs:\n  a:\n    if: always()\n    environment: lamp\n    timeout-minutes: 5\n    steps:\n      - uses: ./\n        with: { act: phase }\n      - uses: ./\n        with: { act: rollback }\n`,
    ],
    [
      'an act in capitals',
      'phase-environment',
      `on: push\npermissions: {}\njobs:\n  a:\n    timeout-minutes: 5\n    steps:\n      - uses: ./\n        with: { Act: phase }\n`,
    ],
    [
      'a job that may ask for a token',
      'timeout',
      'on: push\npermissions: {}\njobs:\n  a:\n    permissions: { id-token: write }\n    steps: [{ run: ./deploy }]\n',
    ],
  ])('finds %s (%s)', (_what, rule, text) => {
    expect([...new Set(lint(text).map(problem => problem.rule))]).toEqual([rule]);
  });

  it.each([
    ['the run’s own commit', checkout('ref: "${{ github.sha }}"')],
    ['the default branch', checkout('ref: "${{ github.event.repository.default_branch }}"')],
    ['a branch by its name', checkout('ref: main')],
    ['a number of the event', script('echo "${{ github.event.number }}"')],
    ['the event’s name', script('echo "${{ github.event_name }} ${{ github.ref_type }}"')],
    ['keys of a session', keys('', '', '        env: { AWS_ACCESS_KEY_ID: "${{ steps.aws.outputs.aws-access-key-id }}" }\n')],
  ])('finds nothing wrong with %s', (_what, text) => {
    expect(lint(text).map(problem => problem.message)).toEqual([]);
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
