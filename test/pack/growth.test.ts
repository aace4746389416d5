/** Work on a hostile body, table or pattern grows with its size and no faster: steps counted at 10 KB and at 100 KB. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seen } from '../../src/pack/expectation.ts';
import type { Expectation } from '../../src/pack/types.ts';
import { type Steps, startSteps } from './steps.ts';

const [SMALL, LARGE] = [10_000, 100_000];
/**
 * Ten times the size is ten times the steps, where the square would be a hundred. A little is left for what is not cut to the byte, and
 * for the regular expressions’ library, which goes on to an engine of more steps a sign where a text is too long for its first one.
 */
const MOST = 15;

let steps: Steps;
let does: {
  readonly json: (text: string) => unknown;
  readonly judge: (expectation: Expectation, text: string) => unknown;
  readonly csv: (text: string) => unknown;
  readonly matrix: (text: string) => unknown;
  readonly pack: (text: string) => unknown;
  readonly fill: (text: string) => unknown;
  readonly xml: (text: string) => unknown;
  readonly redact: (text: string) => unknown;
};
beforeAll(async () => {
  // Blocks are counted of code that is compiled from now on.
  steps = await startSteps();
  const { jsonBody } = await import('../../src/pack/body.ts');
  const { judgeExpectation } = await import('../../src/pack/expectation.ts');
  const { readCsv } = await import('../../src/csv.ts');
  const { readMatrix } = await import('../../src/pack/matrix.ts');
  const { namesIn } = await import('../../src/pack/template.ts');
  const { xml } = await import('../../src/pack/junit.ts');
  const { createRedactor } = await import('../../src/redact.ts');
  const { loadPack } = await import('../../src/pack/load.ts');
  const redactor = createRedactor();
  for (const value of [`${'a'.repeat(60)}b`, 'aaab', 'abababababc']) redactor.register(value);
  const seen = (text: string): Seen => ({ status: 200, headers: { date: '' }, text, json: jsonBody(text), serverTime: 0 });
  does = {
    json: jsonBody,
    judge: (expectation, text) => judgeExpectation(expectation, seen(text)),
    csv: text => readCsv(text, ['id']),
    matrix: text => readMatrix(text, { admin: 'admin' }),
    pack: text => loadPack(new TextEncoder().encode(text)),
    fill: namesIn,
    xml,
    redact: text => redactor.scrub(text),
  };
});
afterAll(() => steps.stop());

const times = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const list = (item: string, size: number): string => `[${times(`${item},`, size).replace(/,[^,]*$/, '')}]`;
const deep = (size: number): string => list(`${'['.repeat(90)}${']'.repeat(90)}`, size);
const quoted = (text: string): string => JSON.stringify(text);

type Made = (size: number) => string;
const cases: readonly (readonly [string, (text: string) => unknown, Made])[] = [
  ['a body of small lists', text => does.json(text), size => list('[]', size)],
  ['a body of deep lists', text => does.json(text), deep],
  ['a body that is one deep list, cut off', text => does.json(text), size => '['.repeat(size)],
  ['a body of one long text', text => does.json(text), size => quoted('a'.repeat(size))],
  ['a body of escapes', text => does.json(text), size => quoted('"\\'.repeat(size / 4))],
  ['a body of one long number', text => does.json(text), size => '1'.repeat(size)],
  [
    'a body of many names',
    text => does.json(text),
    size => `{${Array.from({ length: size / 10 }, (_, at) => `"n${at}":1`).join(',')}}`,
  ],
  [
    'a path over everything',
    text => does.judge({ path: '[*][*].a', count: { min: 1 } }, text),
    size => list('[{"a":1},{"a":2}]', size),
  ],
  [
    'every over everything',
    text => does.judge({ path: '[*]', every: { decimal: { gt: '0' } } }, text),
    size => list('1.5', size),
  ],
  ['equals of numbers', text => does.judge({ path: '[*]', some: { equals: 7 } }, text), size => list('6e1', size)],
  ['equals of one long number', text => does.judge({ path: '[0]', decimal: { gt: '0' } }, text), size => `[${'9'.repeat(size)}]`],
  [
    'must_not_contain beside what begins alike',
    text => does.judge({ must_not_contain: ['aaaab'] }, text),
    size => list('"aaaaa"', size),
  ],
  ...['(a+)+$', '(a|aa)+$', '(a*)*b', '(.*)(.*)(.*)x', '^(([a-z])+.)+[A-Z]([a-z])+$', '(x+x+)+y', 'a{0,50}a{50}b'].map(
    (pattern): (typeof cases)[number] => [
      `match ${pattern}`,
      text => does.judge({ body: true, match: pattern }, text),
      size => `${'a'.repeat(size - 1)}!`,
    ],
  ),
  ['a table of quotes', text => does.csv(text), size => `id\n"${times('""', size)}"\n`],
  ['a table of short rows', text => does.csv(text), size => `id,a\n${times('x\n', size)}`],
  [
    'a table of many columns',
    text => does.csv(text),
    size => `${Array.from({ length: size / 6 }, (_, at) => `c${at + 10_000}`).join(',')}\n`,
  ],
  ['a table of one column many times', text => does.csv(text), size => `${times('id,', size)}id\nx\n`],
  ['a table of empty lines', text => does.csv(text), size => `id\n${'\n'.repeat(size)}x\n`],
  ['a table whose quote is never closed', text => does.csv(text), size => `id\n"${'a'.repeat(size)}`],
  [
    'a matrix of many routes',
    text => does.matrix(text),
    size =>
      `route,marker,anonymous,invalid,admin\n${Array.from({ length: size / 55 }, (_, at) => `GET https://app.example.com/${at + 10_000},a,401,401,200`).join('\n')}\n`,
  ],
  ['a template of many places', text => does.fill(text), size => times('${row.a}', size)],
  ['a template of places that are never closed', text => does.fill(text), size => times('${', size)],
  ['a report’s text', text => does.xml(text), size => times('<&>"\u0001', size)],
  ['a text full of beginnings of secrets', text => does.redact(text), size => 'a'.repeat(size)],
  ['a text full of secrets', text => does.redact(text), size => times('aaab', size)],
];

describe('ten times the size is about ten times the work, for', () => {
  it.each(cases)('%s', async (_what, work, made) => {
    // Once before: what is made once is no part of the growth.
    work(made(100));
    const [small, large] = [await steps.of(() => work(made(SMALL))), await steps.of(() => work(made(LARGE)))];
    expect(small).toBeGreaterThan(0);
    expect(large / small, `${small} steps at 10 KB, ${large} at 100 KB`).toBeLessThanOrEqual(MOST);
  });

  it('is counted: what grows with the square is seen', async () => {
    const { isCount } = await import('../../src/pack/operators.ts');
    const square = (size: number) => () => {
      for (let at = 0; at < (size / 1000) ** 2; at += 1) isCount({ min: 1 }, at);
    };
    const [small, large] = [await steps.of(square(SMALL)), await steps.of(square(LARGE))];
    expect(large / small).toBeGreaterThan(50);
  });
});
