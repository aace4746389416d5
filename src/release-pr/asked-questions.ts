import { checkRun } from '../checks/check-run.ts';
import type { PlanFacts } from '../checks/kind.ts';
import { peopleOfRole } from '../checks/role-people.ts';
import type { Clock } from '../clock.ts';
import type { Code } from '../codes.ts';
import type { Observation } from '../finding.ts';
import type { History, PullRequest, PullRequests, Repository, Review } from '../github-ports.ts';
import { ABSENT, PRESENT } from '../measure.ts';
import type { BodyRead } from './body.ts';
import type { Question } from './question.ts';
import type { DryRun } from './report.ts';
import type { Level, RiskFile } from './risk-file.ts';

/** What the questions of a level are asked of. */
export interface Asked {
  readonly pull: PullRequest;
  readonly body: BodyRead | undefined;
  readonly reviews: () => Promise<readonly Review[]>;
  readonly permission: PullRequests['permission'];
  readonly repository: Repository;
  readonly history: History;
  readonly roles: NonNullable<PlanFacts['roles']>;
  /** What the dry run left, for this commit and plan; undefined if there is none. */
  readonly dryRun: DryRun | undefined;
  readonly fork: boolean;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * What a level and the gate labels ask of a release PR.
 * @param level the level that counts
 * @param gates of the risk file
 * @param asked the pull request and where to ask
 * @returns questions, those of check runs first; one that no answer meets for gate labels that the risk file does not have
 */
export function askedQuestions(level: Level, gates: RiskFile['gates'], asked: Asked): readonly Question[] {
  const labelled = gates.filter(({ label }) => asked.pull.labels.includes(label));
  const strange = asked.pull.labels.filter(each => /^gate:/i.test(each) && !gates.some(({ label }) => label === each));
  return [
    // Somebody wanted a gate: that nobody knows what it asks for is no reason to ask for nothing.
    ...(strange.length === 0
      ? []
      : [
          {
            id: 'gates-declared',
            kind: 'release-pr',
            title: 'Every gate label is declared',
            observe: (): Observation => ({
              met: false,
              reason: 'GATE_UNDECLARED',
              expected: { count: 0 },
              actual: { count: strange.length },
            }),
          },
        ]),
    ...level.checks.map(({ name, app }, index) => runQuestion(asked, `check-${index + 1}`, name, app)),
    ...labelled.flatMap(({ label, check, app, records }) => {
      const id = label.replace(':', '-');
      return [
        runQuestion(asked, id, check, app),
        {
          id: `${id}-id`,
          kind: 'release-pr',
          title: `The id of ${check} is recorded`,
          observe: (): Observation =>
            asked.body?.records(records) === true
              ? { met: true, expected: PRESENT, actual: PRESENT }
              : { met: false, reason: 'GATE_ID_MISSING', expected: PRESENT, actual: ABSENT },
        },
      ];
    }),
    ...level.approvals.map(({ count, role }) => ({
      id: role === undefined ? 'approvals' : `approvals-${role}`.slice(0, 63),
      kind: 'release-pr',
      title: role === undefined ? 'Approved by people who may write' : `Approved by ${role}`,
      observe: () => approvals(asked, count, role),
    })),
    ...level.signed.map(id => ({
      id: `signed-${id}`.slice(0, 63),
      kind: 'release-pr',
      title: `Signed: ${id}`,
      observe: (): Observation => signed(asked, id),
    })),
    ...(level.dry_run_preflight
      ? [{ id: 'dry-run', kind: 'release-pr', title: 'Dry run of the preflight', observe: (): Observation => dryRun(asked) }]
      : []),
  ];
}

function runQuestion(asked: Asked, id: string, name: string, app: string | undefined): Question {
  const check = { kind: 'check-run', id, name, ...(app === undefined ? {} : { app }) } as const;
  const facts = { account: '', region: '', commit: asked.pull.head.commit };
  return {
    id,
    kind: 'check-run',
    title: `Check run ${name}`,
    observe: () => checkRun.observe(check, asked, { clock: asked.clock, signal: asked.signal, plan: facts }),
  };
}

async function approvals(asked: Asked, count: number, role: string | undefined): Promise<Observation> {
  const people = role === undefined ? undefined : await holders(asked, role);
  if (role !== undefined && people === undefined)
    return { met: 'error', reason: 'TEAM_UNSEEN', expected: { count }, actual: { count: 0 } };
  const { pull } = asked;
  const last = new Map<number, Review>();
  // A comment takes nothing back; a dismissal and a request for changes do.
  for (const review of (await asked.reviews()).toSorted((a, b) => a.id - b.id))
    if (review.author && review.state !== 'COMMENTED' && review.state !== 'PENDING') last.set(review.author.id, review);
  const standing = await Promise.all(
    [...last.values()].map(async ({ state, commit, author }) => {
      const own = author?.type !== 'User' || author.id === pull.author?.id;
      if (state !== 'APPROVED' || commit !== pull.head.commit || own) return false;
      if (people && !people.includes(author.login.toLowerCase())) return false;
      // Whoever may read may approve, and a member of the organization may not even read everything: what counts for GitHub is write.
      return ['admin', 'write'].includes(await asked.permission(author.login, asked.signal));
    }),
  );
  const given = standing.filter(Boolean).length;
  const seen = { expected: { count }, actual: { count: given } };
  return given >= count ? { met: true, ...seen } : { met: false, reason: 'APPROVALS_TOO_FEW', ...seen };
}

async function holders({ roles, repository, signal }: Asked, role: string): Promise<readonly string[] | undefined> {
  const found = roles.find(({ id }) => id === role);
  return found && peopleOfRole(found, repository, signal);
}

function missing({ fork }: Asked): Observation {
  return { met: fork ? false : 'error', reason: fork ? 'DRY_RUN_FORK' : 'DRY_RUN_MISSING', expected: PRESENT, actual: ABSENT };
}

function signed(asked: Asked, id: string): Observation {
  if (!asked.dryRun) return missing(asked);
  const found = asked.dryRun.signed.find(({ check }) => check === id);
  if (found?.reason === 'MET') return { met: true, expected: PRESENT, actual: PRESENT };
  return { met: false, reason: (found?.reason as Code | undefined) ?? 'NOT_SIGNED', expected: PRESENT, actual: ABSENT };
}

function dryRun(asked: Asked): Observation {
  if (!asked.dryRun) return missing(asked);
  const { verdict, reason, declared, passed, open } = asked.dryRun.result;
  const seen = {
    expected: { count: declared },
    actual: { count: passed },
    ...(open.length === 0 ? {} : { facts: { open: { words: open } } }),
  };
  return verdict === 'GO' ? { met: true, ...seen } : { met: false, reason: reason as Code, ...seen };
}
