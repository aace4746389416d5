/** Actions of the repository itself: what their action.yml says. */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { stop } from './stop.ts';
import type { Template } from './workflow.ts';

/** A `node24` action as its action.yml declares it. */
export interface LocalAction {
  readonly directory: string;
  readonly name: string;
  /** Declared inputs; one without a default has empty text, as in the runner. `required` is not enforced, as on GitHub. */
  readonly inputs: Readonly<Record<string, { readonly default: Template }>>;
  readonly main: string;
  readonly post?: string;
  readonly postIf: string;
}

/**
 * Tells whether a `uses` names an action of the repository itself.
 * @param uses the text of the step
 * @returns true for `./dir` (found in the job's checkout) and `$/dir` (found at the running commit, without a checkout)
 */
export function isLocal(uses: string): boolean {
  return uses === '.' || uses === '$' || uses.startsWith('./') || uses.startsWith('$/');
}

/**
 * Finds the directory of a local action.
 * @param uses `./dir` or `$/dir`
 * @param root directory that stands for the repository
 * @returns its absolute path
 * @throws RehearsalStop when it lies outside of the repository
 */
export function localDirectory(uses: string, root: string): string {
  const directory = join(root, uses.slice(1));
  const inside = relative(root, directory);
  if (inside === '..' || inside.startsWith(`..${sep}`)) throw stop(`"uses: ${uses}" lies outside of the repository`);
  return directory;
}

/**
 * Reads the action.yml (or action.yaml) of a directory.
 * @param directory absolute path
 * @param uses as the workflow names it, for messages
 * @returns what it declares
 * @throws RehearsalStop when there is none, when it is not `using: node24`, or when a field has the wrong type
 */
export async function readAction(directory: string, uses: string): Promise<LocalAction> {
  const text = await readEither(directory);
  if (text === null) throw stop(`"uses: ${uses}" has no action.yml; "./" needs an actions/checkout step before it`);
  const action = map(parsed(text, uses), `action.yml of ${uses}`);
  const runs = map(action.runs, `"runs" in action.yml of ${uses}`);
  if (runs.using !== 'node24') throw stop(`action.yml of ${uses} must say "using: node24": the rehearsal plays nothing else`);
  const inputs: Record<string, { default: Template }> = {};
  for (const [name, declared] of Object.entries(map(action.inputs ?? {}, `"inputs" in action.yml of ${uses}`))) {
    const value = map(declared ?? {}, `input "${name}" of ${uses}`).default;
    inputs[name] = { default: value === undefined || value === null ? '' : String(value) };
  }
  const post = optional(runs.post, `"post" of ${uses}`);
  return {
    directory,
    name: optional(action.name, `"name" of ${uses}`) ?? uses,
    inputs,
    main: optional(runs.main, `"main" of ${uses}`) ?? missing(`"main" of ${uses}`),
    ...(post === undefined ? {} : { post }),
    postIf: optional(runs['post-if'], `"post-if" of ${uses}`) ?? 'always()',
  };
}

/**
 * Names the environment variable in which an input travels. Rule: the runner upper-cases, turns spaces into `_` and keeps hyphens.
 * @param name of the input
 */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

async function readEither(directory: string): Promise<string | null> {
  for (const name of ['action.yml', 'action.yaml']) {
    try {
      return await readFile(join(directory, name), 'utf8');
    } catch (error) {
      if (!isMissing(error)) throw stop(`${name} cannot be read`);
    }
  }
  return null;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function parsed(text: string, uses: string): unknown {
  try {
    return parse(text);
  } catch {
    throw stop(`action.yml of ${uses} is not valid YAML`);
  }
}

function map(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw stop(`${what} must be a map`);
  return value as Record<string, unknown>;
}

function optional(value: unknown, what: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw stop(`${what} must be text`);
}

function missing(what: string): never {
  throw stop(`${what} is missing`);
}
