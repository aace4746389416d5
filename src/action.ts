import * as core from '@actions/core';
import { type Said, saidOf } from './doors/said.ts';
import { asGonogoError, gonogoError } from './errors.ts';

/** State that `main` leaves to `post`. */
const POST = 'post';

/**
 * The door for GitHub Actions: reads inputs and environment once, runs one act, writes outputs, summary and evidence. What an act
 * needs is loaded only once its inputs make sense, so that a slip costs next to nothing.
 * @param env the process environment
 * @returns the process's exit code
 */
export async function action(env: NodeJS.ProcessEnv): Promise<number> {
  // GitHub hands the state of `main` to `post` as STATE_ variables; core reads them when asked.
  if (core.getState(POST) === 'true') {
    if (core.getState('open') === '') return 0;
    return tell(env, await (await import('./doors/action/post.ts')).post(env).catch(saidOf));
  }
  core.saveState(POST, 'true');
  return tell(env, await act(env).catch(saidOf));
}

async function act(env: NodeJS.ProcessEnv): Promise<Said> {
  const kind = core.getInput('act');
  if (!['pin', 'gate', 'phase', 'rollback'].includes(kind))
    throw gonogoError('USAGE', 'expected the input act to be pin, gate, phase or rollback');
  if (core.getInput('plan') === '') throw gonogoError('USAGE', 'expected the input plan, found none');
  return (await import('./doors/action/act.ts')).act(env, kind);
}

async function tell(env: NodeJS.ProcessEnv, said: Said): Promise<number> {
  for (const line of said.lines) console.log(line);
  for (const { file, line, col, message } of (said.annotations ?? []).slice(0, 10))
    core.error(message, { file, startLine: line, startColumn: col });
  for (const [name, value] of Object.entries(said.outputs)) core.setOutput(name, value);
  if (said.verdict !== 'GO') core.error(`NO-GO ${said.code}`, { title: 'gonogo' });
  if (said.summary === undefined || !env['GITHUB_STEP_SUMMARY']) return said.exit;
  try {
    await core.summary.addRaw(said.summary, true).write();
    return said.exit;
  } catch (thrown) {
    // An approver who sees no summary approves blindly: that is no GO.
    const failed = saidOf(
      gonogoError('EVIDENCE_UNWRITTEN', `expected a job summary that can be written, found none (${asGonogoError(thrown).code})`),
    );
    core.setOutput('verdict', 'NO-GO');
    for (const line of failed.lines) console.log(line);
    return Math.max(said.exit, failed.exit);
  }
}
