/** What GitHub tells a run about itself: the `github` context, the GITHUB_* variables and the event file. */
import type { Value } from './expression.ts';
import { eventName, type RunEvent } from './run-event.ts';
import type { Workflow } from './workflow.ts';

/** Facts of one run that the caller decides; all as text, as in the context. */
export interface GithubFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly repository_id: string;
  readonly repository_owner_id: string;
  /** Full ref, such as `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly actor_id: string;
  readonly triggering_actor: string;
  readonly run_id: string;
  readonly run_number: string;
  readonly run_attempt: string;
  readonly server_url: string;
  readonly api_url: string;
  readonly graphql_url: string;
  /** The job's token; masked everywhere. */
  readonly token: string;
  readonly default_branch: string;
  /** Whether the repository is private. */
  readonly private: boolean;
}

/** What every job of a run has in common. */
export interface RunGithub {
  /** The `github` context without what belongs to a job or step. */
  readonly context: Readonly<Record<string, Value>>;
  /** GITHUB_* variables of the same facts. */
  readonly variables: Readonly<Record<string, string>>;
  /** The event, to be written to GITHUB_EVENT_PATH. */
  readonly event: Readonly<Record<string, Value>>;
}

/**
 * Derives everything from the facts of a run.
 * @param facts given by the caller
 * @param workflow the file that runs
 * @param inputs of the dispatch, as text
 * @param event what began the run
 */
export function runGithub(
  facts: GithubFacts,
  workflow: Workflow,
  inputs: Readonly<Record<string, string>>,
  event: 'workflow_dispatch' | RunEvent = 'workflow_dispatch',
): RunGithub {
  const [owner = '', name = ''] = facts.repository.split('/');
  const kind = facts.ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const shared = {
    repository: facts.repository,
    repository_id: facts.repository_id,
    repository_owner: owner,
    repository_owner_id: facts.repository_owner_id,
    ref: facts.ref,
    ref_name: facts.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: kind,
    ref_protected: 'false',
    sha: facts.sha,
    actor: facts.actor,
    actor_id: facts.actor_id,
    triggering_actor: facts.triggering_actor,
    run_id: facts.run_id,
    run_number: facts.run_number,
    run_attempt: facts.run_attempt,
    workflow: workflow.name,
    workflow_ref: `${facts.repository}/${workflow.file}@${facts.ref}`,
    workflow_sha: facts.sha,
    server_url: facts.server_url,
    api_url: facts.api_url,
    graphql_url: facts.graphql_url,
    event_name: eventName(event),
    base_ref: event === 'workflow_dispatch' ? '' : (event.base_ref ?? ''),
    head_ref: event === 'workflow_dispatch' ? '' : (event.head_ref ?? ''),
    retention_days: '90',
  };
  const payload = {
    ...(event === 'workflow_dispatch' ? { inputs: { ...inputs }, ref: facts.ref, workflow: workflow.file } : event.payload),
    repository: {
      id: Number(facts.repository_id),
      name,
      full_name: facts.repository,
      private: facts.private,
      default_branch: facts.default_branch,
      owner: { login: owner, id: Number(facts.repository_owner_id) },
    },
    sender: { login: facts.actor, id: Number(facts.actor_id), type: 'User' },
  };
  const variables = Object.fromEntries(Object.entries(shared).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value]));
  return {
    context: { ...shared, ref_protected: false, token: facts.token, event: payload },
    variables: { ...variables, GITHUB_ACTIONS: 'true', CI: 'true' },
    event: payload,
  };
}
