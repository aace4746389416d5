import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import type { Loaded } from '../../plan/load.ts';
import { plain } from '../../plan/nearest.ts';
import { readPlan, sayProblems } from '../read-plan.ts';
import { type Said, saidOf } from '../said.ts';

/**
 * `validate` and `lint`. Neither opens a socket.
 * @param _terminal not used
 * @param path the plan's path
 * @param lint whether the rules across fields are checked too
 * @param history a file of `gonogo history`: windows are judged by it too
 * @returns what to tell
 * @throws GonogoError `USAGE` for a file that is none of histories
 */
export async function validate(_terminal: Terminal, path: string, lint: boolean, history?: string): Promise<Said> {
  const loaded = readPlan(path);
  const code = 'problems' in loaded ? 'PLAN_INVALID' : 'PLAN_LINT';
  const own = 'problems' in loaded ? loaded.problems : lint ? (await import('../lint.ts')).lintProblems(loaded) : [];
  // A plan with holes is not judged by its past as well: its windows may name sets that it does not have.
  const past = history === undefined || 'problems' in loaded || own.length > 0 ? undefined : await pastOf(loaded, history);
  const problems = [...own, ...(past?.problems ?? [])];
  if ('problems' in loaded || problems.length > 0) {
    const said = saidOf(gonogoError(code, `expected a plan without problems, found ${problems.length}`));
    return {
      ...said,
      exit: 2,
      lines: [...sayProblems(path, problems).split('\n'), ...(past?.lines ?? []), ...said.lines],
      // A key may be personal by mistake, as a value may.
      json: {
        file: path,
        problems: problems.map(one => ({ ...one, path: one.path.map(key => (typeof key === 'string' ? plain(key) : key)) })),
      },
    };
  }
  const { plan, digest } = loaded;
  return {
    exit: 0,
    verdict: 'GO',
    code: 'MET',
    lines: [
      `GO  ${path}: ${plan.system}, ${plan.phases.length} phases, ${plan.switches.length} switches, ${lint ? 'no problem found' : 'follows the schema'}`,
      `  digest ${digest}`,
      ...(past?.lines ?? []),
    ],
    outputs: {},
    files: [],
    json: { file: path, system: plan.system, digest, problems: [] },
  };
}

async function pastOf(loaded: Loaded, history: string) {
  const [{ readHistories }, { lintHistory }] = await Promise.all([import('../history-file.ts'), import('../lint-history.ts')]);
  return lintHistory(loaded, readHistories(history));
}
