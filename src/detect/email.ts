const LOCAL = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/;
const DOMAIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,24}(?![A-Za-z0-9-])/;
/** As an address or JSON may write the sign. */
const SIGN = /@|%40|\\u0040/gi;
const LONGEST_DOMAIN = 255;

/**
 * E-mail addresses in a line. It begins at the sign, so that its work grows with the line.
 * @param line any text
 * @returns how many
 */
export function emails(line: string): number {
  let count = 0;
  for (const { index, 0: sign } of line.matchAll(SIGN)) {
    const after = line.slice(index + sign.length, index + sign.length + LONGEST_DOMAIN);
    if (index > 0 && LOCAL.test(line[index - 1] ?? '') && DOMAIN.test(after)) count += 1;
  }
  return count;
}
