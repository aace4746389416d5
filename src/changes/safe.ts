import type { RestorePoint } from '../journal/restore-point.ts';
import type { BuiltSwitch } from './address.ts';

/** What rollback shall leave at a switch's address. */
export type Safe = { readonly set: string | undefined } | { readonly leave: true };

/** What is known of what stood before: the restore points of this cutover, oldest first, or nothing. */
export type Known = { readonly points: readonly RestorePoint[]; readonly complete: boolean };

/** Nothing could be read: the declared values are all there is. */
export const NOTHING_KNOWN: Known = { points: [], complete: false };

/**
 * The safe value of a switch.
 *
 * `previous` is what stood before the first phase of this cutover that set it. What no phase has touched stays as it is,
 * if the journal could be read to say so; otherwise the declared `else` is set. A switch that limits another never
 * goes back to nothing.
 * @param one the switch
 * @param known the restore points
 * @returns the value to set (undefined: absent), or to leave it
 */
export function safeValue(one: BuiltSwitch, known: Known): Safe {
  if (typeof one.safe === 'object') return { set: undefined };
  if (one.safe !== 'previous') return { set: one.safe };
  const before = known.points.flatMap(point => point.before).find(each => each.switch === one.id);
  // A rollback before this cutover may have left the new version where it was: what a phase sets is no way back from it.
  const same = before?.value != null && 'run' in one && one.sets.includes(before.value);
  if (before && before.value !== null && before.value.trim() !== '' && !same) return { set: before.value };
  if (before && one.limits === undefined && !same) return { set: undefined };
  if (!before && known.complete) return { leave: true };
  return { set: one.else };
}
