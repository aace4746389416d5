/** The rehearsal cannot go on: it met something that it does not know how to play, and playing on would prove nothing. */
export interface RehearsalStop extends Error {
  readonly name: 'RehearsalStop';
}

/**
 * Makes the error that ends a rehearsal. It is never caught by the runner: nothing unknown is skipped.
 * @param message what was met and where, in our own words
 * @returns the error, to be thrown
 */
export function stop(message: string): RehearsalStop {
  const error = new Error(message);
  error.name = 'RehearsalStop';
  return error as RehearsalStop;
}

/**
 * Tells whether something thrown is the end of a rehearsal.
 * @param thrown anything that was caught
 * @returns true for an error made by `stop`
 */
export function isRehearsalStop(thrown: unknown): thrown is RehearsalStop {
  return thrown instanceof Error && thrown.name === 'RehearsalStop';
}
