import { textsOf } from './body.ts';
import { type Asked, isCount, OPERATORS, type Told } from './operators.ts';
import { isMany, parsePath, valuesAt } from './path.ts';
import type { Expectation, Operations } from './types.ts';

/** An answer as expectations see it. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Undefined where the body is no JSON. */
  readonly json: { readonly value: unknown } | undefined;
  readonly serverTime: number | undefined;
}

/** What an expectation found. */
export type Judgement = 'met' | 'not met' | 'untold';

const NOT_OPERATORS: readonly string[] = [
  'status',
  'path',
  'header',
  'body',
  'must_not_contain',
  'no_data',
  'every',
  'some',
  'show',
];
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
  Object.entries(expectation).filter(([name]) => !NOT_OPERATORS.includes(name));

function judgeOne(asked: Asked, wanted: Operations): Judgement {
  return all(
    operators(wanted).map(([name, value]) => {
      if (name === 'exists') return value === true ? 'met' : 'not met';
      const operator = OPERATORS[name];
      return operator === undefined ? 'untold' : told(operator(value as never, asked));
    }),
  );
}

/** Every one, of at least one: nothing at all proves nothing. */
function judgeEvery(values: readonly unknown[], wanted: Operations, serverTime: number | undefined): Judgement {
  return values.length === 0 ? 'untold' : all(values.map(value => judgeOne({ value, serverTime }, wanted)));
}

function judgeSome(values: readonly unknown[], wanted: Operations, serverTime: number | undefined): Judgement {
  const judgements = values.map(value => judgeOne({ value, serverTime }, wanted));
  if (judgements.includes('met')) return 'met';
  return judgements.includes('untold') || values.length === 0 ? 'untold' : 'not met';
}

function judgeValues(values: readonly unknown[], many: boolean, expectation: Expectation, seen: Seen): Judgement {
  const { every, some, exists } = expectation;
  const judgements: Judgement[] = [];
  if (exists === false) return values.length === 0 ? 'met' : 'not met';
  if (every !== undefined) judgements.push(judgeEvery(values, every, seen.serverTime));
  if (some !== undefined) judgements.push(judgeSome(values, some, seen.serverTime));
  if (many) {
    if (exists === true) judgements.push(values.length > 0 ? 'met' : 'not met');
    if (expectation['count'] !== undefined) judgements.push(told(isCount(expectation['count'] as object, values.length)));
    return all(judgements);
  }
  const [value] = values;
  // Not there is not met, whatever is asked of it: `not` of nothing would be true of every typing error.
  if (values.length === 0) return 'not met';
  if (operators(expectation).length > 0) judgements.push(judgeOne({ value, serverTime: seen.serverTime }, expectation));
  return all(judgements);
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
  const segments = parsePath(marker) ?? [];
  return json === undefined || (valuesAt(json.value, segments).length === 0 && !Array.isArray(json.value));
}

/**
 * Judges one expectation.
 * @param expectation of a pack, filled in
 * @param seen the answer
 * @returns `untold` where the answer says neither yes nor no: no JSON, no list element to ask, no Date header to reckon an age by
 */
export function judgeExpectation(expectation: Expectation, seen: Seen): Judgement {
  const { status, path, header, body, must_not_contain: forbidden, no_data: noData } = expectation;
  if (status !== undefined) return (Array.isArray(status) ? status : [status]).includes(seen.status) ? 'met' : 'not met';
  if (forbidden !== undefined) return forbidden.some(text => holds(seen, text)) ? 'not met' : 'met';
  if (noData !== undefined) return isRefusal(seen, noData) ? 'met' : 'not met';
  if (body === true) return judgeValues([seen.text], false, expectation, seen);
  if (header !== undefined) {
    const found = Object.hasOwn(seen.headers, header) ? [seen.headers[header]] : [];
    return judgeValues(found, false, expectation, seen);
  }
  const segments = path === undefined ? undefined : parsePath(path);
  if (segments === undefined || seen.json === undefined) return 'untold';
  return judgeValues(valuesAt(seen.json.value, segments), isMany(segments), expectation, seen);
}
