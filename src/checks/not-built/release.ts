import { DURATION, ID } from '../common.ts';
import { COUNT, type Entry, list, PATH, WORDS } from './words.ts';

/** The release and the people who sign it. */
export const RELEASE = [
  {
    kind: 'branch-frozen',
    what: 'nobody can push to or merge into a branch',
    required: ['branch'],
    properties: { branch: WORDS },
  },
  {
    kind: 'artifact-hash',
    what: 'files are present and have the hashes of their manifest',
    required: ['folder', 'manifest', 'min'],
    properties: { folder: PATH, manifest: PATH, min: COUNT },
    waivable: 'never',
  },
  // --- people
  {
    kind: 'report',
    what: 'a report has been filed and is young enough',
    required: ['file', 'max_age', 'says'],
    properties: { file: PATH, max_age: DURATION, says: { ...WORDS, description: 'its verdict' }, names: list(ID) },
  },
  {
    kind: 'approvals',
    what: 'everybody who must has approved, on one commit',
    required: ['roles'],
    properties: { roles: list(ID) },
    waivable: 'never',
  },
] as const satisfies readonly Entry[];
