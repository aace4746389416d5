import { gonogoError } from '../errors.ts';

/** One page and the token of the next; a page may be empty and still have a next. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** More pages than any list of a cutover has; a service that goes on beyond them is not believed. */
const MOST_PAGES = 1000;

/**
 * Reads a paginated list whole.
 * @param operation such as `ssm:GetParametersByPath`, for messages
 * @param page reads one page; its token is undefined for the first
 * @returns the items of all pages in their order
 * @throws GonogoError `RESPONSE_INVALID` if a token comes twice, `PARTIAL_DATA` after 1,000 pages
 */
export async function allPages<T>(operation: string, page: (token: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const { items: found, next } = await page(token);
    items.push(...found);
    if (!next) return items;
    if (seen.has(next)) throw gonogoError('RESPONSE_INVALID', `${operation}: the same page token came twice`);
    seen.add(next);
    token = next;
  }
  throw gonogoError('PARTIAL_DATA', `${operation}: the list does not end after ${MOST_PAGES} pages`);
}
