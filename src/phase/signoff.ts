import { sha256 } from '../canonical.ts';
import { milliseconds } from '../duration.ts';
import { gonogoError } from '../errors.ts';
import type { Sealed, Signoff } from '../evidence.ts';
import type { Environment } from '../github-ports.ts';
import { useSignoff } from '../journal/signoffs-used.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';
import { waiverFor } from '../plan/waiver.ts';
import { refuseUnbound } from '../signoff/binding.ts';
import { refuseIdentity, refuseWorkflow } from '../signoff/identity.ts';
import type { Membership } from '../signoff/membership.ts';
import { type Passed, passedBy, refuseRun } from '../signoff/passed.ts';
import { judgePerson, refuseSamePerson } from '../signoff/person.ts';
import { isRefusal, type Refusal, refused } from '../signoff/refusal.ts';
import { rulesDigest } from '../signoff/rules.ts';
import type { Signers } from '../signoff/signers.ts';
import { BYPASS_WAIVER } from '../signoff/weakness.ts';
import { type PlannedEnvironment, weaknessesOf } from '../signoff/weaknesses-of.ts';
import type { Target } from '../target.ts';
import { signersIn } from './signers.ts';

type Wanted = NonNullable<Phase['signoff']>[number];
type Ports = Pick<Target, 'approvals' | 'repository' | 'clock'>;

/** Whose sign-offs are read back, and by whom. */
export interface SignoffAsk {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly target: Ports;
  readonly run: {
    readonly id: string;
    readonly attempt: number;
    readonly commit: string;
    readonly repository: string | undefined;
  };
  /** The sign-off whose environment this job runs in. */
  readonly own: Wanted;
  /** The sign-offs that are read back: all of the phase, or its own only. */
  readonly wanted: readonly Wanted[];
  readonly signal?: AbortSignal;
}

/** A sign-off that GitHub vouches for, not yet bound to the evidence. */
export interface ReadSignoff {
  readonly wanted: Wanted;
  readonly planned: PlannedEnvironment;
  readonly found: Environment;
  readonly passed: Passed;
  readonly membership: Membership;
  readonly sub: string | undefined;
}

/** How long after its evidence an approval counts if the plan does not say, ms. */
const WITHIN_MS = 3_600_000;
/** Of a role that the plan does not have. */
const NOBODY: Signers = { role: 'nobody', people: [], from: 'plan' };

/**
 * Reads the sign-offs of a phase back from GitHub: nobody's word is taken for them, in whichever world. Nothing but GitHub is asked.
 * @param ask the phase, the run and the ports
 * @returns one a wanted sign-off
 * @throws GonogoError with the code of the first thing that is not as it must be: `OIDC_*`, `ENV_*`, `SIGNOFF_*`, `TEAM_UNSEEN`; or
 *   what a port throws
 */
export async function readSignoffs(ask: SignoffAsk): Promise<readonly ReadSignoff[]> {
  const { plan, target, run, signal } = ask;
  const { approvals } = target;
  if (ask.wanted.length === 0)
    throw gonogoError('SIGNOFF_UNVERIFIED', `expected phase ${ask.phase.id} to name a sign-off, found none`);
  // Told without asking anybody: whatever GitHub says of it, nothing is changed by a run that was started again.
  if (run.attempt !== 1)
    throw gonogoError('SIGNOFF_STALE_ATTEMPT', `expected the first attempt of the run, found attempt ${run.attempt}`);
  const identity = await approvals.identity(signal);
  const facts = { environment: ask.own.environment, repository: run.repository ?? '', run: run.id };
  must(refuseIdentity(identity, { ...facts, attempt: run.attempt, commit: run.commit }));
  const of = await approvals.run(Number(run.id), signal);
  must(refuseWorkflow(identity, of));
  must(refuseRun(of, { run: run.id, attempt: run.attempt, commit: run.commit }));

  const read: ReadSignoff[] = [];
  for (const wanted of ask.wanted) {
    const { planned, found } = await strongEnvironment(ask, wanted);
    const passed = passedBy(planned, {
      run: of,
      jobs: await approvals.jobs(of.id, of.attempt, signal),
      approvals: await approvals.ofRun(of.id, signal),
      deployments: await approvals.deployments(planned.name, run.commit, signal),
    });
    if (isRefusal(passed)) throw refused(passed);
    const by = passed.approval.user;
    const [signers = NOBODY] = await signersIn(plan, [wanted.role], target.repository, signal);
    const membership = judgePerson({
      by,
      run: of,
      signers,
      reviewers: found.reviewers,
      permission: by.type === 'User' ? await approvals.permission(by.login, signal) : 'none',
      authors: wanted.not_author === true ? await approvals.authors(run.commit, signal) : undefined,
    });
    if (typeof membership !== 'string') throw refused(membership);
    read.push({ wanted, planned, found, passed, membership, sub: wanted === ask.own ? identity?.sub : undefined });
  }
  must(refuseSamePerson(read.map(({ passed }) => passed.approval.user)));
  return read;
}

