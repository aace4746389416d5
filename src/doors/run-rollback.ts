import { rollbackRecord } from '../acts/phase-record.ts';
import { type RollbackEvent, rollBack } from '../acts/roll-back.ts';
import { runGate } from '../acts/run-gate.ts';
import { asGonogoError, gonogoError } from '../errors.ts';
import type { Evidence, Sealed } from '../evidence.ts';
import { keepHead } from '../journal/heads.ts';
import { gateSummary } from '../report/gate-summary.ts';
import { gateLines } from '../report/lines.ts';
import { rollbackLines, rollbackSummary } from '../report/phase.ts';
import { fileOf } from './run-gates.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/** What to roll back. */
export interface RollbackRunAsk {
  readonly mode: Evidence['mode'];
  /** Switch ids, or everything. */
  readonly only?: readonly string[];
  /** Whether the plan's gates after a rollback are run too. */
  readonly verifyGates: boolean;
  readonly report?: (event: RollbackEvent) => void;
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
  const stranger = ask.only?.find(id => !plan.switches.some(one => one.id === id));
  if (stranger !== undefined)
    throw gonogoError('UNKNOWN_SWITCH', `expected one of ${plan.switches.map(one => one.id).join(', ')}, found another name`);
  const from = clock.now();
  const done = await rollBack({
    plan,
    planDigest,
    target,
    world,
    commit: run.commit,
    run: session.runName,
    startedAt: session.startedAt,
    ...(ask.only ? { only: ask.only } : {}),
    ...(ask.report ? { report: ask.report } : {}),
  });
  const who = { id: run.id, attempt: run.attempt, job: run.job };
  const base = {
    world,
    mode: ask.mode,
    system: plan.system,
    plan: planDigest,
    commit: run.commit,
    run: who,
    tool: session.tool,
    prev: null,
    from,
    to: clock.now(),
  } as const;
  const sealed = rollbackRecord(base, done);
  const kept = await keepHead(target.parameters, sealed).then(
    () => undefined,
    thrown => asGonogoError(thrown).code,
  );
  const after = await gatesAfter(session, ask, sealed.digest);
  const notes = [
    ...(kept === undefined ? [] : [`  the record of the rollback could not be kept in the account (${kept})`]),
    ...after.flatMap(each =>
      'failed' in each ? [`  the gates after the rollback could not be run: ${each.failed}`] : gateLines(each.evidence, plan),
    ),
  ];
  const records = after.flatMap(each => ('failed' in each ? [] : [each]));
  const verdict = done.verified ? 'GO' : 'NO-GO';
  const code = done.verified ? 'MET' : 'NOT_VERIFIED';
  return {
    exit: done.verified ? 0 : 1,
    verdict,
    code,
    lines: [...rollbackLines(done), ...notes],
    summary: [
      rollbackSummary(done, world),
      ...records.map(({ evidence, digest }) => gateSummary(evidence, plan, { digest })),
    ].join('\n'),
    outputs: { verdict, reason: code, 'plan-digest': planDigest, 'evidence-digest': sealed.digest },
    files: [sealed, ...records].map(fileOf),
    json: {
      verdict,
      reason: code,
      ...done,
      after: records.map(({ evidence }) => ({ gate: evidence.gate, verdict: evidence.verdict })),
      digest: sealed.digest,
    },
  };
}

async function gatesAfter(
  session: Session,
  ask: RollbackRunAsk,
  prev: string,
): Promise<readonly (Sealed | { readonly failed: string })[]> {
  const { loaded, target, world, run } = session;
  if (!ask.verifyGates || ask.only || loaded.plan.rollback.verify === undefined) return [];
  try {
    const done = await runGate({
      plan: loaded.plan,
      planDigest: loaded.digest,
      phase: 'rollback',
      gate: 'verify',
      target,
      world,
      mode: ask.mode,
      commit: run.commit,
      run: { id: run.id, attempt: run.attempt, job: run.job },
      tool: session.tool,
      prev,
    });
    return done.records;
  } catch (thrown) {
    return [{ failed: asGonogoError(thrown).code }];
  }
}
