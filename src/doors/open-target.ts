import { awsAlarms } from '../aws/alarms.ts';
import { awsFunctions } from '../aws/functions.ts';
import { awsIdentity } from '../aws/identity.ts';
import { awsLogs } from '../aws/logs.ts';
import { awsMetrics } from '../aws/metrics.ts';
import { awsParameters } from '../aws/parameters.ts';
import { awsSchedules } from '../aws/schedules.ts';
import { awsSecrets } from '../aws/secrets.ts';
import type { AwsSettings } from '../aws/settings.ts';
import { awsStacks } from '../aws/stacks.ts';
import type { Clock } from '../clock.ts';
import { gonogoError } from '../errors.ts';
import { githubApprovals } from '../github/approvals.ts';
import { githubDispatches } from '../github/dispatches.ts';
import { githubRepository } from '../github/repository.ts';
import { packRequests, vendorHttp } from '../http/http.ts';
import { isLoopback } from '../http/loopback.ts';
import { readSigned } from '../journal/signed.ts';
import type { Plan } from '../plan/schema/index.ts';
import { processCommands } from '../process/command.ts';
import { gitHistory } from '../process/git-history.ts';
import type { Redactor } from '../redact.ts';
import type { Target } from '../target.ts';
import type { Endpoints } from './environment.ts';
import { openGithub } from './open-github.ts';
import type { PacksAsk } from './packs.ts';

const LOCAL_QUERY_MS = 5;

/** What a door knows when it opens the target. */
export interface OpenAsk {
  readonly plan: Plan;
  readonly endpoints: Endpoints;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly region: string;
  readonly credentialsExpireAt?: number;
  readonly githubToken?: string;
  readonly repository?: string;
  /** The branch of this run on GitHub. */
  readonly ref?: string;
  readonly proxy?: string;
  readonly noProxy?: string;
  /** What a smoke pack may fill in: `run.id`, `release.commit`, `release.version`. */
  readonly given: ReadonlyMap<string, string>;
  /** Told how packs go and end. */
  readonly packs?: Pick<PacksAsk, 'ended' | 'report'>;
  /** What a team's own command sees of the environment: the door says which. */
  readonly commandEnvironment: Readonly<Record<string, string>>;
}

/**
 * Answers every port by a real service. Nothing is called here: clients are made at their first use.
 * @param ask what the door knows
 * @returns production, or its stand-in
 */
export function openTarget(ask: OpenAsk): Target {
  const { aws } = ask.endpoints;
  const settings: AwsSettings = {
    region: ask.region,
    clock: ask.clock,
    ...(aws === undefined ? {} : { endpoint: aws }),
    // A service on this machine has its answer at once.
    ...(aws !== undefined && isLoopback(aws) ? { queryPause: LOCAL_QUERY_MS } : {}),
    ...(ask.credentialsExpireAt === undefined ? {} : { credentialsExpireAt: ask.credentialsExpireAt }),
  };
  const register = (value: string): void => ask.redactor.register(value);
  const secrets = awsSecrets(settings, register);
  const http = {
    secrets,
    credentials: ask.plan.credentials ?? {},
    register,
    ...(ask.endpoints.vendors === undefined ? {} : { vendorEndpoint: ask.endpoints.vendors }),
    ...(ask.proxy === undefined ? {} : { proxy: ask.proxy }),
    ...(ask.noProxy === undefined ? {} : { noProxy: ask.noProxy }),
  };
  const parameters = awsParameters(settings);
  return {
    parameters,
    secrets,
    functions: awsFunctions(settings),
    schedules: awsSchedules(settings),
    alarms: awsAlarms(settings),
    metrics: awsMetrics(settings),
    logs: awsLogs(settings),
    stacks: awsStacks(settings),
    identity: awsIdentity(settings),
    http: vendorHttp(http),
    requests: packRequests(http),
    packs: {
      // Packs, their parser and their regular expressions are read by whoever runs one.
      run: async (run, signal) =>
        await (await import('./packs.ts'))
          .repositoryPacks({ folder: process.cwd(), http, clock: ask.clock, given: ask.given, ...ask.packs })
          .run(run, signal),
    },
    approvals: approvals(ask),
    dispatches: dispatches(ask),
    repository: repository(ask),
    ...openGithub(ask),
    history: gitHistory(process.cwd(), ask.commandEnvironment),
    signatures: { of: (check, signal) => readSigned(parameters, ask.plan.system, check, signal) },
    commands: processCommands(ask.commandEnvironment),
    reports: { taken: notTaken },
    clock: ask.clock,
  };
}

/** A gate that takes a report puts it here; without one there is nothing to judge. */
function notTaken(): never {
  throw gonogoError('REPORT_NOT_TAKEN', 'expected the gate to take the report that its check judges, found none');
}

/** Without GitHub there is nothing to read an approval from, and no approval. */
function approvals(ask: OpenAsk): Target['approvals'] {
  const { githubToken: token, repository } = ask;
  if (token !== undefined && token !== '' && repository !== undefined) {
    return githubApprovals({
      token,
      repository,
      ...(ask.endpoints.github === undefined ? {} : { baseUrl: ask.endpoints.github }),
    });
  }
  const refuse = async (): Promise<never> => {
    throw gonogoError('SIGNOFF_UNVERIFIED', 'expected a github-token and a repository to read approvals with, found none');
  };
  return { ofRun: refuse, environment: refuse };
}

/** Without GitHub nothing is known of tags, check runs and teams. */
function repository(ask: OpenAsk): Target['repository'] {
  const { githubToken: token, repository: name } = ask;
  if (token !== undefined && token !== '' && name !== undefined)
    return githubRepository({
      token,
      repository: name,
      ...(ask.endpoints.github === undefined ? {} : { baseUrl: ask.endpoints.github }),
    });
  const refuse = async (): Promise<never> => {
    throw gonogoError('GITHUB_UNKNOWN', 'expected a github-token and a repository to ask GitHub with, found none');
  };
  return { tagged: refuse, checkRuns: refuse, members: refuse };
}

/** At a terminal nobody can be asked to start a workflow: whoever sits there rolls back. */
function dispatches(ask: OpenAsk): Target['dispatches'] {
  const { githubToken: token, repository, ref } = ask;
  if (token !== undefined && token !== '' && repository !== undefined && ref !== undefined)
    return githubDispatches({
      token,
      repository,
      ref,
      ...(ask.endpoints.github === undefined ? {} : { baseUrl: ask.endpoints.github }),
    });
  return {
    async rollback() {
      throw gonogoError(
        'DISPATCH_FAILED',
        'expected a github-token, a repository and a branch to start rollback.yml with, found none',
      );
    },
  };
}
