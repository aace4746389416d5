import { canonical } from '../canonical.ts';
import type { Plan } from '../plan/schema/index.ts';

/** Parts of a plan that decide where credentials come from and where they go. */
export const WHERE = ['aws', 'credentials', 'hosts', 'secrets', 'functions', 'commands', 'reports'] as const;
type Where = (typeof WHERE)[number];

/**
 * Compares what credentials and hosts a plan uses with that of the protected branch: a pull request must not send secrets elsewhere.
 * @param head the pull request's plan
 * @param base the protected branch's plan
 * @returns the parts that differ, none if a dry run may be made
 */
export function redirected(head: Plan, base: Plan): readonly Where[] {
  const [one, other] = [head, base].map(parts) as [Record<Where, unknown>, Record<Where, unknown>];
  return WHERE.filter(part => canonical(one[part]) !== canonical(other[part]));
}

function parts(plan: Plan): Record<Where, unknown> {
  const found = { hosts: new Set<string>(), secrets: new Set<string>(), functions: new Set<string>() };
  collect(plan, undefined, found);
  return {
    aws: plan.aws ?? null,
    credentials: plan.credentials ?? null,
    commands: plan.commands ?? null,
    reports: plan.reports ?? null,
    hosts: [...found.hosts].toSorted(),
    secrets: [...found.secrets].toSorted(),
    functions: [...found.functions].toSorted(),
  };
}

interface Found {
  readonly hosts: Set<string>;
  readonly secrets: Set<string>;
  readonly functions: Set<string>;
}

/** Every address, secret and function that the plan names anywhere, whatever kind of check names it. */
function collect(value: unknown, key: string | undefined, found: Found): void {
  if (typeof value === 'string') {
    const host = /^https?:\/\/([^/?#]*)/i.exec(value)?.[1];
    if (host !== undefined) found.hosts.add(host.toLowerCase());
    if (key !== undefined && /secret|subjects/.test(key)) found.secrets.add(value);
    if (key === 'function') found.functions.add(value);
  } else if (Array.isArray(value)) for (const each of value) collect(each, key, found);
  else if (value !== null && typeof value === 'object') {
    const named = value as Record<string, unknown>;
    if (named['kind'] === 'secret' && typeof named['name'] === 'string') found.secrets.add(named['name']);
    for (const [name, each] of Object.entries(named)) collect(each, key === 'secrets' ? key : name, found);
  }
}
