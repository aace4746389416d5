import type { GithubPull } from '../pulls.ts';
import type { GithubJob, GithubRun, GithubWorld } from '../state.ts';
import { isoTime, type Links, nodeId, type Shape } from './links.ts';
import { repositoryReference } from './repository.ts';
import { userShape } from './user.ts';

/** A run as one of its attempts shows it; the last one by default. */
export function runShape(github: GithubWorld, run: GithubRun, links: Links, attempt = run.run_attempt): Shape {
  const url = `${links.api}/actions/runs/${run.id}`;
  const { triggering_actor, status, conclusion } = run;
  const started_at = run.attempt_started_at ?? run.created_at;
  const last = { triggering_actor, status, conclusion, started_at };
  const shown = attempt < run.run_attempt ? (run.earlier?.[attempt - 1] ?? last) : last;
  const workflow_id = workflowId(github, run.path);
  return {
    id: run.id,
    node_id: nodeId('WFR', run.id),
    name: run.name,
    display_title: run.name,
    path: run.path,
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    run_number: run.run_number,
    run_attempt: attempt,
    event: run.event,
    status: shown.status,
    conclusion: shown.conclusion,
    workflow_id,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CS', run.id),
    created_at: isoTime(run.created_at),
    run_started_at: isoTime(shown.started_at),
    updated_at: isoTime(run.updated_at),
    actor: userShape(github, run.actor, links),
    triggering_actor: userShape(github, shown.triggering_actor, links),
    referenced_workflows: (run.referenced_workflows ?? []).map(each => ({ ...each })),
    pull_requests: (run.pull_requests ?? []).flatMap(number => pullReference(github, number, links)),
    head_commit: {
      id: run.head_sha,
      tree_id: run.head_sha,
      message: run.name,
      timestamp: isoTime(run.created_at),
      author: null,
      committer: null,
    },
    repository: repositoryReference(github, links),
    head_repository: repositoryReference(github, links),
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    url,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${links.api}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${links.api}/actions/workflows/${workflow_id}`,
    html_url: `${links.web}/actions/runs/${run.id}`,
  };
}

/** The number of a workflow file: the place of its first run among all files, from 1. */
export function workflowId(github: GithubWorld, path: string): number {
  return 1 + [...new Set(github.runs.map(run => run.path))].indexOf(path);
}

function pullReference(github: GithubWorld, number: number, links: Links): Shape[] {
  const pull = github.pulls.find(each => each.number === number);
  // Rule: GitHub lists no pull request of a fork here.
  if (!pull || pull.head.repository !== undefined) return [];
  const { id, name } = github.repository;
  const repo = { id, url: links.api, name };
  const end = ({ ref, sha }: GithubPull['base']): Shape => ({ ref, sha, repo });
  return [{ id: pull.id, number, url: `${links.api}/pulls/${number}`, head: end(pull.head), base: end(pull.base) }];
}

/** A job, without an environment: GitHub does not show it here either. */
export function jobShape(github: GithubWorld, job: GithubJob, links: Links): Shape {
  const run = github.runs.find(candidate => candidate.id === job.run_id);
  return {
    id: job.id,
    node_id: nodeId('CR', job.id),
    run_id: job.run_id,
    run_attempt: job.run_attempt,
    run_url: `${links.api}/actions/runs/${job.run_id}`,
    head_sha: run?.head_sha ?? '',
    head_branch: run?.head_branch ?? null,
    workflow_name: run?.name ?? null,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    created_at: isoTime(job.created_at),
    started_at: isoTime(job.started_at ?? job.created_at),
    completed_at: job.completed_at === null ? null : isoTime(job.completed_at),
    steps: [],
    labels: ['ubuntu-24.04'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    check_run_url: `${links.api}/check-runs/${job.id}`,
    url: `${links.api}/actions/jobs/${job.id}`,
    html_url: `${links.web}/actions/runs/${job.run_id}/job/${job.id}`,
  };
}
