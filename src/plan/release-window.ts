import type { Code } from '../codes.ts';
import type { Plan } from './schema/index.ts';

/**
 * Whether now lies in the window in which the plan lets its release be carried out. It belongs to the plan, so that it is in the
 * plan's digest and nobody lengthens it without another pin.
 * @param plan the plan
 * @param now ms since the epoch
 * @returns undefined within it and where the plan has none; `RELEASE_EARLY` before it, `RELEASE_EXPIRED` from its end on
 */
export function outsideWindow({ release }: Pick<Plan, 'release'>, now: number): Code | undefined {
  const window = release?.window;
  if (window === undefined) return undefined;
  const [from, until] = [Date.parse(window.from), Date.parse(window.until)];
  // A time that cannot be read is no window: the schema's pattern takes some days that no month has.
  if (!Number.isFinite(from) || !Number.isFinite(until) || now >= until) return 'RELEASE_EXPIRED';
  return now < from ? 'RELEASE_EARLY' : undefined;
}
