import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import { look } from '../../src/gates/look.ts';
import { mergeBucket } from '../../src/stand-in/aws/metrics.ts';
import { type Rig, rigOf, worldOf } from '../checks/rig.ts';

const MINUTE = 60_000;
let rig: Rig;
beforeEach(async () => {
  rig = await rigOf(
    worldOf(world => {
      const first = Math.floor(world.clock.now / MINUTE) - 1500;
      for (let signal = 1; signal <= 8; signal += 1) {
        for (let minute = 0; minute < 1570; minute += 1) {
          const at = (first + minute) * MINUTE;
          mergeBucket(world, { namespace: 'test', metric: `All${signal}` }, at, { sum: 60, count: 1, min: 60, max: 60 });
          const bad = signal === 8 ? 0 : minute % 2;
          mergeBucket(world, { namespace: 'test', metric: `Bad${signal}` }, at, { sum: bad, count: 1, min: bad, max: bad });
        }
      }
    }),
  );
});
afterEach(() => rig.standIn.close());

it('a window of an hour with eight signals makes at most two calls of CloudWatch a minute', async () => {
  const checks = Array.from({ length: 8 }, (_, index): Check => {
    const source = { type: 'metric', namespace: 'test', name: `Bad${index + 1}`, of: `All${index + 1}` } as const;
    const rule = { signal: 'error-rate', baseline: '24h', tolerate: 1.25, harm: 2 } as const;
    return {
      kind: 'signal',
      id: `signal-${index + 1}`,
      source,
      min_samples: 1,
      ...(index === 7 ? { signal: 'zero' } : rule),
    } as Check;
  });
  const { clock, target, standIn } = rig;
  const calls: number[] = [];
  const metricCalls = (): number => standIn.calls.filter(({ op }) => op === 'GetMetricData').length;
  const plan = { account: '123456789012', region: 'us-east-2' };
  const looked = await look({ for: '60m', every: '1m' }, checks, target, {
    clock,
    plan,
    waivers: [],
    report: () => void calls.push(metricCalls()),
  });
  expect(looked.findings.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 8 }, () => 'pass'));
  const each = calls.map((all, index) => all - (calls[index - 1] ?? 0));
  expect(each).toHaveLength(61);
  // The first look reads the history of each signal as well; requests of a day's minutes are not widened into one another.
  expect(Math.max(...each.slice(1))).toBeLessThanOrEqual(2);
  expect(each.slice(1).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(50);
}, 60_000);
