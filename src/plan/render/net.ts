import { gonogoError } from '../../errors.ts';
import type { RenderAsk } from './cutover.ts';
import { assume, checkout, EXPIRY, job, own, upload } from './job.ts';
import { isCarriedOut, signoffJobIds } from './phase-jobs.ts';

/**
 * The steps of a net: a rollback that the journal decides about, so that a mere rejection changes nothing.
 * @param ask the plan and where things are
 * @param inputs further inputs of the act
 * @returns lines of YAML
 * @throws GonogoError `PLAN_INVALID` without an aws section
 */
function netSteps(ask: RenderAsk, inputs: readonly string[]): string[] {
  const { plan, path } = ask;
  const { aws, system } = plan;
  if (!aws)
    throw gonogoError(
      'PLAN_INVALID',
      'expected the plan to name its AWS account, region and roles; a workflow assumes those roles',
    );
  return [
    ...checkout(),
    ...assume(aws.roles.rollback, aws.region, 'net', 3600),
    ...own(ask, '', 'net', [
      'act: rollback',
      `plan: ${path}`,
      `system: ${system}`,
      `confirm: ${system}`,
      ...inputs,
      'only-if-open: true',
      EXPIRY,
    ]),
    ...upload(`evidence-${system}-net`, 'always()'),
  ];
}

/**
 * The net of a run: whatever its phases left open. Broad on purpose, since a job that ran into its timeout arrives as
 * cancelled and a killed one without outputs: the journal decides. A rejection alone changes nothing, unless its phase says so.
 * @param ask the plan and where things are
 * @returns lines of YAML
 * @throws GonogoError `PLAN_INVALID` without an aws section
 */
export function netJob(ask: RenderAsk): string[] {
  const { phases, rollback } = ask.plan;
  const rejectable = phases.filter(({ on_reject }) => on_reject === 'rollback');
  const rejected = rejectable.map(phase => {
    const failed = [...signoffJobIds(phase), `phase-${phase.id}`].map(id => `needs.${id}.result == 'failure'`).join(' || ');
    return `\${{ (${failed}) && '${phase.id}' || '' }}`;
  });
  return job('net', {
    name: 'Roll back what a failed or killed phase left open',
    needs: [...phases.filter(isCarriedOut).map(({ id }) => `phase-${id}`), ...rejectable.flatMap(signoffJobIds)],
    if: `always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled'))`,
    environment: rollback.environment,
    minutes: 30,
    permissions: [
      'contents: read # checkout',
      'id-token: write # assume the rollback role',
      ...(rejected.length === 0 ? [] : ['actions: read # whether a sign-off was rejected']),
    ],
    steps: netSteps(ask, [
      'reason: a phase failed or was cancelled',
      ...(rejected.length === 0 ? [] : [`on-reject: ${rejected.join(',')}`, 'github-token: ${{ github.token }}']),
    ]),
  });
}

/**
 * Renders `net.yml`: started by the end of every cutover that did not end well. A run that was cancelled by force, or whose
 * runner is lost together with GitHub's patience, runs no job of its own any more; its net must be another run.
 * @param asks every system of the repository
 * @param uses `OWNER/REPO@SHA` of gonogo for a team's own repository
 * @returns the workflow file's text
 * @throws GonogoError `PLAN_INVALID` if a plan has no aws section
 */
export function renderNet(asks: readonly RenderAsk[], uses?: string): string {
  return `${[
    `# Rendered from ${asks.map(({ path }) => path).join(', ')} by \`gonogo render\`. Do not edit: change the plan and render again.`,
    'name: Net',
    'run-name: Net after ${{ github.event.workflow_run.name }}',
    '',
    '# Of the default branch, whatever the cutover ran from: GitHub takes code and plan from there.',
    'on:',
    '  workflow_run:',
    `    workflows: [${asks.map(({ plan }) => `Cutover ${plan.system}`).join(', ')}]`,
    '    types: [completed]',
    '',
    '# No concurrency group: a rollback never waits for anything.',
    'permissions: {}',
    '',
    'jobs:',
    ...asks.flatMap(ask => afterRun(uses === undefined ? ask : { ...ask, uses })),
  ].join('\n')}\n`;
}

function afterRun(ask: RenderAsk): string[] {
  const { system, rollback } = ask.plan;
  const of = 'github.event.workflow_run';
  return job(`net-${system}`, {
    name: `Roll back what a cutover of ${system} left open`,
    // Dispatched only: a pull request of a fork may bring a workflow of the same name, and could have a cutover under way taken back.
    if: `${of}.name == 'Cutover ${system}' && ${of}.event == 'workflow_dispatch' && ${of}.conclusion != 'success'`,
    environment: rollback.environment,
    minutes: 30,
    permissions: ['contents: read # checkout', 'id-token: write # assume the rollback role'],
    steps: netSteps(ask, ['reason: a cutover did not end well', `of-run: \${{ ${of}.id }}`]),
  });
}
