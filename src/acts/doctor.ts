import { asGonogoError } from '../errors.ts';
import type { WaiverShown } from '../finding.ts';
import type { Environment, Tier } from '../github-ports.ts';
import { signersIn } from '../phase/signers.ts';
import type { Plan } from '../plan/schema/index.ts';
import { waiverFor } from '../plan/waiver.ts';
import type { Signers } from '../signoff/signers.ts';
import { BYPASS_WAIVER, type Weakness } from '../signoff/weakness.ts';
import { membershipWeaknessOf, type PlannedEnvironment, rollbackWeaknessesOf, weaknessesOf } from '../signoff/weaknesses-of.ts';
import type { Target } from '../target.ts';

/** One environment of the plan, as it stands. */
export interface Examined {
  readonly planned: PlannedEnvironment;
  readonly isRollback: boolean;
  readonly found: Environment | undefined;
  readonly signers: readonly Signers[];
  readonly weaknesses: readonly Weakness[];
  /** Whether its newest jobs waited for it; undefined if no job has used it, or none asks. */
  readonly waited: boolean | undefined;
}

/** What the doctor found. */
export interface Diagnosis {
  readonly tier: Tier | undefined;
  readonly environments: readonly Examined[];
  /** Branches that may release without a pull request. */
  readonly branches: readonly Weakness[];
  /** The waiver that lets a bypass pass of which GitHub does not tell. */
  readonly waiver: WaiverShown | undefined;
  /** Everything that is not waived, in order. */
  readonly open: readonly Weakness[];
}

/**
 * Examines everything on GitHub that a sign-off is worth: all environments of the plan, that of rollback included, and the branches that
 * may release. What could not be asked is a weakness with the code of its failure.
 * @param plan the plan
 * @param target the ports
 * @returns what was found
 */
export async function examine(
  plan: Plan,
  target: Pick<Target, 'approvals' | 'repository' | 'clock'>,
  signal?: AbortSignal,
): Promise<Diagnosis> {
  const { approvals } = target;
  const waiver = waiverFor(plan.waivers ?? [], BYPASS_WAIVER, target.clock.now());
  const tier = await approvals.tier(signal).catch((thrown: unknown) => failed('the repository', thrown));
  const known = 'code' in tier ? undefined : tier;
  const environments: Examined[] = [];
  for (const planned of plan.environments) environments.push(await one(plan, planned, target, known, signal));
  const names = [...new Set(plan.environments.flatMap(each => each.branches))];
  const branches: Weakness[] = [];
  for (const name of names) branches.push(...(await branchWeaknesses(name, target, signal)));
  const all = [...('code' in tier ? [tier] : []), ...environments.flatMap(each => each.weaknesses), ...branches];
  const open = all.filter(({ code }) => !(code === 'ENV_BYPASS_UNKNOWN' && waiver !== undefined));
  return { tier: known, environments, branches, waiver, open };
}

async function one(
  plan: Plan,
  planned: PlannedEnvironment,
  { approvals, repository }: Pick<Target, 'approvals' | 'repository'>,
  tier: Tier | undefined,
  signal: AbortSignal | undefined,
): Promise<Examined> {
  const isRollback = plan.rollback.environment === planned.name;
  const nothing = { planned, isRollback, found: undefined, signers: [], waited: undefined };
  try {
    const found = await approvals.environment(planned.name, signal);
    if (isRollback) return { ...nothing, found, weaknesses: rollbackWeaknessesOf(planned, found) };
    const signers = await signersIn(plan, planned.reviewers, repository, signal);
    const waited = found === undefined ? undefined : await approvals.waited(planned.name, signal);
    const judged = weaknessesOf(planned, found, signers);
    const signing = signers.filter(({ role }) => signs(plan, role, planned));
    const untold = signing.flatMap(each => membershipWeaknessOf(planned, found, each)).slice(0, 1);
    const weaknesses = [
      ...judged,
      ...(judged.some(({ aspect }) => aspect === 'reviewers') ? [] : untold),
      ...unenforced(planned, found, tier, waited),
    ];
    return { planned, isRollback, found, signers, weaknesses, waited };
  } catch (thrown) {
    return { ...nothing, weaknesses: [failed(planned.name, thrown)] };
  }
}

/** Whether a role signs some phase off in an environment. */
const signs = ({ phases }: Plan, role: string, { name }: PlannedEnvironment): boolean =>
  phases.some(({ signoff = [] }) => signoff.some(each => each.role === role && each.environment === name));

/** Rules that are shown and not enforced: by what GitHub says of the plan, or by what its jobs have done. */
function unenforced(
  { name }: PlannedEnvironment,
  found: Environment | undefined,
  tier: Tier | undefined,
  waited: boolean | undefined,
): readonly Weakness[] {
  if (found === undefined || found.reviewers.length === 0) return [];
  const weak = (message: string, code: 'ENV_PLAN_TIER' | 'ENV_TIER_UNKNOWN' = 'ENV_PLAN_TIER'): Weakness => ({
    ...{ environment: name, aspect: 'reviewers', code, message },
  });
  if (tier?.private === true && tier.plan !== undefined && tier.plan !== 'enterprise')
    return [weak(`expected GitHub Enterprise for the reviewers of ${name} in a private repository, found the plan ${tier.plan}`)];
  if (waited === false) return [weak(`expected jobs to have waited for the reviewers of ${name}, found that its newest did not`)];
  // That rules are shown says nothing: GitHub shows them on plans that ignore them.
  if (tier?.private !== false && tier?.plan === undefined && waited === undefined)
    return [
      weak(`expected to know whether GitHub enforces the reviewers of ${name}, found nothing that tells`, 'ENV_TIER_UNKNOWN'),
    ];
  return [];
}

/** A pattern names no branch that could be asked about. */
const isPattern = (branch: string): boolean => /[*?[\]]/.test(branch);

async function branchWeaknesses(
  branch: string,
  { approvals }: Pick<Target, 'approvals'>,
  signal: AbortSignal | undefined,
): Promise<readonly Weakness[]> {
  if (isPattern(branch)) return [];
  try {
    const rules = await approvals.branchRules(branch, signal);
    if (rules.includes('pull_request')) return [];
    const message = `expected a ruleset that asks for a pull request on branch ${branch}, found none`;
    return [{ environment: branch, aspect: 'branches', code: 'BRANCH_UNPROTECTED', message }];
  } catch (thrown) {
    return [failed(branch, thrown)];
  }
}

function failed(environment: string, thrown: unknown): Weakness {
  const { code, message } = asGonogoError(thrown);
  return { environment, aspect: 'identity', code, message };
}
