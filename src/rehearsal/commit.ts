import { execFileSync } from 'node:child_process';

/** The commit of a checkout, or one that stands for it in a copy without git. */
export function commitOf(root: string): string {
  try {
    const sha = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    if (/^[0-9a-f]{40}$/.test(sha)) return sha;
  } catch {
    // A copy without git is rehearsed all the same; its commit is a made-up one, and the world is a rehearsal.
  }
  return '0'.repeat(39).concat('1');
}
