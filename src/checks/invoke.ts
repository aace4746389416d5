import type { FromSchema } from 'json-schema-to-ts';
import { CHECK_BASE, FUNCTION_NAME, TEXT } from './common.ts';
import type { CheckKind } from './kind.ts';

const shape = {
  type: 'object',
  description: 'an invocation of a function: a dry run, unless `effect: write` declares a real one',
  additionalProperties: false,
  required: ['kind', 'id', 'function'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'invoke' },
    function: FUNCTION_NAME,
    effect: { const: 'write', description: 'really invokes it; needs `payload` and `inert`' },
    payload: { type: 'string', minLength: 2, maxLength: 4096, description: 'the JSON that it is given' },
    inert: { ...TEXT, description: 'why a real invocation does no harm' },
  },
} as const;

/** All three together, or none: a real invocation says what it is given and why it does no harm. */
const schema = { ...shape, dependencies: { effect: ['payload', 'inert'], payload: ['effect'], inert: ['effect'] } } as const;

/** A check that invokes a function. */
export type InvokeCheck = FromSchema<typeof shape>;

/** Lambda: the function could be invoked (DryRun answers 204), or was and reported no error. */
export const invoke: CheckKind<InvokeCheck, 'functions'> = {
  kind: 'invoke',
  schema,
  needs: ['functions'],
  async observe(check, on, { signal }) {
    const payload = check.effect === 'write' ? check.payload : undefined;
    const expected = { status: payload === undefined ? 204 : 200 };
    const how = payload === undefined ? ({ dryRun: true } as const) : ({ dryRun: false, payload } as const);
    const answer = await on.functions.invoke(check.function, how, signal);
    const actual = answer.failed === true ? { word: 'reported an error' } : { status: answer.status };
    if (answer.failed !== false || answer.status !== expected.status)
      return { met: false, reason: 'FUNCTION_FAILED', expected, actual };
    return { met: true, expected, actual };
  },
};
