/** What is claimed of one job, from what it does. */
import type { Plan } from '../../plan/schema/index.ts';
import type { Workflow } from '../runner/workflow.ts';
import { type Around, asks, type Claim, catches, phaseBefore, stepFaults, writes } from './claims.ts';
import type { Does } from './does.ts';
import { CANCELLED } from './reads.ts';

/** Claims about a job's condition, and what is wrong beside it. */
export interface Told {
  readonly claims: readonly Claim[];
  readonly faults: readonly string[];
}

const NOTHING: Told = { claims: [], faults: [] };

/**
 * What must hold of a job.
 * @param does the job
 * @param all every job of its file
 * @param workflow its file
 * @returns claims and faults; nothing for a job that neither writes nor asks nor rolls back
 */
export function told(does: Does, all: readonly Does[], workflow: Workflow): Told {
  if (does.obscure.length > 0) return { claims: [], faults: does.obscure };
  const { act, role, plan } = does;
  if (act === 'phase' || role === 'change') return writer(does, all, workflow);
  if (act === 'rollback' || role === 'rollback') return rollback(does, all, workflow);
  if (act === 'sign-off') return signer(does, all);
  if (act === 'gate') return gate(does, all);
  if (act === 'pin') return { claims: [], faults: [...stepFaults(does), ...handsOn(does, ['plan-digest', 'todo', 'commit'])] };
  // A form that decides or signs for one system must leave the others alone.
  if ('system' in workflow.inputs && plan !== undefined) return { claims: chosen(plan), faults: stepFaults(does) };
  return NOTHING;
}

function writer(does: Does, all: readonly Does[], workflow: Workflow): Told {
  const { act, role, plan, step, job } = does;
  if (act !== 'phase' || role !== 'change' || !plan)
    return wrong(`it may change production and runs "${act}" with the role "${role}"`);
  const found = around(does, all);
  if (typeof found === 'string') return wrong(found);
  const signoff = (found.phase.signoff ?? []).at(-1);
  const faults = [
    ...stepFaults(does),
    ...handsOn(does, ['verdict']),
    ...inEnvironment(does, signoff?.environment),
    ...(job.concurrency || workflow.concurrency
      ? ['it waits for its approval inside a concurrency group, and holds up others there']
      : []),
  ];
  for (const name of ['plan-digest', 'commit'])
    if (step?.with[name] !== `\${{ needs.${found.pin}.outputs.${name} }}`)
      faults.push(`its ${name} is not the one that ${found.pin} gave`);
  return { claims: writes(found), faults };
}

function signer(does: Does, all: readonly Does[]): Told {
  const found = around(does, all);
  if (typeof found === 'string') return wrong(found);
  const role = does.step?.with['role'] ?? '';
  const signoff = found.phase.signoff?.find(each => each.role === role);
  const faults = [...stepFaults(does), ...handsOn(does, ['verdict']), ...inEnvironment(does, signoff?.environment)];
  if (does.role !== 'read') faults.push('who signs needs no role but the one that reads');
  return { claims: writes({ ...found, signoffs: [] }), faults };
}

function gate(does: Does, all: readonly Does[]): Told {
  const { plan, job, phase: id } = does;
  const phase = plan?.phases.find(each => each.id === id);
  const pins = all.filter(each => each.act === 'pin' && job.needs.includes(each.job.id));
  if (!plan || !phase) return wrong(`it names the phase "${id}", which its plan does not have`);
  if (pins.length !== 1 || !pins[0]) return wrong('it does not wait for one job that pins plan and commit');
  const before = phaseBefore(plan, id);
  // A phase that changes nothing, and that nobody signs, is its gate.
  const carries = before?.steps || before?.leave || before?.signoff ? 'phase' : 'gate';
  const previous = before && all.find(each => each.act === carries && each.phase === before.id);
  if (before && !previous) return wrong(`no job of the file carries out ${before.id}, which comes before ${id}`);
  const faults = [...stepFaults(does), ...handsOn(does, ['verdict', 'plan-digest'])];
  if (does.role !== 'read') faults.push('a gate needs no role but the one that reads');
  if (job.environment) faults.push('a gate runs before anybody is asked, so in no environment');
  const claims = asks({
    pin: pins[0].job.id,
    gate: job.id,
    signoffs: [],
    phase,
    ...(before && previous ? { previous: { id: before.id, job: previous.job.id } } : {}),
  });
  return { claims, faults };
}

