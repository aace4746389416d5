import { type Diagnosis, examine } from '../../acts/doctor.ts';
import type { Terminal } from '../../cli.ts';
import { asGonogoError, gonogoError } from '../../errors.ts';
import { exitOf } from '../../exit.ts';
import { githubAdministration } from '../../github/administration.ts';
import type { Plan } from '../../plan/schema/index.ts';
import { doctorLines, fixLines } from '../../report/doctor.ts';
import { branchFix, type Fix, fixesOf, type WantedReviewer } from '../../signoff/fixes.ts';
import { EXIT } from '../../verdict.ts';
import { worldOf } from '../environment.ts';
import type { Said } from '../said.ts';
import type { Session } from '../session.ts';
import { open } from './open.ts';

/** What the terminal asks of the doctor. */
export interface DoctorOptions {
  /** `owner/name`; else GITHUB_REPOSITORY. */
  readonly repo?: string;
  readonly fix?: boolean;
  readonly apply?: boolean;
}

/**
 * `doctor`: what every environment of a plan and its branches are worth, and how to mend them. The token is GITHUB_TOKEN's or
 * GH_TOKEN's, never an option, since a command line is seen by others.
 * @param terminal environment and progress
 * @param path the plan's path
 * @param options where, and whether to mend
 * @returns what to tell
 * @throws GonogoError `USAGE` without a token or a repository
 */
export async function doctor(terminal: Terminal, path: string, options: DoctorOptions): Promise<Said> {
  const { env } = terminal;
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '';
  const repository = options.repo ?? env['GITHUB_REPOSITORY'] ?? '';
  if (token === '' || repository === '')
    throw gonogoError('USAGE', 'expected a token in GITHUB_TOKEN and a repository in --repo or GITHUB_REPOSITORY, found none');
  if (options.apply === true && options.fix !== true) throw gonogoError('USAGE', 'expected --apply beside --fix, found it alone');
  const session = await open(terminal, path, true, undefined, { githubToken: token, repository });
  const { plan } = session.loaded;
  const before = await examine(plan, session.target);
  if (options.fix !== true) return saidOf(plan, before, []);
  const fixes = await fixesFor(session, before);
  if (options.apply !== true) return saidOf(plan, before, fixLines(fixes, repository), fixes);

  const { github } = worldOf(env).endpoints;
  const applied = await applyAll(fixes, { token, repository, ...(github === undefined ? {} : { baseUrl: github }) });
  const after = await examine(plan, session.target);
  const left = fixLines(await fixesFor(session, after), repository);
  return saidOf(plan, after, [...applied, ...left], fixes);
}

/** Every fix of a diagnosis; the ids of people who are to review are looked up, a team's where it already stands. */
async function fixesFor({ loaded, target }: Session, { environments, branches, open: weak }: Diagnosis): Promise<readonly Fix[]> {
  const { plan } = loaded;
  const fixes: Fix[] = [];
  for (const { planned, found, isRollback, weaknesses } of environments) {
    const left = weaknesses.filter(each => weak.includes(each));
    // What could not even be asked is mended by nothing that is known here.
    if (left.every(({ code }) => !/^(ENV_|TEAM_)/.test(code))) continue;
    const reviewers: WantedReviewer[] = [];
    for (const role of isRollback ? [] : plan.roles.filter(({ id }) => planned.reviewers.includes(id))) {
      for (const login of role.team === undefined ? (role.people ?? []) : [])
        reviewers.push({ type: 'User', name: login, id: await target.approvals.accountId(login) });
      if (role.team === undefined) continue;
      const stands = found?.reviewers.find(each => each.type === 'Team' && each.slug === role.team);
      reviewers.push({ type: 'Team', name: role.team, id: stands?.id });
    }
    fixes.push(...fixesOf({ planned, found, weaknesses: left, reviewers: reviewers.slice(0, 6) }));
  }
  const unprotected = branches.filter(({ code }) => code === 'BRANCH_UNPROTECTED');
  return [...fixes, ...unprotected.map(({ environment }) => branchFix(environment))];
}

/** Makes the calls that can be made; one that fails is told and stops the rest of its environment only. */
async function applyAll(fixes: readonly Fix[], settings: Parameters<typeof githubAdministration>[0]): Promise<readonly string[]> {
  const administration = githubAdministration(settings);
  const lines: string[] = [];
  const stopped = new Set<string>();
  for (const fix of fixes) {
    if (!('call' in fix)) continue;
    const { method, path } = fix.call;
    const name = `${method} ${path}`;
    if (fix.missing !== undefined) {
      stopped.add(fix.environment);
      lines.push(`  not applied: ${name} needs ${fix.missing}`);
    } else if (stopped.has(fix.environment)) lines.push(`  not applied: ${name}, since the call before it was not`);
    else {
      try {
        await administration.send(fix.call);
        lines.push(`  applied: ${name}`);
      } catch (thrown) {
        const { code, message } = asGonogoError(thrown);
        stopped.add(fix.environment);
        lines.push(`  not applied: ${name}: ${code}: ${message}`);
      }
    }
  }
  return lines;
}

function saidOf(plan: Plan, diagnosis: Diagnosis, more: readonly string[], fixes: readonly Fix[] = []): Said {
  const [first] = diagnosis.open;
  const codes = diagnosis.open.map(({ code }) => exitOf(code));
  const exit = first === undefined ? EXIT.go : codes.includes(EXIT.noGo) ? EXIT.noGo : Math.max(...codes);
  const verdict = first === undefined ? 'GO' : 'NO-GO';
  const code = first?.code ?? 'MET';
  return {
    exit,
    verdict,
    code,
    lines: [...doctorLines(diagnosis, plan.system), ...more],
    outputs: { verdict, reason: code },
    files: [],
    json: {
      tier: diagnosis.tier ?? null,
      weaknesses: diagnosis.open,
      waiver: diagnosis.waiver ?? null,
      fixes,
    },
  };
}
