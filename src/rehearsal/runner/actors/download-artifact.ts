import { chmod, cp, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Actor, failed } from '../actor.ts';
import { stop } from '../stop.ts';
import { artifactsDirectory } from './upload-artifact.ts';

/** Inputs that reach for other artifacts than one of this run by its name. */
const NOT_PLAYED = ['artifact-ids', 'pattern', 'github-token', 'repository', 'run-id'];

/** Plays actions/download-artifact v8.0.1 (3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c): copies one artifact of this run into the workspace. */
export function downloadArtifact(): Actor {
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
    async play({ inputs, workspace, runDirectory, job }) {
      for (const name of NOT_PLAYED) {
        if (inputs[name])
          throw stop(`the rehearsal does not play the input "${name}" of actions/download-artifact in job "${job}"`);
      }
      if (inputs['digest-mismatch'] !== 'error') throw stop(`job "${job}" would take an artifact whose digest does not match`);
      const name = inputs.name ?? '';
      if (name === '') throw stop(`job "${job}" downloads all artifacts; the rehearsal plays only one by its name`);
      const known: readonly string[] = await readdir(artifactsDirectory(runDirectory)).catch(() => []);
      if (!known.includes(name)) return failed('Unable to download artifact(s): Artifact not found for this name');
      const path = resolve(workspace, inputs.path || '.');
      const from = join(artifactsDirectory(runDirectory), name);
      for (const entry of await readdir(from)) await cp(join(from, entry), join(path, entry), { recursive: true });
      // The stored copy is read-only; what the real action unpacks is not.
      for (const file of await readdir(from, { recursive: true, withFileTypes: true })) {
        if (file.isFile()) await chmod(join(path, relative(from, join(file.parentPath, file.name))), 0o644);
      }
      return { outcome: 'success', outputs: { 'download-path': path } };
    },
  };
}
