import { CODES, type Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import { exitOf } from '../exit.ts';
import type { Verdict } from '../verdict.ts';

/** What a door has to tell when an act has ended; the same for a terminal and for GitHub. */
export interface Said {
  readonly exit: number;
  readonly verdict: Verdict;
  /** `MET`, or why it is NO-GO. */
  readonly code: Code;
  readonly lines: readonly string[];
  /** Markdown for the job summary. */
  readonly summary?: string;
  /** Action outputs. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Evidence files to write, by name. What is `sealed` is known by its digest and cannot be altered. */
  readonly files: readonly { readonly name: string; readonly text: string; readonly sealed?: true }[];
  /** What `--json` prints besides verdict, exit, reason and remedy. */
  readonly json: object;
  /** Marks in the plan file, for annotations. */
  readonly annotations?: readonly {
    readonly file: string;
    readonly line: number;
    readonly col: number;
    readonly message: string;
  }[];
}

/**
 * What to say when an act could not even begin, or broke.
 * @param thrown anything that was caught
 * @returns NO-GO with the code, the message and what to do
 */
export function saidOf(thrown: unknown): Said {
  const { code, message, origin } = asGonogoError(thrown);
  const from = origin
    ? ` (${[origin.name, origin.status === undefined ? undefined : `status ${origin.status}`, origin.requestId === undefined ? undefined : `request ${origin.requestId}`].filter(Boolean).join(', ')})`
    : '';
  return {
    exit: exitOf(code),
    verdict: 'NO-GO',
    code,
    lines: [`NO-GO ${code}: ${message}${from}`, `  what it means: ${CODES[code].means}`, `  what to do: ${CODES[code].remedy}`],
    summary: `## ⛔ NO-GO — \`${code}\`\n\n${message}\n\n${CODES[code].means} ${CODES[code].remedy}\n`,
    outputs: { verdict: 'NO-GO', reason: code },
    files: [],
    json: { message },
  };
}
