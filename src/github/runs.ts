import { needVersion } from '../field.ts';
import type { Runs } from '../github-ports.ts';
import { type GithubSettings, githubClient, statusOf } from './client.ts';

/**
 * Runs of workflows.
 * @param settings of the door; the token needs `actions: write`
 * @returns the port; its functions throw GonogoErrors with the codes of `call`, `RESPONSE_INCOMPLETE`, `PARTIAL_DATA`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubRuns(settings: GithubSettings): Runs {
  const client = githubClient(settings);
  return {
    async open(workflow, status, signal) {
      const runs = await client.list(
        {
          operation: 'github:ListWorkflowRuns',
          path: '/actions/workflows/{workflow_id}/runs',
          names: { workflow_id: workflow, status },
          key: 'workflow_runs',
        },
        signal,
      );
      return runs.map(({ id }) => needVersion(id, 'id'));
    },

    async cancel(run, signal) {
      try {
        await client.send('POST', 'github:CancelRun', '/actions/runs/{run_id}/cancel', { run_id: run }, signal);
        return 'cancelled';
      } catch (thrown) {
        // GitHub's answer for a run that has ended: a rollback is often dispatched twice.
        if (statusOf(thrown) === 409) return 'over';
        throw thrown;
      }
    },
  };
}
