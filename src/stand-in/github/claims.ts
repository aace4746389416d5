import type { OidcJob } from './oidc.ts';
import { environmentNamed, type GithubRun, type GithubWorld } from './state.ts';

/** Seconds for which a token is good, and by which its start lies back. Source: the example of GitHub's OIDC reference. */
const GOOD_S = 300;
const BACK_S = 600;

/**
 * What GitHub claims of a job.
 * @param github that knows the run
 * @param job that asks
 * @param token issuer and audience; now in epoch ms
 * @returns the claims, or undefined when the run or job is not under way: GitHub then gives no token
 */
export function claimsOf(
  github: GithubWorld,
  job: OidcJob,
  token: { readonly issuer: string; readonly audience: string; readonly now: number },
): Readonly<Record<string, unknown>> | undefined {
  const run = github.runs.find(({ id }) => id === job.run);
  const found = github.jobs.find(
    each => each.run_id === job.run && each.key === job.key && each.run_attempt === run?.run_attempt,
  );
  if (!run || run.status === 'completed' || !found || found.status === 'completed') return undefined;
  const { repository } = github;
  const full = `${repository.owner}/${repository.name}`;
  const ref = run.ref ?? `refs/heads/${run.head_branch}`;
  const iat = Math.floor(token.now / 1000);
  const claims = {
    jti: `${run.id}-${found.id}-${iat}`,
    sub: `${subjectPrefix(github)}:${subjectOf(run, job, ref)}`,
    aud: token.audience,
    iss: token.issuer,
    ...(job.environment === undefined ? {} : environmentClaims(github, job.environment)),
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: String(github.branches.some(branch => branch.protected && branch.name === run.head_branch)),
    sha: run.head_sha,
    repository: full,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(repository.owner_id ?? repository.id),
    repository_visibility: repository.private ? 'private' : 'public',
    run_id: String(run.id),
    run_number: String(run.run_number),
    run_attempt: String(run.run_attempt),
    check_run_id: String(found.id),
    actor: run.actor,
    actor_id: String(github.users.find(({ login }) => login === run.actor)?.id ?? 0),
    event_name: run.event,
    head_ref: '',
    base_ref: '',
    workflow: run.name,
    workflow_ref: `${full}/${run.path}@${ref}`,
    workflow_sha: run.head_sha,
    job_workflow_ref: `${full}/${run.path}@${ref}`,
    job_workflow_sha: run.head_sha,
    runner_environment: 'github-hosted',
    iat,
    nbf: iat - BACK_S,
    exp: iat + GOOD_S,
  };
  // What a fault makes GitHub say instead; null leaves a claim out.
  const said = { ...claims, ...github.oidc_claims };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

/** How every subject of the repository begins: with names alone, or with the ids that no new owner of a name can have. */
export function subjectPrefix({ repository }: GithubWorld): string {
  const { id, owner, owner_id = id, name, immutable_subject: immutable = false } = repository;
  return immutable ? `repo:${owner}@${owner_id}/${name}@${id}` : `repo:${owner}/${name}`;
}

/** Rule: a job with an environment is named by that alone; a colon inside a name would end it. */
function subjectOf(run: GithubRun, job: OidcJob, ref: string): string {
  if (job.environment !== undefined) return `environment:${job.environment.replaceAll(':', '%3A')}`;
  return run.event === 'pull_request' ? 'pull_request' : `ref:${ref}`;
}

function environmentClaims(github: GithubWorld, name: string): { readonly environment: string } {
  return { environment: environmentNamed(github, name)?.name ?? name };
}
