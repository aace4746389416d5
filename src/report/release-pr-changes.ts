import { onNoGo } from '../phase/window.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';
import type { Report } from '../release-pr/report.ts';
import { sayRollback, sayTo } from './planned.ts';

type PhaseChanges = Report['phases'][number];
type Change = PhaseChanges['changes'][number];

/**
 * What a release would change, phase by phase, read from its plan.
 * @param plan the pull request's plan
 * @param base the protected branch's plan, undefined where it could not be read
 * @param standing what stands now by switch, in words, as far as a dry run has read it
 * @returns the phases with their changes and who approves them; how many changes of the base are dropped
 */
export function releaseChanges(
  plan: Plan,
  base: Plan | undefined,
  standing: ReadonlyMap<string, string>,
): { readonly phases: readonly PhaseChanges[]; readonly dropped: number } {
  const before = base === undefined ? undefined : new Map(setBy(base).map(each => [keyOf(each), each.to]));
  const now = new Map(standing);
  const phases = plan.phases.map(phase => {
    const changes = setIn(plan, phase).map(({ one, to, optional }): Change => {
      const from = now.get(one.id) ?? 'what stands';
      if (!optional) now.set(one.id, to);
      const was = before?.get(keyOf({ phase: phase.id, id: one.id }));
      const undo = onNoGo(plan, phase) === 'undo' ? `undo: back to ${from}` : sayRollback(plan, one);
      const compared = before === undefined ? 'unknown' : was === undefined ? 'new' : was === to ? 'same' : 'changed';
      return { switch: one.id, from: shown(from), to: shown(to), undo: shown(undo), compared, optional };
    });
    const approvers = (phase.signoff ?? []).map(({ environment, role }) => ({ environment, role }));
    return { phase: phase.id, on_no_go: onNoGo(plan, phase), changes, approvers };
  });
  const kept = new Set(setBy(plan).map(keyOf));
  return { phases, dropped: [...(before?.keys() ?? [])].filter(key => !kept.has(key)).length };
}

/**
 * A value as a report may hold it.
 * @param text words of a plan
 * @returns the text, or that it is not shown: an address or a character that hides something has no place there
 */
export function shown(text: string): string {
  return text.length > 300 || /[@\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) || text === '' ? 'a value that is not shown' : text;
}

const keyOf = ({ phase, id }: { readonly phase: string; readonly id: string }): string => `${phase} ${id}`;

const setBy = (plan: Plan): readonly { readonly phase: string; readonly id: string; readonly to: string }[] =>
  plan.phases.flatMap(phase => setIn(plan, phase).map(({ one, to }) => ({ phase: phase.id, id: one.id, to })));

function setIn(plan: Plan, phase: Phase) {
  return (phase.steps ?? []).flatMap(step => {
    if (!('set' in step)) return [];
    const [id, value] = Object.entries(step.set)[0] ?? [];
    const one = plan.switches.find(each => each.id === id);
    return one && value !== undefined ? [{ one, to: sayTo(plan, one, value), optional: step.optional === true }] : [];
  });
}
