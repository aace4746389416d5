import type { Code } from './codes.ts';

const BY_SYSTEM: readonly (readonly [Code, RegExp])[] = [
  ['TIMEOUT', /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w*TIMEOUT)$/],
  ['TLS_FAILED', /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/],
  ['RESPONSE_INVALID', /^HPE_/],
  ['UNREACHABLE', /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET)/],
];

/**
 * Maps a failure of a socket, of a name's resolution, of TLS or of HTTP parsing to a documented code.
 * @param thrown what was caught, or what caused it
 * @returns the code, or undefined if this is no such failure
 */
export function socketFailure(thrown: unknown): Code | undefined {
  const system = systemCode(thrown, 0);
  return BY_SYSTEM.find(([, pattern]) => pattern.test(system))?.[0];
}

/** The system's code of an error, of the errors that it gathers (one an address tried), or of its cause. */
function systemCode(thrown: unknown, depth: number): string {
  if (typeof thrown !== 'object' || thrown === null || depth > 5) return '';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  if ('errors' in thrown && Array.isArray(thrown.errors) && thrown.errors.length > 0)
    return systemCode(thrown.errors[0], depth + 1);
  return 'cause' in thrown ? systemCode(thrown.cause, depth + 1) : '';
}
