/** Neither production nor a rehearsal: every mixture of endpoints is refused before the first call, and so are the records of the other world. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AWS_SERVICES } from '../../src/doors/environment.ts';
import { act, emptyFolder, PLAN_PATH, ROOT, run, TOOL } from './bundle.ts';
import { DIGEST } from './rehearse.ts';

/** Takes every connection, answers `{}` to every request, and counts both: a rehearsal's clock asks too. */
interface Witness {
  readonly url: string;
  readonly server: Server;
  heard: number;
}

async function witness(): Promise<Witness> {
  const server = createServer((_request, response) => response.end('{}'));
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const seen = { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard: 0 };
  server.on('connection', () => {
    seen.heard += 1;
  });
  return seen;
}

let home = '';
let here: Witness;
beforeAll(async () => {
  home = emptyFolder();
  here = await witness();
});
afterAll(async () => {
  await new Promise(done => here.server.close(done));
  rmSync(home, { recursive: true, force: true });
});

type Env = Readonly<Record<string, string>>;

/** Everything on loopback, as in a rehearsal. */
const loopback = (url: string): Env => ({ AWS_ENDPOINT_URL: url, GONOGO_VENDOR_URL: url, GONOGO_CLOCK_URL: url });
const without = (env: Env, ...names: readonly string[]): Env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
const KEYS: Env = { AWS_ACCESS_KEY_ID: 'ASIASTANDINREAD00001', AWS_SECRET_ACCESS_KEY: 'any', AWS_REGION: 'us-east-2' };
const AWS_PUBLIC = 'https://ssm.us-east-2.amazonaws.com';

type Mixture = readonly [what: string, code: string, env: (url: string) => Env];

const MIXTURES: readonly Mixture[] = [
  ['AWS alone on loopback', 'WORLD_MIXED', url => ({ AWS_ENDPOINT_URL: url })],
  ['AWS alone on loopback, with its clock', 'WORLD_MIXED', url => without(loopback(url), 'GONOGO_VENDOR_URL')],
  ['vendors alone on loopback', 'WORLD_MIXED', url => ({ GONOGO_VENDOR_URL: url })],
  ['vendors and the clock on loopback', 'WORLD_MIXED', url => without(loopback(url), 'AWS_ENDPOINT_URL')],
  [
    'vendors at a public address, the rest on loopback',
    'WORLD_MIXED',
    url => ({ ...loopback(url), GONOGO_VENDOR_URL: 'https://api.richpanel.com' }),
  ],
  ['vendors at an address of their own in production', 'WORLD_MIXED', () => ({ GONOGO_VENDOR_URL: 'https://api.richpanel.com' })],
  ['GitHub public, the rest on loopback', 'WORLD_MIXED', url => ({ ...loopback(url), GITHUB_API_URL: 'https://api.github.com' })],
  ['GitHub alone on loopback', 'WORLD_MIXED', url => ({ GITHUB_API_URL: `${url}/github` })],
  ...AWS_SERVICES.map(
    (service): Mixture => [
      `${service} public, the rest on loopback`,
      'WORLD_MIXED',
      url => ({ ...loopback(url), [`AWS_ENDPOINT_URL_${service}`]: AWS_PUBLIC }),
    ],
  ),
  ['one service alone on loopback', 'WORLD_MIXED', url => ({ AWS_ENDPOINT_URL_LAMBDA: url })],
  [
    'all services but one on loopback',
    'WORLD_MIXED',
    url => ({
      ...without(loopback(url), 'AWS_ENDPOINT_URL'),
      ...Object.fromEntries(AWS_SERVICES.slice(1).map(service => [`AWS_ENDPOINT_URL_${service}`, url])),
    }),
  ],
  ['two stand-ins', 'WORLD_MIXED', url => ({ ...loopback(url), AWS_ENDPOINT_URL_SSM: 'http://127.0.0.2:9' })],
  ['a clock in production', 'CLOCK_REFUSED', url => ({ GONOGO_CLOCK_URL: url })],
  [
    'a public clock in a rehearsal',
    'CLOCK_REFUSED',
    url => ({ ...loopback(url), GONOGO_CLOCK_URL: 'https://clock.example.com' }),
  ],
  [
    'a host that only begins like loopback',
    'WORLD_MIXED',
    url => ({ ...loopback(url), AWS_ENDPOINT_URL: 'http://127.0.0.1.example.com' }),
  ],
  [
    'a user that looks like loopback',
    'WORLD_MIXED',
    url => ({ ...loopback(url), AWS_ENDPOINT_URL: 'http://127.0.0.1@example.com' }),
  ],
  ['every interface, taken for production', 'WORLD_MIXED', url => ({ AWS_ENDPOINT_URL: url.replace('127.0.0.1', '0.0.0.0') })],
  [
    'loopback in another notation, taken for production',
    'WORLD_MIXED',
    url => ({ AWS_ENDPOINT_URL: url.replace('127.0.0.1', '[::ffff:127.0.0.1]') }),
  ],
  [
    'a name of this machine, taken for production',
    'WORLD_MIXED',
    url => ({ AWS_ENDPOINT_URL: url.replace('127.0.0.1', 'aws.localhost') }),
  ],
  ['a protocol that is not HTTP', 'WORLD_MIXED', url => ({ ...loopback(url), AWS_ENDPOINT_URL: url.replace('http:', 'ftp:') })],
  [
    'vendors by a protocol that is not HTTP',
    'WORLD_MIXED',
    url => ({ ...loopback(url), GONOGO_VENDOR_URL: url.replace('http:', 'ftp:') }),
  ],
  ['AWS without TLS in production', 'WORLD_MIXED', () => ({ AWS_ENDPOINT_URL: 'http://ssm.us-east-2.amazonaws.com' })],
  [
    'an API of anybody’s own at AWS, in production',
    'WORLD_MIXED',
    () => ({ AWS_ENDPOINT_URL: 'https://a1b2c3d4e5.execute-api.us-east-2.amazonaws.com' }),
  ],
  ['one service of AWS’s own in production', 'WORLD_MIXED', () => ({ AWS_ENDPOINT_URL_SSM: AWS_PUBLIC })],
  ['an endpoint that is no address', 'WORLD_MIXED', url => ({ ...loopback(url), AWS_ENDPOINT_URL: 'loopback' })],
];

