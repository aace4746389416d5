import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { History } from '../github-ports.ts';

const run = promisify(execFile);
const DEADLINE_MS = 20_000;
const LARGEST = 16_000_000;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/**
 * The history of a checkout, asked of git itself: GitHub's comparison stops at 300 files.
 * @param folder the checkout
 * @param env what git sees of the environment
 * @param releases how tags of releases are named, as git matches them
 * @returns the port; what git cannot tell is undefined, and whoever asks takes everything for changed
 */
export function gitHistory(folder: string, env: Readonly<Record<string, string>>, releases = 'v[0-9]*'): History {
  const git = async (args: readonly string[], signal?: AbortSignal): Promise<string | undefined> => {
    try {
      const { stdout } = await run('git', ['-C', folder, ...args], {
        env: { ...env, GIT_OPTIONAL_LOCKS: '0' },
        encoding: 'utf8',
        maxBuffer: LARGEST,
        timeout: DEADLINE_MS,
        ...(signal ? { signal } : {}),
      });
      return stdout;
    } catch {
      // No git, no repository, no such commit, no release before it: git says which, in words that are not ours to show.
      signal?.throwIfAborted();
      return undefined;
    }
  };
  return {
    async changedSinceRelease(commit, signal) {
      if (!COMMIT.test(commit)) return undefined;
      // A shallow checkout knows neither tags nor what lies between.
      if ((await git(['rev-parse', '--is-shallow-repository'], signal))?.trim() !== 'false') return undefined;
      // The release that is being made may have its tag already: only what came before the commit counts.
      const release = (await git(['describe', '--tags', '--abbrev=0', '--match', releases, `${commit}^`], signal))?.trim();
      if (release === undefined || release === '') return undefined;
      const changed = await git(['diff', '--name-status', '-M', '-z', `${release}^{commit}`, commit, '--'], signal);
      return changed === undefined ? undefined : { release, paths: pathsIn(changed) };
    },
  };
}

/** `M\0path\0R100\0old\0new\0`: a rename has two names, and both have changed. */
function pathsIn(text: string): readonly string[] {
  const words = text.split('\0').filter(word => word !== '');
  const paths: string[] = [];
  for (let at = 0; at < words.length; ) {
    const count = /^[RC]/.test(words[at] ?? '') ? 2 : 1;
    paths.push(...words.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  return paths;
}
