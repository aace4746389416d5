import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actionDocument, actionTables } from './docs/action.ts';
import { between } from './docs/between.ts';
import { codesDocument } from './docs/codes.ts';
import { planDocument } from './docs/plan.ts';

/** The repository's root, seen from `src/` and from `build/` alike. */
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

/** Gates that are actions of their own: their README says in prose what a GO means, and in a generated part what they take and give. */
const GATES = ['preflight', 'shadow', 'smoke', 'canary', 'watch', 'release-pr'];

/**
 * Every document that is generated from a source, so that it cannot rot.
 * @returns path from the repository's root → the text that must stand there
 * @throws Error if an action.yml has no description somewhere, or a README has lost its markers
 */
export function documents(): Readonly<Record<string, string>> {
  return {
    'docs/codes.md': codesDocument(),
    'docs/plan.md': planDocument(),
    'docs/action.md': actionDocument(read('action.yml')),
    ...Object.fromEntries(
      GATES.map(gate => {
        const readme = `gates/${gate}/README.md`;
        return [readme, between(read(readme), readme, actionTables(read(`gates/${gate}/action.yml`)))];
      }),
    ),
  };
}
