import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baselineName } from '../journal/baseline.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { World } from '../stand-in/state.ts';

const FILE = 'baselines.json';

/** What reports of a rehearsal left behind for the next one: counts and digests, nothing personal. */
export interface KeptBaselines {
  /** Of the tickets and orders; those of another seed are other people's. */
  readonly seed: number;
  /** When the newest was kept, ms since the epoch of the rehearsal's own time. */
  readonly at: number;
  /** Values by the names of their parameters. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Keeps the baselines that stand in the world's account, in place of those before. Where none stands, what was kept stays.
 * @param folder where
 * @param plan for the reports
 * @param world the stand-in production after a rehearsal
 */
export function keepBaselines(folder: string, plan: Plan, world: World): void {
  const found = (plan.reports ?? []).flatMap(({ id }) => {
    const name = baselineName(plan.system, id);
    const newest = world.aws.ssm.parameters[name]?.versions.at(-1);
    return newest === undefined ? [] : [{ name, ...newest }];
  });
  if (found.length === 0) return;
  const kept: KeptBaselines = {
    seed: world.seed,
    at: Math.max(...found.map(({ at }) => at)),
    values: Object.fromEntries(found.map(({ name, value }) => [name, value])),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${FILE}.new`), JSON.stringify(kept));
  renameSync(join(folder, `${FILE}.new`), join(folder, FILE));
}

/**
 * The baselines of the last rehearsal that had any.
 * @param folder where
 * @param seed of this rehearsal
 * @returns undefined if there are none of this seed
 */
export function keptBaselines(folder: string, seed: number): KeptBaselines | undefined {
  const path = join(folder, FILE);
  if (!existsSync(path)) return undefined;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as KeptBaselines;
  return kept.seed === seed ? kept : undefined;
}

/**
 * Puts values into the world's account, as an earlier run would have.
 * @param world a new production
 * @param values by the names of their parameters
 * @param at when they were written, ms since the epoch
 */
export function placeValues(world: World, values: Readonly<Record<string, string>>, at: number): void {
  const user = `arn:aws:sts::${world.account}:assumed-role/gonogo-order-status-change/earlier`;
  for (const [name, value] of Object.entries(values)) {
    world.aws.ssm.parameters[name] = {
      type: 'String',
      tier: 'Standard',
      versions: [{ version: 1, value, at, user }],
      labels: {},
    };
  }
}
