import { type Answer, json } from '../../handler.ts';
import { branchNamed, type GithubBranch } from '../branches.ts';
import { commitShape } from '../shapes/branch.ts';
import type { Need } from '../tokens.ts';
import { type GithubCall, get, notFound, REPO, type Route, refusal } from './route.ts';

const CONTENTS: readonly Need[] = [['contents', 'read']];
/** No workflow's own token has this key: it is told 403, whether the branch is locked or not. */
const ADMINISTRATION: readonly Need[] = [['administration', 'read']];

/** What a release and its rollback ask: whether a commit is on a branch, whether the branch is locked, and a comment taken back. */
export const releaseRoutes: readonly Route[] = [
  get(`${REPO}/compare/{basehead}`, 'CompareCommits', CONTENTS, compare),
  get(`${REPO}/branches/{branch}/protection`, 'GetBranchProtection', ADMINISTRATION, ({ github, names, links }) => {
    const branch = branchNamed(github, names.branch ?? '');
    if (branch?.lock_branch === undefined) return refusal(404, 'Branch not protected');
    const url = `${links.api}/branches/${encodeURIComponent(branch.name)}/protection`;
    return json(200, { url, lock_branch: { enabled: branch.lock_branch }, allow_fork_syncing: { enabled: false } });
  }),
  {
    method: 'DELETE',
    path: `${REPO}/issues/comments/{comment}`,
    op: 'DeleteComment',
    needs: [
      ['issues', 'write'],
      ['pull_requests', 'write'],
    ],
    answer({ github, names, who }) {
      const found = github.comments.find(({ id }) => String(id) === names.comment);
      if (!found) return notFound();
      if (found.user !== who.login) return refusal(403, 'Resource not accessible by integration');
      github.comments = github.comments.filter(each => each !== found);
      return { status: 204 };
    },
  },
];

/** Rule: base and head with three dots between; a name is a branch, or a commit that some branch holds. */
function compare({ github, names, links }: GithubCall): Answer {
  const [base = '', head = '', ...rest] = (names.basehead ?? '').split('...');
  const [from, to] = [historyOf(github.branches, base), historyOf(github.branches, head)];
  if (rest.length > 0 || !from || !to) return notFound();
  const shared = from.findLastIndex(commit => to.includes(commit));
  const ahead = to.filter(commit => !from.includes(commit));
  const behind = from.length - 1 - shared;
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
  const url = `${links.api}/compare/${base}...${head}`;
  const html_url = `${links.web}/compare/${base}...${head}`;
  return json(200, {
    url,
    html_url,
    permalink_url: html_url,
    diff_url: `${html_url}.diff`,
    patch_url: `${html_url}.patch`,
    base_commit: commitShape(github, from.at(-1) ?? '', links),
    merge_base_commit: commitShape(github, from[shared] ?? '', links),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.map(commit => commitShape(github, commit, links)),
    files: [],
  });
}

/** The commits up to a branch's tip or to a commit, oldest first. */
function historyOf(branches: readonly GithubBranch[], name: string): readonly string[] | undefined {
  const named = branches.find(branch => branch.name === name);
  if (named) return named.commits;
  const commits = branches.find(branch => branch.commits.includes(name))?.commits;
  return commits?.slice(0, commits.indexOf(name) + 1);
}
