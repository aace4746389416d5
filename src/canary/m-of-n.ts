/**
 * Whether at least m of the last n are true.
 * @param values in the order of time
 * @param m so many
 * @param n of the last so many
 * @returns whether they are
 */
export function mOfN(values: readonly boolean[], m: number, n: number): boolean {
  return values.slice(-n).filter(each => each).length >= m;
}
