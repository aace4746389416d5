import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { milliseconds } from '../duration.ts';
import type { Plan } from '../plan/schema/index.ts';
import { parseWorkflow } from './runner/parse-workflow.ts';
import type { RunResult } from './runner/run-workflow.ts';
import { stop } from './runner/stop.ts';
import type { Workflow } from './runner/workflow.ts';

/** How long one dispatched run looks, hours: a job of GitHub's own runners ends after six, and its credentials with it. */
const HOURS = 5;

/**
 * Plays hypercare to its end: as many dispatches of its workflow as it takes, each going on where the one before stopped.
 * @param ask the plan, where the workflows are, and who runs one
 * @returns whether every run ended well
 * @throws a rehearsal stop where the plan has no hypercare
 */
export async function playHypercare(ask: {
  readonly plan: Plan;
  readonly root: string;
  readonly run: (workflow: Workflow, path: string, inputs: Record<string, string>, folder: string) => Promise<RunResult>;
}): Promise<boolean> {
  const { plan, root } = ask;
  if (!plan.hypercare) throw stop(`the plan of ${plan.system} has no hypercare`);
  const path = `.github/workflows/hypercare-${plan.system}.yml`;
  const workflow = await parseWorkflow(path, readFileSync(join(root, path), 'utf8'));
  const runs = Math.ceil(milliseconds(plan.hypercare.for) / (HOURS * 3_600_000)) + 1;
  for (let run = 1; run <= runs; run += 1) {
    const { conclusion } = await ask.run(workflow, path, { for: `${HOURS}h` }, `hypercare-${run}`);
    if (conclusion !== 'success') return false;
  }
  return true;
}
