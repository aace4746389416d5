import { canonical } from '../canonical.ts';
import { gonogoError, isGonogoError } from '../errors.ts';
import type { Parameters } from '../target.ts';
import { pathsOf } from './paths.ts';

/** One approval as a phase uses it up. */
export interface Use {
  readonly run: string;
  readonly phase: string;
  readonly environment: string;
  /** Digest of the evidence that was approved. */
  readonly evidence: string;
  /** ms since the epoch. */
  readonly at: number;
}

/**
 * Uses an approval up, before the first write of its phase. Whoever comes second with it is refused, in whichever process.
 * @param parameters the port
 * @param system the plan's system
 * @param use run, phase and environment name it
 * @throws GonogoError `SIGNOFF_REPEATED`; whatever the port throws
 */
export async function useSignoff(parameters: Parameters, system: string, use: Use, signal?: AbortSignal): Promise<void> {
  const { run, phase, environment } = use;
  const name = `${pathsOf(system).root}/signoffs/${run}/${phase}.${environment}`;
  try {
    // Parameter Store has this one atomic write: it makes a name or says that it is taken.
    await parameters.put({ name, value: canonical(use), type: 'String', mode: 'create' }, signal);
  } catch (thrown) {
    if (!isGonogoError(thrown) || thrown.code !== 'EXISTS') throw thrown;
    throw gonogoError('SIGNOFF_REPEATED', `expected the approval of ${environment} to be used for the first time, found it used`);
  }
}
