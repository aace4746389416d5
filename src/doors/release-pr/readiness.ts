import { basename } from 'node:path';
import { CODES } from '../../codes.ts';
import { milliseconds } from '../../duration.ts';
import { gonogoError, isGonogoError } from '../../errors.ts';
import { type Sealed, seal } from '../../evidence.ts';
import type { Observation } from '../../finding.ts';
import type { PullRequest } from '../../github-ports.ts';
import type { Loaded } from '../../plan/load.ts';
import type { Plan } from '../../plan/schema/index.ts';
import { gitHistory } from '../../process/git-history.ts';
import { askedQuestions } from '../../release-pr/asked-questions.ts';
import { readBody } from '../../release-pr/body.ts';
import { judge } from '../../release-pr/judge.ts';
import { riskOf, shownRisk } from '../../release-pr/labels.ts';
import { answered, type Question } from '../../release-pr/question.ts';
import { type DryRun, type Report, readDryRun, type Titled, written } from '../../release-pr/report.ts';
import { LARGEST_REPORT, RELEASE_PR_FORM, REPORT_FILE } from '../../release-pr/report-schema.ts';
import { levelOf, type RiskFile } from '../../release-pr/risk-file.ts';
import { textQuestions } from '../../release-pr/text-questions.ts';
import { releasePrComment, releasePrLines } from '../../report/release-pr.ts';
import { releaseChanges } from '../../report/release-pr-changes.ts';
import { exitCode } from '../../verdict.ts';
import { commitHere } from '../commit.ts';
import { type Said, saidOf } from '../said.ts';
import { tool } from '../tool.ts';
import { basePlan, bytesOf, type FileSeen, packsSeen, planSeen, riskSeen, templateText, workflowsSeen } from './files.ts';
import { openPulls, type PullAsk, type PullSide, pullOf, same } from './open.ts';

/** What the readiness of a release PR is read from. */
export interface ReadinessAsk extends PullAsk {
  /** The plan's path. */
  readonly plan: string;
  /** The system; undefined at a terminal, where the plan says it. */
  readonly system: string | undefined;
  readonly riskFile: string;
  /** Folder of a checkout of the base branch, '' if there is none. */
  readonly base: string;
  /** File of the dry run, '' if there is none. */
  readonly dryRun: string;
  /** How long check runs that have not ended are waited for, such as `20m`; '' for not at all. */
  readonly wait: string;
}

const POLL_MS = 30_000;
const LONGEST_ASK_MS = 60_000;
/** What time may mend: a check run that has not begun, or not ended. */
const AWAITED: readonly string[] = ['CHECK_RUN_PENDING', 'CHECK_RUN_MISSING'];

/**
 * Judges the readiness of a release PR. It needs a token that reads, and no account.
 * @param ask which pull request, and the files of the checkout
 * @returns what to tell, with the report and, if the plan could be read, a record of evidence
 * @throws GonogoError those of `openPulls` and `pullOf`
 */
export async function readiness(ask: ReadinessAsk): Promise<Said> {
  const side = await openPulls(ask);
  const pull = await pullOf(side, ask.number);
  const seen = planSeen(ask.plan);
  const { loaded } = seen;
  // Whose release it is, only the plan would say.
  if (!loaded && ask.system === undefined) {
    const { reason } = seen.observation.met === true ? { reason: 'DEFECT' as const } : seen.observation;
    const said = saidOf(gonogoError(reason, `expected a plan without problems, found ${seen.lines.length}`));
    return { ...said, exit: 2, lines: [...seen.lines, ...said.lines], annotations: seen.annotations };
  }
  const system = ask.system ?? loaded?.plan.system ?? '';
  if (loaded && system !== loaded.plan.system) throw gonogoError('USAGE', 'expected the system to be the plan’s, found another');
  if (!/^[a-z][a-z0-9_-]{0,62}$/.test(system)) throw gonogoError('USAGE', 'expected the input system, found none');
  const workflows = loaded ? await workflowsSeen(ask.plan, system) : NOT_ASKED;
  const packs = loaded ? await packsSeen(loaded.plan) : NOT_ASKED;
  const risk: FileSeen & { readonly risk?: RiskFile } = loaded ? riskSeen(ask.riskFile, loaded.plan) : NOT_ASKED;
  const files = [seen, workflows, packs, risk];
  const dry = loaded === undefined ? undefined : dryRunOf(ask.dryRun, { pull, loaded, side });
  const fork = !same(pull.head.repository, side.repositoryName);
  const body = readBody(pull.body, templateText());
  const from = side.clock.now();
  const questions = (): readonly Question[] => [
    fileQuestion('plan', 'The plan holds together', seen),
    fileQuestion('workflows', 'The workflows are as rendered', workflows),
    fileQuestion('packs', 'The smoke packs can be read', packs),
    fileQuestion('risk-file', 'The risk levels are declared', risk),
    ...textQuestions(pull, body, commitHere()),
    ...(risk.risk && loaded
      ? askedQuestions(levelOf(risk.risk, riskOf(pull.labels)), risk.risk.gates, {
          ...{ pull, body, fork, dryRun: dry, clock: side.clock, repository: side.repository },
          reviews: () => side.pulls.reviews(pull.number),
          permission: (login, signal) => side.pulls.permission(login, signal),
          history: gitHistory(process.cwd(), {}),
          roles: loaded.plan.roles,
          signal: AbortSignal.timeout(LONGEST_ASK_MS),
        })
      : []),
  ];
  const findings = await settled(questions, side, ask.wait);
  const { verdict, reason } = judge(findings);
  const base = baseOf(ask, pull);
  const { phases, dropped } = loaded
    ? releaseChanges(loaded.plan, base, new Map(dry?.standing.map(each => [each.switch, each.value])))
    : { phases: [], dropped: 0 };
  const report: Report = {
    form: RELEASE_PR_FORM,
    world: side.world,
    system,
    number: pull.number,
    commit: pull.head.commit,
    base: pull.base.commit,
    plan: loaded?.digest ?? null,
    draft: pull.draft,
    fork,
    risk: shownRisk(pull.labels),
    verdict,
    reason,
    findings,
    phases: [...phases],
    dropped,
    compared: base !== undefined,
    dry_run: dry?.result ?? null,
    run: { id: side.run.id, attempt: side.run.attempt },
    at: side.clock.now(),
  };
  const record = loaded && sealed(report, loaded, side, from);
  const all = findings.map(({ finding }) => finding);
  return {
    exit: exitCode(
      all.map(({ check }) => check),
      all,
    ),
    verdict,
    code: reason,
    lines: [
      ...files.flatMap(({ lines }) => lines),
      ...releasePrLines(report),
      ...(verdict === 'GO' ? [] : [`NO-GO ${reason}: ${CODES[reason].means}`, `  what to do: ${CODES[reason].remedy}`]),
    ],
    summary: releasePrComment(report),
    annotations: files.flatMap(({ annotations }) => annotations),
    outputs: {
      verdict,
      reason,
      ...(loaded ? { 'plan-digest': loaded.digest } : {}),
      ...(record ? { 'evidence-digest': record.digest } : {}),
    },
    files: [
      { name: REPORT_FILE, text: written(report) },
      ...(record ? [{ name: `${system}.release-pr.json`, text: record.text }] : []),
    ],
    json: { report },
  };
}

