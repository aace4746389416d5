import { addMinute, couldPass, failed, lnEvidence, look, openSignal } from '../canary/signal.ts';
import type { Code } from '../codes.ts';
import type { Facts, Observation } from '../finding.ts';
import { type Measure, UNKNOWN } from '../measure.ts';
import type { Target } from '../target.ts';
import type { CheckKind, Run, Watching } from './kind.ts';
import { isReachable, openingOf, readHistory } from './signal/history.ts';
import { type Memory, recall } from './signal/memory.ts';
import { type Counted, MINUTE_MS, minuteFrom, readMinutes, settledUntil } from './signal/minutes.ts';
import { broken, isBlind, longestRow, sawEnough, sums } from './signal/rules.ts';
import { type MetricSource, type SignalCheck, schema } from './signal/schema.ts';

export type { SignalCheck } from './signal/schema.ts';

const isStatistical = ({ signal }: SignalCheck): boolean => signal === 'error-rate' || signal === 'count';
/** Further requests that anybody would still wait for. */
const MOST_NEEDED = 100_000;

/** The metric has lived, and the window that follows could pass: asked before anything is changed. */
async function probe(check: SignalCheck, source: MetricSource, on: Pick<Target, 'metrics'>, run: Run): Promise<Observation> {
  const history = await readHistory(check, source, run.clock.now(), on, run);
  const expected = { word: 'a window that can pass' };
  if (!history) return { met: 'error', reason: 'HISTORY_TOO_SHORT', expected, actual: UNKNOWN };
  const window = run.windowMs;
  const perMinute = history.reduce((sum, { n }) => sum + n, 0) / history.length;
  const facts: Facts = { history: { count: history.length }, per_minute: { count: round(perMinute) } };
  if (window === undefined) return { met: true, expected, actual: { word: 'data' }, facts };
  const enough = isStatistical(check)
    ? isReachable(openingOf(check, history, window), window)
    : (window / MINUTE_MS) * perMinute >= (check.min_samples ?? 1);
  if (enough) return { met: true, expected, actual: { word: 'reachable' }, facts };
  return { met: false, reason: 'WINDOW_CANNOT_PASS', expected, actual: { word: 'not reachable' }, facts };
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Takes up the minutes that have settled since the last look, each once, in the order of time. */
function takeUp(check: SignalCheck, memory: Memory, counted: readonly Counted[], asked: readonly number[]): Memory {
  const found = new Map(counted.map(each => [each.at, each]));
  let { state } = memory;
  const ticks = [...memory.ticks];
  const missing = [...memory.missing];
  for (const at of asked) {
    const minute = found.get(at);
    if (minute === undefined) {
      missing.push(at / MINUTE_MS);
      continue;
    }
    const slices = memory.opening?.slices ?? [];
    const [xb, nb] = slices[ticks.length % Math.max(1, slices.length)] ?? [0, 0];
    if (state) state = addMinute(state, { x: minute.x, n: minute.n, xb, nb });
    ticks.push([at / MINUTE_MS, minute.x, minute.n]);
  }
  const next: Memory = { ...memory, ticks, missing, ...(state ? { state } : {}) };
  const reason = memory.failed ?? (state && failed(state) ? 'SIGNAL_WORSE' : broken(check, next));
  return reason === undefined ? next : { ...next, failed: reason };
}

/** The memory as the window opens: the history is read once, and what is compared with it stands still from then on. */
async function opened(
  check: SignalCheck,
  source: MetricSource,
  watching: Watching,
  on: Pick<Target, 'metrics'>,
  run: Run,
): Promise<Memory | undefined> {
  const memory = recall(watching.remembered);
  if (memory.opening !== undefined || memory.lived === true || memory.ticks.length > 0) return memory;
  // Rules without a history still want to know that the metric lives.
  const history = await readHistory(check, source, watching.openedAt, on, run);
  if (!history) return undefined;
  if (check.signal === 'absolute') {
    const limit = check.limit ?? 0;
    return { ...memory, lived: true, state: openSignal({ tolerateRatio: 0, tolerateRate: limit, minBadTicks: 1 }) };
  }
  if (!isStatistical(check)) return { ...memory, lived: true };
  const opening = openingOf(check, history, watching.ms);
  return { ...memory, opening, state: openSignal(opening.options) };
}

function factsOf(check: SignalCheck, memory: Memory): Facts {
  const { bad, all } = sums(memory);
  const shares = check.source.type === 'metric' && check.source.of !== undefined;
  const rate = memory.opening?.rate;
  const spent = memory.state ? lnEvidence(memory.state) : undefined;
  return {
    bad: { count: round(bad) },
    of: { count: round(all) },
    value: levelNow(check, memory),
    ...(rate === undefined ? {} : { baseline: shares ? { ratio: round(rate) } : { count: round(rate) } }),
    ...(spent ? { evidence: { ratio: round(Math.min(1, Math.max(0, spent.most / spent.limit))) } } : {}),
    ...(memory.state && memory.opening ? { needed: { count: neededOf(memory.state) } } : {}),
    minutes: { count: memory.ticks.length },
    missed: { count: memory.missing.length },
  };
}

/** How many further good ones a look would still need, by halving. */
function neededOf(state: NonNullable<Memory['state']>): number {
  if (couldPass(state, 0)) return 0;
  if (!couldPass(state, MOST_NEEDED)) return MOST_NEEDED;
  let [low, high] = [0, MOST_NEEDED];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (couldPass(state, middle)) high = middle;
    else low = middle;
  }
  return high;
}

