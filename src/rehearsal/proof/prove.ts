/** The proof over workflow files: nothing that writes runs without GO, and every way of ending badly meets a net. */
import { parse } from 'yaml';
import type { Plan } from '../../plan/schema/index.ts';
import { ancestors } from '../runner/graph.ts';
import { parseWorkflow } from '../runner/parse-workflow.ts';
import { isRehearsalStop } from '../runner/stop.ts';
import type { Workflow } from '../runner/workflow.ts';
import type { Claim } from './claims.ts';
import { type Condition, conditionOf, missesWhen, runsWithout } from './condition.ts';
import { type Does, doesOf, mayAssume } from './does.ts';
import { told } from './job-claims.ts';
import { type Case, type Known, type Value, valuesOf } from './values.ts';

/** Something that does not hold. */
export interface ProofFault {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly message: string;
}

/** What was proved of one file. */
export interface Proved {
  readonly file: string;
  /** Jobs with claims, and how many claims; none for a file that can reach nothing of production. */
  readonly jobs: number;
  readonly claims: number;
  /** Combinations of values that the conditions were proved for, and how often the evaluator was asked. */
  readonly combinations: number;
  readonly asked: number;
  readonly faults: readonly ProofFault[];
}

/** A workflow file of the repository. */
export interface WorkflowFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Proves every file, and that each cutover has all its nets.
 * @param files of one folder
 * @param planOf the plan at a path, or undefined
 * @returns one result a file
 */
export async function prove(
  files: readonly WorkflowFile[],
  planOf: (path: string) => Plan | undefined,
): Promise<readonly Proved[]> {
  const plans = new Map<string, Plan | undefined>();
  const once = (path: string): Plan | undefined => {
    if (!plans.has(path)) plans.set(path, planOf(path));
    return plans.get(path);
  };
  const read = await Promise.all(files.map(each => readFile(each, once)));
  return read.map((each, index) => {
    const { file } = files[index] ?? { file: '' };
    if ('faults' in each) return each;
    const proved = proveFile(each.workflow, each.does);
    const missing = missingNets(
      each,
      read.filter(one => 'workflow' in one),
    ).map(message => ({ file, line: 1, col: 1, message }));
    return { ...proved, faults: [...proved.faults, ...missing] };
  });
}

interface ReadFile {
  readonly workflow: Workflow;
  readonly does: readonly Does[];
  /** Names of the workflows whose end starts this one. */
  readonly after: readonly string[];
}

async function readFile({ file, text }: WorkflowFile, planOf: (path: string) => Plan | undefined): Promise<ReadFile | Proved> {
  try {
    const workflow = await parseWorkflow(file, text);
    const reaches = workflow.jobs.filter(job => mayAssume(job, workflow) || job.environment !== undefined);
    const does = reaches.length === 0 ? [] : workflow.jobs.map(job => doesOf(job, workflow, planOf));
    const { on } = parse(text) as { on?: { workflow_run?: { workflows?: readonly string[] } } };
    return { workflow, does, after: on?.workflow_run?.workflows ?? [] };
  } catch (thrown) {
    if (!isRehearsalStop(thrown)) throw thrown;
    return { file, jobs: 0, claims: 0, combinations: 0, asked: 0, faults: [{ file, line: 1, col: 1, message: thrown.message }] };
  }
}

function proveFile(workflow: Workflow, does: readonly Does[]): Proved {
  let [jobs, claimed, combinations, asked] = [0, 0, 0, 0];
  const faults: ProofFault[] = [];
  for (const one of does) {
    const { claims, faults: beside } = told(one, does, workflow);
    const { line, column } = one.job.at;
    const say = (what: string): void => {
      faults.push({ file: workflow.file, line, col: column, message: `job ${one.job.id}: ${what}` });
    };
    for (const fault of beside) say(fault);
    if (claims.length === 0) continue;
    const of = (name: string) => valuesOf(name, known(one, workflow));
    const condition = conditionOf(one.job, of);
    for (const name of condition.unknown) say(`its condition reads ${name}, for which the proof has no values`);
    if (condition.unknown.length > 0) continue;
    jobs += 1;
    claimed += claims.length;
    combinations += condition.combinations;
    asked += condition.asked;
    for (const claim of claims) {
      const against = counterexample(condition, claim, name => of(name) ?? []);
      if (against) say(`${sayClaim(claim)}; it ${claim.kind === 'runs' ? 'runs' : 'does not run'} with ${sayCase(against)}`);
    }
  }
  return { file: workflow.file, jobs, claims: claimed, combinations, asked, faults };
}

function counterexample(condition: Condition, claim: Claim, of: (name: string) => readonly Value[]): Case | undefined {
  if (claim.kind === 'runs') return runsWithout(condition, claim.about, of, claim.holds);
  return missesWhen(condition, claim.about, name => claim.only?.get(name) ?? of(name), claim.holds);
}

/** What the values of a file's conditions are made of: the words that stand in them, the phases, the form. */
function known({ job, plan, phase }: Does, workflow: Workflow): Known {
  const words = [...job.if.matchAll(/'((?:[^']|'')*)'/g)].map(match => (match[1] ?? '').replaceAll("''", "'"));
  const ids = plan?.phases.map(each => each.id) ?? [];
  // Those that the condition names or a claim speaks of: its own and the one before. A list of others is told apart by nothing.
  const own = ids.indexOf(phase);
  const phases = ids.filter((id, index) => words.includes(id) || (own >= 0 && (index === own || index === own - 1)));
  const othersBefore = ancestors(job.id, workflow.jobs).size > new Set(job.needs).size;
  return { words, phases, inputs: workflow.inputs, othersBefore };
}

/** Each system that is cut over has a net in its own run, one that its end starts, and a form. */
function missingNets({ workflow, does }: ReadFile, all: readonly ReadFile[]): readonly string[] {
  const systems = new Set(
    does.filter(({ act, role }) => act === 'phase' || role === 'change').map(({ plan }) => plan?.system ?? ''),
  );
  const rollsBack = (one: Does, system: string): boolean => one.act === 'rollback' && one.plan?.system === system;
  return [...systems].flatMap(system => [
    ...(does.some(one => rollsBack(one, system)) ? [] : [`no job of it rolls ${system} back when a phase fails or is cancelled`]),
    ...(all.some(each => each.after.includes(workflow.name) && each.does.some(one => rollsBack(one, system)))
      ? []
      : [`no workflow is started by the end of "${workflow.name}" to roll ${system} back`]),
    ...(all.some(each => 'system' in each.workflow.inputs && each.does.some(one => rollsBack(one, system)))
      ? []
      : [`no form rolls ${system} back`]),
  ]);
}

const sayClaim = (claim: Claim): string => `expected: ${claim.says}`;
const sayCase = (one: Case): string =>
  [...one]
    .map(([name, value]) => `${name} ${value === undefined ? 'missing' : value === '' ? 'empty' : String(value)}`)
    .join(', ');
