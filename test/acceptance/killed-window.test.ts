/** A window whose process is killed at minute 20 goes on where it stopped: nothing is forgotten, and nothing begins anew. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence.ts';
import { emptyFolder, TOOL } from './bundle.ts';
import type { Child } from './child.ts';
import { dispatch, pinned, serve, step, withoutReport, workspace } from './dispatch.ts';

const home = emptyFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));

const MINUTE = 60_000;
/** The canary's window with the signal of the worker's errors alone: nobody has been answered yet. */
const TEXT = withoutReport(readFileSync('examples/order-status/plan.yaml', 'utf8'))
  .replace(
    'for: 45m, up_to: 60m, every: 1m, uses: [monitoring, allowlist-in-place, containment, canary-signals]',
    'for: 45m, every: 1m, uses: [canary-signals]',
  )
  .replace(/ {2}- id: containment\n(?: {4}.*\n)+/, '')
  .replace(/ {6}- \{ kind: signal, id: (?:vendor-429-rate|openai-failures),.*\n/g, '')
  .replace(/\ntriggers:\n(?: {2}.*\n)+/, '\n');

const minutesIn = (folder: string): number => {
  const [name] = readdirSync(folder).filter(each => each.endsWith('.json') && /canary/.test(each));
  const record = JSON.parse(readFileSync(join(folder, name ?? 'none'), 'utf8')) as Pick<Evidence, 'findings'>;
  const minutes = record.findings.find(({ check }) => check === 'worker-error-rate')?.facts?.minutes;
  return minutes !== undefined && 'count' in minutes ? minutes.count : 0;
};

it('a canary that is killed at minute 20 is resumed by its second run', async () => {
  const { on, world } = dispatch(TOOL, home, TEXT);
  const began = world.clock.now;
  let victim: Child | undefined;
  const standIn = await serve(world, {
    before: () => {
      if (victim === undefined || world.clock.now < began + 20 * MINUTE) return undefined;
      victim.process.kill('SIGKILL');
      victim = undefined;
      return 'drop';
    },
  });
  const look = () =>
    step(on, standIn, {
      job: 'canary',
      role: 'read',
      cwd: workspace(on),
      inputs: { act: 'gate', gate: 'canary', phase: 'canary', ...pinned(on) },
    });
  const first = await look();
  victim = first.child;
  expect((await first.ended).signal).toBe('SIGKILL');
  expect(world.clock.now - began).toBeLessThan(22 * MINUTE);
  const second = await (await look()).ended;
  await standIn.close();
  expect(second.stdout).toContain('GO');
  expect(second.exit).toBe(0);
  // Of a whole window 42 minutes are judged; here those of the first run as well.
  expect(minutesIn(second.evidence)).toBeGreaterThan(42 + 15);
}, 60_000);
