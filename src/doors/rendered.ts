import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gonogoError } from '../errors.ts';
import { type Said, saidOf } from './said.ts';

/** A file as it is rendered. */
export interface FileToBe {
  /** From the working directory. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes rendered files, or only compares them.
 * @param files as they are rendered
 * @param check change nothing; NO-GO if one differs
 * @param what they are, such as `workflows`
 * @param stale files that were rendered once and are not any more: they are taken away, and differ where nothing may change
 * @returns what to tell: GO, or `RENDER_DRIFT` with each file that differs or is missing
 */
export function keepRendered(files: readonly FileToBe[], check: boolean, what: string, stale: readonly string[] = []): Said {
  const differing = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  const json = { files: files.map(({ path }) => path), differing: [...differing.map(({ path }) => path), ...stale] };
  if (check && json.differing.length > 0) {
    const said = saidOf(gonogoError('RENDER_DRIFT', `expected the rendered ${what}, found ${json.differing.length} that differ`));
    return {
      ...said,
      lines: [
        ...differing.map(({ path }) => `${path} differs from what its plan renders`),
        ...stale.map(path => `${path} is not rendered any more`),
        ...said.lines,
      ],
      json,
    };
  }
  if (!check) {
    for (const path of stale) rmSync(path);
    for (const { path, text } of differing) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  const lines = [
    ...files.map(({ path }) => `GO  ${path} ${differing.some(each => each.path === path) ? 'written' : 'is as rendered'}`),
    ...stale.map(path => `GO  ${path} taken away: it is not rendered any more`),
  ];
  return { exit: 0, verdict: 'GO', code: 'MET', lines, outputs: {}, files: [], json };
}
