import type { Expression } from './insights-expression.ts';
import type { Value } from './insights-row.ts';
import { malformed, type Tokens } from './insights-tokens.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A text without anything to see in it. */
const blank = (value: Value): boolean => value === undefined || (typeof value === 'string' && value.trim() === '');

interface Known {
  readonly is: Expression['is'];
  readonly of: (value: Value) => Value;
}

/** Functions of one argument, by their names in lower case. */
const FUNCTIONS: Readonly<Record<string, Known>> = {
  ispresent: { is: 'test', of: value => value !== undefined },
  isempty: { is: 'test', of: value => value === undefined || value === '' },
  isblank: { is: 'test', of: blank },
  tomillis: { is: 'value', of: value => (typeof value === 'object' ? value.time : undefined) },
  tolower: { is: 'value', of: value => (typeof value === 'string' ? value.toLowerCase() : undefined) },
  toupper: { is: 'value', of: value => (typeof value === 'string' ? value.toUpperCase() : undefined) },
};

/** Parses what follows `name(`. MalformedQueryException for a function that is not known here. */
export function call(name: string, tokens: Tokens, argument: () => Expression): Expression {
  const wanted = name.toLowerCase();
  if (wanted === 'bin') return bin(tokens);
  const known = Object.hasOwn(FUNCTIONS, wanted) ? FUNCTIONS[wanted] : undefined;
  if (known === undefined) return malformed('the function is not known here');
  const inner = argument();
  tokens.need(')');
  return { is: known.is, of: row => known.of(inner.of(row)) };
}

/** The beginning of the period that an event's time lies in. */
function bin(tokens: Tokens): Expression {
  const { kind, text } = tokens.take();
  const [, count, unit] = (kind === 'period' && /^(\d+)([a-z]+)$/.exec(text)) || malformed('a period was expected');
  const ms = Number(count) * (UNITS[unit ?? ''] ?? malformed('a period was expected'));
  if (!(ms > 0)) malformed('a period was expected');
  tokens.need(')');
  return {
    is: 'value',
    of: row => {
      const at = row.get('@timestamp');
      return typeof at === 'object' ? { time: Math.floor(at.time / ms) * ms } : undefined;
    },
  };
}
