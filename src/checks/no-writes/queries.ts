import type { NoWritesCheck } from './schema.ts';

/** The queries of one check. The schema lets no quote or backslash into the words that stand in them. */
export interface Queries {
  /** How late lines came in: `n` lines, `p99` ms. Without lines there is no row. */
  readonly lateness: string;
  /** `n` requests by `method`, `host`, `path` and `operation`. */
  readonly requests: string;
  /** `n` lines that may tell of a request and cannot be counted among `requests`. */
  readonly unparsed: string;
}

const quoted = (word: string): string => `"${word}"`;

/** The name of one of the lines' fields, in queries and in their rows. */
export const fieldOf = ({ under }: NoWritesCheck, name: string): string => (under === undefined ? name : `${under}.${name}`);

/**
 * Writes a check's queries in the language of Logs Insights. A comparison with a field that is missing is not relied on: the language's
 * documentation does not say what it gives.
 * @param check the check
 * @returns the queries
 */
export function queriesOf(check: NoWritesCheck): Queries {
  const marker = quoted(check.event ?? 'outbound.request');
  const [event = '', ...parts] = ['event', 'method', 'host', 'path', 'operation'].map(name => fieldOf(check, name));
  const [method = '', host = ''] = parts;
  const hosts = check.hosts.map(quoted).join(', ');
  // A host with a port, in capitals or with a dot behind it is the same host, and must not slip past the list.
  const alike = check.hosts.map(each => `tolower(${host}) like ${quoted(each)}`).join(' or ');
  const strange = `ispresent(${host}) and ${host} not in [${hosts}] and (${alike})`;
  const unclear = `isblank(${method}) or isblank(${host}) or (${strange})`;
  return {
    lateness: 'fields toMillis(@ingestionTime) - toMillis(@timestamp) as late | stats count(*) as n, pct(late, 99) as p99',
    requests: `filter ${event} = ${marker} and ${host} in [${hosts}] | stats count(*) as n by ${parts.join(', ')}`,
    unparsed: `filter @message like ${marker} and (not ispresent(${event}) or (${event} = ${marker} and (${unclear}))) | stats count(*) as n`,
  };
}
