/** Faults of real traffic: the report is taken, judged, and exactly the check that exists for it sees what is wrong. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { runGate } from '../../src/acts/run-gate.ts';
import { lintPlan } from '../../src/plan/lint/index.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { processCommands } from '../../src/process/command.ts';
import { strikeWith } from '../../src/rehearsal/strike.ts';
import { FAULTS, type Fault } from '../../src/stand-in/faults.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { jobTarget, needsReport, newWorld, serve } from './order-status-side.ts';

const TEXT = readFileSync('examples/order-status/plan.yaml', 'utf8');
const MINUTE_MS = 60_000;
/** The phase's own work and its first leave gate, before the report is taken. */
const BEFORE_REPORT_MS = 11 * MINUTE_MS;

/** Where a team's own report command writes. */
const folder = mkdtempSync(join(tmpdir(), 'gonogo-shadow-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let standIn: StandIn | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

/** The worker as phase 0 leaves it: it reads, and writes nothing. */
function inShadow(world: World): World {
  Object.assign(world.aws.lambda.functions[names.WORKER]?.environment ?? {}, {
    MW_ALLOW_NETWORK_READS: 'true',
    SHOPIFY_OUTBOUND_ENABLED: 'true',
  });
  return world;
}

/** The gate with the shadow report, run once; again in the same production if `standIn` still serves one. */
async function judged(fault?: Fault) {
  const loaded = loadPlan(Buffer.from(fault?.plan?.(TEXT) ?? TEXT));
  if ('problems' in loaded) throw new Error(`the plan has problems: ${JSON.stringify(loaded.problems)}`);
  const { plan, digest } = loaded;
  if (standIn === undefined) {
    const world = inShadow(newWorld());
    if (fault) strikeWith(world, plan, fault);
    standIn = await serve(world);
  }
  await standIn.advance(BEFORE_REPORT_MS);
  const ran = await runGate({
    plan,
    planDigest: digest,
    phase: 'shadow',
    gate: 'shadow',
    target: { ...jobTarget(standIn, 'change'), commands: processCommands({ PATH: process.env['PATH'] ?? '' }, { folder }) },
    world: 'rehearsal',
    commit: '0'.repeat(40),
    run: { id: '42', attempt: 1, job: 'phase-shadow' },
    tool: { version: '0.1.0', bundle: 'b'.repeat(64) },
    prev: null,
  });
  expect(standIn.defects).toEqual([]);
  return ran;
}

function complaints({ evidence }: Awaited<ReturnType<typeof judged>>) {
  expect(evidence.findings.length).toBeGreaterThan(8);
  return evidence.findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ check, outcome, reason }) => ({ check, outcome, reason }));
}

describe('the shadow report of a production that is well', { timeout: 60_000 }, () => {
  it('is GO twice, the second time by comparison with the first', async () => {
    const facts = ({ evidence }: Awaited<ReturnType<typeof judged>>) =>
      evidence.findings.find(({ check }) => check === 'match-rate')?.facts ?? {};
    const first = await judged();
    expect(complaints(first)).toEqual([]);
    expect(first.verdict).toBe('GO');
    const report = first.reports[0]?.report;
    expect(report).toMatchObject({ status: 'complete', sampled: 250, asked: 250 });
    expect(report?.population).toBeGreaterThan(1000);
    expect(facts(first)).not.toHaveProperty('baseline_at');

    const second = await judged();
    expect(complaints(second)).toEqual([]);
    expect(facts(second)).toMatchObject({ baseline_at: { time: report?.taken.to } });
    expect(second.reports[0]?.report.seed).not.toBe(report?.seed);
  });
});

describe('a fault that changes the plan', () => {
  it.each(FAULTS.flatMap(({ id, plan }) => (plan === undefined ? [] : [[id, plan] as const])))(
    '%s leaves it without a problem',
    (_, change) => {
      const loaded = loadPlan(Buffer.from(change(TEXT)));
      expect('problems' in loaded ? loaded.problems : lintPlan(loaded.plan, loaded.at, 0)).toEqual([]);
      expect(change(TEXT)).not.toBe(TEXT);
    },
  );
});

describe('a fault of real traffic is seen by exactly the check that exists for it', { timeout: 120_000 }, () => {
  it.each(FAULTS.filter(needsReport).map(fault => [fault.id, fault] as const))('%s', async (_, fault) => {
    const ran = await judged(fault);
    expect(complaints(ran)).toEqual(fault.expect.gate === undefined ? [] : fault.expect.seen);
    expect(ran.verdict).toBe('NO-GO');
  });
});
