import { phaseSettings } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** `safe: previous` has an `else` that no phase sets, and nothing else has one. */
export const safeElse: Rule = {
  name: 'safe-else',
  reason: 'If journal and restore point cannot be read, rollback still has to know what to set.',
  check(plan) {
    const settings = phaseSettings(plan).flatMap(({ sets }) => sets);
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
      const forward = settings.find(({ id, value }) => id === one.id && value === one.else);
      if (one.else !== undefined && forward)
        return [
          {
            path: ['switches', index, 'else'],
            message: `expected the else of ${one.id} to lead back, found a value that a phase sets; write the value of before`,
          },
        ];
      return [];
    });
  },
};
