/** The permission policies of the examples: enough for what each role does, closed to everything else. */
import { describe, expect, it } from 'vitest';
import { permissionsOf } from '../../src/plan/iam/permissions.ts';
import { ROLES, type Role } from '../../src/plan/iam/role-needs.ts';
import { allowedBy } from '../../src/stand-in/aws/policy.ts';
import { group, lambda, may, parameter, planOf, SYSTEMS, type System, secret } from './policies-of.ts';

const each = SYSTEMS.flatMap(system => ROLES.map(role => [system, role] as const));

describe.each(each)('%s, %s', (system, role) => {
  const { policy, because } = permissionsOf(planOf(system), role);

  it('is what IAM takes: Sids of letters, each once, within the size of an inline policy', () => {
    const sids = policy.Statement.map(({ Sid }) => Sid);
    expect(sids.every(sid => /^[A-Za-z0-9]+$/.test(sid))).toBe(true);
    expect(new Set(sids).size).toBe(sids.length);
    expect(JSON.stringify(policy).length).toBeLessThan(10_240);
  });

  it('says why, statement by statement', () => {
    for (const { Sid } of policy.Statement) expect(because[Sid]?.length ?? 0, Sid).toBeGreaterThan(20);
  });

  it('allows actions by their names, and * only where IAM knows no resource', () => {
    const without = [
      'cloudwatch:DescribeAlarms',
      'cloudwatch:GetMetricData',
      'events:ListRuleNamesByTarget',
      'logs:GetQueryResults',
      'logs:StopQuery',
      'logs:TestMetricFilter',
      'scheduler:ListSchedules',
    ];
    for (const { Effect, Action, Resource = [] } of policy.Statement.filter(({ Effect }) => Effect === 'Allow')) {
      expect(
        Action.filter(action => action.includes('*')),
        Effect,
      ).toEqual([]);
      if (Resource.includes('*')) expect(Action.filter(action => !without.includes(action))).toEqual([]);
    }
  });

  it('denies what is beyond it even beside an administrator’s policy', () => {
    const administrator = { Statement: [{ Effect: 'Allow' as const, Action: ['*'], Resource: ['*'] }, ...policy.Statement] };
    expect(allowedBy(administrator, 'iam:ListRoles', ['*'])).toBe(true);
    expect(allowedBy(administrator, 'ssm:PutParameter', [parameter('/other/switch')])).toBe(false);
    expect(allowedBy(administrator, 'ssm:DeleteParameter', [parameter('/other/switch')])).toBe(false);
    expect(allowedBy(administrator, 'secretsmanager:GetSecretValue', [secret('other/secret')])).toBe(false);
    expect(allowedBy(administrator, 'lambda:UpdateFunctionConfiguration', [lambda('other')])).toBe(false);
    expect(allowedBy(administrator, 'lambda:UpdateFunctionCode', [lambda('other')])).toBe(false);
    expect(allowedBy(administrator, 'logs:Unmask', [group('/aws/lambda/rp-mw-prod-worker')])).toBe(false);
  });
});

const WORKER = lambda('rp-mw-prod-worker');
const SAFE_MODE = parameter('/rp-mw/prod/safe_mode');
const kept = (rest: string): string => parameter(`/gonogo/order-status/${rest}`);

