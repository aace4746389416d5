import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../plan/schema/index.ts';
import type { Fault } from '../stand-in/faults.ts';
import { githubHandler } from '../stand-in/github/handler.ts';
import { oidcIssuer } from '../stand-in/github/oidc.ts';
import { rerun } from '../stand-in/github/rerun.ts';
import { finishRun, startRun } from '../stand-in/github/run.ts';
import type { GithubRun } from '../stand-in/github/state.ts';
import type { GithubToken } from '../stand-in/github/tokens.ts';
import type { Scenario } from '../stand-in/scenarios.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { World } from '../stand-in/state.ts';
import { actorsFor } from './actors-for.ts';
import { dispatchInputsOf } from './dispatch-inputs.ts';
import { remembered } from './first-standing.ts';
import { grantsOf, readsTeams } from './grants.ts';
import { killerOf } from './kill.ts';
import type { Options } from './options.ts';
import { keepSummaries, outcomeOf } from './outcome.ts';
import { paceOf } from './pace.ts';
import { playHypercare } from './play-hypercare.ts';
import { playNet } from './play-net.ts';
import { githubIn, REPOSITORY } from './production.ts';
import { playReleasePr } from './release-pr.ts';
import type { Beside, RunRequest } from './runner/job-run.ts';
import { parseWorkflow } from './runner/parse-workflow.ts';
import type { ApprovalAnswer, ApprovalAsk, RunnerEvent } from './runner/ports.ts';
import { recordOnGithub } from './runner/record-on-github.ts';
import type { RunEvent } from './runner/run-event.ts';
import { runWorkflow } from './runner/run-workflow.ts';
import type { Workflow } from './runner/workflow.ts';
import { approver } from './show/approve.ts';
import { reporter } from './show/report.ts';
import type { Screen } from './show/screen.ts';
import { type Standing, standingOf } from './standing.ts';
import type { System } from './systems.ts';
import { runsUnderWay } from './under-way.ts';
import { standInVendors } from './vendors.ts';
import { endCancelled, leaveRunWaiting } from './waiting-run.ts';
import { starterOf, weakeningOf } from './weaken.ts';

/** What is played. */
export interface PlayAsk {
  readonly options: Options;
  readonly system: System;
  readonly plan: Plan;
  readonly planPath: string;
  /** The commit that is rehearsed. */
  readonly commit: string;
  /** The plan's text where it is not the repository's own. */
  readonly changed: string | undefined;
  readonly root: string;
  readonly world: World;
  readonly directory: string;
  readonly fault: Fault | undefined;
  readonly scenario: Scenario | undefined;
  readonly show: Screen;
  readonly strike: () => void;
}

/** What became of it. */
export interface Played {
  /** Every phase asked for is done, as the workflow's own outputs say. */
  readonly go: boolean;
  readonly passed: readonly string[];
  /** The reason code of the first NO-GO. */
  readonly reason: string | undefined;
  /** The exit code of the first step that failed, 0 if none did. */
  readonly exit: number;
  /** What stood before the cutover of which this run is a part. */
  readonly first: Standing;
  /** What stood when the last phase began: its gate, or its own job. */
  readonly phaseBegan: Standing | undefined;
}

/** Minutes of virtual time from an approval's question to its answer, where a watch goes on meanwhile. */
const ANSWER_MINUTES = 4;

/** The rendered jobs that watch while the next phase waits. */
const isBeside = (job: string): boolean => job.startsWith('watch-');

/**
 * Plays the workflow against the world.
 * @param ask what is played
 * @returns what became of it
 * @throws a rehearsal stop for a workflow that cannot be played
 */
