import type { ContainedCheck } from './schema.ts';

/** The queries of one check, and what shows that such lines can be told apart. */
export interface Queries {
  /** `n` replies by the flag; lines that name the event and are no JSON have none. */
  readonly replies: string;
  /** `n` writes by their subject. */
  readonly writes: string | undefined;
  /** `n` replies by flag and subject. */
  readonly subjects: string | undefined;
  /** How late lines came in: `n` lines, `p99` ms. Without lines there is no row. */
  readonly lateness: string;
  /** A filter pattern for breaches. */
  readonly pattern: string;
  /** Planted lines: the first is allowed, all others are breaches. */
  readonly planted: readonly string[];
}

/** The name of one of the lines' fields, in queries and in their rows. */
export const fieldOf = ({ under }: Pick<ContainedCheck, 'under'>, name: string): string =>
  under === undefined ? name : `${under}.${name}`;

/**
 * Writes a check's queries in the language of Logs Insights, and a filter pattern with lines to try it on. A comparison with a field
 * that is missing is not relied on: the language's documentation does not say what it gives. The schema lets no quote into the words.
 * @param check the check
 * @returns the queries
 */
export function queriesOf(check: ContainedCheck): Queries {
  const [event, flag] = [fieldOf(check, 'event'), fieldOf(check, check.flag)];
  const named = (marker: string): string => `(ispresent(${event}) and ${event} = "${marker}")`;
  // A line that names the event and cannot be read may tell of anything.
  const told = (marker: string): string => `filter ${named(marker)} or (not ispresent(${event}) and @message like "${marker}")`;
  const subject = check.writes && fieldOf(check, check.writes.subject);
  return {
    replies: `${told(check.event)} | stats count(*) as n by ${flag}`,
    writes: check.writes && `${told(check.writes.event)} | stats count(*) as n by ${subject}`,
    subjects:
      check.writes && `filter ${named(check.event)} and ispresent(${subject}) | stats count(*) as n by ${flag}, ${subject}`,
    lateness: 'fields toMillis(@ingestionTime) - toMillis(@timestamp) as late | stats count(*) as n, pct(late, 99) as p99',
    pattern: `{ ($.${event} = "${check.event}") && (($.${flag} IS FALSE) || ($.${flag} NOT EXISTS)) }`,
    planted: [true, false, undefined].map(value => lineOf(check, { event: check.event, [check.flag]: value })),
  };
}

/** A line with these fields where the check looks for them; dotted names stand deeper. */
function lineOf(check: ContainedCheck, fields: Readonly<Record<string, unknown>>): string {
  const line: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const parts = fieldOf(check, name).split('.');
    const last = parts.pop() ?? name;
    let here = line;
    for (const part of parts) {
      const next = (Object.hasOwn(here, part) ? here[part] : {}) as Record<string, unknown>;
      here[part] = next;
      here = next;
    }
    here[last] = value;
  }
  return JSON.stringify(line);
}
