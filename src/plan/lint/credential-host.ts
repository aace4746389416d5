import type { Check } from '../../checks/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Path } from '../problem.ts';
import { checks } from './reading.ts';
import type { Found, Rule } from './rule.ts';

interface Call {
  readonly path: Path;
  readonly url: string;
  readonly credentials: readonly string[];
}

/** The addresses that a check calls, and the credentials that it sends there. */
function calls(check: Check): readonly Call[] {
  const { url, credential, accepted, source, vendor } = check as {
    readonly url?: string;
    readonly credential?: string;
    readonly accepted?: readonly string[] | { readonly url: string; readonly credential: string };
    readonly source?: { readonly url?: string; readonly credential?: string };
    readonly vendor?: { readonly get?: string; readonly credential?: string };
  };
  const sent = [...(credential === undefined ? [] : [credential]), ...(accepted && !('url' in accepted) ? accepted : [])];
  const own = url === undefined ? [] : [{ path: ['url'], url, credentials: sent }];
  const nested = [
    { path: ['source', 'url'], url: source?.url, credential: source?.credential },
    { path: ['vendor', 'get'], url: vendor?.get, credential: vendor?.credential },
    ...(accepted && 'url' in accepted ? [{ path: ['accepted', 'url'], ...accepted }] : []),
  ];
  return [
    ...own,
    ...nested.flatMap(each =>
      each.url === undefined || each.credential === undefined
        ? []
        : [{ path: each.path, url: each.url, credentials: [each.credential] }],
    ),
  ];
}

/** A credential is sent only to the hosts that it names. */
export const credentialHost: Rule = {
  name: 'credential-host',
  reason: 'A mistyped address would be given the key.',
  check(plan) {
    const found: Found[] = [];
    for (const { check, path } of checks(plan)) {
      for (const call of calls(check)) {
        const host = URL.canParse(call.url) ? new URL(call.url).hostname : '';
        for (const id of call.credentials) {
          const hosts = plan.credentials?.[id]?.hosts;
          if (!hosts || hosts.includes(host)) continue;
          found.push({
            path: [...path, ...call.path],
            message: `expected a host of the credential ${id} (${hosts.join(', ')}), found "${host}"${didYouMean(host, hosts)}`,
          });
        }
      }
    }
    return found;
  },
};
