import { writeFileSync } from 'node:fs';
import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { preflightReport } from '../../report/preflight.ts';
import { writeEvidence } from '../evidence-files.ts';
import { liveLine } from '../live.ts';
import { redacted } from '../redacted.ts';
import { runGates } from '../run-gates.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/**
 * `preflight`: the enter gates of a phase, one overall status, everything failing at once.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options phase and where reports go
 * @returns what to tell
 */
export async function preflight(
  terminal: Terminal,
  path: string,
  options: { readonly phase?: string; readonly outMd?: string; readonly out?: string },
): Promise<Said> {
  const session = await open(terminal, path, true);
  const phase = options.phase ?? session.loaded.plan.phases[0]?.id ?? '';
  const live = liveLine(line => terminal.live(session.redactor.scrub(line)));
  const done = await runGates(session, { phase, gate: 'enter', report: tick => live({ type: 'tick', tick }) });
  const said = redacted(session, done);
  if (options.out !== undefined) writeEvidence(options.out, said.files);
  if (options.outMd !== undefined) {
    try {
      const report = preflightReport(done.records, session.loaded.plan, done.changes);
      writeFileSync(options.outMd, session.redactor.scrub(report));
    } catch {
      throw gonogoError('EVIDENCE_UNWRITTEN', 'expected --out-md to be a file that can be written, found it cannot');
    }
  }
  return {
    ...said,
    lines: [...said.lines, `overall_status ${said.verdict === 'GO' ? 'PASS' : 'FAIL'}  ${said.verdict}`],
  };
}
