import { concerns } from '../trouble.ts';
import type { Occasion } from './operation.ts';
import { refuse } from './refuse.ts';

/** What one page is cut from. */
export interface PageRequest<T> {
  readonly items: readonly T[];
  /** Items a page. */
  readonly size: number;
  readonly token: string | undefined;
  /** Error type of a token that is not ours. */
  readonly badToken: string;
  /** Answer an empty first page with a token, as services that filter after they read do. */
  readonly emptyFirst?: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly token?: string;
}

/** One page and the token of the next. Tokens are opaque: a client that builds its own is refused. */
export function page<T>({ items, size, token, badToken, emptyFirst = false }: PageRequest<T>): Page<T> {
  if (token === undefined && emptyFirst) return { items: [], token: write(0) };
  const from = token === undefined ? 0 : read(token, badToken);
  const to = from + size;
  return { items: items.slice(from, to), ...(to < items.length ? { token: write(to) } : {}) };
}

/** A token member, or nothing on the last page. */
export function tokenAs(member: string, token: string | undefined): Readonly<Record<string, string>> {
  return token === undefined ? {} : { [member]: token };
}

/** Whether the world's trouble asks this operation for an empty first page. */
export function startsEmpty(on: Occasion, service: string, op: string): boolean {
  return (on.world.trouble.emptyPages ?? []).some(line => concerns(line, on.world, service, op));
}

/** A page size within the service's bounds; ValidationException outside. */
export function pageSize(asked: number | undefined, largest: number, usual = largest): number {
  const size = asked ?? usual;
  if (!Number.isInteger(size) || size < 1 || size > largest) refuse('ValidationException', `a page holds 1 to ${largest} items`);
  return size;
}

function write(offset: number): string {
  return Buffer.from(`stand-in:${offset}`).toString('base64url');
}

function read(token: string, badToken: string): number {
  const found = /^stand-in:(\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  return found?.[1] === undefined ? refuse(badToken, 'The specified token is not valid.') : Number(found[1]);
}
