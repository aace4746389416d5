import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/pack/load.ts';
import { chosenRows } from '../../src/pack/table.ts';

const BAD = 'test/packs/bad';
const names = readdirSync(BAD).filter(name => name.endsWith('.yaml'));
const said = async (bytes: Uint8Array): Promise<string> => {
  const read = await loadPack(bytes);
  return 'problems' in read
    ? read.problems.map(({ line, col, rule, message }) => `${line}:${col} ${rule} ${message}\n`).join('')
    : '';
};

describe('a pack', () => {
  it.each(readdirSync('test/packs/ok').filter(name => name.endsWith('.yaml')))('%s is one', async name => {
    expect(await said(readFileSync(`test/packs/ok/${name}`))).toBe('');
  });

  it.each(names)('%s is none, and says where and why', async name => {
    const text = await said(readFileSync(`${BAD}/${name}`));
    expect(text).toBe(readFileSync(`${BAD}/${name.replace('.yaml', '.out')}`, 'utf8'));
    expect(text).toMatch(/^\d+:\d+ (yaml|schema|pack) (expected|unknown key)/);
  });

  it('is tried with sixty wrong ones and more', () => expect(names.length).toBeGreaterThanOrEqual(60));

  it('never throws, whatever the file holds', async () => {
    const text = readFileSync('test/packs/ok/lamp.yaml', 'utf8');
    for (let at = 0; at < text.length; at += 7)
      for (const change of [
        text.slice(0, at),
        `${text.slice(0, at)}[${text.slice(at)}`,
        `${text.slice(0, at)}\u0000${text.slice(at + 3)}`,
      ])
        await expect(said(new TextEncoder().encode(change))).resolves.toBeTypeOf('string');
    expect(await said(new Uint8Array([0xff, 0xfe, 0x00]))).toContain('expected UTF-8');
  });
});

describe('a table', () => {
  const table = {
    file: 'rows.csv',
    where: { tier: '1' },
    min_rows: 2,
    case: { id: 'row', get: '/x/${row.team}', expect: [{ status: 200 }] },
  };
  const CSV = 'id,tier,team\nST-001,1,sales\nST-002,1,returns\nST-040,2,status\n';
  const rows = (text: string, where = {}) => {
    const chosen = chosenRows(table, text, where);
    return 'rows' in chosen ? chosen.rows.map(({ id }) => id) : chosen.problems.map(({ line, message }) => `${line}: ${message}`);
  };

  it('gives the rows that are chosen', () => expect(rows(CSV)).toEqual(['ST-001', 'ST-002']));
  it.each<[string, string, object, string]>([
    ['too few rows', CSV, { team: 'sales' }, '1: expected at least 2 rows to be chosen, found 1'],
    ['a column that is chosen by and is not there', CSV, { colour: 'red' }, '1: expected a column colour'],
    ['a column that the case fills in and is not there', 'id,tier\na,1\nb,1\n', {}, '1: expected a column team'],
    ['a row twice', 'id,tier,team\na,1,x\na,1,y\n', {}, '3: expected each row to have an id of its own, found a twice'],
    ['a row without an id', 'id,tier,team\n,1,x\nb,1,y\n', {}, '2: expected an id'],
    ['a header alone', 'id,tier,team\n', {}, '1: expected at least one row'],
  ])('with %s is an error, never a pass', (_what, text, where, expected) => {
    expect(rows(text, where)[0]).toContain(expected);
  });
});
