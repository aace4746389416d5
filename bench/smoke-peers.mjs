// Smoke packs side by side with newman, stepci and httpyac. See README.md beside this file. Peers are installed into a temporary
// folder, never into this repository; then everything runs in a network of its own that has loopback and nothing else.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { table } from './markdown.mjs';
import { measure, median } from './measure.mjs';
import { compile, startProduction } from './production.mjs';
import * as packs from './smoke-packs.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const PEERS = { newman: '6.2.2', stepci: '2.8.2', httpyac: '6.16.7' };
/** A peer that takes longer than half a minute is measured once. */
const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const PEER_RUNS = Number(process.env.BENCH_PEER_RUNS ?? 3);
const LONG_MS = 30_000;
/** Longer is not waited for; the row says so. */
const LIMIT_MS = Number(process.env.BENCH_LIMIT_S ?? 300) * 1000;
const node24 = resolve('node_modules/node24/bin/node');
const node = existsSync(node24) ? node24 : process.execPath;
const BUNDLE = resolve('dist/index.js');

const [inside] = process.argv.slice(2);
if (inside === undefined) outside();
else await within(inside, process.argv[3] === 'cut off');

/** Installs the peers and starts the rest without a network. */
function outside() {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-smoke-'));
  try {
    for (const [name, version] of Object.entries(PEERS)) {
      // One folder each: they would share and hoist each other's dependencies.
      const into = join(folder, name);
      mkdirSync(into);
      writeFileSync(join(into, 'package.json'), '{"private":true}');
      const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`];
      const done = spawnSync('npm', args, { cwd: into, stdio: ['ignore', 'ignore', 'inherit'] });
      if (done.status !== 0) console.log(`${name} ${version} could NOT be installed: its rows say so`);
    }
    const script = [process.argv[1], folder];
    const cut = spawnSync('unshare', ['-rn', 'true']).status === 0;
    const [program, args] = cut
      ? ['unshare', ['-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', process.execPath, ...script, 'cut off']]
      : [process.execPath, script];
    process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function within(folder, cut) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(`Node ${version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} at the start`);
  console.log(
    cut ? 'in a network of loopback alone\n' : 'the network could NOT be taken away (no unshare): peers may phone home\n',
  );
  const server = spawn(process.execPath, [join(import.meta.dirname, 'smoke-server.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise(done => server.stdout.once('data', text => done(String(text).trim())));
  const base = `http://127.0.0.1:${port}`;
  const load = compile(folder);
  const { parse } = await import('yaml');
  const production = await startProduction(load, parse(readFileSync('examples/order-status/plan.yaml', 'utf8')), false);
  const { TEST_KEYS } = await load('stand-in/order-status/roles.js');
  const endpoints = {
    AWS_ENDPOINT_URL: production.standIn.url,
    GONOGO_VENDOR_URL: base,
    AWS_REGION: 'us-east-2',
    AWS_ACCESS_KEY_ID: TEST_KEYS.read,
    AWS_SECRET_ACCESS_KEY: 'bench-secret-access-key',
    AWS_SESSION_TOKEN: 'bench-session-token',
  };
  try {
    for (const [title, ask, wanted] of [
      [
        '2,000 requests with three expectations each, answered at once',
        { count: 2000, path: '/fast/', base },
        { ms: 700, mb: 80, times: 5 },
      ],
      ['200 requests of 50 ms with three expectations each', { count: 200, path: '/slow/', base }, { ms: 1500 }],
    ])
      await compare(folder, title, ask, wanted, endpoints);
  } finally {
    server.kill();
    await production.stop();
  }
  console.log(`load ${loadavg()[0].toFixed(1)} at the end`);
}

/** What is run: command line, working folder, environment, and how often. */
function entrants(folder, ask, endpoints) {
  const gonogo = [1, 8].flatMap(inFlight =>
    Object.entries(packs.ours(folder, { ...ask, inFlight })).map(([how, cwd]) => ({
      name: `gonogo smoke, ${how === 'table' ? 'rows of a table' : 'cases written out'}, ${inFlight} in flight`,
      judged: inFlight === 8,
      args: [BUNDLE, 'smoke', 'plan.yaml', '--out', 'reports'],
      cwd,
      env: endpoints,
      proof: out => new RegExp(`GO  bench: ${ask.count} cases: ${ask.count} passed.* ${ask.count * 3} conditions`).test(out),
    })),
  );
  const bin = (name, path) => join(folder, name, 'node_modules', name, path);
  const peer = (name, args, more = {}) => ({ name: `${name} ${PEERS[name]}`, peer: name, args, cwd: folder, ...more });
  const step = packs.stepci(folder, ask);
  return [
    ...gonogo,
    peer('newman', [
      bin('newman', 'bin/newman.js'),
      ...['run', packs.newman(folder, ask), '--reporters', 'junit', '--reporter-junit-export', join(folder, 'newman.xml')],
    ]),
    peer('stepci', [bin('stepci', 'dist/index.js'), 'run', step]),
    peer('stepci', [bin('stepci', 'dist/index.js'), 'run', step], {
      name: `stepci ${PEERS.stepci}, told not to phone home`,
      env: { STEPCI_DISABLE_ANALYTICS: 'true' },
    }),
    peer('httpyac', [bin('httpyac', 'bin/httpyac.js'), packs.httpyac(folder, ask), '--all', '--junit', '--output', 'none']),
  ];
}

async function compare(folder, title, ask, wanted, endpoints) {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const plain = { PATH: `${dirname(node)}:/usr/bin:/bin`, HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' };
  const taken = new Map(entrants(folder, ask, endpoints).map(each => [each, []]));
  const enough = ({ peer }, used) =>
    used.length >= (peer === undefined ? RUNS : used.some(({ wallMs }) => wallMs > LONG_MS) ? 1 : PEER_RUNS);
  // In turn: what else the machine does meets all alike.
  while ([...taken].some(([each, used]) => !enough(each, used)))
    for (const [each, used] of taken) {
      if (enough(each, used)) continue;
      if (!existsSync(each.args[0])) used.push({ exit: 'not installed', wallMs: 0 });
      else used.push(await measure(node, each.args, { ...plain, ...each.env }, folder, { cwd: each.cwd, timeout: LIMIT_MS }));
      const last = used.at(-1);
      if (each.proof !== undefined && (last.exit !== 0 || !each.proof(last.out)))
        throw new Error(`${each.name}: exit code ${last.exit}\n${last.out.slice(-2000)}${last.errors}`);
    }
  const rows = [...taken].map(([each, used]) => ({ each, used, ran: used.every(({ exit }) => exit === 0) }));
  console.log(`### ${title}\n`);
  const wall = used => median(used.map(({ wallMs }) => wallMs));
  const peak = used => median(used.map(({ peakMb }) => peakMb));
  const cells = ({ each, used, ran }) =>
    ran
      ? [
          each.name,
          `${wall(used).toFixed(0)} ms`,
          `${Math.min(...used.map(({ wallMs }) => wallMs)).toFixed(0)} ms`,
          `${median(used.map(({ cpuMs }) => cpuMs)).toFixed(0)} ms`,
          `${peak(used).toFixed(0)} MB`,
          String(used.length),
        ]
      : [
          each.name,
          used.at(-1).exit === null
            ? `not ended after ${LIMIT_MS / 1000} s, killed`
            : `did NOT end well: exit ${used.at(-1).exit}, ${saidOf(used.at(-1))}`,
          `after ${wall(used).toFixed(0)} ms`,
          '',
          '',
          String(used.length),
        ];
  console.log(table(['runner', 'wall, median', 'least', 'CPU', 'peak memory', 'runs'], rows.map(cells)));
  const fastest = rows
    .filter(({ each, ran }) => each.peer !== undefined && ran)
    .toSorted((a, b) => wall(a.used) - wall(b.used))[0];
  for (const { each, used } of rows.filter(row => row.each.judged)) {
    const said = [`${wall(used).toFixed(0)} ms (<= ${wanted.ms}: ${wall(used) <= wanted.ms ? 'met' : 'MISSED'})`];
    if (wanted.mb !== undefined)
      said.push(`${peak(used).toFixed(0)} MB (<= ${wanted.mb}: ${peak(used) <= wanted.mb ? 'met' : 'MISSED'})`);
    if (fastest !== undefined) {
      const times = wall(fastest.used) / wall(used);
      said.push(
        `${times.toFixed(1)} times as fast as ${fastest.each.name}${wanted.times === undefined ? '' : ` (>= ${wanted.times}: ${times >= wanted.times ? 'met' : 'MISSED'})`}`,
      );
    }
    const more = rows.filter(row => row.each.peer !== undefined && row.ran && peak(row.used) <= peak(used));
    said.push(more.length === 0 ? 'less memory than each' : `NOT less memory than ${more.map(row => row.each.name).join(', ')}`);
    console.log(`- ${each.name}: ${said.join('; ')}`);
  }
  console.log('');
}

/** The first line that names a failure; peers print a great deal. */
function saidOf({ out = '', errors = '' }) {
  const line = `${errors}\n${out}`.split('\n').find(each => /error|ENOTFOUND|EAI_AGAIN|ECONN|fail/i.test(each)) ?? 'nothing said';
  return line.trim().replaceAll('|', '/').slice(0, 100);
}
