import { canonical } from '../canonical.ts';
import { gonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import type { World } from '../world.ts';
import { pathsOf } from './paths.ts';
import { keepSecurely, keptSecurely } from './stored.ts';

/** Who watched the triggers since a phase was done, while its successor waits for people: all times ms since the epoch. */
export interface Watched {
  readonly world: World;
  readonly plan: string;
  readonly phase: string;
  /** When the phase was done. */
  readonly from: number;
  /** Until when every trigger that acts is known not to have fired. */
  readonly until: number;
  readonly looks: number;
  /** Looks that should have been and were not: a runner that came late, or not at all. */
  readonly missed: number;
  /** Times of which nothing is known, since nobody looked and nothing looks back. */
  readonly holes: readonly (readonly [number, number])[];
  /** When the memories below were begun. */
  readonly openedAt: number;
  /** What checks remember, by their ids. */
  readonly texts: Readonly<Record<string, string>>;
  /** The trigger that fired. */
  readonly fired?: string;
}

const nameOf = (system: string, phase: string): string => `${pathsOf(system).records}/watched.${phase}`;

/**
 * Keeps how far the watch has come.
 * @param parameters the port
 * @param system the plan's system
 * @param watched the record
 * @throws GonogoError `VALUE_TOO_LARGE`; whatever the port throws
 */
export async function keepWatched(parameters: Parameters, system: string, watched: Watched, signal?: AbortSignal): Promise<void> {
  await keepSecurely(parameters, nameOf(system, watched.phase), canonical({ ...watched }), signal);
}

/**
 * Reads how far the watch after a phase has come.
 * @param parameters the port
 * @param system the plan's system
 * @param after the world, the phase, and when it was done
 * @returns the record; undefined if nobody has watched since then
 * @throws GonogoError `WORLD_OTHER`, `RESPONSE_INVALID` if what stands there is none; whatever the port throws
 */
export async function readWatched(
  parameters: Parameters,
  system: string,
  after: Pick<Watched, 'world' | 'phase' | 'from'>,
  signal?: AbortSignal,
): Promise<Watched | undefined> {
  const text = await keptSecurely(parameters, nameOf(system, after.phase), signal);
  if (text === undefined) return undefined;
  const data = jsonObject(text, 'the record of a watch');
  const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  const { holes, texts } = data;
  const whole =
    (data.world === 'production' || data.world === 'rehearsal') &&
    typeof data.plan === 'string' &&
    data.phase === after.phase &&
    [data.from, data.until, data.looks, data.missed, data.openedAt].every(isTime) &&
    Array.isArray(holes) &&
    holes.every(each => Array.isArray(each) && each.length === 2 && each.every(isTime)) &&
    typeof texts === 'object' &&
    texts !== null &&
    Object.values(texts).every(each => typeof each === 'string') &&
    (data.fired === undefined || typeof data.fired === 'string');
  if (!whole) throw gonogoError('RESPONSE_INVALID', 'expected the record of a watch, found something else');
  if (data.world !== after.world)
    throw gonogoError('WORLD_OTHER', `expected the record of a watch of the world ${after.world}, found another world’s`);
  const watched = data as unknown as Watched;
  // Of an earlier time that this phase was done: it says nothing about now.
  return watched.from === after.from ? watched : undefined;
}
