import { CODES } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import type { Entry } from '../journal/entries.ts';
import { type RollbackAbout, rollbackComment } from '../report/rollback-about.ts';
import type { RollbackDone } from '../rollback/ask.ts';
import type { Told } from './incident.ts';
import type { Session } from './session.ts';

/** So long may all of it take, ms of real time. */
const TELL_MS = 15_000;
/** More are no release. */
const MOST = 3;

/**
 * Comments on the pull requests that brought the commit of the cutover. One comment a cutover and scope: a repeated rollback
 * edits it.
 * @param session the open session
 * @param done how the rollback ended
 * @param about what stands around it
 * @param told what the journal says
 * @returns lines for people: what was told, or why nobody was; it never throws and changes no verdict
 */
export async function tellPullRequests(
  session: Session,
  done: RollbackDone,
  about: RollbackAbout,
  { cutover, entries }: Told,
): Promise<readonly string[]> {
  const { loaded, target, run, redactor } = session;
  const { plan } = loaded;
  const signal = AbortSignal.timeout(TELL_MS);
  const commit = commitOf(entries) ?? run.commit;
  try {
    const found = await target.comments.pullRequestsOf(commit, signal);
    if (found.length === 0) return [`  no pull request brought commit ${commit.slice(0, 12)}: nobody was told there`];
    const marker = `<!-- gonogo:rollback:${plan.system}:${cutover === 'unknown' ? run.id : cutover}:${about.scope} -->`;
    const body = redactor.scrub(rollbackComment(plan, done, about, entries));
    const lines: string[] = [];
    for (const number of found.slice(-MOST)) {
      const result = await target.comments.upsertComment(number, marker, body, { signal });
      lines.push(`  pull request #${number}: comment ${result}`);
    }
    return lines;
  } catch (thrown) {
    const { code } = asGonogoError(thrown);
    // Without a token that has been said of the runs already.
    if (code === 'GITHUB_UNKNOWN') return [];
    return [
      `  COMMENT_FAILED: the pull request of the release could not be told (${code})`,
      `  what to do: ${CODES.COMMENT_FAILED.remedy}`,
    ];
  }
}

/** The commit of the cutover: that of its newest phase. */
function commitOf(entries: readonly Entry[]): string | undefined {
  const commit = entries.findLast(({ type }) => type === 'phase-begun')?.commit;
  return commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined;
}
