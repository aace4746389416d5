import type { Check } from '../../checks/index.ts';
import { didYouMean } from '../nearest.ts';
import { checks, checksOfGate, type GateAt, gates } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { sayText } from './value.ts';

/** Without it, a gate would judge whatever part of a report there is. */
const ALWAYS = ['report-complete'] as const;
/** Without it, a gate would judge a report that was refused a write. A command of the team's own reads by other hands than ours. */
const SAMPLED = [...ALWAYS, 'reads-only'] as const;

/** Every report is taken by a gate, and judged there and nowhere else. */
export const reportTaken: Rule = {
  name: 'report-taken',
  reason: 'A report that no gate takes or judges proves nothing, and a check without its report can never pass.',
  check(plan) {
    const found: Found[] = [];
    const reports = plan.reports ?? [];
    const ids = reports.map(each => each.id);
    const all = gates(plan);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) !== index)
        found.push({ path: ['reports', index, 'id'], message: `expected each report once, found ${sayText(id)} again` });
      if (!all.some(({ gate }) => gate.report === id))
        found.push({
          path: ['reports', index, 'id'],
          message: `expected a gate to take the report ${id}, found none; add \`report: ${id}\` to a shadow gate`,
        });
    }
    for (const at of all) {
      const { gate, path } = at;
      if (gate.report === undefined || ids.includes(gate.report)) {
        const list = checksOfGate(plan, at);
        const own = reports.find(each => each.id === gate.report)?.command !== undefined;
        found.push(...judgedElsewhere(list, gate.report), ...unjudged(list, at, own ? ALWAYS : SAMPLED));
        continue;
      }
      found.push({
        path: [...path, 'report'],
        message: `expected a report of this plan, found ${sayText(gate.report)}${ids.length === 0 ? '; declare it' : didYouMean(gate.report, ids)}`,
      });
    }
    // Triggers and commands have no gate around them that could take a report.
    const outside = checks(plan).filter(({ path }) => path[0] === 'triggers' || path[0] === 'commands');
    return [...found, ...judgedElsewhere(outside, undefined)];
  },
};

type Listed = ReturnType<typeof checksOfGate>;

const reportOf = (check: Check): string | undefined => ('report' in check ? check.report : undefined);

function judgedElsewhere(list: Listed, taken: string | undefined): Found[] {
  return list.flatMap(({ check, path }) => {
    const report = reportOf(check);
    if (report === undefined || report === taken) return [];
    const message = `expected the check ${check.id} in a gate that takes the report ${report}, found it where ${taken === undefined ? 'none is taken' : `${taken} is taken`}`;
    return [{ path, message }];
  });
}

function unjudged(list: Listed, { gate, path }: GateAt, kinds: readonly string[]): Found[] {
  if (gate.report === undefined) return [];
  const missing = kinds.filter(kind => !list.some(({ check }) => check.kind === kind && reportOf(check) === gate.report));
  return missing.map(kind => ({
    path: [...path, 'report'],
    message: `expected a gate that takes a report to have a check of kind ${kind} for it, found none`,
  }));
}
