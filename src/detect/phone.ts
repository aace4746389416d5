/** With its country, 8 to 15 digits in groups (E.164), or as North America writes it: three, three, four, with something between. */
const INTERNATIONAL = /(?<![\w+.:-])\+\d{1,3}(?:[ .()/-]{0,2}\d{1,4}){2,6}(?![\w])/g;
const NORTH_AMERICA = /(?<![\w+.:#-])(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w.:-]\d|\d|\w)/g;

/**
 * Telephone numbers in a line. Times, ids and plain numbers are none.
 * @param line any text
 * @returns how many
 */
export function phones(line: string): number {
  const digits = (text: string): number => text.replace(/\D/g, '').length;
  const international = [...line.matchAll(INTERNATIONAL)].filter(([text]) => digits(text) >= 8 && digits(text) <= 15);
  // One number is not counted twice.
  const rest = international.reduce((text, [found]) => text.replace(found, ' '), line);
  return international.length + [...rest.matchAll(NORTH_AMERICA)].length;
}
