/** Sessions held to the rendered policies, through the real clients: enough for what is done, and red where it is not. */
import { afterEach, describe, expect, it } from 'vitest';
import { checksOf } from '../../src/gates/gate-checks.ts';
import { look } from '../../src/gates/look.ts';
import type { Role } from '../../src/plan/iam/role-needs.ts';
import { holdToPolicy } from '../../src/rehearsal/hold-to-policy.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import { roleArn, TEST_KEYS } from '../../src/stand-in/order-status/roles.ts';
import type { StandIn } from '../../src/stand-in/server.ts';
import { newWorld, PLAN, serve, targetOf } from '../stand-in/order-status-side.ts';

let standIn: StandIn | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

/** A production whose session of a role has the rendered policy, and no rules of the world's own beside it. */
async function held(role: Role) {
  const world = newWorld();
  holdToPolicy(world, PLAN, roleArn(world, role), TEST_KEYS[role]);
  const session = world.aws.sts.sessions[TEST_KEYS[role]];
  if (session) delete session.allow;
  standIn = await serve(world);
  return { world, standIn, target: targetOf(standIn, role) };
}

const overwrite = (name: string) => ({ name, value: 'true', type: 'String', mode: 'overwrite' }) as const;
const DENIED = { code: 'DENIED' };
const WINDOWS = ['signal', 'contained', 'no-writes'];

/** Every check of order status that asks AWS and can be asked once, before anything has changed. */
async function askAll(role: Role, without?: string) {
  const { world, standIn: on, target } = await held(role);
  if (without !== undefined)
    for (const statement of world.aws.sts.policies?.[role]?.Statement ?? []) {
      const actions = statement.Action as string[];
      if (statement.Effect === 'Allow' && actions.includes(without)) actions.splice(actions.indexOf(without), 1);
    }
  const plan = { account: PLAN.aws?.account ?? '', region: PLAN.aws?.region ?? '' };
  const denied: string[] = [];
  for (const { enter, leave = [] } of PLAN.phases)
    for (const gate of [...enter, ...leave]) {
      const { for: _for, up_to: _up, every: _every, report: _report, ...once } = gate;
      const asked = checksOf(PLAN, once).filter(({ kind }) => !WINDOWS.includes(kind));
      const { findings } = await look({}, asked, target, { clock: target.clock, plan, waivers: [] });
      denied.push(...findings.filter(({ reason }) => reason === 'DENIED').map(({ check }) => check));
    }
  return { denied: [...new Set(denied)], calls: on.calls };
}

describe('a session held to its policy', () => {
  it('read asks every gate of order status, and nothing is denied', async () => {
    const { denied, calls } = await askAll('read');
    expect(denied).toEqual([]);
    expect(calls.filter(({ service }) => service !== 'unknown').length).toBeGreaterThan(30);
    expect(calls.filter(({ status }) => status === 403 || status === 400).map(({ service, op }) => `${service}:${op}`)).toEqual(
      [],
    );
  }, 60_000);

  it.each([
    ['secretsmanager:DescribeSecret', 'secret-openai-api-key'],
    ['secretsmanager:GetSecretValue', 'richpanel-read'],
    ['ssm:GetParameters', 'kill-switch-safe-mode'],
    ['lambda:GetFunctionConfiguration', 'bot-agent-id'],
    ['lambda:InvokeFunction', 'token-refresh-invocable'],
    ['events:ListRuleNamesByTarget', 'token-refresh-schedule'],
    ['scheduler:ListSchedules', 'token-refresh-schedule'],
    ['logs:GetLogEvents', 'token-refresh-last-success'],
    ['logs:DescribeMetricFilters', 'filter-worker-errors'],
    ['logs:TestMetricFilter', 'filter-worker-errors'],
    ['cloudwatch:DescribeAlarms', 'alarm-worker-errors'],
    ['cloudwatch:GetMetricData', 'alarm-worker-errors'],
    ['cloudwatch:GetDashboard', 'dashboard'],
    ['cloudformation:DescribeStacks', 'stack-status'],
  ])(
    'without %s the check %s is DENIED: nothing in the policy is there for nothing',
    async (action, check) => {
      const { denied } = await askAll('read', action);
      expect(denied).toContain(check);
    },
    60_000,
  );

  it('read writes its records, and no switch, lock or restore point', async () => {
    const { target } = await held('read');
    const { parameters, functions, secrets } = target;
    expect(await parameters.put(overwrite(`${names.JOURNAL_ROOT}records/shadow-enter`))).toBe(1);
    for (const name of [names.SAFE_MODE, `${names.JOURNAL_ROOT}lock`, `${names.JOURNAL_ROOT}fence`, '/rp-mw/prod/other'])
      await expect(parameters.put(overwrite(name)), name).rejects.toMatchObject(DENIED);
    await expect(parameters.get([`${names.JOURNAL_ROOT}restore/c1/shadow-1`])).rejects.toMatchObject(DENIED);
    await expect(secrets.value(names.OPENAI_KEY)).rejects.toMatchObject(DENIED);
    const worker = await functions.configuration(names.WORKER);
    await expect(functions.replaceVariables(names.WORKER, {}, worker?.revision ?? '')).rejects.toMatchObject(DENIED);
  });

  it.each(['change', 'rollback'] as const)('%s writes switches and journal, and nothing else', async role => {
    const { target } = await held(role);
    const { parameters, functions } = target;
    expect(await parameters.put(overwrite(names.SAFE_MODE))).toBe(2);
    expect(await parameters.put(overwrite(`${names.JOURNAL_ROOT}journal/c1/000001`))).toBe(1);
    await expect(parameters.put(overwrite('/rp-mw/prod/other'))).rejects.toMatchObject(DENIED);
    await expect(parameters.put(overwrite('/gonogo/routing/lock'))).rejects.toMatchObject(DENIED);
    const worker = await functions.configuration(names.WORKER);
    await functions.replaceVariables(names.WORKER, worker?.variables ?? {}, worker?.revision ?? '');
    const refresh = await functions.configuration(names.REFRESH);
    await expect(functions.replaceVariables(names.REFRESH, {}, refresh?.revision ?? '')).rejects.toMatchObject(DENIED);
  });

  it('rollback reads no cohort', async () => {
    const { target } = await held('rollback');
    await expect(target.secrets.value(names.CANARY_ALLOWLIST)).rejects.toMatchObject(DENIED);
    await expect(target.secrets.value(names.SCALE_ALLOWLIST)).rejects.toMatchObject(DENIED);
  });

  it('a policy that the world does not have allows nothing', async () => {
    const { world, target } = await held('change');
    delete world.aws.sts.policies;
    await expect(target.parameters.get([names.SAFE_MODE])).rejects.toMatchObject(DENIED);
  });
});
