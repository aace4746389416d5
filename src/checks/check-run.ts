import type { FromSchema } from 'json-schema-to-ts';
import type { Facts } from '../finding.ts';
import type { CheckRun } from '../github-ports.ts';
import { ABSENT, word } from '../measure.ts';
import { pathMatches } from '../paths-match.ts';
import { CHECK_BASE } from './common.ts';
import type { CheckKind } from './kind.ts';
import { list, WORDS } from './not-built/words.ts';

const schema = {
  type: 'object',
  description: 'a check run on the commit of this run: completed and successful, nothing else is green',
  additionalProperties: false,
  required: ['kind', 'id', 'name'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'check-run' },
    name: { ...WORDS, description: 'the check run’s name, as GitHub shows it' },
    app: { ...WORDS, description: 'slug of the app that makes it, such as github-actions' },
    if_changed: {
      ...list({ type: 'string', pattern: '^[A-Za-z0-9_.*-][A-Za-z0-9_./*-]*$' } as const),
      description:
        'asked only if a file at one of these paths has changed since the last release; also asked where the history does not tell',
    },
  },
} as const;

/** A check of a check run. */
export type CheckRunCheck = FromSchema<typeof schema>;

/** Conclusions as GitHub writes them (REST API, check runs). */
const CONCLUSIONS = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'stale'];

/** A check run: the newest of each app on exactly this commit. Skipped, neutral and missing are not green. */
export const checkRun: CheckKind<CheckRunCheck, 'repository' | 'history'> = {
  kind: 'check-run',
  schema,
  needs: ['repository', 'history'],
  async observe(check, on, { signal, plan }) {
    const { commit } = plan;
    const expected = word('success', CONCLUSIONS);
    if (commit === undefined) return { met: 'error', reason: 'COMMIT_UNKNOWN', expected, actual: ABSENT };
    const facts: Record<string, Facts[string]> = {};
    if (check.if_changed) {
      const since = await on.history.changedSinceRelease(commit, signal);
      const changed = since?.paths.filter(path => check.if_changed?.some(pattern => pathMatches(pattern, path)));
      facts['history'] = { word: since ? 'known' : 'unknown' };
      if (changed) facts['changed'] = { count: changed.length };
      // Only what is known not to have changed needs no look.
      if (changed?.length === 0) return { met: true, expected: { word: 'unchanged' }, actual: { word: 'unchanged' }, facts };
    }
    const found = await on.repository.checkRuns(commit, check.name, signal);
    const runs = newest(found.filter(each => each.name === check.name && (check.app ?? each.app) === each.app));
    facts['runs'] = { count: runs.length };
    if (runs.length === 0) return { met: false, reason: 'CHECK_RUN_MISSING', expected, actual: ABSENT, facts };
    if (runs.some(each => each.commit !== commit))
      return { met: 'error', reason: 'RESPONSE_INVALID', expected, actual: { word: 'another commit' }, facts };
    const pending = runs.some(each => each.status !== 'completed' || each.conclusion === null);
    const bad = runs.find(each => each.status === 'completed' && each.conclusion !== null && each.conclusion !== 'success');
    if (bad)
      return {
        met: false,
        reason: 'CHECK_RUN_NOT_GREEN',
        expected,
        actual: word(bad.conclusion ?? undefined, CONCLUSIONS),
        facts,
      };
    if (pending) return { met: 'inconclusive', reason: 'CHECK_RUN_PENDING', expected, actual: { word: 'pending' }, facts };
    return { met: true, expected, actual: expected, facts };
  },
};

/** The newest of each app: an older attempt says nothing of the newest. */
function newest(runs: readonly CheckRun[]): readonly CheckRun[] {
  const byApp = new Map<string, CheckRun>();
  for (const run of runs) if ((byApp.get(run.app)?.id ?? 0) < run.id) byApp.set(run.app, run);
  return [...byApp.values()];
}
