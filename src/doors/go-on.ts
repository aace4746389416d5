/**
 * Takes the signals that would end this process: a rollback goes on. Half of one is worse than one that takes a moment
 * longer, and whoever cannot wait has SIGKILL; a second rollback finishes then.
 * @param say told each time
 */
export function goOn(say: (line: string) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => say('the rollback goes on; it ends by itself'));
}
