/**
 * The leak list: what other runners print. A service that sends every secret back in every form, conditions that fail over it with
 * `show`, secrets that are captured and sent on, and failures of connections; then everything that the built bundle left is searched.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createTls } from 'node:https';
import { type AddressInfo, connect, createServer as createPlain, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { saidOf } from '../../src/doors/said.ts';
import { isGonogoError } from '../../src/errors.ts';
import { packRequests } from '../../src/http/http.ts';
import type { HttpSettings } from '../../src/http/settings.ts';
import type { Answer, Handler, StandInRequest } from '../../src/stand-in/handler.ts';
import { ORDER_STATUS_FUNCTIONS, ORDER_STATUS_HANDLERS, ORDER_STATUS_TICKS } from '../../src/stand-in/order-status/production.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import { emptyFolder, ROOT, run, TOOL } from '../acceptance/bundle.ts';
import { copiedBundle } from '../acceptance/child.ts';
import { credentials, dispatch, endpoints, pinned, shortPlan, step, workspace } from '../acceptance/dispatch.ts';
import { searchFor } from '../acceptance/search.ts';
import { CERTIFICATE, KEY } from '../contract/certificate.ts';

const home = emptyFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What may be seen nowhere. Signs that encoders change; two lines; a JSON object; what a service only tells a session. */
const TOKEN = `Pl4nted-token'"<&>+/=%~ of a vendor`;
const CAPTURED = `C4ptured-session'"<&>é+/=% ünd mehr`;
const [SUBJECT, OTHER_SUBJECT] = ['Ann.Pl4nted@customer.example', 'Bob.Pl4nted@customer.example'];
const FIELD = `Pl4nted-field'"<&>`;
const ALL = [TOKEN, CAPTURED, FIELD, SUBJECT, OTHER_SUBJECT];

/** A text as everything that writes texts writes it. */
const written = (text: string): Readonly<Record<string, string>> => ({
  raw: text,
  upper: text.toUpperCase(),
  uri: encodeURIComponent(text),
  form: new URLSearchParams({ v: text }).toString(),
  json: JSON.stringify(text),
  json_twice: JSON.stringify(JSON.stringify(text)),
  html: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;'),
  base64: Buffer.from(text).toString('base64'),
  base64_1: Buffer.from(`x${text}`).toString('base64'),
  base64_2: Buffer.from(`xy${text}`).toString('base64'),
  base64url: Buffer.from(text).toString('base64url'),
  basic: `Basic ${Buffer.from(`someone:${text}`).toString('base64')}`,
  hex: Buffer.from(text).toString('hex'),
  around: `${'x'.repeat(150)}${text}`,
  long: `${'x'.repeat(190)}${text}${'y'.repeat(300)}`,
});
const FORMS = Object.keys(written(''));

/** Sends back whatever it was sent, and what it knows besides. */
const service: Handler = {
  name: 'app',
  matches: ({ headers }) => headers['host'] === 'app.example.com',
  answer(request: StandInRequest): Answer {
    const { path, text, query } = request;
    const body = (value: object, headers = {}): Answer => ({
      status: 200,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(value),
    });
    if (path === '/broken') return { status: 200, body: `<h1>${TOKEN}</h1>` };
    if (path === '/session') return body({ session: CAPTURED });
    const sent = [request.headers['x-richpanel-key'], request.headers['x-session'], text, path, ...query.values()].join(' ');
    return body(Object.fromEntries(ALL.map((each, index) => [`v${index}`, { ...written(each), sent }])), {
      'x-echo': encodeURIComponent(TOKEN),
      'x-token': TOKEN.replaceAll(/[^\x20-\x7e]/g, ''),
    });
  },
};

