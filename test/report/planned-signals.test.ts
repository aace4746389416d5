import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import type { Facts, Finding } from '../../src/finding.ts';
import { plannedSignals } from '../../src/report/planned-signals.ts';

const CHECK = {
  kind: 'signal',
  id: 'errors',
  signal: 'error-rate',
  harm: 2,
  harm_rate: 0.1,
  min_samples: 30,
} as unknown as Check;
const found = (facts: Facts): Finding => ({ check: 'errors', kind: 'signal', facts }) as unknown as Finding;
const SEEN: Facts = {
  requests: { count: 42 },
  usual: { count: 0.42 },
  window: { ms: 2_700_000 },
  rate: { ratio: 0.01 },
  if_none: { ratio: 0.0738 },
  if_usual: { ratio: 0.117 },
  for_harm: { count: 1120 },
};

describe('what a canary can show', () => {
  it('is said in plain words before anything is changed', () => {
    expect(plannedSignals([found(SEEN)], [CHECK]).join('\n')).toContain(
      'With 42 requests in 45 m you can rule out a failure rate of 7.4 % if none fails, and of 11.7 % if 1 fails, as is usual. A doubling cannot be ruled out: that takes about 1,120 requests.',
    );
  });

  it('with a warning where the past wanders', () => {
    const text = (facts: Facts): string => plannedSignals([found(facts)], [CHECK]).join('\n');
    expect(text({ ...SEEN, wanders: { count: 1 } })).toContain('wanders');
    expect(text(SEEN)).not.toContain('wanders');
  });

  it('and nothing of a signal that no window looks for, or of a record of another plan', () => {
    expect(plannedSignals([found({ history: { count: 1440 } })], [CHECK])).toEqual([]);
    expect(plannedSignals([found(SEEN)], [])).toEqual([]);
  });
});
