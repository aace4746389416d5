import { join } from 'node:path';
import type { Code } from '../../codes.ts';
import { asGonogoError, gonogoError } from '../../errors.ts';
import type { Upserted } from '../../github-ports.ts';
import { contradiction } from '../../release-pr/contradicted.ts';
import { type Report, readReport } from '../../release-pr/report.ts';
import { LARGEST_REPORT, REPORT_FILE } from '../../release-pr/report-schema.ts';
import { headline, markerOf, releasePrComment, withdrawnComment } from '../../report/release-pr.ts';
import { type Said, saidOf } from '../said.ts';
import { bytesOf, templateText } from './files.ts';
import { openPulls, type PullAsk, type PullSide, pullOf, same } from './open.ts';

/** What is told by GitHub of the run whose artifacts were downloaded; nothing of it comes from them. */
export interface CommentAsk extends Omit<PullAsk, 'number'> {
  /** Folder with one folder an artifact, `release-pr-<system>`. */
  readonly folder: string;
  /** Systems that may have a comment, by spaces. */
  readonly systems: string;
  readonly headCommit: string;
  readonly headRepository: string;
  /** The run and its attempt, such as `123.1`. */
  readonly headRun: string;
}

/**
 * Writes one comment a system on the release PR, and writes it anew from then on. The artifacts are data: a report is shown only if it
 * is of the published form, about the run's own commit and repository as GitHub tells them, and the newest.
 * @param ask where the artifacts are and which run they are from
 * @returns what to tell; NO-GO if any artifact was refused
 * @throws GonogoError those of `openPulls`, and `USAGE` for facts of the run that are not of their form
 */
export async function commentOn(ask: CommentAsk): Promise<Said> {
  const systems = ask.systems.split(/\s+/).filter(each => each !== '');
  if (
    systems.length === 0 ||
    !systems.every(each => /^[a-z][a-z0-9_-]{0,62}$/.test(each)) ||
    !/^[0-9a-f]{40}$/.test(ask.headCommit) ||
    !/^[\w.-]+\/[\w.-]+$/.test(ask.headRepository) ||
    !/^[0-9]{1,20}\.[0-9]{1,6}$/.test(ask.headRun)
  )
    throw gonogoError(
      'USAGE',
      'expected system, head-sha, head-repository and head-run as GitHub tells them, found something else',
    );
  const side = await openPulls(ask);
  const lines: string[] = [];
  let wrong: Said | undefined;
  for (const system of systems) {
    try {
      lines.push(`${system}: ${await one(ask, side, system)}`);
    } catch (thrown) {
      wrong ??= saidOf(thrown);
      const { code } = asGonogoError(thrown);
      lines.push(`${system}: NO-GO ${code}`);
      try {
        if ((await withdraw(ask, side, system, code)) !== 'none') lines.push(`${system}: the comment says so`);
      } catch (again) {
        lines.push(`${system}: COMMENT_FAILED: what stands there could not be withdrawn (${asGonogoError(again).code})`);
      }
    }
  }
  if (wrong) return { ...wrong, lines: [...lines, ...wrong.lines] };
  return { exit: 0, verdict: 'GO', code: 'MET', lines, outputs: { verdict: 'GO', reason: 'MET' }, files: [], json: {} };
}

async function one(ask: CommentAsk, side: PullSide, system: string): Promise<string> {
  const path = join(ask.folder, `release-pr-${system}`, REPORT_FILE);
  const bytes = bytesOf(path, Number.MAX_SAFE_INTEGER);
  if (!bytes)
    return (await withdraw(ask, side, system)) === 'none'
      ? 'no report, so it is no release PR of this system'
      : 'no report: the comment that stood says NO-GO';
  if (bytes.byteLength > LARGEST_REPORT) throw gonogoError('ARTIFACT_REFUSED', 'expected a report, found a larger file');
  const report = readReport(bytes.toString('utf8'));
  await belongs(ask, side, system, report);
  const result = await write(ask, side, system, { number: report.number, text: releasePrComment(report) });
  return result === 'kept' ? 'a newer run has commented already' : `${result}: ${headline(report)}`;
}

const write = (
  { headRun }: CommentAsk,
  { comments }: PullSide,
  system: string,
  { number, text, ...more }: { readonly number: number; readonly text: string; readonly standing?: true },
): Promise<Upserted> =>
  comments.upsertComment(number, markerOf(system), `<!-- run ${headRun} -->\n${text}`, {
    keep: standing => isNewer(standing, headRun),
    ...more,
  });

/**
 * Writes over a comment that stands, in all the pull requests of the run's commit: an earlier run's GO must not be taken for that of
 * one that told nothing. GitHub says which they are, since there is no report that could.
 */
async function withdraw(ask: CommentAsk, side: PullSide, system: string, code?: Code): Promise<Upserted> {
  let done: Upserted = 'none';
  for (const number of await side.comments.pullRequestsOf(ask.headCommit)) {
    const { open, head } = await pullOf(side, String(number));
    if (!open || head.commit !== ask.headCommit || !same(head.repository, ask.headRepository)) continue;
    const result = await write(ask, side, system, { number, text: withdrawnComment(system, code), standing: true });
    if (result !== 'none') done = result;
  }
  return done;
}

/** The artifact's number is a question to GitHub and no answer. */
async function belongs(ask: CommentAsk, side: PullSide, system: string, report: Report): Promise<void> {
  const refuse = (found: string) => gonogoError('PR_OTHER', `expected a report of the run that was told, found ${found}`);
  if (report.system !== system) throw refuse('another system');
  if (report.commit !== ask.headCommit) throw refuse('another commit');
  if (report.run.id !== ask.headRun.split('.')[0]) throw refuse('another run');
  if (report.world !== side.world) throw gonogoError('WORLD_OTHER', 'expected a report of this world, found one of the other');
  const pull = await pullOf(side, String(report.number));
  if (pull.head.commit !== ask.headCommit) throw refuse('a pull request whose head is another commit');
  if (!same(pull.head.repository, ask.headRepository)) throw refuse('a pull request from another repository');
  const by = { fork: !same(pull.head.repository, side.repositoryName), template: templateText() };
  const differs = await contradiction(report, pull, by);
  if (differs !== undefined) throw gonogoError('REPORT_CONTRADICTED', `expected a report of what GitHub says, found ${differs}`);
}

/** The run stands below the marker: nothing that a report brings can stand before it. */
function isNewer(standing: string, run: string): boolean {
  const [id, attempt] = /^[^\n]*\n<!-- run ([0-9]+)\.([0-9]+) -->/.exec(standing)?.slice(1).map(BigInt) ?? [];
  const [ownId = 0n, ownAttempt = 0n] = run.split('.').map(BigInt);
  if (id === undefined || attempt === undefined) return false;
  return id > ownId || (id === ownId && attempt > ownAttempt);
}
