import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/release-pr/body.ts';
import { LARGEST_BODY } from '../../src/release-pr/markdown.ts';
import { SECTIONS, sectionOf } from '../../src/release-pr/template.ts';
import { titleFault } from '../../src/release-pr/title.ts';

const file = (path: string): string => readFileSync(path, 'utf8');
const AS_WRITTEN = file('test/release-pr/bodies/as-written.md');
const MENDED = file('examples/order-status/release-pr.md');
const TEMPLATE = file('.github/pull_request_template.md');
const read = (body: string, template = TEMPLATE) => {
  const known = readBody(body, template);
  if (!known) throw new Error('expected a body that can be read');
  return known;
};
const states = (body: string, template?: string) =>
  Object.entries(read(body, template).sections).flatMap(([id, { times, filled }]) =>
    times === 1 && filled ? [] : [`${id} ${times === 0 ? 'missing' : times > 1 ? 'twice' : 'empty'}`],
  );
const ids = SECTIONS.map(({ id }) => id);
const edited = (change: (body: string) => string, body = MENDED): string => {
  const after = change(body);
  if (after === body) throw new Error('expected an edit to change something');
  return after;
};

describe('a body', () => {
  it('as the runbook writes it has all nine sections, and five lines that are still to come', () => {
    const known = read(AS_WRITTEN);
    expect(states(AS_WRITTEN)).toEqual([]);
    expect(known.pending).toEqual({ elsewhere: 2, evidence: 3 });
    expect([known.risks, known.rollbackPlan, known.records('Anthropic response id')]).toEqual([['R2'], true, false]);
  });

  it('mended says everything', () => {
    const known = read(MENDED);
    expect(states(MENDED)).toEqual([]);
    expect([known.pending, known.risks, known.rollbackPlan, known.records('Anthropic response id')]).toEqual([
      {},
      ['R2'],
      true,
      true,
    ]);
  });

  it('that is the template says nothing at all', () => {
    expect(states(TEMPLATE)).toEqual(ids.map(id => `${id} empty`));
    expect(read(TEMPLATE).rollbackPlan).toBe(false);
  });

  it.each(['', ' ', '\n', '<!-- ### 1) Summary\nall of it -->', '```\n### 1) Summary\ntext\n```'])(
    'without sections: %j',
    body => {
      expect(states(body)).toEqual(ids.map(id => `${id} missing`));
    },
  );

  it.each(ids)('misses %s where its heading is taken away', id => {
    const heading = MENDED.split('\n').find(line => line.startsWith('### ') && sectionOf(line) === id) ?? '';
    expect(states(edited(body => body.replace(heading, '')))).toContain(`${id} missing`);
    expect(states(edited(body => body.replace(heading, `> ${heading}\n`)))).toContain(`${id} missing`);
    expect(states(edited(body => body.replace(heading, `\`\`\`md\n${heading}\n\`\`\``)))).toContain(`${id} missing`);
    expect(states(edited(body => body.replace(heading, `~~~\n${heading}\n~~~`)))).toContain(`${id} missing`);
    expect(states(edited(body => body.replace(heading, `    ${heading}`)))).toContain(`${id} missing`);
    expect(states(edited(body => body.replace(heading, `<!-- ${heading} -->`)))).toContain(`${id} missing`);
    expect(states(edited(body => body.replace(heading, `<div>\n${heading}`)))).toContain(`${id} missing`);
    expect(states(edited(body => `${body}\n${heading}\nagain\n`))).toContain(`${id} twice`);
  });

  it.each(['#', '##', '###### ', '### 2.', '### (2)', '### **2)**'])('has its sections under %j too', mark => {
    expect(states(edited(body => body.replace('### 2) Why', `${mark} Why`)))).toEqual([]);
  });

  it('has its sections under underlined headings too', () => {
    expect(states(edited(body => body.replace('### 2) Why', 'Why\n------')))).toEqual([]);
  });

  it.each([
    ['(None)'],
    ['n/a'],
    ['…'],
    ['- …'],
    ['<!-- to come -->'],
    ['---'],
    ['_none_'],
    ['<br>'],
    ['&nbsp;'],
    ['[link]: https://example.invalid'],
  ])('whose section holds only %s has it empty', text => {
    const body = edited(each => each.replace(/(### 2\) Why\n)[\s\S]*?(?=### 3)/, `$1\n${text}\n\n`));
    expect(states(body)).toEqual(['why empty']);
  });

  it('a proof in a fence fills a section; what a tool printed there is not taken for the author’s words', () => {
    const body = edited(each => each.replace(/(### 7\) Results & evidence\n)[\s\S]*?(?=### 8)/, '$1\n```\n0 pending\n```\n\n'));
    expect([states(body), read(body).pending]).toEqual([[], {}]);
  });

  it.each([
    ['no name', (body: string) => body.replace('**Rollback plan:**', '')],
    ['nothing after the name', (body: string) => body.replace(/\*\*Rollback plan:\*\*\n- .*\n- .*\n/, '**Rollback plan:**\n')],
    ['nothing but n/a', (body: string) => body.replace(/\*\*Rollback plan:\*\*\n- .*\n- .*\n/, '**Rollback plan:** n/a\n')],
    [
      'another name after it',
      (body: string) =>
        body.replace(/\*\*Rollback plan:\*\*\n- .*\n- .*\n/, '**Rollback plan:**\n\n**Owner:** the release driver\n'),
    ],
    ['a comment', (body: string) => body.replace(/\*\*Rollback plan:\*\*\n- .*\n- .*\n/, '<!-- **Rollback plan:** revert -->\n')],
    [
      'another section',
      (body: string) =>
        body
          .replace(/\*\*Rollback plan:\*\*\n- .*\n- .*\n/, '\n')
          .replace('### 9', '### Appendix\n**Rollback plan:** revert\n\n### 9'),
    ],
  ])('has no rollback plan with %s', (_, change) => {
    expect(read(edited(change)).rollbackPlan).toBe(false);
  });

  it.each([
    '#### Rollback plan\nRevert and deploy.',
    '- **Rollback plan:** revert',
    'Roll-back: revert',
    '**Rollback plan:**\n```sh\ngonogo rollback\n```',
  ])('has a rollback plan as %j', text => {
    expect(read(edited(body => body.replace(/\*\*Rollback plan:\*\*\n- .*\n- .*\n/, `${text}\n`))).rollbackPlan).toBe(true);
  });

  it.each([
    'pending',
    'PENDING — soon',
    'TBD',
    'todo: write',
    'not run',
    'not yet run',
    'gate not run',
    '- [ ] reviewed',
    '* [ ] x',
    '`tbd`',
    '<b>pending</b>',
    'to be determined',
  ])('has something to come in %j', text => {
    expect(read(edited(body => body.replace('**CI:** success\n', `**CI:** success\n\n${text}\n\n`))).pending).toEqual({
      evidence: 1,
    });
  });

  it.each(['suspending nothing', '- [x] done', 'todos are none', '<!-- pending -->', 'it depends'])(
    'has nothing to come in %j',
    text => {
      expect(read(edited(body => body.replace('**CI:** success\n', `**CI:** success\n\n${text}\n\n`))).pending).toEqual({});
    },
  );

  it.each([
    'pending',
    'pending — gate not run',
    'none',
    '',
    'n/a',
    '12',
    'see above for it',
    'msg_pending',
    '<!-- msg_01Xh5vEaMk -->',
    'msg 01Xh5vEaMk7',
  ])('records no id with %j', text => {
    expect(read(edited(body => body.replace('`msg_01Xh5vEaMk7yPq2RwTb9Zc3D`', text))).records('Anthropic response id')).toBe(
      false,
    );
  });

  it.each([
    ['longer than GitHub takes', 'a'.repeat(LARGEST_BODY + 1)],
    ['a megabyte', '### Why\n'.repeat(130_000)],
    ['quotes without end', '>'.repeat(60_000)],
    ['quotes with spaces', '> '.repeat(30_000)],
  ])('%s cannot be read, and is refused at once', (_, body) => {
    const begun = performance.now();
    expect(readBody(body)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(200);
  });

  it.each([
    ['brackets', '['.repeat(LARGEST_BODY)],
    ['comments', '<!--'.repeat(LARGEST_BODY / 4)],
    ['lists', '- '.repeat(LARGEST_BODY / 2)],
    ['colons', `${'a:'.repeat(30_000)}\n`],
    ['rollbacks', `### Risk & rollback\n${'rollback '.repeat(7000)}`],
    ['risks', 'risk:R'.repeat(10_000)],
    ['spaces', `not${' '.repeat(60_000)}`],
    ['control characters', '\u0000\u001b]8;;\u202e'.repeat(5000)],
  ])('hostile %s end in time', (_, body) => {
    const begun = performance.now();
    expect(readBody(body)?.pending).toEqual({});
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('a title', () => {
  it.each([
    ['Order status: production cutover, canary first', undefined],
    ['', 'too short'],
    ['Release', 'too short'],
    ['WIP: production cutover', 'unfinished'],
    ['[draft] production cutover', 'unfinished'],
    ['Production cutover, TODO rollback', 'unfinished'],
    ['x'.repeat(121), 'too long'],
    ['1234567890 12345', 'says nothing'],
    ['Production\ncutover of order status', 'control characters'],
    ['Production cutover \u202egnp', 'control characters'],
  ])('%j: %s', (title, fault) => {
    expect(titleFault(title)).toBe(fault);
  });
});
