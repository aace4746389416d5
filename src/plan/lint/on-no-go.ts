import { changes } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** Once an earlier phase has changed anything, a phase says what a NO-GO does; and undo can take back what it did. */
export const onNoGo: Rule = {
  name: 'on-no-go',
  reason: 'Undoing one phase leaves the earlier ones on: that is decided beforehand and in writing, not by a default.',
  check(plan) {
    const found: Found[] = [];
    let earlier: string | undefined;
    for (const [index, phase] of plan.phases.entries()) {
      if (!changes(phase)) continue;
      if (earlier !== undefined && phase.on_no_go === undefined) {
        found.push({
          path: ['phases', index],
          message: `expected the phase ${phase.id} to say what a NO-GO does, since ${earlier} has changed production before it, found no on_no_go; write rollback or undo`,
        });
      }
      for (const [n, step] of (phase.steps ?? []).entries()) {
        if (!('do' in step)) continue;
        const command = plan.commands?.find(each => each.id === step.do);
        // The declared reason says why nothing has to be taken back; `undo` would still promise the contrary.
        if (phase.on_no_go === 'undo' && command?.irreversible !== undefined) {
          found.push({
            path: ['phases', index, 'steps', n, 'do'],
            message: `expected undo to be able to take back every step of ${phase.id}, found ${step.do}, which is irreversible; write \`on_no_go: rollback\``,
          });
        }
      }
      earlier ??= phase.id;
    }
    return found;
  },
};
