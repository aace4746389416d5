import { HTTPS_URL, ID } from '../common.ts';
import { DATE, type Entry, list, SECRET } from './words.ts';

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
] as const satisfies readonly Entry[];
