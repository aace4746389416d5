import { milliseconds, sayDuration } from '../../duration.ts';
import type { Path } from '../problem.ts';
import type { Phase, Plan } from '../schema/index.ts';
import type { Found, Rule } from './rule.ts';

/** How old the enter evidence may be, and how long after it an approval counts, if the plan does not say. */
const DEFAULT = '60m';

/** The sign-offs of a phase can all be given: each by a role, a person and an environment of its own, and while the evidence is fresh. */
export const signoff: Rule = {
  name: 'signoff',
  reason: 'A sign-off that nobody can give ends the cutover at its approval, after everything else was done.',
  check(plan) {
    return plan.phases.flatMap((phase, index) => [
      ...twice(phase, ['phases', index, 'signoff']),
      ...tooFew(plan, phase, ['phases', index, 'signoff']),
      ...tooLate(plan, phase, ['phases', index, 'signoff']),
    ]);
  },
};

/** One approval of one environment cannot stand for two. */
function twice({ id, signoff: list = [] }: Phase, path: Path): readonly Found[] {
  return (['environment', 'role'] as const).flatMap(key =>
    list.flatMap((each, n) =>
      list.findIndex(other => other[key] === each[key]) === n
        ? []
        : [
            {
              path: [...path, n, key],
              message: `expected the ${key} of each sign-off of the phase ${id} to be its own, found ${each[key]} twice; name another`,
            },
          ],
    ),
  );
}

/** Distinct people sign for the roles of a phase; teams are asked at run time. */
function tooFew(plan: Plan, { id, signoff: list = [] }: Phase, path: Path): readonly Found[] {
  const roles = list.map(({ role }) => plan.roles.find(each => each.id === role));
  if (list.length < 2 || roles.some(role => role?.people === undefined)) return [];
  const people = new Set(roles.flatMap(role => (role?.people ?? []).map(login => login.toLowerCase())));
  return people.size >= list.length
    ? []
    : [
        {
          path,
          message: `expected another person for each of the ${list.length} roles that sign the phase ${id}, found ${people.size} in all of them; name more people`,
        },
      ];
}

function tooLate(plan: Plan, phase: Phase, path: Path): readonly Found[] {
  const fresh = milliseconds(phase.fresh ?? DEFAULT);
  return (phase.signoff ?? []).flatMap((each, n): Found[] => {
    const within = each.within ?? DEFAULT;
    const wait = plan.environments.find(({ name }) => name === each.environment)?.wait;
    const longest = Math.min(milliseconds(within), fresh);
    return [
      ...(each.within !== undefined && milliseconds(within) > fresh
        ? [
            {
              path: [...path, n, 'within'],
              message: `expected within to be at most the ${sayDuration(fresh)} that the evidence of ${phase.id} stays fresh, found ${within}; shorten it or raise fresh`,
            },
          ]
        : []),
      ...(wait !== undefined && milliseconds(wait) >= longest
        ? [
            {
              path: [...path, n, 'environment'],
              message: `expected ${each.environment} to wait for less than the ${sayDuration(longest)} in which its approval counts, found ${wait}; shorten wait, or raise within and fresh`,
            },
          ]
        : []),
    ];
  });
}
