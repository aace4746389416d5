import { checks } from './reading.ts';
import type { Rule } from './rule.ts';

const AWS_KINDS: readonly string[] = [
  'identity',
  'clock',
  'secret',
  'parameter',
  'variable',
  'schedule',
  'last-success',
  'alarm',
  'dashboard',
  'stack',
  'metric-filter',
  'invoke',
];

/** A plan that touches AWS names the account and the region. */
export const account: Rule = {
  name: 'account',
  reason: 'Without them nobody notices that the credentials belong to another account.',
  check(plan) {
    if (plan.aws) return [];
    const touched = plan.switches.findIndex(one => 'parameter' in one || 'function' in one || 'list' in one);
    const asked = checks(plan).find(({ check }) => AWS_KINDS.includes(check.kind));
    const credential = Object.keys(plan.credentials ?? {})[0];
    const path =
      touched !== -1
        ? ['switches', touched]
        : (asked?.path ?? (credential === undefined ? undefined : ['credentials', credential]));
    return path
      ? [{ path, message: 'expected the plan to name its AWS account and region, since this lies there, found no aws; add it' }]
      : [];
  },
};
