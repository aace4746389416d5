/** An attempt that the HTTP side sent once more. */
export interface Resent {
  readonly status: 401 | 'UNREACHABLE';
  readonly ms: number;
}

/**
 * How long the side's attempts took, as it marks its answers and errors.
 * @param of an answer, or an error that the HTTP side threw
 * @returns `ms` of the last attempt, undefined if nothing went out; `resent`: those before it, in order
 */
export function spentOf(of: object): { readonly ms: number | undefined; readonly resent: readonly Resent[] } {
  return {
    ms: 'ms' in of && typeof of.ms === 'number' ? of.ms : undefined,
    resent: 'resent' in of && Array.isArray(of.resent) ? (of.resent as readonly Resent[]) : [],
  };
}
