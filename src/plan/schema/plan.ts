import type { FromSchema } from 'json-schema-to-ts';
import { DURATION, ID, TEXT } from '../../checks/common.ts';
import type { Check } from '../../checks/index.ts';
import { aroundPhases } from './around.ts';
import type { Gate } from './gate.ts';
import type { Phase } from './phase.ts';
import type { ReportPlan } from './report.ts';
import type { Step } from './step.ts';
import type { Switch } from './switch.ts';

const ARN = {
  type: 'string',
  pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$',
  description: 'the ARN of an IAM role',
} as const;
/** A reference, typed as any schema: to the type inference a reference that it cannot follow makes the whole object `never`. */
const CHECK: Readonly<Record<never, never>> = { $ref: '#/$defs/check' };
const REPORT: Readonly<Record<never, never>> = { $ref: '#/$defs/report' };
const ARGV = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  minItems: 1,
  description: 'program and arguments; no shell',
} as const;

const INSTANT = {
  type: 'string',
  pattern: '^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?Z$',
  description: 'a time in quotes such as "2026-11-23T09:00Z", UTC',
} as const;

/** The plan: one file per system. Whatever has an order is a list, so that its order is in the digest. */
export const planSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['gonogo', 'system', 'title', 'roles', 'environments', 'switches', 'phases', 'rollback'],
  properties: {
    gonogo: { const: 1, description: 'the version of this format' },
    system: { ...ID, description: 'the system’s name: typed to confirm a rollback' },
    title: TEXT,
    aws: {
      type: 'object',
      additionalProperties: false,
      required: ['account', 'region', 'roles'],
      properties: {
        account: { type: 'string', pattern: '^[0-9]{12}$', description: 'twelve digits in quotes' },
        region: { type: 'string', pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$', description: 'a region such as us-east-2' },
        roles: {
          type: 'object',
          additionalProperties: false,
          required: ['read', 'change', 'rollback'],
          properties: { read: ARN, change: ARN, rollback: ARN },
        },
      },
    },
    roles: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        properties: {
          id: ID,
          duty: TEXT,
          team: { type: 'string', minLength: 1, description: 'a GitHub team' },
          people: {
            type: 'array',
            items: { type: 'string', minLength: 1 },
            minItems: 1,
            uniqueItems: true,
            description: 'GitHub logins',
          },
        },
      },
    },
    environments: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'id', 'reviewers', 'branches'],
        properties: {
          name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$', description: 'the environment’s name, literal' },
          id: { type: 'integer', minimum: 1, description: 'its id on GitHub' },
          reviewers: { type: 'array', items: ID, description: 'roles; none only for the rollback environment' },
          branches: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
          wait: DURATION,
        },
      },
    },
    credentials: {
      type: 'object',
      propertyNames: ID,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['secret', 'hosts'],
        properties: {
          secret: { type: 'string', minLength: 1, description: 'the secret’s name' },
          field: { type: 'string', minLength: 1, description: 'the field, if the secret is a JSON object' },
          hosts: {
            type: 'array',
            items: { type: 'string', pattern: '^[a-z0-9.-]+$' },
            minItems: 1,
            description: 'the only hosts that it is sent to',
          },
          header: {
            type: 'string',
            pattern: '^[A-Za-z][A-Za-z0-9-]*$',
            description: 'the header that carries it (default: Authorization, as a bearer token)',
          },
        },
      },
    },
    release: {
      type: 'object',
      additionalProperties: false,
      properties: {
        branch: {
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$',
          description: 'the branch that the cutover is dispatched from; the commit must be on it',
        },
        frozen: { type: 'boolean', description: 'a rule must let nobody update the branch' },
        tag: {
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$',
          description: 'the tag that must stand on the commit of the run',
        },
        artifacts: { type: 'array', items: { type: 'string' } },
        window: {
          type: 'object',
          description: 'when it may be carried out: before and after it every gate and phase is refused; a rollback never is',
          additionalProperties: false,
          required: ['from', 'until'],
          properties: { from: INSTANT, until: INSTANT },
        },
      },
    },
    commands: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'run', 'applied', 'deadline'],
        properties: {
          id: ID,
          title: TEXT,
          run: ARGV,
          secrets: {
            type: 'object',
            additionalProperties: { type: 'string' },
            description: 'environment variables of the command, each from a secret',
          },
          applied: { ...CHECK, description: 'a check that tells whether it has happened' },
          undo: {
            description: 'the way back: a command, or a choice between two by a check',
            oneOf: [
              ARGV,
              {
                type: 'object',
                additionalProperties: false,
                required: ['if', 'then', 'else'],
                properties: { if: CHECK, then: ARGV, else: ARGV },
              },
            ],
          },
          irreversible: { ...TEXT, description: 'why there is no way back' },
          deadline: DURATION,
        },
      },
    },
    switches: {
      type: 'array',
      items: { $ref: '#/$defs/switch' },
      minItems: 1,
      description: 'in the order in which rollback sets them: fastest effect first',
    },
    contradictions: {
      type: 'array',
      description: 'states that must never stand together',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'never', 'because'],
        properties: {
          id: ID,
          never: { type: 'object', minProperties: 2, propertyNames: ID, additionalProperties: { type: 'string' } },
          because: TEXT,
        },
      },
    },
    check_sets: {
      type: 'array',
      description: 'named sets of checks that gates use',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'checks'],
        properties: { id: ID, title: TEXT, checks: { type: 'array', items: { $ref: '#/$defs/check' } } },
      },
    },
    reports: { type: 'array', items: REPORT, minItems: 1, description: 'reports over real traffic that gates take' },
    phases: { type: 'array', items: { $ref: '#/$defs/phase' }, minItems: 1 },
    triggers: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'when', 'then'],
        properties: {
          id: ID,
          title: TEXT,
          when: { ...CHECK, description: 'a check: the trigger fires when it fails' },
          phases: { type: 'array', items: ID, minItems: 1, description: 'the phases it watches (default: all)' },
          then: { enum: ['roll-back', 'hold', 'watch'] },
          decide_within: { ...DURATION, description: 'for hold: the time to decide in; then it rolls back' },
          decided_by: { ...ID, description: 'for hold: the role that decides' },
        },
      },
    },
    rollback: {
      type: 'object',
      additionalProperties: false,
      required: ['environment', 'manual'],
      properties: {
        environment: {
          type: 'string',
          minLength: 1,
          description: 'the environment of rollback.yml: no reviewers, a branch policy',
        },
        steps: {
          type: 'array',
          items: { $ref: '#/$defs/step' },
          minItems: 1,
          description: 'written out; lint proves that it covers what the switches derive',
        },
        verify: { type: 'array', items: { $ref: '#/$defs/gate' }, minItems: 1, description: 'gates run after it' },
        manual: { type: 'array', items: TEXT, minItems: 1, description: 'what a person must still do' },
      },
    },
    waivers: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['check', 'ticket', 'owner', 'reason', 'expires'],
        properties: {
          check: { ...ID, description: 'the id of the check' },
          ticket: { type: 'string', pattern: '^[A-Z][A-Z0-9]*-[0-9]+$', description: 'such as OPS-123' },
          owner: { ...ID, description: 'a role' },
          reason: TEXT,
          expires: {
            type: 'string',
            pattern: '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$',
            description: 'a date in quotes such as "2027-01-31"; the waiver holds to the end of that day, UTC',
          },
        },
      },
    },
    ...aroundPhases,
  },
} as const;

