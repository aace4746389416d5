import type { Plan } from '../plan/schema/index.ts';
import type { Fault } from '../stand-in/faults.ts';
import type { Scenario } from '../stand-in/scenarios.ts';
import type { Options } from './options.ts';
import type { Played } from './play.ts';
import { type Standing, sameStanding, unsafe } from './standing.ts';

/** What there is to judge. */
export interface JudgeAsk {
  readonly options: Options;
  readonly plan: Plan;
  readonly fault: Fault | undefined;
  readonly scenario: Scenario | undefined;
  readonly played: Played;
  /** Before the first job of this rehearsal. */
  readonly before: Standing;
  readonly now: Standing;
}

/**
 * The end of a rehearsal: its verdict, and whether production stands as it must, as the world itself says.
 * @param ask what was played and what stands
 * @returns lines and the exit code
 */
export function judge({ options, plan, fault, played, before, now }: JudgeAsk): {
  readonly lines: readonly string[];
  readonly exit: number;
} {
  const wrong = unsafe(plan, now, played.first);
  const standsAs = (end: 'undo' | 'rollback' | 'untouched'): boolean =>
    end === 'rollback' ? wrong.length === 0 : sameStanding(now, played.phaseBegan ?? before);
  if (options.act === 'rollback') {
    const safe = played.exit === 0 && (options.scope !== 'all' || wrong.length === 0);
    return {
      lines: [
        safe
          ? 'SAFE  every switch in scope is at its safe value; the stand-in production says the same'
          : `NO-GO  not safe: ${wrong.join(', ') || 'see above'}`,
      ],
      exit: safe ? 0 : Math.max(1, played.exit),
    };
  }
  if (played.go) {
    const whole = played.passed.includes(plan.phases.at(-1)?.id ?? '') ? '; production is at full scale' : '';
    return { lines: [`GO  ${played.passed.join(', ')} done${whole}`], exit: 0 };
  }
  const reason = played.reason ?? 'NO-GO';
  const ends: string[] = [];
  if (wrong.length === 0) ends.push('every switch is safe');
  if (sameStanding(now, before)) ends.push('production stands as before the rehearsal');
  else if (played.phaseBegan && sameStanding(now, played.phaseBegan)) ends.push('production stands as before the phase');
  const lines = [`NO-GO  ${reason}${ends.length > 0 ? `; ${ends.join(', ')}` : ''}`];
  if (fault)
    lines.push(
      `  the fault declares the end state “${fault.expect.end}”: ${standsAs(fault.expect.end) ? 'production stands so' : 'production does NOT stand so'}`,
    );
  lines.push('  what to do: read the findings above, or `node dist/index.js explain <code>`');
  return { lines, exit: Math.max(1, played.exit) };
}
