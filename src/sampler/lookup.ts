import type { Code } from '../codes.ts';
import { jsonOf, valueAt } from '../json-path.ts';
import type { Lookup } from '../plan/schema/index.ts';
import type { Answer } from '../target.ts';
import { filledText, filledUrl, pathTemplate, placesIn } from './fill.ts';
import type { Reader, Reading } from './reading.ts';

/** What an answer holds that a match may be. */
export interface Candidate {
  /** Names it, the same in every lookup. */
  readonly key: string;
  /** As the answer has it; it never leaves the sampler. */
  readonly object: unknown;
}

/** What one lookup said: candidates, or why it cannot be told. An answer of another form is never "none". */
export type LookedUp =
  | { readonly candidates: readonly Candidate[]; readonly failure?: never }
  | { readonly failure: Code; readonly candidates?: never };

/** The value that stands for the key of what was matched, in the lookup that confirms. */
export const MATCHED = 'matched';

/**
 * The values that a lookup needs before it can be asked.
 * @param lookup of the plan
 * @returns the names of extracted values, `matched` among them for a lookup that confirms
 */
export function needs({ get, variables, same }: Lookup): readonly string[] {
  const texts = [get ?? '', ...Object.values(variables ?? {})];
  return [...new Set([...texts.flatMap(placesIn), ...Object.values(same ?? {})])];
}

/**
 * Asks one lookup about one item.
 * @param lookup of the plan
 * @param values all that it needs
 * @param item the item's keyed hash, for the trace
 * @param reader the only way out
 * @returns its candidates, those that `same` leaves, in the order of the answer and each key once; or why not
 */
export async function lookUp(
  lookup: Lookup,
  values: ReadonlyMap<string, string>,
  item: string,
  reader: Reader,
  signal: AbortSignal,
): Promise<LookedUp & { readonly seen: readonly Candidate[] }> {
  const reading = await ask(lookup, values, item, reader, signal);
  if (reading === undefined) return { failure: 'SAMPLE_VALUE_REFUSED', seen: [] };
  if (reading.failure !== undefined) return { failure: reading.failure, seen: [] };
  const found = candidatesOf(lookup, reading.answer);
  if (typeof found === 'string') return { failure: found, seen: [] };
  const kept = found.filter(({ object }) => isSame(lookup, object, values));
  const once = new Map(kept.map(candidate => [candidate.key, candidate]));
  return { candidates: [...once.values()], seen: found };
}

function ask(
  lookup: Lookup,
  values: ReadonlyMap<string, string>,
  item: string,
  reader: Reader,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  const { get, graphql, document = '', root = [], variables = {}, credential } = lookup;
  const about = { item, ...(credential === undefined ? {} : { credential }) };
  if (get !== undefined) {
    const url = filledUrl(get, values);
    return url === undefined ? Promise.resolve(undefined) : reader.get({ url, template: pathTemplate(get), ...about }, signal);
  }
  const filled = Object.entries(variables).map(([name, text]) => [name, filledText(String(text), values)] as const);
  if (graphql === undefined || filled.some(([, text]) => text === undefined)) return Promise.resolve(undefined);
  const given = Object.fromEntries(filled) as Readonly<Record<string, string>>;
  return reader.query({ url: graphql, template: pathTemplate(graphql), document, root, variables: given, ...about }, signal);
}

/** The candidates of an answer, or the code of what is wrong with it. */
function candidatesOf({ graphql, candidates, key }: Lookup, answer: Answer): readonly Candidate[] | Code {
  if (answer.status !== 200) return 'HTTP_STATUS';
  const body = jsonOf(answer.body);
  if (body === undefined) return 'RESPONSE_INVALID';
  if (graphql !== undefined && Object.hasOwn(body, 'errors')) return 'GRAPHQL_ERRORS';
  const list = valueAt(body, candidates);
  if (!Array.isArray(list)) return 'RESPONSE_INCOMPLETE';
  const found = list.map(object => ({ key: keyOf(valueAt(object, key)), object: object as unknown }));
  const named = found.filter((each): each is Candidate => each.key !== undefined);
  return named.length === found.length ? named : 'RESPONSE_INCOMPLETE';
}

function keyOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isSame({ same }: Lookup, object: unknown, values: ReadonlyMap<string, string>): boolean {
  return Object.entries(same ?? {}).every(([path, name]) => {
    const value = valueAt(object, path);
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && text.toLowerCase() === values.get(String(name))?.toLowerCase();
  });
}
