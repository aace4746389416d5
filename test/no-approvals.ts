/** Nobody is asked for a sign-off here. */
import type { Approvals } from '../src/github-ports.ts';

const nobody = (): Promise<never> => Promise.reject(new Error('nobody asks'));

export const NO_APPROVALS: Approvals = {
  ofRun: nobody,
  environment: nobody,
  run: nobody,
  jobs: nobody,
  deployments: nobody,
  permission: nobody,
  authors: nobody,
  tier: nobody,
  waited: nobody,
  accountId: nobody,
  branchRules: nobody,
  identity: nobody,
};
