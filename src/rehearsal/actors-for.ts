import { holdToPolicy } from './hold-to-policy.ts';
import type { PlayAsk } from './play.ts';
import type { Actors } from './runner/actor.ts';
import { checkout } from './runner/actors/checkout.ts';
import { configureAwsCredentials } from './runner/actors/configure-aws-credentials.ts';
import { downloadArtifact } from './runner/actors/download-artifact.ts';
import { uploadArtifact } from './runner/actors/upload-artifact.ts';

/**
 * The stand-ins for other repositories' actions, as a rehearsal needs them.
 * @param ask what is rehearsed
 * @returns by `owner/name`: the checkout brings the rehearsed plan, a role assumed may what its policy says
 */
export function actorsFor({ changed, planPath, system, world, plan }: PlayAsk): Actors {
  return {
    'actions/checkout': checkout({
      only: ['action.yml', 'dist', 'examples', 'gates'],
      linked: ['dist'],
      ...(changed === undefined ? {} : { files: { [planPath]: changed } }),
    }),
    'actions/upload-artifact': uploadArtifact(),
    'actions/download-artifact': downloadArtifact(),
    'aws-actions/configure-aws-credentials': configureAwsCredentials(({ role, sessionName, durationSeconds }) => {
      const { expiresAt, ...session } = system.assumeRole(world, { role, session: sessionName, durationSeconds });
      holdToPolicy(world, plan, role, session.accessKeyId);
      return { ...session, expiration: new Date(expiresAt).toISOString() };
    }),
  };
}
