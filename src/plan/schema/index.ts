import { CHECKS } from '../../checks/index.ts';
import { gateSchema } from './gate.ts';
import { phaseSchema } from './phase.ts';
import { planSchema } from './plan.ts';
import { reportSchema } from './report.ts';
import { STEP_KINDS, VALUE_KINDS, valueSchema } from './step.ts';
import { SWITCH_KINDS } from './switch.ts';

/**
 * Chooses a schema by the key that is present, so that one mistake gives one error and not one for every kind.
 * @param kinds the telling key and the schema of each kind
 * @param otherwise the schema when no key is there
 * @returns a chain of if, then, else
 */
function byKey(kinds: readonly { readonly key: string; readonly schema: object }[], otherwise: object): object {
  return kinds.reduceRight<object>(
    (rest, kind) => ({ if: { type: 'object', required: [kind.key] }, then: kind.schema, else: rest }),
    otherwise,
  );
}

/** The whole plan as one JSON Schema (draft-07), for ajv and for editors. */
export const PLAN_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:gonogo:plan:1',
  title: 'gonogo plan',
  ...planSchema,
  $defs: {
    check: {
      type: 'object',
      required: ['kind', 'id'],
      discriminator: { propertyName: 'kind' },
      oneOf: CHECKS.map(check => check.schema),
    },
    value: {
      if: { type: 'object' },
      then: byKey(VALUE_KINDS, { anyOf: VALUE_KINDS.map(kind => ({ required: [kind.key] })) }),
      else: { type: 'string', description: valueSchema.description },
    },
    gate: gateSchema,
    switch: byKey(SWITCH_KINDS, { type: 'object', anyOf: SWITCH_KINDS.map(kind => ({ required: [kind.key] })) }),
    step: byKey([...STEP_KINDS, { key: 'gate', schema: { $ref: '#/$defs/gate' } }], {
      type: 'object',
      anyOf: [...STEP_KINDS.map(kind => ({ required: [kind.key] })), { required: ['gate'] }],
    }),
    phase: phaseSchema,
    report: reportSchema,
  },
};

export type { Gate } from './gate.ts';
export type { Phase } from './phase.ts';
export type { Credential, Plan, Trigger, Waiver } from './plan.ts';
export type { Lookup, ReportCommand, ReportPlan, Sampler } from './report.ts';
export type { DoStep, RevertStep, SetStep, Step, Value } from './step.ts';
export type { ListSwitch, ParameterSwitch, Switch, VariableSwitch, VersionSwitch } from './switch.ts';
