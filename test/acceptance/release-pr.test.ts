/** The release PR through the built bundle: as the runbook writes it and mended, its comment, and what hostile authors try. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { canonical } from '../../src/canonical.ts';
import { ENGINEER, githubIn, loginOf } from '../../src/rehearsal/production.ts';
import { reviewPull } from '../../src/stand-in/github/pulls.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { emptyFolder, PLAN_PATH } from './bundle.ts';
import { copiedBundle } from './child.ts';
import { type Stepped, serve } from './dispatch.ts';
import { comment, dryRun, HEAD, MARKER, openOf, readiness, released, reportOf, type Stage, upload } from './release-pr-rig.ts';

const home = emptyFolder();
const bundle = copiedBundle(home);
let open: StandIn | undefined;
afterEach(async () => {
  await open?.close();
  expect(open?.defects ?? []).toEqual([]);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function stage(mended: boolean): Promise<Stage> {
  const { on, world, pull, cwd } = released(home, bundle, mended);
  open = await serve(world);
  return { on, github: githubIn(world), pull, standIn: open, cwd };
}
const the = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('expected it to be there');
  return found;
};
const editPlan = ({ cwd }: Stage, change: (text: string) => string, path = PLAN_PATH): void => {
  const text = readFileSync(join(cwd, path), 'utf8');
  if (change(text) === text) throw new Error('expected an edit to change something');
  writeFileSync(join(cwd, path), change(text));
};
/** Everything that leaves a process: what people and the next workflow see. */
const told = (ended: Stepped, { cwd }: Stage): string =>
  [
    ended.stdout,
    ended.stderr,
    ended.written.summary,
    JSON.stringify(ended.written.outputs),
    readFileSync(join(cwd, '.gonogo/evidence/release-pr.json'), 'utf8'),
    readFileSync(join(cwd, '.gonogo/evidence/order-status.release-pr.json'), 'utf8'),
  ].join('\n');
const commentsOf = ({ github, pull }: Stage) => github.comments.filter(each => each.issue === pull.number);

