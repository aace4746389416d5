/** CloudWatch Logs. */
export interface Logs {
  /** The newest event at or after `since` that matches a marker, scanning log streams newest first; undefined if there is none. Only the time leaves this port. */
  newest(group: string, marker: string, since: number, signal?: AbortSignal): Promise<{ readonly at: number } | undefined>;
  /** Metric filters of a log group. */
  filters(
    group: string,
    signal?: AbortSignal,
  ): Promise<readonly { readonly name: string; readonly pattern: string; readonly metric: string }[]>;
  /** Which of the sample lines (by index) a pattern matches, as CloudWatch itself says. */
  test(pattern: string, samples: readonly string[], signal?: AbortSignal): Promise<readonly number[]>;
  /** A log group's facts, undefined if there is none. `masked`: a data protection policy hides parts of its lines. */
  group(name: string, signal?: AbortSignal): Promise<LogGroup | undefined>;
  /**
   * Gives lines to a reader, one by one, and keeps none: all of the time, or an equal share of each of its parts where there are more
   * than `most`. Throws `PARTIAL_DATA`.
   */
  scan(
    ask: { readonly group: string; readonly from: number; readonly to: number; readonly most: number },
    read: (line: string) => void,
    signal?: AbortSignal,
  ): Promise<{ readonly lines: number; readonly whole: boolean }>;
  /** Counts by a Logs Insights query, on the service's side: only aggregates leave it. Anything but status Complete throws `PARTIAL_DATA`. */
  count(ask: InsightsAsk, signal?: AbortSignal): Promise<InsightsAnswer>;
}

/** What a log group can be asked for. */
export interface LogGroup {
  readonly class: string;
  /** Undefined: kept for ever. */
  readonly retentionDays?: number;
  /** ms since the epoch. */
  readonly createdAt: number;
  readonly masked: boolean;
}

/** A Logs Insights query; `from` and `to` are ms, sent as whole seconds that hold both ends. */
export interface InsightsAsk {
  readonly group: string;
  readonly query: string;
  readonly from: number;
  readonly to: number;
}

/** What a completed query counted: rows of named texts, and how much it looked at. */
export interface InsightsAnswer {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly scanned: number;
  readonly matched: number;
}
