/** The past of signals as a file: written once, read where no socket may be opened. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Counted } from '../../src/checks/signal/minutes.ts';
import { validate } from '../../src/doors/cli/check-plan.ts';
import { simulate } from '../../src/doors/cli/simulate.ts';
import { historyCsv, readHistories } from '../../src/doors/history-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'gonogo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());
const terminal = { env: {}, live: () => undefined };
const START = Date.UTC(2026, 9, 5, 8);
let files = 0;
const file = (text: string): string => {
  files += 1;
  const path = join(folder, `${files}`);
  writeFileSync(path, text);
  return path;
};
const minutes = (count: number, of: (index: number) => readonly [number, number]): Counted[] =>
  Array.from({ length: count }, (_, index) => {
    const [x, n] = of(index);
    return { at: START + index * 60_000, x, n };
  });

const SIGNAL =
  '{ kind: signal, id: errors, signal: error-rate, source: { type: metric, namespace: lamp, name: Errors, of: Runs }, baseline: 24h, tolerate: 1.25, harm: 2, min_samples: 30 }';
const FIXED =
  '{ kind: signal, id: fixed, signal: threshold, limit: 0.05, source: { type: metric, namespace: lamp, name: Errors, of: Runs }, min_samples: 30 }';
const planWith = (check: string): string =>
  file(
    readFileSync('test/plans/ok/minimal.yaml', 'utf8').replace(
      /leave:\n.*\n/,
      `leave:\n      - { gate: watch, for: 45m, checks: [${check}] }\n`,
    ),
  );
const past = (of: (index: number) => readonly [number, number], count = 1440): string =>
  file(
    historyCsv(
      new Map([
        ['errors', minutes(count, of)],
        ['fixed', minutes(count, of)],
      ]),
    ),
  );

describe('a file of histories', () => {
  it('comes back as it was written', () => {
    const one = [
      { at: START, x: 1.5, n: 60 },
      { at: START + 120_000, x: 0, n: 3, control: { x: 1, n: 9 } },
    ];
    expect(readHistories(file(historyCsv(new Map([['errors', one]])))).get('errors')).toEqual(one);
  });

  it.each([
    ['no such column', 'check,minute,bad\n', 'line 1: expected a column all, found none'],
    ['a number that is none', 'check,minute,bad,all\nerrors,2026-10-05T08:00Z,x,1\n', 'line 2: expected bad to be a number'],
    ['a time that is none', 'check,minute,bad,all\nerrors,yesterday,0,1\n', 'line 2: expected minute to be such as'],
    [
      'minutes in another order',
      'check,minute,bad,all\nerrors,2026-10-05T08:01Z,0,1\nerrors,2026-10-05T08:00Z,0,1\n',
      'line 3: expected the minutes of a signal oldest first',
    ],
    [
      'half of a control',
      'check,minute,bad,all,control_bad,control_all\nerrors,2026-10-05T08:00Z,0,1,1,\n',
      'line 2: expected control_all to be a number',
    ],
  ])('with %s is refused at its line', (_what, text, said) => {
    expect(() => readHistories(file(text))).toThrow(said);
  });
});

describe('lint with a history', () => {
  it('says in plain words what the window can show, and opens no socket', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const said = await validate(
      terminal,
      planWith(SIGNAL),
      true,
      past(index => [index % 2, 60]),
    );
    expect(said.lines.join('\n')).toContain(
      'errors (watch of light): With 2,520 requests in 45 m you can rule out a failure rate of',
    );
    expect(said).toMatchObject({ verdict: 'GO', exit: 0 });
    expect(connect).not.toHaveBeenCalled();
  });

  it.each([
    ['traffic that tells nothing', SIGNAL, () => past(index => [index % 200 === 0 ? 1 : 0, 1]), 'a window that can pass'],
    ['half an hour', SIGNAL, () => past(index => [index % 2, 60], 30), 'a history of at least an hour'],
    ['another signal', SIGNAL.replace('id: errors', 'id: errort'), () => past(() => [0, 60]), 'a history of at least an hour'],
    ['too few for a fixed limit', FIXED, () => past(() => [1, 60]), 'ten bad ones at each look'],
  ])('refuses %s at the line of the signal', async (_what, check, history, said) => {
    const { lines, exit, code } = await validate(terminal, planWith(check), true, history());
    expect(lines.join('\n')).toMatch(new RegExp(`:3\\d:\\d+ history .*expected ${said}`));
    expect([exit, code]).toEqual([2, 'PLAN_LINT']);
  });

  it('warns of a history that wanders by itself', async () => {
    // From hour to hour between one and four of sixty.
    const wandering = past(index => [1 + (Math.floor(index / 60) % 4), 60]);
    const { lines } = await validate(terminal, planWith(SIGNAL), true, wandering);
    expect(lines.join('\n')).toContain('its history wanders so much by itself');
  });
});

describe('simulate with a history', () => {
  const asked = (options: Parameters<typeof simulate>[2]) => simulate(terminal, planWith(SIGNAL), { runs: '30', ...options });

  it('plays windows of the signal’s own past', async () => {
    const said = await asked({ history: past(index => [index % 2, 60]) });
    expect(said.json).toMatchObject({
      signals: [
        { check: 'errors', rate: 0.5 / 60, perMinute: 60, outcomes: [{ times: 1, fail: 0, pass: 30 }, {}, {}, { fail: 30 }] },
      ],
    });
    expect(said).toMatchObject({ verdict: 'GO' });
  });

  it('sees bursts that two numbers cannot tell', async () => {
    // The same rate, all in five minutes of each two hours.
    const bursts = past(index => [index % 120 < 5 ? 12 : 0, 60]);
    const { json } = await asked({ history: bursts });
    const [signal] = (json as { signals: { outcomes: { pass: number }[]; rate: number }[] }).signals;
    expect(signal?.rate).toBeCloseTo(0.5 / 60, 6);
    expect(signal?.outcomes[0]?.pass).toBeLessThan(30);
  });

  it.each([
    [{ rate: '0.1' }, 'found both'],
    [{ check: 'errors', history: 'nowhere.csv' }, 'a file that can be read'],
  ])('refuses %j', async (more, said) => {
    await expect(asked({ history: past(() => [0, 60]), ...more })).rejects.toThrow(said);
  });
});
