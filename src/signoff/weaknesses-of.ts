import type { Code } from '../codes.ts';
import { milliseconds } from '../duration.ts';
import type { Environment } from '../github-ports.ts';
import type { Plan } from '../plan/schema/index.ts';
import { onlyOf } from './membership.ts';
import { allows, type Signers } from './signers.ts';
import type { Aspect, Weakness } from './weakness.ts';

/** An environment as the plan has it. */
export type PlannedEnvironment = Plan['environments'][number];

/**
 * Judges the environment of a sign-off against the plan. Sources: GitHub's documentation of environments and of their REST API.
 * @param planned the environment of the plan
 * @param found the same on GitHub, undefined if there is none
 * @param signers of every role that the plan has review it
 * @returns every weakness, in the order of the aspects; none means that it protects as planned
 */
export function weaknessesOf(
  planned: PlannedEnvironment,
  found: Environment | undefined,
  signers: readonly Signers[],
): readonly Weakness[] {
  const { weak, is } = gathering(planned);
  if (!isPlanned(planned, found, weak)) return is;
  const reviewed = reviewersOf(found, signers);
  if (reviewed) weak('reviewers', ...reviewed);
  // GitHub keeps this with the reviewers: without them there is nothing that it could prevent.
  if (found.reviewers.length > 0 && !found.preventSelfReview)
    weak('self-review', 'ENV_SELF_REVIEW', 'to prevent self-review, found that whoever starts a run may approve it');
  if (found.adminsBypass === true)
    weak('admin-bypass', 'ENV_ADMIN_BYPASS', 'to let nobody bypass its rules, found that administrators may');
  if (found.adminsBypass === undefined)
    weak('admin-bypass', 'ENV_BYPASS_UNKNOWN', 'to let nobody bypass its rules, found that GitHub does not say');
  const open = branchesOf(planned, found);
  if (open) weak('branches', ...open);
  const wait = planned.wait === undefined ? 0 : milliseconds(planned.wait);
  if (found.waitTimer * 60_000 < wait)
    weak('wait', 'ENV_WAIT_SHORT', `to wait at least ${Math.ceil(wait / 60_000)} minutes, found ${found.waitTimer}`);
  if (found.unknownRules > 0)
    weak('rules', 'ENV_RULE_UNKNOWN', `to have rules that are known here, found ${found.unknownRules} of another type`);
  return is;
}

/**
 * Whether an approval of this environment will tell that the role has given it. Where the token may not see the role's team, only an
 * environment that nobody else reviews does.
 * @param planned the environment of the plan
 * @param found the same on GitHub, undefined if there is none
 * @param signers of the role that signs
 * @returns the weakness, none if an approval will tell
 */
export function membershipWeaknessOf(
  planned: PlannedEnvironment,
  found: Environment | undefined,
  signers: Signers | undefined,
): readonly Weakness[] {
  if (found === undefined || found.reviewers.length === 0 || signers?.people !== undefined || signers === undefined) return [];
  if (onlyOf(signers, found.reviewers)) return [];
  const { weak, is } = gathering(planned);
  weak(
    'reviewers',
    'TEAM_UNSEEN',
    `to be reviewed by the team of ${signers.role} alone, found others and a team that cannot be seen`,
  );
  return is;
}

/**
 * Judges the environment of rollback: it must ask nobody and wait for nothing, and still be open to the release's branches only.
 * @param planned the environment of the plan
 * @param found the same on GitHub, undefined if there is none
 * @returns every weakness
 */
export function rollbackWeaknessesOf(planned: PlannedEnvironment, found: Environment | undefined): readonly Weakness[] {
  const { weak, is } = gathering(planned);
  if (!isPlanned(planned, found, weak)) return is;
  if (found.reviewers.length > 0)
    weak('reviewers', 'ENV_ROLLBACK_WAITS', `to ask nobody, found ${found.reviewers.length} reviewers`);
  const open = branchesOf(planned, found);
  if (open) weak('branches', ...open);
  if (found.waitTimer > 0) weak('wait', 'ENV_ROLLBACK_WAITS', `to wait for nothing, found a timer of ${found.waitTimer} minutes`);
  if (found.unknownRules > 0)
    weak('rules', 'ENV_RULE_UNKNOWN', `to have rules that are known here, found ${found.unknownRules} of another type`);
  return is;
}

type Weak = (aspect: Aspect, code: Code, expected: string) => void;

function gathering({ name }: PlannedEnvironment): { readonly weak: Weak; readonly is: readonly Weakness[] } {
  const is: Weakness[] = [];
  const weak: Weak = (aspect, code, expected) =>
    void is.push({ environment: name, aspect, code, message: `expected environment ${name} ${expected}` });
  return { weak, is };
}

function isPlanned(planned: PlannedEnvironment, found: Environment | undefined, weak: Weak): found is Environment {
  if (found === undefined) {
    // A job that names it would have it made, without any rule.
    weak('identity', 'ENV_MISSING', 'to exist, found none');
    return false;
  }
  // A deleted environment that somebody made again has another id, and none of the rules that were agreed on.
  if (found.id !== planned.id) weak('identity', 'ENV_OTHER_ID', `to have the id ${planned.id}, found ${found.id}`);
  return true;
}

type Said = readonly [Code, string];

function reviewersOf(found: Environment, signers: readonly Signers[]): Said | undefined {
  const { reviewers } = found;
  if (reviewers.length === 0) return ['ENV_NO_REVIEWERS', 'to have required reviewers, found none'];
  const others = reviewers.filter(each => !signers.some(one => allows(one, each)));
  const unseen = signers.find(one => one.people === undefined);
  // Beside the team itself a person is one too many, a member or not.
  const beside = unseen !== undefined && reviewers.some(each => allows(unseen, each));
  if (others.some(each => each.type === 'User') && unseen && !beside)
    return ['TEAM_UNSEEN', `to be reviewed by the role ${unseen.role}, found people and a team that cannot be seen`];
  if (others.length > 0)
    return ['ENV_REVIEWERS_OTHER', `to have reviewers of the planned roles only, found ${others.length} others`];
  const nobody = signers.find(one => !reviewers.some(each => allows(one, each)));
  return nobody && ['ENV_REVIEWERS_OTHER', `to have reviewers of the role ${nobody.role}, found none`];
}

function branchesOf({ branches: planned }: PlannedEnvironment, { branches }: Environment): Said | undefined {
  const only = `to be open to ${planned.join(', ')} only, found`;
  if (branches === 'any') return ['ENV_BRANCH_POLICY', `${only} it open to every branch`];
  // With no protected branch in the repository GitHub lets every branch deploy.
  if (branches === 'protected') return ['ENV_BRANCH_POLICY', `${only} it open to whatever branch is protected`];
  const found = branches.map(each => `${each.type}:${each.name}`);
  const expected = planned.map(name => `branch:${name}`);
  const extra = found.filter(each => !expected.includes(each)).length;
  const missing = expected.filter(each => !found.includes(each)).length;
  if (extra + missing === 0) return undefined;
  return ['ENV_BRANCH_POLICY', `${only} ${extra} other patterns and ${missing} of these missing`];
}
