/** The function that renews the Shopify token, by its rule's clock or by an invocation. */
import { createHash } from 'node:crypto';
import type { FunctionHandler } from '../aws/operation.ts';
import type { World } from '../state.ts';
import { shopifyOf } from '../vendors/state.ts';
import { refreshLog } from './log.ts';
import { REFRESH, SHOPIFY_CLIENT_ID, SHOPIFY_CLIENT_SECRET, SHOPIFY_TOKEN } from './names.ts';
import { currentSecret, renewSecret } from './secret.ts';
import { orderStatusOf } from './state.ts';

const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
/** Tokens that Shopify goes on taking: the newest and the one before, so that a call under way does not fail. */
const TOKENS_TAKEN = 2;

/** Tick: fires the refresh when its rule's time lies before toMs. */
export function refreshByRule(world: World, fromMs: number, toMs: number): void {
  const every = intervalOf(world);
  if (every === null) return;
  // A rule that was slow or off for long fires at once, and once.
  const due = Math.max(orderStatusOf(world).refreshedAt + every, fromMs);
  if (due >= toMs) return;
  orderStatusOf(world).refreshedAt = due;
  refresh(world, due);
}

/** The function as `Invoke` runs it. Throws, as a crash would, when the token could not be renewed. */
export const tokenRefresh: FunctionHandler = world => {
  if (!refresh(world, world.clock.now)) throw new Error('token refresh failed');
  return { ok: true };
};

/** Asks Shopify for a new token and stores it; false when it could not, which is logged. `at` in epoch ms. */
export function refresh(world: World, at: number): boolean {
  const log = refreshLog(world, at);
  const missing = [SHOPIFY_CLIENT_ID, SHOPIFY_CLIENT_SECRET].some(name => currentSecret(world, name) === undefined);
  if (missing || world.aws.secrets[SHOPIFY_TOKEN]?.deletedAt !== undefined || world.aws.secrets[SHOPIFY_TOKEN] === undefined) {
    log('ERROR', 'token_refresh.failed', { reason: 'a secret is missing' });
    return false;
  }
  if (!shopifyOf(world).takesClient) {
    log('ERROR', 'token_refresh.failed', { reason: 'refused', status: 401 });
    return false;
  }
  const state = orderStatusOf(world);
  state.refreshes += 1;
  const token = tokenOf(world.seed, state.refreshes);
  const shopify = shopifyOf(world);
  shopify.tokens = [...shopify.tokens, token].slice(-TOKENS_TAKEN);
  renewSecret(world, SHOPIFY_TOKEN, token, at);
  log('INFO', 'token_refresh.success', { refreshes: state.refreshes });
  return true;
}

/** The token of a renewal, made from the seed. */
export function tokenOf(seed: number, refreshes: number): string {
  return `PLANTED-shopify-admin-token-${createHash('sha256').update(`${seed} token ${refreshes}`).digest('hex').slice(0, 24)}`;
}

/** How often the enabled rule that targets the function fires, ms; `null` when nothing fires it. */
function intervalOf(world: World): number | null {
  const arn = world.aws.lambda.functions[REFRESH]?.arn;
  const rules = Object.values(world.aws.events.rules).filter(
    rule => rule.state === 'ENABLED' && rule.targets.some(target => target.arn === arn),
  );
  const rates = rules.map(rule => /^rate\((\d+) (minute|hour|day)s?\)$/.exec(rule.scheduleExpression ?? ''));
  const intervals = rates.flatMap(rate => (rate === null ? [] : [Number(rate[1]) * (UNIT_MS[rate[2] ?? ''] ?? Number.NaN)]));
  return intervals.length === 0 ? null : Math.min(...intervals);
}
