/** Progress is shown this often, ms: at once to a person, and a pack of thousands does not wait for a line each. */
const EVERY_MS = 50;

/** Lines that are told together. */
export interface Gathered {
  /** Takes lines; they are told within 50 ms. */
  tell(lines: readonly string[]): void;
  /** Tells what is left. */
  end(): void;
}

/**
 * Gathers lines of progress: a write for each would take longer than the requests that they tell of.
 * @param print told of the lines, joined
 * @returns what takes lines
 */
export function gathered(print: (text: string) => void): Gathered {
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length === 0) return;
    print(lines.join('\n'));
    lines = [];
  };
  return {
    tell(more) {
      lines.push(...more);
      timer ??= setTimeout(end, EVERY_MS);
    },
    end,
  };
}
