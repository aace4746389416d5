import { gonogoError } from '../errors.ts';
import { listText, membersOf } from '../members.ts';
import type { Gate, Plan, Step, Value } from '../plan/schema/index.ts';
import type { Secrets } from '../target.ts';
import { type BuiltSwitch, builtOf } from './address.ts';
import type { Standing } from './read.ts';

/** What a phase does, in order: single parameters, all variables of one function at once, and gates between. */
export type Work = { readonly do: 'set'; readonly wanted: readonly Wanted[] } | { readonly do: 'gate'; readonly gate: Gate };

/** A switch and the value it shall have; undefined means absent. */
export interface Wanted {
  readonly one: BuiltSwitch;
  readonly to: string | undefined;
}

/**
 * Reads a phase's steps into work. Neighbouring sets of one function are one update; lint sees to it that they are neighbours.
 * Values that come from secrets are read here, before the first write, so that an empty or missing one stops the phase in time.
 * @param plan the plan
 * @param steps the phase's steps
 * @param secrets the port
 * @param now what stands, for members that stay, and the optional steps that the dispatch has asked for, by id
 * @returns the work in order
 * @throws GonogoError `NOT_BUILT`, `UNKNOWN_SWITCH`, `ALLOWLIST_EMPTY`, `NOT_FOUND`, `VALUE_UNREADABLE`, or what the port throws
 */
export async function workOf(
  plan: Plan,
  steps: readonly Step[],
  secrets: Secrets,
  { standing, chosen }: { readonly standing: ReadonlyMap<string, Standing>; readonly chosen: readonly string[] },
  signal?: AbortSignal,
): Promise<readonly Work[]> {
  const work: Work[] = [];
  /** What stands, and what the steps before will have set. */
  const values = new Map([...standing].map(([id, { value }]) => [id, value]));
  for (const step of steps) {
    if ('gate' in step) {
      work.push({ do: 'gate', gate: step });
      continue;
    }
    if (!('set' in step))
      throw gonogoError(
        'NOT_BUILT',
        'expected steps that set switches or are gates, found a command; this version cannot carry it out',
      );
    if (step.optional === true && (step.id === undefined || !chosen.includes(step.id))) continue;
    const [id, value] = Object.entries(step.set)[0] ?? [];
    const written = plan.switches.find(each => each.id === id);
    if (!written || value === undefined) throw gonogoError('UNKNOWN_SWITCH', 'expected a step to set a switch of the plan');
    const one = builtOf(plan, written);
    if (!one)
      throw gonogoError(
        'NOT_BUILT',
        `expected ${written.id} to be a parameter, a list, a function variable or a version; this version cannot set another kind`,
      );
    const to = await wantedValue(one, value, { secrets, now: values.get(one.id) }, signal);
    values.set(one.id, to);
    const last = work.at(-1);
    const joins =
      last?.do === 'set' &&
      'function' in one &&
      last.wanted.every(each => 'function' in each.one && each.one.function === one.function);
    if (joins) work[work.length - 1] = { do: 'set', wanted: [...last.wanted, { one, to }] };
    else work.push({ do: 'set', wanted: [{ one, to }] });
  }
  return work;
}

async function wantedValue(
  one: BuiltSwitch,
  value: Value,
  { secrets, now }: { readonly secrets: Secrets; readonly now: string | undefined },
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (typeof value === 'string') return value;
  if ('absent' in value) return undefined;
  if ('members' in value) {
    if (value.keep !== true) return listText(value.members);
    const stand = now === undefined ? undefined : membersOf(now);
    // What stands cannot be kept by a list that nobody can read.
    if (!stand) throw gonogoError('VALUE_UNREADABLE', `expected ${one.id} to hold a list as JSON, found none that can be kept`);
    return listText([...stand, ...value.members.filter(member => !stand.includes(member))]);
  }
  const text = await secrets.value(value.secret, signal);
  // A limit without entries limits nothing, or everything, as the system pleases: neither is what was signed.
  if (one.limits !== undefined && text.split(/[,;\s]+/).every(entry => entry === '')) {
    throw gonogoError('ALLOWLIST_EMPTY', `expected the secret for ${one.id} to have at least one entry, found none`);
  }
  return text.trim();
}
