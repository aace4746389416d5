import type { At, Problem } from '../problem.ts';
import type { Plan } from '../schema/index.ts';
import { account } from './account.ts';
import { commandWayBack } from './command-way-back.ts';
import { condition } from './condition.ts';
import { contradiction } from './contradiction.ts';
import { credentialHost } from './credential-host.ts';
import { emptyGate } from './empty-gate.ts';
import { environment } from './environment.ts';
import { hold } from './hold.ts';
import { killFirst } from './kill-first.ts';
import { leaveGate } from './leave-gate.ts';
import { limitBefore } from './limit-before.ts';
import { limitEmpty } from './limit-empty.ts';
import { limitRelease } from './limit-release.ts';
import { onNoGo } from './on-no-go.ts';
import { oneUpdate } from './one-update.ts';
import { onlyRollback } from './only-rollback.ts';
import { openedEarly } from './opened-early.ts';
import { optionalName } from './optional-name.ts';
import { personal } from './personal.ts';
import { release } from './release.ts';
import { reportHost } from './report-host.ts';
import { reportRule } from './report-rule.ts';
import { reportTaken } from './report-taken.ts';
import { reservedName } from './reserved-name.ts';
import { role } from './role.ts';
import { rollbackEnvironment } from './rollback-environment.ts';
import type { Rule } from './rule.ts';
import { safeElse } from './safe-else.ts';
import { setOnce } from './set-once.ts';
import { switchValue } from './switch-value.ts';
import { uniqueName } from './unique-name.ts';
import { unknownName } from './unknown-name.ts';
import { waiver } from './waiver.ts';
import { wayBack } from './way-back.ts';
import { window } from './window.ts';

/** Every rule, in plain sight. */
export const RULES: readonly Rule[] = [
  // names
  unknownName,
  uniqueName,
  reservedName,
  account,
  release,
  // people
  role,
  environment,
  rollbackEnvironment,
  personal,
  waiver,
  // gates
  emptyGate,
  leaveGate,
  condition,
  window,
  credentialHost,
  reportTaken,
  reportRule,
  reportHost,
  // switches
  switchValue,
  safeElse,
  setOnce,
  optionalName,
  oneUpdate,
  contradiction,
  limitBefore,
  limitEmpty,
  limitRelease,
  openedEarly,
  // the way back
  killFirst,
  wayBack,
  commandWayBack,
  onlyRollback,
  onNoGo,
  hold,
];

/**
 * Looks across the fields of a plan. It opens no socket and reads no clock.
 * @param plan a plan that follows the schema
 * @param at where each part stands in the file, from `loadPlan`
 * @param now ms since the epoch, for what expires
 * @returns every problem, in the order of the file; none means that the plan holds together
 */
export function lintPlan(plan: Plan, at: At, now: number): Problem[] {
  return RULES.flatMap(rule =>
    rule.check(plan, now).map(({ path, what, message }) => ({ rule: rule.name, path, ...at(path, what), message })),
  ).sort((a, b) => a.line - b.line || a.col - b.col);
}
