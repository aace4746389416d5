/** A job's condition over every combination of what it reads, answered by GitHub's own evaluator. */
import { data, Evaluator, type Expr, ExpressionError, Lexer, Parser } from '@actions/expressions';
import { falsy } from '@actions/expressions/result';
import type { Job } from '../runner/workflow.ts';
import { CANCELLED, type Conjunct, conjuncts, ELSEWHERE } from './reads.ts';
import { type Case, cases, type Value } from './values.ts';

const STATUS = ['success', 'failure', 'cancelled', 'always'];

/** Conjuncts that share values, and the combinations of those values in which all of them hold. */
interface Part {
  readonly reads: readonly string[];
  readonly all: readonly Case[];
  readonly met: readonly Case[];
}

/** A condition, taken apart so that every combination is covered without being written out. */
export interface Condition {
  /** What the proof has no values for. */
  readonly unknown: readonly string[];
  readonly parts: readonly Part[];
  /** How many combinations of values the parts cover together. */
  readonly combinations: number;
  /** How many times the evaluator was asked. */
  readonly asked: number;
}

/**
 * Evaluates a condition over all combinations of what it reads. The outermost `&&` is taken apart: parts that read
 * nothing in common are met independently, so every combination of the whole is one of each part.
 * @param job whose condition it is, as GitHub's parser read it
 * @param of the values that a name can have; undefined when it has none
 * @returns the condition with the combinations in which each part is met
 */
export function conditionOf(job: Pick<Job, 'if' | 'needs'>, of: (name: string) => readonly Value[] | undefined): Condition {
  const tree = treeOf(job.if);
  if (tree === undefined) return { unknown: ['what no condition of a job may read'], parts: [], combinations: 0, asked: 0 };
  const all = conjuncts(tree, job);
  const reads = [...new Set(all.flatMap(each => each.reads))];
  const unknown = [...new Set([...all.flatMap(each => each.unknown), ...reads.filter(name => of(name) === undefined)])];
  if (unknown.length > 0) return { unknown, parts: [], combinations: 0, asked: 0 };
  const values = (name: string): readonly Value[] => of(name) ?? [];
  let asked = 0;
  const parts = groups(all).map(group => {
    const names = [...new Set(group.flatMap(each => each.reads))];
    const every = [...cases(names, values)];
    asked += every.length * group.length;
    return { reads: names, all: every, met: every.filter(one => group.every(({ expr }) => isTrue(expr, one, job.needs))) };
  });
  const combinations = reads.reduce((product, name) => product * values(name).length, 1);
  return { unknown: [], parts, combinations, asked };
}

/**
 * A combination in which the job runs and something does not hold.
 * @param condition the job's
 * @param about the values that the claim speaks of
 * @param of the values that a name can have; a value that the condition does not read can be anything
 * @param holds the claim
 * @returns the combination, or undefined when there is none: then the claim holds whenever the job runs
 */
export function runsWithout(
  condition: Condition,
  about: readonly string[],
  of: (name: string) => readonly Value[],
  holds: (one: Case) => boolean,
): Case | undefined {
  if (condition.parts.some(part => part.met.length === 0)) return undefined;
  const touched = condition.parts.filter(part => part.reads.some(name => about.includes(name)));
  const free = about.filter(name => !touched.some(part => part.reads.includes(name)));
  return first(
    [...cases(free, of)],
    touched.map(({ met }) => met),
    one => !holds(one),
  );
}

/**
 * A combination in which something holds and the job does not run.
 * @param condition the job's
 * @param about the values that the claim speaks of
 * @param of the values that a name can have
 * @param holds when the job must run
 * @returns the combination, or undefined when there is none: then the job runs whenever the claim holds
 */
export function missesWhen(
  condition: Condition,
  about: readonly string[],
  of: (name: string) => readonly Value[],
  holds: (one: Case) => boolean,
): Case | undefined {
  for (const part of condition.parts) {
    const met = new Set(part.met);
    const unmet = part.all.filter(one => !met.has(one));
    const free = about.filter(name => !part.reads.includes(name));
    const found = first([...cases(free, of)], [unmet], holds);
    if (found) return found;
  }
  return undefined;
}

/** The first combination of one of each that is looked for. */
function first(start: readonly Case[], lists: readonly (readonly Case[])[], wanted: (one: Case) => boolean): Case | undefined {
  const [list, ...rest] = lists;
  if (list === undefined) return start.find(wanted);
  for (const one of list) {
    const found = first(
      start.map(each => new Map([...each, ...one])),
      rest,
      wanted,
    );
    if (found) return found;
  }
  return undefined;
}

/** Conjuncts that read something in common stand together. */
function groups(all: readonly Conjunct[]): readonly (readonly Conjunct[])[] {
  return all.reduce<readonly (readonly Conjunct[])[]>((done, one) => {
    const shares = (group: readonly Conjunct[]): boolean => group.some(each => each.reads.some(name => one.reads.includes(name)));
    return [...done.filter(group => !shares(group)), [...done.filter(shares).flat(), one]];
  }, []);
}

function treeOf(condition: string): Expr | undefined {
  const functions = STATUS.map(name => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(true) }));
  try {
    return new Parser(new Lexer(condition).lex().tokens, ['github', 'needs', 'inputs', 'vars'], functions).parse();
  } catch (thrown) {
    if (thrown instanceof ExpressionError) return undefined;
    throw thrown;
  }
}

/** An expression that cannot be evaluated ends in an error on GitHub, and the job does not run. */
function isTrue(expr: Expr, one: Case, needs: readonly string[]): boolean {
  const results = [...needs.map(need => one.get(`needs.${need}.result`)), one.get(ELSEWHERE)].filter(each => each !== undefined);
  const cancelled = one.get(CANCELLED) === true;
  const answers: Readonly<Record<string, boolean>> = {
    success: !cancelled && results.every(result => result === 'success'),
    failure: results.some(result => result === 'failure'),
    cancelled,
    always: true,
  };
  const functions = new Map(
    STATUS.map(name => [name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answers[name] === true) }]),
  );
  try {
    return !falsy(new Evaluator(expr, contextsOf(one, needs), functions).evaluate());
  } catch {
    return false;
  }
}

/** The contexts in which a combination stands. */
function contextsOf(one: Case, needs: readonly string[]): data.Dictionary {
  const root: Record<string, unknown> = { github: {}, inputs: {}, vars: {}, needs: {} };
  const names = [...one.keys()].filter(name => name !== CANCELLED && name !== ELSEWHERE);
  for (const need of needs) put(root, ['needs', need, 'outputs'], {});
  for (const name of names) {
    const value = one.get(name);
    // A job's id may hold no dot, an output's name may not either.
    if (value !== undefined) put(root, name.split('.'), value);
  }
  return JSON.parse(JSON.stringify(root), data.reviver) as data.Dictionary;
}

function put(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = root;
  for (const name of path.slice(0, -1)) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>;
  }
  const last = path.at(-1) ?? '';
  at[last] = value;
}
