import { answerApproval, askApproval, finishJob, finishRun, startJob } from '../../stand-in/github/run.ts';
import type { GithubWorld } from '../../stand-in/github/state.ts';
import type { ApprovalAnswer, ApprovalAsk, RunnerEvent, RunnerPorts } from './ports.ts';

/** A run of the loopback GitHub. */
export interface Recorded {
  readonly github: GithubWorld;
  /** Id of a run made with `startRun`. */
  readonly run: number;
  /** Virtual time, epoch ms. */
  now(): number;
}

/**
 * Puts the loopback GitHub between the runner and whoever answers: it decides whether an environment asks at all, and keeps
 * jobs, approvals and deployments, so that they can be read back through the API. It is told before the inner ports are.
 * @param inner asked only where reviewers are required; its `approved` or `rejected` must say who (`by`)
 * @param recorded where it is kept
 * @returns ports for the runner
 */
export function recordOnGithub(inner: RunnerPorts, recorded: Recorded): RunnerPorts {
  const { github, run, now } = recorded;
  const names = new Map<string, string>();
  const of = (key: string) => ({ run, key, name: names.get(key) ?? key, at: now() });
  return {
    ...inner,
    async approve(ask: ApprovalAsk): Promise<ApprovalAnswer> {
      names.set(ask.job, ask.jobName);
      const { environment } = ask;
      const state = askApproval(github, { ...of(ask.job), environment });
      if (state === 'unprotected') return { state };
      // On GitHub nobody rejects it: the job fails because its branch is not among the environment's.
      if (state === 'refused') return { state: 'rejected' };
      const answer = await inner.approve(ask);
      if (ask.signal.aborted) return answer;
      if (answer.state === 'unprotected' || answer.by === undefined)
        throw new Error(`environment "${environment}" needs a reviewer's answer`);
      answerApproval(github, { run, environment, state: answer.state, by: answer.by, at: now() });
      return answer;
    },
    async report(event: RunnerEvent): Promise<void> {
      if (event.type === 'job-started') {
        names.set(event.job, event.name);
        startJob(github, of(event.job));
      } else if (event.type === 'job-skipped') {
        names.set(event.job, event.name);
        finishJob(github, { ...of(event.job), conclusion: 'skipped' });
      } else if (event.type === 'job-finished') finishJob(github, { ...of(event.job), conclusion: event.result });
      else if (event.type === 'run-finished') finishRun(github, { run, conclusion: event.conclusion, at: now() });
      await inner.report(event);
    },
  };
}
