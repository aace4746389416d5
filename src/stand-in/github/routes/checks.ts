import { type Answer, json } from '../../handler.ts';
import { checkRunShape } from '../shapes/check-run.ts';
import { type GithubCheckRun, nextId } from '../state.ts';
import type { Need } from '../tokens.ts';
import { bodyOf, type GithubCall, get, notFound, page, REPO, type Route, refusal } from './route.ts';

const READ: readonly Need[] = [['checks', 'read']];
const WRITE: readonly Need[] = [['checks', 'write']];

/** Check runs of a commit. */
export const checkRoutes: readonly Route[] = [
  get(`${REPO}/commits/{commit}/check-runs`, 'ListCheckRuns', READ, call => {
    const { github, names, query } = call;
    const name = query.get('check_name');
    const of = github.check_runs.filter(run => run.head_sha === names.commit && (name === null || run.name === name));
    // The newest of each name and app, unless all are asked for (REST API, `filter`).
    const newest = (run: GithubCheckRun): boolean =>
      !of.some(other => other.name === run.name && other.app === run.app && other.id > run.id);
    const shown = query.get('filter') === 'all' ? of : of.filter(newest);
    return page(
      call,
      shown.map(run => checkRunShape(run, call.links)),
      'check_runs',
    );
  }),
  { method: 'POST', path: `${REPO}/check-runs`, op: 'CreateCheckRun', needs: WRITE, answer: create },
  { method: 'PATCH', path: `${REPO}/check-runs/{check}`, op: 'UpdateCheckRun', needs: WRITE, answer: update },
];

function create(call: GithubCall): Answer {
  const { name, head_sha } = bodyOf(call.text) ?? {};
  if (typeof name !== 'string' || typeof head_sha !== 'string') return refusal(422, 'Invalid request.');
  const app = call.who.login.replace(/\[bot\]$/, '');
  const started_at = call.now;
  const run: GithubCheckRun = { id: nextId(call.github), name, head_sha, app, status: 'queued', conclusion: null, started_at };
  call.github.check_runs.push(run);
  take(run, bodyOf(call.text) ?? {});
  return json(201, checkRunShape(run, call.links));
}

function update(call: GithubCall): Answer {
  const run = call.github.check_runs.find(({ id }) => String(id) === call.names.check);
  if (!run) return notFound();
  take(run, bodyOf(call.text) ?? {});
  return json(200, checkRunShape(run, call.links));
}

/** Rule: a conclusion makes it completed. */
function take(run: GithubCheckRun, { status, conclusion, output }: Readonly<Record<string, unknown>>): void {
  if (status === 'queued' || status === 'in_progress' || status === 'completed') run.status = status;
  if (typeof conclusion === 'string') Object.assign(run, { conclusion, status: 'completed' });
  if (typeof output !== 'object' || output === null) return;
  const { title, summary } = output as Record<string, unknown>;
  run.output = { title: String(title ?? ''), summary: String(summary ?? '') };
}
