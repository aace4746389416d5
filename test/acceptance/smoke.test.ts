/** A smoke gate of a plan through the built bundle, against the stand-in: what passes, what does not, and what nobody may read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authority } from '../../src/stand-in/certificate.ts';
import { plantedIn } from '../../src/stand-in/order-status/planted.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder, TOOL } from './bundle.ts';
import { startChild } from './child.ts';
import { credentials, type Dispatch, dispatch, endpoints, serve, shortPlan, workspace } from './dispatch.ts';

const home = emptyFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));

const CHECK = (more = ''): string =>
  `{ kind: pack, id: vendors, file: packs/vendors.yaml, min: 2, credentials: [richpanel]${more} }`;
const plan = (check: string): string =>
  shortPlan().replace(
    '    leave:\n      - { gate: canary,',
    `    leave:\n      - { gate: smoke, checks: [${check}] }\n      - { gate: canary,`,
  );
const PACK = readFileSync('test/packs/ok/vendors.yaml', 'utf8');

let on: Dispatch;
let world: World;
let standIn: StandIn;
beforeEach(async () => {
  ({ on, world } = dispatch(TOOL, home, plan(CHECK())));
  standIn = await serve(world);
});
afterEach(() => standIn.close());

async function smoke(pack: string, args: readonly string[] = [], text = on.text, env: Record<string, string> = {}) {
  const cwd = workspace({ ...on, text });
  mkdirSync(join(cwd, 'packs'));
  writeFileSync(join(cwd, 'packs/vendors.yaml'), pack);
  const child = startChild({
    script: on.bundle,
    args: ['smoke', 'plan.yaml', '--out', 'reports', ...args],
    cwd,
    env: { ...credentials(world, 'read').env, ...endpoints(standIn), ...env },
  });
  const done = await child.ended;
  const folder = join(cwd, 'reports');
  const files = existsSync(folder)
    ? readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')] as const)
    : [];
  return { ...done, files: new Map(files), all: [done.stdout, done.stderr, ...files.map(([, each]) => each)].join('\n') };
}
const planted = (): readonly string[] => [
  ...Object.values(world.aws.secrets).flatMap(({ values }) => Object.values(values)),
  ...plantedIn(world),
];

describe('gonogo smoke', () => {
  it('is GO when every case passes, and leaves reports that hold nothing personal', async () => {
    const done = await smoke(PACK);
    expect(done.stdout).toContain('✓ tickets-are-listed');
    expect(done.stdout).toContain('GO  vendors: 2 cases: 2 passed, 0 failed, 0 not told; 5 conditions judged (at least 4)');
    expect(done.exit).toBe(0);
    expect([...done.files.keys()].filter(name => name.startsWith('pack.'))).toEqual([
      'pack.1.vendors.json',
      'pack.1.vendors.junit.xml',
      'pack.1.vendors.tap',
    ]);
    expect(done.files.get('pack.1.vendors.junit.xml')).toContain('tests="2" failures="0" errors="0"');
    const leaked = planted().filter(each => each.length > 3 && done.all.includes(each));
    expect(leaked).toEqual([]);
  });

  it.each<[string, (pack: string) => string, string, string, string]>([
    ['a case that fails', pack => pack.replace('status: 401', 'status: 403'), CHECK(), 'NOT_MET', 'nobody-may-read'],
    ['too few conditions', pack => pack.replace('min_checks: 4', 'min_checks: 40'), CHECK(), 'TOO_FEW_CHECKS', 'at least 40'],
    ['too few cases', pack => pack, CHECK().replace('min: 2', 'min: 3'), 'TOO_FEW_CHECKS', 'vendors'],
    [
      'a credential that the check does not list',
      pack => pack,
      CHECK().replace('richpanel', 'shopify'),
      'PACK_INVALID',
      'vendors',
    ],
    [
      'a write that the plan does not allow',
      pack =>
        `${pack}  - { id: tag, subject: t, as: worker, post: /v1/tags, effect: write, inert: no, expect: [{ status: 200 }] }\n`,
      CHECK(),
      'WRITE_REFUSED',
      'tag',
    ],
    ['a proof that nothing captured', pack => pack, CHECK(', proves: [pack_id]'), 'CAPTURE_FAILED', 'vendors'],
  ])('with %s is NO-GO', async (_what, change, check, reason, named) => {
    const done = await smoke(change(PACK), [], plan(check));
    expect(done.stdout).toContain(reason);
    expect(done.stdout).toContain(named);
    expect(done.exit).not.toBe(0);
    expect(standIn.calls.filter(({ write, address }) => write && !address?.startsWith('/gonogo/'))).toEqual([]);
  });

  it('names the line of a pack that is none, before anything is sent', async () => {
    const done = await smoke(PACK.replace('equals: 1', 'equal: 1'));
    expect(done.stdout).toMatch(/packs\/vendors\.yaml:9:\d+ schema unknown key "equal"; did you mean "equals"\?/);
    expect(done.exit).toBe(2);
    expect(standIn.calls.filter(({ address }) => !address?.startsWith('/gonogo/'))).toEqual([]);
  });

  it('tells of each case as it ends, in the order of the pack', async () => {
    const done = await smoke(PACK);
    const live = done.stdout.slice(0, done.stdout.indexOf('GO  vendors:'));
    const lines = live.split('\n').filter(line => /^ {2}[✓✗!] /.test(line));
    expect(lines.map(line => line.split(' ').filter(each => each !== '')[1])).toEqual(['tickets-are-listed', 'nobody-may-read']);
  });

  it('runs only the cases that are meant, and that never is GO', async () => {
    const done = await smoke(PACK, ['--only', 'nobody-may-read']);
    expect(done.stdout).toContain('✓ nobody-may-read');
    expect(done.stdout).not.toContain('tickets-are-listed');
    expect(done.stdout).toContain('NO-GO PARTIAL_RUN: 1 case run by --only; this is no evidence, and none was written');
    expect(done.exit).toBe(3);
    // Reports are for whoever mends the case, and say it as well; there is no record of a gate.
    expect([...done.files.keys()]).toEqual(['pack.1.vendors.json', 'pack.1.vendors.junit.xml', 'pack.1.vendors.tap']);
    expect(done.files.get('pack.1.vendors.junit.xml')).toContain('<error type="PARTIAL_RUN"');
    expect(standIn.calls.filter(({ write }) => write)).toEqual([]);
  });

  it.each<[string, readonly string[], string, number]>([
    ['every case is named', ['--only', 'nobody-may-read', '--only', 'tickets-are-listed'], 'PARTIAL_RUN', 3],
    ['the case fails', ['--only', 'nobody-may-read'], 'NOT_MET', 1],
  ])('is NO-GO with --only where %s', async (_what, args, reason, exit) => {
    const done = await smoke(reason === 'NOT_MET' ? PACK.replace('status: 401', 'status: 403') : PACK, args);
    expect([done.stdout.includes(`NO-GO ${reason}`), done.exit]).toEqual([true, exit]);
    expect(done.stdout).not.toMatch(/^GO/m);
  });

  it('with --only that names no case is an error, and sends nothing', async () => {
    const done = await smoke(PACK, ['--only', 'nobody-may-read', 'nobody-may-write']);
    expect(done.stdout).toContain('NO-GO NO_CASES');
    expect(done.stdout).toContain('found none for nobody-may-write');
    expect(done.exit).toBe(3);
    expect(standIn.calls.filter(({ address }) => !address?.startsWith('/gonogo/'))).toEqual([]);
  });

  it('explains what each case sends and proves, and sends nothing', async () => {
    const done = await smoke(PACK, ['--explain', '--only', 'nobody-may-read']);
    expect(done.stdout).toContain('sends GET /v1/tickets?per_page=1 as nobody');
    expect(done.stdout).toContain('proves that the status is 401');
    expect(done.stdout).not.toContain('tickets-are-listed');
    expect(done.stdout).toContain('explained only: nothing was sent, and nothing is proved');
    expect(standIn.calls).toEqual([]);
  });

  it('judges by a JSON Schema, and says what it cannot tell of a certificate', async () => {
    const schema = '{ path: tickets, schema: { type: array, minItems: 1, items: { type: object, required: [id] } } }';
    const held = await smoke(PACK.replace('{ path: tickets, count: { equals: 1 } }', schema));
    expect([held.exit, held.stdout.includes('GO  vendors')]).toEqual([0, true]);
    const not = await smoke(PACK.replace('{ path: tickets, count: { equals: 1 } }', schema.replace('[id]', '[nothing]')));
    expect([not.exit, not.stdout.includes('path tickets schema not met')]).toEqual([1, true]);
    // The stand-in speaks no TLS: what was not seen is no pass.
    const tls = await smoke(PACK.replace('{ path: tickets, count: { equals: 1 } }', '{ tls: { min_days: 21 } }'));
    expect([tls.exit === 0, tls.stdout.includes('tls untold')]).toEqual([false, true]);
  });

  it.each<[string, number, number, string]>([
    ['passes where it is valid for long enough', -1, 0, 'GO  vendors'],
    ['is NO-GO where it ends too soon', 1, 1, 'tls not met: expected {"tls":{"min_days":'],
  ])('sees the certificate of a stand-in that speaks TLS, and %s', async (_what, more, exit, said) => {
    await standIn.close();
    const signs = authority(Date.now());
    // Connections are verified by the machine’s clock, days are counted by the run’s.
    const ends = Math.max(Date.now(), world.clock.now) + 30 * 86_400_000;
    const least = Math.floor((ends - world.clock.now) / 86_400_000) + more;
    standIn = await serve(world, {}, { tls: { authority: signs, ends: () => ends } });
    const ca = join(home, `ca${more}.pem`);
    writeFileSync(ca, signs.certificate);
    const pack = PACK.replace('{ path: tickets, count: { equals: 1 } }', `{ tls: { min_days: ${least} }, show: true }`);
    const env = { GONOGO_VENDOR_TLS_URL: standIn.tlsUrl ?? '', NODE_EXTRA_CA_CERTS: ca };
    const done = await smoke(pack, [], on.text, env);
    expect([done.exit, done.stdout.includes(said)]).toEqual([exit, true]);
  });

  it('lists what it would run, and sends nothing', async () => {
    const done = await smoke(PACK, ['--list']);
    expect(done.stdout).toContain('vendors  (packs/vendors.yaml): 2 cases');
    expect(done.stdout).toContain('  nobody-may-read');
    expect(standIn.calls).toEqual([]);
  });
});
