import { gonogoError } from '../errors.ts';
import { needFlag, needList, needName, needNumber, needVersion, needWord } from '../field.ts';
import type { Environment, Reviewer } from '../github-ports.ts';
import { absent, type Client, type Shape, shapeOf } from './client.ts';

/**
 * Reads an environment with every rule; needs `actions: read`.
 * @param client of the repository
 * @param name the environment's
 * @returns its rules, undefined if it does not exist
 * @throws GonogoError of the client; `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID` for rules that cannot be read for certain
 */
export async function readEnvironment(client: Client, name: string, signal?: AbortSignal): Promise<Environment | undefined> {
  const path = '/environments/{environment_name}';
  const names = { environment_name: name };
  const found = await absent(client.get('github:GetEnvironment', path, names, signal));
  if (found === undefined) return undefined;
  const called = needName(found['name'], 'name');
  // Names of environments are not case-sensitive.
  if (called.toLowerCase() !== name.toLowerCase())
    throw gonogoError('RESPONSE_INVALID', 'github:GetEnvironment: the answer is about another environment');
  const rules = needList(found['protection_rules'] as readonly unknown[], 'protection_rules').map(shapeOf);
  const review = only(rules, 'required_reviewers');
  const timer = only(rules, 'wait_timer');
  const bypass = found['can_admins_bypass'];
  return {
    id: needVersion(found['id'], 'id'),
    name: called,
    reviewers: review === undefined ? [] : needList(review['reviewers'] as readonly unknown[], 'reviewers').map(reviewerOf),
    // Its absence is GitHub's old form of "off".
    preventSelfReview: review?.['prevent_self_review'] === undefined ? false : needFlag(review['prevent_self_review'], 'rule'),
    waitTimer: timer === undefined ? 0 : needNumber(timer['wait_timer'], 'wait_timer'),
    adminsBypass: bypass === undefined || bypass === null ? undefined : needFlag(bypass, 'can_admins_bypass'),
    branches: await branchesOf(client, found, names, signal),
    unknownRules: rules.filter(({ type }) => !KNOWN.includes(String(type))).length + (await appRules(client, names, signal)),
  };
}

const KNOWN: readonly string[] = ['required_reviewers', 'wait_timer', 'branch_policy'];

/** Rules that an app decides are listed apart. One that is switched off decides nothing; of the others no plan knows what they ask. */
async function appRules(
  client: Client,
  names: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<number> {
  const path = '/environments/{environment_name}/deployment_protection_rules';
  const found = await client.get('github:ListCustomRules', path, names, signal);
  const listed = found['custom_deployment_protection_rules'] as readonly unknown[];
  const rules = needList(listed, 'custom_deployment_protection_rules').map(shapeOf);
  // The list has no pages: what is missing of it could not be asked for.
  if (needNumber(found['total_count'], 'total_count') !== rules.length)
    throw gonogoError('PARTIAL_DATA', 'github:ListCustomRules: the list is not whole');
  return rules.filter(({ enabled }) => needFlag(enabled, 'enabled')).length;
}

/** Two rules of one type would leave open which of them holds. */
function only(rules: readonly Shape[], type: string): Shape | undefined {
  const found = rules.filter(rule => rule['type'] === type);
  if (found.length > 1) throw gonogoError('RESPONSE_INVALID', `github:GetEnvironment: expected one rule of the type ${type}`);
  return found[0];
}

function reviewerOf(entry: unknown): Reviewer {
  const { type, reviewer } = shapeOf(entry);
  const { id, login, slug } = shapeOf(reviewer);
  return needWord(type, 'type', ['User', 'Team']) === 'User'
    ? { type: 'User', id: needVersion(id, 'id'), login: needName(login, 'login') }
    : { type: 'Team', id: needVersion(id, 'id'), slug: needName(slug, 'slug') };
}

async function branchesOf(
  client: Client,
  found: Shape,
  names: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<Environment['branches']> {
  const policy = found['deployment_branch_policy'];
  if (policy === null) return 'any';
  const { protected_branches, custom_branch_policies } = shapeOf(policy);
  if (needFlag(protected_branches, 'protected_branches')) return 'protected';
  if (!needFlag(custom_branch_policies, 'custom_branch_policies')) return 'any';
  const listed = await client.list(
    {
      operation: 'github:ListBranchPolicies',
      path: '/environments/{environment_name}/deployment-branch-policies',
      names,
      key: 'branch_policies',
    },
    signal,
  );
  return listed.map(({ id, name, type }) => ({
    id: needVersion(id, 'id'),
    // GitHub left the type out before it had tags.
    type: type === undefined ? ('branch' as const) : needWord(type, 'type', ['branch', 'tag']),
    name: needName(name, 'name'),
  }));
}
