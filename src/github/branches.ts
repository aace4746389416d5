import { isGonogoError } from '../errors.ts';
import { needName, needWord } from '../field.ts';
import type { Branches } from '../github-ports.ts';
import { type GithubSettings, githubClient } from './client.ts';

/**
 * What GitHub says of a branch.
 * @param settings of the door; the token needs `contents: read`
 * @returns the port; its functions throw GonogoErrors with the codes of `call`, `RESPONSE_INCOMPLETE`, `PARTIAL_DATA`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubBranches(settings: GithubSettings): Branches {
  const client = githubClient(settings);
  return {
    async holds(branch, commit, signal) {
      const names = { basehead: `${branch}...${commit}`, per_page: 1 };
      const found = await client.get('github:CompareCommits', '/compare/{basehead}', names, signal);
      const status = needWord(found['status'], 'status', ['identical', 'behind', 'ahead', 'diverged']);
      return status === 'identical' || status === 'behind';
    },

    async locked(branch, signal) {
      const rules = await client.list(
        { operation: 'github:GetBranchRules', path: '/rules/branches/{branch}', names: { branch } },
        signal,
      );
      // A ruleset's "Restrict updates"; one that lets a fork be synchronised moves the branch all the same.
      const restricted = rules.some(
        ({ type, parameters }) =>
          needName(type, 'type') === 'update' && memberOf(parameters, 'update_allows_fetch_and_merge') !== true,
      );
      return restricted || (await lockedByProtection(branch, signal));
    },
  };

  /** Classic protection: shown only to tokens with administration, so that no answer means no lock that is known. */
  async function lockedByProtection(branch: string, signal?: AbortSignal): Promise<boolean> {
    try {
      const found = await client.get('github:GetBranchProtection', '/branches/{branch}/protection', { branch }, signal);
      return memberOf(found['lock_branch'], 'enabled') === true && memberOf(found['allow_fork_syncing'], 'enabled') !== true;
    } catch (thrown) {
      if (isGonogoError(thrown) && (thrown.code === 'DENIED' || thrown.code === 'NOT_FOUND')) return false;
      throw thrown;
    }
  }
}

/** GitHub leaves out what is not set. */
const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
