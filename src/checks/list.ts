import type { FromSchema } from 'json-schema-to-ts';
import { ABSENT } from '../measure.ts';
import { membersOf } from '../members.ts';
import { CHECK_BASE } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'the members of a list that a parameter holds as JSON: exactly these, in any order',
  additionalProperties: false,
  required: ['kind', 'id', 'list', 'members'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'list' },
    list: { type: 'string', pattern: '^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$', description: 'the parameter' },
    members: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      uniqueItems: true,
      description: 'exactly these; none is an empty list',
    },
  },
} as const;

/** A check of a list. */
export type ListCheck = FromSchema<typeof schema>;

/** Lists: members that the plan does not name are counted and not shown. */
export const list: CheckKind<ListCheck, 'parameters'> = {
  kind: 'list',
  schema,
  needs: ['parameters'],
  async observe(check, on, { signal }) {
    const expected = { words: check.members };
    const found = (await on.parameters.get([check.list], signal)).get(check.list);
    if (!found) return { met: false, reason: 'MISSING', expected, actual: ABSENT };
    const members = membersOf(found.value);
    if (!members) return { met: 'error', reason: 'VALUE_UNREADABLE', expected, actual: { word: 'no list' } };
    const known = check.members.filter(member => members.includes(member));
    const others = members.length - known.length;
    const facts = { others: { count: others }, version: { version: found.version } };
    const actual = { words: known };
    return others === 0 && known.length === check.members.length
      ? { met: true, expected, actual, facts }
      : { met: false, reason: 'WRONG_VALUE', expected, actual, facts };
  },
};
