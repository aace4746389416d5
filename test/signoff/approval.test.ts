/** An approval read back: asked for, given once, by a person of the role, in this attempt, for this evidence. */
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence.ts';
import type { Account, Approval, Deployment, JobIdentity, Reviewer, RunOfWorkflow } from '../../src/github-ports.ts';
import { approvalCode } from '../../src/signoff/approval-code.ts';
import { type Binding, refuseUnbound } from '../../src/signoff/binding.ts';
import { refuseIdentity, refuseWorkflow } from '../../src/signoff/identity.ts';
import { passedBy, refuseRun, type Seen } from '../../src/signoff/passed.ts';
import { type Judged, judgePerson, refuseSamePerson } from '../../src/signoff/person.ts';
import { type Signers, signersOf } from '../../src/signoff/signers.ts';
import type { PlannedEnvironment } from '../../src/signoff/weaknesses-of.ts';

const AT = Date.UTC(2026, 9, 5, 8);
const COMMIT = 'c'.repeat(40);
const PLANNED: PlannedEnvironment = { name: 'prod', id: 7, reviewers: ['ops'], branches: ['main'] };
const STARTER: Account = { id: 1, login: 'starter', type: 'User' };
const ANN: Account = { id: 2, login: 'ann', type: 'User' };
const RUN: RunOfWorkflow = {
  id: 42,
  attempt: 1,
  commit: COMMIT,
  branch: 'main',
  event: 'workflow_dispatch',
  path: '.github/workflows/cutover.yml',
  actor: STARTER,
  triggeringActor: STARTER,
  references: 0,
  createdAt: AT,
};
const APPROVAL: Approval = { state: 'approved', environments: [{ id: 7, name: 'prod' }], user: ANN, comment: 'fine' };
const status = (state: string, seconds: number, job: number | undefined = 5, run: number | undefined = 42) => ({
  state,
  at: AT + seconds * 1000,
  run,
  job,
});
const DEPLOYMENT: Deployment = {
  id: 9,
  environment: 'prod',
  commit: COMMIT,
  statuses: [status('waiting', 10), status('queued', 160), status('in_progress', 170)],
};
const SEEN: Seen = { run: RUN, jobs: [4, 5], approvals: [APPROVAL], deployments: [DEPLOYMENT] };
const statuses = (...given: Deployment['statuses']): Partial<Seen> => ({ deployments: [{ ...DEPLOYMENT, statuses: given }] });

