import { type Runner, runnerOf } from './doors/action/runner.ts';
import { type Said, saidOf } from './doors/said.ts';
import { asGonogoError, gonogoError } from './errors.ts';

/** What the action can be asked to do. */
const ACTS = ['pin', 'gate', 'phase', 'watch', 'hypercare', 'decide', 'sign', 'rollback'];

/** State that `main` leaves to `post`. */
const POST = 'post';

/**
 * The door for GitHub Actions: reads inputs and environment once, runs one act, writes outputs, summary and evidence. What an act
 * needs is loaded only once its inputs make sense, so that a slip costs next to nothing.
 * @param env the process environment
 * @returns the process's exit code
 */
export async function action(env: NodeJS.ProcessEnv): Promise<number> {
  const runner = runnerOf(env);
  if (runner.state(POST) === 'true') {
    if (runner.state('open') === '') return 0;
    return tell(runner, await (await import('./doors/action/post.ts')).post(env, runner).catch(saidOf));
  }
  return tell(runner, await act(env, runner).catch(saidOf));
}

async function act(env: NodeJS.ProcessEnv, runner: Runner): Promise<Said> {
  // First of all: without it `post` could not tell that it is not `main`.
  runner.saveState(POST, 'true');
  const kind = runner.input('act');
  if (!ACTS.includes(kind))
    throw gonogoError('USAGE', `expected the input act to be ${ACTS.slice(0, -1).join(', ')} or ${ACTS.at(-1)}`);
  if (runner.input('plan') === '') throw gonogoError('USAGE', 'expected the input plan, found none');
  return (await import('./doors/action/act.ts')).act(env, kind, runner);
}

function tell(runner: Runner, said: Said): number {
  for (const line of said.lines) console.log(line);
  for (const { file, line, col, message } of (said.annotations ?? []).slice(0, 10))
    runner.error(message, { file, startLine: line, startColumn: col });
  if (said.verdict !== 'GO') runner.error(`NO-GO ${said.code}`, { title: 'gonogo' });
  try {
    for (const [name, value] of Object.entries(said.outputs)) runner.output(name, value);
    if (said.summary !== undefined) runner.summary(said.summary);
    return said.exit;
  } catch (thrown) {
    // An approver who sees no summary approves blindly, and a job without its outputs says nothing: that is no GO.
    const failed = saidOf(thrown);
    for (const line of failed.lines) console.log(line);
    // If the outputs can be written and only the summary cannot, they must not go on saying GO.
    if (said.outputs['verdict'] === 'GO') takeBack(runner);
    return Math.max(said.exit, failed.exit);
  }
}

/** The last of two outputs of one name counts. */
function takeBack(runner: Runner): void {
  try {
    runner.output('verdict', 'NO-GO');
    runner.output('reason', 'EVIDENCE_UNWRITTEN');
  } catch (thrown) {
    // Then no output can be written, and the step fails by its exit code.
    console.log(`NO-GO ${asGonogoError(thrown).code}`);
  }
}
