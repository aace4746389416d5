import type { Path } from '../problem.ts';
import { phaseSettings, rollbackSettings, switchOf } from './reading.ts';
import type { Found, Rule } from './rule.ts';
import { isSafe } from './value.ts';

const EMAIL = /[^\s@<>"'(),:;{}[\]]+@(?!invalid\b)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.(?!invalid\b)[A-Za-z]{2,}/;
const PHONE = /\+[0-9][0-9 ().-]{6,}[0-9]|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}/;
/** Names under which personal values are kept. */
const NAMED = /e_?mail|phone|recipient/i;

/** Every personal value is marked, comes from a secret, and stands nowhere in the plan. */
export const personal: Rule = {
  name: 'personal',
  reason: 'The plan, its summaries and its evidence are read by many people; a person’s address or number is not theirs to see.',
  check(plan) {
    const found: Found[] = [];
    for (const { id, value, path } of [...phaseSettings(plan).flatMap(each => each.sets), ...(rollbackSettings(plan) ?? [])]) {
      const one = switchOf(plan, id);
      if (!one) continue;
      const secret = typeof value === 'object' && 'secret' in value;
      if (one.personal && !secret && !(typeof value === 'object' && 'absent' in value) && !isSafe(value, one.safe)) {
        found.push({
          path,
          message: `expected the personal switch ${id} to take its value from a secret, found a value in the plan; write { secret: name }`,
        });
      }
      if (!one.personal && secret)
        found.push({
          path,
          message: `expected a switch with a value from a secret to be marked personal, found ${id} unmarked, so its value would be shown; add \`personal: true\``,
        });
    }
    for (const [index, one] of plan.switches.entries()) {
      const name = 'variable' in one ? one.variable : 'parameter' in one ? one.parameter : 'list' in one ? one.list : '';
      if (!one.personal && NAMED.test(name))
        found.push({
          path: ['switches', index],
          message: `expected ${one.id} to be marked personal, since its name says so, found it unmarked; add \`personal: true\``,
        });
    }
    walk(plan, [], found);
    return found;
  },
};

/** Looks at every text and key of the plan. */
function walk(value: unknown, path: Path, found: Found[]): void {
  if (typeof value === 'string' && looksPersonal(value)) {
    found.push({
      path,
      message: `expected no personal value in the plan, found what looks like ${EMAIL.test(value) ? 'an e-mail address' : 'a telephone number'}; keep it in a secret`,
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (looksPersonal(key))
        found.push({
          path: at,
          what: 'key',
          message: 'expected no personal value in the plan, found a key that looks like one; keep it in a secret',
        });
      walk(inner, at, found);
    }
  }
}

const looksPersonal = (text: string): boolean => EMAIL.test(text) || PHONE.test(text);
