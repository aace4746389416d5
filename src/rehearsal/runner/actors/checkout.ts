import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Actor, failed } from '../actor.ts';
import { stop } from '../stop.ts';

/** Never part of a checkout: git's own folder is left out, the rest is not committed. */
const NOT_COMMITTED = ['.git', 'node_modules', 'build', 'coverage'];

/** What a checkout brings. */
export interface CheckoutOptions {
  /** Top-level entries that are copied; default all that can be committed. */
  readonly only?: readonly string[];
  /** Those of them that nobody writes to: a link stands for the copy, so that Node knows a bundle that it has compiled before. */
  readonly linked?: readonly string[];
  /** Texts of files that are other than in the repository, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** Directories that stand for the repository at other commits or branches, such as the base of a pull request. */
  readonly at?: (ref: string) => string | undefined;
}

/**
 * Plays actions/checkout v7.0.1 (3d3c42e5aac5ba805825da76410c181273ba90b1): copies the repository into the job's workspace.
 * A checkout of another repository, or of a ref for which no directory stands, would bring other files than those that are rehearsed,
 * so it stops.
 * @param options what is copied
 */
export function checkout(options: CheckoutOptions = {}): Actor {
  return {
    inputs: {
      repository: '',
      ref: '',
      token: '',
      'ssh-key': '',
      'ssh-known-hosts': '',
      'ssh-strict': 'true',
      'ssh-user': 'git',
      'persist-credentials': 'true',
      path: '',
      clean: 'true',
      filter: '',
      'sparse-checkout': '',
      'sparse-checkout-cone-mode': 'true',
      'fetch-depth': '1',
      'fetch-tags': 'false',
      'show-progress': 'true',
      lfs: 'false',
      submodules: 'false',
      'set-safe-directory': 'true',
      'github-server-url': '',
      'allow-unsafe-pr-checkout': 'false',
    },
    async play({ inputs, workspace, root, job }) {
      for (const name of ['repository', 'sparse-checkout', 'filter', 'ssh-key', 'github-server-url']) {
        if (inputs[name]) throw stop(`the rehearsal does not play the input "${name}" of actions/checkout in job "${job}"`);
      }
      const from = inputs.ref ? options.at?.(inputs.ref) : root;
      if (from === undefined) throw stop(`the rehearsal has no files of the ref that actions/checkout names in job "${job}"`);
      const to = resolve(workspace, inputs.path || '.');
      if (to !== workspace && !to.startsWith(`${workspace}/`)) return failed('The path is not under the workspace');
      await mkdir(to, { recursive: true });
      const entries = (await readdir(from)).filter(name => !NOT_COMMITTED.includes(name));
      const wanted = options.only ? entries.filter(name => options.only?.includes(name)) : entries;
      if (wanted.length === 0) return failed('the repository is empty');
      for (const name of wanted) {
        if (options.linked?.includes(name)) await symlink(resolve(from, name), join(to, name));
        else await cp(join(from, name), join(to, name), { recursive: true });
      }
      for (const [path, text] of Object.entries(options.files ?? {})) await writeFile(join(to, path), text);
      return { outcome: 'success' };
    },
  };
}
