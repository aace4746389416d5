import { gates } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** Words that name a place in a phase, and the phase that every plan has. */
const PLACES: readonly string[] = ['enter', 'steps', 'leave', 'verify'];

/** Words that a rollback's scope begins with or is. */
const SCOPES: readonly string[] = ['all', 'phase'];

/** The records of these are the account's own. */
const RECORDS: readonly string[] = ['rollback', 'hypercare', 'pin'];

/** No gate is called like a place in a phase, no phase like what every plan has, and no switch like a scope. */
export const reservedName: Rule = {
  name: 'reserved-name',
  reason: 'A run is asked for by these words: a gate or phase of that name could never be asked for by itself.',
  check(plan) {
    const found: Found[] = [];
    for (const [index, phase] of plan.phases.entries()) {
      if (!RECORDS.includes(phase.id)) continue;
      found.push({
        path: ['phases', index, 'id'],
        message: `expected no phase to be called ${phase.id}, found one; records are kept by that name: rename it`,
      });
    }
    for (const [index, { id }] of plan.switches.entries()) {
      if (!SCOPES.includes(id)) continue;
      found.push({
        path: ['switches', index, 'id'],
        message: `expected no switch to be called ${id}, found one; a rollback’s scope has that word: rename it`,
      });
    }
    for (const { gate, path } of gates(plan)) {
      if (gate.id === undefined || !PLACES.includes(gate.id)) continue;
      found.push({
        path: [...path, 'id'],
        message: `expected no gate to be called ${PLACES.join(', ')}, found "${gate.id}"; rename it`,
      });
    }
    return found;
  },
};
