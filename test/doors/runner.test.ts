import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runnerOf } from '../../src/doors/action/runner.ts';

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

let folder: string;
const path = (name: string): string => join(folder, name);
const written = (name: string): string => readFileSync(path(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-runner-'));
  for (const name of FILES) {
    writeFileSync(path(name), '');
    vi.stubEnv(name, path(name));
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('what an action says to its runner', () => {
  it('is an output, a state and a summary in the runner’s files', () => {
    const runner = runnerOf(process.env);
    runner.output('verdict', 'GO');
    runner.output('two', 'lines\nof text');
    runner.saveState('post', 'true');
    runner.summary('## GO');
    const marked = /^verdict<<(?<one>ghadelimiter_\S+)\nGO\n\k<one>\ntwo<<(?<two>ghadelimiter_\S+)\nlines\nof text\n\k<two>\n$/;
    const found = marked.exec(written('GITHUB_OUTPUT'));
    // Each end mark is another, so no value can end early and begin a line of its own.
    expect(found?.groups?.['one']).not.toBe(found?.groups?.['two']);
    expect(found).not.toBeNull();
    expect(written('GITHUB_STATE')).toMatch(/^post<<(ghadelimiter_\S+)\ntrue\n\1\n$/);
    expect(written('GITHUB_STEP_SUMMARY')).toBe('## GO\n');
  });

  it.each(['plain', 'two\nlines', '50% of a, b: c', '::error::no command'])('hears %j as it was given', value => {
    vi.stubEnv('INPUT_GITHUB-TOKEN', ` ${value}\n`);
    vi.stubEnv('STATE_open', value);
    const runner = runnerOf(process.env);
    expect(runner.input('github-token')).toBe(value);
    expect(runner.state('open')).toBe(value);
    expect([runner.input('none'), runner.state('none')]).toEqual(['', '']);
  });

  it.each([
    ['has no name', ''],
    ['does not exist', '/nowhere/of/a/runner'],
  ])('fails when the runner’s file %s', (_what, where) => {
    for (const name of FILES) vi.stubEnv(name, where);
    const runner = runnerOf(process.env);
    for (const say of [() => runner.output('a', 'b'), () => runner.saveState('a', 'b'), () => runner.summary('a')])
      expect(say).toThrow(expect.objectContaining({ code: 'EVIDENCE_UNWRITTEN' }));
  });

  it('fails when the runner’s file is a folder, and does not say which', () => {
    vi.stubEnv('GITHUB_OUTPUT', folder);
    expect(() => runnerOf(process.env).output('a', 'b')).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_UNWRITTEN', message: expect.not.stringContaining(folder) }),
    );
  });
});
