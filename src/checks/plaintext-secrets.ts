import type { FromSchema } from 'json-schema-to-ts';
import { hasTokenShape, isName } from '../detect/token.ts';
import { CHECK_BASE, FUNCTION_NAME } from './common.ts';
import type { CheckKind } from './kind.ts';
import { list, SECRET } from './not-built/words.ts';

const schema = {
  type: 'object',
  description: 'no secret stands in plain text among a function’s variables',
  additionalProperties: false,
  required: ['kind', 'id', 'function'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'plaintext-secrets' },
    function: FUNCTION_NAME,
    secrets: { ...list(SECRET), description: 'secrets whose values must not stand there, raw or encoded' },
  },
} as const;

/** A check of a function's variables. */
export type PlaintextSecretsCheck = FromSchema<typeof schema>;

const SAYS_SECRET = /(^|_)(API|ACCESS|PRIVATE|SIGNING|CLIENT|AUTH)?(KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL)S?(_|$)/i;
/** What such a name may hold all the same: where the secret is, and what is about it. */
const SAYS_NAME = /_(NAME|ID|ARN|PATH|PREFIX|HEADER|URL|TTL|SECONDS|ENABLED|VERSION)$/i;

/** Plain text: values that look like tokens, values under names that say secret, and the values of the plan's own secrets. */
export const plaintextSecrets: CheckKind<PlaintextSecretsCheck, 'functions' | 'secrets'> = {
  kind: 'plaintext-secrets',
  schema,
  needs: ['functions', 'secrets'],
  waivable: 'never',
  async observe(check, on, { signal }) {
    const expected = { count: 0 };
    const found = await on.functions.configuration(check.function, signal);
    if (!found) return { met: false, reason: 'MISSING', expected, actual: { word: 'no such function' } };
    if (found.update === 'Failed') return { met: false, reason: 'UPDATE_FAILED', expected, actual: { word: 'update failed' } };
    if (found.update !== 'Successful')
      return { met: 'inconclusive', reason: 'UPDATE_IN_PROGRESS', expected, actual: { word: 'update in progress' } };
    const values = await Promise.all((check.secrets ?? []).map(name => on.secrets.value(name, signal)));
    const known = values.flatMap(forms);
    const bad = Object.entries(found.variables).filter(
      ([name, value]) => hasTokenShape(value) || isSecretByName(name, value) || known.some(form => value.includes(form)),
    );
    const facts = { variables: { count: Object.keys(found.variables).length }, compared: { count: values.length } };
    if (bad.length > 0) return { met: false, reason: 'SECRET_IN_PLAIN_TEXT', expected, actual: { count: bad.length }, facts };
    return { met: true, expected, actual: expected, facts };
  },
};

function isSecretByName(name: string, value: string): boolean {
  if (!SAYS_SECRET.test(name) || SAYS_NAME.test(name)) return false;
  return !isName(value) && !/^(true|false|\d{0,6})$/i.test(value.trim());
}

/** A secret as it may stand in another text. A short one would stand in anything. */
function forms(value: string): readonly string[] {
  if (value.length < 6) return [];
  const base64 = Buffer.from(value, 'utf8').toString('base64');
  return [...new Set([value, encodeURIComponent(value), base64, base64.replace(/=+$/, ''), JSON.stringify(value).slice(1, -1)])];
}
