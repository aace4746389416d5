import type { Code } from '../codes.ts';
import { milliseconds } from '../duration.ts';
import { asGonogoError } from '../errors.ts';
import type { ReportPlan, Sampler } from '../plan/schema/index.ts';
import { checkpointOf, type Kept } from './checkpoint.ts';
import { type Keeping, keepingOf, MOST_MARKED } from './keeping.ts';
import { type Keyed, keyed } from './keyed.ts';
import { ruleDigest } from './rule-digest.ts';
import type { TakeOn, TakeRun } from './run.ts';

/** How a report begins: anew, or with what an interrupted one left. */
export interface Begun {
  readonly key: Keyed;
  readonly keeping: Keeping;
  readonly kept?: Kept;
}

/**
 * Begins a report: goes on from the checkpoint if that is asked for and there is a fitting one, else makes a new key. Without a
 * checkpoint the report is taken all the same.
 * @param plan the report
 * @param sampler its sampler
 * @param on the ports
 * @param run the run
 * @param say told why it begins anew, or why there is no checkpoint
 * @returns the key of this report and what keeps its checkpoint
 * @throws the signal's reason
 */
export async function begin(
  plan: ReportPlan,
  sampler: Sampler,
  on: TakeOn,
  run: TakeRun,
  say: (code: Code) => Promise<void>,
): Promise<Begun> {
  const { clock } = on;
  const { signal, system, world } = run;
  const same = { form: 1, plan: run.planDigest, rule: ruleDigest(plan), world, samples: sampler.samples } as const;
  const checkpoint = checkpointOf(on.parameters, { system, report: plan.id }, same, signal);
  const keeping = (key: Keyed): Keeping => keepingOf(checkpoint, key, clock, signal, say);
  try {
    if (run.resume) {
      const found = await checkpoint.read(milliseconds(plan.within), clock.now());
      if (!('none' in found)) return { ...found, keeping: keeping(found.key) };
      await say(found.none);
    }
    if (sampler.samples > MOST_MARKED) {
      await say('CHECKPOINT_TOO_LARGE');
      return without();
    }
  } catch (thrown) {
    signal.throwIfAborted();
    if (asGonogoError(thrown).code === 'DEFECT') throw thrown;
    // Nothing is known of the checkpoint that stands there, but a new one can still be kept.
    await say('CHECKPOINT_OTHER');
  }
  const key = keyed();
  return { key, keeping: keeping(key) };
}

/** A key for this run alone, and no checkpoint. */
function without(): Begun {
  const nothing = () => Promise.resolve();
  return { key: keyed(), keeping: { now: nothing, end: nothing } };
}
