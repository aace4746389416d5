/** The files through which a step hands values to the runner. Format: the runner's FileCommandManager. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A summary above this many bytes is not uploaded; the step stays as it is. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** Paths of one step's files. */
export interface CommandFiles {
  readonly output: string;
  readonly env: string;
  readonly state: string;
  readonly summary: string;
  readonly path: string;
}

/** What a step wrote; `errors` fail the step. */
export interface Written {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly summary: string;
  readonly errors: readonly string[];
}

/**
 * Makes empty files for one step.
 * @param directory where; made if missing
 * @returns their paths, unguessable from one step to the next
 */
export async function makeCommandFiles(directory: string): Promise<CommandFiles> {
  await mkdir(directory, { recursive: true });
  const id = randomUUID();
  const path = (kind: string): string => join(directory, `${kind}_${id}`);
  const files = {
    output: path('set_output'),
    env: path('set_env'),
    state: path('save_state'),
    summary: path('step_summary'),
    path: path('add_path'),
  };
  await Promise.all(Object.values(files).map(file => writeFile(file, '')));
  return files;
}

/**
 * Reads what a step wrote.
 * @param files made before the step
 * @returns the values; a malformed file gives what stands before its problem, and an error, and NODE_OPTIONS is refused as on GitHub
 */
export async function readCommandFiles(files: CommandFiles): Promise<Written> {
  const errors: string[] = [];
  const read = async (kind: keyof CommandFiles): Promise<string> => {
    try {
      return await readFile(files[kind], 'utf8');
    } catch {
      errors.push(`Unable to process file command '${kind}' successfully: the file cannot be read`);
      return '';
    }
  };
  const pairs = async (kind: 'output' | 'env' | 'state'): Promise<Record<string, string>> => {
    const { pairs: found, problem } = readPairs(await read(kind));
    if (problem !== undefined) errors.push(`Unable to process file command '${kind}' successfully: ${problem}`);
    return found;
  };
  const [outputs, env, state] = [await pairs('output'), await pairs('env'), await pairs('state')];
  if (Object.keys(env).some(name => name.toUpperCase() === 'NODE_OPTIONS')) {
    errors.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    delete env.NODE_OPTIONS;
  }
  const paths = (await read('path')).split(/\r?\n/).filter(line => line !== '');
  return { outputs, env, state, paths, summary: await read('summary'), errors };
}

/**
 * Reads `name=value` lines and `name<<delimiter` blocks.
 * @param text the content of one file
 * @returns the pairs, a later one in the place of an earlier one; and the first problem, which never repeats the text. As in the
 * runner, what stands before a problem counts: a process that was killed while it wrote has saved what it had finished
 */
export function readPairs(text: string): { readonly pairs: Record<string, string>; readonly problem?: string } {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    const simple = equals >= 0 && (heredoc < 0 || equals < heredoc);
    if (!simple && heredoc < 0) return { pairs, problem: `invalid format on line ${at + 1}` };
    const name = line.slice(0, simple ? equals : heredoc);
    if (name === '') return { pairs, problem: `name missing on line ${at + 1}` };
    if (simple) {
      pairs[name] = line.slice(equals + 1);
      continue;
    }
    const delimiter = line.slice(heredoc + 2);
    const end = delimiter === '' ? -1 : lines.indexOf(delimiter, at + 1);
    if (end < 0) return { pairs, problem: `matching delimiter not found for the block on line ${at + 1}` };
    pairs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return { pairs };
}
