import type { Observation } from '../finding.ts';
import { jsonOf, valueAt } from '../json-path.ts';
import { ABSENT, UNKNOWN, word } from '../measure.ts';
import type { Answer } from '../target.ts';

/**
 * Reads a body as JSON.
 * @param answer what the endpoint answered
 * @returns the value, or undefined if the body is no JSON object or array
 */
export function json(answer: Answer): object | undefined {
  return jsonOf(answer.body);
}

/**
 * Judges the status of an answer.
 * @param answer what the endpoint answered
 * @param planned the status that the plan wants
 * @returns what is wrong, or undefined; 429 means that we could not ask, which is no measurement of the endpoint
 */
export function statusWrong(answer: Answer, planned: number): Observation | undefined {
  if (answer.status === planned) return undefined;
  const seen = { expected: { status: planned }, actual: { status: answer.status } };
  return answer.status === 429 ? { met: 'error', reason: 'THROTTLED', ...seen } : { met: false, reason: 'HTTP_STATUS', ...seen };
}

/**
 * Judges the fields of a JSON answer. An endpoint that leaves promised fields out has not answered: an error, never a pass.
 * @param body the parsed body
 * @param has paths that must hold something (null and an empty text are nothing)
 * @param equals paths and the text their value must have
 * @returns what is wrong, or undefined
 */
export function fieldsWrong(
  body: unknown,
  has: readonly string[],
  equals: Readonly<Record<string, string>>,
): Observation | undefined {
  const paths = [...has, ...Object.keys(equals)];
  const there = paths.filter(path => {
    const value = valueAt(body, path);
    return value !== undefined && value !== null && value !== '';
  });
  if (there.length < paths.length) {
    const reason = body === undefined ? 'RESPONSE_INVALID' : 'RESPONSE_INCOMPLETE';
    return {
      met: 'error',
      reason,
      expected: { words: paths },
      actual: body === undefined ? UNKNOWN : there.length === 0 ? ABSENT : { words: there },
    };
  }
  for (const [path, wanted] of Object.entries(equals)) {
    const value = valueAt(body, path);
    const text = typeof value === 'object' ? undefined : String(value);
    if (text !== wanted)
      return {
        met: false,
        reason: 'WRONG_VALUE',
        expected: { word: wanted },
        actual: text === undefined ? { word: 'unlisted' } : word(text, [wanted]),
      };
  }
  return undefined;
}
