import { readFileSync } from 'node:fs';
import { type Counted, MINUTE_MS } from '../checks/signal/minutes.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import { type GonogoError, gonogoError } from '../errors.ts';

/** The columns of a file of histories. The control’s are empty where a signal has none. */
export const HISTORY_COLUMNS = ['check', 'minute', 'bad', 'all', 'control_bad', 'control_all'] as const;

/** Minutes of the past by the ids of signals, oldest first. */
export type Histories = ReadonlyMap<string, readonly Counted[]>;

/**
 * Histories as a file.
 * @param histories minutes by signal
 * @returns CSV; `minute` in UTC
 */
export function historyCsv(histories: Histories): string {
  const lines = [...histories].flatMap(([check, minutes]) =>
    minutes.map(({ at, x, n, control }) =>
      [check, new Date(at).toISOString().slice(0, 16).concat('Z'), x, n, control?.x ?? '', control?.n ?? ''].join(','),
    ),
  );
  return `${[HISTORY_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

/** Ten signals for fourteen days are 8 MB. */
const MOST_BYTES = 64_000_000;

const wrong = (line: number, message: string): GonogoError => gonogoError('USAGE', `--history, line ${line}: ${message}`);

function numberOf({ line, cells }: CsvRow, column: string): number {
  const text = cells.get(column);
  if (text !== undefined && /^\d{1,15}(\.\d{1,9})?$/.test(text)) return Number(text);
  throw wrong(line, `expected ${column} to be a number of at least 0, found something else`);
}

function minuteOf({ line, cells }: CsvRow): number {
  const text = cells.get('minute');
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
  if (Number.isFinite(at)) return at;
  throw wrong(line, 'expected minute to be such as 2026-10-05T08:00Z, found something else');
}

function countedOf(row: CsvRow): Counted {
  const told = { at: minuteOf(row), x: numberOf(row, 'bad'), n: numberOf(row, 'all') };
  if ((row.cells.get('control_bad') ?? '') === '' && (row.cells.get('control_all') ?? '') === '') return told;
  return { ...told, control: { x: numberOf(row, 'control_bad'), n: numberOf(row, 'control_all') } };
}

/**
 * Reads a file of histories. It opens no socket.
 * @param path of the file
 * @returns minutes by signal
 * @throws GonogoError `USAGE` naming file, line and what was expected; no minute is left out or guessed
 */
export function readHistories(path: string): Histories {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw gonogoError('USAGE', 'expected --history to be a file that can be read, found it cannot');
  }
  const csv = readCsv(text, HISTORY_COLUMNS.slice(0, 4), MOST_BYTES);
  if ('problems' in csv) throw wrong(csv.problems[0]?.line ?? 1, csv.problems[0]?.message ?? 'expected a table');
  const histories = new Map<string, Counted[]>();
  for (const row of csv.rows) {
    const check = row.cells.get('check') ?? '';
    const minutes = histories.get(check) ?? [];
    const minute = countedOf(row);
    if (minute.at <= (minutes.at(-1)?.at ?? 0))
      throw wrong(row.line, 'expected the minutes of a signal oldest first and each once, found another order');
    minutes.push(minute);
    histories.set(check, minutes);
  }
  return histories;
}

/**
 * The minutes from the first to the last that a history could hold.
 * @param minutes of one signal, at least one
 * @returns their beginnings, ms since the epoch
 */
export function spanOf(minutes: readonly Counted[]): readonly number[] {
  const [first, last] = [minutes[0]?.at ?? 0, minutes.at(-1)?.at ?? 0];
  return Array.from({ length: Math.round((last - first) / MINUTE_MS) + 1 }, (_, index) => first + index * MINUTE_MS);
}
