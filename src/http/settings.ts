import type { Secrets } from '../target.ts';

/** How a credential of the plan is read and where it may go. */
export interface Credential {
  /** The secret's name. */
  readonly secret: string;
  /** The field, if the secret is a JSON object. */
  readonly field?: string;
  /** The only hosts that it is sent to, lower case. */
  readonly hosts: readonly string[];
  /** The header that carries it; `Authorization: Bearer` if absent. */
  readonly header?: string;
}

/** What a door tells the HTTP side. */
export interface HttpSettings {
  /** The plan's credentials by their ids. */
  readonly credentials: Readonly<Record<string, Credential>>;
  readonly secrets: Secrets;
  /** The redactor's `register`. */
  readonly register: (value: string) => void;
  /** Rehearsal only: a loopback address to connect to in place of every host, with the host's name in the `Host` header. */
  readonly vendorEndpoint?: string;
  /** `HTTPS_PROXY`, which node:http does not read by itself: `http://[user:password@]host:port`. */
  readonly proxy?: string;
  /** `NO_PROXY`: hosts, or domains with or without a leading dot, separated by commas; `*` for all. */
  readonly noProxy?: string;
  /** The longest that one request may take, its whole answer included, ms (default 8 s: below a check's own deadline). */
  readonly deadline?: number;
  /** Certificates to trust in place of the system's, PEM. */
  readonly ca?: string;
}
