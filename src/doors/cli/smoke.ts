import type { PackCheck } from '../../checks/pack.ts';
import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { checksOf } from '../../gates/gate-checks.ts';
import { gateId, gatesIn } from '../../gates/place.ts';
import type { CaseResult } from '../../pack/result.ts';
import { caseLines, packLines } from '../../pack/say.ts';
import type { Plan } from '../../plan/schema/index.ts';
import { writeEvidence } from '../evidence-files.ts';
import { gathered } from '../gathered.ts';
import { openPack } from '../packs.ts';
import { readPlan } from '../read-plan.ts';
import { redacted } from '../redacted.ts';
import { runGates } from '../run-gates.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';
import { windowOf } from './window.ts';

/** What `smoke` may be told. */
export interface SmokeOptions {
  readonly phase?: string;
  readonly gate?: string;
  readonly list?: boolean;
  readonly out?: string;
}

/**
 * `smoke`: a plan's smoke gate by itself, judged as its phase would judge it.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options which gate, and where reports go (canonical JSON, JUnit XML, TAP)
 * @returns what to tell
 * @throws GonogoError `UNKNOWN_PHASE`, `UNKNOWN_GATE`, `EVIDENCE_UNWRITTEN`; with `list` also `PACK_INVALID`, `TABLE_INVALID`
 */
export async function smoke(terminal: Terminal, path: string, options: SmokeOptions): Promise<Said> {
  if (options.list) return list(path, options);
  const progress = gathered(terminal.live);
  const session = await open(terminal, path, true, undefined, (result: CaseResult) => progress.tell(caseLines(result)));
  const { phase, gate } = windowOf(session.loaded.plan, 'smoke', options);
  // A pack that is none is told with its lines, before anything is sent.
  packsOf(session.loaded.plan, { phase, gate });
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => controller.abort(gonogoError('INTERRUPTED', 'the run was interrupted by a signal')));
  const done = await runGates(session, { phase, gate, signal: controller.signal }).finally(progress.end);
  const lines = [...session.packs.flatMap(({ result }) => packLines(result)), ...done.lines];
  const said = redacted(session, { ...done, lines });
  if (options.out !== undefined) writeEvidence(options.out, said.files);
  return said;
}

/** The packs of a gate, opened. */
function packsOf(plan: Plan, { phase, gate }: { readonly phase: string; readonly gate: string }) {
  const found = gatesIn(plan, phase).find(each => gateId(each.gate) === gate);
  const checks =
    found === undefined ? [] : checksOf(plan, found.gate).filter((check): check is PackCheck => check.kind === 'pack');
  return checks.map(check => {
    const { planned, digest } = openPack(process.cwd(), check.file, (check.where ?? {}) as Readonly<Record<string, string>>);
    return { check: check.id, file: check.file, digest, cases: planned.map(({ id }) => id) };
  });
}

/** The cases that a gate would run. It opens no socket. */
function list(path: string, options: SmokeOptions): Said {
  const loaded = readPlan(path);
  if ('problems' in loaded)
    throw gonogoError('PLAN_INVALID', `expected a plan without problems, found ${loaded.problems.length}`);
  const { plan } = loaded;
  const packs = packsOf(plan, windowOf(plan, 'smoke', options));
  return {
    exit: 0,
    verdict: 'GO',
    code: 'MET',
    lines: [
      ...packs.flatMap(({ check, file, cases }) => [`${check}  (${file}): ${cases.length} cases`, ...cases.map(id => `  ${id}`)]),
      `listed only: nothing was sent, and nothing is proved`,
    ],
    outputs: {},
    files: [],
    json: { listed: true, packs },
  };
}
