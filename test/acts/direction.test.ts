/** A rollback writes safe values and what stood before, and nothing else, whoever tells it to. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BuiltSwitch, builtSwitches } from '../../src/changes/address.ts';
import { NOTHING_KNOWN, type Safe } from '../../src/changes/safe.ts';
import type { Code } from '../../src/codes.ts';
import type { Plan, Switch } from '../../src/plan/schema/index.ts';
import { isBack, setSafe, type Taken } from '../../src/rollback/direction.ts';
import { actor, isSwitchWrite, PLAN, runRollback, switches, unsafe, WORKER, worldBefore } from './rig.ts';

const one = (id: string, plan: Plan = PLAN): BuiltSwitch => {
  const found = builtSwitches(plan).find(each => each.id === id);
  if (!found) throw new Error(`expected a switch ${id}`);
  return found;
};
const LIMIT = one('allowlist');
const FREE = { ...LIMIT, limits: undefined } as unknown as BuiltSwitch;
const point = (value: string | null) => ({
  points: [
    {
      world: 'rehearsal' as const,
      plan: 'a'.repeat(64),
      phase: 'canary',
      takenAt: 0,
      before: [{ switch: 'allowlist', value }],
    },
  ],
  complete: true,
});
const LIST = {
  ...one('outbound'),
  id: 'list',
  list: '/list',
  parameter: '/list',
  safe: '[]',
  members: ['a', 'b'],
} as unknown as BuiltSwitch;
const taken = new Map<string, Taken>([['list', { out: ['a'], stood: ['a', 'b', 'c'] }]]);

const TABLE: readonly (readonly [string, BuiltSwitch, Safe, Parameters<typeof isBack>[2], boolean])[] = [
  ['the declared safe value', one('outbound'), { set: 'false' }, { plan: PLAN, known: NOTHING_KNOWN }, true],
  ['to leave it', one('outbound'), { leave: true }, { plan: PLAN, known: NOTHING_KNOWN }, true],
  ['the value that a phase sets', one('outbound'), { set: 'true' }, { plan: PLAN, known: NOTHING_KNOWN }, false],
  ['the safe value in other letters', one('outbound'), { set: 'FALSE' }, { plan: PLAN, known: NOTHING_KNOWN }, false],
  ['nothing, where a value is safe', one('outbound'), { set: undefined }, { plan: PLAN, known: NOTHING_KNOWN }, false],
  ['a kill switch released', one('safe_mode'), { set: 'false' }, { plan: PLAN, known: NOTHING_KNOWN }, false],
  ['what stood before', LIMIT, { set: 'before@x' }, { plan: PLAN, known: point('before@x') }, true],
  ['something else than stood before', LIMIT, { set: 'other@x' }, { plan: PLAN, known: point('before@x') }, false],
  ['what stood before, without a restore point', LIMIT, { set: 'before@x' }, { plan: PLAN, known: NOTHING_KNOWN }, false],
  ['its else', LIMIT, { set: 'nobody@invalid' }, { plan: PLAN, known: NOTHING_KNOWN }, true],
  ['nothing at a limit, although nothing stood before', LIMIT, { set: undefined }, { plan: PLAN, known: point(null) }, false],
  ['nothing where nothing stood before', FREE, { set: undefined }, { plan: PLAN, known: point(null) }, true],
  ['nothing where something stood before', FREE, { set: undefined }, { plan: PLAN, known: point('x') }, false],
  ['an empty value', LIMIT, { set: ' ' }, { plan: PLAN, known: point(' ') }, false],
  ['a list without the member', LIST, { set: '["b","c"]' }, { plan: PLAN, known: NOTHING_KNOWN, taken }, true],
  ['an empty list', LIST, { set: '[]' }, { plan: PLAN, known: NOTHING_KNOWN, taken }, true],
  ['a list that keeps the member', LIST, { set: '["a"]' }, { plan: PLAN, known: NOTHING_KNOWN, taken }, false],
  ['a list with a member that was not in it', LIST, { set: '["b","z"]' }, { plan: PLAN, known: NOTHING_KNOWN, taken }, false],
  ['no list', LIST, { set: 'b' }, { plan: PLAN, known: NOTHING_KNOWN, taken }, false],
];

describe('a value leads back', () => {
  it.each(TABLE)('%s', (_, which, safe, ground, back) => {
    expect(isBack(which, safe, ground)).toBe(back);
  });
});

it('writes nothing that leads forward, says so, and goes on with the rest', async () => {
  const world = await worldBefore('live');
  const on = await actor(world);
  const before = switches(world);
  const said: [string, string, Code][] = [];
  const safe = new Map<string, Safe>([
    ['automation_enabled', { set: 'true' }],
    ['safe_mode', { set: 'true' }],
    ['outbound', { set: 'true' }],
  ]);
  const which = ['automation_enabled', 'safe_mode', 'outbound'].map(id => one(id));
  await setSafe(which, safe, { plan: PLAN, known: NOTHING_KNOWN }, on.target, (each, result, reason) =>
    said.push([each.id, result, reason]),
  );
  await on.standIn.close();
  expect(said).toEqual([
    ['automation_enabled', 'failed', 'DIRECTION_REFUSED'],
    ['outbound', 'failed', 'DIRECTION_REFUSED'],
    ['safe_mode', 'applied', 'MET'],
  ]);
  expect(switches(world)).toEqual({ ...before, safe_mode: 'true' });
});

/** The plan with another `else`, which is what canary sets: a plan that nobody has linted. */
function tampered(): Plan {
  const set = PLAN.phases.find(({ id }) => id === 'canary')?.steps?.some(step => 'set' in step && 'allowlist' in step.set);
  if (!set) throw new Error('expected canary to set the allowlist');
  return {
    ...PLAN,
    switches: PLAN.switches.map((each): Switch => (each.id === 'allowlist' ? { ...each, else: 'everybody@example' } : each)),
    phases: PLAN.phases.map(phase => ({
      ...phase,
      steps: (phase.steps ?? []).map(step =>
        'set' in step && 'allowlist' in step.set ? { ...step, set: { ...step.set, allowlist: 'everybody@example' } } : step,
      ),
    })),
  };
}

