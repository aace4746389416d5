import type { StandInRequest } from '../handler.ts';
import type { World } from '../state.ts';
import { type Asked, actionOf, allowedBy, resourcesOf } from './policy.ts';
import { refuse } from './refuse.ts';
import type { Session } from './state.ts';

/** The access key id inside a SigV4 authorization, or `undefined`. The signature itself is not checked: no secret is kept here. */
export function accessKeyOf(request: StandInRequest): string | undefined {
  return /^AWS4-HMAC-SHA256 Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
}

/** The session behind a request; refuses a missing, unknown or expired one. */
export function admitted(request: StandInRequest, world: World): Session {
  const key = accessKeyOf(request);
  if (key === undefined) return refuse('MissingAuthenticationTokenException', 'Request is missing Authentication Token', 403);
  const session = Object.hasOwn(world.aws.sts.sessions, key) ? world.aws.sts.sessions[key] : undefined;
  if (session === undefined)
    return refuse('UnrecognizedClientException', 'The security token included in the request is invalid.', 403);
  if (session.expiresAt !== null && session.expiresAt <= world.clock.now) {
    return refuse('ExpiredTokenException', 'The security token included in the request is expired', 403);
  }
  return session;
}

/** Refuses an operation that the session's rules do not allow. Only `sts:GetCallerIdentity` needs no permission, as at AWS. */
export function permitted(session: Session, service: string, op: string, addresses: readonly string[]): void {
  const action = `${service}:${op}`;
  if (action === 'sts:GetCallerIdentity' || session.allow === undefined) return;
  const rules = session.allow.filter(rule => rule.ops.some(pattern => covers(pattern, action)));
  // A rule for named resources does not allow an operation that names none (a list of everything).
  const whole = rules.some(rule => rule.resources === undefined);
  const each = (address: string) => rules.some(rule => rule.resources?.some(prefix => address.startsWith(prefix)));
  if (whole || (addresses.length > 0 && addresses.every(each))) return;
  refuse('AccessDeniedException', `${session.role} is not authorized to perform: ${action}`, 403);
}

function covers(pattern: string, action: string): boolean {
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action;
}

/** Refuses a call that the session's policy does not allow; a policy that the world does not have allows nothing. */
export function heldToPolicy(session: Session, world: World, asked: Asked): void {
  const action = actionOf(asked.service, asked.op);
  if (session.policy === undefined || action === 'sts:GetCallerIdentity') return;
  const policy = world.aws.sts.policies?.[session.policy];
  if (policy !== undefined && allowedBy(policy, action, resourcesOf(world, asked))) return;
  refuse('AccessDeniedException', `${session.role} is not authorized to perform: ${action} by its policy`, 403);
}
