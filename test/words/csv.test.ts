import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv.ts';

const problems = (text: string, wanted: readonly string[] = ['id']): readonly string[] => {
  const read = readCsv(text, wanted);
  return 'problems' in read ? read.problems.map(({ line, message }) => `${line}: ${message}`) : [];
};

describe('a table', () => {
  it('keeps every cell as a text, with the line of its row', () => {
    const read = readCsv('\uFEFFid,zip\r\na,00123\r\n"b, c","two\r\nlines"\r\n', ['id']);
    expect('rows' in read && read.rows.map(({ line, cells }) => [line, Object.fromEntries(cells)])).toEqual([
      [2, { id: 'a', zip: '00123' }],
      [3, { id: 'b, c', zip: 'two\r\nlines' }],
    ]);
  });

  it.each([
    ['nothing', '', '1: expected a header line'],
    ['a header alone', 'id,tier\n', '1: expected at least one row'],
    ['another delimiter', 'id;tier\na;1\n', '1: expected columns between commas'],
    ['a header twice', 'id,id\na,b\n', '1: expected each column once, found id twice'],
    ['a header of the prototype', 'id,__proto__\na,b\n', '1: expected the name of column 2'],
    ['capitals in a header', 'ID\na\n', '1: expected the name of column 1'],
    ['a missing column', 'tier\n1\n', '1: expected a column id, found none'],
    ['a short row', 'id,tier\na\n', '2: expected 2 cells as the header has, found 1'],
    ['a long row', 'id,tier\na,b\na,b,c\n', '3: expected 2 cells as the header has, found 3'],
    ['an open quote', 'id,tier\na,"b\n', 'expected a closing quote'],
    ['a quote inside', 'id,tier\na,b"c\n', 'expected quotes around a whole cell only'],
    ['more than four megabytes', `id\n${'a\n'.repeat(2_000_001)}`, '1: expected a table of at most 4 MB'],
  ])('with %s is refused at its line', (_what, text, said) => {
    expect(problems(text).join('\n')).toContain(said);
  });

  it('names no cell in what it says', () => {
    expect(problems('id,tier\nann@example.com\n"ann@example.com,x\n').join('\n')).not.toContain('ann');
  });

  it('comes back as it was written, whatever its cells hold', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), rows => {
        const read = readCsv(['id,note', ...rows.map(row => row.map(quoted).join(','))].join('\n'), ['id']);
        expect('rows' in read && read.rows.map(({ cells }) => [cells.get('id'), cells.get('note')])).toEqual(rows);
      }),
    );
  });
});
