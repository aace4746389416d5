/** The short code: what it is made of, and how it is found in what a person types. */
import { describe, expect, it } from 'vitest';
import { approvalCode, codeIn } from '../../src/signoff/approval-code.ts';

const BOUND = { run: '7001', environment: 'prod', commit: 'c'.repeat(40), plan: 'a'.repeat(64), evidence: 'b'.repeat(64) };
const CODE = approvalCode(BOUND);

describe('an approval code', () => {
  it('is short, can be read aloud, and is the same each time', () => {
    expect(CODE).toMatch(/^GO-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(approvalCode({ ...BOUND })).toBe(CODE);
  });

  it.each(['run', 'environment', 'commit', 'plan', 'evidence'] as const)('is another with another %s', name => {
    expect(approvalCode({ ...BOUND, [name]: 'd'.repeat(40) })).not.toBe(CODE);
  });

  it.each<[string, string, string]>([
    ['alone', CODE, 'matched'],
    ['in a sentence, in small letters', `Looked at it: ${CODE.toLowerCase()}, go.`, 'matched'],
    ['without hyphens', CODE.replaceAll('-', ''), 'matched'],
    ['beside another', `not GO-0000-0000 but ${CODE}`, 'matched'],
    ['another', 'GO-0000-0000', 'other'],
    ['cut off', CODE.slice(0, -1), 'none'],
    ['with a digit too many', `${CODE}7`, 'none'],
    ['no code', 'let us GO', 'none'],
    ['nothing', '', 'none'],
  ])('%s', (_, comment, found) => {
    expect(codeIn(comment, CODE)).toBe(found);
  });

  it('takes letters for the digits that they look like', () => {
    const code = 'GO-10A0-1BCD';
    expect(codeIn('go-iOaO-LBCD', code)).toBe('matched');
    expect(codeIn('go-iOaO-8BCD', code)).toBe('other');
  });
});
