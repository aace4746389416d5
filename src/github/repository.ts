import { gonogoError, isGonogoError } from '../errors.ts';
import { need, needList, needName, needNumber, needVersion } from '../field.ts';
import type { CheckRun, Repository } from '../github-ports.ts';
import { call } from './call.ts';
import type { GithubSettings } from './client.ts';

const DEADLINE_MS = 10_000;
const PAGE = 100;
/** Pages that are read before an answer counts as endless. */
const MOST_PAGES = 10;
const NOTHING = () => undefined;

/**
 * What GitHub says of a repository's tags, check runs and teams. Nothing is retried: a gate that cannot ask says so.
 * @param settings of the door; the token needs `contents: read` and `checks: read`, for teams `members: read` of the organization
 * @returns the port; its functions throw GonogoErrors with the codes of `call`, `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`, `PARTIAL_DATA`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubRepository(settings: GithubSettings): Repository {
  const [owner = '', repo = '', ...rest] = settings.repository.split('/');
  if (owner === '' || repo === '' || rest.length > 0) throw gonogoError('USAGE', 'expected a repository as owner/name');
  const deadline = settings.deadline ?? DEADLINE_MS;

  async function octokit() {
    const { getOctokit } = await import('./octokit.ts');
    return getOctokit(settings.token, {
      ...(settings.baseUrl === undefined ? {} : { baseUrl: settings.baseUrl.replace(/\/+$/, '') }),
      log: { debug: NOTHING, info: NOTHING, warn: NOTHING, error: NOTHING },
    });
  }

  return {
    async tagged(tag, signal) {
      const github = await octokit();
      const of = (abort: AbortSignal) => ({ owner, repo, request: { signal: abort, redirect: 'error' as const } });
      const found = await absent(
        call(
          'github:GetTag',
          abort => github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...of(abort), ref: `tags/${tag}` }),
          deadline,
          signal,
        ),
      );
      if (found === undefined) return undefined;
      const object = need(found.data.object, 'object');
      // An annotated tag is an object of its own that names the commit.
      if (needName(object.type, 'type') === 'commit') return shaOf(object.sha);
      const tagSha = shaOf(object.sha);
      const { data } = await call(
        'github:GetTagObject',
        abort => github.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...of(abort), tag_sha: tagSha }),
        deadline,
        signal,
      );
      const target = need(data.object, 'object');
      return needName(target.type, 'type') === 'commit' ? shaOf(target.sha) : undefined;
    },

    async checkRuns(commit, name, signal) {
      const github = await octokit();
      const runs: CheckRun[] = [];
      for (let page = 1; ; page += 1) {
        const { data } = await call(
          'github:ListCheckRuns',
          abort =>
            github.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
              owner,
              repo,
              ref: commit,
              check_name: name,
              filter: 'latest',
              per_page: PAGE,
              page,
              request: { signal: abort, redirect: 'error' },
            }),
          deadline,
          signal,
        );
        const listed = needList(data.check_runs, 'check_runs').map(run => ({
          id: needVersion(run.id, 'id'),
          name: needName(run.name, 'name'),
          app: needName(run.app?.slug, 'app'),
          commit: shaOf(run.head_sha),
          status: needName(run.status, 'status'),
          conclusion: run.conclusion === null ? null : needName(run.conclusion, 'conclusion'),
        }));
        runs.push(...listed);
        if (listed.length < PAGE) {
          if (runs.length < needNumber(data.total_count, 'total_count'))
            throw gonogoError('PARTIAL_DATA', 'github:ListCheckRuns: expected all check runs, found fewer than GitHub counts');
          return runs;
        }
        if (page >= MOST_PAGES) throw gonogoError('PARTIAL_DATA', 'github:ListCheckRuns: the list does not end');
      }
    },

    async members(team, signal) {
      const github = await octokit();
      const logins: string[] = [];
      for (let page = 1; ; page += 1) {
        const ask = (abort: AbortSignal) =>
          github.request('GET /orgs/{org}/teams/{team_slug}/members', {
            org: owner,
            team_slug: team,
            per_page: PAGE,
            page,
            request: { signal: abort, redirect: 'error' },
          });
        const found = await absent(call('github:ListTeamMembers', ask, deadline, signal));
        if (found === undefined) return undefined;
        const listed = needList(found.data, 'members').map(({ login }) => needName(login, 'login'));
        logins.push(...listed);
        if (listed.length < PAGE) return logins;
        if (page >= MOST_PAGES) throw gonogoError('PARTIAL_DATA', 'github:ListTeamMembers: the list does not end');
      }
    },
  };
}

/** What GitHub has not, or does not show to this token. */
async function absent<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (thrown) {
    if (isGonogoError(thrown) && thrown.code === 'NOT_FOUND') return undefined;
    throw thrown;
  }
}

function shaOf(value: unknown): string {
  const sha = needName(value, 'sha');
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return sha;
  throw gonogoError('RESPONSE_INVALID', 'expected a commit of 40 or 64 hexadecimal digits, found other text');
}
