import type { FromSchema } from 'json-schema-to-ts';
import { milliseconds } from '../duration.ts';
import { ABSENT, PRESENT } from '../measure.ts';
import { itemDigest } from '../signed.ts';
import { CHECK_BASE, DURATION, ID } from './common.ts';
import type { CheckKind } from './kind.ts';
import { WORDS } from './not-built/words.ts';

const schema = {
  type: 'object',
  description: 'an item of a checklist, signed by a person of a role (`gonogo sign`) against the commit of this run',
  additionalProperties: false,
  required: ['kind', 'id', 'item', 'role'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'manual' },
    item: { ...WORDS, description: 'what the person says to be done; another text needs another signature' },
    role: ID,
    max_age: { ...DURATION, description: 'how old the signature may be' },
    record: { ...WORDS, description: 'what the signature must name, such as an id' },
  },
} as const;

/** A check of a person's signature. */
export type ManualCheck = FromSchema<typeof schema>;

/** A signed item: this item, this commit, this world, by the role, young enough. Who signed is on record, not in evidence. */
export const manual: CheckKind<ManualCheck, 'signatures'> = {
  kind: 'manual',
  schema,
  needs: ['signatures'],
  async observe(check, on, { clock, signal, plan }) {
    const { commit, world } = plan;
    if (commit === undefined) return { met: 'error', reason: 'COMMIT_UNKNOWN', expected: PRESENT, actual: ABSENT };
    const signed = await on.signatures.of(check.id, signal);
    if (!signed) return { met: false, reason: 'NOT_SIGNED', expected: PRESENT, actual: ABSENT };
    const no = (reason: 'SIGNED_OTHER_ITEM' | 'SIGNED_OTHER_COMMIT' | 'SIGNED_OTHER_WORLD', what: string) =>
      ({ met: false, reason, expected: { word: `this ${what}` }, actual: { word: `another ${what}` } }) as const;
    if (signed.world !== world) return no('SIGNED_OTHER_WORLD', 'world');
    if (signed.item !== itemDigest(check) || signed.role !== check.role) return no('SIGNED_OTHER_ITEM', 'item');
    if (signed.commit !== commit) return no('SIGNED_OTHER_COMMIT', 'commit');
    if (check.record !== undefined && signed.record === undefined)
      return { met: false, reason: 'NOT_SIGNED', expected: { word: 'with its record' }, actual: { word: 'without' } };
    const age = clock.now() - signed.at;
    const most = check.max_age === undefined ? undefined : milliseconds(check.max_age);
    if (age < 0 || (most !== undefined && age > most))
      return { met: false, reason: 'TOO_OLD', expected: { ms: most ?? 0 }, actual: { ms: age } };
    return { met: true, expected: PRESENT, actual: PRESENT, facts: { signed: { time: signed.at } } };
  },
};
