import type { Found, Rule } from './rule.ts';

/** A release's window ends after it begins, and only a named branch can be frozen. */
export const release: Rule = {
  name: 'release',
  reason: 'A window that never opens refuses every job, and a branch without a name cannot be found frozen.',
  check(plan) {
    const found: Found[] = [];
    const { window, frozen, branch } = plan.release ?? {};
    if (window !== undefined) {
      for (const end of ['from', 'until'] as const) {
        if (isDay(window[end])) continue;
        found.push({
          path: ['release', 'window', end],
          message: `expected a day and time that exist, found ${window[end]}; correct it`,
        });
      }
      if (found.length === 0 && Date.parse(window.until) <= Date.parse(window.from))
        found.push({
          path: ['release', 'window', 'until'],
          message: `expected the window to end after ${window.from}, found ${window.until}; correct it`,
        });
    }
    if (frozen === true && branch === undefined)
      found.push({
        path: ['release', 'frozen'],
        message: 'expected a frozen release to name its branch, found none; add branch',
      });
    return found;
  },
};

/** JavaScript takes the 30th of February for the 2nd of March. */
function isDay(text: string): boolean {
  const ms = Date.parse(text);
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 16) === text.slice(0, 16);
}
