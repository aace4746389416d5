import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './problems-of.ts';

/** Each problem as its rule and the line of the plan that it stands at. */
function holes(system: string): readonly string[] {
  const text = readFileSync(`test/plans/literal/${system}.yaml`, 'utf8');
  const lines = text.split('\n');
  return problemsOf(text).map(({ rule, line }) => `${rule}: ${lines[line - 1]?.trim()}`);
}

describe('the order-status runbook, written literally', () => {
  it.each([
    ['the acknowledgement is never rolled back', 'way-back: - set: { writes_ack: I_UNDERSTAND_PROD_WRITES }'],
    ['the allowlist is never rolled back', 'way-back: - set: { allowlist: { secret: rp-mw/prod/canary/allowlist } }'],
    [
      'the domains of the allowlist are never rolled back',
      'way-back: - set: { allowlist_domains: { secret: rp-mw/prod/canary/allowlist_domains } }',
    ],
    ['read-only mode is left on while outbound is enabled', 'contradiction: - id: canary'],
    ['read-only mode is not rolled back', 'way-back: - set: { read_only: "true" }'],
    ['the intents are rolled back though no phase sets them', 'only-rollback: - set: { openai_intent: "false" }'],
    ['the allowlist is set after outbound is on', 'limit-before: - set: { outbound: "true" }'],
    ['the scale-up may remove the allowlist', 'limit-empty: - set: { allowlist: { absent: true } }'],
    ['safe mode is not the first to be rolled back', 'kill-first: - set: { safe_mode: "true" }'],
    ['automation is not the first to be rolled back', 'kill-first: - set: { automation_enabled: "false" }'],
    ['the worker is updated twice in the rollback', 'one-update: - set: { openai_intent: "false" }'],
  ])('lint finds that %s', (_hole, problem) => {
    expect(holes('order-status')).toContain(problem);
  });

  it('lint finds nothing else but the three flags of shadow mode that stay', () => {
    expect(holes('order-status')).toHaveLength(14);
    for (const id of ['network_reads', 'shopify_outbound', 'shopify_write_disabled']) {
      expect(holes('order-status')).toContain(`way-back: - set: { ${id}: "true" }`);
    }
  });
});

describe('the payments runbook, written literally', () => {
  it('lint finds that traffic is opened before the money loop, and nothing else', () => {
    expect(holes('payments')).toEqual(['opened-early: - set: { maintenance: "off" }']);
  });

  it('lint finds the same in the example once its steps stand in the runbook’s order', () => {
    const text = readFileSync('examples/payments/plan.yaml', 'utf8');
    const open = '      - set: { maintenance: "off" }\n';
    const loop = '      # C) 1. Canary money loop';
    expect(text).toContain(open);
    const literal = text.replace(open, '').replace(loop, `${open}${loop}`);
    expect(problemsOf(literal).map(problem => problem.rule)).toEqual(['opened-early']);
  });
});
