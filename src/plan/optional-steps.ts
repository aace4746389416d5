import type { Plan } from './schema/index.ts';

/**
 * The steps that are done only when a dispatch asks for them.
 * @param plan the plan
 * @returns each with its phase, in the plan's order
 */
export function optionalSteps(plan: Plan): readonly { readonly id: string; readonly phase: string; readonly note?: string }[] {
  return plan.phases.flatMap(phase =>
    (phase.steps ?? []).flatMap(step =>
      'set' in step && step.optional === true && step.id !== undefined
        ? [{ id: step.id, phase: phase.id, ...(step.note === undefined ? {} : { note: step.note }) }]
        : [],
    ),
  );
}
