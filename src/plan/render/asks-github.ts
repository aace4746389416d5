import { checksOfGate } from '../lint/reading.ts';
import type { Gate, Plan } from '../schema/index.ts';

const KINDS: readonly string[] = ['check-run', 'release-pin', 'roles-filled'];

/**
 * Whether gates ask GitHub something: they then need its token.
 * @param plan the plan
 * @param gates of one place
 * @returns true if one of their checks does
 */
export function asksGithub(plan: Plan, gates: readonly Gate[]): boolean {
  return of(plan, gates).some(({ kind }) => KINDS.includes(kind));
}

/**
 * Whether gates ask what has changed since the last release.
 * @param plan the plan
 * @param gates of one place
 * @returns true if the checkout must have the whole history
 */
export function asksHistory(plan: Plan, gates: readonly Gate[]): boolean {
  return of(plan, gates).some(check => check.kind === 'check-run' && 'if_changed' in check && check.if_changed !== undefined);
}

const of = (plan: Plan, gates: readonly Gate[]) =>
  gates.flatMap(gate => checksOfGate(plan, { gate, path: [] })).map(({ check }) => check);
