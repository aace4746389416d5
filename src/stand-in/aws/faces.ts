import type { Protocol } from './protocol.ts';
import type { Refusal } from './refuse.ts';

/** Errors that every service can answer, as each protocol spells them: [type, status]. */
const FACES: Readonly<Record<string, Readonly<Record<Protocol['kind'], readonly [string, number]>>>> = {
  UnrecognizedClientException: {
    json: ['UnrecognizedClientException', 400],
    rest: ['UnrecognizedClientException', 403],
    query: ['InvalidClientTokenId', 403],
  },
  ExpiredTokenException: {
    json: ['ExpiredTokenException', 400],
    rest: ['ExpiredTokenException', 403],
    query: ['ExpiredToken', 403],
  },
  MissingAuthenticationTokenException: {
    json: ['MissingAuthenticationTokenException', 400],
    rest: ['MissingAuthenticationTokenException', 403],
    query: ['MissingAuthenticationToken', 403],
  },
  AccessDeniedException: {
    json: ['AccessDeniedException', 400],
    rest: ['AccessDeniedException', 403],
    query: ['AccessDenied', 403],
  },
  ThrottlingException: {
    json: ['ThrottlingException', 400],
    rest: ['TooManyRequestsException', 429],
    query: ['Throttling', 400],
  },
  ValidationException: {
    json: ['ValidationException', 400],
    rest: ['InvalidParameterValueException', 400],
    query: ['ValidationError', 400],
  },
};

/** A common error as the service's protocol spells it; a service's own errors stay as they are. */
export function face(protocol: Protocol, refusal: Refusal): Refusal {
  const found = Object.hasOwn(FACES, refusal.type) ? FACES[refusal.type] : undefined;
  if (found === undefined) return refusal;
  const [type, status] = found[protocol.kind];
  // Lambda has names of its own; the other REST service keeps the common ones.
  const own = protocol.kind === 'rest' && protocol.errorBody === 'Message';
  return { ...refusal, type: own ? refusal.type : type, status };
}
