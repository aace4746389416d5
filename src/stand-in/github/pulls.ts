import { type GithubWorld, nextId } from './state.ts';

/** A pull request; times are epoch ms. */
export interface GithubPull {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  merged_at: number | null;
  merge_commit_sha: string | null;
  /** Login of its author. */
  user: string;
  /** `repository`: full name of a fork; absent = the same repository. */
  head: { ref: string; sha: string; repository?: string };
  base: { ref: string; sha: string };
  labels: string[];
  files: GithubPullFile[];
  /** Oldest first. */
  reviews: GithubReview[];
  /** Logins, and slugs of teams. */
  requested: { users: string[]; teams: string[] };
  created_at: number;
  updated_at: number;
}

export interface GithubPullFile {
  filename: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  additions: number;
  deletions: number;
  /** Of a renamed file. */
  previous_filename?: string;
}

export interface GithubReview {
  id: number;
  user: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  body: string;
  /** The commit that was looked at. */
  commit_id: string;
  submitted_at: number;
}

/** A comment of an issue or pull request. */
export interface GithubComment {
  id: number;
  issue: number;
  /** Login. */
  user: string;
  body: string;
  created_at: number;
  updated_at: number;
}

/** What is known of a pull request when it is opened. */
export interface OpenPull {
  readonly title: string;
  readonly body?: string | null;
  readonly user: string;
  readonly head: GithubPull['head'];
  readonly base: GithubPull['base'];
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly files?: readonly GithubPullFile[];
  readonly at: number;
}

/**
 * Opens a pull request.
 * @param github to which it is added
 * @param open its facts
 * @returns the pull request, with the next number
 */
export function openPull(github: GithubWorld, open: OpenPull): GithubPull {
  const pull: GithubPull = {
    id: nextId(github),
    number: github.pulls.length + 1,
    title: open.title,
    body: open.body ?? null,
    state: 'open',
    draft: open.draft ?? false,
    merged_at: null,
    merge_commit_sha: null,
    user: open.user,
    head: { ...open.head },
    base: { ...open.base },
    labels: [...(open.labels ?? [])],
    files: (open.files ?? []).map(file => ({ ...file })),
    reviews: [],
    requested: { users: [], teams: [] },
    created_at: open.at,
    updated_at: open.at,
  };
  github.pulls.push(pull);
  return pull;
}

/**
 * Somebody reviews a pull request.
 * @param github for the id
 * @param pull that is reviewed
 * @param review who says what of which commit (its head by default), epoch ms
 * @returns the review
 */
export function reviewPull(
  github: GithubWorld,
  pull: GithubPull,
  review: { readonly user: string; readonly state: GithubReview['state']; readonly commit_id?: string; readonly at: number },
): GithubReview {
  const { user, state, commit_id = pull.head.sha, at } = review;
  const made = { id: nextId(github), user, state, body: '', commit_id, submitted_at: at };
  pull.reviews.push(made);
  pull.requested.users = pull.requested.users.filter(login => login !== user);
  return made;
}

/**
 * Merges a pull request.
 * @param pull that is merged
 * @param merged the commit that it makes, epoch ms
 */
export function mergePull(pull: GithubPull, merged: { readonly commit: string; readonly at: number }): void {
  pull.state = 'closed';
  pull.merged_at = merged.at;
  pull.merge_commit_sha = merged.commit;
  pull.updated_at = merged.at;
}
