import { rollbackRecord } from '../acts/phase-record.ts';
import type { RollbackDone } from '../acts/roll-back.ts';
import { runGate } from '../acts/run-gate.ts';
import { CODES, type Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import type { Sealed } from '../evidence.ts';
import { keepHead } from '../journal/heads.ts';
import { gateSummary } from '../report/gate-summary.ts';
import { gateLines } from '../report/lines.ts';
import { plain } from '../report/markdown.ts';
import { rollbackLines, rollbackSummary } from '../report/phase.ts';
import { type RollbackAbout, stoppedLines } from '../report/rollback-about.ts';
import type { Stopped } from '../rollback/stop-cutover.ts';
import { callerName } from './caller-name.ts';
import { documentsOf, toldBy } from './incident.ts';
import { fileOf } from './run-gates.ts';
import type { RollbackRunAsk } from './run-rollback.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';
import { tellPullRequests } from './tell-pull-requests.ts';

/**
 * What follows a rollback: its record, the gates after it, and what to tell.
 * @param session the open session
 * @param ask what was rolled back
 * @param done how it ended
 * @param beside when it began, ms since the epoch, and what became of the cutover's runs
 * @returns what to tell
 */
export async function rolledBack(
  session: Session,
  ask: RollbackRunAsk,
  done: RollbackDone,
  beside: { readonly from: number; readonly stopped?: Stopped },
): Promise<Said> {
  const { loaded, target, world, run, clock } = session;
  const { plan, digest: planDigest } = loaded;
  const { from, stopped } = beside;
  const who = { id: run.id, attempt: run.attempt, job: run.job };
  const base = {
    world,
    mode: ask.mode,
    ...(ask.breakGlass === undefined ? {} : { break_glass: ask.breakGlass }),
    system: plan.system,
    plan: planDigest,
    commit: run.commit,
    run: who,
    tool: session.tool,
    prev: null,
    from,
    to: clock.now(),
  } as const;
  const caller = await identify(session);
  const by = run.actor === undefined ? caller.name : `github/${run.actor}`;
  const link = ask.incident?.link;
  const astray = wrongAccount(session, caller);
  const about: RollbackAbout = {
    ...(astray === undefined ? {} : { astray }),
    ...{ scope: ask.only?.join(', ') ?? 'all', at: from, rehearsed: world === 'rehearsal' },
    run: { id: run.id, ...(run.url === undefined ? {} : { url: run.url }) },
    ...(by === undefined ? {} : { by }),
    ...(link === undefined ? {} : { link }),
    ...(stopped === undefined ? {} : { stopped }),
  };
  const sealed = rollbackRecord(base, done, {
    scope: [...(ask.only ?? ['all'])],
    ...(by === undefined ? {} : { caller: by }),
    ...(link === undefined ? {} : { incident: link }),
    ...(stopped === undefined ? {} : { cancelled: stopped.runs.map(({ run: id, result }) => ({ run: id, result })) }),
  });
  const kept = await keepHead(target.parameters, sealed).then(
    () => undefined,
    thrown => asGonogoError(thrown).code,
  );
  const after = await gatesAfter(session, ask, sealed.digest);
  const told = await toldBy(session);
  const documents = await documentsOf(session, done, { about, told });
  const beyond = [
    ...(ask.incident?.said === undefined ? [] : [`  ${ask.incident.said}`]),
    ...(stopped === undefined ? [] : stoppedLines(stopped, plan.system).map(line => `  ${line}`)),
    ...(await tellPullRequests(session, done, about, told)),
    ...documents.files.map(({ name }) => `  written beside the evidence: ${name}`),
  ];
  const notes = [
    ...beyond,
    ...(documents.line === undefined ? [] : [documents.line]),
    ...(kept === undefined ? [] : [unkept(kept), `  what to do: ${CODES.EVIDENCE_UNWRITTEN.remedy}`]),
    ...after.flatMap(each =>
      'failed' in each ? [`  the gates after the rollback could not be run: ${each.failed}`] : gateLines(each.evidence, plan),
    ),
  ];
  const records = after.flatMap(each => ('failed' in each ? [] : [each]));
  // Every switch may read safe in an account that is not the system's.
  const code = !done.verified ? 'NOT_VERIFIED' : (astray ?? (kept === undefined ? 'MET' : 'EVIDENCE_UNWRITTEN'));
  const verdict = code === 'MET' ? 'GO' : 'NO-GO';
  return {
    exit: verdict === 'GO' ? 0 : 1,
    verdict,
    code,
    lines: [
      ...(astray ? [`NO-GO ${astray}: ${CODES[astray].means}`, `  what to do: ${CODES[astray].remedy}`] : []),
      ...rollbackLines(done),
      ...notes,
    ],
    summary: [
      ...(astray ? [`## ⛔ NO-GO — \`${astray}\`\n\n${CODES[astray].means} ${CODES[astray].remedy}\n`] : []),
      rollbackSummary(done, world),
      ...(kept === undefined ? [] : [`\n**${unkept(kept).trim()}**\n`]),
      ['', '### Beside the switches', '', ...beyond.map(line => `- ${plain(line)}`), ''].join('\n'),
      ...records.map(({ evidence, digest }) => gateSummary(evidence, plan, { digest })),
    ].join('\n'),
    outputs: { verdict, reason: code, 'plan-digest': planDigest, 'evidence-digest': sealed.digest },
    files: [...[sealed, ...records].map(fileOf), ...documents.files],
    json: {
      ...done,
      cutoverRuns: stopped ?? null,
      after: records.map(({ evidence }) => ({ gate: evidence.gate, verdict: evidence.verdict })),
      digest: sealed.digest,
    },
  };
}

/** Said after what was done: the switches stand as they stand, and the account has no record of it. */
const unkept = (code: Code): string =>
  `  NO-GO EVIDENCE_UNWRITTEN: the record of the rollback could not be kept in the account (${code})`;

async function gatesAfter(
  session: Session,
  ask: RollbackRunAsk,
  prev: string,
): Promise<readonly (Sealed | { readonly failed: string })[]> {
  const { loaded, target, world, run } = session;
  if (!ask.verifyGates || ask.only || loaded.plan.rollback.verify === undefined) return [];
  try {
    const done = await runGate({
      plan: loaded.plan,
      planDigest: loaded.digest,
      phase: 'rollback',
      gate: 'verify',
      target,
      world,
      mode: ask.mode,
      ...(ask.breakGlass === undefined ? {} : { breakGlass: ask.breakGlass }),
      commit: run.commit,
      run: { id: run.id, attempt: run.attempt, job: run.job },
      tool: session.tool,
      prev,
    });
    return done.records;
  } catch (thrown) {
    return [{ failed: asGonogoError(thrown).code }];
  }
}

/** Asked after the switches are set, so that nothing waits for it: who did this, and whose account was made safe. */
async function identify({
  target,
}: Session): Promise<{ readonly name?: string; readonly account?: string; readonly failed?: Code }> {
  try {
    const { arn, account } = await target.identity.caller();
    return { name: callerName(arn), account };
  } catch (thrown) {
    return { failed: asGonogoError(thrown).code };
  }
}

function wrongAccount({ loaded }: Session, caller: { readonly account?: string; readonly failed?: Code }): Code | undefined {
  const planned = loaded.plan.aws?.account;
  if (planned === undefined) return undefined;
  return caller.failed ?? (caller.account === planned ? undefined : 'WRONG_ACCOUNT');
}
