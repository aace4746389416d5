import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import type { Loaded } from '../../plan/load.ts';
import { commitHere } from '../commit.ts';
import { lintProblems } from '../lint.ts';
import { readPlan, sayProblems } from '../read-plan.ts';
import { openSession, type Session, type SessionAsk } from '../session.ts';

/**
 * Opens a session for a terminal's command.
 * @param terminal the environment
 * @param path the plan's path
 * @param lint whether a plan with holes is refused; rollback takes it as it is
 * @param otherRegion rollback's: told of a region that is not the plan's instead of being stopped by it
 * @param github a token and a repository, for a command that asks GitHub
 * @returns the session
 * @throws GonogoError `PLAN_INVALID`, `PLAN_LINT` (their places are printed first) and those of `openSession`
 */
export async function open(
  terminal: Terminal,
  path: string,
  lint: boolean,
  otherRegion?: (line: string) => void,
  github: Pick<SessionAsk, 'githubToken' | 'repository'> = {},
): Promise<Session> {
  const loaded = checked(terminal, path, lint);
  // Two runs of one machine in one second are still two runs.
  const id = `t${Date.now().toString(36)}-${process.pid}`;
  const session = await openSession({
    env: terminal.env,
    argv1: process.argv[1],
    loaded,
    live: terminal.live,
    terminalRun: { commit: commitHere(), id },
    ...(otherRegion ? { otherRegion } : {}),
    ...github,
  });
  terminal.opened?.(session);
  return session;
}

function checked(terminal: Terminal, path: string, lint: boolean): Loaded {
  const loaded = readPlan(path);
  const problems = 'problems' in loaded ? loaded.problems : lint ? lintProblems(loaded) : [];
  if ('problems' in loaded || problems.length > 0) {
    for (const line of sayProblems(path, problems).split('\n')) terminal.live(line);
    throw gonogoError(
      'problems' in loaded ? 'PLAN_INVALID' : 'PLAN_LINT',
      `expected a plan without problems, found ${problems.length}`,
    );
  }
  return loaded;
}