describe('an approval', () => {
  it('lay between the statuses around it, whole seconds as GitHub cuts them', () => {
    expect(passedBy(PLANNED, SEEN)).toMatchObject({
      approval: APPROVAL,
      deployment: 9,
      notBefore: AT + 10_000,
      notAfter: AT + 160_999,
    });
  });

  it.each<[string, Partial<Seen>, string]>([
    ['a rejection beside it', { approvals: [APPROVAL, { ...APPROVAL, state: 'rejected' }] }, 'SIGNOFF_REJECTED'],
    ['a rejection', { approvals: [{ ...APPROVAL, state: 'rejected' }] }, 'SIGNOFF_REJECTED'],
    ['an administrator’s bypass', { approvals: [] }, 'SIGNOFF_BYPASSED'],
    ['one that is pending', { approvals: [{ ...APPROVAL, state: 'pending' }] }, 'SIGNOFF_BYPASSED'],
    [
      'one of another environment',
      { approvals: [{ ...APPROVAL, environments: [{ id: 8, name: 'other' }] }] },
      'SIGNOFF_BYPASSED',
    ],
    [
      'one of an environment made again',
      { approvals: [{ ...APPROVAL, environments: [{ id: 8, name: 'prod' }] }] },
      'SIGNOFF_BYPASSED',
    ],
    ['two of them', { approvals: [APPROVAL, APPROVAL] }, 'SIGNOFF_AMBIGUOUS'],
    ['two jobs of one environment', { deployments: [DEPLOYMENT, { ...DEPLOYMENT, id: 10 }] }, 'SIGNOFF_AMBIGUOUS'],
    ['no deployment', { deployments: [] }, 'SIGNOFF_UNVERIFIED'],
    ['a deployment of another run', statuses(status('waiting', 10, 5, 41), status('queued', 160, 5, 41)), 'SIGNOFF_UNVERIFIED'],
    ['a deployment of another commit', { deployments: [{ ...DEPLOYMENT, commit: 'd'.repeat(40) }] }, 'SIGNOFF_UNVERIFIED'],
    ['a log that names no run', statuses({ ...status('waiting', 10), run: undefined, job: undefined }), 'SIGNOFF_UNVERIFIED'],
    ['a job of another attempt', statuses(status('waiting', 10, 3), status('queued', 160, 3)), 'SIGNOFF_STALE_ATTEMPT'],
    ['statuses of two runs', statuses(status('waiting', 10), status('queued', 160, 5, 41)), 'SIGNOFF_STALE_ATTEMPT'],
    ['a job that never waited', { approvals: [], ...statuses(status('queued', 10), status('in_progress', 12)) }, 'ENV_PLAN_TIER'],
    ['an approval of a job that had begun', statuses(status('in_progress', 9), status('waiting', 10)), 'SIGNOFF_NOT_ASKED'],
    ['a run of another branch', { run: { ...RUN, branch: 'edited' } }, 'SIGNOFF_OTHER_BRANCH'],
    ['no statuses that say so', statuses(status('waiting', 10)), 'SIGNOFF_UNVERIFIED'],
  ])('is refused with %s', (_, more, code) => {
    expect(passedBy(PLANNED, { ...SEEN, ...more })).toMatchObject({ code });
  });

  it.each<[string, string, number, string | undefined]>([
    ['as long as its timer says', '3m', 190, undefined],
    ['as long, but for what GitHub needs to write it down', '3m', 131, undefined],
    ['shorter than its timer says', '3m', 129, 'SIGNOFF_WAIT_SKIPPED'],
    ['at all, where none is planned', '0s', 11, undefined],
  ])('of a job that waited %s', (_, wait, until, code) => {
    const passed = passedBy({ ...PLANNED, wait }, { ...SEEN, ...statuses(status('waiting', 10), status('queued', until)) });
    expect('code' in passed ? passed.code : undefined).toBe(code);
  });

  it.each<[string, Partial<RunOfWorkflow>, { attempt?: number; commit?: string; run?: string }, string | undefined]>([
    ['this run', {}, {}, undefined],
    ['a second attempt', { attempt: 2 }, { attempt: 2 }, 'SIGNOFF_STALE_ATTEMPT'],
    ['a job of the first attempt while a second runs', { attempt: 2 }, {}, 'SIGNOFF_STALE_ATTEMPT'],
    ['a runner that says attempt 2', {}, { attempt: 2 }, 'SIGNOFF_STALE_ATTEMPT'],
    ['another commit', {}, { commit: 'd'.repeat(40) }, 'SIGNOFF_OTHER_RUN'],
    ['another run', {}, { run: '43' }, 'SIGNOFF_OTHER_RUN'],
    // GitHub's own "prevent self-review" says nothing about a person behind a program, a clock or another workflow.
    ['a run that a program started', { actor: { ...STARTER, type: 'Bot' } }, {}, 'SIGNOFF_STARTER_UNKNOWN'],
    ['an attempt that a program started', { triggeringActor: { ...STARTER, type: 'Bot' } }, {}, 'SIGNOFF_STARTER_UNKNOWN'],
    ['a run that a clock started', { event: 'schedule' }, {}, 'SIGNOFF_STARTER_UNKNOWN'],
    ['a run that another workflow’s end started', { event: 'workflow_run' }, {}, 'SIGNOFF_STARTER_UNKNOWN'],
  ])('of %s', (_, run, ours, code) => {
    expect(refuseRun({ ...RUN, ...run }, { run: '42', attempt: 1, commit: COMMIT, ...ours })?.code).toBe(code);
  });
});

