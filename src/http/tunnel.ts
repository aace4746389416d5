import { request } from 'node:http';
import type { Socket } from 'node:net';
import { gonogoError } from '../errors.ts';

/**
 * Tells whether a host is reached through the proxy.
 * @param host lower case
 * @param noProxy `NO_PROXY`
 * @returns false if the list names the host, a domain above it, or `*`
 */
export function goesThrough(host: string, noProxy = ''): boolean {
  const spared = noProxy
    .split(',')
    .map(item => item.trim().toLowerCase().replace(/^\./, ''))
    .filter(item => item !== '');
  return !spared.some(item => item === '*' || host === item || host.endsWith(`.${item}`));
}

/**
 * Opens a tunnel through an HTTP proxy (CONNECT), in which TLS is then spoken with the host itself.
 * @param proxy `http://[user:password@]host:port`
 * @param target host and port to connect to
 * @param signal ends it
 * @returns the socket of the tunnel
 * @throws GonogoError `UNREACHABLE` if the proxy refuses; else what the socket threw
 */
export function tunnel(
  proxy: string,
  target: { readonly host: string; readonly port: number },
  signal: AbortSignal,
): Promise<Socket> {
  const { protocol, hostname, port, username, password } = new URL(proxy);
  if (protocol !== 'http:') throw gonogoError('USAGE', 'expected a proxy address that begins with http://');
  const path = `${target.host}:${target.port}`;
  const pair = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  const headers = { host: path, ...(username === '' ? {} : { 'proxy-authorization': `Basic ${pair}` }) };
  return new Promise((resolve, reject) => {
    const asking = request({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? 80 : Number(port),
      method: 'CONNECT',
      path,
      headers,
      signal,
      agent: false,
    });
    asking.on('error', reject);
    const refused = (status: number | undefined) =>
      gonogoError('UNREACHABLE', 'the proxy does not open a tunnel', {
        name: 'Proxy',
        ...(status === undefined ? {} : { status }),
      });
    asking.on('response', response => {
      response.destroy();
      reject(refused(response.statusCode));
    });
    asking.on('connect', (response, socket, head) => {
      if (response.statusCode === 200 && head.length === 0) return resolve(socket);
      socket.destroy();
      reject(refused(response.statusCode));
    });
    asking.end();
  });
}
