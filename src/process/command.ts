import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { gonogoError } from '../errors.ts';
import type { Commands } from '../target.ts';

/** Between the wish to end and the end, ms. */
const GRACE_MS = 5000;

/** How a process ended. */
interface Ended {
  readonly exit: number | null;
  readonly failed: boolean;
}

/**
 * Runs a team's own commands: a program and its arguments, never a shell. What they print goes nowhere: it may hold anything.
 * @param env what they see of the environment, beside what each is given: the door says which
 * @param how `folder`: where they run and write (default: where we run); `grace`: ms between SIGTERM and SIGKILL (default 5 s)
 * @returns the port
 */
export function processCommands(
  env: Readonly<Record<string, string>>,
  how: { readonly folder?: string; readonly grace?: number } = {},
): Commands {
  const { folder = process.cwd(), grace = GRACE_MS } = how;
  return {
    async run({ argv, deadline, env: more }, signal) {
      signal?.throwIfAborted();
      const [program = '', ...given] = argv;
      const startedAt = Date.now();
      const began = performance.now();
      // A group of its own, so that what it has started ends with it.
      const child = spawn(program, given, {
        cwd: folder,
        shell: false,
        detached: true,
        stdio: 'ignore',
        env: { ...env, ...more },
      });
      const ended = new Promise<Ended>(resolve => {
        child.once('error', () => resolve({ exit: null, failed: child.pid === undefined }));
        child.once('exit', code => resolve({ exit: code, failed: false }));
      });
      let timedOut = false;
      let kill: NodeJS.Timeout | undefined;
      const stop = (): void => {
        end(child.pid, 'SIGTERM');
        kill ??= setTimeout(() => end(child.pid, 'SIGKILL'), grace);
      };
      const late = setTimeout(() => {
        timedOut = true;
        stop();
      }, deadline);
      signal?.addEventListener('abort', stop, { once: true });
      try {
        const { exit, failed } = await ended;
        // The program may be gone and what it started not.
        end(child.pid, 'SIGKILL');
        signal?.throwIfAborted();
        if (failed) throw gonogoError('NOT_FOUND', 'expected the command’s program to be there and executable, found it is not');
        return { exit: timedOut ? null : exit, timedOut, ms: performance.now() - began, startedAt };
      } finally {
        clearTimeout(late);
        clearTimeout(kill);
        signal?.removeEventListener('abort', stop);
      }
    },
    file: (path, most) => read(folder, path, most),
  };
}

/** Ends a process group; one that is gone already needs no end. */
function end(pid: number | undefined, how: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, how);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function read(folder: string, name: string, most: number): Promise<{ text: string; modifiedAt: number } | undefined> {
  const unreadable = () =>
    gonogoError(
      'REPORT_UNREADABLE',
      `expected an ordinary file of at most ${most} bytes below the working folder, found another`,
    );
  const path = resolve(folder, name);
  if (relative(folder, path).startsWith('..')) throw unreadable();
  // A link may lead anywhere, and a pipe would keep us waiting.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreadable();
  });
  if (file === undefined) return undefined;
  try {
    const facts = await file.stat();
    if (!facts.isFile() || facts.size > most) throw unreadable();
    const bytes = Buffer.alloc(facts.size + 1);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    // Too long, or still being written to.
    if (bytesRead > most || bytesRead !== facts.size) throw unreadable();
    const text = new TextDecoder('utf-8', { fatal: true });
    try {
      return { text: text.decode(bytes.subarray(0, bytesRead)), modifiedAt: facts.mtimeMs };
    } catch {
      throw unreadable();
    }
  } finally {
    await file.close();
  }
}
