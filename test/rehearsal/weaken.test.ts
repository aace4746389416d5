import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/plan/schema/index.ts';
import { type Options, readOptions } from '../../src/rehearsal/options.ts';
import { recordOnGithub } from '../../src/rehearsal/runner/record-on-github.ts';
import { approver } from '../../src/rehearsal/show/approve.ts';
import { starterOf, weakeningOf } from '../../src/rehearsal/weaken.ts';
import { addEnvironment } from '../../src/stand-in/github/protect.ts';
import { startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub } from '../../src/stand-in/github/state.ts';
import { WEAKNESSES } from '../../src/stand-in/github/weaknesses.ts';
import { action, play, results } from './stage.ts';

const CODE = 'GO-7F3A-9KMP';
const plan = {
  environments: [{ name: 'prod', id: 4711, reviewers: ['ops'], branches: ['main'] }],
} as unknown as Plan;
const workflow = `on: workflow_dispatch
jobs:
  gate-one: { runs-on: x, steps: [{ uses: $/teller }] }
  phase-one: { runs-on: x, needs: gate-one, environment: prod, steps: [{ uses: $/teller }] }
`;

const tty = process.stdin.isTTY;
afterEach(() => {
  process.stdin.isTTY = tty;
  vi.restoreAllMocks();
});

