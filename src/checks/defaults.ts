import type { FromSchema } from 'json-schema-to-ts';
import { parseDocument } from 'yaml';
import { membersOf } from '../members.ts';
import { CHECK_BASE } from './common.ts';
import type { CheckKind } from './kind.ts';
import { PATH } from './not-built/words.ts';

const schema = {
  type: 'object',
  description:
    'all parameters below a prefix are as a file of the repository says: none differs, none is missing, none is beside it',
  additionalProperties: false,
  required: ['kind', 'id', 'file', 'prefix'],
  properties: {
    ...CHECK_BASE,
    kind: { const: 'defaults' },
    file: { ...PATH, description: 'YAML: names and values, one level' },
    prefix: { type: 'string', pattern: '^/[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$', description: 'where the parameters are' },
  },
} as const;

/** A check of what is configured. */
export type DefaultsCheck = FromSchema<typeof schema>;

const LARGEST = 65_536;
type Value = string | readonly string[];

/** Defaults: what was reviewed in the repository is what stands in Parameter Store. Only counts are shown. */
export const defaults: CheckKind<DefaultsCheck, 'parameters' | 'commands'> = {
  kind: 'defaults',
  schema,
  needs: ['parameters', 'commands'],
  async observe(check, on, { signal }) {
    const file = await on.commands.file(check.file, LARGEST);
    const wanted = file === undefined ? undefined : valuesIn(file.text);
    if (!wanted || wanted.size === 0)
      return {
        met: 'error',
        reason: 'DEFAULTS_INVALID',
        expected: { word: 'a file of values' },
        actual: { word: file === undefined ? 'no file' : 'none' },
      };
    const found = new Map(
      (await on.parameters.list(check.prefix, signal)).map(({ name, value }) => [name.slice(check.prefix.length + 1), value]),
    );
    const names = [...wanted.keys()];
    const missing = names.filter(name => !found.has(name)).length;
    const different = names.filter(name => found.has(name) && !equal(wanted.get(name), found.get(name))).length;
    const undeclared = [...found.keys()].filter(name => !wanted.has(name)).length;
    const facts = { missing: { count: missing }, different: { count: different }, undeclared: { count: undeclared } };
    const seen = { expected: { count: wanted.size }, actual: { count: names.length - missing - different }, facts };
    return missing + different + undeclared === 0 ? { met: true, ...seen } : { met: false, reason: 'WRONG_VALUE', ...seen };
  },
};

/** Names and values of one level; undefined for anything else. */
function valuesIn(text: string): ReadonlyMap<string, Value> | undefined {
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2', schema: 'core' });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  let read: unknown;
  try {
    read = document.toJS({ maxAliasCount: 0 });
  } catch {
    // An alias: what stands there cannot be reviewed where it stands.
    return undefined;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
  const values = new Map<string, Value>();
  for (const [name, value] of Object.entries(read)) {
    if (Array.isArray(value) && value.every(each => typeof each === 'string')) values.set(name, value);
    else if (['string', 'number', 'boolean'].includes(typeof value)) values.set(name, String(value));
    else return undefined;
  }
  return values;
}

function equal(wanted: Value | undefined, found: string | undefined): boolean {
  if (wanted === undefined || found === undefined) return false;
  if (typeof wanted === 'string') return wanted === found;
  const members = membersOf(found);
  return members !== undefined && members.length === wanted.length && wanted.every(each => members.includes(each));
}
