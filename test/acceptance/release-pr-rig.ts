/** A release PR on the loopback GitHub, and the acts that look at it, each as one process of the built bundle. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINEER, githubIn, loginOf, REPOSITORY } from '../../src/rehearsal/production.ts';
import type { Report } from '../../src/release-pr/report.ts';
import { type GithubPull, openPull, reviewPull } from '../../src/stand-in/github/pulls.ts';
import type { GithubWorld } from '../../src/stand-in/github/state.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { PLAN_PATH, ROOT } from './bundle.ts';
import { type Dispatch, dispatch, type Stepped, step, TOKEN } from './dispatch.ts';

export const HEAD = 'be5e'.padEnd(40, '1');
export const BASE = 'ba5e'.padEnd(40, '0');
export const AS_WRITTEN = readFileSync(join(ROOT, 'test/release-pr/bodies/as-written.md'), 'utf8');
export const MENDED = readFileSync(join(ROOT, 'examples/order-status/release-pr.md'), 'utf8');
export const MARKER = '<!-- gonogo:release-pr:order-status -->';

/** A production with an open release PR. */
export interface Stage {
  readonly on: Dispatch;
  readonly github: GithubWorld;
  readonly pull: GithubPull;
  readonly standIn: StandIn;
  readonly cwd: string;
}

/** Check runs as CI, coverage, the bot and the gate leave them. */
export const RUNS = [
  ['validate', 'github-actions'],
  ['codecov/patch', 'codecov'],
  ['Cursor Bugbot', 'cursor'],
  ['Claude gate', 'claude-gate'],
] as const;

/** Makes the stage; `mended` has everything that its level asks for but the dry run. */
export function released(
  home: string,
  bundle: string,
  mended: boolean,
): {
  readonly on: Dispatch;
  readonly world: ReturnType<typeof dispatch>['world'];
  readonly pull: GithubPull;
  readonly cwd: string;
} {
  const text = readFileSync(join(ROOT, PLAN_PATH), 'utf8');
  const { on, world } = dispatch(bundle, home, text);
  const github = githubIn(world);
  const at = world.clock.now;
  const pull = openPull(github, {
    title: 'Order status: production cutover, canary first',
    body: mended ? MENDED : AS_WRITTEN,
    user: ENGINEER,
    head: { ref: 'release', sha: HEAD },
    base: { ref: 'main', sha: BASE },
    labels: ['risk:R2', 'gate:claude'],
    at,
  });
  // Another one, of another commit: an artifact may name it.
  openPull(github, {
    title: 'Another',
    user: ENGINEER,
    head: { ref: 'other', sha: 'a'.repeat(40) },
    base: { ref: 'main', sha: BASE },
    at,
  });
  github.teams['order-status-engineering'] = [loginOf('engineering')];
  if (mended) {
    for (const [index, [name, app]] of RUNS.entries())
      github.check_runs.push({
        id: 9001 + index,
        name,
        app,
        head_sha: HEAD,
        status: 'completed',
        conclusion: 'success',
        started_at: at,
      });
    reviewPull(github, pull, { user: loginOf('engineering'), state: 'APPROVED', at });
  }
  return { on, world, pull, cwd: checkout(home) };
}

/** A checkout of the head, and one of the base in it; git's own file says on which commit each stands. */
export function checkout(home: string): string {
  const cwd = mkdtempSync(join(home, 'pr-'));
  for (const name of ['.github', 'examples']) cpSync(join(ROOT, name), join(cwd, name), { recursive: true });
  cpSync(join(ROOT, 'examples'), join(cwd, '.gonogo/base/examples'), { recursive: true });
  for (const [folder, commit] of [
    [cwd, HEAD],
    [join(cwd, '.gonogo/base'), BASE],
  ] as const) {
    mkdirSync(join(folder, '.git'), { recursive: true });
    writeFileSync(join(folder, '.git/HEAD'), `${commit}\n`);
  }
  return cwd;
}

type Inputs = Readonly<Record<string, string>>;

/** The readiness of the pull request. */
export const readiness = (stage: Stage, inputs: Inputs = {}, env: Inputs = {}): Promise<Stepped> =>
  act(stage, { act: 'release-pr', base: '.gonogo/base', 'dry-run': '.gonogo/dry-run/release-pr-dry-run.json', ...inputs }, env);

/** The dry run of the preflight, with the read role. */
export const dryRun = (stage: Stage, inputs: Inputs = {}): Promise<Stepped> =>
  act(stage, { act: 'release-pr-dry-run', base: '.gonogo/base', evidence: '.gonogo/dry-run', ...inputs });

/** The comment, from a folder of artifacts. */
export const comment = (stage: Stage, inputs: Inputs = {}): Promise<Stepped> =>
  act(stage, {
    act: 'release-pr-comment',
    plan: '',
    system: 'order-status',
    evidence: 'artifacts',
    'head-sha': HEAD,
    'head-repository': `${REPOSITORY.owner}/${REPOSITORY.name}`,
    'head-run': `${stage.on.run}.1`,
    ...inputs,
  });

async function act({ on, standIn, cwd, pull }: Stage, inputs: Inputs, env: Inputs = {}): Promise<Stepped> {
  const all = { plan: PLAN_PATH, 'pull-request': String(pull.number), 'github-token': TOKEN, ...inputs };
  return (await step(on, standIn, { job: 'readiness', role: 'read', cwd, inputs: all, env })).ended;
}

/** What the readiness left. */
export const reportOf = ({ cwd }: Stage): Report =>
  JSON.parse(readFileSync(join(cwd, '.gonogo/evidence/release-pr.json'), 'utf8')) as Report;

/** Everything that did not pass, as `check REASON`. */
export const openOf = (stage: Stage): readonly string[] =>
  reportOf(stage).findings.flatMap(({ finding }) => (finding.outcome === 'pass' ? [] : [`${finding.check} ${finding.reason}`]));

/** Uploads the report: what the next workflow downloads. */
export function upload({ cwd }: Stage, change: (text: string) => string = text => text): void {
  mkdirSync(join(cwd, 'artifacts/release-pr-order-status'), { recursive: true });
  const text = readFileSync(join(cwd, '.gonogo/evidence/release-pr.json'), 'utf8');
  writeFileSync(join(cwd, 'artifacts/release-pr-order-status/release-pr.json'), change(text));
}
