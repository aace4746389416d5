import type { Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import { OPEN_STATUSES } from '../github-ports.ts';
import type { Target } from '../target.ts';

/** What became of one run of the cutover. */
export interface StoppedRun {
  readonly run: number;
  readonly result: 'cancelled' | 'over' | 'failed';
  /** Why it could not be cancelled; `MET` otherwise. */
  readonly reason: Code;
}

/** What became of the cutover's runs. */
export interface Stopped {
  /** Runs that had not ended, oldest first. */
  readonly runs: readonly StoppedRun[];
  /** Why not all of them are known; `GITHUB_UNKNOWN`: nobody could be asked. Absent: these are all. */
  readonly unlisted?: Code;
}

/** So long may all of it take, ms of real time: it goes on beside the switches, and is waited for once they are verified. */
const STOP_MS = 10_000;
const ATTEMPTS = 2;

/**
 * Cancels the runs of a system's cutover that have not ended, also those that wait for an approval: a rejection would be a verdict
 * on the release, and a cancelled run still carries out its own net. The fence holds them already; this saves people the question.
 * @param runs the port
 * @param system the plan's system
 * @param own the run that asks: a net job is part of the cutover and does not cancel itself
 * @returns what became of each; it never throws
 */
export async function stopCutover(runs: Target['runs'], system: string, own: string): Promise<Stopped> {
  const signal = AbortSignal.timeout(STOP_MS);
  const workflow = `cutover-${system}.yml`;
  const asked = await Promise.allSettled(OPEN_STATUSES.map(status => again(() => runs.open(workflow, status, signal), signal)));
  const ids = asked.flatMap(each => (each.status === 'fulfilled' ? each.value : []));
  const others = [...new Set(ids)].filter(id => String(id) !== own).sort((a, b) => a - b);
  const stopped = await Promise.all(
    others.map(run =>
      again(() => runs.cancel(run, signal), signal).then(
        (result): StoppedRun => ({ run, result, reason: 'MET' }),
        (thrown): StoppedRun => ({ run, result: 'failed', reason: asGonogoError(thrown).code }),
      ),
    ),
  );
  const missing = asked.find(each => each.status === 'rejected');
  return { runs: stopped, ...(missing ? { unlisted: asGonogoError(missing.reason).code } : {}) };
}

/** Asking twice and cancelling twice are harmless. */
async function again<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (thrown) {
      if (attempt >= ATTEMPTS || signal.aborted || asGonogoError(thrown).code === 'GITHUB_UNKNOWN') throw thrown;
    }
  }
}
