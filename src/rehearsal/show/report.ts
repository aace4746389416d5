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
          reason ??= found?.[1];
          lookLine(screen, event.line);
          break;
        }
        case 'annotation': {
          const code = /^NO-GO ([A-Z_]+)$/.exec(event.annotation.message);
          reason ??= code?.[1];
          break;
        }
        case 'step-finished':
          if (event.outcome === 'failure' || event.outcome === 'cancelled')
            screen.line(`  step ${event.name} (${event.phase}): ${event.outcome}`);
          break;
        default:
          break;
      }
    },
  };
}

/** A window's looks: a moving bar on a terminal; without one, the first, every tenth and the last. */
function lookLine(screen: Screen, line: string): void {
  const look = LOOK.exec(line);
  if (!look) {
    screen.line(`  ${line}`);
    return;
  }
  const [, gate = '', tick = '', of = '', rest = ''] = look;
  const done = Math.round((Number(tick) / Number(of)) * BAR);
  const text = `  … ${gate} ${'█'.repeat(done)}${'░'.repeat(BAR - done)} look ${tick} of ${of}: ${rest}`;
  if (screen.tty && tick !== of) screen.status(text);
  else if (tick === '1' || tick === of || Number(tick) % 10 === 0) screen.line(text);
}
