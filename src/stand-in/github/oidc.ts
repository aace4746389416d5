import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { type Answer, json, type StandInRequest } from '../handler.ts';
import { claimsOf } from './claims.ts';
import { notFound, refusal } from './routes/route.ts';
import type { GithubWorld } from './state.ts';

/** A job whose permissions include `id-token: write`. */
export interface OidcJob {
  readonly run: number;
  /** Key of the job in its workflow file. */
  readonly key: string;
  /** Its environment as GitHub evaluated it; absent when it has none. */
  readonly environment?: string;
}

/** The issuer of a stand-in: one key, and the jobs that may ask. Nothing of it is kept in the world, which is saved. */
export interface Oidc {
  /**
   * Lets a job ask for tokens.
   * @param job the job
   * @returns what its steps find in ACTIONS_ID_TOKEN_REQUEST_TOKEN
   */
  grant(job: OidcJob): string;
  /** Answers a request below `/github/oidc/`. `now` in epoch ms. */
  answer(request: StandInRequest, github: GithubWorld, now: number): Answer;
}

/** Path of the address that steps find in ACTIONS_ID_TOKEN_REQUEST_URL; the toolkit adds `&audience=…`. */
export const OIDC_REQUEST_PATH = '/github/oidc/token?api-version=2.0';

const ROOT = '/github/oidc';

/** Makes an issuer; its key is made when it is first needed. */
export function oidcIssuer(): Oidc {
  const granted = new Map<string, OidcJob>();
  let pair: { readonly privateKey: KeyObject; readonly publicKey: KeyObject; readonly kid: string } | undefined;
  const key = () => {
    if (!pair) {
      const made = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const jwk = made.publicKey.export({ format: 'jwk' });
      pair = { ...made, kid: createHash('sha256').update(String(jwk.n)).digest('hex').slice(0, 32) };
    }
    return pair;
  };
  return {
    grant(job) {
      const token = `oidc_${randomBytes(16).toString('hex')}`;
      granted.set(token, { ...job });
      return token;
    },
    answer(request, github, now) {
      if (request.method !== 'GET') return notFound();
      const issuer = `http://${request.headers.host ?? '127.0.0.1'}${ROOT}`;
      if (request.path === `${ROOT}/.well-known/openid-configuration`) return json(200, discovery(issuer));
      if (request.path === `${ROOT}/.well-known/jwks`) {
        const { publicKey, kid } = key();
        return json(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }] });
      }
      if (request.path !== `${ROOT}/token`) return json(500, { message: 'the loopback GitHub does not know this route' });
      const job = granted.get((request.headers.authorization ?? '').replace(/^bearer /i, ''));
      if (!job) return refusal(401, 'Bad credentials');
      const audience = request.query.get('audience') ?? `https://github.com/${github.repository.owner}`;
      const claims = claimsOf(github, job, { issuer, audience, now });
      return claims ? json(200, { value: signed(claims, key()) }) : refusal(403, 'The job is not running');
    },
  };
}

function discovery(issuer: string): Readonly<Record<string, unknown>> {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

/** A compact JWS (RFC 7515) under RS256. */
function signed(claims: object, { privateKey, kid }: { readonly privateKey: KeyObject; readonly kid: string }): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ typ: 'JWT', alg: 'RS256', x5t: kid, kid })}.${part(claims)}`;
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`;
}
