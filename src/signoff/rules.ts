import { digestOf } from '../canonical.ts';
import type { Environment } from '../github-ports.ts';

/**
 * Names an environment's rules, so that a change between the gate and the phase is seen. The order in which GitHub lists them
 * means nothing.
 * @param environment as read
 * @returns SHA-256 over the canonical form of every rule
 */
export function rulesDigest(environment: Environment): string {
  const { id, name, reviewers, preventSelfReview, waitTimer, adminsBypass, branches, unknownRules } = environment;
  return digestOf({
    id,
    name,
    reviewers: reviewers.map(each => `${each.type}:${each.id}`).sort(),
    preventSelfReview,
    waitTimer,
    adminsBypass: adminsBypass ?? null,
    branches: typeof branches === 'string' ? branches : branches.map(each => `${each.type}:${each.name}`).sort(),
    unknownRules,
  });
}
