import { builtSwitches } from '../changes/address.ts';
import type { Wanted } from '../changes/plan-changes.ts';
import { allSettled, readSwitches } from '../changes/read.ts';
import { showValue } from '../changes/show.ts';
import type { Change } from '../changes/write.ts';
import { gonogoError } from '../errors.ts';
import { renewLock } from '../journal/lock.ts';
import { keepStanding } from '../journal/standing.ts';
import type { Gate } from '../plan/schema/index.ts';
import type { PhaseAsk } from './ask.ts';
import { refuseOverdue } from './limit.ts';
import { keepLock, type Open, record, safeOf, stoodBefore, writing } from './open.ts';
import { carryOut } from './undo.ts';

/**
 * The changes and gates of a phase, to its end in the journal.
 * @param ask the phase
 * @param open the begun phase
 * @throws GonogoError with the reason of the NO-GO; the caller undoes or rolls back
 */
export async function carry(ask: PhaseAsk, open: Open): Promise<void> {
  await proveKillSwitches(ask, open);
  const now = stoodBefore(open);
  for (const [index, each] of open.work.entries()) {
    inTime(ask, open);
    await keepLock(ask, open);
    if (each.do === 'gate') await pass(ask, open, each.gate, 'step', index);
    else await set(ask, open, each.wanted, now);
  }
  await refuseMoved(ask, open, now, 'READ_BACK_DIFFERS');
  for (const [index, gate] of (ask.phase.leave ?? []).entries()) await pass(ask, open, gate, 'leave', index);
  await finish(ask, open, now);
}

/** Before each step, at each look of a window, and before the phase counts as done. */
function inTime({ phase, target }: PhaseAsk, { until }: Open): void {
  refuseOverdue(phase, until, target.clock.now());
}

/** OS-04: that the kill switches can be written is shown by writing to each the value that it has. */
async function proveKillSwitches(ask: PhaseAsk, open: Open): Promise<void> {
  const before = stoodBefore(open);
  for (const one of open.switches.filter(each => each.kill === true)) {
    const value = before.get(one.id);
    await carryOut([{ one, from: value, to: value, safe: safeOf(open, one) }], writing(ask, open));
  }
}

async function set(ask: PhaseAsk, open: Open, wanted: readonly Wanted[], now: Map<string, string | undefined>): Promise<void> {
  const changes = wanted.map(({ one, to }): Change => ({ one, from: now.get(one.id), to, safe: safeOf(open, one) }));
  const shown = changes.map(({ one, from, to }) => ({
    switch: one.id,
    from: showValue(ask.plan, one, from),
    to: showValue(ask.plan, one, to),
  }));
  const switches = wanted.map(({ one }) => one.id);
  await record(ask, open, { type: 'writing', switches });
  ask.report?.({ type: 'writing', switches: shown });
  await carryOut(changes, writing(ask, open));
  for (const { one, to } of wanted) now.set(one.id, to);
  open.shown.push(...shown);
  await record(ask, open, { type: 'written', switches });
  ask.report?.({ type: 'written', switches: shown });
}

async function pass(ask: PhaseAsk, open: Open, gate: Gate, place: 'step' | 'leave', index: number): Promise<void> {
  const { plan, phase, target, signal } = ask;
  const alive = async (): Promise<void> => {
    inTime(ask, open);
    open.held = await renewLock(target.parameters, open.paths.lock, open.held, target.clock.now(), signal);
    await open.guard.before(signal);
  };
  inTime(ask, open);
  const looked = await ask.look(gate, place, index, alive);
  if (looked.triggered !== undefined) throw gonogoError('TRIGGERED', `trigger ${looked.triggered} of ${plan.system} fired`);
  if (looked.verdict !== 'GO')
    throw gonogoError(
      'LEAVE_GATE_NO_GO',
      `gate ${gate.id ?? gate.gate} of phase ${phase.id} said NO-GO${looked.because ? ` (${looked.because})` : ''}`,
    );
}

/** Everything that the phase set, and every kill switch, must stand as it left them: somebody may have pulled one. */
async function refuseMoved(
  ask: PhaseAsk,
  open: Open,
  now: ReadonlyMap<string, string | undefined>,
  code: 'READ_BACK_DIFFERS' | 'DRIFT',
): Promise<void> {
  const standing = allSettled(await readSwitches(open.switches, ask.target, ask.signal));
  const moved = open.switches.find(one => standing.get(one.id)?.value !== now.get(one.id));
  if (moved) throw gonogoError(code, `expected ${moved.id} to stand as the phase left it, found another value`);
}

/** A rollback may have begun during the last window: the fence is read before the phase counts as done, and after. */
async function finish(ask: PhaseAsk, open: Open, now: ReadonlyMap<string, string | undefined>): Promise<void> {
  const { target, plan, phase, world } = ask;
  inTime(ask, open);
  await open.guard.before(ask.signal);
  await refuseMoved(ask, open, now, 'DRIFT');
  const everything = builtSwitches(plan).filter(one => one.only_rollback === undefined);
  const standing = allSettled(await readSwitches(everything, target, ask.signal));
  const values = Object.fromEntries(everything.map(one => [one.id, standing.get(one.id)?.value ?? null]));
  await keepStanding(target.parameters, open.paths.standing, { world, phase: phase.id, values }, ask.signal);
  await open.guard.before(ask.signal);
  ask.signal.throwIfAborted();
  await record(ask, open, { type: 'phase-done' });
  if (await open.guard.raised())
    throw gonogoError('FENCED', 'expected the fence to stand when the phase was done, found it raised');
}
