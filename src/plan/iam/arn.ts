import { gonogoError } from '../../errors.ts';
import type { Plan } from '../schema/index.ts';

/** The ARNs of what a plan names. */
export interface Arns {
  readonly account: string;
  readonly partition: string;
  /** A parameter by its full name, which may end with `*`. */
  parameter(name: string): string;
  /** A secret by its name; AWS appends six characters that nobody knows beforehand. */
  secret(name: string): string;
  function(name: string): string;
  /** A log group and its streams: some operations are asked of the one, some of the other. */
  logGroup(name: string): readonly string[];
  dashboard(name: string): string;
  stack(name: string): string;
  /** All of a kind, where AWS gives no narrower name beforehand: `rule`, `schedule` or `log-group`. */
  all(kind: 'rule' | 'schedule' | 'log-group'): string;
}

/**
 * The ARNs of a plan's account and region.
 * @param plan the plan
 * @returns builders of ARNs
 * @throws GonogoError `PLAN_INVALID` if the plan has no aws section
 */
export function arnsOf(plan: Plan): Arns {
  const { aws } = plan;
  if (!aws) throw gonogoError('PLAN_INVALID', 'expected the plan to name its AWS account, region and roles');
  const { account, region } = aws;
  // China and GovCloud have partitions of their own; the roles' ARNs say which it is.
  const partition = aws.roles.read.split(':')[1] ?? 'aws';
  const arn = (service: string, rest: string, where = region): string =>
    `arn:${partition}:${service}:${where}:${account}:${rest}`;
  return {
    account,
    partition,
    parameter: name => arn('ssm', `parameter${name}`),
    secret: name =>
      name.startsWith('arn:') ? `${name.replace(/-[A-Za-z0-9]{6}$/, '')}-??????` : arn('secretsmanager', `secret:${name}-??????`),
    function: name => arn('lambda', `function:${name}`),
    logGroup: name => [arn('logs', `log-group:${name}`), arn('logs', `log-group:${name}:*`)],
    dashboard: name => arn('cloudwatch', `dashboard/${name}`, ''),
    stack: name => arn('cloudformation', `stack/${name}/*`),
    all: kind =>
      kind === 'rule'
        ? arn('events', 'rule/*')
        : kind === 'schedule'
          ? arn('scheduler', 'schedule/*/*')
          : arn('logs', 'log-group:*'),
  };
}
