import { HTTPS_URL, ID } from '../common.ts';
import { DATE, type Entry, list, SECRET, WORDS } from './words.ts';

/** Packs of requests, tokens and roles. */
export const REQUESTS = [
  {
    kind: 'tokens',
    what: 'leaked tokens are refused, new ones accepted, all rotated since a date',
    required: ['url', 'accepted', 'refused', 'rotated_since'],
    properties: {
      url: HTTPS_URL,
      accepted: { ...list(ID), description: 'credentials' },
      refused: { ...list(SECRET), description: 'secrets that hold the leaked tokens' },
      rotated_since: DATE,
    },
    waivable: 'never',
  },
  {
    kind: 'webhook-auth',
    what: 'the endpoint refuses a missing and a wrong token',
    required: ['url', 'header'],
    properties: { url: HTTPS_URL, header: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9-]*$' }, status: { enum: [401, 403] } },
    waivable: 'never',
  },
  {
    kind: 'release-identity',
    what: 'what runs says that it is the planned release',
    required: ['url', 'path', 'equals'],
    properties: {
      url: HTTPS_URL,
      path: WORDS,
      equals: { ...WORDS, description: 'the version, `{commit}` or `{value}`' },
      credential: ID,
    },
    waivable: 'never',
  },
] as const satisfies readonly Entry[];
