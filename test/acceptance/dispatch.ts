/** A cutover dispatched by hand: each job of the rendered workflow as one process, against a world that a test may copy. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, loadPlan } from '../../src/plan/load.ts';
import type { Phase, Plan } from '../../src/plan/schema/index.ts';
import { ENGINEER, githubIn, loginOf, newProduction, REPOSITORY } from '../../src/rehearsal/production.ts';
import { makeCommandFiles, readCommandFiles, type Written } from '../../src/rehearsal/runner/file-commands.ts';
import { inputVariable } from '../../src/rehearsal/runner/local-action.ts';
import { githubHandler } from '../../src/stand-in/github/handler.ts';
import { answerApproval, askApproval, startJob, startRun } from '../../src/stand-in/github/run.ts';
import { runToken } from '../../src/stand-in/github/tokens.ts';
import type { Hooks } from '../../src/stand-in/hooks.ts';
import { ORDER_STATUS_FUNCTIONS, ORDER_STATUS_HANDLERS, ORDER_STATUS_TICKS } from '../../src/stand-in/order-status/production.ts';
import { assumeRole, type RoleName, roleArn } from '../../src/stand-in/order-status/roles.ts';
import { type StandIn, startStandIn } from '../../src/stand-in/server.ts';
import type { World } from '../../src/stand-in/state.ts';
import { githubDescription } from '../models/validate-github.ts';
import { type Ended, PLAN_PATH, ROOT } from './bundle.ts';
import { type Child, startChild } from './child.ts';
import { oidcHandler, tokenOf } from './oidc.ts';

export const COMMIT = 'c0ffee'.padEnd(40, '0');
export const TOKEN = 'ghs_acceptance_token';
/** A job's own token: what rendered jobs ask for, and no teams, for which GitHub has no key. */
export const PLAIN = 'ghs_acceptance_plain';
const PLAIN_MAY = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  deployments: 'read',
  pull_requests: 'read',
} as const;

/** One dispatch: the plan, the run on the loopback GitHub, and folders. */
export interface Dispatch {
  readonly bundle: string;
  readonly home: string;
  readonly loaded: Loaded;
  readonly plan: Plan;
  readonly text: string;
  readonly run: number;
}

/** How a step of a job ended. */
export interface Stepped extends Ended {
  readonly signal: NodeJS.Signals | null;
  readonly written: Written;
  /** The evidence folder of the step's workspace. */
  readonly evidence: string;
}

/** A step under way. */
export interface Step {
  readonly child: Child;
  readonly ended: Promise<Stepped>;
}

/** The order-status plan with every window cut short, without its shadow report and its signals, so that a phase makes few calls. */
export function shortPlan(window = '2m'): string {
  const text = readFileSync(join(ROOT, PLAN_PATH), 'utf8');
  const short = withoutSignals(withoutReport(text)).replaceAll(/\bfor: [0-9]+m\b(, up_to: [0-9]+m)?/g, `for: ${window}`);
  if (short === text) throw new Error('expected the plan of order status to have windows to shorten');
  return short;
}

/** A plan's text without its reports and the gate that takes one. */
export function withoutReport(text: string): string {
  const gate = / {6}- gate: shadow\n(?: {8}.*\n)+/;
  const reports = /\n# --- The shadow report[^\n]*\nreports:\n(?: {2}.*\n)+/;
  if (!gate.test(text) || !reports.test(text)) throw new Error('expected the plan of order status to take a report');
  return text.replace(gate, '').replace(reports, '\n');
}

/** A plan's text whose windows watch no signals: two minutes cannot tell anything of a rate. */
export function withoutSignals(text: string): string {
  const sets = / {2}- id: (?:canary-signals|scale-signals|containment)\n(?: {4}.*\n)+/g;
  const used = /, (?:canary-signals|scale-signals|containment)\b/g;
  if (!sets.test(text) || !used.test(text)) throw new Error('expected the plan of order status to watch signals');
  return text.replaceAll(sets, '').replaceAll(used, '');
}

/** A run of the workflow, in a new production or in one that stands. */
export function dispatch(
  bundle: string,
  home: string,
  text = shortPlan(),
  before?: World,
): { readonly on: Dispatch; readonly world: World } {
  const loaded = loadPlan(Buffer.from(text));
  if ('problems' in loaded) throw new Error(`the plan has problems: ${loaded.problems[0]?.message}`);
  const world = before ?? newProduction(loaded.plan, 1);
  const run = startRun(githubIn(world), {
    name: 'Cutover order-status',
    path: '.github/workflows/cutover-order-status.yml',
    head_sha: COMMIT,
    head_branch: 'main',
    event: 'workflow_dispatch',
    actor: ENGINEER,
    at: world.clock.now,
  });
  return { on: { bundle, home, loaded, plan: loaded.plan, text, run: run.id }, world };
}

/** Serves a world with everything that order status needs. */
export function serve(world: World, hooks: Hooks = {}, more: Partial<Parameters<typeof startStandIn>[0]> = {}): Promise<StandIn> {
  return startStandIn({
    world,
    handlers: [
      githubHandler({ token: TOKEN, tokens: [runToken(PLAIN, PLAIN_MAY)], validate: githubDescription() }),
      oidcHandler,
      ...ORDER_STATUS_HANDLERS,
    ],
    ticks: ORDER_STATUS_TICKS,
    functions: ORDER_STATUS_FUNCTIONS,
    hooks,
    ...more,
  });
}

