import type { BuiltSwitch } from '../changes/address.ts';
import { LONGEST_WRITE_MS, SHORT_PAUSE_MS } from '../changes/longest-write.ts';
import { standsSafe } from '../changes/make-safe.ts';
import { readSwitches } from '../changes/read.ts';
import type { Safe } from '../changes/safe.ts';
import type { Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import type { RollbackAsk } from './ask.ts';
import { raise } from './cut-off.ts';
import { type Ground, isBack, setSafe } from './direction.ts';

const ROUNDS = 6;

/** Notes what is known of a switch. */
export type Note = (one: BuiltSwitch, result: 'applied' | 'already-safe' | 'failed' | 'unknown', reason: Code) => void;

/** How reading back ended. */
export interface ReadBack {
  /** Whether two readings agreed that everything is safe, after the fence was raised and the longest write could have landed. */
  readonly agreed: boolean;
  /** The fence's epoch, undefined if it could not be raised to the end. */
  readonly epoch: number | undefined;
}

/**
 * Reads until two readings agree, and sets again what is not safe. The first pause is as long as a write of another run may
 * take; a fence that could not be raised is tried again each round, and the pause counts from when it stands.
 * @param ask the rollback
 * @param switches those in scope
 * @param safe their safe values
 * @param from the fence's epoch so far, whether others may be writing, and what the values come from
 * @param note told of each switch at each round
 * @returns how it ended
 */
export async function readBack(
  ask: RollbackAsk,
  switches: readonly BuiltSwitch[],
  safe: ReadonlyMap<string, Safe>,
  from: { readonly epoch: number | undefined; readonly othersWriting: boolean; readonly ground: Ground },
  note: Note,
): Promise<ReadBack> {
  const { target } = ask;
  let epoch = from.epoch;
  let first = from.othersWriting || epoch === undefined ? LONGEST_WRITE_MS : SHORT_PAUSE_MS;
  let agreeing = 0;
  for (let round = 1; round <= ROUNDS && agreeing < 2; round += 1) {
    if (epoch === undefined) {
      epoch = await raise(ask);
      if (epoch !== undefined) agreeing = 0;
    }
    const reading = await readSwitches(switches, target);
    const wrong = switches.filter(one => {
      const value = safe.get(one.id);
      // What does not lead back is not safe, also where it stands already.
      return !standsSafe(reading.get(one.id), value) || value === undefined || !isBack(one, value, from.ground);
    });
    ask.report?.({ type: 'reading', round, safe: switches.length - wrong.length, of: switches.length });
    for (const one of switches) {
      const standing = reading.get(one.id);
      if (!wrong.includes(one)) note(one, 'already-safe', 'MET');
      else if (!standing || 'failed' in standing) note(one, 'unknown', asGonogoError(standing?.failed).code);
      else note(one, 'failed', standing.unsettled ?? 'NOT_VERIFIED');
    }
    agreeing = wrong.length === 0 ? agreeing + 1 : 0;
    if (wrong.length > 0) await setSafe(wrong, safe, from.ground, target, note);
    if (agreeing < 2 && round < ROUNDS) {
      await target.clock.sleep(first);
      // While the fence is down a running phase may still send a write: no short pause proves anything.
      first = epoch === undefined ? LONGEST_WRITE_MS : SHORT_PAUSE_MS;
    }
  }
  return { agreed: agreeing >= 2, epoch };
}
