/** Where a system's records are kept in the target account: one place, one parameter an entry. */
export interface Paths {
  readonly root: string;
  readonly lock: string;
  readonly fence: string;
  readonly cutover: string;
  readonly standing: string;
  /** Evidence heads; the only path that the read role may write. */
  readonly records: string;
  journal(cutover: string): string;
  restore(cutover: string): string;
}

/**
 * The paths of a system.
 * @param system the plan's system id
 * @returns full parameter names
 */
export function pathsOf(system: string): Paths {
  const root = `/gonogo/${system}`;
  return {
    root,
    lock: `${root}/lock`,
    fence: `${root}/fence`,
    cutover: `${root}/cutover`,
    standing: `${root}/standing`,
    records: `${root}/records`,
    journal: cutover => `${root}/journal/${cutover}`,
    restore: cutover => `${root}/restore/${cutover}`,
  };
}
