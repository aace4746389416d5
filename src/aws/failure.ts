import type { Code } from '../codes.ts';
import { type Cause, type GonogoError, gonogoError, isGonogoError } from '../errors.ts';
import { socketFailure } from '../socket-failure.ts';

const BY_NAME: readonly (readonly [Code, readonly string[]])[] = [
  [
    'THROTTLED',
    [
      'ThrottlingException',
      'Throttling',
      'ThrottledException',
      'RequestThrottled',
      'RequestThrottledException',
      'TooManyRequestsException',
      'RequestLimitExceeded',
      'LimitExceededFault',
      'SlowDown',
      'TooManyUpdates',
    ],
  ],
  ['CREDENTIALS_EXPIRED', ['ExpiredTokenException', 'ExpiredToken', 'TokenRefreshRequired']],
  [
    'CREDENTIALS_INVALID',
    [
      'UnrecognizedClientException',
      'InvalidClientTokenId',
      'InvalidAccessKeyId',
      'InvalidSignatureException',
      'SignatureDoesNotMatch',
      'IncompleteSignature',
      'IncompleteSignatureException',
      'MissingAuthenticationToken',
      'MissingAuthenticationTokenException',
      'RequestExpired',
      'AuthFailure',
      'CredentialsProviderError',
      'TokenProviderError',
    ],
  ],
  [
    'DENIED',
    [
      'AccessDeniedException',
      'AccessDenied',
      'UnauthorizedOperation',
      'NotAuthorized',
      'KMSAccessDeniedException',
      'OptInRequired',
    ],
  ],
  [
    'NOT_FOUND',
    ['ResourceNotFoundException', 'ResourceNotFound', 'ParameterNotFound', 'ParameterVersionNotFound', 'DashboardNotFoundError'],
  ],
  ['EXISTS', ['ParameterAlreadyExists', 'ResourceExistsException', 'ResourceAlreadyExistsException']],
  ['REVISION_CONFLICT', ['PreconditionFailedException']],
  ['UPDATE_IN_PROGRESS', ['ResourceConflictException']],
  ['TIMEOUT', ['TimeoutError', 'AbortError', 'RequestTimeout', 'RequestTimeoutException']],
  // What the SDK throws when an answer is not of the protocol: JSON that does not parse, a time that is none.
  ['RESPONSE_INVALID', ['SyntaxError', 'TypeError', 'RangeError', 'SerializationException']],
];

/**
 * Maps what the SDK threw to a documented code. The service's own text stays behind: it may repeat values.
 * @param operation such as `ssm:PutParameter`
 * @param thrown what was caught
 * @returns an error to throw, with the failure's name, status and request id as its origin
 */
export function awsFailure(operation: string, thrown: unknown): GonogoError {
  if (isGonogoError(thrown)) return thrown;
  const origin = originOf(thrown);
  const code = codeOf(thrown, origin.status);
  return gonogoError(code, `${operation}: ${SAID[code] ?? 'the service answered with an error'}`, origin);
}

const SAID: Partial<Record<Code, string>> = {
  THROTTLED: 'too many requests, after all attempts',
  CREDENTIALS_EXPIRED: 'the credentials have expired',
  CREDENTIALS_INVALID: 'the credentials are not accepted, or there are none',
  DENIED: 'the credentials do not allow it',
  NOT_FOUND: 'there is no such resource',
  EXISTS: 'the resource exists already',
  REVISION_CONFLICT: 'the revision is no longer the current one',
  UPDATE_IN_PROGRESS: 'an update is still in progress',
  TIMEOUT: 'no answer in time',
  TLS_FAILED: 'the certificate could not be verified',
  UNREACHABLE: 'the service could not be reached',
  RESPONSE_INVALID: 'the answer could not be read',
};

function codeOf(thrown: unknown, status: number | undefined): Code {
  const name = thrown instanceof Error ? plainName(thrown.name) : '';
  // By name first: "no credentials" may well be caused by an address that cannot be reached.
  const byName = BY_NAME.find(([, names]) => names.includes(name))?.[0];
  const code = byName ?? socketFailure(thrown);
  if (code !== undefined) return code;
  if (status === 429) return 'THROTTLED';
  if (status === 401) return 'CREDENTIALS_INVALID';
  if (status === 403) return 'DENIED';
  return 'SERVICE_ERROR';
}

/** Some protocols append or prepend a namespace: `ns#Name`, `Name:http://…`. */
function plainName(name: string): string {
  return name.replace(/^.*#/, '').replace(/:.*$/, '');
}

function originOf(thrown: unknown): Cause {
  const name = thrown instanceof Error ? plainName(thrown.name) : typeof thrown;
  const metadata = (thrown as { $metadata?: { httpStatusCode?: unknown; requestId?: unknown } } | null)?.$metadata;
  const { httpStatusCode: status, requestId } = metadata ?? {};
  return {
    // The name comes off the wire too: only what looks like a class name is repeated, only what looks like a request id.
    name: /^[A-Z][A-Za-z0-9]{2,60}$/.test(name) ? name : 'Unknown',
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof requestId === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(requestId) ? { requestId } : {}),
  };
}
