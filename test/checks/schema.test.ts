import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHECKS } from '../../src/checks/index.ts';
import { PLAN_SCHEMA } from '../../src/plan/schema/index.ts';

const validate = new Ajv({
  allErrors: true,
  discriminator: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(PLAN_SCHEMA.$defs.check);
const plan = parse(readFileSync('examples/order-status/plan.yaml', 'utf8')) as { check_sets: { checks: { id: string }[] }[] };

const NOTHING_WRITTEN = {
  kind: 'no-writes',
  id: 'a',
  group: '/g',
  hosts: ['a.example'],
  within: '15m',
  reads: { 'a.example': 3 },
  deadline: '30m',
};

describe('the schemas of the kinds', () => {
  it.each(plan.check_sets.flatMap(set => set.checks))('accept $id of order status', check => {
    expect(validate(check), JSON.stringify(validate.errors)).toBe(true);
  });

  it('have one kind each', () => {
    const kinds = CHECKS.map(check => check.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toContain('graphql');
  });

  it.each([
    ['a variable without a condition', { kind: 'variable', id: 'a', function: 'f', name: 'X' }],
    ['a variable with two conditions', { kind: 'variable', id: 'a', function: 'f', name: 'X', equals: 'a', present: true }],
    ['a variable without a name', { kind: 'variable', id: 'a', function: 'f', present: true }],
    [
      'a variable with a name and names',
      { kind: 'variable', id: 'a', function: 'f', name: 'X', any_of: ['Y', 'Z'], present: true },
    ],
    ['a variable of which one of many equals', { kind: 'variable', id: 'a', function: 'f', any_of: ['Y', 'Z'], equals: '1' }],
    ['a variable that is not absent', { kind: 'variable', id: 'a', function: 'f', name: 'X', absent: false }],
    ['a variable with an address for a value', { kind: 'variable', id: 'a', function: 'f', name: 'X', equals: 'a@b.example' }],
    ['a variable with no values', { kind: 'variable', id: 'a', function: 'f', name: 'X', one_of: [] }],
    ['a secret of any age', { kind: 'secret', id: 'a', name: 's' }],
    ['a secret whose rotation is wished for', { kind: 'secret', id: 'a', name: 's', rotation: 'wanted' }],
    ['an endpoint with a status alone', { kind: 'http', id: 'a', url: 'https://a.example/', status: 200 }],
    ['an endpoint without TLS', { kind: 'http', id: 'a', url: 'http://a.example/', has: ['x'] }],
    ['an endpoint with a credential in its address', { kind: 'http', id: 'a', url: 'https://u:p@a.example/', has: ['x'] }],
    ['an endpoint with no fields', { kind: 'http', id: 'a', url: 'https://a.example/', has: [] }],
    ['a query without root fields', { kind: 'graphql', id: 'a', url: 'https://a.example/', document: '{a}', has: ['data.a'] }],
    ['a query that expects nothing', { kind: 'graphql', id: 'a', url: 'https://a.example/', document: '{a}', fields: ['a'] }],
    ['a schedule of any rhythm', { kind: 'schedule', id: 'a', function: 'f' }],
    ['a success of any age', { kind: 'last-success', id: 'a', group: '/g', marker: 'done' }],
    ['a dashboard of nothing', { kind: 'dashboard', id: 'a', name: 'd', metrics: [] }],
    ['a filter without a negative sample', { kind: 'metric-filter', id: 'a', group: '/g', name: 'f', matches: 'x' }],
    ['a real invocation without a reason', { kind: 'invoke', id: 'a', function: 'f', effect: 'write', payload: '{}' }],
    ['a payload without a real invocation', { kind: 'invoke', id: 'a', function: 'f', payload: '{}' }],
    ['a stack in an unknown status', { kind: 'stack', id: 'a', name: 's', allow: ['DONE'] }],
    ['nothing written without a positive control', { ...NOTHING_WRITTEN, reads: {} }],
    ['nothing written to no host', { ...NOTHING_WRITTEN, hosts: [] }],
    ['nothing written with a quote in a host', { ...NOTHING_WRITTEN, hosts: ['a"b.example'] }],
    ['nothing written with a quote in the event', { ...NOTHING_WRITTEN, event: 'out" or "a' }],
    ['nothing written with looks 59 s apart', { ...NOTHING_WRITTEN, apart: '59s' }],
    ['nothing written with looks no time apart', { ...NOTHING_WRITTEN, apart: '0h' }],
    ['nothing written with looks of ms apart', { ...NOTHING_WRITTEN, apart: '60000ms' }],
    ['nothing written without a wait for late lines', { ...NOTHING_WRITTEN, lag: '1s' }],
    ['a kind that nobody knows', { kind: 'wishful', id: 'a' }],
    ['a key that nobody knows', { kind: 'identity', id: 'a', acount: '1' }],
  ])('refuse %s', (_what, check) => {
    expect(validate(check)).toBe(false);
  });

  it.each([
    { kind: 'secret', id: 'a', name: 's', rotation: 'required' },
    { kind: 'secret', id: 'a', name: 's', rotation: { max_days: 30 }, max_age: '60d' },
    { kind: 'variable', id: 'a', function: 'f', name: 'X', absent: true },
    { kind: 'variable', id: 'a', function: 'f', name: 'X', one_of: ['1', '2'] },
    { kind: 'schedule', id: 'a', function: 'f', expression: 'cron(0 12 * * ? *)', enabled: false },
    { kind: 'alarm', id: 'a', name: 'x', threshold: 5 },
    { kind: 'stack', id: 'a', name: 's', allow: ['UPDATE_COMPLETE'] },
    NOTHING_WRITTEN,
    { ...NOTHING_WRITTEN, apart: '60s', lag: '10m', most_lag: '1h', event: 'http.call', under: 'message.detail' },
    { kind: 'http', id: 'a', url: 'https://a.example/health', text: 'ok' },
    { kind: 'http', id: 'a', url: 'https://a.example/v', equals: { 'build.version': '1.10' } },
    {
      kind: 'invoke',
      id: 'a',
      function: 'f',
      effect: 'write',
      payload: '{"dry":true}',
      inert: 'the function does nothing when dry is true',
    },
  ])('accept $kind %#', check => {
    expect(validate(check), JSON.stringify(validate.errors)).toBe(true);
  });
});
