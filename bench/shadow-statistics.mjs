// Simulates the judgement of a shadow report: how often it alarms although nothing has changed, and how often it lets a fall pass.
// `node bench/shadow-statistics.mjs` prints the tables, `--write` puts them into docs/statistics.md. Seeded: every run says the same.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { percent, table, writeBetween } from './markdown.mjs';
import { compile } from './production.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const SEED = 20261005;
const TRIALS = 20_000;
const SAMPLES = 250;
/** Share of sampled items that the match rule speaks of: about 200 of 250. */
const APPLICABLE = 0.8;
const RATES = [0.7, 0.8, 0.85, 0.9, 0.95];
const MARGINS = [0.05, 0.08, 0.1];
const DOCUMENT = 'docs/statistics.md';

/** Numbers from 0 to below 1 that follow from a seed (mulberry32; its period of 2^32 is far above what is drawn here). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const next = chance(SEED);
const binomial = (n, p) => {
  let count = 0;
  for (let item = 0; item < n; item += 1) count += next() < p ? 1 : 0;
  return count;
};

/** One report: how many items are applicable is chance as well. */
const report = (samples, rate) => {
  const of = binomial(samples, APPLICABLE);
  return { count: binomial(of, rate), of };
};

/** How often each verdict is reached, of so many trials. */
function verdicts(noLower, samples, before, now, margin, trials = TRIALS) {
  const found = { 'no-worse': 0, worse: 0, 'cannot-tell': 0 };
  for (let trial = 0; trial < trials; trial += 1)
    found[noLower(report(samples, now), report(samples, before), margin).says] += 1 / trials;
  return found;
}

/** How often a mix of three categories is called shifted. */
function shifts(stabilityIndex, samples, before, now, limit) {
  const draw = ([first, second]) => {
    const counts = [0, 0, 0];
    for (let item = 0; item < samples; item += 1) {
      const at = next();
      counts[at < first ? 0 : at < first + second ? 1 : 2] += 1;
    }
    return counts;
  };
  let over = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) over += stabilityIndex(draw(now), draw(before)) > limit ? 1 / TRIALS : 0;
  return over;
}

function tables({ noLower }, { stabilityIndex }) {
  const each = RATES.flatMap(rate => MARGINS.map(margin => ({ rate, margin })));
  const rows = each.map(({ rate, margin }) => {
    const same = verdicts(noLower, SAMPLES, rate, rate, margin);
    const fallen = verdicts(noLower, SAMPLES, rate, rate - margin, margin);
    const double = verdicts(noLower, SAMPLES, rate, rate - 2 * margin, margin);
    return [
      percent(rate),
      margin.toFixed(2),
      percent(same['no-worse']),
      percent(same.worse),
      percent(same['cannot-tell']),
      percent(fallen['no-worse']),
      percent(fallen.worse),
      percent(1 - double['no-worse']),
    ];
  });
  const sizes = [250, 500, 1000, 2000].map(samples => [
    String(samples),
    ...MARGINS.map(margin => percent(verdicts(noLower, samples, 0.9, 0.9, margin, TRIALS / 4)['no-worse'])),
  ]);
  const mix = [0.62, 0.18, 0.2];
  const limits = [100, 250].flatMap(samples => [0.1, 0.2].map(limit => ({ samples, limit })));
  const mixes = limits.map(({ samples, limit }) => [
    String(samples),
    limit.toFixed(1),
    percent(shifts(stabilityIndex, samples, mix, mix, limit)),
    percent(shifts(stabilityIndex, samples, mix, [0.47, 0.33, 0.2], limit)),
    percent(shifts(stabilityIndex, samples, mix, [0.37, 0.43, 0.2], limit)),
  ]);
  return [
    `Seed ${SEED}, ${TRIALS} trials a figure: the standard error is at most ${percent(0.5 / Math.sqrt(TRIALS))}. Each report samples ${SAMPLES} items, of which ${percent(APPLICABLE)} are applicable.`,
    '',
    `**The match rate, ${SAMPLES} sampled items now and in the baseline**`,
    '',
    table(
      [
        'true rate',
        'margin',
        'no change: pass',
        'no change: false alarm (fail)',
        'no change: cannot tell',
        'fall by the margin: pass',
        'fall by the margin: fail',
        'fall by twice the margin: NO-GO',
      ],
      rows,
    ),
    '',
    `**How large a sample must be: how often an unchanged rate of 90 % passes** (${TRIALS / 4} trials a figure)`,
    '',
    table(['samples', ...MARGINS.map(margin => `margin ${margin.toFixed(2)}`)], sizes),
    '',
    '**The category mix, three categories of 62, 18 and 20 %**',
    '',
    table(['samples', 'limit', 'no change: false alarm', '15 points moved: alarm', '25 points moved: alarm'], mixes),
  ].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'));
try {
  const load = compile(folder);
  const text = tables(await load('statistics/non-inferiority.js'), await load('statistics/stability.js'));
  console.log(text);
  if (process.argv.includes('--write')) writeBetween(DOCUMENT, 'bench/shadow-statistics.mjs', text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
