import { sayDuration } from './duration.ts';

/**
 * A typed value that evidence may hold. There is no free text: a word read from production is kept only if it is
 * in a vocabulary that the plan or this code declares, so nothing unknown can leave.
 */
export type Measure =
  | { readonly count: number }
  | { readonly ms: number }
  | { readonly hours: number }
  | { readonly time: number }
  | { readonly ratio: number }
  | { readonly status: number }
  | { readonly version: number }
  | { readonly flag: boolean }
  | { readonly word: string }
  | { readonly words: readonly string[] };

/** Words that stand for what may not be shown. */
export const ABSENT: Measure = { word: 'absent' };
export const PRESENT: Measure = { word: 'present' };
export const UNKNOWN: Measure = { word: 'unknown' };

/**
 * A word from production, kept only if it is expected somewhere.
 * @param actual what was read; undefined means that there was nothing
 * @param vocabulary the words that may be shown
 * @returns the word, `absent`, or `unlisted` for anything that the vocabulary does not hold
 */
export function word(actual: string | undefined, vocabulary: readonly string[]): Measure {
  if (actual === undefined) return ABSENT;
  return { word: vocabulary.includes(actual) ? actual : 'unlisted' };
}

/**
 * Says a measure in a few characters, for tables.
 * @param measure any measure
 * @returns text such as `3`, `0.07 h`, `12 s`, `OK`
 */
export function say(measure: Measure): string {
  if ('count' in measure) return String(measure.count);
  if ('ms' in measure) return sayDuration(measure.ms);
  if ('hours' in measure) return `${measure.hours} h`;
  if ('time' in measure) return new Date(measure.time).toISOString();
  if ('ratio' in measure) return `${Number((measure.ratio * 100).toFixed(2))} %`;
  if ('status' in measure) return `HTTP ${measure.status}`;
  if ('version' in measure) return `version ${measure.version}`;
  if ('flag' in measure) return measure.flag ? 'yes' : 'no';
  if ('word' in measure) return measure.word;
  return measure.words.length === 0 ? 'none' : measure.words.join(', ');
}
