/** Time, as a port: real in production, virtual in a rehearsal. */
export interface Clock {
  /** @returns milliseconds since the Unix epoch */
  now(): number;
  /** Waits `ms` milliseconds, or rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
