import { RE2JS } from 're2js';
import { memorizedOf } from '../memorized.ts';
import { filled, filledJson, type Scope } from './template.ts';
import type { Expectation, Operations } from './types.ts';

type Filled = { readonly value: unknown } | { readonly missing: string };

/** What a value is put into: a pattern takes it as it stands, a JSON Schema takes none. */
function one(name: string, value: unknown, scope: Scope): Filled {
  if (name === 'schema') return { value };
  if (name === 'every' || name === 'some') return operations(value as Operations, scope);
  if (name !== 'match') return filledJson(value, scope);
  // Else an answer that says `.*` would have written the condition on the next one.
  const done = filled(String(value), scope, text => RE2JS.quote(text));
  return 'missing' in done ? done : { value: done.text };
}

function operations(expectation: Operations, scope: Scope): Filled {
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(expectation)) {
    const done = one(name, value, scope);
    if ('missing' in done) return done;
    entries.push([name, done.value]);
  }
  return { value: Object.fromEntries(entries) };
}

/** Whether nothing is to be filled in; looked up once, whatever the number of rows. */
const isPlain = memorizedOf((expectation: Expectation) => !JSON.stringify(expectation).includes('${'));

/**
 * Fills in an expectation.
 * @param expectation of a pack
 * @param scope the values
 * @returns the expectation, or the first name that has no value
 */
export function filledExpectation(
  expectation: Expectation,
  scope: Scope,
): { readonly expectation: Expectation } | { readonly missing: string } {
  if (isPlain(expectation)) return { expectation };
  const done = operations(expectation, scope);
  return 'missing' in done ? done : { expectation: done.value as Expectation };
}
