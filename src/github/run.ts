import { gonogoError } from '../errors.ts';
import { needList, needName, needText, needVersion } from '../field.ts';
import type { RunOfWorkflow } from '../github-ports.ts';
import { accountOf } from './account.ts';
import { type Client, shaOf, timeOf } from './client.ts';

/**
 * Reads a workflow run; needs `actions: read`.
 * @param client of the repository
 * @param runId its id
 * @returns the run as its newest attempt shows it
 * @throws GonogoError of the client; `RESPONSE_INVALID` for an answer about another run
 */
export async function readRun(client: Client, runId: number, signal?: AbortSignal): Promise<RunOfWorkflow> {
  const found = await client.get('github:GetRun', '/actions/runs/{run_id}', { run_id: runId }, signal);
  if (needVersion(found['id'], 'id') !== runId)
    throw gonogoError('RESPONSE_INVALID', 'github:GetRun: the answer is about another run');
  const references = found['referenced_workflows'];
  return {
    id: runId,
    attempt: needVersion(found['run_attempt'], 'run_attempt'),
    commit: shaOf(found['head_sha']),
    branch: needName(found['head_branch'], 'head_branch'),
    event: needName(found['event'], 'event'),
    // GitHub writes a ref behind it for some events.
    path: needText(found['path'], 'path').replace(/@.*$/, ''),
    actor: accountOf(found['actor']),
    triggeringActor: accountOf(found['triggering_actor']),
    references:
      references === undefined || references === null
        ? 0
        : needList(references as readonly unknown[], 'referenced_workflows').length,
    createdAt: timeOf(found['created_at'], 'created_at'),
  };
}

/**
 * Reads the jobs of an attempt; needs `actions: read`.
 * @returns their ids
 * @throws GonogoError of the client
 */
export async function readJobs(client: Client, runId: number, attempt: number, signal?: AbortSignal): Promise<readonly number[]> {
  const jobs = await client.list(
    {
      operation: 'github:ListJobs',
      path: '/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      names: { run_id: runId, attempt_number: attempt },
      key: 'jobs',
    },
    signal,
  );
  return jobs.map(({ id }) => needVersion(id, 'id'));
}
