import type { World } from '../state.ts';

/** How an endpoint of GitHub can fail: refused, not shown, broken, out of order, an empty answer, too many requests. */
export const ENDPOINT_TROUBLES = ['refused', 'not-shown', 'broken', 'unavailable', 'empty', 'throttled'] as const;
export type EndpointTrouble = (typeof ENDPOINT_TROUBLES)[number];

const ERRORS = {
  refused: { type: 'Resource not accessible by integration', status: 403 },
  'not-shown': { type: 'Not Found', status: 404 },
  broken: { type: 'Server Error', status: 500 },
  unavailable: { type: 'Unavailable', status: 503 },
} as const;

/**
 * Lets an endpoint fail from now on.
 * @param world with the GitHub
 * @param op name of the route, such as `ListApprovals`
 * @param kind how
 */
export function troubleAt(world: World, op: string, kind: EndpointTrouble): void {
  const scope = { service: 'github', op };
  if (kind === 'empty') world.trouble.empty.push(scope);
  else if (kind === 'throttled') world.trouble.throttle.push({ ...scope, share: 1 });
  else world.trouble.error.push({ ...scope, ...ERRORS[kind] });
}
