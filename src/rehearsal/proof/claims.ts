/** What is claimed of the jobs of a cutover: when they may run, when they must, and that the claims say anything at all. */
import type { Phase, Plan } from '../../plan/schema/index.ts';
import type { Does } from './does.ts';
import { CANCELLED } from './reads.ts';
import type { Case, Value } from './values.ts';

/** Something that must hold of a job's condition. */
export interface Claim {
  /** In words, for whoever reads that it does not hold. */
  readonly says: string;
  /** `runs`: it holds whenever the job runs. `must-run`: whenever it holds, the job runs. */
  readonly kind: 'runs' | 'must-run';
  /** The values that it speaks of. */
  readonly about: readonly string[];
  readonly holds: (one: Case) => boolean;
  /** With `must-run`: the only values of interest, by name. */
  readonly only?: ReadonlyMap<string, readonly Value[]>;
}

const result = (job: string): string => `needs.${job}.result`;
const output = (job: string, name: string): string => `needs.${job}.outputs.${name}`;
const runs = (says: string, about: readonly string[], holds: (one: Case) => boolean): Claim => ({
  says,
  kind: 'runs',
  about,
  holds,
});
const is = (name: string, value: Value, says: string): Claim => runs(says, [name], one => one.get(name) === value);

/** The jobs that a claim speaks of. */
export interface Around {
  readonly pin: string;
  readonly gate: string;
  /** Jobs of the other sign-offs of the phase. */
  readonly signoffs: readonly string[];
  readonly phase: Phase;
  /** The phase before, and its job. */
  readonly previous?: { readonly id: string; readonly job: string };
}

/**
 * What holds whenever a job runs that writes, or that asks a person to sign.
 * @param around the jobs before it
 * @returns claims; the last is that it runs at all
 */
export function writes(around: Around): readonly Claim[] {
  const { pin, gate, signoffs } = around;
  const [pinned, judged] = [output(pin, 'plan-digest'), output(gate, 'plan-digest')];
  const good = new Map<string, readonly Value[]>([
    [CANCELLED, [false]],
    [result(pin), ['success']],
    [result(gate), ['success']],
    [output(gate, 'verdict'), ['GO']],
    [pinned, ['ab12']],
    [judged, ['ab12']],
    ...signoffs.flatMap(job => [[result(job), ['success']] as const, [output(job, 'verdict'), ['GO']] as const]),
  ]);
  return [
    is(CANCELLED, false, 'never after the run was cancelled'),
    is(result(pin), 'success', 'only after plan and commit were pinned'),
    is(result(gate), 'success', 'only after its gate ended well'),
    is(output(gate, 'verdict'), 'GO', 'only on the verdict GO'),
    runs('only on a gate of the pinned plan, whose digest is known', [pinned, judged], one => {
      const digest = one.get(pinned);
      return digest !== undefined && digest !== '' && digest === one.get(judged);
    }),
    ...signoffs.flatMap(job => [
      is(result(job), 'success', `only after the sign-off ${job}`),
      is(output(job, 'verdict'), 'GO', `only on a sign-off ${job} that was read back`),
    ]),
    runsAtAll(good),
  ];
}

/**
 * What holds whenever a gate asks production: its phase was asked for, and the phase before is done or was not.
 * @param around the jobs before it
 */
export function asks(around: Around): readonly Claim[] {
  const { pin, phase, previous } = around;
  const todo = output(pin, 'todo');
  const before = previous === undefined ? [] : [result(previous.job), output(previous.job, 'verdict')];
  const good = new Map<string, readonly Value[]>([
    [CANCELLED, [false]],
    [result(pin), ['success']],
    [todo, [JSON.stringify(previous ? [previous.id, phase.id] : [phase.id])]],
    ...before.map((name, index) => [name, [index === 0 ? 'success' : 'GO']] as const),
  ]);
  const alone = new Map<string, readonly Value[]>([...good, [todo, [JSON.stringify([phase.id])]]]);
  if (previous) alone.set(result(previous.job), ['skipped']).set(output(previous.job, 'verdict'), ['', undefined]);
  return [
    is(CANCELLED, false, 'never after the run was cancelled'),
    is(result(pin), 'success', 'only after plan and commit were pinned'),
    runs('only if its phase was asked for', [todo], one => listed(one.get(todo), phase.id)),
    ...(previous === undefined
      ? []
      : [
          runs(
            `only if ${previous.id} is done or was not asked for`,
            [todo, ...before],
            one =>
              !listed(one.get(todo), previous.id) ||
              (one.get(result(previous.job)) === 'success' && one.get(output(previous.job, 'verdict')) === 'GO'),
          ),
        ]),
    runsAtAll(good),
    runsAtAll(alone),
  ];
}

/**
 * When the net runs: whenever a job that writes has failed or was cancelled, the run itself cancelled or not, and on
 * nothing less. Whether anything is to be taken back it reads from the journal.
 * @param writers ids of every job of the file that writes
 * @param signers ids of the jobs of sign-offs whose rejection rolls back
 */
export function catches(writers: readonly string[], signers: readonly string[]): readonly Claim[] {
  const about = [...writers, ...signers].map(result);
  const open = (one: Case): boolean => about.some(name => ['failure', 'cancelled'].includes(String(one.get(name))));
  return [
    {
      says: 'always when a phase may have left something changed, a cancelled run included',
      kind: 'must-run',
      about: [CANCELLED, ...about],
      holds: open,
    },
    runs('never on phases that were only skipped or ended well', about, open),
  ];
}

const runsAtAll = (good: ReadonlyMap<string, readonly Value[]>): Claim => ({
  says: 'it runs when everything is as it must be',
  kind: 'must-run',
  about: [...good.keys()],
  holds: one => [...good].every(([name, values]) => values.includes(one.get(name))),
  only: good,
});

/** Whether a phase stands in the pin job's list. */
function listed(todo: Value, phase: string): boolean {
  try {
    const list: unknown = JSON.parse(String(todo));
    return Array.isArray(list) && list.includes(phase);
  } catch {
    return false;
  }
}

/**
 * The phase before one, in the plan's order.
 * @param plan the plan
 * @param phase an id
 */
export const phaseBefore = (plan: Plan, phase: string): Phase | undefined =>
  plan.phases[plan.phases.findIndex(each => each.id === phase) - 1];

/**
 * What must be so of a job's steps, beside its condition: the step that acts runs only while nothing before it has failed.
 * @param does the job
 * @returns what is not so
 */
export function stepFaults({ step, job }: Does): readonly string[] {
  return step === undefined || step.if === 'success()'
    ? []
    : [`step ${step.id} of ${job.id} has a condition of its own; what acts runs only after the steps before it ended well`];
}
