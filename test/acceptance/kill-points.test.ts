import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { standingOf, unsafe } from '../../src/rehearsal/standing.ts';
import type { Hooks } from '../../src/stand-in/hooks.ts';
import { emptyFolder } from './bundle.ts';
import { type Child, copiedBundle } from './child.ts';
import { type Cutover, copyOf, type Eve, wholeCutover } from './cutover.ts';
import { command, phaseJob, ROLLBACK, serve, shortPlan, workspace } from './dispatch.ts';

/** SIGKILL at one write of one phase, before the stand-in carries it out or after. */
interface KillPoint {
  readonly eve: Eve;
  readonly write: number;
  readonly moment: 'before' | 'after';
}

/** What became of it; everything but `said` is read from the world. */
interface Outcome {
  readonly at: string;
  readonly killed: boolean;
  readonly exit: number | null;
  readonly verified: unknown;
  readonly unsafe: readonly string[];
  readonly allowlist: 'as before' | 'else' | 'neither';
}

const home = emptyFolder();
const bundle = copiedBundle(home);
let cutover: Cutover;

beforeAll(async () => {
  // The gates after a rollback only read, and double the time of each: cli.test.ts runs them.
  const text = shortPlan().replace(/^ {2}verify:\n( {4}- .*\n)+/m, '');
  cutover = await wholeCutover(bundle, home, text);
  expect(cutover.on.plan.rollback.verify).toBeUndefined();
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

async function killAndRollBack({ eve, write, moment }: KillPoint): Promise<Outcome> {
  const { on, first } = cutover;
  const world = copyOf(eve.snapshot);
  let victim: Child | undefined;
  let writes = 0;
  const strike: Hooks['before'] = () => {
    if (victim === undefined || writes !== write) return;
    victim.process.kill('SIGKILL');
    victim = undefined;
    return 'drop';
  };
  const standIn = await serve(world, {
    before(call) {
      if (victim === undefined || !call.write) return;
      writes += 1;
      return moment === 'before' ? strike(call) : undefined;
    },
    after: call => (call.write && moment === 'after' ? strike(call) : undefined),
  });
  try {
    const phase = await phaseJob(on, standIn, eve.phase, workspace(on, eve.evidence));
    victim = phase.child;
    const { signal } = await phase.ended;
    await standIn.advance(2000);
    const back = await command(on, standIn, 'rollback', ROLLBACK).ended;
    const now = standingOf(on.plan, world);
    const allowlist = now.get('allowlist');
    const said = JSON.parse(back.stdout) as { verified?: unknown; verdict?: unknown };
    return {
      at: `${eve.phase}, ${moment} write ${write} (${eve.writes[write - 1]?.op} ${eve.writes[write - 1]?.address})`,
      killed: signal === 'SIGKILL' && victim === undefined,
      exit: back.exit,
      verified: said.verdict === 'GO' && said.verified,
      unsafe: unsafe(on.plan, now, first),
      allowlist: allowlist === first.get('allowlist') ? 'as before' : allowlist === 'nobody@invalid' ? 'else' : 'neither',
    };
  } finally {
    await standIn.close();
  }
}

/** Two at a time: there are two cores. */
async function allOf(points: readonly KillPoint[]): Promise<readonly Outcome[]> {
  const left = [...points];
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let point = left.shift(); point; point = left.shift()) outcomes.push(await killAndRollBack(point));
  };
  await Promise.all([worker(), worker()]);
  return outcomes;
}

it('rolls back to the safe state from SIGKILL before and after every single write of every phase', {
  timeout: 600_000,
}, async () => {
  const points = cutover.eves.flatMap(eve =>
    eve.writes.flatMap((_, index): KillPoint[] => [
      { eve, write: index + 1, moment: 'before' },
      { eve, write: index + 1, moment: 'after' },
    ]),
  );
  const began = performance.now();
  const outcomes = await allOf(points);
  const counts = cutover.eves.map(eve => `${eve.phase} ${eve.writes.length}`).join(', ');
  console.log(`${outcomes.length} kills (writes: ${counts}) in ${Math.round((performance.now() - began) / 1000)} s`);
  const bad = outcomes.filter(
    ({ killed, exit, verified, unsafe: wrong, allowlist }) =>
      !killed || exit !== 0 || verified !== true || wrong.length > 0 || allowlist !== 'as before',
  );
  expect(bad).toEqual([]);
  const writes = cutover.eves.reduce((sum, eve) => sum + eve.writes.length, 0);
  expect(outcomes.filter(({ killed }) => killed)).toHaveLength(2 * writes);
  expect(cutover.eves.map(eve => eve.phase)).toEqual(['shadow', 'canary', 'scale']);
  // A phase that writes nothing would prove nothing.
  for (const eve of cutover.eves) expect(eve.writes.length).toBeGreaterThan(8);
});
