import { gonogoError, isGonogoError } from '../errors.ts';
import { need, needList, needName, needText, needVersion, needWord } from '../field.ts';
import type { Approvals } from '../github-ports.ts';
import { call } from './call.ts';

/** What a door tells the GitHub side. */
export interface GithubSettings {
  /** A token with `actions: read`. */
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_API_URL`; GitHub's own if absent. */
  readonly baseUrl?: string;
  /** The longest that one request may take, ms (default 10 s). */
  readonly deadline?: number;
}

const DEADLINE_MS = 10_000;
const NOTHING = () => undefined;

/**
 * The sign-offs of a run, read back from GitHub. Nothing is retried: a gate that cannot ask says so.
 * @param settings of the door
 * @returns the port; its functions throw GonogoErrors with the codes of `call` and `RESPONSE_INCOMPLETE`, `RESPONSE_INVALID`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubApprovals(settings: GithubSettings): Approvals {
  const [owner = '', repo = '', ...rest] = settings.repository.split('/');
  if (owner === '' || repo === '' || rest.length > 0) throw gonogoError('USAGE', 'expected a repository as owner/name');
  const deadline = settings.deadline ?? DEADLINE_MS;

  async function octokit() {
    const { getOctokit } = await import('./octokit.ts');
    return getOctokit(settings.token, {
      ...(settings.baseUrl === undefined ? {} : { baseUrl: settings.baseUrl.replace(/\/+$/, '') }),
      // octokit writes its warnings to the console with the whole address.
      log: { debug: NOTHING, info: NOTHING, warn: NOTHING, error: NOTHING },
    });
  }

  return {
    async ofRun(runId, signal) {
      const github = await octokit();
      const ask = (abort: AbortSignal) =>
        github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', {
          owner,
          repo,
          run_id: runId,
          // A redirect would take the token elsewhere.
          request: { signal: abort, redirect: 'error' },
        });
      const { data } = await call('github:GetApprovals', ask, deadline, signal);
      return needList(data, 'approvals').map(({ state, environments, user }) => ({
        state: needWord(state, 'state', ['approved', 'rejected', 'pending']),
        environments: needList(environments, 'environments').map(({ id, name }) => ({
          id: needVersion(id, 'id'),
          name: needName(name, 'name'),
        })),
        user: personOf(need(user, 'user')),
      }));
    },

    async environment(name, signal) {
      const github = await octokit();
      const ask = (abort: AbortSignal) =>
        github.request('GET /repos/{owner}/{repo}/environments/{environment_name}', {
          owner,
          repo,
          environment_name: name,
          request: { signal: abort, redirect: 'error' },
        });
      const answer = await call('github:GetEnvironment', ask, deadline, signal).catch((thrown: unknown) => {
        if (isGonogoError(thrown) && thrown.code === 'NOT_FOUND') return undefined;
        throw thrown;
      });
      if (answer === undefined) return undefined;
      const found = needName(answer.data?.name, 'name');
      // Names of environments are not case-sensitive.
      if (found.toLowerCase() !== name.toLowerCase())
        throw gonogoError('RESPONSE_INVALID', 'github:GetEnvironment: the answer is about another environment');
      const reviewers = needList(answer.data.protection_rules, 'protection_rules').flatMap(rule =>
        rule.type === 'required_reviewers' ? needList('reviewers' in rule ? rule.reviewers : undefined, 'reviewers') : [],
      );
      return { id: needVersion(answer.data.id, 'id'), name: found, reviewers: reviewers.length };
    },
  };
}

function personOf(user: { readonly id: unknown; readonly login: unknown; readonly type: unknown }) {
  return { id: needVersion(user.id, 'id'), login: needText(user.login, 'login'), type: needName(user.type, 'type') };
}
