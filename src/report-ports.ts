import type { Code } from './codes.ts';
import type { ShadowReport } from './shadow-report.ts';

/** One attempt of a read, as the trace shows it: the plan's words and numbers only. */
export interface Attempt {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly host: string;
  /** The path as the plan writes it, with its placeholders. */
  readonly template: string;
  /** HTTP status, or the code of what went wrong. */
  readonly status: number | Code;
  readonly ms: number;
  /** Counted from 1. */
  readonly attempt: number;
  /** Waited before this attempt, ms. */
  readonly waited: number;
  /** Keyed hash of the item that it is about. */
  readonly item?: string;
}

/** A team's own command: program and arguments, no shell. Its output is neither shown nor kept. */
export interface Commands {
  /** Runs it to its end; past the deadline (ms) it is ended and `timedOut`. Throws `NOT_FOUND` for a program that cannot be started. */
  run(
    ask: { readonly argv: readonly string[]; readonly deadline: number; readonly env?: Readonly<Record<string, string>> },
    signal?: AbortSignal,
  ): Promise<{
    /** Null if it did not end by itself. */
    readonly exit: number | null;
    readonly timedOut: boolean;
    readonly ms: number;
    /** ms since the epoch by the machine's clock, comparable with a file's. */
    readonly startedAt: number;
  }>;
  /** A file of at most `most` bytes that it wrote, and when (ms since the epoch by the machine's clock); undefined if there is none. Throws `REPORT_UNREADABLE`. */
  file(path: string, most: number): Promise<{ readonly text: string; readonly modifiedAt: number } | undefined>;
}

/** A report as a gate took it. */
export interface Taken {
  readonly report: ShadowReport;
  /** SHA-256 of its canonical form. */
  readonly digest: string;
  /** Of the most recent successful run, or why there is none to compare with. */
  readonly baseline: Baseline | { readonly missing: Code };
}

/** What a successful report left behind for the next one. */
export interface Baseline {
  readonly world: ShadowReport['world'];
  readonly report: string;
  /** Digest of what makes two reports comparable: sampling, extraction, lookups and match rule. */
  readonly rule: string;
  readonly plan: string;
  /** Digest of the report. */
  readonly digest: string;
  /** When it was taken, ms since the epoch. */
  readonly at: number;
  readonly run: string;
  readonly samples: number;
  readonly outcomes: ShadowReport['outcomes'];
  /** Counts by category. One whose count the report hides is left out: together they hold what `samples` leaves over. */
  readonly categories: Readonly<Record<string, number>>;
  /** Share (0..1) of objects that have an optional field, by `object.path`; required ones are in every object. */
  readonly fields: Readonly<Record<string, number>>;
}

/** The reports that the gate took before it looked. */
export interface Reports {
  /** Throws `REPORT_NOT_TAKEN` if the gate took no report of that id; the code that ended it if it could not be taken. */
  taken(id: string): Taken;
}
