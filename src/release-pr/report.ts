import type { FromSchema } from 'json-schema-to-ts';
import { canonical } from '../canonical.ts';
import { CODES, type Code } from '../codes.ts';
import { gonogoError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import validateDryRun from '../generated/dry-run-validator.cjs';
import validateReport from '../generated/release-pr-validator.cjs';
import { decide } from '../verdict.ts';
import { type DRY_RUN_SCHEMA, LARGEST_REPORT, type RELEASE_PR_SCHEMA } from './report-schema.ts';

/** A finding and what it asks, in words of this code or of the risk file. */
export interface Titled {
  readonly title: string;
  readonly finding: Finding;
}

/** The readiness of a release PR. */
export type Report = Omit<FromSchema<typeof RELEASE_PR_SCHEMA>, 'findings' | 'reason'> & {
  readonly findings: readonly Titled[];
  readonly reason: Code;
};
/** What the dry run of its preflight left. */
export type DryRun = FromSchema<typeof DRY_RUN_SCHEMA>;

/**
 * Writes either of the two.
 * @param what a report or a dry run
 * @returns canonical JSON
 * @throws GonogoError `EVIDENCE_INVALID` if it is not of its form
 */
export function written(what: Report | DryRun): string {
  const text = canonical(what);
  const good = 'findings' in what ? isReport(what) : validateDryRun(what);
  if (!good || Buffer.byteLength(text) > LARGEST_REPORT)
    throw gonogoError(
      'EVIDENCE_INVALID',
      'expected the report of a release PR to hold declared fields only, found something else',
    );
  return text;
}

/**
 * Reads a report that somebody else may have written.
 * @param text of the file
 * @returns the report
 * @throws GonogoError `ARTIFACT_REFUSED` unless it is canonical JSON of the published form whose verdict its findings earn
 */
export function readReport(text: string): Report {
  return read(text, (data): data is Report => isReport(data));
}

/**
 * Reads the dry run of a preflight.
 * @param text of the file
 * @returns what it left
 * @throws GonogoError `ARTIFACT_REFUSED` unless it is canonical JSON of the published form
 */
export function readDryRun(text: string): DryRun {
  return read(text, (data): data is DryRun => {
    if (!validateDryRun(data)) return false;
    const { result, signed } = data as DryRun;
    return (
      [result, ...signed].every(({ reason }) => Object.hasOwn(CODES, reason)) &&
      (result.verdict === 'GO') === (result.reason === 'MET')
    );
  });
}

function isReport(data: unknown): data is Report {
  if (!validateReport(data)) return false;
  const { findings, verdict, reason } = data as Report;
  const all = findings.map(({ finding }) => finding);
  const known = [reason, ...all.map(each => each.reason)].every(each => Object.hasOwn(CODES, each));
  const ids = all.map(({ check }) => check);
  return known && decide(ids, all) === verdict && (verdict === 'GO') === (reason === 'MET');
}

function read<T>(text: string, is: (data: unknown) => data is T): T {
  const refuse = (found: string): never => {
    throw gonogoError('ARTIFACT_REFUSED', `expected a report of the published form, found ${found}`);
  };
  if (Buffer.byteLength(text) > LARGEST_REPORT) return refuse('a larger file');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('no JSON');
  }
  if (!is(data)) return refuse('other fields, or a verdict that its findings do not earn');
  // One spelling only: no key twice, no other number.
  return canonical(data) === text ? data : refuse('another spelling');
}
