/** `gonogo run`: a phase from a terminal. It says what it is, and counts for nothing where a sign-off is asked for. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/canonical.ts';
import { type Evidence, seal } from '../../src/evidence.ts';
import { headName } from '../../src/journal/heads.ts';
import { standingOf } from '../../src/rehearsal/standing.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Ended, emptyFolder, PLAN_PATH, ROOT } from './bundle.ts';
import { copiedBundle, plain, socketWitness, startChild } from './child.ts';
import { type Cutover, copyOf, eveOf, wholeCutover } from './cutover.ts';
import { credentials, endpoints, gateJob, phaseJob, serve, workspace } from './dispatch.ts';

const home = emptyFolder();
const bundle = copiedBundle(home);
let cutover: Cutover;
beforeAll(async () => {
  cutover = await wholeCutover(bundle, home);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const eve = (phase: string) => eveOf(cutover, phase);
const RUN = ['run', 'plan.yaml', 'shadow', '--reason', 'GitHub is down', '--ticket', 'OPS-123', '--out', 'evidence'];
const standing = (world: World) => standingOf(cutover.on.plan, world);

describe('in production', () => {
  it.each([
    ['nobody at a terminal', [], 'GitHub is down', 'OPS-123'],
    ['no real reason', [], 'x', 'OPS-123'],
    ['no ticket that is one', [], 'GitHub is down', 'soon'],
    ['a yes on the command line', ['--yes'], 'GitHub is down', 'OPS-123'],
  ])('%s is refused before the first call', async (_, more, reason, ticket) => {
    const witness = socketWitness(home);
    const args = ['run', join(ROOT, PLAN_PATH), 'shadow', '--reason', reason, '--ticket', ticket, ...more];
    const ended = await plain(bundle, args, home, witness.env);
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toMatch(more.length === 0 ? /^NO-GO BREAK_GLASS_REFUSED: / : /^NO-GO USAGE: /);
    expect(ended.stdout).toContain('what to do: ');
    expect(witness.attempts()).toEqual([]);
  });
});

describe('in a rehearsal', () => {
  const byHand = async (world: World, typed: string | undefined, args: readonly string[] = RUN) => {
    const standIn = await serve(world);
    const cwd = workspace(cutover.on);
    const { env, expires } = credentials(world, 'change');
    const ended: Ended = await startChild({
      script: bundle,
      args,
      cwd,
      env: { ...env, AWS_CREDENTIAL_EXPIRATION: expires, ...endpoints(standIn) },
      ...(typed === undefined ? {} : { typed }),
    }).ended;
    await standIn.close();
    return { ...ended, cwd, calls: standIn.calls };
  };

  it.each([
    ['another name', 'payments'],
    ['nothing', ''],
    ['nobody there', undefined],
  ])('typed %s: CONFIRMATION, and nothing is called', async (_, typed) => {
    const ended = await byHand(copyOf(eve('shadow').snapshot), typed);
    expect([ended.exit, ended.calls]).toEqual([2, []]);
    expect(ended.stdout).toMatch(/^NO-GO CONFIRMATION: /m);
  });

  // Whatever GO the account has kept: the gates are run again by this very process.
  it.each<[string, (world: World) => void, number]>([
    ['measures something bad', world => void delete world.aws.secrets['rp-mw/prod/openai/api_key'], 1],
    [
      'cannot tell',
      world => void world.trouble.error.push({ service: 'cloudformation', op: '*', type: 'AccessDeniedException', status: 400 }),
      3,
    ],
  ])('is refused if the phase’s enter gate %s', async (_, spoil, exit) => {
    const world = copyOf(eve('shadow').snapshot);
    spoil(world);
    const before = standing(world);
    const ended = await byHand(world, 'order-status', [...RUN, '--json']);
    expect(ended.exit).toBe(exit);
    expect(JSON.parse(ended.stdout)).toMatchObject({ verdict: 'NO-GO', exit, reason: 'EVIDENCE_NO_GO', end: 'untouched' });
    expect(standing(world)).toEqual(before);
    const gate = readFileSync(join(ended.cwd, 'evidence/order-status.shadow.preflight.json'), 'utf8');
    expect(JSON.parse(gate)).toMatchObject({ mode: 'break-glass', verdict: 'NO-GO', break_glass: { ticket: 'OPS-123' } });
    expect(ended.calls.filter(call => call.write && !call.address?.includes('/records/'))).toEqual([]);
  });

  it('carries out the phase, and says BREAK-GLASS, ticket and caller in its evidence', async () => {
    const world = copyOf(eve('shadow').snapshot);
    // No gate job has left anything: GitHub is down.
    delete world.aws.ssm.parameters[headName('order-status', 'shadow', 'preflight')];
    const ended = await byHand(world, 'order-status');
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toMatch(/^BREAK-GLASS {2}phase shadow of order-status in rehearsal/);
    for (const gate of ['preflight', 'shadow-window', 'phase']) {
      const text = readFileSync(join(ended.cwd, `evidence/order-status.shadow.${gate}.json`), 'utf8');
      expect(JSON.parse(text)).toMatchObject({
        mode: 'break-glass',
        verdict: 'GO',
        break_glass: { ticket: 'OPS-123', caller: 'assumed-role/gonogo-order-status-change' },
      });
    }
    // What was done by hand is no approval: the next phase on GitHub still asks for its own.
    const after = standing(world);
    const again = await serve(world);
    const gate = await (await gateJob(cutover.on, again, 'canary')).ended;
    expect(gate.exit).toBe(0);
    const evidence = new Map([
      ['order-status.canary.preflight.json', readFileSync(join(gate.evidence, 'order-status.canary.preflight.json'), 'utf8')],
    ]);
    const phase = await (await phaseJob(cutover.on, again, 'canary', workspace(cutover.on, evidence))).ended;
    await again.close();
    expect([phase.exit, phase.written.outputs['reason']]).toEqual([1, 'SIGNOFF_UNVERIFIED']);
    expect(standing(world)).toEqual(after);
  });

  it('a break-glass record is no enter evidence, even with its digest in the account', async () => {
    const world = copyOf(eve('canary').snapshot);
    const file = 'order-status.canary.preflight.json';
    const { schema: _, ...record } = JSON.parse(eve('canary').evidence.get(file) ?? '') as Evidence;
    const broken = seal({ ...record, mode: 'break-glass', break_glass: { ticket: 'OPS-123', caller: 'assumed-role/on-call' } });
    const versions = world.aws.ssm.parameters[headName('order-status', 'canary', 'preflight')]?.versions;
    const last = versions?.at(-1);
    if (!versions || !last) throw new Error('expected the head of the evidence');
    const head = JSON.parse(last.value) as object;
    versions.push({ ...last, version: last.version + 1, value: canonical({ ...head, digest: broken.digest }) });
    const before = standing(world);
    const standIn = await serve(world);
    const cwd = workspace(cutover.on, new Map([[file, broken.text]]));
    const phase = await (await phaseJob(cutover.on, standIn, 'canary', cwd)).ended;
    await standIn.close();
    expect(phase.exit).toBe(1);
    expect(phase.written.outputs).toMatchObject({ verdict: 'NO-GO', reason: 'EVIDENCE_TAMPERED' });
    expect(standing(world)).toEqual(before);
  });
});
