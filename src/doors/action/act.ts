import { choosePhases, readProgress } from '../../acts/pin.ts';
import { gonogoError } from '../../errors.ts';
import { goOn } from '../go-on.ts';
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
import type { Runner } from './runner.ts';

/**
 * Carries out one act of the action.
 * @param env the process environment
 * @param kind pin, gate, phase or rollback
 * @param runner who carries the action
 * @returns what to tell
 * @throws GonogoError for inputs and worlds that do not fit
 */
export async function act(env: NodeJS.ProcessEnv, kind: string, runner: Runner): Promise<Said> {
  const path = runner.input('plan');
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
    githubToken: runner.input('github-token'),
    // A rollback does not ask how long it may: it begins at once, whatever form the date has.
    ...(kind === 'rollback' ? {} : { credentialsExpire: runner.input('credentials-expire') }),
    mask: value => runner.mask(value),
  });
  if (kind === 'pin') return pin(session, runner);
  if (kind === 'gate') return gate(session, runner);
  return kind === 'rollback' ? rollback(session, runner) : phase(session, runner);
}

const printer = (session: Session) => liveLine(line => console.log(session.redactor.scrub(line)));

async function pin(session: Session, runner: Runner): Promise<Said> {
  const { plan, digest } = session.loaded;
  const progress = await readProgress(plan, session.target, session.world);
  const { todo, passed } = choosePhases(plan, progress, { from: runner.input('from'), through: runner.input('through') });
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

async function gate(session: Session, runner: Runner): Promise<Said> {
  samePin(session, runner);
  const kind = runner.input('gate');
  const found = session.loaded.plan.phases.find(each => each.id === runner.input('phase'));
  const other = found?.enter.find(each => kind !== '' && each.gate !== kind);
  if (other)
    throw gonogoError(
      'NOT_BUILT',
      `expected every enter gate of the phase to be of this action's kind, found a ${other.gate} gate`,
    );
  const live = printer(session);
  return keep(
    session,
    runner,
    await runGates(session, {
      phase: runner.input('phase'),
      gate: 'enter',
      signal: interruption(),
      report: tick => live({ type: 'tick', tick }),
    }),
  );
}

async function phase(session: Session, runner: Runner): Promise<Said> {
  samePin(session, runner);
  runner.saveState('open', runner.input('plan'));
  const evidence = runner.input('evidence') || '.gonogo/evidence';
  const said = await runPhase(session, {
    phase: runner.input('phase'),
    mode: 'normal',
    evidence,
    signal: interruption(),
    report: printer(session),
  });
  if (said.end !== 'interrupted') runner.saveState('open', '');
  return keep(session, runner, said);
}

async function rollback(session: Session, runner: Runner): Promise<Said> {
  const { system } = session.loaded.plan;
  if (runner.input('system') !== system || runner.input('confirm') !== system)
    throw gonogoError('CONFIRMATION', `expected system and confirm to be ${system}, found another name`);
  if (runner.input('reason').trim() === '') throw gonogoError('USAGE', 'expected the input reason, found none');
  if (runner.input('only-if-open') === 'true' && (await settled(session))) return keep(session, runner, nothingOpen());
  const scope = runner.input('scope') || 'all';
  goOn(line => console.log(line));
  const live = printer(session);
  return keep(
    session,
    runner,
    await runRollback(session, {
      mode: 'normal',
      verifyGates: true,
      ...(scope === 'all' ? {} : { only: [scope] }),
      report: event => live({ type: 'rollback', event }),
    }),
  );
}

/** The plan and the commit that were approved are the ones pinned: any other is refused. */
function samePin(session: Session, runner: Runner): void {
  if (runner.input('plan-digest') !== session.loaded.digest || runner.input('commit') !== session.run.commit) {
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
