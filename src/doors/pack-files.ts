import { canonical } from '../canonical.ts';
import { junit, tap } from '../pack/junit.ts';
import type { CaseResult, Judged, PackResult } from '../pack/result.ts';
import { caseLines, packLines } from '../pack/say.ts';
import type { PackEnded, Session } from './session.ts';

/** The reports of a pack, each by the end of its file's name. */
const REPORTS: readonly (readonly [end: string, render: (ended: PackEnded) => string])[] = [
  ['json', canonical],
  ['junit.xml', ({ result }) => junit(result)],
  ['tap', ({ result }) => tap(result)],
];

/** What a terminal is shown of a pack. */
const onTerminal = ({ result }: PackEnded): string => [...result.cases.flatMap(caseLines), ...packLines(result)].join('\n');

/** The name of a pack in a file's name. */
const nameOf = ({ result }: PackEnded, index: number): string => `pack.${index + 1}.${result.pack}`;

/**
 * The reports of smoke packs: canonical JSON, and from it JUnit XML and TAP. First each of them is given a pack whose every text is
 * the planted secret: one that writes a secret in a way that the redactor does not know writes nothing. What comes out still has to
 * pass `redacted`, as all files do.
 * @param session whose packs have ended
 * @returns files, none if no pack was run; the redactor has `failed` where one could not be told
 */
export function packFiles(
  session: Pick<Session, 'packs' | 'redactor' | 'planted'>,
): readonly { readonly name: string; readonly text: string }[] {
  const { packs, redactor, planted } = session;
  if (packs.length === 0) return [];
  const probe = { file: planted.line, result: probeOf(planted.values) };
  for (const render of [...REPORTS.map(([, each]) => each), onTerminal]) redactor.scrub(render(probe));
  return packs.flatMap((each, index) => {
    const clean = withoutValues(redactor, each);
    return REPORTS.map(([end, render]) => ({
      name: `${nameOf(each, index)}.${end}`,
      text: render(clean),
    }));
  });
}

/** Values go before anything is formatted: a report cannot encode what it is not given. */
function withoutValues(redactor: Session['redactor'], ended: PackEnded): PackEnded {
  const { result } = ended;
  // Only what is shown of an answer: the rest is the pack's own words, and is blotted out as a text.
  const texts = (one: Judged): Judged => {
    const { expected, found } = one;
    if (expected === undefined || found === undefined) return one;
    return { ...one, expected: redactor.scrub(expected), found: redactor.scrub(found) };
  };
  const cases = result.cases.map(one =>
    one.steps.some(({ judged }) => judged.some(({ found }) => found !== undefined))
      ? { ...one, steps: one.steps.map(step => ({ ...step, judged: step.judged.map(texts) })) }
      : one,
  );
  return { ...ended, result: { ...result, cases } };
}

/** A pack whose every text is one of these. */
function probeOf(texts: readonly string[]): PackResult {
  const ends = { flaky: false, ms: 0 } as const;
  const cases = texts.flatMap((text): readonly CaseResult[] => {
    const judged = [{ what: text, judgement: 'not met', expected: JSON.stringify(text), found: JSON.stringify([text]) }] as const;
    const failed = { id: text, outcome: 'fail', reason: 'NOT_MET', attempts: 2, ms: 0, judged, captured: [text] } as const;
    const blocked = { ...failed, outcome: 'error', reason: 'BLOCKED', blocked: text, judged: [] } as const;
    return [
      { id: text, outcome: 'fail', reason: 'NOT_MET', ...ends, steps: [failed, blocked] },
      { id: text, outcome: 'error', reason: 'RESPONSE_INVALID', ...ends, steps: [failed] },
      { id: text, outcome: 'pass', reason: 'MET', ...ends, flaky: true, steps: [{ ...failed, outcome: 'pass' }] },
    ];
  });
  const [pack = ''] = texts;
  return { pack, outcome: 'fail', reason: 'NOT_MET', checks: 0, minChecks: 1, from: 0, to: 0, cases };
}
