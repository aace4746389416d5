import { didYouMean } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { Plan, ReportPlan } from '../schema/index.ts';
import type { Found, Rule } from './rule.ts';
import { sayText } from './value.ts';

interface Call {
  readonly path: Path;
  readonly key: 'get' | 'graphql';
  readonly url: string;
  readonly credential: string | undefined;
}

/** The addresses that a report reads, with the credentials that it sends there. */
function calls({ sampler }: ReportPlan, at: Path): readonly Call[] {
  if (sampler === undefined) return [];
  const lookups = sampler.lookups.flatMap(({ get, graphql, credential }, index): readonly Call[] => {
    const path = [...at, 'sampler', 'lookups', index];
    if (get !== undefined) return [{ path, key: 'get', url: get, credential }];
    return graphql === undefined ? [] : [{ path, key: 'graphql', url: graphql, credential }];
  });
  const { get, credential } = sampler.sample;
  return [{ path: [...at, 'sampler', 'sample'], key: 'get', url: get, credential }, ...lookups];
}

/** A report asks the hosts that it lists, and sends each credential to the credential's own hosts. */
export const reportHost: Rule = {
  name: 'report-host',
  reason: 'A mistyped address would be given the key and whatever was read from an item.',
  check(plan) {
    return (plan.reports ?? []).flatMap((report, index) => {
      const at = ['reports', index];
      const versions = (report.sampler?.versions ?? []).flatMap(({ host }, n) =>
        listed(report, host, [...at, 'sampler', 'versions', n, 'host']),
      );
      return [...calls(report, at).flatMap(call => wrong(plan, report, call)), ...versions];
    });
  },
};

function wrong(plan: Plan, report: ReportPlan, { path, key, url, credential }: Call): Found[] {
  // A placeholder is no part of a host, but of an address that can be parsed only without it.
  const host = /^https:\/\/([^/?#:]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
  const found = listed(report, host, [...path, key]);
  if (credential === undefined) return found;
  const known = Object.keys(plan.credentials ?? {});
  const own = plan.credentials?.[credential];
  if (!own)
    found.push({
      path: [...path, 'credential'],
      message: `expected a credential of this plan, found ${sayText(credential)}${known.length === 0 ? '; declare it' : didYouMean(credential, known)}`,
    });
  else if (found.length === 0 && !own.hosts.includes(host))
    found.push({
      path: [...path, key],
      message: `expected a host of the credential ${credential} (${own.hosts.join(', ')}), found "${host}"${didYouMean(host, own.hosts)}`,
    });
  return found;
}

function listed({ hosts }: ReportPlan, host: string, path: Path): Found[] {
  if (hosts.includes(host)) return [];
  return [{ path, message: `expected a host of the report (${hosts.join(', ')}), found "${host}"${didYouMean(host, hosts)}` }];
}
