import { CODES } from '../../codes.ts';
import { gonogoError } from '../../errors.ts';
import { exitOf } from '../../exit.ts';
import type { PackSaid } from '../../pack-ports.ts';
import { packFiles } from '../pack-files.ts';
import type { Said } from '../said.ts';
import type { Session } from '../session.ts';
import type { PackOfGate } from './smoke.ts';

/**
 * Runs only some cases of a smoke gate, for whoever mends them. Nothing of it is a record: no evidence is sealed, and whatever becomes of
 * the cases the verdict is NO-GO, for nothing is proved of the rest.
 * @param session the open session
 * @param packs those that have one of the cases, with the cases under `run.only`
 * @param signal of an interruption
 * @returns what to tell; `PARTIAL_RUN` where all that were run passed
 * @throws GonogoError `WRONG_ACCOUNT`, and what running a pack throws
 */
export async function runOnly(session: Session, packs: readonly PackOfGate[], signal: AbortSignal): Promise<Said> {
  const { plan } = session.loaded;
  // A gate asks this by its own check; credentials of another account would be told something else.
  if (plan.aws !== undefined && (await session.target.identity.caller()).account !== plan.aws.account)
    throw gonogoError('WRONG_ACCOUNT', 'expected credentials of the plan’s account, found another’s');
  const said: PackSaid[] = [];
  for (const { run } of packs) said.push(await session.target.packs.run(run, signal));
  const bad = said.find(({ outcome, reason }) => outcome === 'fail' || reason !== 'PARTIAL_RUN');
  const code = bad?.reason ?? 'PARTIAL_RUN';
  const cases = said.reduce((sum, each) => sum + each.cases, 0);
  return {
    exit: bad?.outcome === 'fail' ? 1 : exitOf(code),
    verdict: 'NO-GO',
    code,
    lines: [
      `NO-GO ${code}: ${cases} ${cases === 1 ? 'case' : 'cases'} run by --only; this is no evidence, and none was written`,
      `  what to do: ${CODES[code].remedy}`,
    ],
    outputs: { verdict: 'NO-GO', reason: code },
    files: packFiles(session),
    json: {
      partial: true,
      packs: packs.map(({ check, run }, index) => ({ check, cases: run.only, reason: said[index]?.reason })),
    },
  };
}
