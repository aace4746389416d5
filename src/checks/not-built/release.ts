import { DURATION, ID } from '../common.ts';
import { COUNT, type Entry, list, PATH, WORDS } from './words.ts';

/** The release and the people who sign it. */
export const RELEASE = [
  {
    kind: 'release-pin',
    what: 'the tag stands on the commit of this run',
    required: ['tag'],
    properties: { tag: WORDS },
    waivable: 'never',
  },
  {
    kind: 'branch-frozen',
    what: 'nobody can push to or merge into a branch',
    required: ['branch'],
    properties: { branch: WORDS },
  },
  {
    kind: 'check-run',
    what: 'a check run on the commit of this run',
    required: ['name'],
    properties: {
      name: WORDS,
      app: WORDS,
      if_changed: {
        ...list(WORDS),
        description: 'asked only if a file at one of these paths has changed since the last release',
      },
    },
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
    kind: 'manual',
    what: 'an item of a checklist, signed by a person of a role',
    required: ['item', 'role'],
    properties: {
      item: WORDS,
      role: ID,
      max_age: DURATION,
      record: { ...WORDS, description: 'what the signature must name, such as an id' },
    },
  },
  {
    kind: 'roles-filled',
    what: 'each of these roles has somebody on duty',
    required: ['roles'],
    properties: { roles: list(ID), distinct: { type: 'boolean', description: 'nobody holds two of them' } },
  },
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
