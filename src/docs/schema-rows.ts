import { DURATION, ID } from '../checks/common.ts';
import { code } from './table.ts';

/** Forms that are explained once, at the top of the reference. */
const NAMED: readonly { readonly piece: Piece; readonly one: string; readonly many: string }[] = [
  { piece: ID, one: 'id', many: 'ids' },
  { piece: DURATION, one: 'duration', many: 'durations' },
];
const named = (piece: Piece) => NAMED.find(each => each.piece.pattern === piece.pattern && piece.pattern !== undefined);

/** A piece of JSON Schema, as far as the reference reads it. */
export interface Piece {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Piece;
  readonly oneOf?: readonly Piece[];
  readonly properties?: Readonly<Record<string, Piece>>;
  readonly additionalProperties?: boolean | Piece;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * The keys of an object, and of the objects in it, one row a key.
 * @param schema an object's schema
 * @param without keys that are told elsewhere
 * @param path the keys above, with a dot, for nested objects
 * @returns rows of key, what it is, required
 */
export function schemaRows(schema: Piece, without: readonly string[] = [], path = ''): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, piece]) => {
    if (without.includes(key)) return [];
    const row = [code(`${path}${key}`), told(piece), schema.required?.includes(key) ? 'yes' : ''];
    return [row, ...below(piece, `${path}${key}`)];
  });
}

function below(piece: Piece, path: string): string[][] {
  if (piece.properties) return schemaRows(piece, [], `${path}.`);
  if (piece.items?.properties) return schemaRows(piece.items, [], `${path}[].`);
  const named = piece.additionalProperties;
  if (named !== undefined && typeof named !== 'boolean' && named.properties) return schemaRows(named, [], `${path}.<id>.`);
  return [];
}

/** What a value is: its form, then its description. */
function told(piece: Piece): string {
  const form = formOf(piece);
  const { description } = piece;
  if (description === undefined || description === named(piece)?.piece.description) return form;
  return description.startsWith(form) ? description : `${form}: ${description}`;
}

/** The form of a value in words. */
function formOf(piece: Piece): string {
  if (piece.const !== undefined) return code(JSON.stringify(piece.const));
  if (piece.enum) return piece.enum.map(value => code(String(value))).join(', ');
  if (piece.$ref) return `a ${piece.$ref.slice(piece.$ref.lastIndexOf('/') + 1)}`;
  if (piece.oneOf) return piece.oneOf.map(formOf).join(' or ');
  if (piece.type === 'array') return `list of ${piece.items ? plural(piece.items) : 'anything'}`;
  if (piece.type === 'object')
    return piece.required?.length && piece.properties ? `map with ${piece.required.map(code).join(', ')}` : 'map';
  if (piece.type === 'integer' || piece.type === 'number') return `${piece.type}${bounds(piece)}`;
  const name = named(piece);
  if (name) return name.one;
  if (piece.type === 'boolean') return '`true` or `false`';
  if (piece.type === 'string')
    return piece.pattern !== undefined && piece.description === undefined ? `text like ${code(piece.pattern)}` : 'text';
  return 'see below';
}

/** The things of a list. */
function plural(items: Piece): string {
  if (items.enum || items.const !== undefined) return formOf(items);
  if (items.$ref) return `${items.$ref.slice(items.$ref.lastIndexOf('/') + 1)}s`.replace('switchs', 'switches');
  const name = named(items);
  if (name) return name.many;
  if (items.type === 'string') return items.description === undefined ? 'texts' : `texts (${items.description})`;
  return items.type === 'object' ? 'maps' : formOf(items);
}

function bounds({ minimum, maximum }: Piece): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` of at least ${minimum}`;
  return maximum === undefined ? '' : ` of at most ${maximum}`;
}
