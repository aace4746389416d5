import { afterEach, describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import type { Code } from '../../src/codes.ts';
import type { Outcome } from '../../src/finding.ts';
import { observeAll } from '../../src/gates/observe.ts';
import * as names from '../../src/stand-in/order-status/names.ts';
import type { World } from '../../src/stand-in/state.ts';
import { KEY, lookingWith, planned, type Rig, rigOf, START, worldOf } from './rig.ts';

type Change = (world: World) => void;
type Row = readonly [what: string, check: Check | string, change: Change, outcome: Outcome, reason: Code];

const HOUR = 3_600_000;
const ALARM = 'rp-mw-prod-worker-errors';

/** A part of the world that must be there. */
function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the world has no such part');
  return part;
}
const secretOf = (world: World, name = names.OPENAI_KEY) => there(world.aws.secrets[name]);
const worker = (world: World) => there(world.aws.lambda.functions[names.WORKER]);
const alarmOf = (world: World) => there(world.aws.cloudwatch.alarms[ALARM]);
const rule = (world: World) => there(world.aws.events.rules[names.REFRESH_RULE]);
const filterOf = (world: World) =>
  there(there(world.aws.logs.groups[names.WORKER_LOG]).metricFilters.find(each => each.name === 'worker-errors'));
const parameterOf = (world: World) => there(world.aws.ssm.parameters[names.SAFE_MODE]);
const fails =
  (service: string, type: string, status: number): Change =>
  world => {
    world.trouble.error.push({ service, op: '*', type, status });
  };
const noEvents: Change = world => {
  there(world.aws.logs.groups[names.REFRESH_LOG]).streams = {};
};
const none: Change = () => {};
const at =
  (hours: number): Change =>
  world => {
    const streams = there(world.aws.logs.groups[names.REFRESH_LOG]).streams;
    const message = JSON.stringify({ level: 'INFO', event: 'token_refresh.success' });
    for (const stream of Object.keys(streams)) delete streams[stream];
    streams['2026/10/05/[$LATEST]0'] = [{ at: START - hours * HOUR, ingestedAt: START - hours * HOUR, message }];
  };
const variable = (more: object): Check => ({ kind: 'variable', id: 'v', function: names.WORKER, ...more }) as Check;
const http = (more: object): Check => ({ ...planned('shopify-rest-read'), ...more }) as Check;

