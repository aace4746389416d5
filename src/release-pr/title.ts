/** A title is read in lists: shorter says nothing, longer is cut. */
const SHORTEST = 10;
const LONGEST = 120;

/** What may be wrong with a title. */
export type TitleFault = 'too short' | 'too long' | 'unfinished' | 'control characters' | 'says nothing';

/**
 * Judges a title.
 * @param title the pull request's
 * @returns what is wrong with it, undefined if nothing is
 */
export function titleFault(title: string): TitleFault | undefined {
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(title)) return 'control characters';
  const text = title.trim();
  if (text.length > LONGEST) return 'too long';
  if (/^\W*(?:wip|draft|tmp|do not merge)\b|\b(?:pending|tbd|todo|fixme)\b/i.test(text)) return 'unfinished';
  if (text.length < SHORTEST) return 'too short';
  return text.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length < 2 ? 'says nothing' : undefined;
}
