/** Several roles of a phase, and a rejection that rolls back: the plan rendered, and the rendered workflow played by the runner. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { githubIn, loginOf } from '../../src/rehearsal/production.ts';
import { unsafe } from '../../src/rehearsal/standing.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder } from './bundle.ts';
import { shortPlan } from './dispatch.ts';
import { type Dispatched, dispatchRendered, type PlayedHere, type Repository, repositoryOf } from './rendered-play.ts';

const FIRST = { role: 'support-ops', environment: 'order-status-support' } as const;
const LAST = { role: 'engineering', environment: 'order-status-shadow' } as const;

const home = emptyFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));
const folder = (name: string): string => mkdtempSync(join(home, name));

function changed(text: string, ...edits: readonly (readonly [string, string])[]): string {
  for (const [from] of edits) if (!text.includes(from)) throw new Error(`expected the plan to hold ${from}`);
  return edits.reduce((done, [from, to]) => done.replace(from, to), text);
}

/** Whether a job began. */
const started = ({ lines }: PlayedHere, title: string): boolean => lines.some(line => line.startsWith(`● ${title}`));
const PHASE = 'Phase 0';

describe('two roles sign one phase, each in an environment of its own', { timeout: 120_000 }, () => {
  let repository: Repository;
  beforeAll(() => {
    const text = changed(
      shortPlan(),
      [
        '  - { name: order-status-shadow,',
        `  - { name: ${FIRST.environment}, id: 4720, reviewers: [${FIRST.role}], branches: [main] }\n  - { name: order-status-shadow,`,
      ],
      [
        `signoff: [{ role: ${LAST.role}, environment: ${LAST.environment} }]`,
        `signoff: [{ role: ${FIRST.role}, environment: ${FIRST.environment}, code: true }, { role: ${LAST.role}, environment: ${LAST.environment}, code: true, not_author: true }]`,
      ],
    );
    repository = repositoryOf(folder('roles-'), text);
  });
  const dispatched = (ask: Dispatched = {}) => dispatchRendered(repository, folder('run-'), 'shadow', ask);

  it('GO: the first in its sign-off job, the last in the phase’s', async () => {
    const played = await dispatched();
    expect([played.go, played.passed], played.lines.slice(-40).join('\n')).toEqual([true, ['shadow']]);
    const approvals = githubIn(played.world).approvals.map(({ user, state, environments: [environment] }) => [
      environment,
      state,
      user,
    ]);
    expect(approvals).toEqual([
      [FIRST.environment, 'approved', loginOf(FIRST.role)],
      [LAST.environment, 'approved', loginOf(LAST.role)],
    ]);
    const asked = played.lines.flatMap(line => /waits for environment (\S+),/.exec(line)?.[1] ?? []);
    expect(asked).toEqual([FIRST.environment, LAST.environment]);
    expect(played.now.get('network_reads')).toBe('true');
  });

  it('rejected by the first: nobody else is asked, the phase never runs, the net finds nothing open', async () => {
    const played = await dispatched({ options: { reject: FIRST.environment } });
    expect([played.go, played.passed, started(played, PHASE)]).toEqual([false, [], false]);
    expect(githubIn(played.world).approvals.map(({ state }) => state)).toEqual(['rejected']);
    expect(played.now).toEqual(played.before);
  });

  it('let past the first by an administrator: its own job says NO-GO, and the last is not asked', async () => {
    const played = await dispatched({ options: { weaken: { [FIRST.environment]: 'bypass-used' } } });
    expect([played.go, played.reason, started(played, PHASE)]).toEqual([false, expect.stringMatching(/^SIGNOFF_/), false]);
    expect(played.lines.some(line => line.includes(`waits for environment ${LAST.environment}`))).toBe(false);
    expect(played.now).toEqual(played.before);
  });

  it.each<[string, string, (world: World) => void]>([
    ['the first’s approval is gone after its job said GO', 'SIGNOFF_BYPASSED', withoutFirst],
    ['one person gave both', 'SIGNOFF_SAME_PERSON', bothByTheLast],
  ])('%s: the phase reads all of them back and refuses', async (_, code, happens) => {
    const played = await dispatched({ meanwhile: { beforeJob: 'phase-shadow', happens } });
    expect([played.go, played.reason, started(played, PHASE)], played.lines.slice(-40).join('\n')).toEqual([false, code, true]);
    expect(played.now).toEqual(played.before);
  });
});

describe('a rejected sign-off of the phase that comes next', { timeout: 120_000 }, () => {
  it.each(['rollback', 'hold'] as const)('%s, as the plan says', async word => {
    const text = changed(shortPlan(), ['  - id: canary\n', `  - id: canary\n    on_reject: ${word}\n`]);
    const repository = repositoryOf(folder(`${word}-`), text);
    const played = await dispatchRendered(repository, folder('run-'), 'canary', { options: { reject: 'order-status-canary' } });
    expect([played.go, played.passed, started(played, 'Phase 1')]).toEqual([false, ['shadow'], false]);
    // What only a rollback sets, and what only the first phase set.
    const back = word === 'rollback';
    expect(played.now.get('openai_intent')).toBe(back ? 'false' : played.before.get('openai_intent'));
    expect(played.now.get('network_reads')).toBe('true');
    expect(unsafe(repository.loaded.plan, played.now, played.before).length === 0, played.lines.slice(-60).join('\n')).toBe(back);
  });
});

function withoutFirst(world: World): void {
  const github = githubIn(world);
  github.approvals = github.approvals.filter(({ environments }) => !environments.includes(FIRST.environment));
}

/** Who signs for both holds both roles, and may answer for both environments. */
function bothByTheLast(world: World): void {
  const github = githubIn(world);
  const both = github.users.find(({ login }) => login === loginOf(LAST.role));
  if (!both) throw new Error('expected the person');
  github.teams['support-ops'] = [loginOf(FIRST.role), both.login];
  for (const approval of github.approvals) approval.user = both.login;
}
