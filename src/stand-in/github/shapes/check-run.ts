import type { GithubCheckRun } from '../state.ts';
import { isoTime, type Links, nodeId, type Shape } from './links.ts';

/** A check run of a commit; its app by slug. */
export function checkRunShape(run: GithubCheckRun, links: Links): Shape {
  const { id, name, head_sha, app, status, conclusion, started_at, output } = run;
  const url = `${links.api}/check-runs/${id}`;
  const html_url = `${links.web}/runs/${id}`;
  return {
    id,
    node_id: nodeId('CR', id),
    name,
    head_sha,
    external_id: '',
    url,
    html_url,
    details_url: html_url,
    status,
    conclusion,
    started_at: isoTime(started_at),
    completed_at: status === 'completed' ? isoTime(started_at) : null,
    output: {
      title: output?.title ?? null,
      summary: output?.summary ?? null,
      text: null,
      annotations_count: 0,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id },
    app: appShape(app, links),
    pull_requests: [],
  };
}

function appShape(slug: string, links: Links): Shape {
  const at = isoTime(0);
  const owner = { login: 'github', id: 9919, node_id: nodeId('O', 9919) };
  return {
    id: 15_368,
    slug,
    node_id: nodeId('A', 15_368),
    owner: { ...ownerLinks('github', links), ...owner, type: 'Organization', site_admin: false },
    name: slug,
    description: null,
    external_url: `${links.site}/apps`,
    html_url: `${links.site}/apps/${slug}`,
    created_at: at,
    updated_at: at,
    permissions: { checks: 'write' },
    events: [],
  };
}

function ownerLinks(login: string, links: Links): Shape {
  const url = `${links.root}/users/${login}`;
  const names = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events'];
  return {
    avatar_url: `${links.site}/avatars/9919`,
    gravatar_id: '',
    url,
    html_url: `${links.site}/${login}`,
    received_events_url: `${url}/received_events`,
    ...Object.fromEntries(names.map(name => [`${name}_url`, `${url}/${name}`])),
  };
}
