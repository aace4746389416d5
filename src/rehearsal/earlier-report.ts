import { canonical, digestOf } from '../canonical.ts';
import { BASELINE_FORM, baselineName } from '../journal/baseline.ts';
import type { Plan, ReportPlan } from '../plan/schema/index.ts';
import { ruleDigest } from '../sampler/rule-digest.ts';
import type { World } from '../stand-in/state.ts';
import { richpanelOf, shopifyOf, type Ticket } from '../stand-in/vendors/state.ts';
import type { Baseline } from '../target.ts';
import { placeValues } from './baselines.ts';

const DAY_MS = 86_400_000;

/**
 * Leaves in the world's account what a report of the day before would have left, had the tickets been the same: what a fault is
 * compared with.
 * @param world the stand-in production, still well
 * @param plan the plan; every report that samples gets a baseline
 */
export function placeEarlierReport(world: World, plan: Plan): void {
  const at = world.clock.now - DAY_MS;
  for (const report of plan.reports ?? []) {
    if (report.sampler === undefined) continue;
    const baseline = earlier(world, plan, report, report.sampler.samples, at);
    placeValues(world, { [baselineName(plan.system, report.id)]: canonical({ schema: BASELINE_FORM, ...baseline }) }, at);
  }
}

function earlier(world: World, plan: Plan, report: ReportPlan, samples: number, at: number): Baseline {
  const { tickets } = richpanelOf(world);
  const orders = tallied(shopifyOf(world).orders.map(({ name, email }) => `${email} ${name}`));
  const emails = tallied(shopifyOf(world).orders.map(({ email }) => email));
  const outcome = ({ body, requester: { email } }: Ticket): string => {
    if (categoryOf(body) === 'other') return 'not_applicable';
    const number = /#SC-[A-Z]+-[0-9]+/.exec(body)?.[0];
    const found = (number === undefined ? 0 : (orders.get(`${email} ${number}`) ?? 0)) || (emails.get(email) ?? 0);
    return found === 1 ? 'matched' : found === 0 ? 'no_match' : 'ambiguous';
  };
  const none = { matched: 0, no_match: 0, ambiguous: 0, not_applicable: 0, error: 0 };
  return {
    world: 'rehearsal',
    report: report.id,
    rule: ruleDigest(report),
    plan: digestOf({ of: plan.system, made: 'for a fault' }),
    digest: digestOf({ of: report.id, made: 'for a fault' }),
    at,
    run: 'earlier',
    samples,
    outcomes: { ...none, ...scaled(tallied(tickets.map(outcome)), samples) },
    categories: scaled(tallied(tickets.map(({ body }) => categoryOf(body))), samples),
    fields: {},
  };
}

/** As the plan's categories say. */
function categoryOf(body: string): string {
  if (/#SC-[A-Z]+-[0-9]+/.test(body)) return 'order-number';
  return /parcel/i.test(body) ? 'parcel' : 'other';
}

/** How often each word comes. */
function tallied(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The same shares of a smaller number; what rounding leaves over goes to the largest. */
function scaled(counts: ReadonlyMap<string, number>, to: number): Record<string, number> {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const smaller = [...counts].map(([word, count]) => [word, Math.floor((count / all) * to)] as const);
  const left = to - smaller.reduce((sum, [, count]) => sum + count, 0);
  const [largest] = [...smaller].sort((a, b) => b[1] - a[1])[0] ?? [];
  return Object.fromEntries(smaller.map(([word, count]) => [word, word === largest ? count + left : count]));
}
