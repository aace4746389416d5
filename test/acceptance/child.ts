/** The built bundle as a process that a test may signal, type into and watch while it runs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Ended, ROOT } from './bundle.ts';
import { compiled, NODE } from './node.ts';

export interface ChildAsk {
  /** From `copiedBundle`, or the committed one. */
  readonly script: string;
  readonly args?: readonly string[];
  /** All of it but PATH, HOME and TMPDIR. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Typed once the process asks. */
  readonly typed?: string;
}

export interface Child {
  readonly process: ChildProcess;
  /** All that it printed so far. */
  readonly said: () => string;
  readonly ended: Promise<Ended & { readonly signal: NodeJS.Signals | null }>;
}

/**
 * dist/ and nothing else below a folder: no node_modules, no git, and no build that pulls it away meanwhile.
 * @returns the program's path
 */
export function copiedBundle(folder: string): string {
  cpSync(join(ROOT, 'dist'), join(folder, 'tool/dist'), { recursive: true });
  return join(folder, 'tool/dist/index.js');
}

/** Starts a process; its group is its own, as the runner's children are. */
export function startChild(ask: ChildAsk): Child {
  const child = spawn(NODE, [ask.script, ...(ask.args ?? [])], {
    cwd: ask.cwd,
    env: {
      PATH: dirname(NODE),
      HOME: ask.cwd,
      TMPDIR: ask.cwd,
      NODE_COMPILE_CACHE: compiled(ask.script),
      ...ask.env,
    },
    stdio: [ask.typed === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', text => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', text => {
    stderr += text;
  });
  if (ask.typed !== undefined) {
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(`${ask.typed}\n`);
  }
  const ended = new Promise<Ended & { signal: NodeJS.Signals | null }>((done, fail) => {
    child.once('error', fail);
    child.once('close', (exit, signal) => done({ exit, signal, stdout, stderr }));
  });
  return { process: child, said: () => stdout + stderr, ended };
}

/** Runs a command with nothing but its arguments: no endpoints, no credentials, no git. */
export function plain(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return startChild({ script, args, cwd, env }).ended;
}

/**
 * A witness inside the process: it notes each attempt to open a socket or to look a name up, and refuses it.
 * @returns the variable that loads it, and what it has noted
 */
export function socketWitness(folder: string): {
  readonly env: Record<string, string>;
  readonly attempts: () => readonly string[];
} {
  const log = join(folder, 'sockets.log');
  const preload = join(folder, 'witness.cjs');
  writeFileSync(log, '');
  writeFileSync(
    preload,
    `const { appendFileSync } = require('node:fs');
const note = what => () => { appendFileSync(${JSON.stringify(log)}, what + '\\n'); throw new Error('no socket here'); };
require('node:net').Socket.prototype.connect = note('connect');
require('node:dns').lookup = note('lookup');
require('node:dgram').createSocket = note('dgram');
`,
  );
  return {
    env: { NODE_OPTIONS: `--require ${preload}` },
    attempts: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
  };
}
