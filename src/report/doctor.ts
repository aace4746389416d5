import type { Diagnosis, Examined } from '../acts/doctor.ts';
import { CODES } from '../codes.ts';
import type { Tier } from '../github-ports.ts';
import type { Fix } from '../signoff/fixes.ts';
import type { Weakness } from '../signoff/weakness.ts';

/**
 * What GitHub can enforce here. Source: GitHub's documentation of environments, by plan.
 * @param tier as read, undefined if it could not be
 * @returns one line
 */
export function tierLine(tier: Tier | undefined): string {
  if (tier === undefined) return '  what GitHub can enforce here could not be told';
  if (!tier.private)
    return '  public repository: GitHub enforces reviewers, wait timers and branches on every plan; made private on Free, it ignores them';
  if (tier.plan === 'enterprise')
    return '  private repository on GitHub Enterprise: reviewers, wait timers and branches are enforced';
  if (tier.plan === undefined)
    return '  private repository, its plan is not shown to this token: reviewers and wait timers are enforced on GitHub Enterprise only; a phase job proves it each time by having waited';
  return `  private repository on the plan ${tier.plan}: required reviewers are unavailable, so no sign-off is enforced${tier.plan === 'free' ? ', nor are branches' : ''}`;
}

/**
 * The doctor's result as lines of a terminal.
 * @param diagnosis what was found
 * @param system of the plan
 * @returns plain lines, verdict first
 */
export function doctorLines(diagnosis: Diagnosis, system: string): readonly string[] {
  const { environments, branches, open, waiver } = diagnosis;
  const count = open.length === 1 ? '1 weakness' : `${open.length} weaknesses`;
  return [
    open.length === 0
      ? `GO  ${system}: a sign-off is what the plan says it is`
      : `NO-GO  ${system}: ${count} of what a sign-off is worth`,
    tierLine(diagnosis.tier),
    ...environments.flatMap(each => environmentLines(each, diagnosis)),
    ...branches.flatMap(weak => weaknessLines(weak)),
    ...(waiver && environments.some(each => each.weaknesses.some(({ code }) => code === 'ENV_BYPASS_UNKNOWN'))
      ? [`  waived: ENV_BYPASS_UNKNOWN by ${waiver.ticket}, ${waiver.owner}, ${waiver.daysLeft} days left`]
      : []),
  ];
}

function environmentLines(
  { planned, isRollback, found, weaknesses, waited }: Examined,
  { waiver }: Diagnosis,
): readonly string[] {
  const open = weaknesses.filter(({ code }) => !(code === 'ENV_BYPASS_UNKNOWN' && waiver !== undefined));
  const asked = isRollback ? 'rollback: asks nobody' : `signed by ${planned.reviewers.join(', ')}`;
  const seen =
    isRollback || found === undefined
      ? ''
      : waited === undefined
        ? '; no job has used it yet'
        : waited
          ? '; jobs have waited for it'
          : '';
  return [`  ${open.length === 0 ? '✓' : '✗'} ${planned.name}  ${asked}${seen}`, ...open.flatMap(weaknessLines)];
}

const weaknessLines = ({ code, message }: Weakness): readonly string[] => [
  `    ${code}: ${message}`,
  `      what to do: ${CODES[code].remedy}`,
];

/**
 * What mends it, as lines of a terminal.
 * @param fixes calls and what a person must do
 * @param repository `owner/name`, undefined if none is known
 * @returns plain lines; nothing if there is nothing to mend
 */
export function fixLines(fixes: readonly Fix[], repository: string | undefined): readonly string[] {
  if (fixes.length === 0) return [];
  return [
    '  to mend it, in this order:',
    ...fixes.map(fix => {
      if ('person' in fix) return `    by a person: ${fix.person}`;
      const { method, path, body } = fix.call;
      const text = Object.keys(body).length === 0 ? '' : ` ${JSON.stringify(body)}`;
      return `    ${method} /repos/${repository ?? '{owner}/{repo}'}${path}${text}${fix.missing === undefined ? '' : `  (needs ${fix.missing})`}`;
    }),
  ];
}
