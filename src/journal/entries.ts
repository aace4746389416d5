import { canonical } from '../canonical.ts';
import { gonogoError, isGonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import type { World } from '../world.ts';

/** What may happen in a cutover. */
export const ENTRY_TYPES = [
  'phase-begun',
  'writing',
  'written',
  'phase-done',
  'phase-undone',
  'interrupted',
  'rollback-begun',
  'rolled-back',
  'rollback-incomplete',
  'surgical',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** One line of the journal: names and numbers only, never a value. */
export interface Entry {
  readonly seq: number;
  readonly type: EntryType;
  readonly world: World;
  readonly plan: string;
  readonly commit: string;
  readonly run: string;
  /** ms since the epoch. */
  readonly at: number;
  readonly phase?: string;
  readonly switches?: readonly string[];
  /** The parameter that holds the phase's restore point. */
  readonly restore?: string;
  /** Digest of the evidence that closes the phase. */
  readonly evidence?: string;
  readonly reason?: string;
}

/** What the writer of an entry says; the journal adds the number. */
export type NewEntry = Omit<Entry, 'seq'>;

const NAME = /\/([0-9]{6})$/;

/**
 * Appends an entry. Creating a name that exists fails in Parameter Store, so two writers never share a number.
 * @param parameters the port
 * @param path the journal's path, from `Paths.journal`
 * @param entry what happened
 * @param from the number to try first
 * @returns the entry's number
 * @throws GonogoError whatever the port throws but `EXISTS`
 */
export async function append(
  parameters: Parameters,
  path: string,
  entry: NewEntry,
  from: number,
  signal?: AbortSignal,
): Promise<number> {
  for (let seq = from; seq < from + 1000; seq += 1) {
    const name = `${path}/${String(seq).padStart(6, '0')}`;
    const value = canonical(dropUndefined({ ...entry, seq }));
    try {
      await parameters.put({ name, value, type: 'String', mode: 'create' }, signal);
      return seq;
    } catch (error) {
      if (!isGonogoError(error) || error.code !== 'EXISTS') throw error;
    }
    // The answer to our first attempt may have been lost, and the second found the number taken: by us.
    if ((await parameters.get([name], signal)).get(name)?.value === value) return seq;
  }
  throw gonogoError('JOURNAL_UNREADABLE', 'expected a free number in the journal, found a thousand taken');
}

/**
 * Reads a journal, oldest first.
 * @param parameters the port
 * @param path the journal's path
 * @returns its entries
 * @throws GonogoError `JOURNAL_UNREADABLE` if an entry is not one or the numbers have a gap
 */
export async function readEntries(parameters: Parameters, path: string, signal?: AbortSignal): Promise<readonly Entry[]> {
  const found = [...(await parameters.list(path, signal))]
    .filter(each => NAME.test(each.name))
    .sort((a, b) => a.name.localeCompare(b.name));
  return found.map((each, index) => {
    const entry = entryOf(each.value);
    if (!each.name.endsWith(`/${String(index + 1).padStart(6, '0')}`) || entry.seq !== index + 1) {
      throw gonogoError('JOURNAL_UNREADABLE', `expected entry ${index + 1} of the journal, found another number`);
    }
    return entry;
  });
}

function entryOf(text: string): Entry {
  const data = jsonObject(text, 'a journal entry');
  const { seq, type, world, plan, commit, run, at, phase, switches, restore } = data;
  const known = ENTRY_TYPES.find(each => each === type);
  const whole =
    known &&
    (world === 'production' || world === 'rehearsal') &&
    [plan, commit, run].every(each => typeof each === 'string') &&
    [seq, at].every(each => typeof each === 'number') &&
    [phase, restore].every(each => each === undefined || typeof each === 'string') &&
    (switches === undefined || (Array.isArray(switches) && switches.every(each => typeof each === 'string')));
  if (!whole) throw gonogoError('JOURNAL_UNREADABLE', 'expected a journal entry with seq, type, world, plan, commit, run and at');
  return data as unknown as Entry;
}

const dropUndefined = (entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
