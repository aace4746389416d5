import { type Input, optionalText } from './input.ts';
import type { Occasion } from './operation.ts';
import { refuse } from './refuse.ts';
import type { LogGroup } from './state.ts';

/** The group that a request names, as a list for the call log and access rules. */
export function groupNames(input: Input): readonly string[] {
  const name = input.logGroupName ?? input.logGroupIdentifier;
  return typeof name === 'string' ? [name.replace(/^arn:.*:log-group:([^:]+).*$/, '$1')] : [];
}

/** The group that a request names by name or arn; ResourceNotFoundException without it. */
export function groupOf(input: Input, { world }: Occasion): [name: string, group: LogGroup] {
  const [name, identifier] = [optionalText(input, 'logGroupName'), optionalText(input, 'logGroupIdentifier')];
  if ((name === undefined) === (identifier === undefined)) {
    return refuse('InvalidParameterException', 'name a group by logGroupName or by logGroupIdentifier');
  }
  const asked = groupNames(input)[0] ?? '';
  const { groups } = world.aws.logs;
  const group = Object.hasOwn(groups, asked) ? groups[asked] : undefined;
  if (group === undefined) return refuse('ResourceNotFoundException', 'The specified log group does not exist.');
  return [asked, group];
}
