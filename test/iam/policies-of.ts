/** The policies of the example plans, and calls to ask them about. */
import { readFileSync } from 'node:fs';
import type { Policy } from '../../src/plan/iam/need.ts';
import { permissionsOf } from '../../src/plan/iam/permissions.ts';
import type { Role } from '../../src/plan/iam/role-needs.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { allowedBy } from '../../src/stand-in/aws/policy.ts';

export const SYSTEMS = ['order-status', 'routing'] as const;
export type System = (typeof SYSTEMS)[number];

const plans = new Map<string, Plan>();

/** An example plan. */
export function planOf(system: string): Plan {
  const known = plans.get(system);
  if (known) return known;
  const loaded = loadPlan(readFileSync(`examples/${system}/plan.yaml`));
  if ('problems' in loaded) throw new Error(`the example ${system} is not valid`);
  plans.set(system, loaded.plan);
  return loaded.plan;
}

const policies = new Map<string, Policy>();

/** Whether a role's rendered policy lets a call pass. */
export function may(system: System, role: Role, action: string, ...resources: string[]): boolean {
  const policy = policies.get(`${system} ${role}`) ?? permissionsOf(planOf(system), role).policy;
  policies.set(`${system} ${role}`, policy);
  return allowedBy(policy, action, resources);
}

const HERE = 'us-east-2:123456789012';
export const parameter = (name: string): string => `arn:aws:ssm:${HERE}:parameter${name}`;
export const secret = (name: string): string => `arn:aws:secretsmanager:${HERE}:secret:${name}-a1B2c3`;
export const lambda = (name: string): string => `arn:aws:lambda:${HERE}:function:${name}`;
export const group = (name: string): string => `arn:aws:logs:${HERE}:log-group:${name}`;