/** What a job of this role is given for AWS. */
export function credentials(world: World, role: RoleName): { readonly env: Record<string, string>; readonly expires: string } {
  const session = assumeRole(world, { role: roleArn(world, role), session: 'acceptance', durationSeconds: 7200 });
  return {
    env: {
      AWS_ACCESS_KEY_ID: session.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
      AWS_SESSION_TOKEN: session.sessionToken,
      AWS_REGION: world.region,
    },
    expires: new Date(session.expiresAt).toISOString(),
  };
}

/** The stand-in's address for everything that the bundle may talk to. */
export const endpoints = ({ url }: Pick<StandIn, 'url'>): Record<string, string> => ({
  AWS_ENDPOINT_URL: url,
  GONOGO_VENDOR_URL: url,
  GONOGO_CLOCK_URL: url,
});

/** A folder with the plan, as a checkout would leave it; optionally with evidence. */
export function workspace(on: Dispatch, evidence?: ReadonlyMap<string, string>): string {
  mkdirSync(on.home, { recursive: true });
  const folder = mkdtempSync(join(on.home, 'job-'));
  writeFileSync(join(folder, 'plan.yaml'), on.text);
  const into = join(folder, '.gonogo/evidence');
  mkdirSync(into, { recursive: true });
  for (const [name, text] of evidence ?? []) writeFileSync(join(into, name), text);
  return folder;
}

export interface StepAsk {
  readonly job: string;
  readonly role: RoleName;
  readonly cwd: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** What `main` saved, for `post`. */
  readonly state?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts one step of the action, as the runner does. */
export async function step(on: Dispatch, standIn: StandIn, ask: StepAsk): Promise<Step> {
  const files = await makeCommandFiles(join(ask.cwd, '.commands'));
  const { env, expires } = credentials(standIn.world, ask.role);
  const inputs = { plan: 'plan.yaml', evidence: '.gonogo/evidence', 'credentials-expire': expires, ...ask.inputs };
  const child = startChild({
    script: on.bundle,
    cwd: ask.cwd,
    env: {
      ...env,
      ...endpoints(standIn),
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: `${standIn.url}/github`,
      GITHUB_RUN_ID: String(on.run),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: COMMIT,
      GITHUB_JOB: ask.job,
      GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      GITHUB_WORKSPACE: ask.cwd,
      GITHUB_OUTPUT: files.output,
      GITHUB_ENV: files.env,
      GITHUB_STATE: files.state,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_PATH: files.path,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
      ...Object.fromEntries(Object.entries(ask.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
      ...ask.env,
    },
  });
  const ended = child.ended.then(async end => ({
    ...end,
    written: await readCommandFiles(files),
    evidence: join(ask.cwd, '.gonogo/evidence'),
  }));
  return { child, ended };
}

/** What the pin job gives to the others. */
export const pinned = (on: Dispatch): Record<string, string> => ({ 'plan-digest': on.loaded.digest, commit: COMMIT });

/** The pin job. */
export function pinJob(on: Dispatch, standIn: StandIn, from = 'shadow', through = 'scale'): Promise<Step> {
  return step(on, standIn, { job: 'pin', role: 'read', cwd: workspace(on), inputs: { act: 'pin', from, through } });
}

/** The gate job of a phase. */
export function gateJob(on: Dispatch, standIn: StandIn, phase: string, token = TOKEN): Promise<Step> {
  return step(on, standIn, {
    job: `gate-${phase}`,
    role: 'read',
    cwd: workspace(on),
    inputs: { act: 'gate', gate: 'preflight', phase, 'github-token': token, ...pinned(on) },
  });
}

/** The reviewers of a phase approve, on the loopback GitHub. */
export function signOff(on: Dispatch, world: World, phase: Phase, comment = ''): void {
  const github = githubIn(world);
  const job = { run: on.run, key: `phase-${phase.id}`, name: phase.title, at: world.clock.now };
  for (const { environment, role } of phase.signoff ?? []) {
    askApproval(github, { ...job, environment });
    answerApproval(github, { run: on.run, environment, state: 'approved', by: loginOf(role), comment, at: world.clock.now });
  }
  startJob(github, job);
}

/** The phase job of a phase, in a workspace that holds its enter evidence. */
export function phaseJob(
  on: Dispatch,
  standIn: StandIn,
  phase: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const environment = on.plan.phases.find(each => each.id === phase)?.signoff?.at(-1)?.environment;
  const claims = {
    environment,
    repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
    run: on.run,
    commit: COMMIT,
    attempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
  };
  return step(on, standIn, {
    job: `phase-${phase}`,
    role: 'change',
    cwd,
    env: { ...tokenOf(standIn.url, claims), ...env },
    inputs: { act: 'phase', phase, 'github-token': TOKEN, ...pinned(on) },
  });
}

/** A command at a terminal. */
export function command(on: Dispatch, standIn: StandIn, role: RoleName, args: readonly string[], typed?: string): Child {
  return startChild({
    script: on.bundle,
    args,
    cwd: workspace(on),
    env: { ...credentials(standIn.world, role).env, ...endpoints(standIn) },
    ...(typed === undefined ? {} : { typed }),
  });
}

/** The command that a person types at three in the morning. */
export const ROLLBACK_LINES = ['rollback', 'plan.yaml', '--reason', 'acceptance test', '--confirm', 'order-status'] as const;
/** The same for a program. */
export const ROLLBACK = [...ROLLBACK_LINES, '--json'] as const;
