import * as names from '../order-status/names.ts';
import { atPreflight, drop, type Fault, need, type Seen } from './fault.ts';

const HOUR_MS = 3_600_000;

/** Checks that send a secret as their credential cannot ask without it. */
const unasked = (...checks: readonly string[]): readonly Seen[] =>
  checks.map(check => ({ check, outcome: 'error', reason: 'NOT_FOUND' }));

const NEEDED: readonly { what: string; secret: string; check: string; also: readonly Seen[] }[] = [
  { what: 'richpanel-key', secret: names.RICHPANEL_KEY, check: 'secret-richpanel-api-key', also: unasked('richpanel-read') },
  {
    what: 'shopify-token',
    secret: names.SHOPIFY_TOKEN,
    check: 'secret-shopify-admin-token',
    also: unasked('shopify-rest-read', 'shopify-graphql-read'),
  },
  { what: 'shopify-client-id', secret: names.SHOPIFY_CLIENT_ID, check: 'secret-shopify-client-id', also: [] },
  { what: 'shopify-client-secret', secret: names.SHOPIFY_CLIENT_SECRET, check: 'secret-shopify-client-secret', also: [] },
  { what: 'openai-key', secret: names.OPENAI_KEY, check: 'secret-openai-api-key', also: [] },
];

const MISSING: readonly Fault[] = NEEDED.map(({ what, secret, check, also }) => ({
  id: `${what}-missing`,
  title: `the secret ${secret} does not exist`,
  at: 'start',
  expect: atPreflight(check, 'fail', 'MISSING', ...also),
  apply: world => drop(world.aws.secrets, secret),
}));

/** What may be wrong with a secret. */
export const SECRET_FAULTS: readonly Fault[] = [
  ...MISSING,
  {
    id: 'openai-key-deleted',
    title: 'the OpenAI key is scheduled for deletion',
    at: 'start',
    expect: atPreflight('secret-openai-api-key', 'fail', 'SECRET_DELETED'),
    apply: world => {
      need(world.aws.secrets, names.OPENAI_KEY).deletedAt = world.clock.now + 7 * 24 * HOUR_MS;
    },
  },
  {
    id: 'client-id-not-current',
    title: 'the Shopify client id has no version labelled AWSCURRENT',
    at: 'start',
    expect: atPreflight('secret-shopify-client-id', 'fail', 'SECRET_NOT_CURRENT'),
    apply: world => {
      const secret = need(world.aws.secrets, names.SHOPIFY_CLIENT_ID);
      secret.stages = Object.fromEntries(Object.keys(secret.stages).map(id => [id, ['AWSPENDING']]));
    },
  },
  {
    id: 'shopify-token-old',
    title: 'the Shopify token was last changed nine hours ago, whatever the log says',
    at: 'start',
    expect: atPreflight('secret-shopify-admin-token', 'fail', 'TOO_OLD'),
    apply: world => {
      need(world.aws.secrets, names.SHOPIFY_TOKEN).lastChangedAt = world.clock.now - 9 * HOUR_MS;
    },
  },
  {
    id: 'canary-allowlist-missing',
    title: 'the secret with the canary’s cohort does not exist',
    at: 'start',
    expect: {
      phase: 'canary',
      gate: 'enter',
      end: 'untouched',
      seen: [{ check: 'secret-canary-cohort', outcome: 'fail', reason: 'MISSING' }],
    },
    apply: world => drop(world.aws.secrets, names.CANARY_ALLOWLIST),
  },
  {
    id: 'scale-allowlist-missing',
    title: 'the secret with the wider cohort does not exist',
    at: 'start',
    expect: {
      phase: 'scale',
      gate: 'enter',
      end: 'untouched',
      seen: [{ check: 'secret-scale-allowlist', outcome: 'fail', reason: 'MISSING' }],
    },
    apply: world => drop(world.aws.secrets, names.SCALE_ALLOWLIST),
  },
];
