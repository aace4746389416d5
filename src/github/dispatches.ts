import { gonogoError } from '../errors.ts';
import type { Dispatches } from '../github-ports.ts';
import { call } from './call.ts';

/** What a door tells the side that starts workflows. */
export interface DispatchSettings {
  /** A token with `actions: write`. */
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The branch whose rollback.yml is run: that of the run that asks for it. */
  readonly ref: string;
  /** `GITHUB_API_URL`; GitHub's own if absent. */
  readonly baseUrl?: string;
}

const WORKFLOW = 'rollback.yml';
const DEADLINE_MS = 10_000;
/** A rollback that is dispatched twice is harmless; one that is not dispatched is not. */
const ATTEMPTS = 3;
const NOTHING = () => undefined;

/**
 * Starts workflows through GitHub's API.
 * @param settings of the door
 * @returns the port; it throws GonogoErrors with the codes of `call`, after three attempts
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubDispatches(settings: DispatchSettings): Dispatches {
  const [owner = '', repo = '', ...rest] = settings.repository.split('/');
  if (owner === '' || repo === '' || rest.length > 0) throw gonogoError('USAGE', 'expected a repository as owner/name');
  return {
    async rollback(system, reason, signal) {
      const { getOctokit } = await import('./octokit.ts');
      const github = getOctokit(settings.token, {
        ...(settings.baseUrl === undefined ? {} : { baseUrl: settings.baseUrl.replace(/\/+$/, '') }),
        log: { debug: NOTHING, info: NOTHING, warn: NOTHING, error: NOTHING },
      });
      const send = (abort: AbortSignal) =>
        github.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
          owner,
          repo,
          workflow_id: WORKFLOW,
          ref: settings.ref,
          inputs: { system, scope: 'all', reason, confirm: system },
          request: { signal: abort, redirect: 'error' },
        });
      for (let attempt = 1; ; attempt += 1) {
        try {
          await call('github:DispatchWorkflow', send, DEADLINE_MS, signal);
          return;
        } catch (thrown) {
          if (attempt >= ATTEMPTS || signal?.aborted) throw thrown;
        }
      }
    },
  };
}
