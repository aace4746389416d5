import type { Check } from '../checks/index.ts';
import type { Code } from '../codes.ts';
import { covered } from '../coverage.ts';
import { milliseconds } from '../duration.ts';
import { asGonogoError, gonogoError } from '../errors.ts';
import { type Evidence, type Sealed, seal } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { checksOf } from '../gates/gate-checks.ts';
import { observeAll } from '../gates/observe.ts';
import { gateId } from '../gates/place.ts';
import { type Cared, joined, keepCared, readCared } from '../journal/cared.ts';
import { headName, keepHead, readHead } from '../journal/heads.ts';
import type { Progress } from '../journal/progress.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import { decide, type Verdict } from '../verdict.ts';
import type { World } from '../world.ts';
import { factsOf } from './facts-of.ts';
import { readProgress } from './pin.ts';

/** The word that stands for hypercare where records name a phase. */
export const HYPERCARE = 'hypercare';
/** GitHub starts scheduled runs late when it is busy: so much more than the interval may pass before a look counts as missed, ms. */
const LATE_MS = 15 * 60_000;
/** How long after its time a look may still come, ms. */
const patience = (every: number): number => every / 2 + LATE_MS;
/** A scheduled run may also come a little before its time: it looks none the less, or every second look would be left out; ms. */
const EARLY_MS = 2 * 60_000;

/** Whose hypercare, and how long one run stays with it. */
export interface HypercareAsk {
  readonly plan: Plan;
  readonly planDigest: string;
  readonly target: Target;
  readonly world: World;
  readonly commit: string;
  readonly run: Evidence['run'];
  readonly tool: Evidence['tool'];
  /** How long it goes on looking, ms; 0 looks once, if a look is due. */
  readonly limit: number;
  /** Looks even if the plan's next look is not due yet. */
  readonly now?: boolean;
  readonly signal?: AbortSignal;
  readonly report?: (look: CareLook) => void | Promise<void>;
}

/** One look. */
export interface CareLook {
  readonly at: number;
  /** Time since the go-live, ms. */
  readonly since: number;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly cared: Cared;
  /** The report that this look closed, as the plan writes its time. */
  readonly closed?: string;
}

/** How a run of hypercare ended. */
export interface HypercareDone {
  readonly verdict: Verdict;
  readonly reason: Code;
  readonly end: 'nothing-to-watch' | 'not-due' | 'over' | 'looked';
  readonly looks: readonly CareLook[];
  /** Records of bad looks and of reports, oldest first. */
  readonly records: readonly Sealed[];
  /** When the next look is due, ms since the epoch. */
  readonly next?: number;
}

/**
 * Hypercare: the plan's gate, asked at the plan's looks since the last phase was done. A look that finds something bad, or cannot tell, is
 * NO-GO at once; at the time of each report everything is judged together. Signals read their own past, so that a run that came late or was
 * killed loses nothing; what cannot be known any more is a hole, and no report over a hole is GO.
 * @param ask the plan, and how long this run looks
 * @returns what it saw; `nothing-to-watch` where the plan has no hypercare, or the cutover is not complete or was rolled back
 * @throws GonogoError whatever the ports throw for the journal and the record; what the clock rejects with when it is interrupted
 */
export async function hypercare(ask: HypercareAsk): Promise<HypercareDone> {
  const { plan, target, world, signal } = ask;
  const { clock } = target;
  const began = clock.now();
  const looks: CareLook[] = [];
  const records: Sealed[] = [];
  for (;;) {
    const live = goneLive(plan, await readProgress(plan, target, world, signal));
    const care = plan.hypercare;
    if (!live || !care) return done(looks, records, { end: looks.length === 0 ? 'nothing-to-watch' : 'looked' });
    const before = await caredSoFar(plan, target, { world, ...live }, signal);
    const [open] = openReports(plan, before);
    if (open === undefined) return looks.length === 0 ? over(before) : done(looks, records, { end: 'looked' });
    const due = dueAt(plan, before, open);
    if (clock.now() < due - (looks.length === 0 ? EARLY_MS : 0) && !(ask.now === true && looks.length === 0)) {
      const end = looks.length === 0 ? 'not-due' : 'looked';
      if (due - began > ask.limit) return done(looks, records, { end, next: due });
      await clock.sleep(due - clock.now(), signal);
      continue;
    }
    const look = await lookOnce(ask, before, records);
    looks.push(look);
    await ask.report?.(look);
  }
}

/** How hypercare stands for whoever asks; all times ms since the epoch. */
export interface CareStanding extends Pick<Cared, 'from' | 'last' | 'looks' | 'missed' | 'failed' | 'reports'> {
  /** When it ends. */
  readonly ends: number;
  /** When the next look is due; absent once the last report is written. */
  readonly due?: number;
  /** The next look should have come, with all the time that GitHub may take: nobody is watching. */
  readonly overdue: boolean;
}

