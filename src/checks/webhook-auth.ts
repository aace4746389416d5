import { randomBytes } from 'node:crypto';
import type { FromSchema } from 'json-schema-to-ts';
import { CHECK_BASE, HTTPS_URL, ID } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'the endpoint refuses a missing and a wrong token, and takes the right one',
  additionalProperties: false,
  required: ['kind', 'id', 'url', 'header', 'accepted'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'webhook-auth' },
    url: { ...HTTPS_URL, description: 'what is posted to; an empty object is sent' },
    header: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9-]*$', description: 'the header that carries the token' },
    status: { enum: [401, 403], description: 'how it refuses (default 401)' },
    accepted: {
      type: 'object',
      additionalProperties: false,
      required: ['url', 'credential'],
      description: 'a GET that the right token may do: who refuses everybody proves nothing',
      properties: { url: HTTPS_URL, credential: ID },
    },
  },
} as const;

/** A check of a webhook's token. */
export type WebhookAuthCheck = FromSchema<typeof schema>;

/** A webhook: without a token and with a wrong one it answers exactly the refusal, with the right one it does not. */
export const webhookAuth: CheckKind<WebhookAuthCheck, 'requests'> = {
  kind: 'webhook-auth',
  schema,
  needs: ['requests'],
  waivable: 'never',
  async observe(check, on, { signal }) {
    const refusal = check.status ?? 401;
    const expected = { status: refusal };
    const post = (headers: Readonly<Record<string, string>>) =>
      on.requests.send({ method: 'POST', url: check.url, headers, body: '{}', type: 'application/json' }, signal);
    const { url, credential } = check.accepted;
    const [without, wrong, unknown, known] = await Promise.all([
      post({}),
      post({ [check.header]: randomBytes(24).toString('base64url') }),
      on.requests.send({ method: 'GET', url }, signal),
      on.requests.send({ method: 'GET', url, credential }, signal),
    ]);
    const facts = {
      without_token: { status: without.status },
      wrong_token: { status: wrong.status },
      get_without: { status: unknown.status },
      right_token: { status: known.status },
    };
    for (const { status } of [without, wrong, unknown])
      if (status !== refusal)
        return status === 429
          ? { met: 'error', reason: 'THROTTLED', expected, actual: { status }, facts }
          : { met: false, reason: 'NOT_REFUSED', expected, actual: { status }, facts };
    if (known.status < 200 || known.status > 299)
      return { met: 'error', reason: 'REFUSES_EVERYBODY', expected: { status: 204 }, actual: { status: known.status }, facts };
    return { met: true, expected, actual: expected, facts };
  },
};
