import { chosenSteps } from '../../acts/pin.ts';
import { milliseconds } from '../../duration.ts';
import { asGonogoError, gonogoError } from '../../errors.ts';
import { gateId, gatesIn } from '../../gates/place.ts';
import { incidentLink } from '../../incident-link.ts';
import { refuseOutsideWindow } from '../../phase/admit-release.ts';
import { decideQuestion } from '../decide.ts';
import { goOn } from '../go-on.ts';
import { runHypercare } from '../hypercare.ts';
import { lintProblems } from '../lint.ts';
import { liveLine } from '../live.ts';
import { readPlan } from '../read-plan.ts';
import { redacted } from '../redacted.ts';
import { runGates } from '../run-gates.ts';
import { runPhase } from '../run-phase.ts';
import { runPin } from '../run-pin.ts';
import { refuseStranger, runRollback } from '../run-rollback.ts';
import { type Said, saidOf } from '../said.ts';
import { openSession, type Session } from '../session.ts';
import { signItem } from '../sign.ts';
import { runSignOff } from '../sign-off.ts';
import { runWatchOver } from '../watch-over.ts';
import { keep } from './keep.ts';
import { nothingOpen, settled } from './open-work.ts';
import { refused } from './refused.ts';
import { rejected } from './rejected.ts';
import type { Runner } from './runner.ts';

/**
 * Carries out one act of the action.
 * @param env the process environment
 * @param kind pin, gate, sign-off, phase, watch, decide, sign or rollback
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
    ...(kind === 'rollback'
      ? { otherRegion: line => console.log(line) }
      : { credentialsExpire: runner.input('credentials-expire') }),
    mask: value => runner.mask(value),
    live: line => console.log(line),
  });
  return carryOut(session, kind, runner).catch((thrown: unknown) => redacted(session, saidOf(thrown)));
}

async function carryOut(session: Session, kind: string, runner: Runner): Promise<Said> {
  if (kind === 'pin') return redacted(session, await pin(session, runner));
  if (kind === 'gate') return gate(session, runner);
  if (kind === 'sign-off') return keep(session, runner, await signedOff(session, runner));
  if (kind === 'hypercare') return keep(session, runner, await care(session, runner));
  if (kind === 'watch') return keep(session, runner, await watch(session, runner));
  if (kind === 'sign') return keep(session, runner, await signedBy(session, runner));
  if (kind === 'decide') return keep(session, runner, await answered(session, runner));
  return kind === 'rollback' ? rollback(session, runner) : phase(session, runner);
}

const printer = (session: Session) => liveLine(line => console.log(session.redactor.scrub(line)));

async function pin(session: Session, runner: Runner): Promise<Said> {
  const [from, through, optional] = [runner.input('from'), runner.input('through'), runner.input('optional')];
  return keep(session, runner, await runPin(session, { from, through, optional }));
}

async function gate(session: Session, runner: Runner): Promise<Said> {
  samePin(session, runner);
  refuseOutsideWindow(session.loaded.plan, session.clock.now());
  // Told before anybody is asked to approve what would be refused.
  if (session.run.attempt > 1)
    console.log(`attempt ${session.run.attempt} of the run: its phase will be refused (SIGNOFF_STALE_ATTEMPT); dispatch again`);
  const live = printer(session);
  return keep(
    session,
    runner,
    await runGates(session, {
      phase: runner.input('phase'),
      gate: which(session, runner),
      chosen: chosenSteps(session.loaded.plan, runner.input('optional')),
      signal: interruption(),
      resume: runner.input('resume') === 'true',
      environments: true,
      report: tick => live({ type: 'tick', tick }),
      progress: progress => live({ type: 'progress', progress }),
    }),
  );
}

/** All enter gates of the phase, or, for an action of one kind, the phase's only gate of that kind wherever it stands. */
function which(session: Session, runner: Runner): string {
  const kind = runner.input('gate');
  if (kind === '') return 'enter';
  const gates = gatesIn(session.loaded.plan, runner.input('phase'));
  const enter = gates.filter(({ place }) => place === 'enter');
  if (enter.every(({ gate }) => gate.gate === kind)) return 'enter';
  const own = gates.filter(({ gate }) => gate.gate === kind);
  const [only] = own;
  if (kind === 'preflight' || own.length !== 1 || only === undefined || only.place === 'enter')
    throw gonogoError(
      'UNKNOWN_GATE',
      `expected the phase's enter gates, or one gate of it, to be of this action's kind (${kind}), found others`,
    );
  return gateId(only.gate);
}

