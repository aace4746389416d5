// What the planted secret costs a run, in CPU time: the same redactor with and without it, over the texts of a pack of 2,000 cases.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { table } from './markdown.mjs';
import { median } from './measure.mjs';
import { compile } from './production.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const RUNS = 15;
const CASES = 2000;
const folder = mkdtempSync(join(tmpdir(), 'gonogo-planted-'));
try {
  const load = compile(folder);
  const { createRedactor, proving } = await load('redact.js');
  const { planted, PLANTED_BYTES } = await load('planted.js');
  const { packFiles } = await load('doors/pack-files.js');
  const judged = ['status', 'path status equals', 'path id gt'].map(what => ({ what, judgement: 'met' }));
  const step = { id: 'row', outcome: 'pass', reason: 'MET', attempts: 1, status: 200, ms: 1, judged };
  const cases = Array.from({ length: CASES }, (_, at) => ({
    id: `row-${at}`,
    outcome: 'pass',
    reason: 'MET',
    flaky: false,
    ms: 1,
    steps: [step],
  }));
  const result = { pack: 'bench', outcome: 'pass', reason: 'MET', checks: 6000, minChecks: 6000, from: 0, to: 1, cases };
  const secrets = Array.from({ length: 5 }, () => randomBytes(24).toString('base64'));
  const text = packFiles({
    packs: [{ file: 'p', result }],
    redactor: createRedactor(),
    planted: planted(new Uint8Array(PLANTED_BYTES)),
  });
  const lines = cases.map(({ id }) => `  ✓ ${id}  1 ms`);
  const batches = Array.from({ length: 10 }, (_, at) => lines.slice(at * 200, at * 200 + 200).join('\n'));
  const times = new Map();
  const timed = (what, work) => {
    const began = process.cpuUsage().user;
    const made = work();
    times.set(what, [...(times.get(what) ?? []), (process.cpuUsage().user - began) / 1000]);
    return made;
  };
  for (let round = 0; round <= RUNS; round += 1) {
    if (round === 1) times.clear();
    for (const which of ['without', 'with']) {
      const plant = planted(randomBytes(PLANTED_BYTES));
      const redactor =
        which === 'with' ? timed('making it, registering it, with', () => proving(createRedactor(), plant)) : createRedactor();
      for (const each of secrets) redactor.register(each);
      timed(`the first text (the forms are put together), ${which}`, () => redactor.scrub('x'));
      if (which === 'with')
        timed('every renderer given a probe, with', () =>
          packFiles({ packs: [{ file: 'p', result: { ...result, cases: [] } }], redactor, planted: plant }),
        );
      timed(
        `files of 2,000 cases (${Math.round(text.reduce((sum, each) => sum + each.text.length, 0) / 1000)} KB), ${which}`,
        () => text.map(each => redactor.scrub(each.text)),
      );
      timed(`progress of 2,000 cases in 10 parts, ${which}`, () => batches.map(each => redactor.scrub(each)));
      timed(`100 lines of a summary, ${which}`, () => lines.slice(0, 100).map(each => redactor.scrub(each)));
    }
  }
  const ms = numbers => [median(numbers), Math.min(...numbers)].map(each => `${each.toFixed(2)} ms`);
  console.log(
    table(
      ['what', 'median', 'least'],
      [...times].map(([what, all]) => [what, ...ms(all)]),
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
