import { gonogoError } from '../errors.ts';
import { needName, needVersion } from '../field.ts';
import type { Comments, Upserted, UpsertMore } from '../github-ports.ts';
import { type GithubSettings, githubClient, shapeOf, statusOf } from './client.ts';

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
  const onPull = '/issues/{issue_number}/comments';
  const one = '/issues/comments/{comment_id}';

  /** Ours with this marker, oldest first. Anybody may write our marker: only our own author's comments count. */
  async function ours(number: number, marker: string, signal?: AbortSignal): Promise<readonly Written[]> {
    const names = { issue_number: number };
    const all = await client.list({ operation: 'github:ListComments', path: onPull, names }, signal);
    return all
      .flatMap(({ id, user, body }) =>
        // The account of an author who has left is null.
        user && shapeOf(user)['login'] === author && typeof body === 'string' && body.startsWith(marker)
          ? [{ id: needVersion(id, 'id'), body }]
          : [],
      )
      .sort((a, b) => a.id - b.id);
  }

  async function edit({ id, body: was }: Written, body: string, { keep, signal }: UpsertMore): Promise<Upserted> {
    if (was === body) return 'unchanged';
    if (keep?.(was)) return 'kept';
    await client.send('PATCH', 'github:UpdateComment', one, { comment_id: id, body }, signal);
    return 'edited';
  }

  return {
    async pullRequestsOf(commit, signal) {
      const ask = {
        operation: 'github:ListPullRequestsOfCommit',
        path: '/commits/{commit_sha}/pulls',
        names: { commit_sha: commit },
      };
      return (await client.list(ask, signal))
        .filter(({ state, merged_at }) => merged_at !== null || needName(state, 'state') === 'open')
        .map(({ number }) => needVersion(number, 'number'))
        .sort((a, b) => a - b);
    },

    async upsertComment(number, marker, text, more = {}) {
      const { signal } = more;
      const body = `${marker}\n${text}`;
      if (!/^<!-- [^\n>]+ -->$/.test(marker) || body.length > LARGEST)
        throw gonogoError('USAGE', 'expected a marker of one HTML comment and a body that GitHub takes, found another');
      const [before] = await ours(number, marker, signal);
      if (before) return edit(before, body, more);
      if (more.standing === true) return 'none';
      const made = await client.send('POST', 'github:CreateComment', onPull, { issue_number: number, body }, signal);
      const own = needVersion(shapeOf(made)['id'], 'id');
      // Somebody may have written between our reading and our writing: the oldest stays, whoever came later takes theirs back.
      const [oldest] = await ours(number, marker, signal);
      if (oldest === undefined || oldest.id >= own) return 'created';
      try {
        await client.send('DELETE', 'github:DeleteComment', one, { comment_id: own }, signal);
      } catch (thrown) {
        if (statusOf(thrown) !== 404) throw thrown;
      }
      return edit(oldest, body, more);
    },
  };
}
