/** What the stand-in remembers of a call: names and numbers only, never a body, a value or a header. */
export interface Call {
  /** 1 for the first call that this server saw. */
  readonly seq: number;
  /** Virtual epoch ms at which it arrived. */
  readonly at: number;
  /** `unknown` when no handler or no operation answers it. */
  readonly service: string;
  readonly op: string;
  /** Whether it is meant to change something. */
  readonly write: boolean;
  /** The parameter, function, alarm … it speaks of; several are joined by a comma. */
  readonly address?: string;
  /** HTTP status answered; 0 until then. */
  status: number;
  /** Arn of the role or name of the user that called, when known. */
  role?: string;
}

/** What a handler says of a request before anything changes. */
export interface CallNote {
  readonly op: string;
  readonly write: boolean;
  readonly address?: string;
  /** When the handler speaks for several services; the handler's name otherwise. */
  readonly service?: string;
}
