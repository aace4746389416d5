import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replace, UPDATE_DEADLINE_MS } from '../../src/changes/function-update.ts';
import { setVariables } from '../../src/changes/function-variables.ts';
import type { Guard } from '../../src/changes/guard.ts';
import { guardOf } from '../../src/changes/guard.ts';
import { setParameter } from '../../src/changes/parameter.ts';
import { allSettled, readSwitches } from '../../src/changes/read.ts';
import { NOTHING_KNOWN, safeValue } from '../../src/changes/safe.ts';
import { showValue } from '../../src/changes/show.ts';
import { isGonogoError } from '../../src/errors.ts';
import { raiseFence } from '../../src/journal/fence.ts';
import { takeLock } from '../../src/journal/lock.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import type { RestorePoint } from '../../src/journal/restore-point.ts';
import type { VariableSwitch } from '../../src/plan/schema/index.ts';
import type { Call } from '../../src/stand-in/call-log.ts';
import type { Hooks } from '../../src/stand-in/hooks.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Actor, actor, PLAN, productionBefore, runRollback, switches, WORKER } from '../acts/rig.ts';

const PATHS = pathsOf('order-status');
const NAME = '/rp-mw/prod/automation_enabled';
const parameter = { id: 'automation_enabled', parameter: NAME, safe: 'false' } as const;
const change = { one: parameter, from: 'false', to: 'true', safe: 'false' } as const;

let world: World;
let one: Actor;
let hooks: { before?: Hooks['before']; after?: Hooks['after'] };
let guard: Guard;
beforeEach(async () => {
  world = productionBefore();
  hooks = {};
  one = await actor(world, { attempts: 2, hooks: { before: call => hooks.before?.(call), after: call => hooks.after?.(call) } });
  const { parameters } = one.target;
  const { holder } = await takeLock(parameters, PATHS.lock, { owner: 'o', run: 'r', phase: 'canary', now: one.clock.now() });
  guard = guardOf(parameters, PATHS, 0, holder);
});
afterEach(() => one.standIn.close());

const writing = () => ({ on: one.target, clock: one.clock, guard });
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    value => value ?? 'done',
    error => (isGonogoError(error) ? error.code : error),
  );
const text = (name = NAME): string | undefined => world.aws.ssm.parameters[name]?.versions.at(-1)?.value;
const worker = () => {
  const found = world.aws.lambda.functions[WORKER];
  if (!found) throw new Error('no worker');
  return found;
};
const byHand = (value: string, name = NAME): void => {
  const versions = world.aws.ssm.parameters[name]?.versions ?? [];
  versions.push({ version: (versions.at(-1)?.version ?? 0) + 1, value, at: 0, user: 'somebody' });
};
/** Does something once, right before or after a call takes effect. */
const at = (when: 'before' | 'after', matches: (call: Call) => boolean, act: () => unknown): void => {
  let done = false;
  hooks[when] = call => {
    if (done || !matches(call)) return undefined;
    done = true;
    return act() === 'drop' ? 'drop' : undefined;
  };
};
const isPut = (call: Call): boolean => call.op === 'PutParameter' && call.address === NAME;
const isUpdate = (call: Call): boolean => call.op === 'UpdateFunctionConfiguration';
const raise = (scope: 'all' | readonly string[]) =>
  raiseFence(one.target.parameters, PATHS.fence, { scope, run: 'x', at: 0, world: 'rehearsal' });

