import { gonogoError } from '../errors.ts';
import type { Phase, Plan } from '../plan/schema/index.ts';
import type { Target } from '../target.ts';
import type { World } from '../world.ts';

/**
 * Reads the sign-offs of a phase back from GitHub: nobody's word is taken for them. Outside a rehearsal this version
 * verifies nothing and therefore refuses.
 * @param ask the phase, the run and the approvals port
 * @throws GonogoError `SIGNOFF_UNVERIFIED`, `SIGNOFF_REJECTED`
 */
export async function verifySignoff(ask: {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly target: Target;
  readonly world: World;
  readonly run: { readonly id: string; readonly attempt: number };
}): Promise<void> {
  const { plan, phase, target, world, run } = ask;
  if (world !== 'rehearsal')
    throw gonogoError(
      'SIGNOFF_UNVERIFIED',
      'expected a sign-off that can be verified; this version verifies approvals in rehearsals only',
    );
  // An approval is kept by run and not by attempt: that of an earlier attempt would count for this one.
  if (run.attempt !== 1)
    throw gonogoError(
      'SIGNOFF_UNVERIFIED',
      `expected the first attempt of the run, found attempt ${run.attempt}; dispatch again`,
    );
  const signoffs = phase.signoff ?? [];
  if (signoffs.length === 0) throw gonogoError('SIGNOFF_UNVERIFIED', `expected phase ${phase.id} to name a sign-off, found none`);
  const approvals = await target.approvals.ofRun(Number(run.id));
  for (const { environment: name } of signoffs) {
    const planned = plan.environments.find(each => each.name === name);
    const found = await target.approvals.environment(name);
    if (!planned || !found || found.id !== planned.id)
      throw gonogoError('SIGNOFF_UNVERIFIED', `expected environment ${name} with the planned id, found another or none`);
    if (found.reviewers < 1)
      throw gonogoError('SIGNOFF_UNVERIFIED', `expected environment ${name} to have required reviewers, found none`);
    const ours = approvals.filter(approval => approval.environments.some(each => each.id === planned.id && each.name === name));
    if (ours.some(approval => approval.state === 'rejected'))
      throw gonogoError('SIGNOFF_REJECTED', `expected an approval for ${name}, found a rejection`);
    if (!ours.some(approval => approval.state === 'approved' && approval.user.type === 'User'))
      throw gonogoError('SIGNOFF_UNVERIFIED', `expected an approval for ${name} by a person, found none`);
  }
}
