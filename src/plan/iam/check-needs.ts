import type { Check } from '../../checks/index.ts';
import type { NotBuiltCheck } from '../../checks/not-built.ts';
import type { Need } from './need.ts';
import type { Reads } from './reads.ts';

type BuiltKind = Exclude<Check['kind'], NotBuiltCheck['kind']>;
type Of<K extends Check['kind']> = Extract<Check, { readonly kind: K }>;
type NeedsOf<K extends Check['kind']> = (check: Of<K>, read: Reads) => readonly Need[];

/** Judged from a report that was taken before, or asked of GitHub or of the records: nothing of their own. */
const NOTHING = (): readonly Need[] => [];

/**
 * What each kind of check asks of AWS. A kind that is built and not in this table does not compile, and a test compares it with the
 * kinds themselves.
 */
export const CHECK_NEEDS: { readonly [K in BuiltKind]: NeedsOf<K> } = {
  // sts:GetCallerIdentity needs no permission and cannot be denied.
  identity: NOTHING,
  clock: NOTHING,
  secret: ({ name }, read) => [read.secretFacts(name)],
  parameter: ({ name }, read) => [read.parameters(name)],
  variable: ({ function: name }, read) => [read.configuration(name)],
  schedule: ({ function: name }, read) => [read.configuration(name), ...read.schedules()],
  'last-success': ({ group }, read) => [read.newestLines(group)],
  alarm: ({ recent }, read) => [read.alarms(), ...(recent === undefined ? [] : [read.metrics()])],
  dashboard: ({ name }, read) => [read.dashboard(name)],
  'metric-filter': ({ group }, read) => read.filters(group),
  stack: ({ name }, read) => [read.stack(name)],
  http: ({ credential }, read) => read.credential(credential),
  graphql: ({ credential }, read) => read.credential(credential),
  invoke: ({ function: name }, read) => [read.invoke(name)],
  'no-writes': ({ group }, read) => read.counts(group),
  'report-complete': NOTHING,
  'reads-only': NOTHING,
  'match-rate': NOTHING,
  'outcome-share': NOTHING,
  'field-presence': NOTHING,
  'category-mix': NOTHING,
  'vendor-latency': NOTHING,
  'rate-limits': NOTHING,
  'vendor-version': NOTHING,
  'nothing-changed': NOTHING,
  signal: ({ source }, read) => sourceNeeds(source as Source, read),
  contained: ({ group, allowlist, domains, vendor }, read) => [
    ...read.counts(group),
    read.configuration(allowlist.function),
    ...(domains === undefined ? [] : [read.configuration(domains.function)]),
    ...read.credential(vendor.credential),
  ],
  pack: ({ credentials, subjects }, read) => [
    ...(credentials ?? []).flatMap(read.credential),
    ...(subjects === undefined ? [] : [read.secretValue(subjects)]),
  ],
  'role-matrix': ({ roles }, read) => Object.values(roles as Readonly<Record<string, string>>).flatMap(read.credential),
  'release-identity': ({ credential }, read) => read.credential(credential),
  'webhook-auth': ({ accepted }, read) => read.credential(accepted.credential),
  'plaintext-secrets': ({ function: name, secrets }, read) => [
    read.configuration(name),
    ...(secrets ?? []).map(read.secretValue),
  ],
  'log-redaction': ({ group }, read) => read.lines(group),
  'log-count': ({ group }, read) => read.counts(group),
  list: ({ list }, read) => [read.parameters(list)],
  defaults: ({ prefix }, read) => [read.below(prefix)],
  'roles-filled': NOTHING,
  'release-pin': NOTHING,
  manual: NOTHING,
  'check-run': NOTHING,
};

/** A signal's source, as far as it says what is asked. */
interface Source {
  readonly type: 'metric' | 'logs' | 'http' | 'sql';
  readonly group?: string;
  readonly credential?: string;
}

function sourceNeeds({ type, group, credential }: Source, read: Reads): readonly Need[] {
  if (type === 'metric') return [read.metrics()];
  if (type === 'logs') return read.counts(group ?? '');
  // A query of a database is not carried out by this version, so its credential is not read either.
  return type === 'http' ? read.credential(credential) : [];
}

/**
 * What a check asks of AWS.
 * @param check of a plan
 * @param read the ways of reading
 * @returns its needs, undefined for a kind that this version cannot carry out
 */
export function needsOfCheck(check: Check, read: Reads): readonly Need[] | undefined {
  if (!Object.hasOwn(CHECK_NEEDS, check.kind)) return undefined;
  return (CHECK_NEEDS[check.kind as BuiltKind] as NeedsOf<Check['kind']>)(check as never, read);
}
