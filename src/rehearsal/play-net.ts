import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linksAt, workflowRunPayload } from '../stand-in/github/payloads.ts';
import type { GithubRun, GithubWorld } from '../stand-in/github/state.ts';
import type { Value } from './runner/expression.ts';
import { parseWorkflow } from './runner/parse-workflow.ts';
import type { RunEvent } from './runner/run-event.ts';
import type { RunResult } from './runner/run-workflow.ts';
import type { Workflow } from './runner/workflow.ts';

/** The workflow that GitHub starts at the end of every cutover, with the file of the default branch. */
export const NET = '.github/workflows/net.yml';

/**
 * Plays the net after a run, as GitHub starts it: on the event of the run's end, in a run of its own.
 * @param ask the GitHub that knows the run, the run that has ended, the stand-in's address, where the workflows are, and who runs one
 * @returns how the net's run ended
 * @throws a rehearsal stop for a workflow that cannot be played
 */
export async function playNet(ask: {
  readonly github: GithubWorld;
  readonly ended: GithubRun;
  readonly url: string;
  readonly root: string;
  readonly run: (workflow: Workflow, path: string, event: RunEvent, folder: string) => Promise<RunResult>;
}): Promise<RunResult> {
  const { github, ended, url, root } = ask;
  const workflow = await parseWorkflow(NET, readFileSync(join(root, NET), 'utf8'));
  return ask.run(workflow, NET, endOf(github, ended, url), `net-${ended.id}`);
}

/**
 * The event of a run's end.
 * @param github that knows the run
 * @param ended the run
 * @param url of the stand-in
 * @returns `workflow_run`, `completed`
 */
export function endOf(github: GithubWorld, ended: GithubRun, url: string): RunEvent {
  const payload = workflowRunPayload(github, ended, linksAt(url, github));
  // As it travels: what is undefined is not there.
  return { name: 'workflow_run', payload: JSON.parse(JSON.stringify(payload)) as Record<string, Value> };
}
