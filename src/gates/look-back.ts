import type { Finding } from '../finding.ts';

/**
 * Whether a finding of now also tells what was since a moment: then a runner that came late has lost nothing.
 * @param finding of a trigger's check, as it was answered now
 * @param since ms since the epoch
 * @returns true where the kind asks about every minute since, or the state has not changed since
 */
export function looksBack({ kind, facts }: Finding, since: number): boolean {
  // A signal takes up each settled minute since it was last asked; containment asks from the beginning of its window.
  if (kind === 'signal' || kind === 'contained') return true;
  const changed = facts?.['state_changed'];
  // CloudWatch tells when an alarm last changed: one that is OK now and has been so since then did not ring in between.
  return kind === 'alarm' && changed !== undefined && 'time' in changed && changed.time <= since;
}
