import { type GithubSettings, githubClient } from './client.ts';

/** Changing how environments protect; only a token with `administration: write` may. */
export interface Administration {
  /** One call below `/repos/{owner}/{repo}`, its path written out. */
  send(
    call: {
      readonly method: 'PUT' | 'POST' | 'DELETE';
      readonly path: string;
      readonly body: Readonly<Record<string, unknown>>;
    },
    signal?: AbortSignal,
  ): Promise<void>;
}

/** What may be called: an environment, and its branch policies. */
const ALLOWED = /^\/environments\/[A-Za-z0-9_.%-]{1,400}(\/deployment-branch-policies(\/[0-9]{1,15})?)?$/;

/**
 * Administration through GitHub's API, of environments and nothing else.
 * @param settings of the door
 * @returns the port; it throws GonogoErrors with the codes of `call`
 * @throws GonogoError `USAGE` if the repository is not `owner/name`
 */
export function githubAdministration(settings: GithubSettings): Administration {
  const client = githubClient(settings);
  return {
    async send({ method, path, body }, signal) {
      if (!ALLOWED.test(path)) throw new RangeError('expected the path of an environment');
      await client.send(method, `github:${method === 'PUT' ? 'PutEnvironment' : 'ChangeBranchPolicy'}`, path, body, signal);
    },
  };
}
