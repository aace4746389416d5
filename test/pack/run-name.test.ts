/** A key that a run has used is of no other run: a server would answer the second with what it did in the first. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryPacks } from '../../src/doors/packs.ts';

const PACK = `pack: keys
base: https://app.example.com
min_checks: 1
cases:
  - { id: write, subject: tester, post: /w, json: { on: tester }, effect: write, idempotency_key: "\${run.id}-w", expect: [{ status: 201 }] }
`;

it('two runs of a pack in one session, and so in two looks of a gate, send two keys', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-'));
  writeFileSync(join(folder, 'keys.yaml'), PACK);
  const keys: unknown[] = [];
  const server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key']);
    response.writeHead(201).end('{}');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    const packs = repositoryPacks({
      folder,
      clock: { now: Date.now, sleep: async () => undefined },
      given: new Map([['run.id', '7.1.smoke']]),
      http: {
        credentials: {},
        secrets: { describe: async () => undefined, value: async () => 'tester' },
        register: () => undefined,
        vendorEndpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      },
    });
    const ask = { file: 'keys.yaml', where: {}, credentials: [], mayWrite: true, subjects: 'list' };
    expect([(await packs.run(ask)).outcome, (await packs.run(ask)).outcome]).toEqual(['pass', 'pass']);
    expect(keys).toEqual(['7.1.smoke.1-w', '7.1.smoke.2-w']);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
