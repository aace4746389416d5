import type { FromSchema } from 'json-schema-to-ts';
import { ABSENT, PRESENT, word } from '../measure.ts';
import { CHECK_BASE, FUNCTION_NAME, PUBLIC_VALUE } from './common.ts';
import type { CheckKind } from './kind.ts';

const NAME = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$', description: 'the variable’s name' } as const;

const shape = {
  type: 'object',
  description: 'an environment variable of a Lambda function: equals, one of, present or absent',
  additionalProperties: false,
  required: ['kind', 'id', 'function'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'variable' },
    function: FUNCTION_NAME,
    name: NAME,
    any_of: {
      type: 'array',
      items: NAME,
      minItems: 2,
      uniqueItems: true,
      description: 'names, of which at least one must be present',
    },
    equals: { ...PUBLIC_VALUE, description: 'the value it must have, as text' },
    one_of: { type: 'array', items: PUBLIC_VALUE, minItems: 1, uniqueItems: true, description: 'the values it may have' },
    present: { const: true, description: 'it must be there and not be empty' },
    absent: { const: true, description: 'it must not be there' },
  },
} as const;

/** Exactly one condition, and `any_of` only with `present`: with a value, two variables could contradict each other. */
const schema = {
  ...shape,
  not: { required: ['name', 'any_of'] },
  oneOf: [
    { required: ['name', 'equals'] },
    { required: ['name', 'one_of'] },
    { required: ['name', 'present'] },
    { required: ['name', 'absent'] },
    { required: ['any_of', 'present'] },
  ],
} as const;

/** A check of a function's environment. */
export type VariableCheck = FromSchema<typeof shape>;

/** A Lambda environment variable. Values may be personal: what the plan does not list is never shown. */
export const variable: CheckKind<VariableCheck, 'functions'> = {
  kind: 'variable',
  schema,
  needs: ['functions'],
  async observe(check, on, { signal }) {
    const allowed = check.equals !== undefined ? [check.equals] : (check.one_of ?? []);
    const expected = check.absent ? ABSENT : allowed.length > 0 ? { words: allowed } : PRESENT;
    const found = await on.functions.configuration(check.function, signal);
    if (!found) return { met: false, reason: 'MISSING', expected, actual: { word: 'no such function' } };
    // A configuration that is still being applied, or failed to be, is not what runs.
    if (found.update === 'Failed') return { met: false, reason: 'UPDATE_FAILED', expected, actual: { word: 'update failed' } };
    if (found.update !== 'Successful')
      return { met: 'inconclusive', reason: 'UPDATE_IN_PROGRESS', expected, actual: { word: 'update in progress' } };
    const names = check.any_of ?? (check.name === undefined ? [] : [check.name]);
    const values = names.filter(name => Object.hasOwn(found.variables, name)).map(name => found.variables[name] ?? '');
    if (check.absent) {
      if (names.length > 0 && values.length === 0) return { met: true, expected, actual: ABSENT };
      return { met: false, reason: 'WRONG_VALUE', expected, actual: PRESENT };
    }
    if (values.length === 0) return { met: false, reason: 'MISSING', expected, actual: ABSENT };
    const value = values.find(text => text.trim() !== '');
    if (value === undefined) return { met: false, reason: 'EMPTY_VALUE', expected, actual: { word: 'empty' } };
    if (allowed.length === 0) return { met: true, expected, actual: PRESENT };
    const actual = word(value, allowed);
    return allowed.includes(value) ? { met: true, expected, actual } : { met: false, reason: 'WRONG_VALUE', expected, actual };
  },
};
