import { appendFileSync, existsSync } from 'node:fs';
import { EOL } from 'node:os';
import * as core from '@actions/core';
import { gonogoError } from '../../errors.ts';
import type { Env } from '../environment.ts';

/** Where a message is shown; lines and columns count from 1. */
export interface Mark {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** What an action says to the runner that carries it, and what it hears from it. */
export interface Runner {
  /** An input, trimmed; '' if it was not given. */
  input(name: string): string;
  /** What `main` left for `post`; '' if nothing. */
  state(name: string): string;
  /** Leaves something for `post`. Throws `EVIDENCE_UNWRITTEN` if the runner's file cannot be written. */
  saveState(name: string, value: string): void;
  /** Sets an output. Throws `EVIDENCE_UNWRITTEN` if the runner's file cannot be written. */
  output(name: string, value: string): void;
  /** Appends to the job summary. Throws `EVIDENCE_UNWRITTEN` if the runner's file cannot be written. */
  summary(markdown: string): void;
  /** Hides a value in the job's log from now on. */
  mask(value: string): void;
  /** Shows an error beside a file or the step. */
  error(message: string, mark?: Mark): void;
}

/**
 * The runner through `@actions/core`. That package goes on silently, or falls back to commands that GitHub no longer takes, where
 * one of the runner's files is missing; here that is an error, since a verdict that nobody hears is none.
 * @param env the process environment
 * @returns the runner
 */
export function runnerOf(env: Env): Runner {
  const heard = <T>(variable: string, say: () => T): T => {
    const path = env[variable] ?? '';
    // The runner makes its files; one that is missing is read by nobody.
    if (path === '' || !existsSync(path))
      throw gonogoError('EVIDENCE_UNWRITTEN', `expected ${variable} to name a file of the runner, found none`);
    try {
      return say();
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      throw gonogoError('EVIDENCE_UNWRITTEN', `expected ${variable} to be a file that can be written, found ${String(code)}`);
    }
  };
  return {
    input: name => core.getInput(name),
    state: name => core.getState(name),
    saveState: (name, value) => heard('GITHUB_STATE', () => core.saveState(name, value)),
    output: (name, value) => heard('GITHUB_OUTPUT', () => core.setOutput(name, value)),
    // core's own summary is written asynchronously; one line of a file needs no more than this.
    summary: markdown =>
      heard('GITHUB_STEP_SUMMARY', () => appendFileSync(env['GITHUB_STEP_SUMMARY'] ?? '', `${markdown}${EOL}`)),
    mask: value => core.setSecret(value),
    error: (message, mark = {}) => core.error(message, mark),
  };
}
