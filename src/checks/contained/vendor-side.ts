import { milliseconds } from '../../duration.ts';
import { valueAt } from '../../json-path.ts';
import { UNKNOWN } from '../../measure.ts';
import { type Item, pages, timeOf } from '../../sampler/pages.ts';
import { readerOf } from '../../sampler/reader.ts';
import type { Functions, Http } from '../../target.ts';
import type { Run } from '../kind.ts';
import { type Allowlist, readAllowlist } from './allowlist.ts';
import { isMarked } from './mark.ts';
import type { ContainedCheck, VendorList } from './schema.ts';
import { errorOf, type Side } from './side.ts';

const ATTEMPTS = 3;
const LONGEST_WAIT_MS = 30_000;
const SECOND_MS = 1000;

type Judged = 'elsewhere' | 'inside' | 'outside' | 'unclear';

/** What an item says about the window: nothing, an answer to somebody on the list, one to somebody else, or it cannot be told. */
function judge({ object }: Item, { changed, subject, marks }: VendorList, from: number, list: Allowlist): Judged {
  const at = timeOf(valueAt(object, changed));
  if (at === undefined) return 'unclear';
  if (at < from) return 'elsewhere';
  const marked = isMarked(object, marks);
  if (marked !== true) return marked === undefined ? 'unclear' : 'elsewhere';
  const address = valueAt(object, subject);
  if (typeof address !== 'string' || address.trim() === '') return 'unclear';
  return list.holds(address) ? 'inside' : 'outside';
}

/** The list's own words, and a reader that asks its host and no other. */
function listOf({ subject: _s, marks: _m, reach: _r, ...list }: VendorList, http: Http, { clock }: Pick<Run, 'clock'>) {
  const reader = readerOf({
    http,
    clock,
    hosts: [new URL(list.get).hostname],
    attempts: ATTEMPTS,
    longestWait: LONGEST_WAIT_MS,
    limitedShare: 1,
    versions: [],
    seed: list.get,
    trace: false,
    retries: false,
  });
  return { sample: { ...list, newest_first: true }, reader };
}

/**
 * What the vendor tells: the items that were changed since the window began and bear a mark of the bot, each subject compared with the
 * allowlist. The list is walked from its newest item down to what is older than the window and its reach.
 * @param check the check
 * @param on Lambda, for the allowlist, and HTTP
 * @param from the window's beginning, ms since the epoch
 * @param run clock and signal
 * @returns counts, as soon as a page holds a breach; a list that ends too early or cannot be read proves nothing
 * @throws the signal's reason, or what the ports throw
 */
export async function vendorSide(
  check: ContainedCheck,
  on: { readonly functions: Functions; readonly http: Http },
  from: number,
  run: Pick<Run, 'clock' | 'signal'>,
): Promise<Side> {
  const { vendor } = check;
  const list = await readAllowlist(check, on.functions, run.signal);
  if (!('holds' in list)) return { breaches: 0, allowed: 0, facts: {}, not: list };
  if (!list.tells)
    return { breaches: 0, allowed: 0, facts: {}, not: errorOf('PLANT_UNSEEN', { word: 'outside' }, { word: 'inside' }) };
  // A vendor may tell its times in whole seconds.
  const begin = Math.floor(from / SECOND_MS) * SECOND_MS;
  const oldest = begin - milliseconds(vendor.reach);
  const { sample, reader } = listOf(vendor, on.http, run);
  const count: Record<Judged, number> = { elsewhere: 0, inside: 0, outside: 0, unclear: 0 };
  const known = new Set<string>();
  const sideOf = (not?: Side['not']): Side => ({
    breaches: count.outside,
    allowed: count.inside,
    facts: {
      listed: { count: known.size },
      answered: { count: count.inside + count.outside },
      answered_outside: { count: count.outside },
    },
    ...(not === undefined ? {} : { not }),
  });

  for await (const page of pages(sample, reader, run.signal)) {
    if (page.failure !== undefined) return sideOf(errorOf(page.failure, { word: 'an answer' }, UNKNOWN));
    // What comes in meanwhile moves items on to the next page, where they stand a second time.
    for (const item of page.items.filter(({ id, at }) => at >= oldest && !known.has(id))) {
      known.add(item.id);
      count[judge(item, vendor, begin, list)] += 1;
    }
    if (count.outside > 0) return sideOf();
    if (count.unclear > 0) return sideOf(errorOf('RESPONSE_INCOMPLETE', { count: 0 }, { count: count.unclear }));
    if (page.items.some(({ at }) => at < oldest)) return sideOf();
  }
  // The list is over and the window's beginning was not reached: only the vendor's own count says that nothing is missing.
  return sideOf(vendor.total === undefined ? errorOf('SAMPLE_SHORT', { word: 'a whole list' }, UNKNOWN) : undefined);
}
