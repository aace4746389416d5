import { builtSwitches } from '../changes/address.ts';
import { append, type NewEntry } from '../journal/entries.ts';
import { cutOff } from '../rollback/cut-off.ts';
import type { PhaseAsk, PhaseDone } from './ask.ts';
import { giveUpLock, type Open, rollbackOf } from './open.ts';

/**
 * What an interruption still does, within two seconds: kill switches, fence and journal at once. The rest is for `post`, the
 * process itself, or `rollback`: the fence stays open until one of them has verified everything.
 * @param ask the phase
 * @param open the begun phase
 * @returns how the phase ended; the same for every caller
 */
export function interrupt(ask: PhaseAsk, open: Open): Promise<PhaseDone> {
  open.cut ??= cut(ask, open);
  return open.cut;
}

async function cut(ask: PhaseAsk, open: Open): Promise<PhaseDone> {
  const { target, world, planDigest: plan, commit, run, phase } = ask;
  const entry: NewEntry = { type: 'interrupted', world, plan, commit, run, at: target.clock.now(), phase: phase.id };
  const failed: string[] = [];
  const [journaled, raised] = await Promise.all([
    append(target.parameters, open.journal, entry, open.next).then(
      () => true,
      () => false,
    ),
    cutOff(rollbackOf(ask), builtSwitches(ask.plan), (one, result) => {
      if (result === 'failed') failed.push(one.id);
    }),
  ]);
  await giveUpLock(ask, open);
  return {
    verdict: 'NO-GO',
    reason: 'INTERRUPTED',
    message: said(failed, raised !== undefined, journaled),
    end: 'interrupted',
    changes: open.shown,
  };
}

function said(failed: readonly string[], raised: boolean, journaled: boolean): string {
  if (failed.length > 0) return `interrupted: ${failed.join(' and ')} could not be set; roll back at once`;
  const missing = [
    ...(raised ? [] : ['the fence could not be raised']),
    ...(journaled ? [] : ['the journal could not be written']),
  ];
  const rest = missing.length === 0 ? '' : `; ${missing.join(' and ')}`;
  return `interrupted: the kill switches are set, the rest is rolled back next${rest}`;
}
