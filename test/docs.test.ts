import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../src/checks/index.ts';
import { CODES } from '../src/codes.ts';
import { actionTables } from '../src/docs/action.ts';
import { between } from '../src/docs/between.ts';
import { table } from '../src/docs/table.ts';
import { documents } from '../src/docs.ts';
import { PLAN_SCHEMA } from '../src/plan/schema/index.ts';
import { SWITCH_KINDS } from '../src/plan/schema/switch.ts';

const generated = documents();
const read = (path: string): string => readFileSync(path, 'utf8');

describe('generated documents', () => {
  it.each(Object.keys(generated))('%s is what the sources generate (npm run generate)', path => {
    expect(read(path)).toBe(generated[path]);
  });

  it('schema/plan.schema.json is what the sources generate (npm run generate)', () => {
    expect(JSON.parse(read('schema/plan.schema.json'))).toEqual(JSON.parse(JSON.stringify(PLAN_SCHEMA)));
  });

  it('tell every code with what it means and what to do', () => {
    const lines = read('docs/codes.md').split('\n');
    const missing = Object.entries(CODES).filter(
      ([name, { means, remedy }]) => !lines.some(line => line.startsWith(`| \`${name}\` | ${means} | ${remedy} | `)),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it('tell every kind of check and of switch, and whether it is built', () => {
    const plan = read('docs/plan.md');
    const told = [...plan.matchAll(/^### `([^`]+)`( \(not built yet\))?$/gm)].map(match => `${match[1]}${match[2] ?? ''}`);
    for (const { kind } of CHECKS)
      expect(
        told.some(each => each === kind || each === `${kind} (not built yet)`),
        kind,
      ).toBe(true);
    for (const { key, built } of SWITCH_KINDS) expect(told).toContain(built ? key : `${key} (not built yet)`);
    expect(told).toContain('secret');
    expect(told).toContain('sql (not built yet)');
  });

  it('every link to a file of this repository leads somewhere', () => {
    const files = [
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'docs/glossary.md',
      'docs/threats.md',
      ...Object.keys(generated),
    ];
    const links = files.flatMap(file =>
      [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
        match => new URL(match[1] ?? '', `file://${process.cwd()}/${file}`),
      ),
    );
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(() => readFileSync(link), link.pathname).not.toThrow();
  });
});

describe('their parts', () => {
  it('a README without its markers is refused', () => {
    expect(() => between('nothing here', 'README.md', 'x')).toThrow(/README\.md/);
    const whole = between('a\n<!-- generated: begin (npm run generate) -->\nold\n<!-- generated: end -->\nb', 'README.md', 'new');
    expect(whole).toBe('a\n<!-- generated: begin (npm run generate) -->\nnew\n<!-- generated: end -->\nb');
    expect(() => between(`${whole}${whole}`, 'README.md', 'x')).toThrow(/once each/);
  });

  it('an input without a description is refused', () => {
    expect(() => actionTables('inputs: { plan: { required: true } }')).toThrow(/plan/);
    expect(actionTables('inputs: { plan: { description: where, required: true } }')).toContain('| `plan` | where | yes |  |');
  });

  it('a pipe or a line break stays within its cell', () => {
    expect(table(['a'], [['x|y\n  z']])).toBe('| a |\n|---|\n| x\\|y z |');
  });
});
