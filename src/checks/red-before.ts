import { jsonObject } from '../json-object.ts';
import type { Alarm } from '../target.ts';
import type { Run } from './kind.ts';

/** The steps of a phase take minutes, and what turns red within them may be their doing. */
const STEPS_MS = 15 * 60_000;

/**
 * Whether an alarm was red before the release, and has not been OK since: then it says nothing about the release. What was not red
 * once, at an earlier look of this window or of one that was interrupted, never counts as red before again.
 * @param alarm as CloudWatch describes it now
 * @param watching the window; absent where a gate looks once, which nothing came before
 * @returns true if it has been in ALARM since a quarter of an hour or more before the window opened
 * @throws GonogoError `RESPONSE_INVALID` if what was remembered is no memory
 */
export function isRedBefore({ state, stateChangedAt }: Alarm, { watching }: Pick<Run, 'watching'>): boolean {
  if (watching === undefined) return false;
  const { remembered, openedAt } = watching;
  const held = remembered === undefined || jsonObject(remembered, 'an alarm’s memory')['red_before'] === true;
  // An OK between two looks is seen by nobody, but it moves the time of the last change.
  const red = held && state === 'ALARM' && stateChangedAt <= openedAt - STEPS_MS;
  watching.remember(JSON.stringify({ red_before: red }));
  return red;
}
