import type { Plan } from '../../plan/schema/index.ts';
import type { RunnerEvent } from '../runner/ports.ts';
import type { Screen } from './screen.ts';

const LOOK = /^… (\S+): look (\d+) of (\d+): (.*)$/;
const REASON = /^NO-GO\s+(?:phase \S+ )?([A-Z][A-Z_]+)\b/;
const BAR = 24;

/** Tells a rehearsal as it goes, and remembers the first reason of a NO-GO. */
export interface Reporter {
  report(event: RunnerEvent): void;
  /** The reason code of the first NO-GO, if there was one. */
  reason(): string | undefined;
}

/**
 * A reporter on a screen.
 * @param screen where it is watched
 * @param plan for the titles of phases
 * @returns the reporter
 */
export function reporter(screen: Screen, plan: Plan): Reporter {
  let reason: string | undefined;
  const titles = new Map(plan.phases.map(phase => [`phase-${phase.id}`, phase.title]));
  return {
    reason: () => reason,
    report(event) {
      switch (event.type) {
        case 'job-started':
          if (beside(event.job)) {
            screen.line(`◌ ${event.name}: begins, beside what follows`);
            break;
          }
          screen.line('');
          screen.line(
            `● ${titles.get(event.job) ?? event.name}${event.environment === undefined ? '' : `  [environment ${event.environment}]`}`,
          );
          break;
        case 'job-skipped':
          screen.line(`○ ${titles.get(event.job) ?? event.name}: not run`);
          break;
        case 'output-line': {
          const found = REASON.exec(event.line.trim());
          // A watch beside the others ends with the rehearsal: that is no reason.
          const isEnd = beside(event.job) && found?.[1] === 'INTERRUPTED';
          if (!isEnd) reason ??= found?.[1];
          if (beside(event.job)) besideLine(screen, event.job, event.line);
          else lookLine(screen, event.line);
          break;
        }
        case 'annotation': {
          const code = /^NO-GO ([A-Z_]+)$/.exec(event.annotation.message);
          if (!beside(event.job) || code?.[1] !== 'INTERRUPTED') reason ??= code?.[1];
          break;
        }
        case 'step-finished':
          if (!beside(event.job) && (event.outcome === 'failure' || event.outcome === 'cancelled'))
            screen.line(`  step ${event.name} (${event.phase}): ${event.outcome}`);
          break;
        default:
          break;
      }
    },
  };
}

/** A job that goes on beside the others. */
const beside = (job: string): boolean => job.startsWith('watch-');

/** What it says stands between the lines of the others, so each line says whose it is. */
function besideLine(screen: Screen, job: string, line: string): void {
  if (line.trim() !== '') screen.line(`  [${job}] ${line.replace(/^… /, '').trim()}`);
}

/** How far a report of real traffic has come, as its phase says it. */
const REPORT = /^… (\S+): (report \S+): (page|batch) (\d+)(?: of (\d+))?, (.*)$/;

/** A report's batches: a moving bar on a terminal; without one, the first, every fifth and the last. */
function reportLine(screen: Screen, line: string): boolean {
  const [, gate = '', report = '', stage = '', count = '', of, rest = ''] = REPORT.exec(line) ?? [];
  if (gate === '') return false;
  const whole = of === undefined ? '' : ` of ${of}`;
  const text = `  … ${gate}${of === undefined ? '' : ` ${bar(count, of)}`} ${report}: ${stage} ${count}${whole}, ${rest}`;
  if (screen.tty && count !== of) screen.status(text);
  else if (count === '1' || count === of || Number(count) % 5 === 0) screen.line(text);
  return true;
}

function bar(done: string, of: string): string {
  const full = Math.min(BAR, Math.round((Number(done) / Number(of)) * BAR));
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
}

/** A window's looks: a moving bar on a terminal; without one, the first, every tenth and the last. */
function lookLine(screen: Screen, line: string): void {
  const look = LOOK.exec(line);
  if (!look) {
    if (!reportLine(screen, line)) screen.line(`  ${line}`);
    return;
  }
  const [, gate = '', tick = '', of = '', rest = ''] = look;
  const text = `  … ${gate} ${bar(tick, of)} look ${tick} of ${of}: ${rest}`;
  if (screen.tty && tick !== of) screen.status(text);
  else if (tick === '1' || tick === of || Number(tick) % 10 === 0) screen.line(text);
}
