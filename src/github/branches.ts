import { isGonogoError } from '../errors.ts';
import { needName, needWord } from '../field.ts';
import type { Branches } from '../github-ports.ts';
import type { GithubSettings } from './approvals.ts';
import { githubClient } from './client.ts';

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
      const { data } = await client.ask(
        'github:CompareCommits',
        (github, common) =>
          github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            ...common,
            basehead: `${branch}...${commit}`,
            per_page: 1,
          }),
        signal,
      );
      const status = needWord(data.status, 'status', ['identical', 'behind', 'ahead', 'diverged']);
      return status === 'identical' || status === 'behind';
    },

    async locked(branch, signal) {
      const rules = await client.pages(
        'github:GetBranchRules',
        async (github, common) =>
          (await github.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...common, branch })).data,
        signal,
      );
      // A ruleset's "Restrict updates"; one that lets a fork be synchronised moves the branch all the same.
      const restricted = rules.some(
        rule =>
          needName(rule.type, 'type') === 'update' &&
          (rule as { parameters?: { update_allows_fetch_and_merge?: unknown } }).parameters?.update_allows_fetch_and_merge !==
            true,
      );
      return restricted || (await lockedByProtection(branch, signal));
    },
  };

  /** Classic protection: shown only to tokens with administration, so that no answer means no lock that is known. */
  async function lockedByProtection(branch: string, signal?: AbortSignal): Promise<boolean> {
    try {
      const { data } = await client.ask(
        'github:GetBranchProtection',
        (github, common) => github.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', { ...common, branch }),
        signal,
      );
      return data.lock_branch?.enabled === true && data.allow_fork_syncing?.enabled !== true;
    } catch (thrown) {
      if (isGonogoError(thrown) && (thrown.code === 'DENIED' || thrown.code === 'NOT_FOUND')) return false;
      throw thrown;
    }
  }
}
