import { factsOf } from '../../acts/facts-of.ts';
import { builtSwitches } from '../../changes/address.ts';
import { readSwitches } from '../../changes/read.ts';
import { showValue } from '../../changes/show.ts';
import { CHECKS, type Check } from '../../checks/index.ts';
import type { Code } from '../../codes.ts';
import { asGonogoError, gonogoError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { checksOf, probesOf } from '../../gates/gate-checks.ts';
import { observeAll } from '../../gates/observe.ts';
import type { Loaded } from '../../plan/load.ts';
import { manualChecks } from '../../plan/manual-checks.ts';
import type { Plan } from '../../plan/schema/index.ts';
import { redirected } from '../../release-pr/redirected.ts';
import { type DryRun, written } from '../../release-pr/report.ts';
import { DRY_RUN_FILE, DRY_RUN_FORM } from '../../release-pr/report-schema.ts';
import { shown } from '../../report/release-pr-changes.ts';
import { decide, exitCode } from '../../verdict.ts';
import { commitHere } from '../commit.ts';
import type { Said } from '../said.ts';
import { openSession, type Session } from '../session.ts';
import { basePlan } from './files.ts';
import { openPulls, type PullAsk, pullOf, same } from './open.ts';

/** What a dry run is made of. */
export interface DryRunAsk extends PullAsk {
  readonly loaded: Loaded;
  /** The plan's path, the same in both checkouts. */
  readonly plan: string;
  /** Folder of a checkout of the base branch. */
  readonly base: string;
  readonly credentialsExpire: string;
  readonly mask: (value: string) => void;
}

const MOST_NAMED = 200;

/**
 * Asks the preflight of the plan's first phase before the release is merged: what only reads, nothing that acts, and nothing is kept
 * in the account. A plan that would send credentials elsewhere than the protected branch's is refused before the first call.
 * @param ask which pull request, plan and base
 * @returns what to tell: numbers and ids
 * @throws GonogoError those of `openPulls`, `pullOf` and `openSession`
 */
export async function dryRun(ask: DryRunAsk): Promise<Said> {
  const { loaded } = ask;
  const side = await openPulls(ask);
  const pull = await pullOf(side, ask.number);
  const about = {
    form: DRY_RUN_FORM,
    world: side.world,
    system: loaded.plan.system,
    commit: pull.head.commit,
    plan: loaded.digest,
    run: { id: side.run.id, attempt: side.run.attempt },
  } as const;
  const nothing = { declared: 0, passed: 0, left_out: 0, open: [] };
  try {
    if (!same(pull.head.repository, side.repositoryName))
      throw gonogoError('DRY_RUN_FORK', 'expected a branch of this repository, found a fork');
    if (pull.head.commit !== commitHere()) throw gonogoError('HEAD_MOVED', 'expected the head commit, found another');
    const differing = redirected(loaded.plan, basePlan(ask.base, ask.plan, pull.base.commit));
    if (differing.length > 0)
      throw gonogoError('DRY_RUN_REDIRECTED', `expected the base branch’s, found other ${differing.join(', ')}`);
  } catch (thrown) {
    const { code, message } = asGonogoError(thrown);
    return said({ ...about, result: { verdict: 'NO-GO', reason: code, ...nothing }, standing: [], signed: [] }, [message], 1);
  }
  const session = await openSession({
    ...{ env: ask.env, argv1: process.argv[1], loaded, terminalRun: { commit: 'none', id: side.run.id } },
    ...{ githubToken: ask.token, credentialsExpire: ask.credentialsExpire, mask: ask.mask },
  });
  const { asked, leftOut } = preflightOf(loaded.plan);
  const ids = asked.map(({ id }) => id);
  const findings = await observed(session, asked, pull.head.commit);
  const good = findings.filter(({ outcome }) => outcome === 'pass' || outcome === 'waived');
  const verdict = decide(ids, findings);
  const first = findings.find(({ outcome }) => outcome === 'fail') ?? findings.find(each => !good.includes(each));
  const reason: Code = verdict === 'GO' ? 'MET' : asked.length === 0 ? 'DRY_RUN_EMPTY' : 'DRY_RUN_NO_GO';
  const result = {
    ...{ verdict, reason, declared: ids.length, passed: good.length, left_out: leftOut },
    open: findings.flatMap(each => (good.includes(each) ? [] : [each.check])).slice(0, MOST_NAMED),
  };
  const left: DryRun = {
    ...about,
    result,
    standing: await standingOf(session),
    signed: (await observed(session, manualChecks(loaded.plan), pull.head.commit)).map(each => ({
      check: each.check,
      reason: each.reason,
    })),
  };
  const lines = findings.map(
    ({ check, outcome, reason: why }) => `  ${outcome === 'pass' ? '✓' : '✗'} ${check} ${outcome === 'pass' ? '' : why}`,
  );
  return said(left, [...lines, ...(first ? [`first: ${first.reason}`] : [])], exitCode(ids, findings));
}

/** What the first phase’s preflight asks without acting and without code of the pull request. */
function preflightOf(plan: Plan): { readonly asked: readonly Check[]; readonly leftOut: number } {
  const phase = plan.phases[0];
  const gates = (phase?.enter ?? []).filter(({ gate }) => gate === 'preflight');
  const all = gates.flatMap(gate => [
    ...checksOf(plan, gate),
    ...probesOf(plan, phase?.id ?? '', gate).map(({ check }) => check),
  ]);
  const distinct = all.filter((check, index) => all.findIndex(({ id }) => id === check.id) === index);
  const asked = distinct.filter(check => {
    const needs: readonly string[] = CHECKS.find(({ kind }) => kind === check.kind)?.needs ?? ['packs'];
    const acts = 'effect' in check && check.effect === 'write';
    return !acts && !needs.some(port => ['packs', 'requests', 'reports', 'commands'].includes(port));
  });
  return { asked, leftOut: distinct.length - asked.length };
}

function observed(
  { loaded, target, world, clock }: Session,
  asked: readonly Check[],
  commit: string,
): Promise<readonly Finding[]> {
  return observeAll(asked, target, { clock, plan: factsOf(loaded.plan, { commit, world }), waivers: loaded.plan.waivers ?? [] });
}

/** What stands now, in the plan's own words. */
async function standingOf({ loaded, target }: Session): Promise<DryRun['standing']> {
  const { plan } = loaded;
  const reading = await readSwitches(builtSwitches(plan), target);
  return plan.switches.flatMap(one => {
    const standing = reading.get(one.id);
    return !standing || 'failed' in standing ? [] : [{ switch: one.id, value: shown(showValue(plan, one, standing.value)) }];
  });
}

function said(left: DryRun, more: readonly string[], exit: number): Said {
  const { verdict, declared, passed, open } = left.result;
  const reason = left.result.reason as Code;
  const line = `${verdict}  dry run of the preflight: ${passed} of ${declared} checks passed${reason === 'MET' ? '' : ` (${reason})`}`;
  return {
    exit,
    verdict,
    code: reason,
    lines: [line, ...more],
    summary: `## ${verdict === 'GO' ? '✅ GO' : '⛔ NO-GO'} — dry run of the preflight\n\n${passed} of ${declared} checks passed${reason === 'MET' ? '' : `, \`${reason}\``}.${open.length === 0 ? '' : ` Open: ${open.map(id => `\`${id}\``).join(', ')}.`}\n`,
    outputs: { verdict, reason, 'plan-digest': left.plan },
    files: [{ name: DRY_RUN_FILE, text: written(left) }],
    json: { result: left.result },
  };
}
