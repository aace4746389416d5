import { canonical } from '../canonical.ts';
import { gonogoError } from '../errors.ts';
import type { Evidence, Sealed } from '../evidence.ts';
import { jsonObject } from '../json-object.ts';
import type { Parameters } from '../target.ts';
import { pathsOf } from './paths.ts';

/** What the target account keeps of a record: enough to know the record by, and to refuse another world's. */
export interface Head {
  readonly digest: string;
  readonly verdict: Evidence['verdict'];
  readonly plan: string;
  readonly commit: string;
  readonly world: Evidence['world'];
  /** When the gate ended, ms since the epoch. */
  readonly at: number;
}

/**
 * The parameter that keeps a gate's head. A dot parts the two names, since ids may hold hyphens.
 * @param system the plan's system
 * @param phase the phase's id, `rollback` for the gates after a rollback
 * @param gate the gate's id
 * @returns the full name
 */
export function headName(system: string, phase: string, gate: string): string {
  return `${pathsOf(system).records}/${phase}.${gate}`;
}

/**
 * Keeps a record's head in the target account and reads it back.
 * @param parameters the port
 * @param sealed the record
 * @throws GonogoError `EVIDENCE_UNWRITTEN` if it does not read back; whatever the port throws
 */
export async function keepHead(parameters: Parameters, { evidence, digest }: Sealed, signal?: AbortSignal): Promise<void> {
  const name = headName(evidence.system, evidence.phase, evidence.gate);
  const { verdict, plan, commit, world, to: at } = evidence;
  const value = canonical({ digest, verdict, plan, commit, world, at });
  await parameters.put({ name, value, type: 'String', mode: 'overwrite' }, signal);
  const back = (await parameters.get([name], signal)).get(name);
  if (back?.value !== value)
    throw gonogoError('EVIDENCE_UNWRITTEN', 'expected the head of the evidence to read back as it was written, found another');
}

/**
 * Reads a gate's head.
 * @param parameters the port
 * @param name from `headName`
 * @returns the head, or undefined if the gate never ran
 * @throws GonogoError `RESPONSE_INVALID` if what stands there is no head; whatever the port throws
 */
export async function readHead(parameters: Parameters, name: string, signal?: AbortSignal): Promise<Head | undefined> {
  const found = (await parameters.get([name], signal)).get(name);
  if (!found) return undefined;
  const { digest, verdict, plan, commit, world, at } = jsonObject(found.value, 'the head of the evidence');
  const texts = [digest, plan, commit].every(each => typeof each === 'string');
  if (
    texts &&
    (verdict === 'GO' || verdict === 'NO-GO') &&
    (world === 'production' || world === 'rehearsal') &&
    typeof at === 'number'
  ) {
    return { digest, verdict, plan, commit, world, at } as Head;
  }
  throw gonogoError('RESPONSE_INVALID', 'expected the head of the evidence to name digest, verdict, plan, commit, world and at');
}
