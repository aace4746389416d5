import type { Plan } from '../plan/schema/index.ts';
import { weaknessOf } from '../stand-in/github/weaknesses.ts';
import type { Options } from './options.ts';
import { loginOf } from './production.ts';
import type { Weakening } from './runner/record-on-github.ts';

/**
 * How the sign-off of an environment is to be weak.
 * @param options `weaken`
 * @param plan for who would approve
 * @param environment its name
 * @returns undefined where nothing is weak
 */
export function weakeningOf({ weaken }: Pick<Options, 'weaken'>, plan: Plan, environment: string): Weakening | undefined {
  const how = Object.hasOwn(weaken, environment) ? weaken[environment] : undefined;
  if (how === undefined) return undefined;
  const role = plan.environments.find(({ name }) => name === environment)?.reviewers[0] ?? 'nobody';
  return { weakness: weaknessOf(how), by: loginOf(role) };
}
