/** A phase is admitted by the record that its gate wrote, and told apart why another is refused: stale, or tampered with. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonical } from '../../src/canonical.ts';
import { type Evidence, type Sealed, seal } from '../../src/evidence.ts';
import { gateId } from '../../src/gates/place.ts';
import { headName, keepHead } from '../../src/journal/heads.ts';
import { admitByEvidence } from '../../src/phase/admit.ts';
import { type Actor, actor, DIGEST, PLAN, productionBefore } from './rig.ts';

const COMMIT = 'c'.repeat(40);
const [PHASE] = PLAN.phases;
if (!PHASE) throw new Error('expected a phase');
const GATES = PHASE.enter.map(gateId);
const MINUTE = 60_000;

let one: Actor;
let files: Map<string, string>;
beforeEach(async () => {
  one = await actor(productionBefore());
  files = new Map();
});
afterEach(() => one.standIn.close());

const record = (gate: string, more: Partial<Omit<Evidence, 'schema'>> = {}): Sealed =>
  seal({
    world: 'rehearsal',
    mode: 'normal',
    system: PLAN.system,
    plan: DIGEST,
    commit: COMMIT,
    run: { id: '42', attempt: 1, job: 'gate-shadow' },
    tool: { version: '0.1.0', bundle: 'b'.repeat(64) },
    phase: PHASE.id,
    gate,
    kind: 'preflight',
    verdict: 'GO',
    declared: ['a'],
    findings: [
      {
        check: 'a',
        kind: 'stack',
        outcome: 'pass',
        reason: 'MET',
        expected: { word: 'OK' },
        actual: { word: 'OK' },
        at: 1,
        ms: 2,
      },
    ],
    looks: 1,
    from: one.clock.now() - 1000,
    to: one.clock.now(),
    prev: null,
    ...more,
  });

/** The gate job: its head in the account, its file on its way. */
async function gateJob(more: Partial<Omit<Evidence, 'schema'>> = {}, travels = true): Promise<void> {
  for (const gate of GATES) {
    const sealed = record(gate, more);
    await keepHead(one.target.parameters, sealed);
    if (travels) files.set(gate, sealed.text);
  }
}

const admitted = () =>
  admitByEvidence({
    plan: PLAN,
    planDigest: DIGEST,
    phase: PHASE,
    target: one.target,
    world: 'rehearsal',
    commit: COMMIT,
    file: gate => files.get(gate),
  });
const spoil = (how: (text: string) => string): void => {
  for (const [gate, text] of files) files.set(gate, how(text));
};

describe('a phase is admitted', () => {
  it('by the record whose digest stands in the account', async () => {
    await gateJob();
    expect(await admitted()).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a gate that was run again by somebody else', () => {
  it.each([
    ['later', MINUTE],
    ['earlier, and kept later', -MINUTE],
  ])('%s is EVIDENCE_STALE: what was approved is no longer the newest', async (_, ms) => {
    await gateJob();
    const at = one.clock.now() + ms;
    await gateJob({ run: { id: '43', attempt: 1, job: 'gate-shadow' }, from: at - 1000, to: at }, false);
    await one.standIn.advance(2 * MINUTE);
    await expect(admitted()).rejects.toMatchObject({ code: 'EVIDENCE_STALE' });
  });

  it('and says NO-GO now is EVIDENCE_NO_GO; with another plan or commit EVIDENCE_OTHER_PLAN', async () => {
    await gateJob();
    await gateJob({ verdict: 'NO-GO', reason: 'TRIGGERED' }, false);
    await expect(admitted()).rejects.toMatchObject({ code: 'EVIDENCE_NO_GO' });
    await gateJob({ commit: 'd'.repeat(40) }, false);
    await expect(admitted()).rejects.toMatchObject({ code: 'EVIDENCE_OTHER_PLAN' });
  });

  it('is admitted by its own record', async () => {
    await gateJob();
    await one.standIn.advance(MINUTE);
    await gateJob();
    expect(await admitted()).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a head that says more than its record', () => {
  const later = async (by: number): Promise<void> => {
    for (const gate of GATES) {
      const name = headName(PLAN.system, PHASE.id, gate);
      const found = (await one.target.parameters.get([name])).get(name);
      const head = JSON.parse(found?.value ?? '{}') as { at: number };
      const value = canonical({ ...head, at: head.at + by });
      await one.target.parameters.put({ name, value, type: 'String', mode: 'overwrite' });
    }
  };

  it('makes no old record young: the read role writes heads', async () => {
    await gateJob();
    await one.standIn.advance(3 * 60 * MINUTE);
    await later(3 * 60 * MINUTE);
    await expect(admitted()).rejects.toMatchObject({ code: 'EVIDENCE_TAMPERED' });
  });

  it.each([1, -1])('by %i ms is EVIDENCE_TAMPERED', async ms => {
    await gateJob();
    await later(ms);
    await expect(admitted()).rejects.toMatchObject({ code: 'EVIDENCE_TAMPERED' });
  });
});

describe('a file that was tampered with is EVIDENCE_TAMPERED', () => {
  it.each<[string, (text: string) => string]>([
    ['a value changed, of the same time', text => text.replace('"OK"', '"KO"')],
    ['no longer in canonical form', text => text.replace('{', '{ ')],
    ['not earned', text => text.replace('"pass"', '"fail"')],
    ['a field more', text => canonical({ ...(JSON.parse(text) as object), note: 'x' })],
    ['no JSON', text => text.slice(1)],
    ['empty', () => ''],
  ])('%s', async (_, how) => {
    await gateJob();
    spoil(how);
    await expect(admitted()).rejects.toMatchObject({ code: 'EVIDENCE_TAMPERED' });
  });

  it.each<[string, Partial<Omit<Evidence, 'schema'>>]>([
    ['of another system', { system: 'payments' }],
    ['of another phase', { phase: 'canary' }],
    ['of another gate', { gate: 'other' }],
  ])('the record %s', async (_, more) => {
    await gateJob();
    spoil(text => {
      const { schema: _schema, ...whole } = JSON.parse(text) as Evidence;
      return seal({ ...whole, ...more }).text;
    });
    await expect(admitted()).rejects.toMatchObject({ code: 'EVIDENCE_TAMPERED' });
  });

  it('a break-glass record that the account names', async () => {
    await gateJob({ mode: 'break-glass', break_glass: { ticket: 'OPS-123', caller: 'assumed-role/on-call' } });
    await expect(admitted()).rejects.toMatchObject({ code: 'EVIDENCE_TAMPERED' });
  });

  it('and one that did not arrive is EVIDENCE_MISSING', async () => {
    await gateJob({}, false);
    await expect(admitted()).rejects.toMatchObject({ code: 'EVIDENCE_MISSING' });
  });
});
