import { DURATION, ID } from '../common.ts';
import { type Entry, PATH, WORDS } from './words.ts';

/** Databases. */
export const DATA = [
  {
    kind: 'sql',
    what: 'one read-only query',
    required: ['credential', 'query'],
    properties: {
      credential: ID,
      query: { type: 'string', pattern: '^(select|SELECT|with|WITH)\\s', maxLength: 2000 },
      equals: { type: 'string', minLength: 1, description: 'the one value that it gives, as text' },
      rows: { type: 'integer', minimum: 0 },
    },
    also: { anyOf: [{ required: ['equals'] }, { required: ['rows'] }] },
    waivable: 'never',
  },
  {
    kind: 'migration',
    what: 'where the migrations of a database stand',
    required: ['credential', 'tool', 'state'],
    properties: {
      credential: ID,
      tool: { enum: ['alembic', 'sql-files'] },
      folder: PATH,
      state: { enum: ['dry-run-clean', 'pending', 'at-head'] },
      head: WORDS,
    },
    waivable: 'never',
  },
  {
    kind: 'snapshot',
    what: 'a snapshot with id, time and checksum, whose restore was tested on a scratch database',
    required: ['database', 'max_age', 'restore_tested'],
    properties: {
      database: WORDS,
      max_age: DURATION,
      restore_tested: { ...DURATION, description: 'the greatest age of the last tested restore' },
    },
    waivable: 'never',
  },
] as const satisfies readonly Entry[];
