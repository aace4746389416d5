import { type Answer, json } from '../../handler.ts';
import type { GithubPull } from '../pulls.ts';
import { fileShape, pullReferenceShape, pullShape, reviewShape } from '../shapes/pull.ts';
import { teamShape, userShape } from '../shapes/user.ts';
import type { Need } from '../tokens.ts';
import { type GithubCall, get, notFound, page, REPO, type Route, wants } from './route.ts';

const READ: readonly Need[] = [['pull_requests', 'read']];
const ALL = `${REPO}/pulls`;
const ONE = `${ALL}/{pull}`;

/** Pull requests: read only, people open and merge them. */
export const pullRoutes: readonly Route[] = [
  get(ALL, 'ListPulls', READ, call => {
    const { query, github } = call;
    const state = query.get('state') ?? 'open';
    const found = github.pulls.filter(
      pull =>
        (state === 'all' || pull.state === state) &&
        wants(query, 'base', pull.base.ref) &&
        wants(query, 'head', `${pull.head.repository?.split('/')[0] ?? github.repository.owner}:${pull.head.ref}`),
    );
    return list(call, found);
  }),
  get(ONE, 'GetPull', READ, call => withPull(call, pull => json(200, pullShape(call.github, pull, call.links)))),
  get(`${ONE}/files`, 'ListPullFiles', READ, call =>
    withPull(call, pull =>
      page(
        call,
        pull.files.map(file => fileShape(pull, file, call.links)),
      ),
    ),
  ),
  get(`${ONE}/reviews`, 'ListReviews', READ, call =>
    withPull(call, pull =>
      page(
        call,
        pull.reviews.map(review => reviewShape(call.github, pull, review, call.links)),
      ),
    ),
  ),
  get(`${ONE}/requested_reviewers`, 'ListRequestedReviewers', READ, call =>
    withPull(call, ({ requested }) =>
      json(200, {
        users: requested.users.map(login => userShape(call.github, login, call.links)),
        teams: requested.teams.map(slug => teamShape(call.github, slug, call.links)),
      }),
    ),
  ),
  // Which pull requests brought a commit: by the commit that a merge made, or by their newest one. GitHub asks the repository’s own
  // branches: one whose head is in a fork is in the fork’s list only.
  get(`${REPO}/commits/{commit}/pulls`, 'ListPullsOfCommit', READ, call =>
    list(
      call,
      call.github.pulls.filter(({ head, merge_commit_sha }) => {
        const commit = call.names.commit ?? '';
        return merge_commit_sha === commit || (head.sha === commit && head.repository === undefined);
      }),
    ),
  ),
];

function list(call: GithubCall, pulls: readonly GithubPull[]): Answer {
  return page(call, pulls.map(pull => pullReferenceShape(call.github, pull, call.links)).reverse());
}

function withPull(call: GithubCall, answer: (pull: GithubPull) => Answer): Answer {
  const pull = call.github.pulls.find(({ number }) => String(number) === call.names.pull);
  return pull ? answer(pull) : notFound();
}
