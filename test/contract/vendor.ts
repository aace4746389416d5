/** A vendor on loopback that writes down whatever reaches it, connections included. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpSettings } from '../../src/http/settings.ts';

export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Handle = (call: Call, response: ServerResponse) => void;

export interface Vendor {
  readonly calls: Call[];
  /** How many sockets were opened. */
  connections: number;
  handle: Handle;
  readonly settings: HttpSettings;
  close(): void;
}

export const API = 'api.vendor.test';
export const TOKEN = 'planted-token-0001';

export const sendJson = (response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** Starts it; its client sends the credential `bearer` to `API`. */
export async function startVendor(more: Partial<HttpSettings> = {}): Promise<Vendor> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const call = { method, url, headers, body: Buffer.concat(chunks).toString() };
      calls.push(call);
      vendor.handle(call, response);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const vendor: Vendor = {
    calls,
    connections: 0,
    handle: (_call, response) => sendJson(response, { ok: true }),
    settings: {
      credentials: { bearer: { secret: 'token', hosts: [API] } },
      secrets: { describe: async () => undefined, value: async () => TOKEN },
      register: () => undefined,
      vendorEndpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ...more,
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  server.on('connection', () => {
    vendor.connections += 1;
  });
  return vendor;
}
