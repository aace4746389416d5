import type { Fault } from '../stand-in/faults.ts';
import type { Hooks } from '../stand-in/hooks.ts';
import type { System } from './systems.ts';

/**
 * Ends a job's process in the middle of its writes, if the fault says so: by SIGKILL, or with its whole run.
 * @param fault what goes wrong, if anything does
 * @param system whose switches count
 * @param forceCancel asks GitHub to cancel the run by force
 * @returns hooks of the stand-in, and the runner's port that learns of processes
 */
export function killerOf(
  fault: Fault | undefined,
  { writesSwitch }: System,
  forceCancel: () => void,
): {
  readonly hooks: Hooks;
  readonly onSpawn: (child: { kill(signal: 'SIGKILL'): boolean }, at: { readonly job: string; readonly phase: string }) => void;
} {
  let victim: { kill(signal: 'SIGKILL'): boolean } | undefined;
  let writes = 0;
  return {
    hooks: {
      after(call) {
        if (!fault?.kill || !victim || !writesSwitch(call)) return;
        writes += 1;
        if (writes !== fault.kill.afterWrites) return;
        if (fault.kill.run === true) forceCancel();
        else victim.kill('SIGKILL');
        victim = undefined;
        return 'drop';
      },
    },
    onSpawn(child, at) {
      victim = fault?.kill?.job === at.job && at.phase === 'main' ? child : undefined;
    },
  };
}
