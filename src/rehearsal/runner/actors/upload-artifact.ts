import { createHash } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Actor, type ActorCall, type ActorResult, failed } from '../actor.ts';
import { stop } from '../stop.ts';

/** Where the artifacts of a run lie: one directory each, its files read-only. */
export function artifactsDirectory(runDirectory: string): string {
  return join(runDirectory, 'artifacts');
}

/** Characters that GitHub refuses in the name of an artifact. Source: actions/toolkit, path-and-artifact-name-validation. */
const FORBIDDEN = /["/:<>|*?\\\r\n]/;

/**
 * Plays actions/upload-artifact v7.0.0 (bbbca2ddaa5d8feaa63e36b76fdaad77386f024f): copies files into the run's directory.
 * A name is taken once a run, and what was uploaded is not changed afterwards.
 */
export function uploadArtifact(): Actor {
  return {
    inputs: {
      name: 'artifact',
      path: '',
      'if-no-files-found': 'warn',
      'retention-days': '',
      'compression-level': '6',
      overwrite: 'false',
      'include-hidden-files': 'false',
      archive: 'true',
    },
    play,
  };
}

async function play(call: ActorCall): Promise<ActorResult> {
  const { inputs, workspace, runDirectory, job } = call;
  const name = inputs.name ?? '';
  if (inputs.overwrite !== 'false' || inputs.archive !== 'true') {
    throw stop(`the rehearsal does not play "overwrite" or "archive" of actions/upload-artifact in job "${job}"`);
  }
  if (name === '' || name === '.' || name === '..' || FORBIDDEN.test(name)) return failed('The artifact name is not valid');
  const paths = (inputs.path ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  if (paths.length === 0) return failed('Input required and not supplied: path');
  if (paths.some(path => /[*?[\]!~]/.test(path)))
    throw stop(`the rehearsal plays no patterns in the path of actions/upload-artifact in job "${job}"`);
  const days = inputs['retention-days'] ?? '';
  if (days !== '' && !/^([0-9]|[1-8][0-9]|90)$/.test(days)) return failed('retention-days must be between 1 and 90, or 0');
  const unfound = inputs['if-no-files-found'] ?? '';
  if (!['warn', 'error', 'ignore'].includes(unfound)) return failed('Unrecognized if-no-files-found input');
  const files = await filesBelow(
    paths.map(path => resolve(workspace, path)),
    inputs['include-hidden-files'] === 'true',
  );
  if (files.length === 0) {
    const message = 'No files were found with the provided path. No artifacts will be uploaded.';
    return unfound === 'error'
      ? failed(message)
      : { outcome: 'success', lines: unfound === 'warn' ? [`::warning::${message}`] : [message] };
  }
  const target = join(artifactsDirectory(runDirectory), name);
  await mkdir(dirname(target), { recursive: true });
  try {
    // Made without `recursive`, so that it fails when the name was taken before: one step decides, not a look beforehand.
    await mkdir(target);
  } catch {
    return failed('Conflict: an artifact with this name already exists on the workflow run');
  }
  const root = commonRoot(
    files,
    paths.map(path => resolve(workspace, path)),
  );
  const hash = createHash('sha256');
  for (const file of files) {
    const inside = relative(root, file);
    if (isAbsolute(inside) || inside.startsWith('..')) return failed('A path leads out of its own root');
    const to = join(target, inside);
    await cp(file, to);
    await chmod(to, 0o444);
    hash
      .update(inside)
      .update('\0')
      .update(await readFile(to));
  }
  const id = String((await readdir(artifactsDirectory(runDirectory))).length);
  return { outcome: 'success', outputs: { 'artifact-id': id, 'artifact-url': '', 'artifact-digest': hash.digest('hex') } };
}

async function filesBelow(paths: readonly string[], hidden: boolean): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (!hidden && basename(path).startsWith('.')) continue;
    const stat = await lstat(path).catch(() => null);
    if (stat?.isFile()) found.push(path);
    else if (stat?.isDirectory())
      found.push(
        ...(await filesBelow(
          (await readdir(path)).sort().map(entry => join(path, entry)),
          hidden,
        )),
      );
  }
  return [...new Set(found)];
}

/** Rule of the real action: one path is the root itself (a file: its folder), several have their least common ancestor. */
function commonRoot(files: readonly string[], paths: readonly string[]): string {
  const starts = paths.map(path => (files.includes(path) ? dirname(path) : path));
  let root = starts[0] ?? '';
  while (!starts.every(start => start === root || start.startsWith(`${root}/`))) root = dirname(root);
  return root;
}
