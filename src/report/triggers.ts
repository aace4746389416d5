import type { Held, Question, TriggerSeen } from '../decision.ts';
import { sayDuration } from '../duration.ts';
import type { Evidence } from '../evidence.ts';
import { table } from './markdown.ts';

const time = (at: number): string => new Date(at).toISOString().slice(11, 19);

function heldWords({ question, decision, deadline }: Held): string {
  if (!decision) return `${question} was open until ${time(deadline)}`;
  return `${question}: ${decision.answer} by ${decision.caller} on ${decision.ticket} at ${time(decision.at)}`;
}

function saw({ looks, answered, fired, firedAt, held }: TriggerSeen): string {
  return [
    fired === 0 ? 'never fired' : `fired at ${fired}${firedAt === undefined ? '' : `, first ${time(firedAt)}`}`,
    ...(answered === looks ? [] : [`${looks - answered} without an answer`]),
    ...held.map(heldWords),
  ].join('; ');
}

/**
 * What each trigger saw, for a terminal.
 * @param evidence a gate's record
 * @returns lines such as `trigger worker-errors (roll-back): asked at 46 of 46 looks, never fired`
 */
export function triggerLines({ triggers = [], extended = [], looks }: Evidence): readonly string[] {
  return [
    ...triggers.map(each => `trigger ${each.id} (${each.then}): asked at ${each.looks} of ${looks} looks, ${saw(each)}`),
    ...extended.map(
      ({ by = 0, caller, ticket, at }) => `lengthened by ${sayDuration(by)} at ${time(at)} by ${caller} on ${ticket}`,
    ),
  ];
}

/**
 * What each trigger saw, as Markdown.
 * @param evidence a gate's record
 * @returns a heading and a table, nothing without triggers and decisions
 */
export function triggerTable({ triggers = [], extended = [], looks }: Evidence): readonly string[] {
  const told = extended.map(({ by = 0, caller, ticket, at }) => [
    'the window',
    'extend',
    '',
    `lengthened by ${sayDuration(by)} at ${time(at)} by ${caller} on ${ticket}`,
  ]);
  const rows = triggers.map(each => [each.id, each.then, `${each.looks} of ${looks}`, saw(each)]);
  if (rows.length + told.length === 0) return [];
  return ['### Triggers', '', ...table(['trigger', 'then', 'looks', 'saw'], [...rows, ...told])];
}

/**
 * What people are asked while a window waits for them, for the line of a look.
 * @param questions that nobody has answered
 * @param now ms since the epoch
 * @returns such as `HELD by payout-failures: gonogo decide <plan> payout-failures-3f9a1c continue|rollback within 4 m 45 s`
 */
export function questionWords(questions: readonly Question[], now: number): readonly string[] {
  return questions.map(({ id, trigger, deadline }) => {
    const left = sayDuration(Math.max(0, deadline - now));
    return trigger === undefined
      ? `INCONCLUSIVE: gonogo decide <plan> ${id} extend --by … within ${left}, else NO-GO`
      : `HELD by ${trigger}: gonogo decide <plan> ${id} continue|rollback within ${left}, else it rolls back`;
  });
}
