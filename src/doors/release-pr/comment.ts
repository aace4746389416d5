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
  const writer = writerOf(ask, side);
  const lines: string[] = [];
  let wrong: Said | undefined;
  for (const system of systems) {
    try {
      lines.push(`${system}: ${await one(ask, side, writer, system)}`);
    } catch (thrown) {
      wrong ??= saidOf(thrown);
      const { code } = asGonogoError(thrown);
      lines.push(`${system}: NO-GO ${code}`);
      try {
        const stood = await writer.withdraw(system, code);
        if (stood !== undefined) lines.push(`${system}: ${stood}`);
      } catch (again) {
        wrong ??= saidOf(again);
        lines.push(`${system}: COMMENT_FAILED: what stands there could not be withdrawn (${asGonogoError(again).code})`);
      }
    }
  }
  if (wrong) return { ...wrong, lines: [...lines, ...wrong.lines] };
  return { exit: 0, verdict: 'GO', code: 'MET', lines, outputs: { verdict: 'GO', reason: 'MET' }, files: [], json: {} };
}

async function one(ask: CommentAsk, side: PullSide, writer: Writer, system: string): Promise<string> {
  const path = join(ask.folder, `release-pr-${system}`, REPORT_FILE);
  const bytes = bytesOf(path, Number.MAX_SAFE_INTEGER);
  if (!bytes) return `no report; ${(await writer.withdraw(system)) ?? 'so it is no release PR of this system'}`;
  if (bytes.byteLength > LARGEST_REPORT) throw gonogoError('ARTIFACT_REFUSED', 'expected a report, found a larger file');
  const report = readReport(bytes.toString('utf8'));
  await belongs(ask, side, system, report);
  const result = await writer.write(system, report.number, releasePrComment(report));
  return result === 'kept' ? 'a newer run has commented already' : `${result}: ${headline(report)}`;
}

/** What writes comments of one run. */
interface Writer {
  write(system: string, number: number, text: string, more?: { readonly standing: true }): Promise<Upserted>;
  /** Writes over comments that stand; tells what became of them, undefined where none stood. */
  withdraw(system: string, code?: Code): Promise<string | undefined>;
}

function writerOf({ headCommit, headRepository, headRun }: CommentAsk, { comments, pulls }: PullSide): Writer {
  let found: ReturnType<PullSide['pulls']['openAt']> | undefined;
  const write: Writer['write'] = (system, number, text, more) =>
    comments.upsertComment(number, markerOf(system), `<!-- run ${headRun} -->\n${text}`, {
      keep: standing => isNewer(standing, headRun),
      ...more,
    });
  return {
    write,
    // An earlier run's GO must not be taken for that of one that told nothing. GitHub says which pull requests are meant, since there is
    // no report that could: all of this head, for a run does not say which of several it was for.
    async withdraw(system, code) {
      found ??= pulls.openAt(headCommit);
      const results: Upserted[] = [];
      for (const { number, head } of await found)
        if (same(head.repository, headRepository))
          results.push(await write(system, number, withdrawnComment(system, code), { standing: true }));
      if (results.some(result => result === 'edited' || result === 'unchanged')) return 'the comment that stood says NO-GO now';
      return results.includes('kept') ? 'a newer run has commented already' : undefined;
    },
  };
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
