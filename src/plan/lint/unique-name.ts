import type { Path } from '../problem.ts';
import type { Switch } from '../schema/index.ts';
import { type CheckAt, checksOfGate, type GateAt, gates, phaseGates, rollbackGates } from './reading.ts';
import type { Found, Rule } from './rule.ts';

/** Where a switch lies: two switches of one address would undo each other. */
function address(one: Switch): string {
  if ('parameter' in one) return `parameter ${one.parameter}`;
  if ('function' in one) return `function ${one.function} ${one.variable}`;
  if ('list' in one) return `parameter ${one.list}`;
  if ('version_of' in one) return `version of ${one.version_of}`;
  if ('maintenance' in one) return `maintenance ${one.maintenance}`;
  if ('scheduler' in one) return `scheduler ${one.scheduler}`;
  return `environment of ${one.environment_of}`;
}

/** Every name stands for one thing. */
export const uniqueName: Rule = {
  name: 'unique-name',
  reason: 'Two things of one name cannot be told apart in evidence, and the second can hide the first.',
  check(plan) {
    const found: Found[] = [];
    const once = (kind: string, names: readonly (readonly [string, Path])[]) => {
      const seen = new Set<string>();
      for (const [name, path] of names) {
        if (seen.has(name)) found.push({ path, message: `expected ${kind} once, found "${name}" twice; rename or remove one` });
        seen.add(name);
      }
    };
    const ids = (list: readonly { readonly id: string }[] | undefined, key: string) =>
      (list ?? []).map(({ id }, index) => [id, [key, index, 'id']] as const);
    for (const [kind, key] of [
      ['each role', 'roles'],
      ['each switch', 'switches'],
      ['each command', 'commands'],
      ['each contradiction', 'contradictions'],
      ['each check set', 'check_sets'],
      ['each phase', 'phases'],
      ['each trigger', 'triggers'],
    ] as const) {
      once(kind, ids(plan[key], key));
    }
    once(
      'each environment',
      plan.environments.map((each, index) => [each.name, ['environments', index, 'name']]),
    );
    once(
      'each environment’s id',
      plan.environments.map((each, index) => [String(each.id), ['environments', index, 'id']]),
    );
    once(
      'each address of a switch',
      plan.switches.map((one, index) => [address(one), ['switches', index]]),
    );
    once(
      'one waiver a check',
      (plan.waivers ?? []).map((waiver, index) => [waiver.check, ['waivers', index, 'check']]),
    );

    const named = (list: readonly GateAt[]) =>
      list.map(({ gate, path }) => [gate.id ?? gate.gate, gate.id === undefined ? path : [...path, 'id']] as const);
    for (const [index, phase] of plan.phases.entries())
      once(`each gate of the phase ${phase.id}`, named(phaseGates(phase, ['phases', index])));
    once('each gate of the rollback', named(rollbackGates(plan)));
    const shown = ({ check, path }: CheckAt) => [check.id, path.at(-2) === 'uses' ? path : [...path, 'id']] as const;
    for (const each of gates(plan))
      once(`each check of the gate ${each.gate.id ?? each.gate.gate}`, checksOfGate(plan, each).map(shown));

    // A trigger is looked at with every gate of the phases that it watches, so its check needs an id of its own there.
    for (const [index, trigger] of (plan.triggers ?? []).entries()) {
      const watched = plan.phases.flatMap((phase, p) =>
        !trigger.phases || trigger.phases.includes(phase.id) ? phaseGates(phase, ['phases', p]) : [],
      );
      const same = watched
        .flatMap(each => checksOfGate(plan, each))
        .find(({ check }) => check.id === trigger.when.id && JSON.stringify(check) !== JSON.stringify(trigger.when));
      if (same)
        found.push({
          path: ['triggers', index, 'when', 'id'],
          message: `expected the check of the trigger ${trigger.id} to have an id of its own, found "${trigger.when.id}" also in a gate; rename one`,
        });
    }
    return found;
  },
};
