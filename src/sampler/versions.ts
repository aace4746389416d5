import type { Answer } from '../target.ts';
import type { ReadFacts } from './reading.ts';

type Row = ReadFacts['versions'][number];

/** A version that the plan declares for a host. */
export interface DeclaredVersion {
  readonly host: string;
  /** Lower case. */
  readonly header: string;
  readonly equals: string;
}

/** Which API versions the vendors answered with. */
export interface Versions {
  /** Adds an answer that could be read: an error page may come from a gateway that knows no version. */
  add(host: string, answer: Answer): void;
  facts(): readonly Row[];
}

/**
 * @param declared one row each, whether the host answers or not
 * @returns counts, all of them 0; a host without a declared version gets a row with its first answer
 */
export function versionsOf(declared: readonly DeclaredVersion[]): Versions {
  const rows = declared.map(({ host, header, equals }) => ({
    host,
    header,
    equals,
    responses: 0,
    as_declared: 0,
    deprecated: 0,
  }));
  const others = new Map<string, { responses: number; deprecated: number }>();
  return {
    add(host, { headers }) {
      const deprecated = isDeprecated(headers) ? 1 : 0;
      const own = rows.filter(row => row.host === host);
      for (const row of own) {
        row.responses += 1;
        row.deprecated += deprecated;
        if (headers[row.header] === row.equals) row.as_declared += 1;
      }
      if (own.length > 0) return;
      const before = others.get(host) ?? { responses: 0, deprecated: 0 };
      others.set(host, { responses: before.responses + 1, deprecated: before.deprecated + deprecated });
    },
    facts: () => [
      ...rows.map(({ equals: _word, ...row }) => row),
      ...[...others].map(([host, counts]) => ({ host, as_declared: 0, ...counts })).sort((a, b) => (a.host < b.host ? -1 : 1)),
    ],
  };
}

/** RFC 9745 (Deprecation), RFC 8594 (Sunset), RFC 7234 (Warning 299), and Shopify's X-Shopify-API-Deprecated-Reason. */
function isDeprecated(headers: Answer['headers']): boolean {
  return Object.entries(headers).some(
    ([name, value]) =>
      name === 'deprecation' ||
      name === 'sunset' ||
      name.endsWith('-api-deprecated-reason') ||
      (name === 'warning' && /(^|,)\s*299\b/.test(value)),
  );
}