function rollback(does: Does, all: readonly Does[], workflow: Workflow): Told {
  const { act, role, plan, step, job } = does;
  if (act !== 'rollback' || role !== 'rollback' || !plan)
    return wrong(`it may roll back and runs "${act}" with the role "${role}"`);
  const planned = plan.environments.find(each => each.name === job.environment?.name);
  const faults = [...stepFaults(does), ...inEnvironment(does, plan.rollback.environment)];
  if (planned && planned.reviewers.length > 0) faults.push('its environment has reviewers: a rollback waits for nobody');
  if (job.concurrency || workflow.concurrency)
    faults.push('it stands in a concurrency group: a rollback never waits for anything');
  const writers = all.filter(each => each.act === 'phase' || each.role === 'change');
  const form = !workflow.events.includes('workflow_run') && writers.length === 0;
  if (form) return { claims: chosen(plan), faults };
  if (step?.with['only-if-open'] !== 'true')
    faults.push('it does not leave it to the journal whether anything is open (only-if-open: true)');
  if (writers.length > 0) {
    const takesBack = plan.phases.filter(({ on_reject }) => on_reject === 'rollback').map(({ id }) => id);
    const signers = all.filter(each => each.act === 'sign-off' && takesBack.includes(each.phase));
    for (const id of takesBack)
      if (!step?.with['on-reject']?.includes(`needs.phase-${id}.result == 'failure') && '${id}' || ''`))
        faults.push(`it does not say that ${id} was rejected, on which the plan rolls back (on-reject)`);
    return {
      claims: catches(
        writers.map(each => each.job.id),
        signers.map(each => each.job.id),
      ),
      faults,
    };
  }
  if (step?.with['of-run'] !== '${{ github.event.workflow_run.id }}')
    faults.push('it does not say whose run it stands in for (of-run)');
  return { claims: afterKilled(plan), faults };
}

/** The form is for every system; one job is for one. */
function chosen({ system }: Plan): readonly Claim[] {
  const about = ['inputs.system'];
  return [
    { says: `only when the system is ${system}`, kind: 'runs', about, holds: one => one.get('inputs.system') === system },
    {
      says: `always when the system is ${system}`,
      kind: 'must-run',
      about: [CANCELLED, ...about],
      holds: one => one.get('inputs.system') === system && one.get(CANCELLED) !== true,
    },
  ];
}

const OF = 'github.event.workflow_run';

/** A run that was killed, or cancelled by force, runs no job of its own any more: this one is started by its end. */
function afterKilled({ system }: Plan): readonly Claim[] {
  const [name, event, conclusion] = [`${OF}.name`, `${OF}.event`, `${OF}.conclusion`];
  const about = [name, event, conclusion];
  return [
    {
      says: `only after a cutover of ${system}`,
      kind: 'runs',
      about: [name],
      holds: one => one.get(name) === `Cutover ${system}`,
    },
    // A pull request of a fork may bring a workflow of the same name; a dispatch it cannot start.
    { says: 'only after a dispatched run', kind: 'runs', about: [event], holds: one => one.get(event) === 'workflow_dispatch' },
    {
      says: 'never after a run that ended well',
      kind: 'runs',
      about: [conclusion],
      holds: one => one.get(conclusion) !== 'success',
    },
    {
      says: 'always when a dispatched cutover did not end well',
      kind: 'must-run',
      about: [CANCELLED, ...about],
      holds: one =>
        one.get(CANCELLED) !== true &&
        one.get(name) === `Cutover ${system}` &&
        one.get(event) === 'workflow_dispatch' &&
        one.get(conclusion) !== 'success',
    },
  ];
}

/** The jobs before one that writes or signs, or what is missing of them. */
function around({ job, plan, phase: id }: Does, all: readonly Does[]): Around | string {
  const needed = all.filter(each => job.needs.includes(each.job.id) && each.plan === plan);
  const phase = plan?.phases.find(each => each.id === id);
  if (!plan || !phase) return `it names the phase "${id}", which its plan does not have`;
  const [pin, otherPin] = needed.filter(each => each.act === 'pin');
  if (!pin || otherPin) return 'it does not wait for one job that pins plan and commit';
  const [gate, otherGate] = needed.filter(each => each.act === 'gate' && each.phase === id);
  if (!gate || otherGate) return `it does not wait for one gate of ${id}`;
  const signoffs = (phase.signoff ?? [])
    .slice(0, -1)
    .map(({ role }) => needed.find(each => each.act === 'sign-off' && each.phase === id && each.step?.with['role'] === role));
  const isPhase = all.some(each => each.job.id === job.id && each.act === 'phase');
  if (isPhase && signoffs.includes(undefined)) return `it does not wait for every sign-off of ${id}`;
  return { pin: pin.job.id, gate: gate.job.id, signoffs: signoffs.flatMap(each => each?.job.id ?? []), phase };
}

/** An output that decides must come from the step that acts, and from nowhere else. */
function handsOn({ job, step }: Does, names: readonly string[]): readonly string[] {
  return names
    .filter(name => job.outputs[name] !== `\${{ steps.${step?.id}.outputs.${name} }}`)
    .map(name => `its output ${name} is not that of the step that acts`);
}

function inEnvironment({ job }: Does, planned: string | undefined): readonly string[] {
  if (planned !== undefined && job.environment?.name === planned) return [];
  return [`expected it in the environment ${planned ?? 'of a sign-off'}, found ${job.environment?.name || 'none'}`];
}

const wrong = (fault: string): Told => ({ claims: [], faults: [fault] });