describe('a parameter', () => {
  it('is set to the next version', async () => {
    expect(await setParameter(change, writing())).toBe(2);
    expect(text()).toBe('true');
  });

  it('that has drifted is not touched', async () => {
    byHand('other');
    expect(await codeOf(setParameter(change, writing()))).toBe('CONFLICT');
    expect(text()).toBe('other');
  });

  it('that somebody writes in between keeps the other writer’s value', async () => {
    at('before', isPut, () => byHand('theirs'));
    expect(await codeOf(setParameter(change, writing()))).toBe('CONFLICT');
    expect(text()).toBe('theirs');
  });

  it('keeps the latest of several writers, before and after ours', async () => {
    at('before', isPut, () => [byHand('first'), byHand('second')]);
    at('after', isPut, () => byHand('third'));
    expect(await codeOf(setParameter(change, writing()))).toBe('CONFLICT');
    expect(text()).toBe('third');
  });

  it('keeps a third writer’s value that comes while another’s is put back', async () => {
    let puts = 0;
    hooks.before = call => void (isPut(call) && byHand(`other-${++puts}`));
    hooks.after = call => {
      if (isPut(call) && puts === 2) delete hooks.before;
    };
    expect(await codeOf(setParameter(change, writing()))).toBe('CONFLICT');
    expect(text()).toBe('other-2');
  });

  it('is ours although the answer to the first attempt was lost', async () => {
    at('after', isPut, () => 'drop');
    expect(await setParameter(change, writing())).toBe(3);
    expect(text()).toBe('true');
  });

  it('that was removed in between is a conflict, and stands again as it was', async () => {
    at('before', isPut, () => void delete world.aws.ssm.parameters[NAME]);
    expect(await codeOf(setParameter(change, writing()))).toBe('CONFLICT');
    expect(text()).toBe('false');
  });

  it('is refused behind a raised fence or a lost lock', async () => {
    await raise('all');
    expect(await codeOf(setParameter(change, writing()))).toBe('FENCED');
    guard = guardOf(one.target.parameters, PATHS, 1, { owner: 'another', run: 'r', phase: 'p', since: 0, expires: 0 });
    expect(await codeOf(setParameter(change, writing()))).toBe('LOCK_LOST');
    expect([text(), one.standIn.calls.some(isPut)]).toEqual(['false', false]);
  });

  it.each([
    ['everything', [['all']], 'the safe value', 'safe'],
    ['this switch', [[['automation_enabled']]], 'the safe value', 'safe'],
    ['another switch', [[['outbound']]], 'what stood before', 'before'],
    // Only the last scope can be read: an earlier one may have been wider.
    ['everything, then another switch', [['all'], [['outbound']]], 'the safe value', 'safe'],
  ] as const)('is taken back when the fence was raised for %s after the write: %s', async (_, scopes, _what, value) => {
    byHand('before');
    let done = false;
    hooks.after = async call => {
      if (done || !isPut(call)) return undefined;
      done = true;
      for (const [scope] of scopes) await raise(scope);
      return undefined;
    };
    expect(await codeOf(setParameter({ ...change, from: 'before', safe: 'safe' }, writing()))).toBe('FENCED');
    expect(text()).toBe(value);
  });

  it('is not aborted in the middle of its write', async () => {
    const stop = new AbortController();
    at('before', isPut, () => stop.abort());
    expect(await setParameter(change, { ...writing(), signal: stop.signal })).toBe(2);
    expect(await codeOf(setParameter({ ...change, from: 'true', to: 'x' }, { ...writing(), signal: stop.signal }))).not.toBe(3);
    expect(text()).toBe('true');
  });

  it('above 4 KB is not sent', async () => {
    expect(await codeOf(setParameter({ ...change, to: 'x'.repeat(4097) }, writing()))).toBe('VALUE_TOO_LARGE');
    expect(text()).toBe('false');
  });
});

const variable = (id: string, name: string, more: Partial<VariableSwitch> = {}): VariableSwitch => ({
  id,
  function: WORKER,
  variable: name,
  safe: 'false',
  ...more,
});
const outbound = { one: variable('outbound', 'RICHPANEL_OUTBOUND_ENABLED'), from: 'false', to: 'true', safe: 'false' };
const readOnly = { one: variable('read_only', 'RICHPANEL_READ_ONLY'), from: 'true', to: undefined, safe: 'true' };
const ack = { one: variable('writes_ack', 'MW_PROD_WRITES_ACK'), from: undefined, to: 'yes', safe: undefined };
const all = [outbound, readOnly, ack];

