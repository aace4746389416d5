import { gonogoError } from '../errors.ts';
import { needFlag, needList, needName, needText, needVersion } from '../field.ts';
import type { Account, PullRequest, PullRequests } from '../github-ports.ts';
import { accountOf } from './account.ts';
import { absent, type GithubSettings, githubClient, type Shape, shaOf, shapeOf } from './client.ts';
import { readPermission } from './people.ts';

/**
 * Pull requests through GitHub's API. Nothing is retried: a gate that cannot ask says so.
 * @param settings of the door; the token needs `pull-requests: read`
 * @returns the port; its functions throw GonogoErrors with the codes of `call`, `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`, `PARTIAL_DATA`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubPullRequests(settings: GithubSettings): PullRequests {
  const client = githubClient(settings);
  return {
    async get(number, signal) {
      const pull = await absent(client.get('github:GetPullRequest', '/pulls/{pull_number}', { pull_number: number }, signal));
      if (pull === undefined) return undefined;
      if (needVersion(pull['number'], 'number') !== number)
        throw gonogoError('RESPONSE_INVALID', 'github:GetPullRequest: the answer is about another pull request');
      const base = shapeOf(pull['base']);
      return {
        number,
        open: needName(pull['state'], 'state') === 'open',
        draft: needFlag(pull['draft'], 'draft'),
        head: headOf(pull),
        base: {
          commit: shaOf(base['sha']),
          branch: needName(base['ref'], 'ref'),
          repository: needName(shapeOf(base['repo'])['full_name'], 'full_name'),
        },
        labels: needList(pull['labels'] as readonly unknown[] | undefined, 'labels').map(label =>
          needName(shapeOf(label)['name'], 'label'),
        ),
        title: needText(pull['title'], 'title'),
        // An empty body is null.
        body: pull['body'] === null ? '' : needText(pull['body'], 'body'),
        author: whoever(pull['user']),
      };
    },

    async openAt(commit, signal) {
      const ask = { operation: 'github:ListPullRequests', path: '/pulls', names: { state: 'open' } };
      return (await client.list(ask, signal))
        .map(pull => ({ number: needVersion(pull['number'], 'number'), head: headOf(pull) }))
        .filter(({ head }) => head.commit === commit);
    },

    async reviews(number, signal) {
      const names = { pull_number: number };
      const found = await client.list({ operation: 'github:ListReviews', path: '/pulls/{pull_number}/reviews', names }, signal);
      return found.map(review => ({
        id: needVersion(review['id'], 'id'),
        state: needName(review['state'], 'state'),
        commit: typeof review['commit_id'] === 'string' ? review['commit_id'] : undefined,
        author: whoever(review['user']),
      }));
    },

    permission: (login, signal) => readPermission(client, login, signal),
  };
}

function headOf(pull: Shape): PullRequest['head'] {
  const head = shapeOf(pull['head']);
  return {
    commit: shaOf(head['sha']),
    // A fork that was deleted is null.
    repository: head['repo'] === null ? undefined : needName(shapeOf(head['repo'])['full_name'], 'full_name'),
  };
}

/** An account that was deleted is null. */
const whoever = (user: unknown): Account | undefined => (user === null ? undefined : accountOf(user));