it.each([
  ['stands elsewhere', undefined],
  ['stands there already', 'everybody@example'],
])('an else that a phase sets is not written and not called safe: the switch %s', async (_, stands) => {
  const world = await worldBefore('live');
  const worker = world.aws.lambda.functions[WORKER];
  if (stands !== undefined && worker) worker.environment['MW_OUTBOUND_ALLOWLIST_EMAILS'] = stands;
  // Without its journal nothing is known of what stood before.
  const second = Object.keys(world.aws.ssm.parameters).find(name => name.endsWith('/journal/c1/000002'));
  delete world.aws.ssm.parameters[second ?? ''];
  const before = switches(world).allowlist;
  const on = await actor(world);
  const done = await runRollback(on, { plan: tampered() });
  await on.standIn.close();
  expect(done.verified).toBe(false);
  expect(done.results.filter(({ reason }) => reason !== 'MET').map(({ switch: id, reason }) => [id, reason])).toEqual([
    ['allowlist', 'DIRECTION_REFUSED'],
  ]);
  expect([switches(world).allowlist, unsafe(world).filter(id => id !== 'allowlist')]).toEqual([before, []]);
});

it('every write of a rollback passes here: nothing else knows how to make safe', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const users = files.filter(file => /\bmakeSafe\b/.test(readFileSync(`src/${file}`, 'utf8')));
  expect(users.sort()).toEqual(['changes/make-safe.ts', 'rollback/direction.ts']);
  const writers = files
    .filter(file => /^(rollback\/|acts\/roll-back)/.test(file))
    .filter(file => /\.(put|remove|replaceVariables|point|publish)\(/.test(readFileSync(`src/${file}`, 'utf8')));
  expect(writers).toEqual([]);
});

it('and the write itself is a write', async () => {
  const world = await worldBefore('live');
  const on = await actor(world);
  await runRollback(on);
  await on.standIn.close();
  expect(on.standIn.calls.filter(isSwitchWrite).length).toBeGreaterThan(0);
});