/**
 * Reads how hypercare stands, without looking: a look that does not come cannot say so itself.
 * @param plan the plan
 * @param target the ports
 * @param world the world of this run
 * @param progress of the cutover
 * @returns undefined where there is nothing to watch
 * @throws GonogoError those of `readCared`
 */
export async function careStanding(
  plan: Plan,
  target: Target,
  world: World,
  progress: Progress,
): Promise<CareStanding | undefined> {
  const live = goneLive(plan, progress);
  if (!live || !plan.hypercare) return undefined;
  const cared = await caredSoFar(plan, target, { world, ...live });
  const { from, last, looks, missed, failed, reports } = cared;
  const [open] = openReports(plan, cared);
  const said = { from, last, looks, missed, failed, reports, ends: from + milliseconds(plan.hypercare.for) };
  if (open === undefined) return { ...said, overdue: false };
  const due = dueAt(plan, cared, open);
  return { ...said, due, overdue: target.clock.now() > due + patience(everyAt(plan, last - from)) };
}

/** What is kept of hypercare, or how it begins. */
async function caredSoFar(
  { system }: Plan,
  { parameters }: Target,
  live: Pick<Cared, 'world' | 'phase' | 'from'>,
  signal?: AbortSignal,
): Promise<Cared> {
  const nothing = { looks: 0, missed: 0, holes: [], failed: [], reports: {}, texts: {} };
  return (await readCared(parameters, system, live, signal)) ?? { ...live, last: live.from, until: live.from, ...nothing };
}

/** When the next look is due: at the plan's looks, and at a report's time. */
const dueAt = (plan: Plan, cared: Cared, report: string): number =>
  Math.min(nextLook(plan, cared), cared.from + milliseconds(report));

/** The last phase and when it was done, once every phase that is not optional is; undefined while anything is under way or rolled back. */
export function goneLive(plan: Plan, progress: Progress): { readonly phase: string; readonly from: number } | undefined {
  const phase = progress.done.at(-1);
  const all = plan.phases.every(each => each.optional === true || progress.done.includes(each.id));
  if (!all || phase === undefined || progress.doneAt === undefined) return undefined;
  if (progress.unfinished !== undefined || progress.rollbackOpen || progress.rolledBack) return undefined;
  return { phase, from: progress.doneAt };
}

/** Reports that are not written yet, the earliest first; the end of hypercare is one whether the plan names it or not. */
function openReports({ hypercare: care }: Plan, { reports }: Pick<Cared, 'reports'>): readonly string[] {
  if (!care) return [];
  const inside = (care.reports ?? []).filter(each => milliseconds(each) < milliseconds(care.for));
  return [...inside.sort((a, b) => milliseconds(a) - milliseconds(b)), care.for].filter(each => reports[each] === undefined);
}

/** From look to look at a moment of hypercare, ms. */
function everyAt({ hypercare: care }: Plan, since: number): number {
  const of = care?.looks.find(({ until }) => since < milliseconds(until)) ?? care?.looks.at(-1);
  if (!of) throw gonogoError('PLAN_LINT', 'expected hypercare to have looks, found none');
  return milliseconds(of.every);
}

/** From the last look, also one that could not tell: what it could not tell is asked again at the next one. */
const nextLook = (plan: Plan, { last, from, looks }: Cared): number => (looks === 0 ? from : last + everyAt(plan, last - from));

/** A check that must remember what it saw, since its source tells what is now and nothing else. */
const forgets = (check: Check): boolean =>
  check.kind === 'signal' && (check.source.type === 'http' || check.source.type === 'sql');

/** Who we are and what our clock says is about this run: it need not be known of a time without one. */
const isAboutProduction = ({ kind }: Finding): boolean => kind !== 'identity' && kind !== 'clock';

