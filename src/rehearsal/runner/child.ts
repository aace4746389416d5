/** One Node process of an action, run and cancelled as GitHub's runner does it. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Waits between the signals of a cancellation, ms. */
export interface CancelTimings {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number;
  /** From SIGTERM to SIGKILL of the whole process group. */
  readonly terminateMs: number;
  /** From the cancellation to the end of the job, whatever still runs. */
  readonly forceMs: number;
}

/** Source: ProcessInvoker.cs of GitHub's runner (7500 and 2500 ms) and the 5 minutes of its documentation. */
export const CANCEL_TIMINGS: CancelTimings = { interruptMs: 7500, terminateMs: 2500, forceMs: 300_000 };

export interface ChildRequest {
  /** The Node binary. */
  readonly node: string;
  readonly script: string;
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timings: CancelTimings;
  /** Aborting it begins the cancellation. */
  readonly cancel: AbortSignal;
  /** Aborting it kills at once. */
  readonly kill: AbortSignal;
  /** Told every line of stdout and stderr; lines are not told before the last one was taken. */
  onLine(line: string): Promise<void>;
  onSpawn(child: ChildProcess): void;
}

export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * Runs one process to its end.
 * @param request what and how
 * @returns how it ended, after all its output was told
 * @throws what `onLine` throws, after killing the process; the error of a process that could not be started
 */
export async function runChild(request: ChildRequest): Promise<ChildEnd> {
  // A process group of its own: a Ctrl-C at the terminal reaches the rehearsal alone, which then cancels as GitHub would.
  const child = spawn(request.node, [request.script], {
    cwd: request.cwd,
    env: { ...request.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise<ChildEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const timers: NodeJS.Timeout[] = [];
  const cancel = (): void => {
    signalTo(child, 'SIGINT');
    timers.push(setTimeout(() => signalTo(child, 'SIGTERM'), request.timings.interruptMs));
    timers.push(setTimeout(() => killGroup(child), request.timings.interruptMs + request.timings.terminateMs));
  };
  const kill = (): void => killGroup(child);
  request.cancel.addEventListener('abort', cancel);
  request.kill.addEventListener('abort', kill);
  try {
    request.onSpawn(child);
    if (request.cancel.aborted) cancel();
    if (request.kill.aborted) kill();
    let last = Promise.resolve();
    const onLine = (line: string): Promise<void> => {
      last = last.then(() => request.onLine(line));
      return last;
    };
    const [end] = await Promise.all([ended, tell(child.stdout, onLine), tell(child.stderr, onLine)]);
    return end;
  } catch (error) {
    killGroup(child);
    throw error;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    request.cancel.removeEventListener('abort', cancel);
    request.kill.removeEventListener('abort', kill);
  }
}

async function tell(stream: Readable, onLine: (line: string) => Promise<void>): Promise<void> {
  let rest = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) await onLine(line);
  }
  if (rest !== '') await onLine(rest);
}

function signalTo(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already, or the process ended in between: then there is nothing left to kill.
    child.kill('SIGKILL');
  }
}
