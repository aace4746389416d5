/** A shadow report reads production and leaves it as it was, byte for byte; only the call log tells that it was there. */
import { afterEach, describe, expect, it } from 'vitest';
import { takeReport } from '../../src/sampler/take.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { richpanelOf, shopifyOf } from '../../src/stand-in/vendors/state.ts';
import { jobTarget, newWorld, PLAN, serve } from './order-status-side.ts';

const MINUTE_MS = 60_000;
const open: StandIn[] = [];
afterEach(async () => {
  for (const standIn of open.splice(0)) await standIn.close();
});

/** The production in its shadow phase, with a job's session in it. */
async function production(change: (world: World) => void = () => undefined) {
  const world = newWorld();
  Object.assign(world.aws.lambda.functions[names.WORKER]?.environment ?? {}, {
    MW_ALLOW_NETWORK_READS: 'true',
    SHOPIFY_OUTBOUND_ENABLED: 'true',
  });
  change(world);
  const standIn = await serve(world);
  open.push(standIn);
  return { standIn, target: jobTarget(standIn, 'change') };
}

function report(target: ReturnType<typeof jobTarget>, samples = 250) {
  const [plan] = PLAN.reports ?? [];
  if (plan?.sampler === undefined) throw new Error('the plan has no report that samples');
  return takeReport({ ...plan, sampler: { ...plan.sampler, samples } }, target, {
    system: PLAN.system,
    world: 'rehearsal',
    planDigest: 'a'.repeat(64),
    run: '42.1.phase-shadow',
    signal: new AbortController().signal,
  });
}

/** Every call of a vendor that the report made. */
const vendorCalls = ({ calls }: StandIn) => calls.filter(({ service }) => service === 'richpanel' || service === 'shopify');

describe('a shadow report leaves production as it was', { timeout: 60_000 }, () => {
  it('byte for byte while time stands still', async () => {
    // Without limits: they would have to be waited out, and time must not pass here.
    const { standIn, target } = await production(world => {
      delete richpanelOf(world).rate;
      delete shopifyOf(world).rate;
    });
    const before = JSON.stringify(standIn.world);
    const { report: taken } = await report({ ...target, clock: { now: target.clock.now, sleep: async () => undefined } });
    expect(taken).toMatchObject({ status: 'complete', sampled: 250 });
    expect(JSON.stringify(standIn.world)).toBe(before);

    expect(vendorCalls(standIn).length).toBeGreaterThan(400);
    expect(vendorCalls(standIn).filter(({ write }) => write)).toEqual([]);
    expect([...standIn.defects, ...standIn.violations]).toEqual([]);
  });

  it('byte for byte like a production in which as much time passed and nobody asked', async () => {
    const [asked, alone] = [await production(), await production()];
    for (const { standIn } of [asked, alone]) await standIn.advance(10 * MINUTE_MS);
    const { report: taken } = await report(asked.target);
    expect(taken.status).toBe('complete');
    await alone.standIn.advance(asked.standIn.world.clock.now - alone.standIn.world.clock.now);
    expect(JSON.stringify(asked.standIn.world)).toBe(JSON.stringify(alone.standIn.world));
    expect(asked.standIn.world.clock.now - taken.taken.from).toBeGreaterThan(30_000);
    expect(vendorCalls(asked.standIn).length).toBeGreaterThan(400);
    expect(vendorCalls(alone.standIn)).toEqual([]);
  });

  it('would be found out if it left a mark: the same comparison sees one tag', async () => {
    const { standIn } = await production();
    const before = JSON.stringify(standIn.world);
    const [ticket] = richpanelOf(standIn.world).tickets;
    ticket?.tags.push('seen');
    expect(JSON.stringify(standIn.world)).not.toBe(before);
  });
});
