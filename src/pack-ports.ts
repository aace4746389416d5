import type { Code } from './codes.ts';
import type { Answer } from './target.ts';

/** Requests of a smoke pack, which may write where its plan lets it. A credential goes to its own hosts only; no redirect is followed. */
export interface Requests {
  /**
   * One request. A connection of its own for anything but GET and HEAD, so that nothing is sent twice. Throws as `Http.get`, and
   * `METHOD_REFUSED` for a header that frames the message or carries a credential.
   */
  send(
    ask: {
      readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
      readonly url: string;
      readonly credential?: string;
      /** A token that is none, in the header of this credential. */
      readonly invalid?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      /** The body’s media type. */
      readonly type?: string;
      /** Of the whole attempt, ms. */
      readonly timeout?: number;
    },
    signal?: AbortSignal,
  ): Promise<Answer>;
}

/** A smoke pack that a check names. */
export interface PackRun {
  /** The pack, or a table of its own beside a pack of the same name. */
  readonly file: string;
  /** The rows that are run: column and value. */
  readonly where: Readonly<Record<string, string>>;
  /** The plan's credentials that it may use. */
  readonly credentials: readonly string[];
  /** A table of routes and roles in place of a pack: the plan's credentials by role. */
  readonly matrix?: Readonly<Record<string, string>>;
  /** The OpenAPI file whose operations must all have a row of the matrix, but for those that are left out with a reason. */
  readonly openapi?: {
    readonly file: string;
    readonly except: readonly { readonly route: string; readonly reason: string }[];
  };
  readonly mayWrite: boolean;
  /** Ids of cases, if only these are run: then the pack has not passed, whatever becomes of them. */
  readonly only?: readonly string[];
  /** The secret that holds the canary's subjects, separated by commas or lines. */
  readonly subjects?: string;
}

/** What became of a pack, in counts and in the pack's own words. */
export interface PackSaid {
  readonly outcome: 'pass' | 'fail' | 'error';
  readonly reason: Code;
  readonly cases: number;
  readonly passed: number;
  readonly flaky: number;
  readonly checks: number;
  /** Ids of cases that did not pass, in their order. */
  readonly open: readonly string[];
  /** Names that were captured. */
  readonly captured: readonly string[];
  /** Operations of the OpenAPI file, and those of them that have no row. Nothing was sent if there is one. */
  readonly operations?: number;
  readonly uncovered?: readonly string[];
  /** SHA-256 of the pack and its table. */
  readonly digest: string;
  readonly ms: number;
}

/** Smoke packs of the repository. */
export interface Packs {
  /** Runs a pack to its end. Throws `PACK_INVALID`, `TABLE_INVALID`, and what an interruption throws. */
  run(ask: PackRun, signal?: AbortSignal): Promise<PackSaid>;
}
