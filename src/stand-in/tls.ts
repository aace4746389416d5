import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Authority } from './certificate.ts';

/** How vendors prove who they are. */
export interface Vendors {
  readonly authority: Authority;
  /** The last moment of a host’s certificate, ms since the epoch. */
  readonly ends: (host: string) => number;
  /** That of an intermediate which signs them; none unless said. */
  readonly between?: number;
}

/**
 * Serves on 127.0.0.1 over TLS, with a certificate for whatever host the client asks for.
 * @param vendors who signs, and how long certificates are valid
 * @param take answers requests
 * @returns where it listens, and what stops it
 */
export async function serveTls(
  { authority, ends, between }: Vendors,
  take: RequestListener,
): Promise<{ readonly url: string; close(): void }> {
  const contexts = new Map<string, SecureContext>();
  const contextOf = (host: string): SecureContext => {
    const until = ends(host);
    const known = contexts.get(`${host} ${until}`) ?? createSecureContext(authority.leaf(host, until, between));
    contexts.set(`${host} ${until}`, known);
    return known;
  };
  const server = createServer({ SNICallback: (host, done) => done(null, contextOf(host)) }, take);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
