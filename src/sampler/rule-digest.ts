import { digestOf } from '../canonical.ts';
import type { ReportPlan, Sampler } from '../plan/schema/index.ts';

/** What decides which items are judged, and how. Pace, size, retries and what is shown change neither. */
const RULE = [
  'over',
  'sample',
  'extract',
  'applies',
  'lookups',
  'match',
  'categories',
  'fields',
] as const satisfies readonly (keyof Sampler)[];

/**
 * The digest of what makes two reports comparable: sampling, extraction, lookups and match rule; for a report of a team's own, its
 * command.
 * @param plan the report as the plan writes it
 * @returns 64 hexadecimal digits; the same for the same rule, however large the sample and however slow
 */
export function ruleDigest(plan: ReportPlan): string {
  const { hosts, sampler, command } = plan;
  if (sampler === undefined) return digestOf({ hosts, command: { run: command?.run ?? [], file: command?.file ?? '' } });
  const rule = RULE.flatMap(key => (sampler[key] === undefined ? [] : [[key, sampler[key]] as const]));
  return digestOf({ hosts, sampler: Object.fromEntries(rule) });
}