export async function play(ask: PlayAsk): Promise<Played> {
  const { options, plan, root, world, show, system, commit: sha } = ask;
  const path = `.github/workflows/${options.act === 'rollback' ? 'rollback' : `cutover-${plan.system}`}.yml`;
  const workflow = await parseWorkflow(path, readFileSync(join(root, path), 'utf8'));
  const github = githubIn(world);
  const starter = starterOf(options, plan);
  const begun = { head_sha: sha, head_branch: 'main', event: 'workflow_dispatch', actor: starter } as const;
  const run = startRun(github, { ...begun, name: workflow.name ?? path, path, at: world.clock.now });
  // A re-run keeps its first attempt's approvals; what that attempt did is another rehearsal's matter.
  if (Object.values(options.weaken).includes('stale-attempt')) {
    finishRun(github, { run: run.id, conclusion: 'failure', at: world.clock.now });
    rerun(run, { actor: starter, at: world.clock.now });
  }
  /** The run's own token opens nothing: every job is given one for what its permissions say. */
  const token = `ghs_rehearsal_${run.id}`;
  const tokens: GithubToken[] = [];
  const oidc = oidcIssuer();
  const killer = killerOf(ask.fault, system, () => {
    Object.assign(run, { cancel_requested_at: world.clock.now, force_cancel_requested_at: world.clock.now });
  });
  const vendors = standInVendors(world);
  const trusted = join(ask.directory, 'stand-in.pem');
  mkdirSync(ask.directory, { recursive: true });
  writeFileSync(trusted, vendors.authority.certificate);
  const underWay = runsUnderWay(github);
  const standIn = await startStandIn({
    world,
    tls: vendors,
    handlers: [githubHandler({ tokens, oidc }), ...system.handlers],
    ticks: system.ticks,
    functions: system.functions,
    hooks: {
      after(call) {
        const answer = killer.hooks.after?.(call);
        underWay.cancelAsked();
        return answer;
      },
    },
    ...(options.speed === undefined ? {} : { pace: paceOf(options.speed) }),
  });
  const first = remembered(world, standingOf(plan, world));
  const waits = options.act === 'rollback' ? leaveRunWaiting(github, plan, begun, world.clock.now) : undefined;
  if (waits !== undefined) show.line(waits);
  let phaseBegan: Standing | undefined;
  const seen = reporter(show, plan);
  const report = async (event: RunnerEvent): Promise<void> => {
    const at = ask.fault?.at ?? ask.scenario?.at;
    if (event.type === 'job-started') {
      if (typeof at === 'object' && at.beforeJob === event.job) ask.strike();
      if (/^(gate|phase)-/.test(event.job)) phaseBegan = standingOf(plan, world);
    }
    // Between two steps a moment passes, as on a runner: no process starts before the last one ended.
    // Who works beside the others moves no time.
    if (event.type === 'step-finished' && !isBeside(event.job)) await standIn.advance(2000);
    seen.report(event);
  };
  const watching = new Set<string>();
  const beside = (job: string): Beside | undefined => {
    if (!isBeside(job)) return undefined;
    const one = standIn.attend();
    watching.add(job);
    return {
      environment: { GONOGO_CLOCK_URL: `${standIn.url}${one.path}` },
      settled: one.settled,
      ended() {
        watching.delete(job);
        one.leave();
      },
    };
  };
  const answer = approver(options, plan, show);
  let rejected: string | undefined;
  /** A person takes a few minutes: that is the time that a watch is for. */
  const approve = async (asked: ApprovalAsk): Promise<ApprovalAnswer> => {
    if (watching.size > 0) {
      show.line(
        `  ${ANSWER_MINUTES} minutes pass until somebody answers the approval of ${asked.environment}; meanwhile it is watched`,
      );
      for (let minute = 0; minute < ANSWER_MINUTES; minute += 1) await standIn.advance(60_000);
    }
    await dispatched();
    // The rollback may have cancelled the run that asks: then nobody is left to be answered.
    if (asked.signal.aborted) return { state: 'rejected' };
    const given = await answer(asked);
    // No step says so: the job never began.
    if (given.state === 'rejected' && !asked.signal.aborted && seen.reason() === undefined) rejected = 'SIGNOFF_REJECTED';
    return given;
  };
  const request = (
    which: Workflow,
    of: GithubRun,
    inputs: Record<string, string>,
    directory: string,
    event: RunRequest['event'] = 'workflow_dispatch',
  ): RunRequest => ({
    workflow: which,
    event,
    inputs,
    github: {
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      repository_id: String(REPOSITORY.id),
      repository_owner_id: String(REPOSITORY.owner_id),
      ref: 'refs/heads/main',
      sha,
      actor: starter,
      actor_id: String(github.users.find(({ login }) => login === starter)?.id ?? ''),
      triggering_actor: starter,
      run_id: String(of.id),
      run_number: String(of.run_number),
      run_attempt: String(of.run_attempt),
      server_url: standIn.url,
      api_url: `${standIn.url}/github`,
      graphql_url: `${standIn.url}/github/graphql`,
      token,
      default_branch: 'main',
      private: true,
    },
    actors: actorsFor(ask),
    ports: recordOnGithub(
      { approve, report, onSpawn: killer.onSpawn },
      {
        github,
        run: of.id,
        now: () => world.clock.now,
        pass: ms => standIn.advance(ms),
        weaken: environment => weakeningOf(options, plan, environment),
      },
    ),
    root,
    beside,
    grant: grantsOf({ tokens, oidc, url: standIn.url, run: of.id, teams: job => readsTeams(plan, job) }),
    directory,
    environment: {
      AWS_ENDPOINT_URL: standIn.url,
      GONOGO_VENDOR_URL: standIn.url,
      GONOGO_VENDOR_TLS_URL: standIn.tlsUrl ?? '',
      NODE_EXTRA_CA_CERTS: trusted,
      GONOGO_CLOCK_URL: standIn.url,
      // Compiled code is kept for the next process, where Node can (from 22 on).
      ...(process.env['NODE_COMPILE_CACHE'] ? { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] } : {}),
    },
    path: dirname(process.execPath),
    debug: options.debug,
  });
  /** A further run of another workflow, dispatched by the same person. */
  const another = async (which: Workflow, file: string, inputs: Record<string, string>, folder: string) => {
    const next = startRun(github, { ...begun, name: which.name ?? file, path: file, at: world.clock.now });
    const running = runWorkflow(request(which, next, inputs, join(ask.directory, folder)));
    underWay.add(next.id, running);
    return running.done;
  };
  /** A run that GitHub starts by itself, on an event. */
  const onEvent = async (which: Workflow, file: string, event: RunEvent, folder: string) => {
    const own = { ...begun, event: event.name, name: which.name ?? file, path: file, at: world.clock.now };
    return runWorkflow(request(which, startRun(github, own), {}, join(ask.directory, folder), event)).done;
  };
  let played = 0;
  /** Plays the rollbacks that somebody has started meanwhile, each once, whoever asks. */
  const dispatched = (): Promise<void> => underWay.inTurn(playDispatched);
  const playDispatched = async (): Promise<void> => {
    for (; played < github.dispatches.length; played += 1) {
      const back = '.github/workflows/rollback.yml';
      show.line('');
      show.line('● rollback.yml was started by the watch');
      const rollback = await parseWorkflow(back, readFileSync(join(root, back), 'utf8'));
      // The dispatch has made its run already.
      const asked = github.runs.find(each => each.id === github.dispatches[played]?.run_id);
      if (!asked) throw new Error('a dispatch of the loopback GitHub has no run');
      Object.assign(asked, { ...begun, name: rollback.name ?? back, status: 'in_progress' });
      const inputs = { system: plan.system, scope: 'all', reason: 'a trigger fired', confirm: plan.system };
      const running = runWorkflow(request(rollback, asked, inputs, join(ask.directory, `rollback-${played + 1}`)));
      underWay.add(asked.id, running);
      await running.done;
    }
  };
  try {
    // What comes before a cutover is shown where nothing is meant to go wrong.
    const whole = options.act === 'cutover' && options.from === undefined && Object.keys(options.weaken).length === 0;
    if (whole && !ask.fault && !ask.scenario && ask.changed === undefined && github.comments.length === 0)
      await playReleasePr({ ...ask, url: standIn.url, tokens });
    const running = runWorkflow(request(workflow, run, dispatchInputsOf(options, plan), ask.directory));
    underWay.add(run.id, running);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => running.cancel());
    const result = await running.done;
    await dispatched();
    // None of the run's own nets runs any more.
    if (run.force_cancel_requested_at !== undefined) {
      show.line('');
      show.line(`● net.yml is started by the end of run ${run.id}, which was cancelled by force`);
      await playNet({ github, ended: run, url: standIn.url, root, run: onEvent });
    }
    if (options.act === 'rollback') endCancelled(github, world.clock.now);
    keepSummaries(ask.directory, result.jobs);
    const failed = result.jobs.flatMap(job => job.steps).find(step => step.outcome === 'failure' && step.exitCode !== 0);
    const outcome = outcomeOf(plan, result.jobs, result.conclusion);
    const cared = !options.hypercare || !outcome.go || (await playHypercare({ plan, root, run: another }));
    const go = options.act === 'cutover' && outcome.go && cared;
    return {
      go,
      passed: outcome.passed,
      // A killed process says nothing; those who clean up after it do not say why they must.
      reason:
        rejected ?? seen.reason() ?? (failed?.signal || run.force_cancel_requested_at !== undefined ? 'INTERRUPTED' : undefined),
      exit: failed ? (failed.exitCode ?? 1) : result.conclusion === 'success' && cared ? 0 : 1,
      first,
      phaseBegan,
    };
  } finally {
    await standIn.close();
  }
}
