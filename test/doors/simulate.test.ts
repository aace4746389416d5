/** `simulate` at a terminal: words for people, one object for programs, and no guess where a figure was not given. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { cli } from '../../src/cli.ts';
import { type SimulateOptions, simulate } from '../../src/doors/cli/simulate.ts';

const folder = mkdtempSync(join(tmpdir(), 'gonogo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const SOURCE = 'source: { type: metric, namespace: lamp, name: Errors, of: Runs }';
const SIGNAL = `{ kind: signal, id: errors, signal: error-rate, ${SOURCE}, baseline: 24h, tolerate: 1.25, harm: 2, harm_rate: 0.1, min_samples: 30 }`;
const RULE = `{ kind: signal, id: none-at-all, signal: zero, ${SOURCE}, min_samples: 1 }`;
const COUNT =
  '{ kind: signal, id: limits, signal: count, source: { type: metric, namespace: lamp, name: Limits }, baseline: 24h, tolerate: 1.25, harm: 3, min_samples: 10 }';

let plans = 0;
/** The smallest plan, with other checks in its window. */
function planWith(checks: readonly string[], window = '45m'): string {
  plans += 1;
  const path = join(folder, `${plans}.yaml`);
  const text = readFileSync('test/plans/ok/minimal.yaml', 'utf8');
  const leave = `leave:\n      - { gate: watch, for: ${window}, checks: [${checks.join(', ')}] }\n`;
  writeFileSync(path, text.replace(/leave:\n.*\n/, leave));
  return path;
}
/** Options as typed; undefined stands for one that was not. */
type Typed = { readonly [Name in keyof SimulateOptions]?: string | undefined };
const asked = (path: string, typed: Typed = {}) => {
  const all = Object.entries({ rate: '0.01', perMinute: '1', runs: '20', ...typed });
  const options: SimulateOptions = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  return simulate({ env: {}, live: () => undefined }, path, options);
};

describe('simulate', () => {
  it('says what a small allowlist can show and what it cannot', async () => {
    const { lines } = await asked(planWith([SIGNAL]));
    const text = lines.join('\n');
    expect(text).toContain('With 42 requests in 45 m you can rule out a failure rate of 7.4 % if none fails');
    expect(text).toMatch(/A doubling cannot be ruled out: that takes about 1,1\d\d requests\./);
    expect(text).toContain('harm_rate 10 %, which is above 2 times the usual rate');
    expect(text).toMatch(/changes nothing +0 % +\d/);
    for (const times of [1.5, 2, 5]) expect(text).toContain(`fails ${times} times as often`);
  });

  it('is GO where a healthy release passes, and tells the same in JSON', async () => {
    const said = await asked(planWith([SIGNAL]), { rate: '0.001', runs: '30' });
    expect([said.exit, said.verdict, said.code]).toEqual([0, 'GO', 'MET']);
    expect(said.json).toMatchObject({
      rate: 0.001,
      perMinute: 1,
      seed: 1,
      signals: [
        {
          check: 'errors',
          phase: 'light',
          gate: 'watch',
          shows: { requests: 42 },
          outcomes: [{ times: 1, runs: 30 }, {}, {}, {}],
        },
      ],
    });
  });

  it.each<[string, string, Typed, string]>([
    ['too few requests for its min_samples', planWith([SIGNAL], '20m'), {}, 'min_samples 30, which this window does not see'],
    ['minutes without requests', planWith([SIGNAL]), { perMinute: '0.5' }, 'MISSING_DATA'],
    ['a history without any failure', planWith([COUNT]), { rate: '0' }, 'only harm_rate can'],
  ])('is NO-GO for a window with %s', async (_, path, options, words) => {
    const said = await asked(path, options);
    expect([said.exit, said.verdict, said.code]).toEqual([1, 'NO-GO', 'WINDOW_CANNOT_PASS']);
    expect(said.lines.join('\n')).toContain(words);
    expect(said.lines.at(-1)).toMatch(/^ {2}what to do: /);
  });

  it('simulates no plain rule, says so, and gives no GO for it alone', async () => {
    const both = await asked(planWith([SIGNAL, RULE]), { rate: '0.001' });
    expect(both.lines.join('\n')).toContain('none-at-all  (gate watch of light): zero is a plain rule, which is not simulated');
    expect(both.json).toMatchObject({ not_simulated: [{ check: 'none-at-all', signal: 'zero' }] });
    const alone = await asked(planWith([SIGNAL, RULE]), { check: 'none-at-all' });
    expect([alone.verdict, alone.code]).toEqual(['NO-GO', 'NOT_BUILT']);
  });

  it('takes one signal where one is named', async () => {
    const { json } = await asked(planWith([SIGNAL, COUNT]), { check: 'limits' });
    expect((json as { signals: { check: string }[] }).signals.map(({ check }) => check)).toEqual(['limits']);
  });

  it.each<[string, Typed, RegExp]>([
    ['no rate', { rate: undefined }, /--rate and --per-minute.*--history/],
    ['no traffic', { perMinute: undefined }, /--rate and --per-minute.*--history/],
    ['a rate above 1', { rate: '1.5' }, /--rate to be a share/],
    ['a rate in words', { rate: 'hunter2' }, /--rate to be a share/],
    ['no requests', { perMinute: '0' }, /--per-minute/],
    ['half a run', { runs: '0.5' }, /--runs/],
    ['too many runs', { runs: '10001' }, /--runs/],
    ['a seed that is no whole number', { seed: '1.5' }, /--seed/],
    ['a signal that is not there', { check: 'error' }, /did you mean "errors"/],
  ])('refuses %s without repeating it', async (_, options, words) => {
    const refused = asked(planWith([SIGNAL]), options);
    await expect(refused).rejects.toMatchObject({ code: 'USAGE', message: expect.stringMatching(words) });
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('hunter2') });
  });

  it('refuses a plan without a signal in a window', async () => {
    await expect(asked('test/plans/ok/minimal.yaml')).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('says what is wrong with a plan, as validate does', async () => {
    const path = join(folder, 'wrong.yaml');
    writeFileSync(path, 'gonogo: 1\n');
    expect(await asked(path)).toMatchObject({ exit: 2, verdict: 'NO-GO', code: 'PLAN_INVALID' });
  });

  it('through the command line prints one object, and opens no socket', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation(line => void printed.push(String(line)));
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const args = ['simulate', planWith([SIGNAL]), '--rate', '0.001', '--per-minute', '1', '--runs', '10', '--json'];
    expect(await cli(args, {})).toBe(0);
    expect(connect).not.toHaveBeenCalled();
    // The witness sees one that is opened.
    new Socket().on('error', () => undefined).connect(1, '127.0.0.1');
    expect(connect).toHaveBeenCalledOnce();
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ verdict: 'GO', exit: 0, runs: 10, signals: [{ check: 'errors' }] });
  });
});
