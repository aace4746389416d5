/** The committed bundles as processes: nothing of the environment that started the tests is handed on. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compiled, NODE } from './node.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const TOOL = join(ROOT, 'dist/index.js');
export const REHEARSAL = join(ROOT, 'dist/rehearsal/index.js');
export const PLAN_PATH = 'examples/order-status/plan.yaml';

/** How a process ended, and everything that it printed. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Start {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

/** An empty folder of its own, below the system's temporary one. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'gonogo-acceptance-'));
}

/** Runs a script to its end. `home` takes whatever the process writes to HOME or TMPDIR. */
export function run(start: Start, home: string): Promise<Ended> {
  const temp = join(home, 'tmp');
  mkdirSync(temp, { recursive: true });
  return new Promise((done, fail) => {
    const child = spawn(NODE, [...(start.node ?? []), start.script, ...(start.args ?? [])], {
      cwd: start.cwd ?? ROOT,
      env: {
        PATH: `${dirname(NODE)}:/usr/bin:/bin`,
        HOME: home,
        TMPDIR: temp,
        NODE_COMPILE_CACHE: compiled(start.script),
        ...start.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text;
    });
    child.once('error', fail);
    child.once('close', exit => done({ exit, stdout, stderr }));
  });
}

/** What a step of an action leaves. */
export interface Acted extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything below it was written by the step. */
  readonly workspace: string;
}

/** What GitHub says to a step, for a run that is not one. */
export const IN_ACTIONS: Readonly<Record<string, string>> = {
  GITHUB_ACTIONS: 'true',
  GITHUB_RUN_ID: '7001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_JOB: 'job',
  GITHUB_REPOSITORY: 'example-org/order-status',
};

/** Runs the bundle as one step: real INPUT_ variables and command files, in a workspace of its own. */
export async function act(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  home: string,
): Promise<Acted> {
  const workspace = mkdtempSync(join(home, 'step-'));
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STATE: 'state',
    GITHUB_ENV: 'env',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_PATH: 'path',
  };
  const commands = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(workspace, file)]));
  for (const path of Object.values(commands)) writeFileSync(path, '');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const ended = await run(
    {
      script: TOOL,
      cwd: workspace,
      env: { ...IN_ACTIONS, GITHUB_WORKSPACE: workspace, ...commands, ...Object.fromEntries(given), ...env },
    },
    home,
  );
  const text = (name: string): string => readFileSync(join(workspace, name), 'utf8');
  return { ...ended, workspace, outputs: outputsOf(text('output')), summary: text('summary') };
}

/** `name<<delimiter`, lines, `delimiter`. */
function outputsOf(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...found].map(match => [match[1] ?? '', match[3] ?? '']));
}
