import type { FromSchema } from 'json-schema-to-ts';
import { ABSENT } from '../measure.ts';
import { CHECK_BASE, FUNCTION_NAME } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'a rule or schedule that runs a function: its expression, and that it is enabled',
  additionalProperties: false,
  required: ['kind', 'id', 'function', 'expression'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'schedule' },
    function: FUNCTION_NAME,
    expression: {
      type: 'string',
      pattern: '^(rate|cron)\\([A-Za-z0-9 ,*/?#-]{1,200}\\)$',
      description: 'as AWS writes it, such as rate(4 hours)',
    },
    enabled: { type: 'boolean', description: 'false: it must stand and be off (default true)' },
  },
} as const;

/** A check of a function's schedule. */
export type ScheduleCheck = FromSchema<typeof schema>;

/** EventBridge: a rule or schedule with the planned expression targets the function and is on (or, if planned so, nothing is on). */
export const schedule: CheckKind<ScheduleCheck, 'functions' | 'schedules'> = {
  kind: 'schedule',
  schema,
  needs: ['functions', 'schedules'],
  async observe(check, on, { signal }) {
    const wanted = check.enabled ?? true;
    const expected = { words: [check.expression, wanted ? 'enabled' : 'disabled'] };
    const target = await on.functions.configuration(check.function, signal);
    if (!target) return { met: false, reason: 'MISSING', expected, actual: { word: 'no such function' } };
    const all = await on.schedules.targeting(target.arn, signal);
    if (all.length === 0) return { met: false, reason: 'MISSING', expected, actual: ABSENT };
    const planned = all.filter(entry => entry.expression === check.expression);
    if (planned.length === 0) return { met: false, reason: 'SCHEDULE_WRONG', expected, actual: { word: 'another expression' } };
    const active = planned.some(entry => entry.enabled === true);
    const actual = { words: [check.expression, active ? 'enabled' : 'disabled'] };
    if (wanted && !active) return { met: false, reason: 'SCHEDULE_DISABLED', expected, actual };
    // To be off means that nothing else runs the function either.
    if (!wanted && all.some(entry => entry.enabled !== false))
      return { met: false, reason: 'WRONG_VALUE', expected, actual: { word: 'enabled' } };
    return { met: true, expected, actual };
  },
};
