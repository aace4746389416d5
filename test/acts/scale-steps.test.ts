/** A scale-up in several steps: the allowlist is widened, watched, widened again, watched, and taken away. */
import { describe, expect, it } from 'vitest';
import type { Phase, Plan } from '../../src/plan/schema/index.ts';
import { actor, GO, NO_GO, PLAN, runPhase, switches, worldBefore } from './rig.ts';

const scale = PLAN.phases.find(({ id }) => id === 'scale') as Phase;
const [watch] = scale.leave ?? [];
if (!watch) throw new Error('expected the scale-up to be watched');
const window = (id: string) => ({ ...watch, id });
const STEPS: Phase['steps'] = [
  { set: { allowlist: { secret: 'rp-mw/prod/scale/allowlist' } } },
  window('wider'),
  { set: { allowlist: 'everyone@example.invalid' } },
  window('widest'),
  { set: { allowlist: { absent: true, because: 'the canary was stable in every step' } } },
];
const PLANNED: Plan = { ...PLAN, phases: PLAN.phases.map(each => (each.id === 'scale' ? { ...each, steps: STEPS } : each)) };

describe('a scale-up in steps', () => {
  it('has a window after each of them, with what it set standing', async () => {
    const world = await worldBefore('scale');
    const on = await actor(world);
    const seen: [string | undefined, string | undefined][] = [];
    const done = await runPhase(on, 'scale', {
      plan: PLANNED,
      look: async gate => {
        seen.push([gate.id ?? gate.gate, switches(world)['allowlist']]);
        return { verdict: 'GO', digest: 'sha256:none' };
      },
    });
    await on.standIn.close();
    expect(done.end).toBe('done');
    expect(seen.map(([gate]) => gate)).toEqual(['wider', 'widest', 'watch']);
    const values = seen.map(([, value]) => value);
    expect(values[1]).toBe('everyone@example.invalid');
    expect(values[2]).toBeUndefined();
    expect(new Set(values).size).toBe(3);
  });

  it('a NO-GO in the middle takes back every step so far', async () => {
    const world = await worldBefore('scale');
    const on = await actor(world);
    let looks = 0;
    const done = await runPhase(on, 'scale', {
      plan: PLANNED,
      look: () => {
        looks += 1;
        return looks < 2 ? GO() : NO_GO();
      },
    });
    await on.standIn.close();
    expect(done.end).toBe('rolled-back');
    expect(switches(world)).toMatchObject({ outbound: 'false', automation_enabled: 'false' });
    expect(switches(world)['allowlist']).not.toBe('everyone@example.invalid');
  });
});
