import type { Socket } from 'node:net';
import { type DetailedPeerCertificate, TLSSocket } from 'node:tls';

/**
 * When the chain that a server showed ends: its first certificate to do so counts, for without an intermediate the leaf is worth nothing.
 * A root is left out unless it is the leaf: it is trusted because it is kept, not because it was shown.
 * @param socket of an answer, while it is open
 * @returns ms since the epoch; undefined where no TLS was spoken, or a date cannot be read
 */
export function chainEnds(socket: Socket): number | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const seen = new Set<string>();
  let ends: number | undefined;
  let here: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (here?.fingerprint256 !== undefined && !seen.has(here.fingerprint256)) {
    const isRoot = here.issuerCertificate?.fingerprint256 === here.fingerprint256;
    if (!isRoot || seen.size === 0) {
      const end = Date.parse(here.valid_to);
      // One date that cannot be read is one that may be past.
      if (!Number.isFinite(end)) return undefined;
      ends = Math.min(ends ?? end, end);
    }
    seen.add(here.fingerprint256);
    here = here.issuerCertificate;
  }
  return ends;
}
