import { milliseconds } from '../duration.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding, WaiverShown } from '../finding.ts';
import type { Environment } from '../github-ports.ts';
import { ABSENT, type Measure, UNKNOWN } from '../measure.ts';
import { rulesDigest } from './rules.ts';
import { allows, type Signers } from './signers.ts';
import { ASPECTS, type Aspect, type Weakness } from './weakness.ts';
import type { PlannedEnvironment } from './weaknesses-of.ts';

/** The gate that records the environments of a phase's sign-offs, and its kind. */
export const SIGNOFF_GATE = 'signoff';

/** An environment that will ask, as the gate sees it. */
export interface Ready {
  readonly role: string;
  readonly planned: PlannedEnvironment;
  readonly found: Environment | undefined;
  readonly signers: readonly Signers[];
  readonly weaknesses: readonly Weakness[];
  /** The unexpired waiver of a bypass that GitHub does not tell of. */
  readonly waiver?: WaiverShown;
  /** When it was read, and how long that took, ms. */
  readonly at: number;
  readonly ms: number;
}

/** The id of a finding: the role's, cut so that it stays an id. */
export const findingId = (role: string, aspect: Aspect): string => `${role.slice(0, 45)}-${aspect}`;

/**
 * The findings of an environment, one an aspect; of one that does not exist there is one only.
 * @param ready the environment
 * @returns findings for evidence; the last one holds the digest of the rules as a fact
 */
export function readinessOf(ready: Ready): readonly Finding[] {
  const { role, found, weaknesses, at, ms } = ready;
  const aspects = found === undefined ? ASPECTS.slice(0, 1) : ASPECTS;
  return aspects.map((aspect): Finding => {
    const weak = weaknesses.find(each => each.aspect === aspect);
    const base = {
      check: findingId(role, aspect),
      kind: SIGNOFF_GATE,
      ...measuresOf(aspect, ready),
      ...(aspect === 'rules' && found !== undefined ? { facts: { digest: { word: rulesDigest(found) } } } : {}),
      at,
      ms,
    };
    if (weak === undefined) return { ...base, outcome: 'pass', reason: 'MET' };
    return weak.code === 'ENV_BYPASS_UNKNOWN' && ready.waiver !== undefined
      ? { ...base, outcome: 'waived', reason: 'WAIVED', waiver: ready.waiver }
      : { ...base, outcome: 'fail', reason: weak.code };
  });
}

/**
 * The digest of an environment's rules as a gate recorded it.
 * @param evidence the gate's record of the environments
 * @param role whose environment
 * @returns the digest, undefined if it is not there
 */
export function rulesAtGate({ findings }: Evidence, role: string): string | undefined {
  const digest = findings.find(({ check }) => check === findingId(role, 'rules'))?.facts?.['digest'];
  return digest !== undefined && 'word' in digest ? digest.word : undefined;
}

/** What was expected and found, in words of the plan. */
function measuresOf(
  aspect: Aspect,
  { planned, found, signers }: Ready,
): { readonly expected: Measure; readonly actual: Measure } {
  switch (aspect) {
    case 'identity':
      return { expected: { count: planned.id }, actual: found === undefined ? ABSENT : { count: found.id } };
    case 'reviewers':
      return {
        expected: { words: signers.map(({ role }) => role) },
        actual: { words: (found?.reviewers ?? []).map(each => signers.find(one => allows(one, each))?.role ?? 'unlisted') },
      };
    case 'self-review':
      return { expected: { flag: false }, actual: { flag: found?.preventSelfReview !== true } };
    case 'admin-bypass':
      return {
        expected: { flag: false },
        actual: found?.adminsBypass === undefined ? UNKNOWN : { flag: found.adminsBypass },
      };
    case 'branches': {
      const branches = found?.branches ?? 'any';
      return {
        expected: { words: planned.branches },
        actual: {
          words:
            typeof branches === 'string'
              ? [branches]
              : branches.map(({ type, name }) => (type === 'branch' && planned.branches.includes(name) ? name : 'unlisted')),
        },
      };
    }
    case 'wait':
      return {
        expected: { ms: planned.wait === undefined ? 0 : milliseconds(planned.wait) },
        actual: { ms: (found?.waitTimer ?? 0) * 60_000 },
      };
    case 'rules':
      return { expected: { word: 'known' }, actual: { word: (found?.unknownRules ?? 0) === 0 ? 'known' : 'unlisted' } };
  }
}
