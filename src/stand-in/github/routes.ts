import { checkRoutes } from './routes/checks.ts';
import { deploymentRoutes } from './routes/deployments.ts';
import { environmentRoutes } from './routes/environments.ts';
import { issueRoutes } from './routes/issues.ts';
import { peopleRoutes } from './routes/people.ts';
import { pullRoutes } from './routes/pulls.ts';
import { releaseRoutes } from './routes/release.ts';
import { repositoryRoutes } from './routes/repository.ts';
import type { Route } from './routes/route.ts';
import { runRoutes } from './routes/runs.ts';
import { workflowRoutes } from './routes/workflows.ts';

/** Every route of the loopback GitHub. */
export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...environmentRoutes,
  ...runRoutes,
  ...workflowRoutes,
  ...deploymentRoutes,
  ...checkRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...releaseRoutes,
  ...peopleRoutes,
];
