import { Ajv } from 'ajv';
import { RE2JS } from 're2js';
import { digitsOf, plainJson } from './body.ts';
import { compareDecimals } from './decimal.ts';
import type { JsonSchema } from './json-schema.ts';
import { isMoment, isUuid, type Told } from './operators.ts';

/** Asks a value of a body. */
export type Fits = (value: unknown) => Told;

/** Every pattern runs through RE2: ajv's own would be backtracked, and one answer could hold the gate up for ever. */
const re2 = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(pattern);
    return { test: (text: string): boolean => compiled.matcher(text).find() };
  },
  // Only where code is written out as a file; nothing is here.
  { code: 're2' },
);

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDate = (text: string): boolean =>
  DATE.test(text) && new Date(`${text}T00:00:00Z`).toString() !== 'Invalid Date' && new Date(text).toISOString().startsWith(text);

/** A number that one of 64 bits cannot hold would be compared as another. */
function isExact(value: unknown): boolean {
  const digits = digitsOf(value);
  if (digits !== undefined) return compareDecimals(String(Number(digits)), digits) === 0;
  return typeof value !== 'object' || value === null || Object.values(value).every(isExact);
}

/**
 * Compiles the JSON Schemas of a pack.
 * @param schemas that `lintJsonSchema` found nothing wrong with
 * @returns for each, by its JSON text, what asks a value; of a value with a number that 64 bits cannot hold, it cannot be told
 * @throws what ajv throws for a schema that it does not take
 */
export function compileSchemas(schemas: readonly JsonSchema[]): ReadonlyMap<string, Fits> {
  const ajv = new Ajv({
    strict: true,
    // `required: [constructor]` asks for a name of the answer, not for what every object has.
    ownProperties: true,
    allowUnionTypes: true,
    // The lint has asked for more; `required` may name what an alternative describes.
    strictRequired: false,
    strictTypes: false,
    validateFormats: true,
    messages: false,
    logger: false,
    addUsedSchema: false,
    code: { regExp: re2 },
    formats: {
      'date-time': isMoment,
      uuid: isUuid,
      date: isDate,
      uri: (text: string) => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text),
    },
  });
  return new Map(
    schemas.map(schema => {
      const validate = ajv.compile(schema);
      return [JSON.stringify(schema), value => (isExact(value) ? validate(plainJson(value)) === true : 'untold')];
    }),
  );
}
