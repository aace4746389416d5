/** The shadow report through the built bundle: at a terminal, as an action, interrupted and continued. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShadowReport } from '../../src/shadow-report.ts';
import type { Call } from '../../src/stand-in/call-log.ts';
import { plantedIn } from '../../src/stand-in/order-status/planted.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder, PLAN_PATH, ROOT } from './bundle.ts';
import { copiedBundle } from './child.ts';
import { command, type Dispatch, dispatch, pinned, serve, step, workspace } from './dispatch.ts';
import { searchFor } from './search.ts';
import { put } from './switches.ts';

const MINUTE_MS = 60_000;
const TEXT = readFileSync(join(ROOT, PLAN_PATH), 'utf8');

let home = '';
let standIn: StandIn | undefined;
beforeEach(() => {
  home = emptyFolder();
});
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
  rmSync(home, { recursive: true, force: true });
});

/** A production that has been in shadow mode for twenty minutes. */
async function shadowed(hooks: Parameters<typeof serve>[1] = {}): Promise<{ on: Dispatch; world: World; at: StandIn }> {
  const { on, world } = dispatch(copiedBundle(home), home, TEXT);
  for (const [id, value] of [
    ['network_reads', 'true'],
    ['shopify_outbound', 'true'],
  ] as const)
    put(world, id, value);
  const at = await serve(world, hooks);
  standIn = at;
  await at.advance(20 * MINUTE_MS);
  return { on, world, at };
}

const parameters = (world: World) => Object.keys(world.aws.ssm.parameters).filter(name => name.startsWith('/gonogo/'));
const shadow = (on: Dispatch, at: StandIn, ...args: readonly string[]) =>
  command(on, at, 'read', ['shadow', 'plan.yaml', '--json', ...args]);
const lookups = (calls: readonly Call[]) => calls.filter(call => ['ListOrders', 'Query'].includes(call.op)).length;

interface Finding {
  readonly check: string;
  readonly outcome: string;
  readonly reason: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}
const findings = (stdout: string): readonly Finding[] => JSON.parse(stdout).records[0].findings;

describe('gonogo shadow', { timeout: 120_000 }, () => {
  it('reads only, says GO, leaks nothing, and a second run is compared with the first', async () => {
    const { on, world, at } = await shadowed();
    const folder = join(home, 'out');
    const first = await shadow(on, at, '--out', folder, '--out-md', join(home, 'shadow.md')).ended;
    expect([first.exit, first.stderr]).toEqual([0, '']);
    expect(findings(first.stdout).find(each => each.check === 'match-rate')?.facts).not.toHaveProperty('baseline_rate');
    // The only writes are gonogo's own records.
    const written = at.calls.filter(call => call.write).map(call => call.address ?? '');
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter(name => !name.startsWith('/gonogo/order-status/records/'))).toEqual([]);
    expect(parameters(world).sort()).toEqual([
      '/gonogo/order-status/records/baseline.tickets',
      '/gonogo/order-status/records/shadow.shadow',
    ]);
    const name = 'order-status.shadow.shadow.tickets.report';
    const report = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ShadowReport;
    expect(report).toMatchObject({ status: 'complete', sampled: 250, world: 'rehearsal', drift_watch: { alerts: [] } });
    const search = searchFor(plantedIn(world).filter(value => value.trim().length > 5));
    for (const text of [
      first.stdout,
      readFileSync(join(folder, `${name}.json`), 'utf8'),
      readFileSync(join(home, 'shadow.md'), 'utf8'),
    ])
      expect(search.in(text)).toEqual([]);

    await at.advance(5 * MINUTE_MS);
    const second = await shadow(on, at).ended;
    expect(second.exit).toBe(0);
    const { matched, no_match, ambiguous, error } = report.outcomes;
    expect(findings(second.stdout).find(each => each.check === 'match-rate')?.facts).toMatchObject({
      baseline_rate: { ratio: matched / (matched + no_match + ambiguous + error) },
    });
  });

  it('interrupted and continued asks no lookup again for what it has', async () => {
    let child: ReturnType<typeof shadow> | undefined;
    let stopAt = Number.POSITIVE_INFINITY;
    const { on, world, at } = await shadowed({
      before(call) {
        if (call.op === 'ListOrders' && lookups(at.calls) >= stopAt) child?.process.kill('SIGINT');
      },
    });
    stopAt = 100;
    child = shadow(on, at);
    const first = await child.ended;
    expect(first.exit).not.toBe(0);
    const asked = lookups(at.calls);
    expect(asked).toBeGreaterThanOrEqual(100);
    expect(parameters(world)).toContain('/gonogo/order-status/records/shadow.tickets.key');
    stopAt = Number.POSITIVE_INFINITY;
    const second = await shadow(on, at, '--resume').ended;
    expect(second.exit).toBe(0);
    // One batch at most was under way when the signal came: those items are asked again.
    const all = lookups(at.calls);
    const { sampled, resumed, requests } = JSON.parse(second.stdout).reports?.[0] ?? {};
    expect({ sampled, resumed }).toEqual({ sampled: 250, resumed: true });
    expect(requests).toBeDefined();
    const whole = await shadow(on, at).ended;
    expect(whole.exit).toBe(0);
    const alone = lookups(at.calls) - all;
    expect(all).toBeLessThan(alone + 60);
    expect(parameters(world).filter(name => name.includes('shadow.tickets'))).toEqual([]);
  });

  it('says NO-GO where the plan takes no report', async () => {
    const { on, at } = await shadowed();
    const done = await shadow(on, at, '--phase', 'canary').ended;
    expect([done.exit, JSON.parse(done.stdout).reason]).toEqual([2, 'UNKNOWN_GATE']);
    expect(at.calls).toEqual([]);
  });
});

describe('gates/shadow', { timeout: 120_000 }, () => {
  it('takes the report of a phase that ends with it, and writes report and summary', async () => {
    const { on, at } = await shadowed();
    const cwd = workspace(on);
    const job = { job: 'gate-shadow', role: 'read', cwd } as const;
    const inputs = { act: 'gate', gate: 'shadow', phase: 'shadow', ...pinned(on) };
    const done = await (await step(on, at, { ...job, inputs })).ended;
    expect([done.exit, done.written.outputs['verdict']]).toEqual([0, 'GO']);
    expect(done.written.summary).toContain('Match rate');
    expect(readFileSync(join(done.evidence, 'order-status.shadow.shadow.tickets.report.md'), 'utf8')).toContain('xychart-beta');
  });

  it('refuses a phase without such a gate', async () => {
    const { on, at } = await shadowed();
    const inputs = { act: 'gate', gate: 'shadow', phase: 'canary', ...pinned(on) };
    const done = await (await step(on, at, { job: 'gate-canary', role: 'read', cwd: workspace(on), inputs })).ended;
    expect([done.exit, done.written.outputs['reason']]).toEqual([2, 'UNKNOWN_GATE']);
  });
});
