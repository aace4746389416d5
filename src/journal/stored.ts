import { createHash } from 'node:crypto';
import { gonogoError } from '../errors.ts';
import type { Parameters } from '../target.ts';

/** Parameter Store's limit of a standard value is 4,096 bytes; a part stays below it. */
const PART_BYTES = 4000;
const MAX_PARTS = 9;

/**
 * Writes a text of any length up to 36 kB as one SecureString, or as several below the same name.
 * @param parameters the port
 * @param name the name of the first part; others are `name.2`, `name.3` …
 * @param text what to keep; it may hold personal values, since it is stored as SecureString
 * @throws GonogoError `VALUE_TOO_LARGE` before anything is written; whatever the port throws
 */
export async function keepSecurely(parameters: Parameters, name: string, text: string, signal?: AbortSignal): Promise<void> {
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  const count = Math.max(1, Math.ceil(encoded.length / PART_BYTES));
  if (count > MAX_PARTS)
    throw gonogoError('VALUE_TOO_LARGE', `expected at most ${MAX_PARTS * PART_BYTES} bytes to be kept, found ${encoded.length}`);
  // The first part names count and digest and is written last: a half-written text is never taken for a whole one, nor
  // the first part of an older text with the rest of a newer one.
  for (let part = count; part >= 1; part -= 1) {
    const slice = encoded.slice((part - 1) * PART_BYTES, part * PART_BYTES);
    const value = part === 1 ? `${count}:${digestOf(encoded)}:${slice}` : slice;
    await parameters.put({ name: part === 1 ? name : `${name}.${part}`, value, type: 'SecureString', mode: 'overwrite' }, signal);
  }
}

/**
 * Reads what `keepSecurely` wrote.
 * @param parameters the port
 * @param name the name of the first part
 * @returns the text, or undefined if there is none
 * @throws GonogoError `RESPONSE_INVALID` if parts are missing or do not fit together
 */
export async function keptSecurely(parameters: Parameters, name: string, signal?: AbortSignal): Promise<string | undefined> {
  const first = (await parameters.get([name], signal)).get(name)?.value;
  if (first === undefined) return undefined;
  const match = /^([1-9]):([0-9a-f]{64}):(.*)$/s.exec(first);
  if (!match) throw gonogoError('RESPONSE_INVALID', 'expected a kept text to begin with its number of parts');
  const rest = Array.from({ length: Number(match[1]) - 1 }, (_, index) => `${name}.${index + 2}`);
  const parts = rest.length > 0 ? await parameters.get(rest, signal) : new Map();
  const encoded = [match[3], ...rest.map(part => parts.get(part)?.value ?? '')].join('');
  if (digestOf(encoded) !== match[2])
    throw gonogoError('RESPONSE_INVALID', 'expected all parts of a kept text, found some missing or of another text');
  return Buffer.from(encoded, 'base64').toString('utf8');
}

/**
 * Deletes what `keepSecurely` wrote, the first part first: what is left of it is never taken for a whole text.
 * @param parameters the port
 * @param name the name of the first part
 * @throws whatever the port throws
 */
export async function dropSecurely(parameters: Parameters, name: string, signal?: AbortSignal): Promise<void> {
  await parameters.remove(name, signal);
  // An older text may have had more parts than the newest.
  const rest = Array.from({ length: MAX_PARTS - 1 }, (_, index) => `${name}.${index + 2}`);
  for (const part of (await parameters.get(rest, signal)).keys()) await parameters.remove(part, signal);
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
