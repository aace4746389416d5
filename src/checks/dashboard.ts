import type { FromSchema } from 'json-schema-to-ts';
import { ABSENT } from '../measure.ts';
import { CHECK_BASE } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'a CloudWatch dashboard: exists and shows the named metrics',
  additionalProperties: false,
  required: ['kind', 'id', 'name', 'metrics'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'dashboard' },
    name: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,255}$', description: 'the dashboard’s name' },
    metrics: {
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9_./#:-]{1,255}/[A-Za-z0-9_.#:-]{1,255}$', description: 'namespace/name' },
      minItems: 1,
      uniqueItems: true,
      description: 'the metrics it must show',
    },
  },
} as const;

/** A check of one dashboard. */
export type DashboardCheck = FromSchema<typeof schema>;

/** CloudWatch: people have something to watch, and it shows what the plan names. */
export const dashboard: CheckKind<DashboardCheck, 'alarms'> = {
  kind: 'dashboard',
  schema,
  needs: ['alarms'],
  async observe(check, on, { signal }) {
    const expected = { words: check.metrics };
    const shown = await on.alarms.dashboard(check.name, signal);
    if (!shown) return { met: false, reason: 'MISSING', expected, actual: ABSENT };
    const found = check.metrics.filter(metric => shown.includes(metric));
    if (found.length < check.metrics.length)
      return { met: false, reason: 'DASHBOARD_INCOMPLETE', expected, actual: { words: found } };
    return { met: true, expected, actual: { words: found } };
  },
};
