import type { LogEvent } from './state.ts';

/** A moment, kept apart from numbers: only toMillis() makes one of the other. */
export interface Moment {
  /** ms since the epoch. */
  readonly time: number;
}

/** What a field holds; `undefined` when the event does not have it. */
export type Value = string | number | boolean | Moment | undefined;

/** The fields of an event, or of a row that statistics made, by name. */
export type Row = ReadonlyMap<string, Value>;

/** An event with where it stands. */
export interface Placed {
  readonly stream: string;
  readonly index: number;
  readonly event: LogEvent;
}

/** Fields discovered in one event, as the service does for JSON logs. */
const MOST_FIELDS = 200;

/** An event's own fields, and those of the first JSON object in its message: dotted, list items by their number. */
export function rowOf({ stream, index, event }: Placed): Row {
  const row = new Map<string, Value>();
  const message = objectIn(event.message);
  if (message !== undefined) discover(message, '', row);
  row.set('@timestamp', { time: event.at });
  row.set('@ingestionTime', { time: event.ingestedAt });
  row.set('@message', event.message);
  row.set('@logStream', stream);
  row.set('@ptr', Buffer.from(`${stream}/${index}`).toString('base64'));
  return row;
}

/** A value as a result shows it. */
export function shown(value: Value): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  return new Date(value.time).toISOString().replace('T', ' ').replace('Z', '');
}

/** A value as a number, if it is one or is written like one. */
export function numeric(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value)) return undefined;
  return Number(value);
}

/** Below 0, 0 or above 0; `undefined` for what cannot be compared: a missing value, or a moment with something else. */
export function compared(a: Value, b: Value): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (typeof a === 'object' || typeof b === 'object') {
    return typeof a === 'object' && typeof b === 'object' ? a.time - b.time : undefined;
  }
  const [x, y] = [numeric(a), numeric(b)];
  if (x !== undefined && y !== undefined) return x - y;
  const [left, right] = [String(a), String(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The object in a line, which may follow a time, a request id and a level. */
function objectIn(message: string): object | undefined {
  const start = message.indexOf('{');
  if (start < 0) return undefined;
  try {
    const value: unknown = JSON.parse(message.slice(start, message.lastIndexOf('}') + 1));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function discover(value: object, prefix: string, into: Map<string, Value>): void {
  for (const [key, item] of Object.entries(value)) {
    if (into.size >= MOST_FIELDS) return;
    const name = `${prefix}${key}`;
    if (typeof item === 'object' && item !== null) discover(item, `${name}.`, into);
    else if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') into.set(name, item);
  }
}
