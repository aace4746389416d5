import { look } from '../canary/signal.ts';
import type { Code } from '../codes.ts';
import type { Facts, Observation } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import type { Target } from '../target.ts';
import type { CheckKind, Run, Watching } from './kind.ts';
import type { Memory } from './signal/memory.ts';
import { type Counted, MINUTE_MS, minuteFrom, readMinutes, settledUntil } from './signal/minutes.ts';
import { readNow } from './signal/now.ts';
import { probe } from './signal/probe.ts';
import { isBlind, longestRow, sawEnough, sums } from './signal/rules.ts';
import { type HttpSource, type PastSource, type SignalCheck, schema } from './signal/schema.ts';
import { opened, takeUp } from './signal/take-up.ts';
import { expectedOf, factsOf, levelNow, round } from './signal/told.ts';

export type { SignalCheck } from './signal/schema.ts';

/** The end of a window: PASS only if harm is ruled out; what cannot be told is no pass. */
function atTheEnd(
  check: SignalCheck,
  memory: Memory,
): { readonly memory: Memory; readonly reason?: Code; readonly facts: Facts } {
  if (isBlind(memory)) return { memory, reason: 'MISSING_DATA', facts: {} };
  if (!memory.state || !memory.opening)
    return sawEnough(check, memory) ? { memory, facts: {} } : { memory, reason: 'NOT_ENOUGH_TRAFFIC', facts: {} };
  if (sums(check, memory).all < (check.min_samples ?? 1)) return { memory, reason: 'NOT_ENOUGH_TRAFFIC', facts: {} };
  const { state, verdict, reason, pHarm, budget } = look(memory.state);
  const facts = { p_harm: { ratio: round(pHarm) }, budget: { ratio: round(budget) } };
  const next = { ...memory, state };
  return verdict === 'PASS' ? { memory: next, facts } : { memory: next, reason: reason ?? 'HARM_NOT_RULED_OUT', facts };
}

/** Minutes that are to be judged at a look. */
interface New {
  readonly judged: readonly Counted[];
  readonly asked: readonly number[];
}

/** The end of the last minute that was taken up or missed, ms since the epoch. */
const lastOf = ({ ticks, missing }: Memory): number => (Math.max(ticks.at(-1)?.[0] ?? -1, missing.at(-1) ?? -1) + 1) * MINUTE_MS;

/** Settled minutes since the last look, of a source that knows its past. */
async function newMinutes(
  check: SignalCheck & { readonly source: PastSource },
  memory: Memory,
  openedAt: number,
  on: Pick<Target, 'metrics' | 'logs'>,
  run: Run,
): Promise<New> {
  const from = Math.max(minuteFrom(openedAt), lastOf(memory));
  const settled = settledUntil(run.clock.now());
  // What may not happen once has happened, whether its minute has settled or not: it can only grow.
  const until = check.signal === 'zero' ? minuteFrom(run.clock.now()) : settled;
  const { counted, asked } = await readMinutes(check.source, from, Math.max(from, until), on, run);
  const isSettled = (at: number): boolean => at < settled;
  const judged = counted.filter(({ at, x }) => isSettled(at) || x > 0);
  return { judged, asked: asked.filter(at => isSettled(at) || judged.some(each => each.at === at)) };
}

/** The minute of now of an endpoint that knows no past; planned looks that were not taken are minutes without data. */
async function thisMinute(
  source: HttpSource,
  memory: Memory,
  { openedAt, every }: Watching,
  on: Pick<Target, 'http'>,
  run: Run,
): Promise<New> {
  const at = Math.floor(run.clock.now() / MINUTE_MS) * MINUTE_MS;
  const last = lastOf(memory) - MINUTE_MS;
  if (at <= last) return { judged: [], asked: [] };
  const asked: number[] = [];
  const step = Math.max(MINUTE_MS, every);
  // One and a half steps are a look that was a little late.
  for (
    let missed = (last < 0 ? Math.floor(openedAt / MINUTE_MS) * MINUTE_MS - step : last) + step;
    missed <= at - step / 2;
    missed += step
  )
    asked.push(missed);
  return { judged: [await readNow(source, at, on.http, run.signal)], asked: [...asked, at] };
}

/** A signal: is it worse than tolerated, asked at every look; is harm ruled out, asked once, at the end. */
export const signal: CheckKind<SignalCheck, 'metrics' | 'logs' | 'http'> = {
  kind: 'signal',
  schema,
  needs: ['metrics', 'logs', 'http'],
  async observe(check, on, run): Promise<Observation> {
    const { watching } = run;
    const { source } = check;
    if (!watching || source.type === 'sql') return await probe(check, on, run);
    const before = await opened(check, watching, on, run);
    if ('not' in before) return { met: 'error', reason: before.not, expected: { word: 'a history' }, actual: UNKNOWN };
    const { judged, asked } =
      source.type === 'http'
        ? await thisMinute(source, before, watching, on, run)
        : await newMinutes({ ...check, source }, before, watching.openedAt, on, run);
    const memory = takeUp(check, before, judged, asked);
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
