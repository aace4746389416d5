import type { Plan } from '../plan/schema/index.ts';
import type { Options } from './options.ts';

/**
 * What a person types into the dispatch.
 * @param options what is rehearsed
 * @param plan whose cutover or rollback
 * @returns the workflow's inputs
 */
export function inputsOf(options: Options, plan: Plan): Record<string, string> {
  if (options.act === 'rollback')
    return { system: plan.system, scope: options.scope, reason: 'rehearsed rollback', confirm: plan.system };
  return {
    ...(options.from === undefined ? {} : { from: options.from }),
    // Everything is rehearsed, also what a real dispatch has to ask for.
    through: options.through ?? plan.phases.at(-1)?.id ?? '',
    ...Object.fromEntries(options.with.map(id => [id, 'true'])),
  };
}
