import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { redirected } from '../../src/release-pr/redirected.ts';
import { releaseChanges } from '../../src/report/release-pr-changes.ts';

const TEXT = readFileSync('examples/order-status/plan.yaml', 'utf8');
const planOf = (text: string) => {
  const loaded = loadPlan(text);
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ line, message }) => `${line} ${message}`).join('\n'));
  return loaded.plan;
};
const edited = (from: string | RegExp, to: string) => {
  const after = TEXT.replace(from, to);
  if (after === TEXT) throw new Error('expected an edit to change something');
  return planOf(after);
};
const BASE = planOf(TEXT);

describe('a plan beside that of the protected branch', () => {
  it.each([
    ['itself', BASE, []],
    ['one with another title', edited(/^title: .*$/m, 'title: Another'), []],
    ['one with another order of switches and a longer window', edited('for: 45m', 'for: 50m'), []],
    ['one with another role', edited('role/gonogo-order-status-read', 'role/somebody'), ['aws']],
    ['one with another header', edited('x-richpanel-key', 'x-other-key'), ['credentials']],
    [
      'one with one more host of a credential',
      edited('hosts: [api.richpanel.com]', 'hosts: [api.richpanel.com, a.example]'),
      ['credentials'],
    ],
    [
      'one that asks another host',
      edited('https://api.richpanel.com/v1/tickets?per_page=1"', 'https://a.example/v1"'),
      ['hosts'],
    ],
    [
      'one that asks another port',
      edited('https://api.richpanel.com/v1/tickets?per_page=1"', 'https://api.richpanel.com:444/v1"'),
      ['hosts'],
    ],
    ['one that looks at another secret', edited('name: rp-mw/prod/openai/api_key', 'name: rp-mw/prod/other'), ['secrets']],
    [
      'one that takes a value from another secret',
      edited('{ secret: rp-mw/prod/canary/allowlist }', '{ secret: rp-mw/prod/other }'),
      ['secrets'],
    ],
    [
      'one that invokes another function',
      edited('function: rp-mw-prod-shopify-token-refresh, why: a broken', 'function: other, why: a broken'),
      ['functions'],
    ],
    ['one whose report is another', edited(/(\nreports:[\s\S]*?within: )\w+/, '$117m'), ['reports']],
  ])('%s', (_, head, differing) => {
    expect(redirected(head, BASE)).toEqual(differing);
    expect(redirected(BASE, head)).toEqual(differing);
  });
});

describe('what a release would change', () => {
  const changesOf = (plan = BASE, base: typeof BASE | undefined = BASE, standing = new Map<string, string>()) =>
    releaseChanges(plan, base, standing);
  const row = (phase: string, id: string, all = changesOf()) =>
    all.phases.find(each => each.phase === phase)?.changes.find(each => each.switch === id);

  it('goes from what stands, or from what an earlier phase sets', () => {
    expect(row('shadow', 'outbound')).toMatchObject({
      from: 'what stands',
      to: 'false',
      undo: 'undo: back to what stands',
      compared: 'same',
    });
    expect(row('canary', 'outbound')).toMatchObject({ from: 'false', to: 'true', undo: 'rollback: false', compared: 'same' });
    expect(row('shadow', 'outbound', changesOf(BASE, BASE, new Map([['outbound', 'true']])))?.from).toBe('true');
    expect(row('scale', 'allowlist')).toMatchObject({
      from: 'a personal value (from its secret)',
      to: 'a personal value (from its secret)',
    });
  });

  it('says what the pull request adds, changes and drops', () => {
    const other = edited('- set: { outbound: "true" }', '- set: { openai_intent: "false" }');
    const all = changesOf(other);
    expect([row('canary', 'openai_intent', all)?.compared, all.dropped]).toEqual(['new', 1]);
    expect(
      row('canary', 'outbound', changesOf(BASE, edited('- set: { outbound: "true" }', '- set: { outbound: "false" }')))?.compared,
    ).toBe('changed');
    expect(row('canary', 'outbound', releaseChanges(BASE, undefined, new Map()))?.compared).toBe('unknown');
  });

  it('never shows an address, or a character that hides something', () => {
    for (const value of ['a@b.example', 'x\u202ey', 'x\ny', '', 'x'.repeat(301)])
      expect(row('shadow', 'outbound', changesOf(BASE, BASE, new Map([['outbound', value]])))?.from).toBe(
        'a value that is not shown',
      );
  });
});
