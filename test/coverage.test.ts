import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODES } from '../src/codes.ts';
import { RULES } from '../src/plan/lint/index.ts';
import { FAULTS } from '../src/stand-in/faults.ts';
import { ROUTING_FAULTS } from '../src/stand-in/routing/faults.ts';

/** How many rows each runbook has. */
const RUNBOOKS = { OS: 17, RT: 14, PG: 15, SC: 11, XX: 5 };
const IDS = Object.entries(RUNBOOKS).flatMap(([prefix, count]) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`),
);

interface Row {
  readonly id: string;
  readonly plan: readonly string[];
  readonly tests: readonly string[];
  readonly state: string;
}

const cells = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('<br>')
    .map(each => each.trim())
    .filter(each => each !== '' && each !== '—');

/** The rows of the table: `| id | plan file:line (a word on it) | holds or fails, test file, name | done or open |`. */
function rowsOf(text: string): Row[] {
  return text
    .split('\n')
    .filter(line => /^\| [A-Z]{2}-\d\d \|/.test(line))
    .map(line => {
      const [id = '', plan, tests, state = ''] = line
        .slice(1, -1)
        .split(' | ')
        .map(each => each.trim());
      return { id, plan: cells(plan), tests: cells(tests), state };
    });
}

/** What is wrong with a place in a plan; undefined if nothing is. */
function wrongPlace(place: string): string | undefined {
  const [, file = '', line, word = ''] = /^(\S+\.ya?ml):(\d+) \((.+)\)$/.exec(place) ?? [];
  if (!existsSync(file)) return `${place}: expected file:line (a word on that line)`;
  const text = readFileSync(file, 'utf8').split('\n')[Number(line) - 1]?.trim() ?? '';
  if (text === '' || text.startsWith('#')) return `${place}: expected a line of the plan, found an empty one or a comment`;
  return text.includes(word) ? undefined : `${place}: expected “${word}” on that line`;
}

/** The source of a case: the row of a table that begins with its name, or the test of that name up to the next one. */
function caseOf(source: string, name: string): string | undefined {
  const at = ["'", '"', '`'].map(quote => source.indexOf(`${quote}${name}${quote}`)).find(each => each >= 0);
  if (at === undefined) return undefined;
  const rest = source.slice(at);
  const row = /\[\s*$/.test(source.slice(0, at));
  return rest.slice(0, rest.slice(1).search(row ? /\n\s*\[|\n\s*\]\)/ : /\n\s*(it|test|describe)(\.each)?[<(]/) + 1 || undefined);
}

/** A case that expects what is bad: a NO-GO, an outcome that is no pass, an error, a reason code, a rule of lint, an exit code. */
const BAD_CODES = Object.keys(CODES).filter(code => code !== 'MET' && code !== 'WAIVED');
const EXPECTS_BAD = new RegExp(
  `NO-GO|'(fail|error|inconclusive|failed|unknown|${BAD_CODES.join('|')})'|'(${RULES.map(rule => rule.name).join('|')}): |gives no pass|rejects|toThrow|\\bexit\\w*\\b.{0,12}[1-4]`,
);

/** What is wrong with a test that a row names; undefined if nothing is. */
function wrongTest(test: string): string | undefined {
  const [, how, file = '', name, fault] = /^(holds|fails) (test\/\S+\.test\.ts) (?:“(.+)”|fault ([a-z0-9-]+))$/.exec(test) ?? [];
  if (how === undefined) return `${test}: expected holds or fails, a test file, and “its name” or fault its-id`;
  if (!existsSync(file)) return `${test}: expected that file to exist`;
  const source = readFileSync(file, 'utf8');
  if (fault !== undefined) {
    if (how !== 'fails' || ![...FAULTS, ...ROUTING_FAULTS].some(each => each.id === fault))
      return `${test}: expected the id of a fault`;
    return /\b(ROUTING_)?FAULTS\b|--list-faults/.test(source)
      ? undefined
      : `${test}: expected that file to go through all faults`;
  }
  const found = caseOf(source, name ?? '');
  if (found === undefined) return `${test}: expected that file to hold a test or a case of this name`;
  return how === 'fails' && !EXPECTS_BAD.test(found) ? `${test}: expected that case to expect something bad` : undefined;
}

interface Held {
  readonly what: string;
  readonly tests: readonly string[];
}

/** The rows of the second table: `| what | test file, or test file “name” |`. */
function heldOf(text: string): Held[] {
  const [, section = ''] = text.split('\n## What holds for every runbook\n');
  return section
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| what |'))
    .map(line => line.slice(1, -1).split(' | '))
    .map(([what = '', tests]) => ({ what: what.trim(), tests: cells(tests) }));
}

/** What is wrong with a test of the second table; undefined if nothing is. */
function wrongHeld(test: string): string | undefined {
  const [, file = '', name] = /^(test\/\S+\.test\.ts)(?: “(.+)”)?$/.exec(test) ?? [];
  if (!existsSync(file)) return `${test}: expected a test file, and perhaps “a name in it”`;
  const missing = name !== undefined && caseOf(readFileSync(file, 'utf8'), name) === undefined;
  return missing ? `${test}: expected that file to hold a test or a case of this name` : undefined;
}

/** Everything that is wrong with a row of the second table. */
const wrongRow = ({ tests }: Held): string[] =>
  tests.length === 0 ? ['expected a test'] : tests.map(wrongHeld).filter(each => each !== undefined);

/** Everything that is wrong with a row. */
function wrong(row: Row): string[] {
  const problems = [...row.plan.map(wrongPlace), ...row.tests.map(wrongTest)].filter(each => each !== undefined);
  if (row.state !== 'done' && row.state !== 'open') problems.push(`expected done or open, found ${row.state}`);
  if (row.state === 'done') {
    if (row.plan.length === 0) problems.push('expected a line of a plan');
    if (!row.tests.some(each => each.startsWith('holds '))) problems.push('expected a test that shows it holding');
    if (!row.tests.some(each => each.startsWith('fails '))) problems.push('expected a test that shows it failing');
  }
  return problems.map(each => `${row.id}: ${each}`);
}

describe('docs/coverage.md', () => {
  const rows = rowsOf(readFileSync('docs/coverage.md', 'utf8'));

  it('has one row for each id, in order', () => {
    expect(rows.map(row => row.id)).toEqual(IDS);
  });

  it.each(rows)('$id stands where it says ($state)', row => {
    expect(wrong(row)).toEqual([]);
  });

  const held = heldOf(readFileSync('docs/coverage.md', 'utf8'));

  it('has a second table, of what holds for every runbook', () => {
    expect(held.length).toBeGreaterThan(10);
  });

  it.each(held)('$what: its tests are there', row => {
    expect(wrongRow(row)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['a file that is not there', ['test/none.test.ts']],
    ['a name that is not there', [`test/coverage.test.ts “${['no', 'such', 'test'].join(' ')}”`]],
    ['no file of tests', ['docs/coverage.md']],
    ['no tests', []],
  ])('of that table it refuses %s', (_what, tests) => {
    expect(wrongRow({ what: 'anything', tests }), 'NO-GO').not.toEqual([]);
  });
});

describe('the reading of a row', () => {
  const good = {
    id: 'OS-01',
    plan: ['examples/order-status/plan.yaml:4 (system)'],
    tests: ['holds test/coverage.test.ts “has one row for each id, in order”', 'fails test/coverage.test.ts “refuses %s”'],
    state: 'done',
  };
  const place =
    readFileSync('examples/order-status/plan.yaml', 'utf8')
      .split('\n')
      .findIndex(line => line.startsWith('system:')) + 1;
  const sound: Row = { ...good, plan: [`examples/order-status/plan.yaml:${place} (order-status)`] };

  it('takes a sound one', () => {
    expect(wrong(sound)).toEqual([]);
  });

  it.each<[string, Partial<Row>]>([
    ['a line that is not there', { plan: ['examples/order-status/plan.yaml:99999 (system)'] }],
    ['a comment', { plan: ['examples/order-status/plan.yaml:1 (yaml)'] }],
    ['another line than meant', { plan: [`examples/order-status/plan.yaml:${place} (nothing-like-it)`] }],
    ['a plan that is not there', { plan: ['examples/none/plan.yaml:1 (system)'] }],
    ['no plan', { plan: [] }],
    ['a test file that is not there', { tests: [...sound.tests, 'holds test/none.test.ts “x”'] }],
    [
      'a test that is not there',
      { tests: [...sound.tests, `holds test/coverage.test.ts “${['no', 'such', 'test'].join(' ')}”`] },
    ],
    ['a fault that is not there', { tests: [...sound.tests, 'fails test/coverage.test.ts fault no-such-fault'] }],
    ['a failing case that expects nothing bad', { tests: [...sound.tests, 'fails test/coverage.test.ts “takes a sound one”'] }],
    ['no test that holds', { tests: sound.tests.slice(1) }],
    ['no test that fails', { tests: sound.tests.slice(0, 1) }],
    ['another state', { state: 'nearly' }],
  ])('refuses %s', (_what, change) => {
    expect(wrong({ ...sound, ...change }), 'NO-GO').not.toEqual([]);
  });
});
