import type { Plan } from '../plan/schema/index.ts';
import { weaknessOf } from '../stand-in/github/weaknesses.ts';
import type { Options } from './options.ts';
import { ENGINEER, loginOf } from './production.ts';
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

/** Ways in which who approves is the one who has dispatched. */
const BY_ONESELF: readonly string[] = ['self-approval', 'self-approval-hidden'];

/**
 * Who dispatches the cutover: the engineer, or whoever is to approve it himself.
 * @param options `weaken`
 * @param plan for who would approve
 * @returns a login
 */
export function starterOf(options: Pick<Options, 'weaken'>, plan: Plan): string {
  const own = Object.keys(options.weaken).find(environment => BY_ONESELF.includes(options.weaken[environment] ?? ''));
  return (own === undefined ? undefined : weakeningOf(options, plan, own)?.by) ?? ENGINEER;
}
