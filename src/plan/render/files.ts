import { type RenderAsk, renderCutover } from './cutover.ts';
import { asksPeople, renderDecide } from './decide.ts';
import { renderHypercare } from './hypercare.ts';
import { renderNet } from './net.ts';
import { renderReleasePr, renderReleasePrComment } from './release-pr.ts';
import { renderRollback } from './rollback.ts';
import { asksToSign, renderSign } from './sign.ts';
import { renderWatch } from './watch.ts';

/** A workflow file as its plans render it. */
export interface RenderedFile {
  /** Below the folder of workflows. */
  readonly name: string;
  readonly text: string;
}

/**
 * Every workflow file of some plans: a cutover a plan, and one rollback, decision and signature for all.
 * @param asks the plans and where things are
 * @param uses `OWNER/REPO@SHA` of gonogo for a team's own repository
 * @returns names and texts
 * @throws GonogoError `NOT_BUILT`, `PLAN_INVALID`
 */
export function renderedFiles(asks: readonly RenderAsk[], uses?: string): readonly RenderedFile[] {
  const asking = asks.filter(({ plan }) => asksPeople(plan));
  const signing = asks.filter(({ plan }) => asksToSign(plan));
  return [
    ...asks.map(ask => ({ name: `cutover-${ask.plan.system}.yml`, text: renderCutover(ask) })),
    ...asks.flatMap(ask => {
      const text = renderWatch(ask);
      return text === undefined ? [] : [{ name: `watch-${ask.plan.system}.yml`, text }];
    }),
    ...asks.flatMap(ask => {
      const text = renderHypercare(ask);
      return text === undefined ? [] : [{ name: `hypercare-${ask.plan.system}.yml`, text }];
    }),
    { name: 'rollback.yml', text: renderRollback(asks, uses) },
    { name: 'net.yml', text: renderNet(asks, uses) },
    { name: 'release-pr.yml', text: renderReleasePr(asks, uses) },
    { name: 'release-pr-comment.yml', text: renderReleasePrComment(asks, uses) },
    ...(asking.length === 0 ? [] : [{ name: 'decide.yml', text: renderDecide(asking, uses) }]),
    ...(signing.length === 0 ? [] : [{ name: 'sign.yml', text: renderSign(signing, uses) }]),
  ];
}
