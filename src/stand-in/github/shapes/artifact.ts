import { artifactDigest, type GithubArtifact } from '../artifacts.ts';
import type { GithubWorld } from '../state.ts';
import { isoTime, type Links, nodeId, type Shape } from './links.ts';

/** An artifact of a run, without its content. */
export function artifactShape(github: GithubWorld, artifact: GithubArtifact, links: Links): Shape {
  const { id, name, run_id, files, expired, created_at, expires_at } = artifact;
  const run = github.runs.find(each => each.id === run_id);
  const url = `${links.api}/actions/artifacts/${id}`;
  const repository_id = github.repository.id;
  return {
    id,
    node_id: nodeId('AR', id),
    name,
    size_in_bytes: Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    url,
    archive_download_url: `${url}/zip`,
    expired,
    digest: artifactDigest(artifact),
    created_at: isoTime(created_at),
    updated_at: isoTime(created_at),
    expires_at: isoTime(expires_at),
    workflow_run: {
      id: run_id,
      repository_id,
      head_repository_id: repository_id,
      ...(run ? { head_branch: run.head_branch, head_sha: run.head_sha } : {}),
    },
  };
}
