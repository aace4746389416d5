/** The routing middleware's first deployment through its rendered workflow and the committed bundle: to GO, and each fault to its NO-GO. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence.ts';
import { EVIDENCE_FORM } from '../../src/evidence-schema.ts';
import { ROUTING_FAULTS } from '../../src/stand-in/routing/faults.ts';
import { AUTOMATION, SAFE_MODE, TEMPLATES } from '../../src/stand-in/routing/names.ts';
import { routingOf } from '../../src/stand-in/routing/state.ts';
import type { World } from '../../src/stand-in/state.ts';
import { richpanelOf } from '../../src/stand-in/vendors/state.ts';
import { emptyFolder } from './bundle.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';

const homes: string[] = [];
const home = (): string => {
  const folder = emptyFolder();
  homes.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of homes) rmSync(folder, { recursive: true, force: true });
});

const routing = (args: readonly string[], at: string) => rehearse(['--system', 'routing', '--yes', ...args], at);
const value = (world: World, name: string) => world.aws.ssm.parameters[name]?.versions.at(-1)?.value;

function recordsOf({ directory }: Rehearsed, job: string): ReadonlyMap<string, Evidence> {
  const folder = join(directory, 'artifacts', `evidence-routing-${job}`);
  if (!existsSync(folder)) return new Map();
  const records = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Evidence)
    .filter(record => record.schema === EVIDENCE_FORM);
  return new Map(records.map(record => [record.gate, record]));
}

/** Everything that a rehearsal leaves behind for people and programs. */
function textsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => readFileSync(join(each.parentPath, each.name), 'utf8'));
}

describe('the routing middleware goes live', { timeout: 240_000 }, () => {
  const at = home();

  it('ends in GO through all three phases, with every smoke pack run', async () => {
    const done = await routing([], at);
    // It begins with the release PR, its dry run and the comment.
    expect(done.stdout).toContain('GO — routing is ready: 28 of 28 checks passed');
    expect(readFileSync(join(done.directory, 'summaries/release-pr.md'), 'utf8')).toContain('<!-- gonogo:release-pr:routing -->');
    expect(done.stdout).toContain('GO  routing-only, tier-1, tier-2 done');
    expect(done.exit).toBe(0);
    expect(routingOf(done.world).version).toBe('v1.0.0');
    expect([value(done.world, SAFE_MODE), value(done.world, AUTOMATION)]).toEqual(['false', 'true']);
    expect(JSON.parse(value(done.world, TEMPLATES) ?? '')).toEqual([
      't_order_status_ask_order_number',
      't_delivered_not_received_intake',
      't_missing_items_intake',
      't_order_status_verified',
    ]);
    const smoke = [
      ['phase-routing-only', 'pipeline-alive', 'controlled-tickets', 3],
      ['phase-tier-1', 'tier-1-subset', 'tier-0-rows', 12],
      ['phase-tier-1', 'tier-1-subset', 'tier-1-rows', 16],
      ['phase-tier-2', 'tier-2-subset', 'tier-2-rows', 14],
    ] as const;
    for (const [job, gate, check, cases] of smoke) {
      const found = recordsOf(done, job)
        .get(gate)
        ?.findings.find(finding => finding.check === check);
      expect(found, check).toMatchObject({ outcome: 'pass', actual: { count: cases } });
    }
    // What a rollback leaves does not look, to the approver, as if it came back by itself.
    const page = readFileSync(join(done.directory, 'summaries/gate-routing-only.md'), 'utf8');
    expect(page).toContain(
      '| release | v0.9.0 | v1.0.0 | left by a rollback; with --scope release: what stood before the cutover |',
    );
    const window = recordsOf(done, 'phase-routing-only').get('watch');
    expect(window).toMatchObject({ verdict: 'GO', looks: 61 });
    const junit = textsOf(join(done.directory, 'artifacts')).filter(text => text.includes('<testsuite'));
    expect(junit.length).toBeGreaterThanOrEqual(4);
    // Nothing that a ticket or an order holds, and no secret, stands in any file.
    const world = done.world;
    const forbidden = [
      ...Object.values(world.aws.secrets)
        .flatMap(({ values }) => Object.values(values))
        .filter(text => text.startsWith('PLANTED')),
      ...routingOf(world).orders.flatMap(({ email, tracking }) => [email, tracking]),
      ...richpanelOf(world).tickets.flatMap(({ body, requester }) => [body, requester.email]),
    ].filter(text => text.length > 8);
    const texts = [
      done.stdout,
      done.stderr,
      ...textsOf(join(done.directory, 'artifacts')),
      ...textsOf(join(done.directory, 'summaries')),
    ];
    expect(forbidden.length).toBeGreaterThan(100);
    expect(forbidden.filter(text => texts.some(each => each.includes(text)))).toEqual([]);
  });

  it('takes one template out of the list, and the others stay', async () => {
    const done = await routing(['rollback', '--scope', 'templates:t_missing_items_intake'], at);
    expect(done.exit).toBe(0);
    expect(JSON.parse(value(done.world, TEMPLATES) ?? '')).toEqual([
      't_order_status_ask_order_number',
      't_delivered_not_received_intake',
      't_order_status_verified',
    ]);
    expect([value(done.world, SAFE_MODE), value(done.world, AUTOMATION)]).toEqual(['false', 'true']);
  });

  it('rolls back the switches at once, and leaves the version until it is asked for', async () => {
    const done = await routing(['rollback'], at);
    expect(done.exit).toBe(0);
    expect([value(done.world, SAFE_MODE), value(done.world, AUTOMATION), value(done.world, TEMPLATES)]).toEqual([
      'true',
      'false',
      '[]',
    ]);
    expect(routingOf(done.world).version).toBe('v1.0.0');
    expect(done.stdout).toContain('left as it stands, as the plan says: release');
  });

  it('deploys the previous version when it is asked to', async () => {
    const done = await routing(['rollback', '--scope', 'release'], at);
    expect(done.exit).toBe(0);
    expect(routingOf(done.world).version).toBe('v0.9.0');
  });

  it('refuses a member that the list does not declare', async () => {
    const done = await routing(['rollback', '--scope', 'templates:t_unknown'], at);
    expect(done.exit).not.toBe(0);
    expect(done.stdout).toContain('UNKNOWN_SWITCH');
  });
});

