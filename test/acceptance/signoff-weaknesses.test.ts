/** Whatever weakens a sign-off ends the phase job with its own code, through the built bundle, and nothing of production is touched. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { githubIn, loginOf } from '../../src/rehearsal/production.ts';
import { inputVariable } from '../../src/rehearsal/runner/local-action.ts';
import { standingOf } from '../../src/rehearsal/standing.ts';
import { openPull } from '../../src/stand-in/github/pulls.ts';
import type { GithubDeployment, GithubEnvironment, GithubWorld, ProtectionRule } from '../../src/stand-in/github/state.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder, TOOL } from './bundle.ts';
import { copyOf } from './cutover.ts';
import {
  COMMIT,
  type Dispatch,
  dispatch,
  gateJob,
  PLAIN,
  phaseJob,
  serve,
  shortPlan,
  signOff,
  TOKEN,
  workspace,
} from './dispatch.ts';
import { tokenOf } from './oidc.ts';

const PHASE = 'shadow';
const NAME = 'order-status-shadow';
const MINUTE_MS = 60_000;
const TOKEN_INPUT = inputVariable('github-token');
/** The token of an app that may read teams. */
const SEES_TEAMS = { [TOKEN_INPUT]: TOKEN };

let home: string;
let on: Dispatch;
let snapshot: string;
let evidence: ReadonlyMap<string, string>;
let gateSummary: string;
let code: string;

