import type { ErrorObject } from 'ajv';
import { DURATION, HTTPS_URL, ID } from '../checks/common.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { At, Path, Problem } from './problem.ts';
import { type Schema, schemaOf } from './schema-place.ts';

type Look = {
  readonly data: unknown;
  readonly at: At;
  readonly sourceOf: (path: Path) => string | undefined;
};

/** An error with what its message is made of. */
interface Case {
  readonly error: ErrorObject;
  readonly path: Path;
  readonly schema: Schema | undefined;
  readonly params: Readonly<Record<string, unknown>>;
  readonly look: Look;
}

/**
 * Turns the validator's errors into problems at their places: one mistake, one problem.
 * @param errors what ajv reported
 * @param look the data and where it stands
 * @param find the schema behind an error; that of the plan unless said otherwise
 * @returns problems in the order of the file
 */
export function schemaProblems(errors: readonly ErrorObject[], look: Look, find: typeof schemaOf = schemaOf): Problem[] {
  const cases = errors.map(error => ({
    error,
    path: pathOf(error.instancePath),
    schema: find(error.schemaPath, pathOf(error.instancePath), look.data),
    params: error.params as Record<string, unknown>,
    look,
  }));
  const told = new Map<string, Problem>();
  for (const one of cases.filter(each => !echoes(each, cases))) {
    const problem = describe(one);
    const key = `${problem.line}:${problem.col}:${problem.message}`;
    if (!told.has(key)) told.set(key, problem);
  }
  return [...told.values()].sort((a, b) => a.line - b.line || a.col - b.col);
}

const isChoice = (error: ErrorObject): boolean => error.keyword === 'oneOf' || error.keyword === 'anyOf';

/** Whether another error says the same mistake better. */
function echoes({ error, params, look, path }: Case, all: readonly Case[]): boolean {
  if (error.keyword === 'if') return true;
  if (error.keyword === 'pattern' && error.schemaPath.includes('/propertyNames/')) return true;
  if (error.keyword === 'discriminator' && valueAt(look.data, [...path, String(params.tag)]) === undefined) return true;
  const here = all.filter(each => each.error.instancePath === error.instancePath);
  // One alternative's complaint is not the mistake: the choice says it, unless an alternative got further into the data.
  if (here.some(each => isChoice(each.error) && each.error !== error && error.schemaPath.startsWith(`${each.error.schemaPath}/`)))
    return true;
  if (isChoice(error) && all.some(each => each.error.instancePath.startsWith(`${error.instancePath}/`))) return true;
  if (error.keyword !== 'required') return false;
  // A misspelt key is one mistake, not an unknown key and a missing one.
  const unknown = here
    .filter(each => each.error.keyword === 'additionalProperties')
    .map(each => String(each.params.additionalProperty));
  const missing = String(params.missingProperty);
  return unknown.some(key => key === '<<' || nearest(key, [missing]) === missing);
}

function describe({ error, path, schema, params, look }: Case): Problem {
  const found = sayFound(path, look);
  const wanted = typeof schema?.description === 'string' ? schema.description : undefined;
  const make = (message: string, where: Path = path, what: 'value' | 'key' = 'value'): Problem => ({
    rule: 'schema',
    path: where,
    ...look.at(where, what),
    message,
  });
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return make(`unknown key ${sayKey(key)}${hint(key, valueAt(look.data, [...path, key]), schema)}`, [...path, key], 'key');
    }
    case 'required': {
      const key = String(params.missingProperty);
      const of = ((schema?.properties as Schema | undefined)?.[key] as Schema | undefined)?.description;
      return make(`expected the key "${key}"${typeof of === 'string' ? ` (${of})` : ''}, found none; add it`);
    }
    case 'dependencies':
      return make(`expected the key "${String(params.missingProperty)}" beside "${String(params.property)}", found none; add it`);
    case 'discriminator': {
      const tag = String(params.tag);
      const kinds = kindsOf(schema, tag);
      const value = valueAt(look.data, [...path, tag]);
      if (typeof value !== 'string')
        return make(`expected one of ${kinds.join(', ')}, found ${sayFound([...path, tag], look)}`, [...path, tag]);
      return make(`unknown ${tag} ${sayKey(value)}${didYouMean(value, kinds) || `; allowed: ${kinds.join(', ')}`}`, [
        ...path,
        tag,
      ]);
    }
    case 'enum': {
      const allowed = ((params.allowedValues as unknown[] | undefined) ?? []).map(String);
      const near = nearest(String(valueAt(look.data, path)), allowed);
      return make(
        `expected ${allowed.length === 1 ? '' : 'one of '}${allowed.join(', ')}, found ${found}${near === undefined ? '' : `; did you mean "${near}"?`}`,
      );
    }
    case 'const':
      return make(`expected ${JSON.stringify(params.allowedValue)}, found ${found}`);
    case 'type': {
      const type = TYPES[String(params.type)] ?? String(params.type);
      return make(
        `expected ${type}${wanted === undefined ? '' : `: ${wanted}`}, found ${found}${params.type === 'string' ? sayQuote(path, look) : ''}`,
      );
    }
    case 'pattern':
      return make(
        `expected ${FORMS[String(params.pattern)] ?? wanted ?? `text of the form ${String(params.pattern)}`}, found ${found}`,
      );
    case 'minItems':
      return make(
        `expected at least ${String(params.limit)} ${params.limit === 1 ? 'entry' : 'entries'}, found fewer; an empty list decides nothing`,
      );
    case 'minProperties':
    case 'maxProperties': {
      const count = Object.keys((valueAt(look.data, path) as object | null) ?? {}).length;
      const limit = `${error.keyword === 'minProperties' ? 'at least' : 'at most'} ${String(params.limit)} ${params.limit === 1 ? 'key' : 'keys'}`;
      return make(
        `expected ${wanted ?? limit}, found ${count}${count > 1 && params.limit === 1 ? '; write one entry of the list for each' : ''}`,
      );
    }
    case 'minLength':
      return make(`expected ${wanted ?? 'text'}, found empty text`);
    case 'maxLength':
      return make(`expected at most ${String(params.limit)} characters, found more`);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return make(`expected a number ${String(params.comparison)} ${String(params.limit)}, found ${found}`);
    case 'uniqueItems':
      return make(
        `expected each entry once, found the entries ${Number(params.j) + 1} and ${Number(params.i) + 1} alike; remove one`,
      );
    case 'propertyNames': {
      const name = String(params.propertyName);
      const form = FORMS[String((schema?.propertyNames as Schema | undefined)?.pattern)] ?? 'plain words';
      return make(`expected a key of ${form}, found ${sayKey(name)}`, [...path, name], 'key');
    }
    case 'oneOf':
    case 'anyOf': {
      if (wanted !== undefined && !Object.hasOwn(schema ?? {}, 'properties'))
        return make(`expected ${wanted}, found ${found}${sayQuote(path, look)}`);
      const both = clash(schema, params.passingSchemas);
      if (both.length > 0) return make(`expected either ${both.join(' or ')}, found both; keep one`);
      return make(`expected ${waysOf(schema, error.keyword, valueAt(look.data, path))}, found none of them; add what is meant`);
    }
    case 'not':
      return make('expected keys that go together, found two that exclude each other; remove one');
    default:
      return make(`expected ${wanted ?? `what the schema says (${error.keyword})`}, found ${found}`);
  }
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map of keys and values',
  array: 'a list',
  string: 'text',
  boolean: 'true or false (no quotes)',
  integer: 'a whole number',
  number: 'a number',
};

