import type { Code } from '../codes.ts';
import { milliseconds } from '../duration.ts';
import { asGonogoError } from '../errors.ts';
import { hostsOf } from './hosts.ts';
import { inOrder } from './in-order.ts';
import type { JsonSchema } from './json-schema.ts';
import { stepsOf } from './lint.ts';
import { type CaseResult, type PackResult, type StepResult, worst } from './result.ts';
import { schemasIn } from './schemas-in.ts';
import { type Running, runStep } from './step.ts';
import type { Scope } from './template.ts';
import type { Case, Pack, Step } from './types.ts';

const IN_FLIGHT = 4;
const WHOLE = '10m';

/** A case with what it may fill in besides captures: a row of the table. */
export interface Planned {
  readonly id: string;
  readonly case: Case;
  readonly row: Scope;
}

/** What a run of a pack is given. */
export interface PackAsk extends Omit<Running, 'hostOf' | 'schemas'> {
  readonly planned: readonly Planned[];
  /** `run.id`, `release.commit`, `release.version`. */
  readonly given: Scope;
  /** Whether the plan lets this pack write. */
  readonly mayWrite: boolean;
  /** Subjects on which a case may act; undefined: none is known. */
  readonly subjects: ReadonlySet<string> | undefined;
  /** Ids of cases, if only these are run: whatever becomes of them, the pack has not passed. */
  readonly only?: readonly string[];
  /** Told as each case ends, in the order of the file: one that ends early waits for those before it. */
  readonly report?: (result: CaseResult) => void;
}

const NO_ROW: Scope = new Map();
/** What the names of a row's values begin with. */
const ROW = 'row.';

/**
 * The cases of a pack and of its rows.
 * @param pack the pack
 * @param rows those that were chosen, each with an id of its own
 * @returns cases in the order of the files
 */
export function plannedCases(
  pack: Pack,
  rows: readonly { readonly id: string; readonly cells: ReadonlyMap<string, string> }[],
): readonly Planned[] {
  const own = (pack.cases ?? []).map(one => ({ id: one.id, case: one, row: NO_ROW }));
  const { table } = pack;
  if (table === undefined) return own;
  const ofRows = rows.map(({ id, cells }) => ({
    id: `${table.case.id}-${id}`,
    case: table.case,
    row: { get: (name: string) => (name.startsWith(ROW) ? cells.get(name.slice(ROW.length)) : undefined) },
  }));
  return [...own, ...ofRows];
}

const blocked = (step: Step, by: string): StepResult => ({
  id: step.id,
  outcome: 'error',
  reason: 'BLOCKED',
  blocked: by,
  attempts: 0,
  ms: 0,
  judged: [],
});

/** Why a case may not write. */
function refusal(ask: PackAsk, { case: one, row }: Planned): Code | undefined {
  const writes = [...stepsOf(one), ...(one.cleanup ?? [])].some(({ effect }) => effect === 'write');
  if (!writes) return undefined;
  if (!ask.mayWrite) return 'WRITE_REFUSED';
  const subject = (one.subject ?? '').replace(/^\$\{([^}]+)\}$/, (_whole, name: string) => row.get(name) ?? '');
  return ask.subjects?.has(subject) === true ? undefined : 'SUBJECT_REFUSED';
}

