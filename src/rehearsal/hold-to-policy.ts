import { permissionsOf } from '../plan/iam/permissions.ts';
import { ROLES } from '../plan/iam/role-needs.ts';
import type { Plan } from '../plan/schema/index.ts';
import type { World } from '../stand-in/state.ts';

/**
 * Holds a session to the policy that `gonogo iam` renders from the plan: a rehearsal then shows that the policies are enough.
 * @param world that has opened the session
 * @param plan as it is rehearsed
 * @param arn of the role that was assumed
 * @param accessKeyId of the session
 * @throws RangeError if the plan names no such role or the world has no such session
 */
export function holdToPolicy(world: World, plan: Plan, arn: string, accessKeyId: string): void {
  const role = ROLES.find(each => plan.aws?.roles[each] === arn);
  const session = world.aws.sts.sessions[accessKeyId];
  if (role === undefined || session === undefined) throw new RangeError('the plan names no such role');
  const { policy } = permissionsOf(plan, role);
  world.aws.sts.policies = { ...world.aws.sts.policies, [role]: policy };
  session.policy = role;
}
