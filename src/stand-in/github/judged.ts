import { type Answer, json, type StandInRequest } from '../handler.ts';

/** One side of an exchange, to be judged against GitHub's own description. */
export interface Exchange {
  readonly method: string;
  /** With a name in braces for whatever differs from call to call, such as `/repos/{owner}/{repo}`. */
  readonly path: string;
  /** What stands in the braces, in their order. */
  readonly given: readonly string[];
  readonly query: URLSearchParams;
  readonly side: 'request' | 'response';
  /** Of an answer. */
  readonly status?: number;
  /** The body; undefined when there is none. */
  readonly value: unknown;
}

/** Judges one side of an exchange; returns what is wrong with it, never a value. */
export type GithubCheck = (exchange: Exchange) => readonly string[];

/**
 * Lets a request be answered between two judgements: an invalid request is not answered, an invalid answer is not sent.
 * @param check the judge
 * @param about the route's method and path, and what stood in its braces
 * @param request as it came
 * @param answer makes the answer
 * @returns the answer, or a 500 with the complaints, which are kept in `violations` too
 * @throws Error with the complaints when there is no `violations`
 */
export function judged(
  check: GithubCheck,
  about: {
    readonly method: string;
    readonly path: string;
    readonly given: readonly string[];
    readonly violations?: string[] | undefined;
  },
  request: StandInRequest,
  answer: () => Answer,
): Answer {
  const { method, given, violations } = about;
  const path = `/${about.path}`;
  const ask = (side: Exchange['side'], value: unknown, status?: number): readonly string[] =>
    check({ method, path, given, query: request.query, side, value, ...(status === undefined ? {} : { status }) });
  const wrong = (complaints: readonly string[]): Answer => {
    // Where nobody keeps them, the server must count them among its defects.
    if (!violations) throw new Error(complaints.join('\n'));
    violations.push(...complaints);
    return json(500, { message: 'not as GitHub describes it', violations: complaints });
  };
  const asked = ask('request', parsed(request.text));
  if (asked.length > 0) return wrong(asked);
  const made = answer();
  const said = ask('response', parsed(made.body === undefined ? '' : String(made.body)), made.status);
  return said.length > 0 ? wrong(said) : made;
}

/** A body that is no JSON is a text, which no description allows. */
function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
