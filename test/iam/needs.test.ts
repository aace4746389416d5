/** The table of what each kind asks of AWS is whole: a kind that is missing in it, or asks something else than it says, fails here. */
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { NOT_BUILT } from '../../src/checks/not-built.ts';
import { arnsOf } from '../../src/plan/iam/arn.ts';
import { CHECK_NEEDS, needsOfCheck } from '../../src/plan/iam/check-needs.ts';
import { readsOf } from '../../src/plan/iam/reads.ts';
import { needsOfRole } from '../../src/plan/iam/role-needs.ts';
import { needsOfSwitch, SWITCH_NEEDS } from '../../src/plan/iam/switch-needs.ts';
import { checks } from '../../src/plan/lint/reading.ts';
import type { Plan, Switch } from '../../src/plan/schema/index.ts';
import { SWITCH_KINDS } from '../../src/plan/schema/switch.ts';
import type { Target } from '../../src/target.ts';
import { planOf } from './policies-of.ts';

/** The services behind the ports that a check may need. */
const SERVICES: Partial<Record<keyof Target, readonly string[]>> = {
  parameters: ['ssm'],
  secrets: ['secretsmanager'],
  functions: ['lambda'],
  schedules: ['events', 'scheduler'],
  alarms: ['cloudwatch'],
  metrics: ['cloudwatch'],
  logs: ['logs'],
  stacks: ['cloudformation'],
};

const plan = planOf('order-status');
const reads = readsOf(plan, arnsOf(plan));
const every = ['order-status', 'routing', 'payments', 'supply'].flatMap(system =>
  checks(planOf(system)).map(({ check }) => ({ check, of: { ...planOf(system), aws: planOf(system).aws ?? plan.aws } as Plan })),
);
const notBuilt = NOT_BUILT.map(({ kind }) => kind as string);

describe('what checks ask of AWS', () => {
  it('every kind that is built has an entry, and no other', () => {
    const built = CHECKS.map(({ kind }) => kind).filter(kind => !notBuilt.includes(kind));
    expect(Object.keys(CHECK_NEEDS).sort()).toEqual([...built].sort());
  });

  it.each(notBuilt)('%s is not known', kind => {
    expect(needsOfCheck({ kind, id: 'a' } as never, reads)).toBeUndefined();
  });

  it.each(CHECKS.filter(({ kind }) => !notBuilt.includes(kind)).map(kind => [kind.kind, kind] as const))(
    '%s asks the services of its ports, and no other',
    (kind, { needs }) => {
      const services = needs.flatMap(port => SERVICES[port] ?? []);
      for (const { check, of } of every.filter(each => each.check.kind === kind)) {
        const asked = (needsOfCheck(check, readsOf(of, arnsOf(of))) ?? []).flatMap(each =>
          each.actions.map(action => action.split(':')[0] ?? ''),
        );
        // Credentials are read on the way, by whoever sends them.
        const sends = needs.some(port => ['http', 'requests', 'packs'].includes(port));
        const others = asked.filter(service => !services.includes(service) && !(sends && service === 'secretsmanager'));
        expect(others, check.id).toEqual([]);
        // A signal needs the ports of all its sources and asks one; an alarm asks its metric only for recent data.
        const some = services.filter(service => !['signal', 'plaintext-secrets'].includes(kind) || service === 'lambda');
        if (kind !== 'signal' && kind !== 'defaults')
          expect(
            some.filter(service => !asked.includes(service)),
            check.id,
          ).toEqual([]);
      }
    },
  );

  it('each source of a signal asks for itself', () => {
    const asks = (source: object): readonly string[] =>
      (needsOfCheck({ kind: 'signal', id: 'a', signal: 'zero', source } as never, reads) ?? []).flatMap(({ actions }) => actions);
    expect(asks({ type: 'metric', namespace: 'a', name: 'b' })).toEqual(['cloudwatch:GetMetricData']);
    expect(asks({ type: 'logs', group: 'a', marker: 'b' })).toContain('logs:StartQuery');
    expect(asks({ type: 'http', url: 'https://a.example.com', path: 'a' })).toEqual([]);
    expect(asks({ type: 'http', url: 'https://a.example.com', path: 'a', credential: 'shopify' })).toEqual([
      'secretsmanager:GetSecretValue',
    ]);
    expect(asks({ type: 'sql', credential: 'shopify', query: 'select 1' })).toEqual([]);
  });
});

describe('what switches ask of AWS', () => {
  const ask = { plan, arn: arnsOf(plan), reads };
  const actions = (one: object, way: 'read' | 'change' | 'rollback'): readonly string[] =>
    (needsOfSwitch(one as Switch, ask)?.[way] ?? []).flatMap(need => need.actions);

  it('every kind that is built has an entry, and no other', () => {
    expect(Object.keys(SWITCH_NEEDS).sort()).toEqual(SWITCH_KINDS.flatMap(({ key, built }) => (built ? [key] : [])).sort());
    expect(needsOfSwitch({ id: 'a', maintenance: 'https://a.example.com', safe: 'on' } as Switch, ask)).toBeUndefined();
  });

  it('rollback takes a parameter away only where the safe value may be nothing', () => {
    const one = { id: 'a', parameter: '/a/b', safe: 'off' };
    expect(actions(one, 'rollback')).toEqual(['ssm:PutParameter']);
    expect(actions({ ...one, safe: { absent: true } }, 'rollback')).toEqual(['ssm:PutParameter', 'ssm:DeleteParameters']);
    expect(actions({ ...one, safe: 'previous', else: 'off' }, 'rollback')).toContain('ssm:DeleteParameters');
    expect(actions(one, 'change')).toContain('ssm:DeleteParameters');
    expect(actions({ id: 'l', list: '/a/l', safe: { members: [] } }, 'rollback')).toEqual(['ssm:PutParameter']);
  });

  it('an alias is published and moved, and nothing of it is asked without one', () => {
    const one = { id: 'a', function: 'worker', variable: 'ON', safe: 'false' };
    expect(actions(one, 'change')).toEqual(['lambda:UpdateFunctionConfiguration']);
    expect(actions({ ...one, alias: 'live' }, 'change')).toEqual([
      'lambda:UpdateFunctionConfiguration',
      'lambda:PublishVersion',
      'lambda:GetAlias',
      'lambda:UpdateAlias',
    ]);
    expect(needsOfSwitch({ ...one, alias: 'live' } as Switch, ask)?.read.flatMap(need => need.on)).toEqual([
      'arn:aws:lambda:us-east-2:123456789012:function:worker',
      'arn:aws:lambda:us-east-2:123456789012:function:worker:live',
    ]);
  });
});

describe('what roles ask of AWS', () => {
  it.each([
    [
      'a kind that is not built',
      { ...plan, triggers: [{ id: 't', when: { kind: 'sql', id: 'ledger' }, then: 'watch' }] },
      'NOT_BUILT',
    ],
    ['a switch that is not built', { ...plan, switches: [{ id: 's', scheduler: 'nightly', safe: 'off' }] }, 'NOT_BUILT'],
    ['no aws section', { ...plan, aws: undefined }, 'PLAN_INVALID'],
  ])('are not guessed for a plan with %s', (_what, other, code) => {
    expect(() => needsOfRole(other as never, 'read')).toThrow(expect.objectContaining({ code }));
  });
});
