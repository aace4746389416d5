import type { FromSchema } from 'json-schema-to-ts';
import { canonical, sha256 } from './canonical.ts';
import { CODES } from './codes.ts';
import { gonogoError } from './errors.ts';
import validate from './generated/shadow-report-validator.cjs';
import type { SHADOW_REPORT_SCHEMA } from './shadow-report-schema.ts';

/** A report over real traffic, in typed fields only. */
export type ShadowReport = FromSchema<typeof SHADOW_REPORT_SCHEMA>;

/** A report in its canonical form, and the digest that names it. */
export interface SealedReport {
  readonly report: ShadowReport;
  readonly text: string;
  readonly digest: string;
}

/** Shares that a report states may differ from ours by so much: another program rounds otherwise. */
const ROUNDING = 1e-6;

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/**
 * How many sampled items the match rule speaks of.
 * @param outcomes of a report
 * @returns all but those that are not applicable
 */
export function applicable({ matched, no_match, ambiguous, error }: ShadowReport['outcomes']): number {
  return matched + no_match + ambiguous + error;
}

/** What the form does not say: the numbers must fit together, or some of them are not what was counted. */
function contradiction(report: ShadowReport): string | undefined {
  const { outcomes, sampled, asked, population, window, taken, shares, categories } = report;
  if (sum(Object.values(outcomes)) !== sampled) return 'outcomes that do not add up to the sample';
  if (sampled > asked || sampled > population) return 'a sample larger than was asked for or than there is';
  if (window.from > window.to || taken.from > taken.to) return 'an end before its beginning';
  if ((report.status === 'complete') !== (report.reason === undefined)) return 'a status that its reason contradicts';
  if (report.status === 'complete' && sampled !== Math.min(asked, population)) return 'a complete sample that lacks items';
  const of = applicable(outcomes);
  for (const name of ['matched', 'no_match', 'ambiguous', 'error'] as const) {
    const { share, lower, upper } = shares[name];
    const own = of === 0 ? 0 : outcomes[name] / of;
    if (Math.abs(share - own) > ROUNDING || lower > share + ROUNDING || upper < share - ROUNDING)
      return 'a share that its counts contradict';
  }
  if (sum(report.matched_by.map(each => each.count)) !== outcomes.matched) return 'matches by lookups that do not add up';
  if (categories.some(each => each.suppressed === (each.count !== undefined)))
    return 'a suppressed cell with a count, or none without';
  if (categories.some(({ count }) => count !== undefined && count > 0 && count < 5)) return 'a small cell that is not suppressed';
  const codes = [
    report.reason,
    ...report.refusals.map(each => each.code),
    ...report.drift_watch.alerts.map(each => each.code),
    ...(report.error_codes ?? []).map(each => each.code),
    ...[...report.requests, ...report.trace.lines].flatMap(({ status }) => (typeof status === 'string' ? [status] : [])),
    ...report.retries.flatMap(({ reason }) => (typeof reason === 'string' ? [reason] : [])),
  ];
  if (!codes.every(code => code === undefined || Object.hasOwn(CODES, code))) return 'a reason that is no documented code';
  return undefined;
}

/** The first thing that is not as a report must be, in our own words and the schema's, never the value. */
function fault(report: unknown): string | undefined {
  if (validate(report)) return contradiction(report as ShadowReport);
  const [first] = validate.errors ?? [];
  return `a place that the schema refuses (${first?.keyword ?? 'unknown'})`;
}

/**
 * Seals a report: judged against its form and for numbers that fit together, then written in canonical form.
 * @param report the report
 * @returns the report, its canonical text and that text's SHA-256
 * @throws GonogoError `REPORT_INVALID`
 */
export function sealReport(report: ShadowReport): SealedReport {
  const wrong = fault(report);
  if (wrong !== undefined) throw gonogoError('REPORT_INVALID', `expected a shadow report, found ${wrong}`);
  const text = canonical(report);
  return { report, text, digest: sha256(text) };
}

/**
 * Reads a report that a team's own command wrote.
 * @param text the file's text
 * @returns the sealed report
 * @throws GonogoError `REPORT_INVALID` for anything but a report whose numbers fit together
 */
export function readShadowReport(text: string): SealedReport {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    // The parser's message quotes the text.
    throw gonogoError('REPORT_INVALID', 'expected a shadow report, found no JSON');
  }
  const sealed = sealReport(report as ShadowReport);
  const { requests, retries, trace } = sealed.report;
  const filled = [...requests, ...retries, ...trace.lines].some(({ template }) => template.split('/').some(isFilled));
  if (filled)
    throw gonogoError('REPORT_INVALID', 'expected a shadow report, found a path with an id in it; write {id} in its place');
  return sealed;
}

/** A part of a path that looks like an id or a number: three digits in a row, but for an API version such as 2026-10. */
const isFilled = (part: string): boolean => /[0-9]{3}/.test(part) && !/^20[0-9]{2}-[0-9]{2}(-[0-9]{2})?(\.[a-z]+)?$/.test(part);
