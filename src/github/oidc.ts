import { gonogoError } from '../errors.ts';
import { needName } from '../field.ts';
import type { JobIdentity } from '../github-ports.ts';
import { jsonObject } from '../json-object.ts';
import { call } from './call.ts';

/** Where the runner gives a job its identity token: both are set only with `id-token: write`. */
export interface OidcSettings {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly url: string;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly token: string;
  /** ms (default 10 s). */
  readonly deadline?: number;
}

const AUDIENCE = 'gonogo';
const DEADLINE_MS = 10_000;

/**
 * Reads what the job's own identity token claims. The token comes from the runner's own endpoint over the runner's own address, so
 * its signature is not verified here: whoever could forge it holds this process anyway. Who must not trust this process, AWS,
 * verifies it. It is asked for an audience of our own, so that it opens nothing anywhere.
 * @param settings of the door
 * @returns the claims
 * @throws GonogoError with the codes of `call`, `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`
 */
export async function jobIdentity(settings: OidcSettings, signal?: AbortSignal): Promise<JobIdentity> {
  const url = new URL(settings.url);
  url.searchParams.set('audience', AUDIENCE);
  const ask = async (abort: AbortSignal): Promise<unknown> => {
    const headers = { authorization: `Bearer ${settings.token}`, accept: 'application/json' };
    const answer = await fetch(url, { headers, redirect: 'error', signal: abort });
    // In octokit's form, so that one place tells what a status means.
    if (!answer.ok) throw Object.assign(new Error('no token'), { status: answer.status, response: { headers: {} } });
    return answer.json();
  };
  const answer = await call('github:GetIdToken', ask, settings.deadline ?? DEADLINE_MS, signal);
  const [, payload, ...rest] = needName((answer as { value?: unknown } | null)?.value, 'value').split('.');
  if (payload === undefined || rest.length !== 1)
    throw gonogoError('RESPONSE_INVALID', 'github:GetIdToken: expected a token of three parts, found other text');
  const claims = jsonObject(Buffer.from(payload, 'base64url').toString('utf8'), 'the identity token');
  const { environment } = claims;
  return {
    sub: needName(claims['sub'], 'sub'),
    environment: environment === undefined || environment === '' ? undefined : needName(environment, 'environment'),
    repository: needName(claims['repository'], 'repository'),
    run: needName(claims['run_id'], 'run_id'),
    attempt: needName(claims['run_attempt'], 'run_attempt'),
    commit: needName(claims['sha'], 'sha'),
    workflow: needName(claims['workflow_ref'], 'workflow_ref'),
    jobWorkflow: needName(claims['job_workflow_ref'], 'job_workflow_ref'),
  };
}
