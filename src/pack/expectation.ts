import { textsOf } from './body.ts';
import { type Asked, isCount, OPERATORS, type Told } from './operators.ts';
import { isMany, parsePath, valuesAt, wholeness } from './path.ts';
import type { Expectation, Operations } from './types.ts';

/** An answer as expectations see it. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Undefined where the body is no JSON. */
  readonly json: { readonly value: unknown } | undefined;
  readonly serverTime: number | undefined;
  /** When it was asked, ms since the epoch. */
  readonly now?: number;
  /** When the first certificate of its chain ends, ms since the epoch; undefined where none was shown. */
  readonly certificateEnds?: number | undefined;
  readonly schemas?: Asked['schemas'];
}

/** What an expectation found. */
export type Judgement = 'met' | 'not met' | 'untold';

const NOT_OPERATORS: ReadonlySet<string> = new Set([
  'status',
  'path',
  'header',
  'body',
  'must_not_contain',
  'tls',
  'no_data',
  'every',
  'some',
  'show',
]);
/** A refusal says that it is one, and no more. */
const LONGEST_REFUSAL = 512;

const told = (answer: Told): Judgement => (answer === 'untold' ? 'untold' : answer ? 'met' : 'not met');

/** All of them hold; what cannot be told of one cannot be told of all, unless another fails. */
function all(judgements: readonly Judgement[]): Judgement {
  if (judgements.includes('not met')) return 'not met';
  return judgements.includes('untold') || judgements.length === 0 ? 'untold' : 'met';
}

/** The operators that stand in an expectation. */
const operators = (expectation: Operations): readonly (readonly [string, unknown])[] =>
  Object.entries(expectation).filter(([name]) => !NOT_OPERATORS.has(name));

function judgeOne(about: Asked, wanted: Operations): Judgement {
  return all(
    operators(wanted).map(([name, value]) => {
      if (name === 'exists') return value === true ? 'met' : 'not met';
      const operator = OPERATORS[name];
      return operator === undefined ? 'untold' : told(operator(value as never, about));
    }),
  );
}

const asked = (value: unknown, { serverTime, schemas }: Seen): Asked => ({ value, serverTime, schemas });

/** Every one, of at least one: nothing at all proves nothing. */
function judgeEvery(values: readonly unknown[], wanted: Operations, seen: Seen): Judgement {
  return values.length === 0 ? 'untold' : all(values.map(value => judgeOne(asked(value, seen), wanted)));
}

function judgeSome(values: readonly unknown[], wanted: Operations, seen: Seen): Judgement {
  const judgements = values.map(value => judgeOne(asked(value, seen), wanted));
  if (judgements.includes('met')) return 'met';
  return judgements.includes('untold') || values.length === 0 ? 'untold' : 'not met';
}

/** What a path with `[*]` finds. What is not there at all is no list of nothing, and one that lacks a field is not every one. */
function judgeMany(
  values: readonly unknown[],
  whole: ReturnType<typeof wholeness>,
  expectation: Expectation,
  seen: Seen,
): Judgement {
  const { every, some, exists } = expectation;
  const judgements: Judgement[] = [];
  if (exists === false) return values.length === 0 ? 'met' : 'not met';
  if (exists === true) judgements.push(values.length > 0 ? 'met' : 'not met');
  if (every !== undefined) judgements.push(judgeEvery(values, every, seen));
  if (every !== undefined && values.length > 0) judgements.push(whole === 'whole' ? 'met' : 'not met');
  if (some !== undefined) judgements.push(judgeSome(values, some, seen));
  if (expectation['count'] !== undefined)
    judgements.push(whole === 'no list' ? 'not met' : told(isCount(expectation['count'] as object, values.length)));
  return all(judgements);
}

function judgeValue(values: readonly unknown[], expectation: Expectation, seen: Seen): Judgement {
  if (expectation.exists === false) return values.length === 0 ? 'met' : 'not met';
  const [value] = values;
  // Not there is not met, whatever is asked of it: `not` of nothing would be true of every typing error.
  if (values.length === 0) return 'not met';
  return judgeOne(asked(value, seen), expectation);
}

const DAY_MS = 86_400_000;

/**
 * For how long the certificate that an answer came with is still valid.
 * @param seen the answer
 * @returns days, by our clock or the server's, whichever is later; undefined where no certificate was shown
 */
export function daysLeft({ certificateEnds, now, serverTime }: Seen): number | undefined {
  if (certificateEnds === undefined || now === undefined || !Number.isFinite(certificateEnds)) return undefined;
  return (certificateEnds - Math.max(now, serverTime ?? now)) / DAY_MS;
}

function judgeTls({ min_days: least }: { readonly min_days: number }, seen: Seen): Judgement {
  const left = daysLeft(seen);
  return left === undefined ? 'untold' : left >= least ? 'met' : 'not met';
}

/** A text is in an answer as it stands, or as JSON, an address or a form would write it. */
function holds(seen: Seen, text: string): boolean {
  const written = [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    encodeURIComponent(text).replaceAll('%20', '+'),
  ];
  const places = [seen.text, ...Object.values(seen.headers), ...(seen.json === undefined ? [] : textsOf(seen.json.value))];
  const forms = written.map(each => each.toLowerCase());
  return places.some(place => forms.some(each => place.toLowerCase().includes(each)));
}

/** A short answer without what an allowed one holds, at that path or as a name anywhere in it. */
function isRefusal({ text, json }: Seen, marker: string): boolean {
  if (Buffer.byteLength(text) > LONGEST_REFUSAL) return false;
  const last = marker.split('.').at(-1) ?? '';
  return json === undefined || (!Array.isArray(json.value) && !hasName(json.value, last));
}

function hasName(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, name) || Object.values(value).some(each => hasName(each, name));
}

/**
 * Judges one expectation.
 * @param expectation of a pack, filled in
 * @param seen the answer
 * @returns `untold` where the answer says neither yes nor no: no JSON, no list element to ask, no Date header to reckon an age by
 */
export function judgeExpectation(expectation: Expectation, seen: Seen): Judgement {
  const { status, path, header, body, must_not_contain: forbidden, no_data: noData, tls } = expectation;
  if (status !== undefined) return (Array.isArray(status) ? status : [status]).includes(seen.status) ? 'met' : 'not met';
  if (forbidden !== undefined) return forbidden.some(text => holds(seen, text)) ? 'not met' : 'met';
  if (noData !== undefined) return isRefusal(seen, noData) ? 'met' : 'not met';
  if (tls !== undefined) return judgeTls(tls, seen);
  if (body === true) return judgeValue([seen.text], expectation, seen);
  if (header !== undefined) {
    const found = Object.hasOwn(seen.headers, header) ? [seen.headers[header]] : [];
    return judgeValue(found, expectation, seen);
  }
  const segments = path === undefined ? undefined : parsePath(path);
  if (segments === undefined || seen.json === undefined) return 'untold';
  const values = valuesAt(seen.json.value, segments);
  if (!isMany(segments)) return judgeValue(values, expectation, seen);
  return judgeMany(values, wholeness(seen.json.value, segments), expectation, seen);
}
