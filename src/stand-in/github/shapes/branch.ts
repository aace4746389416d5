import type { GithubBranch } from '../branches.ts';
import { type GithubWorld, githubTagSha } from '../state.ts';
import { isoTime, type Links, nodeId, type Shape } from './links.ts';
import { ownerShape } from './user.ts';

const NOBODY = { name: 'nobody', email: 'nobody@users.noreply.example', date: isoTime(0) };

/** A branch and whether it is protected; not how: that takes administration. */
export function branchShape(github: GithubWorld, branch: GithubBranch, links: Links): Shape {
  const url = `${links.api}/branches/${encodeURIComponent(branch.name)}`;
  return {
    name: branch.name,
    commit: commitShape(github, branch.commits.at(-1) ?? '', links),
    _links: { html: `${links.web}/tree/${branch.name}`, self: url },
    protected: branch.protected,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${url}/protection`,
  };
}

/** A commit, without a message or a person. */
export function commitShape(github: GithubWorld, sha: string, links: Links): Shape {
  const url = `${links.api}/commits/${sha}`;
  const history = github.branches.find(({ commits }) => commits.includes(sha))?.commits ?? [];
  const parent = history[history.indexOf(sha) - 1];
  return {
    sha,
    node_id: nodeId('C', sha.length),
    commit: {
      author: NOBODY,
      committer: NOBODY,
      message: '',
      tree: { sha, url: `${links.api}/git/trees/${sha}` },
      url: `${links.api}/git/commits/${sha}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    url,
    html_url: `${links.web}/commit/${sha}`,
    comments_url: `${url}/comments`,
    author: ownerShape(github, links),
    committer: ownerShape(github, links),
    parents: parent === undefined ? [] : [{ sha: parent, url: `${links.api}/commits/${parent}`, html_url: links.web }],
  };
}

/** Rules in force on a branch, each with the ruleset that it comes from. */
export function branchRuleShapes({ repository }: GithubWorld, branch: GithubBranch | undefined): readonly Shape[] {
  const ruleset_source = `${repository.owner}/${repository.name}`;
  return (branch?.rules ?? []).map(({ type, ruleset_id, parameters }) => ({
    type,
    ...(parameters === undefined ? {} : { parameters }),
    ruleset_source_type: 'Repository',
    ruleset_source,
    ruleset_id,
  }));
}

/** A tag: the commit, or an annotated tag's own object. */
export function tagShape(tag: GithubWorld['tags'][number], links: Links): Shape {
  const type = tag.annotated ? 'tag' : 'commit';
  const sha = tag.annotated ? githubTagSha(tag.name) : tag.commit;
  const ref = `refs/tags/${tag.name}`;
  const object = { type, sha, url: `${links.api}/git/${type}s/${sha}` };
  return { ref, node_id: nodeId('REF', 1), url: `${links.api}/git/${ref}`, object };
}

/** An annotated tag's own object. */
export function tagObjectShape(tag: GithubWorld['tags'][number], links: Links): Shape {
  const sha = githubTagSha(tag.name);
  return {
    sha,
    node_id: nodeId('TA', 1),
    url: `${links.api}/git/tags/${sha}`,
    tag: tag.name,
    message: '',
    tagger: NOBODY,
    object: { type: 'commit', sha: tag.commit, url: `${links.api}/git/commits/${tag.commit}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