/** While the next phase waits: what fires has rollback.yml started, since the read role may change nothing. */
async function watch(session: Session, runner: Runner): Promise<Said> {
  const length = runner.input('for');
  if (!/^[1-9][0-9]*(s|m|h)$/.test(length))
    throw gonogoError('USAGE', 'expected the input for as a duration such as 5h, found none');
  return runWatchOver(session, {
    limit: milliseconds(length),
    unlessWatched: runner.input('unless-watched') === 'true',
    signal: interruption(),
    print: line => console.log(session.redactor.scrub(line)),
  });
}

/** After the go-live: one look if it is due, or looks for as long as the dispatch says. */
async function care(session: Session, runner: Runner): Promise<Said> {
  const length = runner.input('for');
  if (!/^(0|[1-9][0-9]*)(s|m|h)$/.test(length))
    throw gonogoError('USAGE', 'expected the input for as a duration such as 0m, found none');
  return runHypercare(session, {
    limit: milliseconds(length),
    now: false,
    signal: interruption(),
    print: line => console.log(session.redactor.scrub(line)),
  });
}

/** Who signs is whoever started the run, as GitHub says. */
async function signedBy(session: Session, runner: Runner): Promise<Said> {
  const { actor } = session.run;
  if (actor === undefined) throw gonogoError('USAGE', 'expected GitHub to say who started the run, found nobody');
  if (runner.input('system') !== session.loaded.plan.system)
    throw gonogoError('CONFIRMATION', `expected system to be ${session.loaded.plan.system}, found another name`);
  return signItem(session, { check: runner.input('check'), record: runner.input('record'), caller: `github/${actor}` });
}

/** Who answers is whoever started the run, as GitHub says. */
async function answered(session: Session, runner: Runner): Promise<Said> {
  const { actor } = session.run;
  if (actor === undefined) throw gonogoError('USAGE', 'expected GitHub to say who started the run, found nobody');
  if (runner.input('system') !== session.loaded.plan.system)
    throw gonogoError('CONFIRMATION', `expected system to be ${session.loaded.plan.system}, found another name`);
  return decideQuestion(session, {
    question: runner.input('question'),
    answer: runner.input('answer'),
    by: runner.input('by'),
    reason: runner.input('reason'),
    ticket: runner.input('ticket'),
    caller: `github/${actor}`,
  });
}

/** One role's approval, in a job that runs in its environment. */
async function signedOff(session: Session, runner: Runner): Promise<Said> {
  samePin(session, runner);
  return runSignOff(session, {
    phase: runner.input('phase'),
    role: runner.input('role'),
    evidence: runner.input('evidence') || '.gonogo/evidence',
    signal: interruption(),
  });
}

async function phase(session: Session, runner: Runner): Promise<Said> {
  samePin(session, runner);
  runner.saveState('open', runner.input('plan'));
  const evidence = runner.input('evidence') || '.gonogo/evidence';
  const said = await runPhase(session, {
    phase: runner.input('phase'),
    chosen: chosenSteps(session.loaded.plan, runner.input('optional')),
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
  const scope = runner.input('scope') || 'all';
  const only = scope === 'all' ? undefined : [scope];
  refuseStranger(session.loaded.plan, only);
  goOn(line => console.log(line));
  // A killed job is gone on with by `post`, no wider than it was asked for; with a scope it does not ask whether anything is open.
  const decided = runner.input('only-if-open') !== 'true';
  if (decided) leave(runner, 'scope', scope);
  leave(runner, 'open', runner.input('plan'));
  if (!decided) {
    if ((await settled(session, runner.input('of-run'))) && !(await rejected(session, runner.input('on-reject')))) {
      leave(runner, 'open', '');
      return keep(session, runner, nothingOpen());
    }
    leave(runner, 'scope', scope);
  }
  const live = printer(session);
  const said = await runRollback(session, {
    mode: 'normal',
    verifyGates: true,
    ...(only ? { only } : {}),
    incident: incidentLink(runner.input('incident')),
    report: event => live({ type: 'rollback', event }),
  });
  leave(runner, 'open', '');
  return keep(session, runner, said);
}

/** Leaves something for `post`. That it cannot be left is said; no rollback is stopped by it. */
function leave(runner: Runner, name: string, value: string): void {
  try {
    runner.saveState(name, value);
  } catch (thrown) {
    console.log(`the post step will not go on with this rollback if it is killed (${asGonogoError(thrown).code})`);
  }
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
