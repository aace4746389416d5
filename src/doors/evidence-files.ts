import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gonogoError } from '../errors.ts';
import { type Said, saidOf } from './said.ts';

/**
 * Writes evidence files. Without its evidence a GO does not count, so a failure here is one.
 * @param folder where to
 * @param files names and texts
 * @throws GonogoError `EVIDENCE_UNWRITTEN`
 */
export function writeEvidence(folder: string, files: readonly { readonly name: string; readonly text: string }[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(folder, basename(name)), text);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    throw gonogoError(
      'EVIDENCE_UNWRITTEN',
      `expected a folder that evidence can be written to, found none (${typeof code === 'string' ? code : 'unknown'})`,
    );
  }
}

/**
 * Finds evidence files that travelled.
 * @param folder where they are
 * @param system of the plan
 * @param phase of the plan
 * @returns the text of a gate's record by its id, undefined if there is none
 */
export function evidenceIn(folder: string, system: string, phase: string): (gate: string) => string | undefined {
  return gate => {
    const path = join(folder, `${system}.${phase}.${gate}.json`);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
}

/**
 * Writes an act's evidence files: the one rule of every door. What was done stays said, first; that its evidence is missing is said
 * after it and makes a GO a NO-GO `EVIDENCE_UNWRITTEN`. The reason of a NO-GO is never hidden behind it.
 * @param folder where to
 * @param said what the act gave
 * @returns what to tell
 */
export function withEvidence(folder: string, said: Said): Said {
  try {
    writeEvidence(folder, said.files);
    return said;
  } catch (thrown) {
    const failed = saidOf(thrown);
    const code = said.verdict === 'GO' ? failed.code : said.code;
    return {
      ...said,
      exit: Math.max(said.exit, failed.exit),
      verdict: 'NO-GO',
      code,
      lines: [...said.lines, ...failed.lines],
      ...(said.summary === undefined ? {} : { summary: `${said.summary}\n${failed.summary ?? ''}` }),
      outputs: { ...said.outputs, verdict: 'NO-GO', reason: code },
    };
  }
}
