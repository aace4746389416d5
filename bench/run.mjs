// Measures start-up and rollback of the built bundle. `npm run bench`; see README.md beside this file.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { measure, median, run } from './measure.mjs';
import { compile, startProduction, unsafe } from './production.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const STARTS = 11;
const ROLLBACKS = 5;
const ENOUGH_MS = 110_000;
const PLAN = 'examples/order-status/plan.yaml';
const BUNDLE = resolve('dist/index.js');
/** Node keeps no compiled code while this variable is set, even to nothing. */
const COMPILED = { NODE_DISABLE_COMPILE_CACHE: undefined };
const rows = [];
const row = (what, measured, unit, target, met = measured <= target) =>
  rows.push({ what, measured: `${measured.toFixed(unit === 'MB' ? 1 : 0)} ${unit}`, target, met });

const node24 = resolve('node_modules/node24/bin/node');
const node = existsSync(node24) ? node24 : process.execPath;
const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'));
try {
  const plan = parse(readFileSync(PLAN, 'utf8'));
  const load = compile(folder);
  console.log(
    `Node ${version}${node === node24 ? '' : ' (node24 is not installed: this is the running Node, targets are for 24)'}`,
  );
  console.log(
    `${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}: above 1 the numbers are those of a shared machine\n`,
  );
  await starts(plan, load);
  await rollbacks(plan, load);
  table();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Nothing of the surrounding environment goes on to what is measured. Nor does what Node compiled before, as on a runner, whose
 * disk is new; `COMPILED` leaves that to a terminal's second command.
 */
function environment(more = {}) {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  return { PATH: `${dirname(node)}:/usr/bin:/bin`, HOME: home, NODE_DISABLE_COMPILE_CACHE: '1', ...more };
}

/** Endpoints and credentials of a production. */
async function inside({ standIn, world }, plan, load, role) {
  const { assumeRole } = await load('stand-in/order-status/roles.js');
  const keys = assumeRole(world, { role: plan.aws.roles[role], session: 'bench', durationSeconds: 3600 });
  return environment({
    AWS_ENDPOINT_URL: standIn.url,
    GONOGO_VENDOR_URL: standIn.url,
    AWS_REGION: plan.aws.region,
    AWS_DEFAULT_REGION: plan.aws.region,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_SESSION_TOKEN: keys.sessionToken,
  });
}

async function starts(plan, load) {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map(name => [name, join(folder, name.toLowerCase())]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  const production = await startProduction(load, plan, false);
  const clients = join(folder, 'clients.yaml');
  writeFileSync(clients, stringify(oneCheckAKind(plan)));
  const reading = await inside(production, plan, load, 'read');
  const cases = [
    { name: 'an empty script', args: ['--eval', '0'], env: environment(), exit: 0 },
    { name: 'bad input', args: [BUNDLE], env: environment({ GITHUB_ACTIONS: 'true', ...files }), exit: 2, target: 85 },
    { name: 'plan validated', args: [BUNDLE, 'validate', PLAN], env: environment(), exit: 0, target: 115 },
    { name: 'plan validated, compiled before', args: [BUNDLE, 'validate', PLAN], env: environment(COMPILED), exit: 0 },
    { name: 'all clients, each used', args: [BUNDLE, 'preflight', clients], env: reading, exit: 0, target: 220 },
  ];
  const taken = new Map(cases.map(each => [each.name, []]));
  // One warm-up, then interleaved: what else the machine does meets all alike.
  for (let round = 0; round <= STARTS; round += 1) {
    for (const { name, args, env, exit } of cases) {
      const used = await measure(node, args, env, folder);
      if (used.exit !== exit)
        throw new Error(`${name}: expected exit code ${exit}, found ${used.exit}\n${used.out}${used.errors}`);
      if (round > 0) taken.get(name).push(used);
    }
  }
  await production.stop();
  let peak = 0;
  for (const { name, target } of cases) {
    const used = taken.get(name);
    const least = Math.min(...used.map(each => each.cpuMs));
    const peakMb = median(used.map(each => each.peakMb));
    peak = Math.max(peak, peakMb);
    const detail = `wall ${median(used.map(each => each.wallMs)).toFixed(0)} ms, ${peakMb.toFixed(0)} MB, least ${least.toFixed(0)} ms`;
    row(`${name}: CPU (${detail})`, median(used.map(each => each.cpuMs)), 'ms', target);
  }
  row('peak memory of all of these', peak, 'MB', 90);
  const bytes = readdirSync('dist')
    .filter(name => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join('dist', name)).size, 0);
  rows.push({ what: 'dist/*.js', measured: `${(bytes / 1e6).toFixed(2)} MB`, target: 4.5, met: bytes <= 4.5e6 });
}

/** The plan with a first gate that asks each client of AWS and HTTP once. */
function oneCheckAKind(plan) {
  const seen = new Set();
  const used = plan.phases[0].enter.flatMap(gate => gate.uses ?? []);
  const first = checks => checks.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
  return {
    ...plan,
    check_sets: plan.check_sets.map(set => (used.includes(set.id) ? { ...set, checks: first(set.checks) } : set)),
  };
}

async function rollbacks(plan, load) {
  const cli = [
    resolve('node_modules/.cache/aws-cli/bin/aws'),
    ...(process.env.PATH ?? '').split(':').map(path => join(path, 'aws')),
  ].find(path => existsSync(path) && spawnSync(path, ['--version']).status === 0);
  const ours = [];
  const compiled = [];
  const theirs = [];
  // On a machine that is very busy three rounds have to do: the bench stays below three minutes.
  for (let round = 0; round < ROLLBACKS && (round < 3 || performance.now() < ENOUGH_MS); round += 1) {
    const out = join(folder, `evidence-${round}`);
    const args = [BUNDLE, 'rollback', PLAN, '--reason', 'bench', '--confirm', plan.system, '--out', out, '--json'];
    ours.push(await rollback(plan, load, env => run(node, args, env)));
    compiled.push(await rollback(plan, load, env => run(node, args, { ...env, ...COMPILED })));
    if (cli === undefined) continue;
    const script = resolve('bench/rollback-aws-cli.sh');
    const more = { AWS_CLI: cli, AWS_PAGER: '', PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
    theirs.push(await rollback(plan, load, env => run('bash', [script], { ...env, ...more })));
  }
  const middle = (times, what) => median(times.map(each => each[what]));
  const kill = middle(ours, 'killMs');
  row('rollback from full scale: kill switches written after process start', kill, 'ms', 400);
  row('rollback from full scale: the same, compiled before', middle(compiled, 'killMs'), 'ms', 400);
  row('rollback from full scale: everything verified', middle(ours, 'verifiedMs'), 'ms');
  row('rollback from full scale: process ended, gates after the rollback included', middle(ours, 'wallMs'), 'ms');
  if (cli === undefined) {
    console.log('aws is NOT installed, so there is no comparison: bench/install-aws-cli.sh installs it\n');
    return;
  }
  const script = middle(theirs, 'killMs');
  row('the same writes by a shell script of aws calls: kill switches written', script, 'ms');

  const everything = middle(theirs, 'wallMs');
  row('the same writes by a shell script of aws calls: everything written, nothing verified', everything, 'ms');
  const ratio = script / kill;
  rows.push({
    what: 'kill switches sooner than the script writes them',
    measured: `${ratio.toFixed(1)} times`,
    target: '>= 8',
    met: ratio >= 8,
  });
  rows.push({
    what: 'kill switches sooner than the script has written everything',
    measured: `${(everything / kill).toFixed(1)} times`,
  });
}

/** One rollback of a new production at full scale; kill switches are timed by the stand-in, not by what rolls back. */
async function rollback(plan, load, roll) {
  const production = await startProduction(load, plan, true);
  try {
    const before = unsafe(production.world, plan).length;
    const ended = await roll(await inside(production, plan, load, 'rollback'));
    const after = unsafe(production.world, plan);
    if (ended.exit !== 0 || before === 0 || after.length > 0)
      throw new Error(
        `rollback: exit code ${ended.exit}, unsafe before ${before}, after: ${after.join(', ')}\n${ended.out}${ended.errors}`,
      );
    const kills = plan.switches.filter(each => each.kill).map(each => production.written.get(each.parameter));
    // The process counts from its own first moment; starting it comes on top.
    const { verifiedMs } = ended.out.startsWith('{') ? JSON.parse(ended.out) : {};
    return { killMs: Math.max(...kills) - ended.began, wallMs: ended.wallMs, verifiedMs };
  } finally {
    await production.stop();
  }
}

function table() {
  const width = Math.max(...rows.map(each => each.what.length));
  console.log(`${'what'.padEnd(width)}  ${'measured'.padStart(9)}  target`);
  for (const { what, measured, target, met } of rows) {
    const wanted = target === undefined ? '' : typeof target === 'number' ? `<= ${target}` : target;
    console.log(
      `${what.padEnd(width)}  ${measured.padStart(9)}  ${wanted.padEnd(7)}${target === undefined ? '' : met ? ' met' : ' MISSED'}`.trimEnd(),
    );
  }
}