type Written = FromSchema<typeof planSchema>;
type Replaced = 'switches' | 'reports' | 'phases' | 'check_sets' | 'triggers' | 'rollback' | 'hypercare' | 'commands';

/** A plan that follows the schema. */
export type Plan = Omit<Written, Replaced> & {
  readonly switches: readonly Switch[];
  readonly phases: readonly Phase[];
  readonly reports?: readonly ReportPlan[];
  readonly commands?: readonly (Omit<NonNullable<Written['commands']>[number], 'applied'> & { readonly applied: Check })[];
  readonly check_sets?: readonly { readonly id: string; readonly title?: string; readonly checks: readonly Check[] }[];
  readonly triggers?: readonly (Omit<NonNullable<Written['triggers']>[number], 'when'> & { readonly when: Check })[];
  readonly rollback: Omit<Written['rollback'], 'steps' | 'verify'> & {
    readonly steps?: readonly Step[];
    readonly verify?: readonly Gate[];
  };
  readonly hypercare?: Omit<NonNullable<Written['hypercare']>, 'gate'> & { readonly gate: Gate };
};
export type Waiver = NonNullable<Plan['waivers']>[number];
export type Trigger = NonNullable<Plan['triggers']>[number];
export type Credential = NonNullable<Plan['credentials']>[string];
