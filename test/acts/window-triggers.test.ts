import { describe, expect, it } from 'vitest';
import type { GateRun } from '../../src/acts/run-gate.ts';
import type { Check } from '../../src/checks/index.ts';
import type { AnswerWord, Question } from '../../src/decision.ts';
import type { Tick } from '../../src/gates/look.ts';
import { keepDecision } from '../../src/journal/decisions.ts';
import type { Gate, Trigger } from '../../src/plan/schema/index.ts';
import { mergeBucket } from '../../src/stand-in/aws/metrics.ts';
import type { World } from '../../src/stand-in/state.ts';
import { planned } from '../checks/rig.ts';
import { firing, gates, shadowWith, watch } from './gate-rig.ts';

const ALARM = 'rp-mw-prod-worker-errors';
const MINUTE = 60_000;
const when = { ...planned('alarm-worker-errors'), id: 'when-errors' } as Check;
const quiet = (world: World): void => {
  const alarm = world.aws.cloudwatch.alarms[ALARM];
  if (!alarm) throw new Error('no such alarm');
  alarm.pinnedState = 'OK';
};
const trigger = (then: Trigger['then'], more: Partial<Trigger> = {}): Trigger => ({
  id: 'errors',
  when,
  then,
  ...(then === 'hold' ? { decide_within: '5m' } : {}),
  ...more,
});

