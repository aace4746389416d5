import type { GithubWorld } from '../stand-in/github/state.ts';
import type { WorkflowRun } from './runner/run-workflow.ts';

/** Runs that are played at present. */
export interface UnderWay {
  /** Takes a run, by its id on the loopback GitHub. */
  add(id: number, run: Pick<WorkflowRun, 'cancel' | 'forceCancel'>): void;
  /** To be called after every request: cancels those whose cancellation was asked for through the API. */
  cancelAsked(): void;
  /**
   * Lets one run come to its end before any other is cancelled. On GitHub both would go on at once; here the net of the cancelled run comes
   * after the rollback that has cancelled it, so that a rehearsal can be repeated.
   */
  inTurn(work: () => Promise<void>): Promise<void>;
}

/** Runs of a GitHub that can be cancelled as from there. */
export function runsUnderWay(github: GithubWorld): UnderWay {
  const runs = new Map<number, Pick<WorkflowRun, 'cancel' | 'forceCancel'>>();
  let last: Promise<void> = Promise.resolve();
  let working = 0;
  const cancelAsked = (): void => {
    if (working > 0) return;
    for (const { id, cancel_requested_at, force_cancel_requested_at } of github.runs) {
      if (force_cancel_requested_at !== undefined) runs.get(id)?.forceCancel();
      else if (cancel_requested_at !== null) runs.get(id)?.cancel();
    }
  };
  return {
    add: (id, run) => void runs.set(id, run),
    cancelAsked,
    inTurn(work) {
      last = last.then(async () => {
        working += 1;
        await work().finally(() => {
          working -= 1;
          cancelAsked();
        });
      });
      return last;
    },
  };
}
