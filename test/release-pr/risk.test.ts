import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../../src/plan/lint/reading.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { sayProblem } from '../../src/plan/problem.ts';
import { renderReleasePr } from '../../src/plan/render/release-pr.ts';
import type { Plan } from '../../src/plan/schema/index.ts';
import { readBody } from '../../src/release-pr/body.ts';
import { levelOf, loadRisk, type RiskFile } from '../../src/release-pr/risk-file.ts';

const TEMPLATE = readFileSync('.github/pull_request_template.md', 'utf8');
/** The systems of this repository that have a file of risk levels. */
const SYSTEMS = readdirSync('examples').filter(name => existsSync(`examples/${name}/risk.yml`));
const planOf = (system: string): Plan => {
  const loaded = loadPlan(readFileSync(`examples/${system}/plan.yaml`));
  if ('problems' in loaded) throw new Error(`expected the plan of ${system} to follow its schema`);
  return loaded.plan;
};
const plan = planOf('order-status');
const read = (path: string, of = plan) => loadRisk(readFileSync(path), of);
const riskOf = (system: string): RiskFile => {
  const found = read(`examples/${system}/risk.yml`, planOf(system));
  if ('problems' in found) throw new Error(`expected the risk file of ${system} to hold together`);
  return found.risk;
};
const BAD = 'test/release-pr/risk/bad';

describe('a file of risk levels', () => {
  it('stands beside the plans that are whole', () => {
    expect(SYSTEMS).toEqual(['order-status', 'routing']);
  });

  it.each(SYSTEMS)('of %s holds together with its plan', system => {
    expect(riskOf(system).levels.map(({ risk }) => risk)).toEqual(['R0', 'R1', 'R2', 'R3']);
  });

  it.each(SYSTEMS)('of %s: its pull request says everything that the text is asked, at a level that the file has', system => {
    const body = readBody(readFileSync(`examples/${system}/release-pr.md`, 'utf8'), TEMPLATE);
    const { gates } = riskOf(system);
    expect(Object.values(body?.sections ?? {}).filter(({ times, filled }) => times !== 1 || !filled)).toEqual([]);
    expect([body?.pending, body?.rollbackPlan, body?.risks.length]).toEqual([{}, true, 1]);
    expect(gates.map(({ records }) => body?.records(records))).toEqual(gates.map(() => true));
  });

  it('of another system names items that the plan does not have', () => {
    const found = read('examples/routing/risk.yml');
    const said = 'problems' in found ? found.problems.map(({ message }) => message) : [];
    expect(said).toHaveLength(4);
    expect(new Set(said)).toEqual(new Set(['expected a manual check of the plan, found another name']));
  });

  // A case is two files: what is wrong, and what is said of it.
  it.each(readdirSync(BAD).filter(name => name.endsWith('.yml')))('%s is told at its lines', name => {
    const found = read(`${BAD}/${name}`);
    const said = 'problems' in found ? found.problems.map(problem => sayProblem(name, problem)).join('\n') : 'no problem';
    expect(`${said}\n`).toBe(readFileSync(`${BAD}/${name}.out`, 'utf8'));
  });
});

describe('the levels of routing', () => {
  const asked = (risk: 'R0' | 'R1' | 'R2' | 'R3') => {
    const { checks, signed, dry_run_preflight } = levelOf(riskOf('routing'), risk);
    return [checks.map(({ name }) => name), signed, dry_run_preflight];
  };

  it('ask for CI always, and for regression gates, reviewed packs and checklists where tickets and customers see it', () => {
    expect(asked('R0')).toEqual([['unit-and-contract'], [], false]);
    expect(asked('R2')).toEqual([['unit-and-contract', 'llm-regression'], ['smoke-pack-reviewed'], true]);
    expect(asked('R3')).toEqual([
      ['unit-and-contract', 'llm-regression'],
      ['smoke-pack-reviewed', 'qa-checklist-a', 'qa-checklist-b'],
      true,
    ]);
  });

  it('name every check run and every signed item that the plan’s own preflight asks for', () => {
    const preflight = checks(planOf('routing')).flatMap(({ check }) => (check.kind === 'check-run' ? [check.name] : []));
    const [runs, signed] = asked('R3');
    expect(new Set(runs as string[])).toEqual(new Set(preflight));
    const entered = planOf('routing').check_sets?.find(({ id }) => id === 'ci-and-testing')?.checks ?? [];
    expect(new Set(signed as string[])).toEqual(new Set(entered.flatMap(({ kind, id }) => (kind === 'manual' ? [id] : []))));
  });
});

describe('release-pr.yml', () => {
  const rendered = parse(
    renderReleasePr(
      ['order-status', 'payments', 'routing', 'supply'].map(system => ({
        plan: planOf(system),
        path: `examples/${system}/plan.yaml`,
      })),
    ),
  ) as { jobs: Record<string, { if: string; steps: { uses?: string; with?: Record<string, unknown> }[] }> };
  const committed = parse(readFileSync('.github/workflows/release-pr.yml', 'utf8')) as typeof rendered;

  it.each(SYSTEMS)('has the jobs of %s, which run for its label only', system => {
    for (const { jobs } of [rendered, committed])
      for (const job of [`dry-run-${system}`, `readiness-${system}`])
        expect(jobs[job]?.if).toContain(`contains(github.event.pull_request.labels.*.name, 'release:${system}')`);
  });

  it('reads the history only where the preflight asks what has changed since the last release', () => {
    const whole = Object.entries(rendered.jobs).flatMap(([id, { steps }]) =>
      steps.some(each => each.with?.['fetch-depth'] === 0) ? [id] : [],
    );
    expect(whole).toEqual(['dry-run-routing']);
  });
});
