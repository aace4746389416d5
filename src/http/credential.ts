import { gonogoError } from '../errors.ts';
import type { Credential, HttpSettings } from './settings.ts';

/** Credentials of a run: read at the first call that needs one, kept in memory, read again when it is refused. */
export interface Credentials {
  /** Finds a credential that may go to this address, without reading it. Throws `HOST_REFUSED`. */
  permitted(id: string, url: URL): Credential;
  /** Its header: name and value; `again` reads the secret even if it is kept. */
  header(id: string, signal: AbortSignal, again?: 'again'): Promise<readonly [name: string, value: string]>;
}

/**
 * @param settings of the door
 * @returns the run's credentials; errors are GonogoErrors: `HOST_REFUSED`, `RESPONSE_INVALID`, and those of the secrets port
 */
export function credentialsOf(settings: HttpSettings): Credentials {
  const values = new Map<string, string>();

  function find(id: string): Credential {
    const found = Object.hasOwn(settings.credentials, id) ? settings.credentials[id] : undefined;
    if (found === undefined) throw gonogoError('HOST_REFUSED', 'the plan has no credential of that id, so it may go nowhere');
    return found;
  }

  async function read({ secret, field }: Credential, signal: AbortSignal): Promise<string> {
    const whole = await settings.secrets.value(secret, signal);
    const value = field === undefined ? whole : fieldOf(whole, field);
    settings.register(value);
    // A line break in a value would end the header and begin another.
    if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(value)) {
      throw gonogoError(
        'RESPONSE_INVALID',
        'the secret holds what a header cannot carry: a line break, a blank at an end, or nothing',
      );
    }
    return value;
  }

  return {
    permitted(id, url) {
      const credential = find(id);
      // Another port is another server.
      if (!credential.hosts.includes(url.hostname) || url.port !== '') {
        throw gonogoError('HOST_REFUSED', 'expected a host that the plan lists for the credential, found another');
      }
      return credential;
    },

    async header(id, signal, again) {
      const credential = find(id);
      const kept = again === 'again' ? undefined : values.get(id);
      const value = kept ?? (await read(credential, signal));
      values.set(id, value);
      const name = (credential.header ?? 'authorization').toLowerCase();
      return [name, credential.header === undefined ? `Bearer ${value}` : value];
    },
  };
}

function fieldOf(text: string, field: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw gonogoError('RESPONSE_INVALID', 'expected the secret to be a JSON object, as the plan names a field of it');
  }
  const value =
    typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, field) ? Reflect.get(parsed, field) : undefined;
  if (typeof value !== 'string' || value === '')
    throw gonogoError('RESPONSE_INVALID', 'the secret has no such field, or it is no text');
  return value;
}
