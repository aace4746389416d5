// Simulates windows of 60 minutes with the gate's own opening, engine and look: how often a healthy release is stopped, when a bad one is
// found, how often harm passes; beside three simpler rules. `node bench/canary-simulation.mjs` prints the tables, `--write` puts them
// into docs/canary.md. A bound that does not hold is named, and the exit code is 1. `--break <part>` takes a part out of the engine, to
// show that its bound breaks; `--runs` sets the number of runs a cell. Seeded: every run says the same.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EDGES, NOISY, PARTS, PLAIN } from './canary-cells.mjs';
import { player } from './canary-play.mjs';
import { percent, table, writeBetween } from './markdown.mjs';
import { compile } from './production.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const SEED = 20261012;
const DOCUMENT = 'docs/canary.md';
const RULES = ['gate', 'failureLimit', 'cumulative', 'ranks'];
const HEAD = ['this gate', 'failure limit 3', 'cumulative threshold 10', 're-peeked ranks'];
const { values } = parseArgs({
  options: { write: { type: 'boolean' }, break: { type: 'string' }, runs: { type: 'string', default: '400' } },
});
const runs = Number(values.runs);
if (!(Number.isSafeInteger(runs) && runs > 0)) throw new Error('expected --runs to be a whole number above 0');
if (values.break !== undefined && !Object.hasOwn(PARTS, values.break))
  throw new Error(`expected --break to be one of ${Object.keys(PARTS).join(', ')}`);
if (values.break !== undefined && values.write) throw new Error('what a broken engine says is not written down');

const broken = [];
/** Notes a bound that does not hold; what is not a number holds nothing. */
function bound(name, holds, found) {
  if (!holds) broken.push(`${name}: ${found}`);
}
const cell = (rate, perSecond) => `${rate * 100} %, ${perSecond}`;
const found = ({ share, median }) => (share === 0 ? '0' : `${percent(share)} @ ${median}`);
const error = share => percent(Math.sqrt((share * (1 - share)) / runs));

function tables(play, random) {
  const plain = PLAIN.map(traffic => ({ ...traffic, releases: play({ traffic, releases: [1, 1.5, 2, 5] }, runs, random) }));
  const healthy = plain.map(({ rate, perSecond, releases: [one] }) => {
    bound(`false aborts at ${cell(rate, perSecond)} at most 1 %`, one.gate.share <= 0.01, percent(one.gate.share));
    return [cell(rate, perSecond), ...RULES.map(name => percent(one[name].share))];
  });
  const detected = plain.flatMap(({ rate, perSecond, releases }) =>
    releases.slice(1).map(one => {
      if (rate === 0.01 && perSecond === 10 && one.times === 2)
        bound(
          'a doubling of 1 % at 10 a second found by minute 8',
          one.gate.share >= 0.95 && one.gate.median <= 8,
          found(one.gate),
        );
      return [cell(rate, perSecond), `${one.times}x`, ...RULES.map(name => found(one[name]))];
    }),
  );
  const verdicts = plain.map(({ rate, perSecond, perMinute, releases }) => {
    const usual = 60 * perMinute * rate;
    const [one, , double] = releases;
    if (usual >= 360)
      bound(
        `healthy releases pass at ${cell(rate, perSecond)}: at least 95 %`,
        one.share('PASS') >= 0.95,
        percent(one.share('PASS')),
      );
    bound(
      `a doubling passes at ${cell(rate, perSecond)}: at most 5 %`,
      double.share('PASS') <= 0.05,
      percent(double.share('PASS')),
    );
    const shares = each => ['PASS', 'FAIL', 'INCONCLUSIVE'].map(word => (each.share(word) * 100).toFixed(1)).join(' / ');
    return [`${cell(rate, perSecond)} (${usual})`, ...releases.map(shares)];
  });
  const late = [
    [10, 2],
    [100, 5],
  ].map(([perSecond, times]) => {
    const traffic = { rate: 0.01, perMinute: 60 * perSecond };
    const [one] = play({ traffic, releases: [times], onset: 30 }, runs, random);
    const name = `${times}x from minute 30 at ${cell(0.01, perSecond)}`;
    bound(`${name} found: at least 95 %`, one.gate.found >= 0.95, percent(one.gate.found));
    const text = ({ found: share, median }) => (share === 0 ? '0' : `${percent(share)} after ${median}`);
    return [cell(0.01, perSecond), `${times}x`, ...RULES.map(each => text(one[each]))];
  });
  const noisy = NOISY.map(([what, more, perSecond]) => {
    const traffic = { rate: 0.01, perMinute: 60 * perSecond, ...more };
    const [one, ...bad] = play({ traffic, releases: [1, 2, 5] }, runs, random);
    bound(`false aborts, ${what}, ${perSecond} a second: at most 2 %`, one.gate.share <= 0.02, percent(one.gate.share));
    const [double] = bad;
    return [
      what,
      perSecond,
      ...RULES.map(name => percent(one[name].share)),
      percent(one.share('PASS')),
      ...bad.map(each => found(each.gate)),
      percent(double.share('PASS')),
    ];
  });
  const edges = EDGES.map(([what, traffic, harmRate, times]) => {
    const [one] = play({ traffic, releases: [times], harmRate, others: false }, runs, random);
    bound(`harm passes, ${what}: at most 5 %`, one.share('PASS') <= 0.05, percent(one.share('PASS')));
    return [what, percent(one.share('PASS')), percent(one.share('FAIL')), percent(one.share('INCONCLUSIVE'))];
  });
  const where = 'usual rate, requests a second';
  return [
    `Seed ${SEED}, ${runs} runs a figure: the standard error is ${error(0.01)} at 1 %, ${error(0.05)} at 5 % and at most ${error(0.5)}.`,
    '',
    '**Healthy releases that are stopped**: even traffic (bound: 1 %)',
    '',
    table([where, ...HEAD], healthy),
    '',
    '**Bad releases that are stopped, and half of them by which minute** (bound: 2x at 1 % and 10 a second by minute 8)',
    '',
    table([where, 'release', ...HEAD], detected),
    '',
    '**How this gate ends: PASS / FAIL / INCONCLUSIVE in %** (bound: a doubling, which is the limit of harm, passes in at most 5 %)',
    '',
    table([`${where} (usual failures in the window)`, 'changes nothing', '1.5x', '2x', '5x'], verdicts),
    '',
    '**Exactly at the limit of harm, by `harm_rate`** (bound: 5 % PASS)',
    '',
    table(['window', 'PASS', 'FAIL', 'INCONCLUSIVE'], edges),
    '',
    '**Broken from minute 30 on: found, and how many minutes later half of them**',
    '',
    table([where, 'release', ...HEAD], late),
    '',
    '**Failures that scatter, usual rate 1 %: healthy releases that are stopped** (bound: 2 %); and how this gate ends',
    '',
    table(['traffic', 'a second', ...HEAD, 'healthy: PASS', '2x: stopped', '5x: stopped', '2x: PASS'], noisy),
  ].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'));
try {
  const load = compile(folder);
  const draw = await load('canary/draw.js');
  const [history, rules, signal] = await Promise.all(
    ['checks/signal/history.js', 'checks/signal/rules.js', 'canary/signal.js'].map(load),
  );
  const text = tables(player({ draw, history, rules, signal }, PARTS[values.break] ?? {}), draw.seeded(SEED));
  console.log(text);
  for (const each of broken) console.error(`BROKEN ${each}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
  if (values.write && broken.length === 0) writeBetween(DOCUMENT, 'bench/canary-simulation.mjs', text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
