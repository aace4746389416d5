/** Two rehearsals through the bundle: the second one's report is compared with the first one's, unless it is asked not to be. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder } from './bundle.ts';
import { type Rehearsed, recordsOf, rehearse } from './rehearse.ts';

let home = '';
beforeEach(() => {
  home = emptyFolder();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const compared = (done: Rehearsed) =>
  recordsOf(done, 'phase-shadow')
    .get('shadow')
    ?.findings.find(({ check }) => check === 'match-rate')?.facts?.['baseline_rate'];
const COMPARES = /^its reports are compared with those of the rehearsal of 2026-02-0\d 15:\d\d \(--fresh: with none\)$/m;

describe('a second rehearsal', { timeout: 240_000 }, () => {
  it('shows the report as it goes, compares itself with the first, and not with a fault’s or when it is to begin anew', async () => {
    const first = await rehearse(['--through', 'shadow'], home);
    expect(first.exit, first.stdout.slice(-2000)).toBe(0);
    expect(first.stdout).not.toMatch(COMPARES);
    expect(first.stdout).toMatch(
      /^● Release PR\n {2}GO {2}dry run of the preflight: (\d+) of \1 checks passed\n {2}GO — order-status is ready: /m,
    );
    const comment = readFileSync(join(first.directory, 'summaries/release-pr.md'), 'utf8');
    expect(comment).toContain('GO — order-status is ready');
    expect(compared(first)).toBeUndefined();
    expect(first.stdout).toMatch(
      / … shadow █+░+ report tickets: batch 10 of 25, 100 of 250 items, [\d.]+\/s, (held back .*, )?.* left$/m,
    );
    // By the end it has been held back, however slow the machine.
    expect(first.stdout).toMatch(
      / … shadow █+ report tickets: batch 25 of 25, 250 of 250 items, [\d.]+\/s, held back .*, 0 ms left$/m,
    );
    expect(first.stdout).toMatch(/^GO {2}shadow done$/m);

    const faulty = await rehearse(['--fault', 'error-page-lookup'], home);
    expect(faulty.exit).toBe(1);
    expect(faulty.stdout).not.toMatch(COMPARES);

    const second = await rehearse(['--through', 'shadow'], home);
    expect(second.exit, second.stdout.slice(-2000)).toBe(0);
    expect(second.stdout).toMatch(COMPARES);
    expect(compared(second)).toMatchObject({ ratio: expect.any(Number) });
    expect(second.world.clock.now - first.world.clock.now).toBeGreaterThan(23 * 3_600_000);
    expect(readFileSync(join(second.directory, 'summaries/phase-shadow.md'), 'utf8')).toMatch(/the baseline of 2026-02-02T15:/);

    const fresh = await rehearse(['--through', 'shadow', '--fresh'], home);
    expect(fresh.exit, fresh.stdout.slice(-2000)).toBe(0);
    expect(fresh.stdout).not.toMatch(COMPARES);
    expect(compared(fresh)).toBeUndefined();
  });
});
