import { UNKNOWN } from '../measure.ts';
import type { Target } from '../target.ts';
import { CHECK_BASE } from './common.ts';
import type { CheckKind } from './kind.ts';
import { CONFIGURATION } from './not-built/configuration.ts';
import { DATA } from './not-built/data.ts';
import { RELEASE } from './not-built/release.ts';
import { REQUESTS } from './not-built/requests.ts';
import type { Entry } from './not-built/words.ts';

/** Kinds that plans may already write: their schema stands, their answer is `error: NOT_BUILT`. */
const KINDS = [...REQUESTS, ...DATA, ...CONFIGURATION, ...RELEASE] as const;
const ENTRIES: readonly Entry[] = KINDS;

/** A check of a kind that this version knows and cannot carry out yet. */
export interface NotBuiltCheck {
  readonly kind: (typeof KINDS)[number]['kind'];
  readonly id: string;
  readonly why?: string;
  readonly fix?: string;
  readonly deadline?: string;
}

/** The kinds as the engine and the schema take them: a plan may write them, and their answer is `error: NOT_BUILT`. */
export const NOT_BUILT: readonly CheckKind<NotBuiltCheck, keyof Target>[] = ENTRIES.map(entry => ({
  kind: entry.kind,
  schema: {
    type: 'object',
    description: `${entry.what} (not built yet: answers NOT_BUILT)`,
    additionalProperties: false,
    required: ['kind', 'id', ...entry.required],
    properties: { ...CHECK_BASE, kind: { const: entry.kind }, ...entry.properties },
    ...entry.also,
  },
  needs: [],
  ...(entry.waivable && { waivable: entry.waivable }),
  observe: async () => ({ met: 'error', reason: 'NOT_BUILT', expected: { word: 'built' }, actual: UNKNOWN }),
}));
