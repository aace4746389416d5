import { createHash } from 'node:crypto';
import { RE2JS } from 're2js';
import { milliseconds } from '../duration.ts';
import { memorized } from '../memorized.ts';
import { digitsOf } from './body.ts';
import { compareDecimals, sumOf } from './decimal.ts';

/** What an operator is asked about. */
export interface Asked {
  readonly value: unknown;
  /** The server's time, ms since the epoch; undefined if its Date header said none. */
  readonly serverTime: number | undefined;
  /** The pack's JSON Schemas, compiled, by their JSON texts. */
  readonly schemas?: ReadonlyMap<string, (value: unknown) => Told> | undefined;
}

/** Met, not met, or not to be told. */
export type Told = boolean | 'untold';

type Operator = (wanted: never, asked: Asked) => Told;

/** A pattern of the pack is the same for each row. */
const pattern = memorized(text => RE2JS.compile(text));

/** A moment in the future by more than this is a clock that is wrong. */
const SKEW_MS = 60_000;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const UUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

/**
 * Whether a value of a body is what a pack writes. Numbers are equal if they are the same number, however written; texts are never numbers.
 * @param wanted of the pack
 * @param value of the body
 */
export function isEqual(wanted: unknown, value: unknown): boolean {
  const digits = digitsOf(value);
  if (typeof wanted === 'number') return digits !== undefined && compareDecimals(String(wanted), digits) === 0;
  if (digits !== undefined || typeof wanted !== 'object' || wanted === null) return wanted === value;
  if (typeof value !== 'object' || value === null || Array.isArray(wanted) !== Array.isArray(value)) return false;
  const [one, other] = [Object.entries(wanted), Object.keys(value)];
  return (
    one.length === other.length &&
    one.every(([name, each]) => Object.hasOwn(value, name) && isEqual(each, (value as Record<string, unknown>)[name]))
  );
}

/**
 * The type of a value, in the words of a pack.
 * @param value of a body
 */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (digitsOf(value) !== undefined) return 'number';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Whether a text is a UUID (RFC 9562). */
export const isUuid = (text: string): boolean => UUID.test(text);
/** Whether a text is a moment of RFC 3339. */
export const isMoment = (text: string): boolean => MOMENT.test(text) && Number.isFinite(Date.parse(text));

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  integer: value => /^-?\d+$/.test(digitsOf(value) ?? ''),
  uuid: value => typeof value === 'string' && isUuid(value),
  'date-time': value => typeof value === 'string' && isMoment(value),
};

const ordered =
  (fits: (order: number) => boolean) =>
  (wanted: number | string, { value }: Asked): Told => {
    const order = compareDecimals(digitsOf(value) ?? '', String(wanted));
    return order !== undefined && fits(order);
  };
const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  lt: order => order < 0,
  le: order => order <= 0,
  gt: order => order > 0,
  ge: order => order >= 0,
  equals: order => order === 0,
};

const onText =
  (fits: (text: string, wanted: string) => boolean) =>
  (wanted: string, { value }: Asked): Told =>
    // A cell of a table may be empty, and every text begins, ends and goes on with nothing.
    wanted === '' ? 'untold' : typeof value === 'string' && fits(value, wanted);

/** Money: a number, or a text that is one, compared digit by digit. */
function decimal(wanted: Readonly<Record<string, string>>, { value }: Asked): Told {
  const text = digitsOf(value) ?? (typeof value === 'string' ? value : '');
  return Object.entries(wanted).every(([name, limit]) => {
    const order = compareDecimals(text, limit);
    return order !== undefined && (ORDERS[name]?.(order) ?? false);
  });
}

/** A balance that has moved by exactly so much: what a ledger has to show. */
function change({ from, by }: { readonly from: string; readonly by: string }, { value }: Asked): Told {
  const [text, sum] = [digitsOf(value) ?? (typeof value === 'string' ? value : ''), sumOf(from, by)];
  // What was captured before may be no number: then nobody can say by how much it has moved.
  return sum === undefined ? 'untold' : compareDecimals(text, sum) === 0;
}

/** By the server's own clock: ours may be wrong, and so may both be apart. */
function age(wanted: { readonly max: string }, { value, serverTime }: Asked): Told {
  if (typeof value !== 'string' || !isMoment(value)) return false;
  if (serverTime === undefined) return 'untold';
  const old = serverTime - Date.parse(value);
  return old <= milliseconds(wanted.max) && old >= -SKEW_MS;
}

const sizeOf = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);

/**
 * Whether a number of things is as planned.
 * @param wanted limits, at least one
 * @param found how many there are
 */
export function isCount(
  wanted: { readonly min?: number; readonly max?: number; readonly equals?: number },
  found: number,
): boolean {
  const { min = 0, max = Number.POSITIVE_INFINITY, equals = found } = wanted;
  return found >= min && found <= max && found === equals;
}

/** Operators on one value that is there; `exists`, `count` of many, `every` and `some` are the path's own. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  equals: (wanted: unknown, { value }: Asked) => isEqual(wanted, value),
  not: (wanted: unknown, { value }: Asked) => !isEqual(wanted, value),
  in: (wanted: readonly unknown[], { value }: Asked) => wanted.some(each => isEqual(each, value)),
  type: (wanted: string, { value }: Asked) => TYPES[wanted]?.(value) ?? typeOf(value) === wanted,
  count: (wanted: object, { value }: Asked) => {
    const size = sizeOf(value);
    return size !== undefined && isCount(wanted, size);
  },
  lt: ordered(order => order < 0),
  le: ordered(order => order <= 0),
  gt: ordered(order => order > 0),
  ge: ordered(order => order >= 0),
  decimal,
  change,
  age,
  starts: onText((text, wanted) => text.startsWith(wanted)),
  ends: onText((text, wanted) => text.endsWith(wanted)),
  contains: onText((text, wanted) => text.includes(wanted)),
  // RE2: its time grows with the text, whatever the pattern.
  match: onText((text, wanted) => pattern(wanted).matcher(text).find()),
  // A schema that was not compiled says nothing.
  schema: (wanted: unknown, { value, schemas }: Asked) => schemas?.get(JSON.stringify(wanted))?.(value) ?? 'untold',
  sha256: onText((text, wanted) => createHash('sha256').update(text).digest('hex') === wanted),
};
