import type { Code } from '../codes.ts';
import { valueAt } from '../json-path.ts';
import type { Sampler } from '../plan/schema/index.ts';
import type { ShadowReport } from '../shadow-report.ts';
import { type FieldCounts, fieldCounts } from './fields.ts';
import type { Judged } from './match.ts';
import { type Item, timeOf } from './pages.ts';

/** What is counted, in numbers, words of the plan and keyed hashes: it can be kept and gone on with. */
export interface Counts {
  readonly outcomes: ShadowReport['outcomes'];
  readonly matchedBy: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
  readonly categories: Readonly<Record<string, number>>;
  readonly fields: readonly FieldCounts[];
  readonly changed: readonly {
    readonly object: string;
    readonly looked: number;
    readonly changed: number;
    readonly blind: number;
  }[];
}

/** Counts items as they are judged, and forgets them. */
export interface Tally {
  /** Counts an item that was judged. */
  count(item: Item, category: string, judged: Judged): void;
  counts(): Counts;
}

/** A change so soon after it was made is part of making it, ms. */
const MAKING_MS = 1000;

interface Changed {
  looked: number;
  changed: number;
  blind: number;
}

const NONE: ShadowReport['outcomes'] = { matched: 0, no_match: 0, ambiguous: 0, not_applicable: 0, error: 0 };

/**
 * Makes a tally.
 * @param sampler the plan
 * @param witness ms since the epoch from which on a change counts; undefined if the plan asks for no witness
 * @param hash of a text, keyed, so that what is undeclared can be told apart and not told
 * @param before counts to go on with
 * @returns the tally
 */
export function createTally(
  sampler: Sampler,
  witness: number | undefined,
  hash: (text: string) => string,
  before?: Counts,
): Tally {
  const outcomes = { ...(before?.outcomes ?? NONE) };
  const matchedBy = new Map(Object.entries(before?.matchedBy ?? {}));
  const codes = new Map(Object.entries(before?.codes ?? {}));
  const categories = new Map(Object.entries(before?.categories ?? {}));
  const fields = fieldCounts(sampler.fields, hash, before?.fields);
  const changed = new Map<string, Changed>((before?.changed ?? []).map(({ object, ...rest }) => [object, { ...rest }]));
  const lookups = new Map(sampler.lookups.map(lookup => [lookup.id, lookup]));

  const watch = (name: string, object: unknown, path: string | undefined, made: number | undefined) => {
    if (witness === undefined || path === undefined) return;
    const counts = changed.get(name) ?? { looked: 0, changed: 0, blind: 0 };
    changed.set(name, counts);
    const at = timeOf(valueAt(object, path));
    if (at === undefined) {
      counts.blind += 1;
      return;
    }
    counts.looked += 1;
    if (at >= witness && !(made !== undefined && at - made <= MAKING_MS)) counts.changed += 1;
  };

  return {
    count(item, category, { outcome, by, code, seen }) {
      outcomes[outcome] += 1;
      if (by !== undefined) add(matchedBy, by);
      if (code !== undefined) add(codes, code);
      add(categories, category);
      fields.look('item', item.object);
      watch('item', item.object, sampler.sample.changed, item.at);
      for (const { lookup, candidates } of seen) {
        const { at, changed: path } = lookups.get(lookup) ?? {};
        for (const { object } of candidates) {
          fields.look(lookup, object);
          watch(lookup, object, path, at === undefined ? undefined : timeOf(valueAt(object, at)));
        }
      }
    },
    counts: () => ({
      outcomes: { ...outcomes },
      matchedBy: Object.fromEntries(matchedBy),
      codes: Object.fromEntries(codes) as Record<Code, number>,
      categories: Object.fromEntries(categories),
      fields: fields.counts(),
      changed: [...changed].map(([object, counts]) => ({ object, ...counts })),
    }),
  };
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