const PACK = `pack: leaky
base: https://app.example.com
min_checks: 2
in_flight: 1
roles: { worker: { credential: richpanel } }
cases:
  - { id: breaks, as: worker, get: /broken, expect: [{ path: a, equals: b, show: true }] }
  - id: captured
    as: worker
    steps:
      - id: session
        get: /session
        capture:
          session: { path: session, type: string, secret: true }
        expect: [{ status: 200 }]
      - { id: in-address, get: "/x/\${session}?s=\${session}", expect: [{ status: 200 }] }
      - { id: in-json, post: /x, effect: none, json: { s: "\${session}" }, expect: [{ status: 200 }] }
      - { id: in-form, post: /x, effect: none, form: { s: "\${session}" }, expect: [{ status: 200 }] }
      - { id: wanted, get: /x, expect: [{ path: v0.sent, equals: "\${session}", show: true }] }
  - id: shown
    as: worker
    get: /echo
    expect:
      - { header: x-echo, equals: nothing, show: true }
      - { header: x-token, equals: nothing, show: true }
      - { body: true, equals: nothing, show: true }
      - { status: 418, show: true }
      - { must_not_contain: [nothing] }
      ${ALL.flatMap((_value, which) => [...FORMS, 'sent'].map(form => `- { path: v${which}.${form}, equals: nothing, show: true }`)).join('\n      ')}
  - { id: writes, as: worker, subject: "${SUBJECT}", post: /write, json: { to: "${SUBJECT}" }, effect: write, inert: none, expect: [{ status: 500 }, { path: v3.raw, equals: x, show: true }] }
`;

const plan = shortPlan()
  .replace('hosts: [api.richpanel.com]', 'field: key, hosts: [api.richpanel.com, app.example.com]')
  .replace(
    '    leave:\n      - { gate: canary,',
    `    leave:\n      - { gate: smoke, checks: [{ kind: pack, id: leaky, file: packs/leaky.yaml, min: 2, credentials: [richpanel], effect: write, inert: none, subjects: rp-mw/prod/canary/allowlist }] }\n      - { gate: canary,`,
  );

async function withService<T>(
  work: (standIn: StandIn, on: ReturnType<typeof dispatch>['on'], cwd: string) => Promise<T>,
): Promise<T> {
  const { on, world } = dispatch(TOOL, home, plan);
  const secrets = Object.entries(world.aws.secrets);
  const set = (name: string, value: string): void => {
    for (const [each, { values }] of secrets) if (each === name) for (const id of Object.keys(values)) values[id] = value;
  };
  set('rp-mw/prod/richpanel/api_key', JSON.stringify({ key: TOKEN, user: 'someone', other: FIELD }, null, 2));
  set('rp-mw/prod/canary/allowlist', `${SUBJECT}\n${OTHER_SUBJECT}\n`);
  const standIn = await startStandIn({
    world,
    handlers: [service, ...ORDER_STATUS_HANDLERS],
    ticks: ORDER_STATUS_TICKS,
    functions: ORDER_STATUS_FUNCTIONS,
  });
  const cwd = workspace(on);
  mkdirSync(join(cwd, 'packs'));
  writeFileSync(join(cwd, 'packs/leaky.yaml'), PACK);
  try {
    return await work(standIn, on, cwd);
  } finally {
    await standIn.close();
  }
}

/** A proxy that opens a tunnel to a server whose certificate nobody has signed. */
function proxyToAnother(): Server {
  const tls = createTls({ cert: CERTIFICATE, key: KEY }, (_request, response) => response.end(TOKEN)).listen(0, '127.0.0.1');
  const server = createPlain(client => {
    client.once('data', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      const { port } = tls.address() as AddressInfo;
      const upstream = connect(port, '127.0.0.1');
      for (const each of [client, upstream]) each.on('error', () => undefined);
      client.pipe(upstream).pipe(client);
    });
  });
  server.once('close', () => tls.close());
  return server;
}

