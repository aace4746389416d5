import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SHA = /^[0-9a-f]{40}$/;

/**
 * The commit of the checkout that this runs in. It is read from git's own files where they are simple, since a rollback would
 * otherwise wait for another program to start; git itself answers for the rest.
 * @param folder the checkout's root
 * @returns forty digits, or `none` outside of a checkout: a rollback must work from a bare copy
 */
export function commitHere(folder = '.'): string {
  return fromFiles(folder) ?? (mayBeCheckout(folder) ? fromGit(folder) : undefined) ?? 'none';
}

function fromFiles(folder: string): string | undefined {
  const read = (name: string): string | undefined => {
    try {
      return readFileSync(join(folder, '.git', name), 'utf8').trim();
    } catch {
      // Not here, or another layout: git is asked.
      return undefined;
    }
  };
  const head = read('HEAD');
  if (head === undefined || SHA.test(head)) return head;
  const name = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
  const commit = name === undefined || name.includes('..') ? undefined : read(name);
  return commit !== undefined && SHA.test(commit) ? commit : undefined;
}

/** Whether git, which looks in the folders above as well, could find anything: to start it takes longer than to look. */
function mayBeCheckout(folder: string): boolean {
  try {
    let here = realpathSync(folder);
    for (let above = dirname(here); !existsSync(join(here, '.git')); above = dirname(here)) {
      if (above === here) return false;
      here = above;
    }
    return true;
  } catch {
    // The folder is gone: it is in no checkout.
    return false;
  }
}

function fromGit(folder: string): string | undefined {
  try {
    const text = execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 2000,
    }).trim();
    return SHA.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
