import { type CsvProblem, readCsv } from '../csv.ts';
import type { Pack } from './types.ts';

/** A row that is run. */
export interface Row {
  readonly id: string;
  readonly cells: ReadonlyMap<string, string>;
}

const ROW_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** The columns that a pack's case fills in. */
function wanted(table: NonNullable<Pack['table']>): readonly string[] {
  const names = [...JSON.stringify(table.case).matchAll(/\$\{row\.([a-z0-9_.-]+)\}/g)].map(([, name]) => name ?? '');
  return [...new Set(['id', ...Object.keys(table.where ?? {}), ...names])];
}

/**
 * The rows of a pack's table that are run.
 * @param table the pack's own words for it
 * @param text of the CSV file
 * @param where columns and values besides those of the pack; a row must have all of them
 * @returns rows in the order of the file, or what is wrong with the table, at its line
 */
export function chosenRows(
  table: NonNullable<Pack['table']>,
  text: string,
  where: Readonly<Record<string, string>>,
): { readonly rows: readonly Row[] } | { readonly problems: readonly CsvProblem[] } {
  const csv = readCsv(text, [...new Set([...wanted(table), ...Object.keys(where)])]);
  if ('problems' in csv) return csv;
  const problems: CsvProblem[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of csv.rows) {
    const id = cells.get('id') ?? '';
    if (!ROW_ID.test(id))
      problems.push({ line, message: 'expected an id of letters, digits, - and _, found something else; correct it' });
    else if (seen.has(id))
      problems.push({ line, message: `expected each row to have an id of its own, found ${id} twice; rename one` });
    seen.add(id);
  }
  if (problems.length > 0) return { problems };
  const all = Object.entries({ ...table.where, ...where });
  const rows = csv.rows.filter(({ cells }) => all.every(([column, value]) => cells.get(column) === value));
  if (rows.length >= table.min_rows) return { rows: rows.map(({ cells }) => ({ id: cells.get('id') ?? '', cells })) };
  return {
    problems: [
      {
        line: 1,
        message: `expected at least ${table.min_rows} rows to be chosen, found ${rows.length}; correct where, or add rows`,
      },
    ],
  };
}
