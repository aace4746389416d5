import { createHash } from 'node:crypto';
import { type GithubWorld, nextId } from './state.ts';

/** What a job of a run has uploaded. */
export interface GithubArtifact {
  id: number;
  run_id: number;
  name: string;
  /** Text by the paths of its files. */
  files: Record<string, string>;
  expired: boolean;
  created_at: number;
  /** 90 days later, unless said otherwise. */
  expires_at: number;
}

const KEPT_MS = 90 * 86_400_000;

/**
 * Uploads an artifact. Rule: a name is taken once a run.
 * @param github to which it is added
 * @param made its run, name and files; when, epoch ms
 * @returns the artifact
 * @throws Error when the run has one of this name
 */
export function addArtifact(
  github: GithubWorld,
  made: { readonly run: number; readonly name: string; readonly files: Readonly<Record<string, string>>; readonly at: number },
): GithubArtifact {
  const taken = github.artifacts.some(({ run_id, name }) => run_id === made.run && name === made.name);
  if (taken) throw new Error(`run ${made.run} has an artifact "${made.name}" already`);
  const { run, name, files, at } = made;
  const artifact = { id: nextId(github), run_id: run, name, files: { ...files }, expired: false };
  github.artifacts.push({ ...artifact, created_at: at, expires_at: at + KEPT_MS });
  return github.artifacts.at(-1) as GithubArtifact;
}

/** The digest by which GitHub names what was uploaded: here of names and texts. */
export function artifactDigest({ files }: GithubArtifact): string {
  const hash = createHash('sha256');
  for (const [path, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path}\0${text}\0`);
  return `sha256:${hash.digest('hex')}`;
}
