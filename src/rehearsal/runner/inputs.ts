import type { Value } from './expression.ts';
import { stop } from './stop.ts';
import type { Workflow, WorkflowInput } from './workflow.ts';

/** Most inputs that GitHub takes in one dispatch. Source: REST API description of workflow dispatch. */
const MOST_INPUTS = 25;

export interface DispatchInputs {
  /** As they stand in `github.event.inputs`. */
  readonly text: Readonly<Record<string, string>>;
  /** As they stand in the `inputs` context: booleans and numbers keep their type. */
  readonly typed: Readonly<Record<string, Value>>;
}

/**
 * Checks what is dispatched against the workflow's form, as GitHub's API does.
 * @param workflow with its `workflow_dispatch` inputs
 * @param given name to text
 * @returns every declared input, given or by default
 * @throws RehearsalStop when the workflow cannot be dispatched, and for an unknown, missing or unfit input; no value is repeated
 */
export function dispatchInputs(workflow: Workflow, given: Readonly<Record<string, string>>): DispatchInputs {
  if (!workflow.events.includes('workflow_dispatch')) throw stop(`${workflow.file} has no workflow_dispatch form`);
  const names = Object.keys(workflow.inputs);
  if (names.length > MOST_INPUTS)
    throw stop(`${workflow.file} declares ${names.length} inputs; GitHub takes at most ${MOST_INPUTS}`);
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(workflow.inputs, name))
      throw stop(`${workflow.file} declares no input "${name}"; it declares: ${names.join(', ') || 'none'}`);
  }
  const text: Record<string, string> = {};
  const typed: Record<string, Value> = {};
  for (const [name, declared] of Object.entries(workflow.inputs)) {
    const value = given[name] ?? declared.default ?? firstChoice(declared) ?? (declared.type === 'boolean' ? 'false' : '');
    if (declared.required && value === '') throw stop(`input "${name}" of ${workflow.file} is required`);
    text[name] = value;
    typed[name] = typedValue(name, declared, value);
  }
  return { text, typed };
}

/** The form shows the first option of a choice that has no default. */
function firstChoice(declared: WorkflowInput): string | undefined {
  return declared.type === 'choice' && !declared.required ? declared.options?.[0] : undefined;
}

function typedValue(name: string, declared: WorkflowInput, value: string): Value {
  switch (declared.type) {
    case 'boolean':
      if (value !== 'true' && value !== 'false') throw stop(`input "${name}" must be true or false`);
      return value === 'true';
    case 'number':
      if (value === '') return '';
      if (!Number.isFinite(Number(value))) throw stop(`input "${name}" must be a number`);
      return Number(value);
    case 'choice':
      if (!declared.options?.includes(value)) throw stop(`input "${name}" must be one of: ${declared.options?.join(', ') ?? ''}`);
      return value;
    default:
      return value;
  }
}
