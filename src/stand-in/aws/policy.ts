/** Permissions policies, evaluated as IAM does for one account: a denial wins, and what nothing allows is refused. */
import type { World } from '../state.ts';
import type { Input } from './input.ts';

/** A policy in IAM's own form. */
export interface PolicyDocument {
  readonly Statement: readonly {
    readonly Effect: 'Allow' | 'Deny';
    readonly Action: readonly string[];
    readonly Resource?: readonly string[];
    readonly NotResource?: readonly string[];
  }[];
}

/**
 * Whether a policy lets a call pass: every resource that it speaks of must be allowed, and none denied.
 * @param policy in IAM's form
 * @param action such as `ssm:PutParameter`
 * @param resources ARNs, or `*` for an operation without a resource
 * @returns true only if nothing stands against it
 */
export function allowedBy(policy: PolicyDocument, action: string, resources: readonly string[]): boolean {
  if (resources.length === 0) return false;
  const of = policy.Statement.filter(({ Action }) => Action.some(pattern => fits(pattern, action, 'i')));
  const covers = ({ Resource, NotResource }: PolicyDocument['Statement'][number], resource: string): boolean =>
    Resource !== undefined
      ? Resource.some(pattern => fits(pattern, resource))
      : NotResource !== undefined && !NotResource.some(pattern => fits(pattern, resource));
  const some = (effect: 'Allow' | 'Deny', resource: string): boolean =>
    of.some(statement => statement.Effect === effect && covers(statement, resource));
  return resources.every(resource => some('Allow', resource) && !some('Deny', resource));
}

/** `*` and `?` as IAM reads them; everything else stands for itself. Actions are compared whatever their case. */
function fits(pattern: string, text: string, flags = ''): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, `s${flags}`).test(text);
}

/** What IAM calls an operation, where it is not the operation's own name. */
const ACTIONS: Readonly<Record<string, string>> = { 'lambda:Invoke': 'lambda:InvokeFunction' };

/**
 * What IAM calls a call.
 * @param service the prefix of its actions
 * @param op the operation
 * @returns the action
 */
export const actionOf = (service: string, op: string): string => ACTIONS[`${service}:${op}`] ?? `${service}:${op}`;

/** A call as far as IAM looks at it. */
export interface Asked {
  readonly service: string;
  readonly op: string;
  readonly input: Input;
  /** What it speaks of, by name. */
  readonly names: readonly string[];
}

/**
 * The resources that IAM authorises a call on.
 * @param world for account, region and the ends of secrets' ARNs
 * @param asked the call
 * @returns ARNs, or `*` alone where the service knows no resource
 */
export function resourcesOf({ account, region, aws }: World, { service, op, input, names }: Asked): readonly string[] {
  const arn = (rest: string, where = region): string => `arn:aws:${service}:${where}:${account}:${rest}`;
  const each = (of: (name: string) => readonly string[]): readonly string[] => (names.length === 0 ? ['*'] : names.flatMap(of));
  switch (service) {
    case 'ssm':
      // A version or label behind the name is no part of the resource.
      return each(name => [arn(`parameter${name.replace(/:[^/]*$/, '')}`)]);
    case 'secretsmanager':
      return each(name => [Object.hasOwn(aws.secrets, name) ? (aws.secrets[name]?.arn ?? '') : arn(`secret:${name}-nobody`)]);
    case 'lambda': {
      const qualifier = typeof input['Qualifier'] === 'string' ? `:${input['Qualifier']}` : '';
      return each(name => [arn(`function:${name}${qualifier}`)]);
    }
    case 'cloudwatch':
      return op === 'GetDashboard' ? each(name => [arn(`dashboard/${name}`, '')]) : ['*'];
    case 'logs':
      if (op === 'DescribeLogGroups') return [arn('log-group::log-stream:')];
      // Some operations are authorised on the group and some on its streams: both must be allowed.
      return each(name => [arn(`log-group:${name}`), arn(`log-group:${name}:log-stream:one`)]);
    case 'events':
      return op === 'ListRuleNamesByTarget' ? ['*'] : each(name => [arn(`rule/${name}`)]);
    case 'scheduler': {
      const group = typeof input['GroupName'] === 'string' ? input['GroupName'] : 'default';
      return op === 'ListSchedules' ? ['*'] : each(name => [arn(`schedule/${group}/${name}`)]);
    }
    case 'cloudformation':
      return each(name => [arn(`stack/${name}/00000000-0000-4000-8000-000000000000`)]);
    default:
      return ['*'];
  }
}
