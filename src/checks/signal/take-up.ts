import { addMinute, failed, openSignal } from '../../canary/signal.ts';
import type { Target } from '../../target.ts';
import type { Run, Watching } from '../kind.ts';
import { openingOf, type Past, readHistory } from './history.ts';
import { type Memory, recall } from './memory.ts';
import { type Counted, MINUTE_MS } from './minutes.ts';
import { broken } from './rules.ts';
import type { SignalCheck } from './schema.ts';
import { isStatistical } from './told.ts';

/**
 * The memory as the window opens: the history is read once, and what is compared with it stands still from then on.
 * @param check the plan's words for it
 * @param watching the window
 * @param on CloudWatch and its logs
 * @param run for the signal of the deadline
 * @returns what is remembered, or what the history lacks
 * @throws GonogoError as `readMinutes`, `RESPONSE_INVALID` if what was remembered is no memory
 */
export async function opened(
  check: SignalCheck,
  watching: Watching,
  on: Pick<Target, 'metrics' | 'logs'>,
  run: Run,
): Promise<Memory | Exclude<Past, { readonly counted: unknown }>> {
  const memory = recall(watching.remembered);
  if (memory.opening !== undefined || memory.lived === true || memory.ticks.length > 0) return memory;
  const { source } = check;
  // An endpoint tells what is now: that it answers is all that can be asked of its past.
  if (source.type === 'http' || source.type === 'sql') return { ...memory, lived: true };
  // Rules without a history still want to know that the metric lives.
  const past = await readHistory(check, source, watching, on, run);
  if ('not' in past) return past;
  const steady = past.steady ? ({ steady: true } as const) : {};
  if (check.signal === 'absolute') {
    const limit = check.limit ?? 0;
    return { ...memory, ...steady, lived: true, state: openSignal({ tolerateRatio: 0, tolerateRate: limit, minBadTicks: 1 }) };
  }
  if (!isStatistical(check)) return { ...memory, ...steady, lived: true };
  const opening = openingOf(check, past.counted, watching.ms);
  return { ...memory, ...steady, opening, state: openSignal(opening.options) };
}

/**
 * Takes up minutes that have settled since the last look, each once, in the order of time.
 * @param check the plan's words for it
 * @param memory so far
 * @param counted minutes with data
 * @param asked all of them
 * @returns the memory after them; a failure is sticky
 */
export function takeUp(check: SignalCheck, memory: Memory, counted: readonly Counted[], asked: readonly number[]): Memory {
  const found = new Map(counted.map(each => [each.at, each]));
  let { state } = memory;
  const ticks = [...memory.ticks];
  const missing = [...memory.missing];
  for (const at of asked) {
    const minute = found.get(at);
    // A metric of failures that has stopped looks like health beside a total that goes on.
    if (minute === undefined || (minute.silent === true && memory.steady === true)) {
      missing.push(at / MINUTE_MS);
      continue;
    }
    const slices = memory.opening?.slices ?? [];
    const [xb, nb] = slices[ticks.length % Math.max(1, slices.length)] ?? [0, 0];
    const beside = minute.control === undefined ? { xb, nb } : { xb: minute.control.x, nb: minute.control.n };
    if (state) state = addMinute(state, { x: minute.x, n: minute.n, ...beside });
    ticks.push([at / MINUTE_MS, minute.x, minute.n]);
  }
  const next: Memory = { ...memory, ticks, missing, ...(state ? { state } : {}) };
  const reason = memory.failed ?? (state && failed(state) ? 'SIGNAL_WORSE' : broken(check, next));
  return reason === undefined ? next : { ...next, failed: reason };
}
