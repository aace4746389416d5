import { gonogoError } from '../../errors.ts';
import { type PlanRefused, sayProblems } from '../read-plan.ts';
import { type Said, saidOf } from '../said.ts';

/**
 * What to say of a plan with problems; each is marked at its line.
 * @param path the plan's path in the checkout
 * @param refusal the code and the problems
 * @returns what to tell
 */
export function refused(path: string, { code, problems }: PlanRefused): Said {
  const said = saidOf(gonogoError(code, `expected a plan without problems, found ${problems.length}`));
  const annotations = problems.map(({ line, col, rule, message }) => ({ file: path, line, col, message: `${rule}: ${message}` }));
  return { ...said, exit: 2, lines: [...sayProblems(path, problems).split('\n'), ...said.lines], annotations };
}
