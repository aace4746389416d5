import type { Check } from '../../checks/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Path } from '../problem.ts';
import { checks } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** The roles that a check names: `role`, or `roles` where it is a list (in a role matrix it maps them to credentials). */
function named(check: Check): readonly (readonly [Path, string])[] {
  const { role, roles } = check as { readonly role?: unknown; readonly roles?: unknown };
  const list = Array.isArray(roles) ? (roles as readonly unknown[]) : [];
  return [
    ...(typeof role === 'string' ? [[['role'], role] as const] : []),
    ...list.flatMap((each, index) => (typeof each === 'string' ? [[['roles', index], each] as const] : [])),
  ];
}

/** Every role that is named is declared, and every declared one has a team or people. */
export const role: Rule = {
  name: 'role',
  reason: 'A role that nobody holds signs nothing and watches nothing.',
  check(plan) {
    const found: Found[] = [];
    const ids = plan.roles.map(each => each.id);
    const must = (path: Path, id: string) => {
      if (!ids.includes(id)) found.push({ path, message: `expected a role of this plan, found "${id}"${didYouMean(id, ids)}` });
    };
    for (const [index, each] of plan.roles.entries()) {
      if (each.team === undefined && each.people === undefined)
        found.push({
          path: ['roles', index],
          message: `expected the role ${each.id} to have a team or people, found neither; add one`,
        });
    }
    for (const [e, each] of plan.environments.entries())
      for (const [r, id] of each.reviewers.entries()) must(['environments', e, 'reviewers', r], id);
    for (const [p, phase] of plan.phases.entries())
      for (const [s, signoff] of (phase.signoff ?? []).entries()) must(['phases', p, 'signoff', s, 'role'], signoff.role);
    for (const [index, waiver] of (plan.waivers ?? []).entries()) must(['waivers', index, 'owner'], waiver.owner);
    for (const [index, trigger] of (plan.triggers ?? []).entries())
      if (trigger.decided_by !== undefined) must(['triggers', index, 'decided_by'], trigger.decided_by);
    for (const { check, path } of checks(plan)) for (const [inside, id] of named(check)) must([...path, ...inside], id);
    return found;
  },
};
