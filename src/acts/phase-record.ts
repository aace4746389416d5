import type { Evidence, Sealed } from '../evidence.ts';
import { seal } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { ABSENT, type Measure } from '../measure.ts';
import type { PhaseDone, ShownChange } from './apply-phase.ts';
import type { RollbackDone } from './roll-back.ts';

/** What every record of a run has in common. */
export type RecordBase = Pick<
  Evidence,
  'world' | 'mode' | 'break_glass' | 'system' | 'plan' | 'commit' | 'run' | 'tool' | 'prev' | 'from' | 'to'
>;

const shown = (text: string): Measure => (text === 'absent' ? ABSENT : { word: text });

/**
 * The record of a phase: one finding a switch that it set, one a gate that it passed.
 * @param base what every record has
 * @param phase the phase's id
 * @param done how the phase ended
 * @param gates the digests of its leave gates' records are chained by `prev`; these are their ids
 * @returns the sealed record; GO only if the phase is done
 */
export function phaseRecord(base: RecordBase, phase: string, done: PhaseDone, gates: readonly string[]): Sealed {
  const held = done.end === 'done';
  const one = (check: string, kind: string, expected: Measure, actual: Measure): Finding => ({
    check,
    kind,
    outcome: held ? 'pass' : 'fail',
    reason: held ? 'MET' : done.reason === 'MET' ? 'DEFECT' : done.reason,
    expected,
    actual,
    at: base.to,
    ms: 0,
  });
  const last = new Map<string, ShownChange>(done.changes.map(change => [change.switch, change]));
  const findings = [
    ...[...last.values()].map(change =>
      one(change.switch, 'switch', shown(change.to), held ? shown(change.to) : { word: done.end }),
    ),
    ...gates.map(gate => one(gate, 'gate', { word: 'GO' }, { word: held ? 'GO' : 'not passed' })),
  ];
  return seal({
    ...base,
    phase,
    gate: 'phase',
    kind: 'phase',
    verdict: done.verdict,
    ...(held ? {} : { reason: done.reason === 'MET' ? 'DEFECT' : done.reason }),
    declared: findings.map(finding => finding.check),
    findings,
    looks: 1,
  });
}

/**
 * The record of a rollback: one finding an address.
 * @param base what every record has
 * @param done what the rollback did
 * @param asked who asked for what, and which runs were cancelled
 * @returns the sealed record; GO only if every address is verified
 */
export function rollbackRecord(base: RecordBase, done: RollbackDone, asked: NonNullable<Evidence['rollback']>): Sealed {
  const findings = done.results.map((result): Finding => {
    const outcome = result.reason === 'MET' ? 'pass' : result.result === 'unknown' ? 'error' : 'fail';
    return {
      check: result.switch,
      kind: 'switch',
      outcome,
      reason: result.reason,
      expected: { word: 'safe' },
      actual: { word: result.result },
      at: base.to,
      ms: 0,
    };
  });
  return seal({
    ...base,
    phase: 'rollback',
    gate: 'rollback',
    kind: 'rollback',
    rollback: asked,
    verdict: done.verified ? 'GO' : 'NO-GO',
    ...(done.verified ? {} : { reason: 'NOT_VERIFIED' as const }),
    declared: findings.map(finding => finding.check),
    findings,
    looks: 1,
  });
}
