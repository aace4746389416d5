/**
 * Tells of results in their own order, whichever is there first.
 * @param report takes a result; none: nobody listens
 * @returns takes a result with its index, from 0; what is thrown by `report` is thrown here
 */
export function inOrder<T>(report: ((result: T) => void) | undefined): (index: number, result: T) => void {
  const early = new Map<number, T>();
  let next = 0;
  return (index, result) => {
    early.set(index, result);
    for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
      early.delete(next);
      next += 1;
      report?.(ready);
    }
  };
}
