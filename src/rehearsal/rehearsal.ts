import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { loadPlan } from '../plan/load.ts';
import { sayProblem } from '../plan/problem.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Fault } from '../stand-in/faults.ts';
import { WEAKNESSES } from '../stand-in/github/weaknesses.ts';
import type { Scenario } from '../stand-in/scenarios.ts';
import type { World } from '../stand-in/state.ts';
import { keepBaselines, keptBaselines, placeValues } from './baselines.ts';
import { commitOf } from './commit.ts';
import { judge } from './judge.ts';
import { keepWorld, keptWorld } from './kept-world.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { play } from './play.ts';
import { newProduction } from './production.ts';
import { isRehearsalStop } from './runner/stop.ts';
import { screen } from './show/screen.ts';
import { type Standing, standingLines, standingOf } from './standing.ts';
import { strikeWith } from './strike.ts';
import { SYSTEMS, type System } from './systems.ts';

/** The repository: the bundle lies in dist/rehearsal. (`new URL(…, import.meta.url)` would be taken for an asset by ncc.) */
const ROOT = resolve(dirname(process.argv[1] ?? ''), '../..');

/**
 * Rehearses a cutover or a rollback.
 * @param args the command line after the program's name
 * @returns the exit code: 0 GO or safe; 1 NO-GO; 2 usage; 3 could not tell; 4 a defect
 */
export async function rehearsal(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) return wrong(options.wrong);
  if (options.help) return say(HELP);
  const system = Object.hasOwn(SYSTEMS, options.system) ? SYSTEMS[options.system] : undefined;
  if (!system) return wrong(`expected --system to be one of ${Object.keys(SYSTEMS).join(', ')}`);
  if (options.list === 'faults') return say(system.faults.map(({ id, title }) => `${id.padEnd(36)} ${title}`).join('\n'));
  if (options.list === 'scenarios') return say(system.scenarios.map(({ id, title }) => `${id.padEnd(36)} ${title}`).join('\n'));
  if (options.list === 'weaknesses') return say(WEAKNESSES.map(({ id, title }) => `${id.padEnd(36)} ${title}`).join('\n'));
  const fault = options.fault === undefined ? undefined : system.faults.find(({ id }) => id === options.fault);
  if (options.fault !== undefined && !fault) return wrong('expected a fault that --list-faults lists');
  const scenario = options.scenario === undefined ? undefined : system.scenarios.find(({ id }) => id === options.scenario);
  if (options.scenario !== undefined && !scenario) return wrong('expected a scenario that --list-scenarios lists');
  const text = readFileSync(join(ROOT, system.plan), 'utf8');
  const changed = (fault ?? scenario)?.plan?.(text);
  const loaded = loadPlan(Buffer.from(changed ?? text));
  if ('problems' in loaded) return wrong(loaded.problems.map(problem => sayProblem(system.plan, problem)).join('\n'));
  const signed = new Set(loaded.plan.phases.flatMap(({ signoff = [] }) => signoff.map(({ environment }) => environment)));
  if (!Object.keys(options.weaken).every(environment => signed.has(environment)))
    return wrong(`expected an environment that signs off a phase, one of ${[...signed].join(', ')}`);
  try {
    return await begin({ options, system, plan: loaded.plan, changed, fault, scenario });
  } catch (error) {
    if (!isRehearsalStop(error)) throw error;
    console.log(`NO-GO USAGE: the rehearsal stops: ${error.message}`);
    return 4;
  }
}

/** What is rehearsed. */
interface Begin {
  readonly options: Options;
  readonly system: System;
  readonly plan: Plan;
  /** The plan's text, if a fault changes it. */
  readonly changed: string | undefined;
  readonly fault: Fault | undefined;
  readonly scenario: Scenario | undefined;
}

async function begin({ options, system, plan, changed, fault, scenario }: Begin): Promise<number> {
  const folder = resolve(options.state);
  const from = options.from ?? plan.phases[0]?.id;
  // A cutover that says where to begin is a second dispatch, if there was a first.
  const kept = options.act === 'rollback' || options.from !== undefined ? keptWorld(folder) : undefined;
  if (!kept && (options.act === 'rollback' || from !== plan.phases[0]?.id))
    return wrong('expected a rehearsal that was run before; run npm start first');
  // A fault is looked at by itself; what it is compared with belongs to it.
  const earlier = kept || fault || options.fresh ? undefined : keptBaselines(folder, options.seed);
  const commit = commitOf(ROOT);
  const world: World = kept ?? newProduction(plan, options.seed, earlier?.at, system.world);
  if (!kept) system.prepare(world, plan, commit);
  if (earlier) placeValues(world, earlier.values, earlier.at);
  const trouble = fault ?? scenario;
  const strike = (): void => {
    if (fault) strikeWith(world, plan, fault);
    else scenario?.apply(world);
  };
  if (trouble?.at === 'start') strike();
  // What is wrong from the start is part of what stood before.
  const before: Standing = standingOf(plan, world);
  const runs = join(folder, 'runs');
  mkdirSync(runs, { recursive: true });
  const directory = mkdtempSync(join(runs, `${new Date(world.clock.now).toISOString().slice(0, 16).replaceAll(':', '')}-`));
  const show = screen();
  show.line(
    `gonogo rehearsal of ${plan.title}: the stand-in production on loopback, in virtual time; nothing leaves this machine`,
  );
  show.line(
    `workflow .github/workflows/${options.act === 'rollback' ? 'rollback.yml' : `cutover-${plan.system}.yml`}, plan ${system.plan}`,
  );
  if (earlier) show.line(`its reports are compared with those of the rehearsal of ${sayTime(earlier.at)} (--fresh: with none)`);
  if (trouble) show.line(`${fault ? 'fault' : 'scenario'} ${trouble.id}: ${trouble.title}`);
  const played = await play({
    options,
    plan,
    system,
    commit,
    planPath: system.plan,
    changed,
    root: ROOT,
    world,
    directory,
    fault,
    scenario,
    show,
    strike,
  });
  keepWorld(folder, world);
  if (!fault) keepBaselines(folder, plan, world);
  const now = standingOf(plan, world);
  show.line('');
  show.line('Every switch, as the stand-in production has it:');
  for (const line of standingLines(plan, now, before)) show.line(line);
  show.line('');
  const verdict = judge({ options, plan, fault, scenario, played, before, now });
  for (const line of verdict.lines) show.line(line);
  show.line(
    `evidence: ${relative(process.cwd(), join(directory, 'artifacts')) || '.'}, summaries as GitHub shows them: ${relative(process.cwd(), join(directory, 'summaries')) || '.'}`,
  );
  if (!existsSync(join(directory, 'artifacts'))) show.line('  (no job came as far as writing any)');
  if (!options.keep) rmSync(join(directory, 'jobs'), { recursive: true, force: true });
  show.end();
  return verdict.exit;
}

/** Day and minute of the rehearsal's own time. */
function sayTime(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function wrong(message: string): number {
  console.log(`NO-GO USAGE: ${message}\n  what to do: npm start -- --help`);
  return 2;
}
