import { type WatchedOver, type WatchLook, watchOver } from '../acts/watch-over.ts';
import { canonical } from '../canonical.ts';
import { CODES } from '../codes.ts';
import { sayDuration } from '../duration.ts';
import { findingLine } from '../report/lines.ts';
import { plain, table } from '../report/markdown.ts';
import { questionWords } from '../report/triggers.ts';
import { EXIT } from '../verdict.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/** How long, and what is told meanwhile. */
export interface WatchRunAsk {
  /** ms; 0 looks once. */
  readonly limit: number;
  readonly unlessWatched: boolean;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

const ENDS: Readonly<Record<WatchedOver['end'], string>> = {
  'nothing-to-watch': 'nothing to watch: no phase is done that triggers watch, or another is under way',
  'watched-already': 'somebody else watches',
  'handed-over': 'the next phase has begun',
  'rolled-back': 'the system was rolled back',
  time: 'the time of this watch is over',
  fired: 'a trigger fired',
  blind: 'a trigger could not be told',
};

const clockTime = (at: number): string => new Date(at).toISOString().slice(11, 19);

/**
 * Watches the triggers between two phases, and says what it saw.
 * @param session the open session
 * @param ask how long
 * @returns what to tell
 * @throws GonogoError as `watchOver`
 */
export async function runWatchOver(session: Session, ask: WatchRunAsk): Promise<Said> {
  const { loaded, target, world, run } = session;
  const { plan, digest } = loaded;
  let looks = 0;
  const done = await watchOver({
    plan,
    planDigest: digest,
    target,
    world,
    commit: run.commit,
    limit: ask.limit,
    unlessWatched: ask.unlessWatched,
    signal: ask.signal,
    rollBack: () => target.dispatches.rollback(plan.system, 'a trigger fired while the next phase waited', ask.signal),
    report(look) {
      looks += 1;
      // Hours of watching are told by the first look, every tenth, and every one that is not quiet.
      const loud = look.questions.length > 0 || look.findings.some(({ outcome }) => outcome !== 'pass');
      if (loud || looks % 10 === 1) ask.print(lookLine(look));
    },
  });
  const { watched } = done;
  const bad = done.findings.filter(({ outcome, reason }) => outcome !== 'pass' && reason !== 'WATCHING');
  const words = watched
    ? [
        `watched after ${watched.phase} from ${clockTime(watched.from)} until ${clockTime(watched.until)}: ${watched.looks} looks, ${watched.missed} MISSED, ${watched.holes.length === 0 ? 'no gap' : `${watched.holes.length} gaps of which nothing is known`}`,
      ]
    : [];
  const next =
    done.end !== 'fired'
      ? []
      : [
          done.reason === 'DISPATCH_FAILED'
            ? `rollback.yml could NOT be started: run gonogo rollback, or dispatch rollback.yml for ${plan.system}, now`
            : `rollback.yml was started for ${plan.system}`,
        ];
  const { means, remedy } = CODES[done.reason];
  return {
    exit: done.verdict === 'GO' ? EXIT.go : done.end === 'blind' ? EXIT.unknown : EXIT.noGo,
    verdict: done.verdict,
    code: done.reason,
    lines: [
      `${done.verdict}${done.verdict === 'GO' ? ' ' : ` ${done.reason}:`} ${ENDS[done.end]}${done.fired ? ` (${done.fired.trigger}, ${done.fired.reason})` : ''}`,
      ...[...words, ...next].map(line => `  ${line}`),
      ...bad.map(finding => `  ${findingLine(finding)}`),
      ...(done.verdict === 'GO' ? [] : [`  what it means: ${means}`, `  what to do: ${remedy}`]),
    ],
    summary: [
      `## ${done.verdict === 'GO' ? '✅' : '⛔ NO-GO —'} Watch between phases: ${plain(ENDS[done.end])}`,
      '',
      ...(world === 'rehearsal' ? ['REHEARSAL', ''] : []),
      ...[...words, ...next].flatMap(line => [plain(line), '']),
      ...table(
        ['trigger’s check', 'outcome', 'reason'],
        done.findings.map(({ check, outcome, reason }) => [check, outcome, reason]),
      ),
    ].join('\n'),
    outputs: { verdict: done.verdict, reason: done.reason },
    files: [
      {
        name: `${plan.system}.${watched?.phase ?? 'none'}.watched.json`,
        text: canonical({ end: done.end, reason: done.reason, ...(watched ? { watched: { ...watched, texts: {} } } : {}) }),
      },
    ],
    json: { end: done.end, watched: watched ?? null, fired: done.fired ?? null, findings: done.findings },
  };
}

function lookLine({ phase, watched, findings, questions, at }: WatchLook): string {
  const quiet = findings.filter(({ outcome }) => outcome === 'pass').length;
  return [
    `… after ${phase}: look ${watched.looks}, ${quiet} of ${findings.length} triggers quiet, known until ${clockTime(watched.until)}`,
    ...(watched.missed === 0 ? [] : [`${watched.missed} looks MISSED`]),
    ...questionWords(questions, at),
    ...findings.filter(({ outcome }) => outcome !== 'pass').map(({ check, outcome, reason }) => `${check} ${outcome} ${reason}`),
    ...(watched.until === at ? [] : [`nothing known for ${sayDuration(at - watched.until)}`]),
  ].join(' · ');
}