/** Plays a gate whose summary says this, and the phase after it, as the rehearsal does. */
async function signedOff(args: readonly string[], summary = `- approval code **\`${CODE}\`** in the comment for \`prod\``) {
  process.stdin.isTTY = false;
  const options = readOptions(args);
  if ('wrong' in options) throw new Error(options.wrong);
  const github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  github.users.push(
    { id: 1, login: 'dana', type: 'User', permission: 'write' },
    { id: 2, login: 'ops-on-duty', type: 'User', permission: 'write' },
  );
  addEnvironment(github, { name: 'prod', id: 4711, reviewers: ['ops-on-duty'], branches: ['main'], at: 1 });
  const facts = { name: 'x', path: '.github/workflows/x.yml', head_sha: 'a'.repeat(40), head_branch: 'main' };
  const run = startRun(github, { ...facts, event: 'workflow_dispatch', actor: 'dana', at: 1 });
  const shown: string[] = [];
  const screen = { tty: false, line: (text: string) => void shown.push(text), status: () => undefined, end: () => undefined };
  let time = 1000;
  const advance = async (ms: number): Promise<void> => {
    time += ms;
  };
  const answer = approver(options, plan, screen);
  const ports = recordOnGithub(
    { approve: answer, report: () => undefined },
    { github, run: run.id, now: () => time, pass: advance, weaken: environment => weakeningOf(options, plan, environment) },
  );
  const files = action(
    'teller',
    {},
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_STEP_SUMMARY, ${JSON.stringify(summary)});`,
  );
  const { result } = await play({ workflow, files, ports });
  const statuses = github.deployments.flatMap(each => each.statuses.map(({ state }) => state));
  return { results: results(result), approvals: github.approvals, run, shown: shown.join('\n'), github, statuses, time };
}

describe('an approval at the terminal', () => {
  it('is created on the loopback GitHub, with the code that the gate has shown', async () => {
    const { results: ended, approvals, shown } = await signedOff([]);
    expect(ended).toEqual({ 'gate-one': 'success', 'phase-one': 'success' });
    expect(approvals).toMatchObject([{ user: 'ops-on-duty', state: 'approved', comment: CODE, environments: ['prod'] }]);
    expect(shown).toContain(`approved by ops-on-duty, with the code ${CODE} (no terminal`);
  });

  it.each([
    ['no code', 'verdict GO'],
    ['letters that no code has', 'approval code GO-ILOU-0000'],
    ['too few', 'approval code GO-7F3-9KMP'],
    ['a longer word', 'XGO-7F3A-9KMP'],
  ])('has no comment where the summary has %s', async (_, summary) => {
    expect((await signedOff(['--yes'], summary)).approvals).toMatchObject([{ comment: '' }]);
  });

  it('is a rejection when asked for, whatever was to be weak', async () => {
    const { results: ended, approvals } = await signedOff(['--reject', 'prod', '--bypass', 'prod']);
    expect(ended['phase-one']).toBe('failure');
    expect(approvals).toMatchObject([{ state: 'rejected', comment: '' }]);
  });
});

describe('a sign-off that is weak on purpose', () => {
  it('--bypass: the job runs and there is no approval', async () => {
    const { results: ended, approvals, shown, statuses, github } = await signedOff(['--bypass', 'prod']);
    expect(ended['phase-one']).toBe('success');
    expect(approvals).toEqual([]);
    expect(statuses).toEqual(['waiting', 'queued', 'in_progress', 'success']);
    expect(github.environments[0]?.can_admins_bypass).toBe(false);
    expect(shown).toContain('weak on purpose: an administrator starts the job');
    expect(shown).not.toContain('approved by ops-on-duty');
  });

  it('--self-approve: the reviewer has dispatched it and approves, the reviewers stay who they were', async () => {
    const { approvals, github, run } = await signedOff(['--self-approve', 'prod']);
    expect(run).toMatchObject({ actor: 'ops-on-duty', triggering_actor: 'ops-on-duty' });
    expect(approvals).toMatchObject([{ user: 'ops-on-duty', state: 'approved', comment: CODE }]);
    expect(github.environments[0]?.protection_rules).toContainEqual(
      expect.objectContaining({ prevent_self_review: false, reviewers: [expect.objectContaining({ type: 'User' })] }),
    );
  });

  it.each([
    [['--self-approve', 'prod'], 'ops-on-duty'],
    [['--weaken', 'prod=self-approval-hidden'], 'ops-on-duty'],
    [['--bypass', 'prod'], 'release-engineer'],
    [[], 'release-engineer'],
  ])('%j: the cutover is dispatched by %s', (args, starter) => {
    expect(starterOf(readOptions(args) as Options, plan)).toBe(starter);
  });

  it('--stale-attempt: the approval is that of the first attempt, the job that of the second', async () => {
    const { approvals, run, github } = await signedOff(['--stale-attempt', 'prod']);
    expect(run).toMatchObject({ run_attempt: 2, earlier: [{ conclusion: 'failure' }] });
    expect(approvals).toMatchObject([{ user: 'ops-on-duty', run_attempt: 1 }]);
    expect(github.jobs.find(({ key }) => key === 'phase-one')).toMatchObject({ run_attempt: 2, conclusion: 'success' });
  });

  it('--weaken: before the question, and after the approval', async () => {
    expect((await signedOff(['--weaken', 'prod=reviewers-none'])).approvals).toEqual([]);
    const { approvals, run } = await signedOff(['--weaken', 'prod=commit-other']);
    expect(approvals).toHaveLength(1);
    expect(run.head_sha).toBe('f'.repeat(40));
  });

  it('--weaken prod=approved-too-late: time passes before the answer', async () => {
    expect((await signedOff(['--weaken', 'prod=approved-too-late'])).time).toBeGreaterThan(2 * 3_600_000);
  });
});

describe('the options', () => {
  const weaken = (...args: string[]) => (readOptions(args) as Options).weaken;
  it('name a way for each environment', () => {
    expect(weaken()).toEqual({});
    expect(weaken('--bypass', 'a', '--self-approve', 'b', '--stale-attempt', 'c', '--weaken', 'd=claim-other')).toEqual({
      a: 'bypass-used',
      b: 'self-approval',
      c: 'stale-attempt',
      d: 'claim-other',
    });
    for (const { id } of WEAKNESSES) expect(weaken('--weaken', `x=${id}`)).toEqual({ x: id });
    expect(readOptions(['--list-weaknesses'])).toMatchObject({ list: 'weaknesses' });
  });
  it.each([
    ['an unknown way', ['--weaken', 'a=nothing']],
    ['no way', ['--weaken', 'a']],
    ['no environment', ['--bypass', '']],
    ['two for one environment', ['--bypass', 'a', '--self-approve', 'a']],
  ])('are refused: %s', (_, args) => {
    expect(readOptions(args)).toHaveProperty('wrong');
  });
});
