/** A check of a smoke gate as its gate observes it: files in a folder, the real client, and a server on loopback that a test scripts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pack } from '../../src/checks/pack.ts';
import { roleMatrix } from '../../src/checks/role-matrix.ts';
import { repositoryPacks } from '../../src/doors/packs.ts';
import { isGonogoError } from '../../src/errors.ts';
import type { PackResult } from '../../src/pack/result.ts';

/** A request as the server got it. */
export interface Got {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the server says. */
export type Answered = {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What a gate would find. */
export interface Observed {
  readonly met: unknown;
  readonly reason: string;
  /** What was said of a file that is none. */
  readonly message: string;
  readonly result: PackResult | undefined;
  readonly got: readonly Got[];
}

/** A server, a folder and what looks. */
export interface Loopback {
  answer: (got: Got) => Answered;
  /** Secrets by name; credentials of the same names go to app.example.com. */
  readonly secrets: Map<string, string>;
  readonly registered: string[];
  observe(files: Readonly<Record<string, string>>, check?: object): Promise<Observed>;
  /** Nobody answers from now on. */
  down(): Promise<void>;
  close(): void;
}

/** Starts one. */
export async function startLoopback(): Promise<Loopback> {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-'));
  let got: Got[] = [];
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
    got.push(one);
    const { status = 200, json = { status: 'ok' }, text = JSON.stringify(json), headers = {} } = loopback.answer(one);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  const loopback: Loopback = {
    answer: () => ({}),
    secrets: new Map(),
    registered: [],
    async observe(files, check = {}) {
      got = [];
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      let result: PackResult | undefined;
      const clock = { now: Date.now, sleep: async () => undefined };
      const packs = repositoryPacks({
        folder,
        clock,
        given: new Map([['run.id', 'r1']]),
        http: {
          credentials: Object.fromEntries(
            [...loopback.secrets.keys()].map(id => [id, { secret: id, hosts: ['app.example.com'] }]),
          ),
          secrets: {
            describe: async () => undefined,
            value: async name => {
              const value = loopback.secrets.get(name) ?? '';
              loopback.registered.push(value);
              return value;
            },
          },
          register: value => void loopback.registered.push(value),
          vendorEndpoint: `http://127.0.0.1:${port}`,
        },
        ended: (_file, one) => {
          result = one;
        },
      });
      const run = { clock, signal: new AbortController().signal, plan: { account: '', region: '' } };
      const whole = { id: 'smoke', file: 'pack.yaml', min: 1, ...check };
      const said = await ('roles' in whole
        ? roleMatrix.observe({ kind: 'role-matrix', ...whole } as never, { packs }, run)
        : pack.observe({ kind: 'pack', ...whole } as never, { packs }, run)
      ).catch((thrown: unknown) => {
        if (!isGonogoError(thrown)) throw thrown;
        return { met: 'thrown', reason: thrown.code, message: thrown.message };
      });
      const { reason = '', message = '' } = said as { readonly reason?: string; readonly message?: string };
      return { met: said.met, reason, message, result, got };
    },
    down: async () => {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
    close() {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return loopback;
}
