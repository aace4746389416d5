import { distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant.
 * @param written what the plan says
 * @param allowed the words that it may say
 * @returns the nearest word if it is near enough to be a slip (at most 2 edits or a third of the length, and never more than half of it), else undefined
 */
export function nearest(written: string, allowed: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const ranked = allowed
    .map(word => ({ word, edits: distance(lower, word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits || a.word.localeCompare(b.word));
  const best = ranked[0];
  return best && best.edits <= Math.min(Math.max(2, Math.floor(best.word.length / 3)), Math.floor(best.word.length / 2))
    ? best.word
    : undefined;
}

/**
 * The end of a message that names the nearest word and the rest.
 * @param written what the plan says
 * @param allowed the words that it may say
 * @returns such as `; did you mean "alarm"?`, or the whole list when it is short
 */
export function didYouMean(written: string, allowed: readonly string[]): string {
  const word = nearest(written, allowed);
  if (word !== undefined && isPlain(word)) return `; did you mean "${word}"?`;
  return allowed.length > 0 && allowed.length <= 24 ? `; allowed: ${allowed.map(plain).join(', ')}` : '';
}

const isPlain = (text: string): boolean => /^[A-Za-z0-9_.:/-]{1,60}$/.test(text);

/**
 * A text of a plan as a message may repeat it: only plain words, anything else may be personal by mistake.
 * @param text any text of a plan
 * @returns the text itself, or words that stand for it
 */
export function plain(text: string): string {
  return isPlain(text) ? text : 'other text';
}