const NOT_ASKED: FileSeen = {
  observation: { met: 'error', reason: 'NOT_ASKED', expected: { word: 'an answer' }, actual: { word: 'unknown' } },
  lines: [],
  annotations: [],
};

const fileQuestion = (id: string, title: string, { observation }: { readonly observation: Observation }): Question => ({
  id,
  kind: 'release-pr',
  title,
  observe: () => observation,
});

/** Asks until no check run is under way any more, or the time is over. */
async function settled(questions: () => readonly Question[], { clock }: PullSide, wait: string): Promise<readonly Titled[]> {
  const until = clock.now() + (wait === '' ? 0 : milliseconds(wait));
  for (;;) {
    const findings = await answered(questions(), clock);
    const open = findings.filter(({ finding }) => finding.outcome !== 'pass');
    // Where anything else is open, waiting would change nothing.
    const waits = open.length > 0 && open.every(({ finding }) => AWAITED.includes(finding.reason));
    if (!waits || clock.now() + POLL_MS > until) return findings;
    await clock.sleep(POLL_MS);
  }
}

/** A dry run counts for this commit and plan only. */
function dryRunOf(
  path: string,
  { pull, loaded, side }: { readonly pull: PullRequest; readonly loaded: Loaded; readonly side: PullSide },
): DryRun | undefined {
  const bytes = path === '' ? undefined : bytesOf(path, LARGEST_REPORT);
  if (!bytes) return undefined;
  try {
    const read = readDryRun(bytes.toString('utf8'));
    const ours =
      read.commit === pull.head.commit &&
      read.plan === loaded.digest &&
      read.system === loaded.plan.system &&
      read.world === side.world &&
      read.run.id === side.run.id;
    return ours ? read : undefined;
  } catch (thrown) {
    // Not of its form: it is missing, and says so.
    if (isGonogoError(thrown) && thrown.code === 'ARTIFACT_REFUSED') return undefined;
    throw thrown;
  }
}

/** The base only adds a column; the dry run, which must know it, asks for itself. */
function baseOf({ base, plan }: ReadinessAsk, pull: PullRequest): Plan | undefined {
  try {
    return basePlan(base, plan, pull.base.commit);
  } catch (thrown) {
    if (isGonogoError(thrown) && thrown.code === 'BASE_UNKNOWN') return undefined;
    throw thrown;
  }
}

function sealed(report: Report, { digest }: Loaded, { world, run }: PullSide, from: number): Sealed {
  return seal({
    world,
    mode: 'normal',
    system: report.system,
    plan: digest,
    commit: report.commit,
    run: { id: run.id, attempt: run.attempt, job: basename(run.job) },
    tool: tool(process.argv[1]),
    phase: 'release-pr',
    gate: 'release-pr',
    kind: 'release-pr',
    verdict: report.verdict,
    declared: report.findings.map(({ finding }) => finding.check),
    findings: report.findings.map(({ finding }) => finding),
    looks: 1,
    from,
    to: report.at,
    prev: null,
  });
}
