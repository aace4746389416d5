import type { Found, Rule } from './rule.ts';

/** `safe: previous` has an `else`, and nothing else has one. */
export const safeElse: Rule = {
  name: 'safe-else',
  reason: 'If journal and restore point cannot be read, rollback still has to know what to set.',
  check(plan) {
    return plan.switches.flatMap((one, index): Found[] => {
      if (one.safe === 'previous' && one.else === undefined)
        return [
          {
            path: ['switches', index, 'safe'],
            message: `expected ${one.id} to say what is safe if the previous value cannot be known, found no else; add one`,
          },
        ];
      if (one.safe !== 'previous' && one.else !== undefined)
        return [
          {
            path: ['switches', index, 'else'],
            what: 'key',
            message: `expected an else only with \`safe: previous\`, found one for ${one.id}; remove it`,
          },
        ];
      if (one.else === 'previous')
        return [
          {
            path: ['switches', index, 'else'],
            message: `expected a literal value for ${one.id}, found previous again; write the value`,
          },
        ];
      return [];
    });
  },
};
