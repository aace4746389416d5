/** What the worker may do, read from the switches at one moment. Anything but the exact word is the safe side. */
import { effectiveEnvironment } from '../aws/lambda-function.ts';
import type { World } from '../state.ts';
import { AUTOMATION, SAFE_MODE, WORKER, WRITES_ACK } from './names.ts';

export interface Permission {
  /** Tickets may be read from Richpanel. */
  readonly reads: boolean;
  /** Orders may be read from Shopify. */
  readonly matches: boolean;
  /** Intents are classified; without it every ticket goes to a person. */
  readonly intents: boolean;
  /** The mode forbids every write to Richpanel. */
  readonly readOnly: boolean;
  /** Replies and tags may go out, to whom the allowlist lets. */
  readonly answers: boolean;
  /** Orders may be tagged in Shopify. */
  readonly shopifyWrites: boolean;
  /** The author of replies; absent = nobody can be one. */
  readonly author: string | undefined;
  readonly allowlist: Allowlist;
}

/** Lower-case addresses and domains. Both empty = there is no list, and everybody is answered. */
export interface Allowlist {
  readonly emails: readonly string[];
  readonly domains: readonly string[];
}

/** The values that decide, by name; a missing one is absent. */
export type Switches = Readonly<Record<string, string | undefined>>;

/** Everything the worker looks at: the two parameters and its own variables. */
export function switchesOf(world: World): Switches {
  return {
    ...effectiveEnvironment(world, WORKER),
    safe_mode: parameter(world, SAFE_MODE),
    automation_enabled: parameter(world, AUTOMATION),
  };
}

function parameter(world: World, name: string): string | undefined {
  return world.aws.ssm.parameters[name]?.versions.at(-1)?.value;
}

/** The permission that switches give. */
export function permissionOf(on: Switches): Permission {
  const reads = on.MW_ALLOW_NETWORK_READS === 'true';
  const readOnly = on.RICHPANEL_READ_ONLY !== 'false' || on.RICHPANEL_WRITE_DISABLED !== 'false';
  const automatic = on.safe_mode === 'false' && on.automation_enabled === 'true';
  const acknowledged = on.MW_PROD_WRITES_ACK === WRITES_ACK;
  const outbound = on.RICHPANEL_OUTBOUND_ENABLED === 'true' && on.MW_OUTBOUND_ENABLED === 'true';
  const author = on.RICHPANEL_BOT_AGENT_ID ?? on.RICHPANEL_BOT_AUTHOR_ID;
  const matches = reads && on.SHOPIFY_OUTBOUND_ENABLED === 'true';
  const answers = reads && !readOnly && automatic && acknowledged && outbound && author !== undefined;
  return {
    reads,
    matches,
    intents: reads && on.MW_OPENAI_INTENT_ENABLED === 'true',
    readOnly,
    answers,
    shopifyWrites: matches && answers && on.SHOPIFY_WRITE_DISABLED === 'false',
    author,
    allowlist: { emails: words(on.MW_OUTBOUND_ALLOWLIST_EMAILS), domains: words(on.MW_OUTBOUND_ALLOWLIST_DOMAINS) },
  };
}

/** Whether somebody stands on the list, by address or domain. */
export function isListed({ emails, domains }: Allowlist, email: string): boolean {
  const address = email.toLowerCase();
  return emails.includes(address) || domains.includes(address.slice(address.lastIndexOf('@') + 1));
}

/** Whether there is a list at all. */
export function isLimited({ emails, domains }: Allowlist): boolean {
  return emails.length + domains.length > 0;
}

function words(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(word => word.trim().toLowerCase())
    .filter(word => word !== '');
}
