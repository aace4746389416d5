import type { Signoff } from '../evidence.ts';
import { plain, table } from './markdown.ts';

/** A time as people read it, in whole seconds, UTC. */
const clock = (ms: number): string => new Date(ms).toISOString().slice(11, 19);
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const sayCode = ({ comment }: Signoff): string => (comment.code === 'matched' ? 'code matched' : 'no code asked');

/** How it is known that the person holds the role. */
const sayMembership = ({ membership }: Signoff): string => KNOWN_BY[membership];
const KNOWN_BY: Readonly<Record<Signoff['membership'], string>> = {
  plan: 'named by the plan',
  read: 'a member of its team as read',
  'reviewer-rule': 'a member of its team by the environment’s rule',
};

/** When: GitHub keeps no instant of an approval, and none is made up here. */
const between = ({ approved }: Signoff): string =>
  `between ${clock(approved.notBefore)} and ${clock(approved.notAfter)} UTC on ${day(approved.notBefore)}`;

/**
 * Sign-offs as lines of a terminal.
 * @param signoffs that a phase began with
 * @returns one line each
 */
export function signoffLines(signoffs: readonly Signoff[]): readonly string[] {
  return signoffs.map(
    each =>
      `  signed off by ${each.by.login} (${each.role}) ${between(each)}, as deployment statuses say; ${sayMembership(each)}; ${sayCode(each)}; environment ${each.environment.name}`,
  );
}

/**
 * Sign-offs as Markdown.
 * @param signoffs that a phase began with
 * @returns the section as one text, nothing if there are none
 */
export function signoffSection(signoffs: readonly Signoff[]): readonly string[] {
  if (signoffs.length === 0) return [];
  const rows = signoffs.map(each => [
    each.by.login,
    each.role,
    sayMembership(each),
    each.environment.name,
    between(each),
    sayCode(each),
  ]);
  const { evidence } = signoffs[0] ?? { evidence: '' };
  return [
    [
      '### Signed off',
      '',
      ...table(['by', 'role', 'holds it as', 'environment', 'when, as deployment statuses say', 'code'], rows),
      '',
      `What they saw: evidence \`${plain(evidence)}\`.`,
      '',
    ].join('\n'),
  ];
}

/**
 * The codes that approvers type, for a terminal; the summary has them in its head.
 * @param codes one an environment that asks for one
 * @returns lines
 */
export function codeLines(codes: readonly { readonly environment: string; readonly code: string }[]): readonly string[] {
  return codes.map(
    ({ environment, code }) => `  approval code ${code}  to be typed into the comment of the approval of ${environment}`,
  );
}
