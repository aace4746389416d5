import { writeFileSync } from 'node:fs';
import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { gateId, gatesIn } from '../../gates/place.ts';
import type { Gate, Plan } from '../../plan/schema/index.ts';
import { writeEvidence } from '../evidence-files.ts';
import { liveLine } from '../live.ts';
import { redacted } from '../redacted.ts';
import { runGates } from '../run-gates.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';

/** What `canary` and `watch` may be told. */
export interface WindowOptions {
  readonly phase?: string;
  readonly gate?: string;
  readonly outMd?: string;
  readonly out?: string;
}

/**
 * `canary` and `watch`: a plan's window by itself, judged as its phase would judge it. It looks only; what the phase would do about a
 * NO-GO is left to whoever reads it.
 * @param terminal environment and progress
 * @param kind of the gate
 * @param path the plan's path
 * @param options which one, and where reports go
 * @returns what to tell
 * @throws GonogoError `UNKNOWN_PHASE`, `UNKNOWN_GATE` if none or more than one is meant, `EVIDENCE_UNWRITTEN`
 */
export async function window(terminal: Terminal, kind: Gate['gate'], path: string, options: WindowOptions): Promise<Said> {
  const session = await open(terminal, path, true);
  const { phase, gate } = windowOf(session.loaded.plan, kind, options);
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => controller.abort(gonogoError('INTERRUPTED', 'the run was interrupted by a signal')));
  const live = liveLine(line => terminal.live(session.redactor.scrub(line)));
  const said = redacted(
    session,
    await runGates(session, {
      phase,
      gate,
      signal: controller.signal,
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
 * The gate that is meant.
 * @param plan the plan
 * @param kind of the gate
 * @param only the phase and the gate's id, where there are several
 * @returns phase and gate
 * @throws GonogoError `UNKNOWN_PHASE`, `UNKNOWN_GATE` naming the choices
 */
export function windowOf(
  plan: Plan,
  kind: Gate['gate'],
  only: Pick<WindowOptions, 'phase' | 'gate'>,
): { readonly phase: string; readonly gate: string } {
  const phases = only.phase === undefined ? plan.phases.map(({ id }) => id) : [only.phase];
  const found = phases.flatMap(phase =>
    gatesIn(plan, phase)
      .filter(({ gate }) => gate.gate === kind && (only.gate === undefined || gateId(gate) === only.gate))
      .map(({ gate }) => ({ phase, gate: gateId(gate) })),
  );
  const [first, ...more] = found;
  if (!first) throw gonogoError('UNKNOWN_GATE', `expected the plan to have such a ${kind} gate, found none`);
  if (more.length === 0) return first;
  const choices = found.map(({ phase, gate }) => `--phase ${phase} --gate ${gate}`).join(' or ');
  throw gonogoError('UNKNOWN_GATE', `expected one ${kind} gate to be meant, found ${found.length}: give ${choices}`);
}
