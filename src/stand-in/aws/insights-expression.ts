import { call } from './insights-function.ts';
import { compared, numeric, type Row, type Value } from './insights-row.ts';
import { malformed, type Token, type Tokens } from './insights-tokens.ts';

/** An expression, ready to be asked: a `test` is true or false, a `value` may be missing. */
export interface Expression {
  readonly is: 'test' | 'value';
  readonly of: (row: Row) => Value;
}

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  '=': order => order === 0,
  '!=': order => order !== 0,
  '<': order => order < 0,
  '<=': order => order <= 0,
  '>': order => order > 0,
  '>=': order => order >= 0,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};

/** Words that are no fields. */
const RESERVED: readonly string[] = ['and', 'or', 'not', 'in', 'like', 'as', 'by', 'asc', 'desc'];

/** Parses `a = "x" and (b in [1, 2] or not c like /re/)` and the like. MalformedQueryException for what is not known here. */
export function expression(tokens: Tokens): Expression {
  const parts = [conjunction(tokens)];
  while (tokens.word('or')) parts.push(conjunction(tokens));
  return joined(parts, (row, tests) => tests.some(each => each.of(row) === true));
}

/** An expression that is true or false. */
export function test(tokens: Tokens): Expression {
  return needed('test', expression(tokens));
}

/** An expression that has a value. */
export function value(tokens: Tokens): Expression {
  return needed('value', expression(tokens));
}

function conjunction(tokens: Tokens): Expression {
  const parts = [negation(tokens)];
  while (tokens.word('and')) parts.push(negation(tokens));
  return joined(parts, (row, tests) => tests.every(each => each.of(row) === true));
}

function joined(parts: readonly Expression[], judge: (row: Row, tests: readonly Expression[]) => boolean): Expression {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  const tests = parts.map(each => needed('test', each));
  return { is: 'test', of: row => judge(row, tests) };
}

function negation(tokens: Tokens): Expression {
  if (!tokens.word('not')) return comparison(tokens);
  const inner = needed('test', negation(tokens));
  return { is: 'test', of: row => inner.of(row) !== true };
}

/** A field that is missing matches no comparison, not even `!=`, `not in` and `not like`. */
function comparison(tokens: Tokens): Expression {
  const left = sum(tokens);
  const next = tokens.peek();
  const compare = next?.kind === 'sign' && Object.hasOwn(COMPARE, next.text) ? COMPARE[next.text] : undefined;
  if (compare !== undefined) {
    tokens.take();
    const [a, b] = [needed('value', left), needed('value', sum(tokens))];
    return {
      is: 'test',
      of: row => {
        const order = compared(a.of(row), b.of(row));
        return order !== undefined && compare(order);
      },
    };
  }
  const no = tokens.word('not');
  if (tokens.word('in')) return decided(left, oneOf(tokens), no);
  if (tokens.word('like') || (!no && tokens.sign('=~'))) return decided(left, like(tokens.take()), no);
  return no ? malformed('in or like was expected') : left;
}

function decided(left: Expression, matches: (found: Value) => boolean, no: boolean): Expression {
  const asked = needed('value', left);
  return {
    is: 'test',
    of: row => {
      const found = asked.of(row);
      return found !== undefined && matches(found) !== no;
    },
  };
}

function oneOf(tokens: Tokens): (found: Value) => boolean {
  tokens.need('[');
  const wanted = [literal(tokens.take())];
  while (tokens.sign(',')) wanted.push(literal(tokens.take()));
  tokens.need(']');
  return found => wanted.some(each => compared(found, each) === 0);
}

function literal({ kind, text }: Token): Value {
  if (kind === 'text') return text;
  return kind === 'number' ? Number(text) : malformed('a text or a number was expected');
}

function like({ kind, text }: Token): (found: Value) => boolean {
  if (kind === 'text') return found => typeof found === 'string' && found.includes(text);
  if (kind !== 'pattern') return malformed('a text or a pattern was expected');
  const blind = text.startsWith('(?i)');
  const source = blind ? text.slice(4) : text;
  let pattern: RegExp;
  try {
    pattern = new RegExp(source, blind ? 'i' : '');
  } catch {
    return malformed('the pattern is not known here');
  }
  return found => typeof found === 'string' && pattern.test(found);
}

function sum(tokens: Tokens): Expression {
  return chain(tokens, ['+', '-'], () => chain(tokens, ['*', '/', '%'], () => unit(tokens)));
}

function chain(tokens: Tokens, signs: readonly string[], part: () => Expression): Expression {
  let left = part();
  for (;;) {
    const sign = signs.find(each => tokens.sign(each));
    const reckon = sign === undefined ? undefined : ARITHMETIC[sign];
    if (reckon === undefined) return left;
    const [a, b] = [needed('value', left), needed('value', part())];
    left = {
      is: 'value',
      of: row => {
        const [x, y] = [numeric(a.of(row)), numeric(b.of(row))];
        const result = x === undefined || y === undefined ? undefined : reckon(x, y);
        return result !== undefined && Number.isFinite(result) ? result : undefined;
      },
    };
  }
}

function unit(tokens: Tokens): Expression {
  if (tokens.sign('(')) {
    const inner = expression(tokens);
    tokens.need(')');
    return inner;
  }
  const minus = tokens.sign('-');
  const token = tokens.take();
  if (token.kind === 'number') {
    const number = minus ? -Number(token.text) : Number(token.text);
    return { is: 'value', of: () => number };
  }
  if (minus) return malformed('a number was expected');
  if (token.kind === 'text') return { is: 'value', of: () => token.text };
  if (token.kind !== 'name' || RESERVED.includes(token.text.toLowerCase())) return malformed('a field or a value was expected');
  if (tokens.sign('(')) return call(token.text, tokens, () => value(tokens));
  return { is: 'value', of: row => row.get(token.text) };
}

function needed(is: Expression['is'], found: Expression): Expression {
  if (found.is !== is) malformed(is === 'test' ? 'a condition was expected' : 'a value was expected');
  return found;
}
