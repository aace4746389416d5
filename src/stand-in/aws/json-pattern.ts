import { refuse } from './refuse.ts';

/** A JSON filter pattern: whether it matches, and the values that its selectors found. */
export interface JsonPattern {
  readonly selectors: readonly string[];
  readonly matches: (event: unknown) => boolean;
}

type Test = (event: unknown) => boolean;

const TOKEN =
  /\s*(?:(\|\||&&|!=|<=|>=|[()=<>])|"((?:[^"\\]|\\.)*)"|(\$(?:\.[A-Za-z0-9_-]+|\[\d+\]|\['[^']+'\]|\["[^"]+"\])*)|([^\s()=<>!&|"]+))/y;

interface Token {
  readonly kind: 'sign' | 'quoted' | 'selector' | 'word';
  readonly text: string;
}

/** Parses what stands between the braces of `{ $.a = "x" && $.b >= 429 }`; InvalidParameterException for what it does not know. */
export function parseJsonPattern(source: string): JsonPattern {
  const tokens = scan(source);
  const selectors: string[] = [];
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const take = (): Token => tokens[at++] ?? invalid();
  const sign = (text: string): boolean => peek()?.kind === 'sign' && peek()?.text === text;

  function either(): Test {
    const tests = [both()];
    while (sign('||')) {
      at += 1;
      tests.push(both());
    }
    return event => tests.some(test => test(event));
  }

  function both(): Test {
    const tests = [unit()];
    while (sign('&&')) {
      at += 1;
      tests.push(unit());
    }
    return event => tests.every(test => test(event));
  }

  function unit(): Test {
    if (sign('(')) {
      at += 1;
      const test = either();
      if (!sign(')')) invalid();
      at += 1;
      return test;
    }
    const selector = take();
    if (selector.kind !== 'selector') return invalid();
    selectors.push(selector.text);
    const read = reader(selector.text);
    const operator = take();
    if (operator.kind === 'word') return wordTest(operator.text.toUpperCase(), read);
    return operator.kind === 'sign' ? comparison(operator.text, take(), read) : invalid();
  }

  function wordTest(word: string, read: Test | ((event: unknown) => unknown)): Test {
    if (word === 'EXISTS') return event => read(event) !== undefined;
    const next = take();
    const value = next.kind === 'word' ? next.text.toUpperCase() : invalid();
    if (word === 'NOT' && value === 'EXISTS') return event => read(event) === undefined;
    if (word === 'IS' && value === 'TRUE') return event => read(event) === true;
    if (word === 'IS' && value === 'FALSE') return event => read(event) === false;
    if (word === 'IS' && value === 'NULL') return event => read(event) === null;
    return invalid();
  }

  const matches = either();
  if (at < tokens.length) invalid();
  return { selectors, matches };
}

function scan(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const whole = source.trimEnd();
  while (at < whole.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(whole);
    if (found === null) return invalid();
    at = TOKEN.lastIndex;
    const [, mark, quoted, selector, word] = found;
    if (mark !== undefined) tokens.push({ kind: 'sign', text: mark });
    else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted.replace(/\\(.)/g, '$1') });
    else if (selector !== undefined) tokens.push({ kind: 'selector', text: selector });
    else tokens.push({ kind: 'word', text: word ?? invalid() });
  }
  return tokens;
}

/** Reads `$.a['b'][0]` from an event; `undefined` when a part of the way is missing. */
export function reader(selector: string): (event: unknown) => unknown {
  const steps = [...selector.matchAll(/\.([A-Za-z0-9_-]+)|\[(\d+)\]|\['([^']+)'\]|\["([^"]+)"\]/g)].map(
    ([, plain, index, single, double]) => plain ?? index ?? single ?? double ?? '',
  );
  return event => {
    let value: unknown = event;
    for (const step of steps) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[step];
    }
    return value;
  };
}

/** A field that is missing, or of the other type, matches no comparison, not even `!=`. */
function comparison(operator: string, wanted: Token, read: (event: unknown) => unknown): Test {
  if (wanted.kind === 'sign' || wanted.kind === 'selector' || wanted.text.startsWith('%')) return invalid();
  const number = wanted.kind === 'word' && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(wanted.text) ? Number(wanted.text) : undefined;
  if (number !== undefined) {
    const compare = NUMERIC[operator] ?? invalid();
    return event => {
      const value = read(event);
      return typeof value === 'number' && compare(value, number);
    };
  }
  if (operator !== '=' && operator !== '!=') return invalid();
  const pattern = new RegExp(`^${wanted.text.split('*').map(escaped).join('.*')}$`, 's');
  return event => {
    const value = read(event);
    return typeof value === 'string' && pattern.test(value) === (operator === '=');
  };
}

const NUMERIC: Readonly<Record<string, (value: number, wanted: number) => boolean>> = {
  '=': (value, wanted) => value === wanted,
  '!=': (value, wanted) => value !== wanted,
  '<': (value, wanted) => value < wanted,
  '>': (value, wanted) => value > wanted,
  '<=': (value, wanted) => value <= wanted,
  '>=': (value, wanted) => value >= wanted,
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function invalid(): never {
  return refuse('InvalidParameterException', 'Invalid metric filter pattern');
}