/** What is said of a pattern wherever it stands: a description there says what the value is for, and not its form. */
const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  [ID, DURATION, HTTPS_URL].map(form => [form.pattern, form.description]),
);

function hint(key: string, value: unknown, schema: Schema | undefined): string {
  if (key === '<<') return ', which YAML 1.2 does not merge; write the keys out';
  if (value === null && key.includes(' ')) return ' and has no value; text with a comma in it needs quotes inside { }';
  return didYouMean(key, Object.keys((schema?.properties as Schema | undefined) ?? {}));
}

/** The keys of each alternative that are not there yet, such as `equals, one_of, or any_of with present`. */
function waysOf(schema: Schema | undefined, keyword: 'oneOf' | 'anyOf', value: unknown): string {
  const alternatives = (schema?.[keyword] as readonly { readonly required?: readonly string[] }[] | undefined) ?? [];
  const has = (key: string): boolean => value !== null && typeof value === 'object' && Object.hasOwn(value, key);
  const keys = alternatives.flatMap(({ required }) => (required ? [required.filter(key => !has(key))] : []));
  const ways = [...new Set(keys.filter(list => list.length > 0).map(list => list.join(' with ')))];
  if (ways.length === 0) return 'one of its forms';
  return ways.length === 1 ? `the key ${ways[0]}` : `one of the keys ${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}`;
}

/** The keys by which two alternatives differ that are both fulfilled. */
function clash(schema: Schema | undefined, passing: unknown): readonly string[] {
  if (!Array.isArray(passing)) return [];
  const alternatives = (schema?.oneOf as readonly { readonly required?: readonly string[] }[] | undefined) ?? [];
  const [first, second] = passing.map(index => alternatives[Number(index)]?.required ?? []);
  if (!first || !second) return [];
  return [...first.filter(key => !second.includes(key)), ...second.filter(key => !first.includes(key))];
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(part => (/^[0-9]+$/.test(part) ? Number(part) : part));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}

function kindsOf(schema: Schema | undefined, tag: string): string[] {
  const alternatives = (schema?.oneOf as { properties?: Record<string, { const?: string }> }[] | undefined) ?? [];
  return alternatives.flatMap(one => one.properties?.[tag]?.const ?? []).sort();
}

/** Only short words are repeated in messages: anything else in a plan may be personal by mistake. */
const isWord = (text: string): boolean => /^[A-Za-z0-9_.:/-]{1,40}$/.test(text);
const sayKey = (key: string): string => (key === '<<' || isWord(key) ? `"${key}"` : 'that is not a plain word');

function sayFound(path: Path, look: Look): string {
  const value = valueAt(look.data, path);
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return isWord(value) ? `"${value}"` : value === '' ? 'empty text' : 'other text';
  if (typeof value === 'number') return `the number ${look.sourceOf(path) ?? value}`;
  if (typeof value === 'boolean') return `the truth value ${value}`;
  return Array.isArray(value) ? 'a list' : 'a map';
}

function sayQuote(path: Path, look: Look): string {
  const value = valueAt(look.data, path);
  if (typeof value !== 'number' && typeof value !== 'boolean') return '';
  return `; write it in quotes: "${look.sourceOf(path) ?? value}"`;
}
