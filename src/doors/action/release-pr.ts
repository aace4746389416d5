import { dirname, join } from 'node:path';
import { gonogoError } from '../../errors.ts';
import { withEvidence } from '../evidence-files.ts';
import { lintProblems } from '../lint.ts';
import { readPlan } from '../read-plan.ts';
import type { Said } from '../said.ts';
import { refused } from './refused.ts';
import type { Runner } from './runner.ts';

/**
 * The acts of a release PR: its readiness, the dry run of its preflight, the comment.
 * @param env the process environment
 * @param kind release-pr, release-pr-dry-run or release-pr-comment
 * @param runner who carries the action
 * @returns what to tell
 * @throws GonogoError for inputs and worlds that do not fit
 */
export async function releasePr(env: NodeJS.ProcessEnv, kind: string, runner: Runner): Promise<Said> {
  const token = runner.input('github-token');
  const number = runner.input('pull-request');
  const plan = runner.input('plan');
  const folder = runner.input('evidence') || '.gonogo/evidence';
  if (token !== '') runner.mask(token);
  if (kind === 'release-pr-comment')
    return (await import('../release-pr/comment.ts')).commentOn({
      env,
      token,
      folder,
      systems: runner.input('system'),
      headCommit: runner.input('head-sha'),
      headRepository: runner.input('head-repository'),
      headRun: runner.input('head-run'),
    });
  if (plan === '') throw gonogoError('USAGE', 'expected the input plan, found none');
  if (kind === 'release-pr') {
    const riskFile = runner.input('risk-file') || join(dirname(plan), 'risk.yml');
    const system = runner.input('system') || undefined;
    const { readiness } = await import('../release-pr/readiness.ts');
    const inputs = { base: runner.input('base'), dryRun: runner.input('dry-run'), wait: runner.input('wait') };
    return withEvidence(folder, await readiness({ env, token, number, plan, system, riskFile, ...inputs }));
  }
  const loaded = readPlan(plan);
  if ('problems' in loaded) return refused(plan, loaded);
  const lint = lintProblems(loaded);
  if (lint.length > 0) return refused(plan, { code: 'PLAN_LINT', problems: lint });
  const { dryRun } = await import('../release-pr/dry-run.ts');
  return withEvidence(
    folder,
    await dryRun({
      ...{ env, token, number, plan, loaded },
      base: runner.input('base'),
      credentialsExpire: runner.input('credentials-expire'),
      mask: value => runner.mask(value),
    }),
  );
}
