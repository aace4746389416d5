import type { BuiltSwitch } from '../changes/address.ts';
import { setByCommand } from '../changes/command.ts';
import { setVariables } from '../changes/function-variables.ts';
import { LONGEST_WRITE_MS, SHORT_PAUSE_MS } from '../changes/longest-write.ts';
import { setParameter } from '../changes/parameter.ts';
import type { Wanted } from '../changes/plan-changes.ts';
import { allRead, readSwitches, type Standing } from '../changes/read.ts';
import type { Change, Writing } from '../changes/write.ts';
import { gonogoError } from '../errors.ts';
import type { RestorePoint } from '../journal/restore-point.ts';

const ROUNDS = 4;

/** What an undo needs to know of its phase. */
export interface UndoAsk {
  /** What the phase set or meant to set, in that order. */
  readonly wanted: readonly Wanted[];
  readonly point: RestorePoint;
  /** What rollback would set. */
  readonly safeOf: (one: BuiltSwitch) => string | undefined;
  /** Whether the end of each write of the phase is known; if not, one may still land. */
  readonly quiet: boolean;
}

/**
 * Puts back what a phase changed, from its restore point, behind the same fence and in the reverse order of the plan, and
 * reads until two readings agree. A switch that stands at neither what was before nor what the phase set is somebody else's
 * doing, perhaps a kill switch that was pulled: it is not moved, and the undo fails.
 * @param ask what the phase set, and what stood before
 * @param writing ports, clock, guard
 * @throws GonogoError `CONFLICT`, `NOT_VERIFIED` if no two readings agree with the restore point, and what writing throws
 */
export async function undoPhase(ask: UndoAsk, writing: Writing): Promise<void> {
  const { wanted, point, safeOf } = ask;
  const switches = [...new Set(wanted.map(each => each.one))];
  const before = new Map(point.before.map(each => [each.switch, each.value ?? undefined]));
  let pause = ask.quiet ? SHORT_PAUSE_MS : LONGEST_WRITE_MS;
  for (let round = 1, agreeing = 0; round <= ROUNDS; round += 1) {
    const now = allRead(await readSwitches(switches, writing.on, writing.signal));
    const changes = switches.flatMap((one): readonly Change[] => {
      const stands: Standing = now.get(one.id) ?? { value: undefined };
      const to = before.get(one.id);
      if (stands.value === to && stands.unsettled === undefined) return [];
      if (stands.value !== to && !wanted.some(each => each.one.id === one.id && each.to === stands.value))
        throw gonogoError(
          'CONFLICT',
          `expected ${one.id} to stand as the phase or its restore point has it, found another value`,
        );
      return [{ one, from: stands.value, to, safe: safeOf(one) }];
    });
    agreeing = changes.length === 0 ? agreeing + 1 : 0;
    if (agreeing === 2) return;
    for (const group of grouped(changes.toReversed())) await carryOut(group, writing);
    await writing.clock.sleep(pause, writing.signal);
    pause = SHORT_PAUSE_MS;
  }
  throw gonogoError('NOT_VERIFIED', 'expected two readings to agree with what stood before the phase, found that they do not');
}

/** Changes of one function go together; every parameter goes alone. */
function grouped(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = 'function' in change.one ? `function ${change.one.function}` : `switch ${change.one.id}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

/**
 * Carries out changes that belong together: one parameter, what one command sets, or variables of one function.
 * @param changes a group
 * @param writing ports, clock, guard
 * @throws what writing throws
 */
export async function carryOut(changes: readonly Change[], writing: Writing): Promise<void> {
  const variables = changes.flatMap(change => ('variable' in change.one ? [{ ...change, one: change.one }] : []));
  const parameters = changes.flatMap(change => ('parameter' in change.one ? [{ ...change, one: change.one }] : []));
  for (const change of parameters) await setParameter(change, writing);
  for (const change of changes) if ('run' in change.one) await setByCommand({ ...change, one: change.one }, writing);
  if (variables.length > 0) await setVariables(variables, writing);
}
