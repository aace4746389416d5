import { describe, expect, it } from 'vitest';
import { CHECKS, type Check } from '../../src/checks/index.ts';
import { observeAll } from '../../src/gates/observe.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import { lookingWith, PLAN, rigOf, worldOf } from './rig.ts';

describe('a production that answers {} to everything', () => {
  const gates = PLAN.phases
    .flatMap(({ enter, leave }) => [...(enter ?? []), ...(leave ?? [])])
    .flatMap(gate => gate.checks ?? []);
  const sets = (PLAN.check_sets ?? []).flatMap(set => set.checks);
  const everything = [...new Map([...sets, ...gates].map(check => [check.id, check])).values()];
  /** A report is taken before the gate looks: who judges one asks the gate, and gets none here. */
  const judgesReport = ({ kind }: Check) => CHECKS.find(each => each.kind === kind)?.needs.every(port => port === 'reports');
  const more: readonly Check[] = [
    { kind: 'variable', id: 'not-there', function: names.WORKER, name: 'NOT_THERE', absent: true },
    { kind: 'schedule', id: 'off', function: names.REFRESH, expression: 'rate(4 hours)', enabled: false },
    { kind: 'invoke', id: 'real', function: names.REFRESH, effect: 'write', payload: '{}', inert: 'nothing is there' },
    {
      kind: 'role-matrix',
      id: 'roles',
      file: 'test/packs/roles.csv',
      roles: { worker: 'richpanel', shop: 'shopify' },
      min: 4,
    },
    { kind: 'check-run', id: 'ci', name: 'unit' },
    { kind: 'release-pin', id: 'pin', tag: 'v1.0.0' },
    { kind: 'roles-filled', id: 'filled', roles: ['driver'] },
    { kind: 'manual', id: 'signed', item: 'done', role: 'driver' },
    { kind: 'release-identity', id: 'runs', url: `https://${names.SHOPIFY_HOST}/admin/shop.json`, path: 'version', equals: 'v1' },
    {
      kind: 'webhook-auth',
      id: 'hook',
      url: `https://${names.RICHPANEL_HOST}/v1/tickets`,
      header: 'x-richpanel-key',
      accepted: { url: `https://${names.RICHPANEL_HOST}/v1/tickets`, credential: 'richpanel' },
    },
    { kind: 'list', id: 'members', list: '/rp-mw/prod/list', members: [] },
    { kind: 'defaults', id: 'defaults', file: 'examples/routing/parameter_defaults_v1.yaml', prefix: '/mw/prod' },
    { kind: 'plaintext-secrets', id: 'plain', function: names.WORKER },
    { kind: 'log-count', id: 'count', group: names.WORKER_LOG, marker: 'never', within: '1h', max: 0, min_lines: 1 },
    { kind: 'log-redaction', id: 'redacted', group: names.WORKER_LOG, within: '1h', forbid: ['email'], min_lines: 1 },
    { kind: 'pack', id: 'smoke', file: 'test/packs/ok/vendors.yaml', min: 2, credentials: ['richpanel'] },
  ];
  const checks = [...everything, ...more];

  it('covers every kind that is built', () => {
    const built = CHECKS.filter(kind => kind.needs.length > 0).map(kind => kind.kind);
    expect([...new Set(checks.map(check => check.kind))].sort()).toEqual([...built].sort());
  });

  it.each(checks.map(check => [check.kind, check.id, check] as const))('gives no pass to %s %s', async (_kind, _id, check) => {
    const rig = await rigOf(worldOf(world => world.trouble.empty.push({ service: '*', op: '*' })));
    try {
      const [finding] = await observeAll([check], rig.target, lookingWith(rig.clock));
      expect(finding?.outcome).not.toBe('pass');
      expect(rig.standIn.calls.length > 0).toBe(!judgesReport(check));
    } finally {
      await rig.standIn.close();
    }
  });
});
