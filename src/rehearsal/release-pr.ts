import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Plan } from '../plan/schema/index.ts';
import { mergePull, openPull, reviewPull } from '../stand-in/github/pulls.ts';
import { type GithubToken, type Permissions, runToken } from '../stand-in/github/tokens.ts';
import type { World } from '../stand-in/state.ts';
import { readsTeams } from './grants.ts';
import { ENGINEER, githubIn, loginOf, REPOSITORY } from './production.ts';
import { CANCEL_TIMINGS, runChild } from './runner/child.ts';
import { makeCommandFiles } from './runner/file-commands.ts';
import { inputVariable } from './runner/local-action.ts';
import { stop } from './runner/stop.ts';
import type { Screen } from './show/screen.ts';
import type { System } from './systems.ts';

/** What the release PR is played with. */
export interface ReleasePrAsk {
  readonly plan: Plan;
  readonly planPath: string;
  readonly system: System;
  readonly root: string;
  /** The run's own folder. */
  readonly directory: string;
  readonly world: World;
  /** The commit that is released: the head of the pull request. */
  readonly commit: string;
  readonly url: string;
  /** The loopback GitHub's own list. */
  readonly tokens: GithubToken[];
  readonly show: Screen;
}

const BASE = 'ba5e'.padEnd(40, '0');
const READS: Permissions = { contents: 'read', checks: 'read', pull_requests: 'read' };
const COMMENTS: Permissions = { contents: 'read', actions: 'read', pull_requests: 'write' };

/**
 * What comes before a cutover: the pull request, the dry run of its preflight, its readiness, the one comment, the merge. Each act is a
 * process of the bundle with a token that may what the rendered job's may.
 * @param ask the plan, the world and where to show it
 * @throws a rehearsal stop if the system has a release PR that is not ready
 */
