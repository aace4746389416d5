/** The progress log (OS-14): written from the journal, idempotent, and never a value. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, EntryType } from '../../src/journal/entries.ts';
import { progressEntry, withEntry } from '../../src/report/progress-log.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder, TOOL } from './bundle.ts';
import { startChild } from './child.ts';
import { credentials, type Dispatch, dispatch, endpoints, serve, workspace } from './dispatch.ts';

const home = emptyFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));
const LOG = 'PM_REHYDRATION_PACK/03_PROGRESS_LOG.md';

let on: Dispatch;
let world: World;
let standIn: StandIn;
beforeEach(async () => {
  ({ on, world } = dispatch(TOOL, home));
  standIn = await serve(world);
});
afterEach(() => standIn.close());

const entry = (seq: number, type: EntryType, more: Partial<Entry> = {}): Entry => ({
  ...{ seq, type, world: 'rehearsal', plan: 'd'.repeat(64), commit: 'c'.repeat(40), run: '7.1.phase-scale' },
  at: Date.UTC(2026, 1, 2, 16, seq),
  ...more,
});
const DONE = [
  entry(1, 'phase-begun', { phase: 'scale' }),
  entry(2, 'writing', { switches: ['allowlist'] }),
  entry(3, 'written', { switches: ['allowlist'] }),
  entry(4, 'phase-done', { phase: 'scale' }),
];

function journal(entries: readonly Entry[]): void {
  const put = (name: string, value: string): void => {
    world.aws.ssm.parameters[name] = {
      type: 'String',
      versions: [{ version: 1, value, at: world.clock.now, user: 'test' }],
    } as never;
  };
  put('/gonogo/order-status/cutover', JSON.stringify({ id: 'c1', number: 1 }));
  for (const each of entries) put(`/gonogo/order-status/journal/c1/${String(each.seq).padStart(6, '0')}`, JSON.stringify(each));
}
function log(cwd: string, ...args: string[]) {
  const env = { ...credentials(world, 'read').env, ...endpoints(standIn) };
  return startChild({ script: TOOL, args: ['log', 'plan.yaml', ...args], cwd, env }).ended;
}

describe('an entry', () => {
  it('says when which phase was done, by which run, and which switches it set; no value', () => {
    const text = progressEntry(on.plan, 'c1', DONE);
    expect(text).toContain(
      '- 2026-02-02 16:04 UTC: Phase 2 — scale up — done; set `allowlist`; run 7.1.phase-scale, commit `cccccccccccc`',
    );
    expect(text).toContain('(REHEARSAL)');
    expect(text).not.toMatch(/@|secret/);
  });

  it.each<[EntryType, RegExp]>([
    ['phase-undone', /undone: everything as before the phase; `LEAVE_GATE_NO_GO`/],
    ['interrupted', /interrupted/],
    ['rolled-back', /rolled back, every switch verified/],
    ['rollback-incomplete', /rollback NOT verified/],
  ])('tells a %s as well', (type, words) => {
    expect(progressEntry(on.plan, 'c1', [...DONE, entry(5, type, { reason: 'LEAVE_GATE_NO_GO' })])).toMatch(words);
  });

  it('stands once, in its place, and leaves alone what people wrote', () => {
    const of = { system: 'order-status', cutover: 'c1' };
    const first = withEntry('# Ours\n\nA word of a person.\n', progressEntry(on.plan, 'c1', DONE.slice(0, 1)), of);
    const people = `${first}\nAnother word.\n`;
    const second = withEntry(people, progressEntry(on.plan, 'c1', DONE), of);
    expect(withEntry(second, progressEntry(on.plan, 'c1', DONE), of)).toBe(second);
    expect(second).toMatch(/A word of a person\.[\s\S]*scale up — done[\s\S]*Another word\./);
    expect(second.match(/: begin -->/g)).toHaveLength(1);
    const third = withEntry(second, progressEntry(on.plan, 'c2', DONE), { ...of, cutover: 'c2' });
    expect(third.match(/: begin -->/g)).toHaveLength(2);
  });
});

describe('gonogo log', () => {
  it('writes it to where the plan wants it, and writing it again changes nothing', async () => {
    journal(DONE);
    const cwd = workspace(on);
    mkdirSync(dirname(join(cwd, LOG)), { recursive: true });
    writeFileSync(join(cwd, LOG), '# Progress log\n\n- written by a person\n');
    expect((await log(cwd, '--write')).exit).toBe(0);
    const once = readFileSync(join(cwd, LOG), 'utf8');
    expect(once).toMatch(/- written by a person[\s\S]*Phase 2 — scale up — done/);
    expect((await log(cwd, '--write')).exit).toBe(0);
    expect(readFileSync(join(cwd, LOG), 'utf8')).toBe(once);
  });

  it.each<[string, string, () => void]>([
    ['nothing was begun', 'MISSING', () => {}],
    ['the journal is another world’s', 'WORLD_OTHER', () => journal(DONE.map(each => ({ ...each, world: 'production' })))],
    ['the journal has a gap', 'JOURNAL_UNREADABLE', () => journal([...DONE.slice(0, 2), ...DONE.slice(3)])],
  ])('writes nothing where %s: %s', async (_title, code, before) => {
    before();
    const cwd = workspace(on);
    const done = await log(cwd, '--write');
    expect(done.stdout).toContain(`NO-GO ${code}:`);
    expect(done.exit).not.toBe(0);
    expect(existsSync(join(cwd, LOG))).toBe(false);
  });

  it.each(['/etc/progress.md', '../progress.md'])('refuses a log outside the repository: %s', async path => {
    journal(DONE);
    const cwd = workspace(on);
    writeFileSync(join(cwd, 'plan.yaml'), on.text.replace(LOG, path));
    const done = await log(cwd, '--write');
    expect(done.stdout).toContain('NO-GO USAGE: expected the progress log to be a path inside the repository');
  });
});
