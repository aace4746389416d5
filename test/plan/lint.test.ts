import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/plan/lint/index.ts';
import { sayProblem } from '../../src/plan/problem.ts';
import { problemsOf, problemsOfFile } from './problems-of.ts';

const BAD = 'test/plans/bad';
const OK = 'test/plans/ok';
const plansIn = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.yaml'));
const linted = plansIn(BAD).filter(name => !name.startsWith('schema-'));
const ruleOf = (name: string) =>
  RULES.map(rule => rule.name)
    .filter(rule => name === `${rule}.yaml` || name.startsWith(`${rule}-`))
    .sort((a, b) => b.length - a.length)[0];

describe('lint', () => {
  it.each(linted)('finds what is wrong with %s, and nothing else', name => {
    const problems = problemsOfFile(`${BAD}/${name}`);
    const expected = readFileSync(`${BAD}/${name.replace('.yaml', '.out')}`, 'utf8');
    expect(problems.map(problem => `${sayProblem(name, problem)}\n`).join('')).toBe(expected);
    expect([...new Set(problems.map(problem => problem.rule))]).toEqual([ruleOf(name)]);
  });

  it.each(RULES.map(rule => rule.name))('has a plan that breaks %s', rule => {
    expect(linted).toContain(`${rule}.yaml`);
  });

  it.each(RULES.map(rule => [rule.name, rule.reason]))('says why %s stands', (_name, reason) => {
    expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('names each rule once', () => {
    expect(new Set(RULES.map(rule => rule.name)).size).toBe(RULES.length);
  });

  it.each(plansIn(OK))('finds nothing wrong with %s', name => {
    expect(problemsOfFile(`${OK}/${name}`)).toEqual([]);
  });

  it.each(['order-status', 'routing', 'payments', 'supply'])('finds nothing wrong with the example %s', system => {
    const path = `examples/${system}/plan.yaml`;
    expect(problemsOfFile(path).map(problem => sayProblem(path, problem))).toEqual([]);
  });

  // One line mended, and the plan is clean: each message asks for what helps.
  it.each([
    ['unknown-name-set', 'helth', 'health'],
    ['unique-name-check', 'id: is-on, name: dark', 'id: is-dark, name: dark'],
    ['reserved-name', 'id: leave', 'id: watched'],
    ['role', '{ id: guard }', '{ id: guard, team: guards }'],
    ['environment-reviewers', 'environment: lamp-rollback }]', 'environment: lamp-on }]'],
    ['rollback-environment', 'environment: lamp-on\n', 'environment: lamp-rollback\n'],
    ['rollback-environment-wait', 'wait: 5m', 'wait: 0s'],
    ['signoff', '      - { role: keeper, environment: lamp-on }\n', ''],
    ['signoff-people', 'people: [Ann]', 'people: [ben]'],
    ['signoff-within', 'within: 61m', 'within: 60m'],
    ['signoff-wait', 'wait: 30m', 'wait: 29m'],
    ['waiver-bypass', 'id: admin-bypass', 'id: bypassed'],
    ['personal', '"ann@example.com"', '{ secret: lamp/guests }'],
    ['waiver', '2026-11-22', '2026-11-23'],
    ['leave-gate', 'rollback:\n', '    leave: [{ gate: watch, checks: [{ kind: alarm, id: dark, name: dark }] }]\n\nrollback:\n'],
    ['condition', 'deadline: 0s', 'deadline: 10s'],
    ['window', 'for: 0s', 'for: 5m'],
    ['credential-host', 'exmaple', 'example'],
    ['report-taken', 'leters', 'letters'],
    ['report-host', 'exmaple', 'example'],
    ['report-rule', 'numbre', 'number'],
    ['report-rule-pattern', '(?=[0-9]+)', '([0-9]+)'],
    ['switch-value', 'hihg', 'high'],
    ['safe-else', 'safe: previous', 'safe: previous, else: cellar'],
    ['set-once', '      - set: { bright: "low" }\n', ''],
    ['contradiction', 'bright: "high" }, because', 'bright: "low" }, because'],
    ['limit-empty', '{ absent: true }', '"kitchen"'],
    ['limit-empty-safe', '{ absent: true }', 'previous, else: cellar'],
    ['way-back', '    - set: { power: "off" }\n', '    - set: { power: "off" }\n    - set: { bright: "low" }\n'],
    ['command-way-back', '    - set: { bright: "low" }\n', '    - set: { bright: "low" }\n    - revert: wire\n'],
    ['only-rollback', 'safe: "low"', 'safe: "low", only_rollback: it was dimmed before'],
    ['on-no-go', '    title: Brighter\n', '    title: Brighter\n    on_no_go: rollback\n'],
    ['hold', 'then: hold', 'then: hold, decide_within: 5m'],
  ])('finds nothing wrong with %s once it is mended', (name, slip, mended) => {
    const text = readFileSync(`${BAD}/${name}.yaml`, 'utf8');
    expect(text).toContain(slip);
    expect(problemsOf(text.replace(slip, mended)).map(problem => problem.message)).toEqual([]);
  });
});
