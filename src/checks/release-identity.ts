import type { FromSchema } from 'json-schema-to-ts';
import { word } from '../measure.ts';
import { readRunning } from '../running.ts';
import { CHECK_BASE, HTTPS_URL, ID, JSON_PATH } from './common.ts';
import type { CheckKind } from './kind.ts';

const schema = {
  type: 'object',
  description: 'what runs says that it is the planned release; of a command: where the value that it sets is read',
  additionalProperties: false,
  required: ['kind', 'id', 'url', 'path', 'equals'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'release-identity' },
    url: HTTPS_URL,
    path: JSON_PATH,
    equals: {
      type: 'string',
      pattern: '^(\\{commit\\}|\\{value\\}|[A-Za-z0-9][A-Za-z0-9_.+-]{0,127})$',
      description: 'the version, `{commit}`, or in a command `{value}`',
    },
    credential: { ...ID, description: 'one of the plan’s credentials' },
  },
} as const;

/** A check of what runs. */
export type ReleaseIdentityCheck = FromSchema<typeof schema>;

/** Release identity: an endpoint of the service itself says which release answers. A health of 200 from the old version is a fail. */
export const releaseIdentity: CheckKind<ReleaseIdentityCheck, 'http'> = {
  kind: 'release-identity',
  schema,
  needs: ['http'],
  waivable: 'never',
  async observe(check, on, { signal, plan }) {
    const wanted = check.equals === '{commit}' ? plan.commit : check.equals;
    // Only a command knows what value it was given.
    if (wanted === undefined || wanted === '{value}')
      return { met: 'error', reason: 'VALUE_UNREADABLE', expected: { word: check.equals }, actual: { word: 'unknown' } };
    const { url, path, credential } = check;
    const runs = await readRunning(on.http, { url, path, ...(credential === undefined ? {} : { credential }) }, signal);
    const seen = { expected: { word: wanted }, actual: word(runs, [wanted]) };
    return runs === wanted ? { met: true, ...seen } : { met: false, reason: 'WRONG_VALUE', ...seen };
  },
};
