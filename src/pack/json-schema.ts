import { RE2JS } from 're2js';
import type { Found } from '../plan/lint/rule.ts';
import { didYouMean } from '../plan/nearest.ts';
import type { Path } from '../plan/problem.ts';

/** A JSON Schema of a pack, which follows `JSON_SCHEMA_DEF`. */
export interface JsonSchema {
  readonly [word: string]: unknown;
}

/** Schemas that are asked in all, references followed: without a limit twenty lines could ask a million. */
const MOST_PARTS = 1_000;
/** Lists of lists are compared pair by pair. */
const MOST_UNIQUE = 1_000;

/** Words that say something only of one type. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'maxProperties'],
  array: ['items', 'contains', 'minItems', 'maxItems', 'uniqueItems'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
};
const NARROWING = ['type', 'enum', 'const', 'allOf', 'anyOf', 'oneOf', '$ref'] as const;

/** A schema and where it stands. */
interface Part {
  readonly schema: JsonSchema;
  readonly path: Path;
}

/** The schemas right below one, definitions left out: they say nothing until they are meant. */
function below({ schema, path }: Part): readonly Part[] {
  const at = (word: string, each: unknown, ...more: Path): readonly Part[] =>
    typeof each === 'object' && each !== null ? [{ schema: each as JsonSchema, path: [...path, word, ...more] }] : [];
  return [
    ...['items', 'contains', 'additionalProperties'].flatMap(word => at(word, schema[word])),
    ...['properties', 'patternProperties'].flatMap(word =>
      Object.entries(schema[word] ?? {}).flatMap(([name, each]) => at(word, each, name)),
    ),
    ...['allOf', 'anyOf', 'oneOf'].flatMap(word =>
      ((schema[word] ?? []) as readonly unknown[]).flatMap((each, index) => at(word, each, index)),
    ),
  ];
}