export async function playReleasePr(ask: ReleasePrAsk): Promise<void> {
  const { plan, planPath, root, world, commit, show, url, system, directory } = ask;
  const file = join(root, dirname(planPath), 'release-pr.md');
  if (!existsSync(file)) return;
  const body = readFileSync(file, 'utf8');
  const asked = askedBy(join(root, dirname(planPath), 'risk.yml'), body);
  const github = githubIn(world);
  const at = world.clock.now;
  // A production that was set up without this has a merged pull request of the commit already.
  github.pulls = github.pulls.filter(({ merge_commit_sha }) => merge_commit_sha !== commit);
  const pull = openPull(github, {
    ...{ title: plan.title, body, user: ENGINEER, at },
    head: { ref: 'release', sha: commit },
    base: { ref: 'main', sha: BASE },
    labels: [`release:${plan.system}`, ...asked.labels],
  });
  // CI, coverage, the bot and the gate have ended, and as many colleagues as the level wants have looked at it.
  for (const { name, app } of asked.checks) {
    github.last_id += 1;
    github.check_runs.push({
      id: github.last_id,
      name,
      app,
      head_sha: commit,
      status: 'completed',
      conclusion: 'success',
      started_at: at,
    });
  }
  for (const { id } of plan.roles.slice(0, asked.approvals))
    reviewPull(github, pull, { user: loginOf(id), state: 'APPROVED', at });
  const folder = checkout(ask);
  show.line('● Release PR');
  const act = async (name: string, may: Permissions, inputs: Record<string, string>): Promise<void> => {
    const token = `ghs_rehearsal_release_pr_${pull.number}_${name}`;
    ask.tokens.push(runToken(token, may));
    const files = await makeCommandFiles(join(folder, '.commands', name));
    const given = {
      act: name,
      plan: planPath,
      system: plan.system,
      'github-token': token,
      'pull-request': String(pull.number),
      ...inputs,
    };
    const session = system.assumeRole(world, { role: plan.aws?.roles.read ?? '', session: 'release-pr', durationSeconds: 3600 });
    const { code } = await runChild({
      node: process.execPath,
      script: join(root, 'dist/index.js'),
      cwd: folder,
      env: {
        PATH: dirname(process.execPath),
        HOME: folder,
        ...{ AWS_ENDPOINT_URL: url, GONOGO_VENDOR_URL: url, GONOGO_CLOCK_URL: url, GITHUB_API_URL: `${url}/github` },
        ...{ AWS_ACCESS_KEY_ID: session.accessKeyId, AWS_SECRET_ACCESS_KEY: session.secretAccessKey },
        ...{ AWS_SESSION_TOKEN: session.sessionToken, AWS_REGION: plan.aws?.region ?? '' },
        ...{ GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: String(pull.id), GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: commit },
        ...{ GITHUB_JOB: name, GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`, GITHUB_WORKSPACE: folder },
        ...{ GITHUB_OUTPUT: files.output, GITHUB_ENV: files.env, GITHUB_STATE: files.state, GITHUB_PATH: files.path },
        GITHUB_STEP_SUMMARY: files.summary,
        ...Object.fromEntries(Object.entries(given).map(([input, value]) => [inputVariable(input), value])),
      },
      timings: CANCEL_TIMINGS,
      cancel: new AbortController().signal,
      kill: new AbortController().signal,
      onLine: async line => {
        // Commands are the runner's; what passed stands in the comment.
        if (!/^(::|\s+✓)/.test(line)) show.line(`  ${line}`);
      },
      onSpawn: () => undefined,
    });
    if (code !== 0) throw stop(`the release PR of ${plan.system} is NO-GO`);
  };
  // The dry run asks the first phase's gates, and so for the teams that they ask for.
  const asks: Permissions = readsTeams(plan, `gate-${plan.phases[0]?.id}`) ? { ...READS, members: 'read' } : READS;
  await act('release-pr-dry-run', asks, { base: '.gonogo/base', evidence: '.gonogo/dry-run' });
  await act('release-pr', READS, { base: '.gonogo/base', 'dry-run': '.gonogo/dry-run/release-pr-dry-run.json' });
  cpSync(join(folder, '.gonogo/evidence'), join(folder, `artifacts/release-pr-${plan.system}`), { recursive: true });
  await act('release-pr-comment', COMMENTS, {
    ...{ plan: '', 'head-sha': commit, evidence: 'artifacts', 'head-run': `${pull.id}.1` },
    'head-repository': `${REPOSITORY.owner}/${REPOSITORY.name}`,
  });
  mkdirSync(join(directory, 'summaries'), { recursive: true });
  writeFileSync(join(directory, 'summaries/release-pr.md'), github.comments.at(-1)?.body ?? '');
  mergePull(pull, { commit, at: world.clock.now });
  show.line(`  approved by ${pull.reviews.map(({ user }) => user).join(' and ')}, merged`);
}

/** The head and the base commit side by side, as two checkouts leave them. */
function checkout({ root, directory, commit }: ReleasePrAsk): string {
  // Among the workspaces of the jobs, which go with them.
  const folder = join(directory, 'jobs/release-pr');
  for (const [into, sha] of [
    [folder, commit],
    [join(folder, '.gonogo/base'), BASE],
  ] as const) {
    for (const name of ['.github', 'examples']) cpSync(join(root, name), join(into, name), { recursive: true });
    mkdirSync(join(into, '.git'), { recursive: true });
    writeFileSync(join(into, '.git/HEAD'), `${sha}\n`);
  }
  return folder;
}

interface Named {
  readonly name: string;
  readonly app: string;
}

/** What the risk file asks of this pull request: labels, every check run that it names, each once, and reviews. */
function askedBy(
  path: string,
  body: string,
): { readonly labels: readonly string[]; readonly checks: readonly Named[]; readonly approvals: number } {
  type Run = { readonly name: string; readonly app?: string };
  const risk = parse(readFileSync(path, 'utf8')) as {
    readonly levels: readonly {
      readonly risk: string;
      readonly checks: readonly Run[];
      readonly approvals: readonly { count: number }[];
    }[];
    readonly gates: readonly { readonly label: string; readonly check: string; readonly app?: string }[];
  };
  const level = risk.levels.find(each => body.includes(`risk:${each.risk}`));
  const all = [
    ...risk.levels.flatMap(({ checks }) => checks),
    ...risk.gates.map(({ check, app }) => ({ name: check, ...(app ? { app } : {}) })),
  ];
  return {
    labels: [...(level ? [`risk:${level.risk}`] : []), ...risk.gates.map(({ label }) => label)],
    checks: [...new Map(all.map(({ name, app = 'github-actions' }) => [name, { name, app }])).values()],
    approvals: Math.max(0, ...(level?.approvals ?? []).map(({ count }) => count)),
  };
}
