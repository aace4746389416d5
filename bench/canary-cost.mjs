// What judging a signal costs: microseconds a minute and signal, and the size of the statistics alone. `node bench/canary-cost.mjs`
// prints what it measured beside the target; a missed target is marked and fails nothing, since a shared machine misses it by itself.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { minify } from 'terser';
import { table } from './markdown.mjs';
import { median } from './measure.mjs';
import { compile } from './production.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const ROUNDS = 11;
const WINDOW = 60;
const HISTORY = 1440;
/** What a gate calls of the canary's statistics, by file; the rest simulates. */
const CALLED = {
  'canary/signal.js': ['addMinute', 'couldPass', 'failed', 'lnEvidence', 'look', 'openSignal'],
  'canary/noise.js': ['baselineNoise'],
  'canary/m-of-n.js': ['mOfN'],
};

/** Microseconds a call: median and least of the rounds, after one that warms up. */
function time(calls, work) {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const began = performance.now();
    for (let call = 0; call < calls; call += 1) work(call);
    return ((performance.now() - began) * 1000) / calls;
  }).slice(1);
  return { middle: median(rounds), least: Math.min(...rounds) };
}

/** kB of one minified module with these names by file, and whatever they need. */
async function size(folder, names) {
  const entry = join(folder, 'js/statistics-alone.js');
  const out = mkdtempSync(join(folder, 'out-'));
  const lines = Object.entries(names).map(([path, each]) => `export ${each ? `{ ${each.join(', ')} }` : '*'} from './${path}';`);
  writeFileSync(entry, lines.join('\n'));
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', out, '-q'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [name, ...more] = readdirSync(out).filter(each => each.endsWith('.js'));
  if (name === undefined || more.length > 0) throw new Error('expected the statistics to become one file');
  const { code } = await minify(readFileSync(join(out, name), 'utf8'), { module: true, compress: { passes: 2 } });
  return Buffer.byteLength(code) / 1000;
}

const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'));
try {
  const load = compile(folder);
  const { drawBinomial, seeded } = await load('canary/draw.js');
  const { addMinute, failed, look, openSignal } = await load('canary/signal.js');
  const { openingOf } = await load('checks/signal/history.js');
  const random = seeded(1);
  const minutes = count => Array.from({ length: count }, () => ({ x: drawBinomial(600, 0.01, random), n: 600 }));
  const check = { kind: 'signal', signal: 'error-rate', source: { type: 'metric' } };
  const history = minutes(HISTORY);
  const opening = openingOf(check, history, WINDOW * 60_000);
  const ticks = minutes(WINDOW).map((minute, index) => ({
    ...minute,
    xb: opening.slices[index][0],
    nb: opening.slices[index][1],
  }));
  /** A whole window a call, so that each minute finds a state like a gate's. */
  const window = options => {
    let state = openSignal(options);
    for (const tick of ticks) {
      state = addMinute(state, tick);
      if (failed(state)) throw new Error('expected a healthy window to stay so');
    }
    return state;
  };
  const each = ({ middle, least }) => ({ middle: middle / WINDOW, least: least / WINDOW });
  const both = { ...opening.options, tolerateRate: 0.02 };
  const whole = window(opening.options);
  const rows = [
    ['a minute of a signal, to the history', each(time(500, () => window(opening.options))), 5, 'µs'],
    ['a minute of a signal, to the history and to a rate', each(time(500, () => window(both))), 5, 'µs'],
    ['a look at the end', time(5000, () => look(whole)), undefined, 'µs'],
    [
      'a minute with its state through JSON',
      time(5000, at => addMinute(JSON.parse(JSON.stringify(whole)), ticks[at % WINDOW])),
      undefined,
      'µs',
    ],
    ['a history of 24 h, once a window', time(20, () => openingOf(check, history, WINDOW * 60_000)), undefined, 'µs'],
  ].map(([what, { middle, least }, target, unit]) => {
    const missed = target !== undefined && middle > target;
    const told = number => (number < 100 ? number.toFixed(2) : number.toFixed(0));
    return [
      what,
      `${told(middle)} ${unit}`,
      `${told(least)} ${unit}`,
      target === undefined ? '' : `<= ${target} ${unit}`,
      missed ? 'MISSED' : '',
    ];
  });
  const all = Object.fromEntries(
    readdirSync('src/statistics').map(name => [`statistics/${name.replace('.ts', '.js')}`, undefined]),
  );
  for (const [what, names] of [
    ['what a signal needs, minified', CALLED],
    ['the same and all of `src/statistics`, minified', { ...CALLED, ...all }],
  ]) {
    const kB = await size(folder, names);
    rows.push([what, `${kB.toFixed(2)} kB`, '', '<= 10 kB', kB > 10 ? 'MISSED' : '']);
  }
  console.log(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; medians of ${ROUNDS} rounds\n`);
  console.log(table(['what', 'measured', 'least', 'target', ''], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