/** Of the faults that the first gate sees one is played; test/stand-in/routing-faults.test.ts goes through all of them with the same gate. */
const PLAYED = ROUTING_FAULTS.filter(
  ({ id, at, expect: wanted }) => id === 'checklist-unsigned' || at !== 'start' || wanted.gate === undefined,
);

describe('with a fault, routing', { timeout: 240_000 }, () => {
  it.each(PLAYED.map(fault => [fault.id, fault] as const))('%s says NO-GO and ends as declared', async (id, fault) => {
    const done = await routing(['--fault', id], home());
    const { expect: wanted } = fault;
    expect(done.exit).toBe(1);
    expect(done.stdout).toMatch(
      new RegExp(`^NO-GO {2}${wanted.gate === undefined ? wanted.reason : wanted.seen[0].reason}`, 'm'),
    );
    expect(done.stdout).toContain('production stands so');
    if (wanted.gate === undefined) {
      // What the plan wants on record after a rollback, from the journal alone.
      const folder = join(done.directory, 'artifacts', `evidence-routing-phase-${wanted.phase}`);
      const filed = readdirSync(folder).filter(name => name.endsWith('.md'));
      const kept = filed.map(name => name.replace(/^routing\.c1\./, ''));
      const follow = ['Adversarial_and_Edge_Case_Test_Suite', 'Golden_Set', 'Risk_Register'].map(each => `follow-ups.${each}.md`);
      expect(kept).toEqual(expect.arrayContaining([...follow, 'incident-note.md']));
      expect(kept.includes('decision-log.md')).toBe(wanted.phase !== 'routing-only');
      const note = readFileSync(join(folder, 'routing.c1.incident-note.md'), 'utf8');
      expect(note).toContain(`\`${wanted.reason}\` in phase \`${wanted.phase}\``);
      expect(note).toContain('rolled back, every switch verified');
      const record = recordsOf(done, `phase-${wanted.phase}`).get('phase');
      expect(record).toMatchObject({ verdict: 'NO-GO', reason: wanted.reason });
      return;
    }
    const enter = recordsOf(done, `gate-${wanted.phase}`).get('preflight');
    const bad = (enter?.findings ?? [])
      .filter(({ outcome }) => outcome !== 'pass')
      .map(({ check, outcome, reason }) => ({ check, outcome, reason }));
    expect(bad).toEqual(wanted.seen);
  });
});
