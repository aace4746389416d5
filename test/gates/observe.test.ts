import { afterEach, describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import { isGonogoError } from '../../src/errors.ts';
import { withDeadline } from '../../src/gates/deadline.ts';
import { observeAll } from '../../src/gates/observe.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import { lookingWith, PLAN, planned, type Rig, rigOf, worldOf } from '../checks/rig.ts';

const codeOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (isGonogoError(error) ? error.code : error),
  );
const never = () => new Promise<never>(() => {});

describe('withDeadline', () => {
  it('ends a question that ignores its signal', async () => {
    expect(await codeOf(withDeadline(20, undefined, never))).toBe('TIMEOUT');
  });

  it('tells the question that its time is over', async () => {
    let told = false;
    const ask = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => {
        told = true;
      });
      return never();
    };
    await codeOf(withDeadline(20, undefined, ask));
    expect(told).toBe(true);
  });

  it('ends a question when the run is interrupted, or was before', async () => {
    const outer = new AbortController();
    const asked = withDeadline(10_000, outer.signal, never);
    outer.abort();
    expect(await codeOf(asked)).toBe('INTERRUPTED');
    expect(await codeOf(withDeadline(10_000, outer.signal, async () => 1))).toBe('INTERRUPTED');
  });

  it('gives what the question gives or throws', async () => {
    expect(await withDeadline(1000, undefined, async () => 7)).toBe(7);
    const broken = () => {
      throw new RangeError('before it is asked');
    };
    await expect(withDeadline(1000, undefined, broken)).rejects.toThrow(RangeError);
  });
});

describe('observeAll', () => {
  let rig: Rig | undefined;
  afterEach(async () => {
    await rig?.standIn.close();
    rig = undefined;
  });
  const prerequisites = PLAN.check_sets?.[0]?.checks ?? [];
  const real: Check = {
    kind: 'invoke',
    id: 'real',
    function: names.REFRESH,
    effect: 'write',
    payload: '{}',
    inert: 'the stand-in’s',
  };

  it('gives one finding a check, in the declared order', async () => {
    rig = await rigOf(worldOf());
    const found = await observeAll(prerequisites, rig.target, lookingWith(rig.clock));
    expect(found.map(finding => finding.check)).toEqual(prerequisites.map(check => check.id));
    expect(new Set(found.map(finding => finding.outcome))).toEqual(new Set(['pass']));
  });

  it('ends a slow question at its own deadline, and the others go on', async () => {
    rig = await rigOf(worldOf(world => world.trouble.latencyMs.push({ service: 'cloudformation', ms: 2000 })));
    const found = await observeAll(
      [{ ...planned('stack-status'), deadline: '100ms' } as Check, planned('is-read-only')],
      rig.target,
      lookingWith(rig.clock),
    );
    expect(found).toMatchObject([{ outcome: 'error', reason: 'TIMEOUT' }, { outcome: 'pass' }]);
  });

  it('asks many at once, and never more than eight', async () => {
    rig = await rigOf(worldOf());
    let now = 0;
    let most = 0;
    const { parameters } = rig.target;
    const counted: typeof parameters = {
      ...parameters,
      get: async (...ask) => {
        most = Math.max(most, ++now);
        const got = await parameters.get(...ask);
        now -= 1;
        return got;
      },
    };
    const checks = Array.from({ length: 30 }, (_, index): Check => ({ ...planned('is-safe-mode-on'), id: `c${index}` }) as Check);
    const found = await observeAll(checks, { ...rig.target, parameters: counted }, lookingWith(rig.clock));
    expect(found.map(finding => finding.outcome)).toEqual(checks.map(() => 'pass'));
    expect(most).toBe(8);
  });

  it('answers a kind that is not built, or not known, with an error', async () => {
    rig = await rigOf(worldOf());
    const unknown = { kind: 'wishful', id: 'x' } as unknown as Check;
    expect(await observeAll([unknown], rig.target, lookingWith(rig.clock))).toMatchObject([
      { outcome: 'error', reason: 'NOT_BUILT' },
    ]);
  });

  it('turns what a port throws by accident into a defect, without its text', async () => {
    rig = await rigOf(worldOf());
    const stacks = { status: () => Promise.reject(new TypeError('secret text')) };
    const found = await observeAll([planned('stack-status')], { ...rig.target, stacks }, lookingWith(rig.clock));
    expect(found).toMatchObject([{ outcome: 'error', reason: 'DEFECT' }]);
    expect(JSON.stringify(found)).not.toContain('secret text');
  });

  it('says the HTTP status of what failed underneath', async () => {
    rig = await rigOf(
      worldOf(world => world.trouble.error.push({ service: 'cloudformation', op: '*', type: 'InternalFailure', status: 500 })),
    );
    const [finding] = await observeAll([planned('stack-status')], rig.target, lookingWith(rig.clock));
    expect(finding).toMatchObject({ outcome: 'error', reason: 'SERVICE_ERROR', facts: { service_status: { status: 500 } } });
  });

  it('acts on production only when everything it asked is well', async () => {
    rig = await rigOf(worldOf(world => void delete world.aws.cloudformation.stacks[names.STACK]));
    const found = await observeAll([real, planned('stack-status')], rig.target, lookingWith(rig.clock));
    expect(found).toMatchObject([
      { check: 'real', outcome: 'error', reason: 'NOT_ASKED' },
      { check: 'stack-status', outcome: 'fail' },
    ]);
    expect(rig.standIn.calls.filter(call => call.op === 'Invoke')).toEqual([]);
  });

  it('answers every check when the run is interrupted', async () => {
    rig = await rigOf(worldOf());
    const found = await observeAll(prerequisites, rig.target, { ...lookingWith(rig.clock), signal: AbortSignal.abort() });
    expect(found.map(finding => finding.reason)).toEqual(prerequisites.map(() => 'INTERRUPTED'));
    expect(rig.standIn.calls).toEqual([]);
  });
});
