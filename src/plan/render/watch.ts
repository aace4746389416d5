import { isWatched, type RenderAsk } from './cutover.ts';
import { assume, awsOf, checkout, EXPIRY, job, own, upload } from './job.ts';

/** From run to run; GitHub starts them late when it is busy, which a look catches up with where it can. */
const EVERY_MINUTES = 10;
const FOR_MINUTES = 9;

/**
 * Renders `watch-<system>.yml`: short scheduled runs that watch between two phases where no `watch-…` job does any more.
 * @param ask the plan and where things are
 * @returns the workflow file's text, undefined where nothing of the plan is watched between phases
 * @throws GonogoError `PLAN_INVALID` without an aws section
 */
export function renderWatch(ask: RenderAsk): string | undefined {
  const { plan, path } = ask;
  const { system } = plan;
  if (!plan.phases.slice(0, -1).some(phase => isWatched(plan, phase))) return undefined;
  const aws = awsOf(plan);
  return `${[
    `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`,
    `name: Watch ${system}`,
    '',
    'on:',
    '  schedule:',
    `    - cron: "*/${EVERY_MINUTES} * * * *"`,
    '  workflow_dispatch:',
    '',
    '# No concurrency group: a run that hangs must not keep the next one from looking.',
    'permissions: {}',
    '',
    'jobs:',
    ...job('watch', {
      name: `Watch ${system} between two phases`,
      minutes: FOR_MINUTES + 6,
      permissions: [
        'contents: read # checkout',
        'id-token: write # assume the read role',
        'actions: write # start rollback.yml, since the read role may change nothing',
      ],
      steps: [
        ...checkout(),
        ...assume(aws.roles.read, aws.region, 'watch', 3600),
        ...own(ask, '', 'watch', [
          'act: watch',
          `plan: ${path}`,
          `for: ${FOR_MINUTES}m`,
          'unless-watched: true',
          'github-token: ${{ github.token }}',
          EXPIRY,
        ]),
        ...upload(`evidence-${system}-watch`, 'always()'),
      ],
    }),
  ].join('\n')}\n`;
}
