import type { PullRequest } from '../github-ports.ts';
import { readBody } from './body.ts';
import { shownRisk } from './labels.ts';
import type { Report } from './report.ts';
import { textQuestions } from './text-questions.ts';

/** Asked of every release PR, of files that only the checkout has. */
const OF_FILES = ['plan', 'workflows', 'packs', 'risk-file'];

/**
 * What a report says that GitHub itself does not. The report comes out of a workflow that the pull request may have changed: whatever can
 * be asked of GitHub without the pull request's code is asked once more by whoever shows it.
 * @param report as it was read
 * @param pull the pull request as GitHub tells it
 * @param by whether it comes from a fork, and the template of the protected branch
 * @returns what differs, in words of this code; undefined if nothing does
 */
export async function contradiction(
  report: Report,
  pull: PullRequest,
  { fork, template }: { readonly fork: boolean; readonly template: string },
): Promise<string | undefined> {
  if (report.fork !== fork) return 'another word on whether it comes from a fork';
  // A fork is given no credential that could ask production.
  if (fork && report.dry_run !== null) return 'a dry run of a fork';
  if (report.draft !== pull.draft) return 'another word on whether it is a draft';
  if (report.risk !== shownRisk(pull.labels)) return 'another risk than the label’s';
  const outcomes = new Map(report.findings.map(({ finding }) => [finding.check, finding.outcome]));
  const asked = textQuestions(pull, readBody(pull.body, template), report.commit);
  // A GO over the checks that are there says nothing of those that are not.
  if ([...OF_FILES, ...asked.map(({ id }) => id)].some(id => !outcomes.has(id))) return 'a check of every release PR left out';
  for (const { id, observe } of asked) {
    const { met } = await observe();
    if (outcomes.get(id) === 'pass' && met !== true) return `a pass of ${id}`;
  }
  return undefined;
}
