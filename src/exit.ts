import type { Code } from './codes.ts';
import { EXIT } from './verdict.ts';

/** Codes of a plan or a command line that is wrong: nothing was asked of production. */
const INVALID: ReadonlySet<string> = new Set([
  'PLAN_INVALID',
  'PLAN_UNREADABLE',
  'PLAN_LINT',
  'USAGE',
  'UNKNOWN_PHASE',
  'UNKNOWN_SWITCH',
  'UNKNOWN_GATE',
  'WORLD_MIXED',
  'CLOCK_REFUSED',
  'CONFIRMATION',
  'BREAK_GLASS_REFUSED',
  'PACK_INVALID',
  'TABLE_INVALID',
  'RISK_FILE_INVALID',
  'OPENAPI_INVALID',
  'UNCOVERED_ROUTE',
]);

/** Codes that say that something could not be told. */
const COULD_NOT_TELL: ReadonlySet<string> = new Set([
  'NOT_BUILT',
  'TIMEOUT',
  'UNREACHABLE',
  'THROTTLED',
  'DENIED',
  'CREDENTIALS_INVALID',
  'CREDENTIALS_EXPIRED',
  'RESPONSE_INCOMPLETE',
  'RESPONSE_INVALID',
  'PARTIAL_DATA',
  'SERVICE_ERROR',
  'NO_DATA',
  'CLOCK_SKEW',
  'TLS_FAILED',
  'BODY_TOO_LARGE',
  'DRIPPING',
  'JOURNAL_UNREADABLE',
  'STANDING_UNKNOWN',
  'NOT_ASKED',
  'WINDOW_BROKEN',
  'SIGNAL_UNSEEN',
  'NO_CASES',
  'PARTIAL_RUN',
  'TOO_FEW_CHECKS',
  'BLOCKED',
  'SKIPPED',
  'UNRESOLVED',
  'CAPTURE_FAILED',
  'MISSING_DATA',
  'HISTORY_TOO_SHORT',
  'OIDC_ABSENT',
  'ENV_RULES_UNRECORDED',
  'ENV_TIER_UNKNOWN',
  'SIGNOFF_STARTER_UNKNOWN',
  'SIGNOFF_AUTHOR_UNKNOWN',
  'BASE_UNKNOWN',
  'DRY_RUN_MISSING',
]);

/**
 * The exit code of a run that ended with a reason code instead of findings.
 * @param code the reason
 * @returns 2 for a wrong plan or usage, 3 for what could not be told, 4 for a defect, else 1
 */
export function exitOf(code: Code): number {
  if (code === 'MET') return EXIT.go;
  if (code === 'DEFECT' || code === 'REDACTION_FAILED') return EXIT.defect;
  if (INVALID.has(code)) return EXIT.invalid;
  return COULD_NOT_TELL.has(code) ? EXIT.unknown : EXIT.noGo;
}
