import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from '../../codes.ts';
import { asGonogoError, gonogoError } from '../../errors.ts';
import type { Observation } from '../../finding.ts';
import { checks } from '../../plan/lint/reading.ts';
import type { Loaded } from '../../plan/load.ts';
import { type Problem, sayProblem } from '../../plan/problem.ts';
import type { Plan } from '../../plan/schema/index.ts';
import { loadRisk, type RiskFile } from '../../release-pr/risk-file.ts';
import { render } from '../cli/render.ts';
import { commitHere } from '../commit.ts';
import { lintProblems } from '../lint.ts';
import { openPack } from '../open-pack.ts';
import { readPlan } from '../read-plan.ts';
import type { Said } from '../said.ts';

/** Larger files of people are not read, bytes. */
const MOST_BYTES = 1_000_000;

type Annotations = NonNullable<Said['annotations']>;

/** What a file of the checkout gave: what was observed, and what is to be said at which of its lines. */
export interface FileSeen {
  readonly observation: Observation;
  readonly lines: readonly string[];
  readonly annotations: Annotations;
}

const GOOD: FileSeen = { observation: { met: true, expected: { count: 0 }, actual: { count: 0 } }, lines: [], annotations: [] };

function problemsSeen(file: string, reason: Code, problems: readonly Problem[]): FileSeen {
  return {
    observation: { met: false, reason, expected: { count: 0 }, actual: { count: problems.length } },
    lines: problems.map(problem => sayProblem(file, problem)),
    annotations: problems.map(({ line, col, rule, message }) => ({ file, line, col, message: `${rule}: ${message}` })),
  };
}

/**
 * Reads, validates and lints the plan.
 * @param path of the plan
 * @returns the plan if it follows its schema, and what was seen
 */
export function planSeen(path: string): FileSeen & { readonly loaded?: Loaded } {
  try {
    const loaded = readPlan(path);
    if ('problems' in loaded) return problemsSeen(path, loaded.code, loaded.problems);
    const lint = lintProblems(loaded);
    return lint.length > 0 ? { ...problemsSeen(path, 'PLAN_LINT', lint), loaded } : { ...GOOD, loaded };
  } catch (thrown) {
    return failed(asGonogoError(thrown).code);
  }
}

/**
 * Compares the rendered workflows with what the plans render.
 * @param path of the plan, whose workflow must be among them
 * @param system of the plan
 * @returns what was seen
 */
export async function workflowsSeen(path: string, system: string): Promise<FileSeen> {
  const out = '.github/workflows';
  try {
    const said = await render([], { check: true, out, ...usesIn(join(out, `cutover-${system}.yml`)) });
    const { files = [], differing = [] } = said.json as { files?: readonly string[]; differing?: readonly string[] };
    const own = files.includes(join(out, `cutover-${system}.yml`));
    if (said.verdict === 'GO' && own) return GOOD;
    const count = Math.max(1, differing.length);
    return {
      observation: { met: false, reason: 'RENDER_DRIFT', expected: { count: 0 }, actual: { count } },
      lines: differing.map(name => `${name} differs from what its plan renders`),
      annotations: [{ file: path, line: 1, col: 1, message: 'workflows: run gonogo render and commit the result' }],
    };
  } catch (thrown) {
    return failed(asGonogoError(thrown).code);
  }
}

/** A team’s workflows name a commit of gonogo; they are compared as rendered for that commit. */
function usesIn(workflow: string): { readonly uses?: string } {
  if (!existsSync(workflow)) return {};
  const found = /^\s*- uses: ([\w.-]+\/[\w.-]+)\/gates\/[a-z-]+@([0-9a-f]{40})\b/m.exec(readFileSync(workflow, 'utf8'));
  return found ? { uses: `${found[1]}@${found[2]}` } : {};
}

/**
 * Opens every smoke pack that the plan runs.
 * @param plan the plan
 * @returns what was seen
 */
export async function packsSeen(plan: Plan): Promise<FileSeen> {
  const used = checks(plan).flatMap(({ check }) =>
    check.kind === 'pack' ? [{ file: check.file, where: check.where ?? {} }] : [],
  );
  const lines: string[] = [];
  for (const { file, where } of used) {
    try {
      await openPack('.', { file, where: where as Readonly<Record<string, string>>, mayWrite: true });
    } catch (thrown) {
      lines.push(...asGonogoError(thrown).message.split('\n'));
    }
  }
  if (lines.length === 0)
    return { ...GOOD, observation: { met: true, expected: { count: used.length }, actual: { count: used.length } } };
  return {
    observation: { met: false, reason: 'PACK_INVALID', expected: { count: 0 }, actual: { count: lines.length } },
    lines,
    annotations: lines.flatMap(line => {
      const found = /^(\S+?):([0-9]+):([0-9]+) (.+)$/.exec(line);
      return found ? [{ file: found[1] ?? '', line: Number(found[2]), col: Number(found[3]), message: found[4] ?? '' }] : [];
    }),
  };
}

/**
 * Reads the file of the risk levels.
 * @param path of the file
 * @param plan whose roles and items it may name
 * @returns the levels if the file holds together, and what was seen
 */
export function riskSeen(path: string, plan: Plan): FileSeen & { readonly risk?: RiskFile } {
  const bytes = bytesOf(path, MOST_BYTES);
  if (!bytes) return failed('RISK_FILE_INVALID', false);
  const read = loadRisk(bytes, plan);
  return 'problems' in read ? problemsSeen(path, 'RISK_FILE_INVALID', read.problems) : { ...GOOD, risk: read.risk };
}

/**
 * The template of the repository’s pull requests.
 * @returns its text, '' if there is none
 */
export function templateText(): string {
  const found = ['.github/pull_request_template.md', '.github/PULL_REQUEST_TEMPLATE.md'].map(path => bytesOf(path, MOST_BYTES));
  return found.find(bytes => bytes !== undefined)?.toString('utf8') ?? '';
}

/**
 * The plan of the protected branch.
 * @param folder a checkout of it
 * @param path of the plan in it
 * @param commit on which that checkout must stand
 * @returns the plan
 * @throws GonogoError `BASE_UNKNOWN` if the checkout, or a plan in it that can be read, is missing
 */
export function basePlan(folder: string, path: string, commit: string): Plan {
  const unknown = (found: string) => gonogoError('BASE_UNKNOWN', `expected a checkout of the base branch, found ${found}`);
  if (folder === '' || !existsSync(folder)) throw unknown('none');
  if (commitHere(folder) !== commit) throw unknown('another commit');
  try {
    const loaded = readPlan(join(folder, path));
    if ('problems' in loaded) throw unknown('a plan with problems');
    return loaded.plan;
  } catch {
    throw unknown('no plan in it that can be read');
  }
}

/**
 * Reads an ordinary file.
 * @param path of the file; a link is none
 * @param most bytes
 * @returns its content, undefined if there is no such file of at most so many bytes
 */
export function bytesOf(path: string, most: number): Buffer | undefined {
  try {
    const stat = lstatSync(path);
    return stat.isFile() && stat.size <= most ? readFileSync(path) : undefined;
  } catch {
    // Missing or not ours to read: the caller has a word for either.
    return undefined;
  }
}

function failed(reason: Code, error = true): FileSeen {
  return {
    observation: {
      met: error ? 'error' : false,
      reason,
      expected: { word: 'a file that can be read' },
      actual: { word: 'absent' },
    },
    lines: [],
    annotations: [],
  };
}
