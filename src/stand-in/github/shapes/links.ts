/** What every shape of GitHub's REST API is made with. */

/** One object of an answer. */
export type Shape = Readonly<Record<string, unknown>>;

/** Where links lead: `api` to this repository's routes, `web` to its pages, `root` to all routes, `site` to all pages. */
export interface Links {
  readonly api: string;
  readonly web: string;
  readonly root: string;
  readonly site: string;
}

/** GitHub writes whole seconds. `ms` since the epoch. */
export function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** An opaque id, as GraphQL would know the thing. */
export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}
