import type { Code } from '../codes.ts';
import type { ShadowReport } from '../shadow-report.ts';
import type { Answer, Variable } from '../target.ts';

/** What became of one read, retries included. It is never both, and never neither. */
export type Reading =
  | { readonly answer: Answer; readonly failure?: never; readonly attempts: number }
  | { readonly failure: Code; readonly answer?: never; readonly attempts: number };

/** One read of the sampler. */
export interface ReadAsk {
  readonly url: string;
  /** The path as the plan writes it, with its placeholders: the only form that a trace shows. */
  readonly template: string;
  readonly credential?: string;
  /** Keyed hash of the item that it is about. */
  readonly item?: string;
}

/** What the trace and the pace of all reads so far say, as the report has it. */
export type ReadFacts = Pick<
  ShadowReport,
  'latency' | 'requests' | 'rate_limits' | 'refusals' | 'retries' | 'versions' | 'trace'
>;

/** The only hands that the sampler has: it reads, slowly if asked to, and remembers every attempt. */
export interface Reader {
  get(ask: ReadAsk, signal: AbortSignal): Promise<Reading>;
  query(
    ask: ReadAsk & {
      readonly document: string;
      readonly root: readonly string[];
      readonly variables?: Readonly<Record<string, Variable>>;
    },
    signal: AbortSignal,
  ): Promise<Reading>;
  /** Ends a batch: what follows counts for the next one. */
  endBatch(): void;
  /** ms that it has held itself back so far, over all hosts. */
  waited(): number;
  facts(): ReadFacts;
}
