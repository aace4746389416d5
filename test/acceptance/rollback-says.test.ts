/** What a rollback says when something beside the switches is wrong: the same at a terminal and as a job. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingOf, unsafe } from '../../src/rehearsal/standing.ts';
import { policyOf } from '../../src/stand-in/order-status/roles.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder } from './bundle.ts';
import { copiedBundle, startChild } from './child.ts';
import { type Cutover, copyOf, wholeCutover } from './cutover.ts';
import { credentials, endpoints, ROLLBACK, ROLLBACK_LINES, serve, step, workspace } from './dispatch.ts';

const home = emptyFolder();
const bundle = copiedBundle(home);
let cutover: Cutover;
beforeAll(async () => {
  cutover = await wholeCutover(bundle, home);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const notSafe = (world: World): readonly string[] => unsafe(cutover.on.plan, standingOf(cutover.on.plan, world), cutover.first);

/** How a rollback ended, by either door. */
interface Ended {
  readonly exit: number | null;
  readonly reason: unknown;
  readonly verdict: unknown;
  readonly stdout: string;
}

type Door = (world: World, folder: string, env?: Readonly<Record<string, string>>) => Promise<Ended>;

const atTerminal: Door = async (world, folder, env = {}) => {
  const standIn = await serve(world);
  const all = { ...credentials(world, 'rollback').env, ...endpoints(standIn), ...env };
  const cwd = workspace(cutover.on);
  writeFileSync(join(cwd, 'a-file'), '');
  const ended = await startChild({ script: bundle, args: [...ROLLBACK_LINES, '--out', folder], cwd, env: all }).ended;
  await standIn.close();
  const [, reason] = /^ *NO-GO ([A-Z_]+)/m.exec(ended.stdout) ?? [];
  return { ...ended, reason: reason ?? 'MET', verdict: reason === undefined ? 'GO' : 'NO-GO' };
};

const asJob: Door = async (world, folder, env = {}) => {
  const standIn = await serve(world);
  const cwd = workspace(cutover.on);
  writeFileSync(join(cwd, 'a-file'), '');
  const inputs = {
    act: 'rollback',
    system: 'order-status',
    confirm: 'order-status',
    reason: 'acceptance test',
    evidence: folder,
  };
  const ended = await (await step(cutover.on, standIn, { job: 'rollback', role: 'rollback', cwd, inputs, env })).ended;
  await standIn.close();
  const { verdict, reason } = ended.written.outputs;
  return { ...ended, verdict, reason };
};

describe.each([
  ['at a terminal', atTerminal],
  ['as a job', asJob],
])('%s', (_, roll) => {
  it('a folder that cannot be written: everything is safe first, then exit 1 EVIDENCE_UNWRITTEN', async () => {
    const world = copyOf(cutover.full);
    const ended = await roll(world, 'a-file');
    expect([ended.exit, ended.verdict, ended.reason]).toEqual([1, 'NO-GO', 'EVIDENCE_UNWRITTEN']);
    expect(notSafe(world)).toEqual([]);
    const safe = ended.stdout.indexOf('SAFE  every switch is at its safe value, read back twice');
    expect(safe).toBeGreaterThan(-1);
    expect(ended.stdout.indexOf('NO-GO EVIDENCE_UNWRITTEN: ')).toBeGreaterThan(safe);
  });

  it('a record that the account cannot keep: the same', async () => {
    const world = copyOf(cutover.full);
    policyOf(world).sealed.push('records');
    const ended = await roll(world, 'evidence');
    expect([ended.exit, ended.verdict, ended.reason]).toEqual([1, 'NO-GO', 'EVIDENCE_UNWRITTEN']);
    expect(notSafe(world)).toEqual([]);
    expect(ended.stdout).toMatch(
      /NO-GO EVIDENCE_UNWRITTEN: the record of the rollback could not be kept in the account \(DENIED\)/,
    );
  });

  it('a folder that cannot be written never hides that a switch is not safe', async () => {
    const world = copyOf(cutover.full);
    world.trouble.functionUpdateFails.push({ function: 'rp-mw-prod-worker', code: 'InternalError' });
    const ended = await roll(world, 'a-file');
    expect([ended.exit, ended.verdict, ended.reason]).toEqual([1, 'NO-GO', 'NOT_VERIFIED']);
    expect(ended.stdout).toContain('NO-GO EVIDENCE_UNWRITTEN: ');
  });

  it('another region in AWS_REGION: it is said, and the plan’s is used', async () => {
    const world = copyOf(cutover.full);
    const ended = await roll(world, 'evidence', { AWS_REGION: 'eu-west-1' });
    expect([ended.exit, notSafe(world)]).toEqual([0, []]);
    expect(ended.stdout).toMatch(/^WRONG_REGION: .*us-east-2/m);
  });
});

describe('for a program', () => {
  it('a rollback without its evidence says so beside what it verified', async () => {
    const world = copyOf(cutover.full);
    const standIn = await serve(world);
    const cwd = workspace(cutover.on);
    writeFileSync(join(cwd, 'a-file'), '');
    const env = { ...credentials(world, 'rollback').env, ...endpoints(standIn) };
    const { exit, stdout } = await startChild({ script: bundle, args: [...ROLLBACK, '--out', 'a-file'], cwd, env }).ended;
    await standIn.close();
    expect(exit).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'NO-GO', exit: 1, reason: 'EVIDENCE_UNWRITTEN', verified: true });
  });
});
