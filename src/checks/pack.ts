import type { FromSchema } from 'json-schema-to-ts';
import { milliseconds } from '../duration.ts';
import type { Facts, Observation } from '../finding.ts';
import type { PackRun, PackSaid } from '../pack-ports.ts';
import { CHECK_BASE, DURATION, ID } from './common.ts';
import type { CheckKind } from './kind.ts';
import { COUNT, EFFECT, list, PATH, SECRET, WRITE_NEEDS_REASON } from './not-built/words.ts';

const shape = {
  type: 'object',
  description: 'the cases of a smoke pack',
  additionalProperties: false,
  required: ['kind', 'id', 'file', 'min'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'pack' },
    file: PATH,
    where: {
      type: 'object',
      minProperties: 1,
      propertyNames: ID,
      additionalProperties: { type: 'string', minLength: 1 },
      description: 'the rows that are run: column and value',
    },
    min: { ...COUNT, description: 'fewer cases than these are no pass' },
    within: { ...DURATION, description: 'the time in which every case must be over' },
    credentials: list(ID),
    subjects: { ...SECRET, description: 'the secret that holds the canary list: writes act on nobody else' },
    proves: { ...list(ID), description: 'what must be captured, each by name' },
    ...EFFECT,
  },
} as const;
const schema = { ...shape, ...WRITE_NEEDS_REASON } as const;

/** A check that runs a smoke pack. */
export type PackCheck = FromSchema<typeof shape>;

/** Names of cases in evidence; a pack of thousands would fill it. */
const MOST_NAMED = 20;

/**
 * What a pack's end means.
 * @param said of the pack
 * @param min fewer cases than these are no pass
 * @returns a pass only if every case passed and there were enough of them
 */
export function saidOfPack(said: PackSaid, min: number): Observation {
  const facts: Facts = {
    cases: { count: said.cases },
    passed: { count: said.passed },
    flaky: { count: said.flaky },
    conditions: { count: said.checks },
    took: { ms: said.ms },
    ...(said.open.length === 0 ? {} : { open: { words: said.open.slice(0, MOST_NAMED) } }),
  };
  const seen = { expected: { count: Math.max(min, said.cases) }, actual: { count: said.passed }, facts };
  if (said.outcome === 'fail') return { met: false, reason: said.reason, ...seen };
  if (said.outcome === 'error') return { met: 'error', reason: said.reason, ...seen };
  return said.cases < min ? { met: 'error', reason: 'TOO_FEW_CHECKS', ...seen } : { met: true, ...seen };
}

/**
 * What a check of a pack runs.
 * @param check of the plan
 * @returns the run, as the port takes it
 */
export function packRunOf(check: PackCheck): PackRun {
  return {
    file: check.file,
    where: (check.where ?? {}) as Readonly<Record<string, string>>,
    credentials: check.credentials ?? [],
    mayWrite: check.effect === 'write',
    ...(check.subjects === undefined ? {} : { subjects: check.subjects }),
  };
}

/** A smoke pack: every case passes, there are enough of them, and what must be proved was captured. */
export const pack: CheckKind<PackCheck, 'packs'> = {
  kind: 'pack',
  schema,
  needs: ['packs'],
  waivable: 'never',
  deadlineOf: ({ within }) => (within === undefined ? '15m' : `${milliseconds(within) / 1000 + 30}s`),
  async observe(check, on, { signal }): Promise<Observation> {
    const said = await on.packs.run(packRunOf(check), signal);
    const seen = saidOfPack(said, check.min);
    if (seen.met !== true) return seen;
    const told = { ...(seen.facts === undefined ? {} : { facts: seen.facts }) };
    const missing = (check.proves ?? []).filter(name => !said.captured.includes(name));
    if (missing.length > 0)
      return { met: 'error', reason: 'CAPTURE_FAILED', expected: { words: missing }, actual: { word: 'absent' }, ...told };
    const within = check.within === undefined ? undefined : milliseconds(check.within);
    if (within !== undefined && said.ms > within)
      return { met: false, reason: 'TOO_SLOW', expected: { ms: within }, actual: { ms: said.ms }, ...told };
    return seen;
  },
};
