import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_BUILT } from '../../src/checks/not-built.ts';
import { checks } from '../../src/plan/lint/reading.ts';
import { loadPlan } from '../../src/plan/load.ts';

function kindsIn(system: string): readonly string[] {
  const loaded = loadPlan(readFileSync(`examples/${system}/plan.yaml`));
  if ('problems' in loaded) throw new Error(`the example ${system} is not valid`);
  return checks(loaded.plan).map(({ check }) => check.kind);
}

const used = new Set(['routing', 'payments', 'supply'].flatMap(kindsIn));

describe('a kind that is not built yet', () => {
  it.each(NOT_BUILT.map(kind => [kind.kind, kind] as const))('%s answers NOT_BUILT and never passes', async (_kind, kind) => {
    const signal = AbortSignal.timeout(1000);
    const run = {
      clock: { now: () => 0, sleep: async () => undefined },
      signal,
      plan: { account: '123456789012', region: 'us-east-2' },
    };
    const observed = await kind.observe({ kind: kind.kind as never, id: 'asked' }, {} as never, run as never);
    expect(observed).toMatchObject({ met: 'error', reason: 'NOT_BUILT' });
  });

  it.each(NOT_BUILT.map(kind => kind.kind))('%s is used by a draft plan', kind => {
    expect([...used]).toContain(kind);
  });

  it('does not stand in the plan of order status', () => {
    const names = NOT_BUILT.map(kind => kind.kind);
    expect(kindsIn('order-status').filter(kind => names.includes(kind))).toEqual([]);
  });
});
