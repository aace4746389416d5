import type { Dispatches } from '../github-ports.ts';
import { type GithubSettings, githubClient } from './client.ts';

/** What a door tells the side that starts workflows; the token needs `actions: write`. */
export interface DispatchSettings extends GithubSettings {
  /** The branch whose rollback.yml is run: that of the run that asks for it. */
  readonly ref: string;
}

const WORKFLOW = 'rollback.yml';
/** A rollback that is dispatched twice is harmless; one that is not dispatched is not. */
const ATTEMPTS = 3;

/**
 * Starts workflows through GitHub's API.
 * @param settings of the door
 * @returns the port; it throws GonogoErrors with the codes of `call`, after three attempts
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubDispatches(settings: DispatchSettings): Dispatches {
  const client = githubClient(settings);
  return {
    async rollback(system, reason, signal) {
      const asked = {
        workflow_id: WORKFLOW,
        ref: settings.ref,
        inputs: { system, scope: 'all', reason, confirm: system },
      };
      for (let attempt = 1; ; attempt += 1) {
        try {
          await client.send('POST', 'github:DispatchWorkflow', '/actions/workflows/{workflow_id}/dispatches', asked, signal);
          return;
        } catch (thrown) {
          if (attempt >= ATTEMPTS || signal?.aborted) throw thrown;
        }
      }
    },
  };
}
