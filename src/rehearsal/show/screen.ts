/** Where a rehearsal is watched: lines that stay, and on a terminal one line at the bottom that is written over. */
export interface Screen {
  readonly tty: boolean;
  /** Prints a line that stays. */
  line(text: string): void;
  /** Shows what is under way; without a terminal nothing is shown. */
  status(text: string): void;
  end(): void;
}

const COLOURS: readonly (readonly [RegExp, string])[] = [
  [/^(\s*)(NO-GO)/, '\u001b[1;31m'],
  [/^(\s*)(GO|SAFE)\b/, '\u001b[1;32m'],
  [/^(\s*)(✓)/, '\u001b[32m'],
  [/^(\s*)(✗|!|\?)(?= )/, '\u001b[31m'],
  [/^(\s*)(●)/, '\u001b[1;36m'],
];

/**
 * A screen on standard output; colours only on a terminal, and not where NO_COLOR asks for none.
 * @returns the screen
 */
export function screen(): Screen {
  const tty = process.stdout.isTTY === true;
  const colour = tty && process.env['NO_COLOR'] === undefined;
  const paint = (text: string): string => {
    if (!colour) return text;
    const found = COLOURS.find(([pattern]) => pattern.test(text));
    return found ? text.replace(found[0], `$1${found[1]}$2\u001b[0m`) : text;
  };
  let shown = false;
  const clear = (): void => {
    if (shown) process.stdout.write('\r\u001b[2K');
    shown = false;
  };
  return {
    tty,
    line(text) {
      clear();
      console.log(paint(text));
    },
    status(text) {
      if (!tty) return;
      clear();
      process.stdout.write(text.slice(0, (process.stdout.columns ?? 80) - 1));
      shown = true;
    },
    end: clear,
  };
}
