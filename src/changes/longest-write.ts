/** A write that was sent before the fence was raised can land this much later, ms: above the deadline of one call. */
export const LONGEST_WRITE_MS = 16_000;

/** The pause between two readings that must agree, where no write can be under way any more, ms. */
export const SHORT_PAUSE_MS = 500;
