import type { FromSchema } from 'json-schema-to-ts';
import { CHECK_BASE, ID } from './common.ts';
import type { CheckKind } from './kind.ts';
import { list } from './not-built/words.ts';
import { peopleOfRole } from './role-people.ts';

const schema = {
  type: 'object',
  description: 'each of these roles has somebody: the people whom the plan names, or the members of its team on GitHub',
  additionalProperties: false,
  required: ['kind', 'id', 'roles'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'roles-filled' },
    roles: list(ID),
    distinct: { type: 'boolean', description: 'each role has somebody of its own: nobody is needed for two of them' },
  },
} as const;

/** A check of who is there. */
export type RolesFilledCheck = FromSchema<typeof schema>;

/** Roles: a role whose team is empty, or cannot be seen, has nobody. Only counts are shown. */
export const rolesFilled: CheckKind<RolesFilledCheck, 'repository'> = {
  kind: 'roles-filled',
  schema,
  needs: ['repository'],
  async observe(check, on, { signal, plan }) {
    const people = await Promise.all(
      check.roles.map(async id => {
        const role = plan.roles?.find(each => each.id === id);
        return { id, logins: role ? await peopleOfRole(role, on.repository, signal) : undefined };
      }),
    );
    const expected = { words: check.roles };
    const unseen = people.filter(({ logins }) => logins === undefined).map(({ id }) => id);
    if (unseen.length > 0) return { met: 'error', reason: 'TEAM_UNSEEN', expected, actual: { words: unseen } };
    const empty = people.filter(({ logins }) => logins?.length === 0).map(({ id }) => id);
    const facts = Object.fromEntries(people.map(({ id, logins }) => [id, { count: logins?.length ?? 0 }]));
    if (empty.length > 0) return { met: false, reason: 'ROLE_EMPTY', expected, actual: { words: empty }, facts };
    if (check.distinct === true && !assignable(people.map(({ logins }) => logins ?? [])))
      return { met: false, reason: 'ROLE_SHARED', expected, actual: { word: 'too few people' }, facts };
    return { met: true, expected, actual: expected, facts };
  },
};

/** Whether each list can give a person that no other list needs (bipartite matching by augmenting paths). */
function assignable(lists: readonly (readonly string[])[]): boolean {
  const holder = new Map<string, number>();
  const place = (role: number, seen: Set<string>): boolean =>
    (lists[role] ?? []).some(person => {
      if (seen.has(person)) return false;
      seen.add(person);
      const other = holder.get(person);
      if (other !== undefined && !place(other, seen)) return false;
      holder.set(person, role);
      return true;
    });
  return lists.every((_, role) => place(role, new Set()));
}
