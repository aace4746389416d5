import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintPlan } from '../../src/plan/lint/index.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { sayProblem } from '../../src/plan/problem.ts';
import { NOW, problemsOf, problemsOfFile } from './problems-of.ts';

const BAD = 'test/plans/bad';
const EXAMPLES = ['order-status', 'routing', 'payments', 'supply'].map(system =>
  readFileSync(`examples/${system}/plan.yaml`, 'utf8'),
);
const MINIMAL = readFileSync('test/plans/ok/minimal.yaml');

const digestOf = (text: Uint8Array | string): string => {
  const loaded = loadPlan(text);
  if ('problems' in loaded) throw new Error(loaded.problems.map(problem => problem.message).join('\n'));
  return loaded.digest;
};

describe('a plan file that cannot be a plan', () => {
  it.each(readdirSync(BAD).filter(name => name.startsWith('schema-') && name.endsWith('.yaml')))(
    'says what is wrong with %s',
    name => {
      const problems = problemsOfFile(`${BAD}/${name}`);
      expect(problems.map(problem => `${sayProblem(name, problem)}\n`).join('')).toBe(
        readFileSync(`${BAD}/${name.replace('.yaml', '.out')}`, 'utf8'),
      );
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  const bytes = (...parts: (string | readonly number[])[]) =>
    Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))));
  it.each([
    [
      'a binary file',
      bytes([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]),
      '1:5 yaml expected text, found a control character; this looks like a binary file: check the path',
    ],
    [
      'a picture',
      bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      '1:1 yaml expected UTF-8 text, found bytes that are not; save the file as UTF-8 or check the path',
    ],
    [
      'invalid UTF-8',
      bytes('gonogo: 1\ntitle: ', [0xc3, 0x28]),
      '1:1 yaml expected UTF-8 text, found bytes that are not; save the file as UTF-8 or check the path',
    ],
    [
      'UTF-16',
      bytes([0xff, 0xfe], Buffer.from('gonogo: 1', 'utf16le').toJSON().data),
      '1:1 yaml expected UTF-8 text, found bytes that are not; save the file as UTF-8 or check the path',
    ],
    [
      '10 MB',
      Buffer.alloc(10_000_000, 'a'),
      '1:1 yaml expected a plan of at most 1000000 bytes, found 10000000; split the system or check the path',
    ],
    ['blank lines', bytes('\n\n  \n'), '1:1 yaml expected a plan, found an empty file; `examples/` has some to begin with'],
    [
      'a control character in the middle',
      bytes('gonogo: 1\nsystem: a\u0007b\n'),
      '2:10 yaml expected text, found a control character; this looks like a binary file: check the path',
    ],
  ])('says what is wrong with %s', (_what, file, expected) => {
    expect(problemsOf(file).map(problem => sayProblem('', problem).slice(1))).toEqual([expected]);
  });

  it('never repeats what a plan holds unless it is a plain word', () => {
    const told = problemsOf(
      MINIMAL.toString()
        .replace('title: A lamp', 'title: A lamp\n"zoe of the lamps": 1')
        .replace('gate: preflight', 'gate: "zoe of the lamps"'),
    );
    expect(told).toHaveLength(2);
    expect(told.map(problem => problem.message).join()).not.toContain('zoe');
  });
});

describe('a plan file', () => {
  it('may begin with a byte order mark, and its lines count as without', () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    expect(digestOf(Buffer.concat([mark, MINIMAL]))).toBe(digestOf(MINIMAL));
    expect(problemsOf(Buffer.concat([mark, Buffer.from('gonogo: 2')]))).toEqual(problemsOf('gonogo: 2'));
  });

  it('may have lines that end in CR LF', () => {
    expect(digestOf(MINIMAL.toString().replaceAll('\n', '\r\n'))).toBe(digestOf(MINIMAL));
  });

  it('has another digest once two steps are swapped', () => {
    const text = MINIMAL.toString();
    const swapped = text.replace(
      '      - set: { bright: "high" }\n      - set: { power: "on" }\n',
      '      - set: { power: "on" }\n      - set: { bright: "high" }\n',
    );
    expect(swapped).not.toBe(text);
    expect(digestOf(swapped)).not.toBe(digestOf(text));
  });

  it('has the same digest whatever its comments, its layout and the order of keys in a map', () => {
    const text = MINIMAL.toString();
    const other = text.replace('system: lamp\ntitle: A lamp\n', '# a lamp\ntitle:   "A lamp"\nsystem: lamp\n');
    expect(other).not.toBe(text);
    expect(digestOf(other)).toBe(digestOf(text));
  });
});

/** One slip of a hand: a part of the text taken out, put in twice, or replaced. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  whole: fc.boolean(),
  put: fc.oneof(
    fc.constantFrom(
      '',
      '\n',
      '\t',
      '  ',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '*a',
      '&a ',
      '!!x ',
      '%',
      '---\n',
      '...',
      '#',
      ',',
      '|',
      '>',
      '<<: *a',
      'null',
      '~',
      '1.10',
      'true',
      '\u0000',
      '\ud800',
      '\u2028',
      '__proto__: 1',
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
  ),
});

function slipped(text: string, slips: readonly { at: number; length: number; whole: boolean; put: string }[]): string {
  return slips.reduce((now, { at, length, whole, put }) => {
    if (!whole) {
      const from = Math.floor(at * now.length);
      return now.slice(0, from) + put + now.slice(from + length);
    }
    const lines = now.split('\n');
    const from = Math.floor(at * lines.length);
    lines.splice(from, length % 4, ...(put === '' ? [] : [put, lines[from] ?? '']));
    return lines.join('\n');
  }, text);
}

describe('a plan with slips in it', () => {
  it('gives a plan or problems at their places, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EXAMPLES, MINIMAL.toString()),
        fc.array(slip, { minLength: 1, maxLength: 4 }),
        (text, slips) => {
          const loaded = loadPlan(slipped(text, slips));
          const problems = 'problems' in loaded ? loaded.problems : lintPlan(loaded.plan, loaded.at, NOW);
          if ('problems' in loaded) expect(problems.length).toBeGreaterThan(0);
          else expect(loaded.digest).toMatch(/^[0-9a-f]{64}$/);
          for (const { line, col, message } of problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(col).toBeGreaterThanOrEqual(1);
            expect(message.length).toBeGreaterThan(10);
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  it('never throws for arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const loaded = loadPlan(bytes);
        expect('problems' in loaded && loaded.problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
