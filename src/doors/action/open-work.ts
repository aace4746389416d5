import { readProgress } from '../../acts/pin.ts';
import { fenceOf } from '../../journal/fence.ts';
import { holderOf } from '../../journal/lock.ts';
import { pathsOf } from '../../journal/paths.ts';
import type { Said } from '../said.ts';
import type { Session } from '../session.ts';

/** So long may reading the journal take before a rollback, all in all; ms of real time, whatever clock a rehearsal has. */
export const SETTLED_MS = 2000;

/**
 * Whether it is known that this run left nothing open. A journal or fence that cannot be read, or not within
 * `SETTLED_MS`, counts as open, and so does a rollback that raised the fence and has not verified everything. What another run that
 * is alive has open is its own.
 * @param session the open session
 * @param ofRun the id of the run that is meant, if another than this one asks
 * @returns true only if it is known that nothing of this run is open
 */
export async function settled(session: Session, ofRun = ''): Promise<boolean> {
  // Whose leftovers are meant is not known: then nothing is.
  if (!/^[0-9]*$/.test(ofRun)) return false;
  // No kill switch waits for a journal: the clients' own deadlines are much longer.
  const signal = AbortSignal.timeout(SETTLED_MS);
  const late = new Promise<false>(done => signal.addEventListener('abort', () => done(false), { once: true }));
  return Promise.race([read(session, ofRun || session.run.id, signal), late]);
}

async function read(session: Session, runId: string, signal: AbortSignal): Promise<boolean> {
  const { loaded, target, world } = session;
  const paths = pathsOf(loaded.plan.system);
  try {
    const [kept, progress] = await Promise.all([
      target.parameters.get([paths.fence, paths.lock], signal),
      readProgress(loaded.plan, target, world, signal),
    ]);
    if (fenceOf(kept.get(paths.fence)).open) return false;
    const holder = holderOf(kept.get(paths.lock));
    if (holder && holder.expires > target.clock.now() && !holder.run.startsWith(`${runId}.`)) return true;
    return progress.unfinished === undefined && !progress.rollbackOpen;
  } catch {
    // Whatever the reason, nothing is known, so it is rolled back.
    return false;
  }
}

/**
 * What to say when there is nothing to roll back.
 * @returns GO, with a file, so that the evidence of the job is never empty
 */
export function nothingOpen(): Said {
  return {
    exit: 0,
    verdict: 'GO',
    code: 'MET',
    lines: ['nothing of this run is open: no phase of it is unfinished and no rollback is under way'],
    summary: '## Nothing is open\n\nNo phase of this run is unfinished, and no rollback is under way.\n',
    outputs: { verdict: 'GO', reason: 'MET' },
    files: [{ name: 'nothing-open.json', text: '{"open":false}' }],
    json: { open: false },
  };
}
