/** Trouble that a cutover must get through: through the rendered workflow and the committed bundle to full scale. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { newProduction } from '../../src/rehearsal/production.ts';
import { currentSecret } from '../../src/stand-in/order-status/secret.ts';
import { SCENARIOS } from '../../src/stand-in/scenarios.ts';
import { emptyFolder } from './bundle.ts';
import { jobsOf, PLAN, recordsOf, rehearse } from './rehearse.ts';
import { strangers, switchesOf } from './switches.ts';

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** What the three phases set, one after the other; what none sets stays. */
function fullScale(): Readonly<Record<string, string | null>> {
  const world = newProduction(PLAN, 1);
  const sets = PLAN.phases.flatMap(phase => (phase.steps ?? []).flatMap(step => ('set' in step ? Object.entries(step.set) : [])));
  const values = sets.map(([id, to]) => [
    id,
    typeof to === 'string' ? to : 'secret' in to ? (currentSecret(world, to.secret) ?? null) : null,
  ]);
  return { ...switchesOf(world), ...Object.fromEntries(values) };
}

/**
 * Of the others each takes half a minute and meets no other part of the bundle: test/stand-in/order-status-phases.test.ts goes through
 * them with the same phases and checks.
 */
const PLAYED = ['brief-throttling', 'one-slow-function-update', 'metrics-down-five-minutes', 'alarm-red-before-start'];
/** What a scenario leaves in the record of the canary's window. */
const TRACES: Readonly<Record<string, { readonly check: string; readonly facts: object }>> = {
  'metrics-down-five-minutes': { check: 'vendor-429-rate', facts: { looks: { count: 46 }, looks_unanswered: { count: 5 } } },
  'alarm-red-before-start': { check: 'alarm-support-backlog', facts: { looks: { count: 46 } } },
};

describe('each scenario ends in GO at full scale', () => {
  it.each(SCENARIOS.filter(({ id }) => PLAYED.includes(id)).map(({ id }) => [id]))(
    '%s',
    async id => {
      const home = emptyFolder();
      homes.push(home);
      const done = await rehearse(['--scenario', id], home);
      const why = done.stdout.slice(-3000) + done.stderr;
      expect(done.exit, why).toBe(0);
      expect(done.stderr).toBe('');
      expect(done.stdout).toMatch(/^GO {2}shadow, canary, scale done; production is at full scale$/m);
      expect(done.stdout).not.toMatch(/^NO-GO/m);
      expect(switchesOf(done.world)).toEqual(fullScale());
      expect(strangers(done.world)).toMatchObject(strangers(newProduction(PLAN, 1)));
      expect([...jobsOf(done)].sort()).toEqual(
        [...PLAN.phases.flatMap(({ id: phase }) => [`gate-${phase}`, `phase-${phase}`]), 'watch-canary', 'pin'].sort(),
      );
      for (const { id: phase, leave } of PLAN.phases) {
        const records = recordsOf(done, `phase-${phase}`);
        // Preflight and sign-off of the gate, those of the leave gates, and the phase itself.
        expect(records.size).toBe(3 + (leave ?? []).length);
        for (const record of records.values()) expect(record).toMatchObject({ verdict: 'GO', world: 'rehearsal' });
      }
      const trace = TRACES[id];
      const watched = recordsOf(done, 'phase-canary').get('canary');
      if (trace) expect(watched?.findings.find(({ check }) => check === trace.check)).toMatchObject({ facts: trace.facts });
    },
    150_000,
  );

  it('says when it took over the lock of a dead run', async () => {
    const home = emptyFolder();
    homes.push(home);
    const done = await rehearse(['--scenario', 'lock-of-a-dead-run', '--through', 'shadow'], home);
    expect(done.stdout).toContain('lock taken over from the dead run another-run');
    expect(done.exit).toBe(0);
  }, 150_000);
});
