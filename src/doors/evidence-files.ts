import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gonogoError } from '../errors.ts';

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
