import { type Answer, json } from '../../handler.ts';
import { rerun } from '../rerun.ts';
import { answerApproval } from '../run.ts';
import { deploymentOf } from '../run-parts.ts';
import { artifactShape } from '../shapes/artifact.ts';
import { deploymentShape } from '../shapes/deployment.ts';
import { approvalShapes, pendingShapes } from '../shapes/environment.ts';
import { jobShape, runShape } from '../shapes/run.ts';
import type { GithubJob, GithubRun } from '../state.ts';
import type { Need } from '../tokens.ts';
import {
  ACTIONS,
  bodyOf,
  type GithubCall,
  get,
  notFound,
  page,
  REPO,
  type Route,
  RUN,
  refusal,
  wants,
  withRun,
} from './route.ts';

const WRITE: readonly Need[] = [['actions', 'write']];

/** Runs, their attempts, jobs, approvals and artifacts. */
export const runRoutes: readonly Route[] = [
  get(`${REPO}/actions/runs`, 'ListRuns', ACTIONS, call => listRuns(call, call.github.runs)),
  get(RUN, 'GetRun', ACTIONS, call => withRun(call, run => json(200, runShape(call.github, run, call.links)))),
  get(`${RUN}/jobs`, 'ListRunJobs', ACTIONS, call =>
    withRun(call, run => jobs(call, run, call.query.get('filter') === 'all' ? undefined : run.run_attempt)),
  ),
  get(`${RUN}/approvals`, 'ListApprovals', ACTIONS, call =>
    withRun(call, run => json(200, approvalShapes(call.github, run, call.links))),
  ),
  get(`${RUN}/pending_deployments`, 'ListPendingDeployments', ACTIONS, call =>
    withRun(call, run => json(200, pendingShapes(call.github, run, call.links, call.who.login))),
  ),
  // Whoever is a required reviewer may, whatever else the token may: the environment decides.
  {
    method: 'POST',
    path: `${RUN}/pending_deployments`,
    op: 'ReviewDeployments',
    needs: [],
    answer: call => withRun(call, run => review(call, run)),
  },
  get(`${RUN}/attempts/{attempt}`, 'GetRunAttempt', ACTIONS, call =>
    withAttempt(call, (run, attempt) => json(200, runShape(call.github, run, call.links, attempt))),
  ),
  get(`${RUN}/attempts/{attempt}/jobs`, 'ListJobs', ACTIONS, call =>
    withAttempt(call, (run, attempt) => jobs(call, run, attempt)),
  ),
  get(`${REPO}/actions/jobs/{job}`, 'GetJob', ACTIONS, call => {
    const job = call.github.jobs.find(({ id }) => String(id) === call.names.job);
    return job ? json(200, jobShape(call.github, job, call.links)) : notFound();
  }),
  get(`${RUN}/artifacts`, 'ListRunArtifacts', ACTIONS, call =>
    withRun(call, run => {
      const of = call.github.artifacts.filter(each => each.run_id === run.id && wants(call.query, 'name', each.name));
      return page(
        call,
        of.map(artifact => artifactShape(call.github, artifact, call.links)),
        'artifacts',
      );
    }),
  ),
  get(`${REPO}/actions/artifacts/{artifact}`, 'GetArtifact', ACTIONS, call => {
    const artifact = call.github.artifacts.find(({ id }) => String(id) === call.names.artifact);
    return artifact ? json(200, artifactShape(call.github, artifact, call.links)) : notFound();
  }),
  {
    method: 'POST',
    path: `${RUN}/cancel`,
    op: 'CancelRun',
    needs: WRITE,
    answer: call => withRun(call, run => cancel(run, call.now)),
  },
  {
    method: 'POST',
    path: `${RUN}/force-cancel`,
    op: 'ForceCancelRun',
    needs: WRITE,
    answer: call =>
      withRun(call, run => {
        const answer = cancel(run, call.now);
        if (answer.status === 202) run.force_cancel_requested_at ??= call.now;
        return answer;
      }),
  },
  {
    method: 'POST',
    path: `${RUN}/rerun`,
    op: 'RerunRun',
    needs: WRITE,
    answer: call =>
      withRun(call, run => {
        if (run.status !== 'completed') return refusal(403, 'The workflow run is not completed yet.');
        rerun(run, { actor: call.who.login, at: call.now });
        return json(201, {});
      }),
  },
];

/** Runs that the query asks for, newest first. */
export function listRuns(call: GithubCall, among: readonly GithubRun[]): Answer {
  const { github, query, links } = call;
  const status = query.get('status');
  const found = among.filter(
    run =>
      wants(query, 'event', run.event) &&
      wants(query, 'branch', run.head_branch) &&
      wants(query, 'head_sha', run.head_sha) &&
      wants(query, 'actor', run.actor) &&
      (status === null || status === run.status || status === run.conclusion),
  );
  return page(call, found.map(run => runShape(github, run, links)).reverse(), 'workflow_runs');
}

function jobs(call: GithubCall, run: GithubRun, attempt: number | undefined): Answer {
  const of = call.github.jobs.filter(job => job.run_id === run.id && (attempt === undefined || job.run_attempt === attempt));
  return page(
    call,
    of.map(job => jobShape(call.github, job, call.links)),
    'jobs',
  );
}

function withAttempt(call: GithubCall, answer: (run: GithubRun, attempt: number) => Answer): Answer {
  return withRun(call, run => {
    const attempt = Number(call.names.attempt);
    return Number.isInteger(attempt) && attempt >= 1 && attempt <= run.run_attempt ? answer(run, attempt) : notFound();
  });
}

function cancel(run: GithubRun, now: number): Answer {
  if (run.status === 'completed') return refusal(409, 'Cannot cancel a workflow run that is completed.');
  run.cancel_requested_at ??= now;
  return json(202, {});
}

/** Rule: only a person's token may; GITHUB_TOKEN and apps may not, whatever their permissions. */
function review(call: GithubCall, run: GithubRun): Answer {
  const { github, who, now, links } = call;
  if (who.kind !== 'user') return refusal(403, 'Resource not accessible by integration');
  const { environment_ids: ids, state, comment } = bodyOf(call.text) ?? {};
  if (!Array.isArray(ids) || ids.length === 0 || (state !== 'approved' && state !== 'rejected') || typeof comment !== 'string')
    return refusal(422, 'Invalid request: expected environment_ids, state and comment');
  const environments = ids.flatMap(id => github.environments.filter(each => each.id === id));
  if (environments.length < ids.length) return refusal(422, 'There are no pending deployment requests for this environment');
  const waited = new Set(github.jobs.filter(job => job.run_id === run.id && job.status === 'waiting'));
  try {
    for (const { name } of environments)
      answerApproval(github, { run: run.id, environment: name, state, by: who.login, comment, at: now });
  } catch (error) {
    return refusal(422, error instanceof Error ? error.message : 'cannot be reviewed');
  }
  const answered = [...waited].filter((job: GithubJob) => job.status !== 'waiting').map(job => deploymentOf(github, job));
  return json(
    200,
    answered.flatMap(deployment => (deployment ? [deploymentShape(github, deployment, links)] : [])),
  );
}
