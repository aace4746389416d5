/** A whole cutover by hand, kept as it stood right before each phase job. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Standing, standingOf } from '../../src/rehearsal/standing.ts';
import type { Call } from '../../src/stand-in/call-log.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Dispatch, dispatch, gateJob, phaseJob, serve, signOff, workspace } from './dispatch.ts';

/** Right before a phase job: the approval is given, nothing of the phase has begun. */
export interface Eve {
  readonly phase: string;
  /** JSON of the world; each use makes its own copy. */
  readonly snapshot: string;
  /** The enter evidence, by file name. */
  readonly evidence: ReadonlyMap<string, string>;
  /** The writes of the phase when nothing disturbs it, in the order of their arrival. */
  readonly writes: readonly Call[];
}

export interface Cutover {
  readonly on: Dispatch;
  readonly eves: readonly Eve[];
  /** What stood before the first phase. */
  readonly first: Standing;
  /** JSON of the world at full scale. */
  readonly full: string;
}

/** The eve of a phase. */
export function eveOf(cutover: Cutover, phase: string): Eve {
  const found = cutover.eves.find(each => each.phase === phase);
  if (!found) throw new Error(`expected phase ${phase}`);
  return found;
}

/** A world of its own. */
export const copyOf = (snapshot: string): World => JSON.parse(snapshot) as World;

/**
 * Runs all phases of the shortened plan.
 * @throws Error if a gate or a phase does not end in GO
 */
export async function wholeCutover(bundle: string, home: string, text?: string): Promise<Cutover> {
  const { on, world } = dispatch(bundle, home, text);
  return carryThrough(on, world);
}

/** The same for a dispatch that a test has made itself. */
export async function carryThrough(on: Dispatch, world: World): Promise<Cutover> {
  const first = standingOf(on.plan, world);
  const standIn = await serve(world);
  const eves: Eve[] = [];
  try {
    for (const phase of on.plan.phases) {
      const gate = await (await gateJob(on, standIn, phase.id)).ended;
      if (gate.exit !== 0) throw new Error(`the gate of ${phase.id} ended with ${gate.exit}:\n${gate.stdout}${gate.stderr}`);
      await standIn.advance(2000);
      signOff(on, world, phase, gate.written.outputs['approval-code']);
      const evidence = new Map(readdirSync(gate.evidence).map(name => [name, readFileSync(join(gate.evidence, name), 'utf8')]));
      const snapshot = JSON.stringify(world);
      const from = standIn.calls.length;
      const done = await (await phaseJob(on, standIn, phase.id, workspace(on, evidence))).ended;
      if (done.exit !== 0) throw new Error(`phase ${phase.id} ended with ${done.exit}:\n${done.stdout}${done.stderr}`);
      eves.push({ phase: phase.id, snapshot, evidence, writes: standIn.calls.slice(from).filter(call => call.write) });
      await standIn.advance(2000);
    }
    return { on, eves, first, full: JSON.stringify(world) };
  } finally {
    await standIn.close();
  }
}
