/** `gonogo iam`: what it writes, what `--check` finds, and options that do not fit. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { iam } from '../../src/doors/cli/iam.ts';
import { SYSTEMS } from './policies-of.ts';

const home = mkdtempSync(join(tmpdir(), 'gonogo-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let folders = 0;
const folder = (): string => join(home, String(++folders));
const planPath = (system: string): string => `examples/${system}/plan.yaml`;

describe.each(SYSTEMS)('the committed policies of %s', system => {
  it('are what the plan renders', async () => {
    expect(await iam(planPath(system), { check: true })).toMatchObject({ verdict: 'GO', exit: 0, json: { differing: [] } });
  });

  it('every file of the folder is one of them', async () => {
    const { json } = await iam(planPath(system), { check: true });
    const { files } = json as { files: readonly string[] };
    expect(
      readdirSync(`examples/${system}/iam`)
        .map(name => `examples/${system}/iam/${name}`)
        .sort(),
    ).toEqual([...files].sort());
  });

  it.each(['README.md', 'read.permissions.json', 'change.trust.immutable.json', 'rollback.trust.legacy.json'])(
    'an edit of %s is RENDER_DRIFT, and changes nothing',
    async name => {
      const out = folder();
      cpSync(`examples/${system}/iam`, out, { recursive: true });
      const edited = readFileSync(join(out, name), 'utf8')
        .replace('gonogo', 'gono-go')
        .replace('aws.com', 'aws.org')
        .replace('environment:', 'environment:*');
      writeFileSync(join(out, name), `${edited} `);
      const said = await iam(planPath(system), { check: true, out, repository: `example-org/${system}` });
      expect(said).toMatchObject({ verdict: 'NO-GO', code: 'RENDER_DRIFT', exit: 1, json: { differing: [join(out, name)] } });
      expect(readFileSync(join(out, name), 'utf8')).toBe(`${edited} `);
    },
  );

  it('a file that is missing is RENDER_DRIFT', async () => {
    const out = folder();
    cpSync(`examples/${system}/iam`, out, { recursive: true });
    rmSync(join(out, 'rollback.permissions.json'));
    expect(await iam(planPath(system), { check: true, out })).toMatchObject({ code: 'RENDER_DRIFT' });
  });
});

describe('what is written', () => {
  it('with numbers: one trust policy a role, of the immutable form, and --check knows them again', async () => {
    const out = folder();
    const options = { repository: 'example-org/order-status', repositoryId: '4711', ownerId: '815' };
    expect(await iam(planPath('order-status'), { out, ...options })).toMatchObject({ verdict: 'GO' });
    expect(readdirSync(out).sort()).toEqual(
      ['README.md', ...['change', 'read', 'rollback'].flatMap(role => [`${role}.permissions.json`, `${role}.trust.json`])].sort(),
    );
    expect(readFileSync(join(out, 'change.trust.json'), 'utf8')).toContain('repo:example-org@815/order-status@4711:environment:');
    expect(await iam(planPath('order-status'), { out, check: true })).toMatchObject({ verdict: 'GO' });
    expect(await iam(planPath('order-status'), { out, check: true, ...options, repositoryId: '4712' })).toMatchObject({
      code: 'RENDER_DRIFT',
    });
  });

  it('the other form is taken away, and --check finds it where it stays', async () => {
    const out = folder();
    const options = { repository: 'example-org/order-status', repositoryId: '4711', ownerId: '815' };
    await iam(planPath('order-status'), { out, repository: options.repository });
    await iam(planPath('order-status'), { out, ...options });
    expect(
      readdirSync(out)
        .filter(name => name.includes('trust'))
        .sort(),
    ).toEqual(['change.trust.json', 'read.trust.json', 'rollback.trust.json']);
    writeFileSync(join(out, 'read.trust.legacy.json'), '{}');
    writeFileSync(join(out, 'notes.json'), '{}');
    const said = await iam(planPath('order-status'), { out, check: true });
    expect(said).toMatchObject({ code: 'RENDER_DRIFT', json: { differing: [join(out, 'read.trust.legacy.json')] } });
  });

  it('without a repository: placeholders that no token matches, in both forms', async () => {
    const out = folder();
    await iam(planPath('order-status'), { out });
    expect(readFileSync(join(out, 'read.trust.legacy.json'), 'utf8')).toContain('"repo:OWNER/REPO:ref:refs/heads/main"');
    expect(readFileSync(join(out, 'read.trust.immutable.json'), 'utf8')).toContain('repo:OWNER@OWNER_ID/REPO@REPOSITORY_ID:');
    expect(await iam(planPath('order-status'), { out, check: true })).toMatchObject({ verdict: 'GO' });
  });

  it('another plan needs other policies', async () => {
    const out = folder();
    const plan = join(home, 'changed.yaml');
    const text = readFileSync(planPath('order-status'), 'utf8');
    writeFileSync(plan, text);
    await iam(plan, { out });
    writeFileSync(plan, text.replaceAll('/rp-mw/prod/safe_mode', '/rp-mw/prod/safe_mode_2'));
    const { json } = await iam(plan, { out, check: true });
    expect((json as { differing: readonly string[] }).differing.map(path => path.slice(out.length + 1)).sort()).toEqual([
      'README.md',
      'change.permissions.json',
      'read.permissions.json',
      'rollback.permissions.json',
    ]);
  });

  it.each(['payments', 'supply'])('nothing for the draft plan of %s, whose calls are not all known', async system => {
    const out = folder();
    await expect(iam(planPath(system), { out })).rejects.toMatchObject({
      code: expect.stringMatching(/^(NOT_BUILT|PLAN_INVALID)$/),
    });
    expect(() => readdirSync(out)).toThrow();
  });
});

describe('options', () => {
  it.each([
    ['a repository without owner', { repository: 'order-status' }],
    ['a repository with a wildcard', { repository: 'example-org/*' }],
    ['one number alone', { repository: 'a/b', repositoryId: '1' }],
    ['numbers without repository', { repositoryId: '1', ownerId: '2' }],
    ['a number that is none', { repository: 'a/b', repositoryId: '1', ownerId: '2*' }],
  ])('%s is USAGE', async (_what, options) => {
    await expect(iam(planPath('order-status'), { out: folder(), ...options })).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('a plan that is none is PLAN_INVALID or PLAN_UNREADABLE', async () => {
    await expect(iam('test/plans/bad/account.yaml', { out: folder() })).rejects.toMatchObject({
      code: expect.stringMatching(/^PLAN_/),
    });
    await expect(iam('nowhere.yaml', { out: folder() })).rejects.toMatchObject({ code: 'PLAN_UNREADABLE' });
  });
});
