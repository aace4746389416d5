import { gonogoError } from '../../errors.ts';
import type { Logs } from '../../target.ts';
import type { Span } from './metric-minutes.ts';
import type { Counted, Minutes } from './minutes.ts';
import type { LogSource } from './schema.ts';

/** Rows of one query: 10,000 at the most, and a minute has two of them. */
const MOST_MINUTES = 4_000;
const BIN = 'bin(1m)';

/**
 * The query that counts a source's lines by minute, in the language of Logs Insights. The schema lets no quote into the words.
 * @param source of the signal
 * @returns for shares one query for both markers; else one for the marker, and one for any line at all
 */
export function logQueries({ marker, of, field = 'event' }: LogSource): readonly string[] {
  const named = (words: readonly string[]): string =>
    `filter ispresent(${field}) and ${field} in [${words.map(word => `"${word}"`).join(', ')}] | stats count(*) as n by ${field}, ${BIN}`;
  return of === undefined ? [named([marker]), `stats count(*) as n by ${BIN}`] : [named([marker, of])];
}

/** A row's minute, as the service writes times: `2026-11-24 10:41:00.000`, in UTC. */
function minuteOf(text: string | undefined): number {
  const at = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:00\.000$/.test(text ?? '') ? Date.parse(`${text?.replace(' ', 'T')}Z`) : Number.NaN;
  if (Number.isFinite(at)) return at;
  throw gonogoError('RESPONSE_INVALID', 'logs:GetQueryResults: expected rows of minutes, found something else');
}

function countOf(text: string | undefined): number {
  if (text !== undefined && /^\d{1,15}$/.test(text)) return Number(text);
  throw gonogoError('RESPONSE_INVALID', 'logs:GetQueryResults: expected rows of counts, found something else');
}

/**
 * Minutes of a log. Only counts leave the service.
 * @param source the log group and its markers
 * @param span the minutes
 * @param on CloudWatch Logs
 * @param signal of the deadline
 * @returns minutes as `readMinutes` says; a bad marker that never stood there is no wrong name: silence is what a good log says of it
 * @throws GonogoError as `Logs.count`; `PARTIAL_DATA` if the rows are not all that matched, `RESPONSE_INVALID`
 */
export async function logMinutes(source: LogSource, span: Span, on: Logs, signal: AbortSignal): Promise<Minutes> {
  const { asked, from, to } = span;
  const field = source.field ?? 'event';
  const [bad, all] = [new Map<number, number>(), new Map<number, number>()];
  const put = (into: Map<number, number>, at: number, n: number): void => void into.set(at, (into.get(at) ?? 0) + n);
  const spans: (readonly [number, number])[] = [];
  for (let begin = from; begin < to; begin += MOST_MINUTES * 60_000)
    spans.push([begin, Math.min(to, begin + MOST_MINUTES * 60_000)]);
  for (const [begin, end] of spans)
    for (const query of logQueries(source)) {
      const { rows, matched } = await on.count({ group: source.group, query, from: begin, to: end }, signal);
      let seen = 0;
      for (const row of rows) {
        const [at, n] = [minuteOf(row[BIN]), countOf(row['n'])];
        seen += n;
        // Both ends are held: a line of the first instant after the end belongs to who asks for its minute.
        if (at < begin || at >= end) continue;
        if (row[field] === source.marker && query.startsWith('filter')) put(bad, at, n);
        if (row[field] === source.of || !query.startsWith('filter')) put(all, at, n);
      }
      if (seen !== matched) throw gonogoError('PARTIAL_DATA', 'logs: expected rows for all lines that matched, found fewer');
    }
  const counted = asked.flatMap((at): Counted[] => {
    const n = all.get(at);
    return n === undefined ? [] : [{ at, x: bad.get(at) ?? 0, n: source.of === undefined ? 1 : n }];
  });
  return { counted, asked, told: asked.length };
}