function levelNow(check: SignalCheck, memory: Memory): Measure {
  const { bad, all } = sums(memory);
  if (check.signal === 'zero') return { count: bad };
  if (check.source.type === 'metric' && check.source.of !== undefined) return { ratio: all === 0 ? 0 : round(bad / all) };
  // A level is told by its newest minute.
  const newest = memory.ticks.at(-1)?.[1] ?? 0;
  return { count: round(check.signal === 'count' ? (memory.ticks.length === 0 ? 0 : bad / memory.ticks.length) : newest) };
}

function expectedOf(check: SignalCheck, memory: Memory): Measure {
  if (check.signal === 'zero') return { count: 0 };
  const shares = check.source.type === 'metric' && check.source.of !== undefined;
  const limit = isStatistical(check)
    ? Math.max((memory.opening?.rate ?? 0) * (check.harm ?? 2), check.harm_rate ?? 0)
    : (check.limit ?? 0);
  return shares && limit <= 1 ? { ratio: round(limit) } : { count: round(limit) };
}

/** The end of a window: PASS only if harm is ruled out; what cannot be told is no pass. */
function atTheEnd(
  check: SignalCheck,
  memory: Memory,
): { readonly memory: Memory; readonly reason?: Code; readonly facts: Facts } {
  if (isBlind(memory)) return { memory, reason: 'MISSING_DATA', facts: {} };
  if (!memory.state || !memory.opening)
    return sawEnough(check, memory) ? { memory, facts: {} } : { memory, reason: 'NOT_ENOUGH_TRAFFIC', facts: {} };
  if (sums(memory).all < (check.min_samples ?? 1)) return { memory, reason: 'NOT_ENOUGH_TRAFFIC', facts: {} };
  const { state, verdict, reason, pHarm, budget } = look(memory.state);
  const facts = { p_harm: { ratio: round(pHarm) }, budget: { ratio: round(budget) } };
  const next = { ...memory, state };
  return verdict === 'PASS' ? { memory: next, facts } : { memory: next, reason: reason ?? 'HARM_NOT_RULED_OUT', facts };
}

/** A signal: is it worse than tolerated, asked at every look; is harm ruled out, asked once, at the end. */
export const signal: CheckKind<SignalCheck, 'metrics'> = {
  kind: 'signal',
  schema,
  needs: ['metrics'],
  async observe(check, on, run) {
    const { watching } = run;
    const { source } = check;
    if (source.type !== 'metric') return { met: 'error', reason: 'NOT_BUILT', expected: { word: 'built' }, actual: UNKNOWN };
    if (!watching) return probe(check, source, on, run);
    const before = await opened(check, source, watching, on, run);
    if (!before) return { met: 'error', reason: 'HISTORY_TOO_SHORT', expected: { word: 'a history' }, actual: UNKNOWN };
    const last = Math.max(
      ...[...before.ticks.slice(-1).map(([at]) => at), ...before.missing.slice(-1)].map(at => (at + 1) * MINUTE_MS),
      0,
    );
    const from = Math.max(minuteFrom(watching.openedAt), last);
    const settled = settledUntil(run.clock.now());
    // What may not happen once has happened, whether its minute has settled or not: it can only grow.
    const until = check.signal === 'zero' ? minuteFrom(run.clock.now()) : settled;
    const { counted, asked } = await readMinutes(source, from, Math.max(from, until), on, run);
    const isSettled = (at: number): boolean => at < settled;
    const judged = counted.filter(({ at, x }) => isSettled(at) || x > 0);
    const memory = takeUp(
      check,
      before,
      judged,
      asked.filter(at => isSettled(at) || judged.some(each => each.at === at)),
    );
    const ended = memory.failed === undefined && watching.closing ? atTheEnd(check, memory) : undefined;
    watching.remember(JSON.stringify(ended?.memory ?? memory));
    const seen = {
      expected: expectedOf(check, memory),
      actual: levelNow(check, memory),
      facts: { ...factsOf(check, memory), ...ended?.facts },
    };
    if (memory.failed !== undefined) return { met: false, reason: memory.failed, ...seen };
    // A metric that has stopped is not waited for until the end of the window.
    if (longestRow(memory.missing) > 5) return { met: 'inconclusive', reason: 'MISSING_DATA', ...seen };
    if (!ended) return { met: 'inconclusive', reason: 'WATCHING', ...seen };
    return ended.reason === undefined ? { met: true, ...seen } : { met: 'inconclusive', reason: ended.reason, ...seen };
  },
};
