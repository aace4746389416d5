import { gonogoError } from '../errors.ts';

/** Headers that a plan cannot set: they frame the message, name the server, or carry a credential past its hosts. */
const RESERVED =
  /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|cookie|authorization|proxy-.*)$/;
/** Those that a credential may be carried in all the same. */
const CARRIERS = /^(cookie|authorization)$/;
/** Headers that some servers take for another method or another path than the request line's. */
const OVERRIDES = /method|^x-(original|rewrite)-ur[il]$/;
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;
const HEADER_VALUE = /^[\x20-\x7e]*$/;

/** Parameters that some servers take for the method, in lower case and without signs. */
const METHOD_PARAMETER = /^(x?http|x)?method$|methodoverride/;
/** Parameters that name a stored GraphQL document, which nobody here can prove to be a query. */
const STORED_DOCUMENT = /^(extensions|documentid|docid|queryid|queryhash|persistedquery.*)$/;
/** Parameters that a GraphQL server takes before the body. */
const IN_PLACE_OF_BODY = /^(query|variables|operationname|id)$/;
/** A text that is encoded more often than this hides something. */
const MOST_DECODINGS = 5;

/**
 * Reads an address that a request may go to.
 * @param text the address
 * @returns it, parsed
 * @throws GonogoError `HOST_REFUSED` for anything but an https address without a user, a fragment and characters that a parser drops
 */
export function httpsUrl(text: string): URL {
  // A parser takes line breaks and tabs out, and backslashes for slashes: the address that was judged would be another.
  const plain = /^https:\/\/[^/?#]/i.test(text) && !/[^\x21-\x7e]|\\/.test(text);
  const url = plain && URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.hash !== '')
    throw gonogoError('HOST_REFUSED', 'expected an https address without a user or a fragment in it, found another');
  return url;
}

/**
 * Refuses an address by which a server could do something other than read, although the method is one that reads.
 * @param url the address
 * @param method of the request
 * @throws GonogoError `METHOD_REFUSED` for a parameter that names a method or a stored document, and for GraphQL in an address
 */
export function requireReading(url: URL, method: 'GET' | 'HEAD' | 'POST'): void {
  if (method !== 'POST' && decoded(url.pathname).toLowerCase().includes('graphql'))
    throw refused('a GraphQL endpoint that is asked by another method than POST: the document would not be proved');
  // Some servers take parameters from the path as well, and some part them by semicolons. Parted before they are decoded: an
  // item's value is encoded, and what it holds is no parameter.
  for (const part of [...url.search.slice(1).split(/[&;?]/), ...url.pathname.split(/[;/]/)]) {
    const at = part.indexOf('=');
    if (at === -1) continue;
    const name = decoded(part.slice(0, at));
    if (/[&;=?]/.test(name)) throw refused('a parameter whose name hides another');
    const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    if (METHOD_PARAMETER.test(plain)) throw refused('a parameter that names another method');
    if (STORED_DOCUMENT.test(plain)) throw refused('a parameter that names a stored GraphQL document');
    if (method === 'POST' && IN_PLACE_OF_BODY.test(plain))
      throw refused('a parameter that a GraphQL server takes in place of the document');
    // No operation can be written without a brace; a search text has none.
    if (plain === 'query' && decoded(part.slice(at + 1)).includes('{')) throw refused('a GraphQL document in the address');
  }
}

/**
 * The headers of a plan as they are sent.
 * @param headers by name, in any case
 * @param carrier the header that the credential travels in, if there is one
 * @returns the headers with names in lower case
 * @throws GonogoError `METHOD_REFUSED` for a header that overrides method or path, or that could begin another one;
 * `HOST_REFUSED` for one that only the request itself or a credential may set
 */
export function readingHeaders(
  headers: Readonly<Record<string, string>>,
  carrier: string | undefined,
): Readonly<Record<string, string>> {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  for (const [name, value] of given) {
    requireHeader(name);
    if (!HEADER_VALUE.test(value)) throw refused('a header with a line break or another character that ends it');
    if (RESERVED.test(spelt(name)) || (carrier !== undefined && spelt(name) === spelt(carrier)))
      throw gonogoError('HOST_REFUSED', 'the plan sets a header that only the request itself or a credential may set');
  }
  return Object.fromEntries(given);
}

/**
 * Refuses a header of the plan's choice for a credential, if it would do more than carry it.
 * @param name in lower case
 * @throws GonogoError `METHOD_REFUSED`, `HOST_REFUSED` as `readingHeaders`
 */
export function requireCarrier(name: string): void {
  requireHeader(name);
  if (RESERVED.test(spelt(name)) && !CARRIERS.test(name))
    throw gonogoError('HOST_REFUSED', 'the plan sends a credential in a header that only the request itself may set');
}

function requireHeader(name: string): void {
  if (!HEADER_NAME.test(name)) throw refused('a header whose name is none');
  if (OVERRIDES.test(spelt(name))) throw refused('a header that overrides the method or the path');
}

/** Gateways hand headers on with underscores for dashes, and back. */
const spelt = (name: string): string => name.replaceAll('_', '-');

/** A text without its percent-encoding, however often it was encoded. */
function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_DECODINGS; round++) {
    const next = now.replaceAll(/%([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (next === now) return now;
    now = next;
  }
  throw refused('an address that is encoded over and over');
}

function refused(what: string) {
  return gonogoError('METHOD_REFUSED', `expected a request that can only read, found ${what}`);
}
