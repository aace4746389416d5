import { checks } from '../lint/reading.ts';
import type { Plan } from '../schema/index.ts';
import type { RenderAsk } from './cutover.ts';
import { assume, awsOf, checkout, EXPIRY, job, own, upload } from './job.ts';

/**
 * Whether people sign anything of a plan.
 * @param plan the plan
 * @returns true if `sign.yml` is needed
 */
export function asksToSign(plan: Plan): boolean {
  return checks(plan).some(({ check }) => check.kind === 'manual');
}

/**
 * Renders `sign.yml`: one form for every system; who starts the run is who signs, against the commit that is run.
 * @param asks the systems with items that people sign
 * @param uses `OWNER/REPO@SHA` of gonogo for a team's own repository
 * @returns the workflow file's text
 * @throws GonogoError `PLAN_INVALID` if a plan has no aws section
 */
export function renderSign(asks: readonly RenderAsk[], uses?: string): string {
  return `${[
    `# Rendered from ${asks.map(({ path }) => path).join(', ')} by \`gonogo render\`. Do not edit: change the plan and render again.`,
    'name: Sign',
    'run-name: Sign ${{ inputs.check }} of ${{ inputs.system }}',
    '',
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    '      system:',
    '        description: The system whose checklist it is',
    '        type: choice',
    '        required: true',
    `        options: [${asks.map(({ plan }) => plan.system).join(', ')}]`,
    '      check:',
    '        description: The id of the item; start this from the branch or tag whose commit it was done against',
    '        type: string',
    '        required: true',
    '      record:',
    '        description: What the signature names, where the plan asks for it (no personal data)',
    '        type: string',
    '        required: false',
    '',
    'permissions: {}',
    '',
    'jobs:',
    ...asks.flatMap(ask => signJob(ask, uses)),
  ].join('\n')}\n`;
}

function signJob({ plan, path }: RenderAsk, uses: string | undefined): string[] {
  const { system } = plan;
  const aws = awsOf(plan);
  return job(`sign-${system}`, {
    name: `Sign for ${system}`,
    if: `inputs.system == '${system}'`,
    minutes: 10,
    permissions: [
      'contents: read # checkout',
      'id-token: write # assume the read role, which may write records and nothing else',
    ],
    steps: [
      ...checkout(),
      ...assume(aws.roles.read, aws.region, 'sign', 3600),
      ...own(uses === undefined ? {} : { uses }, '', 'sign', [
        'act: sign',
        `plan: ${path}`,
        'system: ${{ inputs.system }}',
        'check: ${{ inputs.check }}',
        'record: ${{ inputs.record }}',
        'github-token: ${{ github.token }}',
        EXPIRY,
      ]),
      ...upload(`evidence-${system}-sign`, 'always()'),
    ],
  });
}
