import { CODES, type Code } from '../codes.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';
import type { Verdict } from '../verdict.ts';
import type { World } from '../world.ts';
import type { PlannedChange } from './gate-summary.ts';
import { plain, table } from './markdown.ts';

/** What an approver must know before anything else. */
export interface ApproverAsk {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly world: World;
  readonly verdict: Verdict;
  readonly reason: Code;
  /** Gates that said GO, and all of them. */
  readonly go: number;
  readonly of: number;
  readonly changes: readonly PlannedChange[];
  readonly codes: readonly { readonly environment: string; readonly code: string }[];
}

/**
 * The head of the page that an approver reads: the verdict of all gates together, what to do next, what will change. The gates follow, each
 * with its findings.
 * @param ask verdict, changes and codes
 * @returns GitHub's Markdown
 */
export function approverHead({ plan, phase, world, verdict, reason, go, of, changes, codes }: ApproverAsk): string {
  const codeOf = (environment: string) => codes.find(each => each.environment === environment)?.code;
  const next =
    verdict === 'GO'
      ? (phase.signoff ?? []).map(({ role, environment }) => {
          const code = codeOf(environment);
          const typed = code === undefined ? '' : `, with the approval code **\`${code}\`** in the comment`;
          return `- **Next:** ${plain(role)} approves \`${plain(environment)}\`${typed}`;
        })
      : [`- **Next:** ${plain(CODES[reason].remedy)}`, '- Nobody is asked to approve; nothing was changed.'];
  return [
    `# ${verdict === 'GO' ? '✅ GO' : `⛔ NO-GO \`${reason}\``} — ${plain(phase.title)}`,
    '',
    `${world === 'rehearsal' ? 'REHEARSAL — ' : ''}**${plain(plan.title)}**: ${go} of ${of} gates said GO.`,
    '',
    ...(verdict === 'GO' ? [] : [`${plain(CODES[reason].means)}`, '']),
    ...next,
    ...(codes.length === 0
      ? []
      : ['', 'The code names this run, environment, commit, plan and evidence: another run’s is refused.']),
    ...(changes.length === 0
      ? []
      : [
          '',
          '### What will change',
          '',
          ...table(
            ['switch', 'from', 'to', 'undone by'],
            changes.map(change => [change.switch, change.from, change.to, change.undo]),
          ),
        ]),
    '',
  ].join('\n');
}
