import { type AnyCheckKind, CHECKS, type Check } from '../checks/index.ts';
import type { PlanFacts, Watching } from '../checks/kind.ts';
import type { Clock } from '../clock.ts';
import { CODES, type Code } from '../codes.ts';
import { milliseconds } from '../duration.ts';
import { asGonogoError, gonogoError } from '../errors.ts';
import type { Finding, Observation, Outcome } from '../finding.ts';
import { UNKNOWN } from '../measure.ts';
import type { Waiver } from '../plan/schema/index.ts';
import { waiverFor } from '../plan/waiver.ts';
import type { Target } from '../target.ts';
import { withDeadline } from './deadline.ts';
import type { Probe } from './gate-checks.ts';

/** What a look at production needs besides the target. */
export interface Looking {
  readonly clock: Clock;
  readonly plan: PlanFacts;
  readonly waivers: readonly Waiver[];
  /** Aborted when the run is interrupted. */
  readonly signal?: AbortSignal;
  /** The window that a check is asked in; absent where a gate looks once. */
  readonly watching?: (check: string) => Watching;
  /** Checks that are asked before the window that they are meant for, by their ids. */
  readonly windows?: ReadonlyMap<string, Pick<Probe, 'ms' | 'every'>>;
}

/** Questions under way at once: enough for speed, few enough for services that allow ten requests a second. */
const AT_ONCE = 8;

/** The longest a question may take if the plan does not say, ms. */
export const DEADLINE_MS = 10_000;

const OUTCOMES: ReadonlyMap<unknown, Outcome> = new Map<unknown, Outcome>([
  [false, 'fail'],
  ['inconclusive', 'inconclusive'],
  ['error', 'error'],
]);

const kindOf = (check: Check): AnyCheckKind | undefined => CHECKS.find(kind => kind.kind === check.kind);

/** A check that acts on production instead of asking it. */
const writes = (check: Check): boolean => 'effect' in check && check.effect === 'write';

/** A check that reads metrics and nothing else: what such checks ask in the same turn is one request. */
const readsMetrics = (check: Check): boolean => check.kind === 'signal' && check.source.type === 'metric';

const good = (finding: Finding | undefined): boolean => finding?.outcome === 'pass' || finding?.outcome === 'waived';

/** An observation with all that evidence needs, or a defect: a kind that answers neither yes nor no has not measured. */
function judged(check: Check, kind: AnyCheckKind, seen: Observation, run: Looking, at: number): Finding {
  const base = {
    check: check.id,
    kind: check.kind,
    expected: seen.expected,
    actual: seen.actual,
    ...(seen.facts === undefined ? {} : { facts: seen.facts }),
    at,
    ms: Math.max(0, run.clock.now() - at),
  };
  if (seen.met === true) return { ...base, outcome: 'pass', reason: 'MET' };
  const outcome = OUTCOMES.get(seen.met);
  if (outcome === undefined || !Object.hasOwn(CODES, seen.reason))
    throw gonogoError('DEFECT', 'a check answered without an outcome or a reason');
  const waiver = outcome === 'fail' && kind.waivable !== 'never' ? waiverFor(run.waivers, check.id, at) : undefined;
  return waiver ? { ...base, outcome: 'waived', reason: 'WAIVED', waiver } : { ...base, outcome, reason: seen.reason };
}

/** A finding that says why production could not be asked. */
function unasked(check: Check, run: Looking, at: number, reason: Code, status?: number): Finding {
  const ms = Math.max(0, run.clock.now() - at);
  const facts = status === undefined ? {} : { facts: { service_status: { status } } };
  return {
    check: check.id,
    kind: check.kind,
    outcome: 'error',
    reason,
    expected: { word: 'an answer' },
    actual: UNKNOWN,
    ...facts,
    at,
    ms,
  };
}

/** Asks one question. It never throws: whatever goes wrong is an `error` with its code. */
async function observe(check: Check, target: Target, run: Looking): Promise<Finding> {
  const at = run.clock.now();
  const kind = kindOf(check);
  if (!kind) return unasked(check, run, at, 'NOT_BUILT');
  try {
    const said = check.deadline ?? kind.deadlineOf?.(check as never);
    const deadline = said === undefined ? DEADLINE_MS : milliseconds(said);
    // A check sees the ports it names and no others.
    const on = Object.fromEntries(kind.needs.map(port => [port, target[port]])) as unknown as Target;
    const watching = run.watching?.(check.id);
    const window = run.windows?.get(check.id);
    const around = {
      ...(watching ? { watching } : {}),
      ...(window === undefined ? {} : { windowMs: window.ms, everyMs: window.every }),
    };
    const seen = await withDeadline(deadline, run.signal, signal =>
      kind.observe(check as never, on, { clock: run.clock, signal, plan: run.plan, ...around }),
    );
    return judged(check, kind, seen, run, at);
  } catch (thrown) {
    const error = asGonogoError(thrown);
    return unasked(check, run, at, error.code, error.origin?.status);
  }
}

/**
 * Asks production every question of a gate once: reads in parallel, eight at a time; then, only if all of them passed, the
 * checks that declare `effect: write`, one by one.
 * @param checks in the order in which they are declared
 * @param target production, or its stand-in
 * @param run clock, facts and waivers of the plan, and the signal of an interruption
 * @returns one finding a check, in the declared order; it throws nothing
 */
export async function observeAll(checks: readonly Check[], target: Target, run: Looking): Promise<readonly Finding[]> {
  const findings = new Map<Check, Finding>();
  const reads = checks.filter(check => !writes(check));
  // Those that share a request begin first: behind a slow question each of them would make a request of its own.
  const queue = [...reads.filter(readsMetrics), ...reads.filter(check => !readsMetrics(check))].values();
  const worker = async () => {
    for (const check of queue) findings.set(check, await observe(check, target, run));
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, reads.length) }, worker));
  let clear = reads.every(check => good(findings.get(check)));
  for (const check of checks.filter(writes)) {
    const finding = clear ? await observe(check, target, run) : unasked(check, run, run.clock.now(), 'NOT_ASKED');
    findings.set(check, finding);
    clear = clear && good(finding);
  }
  return checks.flatMap(check => findings.get(check) ?? []);
}
