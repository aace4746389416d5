/** Fewer people than these might be recognised. */
export const SMALLEST_CELL = 5;

/** A cell of a breakdown, without its count if that is hidden. */
export interface Cell {
  readonly name: string;
  readonly count?: number;
  readonly suppressed: boolean;
}

/**
 * Hides small cells of a breakdown whose total is known: each cell below k, empty ones included, and then the smallest others until
 * what is hidden cannot be told from the total. Two hidden cells that hold fewer than k together would still tell a small group, so
 * they take a third one along.
 * @param cells each with its true count
 * @param k the smallest count that is shown
 * @returns the cells in the same order; those hidden have no count
 */
export function suppress(
  cells: readonly { readonly name: string; readonly count: number }[],
  k: number = SMALLEST_CELL,
): readonly Cell[] {
  const rising = [...cells].sort((a, b) => a.count - b.count || (a.name < b.name ? -1 : 1));
  let hidden = rising.filter(cell => cell.count < k).length;
  const held = () => rising.slice(0, hidden).reduce((sum, cell) => sum + cell.count, 0);
  while (hidden > 0 && hidden < rising.length && (hidden < 2 || held() < k)) hidden += 1;
  const names = new Set(rising.slice(0, hidden).map(cell => cell.name));
  return cells.map(({ name, count }) => (names.has(name) ? { name, suppressed: true } : { name, count, suppressed: false }));
}

/**
 * Counts to reckon with where some are hidden: what the total leaves over is shared out evenly among the hidden cells. That lets a
 * cell which was large and is now hidden be seen to shrink, which pooling the hidden ones would not.
 * @param cells as `suppress` gives them
 * @param total of all cells, hidden ones included
 * @returns a count a cell by name, or undefined if the shown ones do not fit the total
 */
export function shareOut(cells: readonly Cell[], total: number): ReadonlyMap<string, number> | undefined {
  const left = total - cells.reduce((sum, cell) => sum + (cell.count ?? 0), 0);
  const hidden = cells.filter(cell => cell.suppressed).length;
  if (left < 0 || (hidden === 0 && left !== 0)) return undefined;
  return new Map(cells.map(cell => [cell.name, cell.count ?? left / hidden]));
}
