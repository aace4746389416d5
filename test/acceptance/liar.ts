/** Stands between a bundle and its stand-in, and puts words into some answers. */
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Signed for AWS; the rest is GitHub, a vendor or the clock. */
  readonly aws: boolean;
}

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
}

/** Another answer, or undefined for the true one, which is asked for when `truth` is called. */
export type Lie = (asked: Asked, truth: () => Promise<Told>) => Promise<Told | undefined> | Told | undefined;

export interface Liar {
  readonly url: string;
  /** How many answers were not the true ones. */
  readonly lies: () => number;
  close(): Promise<void>;
}

/** Serves on loopback, in front of `url`. */
export async function startLiar(url: string, lie: Lie): Promise<Liar> {
  let lies = 0;
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = 'GET', url: path = '/', headers } = incoming;
    const aws = String(headers.authorization ?? '').startsWith('AWS4-HMAC');
    const truth = (): Promise<Told> => forward(url, { method, path, headers, body: Buffer.concat(chunks) });
    const made = await lie({ method, path, headers, aws }, truth);
    if (made) lies += 1;
    const { status, headers: told, body } = made ?? (await truth());
    const { 'content-length': _length, 'transfer-encoding': _coding, ...rest } = told;
    outgoing.writeHead(status, rest as Record<string, string>).end(Buffer.from(body, 'latin1'));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lies: () => lies,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function forward(url: string, { method, path, headers, body }: Sent): Promise<Told> {
  return new Promise((done, fail) => {
    const sent = request(`${url}${path}`, { method, headers, agent: false }, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', chunk => chunks.push(chunk));
      answer.on('end', () => {
        const told = Object.entries(answer.headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        );
        done({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(told),
          body: Buffer.concat(chunks).toString('latin1'),
        });
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}
