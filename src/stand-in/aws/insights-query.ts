import { type Expression, test, value } from './insights-expression.ts';
import { compared, type Row, shown, type Value } from './insights-row.ts';
import { stats } from './insights-stats.ts';
import { malformed, type Tokens, tokensOf } from './insights-tokens.ts';

/** What a query makes of events. */
export interface Found {
  /** Field and text, in the order of the columns; a missing value has no entry. */
  readonly rows: readonly (readonly { readonly field: string; readonly value: string }[])[];
  /** Events that its filters let through. */
  readonly matched: number;
}

interface Table {
  readonly rows: readonly Row[];
  /** What is shown. */
  readonly columns: readonly string[];
  /** Events that the filters let through; counted until statistics are made of them. */
  readonly matched: number;
  readonly counted: boolean;
  readonly limited: boolean;
}

type Step = (table: Table) => Table;

/** Rows without a `limit`, and the most that one may ask for (StartQuery, API reference). */
const USUAL_ROWS = 10_000;
const MOST_ROWS = 100_000;

/**
 * Parses a query of the Logs Insights language: fields, filter, stats, sort, limit, display, with the expressions of
 * insights-expression.ts. What else the language has is refused with MalformedQueryException, never guessed.
 */
export function queryOf(text: string, limit = USUAL_ROWS): (events: readonly Row[]) => Found {
  const tokens = tokensOf(text);
  const steps = [command(tokens)];
  while (tokens.sign('|')) steps.push(command(tokens));
  if (tokens.peek() !== undefined) malformed('unexpected symbol');
  return events => {
    const begin: Table = {
      rows: events,
      columns: ['@timestamp', '@message'],
      matched: events.length,
      counted: false,
      limited: false,
    };
    const { rows, columns, matched, counted, limited } = steps.reduce((table, step) => step(table), begin);
    // Rows that are still events can be looked up by their pointers.
    const all = counted ? columns : [...columns, '@ptr'];
    return { matched, rows: (limited ? rows : rows.slice(0, limit)).map(row => all.flatMap(field => cell(row, field))) };
  };
}

function cell(row: Row, field: string): { field: string; value: string }[] {
  const found = shown(row.get(field));
  return found === undefined ? [] : [{ field, value: found }];
}

function command(tokens: Tokens): Step {
  const name = tokens.name().toLowerCase();
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return (known ?? malformed('the command is not known here'))(tokens);
}

const COMMANDS: Readonly<Record<string, (tokens: Tokens) => Step>> = {
  fields: tokens => {
    const all = list(tokens, () => {
      const mark = tokens.mark();
      const of = value(tokens);
      const otherwise = tokens.since(mark);
      return { name: tokens.word('as') ? tokens.name() : otherwise, of };
    });
    return table => ({
      ...table,
      columns: all.map(({ name }) => name),
      rows: table.rows.map(row => new Map<string, Value>([...row, ...all.map(({ name, of }) => [name, of.of(row)] as const)])),
    });
  },
  display: tokens => {
    const columns = list(tokens, tokens.name);
    return table => ({ ...table, columns });
  },
  filter: tokens => {
    const wanted = test(tokens);
    return table => {
      const rows = table.rows.filter(row => wanted.of(row) === true);
      return { ...table, rows, matched: table.counted ? table.matched : rows.length };
    };
  },
  stats: tokens => {
    const made = stats(tokens);
    return table => ({ ...table, rows: made.run(table.rows), columns: made.columns, counted: true });
  },
  sort: tokens => {
    const keys = list(tokens, () => {
      const of = value(tokens);
      const down = tokens.word('desc');
      if (!down) tokens.word('asc');
      return { of, sign: down ? -1 : 1 };
    });
    return table => ({ ...table, rows: [...table.rows].sort((a, b) => orderOf(keys, a, b)) });
  },
  limit: tokens => {
    const { kind, text } = tokens.take();
    const count = kind === 'number' ? Number(text) : 0;
    if (!Number.isInteger(count) || count < 1 || count > MOST_ROWS) malformed(`a limit is 1 to ${MOST_ROWS}`);
    return table => ({ ...table, rows: table.rows.slice(0, count), limited: true });
  },
};

function list<T>(tokens: Tokens, item: () => T): readonly T[] {
  const all = [item()];
  while (tokens.sign(',')) all.push(item());
  return all;
}

/** Rows without the value come last. */
function orderOf(keys: readonly { readonly of: Expression; readonly sign: number }[], a: Row, b: Row): number {
  for (const { of, sign } of keys) {
    const [x, y] = [of.of(a), of.of(b)];
    if (x === undefined || y === undefined) {
      if (x !== y) return x === undefined ? 1 : -1;
      continue;
    }
    const order = (compared(x, y) ?? 0) * sign;
    if (order !== 0) return order;
  }
  return 0;
}
