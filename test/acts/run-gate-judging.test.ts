import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import type { World } from '../../src/stand-in/state.ts';
import { planned } from '../checks/rig.ts';
import { firing, gates, noStack, planWith, shadowWith, watch } from './gate-rig.ts';

describe('the judgement of a gate', () => {
  const { run, production } = gates();

  const waiver = { check: 'stack-status', ticket: 'OPS-1', owner: 'engineering', reason: 'a known drift', expires: '2026-10-05' };

  it('lets an unexpired waiver pass a fail, and shows its days left', async () => {
    const done = await run({ plan: planWith({ waivers: [waiver] }) }, noStack);
    expect(done.verdict).toBe('GO');
    expect(done.evidence.findings.find(finding => finding.check === 'stack-status')).toMatchObject({
      outcome: 'waived',
      reason: 'WAIVED',
      actual: { word: 'absent' },
      waiver: { ticket: 'OPS-1', owner: 'engineering', expires: '2026-10-05', daysLeft: 0 },
    });
  });

  it.each([
    ['is expired', { ...waiver, expires: '2026-10-04' }, noStack],
    ['has a date that no calendar has', { ...waiver, expires: '2027-02-31' }, noStack],
    ['is for another check', { ...waiver, check: 'dashboard' }, noStack],
    [
      'is for a check that could not be asked',
      waiver,
      (world: World) => void world.trouble.throttle.push({ service: 'cloudformation', op: '*' }),
    ],
    [
      'is for the account',
      { ...waiver, check: 'aws-identity' },
      (world: World) => void Object.assign(world, { account: '999999999999' }),
    ],
    [
      'is for the clock',
      { ...waiver, check: 'aws-clock' },
      (world: World) => void Object.assign(world.trouble, { clockSkewMs: 90_000 }),
    ],
  ])('does not let a waiver pass that %s', async (_what, held, change) => {
    const done = await run({ plan: planWith({ waivers: [held] }) }, change);
    expect(done.verdict).toBe('NO-GO');
    expect(done.evidence.findings.some(finding => finding.outcome === 'waived')).toBe(false);
  });

  describe('with triggers', () => {
    const trigger = {
      id: 'errors',
      when: { ...planned('alarm-worker-errors'), id: 'when-errors' } as Check,
      then: 'roll-back' as const,
    };
    const leave = [watch(['is-read-only'])];

    it('looks at them in the window, and reports the one that fires', async () => {
      const plan = shadowWith({ leave }, { triggers: [trigger] });
      const done = await run({ plan, gate: 'leave', report: tick => void (tick.tick === 2 && firing(production().world)) });
      expect(done).toMatchObject({
        verdict: 'NO-GO',
        exit: 1,
        triggered: 'errors',
        evidence: { triggered: 'errors', reason: 'TRIGGERED', looks: 3 },
      });
    });

    it('is NO-GO without a trigger when one cannot be told', async () => {
      const plan = shadowWith({ leave }, { triggers: [trigger] });
      const done = await run({ plan, gate: 'leave' }, world => {
        for (const series of Object.values(world.aws.cloudwatch.metrics)) series.minutes = {};
      });
      expect(done).toMatchObject({ verdict: 'NO-GO', exit: 3 });
      expect(done.triggered).toBeUndefined();
    });

    it.each([
      ['of another phase', { ...trigger, phases: ['canary'] }, 'leave'],
      ['that only watches', { ...trigger, then: 'watch' as const }, 'leave'],
      ['before the phase', trigger, 'enter'],
    ])('does not look at one %s', async (_what, other, gate) => {
      const plan = shadowWith(
        { leave, enter: [{ gate: 'preflight', checks: [planned('is-read-only')] }] },
        { triggers: [other] },
      );
      const done = await run({ plan, gate }, firing);
      expect(done.verdict).toBe('GO');
      expect(done.evidence.declared).not.toContain('when-errors');
    });
  });
});
