/** What a value is asked. */
export interface Operations {
  readonly [operator: string]: unknown;
}

/** One condition on an answer. */
export interface Expectation extends Operations {
  readonly status?: number | readonly number[];
  readonly path?: string;
  readonly header?: string;
  readonly body?: true;
  readonly must_not_contain?: readonly string[];
  /** A role matrix's: the answer holds nothing at this path, and is short. */
  readonly no_data?: string;
  /** The certificate that the server showed is valid for so many days yet. */
  readonly tls?: { readonly min_days: number };
  readonly every?: Operations;
  readonly some?: Operations;
  readonly exists?: boolean;
  readonly show?: boolean;
}

/** A value that later steps may use. */
export interface Capture {
  readonly path?: string;
  readonly header?: string;
  readonly type: 'string' | 'integer' | 'number' | 'uuid';
  readonly secret?: boolean;
}

export const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** One request and what its answer must be. */
export interface Step extends Partial<Readonly<Record<Method, string>>> {
  readonly id: string;
  readonly title?: string;
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly effect?: 'write' | 'none';
  readonly inert?: string;
  readonly idempotency_key?: string;
  readonly capture?: Readonly<Record<string, Capture>>;
  readonly expect: readonly Expectation[];
  readonly until?: readonly Expectation[];
  readonly fail_when?: readonly Expectation[];
  readonly deadline?: string;
  readonly every?: string;
  readonly timeout?: string;
}

/** A request, or a journey of several. */
export interface Case extends Omit<Step, 'expect'> {
  readonly expect?: readonly Expectation[];
  readonly within?: string;
  readonly steps?: readonly Step[];
  readonly cleanup?: readonly Step[];
  readonly subject?: string;
}

/** A smoke pack. */
export interface Pack {
  readonly pack: string;
  readonly title?: string;
  readonly base: string;
  readonly hosts?: readonly string[];
  readonly min_checks: number;
  /** `invalid`: the credential's header with a token that is none. */
  readonly roles?: Readonly<Record<string, { readonly credential?: string; readonly invalid?: true }>>;
  readonly in_flight?: number;
  /** By host: requests at once, requests a second, and how often it may ask to slow down. */
  readonly limits?: Readonly<
    Record<string, { readonly in_flight?: number; readonly per_second?: number; readonly throttled?: number }>
  >;
  readonly timeout?: string;
  readonly within?: string;
  readonly cases?: readonly Case[];
  readonly table?: {
    readonly file: string;
    readonly where?: Readonly<Record<string, string>>;
    readonly min_rows: number;
    readonly case: Case;
  };
}
