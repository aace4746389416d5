import type { Found, Rule } from './rule.ts';

/** A command has a way back or says why it has none, and a written rollback takes every one of them. */
export const commandWayBack: Rule = {
  name: 'command-way-back',
  reason: 'A command without a way back turns the next NO-GO into an incident without an end.',
  check(plan) {
    const found: Found[] = [];
    const reverted = new Set((plan.rollback.steps ?? []).flatMap(step => ('revert' in step ? [step.revert] : [])));
    const done = new Set<string>();
    for (const [p, phase] of plan.phases.entries()) {
      for (const [n, step] of (phase.steps ?? []).entries()) {
        const path = ['phases', p, 'steps', n];
        if ('revert' in step)
          found.push({
            path: [...path, 'revert'],
            message: `expected a phase to go forward, found revert of ${step.revert}; reverting belongs into rollback.steps`,
          });
        if (!('do' in step) || done.has(step.do)) continue;
        done.add(step.do);
        const command = plan.commands?.find(each => each.id === step.do);
        if (command?.undo !== undefined && plan.rollback.steps && !reverted.has(step.do)) {
          found.push({
            path: [...path, 'do'],
            message: `expected rollback.steps to take ${step.do} back, found no step for it; add \`- revert: ${step.do}\``,
          });
        }
      }
    }
    for (const [index, command] of (plan.commands ?? []).entries()) {
      const path = ['commands', index];
      // What sets a switch goes back by the switch's safe value, through the same command.
      if (plan.switches.some(one => 'by' in one && one.by === command.id)) continue;
      if (command.undo === undefined && command.irreversible === undefined)
        found.push({
          path,
          message: `expected the command ${command.id} to have an undo, or irreversible with a reason, found neither; add one`,
        });
      if (command.undo !== undefined && command.irreversible !== undefined)
        found.push({
          path: [...path, 'irreversible'],
          what: 'key',
          message: `expected either undo or irreversible for ${command.id}, found both; remove one`,
        });
    }
    for (const [n, step] of (plan.rollback.steps ?? []).entries()) {
      if (!('revert' in step)) continue;
      const path = ['rollback', 'steps', n, 'revert'];
      const command = plan.commands?.find(each => each.id === step.revert);
      if (command && !done.has(step.revert))
        found.push({
          path,
          message: `expected rollback to take back only what a phase does, found ${step.revert}; remove the step`,
        });
      if (command && command.undo === undefined)
        found.push({ path, message: `expected ${step.revert} to have an undo, found none; remove the step, or write the undo` });
    }
    return found;
  },
};
