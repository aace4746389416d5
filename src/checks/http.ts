import type { FromSchema } from 'json-schema-to-ts';
import { fieldsWrong, json, statusWrong } from './answer.ts';
import { CHECK_BASE, HTTPS_URL, ID, JSON_PATH, PUBLIC_VALUE } from './common.ts';
import type { CheckKind } from './kind.ts';

const shape = {
  type: 'object',
  description: 'a GET of an https address: its status and what its answer holds',
  additionalProperties: false,
  required: ['kind', 'id', 'url'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'http' },
    url: HTTPS_URL,
    credential: { ...ID, description: 'one of the plan’s credentials' },
    status: { type: 'integer', minimum: 100, maximum: 599, description: 'the planned status (default 200)' },
    has: { type: 'array', items: JSON_PATH, minItems: 1, uniqueItems: true, description: 'paths that the JSON answer must hold' },
    equals: {
      type: 'object',
      minProperties: 1,
      propertyNames: JSON_PATH,
      additionalProperties: PUBLIC_VALUE,
      description: 'paths and the text that each must have',
    },
    text: { ...PUBLIC_VALUE, description: 'the whole answer, for an endpoint that answers with plain text' },
  },
} as const;

/** A status alone is no condition: anything that answers in the endpoint's place answers 200. */
const schema = { ...shape, anyOf: [{ required: ['has'] }, { required: ['equals'] }, { required: ['text'] }] } as const;

/** A check of one endpoint. */
export type HttpCheck = FromSchema<typeof shape>;

/** HTTP: the endpoint answers as planned. Nothing of its body is shown but words of the plan. */
export const http: CheckKind<HttpCheck, 'http'> = {
  kind: 'http',
  schema,
  needs: ['http'],
  async observe(check, on, { signal }) {
    const planned = check.status ?? 200;
    const answer = await on.http.get(
      { url: check.url, ...(check.credential === undefined ? {} : { credential: check.credential }) },
      signal,
    );
    const wrong = statusWrong(answer, planned);
    if (wrong) return wrong;
    if (check.text !== undefined && answer.body.trim() !== check.text) {
      return { met: false, reason: 'WRONG_VALUE', expected: { word: check.text }, actual: { word: 'unlisted' } };
    }
    const has = check.has ?? [];
    const equals = (check.equals ?? {}) as Readonly<Record<string, string>>;
    if (has.length > 0 || Object.keys(equals).length > 0) {
      const fields = fieldsWrong(json(answer), has, equals);
      if (fields) return fields;
    }
    return { met: true, expected: { status: planned }, actual: { status: answer.status } };
  },
};
