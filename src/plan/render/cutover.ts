import { gonogoError } from '../../errors.ts';
import { optionalSteps } from '../optional-steps.ts';
import type { Phase, Plan } from '../schema/index.ts';
import { assume, awsOf, checkout, EXPIRY, job, own, upload } from './job.ts';
import { netJob } from './net.ts';
import { gateJob, isCarriedOut, phaseJob, signoffJobs } from './phase-jobs.ts';

/** Where the workflow finds the plan and gonogo itself. */
export interface RenderAsk {
  readonly plan: Plan;
  /** Path of the plan in the repository. */
  readonly path: string;
  /** `OWNER/REPO@SHA` of gonogo for a team's own repository; absent: this repository's own actions. */
  readonly uses?: string;
}

/**
 * Renders the cutover workflow: per phase a gate job without environment, whose summary the approver reads, and the
 * phase job behind its environment; at the end a net that rolls back whatever a killed job left open.
 * @param ask the plan and where things are
 * @returns the workflow file's text
 * @throws GonogoError `NOT_BUILT` for gates or sign-offs that this version cannot render, `PLAN_INVALID` without an aws section
 */
export function renderCutover(ask: RenderAsk): string {
  const { plan, path } = ask;
  const aws = awsOf(plan);
  const phases = plan.phases;
  const last = phases.findLast(phase => phase.optional !== true);
  if (!last || phases.slice(0, phases.indexOf(last)).some(phase => phase.optional === true))
    throw gonogoError('NOT_BUILT', 'expected optional phases to come last; a workflow does not step over one in the middle');
  const steps = optionalSteps(plan);
  const ids = phases.map(phase => phase.id);
  return `${[
    `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`,
    `name: Cutover ${plan.system}`,
    `run-name: Cutover ${plan.system} from \${{ inputs.from }} through \${{ inputs.through }} at \${{ github.sha }}`,
    '',
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    '      from:',
    '        description: First phase to run; phases completed before are shown and not run',
    '        type: choice',
    '        required: true',
    `        default: ${ids[0]}`,
    `        options: [${ids.join(', ')}]`,
    '      through:',
    '        description: Last phase to run; each still asks for its own approval',
    '        type: choice',
    '        required: true',
    `        default: ${last.id}`,
    `        options: [${ids.join(', ')}]`,
    ...steps.flatMap(({ id, phase, note }) => [
      `      ${id}:`,
      `        description: ${JSON.stringify(`Optional in ${phase}: ${note ?? id}`)}`,
      '        type: boolean',
      '        default: false',
    ]),
    '',
    '# Nothing by default; each job names what it needs.',
    'permissions: {}',
    '',
    'jobs:',
    ...job('pin', {
      name: 'Pin plan and commit',
      minutes: 10,
      permissions: ['contents: read # checkout', 'id-token: write # assume the read role'],
      outputs: [
        'plan-digest: ${{ steps.pin.outputs.plan-digest }}',
        'commit: ${{ steps.pin.outputs.commit }}',
        'todo: ${{ steps.pin.outputs.todo }}',
        ...(steps.length === 0 ? [] : ['optional: ${{ steps.pin.outputs.optional }}']),
      ],
      steps: [
        ...checkout(),
        ...assume(aws.roles.read, aws.region, 'pin', 3600),
        ...own(ask, '', 'pin', [
          'act: pin',
          `plan: ${path}`,
          'from: ${{ inputs.from }}',
          'through: ${{ inputs.through }}',
          ...(steps.length === 0
            ? []
            : [`optional: ${steps.map(({ id }) => `\${{ inputs.${id} && '${id}' || '' }}`).join(',')}`]),
          ...(plan.release === undefined ? [] : ['github-token: ${{ github.token }}']),
          EXPIRY,
        ]),
        ...upload(`evidence-${plan.system}-pin`, 'always()', 'ignore'),
      ],
    }),
    ...phases.flatMap((phase, index) => [
      ...gateJob(ask, phase, phases[index - 1]),
      ...signoffJobs(ask, phase),
      ...phaseJob(ask, phase),
      ...watchJob(ask, phase, phases[index + 1]),
    ]),
    ...netJob(ask),
  ].join('\n')}\n`;
}

/** Whether anything of a phase must be watched once it is done: a trigger that does something by itself. */
export const isWatched = (plan: Plan, phase: Phase): boolean =>
  (plan.triggers ?? []).some(({ then, phases }) => then !== 'watch' && (phases === undefined || phases.includes(phase.id)));

/** While the next phase waits for its approval no job of its own runs; this one does, and has rollback.yml started if a trigger fires. */
function watchJob(ask: RenderAsk, phase: Phase, next: Phase | undefined): string[] {
  const { plan, path } = ask;
  if (!plan.aws || !next || !isCarriedOut(phase) || !isWatched(plan, phase)) return [];
  return job(`watch-${phase.id}`, {
    name: `Watch after ${phase.id} until ${next.id} begins`,
    needs: ['pin', `phase-${phase.id}`],
    if: `!cancelled() && needs.pin.result == 'success' && needs.phase-${phase.id}.result == 'success' && needs.phase-${phase.id}.outputs.verdict == 'GO'`,
    minutes: WATCH_HOURS * 60 + 30,
    permissions: [
      'contents: read # checkout',
      'id-token: write # assume the read role',
      'actions: write # start rollback.yml, since the read role may change nothing',
    ],
    steps: [
      ...checkout(),
      ...assume(plan.aws.roles.read, plan.aws.region, `watch-${phase.id}`, WATCH_HOURS * 3600 + 1500),
      ...own(ask, '', 'watch', [
        'act: watch',
        `plan: ${path}`,
        `for: ${WATCH_HOURS}h`,
        'github-token: ${{ github.token }}',
        EXPIRY,
      ]),
      ...upload(`evidence-${plan.system}-watch-${phase.id}`, 'always()'),
    ],
  });
}

/** A job of GitHub's own runners ends after six hours; from then on the short scheduled runs of `watch-<system>.yml` go on. */
const WATCH_HOURS = 5;
