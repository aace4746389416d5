import { readProgress } from '../../acts/pin.ts';
import type { Said } from '../said.ts';
import type { Session } from '../session.ts';

/**
 * Whether the journal was read and shows nothing open. A journal that cannot be read counts as open.
 * @param session the open session
 * @returns true only if it is known that nothing is open
 */
export async function settled(session: Session): Promise<boolean> {
  const progress = await readProgress(session.loaded.plan, session.target, session.world).catch(() => undefined);
  return progress !== undefined && progress.unfinished === undefined && !progress.rollbackOpen;
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
    lines: ['nothing is open: the journal shows every phase finished, undone or rolled back'],
    summary: '## Nothing is open\n\nThe journal shows every phase finished, undone or rolled back.\n',
    outputs: { verdict: 'GO', reason: 'MET' },
    files: [{ name: 'nothing-open.json', text: '{"open":false}' }],
    json: { open: false },
  };
}
