/** Whole rehearsals through the bundle, and what they leave. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/evidence.ts';
import { EVIDENCE_FORM } from '../../src/evidence-schema.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { keptWorld } from '../../src/rehearsal/kept-world.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Ended, PLAN_PATH, REHEARSAL, ROOT, run, type Start } from './bundle.ts';

const loaded = loadPlan(readFileSync(join(ROOT, PLAN_PATH)));
if ('problems' in loaded) throw new Error('the order-status plan does not load');
export const PLAN: Plan = loaded.plan;
export const DIGEST: string = loaded.digest;

/** A rehearsal that has ended. */
export interface Rehearsed extends Ended {
  /** The folder that belongs to this rehearsal alone. */
  readonly directory: string;
  /** Production as it stands now, from the stand-in itself. */
  readonly world: World;
}

/**
 * Rehearses in `home`, which a test may use several times: the stand-in production is kept there.
 * @throws Error if the rehearsal left no production behind
 */
export async function rehearse(args: readonly string[], home: string, more: Partial<Start> = {}): Promise<Rehearsed> {
  const state = join(home, 'state');
  const before = runsIn(state);
  const ended = await run({ script: REHEARSAL, args: [...args, '--state', state], ...more }, home);
  const [directory] = runsIn(state).filter(name => !before.includes(name));
  const world = keptWorld(state);
  if (directory === undefined || world === undefined)
    throw new Error(`the rehearsal ended early:\n${ended.stdout}${ended.stderr}`);
  return { ...ended, directory: join(state, 'runs', directory), world };
}

function runsIn(state: string): string[] {
  const runs = join(state, 'runs');
  return existsSync(runs) ? readdirSync(runs) : [];
}

/** The records that a job uploaded, by gate; empty if it uploaded none. Proofs and reports are no records. */
export function recordsOf({ directory }: Rehearsed, job: string): ReadonlyMap<string, Evidence> {
  const folder = join(directory, 'artifacts', `evidence-${PLAN.system}-${job}`);
  if (!existsSync(folder)) return new Map();
  const records = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Evidence)
    .filter(record => record.schema === EVIDENCE_FORM);
  return new Map(records.map(record => [record.gate, record]));
}

/** The jobs that uploaded evidence. */
export function jobsOf({ directory }: Rehearsed): readonly string[] {
  const folder = join(directory, 'artifacts');
  const prefix = `evidence-${PLAN.system}-`;
  return existsSync(folder) ? readdirSync(folder).map(name => name.replace(prefix, '')) : [];
}
