/** Identity tokens of jobs, as the runner gives them: which environment a job runs in is its own address's business. */
import { type Handler, json } from '../../src/stand-in/handler.ts';

export const ID_TOKEN = 'id_token_of_the_runner';

/** What the token claims beside the run's own facts. */
export interface Claims {
  readonly environment: string | undefined;
  readonly repository: string;
  readonly run: number;
  readonly commit: string;
  readonly attempt?: string;
  /** The file and ref in which the job stands, where it is called; else the run's own. */
  readonly calledFrom?: string;
}

const PATH = '/oidc/token';

/** The variables of a job that may have a token. */
export function tokenOf(
  url: string,
  { environment, repository, run, commit, attempt = '1', calledFrom }: Claims,
): Record<string, string> {
  const query = new URLSearchParams({
    repository,
    run_id: String(run),
    run_attempt: attempt,
    sha: commit,
    ...(environment ? { environment } : {}),
    ...(calledFrom === undefined ? {} : { job_workflow_ref: calledFrom }),
  });
  return { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${PATH}?${query}`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: ID_TOKEN };
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Gives tokens whose claims are those of the address; the signature is none. */
export const oidcHandler: Handler = {
  name: 'oidc',
  matches: ({ path }) => path === PATH,
  describe: () => ({ op: 'GetIdToken', write: false }),
  answer({ query, headers }) {
    if (headers['authorization'] !== `Bearer ${ID_TOKEN}`) return json(401, {});
    const { environment, audience, ...facts } = Object.fromEntries(query);
    const where = environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`;
    const own = `${facts['repository']}/.github/workflows/cutover-order-status.yml@refs/heads/main`;
    const claims = {
      workflow_ref: own,
      job_workflow_ref: own,
      ...facts,
      aud: audience,
      sub: `repo:${facts['repository']}:${where}`,
      ...(environment === undefined ? {} : { environment }),
    };
    return json(200, { count: 1, value: `${part({ alg: 'none' })}.${part(claims)}.none` });
  },
};
