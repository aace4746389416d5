/** JSON Schema as a condition: what an answer must look like, exactly, whatever it holds. */
import { describe, expect, it } from 'vitest';
import { jsonBody } from '../../src/pack/body.ts';
import { compileSchemas } from '../../src/pack/compile-schema.ts';
import { judgeExpectation } from '../../src/pack/expectation.ts';
import { type JsonSchema, lintJsonSchema } from '../../src/pack/json-schema.ts';

function judge(schema: JsonSchema, text: string): string {
  expect(lintJsonSchema(schema, [])).toEqual([]);
  const seen = { status: 200, headers: {}, text, json: jsonBody(text), serverTime: undefined, schemas: compileSchemas([schema]) };
  return judgeExpectation({ path: 'it', schema }, seen);
}
const LINE: JsonSchema = {
  type: 'object',
  required: ['sku', 'qty'],
  additionalProperties: false,
  properties: {
    sku: { type: 'string', pattern: '^[A-Z]{2}[0-9]+$' },
    qty: { type: 'integer', minimum: 1 },
    at: { type: 'string', format: 'date-time' },
  },
};

describe('a JSON Schema', () => {
  it.each<[string, JsonSchema, string, string]>([
    ['an object', LINE, '{"sku":"AB1","qty":2,"at":"2026-11-23T09:00:00Z"}', '{"sku":"AB1","qty":0}'],
    ['no more than it names', LINE, '{"sku":"AB1","qty":2}', '{"sku":"AB1","qty":2,"token":"x"}'],
    ['a pattern', LINE, '{"sku":"AB1","qty":2}', '{"sku":"ab1","qty":2}'],
    ['a moment', LINE, '{"sku":"AB1","qty":2,"at":"2026-11-23T09:00Z"}', '{"sku":"AB1","qty":2,"at":"yesterday"}'],
    ['a name of its own, not what every object has', { type: 'object', required: ['constructor'] }, '{"constructor":1}', '{}'],
    ['a list', { type: 'array', minItems: 1, items: { type: 'string' } }, '["a"]', '[]'],
    ['each element', { type: 'array', minItems: 0, items: { type: 'string' } }, '[]', '["a",1]'],
    ['one of two', { oneOf: [{ const: 'a' }, { type: 'number', maximum: 3 }] }, '3', '4'],
    ['a definition', { $ref: '#/$defs/n', $defs: { n: { enum: [1, 2] } } }, '2', '3'],
    ['a date', { type: 'string', format: 'date' }, '"2026-02-28"', '"2026-02-30"'],
    ['an address', { type: 'string', format: 'uri' }, '"https://x.example/a"', '"/a"'],
    ['null or a text', { type: ['string', 'null'] }, 'null', 'false'],
    [
      'names by a pattern',
      { type: 'object', additionalProperties: false, patternProperties: { '^x-': { type: 'string' } } },
      '{"x-a":"b"}',
      '{"y":"b"}',
    ],
  ])('holds of %s, and not of another', (_what, schema, good, bad) => {
    expect(judge(schema, `{"it":${good}}`)).toBe('met');
    expect(judge(schema, `{"it":${bad}}`)).toBe('not met');
  });

  it('of what is not there does not hold', () => expect(judge(LINE, '{"that":{}}')).toBe('not met'));

  it('is not told of a number that 64 bits would change', () => {
    const schema = { type: 'object', required: ['n'], properties: { n: { const: 9007199254740992 } } };
    expect(judge(schema, '{"it":{"n":9007199254740992}}')).toBe('met');
    expect(judge(schema, '{"it":{"n":9007199254740993}}')).toBe('untold');
    expect(judge({ type: 'number', maximum: 2 }, '{"it":1.10}')).toBe('met');
  });

  it('that nobody has compiled says nothing', () => {
    const text = '{"it":{}}';
    const seen = { status: 200, headers: {}, text, json: jsonBody(text), serverTime: undefined };
    expect(judgeExpectation({ path: 'it', schema: { type: 'object' } }, seen)).toBe('untold');
  });

  it('of a hostile text ends in time that grows with the text only', () => {
    const schema = { type: 'string', pattern: '^(a+)+$' };
    const began = performance.now();
    expect(judge(schema, `{"it":"${'a'.repeat(20_000)}!"}`)).toBe('not met');
    // A pattern that backtracks would take longer than the age of the machine.
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
