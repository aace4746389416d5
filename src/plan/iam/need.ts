/** What one question or change asks of AWS: IAM actions on resources, and why. */
export interface Need {
  /** Names the statement of a policy that it becomes a part of; letters and digits only, as IAM wants a Sid. */
  readonly sid: string;
  readonly actions: readonly string[];
  /** ARNs, or `*` where IAM knows no narrower resource; then `because` says so. */
  readonly on: readonly string[];
  /** Why, for the page beside the policy. */
  readonly because: string;
}

/** One statement of a permissions policy, as IAM writes it. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
}

/** A permissions policy, as IAM writes it. */
export interface Policy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/**
 * Needs as statements: those of one Sid are one statement.
 * @param needs in any order
 * @returns statements in the order in which their Sids first come, actions and resources sorted, each once
 */
export function statementsOf(needs: readonly Need[]): readonly (Statement & { readonly because: string })[] {
  const bySid = new Map<string, Need>();
  for (const need of needs) {
    const before = bySid.get(need.sid);
    bySid.set(need.sid, {
      ...need,
      actions: [...(before?.actions ?? []), ...need.actions],
      on: [...(before?.on ?? []), ...need.on],
    });
  }
  return [...bySid.values()].map(({ sid, actions, on, because }) => ({
    Sid: sid,
    Effect: 'Allow',
    Action: once(actions),
    Resource: once(on),
    because,
  }));
}

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
