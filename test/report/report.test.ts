import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GateRun, runGate } from '../../src/acts/run-gate.ts';
import { canonical } from '../../src/canonical.ts';
import type { Check } from '../../src/checks/index.ts';
import { planDigest } from '../../src/plan/digest.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { gateSummary } from '../../src/report/gate-summary.ts';
import { findingLine, gateLines, tickLine } from '../../src/report/lines.ts';
import { fitted, LARGEST_SUMMARY, plain, table } from '../../src/report/markdown.ts';
import { preflightReport } from '../../src/report/preflight.ts';
import { proofs } from '../../src/report/proofs.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import type { World } from '../../src/stand-in/state.ts';
import { PLAN, type Rig, rigOf, worldOf } from '../checks/rig.ts';

describe('plain', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['ask @team/ops', 'ask @&#8203;team/ops'],
    ['[x](https://a.example)', '\\[x\\](https&#58;//a.example)'],
    ['`code` *bold* _it_ ~no~', '\\`code\\` \\*bold\\* \\_it\\_ \\~no\\~'],
    ['two\n\nlines', 'two lines'],
    ['see #12 and www.a.example', 'see \\#12 and www&#46;a.example'],
    ['a &amp; b', 'a &amp;amp; b'],
  ])('makes %j safe', (text, safe) => {
    expect(plain(text)).toBe(safe);
  });

  it('keeps a table a table', () => {
    expect(table(['a', 'b'], [['x|y', 'z\nw']])).toEqual(['| a | b |', '| --- | --- |', '| x\\|y | z w |']);
  });

  it('stays below the limit of a summary and says what is missing', () => {
    const text = fitted(['first', ...Array.from({ length: 2000 }, () => 'é'.repeat(1000))]);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LARGEST_SUMMARY);
    expect(text).toMatch(/^first\n[\s\S]*… and \d+ more lines: see the evidence\.\n$/);
  });
});