const below = (folder: string): readonly (readonly [string, string])[] =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    .filter(entry => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')] as const);

describe('nothing that a service told is in', () => {
  it('the lines, the JSON, the JUnit XML, the TAP and the records of gonogo smoke, nor on any command line', async () => {
    const search = searchFor(ALL);
    await withService(async (standIn, _on, cwd) => {
      for (const more of [[], ['--json']]) {
        const witness = join(cwd, 'argv');
        const done = await run(
          {
            script: TOOL,
            node: ['--import', join(ROOT, 'test/acceptance/argv-witness.mjs')],
            args: ['smoke', 'plan.yaml', '--out', 'reports', ...more],
            cwd,
            env: {
              ...credentials(standIn.world, 'change').env,
              ...endpoints(standIn),
              ARGV_WITNESS: witness,
              DEBUG: '*',
              RUNNER_DEBUG: '1',
            },
          },
          home,
        );
        const reports = below(join(cwd, 'reports'));
        expect(done.exit, done.stdout.slice(-2000) + done.stderr).toBe(1);
        expect(done.stdout).toContain('leaky');
        expect(reports.map(([name]) => name).filter(name => name.startsWith('pack.'))).toEqual([
          'pack.1.leaky.json',
          'pack.1.leaky.junit.xml',
          'pack.1.leaky.tap',
        ]);
        // What is searched holds what was shown: conditions with their findings, blotted out.
        const xml = reports.find(([name]) => name.endsWith('.xml'))?.[1] ?? '';
        expect(xml.split('***').length).toBeGreaterThan(40);
        expect(xml).toContain('path v0.base64_1 equals: not met');
        for (const [where, text] of [
          ['stdout', done.stdout],
          ['stderr', done.stderr],
          ...below(cwd).filter(([name]) => name === 'argv'),
          ...reports,
        ] as const)
          expect(search.in(text), where).toEqual([]);
      }
    });
  }, 60_000);

  it('the log, the summary, the outputs and the evidence of the action, but where it asks the runner to mask', async () => {
    const search = searchFor(ALL);
    await withService(async (standIn, on, cwd) => {
      const inputs = { act: 'gate', gate: 'smoke', phase: 'canary', ...pinned(on) };
      const done = await (await step(on, standIn, { job: 'gate', role: 'change', cwd, inputs, env: { RUNNER_DEBUG: '1' } }))
        .ended;
      expect(done.exit, done.stdout.slice(-2000)).toBe(1);
      const [masks, log] = [true, false].map(wanted =>
        done.stdout
          .split('\n')
          .filter(line => line.startsWith('::add-mask::') === wanted)
          .join('\n'),
      );
      expect(search.in(masks ?? '').length).toBeGreaterThan(0);
      const files = below(done.evidence);
      expect(files.length).toBeGreaterThan(3);
      for (const [where, text] of [
        ['log', log ?? ''],
        ['stderr', done.stderr],
        ['written', JSON.stringify(done.written)],
        ...files,
      ] as const)
        expect(search.in(text), where).toEqual([]);
    });
  }, 60_000);

  it('the errors of a connection that is refused, reset, no TLS, or of another certificate', async () => {
    const search = searchFor([TOKEN, 'Pl4nted-proxy-password', CAPTURED]);
    const broken: readonly (readonly [string, (port: number) => Partial<HttpSettings>, () => Server, string])[] = [
      ['refused', () => ({ vendorEndpoint: 'http://127.0.0.1:9' }), () => createPlain(() => undefined), 'UNREACHABLE'],
      [
        'reset',
        port => ({ vendorEndpoint: `http://127.0.0.1:${port}` }),
        () => createPlain(socket => socket.destroy()),
        'UNREACHABLE',
      ],
      [
        'cut off in the body',
        port => ({ vendorEndpoint: `http://127.0.0.1:${port}` }),
        () => createPlain(socket => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n${TOKEN}`)),
        'UNREACHABLE',
      ],
      [
        'no HTTP at all',
        port => ({ vendorEndpoint: `http://127.0.0.1:${port}` }),
        () => createPlain(socket => socket.end(`${TOKEN}\r\n\r\n`)),
        'RESPONSE_INVALID',
      ],
      [
        'another certificate, behind a proxy with a password',
        port => ({ proxy: `http://someone:Pl4nted-proxy-password@127.0.0.1:${port}` }),
        proxyToAnother,
        'TLS_FAILED',
      ],
      [
        'a proxy that refuses',
        port => ({ proxy: `http://someone:Pl4nted-proxy-password@127.0.0.1:${port}` }),
        () => createPlain(socket => socket.end(`HTTP/1.1 407 ${TOKEN}\r\n\r\n`)),
        'UNREACHABLE',
      ],
    ];
    for (const [what, settings, start, code] of broken) {
      const server = start();
      await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
      const { port } = server.address() as AddressInfo;
      const requests = packRequests({
        credentials: { worker: { secret: 'worker', hosts: ['app.example.com'] } },
        secrets: { describe: async () => undefined, value: async () => TOKEN },
        register: () => undefined,
        ...settings(port),
      });
      const url = `https://app.example.com/x/${encodeURIComponent(CAPTURED)}`;
      const thrown = await requests.send({ method: 'GET', url, credential: 'worker' }).then(
        () => undefined,
        (error: unknown) => error,
      );
      server.close();
      expect(isGonogoError(thrown) ? thrown.code : thrown, what).toBe(code);
      // Not only what is said: what a debugger or an uncaught exception would print.
      const said = saidOf(thrown);
      expect(search.in([...said.lines, said.summary, inspect(thrown, { depth: 9, showHidden: true })].join('\n')), what).toEqual(
        [],
      );
    }
  });

  it('anything, where the redactor of the bundle is sabotaged: the planted secret of the run is found, and nothing is written', async () => {
    const script = copiedBundle(emptyFolder());
    const folder = dirname(script);
    const name = readdirSync(folder).find(
      each => each.endsWith('.js') && readFileSync(join(folder, each), 'utf8').includes('REDACTION_FAILED: not told'),
    );
    const path = join(folder, name ?? '');
    const text = readFileSync(path, 'utf8');
    // It knows one form less, that in which XML writes an apostrophe; and in a second bundle none at all.
    for (const [change, by, when] of [
      ['"&apos;"', '"&unknown;"', 'at the end'],
      ['function redact_forms_formsOf(', 'function redact_forms_formsOf() { return []; } function unusedForms(', 'at once'],
    ] as const) {
      expect(text).toContain(change);
      writeFileSync(path, text.replaceAll(change, by));
      await withService(async (standIn, _on, cwd) => {
        const env = { ...credentials(standIn.world, 'change').env, ...endpoints(standIn) };
        for (const more of [[], ['--json']]) {
          const done = await run({ script, args: ['smoke', 'plan.yaml', '--out', 'reports', ...more], cwd, env }, home);
          expect(done.stdout).toContain('REDACTION_FAILED');
          expect(done.stdout).not.toContain('GO  ');
          expect(done.exit).toBe(4);
          expect(below(join(cwd, 'reports'))).toEqual([]);
          expect(searchFor(ALL).in(done.stdout + done.stderr)).toEqual([]);
        }
        // Known before anything is sent, where nothing at all is blotted out.
        expect(standIn.calls.length > 0).toBe(when === 'at the end');
      });
    }
  }, 60_000);

  it('what is said of a pasted secret on the command line', async () => {
    for (const args of [
      ['smoke', 'plan.yaml', '--token', TOKEN],
      ['smoke', 'plan.yaml', TOKEN],
      [TOKEN],
      ['smoke', '--phase', TOKEN, 'plan.yaml'],
    ]) {
      const done = await run({ script: TOOL, args, cwd: ROOT }, home);
      expect(done.exit).not.toBe(0);
      expect(searchFor([TOKEN]).in(done.stdout + done.stderr)).toEqual([]);
    }
  }, 60_000);
});
