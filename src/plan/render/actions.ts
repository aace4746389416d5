/**
 * Every action of somebody else that workflows of this repository use, pinned to a commit. Each SHA was read from the
 * action's own repository at the tag named; a test compares all workflow files with this list.
 */
export const ACTIONS = {
  checkout: { uses: 'actions/checkout', sha: '3d3c42e5aac5ba805825da76410c181273ba90b1', tag: 'v7.0.1', read: '2026-11-23' },
  setupNode: { uses: 'actions/setup-node', sha: '820762786026740c76f36085b0efc47a31fe5020', tag: 'v7.0.0', read: '2026-11-23' },
  uploadArtifact: {
    uses: 'actions/upload-artifact',
    sha: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
    tag: 'v7.0.0',
    read: '2026-11-23',
  },
  downloadArtifact: {
    uses: 'actions/download-artifact',
    sha: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    tag: 'v8.0.1',
    read: '2026-11-23',
  },
  awsCredentials: {
    uses: 'aws-actions/configure-aws-credentials',
    sha: 'e6de054238d6b7531b4efff3b6587d9aade6a06c',
    tag: 'v6.2.3',
    read: '2026-11-23',
  },
} as const;

/**
 * The `uses:` of a pinned action with its tag as a comment.
 * @param name a key of `ACTIONS`
 * @returns such as `actions/checkout@3d3c… # v7.0.1`
 */
export function pinned(name: keyof typeof ACTIONS): string {
  const { uses, sha, tag } = ACTIONS[name];
  return `${uses}@${sha} # ${tag}`;
}
