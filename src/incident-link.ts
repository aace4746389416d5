import { hasTokenShape } from './detect/token.ts';

/** What evidence takes of a link: a host and a path. A query, a fragment, a user and a port may carry what nobody should read. */
export const INCIDENT_LINK = '^https://[a-z0-9.-]{1,100}(/[A-Za-z0-9._~-]{1,60}){0,10}/?$';

/** What became of a link that somebody typed. */
export interface LinkRead {
  /** Host and path only; undefined: none was given, or it was dropped. */
  readonly link?: string;
  /** Why it was dropped or shortened, in our own words. */
  readonly said?: string;
}

/**
 * Reads the link to an incident that a rollback is given. It never throws: no switch waits for a link.
 * @param text as it was typed; empty: none
 * @returns host and path of an https link; what cannot be kept is dropped and said so, never shown
 */
export function incidentLink(text: string): LinkRead {
  const typed = text.trim();
  if (typed === '') return {};
  if (!URL.canParse(typed)) return { said: dropped('it is no address') };
  const { protocol, hostname, port, pathname, search, hash, username, password } = new URL(typed);
  if (protocol !== 'https:') return { said: dropped('it is not https') };
  if (username !== '' || password !== '') return { said: dropped('it holds a user or a password') };
  if (port !== '') return { said: dropped('it names a port') };
  const link = `https://${hostname}${pathname === '/' ? '' : pathname}`;
  if (!new RegExp(INCIDENT_LINK).test(link) || hasTokenShape(link) || pathname.split('/').some(isRandom))
    return { said: dropped('its path is too long, holds signs that a record may not hold, or looks like a secret') };
  if (search === '' && hash === '') return { link };
  return { link, said: 'the incident link was kept without what stood after its path, which may hold a token' };
}

const dropped = (why: string): string =>
  `the incident link was dropped: expected https, a host and a path, and ${why}; the rollback goes on without it`;

/** A part of a path that is long, and letters and digits in disorder: the key of a share link rather than an id. */
const isRandom = (part: string): boolean =>
  part.length >= 24 && /[0-9]/.test(part) && /[A-Za-z]/.test(part) && !part.includes('-');
