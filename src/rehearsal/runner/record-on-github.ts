import { answerApproval, askApproval, finishJob, finishRun, startJob } from '../../stand-in/github/run.ts';
import type { GithubWorld } from '../../stand-in/github/state.ts';
import type { Scene, Weakness } from '../../stand-in/github/weaknesses.ts';
import type { ApprovalAnswer, ApprovalAsk, RunnerEvent, RunnerPorts } from './ports.ts';

/** A run of the loopback GitHub. */
export interface Recorded {
  readonly github: GithubWorld;
  /** Id of a run made with `startRun`. */
  readonly run: number;
  /** Virtual time, epoch ms. */
  now(): number;
  /** How the sign-off of an environment is to be weak; absent = none is. */
  readonly weaken?: (environment: string) => Weakening | undefined;
}

/** A sign-off that is to be weak. */
export interface Weakening {
  readonly weakness: Weakness;
  /** Login of the reviewer who would approve. */
  readonly by: string;
  /** Lets virtual time pass, ms. */
  pass(ms: number): Promise<void>;
}

/**
 * Puts the loopback GitHub between the runner and whoever answers: it decides whether an environment asks at all, and keeps
 * jobs, approvals and deployments, so that they can be read back through the API. It is told before the inner ports are.
 * @param inner asked only where reviewers are required; its `approved` or `rejected` must say who (`by`), and may say a `comment`
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
      const weak = recorded.weaken?.(environment);
      const strike = async (when: Weakness['strikes'], by = weak?.by ?? '', comment = ''): Promise<boolean> => {
        if (!weak || weak.weakness.strikes !== when) return false;
        const scene: Omit<Scene, 'at'> = { github, environment, run, by, comment };
        if (when === 'answer') await weak.pass(weak.weakness.delayMs ?? 0);
        weak.weakness.apply({ ...scene, at: now() });
        return true;
      };
      await strike('before');
      const state = askApproval(github, { ...of(ask.job), environment });
      if (state === 'unprotected') return { state };
      // On GitHub nobody rejects it: the job fails because its branch is not among the environment's.
      if (state === 'refused') return { state: 'rejected' };
      const answer = await inner.approve(ask);
      if (ask.signal.aborted) return answer;
      if (answer.state === 'unprotected' || answer.by === undefined)
        throw new Error(`environment "${environment}" needs a reviewer's answer`);
      const { by, comment = '' } = answer;
      // A rejection stays one, whatever was to be weak.
      if (answer.state === 'approved' && (await strike('answer', by, comment))) return { state: 'approved' };
      answerApproval(github, { run, environment, state: answer.state, by, comment, at: now() });
      if (answer.state === 'approved') await strike('after', by, comment);
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
