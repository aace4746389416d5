import type { Observation } from '../finding.ts';
import type { PullRequest } from '../github-ports.ts';
import { ABSENT, PRESENT } from '../measure.ts';
import type { BodyRead } from './body.ts';
import { RISKS, riskLabels } from './labels.ts';
import type { Question } from './question.ts';
import { SECTIONS } from './template.ts';
import { titleFault } from './title.ts';

const ask = (id: string, title: string, observe: Question['observe']): Question => ({ id, kind: 'release-pr', title, observe });

const UNREAD: Observation = {
  met: false,
  reason: 'BODY_UNREADABLE',
  expected: { word: 'a body that can be read' },
  actual: { word: 'too long or too deep' },
};

/**
 * What the words of a release PR must say.
 * @param pull the pull request
 * @param body what `readBody` gave
 * @param here the commit of the checkout that judges it
 * @returns questions in the order in which people read
 */
export function textQuestions(pull: PullRequest, body: BodyRead | undefined, here: string): readonly Question[] {
  const read = (observe: (known: BodyRead) => Observation) => () => (body ? observe(body) : UNREAD);
  return [
    ask('head', 'The newest commit is the one that is judged', () => {
      const expected = { word: 'the head commit' };
      return pull.head.commit === here
        ? { met: true, expected, actual: expected }
        : { met: 'error', reason: 'HEAD_MOVED', expected, actual: { word: 'another commit' } };
    }),
    ask('ready', 'Open, and marked ready for review', () => {
      const expected = { word: 'ready' };
      if (!pull.open) return { met: false, reason: 'PR_NOT_OPEN', expected, actual: { word: 'closed' } };
      return pull.draft
        ? { met: 'inconclusive', reason: 'PR_DRAFT', expected, actual: { word: 'draft' } }
        : { met: true, expected, actual: expected };
    }),
    ask('title', 'A title that says what is released', () => {
      const fault = titleFault(pull.title);
      const expected = { word: 'a title' };
      return fault === undefined
        ? { met: true, expected, actual: expected }
        : { met: false, reason: 'TITLE_UNFIT', expected, actual: { word: fault } };
    }),
    ...SECTIONS.map(({ id, title }) =>
      ask(
        `section-${id}`,
        `Section “${title}”`,
        read(({ sections }) => {
          const { times, filled } = sections[id];
          if (times === 0) return { met: false, reason: 'SECTION_MISSING', expected: PRESENT, actual: ABSENT };
          if (times > 1) return { met: false, reason: 'SECTION_TWICE', expected: { count: 1 }, actual: { count: times } };
          return filled
            ? { met: true, expected: PRESENT, actual: PRESENT }
            : { met: false, reason: 'SECTION_EMPTY', expected: PRESENT, actual: { word: 'empty' } };
        }),
      ),
    ),
    ask(
      'rollback-plan',
      'A rollback plan is named',
      read(({ rollbackPlan }) =>
        rollbackPlan
          ? { met: true, expected: PRESENT, actual: PRESENT }
          : { met: false, reason: 'ROLLBACK_PLAN_MISSING', expected: PRESENT, actual: ABSENT },
      ),
    ),
    ask('risk-label', 'One risk label, as the body says', () => risk(pull, body)),
    ask(
      'pending',
      'Nothing is still to come',
      read(({ pending }) => {
        const places = Object.keys(pending);
        const left = Object.values(pending).reduce((sum, each) => sum + each, 0);
        const seen = { expected: { count: 0 }, actual: { count: left } };
        if (left === 0) return { met: true, ...seen };
        // A draft may say so: it is not ready, and that is no fault.
        return {
          met: pull.draft ? 'inconclusive' : false,
          reason: 'PENDING_LEFT',
          ...seen,
          facts: { places: { words: places } },
        };
      }),
    ),
  ];
}

function risk(pull: PullRequest, body: BodyRead | undefined): Observation {
  const labels = riskLabels(pull.labels);
  const expected = { words: RISKS };
  if (labels.length === 0) return { met: false, reason: 'RISK_LABEL_MISSING', expected, actual: ABSENT };
  const known = RISKS.filter(each => labels.includes(each));
  if (labels.length > 1 || known.length === 0)
    return { met: false, reason: 'RISK_LABEL_UNFIT', expected, actual: { count: labels.length } };
  if (!body) return UNREAD;
  const said = body.risks.filter(each => each !== known[0]);
  if (said.length > 0)
    return {
      met: false,
      reason: 'RISK_DISAGREES',
      expected: { words: known },
      actual: { words: RISKS.filter(each => body.risks.includes(each)) },
    };
  return { met: true, expected: { words: known }, actual: { words: known } };
}
