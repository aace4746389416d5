import { incidentLink } from '../../incident-link.ts';
import { goOn } from '../go-on.ts';
import { liveLine } from '../live.ts';
import { readPlan } from '../read-plan.ts';
import { runRollback } from '../run-rollback.ts';
import type { Said } from '../said.ts';
import { openSession } from '../session.ts';
import { keep } from './keep.ts';
import { nothingOpen, settled } from './open-work.ts';
import { refused } from './refused.ts';
import type { Runner } from './runner.ts';

/**
 * After `main`, whatever became of it: rolls back what an interruption or a kill left open, and ends a rollback that was killed.
 * @param env the process environment
 * @param runner who carries the action
 * @returns what to tell
 */
export async function post(env: NodeJS.ProcessEnv, runner: Runner): Promise<Said> {
  goOn(line => console.log(line));
  const path = runner.state('open');
  const loaded = readPlan(path);
  if ('problems' in loaded) return refused(path, loaded);
  const session = await openSession({
    env,
    argv1: process.argv[1],
    loaded,
    terminalRun: { commit: 'none', id: 'none' },
    githubToken: runner.input('github-token'),
    mask: value => runner.mask(value),
    otherRegion: line => console.log(line),
  });
  // Main's own rollback was asked for and never ended: that nothing else is open does not settle it.
  const scope = runner.state('scope');
  if (scope === '' && (await settled(session))) return keep(session, runner, nothingOpen());
  const live = liveLine(line => console.log(session.redactor.scrub(line)));
  // The gates after a rollback would not fit into the five minutes that GitHub leaves to a cancelled job.
  return keep(
    session,
    runner,
    await runRollback(session, {
      mode: 'normal',
      verifyGates: false,
      incident: incidentLink(runner.input('incident')),
      ...(scope === '' || scope === 'all' ? {} : { only: [scope] }),
      report: event => live({ type: 'rollback', event }),
    }),
  );
}
