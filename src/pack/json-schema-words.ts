/** The types that a JSON Schema may name. */
const TYPES = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'] as const;
/** Forms of texts that are known; any other word would be an annotation, which holds of anything. */
const FORMATS = ['date-time', 'date', 'uuid', 'uri'] as const;

const BELOW = { $ref: '#/$defs/json_schema' } as const;
const NAMED = { type: 'object', minProperties: 1, maxProperties: 200, additionalProperties: BELOW } as const;
const SEVERAL = { type: 'array', minItems: 1, maxItems: 20, items: BELOW } as const;
const SIZE = { type: 'integer', minimum: 0 } as const;
const NUMBER = { type: 'number' } as const;
const LINE = { type: 'string', minLength: 1, maxLength: 1000 } as const;

/**
 * What a JSON Schema in a pack may say: those words of draft-07 that narrow an answer. There is no remote `$ref`, no `not`, no `if`, and
 * no word that is not known: a misspelt one would hold of anything.
 */
export const JSON_SCHEMA_DEF = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    title: LINE,
    description: LINE,
    type: {
      anyOf: [{ enum: TYPES }, { type: 'array', minItems: 2, uniqueItems: true, items: { enum: TYPES } }],
      description: `a type of JSON Schema (${TYPES.join(', ')}), or a list of them`,
    },
    enum: { type: 'array', minItems: 1 },
    const: {},
    properties: NAMED,
    required: { type: 'array', minItems: 1, uniqueItems: true, items: LINE },
    additionalProperties: { if: { type: 'object' }, then: BELOW, else: { const: false } },
    patternProperties: NAMED,
    minProperties: SIZE,
    maxProperties: SIZE,
    items: BELOW,
    contains: BELOW,
    minItems: SIZE,
    maxItems: SIZE,
    uniqueItems: { const: true },
    minimum: NUMBER,
    maximum: NUMBER,
    exclusiveMinimum: NUMBER,
    exclusiveMaximum: NUMBER,
    multipleOf: { type: 'integer', minimum: 1, description: 'parts of numbers of 64 bits are not exact' },
    minLength: SIZE,
    maxLength: SIZE,
    pattern: LINE,
    format: { enum: FORMATS },
    allOf: SEVERAL,
    anyOf: SEVERAL,
    oneOf: SEVERAL,
    $ref: {
      type: 'string',
      pattern: '^#/[$]defs/[A-Za-z][A-Za-z0-9_-]{0,63}$',
      description: 'a definition of this schema such as #/$defs/line; nothing is fetched',
    },
    $defs: NAMED,
  },
} as const;