describe('an approver', () => {
  const judged: Judged = {
    by: ANN,
    run: RUN,
    signers: { role: 'ops', people: ['Ann'], from: 'plan' },
    reviewers: [{ type: 'User', id: 2, login: 'ann' }],
    permission: 'write',
    authors: undefined,
  };
  it.each<[string, Partial<Judged>, string | undefined]>([
    ['of the role', {}, undefined],
    ['who administers', { permission: 'admin' }, undefined],
    ['who did not write it', { authors: [STARTER] }, undefined],
    ['that is a program', { by: { ...ANN, type: 'Bot' } }, 'SIGNOFF_BY_BOT'],
    ['of a type that nobody knows', { by: { ...ANN, type: 'Mannequin' } }, 'SIGNOFF_BY_BOT'],
    ['who started the run', { run: { ...RUN, actor: ANN } }, 'SIGNOFF_BY_INITIATOR'],
    ['who started the attempt', { run: { ...RUN, triggeringActor: ANN } }, 'SIGNOFF_BY_INITIATOR'],
    [
      'who started it under another spelling',
      { run: { ...RUN, actor: { ...ANN, id: 99, login: 'ANN' } } },
      'SIGNOFF_BY_INITIATOR',
    ],
    ['of another role', { signers: { role: 'ops', people: ['bob'], from: 'plan' } }, 'SIGNOFF_BY_OTHER'],
    ['of a role that nobody holds', { signers: { role: 'ops', people: [], from: 'plan' } }, 'SIGNOFF_BY_OTHER'],
    ['of a team that cannot be seen', { signers: { role: 'ops', people: undefined, from: 'read' } }, 'TEAM_UNSEEN'],
    ['who may only read', { permission: 'read' }, 'SIGNOFF_WITHOUT_STANDING'],
    ['who may nothing', { permission: 'none' }, 'SIGNOFF_WITHOUT_STANDING'],
    ['who wrote it', { authors: [STARTER, ANN] }, 'SIGNOFF_BY_AUTHOR'],
    ['where nobody knows who wrote it', { authors: [] }, 'SIGNOFF_AUTHOR_UNKNOWN'],
  ])('%s', (_, more, code) => {
    const found = judgePerson({ ...judged, ...more });
    expect(typeof found === 'string' ? undefined : found.code).toBe(code);
  });

  const team = (slug: string): Reviewer => ({ type: 'Team', id: 1, slug });
  const person = (login: string): Reviewer => ({ type: 'User', id: 2, login });
  const unseen = signersOf({ id: 'ops', team: 'on-call' }, undefined);
  const seen = signersOf({ id: 'ops', team: 'on-call' }, ['ann', 'bob']);
  const named = signersOf({ id: 'ops', team: 'on-call', people: ['ann'] }, undefined);
  it.each<[string, Signers, readonly Reviewer[], string]>([
    ['whom the plan names', named, [team('on-call')], 'plan'],
    ['who is in the team as read', seen, [team('on-call')], 'read'],
    ['whom GitHub let approve for the only team', unseen, [team('On-Call')], 'reviewer-rule'],
    ['who has left the team since', signersOf({ id: 'ops', team: 'on-call' }, ['bob']), [team('on-call')], 'SIGNOFF_BY_OTHER'],
    ['of a team that is empty now', signersOf({ id: 'ops', team: 'on-call' }, []), [team('on-call')], 'SIGNOFF_BY_OTHER'],
    ['whom the plan does not name, of its team', { ...named, people: ['bob'] }, [team('on-call')], 'SIGNOFF_BY_OTHER'],
    ['beside whom another team may', unseen, [team('on-call'), team('qa')], 'TEAM_UNSEEN'],
    ['beside whom somebody else may', unseen, [team('on-call'), person('eve')], 'TEAM_UNSEEN'],
    ['who is a reviewer in person', unseen, [person('ann')], 'TEAM_UNSEEN'],
    ['of another team', unseen, [team('qa')], 'TEAM_UNSEEN'],
    ['where nobody reviews', unseen, [], 'TEAM_UNSEEN'],
  ])('%s', (_, signers, reviewers, expected) => {
    const found = judgePerson({ ...judged, signers, reviewers });
    expect(typeof found === 'string' ? found : found.code).toBe(expected);
  });
  it('whose membership is known by the rule is refused for everything else all the same', () => {
    const by = { ...judged, signers: unseen, reviewers: [team('on-call')] };
    for (const [more, code] of [
      [{ by: { ...ANN, type: 'Bot' } }, 'SIGNOFF_BY_BOT'],
      [{ run: { ...RUN, actor: ANN } }, 'SIGNOFF_BY_INITIATOR'],
      [{ permission: 'read' }, 'SIGNOFF_WITHOUT_STANDING'],
      [{ authors: [ANN] }, 'SIGNOFF_BY_AUTHOR'],
    ] as const)
      expect(judgePerson({ ...by, ...more })).toMatchObject({ code });
  });

  it('signs for one role only', () => {
    expect(refuseSamePerson([ANN, STARTER])).toBeUndefined();
    expect(refuseSamePerson([STARTER, ANN, { ...ANN, id: 3, login: 'Ann' }])?.code).toBe('SIGNOFF_SAME_PERSON');
  });
});