// biome-ignore format: a table reads by its rows
const ROWS: readonly Row[] = [
  ['the account', 'aws-identity', none, 'pass', 'MET'],
  ['another account', 'aws-identity', world => { world.account = '999999999999'; }, 'fail', 'WRONG_ACCOUNT'],
  ['credentials that ended', 'aws-identity', world => { there(world.aws.sts.sessions[KEY]).expiresAt = START - 1; }, 'error', 'CREDENTIALS_EXPIRED'],
  ['credentials that AWS does not know', 'aws-identity', world => { delete world.aws.sts.sessions[KEY]; }, 'error', 'CREDENTIALS_INVALID'],
  ['the clock', 'aws-clock', none, 'pass', 'MET'],
  ['a clock 59 s off', 'aws-clock', world => { world.trouble.clockSkewMs = 59_000; }, 'pass', 'MET'],
  ['a clock 90 s fast', 'aws-clock', world => { world.trouble.clockSkewMs = -90_000; }, 'error', 'CLOCK_SKEW'],
  ['a clock 90 s slow', 'aws-clock', world => { world.trouble.clockSkewMs = 90_000; }, 'error', 'CLOCK_SKEW'],

  ['a secret', 'secret-openai-api-key', none, 'pass', 'MET'],
  ['a missing secret', 'secret-openai-api-key', world => { delete world.aws.secrets[names.OPENAI_KEY]; }, 'fail', 'MISSING'],
  ['a secret scheduled for deletion', 'secret-openai-api-key', world => { secretOf(world).deletedAt = START + 7 * 24 * HOUR; }, 'fail', 'SECRET_DELETED'],
  ['a secret without AWSCURRENT', 'secret-openai-api-key', world => { secretOf(world).stages = { [there(Object.keys(secretOf(world).values)[0])]: ['AWSPENDING'] }; }, 'fail', 'SECRET_NOT_CURRENT'],
  ['a secret 366 days old', 'secret-openai-api-key', world => { secretOf(world).lastChangedAt = START - 366 * 24 * HOUR; }, 'fail', 'TOO_OLD'],
  ['a secret from the future', 'secret-openai-api-key', world => { secretOf(world).lastChangedAt = START + HOUR; }, 'error', 'CLOCK_SKEW'],
  ['a secret without rotation', { kind: 'secret', id: 's', name: names.OPENAI_KEY, rotation: 'required' }, none, 'fail', 'ROTATION_OFF'],
  ['a secret with rotation', { kind: 'secret', id: 's', name: names.OPENAI_KEY, rotation: { max_days: 30 } }, world => { Object.assign(secretOf(world), { rotationEnabled: true, rotateAfterDays: 30, lastRotatedAt: START - 24 * HOUR }); }, 'pass', 'MET'],
  ['a secret whose rotation stopped', { kind: 'secret', id: 's', name: names.OPENAI_KEY, rotation: { max_days: 30 } }, world => { Object.assign(secretOf(world), { rotationEnabled: true, rotateAfterDays: 30, lastRotatedAt: START - 40 * 24 * HOUR }); }, 'fail', 'TOO_OLD'],
  ['a secret rotated too seldom', { kind: 'secret', id: 's', name: names.OPENAI_KEY, rotation: { max_days: 30 } }, world => { Object.assign(secretOf(world), { rotationEnabled: true, rotateAfterDays: 90, lastRotatedAt: START }); }, 'fail', 'TOO_OLD'],
  ['secrets that may not be described', 'secret-openai-api-key', world => { there(world.aws.sts.sessions[KEY]).allow = []; }, 'error', 'DENIED'],

  ['a parameter', 'is-safe-mode-on', none, 'pass', 'MET'],
  ['a missing parameter', 'is-safe-mode-on', world => { delete world.aws.ssm.parameters[names.SAFE_MODE]; }, 'fail', 'MISSING'],
  ['a parameter of another type', 'kill-switch-safe-mode', world => { parameterOf(world).type = 'StringList'; }, 'fail', 'WRONG_TYPE'],
  ['a parameter of another value', 'is-safe-mode-on', world => { there(parameterOf(world).versions.at(-1)).value = 'false'; }, 'fail', 'WRONG_VALUE'],
  ['a throttled Parameter Store', 'is-safe-mode-on', world => { world.trouble.throttle.push({ service: 'ssm', op: '*' }); }, 'error', 'THROTTLED'],

  ['a variable', 'is-read-only', none, 'pass', 'MET'],
  ['a variable of another value', 'is-read-only', world => { worker(world).environment.RICHPANEL_READ_ONLY = 'false'; }, 'fail', 'WRONG_VALUE'],
  ['a missing variable', 'is-read-only', world => { delete worker(world).environment.RICHPANEL_READ_ONLY; }, 'fail', 'MISSING'],
  ['one of two variables', 'bot-agent-id', none, 'pass', 'MET'],
  ['the other of two variables', 'bot-agent-id', world => { const all = worker(world).environment; delete all.RICHPANEL_BOT_AGENT_ID; all.RICHPANEL_BOT_AUTHOR_ID = 'x1'; }, 'pass', 'MET'],
  ['none of two variables', 'bot-agent-id', world => { delete worker(world).environment.RICHPANEL_BOT_AGENT_ID; delete worker(world).environment.RICHPANEL_BOT_AUTHOR_ID; }, 'fail', 'MISSING'],
  ['an empty variable', variable({ name: 'EMPTY', present: true }), world => { worker(world).environment.EMPTY = ' '; }, 'fail', 'EMPTY_VALUE'],
  ['an inherited property for a variable', variable({ name: 'constructor', present: true }), none, 'fail', 'MISSING'],
  ['an absent variable', variable({ name: 'NOT_THERE', absent: true }), none, 'pass', 'MET'],
  ['a variable that should be absent', variable({ name: 'RICHPANEL_READ_ONLY', absent: true }), none, 'fail', 'WRONG_VALUE'],
  ['one of some values', variable({ name: 'RICHPANEL_READ_ONLY', one_of: ['true', 'false'] }), none, 'pass', 'MET'],
  ['a missing function', variable({ function: 'no-such-function', name: 'X', absent: true }), none, 'fail', 'MISSING'],
  ['a function whose update failed', 'is-read-only', world => { Object.assign(worker(world), { lastUpdateStatus: 'Failed', lastUpdateReasonCode: 'InternalError' }); }, 'fail', 'UPDATE_FAILED'],
  ['a function being updated', 'is-read-only', world => { Object.assign(worker(world), { lastUpdateStatus: 'InProgress', pending: { until: START + HOUR, reads: -1000 } }); }, 'inconclusive', 'UPDATE_IN_PROGRESS'],

  ['a schedule', 'token-refresh-schedule', none, 'pass', 'MET'],
  ['no rule', 'token-refresh-schedule', world => { delete world.aws.events.rules[names.REFRESH_RULE]; }, 'fail', 'MISSING'],
  ['a disabled rule', 'token-refresh-schedule', world => { rule(world).state = 'DISABLED'; }, 'fail', 'SCHEDULE_DISABLED'],
  ['a rule of another rate', 'token-refresh-schedule', world => { rule(world).scheduleExpression = 'rate(12 hours)'; }, 'fail', 'SCHEDULE_WRONG'],
  ['a rule that must be off', { ...planned('token-refresh-schedule'), enabled: false } as Check, none, 'fail', 'WRONG_VALUE'],
  ['a rule that is off as planned', { ...planned('token-refresh-schedule'), enabled: false } as Check, world => { rule(world).state = 'DISABLED'; }, 'pass', 'MET'],
  ['a broken EventBridge', 'token-refresh-schedule', fails('events', 'InternalException', 500), 'error', 'SERVICE_ERROR'],

  ['a fresh success', 'token-refresh-last-success', none, 'pass', 'MET'],
  ['a success of 7.99 hours', 'token-refresh-last-success', at(7.99), 'pass', 'MET'],
  ['a success of 8.01 hours', 'token-refresh-last-success', at(8.01), 'fail', 'TOO_OLD'],
  ['no success', 'token-refresh-last-success', noEvents, 'fail', 'TOO_OLD'],
  ['no log group', 'token-refresh-last-success', world => { delete world.aws.logs.groups[names.REFRESH_LOG]; }, 'error', 'NOT_FOUND'],

  ['an alarm', 'alarm-worker-errors', none, 'pass', 'MET'],
  ['a missing alarm', 'alarm-worker-errors', world => { delete world.aws.cloudwatch.alarms[ALARM]; }, 'fail', 'MISSING'],
  ['a firing alarm', 'alarm-worker-errors', world => { alarmOf(world).pinnedState = 'ALARM'; }, 'fail', 'ALARM_FIRING'],
  ['an alarm that does not know', 'alarm-worker-errors', world => { alarmOf(world).pinnedState = 'INSUFFICIENT_DATA'; }, 'inconclusive', 'NO_DATA'],
  ['an alarm whose actions are off', 'alarm-worker-errors', world => { alarmOf(world).actionsEnabled = false; }, 'fail', 'ALARM_NO_ACTIONS'],
  ['an alarm without actions', 'alarm-worker-errors', world => { alarmOf(world).alarmActions = []; }, 'fail', 'ALARM_NO_ACTIONS'],
  ['an OK alarm whose metric stopped', 'alarm-worker-errors', world => { for (const series of Object.values(world.aws.cloudwatch.metrics)) series.minutes = {}; }, 'inconclusive', 'NO_DATA'],
  ['an alarm of another threshold', { kind: 'alarm', id: 'a', name: ALARM, threshold: 12_345 }, none, 'fail', 'WRONG_VALUE'],
  ['a throttled CloudWatch', 'alarm-worker-errors', world => { world.trouble.throttle.push({ service: 'cloudwatch', op: '*' }); }, 'error', 'THROTTLED'],

  ['a dashboard', 'dashboard', none, 'pass', 'MET'],
  ['a missing dashboard', 'dashboard', world => { delete world.aws.cloudwatch.dashboards[names.DASHBOARD]; }, 'fail', 'MISSING'],
  ['a dashboard of other things', 'dashboard', world => { world.aws.cloudwatch.dashboards[names.DASHBOARD] = JSON.stringify({ widgets: [{ type: 'metric', properties: { metrics: [['rp-mw/prod', 'WorkerErrors']] } }] }); }, 'fail', 'DASHBOARD_INCOMPLETE'],

  ['a metric filter', 'filter-worker-errors', none, 'pass', 'MET'],
  ['a missing metric filter', 'filter-worker-errors', world => { there(world.aws.logs.groups[names.WORKER_LOG]).metricFilters = []; }, 'fail', 'MISSING'],
  ['a filter that counts nothing', 'filter-worker-errors', world => { filterOf(world).pattern = '{ $.event = "no.such.event" }'; }, 'fail', 'FILTER_WRONG'],
  ['a filter that counts everything', 'filter-worker-errors', world => { filterOf(world).pattern = '{ $.event = "worker.*" }'; }, 'fail', 'FILTER_WRONG'],

  ['a stack', 'stack-status', none, 'pass', 'MET'],
  ['a missing stack', 'stack-status', world => { delete world.aws.cloudformation.stacks[names.STACK]; }, 'fail', 'MISSING'],
  ...['UPDATE_ROLLBACK_COMPLETE', 'DELETE_COMPLETE', 'UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'UPDATE_ROLLBACK_IN_PROGRESS'].map(
    (status): Row => [`a stack in ${status}`, 'stack-status', world => { there(world.aws.cloudformation.stacks[names.STACK]).status = status; }, 'fail', 'STACK_NOT_SETTLED'],
  ),

  ['a read of Richpanel', 'richpanel-read', none, 'pass', 'MET'],
  ['a refused key', 'richpanel-read', world => { const secret = secretOf(world, names.RICHPANEL_KEY); for (const version of Object.keys(secret.values)) secret.values[version] = 'another'; }, 'fail', 'HTTP_STATUS'],
  ['a missing key', 'richpanel-read', world => { delete world.aws.secrets[names.RICHPANEL_KEY]; }, 'error', 'NOT_FOUND'],
  ['a read of Shopify', 'shopify-rest-read', none, 'pass', 'MET'],
  ['a broken Shopify', 'shopify-rest-read', fails('shopify', 'error', 503), 'fail', 'HTTP_STATUS'],
  ['a Shopify that counts requests', 'shopify-rest-read', fails('shopify', 'error', 429), 'error', 'THROTTLED'],
  ['a field that is not there', http({ has: ['shop.no_such_field'] }), none, 'error', 'RESPONSE_INCOMPLETE'],
  ['a field of the prototype', http({ has: ['shop.constructor'] }), none, 'error', 'RESPONSE_INCOMPLETE'],
  ['a field of another value', http({ equals: { 'shop.id': 'another' } }), none, 'fail', 'WRONG_VALUE'],
  ['a text that it is not', http({ has: undefined, text: 'ok' }), none, 'fail', 'WRONG_VALUE'],
  ['a host that the plan does not list', http({ url: 'https://elsewhere.example/x' }), none, 'error', 'HOST_REFUSED'],
  ['a query of Shopify', 'shopify-graphql-read', none, 'pass', 'MET'],
  ['a query of a field that is not there', { ...planned('shopify-graphql-read'), has: ['data.shop.name'] } as Check, none, 'error', 'RESPONSE_INCOMPLETE'],
  ['a query that Shopify refuses', { ...planned('shopify-graphql-read'), document: 'query { shop { noSuchField } }' } as Check, none, 'fail', 'GRAPHQL_ERRORS'],
  ['a document that writes', { ...planned('shopify-graphql-read'), document: 'mutation { shop { id } }' } as Check, none, 'error', 'GRAPHQL_NOT_QUERY'],

  ['a dry run', 'token-refresh-invocable', none, 'pass', 'MET'],
  ['a dry run of a missing function', 'token-refresh-invocable', world => { delete world.aws.lambda.functions[names.REFRESH]; }, 'error', 'NOT_FOUND'],
  ['a dry run that is not allowed', 'token-refresh-invocable', world => { there(world.aws.sts.sessions[KEY]).allow = [{ ops: ['lambda:Get*'] }]; }, 'error', 'DENIED'],
  ['a real run', { kind: 'invoke', id: 'i', function: names.REFRESH, effect: 'write', payload: '{}', inert: 'it is the stand-in’s' }, none, 'pass', 'MET'],
  ['a real run that crashes', { kind: 'invoke', id: 'i', function: names.REFRESH, effect: 'write', payload: '{}', inert: 'it is the stand-in’s' }, world => { there(world.aws.lambda.functions[names.REFRESH]).handler = 'crash'; }, 'fail', 'FUNCTION_FAILED'],
];

