import { canonical } from '../canonical.ts';
import type { Coverage } from '../coverage.ts';
import { gonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import type { World } from '../world.ts';
import { pathsOf } from './paths.ts';
import { keepSecurely, keptSecurely } from './stored.ts';

/** How far hypercare has come; all times ms since the epoch. */
export interface Cared extends Coverage {
  readonly world: World;
  /** The phase that was the last one to be done. */
  readonly phase: string;
  /** When it was done: hypercare's beginning. */
  readonly from: number;
  /** When the last look was, whatever it could tell; `from` before the first. */
  readonly last: number;
  /** Checks that were measured bad at any look: what was bad once is no calm day. */
  readonly failed: readonly string[];
  /** Verdicts of the reports that are written, by their times as the plan writes them. */
  readonly reports: Readonly<Record<string, 'GO' | 'NO-GO'>>;
  /** What checks remember that cannot read their own past, by their ids. */
  readonly texts: Readonly<Record<string, string>>;
}

const nameOf = (system: string): string => `${pathsOf(system).records}/hypercare`;

/**
 * Keeps how far hypercare has come.
 * @param parameters the port
 * @param system the plan's system
 * @param cared the record
 * @throws GonogoError `VALUE_TOO_LARGE`; whatever the port throws
 */
export async function keepCared(parameters: Parameters, system: string, cared: Cared, signal?: AbortSignal): Promise<void> {
  await keepSecurely(parameters, nameOf(system), canonical({ ...cared }), signal);
}

/**
 * Reads how far hypercare has come.
 * @param parameters the port
 * @param system the plan's system
 * @param of the world, the last phase, and when it was done
 * @returns the record; undefined if nobody has looked since then
 * @throws GonogoError `WORLD_OTHER`, `RESPONSE_INVALID` if what stands there is none; whatever the port throws
 */
export async function readCared(
  parameters: Parameters,
  system: string,
  of: Pick<Cared, 'world' | 'phase' | 'from'>,
  signal?: AbortSignal,
): Promise<Cared | undefined> {
  const text = await keptSecurely(parameters, nameOf(system), signal);
  if (text === undefined) return undefined;
  const data = jsonObject(text, 'the record of hypercare');
  const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
  const { holes, texts, reports, failed } = data;
  const whole =
    (data.world === 'production' || data.world === 'rehearsal') &&
    typeof data.phase === 'string' &&
    [data.from, data.last, data.until, data.looks, data.missed].every(isTime) &&
    Array.isArray(holes) &&
    holes.every(each => Array.isArray(each) && each.length === 2 && each.every(isTime)) &&
    Array.isArray(failed) &&
    failed.every(each => typeof each === 'string') &&
    isMap(reports) &&
    Object.values(reports).every(each => each === 'GO' || each === 'NO-GO') &&
    isMap(texts) &&
    Object.values(texts).every(each => typeof each === 'string');
  if (!whole) throw gonogoError('RESPONSE_INVALID', 'expected the record of hypercare, found something else');
  if (data.world !== of.world)
    throw gonogoError('WORLD_OTHER', `expected the record of hypercare of the world ${of.world}, found another world’s`);
  const cared = data as unknown as Cared;
  // Of an earlier cutover, or before an optional phase was added: it says nothing about now.
  return cared.phase === of.phase && cared.from === of.from ? cared : undefined;
}

/**
 * Two records of one hypercare as one: what either run found bad or could not know stays so.
 * @param ours one of them
 * @param theirs the other, undefined if there is none
 * @returns what is known by both
 */
export function joined(ours: Cared, theirs: Cared | undefined): Cared {
  if (!theirs) return ours;
  const bad = [...Object.entries(ours.reports), ...Object.entries(theirs.reports)].filter(([, verdict]) => verdict === 'NO-GO');
  const spans = new Map([...ours.holes, ...theirs.holes].map(hole => [hole.join(), hole]));
  return {
    ...(theirs.last >= ours.last ? theirs : ours),
    until: Math.max(ours.until, theirs.until),
    looks: Math.max(ours.looks, theirs.looks),
    missed: Math.max(ours.missed, theirs.missed),
    holes: [...spans.values()],
    failed: [...new Set([...ours.failed, ...theirs.failed])],
    reports: { ...ours.reports, ...theirs.reports, ...Object.fromEntries(bad) },
  };
}
