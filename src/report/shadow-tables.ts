import { sayDuration } from '../duration.ts';
import type { ShadowReport } from '../shadow-report.ts';
import { table } from './markdown.ts';

/** Lines of the trace that people read; the file holds the rest. */
const TRACED = 20;
/** Rows of a table that could be long; the worst come first. */
const ROWS = 20;

/**
 * A share for people.
 * @param share 0..1
 * @returns such as `88.1 %`
 */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** A titled table, or nothing where it would have no rows. */
function titled(title: string, head: readonly string[], rows: readonly (readonly string[])[], note?: string): readonly string[] {
  if (rows.length === 0) return [];
  const left = rows.length - ROWS;
  const more = left > 0 ? ['', `… and ${left} more in the file.`] : [];
  return ['', `#### ${title}`, '', ...(note === undefined ? [] : [note, '']), ...table(head, rows.slice(0, ROWS)), ...more];
}

/** What became of the items, with intervals. */
export function outcomeTable({ outcomes, shares }: ShadowReport): readonly string[] {
  const of = (['matched', 'no_match', 'ambiguous', 'error'] as const).map(name => {
    const { share, lower, upper } = shares[name];
    return [name, String(outcomes[name]), percent(share), `${percent(lower)} – ${percent(upper)}`];
  });
  const rows = [...of, ['not_applicable', String(outcomes.not_applicable), '', '']];
  return titled('Outcomes', ['outcome', 'items', 'of the applicable', '95 % interval'], rows);
}

/** How items were matched, and why some could not be judged. */
export function reasonTables({ matched_by, error_codes = [] }: ShadowReport): readonly string[] {
  return [
    ...titled(
      'Matched by',
      ['lookup', 'items'],
      matched_by.map(({ lookup, count }) => [lookup, String(count)]),
    ),
    ...titled(
      'Errors',
      ['code', 'items'],
      [...error_codes].sort((a, b) => b.count - a.count).map(({ code, count }) => [code, String(count)]),
    ),
  ];
}

/** What the items were about. */
export function categoryTable({ categories, sampled }: ShadowReport): readonly string[] {
  const rows = categories.map(({ category, count }) =>
    count === undefined ? [category, 'hidden', ''] : [category, String(count), percent(sampled === 0 ? 0 : count / sampled)],
  );
  const note = 'A cell below 5 is hidden, and with it whatever would let it be reckoned from the total.';
  return titled(
    'Categories',
    ['category', 'items', 'of the sample'],
    rows,
    categories.some(each => each.suppressed) ? note : undefined,
  );
}

/** The fields that are not as declared. */
export function fieldTable({ fields, undeclared }: ShadowReport): readonly string[] {
  const odd = fields.filter(field => field.wrong_type > 0 || (field.present < field.objects && !field.optional));
  const rows = odd.map(({ object, path, type, objects, present, wrong_type }) => [
    `${object}.${path}`,
    type,
    `${present} of ${objects}`,
    String(wrong_type),
  ]);
  const new_ = undeclared.filter(each => each.fields > 0).map(each => [each.object, String(each.fields)]);
  return [
    ...titled('Fields that are not as declared', ['field', 'declared type', 'present', 'of another type'], rows),
    ...titled('Fields that the plan does not declare', ['object', 'fields'], new_),
  ];
}

/** How the vendors bore it: latency, limits, versions. */
export function vendorTables({ latency, rate_limits, versions, refusals }: ShadowReport): readonly string[] {
  const limits = rate_limits.map(each => [
    each.host,
    String(each.responses),
    String(each.limited),
    `${each.batches_over} of ${each.batches}`,
    String(each.exhausted),
    sayDuration(each.waited),
  ]);
  return [
    ...titled(
      'Latency',
      ['host', 'requests', 'p50', 'p95', 'p99', 'max'],
      latency.map(each => [each.host, String(each.requests), ...[each.p50, each.p95, each.p99, each.max].map(sayDuration)]),
    ),
    ...titled('Rate limits', ['host', 'responses', '429s', 'batches above the share', 'retries used up', 'waited'], limits),
    ...titled(
      'API versions',
      ['host', 'header', 'as declared', 'deprecated'],
      versions.map(({ host, header = '', responses, as_declared, deprecated }) => [
        host,
        header,
        header === '' ? '' : `${as_declared} of ${responses}`,
        String(deprecated),
      ]),
    ),
    ...titled(
      'Refused by the read-only client',
      ['code', 'times'],
      refusals.map(({ code, count }) => [code, String(count)]),
    ),
  ];
}

/** What was asked again, and the first requests one by one. */
export function requestTables({ retries, trace }: ShadowReport, file: string): readonly string[] {
  const again = [...retries]
    .sort((a, b) => b.retries - a.retries)
    .map(each => [
      each.host,
      each.template,
      String(each.reason),
      String(each.retries),
      String(each.recovered),
      sayDuration(each.waited),
    ]);
  const { lines, dropped } = trace;
  const all = lines.length + dropped;
  const rows = lines
    .slice(0, TRACED)
    .map(each => [
      each.method,
      each.host,
      each.template,
      String(each.status),
      sayDuration(each.ms),
      String(each.attempt),
      each.waited === 0 ? '' : sayDuration(each.waited),
    ]);
  const kept =
    dropped === 0 ? `All of them are in \`${file}\`.` : `The first ${lines.length} are in \`${file}\`, which counts all of them.`;
  return [
    ...titled('Retries', ['host', 'path', 'because of', 'retries', 'recovered', 'waited'], again),
    ...titled(
      'Requests',
      ['method', 'host', 'path', 'status', 'took', 'attempt', 'waited'],
      rows,
      `The first ${rows.length} of ${all}. ${kept}`,
    ),
  ];
}
