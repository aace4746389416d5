import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The middle of numbers. */
export const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Runs a program to its end.
 * @returns exit code, wall time in ms, when it was started (ms of `performance.now()`), and its standard output
 */
export async function run(program, args, env, { cwd, timeout } = {}) {
  const began = performance.now();
  const child = spawn(program, args, { env, cwd, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    errors += text;
  });
  const exit = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exit, wallMs: performance.now() - began, began, out, errors };
}

/** Runs a script of Node and tells what the whole process used: user and system CPU in ms, peak memory in MB, wall time in ms. */
export async function measure(node, args, env, folder, where = {}) {
  const usage = join(folder, 'usage.json');
  const required = join(import.meta.dirname, 'usage.cjs');
  rmSync(usage, { force: true });
  const ended = await run(node, ['--require', required, ...args], { ...env, BENCH_USAGE: usage }, where);
  // One that was ended from outside says nothing of itself.
  if (!existsSync(usage)) return { ...ended, cpuMs: Number.NaN, peakMb: Number.NaN };
  return { ...ended, ...JSON.parse(readFileSync(usage, 'utf8')) };
}
