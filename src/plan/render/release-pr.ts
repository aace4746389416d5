import { pinned } from './actions.ts';
import { asksHistory } from './asks-github.ts';
import type { RenderAsk } from './cutover.ts';
import { assume, awsOf, EXPIRY, job, own, upload } from './job.ts';

/** The name by which the second workflow finds the first. */
const NAME = 'Release PR';
const BASE = '.gonogo/base';
const DRY_RUN = '.gonogo/dry-run';
/** Where artifacts of the other run are put: outside of the checkout, whose code is run. */
const ARTIFACTS = '${{ runner.temp }}/release-pr';

/**
 * Renders `release-pr.yml`: readiness of a pull request, in jobs that have neither a secret nor a token that writes; the dry run of the
 * preflight for branches of the same repository only.
 * @param asks every system of the repository; where there are several, the label `release:<system>` says whose release it is
 * @param uses `OWNER/REPO@SHA` of gonogo for a team's own repository
 * @returns the workflow file's text
 * @throws GonogoError `PLAN_INVALID` if a plan has no aws section
 */
export function renderReleasePr(asks: readonly RenderAsk[], uses?: string): string {
  return `${[
    ...head(asks),
    `name: ${NAME}`,
    '',
    'on:',
    '  pull_request:',
    '    types: [opened, synchronize, reopened, edited, labeled, unlabeled, ready_for_review, converted_to_draft]',
    '  pull_request_review:',
    '    types: [submitted, dismissed]',
    '',
    '# Nothing by default. This runs the pull request’s own code: no secret and no token that writes on GitHub reaches it.',
    'permissions: {}',
    '',
    'jobs:',
    ...asks.flatMap(ask => [...dryRunJob(ask, asks.length > 1, uses), ...readinessJob(ask, asks.length > 1, uses)]),
  ].join('\n')}\n`;
}

/**
 * Renders `release-pr-comment.yml`: writes the one comment, with the default branch's code, from artifacts that are taken for data.
 * @param asks every system of the repository
 * @param uses `OWNER/REPO@SHA` of gonogo for a team's own repository
 * @returns the workflow file's text
 */
export function renderReleasePrComment(asks: readonly RenderAsk[], uses?: string): string {
  const run = 'github.event.workflow_run';
  return `${[
    ...head(asks),
    `name: ${NAME} comment`,
    '',
    'on:',
    '  workflow_run:',
    `    workflows: [${NAME}]`,
    '    types: [completed]',
    '',
    '# The newest of a branch has the last word.',
    'concurrency:',
    `  group: release-pr-comment-\${{ ${run}.head_repository.id }}-\${{ ${run}.head_branch }}`,
    'permissions: {}',
    '',
    'jobs:',
    ...job('comment', {
      name: 'Comment on the release PR',
      if: `${run}.event == 'pull_request' || ${run}.event == 'pull_request_review'`,
      minutes: 5,
      permissions: [
        'actions: read # the artifacts of that run',
        'contents: read # checkout of the default branch: code of the pull request is not run here',
        'pull-requests: write # the comment',
      ],
      steps: [
        `- uses: ${pinned('checkout')}`,
        '  with:',
        '    persist-credentials: false',
        `- uses: ${pinned('downloadArtifact')}`,
        '  with:',
        `    run-id: \${{ ${run}.id }}`,
        '    github-token: ${{ github.token }}',
        '    pattern: release-pr-*',
        `    path: ${ARTIFACTS}`,
        ...own(uses === undefined ? {} : { uses }, '', 'comment', [
          'act: release-pr-comment',
          `system: ${asks.map(({ plan }) => plan.system).join(' ')}`,
          `head-sha: \${{ ${run}.head_sha }}`,
          `head-repository: \${{ ${run}.head_repository.full_name }}`,
          `head-run: \${{ ${run}.id }}.\${{ ${run}.run_attempt }}`,
          `evidence: ${ARTIFACTS}`,
          'github-token: ${{ github.token }}',
        ]),
      ],
    }),
  ].join('\n')}\n`;
}