/** Definitions are at the top only, so that a reference has one meaning. */
const definitionsOf = ({ schema, path }: Part): ReadonlyMap<string, Part> =>
  new Map(
    Object.entries((schema['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>).map(([name, each]) => [
      name,
      { schema: each, path: [...path, '$defs', name] },
    ]),
  );

const refOf = (schema: JsonSchema): string | undefined => (schema['$ref'] as string | undefined)?.replace('#/$defs/', '');

/** How many schemas are asked from here on; undefined for one that asks itself. */
function sizeOf(
  part: Part,
  defs: ReadonlyMap<string, Part>,
  known: Map<JsonSchema, number>,
  above: readonly JsonSchema[],
): number {
  const { schema } = part;
  const before = known.get(schema);
  if (before !== undefined) return before;
  if (above.includes(schema)) return Number.POSITIVE_INFINITY;
  const ref = refOf(schema);
  const meant = ref === undefined ? undefined : defs.get(ref);
  const sum = [...below(part), ...(meant === undefined ? [] : [meant])].reduce(
    (all, each) => all + sizeOf(each, defs, known, [...above, schema]),
    1,
  );
  known.set(schema, sum);
  return sum;
}

function isRe2(pattern: string): boolean {
  try {
    RE2JS.compile(pattern);
    return true;
  } catch {
    return false;
  }
}

/** Patterns run through RE2, whose time grows with the text only. */
function patterns({ schema, path }: Part): readonly Found[] {
  const all: readonly (readonly [string, Path])[] = [
    ...(typeof schema['pattern'] === 'string' ? [[schema['pattern'], [...path, 'pattern']] as const] : []),
    ...Object.keys(schema['patternProperties'] ?? {}).map(name => [name, [...path, 'patternProperties', name]] as const),
  ];
  return all
    .filter(([pattern]) => !isRe2(pattern))
    .map(([, at]) => ({
      path: at,
      message: 'expected a pattern of RE2 (no look-around, no back-reference), found another; write it plainly',
    }));
}

const typesOf = (schema: JsonSchema): readonly string[] => [schema['type'] ?? []].flat().map(String);

/** A word of a type that is not said narrows nothing: `minimum: 1` holds of every text. */
function untyped({ schema, path }: Part): readonly Found[] {
  const types = typesOf(schema);
  for (const [type, words] of Object.entries(OF_TYPE)) {
    const word = words.find(each => schema[each] !== undefined);
    const said = types.includes(type) || (type === 'number' && types.includes('integer'));
    if (word !== undefined && !said)
      return [
        {
          path: [...path, word],
          what: 'key',
          message: `expected type: ${type} beside ${word}, found none: ${word} holds of anything that is no ${type}; add it`,
        },
      ];
  }
  return [];
}

/** What would hold of an answer that lacks what was meant. */
function hollow(part: Part, isTop: boolean): readonly Found[] {
  const { schema, path } = part;
  const found: Found[] = [];
  if (!NARROWING.some(word => schema[word] !== undefined))
    found.push({ path, message: 'expected type, enum, const or $ref, found none: it would hold of anything; add one' });
  const properties = Object.keys(schema['properties'] ?? {});
  const required = (schema['required'] ?? []) as readonly string[];
  if (isTop && properties.length > 0 && required.length === 0)
    found.push({
      path: [...path, 'properties'],
      what: 'key',
      message:
        'expected required beside properties, found none: an answer without any of them would do; list those that must be there',
    });
  for (const [index, name] of required.entries())
    if (properties.length > 0 && !properties.includes(name))
      found.push({
        path: [...path, 'required', index],
        message: `expected one of the properties, found another${didYouMean(name, properties)}; correct it`,
      });
  if (schema['items'] !== undefined && schema['minItems'] === undefined)
    found.push({
      path: [...path, 'items'],
      what: 'key',
      message: 'expected minItems beside items, found none: an empty list would do; write minItems, 0 if it may be empty',
    });
  if (schema['uniqueItems'] === true && !(Number(schema['maxItems']) <= MOST_UNIQUE))
    found.push({
      path: [...path, 'uniqueItems'],
      what: 'key',
      message: `expected maxItems of at most ${MOST_UNIQUE} beside uniqueItems, found none: every pair is compared; add it`,
    });
  return found;
}

/**
 * What is wrong with a JSON Schema whose words are known.
 * @param schema of a pack
 * @param path where it stands
 * @returns problems at their places: what holds of anything, patterns that may never end, references to nothing or to themselves
 */
export function lintJsonSchema(schema: JsonSchema, path: Path): readonly Found[] {
  const top: Part = { schema, path };
  const defs = definitionsOf(top);
  const found: Found[] = [];
  const walk = (part: Part): void => {
    const ref = refOf(part.schema);
    if (part !== top && part.schema['$defs'] !== undefined)
      found.push({
        path: [...part.path, '$defs'],
        what: 'key',
        message: 'expected $defs at the top of the schema only, found it further down; move it up',
      });
    if (ref !== undefined && !defs.has(ref))
      found.push({
        path: [...part.path, '$ref'],
        message: `expected a definition below $defs, found no ${ref}${didYouMean(ref, [...defs.keys()])}; add it`,
      });
    found.push(...hollow(part, part === top), ...untyped(part), ...patterns(part));
    for (const each of below(part)) walk(each);
  };
  if (JSON.stringify(schema).includes('${'))
    found.push({
      path,
      message: 'expected a schema without places to be filled in, found one; compare that value in an expectation of its own',
    });
  for (const part of [top, ...defs.values()]) walk(part);
  if (found.length > 0) return found;
  const size = sizeOf(top, defs, new Map(), []);
  if (size <= MOST_PARTS) return [];
  return [
    {
      path,
      message: Number.isFinite(size)
        ? `expected at most ${MOST_PARTS} parts with every $ref followed, found more; make it smaller`
        : 'expected a schema that comes to an end, found a $ref that leads to itself; write the levels out',
    },
  ];
}
