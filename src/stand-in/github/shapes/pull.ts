import type { GithubComment, GithubPull, GithubReview } from '../pulls.ts';
import type { GithubWorld } from '../state.ts';
import { isoTime, type Links, nodeId, type Shape } from './links.ts';
import { repositoryInside, repositoryReference } from './repository.ts';
import { teamShape, userShape } from './user.ts';

/** A pull request as it stands in a list. */
export function pullReferenceShape(github: GithubWorld, pull: GithubPull, links: Links): Shape {
  const { id, number, title, body, state, draft, merged_at, merge_commit_sha, labels, head, base } = pull;
  const url = `${links.api}/pulls/${number}`;
  const html_url = `${links.web}/pull/${number}`;
  const issue = `${links.api}/issues/${number}`;
  const addresses = {
    html: html_url,
    issue,
    self: url,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${links.api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${links.api}/statuses/${head.sha}`,
  };
  const { html: _page, self: _self, ...urls } = addresses;
  return {
    id,
    node_id: nodeId('PR', id),
    number,
    title,
    body,
    state,
    draft,
    locked: false,
    merged_at: merged_at === null ? null : isoTime(merged_at),
    closed_at: state === 'open' ? null : isoTime(pull.updated_at),
    merge_commit_sha,
    user: userShape(github, pull.user, links),
    labels: labels.map(name => labelShape(name, links)),
    assignee: null,
    assignees: [],
    milestone: null,
    requested_reviewers: pull.requested.users.map(login => userShape(github, login, links)),
    requested_teams: pull.requested.teams.map(slug => teamShape(github, slug, links)),
    head: endShape(github, head, links),
    base: endShape(github, base, links),
    author_association: 'MEMBER',
    auto_merge: null,
    created_at: isoTime(pull.created_at),
    updated_at: isoTime(pull.updated_at),
    url,
    html_url,
    diff_url: `${html_url}.diff`,
    patch_url: `${html_url}.patch`,
    ...Object.fromEntries(Object.entries(urls).map(([key, value]) => [`${key}_url`, value])),
    _links: Object.fromEntries(Object.entries(addresses).map(([key, href]) => [key, { href }])),
  };
}

/** One pull request, with its sums. */
export function pullShape(github: GithubWorld, pull: GithubPull, links: Links): Shape {
  const sum = (of: 'additions' | 'deletions'): number => pull.files.reduce((all, file) => all + file[of], 0);
  return {
    ...pullReferenceShape(github, pull, links),
    merged: pull.merged_at !== null,
    merged_by: null,
    mergeable: pull.state === 'open' ? true : null,
    mergeable_state: pull.draft ? 'draft' : 'clean',
    rebaseable: null,
    maintainer_can_modify: false,
    comments: github.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    commits: 1,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: pull.files.length,
  };
}

function endShape(github: GithubWorld, end: GithubPull['head'], links: Links): Shape {
  const { owner, name } = github.repository;
  const [who = owner, fork = name] = end.repository?.split('/') ?? [];
  const here = repositoryInside(github, links);
  // Of a fork only what tells it apart: who owns it, and that it is another repository.
  const repo = end.repository === undefined ? here : { ...here, id: 1, name: fork, full_name: end.repository, fork: true };
  const user = userShape(github, who, links) ?? repositoryReference(github, links).owner;
  return { label: `${who}:${end.ref}`, ref: end.ref, sha: end.sha, user, repo };
}

/** A file that a pull request changes, without its text. */
export function fileShape(pull: GithubPull, file: GithubPull['files'][number], links: Links): Shape {
  const { sha } = pull.head;
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha,
    ...file,
    changes: file.additions + file.deletions,
    blob_url: `${links.web}/blob/${sha}/${path}`,
    raw_url: `${links.web}/raw/${sha}/${path}`,
    contents_url: `${links.api}/contents/${path}?ref=${sha}`,
  };
}

/** A review of a pull request. */
export function reviewShape(github: GithubWorld, pull: GithubPull, review: GithubReview, links: Links): Shape {
  const html_url = `${links.web}/pull/${pull.number}#pullrequestreview-${review.id}`;
  const pull_request_url = `${links.api}/pulls/${pull.number}`;
  const level = github.users.find(({ login }) => login === review.user)?.permission;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userShape(github, review.user, links),
    body: review.body,
    state: review.state,
    commit_id: review.commit_id,
    submitted_at: isoTime(review.submitted_at),
    author_association: level === undefined || level === 'none' ? 'NONE' : 'MEMBER',
    html_url,
    pull_request_url,
    _links: { html: { href: html_url }, pull_request: { href: pull_request_url } },
  };
}

/** A comment. */
export function commentShape(github: GithubWorld, comment: GithubComment, links: Links): Shape {
  const { id, issue, user, body } = comment;
  return {
    id,
    node_id: nodeId('IC', id),
    body,
    user: userShape(github, user, links),
    author_association: user.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    created_at: isoTime(comment.created_at),
    updated_at: isoTime(comment.updated_at),
    url: `${links.api}/issues/comments/${id}`,
    html_url: `${links.web}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${links.api}/issues/${issue}`,
    performed_via_github_app: null,
  };
}

/** A label, by its name. */
export function labelShape(name: string, links: Links): Shape {
  const id = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
  const url = `${links.api}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId('LA', id), url, name, description: '', color: 'ededed', default: false };
}
