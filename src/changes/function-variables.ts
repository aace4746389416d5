import { gonogoError } from '../errors.ts';
import type { VariableSwitch } from '../plan/schema/index.ts';
import type { Functions } from '../target.ts';
import { type Merge, merged, replace, settled, variableIn } from './function-update.ts';
import { isCovered } from './guard.ts';
import type { Change, Writing } from './write.ts';

type VariableChange = Change & { readonly one: VariableSwitch };

/**
 * Sets all variables of one function that a phase changes, in one update behind the fence.
 * @param changes all of one function
 * @param writing ports, clock, guard, signal
 * @throws GonogoError `CONFLICT`, `FENCED`, `LOCK_LOST`, `UPDATE_FAILED`, `READ_BACK_DIFFERS` and what `replace` throws
 */
export async function setVariables(changes: readonly VariableChange[], { on, clock, guard, signal }: Writing): Promise<void> {
  const first = changes[0];
  if (!first) return;
  const { function: name, alias } = first.one;
  let sent = false;
  const forward: Merge = now => {
    // An update whose answer was lost comes back as a conflict of revisions: what we sent may stand already.
    const landed = sent && changes.every(({ one, to }) => variableIn(now, one.variable) === to);
    for (const { one, from } of changes) {
      if (!landed && variableIn(now, one.variable) !== from)
        throw gonogoError('CONFLICT', `expected ${one.id} to stand as the restore point saw it, found another value`);
    }
    return merged(
      now,
      changes.map(change => [change.one.variable, change.to]),
    );
  };
  // The fence is read again right before every try of the write itself, not only once.
  const guarded: Functions = {
    ...on.functions,
    async replaceVariables(...write) {
      await guard.before(signal);
      sent = true;
      return on.functions.replaceVariables(...write);
    },
  };
  await guard.before(signal);
  try {
    await replace(guarded, clock, name, forward, alias, signal);
  } catch (error) {
    // The update may have been sent: whoever raised the fence meanwhile must not be left with our values.
    if (sent) await takeBackIfRaised();
    throw error;
  }
  await takeBackIfRaised();
  const back = await settled(on.functions, clock, name, signal);
  const wrong = changes.find(({ one, to }) => variableIn(back.variables, one.variable) !== to);
  if (back.update === 'Failed') throw gonogoError('UPDATE_FAILED', 'expected the function’s update to succeed, found it failed');
  if (wrong) throw gonogoError('READ_BACK_DIFFERS', `expected ${wrong.one.id} to read back as written, found another value`);

  async function takeBackIfRaised(): Promise<void> {
    const fence = await guard.raised();
    if (!fence) return;
    const back: Merge = now => {
      // Only what still stands as we wrote it is ours to take back.
      const ours = changes.filter(({ one, to }) => variableIn(now, one.variable) === to);
      return merged(
        now,
        ours.map(({ one, from, safe }) => [one.variable, isCovered(fence, one.id) ? safe : from]),
      );
    };
    await replace(on.functions, clock, name, back, alias);
    throw gonogoError(
      'FENCED',
      'expected the fence to stand after a function’s update, found it raised; the update was taken back',
    );
  }
}
