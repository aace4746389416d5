import { withEvidence } from '../evidence-files.ts';
import { redacted } from '../redacted.ts';
import type { Said } from '../said.ts';
import type { Session } from '../session.ts';
import type { Runner } from './runner.ts';

/**
 * Writes an act's evidence files and takes registered values out of all that will be told. Without its files there is no GO.
 * @param session the open session
 * @param runner whose input `evidence` names the folder
 * @param said what the act gave
 * @returns what to tell
 */
export function keep(session: Session, runner: Runner, said: Said): Said {
  return withEvidence(runner.input('evidence') || '.gonogo/evidence', redacted(session, said));
}
