import { type CareLook, type HypercareDone, hypercare } from '../acts/hypercare.ts';
import { canonical } from '../canonical.ts';
import { CODES } from '../codes.ts';
import { sayDuration } from '../duration.ts';
import { say } from '../measure.ts';
import { gateSummary } from '../report/gate-summary.ts';
import { findingLine } from '../report/lines.ts';
import { plain, table } from '../report/markdown.ts';
import { EXIT } from '../verdict.ts';
import { fileOf } from './run-gates.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/** How long, and what is told meanwhile. */
export interface CareRunAsk {
  /** ms; 0 looks once. */
  readonly limit: number;
  /** Looks even if none is due. */
  readonly now: boolean;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

const ENDS: Readonly<Record<HypercareDone['end'], string>> = {
  'nothing-to-watch': 'nothing to watch: the cutover is not complete, or was rolled back, or the plan has no hypercare',
  'not-due': 'the next look is not due yet',
  over: 'hypercare is over, and its reports are written',
  looked: 'looked',
};

/**
 * Looks after a system that has gone live, and says what it saw.
 * @param session the open session
 * @param ask how long
 * @returns what to tell
 * @throws GonogoError as `hypercare`
 */
export async function runHypercare(session: Session, ask: CareRunAsk): Promise<Said> {
  const { loaded, target, world, run } = session;
  const { plan, digest } = loaded;
  const done = await hypercare({
    plan,
    planDigest: digest,
    target,
    world,
    commit: run.commit,
    run: { id: run.id, attempt: run.attempt, job: run.job },
    tool: session.tool,
    limit: ask.limit,
    now: ask.now,
    signal: ask.signal,
    report(look) {
      // A day of looks is told by the first, every tenth, each that is not quiet, and each report.
      if (look.verdict === 'NO-GO' || look.closed !== undefined || look.cared.looks % 10 === 1) ask.print(lookLine(look));
    },
  });
  const last = done.looks.at(-1);
  const bad = last?.findings.filter(({ outcome, reason }) => outcome !== 'pass' && reason !== 'WATCHING') ?? [];
  const { means, remedy } = CODES[done.reason];
  const measured =
    done.reason === 'HYPERCARE_FAILED' || done.looks.some(({ findings }) => findings.some(({ outcome }) => outcome === 'fail'));
  const words = [
    ...(last ? [careWords(last)] : []),
    ...(done.end === 'over' && done.verdict === 'NO-GO' ? ['a report of it was NO-GO, and that stands: see its record'] : []),
    ...(last ? Object.entries(last.cared.reports).map(([at, verdict]) => `report after ${at}: ${verdict}`) : []),
    ...(done.next === undefined ? [] : [`the next look is due at ${new Date(done.next).toISOString()}`]),
    ...(done.verdict === 'NO-GO' ? [`to take it back: dispatch rollback.yml for ${plan.system}, or gonogo rollback`] : []),
  ];
  return {
    exit: done.verdict === 'GO' ? EXIT.go : measured ? EXIT.noGo : EXIT.unknown,
    verdict: done.verdict,
    code: done.reason,
    lines: [
      `${done.verdict}${done.verdict === 'GO' ? ' ' : ` ${done.reason}:`} hypercare: ${ENDS[done.end]}`,
      ...words.map(line => `  ${line}`),
      ...bad.map(finding => `  ${findingLine(finding)}`),
      ...(done.verdict === 'GO' ? [] : [`  what it means: ${means}`, `  what to do: ${remedy}`]),
    ],
    summary: summaryOf(session, done, words),
    outputs: { verdict: done.verdict, reason: done.reason },
    files: [
      {
        name: `${plan.system}.hypercare.json`,
        text: canonical({ end: done.end, reason: done.reason, looks: done.looks.map(fileLook) }),
      },
      ...done.records.map(fileOf),
    ],
    json: { end: done.end, looks: done.looks.map(fileLook), records: done.records.map(({ evidence }) => evidence) },
  };
}

/** A look without what checks remember. */
function fileLook({ at, verdict, findings, cared, closed }: CareLook): object {
  const { texts: _, ...known } = cared;
  return { at, verdict, findings, cared: known, ...(closed === undefined ? {} : { closed }) };
}

function careWords({ since, cared }: CareLook): string {
  const holes = cared.holes.length === 0 ? 'no gap' : `${cared.holes.length} gaps of which nothing is known`;
  const failed = cared.failed.length === 0 ? '' : `, bad at some look: ${cared.failed.join(', ')}`;
  return `${sayDuration(since)} since ${cared.phase} was done: ${cared.looks} looks, ${cared.missed} MISSED, ${holes}${failed}`;
}

function lookLine({ verdict, findings, cared, since, closed }: CareLook): string {
  const open = findings.filter(({ reason }) => reason === 'WATCHING').length;
  const passed = findings.filter(({ outcome }) => outcome === 'pass').length;
  return [
    `… hypercare: look ${cared.looks}, ${sayDuration(since)} after the go-live: ${closed === undefined ? '' : `report after ${closed}: `}${verdict}, ${passed} of ${findings.length} passed${open === 0 ? '' : `, ${open} watched`}`,
    ...(cared.missed === 0 ? [] : [`${cared.missed} looks MISSED`]),
    ...findings
      .filter(({ outcome, reason }) => outcome !== 'pass' && reason !== 'WATCHING')
      .map(({ check, outcome, reason }) => `${check} ${outcome} ${reason}`),
  ].join(' · ');
}

function summaryOf({ loaded, world }: Session, done: HypercareDone, words: readonly string[]): string {
  const { plan } = loaded;
  const last = done.looks.at(-1);
  return [
    `## ${done.verdict === 'GO' ? '✅' : '⛔ NO-GO —'} Hypercare of ${plain(plan.title)}: ${plain(ENDS[done.end])}`,
    '',
    ...(world === 'rehearsal' ? ['REHEARSAL', ''] : []),
    ...(done.verdict === 'GO'
      ? []
      : [`**\`${done.reason}\`**: ${plain(CODES[done.reason].means)} ${plain(CODES[done.reason].remedy)}`, '']),
    ...words.flatMap(line => [plain(line), '']),
    ...(last
      ? table(
          ['check', 'outcome', 'found', 'reason'],
          last.findings.map(({ check, outcome, actual, reason }) => [
            check,
            reason === 'WATCHING' ? 'watched' : outcome,
            say(actual),
            reason,
          ]),
        )
      : []),
    '',
    ...done.records.slice(-1).map(({ evidence, digest }) => gateSummary(evidence, plan, { digest })),
  ].join('\n');
}
