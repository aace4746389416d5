import { describe, expect, it } from 'vitest';
import type { ApprovalAnswer, ApprovalAsk, RunnerEvent } from '../../src/rehearsal/runner/ports.ts';
import { recordOnGithub } from '../../src/rehearsal/runner/record-on-github.ts';
import { addEnvironment } from '../../src/stand-in/github/protect.ts';
import { startRun } from '../../src/stand-in/github/run.ts';
import { emptyGithub } from '../../src/stand-in/github/state.ts';
import { action, play, results } from './stage.ts';

const files = action('teller', {}, "console.log('ran')");
const workflow = `on: workflow_dispatch
jobs:
  gate: { runs-on: x, steps: [{ uses: $/teller }] }
  enable: { runs-on: x, name: Enable it, needs: gate, environment: prod, steps: [{ uses: $/teller }] }
  undo: { runs-on: x, needs: enable, if: failure(), environment: undo, steps: [{ uses: $/teller }] }
`;

async function recorded(branch: string, answer: (ask: ApprovalAsk) => Promise<ApprovalAnswer>, wait = 0) {
  const github = emptyGithub({ id: 7, owner: 'acme', name: 'shop', private: true, default_branch: 'main' });
  github.users.push({ id: 2, login: 'kim', type: 'User', permission: 'write' });
  addEnvironment(github, { name: 'prod', reviewers: ['kim'], branches: ['main'], wait, at: 1 });
  addEnvironment(github, { name: 'undo', reviewers: [], branches: [], at: 1 });
  const run = startRun(github, {
    name: 'x',
    path: 'x.yml',
    head_sha: 'a'.repeat(40),
    head_branch: branch,
    event: 'workflow_dispatch',
    actor: 'dana',
    at: 1,
  });
  const events: RunnerEvent[] = [];
  let time = 1000;
  const asked: string[] = [];
  const inner = {
    approve: (ask: ApprovalAsk) => {
      asked.push(ask.environment);
      return answer(ask);
    },
    report: (event: RunnerEvent) => void events.push(event),
  };
  const now = (): number => {
    time += 1000;
    return time;
  };
  const pass = async (ms: number): Promise<void> => {
    time += ms;
  };
  const { result } = await play({ workflow, files, ports: recordOnGithub(inner, { github, run: run.id, now, pass }) });
  const jobs = github.jobs.map(job => [job.name, job.status, job.conclusion]);
  const statuses = github.deployments.map(deployment => [
    deployment.environment,
    ...deployment.statuses.map(status => status.state),
  ]);
  return { result, github, asked, events, jobs, statuses, run };
}

describe('a rehearsal that is recorded on the loopback GitHub', () => {
  it('keeps an approval, and asks only where reviewers are required', async () => {
    const { result, github, asked, jobs, statuses, run } = await recorded('main', async () => ({ state: 'approved', by: 'kim' }));
    expect(results(result)).toEqual({ gate: 'success', enable: 'success', undo: 'skipped' });
    expect(asked).toEqual(['prod']);
    expect(github.approvals).toMatchObject([{ run_id: run.id, state: 'approved', user: 'kim', environments: ['prod'] }]);
    expect(jobs).toEqual([
      ['gate', 'completed', 'success'],
      ['Enable it', 'completed', 'success'],
      ['undo', 'completed', 'skipped'],
    ]);
    expect(statuses).toEqual([['prod', 'waiting', 'queued', 'in_progress', 'success']]);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  it('keeps a rejection, and the job that ran because of it', async () => {
    const { result, github, asked, statuses } = await recorded('main', async () => ({ state: 'rejected', by: 'kim' }));
    expect(results(result)).toEqual({ gate: 'success', enable: 'failure', undo: 'success' });
    expect(asked).toEqual(['prod']);
    expect(github.approvals.map(approval => approval.state)).toEqual(['rejected']);
    expect(statuses).toEqual([
      ['prod', 'waiting', 'failure'],
      ['undo', 'queued', 'in_progress', 'success'],
    ]);
  });

  it.each([
    ['approved', 30, 30 * 60_000],
    ['approved', 0, 0],
    ['rejected', 30, 0],
  ] as const)('lets an approved job go no sooner than its wait timer: %s, %i minutes', async (state, minutes, least) => {
    const { github } = await recorded('main', async () => ({ state, by: 'kim' }), minutes);
    const [asked, answered] = github.deployments[0]?.statuses ?? [];
    const between = (answered?.created_at ?? 0) - (asked?.created_at ?? 0);
    expect(between).toBeGreaterThanOrEqual(least);
    expect(between).toBeLessThan(least + 10_000);
  });

  it('fails the job on another branch without asking', async () => {
    const { result, github, asked } = await recorded('feature', async () => ({ state: 'approved', by: 'kim' }));
    expect(results(result)).toMatchObject({ enable: 'failure' });
    expect(asked).toEqual([]);
    expect(github.approvals).toEqual([]);
  });

  it.each([
    ['nobody', { state: 'approved' as const }],
    ['one who is no reviewer', { state: 'approved' as const, by: 'dana' }],
    ['one who finds nothing to protect', { state: 'unprotected' as const, by: 'kim' }],
  ])('takes no answer of %s', async (_, answer) => {
    await expect(recorded('main', async () => answer)).rejects.toThrow(/reviewer/);
  });
});
