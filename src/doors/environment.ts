import { gonogoError } from '../errors.ts';
import { isLoopback } from '../http/loopback.ts';
import type { World } from '../world.ts';

/** The process environment, as text by name. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The services that a run may talk to, each with its own endpoint variable as the AWS SDKs define it. */
export const AWS_SERVICES = [
  'SSM',
  'SECRETS_MANAGER',
  'LAMBDA',
  'CLOUDWATCH',
  'CLOUDWATCH_LOGS',
  'EVENTBRIDGE',
  'SCHEDULER',
  'CLOUDFORMATION',
  'STS',
] as const;

/** Where a run will talk to; undefined means the public service. */
export interface Endpoints {
  readonly aws: string | undefined;
  readonly github: string | undefined;
  readonly vendors: string | undefined;
  /** The vendors' stand-in over TLS: what packs ask, so that they see a certificate. */
  readonly vendorsTls?: string | undefined;
  readonly clock: string | undefined;
  /** Where the runner gives the job its identity token. */
  readonly oidc?: string | undefined;
}

/**
 * Decides the world from the endpoints: a rehearsal if every one of them is loopback, production if none is. Any
 * mixture is refused before the first call, and so is a rehearsal clock without a rehearsal.
 * @param env the process environment
 * @returns the world and its endpoints
 * @throws GonogoError `WORLD_MIXED`, `CLOCK_REFUSED`
 */
export function worldOf(env: Env): { readonly world: World; readonly endpoints: Endpoints } {
  const given = (name: string): string | undefined => (env[name] === undefined || env[name] === '' ? undefined : env[name]);
  const general = given('AWS_ENDPOINT_URL');
  const aws = AWS_SERVICES.map(service => given(`AWS_ENDPOINT_URL_${service}`) ?? general);
  const inActions = given('GITHUB_ACTIONS') === 'true';
  const github = given('GITHUB_API_URL');
  const vendors = given('GONOGO_VENDOR_URL');
  const vendorsTls = given('GONOGO_VENDOR_TLS_URL');
  const clock = given('GONOGO_CLOCK_URL');
  const oidc = given('ACTIONS_ID_TOKEN_REQUEST_URL');
  // Off GitHub nothing of GitHub is called, so an unset address there says nothing.
  const all = [...aws, ...(inActions || github !== undefined ? [github] : []), ...(oidc === undefined ? [] : [oidc]), vendors];
  const loopback = all.filter(url => url !== undefined && isLoopback(url)).length;
  if (loopback !== 0 && loopback !== all.length) {
    throw gonogoError(
      'WORLD_MIXED',
      `expected every endpoint on loopback or none, found ${loopback} of ${all.length} on loopback`,
    );
  }
  const world: World = loopback === 0 ? 'production' : 'rehearsal';
  // A stand-in may listen on an address that does not look like loopback, and under amazonaws.com anybody can have an API of his own.
  if (world === 'production' && aws.some(url => url !== undefined))
    throw gonogoError(
      'WORLD_MIXED',
      'expected no AWS_ENDPOINT_URL in production, found one; unset it: private endpoints of AWS have the public names, by private DNS',
    );
  if (world === 'production' && vendors !== undefined)
    throw gonogoError('WORLD_MIXED', 'expected no GONOGO_VENDOR_URL in production, found one');
  // The same stand-in, which shows certificates; what packs send must not leave this machine either.
  if (vendorsTls !== undefined && (world !== 'rehearsal' || !isLoopback(vendorsTls)))
    throw gonogoError('WORLD_MIXED', 'expected GONOGO_VENDOR_TLS_URL on loopback in a rehearsal only, found another');
  if (clock !== undefined && (world !== 'rehearsal' || !isLoopback(clock))) {
    throw gonogoError('CLOCK_REFUSED', 'expected a rehearsal clock only where every endpoint is loopback');
  }
  const services = new Set(aws);
  if (services.size > 1)
    throw gonogoError('WORLD_MIXED', 'expected one endpoint for all AWS services, found several; set AWS_ENDPOINT_URL only');
  return { world, endpoints: { aws: aws[0], github, vendors, vendorsTls, clock, oidc } };
}

/** What GitHub says of the run, or the same for a terminal. */
export interface RunFacts {
  readonly id: string;
  readonly attempt: number;
  readonly job: string;
  readonly commit: string;
  readonly repository: string | undefined;
  readonly onGitHub: boolean;
  /** The login of whoever started this run, as GitHub says; undefined at a terminal. */
  readonly actor?: string;
  /** The branch or tag of this run on GitHub. */
  readonly ref?: string;
  /** The branch of this run; absent for a tag. */
  readonly branch?: string;
  /** The run's page. */
  readonly url?: string;
}

/** A login of GitHub; an app's ends with [bot]. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\[bot\])?$/;

/**
 * Reads who this run is.
 * @param env the process environment
 * @param fallback the commit and a name for a run at a terminal
 * @returns facts for evidence and journal
 * @throws GonogoError `USAGE` if GitHub’s own variables are missing or not of their form
 */
export function runFacts(env: Env, fallback: { readonly commit: string; readonly id: string }): RunFacts {
  if (env['GITHUB_ACTIONS'] !== 'true')
    return { id: fallback.id, attempt: 1, job: 'terminal', commit: fallback.commit, repository: undefined, onGitHub: false };
  const id = env['GITHUB_RUN_ID'] ?? '';
  const attempt = Number(env['GITHUB_RUN_ATTEMPT']);
  const commit = env['GITHUB_SHA'] ?? '';
  const job = env['GITHUB_JOB'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const whole =
    /^[0-9]+$/.test(id) &&
    Number.isInteger(attempt) &&
    attempt > 0 &&
    /^[0-9a-f]{40}$/.test(commit) &&
    /^[A-Za-z0-9_-]+$/.test(job) &&
    /^[\w.-]+\/[\w.-]+$/.test(repository);
  if (!whole)
    throw gonogoError(
      'USAGE',
      'expected GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA, GITHUB_JOB and GITHUB_REPOSITORY as GitHub sets them',
    );
  const actor = env['GITHUB_TRIGGERING_ACTOR'] ?? '';
  const ref = env['GITHUB_REF_NAME'] ?? '';
  const full = env['GITHUB_REF'] ?? '';
  // A tag may have the name of a branch.
  const branch = full.startsWith('refs/heads/') ? full.slice('refs/heads/'.length) : '';
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const url = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]+)?$/.test(server) ? `${server}/${repository}/actions/runs/${id}` : undefined;
  return {
    ...{ id, attempt, job, commit, repository, onGitHub: true },
    ...(LOGIN.test(actor) ? { actor } : {}),
    ...(ref === '' ? {} : { ref }),
    ...(branch === '' ? {} : { branch }),
    ...(url === undefined ? {} : { url }),
  };
}
