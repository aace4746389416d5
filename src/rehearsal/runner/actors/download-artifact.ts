import { chmod, cp, mkdir, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Actor, type ActorCall, type ActorResult, failed } from '../actor.ts';
import { stop } from '../stop.ts';
import { artifactsDirectory } from './upload-artifact.ts';

/** Inputs that reach for artifacts by number or in another repository. */
const NOT_PLAYED = ['artifact-ids', 'repository'];

/** Where artifacts lie besides those of the run itself. */
export interface DownloadOptions {
  /** Directory of another run, by its id; absent or undefined = there is none. */
  readonly runs?: (id: string) => string | undefined;
}

/**
 * Plays actions/download-artifact v8.0.1 (3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c): copies artifacts of this run or another into the
 * workspace: one by its name, or those that a pattern fits, each into a folder of its own unless they are merged.
 * @param options where other runs lie
 */
export function downloadArtifact(options: DownloadOptions = {}): Actor {
  return {
    inputs: {
      name: '',
      'artifact-ids': '',
      path: '',
      pattern: '',
      'merge-multiple': 'false',
      'github-token': '',
      repository: '',
      'run-id': '',
      'skip-decompress': 'false',
      'digest-mismatch': 'error',
    },
    play: call => play(call, options),
  };
}

async function play({ inputs, workspace, runDirectory, job }: ActorCall, options: DownloadOptions): Promise<ActorResult> {
  for (const name of NOT_PLAYED) {
    if (inputs[name]) throw stop(`the rehearsal does not play the input "${name}" of actions/download-artifact in job "${job}"`);
  }
  if (inputs['digest-mismatch'] !== 'error') throw stop(`job "${job}" would take an artifact whose digest does not match`);
  const { name = '', pattern = '' } = inputs;
  if (name === '' && pattern === '')
    throw stop(`job "${job}" downloads all artifacts; the rehearsal plays one by its name, or those of a pattern`);
  let directory: string | undefined = runDirectory;
  if (inputs['run-id']) {
    // Rule of the real action: without a token it looks in its own run only.
    if (!inputs['github-token']) return failed('Unable to download artifact(s): a run-id needs a github-token');
    directory = options.runs?.(inputs['run-id']);
  }
  const known: readonly string[] = directory === undefined ? [] : await readdir(artifactsDirectory(directory)).catch(() => []);
  const path = resolve(workspace, inputs.path || '.');
  if (name !== '') {
    if (!known.includes(name)) return failed('Unable to download artifact(s): Artifact not found for this name');
    await unpack(join(artifactsDirectory(directory ?? ''), name), path);
  } else {
    // Rule of the real action: a pattern that fits nothing downloads nothing, and that is no failure.
    for (const each of known.filter(one => fits(pattern, one)))
      await unpack(
        join(artifactsDirectory(directory ?? ''), each),
        inputs['merge-multiple'] === 'true' ? path : join(path, each),
      );
  }
  return { outcome: 'success', outputs: { 'download-path': path } };
}

async function unpack(from: string, path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const entry of await readdir(from)) await cp(join(from, entry), join(path, entry), { recursive: true });
  // The stored copy is read-only; what the real action unpacks is not.
  for (const file of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) await chmod(join(path, relative(from, join(file.parentPath, file.name))), 0o644);
  }
}

/** Rule: minimatch; of it only `*` is played. */
function fits(pattern: string, name: string): boolean {
  if (/[?[\]{}!()|+@]/.test(pattern)) throw stop('the rehearsal plays no pattern of actions/download-artifact but one with *');
  const source = pattern.replace(/[.*^$\\]/g, part => (part === '*' ? '[^/]*' : `\\${part}`));
  return new RegExp(`^${source}$`).test(name);
}
