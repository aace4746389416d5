/** Kinds that look at configuration and logs, each with a pass and every way to go red, through the real clients. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { defaults } from '../../src/checks/defaults.ts';
import { type ListCheck, list } from '../../src/checks/list.ts';
import { logCount } from '../../src/checks/log-count.ts';
import { type LogRedactionCheck, logRedaction } from '../../src/checks/log-redaction.ts';
import { type PlaintextSecretsCheck, plaintextSecrets } from '../../src/checks/plaintext-secrets.ts';
import { releaseIdentity } from '../../src/checks/release-identity.ts';
import { webhookAuth } from '../../src/checks/webhook-auth.ts';
import { packRequests, vendorHttp } from '../../src/http/http.ts';
import { processCommands } from '../../src/process/command.ts';
import { appendLog } from '../../src/stand-in/aws/log-ingest.ts';
import { WORKER, WORKER_LOG } from '../../src/stand-in/order-status/names.ts';
import { currentSecret } from '../../src/stand-in/order-status/secret.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Rig, rigOf, START, worldOf } from './rig.ts';

const SECRET = 'rp-mw/prod/openai/api_key';
const ADDRESS = 'zerafina.quackenbush@planted-mail.example';

let rig: Rig | undefined;
afterEach(async () => {
  const defects = rig?.standIn.defects;
  await rig?.standIn.close();
  rig = undefined;
  expect(defects ?? []).toEqual([]);
});
async function on(change: (world: World) => void = () => undefined): Promise<Rig> {
  await rig?.standIn.close();
  rig = await rigOf(worldOf(change));
  return rig;
}
const run = (now = START) => ({
  clock: { now: () => now, sleep: async () => undefined },
  signal: AbortSignal.timeout(30_000),
  plan: { account: '123456789012', region: 'us-east-2', commit: 'a'.repeat(40) },
});

describe('log-count', () => {
  const check = { kind: 'log-count', id: 'count', group: WORKER_LOG, marker: 'worker.done', within: '1h' } as const;
  const ask = async (more: object, change?: (world: World) => void) =>
    logCount.observe({ ...check, ...more }, (await on(change)).target, run());

  it('passes between its limits, on counts alone', async () => {
    expect(await ask({ min: 30 })).toMatchObject({ met: true });
    expect(await ask({ marker: 'disclosure.without_match', max: 0, min_lines: 20 })).toMatchObject({
      met: true,
      actual: { count: 0 },
    });
  });
  it('fails above and below, and does not take a mention for the marker', async () => {
    expect(await ask({ max: 3, min_lines: 1 })).toMatchObject({ met: false, reason: 'MARKER_SEEN' });
    const mentions = (world: World) =>
      void appendLog(world, WORKER_LOG, 's', {
        at: START - 60_000,
        message: JSON.stringify({ event: 'other', note: 'never.seen' }),
      });
    expect(await ask({ marker: 'never.seen', min: 1 }, mentions)).toMatchObject({ met: false, reason: 'MARKER_MISSING' });
  });
  it('says nothing of a log without lines, and cannot ask one that is not there or is masked', async () => {
    const silent = (world: World) => {
      for (const group of Object.values(world.aws.logs.groups)) group.streams = {};
    };
    expect(await ask({ max: 0, min_lines: 1 }, silent)).toMatchObject({ met: 'inconclusive', reason: 'TOO_FEW_LINES' });
    expect(await ask({ group: '/none', max: 0, min_lines: 1 })).toMatchObject({ met: 'error', reason: 'NOT_FOUND' });
    const archived = (world: World) => {
      for (const group of Object.values(world.aws.logs.groups)) group.class = 'INFREQUENT_ACCESS';
    };
    expect(await ask({ max: 0, min_lines: 1 }, archived)).toMatchObject({ met: 'error', reason: 'LOG_GROUP_UNFIT' });
  });
});

describe('log-redaction', () => {
  const check: LogRedactionCheck = {
    kind: 'log-redaction',
    id: 'redaction',
    group: WORKER_LOG,
    within: '2h',
    forbid: ['email', 'phone', 'order-number', 'body', 'token'],
    min_lines: 50,
  };
  const ask = async (more: object = {}, change?: (world: World) => void) => {
    const seen = await logRedaction.observe({ ...check, ...more }, (await on(change)).target, run());
    expect(JSON.stringify(seen)).not.toContain('planted-mail');
    return seen;
  };
  const line = (details: object) => (world: World) =>
    void appendLog(world, WORKER_LOG, 'a-stream', {
      at: START - 90 * 60_000,
      message: JSON.stringify({ event: 'x', ...details }),
    });

  it('passes over lines that hold words, numbers and hashes', async () => {
    expect(await ask()).toMatchObject({ met: true, facts: { email: { count: 0 } } });
  });
  it.each([
    ['email', { to: ADDRESS }],
    ['phone', { call: '+1 (555) 010-9999' }],
    ['order_number', { order: '#SC-AB-1234' }],
    ['body', { ticket: { body: 'Where is my parcel, please' } }],
    ['token', { api_key: 'abcdef1234567890' }],
  ])('one line with %s is enough', async (type, details) => {
    expect(await ask({}, line(details))).toMatchObject({ met: false, reason: 'NOT_REDACTED', facts: { [type]: { count: 1 } } });
  });
  it('says nothing of too few lines, of no group, of a masked one', async () => {
    expect(await ask({ min_lines: 1_000_000 })).toMatchObject({ met: 'inconclusive', reason: 'TOO_FEW_LINES' });
    expect(await ask({ group: '/none' })).toMatchObject({ met: 'error', reason: 'NOT_FOUND' });
    const masked = (world: World) => {
      for (const group of Object.values(world.aws.logs.groups)) group.protection = '{}';
    };
    expect(await ask({}, masked)).toMatchObject({ met: 'error', reason: 'LOG_GROUP_UNFIT' });
  });
  it('samples every part of a log that is too long, and says so', async () => {
    const long = (world: World) => {
      for (let index = 0; index < 21_000; index += 1)
        appendLog(world, WORKER_LOG, 'long', { at: START - 60_000 + index, message: '{"event":"x"}' });
    };
    expect(await ask({}, long)).toMatchObject({ met: true, facts: { sampled: { flag: true } } });
  });
});

describe('plaintext-secrets', () => {
  const check: PlaintextSecretsCheck = { kind: 'plaintext-secrets', id: 'plain', function: WORKER, secrets: [SECRET] };
  const ask = async (name: string, value: (world: World) => string) => {
    const { target, world } = await on(made => {
      const worker = made.aws.lambda.functions[WORKER];
      if (!worker) throw new Error('no worker');
      worker.environment = { LOG_LEVEL: 'INFO', OPENAI_SECRET_NAME: SECRET };
      worker.environment[name] = value(made);
    });
    const seen = await plaintextSecrets.observe(check, target, run());
    expect(JSON.stringify(seen)).not.toContain(currentSecret(world, SECRET));
    return seen;
  };
  const secret = (world: World) => currentSecret(world, SECRET) ?? '';

  it.each([
    ['OPENAI_API_KEY_NAME', () => 'anything at all'],
    ['API_KEY', () => 'prod/api/key'],
    ['WEBHOOK_SECRET', () => 'arn:aws:secretsmanager:us-east-2:123456789012:secret:a-b'],
    ['TOKEN_REFRESH_ENABLED', () => 'true'],
    ['MONKEY', () => 'banana-without-a-key'],
  ])('%s may stand there', async (name, value) => {
    expect(await ask(name, value)).toMatchObject({ met: true, actual: { count: 0 } });
  });
  it.each<[string, string, (world: World) => string]>([
    ['a value under a name that says secret', 'WEBHOOK_SECRET', () => 'hunter22hunter22'],
    ['a documented form under an innocent name', 'FLAGS', () => `x=ghp_${'a1'.repeat(15)}`],
    ['the secret itself', 'FLAGS', world => secret(world)],
    ['the secret in base64', 'FLAGS', world => Buffer.from(secret(world)).toString('base64')],
    ['the secret in an address', 'FLAGS', world => `https://a.example/?k=${encodeURIComponent(secret(world))}`],
  ])('%s may not', async (_, name, value) => {
    expect(await ask(name, value)).toMatchObject({ met: false, reason: 'SECRET_IN_PLAIN_TEXT', actual: { count: 1 } });
  });
  it('fails without the function, and cannot tell while it is updated or where a secret cannot be read', async () => {
    const asked = { ...check, function: 'none' };
    expect(await plaintextSecrets.observe(asked, (await on()).target, run())).toMatchObject({ met: false, reason: 'MISSING' });
    const { target } = await on(world => {
      const worker = world.aws.lambda.functions[WORKER];
      if (worker) Object.assign(worker, { lastUpdateStatus: 'InProgress', updateMs: 60_000, lastModifiedAt: START });
    });
    expect(await plaintextSecrets.observe(check, target, run())).toMatchObject({ met: 'inconclusive' });
    const gone = { ...check, secrets: ['no/such/secret'] };
    await expect(plaintextSecrets.observe(gone, (await on()).target, run())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('list and defaults', () => {
  const put = (values: Readonly<Record<string, string>>) => (world: World) => {
    for (const [name, value] of Object.entries(values))
      world.aws.ssm.parameters[name] = {
        type: 'String',
        tier: 'Standard',
        versions: [{ version: 1, value, at: START - 1000, user: 'x' }],
        labels: {},
      };
  };
  const check: ListCheck = { kind: 'list', id: 'templates', list: '/lamp/list', members: ['a', 'b'] };
  it.each<[string, string | undefined, object]>([
    ['the same members in any order', '["b","a"]', { met: true }],
    ['one more', '["a","b","planted-member"]', { met: false, reason: 'WRONG_VALUE', facts: { others: { count: 1 } } }],
    ['one less', '["a"]', { met: false, reason: 'WRONG_VALUE' }],
    ['one twice', '["a","b","a"]', { met: 'error', reason: 'VALUE_UNREADABLE' }],
    ['no JSON', 'a,b', { met: 'error', reason: 'VALUE_UNREADABLE' }],
    ['no list', '{"a":1}', { met: 'error', reason: 'VALUE_UNREADABLE' }],
    ['nothing', undefined, { met: false, reason: 'MISSING' }],
  ])('a list with %s', async (_, text, wanted) => {
    const { target } = await on(text === undefined ? undefined : put({ '/lamp/list': text }));
    const seen = await list.observe(check, target, run());
    expect(seen).toMatchObject(wanted);
    expect(JSON.stringify(seen)).not.toContain('planted-member');
  });

  const folder = mkdtempSync(join(tmpdir(), 'defaults-'));
  afterEach(() => rmSync(join(folder, 'd.yaml'), { force: true }));
  const compare = async (text: string | undefined, values: Readonly<Record<string, string>>) => {
    if (text !== undefined) writeFileSync(join(folder, 'd.yaml'), text);
    const { target } = await on(put(values));
    const commands = processCommands({}, { folder });
    return defaults.observe({ kind: 'defaults', id: 'd', file: 'd.yaml', prefix: '/lamp/cfg' }, { ...target, commands }, run());
  };
  const WELL = { '/lamp/cfg/on': 'false', '/lamp/cfg/n': '5', '/lamp/cfg/list': '["x","y"]' };
  const TEXT = 'on: false\nn: 5\nlist: [y, x]\n';
  it('defaults that are all there pass', async () => {
    expect(await compare(TEXT, WELL)).toMatchObject({ met: true, actual: { count: 3 } });
  });
  it.each<[string, string | undefined, Readonly<Record<string, string>>, object]>([
    ['one differs', TEXT, { ...WELL, '/lamp/cfg/n': '6' }, { met: false, facts: { different: { count: 1 } } }],
    ['one is beside them', TEXT, { ...WELL, '/lamp/cfg/more': '1' }, { met: false, facts: { undeclared: { count: 1 } } }],
    ['one is missing', `${TEXT}last: 1\n`, WELL, { met: false, facts: { missing: { count: 1 } } }],
    ['there is no file', undefined, WELL, { met: 'error', reason: 'DEFAULTS_INVALID' }],
    ['the file is empty', '', {}, { met: 'error', reason: 'DEFAULTS_INVALID' }],
    ['a name stands twice', 'n: 5\nn: 5\n', WELL, { met: 'error', reason: 'DEFAULTS_INVALID' }],
    ['something is nested', 'n: { m: 5 }\n', WELL, { met: 'error', reason: 'DEFAULTS_INVALID' }],
    ['an alias stands for a value', 'n: &a 5\nm: *a\n', WELL, { met: 'error', reason: 'DEFAULTS_INVALID' }],
  ])('defaults are no pass where %s', async (_, text, values, wanted) => {
    expect(await compare(text, values)).toMatchObject(wanted);
  });
});

describe('what an endpoint refuses and says', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());
  type Answers = (ask: {
    readonly method: string;
    readonly path: string;
    readonly token: string | undefined;
  }) => readonly [number, string?];
  async function target(answers: Answers) {
    server = createServer((request, response) => {
      const token = request.headers['x-hook-token'];
      const [status, body = '{}'] = answers({
        method: request.method ?? '',
        path: request.url ?? '',
        token: Array.isArray(token) ? token[0] : token,
      });
      request.resume();
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const settings = {
      credentials: { hook: { secret: 's', hosts: ['hooks.example.com'], header: 'X-Hook-Token' } },
      secrets: { value: async () => 'right', describe: async () => undefined },
      register: () => undefined,
      vendorEndpoint: `http://127.0.0.1:${port}`,
    };
    return { requests: packRequests(settings), http: vendorHttp(settings) };
  }
  const hook = {
    kind: 'webhook-auth',
    id: 'hook',
    url: 'https://hooks.example.com/tickets',
    header: 'X-Hook-Token',
    accepted: { url: 'https://hooks.example.com/ping', credential: 'hook' },
  } as const;
  it.each<[string, Answers, object]>([
    ['that takes the right token only', ({ token }) => [token === 'right' ? 204 : 401], { met: true }],
    ['that takes any token', ({ token }) => [token === undefined ? 401 : 202], { met: false, reason: 'NOT_REFUSED' }],
    ['that takes no token at all', () => [202], { met: false, reason: 'NOT_REFUSED' }],
    ['that refuses with another status', ({ token }) => [token === 'right' ? 204 : 403], { met: false, reason: 'NOT_REFUSED' }],
    ['that is a firewall', () => [401], { met: 'error', reason: 'REFUSES_EVERYBODY' }],
    [
      'whose page of errors is a 200',
      ({ token }) => [token === 'right' ? 204 : 200, '<html>'],
      { met: false, reason: 'NOT_REFUSED' },
    ],
    ['that is busy', ({ token }) => [token === 'right' ? 204 : 429], { met: 'error', reason: 'THROTTLED' }],
  ])('a webhook %s', async (_, answers, wanted) => {
    expect(await webhookAuth.observe(hook, await target(answers), run())).toMatchObject(wanted);
  });

  const identity = {
    kind: 'release-identity',
    id: 'r',
    url: 'https://hooks.example.com/health',
    path: 'version',
    equals: 'v1.0.0',
  } as const;
  it('a release is the one that answers', async () => {
    const says = (body: string, status = 200) => target(() => [status, body]);
    expect(await releaseIdentity.observe(identity, await says('{"version":"v1.0.0"}'), run())).toMatchObject({ met: true });
    server?.close();
    const old = await releaseIdentity.observe(identity, await says('{"status":"ok","version":"v0.9.0-planted"}'), run());
    expect(old).toMatchObject({ met: false, reason: 'WRONG_VALUE', actual: { word: 'unlisted' } });
    server?.close();
    const commit = { ...identity, equals: '{commit}' };
    expect(await releaseIdentity.observe(commit, await says(`{"version":"${'a'.repeat(40)}"}`), run())).toMatchObject({
      met: true,
    });
  });
  it.each([
    ['another status', '{"version":"v1.0.0"}', 503, 'HTTP_STATUS'],
    ['no JSON', 'ok', 200, 'RESPONSE_INVALID'],
    ['no version', '{"status":"ok"}', 200, 'RESPONSE_INCOMPLETE'],
    ['a number for a version', '{"version":1}', 200, 'RESPONSE_INCOMPLETE'],
  ] as const)('of a release with %s nothing is known', async (_, body, status, code) => {
    await expect(releaseIdentity.observe(identity, await target(() => [status, body]), run())).rejects.toMatchObject({ code });
  });
  it('only a command knows its value', async () => {
    const asked = { ...identity, equals: '{value}' };
    expect(await releaseIdentity.observe(asked, await target(() => [200]), run())).toMatchObject({ met: 'error' });
  });
});
