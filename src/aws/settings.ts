import type { Clock } from '../clock.ts';
import type { STSClientConfig } from './clients/sts.ts';

/** The services that the sides call, by the names that the settings use. */
export type Service =
  | 'ssm'
  | 'secretsmanager'
  | 'lambda'
  | 'cloudwatch'
  | 'logs'
  | 'events'
  | 'scheduler'
  | 'cloudformation'
  | 'sts';

/** What a door tells the AWS sides; they read no environment themselves, save what the SDK's own credential chain reads. */
export interface AwsSettings {
  readonly region: string;
  readonly clock: Clock;
  /** One endpoint for all services, or one a service; AWS's own if absent. */
  readonly endpoint?: string | Readonly<Partial<Record<Service, string>>>;
  /** Credentials or a provider of them; the SDK's default chain if absent. */
  readonly credentials?: NonNullable<STSClientConfig['credentials']>;
  /** When the credentials end, ms since the epoch, where the door knows it better than the credentials do. */
  readonly credentialsExpireAt?: number;
  /** Attempts a call, the first included (default 3). */
  readonly attempts?: number;
  /** The longest that one call may take with all its attempts, ms (default `LONGEST_CALL_MS`). */
  readonly callDeadline?: number;
  /** The longest that a Logs Insights query is waited for, ms of real time (default `LONGEST_QUERY_MS`). */
  readonly queryDeadline?: number;
  /** Before the first question for a Logs Insights query's result, ms of real time (default 200); further ones wait longer each. */
  readonly queryPause?: number;
}

/** The longest that one call may take with all its attempts, ms: so long after an abort or a kill a write may still land. */
export const LONGEST_CALL_MS = 15_000;

/** A count over an hour of a busy log takes seconds; the service itself would go on for an hour. */
export const LONGEST_QUERY_MS = 120_000;

const CONNECT_MS = 3_000;
const REQUEST_MS = 10_000;

/** The SDK's HTTP handler warns on the console about busy sockets; a gate's output is the gate's. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * What every client of the SDK is made with.
 * @param settings of the door
 * @param service whose client it is
 * @param attempts overrides the settings', for what must not be sent twice
 * @returns the client's configuration
 */
export function clientConfig(settings: AwsSettings, service: Service, attempts = settings.attempts ?? 3) {
  const endpoint = typeof settings.endpoint === 'string' ? settings.endpoint : settings.endpoint?.[service];
  return {
    region: settings.region,
    maxAttempts: attempts,
    retryMode: 'standard',
    // The door has decided on the world by the endpoints that it knows; ~/.aws/config may name another, which nobody judged.
    ignoreConfiguredEndpointUrls: true,
    // Without throwOnRequestTimeout the SDK only warns when its request timeout passes.
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS, throwOnRequestTimeout: true, logger: SILENT },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(settings.credentials === undefined ? {} : { credentials: settings.credentials }),
  };
}

/**
 * Makes something at its first use and keeps it; a failed making is tried again at the next use.
 * @param make what to do once
 * @returns a function that gives the same promise each time
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
