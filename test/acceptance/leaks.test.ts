/** Nothing that is planted in production is ever seen outside it: whole runs with debug output, and every file that they leave. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLANTED, plantedIn } from '../../src/stand-in/order-status/planted.ts';
import { TEST_KEYS } from '../../src/stand-in/order-status/roles.ts';
import type { World } from '../../src/stand-in/state.ts';
import { type Ended, emptyFolder, PLAN_PATH, ROOT, run, TOOL } from './bundle.ts';
import { endpoints, serve } from './dispatch.ts';
import { jobsOf, type Rehearsed, rehearse } from './rehearse.ts';
import { contentsOf, filesBelow, type Left, searchFor } from './search.ts';

/** The stand-in production itself, packed: it is no output. */
const PRODUCTION = 'production.json.gz';
const PRODUCT = ['action.yml', 'dist', 'examples', 'gates'].map(path => join(ROOT, path));
/** Marks of values that are in no world: session keys, the token of the loopback GitHub. */
const MARKS = [...PLANTED.filter(mark => mark.length > 5), 'ghs_rehearsal_'];
const SHORT_MARKS = PLANTED.filter(mark => mark.length <= 5);

let known: ReadonlySet<string>;
const homes: string[] = [];
beforeAll(() => {
  known = contentsOf(...PRODUCT);
});
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

const ofProcess = (name: string, { stdout, stderr }: Ended): readonly Left[] => [
  { where: `${name} stdout`, text: stdout },
  { where: `${name} stderr`, text: stderr },
];

/** Everything that was found anywhere, with its place. */
function leaks(world: World, left: readonly Left[]): readonly string[] {
  const search = searchFor([...plantedIn(world).map(value => value.trim()), ...MARKS].filter(value => value.length > 5));
  expect(search.values).toBeGreaterThan(200);
  return left.flatMap(({ where, text }) => [
    ...search.in(text).map(found => `${where}: ${found}`),
    ...SHORT_MARKS.filter(mark => text.includes(mark)).map(mark => `${where}: ${mark}`),
  ]);
}

interface Debugged {
  readonly home: string;
  readonly done: Rehearsed;
  /** What every process was given on its command line, one JSON a line. */
  readonly argv: string;
}

async function debugged(args: readonly string[]): Promise<Debugged> {
  const home = emptyFolder();
  homes.push(home);
  const witness = join(home, 'argv');
  const done = await rehearse([...args, '--debug', '--keep'], home, {
    node: ['--import', join(ROOT, 'test/acceptance/argv-witness.mjs')],
    env: { ARGV_WITNESS: witness },
  });
  return { home, done, argv: readFileSync(witness, 'utf8') };
}

function expectNothing({ home, done, argv }: Debugged, more: readonly Left[] = []): void {
  const left = [...ofProcess('rehearsal', done), ...filesBelow(home, known, [PRODUCTION]), ...more];
  // The search looks at what it should: artifacts, workspaces, summaries, command lines.
  expect(left.length).toBeGreaterThan(20);
  for (const part of ['/artifacts/', '/jobs/', '/summaries/', '/argv'])
    expect(
      left.some(({ where }) => where.includes(part)),
      part,
    ).toBe(true);
  expect(argv.split('\n').filter(line => line.includes('dist/index.js')).length).toBeGreaterThan(2);
  // The same search finds everything in production itself.
  const production = gunzipSync(readFileSync(join(home, 'state', PRODUCTION))).toString('utf8');
  expect(leaks(done.world, [{ where: 'production', text: production }]).length).toBeGreaterThan(200);
  expect(leaks(done.world, left)).toEqual([]);
}

describe('the search', () => {
  const value = 'Ottoline Quackenbush+1 "ö"@planted-mail.example';
  const search = searchFor([value]);
  const json = JSON.stringify(value).slice(1, -1);
  it.each([
    ['raw', value],
    ['lower case', value.toLowerCase()],
    ['upper case', value.toUpperCase().replace('Ö', 'ö')],
    ['URL', encodeURIComponent(value)],
    ['a form', encodeURIComponent(value).replaceAll('%20', '+')],
    ['JSON', json],
    ['JSON in JSON', JSON.stringify(json)],
    ...[0, 1, 2].map(before => [`base64 at ${before}`, Buffer.from(`${'x'.repeat(before)}${value} and more`).toString('base64')]),
    ['base64url', Buffer.from(value).toString('base64url')],
    ['hex', Buffer.from(value).toString('hex')],
  ])('finds a value in %s', (_form, text) => {
    expect(search.in(`before ${text} after`)).not.toEqual([]);
  });
  it('finds nothing where there is nothing', () => {
    expect(search.in('Ottoline Quackenbush and nobody else, planted-mail.example')).toEqual([]);
  });
});

describe('with debug output, nothing planted is seen in', () => {
  it('a cutover that ends in GO, and in status, preflight and rollback at a terminal after it', async () => {
    const one = await debugged([]);
    expect(one.done.exit, one.done.stdout.slice(-3000)).toBe(0);
    const standIn = await serve(one.done.world);
    const more: Left[] = [];
    try {
      const given = (name: keyof typeof TEST_KEYS): Record<string, string> => ({
        ...endpoints(standIn),
        AWS_ACCESS_KEY_ID: TEST_KEYS[name],
        AWS_SECRET_ACCESS_KEY: 'PLANTED-aws-secret-of-a-terminal',
        AWS_SESSION_TOKEN: 'PLANTED-aws-session-of-a-terminal',
        RUNNER_DEBUG: '1',
        DEBUG: '*',
        NODE_DEBUG: '',
        ARGV_WITNESS: join(one.home, 'argv'),
      });
      const out = join(one.home, 'out');
      const commands = [
        ['read', 'status', PLAN_PATH],
        ['read', 'status', PLAN_PATH, '--json'],
        ['read', 'preflight', PLAN_PATH, '--phase', 'scale', '--out', out, '--out-md', join(one.home, 'preflight.md')],
        ['read', 'preflight', PLAN_PATH, '--json'],
        ['rollback', 'rollback', PLAN_PATH, '--reason', 'acceptance', '--confirm', 'order-status', '--out', out],
        ['rollback', 'rollback', PLAN_PATH, '--reason', 'acceptance', '--confirm', 'order-status', '--json', '--out', out],
      ] as const;
      for (const [role, ...args] of commands) {
        const node = ['--import', join(ROOT, 'test/acceptance/argv-witness.mjs')];
        const ended = await run({ script: TOOL, node, args, env: given(role), cwd: ROOT }, one.home);
        expect(ended.stdout.length + ended.stderr.length, args.join(' ')).toBeGreaterThan(100);
        expect([0, 1], ended.stdout + ended.stderr).toContain(ended.exit);
        more.push(...ofProcess(args.join(' '), ended));
      }
    } finally {
      await standIn.close();
    }
    expectNothing(one, more);
  }, 240_000);

  it('a NO-GO that rolls back', async () => {
    const one = await debugged(['--fault', 'reply-outside-allowlist']);
    expect(one.done.exit).toBe(1);
    expect(one.done.stdout).toContain('… kill switch automation_enabled: ');
    expectNothing(one);
  }, 180_000);

  it('a run that is killed in the middle', async () => {
    const one = await debugged(['--fault', 'killed-mid-phase']);
    expect(one.done.exit).toBe(1);
    expect(jobsOf(one.done)).toContain('net');
    expectNothing(one);
  }, 180_000);
});