describe('the reports of a gate', () => {
  let rig: Rig;
  let done: GateRun;
  const plan: Plan = {
    ...PLAN,
    waivers: [{ check: 'dashboard', ticket: 'OPS-7', owner: 'engineering', reason: 'being rebuilt', expires: '2026-11-01' }],
  };

  async function run(change: (world: World) => void, used: Plan = plan) {
    rig = await rigOf(worldOf(change));
    const tool = { version: '0.1.0', bundle: 'b'.repeat(64) };
    const base = { phase: 'shadow', gate: 'enter', world: 'rehearsal', commit: 'c'.repeat(40), prev: null, tool } as const;
    return runGate({
      ...base,
      run: { id: '42', attempt: 1, job: 'gate' },
      plan: used,
      planDigest: planDigest(used),
      target: rig.target,
    });
  }
  beforeEach(async () => {
    done = await run(world => {
      delete world.aws.cloudwatch.dashboards[names.DASHBOARD];
      delete world.aws.secrets[names.OPENAI_KEY];
      world.trouble.throttle.push({ service: 'cloudformation', op: '*' });
    });
  });
  afterEach(async () => {
    await rig.standIn.close();
  });

  it('say the verdict first, then all that is not a pass, worst first, with why and how to mend it', () => {
    const text = gateSummary(done.evidence, plan, { digest: done.digest });
    const lines = text.split('\n');
    expect(lines[0]).toBe('## ⛔ NO-GO — preflight of shadow');
    expect(lines[2]).toContain('REHEARSAL');
    const told = lines.filter(line => /^- /.test(line)).map(line => /\*\*(.*?)\*\*/.exec(line)?.[1]);
    expect(told).toEqual(['secret-openai-api-key', 'stack-status', 'dashboard']);
    expect(text).toContain('why it matters: intents are classified with it');
    expect(text).toContain('to mend it: create it in Secrets Manager');
    expect(text).toContain('OPS-7, engineering, 27 days left, until 2026-11-01');
    expect(lines.filter(line => line.startsWith('| ')).length).toBe(done.evidence.findings.length + 2);
    expect(text).toContain(done.digest);
  });

  it('say what would change before anybody approves', () => {
    const changes = [{ switch: 'safe_mode', from: 'true', to: 'false', undo: 'its restore point' }];
    const text = gateSummary(done.evidence, plan, { changes });
    expect(text).toContain('### What will change');
    expect(text).toContain('| safe_mode | true | false | its restore point |');
  });

  it('mark what was done with the glass broken', () => {
    expect(gateSummary({ ...done.evidence, mode: 'break-glass', world: 'production' }, plan).split('\n')[2]).toMatch(
      /^BREAK-GLASS — /,
    );
    expect(gateLines({ ...done.evidence, mode: 'break-glass' }, plan)[0]).toContain('BREAK-GLASS');
  });

  it('keep a plan’s words from becoming markup or commands', async () => {
    await rig.standIn.close();
    const check: Check = {
      kind: 'stack',
      id: 'evil',
      name: 'no-such-stack',
      why: '<script> @everyone | x',
      fix: 'line one\n::error::injected',
    };
    const evil: Plan = {
      ...PLAN,
      check_sets: [
        { id: 'prerequisites', checks: [check] },
        { id: 'monitoring', checks: [{ ...check, id: 'evil-2' }] },
        // The signals of the phase's window are asked by its enter gate.
        ...(PLAN.check_sets ?? []).filter(({ id }) => id !== 'prerequisites' && id !== 'monitoring'),
      ],
    };
    const seen = await run(() => {}, evil);
    const text = gateSummary(seen.evidence, evil);
    expect(text).not.toMatch(/<script>|@everyone|(?<!\\)\| x/);
    const printed = gateLines(seen.evidence, evil).join('\n').split('\n');
    expect(printed.filter(line => line.startsWith('::'))).toEqual([]);
    expect(text.split('\n').filter(line => line.startsWith('::'))).toEqual([]);
  });

  it('fit on a terminal', () => {
    const lines = gateLines(done.evidence, plan);
    expect(lines[0]).toBe('NO-GO  preflight of shadow (order-status, rehearsal)');
    expect(lines[1]).toMatch(/^ {2}✗ secret-openai-api-key +fail MISSING: expected present, found absent$/);
    expect(lines.filter(line => line.startsWith('  ✓')).length).toBe(
      done.evidence.findings.filter(finding => finding.outcome === 'pass').length,
    );
    const [first] = done.evidence.findings;
    expect(first && findingLine(first)).toBe('✓ aws-identity  123456789012, us-east-2');
    expect(tickLine({ tick: 3, of: 46, at: 0, left: 42 * 60_000, findings: done.evidence.findings, questions: [] })).toMatch(
      /^look 3 of 46: \d+ of \d+ passed, 42 m left$/,
    );
  });

  it('give one overall status to the preflight', () => {
    expect(preflightReport(done.records, plan)).toContain('**Status: ⛔ NO-GO**');
    expect(preflightReport([], plan)).toContain('**Status: ⛔ NO-GO** — overall_status FAIL');
    const [title] = preflightReport(done.records, { ...plan, title: '<b>@ops</b> # x' }).split('\n');
    expect(title).toBe('# Preflight: &lt;b&gt;@&#8203;ops&lt;/b&gt; \\# x');
  });

  it('say GO when all is well', async () => {
    await rig.standIn.close();
    const good = await run(() => {});
    const changes = [{ switch: 'outbound', from: 'false', to: 'true', undo: 'rollback: false' }];
    const report = preflightReport(good.records, plan, changes);
    expect(report).toContain('**Status: ✅ GO** — overall_status PASS');
    expect(report.match(/outbound/g)?.length).toBe((preflightReport(good.records, plan).match(/outbound/g)?.length ?? 0) + 1);
    expect(gateSummary(good.evidence, plan)).not.toContain('### To look at');
  });

  it('prove what OS-06 asks for, each in a file of typed fields', () => {
    const [record] = done.records;
    const files = record ? proofs(record) : [];
    expect(files.map(file => file.name)).toEqual([
      'cloudwatch_alarms.json',
      'cloudwatch_dashboards.json',
      'cloudformation_stack_status.json',
      'token_refresh_log.json',
      'token_refresh_invoke.json',
    ]);
    const log = JSON.parse(files[3]?.text ?? '') as { evidence: string; findings: { facts?: Record<string, unknown> }[] };
    expect(canonical(log)).toBe(files[3]?.text);
    expect(log.evidence).toBe(done.digest);
    expect(log.findings.find(finding => finding.facts?.last_success_age_hours)?.facts?.last_success_age_hours).toEqual({
      hours: 0.07,
    });
  });
});
