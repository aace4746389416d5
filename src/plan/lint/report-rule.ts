import { didYouMean } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { Lookup, Sampler } from '../schema/index.ts';
import { patternWrong } from './report-pattern.ts';
import type { Found, Rule } from './rule.ts';
import { sayText } from './value.ts';

/** Stands for the key of what was matched, in the lookup that confirms. */
const MATCHED = 'matched';
/** What a report has rows for, at most (schema/shadow-report.schema.json). */
const MOST = { lookups: 19, categories: 49, fields: 200 } as const;

/** The match rule of a report can be carried out: every name in it stands for something. */
export const reportRule: Rule = {
  name: 'report-rule',
  reason: 'A lookup without its value is never asked, and what is never asked is never found.',
  check(plan) {
    return (plan.reports ?? []).flatMap(({ sampler, command }, index) => {
      const at = ['reports', index];
      if (command?.file.split('/').includes('..'))
        return [
          { path: [...at, 'command', 'file'], message: 'expected a file below the working folder, found a step out of it' },
        ];
      return sampler === undefined ? [] : [...names(sampler, [...at, 'sampler']), ...patterns(sampler, [...at, 'sampler'])];
    });
  },
};

function names(sampler: Sampler, at: Path): Found[] {
  const found: Found[] = [];
  const { lookups, match, extract, categories = [], fields, sample } = sampler;
  const ids = lookups.map(({ id }) => id);
  const must = (what: string, known: readonly string[], id: string, path: Path, key?: 'key') => {
    if (known.includes(id)) return;
    found.push({ path, ...(key && { what: key }), message: `expected ${what}, found ${sayText(id)}${didYouMean(id, known)}` });
  };
  const once = (list: readonly { readonly id: string }[], reserved: string, key: string) => {
    for (const [index, { id }] of list.entries())
      if (id === reserved || list.findIndex(each => each.id === id) !== index)
        found.push({
          path: [...at, key, index, 'id'],
          message: `expected a name of its own, found ${sayText(id)}, which is taken`,
        });
  };
  once(extract, MATCHED, 'extract');
  once(lookups, 'item', 'lookups');
  once(categories, 'other', 'categories');
  for (const [index, id] of match.by.entries()) must('a lookup of this report', ids, id, [...at, 'match', 'by', index]);
  if (match.confirm !== undefined) must('a lookup of this report', ids, match.confirm, [...at, 'match', 'confirm']);
  for (const object of Object.keys(fields))
    must('`item` or a lookup of this report', ['item', ...ids], object, [...at, 'fields', object], 'key');
  const values = extract.map(({ id }) => id);
  for (const [index, lookup] of lookups.entries()) {
    const known = lookup.id === match.confirm && !match.by.includes(lookup.id) ? [...values, MATCHED] : values;
    for (const [path, name] of places(lookup)) must('an extracted value', known, name, [...at, 'lookups', index, ...path]);
    if (lookup.id !== match.confirm && !match.by.includes(lookup.id))
      found.push({
        path: [...at, 'lookups', index, 'id'],
        message: `expected the match rule to ask ${lookup.id}, found that it does not`,
      });
  }
  if (sample.cursor.by === 'next' && sample.cursor.path === undefined)
    found.push({
      path: [...at, 'sample', 'cursor'],
      message: 'expected a cursor by next to say where the next address stands, found no `path`',
    });
  return [...found, ...tooMany(sampler, at)];
}

/** Where a lookup needs a value, and which. */
function places({ get, variables, same }: Lookup): readonly (readonly [Path, string])[] {
  const within = (path: Path, text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(match => [path, match[1] ?? ''] as const);
  return [
    ...within(['get'], get ?? ''),
    ...Object.entries(variables ?? {}).flatMap(([name, text]) => within(['variables', name], String(text))),
    ...Object.entries(same ?? {}).map(([path, id]) => [['same', path], String(id)] as const),
  ];
}

function patterns({ extract, applies, categories = [] }: Sampler, at: Path): Found[] {
  const all = [
    ...extract.map(({ pattern }, index) => [['extract', index, 'pattern'], pattern] as const),
    [['applies', 'pattern'], applies?.pattern] as const,
    ...categories.map(({ pattern }, index) => [['categories', index, 'pattern'], pattern] as const),
  ];
  return all.flatMap(([path, pattern]) => {
    const wrong = pattern === undefined ? undefined : patternWrong(pattern);
    return wrong === undefined ? [] : [{ path: [...at, ...path], message: `expected a pattern of RE2, found ${wrong}` }];
  });
}

function tooMany({ lookups, categories = [], fields }: Sampler, at: Path): Found[] {
  const counts = {
    lookups: lookups.length,
    categories: categories.length,
    fields: Object.values(fields).reduce((sum, each) => sum + Object.keys(each).length, 0),
  };
  return (Object.keys(MOST) as (keyof typeof MOST)[])
    .filter(key => counts[key] > MOST[key])
    .map(key => ({
      path: [...at, key],
      message: `expected at most ${MOST[key]} ${key}, which a report has room for, found ${counts[key]}`,
    }));
}
