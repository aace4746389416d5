import type { JsonSchema } from './json-schema.ts';
import { stepsOf } from './lint.ts';
import type { Expectation, Operations, Pack } from './types.ts';

const ofOne = (operations: Operations | undefined): readonly JsonSchema[] =>
  operations?.['schema'] === undefined ? [] : [operations['schema'] as JsonSchema];

const ofExpectation = (expectation: Expectation): readonly JsonSchema[] => [
  ...ofOne(expectation),
  ...ofOne(expectation.every),
  ...ofOne(expectation.some),
];

/**
 * The JSON Schemas of a pack.
 * @param pack the pack
 * @returns each once, in the order of the file
 */
export function schemasIn(pack: Pack): readonly JsonSchema[] {
  const cases = [...(pack.cases ?? []), ...(pack.table === undefined ? [] : [pack.table.case])];
  const steps = cases.flatMap(one => [...stepsOf(one), ...(one.cleanup ?? [])]);
  const all = steps.flatMap(({ expect, until = [], fail_when: failed = [] }) => [...(expect ?? []), ...until, ...failed]);
  return [...new Map(all.flatMap(ofExpectation).map(schema => [JSON.stringify(schema), schema])).values()];
}
