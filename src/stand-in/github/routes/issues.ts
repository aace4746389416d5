import { type Answer, json } from '../../handler.ts';
import type { GithubPull } from '../pulls.ts';
import { commentShape, labelShape } from '../shapes/pull.ts';
import { nextId } from '../state.ts';
import type { Need } from '../tokens.ts';
import { bodyOf, type GithubCall, get, notFound, page, REPO, type Route, refusal } from './route.ts';

const READ: readonly Need[] = [
  ['issues', 'read'],
  ['pull_requests', 'read'],
];
const WRITE: readonly Need[] = [
  ['issues', 'write'],
  ['pull_requests', 'write'],
];
const ONE = `${REPO}/issues/{issue}`;
/** Longest comment. Source: GitHub's answer to a longer one. */
const LONGEST = 65_536;

/** Comments and labels; the only issues are those of pull requests. */
export const issueRoutes: readonly Route[] = [
  get(`${ONE}/comments`, 'ListComments', READ, call =>
    withIssue(call, ({ number }) =>
      page(
        call,
        call.github.comments
          .filter(({ issue }) => issue === number)
          .map(comment => commentShape(call.github, comment, call.links)),
      ),
    ),
  ),
  {
    method: 'POST',
    path: `${ONE}/comments`,
    op: 'CreateComment',
    needs: WRITE,
    answer: call => withIssue(call, pull => comment(call, pull)),
  },
  { method: 'PATCH', path: `${REPO}/issues/comments/{comment}`, op: 'UpdateComment', needs: WRITE, answer: update },
  get(`${ONE}/labels`, 'ListLabels', READ, call => withIssue(call, pull => labels(call, pull))),
  {
    method: 'POST',
    path: `${ONE}/labels`,
    op: 'AddLabels',
    needs: WRITE,
    answer: call =>
      withIssue(call, pull => {
        const { labels: given } = bodyOf(call.text) ?? {};
        if (!Array.isArray(given) || !given.every(label => typeof label === 'string')) return refusal(422, 'Validation Failed');
        pull.labels = [...new Set([...pull.labels, ...given])];
        return labels(call, pull);
      }),
  },
  {
    method: 'DELETE',
    path: `${ONE}/labels/{label}`,
    op: 'RemoveLabel',
    needs: WRITE,
    answer: call =>
      withIssue(call, pull => {
        if (!pull.labels.includes(call.names.label ?? '')) return refusal(404, 'Label does not exist');
        pull.labels = pull.labels.filter(label => label !== call.names.label);
        return labels(call, pull);
      }),
  },
];

function withIssue(call: GithubCall, answer: (pull: GithubPull) => Answer): Answer {
  const pull = call.github.pulls.find(({ number }) => String(number) === call.names.issue);
  return pull ? answer(pull) : notFound();
}

function labels(call: GithubCall, pull: GithubPull): Answer {
  return page(
    call,
    pull.labels.map(label => labelShape(label, call.links)),
  );
}

function comment({ github, text, who, now, links }: GithubCall, pull: GithubPull): Answer {
  const { body } = bodyOf(text) ?? {};
  if (typeof body !== 'string' || body === '' || body.length > LONGEST) return refusal(422, 'Validation Failed');
  const made = { id: nextId(github), issue: pull.number, user: who.login, body, created_at: now, updated_at: now };
  github.comments.push(made);
  return json(201, commentShape(github, made, links));
}

/** Rule: an app changes its own comments only, unless it may write to the repository's issues; nobody here changes another's. */
function update({ github, names, text, who, now, links }: GithubCall): Answer {
  const { body } = bodyOf(text) ?? {};
  const found = github.comments.find(({ id }) => String(id) === names.comment);
  if (!found) return notFound();
  if (found.user !== who.login) return refusal(403, 'Resource not accessible by integration');
  if (typeof body !== 'string' || body === '' || body.length > LONGEST) return refusal(422, 'Validation Failed');
  found.body = body;
  found.updated_at = now;
  return json(200, commentShape(github, found, links));
}