describe('variables of a function', () => {
  it('are set, added and removed in one update; every other variable stays byte for byte', async () => {
    worker().environment['STRANGE'] = ' ä€😀\t"\\\n${x} ';
    const was = { ...worker().environment };
    await setVariables(all, writing());
    expect(worker().environment).toEqual({
      ...Object.fromEntries(Object.entries(was).filter(([name]) => name !== 'RICHPANEL_READ_ONLY')),
      RICHPANEL_OUTBOUND_ENABLED: 'true',
      MW_PROD_WRITES_ACK: 'yes',
    });
    expect(one.standIn.calls.filter(isUpdate)).toHaveLength(1);
  });

  it('that have drifted are not touched', async () => {
    const was = { ...worker().environment };
    expect(await codeOf(setVariables([outbound, { ...ack, from: 'something' }], writing()))).toBe('CONFLICT');
    expect(worker().environment).toEqual(was);
  });

  it('are written again on a fresh reading after a conflict, with the other’s variable', async () => {
    world.trouble.conflict.push({ service: 'lambda', op: 'UpdateFunctionConfiguration', times: 3 });
    await setVariables(all, writing());
    expect(worker().environment).toMatchObject({ CHANGED_BY_SOMEBODY_ELSE: '3', RICHPANEL_OUTBOUND_ENABLED: 'true' });
  });

  it('fail when conflicts stay, and nothing of ours stands', async () => {
    world.trouble.conflict.push({ service: 'lambda', op: 'UpdateFunctionConfiguration', times: 999 });
    expect(await codeOf(setVariables(all, writing()))).toBe('REVISION_CONFLICT');
    expect(worker().environment['RICHPANEL_OUTBOUND_ENABLED']).toBe('false');
  });

  it('are ours although the answer to the first attempt was lost', async () => {
    at('after', isUpdate, () => 'drop');
    await setVariables(all, writing());
    expect(worker().environment['RICHPANEL_OUTBOUND_ENABLED']).toBe('true');
  });

  it('fail with the update, and wait for a slow one', async () => {
    world.trouble.functionUpdateFails.push({ function: WORKER, code: 'InternalError', times: 1 });
    expect(await codeOf(setVariables(all, writing()))).toBe('UPDATE_FAILED');
    Object.assign(worker(), { updateMs: UPDATE_DEADLINE_MS - 10_000, updateReads: 9999 });
    const from = one.clock.now();
    await replace(one.target.functions, one.clock, WORKER, now => ({ ...now, SLOW: '1' }));
    expect(one.clock.now() - from).toBeGreaterThanOrEqual(UPDATE_DEADLINE_MS - 10_000);
    Object.assign(worker(), { updateMs: UPDATE_DEADLINE_MS + 60_000 });
    expect(await codeOf(replace(one.target.functions, one.clock, WORKER, now => ({ ...now, SLOW: '2' })))).toBe('TIMEOUT');
  });

  it('that read right after a failed update are written again: the function does not run with them', async () => {
    worker().lastUpdateStatus = 'Failed';
    expect(await codeOf(readSwitches([outbound.one], one.target).then(allSettled))).toBe('UPDATE_FAILED');
    expect(await replace(one.target.functions, one.clock, WORKER, now => ({ ...now }))).toBe(true);
    expect(worker().lastUpdateStatus).toBe('Successful');
    expect(await replace(one.target.functions, one.clock, WORKER, now => ({ ...now }))).toBe(false);
  });

  it('above 4 KB together are not sent', async () => {
    expect(await codeOf(setVariables([{ ...outbound, to: 'x'.repeat(4096) }], writing()))).toBe('VALUE_TOO_LARGE');
    expect(worker().environment['RICHPANEL_OUTBOUND_ENABLED']).toBe('false');
  });

  it.each([
    ['everything', 'all', { RICHPANEL_OUTBOUND_ENABLED: 'SAFE', RICHPANEL_READ_ONLY: 'true' }],
    ['one of them', ['outbound'], { RICHPANEL_OUTBOUND_ENABLED: 'SAFE', RICHPANEL_READ_ONLY: 'true' }],
    ['none of them', ['x'], { RICHPANEL_OUTBOUND_ENABLED: 'false', RICHPANEL_READ_ONLY: 'true' }],
  ] as const)('are taken back when the fence was raised for %s after the write', async (_, scope, expected) => {
    let done = false;
    hooks.after = async call => {
      if (done || !isUpdate(call)) return undefined;
      done = true;
      await raise(scope);
      return undefined;
    };
    expect(await codeOf(setVariables([{ ...outbound, safe: 'SAFE' }, readOnly, ack], writing()))).toBe('FENCED');
    expect(worker().environment).toMatchObject(expected);
    expect(worker().environment['MW_PROD_WRITES_ACK']).toBeUndefined();
  });

  it('are not sent when the fence is raised between the first look and the write', async () => {
    let reads = 0;
    hooks.before = async call => {
      if (call.op === 'GetFunctionConfiguration' && ++reads === 1) await raise('all');
      return undefined;
    };
    expect(await codeOf(setVariables(all, writing()))).toBe('FENCED');
    expect(one.standIn.calls.some(isUpdate)).toBe(false);
  });
});

