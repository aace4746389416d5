/** What each value that a condition may read can be: every case that a condition could tell apart. */
import { CANCELLED, ELSEWHERE } from './reads.ts';

/** A value as a context holds it; undefined is missing, which GitHub reads as null. */
export type Value = string | boolean | undefined;

/** One value for every name. */
export type Case = ReadonlyMap<string, Value>;

export const RESULTS: readonly Value[] = ['success', 'failure', 'cancelled', 'skipped'];
/** How a run can have ended, as `workflow_run` tells it. */
export const CONCLUSIONS: readonly Value[] = [
  'success',
  'failure',
  'cancelled',
  'timed_out',
  'startup_failure',
  'action_required',
  'neutral',
  'skipped',
  'stale',
  '',
  undefined,
];
const VERDICTS: readonly Value[] = ['GO', 'NO-GO', 'GO.', 'maybe', '', undefined];
/** One digest, another, one that begins with the first, none, and no such output. */
const DIGESTS: readonly Value[] = ['ab12', 'cd34', 'ab12ef', '', undefined];

/** Values of a dispatch input, from its declaration; undefined for one that is not declared. */
export type Inputs = Readonly<Record<string, { readonly type: string; readonly options?: readonly string[] }>>;

/** What of a job and its file decides which values there are. */
export interface Known {
  /** What its condition compares with. */
  readonly words: readonly string[];
  readonly phases: readonly string[];
  /** The form of the file. */
  readonly inputs: Inputs;
  /** Whether it has ancestors that it does not need itself. */
  readonly othersBefore: boolean;
}

/**
 * Every value that a name can have.
 * @param name as `conjuncts` names it
 * @param known what the conditions of the file compare with, and the inputs of its form
 * @returns the values, or undefined when the proof has none for it
 */
export function valuesOf(name: string, known: Known): readonly Value[] | undefined {
  if (name === CANCELLED) return [false, true];
  // All of them well; one failed; none failed, but not all went well (skipped or cancelled).
  if (name === ELSEWHERE) return !known.othersBefore ? ['success'] : ['success', 'failure', 'skipped'];
  if (/^needs\.[^.]+\.result$/.test(name)) return RESULTS;
  const output = /^needs\.[^.]+\.outputs\.(.+)$/.exec(name)?.[1];
  if (output !== undefined) {
    if (output === 'verdict') return VERDICTS;
    if (output.endsWith('digest')) return DIGESTS;
    if (output === 'todo') return lists(known.phases);
    return [...new Set<Value>([...VERDICTS, ...DIGESTS, ...known.words])];
  }
  const input = /^inputs\.(.+)$/.exec(name)?.[1];
  if (input !== undefined) {
    const declared = Object.entries(known.inputs).find(([id]) => id.toLowerCase() === input)?.[1];
    if (declared?.type === 'boolean') return [false, true];
    // GitHub's form offers the options only; the API refuses another. What is missing is tried all the same.
    return [...new Set<Value>([...(declared?.options ?? known.words), '', undefined])];
  }
  if (name === 'github.event.workflow_run.conclusion') return CONCLUSIONS;
  if (/^github\.event\.workflow_run\.(event|name|path)$/.test(name))
    return [...new Set<Value>([...known.words, 'workflow_dispatch', 'pull_request', 'push', '', undefined])];
  if (name === 'github.run_attempt') return ['1', '2', '3'];
  return undefined;
}

/** What `todo` can be: every set of the phases, a phase whose name holds another's, and what is no list. */
function lists(phases: readonly string[]): readonly Value[] {
  const sets = phases.reduce<readonly (readonly string[])[]>((all, phase) => all.flatMap(each => [each, [...each, phase]]), [[]]);
  return [
    ...sets.map(set => JSON.stringify(set)),
    JSON.stringify(phases.map(phase => `not-${phase}-at-all`)),
    '',
    'no list',
    undefined,
  ];
}

/**
 * Every combination of values.
 * @param names which values
 * @param of the values of each
 */
export function* cases(names: readonly string[], of: (name: string) => readonly Value[]): Generator<Case> {
  const [first, ...rest] = names;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const below of cases(rest, of)) for (const value of of(first)) yield new Map(below).set(first, value);
}