async function lookOnce(ask: HypercareAsk, before: Cared, records: Sealed[]): Promise<CareLook> {
  const { plan, target, signal } = ask;
  const { clock, parameters } = target;
  const gate = plan.hypercare?.gate;
  if (!gate) throw gonogoError('DEFECT', 'a look without a gate');
  const checks = checksOf(plan, gate);
  const at = clock.now();
  const since = at - before.from;
  const every = everyAt(plan, since);
  const asked = openReports(plan, before).filter(each => milliseconds(each) <= since);
  const texts: Record<string, string> = {};
  const remembering = new Set(checks.filter(forgets).map(({ id }) => id));
  const findings = await observeAll(checks, target, {
    clock,
    plan: factsOf(plan, ask),
    waivers: plan.waivers ?? [],
    ...(signal ? { signal } : {}),
    watching: check => ({
      openedAt: before.from,
      // The length fixes how finely a history is cut: it is the same at every look, or looks could not be compared.
      ms: milliseconds(plan.hypercare?.for ?? ''),
      every,
      closing: asked.length > 0,
      remembered: texts[check] ?? before.texts[check],
      remember(text) {
        // Metrics and logs keep their own past: it is read again, and nothing has to be stored for days.
        if (remembering.has(check)) texts[check] = text;
      },
    }),
  });
  // A scheduled run may look while a dispatched one does: what it found meanwhile is not written over.
  const stood = joined(before, await readCared(parameters, plan.system, before, signal));
  const closed = asked.filter(each => stood.reports[each] === undefined);
  const known = covered(stood, findings.filter(isAboutProduction), at, { every, gap: every + patience(every) });
  const bad = findings.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check);
  const failed = [...new Set([...stood.failed, ...bad])];
  const declared = checks.map(({ id }) => id);
  const quiet = findings.every(({ outcome, reason }) => outcome === 'pass' || outcome === 'waived' || reason === 'WATCHING');
  const whole = known.holes.length === 0 && failed.length === 0;
  const earned =
    closed.length === 0 ? quiet && declared.length === findings.length : decide(declared, findings) === 'GO' && whole;
  const verdict: Verdict = earned ? 'GO' : 'NO-GO';
  const reports = { ...stood.reports, ...Object.fromEntries(closed.map(each => [each, verdict] as const)) };
  const last = Math.max(at, stood.last);
  const cared: Cared = { ...stood, ...known, last, failed, reports, texts: { ...stood.texts, ...texts } };
  // The record first: a report that the account does not know is not written.
  if (closed.length > 0 || verdict === 'NO-GO') {
    // Every finding may be good now, and the report not: then it is the record that has to say so.
    const reason: Code | undefined =
      verdict === 'NO-GO' && decide(declared, findings) === 'GO'
        ? known.holes.length > 0
          ? 'HYPERCARE_GAP'
          : 'HYPERCARE_FAILED'
        : undefined;
    records.push(
      await sealed(ask, { declared, findings, verdict, reason, looks: known.looks, from: before.from, to: clock.now() }),
    );
  }
  await keepCared(parameters, plan.system, cared, signal);
  const report = closed.at(-1);
  return { at, since, verdict, findings, cared, ...(report === undefined ? {} : { closed: report }) };
}

async function sealed(
  ask: HypercareAsk,
  seen: Pick<Evidence, 'declared' | 'findings' | 'verdict' | 'looks' | 'from' | 'to'> & { readonly reason: Code | undefined },
): Promise<Sealed> {
  const { plan, target, world, signal } = ask;
  const gate = plan.hypercare?.gate;
  if (!gate) throw gonogoError('DEFECT', 'a record without a gate');
  const { reason, ...rest } = seen;
  const head = await readHead(target.parameters, headName(plan.system, HYPERCARE, gateId(gate)), signal);
  const record = (why: Code | undefined): Sealed =>
    seal({
      world,
      mode: 'normal',
      system: plan.system,
      plan: ask.planDigest,
      commit: ask.commit,
      run: ask.run,
      tool: ask.tool,
      phase: HYPERCARE,
      gate: gateId(gate),
      kind: gate.gate,
      ...rest,
      ...(why === undefined ? {} : { verdict: 'NO-GO' as const, reason: why }),
      prev: head?.world === world ? head.digest : null,
    });
  try {
    const one = record(reason);
    await keepHead(target.parameters, one, signal);
    return one;
  } catch (thrown) {
    if (asGonogoError(thrown).code === 'INTERRUPTED') throw thrown;
    if (seen.verdict === 'GO') throw thrown;
    return record('EVIDENCE_UNWRITTEN');
  }
}

/** After the last report nobody looks any more: what the reports say stands, and a bad one does not heal by time. */
function over({ reports, holes }: Cared): HypercareDone {
  const ended = { end: 'over', looks: [], records: [] } as const;
  if (Object.values(reports).every(each => each === 'GO')) return { verdict: 'GO', reason: 'MET', ...ended };
  return { verdict: 'NO-GO', reason: holes.length > 0 ? 'HYPERCARE_GAP' : 'HYPERCARE_FAILED', ...ended };
}

function done(looks: readonly CareLook[], records: readonly Sealed[], how: Pick<HypercareDone, 'end' | 'next'>): HypercareDone {
  const bad = looks.find(({ verdict }) => verdict === 'NO-GO');
  const first = bad?.findings.find(({ outcome, reason }) => outcome !== 'pass' && outcome !== 'waived' && reason !== 'WATCHING');
  const reason: Code = !bad ? 'MET' : (first?.reason ?? (bad.cared.holes.length > 0 ? 'HYPERCARE_GAP' : 'HYPERCARE_FAILED'));
  return { verdict: bad ? 'NO-GO' : 'GO', reason, looks, records, ...how };
}
