import type { Session } from '../session.ts';

/**
 * Whether a sign-off was rejected on whose rejection the plan rolls back. A job that was rejected fails as one that broke
 * does, so GitHub is asked. If it cannot tell, nothing is taken back: the act fails, and a person looks.
 * @param session the open session
 * @param failed ids of the phases whose jobs failed, with commas between
 * @returns true only if GitHub says that it was
 * @throws GonogoError what the approvals port throws
 */
export async function rejected(session: Pick<Session, 'loaded' | 'target' | 'run'>, failed: string): Promise<boolean> {
  const named = failed.split(',');
  const phases = session.loaded.plan.phases.filter(({ id, on_reject }) => on_reject === 'rollback' && named.includes(id));
  const environments = phases.flatMap(({ signoff = [] }) => signoff.map(({ environment }) => environment));
  if (environments.length === 0) return false;
  const approvals = await session.target.approvals.ofRun(Number(session.run.id));
  return approvals.some(
    ({ state, environments: of }) => state === 'rejected' && of.some(({ name }) => environments.includes(name)),
  );
}
