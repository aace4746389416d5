/** A phase that several roles sign: one job and one environment each, distinct people, and the phase reads all of them back itself. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { githubIn, loginOf, REPOSITORY } from '../../src/rehearsal/production.ts';
import { standingOf } from '../../src/rehearsal/standing.ts';
import { answerApproval, askApproval, finishJob, startJob } from '../../src/stand-in/github/run.ts';
import type { GithubWorld } from '../../src/stand-in/github/state.ts';
import { emptyFolder, TOOL } from './bundle.ts';
import { copyOf } from './cutover.ts';
import {
  COMMIT,
  type Dispatch,
  dispatch,
  gateJob,
  phaseJob,
  pinned,
  serve,
  shortPlan,
  step,
  TOKEN,
  workspace,
} from './dispatch.ts';
import { tokenOf } from './oidc.ts';

const PHASE = 'shadow';
const FIRST = { role: 'support-ops', environment: 'order-status-canary' } as const;
const LAST = { role: 'engineering', environment: 'order-status-shadow' } as const;

let home: string;
let on: Dispatch;
let snapshot: string;
let evidence: ReadonlyMap<string, string>;
let codes: readonly string[];

beforeAll(async () => {
  home = emptyFolder();
  const one = `signoff: [{ role: ${LAST.role}, environment: ${LAST.environment} }]`;
  const two = `signoff: [{ role: ${FIRST.role}, environment: ${FIRST.environment}, code: true }, { role: ${LAST.role}, environment: ${LAST.environment}, code: true }]`;
  const text = shortPlan().replace(one, two);
  expect(text).toContain(two);
  const made = dispatch(TOOL, home, text);
  on = made.on;
  const { world } = made;
  const standIn = await serve(world);
  const gate = await (await gateJob(on, standIn, PHASE)).ended;
  expect(gate.exit, gate.stdout + gate.stderr).toBe(0);
  codes = (gate.written.outputs['approval-code'] ?? '').split(',');
  expect(new Set(codes).size).toBe(2);
  evidence = new Map(readdirSync(gate.evidence).map(name => [name, readFileSync(join(gate.evidence, name), 'utf8')]));
  await standIn.advance(2000);
  await standIn.close();
  snapshot = JSON.stringify(world);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A job in an environment waits, is approved and begins. */
function approved(github: GithubWorld, at: number, key: string, environment: string, by: string, comment: string): void {
  const job = { run: on.run, key, name: key, at };
  askApproval(github, { ...job, environment });
  answerApproval(github, { run: on.run, environment, state: 'approved', by, comment, at: at + 1000 });
  startJob(github, { ...job, at: at + 1000 });
}

const claims = (environment: string) => ({
  environment,
  repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
  run: on.run,
  commit: COMMIT,
});

const signOffJob = (
  standIn: Awaited<ReturnType<typeof serve>>,
  inputs: Readonly<Record<string, string>> = {},
  environment: string = FIRST.environment,
) =>
  step(on, standIn, {
    job: `signoff-${PHASE}-${FIRST.role}`,
    role: 'read',
    cwd: workspace(on, evidence),
    env: tokenOf(standIn.url, claims(environment)),
    inputs: { act: 'sign-off', phase: PHASE, role: FIRST.role, 'github-token': TOKEN, ...pinned(on), ...inputs },
  });

