/** The three roles of routing's plan, with no more rights than each needs, and the sessions made from them. */
import type { Session } from '../aws/state.ts';
import { READS_OF_AWS } from '../order-status/roles.ts';
import { idFrom } from '../random.ts';
import type { World } from '../state.ts';
import {
  AUTOMATION,
  DEPLOY_TOKEN,
  JOURNAL_ROOT,
  RICHPANEL_KEY,
  SAFE_MODE,
  TEMPLATES,
  TEST_CUSTOMERS,
  WEBHOOK_TOKEN,
} from './names.ts';

type RoleName = 'read' | 'change' | 'rollback';
type Rules = NonNullable<Session['allow']>;

const KEEPING = ['ssm:PutParameter', 'ssm:DeleteParameter', 'ssm:DeleteParameters', 'ssm:LabelParameterVersion'];
const READS: Rules = [
  { ops: [...READS_OF_AWS] },
  { ops: ['secretsmanager:GetSecretValue'], resources: [RICHPANEL_KEY, WEBHOOK_TOKEN, TEST_CUSTOMERS] },
];
const WRITES: Rules = [
  {
    ops: ['ssm:PutParameter', 'ssm:DeleteParameter', 'ssm:LabelParameterVersion'],
    resources: [AUTOMATION, SAFE_MODE, TEMPLATES],
  },
  { ops: KEEPING, resources: [JOURNAL_ROOT] },
  { ops: ['secretsmanager:GetSecretValue'], resources: [DEPLOY_TOKEN] },
];

/** What each role may do. */
export const ROLES: Readonly<Record<RoleName, Rules>> = {
  read: [...READS, { ops: KEEPING, resources: [`${JOURNAL_ROOT}records/`] }],
  change: [...READS, ...WRITES],
  rollback: [...READS, ...WRITES],
};

/** Access key ids of sessions that never end, one a role. Any secret key goes with them. */
export const TEST_KEYS: Readonly<Record<RoleName, string>> = {
  read: 'ASIASTANDINMWREAD001',
  change: 'ASIASTANDINMWCHANGE1',
  rollback: 'ASIASTANDINMWROLLBAC',
};

/** Puts a lasting session of each role into a world, for tests. */
export function placeRoles(world: World): void {
  for (const name of Object.keys(ROLES) as RoleName[])
    world.aws.sts.sessions[TEST_KEYS[name]] = { role: assumed(world, name, 'test'), expiresAt: null, allow: [...ROLES[name]] };
}

/** Opens a session, as `sts:AssumeRoleWithWebIdentity` does for a job. RangeError for a role that does not exist. */
export function assumeRole(
  world: World,
  ask: { readonly role: string; readonly session: string; readonly durationSeconds: number },
): { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken: string; readonly expiresAt: number } {
  const name = (Object.keys(ROLES) as RoleName[]).find(each => ask.role.endsWith(`:role/gonogo-routing-${each}`));
  if (name === undefined) throw new RangeError('this production has no such role');
  const expiresAt = world.clock.now + ask.durationSeconds * 1000;
  const mark = idFrom('session', world.seed, Object.keys(world.aws.sts.sessions).length + 1)
    .replaceAll('-', '')
    .toUpperCase();
  const accessKeyId = `ASIASTANDIN${mark.slice(0, 9)}`;
  world.aws.sts.sessions[accessKeyId] = { role: assumed(world, name, ask.session), expiresAt, allow: [...ROLES[name]] };
  return { accessKeyId, secretAccessKey: `PLANTED-aws-secret-${mark}`, sessionToken: `PLANTED-aws-session-${mark}`, expiresAt };
}

const assumed = (world: World, name: RoleName, session: string): string =>
  `arn:aws:sts::${world.account}:assumed-role/gonogo-routing-${name}/${session}`;
