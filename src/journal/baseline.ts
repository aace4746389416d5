import { canonical } from '../canonical.ts';
import type { Code } from '../codes.ts';
import { asGonogoError, gonogoError, isGonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { SealedReport, ShadowReport } from '../shadow-report.ts';
import type { Baseline, Parameters } from '../target.ts';
import type { World } from '../world.ts';
import { pathsOf } from './paths.ts';

/** The name and version of the baseline's form. */
export const BASELINE_FORM = 'gonogo/baseline/1';

const OUTCOMES = ['ambiguous', 'error', 'matched', 'no_match', 'not_applicable'] as const;
const DIGEST = /^[0-9a-f]{64}$/;
const ID = /^[a-z][a-z0-9_-]{0,62}$/;
const FIELD = /^[a-z][a-z0-9_-]{0,62}(\.[A-Za-z0-9_$-]{1,64}){1,16}$/;
const RUN = /^[A-Za-z0-9_.-]{1,200}$/;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
const matches = (value: unknown, form: RegExp): value is string => typeof value === 'string' && form.test(value);

/** An object whose keys and values are all of the expected form, undefined otherwise. */
function recordOf(value: unknown, key: RegExp, isOne: (each: unknown) => each is number): Record<string, number> | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([name, each]) => key.test(name) && isOne(each)) ? Object.fromEntries(entries) : undefined;
}

/**
 * The parameter that keeps a report's baseline, below the path that the read role may write.
 * @param system the plan's system
 * @param report the report's id
 * @returns the full name
 */
export function baselineName(system: string, report: string): string {
  return `${pathsOf(system).records}/baseline.${report}`;
}

/**
 * What the next report is compared with. Required fields are in every object, or there is no GO, so only optional ones are kept; a
 * category whose count is hidden has none here either.
 * @param sealed a complete report of a gate that said GO
 * @param run the plan's digest and the run's id
 * @returns the baseline, to be kept
 * @throws GonogoError `REPORT_INCOMPLETE` if the report is not whole
 */
export function baselineOf({ report, digest }: SealedReport, run: { readonly plan: string; readonly run: string }): Baseline {
  if (report.status !== 'complete')
    throw gonogoError('REPORT_INCOMPLETE', 'expected a complete report to compare the next one with');
  const shown = report.categories.flatMap(({ category, count }) => (count === undefined ? [] : [[category, count] as const]));
  const optional = report.fields.filter(field => field.optional && field.objects > 0);
  return {
    world: report.world,
    report: report.report,
    rule: report.rule,
    plan: run.plan,
    digest,
    at: report.taken.to,
    run: run.run,
    samples: report.sampled,
    outcomes: report.outcomes,
    categories: Object.fromEntries(shown),
    // Four digits are finer than any sample, and keep the record below Parameter Store's 4,096 bytes.
    fields: Object.fromEntries(
      optional.map(({ object, path, present, objects }) => [`${object}.${path}`, Math.round((present / objects) * 1e4) / 1e4]),
    ),
  };
}

/**
 * Keeps a baseline in the target account, in place of the one before, and reads it back.
 * @param parameters the port
 * @param system the plan's system
 * @param baseline from `baselineOf`
 * @throws GonogoError `VALUE_TOO_LARGE` above 4,096 bytes, `EVIDENCE_UNWRITTEN` if it does not read back; whatever the port throws
 */
export async function keepBaseline(
  parameters: Parameters,
  system: string,
  baseline: Baseline,
  signal?: AbortSignal,
): Promise<void> {
  const name = baselineName(system, baseline.report);
  const value = canonical({ schema: BASELINE_FORM, ...baseline });
  await parameters.put({ name, value, type: 'String', mode: 'overwrite' }, signal);
  const back = (await parameters.get([name], signal)).get(name);
  if (back?.value !== value)
    throw gonogoError('EVIDENCE_UNWRITTEN', 'expected the baseline to read back as it was written, found another');
}

/** The stored data as a baseline, or undefined if anything in it is missing, unknown or contradictory. */
function baselineFrom(data: Record<string, unknown>): Baseline | undefined {
  const { schema, world, report, rule, plan, digest, at, run, samples, outcomes, categories, fields, ...unknown } = data;
  const [counts, cells, shares] = [
    recordOf(outcomes, ID, isCount),
    recordOf(categories, ID, isCount),
    recordOf(fields, FIELD, isShare),
  ];
  const sum = (record: Record<string, number>) => Object.values(record).reduce((all, one) => all + one, 0);
  const whole =
    schema === BASELINE_FORM &&
    Object.keys(unknown).length === 0 &&
    (world === 'production' || world === 'rehearsal') &&
    matches(report, ID) &&
    [rule, plan, digest].every(each => matches(each, DIGEST)) &&
    isCount(at) &&
    matches(run, RUN) &&
    isCount(samples);
  if (!whole || !counts || !cells || !shares) return undefined;
  if (canonical(Object.keys(counts).sort()) !== canonical([...OUTCOMES])) return undefined;
  if (sum(counts) !== samples || sum(cells) > samples) return undefined;
  const texts = { rule, plan, digest } as { readonly rule: string; readonly plan: string; readonly digest: string };
  return {
    world,
    report,
    ...texts,
    at,
    run,
    samples,
    outcomes: counts as ShadowReport['outcomes'],
    categories: cells,
    fields: shares,
  };
}

/** Reads what stands there; undefined if there is nothing. */
async function stored(parameters: Parameters, name: string, signal?: AbortSignal): Promise<Baseline | undefined> {
  const found = (await parameters.get([name], signal)).get(name);
  if (!found) return undefined;
  const baseline = found.type === 'String' ? baselineFrom(jsonObject(found.value, 'the baseline')) : undefined;
  if (!baseline) throw gonogoError('BASELINE_UNREADABLE', 'expected a whole baseline, found something else');
  return baseline;
}

/**
 * Reads the baseline that a report is to be compared with. It throws only when the run is interrupted: why there is nothing to
 * compare with is the answer of the checks that compare, and of no other.
 * @param parameters the port
 * @param ask the report, its rule's digest, and the world of this run
 * @returns the baseline, or the code that says why there is none: `BASELINE_MISSING` only if nothing stands there;
 *   `BASELINE_UNREADABLE`, `BASELINE_OTHER_WORLD`, `BASELINE_OTHER_RULE`, or what the port failed with
 * @throws GonogoError `INTERRUPTED`, or what the signal was aborted with
 */
export async function readBaseline(
  parameters: Parameters,
  ask: { readonly system: string; readonly report: string; readonly rule: string; readonly world: World },
  signal?: AbortSignal,
): Promise<Baseline | { readonly missing: Code }> {
  try {
    const baseline = await stored(parameters, baselineName(ask.system, ask.report), signal);
    if (!baseline) return { missing: 'BASELINE_MISSING' };
    if (baseline.report !== ask.report) return { missing: 'BASELINE_UNREADABLE' };
    if (baseline.world !== ask.world) return { missing: 'BASELINE_OTHER_WORLD' };
    return baseline.rule === ask.rule ? baseline : { missing: 'BASELINE_OTHER_RULE' };
  } catch (thrown) {
    if (signal?.aborted || (isGonogoError(thrown) && thrown.code === 'INTERRUPTED')) throw thrown;
    const { code } = asGonogoError(thrown);
    return { missing: code === 'RESPONSE_INVALID' ? 'BASELINE_UNREADABLE' : code };
  }
}