describe('an approval is bound to', () => {
  const passed = { approval: APPROVAL, deployment: 9, timeline: [], notBefore: AT + 10_000, notAfter: AT + 160_999 };
  const rules = 'f'.repeat(64);
  const gate = {
    run: { id: '42', attempt: 1, job: 'gate-canary' },
    commit: COMMIT,
    plan: 'a'.repeat(64),
    to: AT,
    findings: [{ check: 'ops-rules', facts: { digest: { word: rules } } }],
  } as unknown as Evidence;
  const digest = 'e'.repeat(64);
  const binding: Binding = {
    ...{ environment: 'prod', role: 'ops', passed, gate, digest, rules, run: '42', within: 3_600_000, code: false },
  };
  const code = approvalCode({ run: '42', environment: 'prod', commit: COMMIT, plan: 'a'.repeat(64), evidence: digest });
  const typed = (comment: string): Partial<Binding> => ({
    code: true,
    passed: { ...passed, approval: { ...APPROVAL, comment } },
  });
  const from = (more: object): Partial<Binding> => ({ gate: { ...gate, ...more } as Evidence });
  it.each<[string, Partial<Binding>, string | undefined]>([
    ['its evidence', {}, undefined],
    ['its evidence by the code', typed(`yes ${code}`), undefined],
    ['its run', from({ run: { id: '41', attempt: 1, job: 'gate' } }), 'SIGNOFF_OTHER_RUN'],
    ['its attempt', from({ run: { id: '42', attempt: 2, job: 'gate' } }), 'SIGNOFF_OTHER_RUN'],
    ['rules that were recorded', from({ findings: [] }), 'ENV_RULES_UNRECORDED'],
    ['rules that stand', { rules: 'd'.repeat(64) }, 'ENV_RULES_CHANGED'],
    ['what came before it', from({ to: AT + 10_000 + 60_001 }), 'SIGNOFF_BEFORE_EVIDENCE'],
    ['what clocks may differ by', from({ to: AT + 10_000 + 60_000 }), undefined],
    ['the upper end of its interval', { within: 160_999 }, undefined],
    ['its time', { within: 160_998 }, 'SIGNOFF_LATE'],
    ['a code', typed('fine'), 'SIGNOFF_CODE_MISSING'],
    ['this code', typed('GO-0000-0000'), 'SIGNOFF_CODE_OTHER'],
    ['a code of this evidence', { ...typed(code), digest: 'd'.repeat(64) }, 'SIGNOFF_CODE_OTHER'],
  ])('%s', (_, more, refused) => {
    expect(refuseUnbound({ ...binding, ...more })?.code).toBe(refused);
  });
});

describe('a job', () => {
  const claims: JobIdentity = {
    sub: 'repo:o/r:environment:prod',
    environment: 'prod',
    repository: 'o/r',
    run: '42',
    attempt: '1',
    commit: COMMIT,
    workflow: 'o/r/.github/workflows/cutover.yml@refs/heads/main',
    jobWorkflow: 'o/r/.github/workflows/cutover.yml@refs/heads/main',
  };
  const wanted = { environment: 'prod', repository: 'O/r', run: '42', attempt: 1, commit: COMMIT };
  it.each<[string, JobIdentity | undefined, string | undefined]>([
    ['in its environment', claims, undefined],
    ['without a token', undefined, 'OIDC_ABSENT'],
    ['in no environment', { ...claims, environment: undefined }, 'OIDC_ENVIRONMENT'],
    ['in another environment', { ...claims, environment: 'prod-2' }, 'OIDC_ENVIRONMENT'],
    ['with the token of another run', { ...claims, run: '41' }, 'OIDC_OTHER_RUN'],
    ['with the token of another attempt', { ...claims, attempt: '2' }, 'OIDC_OTHER_RUN'],
    ['with the token of another commit', { ...claims, commit: 'd'.repeat(40) }, 'OIDC_OTHER_RUN'],
    ['with the token of a fork', { ...claims, repository: 'fork/r' }, 'OIDC_OTHER_RUN'],
  ])('%s', (_, found, code) => {
    expect(refuseIdentity(found, wanted)?.code).toBe(code);
  });

  it.each<[string, string, string | undefined]>([
    ['of the run’s own branch', 'o/r/.github/workflows/cutover.yml@refs/heads/main', undefined],
    ['of another branch', 'o/r/.github/workflows/cutover.yml@refs/heads/edited', 'OIDC_OTHER_WORKFLOW'],
    ['of a tag of that name', 'o/r/.github/workflows/cutover.yml@refs/tags/main', 'OIDC_OTHER_WORKFLOW'],
    ['of another file', 'o/r/.github/workflows/other.yml@refs/heads/main', 'OIDC_OTHER_WORKFLOW'],
  ])('whose workflow is one %s', (_, workflow, code) => {
    expect(refuseWorkflow({ ...claims, workflow }, RUN)?.code).toBe(code);
  });

  it.each([
    'other/tools/.github/workflows/phase.yml@refs/heads/main',
    'o/r/.github/workflows/phase.yml@refs/heads/main',
    'o/r/.github/workflows/cutover.yml@refs/heads/edited',
  ])('that stands in a called workflow (%s) is refused', jobWorkflow => {
    expect(refuseWorkflow({ ...claims, jobWorkflow }, RUN)?.code).toBe('OIDC_CALLED_WORKFLOW');
  });
});
