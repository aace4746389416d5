import { refuse } from './refuse.ts';

/** A piece of a query. A `period` is such as 5m; a name may have been written between backticks. */
export interface Token {
  readonly kind: 'sign' | 'text' | 'name' | 'number' | 'period' | 'pattern';
  readonly text: string;
}

/** The pieces of a query, one after the other. */
export interface Tokens {
  readonly peek: () => Token | undefined;
  /** The next piece; a query that ends before it is malformed. */
  readonly take: () => Token;
  /** Takes the next piece if it is this sign. */
  readonly sign: (text: string) => boolean;
  /** Takes the next piece if it is this word, in any case. */
  readonly word: (text: string) => boolean;
  /** Takes the next piece, which must be a name. */
  readonly name: () => string;
  /** Takes the next piece, which must be this sign. */
  readonly need: (text: string) => void;
  /** Where the next piece stands, and all pieces from there to the last one taken: what names a column without a name. */
  readonly mark: () => number;
  readonly since: (mark: number) => string;
}

const TOKEN =
  /(?:\s|#[^\n]*)*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]+)`|(\d+(?:ms|s|m|h|d|w)(?![\w.]))|(\d+(?:\.\d+)?(?![\w.]))|([@A-Za-z_][\w@.]*)|(!=|<=|>=|=~|[|()[\],=<>+*/%-]))/y;
const BLANK = /(?:\s|#[^\n]*)*$/y;
const PATTERN = /\s*\/((?:[^/\\\n]|\\.)+)\//y;

/** Cuts a query into pieces. MalformedQueryException for what is no piece of the language. */
export function tokensOf(query: string): Tokens {
  const all = scan(query);
  let at = 0;
  const peek = () => all[at];
  const take = () => all[at++] ?? malformed('the query ends too early');
  const when = (kind: Token['kind'], matches: (text: string) => boolean): boolean => {
    const next = peek();
    if (next?.kind !== kind || !matches(next.text)) return false;
    at += 1;
    return true;
  };
  const sign = (text: string) => when('sign', found => found === text);
  return {
    peek,
    take,
    sign,
    word: text => when('name', found => found.toLowerCase() === text),
    name: () => {
      const { kind, text } = take();
      return kind === 'name' ? text : malformed('a name was expected');
    },
    need: text => {
      if (!sign(text)) malformed(`${text} was expected`);
    },
    mark: () => at,
    since: mark =>
      all
        .slice(mark, at)
        .map(({ text }) => text)
        .join(''),
  };
}

/** Ends a query that the language, or the part of it that is known here, does not hold. */
export function malformed(message: string): never {
  return refuse('MalformedQueryException', message);
}

function scan(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    BLANK.lastIndex = at;
    if (BLANK.test(query)) return tokens;
    const last = tokens.at(-1);
    // A slash is a division, except where only a pattern can stand.
    const wanted = last !== undefined && (last.text === '=~' || (last.kind === 'name' && last.text.toLowerCase() === 'like'));
    PATTERN.lastIndex = at;
    const pattern = wanted ? PATTERN.exec(query) : null;
    if (pattern?.[1] !== undefined) {
      tokens.push({ kind: 'pattern', text: pattern[1] });
      at = PATTERN.lastIndex;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(query);
    if (found === null) return malformed('unexpected symbol');
    at = TOKEN.lastIndex;
    tokens.push(tokenOf(found));
  }
}

function tokenOf([, double, single, quoted, period, number, name, sign]: RegExpExecArray): Token {
  const text = double ?? single;
  if (text !== undefined) return { kind: 'text', text: text.replace(/\\(.)/g, '$1') };
  if (period !== undefined) return { kind: 'period', text: period };
  if (number !== undefined) return { kind: 'number', text: number };
  if (quoted !== undefined || name !== undefined) return { kind: 'name', text: quoted ?? name ?? '' };
  return { kind: 'sign', text: sign ?? malformed('unexpected symbol') };
}