describe('an alias that production invokes', () => {
  const live = { ...outbound, one: variable('outbound', 'RICHPANEL_OUTBOUND_ENABLED', { alias: 'live' }) };
  const plan = { ...PLAN, switches: PLAN.switches.map(each => (each.id === 'outbound' ? live.one : each)) };
  const running = (): string | undefined =>
    worker().versions[worker().aliases['live']?.version ?? '']?.environment['RICHPANEL_OUTBOUND_ENABLED'];
  beforeEach(() => {
    const { environment, codeSha256, revisionId } = worker();
    worker().versions['1'] = { environment: { ...environment }, codeSha256, revisionId, at: 0 };
    worker().aliases['live'] = { version: '1', revisionId: 'a' };
  });

  it('is moved to a new version', async () => {
    await setVariables([live], writing());
    expect([running(), worker().aliases['live']?.version]).toEqual(['true', '2']);
  });

  it('that was left behind is moved by the next, and until then nothing is called safe', async () => {
    await setVariables([live], writing());
    // A rollback that died between the function and its alias.
    worker().environment['RICHPANEL_OUTBOUND_ENABLED'] = 'false';
    expect(running()).toBe('true');
    expect(await codeOf(readSwitches([live.one], one.target).then(allSettled))).toBe('READ_BACK_DIFFERS');
    const done = await runRollback(one, { plan, only: ['outbound'] });
    expect([done.verified, done.results[0]?.result, running()]).toEqual([true, 'applied', 'false']);
    const published = Object.keys(worker().versions).length;
    expect((await runRollback(one, { plan, only: ['outbound'] })).results[0]?.result).toBe('already-safe');
    expect(Object.keys(worker().versions)).toHaveLength(published);
  });

  it('that is gone is a failure', async () => {
    delete worker().aliases['live'];
    expect(await codeOf(setVariables([live], writing()))).toBe('NOT_FOUND');
    expect((await runRollback(one, { plan, only: ['outbound'] })).verified).toBe(false);
  });

  it('is moved although somebody else changes the function between', async () => {
    at(
      'before',
      call => call.op === 'PublishVersion',
      () => {
        worker().environment['OTHER'] = 'x';
        worker().revisionId = 'another';
      },
    );
    await setVariables([live], writing());
    expect([running(), worker().environment['OTHER']]).toEqual(['true', 'x']);
  });
});

describe('the safe value', () => {
  const point = (...before: RestorePoint['before']): RestorePoint => ({
    world: 'rehearsal',
    plan: 'p',
    phase: 'x',
    takenAt: 0,
    before,
  });
  const previous = variable('a', 'A', { safe: 'previous', else: 'E' });
  const known = (complete: boolean, ...points: RestorePoint[]) => ({ points, complete });
  it.each([
    ['a value', variable('a', 'A', { safe: 'S' }), NOTHING_KNOWN, { set: 'S' }],
    ['absence', variable('a', 'A', { safe: { absent: true } }), NOTHING_KNOWN, { set: undefined }],
    ['previous', previous, known(true, point({ switch: 'a', value: '1' }), point({ switch: 'a', value: '2' })), { set: '1' }],
    ['previous absence', previous, known(true, point({ switch: 'a', value: null })), { set: undefined }],
    ['previous absence of a limit', { ...previous, limits: 'b' }, known(true, point({ switch: 'a', value: null })), { set: 'E' }],
    [
      'previous emptiness of a limit',
      { ...previous, limits: 'b' },
      known(true, point({ switch: 'a', value: ' ' })),
      { set: 'E' },
    ],
    ['previous, untouched', previous, known(true, point({ switch: 'b', value: '1' })), { leave: true }],
    ['previous, unknown', previous, NOTHING_KNOWN, { set: 'E' }],
    ['previous, known in part', previous, known(false, point({ switch: 'b', value: '1' })), { set: 'E' }],
  ] as const)('%s', (_, which, from, expected) => {
    expect(safeValue(which as VariableSwitch, from)).toEqual(expected);
  });
});

describe('reading', () => {
  it('one address that fails does not hide the rest', async () => {
    const built = PLAN.switches.filter(each => 'parameter' in each || 'function' in each) as Parameters<typeof readSwitches>[0];
    hooks.before = call => (call.op === 'GetParameters' && call.address?.includes('safe_mode') ? 'drop' : undefined);
    const reading = await readSwitches(built, one.target);
    expect(reading.get('automation_enabled')).toEqual({ value: 'false', version: 1 });
    expect(reading.get('outbound')).toEqual({ value: 'false' });
    expect(reading.get('safe_mode')).toMatchObject({ failed: { code: 'TIMEOUT' } });
    expect(await codeOf(Promise.resolve().then(() => allSettled(reading)))).toBe('TIMEOUT');
  });

  it('shows personal values to nobody', () => {
    const allowlist = PLAN.switches.find(each => each.id === 'allowlist');
    const outboundSwitch = PLAN.switches.find(each => each.id === 'outbound');
    if (!allowlist || !outboundSwitch) throw new Error('no such switch');
    const shown = [
      showValue(PLAN, allowlist, switches(world)['allowlist']),
      showValue(PLAN, allowlist, undefined),
      showValue(PLAN, allowlist, 'nobody@invalid'),
      showValue(PLAN, outboundSwitch, 'true'),
      showValue(PLAN, outboundSwitch, 'planted-value'),
    ];
    expect(shown).toEqual(['a personal value', 'absent', 'the declared else', 'true', 'another value']);
  });
});
