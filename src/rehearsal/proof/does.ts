/** What a job does, told by its steps alone: which role it assumes and which act of gonogo it runs. Its name says nothing. */
import type { Plan } from '../../plan/schema/index.ts';
import type { Job, Step, Workflow } from '../runner/workflow.ts';
import { actionOf, beside, CREDENTIALS, isOwn } from './beside.ts';

/** A job, as the proof sees it. */
export interface Does {
  readonly job: Job;
  /** The role of the plan that it assumes; `unknown` for any other. */
  readonly role: 'read' | 'change' | 'rollback' | 'unknown' | 'none';
  /** What gonogo does in it; empty where it does nothing. */
  readonly act: string;
  /** The step that does it. */
  readonly step: Step | undefined;
  /** The phase that its step names. */
  readonly phase: string;
  readonly plan: Plan | undefined;
  /** Why the proof cannot tell what the job does; empty if it can. */
  readonly obscure: readonly string[];
}

/**
 * Reads what a job does.
 * @param job of the workflow
 * @param workflow its file
 * @param planOf the plan at a path of the repository, or undefined if there is none that can be read
 * @returns its role, act and phase, and what of it cannot be told
 */
export function doesOf(job: Job, workflow: Workflow, planOf: (path: string) => Plan | undefined): Does {
  const obscure: string[] = [];
  const own = job.steps.filter(isOwn);
  const step = own[0];
  const path = step?.with['plan'] ?? '';
  const plan = path === '' || path.includes('${{') ? undefined : planOf(path);
  if (own.length > 1) obscure.push('it has several steps of gonogo; the proof reads one a job');
  if (step !== undefined && plan === undefined) obscure.push('its step of gonogo names no plan that can be read');
  const assumed = job.steps.filter(({ uses }) => actionOf(uses) === CREDENTIALS).map(each => each.with['role-to-assume'] ?? '');
  const role = assumed.length === 0 ? 'none' : assumed.length === 1 ? roleOf(plan, assumed[0] ?? '') : 'unknown';
  if (role === 'unknown') obscure.push('it assumes a role that is none of its plan’s, or more than one');
  const act = step === undefined ? '' : actOf(step);
  if (act.includes('${{')) obscure.push('its act is computed');
  const asks = mayAssume(job, workflow);
  // A file that does nothing of gonogo may have tokens for what it likes: no role of a plan trusts it.
  if (asks && role === 'none' && step === undefined && workflow.jobs.some(each => each.steps.some(isOwn)))
    obscure.push('it may ask for a token with which roles are assumed, and nothing tells what for');
  // A job that can get no role of its own, and asks nobody, may do what it likes.
  if (asks || role !== 'none' || job.environment !== undefined)
    obscure.push(...beside(job, workflow, role !== 'read' || !act.startsWith('release-pr')));
  return { job, role, act, step, phase: step?.with['phase'] ?? '', plan, obscure };
}

/**
 * Whether a job can ask for a token with which roles are assumed; without one it reaches nothing of production.
 * @param job of the workflow
 * @param workflow its file, whose permissions hold where the job names none
 */
export function mayAssume(job: Job, workflow: Workflow): boolean {
  const permissions = job.permissions ?? workflow.permissions;
  if (permissions === undefined || permissions === 'write-all') return true;
  return permissions !== 'read-all' && permissions['id-token'] === 'write';
}

/** A gate’s own action runs a gate, whatever its inputs say. */
const actOf = (step: Step): string => (/(^|\/)gates\/[a-z]+(@|$)/.test(step.uses) ? 'gate' : (step.with['act'] ?? ''));

function roleOf(plan: Plan | undefined, assumed: string): Does['role'] {
  const roles = plan?.aws?.roles;
  if (assumed === roles?.read) return 'read';
  if (assumed === roles?.change) return 'change';
  return assumed === roles?.rollback ? 'rollback' : 'unknown';
}
