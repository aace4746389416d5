import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runnerOf } from '../../src/doors/action/runner.ts';

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
const VALUES = [
  '',
  'plain',
  'two\nlines',
  'crlf\r\n',
  '50% of a, b: c',
  'a=b',
  '::error::not a command',
  'ghadelimiter_x',
  '"quoted" ✓',
];

let folder: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-runner-'));
  env = Object.fromEntries(FILES.map(name => [name, join(folder, name)]));
  for (const path of Object.values(env)) writeFileSync(path, '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a step leaves: its files and its standard output; the end marks are random. */
const left = (stdout: string): readonly string[] =>
  [...FILES.map(name => readFileSync(env[name] ?? '', 'utf8')), stdout].map(text =>
    text.replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'ghadelimiter_MARK'),
  );

/** Both run the same body, one with our runner, one with GitHub's own package. */
function carry(body: string): readonly string[] {
  for (const name of FILES) writeFileSync(env[name] ?? '', '');
  const stdout = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', `const values = ${JSON.stringify(VALUES)};\n${body}`],
    {
      encoding: 'utf8',
      env: { ...env, PATH: process.env['PATH'] ?? '' },
      cwd: join(import.meta.dirname, '../..'),
    },
  );
  return left(stdout);
}

describe('what an action says to its runner', () => {
  it('is what @actions/core says, byte for byte', () => {
    const theirs = carry(`
      const core = await import('@actions/core');
      for (const value of values) {
        core.setOutput('name', value);
        core.saveState('name', value);
        core.setSecret(value);
        core.error(value);
        core.error(value, { title: value, file: value, startLine: 3, startColumn: 7 });
        await core.summary.addRaw(value, true).write();
        core.summary.emptyBuffer();
      }`);
    for (const name of FILES) writeFileSync(env[name] ?? '', '');
    const written: string[] = [];
    const write = process.stdout.write;
    try {
      process.stdout.write = ((text: string) => written.push(text) > 0) as typeof process.stdout.write;
      const runner = runnerOf(env);
      for (const value of VALUES) {
        runner.output('name', value);
        runner.saveState('name', value);
        runner.mask(value);
        runner.error(value);
        runner.error(value, { title: value, file: value, startLine: 3, startColumn: 7 });
        runner.summary(value);
      }
    } finally {
      process.stdout.write = write;
    }
    const ours = left(written.join(''));
    expect(ours).toEqual(theirs);
    expect(ours.every(text => text.length > 100)).toBe(true);
  });

  it.each(VALUES)('hears an input and a state as it was given: %j', value => {
    const runner = runnerOf({ 'INPUT_GITHUB-TOKEN': ` ${value}\n`, INPUT_TWO_WORDS: value, STATE_open: value });
    expect(runner.input('github-token')).toBe(value.trim());
    expect(runner.input('two words')).toBe(value.trim());
    expect(runner.state('open')).toBe(value);
    expect([runner.input('none'), runner.state('none')]).toEqual(['', '']);
  });

  it('never ends a value early: each end mark is another', () => {
    const runner = runnerOf(env);
    runner.output('one', 'a');
    runner.output('two', 'b');
    const marks = [...readFileSync(env['GITHUB_OUTPUT'] ?? '', 'utf8').matchAll(/<<(ghadelimiter_[0-9a-f-]{36})$/gm)].map(
      ([, mark]) => mark,
    );
    expect(new Set(marks).size).toBe(2);
  });

  it.each([
    ['has no name', ''],
    ['does not exist', '/nowhere/of/a/runner'],
  ])('fails when the runner’s file %s', (_what, path) => {
    const runner = runnerOf(Object.fromEntries(FILES.map(name => [name, path])));
    for (const say of [() => runner.output('a', 'b'), () => runner.saveState('a', 'b'), () => runner.summary('a')])
      expect(say).toThrow(expect.objectContaining({ code: 'EVIDENCE_UNWRITTEN' }));
  });

  it('fails when the runner’s file is a folder', () => {
    expect(() => runnerOf({ GITHUB_OUTPUT: folder }).output('a', 'b')).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_UNWRITTEN', message: expect.not.stringContaining(folder) }),
    );
  });
});
