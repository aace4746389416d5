import { type Answer, json } from '../../handler.ts';
import { branchNamed } from '../branches.ts';
import { startRun } from '../run.ts';
import { workflowId } from '../shapes/run.ts';
import { ACTIONS, bodyOf, type GithubCall, get, REPO, type Route, refusal } from './route.ts';
import { listRuns } from './runs.ts';

/** Workflow files: dispatching one, and its runs. */
export const workflowRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: `${REPO}/actions/workflows/{workflow}/dispatches`,
    op: 'DispatchWorkflow',
    needs: [['actions', 'write']],
    answer: dispatch,
  },
  get(`${REPO}/actions/workflows/{workflow}/runs`, 'ListWorkflowRuns', ACTIONS, call => {
    const { github, names } = call;
    const of = github.runs.filter(
      ({ path }) => path.endsWith(`/${names.workflow}`) || String(workflowId(github, path)) === names.workflow,
    );
    return listRuns(call, of);
  }),
];

/** Rule: a dispatch makes a queued run; its id is told only to those who ask for it. */
function dispatch({ github, names, text, now, who, links }: GithubCall): Answer {
  const { ref, inputs = {}, return_run_details: details } = bodyOf(text) ?? {};
  if (typeof ref !== 'string' || ref === '') return refusal(422, 'Invalid request: "ref" was not supplied');
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs))
    return refusal(422, 'Invalid request: "inputs" is no object');
  const input_names = Object.keys(inputs);
  // Source: REST API description of workflow dispatch.
  if (input_names.length > 25) return refusal(422, 'you may only define up to 25 `inputs` for a `workflow_dispatch` event');
  const workflow = names.workflow ?? '';
  const head_branch = ref.replace(/^refs\/(heads|tags)\//, '');
  const run = startRun(github, {
    name: workflow,
    path: `.github/workflows/${workflow}`,
    head_sha: branchNamed(github, head_branch)?.commits.at(-1) ?? github.runs.at(-1)?.head_sha ?? '0'.repeat(40),
    head_branch,
    event: 'workflow_dispatch',
    actor: who.login,
    at: now,
  });
  run.status = 'queued';
  github.dispatches.push({ workflow, ref, input_names, at: now, run_id: run.id });
  if (details !== true) return { status: 204 };
  const path = `/actions/runs/${run.id}`;
  return json(200, { workflow_run_id: run.id, run_url: `${links.api}${path}`, html_url: `${links.web}${path}` });
}
