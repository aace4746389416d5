/** `since: opened`: an alarm that was red before the release is no witness against it, until it has been OK. */
import { afterEach, describe, expect, it } from 'vitest';
import { type AlarmCheck, alarm } from '../../src/checks/alarm.ts';
import { isGonogoError } from '../../src/errors.ts';
import { look } from '../../src/gates/look.ts';
import type { Alarm, AlarmState } from '../../src/stand-in/aws/state.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Rig, rigOf, START, worldOf } from './rig.ts';

const MINUTE = 60_000;
const NAME = 'rp-mw-prod-worker-errors';
const SINCE: AlarmCheck = { kind: 'alarm', id: 'alarm', name: NAME, since: 'opened' };
const ALWAYS: AlarmCheck = { kind: 'alarm', id: 'alarm', name: NAME };

let rig: Rig | undefined;
afterEach(() => rig?.standIn.close());

function alarmOf(world: World): Alarm {
  const found = world.aws.cloudwatch.alarms[NAME];
  if (found === undefined) throw new RangeError('no such alarm');
  return found;
}

/** The alarm in a state, which it is said to have been in for so many minutes when the window opens. */
const inState =
  (state: AlarmState, minutes: number) =>
  (world: World): void => {
    Object.assign(alarmOf(world), { pinnedState: state, state, stateUpdatedAt: START - minutes * MINUTE });
  };
const red = inState('ALARM', 60);

/** From then on the alarm is in this state. */
type Turn = readonly [minute: number, state: AlarmState];

/** Watches for ten minutes; states change between two looks. */
async function watch(check: AlarmCheck, change: (world: World) => void, turns: readonly Turn[] = []) {
  const world = worldOf(change);
  rig = await rigOf(world);
  const { target, clock } = rig;
  const left = [...turns];
  const sleep = async (ms: number): Promise<void> => {
    const to = world.clock.now + ms;
    for (let next = left[0]; next !== undefined && START + next[0] * MINUTE < to; next = left[0]) {
      left.shift();
      await clock.sleep(START + next[0] * MINUTE - world.clock.now);
      alarmOf(world).pinnedState = next[1];
    }
    await clock.sleep(to - world.clock.now);
  };
  const seen = await look({ for: '10m', every: '1m' }, [check], target, {
    clock: { ...clock, sleep },
    plan: { account: world.account, region: world.region },
    waivers: [],
  });
  return { ...seen, finding: seen.findings[0] };
}

describe('an alarm that was red before the window', () => {
  it.each<[string, readonly Turn[], number | undefined]>([
    ['and stays red', [], 1],
    ['and is OK from minute 4 on', [[3.5, 'OK']], undefined],
  ])('%s is not held against the release', async (_, turns, redBefore) => {
    const { finding, looks } = await watch(SINCE, red, turns);
    expect(finding).toMatchObject({ outcome: 'pass', reason: 'MET' });
    expect(finding?.facts?.['red_before']).toEqual(redBefore === undefined ? undefined : { count: redBefore });
    expect(looks).toBe(11);
  });

  it.each<[string, AlarmCheck, (world: World) => void, readonly Turn[], number]>([
    [
      'was OK and rings again',
      SINCE,
      red,
      [
        [3.5, 'OK'],
        [6.5, 'ALARM'],
      ],
      8,
    ],
    [
      'was OK between two looks, which nobody saw',
      SINCE,
      red,
      [
        [3.2, 'OK'],
        [3.6, 'ALARM'],
      ],
      5,
    ],
    ['turned red when the steps may have done it', SINCE, inState('ALARM', 14), [], 1],
    ['was OK when the window opened', SINCE, inState('OK', 60), [[2.5, 'ALARM']], 4],
    ['is not allowed to be red', ALWAYS, red, [], 1],
  ])('but %s, rings', async (_, check, change, turns, looks) => {
    const seen = await watch(check, change, turns);
    expect(seen.finding).toMatchObject({ outcome: 'fail', reason: 'ALARM_FIRING' });
    expect(seen.looks).toBe(looks);
  });

  it.each<[string, Partial<AlarmCheck>, (alarm: Alarm) => void, string, string]>([
    ['is muted', {}, found => Object.assign(found, { actionsEnabled: false }), 'fail', 'ALARM_NO_ACTIONS'],
    ['has another threshold', { threshold: 12_345 }, () => undefined, 'fail', 'WRONG_VALUE'],
    ['watches a silent metric', { recent: '15m' }, found => Object.assign(found, { metric: 'Old' }), 'inconclusive', 'NO_DATA'],
  ])('must be sound all the same: one that %s is no pass', async (_, more, change, outcome, reason) => {
    const both = (world: World): void => {
      red(world);
      change(alarmOf(world));
    };
    expect((await watch({ ...SINCE, ...more }, both)).finding).toMatchObject({ outcome, reason });
  });
});

describe('a look at one', () => {
  const once = async (remembered?: string) => {
    rig = await rigOf(worldOf(red));
    const { target, clock } = rig;
    const watching = { openedAt: START, ms: MINUTE, every: MINUTE, closing: false, remembered, remember: () => undefined };
    const run = { clock, signal: new AbortController().signal, plan: { account: '', region: '' } };
    return {
      run,
      look: () => alarm.observe(SINCE, target, { ...run, watching }),
      without: () => alarm.observe(SINCE, target, run),
    };
  };

  it('without a window holds it against the release: nothing says what came before', async () => {
    expect(await (await once()).without()).toMatchObject({ met: false, reason: 'ALARM_FIRING' });
  });

  it('of a window that is gone on with keeps what was seen before the interruption', async () => {
    expect(await (await once('{"red_before":true}')).look()).toMatchObject({ met: true, facts: { red_before: { count: 1 } } });
    await rig?.standIn.close();
    expect(await (await once('{"red_before":false}')).look()).toMatchObject({ met: false, reason: 'ALARM_FIRING' });
  });

  it.each(['', '[]', 'red'])('refuses %j as a memory', async text => {
    const thrown = await (await once(text)).look().catch((error: unknown) => error);
    expect(isGonogoError(thrown) && thrown.code).toBe('RESPONSE_INVALID');
  });
});
