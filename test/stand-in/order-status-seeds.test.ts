import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../src/stand-in/clock.ts';
import {
  AUTOMATION,
  CANARY_ALLOWLIST,
  SAFE_MODE,
  WORKER,
  WORKER_LOG,
  WRITES_ACK,
} from '../../src/stand-in/order-status/names.ts';
import { ORDER_STATUS_TICKS } from '../../src/stand-in/order-status/production.ts';
import { currentSecret } from '../../src/stand-in/order-status/secret.ts';
import { orderStatusOf } from '../../src/stand-in/order-status/state.ts';
import { NOW, newWorld } from './order-status-side.ts';

/** Replies of a canary in `minutes`, by whether they went to the list. */
async function canary(seed: number, minutes: number, ignoresAllowlist: boolean) {
  const world = newWorld(seed);
  Object.assign(world.aws.lambda.functions[WORKER]?.environment ?? {}, {
    MW_ALLOW_NETWORK_READS: 'true',
    SHOPIFY_OUTBOUND_ENABLED: 'true',
    RICHPANEL_READ_ONLY: 'false',
    RICHPANEL_WRITE_DISABLED: 'false',
    RICHPANEL_OUTBOUND_ENABLED: 'true',
    MW_OUTBOUND_ENABLED: 'true',
    MW_PROD_WRITES_ACK: WRITES_ACK,
    MW_OUTBOUND_ALLOWLIST_EMAILS: currentSecret(world, CANARY_ALLOWLIST),
  });
  world.aws.ssm.parameters[SAFE_MODE]?.versions.push({ version: 2, value: 'false', at: NOW, user: 'test' });
  world.aws.ssm.parameters[AUTOMATION]?.versions.push({ version: 2, value: 'true', at: NOW, user: 'test' });
  orderStatusOf(world).defects.ignoresAllowlist = ignoresAllowlist;
  await virtualClock(world, ORDER_STATUS_TICKS).advance(minutes * 60_000);
  const lines = Object.values(world.aws.logs.groups[WORKER_LOG]?.streams ?? {}).flat();
  const replies = lines.filter(({ message }) => message.includes('"outbound.reply"'));
  return { inside: replies.filter(({ message }) => message.includes('"allowlisted":true')).length, all: replies.length };
}

describe('whatever the seed', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index * 7919 + 1))(
    'the cohort of seed %i writes in during a canary, and others do within ten minutes',
    async seed => {
      const well = await canary(seed, 45, false);
      expect(well.inside).toBeGreaterThan(0);
      expect(well.all).toBe(well.inside);
      const broken = await canary(seed, 10, true);
      expect(broken.all).toBeGreaterThan(broken.inside);
    },
  );
});
