import { didYouMean } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { Switch, Value } from '../schema/index.ts';
import { phaseSettings, rollbackSettings, switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { sayText, sayValue } from './value.ts';

/** A value is one of those that the switch declares, and of the form that its kind takes. */
export const switchValue: Rule = {
  name: 'switch-value',
  reason: 'A misspelt value is written to production as it stands, and no code there knows it.',
  check(plan) {
    const found: Found[] = [];
    const words = (one: Switch, text: string, path: Path) => {
      if (one.values && !one.values.includes(text))
        found.push({
          path,
          message: `expected one of ${one.values.map(sayText).join(', ')} for ${one.id}, found ${sayText(text)}${didYouMean(text, one.values)}`,
        });
    };
    const members = (one: Switch, list: readonly string[], path: Path) => {
      const allowed = 'list' in one ? one.members : undefined;
      for (const [index, member] of list.entries()) {
        if (allowed && !allowed.includes(member))
          found.push({
            path: [...path, 'members', index],
            message: `expected a member that ${one.id} declares, found ${sayText(member)}${didYouMean(member, allowed)}`,
          });
      }
    };
    const judge = (one: Switch, value: Value | Switch['safe'], path: Path) => {
      if (typeof value === 'string') {
        if (value === 'previous' && one.safe === 'previous') return;
        if ('list' in one)
          found.push({
            path,
            message: `expected { members: [...] } for the list ${one.id}, found ${sayValue(value)}; write its members`,
          });
        else if (value.trim() === '')
          found.push({
            path,
            message: `expected a value for ${one.id}, found empty text; write { absent: true } if it shall not be there`,
          });
        else words(one, value, path);
      } else if ('members' in value) {
        if ('list' in one) members(one, value.members, path);
        else found.push({ path, message: `expected a text for ${one.id}, found a list; only a list switch has members` });
      } else if ('absent' in value && !('variable' in one)) {
        found.push({
          path,
          message: `expected a value for ${one.id}, found absent; only a function’s variable can be taken away`,
        });
      }
    };
    for (const [index, one] of plan.switches.entries()) {
      judge(one, one.safe, ['switches', index, 'safe']);
      if (one.else !== undefined) words(one, one.else, ['switches', index, 'else']);
      if (one.closed) words(one, one.closed.at, ['switches', index, 'closed', 'at']);
    }
    for (const { id, value, path } of [...phaseSettings(plan).flatMap(each => each.sets), ...(rollbackSettings(plan) ?? [])]) {
      const one = switchOf(plan, id);
      if (one) judge(one, value, path);
    }
    for (const [index, each] of (plan.contradictions ?? []).entries()) {
      for (const [id, value] of Object.entries(each.never)) {
        const one = switchOf(plan, id);
        if (one) words(one, String(value), ['contradictions', index, 'never', id]);
      }
    }
    return found;
  },
};
