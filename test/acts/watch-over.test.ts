import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyPhase } from '../../src/acts/apply-phase.ts';
import { readProgress } from '../../src/acts/pin.ts';
import { type WatchOverAsk, watchOver } from '../../src/acts/watch-over.ts';
import type { Check } from '../../src/checks/index.ts';
import type { Question } from '../../src/decision.ts';
import { beginCutover } from '../../src/journal/cutover.ts';
import { append, type EntryType } from '../../src/journal/entries.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import { keepWatched, readWatched, type Watched } from '../../src/journal/watched.ts';
import { unwatched } from '../../src/phase/unwatched.ts';
import type { Plan, Trigger } from '../../src/plan/schema/index.ts';
import type { World } from '../../src/stand-in/state.ts';
import { planned, type Rig, rigOf, worldOf } from '../checks/rig.ts';
import { planWith } from './gate-rig.ts';

const MINUTE = 60_000;
const ALARM = 'rp-mw-prod-worker-errors';
const DIGEST = 'd'.repeat(64);
const paths = pathsOf('order-status');
const when = { ...planned('alarm-worker-errors'), recent: undefined, id: 'when-errors' } as unknown as Check;
const trigger: Trigger = { id: 'errors', when, then: 'roll-back', phases: ['canary'] };

let rig: Rig;
let journal: string;
let doneAt: number;
let rolled: number;
beforeEach(async () => {
  rig = await rigOf(worldOf());
  rolled = 0;
  const id = await beginCutover(rig.target.parameters, paths, undefined);
  journal = paths.journal(id);
  for (const phase of ['shadow', 'canary']) {
    await entry('phase-begun', phase);
    await entry('phase-done', phase);
  }
  doneAt = rig.world.clock.now;
});
afterEach(() => rig.standIn.close());

async function entry(type: EntryType, phase?: string): Promise<void> {
  const who = { world: 'rehearsal', plan: DIGEST, commit: 'c'.repeat(40), run: '1.1.test' } as const;
  const at = rig.world.clock.now;
  await append(rig.target.parameters, journal, { type, ...who, at, ...(phase === undefined ? {} : { phase }) }, 1);
}

const plan = (triggers: readonly Trigger[] = [trigger]): Plan => planWith({ triggers: [...triggers] });
const watch = (more: Partial<WatchOverAsk> = {}, at?: (look: number) => unknown) => {
  let look = 0;
  return watchOver({
    plan: plan(),
    planDigest: DIGEST,
    target: rig.target,
    world: 'rehearsal',
    commit: 'c'.repeat(40),
    limit: 5 * MINUTE,
    async rollBack() {
      rolled += 1;
    },
    async report() {
      look += 1;
      await at?.(look);
    },
    ...more,
  });
};
const alarm = () => {
  const found = rig.world.aws.cloudwatch.alarms[ALARM];
  if (!found) throw new Error('no such alarm');
  return found;
};
const fire = (): void => {
  alarm().pinnedState = 'ALARM';
};
const gap = async (world: 'rehearsal' | 'production' = 'rehearsal', of = plan()) => {
  const progress = await readProgress(of, rig.target, 'rehearsal');
  return unwatched(of, rig.target, world, progress, rig.world.clock.now);
};
const kept = (): Promise<Watched | undefined> =>
  readWatched(rig.target.parameters, 'order-status', { world: 'rehearsal', phase: 'canary', from: doneAt });

