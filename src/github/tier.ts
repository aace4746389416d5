import { needFlag, needName } from '../field.ts';
import type { Tier } from '../github-ports.ts';
import { absent, type Client, shapeOf } from './client.ts';

const PLANS = ['free', 'pro', 'team', 'enterprise'] as const;

/**
 * Reads what decides about what GitHub enforces here. Every token sees whether the repository is private; its owner's plan is shown to
 * few.
 * @param client of the repository
 * @throws GonogoError of the client
 */
export async function readTier(client: Client, signal?: AbortSignal): Promise<Tier> {
  const repository = await client.get('github:GetRepository', '', {}, signal);
  const owner = await absent(client.owner(signal));
  const plan = owner?.['plan'];
  const name = plan === undefined || plan === null ? undefined : String(shapeOf(plan)['name']).toLowerCase();
  return { private: needFlag(repository['private'], 'private'), plan: PLANS.find(each => each === name) };
}

/**
 * Reads which rules rulesets put in force on a branch; every token may ask. Classic branch protection is not seen by it.
 * @returns types of rules
 * @throws GonogoError of the client
 */
export async function readBranchRules(client: Client, branch: string, signal?: AbortSignal): Promise<readonly string[]> {
  const ask = { operation: 'github:ListBranchRules', path: '/rules/branches/{branch}', names: { branch } };
  return (await client.list(ask, signal)).map(({ type }) => needName(type, 'type'));
}
