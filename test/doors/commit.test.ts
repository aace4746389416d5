/** The commit of a checkout, from git's files or git itself; none outside of one. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commitHere } from '../../src/doors/commit.ts';

let home = '';
let commit = '';
const at = (...names: readonly string[]): string => join(home, ...names);
const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder, encoding: 'utf8' }).trim();

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'gonogo-commit-')));
  for (const folder of ['checkout/sub', 'nowhere/sub']) mkdirSync(at(folder), { recursive: true });
  git(at('checkout'), 'init', '--quiet', '--initial-branch=main');
  writeFileSync(at('checkout/sub/file'), 'x');
  git(at('checkout'), 'add', '.');
  git(at('checkout'), 'commit', '--quiet', '--message=one');
  commit = git(at('checkout'), 'rev-parse', 'HEAD');
  git(at('checkout'), 'worktree', 'add', '--quiet', '--detach', at('tree'));
  symlinkSync(at('checkout/sub'), at('link'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it.each([
  ['its root', 'checkout'],
  ['a folder of it', 'checkout/sub'],
  ['a link to a folder of it', 'link'],
  ['a worktree of it', 'tree'],
])('is that of a checkout, from %s', (_what, name) => {
  expect(commitHere(at(name))).toBe(commit);
});

it('is that of a checkout whose branches are packed', () => {
  git(at('checkout'), 'pack-refs', '--all');
  expect(commitHere(at('checkout'))).toBe(commit);
});

it.each([
  ['outside of one', 'nowhere/sub'],
  ['in a folder that is gone', 'gone'],
])('is none %s', (_what, name) => {
  expect(commitHere(at(name))).toBe('none');
});

it('is none in a checkout without a commit', () => {
  mkdirSync(at('empty'));
  git(at('empty'), 'init', '--quiet');
  expect(commitHere(at('empty'))).toBe('none');
});