describe('a watch between two phases', () => {
  it('looks every minute until its time is over, and leaves no gap', async () => {
    const done = await watch();
    expect(done).toMatchObject({ verdict: 'GO', end: 'time', phase: 'canary', watched: { looks: 6, missed: 0, holes: [] } });
    expect(done.watched?.from).toBe(doneAt);
    expect(await gap()).toBeUndefined();
  });

  it('has the system rolled back once when a trigger fires, and no phase begins', async () => {
    const done = await watch({}, look => look === 2 && fire());
    expect(done).toMatchObject({ verdict: 'NO-GO', reason: 'TRIGGERED', end: 'fired', watched: { looks: 3, fired: 'errors' } });
    expect(rolled).toBe(1);
    expect(await gap()).toBe('TRIGGERED');
  });

  it('says so when nobody can be had to roll back', async () => {
    fire();
    const done = await watch({ rollBack: () => Promise.reject(new Error('no network')) });
    expect(done).toMatchObject({ verdict: 'NO-GO', reason: 'DISPATCH_FAILED', end: 'fired' });
    expect(await gap()).toBe('TRIGGERED');
  });

  it('tells a trigger that only watches, and rolls nothing back', async () => {
    fire();
    const seen: Trigger = { ...trigger, id: 'seen', when: { ...when, id: 'when-seen' } as Check, then: 'watch' };
    const quiet = { ...planned('is-read-only'), id: 'when-quiet' } as Check;
    const done = await watch({ plan: plan([seen, { ...trigger, when: quiet }]) });
    expect(done).toMatchObject({ verdict: 'GO', end: 'time' });
    expect(done.findings.find(({ check }) => check === 'when-seen')).toMatchObject({ outcome: 'fail' });
    expect(rolled).toBe(0);
  });

  it('holds for a person, and rolls back when nobody answers', async () => {
    const questions: Question[] = [];
    const done = await watch({
      plan: plan([{ ...trigger, then: 'hold', decide_within: '5m' }]),
      limit: 0,
      report: look => void questions.push(...look.questions),
    });
    expect(done).toMatchObject({ verdict: 'GO' });
    fire();
    const held = await watch({
      plan: plan([{ ...trigger, then: 'hold', decide_within: '5m' }]),
      limit: 0,
      report: look => void questions.push(...look.questions),
    });
    expect(held).toMatchObject({ verdict: 'NO-GO', end: 'fired', fired: { reason: 'HOLD_EXPIRED' } });
    expect(new Set(questions.map(({ id }) => id)).size).toBe(1);
    expect(rolled).toBe(1);
  });

  it.each<[string, string, () => Promise<void>]>([
    ['the next phase has begun', 'handed-over', () => entry('phase-begun', 'scale')],
    ['the system is being rolled back', 'rolled-back', () => entry('rollback-begun')],
    ['the system was rolled back', 'rolled-back', () => entry('rolled-back')],
  ])('ends when %s', async (_title, end, happens) => {
    const done = await watch({}, async look => look === 2 && (await happens()));
    expect(done).toMatchObject({ verdict: 'GO', end, watched: { looks: 2 } });
  });

  it.each<[string, readonly Trigger[]]>([
    ['no trigger watches the phase', [{ ...trigger, phases: ['shadow'] }]],
    ['all triggers only watch', [{ ...trigger, then: 'watch' }]],
  ])('has nothing to do where %s', async (_title, triggers) => {
    expect(await watch({ plan: plan(triggers) })).toMatchObject({ verdict: 'GO', end: 'nothing-to-watch' });
    expect(await gap('rehearsal', plan(triggers))).toBeUndefined();
  });

  it('leaves it to another one that has just looked', async () => {
    await watch({ limit: 0 });
    expect(await watch({ unlessWatched: true })).toMatchObject({ end: 'watched-already' });
    rig.world.clock.now += 3 * MINUTE;
    expect(await watch({ unlessWatched: true })).toMatchObject({ end: 'time' });
  });
});

