import { gonogoError } from '../errors.ts';
import { githubBranches } from '../github/branches.ts';
import { githubComments } from '../github/comments.ts';
import { githubRuns } from '../github/runs.ts';
import type { Target } from '../target.ts';

/** What a door knows of GitHub. */
export interface GithubAsk {
  readonly githubToken?: string;
  readonly repository?: string;
  readonly endpoints: { readonly github: string | undefined };
}

/**
 * The ports that a release and its rollback ask of GitHub. Without a token or a repository each call says `GITHUB_UNKNOWN`.
 * @param ask token, repository and address
 * @returns runs, comments and branches
 */
export function openGithub(ask: GithubAsk): Pick<Target, 'runs' | 'comments' | 'branches'> {
  const { githubToken: token, repository, endpoints } = ask;
  if (token !== undefined && token !== '' && repository !== undefined) {
    const settings = { token, repository, ...(endpoints.github === undefined ? {} : { baseUrl: endpoints.github }) };
    return { runs: githubRuns(settings), comments: githubComments(settings), branches: githubBranches(settings) };
  }
  const refuse = async (): Promise<never> => {
    throw gonogoError('GITHUB_UNKNOWN', 'expected a github-token and a repository to ask GitHub with, found none');
  };
  return {
    runs: { open: refuse, cancel: refuse },
    comments: { pullRequestsOf: refuse, upsertComment: refuse },
    branches: { holds: refuse, locked: refuse },
  };
}
