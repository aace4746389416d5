import * as core from '@actions/core';
import { choosePhases, readProgress } from '../../acts/pin.ts';
import { gonogoError } from '../../errors.ts';
import { lintProblems } from '../lint.ts';
import { liveLine } from '../live.ts';
import { readPlan } from '../read-plan.ts';
import { runGates } from '../run-gates.ts';
import { runPhase } from '../run-phase.ts';
import { runRollback } from '../run-rollback.ts';
import type { Said } from '../said.ts';
import { openSession, type Session } from '../session.ts';
import { keep } from './keep.ts';
import { nothingOpen, settled } from './open-work.ts';
import { refused } from './refused.ts';

/**
 * Carries out one act of the action.
 * @param env the process environment
 * @param kind pin, gate, phase or rollback
 * @returns what to tell
 * @throws GonogoError for inputs and worlds that do not fit
 */
export async function act(env: NodeJS.ProcessEnv, kind: string): Promise<Said> {
  const path = core.getInput('plan');
  const loaded = readPlan(path);
  if ('problems' in loaded) return refused(path, loaded);
  // Rollback is never stopped by lint: at 3 a.m. a way back with a hole is better than none.
  const lint = kind === 'rollback' ? [] : lintProblems(loaded);
  if (lint.length > 0) return refused(path, { code: 'PLAN_LINT', problems: lint });
  const session = await openSession({
    env,
    argv1: process.argv[1],
    loaded,
    terminalRun: { commit: 'none', id: 'none' },
    githubToken: core.getInput('github-token'),
    credentialsExpire: core.getInput('credentials-expire'),
    mask: value => core.setSecret(value),
  });
  if (kind === 'pin') return pin(session);
  if (kind === 'gate') return gate(session);
  return kind === 'rollback' ? rollback(session) : phase(session);
}

const printer = (session: Session) => liveLine(line => console.log(session.redactor.scrub(line)));

async function pin(session: Session): Promise<Said> {
  const { plan, digest } = session.loaded;
  const progress = await readProgress(plan, session.target, session.world);
  const { todo, passed } = choosePhases(plan, progress, { from: core.getInput('from'), through: core.getInput('through') });
  const { commit } = session.run;
  const outputs = { verdict: 'GO', reason: 'MET', 'plan-digest': digest, commit, todo: JSON.stringify(todo) };
  const phases = [
    ...passed.map(id => `${id}: completed before, not run again (PHASE_ALREADY_PASSED)`),
    ...todo.map(id => `${id}: to run`),
  ];
  return {
    exit: 0,
    verdict: 'GO',
    code: 'MET',
    lines: [`GO  plan ${digest.slice(0, 12)}, commit ${commit.slice(0, 12)}`, ...phases.map(line => `  ${line}`)],
    summary: `## Pinned\n\nPlan \`${digest}\`, commit \`${commit}\`.\n\n${phases.map(line => `- ${line}`).join('\n')}\n`,
    outputs,
    files: [],
    json: outputs,
  };
}

async function gate(session: Session): Promise<Said> {
  samePin(session);
  const kind = core.getInput('gate');
  const found = session.loaded.plan.phases.find(each => each.id === core.getInput('phase'));
  const other = found?.enter.find(each => kind !== '' && each.gate !== kind);
  if (other)
    throw gonogoError(
      'NOT_BUILT',
      `expected every enter gate of the phase to be of this action's kind, found a ${other.gate} gate`,
    );
  const live = printer(session);
  return keep(
    session,
    await runGates(session, {
      phase: core.getInput('phase'),
      gate: 'enter',
      signal: interruption(),
      report: tick => live({ type: 'tick', tick }),
    }),
  );
}

async function phase(session: Session): Promise<Said> {
  samePin(session);
  core.saveState('open', core.getInput('plan'));
  const evidence = core.getInput('evidence') || '.gonogo/evidence';
  const said = await runPhase(session, {
    phase: core.getInput('phase'),
    mode: 'normal',
    evidence,
    signal: interruption(),
    report: printer(session),
  });
  if (said.end !== 'interrupted') core.saveState('open', '');
  return keep(session, said);
}

async function rollback(session: Session): Promise<Said> {
  const { system } = session.loaded.plan;
  if (core.getInput('system') !== system || core.getInput('confirm') !== system)
    throw gonogoError('CONFIRMATION', `expected system and confirm to be ${system}, found another name`);
  if (core.getInput('reason').trim() === '') throw gonogoError('USAGE', 'expected the input reason, found none');
  if (core.getInput('only-if-open') === 'true' && (await settled(session))) return keep(session, nothingOpen());
  const scope = core.getInput('scope') || 'all';
  const live = printer(session);
  return keep(
    session,
    await runRollback(session, {
      mode: 'normal',
      verifyGates: true,
      ...(scope === 'all' ? {} : { only: [scope] }),
      report: event => live({ type: 'rollback', event }),
    }),
  );
}

/** The plan and the commit that were approved are the ones pinned: any other is refused. */
function samePin(session: Session): void {
  if (core.getInput('plan-digest') !== session.loaded.digest || core.getInput('commit') !== session.run.commit) {
    throw gonogoError(
      'EVIDENCE_OTHER_PLAN',
      'expected the plan digest and the commit that the pin job gave, found others or none',
    );
  }
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => controller.abort(gonogoError('INTERRUPTED', 'the run was interrupted by a signal'));
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return controller.signal;
}
