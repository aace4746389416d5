import { timingSafeEqual } from 'node:crypto';
import { canonical } from '../canonical.ts';
import type { Code } from '../codes.ts';
import { isGonogoError } from '../errors.ts';
import { pathsOf } from '../journal/paths.ts';
import { dropSecurely, keepSecurely, keptSecurely } from '../journal/stored.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import type { World } from '../world.ts';
import type { Window } from './draw.ts';
import type { EarlierFacts } from './earlier.ts';
import { type Keyed, keyed } from './keyed.ts';
import type { Counts } from './tally.ts';

/** What a report is: a checkpoint of another is not continued. */
export interface Same {
  readonly form: 1;
  readonly plan: string;
  readonly rule: string;
  readonly world: World;
  readonly samples: number;
}

/**
 * What an interrupted report needs to go on: the seed, where the window lies, the sample by keyed marks with those that are judged,
 * and what was counted. Nothing that was read. The list is walked again from its first page: items have moved since.
 */
export interface Kept {
  /** When the report began, ms since the epoch. */
  readonly began: number;
  /** When this was written, ms since the epoch. */
  readonly at: number;
  readonly seed: string;
  readonly window: Window;
  readonly population: number;
  /** A keyed mark an item of the sample, by rank; of equal length, one after the other. */
  readonly marks: string;
  /** Ranks that were judged, as bits in base64. */
  readonly done: string;
  readonly counts: Counts;
  readonly facts: EarlierFacts;
}

/** Where a report's checkpoint is kept: for a while, below the records. */
export interface Checkpoint {
  /** Writes it, and at the first time its key: what an older key signed is worth nothing from then on. */
  keep(key: Keyed, kept: Kept): Promise<void>;
  /** The newest one, if it belongs to the same report and is younger than `within` (ms); else why it is not gone on with. */
  read(within: number, now: number): Promise<{ readonly key: Keyed; readonly kept: Kept } | { readonly none: Code }>;
  /** Deletes key and checkpoint. */
  drop(): Promise<void>;
}

/**
 * The checkpoint of a report.
 * @param parameters the port
 * @param at the plan's system and the report
 * @param same what makes two reports the same
 * @returns its verbs; they throw what the port throws, and `VALUE_TOO_LARGE` for a sample too large to be kept
 */
export function checkpointOf(
  parameters: Parameters,
  at: { readonly system: string; readonly report: string },
  same: Same,
  signal: AbortSignal,
): Checkpoint {
  const name = `${pathsOf(at.system).records}/shadow.${at.report}`;
  const keyName = `${name}.key`;
  let keyKept: string | undefined;
  return {
    async keep(key, kept) {
      if (keyKept !== key.secret) {
        await parameters.put({ name: keyName, value: key.secret, type: 'SecureString', mode: 'overwrite' }, signal);
        keyKept = key.secret;
      }
      const text = canonical({ same, kept });
      await keepSecurely(parameters, name, `${key.hash(`checkpoint ${text}`, 64)}${text}`, signal);
    },
    async read(within, now) {
      const secret = (await parameters.get([keyName], signal)).get(keyName);
      const stored = secret && (await storedText(parameters, name, signal));
      if (secret === undefined || stored === undefined) return { none: 'CHECKPOINT_NONE' };
      const key = keyed(secret.value);
      const text = stored.slice(64);
      // Only what was signed with the key beside it is believed: it decides what counts as judged.
      const mac = Buffer.from(key.hash(`checkpoint ${text}`, 64));
      const given = Buffer.from(stored.slice(0, 64));
      if (given.length !== mac.length || !timingSafeEqual(given, mac)) return { none: 'CHECKPOINT_OTHER' };
      const read = jsonObject(text, 'the checkpoint') as unknown as { readonly same: Same; readonly kept: Kept };
      const fits = canonical(read.same) === canonical(same) && now - read.kept.at <= within && read.kept.at <= now;
      return fits ? { key, kept: read.kept } : { none: 'CHECKPOINT_OTHER' };
    },
    async drop() {
      // The key first: without it the rest says nothing.
      await parameters.remove(keyName, signal);
      await dropSecurely(parameters, name, signal);
    },
  };
}

/** The stored text; one whose parts do not fit together is as good as another's. */
async function storedText(parameters: Parameters, name: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    return await keptSecurely(parameters, name, signal);
  } catch (error) {
    if (isGonogoError(error) && error.code === 'RESPONSE_INVALID') return '';
    throw error;
  }
}