describe('the release PR', () => {
  it('as the runbook writes it is NO-GO, with every reason and no other', async () => {
    const on = await stage(false);
    const ended = await readiness(on);
    expect(openOf(on)).toEqual([
      'pending PENDING_LEFT',
      'check-1 CHECK_RUN_MISSING',
      'check-2 CHECK_RUN_MISSING',
      'check-3 CHECK_RUN_MISSING',
      'gate-claude CHECK_RUN_MISSING',
      'gate-claude-id GATE_ID_MISSING',
      'approvals APPROVALS_TOO_FEW',
      'dry-run DRY_RUN_MISSING',
    ]);
    const pending = reportOf(on).findings.find(({ finding }) => finding.check === 'pending')?.finding;
    expect(pending).toMatchObject({ actual: { count: 5 }, facts: { places: { words: ['elsewhere', 'evidence'] } } });
    expect([ended.exit, ended.written.outputs['verdict'], ended.written.outputs['reason']]).toEqual([1, 'NO-GO', 'PENDING_LEFT']);
    expect(ended.stdout).toContain('NO-GO — order-status: 8 of ');
    expect(ended.written.summary).toContain('## ⛔ ');
  });

  it('mended, with the dry run of its preflight, is GO; it shows every switch, how it is undone and who approves', async () => {
    const on = await stage(true);
    const dry = await dryRun(on);
    expect([dry.stdout, dry.exit]).toEqual([expect.stringContaining('GO  dry run of the preflight: '), 0]);
    // A dry run leaves nothing in the account: the cutover's own records stand as they stood.
    expect(on.standIn.calls.filter(call => call.write).map(call => call.op)).toEqual([]);
    const ended = await readiness(on);
    expect(openOf(on)).toEqual([]);
    expect([ended.exit, ended.written.outputs['verdict'], ended.written.outputs['reason']]).toEqual([0, 'GO', 'MET']);
    const { phases, dry_run, compared, dropped, draft, fork, risk } = reportOf(on);
    expect({ compared, dropped, draft, fork, risk }).toEqual({
      compared: true,
      dropped: 0,
      draft: false,
      fork: false,
      risk: 'R2',
    });
    expect(dry_run).toMatchObject({ verdict: 'GO', reason: 'MET', open: [] });
    const canary = phases.find(each => each.phase === 'canary');
    expect(canary?.approvers).toEqual([{ environment: 'order-status-canary', role: 'support-ops' }]);
    expect(canary?.changes.find(each => each.switch === 'outbound')).toEqual({
      switch: 'outbound',
      from: 'false',
      to: 'true',
      undo: 'rollback: false',
      compared: 'same',
      optional: false,
    });
    expect(canary?.changes.find(each => each.switch === 'allowlist')).toMatchObject({
      from: 'a personal value',
      to: 'a personal value (from its secret)',
    });
    expect(ended.written.summary).toContain('## ✅ REHEARSAL — GO');
  });

  it('is not ready as a draft, which may say what is to come and is no fault', async () => {
    const on = await stage(true);
    on.pull.draft = true;
    on.pull.body = `${on.pull.body}\n- [ ] one thing\n`;
    await dryRun(on);
    const ended = await readiness(on);
    expect(openOf(on)).toEqual(['ready PR_DRAFT', 'pending PENDING_LEFT']);
    expect(reportOf(on).findings.filter(({ finding }) => finding.outcome === 'fail')).toEqual([]);
    expect([ended.exit, ended.written.outputs['reason']]).toEqual([3, 'PR_DRAFT']);
    expect(ended.written.summary).toContain('NOT READY');
  });

  const faults: readonly (readonly [string, (on: Stage) => unknown, readonly string[]])[] = [
    [
      'a red check run',
      ({ github }) => Object.assign(the(github.check_runs[1]), { conclusion: 'failure' }),
      ['check-2 CHECK_RUN_NOT_GREEN'],
    ],
    [
      'a skipped check run',
      ({ github }) => Object.assign(the(github.check_runs[0]), { conclusion: 'skipped' }),
      ['check-1 CHECK_RUN_NOT_GREEN'],
    ],
    [
      'a newer attempt that failed',
      ({ github }) => github.check_runs.push({ ...the(github.check_runs[0]), id: 9900, conclusion: 'failure' }),
      ['check-1 CHECK_RUN_NOT_GREEN'],
    ],
    [
      'a check run of another app',
      ({ github }) => Object.assign(the(github.check_runs[2]), { app: 'github-actions' }),
      ['check-3 CHECK_RUN_MISSING'],
    ],
    [
      'a gate that ran on an older commit',
      ({ github }) => Object.assign(the(github.check_runs[3]), { head_sha: 'c'.repeat(40) }),
      ['gate-claude CHECK_RUN_MISSING'],
    ],
    [
      'no risk label: the highest level counts',
      ({ pull }) => Object.assign(pull, { labels: ['gate:claude'] }),
      ['risk-label RISK_LABEL_MISSING', 'approvals APPROVALS_TOO_FEW'],
    ],
    [
      'two risk labels',
      ({ pull }) => pull.labels.push('risk:R0'),
      ['risk-label RISK_LABEL_UNFIT', 'approvals APPROVALS_TOO_FEW'],
    ],
    [
      'a risk that the body contradicts',
      ({ pull }) => Object.assign(pull, { labels: ['risk:R1', 'gate:claude'] }),
      ['risk-label RISK_DISAGREES'],
    ],
    [
      'no rollback plan',
      ({ pull }) => Object.assign(pull, { body: (pull.body ?? '').replace('**Rollback plan:**', '**Afterwards:**') }),
      ['rollback-plan ROLLBACK_PLAN_MISSING'],
    ],
    [
      'a section without words',
      ({ pull }) =>
        Object.assign(pull, { body: (pull.body ?? '').replace(/(### 6\) Test plan\n)[\s\S]*?(?=### 7)/, '$1\n(None)\n\n') }),
      ['section-test-plan SECTION_EMPTY'],
    ],
    [
      'no body',
      ({ pull }) => Object.assign(pull, { body: null }),
      ['summary', 'why', 'invariants', 'changes', 'scope', 'test-plan', 'evidence', 'risk-rollback', 'reviewer-focus']
        .map(id => `section-${id} SECTION_MISSING`)
        .concat('rollback-plan ROLLBACK_PLAN_MISSING', 'gate-claude-id GATE_ID_MISSING'),
    ],
    [
      'a title that is unfinished',
      ({ pull }) => Object.assign(pull, { title: 'WIP order status cutover' }),
      ['title TITLE_UNFIT'],
    ],
    ['a pull request that is closed', ({ pull }) => Object.assign(pull, { state: 'closed' }), ['ready PR_NOT_OPEN']],
    [
      'an approval of an older commit',
      ({ pull }) => Object.assign(the(pull.reviews[0]), { commit_id: 'd'.repeat(40) }),
      ['approvals APPROVALS_TOO_FEW'],
    ],
    [
      'an approval that was taken back',
      ({ github, pull }) => reviewPull(github, pull, { user: loginOf('engineering'), state: 'CHANGES_REQUESTED', at: 1 }),
      ['approvals APPROVALS_TOO_FEW'],
    ],
    [
      'an approval by the author',
      ({ pull }) => Object.assign(the(pull.reviews[0]), { user: ENGINEER }),
      ['approvals APPROVALS_TOO_FEW'],
    ],
    [
      'an approval by an app',
      ({ pull }) => Object.assign(the(pull.reviews[0]), { user: 'github-actions[bot]' }),
      ['approvals APPROVALS_TOO_FEW'],
    ],
    [
      'an approval by somebody who may only read',
      ({ github }) =>
        Object.assign(the(github.users.find(({ login }) => login === loginOf('engineering'))), { permission: 'read' }),
      ['approvals APPROVALS_TOO_FEW'],
    ],
    [
      'another head commit than the checkout',
      ({ cwd }) => writeFileSync(join(cwd, '.git/HEAD'), `${'e'.repeat(40)}\n`),
      ['head HEAD_MOVED'],
    ],
    ['no risk file', ({ cwd }) => rmSync(join(cwd, 'examples/order-status/risk.yml')), ['risk-file RISK_FILE_INVALID']],
    [
      'a workflow that was edited',
      on => editPlan(on, text => text.replace('timeout-minutes:', 'timeout-minutes:  '), '.github/workflows/rollback.yml'),
      ['workflows RENDER_DRIFT'],
    ],
    [
      'a plan with a hole',
      on => editPlan(on, text => text.replace('safe: previous\n    else: nobody@invalid', 'safe: previous')),
      ['plan PLAN_LINT'],
    ],
    [
      'a plan that is no YAML',
      on => editPlan(on, text => text.replace('phases:', 'phases: [')),
      ['plan PLAN_INVALID', 'workflows NOT_ASKED', 'packs NOT_ASKED', 'risk-file NOT_ASKED'],
    ],
  ];
  it.each(faults)('with %s is NO-GO', async (_, break_, expected) => {
    const on = await stage(true);
    break_(on);
    const ended = await readiness(on, { system: 'order-status' });
    const open = openOf(on).filter(each => !/^dry-run|^workflows RENDER_DRIFT$/.test(each) || expected.includes(each));
    expect(open).toEqual(expected);
    expect([ended.exit === 0, ended.written.outputs['verdict']]).toEqual([false, 'NO-GO']);
  });

  it('waits for check runs that have not ended, as long as it may, and only if nothing else is open', async () => {
    const { on: dispatched, world, pull, cwd } = released(home, bundle, true);
    const github = githubIn(world);
    let asked = 0;
    let ends = 3;
    open = await serve(world, {
      before: ({ op }) => {
        if (op !== 'ListCheckRuns') return;
        asked += 1;
        // Four are asked for at each look.
        if (asked > 4 * ends) Object.assign(the(github.check_runs[0]), { status: 'completed', conclusion: 'success' });
      },
    });
    const on: Stage = { on: dispatched, github, pull, standIn: open, cwd };
    await dryRun(on);
    const pending = { status: 'in_progress', conclusion: null };
    Object.assign(the(github.check_runs[0]), pending);
    expect((await readiness(on)).written.outputs).toMatchObject({ verdict: 'NO-GO', reason: 'CHECK_RUN_PENDING' });
    asked = 0;
    const begun = world.clock.now;
    expect((await readiness(on, { wait: '20m' })).written.outputs).toMatchObject({ verdict: 'GO', reason: 'MET' });
    // A rehearsal's clock also counts the moments in which nothing waits.
    const looks = (): number => Math.floor((world.clock.now - begun) / 30_000);
    expect(looks()).toBe(3);
    [asked, ends] = [0, 1000];
    Object.assign(the(github.check_runs[0]), pending);
    expect((await readiness(on, { wait: '110s' })).written.outputs).toMatchObject({
      verdict: 'NO-GO',
      reason: 'CHECK_RUN_PENDING',
    });
    expect(looks()).toBe(6);
    pull.title = 'WIP';
    await readiness(on, { wait: '20m' });
    expect(looks()).toBe(6);
  });

  it('marks a plan’s problems at its lines', async () => {
    const on = await stage(true);
    editPlan(on, text => text.replace('safe: "false" }', 'sfe: "false" }'));
    const ended = await readiness(on, { system: 'order-status' });
    expect(ended.stdout).toMatch(
      /^::error file=examples\/order-status\/plan\.yaml,line=[0-9]+,col=[0-9]+::schema: unknown key "sfe"; did you mean "safe"\?$/m,
    );
  });
});

describe('the dry run', () => {
  it.each<readonly [string, (on: Stage) => unknown, string]>([
    ['a fork', ({ pull }) => Object.assign(pull.head, { repository: 'somebody/order-status' }), 'DRY_RUN_FORK'],
    [
      'a credential that goes to another host',
      on => editPlan(on, text => text.replace('hosts: [api.richpanel.com]', 'hosts: [api.richpanel.com, collector.example]')),
      'DRY_RUN_REDIRECTED',
    ],
    [
      'a request to another host',
      on =>
        editPlan(on, text =>
          text.replace(
            'https://api.richpanel.com/v1/tickets?per_page=1"',
            'https://api.richpanel.com:8443/v1/tickets?per_page=1"',
          ),
        ),
      'DRY_RUN_REDIRECTED',
    ],
    ['another account', on => editPlan(on, text => text.replaceAll('123456789012', '210987654321')), 'DRY_RUN_REDIRECTED'],
    [
      'another secret',
      on =>
        editPlan(on, text => text.replace('secret: rp-mw/prod/richpanel/api_key', 'secret: rp-mw/prod/shopify/admin_api_token')),
      'DRY_RUN_REDIRECTED',
    ],
    ['no checkout of the base', ({ cwd }) => rmSync(join(cwd, '.gonogo/base'), { recursive: true }), 'BASE_UNKNOWN'],
    ['a base on another commit', ({ cwd }) => writeFileSync(join(cwd, '.gonogo/base/.git/HEAD'), `${HEAD}\n`), 'BASE_UNKNOWN'],
    ['a base without the plan', ({ cwd }) => rmSync(join(cwd, '.gonogo/base', PLAN_PATH)), 'BASE_UNKNOWN'],
    ['another head commit', ({ cwd }) => writeFileSync(join(cwd, '.git/HEAD'), `${'e'.repeat(40)}\n`), 'HEAD_MOVED'],
  ])('of %s is refused before anything of production is asked', async (_, break_, code) => {
    const on = await stage(true);
    break_(on);
    const ended = await dryRun(on);
    expect([ended.exit, ended.written.outputs['reason']]).toEqual([1, code]);
    expect([...new Set(on.standIn.calls.map(call => call.service))]).toEqual(['github']);
    await readiness(on);
    expect(openOf(on).find(each => each.startsWith('dry-run'))).toBe(`dry-run ${code === 'HEAD_MOVED' ? 'HEAD_MOVED' : code}`);
  });

  it('of a production that is not ready says how many and which, and the readiness says so', async () => {
    const on = await stage(true);
    delete on.standIn.world.aws.ssm.parameters['/rp-mw/prod/safe_mode'];
    const ended = await dryRun(on);
    expect([ended.exit, ended.written.outputs['reason']]).toEqual([1, 'DRY_RUN_NO_GO']);
    await readiness(on);
    expect(reportOf(on).dry_run?.open).toContain('kill-switch-safe-mode');
    expect(openOf(on)).toEqual(['dry-run DRY_RUN_NO_GO']);
  });

  it('counts for this commit, plan and run only', async () => {
    const on = await stage(true);
    await dryRun(on);
    const path = '.gonogo/dry-run/release-pr-dry-run.json';
    editPlan(on, text => text.replace(HEAD, 'f'.repeat(40)), path);
    await readiness(on);
    expect(openOf(on)).toEqual(['dry-run DRY_RUN_MISSING']);
  });
});

const FORK = 'somebody/order-status';

describe('the comment', () => {
  it('is written once and edited from then on, also where somebody else has written its marker', async () => {
    const on = await stage(true);
    on.github.comments.push({
      id: 77,
      issue: on.pull.number,
      user: ENGINEER,
      body: `${MARKER}\nmine`,
      created_at: 1,
      updated_at: 1,
    });
    await readiness(on);
    upload(on);
    expect((await comment(on)).exit).toBe(0);
    const [theirs, first, ...none] = commentsOf(on);
    expect([theirs?.body, none]).toEqual([`${MARKER}\nmine`, []]);
    expect(first).toMatchObject({ user: 'github-actions[bot]', body: expect.stringContaining('NO-GO — order-status: 1 of ') });
    await dryRun(on);
    await readiness(on);
    upload(on);
    expect((await comment(on)).exit).toBe(0);
    const after = commentsOf(on);
    expect(after).toHaveLength(2);
    expect([after[1]?.id, after[1]?.body]).toEqual([first?.id, expect.stringContaining('GO — order-status is ready')]);
    expect(after[1]?.body.startsWith(MARKER)).toBe(true);
    // An older run that ends later says nothing any more.
    const older = await comment(on, { 'head-run': `${on.on.run}.1` });
    expect(older.exit).toBe(0);
    the(after[1]).body = the(after[1]).body.replace(/<!-- run .* -->/, '<!-- run 99999999999999999999.1 -->');
    await comment(on);
    expect(commentsOf(on)[1]?.body).toContain('<!-- run 99999999999999999999.1 -->');
  });

  it('is not written where there is no report', async () => {
    const on = await stage(true);
    const ended = await comment(on);
    expect([ended.exit, commentsOf(on)]).toEqual([0, []]);
  });

  it.each<readonly [string, (on: Stage) => void, string, number]>([
    ['no report', ({ cwd }) => rmSync(join(cwd, 'artifacts'), { recursive: true }), 'It told nothing of this system', 0],
    ['a report that is refused', on => upload(on, text => `${text} `), 'Its report was refused: `ARTIFACT_REFUSED`', 1],
  ])('of an earlier run is withdrawn by a newer one with %s', async (_, change, why, exit) => {
    const on = await stage(true);
    await dryRun(on);
    await readiness(on);
    upload(on);
    await comment(on);
    expect(commentsOf(on)[0]?.body).toContain('GO — order-status is ready');
    change(on);
    const newer = { 'head-run': `${on.on.run}.2` };
    // Of another repository, another commit, or a pull request that is closed it says nothing.
    for (const other of [{ 'head-repository': FORK }, { 'head-sha': 'c'.repeat(40) }]) await comment(on, { ...newer, ...other });
    on.pull.state = 'closed';
    await comment(on, newer);
    on.pull.state = 'open';
    expect(commentsOf(on)[0]?.body).toContain('GO — order-status is ready');
    const ended = await comment(on, newer);
    expect(ended.exit).toBe(exit);
    const [after, ...more] = commentsOf(on);
    expect(more).toEqual([]);
    expect(after?.body.startsWith(`${MARKER}\n<!-- run ${on.on.run}.2 -->\n## ⛔ NO-GO — order-status`)).toBe(true);
    expect(after?.body).toContain(why);
    expect(after?.body).not.toContain('is ready:');
    expect(ended.stdout).toContain('the comment that stood says NO-GO now');
    // The earlier run, asked again, does not bring its GO back.
    upload(on);
    await comment(on);
    expect(commentsOf(on)[0]?.body).toBe(after?.body);
  });

  it('of a newer run is not called withdrawn by an older one', async () => {
    const on = await stage(true);
    await readiness(on);
    upload(on);
    await comment(on, { 'head-run': `${on.on.run}.1` });
    const standing = the(commentsOf(on)[0]);
    standing.body = standing.body.replace(/<!-- run .* -->/, '<!-- run 99999999999999999999.1 -->');
    const { body } = standing;
    rmSync(join(on.cwd, 'artifacts'), { recursive: true });
    const ended = await comment(on);
    expect([ended.exit, commentsOf(on)[0]?.body]).toEqual([0, body]);
    expect(ended.stdout).toContain('order-status: no report; a newer run has commented already');
  });

  it('of a fork is withdrawn as well', async () => {
    const on = await stage(true);
    await readiness(on);
    Object.assign(on.pull.head, { repository: FORK });
    on.github.comments.push({
      ...{ id: 78, issue: on.pull.number, user: 'github-actions[bot]', created_at: 1, updated_at: 1 },
      body: `${MARKER}\n<!-- run 1.1 -->\n## 🟡 UNVERIFIED — order-status: a fork’s own workflow says GO`,
    });
    expect((await comment(on, { 'head-repository': FORK })).exit).toBe(0);
    expect(commentsOf(on).map(({ body }) => body)).toEqual([expect.stringContaining('## ⛔ NO-GO — order-status')]);
  });

  const edit = (change: (report: Record<string, unknown>) => unknown) => (text: string) => {
    const data = JSON.parse(text) as Record<string, unknown>;
    change(data);
    return canonical(data);
  };
  it.each<readonly [string, (text: string) => string, string]>([
    ['another pull request', edit(report => Object.assign(report, { number: 2 })), 'PR_OTHER'],
    ['a pull request that does not exist', edit(report => Object.assign(report, { number: 999 })), 'PR_NOT_OPEN'],
    ['another commit', edit(report => Object.assign(report, { commit: 'a'.repeat(40) })), 'PR_OTHER'],
    ['another run', edit(report => Object.assign(report, { run: { id: '1', attempt: 1 } })), 'PR_OTHER'],
    ['another system', edit(report => Object.assign(report, { system: 'routing' })), 'PR_OTHER'],
    ['the other world', edit(report => Object.assign(report, { world: 'production' })), 'WORLD_OTHER'],
    ['a further field', edit(report => Object.assign(report, { note: '@everybody look' })), 'ARTIFACT_REFUSED'],
    [
      'a title with a mention',
      edit(report => Object.assign(the((report['findings'] as { title: string }[])[0]), { title: 'ping @all' })),
      'ARTIFACT_REFUSED',
    ],
    [
      'a verdict that was not earned',
      edit(report => Object.assign(report, { verdict: 'GO', reason: 'MET' })),
      'ARTIFACT_REFUSED',
    ],
    ['an unknown code', edit(report => Object.assign(report, { reason: 'ALL_GOOD' })), 'ARTIFACT_REFUSED'],
    ['another spelling', text => text.replace('{', '{ '), 'ARTIFACT_REFUSED'],
    ['a key twice', text => text.replace('"draft":false', '"draft":false,"draft":true'), 'ARTIFACT_REFUSED'],
    ['no JSON', () => '<script>', 'ARTIFACT_REFUSED'],
    ['nothing', () => '', 'ARTIFACT_REFUSED'],
    ['five megabytes', text => text + ' '.repeat(5_000_000), 'ARTIFACT_REFUSED'],
    ['a million lists', () => '['.repeat(400_000), 'ARTIFACT_REFUSED'],
  ])('is not written from %s', async (_, change, code) => {
    const on = await stage(true);
    await readiness(on);
    upload(on, change);
    const ended = await comment(on);
    expect([ended.exit === 0, ended.written.outputs['reason']]).toEqual([false, code]);
    expect(commentsOf(on)).toEqual([]);
    expect(on.standIn.calls.filter(call => call.write)).toEqual([]);
  });

  const without = (id: string) =>
    edit(report => {
      const findings = report['findings'] as { finding: { check: string } }[];
      Object.assign(report, { findings: findings.filter(({ finding }) => finding.check !== id) });
    });
  it.each<readonly [string, (on: Stage) => unknown, (text: string) => string, Readonly<Record<string, string>>]>([
    ['a draft', ({ pull }) => Object.assign(pull, { draft: true }), text => text, {}],
    ['a title that is unfinished', ({ pull }) => Object.assign(pull, { title: 'WIP release' }), text => text, {}],
    ['an empty body', ({ pull }) => Object.assign(pull, { body: null }), text => text, {}],
    ['a closed pull request', ({ pull }) => Object.assign(pull, { state: 'closed' }), text => text, {}],
    ['another risk', ({ pull }) => Object.assign(pull, { labels: ['risk:R3'] }), text => text, {}],
    ['a check of the files left out', () => 0, without('workflows'), {}],
    ['a check of the body left out', () => 0, without('pending'), {}],
    [
      'a fork that says it is none',
      ({ pull }) => Object.assign(pull.head, { repository: FORK }),
      text => text,
      { 'head-repository': FORK },
    ],
    [
      'a dry run of a fork',
      ({ pull }) => Object.assign(pull.head, { repository: FORK }),
      edit(report => Object.assign(report, { fork: true })),
      { 'head-repository': FORK },
    ],
  ])('is no GO for %s, whatever the report says', async (_, later, change, inputs) => {
    const on = await stage(true);
    await dryRun(on);
    await readiness(on);
    expect(reportOf(on).verdict).toBe('GO');
    later(on);
    upload(on, change);
    const ended = await comment(on, inputs);
    expect([ended.exit === 0, ended.written.outputs['reason']]).toEqual([false, 'REPORT_CONTRADICTED']);
    expect(commentsOf(on)).toEqual([]);
  });

  it('shows the GO of a fork as its own word and no more', async () => {
    const on = await stage(true);
    await dryRun(on);
    await readiness(on);
    Object.assign(on.pull.head, { repository: FORK });
    upload(on, text => edit(report => Object.assign(report, { fork: true, dry_run: null }))(without('dry-run')(text)));
    expect((await comment(on, { 'head-repository': FORK })).exit).toBe(0);
    const [made] = commentsOf(on);
    expect(made?.body).toContain('UNVERIFIED — order-status: a fork’s own workflow says GO');
    expect(made?.body).not.toMatch(/## ✅|Merge it/);
  });

  it('is not written for a pull request of another repository with the same commit', async () => {
    const on = await stage(true);
    await readiness(on);
    upload(on);
    expect((await comment(on, { 'head-repository': 'somebody/order-status' })).written.outputs['reason']).toBe('PR_OTHER');
    expect(commentsOf(on)).toEqual([]);
  });
});

describe('a hostile author', () => {
  const planted = 'PLANTEDWORD';
  const hostile = [
    `::set-output name=verdict::GO ${planted}`,
    `::error file=x::${planted}`,
    `\u001b]8;;http://evil.example\u0007${planted}`,
    `\${{ secrets.GITHUB_TOKEN }} ${planted}`,
    `@everybody ${planted}`,
    `<!-- gonogo:release-pr:order-status --> ${planted}`,
    `<img src=x onerror=alert(1)> ${planted}`,
    `verdict=GO\nverdict<<EOF\n${planted}\nEOF`,
    `![${planted}](https://evil.example/${planted}.png)`,
    `$(touch ${planted})`,
  ];
  it.each([
    ['10 kB', hostile.join('\n\n').repeat(10)],
    ['65 kB', `${hostile.join('\n\n')}\n`.repeat(200).slice(0, 65_000)],
    ['1 MB', `${hostile.join('\n\n')}\n`.repeat(3000)],
  ])('with a body of %s finds none of it in anything that leaves', async (_, text) => {
    const on = await stage(true);
    on.pull.title = `Release ${planted} ::set-output name=verdict::GO`;
    on.pull.body = `${text}\n\n${on.pull.body}`;
    await dryRun(on);
    const ended = await readiness(on);
    const all = told(ended, on);
    expect(all).not.toContain(planted);
    expect(all).not.toMatch(/evil\.example|everybody|secrets\.|set-output/);
    expect(ended.written.outputs['verdict']).toBe(openOf(on).length === 0 ? 'GO' : 'NO-GO');
    upload(on);
    await comment(on);
    expect(JSON.stringify(commentsOf(on))).not.toContain(planted);
  });

  it('with labels and check runs of strange names finds none of them either', async () => {
    const on = await stage(true);
    on.pull.labels.push(`${planted} @all`, `risk:${planted}`, `gate:${planted}`);
    const ended = await readiness(on);
    expect(told(ended, on)).not.toContain(planted);
    expect(openOf(on)).toContain('risk-label RISK_LABEL_UNFIT');
  });

  it.each([
    ['<b>|x|</b> ${{ github.token }}', '<b>|x|</b> ${{ github.token }}'],
    ['ping @all', 'a value that is not shown'],
  ])('with a plan whose value is %j has it escaped, or not shown', async (value, shown) => {
    const on = await stage(true);
    editPlan(on, text => text.replaceAll(/"?I_UNDERSTAND_PROD_WRITES"?/g, JSON.stringify(value)));
    const { written } = await readiness(on);
    const rows = reportOf(on).phases.flatMap(({ changes }) => changes.filter(each => each.switch === 'writes_ack'));
    expect(rows.map(({ to, compared }) => [to, compared])).toEqual([[shown, 'changed']]);
    upload(on);
    await comment(on);
    const [made] = commentsOf(on);
    for (const text of [made?.body, written.summary]) {
      expect(text).not.toMatch(/<b>|@all|(?<!\\)\$\{\{/);
      expect(text).toContain('changed');
    }
  });
});

describe('GitHub', () => {
  it.each([
    ['GetPull', 'NO-GO'],
    ['ListReviews', 'NO-GO'],
    ['ListCheckRuns', 'NO-GO'],
  ])('that answers {} to %s makes no GO', async (op, verdict) => {
    const on = await stage(true);
    await dryRun(on);
    on.standIn.world.trouble.empty = [{ service: 'github', op }];
    const ended = await readiness(on);
    expect([ended.written.outputs['verdict'], ended.exit === 0]).toEqual([verdict, false]);
  });

  it('that does not know the token makes no GO', async () => {
    const ended = await readiness(await stage(true), { 'github-token': 'ghs_wrong' });
    expect(ended.written.outputs).toMatchObject({ verdict: 'NO-GO', reason: 'CREDENTIALS_INVALID' });
  });
});
