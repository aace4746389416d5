/** An answer to a window's question, from a dispatch and from a terminal: who gives it is read from GitHub or AWS, and the first one stands. */
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../src/decision.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder, TOOL } from './bundle.ts';
import { command, type Dispatch, dispatch, serve, shortPlan, step, workspace } from './dispatch.ts';

const home = emptyFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));

const TEXT = shortPlan()
  .replace('{ id: engineering, team: order-status-engineering,', '{ id: engineering, people: [on-call],')
  .replace(
    '\ntriggers:\n',
    `
triggers:
  - id: slow
    when: { kind: alarm, id: when-slow, name: rp-mw-prod-vendor-429s }
    then: hold
    decide_within: 5m
    decided_by: engineering
`,
  );
const RECORDS = '/gonogo/order-status/records';

let on: Dispatch;
let world: World;
let standIn: StandIn;
beforeEach(async () => {
  ({ on, world } = dispatch(TOOL, home, TEXT));
  standIn = await serve(world);
});
afterEach(() => standIn.close());

function put(name: string, value: object): void {
  const version = { version: 1, value: JSON.stringify(value), at: world.clock.now, user: 'test' };
  world.aws.ssm.parameters[`${RECORDS}/${name}`] = { type: 'String', versions: [version] } as never;
}
function ask(more: Partial<Question> = {}): void {
  const question: Question = {
    id: 'slow-0a1b2c',
    world: 'rehearsal',
    plan: on.loaded.digest,
    commit: 'c'.repeat(40),
    phase: 'canary',
    gate: 'canary',
    trigger: 'slow',
    askedAt: world.clock.now,
    deadline: world.clock.now + 300_000,
    ...more,
  };
  put(`question.${question.id}`, question);
}
const kept = (question = 'slow-0a1b2c'): Record<string, unknown> | undefined => {
  const text = world.aws.ssm.parameters[`${RECORDS}/decision.${question}`]?.versions.at(-1)?.value;
  return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
};

const INPUTS = {
  act: 'decide',
  system: 'order-status',
  question: 'slow-0a1b2c',
  answer: 'continue',
  ticket: 'OPS-7',
  reason: 'the vendor throttles everybody tonight',
};
async function dispatched(inputs: Partial<typeof INPUTS> & { by?: string } = {}, actor = 'on-call') {
  const env = { GITHUB_TRIGGERING_ACTOR: actor };
  const started = await step(on, standIn, {
    job: 'decide-order-status',
    role: 'read',
    cwd: workspace(on),
    inputs: { ...INPUTS, ...inputs },
    env,
  });
  return started.ended;
}

describe('an answer', () => {
  it('from a dispatch is put on record with the login of who started it', async () => {
    ask();
    const done = await dispatched();
    expect(done.stdout).toMatch(/^GO {2}slow-0a1b2c: continue, github\/on-call on OPS-7$/m);
    expect(done.exit).toBe(0);
    expect(kept()).toEqual({
      question: 'slow-0a1b2c',
      answer: 'continue',
      ticket: 'OPS-7',
      caller: 'github/on-call',
      at: expect.any(Number),
    });
    // The reason may hold anything: it is asked for, and kept nowhere.
    expect(JSON.stringify([kept(), done.written.summary, done.stdout])).not.toContain('throttles everybody');
  });

  it('from a terminal is put on record with the role that AWS names', async () => {
    ask({ id: 'window-0a1b2c', trigger: undefined } as never);
    const done = await command(on, standIn, 'read', [
      ...['decide', 'plan.yaml', 'window-0a1b2c', 'extend', '--by', '15m'],
      ...['--reason', 'little traffic', '--ticket', 'OPS-8'],
    ]).ended;
    expect(done.stdout + done.stderr).toMatch(
      /^GO {2}window-0a1b2c: extend by 15 m, assumed-role\/gonogo-order-status-read on OPS-8$/m,
    );
    expect(kept('window-0a1b2c')).toMatchObject({ answer: 'extend', by: 900_000 });
  });

  it('is the first one', async () => {
    ask();
    expect((await dispatched({ answer: 'rollback' })).exit).toBe(0);
    const second = await dispatched();
    expect(second.exit).not.toBe(0);
    expect(second.stdout).toContain('NO-GO DECIDED_ALREADY');
    expect(kept()).toMatchObject({ answer: 'rollback' });
  });

  it.each<[string, string, () => void, Partial<typeof INPUTS> & { by?: string }, string?]>([
    ['to a question that nobody asked', 'QUESTION_UNKNOWN', () => {}, {}],
    ['to a name that is no question’s', 'QUESTION_UNKNOWN', () => ask(), { question: '../../lock' }],
    ['to another plan’s question', 'QUESTION_UNKNOWN', () => ask({ plan: 'f'.repeat(64) }), {}],
    ['to another world’s question', 'QUESTION_UNKNOWN', () => ask({ world: 'production' }), {}],
    ['that comes too late', 'QUESTION_CLOSED', () => ask({ deadline: world.clock.now - 60_000 }), {}],
    ['that is none', 'USAGE', () => ask(), { answer: 'yes' }],
    ['that lengthens a hold', 'USAGE', () => ask(), { answer: 'extend', by: '15m' }],
    ['without a ticket', 'USAGE', () => ask(), { ticket: '' }],
    ['without a reason', 'USAGE', () => ask(), { reason: ' ' }],
    ['for another system', 'CONFIRMATION', () => ask(), { system: 'payments' }],
    ['to go on, by somebody whom the plan does not name', 'NOT_DECIDER', () => ask(), {}, 'somebody-else'],
    ['by nobody', 'USAGE', () => ask(), {}, ''],
  ])('%s is refused: %s', async (_title, code, before, inputs, actor = 'on-call') => {
    before();
    const done = await dispatched(inputs, actor);
    expect(done.stdout).toContain(`NO-GO ${code}:`);
    expect(done.exit).not.toBe(0);
    expect(Object.keys(world.aws.ssm.parameters).filter(name => name.includes('/decision.'))).toEqual([]);
  });

  it('to roll back is taken from anybody', async () => {
    ask();
    expect((await dispatched({ answer: 'rollback' }, 'somebody-else')).exit).toBe(0);
    expect(kept()).toMatchObject({ answer: 'rollback', caller: 'github/somebody-else' });
  });
});
