/** The proof takes conditions apart; trying every combination of the whole must say the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionOf, missesWhen, runsWithout } from '../../src/rehearsal/proof/condition.ts';
import { type Case, cases, type Value, valuesOf } from '../../src/rehearsal/proof/values.ts';
import { isMet } from '../../src/rehearsal/runner/expression.ts';

const KNOWN = { words: ['GO', 'success'], phases: [], inputs: {}, othersBefore: true };
const of = (name: string): readonly Value[] | undefined => valuesOf(name, KNOWN);
const values = (name: string): readonly Value[] => of(name) ?? [];
const NAMES = ['needs.a.result', 'needs.b.result', 'needs.a.outputs.verdict', 'cancelled()', 'other ancestors'];

/** The same question, without taking anything apart and through the runner’s own door. */
function runs(condition: string, one: Case): boolean {
  const [a, b, verdict, cancelled, elsewhere] = NAMES.map(name => one.get(name));
  const outputs = typeof verdict === 'string' ? { verdict } : {};
  const results = [a, b, elsewhere];
  return isMet(
    condition,
    { needs: { a: { result: String(a), outputs }, b: { result: String(b), outputs: {} } } },
    {
      success: cancelled !== true && results.every(each => each === 'success'),
      failure: results.includes('failure'),
      cancelled: cancelled === true,
    },
  );
}

const leaf = fc.constantFrom(
  "needs.a.result == 'success'",
  "needs.b.result != 'failure'",
  "needs.a.outputs.verdict == 'GO'",
  "needs.a.outputs.verdict != ''",
  "contains(needs.*.result, 'skipped')",
  "contains(needs.a.outputs.verdict, 'GO')",
  'success()',
  'failure()',
  'cancelled()',
  'always()',
  'needs.c.result',
  'fromJSON(needs.a.outputs.verdict)',
);
const { tree } = fc.letrec<{ tree: string }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a} && ${b})`),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `${a} && ${b}`),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a} || ${b})`),
    tie('tree').map(a => `!(${a})`),
  ),
}));

/** Errors while evaluating: GitHub does not run the job. */
const runsOrErrs = (condition: string, one: Case): boolean => {
  try {
    return runs(condition, one);
  } catch {
    return false;
  }
};

describe('a condition taken apart', () => {
  it('runs in the same combinations as the whole', () => {
    const all = [...cases(NAMES, values)];
    expect(all).toHaveLength(4 * 4 * 6 * 2 * 3);
    const good = (one: Case): boolean => one.get('needs.a.outputs.verdict') === 'GO' && one.get('needs.b.result') === 'success';
    const about = ['needs.a.outputs.verdict', 'needs.b.result'];
    fc.assert(
      fc.property(tree, condition => {
        const apart = conditionOf({ if: condition, needs: ['a', 'b'] }, of);
        const running = all.filter(one => runsOrErrs(condition, one));
        expect(runsWithout(apart, about, values, good) === undefined).toBe(running.every(good));
        const met = new Set(running);
        expect(missesWhen(apart, about, values, good) === undefined).toBe(all.every(one => !good(one) || met.has(one)));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it.each([
    ['secrets.NEVER', ['what no condition of a job may read']],
    ['needs.a.result ==', ['what no condition of a job may read']],
    ['needs.a.outputs', ['needs.a.outputs']],
    ['toJSON(needs)', ['needs']],
    ['needs[github.event.inputs.job].result', ['a value by a name that is computed']],
    ['github.ref', ['github.ref']],
    ["needs['a'].result == 'success'", []],
  ])('knows what it does not know: %s', (condition, unknown) => {
    expect(conditionOf({ if: condition, needs: ['a'] }, of).unknown).toEqual(unknown);
  });
});
