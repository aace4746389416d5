/** A name as plans have them. */
export const id = { type: 'string', pattern: '^[a-z][a-z0-9_-]{0,62}$' } as const;
/** SHA-256. */
export const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
/** An instant. */
export const time = { type: 'integer', minimum: 0, description: 'ms since the epoch' } as const;
