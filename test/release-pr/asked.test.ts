import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { type Asked, askedQuestions } from '../../src/release-pr/asked-questions.ts';
import type { Risk } from '../../src/release-pr/labels.ts';
import type { DryRun } from '../../src/release-pr/report.ts';
import { levelOf, loadRisk } from '../../src/release-pr/risk-file.ts';

const loaded = loadPlan(readFileSync('examples/routing/plan.yaml'));
if ('problems' in loaded) throw new Error('expected the plan of routing to follow its schema');
const read = loadRisk(readFileSync('examples/routing/risk.yml'), loaded.plan);
if ('problems' in read) throw new Error('expected the risk file of routing to hold together');
const { risk } = read;
const ITEMS = ['smoke-pack-reviewed', 'qa-checklist-a', 'qa-checklist-b'];

/** What a dry run left of the items that people sign; the preflight itself is GO. */
const left = (signed: Readonly<Record<string, string>>): DryRun =>
  ({
    result: { verdict: 'GO', reason: 'MET', declared: 1, passed: 1, left_out: 0, open: [] },
    signed: Object.entries(signed).map(([check, reason]) => ({ check, reason })),
  }) as unknown as DryRun;
const signedBut = (but: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...Object.fromEntries(ITEMS.map(id => [id, 'MET'])),
  ...but,
});

/** What did not pass of the questions that the dry run answers: they ask nothing of GitHub. */
async function openAt(level: Risk, dryRun: DryRun | undefined, fork = false): Promise<readonly string[]> {
  const asked = { pull: { labels: [], head: { commit: 'c'.repeat(40) } }, dryRun, fork } as unknown as Asked;
  const questions = askedQuestions(levelOf(risk, level), [], asked).filter(({ id }) => /^(signed-|dry-run$)/.test(id));
  const seen = await Promise.all(questions.map(async each => ({ id: each.id, found: await each.observe() })));
  return seen.flatMap(({ id, found }) => (found.met === true ? [] : [`${id} ${found.reason}`]));
}

describe('what a level of routing asks of the dry run', () => {
  it('passes where every item is signed for the head commit', async () => {
    expect(await openAt('R3', left(signedBut()))).toEqual([]);
  });

  it.each<readonly [string, Risk, DryRun | undefined, boolean, readonly string[]]>([
    [
      'an item that nobody signed',
      'R3',
      left(signedBut({ 'qa-checklist-a': 'NOT_SIGNED' })),
      false,
      ['signed-qa-checklist-a NOT_SIGNED'],
    ],
    [
      'an item signed for another commit',
      'R3',
      left(signedBut({ 'qa-checklist-b': 'SIGNED_OTHER_COMMIT' })),
      false,
      ['signed-qa-checklist-b SIGNED_OTHER_COMMIT'],
    ],
    ['an item that the dry run did not read', 'R2', left({}), false, ['signed-smoke-pack-reviewed NOT_SIGNED']],
    [
      'no dry run, as where no role trusts pull requests',
      'R2',
      undefined,
      false,
      ['signed-smoke-pack-reviewed DRY_RUN_MISSING', 'dry-run DRY_RUN_MISSING'],
    ],
    ['a fork', 'R2', undefined, true, ['signed-smoke-pack-reviewed DRY_RUN_FORK', 'dry-run DRY_RUN_FORK']],
  ])('%s is NO-GO', async (_, level, dryRun, fork, expected) => {
    expect(await openAt(level, dryRun, fork)).toEqual(expected);
  });

  it.each([['gate:unheard-of'], ['Gate:LLM'], ['gate:llm', 'gate:']])(
    'refuses gate labels that the risk file does not have: %s',
    async (...labels) => {
      const asked = { pull: { labels, head: { commit: 'c'.repeat(40) } } } as unknown as Asked;
      const [found] = askedQuestions(levelOf(risk, 'R0'), risk.gates, asked).filter(({ id }) => id === 'gates-declared');
      expect(await found?.observe()).toMatchObject({ met: false, reason: 'GATE_UNDECLARED', actual: { count: 1 } });
    },
  );

  it('asks for nothing more where every gate label is declared', () => {
    const asked = { pull: { labels: ['gate:llm', 'risk:R1'], head: { commit: 'c'.repeat(40) } } } as unknown as Asked;
    expect(askedQuestions(levelOf(risk, 'R0'), risk.gates, asked).map(({ id }) => id)).not.toContain('gates-declared');
  });

  it('lower levels ask nothing of it, and nothing is missing there', async () => {
    expect(await openAt('R0', undefined)).toEqual([]);
    expect(await openAt('R1', undefined)).toEqual([]);
  });
});
