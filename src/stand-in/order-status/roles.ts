/** The three roles that the plan names, with no more rights than each needs, and the sessions made from them. */

import type { Session } from '../aws/state.ts';
import { idFrom } from '../random.ts';
import type { World } from '../state.ts';
import {
  AUTOMATION,
  CANARY_ALLOWLIST,
  JOURNAL_ROOT,
  RICHPANEL_KEY,
  SAFE_MODE,
  SCALE_ALLOWLIST,
  SHOPIFY_TOKEN,
  WORKER,
} from './names.ts';

export type RoleName = 'read' | 'change' | 'rollback';
type Rules = NonNullable<Session['allow']>;

/** What every role may read of AWS. */
export const READS_OF_AWS: readonly string[] = [
  'ssm:Get*',
  'ssm:Describe*',
  'secretsmanager:DescribeSecret',
  'lambda:Get*',
  'lambda:List*',
  'lambda:Invoke*',
  'cloudwatch:Get*',
  'cloudwatch:List*',
  'cloudwatch:Describe*',
  'logs:Get*',
  'logs:Describe*',
  'logs:FilterLogEvents',
  'logs:TestMetricFilter',
  'logs:StartQuery',
  'logs:StopQuery',
  'events:List*',
  'events:Describe*',
  'scheduler:List*',
  'scheduler:Get*',
  'cloudformation:Describe*',
];

const READS: Rules = [
  { ops: [...READS_OF_AWS] },
  { ops: ['secretsmanager:GetSecretValue'], resources: [RICHPANEL_KEY, SHOPIFY_TOKEN] },
];

const KEEPING = ['ssm:PutParameter', 'ssm:DeleteParameter', 'ssm:DeleteParameters', 'ssm:LabelParameterVersion'];

const WRITES: Rules = [
  { ops: ['ssm:PutParameter', 'ssm:DeleteParameter', 'ssm:LabelParameterVersion'], resources: [SAFE_MODE, AUTOMATION] },
  { ops: KEEPING, resources: [JOURNAL_ROOT] },
  { ops: ['lambda:UpdateFunctionConfiguration', 'lambda:PublishVersion', 'lambda:UpdateAlias'], resources: [WORKER] },
  { ops: ['secretsmanager:GetSecretValue'], resources: [CANARY_ALLOWLIST, SCALE_ALLOWLIST] },
];

/** What each role may do. */
export const ROLES: Readonly<Record<RoleName, Rules>> = {
  read: [...READS, { ops: KEEPING, resources: [`${JOURNAL_ROOT}records/`] }],
  change: [...READS, ...WRITES],
  rollback: [...READS, ...WRITES],
};

/** The arn of a role of this world. */
export function roleArn(world: World, name: RoleName): string {
  return `arn:aws:iam::${world.account}:role/gonogo-order-status-${name}`;
}

export interface Assumed {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Epoch ms of virtual time. */
  readonly expiresAt: number;
}

/**
 * Opens a session, as `sts:AssumeRoleWithWebIdentity` does for a job. `role` is the role's arn, `durationSeconds` is cut to the
 * longest that the world lets a session of this role live. RangeError for a role that does not exist.
 */
export function assumeRole(
  world: World,
  ask: { readonly role: string; readonly session: string; readonly durationSeconds: number },
): Assumed {
  const name = (Object.keys(ROLES) as RoleName[]).find(each => ask.role.endsWith(`:role/gonogo-order-status-${each}`));
  if (name === undefined) throw new RangeError('this production has no such role');
  const policy = policyOf(world);
  const expiresAt = world.clock.now + Math.min(ask.durationSeconds * 1000, policy.longestMs[name] ?? Number.POSITIVE_INFINITY);
  const count = Object.keys(world.aws.sts.sessions).length + 1;
  const mark = idFrom('session', world.seed, count).replaceAll('-', '').toUpperCase();
  const accessKeyId = `ASIASTANDIN${mark.slice(0, 9)}`;
  world.aws.sts.sessions[accessKeyId] = {
    role: `${assumed(roleArn(world, name))}/${ask.session}`,
    expiresAt,
    allow: rulesOf(world, name),
  };
  return { accessKeyId, secretAccessKey: `PLANTED-aws-secret-${mark}`, sessionToken: `PLANTED-aws-session-${mark}`, expiresAt };
}

function assumed(role: string): string {
  return role.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/');
}

/** How the account's policies stand, as far as faults change them. */
export interface Policy {
  /** Longest life of a session by role, ms; absent = as long as asked. */
  longestMs: Partial<Record<RoleName, number>>;
  /** Areas below the journal's root that nobody may write. */
  sealed: string[];
}

/** The areas that gonogo keeps below its root. */
export const AREAS = ['lock', 'fence', 'restore', 'journal', 'records', 'baseline', 'canary'] as const;

const SLOT = 'order-status-policy';

/** The policies of a world; RangeError in a world without order status. */
export function policyOf(world: World): Policy {
  const policy = world.vendors[SLOT];
  if (typeof policy !== 'object' || policy === null) throw new RangeError('this world has no order-status roles');
  return policy as Policy;
}

/** Puts the roles into a world: policies without restriction, and a lasting session each for tests. */
export function placeRoles(world: World): void {
  world.vendors[SLOT] = { longestMs: {}, sealed: [] } satisfies Policy;
  for (const name of Object.keys(ROLES) as RoleName[]) {
    world.aws.sts.sessions[TEST_KEYS[name]] = {
      role: `${assumed(roleArn(world, name))}/test`,
      expiresAt: null,
      allow: rulesOf(world, name),
    };
  }
}

/** Access key ids of sessions that never end, one a role. Any secret key goes with them. */
export const TEST_KEYS: Readonly<Record<RoleName, string>> = {
  read: 'ASIASTANDINREAD00001',
  change: 'ASIASTANDINCHANGE001',
  rollback: 'ASIASTANDINROLLBACK1',
};

function rulesOf(world: World, name: RoleName): Rules {
  const { sealed } = policyOf(world);
  const open = AREAS.filter(area => !sealed.includes(area)).map(area => `${JOURNAL_ROOT}${area}`);
  return ROLES[name].map(({ ops, resources }) => ({
    ops: [...ops],
    ...(resources === undefined
      ? {}
      : { resources: resources.flatMap(each => (sealed.length > 0 && each === JOURNAL_ROOT ? open : [each])) }),
  }));
}
