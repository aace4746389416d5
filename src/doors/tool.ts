import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** This tool's version; a test compares it with package.json. */
export const VERSION = '0.1.0';

/**
 * Which build says so: the version and the SHA-256 of the bundle's first file, which names the digest of its chunks as built (scripts/build.mjs).
 * @param file the program's file, `process.argv[1]`
 * @returns for evidence
 */
export function tool(file: string | undefined): { readonly version: string; readonly bundle: string } {
  const bytes = file === undefined ? Buffer.alloc(0) : readFileSync(file);
  return { version: VERSION, bundle: createHash('sha256').update(bytes).digest('hex') };
}
