import { gonogoError } from '../../errors.ts';
import { gateMs, phaseMs, UNDO_MS } from '../../phase/window.ts';
import { optionalSteps } from '../optional-steps.ts';
import type { Phase, Plan } from '../schema/index.ts';
import { pinned } from './actions.ts';
import { asksGithub, asksHistory } from './asks-github.ts';
import { assume, checkout, EXPIRY, job, own, upload } from './job.ts';

/** Where the workflow finds the plan and gonogo itself. */
export interface RenderAsk {
  readonly plan: Plan;
  /** Path of the plan in the repository. */
  readonly path: string;
  /** `OWNER/REPO@SHA` of gonogo for a team's own repository; absent: this repository's own actions. */
  readonly uses?: string;
}

/** Gates that have an action of their own in this version. */
const BUILT_GATES = ['preflight', 'shadow', 'smoke', 'canary', 'watch'];

/**
 * Renders the cutover workflow: per phase a gate job without environment, whose summary the approver reads, and the
 * phase job behind its environment; at the end a net that rolls back whatever a killed job left open.
 * @param ask the plan and where things are
 * @returns the workflow file's text
 * @throws GonogoError `NOT_BUILT` for gates or sign-offs that this version cannot render, `PLAN_INVALID` without an aws section
 */
export function renderCutover(ask: RenderAsk): string {
  const { plan, path } = ask;
  const aws = plan.aws;
  if (!aws)
    throw gonogoError(
      'PLAN_INVALID',
      'expected the plan to name its AWS account, region and roles; a workflow assumes those roles',
    );
  const phases = plan.phases;
  const last = phases.findLast(phase => phase.optional !== true);
  if (!last || phases.slice(0, phases.indexOf(last)).some(phase => phase.optional === true))
    throw gonogoError('NOT_BUILT', 'expected optional phases to come last; a workflow does not step over one in the middle');
  const steps = optionalSteps(plan);
  const ids = phases.map(phase => phase.id);
  const phaseJobs = ids.map(id => `phase-${id}`);
  return `${[
    `# Rendered from ${path} by \`gonogo render\`. Do not edit: change the plan and render again.`,
    `name: Cutover ${plan.system}`,
    `run-name: Cutover ${plan.system} from \${{ inputs.from }} through \${{ inputs.through }}`,
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
      ],
    }),
    ...phases.flatMap((phase, index) => [
      ...gateJob(ask, phase, phases[index - 1]),
      ...phaseJob(ask, phase),
      ...watchJob(ask, phase, phases[index + 1]),
    ]),
    ...job('net', {
      name: 'Roll back what a failed or killed phase left open',
      needs: phaseJobs,
      // Broad on purpose: a job that ran into its timeout arrives as cancelled, a killed one without outputs. The journal decides.
      if: `always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled'))`,
      environment: plan.rollback.environment,
      minutes: 30,
      permissions: ['contents: read # checkout', 'id-token: write # assume the rollback role'],
      steps: [
        ...checkout(),
        ...assume(aws.roles.rollback, aws.region, 'net', 3600),
        ...own(ask, '', 'net', [
          'act: rollback',
          `plan: ${path}`,
          `system: ${plan.system}`,
          `confirm: ${plan.system}`,
          'reason: a phase failed or was cancelled',
          'only-if-open: true',
          EXPIRY,
        ]),
        ...upload(`evidence-${plan.system}-net`, 'always()'),
      ],
    }),
  ].join('\n')}\n`;
}

/** What the dispatch asked for beyond the plan, as the pin job has taken it. */
const optionalInput = (plan: Plan): string[] =>
  optionalSteps(plan).length === 0 ? [] : ['optional: ${{ needs.pin.outputs.optional }}'];

function gateJob(ask: RenderAsk, phase: Phase, previous: Phase | undefined): string[] {
  const { plan, path } = ask;
  const aws = plan.aws;
  const unbuilt = phase.enter.find(gate => !BUILT_GATES.includes(gate.gate));
  if (!aws || unbuilt)
    throw gonogoError(
      'NOT_BUILT',
      `phase ${phase.id} is entered by a ${unbuilt?.gate ?? ''} gate, which has no action in this version`,
    );
  const kinds = [...new Set(phase.enter.map(gate => gate.gate))];
  const gates = phase.enter.reduce((sum, gate) => sum + gateMs(plan, gate), 0);
  const todo = `contains(fromJSON(needs.pin.outputs.todo), '${phase.id}')`;
  const before = previous
    ? ` && (!contains(fromJSON(needs.pin.outputs.todo), '${previous.id}') || (needs.phase-${previous.id}.result == 'success' && needs.phase-${previous.id}.outputs.verdict == 'GO'))`
    : '';
  return job(`gate-${phase.id}`, {
    name: `Gate of ${phase.id}`,
    needs: previous ? ['pin', `phase-${previous.id}`] : ['pin'],
    if: `!cancelled() && needs.pin.result == 'success' && ${todo}${before}`,
    minutes: 20 + Math.ceil(gates / 60_000),
    permissions: [
      'contents: read # checkout',
      'id-token: write # assume the read role',
      ...(asksGithub(plan, phase.enter) ? ['checks: read # the check runs of the commit'] : []),
    ],
    outputs: [
      'verdict: ${{ steps.gate.outputs.verdict }}',
      'plan-digest: ${{ steps.gate.outputs.plan-digest }}',
      'evidence-digest: ${{ steps.gate.outputs.evidence-digest }}',
    ],
    steps: [
      ...checkout(asksHistory(plan, phase.enter)),
      ...assume(aws.roles.read, aws.region, `gate-${phase.id}`, Math.max(3600, Math.ceil(gates / 1000) + 1500)),
      // Gates of one kind have an action of their own; several kinds are one step of the whole tool, so that their records are one chain.
      ...own(ask, kinds.length === 1 ? `gates/${kinds[0]}` : '', 'gate', [
        ...(kinds.length === 1 ? [] : ['act: gate']),
        `plan: ${path}`,
        `phase: ${phase.id}`,
        'plan-digest: ${{ needs.pin.outputs.plan-digest }}',
        'commit: ${{ needs.pin.outputs.commit }}',
        ...optionalInput(plan),
        ...(asksGithub(plan, phase.enter) ? ['github-token: ${{ github.token }}'] : []),
        EXPIRY,
      ]),
      ...upload(`evidence-${plan.system}-gate-${phase.id}`, 'always()'),
    ],
  });
}

function phaseJob(ask: RenderAsk, phase: Phase): string[] {
  const { plan, path } = ask;
  const aws = plan.aws;
  const signoff = phase.signoff ?? [];
  const only = signoff[0];
  if (!aws || !only || signoff.length !== 1)
    throw gonogoError('NOT_BUILT', `phase ${phase.id} has ${signoff.length} sign-offs; this version renders exactly one`);
  const seconds = Math.max(3600, Math.ceil((phaseMs(plan, phase) + UNDO_MS) / 1000) + 1500);
  const minutes = Math.ceil((phaseMs(plan, phase) + UNDO_MS) / 60_000) + 15;
  return job(`phase-${phase.id}`, {
    name: phase.title,
    needs: ['pin', `gate-${phase.id}`],
    if: `!cancelled() && needs.pin.result == 'success' && needs.gate-${phase.id}.result == 'success' && needs.gate-${phase.id}.outputs.verdict == 'GO' && needs.pin.outputs.plan-digest != '' && needs.gate-${phase.id}.outputs.plan-digest == needs.pin.outputs.plan-digest`,
    environment: only.environment,
    minutes,
    permissions: [
      'contents: read # checkout',
      'id-token: write # assume the change role',
      'actions: read # read the approval back',
    ],
    outputs: ['verdict: ${{ steps.phase.outputs.verdict }}'],
    steps: [
      ...checkout(),
      `- uses: ${pinned('downloadArtifact')}`,
      '  with:',
      `    name: evidence-${plan.system}-gate-${phase.id}`,
      '    path: .gonogo/evidence',
      ...assume(aws.roles.change, aws.region, `phase-${phase.id}`, seconds),
      ...own(ask, '', 'phase', [
        'act: phase',
        `plan: ${path}`,
        `phase: ${phase.id}`,
        'plan-digest: ${{ needs.pin.outputs.plan-digest }}',
        'commit: ${{ needs.pin.outputs.commit }}',
        ...optionalInput(plan),
        'github-token: ${{ github.token }}',
        EXPIRY,
      ]),
      ...upload(`evidence-${plan.system}-phase-${phase.id}`, 'always()'),
    ],
  });
}

/** Whether anything of a phase must be watched once it is done: a trigger that does something by itself. */
export const isWatched = (plan: Plan, phase: Phase): boolean =>
  (plan.triggers ?? []).some(({ then, phases }) => then !== 'watch' && (phases === undefined || phases.includes(phase.id)));

/** While the next phase waits for its approval no job of its own runs; this one does, and has rollback.yml started if a trigger fires. */
function watchJob(ask: RenderAsk, phase: Phase, next: Phase | undefined): string[] {
  const { plan, path } = ask;
  if (!plan.aws || !next || !isWatched(plan, phase)) return [];
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
