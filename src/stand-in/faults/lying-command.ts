import { parse, stringify } from 'yaml';

/** What the team's script does: it gives up half way, says so in a report of the right form, and ends as if nothing had happened. */
const SCRIPT = `
const { env: on } = process;
const now = Number(on.GONOGO_NOW);
const unknown = { share: 0, lower: 0, upper: 1 };
require('node:fs').mkdirSync('.gonogo', { recursive: true });
require('node:fs').writeFileSync(on.GONOGO_FILE, JSON.stringify({
  schema: 'gonogo/shadow-report/1', world: on.GONOGO_WORLD, system: on.GONOGO_SYSTEM, report: on.GONOGO_REPORT,
  rule: on.GONOGO_RULE, run: on.GONOGO_RUN, seed: on.GONOGO_SEED,
  window: { from: now - 86400000, to: now }, taken: { from: now, to: now },
  status: 'incomplete', reason: 'TIMEOUT', population: 2500, asked: 250, sampled: 0,
  outcomes: { matched: 0, no_match: 0, ambiguous: 0, not_applicable: 0, error: 0 },
  shares: { matched: unknown, no_match: unknown, ambiguous: unknown, error: unknown },
  matched_by: [], categories: [], fields: [], undeclared: [], changed: [], latency: [], requests: [], rate_limits: [],
  refusals: [], retries: [], versions: [], trace: { lines: [], dropped: 0 }, drift_watch: { alerts: [] },
}));
process.exit(0);`;

/** The only check that is left of those that judge the report: with a report of the team's own the plan asks whether it is whole. */
const KEPT = 'report-complete';

interface PlanText {
  reports: Record<string, unknown>[];
  phases: { leave?: { report?: string; checks?: { id?: string; report?: string }[] }[] }[];
}

/** The plan's text with the team's own report script in place of the sampler. */
export function withLyingCommand(text: string): string {
  const plan = parse(text) as PlanText;
  plan.reports = plan.reports.map(({ sampler: _, ...report }) => ({
    ...report,
    command: { run: ['node', '-e', SCRIPT], file: '.gonogo/shadow-report.json' },
  }));
  for (const gate of plan.phases.flatMap(({ leave = [] }) => leave)) {
    if (gate.report === undefined || gate.checks === undefined) continue;
    gate.checks = gate.checks.filter(({ id, report }) => report === undefined || id === KEPT);
  }
  return stringify(plan);
}
