import type { Check } from '../../checks/index.ts';
import type { PackCheck } from '../../checks/pack.ts';
import { packRunOf } from '../../checks/pack.ts';
import { matrixRunOf, type RoleMatrixCheck } from '../../checks/role-matrix.ts';
import type { Terminal } from '../../cli.ts';
import { gonogoError } from '../../errors.ts';
import { checksOf } from '../../gates/gate-checks.ts';
import { gateId, gatesIn } from '../../gates/place.ts';
import { explained } from '../../pack/explain.ts';
import { packLines } from '../../pack/say.ts';
import type { PackRun } from '../../pack-ports.ts';
import type { Plan } from '../../plan/schema/index.ts';
import { writeEvidence } from '../evidence-files.ts';
import { gathered } from '../gathered.ts';
import { type Opened, openPack } from '../open-pack.ts';
import { readPlan } from '../read-plan.ts';
import { redacted } from '../redacted.ts';
import { runGates } from '../run-gates.ts';
import type { Said } from '../said.ts';
import { open } from './open.ts';
import { runOnly } from './smoke-only.ts';
import { windowOf } from './window.ts';

/** What `smoke` may be told. */
export interface SmokeOptions {
  readonly phase?: string;
  readonly gate?: string;
  readonly list?: boolean;
  readonly explain?: boolean;
  /** Ids of cases: a run of only these never is GO. */
  readonly only?: readonly string[];
  readonly out?: string;
}

/**
 * `smoke`: a plan's smoke gate by itself, judged as its phase would judge it.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options which gate, and where reports go (canonical JSON, JUnit XML, TAP)
 * @returns what to tell
 * @throws GonogoError `UNKNOWN_PHASE`, `UNKNOWN_GATE`, `EVIDENCE_UNWRITTEN`; before anything is sent `PACK_INVALID`, `TABLE_INVALID`,
 *   `OPENAPI_INVALID`, `UNCOVERED_ROUTE`, and `NO_CASES` for an `only` that names no case
 */
export async function smoke(terminal: Terminal, path: string, options: SmokeOptions): Promise<Said> {
  if (options.list || options.explain) return await list(path, options);
  const progress = gathered(terminal.live);
  const session = await open({ ...terminal, live: line => progress.tell([line]) }, path, true);
  const { phase, gate } = windowOf(session.loaded.plan, 'smoke', options);
  // A pack that is none is told with its lines, before anything is sent.
  const packs = await packsOf(session.loaded.plan, { phase, gate });
  const chosen = options.only === undefined ? undefined : chosenOf(packs, options.only);
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => controller.abort(gonogoError('INTERRUPTED', 'the run was interrupted by a signal')));
  const run =
    chosen === undefined
      ? runGates(session, { phase, gate, signal: controller.signal })
      : runOnly(session, chosen, controller.signal);
  const done = await run.finally(progress.end);
  const lines = [...session.packs.flatMap(({ result }) => packLines(result)), ...done.lines];
  const said = redacted(session, { ...done, lines });
  if (options.out !== undefined) writeEvidence(options.out, said.files);
  return said;
}

/** A check of packs, what it runs, and what that was opened as. */
export interface PackOfGate {
  readonly check: string;
  readonly run: PackRun;
  readonly opened: Opened;
}

function runOf(check: Check): PackRun | undefined {
  if (check.kind === 'pack') return packRunOf(check as PackCheck);
  return check.kind === 'role-matrix' ? matrixRunOf(check as RoleMatrixCheck) : undefined;
}

/** The packs and matrices of a gate, opened. */
async function packsOf(
  plan: Plan,
  { phase, gate }: { readonly phase: string; readonly gate: string },
): Promise<readonly PackOfGate[]> {
  const found = gatesIn(plan, phase).find(each => gateId(each.gate) === gate);
  const packs: PackOfGate[] = [];
  for (const check of found === undefined ? [] : checksOf(plan, found.gate)) {
    const run = runOf(check);
    if (run === undefined) continue;
    const opened = await openPack(process.cwd(), run);
    if (opened.uncovered !== undefined && opened.uncovered.length > 0)
      throw gonogoError(
        'UNCOVERED_ROUTE',
        `expected each operation of ${run.openapi?.file} to have a row in ${run.file}, found none for ${opened.uncovered.join(', ')}`,
      );
    packs.push({ check: check.id, run, opened });
  }
  return packs;
}

const casesOf = ({ opened }: PackOfGate): readonly string[] => opened.planned.map(({ id }) => id);

/** The packs with only the cases that are meant. */
function chosenOf(packs: readonly PackOfGate[], only: readonly string[]): readonly PackOfGate[] {
  const all = packs.flatMap(casesOf);
  const unknown = only.filter(id => !all.includes(id));
  if (unknown.length > 0 || only.length === 0)
    throw gonogoError(
      'NO_CASES',
      `expected --only to name cases of this gate, found none for ${unknown.join(', ') || 'it'}; --list names them`,
    );
  return packs
    .map(each => ({ ...each, run: { ...each.run, only: casesOf(each).filter(id => only.includes(id)) } }))
    .filter(({ run }) => run.only.length > 0);
}

/** The cases that a gate would run, with `explain` what each sends and proves. It opens no socket. */
async function list(path: string, options: SmokeOptions): Promise<Said> {
  const loaded = readPlan(path);
  if ('problems' in loaded)
    throw gonogoError('PLAN_INVALID', `expected a plan without problems, found ${loaded.problems.length}`);
  const { plan } = loaded;
  const all = await packsOf(plan, windowOf(plan, 'smoke', options));
  const packs = options.only === undefined ? all : chosenOf(all, options.only);
  const lines = packs.flatMap(each => {
    const { check, run, opened } = each;
    const planned = opened.planned.filter(({ id }) => run.only?.includes(id) ?? true);
    const cases = options.explain ? explained(opened.pack, planned) : planned.map(({ id }) => id);
    return [`${check}  (${run.file}): ${planned.length} cases`, ...cases.map(line => `  ${line}`)];
  });
  return {
    exit: 0,
    verdict: 'GO',
    code: 'MET',
    lines: [...lines, `${options.explain ? 'explained' : 'listed'} only: nothing was sent, and nothing is proved`],
    outputs: {},
    files: [],
    json: {
      listed: true,
      packs: packs.map(each => ({
        check: each.check,
        file: each.run.file,
        digest: each.opened.digest,
        cases: each.run.only ?? casesOf(each),
      })),
    },
  };
}
