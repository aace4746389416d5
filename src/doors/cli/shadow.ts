import { writeFileSync } from 'node:fs';
import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { gateId, gatesIn } from '../../gates/place.ts';
import type { Plan } from '../../plan/schema/index.ts';
import { writeEvidence } from '../evidence-files.ts';
import { liveLine } from '../live.ts';
import { redacted } from '../redacted.ts';
import { runGates } from '../run-gates.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/** What `shadow` may be told. */
export interface ShadowOptions {
  readonly phase?: string;
  readonly resume?: boolean;
  readonly outMd?: string;
  readonly out?: string;
}

/**
 * `shadow`: the report over real traffic by itself, judged as the phase would judge it. It changes nothing but the system's own
 * records.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options phase, whether an interrupted report goes on, and where reports go
 * @returns what to tell
 * @throws GonogoError `UNKNOWN_GATE` if the plan takes no report there, `EVIDENCE_UNWRITTEN`
 */
export async function shadow(terminal: Terminal, path: string, options: ShadowOptions): Promise<Said> {
  const session = await open(terminal, path, true);
  const { phase, gate } = reportGate(session.loaded.plan, options.phase);
  const controller = new AbortController();
  // What was read so far is kept in a checkpoint: an interruption ends the report, and --resume goes on with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => controller.abort(gonogoError('INTERRUPTED', 'the run was interrupted by a signal')));
  const live = liveLine(line => terminal.live(session.redactor.scrub(line)));
  const said = redacted(
    session,
    await runGates(session, {
      phase,
      gate,
      signal: controller.signal,
      resume: options.resume === true,
      report: tick => live({ type: 'tick', tick }),
      progress: progress => live({ type: 'progress', progress }),
    }),
  );
  if (options.out !== undefined) writeEvidence(options.out, said.files);
  if (options.outMd !== undefined) {
    try {
      writeFileSync(options.outMd, said.summary ?? '');
    } catch {
      throw gonogoError('EVIDENCE_UNWRITTEN', 'expected --out-md to be a file that can be written, found it cannot');
    }
  }
  return said;
}

/**
 * Where a plan takes a report.
 * @param plan the plan
 * @param only the phase to look in; the first that takes one if undefined
 * @returns phase and gate
 * @throws GonogoError `UNKNOWN_PHASE`, `UNKNOWN_GATE`
 */
export function reportGate(plan: Plan, only: string | undefined): { readonly phase: string; readonly gate: string } {
  const phases = only === undefined ? plan.phases.map(({ id }) => id) : [only];
  for (const phase of phases) {
    const found = gatesIn(plan, phase).find(({ gate }) => gate.report !== undefined);
    if (found) return { phase, gate: gateId(found.gate) };
  }
  throw gonogoError('UNKNOWN_GATE', 'expected a gate of the plan to take a report, found none');
}
