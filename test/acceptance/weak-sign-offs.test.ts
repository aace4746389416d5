/** Weak sign-offs through the rehearsal’s own bundle: each ends with its code, and production stands as it stood. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProduction } from '../../src/rehearsal/production.ts';
import { standingOf } from '../../src/rehearsal/standing.ts';
import { emptyFolder } from './bundle.ts';
import { PLAN, rehearse } from './rehearse.ts';

const NAME = 'order-status-shadow';

let home = '';
beforeEach(() => {
  home = emptyFolder();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** What stands before anybody has changed anything. */
const UNTOUCHED = standingOf(PLAN, newProduction(PLAN, 1));

describe('a rehearsed sign-off', { timeout: 60_000 }, () => {
  it.each<[readonly string[], string, RegExp]>([
    [['--bypass', NAME], 'SIGNOFF_BYPASSED', /weak on purpose: an administrator starts the job/],
    [['--self-approve', NAME], 'ENV_SELF_REVIEW', /weak on purpose: the reviewer has started the run/],
    [['--weaken', `${NAME}=self-approval-hidden`], 'SIGNOFF_BY_INITIATOR', /weak on purpose: the same, and self-review/],
    [['--stale-attempt', NAME], 'SIGNOFF_STALE_ATTEMPT', /weak on purpose: the approval was given to the first attempt/],
    [['--reject', NAME], 'SIGNOFF_REJECTED', /rejected by engineering-on-duty \(--reject\)/],
    [['--weaken', `${NAME}=rules-changed`], 'ENV_RULES_CHANGED', /approved by engineering-on-duty/],
    [['--weaken', `${NAME}=machine-approval`], 'ENV_REVIEWERS_OTHER', /weak on purpose: a machine user approves/],
  ])('%j ends as %s', async (args, code, shown) => {
    const done = await rehearse(['--yes', '--through', 'shadow', ...args], home);
    const last = done.stdout.trimEnd().split('\n').slice(-4).join('\n');
    expect(last, done.stdout).toMatch(new RegExp(`^NO-GO {2}${code}; .*production stands as before the rehearsal$`, 'm'));
    expect(last).toContain('what to do:');
    expect(done.exit).toBe(1);
    expect(done.stdout).toMatch(shown);
    expect(standingOf(PLAN, done.world)).toEqual(UNTOUCHED);
  });
});
