import type { Plan } from '../schema/index.ts';
import type { RenderAsk } from './cutover.ts';
import { assume, awsOf, checkout, EXPIRY, job, own, upload } from './job.ts';

/**
 * Whether any window of a plan may ask people something: a trigger holds, or a gate may last longer.
 * @param plan the plan
 * @returns true if `decide.yml` is needed
 */
export function asksPeople(plan: Plan): boolean {
  const windows = plan.phases.flatMap(({ enter, steps = [], leave = [] }) => [
    ...enter,
    ...steps.flatMap(step => ('gate' in step ? [step] : [])),
    ...leave,
  ]);
  return (plan.triggers ?? []).some(({ then }) => then === 'hold') || windows.some(gate => gate.up_to !== undefined);
}

/**
 * Renders `decide.yml`: one form for every system; who starts the run is who decides.
 * @param asks the systems whose windows may ask people something
 * @param uses `OWNER/REPO@SHA` of gonogo for a team's own repository
 * @returns the workflow file's text
 * @throws GonogoError `PLAN_INVALID` if a plan has no aws section
 */
export function renderDecide(asks: readonly RenderAsk[], uses?: string): string {
  return `${[
    `# Rendered from ${asks.map(({ path }) => path).join(', ')} by \`gonogo render\`. Do not edit: change the plan and render again.`,
    'name: Decide',
    'run-name: Decide ${{ inputs.question }} (${{ inputs.answer }})',
    '',
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    '      system:',
    '        description: The system whose window waits',
    '        type: choice',
    '        required: true',
    `        options: [${asks.map(({ plan }) => plan.system).join(', ')}]`,
    '      question:',
    '        description: The id that the window shows',
    '        type: string',
    '        required: true',
    '      answer:',
    '        description: What is decided',
    '        type: choice',
    '        required: true',
    '        options: [rollback, continue, extend]',
    '      by:',
    '        description: With extend, by how much (such as 15m)',
    '        type: string',
    '        required: false',
    '      ticket:',
    '        description: Such as OPS-123',
    '        type: string',
    '        required: true',
    '      reason:',
    '        description: Why (no personal data; everybody who sees the run sees this)',
    '        type: string',
    '        required: true',
    '',
    '# No concurrency group: an answer never waits for anything.',
    'permissions: {}',
    '',
    'jobs:',
    ...asks.flatMap(ask => decideJob(ask, uses)),
  ].join('\n')}\n`;
}

function decideJob({ plan, path }: RenderAsk, uses: string | undefined): string[] {
  const { system } = plan;
  const aws = awsOf(plan);
  return job(`decide-${system}`, {
    name: `Decide for ${system}`,
    if: `inputs.system == '${system}'`,
    minutes: 10,
    permissions: [
      'contents: read # checkout',
      'id-token: write # assume the read role, which may write records and nothing else',
    ],
    steps: [
      ...checkout(),
      ...assume(aws.roles.read, aws.region, 'decide', 3600),
      ...own(uses === undefined ? {} : { uses }, '', 'decide', [
        'act: decide',
        `plan: ${path}`,
        'system: ${{ inputs.system }}',
        'question: ${{ inputs.question }}',
        'answer: ${{ inputs.answer }}',
        'by: ${{ inputs.by }}',
        'ticket: ${{ inputs.ticket }}',
        'reason: ${{ inputs.reason }}',
        EXPIRY,
      ]),
      ...upload(`evidence-${system}-decide`, 'always()'),
    ],
  });
}
