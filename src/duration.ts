import { gonogoError } from './errors.ts';

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** The form of a duration in a plan, such as `30s`, `45m`, `8h`, `90d`. */
export const DURATION_PATTERN = '^(0|[1-9][0-9]{0,6})(ms|s|m|h|d)$';
const DURATION = new RegExp(DURATION_PATTERN);

/**
 * Reads a duration of a plan.
 * @param text such as `45m`
 * @returns milliseconds
 * @throws GonogoError `PLAN_INVALID` if the text is not a duration
 */
export function milliseconds(text: string): number {
  const match = DURATION.exec(text);
  const unit = match?.[2] as keyof typeof UNITS | undefined;
  if (!match || !unit) throw gonogoError('PLAN_INVALID', 'a duration is a whole number and ms, s, m, h or d, such as 45m');
  return Number(match[1]) * UNITS[unit];
}

/**
 * Says a duration for people.
 * @param ms milliseconds
 * @returns text such as `45 m`, `1 h 30 m`, `2.5 s`
 */
export function sayDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${Number((ms / 1000).toFixed(1))} s`;
  const seconds = Math.round(ms / 1000);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor((seconds % 86_400) / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ];
  // Two units are enough for people: nobody needs the seconds of a day.
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
