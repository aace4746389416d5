import type { RenderAsk } from './cutover.ts';
import { assume, awsOf, checkout, EXPIRY, job, own, upload } from './job.ts';

/**
 * Renders `rollback.yml`: one form for every system, one job a system, no approval in the way.
 * @param asks every system of the repository
 * @param uses `OWNER/REPO@SHA` of gonogo for a team's own repository
 * @returns the workflow file's text
 * @throws GonogoError `PLAN_INVALID` if a plan has no aws section
 */
export function renderRollback(asks: readonly RenderAsk[], uses?: string): string {
  const systems = asks.map(({ plan }) => plan.system);
  return `${[
    `# Rendered from ${asks.map(({ path }) => path).join(', ')} by \`gonogo render\`. Do not edit: change the plan and render again.`,
    'name: Rollback',
    'run-name: Roll back ${{ inputs.system }} (${{ inputs.scope }})',
    '',
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    '      system:',
    '        description: The system to roll back',
    '        type: choice',
    '        required: true',
    `        options: [${systems.join(', ')}]`,
    '      scope:',
    '        description: all, phase:<id>, the id of one switch, or list:member',
    '        type: string',
    '        required: true',
    '        default: all',
    '      reason:',
    '        description: Why (no personal data; everybody who sees the run sees this)',
    '        type: string',
    '        required: true',
    '      incident:',
    '        description: A link to the incident, if there is one',
    '        type: string',
    '        required: false',
    '      confirm:',
    '        description: Type the system’s name to confirm',
    '        type: string',
    '        required: true',
    '',
    '# No concurrency group: a rollback never waits for anything.',
    'permissions: {}',
    '',
    'jobs:',
    ...asks.flatMap(ask => rollbackJob(ask, uses)),
  ].join('\n')}\n`;
}

function rollbackJob({ plan, path }: RenderAsk, uses: string | undefined): string[] {
  const { system } = plan;
  const aws = awsOf(plan);
  return job(`rollback-${system}`, {
    name: `Roll back ${system}`,
    if: `inputs.system == '${system}'`,
    environment: plan.rollback.environment,
    minutes: 30,
    permissions: [
      'contents: read # checkout',
      'id-token: write # assume the rollback role',
      'actions: write # cancel the cutover that is under way, once the fence is up',
      'pull-requests: write # say on the pull request of the commit what was rolled back',
    ],
    steps: [
      ...checkout(),
      ...assume(aws.roles.rollback, aws.region, 'rollback', 3600),
      ...own(uses === undefined ? {} : { uses }, '', 'rollback', [
        'act: rollback',
        `plan: ${path}`,
        'system: ${{ inputs.system }}',
        'scope: ${{ inputs.scope }}',
        'reason: ${{ inputs.reason }}',
        'incident: ${{ inputs.incident }}',
        'confirm: ${{ inputs.confirm }}',
        'github-token: ${{ github.token }}',
        EXPIRY,
      ]),
      ...upload(`evidence-${system}-rollback`, 'always()'),
    ],
  });
}