describe('two roles sign one phase', () => {
  it('each in its own job, and the phase is GO with both on record', async () => {
    const world = copyOf(snapshot);
    const github = githubIn(world);
    const { now } = world.clock;
    approved(github, now, 'signoff-shadow-support-ops', FIRST.environment, loginOf(FIRST.role), codes[0] ?? '');
    const standIn = await serve(world);
    const before = standingOf(on.plan, world);
    const signed = await (await signOffJob(standIn)).ended;
    expect([signed.exit, signed.written.outputs['verdict']], signed.stdout + signed.stderr).toEqual([0, 'GO']);
    expect(signed.stdout).toMatch(/signed off by support-ops-on-duty \(support-ops\) between .* code matched/);
    const record = JSON.parse(readFileSync(join(signed.evidence, `order-status.${PHASE}.signoff-support-ops.json`), 'utf8'));
    expect(record).toMatchObject({ kind: 'sign-off', verdict: 'GO', signoffs: [{ role: FIRST.role }] });
    // It asks nothing of production and writes nothing.
    expect(standIn.calls.filter(({ service }) => !['github', 'oidc', 'clock'].includes(service))).toEqual([]);
    expect(standingOf(on.plan, world)).toEqual(before);
    finishJob(github, { run: on.run, key: 'signoff-shadow-support-ops', name: 'x', conclusion: 'success', at: world.clock.now });
    approved(github, world.clock.now, 'phase-shadow', LAST.environment, loginOf(LAST.role), codes[1] ?? '');
    const phase = await (await phaseJob(on, standIn, PHASE, workspace(on, evidence))).ended;
    await standIn.close();
    expect([phase.exit, phase.written.outputs['reason']], phase.stdout).toEqual([0, 'MET']);
    const done = JSON.parse(readFileSync(join(phase.evidence, `order-status.${PHASE}.phase.json`), 'utf8'));
    expect(done.signoffs.map(({ by, role }: { by: { login: string }; role: string }) => [role, by.login])).toEqual([
      [FIRST.role, loginOf(FIRST.role)],
      [LAST.role, loginOf(LAST.role)],
    ]);
  });

  it.each<[string, string, (github: GithubWorld, now: number) => void]>([
    ['the first role has not signed', 'SIGNOFF_UNVERIFIED', (github, now) => both(github, now, { first: false })],
    ['one person signs for both', 'SIGNOFF_SAME_PERSON', (github, now) => both(github, now, { firstBy: loginOf(LAST.role) })],
    [
      'the first typed the code of the second',
      'SIGNOFF_CODE_OTHER',
      (github, now) => both(github, now, { firstCode: codes[1] ?? '' }),
    ],
    [
      'the first said no after all',
      'SIGNOFF_REJECTED',
      (github, now) => {
        both(github, now);
        const [one] = github.approvals;
        if (one) github.approvals.push({ ...one, state: 'rejected' });
      },
    ],
  ])('when %s the phase is refused, whatever the jobs say', async (_, code, sign) => {
    const world = copyOf(snapshot);
    sign(githubIn(world), world.clock.now);
    const before = standingOf(on.plan, world);
    const standIn = await serve(world);
    const phase = await (await phaseJob(on, standIn, PHASE, workspace(on, evidence))).ended;
    await standIn.close();
    expect([phase.exit, phase.written.outputs['reason']], phase.stdout).toEqual([1, code]);
    expect(standingOf(on.plan, world)).toEqual(before);
    expect(standIn.calls.filter(({ write }) => write)).toEqual([]);
  });

  it.each<[string, number, string, Readonly<Record<string, string>>, string]>([
    ['another environment', 1, 'OIDC_ENVIRONMENT', {}, LAST.environment],
    ['another role', 2, 'USAGE', { role: 'nobody' }, FIRST.environment],
    ['another plan', 1, 'EVIDENCE_OTHER_PLAN', { 'plan-digest': 'f'.repeat(64) }, FIRST.environment],
    ['no evidence', 1, 'EVIDENCE_MISSING', { evidence: 'nowhere' }, FIRST.environment],
  ])('a sign-off job of %s is refused', async (_, exit, code, inputs, environment) => {
    const world = copyOf(snapshot);
    approved(
      githubIn(world),
      world.clock.now,
      'signoff-shadow-support-ops',
      FIRST.environment,
      loginOf(FIRST.role),
      codes[0] ?? '',
    );
    const standIn = await serve(world);
    const signed = await (await signOffJob(standIn, inputs, environment)).ended;
    await standIn.close();
    expect([signed.exit, signed.written.outputs['reason']], signed.stdout).toEqual([exit, code]);
  });
});

function both(
  github: GithubWorld,
  now: number,
  { first = true, firstBy = loginOf(FIRST.role), firstCode = codes[0] ?? '' } = {},
): void {
  // Whoever signs for two roles would have to hold both.
  if (firstBy !== loginOf(FIRST.role)) github.teams['support-ops'] = [loginOf(FIRST.role), firstBy];
  if (firstBy !== loginOf(FIRST.role)) review(github);
  if (first) approved(github, now, 'signoff-shadow-support-ops', FIRST.environment, firstBy, firstCode);
  approved(github, now + 2000, 'phase-shadow', LAST.environment, loginOf(LAST.role), codes[1] ?? '');
}

/** Lets the other role's person answer on GitHub, after the gate has seen the rules. */
function review(github: GithubWorld): void {
  const found = github.environments.find(({ name }) => name === FIRST.environment);
  for (const rule of found?.protection_rules ?? [])
    if (rule.type === 'required_reviewers') {
      const user = github.users.find(({ login }) => login === loginOf(LAST.role));
      if (user) rule.reviewers = [...rule.reviewers, { type: 'User', reviewer: { id: user.id, login: user.login } }];
    }
}
