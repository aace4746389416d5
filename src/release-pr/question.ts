import type { Clock } from '../clock.ts';
import { asGonogoError } from '../errors.ts';
import type { Finding, Observation, Outcome } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import type { Titled } from './report.ts';

/** One thing that must hold of a release PR. */
export interface Question {
  readonly id: string;
  readonly kind: string;
  /** What is asked, in words of this code or of the risk file. */
  readonly title: string;
  observe(): Observation | Promise<Observation>;
}

const OUTCOMES = new Map<Observation['met'], Outcome>([
  [true, 'pass'],
  [false, 'fail'],
  ['inconclusive', 'inconclusive'],
  ['error', 'error'],
]);

/**
 * Answers questions, all at once; one that breaks is an `error` and hides no other.
 * @param questions each with an id of its own
 * @param clock for when and how long
 * @returns one finding a question, in their order
 */
export function answered(questions: readonly Question[], clock: Clock): Promise<readonly Titled[]> {
  return Promise.all(
    questions.map(async ({ id, kind, title, observe }) => {
      const at = clock.now();
      const base = (): Pick<Finding, 'check' | 'kind' | 'at' | 'ms'> => ({
        check: id,
        kind,
        at,
        ms: Math.max(0, clock.now() - at),
      });
      try {
        const seen = await observe();
        const { expected, actual, facts } = seen;
        const outcome = OUTCOMES.get(seen.met) ?? 'error';
        return {
          title,
          finding: {
            ...base(),
            outcome,
            reason: seen.met === true ? 'MET' : seen.reason,
            expected,
            actual,
            ...(facts === undefined ? {} : { facts }),
          },
        };
      } catch (thrown) {
        const { code } = asGonogoError(thrown);
        return {
          title,
          finding: { ...base(), outcome: 'error', reason: code, expected: { word: 'an answer' }, actual: UNKNOWN },
        };
      }
    }),
  );
}
