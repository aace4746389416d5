import type { Plan } from '../plan/schema/index.ts';
import { weaknessOf } from '../stand-in/github/weaknesses.ts';
import type { StandIn } from '../stand-in/server.ts';
import type { Options } from './options.ts';
import { loginOf } from './production.ts';
import type { Weakening } from './runner/record-on-github.ts';

/** How the sign-off of an environment is to be weak, if the options say so. */
export function weakeningOf(
  { weaken }: Pick<Options, 'weaken'>,
  plan: Plan,
  environment: string,
  standIn: Pick<StandIn, 'advance'>,
): Weakening | undefined {
  const how = Object.hasOwn(weaken, environment) ? weaken[environment] : undefined;
  if (how === undefined) return undefined;
  const role = plan.environments.find(({ name }) => name === environment)?.reviewers[0] ?? 'nobody';
  return { weakness: weaknessOf(how), by: loginOf(role), pass: ms => standIn.advance(ms) };
}
