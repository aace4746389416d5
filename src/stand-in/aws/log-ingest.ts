import type { World } from '../state.ts';
import { reader } from './json-pattern.ts';
import { filterPattern, jsonOf } from './metric-filter.ts';
import { putMetric } from './metrics.ts';
import type { MetricFilter } from './state.ts';

/** A line to write, at `at` (epoch ms). */
export interface NewEvent {
  readonly at: number;
  readonly message: string;
  /** When reads can see it; `at` and the group's own lag when absent. */
  readonly ingestedAt?: number;
}

/**
 * Writes a line to a log group, making the stream if need be, and lets the group's metric filters see it.
 * False, and nothing written, when the group does not exist.
 */
export function appendLog(world: World, group: string, stream: string, event: NewEvent): boolean {
  const target = world.aws.logs.groups[group];
  if (target === undefined) return false;
  const events = target.streams[stream] ?? [];
  target.streams[stream] = events;
  events.push({ at: event.at, ingestedAt: event.ingestedAt ?? event.at + (target.lagMs ?? 0), message: event.message });
  for (const filter of target.metricFilters) {
    const value = measured(filter, event.message);
    if (value !== undefined) putMetric(world, { namespace: filter.namespace, metric: filter.metricName, at: event.at, value });
  }
  return true;
}

/** What a filter adds for a line: its value on a match, its default otherwise, or nothing. */
function measured(filter: MetricFilter, message: string): number | undefined {
  if (!filterPattern(filter.pattern).matches(message)) return filter.defaultValue;
  const found = filter.value.startsWith('$') ? reader(filter.value)(jsonOf(message)) : Number(filter.value);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
