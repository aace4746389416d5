import { canonical } from '../canonical.ts';
import { gonogoError } from '../errors.ts';
import { jsonObject } from '../json-object.ts';
import type { Signed } from '../signed.ts';
import type { Parameters } from '../target.ts';
import { pathsOf } from './paths.ts';

const CALLER = /^(assumed-role|user|github)\/[A-Za-z0-9+=,._[\]-]{1,128}$/;
const nameOf = (system: string, check: string): string => `${pathsOf(system).records}/signed.${check}`;

/**
 * Puts a signature on record; a later one of the same item takes its place.
 * @param parameters the port
 * @param system the plan's system
 * @param signed what was signed, by whom
 * @throws GonogoError whatever the port throws
 */
export async function keepSigned(parameters: Parameters, system: string, signed: Signed): Promise<void> {
  await parameters.put({
    name: nameOf(system, signed.check),
    value: canonical({ ...signed }),
    type: 'String',
    mode: 'overwrite',
  });
}

/**
 * Reads a signature.
 * @param parameters the port
 * @param system the plan's system
 * @param check the id of the manual check
 * @returns undefined if nobody has signed
 * @throws GonogoError `RESPONSE_INVALID` if what stands there is no signature; whatever the port throws
 */
export async function readSigned(
  parameters: Parameters,
  system: string,
  check: string,
  signal?: AbortSignal,
): Promise<Signed | undefined> {
  const name = nameOf(system, check);
  const found = (await parameters.get([name], signal)).get(name);
  if (!found) return undefined;
  const { item, role, commit, world, by, at, record, ...rest } = jsonObject(found.value, `the signature of ${check}`);
  const text = (value: unknown): value is string => typeof value === 'string' && value !== '';
  const whole =
    rest['check'] === check &&
    [item, role, commit].every(text) &&
    (world === 'production' || world === 'rehearsal') &&
    text(by) &&
    CALLER.test(by) &&
    typeof at === 'number' &&
    Number.isSafeInteger(at) &&
    (record === undefined || text(record));
  if (!whole) throw gonogoError('RESPONSE_INVALID', `expected the signature of ${check}, found something else in its place`);
  return {
    check,
    item: item as string,
    role: role as string,
    commit: commit as string,
    world,
    by,
    at,
    ...(record === undefined ? {} : { record: record as string }),
  };
}