async function runCase(running: Running, ask: PackAsk, planned: Planned, until: number): Promise<CaseResult> {
  const { clock } = running;
  const { id, case: one } = planned;
  const began = clock.now();
  // In the order of a canonical text, which is then written at once.
  const ended = (reason: Code, outcome: CaseResult['outcome'], steps: readonly StepResult[]): CaseResult => ({
    flaky: outcome === 'pass' && steps.some(step => step.attempts > 1),
    id,
    ms: clock.now() - began,
    outcome,
    reason,
    steps,
  });
  const refused = refusal(ask, planned);
  if (refused !== undefined) return ended(refused, 'error', []);
  const end = Math.min(until, one.within === undefined ? until : began + milliseconds(one.within));
  const values = new Map<string, string>();
  const scope: Scope = { get: name => values.get(name) ?? planned.row.get(name) ?? ask.given.get(name) };
  const steps: StepResult[] = [];
  let root: string | undefined;
  for (const step of stepsOf(one)) {
    if (root !== undefined) {
      steps.push(blocked(step, root));
      continue;
    }
    const { result, captured } = await runStep(running, step, scope, end);
    for (const [name, value] of captured) values.set(name, value);
    steps.push(result);
    if (result.outcome !== 'pass') root = result.id;
  }
  const late = one.within !== undefined && clock.now() - began > milliseconds(one.within);
  // What was begun is put away whatever became of it; a value that was never captured has nothing to be put away.
  for (const step of one.cleanup ?? []) {
    const { result } = await runStep(running, step, scope, Math.max(end, clock.now() + milliseconds('30s')));
    const unneeded = result.reason === 'UNRESOLVED' && root !== undefined;
    steps.push({ ...(unneeded ? blocked(step, root ?? '') : result), cleanup: true });
  }
  const first = steps.find(({ outcome, reason }) => outcome !== 'pass' && reason !== 'BLOCKED');
  if (late && first === undefined) return ended('TOO_SLOW', 'fail', steps);
  return ended(
    first?.reason ?? 'MET',
    worst(steps.filter(({ reason }) => reason !== 'BLOCKED').map(({ outcome }) => outcome)),
    steps,
  );
}

/** What a pack whose cases passed has not shown all the same. */
function unproved({ pack, only, clock }: PackAsk, checks: number, until: number): Code | undefined {
  if (only !== undefined) return 'PARTIAL_RUN';
  if (checks < pack.min_checks) return 'TOO_FEW_CHECKS';
  return clock.now() > until ? 'TOO_SLOW' : undefined;
}

/** Their compiler is read by packs that have one. */
async function compiled(schemas: readonly JsonSchema[]): Promise<Running['schemas']> {
  return schemas.length === 0 ? new Map() : (await import('./compile-schema.ts')).compileSchemas(schemas);
}

/**
 * Runs a pack: its cases at the same time as far as it allows, reported in the order of the file.
 * @param ask the pack, its cases and what they may use
 * @returns what became of each; `TOO_FEW_CHECKS` where too little was judged to prove anything
 * @throws what an interruption throws
 */
export async function runPack(ask: PackAsk): Promise<PackResult> {
  const { pack, only, clock } = ask;
  const planned = only === undefined ? ask.planned : ask.planned.filter(({ id }) => only.includes(id));
  // Before anything is sent.
  const running: Running = { ...ask, hostOf: hostsOf(pack.limits, clock), schemas: await compiled(schemasIn(pack)) };
  const report = inOrder(ask.report);
  const from = clock.now();
  const until = from + milliseconds(pack.within ?? WHOLE);
  const cases: CaseResult[] = [];
  const queue = planned.entries();
  const worker = async (): Promise<void> => {
    for (const [index, one] of queue) {
      ask.signal.throwIfAborted();
      const result =
        clock.now() >= until
          ? ({ id: one.id, outcome: 'error', reason: 'SKIPPED', flaky: false, ms: 0, steps: [] } as const)
          : await runCase(running, ask, one, until).catch((thrown: unknown): CaseResult => {
              ask.signal.throwIfAborted();
              return { id: one.id, outcome: 'error', reason: asGonogoError(thrown).code, flaky: false, ms: 0, steps: [] };
            });
      cases[index] = result;
      report(index, result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(pack.in_flight ?? IN_FLIGHT, planned.length) }, worker));
  const checks = cases
    .flatMap(({ steps }) => steps)
    .flatMap(step => step.judged.filter(({ judgement }) => judgement !== 'untold')).length;
  const outcome = worst(cases.map(each => each.outcome));
  const first = cases.find(each => each.outcome === outcome && outcome !== 'pass');
  const open = outcome === 'pass' ? unproved(ask, checks, until) : undefined;
  return {
    cases,
    checks,
    from,
    minChecks: pack.min_checks,
    outcome: open === undefined ? outcome : open === 'TOO_SLOW' ? 'fail' : 'error',
    pack: pack.pack,
    reason: cases.length === 0 ? 'NO_CASES' : (open ?? first?.reason ?? 'MET'),
    to: clock.now(),
  };
}
