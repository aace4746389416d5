import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportPlan } from '../../src/plan/schema/index.ts';
import { processCommands } from '../../src/process/command.ts';
import { ruleDigest } from '../../src/sampler/rule-digest.ts';
import { takeReport } from '../../src/sampler/take.ts';
import type { ShadowReport } from '../../src/shadow-report.ts';
import { DESK, NOW, order, type Rig, rigOf, runOf, SHOP, samplerPlan, ticket } from './rig.ts';

let folder: string;
let rig: Rig;
let clean: ShadowReport;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-report-'));
  rig = await rigOf([ticket(1, 20), ticket(2, 21)], [order(1)]);
  clean = (await takeReport(samplerPlan(), rig.on, runOf())).report;
});
afterEach(async () => {
  await rig.standIn.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes the report that lies in `base.json`, with what its environment says, and ends as it is told. */
const SCRIPT = `
const { readFileSync, writeFileSync } = require('node:fs');
const { GONOGO_SYSTEM: system, GONOGO_WORLD: world, GONOGO_REPORT: report, GONOGO_RULE: rule, GONOGO_RUN: run,
  GONOGO_SEED: seed, GONOGO_NOW: now, GONOGO_FILE: file } = process.env;
const own = { system, world, report, rule, run, seed, taken: { from: Number(now), to: Number(now) } };
const [how, exit] = process.argv.slice(2);
const base = JSON.parse(readFileSync('base.json', 'utf8'));
if (how !== 'nothing') writeFileSync(file, how === 'text' ? 'not JSON' : JSON.stringify({ ...base, ...own, ...JSON.parse(how) }));
process.exitCode = Number(exit);
`;

const plan = (more: object = {}, exit = 0): ReportPlan => ({
  id: 'tickets',
  hosts: [DESK, SHOP],
  within: '20s',
  command: {
    run: [process.execPath, 'script.cjs', typeof more === 'string' ? more : JSON.stringify(more), String(exit)],
    file: 'out.json',
  },
});

function take(report: ReportPlan) {
  writeFileSync(join(folder, 'base.json'), JSON.stringify(clean));
  writeFileSync(join(folder, 'script.cjs'), SCRIPT);
  return takeReport(report, { ...rig.on, commands: processCommands({}, { folder }) }, runOf());
}

describe('a report of a team’s own command', () => {
  it('is taken if it is of this run, whole and clean', async () => {
    const { report } = await take(plan());
    expect(report).toMatchObject({ status: 'complete', sampled: 2, rule: ruleDigest(plan()), seed: runOf().seed, run: 'run-1' });
    expect(report.rule).not.toBe(clean.rule);
  });

  const { matched, ...three } = { matched: 1, no_match: 1, ambiguous: 0, not_applicable: 0, error: 0 };
  it.each<[string, object | string, number, string]>([
    ['a command that fails', {}, 1, 'REPORT_EXIT'],
    ['a command that fails and writes nothing', 'nothing', 3, 'REPORT_EXIT'],
    ['no file', 'nothing', 0, 'REPORT_MISSING'],
    ['no JSON', 'text', 0, 'REPORT_INVALID'],
    ['a field more', { note: 'hello' }, 0, 'REPORT_INVALID'],
    ['a field less', { outcomes: three }, 0, 'REPORT_INVALID'],
    ['counts that do not add up', { outcomes: { ...three, matched: matched + 1 } }, 0, 'REPORT_INVALID'],
    ['shares that the counts contradict', { shares: { matched: { share: 1, lower: 1, upper: 1 } } }, 0, 'REPORT_INVALID'],
    [
      'a path with an id in it',
      { requests: [{ method: 'GET', host: 'desk.example.com', template: '/v1/tickets/48151', status: 200, count: 1 }] },
      0,
      'REPORT_INVALID',
    ],
    [
      'a host that the plan does not list',
      { requests: [{ method: 'GET', host: 'other.example.net', template: '/v1/tickets', status: 200, count: 1 }] },
      0,
      'REPORT_OTHER',
    ],
    [
      'a status that is no documented code',
      { requests: [{ method: 'GET', host: 'desk.example.com', template: '/v1/tickets', status: 'JANE_DOE', count: 1 }] },
      0,
      'REPORT_INVALID',
    ],
    ['another system', { system: 'other' }, 0, 'REPORT_OTHER'],
    ['another world', { world: 'production' }, 0, 'REPORT_OTHER'],
    ['another report', { report: 'other' }, 0, 'REPORT_OTHER'],
    ['another rule', { rule: 'a'.repeat(64) }, 0, 'REPORT_OTHER'],
    ['another run', { run: 'run-0' }, 0, 'REPORT_OTHER'],
    ['an older report', { taken: { from: NOW - 3_600_000, to: NOW } }, 0, 'REPORT_OLD'],
    ['a report of the future', { taken: { from: NOW, to: NOW + 60_000 } }, 0, 'REPORT_INVALID'],
    ['an incomplete report with exit code 0', { status: 'incomplete', reason: 'REPORT_LATE' }, 0, 'REPORT_EXIT_CONTRADICTED'],
    [
      'an alert with exit code 0',
      { drift_watch: { alerts: [{ check: 'match-rate', code: 'MATCH_RATE_DOWN', outcome: 'waived' }] } },
      0,
      'REPORT_EXIT_CONTRADICTED',
    ],
  ])('is refused: %s', async (_what, how, exit, code) => {
    await expect(take(plan(how as object, exit))).rejects.toMatchObject({ code });
  });

  it('is refused if its file is from before the run', async () => {
    const old = plan('nothing' as unknown as object);
    const base = { ...clean, rule: ruleDigest(old) };
    writeFileSync(join(folder, 'out.json'), JSON.stringify(base));
    utimesSync(join(folder, 'out.json'), new Date(), new Date(Date.now() - 2000));
    await expect(take(old)).rejects.toMatchObject({ code: 'REPORT_OLD' });
  });

  it('is refused if the command does not end', async () => {
    const base = plan();
    const hangs = {
      ...base,
      within: '1s',
      command: { run: [process.execPath, '--eval', 'setInterval(() => {}, 100)'], file: 'out.json' },
    };
    await expect(take(hangs)).rejects.toMatchObject({ code: 'REPORT_LATE' });
  });

  it('gets the secrets that the plan names, and no others', async () => {
    rig.world.aws.secrets['desk/key'] = {
      arn: 'arn:aws:secretsmanager:us-east-2:123456789012:secret:desk/key-AbCdEf',
      values: { one: 'PLANTED-key' },
      stages: { one: ['AWSCURRENT'] },
      createdAt: NOW,
      lastChangedAt: NOW,
      rotationEnabled: false,
    };
    const shown = `require('fs').writeFileSync('seen', JSON.stringify(process.env))`;
    const command = {
      run: [process.execPath, '--eval', shown],
      file: 'out.json',
      secrets: { DESK_KEY: 'desk/key', GONOGO_RUN: 'desk/key' },
    };
    await expect(take({ ...plan(), command })).rejects.toMatchObject({ code: 'REPORT_MISSING' });
    const seen = JSON.parse((await processCommands({}, { folder }).file('seen', 10_000))?.text ?? '{}') as Record<string, string>;
    expect(seen['DESK_KEY']).toBe('PLANTED-key');
    expect(seen['GONOGO_RUN']).toBe('run-1');
    await expect(take({ ...plan(), command: { ...command, secrets: { DESK_KEY: 'desk/none' } } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
