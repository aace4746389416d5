import { milliseconds } from '../duration.ts';
import type { Approval, Deployment, DeploymentStatus, RunOfWorkflow } from '../github-ports.ts';
import { pathMatches } from '../paths-match.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { PlannedEnvironment } from './weaknesses-of.ts';

/** What GitHub says of a run and one of its environments. */
export interface Seen {
  readonly run: RunOfWorkflow;
  /** Ids of the jobs of this attempt. */
  readonly jobs: readonly number[];
  readonly approvals: readonly Approval[];
  /** Deployments of the commit to the environment. */
  readonly deployments: readonly Deployment[];
}

/** The run that this process is. */
export interface Ours {
  readonly run: string;
  readonly attempt: number;
  readonly commit: string;
}

/** An approval that was asked for and given, and when, as far as anybody can know. */
export interface Passed {
  readonly approval: Approval;
  readonly deployment: number;
  readonly timeline: readonly { readonly state: string; readonly at: number }[];
  /** GitHub keeps no time of an approval: it lay between these two, ms since the epoch, as the deployment's statuses say. */
  readonly notBefore: number;
  readonly notAfter: number;
}

/** GitHub cuts its times to whole seconds. */
const SECOND_MS = 999;
/** A timer runs from when the job is triggered; the status that says so may be written this much later, ms. */
const LAG_MS = 60_000;

/**
 * Refuses a run that is not the one that this process is, whose approvals may be those of an earlier attempt, or of which nobody can
 * tell who started it.
 * @param run as GitHub has it
 * @param ours as the runner says
 * @returns the refusal, undefined if it is ours
 */
export function refuseRun(run: RunOfWorkflow, ours: Ours): Refusal | undefined {
  // An approval is kept by run and not by attempt: that of an earlier attempt would count for this one.
  const attempt = Math.max(run.attempt, ours.attempt);
  if (attempt !== 1) return refusal('SIGNOFF_STALE_ATTEMPT', `expected the first attempt of the run, found attempt ${attempt}`);
  if (String(run.id) !== ours.run || run.commit !== ours.commit)
    return refusal('SIGNOFF_OTHER_RUN', 'expected GitHub to know this run with this commit, found another');
  // For GitHub the initiator is then a program, or whoever last touched a schedule: a person behind it could approve his own run.
  const started = run.event === 'workflow_dispatch' && run.actor.type === 'User' && run.triggeringActor.type === 'User';
  return started
    ? undefined
    : refusal('SIGNOFF_STARTER_UNKNOWN', 'expected a run that a person has dispatched, found one that something else started');
}

/**
 * Finds the approval by which a job of this run passed an environment: asked for (a deployment of the run waited), given once,
 * rejected by nobody, and before the job began.
 * @param planned the environment
 * @param seen what GitHub says
 * @returns the approval and its interval, or why there is none that counts
 */
export function passedBy(planned: PlannedEnvironment, { run, jobs, approvals, deployments }: Seen): Passed | Refusal {
  const { name } = planned;
  // GitHub has asked this as well, where its plan lets it enforce branches.
  if (!planned.branches.some(pattern => pathMatches(pattern, run.branch)))
    return refusal('SIGNOFF_OTHER_BRANCH', `expected a run of ${planned.branches.join(', ')}, found one of another branch`);
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const ours = approvals.filter(each => each.environments.some(one => one.id === planned.id && same(one.name)));
  if (ours.some(({ state }) => state === 'rejected'))
    return refusal('SIGNOFF_REJECTED', `expected an approval for ${name}, found a rejection`);
  const approved = ours.filter(({ state }) => state === 'approved');

  const made = deployments.filter(
    each => same(each.environment) && each.commit === run.commit && each.statuses.some(status => status.run === run.id),
  );
  const [deployment, ...more] = made;
  if (deployment === undefined)
    return refusal('SIGNOFF_UNVERIFIED', `expected a deployment of this run to ${name}, found none that names it`);
  if (more.length > 0 || approved.length > 1)
    return refusal(
      'SIGNOFF_AMBIGUOUS',
      `expected one job of this run and one approval for ${name}, found ${made.length} and ${approved.length}`,
    );
  const { statuses } = deployment;
  if (statuses.some(status => status.run !== run.id || status.job === undefined || !jobs.includes(status.job)))
    return refusal('SIGNOFF_STALE_ATTEMPT', `expected the deployment to ${name} to be of a job of this attempt, found another`);

  const times = timesOf(statuses);
  const [approval] = approved;
  if (times === 'not asked')
    return approval === undefined
      ? refusal('ENV_PLAN_TIER', `expected the job to have waited for the reviewers of ${name}, found that it never did`)
      : refusal('SIGNOFF_NOT_ASKED', `expected the job to have waited for the reviewers of ${name}, found that it began before`);
  if (times === 'waits') return refusal('SIGNOFF_UNVERIFIED', `expected ${name} to be signed off, found that it still waits`);
  if (approval === undefined)
    return refusal('SIGNOFF_BYPASSED', `expected an approval for ${name}, found none although the job has begun`);
  // The rule as it stands says nothing about then: an administrator may have started the job past its timer, or set it back since.
  const wait = planned.wait === undefined ? 0 : milliseconds(planned.wait);
  const waited = times.notAfter - times.notBefore;
  if (waited < wait - LAG_MS)
    return refusal(
      'SIGNOFF_WAIT_SKIPPED',
      `expected the job to have waited ${Math.ceil(wait / 60_000)} minutes at ${name}, found ${Math.floor(waited / 60_000)}`,
    );
  const timeline = statuses.map(({ state, at }) => ({ state, at }));
  return { approval, deployment: deployment.id, timeline, ...times };
}

/** The first status must be `waiting`; the one that follows it says that the rules let the job go. */
function timesOf(
  statuses: readonly DeploymentStatus[],
): 'not asked' | 'waits' | { readonly notBefore: number; readonly notAfter: number } {
  const [first, ...later] = statuses;
  if (first?.state !== 'waiting') return 'not asked';
  const next = later.find(({ state }) => state !== 'waiting');
  return next === undefined ? 'waits' : { notBefore: first.at, notAfter: next.at + SECOND_MS };
}