describe('every kind of check, through the real clients', () => {
  let rig: Rig | undefined;
  afterEach(async () => {
    await rig?.standIn.close();
    rig = undefined;
  });

  it.each(ROWS)('%s', async (_what, check, change, outcome, reason) => {
    rig = await rigOf(worldOf(change));
    const asked = typeof check === 'string' ? planned(check) : check;
    const [finding] = await observeAll([asked], rig.target, lookingWith(rig.clock));
    expect({ outcome: finding?.outcome, reason: finding?.reason }).toEqual({ outcome, reason });
    expect(finding?.check).toBe(asked.id);
  });

  it('reports the age of the last success in hours with two decimals', async () => {
    rig = await rigOf(worldOf(at(2.5)));
    const [finding] = await observeAll([planned('token-refresh-last-success')], rig.target, lookingWith(rig.clock));
    expect(finding?.facts?.last_success_age_hours).toEqual({ hours: 2.5 });
  });

  it('does not run the refresh in a dry run, and runs it once in a real one', async () => {
    rig = await rigOf(worldOf());
    await observeAll([planned('token-refresh-invocable')], rig.target, lookingWith(rig.clock));
    const token = () => JSON.stringify(rig?.world.aws.secrets[names.SHOPIFY_TOKEN]?.stages);
    const before = token();
    const real: Check = {
      kind: 'invoke',
      id: 'i',
      function: names.REFRESH,
      effect: 'write',
      payload: '{}',
      inert: 'the stand-in’s',
    };
    await observeAll([planned('token-refresh-invocable')], rig.target, lookingWith(rig.clock));
    expect(token()).toBe(before);
    await observeAll([real], rig.target, lookingWith(rig.clock));
    expect(token()).not.toBe(before);
  });

  it('finds a region that is not the plan’s', async () => {
    rig = await rigOf(worldOf(), { region: 'eu-west-1' });
    const [finding] = await observeAll([planned('aws-identity')], rig.target, lookingWith(rig.clock));
    expect(finding).toMatchObject({ outcome: 'fail', reason: 'WRONG_REGION' });
  });

  it('tells an unreachable production from a bad one', async () => {
    rig = await rigOf(worldOf());
    await rig.standIn.close();
    const ids = ['aws-identity', 'secret-openai-api-key', 'is-safe-mode-on', 'stack-status', 'richpanel-read'];
    const findings = await observeAll(ids.map(planned), rig.target, lookingWith(rig.clock));
    expect(findings.map(finding => finding.outcome)).toEqual(ids.map(() => 'error'));
    expect(new Set(findings.map(finding => finding.reason))).toEqual(new Set(['UNREACHABLE']));
  });
});
