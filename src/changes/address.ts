import type { ParameterSwitch, Switch, VariableSwitch } from '../plan/schema/index.ts';

/** Where a switch lives. */
export type Address =
  | { readonly in: 'parameter'; readonly name: string; readonly type: 'String' | 'StringList' | 'SecureString' }
  | { readonly in: 'function'; readonly function: string; readonly variable: string; readonly alias?: string };

/** A switch that this version can read and set. */
export type BuiltSwitch = ParameterSwitch | VariableSwitch;

/**
 * Tells whether this version can set a switch.
 * @param one a switch of the plan
 * @returns true for parameters and function variables
 */
export function isBuilt(one: Switch): one is BuiltSwitch {
  return 'parameter' in one || 'function' in one;
}

/**
 * The address of a switch.
 * @param one a switch that this version can set
 * @returns where it lives
 */
export function addressOf(one: BuiltSwitch): Address {
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
 * @returns such as `/rp-mw/prod/safe_mode` or `rp-mw-prod-worker:RICHPANEL_READ_ONLY`
 */
export function sayAddress(address: Address): string {
  return address.in === 'parameter' ? address.name : `${address.function}:${address.variable}`;
}