/** What a role of order status may and may not; `yes` lists who may. */
const MATRIX: readonly (readonly [action: string, resource: string, yes: readonly Role[]])[] = [
  ['ssm:GetParameters', SAFE_MODE, ['read', 'change', 'rollback']],
  ['ssm:PutParameter', SAFE_MODE, ['change', 'rollback']],
  ['ssm:DeleteParameters', SAFE_MODE, ['change']],
  ['ssm:PutParameter', parameter('/rp-mw/prod/safe_mode_2'), []],
  ['ssm:PutParameter', parameter('/rp-mw/prod/other'), []],
  ['ssm:GetParameters', parameter('/rp-mw/prod/other'), []],
  ['ssm:PutParameter', kept('records/shadow-enter'), ['read', 'change', 'rollback']],
  ['ssm:PutParameter', kept('lock'), ['change', 'rollback']],
  ['ssm:PutParameter', kept('fence'), ['change', 'rollback']],
  ['ssm:PutParameter', kept('journal/c1/000001'), ['change', 'rollback']],
  // An approval that was used stays used, and what rollback decides from stays: nobody takes it away.
  ...['signoffs/42/canary.order-status-canary', 'journal/c1/000001', 'restore/c1/shadow-1'].flatMap(
    rest =>
      [
        ['ssm:DeleteParameters', kept(rest), []],
        ['ssm:DeleteParameter', kept(rest), []],
      ] as const,
  ),
  ['ssm:DeleteParameters', kept('lock'), ['change', 'rollback']],
  ['ssm:DeleteParameters', kept('records/checkpoint'), ['read', 'change', 'rollback']],
  ['ssm:PutParameter', kept('signoffs/42/canary.order-status-canary'), ['change', 'rollback']],
  ['ssm:GetParametersByPath', kept('journal/c1'), ['read', 'change', 'rollback']],
  ['ssm:GetParameters', kept('restore/c1/shadow-1'), ['change', 'rollback']],
  ['ssm:PutParameter', parameter('/gonogo/routing/lock'), []],
  ['ssm:PutParameter', parameter('/gonogo/order-status-2/lock'), []],
  ['lambda:GetFunctionConfiguration', WORKER, ['read', 'change', 'rollback']],
  ['lambda:UpdateFunctionConfiguration', WORKER, ['change', 'rollback']],
  ['lambda:UpdateFunctionConfiguration', lambda('rp-mw-prod-shopify-token-refresh'), []],
  ['lambda:UpdateFunctionCode', WORKER, []],
  ['lambda:InvokeFunction', WORKER, []],
  ['lambda:GetFunction', WORKER, []],
  ['secretsmanager:DescribeSecret', secret('rp-mw/prod/openai/api_key'), ['read', 'change', 'rollback']],
  ['secretsmanager:GetSecretValue', secret('rp-mw/prod/openai/api_key'), []],
  ['secretsmanager:GetSecretValue', secret('rp-mw/prod/richpanel/api_key'), ['read', 'change', 'rollback']],
  ['secretsmanager:GetSecretValue', secret('rp-mw/prod/canary/allowlist'), ['change']],
  ['secretsmanager:GetSecretValue', `${secret('rp-mw/prod/richpanel/api_key')}-more`, []],
  ['logs:StartQuery', group('/aws/lambda/rp-mw-prod-worker'), ['read', 'change']],
  ['logs:StartQuery', group('/aws/lambda/another'), []],
  ['logs:Unmask', group('/aws/lambda/rp-mw-prod-worker'), []],
  ['cloudwatch:GetMetricData', '*', ['read', 'change']],
  ['iam:PassRole', '*', []],
  ['kms:Decrypt', '*', []],
];

describe('the matrix of order status', () => {
  it.each(MATRIX.flatMap(([action, resource, yes]) => ROLES.map(role => [role, action, resource, yes.includes(role)] as const)))(
    '%s: %s on %s: %s',
    (role, action, resource, expected) => {
      expect(may('order-status', role, action, resource)).toBe(expected);
    },
  );

  it('one resource that is not allowed refuses the whole call', () => {
    expect(may('order-status', 'read', 'ssm:GetParameters', SAFE_MODE, kept('lock'))).toBe(true);
    expect(may('order-status', 'read', 'ssm:GetParameters', SAFE_MODE, parameter('/rp-mw/prod/other'))).toBe(false);
  });
});

describe('rollback of routing', () => {
  const may2 = (action: string, resource: string): boolean => may('routing' as System, 'rollback', action, resource);

  it('reads the token of the command that sets the version, and no vendor’s', () => {
    expect(may2('secretsmanager:GetSecretValue', secret('mw/prod/deploy_token'))).toBe(true);
    expect(may2('secretsmanager:GetSecretValue', secret('mw/prod/richpanel/api_key'))).toBe(false);
    expect(may('routing', 'read', 'secretsmanager:GetSecretValue', secret('mw/prod/deploy_token'))).toBe(false);
  });

  it('sets the list and the kill switches', () => {
    for (const name of ['automation_enabled', 'safe_mode', 'enabled_templates'])
      expect(may2('ssm:PutParameter', parameter(`/mw/prod/${name}`)), name).toBe(true);
    expect(may2('ssm:PutParameter', parameter('/mw/prod/order_status_prompt'))).toBe(false);
  });
});
