import { type Expression, value } from './insights-expression.ts';
import { compared, numeric, type Row, shown, type Value } from './insights-row.ts';
import { malformed, type Tokens } from './insights-tokens.ts';

/** Statistics over groups of rows, and the names of what they give. */
export interface Stats {
  readonly columns: readonly string[];
  /** One row a group, in the order in which the groups were met; no rows give no group. */
  readonly run: (rows: readonly Row[]) => readonly Row[];
}

type Reckon = (rows: readonly Row[]) => Value;

interface Column {
  readonly name: string;
  readonly of: Reckon;
}

const numbers = (rows: readonly Row[], of: Expression): number[] => rows.flatMap(row => numeric(of.of(row)) ?? []);
const total = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);

/** The one value that stands first in an order; `sign` -1 for the largest. */
const extreme = (rows: readonly Row[], { of }: Expression, sign: 1 | -1): Value =>
  rows
    .map(of)
    .filter(each => each !== undefined)
    .reduce<Value>((best, each) => (best === undefined || (compared(each, best) ?? 0) * sign < 0 ? each : best), undefined);

/** Parses what follows `stats`. MalformedQueryException for a statistic that is not known here. */
export function stats(tokens: Tokens): Stats {
  const made = [aggregate(tokens)];
  while (tokens.sign(',')) made.push(aggregate(tokens));
  const keys: { readonly name: string; readonly of: Expression }[] = [];
  if (tokens.word('by')) {
    do keys.push(key(tokens));
    while (tokens.sign(','));
  }
  return {
    columns: [...keys, ...made].map(({ name }) => name),
    run: rows => {
      const groups = new Map<string, { readonly head: readonly Value[]; readonly rows: Row[] }>();
      for (const row of rows) {
        const head = keys.map(({ of }) => of.of(row));
        const mark = JSON.stringify(head.map(each => shown(each) ?? null));
        const group = groups.get(mark) ?? { head, rows: [] };
        group.rows.push(row);
        groups.set(mark, group);
      }
      return [...groups.values()].map(
        ({ head, rows: all }) =>
          new Map<string, Value>([
            ...keys.map(({ name }, index) => [name, head[index]] as const),
            ...made.map(({ name, of }) => [name, of(all)] as const),
          ]),
      );
    },
  };
}

function key(tokens: Tokens): { readonly name: string; readonly of: Expression } {
  const mark = tokens.mark();
  const of = value(tokens);
  const otherwise = tokens.since(mark);
  return { name: tokens.word('as') ? tokens.name() : otherwise, of };
}

function aggregate(tokens: Tokens): Column {
  const mark = tokens.mark();
  const wanted = tokens.name();
  tokens.need('(');
  if (wanted.toLowerCase() === 'count' && tokens.sign('*')) {
    tokens.need(')');
    return named(mark, tokens, rows => rows.length);
  }
  const of = value(tokens);
  const percent = wanted.toLowerCase() === 'pct' ? share(tokens) : 0;
  tokens.need(')');
  const reckon: Readonly<Record<string, Reckon>> = {
    count: rows => rows.filter(row => of.of(row) !== undefined).length,
    count_distinct: rows => new Set(rows.flatMap(row => shown(of.of(row)) ?? [])).size,
    sum: rows => total(numbers(rows, of)),
    avg: rows => {
      const all = numbers(rows, of);
      return all.length === 0 ? undefined : total(all) / all.length;
    },
    min: rows => extreme(rows, of, 1),
    max: rows => extreme(rows, of, -1),
    pct: rows => {
      const all = numbers(rows, of).sort((a, b) => a - b);
      return all[Math.max(0, Math.ceil((percent / 100) * all.length) - 1)];
    },
  };
  const name = wanted.toLowerCase();
  const known = Object.hasOwn(reckon, name) ? reckon[name] : undefined;
  return named(mark, tokens, known ?? malformed('the statistic is not known here'));
}

function share(tokens: Tokens): number {
  tokens.need(',');
  const { kind, text } = tokens.take();
  const percent = kind === 'number' ? Number(text) : Number.NaN;
  return percent >= 0 && percent <= 100 ? percent : malformed('a percentage was expected');
}

function named(mark: number, tokens: Tokens, of: Reckon): Column {
  const otherwise = tokens.since(mark);
  return { name: tokens.word('as') ? tokens.name() : otherwise, of };
}