const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['status', PLAN_PATH],
  ['preflight', PLAN_PATH],
  ['rollback', PLAN_PATH, '--reason', 'acceptance', '--confirm', 'order-status'],
  ['run', PLAN_PATH, 'shadow', '--reason', 'acceptance', '--ticket', 'OPS-1'],
];

describe('a mixture of endpoints is refused before the first call', () => {
  it.each(MIXTURES)('%s: %s', async (_what, code, env) => {
    const before = here.heard;
    const given = { ...KEYS, ...env(here.url) };
    const ended = await Promise.all(
      COMMANDS.map(async args => ({ what: args[0], ...(await run({ script: TOOL, args, env: given, cwd: ROOT }, home)) })),
    );
    for (const { what, exit, stdout, stderr } of ended) {
      expect(exit, what + stdout + stderr).toBe(2);
      expect(stdout, what).toMatch(new RegExp(`^NO-GO ${code}: `, 'm'));
      expect(stderr).toBe('');
    }
    expect(here.heard - before).toBe(0);
  });

  const ACTIONS: readonly Mixture[] = [
    [
      'GitHub public, the rest on loopback',
      'WORLD_MIXED',
      url => ({ ...loopback(url), GITHUB_API_URL: 'https://api.github.com' }),
    ],
    ['GitHub not given, the rest on loopback', 'WORLD_MIXED', url => loopback(url)],
    ['GitHub alone on loopback', 'WORLD_MIXED', url => ({ GITHUB_API_URL: `${url}/github` })],
    [
      'AWS public, GitHub and vendors on loopback',
      'WORLD_MIXED',
      url => ({ ...without(loopback(url), 'AWS_ENDPOINT_URL'), GITHUB_API_URL: url }),
    ],
    ['a clock in production', 'CLOCK_REFUSED', url => ({ GITHUB_API_URL: 'https://api.github.com', GONOGO_CLOCK_URL: url })],
  ];
  const STEPS: readonly Readonly<Record<string, string>>[] = [
    { act: 'pin', from: 'shadow', through: 'scale' },
    { act: 'gate', gate: 'preflight', phase: 'shadow' },
    { act: 'phase', phase: 'shadow', 'github-token': 'ghs_acceptance' },
    { act: 'rollback', system: 'order-status', scope: 'all', reason: 'acceptance', confirm: 'order-status' },
  ];

  it.each(ACTIONS)('in Actions, %s: %s', async (_what, code, env) => {
    const before = here.heard;
    const pinned = { plan: join(ROOT, PLAN_PATH), 'plan-digest': DIGEST, commit: 'a'.repeat(40) };
    const given = { ...KEYS, ...env(here.url) };
    const ended = await Promise.all(STEPS.map(inputs => act({ ...pinned, ...inputs }, given, home)));
    for (const { exit, stdout, stderr, outputs } of ended) {
      expect(exit, stdout + stderr).toBe(2);
      expect(outputs).toMatchObject({ verdict: 'NO-GO', reason: code });
    }
    expect(here.heard - before).toBe(0);
  });

  it('takes no endpoint from a configuration file: the world is decided by what the door has seen', async () => {
    const before = here.heard;
    const config = join(home, 'config');
    writeFileSync(config, `[default]\nregion = us-nowhere-9\nendpoint_url = ${here.url}\n`);
    // AWS has no such region: whatever production is asked here ends at a name that nobody knows.
    const plan = join(home, 'plan.yaml');
    writeFileSync(plan, readFileSync(join(ROOT, PLAN_PATH), 'utf8').replace('region: us-east-2', 'region: us-nowhere-9'));
    const env = { ...KEYS, AWS_REGION: 'us-nowhere-9', AWS_CONFIG_FILE: config };
    const ended = await run({ script: TOOL, args: ['status', plan], env }, home);
    expect(ended.exit, ended.stdout).toBe(3);
    expect(ended.stdout).toMatch(/\(production\)/);
    expect(here.heard - before).toBe(0);
  }, 90_000);

  it('would be heard: the same commands reach loopback when everything is there', async () => {
    const before = here.heard;
    const ended = await run(
      { script: TOOL, args: ['status', PLAN_PATH], env: { ...KEYS, ...without(loopback(here.url), 'GONOGO_CLOCK_URL') } },
      home,
    );
    expect(ended.exit, ended.stdout).toBe(3);
    expect(here.heard).toBeGreaterThan(before);
  }, 60_000);
});
