/** Looks for planted values in everything that a run has left, in every form in which an encoder may have put them out. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A value that may not be seen, and the forms of it that were looked for. */
export interface Search {
  /** How many values are looked for. */
  readonly values: number;
  /** What was found in a text: the form and the value's beginning, never more of it. */
  in(text: string): readonly string[];
}

/** Shorter forms would be found by chance. */
const SHORTEST = 6;

/** The forms of one value. Everything is compared in lower case, which covers a value that was lower-cased as well. */
function formsOf(value: string): readonly (readonly [form: string, text: string])[] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const uri = encodeURIComponent(value);
  const base64 = [0, 1, 2].flatMap(before => {
    const all = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // Only the characters in which no bit of a neighbour lies.
    const own = all.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [
    ['raw', value],
    ['URL', uri],
    ['form', uri.replaceAll('%20', '+')],
    ['JSON', json],
    ['JSON twice', JSON.stringify(json).slice(1, -1)],
    ['HTML', value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
    ['hex', bytes.toString('hex')],
    ...base64.map(text => ['base64', text] as const),
  ];
}

/**
 * Prepares a search for values; all at once, in one pass over a text.
 * @throws Error for a value that is too short to be looked for
 */
export function searchFor(values: readonly string[]): Search {
  const byStart = new Map<string, { readonly form: string; readonly text: string; readonly value: string }[]>();
  const starts = new Uint8Array(1 << 20);
  for (const value of values) {
    if (value.length < SHORTEST) throw new Error('expected planted values that cannot be met by chance');
    for (const [form, raw] of formsOf(value)) {
      const text = raw.toLowerCase();
      if (text.length < SHORTEST) continue;
      const start = text.slice(0, SHORTEST);
      starts[hashAt(text, 0)] = 1;
      const same = byStart.get(start) ?? [];
      byStart.set(start, same);
      // In place: thousands of tickets begin alike.
      same.push({ form, text, value });
    }
  }
  return {
    values: values.length,
    in(given) {
      const text = given.toLowerCase();
      const found = new Set<string>();
      for (let at = 0; at + SHORTEST <= text.length; at += 1) {
        if (starts[hashAt(text, at)] === 0) continue;
        for (const each of byStart.get(text.slice(at, at + SHORTEST)) ?? [])
          if (text.startsWith(each.text, at)) found.add(`${each.form} of ${each.value.slice(0, 24)}…`);
      }
      return [...found];
    },
  };
}

function hashAt(text: string, at: number): number {
  const a = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
  return ((a * 31 + text.charCodeAt(at + 2)) * 31 + text.charCodeAt(at + 3)) & 0xfffff;
}

/** One thing that a run left: where, and what stands in it. */
export interface Left {
  readonly where: string;
  readonly text: string;
}

/**
 * Every file below a folder with its name; what is packed is unpacked. Contents that stand in `known` were there before any run.
 * @param skip names of files that are no output
 */
export function filesBelow(folder: string, known: ReadonlySet<string>, skip: readonly string[] = []): readonly Left[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly Left[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [{ where: path, text: entry.name }, ...filesBelow(path, known, skip)];
    if (!entry.isFile() || skip.includes(entry.name)) return [];
    const text = textOf(path);
    return known.has(text) ? [] : [{ where: path, text: `${entry.name}\n${text}` }];
  });
}

function textOf(path: string): string {
  if (lstatSync(path).size > 50_000_000) throw new Error(`expected no file as large as ${path}`);
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)
    .toString('latin1')
    .concat('\n', bytes.toString('utf8'));
}

/** The contents of a checkout, which are the product and no output. */
export function contentsOf(...paths: readonly string[]): ReadonlySet<string> {
  const read = (path: string): string[] =>
    lstatSync(path).isDirectory() ? readdirSync(path).flatMap(name => read(join(path, name))) : [textOf(path)];
  return new Set(paths.flatMap(read));
}
