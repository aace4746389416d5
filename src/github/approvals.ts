import { needList, needName, needText, needVersion, needWord } from '../field.ts';
import type { Approval, Approvals } from '../github-ports.ts';
import { accountOf } from './account.ts';
import { type Client, type GithubSettings, githubClient, type Shape, shapeOf } from './client.ts';
import { readDeployments, readWaited } from './deployments.ts';
import { readEnvironment } from './environment.ts';
import { jobIdentity, type OidcSettings } from './oidc.ts';
import { readAccountId, readAuthors, readPermission } from './people.ts';
import { readJobs, readRun } from './run.ts';
import { readBranchRules, readTier } from './tier.ts';

export type { GithubSettings } from './client.ts';

/**
 * The sign-offs of a run, read back from GitHub. Nothing is retried: who cannot ask says so.
 * @param settings of the door; the token needs `actions: read` and `deployments: read`, for authors `pull-requests: read`; `oidc` where
 *   the job may have an identity token
 * @returns the port; its functions throw GonogoErrors with the codes of `call` and `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`, `PARTIAL_DATA`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubApprovals(settings: GithubSettings & { readonly oidc?: OidcSettings }): Approvals {
  const client = githubClient(settings);
  const { oidc } = settings;
  return {
    ofRun: (runId, signal) => readApprovals(client, runId, signal),
    environment: (name, signal) => readEnvironment(client, name, signal),
    run: (runId, signal) => readRun(client, runId, signal),
    jobs: (runId, attempt, signal) => readJobs(client, runId, attempt, signal),
    deployments: (environment, commit, signal) => readDeployments(client, environment, commit, signal),
    permission: (login, signal) => readPermission(client, login, signal),
    authors: (commit, signal) => readAuthors(client, commit, signal),
    tier: signal => readTier(client, signal),
    waited: (environment, signal) => readWaited(client, environment, signal),
    accountId: (login, signal) => readAccountId(client, login, signal),
    branchRules: (branch, signal) => readBranchRules(client, branch, signal),
    identity: async signal => (oidc === undefined ? undefined : jobIdentity(oidc, signal)),
  };
}

async function readApprovals(client: Client, runId: number, signal?: AbortSignal): Promise<readonly Approval[]> {
  // It has no pages.
  const path = '/actions/runs/{run_id}/approvals';
  const listed = await client.whole('github:GetApprovals', path, { run_id: runId }, signal);
  return listed.map(approvalOf);
}

function approvalOf({ state, environments, user, comment }: Shape): Approval {
  return {
    state: needWord(state, 'state', ['approved', 'rejected', 'pending']),
    environments: needList(environments as readonly unknown[], 'environments')
      .map(shapeOf)
      .map(({ id, name }) => ({ id: needVersion(id, 'id'), name: needName(name, 'name') })),
    user: accountOf(user),
    comment: needText(comment, 'comment'),
  };
}
