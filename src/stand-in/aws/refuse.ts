/** The error that an AWS operation answers: a type, a status and a message without values. */
export interface Refusal {
  readonly type: string;
  readonly status: number;
  readonly message: string;
}

const MARK = Symbol('refusal');

/** Ends an operation with an error answer. `type` is the service's own code, `status` the HTTP status. */
export function refuse(type: string, message: string, status = 400): never {
  throw Object.assign(new Error(message), { [MARK]: { type, status, message } satisfies Refusal });
}

/** The refusal inside a thrown value, or `null` when it is something else, such as a defect. */
export function refusalOf(thrown: unknown): Refusal | null {
  return thrown instanceof Error && MARK in thrown ? (thrown[MARK] as Refusal) : null;
}
