import { pathsOf } from '../../journal/paths.ts';
import type { Plan } from '../schema/index.ts';
import { arnsOf } from './arn.ts';
import { type Policy, type Statement, statementsOf } from './need.ts';
import { needsOfRole, type Role } from './role-needs.ts';

/** A policy, and why each of its statements stands there. */
export interface Permissions {
  readonly policy: Policy;
  /** By Sid. */
  readonly because: Readonly<Record<string, string>>;
}

const SECRET_READS = ['secretsmanager:BatchGetSecretValue', 'secretsmanager:GetSecretValue'];
const PARAMETER_WRITES = [
  'ssm:DeleteParameter',
  'ssm:DeleteParameters',
  'ssm:LabelParameterVersion',
  'ssm:PutParameter',
  'ssm:UnlabelParameterVersion',
];
const FUNCTION_WRITES = [
  'lambda:AddPermission',
  'lambda:CreateFunction',
  'lambda:DeleteFunction',
  'lambda:PublishVersion',
  'lambda:PutFunctionConcurrency',
  'lambda:UpdateAlias',
  'lambda:UpdateFunctionCode',
  'lambda:UpdateFunctionConfiguration',
];

/**
 * The least that a role must be allowed, and denials of what it must never be allowed, whatever else is attached to it.
 * @param plan the plan
 * @param role which
 * @returns the policy and its reasons
 * @throws GonogoError as `needsOfRole`
 */
export function permissionsOf(plan: Plan, role: Role): Permissions {
  const told = statementsOf(needsOfRole(plan, role));
  const allows = told.map(({ because: _, ...statement }): Statement => statement);
  const denies = [...deniesOf(allows), keepsOf(plan)];
  return {
    policy: {
      Version: '2012-10-17',
      Statement: [...allows, ...denies.map(({ because: _, ...statement }): Statement => statement)],
    },
    because: Object.fromEntries([...told, ...denies].map(({ Sid, because }) => [Sid, because])),
  };
}

/** What is only ever added: nothing of gonogo takes it away, so no role may. */
function keepsOf(plan: Plan): Statement & { readonly because: string } {
  const { root } = pathsOf(plan.system);
  const { parameter } = arnsOf(plan);
  return {
    Sid: 'NeverForgetWhatWasUsedOrDone',
    Effect: 'Deny',
    Action: ['ssm:DeleteParameter', 'ssm:DeleteParameters'],
    Resource: ['journal', 'restore', 'signoffs'].map(each => parameter(`${root}/${each}/*`)),
    because: 'an approval that was used stays used; what a phase changed and what stood before it stay known',
  };
}

/** A denial wins over every permission: an administrator's policy attached by mistake does not open these. */
function deniesOf(allows: readonly Statement[]): readonly (Statement & { readonly because: string })[] {
  const guarded = [
    {
      Sid: 'NeverAnotherSecret',
      actions: SECRET_READS,
      because: 'the value of a secret that the plan does not name is never read, whatever else is attached to this role',
    },
    {
      Sid: 'NeverAnotherParameter',
      actions: PARAMETER_WRITES,
      because: 'a parameter that the plan does not name is never written or taken away',
    },
    {
      Sid: 'NeverAnotherFunction',
      actions: FUNCTION_WRITES,
      because: 'a function that holds no switch of this role is never changed',
    },
  ].map(({ Sid, actions, because }) => {
    const allowed = allows
      .filter(({ Action }) => Action.some(each => actions.includes(each)))
      .flatMap(each => each.Resource ?? []);
    const beyond = [...new Set(allowed)].sort();
    return {
      Sid,
      Effect: 'Deny' as const,
      Action: actions,
      ...(beyond.length === 0 ? { Resource: ['*'] } : { NotResource: beyond }),
      because,
    };
  });
  return [
    ...guarded,
    {
      Sid: 'NeverUnmaskALog',
      Effect: 'Deny',
      Action: ['logs:Unmask'],
      Resource: ['*'],
      because: 'what a data protection policy hides stays hidden; no check needs it',
    },
  ];
}