beforeAll(async () => {
  home = emptyFolder();
  const signed = `signoff: [{ role: engineering, environment: ${NAME}`;
  const text = shortPlan().replace(signed, `${signed}, code: true, not_author: true, within: 30m`);
  expect(text).toContain('code: true');
  const made = dispatch(TOOL, home, text);
  on = made.on;
  const { world } = made;
  const github = githubIn(world);
  github.users.push({ id: 3001, login: 'writer', type: 'User', permission: 'write' });
  const head = { ref: 'change', sha: COMMIT };
  openPull(github, { title: 'A change', user: 'writer', head, base: { ref: 'main', sha: 'b'.repeat(40) }, at: world.clock.now });
  const standIn = await serve(world);
  const gate = await (await gateJob(on, standIn, PHASE, PLAIN)).ended;
  expect(gate.stdout + gate.stderr).toMatch(/GO {2}signoff of shadow/);
  expect(gate.exit).toBe(0);
  code = gate.written.outputs['approval-code'] ?? '';
  gateSummary = gate.written.summary;
  evidence = new Map(readdirSync(gate.evidence).map(name => [name, readFileSync(join(gate.evidence, name), 'utf8')]));
  await standIn.advance(2000);
  const phase = on.plan.phases.find(({ id }) => id === PHASE);
  if (!phase) throw new Error('expected the phase');
  signOff(on, world, phase, `Looked at the summary, ${code}`);
  await standIn.close();
  snapshot = JSON.stringify(world);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Spoiled {
  readonly env?: (url: string) => Readonly<Record<string, string>>;
  readonly evidence?: ReadonlyMap<string, string>;
}

/** The phase job in a world that something was done to. */
async function phaseIn(spoil: (github: GithubWorld, world: World) => Spoiled | undefined) {
  const world = copyOf(snapshot);
  const before = standingOf(on.plan, world);
  const more = spoil(githubIn(world), world) ?? {};
  const standIn = await serve(world);
  // Everything runs with a job's own token, as in production, but where a row says otherwise.
  const env = { [TOKEN_INPUT]: PLAIN, ...more.env?.(standIn.url) };
  const ended = await (await phaseJob(on, standIn, PHASE, workspace(on, more.evidence ?? evidence), env)).ended;
  await standIn.close();
  return {
    ended,
    world,
    before,
    calls: standIn.calls,
    untouched: standingOf(on.plan, world),
    reason: ended.written.outputs['reason'],
  };
}

const environment = (github: GithubWorld): GithubEnvironment => {
  const found = github.environments.find(({ name }) => name === NAME);
  if (!found) throw new Error('expected the environment');
  return found;
};
const review = (github: GithubWorld): Extract<ProtectionRule, { type: 'required_reviewers' }> => {
  const found = environment(github).protection_rules.find(rule => rule.type === 'required_reviewers');
  if (found?.type !== 'required_reviewers') throw new Error('expected reviewers');
  return found;
};
const drop = (github: GithubWorld, type: string): void => {
  const found = environment(github);
  found.protection_rules = found.protection_rules.filter(rule => rule.type !== type);
};
const deployment = (github: GithubWorld): GithubDeployment => {
  const found = github.deployments.find(each => each.environment === NAME);
  if (!found) throw new Error('expected the deployment');
  return found;
};
const approver = (github: GithubWorld) => {
  const found = github.users.find(({ login }) => login === loginOf('engineering'));
  if (!found) throw new Error('expected the approver');
  return found;
};
const approval = (github: GithubWorld) => {
  const [found] = github.approvals;
  if (!found) throw new Error('expected the approval');
  return found;
};
const run = (github: GithubWorld) => {
  const [found] = github.runs;
  if (!found) throw new Error('expected the run');
  return found;
};

describe('the strong configuration', () => {
  it('is GO, and its evidence and summary say who signed, between which times, and for what', async () => {
    const { ended, world, calls } = await phaseIn(() => undefined);
    expect([ended.exit, ended.written.outputs['verdict'], ended.written.outputs['reason']], ended.stdout).toEqual([
      0,
      'GO',
      'MET',
    ]);
    const record = JSON.parse(readFileSync(join(ended.evidence, `order-status.${PHASE}.phase.json`), 'utf8'));
    const [waiting, queued] = deployment(githubIn(world)).statuses;
    expect(record.signoffs).toMatchObject([
      {
        role: 'engineering',
        environment: { name: NAME, id: 4711 },
        reviewers: 1,
        by: { login: 'engineering-on-duty' },
        membership: 'reviewer-rule',
        approved: {
          notBefore: Math.floor((waiting?.created_at ?? 0) / 1000) * 1000,
          notAfter: Math.floor((queued?.created_at ?? 0) / 1000) * 1000 + 999,
          source: 'deployment-status',
        },
        comment: { code: 'matched' },
        commit: COMMIT,
        plan: on.loaded.digest,
        sub: `repo:example-org/order-status:environment:${NAME}`,
      },
    ]);
    // What the approver typed has no place to be.
    expect(JSON.stringify(record)).not.toContain('Looked at');
    expect(ended.stdout).toMatch(
      /signed off by engineering-on-duty \(engineering\) between \d\d:\d\d:\d\d and \d\d:\d\d:\d\d UTC/,
    );
    expect(ended.stdout).toContain('a member of its team by the environment’s rule');
    expect(ended.written.summary).toContain('### Signed off');
    expect(ended.written.summary).toContain('a member of its team by the environment’s rule');
    // The job's own token was refused the team, and nothing else.
    expect(calls.filter(({ status }) => status === 403).map(({ op }) => op)).toContain('ListTeamMembers');
    expect(calls.filter(({ status, op }) => status === 403 && op !== 'ListTeamMembers')).toEqual([]);
    // GitHub is asked first, and the approval is used up before anything is written to production.
    expect(calls[0]?.op).toBe('GetIdToken');
    const firstOfAws = calls.findIndex(({ service }) => !['github', 'oidc', 'clock'].includes(service));
    expect(calls.slice(firstOfAws).some(({ op }) => op === 'ListApprovals')).toBe(false);
    const writes = calls.filter(({ write }) => write).map(({ address }) => address);
    expect(writes[0]).toBe(`/gonogo/order-status/signoffs/${on.run}/${PHASE}.${NAME}`);
  });

  it('is GO by the team itself where the token may see it, and says that it was read', async () => {
    const { ended } = await phaseIn(() => ({ env: () => SEES_TEAMS }));
    expect([ended.exit, ended.written.outputs['reason']], ended.stdout).toEqual([0, 'MET']);
    const record = JSON.parse(readFileSync(join(ended.evidence, `order-status.${PHASE}.phase.json`), 'utf8'));
    expect(record.signoffs).toMatchObject([{ membership: 'read' }]);
    expect(ended.stdout).toContain('a member of its team as read');
  });

  it('shows the approver the environment and the code', () => {
    expect(code).toMatch(/^GO-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(gateSummary).toContain(code);
    for (const aspect of ['identity', 'reviewers', 'self-review', 'admin-bypass', 'branches', 'wait', 'rules'])
      expect(gateSummary).toContain(`engineering-${aspect}`);
  });
});

describe('a sign-off is weakened', () => {
  it.each<[string, number, string, (github: GithubWorld, world: World) => Spoiled | undefined]>([
    // the environment
    [
      'it is deleted',
      1,
      'ENV_MISSING',
      github => void Object.assign(github, { environments: github.environments.filter(each => each.name !== NAME) }),
    ],
    ['it is made again', 1, 'ENV_OTHER_ID', github => void Object.assign(environment(github), { id: 99 })],
    ['its reviewers are removed', 1, 'ENV_NO_REVIEWERS', github => void drop(github, 'required_reviewers')],
    [
      'another may review',
      1,
      'ENV_REVIEWERS_OTHER',
      github => void review(github).reviewers.push({ type: 'User', reviewer: { id: 3001, login: 'writer' } }),
    ],
    [
      'self-review is allowed',
      1,
      'ENV_SELF_REVIEW',
      github => void Object.assign(review(github), { prevent_self_review: false }),
    ],
    [
      'administrators may bypass',
      1,
      'ENV_ADMIN_BYPASS',
      github => void Object.assign(environment(github), { can_admins_bypass: true }),
    ],
    [
      'nobody says whether they may',
      1,
      'ENV_BYPASS_UNKNOWN',
      github => void Reflect.deleteProperty(environment(github), 'can_admins_bypass'),
    ],
    [
      'every branch may deploy',
      1,
      'ENV_BRANCH_POLICY',
      github => void Object.assign(environment(github), { deployment_branch_policy: null }),
    ],
    [
      'protected branches may',
      1,
      'ENV_BRANCH_POLICY',
      github =>
        void Object.assign(environment(github), {
          deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
        }),
    ],
    [
      'another branch may',
      1,
      'ENV_BRANCH_POLICY',
      github => void environment(github).patterns.push({ id: 98, name: '*', type: 'branch' }),
    ],
    [
      'a rule changes after the gate',
      1,
      'ENV_RULES_CHANGED',
      github => void environment(github).protection_rules.push({ id: 97, type: 'wait_timer', wait_timer: 5 }),
    ],
    [
      'people review for a team that cannot be seen',
      1,
      'TEAM_UNSEEN',
      github => {
        const { id, login } = approver(github);
        review(github).reviewers = [{ type: 'User', reviewer: { id, login } }];
        return undefined;
      },
    ],
    [
      'an app has a word in it',
      1,
      'ENV_RULE_UNKNOWN',
      github =>
        void Object.assign(environment(github), { custom_rules: [{ id: 95, enabled: true, app: { id: 3, slug: 'gate' } }] }),
    ],
    // the job
    ['the job may have no token', 3, 'OIDC_ABSENT', () => ({ env: () => ({ ACTIONS_ID_TOKEN_REQUEST_URL: '' }) })],
    ['its environment’s name is empty', 1, 'OIDC_ENVIRONMENT', () => ({ env: url => tokenOf(url, claims(undefined)) })],
    ['it runs in another environment', 1, 'OIDC_ENVIRONMENT', () => ({ env: url => tokenOf(url, claims('order-status-scale')) })],
    ['its token is another run’s', 1, 'OIDC_OTHER_RUN', () => ({ env: url => tokenOf(url, { ...claims(NAME), run: 1 }) })],
    [
      'it stands in a workflow that the run’s own calls',
      1,
      'OIDC_CALLED_WORKFLOW',
      () => ({
        env: url =>
          tokenOf(url, { ...claims(NAME), calledFrom: 'example-org/tools/.github/workflows/phase.yml@refs/heads/main' }),
      }),
    ],
    // who started the run
    ['a clock started the run', 3, 'SIGNOFF_STARTER_UNKNOWN', github => void Object.assign(run(github), { event: 'schedule' })],
    [
      'a program started the run',
      3,
      'SIGNOFF_STARTER_UNKNOWN',
      github => {
        github.users.push({ id: 41898282, login: 'github-actions[bot]', type: 'Bot', permission: 'write' });
        Object.assign(run(github), { actor: 'github-actions[bot]', triggering_actor: 'github-actions[bot]' });
      },
    ],
    // the approval
    ['a reviewer says no', 1, 'SIGNOFF_REJECTED', github => void Object.assign(approval(github), { state: 'rejected' })],
    ['an administrator starts the job', 1, 'SIGNOFF_BYPASSED', github => void Object.assign(github, { approvals: [] })],
    [
      'the plan of GitHub enforces nothing',
      1,
      'ENV_PLAN_TIER',
      github => {
        github.approvals = [];
        deployment(github).statuses.splice(0, 1);
      },
    ],
    ['the job began before anybody was asked', 1, 'SIGNOFF_NOT_ASKED', github => void deployment(github).statuses.splice(0, 1)],
    ['no deployment is made', 1, 'SIGNOFF_UNVERIFIED', github => void Object.assign(github, { deployments: [] })],
    [
      'two jobs use the environment',
      1,
      'SIGNOFF_AMBIGUOUS',
      github => void github.deployments.push({ ...structuredClone(deployment(github)), id: 96 }),
    ],
    ['a machine approves', 1, 'SIGNOFF_BY_BOT', github => void Object.assign(approver(github), { type: 'Bot' })],
    [
      'who started it approves',
      1,
      'SIGNOFF_BY_INITIATOR',
      github => void Object.assign(run(github), { actor: loginOf('engineering') }),
    ],
    [
      'who started the attempt approves',
      1,
      'SIGNOFF_BY_INITIATOR',
      github => void Object.assign(run(github), { triggering_actor: loginOf('engineering') }),
    ],
    [
      'somebody of another role approves',
      1,
      'SIGNOFF_BY_OTHER',
      github => {
        approval(github).user = loginOf('support-ops');
        return { env: () => SEES_TEAMS };
      },
    ],
    [
      'who approved has left the team',
      1,
      'SIGNOFF_BY_OTHER',
      github => {
        github.teams['order-status-engineering'] = [loginOf('support-ops')];
        return { env: () => SEES_TEAMS };
      },
    ],
    [
      'who may only read approves',
      1,
      'SIGNOFF_WITHOUT_STANDING',
      github => void Object.assign(approver(github), { permission: 'read' }),
    ],
    [
      'who wrote it approves',
      1,
      'SIGNOFF_BY_AUTHOR',
      github => void Object.assign(pull(github), { user: loginOf('engineering') }),
    ],
    ['nobody knows who wrote it', 3, 'SIGNOFF_AUTHOR_UNKNOWN', github => void Object.assign(github, { pulls: [] })],
    ['the comment is empty', 1, 'SIGNOFF_CODE_MISSING', github => void Object.assign(approval(github), { comment: '' })],
    [
      'the comment holds another code',
      1,
      'SIGNOFF_CODE_OTHER',
      github => void Object.assign(approval(github), { comment: 'GO-0000-0000' }),
    ],
    ['the run is started again', 1, 'SIGNOFF_STALE_ATTEMPT', github => void Object.assign(run(github), { run_attempt: 2 })],
    ['the approval is of another job', 1, 'SIGNOFF_STALE_ATTEMPT', github => void Object.assign(github, { jobs: [] })],
    [
      'the run is of another commit',
      1,
      'SIGNOFF_OTHER_RUN',
      github => void Object.assign(run(github), { head_sha: 'd'.repeat(40) }),
    ],
    [
      'it was asked before the gate ended',
      1,
      'SIGNOFF_BEFORE_EVIDENCE',
      github => void Object.assign(first(github), { created_at: first(github).created_at - 10 * MINUTE_MS }),
    ],
    [
      'it came too late',
      1,
      'SIGNOFF_LATE',
      (github, world) => {
        for (const each of deployment(github).statuses.slice(1)) each.created_at += 31 * MINUTE_MS;
        world.clock.now += 31 * MINUTE_MS;
      },
    ],
    // the evidence
    ['the gate recorded no rules', 1, 'EVIDENCE_MISSING', () => ({ evidence: without('signoff') })],
    // GitHub itself
    ['GitHub does not answer', 3, 'SERVICE_ERROR', (_, world) => failing(world, 'ListApprovals', 500)],
    ['the token may not read the rules of apps', 3, 'DENIED', (_, world) => failing(world, 'ListCustomRules', 403)],
    ['the token may not read it', 3, 'DENIED', (_, world) => failing(world, 'GetEnvironment', 403)],
    [
      'GitHub answers nothing',
      3,
      'RESPONSE_INCOMPLETE',
      (_, world) => void Object.assign(world.trouble, { empty: [{ service: 'github', op: 'GetRun' }] }),
    ],
  ])('when %s', async (_, exit, expected, spoil) => {
    const { ended, reason, before, untouched, calls } = await phaseIn(spoil);
    expect([ended.exit, ended.written.outputs['verdict'], reason], ended.stdout).toEqual([exit, 'NO-GO', expected]);
    expect(untouched).toEqual(before);
    expect(calls.filter(({ write }) => write)).toEqual([]);
    // What GitHub alone can refuse is refused before anything of production is even read.
    const production = calls.filter(({ service }) => !['github', 'oidc', 'clock'].includes(service));
    if (!WITH_EVIDENCE.test(expected)) expect(production).toEqual([]);
    expect(ended.stdout).toContain('what to do:');
  });

  it('when it is used a second time', async () => {
    const world = copyOf(snapshot);
    const standIn = await serve(world);
    const once = await (await phaseJob(on, standIn, PHASE, workspace(on, evidence))).ended;
    expect(once.exit, once.stdout).toBe(0);
    const before = standingOf(on.plan, world);
    const twice = await (await phaseJob(on, standIn, PHASE, workspace(on, evidence))).ended;
    await standIn.close();
    expect([twice.exit, twice.written.outputs['reason']]).toEqual([1, 'SIGNOFF_REPEATED']);
    expect(standingOf(on.plan, world)).toEqual(before);
  });
});

/** What is told by the evidence beside GitHub. */
const WITH_EVIDENCE = /^(EVIDENCE_|ENV_RULES_CHANGED|SIGNOFF_(CODE_|LATE|BEFORE_))/;
const claims = (name: string | undefined) => ({
  environment: name,
  repository: 'example-org/order-status',
  run: on.run,
  commit: COMMIT,
});
const without = (gate: string) => new Map([...evidence].filter(([name]) => !name.endsWith(`.${gate}.json`)));
const pull = (github: GithubWorld) => {
  const [found] = github.pulls;
  if (!found) throw new Error('expected the pull request');
  return found;
};
const first = (github: GithubWorld) => {
  const [found] = deployment(github).statuses;
  if (!found) throw new Error('expected a status');
  return found;
};
function failing(world: World, op: string, status: number): undefined {
  world.trouble.error = [{ service: 'github', op, type: 'Trouble', status }];
}
