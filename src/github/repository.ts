import { needName, needVersion } from '../field.ts';
import type { Repository } from '../github-ports.ts';
import { absent, type GithubSettings, githubClient, shaOf, shapeOf } from './client.ts';

/**
 * What GitHub says of a repository's tags, check runs and teams. Nothing is retried: a gate that cannot ask says so.
 * @param settings of the door; the token needs `contents: read` and `checks: read`, for teams `members: read` of the organization
 * @returns the port; its functions throw GonogoErrors with the codes of `call`, `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`, `PARTIAL_DATA`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubRepository(settings: GithubSettings): Repository {
  const client = githubClient(settings);
  return {
    async tagged(tag, signal) {
      const found = await absent(client.get('github:GetTag', '/git/ref/{ref}', { ref: `tags/${tag}` }, signal));
      if (found === undefined) return undefined;
      const object = shapeOf(found['object']);
      // An annotated tag is an object of its own that names the commit.
      if (needName(object['type'], 'type') === 'commit') return shaOf(object['sha']);
      const names = { tag_sha: shaOf(object['sha']) };
      const annotated = await client.get('github:GetTagObject', '/git/tags/{tag_sha}', names, signal);
      const target = shapeOf(annotated['object']);
      return needName(target['type'], 'type') === 'commit' ? shaOf(target['sha']) : undefined;
    },

    async checkRuns(commit, name, signal) {
      const runs = await client.list(
        {
          operation: 'github:ListCheckRuns',
          path: '/commits/{ref}/check-runs',
          names: { ref: commit, check_name: name, filter: 'latest' },
          key: 'check_runs',
          // One that is missing may be the one that failed.
        },
        signal,
      );
      return runs.map(run => ({
        id: needVersion(run['id'], 'id'),
        name: needName(run['name'], 'name'),
        app: needName(shapeOf(run['app'])['slug'], 'app'),
        commit: shaOf(run['head_sha']),
        status: needName(run['status'], 'status'),
        conclusion: run['conclusion'] === null ? null : needName(run['conclusion'], 'conclusion'),
      }));
    },

    async members(team, signal) {
      const ask = {
        operation: 'github:ListTeamMembers',
        path: '/teams/{team_slug}/members',
        names: { team_slug: team },
        of: 'organization',
      } as const;
      return (await absent(client.list(ask, signal)))?.map(({ login }) => needName(login, 'login'));
    },
  };
}
