import { addressOf, builtOf, builtSwitches, sayAddress } from '../changes/address.ts';
import { LONGEST_WRITE_MS } from '../changes/longest-write.ts';
import { type Safe, safeValue } from '../changes/safe.ts';
import type { Code } from '../codes.ts';
import { closeFence } from '../journal/fence.ts';
import { pathsOf } from '../journal/paths.ts';
import type { Plan, Switch } from '../plan/schema/index.ts';
import type { Result, RollbackAsk, RollbackDone } from '../rollback/ask.ts';
import { cutOff, raiseOf } from '../rollback/cut-off.ts';
import { setSafe } from '../rollback/direction.ts';
import { newestFirst } from '../rollback/order.ts';
import { readBack } from '../rollback/read-back.ts';
import { note, remember } from '../rollback/remember.ts';
import { scopeOf, withoutPhases, withoutTaken } from '../rollback/scope.ts';

export type { Result, RollbackAsk, RollbackDone, RollbackEvent } from '../rollback/ask.ts';
export { LONGEST_WRITE_MS };

/**
 * Puts every switch of the system to its safe value: kill switches first, from the plan alone and in parallel with
 * raising the fence, before anything is read from the journal; then the rest, newest phase first; then reads until two
 * readings agree. It never waits for a lock, a failed step never stops the rest, and doing it twice is harmless.
 * @param ask the plan, ports and scope
 * @returns what was done at each address; it does not throw for what production answers
 * @throws GonogoError `UNKNOWN_SWITCH` before anything is written, if `only` names none or one that the plan does not have
 */
export async function rollBack({ only: named, ...whole }: RollbackAsk): Promise<RollbackDone> {
  const only = withoutPhases(whole.plan, named);
  const ask: RollbackAsk = only ? { ...whole, only } : whole;
  const { plan, target, report } = ask;
  const { clock } = target;
  const scope = scopeOf(plan, only);
  const built = scope.switches.flatMap(one => builtOf(plan, one) ?? []);

  // 1. The kill switches and the fence, at once.
  const elapsed = (): number => Math.max(0, clock.now() - ask.startedAt);
  const { results, safeMs, tell } = ledger(plan, scope.switches, elapsed);
  let killMs = elapsed();
  const epoch = await cutOff(ask, built, (one, result, reason) => {
    killMs = elapsed();
    // Told first, by itself: an argument of `report?.()` is not evaluated when nobody listens.
    const told = tell(one, result, reason);
    report?.({ type: 'kill', result: told, ms: killMs });
  });
  report?.({ type: 'fence', raised: epoch !== undefined });

  // 2. What stood before, if it can be read; otherwise the declared values serve.
  const memory = await remember(ask, epoch);
  report?.({ type: 'known', journal: memory.journal });
  const begun = only || memory.lost ? true : await note(ask, memory, { type: 'rollback-begun' });

  // 3. The other switches, newest phase first.
  const lists = await withoutTaken(plan, scope, target);
  const ground = { plan, known: memory.known, taken: lists.taken };
  const safe = new Map<string, Safe>(built.map(one => [one.id, lists.safe.get(one.id) ?? safeValue(one, memory.known)]));
  for (const group of newestFirst(
    plan,
    built.filter(one => one.kill !== true),
  )) {
    await setSafe(group, safe, ground, target, (one, result, reason) => {
      const told = tell(one, result, reason);
      report?.({ type: 'switch', result: told });
    });
  }

  // 4. Read back until two readings agree, again after the longest write in flight could have landed.
  const back = await readBack(ask, built, safe, { epoch, othersWriting: memory.othersWriting, ground }, tell);
  const all = [...results.values()];
  const verified = back.agreed && back.epoch !== undefined && all.every(each => each.reason === 'MET');
  const verifiedMs = elapsed();
  const ended = await note(ask, memory, ending(only !== undefined, verified));
  const closed = verified && back.epoch !== undefined ? await close(ask, back.epoch) : true;
  return {
    verified,
    results: all,
    killMs,
    safeMs: Object.fromEntries(safeMs),
    ...(verified ? { verifiedMs } : {}),
    fenceRaised: back.epoch !== undefined,
    journal: memory.journal,
    journalWritten: begun && ended && closed,
    manual: plan.rollback.manual,
    left: scope.left.map(one => one.id),
  };
}

const ending = (surgical: boolean, verified: boolean) => {
  const unverified = verified ? {} : { reason: 'NOT_VERIFIED' as const };
  return { type: surgical ? 'surgical' : verified ? 'rolled-back' : 'rollback-incomplete', ...unverified } as const;
};

/** A fence that cannot be closed refuses later phases: that is told, and undoes nothing that is verified. */
const close = (ask: RollbackAsk, epoch: number): Promise<boolean> =>
  closeFence(ask.target.parameters, pathsOf(ask.plan.system).fence, epoch, raiseOf(ask)).then(
    () => true,
    () => false,
  );

/** What is known of each switch. Once applied it stays so: reading it back safe does not make it "already" safe. */
function ledger(plan: Plan, scope: readonly Switch[], elapsed: () => number) {
  const results = new Map<string, Result>();
  const safeMs = new Map<string, number>();
  const addresses = new Map(builtSwitches(plan).map(one => [one.id, sayAddress(addressOf(one))]));
  const tell = (one: Pick<Switch, 'id' | 'kill'>, result: Result['result'], reason: Code): Result => {
    const before = results.get(one.id);
    const applied = result === 'already-safe' && before?.result === 'applied';
    // A reading says only that it is not safe; why it could not be made so is worth more.
    const known = reason === 'NOT_VERIFIED' && before !== undefined && before.reason !== 'MET' ? before.reason : reason;
    const address = addresses.get(one.id) ?? one.id;
    const told: Result = {
      switch: one.id,
      address,
      kill: one.kill === true,
      result: applied ? 'applied' : result,
      reason: known,
    };
    results.set(one.id, told);
    if (known !== 'MET') safeMs.delete(one.id);
    else if (result === 'applied' || !safeMs.has(one.id)) safeMs.set(one.id, elapsed());
    return told;
  };
  for (const one of scope) tell(one, 'unknown', builtOf(plan, one) ? 'NOT_VERIFIED' : 'NOT_BUILT');
  return { results, safeMs, tell };
}
