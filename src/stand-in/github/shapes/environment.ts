import { reviews } from '../protect.ts';
import { environmentNamed, type GithubEnvironment, type GithubRun, type GithubWorld, type ProtectionRule } from '../state.ts';
import { isoTime, type Links, nodeId, type Shape } from './links.ts';
import { personShape, teamShape, userShape } from './user.ts';

/** An environment with its rules; `can_admins_bypass` only where the state has it. */
export function environmentShape(github: GithubWorld, environment: GithubEnvironment, links: Links): Shape {
  const { can_admins_bypass, deployment_branch_policy, protection_rules } = environment;
  return {
    ...environmentReference(environment, links),
    created_at: isoTime(environment.created_at),
    updated_at: isoTime(environment.updated_at),
    ...(can_admins_bypass === undefined ? {} : { can_admins_bypass }),
    protection_rules: protection_rules.map(rule => ruleShape(github, rule, links)),
    deployment_branch_policy,
  };
}

function ruleShape(github: GithubWorld, rule: ProtectionRule, links: Links): Shape {
  const base = { node_id: nodeId('GA', rule.id), ...rule };
  return rule.type === 'required_reviewers' ? { ...base, reviewers: reviewerShapes(github, rule, links) } : base;
}

function reviewerShapes(
  github: GithubWorld,
  { reviewers }: Extract<ProtectionRule, { type: 'required_reviewers' }>,
  links: Links,
): readonly Shape[] {
  return reviewers.map(({ type, reviewer }) => {
    if ('slug' in reviewer) return { type, reviewer: { ...teamShape(github, reviewer.slug, links), id: reviewer.id } };
    // Who was removed since is still named by id and login.
    return { type, reviewer: { ...userShape(github, reviewer.login, links), ...reviewer } };
  });
}

/** An environment as it stands inside of other things. */
export function environmentReference({ id, name }: GithubEnvironment, links: Links): Shape {
  const url = `${links.api}/environments/${encodeURIComponent(name)}`;
  return {
    id,
    node_id: nodeId('EN', id),
    name,
    url,
    html_url: `${links.web}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
  };
}

/** Branch policies of an environment. */
export function patternShapes({ patterns }: GithubEnvironment): readonly Shape[] {
  return patterns.map(({ id, name, type }) => ({ id, node_id: nodeId('GBP', id), name, type }));
}

/** Rules of an environment that a GitHub App decides. */
export function customRuleShapes({ custom_rules = [] }: GithubEnvironment, links: Links): readonly Shape[] {
  return custom_rules.map(({ id, enabled, app }) => ({
    id,
    node_id: nodeId('GA', id),
    enabled,
    app: { ...app, node_id: nodeId('A', app.id), integration_url: `${links.root}/apps/${app.slug}` },
  }));
}

/** Approvals of a run: as on GitHub, without a time, a job or an attempt. */
export function approvalShapes(github: GithubWorld, run: GithubRun, links: Links): readonly Shape[] {
  return github.approvals
    .filter(approval => approval.run_id === run.id)
    .map(({ state, comment, user, environments }) => ({
      state,
      comment,
      user: personShape(github, user, links),
      environments: environments.flatMap(name => {
        const environment = environmentNamed(github, name);
        if (!environment) return [];
        const times = { created_at: isoTime(environment.created_at), updated_at: isoTime(environment.updated_at) };
        return [{ ...environmentReference(environment, links), ...times }];
      }),
    }));
}

/** Environments for which a run waits at present; `asks` is the login of who asks. */
export function pendingShapes(github: GithubWorld, run: GithubRun, links: Links, asks: string): readonly Shape[] {
  const waiting = github.jobs
    .filter(job => job.run_id === run.id && job.status === 'waiting')
    .flatMap(job => github.deployments.filter(deployment => deployment.id === job.deployment_id));
  return [...new Set(waiting.map(({ environment }) => environment))].flatMap(name => {
    const environment = environmentNamed(github, name);
    if (!environment) return [];
    const timer = environment.protection_rules.find(rule => rule.type === 'wait_timer');
    const asked = environment.protection_rules.find(rule => rule.type === 'required_reviewers');
    const since = waiting.find(each => each.environment === name)?.created_at ?? 0;
    return [
      {
        environment: environmentReference(environment, links),
        wait_timer: timer?.wait_timer ?? 0,
        wait_timer_started_at: timer ? isoTime(since) : null,
        current_user_can_approve: asked?.type === 'required_reviewers' && reviews(github, asked, asks),
        reviewers: asked ? reviewerShapes(github, asked, links) : [],
      },
    ];
  });
}
