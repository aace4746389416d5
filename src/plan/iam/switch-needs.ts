import type { ListSwitch, ParameterSwitch, Plan, Switch, VariableSwitch, VersionSwitch } from '../schema/index.ts';
import type { Arns } from './arn.ts';
import type { Need } from './need.ts';
import type { Reads } from './reads.ts';

/** What a switch asks of AWS. */
export interface SwitchNeeds {
  /** To tell where it stands. */
  readonly read: readonly Need[];
  /** To set it, and to undo that. */
  readonly change: readonly Need[];
  /** To set it to its safe value, and nothing else. */
  readonly rollback: readonly Need[];
}

/** What the needs of a switch are made from. */
export interface SwitchAsk {
  readonly plan: Plan;
  readonly arn: Arns;
  readonly reads: Reads;
}

type Key = 'parameter' | 'function' | 'list' | 'version_of';

/** By the key that tells a kind of switch; a kind that is built and not in this table fails a test. */
export const SWITCH_NEEDS: { readonly [K in Key]: (one: never, ask: SwitchAsk) => SwitchNeeds } = {
  parameter: (one: ParameterSwitch, ask: SwitchAsk) => kept(one.parameter, one, ask),
  list: (one: ListSwitch, ask: SwitchAsk) => kept(one.list, one, ask),
  function: (one: VariableSwitch, { arn, reads }: SwitchAsk) => {
    const { alias } = one;
    const names = alias === undefined ? [one.function] : [one.function, `${one.function}:${alias}`];
    const write: readonly Need[] = [
      {
        sid: 'ReplaceTheVariablesOfTheSwitches',
        actions: ['lambda:UpdateFunctionConfiguration'],
        on: [arn.function(one.function)],
        because:
          'IAM cannot say which variables: Lambda replaces the whole map, and gonogo proves that it carries the others over',
      },
      ...(alias === undefined
        ? []
        : [
            {
              sid: 'PointTheAliasAtTheNewVersion',
              actions: ['lambda:PublishVersion', 'lambda:GetAlias', 'lambda:UpdateAlias'],
              on: [arn.function(one.function)],
              because: 'production invokes the alias; variables of a version that was published before never change',
            },
          ]),
    ];
    return { read: names.map(reads.configuration), change: write, rollback: write };
  },
  version_of: (one: VersionSwitch, { plan, reads }: SwitchAsk) => {
    const secrets = Object.values(plan.commands?.find(({ id }) => id === one.by)?.secrets ?? {});
    const write = secrets.map(reads.secretValue);
    return { read: [], change: write, rollback: write };
  },
};

/** A value in Parameter Store. Undo takes away what was not there before; rollback only where the safe value can be nothing. */
function kept(name: string, { safe }: { readonly safe: unknown }, { arn, reads }: SwitchAsk): SwitchNeeds {
  const put: Need = {
    sid: 'SetTheParametersOfTheSwitches',
    actions: ['ssm:PutParameter'],
    on: [arn.parameter(name)],
    because: 'the parameters of the plan’s switches, and no other',
  };
  const remove: Need = {
    sid: 'TakeAwayTheParametersOfTheSwitches',
    actions: ['ssm:DeleteParameters'],
    on: [arn.parameter(name)],
    because: 'what was not there before is taken away again',
  };
  const mayBeNothing = safe === 'previous' || (typeof safe === 'object' && safe !== null && 'absent' in safe);
  return { read: [reads.parameters(name)], change: [put, remove], rollback: mayBeNothing ? [put, remove] : [put] };
}

/**
 * What a switch asks of AWS.
 * @param one a switch of the plan
 * @param ask the plan, its ARNs and the ways of reading
 * @returns its needs, undefined for a kind that this version cannot carry out
 */
export function needsOfSwitch(one: Switch, ask: SwitchAsk): SwitchNeeds | undefined {
  const key = (Object.keys(SWITCH_NEEDS) as Key[]).find(each => Object.hasOwn(one, each));
  return key === undefined ? undefined : SWITCH_NEEDS[key](one as never, ask);
}
