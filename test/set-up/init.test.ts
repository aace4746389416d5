/** A repository from nothing: everything that `init` writes holds together, cannot GO by itself, and overwrites nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cli } from '../../src/cli.ts';
import { type InitOptions, init } from '../../src/doors/cli/init.ts';
import { preflight } from '../../src/doors/cli/preflight.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { parseWorkflow } from '../../src/rehearsal/runner/parse-workflow.ts';
import { atTerminal } from '../doors/terminal.ts';
import { newWorld } from '../stand-in/order-status-side.ts';

const ROOT = process.cwd();
const USES = `acme/gonogo@${'a1'.repeat(20)}`;
const PLAN = 'plans/checkout/plan.yaml';
let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gonogo-'));
  process.chdir(home);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  process.chdir(ROOT);
  rmSync(home, { recursive: true, force: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const options = (more: Partial<InitOptions> = {}): InitOptions => ({
  system: 'checkout',
  repository: 'acme/shop',
  uses: USES,
  branch: 'main',
  out: '.',
  ...more,
});
const everyFile = (): readonly string[] =>
  readdirSync('.', { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(path).isFile())
    .sort();

describe('an empty repository', () => {
  it('gets a plan, workflows, policies, a script, code owners and a template', async () => {
    expect(await init(options())).toMatchObject({ verdict: 'GO', exit: 0 });
    expect(everyFile()).toEqual(
      [
        '.github/CODEOWNERS',
        '.github/pull_request_template.md',
        ...['cutover-checkout', 'net', 'release-pr', 'release-pr-comment', 'rollback', 'sign', 'watch-checkout'].map(
          name => `.github/workflows/${name}.yml`,
        ),
        'plans/checkout/environments.sh',
        'plans/checkout/iam/README.md',
        ...['change', 'read', 'rollback'].flatMap(role =>
          ['permissions', 'trust.immutable', 'trust.legacy'].map(kind => `plans/checkout/iam/${role}.${kind}.json`),
        ),
        PLAN,
        'plans/checkout/risk.yml',
      ].sort(),
    );
  });

  it.each([
    ['validates', ['validate', PLAN]],
    ['lints', ['lint', PLAN]],
    ['renders the same workflows', ['render', '--check', '--uses', USES]],
    ['renders the same policies', ['iam', PLAN, '--check']],
    ['renders the same script', ['environments', PLAN, '--check']],
  ])('%s', async (_what, args) => {
    await init(options());
    expect(await cli(args, process.env)).toBe(0);
  });

  it('another branch is in plan, environments, workflows and trust', async () => {
    await init(options({ branch: 'release/1' }));
    expect(await cli(['lint', PLAN], process.env)).toBe(0);
    expect(readFileSync('plans/checkout/environments.sh', 'utf8')).toContain("branches checkout-canary 'release/1'");
    expect(readFileSync('plans/checkout/iam/read.trust.legacy.json', 'utf8')).toContain('ref:refs/heads/release/1');
  });

  it('its workflows are taken by GitHub’s own parser, and use gonogo at the pinned commit only', async () => {
    await init(options());
    for (const name of readdirSync('.github/workflows')) {
      const text = readFileSync(`.github/workflows/${name}`, 'utf8');
      await expect(parseWorkflow(`.github/workflows/${name}`, text)).resolves.toBeDefined();
      for (const [, uses] of text.matchAll(/uses: (\S+)/g)) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });

  it('its script is one that bash can read, and may be run', async () => {
    await init(options());
    expect(() => execFileSync('bash', ['-n', 'plans/checkout/environments.sh'])).not.toThrow();
    expect(statSync('plans/checkout/environments.sh').mode & 0o111).toBe(0o111);
  });

  it('its code owners guard what could weaken a sign-off', async () => {
    await init(options({ owners: '@acme/release @kim' }));
    const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n');
    for (const path of ['/plans/', '/packs/', '/gates/', '/.github/workflows/', '/.github/CODEOWNERS'])
      expect(lines.find(line => line.startsWith(`${path} `))).toMatch(/ @acme\/release @kim$/);
  });

  it('its template has every section', async () => {
    await init(options());
    const text = readFileSync('.github/pull_request_template.md', 'utf8');
    const titles = [...text.matchAll(/^### (\d)\) (.+)$/gm)].map(match => match[2]);
    expect(titles).toEqual([
      'Summary',
      'Why',
      'Expected behavior & invariants',
      'What changed',
      'Scope / files touched',
      'Test plan',
      'Results & evidence',
      'Risk & rollback',
      'Reviewer + tool focus',
    ]);
  });
});

describe('the starter plan', () => {
  it('says where it is to be filled in', async () => {
    await init(options());
    const text = readFileSync(PLAN, 'utf8');
    const loaded = loadPlan(text);
    if ('problems' in loaded) throw new Error('not valid');
    expect(loaded.plan.aws?.account).toBe('000000000000');
    expect(text.match(/change-me/g)?.length ?? 0).toBeGreaterThan(10);
  });

  it.each([
    ['as it is', (text: string) => text, ['WRONG_ACCOUNT', 'MISSING']],
    [
      'with its account alone filled in',
      (text: string) => text.replaceAll('000000000000', '123456789012'),
      ['plan-is-filled-in', 'MISSING'],
    ],
  ])('%s it cannot GO, whoever asks', async (_what, change, expected) => {
    await init(options());
    writeFileSync(PLAN, change(readFileSync(PLAN, 'utf8')));
    const { standIn, terminal } = await atTerminal(newWorld());
    vi.stubEnv('AWS_REGION', 'us-east-1');
    try {
      const said = await preflight(terminal, PLAN, {});
      expect(said.verdict).toBe('NO-GO');
      for (const word of expected) expect(said.lines.join('\n')).toContain(word);
      expect(standIn.world.aws.ssm.parameters).not.toHaveProperty('/change-me/prod/checkout/enabled');
    } finally {
      await standIn.close();
    }
  });
});

describe('a repository that has files', () => {
  it('that are the same: nothing is written again', async () => {
    await init(options());
    const before = everyFile().map(path => [path, statSync(path).mtimeMs] as const);
    expect(await init(options())).toMatchObject({ verdict: 'GO' });
    expect(everyFile().map(path => [path, statSync(path).mtimeMs] as const)).toEqual(before);
  });

  it.each([PLAN, '.github/CODEOWNERS', '.github/workflows/rollback.yml', 'plans/checkout/environments.sh'])(
    'with another %s: FILE_EXISTS, exit 1, and nothing is written at all',
    async path => {
      await init(options());
      writeFileSync(path, 'mine\n');
      rmSync('.github/pull_request_template.md');
      const said = await init(options());
      expect(said).toMatchObject({ verdict: 'NO-GO', code: 'FILE_EXISTS', exit: 1, json: { differing: [path] } });
      expect(said.lines[0]).toBe(`${path} exists and differs`);
      expect(readFileSync(path, 'utf8')).toBe('mine\n');
      expect(existsSync('.github/pull_request_template.md')).toBe(false);
    },
  );

  it('with --force they are overwritten', async () => {
    await init(options());
    const text = readFileSync(PLAN, 'utf8');
    writeFileSync(PLAN, 'mine\n');
    expect(await init(options({ force: true }))).toMatchObject({ verdict: 'GO' });
    expect(readFileSync(PLAN, 'utf8')).toBe(text);
  });
});

describe('options that could end up in a file', () => {
  it.each([
    ['a system with a line break', { system: 'a\nb' }],
    ['a system in capitals', { system: 'Checkout' }],
    ['a repository without owner', { repository: 'shop' }],
    ['a tag instead of a commit', { uses: 'acme/gonogo@v1' }],
    ['a branch with a quote', { branch: 'main"; x' }],
    ['a branch with a pattern', { branch: 'release/*' }],
    ['an owner without @', { owners: 'acme/release' }],
  ])('%s is USAGE, and nothing is written', async (_what, more) => {
    await expect(init(options(more))).rejects.toMatchObject({ code: 'USAGE' });
    expect(everyFile()).toEqual([]);
  });

  it('a command line without what it needs is USAGE', async () => {
    expect(await cli(['init', '--system', 'checkout'], process.env)).toBe(2);
    expect(everyFile()).toEqual([]);
  });
});
