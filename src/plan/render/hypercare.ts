import { milliseconds } from '../../duration.ts';
import type { Plan } from '../schema/index.ts';
import type { RenderAsk } from './cutover.ts';
import { assume, awsOf, checkout, EXPIRY, job, own, upload } from './job.ts';

/** The longest that a dispatched run goes on looking by itself: a job of GitHub's own runners ends after six hours. */
const LONGEST_HOURS = 5;
/** Intervals of a schedule that divide an hour, minutes; GitHub's shortest is five. */
const INTERVALS = [5, 10, 15, 20, 30];
/** Schedules on the full hour are the ones that GitHub delays or drops. */
const OFFSET = 7;

/** A cron line that comes as often as the plan's closest looks: runs whose look is not due yet end at once. */
function cronOf({ hypercare }: Plan): string {
  const closest = Math.min(...(hypercare?.looks ?? []).map(({ every }) => milliseconds(every) / 60_000));
  const every = INTERVALS.findLast(each => each <= closest) ?? 5;
  if (closest >= 60) return `${OFFSET} * * * *`;
  const minutes = Array.from({ length: 60 / every }, (_, index) => (OFFSET % every) + index * every);
  return `${minutes.join(',')} * * * *`;
}

/**
 * Renders `hypercare-<system>.yml`: scheduled runs that look when the plan's next look is due, and write its reports.
 * @param ask the plan and where things are
 * @returns the workflow file's text, undefined where the plan has no hypercare
 * @throws GonogoError `PLAN_INVALID` without an aws section
 */
export function renderHypercare(ask: RenderAsk): string | undefined {
  const { plan, path } = ask;
  const { system } = plan;
  if (!plan.hypercare) return undefined;
  const aws = awsOf(plan);
  return `${[
    `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`,
    `name: Hypercare ${system}`,
    '',
    'on:',
    '  schedule:',
    `    - cron: "${cronOf(plan)}"`,
    '  workflow_dispatch:',
    '    inputs:',
    '      for:',
    '        description: How long this run goes on looking; 0m looks once, if a look is due',
    '        type: string',
    '        default: 0m',
    '',
    '# No concurrency group: a run that hangs must not keep the next one from looking.',
    'permissions: {}',
    '',
    'jobs:',
    ...job('hypercare', {
      name: `Hypercare of ${system}`,
      minutes: LONGEST_HOURS * 60 + 30,
      permissions: ['contents: read # checkout', 'id-token: write # assume the read role'],
      steps: [
        ...checkout(),
        ...assume(aws.roles.read, aws.region, 'hypercare', LONGEST_HOURS * 3600 + 1500),
        ...own(ask, '', 'hypercare', ['act: hypercare', `plan: ${path}`, "for: ${{ inputs.for || '0m' }}", EXPIRY]),
        ...upload(`evidence-${system}-hypercare`, 'always()'),
      ],
    }),
  ].join('\n')}\n`;
}
