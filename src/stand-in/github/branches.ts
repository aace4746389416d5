import type { GithubWorld } from './state.ts';

/** A branch and the rules in force on it. */
export interface GithubBranch {
  name: string;
  /** Its commits, oldest first. */
  commits: string[];
  protected: boolean;
  /** As `GET /rules/branches/{branch}` lists them, each of a ruleset of the repository. */
  rules: BranchRule[];
  /** Classic protection's lock; absent: the branch has no classic protection. */
  lock_branch?: boolean;
}

/** One rule of a ruleset; its `type` in GitHub's words, such as `pull_request`, `deletion`, `non_fast_forward`. */
export interface BranchRule {
  type: string;
  ruleset_id: number;
  parameters?: Record<string, unknown>;
}

/** What GitHub asks of a pull request where a ruleset says no more than one approval. */
export const PULL_REQUEST_RULE: BranchRule = {
  type: 'pull_request',
  ruleset_id: 1,
  parameters: {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_review_thread_resolution: false,
  },
};

/**
 * Sets up a branch as a careful administrator would: protected, changed by reviewed pull requests only, never deleted or rewritten.
 * @param github to which it is added, in place of one of the same name
 * @param made its name and commits, oldest first
 * @returns the branch
 */
export function addBranch(
  github: GithubWorld,
  made: { readonly name: string; readonly commits: readonly string[] },
): GithubBranch {
  const rules = [PULL_REQUEST_RULE, { type: 'deletion', ruleset_id: 1 }, { type: 'non_fast_forward', ruleset_id: 1 }];
  const branch = { name: made.name, commits: [...made.commits], protected: true, rules: structuredClone(rules) };
  github.branches = [...github.branches.filter(({ name }) => name !== made.name), branch];
  return branch;
}

/** A branch by its exact name. */
export function branchNamed(github: GithubWorld, name: string): GithubBranch | undefined {
  return github.branches.find(branch => branch.name === name);
}
