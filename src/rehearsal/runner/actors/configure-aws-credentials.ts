import { type Actor, type ActorCall, type ActorResult, failed } from '../actor.ts';
import { mayAskForIdToken } from '../permissions.ts';
import { stop } from '../stop.ts';

/** A session asked of the stand-in's STS. */
export interface AssumeRequest {
  /** ARN of the role. */
  readonly role: string;
  readonly sessionName: string;
  /** The job's environment, as its OIDC token would claim; absent when the job has none. */
  readonly environment?: string;
  readonly job: string;
  readonly durationSeconds: number;
  readonly region: string;
}

export interface AssumedSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** ISO 8601. */
  readonly expiration: string;
}

/** Registers a session; an error that it throws is a refusal by the role's trust policy and fails the step. */
export type Assume = (request: AssumeRequest) => Promise<AssumedSession> | AssumedSession;

const ROLE = /^arn:aws[\w-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
/** Inputs that lead to other ways of getting credentials, none of which gonogo's workflows use. */
const NOT_PLAYED = [
  'aws-profile',
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'web-identity-token-file',
  'role-chaining',
  'role-external-id',
  'inline-session-policy',
  'managed-session-policies',
  'use-existing-credentials',
  'force-skip-oidc',
  'sts-endpoint',
  'http-proxy',
  'custom-tags',
];
const OTHER_INPUTS = [
  'overwrite-aws-profile',
  'no-proxy',
  'role-skip-session-tagging',
  'transitive-tag-keys',
  'unset-current-credentials',
  'disable-retry',
  'retry-max-attempts',
  'special-characters-workaround',
  'action-timeout-s',
];

/**
 * Plays aws-actions/configure-aws-credentials v6.2.3 (e6de054238d6b7531b4efff3b6587d9aade6a06c) with OIDC: exports a session
 * of the stand-in as AWS_* variables, and its values as outputs when asked. `aws-expiration` is the JSON of a date, quotes
 * included, as in the real action.
 * @param assume registers the session in the stand-in
 */
export function configureAwsCredentials(assume: Assume): Actor {
  return {
    inputs: {
      'aws-region': '',
      'role-to-assume': '',
      'role-session-name': 'GitHubActions',
      'role-duration-seconds': '3600',
      audience: 'sts.amazonaws.com',
      'mask-aws-account-id': '',
      'output-credentials': '',
      'output-env-credentials': 'true',
      'allowed-account-ids': '',
      ...Object.fromEntries([...NOT_PLAYED, ...OTHER_INPUTS].map(name => [name, ''])),
    },
    play: call => play(call, assume),
    async post({ inputs }) {
      return inputs['output-env-credentials'] === 'false' ? { outcome: 'success' } : { outcome: 'success', env: CLEARED };
    },
    postIf: "env.AWS_SKIP_CLEANUP_STEP != 'true'",
  };
}

/** The real clean-up cannot unset variables, so it empties them. */
const CLEARED = {
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
  AWS_DEFAULT_REGION: '',
  AWS_REGION: '',
};

async function play(call: ActorCall, assume: Assume): Promise<ActorResult> {
  const { inputs, job, environment, permissions } = call;
  for (const name of NOT_PLAYED) {
    if (inputs[name]) throw stop(`the rehearsal does not play the input "${name}" of configure-aws-credentials in job "${job}"`);
  }
  const region = inputs['aws-region'] ?? '';
  const role = inputs['role-to-assume'] ?? '';
  const sessionName = inputs['role-session-name'] ?? '';
  const durationSeconds = Number(inputs['role-duration-seconds']);
  const account = ROLE.exec(role)?.[1];
  if (!mayAskForIdToken(permissions)) return failed('the job has no permission "id-token: write", so it gets no OIDC token');
  if (region === '') return failed('Input required and not supplied: aws-region');
  if (!REGION.test(region)) return failed('Region is not valid');
  if (account === undefined) return failed('role-to-assume must be the ARN of a role');
  if (!SESSION_NAME.test(sessionName)) return failed('Role session name is not valid');
  // STS takes 15 minutes to 12 hours, less where the role's MaxSessionDuration says so.
  if (!Number.isInteger(durationSeconds) || durationSeconds < 900 || durationSeconds > 43_200) {
    return failed('role-duration-seconds must be a whole number between 900 and 43200');
  }
  const allowed = (inputs['allowed-account-ids'] ?? '').split(',').map(id => id.trim());
  if (allowed[0] !== '' && !allowed.includes(account)) return failed('The account of the role is not in allowed-account-ids');
  let session: AssumedSession;
  try {
    const who = environment === undefined ? {} : { environment };
    session = await assume({ role, sessionName, job, durationSeconds, region, ...who });
  } catch {
    return failed('Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity');
  }
  return exported(session, inputs, region, account);
}

function exported(session: AssumedSession, inputs: ActorCall['inputs'], region: string, account: string): ActorResult {
  const asEnv = inputs['output-env-credentials'] !== 'false';
  const asOutput = inputs['output-credentials'] === 'true';
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = session;
  return {
    outcome: 'success',
    masks: [accessKeyId, secretAccessKey, sessionToken, ...(inputs['mask-aws-account-id'] === 'true' ? [account] : [])],
    env: asEnv
      ? {
          AWS_DEFAULT_REGION: region,
          AWS_REGION: region,
          AWS_ACCESS_KEY_ID: accessKeyId,
          AWS_SECRET_ACCESS_KEY: secretAccessKey,
          AWS_SESSION_TOKEN: sessionToken,
        }
      : {},
    outputs: {
      ...(asEnv ? { 'aws-account-id': account } : {}),
      ...(asOutput
        ? {
            'aws-access-key-id': accessKeyId,
            'aws-secret-access-key': secretAccessKey,
            'aws-session-token': sessionToken,
            'aws-expiration': JSON.stringify(new Date(expiration)),
          }
        : {}),
    },
  };
}
