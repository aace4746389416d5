import type { FromSchema } from 'json-schema-to-ts';
import { canonical, sha256 } from './canonical.ts';
import { CODES, type Code } from './codes.ts';
import type { Decision, TriggerSeen } from './decision.ts';
import { gonogoError } from './errors.ts';
import { EVIDENCE_FORM, type EVIDENCE_SCHEMA } from './evidence-schema.ts';
import type { Finding } from './finding.ts';
import validate from './generated/evidence-validator.cjs';
import { decide } from './verdict.ts';

/** One gate's record, in typed fields only. */
export type Evidence = Omit<
  FromSchema<typeof EVIDENCE_SCHEMA>,
  'findings' | 'declared' | 'reason' | 'prev' | 'triggers' | 'extended'
> & {
  readonly declared: readonly string[];
  readonly findings: readonly Finding[];
  readonly reason?: Code;
  readonly prev: string | null;
  readonly triggers?: readonly TriggerSeen[];
  readonly extended?: readonly Decision[];
};

/** A sign-off as evidence holds it. */
export type Signoff = NonNullable<Evidence['signoffs']>[number];

/** A record in its canonical form, and the digest that names it. */
export interface Sealed {
  readonly evidence: Evidence;
  readonly text: string;
  readonly digest: string;
}

/** What the record's form does not say: known codes, a GO that was earned, a `to` that is not before its `from`. */
function contradiction(evidence: Evidence): string | undefined {
  const codes = [
    ...evidence.findings.map(finding => finding.reason),
    ...(evidence.reason === undefined ? [] : [evidence.reason]),
  ];
  if (!codes.every(code => Object.hasOwn(CODES, code))) return 'a reason that is no documented code';
  const earned =
    decide(evidence.declared, evidence.findings) === 'GO' && evidence.reason === undefined && evidence.triggered === undefined;
  if (evidence.verdict === 'GO' && !earned) return 'a GO that its findings do not earn';
  if (evidence.verdict === 'NO-GO' && earned) return 'a NO-GO without a reason';
  if (evidence.verdict === 'GO' && evidence.triggers?.some(({ then, fired }) => then === 'roll-back' && fired > 0))
    return 'a GO although a trigger fired';
  if (evidence.triggers?.some(({ looks }) => looks !== evidence.looks)) return 'a trigger that was not asked at every look';
  if ((evidence.mode === 'break-glass') !== (evidence.break_glass !== undefined))
    return 'a broken glass without its ticket and caller';
  if (evidence.to < evidence.from) return 'an end before its beginning';
  return undefined;
}

/** The first thing that is not as evidence must be, in our own words and the schema's, never the value. */
function fault(record: unknown): string | undefined {
  if (validate(record)) return contradiction(record as Evidence);
  const [first] = validate.errors ?? [];
  return `${first?.instancePath || '/'} that the schema refuses (${first?.keyword ?? 'unknown'})`;
}

/**
 * Seals a record: judged against the allowlist, then written in canonical form and named by its digest.
 * @param evidence the record, without its form's name
 * @returns the record, its canonical text and that text's SHA-256
 * @throws GonogoError `EVIDENCE_INVALID` for an unknown field, a value that evidence may not hold, or a GO that was not earned
 */
export function seal(evidence: Omit<Evidence, 'schema'>): Sealed {
  const record: Evidence = { schema: EVIDENCE_FORM, ...evidence };
  const wrong = fault(record);
  if (wrong !== undefined) throw gonogoError('EVIDENCE_INVALID', `expected a record of evidence, found ${wrong}`);
  const text = canonical(record);
  return { evidence: record, text, digest: sha256(text) };
}

/**
 * Reads a record that travelled as a file. Its text must be the canonical one, byte for byte: this ends tricks with
 * duplicate keys, spaces and spellings of numbers.
 * @param text the file's text
 * @param digest the digest that stands in the target account
 * @returns the sealed record
 * @throws GonogoError `EVIDENCE_TAMPERED` if the digest is another, `EVIDENCE_INVALID` if it is no record
 */
export function unseal(text: string, digest: string): Sealed {
  if (sha256(text) !== digest)
    throw gonogoError('EVIDENCE_TAMPERED', 'expected the record that the target account names, found another');
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    throw gonogoError('EVIDENCE_INVALID', 'expected a record of evidence, found no JSON');
  }
  const wrong = fault(record) ?? (canonical(record) === text ? undefined : 'a text that is not in canonical form');
  if (wrong !== undefined) throw gonogoError('EVIDENCE_INVALID', `expected a record of evidence, found ${wrong}`);
  return { evidence: record as Evidence, text, digest };
}
