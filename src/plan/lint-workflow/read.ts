/** A workflow file as the lint reads it: plain data, told apart by what its jobs do. */
import type { Path } from '../problem.ts';

/** Any map of the file. */
export type Data = Readonly<Record<string, unknown>>;

/** A step and where it stands. */
export interface StepToLint {
  readonly path: Path;
  readonly data: Data;
  readonly uses: string;
  readonly with: Data;
}

/** A job and what it does. */
export interface JobToLint {
  readonly id: string;
  readonly path: Path;
  readonly data: Data;
  readonly needs: readonly string[];
  readonly if: string;
  readonly steps: readonly StepToLint[];
  /** Its environment’s name; undefined where it names none. */
  readonly environment: unknown;
  /** Whether gonogo rolls back in it. */
  readonly rollsBack: boolean;
  /** Whether it may reach production: it stands in an environment, may assume a role, or gonogo changes something in it. */
  readonly reaches: boolean;
}

/** The file. */
export interface WorkflowToLint {
  readonly data: Data;
  readonly jobs: readonly JobToLint[];
}

const ACTS_THAT_REACH = ['phase', 'rollback', 'sign-off'];

/** A value as a map; an empty one if it is none. */
export const mapOf = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** A scalar as text; empty if it is none. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/**
 * Reads what the rules ask about.
 * @param data the file’s data
 * @returns its jobs, or undefined if it has none
 */
export function readForLint(data: unknown): WorkflowToLint | undefined {
  const root = mapOf(data);
  const jobs = Object.entries(mapOf(root['jobs']));
  return jobs.length === 0 ? undefined : { data: root, jobs: jobs.map(([id, job]) => readJob(id, mapOf(job))) };
}

function readJob(id: string, data: Data): JobToLint {
  const path = ['jobs', id];
  const steps = listOf(data['steps']).map((step, index) => {
    const own = mapOf(step);
    return { path: [...path, 'steps', index], data: own, uses: textOf(own['uses']), with: mapOf(own['with']) };
  });
  const acts = steps.map(actOf);
  const environment = 'environment' in data ? nameOf(data['environment']) : undefined;
  return {
    id,
    path,
    data,
    needs: typeof data['needs'] === 'string' ? [data['needs']] : listOf(data['needs']).map(textOf),
    if: textOf(data['if']),
    steps,
    environment,
    // A job that carries out a phase as well is held to what holds of phases.
    rollsBack: acts.includes('rollback') && !acts.some(act => act === 'phase' || act === 'sign-off'),
    reaches:
      environment !== undefined ||
      acts.some(act => ACTS_THAT_REACH.includes(act)) ||
      textOf(mapOf(data['permissions'])['id-token']) === 'write' ||
      steps.some(({ uses }) => /^aws-actions\/configure-aws-credentials(@|$)/i.test(uses)),
  };
}

const nameOf = (environment: unknown): unknown =>
  typeof environment === 'object' && environment !== null ? (mapOf(environment)['name'] ?? '') : (environment ?? '');

/** What gonogo is asked to do in a step; GitHub does not tell the capitals of an input's name apart. */
export function actOf(step: StepToLint): string {
  const name = Object.keys(step.with).find(each => each.toLowerCase() === 'act');
  return name === undefined ? '' : textOf(step.with[name]);
}

/** Every `${{ … }}` of a text, its inside. */
export const expressionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(match => (match[1] ?? '').trim());
