import { gonogoError, isGonogoError } from '../errors.ts';
import { need, needFlag, needList, needName, needText, needVersion } from '../field.ts';
import type { Account, PullRequests } from '../github-ports.ts';
import type { GithubSettings } from './approvals.ts';
import { call } from './call.ts';

const DEADLINE_MS = 10_000;
const PAGE = 100;
/** Pages that are read before an answer counts as endless. */
const MOST_PAGES = 20;
const NOTHING = () => undefined;
type Answered = { readonly data: unknown };
type Fields = Readonly<Record<string, unknown>>;

/**
 * Pull requests through GitHub's API. Nothing is retried: a gate that cannot ask says so, and a comment is not written twice.
 * @param settings of the door; the token needs `pull-requests: read`, to comment `pull-requests: write`
 * @returns the port; its functions throw GonogoErrors with the codes of `call`, `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`, `PARTIAL_DATA`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubPullRequests(settings: GithubSettings): PullRequests {
  const [owner = '', repo = '', ...rest] = settings.repository.split('/');
  if (owner === '' || repo === '' || rest.length > 0) throw gonogoError('USAGE', 'expected a repository as owner/name');
  const deadline = settings.deadline ?? DEADLINE_MS;

  async function ask(operation: string, route: string, fields: Fields, signal: AbortSignal | undefined): Promise<unknown> {
    const { getOctokit } = await import('./octokit.ts');
    const github = getOctokit(settings.token, {
      ...(settings.baseUrl === undefined ? {} : { baseUrl: settings.baseUrl.replace(/\/+$/, '') }),
      log: { debug: NOTHING, info: NOTHING, warn: NOTHING, error: NOTHING },
    });
    const send = (abort: AbortSignal): Promise<Answered> =>
      github.request(route, { owner, repo, ...fields, request: { signal: abort, redirect: 'error' } });
    return (await call(`github:${operation}`, send, deadline, signal)).data;
  }

  async function all(
    operation: string,
    route: string,
    number: number,
    signal: AbortSignal | undefined,
  ): Promise<readonly Fields[]> {
    const found: Fields[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const answer = await ask(operation, route, { number, per_page: PAGE, page }, signal);
      const list = needList(answer as Fields[] | undefined, operation);
      found.push(...list);
      if (list.length < PAGE) return found;
    }
    throw gonogoError('PARTIAL_DATA', `github:${operation}: expected at most ${MOST_PAGES} pages, found more`);
  }

  return {
    async get(number, signal) {
      const answer = await ask('GetPullRequest', 'GET /repos/{owner}/{repo}/pulls/{number}', { number }, signal).catch(
        (thrown: unknown) => {
          if (isGonogoError(thrown) && thrown.code === 'NOT_FOUND') return undefined;
          throw thrown;
        },
      );
      if (answer === undefined) return undefined;
      const pull = fieldsOf(answer, 'pull request');
      if (needVersion(pull['number'], 'number') !== number)
        throw gonogoError('RESPONSE_INVALID', 'github:GetPullRequest: the answer is about another pull request');
      const head = fieldsOf(pull['head'], 'head');
      const base = fieldsOf(pull['base'], 'base');
      return {
        number,
        open: needName(pull['state'], 'state') === 'open',
        draft: needFlag(pull['draft'], 'draft'),
        head: {
          commit: commitOf(head['sha']),
          repository: head['repo'] === null ? undefined : needName(fieldsOf(head['repo'], 'head.repo')['full_name'], 'full_name'),
        },
        base: {
          commit: commitOf(base['sha']),
          branch: needName(base['ref'], 'ref'),
          repository: needName(fieldsOf(base['repo'], 'base.repo')['full_name'], 'full_name'),
        },
        labels: needList(pull['labels'] as Fields[] | undefined, 'labels').map(({ name }) => needName(name, 'label')),
        title: needText(pull['title'], 'title'),
        // An empty body is null.
        body: pull['body'] === null ? '' : needText(pull['body'], 'body'),
        author: accountOf(pull['user']),
      };
    },
    async reviews(number, signal) {
      const found = await all('ListReviews', 'GET /repos/{owner}/{repo}/pulls/{number}/reviews', number, signal);
      return found.map(review => ({
        id: needVersion(review['id'], 'id'),
        state: needName(review['state'], 'state'),
        commit: typeof review['commit_id'] === 'string' ? review['commit_id'] : undefined,
        author: accountOf(review['user']),
        association: needName(review['author_association'], 'author_association'),
      }));
    },
    async comments(number, signal) {
      const found = await all('ListComments', 'GET /repos/{owner}/{repo}/issues/{number}/comments', number, signal);
      return found.map(comment => ({
        id: needVersion(comment['id'], 'id'),
        body: typeof comment['body'] === 'string' ? comment['body'] : '',
        author: accountOf(comment['user']),
      }));
    },
    async comment(number, body, signal) {
      const made = await ask('CreateComment', 'POST /repos/{owner}/{repo}/issues/{number}/comments', { number, body }, signal);
      needVersion(fieldsOf(made, 'comment')['id'], 'id');
    },
    async edit(id, body, signal) {
      const made = await ask('UpdateComment', 'PATCH /repos/{owner}/{repo}/issues/comments/{id}', { id, body }, signal);
      if (needVersion(fieldsOf(made, 'comment')['id'], 'id') !== id)
        throw gonogoError('RESPONSE_INVALID', 'github:UpdateComment: the answer is about another comment');
    },
  };
}

function fieldsOf(value: unknown, name: string): Fields {
  const found = need(value as Fields | null | undefined, name);
  if (typeof found !== 'object') throw gonogoError('RESPONSE_INCOMPLETE', `expected ${name} in the answer, found something else`);
  return found;
}

function commitOf(value: unknown): string {
  const commit = needName(value, 'sha');
  if (!/^[0-9a-f]{40}$/.test(commit))
    throw gonogoError('RESPONSE_INVALID', 'expected a commit of forty digits, found something else');
  return commit;
}

/** An account that was deleted is null. */
function accountOf(value: unknown): Account | undefined {
  if (value === null) return undefined;
  const user = fieldsOf(value, 'user');
  return { id: needVersion(user['id'], 'id'), login: needName(user['login'], 'login'), type: needName(user['type'], 'type') };
}
