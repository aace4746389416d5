import type { FromSchema } from 'json-schema-to-ts';
import { milliseconds } from '../duration.ts';
import { ABSENT, PRESENT, word } from '../measure.ts';
import { CHECK_BASE, DURATION } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'a parameter of Parameter Store: that it exists, its value, its type, its age',
  additionalProperties: false,
  required: ['kind', 'id', 'name'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'parameter' },
    name: { type: 'string', pattern: '^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$', description: 'the full name, beginning with /' },
    equals: { type: 'string', minLength: 1, description: 'the value it must have, as text' },
    one_of: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      minItems: 1,
      uniqueItems: true,
      description: 'the values it may have',
    },
    type: { enum: ['String', 'StringList', 'SecureString'] },
    max_age: { ...DURATION, description: 'the longest time since it was last modified' },
  },
} as const;

/** A check of one parameter. */
export type ParameterCheck = FromSchema<typeof schema>;

/** Parameter Store: exists, is not empty, and where the plan says so equals, is of a type, is not too old. */
export const parameter: CheckKind<ParameterCheck, 'parameters'> = {
  kind: 'parameter',
  schema,
  needs: ['parameters'],
  async observe(check, on, { clock, signal }) {
    const found = (await on.parameters.get([check.name], signal)).get(check.name);
    const allowed = check.equals !== undefined ? [check.equals] : (check.one_of ?? []);
    const expected = allowed.length > 0 ? { words: allowed } : PRESENT;
    if (!found) return { met: false, reason: 'MISSING', expected, actual: ABSENT };
    if (check.type && found.type !== check.type) {
      return { met: false, reason: 'WRONG_TYPE', expected: { word: check.type }, actual: { word: found.type } };
    }
    if (found.value.trim() === '') return { met: false, reason: 'EMPTY_VALUE', expected, actual: { word: 'empty' } };
    if (allowed.length > 0 && !allowed.includes(found.value)) {
      return { met: false, reason: 'WRONG_VALUE', expected, actual: word(found.value, allowed) };
    }
    const age = clock.now() - found.modifiedAt;
    if (check.max_age && age > milliseconds(check.max_age)) {
      return { met: false, reason: 'TOO_OLD', expected: { ms: milliseconds(check.max_age) }, actual: { ms: age } };
    }
    const actual = allowed.length > 0 ? word(found.value, allowed) : PRESENT;
    return { met: true, expected, actual, facts: { version: { version: found.version } } };
  },
};
