// The time that hostile bodies, tables and patterns take at 10 KB and at 100 KB. Steps are counted by test/pack/growth.test.ts: a time
// on a busy machine proves nothing, and is shown for whoever wants to know what a step is worth.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { table } from './markdown.mjs';
import { compile } from './production.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const RUNS = 7;
const folder = mkdtempSync(join(tmpdir(), 'gonogo-growth-'));
try {
  const load = compile(folder);
  const { jsonBody } = await load('pack/body.js');
  const { judgeExpectation } = await load('pack/expectation.js');
  const { readCsv } = await load('csv.js');
  const { createRedactor } = await load('redact.js');
  const redactor = createRedactor();
  for (const value of [`${'a'.repeat(60)}b`, 'aaab']) redactor.register(value);
  const judge = expectation => text =>
    judgeExpectation(expectation, { status: 200, headers: {}, text, json: jsonBody(text), serverTime: 0 });
  const times = (text, size) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const list = (item, size) => `[${Array.from({ length: Math.floor(size / (item.length + 1)) }, () => item).join(',')}]`;
  const almost = size => `${'a'.repeat(size - 1)}!`;
  const cases = [
    ['a body of deep lists', jsonBody, size => list(`${'['.repeat(90)}${']'.repeat(90)}`, size)],
    ['a body of one long number', jsonBody, size => '1'.repeat(size)],
    ['every over everything', judge({ path: '[*]', every: { decimal: { gt: '0' } } }), size => list('1.5', size)],
    ['must_not_contain', judge({ must_not_contain: ['aaaab'] }), size => list('"aaaaa"', size)],
    ...['(a+)+$', '(a|aa)+$', '(a*)*b', '(x+x+)+y', '(.*)(.*)(.*)x'].map(match => [
      `match \`${match.replaceAll('|', '\\|')}\``,
      judge({ body: true, match }),
      almost,
    ]),
    ['a table of quotes', text => readCsv(text, ['id']), size => `id\n"${times('""', size)}"\n`],
    ['a table of short rows', text => readCsv(text, ['id']), size => `id,a\n${times('x\n', size)}`],
    [
      'a table of many columns',
      text => readCsv(text, ['id']),
      size => `${Array.from({ length: size / 6 }, (_, at) => `c${at + 10_000}`).join(',')}\n`,
    ],
    ['a text full of beginnings of secrets', text => redactor.scrub(text), size => 'a'.repeat(size)],
  ];
  const least = (work, text) =>
    Math.min(
      ...Array.from({ length: RUNS }, () => {
        const began = performance.now();
        work(text);
        return performance.now() - began;
      }),
    );
  console.log(`load ${loadavg()[0].toFixed(1)}; the least of ${RUNS}\n`);
  const rows = cases.map(([what, work, made]) => [
    what,
    ...[10_000, 100_000].map(size => `${least(work, made(size)).toFixed(2)} ms`),
  ]);
  console.log(table(['what', '10 KB', '100 KB'], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
