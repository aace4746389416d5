import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../src/redact.ts';

const SECRET = 'Pl4nted+/se cret"é&x';

const form = (text: string) => new URLSearchParams({ v: text }).toString().slice(2);

describe('the redactor', () => {
  it.each([
    ['raw', SECRET],
    ['lower case', SECRET.toLowerCase()],
    ['upper case', SECRET.toUpperCase()],
    ['URI', encodeURIComponent(SECRET)],
    ['URI in lower case', encodeURIComponent(SECRET).toLowerCase()],
    ['form', form(SECRET)],
    ['JSON', JSON.stringify(SECRET)],
    ['JSON in JSON', JSON.stringify(JSON.stringify(SECRET))],
    ['JSON in ASCII', '"Pl4nted+/se cret\\"\\u00e9&x"'],
    ['JSON as Go and Rails write it, with \\u0026 for &', '"Pl4nted+/se cret\\"é\\u0026x"'],
    ['that JSON in JSON', JSON.stringify('"Pl4nted+/se cret\\"é\\u0026x"')],
    ['HTML', 'Pl4nted+/se cret&quot;é&amp;x'],
    ['HTML of numbers', 'Pl4nted&#43;&#47;se cret&#34;&#233;&#38;x'],
    ['HTML of hexadecimal numbers', 'Pl4nted&#x2B;&#x2F;se cret&#x22;&#xE9;&#x26;x'],
    ['base64 in JSON that escapes slashes', Buffer.from(`~?~${SECRET}`).toString('base64').replaceAll('/', '\\/')],
    ['hex', Buffer.from(SECRET).toString('hex')],
    ['base64', Buffer.from(SECRET).toString('base64')],
    ['base64 after one byte', Buffer.from(`a${SECRET}z`).toString('base64')],
    ['base64 after two bytes', Buffer.from(`ab${SECRET}zz`).toString('base64')],
    ['base64url', Buffer.from(`user:${SECRET}`).toString('base64url')],
  ])('finds a value as %s', (_name, text) => {
    const redactor = createRedactor();
    redactor.register(SECRET);
    const scrubbed = redactor.scrub(`before ${text} after`);
    expect(scrubbed).toMatch(/^before .*\*\*\*.* after$/);
    // What may stay of base64 are the characters that neighbours have a bit in.
    expect(scrubbed.length).toBeLessThanOrEqual('before *** after'.length + 10);
  });

  it('takes the parts of a value: lines, addresses, fields of JSON', () => {
    const masked: string[] = [];
    const redactor = createRedactor(value => masked.push(value));
    redactor.register('first line\r\nsecond line\n');
    redactor.register('a.person@example.com, other@example.com');
    redactor.register('{"deep":[{"key":"planted-field"}],"on":true,"env":"prod"}');
    for (const part of ['first line', 'second line', 'a.person@example.com', 'other@example.com', 'planted-field']) {
      expect(redactor.scrub(`x ${part} y`)).toBe('x *** y');
      expect(masked).toContain(part);
    }
    expect(redactor.scrub('true in prod')).toBe('true in prod');
  });

  it('does not take what is too short, and masks each value once', () => {
    const masked: string[] = [];
    const redactor = createRedactor(value => masked.push(value));
    for (const value of ['', 'abc', 'abc\n', 'long enough', 'long enough']) redactor.register(value);
    expect(masked).toEqual(['abc\n', 'long enough']);
    expect(redactor.scrub('abc')).toBe('abc');
  });

  it('blots out values that overlap, whole', () => {
    const redactor = createRedactor();
    for (const value of ['abcdefgh', 'cdef', 'ghijkl', 'xxcdefxx-long']) redactor.register(value);
    expect(redactor.scrub('1 abcdefghijkl 2 cdef 3 xxcdefxx-long 4')).toBe('1 *** 2 *** 3 *** 4');
  });

  it('leaves no registered value in any text, and nothing else out', () => {
    const value = fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom('a', 'b', 'B', '-', 'é') });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 4 }),
        fc.array(fc.oneof(value, fc.constant('#')), { maxLength: 12 }),
        (values, pieces) => {
          const redactor = createRedactor();
          for (const each of values) redactor.register(each);
          const text = [...pieces, ...values].join('');
          const scrubbed = redactor.scrub(text).toLowerCase();
          expect(values.filter(each => scrubbed.includes(each.toLowerCase()))).toEqual([]);
          const hashes = (all: string) => all.split('#').length;
          expect(hashes(scrubbed)).toBe(hashes(text));
          expect(redactor.scrub('#'.repeat(50))).toBe('#'.repeat(50));
        },
      ),
    );
  });

  it('does not depend on when a value was registered: between texts as well as before them all', () => {
    const value = fc.string({ minLength: 4, maxLength: 9, unit: fc.constantFrom('a', 'b', 'B', '-', 'é') });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 9 }), fc.array(value, { maxLength: 9 }), (values, pieces) => {
        const text = [...pieces, ...values, ...pieces].join('');
        const [atOnce, oneByOne] = [createRedactor(), createRedactor()];
        for (const each of values) atOnce.register(each);
        for (const each of values) {
          oneByOne.register(each);
          expect(oneByOne.scrub(text).toLowerCase()).not.toContain(each.toLowerCase());
        }
        expect(oneByOne.scrub(text)).toBe(atOnce.scrub(text));
        expect(oneByOne.found(text)).toEqual(atOnce.found(text));
      }),
    );
  });

  it('takes time linear in the text, whatever the values', () => {
    const redactor = createRedactor();
    for (let index = 0; index < 200; index += 1) redactor.register(`${'a'.repeat(60)}${index}b`);
    const spent = (length: number) => {
      const text = 'a'.repeat(length);
      const began = performance.now();
      expect(redactor.scrub(text)).toBe(text);
      return performance.now() - began;
    };
    spent(100_000);
    expect(spent(1_000_000)).toBeLessThan(3000);
  });

  it('scrubs half of a surrogate pair without throwing', () => {
    const redactor = createRedactor();
    redactor.register('half \ud800 pair');
    expect(redactor.scrub('x half \ud800 pair y')).toBe('x *** y');
  });
});
