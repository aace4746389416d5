import { CsvError, parse } from 'csv-parse/sync';

/** Larger tables are not read, bytes of UTF-8. */
const MOST_BYTES = 4_000_000;
const HEADER = /^[a-z][a-z0-9_.]{0,63}$/;
const PROTOTYPE = ['__proto__', 'constructor', 'prototype'];

/** A row below the header: every cell is a text, as it stands in the file. */
export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** What is wrong with a table, and on which line. */
export interface CsvProblem {
  readonly line: number;
  readonly message: string;
}

export type Csv =
  | { readonly columns: readonly string[]; readonly rows: readonly CsvRow[] }
  | { readonly problems: readonly CsvProblem[] };

/** What csv-parse says, without the text that it quotes. */
const BROKEN: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'expected a closing quote, found the end of the table; close it',
  INVALID_OPENING_QUOTE: 'expected quotes around a whole cell only, found one inside; double it',
  CSV_INVALID_CLOSING_QUOTE:
    'expected a comma or the end of the line after a closing quote, found something else; double the quote inside the cell',
};

const refused = (line: number, message: string): Csv => ({ problems: [{ line, message }] });

const [RETURN, NEWLINE] = [13, 10];

/** Tells on which line the row after an offset begins; asked in the order of the file. The parser counts a CRLF in a cell twice. */
function linesOf(bytes: Buffer): (offset: number) => number {
  let [at, line] = [0, 1];
  return offset => {
    const isBlank = (): boolean => bytes[at] === RETURN || bytes[at] === NEWLINE;
    while (at < bytes.length && (at < offset || isBlank())) {
      if (bytes[at] === NEWLINE) line += 1;
      at += 1;
    }
    return line;
  };
}

/**
 * Reads a table strictly (RFC 4180 with a header): what other readers guess or drop is a problem here.
 * @param text UTF-8 text; a byte order mark is left out
 * @param wanted columns that it must have
 * @param most the longest that it may be, bytes of UTF-8 (default 4 MB)
 * @returns its rows, at least one; or every problem with its line. Cells are not repeated in messages: they may be personal
 */
export function readCsv(text: string, wanted: readonly string[], most = MOST_BYTES): Csv {
  if (Buffer.byteLength(text) > most)
    return refused(1, `expected a table of at most ${most / 1_000_000} MB, found a larger one; split it`);
  const plain = Buffer.from(text.replace(/^\uFEFF/, ''));
  let records: readonly { readonly record: readonly string[]; readonly info: { readonly bytes: number } }[];
  try {
    records = parse(plain, { info: true, relax_column_count: true, skip_empty_lines: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as { readonly lines?: unknown }).lines;
    return refused(
      typeof line === 'number' ? line : 1,
      BROKEN[error.code] ?? 'expected a table of commas and quotes, found something else',
    );
  }
  const [head, ...rest] = records;
  if (head === undefined) return refused(1, 'expected a header line, found an empty file');
  const columns = head.record;
  const begins = linesOf(plain);
  const lines = begins(0);
  const problems: CsvProblem[] = [];
  const say = (line: number, message: string): void => void problems.push({ line, message });
  if (columns.length === 1 && /[;\t|]/.test(columns[0] ?? ''))
    return refused(lines, 'expected columns between commas, found another delimiter; save the table with commas');
  const seen = new Set<string>();
  for (const [index, column] of columns.entries()) {
    if (!HEADER.test(column) || PROTOTYPE.includes(column))
      say(
        lines,
        `expected the name of column ${index + 1} to be small letters, digits, dots and underscores, found something else`,
      );
    else if (seen.has(column)) say(lines, `expected each column once, found ${column} twice`);
    seen.add(column);
  }
  for (const column of wanted) if (!columns.includes(column)) say(lines, `expected a column ${column}, found none`);
  if (problems.length > 0) return { problems };
  if (rest.length === 0) return refused(lines, 'expected at least one row below the header, found none');
  const rows = rest.map(({ record }, index): CsvRow => {
    const line = begins(records[index]?.info.bytes ?? 0);
    if (record.length !== columns.length) say(line, `expected ${columns.length} cells as the header has, found ${record.length}`);
    return { line, cells: new Map(columns.map((column, index) => [column, record[index] ?? ''])) };
  });
  return problems.length > 0 ? { problems } : { columns, rows };
}
