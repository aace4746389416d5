import { describe, expect, it } from 'vitest';
import type { GateRequest } from '../../src/acts/run-gate.ts';
import { isGonogoError } from '../../src/errors.ts';
import { unseal } from '../../src/evidence.ts';
import { checksOf } from '../../src/gates/gate-checks.ts';
import type { Tick } from '../../src/gates/look.ts';
import { headName, readHead } from '../../src/journal/heads.ts';
import { planDigest } from '../../src/plan/digest.ts';
import type { Gate } from '../../src/plan/schema/index.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import { PLANTED, plantedIn } from '../../src/stand-in/order-status/planted.ts';
import type { World } from '../../src/stand-in/state.ts';
import { KEY, PLAN, planned, START } from '../checks/rig.ts';
import { firing, gates, noStack, planWith, shadowWith, watch } from './gate-rig.ts';

const MINUTE = 60_000;
const PUT = 'PutParameter';

describe('runGate', () => {
  const { run, production } = gates();
  const codeOf = async (promise: Promise<unknown>) =>
    promise.then(
      () => 'none',
      (error: unknown) => (isGonogoError(error) ? error.code : error),
    );
  const puts = () => production().standIn.calls.filter(call => call.op === PUT).length;

  it('says GO for the preflight of a ready production, and keeps its head in the account', async () => {
    const done = await run();
    expect(done.evidence.findings.filter(finding => finding.outcome !== 'pass')).toEqual([]);
    expect(done).toMatchObject({ verdict: 'GO', exit: 0 });
    const [gate] = PLAN.phases[0]?.enter ?? [];
    expect(done.evidence.declared).toEqual(gate && checksOf(PLAN, gate).map(check => check.id));
    const head = await readHead(production().target.parameters, headName('order-status', 'shadow', 'preflight'));
    expect(head).toEqual({
      digest: done.digest,
      verdict: 'GO',
      plan: planDigest(PLAN),
      commit: 'c'.repeat(40),
      world: 'rehearsal',
      at: done.evidence.to,
    });
    expect(unseal(done.records[0]?.text ?? '', head?.digest ?? '').evidence).toEqual(done.evidence);
  });

  it('names everything that fails at once, and nothing else', async () => {
    const done = await run({}, world => {
      firing(world);
      delete world.aws.secrets[names.OPENAI_KEY];
      delete world.aws.cloudformation.stacks[names.STACK];
    });
    expect(done).toMatchObject({ verdict: 'NO-GO', exit: 1 });
    const bad = done.evidence.findings
      .filter(finding => finding.outcome !== 'pass')
      .map(finding => [finding.check, finding.reason]);
    expect(bad).toEqual([
      ['secret-openai-api-key', 'MISSING'],
      ['stack-status', 'MISSING'],
      ['alarm-worker-errors', 'ALARM_FIRING'],
    ]);
    expect(await readHead(production().target.parameters, headName('order-status', 'shadow', 'preflight'))).toMatchObject({
      verdict: 'NO-GO',
      digest: done.digest,
    });
  });

  it('ends with 3 where nothing is bad and something is not known', async () => {
    const done = await run({}, world => {
      for (const series of Object.values(world.aws.cloudwatch.metrics)) series.minutes = {};
    });
    expect(done).toMatchObject({ verdict: 'NO-GO', exit: 3 });
  });

  it('watches a window from its beginning to its end', async () => {
    const ticks: Tick[] = [];
    const plan = shadowWith({ leave: [watch(['alarm-worker-errors', 'is-read-only'])] });
    const done = await run({ plan, gate: 'leave', report: tick => void ticks.push(tick) });
    expect(done.verdict).toBe('GO');
    expect(ticks.map(tick => [tick.tick, tick.at - START])).toEqual(
      Array.from({ length: 11 }, (_, index) => [index + 1, index * MINUTE]),
    );
    expect(done.evidence).toMatchObject({ looks: 11, from: START, to: START + 10 * MINUTE });
    expect(done.evidence.findings.map(finding => finding.facts?.looks)).toEqual(
      done.evidence.declared.map(() => ({ count: 11 })),
    );
  });

  it('ends a window at the first look that is not all good', async () => {
    const plan = shadowWith({ leave: [watch(['alarm-worker-errors', 'is-read-only'])] });
    const done = await run({ plan, gate: 'leave', report: tick => void (tick.tick === 3 && firing(production().world)) });
    expect(done).toMatchObject({ verdict: 'NO-GO', exit: 1, evidence: { looks: 4, to: START + 3 * MINUTE } });
    expect(done.evidence.findings.filter(finding => finding.outcome !== 'pass').map(finding => finding.check)).toEqual([
      'alarm-worker-errors',
    ]);
  });

  it('does not count a window that nobody watched for a while', async () => {
    const plan = shadowWith({ leave: [watch(['is-read-only'])] });
    const report = async (tick: Tick) => void (tick.tick === 3 && (await production().standIn.advance(4 * MINUTE)));
    const done = await run({ plan, gate: 'leave', report });
    expect(done).toMatchObject({ verdict: 'NO-GO', exit: 3, evidence: { looks: 4 } });
    expect(new Set(done.evidence.findings.map(finding => finding.reason))).toEqual(new Set(['WINDOW_BROKEN']));
  });

  it('ends a watch when the one who is told of it throws', async () => {
    const plan = shadowWith({ leave: [watch(['is-read-only'])] });
    await expect(run({ plan, gate: 'leave', report: () => Promise.reject(new RangeError('lost')) })).rejects.toThrow(RangeError);
    expect(puts()).toBe(0);
  });

  it.each([
    [
      'may not be written',
      (world: World) =>
        void Object.assign(world.aws.sts.sessions[KEY] ?? {}, { allow: [{ ops: ['ssm:Get*', 'sts:*', 'lambda:Get*'] }] }),
    ],
    ['is answered with nothing', (world: World) => void world.trouble.empty.push({ service: 'ssm', op: PUT })],
    [
      'breaks',
      (world: World) => void world.trouble.error.push({ service: 'ssm', op: PUT, type: 'InternalServerError', status: 500 }),
    ],
  ])('says NO-GO when the head of its evidence %s', async (_what, change) => {
    const plan = shadowWith({ enter: [{ gate: 'preflight', checks: [planned('is-read-only')] }] });
    const done = await run({ plan }, change);
    expect(done.evidence.findings.map(finding => finding.outcome)).toEqual(['pass', 'pass', 'pass']);
    expect(done).toMatchObject({ verdict: 'NO-GO', exit: 1, evidence: { verdict: 'NO-GO', reason: 'EVIDENCE_UNWRITTEN' } });
  });

  it('writes nothing into an account that is not the plan’s', async () => {
    const done = await run({}, world => {
      world.account = '999999999999';
    });
    expect(done.verdict).toBe('NO-GO');
    expect(puts()).toBe(0);
  });

  it('runs all enter gates, chained by their digests', async () => {
    const enter: Gate[] = ['stack-status', 'is-read-only'].map((id, index) => ({
      gate: 'preflight',
      id: `part-${index}`,
      checks: [planned(id)],
    }));
    const done = await run({ plan: shadowWith({ enter }), prev: 'd'.repeat(64) }, noStack);
    expect(done.verdict).toBe('NO-GO');
    expect(done.records.map(({ evidence }) => [evidence.gate, evidence.verdict])).toEqual([
      ['part-0', 'NO-GO'],
      ['part-1', 'GO'],
    ]);
    expect(done.records.map(({ evidence }) => evidence.prev)).toEqual(['d'.repeat(64), done.records[0]?.digest]);
  });

  it('stops at the first NO-GO of the leave gates', async () => {
    const leave: Gate[] = ['stack-status', 'is-read-only'].map((id, index) => ({
      gate: 'watch',
      id: `part-${index}`,
      checks: [planned(id)],
    }));
    const done = await run({ plan: shadowWith({ leave }), gate: 'leave' }, noStack);
    expect(done.records.map(({ evidence }) => evidence.gate)).toEqual(['part-0']);
  });

  const twice: Gate = { gate: 'preflight', checks: [planned('is-read-only')] };
  it.each([
    ['an unknown phase', { phase: 'no-such-phase' }, 'UNKNOWN_PHASE'],
    ['an unknown gate', { gate: 'no-such-gate' }, 'UNKNOWN_GATE'],
    ['a place without gates', { gate: 'verify' }, 'UNKNOWN_GATE'],
    ['two gates of one name', { plan: shadowWith({ enter: [twice, twice] }) }, 'PLAN_LINT'],
    ['a gate called like a place', { plan: shadowWith({ enter: [{ ...twice, id: 'leave' }] }) }, 'PLAN_LINT'],
    ['an empty gate', { plan: shadowWith({ enter: [{ gate: 'preflight' }] }) }, 'PLAN_LINT'],
    ['an unknown set', { plan: shadowWith({ enter: [{ gate: 'preflight', uses: ['no-such-set'] }] }) }, 'PLAN_LINT'],
    [
      'two checks of one id',
      { plan: shadowWith({ enter: [{ gate: 'preflight', checks: [planned('is-read-only'), planned('is-read-only')] }] }) },
      'PLAN_LINT',
    ],
    ['an interval of nothing', { plan: shadowWith({ enter: [{ ...twice, for: '10m', every: '0m' }] }) }, 'PLAN_LINT'],
  ])('refuses %s', async (_what, more: Partial<GateRequest>, code) => {
    expect(await codeOf(run(more))).toBe(code);
  });

  it('runs the gates after a rollback under the name rollback', async () => {
    const plan = planWith({ rollback: { ...PLAN.rollback, verify: [{ gate: 'preflight', checks: [planned('is-read-only')] }] } });
    const done = await run({ plan, phase: 'rollback', gate: 'verify' });
    expect(done).toMatchObject({ verdict: 'GO', evidence: { phase: 'rollback', gate: 'preflight' } });
  });

  it('keeps every secret, address, number and text of production out of its record', async () => {
    const done = await run({}, world => {
      const worker = world.aws.lambda.functions[names.WORKER];
      if (worker) worker.environment.RICHPANEL_BOT_AGENT_ID = 'PLANTED-agent';
      const mode = world.aws.ssm.parameters[names.SAFE_MODE]?.versions.at(-1);
      if (mode) mode.value = 'someone@planted-mail.example';
    });
    const text = done.records.map(record => record.text).join('\n');
    const planted = [...PLANTED, ...plantedIn(production().world)];
    expect(planted.length).toBeGreaterThan(50);
    expect(planted.filter(each => text.toLowerCase().includes(each.toLowerCase()))).toEqual([]);
  });
});
