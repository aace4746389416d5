/** A plan of its own, rendered into a repository of its own, and played by the runner with the built bundle. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, loadPlan } from '../../src/plan/load.ts';
import { renderCutover } from '../../src/plan/render/cutover.ts';
import type { Options } from '../../src/rehearsal/options.ts';
import { type Played, play } from '../../src/rehearsal/play.ts';
import { newProduction } from '../../src/rehearsal/production.ts';
import { type Standing, standingOf } from '../../src/rehearsal/standing.ts';
import { SYSTEMS } from '../../src/rehearsal/systems.ts';
import type { World } from '../../src/stand-in/state.ts';
import { PLAN_PATH, ROOT } from './bundle.ts';

const COMMIT = 'c0ffee'.padEnd(40, '0');

/** A repository with the built action and a rendered cutover. */
export interface Repository {
  readonly root: string;
  readonly loaded: Loaded;
}

/** What was played, and what became of it. */
export interface PlayedHere extends Played {
  readonly lines: readonly string[];
  readonly world: World;
  readonly before: Standing;
  readonly now: Standing;
}

/** What differs from one dispatch to another. */
export interface Dispatched {
  readonly options?: Partial<Options>;
  /** Right before a job's first step: after its approval, if it waits for one. */
  readonly meanwhile?: { readonly beforeJob: string; readonly happens: (world: World) => void };
}

/**
 * Writes the plan and its rendered cutover into an empty folder.
 * @throws Error if the plan does not load
 */
export function repositoryOf(folder: string, text: string): Repository {
  const loaded = loadPlan(Buffer.from(text));
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  for (const name of ['action.yml', 'dist', 'gates']) symlinkSync(join(ROOT, name), join(folder, name));
  cpSync(join(ROOT, 'examples/order-status'), join(folder, 'examples/order-status'), { recursive: true });
  writeFileSync(join(folder, PLAN_PATH), text);
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  const workflow = renderCutover({ plan: loaded.plan, path: PLAN_PATH });
  writeFileSync(join(folder, '.github/workflows/cutover-order-status.yml'), workflow);
  return { root: folder, loaded };
}

/** Dispatches the rendered cutover in a new production, and plays it to its end. */
export async function dispatchRendered(
  { root, loaded: { plan } }: Repository,
  directory: string,
  through: string,
  { options = {}, meanwhile }: Dispatched = {},
): Promise<PlayedHere> {
  const system = SYSTEMS['order-status'];
  if (!system) throw new Error('expected the system of order status');
  const world = newProduction(plan, 1);
  system.prepare(world, plan, COMMIT);
  const before = standingOf(plan, world);
  const lines: string[] = [];
  const happens = () => meanwhile?.happens(world);
  const at = meanwhile ? { beforeJob: meanwhile.beforeJob } : 'start';
  const played = await play({
    options: {
      ...{ act: 'cutover', yes: true, weaken: {}, through, scope: 'all', system: 'order-status', hypercare: false, with: [] },
      ...{ seed: 1, debug: false, keep: false, help: false, fresh: true, state: directory },
      ...options,
    },
    system,
    plan,
    planPath: PLAN_PATH,
    commit: COMMIT,
    changed: undefined,
    root,
    world,
    directory,
    fault: undefined,
    scenario: { id: 'meanwhile', title: 'something happens', at, apply: happens, expect: 'GO' },
    show: { tty: false, line: text => void lines.push(text), status: () => undefined, end: () => undefined },
    strike: happens,
  });
  return { ...played, lines, world, before, now: standingOf(plan, world) };
}
