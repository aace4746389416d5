/** What another world has left in the account is refused: evidence, journal, restore point, and where the last phase left the switches. */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical, sha256 } from '../../src/canonical.ts';
import { pathsOf } from '../../src/journal/paths.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder, TOOL } from './bundle.ts';
import { type Cutover, copyOf, type Eve, wholeCutover } from './cutover.ts';
import { command, phaseJob, ROLLBACK, serve, step, workspace } from './dispatch.ts';
import { switchesOf } from './switches.ts';

let home = '';
let cutover: Cutover;
beforeAll(async () => {
  home = emptyFolder();
  cutover = await wholeCutover(TOOL, home);
}, 180_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const paths = pathsOf('order-status');

function eveOf(phase: string): Eve {
  const eve = cutover.eves.find(each => each.phase === phase);
  if (!eve) throw new Error('expected the eve of a phase');
  return eve;
}

/** Rewrites what stands in a parameter; plain JSON, or as a kept text of one part. */
function rewrite(world: World, name: string, change: (text: string) => string): void {
  const last = world.aws.ssm.parameters[name]?.versions.at(-1);
  if (!last) throw new Error(`expected the account to hold ${name}`);
  const kept = /^1:[0-9a-f]{64}:(.*)$/s.exec(last.value);
  const before = kept ? Buffer.from(kept[1] ?? '', 'base64').toString('utf8') : last.value;
  const after = change(before);
  expect(after).not.toBe(before);
  const encoded = Buffer.from(after).toString('base64');
  last.value = kept ? `1:${createHash('sha256').update(encoded).digest('hex')}:${encoded}` : after;
}

const toProduction = (text: string): string => text.replace('"world":"rehearsal"', '"world":"production"');
const namesBelow = (world: World, path: string): string[] =>
  Object.keys(world.aws.ssm.parameters).filter(name => name.startsWith(`${path}/`));

/** Runs a phase job on a world that a test has changed. */
async function phaseOn(eve: Eve, change: (world: World) => void, evidence = eve.evidence) {
  const world = copyOf(eve.snapshot);
  change(world);
  const before = switchesOf(world);
  const standIn = await serve(world);
  try {
    const ended = await (await phaseJob(cutover.on, standIn, eve.phase, workspace(cutover.on, evidence))).ended;
    expect(switchesOf(world)).toEqual(before);
    return ended;
  } finally {
    await standIn.close();
  }
}

describe('a phase refuses', () => {
  it('an enter record of the other world', async () => {
    const ended = await phaseOn(eveOf('shadow'), world => rewrite(world, `${paths.records}/shadow.preflight`, toProduction));
    expect(ended.exit, ended.stdout).toBe(1);
    expect(ended.written.outputs).toMatchObject({ verdict: 'NO-GO', reason: 'WORLD_OTHER' });
  }, 60_000);

  it('an evidence file of the other world, even if the account vouches for it', async () => {
    const eve = eveOf('shadow');
    const name = 'order-status.shadow.preflight.json';
    const text = toProduction(eve.evidence.get(name) ?? '');
    expect(text).toContain('"world":"production"');
    const vouch = (head: string): string => canonical({ ...(JSON.parse(head) as object), digest: sha256(text) });
    const ended = await phaseOn(
      eve,
      world => rewrite(world, `${paths.records}/shadow.preflight`, vouch),
      new Map([...eve.evidence, [name, text]]),
    );
    expect(ended.written.outputs, ended.stdout).toMatchObject({ verdict: 'NO-GO', reason: 'WORLD_OTHER' });
  }, 60_000);

  it('an evidence file that the account does not vouch for', async () => {
    const eve = eveOf('shadow');
    const name = 'order-status.shadow.preflight.json';
    const text = toProduction(eve.evidence.get(name) ?? '');
    const ended = await phaseOn(eve, world => put(world, 'unrelated'), new Map([...eve.evidence, [name, text]]));
    expect(ended.written.outputs, ended.stdout).toMatchObject({ verdict: 'NO-GO', reason: 'EVIDENCE_TAMPERED' });
  }, 60_000);

  it.each([
    ['a journal', (world: World) => rewrite(world, `${paths.journal('c1')}/000001`, toProduction)],
    ['standing values', (world: World) => rewrite(world, paths.standing, toProduction)],
  ])(
    '%s of the other world',
    async (_what, change) => {
      const ended = await phaseOn(eveOf('canary'), change);
      expect(ended.exit, ended.stdout).toBe(1);
      expect(ended.written.outputs).toMatchObject({ verdict: 'NO-GO', reason: 'WORLD_OTHER' });
    },
    60_000,
  );

  it('a restore point of the other world', async () => {
    const ended = await phaseOn(eveOf('canary'), world => {
      for (const name of namesBelow(world, paths.restore('c1'))) rewrite(world, name, toProduction);
    });
    expect(ended.written.outputs, ended.stdout).toMatchObject({ verdict: 'NO-GO', reason: 'RESTORE_POINT_OTHER' });
  }, 60_000);
});

describe('of the other world’s journal', () => {
  const journalOfProduction = (world: World): void => rewrite(world, `${paths.journal('c1')}/000001`, toProduction);

  it('the pin job makes NO-GO', async () => {
    const world = copyOf(eveOf('canary').snapshot);
    journalOfProduction(world);
    const standIn = await serve(world);
    try {
      const pin = await step(cutover.on, standIn, {
        job: 'pin',
        role: 'read',
        cwd: workspace(cutover.on),
        inputs: { act: 'pin', from: 'shadow', through: 'scale' },
      });
      const ended = await pin.ended;
      expect(ended.exit, ended.stdout).toBe(1);
      expect(ended.written.outputs).toMatchObject({ verdict: 'NO-GO', reason: 'WORLD_OTHER' });
      expect(ended.written.outputs['todo']).toBeUndefined();
    } finally {
      await standIn.close();
    }
  }, 60_000);

  it('status makes “could not tell”', async () => {
    const world = copyOf(eveOf('canary').snapshot);
    journalOfProduction(world);
    const standIn = await serve(world);
    try {
      const ended = await command(cutover.on, standIn, 'read', ['status', 'plan.yaml']).ended;
      expect(ended.exit, ended.stdout).toBe(3);
      expect(ended.stdout).toContain('unknown (WORLD_OTHER)');
    } finally {
      await standIn.close();
    }
  }, 60_000);
});

describe('rollback of a system at full scale goes by the declared values', () => {
  it.each([
    ['journal', (world: World) => rewrite(world, `${paths.journal('c1')}/000001`, toProduction)],
    [
      'restore points',
      (world: World) => {
        for (const name of namesBelow(world, paths.restore('c1'))) rewrite(world, name, toProduction);
      },
    ],
  ])(
    'when the %s belongs to the other world',
    async (_what, change) => {
      const world = copyOf(cutover.full);
      change(world);
      const journal = namesBelow(world, paths.journal('c1')).length;
      const standIn = await serve(world);
      try {
        const ended = await command(cutover.on, standIn, 'rollback', ROLLBACK).ended;
        expect(ended.exit, ended.stdout).toBe(0);
        const said = JSON.parse(ended.stdout) as { readonly journal: string; readonly verified: boolean };
        expect(said).toMatchObject({ journal: 'unreadable', verified: true });
        const now = switchesOf(world);
        expect(now).toMatchObject({
          automation_enabled: 'false',
          safe_mode: 'true',
          outbound: 'false',
          allowlist: 'nobody@invalid',
        });
        // Nothing is written into a journal of the other world.
        if (_what === 'journal') expect(namesBelow(world, paths.journal('c1')).length).toBe(journal);
      } finally {
        await standIn.close();
      }
    },
    90_000,
  );
});

function put(world: World, name: string): void {
  const versions = [{ version: 1, value: 'x', at: world.clock.now, user: 'test' }];
  world.aws.ssm.parameters[`/other/${name}`] = { type: 'String', tier: 'Standard', versions, labels: {} };
}
