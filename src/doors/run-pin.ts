import { choosePhases, chosenSteps, readProgress } from '../acts/pin.ts';
import { askRelease, pinRecord } from '../acts/pin-release.ts';
import { CODES, type Code } from '../codes.ts';
import { asGonogoError } from '../errors.ts';
import { keepHead } from '../journal/heads.ts';
import { gateSummary } from '../report/gate-summary.ts';
import { gateLines } from '../report/lines.ts';
import { plain } from '../report/markdown.ts';
import { exitCode } from '../verdict.ts';
import { fileOf } from './run-gates.ts';
import type { Said } from './said.ts';
import type { Session } from './session.ts';

/**
 * Pins a release: which phases this dispatch runs, and once and for all of them the commit, its tag, the plan's digest and the window.
 * Every later job refuses any other.
 * @param session the open session
 * @param ask first and last phase, and the optional steps asked for
 * @returns what to tell, with the pin's record; NO-GO if one question was not answered as the plan says, or the record is not kept
 * @throws GonogoError what `choosePhases` and `chosenSteps` throw
 */
export async function runPin(
  session: Session,
  ask: { readonly from: string; readonly through: string; readonly optional: string },
): Promise<Said> {
  const { target, world, run, clock, loaded } = session;
  const { plan, digest } = loaded;
  const from = clock.now();
  const chosen = chosenSteps(plan, ask.optional);
  const findings = await askRelease({ plan, target, commit: run.commit, branch: run.branch });
  // Another account's journal says nothing about this system, and nothing is written into it.
  const stranger = findings.some(({ kind, outcome }) => kind === 'identity' && outcome !== 'pass');
  const { todo, passed } = stranger ? { todo: [], passed: [] } : choosePhases(plan, await readProgress(plan, target, world), ask);
  const who = { id: run.id, attempt: run.attempt, job: run.job };
  const sealed = pinRecord(
    {
      ...{ world, system: plan.system, plan: digest, commit: run.commit, run: who, tool: session.tool },
      ...{ from, to: clock.now() },
    },
    findings,
  );
  const unkept = stranger
    ? undefined
    : await keepHead(target.parameters, sealed).then(
        () => undefined,
        thrown => asGonogoError(thrown).code,
      );
  const go = sealed.evidence.verdict === 'GO' && unkept === undefined;
  const bad = findings.find(({ outcome }) => outcome !== 'pass');
  const code: Code = bad?.reason ?? (unkept === undefined ? 'MET' : 'EVIDENCE_UNWRITTEN');
  const phases = [
    ...passed.map(id => `${id}: completed before, not run again (PHASE_ALREADY_PASSED)`),
    ...todo.map(id => `${id}: to run`),
    ...chosen.map(id => `optional step ${id}: asked for`),
  ];
  const { tag, window } = plan.release ?? {};
  const outputs = {
    ...{ verdict: go ? 'GO' : 'NO-GO', reason: code, 'plan-digest': digest, 'evidence-digest': sealed.digest },
    // Without GO nothing is pinned: a job that read the commit alone would take it for pinned.
    ...(go ? { commit: run.commit, todo: JSON.stringify(todo), optional: chosen.join(',') } : {}),
    ...(go && tag !== undefined ? { tag } : {}),
    ...(go && window !== undefined ? { 'window-until': window.until } : {}),
  };
  const lost =
    unkept === undefined ? [] : [`NO-GO EVIDENCE_UNWRITTEN: the pin’s record could not be kept in the account (${unkept})`];
  return {
    exit: go ? 0 : unkept === undefined ? exitCode(sealed.evidence.declared, findings) : 1,
    verdict: go ? 'GO' : 'NO-GO',
    code,
    lines: [
      `${go ? 'GO' : `NO-GO ${code}`}  plan ${digest.slice(0, 12)}, commit ${run.commit.slice(0, 12)}${tag === undefined ? '' : `, tag ${tag}`}${window === undefined ? '' : `, until ${window.until}`}`,
      ...phases.map(line => `  ${line}`),
      ...(go ? [] : [...gateLines(sealed.evidence, plan), `  what to do: ${CODES[code].remedy}`]),
      ...lost,
    ],
    summary: [
      `## ${go ? 'Pinned' : `⛔ NO-GO — \`${code}\``}\n`,
      `Plan \`${digest}\`, commit \`${run.commit}\`${tag === undefined ? '' : `, tag ${plain(tag)}`}${window === undefined ? '' : `, from ${plain(window.from)} until ${plain(window.until)}`}.\n`,
      ...(go ? [] : [`${CODES[code].means} ${CODES[code].remedy}\n`]),
      `${phases.map(line => `- ${plain(line)}`).join('\n')}\n`,
      ...(findings.length > 2 ? [gateSummary(sealed.evidence, plan, { digest: sealed.digest })] : []),
    ].join('\n'),
    outputs,
    files: [fileOf(sealed)],
    json: outputs,
  };
}
