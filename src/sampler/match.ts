import type { Code } from '../codes.ts';
import { gonogoError } from '../errors.ts';
import type { Lookup, Sampler } from '../plan/schema/index.ts';
import type { Extraction } from './extract.ts';
import { type Candidate, lookUp, MATCHED, needs } from './lookup.ts';
import type { Reader } from './reading.ts';

/** What the match rule says of an item, and what it looked at on the way. */
export interface Judged {
  readonly outcome: 'matched' | 'no_match' | 'ambiguous' | 'not_applicable' | 'error';
  /** matched: the lookup that found it. */
  readonly by?: string;
  /** error: why. */
  readonly code?: Code;
  /** Candidates that the answers held, by lookup. */
  readonly seen: readonly { readonly lookup: string; readonly candidates: readonly Candidate[] }[];
}

/** The rule: judges one item. */
export type Match = (item: unknown, hash: string, signal: AbortSignal) => Promise<Judged>;

/**
 * Makes a plan's match rule. It is deterministic: the same item and the same answers give the same outcome. Lookups are asked in
 * order; the first with exactly one candidate matches, with several it is ambiguous, with none the next is asked. A lookup whose
 * values the item does not have is passed over. Whatever cannot be told is an error, never "no match".
 * @param sampler the plan
 * @param reads what is extracted
 * @param reader the only way out
 * @returns the rule
 * @throws GonogoError `PLAN_LINT` for a lookup that the plan does not have
 */
export function matchRule(sampler: Sampler, reads: Extraction, reader: Reader): Match {
  const named = (id: string): Lookup => {
    const found = sampler.lookups.find(each => each.id === id);
    if (!found) throw gonogoError('PLAN_LINT', 'expected the match rule to name lookups of its report, found another name');
    return found;
  };
  const by = sampler.match.by.map(named);
  const confirm = sampler.match.confirm === undefined ? undefined : named(sampler.match.confirm);

  return async (item, hash, signal) => {
    if (!reads.applies(item)) return { outcome: 'not_applicable', seen: [] };
    const values = reads.values(item);
    const seen: Judged['seen'][number][] = [];
    const asked = async (lookup: Lookup, given: ReadonlyMap<string, string>) => {
      const looked = await lookUp(lookup, given, hash, reader, signal);
      seen.push({ lookup: lookup.id, candidates: looked.seen });
      return looked;
    };
    for (const lookup of by) {
      if (!needs(lookup).every(name => values.has(name))) continue;
      const { candidates, failure } = await asked(lookup, values);
      if (failure !== undefined) return { outcome: 'error', code: failure, seen };
      const [first, second] = candidates;
      if (first === undefined) continue;
      if (second !== undefined) return { outcome: 'ambiguous', seen };
      if (confirm !== undefined) {
        const again = await asked(confirm, new Map([...values, [MATCHED, first.key]]));
        if (again.failure !== undefined) return { outcome: 'error', code: again.failure, seen };
        if (again.candidates.length !== 1 || again.candidates[0]?.key !== first.key)
          return { outcome: 'error', code: 'LOOKUPS_DISAGREE', seen };
      }
      return { outcome: 'matched', by: lookup.id, seen };
    }
    return { outcome: 'no_match', seen };
  };
}
