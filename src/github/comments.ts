import { gonogoError } from '../errors.ts';
import { needName, needVersion } from '../field.ts';
import type { Comments } from '../github-ports.ts';
import type { GithubSettings } from './approvals.ts';
import { githubClient, statusOf } from './client.ts';

/** Whose comments a workflow's own token writes. */
const AUTHOR = 'github-actions[bot]';
/** GitHub refuses a longer comment. */
const LARGEST = 65_536;

interface Written {
  readonly id: number;
  readonly body: string;
}

/**
 * Comments on pull requests: one a marker, edited and not repeated.
 * @param settings of the door; the token needs `pull-requests: write`. `author`: the login whose comments are ours
 * @returns the port; its functions throw GonogoErrors with the codes of `call`, `RESPONSE_INCOMPLETE`, `PARTIAL_DATA`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubComments(settings: GithubSettings & { readonly author?: string }): Comments {
  const client = githubClient(settings);
  const author = settings.author ?? AUTHOR;

  /** Ours with this marker, oldest first. Anybody may write our marker: only our own author's comments count. */
  async function ours(number: number, marker: string, signal?: AbortSignal): Promise<readonly Written[]> {
    const all = await client.pages(
      'github:ListComments',
      async (github, common) =>
        (
          await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...common,
            issue_number: number,
          })
        ).data,
      signal,
    );
    return all
      .filter(({ user, body }) => user?.login === author && body?.startsWith(marker) === true)
      .map(({ id, body }) => ({ id: needVersion(id, 'id'), body: body ?? '' }))
      .sort((a, b) => a.id - b.id);
  }

  async function edit({ id, body: was }: Written, body: string, signal?: AbortSignal): Promise<'edited' | 'unchanged'> {
    if (was === body) return 'unchanged';
    await client.ask(
      'github:UpdateComment',
      (github, common) =>
        github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...common, comment_id: id, body }),
      signal,
    );
    return 'edited';
  }

  return {
    async pullRequestsOf(commit, signal) {
      const found = await client.pages(
        'github:ListPullRequestsOfCommit',
        async (github, common) =>
          (await github.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...common, commit_sha: commit })).data,
        signal,
      );
      return found
        .filter(({ state, merged_at }) => merged_at !== null || needName(state, 'state') === 'open')
        .map(({ number }) => needVersion(number, 'number'))
        .sort((a, b) => a - b);
    },

    async upsertComment(number, marker, text, signal) {
      const body = `${marker}\n${text}`;
      if (!/^<!-- [^\n>]+ -->$/.test(marker) || body.length > LARGEST)
        throw gonogoError('USAGE', 'expected a marker of one HTML comment and a body that GitHub takes, found another');
      const [before] = await ours(number, marker, signal);
      if (before) return edit(before, body, signal);
      const made = await client.ask(
        'github:CreateComment',
        (github, common) =>
          github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...common, issue_number: number, body }),
        signal,
      );
      const own = needVersion(made.data.id, 'id');
      // Somebody may have written between our reading and our writing: the oldest stays, whoever came later takes theirs back.
      const [oldest] = await ours(number, marker, signal);
      if (oldest === undefined || oldest.id >= own) return 'created';
      try {
        await client.ask(
          'github:DeleteComment',
          (github, common) =>
            github.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...common, comment_id: own }),
          signal,
        );
      } catch (thrown) {
        if (statusOf(thrown) !== 404) throw thrown;
      }
      return edit(oldest, body, signal);
    },
  };
}
