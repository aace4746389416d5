import type { GithubWorld } from '../state.ts';
import { type Links, nodeId, type Shape } from './links.ts';

/** GitHub's own bot, which exists everywhere. */
const ACTIONS = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' } as const;

/** A user as others see it, without an address. A login that is unknown (an account that was deleted) is null. */
export function userShape(github: GithubWorld, login: string, links: Links): Shape | null {
  const user = github.users.find(candidate => candidate.login === login) ?? (login === ACTIONS.login ? ACTIONS : undefined);
  return user ? accountShape(user, links) : null;
}

/** As above, but an account that was deleted is GitHub's ghost, where a user is always shown. */
export function personShape(github: GithubWorld, login: string, links: Links): Shape {
  return userShape(github, login, links) ?? accountShape({ id: 10_137, login: 'ghost', type: 'User' }, links);
}

/** The owner of the repository. */
export function ownerShape({ repository: { id, owner } }: GithubWorld, links: Links): Shape {
  return accountShape({ id, login: owner, type: 'Organization' }, links);
}

function accountShape({ id, login, type }: { id: number; login: string; type: string }, links: Links): Shape {
  const url = `${links.root}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type === 'Organization' ? 'O' : 'U', id),
    avatar_url: `${links.site}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${links.site}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** The user of a token, as `GET /user` shows it, without an address. */
export function selfShape(github: GithubWorld, login: string, links: Links, at: string): Shape | null {
  const user = userShape(github, login, links);
  const nothing = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  return user && { ...user, ...nothing, ...counts, user_view_type: 'public', created_at: at, updated_at: at };
}

/** A team of the owner, by slug; ids count from 501 in the order in which the world names them. */
export function teamShape(github: GithubWorld, slug: string, links: Links): Shape {
  const id = teamId(github, slug);
  const url = `${links.root}/organizations/${github.repository.id}/team/${id}`;
  return {
    id,
    node_id: nodeId('T', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    type: 'organization',
    url,
    html_url: `${links.site}/orgs/${github.repository.owner}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  };
}

/** The id of a team; 0 when the world has none of this slug. */
export function teamId(github: GithubWorld, slug: string): number {
  const index = Object.keys(github.teams).indexOf(slug);
  return index < 0 ? 0 : 501 + index;
}

/** The organization that owns the repository; `plan` only for those who may see it. */
export function organizationShape(github: GithubWorld, links: Links, at: string, withPlan: boolean): Shape {
  const { id, owner, plan = 'enterprise' } = github.repository;
  const url = `${links.root}/orgs/${owner}`;
  return {
    login: owner,
    id,
    node_id: nodeId('O', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${links.site}/avatars/${id}`,
    description: null,
    html_url: `${links.site}/${owner}`,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    type: 'Organization',
    created_at: at,
    updated_at: at,
    archived_at: null,
    ...(withPlan ? { plan: { name: plan, space: 976_562_499, private_repos: 999_999 } } : {}),
  };
}
