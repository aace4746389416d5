import type { GithubWorld } from '../state.ts';
import { isoTime, type Links, nodeId, type Shape } from './links.ts';
import { ownerShape } from './user.ts';

/** Links of a repository that are no addresses but patterns, or that nothing here follows. */
const LINKS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** The repository as it stands inside of other things. */
export function repositoryReference(github: GithubWorld, links: Links): Shape {
  const { id, owner, name } = github.repository;
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: `${owner}/${name}`,
    private: github.repository.private,
    owner: ownerShape(github, links),
    html_url: links.web,
    description: null,
    fork: false,
    url: links.api,
    ...Object.fromEntries(Object.entries(LINKS).map(([key, path]) => [key, `${links.api}${path}`])),
  };
}

/** The repository at the end of a pull request. */
export function repositoryInside(github: GithubWorld, links: Links): Shape {
  const { repository } = github;
  const visibility = repository.private ? 'private' : 'public';
  const at = isoTime(0);
  const numbers = { forks: 0, forks_count: 0, open_issues: 0, open_issues_count: 0, size: 0, stargazers_count: 0, watchers: 0 };
  const has = { has_issues: true, has_projects: false, has_wiki: false, has_pages: false, has_discussions: false };
  return {
    ...repositoryReference(github, links),
    visibility,
    default_branch: repository.default_branch,
    clone_url: `${links.web}.git`,
    git_url: `git://${links.web.replace(/^\w+:\/\//, '')}.git`,
    ssh_url: `git@${links.web.replace(/^\w+:\/\//, '')}.git`,
    svn_url: links.web,
    ...has,
    has_downloads: false,
    homepage: null,
    language: null,
    archived: false,
    disabled: false,
    mirror_url: null,
    license: null,
    pushed_at: at,
    created_at: at,
    updated_at: at,
    ...numbers,
    watchers_count: 0,
  };
}

/** The repository, with an organization as its owner. */
export function repositoryShape(github: GithubWorld, links: Links): Shape {
  return { ...repositoryInside(github, links), network_count: 0, subscribers_count: 0 };
}
