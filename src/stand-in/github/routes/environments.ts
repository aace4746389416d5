import { type Answer, json } from '../../handler.ts';
import { customRuleShapes, environmentShape, patternShapes } from '../shapes/environment.ts';
import { teamId } from '../shapes/user.ts';
import { environmentNamed, type GithubEnvironment, nextId, type ProtectionRule } from '../state.ts';
import type { Need } from '../tokens.ts';
import { ACTIONS, bodyOf, type GithubCall, get, page, REPO, type Route, refusal, withEnvironment } from './route.ts';

const ONE = `${REPO}/environments/{environment}`;
/** Reports from the field say 403 to anything less, whatever GitHub's table of permissions says. */
const ADMINISTRATION: readonly Need[] = [['administration', 'write']];

/** Environments and their rules. */
export const environmentRoutes: readonly Route[] = [
  get(`${REPO}/environments`, 'ListEnvironments', ACTIONS, call => {
    const shapes = call.github.environments.map(environment => environmentShape(call.github, environment, call.links));
    return page(call, shapes, 'environments');
  }),
  get(ONE, 'GetEnvironment', ACTIONS, call =>
    withEnvironment(call, environment => json(200, environmentShape(call.github, environment, call.links))),
  ),
  get(`${ONE}/deployment-branch-policies`, 'ListBranchPolicies', ACTIONS, call =>
    withEnvironment(call, environment => page(call, patternShapes(environment), 'branch_policies')),
  ),
  get(`${ONE}/deployment_protection_rules`, 'ListCustomRules', ACTIONS, call =>
    withEnvironment(call, environment => {
      const rules = customRuleShapes(environment, call.links);
      return json(200, { total_count: rules.length, custom_deployment_protection_rules: rules });
    }),
  ),
  { method: 'PUT', path: ONE, op: 'PutEnvironment', needs: ADMINISTRATION, answer: put },
  {
    method: 'POST',
    path: `${ONE}/deployment-branch-policies`,
    op: 'CreateBranchPolicy',
    needs: ADMINISTRATION,
    answer: addPattern,
  },
  {
    method: 'DELETE',
    path: `${ONE}/deployment-branch-policies/{policy}`,
    op: 'DeleteBranchPolicy',
    needs: ADMINISTRATION,
    answer: call =>
      withEnvironment(call, environment => {
        environment.patterns = environment.patterns.filter(({ id }) => String(id) !== call.names.policy);
        environment.updated_at = call.now;
        return { status: 204 };
      }),
  },
];

const KNOWN = ['wait_timer', 'prevent_self_review', 'reviewers', 'deployment_branch_policy'];

/** Rule: what the body leaves out goes back to its default. The bypass is no member of it: that is set by hand. */
function put({ github, names, text, now, links }: GithubCall): Answer {
  const body = text === '' ? {} : bodyOf(text);
  if (body === null || Object.keys(body).some(key => !KNOWN.includes(key))) return refusal(422, 'Invalid request.');
  const { wait_timer = 0, prevent_self_review = false, reviewers, deployment_branch_policy: policy = null } = body;
  if (typeof wait_timer !== 'number' || !Number.isInteger(wait_timer) || wait_timer < 0 || wait_timer > 43_200)
    return refusal(422, 'Invalid request: wait_timer is not between 0 and 43200');
  const people = (reviewers ?? []) as readonly { readonly type?: unknown; readonly id?: unknown }[];
  if (!Array.isArray(people) || people.length > 6) return refusal(422, 'Invalid request: reviewers must be up to 6');
  const branches = policy as GithubEnvironment['deployment_branch_policy'];
  if (branches !== null && branches.protected_branches === branches.custom_branch_policies)
    return refusal(422, 'protected_branches and custom_branch_policies cannot have the same value');
  const named = people.map(({ type, id }) => {
    const user = type === 'User' ? github.users.find(each => each.id === id) : undefined;
    if (user) return { type: 'User' as const, reviewer: { id: user.id, login: user.login } };
    const slug = type === 'Team' ? Object.keys(github.teams).find(each => teamId(github, each) === id) : undefined;
    return slug === undefined ? undefined : { type: 'Team' as const, reviewer: { id: id as number, slug } };
  });
  const found = named.filter(each => each !== undefined);
  if (found.length < named.length) return refusal(422, 'Invalid request: a reviewer was not found');
  let environment = environmentNamed(github, names.environment ?? '');
  if (!environment) {
    const times = { created_at: now, updated_at: now };
    const open = { protection_rules: [], deployment_branch_policy: null, patterns: [], can_admins_bypass: true };
    environment = { id: nextId(github), name: names.environment ?? '', ...open, ...times };
    github.environments.push(environment);
  }
  const rules: ProtectionRule[] = [];
  if (wait_timer > 0) rules.push({ id: nextId(github), type: 'wait_timer', wait_timer });
  if (found.length > 0)
    rules.push({
      id: nextId(github),
      type: 'required_reviewers',
      prevent_self_review: prevent_self_review === true,
      reviewers: found,
    });
  if (branches !== null) rules.push({ id: nextId(github), type: 'branch_policy' });
  environment.protection_rules = rules;
  environment.deployment_branch_policy = branches;
  if (branches?.custom_branch_policies !== true) environment.patterns = [];
  environment.updated_at = now;
  return json(200, environmentShape(github, environment, links));
}

function addPattern(call: GithubCall): Answer {
  return withEnvironment(call, environment => {
    const { name, type = 'branch' } = bodyOf(call.text) ?? {};
    if (typeof name !== 'string' || name === '' || (type !== 'branch' && type !== 'tag')) return refusal(422, 'Invalid request.');
    // Rule: a policy of patterns must have been chosen before there can be any.
    if (environment.deployment_branch_policy?.custom_branch_policies !== true) return refusal(404, 'Not Found');
    if (environment.patterns.some(each => each.name === name && each.type === type)) return { status: 303 };
    environment.patterns.push({ id: nextId(call.github), name, type });
    environment.updated_at = call.now;
    return json(200, patternShapes(environment).at(-1));
  });
}
