import { json } from '../../handler.ts';
import { branchNamed } from '../branches.ts';
import { subjectPrefix } from '../claims.ts';
import { branchRuleShapes, branchShape, tagObjectShape, tagShape } from '../shapes/branch.ts';
import { repositoryShape } from '../shapes/repository.ts';
import { githubTagSha } from '../state.ts';
import type { Need } from '../tokens.ts';
import { get, METADATA, notFound, page, REPO, type Route } from './route.ts';

const CONTENTS: readonly Need[] = [['contents', 'read']];

/** The repository itself: settings, branches, tags. */
export const repositoryRoutes: readonly Route[] = [
  get(REPO, 'GetRepository', METADATA, ({ github, links }) => json(200, repositoryShape(github, links))),
  get(`${REPO}/branches/{branch}`, 'GetBranch', CONTENTS, ({ github, names, links }) => {
    const branch = branchNamed(github, names.branch ?? '');
    return branch ? json(200, branchShape(github, branch, links)) : notFound();
  }),
  // Rule: a branch that is not there has no rules either, and that is no error.
  get(`${REPO}/rules/branches/{branch}`, 'ListBranchRules', METADATA, call =>
    page(call, branchRuleShapes(call.github, branchNamed(call.github, call.names.branch ?? ''))),
  ),
  get(`${REPO}/actions/oidc/customization/sub`, 'GetOidcSubject', [['actions', 'read']], ({ github }) => {
    const { immutable_subject: immutable = false } = github.repository;
    return json(200, { use_default: true, use_immutable_subject: immutable, sub_claim_prefix: subjectPrefix(github) });
  }),
  get(`${REPO}/git/ref/{ref}`, 'GetTag', CONTENTS, ({ github, names, links }) => {
    const tag = github.tags.find(({ name }) => `tags/${name}` === names.ref);
    return tag ? json(200, tagShape(tag, links)) : notFound();
  }),
  get(`${REPO}/git/tags/{sha}`, 'GetTagObject', CONTENTS, ({ github, names, links }) => {
    const tag = github.tags.find(({ name, annotated }) => annotated && githubTagSha(name) === names.sha);
    return tag ? json(200, tagObjectShape(tag, links)) : notFound();
  }),
];
