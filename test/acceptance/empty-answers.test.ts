/** Production that answers `{}` to everything: nothing ever says GO, and nothing falls over. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../src/stand-in/state.ts';
import type { Scope } from '../../src/stand-in/trouble.ts';
import { emptyFolder, TOOL } from './bundle.ts';
import { type Cutover, copyOf, wholeCutover } from './cutover.ts';
import { command, gateJob, phaseJob, ROLLBACK, type Step, serve, step, workspace } from './dispatch.ts';
import { switchesOf } from './switches.ts';

let home = '';
let cutover: Cutover;
beforeAll(async () => {
  home = emptyFolder();
  cutover = await wholeCutover(TOOL, home);
}, 180_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Each service by itself, and all at once: an answer that is empty next to others that are not is the more dangerous. */
const EMPTY: readonly (readonly [string, Scope])[] = [
  ['everything', { service: '*', op: '*' }],
  ['Parameter Store', { service: 'ssm', op: '*' }],
  ['Lambda', { service: 'lambda', op: '*' }],
  ['GitHub', { service: 'github', op: '*' }],
];

/** Runs on a copy of a world in which some services answer `{}`. */
async function on<T>(
  snapshot: string,
  scope: Scope,
  work: (world: World, standIn: Awaited<ReturnType<typeof serve>>) => Promise<T>,
): Promise<T> {
  const world = copyOf(snapshot);
  world.trouble.empty.push(scope);
  const standIn = await serve(world);
  const before = switchesOf(world);
  try {
    const given = await work(world, standIn);
    expect(standIn.defects).toEqual([]);
    expect(switchesOf(world)).toEqual(before);
    return given;
  } finally {
    await standIn.close();
  }
}

/** NO-GO with a documented code, in outputs and words; never a crash. */
async function noGo(started: Promise<Step>): Promise<Readonly<Record<string, string>>> {
  const { exit, stdout, stderr, written } = await (await started).ended;
  expect([1, 3], stdout + stderr).toContain(exit);
  expect(stderr).toBe('');
  expect(written.outputs['verdict']).toBe('NO-GO');
  expect(written.outputs['reason']).toMatch(/^[A-Z][A-Z_]+$/);
  expect(written.outputs['reason']).not.toMatch(/^(MET|DEFECT)$/);
  expect(stdout).toMatch(/NO-GO/);
  expect(stdout).not.toMatch(/\bDEFECT\b|undefined|NaN|\[object/);
  // What GitHub says of the environments does not hang on AWS.
  expect(stdout).not.toMatch(/^\s*GO {2}(?!signoff of )/m);
  return written.outputs;
}

const firstEve = () => must(cutover.eves[0]);
const canaryEve = () => must(cutover.eves[1]);

describe('the action', () => {
  it.each(EMPTY.filter(([name]) => name === 'everything' || name === 'Parameter Store'))(
    'pins nothing when %s answers {}',
    async (_name, scope) => {
      await on(canaryEve().snapshot, scope, async (_world, standIn) => {
        const pin = step(cutover.on, standIn, {
          job: 'pin',
          role: 'read',
          cwd: workspace(cutover.on),
          inputs: { act: 'pin', from: 'shadow', through: 'scale' },
        });
        const outputs = await noGo(pin);
        expect(outputs['todo']).toBeUndefined();
      });
    },
    60_000,
  );

  it.each(EMPTY.slice(0, 3))(
    'lets no gate say GO when %s answers {}',
    async (_name, scope) => {
      await on(firstEve().snapshot, scope, (_world, standIn) => noGo(gateJob(cutover.on, standIn, 'shadow')));
    },
    90_000,
  );

  it.each(EMPTY)(
    'begins no phase when %s answers {}',
    async (_name, scope) => {
      const { evidence, phase, snapshot } = canaryEve();
      await on(snapshot, scope, (_world, standIn) => noGo(phaseJob(cutover.on, standIn, phase, workspace(cutover.on, evidence))));
    },
    90_000,
  );

  it.each([
    [...must(EMPTY[0]), {}],
    // What does answer is made safe all the same.
    [...must(EMPTY[1]), { outbound: 'false', read_only: 'true' }],
    [...must(EMPTY[2]), { automation_enabled: 'false', safe_mode: 'true' }],
  ] as const)(
    'calls no rollback verified when %s answers {}',
    async (_name, scope, safe) => {
      const world = copyOf(cutover.full);
      const before = switchesOf(world);
      world.trouble.empty.push(scope);
      const standIn = await serve(world);
      try {
        const outputs = await noGo(
          step(cutover.on, standIn, {
            job: 'rollback',
            role: 'rollback',
            cwd: workspace(cutover.on),
            inputs: { act: 'rollback', system: 'order-status', scope: 'all', reason: 'acceptance', confirm: 'order-status' },
          }),
        );
        expect(outputs['reason']).toBe('NOT_VERIFIED');
        if (Object.keys(safe).length === 0) expect(switchesOf(world)).toEqual(before);
        else expect(switchesOf(world)).toMatchObject(safe);
      } finally {
        await standIn.close();
      }
    },
    180_000,
  );
});

describe('the command line', () => {
  it.each([
    ['preflight', ['preflight', 'plan.yaml']],
    ['status', ['status', 'plan.yaml']],
    ['rollback', [...ROLLBACK.filter(word => word !== '--json')]],
    ['run', ['run', 'plan.yaml', 'canary', '--reason', 'acceptance', '--ticket', 'OPS-1']],
  ])(
    '%s is NO-GO and no crash',
    async (name, args) => {
      await on(canaryEve().snapshot, { service: '*', op: '*' }, async (_world, standIn) => {
        const role = name === 'rollback' ? 'rollback' : name === 'run' ? 'change' : 'read';
        const { exit, stdout, stderr } = await command(
          cutover.on,
          standIn,
          role,
          args,
          name === 'run' ? 'order-status' : undefined,
        ).ended;
        expect([1, 3], stdout + stderr).toContain(exit);
        // The question for the system's name goes to stderr.
        expect(stderr).toMatch(/^(Type the system's name[^\n]*)?$/);
        expect(stdout).not.toMatch(/\bDEFECT\b|undefined|NaN|\[object/);
        expect(stdout).not.toMatch(/^\s*(GO|SAFE) {2}/m);
      });
    },
    120_000,
  );
});

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a cutover of several phases, and four sets of services');
  return value;
}
