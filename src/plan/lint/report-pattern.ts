/**
 * Looks for what RE2 does not have, and for patterns that no engine takes. RE2 itself is not loaded for that: it would cost each
 * start 20 ms. What passes here and is no pattern all the same ends the report with PLAN_INVALID before anything is read.
 * @param pattern of a plan
 * @returns what is wrong, in our own words, or undefined
 */
export function patternWrong(pattern: string): string | undefined {
  const bare = pattern.replaceAll(/\\Q[\s\S]*?(\\E|$)/g, '').replaceAll(/\\[^0-9k]/g, '');
  if (/\(\?<?[=!]/.test(bare)) return 'one that looks ahead or behind';
  if (/\\[1-9k]/.test(bare)) return 'one that refers back to a group';
  // The flags and names that RE2 writes in another way than JavaScript.
  const ours = pattern
    .replaceAll(/\\Q[\s\S]*?(\\E|$)/g, 'x')
    .replaceAll(/\(\?[imsU-]+\)/g, '')
    .replaceAll(/\(\?[imsU-]+:/g, '(?:')
    .replaceAll('(?P<', '(?<');
  try {
    new RegExp(ours);
    return undefined;
  } catch {
    return 'one that cannot be read';
  }
}
