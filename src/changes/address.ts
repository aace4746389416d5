import { milliseconds } from '../duration.ts';
import { listText } from '../members.ts';
import type { ListSwitch, ParameterSwitch, Plan, Switch, VariableSwitch, VersionSwitch } from '../plan/schema/index.ts';
import type { Reads } from '../running.ts';

/** Where a switch lives. */
export type Address =
  | { readonly in: 'parameter'; readonly name: string; readonly type: 'String' | 'StringList' | 'SecureString' }
  | { readonly in: 'function'; readonly function: string; readonly variable: string; readonly alias?: string }
  | { readonly in: 'command'; readonly command: string; readonly reads: Reads };

/** A list of members, kept as JSON in one parameter. */
export type ListedSwitch = Omit<ParameterSwitch, 'safe'> & {
  readonly safe: string | { readonly absent: true };
  /** The only members it may have; undefined: any. */
  readonly members: readonly string[] | undefined;
  readonly list: string;
};

/** A switch that a command of the plan sets, and an endpoint tells. */
export type CommandedSwitch = Omit<VersionSwitch, 'by'> & {
  readonly command: string;
  readonly run: readonly string[];
  /** Environment variables of the command, each with the name of its secret. */
  readonly secrets: Readonly<Record<string, string>>;
  /** How long it may take until what runs says the new value, ms. */
  readonly deadline: number;
  readonly reads: Reads;
  /** What the plan's phases set: no way back from itself. */
  readonly sets: readonly string[];
};

/** A switch that this version can read and set. */
export type BuiltSwitch = ParameterSwitch | ListedSwitch | VariableSwitch | CommandedSwitch;

/**
 * The switches that this version can set, as it sets them.
 * @param plan the plan
 * @returns parameters, lists, function variables and what commands set, in the plan's order
 */
export function builtSwitches(plan: Plan): readonly BuiltSwitch[] {
  return plan.switches.flatMap(one => builtOf(plan, one) ?? []);
}

/**
 * A switch as this version sets it.
 * @param plan the plan, for the command of a version
 * @param one a switch of the plan
 * @returns undefined for a kind that this version cannot set, and for a version whose command does not say where it is read
 */
export function builtOf(plan: Plan, one: Switch): BuiltSwitch | undefined {
  if ('parameter' in one || 'function' in one) return one;
  if ('list' in one) return listed(one);
  return 'version_of' in one ? commanded(plan, one) : undefined;
}

function listed(one: ListSwitch): ListedSwitch {
  const { safe, members, ...rest } = one;
  const text = typeof safe === 'object' && 'members' in safe ? listText(safe.members) : safe;
  return { ...rest, parameter: one.list, type: 'String', safe: text, members };
}

function commanded(plan: Plan, one: VersionSwitch): CommandedSwitch | undefined {
  const { by, ...rest } = one;
  const command = plan.commands?.find(each => each.id === by);
  const applied = command?.applied;
  if (!command || applied?.kind !== 'release-identity') return undefined;
  return {
    ...rest,
    command: command.id,
    run: command.run,
    secrets: (command.secrets ?? {}) as Readonly<Record<string, string>>,
    deadline: milliseconds(command.deadline),
    sets: plan.phases.flatMap(phase =>
      (phase.steps ?? []).flatMap(step => {
        const value = 'set' in step && Object.hasOwn(step.set, one.id) ? step.set[one.id] : undefined;
        return typeof value === 'string' ? [value] : [];
      }),
    ),
    reads: {
      url: applied.url,
      path: applied.path,
      ...(applied.credential === undefined ? {} : { credential: applied.credential }),
    },
  };
}

/**
 * The address of a switch.
 * @param one a switch that this version can set
 * @returns where it lives
 */
export function addressOf(one: BuiltSwitch): Address {
  if ('run' in one) return { in: 'command', command: one.command, reads: one.reads };
  if ('parameter' in one) return { in: 'parameter', name: one.parameter, type: one.type ?? 'String' };
  return {
    in: 'function',
    function: one.function,
    variable: one.variable,
    ...(one.alias === undefined ? {} : { alias: one.alias }),
  };
}

/**
 * An address in one line, for people.
 * @param address where a switch lives
 * @returns such as `/rp-mw/prod/safe_mode`, `rp-mw-prod-worker:RICHPANEL_READ_ONLY` or `command deploy`
 */
export function sayAddress(address: Address): string {
  if (address.in === 'command') return `command ${address.command}`;
  return address.in === 'parameter' ? address.name : `${address.function}:${address.variable}`;
}