/** The environment of a sign-off, without any weakness that the plan does not waive. */
async function strongEnvironment(
  { plan, target, signal }: SignoffAsk,
  wanted: Wanted,
): Promise<{ readonly planned: PlannedEnvironment; readonly found: Environment }> {
  const planned = plan.environments.find(each => each.name === wanted.environment);
  if (!planned)
    throw gonogoError('ENV_MISSING', `expected environment ${wanted.environment} to be declared in the plan, found none`);
  const found = await target.approvals.environment(planned.name, signal);
  const signers = await signersIn(plan, planned.reviewers, target.repository, signal);
  const waived = waiverFor(plan.waivers ?? [], BYPASS_WAIVER, target.clock.now()) !== undefined;
  const weak = weaknessesOf(planned, found, signers).find(({ code }) => !(waived && code === 'ENV_BYPASS_UNKNOWN'));
  if (weak) throw refused(weak);
  if (!found) throw gonogoError('ENV_MISSING', `expected environment ${planned.name} to exist, found none`);
  return { planned, found };
}

/**
 * Binds sign-offs to the evidence that was approved.
 * @param ask the phase and the run
 * @param read from `readSignoffs`
 * @param gate the gate's record of the environments, the last of its chain, already admitted
 * @returns the sign-offs as evidence holds them
 * @throws GonogoError `SIGNOFF_OTHER_RUN`, `ENV_RULES_*`, `SIGNOFF_BEFORE_EVIDENCE`, `SIGNOFF_LATE`, `SIGNOFF_CODE_*`
 */
export function bindSignoffs(ask: SignoffAsk, read: readonly ReadSignoff[], gate: Sealed): readonly Signoff[] {
  return read.map(({ wanted, planned, found, passed, membership, sub }): Signoff => {
    const rules = rulesDigest(found);
    const code = wanted.code === true;
    must(
      refuseUnbound({
        environment: planned.name,
        role: wanted.role,
        passed,
        gate: gate.evidence,
        digest: gate.digest,
        rules,
        run: ask.run.id,
        within: wanted.within === undefined ? WITHIN_MS : milliseconds(wanted.within),
        code,
      }),
    );
    const { user, comment } = passed.approval;
    return {
      role: wanted.role,
      environment: { name: planned.name, id: planned.id },
      rules,
      reviewers: found.reviewers.length,
      by: { id: user.id, login: user.login },
      membership,
      approved: { notBefore: passed.notBefore, notAfter: passed.notAfter, source: 'deployment-status' },
      comment: { sha256: sha256(comment), length: comment.length, code: code ? 'matched' : 'not asked' },
      deployment: passed.deployment,
      statuses: passed.timeline.slice(0, 100).map(({ state, at }) => ({ state: stateOf(state), at })),
      run: { id: ask.run.id, attempt: 1 },
      commit: ask.run.commit,
      plan: gate.evidence.plan,
      evidence: gate.digest,
      ...(sub !== undefined && SUBJECT.test(sub) ? { sub } : {}),
    };
  });
}

/**
 * Uses sign-offs up, so that each counts once.
 * @param ask the phase and the run
 * @param signoffs from `bindSignoffs`
 * @throws GonogoError `SIGNOFF_REPEATED`; whatever the port throws
 */
export async function useSignoffs(
  ask: Pick<SignoffAsk, 'plan' | 'phase' | 'run' | 'signal'> & { readonly target: Pick<Target, 'parameters' | 'clock'> },
  signoffs: readonly Signoff[],
): Promise<void> {
  const { plan, phase, run, target, signal } = ask;
  for (const { environment, evidence } of signoffs) {
    const use = { run: run.id, phase: phase.id, environment: environment.name, evidence, at: target.clock.now() };
    await useSignoff(target.parameters, plan.system, use, signal);
  }
}

/** As evidence takes one; a team's own form of subject is left out. */
const SUBJECT = /^repo:[A-Za-z0-9-]+(@[0-9]+)?\/[A-Za-z0-9_.-]+(@[0-9]+)?:environment:[A-Za-z0-9_.%-]+$/;

function stateOf(state: string): Signoff['statuses'][number]['state'] {
  const known = ['waiting', 'queued', 'pending', 'in_progress', 'success', 'failure', 'error', 'inactive'] as const;
  const found = known.find(each => each === state);
  if (found === undefined) throw gonogoError('RESPONSE_INVALID', 'expected a state that deployments have, found another');
  return found;
}

function must(refusal: Refusal | undefined): void {
  if (refusal !== undefined) throw refused(refusal);
}