describe('a watch that comes late', () => {
  it('loses nothing where the alarm has not changed since, and counts the looks that it missed', async () => {
    await watch({ limit: 0 });
    await rig.standIn.advance(20 * MINUTE);
    const done = await watch({ limit: 0 });
    expect(done.watched).toMatchObject({ looks: 2, missed: 19, holes: [] });
    expect(await gap()).toBeUndefined();
  });

  it('leaves a gap where the alarm may have rung in between, and no phase begins', async () => {
    await watch({ limit: 0 });
    const before = rig.world.clock.now;
    await rig.standIn.advance(10 * MINUTE);
    alarm().stateUpdatedAt = rig.world.clock.now;
    await rig.standIn.advance(10 * MINUTE);
    const done = await watch({ limit: 0 });
    expect(done).toMatchObject({ verdict: 'GO', watched: { holes: [[before, rig.world.clock.now]] } });
    expect(await gap()).toBe('WATCH_GAP');
    // What nobody saw stays unseen, however long somebody watches afterwards.
    await watch();
    expect(await gap()).toBe('WATCH_GAP');
  });

  it.each<[string, () => unknown]>([
    ['nobody watched at all', () => {}],
    [
      'the watch ended a while ago',
      async () => {
        await watch({ limit: 0 });
        await rig.standIn.advance(4 * MINUTE);
      },
    ],
    [
      'what is on record is of an earlier time',
      async () => {
        await watch({ limit: 0 });
        const watched = await kept();
        if (watched) await keepWatched(rig.target.parameters, 'order-status', { ...watched, from: doneAt - MINUTE });
      },
    ],
  ])('is a gap: %s', async (_title, before) => {
    await before();
    expect(await gap()).toBe('WATCH_GAP');
  });

  it('refuses another world’s record', async () => {
    await watch({ limit: 0 });
    await expect(gap('production')).rejects.toMatchObject({ code: 'WORLD_OTHER' });
  });
});

it('a watch that cannot tell says so, and what it does not know is a gap', async () => {
  await watch({ limit: 0 });
  rig.world.trouble.throttle.push({ service: 'cloudwatch', op: 'DescribeAlarms' });
  const done = await watch({ limit: 60 * MINUTE });
  expect(done).toMatchObject({ verdict: 'NO-GO', reason: 'WATCH_BLIND', end: 'blind', watched: { looks: 7 } });
  expect(await gap()).toBe('WATCH_GAP');
});

describe('the next phase', () => {
  const apply = (catchUp?: () => Promise<void>) => {
    const phase = PLAN_SCALE;
    return applyPhase({
      plan: plan(),
      planDigest: DIGEST,
      phase,
      target: rig.target,
      world: 'rehearsal',
      commit: 'c'.repeat(40),
      run: 'test',
      owner: 'test',
      startedAt: rig.world.clock.now,
      signal: new AbortController().signal,
      admit: async () => undefined,
      look: async () => ({ verdict: 'GO', digest: 'none' }),
      ...(catchUp ? { catchUp } : {}),
    });
  };
  const PLAN_SCALE = plan().phases.find(({ id }) => id === 'scale') ?? never();
  const catchUp = async (): Promise<void> => void (await watch({ limit: 0 }));
  const switchOf = (world: World, name: string): string | undefined => world.aws.ssm.parameters[name]?.versions.at(-1)?.value;

  it('does not begin over a gap', async () => {
    expect(await apply()).toMatchObject({ verdict: 'NO-GO', reason: 'WATCH_GAP', end: 'untouched' });
  });

  it('is not refused for the gap once somebody has caught up', async () => {
    expect((await apply(catchUp)).reason).not.toBe('WATCH_GAP');
  });

  it('rolls everything back if catching up finds that a trigger has fired', async () => {
    const { world } = rig;
    world.aws.ssm.parameters['/rp-mw/prod/automation_enabled']?.versions.push({
      version: 2,
      value: 'true',
      at: world.clock.now,
      user: 'test',
    });
    fire();
    const done = await apply(catchUp);
    expect(done).toMatchObject({ verdict: 'NO-GO', reason: 'TRIGGERED' });
    expect(['rolled-back', 'not-verified']).toContain(done.end);
    expect(switchOf(world, '/rp-mw/prod/automation_enabled')).toBe('false');
    expect(switchOf(world, '/rp-mw/prod/safe_mode')).toBe('true');
  });
});

function never(): never {
  throw new Error('expected the phase');
}
