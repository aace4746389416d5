import { randomBytes } from 'node:crypto';
import { ABSENT, UNKNOWN } from '../../measure.ts';
import { keyed } from '../../sampler/keyed.ts';
import type { Functions } from '../../target.ts';
import type { ContainedCheck } from './schema.ts';
import { errorOf, type Not } from './side.ts';

/** Who may be answered, as keyed hashes: nothing but whether somebody is on it can be asked. */
export interface Allowlist {
  /** Whether an address is on the list, by itself or by its domain. Case and surrounding space do not matter. */
  holds(address: string): boolean;
  /** Whether it tells a planted stranger from its own entries: a comparison that lets everybody in proves nothing. */
  readonly tells: boolean;
}

const DIGITS = 64;

/** The key lives and dies with this process. */
const { hash } = keyed();
const mark = (text: string): string => hash(text.trim().toLowerCase(), DIGITS);
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
const marksOf = (text: string | undefined): ReadonlySet<string> =>
  new Set((text ?? '').split(',').flatMap(entry => (entry.trim() === '' ? [] : [mark(entry)])));

/**
 * A list of addresses and domains as a keyed set (HMAC-SHA-256 under a random key of this process).
 * @param emails addresses separated by commas, undefined if there is no such variable
 * @param domains domains separated by commas
 * @returns the list, undefined if it is empty: an empty list would let everybody through
 */
export function allowlistOf(emails: string | undefined, domains: string | undefined): Allowlist | undefined {
  const [people, places] = [marksOf(emails), marksOf(domains)];
  if (people.size + places.size === 0) return undefined;
  const holds = (address: string): boolean => people.has(mark(address)) || places.has(mark(domainOf(address)));
  const stranger = `${randomBytes(16).toString('hex')}@${randomBytes(16).toString('hex')}.invalid`;
  const first = (emails ?? '').split(',').find(entry => entry.trim() !== '');
  return { holds, tells: !holds(stranger) && (first === undefined || holds(first)) };
}

/**
 * Reads the list as it stands in the function's variables.
 * @param check the check
 * @param functions Lambda
 * @param signal ends it
 * @returns the list, or why there is none
 * @throws what the port throws
 */
export async function readAllowlist(check: ContainedCheck, functions: Functions, signal: AbortSignal): Promise<Allowlist | Not> {
  const expected = { word: 'an allowlist' };
  const values: (string | undefined)[] = [];
  for (const where of [check.allowlist, check.domains]) {
    const found = where && (await functions.configuration(where.function, signal));
    if (where !== undefined && found === undefined) return errorOf('NOT_FOUND', expected, ABSENT);
    // A configuration that is still being applied, or failed to be, is not what runs.
    if (found?.update === 'Failed') return errorOf('UPDATE_FAILED', expected, UNKNOWN);
    if (found?.update === 'InProgress') return { ...errorOf('UPDATE_IN_PROGRESS', expected, UNKNOWN), met: 'inconclusive' };
    const own = where !== undefined && found !== undefined && Object.hasOwn(found.variables, where.variable);
    values.push(own ? found.variables[where.variable] : undefined);
  }
  return allowlistOf(values[0], values[1]) ?? errorOf('ALLOWLIST_EMPTY', expected, { word: 'empty' });
}
