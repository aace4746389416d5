import * as core from '@actions/core';
import { liveLine } from '../live.ts';
import { readPlan } from '../read-plan.ts';
import { runRollback } from '../run-rollback.ts';
import type { Said } from '../said.ts';
import { openSession } from '../session.ts';
import { keep } from './keep.ts';
import { nothingOpen, settled } from './open-work.ts';
import { refused } from './refused.ts';

/**
 * After `main`, whatever became of it: rolls back what an interruption or a kill left open.
 * @param env the process environment
 * @returns what to tell
 */
export async function post(env: NodeJS.ProcessEnv): Promise<Said> {
  const path = core.getState('open');
  const loaded = readPlan(path);
  if ('problems' in loaded) return refused(path, loaded);
  const session = await openSession({
    env,
    argv1: process.argv[1],
    loaded,
    terminalRun: { commit: 'none', id: 'none' },
    credentialsExpire: core.getInput('credentials-expire'),
    mask: value => core.setSecret(value),
  });
  if (await settled(session)) return keep(session, nothingOpen());
  const live = liveLine(line => console.log(session.redactor.scrub(line)));
  // The gates after a rollback would not fit into the five minutes that GitHub leaves to a cancelled job.
  return keep(
    session,
    await runRollback(session, { mode: 'normal', verifyGates: false, report: event => live({ type: 'rollback', event }) }),
  );
}
