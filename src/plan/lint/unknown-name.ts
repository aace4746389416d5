import type { Check } from '../../checks/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Path } from '../problem.ts';
import { checks, gates, phaseSettings, rollbackSettings } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { sayText } from './value.ts';

/** The credentials that a check names, in itself or in its source. */
function credentials(check: Check): readonly (readonly [Path, string])[] {
  const { credential, credentials, accepted, roles, source } = check as {
    readonly credential?: string;
    readonly credentials?: readonly string[];
    readonly accepted?: readonly string[] | { readonly credential: string };
    readonly roles?: readonly string[] | Readonly<Record<string, string>>;
    readonly source?: { readonly credential?: string };
  };
  const one = (path: Path, id: string | undefined) => (id === undefined ? [] : [[path, id] as const]);
  return [
    ...one(['credential'], credential),
    ...one(['source', 'credential'], source?.credential),
    ...(credentials ?? []).map((id, index) => [['credentials', index], id] as const),
    ...(accepted && 'credential' in accepted
      ? one(['accepted', 'credential'], accepted.credential)
      : (accepted ?? []).map((id, index) => [['accepted', index], id] as const)),
    ...(roles && !Array.isArray(roles) ? Object.entries(roles).map(([role, id]) => [['roles', role], String(id)] as const) : []),
  ];
}

/** Every name that the plan uses is declared in it. */
export const unknownName: Rule = {
  name: 'unknown-name',
  reason: 'A misspelt name is a check, a switch or a limit that is not there.',
  check(plan) {
    const found: Found[] = [];
    const must = (kind: string, ids: readonly string[], path: Path, id: string, what?: 'key') => {
      if (ids.includes(id)) return;
      found.push({
        path,
        ...(what && { what }),
        message: `expected ${kind} of this plan, found ${sayText(id)}${ids.length === 0 ? '; declare it' : didYouMean(id, ids)}`,
      });
    };
    const switches = plan.switches.map(one => one.id);
    const phases = plan.phases.map(phase => phase.id);
    const sets = (plan.check_sets ?? []).map(set => set.id);
    const commands = (plan.commands ?? []).map(command => command.id);
    const environments = plan.environments.map(each => each.name);
    const everyGate = gates(plan);
    const gateIds = [...new Set(everyGate.map(({ gate }) => gate.id ?? gate.gate))];

    for (const { id, path } of [...phaseSettings(plan).flatMap(each => each.sets), ...(rollbackSettings(plan) ?? [])])
      must('a switch', switches, path, id, 'key');
    for (const [index, one] of plan.switches.entries()) {
      if (one.limits !== undefined) must('a switch', switches, ['switches', index, 'limits'], one.limits);
      if ('by' in one && one.by !== undefined) must('a command', commands, ['switches', index, 'by'], one.by);
      for (const [n, id] of (one.closed?.until ?? []).entries())
        must('a gate', gateIds, ['switches', index, 'closed', 'until', n], id);
    }
    for (const [index, each] of (plan.contradictions ?? []).entries())
      for (const id of Object.keys(each.never)) must('a switch', switches, ['contradictions', index, 'never', id], id, 'key');
    for (const { gate, path } of everyGate)
      for (const [n, id] of (gate.uses ?? []).entries()) must('a check set', sets, [...path, 'uses', n], id);
    for (const [p, phase] of plan.phases.entries()) {
      for (const [n, signoff] of (phase.signoff ?? []).entries())
        must('an environment', environments, ['phases', p, 'signoff', n, 'environment'], signoff.environment);
      for (const [n, step] of (phase.steps ?? []).entries())
        if ('do' in step) must('a command', commands, ['phases', p, 'steps', n, 'do'], step.do);
    }
    for (const [n, step] of (plan.rollback.steps ?? []).entries()) {
      if ('revert' in step) must('a command', commands, ['rollback', 'steps', n, 'revert'], step.revert);
      if ('do' in step) must('a command', commands, ['rollback', 'steps', n, 'do'], step.do);
    }
    must('an environment', environments, ['rollback', 'environment'], plan.rollback.environment);
    for (const [t, trigger] of (plan.triggers ?? []).entries())
      for (const [n, id] of (trigger.phases ?? []).entries()) must('a phase', phases, ['triggers', t, 'phases', n], id);
    for (const [n, each] of (plan.announcements ?? []).entries())
      if (each.after !== undefined) must('a gate', gateIds, ['announcements', n, 'after'], each.after);
    for (const [n, each] of (plan.timeline ?? []).entries())
      if (each.phase !== undefined) must('a phase', phases, ['timeline', n, 'phase'], each.phase);
    for (const { check, path } of checks(plan))
      for (const [inside, id] of credentials(check))
        must('a credential', Object.keys(plan.credentials ?? {}), [...path, ...inside], id);
    return found;
  },
};
