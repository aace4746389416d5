import { type RollbackEvent, rollBack } from '../acts/roll-back.ts';
import { gonogoError } from '../errors.ts';
import type { Evidence } from '../evidence.ts';
import type { LinkRead } from '../incident-link.ts';
import type { Plan } from '../plan/schema/index.ts';
import { scopeNames } from '../rollback/scope.ts';
import { type Stopped, stopCutover } from '../rollback/stop-cutover.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/** What to roll back. */
export interface RollbackRunAsk {
  readonly mode: Evidence['mode'];
  /** With mode `break-glass`: who and on which ticket. */
  readonly breakGlass?: NonNullable<Evidence['break_glass']>;
  /** Switch ids, `list:member` or `phase:<id>`; or everything. */
  readonly only?: readonly string[];
  /** The incident's page, as `incidentLink` has read it. */
  readonly incident?: LinkRead;
  /** Whether the plan's gates after a rollback are run too. */
  readonly verifyGates: boolean;
  readonly report?: (event: RollbackEvent) => void;
}

/**
 * Refuses a scope with a switch that the plan does not have.
 * @param plan the plan
 * @param only switch ids, or everything
 * @throws GonogoError `UNKNOWN_SWITCH`
 */
export function refuseStranger(plan: Plan, only: readonly string[] | undefined): void {
  const names = scopeNames(plan);
  if (only?.some(name => !names.includes(name)))
    throw gonogoError('UNKNOWN_SWITCH', `expected one of ${names.join(', ')}, found another name`);
}

/**
 * Rolls back and says what was done. The gates after it are told beside it: safe is safe, whatever a prerequisite says.
 * @param session the open session
 * @param ask what to roll back
 * @returns what to tell
 * @throws GonogoError `UNKNOWN_SWITCH`
 */
export async function runRollback(session: Session, ask: RollbackRunAsk): Promise<Said> {
  const { loaded, target, world, run, clock } = session;
  const { plan, digest: planDigest } = loaded;
  refuseStranger(plan, ask.only);
  const from = clock.now();
  let stopping: Promise<Stopped> | undefined;
  const done = await rollBack({
    plan,
    planDigest,
    target,
    world,
    commit: run.commit,
    run: session.runName,
    startedAt: session.startedAt,
    ...(ask.only ? { only: ask.only } : {}),
    report(event) {
      // Beside the switches, and only once the fence was tried: no switch waits for GitHub.
      if (event.type === 'fence') stopping = stopCutover(target.runs, plan.system, run.id);
      ask.report?.(event);
    },
  });
  // Loaded only now: no kill switch waits for what is told afterwards.
  const { rolledBack } = await import('./rolled-back.ts');
  return rolledBack(session, ask, done, { from, ...(stopping === undefined ? {} : { stopped: await stopping }) });
}
