import type { Plan } from '../plan/schema/index.ts';
import type { Options } from './options.ts';

/**
 * What a person fills in when dispatching the rehearsed workflow.
 * @param options of the rehearsal
 * @param plan the plan
 * @returns the inputs of the form
 */
export function dispatchInputsOf(options: Options, plan: Plan): Record<string, string> {
  if (options.act === 'rollback')
    return { system: plan.system, scope: options.scope, reason: 'rehearsed rollback', confirm: plan.system };
  return {
    ...(options.from === undefined ? {} : { from: options.from }),
    // Everything is rehearsed, also what a real dispatch has to ask for.
    through: options.through ?? plan.phases.at(-1)?.id ?? '',
    ...Object.fromEntries(options.with.map(id => [id, 'true'])),
  };
}