describe('the triggers of a window', () => {
  const { run, production } = gates();

  /** A window of ten minutes; `at` is told of each look and changes the world, or answers. */
  function window(
    triggers: readonly Trigger[],
    at: (
      tick: Tick,
      done: { fire(): void; quiet(): void; answer(word: AnswerWord, question?: string): Promise<void> },
    ) => unknown,
    gate: Gate = watch(['is-read-only']),
  ): Promise<GateRun> {
    const plan = shadowWith({ leave: [gate] }, { triggers });
    return run({
      plan,
      gate: 'leave',
      async report(tick) {
        const { world, target } = production();
        const [question] = tick.questions;
        await at(tick, {
          fire: () => firing(world),
          quiet: () => quiet(world),
          answer: (answer, id = question?.id ?? '') =>
            keepDecision(target.parameters, plan.system, {
              question: id,
              answer,
              ticket: 'OPS-7',
              caller: 'github/on-call',
              at: target.clock.now(),
              ...(answer === 'extend' ? { by: 5 * MINUTE } : {}),
            }),
        });
      },
    });
  }

  it('are asked at every look, and the record says so', async () => {
    const done = await window(
      [trigger('roll-back'), trigger('watch', { id: 'seen', when: { ...when, id: 'when-seen' } })],
      () => {},
    );
    expect(done.verdict).toBe('GO');
    expect(done.evidence.looks).toBe(11);
    expect(done.evidence.triggers).toEqual([
      { id: 'errors', then: 'roll-back', looks: 11, answered: 11, fired: 0, held: [] },
      { id: 'seen', then: 'watch', looks: 11, answered: 11, fired: 0, held: [] },
    ]);
  });

  it('that only watch are told and end nothing', async () => {
    const done = await window([trigger('watch')], ({ tick }, { fire }) => tick === 3 && fire());
    expect(done.verdict).toBe('GO');
    expect(done.evidence.triggers).toEqual([
      { id: 'errors', then: 'watch', looks: 11, answered: 11, fired: 8, firedAt: expect.any(Number), held: [] },
    ]);
    expect(done.evidence.declared).not.toContain('when-errors');
  });

  it('that roll back go before those that hold', async () => {
    const hold = trigger('hold', { id: 'slow', when: { ...when, id: 'when-slow' } });
    const done = await window([hold, trigger('roll-back')], ({ tick }, { fire }) => tick === 2 && fire());
    expect(done).toMatchObject({ verdict: 'NO-GO', triggered: 'errors', evidence: { reason: 'TRIGGERED', looks: 3 } });
    expect(done.evidence.triggers?.map(({ id, fired, looks }) => [id, fired, looks])).toEqual([
      ['slow', 1, 3],
      ['errors', 1, 3],
    ]);
  });

  it('hold for a person, and roll back when nobody answers in time', async () => {
    const seen: Question[] = [];
    const done = await window([trigger('hold')], (tick, { fire }) => {
      seen.push(...tick.questions);
      if (tick.tick === 2) fire();
    });
    expect(done).toMatchObject({ verdict: 'NO-GO', exit: 3, triggered: 'errors', evidence: { reason: 'HOLD_EXPIRED' } });
    const [held] = done.evidence.triggers?.[0]?.held ?? [];
    expect(held?.deadline).toBe((held?.asked ?? 0) + 5 * MINUTE);
    // Not before its time, and at most a few seconds after it.
    expect(done.evidence.to - (held?.deadline ?? 0)).toBeGreaterThanOrEqual(0);
    expect(done.evidence.to - (held?.deadline ?? 0)).toBeLessThan(10_000);
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set([held?.question]));
    expect(done.evidence.triggers?.[0]?.looks).toBe(done.evidence.looks);
  });

  it('go on by a person’s decision, which is a waiver with its ticket', async () => {
    const done = await window([trigger('hold', { decided_by: 'engineering' })], async ({ tick }, { fire, answer }) => {
      if (tick === 2) fire();
      if (tick === 4) await answer('continue');
    });
    expect(done.verdict).toBe('GO');
    expect(done.evidence.findings.find(({ check }) => check === 'when-errors')).toMatchObject({
      outcome: 'waived',
      reason: 'DECIDED',
      waiver: { ticket: 'OPS-7', owner: 'engineering', daysLeft: 0 },
    });
    expect(done.evidence.triggers?.[0]?.held).toMatchObject([
      { decision: { answer: 'continue', caller: 'github/on-call', ticket: 'OPS-7' } },
    ]);
  });

  it('roll back by a person’s decision, within a quarter of a minute', async () => {
    let answered = 0;
    const done = await window([trigger('hold')], async ({ tick, at }, { fire, answer }) => {
      if (tick === 2) fire();
      if (tick !== 3) return;
      await answer('rollback');
      answered = at;
    });
    expect(done).toMatchObject({ verdict: 'NO-GO', triggered: 'errors', evidence: { reason: 'DECIDED_ROLLBACK', looks: 4 } });
    expect(done.evidence.to - answered).toBeLessThan(20_000);
  });

  it('hold the end of a window until somebody answers, and look meanwhile', async () => {
    const done = await window([trigger('hold')], async ({ tick }, { fire, quiet: calm, answer }) => {
      if (tick === 10) fire();
      if (tick === 13) {
        calm();
        await answer('continue');
      }
    });
    expect(done.verdict).toBe('GO');
    expect(done.evidence.looks).toBeGreaterThan(13);
    expect(done.evidence.triggers?.[0]).toMatchObject({
      looks: done.evidence.looks,
      held: [{ decision: { answer: 'continue' } }],
    });
  });

  it.each([
    ['an answer to another question', (id: string) => `${id}x`],
    ['an answer that was given too late', (id: string) => id],
  ])('take %s for none', async (title, name) => {
    let asked: Question | undefined;
    const done = await window([trigger('hold')], async (tick, { fire }) => {
      if (tick.tick === 2) fire();
      const [question] = tick.questions;
      if (!question || asked) return;
      asked = question;
      const { target } = production();
      const at = title.includes('late') ? question.deadline + 1 : target.clock.now();
      const decision = {
        question: name(question.id),
        answer: 'continue',
        ticket: 'OPS-7',
        caller: 'github/on-call',
        at,
      } as const;
      await keepDecision(target.parameters, 'order-status', decision);
    });
    expect(asked).toBeDefined();
    expect(done).toMatchObject({ verdict: 'NO-GO', evidence: { reason: 'HOLD_EXPIRED' } });
  });

  it('roll back at once where the question cannot be put on record', async () => {
    const done = await window([trigger('hold')], ({ tick }, { fire }) => {
      if (tick !== 2) return;
      fire();
      production().world.trouble.error.push({
        service: 'ssm',
        op: 'PutParameter',
        type: 'AccessDeniedException',
        status: 400,
        times: 1,
      });
    });
    expect(done).toMatchObject({ verdict: 'NO-GO', evidence: { reason: 'TRIGGERED', looks: 3 } });
  });

  it('is NO-GO when one cannot be told at the end', async () => {
    const done = await window([trigger('hold')], ({ tick }) => {
      if (tick === 10) production().world.trouble.throttle.push({ service: 'cloudwatch', op: 'DescribeAlarms' });
    });
    expect(done).toMatchObject({ verdict: 'NO-GO', exit: 3 });
    expect(done.evidence.triggers?.[0]).toMatchObject({ looks: 11, answered: 10, fired: 0 });
  });

  describe('of a window that a person may lengthen', () => {
    const source = { type: 'metric', namespace: 'test', name: 'Bad', of: 'All' } as const;
    /** One call a minute: ten minutes show fewer than twelve, fifteen show enough. */
    const zero = { kind: 'signal', id: 'none-fails', signal: 'zero', source, min_samples: 12 } as Check;
    const gate: Gate = { gate: 'watch', for: '10m', up_to: '20m', every: '1m', checks: [planned('is-read-only'), zero] };
    const calls = (world: World): void => {
      const first = Math.floor(world.clock.now / MINUTE) - 1500;
      for (let minute = 0; minute < 1560; minute += 1)
        for (const [metric, sum] of [
          ['All', 1],
          ['Bad', 0],
        ] as const)
          mergeBucket(world, { namespace: 'test', metric }, (first + minute) * MINUTE, { sum, count: 1, min: sum, max: sum });
    };
    const asked: Question[] = [];
    const once = async (gateOf: Gate, answers: (tick: Tick, answer: () => Promise<void>) => unknown): Promise<GateRun> => {
      asked.length = 0;
      return run(
        {
          plan: shadowWith({ leave: [gateOf] }),
          gate: 'leave',
          async report(tick) {
            asked.push(...tick.questions);
            const { target } = production();
            await answers(tick, () =>
              keepDecision(target.parameters, 'order-status', {
                question: tick.questions[0]?.id ?? '',
                answer: 'extend',
                by: 5 * MINUTE,
                ticket: 'OPS-7',
                caller: 'assumed-role/on-call',
                at: target.clock.now(),
              }),
            );
          },
        },
        calls,
      );
    };

    it('asks at its end, goes on by a decision, and is judged again at the later end', async () => {
      const done = await once(gate, ({ questions }, answer) => questions.length > 0 && answer().catch(() => undefined));
      expect(done.verdict).toBe('GO');
      expect(done.evidence.extended).toMatchObject([
        { answer: 'extend', by: 5 * MINUTE, ticket: 'OPS-7', caller: 'assumed-role/on-call' },
      ]);
      expect(done.evidence.to - done.evidence.from).toBeGreaterThanOrEqual(15 * MINUTE);
      expect(done.evidence.to - done.evidence.from).toBeLessThan(17 * MINUTE);
    });

    it('waits five minutes for an answer, and then says what its end said', async () => {
      const done = await once(gate, () => {});
      expect(asked.length).toBeGreaterThan(0);
      expect(done).toMatchObject({ verdict: 'NO-GO', exit: 3 });
      expect(done.evidence.findings.find(({ check }) => check === 'none-fails')).toMatchObject({ reason: 'NOT_ENOUGH_TRAFFIC' });
      expect(done.evidence.to - done.evidence.from).toBeGreaterThanOrEqual(15 * MINUTE);
      expect(done.evidence.to - done.evidence.from).toBeLessThan(16 * MINUTE);
    });

    it('is ended at once by what goes wrong while it waits', async () => {
      const plan = shadowWith({ leave: [gate] }, { triggers: [trigger('roll-back')] });
      const done = await run(
        { plan, gate: 'leave', report: ({ questions }) => void (questions.length > 0 && firing(production().world)) },
        calls,
      );
      expect(done).toMatchObject({ verdict: 'NO-GO', triggered: 'errors', evidence: { reason: 'TRIGGERED' } });
    });

    it('asks nobody where the plan lets nobody lengthen it', async () => {
      const { up_to: _, ...fixed } = gate;
      const done = await once(fixed, () => {});
      expect(asked).toEqual([]);
      expect(done.evidence.to - done.evidence.from).toBeLessThan(11 * MINUTE);
    });
  });
});