const head = (asks: readonly RenderAsk[]): string[] => [
  `# Rendered from ${asks.map(({ path }) => path).join(', ')} by \`gonogo render\`. Do not edit: change the plan and render again.`,
];

/**
 * The head commit itself, not GitHub's merge of it with the base branch: what is judged is what is reviewed and signed. With its history
 * where the preflight asks what has changed since the last release: a shallow checkout would take everything for changed.
 */
const checkouts = (history = false): string[] => [
  `- uses: ${pinned('checkout')}`,
  '  with:',
  '    ref: ${{ github.event.pull_request.head.sha }}',
  '    persist-credentials: false',
  ...(history ? ['    fetch-depth: 0'] : []),
  `- uses: ${pinned('checkout')}`,
  '  with:',
  '    ref: ${{ github.event.pull_request.base.sha }}',
  `    path: ${BASE}`,
  '    persist-credentials: false',
];

const labelled = (system: string, several: boolean): string[] =>
  several ? [`contains(github.event.pull_request.labels.*.name, 'release:${system}')`] : [];

function dryRunJob({ plan, path }: RenderAsk, several: boolean, uses: string | undefined): string[] {
  const { system } = plan;
  const aws = awsOf(plan);
  return job(`dry-run-${system}`, {
    name: `Dry run for ${system}`,
    // A fork is never given an OIDC token; saying so here keeps its run from failing at it.
    if: ['github.event.pull_request.head.repo.full_name == github.repository', ...labelled(system, several)].join(' && '),
    minutes: 15,
    permissions: [
      'contents: read # checkout',
      'checks: read # check runs that the preflight asks for',
      'id-token: write # assume the read role; it must trust pull requests of this repository, see docs/release-pr.md',
      'pull-requests: read # whose commit it is',
    ],
    steps: [
      ...checkouts(asksHistory(plan, plan.phases[0]?.enter ?? [])),
      ...assume(aws.roles.read, aws.region, 'release-pr', 3600),
      ...own(uses === undefined ? {} : { uses }, '', 'dry-run', [
        'act: release-pr-dry-run',
        `plan: ${path}`,
        'pull-request: ${{ github.event.pull_request.number }}',
        `base: ${BASE}`,
        'github-token: ${{ github.token }}',
        EXPIRY,
      ]),
      ...upload(`dry-run-${system}`, 'always()'),
    ],
  });
}

function readinessJob({ plan, path }: RenderAsk, several: boolean, uses: string | undefined): string[] {
  const { system } = plan;
  return job(`readiness-${system}`, {
    name: `Readiness of ${system}`,
    needs: [`dry-run-${system}`],
    // Also after a dry run that was refused or not made: that it is missing is then said.
    if: ['!cancelled()', ...labelled(system, several)].join(' && '),
    minutes: 35,
    permissions: [
      'contents: read # checkout',
      'checks: read # check runs of the head commit',
      'pull-requests: read # title, body, labels and reviews',
    ],
    steps: [
      ...checkouts(),
      `- uses: ${pinned('downloadArtifact')}`,
      '  with:',
      // A pattern that nothing fits is no failure; a name would be.
      `    pattern: dry-run-${system}`,
      '    merge-multiple: true',
      `    path: ${DRY_RUN}`,
      ...own(uses === undefined ? {} : { uses }, 'gates/release-pr', 'readiness', [
        `plan: ${path}`,
        `system: ${system}`,
        'pull-request: ${{ github.event.pull_request.number }}',
        `base: ${BASE}`,
        `dry-run: ${DRY_RUN}/release-pr-dry-run.json`,
        'wait: 20m',
        'github-token: ${{ github.token }}',
      ]),
      ...upload(`release-pr-${system}`, 'always()'),
    ],
  });
}
