import type { FromSchema } from 'json-schema-to-ts';
import { UNKNOWN } from '../measure.ts';
import { fieldsWrong, json, statusWrong } from './answer.ts';
import { CHECK_BASE, HTTPS_URL, ID, JSON_PATH } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'a GraphQL query, proved to be read-only: answers without errors and with the named fields',
  additionalProperties: false,
  required: ['kind', 'id', 'url', 'document', 'fields', 'has'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'graphql' },
    url: HTTPS_URL,
    credential: { ...ID, description: 'one of the plan’s credentials' },
    document: { type: 'string', minLength: 1, maxLength: 5000, description: 'the document: query operations and fragments only' },
    fields: {
      type: 'array',
      items: { type: 'string', pattern: '^[_A-Za-z][_A-Za-z0-9]*$' },
      minItems: 1,
      uniqueItems: true,
      description: 'the only root fields it may ask for',
    },
    has: {
      type: 'array',
      items: JSON_PATH,
      minItems: 1,
      uniqueItems: true,
      description: 'paths that the answer must hold, such as data.shop.id',
    },
  },
} as const;

/** A check of one GraphQL query. */
export type GraphqlCheck = FromSchema<typeof schema>;

/** GraphQL: status 200, no `errors`, and the fields are there. A status of 200 alone says nothing: errors come with it. */
export const graphql: CheckKind<GraphqlCheck, 'http'> = {
  kind: 'graphql',
  schema,
  needs: ['http'],
  async observe(check, on, { signal }) {
    const credential = check.credential === undefined ? {} : { credential: check.credential };
    const answer = await on.http.query({ url: check.url, document: check.document, fields: check.fields, ...credential }, signal);
    const wrong = statusWrong(answer, 200);
    if (wrong) return wrong;
    const body = json(answer);
    const expected = { words: check.has };
    if (body === undefined) return { met: 'error', reason: 'RESPONSE_INVALID', expected, actual: UNKNOWN };
    if (Object.hasOwn(body, 'errors')) return { met: false, reason: 'GRAPHQL_ERRORS', expected, actual: { word: 'errors' } };
    return fieldsWrong(body, check.has, {}) ?? { met: true, expected, actual: { words: check.has } };
  },
};
