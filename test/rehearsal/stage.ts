/** A repository, a run directory and ports that write down everything, for one test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Actors } from '../../src/rehearsal/runner/actor.ts';
import { checkout } from '../../src/rehearsal/runner/actors/checkout.ts';
import type { RunRequest } from '../../src/rehearsal/runner/job-run.ts';
import { parseWorkflow } from '../../src/rehearsal/runner/parse-workflow.ts';
import type { ApprovalAnswer, ApprovalAsk, RunnerEvent, RunnerPorts } from '../../src/rehearsal/runner/ports.ts';
import { type RunResult, runWorkflow, type WorkflowRun } from '../../src/rehearsal/runner/run-workflow.ts';

export const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

export interface Stage {
  readonly root: string;
  readonly directory: string;
  readonly events: RunnerEvent[];
  readonly asks: ApprovalAsk[];
}

export interface Play {
  readonly workflow: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly actors?: Actors;
  readonly answer?: (ask: ApprovalAsk) => Promise<ApprovalAnswer>;
  readonly ports?: Partial<RunnerPorts>;
  readonly request?: Partial<RunRequest>;
}

/** An action of the tests' repository: its action.yml, and scripts of one line or more. */
export function action(
  name: string,
  yml: { inputs?: string; post?: string; postIf?: string },
  main: string,
): Record<string, string> {
  return {
    [`${name}/action.yml`]: [
      `name: ${name}`,
      'description: for a test',
      yml.inputs ?? '',
      'runs:',
      '  using: node24',
      '  main: main.mjs',
      yml.post === undefined ? '' : '  post: post.mjs',
      yml.postIf === undefined ? '' : `  post-if: ${yml.postIf}`,
    ].join('\n'),
    [`${name}/main.mjs`]: main,
    ...(yml.post === undefined ? {} : { [`${name}/post.mjs`]: yml.post }),
  };
}

/** Starts a workflow in a new repository; the directory goes when the test ends. */
export async function start(play: Play): Promise<{ run: WorkflowRun; stage: Stage }> {
  const base = await mkdtemp(join(tmpdir(), 'runner-'));
  onTestFinished(() => rm(base, { recursive: true, force: true }));
  const stage: Stage = { root: join(base, 'repo'), directory: join(base, 'run'), events: [], asks: [] };
  await mkdir(stage.root);
  await mkdir(stage.directory);
  for (const [path, text] of Object.entries(play.files ?? {})) {
    await mkdir(dirname(join(stage.root, path)), { recursive: true });
    await writeFile(join(stage.root, path), text);
  }
  const run = runWorkflow({
    workflow: await parseWorkflow('.github/workflows/test.yml', play.workflow),
    event: 'workflow_dispatch',
    inputs: play.inputs ?? {},
    github: {
      repository: 'acme/shop',
      repository_id: '7',
      repository_owner_id: '8',
      ref: 'refs/heads/main',
      sha: 'a'.repeat(40),
      actor: 'dana',
      actor_id: '9',
      triggering_actor: 'dana',
      run_id: '100',
      run_number: '3',
      run_attempt: '1',
      server_url: 'http://127.0.0.1:1',
      api_url: 'http://127.0.0.1:1/github',
      graphql_url: 'http://127.0.0.1:1/graphql',
      token: 'ghs_rehearsal_token',
      default_branch: 'main',
      private: true,
    },
    actors: { 'actions/checkout': checkout(), ...play.actors },
    ports: {
      approve: async ask => {
        stage.asks.push(ask);
        return play.answer ? play.answer(ask) : { state: 'approved', by: 'kim' };
      },
      report: event => void stage.events.push(event),
      ...play.ports,
    },
    root: stage.root,
    directory: stage.directory,
    environment: {},
    path: process.env.PATH ?? '',
    ...play.request,
  });
  return { run, stage };
}

/** Runs a workflow to its end. */
export async function play(what: Play): Promise<{ result: RunResult; stage: Stage }> {
  const { run, stage } = await start(what);
  return { result: await run.done, stage };
}

/** Results by job. */
export function results(result: RunResult): Record<string, string> {
  return Object.fromEntries(result.jobs.map(job => [job.id, job.result]));
}

/** What the steps printed, one line after the other. */
export function printed(stage: Stage): string[] {
  return stage.events.flatMap(event => (event.type === 'output-line' ? [event.line] : []));
}
